// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/keywordpackdocument.h"

#include "models/json/objectreader.h"
#include "models/keywords/normaliser.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

constexpr QLatin1StringView idMember{"id"};
constexpr QLatin1StringView nameMember{"name"};
constexpr QLatin1StringView wordsMember{"words"};
constexpr QLatin1StringView categoryMember{"category"};
constexpr QLatin1StringView keywordsMember{"keywords"};
constexpr QLatin1StringView sourceMember{"source"};

Error faultAt(TextPosition place, const QString &summary)
{
    return {summary, u"%1:%2"_s.arg(place.line).arg(place.column)};
}

/// Reads the text of one pack; remembers which words it has met.
class PackReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::PackReader)

public:
    explicit PackReader(const Json::Document &document)
        : m_document{document}
        , m_reader{document}
    {
    }

    Result<KeywordPack> read()
    {
        m_reader.expectOnly(0, {idMember, nameMember, wordsMember});
        for (const QLatin1StringView member : {idMember, nameMember, wordsMember})
            m_reader.require(0, member);
        KeywordPack pack;
        pack.id = m_reader.text(0, idMember).value_or(QString{});
        pack.name = m_reader.text(0, nameMember).value_or(QString{});
        const int words = m_reader.container(0, wordsMember, Json::Kind::Array);
        if (const auto fault = firstFault())
            return *fault;
        const int end = m_document.node(words).next;
        for (int entry = words + 1; entry < end; entry = m_document.node(entry).next) {
            if (auto done = readEntry(entry, pack); !done)
                return done.error();
        }
        return pack;
    }

private:
    std::optional<Error> firstFault() const
    {
        for (const Diagnostic &diagnostic : m_reader.diagnostics())
            return faultAt(diagnostic.position, Words::sentence(diagnostic));
        return std::nullopt;
    }

    Result<> readEntry(int entry, KeywordPack &pack)
    {
        const TextPosition place = m_document.position(m_document.node(entry).begin);
        if (m_document.node(entry).kind != Json::Kind::Object)
            return faultAt(place, tr("Each entry of a keyword pack's words is a JSON object."));
        m_reader.expectOnly(entry, {categoryMember, keywordsMember, sourceMember});
        for (const QLatin1StringView member : {categoryMember, keywordsMember, sourceMember})
            m_reader.require(entry, member);
        const auto category = m_reader.choice(entry, categoryMember, categoryNames);
        const auto keywords = m_reader.texts(entry, keywordsMember);
        m_reader.text(entry, sourceMember);
        if (const auto fault = firstFault())
            return *fault;
        for (const QString &keyword : *keywords) {
            const QString text = normaliseMessage(keyword).text;
            if (text.isEmpty() || m_met.contains(text))
                return faultAt(place, tr("The keyword “%1” is empty or repeated in the pack.").arg(keyword));
            m_met.insert(text);
        }
        pack.words[*category] += *keywords;
        return {};
    }

    const Json::Document &m_document;
    ObjectReader m_reader;
    QSet<QString> m_met;
};

} // namespace

Result<KeywordPack> readKeywordPack(const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    for (const Diagnostic &diagnostic : document.diagnostics())
        return faultAt(diagnostic.position, Words::sentence(diagnostic));
    if (!document.isValid() || document.node(0).kind != Json::Kind::Object)
        return faultAt({1, 1}, PackReader::tr("A keyword pack is a JSON object."));
    return PackReader{document}.read();
}

} // namespace Hookbench
