// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "ui/parts/theme.h"
#include "ui/payload/payloadeditor.h"
#include "ui/payload/payloadfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *candidate : in.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QStringList states(const QWidget &in)
{
    QStringList found;
    for (const QLabel *label : in.findChild<TokenList *>()->findChildren<QLabel *>()) {
        if (QStringList{u"bound"_s, u"missing"_s, u"doubled"_s, u"not sent"_s}.contains(label->text())
            && label->isVisibleTo(&in))
            found.append(label->text());
    }
    return found;
}

PayloadEditor *editorOf(const PayloadField &field)
{
    return field.findChild<PayloadEditor *>();
}

QListWidget *problemsOf(const PayloadField &field)
{
    return field.findChild<QListWidget *>();
}

} // namespace

class PayloadFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void valueGoesInAndOutAsTyped()
    {
        PayloadField field;
        QSignalSpy edited{&field, &PayloadField::edited};
        const PayloadField::Value value{u"{ \"b\" : \"{{inboundMessage}}\",\n\t\"a\":1.0e3 }\n"_s,
                                        {u"originTimestamp"_s},
                                        ArrayReading::FirstElement};
        field.setValue(value);
        QCOMPARE(field.value().text, value.text);
        QCOMPARE(field.value().fieldsNotSent, value.fieldsNotSent);
        QCOMPARE(field.value().arrayReading, value.arrayReading);
        QCOMPARE(edited.count(), 0);
    }

    void theExampleBindsEveryField_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("fields");
        QTest::newRow("inbound") << int(EventKind::Inbound) << 5;
        QTest::newRow("feedback") << int(EventKind::Feedback) << 3;
    }

    void theExampleBindsEveryField()
    {
        QFETCH(int, kind);
        QFETCH(int, fields);
        PayloadField field;
        field.setKind(static_cast<EventKind>(kind));
        field.open(true);
        button(field, u"Insert example"_s)->click();
        QVERIFY(field.isUsable());
        QCOMPARE(states(field), QStringList(fields, u"bound"_s));
        QVERIFY(problemsOf(field)->count() == 0);
    }

    void problemsStandUnderTheEditorWithTheirPlace()
    {
        PayloadField field;
        field.open(true);
        field.setValue({u"{\n  \"text\": \"{{inboundMesage}}\"\n}"_s, {}, ArrayReading::EveryElement});
        QVERIFY(!field.isUsable());
        QVERIFY(problemsOf(field)->isVisibleTo(&field));
        QStringList texts;
        for (int i = 0; i < problemsOf(field)->count(); ++i)
            texts.append(problemsOf(field)->item(i)->text());
        QVERIFY2(texts.join(u'\n').contains(u"2:"_s), qPrintable(texts.join(u'\n')));
        QVERIFY(texts.join(u'\n').contains(u"inboundMesage"_s));
    }

    void choosingAProblemJumpsToItsPlaceBehindWideCharacters()
    {
        PayloadField field;
        field.open(true);
        // The clef takes two UTF-16 units and one column.
        field.setValue({u"{\n  \"\U0001D11E\": {{requestId}}\n}"_s, {}, ArrayReading::EveryElement});
        QListWidgetItem *item = problemsOf(field)->item(0);
        QVERIFY(item);
        Q_EMIT problemsOf(field)->itemActivated(item);
        const QTextCursor cursor = editorOf(field)->textCursor();
        QCOMPARE(cursor.blockNumber(), 1);
        QCOMPARE(cursor.block().text().mid(cursor.positionInBlock(), 2), u"{{"_s);
    }

    void typingIsCheckedWithoutAButton()
    {
        PayloadField field;
        field.open(true);
        field.setValue({u"{\"a\": 1}"_s, {}, ArrayReading::EveryElement});
        editorOf(field)->moveCursor(QTextCursor::End);
        QTest::keyClicks(editorOf(field), u"]"_s);
        QTRY_VERIFY(!field.problems().isEmpty() && field.problems().first().rule == Rule::JsonTextAfterEnd);
    }

    void aDoubledTokenIsCalledSo()
    {
        PayloadField field;
        field.open(true);
        field.setKind(EventKind::Feedback);
        field.setValue({u"{\"a\":\"{{failureCode}}\",\"b\":\"{{failureCode}}\",\"c\":\"{{feedbackStatus}}\"}"_s,
                        {},
                        ArrayReading::EveryElement});
        QCOMPARE(states(field), (QStringList{u"missing"_s, u"doubled"_s, u"bound"_s}));
    }

    void whatIsNotSentMayBeMissing()
    {
        PayloadField field;
        field.setKind(EventKind::Feedback);
        field.open(true);
        field.setValue({u"{\"a\":\"{{failureCode}}\",\"c\":\"{{feedbackStatus}}\"}"_s, {}, ArrayReading::EveryElement});
        QVERIFY(!field.isUsable());
        QSignalSpy edited{&field, &PayloadField::edited};
        field.findChildren<QCheckBox *>().first()->click();
        QVERIFY(field.isUsable());
        QCOMPARE(field.value().fieldsNotSent, QStringList{u"client_reference"_s});
        QCOMPARE(edited.count(), 1);
        QCOMPARE(states(field).first(), u"not sent"_s);
    }

    void aBoundTokenIsNotOfferedAgain()
    {
        PayloadField field;
        const auto offered = [&field] {
            int count = 0;
            for (const QPushButton *insert : field.findChildren<QPushButton *>())
                count += insert->text() == "Insert"_L1 && insert->isEnabled();
            return count;
        };
        QCOMPARE(offered(), 5);
        button(field, u"Insert example"_s)->click();
        QCOMPARE(offered(), 0);
    }

    void tokensAreInsertedInQuotesOnlyWhereNeeded()
    {
        PayloadEditor editor;
        editor.setPlainText(u"{\"a\\\"b\": }"_s);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(9);
        editor.setTextCursor(cursor);
        editor.insertToken(u"requestId");
        QCOMPARE(editor.toPlainText(), u"{\"a\\\"b\": \"{{requestId}}\"}"_s);

        editor.setPlainText(u"{\"a\": \"\"}"_s);
        cursor = editor.textCursor();
        cursor.setPosition(7);
        editor.setTextCursor(cursor);
        editor.insertToken(u"requestId");
        QCOMPARE(editor.toPlainText(), u"{\"a\": \"{{requestId}}\"}"_s);
    }

    void formatKeepsOrderAndSpellingAndCanBeUndone()
    {
        PayloadField field;
        field.open(true);
        const QString text = u"{\"b\":1.50,\"a\":\"{{requestId}}\"}"_s;
        field.setValue({text, {}, ArrayReading::EveryElement});
        button(field, u"Format"_s)->click();
        QCOMPARE(field.value().text.simplified(), u"{ \"b\": 1.50, \"a\": \"{{requestId}}\" }"_s);
        QVERIFY(field.value().text.contains(u'\n'));
        editorOf(field)->undo();
        QCOMPARE(field.value().text, text);
    }

    void formatLeavesBrokenJsonAlone()
    {
        PayloadField field;
        field.open(true);
        field.setValue({u"{\"a\": "_s, {}, ArrayReading::EveryElement});
        button(field, u"Format"_s)->click();
        QCOMPARE(field.value().text, u"{\"a\": "_s);
    }

    void tabLeavesTheEditor()
    {
        PayloadField field;
        QVERIFY(editorOf(field)->tabChangesFocus());
    }

    void anEmptyPayloadIsComplainedAboutOnlyWhenAsked()
    {
        PayloadField field;
        field.open(true);
        field.setValue({});
        QVERIFY(!problemsOf(field)->isVisibleTo(&field));
        field.setComplaining(true);
        QVERIFY(problemsOf(field)->isVisibleTo(&field));
    }

    void readOnlyShowsAndChangesNothing()
    {
        PayloadField field;
        field.open(true);
        button(field, u"Insert example"_s)->click();
        field.setReadOnly(true);
        const QString before = field.value().text;
        QTest::keyClicks(editorOf(field), u"x"_s);
        QCOMPARE(field.value().text, before);
        QVERIFY(!button(field, u"Format"_s)->isVisibleTo(&field));
        QVERIFY(!field.findChildren<QCheckBox *>().first()->isEnabled());
    }

    void everythingIsSaidAgainInAnotherLanguage()
    {
        PayloadField field;
        field.open(true);
        field.setValue({u"{\n  \"text\": \"{{inboundMesage}}\",\n  \"id\": \"{{requestId}}\"\n}"_s,
                        {},
                        ArrayReading::EveryElement});
        field.resize(720, 640);
        Testing::shot(field, u"payload"_s);
        Testing::StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QCoreApplication::processEvents();
        for (const QPushButton *one : field.findChildren<QPushButton *>())
            QVERIFY2(one->text().startsWith(u'['), qPrintable(one->text()));
        for (const QCheckBox *one : field.findChildren<QCheckBox *>())
            QVERIFY2(one->text().startsWith(u'['), qPrintable(one->text()));
        QVERIFY(problemsOf(field)->item(0)->text().contains(u'['));
        Testing::shot(field, u"payload-long"_s);
        QCoreApplication::removeTranslator(&stub);
    }
};

QTEST_MAIN(PayloadFieldTest)
#include "tst_payloadfield.moc"
