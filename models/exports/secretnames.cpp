// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/secretnames.h"

#include <algorithm>
#include <array>

namespace Hookbench {

namespace {

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *entry) { return name == entry; });
}

bool hasOneOf(const QByteArray &name, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *part) { return name.contains(part); });
}

bool endsWithOneOf(const QByteArray &name, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char *end) { return name.endsWith(end); });
}

/// Lower case, with hyphens for low lines.
QByteArray plainName(QByteArrayView name)
{
    return name.toByteArray().toLower().replace('_', '-');
}

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

QByteArray variableName(QByteArrayView where)
{
    QByteArray name = where.toByteArray().toUpper();
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !isNameCharacter(c); }, '_');
    if (name.isEmpty())
        return "SECRET";
    return name.front() >= '0' && name.front() <= '9' ? QByteArray{'_' + name} : name;
}

} // namespace

bool isSecretHeader(QByteArrayView given)
{
    const QByteArray name = plainName(given);
    // Keys that only tell one request from another.
    if (endsWithOneOf(name, {"idempotency-key", "websocket-key", "surrogate-key"}))
        return false;
    return isOneOf(name, {"cookie", "set-cookie", "auth", "key"})
        || hasOneOf(name, {"authorization", "apikey", "token", "secret", "signature", "passw", "credential", "jwt"})
        || endsWithOneOf(name, {"-key", "-auth", "-hmac", "-sig", "-session"});
}

bool isSecretParameter(QByteArrayView given)
{
    const QByteArray name = plainName(QByteArray::fromPercentEncoding(given.toByteArray()));
    return isOneOf(name, {"auth", "key", "sig", "pwd", "hmac", "jwt"})
        || hasOneOf(name, {"authorization", "apikey", "api-key", "token", "secret", "signature", "passw", "credential"})
        || endsWithOneOf(name, {"-key", "-sig", "-auth"});
}

qsizetype schemeLength(QByteArrayView value)
{
    constexpr std::array schemes{"basic", "bearer", "digest", "token", "apikey", "api-key",  "app",
                                 "key",   "mac",    "hmac",   "jwt",   "oauth",  "signature"};
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0)
        return 0;
    const QByteArrayView scheme = value.first(blank);
    const bool known = std::any_of(schemes.begin(), schemes.end(),
                                   [&](const char *entry) { return scheme.compare(entry, Qt::CaseInsensitive) == 0; });
    return known ? blank + 1 : 0;
}

bool isPlaceholder(QByteArrayView value)
{
    if (value.size() < 5 || !value.startsWith("{{") || !value.endsWith("}}"))
        return false;
    const QByteArrayView name = value.sliced(2).chopped(2);
    return std::all_of(name.begin(), name.end(), isNameCharacter);
}

QByteArray SecretNames::nameFor(QByteArrayView where, const QByteArray &secret)
{
    if (isPlaceholder(secret)) {
        QByteArray name = secret.sliced(2).chopped(2);
        if (!names().contains(name))
            m_given.append({name, secret});
        return name;
    }
    const QByteArray base = variableName(where);
    QByteArray name = base;
    for (int number = 2;; ++number) {
        const auto given
            = std::find_if(m_given.cbegin(), m_given.cend(), [&](const auto &entry) { return entry.first == name; });
        if (given == m_given.cend())
            break;
        if (given->second == secret)
            return name;
        name = QByteArray{base + '_' + QByteArray::number(number)};
    }
    m_given.append({name, secret});
    return name;
}

QList<QByteArray> SecretNames::names() const
{
    QList<QByteArray> list;
    for (const auto &[name, secret] : m_given)
        list << name;
    return list;
}

QByteArray SecretNames::secret(const QByteArray &name) const
{
    const auto given
        = std::find_if(m_given.cbegin(), m_given.cend(), [&](const auto &entry) { return entry.first == name; });
    return given == m_given.cend() ? QByteArray{} : given->second;
}

} // namespace Hookbench
