// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace Hookbench {

/// Whether the value of the header called @p name is a secret by what headers of that name are for: Authorization, a
/// cookie, an API key, a token. Signatures are none: they are made of a secret and do not give it away.
inline bool isSecretHeader(const QString &name)
{
    constexpr std::array<QStringView, 3> whole{u"cookie", u"set-cookie", u"x-auth"};
    constexpr std::array<QStringView, 8> parts{u"authorization", u"api-key",  u"apikey",     u"token",
                                               u"secret",        u"password", u"access-key", u"credential"};
    const QString lower = name.trimmed().toLower();
    return std::any_of(whole.begin(), whole.end(), [&](QStringView word) { return lower == word; })
        || std::any_of(parts.begin(), parts.end(), [&](QStringView word) { return lower.contains(word); });
}

/// Whether a header row gives a secret away. What is only filled in for a person is none.
inline bool holdsSecret(const QString &name, const QString &value)
{
    const bool isFilledIn = value.contains(QStringLiteral("{{")) || value.contains(QStringLiteral("{%"));
    return !value.trimmed().isEmpty() && !isFilledIn && isSecretHeader(name);
}

/// Whether a typed URL, whole or not, has a user name or password in front of its host.
inline bool hasLogin(QStringView url)
{
    const qsizetype begin = url.indexOf(u"//");
    if (begin < 0)
        return false;
    const QStringView rest = url.sliced(begin + 2);
    const auto end
        = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.first(end - rest.begin()).contains(u'@');
}

} // namespace Hookbench
