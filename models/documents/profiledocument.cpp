// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/profiledocument.h"

#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

constexpr qsizetype mostFaults = 100;

/// Reads a file of profiles, whichever of its shapes it has.
class ProfileReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ProfileDocument)

public:
    ProfileImport read(const QByteArray &text)
    {
        const QByteArray start = text.trimmed();
        if (start.isEmpty()) {
            fault(1, tr("There is no profile in it."));
            return end();
        }
        const Json::Document document = Json::Document::parse(text);
        if (document.isValid() && hasErrors(document.diagnostics()))
            tell(document, 0);
        else if (document.isValid())
            takeDocument(document);
        else if (isLines(text))
            takeLines(text);
        else
            tell(document, 0);
        return end();
    }

private:
    /// Whether each line is meant to stand alone: there are several, and each begins an object.
    static bool isLines(const QByteArray &text)
    {
        int lines = 0;
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype end = text.indexOf('\n', at) < 0 ? text.size() : text.indexOf('\n', at);
            const QByteArray line = text.mid(at, end - at).trimmed();
            // A line that opens an object and ends without closing one is the first of an indented text.
            if (!line.isEmpty() && ++lines == 1 && !(line.startsWith('{') && line.endsWith('}')))
                return false;
            at = end + 1;
        }
        return lines > 1;
    }

    void takeDocument(const Json::Document &document)
    {
        if (document.node(0).kind != Json::Kind::Array) {
            take(document, 0, 0);
            return;
        }
        const int end = document.node(0).next;
        for (int element = 1; element < end; element = document.node(element).next)
            take(document, element, 0);
        if (document.node(0).size == 0)
            fault(1, tr("There is no profile in it."));
    }

    void takeLines(const QByteArray &text)
    {
        int number = 0;
        qsizetype at = 0;
        while (at < text.size()) {
            qsizetype end = text.indexOf('\n', at);
            if (end < 0)
                end = text.size();
            const QByteArray line = text.mid(at, end - at);
            if (!line.trimmed().isEmpty()) {
                const Json::Document document = Json::Document::parse(line);
                const bool good = document.isValid() && !hasErrors(document.diagnostics());
                good ? take(document, 0, number) : tell(document, number);
            }
            at = end + 1;
            ++number;
        }
    }

    /// @p before counts the lines before the document.
    void take(const Json::Document &document, int place, int before)
    {
        const Json::Node &node = document.node(place);
        if (node.kind != Json::Kind::Object) {
            fault(before + document.position(node.begin).line, tr("A profile is a JSON object."));
            return;
        }
        Profile profile{{}, document.raw(node).toByteArray()};
        const int name = document.member(place, "name");
        const int attributes = document.member(place, "attributes");
        const bool wrapped = node.size == 2 && name >= 0 && attributes >= 0
            && document.node(name).kind == Json::Kind::String && document.node(attributes).kind == Json::Kind::Object;
        if (wrapped) {
            profile.name = document.string(document.node(name)).trimmed();
            profile.attributes = document.raw(document.node(attributes)).toByteArray();
        }
        profile.attributes = Json::formatted(profile.attributes);
        if (profile.name.isEmpty())
            profile.name = profileName(profile.attributes);
        m_read.profiles.append(profile);
    }

    void tell(const Json::Document &document, int before)
    {
        for (const Diagnostic &diagnostic : document.diagnostics())
            fault(before + diagnostic.position.line, Words::sentence(diagnostic));
    }

    void fault(int line, const QString &sentence)
    {
        if (m_read.faults.size() < mostFaults)
            m_read.faults.append({line, sentence});
    }

    ProfileImport end()
    {
        if (!m_read.faults.isEmpty())
            m_read.profiles.clear();
        return m_read;
    }

    ProfileImport m_read;
};

} // namespace

ProfileImport readProfiles(const QByteArray &text)
{
    return ProfileReader{}.read(text);
}

} // namespace Hookbench
