// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/webhooklistmodel.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/webhooks/openedpage.h"
#include "ui/parts/twolines.h"
#include "ui/webhooks/selectionbar.h"
#include "ui/webhooks/webhooklist.h"

#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

SmsWebhook infobip(const QString &name, WebhookType type = WebhookType::Inbound)
{
    SmsWebhook webhook = customInbound(name);
    webhook.vendor = Vendor::Infobip;
    webhook.type = type;
    webhook.payload.clear();
    webhook.apiCredential = u"Luma Infobip"_s;
    return webhook;
}

/// A page with a webhook in every status: Active, Waiting and Incomplete.
struct Filled : Opened
{
    explicit Filled(Theme theme = Theme::Light)
        : Opened{theme}
    {
        ApiCredential credential = *desk.credentials.findByName(u"Luma custom"_s);
        credential.channelConfigurations = {u"Luma marketing"_s};
        const bool done = desk.credentials.save(credential)
            && desk.credentials.save(namedCredential(CredentialVendor::Sinch, u"Luma Sinch"_s));
        Q_ASSERT(done);
        Q_UNUSED(done)
        SmsWebhook sinch = customInbound(u"Luma Sinch"_s);
        sinch.vendor = Vendor::Sinch;
        sinch.type = WebhookType::Both;
        sinch.payload.clear();
        sinch.apiCredential = u"Luma Sinch"_s;
        const auto imported
            = desk.webhooks.import({customInbound(u"Luma Inbound"_s), customFeedback(u"Luma Feedback"_s), sinch,
                                    infobip(u"Luma Infobip"_s), infobip(u"Another"_s)});
        Q_ASSERT(imported);
        Q_UNUSED(imported)
    }

    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found.append(table()->model()->index(row, 0).data().toString());
        return found;
    }
    void choose(const QString &combo, const QString &text) const
    {
        auto *box = page.findChild<QComboBox *>(combo);
        QVERIFY(box->findText(text) >= 0);
        box->setCurrentText(text);
    }
    QString counter() const
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->accessibleName().contains(u" of "_s) && label->accessibleName().front().isDigit())
                return label->accessibleName();
        }
        return {};
    }
    WebhookList *list() const { return page.findChild<WebhookList *>(); }
    void selectRows(int first, int last) const
    {
        const QAbstractItemModel *model = table()->model();
        table()->setFocus();
        table()->selectionModel()->select({model->index(first, 0), model->index(last, 0)},
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
};

} // namespace

/// The list of webhooks: its columns, filters, and what can be done with one row or several.
class WebhookListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysItsStatusAndWhy()
    {
        const Filled o;
        const QAbstractItemModel *model = o.table()->model();
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, WebhookListModel::StatusColumn);
            found.append(model->index(row, 0).data().toString() + u": "_s + index.data().toString());
            const QString why = index.data(Qt::ToolTipRole).toString();
            QVERIFY2(why.size() > 20 && why != index.data().toString(), qPrintable(why));
        }
        QCOMPARE(found,
                 (QStringList{u"Another: Incomplete"_s, u"Luma Feedback: Active"_s, u"Luma Inbound: Active"_s,
                              u"Luma Infobip: Incomplete"_s, u"Luma Sinch: Waiting for a channel configuration"_s}));
    }

    void filtersNarrowTheListAndSayWhatBy()
    {
        Filled o;
        o.choose(u"vendorFilter"_s, u"Infobip"_s);
        QCOMPARE(o.names(), (QStringList{u"Another"_s, u"Luma Infobip"_s}));
        QCOMPARE(o.counter(), u"2 of 5"_s);
        o.choose(u"vendorFilter"_s, u"All vendors"_s);
        o.choose(u"statusFilter"_s, u"Active"_s);
        QCOMPARE(o.names(), (QStringList{u"Luma Feedback"_s, u"Luma Inbound"_s}));
        o.choose(u"typeFilter"_s, u"Inbound"_s);
        QCOMPARE(o.names(), QStringList{u"Luma Inbound"_s});
        Testing::shot(o.page, u"list-filtered"_s);

        QToolButton *chip = nullptr;
        for (QToolButton *button : o.page.findChildren<QToolButton *>()) {
            if (button->text() == u"Status: Active"_s && button->isVisible())
                chip = button;
        }
        QVERIFY(chip);
        QVERIFY(chip->accessibleName().contains(u"Status: Active"_s));
        chip->click();
        QCOMPARE(o.names(), (QStringList{u"Another"_s, u"Luma Inbound"_s, u"Luma Infobip"_s}));
        o.button(u"Clear all"_s)->click();
        QCOMPARE(o.names().size(), 5);
        QVERIFY(!o.button(u"Clear all"_s));
    }

    void filtersThatLeaveNothingSaySoAndCanBeCleared()
    {
        Filled o;
        o.choose(u"vendorFilter"_s, u"Sinch"_s);
        o.choose(u"typeFilter"_s, u"Feedback"_s);
        QCOMPARE(o.counter(), u"0 of 5"_s);
        QVERIFY(!o.table()->isVisible());
        o.button(u"Clear all"_s)->click();
        QVERIFY(o.table()->isVisible());
        QCOMPARE(o.counter(), u"5 of 5"_s);
    }

    void aStatusThatChangesComesIntoTheFilter()
    {
        Filled o;
        o.choose(u"statusFilter"_s, u"Waiting for a channel configuration"_s);
        QCOMPARE(o.names(), QStringList{u"Luma Sinch"_s});
        QVERIFY(o.desk.credentials.save(namedCredential(CredentialVendor::Infobip, u"Luma Infobip"_s)));
        QCOMPARE(o.names(), (QStringList{u"Another"_s, u"Luma Infobip"_s, u"Luma Sinch"_s}));
    }

    void sortAndFilterComeBackAtTheNextStart()
    {
        QByteArray state;
        {
            Filled o;
            o.table()->sortByColumn(WebhookListModel::VendorColumn, Qt::DescendingOrder);
            o.choose(u"typeFilter"_s, u"Inbound"_s);
            state = o.page.layoutState();
        }
        Filled o;
        o.page.restoreLayoutState(state);
        QCOMPARE(o.table()->horizontalHeader()->sortIndicatorSection(), int{WebhookListModel::VendorColumn});
        QCOMPARE(o.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(o.names(), (QStringList{u"Another"_s, u"Luma Infobip"_s, u"Luma Inbound"_s}));
        QCOMPARE(o.page.findChild<QComboBox *>(u"typeFilter"_s)->currentText(), u"Inbound"_s);
        QCOMPARE(o.page.layoutState(), state);
    }

    void aStateThatIsNoneIsLeftAlone()
    {
        Filled o;
        const QByteArray before = o.page.layoutState();
        for (const QByteArray &state : {QByteArray{}, QByteArray{"nonsense"}, before.left(9)}) {
            o.page.restoreLayoutState(state);
            QCOMPARE(o.page.layoutState(), before);
        }
    }

    void severalRowsGetABarOfTheirOwn()
    {
        Filled o;
        auto *bar = o.page.findChild<SelectionBar *>();
        o.selectRows(0, 0);
        QVERIFY(!bar->isVisible());
        o.selectRows(0, 2);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"3 selected"_s);
        Testing::shot(o.page, u"list-selected"_s);
        o.button(u"Clear"_s)->click();
        QVERIFY(!bar->isVisible());
        QCOMPARE(o.table()->selectedCount(), 1);
    }

    void keysSelectAndLetGo()
    {
        Filled o;
        o.table()->setFocus();
        QTest::keyClick(o.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(o.table()->selectedCount(), 5);
        QTest::keyClick(o.table(), Qt::Key_Escape);
        QCOMPARE(o.table()->selectedCount(), 1);
        QTest::keyClick(o.table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(o.table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(o.table()->selectedCount(), 2);
    }

    void whatIsForOneRowIsNotOnOfferForSeveral()
    {
        Filled o;
        const auto enabled = [&o] {
            QStringList texts;
            for (const QAction *action : o.table()->rowMenu()->actions()) {
                if (action->isEnabled() && !action->isSeparator())
                    texts.append(action->text());
            }
            return texts;
        };
        o.selectRows(1, 1);
        QCOMPARE(enabled(),
                 (QStringList{u"Edit"_s, u"Duplicate"_s, u"Copy URL"_s, u"Send test event"_s, u"History…"_s,
                              u"Copy to another sandbox…"_s, u"Export…"_s, u"Delete"_s}));
        o.selectRows(1, 2);
        QCOMPARE(enabled(), (QStringList{u"Copy to another sandbox…"_s, u"Export…"_s, u"Delete"_s}));
    }

    void severalAreDeletedAndComeBackTogether()
    {
        Filled o;
        o.selectRows(1, 3);
        QTest::keyClick(o.table(), Qt::Key_Delete);
        QCOMPARE(o.names(), (QStringList{u"Another"_s, u"Luma Sinch"_s}));
        QCOMPARE(o.notices.size(), 1);
        QVERIFY(o.notices.first().text.contains(u'3'));
        QVERIFY(o.notices.first().undoes);
        o.notices.first().action();
        QCOMPARE(o.names().size(), 5);
    }

    void aDeletionThatFailsKeepsEveryRow()
    {
        Filled o;
        o.selectRows(0, 4);
        o.desk.webhookStore.refusal = diskFull();
        o.button(u"Delete"_s)->click();
        QCOMPARE(o.names().size(), 5);
        QCOMPARE(o.notices.first().text, diskFull().summary);
    }

    void theOtherWebhookThatIsNeededIsOffered()
    {
        Opened o;
        QVERIFY(o.desk.webhooks.import({infobip(u"Luma inbound"_s), customInbound(u"Other"_s), customFeedback()}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QPushButton *create = o.page.findChild<QPushButton *>(u"createCounterpart"_s);
        QVERIFY(create && create->isVisible());
        Testing::shot(o.page, u"list-counterpart"_s);
        create->click();
        QVERIFY(o.showsForm());
        QCOMPARE(o.form()->webhook().vendor, Vendor::Infobip);
        QCOMPARE(o.form()->webhook().type, WebhookType::Feedback);
        QCOMPARE(o.form()->webhook().name, u"Luma feedback 2"_s);
    }

    void theReminderCanBeClosedForThisRun()
    {
        Opened o;
        QVERIFY(o.desk.webhooks.import({infobip(u"Luma inbound"_s)}));
        const auto shown = [&o] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto *create = o.page.findChild<QPushButton *>(u"createCounterpart"_s);
            return create && create->isVisible();
        };
        QVERIFY(shown());
        for (QToolButton *button : o.page.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Close the reminder"_s)
                button->click();
        }
        QVERIFY(!shown());
        QVERIFY(o.desk.webhooks.submit({}, customFeedback()));
        QVERIFY2(shown(), "another vendor's is another reminder");
    }

    void droppedFilesAreHandedOn()
    {
        Filled o;
        QSignalSpy dropped{o.list(), &WebhookList::dropped};
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/in/a.webhook.json"_s), QUrl{u"https://example.org/b"_s}});
        QDragEnterEvent enter{{50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QVERIFY(QCoreApplication::sendEvent(o.list(), &enter));
        QVERIFY(enter.isAccepted());
        Testing::shot(o.page, u"list-drop"_s);
        QDropEvent drop{{50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(o.list(), &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/in/a.webhook.json"_s});

        QMimeData text;
        text.setText(u"no file"_s);
        QDragEnterEvent other{{50, 50}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier};
        other.ignore();
        QCoreApplication::sendEvent(o.list(), &other);
        QVERIFY(!other.isAccepted());
    }

    void theCurrentRowStaysWhenEverythingIsReadAgain()
    {
        Filled o;
        o.table()->select(o.desk.webhooks.findByName(u"Luma Infobip"_s)->id);
        QList<SmsWebhook> many;
        for (int i = 0; i < 100; ++i)
            many.append(customInbound(u"Added %1"_s.arg(i)));
        QVERIFY(o.desk.webhooks.import(many));
        QCOMPARE(o.names().size(), 105);
        QCOMPARE(o.table()->currentIndex().siblingAtColumn(0).data().toString(), u"Luma Infobip"_s);
    }

    void theScreensInBothThemes_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light-1280") << int(Theme::Light) << QSize{1040, 752};
        QTest::newRow("dark-1280") << int(Theme::Dark) << QSize{1040, 752};
        QTest::newRow("light-1024") << int(Theme::Light) << QSize{784, 652};
        QTest::newRow("dark-1024") << int(Theme::Dark) << QSize{784, 652};
    }

    void theScreensInBothThemes()
    {
        QFETCH(int, theme);
        QFETCH(QSize, size);
        Filled o{static_cast<Theme>(theme)};
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        o.page.resize(size);
        o.table()->setFocus();
        Testing::shot(o.page, u"rows-%1"_s.arg(tag));
        o.choose(u"statusFilter"_s, u"Incomplete"_s);
        o.selectRows(0, 1);
        Testing::shot(o.page, u"rows-all-%1"_s.arg(tag));
        // Nothing on the page may need more room than it has.
        QVERIFY2(o.page.minimumSizeHint().width() <= size.width(), "the page must fit");
    }

    void aNarrowWindowCutsNoWordOfARow()
    {
        Filled o;
        // What a window of 1024 pixels leaves the list beside the rail and its margins.
        o.page.resize(784, 652);
        QCoreApplication::processEvents();
        const auto *table = o.table();
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (const int column : {int(WebhookListModel::NameColumn), int(WebhookListModel::VendorColumn),
                                     int(WebhookListModel::TypeColumn), int(WebhookListModel::StatusColumn),
                                     int(WebhookListModel::ModifiedAtColumn)}) {
                const int dot = column == WebhookListModel::StatusColumn ? 14 : 0;
                const QString text = model->index(row, column).data().toString();
                const QStringList lines = twoLines(table->font(), text, table->columnWidth(column) - 16 - dot);
                QVERIFY2(!lines.join(u' ').contains(QChar{0x2026}), qPrintable(lines.join(u'/')));
            }
        }
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    }

    void theLongerLanguageFitsToo()
    {
        Filled o;
        o.page.resize(784, 652);
        StubTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        o.selectRows(0, 1);
        Testing::shot(o.page, u"rows-long"_s);
        QVERIFY2(o.page.minimumSizeHint().width() <= 784,
                 qPrintable(QString::number(o.page.minimumSizeHint().width())));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(WebhookListTest)
#include "tst_webhooklist.moc"
