// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/state/desk/office.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

class ReceiverDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsDecidedStoredAndAnswered();
    void aRequestSeesWhatTheOneBeforeItInTheBatchDid();
    void aBatchIsStoredInOneGo();
    void laterBatchesSeeTheStore();
    void storingThatFailsIsNotConfirmed();
    void consentThatCannotBeReadIsNotGuessed();
    void unknownPathsAreStoredAndRefused_data();
    void unknownPathsAreStoredAndRefused();
    void otherMethodsAreRefusedWithAllow();
    void refusalsOfTheReceiverAreStoredWithASentence_data();
    void refusalsOfTheReceiverAreStoredWithASentence();
    void encodedBodiesAreRefused();
    void wholeUrlsAndQueriesFindTheWebhook();
    void changedWebhookIsReadAnew();
    void guestsAreServed();
    void scriptIsFollowedInOrderAndItsLastStepForEver();
    void droppedRequestIsRecordedAsUnanswered();
    void urlsUseTheBaseUrlWhereThereIsOne();
    void takenPortIsAProblemUntilItIsFree();
    void movesToAnotherPort();
    void goesOnWhereItIsWhenTheOtherPortIsTaken();
    void movingAStoppedOneStartsIt();
    void anotherBaseUrlIsToldAtOnce();
};

void ReceiverDeskTest::aTextIsDecidedStoredAndAnswered()
{
    Office office;
    QList<Exchange> told;
    connect(&office.desk, &ReceiverDesk::received, this, [&told](const QList<Exchange> &list) { told += list; });
    const InboundRequest request = office.text("stop", "r1");
    const InboundAnswer answer = office.one(request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(headerValue(answer.headers, "content-type"), QByteArray("application/json"));
    QCOMPARE(objectOf(answer).value("decisions"_L1).toArray().at(0).toObject().value("consent"_L1).toString(),
             u"opted-out"_s);
    QCOMPARE(office.eventStore.stored.size(), 1);
    const Exchange &stored = office.eventStore.stored.front().exchange;
    QCOMPARE(stored.direction, Direction::Received);
    QCOMPARE(stored.webhookId, office.id());
    QCOMPARE(stored.webhookName, u"Luma inbound"_s);
    QCOMPARE(stored.requestBody, request.body);
    QCOMPARE(stored.responseBody, answer.body);
    QCOMPARE(stored.responseHeaders, answer.headers);
    QCOMPARE(stored.status, 200);
    QVERIFY(stored.phases.total >= 0);
    QCOMPARE(stored.outcomes.size(), 1);
    QCOMPARE(office.eventStore.consents.value({u"+46701740600"_s, u"+46701740612"_s}), ConsentState::OptedOut);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().id, 1);
}

void ReceiverDeskTest::aRequestSeesWhatTheOneBeforeItInTheBatchDid()
{
    Office office;
    const QList<InboundAnswer> answers
        = office.receiver.handler({office.text("STOP", "r1"), office.text("YES", "r2"), office.text("STOP", "r1")});
    QCOMPARE(answers.size(), 3);
    const QList<ReceivedEntry> &stored = office.eventStore.stored;
    QCOMPARE(stored.at(1).exchange.outcomes.front().decision->before, ConsentState::OptedOut);
    QVERIFY(stored.at(2).exchange.outcomes.front().duplicate);
    QVERIFY(stored.at(2).consentSteps.isEmpty());
    QCOMPARE(answers.at(2).status, 200);
    QCOMPARE(office.eventStore.consents.value({u"+46701740600"_s, u"+46701740612"_s}), ConsentState::OptedIn);
}

void ReceiverDeskTest::aBatchIsStoredInOneGo()
{
    Office office;
    QList<InboundRequest> requests;
    for (int number = 0; number < 100; ++number)
        requests.append(office.text("YES", QByteArray::number(number)));
    QCOMPARE(office.receiver.handler(requests).size(), 100);
    QCOMPARE(office.eventStore.appends, 1);
    QCOMPARE(office.eventStore.stored.size(), 100);
}

void ReceiverDeskTest::laterBatchesSeeTheStore()
{
    Office office;
    office.one(office.text("STOP", "r1"));
    office.one(office.text("YES", "r2"));
    QCOMPARE(office.eventStore.stored.at(1).exchange.outcomes.front().decision->before, ConsentState::OptedOut);
    office.one(office.text("STOP", "r1"));
    QVERIFY(office.eventStore.stored.at(2).exchange.outcomes.front().duplicate);
}

void ReceiverDeskTest::storingThatFailsIsNotConfirmed()
{
    Office office;
    office.eventStore.full = true;
    QSignalSpy received{&office.desk, &ReceiverDesk::received};
    const QList<InboundAnswer> answers
        = office.receiver.handler({office.text("STOP", "r1"), office.text("STOP", "r2")});
    QCOMPARE(answers.size(), 2);
    for (const InboundAnswer &answer : answers) {
        QCOMPARE(answer.status, 503);
        QVERIFY(objectOf(answer).value("error"_L1).toString().contains(u"The disk is full."_s));
    }
    QCOMPARE(received.size(), 0);
    office.eventStore.full = false;
    office.one(office.text("YES", "r1"));
    const Decision decision = *office.eventStore.stored.front().exchange.outcomes.front().decision;
    QCOMPARE(decision.before, ConsentState::Unknown);
}

void ReceiverDeskTest::consentThatCannotBeReadIsNotGuessed()
{
    Office office;
    office.eventStore.unreadable = true;
    QCOMPARE(office.one(office.text("JOIN", "r1")).status, 503);
    QVERIFY(office.eventStore.stored.isEmpty());
}

void ReceiverDeskTest::unknownPathsAreStoredAndRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("root") << QByteArray("/");
    QTest::newRow("prefix only") << QByteArray("/journey/webhooks/ingest/");
    QTest::newRow("no id") << QByteArray("/journey/webhooks/ingest/hello");
    QTest::newRow("other id") << QByteArray("/journey/webhooks/ingest/11111111-2222-4333-8444-555555555555");
    QTest::newRow("null id") << QByteArray("/journey/webhooks/ingest/00000000-0000-0000-0000-000000000000");
    QTest::newRow("more after") << QByteArray("/journey/webhooks/ingest/11111111-2222-4333-8444-555555555555/x");
    QTest::newRow("bytes") << QByteArray("/\xff\xfe");
    QTest::newRow("empty") << QByteArray("");
}

void ReceiverDeskTest::unknownPathsAreStoredAndRefused()
{
    QFETCH(QByteArray, target);
    Office office;
    InboundRequest request = office.text("STOP", "r1");
    request.target = target;
    const InboundAnswer answer = office.one(request);
    QCOMPARE(answer.status, 404);
    QVERIFY(!objectOf(answer).value("error"_L1).toString().isEmpty());
    QCOMPARE(office.eventStore.stored.size(), 1);
    const Exchange &stored = office.eventStore.stored.front().exchange;
    QVERIFY(stored.webhookId.isNull());
    QCOMPARE(stored.requestBody, request.body);
    QCOMPARE(stored.status, 404);
    QVERIFY(office.eventStore.consents.isEmpty());
}

void ReceiverDeskTest::otherMethodsAreRefusedWithAllow()
{
    Office office;
    for (const char *method : {"GET", "HEAD", "PUT", "DELETE", "post"}) {
        InboundRequest request = office.text("STOP", method);
        request.method = method;
        const InboundAnswer answer = office.one(request);
        QCOMPARE(answer.status, 405);
        QCOMPARE(headerValue(answer.headers, "Allow"), QByteArray("POST"));
        QVERIFY(objectOf(answer).value("error"_L1).toString().contains(QLatin1StringView(method)));
    }
    QVERIFY(office.eventStore.consents.isEmpty());
    QCOMPARE(office.eventStore.stored.size(), 5);
}

void ReceiverDeskTest::refusalsOfTheReceiverAreStoredWithASentence_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 408, 413, 431})
        QTest::addRow("%d", status) << status;
}

void ReceiverDeskTest::refusalsOfTheReceiverAreStoredWithASentence()
{
    QFETCH(int, status);
    Office office;
    InboundRequest request = office.text("STOP", "r1");
    request.refusal = status;
    const InboundAnswer answer = office.one(request);
    QCOMPARE(answer.status, status);
    QVERIFY(objectOf(answer).value("error"_L1).toString().endsWith(u'.'));
    QCOMPARE(office.eventStore.stored.front().exchange.status, status);
    QCOMPARE(office.eventStore.stored.front().exchange.webhookId, office.id());
    QVERIFY(office.eventStore.consents.isEmpty());
}

void ReceiverDeskTest::encodedBodiesAreRefused()
{
    Office office;
    InboundRequest request = office.text("STOP", "r1");
    request.headers.append(std::pair{QByteArray("content-encoding"), QByteArray("gzip")});
    const InboundAnswer answer = office.one(request);
    QCOMPARE(answer.status, 415);
    QVERIFY(objectOf(answer).value("error"_L1).toString().contains(u"gzip"_s));
    request.headers.back().second = "identity";
    QCOMPARE(office.one(request).status, 200);
}

void ReceiverDeskTest::wholeUrlsAndQueriesFindTheWebhook()
{
    Office office;
    InboundRequest request = office.text("STOP", "r1");
    request.target = office.path() + "?token=1";
    QCOMPARE(office.one(request).status, 200);
    request.target = "http://127.0.0.1:8025" + office.path();
    QCOMPARE(office.one(request).status, 200);
    request.target = office.path().toUpper().replace("/JOURNEY/WEBHOOKS/INGEST/", "/journey/webhooks/ingest/");
    QCOMPARE(office.one(request).status, 200);
    QCOMPARE(office.eventStore.stored.back().exchange.webhookId, office.id());
}

void ReceiverDeskTest::changedWebhookIsReadAnew()
{
    Office office;
    QCOMPARE(office.one(office.text("BASTA", "r1")).status, 200);
    QCOMPARE(office.eventStore.stored.back().exchange.outcomes.front().decision->match, MatchKind::None);
    office.webhookStore.list.front().webhook.keywordCategories.front().keywords = {u"BASTA"_s};
    QVERIFY(office.webhooks.load());
    office.one(office.text("BASTA", "r2"));
    QCOMPARE(office.eventStore.stored.back().exchange.outcomes.front().decision->match, MatchKind::Exact);
    const QUuid id = office.id();
    InboundRequest late = office.text("BASTA", "r3");
    QVERIFY(office.webhooks.remove(id));
    QCOMPARE(office.one(late).status, 404);
}

void ReceiverDeskTest::guestsAreServed()
{
    Office office;
    SmsWebhookRecord guest = stopWebhook();
    guest.webhook.name = u"Guest"_s;
    office.desk.serve(guest);
    InboundRequest request = office.text("STOP", "r1");
    request.target = "/journey/webhooks/ingest/" + guest.id.toByteArray(QUuid::WithoutBraces);
    QCOMPARE(office.one(request).status, 200);
    QCOMPARE(office.eventStore.stored.back().exchange.webhookName, u"Guest"_s);
    // The same request id at another webhook is another event.
    QCOMPARE(office.one(office.text("STOP", "r1")).status, 200);
    QVERIFY(!office.eventStore.stored.back().exchange.outcomes.front().duplicate);
}

void ReceiverDeskTest::scriptIsFollowedInOrderAndItsLastStepForEver()
{
    Office office;
    ScriptStep busy;
    busy.status = 429;
    busy.retryAfter = 30;
    ScriptStep slow;
    slow.delay = 1.5;
    ScriptStep last;
    last.status = 200;
    last.body = "ok";
    office.desk.setScript({{busy, slow, last}});
    const InboundAnswer first = office.one(office.text("STOP", "r1"));
    QCOMPARE(first.status, 429);
    QCOMPARE(headerValue(first.headers, "retry-after"), QByteArray("30"));
    QVERIFY(first.body.isEmpty());
    QCOMPARE(office.eventStore.stored.back().exchange.status, 429);
    QVERIFY2(office.eventStore.stored.back().exchange.outcomes.isEmpty(), "an endpoint out of order decides nothing");
    const InboundAnswer second = office.one(office.text("STOP", "r1"));
    QVERIFY2(!office.eventStore.stored.back().exchange.outcomes.front().duplicate, "the first try was not taken in");
    QCOMPARE(second.status, 200);
    QCOMPARE(second.delayMilliseconds, 1500);
    QVERIFY(second.body.contains("decisions"));
    for (const char *id : {"r3", "r4"}) {
        const InboundAnswer answer = office.one(office.text("STOP", id));
        QCOMPARE(answer.body, QByteArray("ok"));
        QCOMPARE(office.eventStore.stored.back().exchange.responseBody, QByteArray("ok"));
    }
    office.desk.setScript({});
    QVERIFY(office.one(office.text("STOP", "r5")).body.contains("decisions"));
}

void ReceiverDeskTest::droppedRequestIsRecordedAsUnanswered()
{
    Office office;
    ScriptStep drop;
    drop.drop = true;
    office.desk.setScript({{drop}});
    QVERIFY(office.one(office.text("STOP", "r1")).drop);
    const Exchange &stored = office.eventStore.stored.front().exchange;
    QCOMPARE(stored.status, 0);
    QVERIFY(stored.responseBody.isEmpty());
    QCOMPARE(stored.failure, Failure::ConnectionLost);
}

void ReceiverDeskTest::urlsUseTheBaseUrlWhereThereIsOne()
{
    Office office;
    QCOMPARE(office.desk.baseUrl(), u"http://127.0.0.1:40000"_s);
    QCOMPARE(office.desk.url(office.id()), QString(u"http://127.0.0.1:40000"_s + QString::fromLatin1(office.path())));
    office.desk.stop();
    QCOMPARE(office.desk.baseUrl(), u"http://127.0.0.1:8025"_s);
    Preferences preferences = office.preferences.preferences();
    preferences.baseUrl = u" https://luma.example/in// "_s;
    QVERIFY(office.preferences.save(preferences));
    QCOMPARE(office.desk.url(office.id()), QString(u"https://luma.example/in"_s + QString::fromLatin1(office.path())));
}

void ReceiverDeskTest::movesToAnotherPort()
{
    Office office;
    QVERIFY(office.desk.start());
    QVERIFY(office.desk.moveTo(9000));
    QCOMPARE(office.desk.port(), 9000);
    const InboundAnswer answer = office.one(office.text("stop", "r1"));
    QCOMPARE(answer.status, 200);
    QSignalSpy told{&office.desk, &ReceiverDesk::stateChanged};
    QVERIFY(office.desk.moveTo(9000));
    QCOMPARE(told.count(), 0);
}

void ReceiverDeskTest::goesOnWhereItIsWhenTheOtherPortIsTaken()
{
    Office office;
    QVERIFY(office.desk.start());
    const quint16 before = office.desk.port();
    office.receiver.taken = 9000;
    const auto refused = office.desk.moveTo(9000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().summary, u"The port is taken."_s);
    QCOMPARE(office.desk.port(), before);
    QVERIFY(office.desk.problem().summary.isEmpty());
    QCOMPARE(office.one(office.text("stop", "r1")).status, 200);
}

void ReceiverDeskTest::movingAStoppedOneStartsIt()
{
    Office office;
    office.desk.stop();
    QVERIFY(office.desk.moveTo(9000));
    QCOMPARE(office.desk.port(), 9000);
}

void ReceiverDeskTest::anotherBaseUrlIsToldAtOnce()
{
    Office office;
    QSignalSpy told{&office.desk, &ReceiverDesk::stateChanged};
    Preferences preferences = office.preferences.preferences();
    preferences.baseUrl = u"https://luma.example"_s;
    QVERIFY(office.preferences.save(preferences));
    QCOMPARE(told.count(), 1);
    QVERIFY(office.desk.url(office.id()).startsWith(u"https://luma.example/"_s));
    preferences.theme = Theme::Dark;
    QVERIFY(office.preferences.save(preferences));
    QCOMPARE(told.count(), 1);
}

void ReceiverDeskTest::takenPortIsAProblemUntilItIsFree()
{
    Office office;
    office.desk.stop();
    QSignalSpy changed{&office.desk, &ReceiverDesk::stateChanged};
    const Result<> failed = office.desk.start(quint16{1});
    QVERIFY(!failed);
    QCOMPARE(failed.error().summary, u"The port is taken."_s);
    QCOMPARE(office.desk.problem().summary, u"The port is taken."_s);
    QVERIFY(!office.desk.isRunning());
    QCOMPARE(changed.size(), 1);
    QVERIFY(office.desk.start());
    QCOMPARE(office.desk.port(), quint16{8025});
    QVERIFY(office.desk.problem().summary.isEmpty());
    QVERIFY(office.desk.isRunning());
}

QTEST_GUILESS_MAIN(ReceiverDeskTest)
#include "tst_receiverdesk.moc"
