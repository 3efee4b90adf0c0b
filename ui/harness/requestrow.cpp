// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/requestrow.h"

#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

void markInvalid(QLineEdit *field, const QString &problem)
{
    if (field->toolTip() == problem)
        return;
    field->setToolTip(problem);
    field->setAccessibleDescription(problem);
    field->setProperty("invalid", !problem.isEmpty());
    field->update();
}

} // namespace

RequestRow::RequestRow(Of of, QWidget *parent)
    : QWidget{parent}
    , m_of{of}
    , m_enabled{new QCheckBox}
    , m_key{new QLineEdit}
    , m_kind{of == Of::Members ? new QComboBox : nullptr}
    , m_value{new QLineEdit}
    , m_remove{iconButton("delete"_L1)}
{
    m_enabled->setObjectName(u"enabled"_s);
    m_key->setObjectName(u"key"_s);
    m_value->setObjectName(u"value"_s);
    m_remove->setObjectName(u"remove"_s);
    m_enabled->setChecked(true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_enabled);
    row->addWidget(m_key, 2);
    if (m_kind) {
        m_kind->setObjectName(u"kind"_s);
        for (const auto &[kind, name] : rowKindNames)
            m_kind->addItem({}, int(kind));
        row->addWidget(m_kind);
        connect(m_kind, &QComboBox::activated, this, [this] {
            followKind();
            Q_EMIT edited();
        });
    }
    row->addWidget(m_value, 3);
    row->addWidget(m_remove);
    connect(m_enabled, &QCheckBox::clicked, this, &RequestRow::edited);
    connect(m_key, &QLineEdit::textEdited, this, &RequestRow::edited);
    connect(m_value, &QLineEdit::textEdited, this, &RequestRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &RequestRow::removeRequested);
    retranslate();
}

void RequestRow::setRow(const BodyRow &row)
{
    m_enabled->setChecked(row.enabled);
    m_key->setText(row.key);
    m_value->setText(row.value);
    if (m_kind)
        m_kind->setCurrentIndex(m_kind->findData(int(row.kind)));
    followKind();
}

BodyRow RequestRow::row() const
{
    const RowKind kind = m_kind ? static_cast<RowKind>(m_kind->currentData().toInt()) : RowKind::Text;
    return {m_key->text(), m_value->text(), kind, m_enabled->isChecked()};
}

void RequestRow::setNumber(int number)
{
    m_number = number;
    retranslate();
}

void RequestRow::setProblems(const QString &key, const QString &value)
{
    markInvalid(m_key, key);
    markInvalid(m_value, value);
}

QList<QWidget *> RequestRow::inOrder() const
{
    return m_kind ? QList<QWidget *>{m_enabled, m_key, m_kind, m_value, m_remove}
                  : QList<QWidget *>{m_enabled, m_key, m_value, m_remove};
}

void RequestRow::followKind()
{
    // Null is all there is to say.
    m_value->setEnabled(!m_kind || static_cast<RowKind>(m_kind->currentData().toInt()) != RowKind::Null);
}

void RequestRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestRow::retranslate()
{
    const bool header = m_of == Of::Headers;
    m_enabled->setAccessibleName(header ? tr("Send header %1").arg(m_number) : tr("Send member %1").arg(m_number));
    m_enabled->setToolTip(m_enabled->accessibleName());
    m_key->setAccessibleName(header ? tr("Header %1: name").arg(m_number) : tr("Member %1: key").arg(m_number));
    m_value->setAccessibleName(header ? tr("Header %1: value").arg(m_number) : tr("Member %1: value").arg(m_number));
    m_key->setPlaceholderText(header ? tr("Name") : tr("Key, such as results.0.text"));
    m_value->setPlaceholderText(tr("Value"));
    setButtonName(m_remove, header ? tr("Remove header %1").arg(m_number) : tr("Remove member %1").arg(m_number));
    if (!m_kind)
        return;
    const QStringList kinds{tr("Text"), tr("Number"), tr("True or false"), u"null"_s, u"JSON"_s};
    for (int index = 0; index < m_kind->count(); ++index)
        m_kind->setItemText(index, kinds.at(index));
    nameCombo(m_kind, tr("Member %1: kind").arg(m_number));
}

} // namespace Hookbench
