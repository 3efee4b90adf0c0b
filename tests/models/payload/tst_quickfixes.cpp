// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadtemplate.h"
#include "models/payload/pieces.h"
#include "models/payload/quickfixes.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

/// The text after the first fix of the first problem that has one; the text itself when none has.
QByteArray firstFix(const QByteArray &text, EventKind kind, FixKind *found = nullptr)
{
    const auto compiled = PayloadTemplate::compile(text, kind);
    for (const Diagnostic &problem : compiled.diagnostics()) {
        const QList<QuickFix> fixes = quickFixes(text, problem, kind);
        if (fixes.isEmpty() || problem.rule == Rule::PayloadTokenMissing)
            continue;
        if (found)
            *found = fixes.first().kind;
        return edited(text, fixes.first().edits);
    }
    return text;
}

const QByteArray feedbackRest = R"("code": "{{failureCode}}", "status": "{{feedbackStatus}}")";

} // namespace

Q_DECLARE_METATYPE(Hookbench::FixKind)

class TestQuickFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProblemIsFixed_data();
    void aProblemIsFixed();
    void whatNobodyCanKnowIsLeft_data();
    void whatNobodyCanKnowIsLeft();
    void aMissingTokenIsMarkedOrInserted();
    void aMarkCanBeTakenOff();
    void oneCommaOrAllOfThem();
    void tokensGoWhereTheyBelong_data();
    void tokensGoWhereTheyBelong();
    void everythingFromADocumentationPageIsFixedAtOnce();
    void fixingAllStopsAtWhatItCantFix();
    void editsNeverOverlap_data();
    void editsNeverOverlap();
};

void TestQuickFixes::aProblemIsFixed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<FixKind>("kind");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, FixKind kind, const QByteArray &after) {
        QTest::newRow(name) << before << kind << after;
    };
    row("unquoted token", "{\"a\": {{failureCode}}}", FixKind::QuoteTokens, "{\"a\": \"{{failureCode}}\"}");
    row("unquoted tokens", "{\"a\": {{failureCode}}, \"b\":{{ feedbackStatus }}}", FixKind::QuoteTokens,
        "{\"a\": \"{{failureCode}}\", \"b\":\"{{feedbackStatus}}\"}");
    row("misspelt", "{\"a\": \"{{failurecode}}\"}", FixKind::CorrectToken, "{\"a\": \"{{failureCode}}\"}");
    row("too few braces", "{\"a\": \"{failureCode}\"}", FixKind::CorrectToken, "{\"a\": \"{{failureCode}}\"}");
    row("blanks inside", "{\"a\": \"{{ failureCode }}\"}", FixKind::CorrectToken, "{\"a\": \"{{failureCode}}\"}");
    row("doubled", "{\"a\": \"{{failureCode}}\", \"b\": \"{{failureCode}}\"}", FixKind::RemoveToken,
        "{\"a\": \"{{failureCode}}\", \"b\": \"\"}");
    row("of the other kind", "{\"a\": \"{{inboundMessage}}\"}", FixKind::RemoveToken, "{\"a\": \"\"}");
    row("inside a text", "{\"a\": \"tel:{{failureCode}}\"}", FixKind::IsolateToken, "{\"a\": \"{{failureCode}}\"}");
    row("as a name", "{\"{{failureCode}}\": \"code\"}", FixKind::SwapSides, "{\"code\": \"{{failureCode}}\"}");
    row("two elements", "[{\"a\": \"{{failureCode}}\"}, {\"a\": 2}]", FixKind::KeepOneElement,
        "[{\"a\": \"{{failureCode}}\"}]");
    row("two elements, the second reads", "[1, {\"a\": \"{{failureCode}}\"}, 2]", FixKind::KeepOneElement,
        "[{\"a\": \"{{failureCode}}\"}]");
    row("comma before a bracket", "{\"a\": 1,}", FixKind::RemoveComma, "{\"a\": 1}");
    row("several such commas", "{\"a\": [1, ], \"b\": 2 , }", FixKind::RemoveCommas, "{\"a\": [1 ], \"b\": 2  }");
    row("comma and comment", "[1, // last\n]", FixKind::RemoveComments, "[1,\n]");
    row("missing comma", "{\"a\": 1 \"b\": 2}", FixKind::AddComma, "{\"a\": 1, \"b\": 2}");
    row("line comment", "{\n  // the text\n  \"a\": 1 // here\n}", FixKind::RemoveComments, "{\n  \"a\": 1\n}");
    row("block comment", "{ /* one\n two */ \"a\": 1 }", FixKind::RemoveComments, "{ \"a\": 1 }");
    row("slashes in a text stay", "{\"a\": \"http://x\" /* c */}", FixKind::RemoveComments, "{\"a\": \"http://x\"}");
    row("hash comment", "{\"a\": 1 # why\n}", FixKind::RemoveComments, "{\"a\": 1\n}");
    row("typographic quotes", "{“a”: „b“}", FixKind::StraightenQuotes, "{\"a\": \"b\"}");
    row("quotes inside them", "{“a”: “say \"hi\"”}", FixKind::StraightenQuotes, "{\"a\": \"say \\\"hi\\\"\"}");
    row("apostrophes", "{'a': 'it\\'s'}", FixKind::StraightenQuotes, "{\"a\": \"it's\"}");
    row("mixed quotes", "{\"a”: 1}", FixKind::StraightenQuotes, "{\"a\": 1}");
    row("dots at the end", "{\"a\": 1, ...}", FixKind::RemoveEllipses, "{\"a\": 1 }");
    row("dots between", "{\"a\": 1, …, \"b\": 2}", FixKind::RemoveEllipses, "{\"a\": 1,  \"b\": 2}");
    row("dots in front", "[..., 1]", FixKind::RemoveEllipses, "[ 1]");
    row("dots alone", "{\"a\": [...]}", FixKind::RemoveEllipses, "{\"a\": []}");
    row("dots for a value", "{\"a\": ..., \"b\": 2}", FixKind::RemoveEllipses, "{\"a\": null, \"b\": 2}");
    row("words of other languages", "{\"a\": True, \"b\": None}", FixKind::CorrectWords, "{\"a\": true, \"b\": null}");
    row("behind a mark and wide characters", "\xEF\xBB\xBF{\"\xF0\x9D\x84\x9E\": 1,\r\n}", FixKind::RemoveComma,
        "\xEF\xBB\xBF{\"\xF0\x9D\x84\x9E\": 1\r\n}");
}

void TestQuickFixes::aProblemIsFixed()
{
    QFETCH(QByteArray, before);
    QFETCH(FixKind, kind);
    QFETCH(QByteArray, after);
    FixKind found{};
    const QByteArray fixed = firstFix(before, EventKind::Feedback, &found);
    QCOMPARE(fixed, after);
    QCOMPARE(int(found), int(kind));
}

void TestQuickFixes::whatNobodyCanKnowIsLeft_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut off") << QByteArray{"{\"a\": "};
    QTest::newRow("text that never ends") << QByteArray{"{\"a\": \"b}"};
    QTest::newRow("strange token") << QByteArray{"{\"a\": \"{{colour}}\", " + feedbackRest + "}"};
    QTest::newRow("strange word") << QByteArray{"{\"a\": perhaps}"};
    QTest::newRow("no UTF-8") << QByteArray{"{\"a\": \"\xFF\"}"};
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("two values") << QByteArray{"{} {}"};
}

void TestQuickFixes::whatNobodyCanKnowIsLeft()
{
    QFETCH(QByteArray, text);
    const auto compiled = PayloadTemplate::compile(text, EventKind::Feedback);
    for (const Diagnostic &problem : compiled.diagnostics()) {
        if (problem.rule != Rule::PayloadTokenMissing)
            QVERIFY(quickFixes(text, problem, EventKind::Feedback).isEmpty());
    }
    QCOMPARE(fixAll(text, EventKind::Feedback, {}).text, text);
}

void TestQuickFixes::aMissingTokenIsMarkedOrInserted()
{
    const QByteArray whole = "{" + feedbackRest + ", \"id\": 1}";
    const auto problems = PayloadTemplate::compile(whole, EventKind::Feedback).diagnostics();
    QCOMPARE(problems.size(), 1);
    const QList<QuickFix> noPlace = quickFixes(whole, problems.first(), EventKind::Feedback);
    QCOMPARE(noPlace.size(), 1);
    QCOMPARE(noPlace.first().kind, FixKind::MarkNotSent);
    QCOMPARE(noPlace.first().args, QStringList{u"client_reference"_s});
    QVERIFY(noPlace.first().edits.isEmpty());
    const int cursor = int(whole.lastIndexOf('1'));
    const QList<QuickFix> fixes = quickFixes(whole, problems.first(), EventKind::Feedback, cursor);
    QCOMPARE(fixes.size(), 2);
    QCOMPARE(edited(whole, fixes.last().edits), "{" + feedbackRest + ", \"id\": \"{{client_reference}}\"}");
}

void TestQuickFixes::aMarkCanBeTakenOff()
{
    const QByteArray text = "{\"id\": \"{{client_reference}}\", " + feedbackRest + "}";
    const auto problems
        = PayloadTemplate::compile(text, EventKind::Feedback, {u"client_reference"_s, u"colour"_s}).diagnostics();
    QCOMPARE(problems.size(), 2);
    for (const Diagnostic &problem : problems) {
        const QList<QuickFix> fixes = quickFixes(text, problem, EventKind::Feedback);
        QCOMPARE(fixes.size(), 1);
        QCOMPARE(fixes.first().kind, FixKind::UnmarkNotSent);
        QCOMPARE(fixes.first().args.value(0), problem.args.value(0));
    }
}

void TestQuickFixes::oneCommaOrAllOfThem()
{
    const QByteArray text = "{\"a\": [1,], \"b\": 2,}";
    const auto problems = PayloadTemplate::compile(text, EventKind::Feedback).diagnostics();
    const QList<QuickFix> fixes = quickFixes(text, problems.first(), EventKind::Feedback);
    QCOMPARE(fixes.size(), 2);
    QCOMPARE(edited(text, fixes.first().edits), QByteArray{"{\"a\": [1], \"b\": 2}"});
    QCOMPARE(edited(text, fixes.last().edits), QByteArray{"{\"a\": [1], \"b\": 2,}"});
}

void TestQuickFixes::tokensGoWhereTheyBelong_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    // The bar is the cursor.
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("behind a colon", "{\"a\": |}", "{\"a\": \"{{requestId}}\"}");
    row("in an empty text", "{\"a\": \"|\"}", "{\"a\": \"{{requestId}}\"}");
    row("in a text", "{\"a\": \"8|17\"}", "{\"a\": \"{{requestId}}\"}");
    row("behind a text", "{\"a\": \"817\"|}", "{\"a\": \"{{requestId}}\"}");
    row("in a number", "{\"a\": 8|17, \"b\": 1}", "{\"a\": \"{{requestId}}\", \"b\": 1}");
    row("in a name", "{\"i|d\": \"817\"}", "{\"id\": \"{{requestId}}\"}");
    row("in a name without a value", "{\"i|d\":}", "{\"id\": \"{{requestId}}\"}");
    row("in an empty object", "{|}", "{\"requestId\": \"{{requestId}}\"}");
    row("behind a comma", "{\"a\": 1, |}", "{\"a\": 1, \"requestId\": \"{{requestId}}\"}");
    row("before a member", "{| \"a\": 1}", "{\"requestId\": \"{{requestId}}\",  \"a\": 1}");
    row("right at a name", "{|\"a\": 1}", "{\"a\": \"{{requestId}}\"}");
    row("in an array", "[|]", "[\"{{requestId}}\"]");
    row("in nothing", "|", "\"{{requestId}}\"");
    row("in a text that is being typed", "{\"a\": \"{{|", "{\"a\": \"{{requestId}}\"");
}

void TestQuickFixes::tokensGoWhereTheyBelong()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const int cursor = int(before.indexOf('|'));
    before.remove(cursor, 1);
    QCOMPARE(edited(before, insertToken(before, cursor, cursor, Field::RequestId)), after);
}

void TestQuickFixes::everythingFromADocumentationPageIsFixedAtOnce()
{
    const QByteArray page = "{\n"
                            "  // the delivery report\n"
                            "  “id”: {{client_reference}},\n"
                            "  'statuses': [\n"
                            "    { \"code\": \"{{failurecode}}\", \"status\": \"{{feedbackStatus}}\", ... },\n"
                            "    ...\n"
                            "  ],\n"
                            "  \"final\": True,\n"
                            "}\n";
    const FixedText fixed = fixAll(page, EventKind::Feedback, {});
    QVERIFY(fixed.fixes > 4);
    const auto compiled = PayloadTemplate::compile(fixed.text, EventKind::Feedback);
    QVERIFY2(compiled.diagnostics().isEmpty(), fixed.text.constData());
    QCOMPARE(compiled.boundFields().size(), 3);
}

void TestQuickFixes::fixingAllStopsAtWhatItCantFix()
{
    const FixedText fixed = fixAll("{\"a\": [1,], \"b\": }", EventKind::Feedback, {});
    QCOMPARE(fixed.text, QByteArray{"{\"a\": [1], \"b\": }"});
    QCOMPARE(fixed.fixes, 1);
    // Two that would undo each other never go on for ever.
    const QByteArray many = "[" + QByteArray("1 ").repeated(500) + "]";
    QVERIFY(fixAll(many, EventKind::Feedback, {}).fixes <= 50);
}

void TestQuickFixes::editsNeverOverlap_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{"[1,,,...,…,/*x*/,]",
                                  "{“a: ”b”, 'c' : \"d”, ...",
                                  "//\n//\r\n/* // */ # //",
                                  "\"\\",
                                  "“",
                                  "'",
                                  "/*",
                                  "{{a}}{{b}} {{",
                                  "\xEF\xBB\xBF...",
                                  "[...,...,...]",
                                  "{\"a\":...}",
                                  "\xE2\x80",
                                  QByteArray{"\0,]\0", 4}};
    for (const QByteArray &text : texts)
        QTest::newRow(text.toPercentEncoding().constData()) << text;
}

void TestQuickFixes::editsNeverOverlap()
{
    QFETCH(QByteArray, text);
    int last = 0;
    for (const Piece &piece : piecesOf(text)) {
        QVERIFY(piece.begin >= last && piece.end > piece.begin && piece.end <= text.size());
        last = piece.end;
    }
    for (int rule = 0; rule < int(ruleNames.size()); ++rule) {
        const Diagnostic problem{
            static_cast<Rule>(rule), Severity::Error, {1, 2}, {}, {u"requestId"_s, u"requestId"_s}};
        for (const QuickFix &fix : quickFixes(text, problem, EventKind::Inbound, 1)) {
            int from = 0;
            for (const TextEdit &edit : fix.edits) {
                QVERIFY(edit.begin >= from && edit.end >= edit.begin && edit.end <= text.size());
                from = edit.end;
            }
        }
    }
    (void)fixAll(text, EventKind::Inbound, {});
    for (int at = 0; at <= text.size(); ++at)
        QVERIFY(!insertToken(text, at, at, Field::RequestId).isEmpty());
}

QTEST_MAIN(TestQuickFixes)
#include "tst_quickfixes.moc"
