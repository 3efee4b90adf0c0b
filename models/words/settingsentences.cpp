// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/sentences.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

const char *pattern(Rule rule)
{
    switch (rule) {
    case Rule::SandboxNameRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The sandbox has no name. Enter one.");
    case Rule::SandboxNameTaken:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "The organisation has a sandbox “%1” already. Choose another name.");
    case Rule::SandboxOrganisationRequired:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The organisation is missing. Enter its name.");
    case Rule::SandboxTextTooLong:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "This is longer than %1 characters. Shorten it.");
    case Rule::SettingPortInvalid:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "“%1” is no port to listen on. Enter a whole number from %2 to %3.");
    case Rule::SettingBaseUrlInvalid:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "“%1” is not an address to build URLs on. Write it like https://example.com, or leave it empty.");
    case Rule::SettingBaseUrlHasQuery:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "“%1” has a part that begins with ? or #. A webhook's path is added at the end, so leave that part out.");
    case Rule::SettingBaseUrlHasLogin:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "The address has a user name or password before the @. URLs are shown and sent around, so leave it out.");
    case Rule::SettingRetentionInvalid:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is no number of days. Enter a whole number from %2 to %3.");
    default:
        return nullptr;
    }
}

} // namespace

std::optional<QString> settingSentence(const Diagnostic &diagnostic)
{
    const char *source = pattern(diagnostic.rule);
    if (!source)
        return std::nullopt;
    return phrase(source, diagnostic.args);
}

} // namespace Hookbench::Words
