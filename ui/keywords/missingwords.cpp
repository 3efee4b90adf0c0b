// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/missingwords.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

MissingWords::MissingWords(QWidget *parent)
    : QWidget{parent}
    , m_icon{new ToneIcon}
    , m_text{new QLabel}
    , m_add{pillButton(ButtonRole::Secondary)}
{
    m_icon->setTone(Tone::Notice);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_add->setObjectName(u"addMissingWords"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (!m_complaints.isEmpty())
            Q_EMIT addRequested(m_complaints.first().args.value(1).split(u", "_s, Qt::SkipEmptyParts));
    });
    say();
    hide();
}

void MissingWords::setComplaints(const Diagnostics &complaints)
{
    Diagnostics ours;
    for (const Diagnostic &complaint : complaints) {
        if (complaint.rule == Rule::KeywordMandatoryMissing)
            ours.append(complaint);
    }
    if (ours == m_complaints)
        return;
    m_complaints = ours;
    say();
    setVisible(!m_complaints.isEmpty());
    if (!m_complaints.isEmpty()) {
        QAccessibleEvent told{m_text, QAccessible::Alert};
        QAccessible::updateAccessibility(&told);
    }
}

void MissingWords::say()
{
    m_text->setText(m_complaints.isEmpty() ? QString{} : Words::sentence(m_complaints.first()));
    m_add->setText(tr("Add back"));
    m_add->setAccessibleDescription(m_text->text());
}

void MissingWords::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QWidget::changeEvent(event);
}

} // namespace Hookbench
