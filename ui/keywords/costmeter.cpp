// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/costmeter.h"

#include "ui/parts/buttons.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// As a button can show it: what is not seen by its number.
QString visible(const QString &character)
{
    const QList<uint> points = character.toUcs4();
    const uint first = points.value(0);
    if (QChar::isPrint(first) && !QChar::isSpace(first) && QChar::category(first) != QChar::Other_Format)
        return character;
    return u"U+"_s + QString::number(first, 16).toUpper().rightJustified(4, u'0');
}

} // namespace

CostMeter::CostMeter(QComboBox *field, QWidget *parent)
    : QWidget{parent}
    , m_field{field}
    , m_icon{new ToneIcon}
    , m_sum{new QLabel}
    , m_marked{new QLabel}
    , m_offers{new QWidget}
{
    m_sum->setObjectName(u"cost"_s);
    m_sum->setFont(scaledFont(font(), TextSize::Caption));
    m_sum->setWordWrap(true);
    m_sum->setTextFormat(Qt::PlainText);
    m_marked->setObjectName(u"marked"_s);
    m_marked->setTextFormat(Qt::RichText);
    m_marked->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_sum, 1);
    new FlowLayout{m_offers, 6};
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_marked);
    column->addWidget(m_offers);
    connect(m_field->lineEdit(), &QLineEdit::textChanged, this, &CostMeter::follow);
    m_field->installEventFilter(this);
    follow();
}

QString CostMeter::text() const
{
    return m_field->currentText();
}

void CostMeter::setShown(bool shown)
{
    m_shown = shown;
    tell();
}

void CostMeter::follow()
{
    m_cost = replyCost(text());
    tell();
}

void CostMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

bool CostMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        tell();
    return QWidget::eventFilter(watched, event);
}

void CostMeter::tell()
{
    setVisible(m_shown && m_cost.segments > 0);
    const QString encoding{nameIn(smsEncodingNames, m_cost.encoding)};
    const QString sum
        = tr("%1 · %2 · %3")
              .arg(encoding, tr("%n unit(s)", nullptr, m_cost.units), tr("%n segment(s)", nullptr, m_cost.segments));
    const bool dear = m_cost.segments > 1 || m_cost.encoding == SmsEncoding::Ucs2;
    m_icon->setTone(dear ? Tone::Notice : Tone::Positive);
    m_sum->setText(sum);
    tellOffenders();
    clearOffers();
    if (m_field->isEnabled())
        offerSubstitutes();
    m_offers->setVisible(m_offers->layout()->count() > 0);
}

void CostMeter::tellOffenders()
{
    m_marked->setVisible(!m_cost.offenders.isEmpty());
    if (m_cost.offenders.isEmpty())
        return;
    QStringList kinds;
    for (const CostOffender &offender : m_cost.offenders) {
        if (!kinds.contains(visible(offender.text)))
            kinds.append(visible(offender.text));
    }
    m_sum->setText(tr("%1. Only because of these characters: %2").arg(m_sum->text(), kinds.join(u' ')));
    m_marked->setText(markedText());
    m_marked->setAccessibleName(tr("Characters that force UCS-2: %1").arg(kinds.join(u' ')));
}

QString CostMeter::markedText() const
{
    QString marked;
    qsizetype from = 0;
    const QString whole = text();
    for (const CostOffender &offender : m_cost.offenders) {
        marked += whole.mid(from, offender.at - from).toHtmlEscaped();
        marked += u"<b><u>"_s + visible(offender.text).toHtmlEscaped() + u"</u></b>"_s;
        from = offender.at + offender.text.size();
    }
    return marked + whole.mid(from).toHtmlEscaped();
}

void CostMeter::clearOffers()
{
    while (QLayoutItem *item = m_offers->layout()->takeAt(0)) {
        // The one that was pressed is still being told so.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QPushButton *CostMeter::offer(const QString &title, std::function<void()> act)
{
    auto *button = pillButton(ButtonRole::Secondary, m_offers);
    button->setText(title);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_offers->layout()->addWidget(button);
    button->show();
    return button;
}

void CostMeter::offerSubstitutes()
{
    const QString safe = gsmSafeText(text());
    if (safe != text()) {
        const ReplyCost after = replyCost(safe);
        offer(tr("Replace all signs: %1").arg(tr("%n segment(s)", nullptr, after.segments)), [this] {
            replaceAll(Accents::Keep);
        })->setToolTip(safe);
    }
    const QString bare = gsmSafeText(text(), Accents::Drop);
    if (bare != safe) {
        offer(tr("Drop accents too: %1").arg(tr("%n segment(s)", nullptr, replyCost(bare).segments)), [this] {
            replaceAll(Accents::Drop);
        })->setToolTip(bare);
    }
    QStringList offered;
    for (const CostOffender &offender : std::as_const(m_cost.offenders)) {
        if (!offender.substitute || offered.contains(offender.text))
            continue;
        offered.append(offender.text);
        const QString substitute = offender.substitute->text;
        const QString shown = substitute.trimmed().isEmpty() ? tr("space") : substitute;
        QPushButton *button
            = offer(u"%1 → %2"_s.arg(visible(offender.text), substitute.isEmpty() ? tr("nothing") : shown),
                    [this, character = offender.text, substitute] { replaceEach(character, substitute); });
        button->setAccessibleName(tr("Replace %1 with %2").arg(visible(offender.text), shown));
    }
}

void CostMeter::replaceAll(Accents accents)
{
    m_field->setEditText(gsmSafeText(text(), accents));
    m_field->setFocus();
}

void CostMeter::replaceEach(const QString &character, const QString &substitute)
{
    QString changed;
    qsizetype from = 0;
    const QString whole = text();
    for (const CostOffender &offender : std::as_const(m_cost.offenders)) {
        if (offender.text != character)
            continue;
        changed += whole.mid(from, offender.at - from);
        changed += substitute;
        from = offender.at + offender.text.size();
    }
    changed += whole.mid(from);
    m_field->setEditText(changed);
    m_field->setFocus();
}

} // namespace Hookbench
