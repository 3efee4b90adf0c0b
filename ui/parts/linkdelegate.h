// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Hookbench {

/// Paints a text as a link, with room behind it for the button of a row that is pointed at or selected.
class LinkDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints a state as a coloured dot and its word. The word says it all; the dot only helps the eye.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using ToneOf = std::function<Tone(const QModelIndex &)>;
    explicit StatusDelegate(ToneOf toneOf, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ToneOf m_toneOf;
};

} // namespace Hookbench
