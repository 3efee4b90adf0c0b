// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventoptions.h"

#include "app/cli/text.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

template<typename Enum, std::size_t Size> QString namesOf(const NameTable<Enum, Size> &names)
{
    QStringList list;
    for (const auto &[value, name] : names)
        list.append(QString{name});
    return list.join(u", "_s);
}

/// Reads what was typed; remembers the first fault.
class FilterReader
{
public:
    FilterReader(Session &session, const QCommandLineParser &parser)
        : m_session{session}
        , m_parser{parser}
    {
    }

    std::optional<EventFilter> read()
    {
        EventFilter filter;
        filter.text = m_parser.value(u"search"_s);
        filter.direction = named(directionNames, u"direction"_s);
        filter.vendor = named(vendorNames, u"vendor"_s);
        filter.decision = named(decisionWantedNames, u"decision"_s);
        filter.match = named(matchKindNames, u"match"_s);
        filter.webhookId = webhook();
        filter.status = status();
        filter.from = moment(u"since"_s, 0);
        filter.to = moment(u"until"_s, 1);
        filter.number = number();
        filter.pinnedOnly = m_parser.isSet(u"pinned"_s);
        filter.withNote = m_parser.isSet(u"with-note"_s);
        if (!m_fault)
            return filter;
        m_session.out().complain(*m_fault);
        return std::nullopt;
    }

private:
    void complain(const QString &sentence)
    {
        if (!m_fault)
            m_fault = Error{sentence, {}};
    }

    template<typename Enum, std::size_t Size>
    std::optional<Enum> named(const NameTable<Enum, Size> &names, const QString &option)
    {
        if (!m_parser.isSet(option))
            return std::nullopt;
        const std::optional<Enum> value = valueIn(names, m_parser.value(option));
        if (!value)
            complain(Text::tr("--%1 takes one of %2.").arg(option, namesOf(names)));
        return value;
    }

    std::optional<QUuid> webhook()
    {
        if (!m_parser.isSet(u"webhook"_s))
            return std::nullopt;
        const QString name = m_parser.value(u"webhook"_s);
        if (name == u"none"_s)
            return QUuid{};
        if (const SmsWebhookRecord *record = m_session.composition()->webhooks.findByName(name))
            return record->id;
        // One that was removed may still have events.
        const QUuid id = QUuid::fromString(name);
        if (id.isNull())
            complain(Text::tr("There is no webhook called “%1” in this sandbox.").arg(name));
        return id;
    }

    StatusFilter status()
    {
        if (!m_parser.isSet(u"status"_s))
            return {};
        const QString text = m_parser.value(u"status"_s).toLower();
        if (text == u"none"_s)
            return {StatusFilter::NoAnswer, 0};
        bool ok = false;
        const bool isClass = text.size() == 3 && text.endsWith(u"xx");
        const int value = (isClass ? text.left(1) : text).toInt(&ok);
        const bool fits = isClass ? value >= 1 && value <= 5 : value >= 100 && value <= 599;
        if (!ok || !fits)
            complain(Text::tr("--status takes a status such as 404, a class such as 4xx, or none, not “%1”.")
                         .arg(m_parser.value(u"status"_s)));
        return {isClass ? StatusFilter::Class : StatusFilter::Exact, value};
    }

    /// A day is its first moment, and @p days later for the end of a span.
    std::optional<qint64> moment(const QString &option, int days)
    {
        if (!m_parser.isSet(option))
            return std::nullopt;
        const QString text = m_parser.value(option);
        if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
            return day.addDays(days).startOfDay().toMSecsSinceEpoch();
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid())
            complain(Text::tr("--%1 takes a day (2026-03-01) or a time (2026-03-01T12:00:00Z), not “%2”.")
                         .arg(option, text));
        return time.toMSecsSinceEpoch();
    }

    QString number()
    {
        QString text = m_parser.value(u"number"_s);
        const bool digits = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (m_parser.isSet(u"number"_s) && !digits)
            complain(Text::tr("--number takes digits of a phone number, not “%1”.").arg(text));
        return text;
    }

    Session &m_session;
    const QCommandLineParser &m_parser;
    std::optional<Error> m_fault;
};

} // namespace

void declareEventFilter(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"search"_s, Text::tr("Only events with every word of this text in them."), u"TEXT"_s},
        {u"direction"_s, Text::tr("Only these: %1.").arg(namesOf(directionNames)), u"DIRECTION"_s},
        {u"webhook"_s, Text::tr("Only events of this webhook; none for those without one."), u"WEBHOOK"_s},
        {u"vendor"_s, Text::tr("Only events of this vendor's webhooks."), u"VENDOR"_s},
        {u"status"_s, Text::tr("Only this status (404), class (4xx), or none for those without an answer."),
         u"STATUS"_s},
        {u"decision"_s, Text::tr("Only these: %1.").arg(namesOf(decisionWantedNames)), u"DECISION"_s},
        {u"match"_s, Text::tr("Only these: %1.").arg(namesOf(matchKindNames)), u"MATCH"_s},
        {u"since"_s, Text::tr("Only from this day or time on."), u"TIME"_s},
        {u"until"_s, Text::tr("Only to the end of this day, or before this time."), u"TIME"_s},
        {u"number"_s, Text::tr("Only events with a phone number that begins or ends with these digits."), u"DIGITS"_s},
        {u"pinned"_s, Text::tr("Only pinned events.")},
        {u"with-note"_s, Text::tr("Only events with a note.")},
    });
}

std::optional<EventFilter> chosenEvents(Session &session, const QCommandLineParser &parser)
{
    if (!session.composition())
        return std::nullopt;
    return FilterReader{session, parser}.read();
}

} // namespace Hookbench::Cli
