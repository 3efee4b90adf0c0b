// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/mixlist.h"

#include "ui/parts/buttons.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

MixList::MixList(QWidget *parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout}
    , m_add{pillButton(ButtonRole::Secondary)}
{
    m_add->setObjectName(u"addPart"_s);
    m_column->setSpacing(6);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setText(tr("Add to the mix"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({})->setFocus();
        Q_EMIT edited();
    });
    add({});
}

MixRow *MixList::add(const LoadPart &part)
{
    auto *row = new MixRow{m_choice, this};
    row->setPart(part);
    m_rows.append(row);
    m_column->addWidget(row);
    connect(row, &MixRow::edited, this, &MixList::edited);
    connect(row, &MixRow::removeRequested, this, [this, row] { remove(row); });
    number();
    return row;
}

void MixList::remove(MixRow *row)
{
    const bool hadFocus = row->isAncestorOf(focusWidget());
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    number();
    if (hadFocus)
        m_add->setFocus();
    Q_EMIT edited();
}

void MixList::number()
{
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        m_rows[place]->setNumber(int(place) + 1);
        m_rows[place]->setRemovable(m_rows.size() > 1);
    }
    m_add->setEnabled(m_rows.size() < mostParts);
}

void MixList::setChoice(const MixChoice &choice)
{
    m_choice = choice;
    for (MixRow *row : std::as_const(m_rows))
        row->setChoice(choice);
}

void MixList::setParts(const QList<LoadPart> &parts)
{
    for (MixRow *row : std::as_const(m_rows))
        delete row;
    m_rows.clear();
    for (const LoadPart &part : parts.isEmpty() ? QList<LoadPart>{LoadPart{}} : parts)
        add(part);
}

QList<LoadPart> MixList::parts() const
{
    QList<LoadPart> parts;
    for (const MixRow *row : m_rows)
        parts.append(row->part());
    return parts;
}

void MixList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_add->setText(tr("Add to the mix"));
    QWidget::changeEvent(event);
}

} // namespace Hookbench
