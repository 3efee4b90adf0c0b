// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/faultline.h"

#include "ui/parts/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace Hookbench {

FaultLine::FaultLine(QWidget *parent)
    : QWidget{parent}
    , m_icon{new ToneIcon}
    , m_text{new QLabel}
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FaultLine::tell(Tone tone, const QString &text)
{
    m_icon->setTone(tone);
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent told{m_text, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

QString FaultLine::text() const
{
    return m_text->text();
}

} // namespace Hookbench
