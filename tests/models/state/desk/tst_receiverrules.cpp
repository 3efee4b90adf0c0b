// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/state/desk/office.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

ScriptStep fails(int status)
{
    ScriptStep step;
    step.status = status;
    return step;
}

AllowList only(const QString &range, bool trustForwarded = false)
{
    return {{*readAddressRange(range)}, trustForwarded};
}

struct Gate : Office
{
    InboundAnswer from(const QString &peer, const HeaderList &headers = {})
    {
        InboundRequest request = text("STOP", "r" + QByteArray::number(eventStore.stored.size()));
        request.peer = peer;
        request.headers += headers;
        return one(request);
    }
    const Exchange &last() const { return eventStore.stored.back().exchange; }
    QString said() const { return QJsonDocument::fromJson(last().responseBody).object().value("error"_L1).toString(); }
};

} // namespace

class ReceiverRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWebhookFollowsItsOwnScript();
    void unknownPathsFollowTheScriptForAll();
    void anEmptyScriptGivesTheWebhookBack();
    void aNewScriptBeginsAtItsFirstStep();
    void failingSomeTimesEndsWithTheDecision();
    void halfAnAnswerIsDecidedAndNotedAsSent();
    void halfOfNothingIsNoAnswer();
    void aWrongBodyIsSentWithTheStatusOfTheDecision();
    void othersAreTurnedDownAndStored();
    void everybodyMaySendWithoutAList();
    void whoIsTurnedDownDoesNotUseUpTheScript();
    void whoIsTurnedDownLearnsNothingOfWebhooks();
    void theTunnelIsExplainedAndTrustedWhenAsked();
    void aForgedHeaderFromElsewhereIsNotBelieved();
    void peersAreNotedWithoutAListToo();
    void changesAreTold();
};

void ReceiverRulesTest::aWebhookFollowsItsOwnScript()
{
    Office office;
    SmsWebhookRecord guest = stopWebhook();
    guest.id = QUuid::createUuid();
    office.desk.serve(guest);
    office.desk.setScript({{fails(500)}});
    office.desk.setScript(office.id(), {{fails(503), fails(429)}});
    InboundRequest other = office.text("STOP", "g1");
    other.target = "/journey/webhooks/ingest/" + guest.id.toByteArray(QUuid::WithoutBraces);
    QCOMPARE(office.one(office.text("STOP", "r1")).status, 503);
    QCOMPARE(office.one(other).status, 500);
    QCOMPARE(office.one(office.text("STOP", "r2")).status, 429);
    QCOMPARE(office.one(other).status, 500);
    QCOMPARE(office.desk.script(office.id()).steps.size(), 2);
    QCOMPARE(office.desk.script().steps.size(), 1);
    QVERIFY(office.desk.script(guest.id).steps.isEmpty());
}

void ReceiverRulesTest::unknownPathsFollowTheScriptForAll()
{
    Office office;
    office.desk.setScript({{fails(503)}});
    InboundRequest request = office.text("STOP", "r1");
    request.target = "/elsewhere";
    QCOMPARE(office.one(request).status, 503);
}

void ReceiverRulesTest::anEmptyScriptGivesTheWebhookBack()
{
    Office office;
    office.desk.setScript({{fails(500)}});
    office.desk.setScript(office.id(), {{fails(503)}});
    office.desk.setScript(office.id(), {});
    QCOMPARE(office.one(office.text("STOP", "r1")).status, 500);
    office.desk.setScript({});
    QCOMPARE(office.one(office.text("STOP", "r1")).status, 200);
}

void ReceiverRulesTest::aNewScriptBeginsAtItsFirstStep()
{
    Office office;
    const ReceiverScript script{{fails(500), fails(503)}};
    office.desk.setScript(office.id(), script);
    office.one(office.text("STOP", "r1"));
    QCOMPARE(office.one(office.text("STOP", "r1")).status, 503);
    office.desk.setScript(office.id(), script);
    QCOMPARE(office.one(office.text("STOP", "r1")).status, 500);
}

void ReceiverRulesTest::failingSomeTimesEndsWithTheDecision()
{
    Office office;
    office.desk.setScript(office.id(), {{fails(503), fails(503), ScriptStep{}}});
    QList<int> statuses;
    for (int attempt = 0; attempt < 4; ++attempt)
        statuses.append(office.one(office.text("STOP", "r1")).status);
    QCOMPARE(statuses, (QList<int>{503, 503, 200, 200}));
    QVERIFY(!office.eventStore.stored.at(2).exchange.outcomes.front().duplicate);
    QVERIFY(office.eventStore.stored.at(3).exchange.outcomes.front().duplicate);
}

void ReceiverRulesTest::halfAnAnswerIsDecidedAndNotedAsSent()
{
    Office office;
    ScriptStep half;
    half.partial = true;
    office.desk.setScript({{half}});
    const InboundAnswer answer = office.one(office.text("STOP", "r1"));
    QVERIFY(answer.partial && !answer.drop);
    QVERIFY(answer.body.contains("decisions"));
    const Exchange &stored = office.eventStore.stored.front().exchange;
    QCOMPARE(stored.status, 200);
    QCOMPARE(stored.failure, Failure::ConnectionLost);
    QCOMPARE(stored.responseBody, answer.body.first(answer.body.size() / 2));
    QCOMPARE(stored.outcomes.size(), 1);
}

void ReceiverRulesTest::halfOfNothingIsNoAnswer()
{
    Office office;
    ScriptStep half = fails(503);
    half.partial = true;
    office.desk.setScript({{half}});
    QVERIFY(office.one(office.text("STOP", "r1")).partial);
    QCOMPARE(office.eventStore.stored.front().exchange.status, 0);
    QCOMPARE(office.eventStore.stored.front().exchange.failure, Failure::ConnectionLost);
}

void ReceiverRulesTest::aWrongBodyIsSentWithTheStatusOfTheDecision()
{
    Office office;
    ScriptStep wrong;
    wrong.body = "<html>Welcome</html>";
    office.desk.setScript(office.id(), {{wrong}});
    const InboundAnswer answer = office.one(office.text("STOP", "r1"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("<html>Welcome</html>"));
    QVERIFY(headerValue(answer.headers, "Content-Type").isNull());
}

void ReceiverRulesTest::othersAreTurnedDownAndStored()
{
    Gate gate;
    gate.desk.setAllowList(only(u"52.58.142.0/24"_s));
    QCOMPARE(gate.from(u"52.58.142.242"_s).status, 200);
    QCOMPARE(gate.last().peer, u"52.58.142.242"_s);
    const InboundAnswer answer = gate.from(u"203.0.113.9"_s);
    QCOMPARE(answer.status, 403);
    QVERIFY(gate.said().contains(u"203.0.113.9"_s));
    QVERIFY(gate.said().contains(u"allow-list"_s));
    QCOMPARE(gate.eventStore.stored.size(), 2);
    QCOMPARE(gate.last().status, 403);
    QCOMPARE(gate.last().peer, u"203.0.113.9"_s);
    QCOMPARE(gate.last().webhookId, gate.id());
    QVERIFY(!gate.last().requestBody.isEmpty());
    QVERIFY(gate.last().outcomes.isEmpty());
    QCOMPARE(gate.from(QString{}).status, 403);
}

void ReceiverRulesTest::everybodyMaySendWithoutAList()
{
    Gate gate;
    gate.desk.setAllowList(AllowList{});
    QCOMPARE(gate.from(u"127.0.0.1"_s).status, 403);
    gate.desk.setAllowList({});
    QCOMPARE(gate.from(u"127.0.0.1"_s).status, 200);
}

void ReceiverRulesTest::whoIsTurnedDownDoesNotUseUpTheScript()
{
    Gate gate;
    gate.desk.setAllowList(only(u"10.0.0.1"_s));
    gate.desk.setScript({{fails(503), fails(200)}});
    QCOMPARE(gate.from(u"10.0.0.2"_s).status, 403);
    QCOMPARE(gate.from(u"10.0.0.1"_s).status, 503);
}

void ReceiverRulesTest::whoIsTurnedDownLearnsNothingOfWebhooks()
{
    Gate gate;
    gate.desk.setAllowList(only(u"10.0.0.1"_s));
    InboundRequest request = gate.text("STOP", "r1");
    request.peer = u"10.0.0.2"_s;
    request.target = "/journey/webhooks/ingest/11111111-2222-4333-8444-555555555555";
    QCOMPARE(gate.one(request).status, 403);
    request.target = gate.path();
    request.method = "GET";
    QCOMPARE(gate.one(request).status, 403);
}

void ReceiverRulesTest::theTunnelIsExplainedAndTrustedWhenAsked()
{
    Gate gate;
    const HeaderList tunnel{{"X-Forwarded-For", "203.0.113.9, 52.58.142.242"}};
    gate.desk.setAllowList(only(u"52.58.142.242"_s));
    QCOMPARE(gate.from(u"127.0.0.1"_s, tunnel).status, 403);
    QVERIFY(gate.said().contains(u"X-Forwarded-For"_s));
    QCOMPARE(gate.from(u"127.0.0.1"_s).status, 403);
    QVERIFY(!gate.said().contains(u"X-Forwarded-For"_s));
    gate.desk.setAllowList(only(u"52.58.142.242"_s, true));
    QCOMPARE(gate.from(u"127.0.0.1"_s, tunnel).status, 200);
    QCOMPARE(gate.last().peer, u"52.58.142.242"_s);
    QCOMPARE(gate.from(u"127.0.0.1"_s, {{"X-Forwarded-For", "52.58.142.242, 203.0.113.9"}}).status, 403);
}

void ReceiverRulesTest::aForgedHeaderFromElsewhereIsNotBelieved()
{
    Gate gate;
    gate.desk.setAllowList(only(u"52.58.142.242"_s, true));
    QCOMPARE(gate.from(u"203.0.113.9"_s, {{"X-Forwarded-For", "52.58.142.242"}}).status, 403);
    QCOMPARE(gate.last().peer, u"203.0.113.9"_s);
}

void ReceiverRulesTest::peersAreNotedWithoutAListToo()
{
    Gate gate;
    gate.from(u"::1"_s, {{"X-Forwarded-For", "52.58.142.242"}});
    QCOMPARE(gate.last().peer, u"::1"_s);
    InboundRequest broken = gate.text("STOP", "r9");
    broken.peer = u"127.0.0.1"_s;
    broken.refusal = 400;
    gate.one(broken);
    QCOMPARE(gate.last().peer, u"127.0.0.1"_s);
}

void ReceiverRulesTest::changesAreTold()
{
    Office office;
    QSignalSpy scripts{&office.desk, &ReceiverDesk::scriptsChanged};
    QSignalSpy list{&office.desk, &ReceiverDesk::allowListChanged};
    office.desk.setScript({{fails(503)}});
    office.desk.setScript(office.id(), {{fails(503)}});
    QCOMPARE(scripts.size(), 2);
    office.desk.setAllowList(AllowList{});
    office.desk.setAllowList(AllowList{});
    QCOMPARE(list.size(), 1);
}

QTEST_GUILESS_MAIN(ReceiverRulesTest)
#include "tst_receiverrules.moc"
