// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jsontreemodel.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/shots.h"
#include "ui/language/personalisationeditor.h"
#include "ui/library/profilespage.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray astrid = R"({"mobilePhone":{"number":"+46701740605"},"homeAddress":{"city":"Göteborg"}})";

struct Opened
{
    Opened()
    {
        const bool loaded = bool(sandboxes.load()) && bool(book.load());
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
        page = std::make_unique<ProfilesPage>(book, files, chooser, asker);
        QObject::connect(page.get(), &LibraryPage::noticed, page.get(),
                         [this](const Notice &notice) { notices.append(notice); });
        page->resize(1040, 700);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
    }

    template<typename T> T *part(const QString &name) const { return page->findChild<T *>(name); }
    QStringList rows() const
    {
        QStringList found;
        const QAbstractItemModel &model = *part<QListView>(u"libraryList"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.index(row, 0).data().toString();
        return found;
    }
    void choose(int row) const
    {
        auto *list = part<QListView>(u"libraryList"_s);
        list->setCurrentIndex(list->model()->index(row, 0));
    }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeProfileStore store;
    FakeFiles disk;
    SampleFiles files{disk};
    FakeChooser chooser;
    FakeAsker asker;
    SandboxBook sandboxes{sandboxStore, preferences};
    ProfileBook book{{{u"Astrid"_s, astrid}, {u"Théo"_s, "{}"}},
                     store,
                     sandboxes,
                     [] { return qint64{1'772'366'400'000}; },
                     [] { return u"Ebba"_s; }};
    std::unique_ptr<ProfilesPage> page;
    QList<Notice> notices;
};

} // namespace

class ProfilesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void builtInPeopleAreLookedAtAndDuplicated()
    {
        Opened opened;
        QCOMPARE(opened.rows(), (QStringList{u"Astrid"_s, u"Théo"_s}));
        QVERIFY(opened.part<QLineEdit>(u"profileName"_s)->isReadOnly());
        QVERIFY(!opened.part<QPushButton>(u"librarySave"_s)->isVisible());
        QVERIFY(!opened.part<QPushButton>(u"libraryDelete"_s)->isVisible());
        opened.part<QPushButton>(u"libraryDuplicate"_s)->click();
        QCOMPARE(opened.book.records().size(), 3);
        QVERIFY(!opened.part<QLineEdit>(u"profileName"_s)->isReadOnly());
        QVERIFY(opened.part<QLineEdit>(u"profileName"_s)->hasFocus());
    }

    void newPersonIsTypedAndSaved()
    {
        Opened opened;
        QVERIFY(opened.page->create());
        QTest::keyClicks(opened.part<QLineEdit>(u"profileName"_s), u"Nils"_s);
        QVERIFY(opened.part<QPushButton>(u"librarySave"_s)->isEnabled());
        opened.page->submit();
        QCOMPARE(opened.rows().last(), u"Nils"_s);
        QVERIFY(opened.book.findByName(u"nils"_s));
        QVERIFY(!opened.part<QPushButton>(u"librarySave"_s)->isEnabled());
        QCOMPARE(opened.notices.last().text, u"Nils is saved."_s);
        // A name that is taken keeps the form as it is.
        QVERIFY(opened.page->create());
        QTest::keyClicks(opened.part<QLineEdit>(u"profileName"_s), u"Nils"_s);
        opened.page->submit();
        QCOMPARE(opened.notices.last().tone, Tone::Negative);
        QCOMPARE(opened.part<QLineEdit>(u"profileName"_s)->text(), u"Nils"_s);
        QVERIFY(opened.part<QPushButton>(u"librarySave"_s)->isEnabled());
    }

    void changedPersonIsNotLeftWithoutAsking()
    {
        Opened opened;
        opened.part<QPushButton>(u"libraryDuplicate"_s)->click();
        opened.part<CodeEditor>(u"jsonText"_s)->replaceText("{\"a\": 1}");
        QTRY_VERIFY(opened.part<QPushButton>(u"librarySave"_s)->isEnabled());
        opened.choose(0);
        QCOMPARE(opened.asker.leaves.size(), 1);
        QCOMPARE(opened.part<CodeEditor>(u"jsonText"_s)->text(), "{\"a\": 1}"_ba);
        QCOMPARE(opened.part<QListView>(u"libraryList"_s)->currentIndex().row(), 2);
        opened.asker.leave = Asker::Leave::Submit;
        opened.choose(0);
        QCOMPARE(opened.book.records().last().profile.attributes, "{\"a\": 1}"_ba);
        QCOMPARE(opened.part<CodeEditor>(u"jsonText"_s)->text(), astrid);
    }

    void discardedChangeIsGone()
    {
        Opened opened;
        opened.part<QPushButton>(u"libraryDuplicate"_s)->click();
        const QByteArray before = opened.part<CodeEditor>(u"jsonText"_s)->text();
        opened.part<CodeEditor>(u"jsonText"_s)->replaceText("[1]");
        QTRY_VERIFY(opened.part<QPushButton>(u"libraryRevert"_s)->isEnabled());
        opened.page->submit();
        QCOMPARE(opened.notices.last().tone, Tone::Negative);
        opened.part<QPushButton>(u"libraryRevert"_s)->click();
        QCOMPARE(opened.part<CodeEditor>(u"jsonText"_s)->text(), before);
        QVERIFY(!opened.part<QPushButton>(u"libraryRevert"_s)->isEnabled());
    }

    void deletedPersonComesBack()
    {
        Opened opened;
        opened.part<QPushButton>(u"libraryDuplicate"_s)->click();
        const ProfileRecord record = opened.book.records().last();
        opened.part<QPushButton>(u"libraryDelete"_s)->click();
        QCOMPARE(opened.rows().size(), 2);
        QVERIFY(opened.notices.last().undoes);
        opened.notices.last().action();
        QCOMPARE(opened.book.records().last(), record);
        QCOMPARE(opened.part<QLineEdit>(u"profileName"_s)->text(), record.profile.name);
    }

    void someoneIsMadeUp()
    {
        Opened opened;
        opened.part<QPushButton>(u"makeUpProfile"_s)->click();
        opened.part<QPushButton>(u"makeUpProfile"_s)->click();
        QCOMPARE(opened.rows().size(), 4);
        QVERIFY(opened.book.records().at(2).profile != opened.book.records().at(3).profile);
        shot(*opened.page, u"profiles"_s);
    }

    void aTextIsTriedOnWhoeverIsInTheForm()
    {
        Opened opened;
        auto *tabs = opened.page->findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 3);
        auto *tryOut = opened.page->findChild<PersonalisationEditor *>();
        QSignalSpy checked{tryOut, &PersonalisationEditor::checked};
        tabs->setCurrentIndex(2);
        QVERIFY(checked.wait());
        // The text that one begins with is sound.
        QVERIFY(tryOut->findings().problems.isEmpty());
        tryOut->editor()->replaceText("{{profile.homeAddress.city}}");
        QVERIFY(checked.wait());
        QCOMPARE(tryOut->findings().result, u"Göteborg"_s);
        shot(*opened.page, u"profiles-try"_s);
        // Another person, the same text.
        opened.choose(1);
        QTRY_VERIFY(!tryOut->findings().problems.isEmpty());
        QCOMPARE(tryOut->text(), "{{profile.homeAddress.city}}"_ba);
        // As it is edited, not as it is stored.
        opened.part<QPushButton>(u"libraryDuplicate"_s)->click();
        opened.part<CodeEditor>(u"jsonText"_s)->replaceText("{\"homeAddress\":{\"city\":\"Lyon\"}}");
        QTRY_COMPARE(tryOut->findings().result, u"Lyon"_s);
        // The text belongs to nobody: it is no change of the person.
        opened.part<QPushButton>(u"libraryRevert"_s)->click();
        tryOut->editor()->replaceText("Hi");
        QVERIFY(checked.wait());
        QVERIFY(!opened.part<QPushButton>(u"librarySave"_s)->isEnabled());
    }

    void fileIsImportedWholeOrNotAtAll()
    {
        Opened opened;
        opened.disk.files.insert(u"/x/good.json"_s,
                                 R"([{"name":"Ida","attributes":{}},{"name":"Bo","attributes":{}}])");
        opened.disk.files.insert(u"/x/bad.jsonl"_s, "{\"name\":\"Ada\",\"attributes\":{}}\n{broken\n");
        opened.chooser.files = {u"/x/good.json"_s, u"/x/bad.jsonl"_s};
        opened.part<QPushButton>(u"importProfiles"_s)->click();
        QCOMPARE(opened.rows().size(), 2);
        QVERIFY2(opened.notices.last().text.contains(u"Line 2"_s), qPrintable(opened.notices.last().text));
        opened.chooser.files = {u"/x/good.json"_s};
        opened.part<QPushButton>(u"importProfiles"_s)->click();
        QCOMPARE(opened.rows(), (QStringList{u"Astrid"_s, u"Théo"_s, u"Ida"_s, u"Bo"_s}));
        opened.chooser.files = {u"/x/missing.json"_s};
        opened.part<QPushButton>(u"importProfiles"_s)->click();
        QCOMPARE(opened.notices.last().tone, Tone::Negative);
    }

    void searchFindsAttributesToo()
    {
        Opened opened;
        opened.page->focusSearch();
        opened.part<QLineEdit>(u"librarySearch"_s)->setText(u"goteborg"_s);
        QCOMPARE(opened.rows(), QStringList{u"Astrid"_s});
        QVERIFY(opened.page->back());
        QCOMPARE(opened.rows().size(), 2);
        QVERIFY(!opened.page->back());
    }
};

QTEST_MAIN(ProfilesPageTest)
#include "tst_profilespage.moc"
