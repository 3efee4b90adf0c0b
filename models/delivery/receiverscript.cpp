// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/receiverscript.h"

#include "models/json/objectreader.h"
#include "models/json/scanner.h"

namespace Hookbench {

using namespace Qt::Literals::StringLiterals;

namespace {

// A day: longer than any sender waits, short enough for a timer.
constexpr int longestWait = 24 * 60 * 60;

ScriptStep readStep(ObjectReader &reader, int node)
{
    using Whole = ObjectReader::Whole;
    ScriptStep step;
    if (reader.document().node(node).kind != Json::Kind::Object) {
        reader.wrongType(node, u"steps"_s, "object"_L1);
        return step;
    }
    reader.expectOnly(node, {"status"_L1, "delay"_L1, "retryAfter"_L1, "drop"_L1, "body"_L1});
    if (const auto status = reader.number(node, "status"_L1, 200, 599, Whole::Yes))
        step.status = static_cast<int>(*status);
    step.delay = reader.number(node, "delay"_L1, 0, longestWait, Whole::No).value_or(0.0);
    if (const auto seconds = reader.number(node, "retryAfter"_L1, 0, longestWait, Whole::Yes))
        step.retryAfter = static_cast<int>(*seconds);
    step.drop = reader.truth(node, "drop"_L1).value_or(false);
    if (const auto body = reader.text(node, "body"_L1))
        step.body = body->toUtf8();
    return step;
}

} // namespace

ScriptDocument readReceiverScript(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid())
        return {.script = {}, .diagnostics = document.diagnostics()};
    ObjectReader reader{document};
    ReceiverScript script;
    if (document.node(0).kind != Json::Kind::Object) {
        reader.wrongType(0, u"script"_s, "object"_L1);
    } else {
        reader.expectOnly(0, {"steps"_L1});
        const int steps = reader.require(0, "steps"_L1) < 0 ? -1 : reader.container(0, "steps"_L1, Json::Kind::Array);
        for (int child = steps + 1; steps >= 0 && child < document.node(steps).next; child = document.node(child).next)
            script.steps.append(readStep(reader, child));
    }
    const Diagnostics diagnostics = document.diagnostics() + reader.diagnostics();
    if (hasErrors(diagnostics))
        return {.script = {}, .diagnostics = diagnostics};
    return {.script = script, .diagnostics = diagnostics};
}

} // namespace Hookbench
