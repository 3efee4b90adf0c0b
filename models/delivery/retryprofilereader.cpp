// SPDX-License-Identifier: GPL-3.0-or-later
// How a retry profile is read.
#include "models/delivery/retryprofile.h"

#include "models/json/objectreader.h"
#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <cmath>

namespace Hookbench {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::RetryProfile)
};

// A month: no sender waits longer for anything.
constexpr double longest = 31.0 * 24 * 60 * 60;

/// "429" or "500-599".
std::optional<std::pair<int, int>> readRange(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    bool lowOk = false;
    bool highOk = false;
    const int low = QStringView(text).left(dash < 0 ? text.size() : dash).toInt(&lowOk);
    const int high = dash < 0 ? text.toInt(&highOk) : QStringView(text).mid(dash + 1).toInt(&highOk);
    if (!lowOk || !highOk || low < 100 || high > 599 || low > high)
        return std::nullopt;
    return std::pair{low, high};
}

/// Reads the members of a profile; what is not as it should be is a diagnostic.
class ProfileReader
{
public:
    explicit ProfileReader(const Json::Document &document)
        : m_document{document}
        , m_reader{document}
    {
    }

    RetryProfile read()
    {
        m_reader.expectOnly(0,
                            {"name"_L1, "title"_L1, "waits"_L1, "successes"_L1, "retried"_L1,
                             "retriesConnectionErrors"_L1, "honoursRetryAfter"_L1, "timeOut"_L1, "jitter"_L1,
                             "giveUpAfter"_L1, "halt"_L1, "disabledBy"_L1, "unknown"_L1, "source"_L1, "note"_L1});
        RetryProfile profile;
        m_reader.require(0, "name"_L1);
        profile.name = m_reader.text(0, "name"_L1).value_or(QString{});
        if (profile.name.isEmpty() && m_reader.find(0, "name"_L1) >= 0)
            m_reader.badValue(m_reader.find(0, "name"_L1), "name"_L1, {}, {});
        profile.title = m_reader.text(0, "title"_L1).value_or(profile.name);
        for (const char *needed : {"waits", "successes", "retried"})
            m_reader.require(0, QLatin1StringView{needed});
        profile.waits = seconds(0, "waits"_L1);
        profile.successes = ranges(0, "successes"_L1);
        profile.retried = ranges(0, "retried"_L1);
        profile.disabledBy = ranges(0, "disabledBy"_L1);
        profile.retriesConnectionErrors = m_reader.truth(0, "retriesConnectionErrors"_L1).value_or(true);
        profile.honoursRetryAfter = m_reader.truth(0, "honoursRetryAfter"_L1).value_or(false);
        profile.timeOut = span("timeOut"_L1);
        profile.jitter = span("jitter"_L1).value_or(profile.jitter);
        profile.giveUpAfter = m_reader.number(0, "giveUpAfter"_L1, 0, longest, ObjectReader::Whole::No);
        profile.halt = halt();
        profile.unknown = unknown();
        profile.source = m_reader.text(0, "source"_L1).value_or(QString{});
        profile.note = note();
        if (profile.successes.isEmpty() && m_reader.find(0, "successes"_L1) >= 0)
            m_reader.badValue(m_reader.find(0, "successes"_L1), "successes"_L1, {}, {});
        return profile;
    }

    const Diagnostics &diagnostics() const { return m_reader.diagnostics(); }

private:
    /// The elements of an array; nothing when it is not there.
    QList<int> elements(int object, QLatin1StringView name)
    {
        QList<int> places;
        const int array = m_reader.container(object, name, Json::Kind::Array);
        for (int place = array + 1; array >= 0 && place < m_document.node(array).next;
             place = m_document.node(place).next)
            places.append(place);
        return places;
    }

    QList<double> seconds(int object, QLatin1StringView name)
    {
        QList<double> found;
        for (const int place : elements(object, name)) {
            const Json::Node &node = m_document.node(place);
            const double value = node.kind == Json::Kind::Number ? m_document.string(node).toDouble() : -1;
            if (std::isfinite(value) && value >= 0 && value <= longest)
                found.append(value);
            else
                m_reader.badValue(place, name, m_document.string(node), {});
        }
        return found;
    }

    StatusRanges ranges(int object, QLatin1StringView name)
    {
        StatusRanges found;
        for (const int place : elements(object, name)) {
            const QString spelt = m_document.string(m_document.node(place));
            if (const auto range = readRange(spelt))
                found.append(*range);
            else
                m_reader.badValue(place, name, spelt, {});
        }
        return found;
    }

    /// [15, 30]
    std::optional<std::pair<double, double>> span(QLatin1StringView name)
    {
        const QList<double> ends = seconds(0, name);
        if (m_reader.find(0, name) < 0)
            return std::nullopt;
        if (ends.size() == 2 && ends.front() <= ends.back())
            return std::pair{ends.front(), ends.back()};
        m_reader.badValue(m_reader.find(0, name), name, {}, {});
        return std::nullopt;
    }

    std::optional<RetryHalt> halt()
    {
        const int object = m_reader.container(0, "halt"_L1, Json::Kind::Object);
        if (object < 0)
            return std::nullopt;
        m_reader.expectOnly(object, {"failures"_L1, "window"_L1, "pause"_L1, "status"_L1, "counted"_L1});
        for (const char *needed : {"failures", "window", "pause", "status", "counted"})
            m_reader.require(object, QLatin1StringView{needed});
        using Whole = ObjectReader::Whole;
        RetryHalt halt;
        halt.failures = int(m_reader.number(object, "failures"_L1, 1, 1e9, Whole::Yes).value_or(1));
        halt.window = m_reader.number(object, "window"_L1, 0.001, longest, Whole::No).value_or(1);
        halt.pause = m_reader.number(object, "pause"_L1, 0.001, longest, Whole::No).value_or(1);
        halt.status = int(m_reader.number(object, "status"_L1, 100, 599, Whole::Yes).value_or(599));
        halt.counted = ranges(object, "counted"_L1);
        return halt;
    }

    QList<RetryFact> unknown()
    {
        QList<RetryFact> facts;
        QStringList known;
        for (const auto &[fact, name] : retryFactNames)
            known.append(QString{name});
        for (const int place : elements(0, "unknown"_L1)) {
            const QString spelt = m_document.string(m_document.node(place));
            if (const auto fact = valueIn(retryFactNames, spelt))
                facts.append(*fact);
            else
                m_reader.badValue(place, "unknown"_L1, spelt, known);
        }
        return facts;
    }

    LocalisedText note()
    {
        const int texts = m_reader.container(0, "note"_L1, Json::Kind::Object);
        if (texts < 0)
            return {};
        m_reader.expectOnly(texts, {"en"_L1, "fr"_L1, "sv"_L1});
        const auto needed = [&](QLatin1StringView language) {
            m_reader.require(texts, language);
            return m_reader.text(texts, language).value_or(QString{});
        };
        return {needed("en"_L1), needed("fr"_L1), needed("sv"_L1)};
    }

    const Json::Document &m_document;
    ObjectReader m_reader;
};

Error fault(const Diagnostics &diagnostics)
{
    return {.summary = Sentences::tr("This retry profile can't be read."),
            .detail = diagnostics.isEmpty() ? QString{} : Words::compilerLine(u"retry"_s, diagnostics.front())};
}

} // namespace

Result<RetryProfile> readRetryProfile(const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    if (!document.isValid())
        return fault(document.diagnostics());
    if (document.node(0).kind != Json::Kind::Object)
        return fault({});
    ProfileReader reader{document};
    const RetryProfile profile = reader.read();
    if (hasErrors(reader.diagnostics()))
        return fault(reader.diagnostics());
    return profile;
}

} // namespace Hookbench
