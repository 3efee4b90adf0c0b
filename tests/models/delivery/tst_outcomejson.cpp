// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/outcomejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

EventOutcome fullOutcome()
{
    EventOutcome outcome;
    outcome.duplicate = true;
    outcome.event.kind = EventKind::Inbound;
    outcome.event.processable = true;
    outcome.event.fields = {
        {.field = Field::InboundMessage,
         .origin = FieldOrigin::Body,
         .text = u"STØP \"now\"\n\U0001F600 \\ \u200B"_s,
         .normalised = {},
         .path = u"/results/0/text"_s},
        {.field = Field::ProfileNumber,
         .origin = FieldOrigin::Body,
         .text = u"0701740612"_s,
         .normalised = u"+46701740612"_s,
         .path = u"/a~1b"_s},
        {.field = Field::OriginTimestamp,
         .origin = FieldOrigin::TimeOfReceipt,
         .text = u"x"_s,
         .normalised = {},
         .path = {}},
        {.field = Field::InboundNumber, .origin = FieldOrigin::SenderNumber, .text = {}, .normalised = {}, .path = {}},
        {.field = Field::RequestId, .origin = FieldOrigin::Missing, .text = {}, .normalised = {}, .path = {}}};
    Decision decision{.match = MatchKind::Fuzzy,
                      .category = Category::OptOut,
                      .keyword = u"STOP"_s,
                      .strategy = Strategy::KeyboardNeighbour,
                      .consent = ConsentChange::Pending,
                      .before = ConsentState::OptedOut,
                      .after = ConsentState::Pending,
                      .reply = u"Välj « STOP » ’"_s,
                      .trace = {}};
    for (const auto &[kind, name] : traceKindNames) {
        decision.trace.append({.kind = kind,
                               .category = Category::DoubleOptIn,
                               .strategy = Strategy::Substring,
                               .count = 17,
                               .keyword = u"k"_s + name,
                               .text = u"t\u00E9\t"_s,
                               .detail = u"nfkc,case"_s,
                               .before = ConsentState::Pending,
                               .after = ConsentState::OptedIn});
        decision.trace.append({.kind = kind,
                               .category = {},
                               .strategy = {},
                               .count = 0,
                               .keyword = {},
                               .text = {},
                               .detail = {},
                               .before = {},
                               .after = {}});
    }
    outcome.decision = decision;
    return outcome;
}

} // namespace

class OutcomeJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomesComeBackWithEveryFieldOfEveryStep();
    void everyNameOfEveryEnumerationComesBack();
    void emptyTextIsNotMissingText();
    void diagnosticsComeBackWithPlaceAndArguments();
    void headersKeepOrderSpellingAndBytes();
    void garbageIsReadAsNothing_data();
    void garbageIsReadAsNothing();
    void decisionHasTheKeysOfMatch();
    void nothingIsWrittenAsNull();
};

void OutcomeJsonTest::outcomesComeBackWithEveryFieldOfEveryStep()
{
    EventOutcome plain;
    plain.event.kind = EventKind::Feedback;
    const QList<EventOutcome> outcomes{fullOutcome(), plain};
    const QByteArray json = outcomesToJson(outcomes);
    QVERIFY(!json.contains('\n'));
    QVERIFY(QJsonDocument::fromJson(json).isArray());
    QCOMPARE(outcomesFromJson(json), outcomes);
}

void OutcomeJsonTest::everyNameOfEveryEnumerationComesBack()
{
    EventOutcome outcome = fullOutcome();
    for (const auto &[state, stateName] : consentStateNames) {
        for (const auto &[change, changeName] : consentChangeNames) {
            for (const auto &[match, matchName] : matchKindNames) {
                outcome.decision->before = state;
                outcome.decision->after = state;
                outcome.decision->consent = change;
                outcome.decision->match = match;
                QCOMPARE(outcomesFromJson(outcomesToJson({outcome})), QList{outcome});
            }
        }
    }
    for (const auto &[strategy, name] : strategyNames) {
        outcome.decision->strategy = strategy;
        QCOMPARE(outcomesFromJson(outcomesToJson({outcome})), QList{outcome});
    }
    for (const auto &[category, name] : categoryNames) {
        outcome.decision->category = category;
        QCOMPARE(outcomesFromJson(outcomesToJson({outcome})), QList{outcome});
    }
}

void OutcomeJsonTest::emptyTextIsNotMissingText()
{
    EventOutcome outcome;
    outcome.event.fields
        = {{.field = Field::InboundMessage, .origin = FieldOrigin::Body, .text = u""_s, .normalised = {}, .path = {}}};
    const QList<EventOutcome> back = outcomesFromJson(outcomesToJson({outcome}));
    QVERIFY(!back.front().event.text(Field::InboundMessage).isNull());
    QVERIFY(back.front().event.text(Field::ProfileNumber).isNull());
}

void OutcomeJsonTest::diagnosticsComeBackWithPlaceAndArguments()
{
    Diagnostics diagnostics;
    for (const auto &[rule, name] : ruleNames)
        diagnostics.append({.rule = rule,
                            .severity = Severity::Warning,
                            .position = {.line = 3, .column = 14},
                            .pointer = u"/keywordCategories/0"_s,
                            .args = {u"a"_s, u""_s, u"\u00E9\""_s}});
    diagnostics.append(
        {.rule = Rule::ReadFieldNull, .severity = Severity::Info, .position = {}, .pointer = {}, .args = {}});
    QCOMPARE(diagnosticsFromJson(diagnosticsToJson(diagnostics)), diagnostics);
}

void OutcomeJsonTest::headersKeepOrderSpellingAndBytes()
{
    const HeaderList headers{{"X-Twice", "1"},
                             {"content-TYPE", "application/json"},
                             {"X-Twice", "2"},
                             {"X-Raw", "\xff\xfe\x01 \"\\"},
                             {"X-Empty", ""}};
    QCOMPARE(headersFromJson(headersToJson(headers)), headers);
    QCOMPARE(headersFromJson(headersToJson({})), HeaderList{});
}

void OutcomeJsonTest::garbageIsReadAsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *text : {"", "{", "null", "{}", "[1,[],\"x\"", "\xff"})
        QTest::newRow(text[0] == '\0' ? "empty" : text) << QByteArray(text);
}

void OutcomeJsonTest::garbageIsReadAsNothing()
{
    QFETCH(QByteArray, json);
    QVERIFY(outcomesFromJson(json).isEmpty());
    QVERIFY(diagnosticsFromJson(json).isEmpty());
    QVERIFY(headersFromJson(json).isEmpty());
}

void OutcomeJsonTest::decisionHasTheKeysOfMatch()
{
    Json::Writer writer;
    writeDecision(writer, *fullOutcome().decision, u"stpp"_s, true);
    const QJsonObject object = QJsonDocument::fromJson(writer.text()).object();
    QCOMPARE(object.value("message"_L1).toString(), u"stpp"_s);
    QCOMPARE(object.value("match"_L1).toString(), u"fuzzy"_s);
    QCOMPARE(object.value("category"_L1).toString(), u"opt-out"_s);
    QCOMPARE(object.value("keyword"_L1).toString(), u"STOP"_s);
    QCOMPARE(object.value("strategy"_L1).toString(), u"keyboard-neighbour"_s);
    QCOMPARE(object.value("consent"_L1).toString(), u"pending"_s);
    QCOMPARE(object.value("reply"_L1).toString(), u"Välj « STOP » ’"_s);
    const QJsonArray trace = object.value("trace"_L1).toArray();
    QCOMPARE(trace.size(), qsizetype(2 * traceKindNames.size()));
    QVERIFY(!trace.at(0).toObject().value("sentence"_L1).toString().isEmpty());
    QCOMPARE(trace.at(0).toObject().value("step"_L1).toString(), u"normalised"_s);
}

void OutcomeJsonTest::nothingIsWrittenAsNull()
{
    Json::Writer writer;
    writeDecision(writer, Decision{}, {}, false);
    QCOMPARE(
        writer.text(),
        QByteArray(
            R"({"match":"none","category":null,"keyword":null,"strategy":null,"consent":"unchanged","reply":null})"));
}

QTEST_GUILESS_MAIN(OutcomeJsonTest)
#include "tst_outcomejson.moc"
