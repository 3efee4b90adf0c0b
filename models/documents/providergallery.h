// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/provider.h"
#include "models/values/result.h"
#include "models/values/smswebhook.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Hookbench {

/// Reads what is known about one provider; see resources/providers and its schema. Fails with the first fault as a
/// sentence and its place as the detail.
Result<Provider> readProvider(const QByteArray &json);

/// Reads the setup guides: a JSON array; see resources/guides.
Result<QList<SetupGuide>> readSetupGuides(const QByteArray &json);

/// The providers whose webhooks are known, by name. Never changes once built.
class ProviderGallery
{
public:
    ProviderGallery(QList<Provider> providers, QList<SetupGuide> guides);

    const QList<Provider> &providers() const { return m_providers; }
    /// Null when there is none.
    const Provider *find(const QString &id) const;
    /// Those that hold every word of @p text in their names, notes, templates or samples, in any language; names that
    /// begin with it come first. All for an empty text.
    QList<const Provider *> search(const QString &text) const;
    /// The same for those with a template for @p kind only.
    QList<const Provider *> search(const QString &text, EventKind kind) const;

    /// What to do for the webhook; with @p provider its own steps in the place of "see the provider's page". Empty for
    /// Twilio, which has no webhooks.
    SetupGuide guideFor(Vendor vendor, WebhookType type, const Provider *provider = nullptr) const;

private:
    QList<Provider> m_providers;
    QList<SetupGuide> m_guides;
    /// Beside each provider, what a search looks through.
    QStringList m_keys;
};

/// The webhook's payload, fields not sent and array reading as @p shape has them; the rest stays.
SmsWebhook withShape(SmsWebhook webhook, const ProviderShape &shape);

} // namespace Hookbench
