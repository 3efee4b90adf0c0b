// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segmentedcontrol.h"

#include "ui/parts/passfocus.h"
#include "ui/parts/style.h"
#include "ui/parts/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace Hookbench {

namespace {

/// A choice among others, which is what a radio button says of itself, painted as part of a bar.
class Segment : public QRadioButton
{
public:
    Segment()
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 32, 32}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        const Tokens t = tokensFor(palette());
        const QRectF box = QRectF{rect()}.adjusted(0, 0, isLast() ? 0 : 1, 0);
        const bool lit = isChecked() || underMouse();
        paintBox(&painter, box, 4, lit ? t.selected : t.surface, isChecked() ? t.text : t.fieldLine,
                 isChecked() ? 2 : 1);
        if (hasFocus())
            paintFocusRing(&painter, box.adjusted(3, 3, -3, -3), 3, palette());
        painter.setPen(t.text);
        QFont words = font();
        words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(words);
        painter.drawText(rect(), int(Qt::AlignCenter), text());
    }

private:
    bool isLast() const
    {
        const QList<QAbstractButton *> all = group() ? group()->buttons() : QList<QAbstractButton *>{};
        return all.isEmpty() || all.last() == this;
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget{parent}
    , m_group{new QButtonGroup{this}}
    , m_row{new QHBoxLayout{this}}
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        passFocus(this, m_group->button(index));
        Q_EMIT chosen(index);
    });
}

int SegmentedControl::add(const QString &text)
{
    const int index = count();
    auto *segment = new Segment;
    segment->setText(text);
    m_group->addButton(segment, index);
    m_row->addWidget(segment);
    if (index == 0) {
        segment->setChecked(true);
        passFocus(this, segment);
    }
    return index;
}

void SegmentedControl::setText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->updateGeometry();
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
    passFocus(this, m_group->button(index));
}

} // namespace Hookbench
