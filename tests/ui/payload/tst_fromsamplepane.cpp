// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/samplefiles.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/shots.h"
#include "ui/parts/theme.h"
#include "ui/payload/fieldplaces.h"
#include "ui/payload/fromsamplepane.h"
#include "ui/payload/pastebox.h"
#include "ui/payload/sampletreemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

// As an unfamiliar provider might post it: the message's name is no usual one.
const QByteArray sample = R"({
  "event": {"kind": "mo", "id": "9f1c2d3e-01"},
  "from": {"phone_number": "+46701740605"},
  "to": "72345",
  "when": 1732096800,
  "what_they_said": "STOP please"
})";

template<typename T> T *part(const QWidget &in, const QString &name)
{
    return in.findChild<T *>(name);
}

QMenu *openedMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QString text(const FromSamplePane &pane)
{
    return QString::fromUtf8(pane.templateText()).simplified();
}

} // namespace

class FromSamplePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_pane = std::make_unique<FromSamplePane>(m_files, m_chooser);
        m_pane->resize(1000, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void acceptingGuessesLeadsToWhatIsStillToDo()
    {
        m_pane->activateWindow();
        QVERIFY(m_pane->take(sample));
        auto *accept = part<QPushButton>(*m_pane, u"acceptAll"_s);
        QTRY_VERIFY(accept->hasFocus());
        QTest::keyClick(accept, Qt::Key_Return);
        QCOMPARE(m_pane->bindings().size(), 3);
        QTRY_VERIFY(part<QTreeView>(*m_pane, u"sampleTree"_s)->hasFocus());
    }

    void everyColumnFitsWhereThereIsLittleRoom()
    {
        // What a window of 1024 pixels leaves beside the rail.
        m_pane->resize(744, 560);
        QVERIFY(m_pane->take(sample));
        part<QPushButton>(*m_pane, u"acceptAll"_s)->click();
        QCoreApplication::processEvents();
        auto *tree = part<QTreeView>(*m_pane, u"sampleTree"_s);
        QCOMPARE(m_pane->width(), 744);
        QVERIFY2(tree->header()->length() <= tree->viewport()->width(),
                 qPrintable(u"%1 of %2"_s.arg(tree->header()->length()).arg(tree->viewport()->width())));
        QVERIFY(tree->columnWidth(SampleTreeModel::ValueColumn) >= tree->header()->minimumSectionSize());
    }

    void treeIsASoundModel()
    {
        SampleTreeModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.setSample(Json::Document::parse(sample));
        const QModelIndex phone = model.indexOf(u"/from/phone_number"_s);
        QCOMPARE(phone.data().toString(), u"phone_number"_s);
        QCOMPARE(phone.parent().data().toString(), u"from"_s);
        QCOMPARE(phone.siblingAtColumn(SampleTreeModel::ValueColumn).data().toString(), u"\"+46701740605\""_s);
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        model.setBindings({{Field::ProfileNumber, u"/from/phone_number"_s}}, {});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(phone.data(SampleTreeModel::BoundRole).toString(), u"profileNumber"_s);
        model.setBindings({}, {});
        QCOMPARE(phone.data(SampleTreeModel::BoundRole).toString(), QString{});
        QVERIFY(!model.indexOf(u"/nowhere"_s).isValid());
        model.setSample({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf({}).isValid());
    }

    void pastedSampleBecomesATemplateByKeysAlone()
    {
        QSignalSpy chosen{m_pane.get(), &PayloadPane::templateOffered};
        m_pane->focusStep();
        QApplication::clipboard()->setText(QString::fromUtf8(sample));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_V, Qt::ControlModifier);
        auto *acceptAll = part<QPushButton>(*m_pane, u"acceptAll"_s);
        QVERIFY(acceptAll->hasFocus());
        QVERIFY(m_pane->bindings().isEmpty());
        QTest::keyClick(acceptAll, Qt::Key_Space);
        QCOMPARE(m_pane->bindings().size(), 3);
        auto *tree = part<QTreeView>(*m_pane, u"sampleTree"_s);
        tree->setFocus();
        // What the provider calls the message no guess knows.
        tree->keyboardSearch(u"what"_s);
        QCOMPARE(tree->currentIndex().data().toString(), u"what_they_said"_s);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(openedMenu());
        QTest::keyClick(openedMenu(), Qt::Key_1);
        QTRY_VERIFY(!openedMenu());
        QTest::keyClick(tree, Qt::Key_Up);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(openedMenu());
        QTest::keyClick(openedMenu(), Qt::Key_4);
        QCOMPARE(m_pane->bindings().size(), 5);
        QTest::keyClick(part<QPushButton>(*m_pane, u"useTemplate"_s), Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(QString::fromUtf8(chosen.at(0).at(0).toByteArray()).simplified(),
                 u"{ \"event\": { \"id\": \"{{requestId}}\" }, \"from\": { \"phone_number\": \"{{profileNumber}}\" }, "
                 "\"to\": \"{{inboundNumber}}\", \"when\": \"{{originTimestamp}}\", \"what_they_said\": "
                 "\"{{inboundMessage}}\" }"_s);
    }

    void clickOnAValueOpensTheFields()
    {
        QVERIFY(m_pane->take(sample));
        auto *tree = part<QTreeView>(*m_pane, u"sampleTree"_s);
        const auto *model = qobject_cast<SampleTreeModel *>(tree->model());
        const QModelIndex said = model->indexOf(u"/what_they_said"_s);
        tree->scrollTo(said);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(said).center());
        QVERIFY(openedMenu());
        QCOMPARE(openedMenu()->actions().size(), 5);
        openedMenu()->actions().at(0)->trigger();
        openedMenu()->close();
        QCOMPARE(text(*m_pane), u"{ \"what_they_said\": \"{{inboundMessage}}\" }"_s);
        // A container is no value.
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(model->indexOf(u"/event"_s)).center());
        QVERIFY(!openedMenu());
    }

    void droppedFieldIsBoundWhereItFell()
    {
        QVERIFY(m_pane->take(sample));
        auto *model = m_pane->findChild<SampleTreeModel *>();
        QMimeData data;
        data.setData(SampleTreeModel::fieldMimeType(), "inboundMessage");
        QVERIFY(!model->dropMimeData(&data, Qt::CopyAction, -1, -1, model->indexOf(u"/event"_s)));
        QVERIFY(model->dropMimeData(&data, Qt::CopyAction, -1, -1, model->indexOf(u"/what_they_said"_s)));
        QCOMPARE(m_pane->bindings(), (QList<Binding>{{Field::InboundMessage, u"/what_they_said"_s}}));
        // One field stands at one place.
        QVERIFY(model->dropMimeData(&data, Qt::CopyAction, -1, -1, model->indexOf(u"/event/kind"_s)));
        QCOMPARE(m_pane->bindings(), (QList<Binding>{{Field::InboundMessage, u"/event/kind"_s}}));
    }

    void guessesAreAcceptedAndRefusedOneByOne()
    {
        QVERIFY(m_pane->take(sample));
        QVERIFY(text(*m_pane).isEmpty());
        QVERIFY(!part<QPushButton>(*m_pane, u"useTemplate"_s)->isEnabled());
        part<QToolButton>(*m_pane, u"accept_profileNumber"_s)->click();
        QCOMPARE(text(*m_pane), u"{ \"from\": { \"phone_number\": \"{{profileNumber}}\" } }"_s);
        part<QToolButton>(*m_pane, u"release_inboundNumber"_s)->click();
        shot(*m_pane, u"fromsample"_s);
        m_pane->resize(790, 560);
        shot(*m_pane, u"fromsample-narrow"_s);
        m_pane->resize(1050, 640);
        shot(*m_pane, u"fromsample-wide"_s);
        part<QPushButton>(*m_pane, u"acceptAll"_s)->click();
        QCOMPARE(m_pane->bindings().size(), 2);
        part<QToolButton>(*m_pane, u"release_profileNumber"_s)->click();
        QCOMPARE(text(*m_pane), u"{ \"event\": { \"id\": \"{{requestId}}\" } }"_s);
    }

    void whatIsNeverSentGoesWithTheTemplate()
    {
        QSignalSpy chosen{m_pane.get(), &PayloadPane::templateOffered};
        QVERIFY(m_pane->take(sample));
        part<QPushButton>(*m_pane, u"acceptAll"_s)->click();
        part<QCheckBox>(*m_pane, u"notSent_originTimestamp"_s)->click();
        part<QCheckBox>(*m_pane, u"keepOthers"_s)->click();
        part<QPushButton>(*m_pane, u"useTemplate"_s)->click();
        QCOMPARE(chosen.at(0).at(1).toStringList(), QStringList{u"originTimestamp"_s});
        QVERIFY(QString::fromUtf8(chosen.at(0).at(0).toByteArray()).contains(u"\"kind\": \"mo\""_s));
        // What is bound after all is sent.
        m_pane->findChild<SampleTreeModel *>()->bindRequested(u"/when"_s, Field::OriginTimestamp);
        QCOMPARE(m_pane->fieldsNotSent(), QStringList{});
    }

    void whatIsNoSampleSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << " "_ba << u"nothing to read"_s;
        QTest::newRow("broken") << "{\n  \"a\": \n}"_ba << u"Line 3, column 1"_s;
        QTest::newRow("form") << "Body=STOP&From=1"_ba << u"form data"_s;
        QTest::newRow("xml") << "<sms/>"_ba << u"XML"_s;
        QTest::newRow("prose") << "hello"_ba << u"no JSON"_s;
    }
    void whatIsNoSampleSaysWhy()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        QVERIFY(!m_pane->take(body));
        bool found = false;
        for (const QLabel *label : part<QWidget>(*m_pane, u"sampleProblem"_s)->findChildren<QLabel *>())
            found |= label->isVisible() && label->text().contains(says);
        QVERIFY2(found, qPrintable(says));
        QVERIFY(!part<QPushButton>(*m_pane, u"takeOutJson"_s)->isVisible());
        QCOMPARE(part<PasteBox>(*m_pane, u"sampleText"_s)->toPlainText().toUtf8(), body);
    }

    void jsonIsTakenOutOfARequest()
    {
        QVERIFY(!m_pane->take("POST /x HTTP/1.1\n\n" + sample));
        auto *tidy = part<QPushButton>(*m_pane, u"takeOutJson"_s);
        QVERIFY(tidy->isVisible());
        tidy->click();
        QCOMPARE(m_pane->sample(), sample);
        QVERIFY(part<QPushButton>(*m_pane, u"acceptAll"_s)->isVisible());
    }

    void anotherSampleBeginsWithTheOldText()
    {
        QVERIFY(m_pane->take(sample));
        part<QPushButton>(*m_pane, u"startOver"_s)->click();
        auto *box = part<PasteBox>(*m_pane, u"sampleText"_s);
        QVERIFY(box->hasFocus());
        QCOMPARE(box->textCursor().selectedText().size(), sample.size());
    }

    void fileIsOpenedByDroppingAndByChoosing()
    {
        m_disk.files.insert(u"/x/sample.json"_s, sample);
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(u"/x/sample.json"_s)});
        QApplication::clipboard()->setMimeData(data);
        part<PasteBox>(*m_pane, u"sampleText"_s)->paste();
        QCOMPARE(m_pane->sample(), sample);
        m_pane->reset();
        QVERIFY(m_pane->sample().isEmpty());
        m_chooser.files = {u"/x/missing.json"_s};
        part<QPushButton>(*m_pane, u"openSample"_s)->click();
        QVERIFY(m_pane->sample().isEmpty());
        QVERIFY(part<QWidget>(*m_pane, u"sampleProblem"_s)->isVisible());
        m_chooser.files = {u"/x/sample.json"_s};
        part<QPushButton>(*m_pane, u"openSample"_s)->click();
        QCOMPARE(m_pane->sample(), sample);
    }

    void anotherKindHasOtherFields()
    {
        QVERIFY(m_pane->take(R"({"reference":"r-1","status":"delivered","error":{"code":0},"text":"x"})"));
        PayloadContext context;
        context.webhook.type = WebhookType::Feedback;
        m_pane->enter(context);
        part<QPushButton>(*m_pane, u"acceptAll"_s)->click();
        QCOMPARE(m_pane->bindings().size(), 3);
        QVERIFY(part<QPushButton>(*m_pane, u"useTemplate"_s)->isEnabled());
        context.readOnly = true;
        m_pane->enter(context);
        QVERIFY(!part<QPushButton>(*m_pane, u"useTemplate"_s)->isEnabled());
    }

    void longSampleIsTakenAtOnce()
    {
        QByteArray many = "[";
        for (int at = 0; at < 20'000; ++at)
            many += R"({"id":"abcdef123","text":"STOP","from":"+46701740605"},)";
        many.back() = ']';
        QVERIFY(m_pane->take(many));
        QCOMPARE(m_pane->findChild<SampleTreeModel *>()->rowCount(m_pane->findChild<SampleTreeModel *>()->index(0, 0)),
                 20'000);
    }

private:
    FakeFiles m_disk;
    SampleFiles m_files{m_disk};
    FakeChooser m_chooser;
    std::unique_ptr<FromSamplePane> m_pane;
};

QTEST_MAIN(FromSamplePaneTest)
#include "tst_fromsamplepane.moc"
