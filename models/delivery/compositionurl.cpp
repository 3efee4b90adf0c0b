// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/compositionurl.h"

#include "models/values/excerpt.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Composer)
};

} // namespace

Result<QString> wireUrl(const QString &typed)
{
    if (typed.isEmpty())
        return Error{Sentences::tr("A URL is missing."), {}};
    const QUrl url{typed, QUrl::StrictMode};
    const bool spoken = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || url.host().isEmpty() || !spoken)
        return Error{Sentences::tr("“%1” is no http or https URL.").arg(excerpt(typed)), {}};
    if (!url.userInfo().isEmpty())
        return Error{
            Sentences::tr("The URL holds a user name or password, which would be stored and logged. Remove it."), {}};
    const bool plain = std::all_of(typed.cbegin(), typed.cend(), [](QChar letter) { return letter.unicode() < 128; });
    return plain ? typed : QString::fromLatin1(url.toEncoded());
}

} // namespace Hookbench
