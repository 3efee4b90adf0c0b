// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/replybook.h"
#include "tests/support/fakestores.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestReplyBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newLibraryIsFilledWithTheBuiltInTexts();
    void emptiedLibraryStaysEmpty();
    void failedFillingLeavesANewLibrary();
    void readingTwiceTellsOnce();
    void savedTextIsToldOnceStored();
    void whiteSpaceAroundATextGoes();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
    void changedTextKeepsItsPlace();
    void textMayBeSavedAsItIs();
    void failedSaveLeavesNoTrace();
    void removedTextComesBackToItsPlace();
    void failedRemovalLeavesTheText();
    void missingBuiltInTextsAreAdded();
    void failedAddingLeavesNoTrace();
    void textsOfTheLanguageComeFirst();

private:
    const QList<ReplyText> m_builtIn{{0, ReplyUse::Help, u"en"_s, u"Reply STOP to leave."_s},
                                     {0, ReplyUse::Help, u"sv"_s, u"Svara STOP."_s},
                                     {0, ReplyUse::OptIn, u"en"_s, u"Welcome."_s}};
};

void TestReplyBook::newLibraryIsFilledWithTheBuiltInTexts()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QSignalSpy changed{&book, &ReplyBook::changed};
    QVERIFY(book.load(m_builtIn));
    QCOMPARE(book.replies().size(), 3);
    QCOMPARE(book.replies(), store.rows);
    QVERIFY(book.replies().first().id != 0);
    QCOMPARE(changed.count(), 1);
}

void TestReplyBook::emptiedLibraryStaysEmpty()
{
    FakeReplyStore store;
    {
        ReplyBook book{store};
        QVERIFY(book.load(m_builtIn));
        while (!book.replies().isEmpty())
            QVERIFY(book.remove(book.replies().first().id));
    }
    ReplyBook again{store};
    QVERIFY(again.load(m_builtIn));
    QVERIFY(again.replies().isEmpty());
    QCOMPARE(again.missing().size(), 3);
}

void TestReplyBook::failedFillingLeavesANewLibrary()
{
    FakeReplyStore store;
    store.refusal = diskFull();
    ReplyBook book{store};
    QVERIFY(!book.load(m_builtIn));
    QVERIFY(book.replies().isEmpty());
    store.refusal.reset();
    QVERIFY(book.load(m_builtIn));
    QCOMPARE(book.replies().size(), 3);
}

void TestReplyBook::readingTwiceTellsOnce()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    QSignalSpy changed{&book, &ReplyBook::changed};
    QVERIFY(book.load(m_builtIn));
    QCOMPARE(changed.count(), 0);
    // Another process has written.
    QVERIFY(store.save({0, ReplyUse::Custom, u"en"_s, u"Thank you."_s}));
    QVERIFY(book.load(m_builtIn));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(book.replies().size(), 4);
}

void TestReplyBook::savedTextIsToldOnceStored()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load({}));
    qsizetype storedWhenTold = -1;
    connect(&book, &ReplyBook::changed, this, [&] { storedWhenTold = store.rows.size(); });
    const auto saved = book.save({0, ReplyUse::OptIn, u"FR-CA"_s, u"Bienvenue."_s});
    QVERIFY(saved);
    QCOMPARE(storedWhenTold, 1);
    QCOMPARE(saved->language, u"fr-CA"_s);
    QCOMPARE(book.replies(), QList{*saved});
    QCOMPARE(*book.find(saved->id), *saved);
    QCOMPARE(book.find(4711), nullptr);
}

void TestReplyBook::whiteSpaceAroundATextGoes()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load({}));
    QVERIFY(book.save({0, ReplyUse::Help, u" en "_s, u"\n Two\nlines. \t"_s}));
    QCOMPARE(store.rows.first().text, u"Two\nlines."_s);
    QCOMPARE(store.rows.first().language, u"en"_s);
}

void TestReplyBook::wrongTextsAreRefused_data()
{
    QTest::addColumn<ReplyUse>("use");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("no text") << ReplyUse::Help << u"en"_s << QString{};
    QTest::newRow("blank text") << ReplyUse::Help << u"en"_s << u" \n"_s;
    QTest::newRow("no language") << ReplyUse::Help << QString{} << u"Hello."_s;
    QTest::newRow("language in a word") << ReplyUse::Help << u"svenska"_s << u"Hello."_s;
    QTest::newRow("there already") << ReplyUse::Help << u"en"_s << u" Reply STOP to leave. "_s;
    QTest::newRow("there already, other spelling of the tag") << ReplyUse::Help << u"EN"_s << u"Reply STOP to leave."_s;
}

void TestReplyBook::wrongTextsAreRefused()
{
    QFETCH(ReplyUse, use);
    QFETCH(QString, language);
    QFETCH(QString, text);
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    const int writes = store.writes;
    QSignalSpy changed{&book, &ReplyBook::changed};
    const auto refused = book.save({0, use, language, text});
    QVERIFY(!refused);
    QVERIFY(!refused.error().summary.isEmpty());
    QCOMPARE(store.writes, writes);
    QCOMPARE(changed.count(), 0);
}

void TestReplyBook::changedTextKeepsItsPlace()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    ReplyText reply = book.replies().first();
    reply.text = u"Reply STOP."_s;
    QVERIFY(book.save(reply));
    QCOMPARE(book.replies().first(), reply);
    QCOMPARE(book.replies().size(), 3);
    QCOMPARE(store.rows, book.replies());
}

void TestReplyBook::textMayBeSavedAsItIs()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    QVERIFY(book.save(book.replies().first()));
    // The same words answer another use, too.
    ReplyText other = book.replies().first();
    other.id = 0;
    other.use = ReplyUse::Custom;
    QVERIFY(book.save(other));
}

void TestReplyBook::failedSaveLeavesNoTrace()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    const QList<ReplyText> before = book.replies();
    QSignalSpy changed{&book, &ReplyBook::changed};
    store.refusal = diskFull();
    QVERIFY(!book.save({0, ReplyUse::Custom, u"en"_s, u"Thank you."_s}));
    ReplyText reply = before.first();
    reply.text = u"Other."_s;
    QVERIFY(!book.save(reply));
    QCOMPARE(book.replies(), before);
    QCOMPARE(changed.count(), 0);
}

void TestReplyBook::removedTextComesBackToItsPlace()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    const QList<ReplyText> before = book.replies();
    QVERIFY(book.remove(before.at(1).id));
    QCOMPARE(book.replies().size(), 2);
    QVERIFY(book.restore(before.at(1)));
    QCOMPARE(book.replies(), before);
    QCOMPARE(store.rows, before);
    QVERIFY(book.restore(before.at(1))); // it is there
    QCOMPARE(book.replies(), before);

    QVERIFY(book.remove(before.at(1).id));
    ReplyText twin = before.at(1);
    twin.id = 0;
    QVERIFY(book.save(twin));
    QVERIFY(!book.restore(before.at(1)));
}

void TestReplyBook::failedRemovalLeavesTheText()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    const QList<ReplyText> before = book.replies();
    store.refusal = diskFull();
    QSignalSpy changed{&book, &ReplyBook::changed};
    QVERIFY(!book.remove(before.first().id));
    QCOMPARE(book.replies(), before);
    QCOMPARE(changed.count(), 0);
}

void TestReplyBook::missingBuiltInTextsAreAdded()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    QCOMPARE(*book.addBuiltIn(), 0);
    QVERIFY(book.remove(book.replies().at(1).id));
    ReplyText reply = book.replies().first();
    reply.text = u"My own words."_s;
    QVERIFY(book.save(reply));
    QSignalSpy changed{&book, &ReplyBook::changed};
    QCOMPARE(*book.addBuiltIn(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(book.replies().size(), 4);
    QCOMPARE(book.replies().first(), reply);
    QVERIFY(book.missing().isEmpty());
}

void TestReplyBook::failedAddingLeavesNoTrace()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load(m_builtIn));
    QVERIFY(book.remove(book.replies().first().id));
    const QList<ReplyText> before = book.replies();
    store.refusal = diskFull();
    QVERIFY(!book.addBuiltIn());
    QCOMPARE(book.replies(), before);
}

void TestReplyBook::textsOfTheLanguageComeFirst()
{
    FakeReplyStore store;
    ReplyBook book{store};
    QVERIFY(book.load({{0, ReplyUse::Help, u"en"_s, u"English"_s},
                       {0, ReplyUse::Help, u"fr"_s, u"Français"_s},
                       {0, ReplyUse::OptIn, u"sv"_s, u"Välkommen"_s},
                       {0, ReplyUse::Help, u"sv"_s, u"Svenska"_s},
                       {0, ReplyUse::Help, u"fr-CA"_s, u"Québec"_s},
                       {0, ReplyUse::Help, u"de"_s, u"English"_s}}));
    QCOMPARE(book.texts(ReplyUse::Help, u"fr"_s),
             (QStringList{u"Français"_s, u"Québec"_s, u"English"_s, u"Svenska"_s}));
    QCOMPARE(book.texts(ReplyUse::Help, u"sv-SE"_s).first(), u"Svenska"_s);
    QCOMPARE(book.texts(ReplyUse::Help, u"it"_s).first(), u"English"_s);
    QCOMPARE(book.texts(ReplyUse::Help, u"it"_s).size(), 4);
    QVERIFY(book.texts(ReplyUse::Custom, u"en"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestReplyBook)
#include "tst_replybook.moc"
