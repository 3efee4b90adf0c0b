// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/records.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consentsKeepWhatLedToThem();
    void customKeywordsAreCounted();
    void whatCountsNotIsLeftOut();
    void csvHoldsNoFormula();
};

static Exchange logged(qint64 id, qint64 at, const QString &number, const QString &message, const Decision &decision)
{
    Exchange exchange;
    exchange.id = id;
    exchange.at = at;
    exchange.webhookName = u"Luma inbound"_s;
    EventOutcome outcome;
    outcome.event.kind = EventKind::Inbound;
    outcome.event.fields = {{Field::InboundMessage, FieldOrigin::Body, message, {}, {}},
                            {Field::ProfileNumber, FieldOrigin::Body, number, number, {}},
                            {Field::InboundNumber, FieldOrigin::Body, u"71456"_s, u"71456"_s, {}}};
    outcome.decision = decision;
    exchange.outcomes = {outcome};
    return exchange;
}

static Decision consentTo(ConsentState before, ConsentState after, ConsentChange change)
{
    Decision decision;
    decision.before = before;
    decision.after = after;
    decision.consent = change;
    return decision;
}

static Decision custom(const QString &keyword)
{
    Decision decision;
    decision.match = MatchKind::Exact;
    decision.category = Category::Custom;
    decision.keyword = keyword;
    return decision;
}

void RecordsTest::consentsKeepWhatLedToThem()
{
    EventRecords records;
    records.take(logged(1, 1000, u"+46701740601"_s, u"JOIN"_s,
                        consentTo(ConsentState::Unknown, ConsentState::Pending, ConsentChange::Pending)));
    records.take(logged(2, 2000, u"+46701740602"_s, u"STOP"_s,
                        consentTo(ConsentState::Unknown, ConsentState::OptedOut, ConsentChange::OptedOut)));
    records.take(logged(3, 3000, u"+46701740601"_s, u"yes"_s,
                        consentTo(ConsentState::Pending, ConsentState::OptedIn, ConsentChange::OptedIn)));
    // An opt-out after an opt-out is recorded again.
    records.take(logged(4, 4000, u"+46701740602"_s, u"stop!"_s,
                        consentTo(ConsentState::OptedOut, ConsentState::OptedOut, ConsentChange::OptedOut)));
    const QList<ConsentRecord> consents = records.consents();
    QCOMPARE(consents.size(), 2);
    QCOMPARE(consents[0].key, (ConsentKey{u"71456"_s, u"+46701740602"_s}));
    QCOMPARE(consents[0].state, ConsentState::OptedOut);
    QCOMPARE(consents[0].messages.size(), 2);
    QCOMPARE(consents[1].state, ConsentState::OptedIn);
    QCOMPARE(consents[1].messages[0],
             (ConsentMessage{1, 1000, u"JOIN"_s, ConsentState::Unknown, ConsentState::Pending}));
}

void RecordsTest::customKeywordsAreCounted()
{
    constexpr qint64 day = 86'400'000;
    EventRecords records;
    records.take(logged(1, 5, u"+1"_s, u"spring"_s, custom(u"SPRING"_s)));
    records.take(logged(2, day + 1, u"+1"_s, u"spring"_s, custom(u"SPRING"_s)));
    records.take(logged(3, day + 2, u"+2"_s, u"spring"_s, custom(u"SPRING"_s)));
    records.take(logged(4, day, u"+2"_s, u"tulip"_s, custom(u"TULIP"_s)));
    const QList<KeywordRecord> keywords = records.keywords();
    QCOMPARE(keywords.size(), 2);
    QCOMPARE(keywords[0].keyword, u"SPRING"_s);
    QCOMPARE(keywords[0].count, 3);
    QCOMPARE(keywords[0].numbers.size(), 2);
    QCOMPARE(keywords[0].first, 5);
    QCOMPARE(keywords[0].last, day + 2);
    QCOMPARE(keywords[0].days, (QMap<qint64, qint64>{{0, 1}, {1, 2}}));
}

void RecordsTest::whatCountsNotIsLeftOut()
{
    EventRecords records;
    Exchange twice = logged(1, 1, u"+1"_s, u"spring"_s, custom(u"SPRING"_s));
    twice.outcomes[0].duplicate = true;
    records.take(twice);
    Exchange sent = logged(2, 1, u"+1"_s, u"spring"_s, custom(u"SPRING"_s));
    sent.direction = Direction::Sent;
    records.take(sent);
    Exchange undecided = logged(3, 1, u"+1"_s, u"spring"_s, custom(u"SPRING"_s));
    undecided.outcomes[0].decision.reset();
    records.take(undecided);
    records.take(logged(4, 1, u"+1"_s, u"hello"_s, Decision{}));
    QCOMPARE(records.keywords().size(), 0);
    QCOMPARE(records.consents().size(), 0);
}

void RecordsTest::csvHoldsNoFormula()
{
    EventRecords records;
    records.take(logged(1, 0, u"+1"_s, u"x"_s, custom(u"=1+\"2\""_s)));
    QCOMPARE(keywordRecordsCsv(records.keywords()),
             QByteArray{"webhook,keyword,count,numbers,first,last\r\n"
                        "\"Luma inbound\",\"'=1+\"\"2\"\"\",1,1,1970-01-01T00:00:00Z,1970-01-01T00:00:00Z\r\n"});
}

QTEST_APPLESS_MAIN(RecordsTest)
#include "tst_records.moc"
