// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sandboxlistmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

bool isAmount(int column)
{
    return column >= SandboxListModel::WebhooksColumn;
}

bool sameRows(const QList<Sandbox> &left, const QList<Sandbox> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const Sandbox &one, const Sandbox &other) { return one.id == other.id; });
}

} // namespace

SandboxListModel::SandboxListModel(SandboxBook &book, QObject *parent)
    : SpokenModel{ColumnCount, parent}
    , m_book{book}
    , m_rows{book.sandboxes()}
{
    count();
    connect(&m_book, &SandboxBook::sandboxesChanged, this, &SandboxListModel::follow);
    connect(&m_book, &SandboxBook::currentChanged, this, &SandboxListModel::refresh);
}

void SandboxListModel::count()
{
    m_contents.clear();
    for (const Sandbox &sandbox : std::as_const(m_rows)) {
        if (const Result<SandboxContents> contents = m_book.contents(sandbox.id))
            m_contents.insert(sandbox.id, *contents);
    }
}

void SandboxListModel::follow()
{
    const QList<Sandbox> now = m_book.sandboxes();
    const qsizetype before = m_rows.size();
    // One more stands at the end; whoever is gone leaves the others in their order. Anything else is a new list.
    if (now.size() == before + 1 && sameRows(m_rows, now.first(before))) {
        beginInsertRows({}, int(before), int(before));
        m_rows = now;
        endInsertRows();
    } else if (now.size() + 1 == before) {
        const auto gone = std::mismatch(now.cbegin(), now.cend(), m_rows.cbegin(),
                                        [](const Sandbox &one, const Sandbox &other) { return one.id == other.id; });
        const int row = int(gone.second - m_rows.cbegin());
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        m_rows = now;
    } else if (sameRows(m_rows, now)) {
        m_rows = now;
    } else {
        beginResetModel();
        m_rows = now;
        count();
        endResetModel();
        return;
    }
    refresh();
}

void SandboxListModel::refresh()
{
    count();
    tellAll();
}

int SandboxListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SandboxListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Sandbox &sandbox = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(sandbox, index.column());
    case Qt::TextAlignmentRole:
        return isAmount(index.column()) ? QVariant{Qt::AlignTrailing | Qt::AlignVCenter} : QVariant{};
    case IdRole:
        return sandbox.id;
    case ProductionRole:
        return sandbox.production;
    case CurrentRole:
        return sandbox.id == m_book.current().id;
    default:
        return {};
    }
}

QString SandboxListModel::text(const Sandbox &sandbox, int column) const
{
    switch (column) {
    case NameColumn:
        return sandbox.name;
    case CurrentColumn:
        return sandbox.id == m_book.current().id ? tr("Current", "the sandbox that is looked at") : QString{};
    case OrganisationColumn:
        return sandbox.organisation;
    case KindColumn:
        return sandbox.production ? tr("Production", "kind of sandbox") : tr("Development", "kind of sandbox");
    default:
        return amount(sandbox, column);
    }
}

QString SandboxListModel::amount(const Sandbox &sandbox, int column) const
{
    const auto contents = m_contents.constFind(sandbox.id);
    if (contents == m_contents.cend())
        return u"–"_s;
    const qint64 number = column == WebhooksColumn ? contents->webhooks
        : column == CredentialsColumn              ? contents->credentials
                                                   : contents->events;
    return QLocale{}.toString(number);
}

QVariant SandboxListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isAmount(section))
        return QVariant{Qt::AlignTrailing | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case CurrentColumn:
        return tr("In use");
    case OrganisationColumn:
        return tr("Organisation");
    case KindColumn:
        return tr("Kind");
    case WebhooksColumn:
        return tr("Webhooks");
    case CredentialsColumn:
        return tr("API Credentials");
    case EventsColumn:
        return tr("Events");
    default:
        return {};
    }
}

} // namespace Hookbench
