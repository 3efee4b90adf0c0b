// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenmodel.h"
#include "models/state/credentialbook.h"
#include "models/state/secretbook.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Hookbench {

/// Every secret that the credentials of the sandbox refer to: which it is, where it is, and whether it is there. Holds
/// no secret. The keychain is asked only when check() is called.
class KeptSecretModel : public SpokenModel
{
    Q_OBJECT
public:
    enum Column { CredentialColumn, SecretColumn, PlaceColumn, KeptByColumn, KeptAtColumn, StateColumn, ColumnCount };
    /// CredentialIdRole: qint64. SlotRole: QString. StateRole: int of KeychainState; none while it is not known.
    enum Role { CredentialIdRole = Qt::UserRole, SlotRole, StateRole };

    KeptSecretModel(CredentialBook &credentials, SecretBook &secrets, QObject *parent = nullptr);

    /// Asks for one secret after the other whether it is there. Once the keychain can't be asked, the rest is not asked
    /// for. Does nothing while it is at it.
    void check();
    bool isChecking() const { return !m_asking.isEmpty(); }
    /// Whether check() was called since the list was made.
    bool wasChecked() const { return m_wasChecked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// All that check() began with is known.
    void checked();

private:
    struct Row
    {
        qint64 credentialId = 0;
        QString credential;
        KeptSecret kept;

        bool operator==(const Row &) const = default;
    };

    QList<Row> read() const;
    void follow();
    void askNext();
    void learn(const QString &entry, KeychainState state);
    std::optional<KeychainState> stateOf(const Row &row) const;
    QString text(const Row &row, int column) const;
    QString stateText(const Row &row) const;
    QString toolTip(const Row &row, int column) const;

    CredentialBook &m_credentials;
    SecretBook &m_secrets;
    QList<Row> m_rows;
    /// By entry, what the keychain said.
    QHash<QString, KeychainState> m_states;
    /// Those still to be asked for; the first one now.
    QList<KeptSecret> m_asking;
    bool m_wasChecked = false;
};

} // namespace Hookbench
