// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/style.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// How many pixels of exactly this colour the image holds.
int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb();
    }
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredAsTheStandardSays();
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void controlsStandOutFromTheirGround_data();
    void controlsStandOutFromTheirGround();
    void paletteLeadsBackToItsTokens_data();
    void paletteLeadsBackToItsTokens();
    void disabledTextStaysReadable();
    void switchingTheThemeRetintsIcons();
    void switchingTheThemeRepaintsFields();
    void everyIconIsDrawn();
    void anUnknownIconIsEmptyAndSaidSo();
    void invalidFieldsAreOutlinedInNegative();
    void theFocusRingIsSeen();
    void returnPressesTheButtonWithTheFocusOnly();

private:
    static void eachTheme();
};

void TestTheme::eachTheme()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::contrastIsMeasuredAsTheStandardSays()
{
    QCOMPARE(std::round(contrast(Qt::white, Qt::black)), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void TestTheme::textIsReadableOnEveryGround_data()
{
    eachTheme();
}

void TestTheme::textIsReadableOnEveryGround()
{
    QFETCH(bool, dark);
    const Tokens t = dark ? darkTokens() : lightTokens();
    struct Pair
    {
        const char *what;
        QColor text, ground;
    };
    QList<Pair> pairs{{"primary button", t.onAccent, t.accent},
                      {"production chip", t.onAccent, t.negative},
                      {"development chip", t.page, t.secondaryText},
                      {"tooltip", t.page, t.text}};
    for (const QColor &ground : {t.page, t.surface, t.field, t.disabled, t.selected}) {
        pairs.append({"text", t.text, ground});
        pairs.append({"secondary text", t.secondaryText, ground});
    }
    // Coloured words stand on the page, on cards, in fields and in marked rows; never on the fill of disabled fields.
    for (const QColor &ground : {t.page, t.surface, t.field, t.selected}) {
        pairs.append({"positive", t.positive, ground});
        pairs.append({"notice", t.notice, ground});
        pairs.append({"negative", t.negative, ground});
        pairs.append({"informative", t.informative, ground});
        pairs.append({"link", t.accent, ground});
    }
    for (const Pair &pair : pairs) {
        const double measured = contrast(pair.text, pair.ground);
        QVERIFY2(
            measured >= 4.5,
            qPrintable(u"%1 %2 on %3: %4"_s.arg(QString::fromLatin1(pair.what), pair.text.name(), pair.ground.name())
                           .arg(measured)));
    }
}

void TestTheme::controlsStandOutFromTheirGround_data()
{
    eachTheme();
}

void TestTheme::controlsStandOutFromTheirGround()
{
    QFETCH(bool, dark);
    const Tokens t = dark ? darkTokens() : lightTokens();
    for (const QColor &ground : {t.page, t.surface, t.field}) {
        for (const QColor &line : {t.fieldLine, t.accent, t.negative})
            QVERIFY2(contrast(line, ground) >= 3, qPrintable(u"%1 on %2"_s.arg(line.name(), ground.name())));
    }
}

void TestTheme::paletteLeadsBackToItsTokens_data()
{
    eachTheme();
}

void TestTheme::paletteLeadsBackToItsTokens()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    const Tokens expected = dark ? darkTokens() : lightTokens();
    QCOMPARE(tokensFor(QApplication::palette()).page, expected.page);
    QCOMPARE(QApplication::palette().color(QPalette::Window), expected.page);
    QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), expected.secondaryText);
    QCOMPARE(toneColor(QApplication::palette(), Tone::Negative), expected.negative);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 13);
}

void TestTheme::disabledTextStaysReadable()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        const QPalette palette = QApplication::palette();
        QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text),
                         palette.color(QPalette::Disabled, QPalette::Base))
                >= 4.5);
    }
}

void TestTheme::switchingTheThemeRetintsIcons()
{
    applyTheme(*qApp, Theme::Light);
    const QIcon icon = themedIcon("stop"_L1);
    const QIcon good = themedIcon("stop"_L1, Tone::Positive);
    QVERIFY(pixelsOf(icon.pixmap(24, 24).toImage(), lightTokens().text) > 0);
    applyTheme(*qApp, Theme::Dark);
    QCOMPARE(pixelsOf(icon.pixmap(24, 24).toImage(), lightTokens().text), 0);
    QVERIFY(pixelsOf(icon.pixmap(24, 24).toImage(), darkTokens().text) > 0);
    QVERIFY(pixelsOf(good.pixmap(24, 24).toImage(), darkTokens().positive) > 0);
    QVERIFY(pixelsOf(icon.pixmap({24, 24}, QIcon::Disabled).toImage(), darkTokens().secondaryText) > 0);
}

void TestTheme::switchingTheThemeRepaintsFields()
{
    applyTheme(*qApp, Theme::Light);
    QLineEdit edit;
    edit.resize(200, 32);
    QVERIFY(pixelsOf(edit.grab().toImage(), lightTokens().field) > 1000);
    applyTheme(*qApp, Theme::Dark);
    QCoreApplication::processEvents();
    QVERIFY(pixelsOf(edit.grab().toImage(), darkTokens().field) > 1000);
    edit.setReadOnly(true);
    QVERIFY(pixelsOf(edit.grab().toImage(), darkTokens().disabled) > 1000);
}

void TestTheme::everyIconIsDrawn()
{
    applyTheme(*qApp, Theme::Light);
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 30);
    for (const QString &file : files) {
        const QByteArray name = file.chopped(4).toLatin1();
        const QImage image = themedIcon(QLatin1StringView(name)).pixmap(48, 48).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(ink > 20, name.constData());
    }
}

void TestTheme::anUnknownIconIsEmptyAndSaidSo()
{
    QTest::ignoreMessage(QtWarningMsg, "There is no icon called unicorn.");
    const QPixmap pixmap = themedIcon("unicorn"_L1).pixmap(16, 16);
    QVERIFY(!pixmap.isNull());
    QCOMPARE(pixmap.toImage().pixelColor(8, 8).alpha(), 0);
}

void TestTheme::invalidFieldsAreOutlinedInNegative()
{
    applyTheme(*qApp, Theme::Light);
    QLineEdit edit;
    edit.resize(200, 32);
    QCOMPARE(pixelsOf(edit.grab().toImage(), lightTokens().negative), 0);
    edit.setProperty("invalid", true);
    QVERIFY(pixelsOf(edit.grab().toImage(), lightTokens().negative) > 100);
}

void TestTheme::theFocusRingIsSeen()
{
    applyTheme(*qApp, Theme::Light);
    QWidget window;
    window.resize(300, 100);
    QLineEdit other(&window);
    QPushButton *button = pillButton(ButtonRole::Secondary, &window);
    button->setText(u"Cancel"_s);
    button->setGeometry(QRect(QPoint(0, 50), button->sizeHint()));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(pixelsOf(button->grab().toImage(), lightTokens().accent), 0);
    button->setFocus();
    QVERIFY(pixelsOf(button->grab().toImage(), lightTokens().accent) > 60);
}

void TestTheme::returnPressesTheButtonWithTheFocusOnly()
{
    QWidget window;
    QLineEdit field(&window);
    QPushButton *pill = pillButton(ButtonRole::Secondary, &window);
    QToolButton *icon = iconButton("close"_L1, &window);
    QSignalSpy pressed(pill, &QPushButton::clicked);
    QSignalSpy closed(icon, &QToolButton::clicked);
    window.show();
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(pressed.count() + closed.count(), 0);
    QTest::keyClick(pill, Qt::Key_Return);
    QTest::keyClick(pill, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(pill, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed.count(), 2);
    QTest::keyClick(icon, Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
    pill->setEnabled(false);
    QTest::keyClick(pill, Qt::Key_Return);
    QCOMPARE(pressed.count(), 2);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
