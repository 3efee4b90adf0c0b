// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/credentialchecks.h"

#include "models/checks/credentialheaders.h"
#include "models/checks/credentialjson.h"
#include "models/checks/credentialpem.h"
#include "models/checks/credentialvalues.h"
#include "models/values/namekey.h"

#include <algorithm>

namespace Hookbench {

namespace {

QString slotOf(CredentialField field)
{
    return nameIn(credentialFieldNames, field);
}

void checkName(const QString &name, const CredentialSurroundings &surroundings, Diagnostics &found)
{
    if (name.isEmpty()) {
        found.append({Rule::CredentialNameRequired, Severity::Error, {}, QStringLiteral("/name"), {}});
        return;
    }
    const QStringList &others = surroundings.otherNames;
    if (std::any_of(others.cbegin(), others.cend(),
                    [&](const QString &other) { return nameKey(other) == nameKey(name); }))
        found.append({Rule::CredentialNameTaken, Severity::Error, {}, QStringLiteral("/name"), {name}});
}

void checkText(const ApiCredential &credential, const CredentialFieldSpec &spec, const QString &text,
               Diagnostics &found)
{
    switch (spec.kind) {
    case FieldKind::Url:
        checkUrl(spec.field, text, found);
        break;
    case FieldKind::PhoneNumber:
        checkPhoneNumber(spec.field, text, found);
        break;
    case FieldKind::WholeNumber:
        checkWholeNumber(spec.field, text, found);
        break;
    case FieldKind::Choice:
        checkChoice(spec.field, text, found);
        break;
    case FieldKind::Json:
        checkJsonField(credential, spec.field, text.toUtf8(), found);
        break;
    case FieldKind::Text:
        if (spec.field == CredentialField::ApiKeyHeader)
            checkApiKeyHeader(text, found);
        else if (spec.field == CredentialField::IdPath)
            checkIdPath(credential, found);
        break;
    case FieldKind::Pem:
        checkCertificates(spec.field, text.toUtf8(), found);
        break;
    case FieldKind::Toggle:
    case FieldKind::LongText:
        break;
    }
}

/// A secret that only the keychain knows can't be looked into; one that was typed can.
void checkSecret(const ApiCredential &credential, const CredentialFieldSpec &spec,
                 const CredentialSurroundings &surroundings, Diagnostics &found)
{
    const QString slot = slotOf(spec.field);
    const auto typed = surroundings.typed.constFind(slot);
    const bool isTyped = typed != surroundings.typed.cend();
    if (isTyped ? typed->isEmpty() : !surroundings.secretSlots.contains(slot)) {
        if (spec.required)
            found.append({Rule::CredentialSecretRequired, Severity::Error, {}, fieldPointer(spec.field), {slot}});
    } else if (isTyped && spec.kind == FieldKind::Json) {
        checkJsonField(credential, spec.field, typed->bytes(), found);
    } else if (isTyped && spec.kind == FieldKind::Pem) {
        checkClientKey(typed->bytes(), credential.field(CredentialField::ClientCertificate).toUtf8(), found);
    }
}

void checkField(const ApiCredential &credential, const CredentialFieldSpec &spec,
                const CredentialSurroundings &surroundings, Diagnostics &found)
{
    if (spec.secret) {
        checkSecret(credential, spec, surroundings, found);
        return;
    }
    const QString text = credential.field(spec.field);
    if (!text.isEmpty())
        checkText(credential, spec, text, found);
    else if (spec.required)
        found.append(
            {Rule::CredentialFieldRequired, Severity::Error, {}, fieldPointer(spec.field), {slotOf(spec.field)}});
}

QString trimmedValue(const CredentialFieldSpec &spec, const QString &value)
{
    if (spec.kind == FieldKind::Toggle)
        return value == u"true" ? value : QString{};
    return value.trimmed();
}

QStringList trimmedNames(const QStringList &names)
{
    QStringList kept;
    for (const QString &name : names) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty() && !kept.contains(trimmed))
            kept.append(trimmed);
    }
    return kept;
}

} // namespace

Diagnostics checkCredential(const ApiCredential &credential, const CredentialSurroundings &surroundings)
{
    const ApiCredential shown = withoutHiddenFields(credential);
    Diagnostics found;
    checkName(shown.name, surroundings, found);
    for (const CredentialFieldSpec &spec : CredentialFields::of(shown.shape())) {
        // The headers stand above the payload in the form.
        if (spec.field == CredentialField::ProviderPayload)
            checkHeaders(shown, surroundings, found);
        checkField(shown, spec, surroundings, found);
    }
    checkChannelNames(shown.channelConfigurations, found);
    return found;
}

CredentialStatus credentialStatus(const ApiCredential &credential)
{
    for (const CredentialFieldSpec &spec : CredentialFields::of(credential.shape())) {
        const bool there
            = spec.secret ? credential.secret(slotOf(spec.field)) != nullptr : !credential.field(spec.field).isEmpty();
        if (spec.required && !there)
            return CredentialStatus::Incomplete;
    }
    if (credential.vendor == CredentialVendor::Custom) {
        for (const CredentialHeader &header : credential.headers) {
            if (header.kind == HeaderKind::Secret && !credential.secret(headerSecretSlot(header.slot)))
                return CredentialStatus::Incomplete;
        }
    }
    return credential.channelConfigurations.isEmpty() ? CredentialStatus::NotAttached : CredentialStatus::Attached;
}

ApiCredential withoutHiddenFields(const ApiCredential &credential)
{
    ApiCredential shown = credential;
    shown.name = credential.name.trimmed();
    shown.fields.clear();
    shown.channelConfigurations = trimmedNames(credential.channelConfigurations);
    if (credential.vendor != CredentialVendor::Custom)
        shown.headers.clear();
    QSet<QString> secretSlots;
    for (const CredentialFieldSpec &spec :
         CredentialFields::of(credential.shape()) + CredentialFields::legacy(credential.vendor)) {
        if (spec.secret)
            secretSlots.insert(slotOf(spec.field));
        else
            shown.setField(spec.field, trimmedValue(spec, credential.field(spec.field)));
    }
    for (CredentialHeader &header : shown.headers) {
        header.name = header.name.trimmed();
        header.value = header.kind == HeaderKind::Secret ? QString{} : header.value.trimmed();
        if (header.kind == HeaderKind::Secret)
            secretSlots.insert(headerSecretSlot(header.slot));
    }
    shown.secrets.removeIf([&](const KeptSecret &kept) { return !secretSlots.contains(kept.slot); });
    return shown;
}

} // namespace Hookbench
