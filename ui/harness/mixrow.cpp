// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/mixrow.h"

#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

MixRow::MixRow(const MixChoice &choice, QWidget *parent)
    : QWidget{parent}
    , m_choice{choice}
    , m_kind{new QComboBox}
    , m_which{new QComboBox}
    , m_message{new QLineEdit}
    , m_weight{new QSpinBox}
    , m_remove{iconButton("delete"_L1)}
{
    m_kind->setObjectName(u"mixKind"_s);
    m_which->setObjectName(u"mixWhich"_s);
    m_message->setObjectName(u"mixMessage"_s);
    m_weight->setObjectName(u"mixWeight"_s);
    m_remove->setObjectName(u"mixRemove"_s);
    for (const auto &[kind, name] : loadPartKindNames)
        m_kind->addItem({}, int(kind));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(8);
    m_weight->setRange(1, heaviestPart);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_kind);
    row->addWidget(m_which, 1);
    row->addWidget(m_message, 1);
    row->addWidget(m_weight);
    row->addWidget(m_remove);
    connect(m_kind, &QComboBox::activated, this, [this] {
        fill({});
        Q_EMIT edited();
    });
    connect(m_which, &QComboBox::activated, this, &MixRow::edited);
    connect(m_message, &QLineEdit::textEdited, this, &MixRow::edited);
    connect(m_weight, &QSpinBox::valueChanged, this, &MixRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &MixRow::removeRequested);
    retranslate();
    fill({});
}

LoadPartKind MixRow::kind() const
{
    return static_cast<LoadPartKind>(m_kind->currentData().toInt());
}

void MixRow::setPart(const LoadPart &part)
{
    m_kind->setCurrentIndex(m_kind->findData(int(part.kind)));
    m_message->setText(part.kind == LoadPartKind::Message ? part.text : QString{});
    m_weight->setValue(part.weight);
    fill(part.text);
}

LoadPart MixRow::part() const
{
    const bool message = kind() == LoadPartKind::Message;
    return {kind(), message ? m_message->text() : m_which->currentData().toString(), m_weight->value()};
}

void MixRow::setChoice(const MixChoice &choice)
{
    m_choice = choice;
    fill(m_which->currentData().toString());
}

void MixRow::fill(const QString &text)
{
    const LoadPartKind now = kind();
    m_message->setVisible(now == LoadPartKind::Message);
    m_which->setVisible(now != LoadPartKind::Message);
    m_which->clear();
    if (now == LoadPartKind::Sample) {
        for (const auto &[name, title] : std::as_const(m_choice.samples))
            m_which->addItem(title, name);
    } else if (now == LoadPartKind::Request) {
        for (const QString &name : std::as_const(m_choice.requests))
            m_which->addItem(name, name);
    }
    int place = m_which->findData(text);
    // One that is not there keeps its name in sight.
    if (place < 0 && !text.isEmpty() && now != LoadPartKind::Message) {
        m_which->addItem(text, text);
        place = m_which->count() - 1;
    }
    m_which->setCurrentIndex(std::max(place, m_which->count() > 0 ? 0 : -1));
    m_which->setEnabled(m_which->count() > 0);
}

void MixRow::setNumber(int number)
{
    m_number = number;
    retranslate();
}

void MixRow::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void MixRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MixRow::retranslate()
{
    const QStringList kinds{tr("Sample event"), tr("Saved request"), tr("Text message")};
    for (int index = 0; index < m_kind->count(); ++index)
        m_kind->setItemText(index, kinds.at(index));
    nameCombo(m_kind, tr("Part %1: kind").arg(m_number));
    nameCombo(m_which, tr("Part %1: which").arg(m_number));
    m_message->setAccessibleName(tr("Part %1: message").arg(m_number));
    m_message->setPlaceholderText(tr("What the subscriber texts"));
    m_weight->setAccessibleName(tr("Part %1: weight").arg(m_number));
    m_weight->setToolTip(tr("Weight: how often it comes in proportion to the others"));
    setButtonName(m_remove, tr("Remove part %1").arg(m_number));
}

} // namespace Hookbench
