// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/footbutton.h"

#include "ui/parts/accessiblerole.h"
#include "ui/parts/card.h"
#include "ui/parts/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Hookbench {

namespace {

constexpr int rowHeight = 32;

} // namespace

FootButton::FootButton(QWidget *parent)
    : QAbstractButton{parent}
    , m_state{new StatusWord{this}}
{
    setAccessibleRole(this, QAccessible::PageTab);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_state->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(8, 0, 4, 0);
    row->addWidget(m_state);
}

void FootButton::setStatus(Tone tone, const QString &word)
{
    m_state->setStatus(tone, word);
    setAccessibleName(word);
    updateGeometry();
}

QSize FootButton::sizeHint() const
{
    return {m_state->sizeHint().width() + 12, rowHeight};
}

void FootButton::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    if (isChecked() || underMouse())
        paintBox(&painter, rect(), 4, tokens.selected, tokens.selected);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 4, palette());
}

} // namespace Hookbench
