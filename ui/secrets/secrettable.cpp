// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secrettable.h"

#include "models/items/keptsecretmodel.h"
#include "ui/parts/linkdelegate.h"

#include <QAction>
#include <QEvent>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const QModelIndex &index)
{
    const QVariant state = index.data(KeptSecretModel::StateRole);
    if (!state.isValid())
        return Tone::Neutral;
    switch (static_cast<KeychainState>(state.toInt())) {
    case KeychainState::Available:
        return Tone::Positive;
    case KeychainState::EntryMissing:
    case KeychainState::MemoryGone:
        return Tone::Negative;
    default:
        return Tone::Notice;
    }
}

} // namespace

SecretTable::SecretTable(QWidget *parent)
    : LinkTable{KeptSecretModel::CredentialColumn, parent}
    , m_show{addRowAction("eye"_L1)}
    , m_forget{addRowAction("delete"_L1, QKeySequence::Delete)}
{
    setItemDelegateForColumn(KeptSecretModel::StateColumn, new StatusDelegate{toneOf, this});
    const auto show = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT credentialRequested(index.data(KeptSecretModel::CredentialIdRole).toLongLong());
    };
    connect(this, &LinkTable::opened, this, show);
    connect(m_show, &QAction::triggered, this, [this, show] { show(currentIndex()); });
    connect(m_forget, &QAction::triggered, this, [this] {
        const QModelIndex index = currentIndex();
        if (index.isValid())
            Q_EMIT forgetRequested(index.data(KeptSecretModel::CredentialIdRole).toLongLong(),
                                   index.data(KeptSecretModel::SlotRole).toString());
    });
    retranslate();
}

void SecretTable::setModel(QAbstractItemModel *model)
{
    LinkTable::setModel(model);
    shareColumns({{KeptSecretModel::CredentialColumn, 140, 4},
                  {KeptSecretModel::SecretColumn, 116, 3},
                  {KeptSecretModel::PlaceColumn, 92, 3},
                  {KeptSecretModel::KeptByColumn, 72, 2},
                  {KeptSecretModel::KeptAtColumn, 122, 1},
                  {KeptSecretModel::StateColumn, 140, 2}});
}

void SecretTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LinkTable::changeEvent(event);
}

void SecretTable::retranslate()
{
    setAccessibleName(tr("Secrets of this sandbox"));
    m_show->setText(tr("Open the API credentials"));
    m_forget->setText(tr("Forget…"));
}

} // namespace Hookbench
