// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/scriptfiles.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/harness/retries.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/looks.h"
#include "tests/ui/support/shots.h"
#include "ui/harness/rehearsaldialog.h"
#include "ui/harness/rehearsalpane.h"
#include "ui/harness/rehearsaltable.h"
#include "ui/harness/retryfacts.h"
#include "ui/harness/timelineaxis.h"
#include "ui/harness/timelinepicture.h"
#include "ui/parts/problemline.h"
#include "ui/parts/theme.h"
#include "ui/scripts/scripteditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    explicit Opened(Theme theme = Theme::Light)
    {
        applyTheme(*qApp, theme);
        dialog = std::make_unique<RehearsalDialog>(RehearsalServices{profiles, scripts, chooser});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->activateWindow();
        QCoreApplication::processEvents();
    }

    RehearsalPane &pane() const { return dialog->pane(); }
    template<typename Widget> Widget *find(const QString &name) const { return dialog->findChild<Widget *>(name); }
    QList<ScriptRow *> rows() const
    {
        QList<ScriptRow *> found = dialog->findChildren<ScriptRow *>();
        found.removeIf([](const ScriptRow *row) { return row->isHidden(); });
        std::sort(found.begin(), found.end(), [](auto *left, auto *right) { return left->y() < right->y(); });
        return found;
    }
    QAbstractItemModel *table() const { return dialog->findChild<RehearsalTable *>()->model(); }
    QString cell(int row, int column) const { return table()->index(row, column).data().toString(); }
    /// Lets the timer of typing run out.
    void settle() const { QTest::qWait(250); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        settle();
    }

    QList<RetryProfile> profiles = builtInRetries();
    FakeFiles disk;
    ScriptFiles scripts{disk};
    FakeChooser chooser;
    std::unique_ptr<RehearsalDialog> dialog;
};

ReceiverScript statuses(const QList<int> &list)
{
    ReceiverScript script;
    for (const int status : list)
        script.steps.append(ScriptStep{.status = status});
    return script;
}

} // namespace

class RehearsalPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTimelineFollowsTheProfile();
    void theWholeScriptIsEditedByKeyboard();
    void stepsMoveAndGo();
    void whatIsTypedWronglyIsSaidAndLeavesTheTimeline();
    void scriptsAreLoadedAndSaved();
    void aFileThatIsNoScriptIsTold();
    void manyEventsAreShownTogether();
    void theFactsSayWhatIsAssumed();
    void markAndRowPointAtEachOther();
    void thePictureIsDescribedInWords();
    void everythingSpeaksAgainWhenTheLanguageChanges();
    void theAxisNeverGoesBack();
    void looks_data();
    void looks();
};

void RehearsalPaneTest::theTimelineFollowsTheProfile()
{
    Opened o;
    o.pane().setScript(statuses({503, 503, 200}));
    QSignalSpy chosen{&o.pane(), &RehearsalPane::profileChosen};
    auto *combo = o.find<QComboBox>(u"retryProfile"_s);
    combo->setFocus();
    const int sinch = combo->findData(u"sinch"_s);
    while (combo->currentIndex() < sinch)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(o.pane().profile(), u"sinch"_s);
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.last().first().toString(), u"sinch"_s);
    QCOMPARE(o.table()->rowCount(), 3);
    QCOMPARE(o.cell(2, 1), u"15 s"_s);
    QCOMPARE(o.cell(2, 2), u"10 s"_s);
    QVERIFY(o.pane().verdict().contains(u"15 s"_s));
    o.pane().setProfile(u"8x8"_s);
    QCOMPARE(o.cell(2, 1), u"11 s"_s);
    o.pane().setProfile(u"no such"_s);
    QCOMPARE(o.pane().profile(), u"8x8"_s);
}

void RehearsalPaneTest::theWholeScriptIsEditedByKeyboard()
{
    Opened o;
    o.pane().setScript({});
    o.pane().setProfile(u"8x8"_s);
    QCOMPARE(o.table()->rowCount(), 1);
    auto *add = o.find<QPushButton>(u"addStep"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(o.rows().size(), 1);
    // The new row's first control has the focus; Tab leads through it.
    QCOMPARE(QApplication::focusWidget(), o.rows().first()->behaviour());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"503"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"2.5"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"30"_s);
    o.settle();
    QCOMPARE(o.table()->rowCount(), 5);
    QCOMPARE(o.pane().rehearsal().attempts.first().took, 2500);
    QCOMPARE(o.pane().rehearsal().attempts.first().status, 503);
    QTest::keyClick(add, Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    o.settle();
    QCOMPARE(o.pane().rehearsal().attempts.at(1).answer, RehearsalAnswer::Partial);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    o.settle();
    QCOMPARE(o.pane().rehearsal().attempts.at(1).answer, RehearsalAnswer::Dropped);
}

void RehearsalPaneTest::stepsMoveAndGo()
{
    Opened o;
    o.pane().setProfile(u"8x8"_s);
    o.pane().setScript(statuses({500, 200}));
    QCoreApplication::processEvents();
    auto *down = o.rows().first()->findChild<QToolButton *>(u"down"_s);
    down->setFocus();
    QTest::keyClick(down, Qt::Key_Space);
    o.settle();
    QCOMPARE(o.table()->rowCount(), 1);
    QVERIFY(QApplication::focusWidget());
    auto *remove = o.rows().first()->findChild<QToolButton *>(u"remove"_s);
    QTest::keyClick(remove, Qt::Key_Space);
    o.settle();
    QCOMPARE(o.rows().size(), 1);
    QCOMPARE(o.table()->rowCount(), 5);
    QVERIFY(QApplication::focusWidget());
}

void RehearsalPaneTest::whatIsTypedWronglyIsSaidAndLeavesTheTimeline()
{
    Opened o;
    o.pane().setProfile(u"8x8"_s);
    o.pane().setScript(statuses({500}));
    QCOMPARE(o.table()->rowCount(), 5);
    o.type(u"status"_s, u"99"_s);
    auto *problem = o.find<ProblemLine>(u"scriptProblem"_s);
    QVERIFY(problem->text().contains(u"599"_s));
    QCOMPARE(o.table()->rowCount(), 5);
    o.type(u"status"_s, u"200"_s);
    QVERIFY(problem->text().isEmpty());
    QCOMPARE(o.table()->rowCount(), 1);
    o.type(u"retryAfter"_s, u"soon"_s);
    QVERIFY(problem->text().contains(u"Retry-After"_s));
    o.type(u"retryAfter"_s, u"7"_s);
    o.type(u"events"_s, u"0"_s);
    QVERIFY(!o.find<ProblemLine>(u"rehearsalProblem"_s)->text().isEmpty());
    o.type(u"events"_s, u"2"_s);
    QVERIFY(o.find<ProblemLine>(u"rehearsalProblem"_s)->text().isEmpty());
    QCOMPARE(o.pane().rehearsal().events.size(), 2);
}

void RehearsalPaneTest::scriptsAreLoadedAndSaved()
{
    Opened o;
    o.disk.files.insert(u"/s.json"_s, R"({"steps":[{"status":500},{"partial":true,"body":"half"},{}]})");
    o.chooser.files = {u"/s.json"_s};
    o.chooser.newFile = u"/t.json"_s;
    o.pane().setProfile(u"8x8"_s);
    o.find<QPushButton>(u"loadScript"_s)->click();
    o.settle();
    QCOMPARE(o.rows().size(), 3);
    QCOMPARE(o.table()->rowCount(), 3);
    o.find<QPushButton>(u"saveScript"_s)->click();
    const ScriptDocument saved = readReceiverScript(o.disk.files.value(u"/t.json"_s));
    QVERIFY(saved.script);
    QCOMPARE(*saved.script, *readReceiverScript(o.disk.files.value(u"/s.json"_s)).script);
    o.disk.refusal = Error{u"The disk is full."_s, {}};
    o.find<QPushButton>(u"saveScript"_s)->click();
    QCOMPARE(o.find<ProblemLine>(u"scriptProblem"_s)->text(), u"The disk is full."_s);
}

void RehearsalPaneTest::aFileThatIsNoScriptIsTold()
{
    Opened o;
    o.pane().setScript(statuses({500, 200}));
    o.disk.files.insert(u"/s.json"_s, R"({"steps":[{"statu":500}]})");
    o.chooser.files = {u"/s.json"_s};
    o.find<QPushButton>(u"loadScript"_s)->click();
    QVERIFY(o.find<ProblemLine>(u"scriptProblem"_s)->text().contains(u"status"_s));
    QCOMPARE(o.rows().size(), 2);
    o.chooser.files = {u"/missing.json"_s};
    o.find<QPushButton>(u"loadScript"_s)->click();
    QVERIFY(o.find<ProblemLine>(u"scriptProblem"_s)->text().contains(u"missing"_s));
}

void RehearsalPaneTest::manyEventsAreShownTogether()
{
    Opened o;
    o.pane().setProfile(u"braze"_s);
    o.pane().setScript(statuses({503, 200}));
    o.type(u"rate"_s, u"100"_s);
    o.type(u"events"_s, u"4000"_s);
    QVERIFY(!o.pane().rehearsal().halts.isEmpty());
    QVERIFY(o.table()->rowCount() < 12);
    QVERIFY(o.pane().verdict().contains(u"4,000"_s));
    shot(*o.dialog, u"rehearsal-halt"_s);
}

void RehearsalPaneTest::theFactsSayWhatIsAssumed()
{
    Opened o;
    auto *facts = o.dialog->findChild<RetryFacts *>();
    for (const RetryProfile &profile : o.profiles) {
        o.pane().setProfile(profile.name);
        QCOMPARE(facts->text().contains(u"assumed)"_s), !profile.unknown.isEmpty());
        QVERIFY(facts->text().contains(profile.source));
    }
    o.pane().setProfile(u"braze"_s);
    QVERIFY(facts->text().contains(u"3,000"_s));
    QVERIFY(facts->text().contains(u"598"_s));
}

void RehearsalPaneTest::markAndRowPointAtEachOther()
{
    Opened o;
    o.pane().setProfile(u"sinch"_s);
    o.pane().setScript(statuses({503, 503, 503, 200}));
    auto *table = o.dialog->findChild<RehearsalTable *>();
    auto *picture = o.dialog->findChild<TimelinePicture *>();
    QSignalSpy pointed{table, &RehearsalTable::attemptChosen};
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(pointed.last().first().toLongLong(), table->currentIndex().row());
    QSignalSpy clicked{picture, &TimelinePicture::attemptChosen};
    // The first mark stands where time begins.
    QTest::mouseClick(picture, Qt::LeftButton, {}, QPoint{24, (20 + picture->height() - 52) / 2});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(table->currentIndex().row(), 0);
}

void RehearsalPaneTest::thePictureIsDescribedInWords()
{
    Opened o;
    o.pane().setProfile(u"sinch"_s);
    o.pane().setScript(statuses({503, 200}));
    auto *picture = o.dialog->findChild<TimelinePicture *>();
    QVERIFY(!picture->accessibleName().isEmpty());
    QVERIFY(picture->accessibleDescription().contains(u"503"_s));
    QVERIFY(picture->accessibleDescription().contains(u"5 s"_s));
}

void RehearsalPaneTest::everythingSpeaksAgainWhenTheLanguageChanges()
{
    Opened o;
    StubTranslator stub;
    qApp->installTranslator(&stub);
    QTest::qWait(0);
    QVERIFY(o.dialog->windowTitle().startsWith(u'['));
    QVERIFY(o.pane().verdict().startsWith(u'['));
    QVERIFY(o.cell(0, 4).startsWith(u'['));
    QVERIFY(o.find<QPushButton>(u"addStep"_s)->text().startsWith(u'['));
    QVERIFY(o.dialog->findChild<TimelinePicture *>()->accessibleDescription().startsWith(u'['));
    QVERIFY(o.dialog->findChild<RetryFacts *>()->text().startsWith(u'['));
    qApp->removeTranslator(&stub);
    QTest::qWait(0);
    QVERIFY(!o.dialog->windowTitle().startsWith(u'['));
}

void RehearsalPaneTest::theAxisNeverGoesBack()
{
    for (const qint64 end : {qint64{0}, qint64{500}, qint64{61'000}, qint64{86'400'000}, qint64{272'105'000}}) {
        for (const bool logarithmic : {false, true}) {
            const TimelineAxis axis{end, 600, logarithmic};
            double last = -1;
            for (qint64 moment = 0; moment <= end; moment += std::max<qint64>(1, end / 50)) {
                QVERIFY(axis.position(moment) > last);
                QVERIFY(axis.position(moment) <= 600);
                last = axis.position(moment);
            }
            const QList<qint64> ticks = axis.ticks(60);
            QVERIFY(ticks.size() <= 11);
            for (qsizetype index = 1; index < ticks.size(); ++index)
                QVERIFY(axis.position(ticks.at(index)) - axis.position(ticks.at(index - 1)) >= 59.9);
        }
    }
}

void RehearsalPaneTest::looks_data()
{
    addLooks({1000, 720}, {960, 640}, {960, 640});
}

void RehearsalPaneTest::looks()
{
    QFETCH(Theme, theme);
    QFETCH(QSize, size);
    Opened o{theme};
    const RowsWords words;
    o.pane().setProfile(u"standard-webhooks"_s);
    o.dialog->resize(size);
    QTest::qWait(50);
    QCOMPARE(o.dialog->size(), size);
    shot(*o.dialog, u"rehearsal-"_s + lookTag());
}

QTEST_MAIN(RehearsalPaneTest)
#include "tst_rehearsalpane.moc"
