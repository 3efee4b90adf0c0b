// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/evaluator.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

/// The templates that tests/bench/peers/render.mjs gives to handlebars and liquidjs.
QString greeting()
{
    return u"Hi {{profile.person.name.firstName}}, your Luma order {{profile.order.id}} has left us."_s;
}

QString branch()
{
    return u"Hi {{profile.person.name.firstName}}, {%#if profile.loyalty.points > 100%}you are gold.{%else%}welcome."
           "{%/if%}"_s;
}

QString loop()
{
    return u"{{#each profile.orders as |order|}}{{order.name}}: {{order.price}}\n{{/each}}"_s;
}

QString payload()
{
    return u"{\"to\": \"{{profile.mobilePhone.number}}\", \"text\": \"Hi {{profile.person.name.firstName}}\", \"id\": "
           "\"{{profile.order.id}}\"}"_s;
}

const Language::Context &context()
{
    static const Language::Context context = [] {
        Language::Context made;
        made.roots = Language::Value::fromJson(Json::Document::parse(R"({"profile": {
            "person": {"name": {"firstName": "Zoe", "lastName": "Sand"}, "gender": "female"},
            "mobilePhone": {"number": "+46701740601"}, "loyalty": {"points": 120, "tier": "gold"},
            "order": {"id": "L-1001"},
            "orders": [{"name": "Shoes", "price": 89}, {"name": "Bottle", "price": 15}, {"name": "Bag", "price": 45}]}})"));
        made.now = QDateTime{QDate{2025, 1, 7}, QTime{6, 47}, Qt::UTC};
        return made;
    }();
    return context;
}

void render(benchmark::State &state, const QString &text, Language::OutputKind kind = Language::OutputKind::Text)
{
    const Language::Template parsed = Language::Template::parse(QStringView{text});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(Language::evaluate(parsed, context(), kind));
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()));
}

void validate(benchmark::State &state, const QString &text)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(Language::Template::parse(QStringView{text}).isUsable());
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()));
}

} // namespace

BENCHMARK_CAPTURE(render, greeting, greeting());
BENCHMARK_CAPTURE(render, branch, branch());
BENCHMARK_CAPTURE(render, loop, loop());
BENCHMARK_CAPTURE(render, payload, payload(), Language::OutputKind::Json);
BENCHMARK_CAPTURE(validate, greeting, greeting());
BENCHMARK_CAPTURE(validate, branch, branch());
BENCHMARK_CAPTURE(validate, loop, loop());
BENCHMARK_CAPTURE(validate, payload, payload());
