// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/style.h"

#include "ui/parts/theme.h"
#include "ui/parts/twolines.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QVariant>

namespace Hookbench {

namespace {

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

/// The frame of a field: invalid beats focus in colour, focus beats both in width.
void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool fill)
{
    const Tokens tokens = tokensFor(option->palette);
    const bool idle = !(option->state & QStyle::State_Enabled) || (option->state & QStyle::State_ReadOnly);
    const bool focused = option->state & QStyle::State_HasFocus;
    const QBrush brush = fill ? QBrush(idle ? tokens.disabled : tokens.field) : QBrush(Qt::NoBrush);
    QColor line = tokens.fieldLine;
    if (focused)
        line = tokens.accent;
    else if (isInvalid(widget))
        line = tokens.negative;
    else if (idle)
        line = tokens.disabled;
    paintBox(painter, option->rect, 4, brush, line, focused ? 2 : 1);
}

/// A scroll area's frame. A table's leaves its header outside, on the page.
void paintAreaFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens tokens = tokensFor(option->palette);
    if (widget
        && (widget->property("hookbenchField").toBool() || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QTextEdit *>(widget))) {
        QStyleOption frame = *option;
        if (widget->hasFocus())
            frame.state |= QStyle::State_HasFocus;
        paintField(painter, &frame, widget, false);
        return;
    }
    QRect rect = option->rect;
    if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->horizontalHeader()->isVisible())
        rect.setTop(rect.top() + table->horizontalHeader()->height() + 1);
    // Where a row has the ring already, a second one around it all says nothing.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool focused = widget && widget->hasFocus() && !(view && view->currentIndex().isValid());
    paintBox(painter, rect, 4, Qt::NoBrush, focused ? tokens.accent : tokens.line, focused ? 2 : 1);
}

void paintCheck(QPainter *painter, const QStyleOption *option)
{
    const Tokens tokens = tokensFor(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor ink = enabled ? tokens.accent : tokens.secondaryText;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    if (!on) {
        paintBox(painter, box, 3, enabled ? tokens.field : tokens.disabled, tokens.fieldLine, 1.5);
        return;
    }
    paintBox(painter, box, 3, ink, ink);
    painter->setPen(QPen(enabled ? tokens.onAccent : tokens.page, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = box.center();
    const QPolygonF tick{{centre + QPointF(-3.5, 0.25), centre + QPointF(-1, 2.75), centre + QPointF(3.5, -2.5)}};
    painter->drawPolyline(tick);
}

void paintRadio(QPainter *painter, const QStyleOption *option)
{
    const Tokens tokens = tokensFor(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor ink = enabled ? tokens.accent : tokens.secondaryText;
    const qreal width = on ? 4.5 : 1.5;
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    paintBox(painter, circle, circle.height() / 2, enabled ? tokens.field : tokens.disabled,
             on ? ink : tokens.fieldLine, width);
}

/// A header's section: its words, and right after them the chevron of the column that is sorted by.
void paintHeader(const QStyle *style, const QStyleOptionHeader *header, QPainter *painter, const QWidget *widget)
{
    constexpr int padding = 8;
    constexpr int arrow = 20;
    style->drawControl(QStyle::CE_HeaderSection, header, painter, widget);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const QRect room = header->rect.adjusted(padding, 0, sorted ? -arrow : -padding, 0);
    painter->save();
    painter->setPen(header->palette.color(QPalette::ButtonText));
    const QString words = twoLines(painter->font(), header->text, room.width()).join(u'\n');
    const int alignment = int(header->textAlignment | Qt::AlignVCenter);
    const QRect spot = QStyle::visualRect(header->direction, header->rect, room);
    painter->drawText(spot, alignment, words);
    painter->restore();
    if (!sorted)
        return;
    const QRect used = painter->fontMetrics().boundingRect(spot, alignment, words);
    QStyleOptionHeader chevron = *header;
    chevron.rect = QRect(header->direction == Qt::RightToLeft ? used.left() - arrow : used.right() + 4,
                         header->rect.top(), arrow, header->rect.height());
    style->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &chevron, painter, widget);
}

} // namespace

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QBrush &fill, const QColor &line, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(line, width));
    const qreal half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    paintBox(painter, rect, radius, Qt::NoBrush, tokensFor(palette).accent, 2);
}

void paintChevron(QPainter *painter, const QRectF &rect, const QColor &color, bool right)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    if (right)
        painter->rotate(-90);
    painter->drawPolyline(QPolygonF{{QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)}});
    painter->restore();
}

ConsoleStyle::ConsoleStyle()
    : QProxyStyle{QStringLiteral("Fusion")}
{
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Tokens tokens = tokensFor(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(painter, option, widget, true);
        break;
    case PE_Frame:
        paintAreaFrame(painter, option, widget);
        break;
    case PE_FrameFocusRect:
        paintFocusRing(painter, option->rect, 4, option->palette);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(painter, option);
        break;
    case PE_IndicatorRadioButton:
        paintRadio(painter, option);
        break;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator == QStyleOptionHeader::SortDown) {
            painter->translate(0, 2 * QRectF(option->rect).center().y());
            painter->scale(1, -1);
        }
        paintChevron(painter, option->rect, tokens.text);
        break;
    }
    case PE_FrameTabWidget:
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        break;
    case PE_PanelItemViewRow:
        // The branches of a tree lie beside its cells, which paint themselves.
        if (option->state & State_Selected)
            painter->fillRect(option->rect, tokens.selected);
        break;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const QRectF spot{QRectF{option->rect}.center() - QPointF{6, 6}, QSizeF{12, 12}};
            paintChevron(painter, spot, tokens.secondaryText, !(option->state & State_Open));
        }
        break;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        break;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(tokens.line);
        painter->setBrush(tokens.surface);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens tokens = tokensFor(option->palette);
    switch (element) {
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeader(this, header, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens.page);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case CE_TabBarTabShape:
        if (option->state & State_Selected)
            painter->fillRect(QRect(option->rect.left() + 8, option->rect.bottom() - 1, option->rect.width() - 16, 2),
                              tokens.text);
        return;
    case CE_Splitter:
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                              tokens.line);
        else
            painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                              tokens.line);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // Rows are marked in quiet grey, so that links and tones on them keep their contrast.
            QStyleOptionViewItem quiet = *item;
            quiet.palette.setColor(QPalette::Highlight, tokens.selected);
            quiet.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem quiet = *item;
            quiet.palette.setColor(QPalette::Highlight, tokens.selected);
            quiet.palette.setColor(QPalette::HighlightedText, tokens.text);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const Tokens tokens = tokensFor(option->palette);
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && bar->maximum > bar->minimum) {
            const QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
            paintBox(painter, slider.adjusted(3, 3, -3, -3), 3, tokens.fieldLine, tokens.fieldLine);
        }
        return;
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        QStyleOption frame = *option;
        const bool editable = combo && combo->editable;
        if (editable && widget && widget->hasFocus())
            frame.state |= State_HasFocus;
        if (!combo || combo->frame)
            paintField(painter, &frame, widget, true);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        const bool enabled = option->state & State_Enabled;
        if (editable && enabled) {
            const int edge = option->direction == Qt::RightToLeft ? arrow.right() : arrow.left();
            painter->fillRect(QRect(edge, arrow.top() + 1, 1, arrow.height() - 2), tokens.fieldLine);
        }
        paintChevron(painter, arrow, enabled ? tokens.text : tokens.secondaryText);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Hookbench
