// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/resultview.h"

#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"

#include <QAccessible>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QLabel *sentence()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ResultView::ResultView(QWidget *parent)
    : QWidget{parent}
    , m_icon{new ToneIcon}
    , m_headline{sentence()}
    , m_tabs{new QTabWidget}
    , m_column{new QVBoxLayout{this}}
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addWidget(m_tabs, 1);
    m_column->addStretch(0);
    focusBarOnly(m_tabs);
}

QString ResultView::headline() const
{
    return m_headline->text();
}

QLabel *ResultView::addSentence()
{
    QLabel *label = sentence();
    m_column->insertWidget(m_column->indexOf(m_tabs), label);
    return label;
}

void ResultView::setHeadline(std::optional<Tone> tone, const QString &text)
{
    m_icon->setVisible(tone.has_value());
    if (tone)
        m_icon->setTone(*tone);
    QFont weight = font();
    weight.setBold(tone.has_value());
    m_headline->setFont(weight);
    m_headline->setText(text);
}

void ResultView::announce()
{
    QAccessibleEvent told{m_headline, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void ResultView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QPlainTextEdit *ResultView::textPane(int height)
{
    auto *pane = new QPlainTextEdit;
    pane->setReadOnly(true);
    pane->setTabChangesFocus(true);
    pane->setMinimumHeight(height);
    return pane;
}

QPlainTextEdit *ResultView::codePane(int height)
{
    QPlainTextEdit *pane = textPane(height);
    pane->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return pane;
}

QString ResultView::headerLines(const HeaderList &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines.append(u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value)));
    return lines.join(u'\n');
}

} // namespace Hookbench
