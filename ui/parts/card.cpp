// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/parts/helpbutton.h"
#include "ui/parts/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Hookbench {

Card::Card(QWidget *parent)
    : QFrame{parent}
    , m_column{new QVBoxLayout(this)}
{
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(16);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    paintBox(&painter, rect(), 8, tokens.surface, tokens.line);
}

SectionTitle::SectionTitle(QWidget *parent)
    : QWidget{parent}
    , m_title{new QLabel(this)}
    , m_sentence{new QLabel(this)}
    , m_help{new HelpButton(this)}
{
    m_title->setFont(scaledFont(font(), TextSize::FormTitle));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_help->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_help);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(new RuleLine(4, true, this));
    column->addWidget(m_sentence);
}

void SectionTitle::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void SectionTitle::setHelp(const QString &title, const QString &text)
{
    m_help->setHelp(title, text);
    m_help->setVisible(!text.isEmpty());
}

RuleLine::RuleLine(int thickness, bool strong, QWidget *parent)
    : QWidget{parent}
    , m_strong{strong}
{
    setFixedHeight(thickness);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RuleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_strong ? tokens.text : height() > 1 ? tokens.fieldLine : tokens.line);
    painter.drawRoundedRect(rect(), height() > 2 ? 2 : 0, height() > 2 ? 2 : 0);
}

StatusWord::StatusWord(QWidget *parent)
    : QWidget{parent}
    , m_word{new QLabel(this)}
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 0, 0);
    row->addWidget(m_word);
}

void StatusWord::setStatus(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word->setText(word);
    setAccessibleName(word);
    update();
}

QString StatusWord::word() const
{
    return m_word->text();
}

void StatusWord::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Neutral ? tokensFor(palette()).fieldLine : toneColor(palette(), m_tone));
    const QRect dot(2, (height() - 8) / 2, 8, 8);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
}

FormColumn::FormColumn(QWidget *parent)
    : QWidget{parent}
{
    auto *middle = new QWidget(this);
    middle->setMinimumWidth(480);
    middle->setMaximumWidth(760);
    m_column = new QVBoxLayout(middle);
    m_column->setSpacing(16);
    m_column->setContentsMargins(0, 32, 0, 32);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(0);
    row->addStretch(22);
    row->addWidget(middle, 56);
    row->addStretch(22);
}

QSize FormColumn::minimumSizeHint() const
{
    // The layout's own answer adds up sentences wrapped at their narrowest; a scroll area would keep that much room
    // free under the form.
    QSize size = QWidget::minimumSizeHint();
    if (hasHeightForWidth())
        size.setHeight(0);
    return size;
}

} // namespace Hookbench
