// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"
#include "models/ports/eventsender.h"
#include "models/state/profilebook.h"
#include "models/state/samplebook.h"
#include "models/state/scriptfiles.h"
#include "models/state/testbench.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/harness/fakesender.h"
#include "tests/ui/harness/retries.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/shots.h"
#include "ui/harness/rehearsaldialog.h"
#include "ui/harness/rehearsalpane.h"
#include "ui/harness/sendresult.h"
#include "ui/harness/sendtestdialog.h"
#include "ui/parts/problemline.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray astrid
    = "{\"person\":{\"name\":{\"firstName\":\"Astrid\"}},\"mobilePhone\":{\"number\":\"+46701740677\"}}";

struct Opened
{
    explicit Opened(const SmsWebhook &webhook = customInbound())
    {
        applyTheme(*qApp, Theme::Light);
        desk.addCredential();
        record = *desk.webhooks.submit({}, webhook);
        const bool loaded = bool(profiles.load());
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
        dialog = std::make_unique<SendTestDialog>(record, book, profiles, bench, desk.desk, desk.sandboxes, asker,
                                                  RehearsalServices{retries, scripts, chooser});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QCoreApplication::processEvents();
    }

    void send() const { dialog->findChild<QPushButton *>(u"send"_s)->click(); }
    /// Chooses whom it is sent as, by the row of the list: nobody, at random, made up, then the people.
    void sendAs(int row) const
    {
        auto *people = dialog->findChild<QComboBox *>(u"people"_s);
        people->setCurrentIndex(row);
        Q_EMIT people->activated(row);
    }
    void type(const QString &message) const
    {
        auto *field = dialog->findChild<QLineEdit *>(u"message"_s);
        field->selectAll();
        QTest::keyClicks(field, message);
    }
    QString number() const { return dialog->findChild<QLineEdit *>(u"profile"_s)->text(); }
    QString problem() const { return dialog->findChild<ProblemLine *>(u"personProblem"_s)->text(); }
    QString body() const { return dialog->findChild<QPlainTextEdit *>(u"body"_s)->toPlainText(); }
    SendResult *result() const { return dialog->findChild<SendResult *>(); }
    /// Answers and waits until the dialog has heard: it does so through the event loop.
    void answer(int status, const QByteArray &text, Failure failure = Failure::None)
    {
        sender.answer(status, text, failure);
        (void)QTest::qWaitFor([this] { return !dialog->isBusy(); });
    }
    /// Lets the console's own receiver see what was sent.
    void deliver()
    {
        InboundRequest request;
        request.at = ++desk.now;
        request.method = "POST";
        request.target = QByteArray{ReceiverDesk::pathPrefix.data()} + record.id.toByteArray(QUuid::WithoutBraces);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = sender.requests.last().body;
        const QList<InboundAnswer> answers = desk.receiver.handler({request});
        answer(answers.first().status, answers.first().body);
    }

    Desk desk;
    FakeSender sender;
    FakeAsker asker;
    SampleBook book{customSamples()};
    FakeProfileStore profileStore;
    ProfileBook profiles{{{u"Astrid"_s, astrid}, {u"Unknown"_s, "{}"}, {u"Broken"_s, "["}},
                         profileStore,
                         desk.sandboxes,
                         [] { return qint64{1}; },
                         [] { return QString{}; }};
    TestBench bench{sender, desk.log, [this] { return ++desk.now; }};
    SmsWebhookRecord record;
    QList<RetryProfile> retries = quickRetries();
    FakeFiles disk;
    ScriptFiles scripts{disk};
    FakeChooser chooser;
    std::unique_ptr<SendTestDialog> dialog;
};

} // namespace

class SendTestDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyShownIsTheBodySent()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        const QString shown = o.body();
        QVERIFY(Json::Document::parse(shown.toUtf8()).isValid());
        o.send();
        QCOMPARE(o.sender.requests.size(), 1);
        QCOMPARE(QString::fromUtf8(o.sender.requests.first().body), shown);
        QCOMPARE(o.sender.requests.first().url, o.desk.desk.url(o.record.id));
        QVERIFY(o.dialog->isBusy());
        o.answer(200, "{}");
        QVERIFY(!o.dialog->isBusy());
    }

    void messageAndNumberAreTheTypedOnes()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        auto *message = o.dialog->findChild<QLineEdit *>(u"message"_s);
        auto *profile = o.dialog->findChild<QLineEdit *>(u"profile"_s);
        message->selectAll();
        QTest::keyClicks(message, u"say \"hi\" \\ there"_s);
        profile->selectAll();
        QTest::keyClicks(profile, u"+46701740699"_s);
        o.send();
        const auto document = Json::Document::parse(o.sender.requests.first().body);
        QVERIFY(document.isValid());
        QCOMPARE(document.string(document.nodes().at(size_t(document.member(0, "inboundMessage")))),
                 u"say \"hi\" \\ there"_s);
        QCOMPARE(document.string(document.nodes().at(size_t(document.member(0, "profileNumber")))), u"+46701740699"_s);
        o.answer(200, "{}");
        QCOMPARE(message->text(), u"say \"hi\" \\ there"_s);
    }

    void triesAgainAsTheRetryProfileSays()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        auto *retries = o.dialog->findChild<QComboBox *>(u"retries"_s);
        QCOMPARE(retries->currentIndex(), 0);
        retries->setCurrentIndex(1);
        o.send();
        o.sender.answer(503, "{}");
        QVERIFY(QTest::qWaitFor([&o] { return o.sender.requests.size() == 2; }));
        QVERIFY(o.dialog->isBusy());
        QCOMPARE(o.sender.requests.at(1).body, o.sender.requests.at(0).body);
        o.answer(200, "{}");
        QVERIFY(!o.dialog->isBusy());
        QCOMPARE(o.sender.requests.size(), 2);
    }

    void withoutAProfileThereIsOneAttempt()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        o.send();
        o.answer(503, "{}");
        QTest::qWait(50);
        QVERIFY(!o.dialog->isBusy());
        QCOMPARE(o.sender.requests.size(), 1);
    }

    void stopEndsTheWaitForTheNextAttempt()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        auto *retries = o.dialog->findChild<QComboBox *>(u"retries"_s);
        auto *stop = o.dialog->findChild<QPushButton *>(u"stop"_s);
        QVERIFY(!stop->isVisible());
        retries->setCurrentIndex(2);
        o.send();
        QVERIFY(stop->isVisible());
        o.sender.answer(503, "{}");
        QTest::qWait(150);
        QVERIFY(o.dialog->isBusy());
        QVERIFY(o.result()->headline().contains(u"503"_s));
        stop->click();
        QVERIFY(QTest::qWaitFor([&o] { return !o.dialog->isBusy(); }));
        QCOMPARE(o.sender.requests.size(), 1);
    }

    void theRehearsalBeginsWithTheChosenProfile()
    {
        Opened o;
        o.dialog->findChild<QComboBox *>(u"retries"_s)->setCurrentIndex(2);
        o.dialog->findChild<QPushButton *>(u"rehearse"_s)->click();
        auto *rehearsal = o.dialog->findChild<RehearsalDialog *>();
        QVERIFY(rehearsal);
        QCOMPARE(rehearsal->pane().profile(), u"patient"_s);
        QVERIFY(o.sender.requests.isEmpty());
    }

    void theReceiversDecisionIsToldStepByStep()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        QSignalSpy opened{o.dialog.get(), &SendTestDialog::openEventRequested};
        o.send();
        o.deliver();
        QVERIFY2(o.result()->headline().contains(u"200"_s), qPrintable(o.result()->headline()));
        QVERIFY2(o.result()->decisionText().contains(u"STOP"_s), qPrintable(o.result()->decisionText()));
        QVERIFY(o.result()->decisionText().contains(u"\nReply: “"_s));
        QVERIFY(o.result()->decisionText().contains(u"\n1. "_s));
        Testing::shot(*o.dialog, u"sendtest"_s);
        for (QPushButton *button : o.dialog->findChildren<QPushButton *>()) {
            if (button->text() == "Show in event log"_L1)
                button->click();
        }
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened.first().first().toLongLong() > 0);
    }

    void everyEventIsAnother()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        o.send();
        o.answer(200, "{}");
        o.send();
        QVERIFY(o.sender.requests.at(0).body != o.sender.requests.at(1).body);
        o.answer(200, "{}");
    }

    void anOffReceiverIsSaidAndCanBeStarted()
    {
        Opened o;
        o.send();
        QVERIFY(o.sender.requests.isEmpty());
        QVERIFY(!o.dialog->findChild<ProblemLine *>(u"urlProblem"_s)->text().isEmpty());
        Testing::shot(*o.dialog, u"sendtest-off"_s);
        auto *start = o.dialog->findChild<QPushButton *>(u"startReceiver"_s);
        QVERIFY(start->isVisible());
        start->click();
        QVERIFY(o.desk.desk.isRunning());
        QVERIFY(!start->isVisible());
        o.send();
        QCOMPARE(o.sender.requests.size(), 1);
        o.answer(200, "{}");
    }

    void aTypedUrlIsChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("sent");
        QTest::newRow("https") << u"https://example.com/sms"_s << true;
        QTest::newRow("http with port") << u" http://127.0.0.1:9/x "_s << true;
        QTest::newRow("empty") << QString{} << false;
        QTest::newRow("no scheme") << u"example.com/sms"_s << false;
        QTest::newRow("ftp") << u"ftp://example.com"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("spaces") << u"https://exa mple.com"_s << false;
    }

    void aTypedUrlIsChecked()
    {
        QFETCH(QString, url);
        QFETCH(bool, sent);
        Opened o;
        o.dialog->findChild<QRadioButton *>(u"otherUrl"_s)->setChecked(true);
        QTest::keyClicks(o.dialog->findChild<QLineEdit *>(u"url"_s), url);
        o.send();
        QCOMPARE(o.sender.requests.size(), sent ? 1 : 0);
        QCOMPARE(o.dialog->findChild<ProblemLine *>(u"urlProblem"_s)->text().isEmpty(), sent);
        QCOMPARE(o.dialog->findChild<QLineEdit *>(u"url"_s)->text(), url);
        if (sent) {
            QCOMPARE(o.sender.requests.first().url, url.trimmed());
            o.answer(200, "{}");
        }
    }

    void aFailureIsASentenceAndKeepsWhatWasTyped()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        auto *message = o.dialog->findChild<QLineEdit *>(u"message"_s);
        message->selectAll();
        QTest::keyClicks(message, u"hej"_s);
        o.send();
        o.answer(0, {}, Failure::ConnectionRefused);
        QVERIFY(o.result()->headline().startsWith(u"Not delivered"_s));
        QCOMPARE(message->text(), u"hej"_s);
        QVERIFY(o.dialog->findChild<QPushButton *>(u"send"_s)->isEnabled());
    }

    void closingWhileWaitingIsSafe()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        o.send();
        o.dialog.reset();
        o.sender.answer(200, "{}");
        QCOMPARE(o.sender.requests.size(), 1);
    }

    void aProductionSandboxAsksForItsName()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        const auto live = o.desk.sandboxes.add({0, u"Luma"_s, u"live"_s, true});
        QVERIFY(live);
        QVERIFY(o.desk.sandboxes.setCurrent(live->id));
        o.send();
        QVERIFY(o.sender.requests.isEmpty());
        QCOMPARE(o.asker.words, QStringList{u"live"_s});
        o.asker.typed = true;
        o.send();
        QCOMPARE(o.sender.requests.size(), 1);
        o.answer(200, "{}");
    }

    void feedbackSamplesHaveNoMessage()
    {
        Opened o{customFeedback()};
        QVERIFY(o.dialog->findChild<QComboBox *>()->count() > 0);
        QVERIFY(!o.dialog->findChild<QLineEdit *>(u"message"_s)->isVisible());
        QVERIFY(o.body().contains(u"clientReference"_s));
    }

    void asNobodyTheBodyStaysAsItIs()
    {
        Opened o;
        o.type(u"hi {{profile.person.name.firstName}}"_s);
        QVERIFY(o.body().contains(u"hi {{profile.person.name.firstName}}"_s));
        QVERIFY(o.problem().isEmpty());
        QVERIFY(o.dialog->findChild<QPushButton *>(u"send"_s)->isEnabled());
    }

    void aPersonSendsFromTheirNumberAndIsFilledIn()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        const QString before = o.number();
        o.type(u"hi {{profile.person.name.firstName}}"_s);
        o.sendAs(3);
        QCOMPARE(o.number(), u"+46701740677"_s);
        QVERIFY(o.body().contains(u"hi Astrid"_s));
        Testing::shot(*o.dialog, u"sendtest-person"_s);
        o.send();
        const QByteArray sent = o.sender.requests.first().body;
        QVERIFY(sent.contains("hi Astrid"));
        QVERIFY(sent.contains("\"+46701740677\""));
        o.answer(200, "{}");
        // What is typed after the choice counts for more.
        auto *number = o.dialog->findChild<QLineEdit *>(u"profile"_s);
        number->selectAll();
        QTest::keyClicks(number, u"+46701740699"_s);
        QVERIFY(o.body().contains(u"+46701740699"_s));
        o.sendAs(0);
        QCOMPARE(o.number(), before);
        QVERIFY(o.body().contains(u"{{profile."_s));
    }

    void somebodyMadeUpAndSomebodyAtRandomAreSomebody()
    {
        Opened o;
        o.type(u"hi {{profile.person.name.firstName}}"_s);
        const QString sample = o.number();
        QSet<QString> numbers{sample};
        for (int i = 0; i < 20; ++i) {
            o.sendAs(2);
            QVERIFY(!o.body().contains(u"{{"_s));
            numbers.insert(o.number());
        }
        QVERIFY(numbers.size() > 2);
        o.type(u"hi"_s);
        o.sendAs(1);
        QVERIFY(!o.body().isEmpty());
    }

    void aFaultIsSaidWithItsPlaceAndNothingIsSent()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        o.sendAs(3);
        o.type(u"hi {{profile.nme}}"_s);
        QVERIFY2(o.problem().contains(u"of the body"_s), qPrintable(o.problem()));
        QVERIFY(o.body().contains(u"{{profile.nme}}"_s));
        auto *send = o.dialog->findChild<QPushButton *>(u"send"_s);
        QVERIFY(!send->isEnabled());
        o.dialog->send();
        QVERIFY(o.sender.requests.isEmpty());
        Testing::shot(*o.dialog, u"sendtest-person-fault"_s);
        o.type(u"hi {%= profile.nme ?: \"you\" %}"_s);
        QVERIFY2(o.problem().isEmpty(), qPrintable(o.problem()));
        QVERIFY(o.body().contains(u"hi you"_s));
        QVERIFY(send->isEnabled());
    }

    void theUrlIsFilledInToo()
    {
        Opened o;
        o.sendAs(3);
        QTest::keyClicks(o.dialog->findChild<QLineEdit *>(u"url"_s),
                         u"http://127.0.0.1:9/{{profile.mobilePhone.number}}"_s);
        o.send();
        QCOMPARE(o.sender.requests.size(), 1);
        QCOMPARE(o.sender.requests.first().url, u"http://127.0.0.1:9/%2B46701740677"_s);
        o.answer(200, "{}");
        QTest::keyClicks(o.dialog->findChild<QLineEdit *>(u"url"_s), u"{{profile.x}}"_s);
        QVERIFY2(o.problem().contains(u"of the URL"_s), qPrintable(o.problem()));
    }

    void whoHasNoNumberSendsFromTheSamples()
    {
        Opened o;
        const QString before = o.number();
        o.sendAs(3);
        o.sendAs(4);
        QCOMPARE(o.number(), before);
        QVERIFY(o.problem().isEmpty());
        o.sendAs(5);
        QVERIFY(o.problem().contains(u"Broken"_s));
        QVERIFY(!o.dialog->findChild<QPushButton *>(u"send"_s)->isEnabled());
        o.sendAs(0);
        QVERIFY(o.problem().isEmpty());
    }

    void whoIsDeletedMeanwhileIsNobody()
    {
        Opened o;
        const Result<ProfileRecord> own = o.profiles.duplicate(o.profiles.records().first().id);
        QVERIFY(own);
        auto *people = o.dialog->findChild<QComboBox *>(u"people"_s);
        QCOMPARE(people->count(), 7);
        o.sendAs(6);
        QCOMPARE(o.number(), u"+46701740677"_s);
        QVERIFY(o.profiles.remove(own->id));
        QCOMPARE(people->currentIndex(), 0);
        QVERIFY(o.number() != u"+46701740677"_s);
        o.type(u"{{profile.x}}"_s);
        QVERIFY(o.problem().isEmpty());
    }

    void everythingIsSaidAgainInAnotherLanguage()
    {
        Opened o;
        QVERIFY(o.desk.desk.start());
        o.send();
        o.deliver();
        const QString body = o.body();
        const QString english = o.dialog->findChild<QComboBox *>()->itemText(0);
        const QLocale before;
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale{QLocale::Swedish});
        StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QCoreApplication::processEvents();
        for (const QPushButton *button : o.dialog->findChildren<QPushButton *>())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
        // The titles of the samples come in every language with the samples.
        QVERIFY(o.dialog->findChild<QComboBox *>()->itemText(0) != english);
        QVERIFY(o.dialog->windowTitle().startsWith(u'['));
        QVERIFY(o.result()->headline().startsWith(u'['));
        QCOMPARE(o.body(), body);
        Testing::shot(*o.dialog, u"sendtest-long"_s);
        QCoreApplication::removeTranslator(&stub);
    }
};

QTEST_MAIN(SendTestDialogTest)
#include "tst_sendtestdialog.moc"
