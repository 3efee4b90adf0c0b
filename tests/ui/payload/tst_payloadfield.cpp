// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "ui/parts/theme.h"
#include "ui/payload/payloadfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

const QString inbound = uR"({
  "m": "{{inboundMessage}}", "f": "{{profileNumber}}", "i": "{{requestId}}",
  "t": "{{originTimestamp}}", "n": "{{inboundNumber}}"
})"_s;

QPushButton *opener(const PayloadField &field)
{
    return field.findChild<QPushButton *>(u"openPayload"_s);
}

QLabel *preview(const PayloadField &field)
{
    return field.findChild<QLabel *>(u"payloadPreview"_s);
}

QString summary(const PayloadField &field)
{
    return opener(field)->accessibleDescription();
}

} // namespace

class PayloadFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void valueGoesInAndOutAsItIs()
    {
        PayloadField field;
        const PayloadValue value{QChar{QChar::ByteOrderMark} + u"{ \"b\" : \"\0\",\r\n\t\"a\":1.0e3 }\r"_s,
                                 {u"originTimestamp"_s},
                                 ArrayReading::FirstElement};
        field.setValue(value);
        QCOMPARE(field.value(), value);
    }

    void theButtonAsksForTheEditor()
    {
        PayloadField field;
        QSignalSpy asked{&field, &PayloadField::editorRequested};
        opener(field)->click();
        QCOMPARE(asked.count(), 1);
    }

    void aLineSaysWhatThePayloadComesTo()
    {
        PayloadField field;
        QVERIFY(summary(field).contains(u"No payload yet"_s));
        field.setComplaining(true);
        QVERIFY(summary(field).contains(u"required"_s));
        field.setValue({inbound, {}, ArrayReading::EveryElement});
        QVERIFY(field.isUsable());
        QCOMPARE(summary(field), u"5 of 5 fields bound"_s);
        field.setKind(EventKind::Feedback);
        QVERIFY(!field.isUsable());
        QCOMPARE(summary(field), u"0 of 3 fields bound"_s);
        field.setKind(EventKind::Inbound);
        field.setValue({QString{inbound}.replace(u"{{requestId}}"_s, u"x"_s), {u"requestId"_s}, {}});
        QVERIFY(field.isUsable());
        QCOMPARE(summary(field), u"4 of 5 fields bound, the others are not sent"_s);
        field.setValue({inbound + u"]"_s, {}, {}});
        QVERIFY(!field.isUsable());
        QVERIFY(summary(field).contains(u"Open the editor"_s));
    }

    void theFirstLinesAreShown()
    {
        PayloadField field;
        field.show();
        QVERIFY(!preview(field)->isVisible());
        field.setValue({inbound, {}, {}});
        QVERIFY(preview(field)->isVisible());
        QVERIFY(preview(field)->text().contains(u"inboundMessage"_s));
        field.setValue({QString(100, u'\n') + u"{}"_s, {}, {}});
        QVERIFY(preview(field)->text().size() < 20);
        // A text of one long line widens nothing.
        const int width = field.minimumSizeHint().width();
        field.setValue({u"\""_s + QString(1'000'000, u'x') + u"\""_s, {}, {}});
        QCOMPARE(field.minimumSizeHint().width(), width);
        QVERIFY(preview(field)->text().size() < 1000);
    }

    void everythingIsSaidAgainInAnotherLanguage()
    {
        PayloadField field;
        field.setValue({inbound, {}, {}});
        field.resize(720, 200);
        Testing::shot(field, u"payload"_s);
        Testing::StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QCoreApplication::processEvents();
        QVERIFY(opener(field)->text().startsWith(u'['));
        QVERIFY(summary(field).startsWith(u'['));
        QCoreApplication::removeTranslator(&stub);
    }
};

QTEST_MAIN(PayloadFieldTest)
#include "tst_payloadfield.moc"
