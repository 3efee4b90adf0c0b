// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/addressee.h"

#include "models/delivery/personalisation.h"
#include "models/json/scanner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<Addressee> addresseeOf(const Profile &profile)
{
    Result<Language::Value> person = personOf(profile);
    if (!person)
        return person.error();
    Addressee addressee{.attributes = *person};
    const Json::Document json = Json::Document::parse(profile.attributes);
    const auto textAt = [&json](const QString &path) {
        int place = json.find(QString{u'/' + path});
        // A file may hold the namespaces of the personalisation language instead.
        if (place < 0)
            place = json.find(QString{u"/profile/"_s + path});
        return place >= 0 && json.node(place).kind == Json::Kind::String ? json.string(json.node(place)) : QString{};
    };
    addressee.number = textAt(u"mobilePhone/number"_s);
    addressee.language = textAt(u"preferredLanguage"_s);
    return addressee;
}

qsizetype variantFor(const ComposedRequest &request, const QString &language)
{
    QString tag = language.trimmed();
    tag.replace(u'_', u'-');
    while (!tag.isEmpty()) {
        for (qsizetype place = 0; place < request.variants.size(); ++place) {
            if (request.variants[place].language.compare(tag, Qt::CaseInsensitive) == 0)
                return place;
        }
        const qsizetype end = tag.lastIndexOf(u'-');
        tag.truncate(std::max<qsizetype>(end, 0));
        // A single letter only introduces what follows it.
        if (tag.size() > 2 && tag[tag.size() - 2] == u'-')
            tag.chop(2);
    }
    return -1;
}

} // namespace Hookbench
