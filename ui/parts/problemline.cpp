// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/problemline.h"

#include "ui/parts/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Hookbench {

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget{parent}
    , m_text{new QLabel{this}}
{
    auto *icon = new ToneIcon{this};
    icon->setTone(Tone::Negative);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    tint();
    hide();
}

void ProblemLine::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent told{this, QAccessible::Alert};
        QAccessible::updateAccessibility(&told);
    }
}

QString ProblemLine::text() const
{
    return m_text->text();
}

void ProblemLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void ProblemLine::tint()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(palette(), Tone::Negative));
    m_text->setPalette(colors);
}

} // namespace Hookbench
