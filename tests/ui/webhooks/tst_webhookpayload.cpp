// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/snapshots.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/webhooks/openedpage.h"
#include "ui/parts/codeeditor.h"
#include "ui/payload/payloadworkbench.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray other = R"({
  "text": "{{inboundMessage}}", "from": "{{profileNumber}}", "id": "{{requestId}}",
  "at": "{{originTimestamp}}", "to": "{{inboundNumber}}"
})";

/// A webhook's page with its payload open.
struct OpenedPayload : Opened
{
    explicit OpenedPayload(bool editing = true, Theme theme = Theme::Light)
        : Opened{theme}
    {
        record = add(customInbound());
        page.openWebhook(record.id);
        if (editing)
            button(u"Edit"_s)->click();
        open();
    }

    void open() const { page.findChild<QPushButton *>(u"openPayload"_s)->click(); }
    PayloadWorkbench *bench() const { return page.findChild<PayloadWorkbench *>(); }
    CodeEditor *editor() const { return page.findChild<CodeEditor *>(u"payloadEditor"_s); }
    bool showsPayload() const { return bench() && bench()->isVisibleTo(&page); }

    SmsWebhookRecord record;
};

} // namespace

class TestWebhookPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEditorTakesThePlaceOfTheForm();
    void savingIsOneStepOfTheForm();
    void ctrlSSavesThePayloadOnly();
    void closingWithoutSavingLeavesTheFormAsItWas();
    void whatIsTypedIsInTheDraft();
    void discardingTakesItOutOfTheDraft();
    void leavingThePageAsks();
    void submittingFromTheQuestionTakesThePayloadAlong();
    void anInvalidPayloadStopsSubmitting();
    void readOnlyWebhooksCanBeLookedInto();
    void keysForUndoBelongToWhatIsShown();
    void searchGoesIntoTheText();
    void whatOthersSubmitIsShown();
};

void TestWebhookPayload::theEditorTakesThePlaceOfTheForm()
{
    OpenedPayload o;
    QVERIFY(o.showsPayload() && !o.showsForm());
    QVERIFY(o.editor()->view()->hasFocus());
    QCOMPARE(o.editor()->text(), customInbound().payload.toUtf8());
    QVERIFY(o.page.back());
    QVERIFY(!o.showsPayload() && o.showsForm());
    QVERIFY(o.page.findChild<QPushButton *>(u"openPayload"_s)->hasFocus());
}

void TestWebhookPayload::savingIsOneStepOfTheForm()
{
    OpenedPayload o;
    o.editor()->replaceText(other);
    o.editor()->replaceText(other + "\n");
    QVERIFY(o.bench()->save());
    QVERIFY(o.showsForm());
    QCOMPARE(o.form()->webhook().payload, QString::fromUtf8(other + "\n"));
    QVERIFY(o.form()->canUndo());
    o.form()->undo();
    QCOMPARE(o.form()->webhook().payload, customInbound().payload);
    QVERIFY(!o.form()->canUndo());
    o.form()->redo();
    QCOMPARE(o.form()->webhook().payload, QString::fromUtf8(other + "\n"));
}

void TestWebhookPayload::ctrlSSavesThePayloadOnly()
{
    OpenedPayload o;
    o.editor()->replaceText(other);
    o.page.submit();
    QVERIFY(o.showsForm());
    QCOMPARE(o.desk.webhooks.find(o.record.id)->revision, o.record.revision);
    o.page.submit();
    QCOMPARE(o.desk.webhooks.find(o.record.id)->webhook.payload, QString::fromUtf8(other));
}

void TestWebhookPayload::closingWithoutSavingLeavesTheFormAsItWas()
{
    OpenedPayload o;
    o.editor()->replaceText("{}");
    QVERIFY(o.page.isModified());
    QVERIFY(o.page.back());
    QVERIFY(o.showsPayload());
    QCOMPARE(o.asker.asked.size(), 1);
    o.asker.agreed = true;
    QVERIFY(o.page.back());
    QVERIFY(o.showsForm());
    QCOMPARE(o.form()->webhook(), customInbound());
    QVERIFY(!o.page.isModified());
    o.open();
    QCOMPARE(o.editor()->text(), customInbound().payload.toUtf8());
}

void TestWebhookPayload::whatIsTypedIsInTheDraft()
{
    OpenedPayload o;
    o.editor()->replaceText("{\"half\": ");
    const auto kept = [&o] {
        const Result<QList<Draft>> drafts = o.desk.drafts.drafts();
        return drafts && drafts->size() == 1 ? fromRevisionDocument(drafts->first().snapshot) : std::nullopt;
    };
    QTRY_VERIFY(kept());
    QCOMPARE(kept()->payload, u"{\"half\": "_s);
}

void TestWebhookPayload::discardingTakesItOutOfTheDraft()
{
    OpenedPayload o;
    o.editor()->replaceText("{\"half\": ");
    QTRY_COMPARE(o.desk.drafts.drafts()->size(), 1);
    o.asker.agreed = true;
    o.page.back();
    QTRY_COMPARE(o.desk.drafts.drafts()->size(), 0);
}

void TestWebhookPayload::leavingThePageAsks()
{
    OpenedPayload o;
    o.editor()->replaceText("{}");
    bool left = false;
    o.page.tryLeave([&left] { left = true; });
    QVERIFY(!left);
    QCOMPARE(o.asker.leaves.size(), 1);
    o.asker.leave = Asker::Leave::Discard;
    o.page.tryLeave([&left] { left = true; });
    QVERIFY(left);
    QVERIFY(!o.page.isModified() && !o.showsPayload());
}

void TestWebhookPayload::submittingFromTheQuestionTakesThePayloadAlong()
{
    OpenedPayload o;
    o.editor()->replaceText(other);
    o.asker.leave = Asker::Leave::Submit;
    bool left = false;
    o.page.tryLeave([&left] { left = true; });
    QVERIFY(left);
    QCOMPARE(o.desk.webhooks.find(o.record.id)->webhook.payload, QString::fromUtf8(other));
}

void TestWebhookPayload::anInvalidPayloadStopsSubmitting()
{
    OpenedPayload o;
    o.editor()->replaceText("{");
    o.asker.leave = Asker::Leave::Submit;
    bool left = false;
    o.page.tryLeave([&left] { left = true; });
    QVERIFY(!left);
    QVERIFY(o.showsPayload());
    QCOMPARE(o.desk.webhooks.find(o.record.id)->revision, o.record.revision);
}

void TestWebhookPayload::readOnlyWebhooksCanBeLookedInto()
{
    OpenedPayload o{false};
    QVERIFY(o.showsPayload());
    QVERIFY(o.editor()->isReadOnly());
    QVERIFY(!o.button(u"Save"_s));
    QVERIFY(o.page.back());
    QVERIFY(o.showsForm());
    // And edited after that.
    o.button(u"Edit"_s)->click();
    o.open();
    QVERIFY(!o.editor()->isReadOnly());
    QVERIFY(o.button(u"Save"_s));
}

void TestWebhookPayload::keysForUndoBelongToWhatIsShown()
{
    OpenedPayload o;
    QTest::keyClicks(o.editor()->view(), u"x"_s);
    QTest::keyClick(o.editor()->view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(o.editor()->text(), customInbound().payload.toUtf8());
    QTest::keyClick(o.editor()->view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(o.editor()->text().startsWith('x'));
}

void TestWebhookPayload::searchGoesIntoTheText()
{
    OpenedPayload o;
    o.page.focusSearch();
    QVERIFY(o.showsPayload());
    auto *find = o.bench()->findChild<CodeEditor *>(u"payloadEditor"_s)->findChild<QLineEdit *>(u"find"_s);
    QVERIFY(find->isVisible() && find->hasFocus());
    QVERIFY(o.page.back());
    QVERIFY(o.showsPayload() && !find->isVisible());
}

void TestWebhookPayload::whatOthersSubmitIsShown()
{
    OpenedPayload o{false};
    SmsWebhook changed = customInbound();
    changed.payload = QString::fromUtf8(other);
    QVERIFY(o.desk.webhooks.submit(o.record.id, changed));
    QCOMPARE(o.editor()->text(), other);
    QVERIFY(o.showsPayload());
}

QTEST_MAIN(TestWebhookPayload)
#include "tst_webhookpayload.moc"
