// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railitem.h"

#include "ui/parts/accessiblerole.h"
#include "ui/parts/style.h"
#include "ui/parts/theme.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int itemIndent = 20;
constexpr int badgePadding = 7;
constexpr int badgeHeight = 18;
constexpr int countable = 999;

QFont headingFont(const QFont &font)
{
    QFont capitals = scaledFont(font, TextSize::Caption);
    capitals.setPixelSize(11);
    capitals.setCapitalization(QFont::AllUppercase);
    return capitals;
}

} // namespace

RailItem::RailItem(QWidget *parent)
    : QAbstractButton{parent}
{
    setAccessibleRole(this, QAccessible::PageTab);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void RailItem::setName(const QString &name, const QString &shortcut)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(QStringLiteral("%1 (%2)").arg(name, shortcut));
    updateGeometry();
}

void RailItem::setBadge(int count, const QString &spoken)
{
    m_badge = count;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

QString RailItem::badgeText() const
{
    const QString figure = QLocale().toString(std::min(m_badge, countable));
    return m_badge > countable ? QStringLiteral("%1+").arg(figure) : figure;
}

QSize RailItem::sizeHint() const
{
    const int badge = m_badge > 0 ? fontMetrics().horizontalAdvance(badgeText()) + 2 * badgePadding + 8 : 0;
    // The current entry is written bolder.
    QFont words = font();
    words.setWeight(QFont::DemiBold);
    return {itemIndent + QFontMetrics(words).horizontalAdvance(text()) + 12 + badge, 32};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    if (isChecked() || underMouse())
        paintBox(&painter, rect(), 4, tokens.selected, tokens.selected);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 4, palette());
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(tokens.text);
    const QRect spot(itemIndent, 0, width() - itemIndent - 8, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), spot), int(Qt::AlignVCenter | Qt::AlignLeading),
                     text());
    if (m_badge <= 0)
        return;
    painter.setFont(scaledFont(font(), TextSize::Caption));
    const int badgeWidth
        = std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(badgeText()) + 2 * badgePadding);
    const QRect badge(width() - badgeWidth - 8, (height() - badgeHeight) / 2, badgeWidth, badgeHeight);
    const QRect badgeSpot = QStyle::visualRect(layoutDirection(), rect(), badge);
    paintBox(&painter, badgeSpot, badgeHeight / 2.0, tokens.accent, tokens.accent);
    painter.setPen(tokens.onAccent);
    painter.drawText(badgeSpot, Qt::AlignCenter, badgeText());
}

RailHeading::RailHeading(QWidget *parent)
    : QAbstractButton{parent}
{
    setAccessibleRole(this, QAccessible::Button);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize RailHeading::sizeHint() const
{
    return {28 + QFontMetrics(headingFont(font())).horizontalAdvance(text().toUpper()) + 12, 40};
}

void RailHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    if (underMouse())
        paintBox(&painter, rect().adjusted(0, 4, 0, -4), 4, tokens.selected, tokens.selected);
    if (hasFocus())
        paintFocusRing(&painter, rect().adjusted(0, 4, 0, -4), 4, palette());
    paintChevron(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(4, 0, 20, height())),
                 tokens.secondaryText, !isChecked());
    painter.setFont(headingFont(font()));
    painter.setPen(tokens.secondaryText);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(28, 0, width() - 28, height())),
                     int(Qt::AlignVCenter | Qt::AlignLeading), text());
}

RailGroup::RailGroup(const QString &stableName, QWidget *parent)
    : QWidget{parent}
    , m_stableName{stableName}
    , m_heading{new RailHeading(this)}
    , m_entries{new QWidget(this)}
    , m_column{new QVBoxLayout(m_entries)}
{
    m_column->setContentsMargins(8, 0, 0, 8);
    m_column->setSpacing(2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_heading);
    all->addWidget(m_entries);
    connect(m_heading, &QAbstractButton::toggled, this, [this](bool open) {
        m_entries->setVisible(open);
        Q_EMIT foldedChanged();
    });
}

void RailGroup::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->updateGeometry();
}

void RailGroup::add(RailItem *item)
{
    m_column->addWidget(item);
}

bool RailGroup::isFolded() const
{
    return !m_heading->isChecked();
}

void RailGroup::setFolded(bool folded)
{
    m_heading->setChecked(!folded);
}

} // namespace Hookbench
