// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/snapshots.h"

#include "models/json/scanner.h"
#include "models/json/writer.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

using Json::Document;

void writeTexts(Json::Writer &writer, const QStringList &texts)
{
    writer.beginArray(true);
    for (const QString &text : texts)
        writer.value(QStringView{text});
    writer.endArray();
}

/// Reads members of one object by name.
class Members
{
public:
    Members(const Document &document, int object)
        : m_document{document}
        , m_object{object}
    {
    }

    int index(QByteArrayView name) const { return m_document.member(m_object, name); }
    QString text(QByteArrayView name) const
    {
        const int at = index(name);
        return at < 0 ? QString{} : m_document.string(m_document.nodes()[static_cast<size_t>(at)]);
    }
    bool truth(QByteArrayView name) const
    {
        const int at = index(name);
        return at >= 0 && m_document.nodes()[static_cast<size_t>(at)].kind == Json::Kind::True;
    }
    QStringList texts(QByteArrayView name) const
    {
        QStringList found;
        forEach(name, [&](int at) { found.append(m_document.string(m_document.nodes()[static_cast<size_t>(at)])); });
        return found;
    }
    template<typename Visit> void forEach(QByteArrayView name, Visit &&visit) const
    {
        const int array = index(name);
        if (array < 0)
            return;
        const auto &nodes = m_document.nodes();
        const int end = nodes[static_cast<size_t>(array)].next;
        for (int at = array + 1; at < end; at = nodes[static_cast<size_t>(at)].next)
            visit(at);
    }

private:
    const Document &m_document;
    int m_object;
};

void writeCategory(Json::Writer &writer, const KeywordCategory &category)
{
    writer.beginObject();
    writer.member("category"_L1, nameIn(categoryNames, category.category));
    writer.key("keywords"_L1);
    writeTexts(writer, category.keywords);
    writer.member("replyMessage"_L1, QStringView{category.replyMessage});
    writer.member("fuzzyLogic"_L1, category.fuzzyLogic);
    writer.member("fuzzyProfile"_L1, nameIn(fuzzyProfileNames, category.fuzzyProfile));
    writer.member("fuzzyAutoResponse"_L1, QStringView{category.fuzzyAutoResponse});
    writer.endObject();
}

KeywordCategory readCategory(const Members &members)
{
    KeywordCategory category;
    category.category = valueIn(categoryNames, members.text("category")).value_or(category.category);
    category.keywords = members.texts("keywords");
    category.replyMessage = members.text("replyMessage");
    category.fuzzyLogic = members.truth("fuzzyLogic");
    category.fuzzyProfile = valueIn(fuzzyProfileNames, members.text("fuzzyProfile")).value_or(category.fuzzyProfile);
    category.fuzzyAutoResponse = members.text("fuzzyAutoResponse");
    return category;
}

} // namespace

QString toRevisionDocument(const SmsWebhook &webhook)
{
    Json::Writer writer;
    writer.beginObject();
    writer.member("name"_L1, QStringView{webhook.name});
    writer.member("vendor"_L1, nameIn(vendorNames, webhook.vendor));
    writer.member("type"_L1, nameIn(webhookTypeNames, webhook.type));
    writer.member("apiCredential"_L1, QStringView{webhook.apiCredential});
    writer.member("senderPhoneNumber"_L1, QStringView{webhook.senderPhoneNumber});
    writer.key("keywordCategories"_L1);
    writer.beginArray();
    for (const KeywordCategory &category : webhook.keywordCategories)
        writeCategory(writer, category);
    writer.endArray();
    writer.member("defaultReplyMessage"_L1, QStringView{webhook.defaultReplyMessage});
    writer.member("payload"_L1, QStringView{webhook.payload});
    writer.key("fieldsNotSent"_L1);
    writeTexts(writer, webhook.fieldsNotSent);
    writer.member("arrayReading"_L1, nameIn(arrayReadingNames, webhook.arrayReading));
    writer.endObject();
    return QString::fromUtf8(writer.text());
}

std::optional<SmsWebhook> fromRevisionDocument(const QString &document)
{
    const Document json = Document::parse(document.toUtf8());
    if (!json.isValid() || json.nodes().front().kind != Json::Kind::Object)
        return std::nullopt;
    const Members members{json, 0};
    SmsWebhook webhook;
    webhook.name = members.text("name");
    webhook.vendor = valueIn(vendorNames, members.text("vendor")).value_or(webhook.vendor);
    webhook.type = valueIn(webhookTypeNames, members.text("type")).value_or(webhook.type);
    webhook.apiCredential = members.text("apiCredential");
    webhook.senderPhoneNumber = members.text("senderPhoneNumber");
    members.forEach("keywordCategories", [&](int at) {
        webhook.keywordCategories.append(readCategory(Members{json, at}));
    });
    webhook.defaultReplyMessage = members.text("defaultReplyMessage");
    webhook.payload = members.text("payload");
    webhook.fieldsNotSent = members.texts("fieldsNotSent");
    webhook.arrayReading = valueIn(arrayReadingNames, members.text("arrayReading")).value_or(webhook.arrayReading);
    return webhook;
}

QString toCredentialSnapshot(const ApiCredential &credential)
{
    Json::Writer writer;
    writer.beginObject();
    writer.member("vendor"_L1, nameIn(credentialVendorNames, credential.vendor));
    writer.member("name"_L1, QStringView{credential.name});
    writer.key("fields"_L1);
    writer.beginObject();
    for (auto field = credential.fields.cbegin(); field != credential.fields.cend(); ++field)
        writer.member(nameIn(credentialFieldNames, field.key()), QStringView{field.value()});
    writer.endObject();
    writer.key("headers"_L1);
    writer.beginArray();
    for (const CredentialHeader &header : credential.headers) {
        writer.beginObject();
        writer.member("name"_L1, QStringView{header.name});
        writer.member("kind"_L1, nameIn(headerKindNames, header.kind));
        writer.member("value"_L1, header.kind == HeaderKind::Secret ? QStringView{} : QStringView{header.value});
        writer.member("slot"_L1, QStringView{QString::number(header.slot)});
        writer.endObject();
    }
    writer.endArray();
    writer.key("channelConfigurations"_L1);
    writeTexts(writer, credential.channelConfigurations);
    writer.endObject();
    return QString::fromUtf8(writer.text());
}

std::optional<ApiCredential> fromCredentialSnapshot(const QString &snapshot)
{
    const Document json = Document::parse(snapshot.toUtf8());
    if (!json.isValid() || json.nodes().front().kind != Json::Kind::Object)
        return std::nullopt;
    const Members members{json, 0};
    ApiCredential credential;
    credential.vendor = valueIn(credentialVendorNames, members.text("vendor")).value_or(credential.vendor);
    credential.name = members.text("name");
    if (const int fields = members.index("fields"); fields >= 0) {
        const Members values{json, fields};
        for (const auto &[field, spelling] : credentialFieldNames)
            credential.setField(field, values.text(QByteArrayView{spelling.data(), spelling.size()}));
    }
    members.forEach("headers", [&](int at) {
        const Members header{json, at};
        credential.headers.append({header.text("name"),
                                   valueIn(headerKindNames, header.text("kind")).value_or(HeaderKind::Text),
                                   header.text("value"), header.text("slot").toInt()});
    });
    credential.channelConfigurations = members.texts("channelConfigurations");
    return credential;
}

QString toJsonList(const QStringList &texts)
{
    Json::Writer writer;
    writeTexts(writer, texts);
    return QString::fromUtf8(writer.text());
}

QStringList fromJsonList(const QString &json)
{
    const Document document = Document::parse(json.toUtf8());
    QStringList texts;
    if (!document.isValid() || document.nodes().front().kind != Json::Kind::Array)
        return texts;
    for (size_t at = 1; at < document.nodes().size(); ++at)
        texts.append(document.string(document.nodes()[at]));
    return texts;
}

} // namespace Hookbench
