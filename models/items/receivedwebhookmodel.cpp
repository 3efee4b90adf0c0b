// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/receivedwebhookmodel.h"

#include "models/words/signaturewords.h"

namespace Hookbench {

ReceivedWebhookModel::ReceivedWebhookModel(ReceiverBook &book, ReceiverDesk &desk, WebhookBook &webhooks,
                                           QObject *parent)
    : SpokenModel{ColumnCount, parent}
    , m_book{book}
    , m_desk{desk}
    , m_webhooks{webhooks}
{
    for (const auto row : {&WebhookBook::inserted, &WebhookBook::changed, &WebhookBook::removed})
        connect(&m_webhooks, row, this, &ReceivedWebhookModel::follow);
    connect(&m_webhooks, &WebhookBook::reloaded, this, &ReceivedWebhookModel::follow);
    connect(&m_webhooks, &WebhookBook::moved, this, &ReceivedWebhookModel::follow);
    connect(&m_book, &ReceiverBook::changed, this, [this] { tellAll(ScriptColumn, SignatureColumn); });
    connect(&m_book, &ReceiverBook::signaturesChanged, this, [this] { tellAll(SignatureColumn, SignatureColumn); });
    connect(&m_desk, &ReceiverDesk::stateChanged, this, [this] { tellAll(UrlColumn, UrlColumn); });
    follow();
}

void ReceivedWebhookModel::follow()
{
    QList<QUuid> now{QUuid{}};
    m_names = {QString{}};
    for (const SmsWebhookRecord &record : m_webhooks.shown()) {
        now.append(record.id);
        m_names.append(record.webhook.name);
    }
    if (now == m_ids) {
        tellAll();
        return;
    }
    beginResetModel();
    m_ids = now;
    endResetModel();
}

int ReceivedWebhookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant ReceivedWebhookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QUuid &id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(text(index.row(), index.column()).toHtmlEscaped());
    return {};
}

QString ReceivedWebhookModel::text(int row, int column) const
{
    const QUuid &id = m_ids.at(row);
    switch (column) {
    case NameColumn:
        return id.isNull() ? tr("All webhooks") : m_names.at(row);
    case UrlColumn:
        return id.isNull() ? QString{m_desk.baseUrl() + ReceiverDesk::pathPrefix} : m_desk.url(id);
    case ScriptColumn:
        return scriptText(id);
    default:
        return signatureText(id);
    }
}

QString ReceivedWebhookModel::scriptText(const QUuid &id) const
{
    const ReceiverScript script = id.isNull() ? m_book.setup().script : m_book.setup(id).script;
    if (!script.steps.isEmpty())
        return tr("Script of %n step(s)", nullptr, static_cast<int>(script.steps.size()));
    return id.isNull() || m_book.setup().script.steps.isEmpty() ? tr("No") : tr("As all webhooks");
}

QString ReceivedWebhookModel::signatureText(const QUuid &id) const
{
    if (id.isNull())
        return tr("Per webhook");
    const WebhookSetup setup = m_book.setup(id);
    if (setup.signing.scheme == SigningScheme::None)
        return tr("Not checked");
    const QString scheme = Words::name(setup.signing.scheme);
    if (!m_book.signatureProblem(id).isEmpty())
        return tr("%1, not checked yet", "%1 is a way to sign").arg(scheme);
    return setup.required ? tr("%1, required", "%1 is a way to sign").arg(scheme)
                          : tr("%1, noted only", "%1 is a way to sign").arg(scheme);
}

QVariant ReceivedWebhookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Webhook");
    case UrlColumn:
        return tr("URL");
    case ScriptColumn:
        return tr("Fails on purpose");
    case SignatureColumn:
        return tr("Signature");
    default:
        return {};
    }
}

} // namespace Hookbench
