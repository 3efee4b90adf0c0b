// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/librarylist.h"

#include "ui/parts/style.h"
#include "ui/parts/theme.h"
#include "ui/parts/twolines.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Hookbench {

namespace {

constexpr int padding = 10;
constexpr int gap = 2;

QStringList titleLines(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    return twoLines(option.font, index.data().toString(), width - 2 * padding);
}

} // namespace

void LibraryList::setItems(const QList<LibraryItem> &items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

int LibraryList::rowOf(qint64 id) const
{
    for (int row = 0; row < int(m_items.size()); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

int LibraryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant LibraryList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const LibraryItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return item.note.isEmpty() ? item.title : tr("%1, %2", "title, note").arg(item.title, item.note);
    case IdRole:
        return item.id;
    case NoteRole:
        return item.note;
    default:
        return {};
    }
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensFor(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.selected);
    if (selected)
        painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}}, tokens.accent);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, 4, option.palette);
    const QRect inside = option.rect.adjusted(padding, padding - 2, -padding, -padding + 2);
    const QFont small = scaledFont(option.font, TextSize::Caption);
    const QFontMetrics metrics{option.font};
    painter->setFont(option.font);
    painter->setPen(tokens.text);
    const QStringList lines = titleLines(option, index, option.rect.width());
    for (int line = 0; line < int(lines.size()); ++line)
        painter->drawText(inside.adjusted(0, line * metrics.height(), 0, 0), int(Qt::AlignTop | Qt::AlignLeading),
                          lines.at(line));
    painter->setFont(small);
    painter->setPen(tokens.secondaryText);
    painter->drawText(
        inside.adjusted(0, int(lines.size()) * metrics.height() + gap, 0, 0), int(Qt::AlignTop | Qt::AlignLeading),
        QFontMetrics{small}.elidedText(index.data(LibraryList::NoteRole).toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    static constexpr int narrowest = 120;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto lines = titleLines(option, index, view ? view->viewport()->width() : narrowest).size();
    const QFontMetrics small{scaledFont(option.font, TextSize::Caption)};
    return {narrowest, int(lines) * QFontMetrics{option.font}.height() + gap + small.height() + 2 * padding - 4};
}

} // namespace Hookbench
