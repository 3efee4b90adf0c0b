// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"
#include "models/state/profilebook.h"
#include "models/state/requestbook.h"
#include "models/state/requestfiles.h"
#include "models/state/scriptfiles.h"
#include "models/state/testbench.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/harness/fakesender.h"
#include "tests/ui/harness/retries.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/looks.h"
#include "ui/harness/answerdialog.h"
#include "ui/harness/faultline.h"
#include "ui/harness/requestresult.h"
#include "ui/harness/testharnesspage.h"
#include "ui/parts/codeeditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray astrid = "{\"person\":{\"name\":{\"firstName\":\"Astrid\"}},\"preferredLanguage\":\"sv\","
                          "\"mobilePhone\":{\"number\":\"+46701740677\"}}";

struct Opened
{
    explicit Opened(bool withWebhook = true, QSize size = {1200, 800}, Theme theme = Theme::Light)
    {
        desk.addCredential();
        if (withWebhook)
            record = *desk.webhooks.submit({}, customInbound());
        const bool loaded = profiles.load() && requests.load() && desk.desk.start();
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
        page = std::make_unique<TestHarnessPage>(
            HarnessServices{requests, desk.webhooks, samples, profiles, desk.credentials, desk.secrets, bench,
                            desk.desk, desk.sandboxes, files, asker, RehearsalServices{retries, scripts, chooser}});
        showAlone(*page, theme, size, notices);
        QCoreApplication::processEvents();
    }

    template<typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    /// In the rows of the body.
    template<typename Widget> Widget *member(const QString &name) const
    {
        return find<QWidget>(u"members"_s)->findChild<Widget *>(name);
    }
    void addMember(const QString &key, const QString &value, int kind = 0) const
    {
        chooseSource(1);
        member<QPushButton>(u"addRow"_s)->click();
        QTest::keyClicks(member<QLineEdit>(u"key"_s), key);
        member<QComboBox>(u"kind"_s)->setCurrentIndex(kind);
        QTest::keyClicks(member<QLineEdit>(u"value"_s), value);
        settle();
    }
    void addHeader(const QString &name, const QString &value) const
    {
        auto *headers = find<QWidget>(u"headers"_s);
        headers->findChild<QPushButton *>(u"addRow"_s)->click();
        QTest::keyClicks(headers->findChild<QLineEdit *>(u"key"_s), name);
        QTest::keyClicks(headers->findChild<QLineEdit *>(u"value"_s), value);
        settle();
    }
    void choose(const QString &name, int row) const
    {
        auto *combo = find<QComboBox>(name);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
        settle();
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }
    /// Sample, rows, raw text.
    void chooseSource(int source) const
    {
        find<QWidget>(u"bodySource"_s)->findChildren<QRadioButton *>().at(source)->click();
        settle();
    }
    void typeBody(const QByteArray &text) const
    {
        chooseSource(2);
        find<CodeEditor>(u"bodyText"_s)->replaceText(text);
        settle();
    }
    /// The page composes again a moment after an edit.
    static void settle() { QTest::qWait(150); }
    QByteArray preview() const { return find<CodeEditor>(u"bodyPreview"_s)->text(); }
    QString problem() const { return find<FaultLine>(u"requestProblem"_s)->text(); }
    RequestResult *result() const { return page->findChild<RequestResult *>(); }
    AnswerDialog *dialog() const { return page->findChild<AnswerDialog *>(); }
    const OutboundRequest &sent() const { return sender.requests.last(); }
    void answer(int status, const QByteArray &text, Failure failure = Failure::None)
    {
        sender.answer(status, text, failure);
        (void)QTest::qWaitFor([this] { return !page->isBusy(); });
    }
    void deliver()
    {
        InboundRequest request;
        request.at = ++desk.now;
        request.method = "POST";
        request.target = QByteArray{ReceiverDesk::pathPrefix.data()} + record.id.toByteArray(QUuid::WithoutBraces);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = sent().body;
        const QList<InboundAnswer> answers = desk.receiver.handler({request});
        answer(answers.first().status, answers.first().body);
    }
    void makeProduction()
    {
        Sandbox sandbox = desk.sandboxes.current();
        sandbox.production = true;
        const bool saved = bool(desk.sandboxes.change(sandbox));
        Q_ASSERT(saved);
        Q_UNUSED(saved)
    }

    Desk desk;
    FakeSender sender;
    FakeAsker asker;
    SampleBook samples{customSamples()};
    FakeProfileStore profileStore;
    ProfileBook profiles{
        {{u"Astrid"_s, astrid}}, profileStore, desk.sandboxes, [] { return qint64{1}; }, [] { return QString{}; }};
    FakeRequestStore requestStore;
    RequestBook requests{requestStore, desk.sandboxes, [] { return qint64{1}; }, [] { return QString{}; }};
    TestBench bench{sender, desk.log, [this] { return ++desk.now; }};
    SmsWebhookRecord record;
    QList<RetryProfile> retries = quickRetries();
    FakeFiles disk;
    RequestFiles files{disk};
    ScriptFiles scripts{disk};
    FakeChooser chooser;
    QList<Notice> notices;
    std::unique_ptr<TestHarnessPage> page;
};

} // namespace

class TestHarnessPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithARequestToTheFirstWebhook()
    {
        Opened o;
        QCOMPARE(o.find<QComboBox>(u"targetWebhook"_s)->currentText(), u"Luma inbound"_s);
        QCOMPARE(o.find<QLineEdit>(u"targetUrl"_s)->text(), o.desk.desk.url(o.record.id));
        QVERIFY(Json::Document::parse(o.preview()).isValid());
        QVERIFY(!o.find<QPushButton>(u"librarySave"_s)->isEnabled());
    }

    void sendsTheSampleAndShowsTheDecision()
    {
        Opened o;
        o.press(u"sendRequest"_s);
        QCOMPARE(o.sender.requests.size(), 1);
        QCOMPARE(o.sent().method, QByteArray{"POST"});
        QVERIFY(o.page->isBusy());
        QVERIFY(!o.find<QPushButton>(u"sendRequest"_s)->isEnabled());
        o.deliver();
        QVERIFY(o.notices.last().text.startsWith(u"Sent."));
        QCOMPARE(o.notices.last().tone, Tone::Positive);
        QVERIFY(!o.dialog());
        QVERIFY(o.find<QPlainTextEdit>(u"decision"_s)->toPlainText().contains(u"1."));
    }

    void aRefusalIsShownInADialogWithTheAnswer()
    {
        Opened o;
        o.press(u"sendRequest"_s);
        o.answer(422, "{\"error\":\"no such field\"}");
        QVERIFY(o.dialog());
        QVERIFY(o.dialog()->findChild<QPlainTextEdit *>()->toPlainText().contains(u"no such field"));
        QVERIFY(o.result()->headline().contains(u"422"));
    }

    void rowsMakeTheBodyWhileTheyAreTyped()
    {
        Opened o;
        o.addMember(u"results.0.text"_s, u"STOP"_s);
        QCOMPARE(o.preview(), Json::formatted(R"({"results":[{"text":"STOP"}]})"));
        o.member<QCheckBox>(u"enabled"_s)->click();
        Opened::settle();
        QVERIFY(!o.preview().contains("STOP"));
    }

    void aBrokenRowIsMarkedAndNothingIsSent()
    {
        Opened o;
        o.addMember(u"count"_s, u"many"_s, 1);
        QVERIFY(o.member<QLineEdit>(u"value"_s)->property("invalid").toBool());
        QVERIFY(o.problem().startsWith(u"Member 1:"));
        o.page->send();
        QVERIFY(o.sender.requests.isEmpty());
        QCOMPARE(o.notices.last().tone, Tone::Negative);
    }

    void rawTextGoesOutByteForByteWithItsContentType()
    {
        Opened o;
        o.typeBody("<sms>STOP</sms>");
        o.choose(u"bodySyntax"_s, 1);
        o.page->send();
        QCOMPARE(o.sent().body, QByteArray{"<sms>STOP</sms>"});
        QCOMPARE(headerValue(o.sent().headers, "Content-Type"), QByteArray{"application/xml"});
        o.answer(200, {});
    }

    void headersThatAreTickedAreSent()
    {
        Opened o;
        auto *headers = o.find<QWidget>(u"headers"_s);
        for (const QString &name : {u"X-One"_s, u"X-Two"_s}) {
            headers->findChild<QPushButton *>(u"addRow"_s)->click();
            auto *key = headers->findChildren<QLineEdit *>(u"key"_s).last();
            auto *value = headers->findChildren<QLineEdit *>(u"value"_s).last();
            QTest::keyClicks(key, name);
            QTest::keyClicks(value, u"yes"_s);
        }
        headers->findChildren<QCheckBox *>(u"enabled"_s).first()->click();
        o.page->send();
        QVERIFY(headerValue(o.sent().headers, "X-One").isNull());
        QCOMPARE(headerValue(o.sent().headers, "X-Two"), QByteArray{"yes"});
        o.answer(200, {});
    }

    void aPersonFillsInAndTheirLanguageHasItsOwnBody()
    {
        Opened o;
        o.typeBody("Hi {{profile.person.name.firstName}}");
        o.choose(u"bodySyntax"_s, 3);
        o.find<QLineEdit>(u"newLanguage"_s)->setText(u"sv"_s);
        Q_EMIT o.find<QLineEdit>(u"newLanguage"_s)->textEdited(u"sv"_s);
        o.press(u"addLanguage"_s);
        o.find<CodeEditor>(u"bodyText"_s)->replaceText("Hej {{profile.person.name.firstName}}");
        Opened::settle();
        o.choose(u"bodyLanguage"_s, 0);
        o.choose(u"previewAs"_s, 3);
        QCOMPARE(o.preview(), QByteArray{"Hej Astrid"});
        o.page->send();
        QCOMPARE(o.sent().body, QByteArray{"Hej Astrid"});
        o.answer(200, {});
    }

    void aSavedRequestIsThereWithEverything()
    {
        Opened o;
        o.type(u"requestName"_s, u"Stop, twice"_s);
        o.typeBody("{\"text\": \"STOP\"}");
        o.type(u"timeout"_s, u"15"_s);
        o.find<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(4);
        o.press(u"addExpectation"_s);
        o.page->submit();
        QCOMPARE(o.requests.records().size(), 1);
        const ComposedRequest saved = o.requests.records().first().request;
        QCOMPARE(saved.name, u"Stop, twice"_s);
        QCOMPARE(saved.body.text, u"{\"text\": \"STOP\"}"_s);
        QCOMPARE(saved.timeoutSeconds, 15);
        QCOMPARE(saved.expectations.size(), 1);
        QVERIFY(!o.find<QPushButton>(u"librarySave"_s)->isEnabled());
        QCOMPARE(o.find<QListView>(u"libraryList"_s)->model()->rowCount(), 1);
    }

    void aRequestWithoutANameIsNotSaved()
    {
        Opened o;
        o.typeBody("x");
        o.page->submit();
        QVERIFY(o.requests.records().isEmpty());
        QCOMPARE(o.notices.last().tone, Tone::Negative);
    }

    void aDeletedRequestComesBack()
    {
        Opened o;
        ComposedRequest request;
        request.name = u"Stop"_s;
        const Result<RequestRecord> stored = o.requests.save({0, request, {}});
        QVERIFY(stored);
        o.find<QListView>(u"libraryList"_s)->setCurrentIndex(o.find<QListView>(u"libraryList"_s)->model()->index(0, 0));
        o.press(u"libraryDelete"_s);
        QVERIFY(o.requests.records().isEmpty());
        QVERIFY(o.notices.last().undoes);
        o.notices.last().action();
        QCOMPARE(o.requests.records().size(), 1);
        QCOMPARE(o.find<QLineEdit>(u"requestName"_s)->text(), u"Stop"_s);
    }

    void leavingAChangedRequestAsks()
    {
        Opened o;
        o.typeBody("x");
        bool left = false;
        o.page->tryLeave([&left] { left = true; });
        QVERIFY(!left);
        o.asker.leave = Asker::Leave::Discard;
        o.page->tryLeave([&left] { left = true; });
        QVERIFY(left);
    }

    void expectationsAreCheckedAndMarked()
    {
        Opened o;
        o.find<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(4);
        o.press(u"addExpectation"_s);
        o.page->send();
        o.answer(503, "busy");
        QVERIFY(o.dialog());
        QVERIFY(o.find<QPlainTextEdit>(u"results"_s)->toPlainText().startsWith(u"✗"));
        o.dialog()->accept();
        o.page->send();
        o.answer(204, {});
        QVERIFY(o.find<QPlainTextEdit>(u"results"_s)->toPlainText().startsWith(u"✓"));
        QVERIFY(o.notices.last().text.contains(u"as expected"));
    }

    void aRedirectIsShownAndNotFollowed()
    {
        Opened o;
        o.page->send();
        Exchange exchange;
        exchange.direction = Direction::Sent;
        exchange.status = 307;
        exchange.responseHeaders = {{"Location", "http://127.0.0.1/elsewhere"}};
        o.sender.promise->addResult(exchange);
        o.sender.promise->finish();
        QTRY_VERIFY(!o.page->isBusy());
        QVERIFY(o.find<QLabel>(u"redirect"_s)->text().contains(u"http://127.0.0.1/elsewhere"));
        QCOMPARE(o.sender.requests.size(), 1);
    }

    void aTypedSecretSignsAndIsStoredNowhere()
    {
        Opened o;
        o.find<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(2);
        o.choose(u"signatureScheme"_s, 1);
        o.page->send();
        QVERIFY(o.sender.requests.isEmpty());
        QVERIFY(o.notices.last().text.contains(u"secret"));
        o.type(u"typedSecret"_s, u"luma-secret"_s);
        o.type(u"requestName"_s, u"Signed"_s);
        o.page->submit();
        QCOMPARE(o.requests.records().first().request.signature.scheme, u"sinch-hmac"_s);
        QVERIFY(o.requests.records().first().request.signature.secret.isEmpty());
        // Saving shows what is stored, and what was typed is gone with it.
        o.type(u"typedSecret"_s, u"luma-secret"_s);
        o.page->send();
        QVERIFY(!headerValue(o.sent().headers, "x-sinch-webhook-signature").isNull());
        o.answer(200, {});
    }

    void aSecretHeaderAsksBeforeItGoesToAnotherHost()
    {
        Opened o;
        o.choose(u"targetKind"_s, 2);
        o.type(u"targetUrl"_s, u"https://one.example/x"_s);
        o.addHeader(u"Authorization"_s, u"Bearer luma-secret"_s);
        o.press(u"sendRequest"_s);
        QVERIFY(o.asker.asked.isEmpty());
        o.answer(200, "{}");
        o.type(u"targetUrl"_s, u"https://two.example/x"_s);
        o.press(u"sendRequest"_s);
        QCOMPARE(o.asker.asked.size(), 1);
        for (const QString &word : {u"Authorization"_s, u"one.example"_s, u"two.example"_s})
            QVERIFY2(o.asker.sentences.last().contains(word), qPrintable(o.asker.sentences.last()));
        QVERIFY(!o.asker.sentences.last().contains(u"luma-secret"));
        QCOMPARE(o.sender.requests.size(), 1);
        o.asker.agreed = true;
        o.press(u"sendRequest"_s);
        QCOMPARE(o.sender.requests.size(), 2);
        o.answer(200, "{}");
        o.type(u"targetUrl"_s, u"https://{{profile.host}}/x"_s);
        o.press(u"sendRequest"_s);
        QCOMPARE(o.sender.requests.size(), 2);
        QCOMPARE(o.notices.last().tone, Tone::Negative);
    }

    void aSecretOfACredentialStaysWithItsHost()
    {
        Opened o;
        ApiCredential credential = namedCredential(CredentialVendor::Custom, u"Bound"_s);
        credential.setField(CredentialField::ProviderUrl, u"https://bound.example/sms"_s);
        KeptSecret kept;
        kept.slot = u"api-token"_s;
        kept.entry = u"api-token-1"_s;
        credential.secrets = {kept};
        QVERIFY(o.desk.credentials.save(credential));
        o.choose(u"targetKind"_s, 2);
        o.type(u"targetUrl"_s, u"https://else.example/x"_s);
        o.choose(u"signatureScheme"_s, 1);
        auto *secrets = o.find<QComboBox>(u"signatureSecret"_s);
        const int row = secrets->findData(u"Bound/api-token"_s);
        QVERIFY(row > 0);
        o.choose(u"signatureSecret"_s, row);
        o.press(u"sendRequest"_s);
        QVERIFY2(o.notices.last().text.contains(u"bound.example"), qPrintable(o.notices.last().text));
        QVERIFY(o.sender.requests.isEmpty());
    }

    void productionAsksForItsName()
    {
        Opened o;
        o.makeProduction();
        o.page->send();
        QCOMPARE(o.asker.words.size(), 1);
        QVERIFY(o.sender.requests.isEmpty());
        o.asker.typed = true;
        o.page->send();
        QCOMPARE(o.sender.requests.size(), 1);
        o.answer(200, {});
    }

    void nothingIsSentWhileTheReceiverIsOff()
    {
        Opened o;
        o.desk.desk.stop();
        o.page->send();
        QVERIFY(o.sender.requests.isEmpty());
        o.notices.last().action();
        QVERIFY(o.desk.desk.isRunning());
    }

    void cancellingEndsItAtOnce()
    {
        Opened o;
        o.page->send();
        QVERIFY(o.page->isBusy());
        o.press(u"cancelRequest"_s);
        QTRY_VERIFY(o.sender.promise->isCanceled());
        o.answer(0, {}, Failure::Cancelled);
        QVERIFY(!o.page->isBusy());
        QVERIFY(!o.dialog());
        QVERIFY(o.notices.last().text.contains(u"cancelled"));
    }

    void aPastedCommandBecomesARequest()
    {
        Opened o;
        QApplication::clipboard()->setText(
            u"curl -X PUT http://127.0.0.1:9/sms -H 'X-Brand: Luma' -H 'Content-Type: application/json' -d '{\"a\":1}'"_s);
        auto *name = o.find<QLineEdit>(u"requestName"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        Opened::settle();
        QCOMPARE(o.find<QLineEdit>(u"targetUrl"_s)->text(), u"http://127.0.0.1:9/sms"_s);
        QCOMPARE(o.find<QComboBox>(u"method"_s)->currentText(), u"PUT"_s);
        QCOMPARE(o.find<CodeEditor>(u"bodyText"_s)->text(), QByteArray{"{\"a\":1}"});
        o.page->send();
        QCOMPARE(headerValue(o.sent().headers, "X-Brand"), QByteArray{"Luma"});
        o.answer(200, {});
    }

    void anyOtherTextIsPastedAsText()
    {
        Opened o;
        QApplication::clipboard()->setText(u"Stop, again"_s);
        auto *name = o.find<QLineEdit>(u"requestName"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(name->text(), u"Stop, again"_s);
    }

    void exportsWithoutSecrets()
    {
        Opened o;
        o.chooser.newFile = u"/home/kim/luma.json"_s;
        auto *headers = o.find<QWidget>(u"headers"_s);
        headers->findChild<QPushButton *>(u"addRow"_s)->click();
        QTest::keyClicks(headers->findChild<QLineEdit *>(u"key"_s), u"Authorization"_s);
        QTest::keyClicks(headers->findChild<QLineEdit *>(u"value"_s), u"Bearer luma-secret"_s);
        const QList<QAction *> actions = o.find<QPushButton>(u"requestMenu"_s)->menu()->actions();
        for (QAction *action : actions) {
            if (action->isSeparator() || action == actions.last())
                continue;
            QApplication::clipboard()->clear();
            o.disk.files.clear();
            action->trigger();
            const QByteArray made
                = o.disk.files.value(u"/home/kim/luma.json"_s) + QApplication::clipboard()->text().toUtf8();
            QVERIFY2(made.contains("127.0.0.1"), qPrintable(action->text()));
            QVERIFY2(!made.contains("luma-secret"), qPrintable(action->text()));
        }
    }

    void triesAgainAsItsProfileSays()
    {
        Opened o;
        ComposedRequest request;
        request.name = u"Again"_s;
        request.target = {.webhookId = o.record.id, .webhookName = u"Luma inbound"_s};
        request.retryProfile = u"quick"_s;
        QVERIFY(o.requests.save({0, request, {}}));
        o.find<QListView>(u"libraryList"_s)->setCurrentIndex(o.find<QListView>(u"libraryList"_s)->model()->index(0, 0));
        o.page->send();
        o.sender.answer(503, "busy");
        QTRY_COMPARE(o.sender.requests.size(), 2);
        o.answer(200, {});
        QCOMPARE(o.notices.last().tone, Tone::Positive);
    }

    void aNarrowPageHasTheResultAsATab()
    {
        Opened o{true, {784, 640}};
        auto *tabs = o.find<QTabWidget>(u"requestTabs"_s);
        QCOMPARE(tabs->count(), 6);
        o.page->send();
        o.answer(200, "{}");
        QCOMPARE(tabs->currentWidget(), o.result());
        o.page->resize(1200, 800);
        QTRY_COMPARE(tabs->count(), 5);
        QVERIFY(o.result()->isVisible());
    }

    void tabGoesThroughTheWholePageAndBack()
    {
        Opened o;
        QSet<QWidget *> met;
        QWidget *first = o.find<QLineEdit>(u"requestName"_s);
        first->setFocus();
        for (int step = 0; step < 200; ++step) {
            met.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == first)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), first);
        for (const QString &name : {u"method"_s, u"targetKind"_s, u"targetWebhook"_s, u"targetUrl"_s, u"bodySample"_s,
                                    u"sendRequest"_s, u"requestMenu"_s, u"libraryList"_s, u"libraryAdd"_s})
            QVERIFY2(met.contains(o.find<QWidget>(name)), qPrintable(name));
    }

    void looks_data() { addLooks({1040, 752}, {784, 652}, {784, 652}); }
    void looks()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        const RowsWords words;
        Opened o{true, size, theme};
        ComposedRequest request;
        request.name = u"Stop, twice"_s;
        request.target = {.webhookId = o.record.id, .webhookName = u"Luma inbound"_s};
        request.headers = {{u"X-Brand"_s, u"Luma"_s}, {u"X-Name"_s, u"{{profile.person.name.firstName}}"_s, false}};
        request.expectations = {{.statuses = {{200, 299}}},
                                {.subject = ExpectationSubject::Header,
                                 .comparison = Comparison::Contains,
                                 .name = u"Content-Type"_s,
                                 .value = u"json"_s},
                                {.subject = ExpectationSubject::Decision, .value = u"opt-out"_s}};
        QVERIFY(o.requests.save({0, request, {}}));
        o.find<QListView>(u"libraryList"_s)->setCurrentIndex(o.find<QListView>(u"libraryList"_s)->model()->index(0, 0));
        o.choose(u"previewAs"_s, 3);
        auto *tabs = o.find<QTabWidget>(u"requestTabs"_s);
        const QStringList names{u"body"_s, u"headers"_s, u"signature"_s, u"retries"_s, u"expectations"_s};
        for (int tab = 0; tab < names.size(); ++tab) {
            tabs->setCurrentIndex(tab);
            if (tab == 2)
                o.choose(u"signatureScheme"_s, 2);
            shot(*o.page, u"harness-%1-%2"_s.arg(names.at(tab), lookTag()));
        }
        o.choose(u"signatureScheme"_s, 0);
        tabs->setCurrentIndex(0);
        o.addMember(u"text"_s, u"STOP"_s);
        shot(*o.page, u"harness-rows-%1"_s.arg(lookTag()));
        o.chooseSource(0);
        o.page->send();
        o.deliver();
        shot(*o.page, u"harness-result-%1"_s.arg(lookTag()));
        if (o.dialog())
            shot(*o.dialog(), u"harness-answer-%1"_s.arg(lookTag()));
    }
};

QTEST_MAIN(TestHarnessPageTest)
#include "tst_testharnesspage.moc"
