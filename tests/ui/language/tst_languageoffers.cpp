// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/personalisation.h"
#include "models/language/functions.h"
#include "ui/language/languageoffers.h"
#include "ui/language/languagestyler.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

/// @p text with double quotes for its single ones.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

Language::Value person(const QByteArray &attributes)
{
    return *personOf({u"x"_s, attributes});
}

/// A letter for the style of each byte: . plain, n name, s text, 0 number, w word, + sign, c comment, t token, ?
/// unknown.
QByteArray styled(const QByteArray &line, CodeState &state)
{
    std::vector<CodeStyle> styles(size_t(line.size()));
    state = LanguageStyler{}.style(line, state, styles.data()).after;
    QByteArray letters;
    for (const CodeStyle style : styles)
        letters += ".ns0w+ct2?"[int(style)];
    return letters;
}

QByteArray styled(const QByteArray &line)
{
    CodeState state;
    return styled(line, state);
}

} // namespace

class LanguageOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPathIsReadByTheLanguage()
    {
        const Language::Value value = person(quoted(
            "{'a':1,'two words':{'x':'y'},'next':2,'1a':3,'a-b':4,'åä':5,'list':[{'n':6},7],'':8,'q`q':9,'e':{},'s':'',"
            "'z':null}"));
        const QList<Attribute> attributes = attributesOf(value);
        QVERIFY(attributes.size() > 12);
        for (const Attribute &attribute : attributes) {
            for (const QString &text : {u"{{%1}}"_s.arg(attribute.path), u"{%= %1 %}"_s.arg(attribute.path)}) {
                const Personalised made
                    = personalised(text.toUtf8(), value, Language::OutputKind::Text, QDateTime::fromMSecsSinceEpoch(0));
                QVERIFY2(made.diagnostics.isEmpty() || attribute.value == u"null"_s, qPrintable(text));
                if (!attribute.hasParts && attribute.value != u"null"_s)
                    QCOMPARE(QString::fromUtf8(made.text), attribute.value);
            }
            QVERIFY(attribute.parent < int(attributes.indexOf(attribute)));
        }
    }

    void namespacesStandBesideTheProfile()
    {
        const QList<Attribute> attributes = attributesOf(person(quoted("{'profile':{'a':1},'context':{'b':2}}")));
        QStringList paths;
        for (const Attribute &attribute : attributes)
            paths += attribute.path;
        QCOMPARE(paths, (QStringList{u"profile"_s, u"profile.a"_s, u"context"_s, u"context.b"_s}));
    }

    void endlessProfilesAreCutShort()
    {
        QByteArray wide = "{";
        for (int i = 0; i < 5'000; ++i)
            wide += quoted("'k" + QByteArray::number(i) + "':1,");
        wide += quoted("'last':1}");
        QCOMPARE(attributesOf(person(wide)).size(), mostAttributes);
        const QByteArray deep = QByteArray{quoted("{'a':")}.repeated(400) + "1" + QByteArray{"}"}.repeated(400);
        QVERIFY(attributesOf(person(deep)).size() < 100);
        QByteArray list = quoted("{'a':[") + QByteArray{"1,"}.repeated(99) + "1]}";
        QCOMPARE(attributesOf(person(list)).size(), 22);
    }

    void aTagIsKnownByItsSigns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("inTag");
        QTest::newRow("nothing") << ""_ba << false;
        QTest::newRow("text") << "hello { % "_ba << false;
        QTest::newRow("braces") << "a {{b"_ba << true;
        QTest::newRow("percent") << "a {%= b("_ba << true;
        QTest::newRow("closed") << "a {{b}} c"_ba << false;
        QTest::newRow("closed by the other") << "a {{b%} c"_ba << true;
        QTest::newRow("second one") << "{{b}}{%#if x"_ba << true;
    }
    void aTagIsKnownByItsSigns()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, inTag);
        QCOMPARE(isInTag(text, int(text.size())), inTag);
    }

    void whatIsInsertedFitsItsPlace()
    {
        using Kind = LanguageOffer::Kind;
        const LanguageOffer path{Kind::Attribute, u"profile.a"_s};
        QCOMPARE(insertionOf(path, false).text, "{{profile.a}}"_ba);
        QCOMPARE(insertionOf(path, true).text, "profile.a"_ba);
        const LanguageInsertion call = insertionOf({Kind::Function, u"upperCase"_s}, false);
        QCOMPARE(call.text, "{%= upperCase() %}"_ba);
        QCOMPARE(call.text.first(call.begin), "{%= upperCase("_ba);
        const LanguageInsertion now = insertionOf({Kind::Function, u"getCurrentZonedDateTime"_s}, true);
        QCOMPARE(now.begin, int(now.text.size()));
        const LanguageInsertion each = insertionOf({Kind::Helper, u"each"_s}, false);
        QCOMPARE(each.text.mid(each.begin, each.end - each.begin), "someArray"_ba);
        for (const Language::HelperInfo &helper : Language::helpers())
            QVERIFY(!insertionOf({Kind::Helper, helper.name}, false).text.isEmpty());
        QVERIFY(insertionOf({Kind::Helper, u"no such"_s}, false).text.isEmpty());
    }

    void completionFollowsTheWord()
    {
        const QList<Attribute> attributes = attributesOf(person(quoted("{'name':{'first':'A'},'age':1}")));
        const auto offered = [&](const QByteArray &text) { return completions(attributes, text, int(text.size())); };
        QCOMPARE(offered("{{profile.na"), (QStringList{u"profile.name"_s, u"profile.name.first"_s}));
        QCOMPARE(offered("{%= upp"), QStringList{u"upperCase()"_s});
        QCOMPARE(offered("{{UPP"), QStringList{u"upperCase()"_s});
        // The end of a path is enough.
        QCOMPARE(offered("{{first}} {{name.fi"), QStringList{u"profile.name.first"_s});
        QVERIFY(offered("{%#if ag").contains(u"profile.age"_s));
        QVERIFY(offered("unl").contains(u"unless"_s));
        QVERIFY(!offered("{{unl").contains(u"unless"_s));
        QVERIFY(offered("{{zzzz").isEmpty());
        QVERIFY(offered("").size() > 100);
        for (const QString &word : offered(""))
            QVERIFY(!word.contains(u'?') && !word.contains(u'\n'));
    }

    void completionsMeanWhatTheySay()
    {
        using Kind = LanguageOffer::Kind;
        QCOMPARE(offerNamed(u"concat()"_s), (LanguageOffer{Kind::Function, u"concat"_s}));
        QCOMPARE(offerNamed(u"if else"_s), (LanguageOffer{Kind::Helper, u"if else"_s}));
        QCOMPARE(offerNamed(u"profile.a"_s), (LanguageOffer{Kind::Attribute, u"profile.a"_s}));
        QVERIFY(!offerNamed({}));
    }

    void tagsAreColoured()
    {
        QCOMPARE(styled("a {{b.c}} d"), "..++ttt++.."_ba);
        QCOMPARE(styled("{%= concat(\"x\", 12) %}"), "+++.nnnnnn+sss+.00+.++"_ba);
        QCOMPARE(styled("{%= nosuch(1) %}"), "+++.??????+0+.++"_ba);
        QCOMPARE(styled("{%= a.concat(b) %}"), "+++.ttnnnnnn+t+.++"_ba);
        QCOMPARE(styled("{{! no }} x"), "ccccccccc.."_ba);
        QCOMPARE(styled("{{`a b`.c}}"), "++ttttttt++"_ba);
        QCOMPARE(styled("{%= \\\"x}\\\" %}"), "+++.ssssss.++"_ba);
        QCOMPARE(styled("{ } % \"plain\" 12"), "..............."_ba.append('.'));
    }

    void tagsGoOnOverLines()
    {
        CodeState state;
        QCOMPARE(styled("{%#if a\n", state), "++www.t."_ba);
        QCOMPARE(state.depth, 1);
        QCOMPARE(styled("and b %}x\n", state), "www.t.++.."_ba);
        QCOMPARE(styled("{%/if%}\n", state), "++www++."_ba);
        QCOMPARE(state, CodeState{});
        QCOMPARE(styled("{{! one\n", state), "cccccccc"_ba);
        QCOMPARE(styled("two }}x", state), "cccccc."_ba);
        // One too many closes nothing.
        styled("{%/if%}", state);
        QCOMPARE(state.depth, 0);
    }

    void everyBeginningIsColoured()
    {
        const QByteArray text = quoted("é {{a.`b c`}}{%#if x('\\'') = 1.5%}{{! c }}{{{ d }}}{%= 'open");
        for (qsizetype length = 0; length <= text.size(); ++length)
            QCOMPARE(styled(text.first(length)).size(), length);
    }
};

QTEST_GUILESS_MAIN(LanguageOffersTest)
#include "tst_languageoffers.moc"
