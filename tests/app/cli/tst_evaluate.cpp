// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The command that evaluates a template.
class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateIsEvaluatedWithAProfile()
    {
        const CommandLine line;
        const QString profile = line.file(u"p.json"_s, "{\"person\": {\"name\": {\"firstName\": \"Zoë \\\"Z\\\"\"}}}");
        const QString text = line.file(u"t.txt"_s, "Hi {{profile.person.name.firstName}}\n");
        const CallResult result = line.call({u"evaluate"_s, text, u"--profile"_s, profile});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QByteArray{"Hi Zoë \"Z\"\n"});
        QCOMPARE(result.err, QByteArray{});
    }

    void standardInputIsATemplateToo()
    {
        const CommandLine line;
        const CallResult result = line.call({u"evaluate"_s, u"-"_s}, "{%= upperCase(\"å\") %}");
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QByteArray{"Å"});
    }

    void valuesAreEscapedAsAsked()
    {
        const CommandLine line;
        const QString profile
            = line.file(u"p.json"_s, "{\"profile\": {\"a\": \"x \\\"y\\\"/å\"}, \"context\": {\"b\": 1}}");
        const QString text = line.file(u"t.txt"_s, "\"{{profile.a}}\" {{context.b}}");
        QCOMPARE(line.call({u"evaluate"_s, text, u"--profile"_s, profile, u"--as"_s, u"json"_s}).out,
                 QByteArray{"\"x \\\"y\\\"/å\" 1"});
        QCOMPARE(line.call({u"evaluate"_s, text, u"--profile"_s, profile, u"--as"_s, u"url"_s}).out,
                 QByteArray{"\"x%20%22y%22%2F%C3%A5\" 1"});
    }

    void faultsAreDiagnosticsAndEndWithOne()
    {
        const CommandLine line;
        const QString text = line.file(u"t.txt"_s, "a\n{{b c}} {%= uperCase(\"x\") %}\n{% if x %}");
        const CallResult result = line.call({u"evaluate"_s, text});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.out, QByteArray{});
        const QList<QByteArray> lines = result.err.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QByteArray file = text.toUtf8();
        QVERIFY2(lines[0].startsWith(QByteArray{file + ":2:5: error: "}) && lines[0].endsWith("[language-unexpected]"),
                 lines[0].constData());
        QVERIFY2(lines[1].startsWith(QByteArray{file + ":2:13: error: "}) && lines[1].contains("upperCase"),
                 lines[1].constData());
        QVERIFY2(lines[2].startsWith(QByteArray{file + ":3:1: error: "}) && lines[2].contains("{%#if%}"),
                 lines[2].constData());
    }

    void aMissingPathIsToldBesideWhatCameOut()
    {
        const CommandLine line;
        const CallResult result = line.call({u"evaluate"_s, u"-"_s}, "Hi {{profile.name}}.");
        QCOMPARE(result.status, 1);
        QCOMPARE(result.out, QByteArray{"Hi ."});
        QVERIFY2(result.err.startsWith("-:1:6: error: Path “profile.name” not found."), result.err.constData());
    }

    void oddBytesAreRightOrASentence()
    {
        const CommandLine line;
        QCOMPARE(line.call({u"evaluate"_s, u"-"_s},
                           "\xEF\xBB\xBF"
                           "a{{! x }}b")
                     .out,
                 QByteArray{"ab"});
        QCOMPARE(line.call({u"evaluate"_s, u"-"_s}, QByteArray{"a\0b", 3}).out, QByteArray("a\0b", 3));
        const CallResult broken = line.call({u"evaluate"_s, u"-"_s}, "ab\n\xFF");
        QCOMPARE(broken.status, 1);
        QVERIFY2(broken.err.startsWith("-:2:1: error: ") && broken.err.contains("[language-invalid-utf8]"),
                 broken.err.constData());
        QCOMPARE(line.call({u"evaluate"_s, u"-"_s}, QByteArray{"{%#if a%}"}.repeated(100'000)).status, 1);
        QCOMPARE(line.call({u"evaluate"_s, u"-"_s}, {}).status, 0);
    }

    void brokenProfilesAreTold()
    {
        const CommandLine line;
        const QString text = line.file(u"t.txt"_s, "x");
        const QString broken = line.file(u"p.json"_s, "{\"a\": }");
        const CallResult result = line.call({u"evaluate"_s, text, u"--profile"_s, broken});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.startsWith(QByteArray{broken.toUtf8() + ":1:7: error: "}), result.err.constData());
    }

    void badUsageEndsWithTwo()
    {
        const CommandLine line;
        const QString text = line.file(u"t.txt"_s, "x");
        const QString array = line.file(u"a.json"_s, "[]");
        for (const QStringList &arguments :
             {QStringList{u"evaluate"_s}, QStringList{u"evaluate"_s, text, text},
              QStringList{u"evaluate"_s, u"/nowhere"_s}, QStringList{u"evaluate"_s, text, u"--as"_s, u"xml"_s},
              QStringList{u"evaluate"_s, text, u"--profile"_s, u"/nowhere"_s},
              QStringList{u"evaluate"_s, text, u"--profile"_s, array},
              QStringList{u"evaluate"_s, u"-"_s, u"--profile"_s, u"-"_s}}) {
            const CallResult result = line.call(arguments);
            QCOMPARE(result.status, 2);
            QVERIFY(result.out.isEmpty());
            QVERIFY(!result.err.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
