// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/providergallery.h"

#include "models/values/searchkey.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

void add(QStringList &texts, const LocalisedText &text)
{
    texts << text.english << text.french << text.swedish;
}

/// Everything of a provider that a search looks through.
QString keyOf(const Provider &provider)
{
    QStringList texts{provider.name, provider.id, nameIn(providerWireNames, provider.wire).toString()};
    texts += provider.alsoCalled;
    add(texts, provider.summary);
    add(texts, provider.reason);
    add(texts, provider.wayRound);
    for (const ProviderNote &note : provider.notes)
        add(texts, note.text);
    for (const ProviderShape &shape : provider.shapes) {
        add(texts, shape.title);
        texts << QString::fromUtf8(shape.payload);
        for (const ProviderSample &sample : shape.samples)
            texts << QString::fromUtf8(sample.body);
    }
    return searchKey(texts.join(u'\n'));
}

bool nameBeginsWith(const Provider &provider, const QString &key)
{
    return searchKey(provider.name).startsWith(key)
        || std::any_of(provider.alsoCalled.cbegin(), provider.alsoCalled.cend(),
                       [&key](const QString &name) { return searchKey(name).startsWith(key); });
}

QString guideId(Vendor vendor, WebhookType type)
{
    const QString name = nameIn(vendorNames, vendor).toString();
    return vendorHasType(vendor) ? QString{name + u'-' + nameIn(webhookTypeNames, type)} : name;
}

} // namespace

ProviderGallery::ProviderGallery(QList<Provider> providers, QList<SetupGuide> guides)
    : m_providers{std::move(providers)}
    , m_guides{std::move(guides)}
{
    std::sort(m_providers.begin(), m_providers.end(),
              [](const Provider &one, const Provider &other) { return searchKey(one.name) < searchKey(other.name); });
    for (const Provider &provider : std::as_const(m_providers))
        m_keys.append(keyOf(provider));
}

const Provider *ProviderGallery::find(const QString &id) const
{
    const auto place = std::find_if(m_providers.cbegin(), m_providers.cend(),
                                    [&id](const Provider &provider) { return provider.id == id; });
    return place == m_providers.cend() ? nullptr : &*place;
}

QList<const Provider *> ProviderGallery::search(const QString &text) const
{
    const QString key = searchKey(text).simplified();
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    QList<const Provider *> found;
    for (qsizetype i = 0; i < m_providers.size(); ++i) {
        const QString &hay = m_keys.at(i);
        if (std::all_of(words.cbegin(), words.cend(), [&hay](const QString &word) { return hay.contains(word); }))
            found.append(&m_providers.at(i));
    }
    if (!key.isEmpty())
        std::stable_partition(found.begin(), found.end(),
                              [&key](const Provider *provider) { return nameBeginsWith(*provider, key); });
    return found;
}

QList<const Provider *> ProviderGallery::search(const QString &text, EventKind kind) const
{
    QList<const Provider *> found = search(text);
    found.removeIf([kind](const Provider *provider) {
        return std::none_of(provider->shapes.cbegin(), provider->shapes.cend(),
                            [kind](const ProviderShape &shape) { return shape.kind == kind; });
    });
    return found;
}

SetupGuide ProviderGallery::guideFor(Vendor vendor, WebhookType type, const Provider *provider) const
{
    const QString id = guideId(vendor, type);
    SetupGuide guide;
    for (const SetupGuide &known : m_guides) {
        if (known.id == id)
            guide = known;
    }
    if (!provider)
        return guide;
    const QList<SetupStep> &own = type == WebhookType::Feedback ? provider->feedbackSteps : provider->inboundSteps;
    QList<SetupStep> steps;
    for (const SetupStep &step : std::as_const(guide.steps)) {
        if (step.standsForProvider && !own.isEmpty())
            steps += own;
        else
            steps.append(step);
    }
    guide.steps = steps;
    return guide;
}

SmsWebhook withShape(SmsWebhook webhook, const ProviderShape &shape)
{
    webhook.payload = QString::fromUtf8(shape.payload);
    webhook.fieldsNotSent = shape.fieldsNotSent;
    webhook.arrayReading = shape.arrayReading;
    return webhook;
}

} // namespace Hookbench
