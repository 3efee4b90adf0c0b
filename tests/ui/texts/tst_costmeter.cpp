// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/costmeter.h"
#include "ui/keywords/replycombo.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class CostMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheField();
    void marksWhatForcesUcs2();
    void acceptsTheWholeWording();
    void acceptsOneCharacter();
    void offersNothingWhereNothingCanBeTyped();

private:
    QList<QPushButton *> offers() const;
    QPushButton *offer(const QString &part) const;
    QString sum() const { return m_meter->findChild<QLabel *>(u"cost"_s)->text(); }

    std::unique_ptr<QWidget> m_window;
    ReplyCombo *m_combo = nullptr;
    CostMeter *m_meter = nullptr;
};

void CostMeterTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout{m_window.get()};
    m_combo = new ReplyCombo;
    m_meter = new CostMeter{m_combo};
    layout->addWidget(m_combo);
    layout->addWidget(m_meter);
    m_window->show();
}

QList<QPushButton *> CostMeterTest::offers() const
{
    QList<QPushButton *> shown;
    for (QPushButton *button : m_meter->findChildren<QPushButton *>()) {
        if (button->isVisible())
            shown.append(button);
    }
    return shown;
}

QPushButton *CostMeterTest::offer(const QString &part) const
{
    for (QPushButton *button : offers()) {
        if (button->text().contains(part))
            return button;
    }
    return nullptr;
}

void CostMeterTest::followsTheField()
{
    QVERIFY(!m_meter->isVisible());
    m_combo->setText(u"Luma"_s);
    QVERIFY(m_meter->isVisible());
    QVERIFY(sum().contains(u"GSM-7"));
    QVERIFY(sum().contains(u'4'));
    m_combo->changeText(QString{161, u'a'});
    QVERIFY(sum().contains(u"161"));
    QVERIFY(sum().contains(u'2'));
    m_combo->setText({});
    QVERIFY(!m_meter->isVisible());
    m_meter->setShown(false);
    m_combo->setText(u"x"_s);
    QVERIFY(!m_meter->isVisible());
}

void CostMeterTest::marksWhatForcesUcs2()
{
    m_combo->setText(u"L’été <b> vous êtes\u202f!"_s);
    auto *marked = m_meter->findChild<QLabel *>(u"marked"_s);
    QVERIFY(marked->isVisible());
    QVERIFY2(marked->text().contains(u"L<b><u>’</u></b>été &lt;b&gt; vous <b><u>ê</u></b>tes<b><u>U+202F</u></b>!"),
             qPrintable(marked->text()));
    QVERIFY(sum().contains(u"UCS-2"));
    m_combo->setText(u"Hej"_s);
    QVERIFY(!marked->isVisible());
}

void CostMeterTest::acceptsTheWholeWording()
{
    m_combo->setText(u"L’aide… vous êtes"_s);
    const QSignalSpy edited{m_combo, &ReplyCombo::edited};
    QPushButton *all = offer(u"Replace all signs"_s);
    QVERIFY(all);
    all->click();
    QCOMPARE(m_combo->text(), u"L'aide... vous êtes"_s);
    QCOMPARE(edited.size(), 1);
    QVERIFY(!offer(u"Replace all signs"_s));
    QPushButton *accents = offer(u"accents"_s);
    QVERIFY(accents);
    accents->click();
    QCOMPARE(m_combo->text(), u"L'aide... vous etes"_s);
    QCOMPARE(offers().size(), 0);
    QVERIFY(sum().contains(u"GSM-7"));
}

void CostMeterTest::acceptsOneCharacter()
{
    m_combo->setText(u"“êtes” ê 🙏"_s);
    QPushButton *letter = offer(u"ê → e"_s);
    QVERIFY(letter);
    letter->click();
    QCOMPARE(m_combo->text(), u"“etes” e 🙏"_s);
    QVERIFY(!offer(u"🙏"_s));
    offer(u"“ → \""_s)->click();
    QCOMPARE(m_combo->text(), u"\"etes” e 🙏"_s);
}

void CostMeterTest::offersNothingWhereNothingCanBeTyped()
{
    m_combo->setText(u"êtes"_s);
    QVERIFY(!offers().isEmpty());
    m_combo->setReadOnly(true);
    QCOMPARE(offers().size(), 0);
    m_combo->setReadOnly(false);
    QVERIFY(!offers().isEmpty());
}

QTEST_MAIN(CostMeterTest)
#include "tst_costmeter.moc"
