// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedatacare.h"
#include "tests/support/walk.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/looks.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingssection.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

/// The settings over books in memory.
struct Opened : Desk
{
    explicit Opened(Theme theme = Theme::Light)
    {
        showAlone(page, theme, {1060, 752}, notices);
        page.shown();
        answerSizes({});
    }
    /// What is counted, when it was asked for.
    void answerSizes(const DataSizes &sizes)
    {
        care.answerMeasure(sizes);
        QCoreApplication::processEvents();
    }
    QLineEdit *line(const QString &name) const { return page.findChild<QLineEdit *>(name); }
    QComboBox *combo(const QString &name) const { return page.findChild<QComboBox *>(name); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QString label(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
    QString problem(const QString &name) const { return page.findChild<ProblemLine *>(name)->text(); }
    FieldRow *row(const QWidget *field) const
    {
        for (FieldRow *row : page.findChildren<FieldRow *>()) {
            if (row->field() == field)
                return row;
        }
        return nullptr;
    }
    bool saysSaved(const QWidget *field) const { return row(field)->findChild<SavedMark *>()->isShown(); }
    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choose(QComboBox *choice, const QVariant &value)
    {
        choice->setCurrentIndex(choice->findData(value));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    const Preferences &kept() const { return preferencesStore.stored; }

    FakeDataCare care;
    DataDesk data{care, preferences, sandboxes, log, [this] { return now; }};
    FakeAsker asker;
    QList<Notice> notices;
    SettingsPage page{preferences, desk, data, asker, u"kim.berg"_s};
};

/// Stands in for the desktop's file manager.
class Folders : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameIsStoredAtOnceAndSaysSo();
    void untouchedNameIsNotStored();
    void failedStoringKeepsTheOldValue();
    void languageIsStoredBeforeItIsTold();
    void themeIsStoredBeforeItIsTold();
    void choicesMadeElsewhereAreShown();
    void portMovesARunningReceiver();
    void takenPortKeepsTheOldReceiver();
    void portOfAStoppedReceiverIsOnlyRemembered();
    void newPortStartsAReceiverThatCouldNot();
    void unstoredPortMovesTheReceiverBack();
    void wrongPortIsComplainedAboutAndNotStored();
    void baseUrlShowsInTheUrlsAtOnce();
    void wrongBaseUrlIsComplainedAboutAndNotStored();
    void escapeTakesBackWhatIsWrong();
    void leavingStoresWhatIsRight();
    void retentionIsStoredAndCounted();
    void ownNumberOfDaysIsAskedFor();
    void ownNumberThatIsOfferedIsThatChoice();
    void removingAsksAndTells();
    void notTypedNothingRemoved();
    void keepingEverythingOffersNoRemoval();
    void failedRemovalIsTold();
    void sizesAreShown();
    void backupSaysWhereItIs();
    void backupKeepsTheFocus();
    void failedBackupIsTold();
    void folderOpens();
    void secretsAreAskedFor();
    void wheelScrollsThePageOnly();
    void everyStopHasAName();
    void speaksAnotherLanguageAtOnce();
    void looks_data();
    void looks();
};

void TestSettingsPage::nameIsStoredAtOnceAndSaysSo()
{
    Opened o;
    QLineEdit *name = o.line(u"userName"_s);
    QCOMPARE(name->placeholderText(), u"kim.berg"_s);
    QVERIFY(!o.saysSaved(name));
    o.type(name, u"  Kim  Berg "_s);
    QCOMPARE(o.kept().userName, u"Kim Berg"_s);
    QCOMPARE(name->text(), u"Kim Berg"_s);
    QVERIFY(o.saysSaved(name));
    QVERIFY(o.notices.isEmpty());
    o.type(name, QString{});
    QVERIFY(o.kept().userName.isEmpty());
}

void TestSettingsPage::untouchedNameIsNotStored()
{
    Opened o;
    const int writes = o.preferencesStore.writes;
    o.line(u"userName"_s)->setFocus();
    o.line(u"port"_s)->setFocus();
    o.line(u"baseUrl"_s)->setFocus();
    o.page.submit();
    QCOMPARE(o.preferencesStore.writes, writes);
    QVERIFY(!o.saysSaved(o.line(u"userName"_s)));
}

void TestSettingsPage::failedStoringKeepsTheOldValue()
{
    Opened o;
    o.type(o.line(u"userName"_s), u"Kim"_s);
    o.preferencesStore.refusal = diskFull();
    o.type(o.line(u"userName"_s), u"Robin"_s);
    QCOMPARE(o.line(u"userName"_s)->text(), u"Kim"_s);
    QCOMPARE(o.notices.last().text, diskFull().summary);
    QCOMPARE(o.preferences.preferences().userName, u"Kim"_s);
    QSignalSpy told{&o.page, &SettingsPage::languageChosen};
    o.choose(o.combo(u"language"_s), u"fr"_s);
    QCOMPARE(o.combo(u"language"_s)->currentData().toString(), QString{});
    QCOMPARE(told.count(), 0);
}

void TestSettingsPage::languageIsStoredBeforeItIsTold()
{
    Opened o;
    QString storedWhenTold;
    QObject::connect(&o.page, &SettingsPage::languageChosen, &o.page,
                     [&](const QString &) { storedWhenTold = o.kept().language; });
    QSignalSpy told{&o.page, &SettingsPage::languageChosen};
    o.choose(o.combo(u"language"_s), u"sv"_s);
    QCOMPARE(storedWhenTold, u"sv"_s);
    QCOMPARE(told.first().first().toString(), u"sv"_s);
    o.choose(o.combo(u"language"_s), QString{});
    QCOMPARE(told.last().first().toString(), QString{});
    QVERIFY(o.saysSaved(o.combo(u"language"_s)));
}

void TestSettingsPage::themeIsStoredBeforeItIsTold()
{
    Opened o;
    QSignalSpy told{&o.page, &SettingsPage::themeChosen};
    o.choose(o.combo(u"theme"_s), int(Theme::Dark));
    QCOMPARE(o.kept().theme, Theme::Dark);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<Theme>(), Theme::Dark);
    o.choose(o.combo(u"theme"_s), int(Theme::Dark));
    QCOMPARE(told.count(), 1);
}

void TestSettingsPage::choicesMadeElsewhereAreShown()
{
    Opened o;
    o.line(u"baseUrl"_s)->setText(u"https://being.typed"_s);
    // How the window is arranged is no matter of this page.
    Preferences preferences = o.preferences.preferences();
    preferences.railShown = false;
    QVERIFY(o.preferences.save(preferences));
    QCOMPARE(o.line(u"baseUrl"_s)->text(), u"https://being.typed"_s);
    preferences.language = u"fr"_s;
    preferences.theme = Theme::Light;
    QVERIFY(o.preferences.save(preferences));
    QCOMPARE(o.combo(u"language"_s)->currentData().toString(), u"fr"_s);
    QCOMPARE(o.combo(u"theme"_s)->currentData().toInt(), int(Theme::Light));
}

void TestSettingsPage::portMovesARunningReceiver()
{
    Opened o;
    QVERIFY(o.desk.start());
    o.type(o.line(u"port"_s), u"9000"_s);
    QCOMPARE(o.kept().receiverPort, 9000);
    QCOMPARE(o.receiver.listening, 9000);
    QVERIFY(o.saysSaved(o.line(u"port"_s)));
    QVERIFY(o.label(u"urls"_s).contains(u":9000/"_s));
}

void TestSettingsPage::takenPortKeepsTheOldReceiver()
{
    Opened o;
    QVERIFY(o.desk.start());
    o.receiver.taken = {9000};
    o.type(o.line(u"port"_s), u"9000"_s);
    QCOMPARE(o.receiver.listening, 8025);
    QCOMPARE(o.kept().receiverPort, 8025);
    QCOMPARE(o.line(u"port"_s)->text(), u"8025"_s);
    QVERIFY2(o.problem(u"portProblem"_s).contains(u"8025"_s), qPrintable(o.problem(u"portProblem"_s)));
    QVERIFY(!o.saysSaved(o.line(u"port"_s)));
    QVERIFY(o.desk.problem().summary.isEmpty());
    // The next attempt starts afresh.
    o.type(o.line(u"port"_s), u"9001"_s);
    QVERIFY(o.problem(u"portProblem"_s).isEmpty());
    QCOMPARE(o.receiver.listening, 9001);
}

void TestSettingsPage::portOfAStoppedReceiverIsOnlyRemembered()
{
    Opened o;
    o.type(o.line(u"port"_s), u"9000"_s);
    QCOMPARE(o.kept().receiverPort, 9000);
    QVERIFY(!o.desk.isRunning());
}

void TestSettingsPage::newPortStartsAReceiverThatCouldNot()
{
    Opened o;
    o.receiver.taken = {8025};
    QVERIFY(!o.desk.start());
    o.type(o.line(u"port"_s), u"9000"_s);
    QCOMPARE(o.receiver.listening, 9000);
    QCOMPARE(o.kept().receiverPort, 9000);
}

void TestSettingsPage::unstoredPortMovesTheReceiverBack()
{
    Opened o;
    QVERIFY(o.desk.start());
    o.preferencesStore.refusal = diskFull();
    o.type(o.line(u"port"_s), u"9000"_s);
    QCOMPARE(o.receiver.listening, 8025);
    QCOMPARE(o.line(u"port"_s)->text(), u"8025"_s);
    QCOMPARE(o.notices.last().text, diskFull().summary);
}

void TestSettingsPage::wrongPortIsComplainedAboutAndNotStored()
{
    Opened o;
    for (const QString &wrong : {u"80"_s, u"port"_s, u"70000"_s}) {
        o.type(o.line(u"port"_s), wrong);
        QVERIFY(o.row(o.line(u"port"_s))->hasComplaints());
        QCOMPARE(o.line(u"port"_s)->text(), wrong);
        QCOMPARE(o.kept().receiverPort, 8025);
    }
    // Typing on takes the complaint away until the field is left.
    QTest::keyClick(o.line(u"port"_s), Qt::Key_Backspace);
    QVERIFY(!o.row(o.line(u"port"_s))->hasComplaints());
}

void TestSettingsPage::baseUrlShowsInTheUrlsAtOnce()
{
    Opened o;
    QSignalSpy told{&o.desk, &ReceiverDesk::stateChanged};
    o.type(o.line(u"baseUrl"_s), u"https://luma.example/hooks/"_s);
    QCOMPARE(o.kept().baseUrl, u"https://luma.example/hooks"_s);
    QCOMPARE(o.line(u"baseUrl"_s)->text(), u"https://luma.example/hooks"_s);
    // Whoever shows URLs listens to this.
    QCOMPARE(told.count(), 1);
    QVERIFY(o.label(u"urls"_s).contains(u"https://luma.example/hooks/journey/webhooks/ingest/"_s));
}

void TestSettingsPage::wrongBaseUrlIsComplainedAboutAndNotStored()
{
    Opened o;
    o.type(o.line(u"baseUrl"_s), u"https://luma.example?x=1"_s);
    QVERIFY(o.row(o.line(u"baseUrl"_s))->hasComplaints());
    QVERIFY(o.kept().baseUrl.isEmpty());
    shot(o.page, u"settings-complaint"_s);
}

void TestSettingsPage::escapeTakesBackWhatIsWrong()
{
    Opened o;
    QVERIFY(!o.page.back());
    o.type(o.line(u"port"_s), u"80"_s);
    QVERIFY(o.page.back());
    QCOMPARE(o.line(u"port"_s)->text(), u"8025"_s);
    QVERIFY(!o.row(o.line(u"port"_s))->hasComplaints());
    QVERIFY(!o.page.back());
}

void TestSettingsPage::leavingStoresWhatIsRight()
{
    Opened o;
    o.line(u"userName"_s)->setText(u"Kim"_s);
    o.line(u"port"_s)->setText(u"80"_s);
    bool left = false;
    o.page.tryLeave([&] { left = true; });
    QVERIFY(left);
    QCOMPARE(o.kept().userName, u"Kim"_s);
    QCOMPARE(o.kept().receiverPort, 8025);
    QCOMPARE(o.line(u"port"_s)->text(), u"8025"_s);
}

void TestSettingsPage::retentionIsStoredAndCounted()
{
    Opened o;
    o.page.shown();
    o.care.answerMeasure(DataSizes{1'000'000, 12, 500'000, 0});
    QTRY_VERIFY(o.label(u"logSize"_s).contains(u"12"_s));
    o.choose(o.combo(u"retention"_s), 30);
    QCOMPARE(o.kept().logRetentionDays, 30);
    QVERIFY(o.saysSaved(o.combo(u"retention"_s)));
    // How many are older is asked for again. Nothing is thrown away by choosing.
    QCOMPARE(o.care.measuredBefore.last(), o.now - 30 * day);
    QVERIFY(o.care.removals.isEmpty());
    QVERIFY(!o.button(u"removeOld"_s)->isEnabled());
    o.care.answerMeasure(DataSizes{1'000'000, 12, 500'000, 5});
    QTRY_VERIFY(o.button(u"removeOld"_s)->isEnabled());
}

void TestSettingsPage::ownNumberOfDaysIsAskedFor()
{
    Opened o;
    QVERIFY(!o.line(u"days"_s)->isVisible());
    o.choose(o.combo(u"retention"_s), -1);
    QVERIFY(o.line(u"days"_s)->isVisible());
    QVERIFY(o.line(u"days"_s)->hasFocus());
    QCOMPARE(o.kept().logRetentionDays, 0);
    o.type(o.line(u"days"_s), u"0"_s);
    QVERIFY(o.row(o.line(u"days"_s))->hasComplaints());
    QCOMPARE(o.kept().logRetentionDays, 0);
    o.type(o.line(u"days"_s), u"14"_s);
    QCOMPARE(o.kept().logRetentionDays, 14);
    QVERIFY(!o.row(o.line(u"days"_s))->hasComplaints());
    QVERIFY(o.line(u"days"_s)->isVisible());
    o.choose(o.combo(u"retention"_s), 0);
    QCOMPARE(o.kept().logRetentionDays, 0);
    QVERIFY(!o.line(u"days"_s)->isVisible());
}

void TestSettingsPage::ownNumberThatIsOfferedIsThatChoice()
{
    Opened o;
    o.choose(o.combo(u"retention"_s), -1);
    o.type(o.line(u"days"_s), u"90"_s);
    QCOMPARE(o.combo(u"retention"_s)->currentData().toInt(), 90);
    QVERIFY(!o.line(u"days"_s)->isVisible());
}

void TestSettingsPage::removingAsksAndTells()
{
    Opened o;
    o.choose(o.combo(u"retention"_s), 30);
    o.care.answerMeasure(DataSizes{1, 12, 1, 5});
    QTRY_VERIFY(o.button(u"removeOld"_s)->isEnabled());
    o.asker.typed = true;
    QTest::mouseClick(o.button(u"removeOld"_s), Qt::LeftButton);
    QCOMPARE(o.asker.words, QStringList{u"30"_s});
    QVERIFY(o.asker.questions.first().contains(u"5"_s));
    QCOMPARE(o.care.removals, QList<qint64>{o.now - 30 * day});
    QVERIFY(!o.button(u"removeOld"_s)->isEnabled());
    o.care.answerRemoval(qint64{5});
    QTRY_COMPARE(o.notices.size(), 1);
    QVERIFY(o.notices.last().text.contains(u"5"_s));
    o.care.answerMeasure(DataSizes{1, 7, 1, 0});
    QTRY_VERIFY(o.label(u"logSize"_s).contains(u"7"_s));
    QVERIFY(!o.button(u"removeOld"_s)->isEnabled());
}

void TestSettingsPage::notTypedNothingRemoved()
{
    Opened o;
    o.choose(o.combo(u"retention"_s), 7);
    o.care.answerMeasure(DataSizes{1, 12, 1, 5});
    QTRY_VERIFY(o.button(u"removeOld"_s)->isEnabled());
    QTest::mouseClick(o.button(u"removeOld"_s), Qt::LeftButton);
    QCOMPARE(o.asker.words.size(), 1);
    QVERIFY(o.care.removals.isEmpty());
}

void TestSettingsPage::keepingEverythingOffersNoRemoval()
{
    Opened o;
    o.page.shown();
    o.care.answerMeasure(DataSizes{1, 12, 1, 0});
    QTRY_VERIFY(o.label(u"logSize"_s).contains(u"12"_s));
    QVERIFY(!o.button(u"removeOld"_s)->isVisible());
}

void TestSettingsPage::failedRemovalIsTold()
{
    Opened o;
    o.choose(o.combo(u"retention"_s), 7);
    o.care.answerMeasure(DataSizes{1, 12, 1, 5});
    QTRY_VERIFY(o.button(u"removeOld"_s)->isEnabled());
    o.asker.typed = true;
    QTest::mouseClick(o.button(u"removeOld"_s), Qt::LeftButton);
    o.care.answerRemoval(diskFull());
    QTRY_COMPARE(o.notices.size(), 1);
    QCOMPARE(o.notices.last().text, diskFull().summary);
}

void TestSettingsPage::sizesAreShown()
{
    Opened o;
    o.page.shown();
    o.care.answerMeasure(DataSizes{4'500'000, 1'000'000, 2'000'000, 0});
    QTRY_VERIFY(o.label(u"logSize"_s).contains(u"2.0 MB"_s));
    QVERIFY(o.label(u"logSize"_s).contains(u"1,000,000"_s) || o.label(u"logSize"_s).contains(u"1000000"_s));
    QCOMPARE(o.line(u"databasePath"_s)->text(), o.care.path());
    QVERIFY(o.line(u"databasePath"_s)->isReadOnly());
}

void TestSettingsPage::backupSaysWhereItIs()
{
    Opened o;
    QPushButton *backUp = o.button(u"backUp"_s);
    QVERIFY(QTest::qWaitForWindowActive(backUp->window()));
    o.button(u"openFolder"_s)->setFocus();
    backUp->click();
    QVERIFY(!backUp->isEnabled());
    o.care.answerBackUp(u"/home/kim/hookbench/hookbench-backup-1.db"_s);
    QTRY_VERIFY(o.button(u"backUp"_s)->isEnabled());
    QVERIFY(o.label(u"backupState"_s).contains(u"hookbench-backup-1.db"_s));
    QVERIFY(o.label(u"backupState"_s).contains(u"Secrets are not in it"_s));
    QCOMPARE(o.notices.last().tone, Tone::Positive);
}

void TestSettingsPage::backupKeepsTheFocus()
{
    Opened o;
    QPushButton *backUp = o.button(u"backUp"_s);
    QVERIFY(QTest::qWaitForWindowActive(backUp->window()));
    backUp->setFocus();
    QTest::keyClick(backUp, Qt::Key_Space);
    QTest::keyClick(backUp, Qt::Key_Space);
    QVERIFY(backUp->hasFocus());
    QVERIFY(o.label(u"backupState"_s).contains(u"Backing up"_s));
    o.care.answerBackUp(u"/home/kim/hookbench/hookbench-backup-1.db"_s);
    QTRY_VERIFY(o.label(u"backupState"_s).contains(u"hookbench-backup-1.db"_s));
    QVERIFY(backUp->hasFocus());
    QCOMPARE(std::count_if(o.notices.cbegin(), o.notices.cend(),
                           [](const Notice &notice) { return notice.tone == Tone::Positive; }),
             1);
}

void TestSettingsPage::failedBackupIsTold()
{
    Opened o;
    QTest::mouseClick(o.button(u"backUp"_s), Qt::LeftButton);
    o.care.answerBackUp(diskFull());
    QTRY_COMPARE(o.problem(u"backupProblem"_s), diskFull().summary);
    QVERIFY(!o.page.findChild<QLabel *>(u"backupState"_s)->isVisible());
    QVERIFY(o.button(u"backUp"_s)->isEnabled());
}

void TestSettingsPage::folderOpens()
{
    Opened o;
    Folders folders;
    QDesktopServices::setUrlHandler(u"file"_s, &folders, "open");
    QTest::mouseClick(o.button(u"openFolder"_s), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(folders.opened, QList<QUrl>{QUrl::fromLocalFile(u"/home/kim/hookbench/"_s)});
}

void TestSettingsPage::secretsAreAskedFor()
{
    Opened o;
    QSignalSpy asked{&o.page, &SettingsPage::secretsRequested};
    QTest::mouseClick(o.button(u"secrets"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestSettingsPage::wheelScrollsThePageOnly()
{
    Opened o;
    QComboBox *theme = o.combo(u"theme"_s);
    const int before = theme->currentIndex();
    const QPointF middle = theme->rect().center();
    QWheelEvent turn{middle,         theme->mapToGlobal(middle), {},   {0, -120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase,          false};
    QCoreApplication::sendEvent(theme, &turn);
    QCOMPARE(theme->currentIndex(), before);
    QCOMPARE(o.kept().theme, Theme::System);
}

void TestSettingsPage::everyStopHasAName()
{
    Opened o;
    o.choose(o.combo(u"retention"_s), -1);
    QCOMPARE(namelessStops(&o.page), QStringList{});
}

void TestSettingsPage::speaksAnotherLanguageAtOnce()
{
    Opened o;
    StubTranslator stub;
    QVERIFY(qApp->installTranslator(&stub));
    QCoreApplication::processEvents();
    QVERIFY(o.button(u"backUp"_s)->text().startsWith(u'['));
    QVERIFY(o.combo(u"retention"_s)->itemText(0).startsWith(u'['));
    QVERIFY(o.combo(u"theme"_s)->itemText(0).startsWith(u'['));
    QCOMPARE(o.combo(u"language"_s)->itemText(2), u"Français"_s);
    QVERIFY(o.label(u"urls"_s).startsWith(u'['));
    // What is chosen stays chosen.
    QCOMPARE(o.combo(u"retention"_s)->currentIndex(), 0);
    qApp->removeTranslator(&stub);
}

void TestSettingsPage::looks_data()
{
    addLooks({1060, 1300}, {804, 600}, {804, 1500});
}

void TestSettingsPage::looks()
{
    QFETCH(Theme, theme);
    QFETCH(QSize, size);
    Opened o{theme};
    const RowsWords words;
    QVERIFY(o.desk.start());
    o.receiver.taken = {9000};
    o.page.resize(size);
    o.choose(o.combo(u"retention"_s), 30);
    o.care.answerMeasure(DataSizes{45'600'000, 123'456, 40'100'000, 2'345});
    QTRY_VERIFY(o.button(u"removeOld"_s)->isEnabled());
    o.type(o.line(u"port"_s), u"9000"_s);
    o.type(o.line(u"userName"_s), u"Kim Berg"_s);
    QTest::mouseClick(o.button(u"backUp"_s), Qt::LeftButton);
    o.care.answerBackUp(u"/home/kim/.local/share/Hookbench/hookbench-backup-20260305-120000.db"_s);
    QTRY_VERIFY(o.button(u"backUp"_s)->isEnabled());
    // Whatever was told last has found its room.
    QTest::qWait(50);
    shot(o.page, u"settings-"_s + lookTag());
    QVERIFY(o.line(u"databasePath"_s)->height() >= 32);
    const auto *area = o.page.findChild<QScrollArea *>();
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
