// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/connectioncheck.h"
#include "models/state/webhookbook.h"
#include "tests/support/samplecredentials.h"
#include "tests/support/walk.h"
#include "tests/ui/credentials/credentialdesk.h"
#include "tests/ui/credentials/formparts.h"
#include "tests/ui/support/desk.h"
#include "ui/credentials/credentialformpage.h"
#include "ui/credentials/credentiallist.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/verifydialog.h"
#include "ui/credentials/verifyresult.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>

using namespace Hookbench;
using namespace Qt::StringLiterals;
using Testing::control;
using Testing::CredentialDesk;
using Testing::type;

namespace {

const QString secret = u"sesam-7f3a"_s;

/// Answers as it is told to, or lets everybody wait.
class FakeSender : public EventSender
{
public:
    QFuture<Exchange> send(const OutboundRequest &request) override
    {
        sent.append(request);
        promise = {};
        promise.start();
        if (!holding) {
            Exchange exchange = answer;
            exchange.direction = Direction::Sent;
            exchange.method = request.method;
            exchange.url = request.url;
            exchange.requestHeaders = request.headers;
            exchange.requestBody = request.body;
            promise.addResult(exchange);
            promise.finish();
        }
        return promise.future();
    }
    std::unique_ptr<SendSeries> sendMany(SendPlan) override { return nullptr; }

    QList<OutboundRequest> sent;
    QPromise<Exchange> promise;
    Exchange answer;
    bool holding = false;
};

struct PageDesk : CredentialDesk
{
    PageDesk()
    {
        sender.answer.status = 202;
        sender.answer.responseBody = R"({"messages":[{"id":"m-4711"}]})";
        sender.answer.phases = {100, 900, -1, 11'000, 12'300};
        page.resize(1000, 760);
        page.show();
    }
    ApiCredential bearer()
    {
        ApiCredential credential = Testing::customCredential();
        credential.setField(CredentialField::ProviderUrl, u"http://127.0.0.1:9/messages"_s);
        credential.setField(CredentialField::AuthType, u"bearer"_s);
        credential.setField(CredentialField::ProviderPayload,
                            u"{\"from\": \"{{fromNumber}}\", \"to\": \"{{toNumber}}\", \"text\": \"{{message}}\", "
                            "\"authOption\": \"bearer\"}"_s);
        credential.headers.clear();
        credential.secrets.clear();
        return credential;
    }
    CredentialFormPage *form() { return page.findChild<CredentialFormPage *>(); }
    CredentialList *list() { return page.findChild<CredentialList *>(); }
    VerifyDialog *dialog() { return page.findChild<VerifyDialog *>(); }
    /// Fills in the dialog and sends.
    void verify()
    {
        dialog()->findChild<QLineEdit *>(u"number"_s)->setText(u"+46 70 174 06 12"_s);
        dialog()->findChild<QPlainTextEdit *>(u"message"_s)->setPlainText(u"Luma: hello"_s);
        dialog()->findChild<QPushButton *>(u"verifyConnection"_s)->click();
    }

    Testing::FakeWebhookStore webhookStore;
    WebhookBook webhooks{webhookStore, sandboxes, credentials, [this] { return ++now; },
                         [] { return QStringLiteral("Kim"); }};
    FakeSender sender;
    ConnectionCheck connection{sender, secrets, [this] { return now; }};
    Testing::FakeAsker asker;
    CredentialsPage page{credentials, secrets, webhooks, drafts, connection, sandboxes, asker};
};

} // namespace

class CredentialsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheListToTheFormAndBack()
    {
        PageDesk desk;
        const ApiCredential stored = *desk.credentials.save(Testing::customCredential());
        QCOMPARE(desk.page.currentWidget(), desk.list());
        QVERIFY(!desk.page.back());
        desk.page.openCredential(stored.id);
        QCOMPARE(desk.page.currentWidget(), desk.form());
        QVERIFY(!desk.form()->isEditing());
        QVERIFY(desk.page.back());
        QCOMPARE(desk.page.currentWidget(), desk.list());
        desk.page.openCredential(999);
        QCOMPARE(desk.page.currentWidget(), desk.list());
        desk.page.createCredential(CredentialVendor::Infobip);
        QCOMPARE(desk.form()->credential().vendor, CredentialVendor::Infobip);
        QVERIFY(desk.form()->isEditing());
        QVERIFY(desk.asker.leaves.isEmpty());
    }

    void leavesAChangedFormOnlyAsThePersonSays()
    {
        PageDesk desk;
        desk.page.createCredential(CredentialVendor::Twilio);
        type(desk.page, CredentialField::AccountSid, u"AC1"_s);
        int left = 0;
        desk.asker.leave = Asker::Leave::Stay;
        desk.page.tryLeave([&left] { ++left; });
        QCOMPARE(desk.asker.leaves.size(), 1);
        QCOMPARE(left, 0);
        // What can't be submitted can't be left by submitting.
        desk.asker.leave = Asker::Leave::Submit;
        desk.page.tryLeave([&left] { ++left; });
        QCOMPARE(left, 0);
        QVERIFY(desk.page.isModified());
        desk.asker.leave = Asker::Leave::Discard;
        desk.page.tryLeave([&left] { ++left; });
        QCOMPARE(left, 1);
        QVERIFY(!desk.page.isModified());
    }

    void leavesAfterSubmitOnlyWhenTheKeychainHasAnswered_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<int>("expected");
        QTest::newRow("kept") << KeychainState::Available << 1;
        QTest::newRow("refused") << KeychainState::UnlockRefused << 0;
    }

    void leavesAfterSubmitOnlyWhenTheKeychainHasAnswered()
    {
        QFETCH(KeychainState, state);
        QFETCH(int, expected);
        PageDesk desk;
        desk.secretStore.holding = true;
        desk.page.createCredential(CredentialVendor::Twilio);
        auto *name = desk.page.findChild<QLineEdit *>(u"name"_s);
        name->setText(u"Luma Twilio"_s);
        Q_EMIT name->textEdited(name->text());
        type(desk.page, CredentialField::AccountSid, u"AC1"_s);
        type(desk.page, CredentialField::AuthToken, secret);
        int left = 0;
        desk.asker.leave = Asker::Leave::Submit;
        desk.page.tryLeave([&left] { ++left; });
        QTest::qWait(20);
        QCOMPARE(left, 0);
        desk.secretStore.answerAll(state);
        QTRY_VERIFY(!desk.form()->isSaving());
        QCOMPARE(left, expected);
        QCOMPARE(desk.credentials.credentials().size(), expected);
    }

    void discardsWhileItWaits()
    {
        PageDesk desk;
        desk.secretStore.holding = true;
        desk.page.createCredential(CredentialVendor::Twilio);
        auto *name = desk.page.findChild<QLineEdit *>(u"name"_s);
        name->setText(u"Luma Twilio"_s);
        Q_EMIT name->textEdited(name->text());
        type(desk.page, CredentialField::AccountSid, u"AC1"_s);
        type(desk.page, CredentialField::AuthToken, secret);
        desk.page.submit();
        desk.asker.leave = Asker::Leave::Discard;
        QVERIFY(desk.page.back());
        QCOMPARE(desk.page.currentWidget(), desk.list());
        desk.secretStore.answerAll();
        QTRY_COMPARE(desk.credentials.credentials().size(), 1);
        QCOMPARE(desk.page.currentWidget(), desk.list());
    }

    void verifiesWhatStandsInTheFormUnsaved()
    {
        PageDesk desk;
        desk.page.createCredential(CredentialVendor::Custom);
        desk.page.findChild<CredentialForm *>()->restore(desk.bearer());
        type(desk.page, CredentialField::ApiToken, secret);
        desk.page.findChild<QPushButton *>(u"verify"_s)->click();
        QVERIFY(desk.dialog());
        desk.verify();
        QTRY_COMPARE(desk.sender.sent.size(), 1);
        const OutboundRequest request = desk.sender.sent.first();
        QCOMPARE(request.url, u"http://127.0.0.1:9/messages"_s);
        QVERIFY(request.body.contains("Luma: hello"));
        QCOMPARE(headerValue(request.headers, "Authorization"), QByteArray{"Bearer " + secret.toUtf8()});
        auto *result = desk.dialog()->findChild<VerifyResult *>();
        QTRY_VERIFY(result->headline().startsWith("Verified. Answered 202"_L1));
        QCOMPARE(result->messageIdText(), u"Message ID: m-4711"_s);
        QVERIFY(!Testing::everythingSaid(*desk.dialog()).contains(secret));
        QVERIFY(desk.credentials.credentials().isEmpty());
        QVERIFY(desk.form()->isModified());
    }

    void saysWhyThereIsNoMessageId_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("extractor");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing there")
            << QByteArray{"{}"} << u"messages.0.id"_s << u"dot-notation"_s
            << u"No message ID was found: there is no value at messages.0.id in the answer."_s;
        QTest::newRow("no such member")
            << QByteArray{"{}"} << u"messageId"_s << u"field-match"_s
            << u"No message ID was found: no member of the answer is called messageId and has a value."_s;
        QTest::newRow("no JSON") << QByteArray{"OK"} << u"messageId"_s << u"field-match"_s
                                 << u"No message ID was found: the answer is no JSON."_s;
        QTest::newRow("not looked for") << QByteArray{"{}"} << QString{} << u"field-match"_s
                                        << u"No message ID was looked for: the field for it is empty."_s;
    }

    void saysWhyThereIsNoMessageId()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        QFETCH(QString, extractor);
        QFETCH(QString, expected);
        PageDesk desk;
        ApiCredential credential = desk.bearer();
        credential.setField(CredentialField::IdPath, path);
        credential.setField(CredentialField::IdExtractor, extractor);
        credential = *desk.credentials.save(credential);
        desk.sender.answer.responseBody = body;
        VerifyDialog dialog{
            credential, {{u"api-token"_s, Secret{secret.toUtf8()}}}, desk.connection, desk.sandboxes, desk.asker};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QLineEdit *>(u"number"_s)->setText(u"+46701740612"_s);
        dialog.findChild<QPlainTextEdit *>(u"message"_s)->setPlainText(u"hello"_s);
        dialog.verify();
        auto *result = dialog.findChild<VerifyResult *>();
        QTRY_COMPARE(result->messageIdText(), expected);
    }

    void saysWhatToDoAboutARefusedAuthentication()
    {
        PageDesk desk;
        desk.sender.answer.status = 401;
        const ApiCredential credential = *desk.credentials.save(desk.bearer());
        VerifyDialog dialog{
            credential, {{u"api-token"_s, Secret{secret.toUtf8()}}}, desk.connection, desk.sandboxes, desk.asker};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QLineEdit *>(u"number"_s)->setText(u"+46701740612"_s);
        dialog.findChild<QPlainTextEdit *>(u"message"_s)->setPlainText(u"hello"_s);
        dialog.verify();
        auto *result = dialog.findChild<VerifyResult *>();
        QTRY_VERIFY(result->headline().contains("check Auth Type"_L1));
    }

    void aFailureTellsNothingOfAnAnswer()
    {
        ConnectionReport report;
        report.exchange = Exchange{};
        report.exchange->failure = Failure::ConnectionLost;
        report.exchange->failureDetail = u"connection reset"_s;
        report.exchange->phases = {100, 900, 1500, -1, 2000};
        VerifyResult result;
        result.show(report, Testing::customCredential());
        result.resize(600, 400);
        const QString said = Testing::everythingSaid(result);
        QVERIFY2(!said.contains("all there"_L1), qPrintable(said));
        QVERIFY(said.contains("encrypted after"_L1));
        QVERIFY(result.headline().contains("turn on mTLS"_L1));
        QVERIFY(!result.findChild<QCheckBox *>()->isVisibleTo(&result));
        report.exchange->failure = Failure::None;
        report.exchange->status = 202;
        report.exchange->responseBody = "{}";
        result.show(report, Testing::customCredential());
        QVERIFY(Testing::everythingSaid(result).contains("all there"_L1));
        QVERIFY(result.findChild<QCheckBox *>()->isVisibleTo(&result));
    }

    void asksForTheNameOfAProductionSandbox()
    {
        PageDesk desk;
        Sandbox production = desk.sandboxes.current();
        production.id = 0;
        production.name = u"prod"_s;
        production.production = true;
        production = *desk.sandboxes.add(production);
        QVERIFY(bool(desk.sandboxes.setCurrent(production.id)));
        const ApiCredential credential = *desk.credentials.save(desk.bearer());
        Q_EMIT desk.list()->verifyRequested(credential.id);
        desk.asker.typed = false;
        desk.verify();
        QCOMPARE(desk.asker.words, QStringList{u"prod"_s});
        QVERIFY(desk.asker.questions.first().contains("http://127.0.0.1:9/messages"_L1));
        QVERIFY(desk.sender.sent.isEmpty());
        QVERIFY(!desk.dialog()->isBusy());
    }

    void cancelEndsTheTest()
    {
        PageDesk desk;
        desk.sender.holding = true;
        VerifyDialog dialog{
            desk.bearer(), {{u"api-token"_s, Secret{secret.toUtf8()}}}, desk.connection, desk.sandboxes, desk.asker};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"number"_s)->setText(u"+46701740612"_s);
        dialog.findChild<QPlainTextEdit *>(u"message"_s)->setPlainText(u"hello"_s);
        dialog.verify();
        QVERIFY(dialog.isBusy());
        auto *close = dialog.findChild<QPushButton *>(u"close"_s);
        QCOMPARE(close->text(), u"Cancel"_s);
        close->click();
        QVERIFY(!dialog.isBusy());
        QVERIFY(dialog.isVisible());
        QCOMPARE(close->text(), u"Close"_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"verifyConnection"_s)->isEnabled());
    }

    void refusesWhatIsNoNumber()
    {
        PageDesk desk;
        VerifyDialog dialog{desk.bearer(), {}, desk.connection, desk.sandboxes, desk.asker};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"number"_s)->setText(u"my phone"_s);
        dialog.verify();
        QVERIFY(!dialog.isBusy());
        QVERIFY(Testing::everythingSaid(dialog).contains("in international form"_L1));
        dialog.findChild<QLineEdit *>(u"number"_s)->setText(u"+46701740612"_s);
        dialog.verify();
        QVERIFY(Testing::everythingSaid(dialog).contains("Enter a message."_L1));
        QVERIFY(desk.sender.sent.isEmpty());
        QCOMPARE(Testing::namelessStops(&dialog), QStringList{});
    }

    void movesKeywordsOfWhatIsStoredOnly()
    {
        PageDesk desk;
        ApiCredential credential = namedCredential(CredentialVendor::Infobip, u"Luma Infobip"_s);
        credential.setField(CredentialField::OptInKeywords, u"START"_s);
        credential = *desk.credentials.save(credential);
        QSignalSpy moves{&desk.page, &CredentialsPage::moveRequested};
        desk.page.openCredential(credential.id);
        desk.page.findChild<QPushButton *>(u"moveToWebhook"_s)->click();
        QCOMPARE(moves.takeFirst().first().toLongLong(), credential.id);
        desk.form()->edit();
        type(desk.page, CredentialField::OptInKeywords, u"START, YES"_s);
        desk.asker.leave = Asker::Leave::Stay;
        desk.page.findChild<QPushButton *>(u"moveToWebhook"_s)->click();
        QCOMPARE(desk.asker.leaves.size(), 1);
        QCOMPARE(moves.count(), 0);
    }
};

QTEST_MAIN(CredentialsPageTest)
#include "tst_credentialspage.moc"
