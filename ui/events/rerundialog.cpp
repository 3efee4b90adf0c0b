// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rerundialog.h"

#include "models/delivery/exchangecomparison.h"
#include "models/delivery/rejudging.h"
#include "models/documents/snapshots.h"
#include "models/exports/eventexport.h"
#include "models/state/draftbook.h"
#include "models/state/webhookbook.h"
#include "ui/events/comparisontable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum State { Saved, Edited };

/// The webhook as its form has it, where it was edited and not submitted.
std::optional<SmsWebhook> editedState(const DraftBook &drafts, const QUuid &id)
{
    const std::optional<Draft> draft = drafts.find(DraftKind::Webhook, id.toString(QUuid::WithoutBraces));
    return draft ? fromRevisionDocument(draft->snapshot) : std::nullopt;
}

} // namespace

RerunDialog::RerunDialog(const Exchange &exchange, const WebhookBook &webhooks, const DraftBook &drafts, bool masked,
                         QWidget *over)
    : CompareDialog{over}
    , m_exchange{exchange}
    , m_webhooks{webhooks}
    , m_drafts{drafts}
    , m_masked{masked}
    , m_webhookLabel{new QLabel}
    , m_webhook{new QComboBox}
    , m_stateLabel{new QLabel}
    , m_state{new QComboBox}
{
    setObjectName(u"rerunDialog"_s);
    m_webhook->setObjectName(u"rerunWebhook"_s);
    m_state->setObjectName(u"rerunState"_s);
    m_webhookLabel->setBuddy(m_webhook);
    m_stateLabel->setBuddy(m_state);
    for (QComboBox *combo : {m_webhook, m_state}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(20);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_webhookLabel), static_cast<QWidget *>(m_webhook),
                          static_cast<QWidget *>(m_stateLabel), static_cast<QWidget *>(m_state)})
        choices()->addWidget(part);
    choices()->setSpacing(8);
    choices()->addStretch(1);
    fillWebhooks();
    connect(m_webhook, &QComboBox::currentIndexChanged, this, [this] {
        fillStates();
        run();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, &RerunDialog::run);
    RerunDialog::retranslate();
    m_webhook->setFocus();
}

void RerunDialog::fillWebhooks()
{
    QList<std::pair<QString, QUuid>> named;
    for (const SmsWebhookRecord &record : m_webhooks.webhooks())
        named.append({record.webhook.name, record.id});
    std::sort(named.begin(), named.end(),
              [](const auto &left, const auto &right) { return left.first.localeAwareCompare(right.first) < 0; });
    for (const auto &[name, id] : std::as_const(named))
        m_webhook->addItem(name, id);
    m_webhook->setCurrentIndex(std::max(0, m_webhook->findData(m_exchange.webhookId)));
}

void RerunDialog::fillStates()
{
    const QSignalBlocker quiet{m_state};
    const int chosen = m_state->count() == 0 ? Edited : m_state->currentData().toInt();
    m_state->clear();
    m_state->addItem(tr("As saved"), Saved);
    if (editedState(m_drafts, m_webhook->currentData().toUuid()))
        m_state->addItem(tr("As it is being edited"), Edited);
    m_state->setCurrentIndex(std::max(0, m_state->findData(chosen)));
    m_state->setEnabled(m_state->count() > 1);
}

void RerunDialog::run()
{
    const SmsWebhookRecord *saved = m_webhooks.find(m_webhook->currentData().toUuid());
    if (!saved) {
        table()->setRows({}, tr("Then"), tr("Now"));
        setVerdict(tr("There is no SMS webhook in this sandbox to run it with."));
        return;
    }
    SmsWebhookRecord record = *saved;
    if (m_state->currentData().toInt() == Edited)
        record.webhook = editedState(m_drafts, record.id).value_or(record.webhook);
    const Result<Exchange> now = rejudged(m_exchange, ReadyWebhook{record});
    if (!now) {
        table()->setRows({}, tr("Then"), tr("Now"));
        setVerdict(now.error().summary);
        return;
    }
    QList<ComparedRow> rows = m_masked ? compareExchanges(withMaskedNumbers(m_exchange), withMaskedNumbers(*now))
                                       : compareExchanges(m_exchange, *now);
    // The request is the same, and the answer says again what was decided.
    rows.removeIf([](const ComparedRow &row) { return row.section > ComparedSection::Fields; });
    showRows(rows, tr("Then"), tr("Now"));
    if (m_exchange.direction == Direction::Sent)
        setVerdict(tr("This request was sent, not received, so nothing was decided here then. Now the webhook would "
                      "come to this."));
}

void RerunDialog::retranslate()
{
    setWindowTitle(tr("Run with a configuration"));
    m_webhookLabel->setText(tr("Webhook"));
    m_stateLabel->setText(tr("Configuration"));
    m_webhook->setAccessibleName(tr("Webhook"));
    m_state->setAccessibleName(tr("Configuration"));
    CompareDialog::retranslate();
    fillStates();
    run();
}

} // namespace Hookbench
