// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/settingchecks.h"

#include "models/values/namekey.h"
#include "models/values/preferences.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

constexpr int longestSandboxText = 100;
constexpr int leastPort = 1024;
constexpr int mostPort = 65535;

Diagnostic complaint(Rule rule, const QString &pointer, const QStringList &args = {})
{
    return {rule, Severity::Error, {}, pointer, args};
}

Diagnostics checkNumber(const QString &typed, int least, int most, Rule rule, const QString &pointer)
{
    const QString text = typed.trimmed();
    // Digits only: toInt would take a sign too.
    const bool digits
        = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int number = text.toInt(&fits);
    if (digits && fits && number >= least && number <= most)
        return {};
    return {complaint(rule, pointer, {text, QString::number(least), QString::number(most)})};
}

} // namespace

Sandbox tidied(const Sandbox &sandbox)
{
    return {sandbox.id, sandbox.organisation.simplified(), sandbox.name.simplified(), sandbox.production};
}

Diagnostics checkSandbox(const Sandbox &sandbox, const QList<Sandbox> &sandboxes)
{
    const Sandbox tidy = tidied(sandbox);
    Diagnostics found;
    for (const auto &[text, pointer, missing] :
         {std::tuple{tidy.organisation, u"/organisation"_s, Rule::SandboxOrganisationRequired},
          std::tuple{tidy.name, u"/name"_s, Rule::SandboxNameRequired}}) {
        if (text.isEmpty())
            found.append(complaint(missing, pointer));
        else if (text.size() > longestSandboxText)
            found.append(complaint(Rule::SandboxTextTooLong, pointer, {QString::number(longestSandboxText)}));
    }
    for (const Sandbox &other : sandboxes) {
        if (!tidy.name.isEmpty() && other.id != tidy.id && nameKey(other.organisation) == nameKey(tidy.organisation)
            && nameKey(other.name) == nameKey(tidy.name))
            found.append(complaint(Rule::SandboxNameTaken, u"/name"_s, {other.name}));
    }
    return found;
}

Diagnostics checkPort(const QString &typed)
{
    return checkNumber(typed, leastPort, mostPort, Rule::SettingPortInvalid, u"/receiverPort"_s);
}

Diagnostics checkBaseUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const QString pointer = u"/baseUrl"_s;
    const QUrl url{text, QUrl::StrictMode};
    // Before anything repeats what was typed: it may be a password.
    const QString authority = text.section(u"://"_s, 1).section(QRegularExpression{u"[/?#]"_s}, 0, 0);
    if (authority.contains(u'@') || !url.userInfo().isEmpty())
        return {complaint(Rule::SettingBaseUrlHasLogin, pointer)};
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return {complaint(Rule::SettingBaseUrlInvalid, pointer, {text})};
    if (url.hasQuery() || url.hasFragment())
        return {complaint(Rule::SettingBaseUrlHasQuery, pointer, {text})};
    return {};
}

Diagnostics checkRetention(const QString &typed)
{
    return checkNumber(typed, 1, mostRetentionDays, Rule::SettingRetentionInvalid, u"/logRetentionDays"_s);
}

} // namespace Hookbench
