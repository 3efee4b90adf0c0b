// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/style.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStyleOption>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int fieldHeight = 32;
constexpr int fieldPadding = 8;
constexpr int arrowWidth = 32;

QRect comboRect(const QStyleOptionComplex *option, QStyle::SubControl subControl)
{
    const QRect all = option->rect;
    QRect wanted = all;
    if (subControl == QStyle::SC_ComboBoxArrow)
        wanted = QRect(all.right() - arrowWidth + 1, all.top(), arrowWidth, all.height());
    else if (subControl == QStyle::SC_ComboBoxEditField)
        wanted = all.adjusted(fieldPadding, 2, -arrowWidth - 2, -2);
    return QStyle::visualRect(option->direction, all, wanted);
}

QRect scrollBarRect(const QStyleOptionSlider *bar, QStyle::SubControl subControl, int shortest)
{
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int slider = range <= 0
        ? length
        : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), std::min(shortest, length), length);
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
    const auto part = [&](int from, int size) {
        return horizontal ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                          : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    };
    QRect wanted;
    if (subControl == QStyle::SC_ScrollBarSlider)
        wanted = part(start, slider);
    else if (subControl == QStyle::SC_ScrollBarSubPage)
        wanted = part(0, start);
    else if (subControl == QStyle::SC_ScrollBarAddPage)
        wanted = part(start + slider, length - start - slider);
    else if (subControl == QStyle::SC_ScrollBarGroove)
        wanted = bar->rect;
    return QStyle::visualRect(bar->direction, bar->rect, wanted);
}

} // namespace

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup)
        return comboRect(option, subControl);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(bar, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(fieldPadding, 1, -fieldPadding, -1);
    }
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    // The whole row, its icon too: a ring around the words alone looks like a field.
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            wanted = QSize(size.width() + 2 * fieldPadding, std::max(size.height() + 4, fieldHeight));
        break;
    }
    case CT_ComboBox:
        wanted = QSize(size.width() + 2 * fieldPadding + arrowWidth, std::max(size.height() + 4, fieldHeight));
        break;
    case CT_SpinBox:
        wanted.setHeight(std::max(wanted.height(), fieldHeight));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        wanted = QSize(wanted.width() + 6, std::max(wanted.height(), 28));
        break;
    case CT_TabBarTab:
        wanted = QSize(wanted.width() + 8, std::max(wanted.height(), 36));
        break;
    case CT_HeaderSection:
        // Two lines of words in a narrow window.
        wanted.setHeight(std::max({wanted.height(), 36, option->fontMetrics.height() * 2 + 4}));
        break;
    case CT_ItemViewItem:
        wanted.setHeight(std::max(wanted.height(), 28));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted = QSize(wanted.width() + 12, std::max(wanted.height(), 30));
        break;
    default:
        break;
    }
    return wanted;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return 2;
    case PM_FocusFrameHMargin:
        return 7;
    case PM_HeaderMargin:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_SplitterWidth:
        return 9;
    case PM_ComboBoxFrameWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        if (option)
            return int(option->palette.color(QPalette::Mid).rgba());
        break;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace Hookbench
