// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "ui/harness/bodypane.h"
#include "ui/harness/expectationlist.h"
#include "ui/harness/expectationrow.h"
#include "ui/harness/importedrequest.h"
#include "ui/harness/requestresult.h"
#include "ui/harness/requestrows.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/problemline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox *combo, int row)
{
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
}

QList<Expectation> oneOfEach()
{
    return {
        {.statuses = {{200, 299}, {404, 404}}},
        {.subject = ExpectationSubject::Header, .comparison = Comparison::Exists, .name = u"Content-Type"_s},
        {.subject = ExpectationSubject::Header, .comparison = Comparison::Contains, .name = u"Via"_s, .value = u"1"_s},
        {.subject = ExpectationSubject::BodyValue, .name = u"/events/0"_s, .value = u"{\"a\":1}"_s},
        {.subject = ExpectationSubject::BodyText, .comparison = Comparison::Contains, .value = u"ok"_s},
        {.subject = ExpectationSubject::Time, .milliseconds = 250},
        {.subject = ExpectationSubject::Decision, .part = DecisionPart::Consent, .value = u"opted-out"_s}};
}

} // namespace

class RequestPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectationsComeBackAsTheyWereSet()
    {
        ExpectationList list;
        list.setExpectations(oneOfEach());
        QCOMPARE(list.expectations(), oneOfEach());
    }

    void anUnfinishedExpectationSaysWhatIsMissing()
    {
        ExpectationRow row;
        row.setExpectation({.statuses = {}});
        QVERIFY(row.problem().contains(u"2xx"));
        row.setExpectation({.statuses = {{200, 200}}});
        QVERIFY(row.problem().isEmpty());
        row.setExpectation({.subject = ExpectationSubject::Time});
        QVERIFY(row.problem().contains(u"500"));
        row.setExpectation({.subject = ExpectationSubject::Decision, .value = u"perhaps"_s});
        QVERIFY(!row.problem().isEmpty());
        row.setExpectation({.subject = ExpectationSubject::BodyValue, .name = u"no pointer"_s, .value = u"1"_s});
        QVERIFY(!row.problem().isEmpty());
    }

    void anEditTakesTheMarksAway()
    {
        ExpectationList list;
        list.setExpectations({{.statuses = {{200, 200}}}});
        const Expectation expected = list.expectations().first();
        list.setResults({{expected, ExpectationVerdict::Different, u"503"_s}});
        auto *subject = list.findChild<QComboBox *>(u"subject"_s);
        QVERIFY(subject->accessibleDescription().contains(u"503"));
        QTest::keyClicks(list.findChild<QLineEdit *>(u"value"_s), u"1"_s);
        QVERIFY(subject->accessibleDescription().isEmpty());
    }

    void rowsComeBackAsTheyWereSet()
    {
        RequestRows rows{RequestRow::Of::Members};
        const QList<BodyRow> wanted{{u"a.b"_s, u"1"_s, RowKind::Number, true},
                                    {u"c"_s, {}, RowKind::Null, false},
                                    {u"d"_s, u"[1]"_s, RowKind::Json, true}};
        rows.setRows(wanted);
        QCOMPARE(rows.rows(), wanted);
    }

    void aRemovedRowGivesTheFocusToItsNeighbour()
    {
        RequestRows rows{RequestRow::Of::Headers};
        rows.setRows({{u"A"_s, {}, RowKind::Text, true}, {u"B"_s, {}, RowKind::Text, true}});
        rows.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rows));
        QSignalSpy edited{&rows, &RequestRows::edited};
        rows.findChildren<QToolButton *>(u"remove"_s).first()->click();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(rows.rows().size(), 1);
        QCOMPARE(rows.rows().first().key, u"B"_s);
        QCOMPARE(qobject_cast<QToolButton *>(rows.focusWidget())->accessibleName(), u"Remove header 1"_s);
    }

    void faultsMarkTheirRow()
    {
        RequestRows rows{RequestRow::Of::Headers};
        rows.setRows({{u"A"_s, {}, RowKind::Text, true}, {u"B B"_s, {}, RowKind::Text, true}});
        rows.setFaults({{.part = ComposedPart::HeaderName, .index = 1, .sentence = u"No name."_s},
                        {.part = ComposedPart::RowKey, .index = 0, .sentence = u"Another table."_s}});
        const QList<QLineEdit *> keys = rows.findChildren<QLineEdit *>(u"key"_s);
        QVERIFY(!keys.at(0)->property("invalid").toBool());
        QVERIFY(keys.at(1)->property("invalid").toBool());
        QCOMPARE(keys.at(1)->accessibleDescription(), u"No name."_s);
        rows.setFaults({});
        QVERIFY(!keys.at(1)->property("invalid").toBool());
    }

    void bodiesComeBackAsTheyWereSet()
    {
        BodyPane pane;
        const RequestBody body{.source = BodySource::Text, .text = u"Hi"_s, .syntax = BodySyntax::Plain};
        const QList<BodyVariant> variants{
            {u"sv"_s, {.source = BodySource::Rows, .rows = {{u"a"_s, u"b"_s}}, .syntax = BodySyntax::Form}},
            {u"fr"_s, {.sampleName = u"stop"_s, .contentType = u"text/json"_s}}};
        pane.setBodies(body, variants);
        for (int row = 0; row < 3; ++row) {
            choose(pane.findChild<QComboBox *>(u"bodyLanguage"_s), row);
            QCOMPARE(pane.body(), body);
            QCOMPARE(pane.variants(), variants);
        }
        pane.findChild<QPushButton *>(u"removeLanguage"_s)->click();
        QCOMPARE(pane.variants(), variants.first(1));
        QVERIFY(pane.language().isEmpty());
    }

    void aLanguageIsAddedOnceAndBeginsAsEveryonesBody()
    {
        BodyPane pane;
        pane.setBodies({.source = BodySource::Text, .text = u"Hi"_s}, {});
        auto *tag = pane.findChild<QLineEdit *>(u"newLanguage"_s);
        auto *add = pane.findChild<QPushButton *>(u"addLanguage"_s);
        QTest::keyClicks(tag, u"no tag"_s);
        QVERIFY(!add->isEnabled());
        tag->clear();
        for (int times = 0; times < 2; ++times) {
            QTest::keyClicks(tag, u"pt-BR"_s);
            add->click();
        }
        QCOMPARE(pane.variants().size(), 1);
        QCOMPARE(pane.variants().first().body.text, u"Hi"_s);
        QCOMPARE(pane.language(), u"pt-BR"_s);
    }

    void theAnswerIsLaidOutOrAsItCame()
    {
        RequestResult result;
        Exchange sent;
        sent.status = 200;
        sent.responseBody = "{\"a\":1}";
        sent.phases = {-1, 1'000, 2'500, 3'000, 4'000};
        sent.tls = {u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, u"CN=luma.example"_s, u"CN=authority"_s, u"2027"_s};
        result.show(sent, {}, {});
        auto *answer = result.findChild<QPlainTextEdit *>(u"answer"_s);
        QVERIFY(answer->toPlainText().contains(u'\n'));
        result.findChild<QCheckBox *>(u"raw"_s)->click();
        QCOMPARE(answer->toPlainText(), u"{\"a\":1}"_s);
        const QString timing = result.findChild<QPlainTextEdit *>(u"timing"_s)->toPlainText();
        QVERIFY(timing.contains(u"TLSv1.3"));
        QVERIFY(timing.contains(u"2.5"));
        QVERIFY(!timing.contains(u"Name looked up"));
        QVERIFY(result.findChild<QLabel *>(u"redirect"_s)->isHidden());
    }

    void everythingIsSaidAgainInAnotherLanguage()
    {
        RequestResult result;
        Exchange sent;
        sent.status = 302;
        sent.responseHeaders = {{"Location", "/next"}};
        result.show(sent, {}, {{{.statuses = {{200, 200}}}, ExpectationVerdict::Different, u"302"_s}});
        StubTranslator stub;
        qApp->installTranslator(&stub);
        QTest::qWait(0);
        QVERIFY(result.headline().contains(u'~'));
        QVERIFY(result.findChild<QLabel *>(u"redirect"_s)->text().contains(u'~'));
        for (int tab = 0; tab < result.findChild<QTabWidget *>()->count(); ++tab)
            QVERIFY(result.findChild<QTabWidget *>()->tabText(tab).contains(u'~'));
        qApp->removeTranslator(&stub);
    }

    void anImportedBodyThatIsNoTextIsRefused()
    {
        ImportedRequest imported;
        imported.request.body = "\xff\xfe";
        QVERIFY(!composedOf(imported));
    }

    void anImportedContentTypeIsTheBodys()
    {
        ImportedRequest imported;
        imported.request.headers = {{"content-type", "application/vnd.luma+json"}, {"X-Brand", "Luma"}};
        imported.request.body = "{}";
        const Result<ComposedRequest> request = composedOf(imported);
        QVERIFY(request);
        QCOMPARE(request->body.syntax, BodySyntax::Json);
        QCOMPARE(request->body.contentType, u"application/vnd.luma+json"_s);
        QCOMPARE(request->headers.size(), 1);
    }
};

QTEST_MAIN(RequestPartsTest)
#include "tst_requestparts.moc"
