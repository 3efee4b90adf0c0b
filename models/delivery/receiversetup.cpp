// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/receiversetup.h"

#include "models/json/objectreader.h"
#include "models/json/scanner.h"
#include "models/json/writer.h"

namespace Hookbench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestTolerance = 30 * 24 * 60 * 60;

void writeScript(Json::Writer &json, const ReceiverScript &script)
{
    if (!script.steps.isEmpty())
        json.key("script"_L1).raw(writeReceiverScript(script).trimmed());
}

void writeSigning(Json::Writer &json, const WebhookSetup &setup)
{
    const SigningSettings &signing = setup.signing;
    if (signing.scheme == SigningScheme::None)
        return;
    json.key("signature"_L1).beginObject();
    json.member("scheme"_L1, nameIn(signingSchemeNames, signing.scheme));
    json.member("algorithm"_L1, nameIn(jwtAlgorithmNames, signing.jwtAlgorithm));
    json.member("header"_L1, QStringView{QString::fromLatin1(signing.jwtHeader)});
    json.member("tolerance"_L1, signing.toleranceSeconds);
    json.member("required"_L1, setup.required);
    if (!setup.slot.isEmpty())
        json.member("slot"_L1, QStringView{setup.slot});
    json.endObject();
}

ReceiverScript scriptIn(ObjectReader &reader, int object)
{
    const int script = reader.container(object, "script"_L1, Json::Kind::Object);
    if (script < 0)
        return {};
    return readReceiverScript(reader.document().string(reader.document().node(script)).toUtf8())
        .script.value_or(ReceiverScript{});
}

void readSigning(ObjectReader &reader, int object, WebhookSetup &setup)
{
    const int signature = reader.container(object, "signature"_L1, Json::Kind::Object);
    if (signature < 0)
        return;
    SigningSettings &signing = setup.signing;
    signing.scheme = reader.choice(signature, "scheme"_L1, signingSchemeNames).value_or(SigningScheme::None);
    signing.jwtAlgorithm = reader.choice(signature, "algorithm"_L1, jwtAlgorithmNames).value_or(signing.jwtAlgorithm);
    if (const auto header = reader.text(signature, "header"_L1); header && !header->isEmpty())
        signing.jwtHeader = header->toLatin1();
    if (const auto seconds = reader.number(signature, "tolerance"_L1, 0, longestTolerance, ObjectReader::Whole::Yes))
        signing.toleranceSeconds = int(*seconds);
    setup.required = reader.truth(signature, "required"_L1).value_or(true);
    setup.slot = reader.text(signature, "slot"_L1).value_or(QString{});
}

} // namespace

QByteArray writeReceiverSetup(const ReceiverSetup &setup)
{
    Json::Writer json;
    json.beginObject();
    if (setup.onlyAllowed)
        json.member("onlyAllowed"_L1, true);
    if (setup.trustForwarded)
        json.member("trustForwarded"_L1, true);
    if (!setup.allowed.isEmpty()) {
        json.key("allowed"_L1).beginArray();
        for (const QString &entry : setup.allowed)
            json.value(QStringView{entry});
        json.endArray();
    }
    writeScript(json, setup.script);
    json.key("webhooks"_L1).beginObject();
    for (auto entry = setup.webhooks.begin(); entry != setup.webhooks.end(); ++entry) {
        if (*entry == WebhookSetup{})
            continue;
        json.key(QStringView{entry.key().toString(QUuid::WithoutBraces)}).beginObject();
        writeScript(json, entry->script);
        writeSigning(json, *entry);
        json.endObject();
    }
    return json.endObject().endObject().text();
}

ReceiverSetup readReceiverSetup(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid() || document.node(0).kind != Json::Kind::Object)
        return {};
    ObjectReader reader{document};
    ReceiverSetup setup;
    setup.onlyAllowed = reader.truth(0, "onlyAllowed"_L1).value_or(false);
    setup.trustForwarded = reader.truth(0, "trustForwarded"_L1).value_or(false);
    setup.allowed = reader.texts(0, "allowed"_L1).value_or(QStringList{});
    setup.script = scriptIn(reader, 0);
    const int webhooks = reader.container(0, "webhooks"_L1, Json::Kind::Object);
    if (webhooks < 0)
        return setup;
    for (int child = webhooks + 1; child < document.node(webhooks).next; child = document.node(child).next) {
        const QUuid id = QUuid::fromString(document.key(document.node(child)));
        if (id.isNull() || document.node(child).kind != Json::Kind::Object)
            continue;
        WebhookSetup own;
        own.script = scriptIn(reader, child);
        readSigning(reader, child, own);
        setup.webhooks.insert(id, own);
    }
    return setup;
}

} // namespace Hookbench
