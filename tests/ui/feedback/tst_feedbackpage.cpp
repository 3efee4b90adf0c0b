// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/feedbacktoken.h"
#include "models/state/feedbackbook.h"
#include "models/state/samplefiles.h"
#include "models/state/testbench.h"
#include "tests/support/fakefeedbackstore.h"
#include "tests/support/fakefiles.h"
#include "tests/support/samplekeys.h"
#include "tests/support/walk.h"
#include "tests/ui/harness/fakesender.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/looks.h"
#include "ui/feedback/feedbackeventform.h"
#include "ui/feedback/feedbackeventspane.h"
#include "ui/feedback/feedbackform.h"
#include "ui/feedback/feedbackformpage.h"
#include "ui/feedback/feedbackkeyfield.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/feedbackreportspane.h"
#include "ui/feedback/feedbacktable.h"
#include "ui/feedback/feedbackverify.h"
#include "ui/harness/requestresult.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/problemline.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

FeedbackWebhook good()
{
    FeedbackWebhook webhook;
    webhook.name = u"Luma feedback"_s;
    webhook.channels = {FeedbackChannel::Sms};
    webhook.url = u"https://hooks.luma.example/x"_s;
    return webhook;
}

OutcomeTable sinchTable()
{
    QFile file{u":/outcomes/sinch.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table");
    return *OutcomeTable::read(file.readAll());
}

/// The page over books in memory.
struct Opened : Desk
{
    explicit Opened(Theme theme = Theme::Light)
    {
        (void)book.load();
        page = std::make_unique<FeedbackPage>(FeedbackServices{
            book, sandboxes, drafts, desk, bench, samples, chooser, asker, {RetryProfile{}}, {sinchTable()}});
        showAlone(*page, theme, {1060, 752}, notices);
        QCoreApplication::processEvents();
    }
    template<typename T> T *find(const QString &name = {}) const { return page->findChild<T *>(name); }
    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
        QCoreApplication::processEvents();
    }
    bool stored(const FeedbackWebhook &webhook = good(), const SecretChanges &changes = {})
    {
        const auto future = book.submit(webhook, changes);
        return QTest::qWaitFor([&future] { return future.isFinished(); }) && future.result();
    }
    bool says(const QString &part) const
    {
        for (const ProblemLine *line : page->findChildren<ProblemLine *>()) {
            if (line->isVisible() && line->text().contains(part))
                return true;
        }
        return false;
    }

    FakeFeedbackStore store;
    FakeFiles files;
    FakeChooser chooser;
    FakeAsker asker;
    FakeSender sender;
    SampleFiles samples{files};
    FeedbackBook book{store, sandboxes, secrets, [this] { return now; }, [] { return u"Kim"_s; }};
    TestBench bench{sender, log, [this] { return now; }};
    QList<Notice> notices;
    std::unique_ptr<FeedbackPage> page;
};

} // namespace

class FeedbackPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyInventorySaysWhatToDo()
    {
        Opened on;
        QVERIFY(on.find<QPushButton>(u"createFeedback"_s)->isVisible());
        QVERIFY(!on.find<NoticeCard>()->isVisible());
        on.click(u"createFeedback"_s);
        QCOMPARE(on.page->currentWidget(), on.page->form());
        QVERIFY(on.page->form()->isEditing());
    }

    void secondOneIsExplainedAndNotOffered()
    {
        Opened on;
        QVERIFY(on.stored());
        QVERIFY(!on.find<QPushButton>(u"createFeedback"_s)->isVisible());
        QVERIFY(on.find<NoticeCard>()->isVisible());
        QVERIFY(on.find<NoticeCard>()->text().contains(u"Luma feedback"_s));
        Q_EMIT on.find<NoticeCard>()->acted();
        QCOMPARE(on.page->currentWidget(), on.page->form());
        QVERIFY(!on.page->form()->isEditing());
        // Ctrl+N leads there too.
        on.page->back();
        QVERIFY(on.page->create());
        QCOMPARE(on.page->currentWidget(), on.page->form());
    }

    void emptyFormIsNotSubmitted()
    {
        Opened on;
        on.page->create();
        QVERIFY(!on.says(u"name"_s));
        on.click(u"submitFeedback"_s);
        QVERIFY(on.says(u"Give the webhook a name."_s));
        QVERIFY(on.says(u"Type the URL"_s));
        QVERIFY(!on.book.record());
    }

    void submittedFormIsReadOnlyUntilItIsEdited()
    {
        Opened on;
        on.page->create();
        on.find<QLineEdit>(u"feedbackName"_s)->setText(u"Luma feedback"_s);
        on.find<QLineEdit>(u"feedbackUrl"_s)->setText(u"http://127.0.0.1:8025/x"_s);
        on.click(u"submitFeedback"_s);
        QTRY_VERIFY(on.book.record());
        QVERIFY(!on.page->form()->isEditing());
        QVERIFY(on.find<QLineEdit>(u"feedbackName"_s)->isReadOnly());
        on.click(u"submitFeedback"_s); // says Edit now
        QVERIFY(on.page->form()->isEditing());
        on.find<QLineEdit>(u"feedbackName"_s)->setText(u"Other"_s);
        on.page->submit();
        QTRY_COMPARE(on.book.record()->webhook.name, u"Other"_s);
    }

    void keyIsCheckedKeptAndNeverShown()
    {
        Opened on;
        on.page->create();
        on.find<QLineEdit>(u"feedbackName"_s)->setText(u"Luma"_s);
        on.find<QLineEdit>(u"feedbackUrl"_s)->setText(u"https://luma.example"_s);
        on.find<QComboBox>(u"feedbackAuthentication"_s)->setCurrentIndex(1);
        auto *key = on.find<QLineEdit>(u"feedbackKey"_s);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        on.click(u"submitFeedback"_s);
        QVERIFY(on.says(u"Paste the key"_s));
        // A key file where a shared secret is due.
        on.files.files.insert(u"/keys/luma.pem"_s, Tests::rfcRsaKey);
        on.chooser.files = {u"/keys/luma.pem"_s};
        for (QPushButton *button : on.find<FeedbackKeyField>()->findChildren<QPushButton *>())
            button->click();
        QVERIFY(on.says(u"RS256 or ES256"_s));
        QTest::keyClicks(key, u"a secret of thirty-two bytes or so"_s);
        on.click(u"submitFeedback"_s);
        QTRY_VERIFY(on.book.record());
        QVERIFY(key->text().isEmpty());
        QCOMPARE(on.secretStore.secrets.size(), 1);
        QVERIFY(on.book.isComplete());
    }

    void pastedTokenIsVerified()
    {
        Opened on;
        FeedbackWebhook webhook = good();
        webhook.authentication = FeedbackAuthentication::Jwt;
        webhook.jwt.audience = u"hooks"_s;
        const Secret secret{QByteArray(32, 'k')};
        QVERIFY(on.stored(webhook, {{jwtKeySlot(JwtAlgorithm::HS256), secret}}));
        on.page->openWebhook();
        auto *verify = on.find<FeedbackVerify>();
        verify->now = [] { return qint64{1'790'000'000'000}; };
        auto *token = on.find<QPlainTextEdit>(u"feedbackToken"_s);
        token->setPlainText(QString::fromLatin1(*feedbackToken(webhook.jwt, secret, 1'790'000'000'000, u"x"_s)));
        verify->verify();
        QTRY_VERIFY(verify->finding().contains(u"The token is good"_s));
        token->setPlainText(QString::fromLatin1(*feedbackToken(webhook.jwt, secret, 1'789'000'000'000, u"x"_s)));
        verify->verify();
        QTRY_VERIFY(verify->finding().contains(u"expired"_s));
    }

    void editsAreUndoneAndComeBackAsADraft()
    {
        Opened on;
        QVERIFY(on.stored());
        on.page->openWebhook();
        on.page->form()->edit();
        on.find<QLineEdit>(u"feedbackName"_s)->setText(u"Half done"_s);
        QVERIFY(on.page->form()->isModified());
        QTRY_VERIFY(on.drafts.find(DraftKind::FeedbackWebhook, on.book.record()->id.toString(QUuid::WithoutBraces)));
        on.asker.leave = Asker::Leave::Stay;
        on.page->back();
        QCOMPARE(on.page->currentWidget(), on.page->form());
        // Another run of the program.
        on.page->form()->open();
        QCOMPARE(on.find<QLineEdit>(u"feedbackName"_s)->text(), u"Half done"_s);
        QVERIFY(on.page->form()->isEditing());
        on.page->form()->discard();
        QVERIFY(!on.page->form()->isModified());
        QVERIFY(!on.drafts.find(DraftKind::FeedbackWebhook, on.book.record()->id.toString(QUuid::WithoutBraces)));
    }

    void eventIsSentWithAFreshIdEachTime()
    {
        Opened on;
        QVERIFY(on.stored());
        on.page->openWebhook();
        on.page->form()->showEvents();
        on.find<QComboBox>(u"feedbackEvent"_s)->setCurrentIndex(int(FeedbackStatus::Bounce));
        const QString first = on.find<FeedbackEventForm>()->event().requestId;
        on.page->send();
        QTRY_COMPARE(on.sender.requests.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(on.sender.requests.first().body).object();
        QCOMPARE(body[u"requestId"].toString(), first);
        QCOMPARE(body[u"messageDeliveryFeedback"].toObject()[u"feedbackStatus"].toObject()[u"value"].toString(),
                 u"bounce"_s);
        QCOMPARE(on.sender.requests.first().url, u"https://hooks.luma.example/x"_s);
        on.sender.answer(200, "{\"ok\":true}");
        QTRY_VERIFY(on.find<RequestResult>()->sent());
        QTRY_VERIFY(on.find<FeedbackEventForm>()->event().requestId != first);
        QTRY_VERIFY(!on.find<FeedbackEventsPane>()->isSending());
    }

    void sendingToTheReceiverPlaysTheEndpoint()
    {
        Opened on;
        QVERIFY(on.stored());
        on.page->openWebhook();
        on.page->form()->showEvents();
        on.find<QComboBox>(u"feedbackTarget"_s)->setCurrentIndex(1);
        on.page->send();
        QTRY_COMPARE(on.sender.requests.size(), 1);
        QVERIFY(on.desk.isRunning());
        QVERIFY(on.desk.isPlaying(on.book.record()->id));
        QCOMPARE(on.sender.requests.first().url, on.desk.endpointUrl(on.book.record()->id));
        on.sender.answer(200, "{}");
    }

    void productionSandboxAsksFirst()
    {
        Opened on;
        QVERIFY(on.stored());
        Sandbox sandbox = on.sandboxes.current();
        sandbox.production = true;
        QVERIFY(on.sandboxes.change(sandbox));
        on.page->openWebhook();
        on.page->form()->showEvents();
        on.page->send();
        QCOMPARE(on.asker.words, QStringList{sandbox.name});
        QVERIFY(on.sender.requests.isEmpty());
    }

    void reportsAreReadStatusByStatus()
    {
        Opened on;
        auto *pane = on.find<FeedbackReportsPane>();
        pane->setBody(
            u"{\"statuses\":[{\"code\":0,\"status\":\"Delivered\",\"count\":48},{\"code\":402,\"status\":\"Failed\"}]}"_s);
        auto *table = pane->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 2)->text(), u"delivered"_s);
        QCOMPARE(table->item(0, 4)->text(), u"48"_s);
        QCOMPARE(table->item(1, 2)->text(), u"bounced"_s);
        pane->setBody(u"{"_s);
        QCOMPARE(table->rowCount(), 0);
    }

    void everythingHasAName()
    {
        Opened on;
        const QStringList nameless = namelessStops(on.page.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void everythingIsSaidInAnotherLanguage()
    {
        Opened on;
        QVERIFY(on.stored());
        BracketTranslator translator;
        qApp->installTranslator(&translator);
        QTest::qWait(0);
        QVERIFY(on.find<NoticeCard>()->text().startsWith(u'['));
        QCOMPARE(on.find<FeedbackTable>()->accessibleName(), u"[Feedback webhooks]"_s);
        qApp->removeTranslator(&translator);
    }
};

QTEST_MAIN(FeedbackPageTest)
#include "tst_feedbackpage.moc"
