// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/tokenlist.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace Hookbench {

namespace {

QString tokenName(Field field)
{
    return nameIn(fieldNames, field);
}

} // namespace

TokenList::TokenList(QWidget *parent)
    : QWidget{parent}
    , m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
}

void TokenList::setKind(EventKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget :
             {static_cast<QWidget *>(row.icon), static_cast<QWidget *>(row.token), static_cast<QWidget *>(row.state),
              static_cast<QWidget *>(row.insert), static_cast<QWidget *>(row.notSent)})
            delete widget;
    }
    m_rows.clear();
    for (const Field field : requiredFields(kind))
        addRow(field);
    setFieldsNotSent(m_notSent);
    setReadOnly(m_readOnly);
    retranslate();
}

void TokenList::addRow(Field field)
{
    Row row{field,        new ToneIcon, new QLabel{tokenName(field)}, new QLabel, iconButton(QLatin1StringView{"plus"}),
            new QCheckBox};
    const int at = 3 * int(m_rows.size());
    row.token->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.state->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(row.icon, at, 0);
    m_grid->addWidget(row.token, at, 1, 1, 2);
    m_grid->addWidget(row.insert, at, 3, 2, 1, Qt::AlignTop);
    m_grid->addWidget(row.state, at + 1, 1);
    m_grid->addWidget(row.notSent, at + 1, 2);
    m_grid->setRowMinimumHeight(at + 2, 8);
    connect(row.insert, &QToolButton::clicked, this, [this, field] { Q_EMIT insertRequested(field); });
    connect(row.notSent, &QCheckBox::toggled, this, [this, field](bool on) {
        m_notSent.removeAll(tokenName(field));
        if (on)
            m_notSent.append(tokenName(field));
        Q_EMIT fieldsNotSentEdited();
    });
    m_rows.append(row);
}

void TokenList::setStates(const QHash<Field, State> &states)
{
    m_states = states;
    retranslate();
}

void TokenList::setFieldsNotSent(const QStringList &tokens)
{
    m_notSent = tokens;
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker blocker{row.notSent};
        row.notSent->setChecked(tokens.contains(tokenName(row.field)));
    }
}

QStringList TokenList::fieldsNotSent() const
{
    return m_notSent;
}

void TokenList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row &row : std::as_const(m_rows)) {
        row.insert->setVisible(!readOnly);
        row.notSent->setEnabled(!readOnly);
    }
}

void TokenList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TokenList::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString token = tokenName(row.field);
        const State state = m_states.value(row.field, State::Missing);
        Tone tone = Tone::Negative;
        switch (state) {
        case State::Bound:
            row.state->setText(tr("bound"));
            tone = Tone::Positive;
            break;
        case State::Missing:
            row.state->setText(tr("missing"));
            break;
        case State::Doubled:
            row.state->setText(tr("doubled"));
            break;
        case State::NotSent:
            row.state->setText(tr("not sent"));
            tone = Tone::Notice;
            break;
        }
        row.icon->setTone(tone);
        row.token->setToolTip(Words::name(row.field));
        // One more of them would be one too many.
        row.insert->setEnabled(state == State::Missing || state == State::NotSent);
        setButtonName(row.insert, tr("Insert %1 at the cursor").arg(token));
        row.notSent->setText(tr("Never sent"));
        row.notSent->setAccessibleName(tr("This provider never sends %1").arg(token));
        row.notSent->setToolTip(row.notSent->accessibleName());
    }
}

} // namespace Hookbench
