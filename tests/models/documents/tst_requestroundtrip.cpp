// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/requestdocument.h"
#include "models/json/scanner.h"
#include "models/values/secretheader.h"
#include "models/words/words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

QRandomGenerator dice{505};

bool oneIn(int sides)
{
    return dice.bounded(sides) == 0;
}

QString anyText()
{
    static const QList<QString> nasty{
        u"\""_s,     u"\\"_s, u"/"_s, u"\n"_s,      u"\r\n"_s,  u"\t"_s, u"\u001f"_s, u"\u007f"_s, u"\u2028"_s,
        u"\ufeff"_s, u"🌷"_s,  u"å"_s, u"a\u0301"_s, u"{{x}}"_s, u"{%"_s, u"%1"_s,     u"</a>"_s,   QString{QChar{0}}};
    QString text;
    for (int length = dice.bounded(8); length > 0; --length)
        text += oneIn(3) ? nasty[dice.bounded(int(nasty.size()))] : QString{QChar{u' ' + dice.bounded(95)}};
    return text;
}

template<typename Enum, std::size_t N> Enum anyOf(const NameTable<Enum, N> &table)
{
    return table[std::size_t(dice.bounded(int(N)))].first;
}

RequestBody anyBody()
{
    switch (dice.bounded(4)) {
    case 0:
        return {.source = BodySource::Sample, .sampleName = anyText(), .contentType = anyText()};
    case 1: {
        RequestBody body{.source = BodySource::Rows, .syntax = oneIn(2) ? BodySyntax::Json : BodySyntax::Form};
        for (int count = dice.bounded(5); count > 0; --count)
            body.rows.append({anyText(), anyText(), anyOf(rowKindNames), !oneIn(4)});
        return body;
    }
    case 2:
        // Tidy, nearly tidy, with doubled keys, no container.
        return {.source = BodySource::Text,
                .text = QList<QString>{u"{\n  \"a\": 1.50\n}"_s, u"{\n  \"a\": 1\n}\n"_s, u"{\"a\": 1}"_s, u"[]"_s,
                                       u"{\n  \"a\": 1,\n  \"a\": 2\n}"_s, u"12"_s, u""_s, u"\ufeff{}"_s,
                                       u"{\n  \"a\": [\n    \"\\u00e5\"\n  ]\n}"_s}[dice.bounded(9)]};
    default:
        return {.source = BodySource::Text, .text = anyText(), .syntax = anyOf(bodySyntaxNames)};
    }
}

Expectation anyExpectation()
{
    Expectation expectation;
    expectation.subject = anyOf(expectationSubjectNames);
    switch (expectation.subject) {
    case ExpectationSubject::Status:
        for (int count = 1 + dice.bounded(3); count > 0; --count) {
            const int from = 100 + dice.bounded(900);
            expectation.statuses.append({from, from + dice.bounded(1000 - from)});
        }
        break;
    case ExpectationSubject::Header:
    case ExpectationSubject::BodyValue: {
        const bool isHeader = expectation.subject == ExpectationSubject::Header;
        expectation.name = isHeader ? QString{u'x' + anyText()}
            : oneIn(3)              ? u""_s
                                    : u"/a~1/"_s + QString::number(dice.bounded(9));
        expectation.comparison = anyOf(comparisonNames);
        if (expectation.comparison == Comparison::Contains
            || (isHeader && expectation.comparison == Comparison::Equals))
            expectation.value = anyText();
        else if (expectation.comparison == Comparison::Equals)
            expectation.value = QList<QString>{u"1.50"_s, u"null"_s, QString::fromUtf8(Json::quoted(anyText())),
                                               u"[\n  1\n]"_s}[dice.bounded(4)];
        break;
    }
    case ExpectationSubject::BodyText:
        expectation.comparison = Comparison::Contains;
        expectation.value = anyText();
        break;
    case ExpectationSubject::Time:
        expectation.milliseconds = dice.bounded(3'600'000);
        break;
    case ExpectationSubject::Decision:
        expectation.part = oneIn(2) ? DecisionPart::Category : DecisionPart::Keyword;
        expectation.value = expectation.part == DecisionPart::Category ? u"help"_s : QString{u'k' + anyText()};
        break;
    }
    return expectation;
}

ComposedRequest anyRequest()
{
    ComposedRequest request;
    request.name = QString{u'n' + anyText() + u'.'};
    request.target.kind = anyOf(targetKindNames);
    request.target.webhookName = anyText();
    if (request.target.kind == TargetKind::Url)
        request.target.url = anyText();
    request.method = anyText();
    for (int count = dice.bounded(3); count > 0; --count)
        request.headers.append({anyText(), anyText(), !oneIn(3)});
    request.body = anyBody();
    for (const QString &language : {u"fr"_s, u"sv-SE"_s}) {
        if (oneIn(3))
            request.variants.append({language, anyBody()});
    }
    request.timeoutSeconds = 1 + dice.bounded(longestTimeout);
    request.retryProfile = anyText();
    if (oneIn(2))
        request.signature = {anyText(), anyText()};
    for (int count = dice.bounded(4); count > 0; --count)
        request.expectations.append(anyExpectation());
    return request;
}

} // namespace

/// Reading what was written gives the same request, whatever stands in it; and no damage does any.
class TestRequestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingWhatWasWrittenGivesTheSame();
    void damagedDocumentsAreReadOrTold();
};

void TestRequestRoundTrip::readingWhatWasWrittenGivesTheSame()
{
    for (int round = 0; round < 3000; ++round) {
        const ComposedRequest request = anyRequest();
        const auto text = writeRequestDocument(request);
        if (!checkSecretFree(request))
            continue;
        QVERIFY2(text, qPrintable(text ? QString{} : text.error().summary));
        const RequestDocument document = readRequestDocument(*text);
        QString said;
        for (const Diagnostic &diagnostic : document.diagnostics)
            said += Words::compilerLine({}, diagnostic) + u'\n';
        QVERIFY2(document.isValid(), QByteArray{said.toUtf8() + *text}.constData());
        QVERIFY2(*document.request == request, text->constData());
        QCOMPARE(*writeRequestDocument(*document.request), *text);
    }
}

void TestRequestRoundTrip::damagedDocumentsAreReadOrTold()
{
    static const QByteArrayList splinters{"{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "-", "\\", "\xff", "\n"};
    int valid = 0;
    for (int round = 0; round < 4000; ++round) {
        const auto text = writeRequestDocument(anyRequest());
        if (!text)
            continue;
        QByteArray damaged = *text;
        for (int wounds = 1 + dice.bounded(3); wounds > 0; --wounds) {
            const qsizetype at = dice.bounded(int(damaged.size()));
            if (oneIn(2))
                damaged.remove(at, 1 + dice.bounded(6));
            else
                damaged.insert(at, splinters[dice.bounded(int(splinters.size()))]);
            if (damaged.isEmpty())
                damaged = "x";
        }
        const RequestDocument document = readRequestDocument(damaged);
        valid += document.isValid() ? 1 : 0;
        QVERIFY(document.isValid() || !document.diagnostics.isEmpty());
        for (const Diagnostic &diagnostic : document.diagnostics)
            QVERIFY(!Words::sentence(diagnostic).isEmpty());
        // What is accepted can be kept.
        if (document.isValid())
            QVERIFY(writeRequestDocument(*document.request));
    }
    QVERIFY(valid > 0);
}

QTEST_GUILESS_MAIN(TestRequestRoundTrip)
#include "tst_requestroundtrip.moc"
