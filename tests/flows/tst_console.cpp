// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/composition.h"
#include "app/composition/languages.h"
#include "app/console/windowservices.h"
#include "ui/events/eventlogpage.h"
#include "ui/harness/sendresult.h"
#include "ui/harness/sendtestdialog.h"
#include "ui/parts/asker.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/linkdelegate.h"
#include "ui/parts/theme.h"
#include "ui/parts/twolines.h"
#include "ui/payload/fromsamplepane.h"
#include "ui/payload/pastebox.h"
#include "ui/payload/sampletreemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railitem.h"
#include "ui/shell/services.h"
#include "ui/webhooks/webhookcelldelegates.h"
#include "ui/webhooks/webhookspage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

const QByteArray payload = R"({
  "text": "{{inboundMessage}}",
  "from": "{{profileNumber}}",
  "id": "{{requestId}}",
  "at": "{{originTimestamp}}",
  "to": "{{inboundNumber}}"
})";

/// The whole program over a database in a folder of its own: nothing in it is a fake but the person who answers
/// questions.
class Program
{
public:
    explicit Program(const QString &database)
    {
        Result<std::unique_ptr<Composition>> opened = Composition::open(database);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().summary));
        services = std::move(*opened);
        window = std::make_unique<MainWindow>(windowServices(*services, asker));
        if (const auto started = services->desk.start(quint16{0}); !started)
            qFatal("%s", qPrintable(started.error().summary));
        window->show();
    }

    template<typename Widget> Widget *named(const QString &accessibleName) const
    {
        for (Widget *widget : window->findChildren<Widget *>()) {
            if (widget->accessibleName().startsWith(accessibleName) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QStringList words() const
    {
        QStringList list;
        for (const QLabel *label : window->findChildren<QLabel *>())
            list << label->text();
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
            list << button->text();
        return list;
    }

    /// Presses the button of that text, as a person would.
    void press(const QString &text) const
    {
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        qWarning("there is no button %s", qPrintable(text));
    }

    WebhooksPage *page() const { return window->findChild<WebhooksPage *>(); }

    DialogAsker asker;
    std::unique_ptr<Composition> services;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The promises of the README, one test each, over the real program.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_languages.speak(u"en"_s);
        applyTheme(*qApp, Theme::Light);
    }

    void aWebhookIsCreatedTriedAndFoundInTheLog()
    {
        Program program{database()};
        QVERIFY(program.services->credentials.save(
            namedCredential(CredentialVendor::Custom, u"Luma custom provider"_s, u"+46701740601"_s)));
        fillForm(program);
        program.page()->submit();
        QTRY_COMPARE(program.services->webhooks.webhooks().size(), 1);
        const SmsWebhookRecord record = program.services->webhooks.webhooks().first();
        QCOMPARE(record.webhook.name, u"Luma inbound"_s);
        QVERIFY(record.webhook.keywordCategories.size() >= 1);

        Q_EMIT program.page()->sendTestRequested(record.id);
        auto *dialog = openDialog();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"send"_s)->click();
        auto *result = dialog->findChild<SendResult *>();
        QTRY_VERIFY(result->headline().contains(u"200"_s));
        QVERIFY2(result->decisionText().contains(u"STOP"_s), qPrintable(result->decisionText()));
        dialog->close();

        // The receiver's row and the sender's.
        QTRY_COMPARE(program.services->log.count(), 2);
        const auto rows = program.services->log.page(0, 10);
        QVERIFY(rows);
        QVERIFY(std::any_of(rows->cbegin(), rows->cend(), [](const ExchangeSummary &row) {
            return row.direction == Direction::Received && row.category == Category::OptOut && row.status == 200;
        }));
    }

    void aLoggedRequestBecomesASampleOfItsWebhook()
    {
        Program program{database()};
        QVERIFY(program.services->credentials.save(
            namedCredential(CredentialVendor::Custom, u"Luma custom provider"_s, u"+46701740601"_s)));
        fillForm(program);
        program.page()->submit();
        QTRY_COMPARE(program.services->webhooks.webhooks().size(), 1);
        const QUuid webhook = program.services->webhooks.webhooks().first().id;
        Exchange exchange;
        exchange.at = QDateTime::currentMSecsSinceEpoch();
        exchange.webhookId = webhook;
        exchange.requestBody = R"({"text":"Stop, thanks","from":"+46701740605","id":"9f1c","at":1732096800,"to":"1"})";
        const Result<qint64> id = program.services->log.append(exchange);
        QVERIFY(id);
        const qsizetype known = program.services->samples.records().size();
        program.press(u"Event log"_s);
        program.window->findChild<EventLogPage *>()->openEvent(*id);
        program.press(u"Make a sample"_s);
        auto *name = program.window->findChild<QLineEdit *>(u"sampleName"_s);
        QTRY_VERIFY(name->isVisible());
        QTest::keyClicks(name, u"As it was logged"_s);
        program.press(u"Save"_s);
        QTRY_COMPARE(program.services->samples.records().size(), known + 1);
        const SampleRecord made = program.services->samples.records().last();
        QCOMPARE(made.event.name, u"As it was logged"_s);
        QCOMPARE(made.webhookId, webhook);
        // What the mapping reads is there to be edited.
        QVERIFY(made.event.fields.contains(SampleField{Field::InboundMessage, "\"Stop, thanks\""}));
    }

    void anUnfamiliarProvidersSampleBecomesAWorkingWebhook()
    {
        // As it stands on a documentation page that nobody has seen before.
        const QByteArray pasted = R"(POST /your-endpoint HTTP/1.1
Content-Type: application/json

{
  "notification": { "kind": "incoming", "id": "9f1c2d3e-01", "received_at": "2026-11-20T08:15:00Z" },
  "subscriber": { "msisdn": "+46701740605" },
  "short_code": "72345",
  "said": "stop"
})";
        Program program{database()};
        QVERIFY(program.services->credentials.save(
            namedCredential(CredentialVendor::Custom, u"Luma custom provider"_s, u"+46701740601"_s)));
        fillForm(program);
        program.press(u"View payload editor"_s);
        program.press(u"From sample"_s);
        auto *pane = program.window->findChild<FromSamplePane *>();
        QVERIFY(pane->isVisible());
        QApplication::clipboard()->setText(QString::fromUtf8(pasted));
        pane->findChild<PasteBox *>()->paste();
        program.press(u"Take the JSON out of it"_s);
        program.press(u"Accept 4 guesses"_s);
        // What the provider calls the message nobody could know.
        auto *tree = pane->findChild<QTreeView *>();
        const auto *model = pane->findChild<SampleTreeModel *>();
        tree->setCurrentIndex(model->indexOf(u"/said"_s));
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_1);
        QCOMPARE(pane->bindings().size(), 5);
        program.press(u"Use this template"_s);
        QTRY_VERIFY(program.window->findChild<QPushButton *>(u"savePayload"_s)->isEnabled());
        program.press(u"Save"_s);
        program.page()->submit();
        QTRY_COMPARE(program.services->webhooks.webhooks().size(), 1);

        const SmsWebhookRecord record = program.services->webhooks.webhooks().first();
        QTcpSocket socket;
        const QUrl url{program.services->desk.url(record.id)};
        socket.connectToHost(u"127.0.0.1"_s, quint16(url.port()));
        QVERIFY(socket.waitForConnected());
        const QByteArray body = pasted.sliced(pasted.indexOf('{'));
        socket.write("POST " + url.path().toUtf8()
                     + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                     + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(program.services->log.count(), 1);
        const auto rows = program.services->log.page(0, 1);
        QVERIFY(rows);
        QCOMPARE(rows->first().status, 200);
        QCOMPARE(rows->first().category, std::optional{Category::OptOut});
    }

    void whatWasSubmittedIsThereTheNextTime()
    {
        QUuid id;
        {
            Program program{database()};
            QVERIFY(program.services->credentials.save(
                namedCredential(CredentialVendor::Custom, u"Luma custom provider"_s, u"+46701740601"_s)));
            fillForm(program);
            program.page()->submit();
            QTRY_COMPARE(program.services->webhooks.webhooks().size(), 1);
            id = program.services->webhooks.webhooks().first().id;
        }
        Program again{database()};
        QVERIFY(again.services->webhooks.find(id));
        QCOMPARE(again.services->webhooks.find(id)->revision, 1);
    }

    void theOpenWindowSpeaksTheChosenLanguage()
    {
        Program program{database()};
        program.press(u"Create Webhook"_s);
        QTRY_VERIFY(program.named<QLineEdit>(u"Name"_s));
        auto *name = program.named<QLineEdit>(u"Name"_s);
        name->setText(u"Half typed"_s);
        const QList<std::pair<QString, QStringList>> expected{
            {u"fr"_s, {u"Webhooks SMS"_s, u"Annuler"_s, u"Envoyer"_s, u"Paramètres du webhook SMS"_s}},
            {u"sv"_s, {u"SMS-webhookar"_s, u"Avbryt"_s, u"Skicka in"_s, u"Inställningar för SMS-webhook"_s}},
            {u"en"_s, {u"SMS Webhooks"_s, u"Cancel"_s, u"Submit"_s, u"SMS Webhook Settings"_s}},
        };
        for (const auto &[language, words] : expected) {
            m_languages.speak(language);
            QCoreApplication::processEvents();
            for (const QString &word : words)
                QVERIFY2(program.words().contains(word), qPrintable(language + u": "_s + word));
            QCOMPARE(name->text(), u"Half typed"_s);
        }
    }

    void keywordsAreTheSameInEveryLanguage()
    {
        for (const QString &language : Languages::known()) {
            m_languages.speak(language);
            QCOMPARE(defaultKeywords(Category::OptOut).first(), u"STOP"_s);
            QCOMPARE(QString{vendorBrand(Vendor::Sinch)}, u"Sinch"_s);
        }
        m_languages.speak(u"sv"_s);
        Program program{database()};
        QVERIFY(program.services->loadDemo());
        program.page()->openWebhook(program.services->webhooks.findByName(u"Luma inbound"_s)->id);
        QCoreApplication::processEvents();
        const QStringList words = program.words();
        for (const QString &keyword : defaultKeywords(Category::OptIn))
            QVERIFY2(words.contains(keyword) || chipNames(program).contains(keyword), qPrintable(keyword));
    }

    void everyPageFitsTheNarrowWindowInEveryLanguage()
    {
        Program program{database()};
        QVERIFY(program.services->loadDemo());
        program.window->resize(1024, 700);
        for (const QString &language : Languages::known()) {
            m_languages.speak(language);
            QCoreApplication::processEvents();
            const auto *rail = program.window->findChild<ChannelRail *>();
            for (const RailEntry entry : ChannelRail::entries()) {
                program.window->go(entry);
                QCoreApplication::processEvents();
                const auto *pages = program.window->findChild<QStackedWidget *>();
                const QString where = language + u": "_s + ChannelRail::name(entry);
                for (int i = 0; i < pages->count(); ++i) {
                    const int least = pages->widget(i)->minimumSizeHint().width();
                    QVERIFY2(least <= 1024 - rail->minimumWidth(),
                             qPrintable(u"%1: page %2 asks for %3 of %4"_s.arg(
                                 where, QString::number(i), QString::number(least),
                                 QString::number(1024 - rail->minimumWidth()))));
                }
                QCOMPARE(program.window->width(), 1024);
                for (const RailItem *item : rail->findChildren<RailItem *>())
                    QVERIFY2(item->width() >= item->sizeHint().width(), qPrintable(where + u": "_s + item->text()));
            }
        }
        m_languages.speak(u"en"_s);
    }

    void tablesCutNoWordInTheNarrowWindowInAnyLanguage()
    {
        Program program{database()};
        QVERIFY(program.services->loadDemo());
        program.window->resize(1024, 700);
        QStringList cut;
        for (const QString &language : Languages::known()) {
            m_languages.speak(language);
            QCoreApplication::processEvents();
            for (const RailEntry entry : {RailEntry::Sandboxes, RailEntry::Credentials, RailEntry::Webhooks}) {
                program.window->go(entry);
                QCoreApplication::processEvents();
                for (QTableView *table : program.window->findChildren<QTableView *>()) {
                    if (!table->isVisible())
                        continue;
                    const QString where = language + u' ' + table->accessibleName() + u": "_s;
                    for (const QString &text : cutTexts(*table))
                        cut.append(where + text);
                    int columns = 0;
                    for (int column = 0; column < table->model()->columnCount(); ++column)
                        columns += table->columnWidth(column);
                    if (columns > table->viewport()->width())
                        cut.append(where + u"scrolls sideways"_s);
                }
            }
        }
        m_languages.speak(u"en"_s);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void theDemoIsCompletedNotDoubled()
    {
        Program program{database()};
        QVERIFY(program.services->loadDemo());
        const qsizetype webhooks = program.services->webhooks.webhooks().size();
        const qint64 events = program.services->log.count();
        QVERIFY(webhooks >= 6 && events > webhooks);
        QVERIFY(program.services->webhooks.remove(program.services->webhooks.webhooks().first().id));
        QVERIFY(program.services->loadDemo());
        QCOMPARE(program.services->webhooks.webhooks().size(), webhooks);
        QCOMPARE(program.services->log.count(), events);
    }

    void whatAnotherProcessWroteIsSeen()
    {
        Program window{database()};
        Program other{database()};
        SmsWebhook webhook;
        webhook.name = u"From elsewhere"_s;
        webhook.type = WebhookType::Feedback;
        webhook.payload
            = uR"({"ref": "{{client_reference}}", "code": "{{failureCode}}", "state": "{{feedbackStatus}}"})"_s;
        QVERIFY(other.services->webhooks.submit({}, webhook));
        QVERIFY(!window.services->webhooks.findByName(webhook.name));
        QVERIFY(window.services->followOtherWriters());
        QVERIFY(window.services->webhooks.findByName(webhook.name));
    }

    void theNearestLanguageIsSpoken()
    {
        QCOMPARE(Languages::nearest(u"fr_CA"_s), u"fr"_s);
        QCOMPARE(Languages::nearest(u"sv_FI"_s), u"sv"_s);
        QCOMPARE(Languages::nearest(u"de_DE"_s), u"en"_s);
    }

private:
    QString database() const { return m_folder->filePath(u"flow.db"_s); }

    static SendTestDialog *openDialog()
    {
        SendTestDialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<SendTestDialog *>(top);
                if (dialog && dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        });
        return found;
    }

    static QStringList chipNames(const Program &program)
    {
        QStringList names;
        for (const QWidget *widget : program.window->findChildren<QWidget *>())
            names << widget->accessibleName();
        return names;
    }

    /// Captions and cells whose words do not fit on two lines; the names that a person gave and the end of a URL may
    /// be cut.
    static QStringList cutTexts(const QTableView &table)
    {
        constexpr int padding = 8;
        constexpr int dot = 14;
        constexpr int arrow = 20;
        const QHeaderView &header = *table.horizontalHeader();
        const QAbstractItemModel &model = *table.model();
        QStringList cut;
        const auto look = [&cut](const QFont &font, const QString &text, int room) {
            for (const QString &line : twoLines(font, text, room)) {
                if (line.endsWith(u'…') && !text.endsWith(u'…')) {
                    cut.append(u"%1 (%2 pixels)"_s.arg(text).arg(room));
                    return;
                }
            }
        };
        for (int column = 0; column < model.columnCount(); ++column) {
            const bool sorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == column;
            const int width = table.columnWidth(column);
            look(header.font(), model.headerData(column, Qt::Horizontal).toString(),
                 width - padding - (sorted ? arrow : padding));
            const bool hasDot = qobject_cast<StatusDelegate *>(table.itemDelegateForColumn(column))
                || qobject_cast<StatusCellDelegate *>(table.itemDelegateForColumn(column));
            for (int row = 0; column > 0 && row < model.rowCount(); ++row) {
                const QString text = model.index(row, column).data().toString();
                if (!text.startsWith(u"http"))
                    look(table.font(), text, width - 2 * padding - (hasDot ? dot : 0));
            }
        }
        return cut;
    }

    static void fillForm(Program &program)
    {
        program.press(u"Create Webhook"_s);
        QTRY_VERIFY(program.named<QLineEdit>(u"Name"_s));
        program.named<QLineEdit>(u"Name"_s)->setText(u"Luma inbound"_s);
        auto *credential = program.named<QComboBox>(u"API credentials"_s);
        QVERIFY(credential);
        credential->setCurrentIndex(credential->findText(u"Luma custom provider"_s));
        Q_EMIT credential->activated(credential->currentIndex());
        program.press(u"Add a keyword category"_s);
        auto *category = program.named<QComboBox>(u"Inbound Keyword Category"_s);
        QVERIFY(category);
        category->setCurrentIndex(category->findText(u"Opt-Out"_s));
        Q_EMIT category->activated(category->currentIndex());
        program.press(u"View payload editor"_s);
        auto *editor = program.window->findChild<CodeEditor *>(u"payloadEditor"_s);
        QVERIFY(editor);
        editor->replaceText(payload);
        QTRY_VERIFY(program.window->findChild<QPushButton *>(u"savePayload"_s)->isEnabled());
        program.press(u"Save"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Languages m_languages;
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
