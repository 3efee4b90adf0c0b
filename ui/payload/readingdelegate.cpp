// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/readingdelegate.h"

#include "ui/parts/icons.h"
#include "ui/parts/theme.h"
#include "ui/payload/readingmodel.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int padding = 8;
constexpr int gap = 8;
constexpr int iconSize = 16;
constexpr int lineGap = 2;

/// A text that breaks anywhere where it must: paths and ids have no blanks.
struct Words
{
    QString text;
    QFont font;
    QColor color;
    int flags = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWrapAnywhere);

    QRect measure(const QRect &room) const
    {
        return QFontMetrics{font}.boundingRect(QRect{0, 0, room.width(), 1 << 20}, flags, text);
    }
    /// Paints at the top of @p room, and gives the height.
    int put(QPainter *painter, const QRect &room) const
    {
        const int height = measure(room).height();
        if (painter) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(QRect{room.left(), room.top(), room.width(), height}, flags, text);
        }
        return height;
    }
};

Words sentence(const QString &text, const QFont &font, const QColor &color)
{
    return {text, font, color, int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap)};
}

/// A sentence with the icon of its tone before it.
int putNote(QPainter *painter, const QRect &room, const QString &text, Tone tone, const QFont &font,
            const QColor &color)
{
    if (painter) {
        const QRect spot{room.left(), room.top(), iconSize, iconSize};
        themedIcon(iconFor(tone), tone).paint(painter, spot);
    }
    const QRect words = room.adjusted(iconSize + 6, 0, 0, 0);
    return std::max(iconSize, sentence(text, font, color).put(painter, words));
}

} // namespace

int ReadingDelegate::layOut(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                            const QModelIndex &index) const
{
    const Tokens t = tokensFor(option.palette);
    const auto kind = static_cast<ReadingModel::RowKind>(index.data(ReadingModel::KindRole).toInt());
    const auto tone = static_cast<Tone>(index.data(ReadingModel::ToneRole).toInt());
    const QString note = index.data(ReadingModel::NoteRole).toString();
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    QRect room = rect.adjusted(padding, 6, -padding, 0);
    const QString title = index.data().toString();
    const auto down = [&room](int height) { room.setTop(room.top() + height + lineGap); };
    if (kind == ReadingModel::RowKind::Note) {
        down(putNote(painter, room, title, tone, option.font, t.text));
        return room.top() - rect.top() + 4;
    }
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    if (kind == ReadingModel::RowKind::Event) {
        down(Words{title, bold, t.text}.put(painter, room));
    } else {
        // The value stands beside the name where it has room, else on lines of its own.
        const Words name{title, option.font, t.secondaryText};
        const int nameWidth = QFontMetrics{option.font}.horizontalAdvance(title);
        const bool found = index.data(ReadingModel::FoundRole).toBool();
        QFont valueFont = bold;
        valueFont.setItalic(!found);
        const Words value{index.data(ReadingModel::ValueRole).toString(), found ? bold : valueFont,
                          found ? t.text : t.secondaryText};
        const int rest = room.width() - nameWidth - gap;
        const int wanted = QFontMetrics{value.font}.horizontalAdvance(value.text);
        if (wanted <= rest) {
            const int first = name.put(painter, room);
            down(std::max(first, value.put(painter, room.adjusted(nameWidth + gap, 0, 0, 0))));
        } else {
            down(name.put(painter, room));
            down(value.put(painter, room));
        }
        const QString detail = index.data(ReadingModel::DetailRole).toString();
        if (!detail.isEmpty())
            down(Words{detail, caption, t.secondaryText}.put(painter, room));
    }
    if (!note.isEmpty())
        down(putNote(painter, room, note, tone, caption, t.text));
    return room.top() - rect.top() + 4;
}

void ReadingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
    painter->save();
    const auto kind = static_cast<ReadingModel::RowKind>(index.data(ReadingModel::KindRole).toInt());
    if (kind == ReadingModel::RowKind::Event && index.row() > 0) {
        painter->setPen(tokensFor(option.palette).line);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    layOut(painter, option, option.rect, index);
    painter->restore();
}

QSize ReadingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 320;
    return {width, layOut(nullptr, option, QRect{0, 0, width, 0}, index)};
}

} // namespace Hookbench
