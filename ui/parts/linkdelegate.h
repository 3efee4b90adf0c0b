// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

namespace Hookbench {

/// Paints a text as a link, with room behind it for the button of a row that is pointed at or selected.
class LinkDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Paints a state as a coloured dot and its word. The word says it all; the dot only helps the eye.
class StatusDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit StatusDelegate(ToneOf toneOf, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ToneOf m_toneOf;
};

} // namespace Hookbench
