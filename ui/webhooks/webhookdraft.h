// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/draftbook.h"
#include "models/values/smswebhook.h"

#include <QObject>
#include <QSet>
#include <QUuid>

#include <functional>
#include <optional>

class QTimer;

namespace Hookbench {

class WebhookForm;

/// The drafts of a sandbox that wait to be gone on with.
struct WaitingDrafts
{
    /// Webhooks that exist and have one.
    QSet<QUuid> webhooks;
    /// Of a new webhook.
    std::optional<Draft> newWebhook;
};

/// Keeps what stands in the webhook form while it is edited: a moment after the last edit, never in the edit itself.
class WebhookDraft : public QObject
{
    Q_OBJECT
public:
    /// @p form must live at least as long as this.
    WebhookDraft(DraftBook &book, WebhookForm &form, QObject *parent);

    /// The draft that waits for the webhook with @p id (null: for a new one); nothing when there is none that can be
    /// read.
    std::optional<Draft> waiting(const QUuid &id) const;
    static std::optional<SmsWebhook> valueOf(const Draft &draft);
    static WaitingDrafts allWaiting(const DraftBook &book);

    /// Puts what is edited beside the form over its value, and says whether that is more than the form holds. Asked
    /// whenever something is kept.
    using Overlay = std::function<bool(SmsWebhook &)>;
    void setOverlay(Overlay overlay) { m_overlay = std::move(overlay); }
    /// From now on the form's edits are of the webhook with @p id, and began from @p revision. @p kept: what the form
    /// holds is the draft of it that waits. Nothing is kept before the next edit.
    void begin(const QUuid &id, int revision, bool kept);
    /// Nothing is kept any more; what was kept stays.
    void end();
    /// Keeps soon what the form holds; every edit calls for it.
    void keepSoon();
    /// Keeps now what was to be kept soon.
    void settle();
    /// The draft of what is edited is not needed any more.
    void drop();
    /// Puts one back that was dropped.
    bool restore(const Draft &draft);
    /// The revision that the edits began from; 0 for a new webhook.
    int revision() const { return m_revision; }

Q_SIGNALS:
    /// A draft could not be kept. Said once, until one can be kept again.
    void failed(const Hookbench::Error &error);

private:
    void keep();
    void hear(const Result<> &done);
    static QString subjectOf(const QUuid &id);

    DraftBook &m_book;
    WebhookForm &m_form;
    Overlay m_overlay;
    QTimer *m_delay;
    QUuid m_id;
    int m_revision = 0;
    bool m_active = false;
    /// Whether the book has a draft of it.
    bool m_kept = false;
    bool m_failing = false;
};

} // namespace Hookbench
