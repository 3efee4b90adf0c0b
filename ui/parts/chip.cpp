// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include "models/words/words.h"
#include "ui/parts/accessiblerole.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/style.h"

#include <QApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Hookbench {

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int crossSize = 20;
constexpr int longest = 320;

Tone toneOf(const Diagnostics &complaints)
{
    Severity gravest = Severity::Info;
    for (const Diagnostic &complaint : complaints)
        gravest = std::min(gravest, complaint.severity);
    return gravest == Severity::Error  ? Tone::Negative
        : gravest == Severity::Warning ? Tone::Notice
                                       : Tone::Informative;
}

} // namespace

Chip::Chip(const QString &word, bool changeable, QWidget *parent)
    : QWidget{parent}
    , m_word{word}
{
    setAccessibleRole(this, QAccessible::ListItem);
    setFocusPolicy(Qt::ClickFocus);
    setFont(scaledFont(font(), TextSize::Caption));
    if (changeable) {
        m_remove = new IconButton(this);
        m_remove->setIcon(themedIcon(QLatin1StringView("close")));
        m_remove->setIconSize({12, 12});
        m_remove->setAutoRaise(true);
        m_remove->setFocusPolicy(Qt::NoFocus);
        connect(m_remove, &QToolButton::clicked, this, &Chip::removeRequested);
    }
    retranslate();
}

void Chip::setComplaints(const Diagnostics &complaints)
{
    m_complaints = complaints;
    retranslate();
    updateGeometry();
    update();
}

void Chip::setStop(bool stop)
{
    setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    if (m_remove)
        m_remove->setFocusPolicy(stop ? Qt::StrongFocus : Qt::NoFocus);
}

QWidget *Chip::lastStop()
{
    return m_remove ? static_cast<QWidget *>(m_remove) : this;
}

void Chip::setMarked(bool marked)
{
    if (marked == m_marked)
        return;
    m_marked = marked;
    update();
}

QSize Chip::sizeHint() const
{
    const int words = std::min(fontMetrics().horizontalAdvance(m_word) + 1, longest);
    const int icon = m_complaints.isEmpty() ? 0 : 18;
    const int cross = m_remove ? crossSize : padding;
    return {padding + icon + words + cross + 2, std::max(chipHeight, fontMetrics().height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 64), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    const bool marked = !m_complaints.isEmpty();
    const QColor line = marked ? toneColor(palette(), toneOf(m_complaints)) : tokens.fieldLine;
    paintBox(&painter, rect(), 4, m_marked || m_dragging ? tokens.selected : tokens.surface, line);
    if (hasFocus() || m_marked)
        paintFocusRing(&painter, rect(), 4, palette());
    int x = padding;
    if (marked) {
        const QRect spot(x, (height() - 14) / 2, 14, 14);
        themedIcon(iconFor(toneOf(m_complaints)), toneOf(m_complaints))
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), spot));
        x += 18;
    }
    painter.setPen(tokens.text);
    const QRect spot(x, 0, width() - x - (m_remove ? crossSize : padding), height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), spot), int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(m_word, Qt::ElideRight, spot.width()));
}

void Chip::resizeEvent(QResizeEvent *)
{
    if (m_remove)
        m_remove->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(width() - crossSize - 1, (height() - crossSize) / 2, crossSize, crossSize)));
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_remove && event->button() == Qt::LeftButton;
    m_pressedAt = event->pos();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->pos() - m_pressedAt).manhattanLength();
    if (!m_pressed || (!m_dragging && way < QApplication::startDragDistance()))
        return;
    m_dragging = true;
    update();
    Q_EMIT dragged(mapToParent(event->pos()));
}

void Chip::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed = false;
    if (!std::exchange(m_dragging, false))
        return;
    update();
    Q_EMIT dropped();
}

void Chip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_remove && event->button() == Qt::LeftButton)
        Q_EMIT editRequested();
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void Chip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Chip::retranslate()
{
    QStringList sentences;
    for (const Diagnostic &complaint : std::as_const(m_complaints))
        sentences << Words::sentence(complaint);
    const QString said = sentences.join(u'\n');
    setAccessibleName(m_word);
    setAccessibleDescription(said);
    if (fontMetrics().horizontalAdvance(m_word) > longest)
        sentences.prepend(m_word);
    setToolTip(sentences.join(u'\n'));
    if (m_remove)
        setButtonName(m_remove, tr("Remove %1").arg(m_word), tr("Del"));
}

} // namespace Hookbench
