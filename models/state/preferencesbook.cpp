// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/preferencesbook.h"

#include "models/checks/settingchecks.h"
#include "models/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

PreferencesBook::PreferencesBook(PreferencesStore &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
{
}

Result<> PreferencesBook::load()
{
    const Result<Preferences> stored = m_store.load();
    if (!stored)
        return stored.error();
    const Preferences before = m_preferences;
    m_preferences = *stored;
    if (m_preferences != before)
        Q_EMIT changed(before);
    return {};
}

Result<> PreferencesBook::save(const Preferences &preferences)
{
    Preferences wanted = preferences;
    wanted.userName = preferences.userName.trimmed();
    wanted.baseUrl = preferences.baseUrl.trimmed();
    while (wanted.baseUrl.endsWith(u'/'))
        wanted.baseUrl.chop(1);
    if (!QStringList{QString{}, u"en"_s, u"fr"_s, u"sv"_s}.contains(wanted.language))
        return Error{tr("There is no language %1. Choose English, French or Swedish.").arg(wanted.language), {}};
    if (wanted.receiverPort == 0)
        return Error{tr("The receiver needs a port from 1 to 65535."), {}};
    if (const Diagnostics complaints = checkBaseUrl(wanted.baseUrl); !complaints.isEmpty())
        return Error{Words::sentence(complaints.first()), {}};
    if (wanted.logRetentionDays < 0 || wanted.logRetentionDays > mostRetentionDays)
        return Error{tr("Events can be kept for 1 to %1 days, or for good.").arg(mostRetentionDays), {}};

    const Result<Preferences> stored = m_store.load();
    if (!stored)
        return stored.error();
    wanted.sandboxId = stored->sandboxId;
    if (auto done = m_store.save(wanted); !done)
        return done;
    const Preferences before = m_preferences;
    m_preferences = wanted;
    if (m_preferences != before)
        Q_EMIT changed(before);
    return {};
}

} // namespace Hookbench
