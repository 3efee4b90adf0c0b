// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "ui/parts/differenceview.h"
#include "ui/parts/textpieces.h"

#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace Hookbench;
using Kind = TextPiece::Kind;

namespace {

/// The first text out of the pieces, or the second.
QString side(const QList<TextPiece> &pieces, Kind without, const QString &between = {})
{
    QStringList texts;
    for (const TextPiece &piece : pieces) {
        if (piece.kind != without)
            texts.append(piece.text);
    }
    return texts.join(between);
}

/// The words that are drawn with a line through them, or under them.
QStringList marked(const DifferenceView &view, bool through)
{
    QStringList found;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (through ? format.fontStrikeOut() : format.fontUnderline())
                found.append(at.fragment().text());
        }
    }
    return found;
}

} // namespace

/// Texts compared piece by piece, and the view that shows it.
class TestDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatChangedAreFound()
    {
        QCOMPARE(compareWords(u"STOP, QUIT, END"_s, u"STOP, CANCEL, END"_s),
                 (QList<TextPiece>{{Kind::Same, u"STOP, "_s},
                                   {Kind::Removed, u"QUIT"_s},
                                   {Kind::Added, u"CANCEL"_s},
                                   {Kind::Same, u", END"_s}}));
        QCOMPARE(compareWords(u"same"_s, u"same"_s), (QList<TextPiece>{{Kind::Same, u"same"_s}}));
        QVERIFY(compareWords({}, {}).isEmpty());
        QCOMPARE(compareWords({}, u"new"_s), (QList<TextPiece>{{Kind::Added, u"new"_s}}));
    }

    void piecesGiveBothTextsBack_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("moved") << u"a b c d e"_s << u"b a c e d"_s;
        QTest::newRow("blanks") << u" a  b "_s << u"a b"_s;
        QTest::newRow("emoji") << u"Hej \U0001F44B du"_s << u"Hej \U0001F44D du"_s;
        QTest::newRow("half an emoji") << u"x\xd83d"_s << u"x\xd83dy"_s;
        QTest::newRow("repeats") << u"no no no yes no"_s << u"no yes no no"_s;
        QTest::newRow("lines") << u"{\n  \"a\": 1\n}"_s << u"{\n  \"a\": 2,\n  \"b\": 3\n}"_s;
        QTest::newRow("huge") << QString{u"a b "_s}.repeated(3000) << QString{u"c a "_s}.repeated(3000);
    }

    void piecesGiveBothTextsBack()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(side(compareWords(before, after), Kind::Added), before);
        QCOMPARE(side(compareWords(before, after), Kind::Removed), after);
        QCOMPARE(side(compareLines(before, after), Kind::Added, u"\n"_s), before);
        QCOMPARE(side(compareLines(before, after), Kind::Removed, u"\n"_s), after);
    }

    void changedWordsAreMarkedByMoreThanColour()
    {
        DifferenceView view;
        view.setContent(
            {},
            {{u"/keywordCategories/opt-out/keywords"_s, DifferenceKind::Changed, u"STOP, QUIT"_s, u"STOP, CANCEL"_s}});
        QCOMPARE(marked(view, true), QStringList{u"QUIT"_s});
        QCOMPARE(marked(view, false), QStringList{u"CANCEL"_s});
        const QString text = view.toPlainText();
        QVERIFY(text.contains(u"Opt-Out: Keywords"_s));
        QVERIFY(text.contains(u"Before"_s) && text.contains(u"After"_s));
    }

    void anEmptySideIsSaid()
    {
        DifferenceView view;
        view.setContent({}, {{u"/senderPhoneNumber"_s, DifferenceKind::Added, {}, u"+46701740605"_s}});
        QVERIFY(view.toPlainText().contains(u"nothing"_s));
        QVERIFY(view.toPlainText().contains(u"added"_s));
        QVERIFY2(marked(view, false).isEmpty(), "all of it is new");
    }

    void linesAreComparedOneByOneWithSignsBeforeThem()
    {
        QStringList before;
        for (int i = 0; i < 30; ++i)
            before << u"  \"key%1\": \"<b>%1</b>\","_s.arg(i);
        QStringList after = before;
        after[15] = u"  \"key15\": \"other\","_s;
        DifferenceView view;
        view.setContent({}, {{u"/payload"_s, DifferenceKind::Changed, before.join(u'\n'), after.join(u'\n')}});
        const QString text = view.toPlainText();
        QVERIFY2(text.contains(u"−   \"key15\": \"<b>15</b>\","_s), qPrintable(text));
        QVERIFY(text.contains(u"+   \"key15\": \"other\","_s));
        QVERIFY2(!view.toHtml().contains(u"text-decoration"_s), "code stays readable: the sign in front says it");
        QVERIFY2(!text.contains(u"key5\""_s), "what is far from a change is left out");
        QVERIFY(text.contains(u"13 "_s));
    }

    void whatIsTypedIsNeverMarkup()
    {
        DifferenceView view;
        view.setContent({{Tone::Negative, u"<b>5 < 6 & 7</b>"_s}},
                        {{u"/name"_s, DifferenceKind::Changed, u"<i>a</i>  x"_s, u"&amp;"_s}});
        const QString text = view.toPlainText();
        QVERIFY(text.contains(u"<b>5 < 6 & 7</b>"_s));
        QVERIFY(text.contains(u"<i>a</i>  x"_s));
        QVERIFY(text.contains(u"&amp;"_s));
    }

    void nothingIsSaidInWords()
    {
        DifferenceView view;
        view.setContent({}, {}, u"No difference."_s);
        QCOMPARE(view.toPlainText().trimmed(), u"No difference."_s);
        QVERIFY(!view.accessibleName().isEmpty());
    }

    void theLanguageChangesOnTheOpenView()
    {
        DifferenceView view;
        view.setContent({}, {{u"/name"_s, DifferenceKind::Changed, u"a"_s, u"b"_s}});
        Testing::StubTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        QVERIFY2(view.toPlainText().contains(u"[Before"_s), qPrintable(view.toPlainText()));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestDifferences)
#include "tst_differences.moc"
