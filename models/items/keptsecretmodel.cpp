// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keptsecretmodel.h"

#include "models/state/whenfinished.h"
#include "models/words/words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Whether the keychain said something about this one secret, so that it can be asked for the next.
bool isAboutOne(KeychainState state)
{
    return state == KeychainState::Available || state == KeychainState::EntryMissing
        || state == KeychainState::MemoryGone || state == KeychainState::Failed;
}

} // namespace

KeptSecretModel::KeptSecretModel(CredentialBook &credentials, SecretBook &secrets, QObject *parent)
    : SpokenModel{ColumnCount, parent}
    , m_credentials{credentials}
    , m_secrets{secrets}
    , m_rows{read()}
{
    connect(&m_credentials, &CredentialBook::changed, this, &KeptSecretModel::follow);
}

QList<KeptSecretModel::Row> KeptSecretModel::read() const
{
    QList<Row> rows;
    for (const ApiCredential &credential : m_credentials.credentials()) {
        for (const KeptSecret &kept : credential.secrets)
            rows.append({credential.id, credential.name, kept});
    }
    return rows;
}

void KeptSecretModel::follow()
{
    QList<Row> now = read();
    if (now == m_rows)
        return;
    const bool sameOnes
        = std::equal(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(),
                     [](const Row &one, const Row &other) { return one.kept.entry == other.kept.entry; });
    if (sameOnes) {
        m_rows = std::move(now);
        tellAll();
        return;
    }
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

void KeptSecretModel::check()
{
    if (isChecking())
        return;
    m_wasChecked = true;
    m_states.clear();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.kept.place == SecretPlace::Keychain)
            m_asking.append(row.kept);
    }
    tellAll(StateColumn, StateColumn);
    askNext();
}

void KeptSecretModel::askNext()
{
    if (m_asking.isEmpty()) {
        Q_EMIT checked();
        return;
    }
    const QString entry = m_asking.constFirst().entry;
    whenFinished(this, m_secrets.isThere(m_asking.constFirst()), [this, entry](const QFuture<KeychainState> &answer) {
        const KeychainState state = answer.resultCount() > 0 ? answer.result() : KeychainState::Failed;
        m_asking.removeFirst();
        learn(entry, state);
        if (!isAboutOne(state)) {
            const QList<KeptSecret> rest = std::exchange(m_asking, {});
            for (const KeptSecret &kept : rest)
                learn(kept.entry, state);
        }
        askNext();
    });
}

void KeptSecretModel::learn(const QString &entry, KeychainState state)
{
    m_states.insert(entry, state);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).kept.entry == entry)
            Q_EMIT dataChanged(index(row, StateColumn), index(row, StateColumn));
    }
}

std::optional<KeychainState> KeptSecretModel::stateOf(const Row &row) const
{
    if (row.kept.place == SecretPlace::Memory)
        return m_secrets.isInMemory(row.kept.entry) ? KeychainState::Available : KeychainState::MemoryGone;
    const auto found = m_states.constFind(row.kept.entry);
    return found == m_states.cend() ? std::nullopt : std::optional{*found};
}

int KeptSecretModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeptSecretModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case CredentialIdRole:
        return row.credentialId;
    case SlotRole:
        return row.kept.slot;
    case StateRole:
        if (const std::optional<KeychainState> state = stateOf(row))
            return static_cast<int>(*state);
        return {};
    default:
        return {};
    }
}

QString KeptSecretModel::text(const Row &row, int column) const
{
    switch (column) {
    case CredentialColumn:
        return row.credential;
    case SecretColumn: {
        const ApiCredential *credential = m_credentials.find(row.credentialId);
        return credential ? Words::secretName(*credential, row.kept.slot) : row.kept.slot;
    }
    case PlaceColumn:
        return Words::name(row.kept.place);
    case KeptByColumn:
        return row.kept.kept.by;
    case KeptAtColumn:
        return QLocale{}.toString(row.kept.kept.at.toLocalTime(), QLocale::ShortFormat);
    case StateColumn:
        return stateText(row);
    default:
        return {};
    }
}

QString KeptSecretModel::stateText(const Row &row) const
{
    const std::optional<KeychainState> state = stateOf(row);
    if (!state) {
        const bool asking = std::any_of(m_asking.cbegin(), m_asking.cend(),
                                        [&](const KeptSecret &kept) { return kept.entry == row.kept.entry; });
        return asking ? tr("Asking…") : tr("Not asked yet");
    }
    switch (*state) {
    case KeychainState::Available:
        return tr("There");
    case KeychainState::EntryMissing:
    case KeychainState::MemoryGone:
        return tr("Missing");
    case KeychainState::Locked:
    case KeychainState::UnlockRefused:
        return tr("Locked");
    default:
        return tr("Out of reach");
    }
}

QString KeptSecretModel::toolTip(const Row &row, int column) const
{
    if (column == KeptAtColumn)
        return row.kept.kept.at.isValid() ? row.kept.kept.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)
                                          : QString{};
    if (column == StateColumn) {
        const std::optional<KeychainState> state = stateOf(row);
        if (QString sentence = state ? Words::sentence(*state) : QString{}; !sentence.isEmpty())
            return sentence;
    }
    return text(row, column);
}

QVariant KeptSecretModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A narrow column cuts its head; the tooltip has it whole.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case CredentialColumn:
        return tr("API credentials");
    case SecretColumn:
        return tr("Secret");
    case PlaceColumn:
        return tr("Kept in");
    case KeptByColumn:
        return tr("Kept by");
    case KeptAtColumn:
        return tr("Kept at");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Hookbench
