// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

namespace Hookbench {

/// A cell whose text is cut where there is no room for it and shown whole in a tooltip.
class TextCellDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit TextCellDelegate(QObject *parent = nullptr, Qt::TextElideMode elide = Qt::ElideRight);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    Qt::TextElideMode m_elide;
};

/// A name as a link, with room for a button behind it.
class LinkCellDelegate : public TextCellDelegate
{
    Q_OBJECT
public:
    using TextCellDelegate::TextCellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A state as a dot and its word, on two lines where one is too short. The word says it all; the dot only helps the
/// eye.
class StatusCellDelegate : public TextCellDelegate
{
    Q_OBJECT
public:
    explicit StatusCellDelegate(ToneOf toneOf, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ToneOf m_toneOf;
};

} // namespace Hookbench
