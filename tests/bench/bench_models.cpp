// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/decisionengine.h"
#include "models/payload/payloadreader.h"
#include "models/values/smswebhook.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

SmsWebhook webhook(bool fuzzy)
{
    SmsWebhook webhook;
    webhook.name = u"Luma"_s;
    for (const Category category : {Category::OptIn, Category::OptOut, Category::Help}) {
        KeywordCategory panel;
        panel.category = category;
        panel.keywords = defaultKeywords(category);
        panel.replyMessage = u"Luma: noted."_s;
        panel.fuzzyLogic = fuzzy && category == Category::OptOut;
        panel.fuzzyAutoResponse = u"Luma: did you mean STOP?"_s;
        webhook.keywordCategories << panel;
    }
    webhook.defaultReplyMessage = u"Luma: sorry."_s;
    return webhook;
}

/// Ten thousand distinct texts: keywords in odd spellings, near misses, and ordinary sentences.
QStringList messages()
{
    const QStringList seeds{
        u"STOP"_s, u"stop"_s,   u"Stop."_s, u" yes "_s,           u"Start!"_s,       u"help"_s,
        u"stpo"_s, u"cancil"_s, u"shop"_s,  u"see you at nine"_s, u"thanks a lot"_s, u"où est mon colis"_s};
    QStringList list;
    for (int i = 0; i < 10000; ++i)
        list << seeds[i % seeds.size()] + (i % 3 == 0 ? QString{} : u' ' + QString::number(i));
    return list;
}

void decide(benchmark::State &state, bool fuzzy)
{
    const DecisionEngine engine{webhook(fuzzy)};
    const QStringList texts = messages();
    qsizetype i = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(engine.decide(texts[i]));
        i = i + 1 < texts.size() ? i + 1 : 0;
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()));
}

/// A delivery report of about a kilobyte in Infobip's shape.
QByteArray body()
{
    return R"({"results":[{"bulkId":"luma-bulk-0001","messageId":"luma-message-000000001","to":"33639980612",)"
           R"("sentAt":"2026-03-05T10:00:00.000+0000","doneAt":"2026-03-05T10:00:02.117+0000","messageCount":1,)"
           R"("price":{"pricePerMessage":0.0100000,"currency":"EUR"},"callbackData":"luma-welcome-0001",)"
           R"("status":{"groupId":3,"groupName":"DELIVERED","id":5,"name":"DELIVERED_TO_HANDSET","description":"Message delivered to handset"},)"
           R"("error":{"groupId":0,"groupName":"OK","id":0,"name":"NO_ERROR","description":"No Error","permanent":false}},)"
           R"({"bulkId":"luma-bulk-0001","messageId":"luma-message-000000002","to":"33639980613",)"
           R"("sentAt":"2026-03-05T10:00:00.000+0000","doneAt":"2026-03-05T10:00:03.004+0000","messageCount":1,)"
           R"("price":{"pricePerMessage":0.0100000,"currency":"EUR"},"callbackData":"luma-welcome-0002",)"
           R"("status":{"groupId":2,"groupName":"UNDELIVERABLE","id":9,"name":"UNDELIVERABLE_NOT_DELIVERED","description":"Message sent not delivered"},)"
           R"("error":{"groupId":1,"groupName":"HANDSET_ERRORS","id":27,"name":"EC_ABSENT_SUBSCRIBER","description":"Absent Subscriber","permanent":false}}]})";
}

} // namespace

static void exactDecisions(benchmark::State &state)
{
    decide(state, false);
}
BENCHMARK(exactDecisions);

static void fuzzyDecisions(benchmark::State &state)
{
    decide(state, true);
}
BENCHMARK(fuzzyDecisions);

static void readOneKilobyte(benchmark::State &state)
{
    const PayloadReader reader{Vendor::Infobip, WebhookType::Feedback};
    const QByteArray json = body();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(reader.read(json));
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * json.size());
}
BENCHMARK(readOneKilobyte);

static void nlohmannParseOneKilobyte(benchmark::State &state)
{
    const QByteArray json = body();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(nlohmann::json::parse(json.cbegin(), json.cend()));
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * json.size());
}
BENCHMARK(nlohmannParseOneKilobyte);
