// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/credentiallistmodel.h"
#include "tests/support/samplecredentials.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/looks.h"
#include "ui/credentials/credentiallist.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/theme.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A list over books in memory, with what it tells.
struct Opened
{
    explicit Opened(Theme theme = Theme::Light, QSize size = {1040, 752})
    {
        Testing::showAlone(list, theme, size, notices);
        QCoreApplication::processEvents();
    }

    qint64 add(const ApiCredential &credential) { return desk.credentials.save(credential)->id; }
    qint64 add(CredentialVendor vendor, const QString &name, const QString &number = {})
    {
        return add(namedCredential(vendor, name, number));
    }
    /// One of each status, and one with keywords of its own.
    void addMany()
    {
        add(customCredential());
        ApiCredential waiting = customCredential();
        waiting.name = u"Luma waiting"_s;
        waiting.channelConfigurations.clear();
        add(waiting);
        add(CredentialVendor::SinchConversational, u"Luma conversations with a long name"_s, u"+33639981234"_s);
        ApiCredential old = namedCredential(CredentialVendor::Infobip, u"Åre alerts"_s, u"12345"_s);
        old.setField(CredentialField::OptOutKeywords, u"STOP, AVSLUTA"_s);
        add(old);
        add(CredentialVendor::SinchMms, u"Luma pictures"_s);
        (void)desk.webhooks.submit({}, customInbound(u"Luma inbound"_s));
        (void)desk.webhooks.submit({}, customInbound(u"Luma news"_s));
    }
    CredentialTable *table() const { return list.findChild<CredentialTable *>(); }
    QLineEdit *search() const { return list.findChild<QLineEdit *>(u"searchCredentials"_s); }
    QComboBox *vendor() const { return list.findChild<QComboBox *>(u"vendorFilter"_s); }
    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, CredentialListModel::NameColumn).data().toString());
        return names;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : list.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = list.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QAction *action(const QString &text) const
    {
        Q_EMIT table()->rowMenu()->aboutToShow();
        for (QAction *action : table()->rowMenu()->actions()) {
            if (action->text() == text && action->isVisible())
                return action;
        }
        return nullptr;
    }

    Desk desk;
    FakeAsker asker;
    QList<Notice> notices;
    CredentialList list{desk.credentials, desk.webhooks, asker};
};

} // namespace

class CredentialListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyListOffersToCreateTheFirst()
    {
        Opened o;
        QSignalSpy created{&o.list, &CredentialList::createRequested};
        QVERIFY(o.shows(u"No API credentials yet"_s));
        QVERIFY(!o.search()->isVisible());
        const auto buttons = o.list.findChildren<QPushButton *>();
        int offers = 0;
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == "Create new API credentials"_L1) {
                ++offers;
                button->click();
            }
        }
        QCOMPARE(offers, 2);
        QCOMPARE(created.count(), 2);
        Testing::shot(o.list, u"credentials-empty"_s);
    }

    void rowsOpenByEnterAndByTheirLink()
    {
        Opened o;
        const qint64 ash = o.add(CredentialVendor::Sinch, u"Ash"_s);
        const qint64 birch = o.add(CredentialVendor::Sinch, u"Birch"_s);
        QSignalSpy opened{&o.list, &CredentialList::openRequested};
        o.list.focusTable();
        QVERIFY(o.table()->hasFocus());
        QTest::keyClick(o.table(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst()[0].toLongLong(), ash);
        const QModelIndex name = o.table()->model()->index(1, CredentialListModel::NameColumn);
        QTest::mouseClick(o.table()->viewport(), Qt::LeftButton, {},
                          o.table()->visualRect(name).topLeft() + QPoint{12, 20});
        QCOMPARE(opened.takeFirst()[0].toLongLong(), birch);
        // Elsewhere a click only makes the row current.
        const QModelIndex vendor = o.table()->model()->index(0, CredentialListModel::VendorColumn);
        QTest::mouseClick(o.table()->viewport(), Qt::LeftButton, {}, o.table()->visualRect(vendor).center());
        QCOMPARE(opened.count(), 0);
        QCOMPARE(o.table()->currentId(), ash);
    }

    void rowButtonFollowsThePointerAndTheCurrentRow()
    {
        Opened o;
        o.addMany();
        QToolButton *more = o.table()->moreButton();
        QVERIFY(!more->isVisible());
        o.list.focusTable();
        QVERIFY(more->isVisible());
        const auto middleOf = [&o](int row) {
            return o.table()->visualRect(o.table()->model()->index(row, CredentialListModel::NumberColumn)).center();
        };
        const auto isAt = [&](int row) { return std::abs(more->geometry().center().y() - middleOf(row).y()) <= 2; };
        QVERIFY(isAt(0));
        QTest::mouseMove(o.table()->viewport(), middleOf(3));
        QTRY_VERIFY(isAt(3));
        more->click();
        QVERIFY(o.table()->rowMenu()->isVisible());
        QCOMPARE(o.table()->currentIndex().row(), 3);
        o.table()->rowMenu()->close();
    }

    void contextMenuOpensByKeyAtTheCurrentRow()
    {
        Opened o;
        o.addMany();
        o.list.select(o.desk.credentials.findByName(u"Luma waiting"_s)->id);
        QContextMenuEvent event{QContextMenuEvent::Keyboard, QPoint{}, QPoint{}, Qt::NoModifier};
        QCoreApplication::sendEvent(o.table()->viewport(), &event);
        QVERIFY(o.table()->rowMenu()->isVisible());
        o.table()->rowMenu()->close();
        QVERIFY(!o.table()->rowMenu()->accessibleName().isEmpty());
    }

    void rowMenuFitsTheCredential()
    {
        Opened o;
        const qint64 custom = o.add(customCredential());
        ApiCredential old = namedCredential(CredentialVendor::Sinch, u"Old"_s);
        old.setField(CredentialField::HelpMessage, u"Luma helps."_s);
        const qint64 legacy = o.add(old);
        const qint64 plain = o.add(CredentialVendor::Twilio, u"Plain"_s);
        o.list.select(custom);
        QVERIFY(o.action(u"Verify SMS connection…"_s));
        QVERIFY(!o.action(u"Move to a webhook…"_s));
        o.list.select(legacy);
        QVERIFY(!o.action(u"Verify SMS connection…"_s));
        QVERIFY(o.action(u"Move to a webhook…"_s));
        o.list.select(plain);
        QVERIFY(!o.action(u"Verify SMS connection…"_s));
        QVERIFY(!o.action(u"Move to a webhook…"_s));
        QVERIFY(o.action(u"Open"_s) && o.action(u"Edit"_s) && o.action(u"Delete…"_s));
    }

    void actionsAskForTheirRow()
    {
        Opened o;
        ApiCredential credential = customCredential();
        const qint64 custom = o.add(credential);
        ApiCredential old = namedCredential(CredentialVendor::Infobip, u"Old"_s);
        old.setField(CredentialField::OptInKeywords, u"JA"_s);
        const qint64 legacy = o.add(old);
        QSignalSpy opened{&o.list, &CredentialList::openRequested};
        QSignalSpy edited{&o.list, &CredentialList::editRequested};
        QSignalSpy verified{&o.list, &CredentialList::verifyRequested};
        QSignalSpy moved{&o.list, &CredentialList::moveRequested};
        o.list.select(custom);
        o.action(u"Open"_s)->trigger();
        o.action(u"Verify SMS connection…"_s)->trigger();
        o.list.select(legacy);
        o.action(u"Edit"_s)->trigger();
        o.action(u"Move to a webhook…"_s)->trigger();
        QCOMPARE(opened.value(0).value(0).toLongLong(), custom);
        QCOMPARE(verified.value(0).value(0).toLongLong(), custom);
        QCOMPARE(edited.value(0).value(0).toLongLong(), legacy);
        QCOMPARE(moved.value(0).value(0).toLongLong(), legacy);
        o.table()->setFocus();
        QTest::keyClick(o.table(), Qt::Key_F2);
        QCOMPARE(edited.count(), 2);
    }

    void deletingNamesTheWebhooksAndAsks()
    {
        Opened o;
        const qint64 id = o.add(customCredential());
        QVERIFY(o.desk.webhooks.submit({}, customInbound(u"Luma inbound"_s)));
        QVERIFY(o.desk.webhooks.submit({}, customInbound(u"Luma news"_s)));
        o.list.select(id);
        o.table()->setFocus();
        QTest::keyClick(o.table(), Qt::Key_Delete);
        QCOMPARE(o.asker.words, QStringList{u"Luma custom"_s});
        const QString question = o.asker.questions.value(0);
        QVERIFY2(question.contains(u"Luma inbound"_s) && question.contains(u"Luma news"_s), qPrintable(question));
        QVERIFY2(question.contains(u"3 secret"_s), qPrintable(question));
        QVERIFY(question.contains(u"can't be undone"_s));
        // The word was not typed.
        QCOMPARE(o.desk.credentials.credentials().size(), 1);
        QVERIFY(o.notices.isEmpty());

        o.asker.typed = true;
        o.action(u"Delete…"_s)->trigger();
        QVERIFY(o.desk.credentials.credentials().isEmpty());
        QCOMPARE(o.notices.size(), 1);
        QCOMPARE(o.notices[0].tone, Tone::Notice);
        QVERIFY2(o.notices[0].text.contains(u"2 SMS webhook"_s), qPrintable(o.notices[0].text));
        QVERIFY(o.shows(u"No API credentials yet"_s));
        QCOMPARE(o.desk.webhooks.status(o.desk.webhooks.webhooks().first()), WebhookStatus::Incomplete);
    }

    void deletingAnUnusedOneSpeaksOfNoWebhooks()
    {
        Opened o;
        o.list.select(o.add(CredentialVendor::Twilio, u"Plain"_s));
        o.asker.typed = true;
        o.action(u"Delete…"_s)->trigger();
        QVERIFY(!o.asker.questions.value(0).contains(u"webhook"_s));
        QVERIFY(!o.asker.questions.value(0).contains(u"secret"_s));
        QCOMPARE(o.notices.value(0).tone, Tone::Positive);
    }

    void longListsOfWebhooksAreCutInTheQuestion()
    {
        Opened o;
        o.list.select(o.add(customCredential()));
        for (int i = 0; i < 30; ++i)
            QVERIFY(o.desk.webhooks.submit({}, customInbound(u"Luma %1"_s.arg(i))));
        o.action(u"Delete…"_s)->trigger();
        const QString question = o.asker.questions.value(0);
        QVERIFY2(question.count(u'\n') < 14, qPrintable(question));
        QVERIFY2(question.contains(u"22 more"_s), qPrintable(question));
    }

    void failedDeletionIsToldAndTheRowStays()
    {
        Opened o;
        o.list.select(o.add(CredentialVendor::Twilio, u"Plain"_s));
        o.asker.typed = true;
        o.desk.credentialStore.refusal = diskFull();
        o.action(u"Delete…"_s)->trigger();
        QCOMPARE(o.notices.value(0).tone, Tone::Negative);
        QCOMPARE(o.rows(), QStringList{u"Plain"_s});
    }

    void searchAndVendorNarrowTheList()
    {
        Opened o;
        o.addMany();
        QCOMPARE(o.rows().size(), 5);
        o.search()->setText(u"are"_s);
        QCOMPARE(o.rows(), QStringList{u"Åre alerts"_s});
        QVERIFY(o.shows(u"<b>1</b> of 5"_s));
        o.search()->clear();
        o.vendor()->setCurrentText(u"Sinch MMS"_s);
        QCOMPARE(o.rows(), QStringList{u"Luma pictures"_s});
        o.vendor()->setCurrentText(u"Twilio"_s);
        QVERIFY(o.shows(u"no API credentials for Twilio"_s));
        Testing::shot(o.list, u"credentials-no-hits"_s);
        o.button(u"Clear search and filter"_s)->click();
        QCOMPARE(o.rows().size(), 5);
        QVERIFY(o.search()->hasFocus());
    }

    void keysLeadFromTheSearchToTheTable()
    {
        Opened o;
        o.addMany();
        o.list.focusSearch();
        QTest::keyClicks(o.search(), u"pict"_s);
        QCOMPARE(o.rows(), QStringList{u"Luma pictures"_s});
        QTest::keyClick(o.search(), Qt::Key_Down);
        QVERIFY(o.table()->hasFocus());
        QVERIFY(o.table()->selectionModel()->hasSelection());
        o.list.focusSearch();
        QTest::keyClick(o.search(), Qt::Key_Escape);
        QCOMPARE(o.rows().size(), 5);
    }

    void selectingAHiddenRowTakesTheFilterAway()
    {
        Opened o;
        o.addMany();
        const qint64 id = o.desk.credentials.findByName(u"Luma pictures"_s)->id;
        o.search()->setText(u"waiting"_s);
        o.list.select(id);
        QCOMPARE(o.table()->currentId(), id);
        QVERIFY(o.search()->text().isEmpty());
        // One that is not there changes nothing.
        o.search()->setText(u"pictures"_s);
        o.list.select(987);
        QCOMPARE(o.search()->text(), u"pictures"_s);
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        Opened o;
        o.addMany();
        o.vendor()->setCurrentText(u"Sinch MMS"_s);
        StubTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QVERIFY(o.button(u"[Create new API credentials~~~~~~~~]"_s));
        QVERIFY(o.search()->accessibleName().startsWith(u'['));
        QVERIFY(o.vendor()->itemText(0).startsWith(u'['));
        QCOMPARE(o.vendor()->currentText(), u"Sinch MMS"_s);
        QVERIFY(o.table()->accessibleName().startsWith(u'['));
        QVERIFY(o.table()->model()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
        for (const QAction *action : o.table()->rowMenu()->actions())
            QVERIFY(action->isSeparator() || action->text().startsWith(u'['));
        o.vendor()->setCurrentIndex(0);
        Testing::shot(o.list, u"credentials-long-words"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void everythingFitsInTheSmallestWindow_data() { Testing::addThemes(); }

    void everythingFitsInTheSmallestWindow()
    {
        QFETCH(Theme, theme);
        // What the rail leaves of 1024 by 700.
        Opened o{theme, {784, 652}};
        o.addMany();
        o.list.focusTable();
        QCoreApplication::processEvents();
        Testing::shot(o.list, u"credentials-small-%1"_s.arg(Testing::lookTag()));
        QVERIFY(Testing::widthOfColumns(*o.table()) <= o.table()->viewport()->width());
        o.list.resize(1040, 752);
        QCoreApplication::processEvents();
        Testing::shot(o.list, u"credentials-%1"_s.arg(Testing::lookTag()));
    }
};

QTEST_MAIN(CredentialListTest)
#include "tst_credentiallist.moc"
