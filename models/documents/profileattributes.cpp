// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/profiledocument.h"
#include "models/json/objectreader.h"
#include "models/json/writer.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ProfileDocument)
};

QString textAt(const Json::Document &document, QStringView pointer)
{
    const int place = document.find(pointer);
    if (place < 0 || document.node(place).kind != Json::Kind::String)
        return {};
    return document.string(document.node(place)).trimmed();
}

} // namespace

QString profileName(const QByteArray &attributes)
{
    const Json::Document document = Json::Document::parse(attributes);
    if (!document.isValid())
        return {};
    if (QString full = textAt(document, u"/person/name/fullName"); !full.isEmpty())
        return full;
    const QString first = textAt(document, u"/person/name/firstName");
    const QString last = textAt(document, u"/person/name/lastName");
    if (!first.isEmpty() || !last.isEmpty())
        return QString{first + u' ' + last}.trimmed();
    static constexpr std::array<QStringView, 2> others{u"/personalEmail/address", u"/mobilePhone/number"};
    for (const QStringView pointer : others) {
        if (QString text = textAt(document, pointer); !text.isEmpty())
            return text;
    }
    return {};
}

Diagnostics checkProfileAttributes(const QByteArray &attributes)
{
    const Json::Document document = Json::Document::parse(attributes);
    if (!document.isValid() || document.node(0).kind == Json::Kind::Object)
        return document.diagnostics();
    ObjectReader reader{document};
    reader.complain(Rule::DocumentNotAnObject, 0, {Json::kindName(document.node(0).kind)});
    return reader.diagnostics();
}

Result<QByteArray> writeProfiles(const QList<Profile> &profiles)
{
    Json::Writer writer{Json::Writer::Layout::Indented};
    writer.beginArray();
    for (const Profile &profile : profiles) {
        if (hasErrors(checkProfileAttributes(profile.attributes)))
            return Error{Sentences::tr("The attributes of “%1” are no JSON object.").arg(profile.name), {}};
        const Json::Document document = Json::Document::parse(profile.attributes);
        writer.beginObject();
        writer.member("name"_L1, QStringView{profile.name});
        writer.key("attributes"_L1).raw(document.raw(document.node(0)));
        writer.endObject();
    }
    writer.endArray();
    return QByteArray{writer.text() + '\n'};
}

} // namespace Hookbench
