// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/errorsummary.h"

#include "models/words/words.h"
#include "ui/parts/accessiblerole.h"
#include "ui/parts/icons.h"
#include "ui/parts/taborder.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// A label that is one link. By itself a label takes the first Tab for itself and the second for its link.
class SummaryLink : public QLabel
{
protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
};

} // namespace

ErrorSummary::ErrorSummary(QWidget *parent)
    : Card{parent}
    , m_icon{new ToneIcon}
    , m_title{new QLabel}
    , m_links{new QVBoxLayout}
{
    setObjectName(u"errorSummary"_s);
    m_icon->setTone(Tone::Negative);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_links->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    column()->setSpacing(8);
    column()->addLayout(head);
    column()->addLayout(m_links);
    hide();
}

void ErrorSummary::setComplaints(const Diagnostics &complaints)
{
    Diagnostics errors;
    for (const Diagnostic &complaint : complaints) {
        if (complaint.severity == Severity::Error)
            errors.append(complaint);
    }
    if (errors == m_errors)
        return;
    m_errors = errors;
    rebuild();
    setVisible(!m_errors.isEmpty());
}

void ErrorSummary::rebuild()
{
    while (const QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_title->setText(tr("Not submitted. What is to be fixed:"));
    setAccessibleName(m_title->text());
    QWidget *before = this;
    for (const Diagnostic &error : std::as_const(m_errors)) {
        auto *link = new SummaryLink;
        setAccessibleRole(link, QAccessible::Link);
        link->setAccessibleName(Words::sentenceWithField(error));
        link->setText(u"<a href=\"field\">%1</a>"_s.arg(Words::sentenceWithField(error).toHtmlEscaped()));
        link->setTextFormat(Qt::RichText);
        link->setWordWrap(true);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setFocusPolicy(Qt::StrongFocus);
        connect(link, &QLabel::linkActivated, this,
                [this, pointer = error.pointer] { Q_EMIT fieldRequested(pointer); });
        m_links->addWidget(link);
        // What is new stands at the end of the window's chain otherwise.
        orderTab(before, link);
        before = link;
    }
}

void ErrorSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    Card::changeEvent(event);
}

} // namespace Hookbench
