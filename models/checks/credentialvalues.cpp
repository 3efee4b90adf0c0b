// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/credentialvalues.h"

#include "models/payload/phonenumbers.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Hookbench {

namespace {

QString spelling(CredentialField field)
{
    return nameIn(credentialFieldNames, field);
}

void complain(Rule rule, CredentialField field, const QStringList &args, Diagnostics &found)
{
    found.append({rule, Severity::Error, {}, fieldPointer(field), args});
}

/// What counts as this computer, by the ways to write it.
bool isLoopback(const QString &host)
{
    return host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
}

template<typename Enum, std::size_t N> QStringList namesOf(const NameTable<Enum, N> &table)
{
    QStringList names;
    for (const auto &[value, spelt] : table)
        names.append(QString{spelt});
    return names;
}

QStringList choicesOf(CredentialField field)
{
    switch (field) {
    case CredentialField::ChannelType:
        return namesOf(channelTypeNames);
    case CredentialField::AuthType:
        return namesOf(authTypeNames);
    case CredentialField::MacHash:
        return namesOf(macHashNames);
    case CredentialField::IdExtractor:
        return namesOf(idExtractorNames);
    default:
        return {};
    }
}

} // namespace

QString fieldPointer(CredentialField field)
{
    return QStringLiteral("/fields/%1").arg(spelling(field));
}

void checkUrl(CredentialField field, const QString &typed, Diagnostics &found)
{
    const bool bare = field == CredentialField::ApiBaseUrl && !typed.contains(QStringLiteral("://"));
    const QUrl url{bare ? QStringLiteral("https://") + typed : typed, QUrl::StrictMode};
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    const bool spaced = std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (!url.userInfo().isEmpty()) {
        // What was typed may hold a password, which is told to nobody.
        const QString shown
            = url.toString(QUrl::RemoveUserInfo).replace(QStringLiteral("://"), QStringLiteral("://…@"));
        complain(Rule::CredentialUrlInvalid, field, {spelling(field), shown}, found);
    } else if (!url.isValid() || !web || url.host().isEmpty() || spaced || (bare && !url.host().contains(u'.'))) {
        const qsizetype at = typed.lastIndexOf(u'@');
        complain(Rule::CredentialUrlInvalid, field,
                 {spelling(field), at < 0 ? typed : QString{u'…' + typed.sliced(at)}}, found);
    } else if (url.scheme() == u"http" && !isLoopback(url.host())) {
        complain(Rule::CredentialUrlNotHttps, field, {spelling(field), typed}, found);
    }
}

void checkPhoneNumber(CredentialField field, const QString &typed, Diagnostics &found)
{
    const NumberKind kind = parsePhoneNumber(typed).kind;
    if (kind != NumberKind::International && kind != NumberKind::ShortCode)
        complain(Rule::CredentialNumberInvalid, field, {spelling(field), typed}, found);
}

void checkWholeNumber(CredentialField field, const QString &typed, Diagnostics &found)
{
    const bool hours = field == CredentialField::ValidityPeriod;
    const int least = hours ? 1 : 0;
    const int most = hours ? 48 : 10'000;
    static const QRegularExpression digits{QStringLiteral("^[0-9]{1,9}$")};
    const int number = digits.match(typed).hasMatch() ? typed.toInt() : -1;
    if (number < least || number > most)
        complain(Rule::CredentialWholeNumber, field,
                 {spelling(field), typed, QString::number(least), QString::number(most)}, found);
}

void checkChoice(CredentialField field, const QString &stored, Diagnostics &found)
{
    const QStringList known = choicesOf(field);
    if (!known.contains(stored))
        complain(Rule::CredentialBadChoice, field, {spelling(field), stored, known.join(QStringLiteral(", "))}, found);
}

void checkIdPath(const ApiCredential &credential, Diagnostics &found)
{
    const QString path = credential.field(CredentialField::IdPath);
    const bool dotted
        = credential.field(CredentialField::IdExtractor) == nameIn(idExtractorNames, IdExtractor::DotNotation);
    if (path.isEmpty() || !dotted)
        return;
    const QStringList parts = path.split(u'.');
    const bool broken = std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.trimmed().isEmpty() || part.contains(u'[') || part.contains(u']');
    });
    if (broken || path.startsWith(u'$'))
        complain(Rule::CredentialIdPathInvalid, CredentialField::IdPath, {path}, found);
}

void checkChannelNames(const QStringList &names, Diagnostics &found)
{
    static const QRegularExpression good{QStringLiteral("^[A-Za-z][A-Za-z0-9_.-]*$")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!good.match(names.at(i)).hasMatch())
            found.append({Rule::CredentialChannelNameInvalid,
                          Severity::Error,
                          {},
                          QStringLiteral("/channelConfigurations/%1").arg(i),
                          {names.at(i)}});
    }
}

} // namespace Hookbench
