// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/receiverscript.h"

#include "models/json/objectreader.h"
#include "models/json/scanner.h"
#include "models/json/writer.h"

namespace Hookbench {

using namespace Qt::Literals::StringLiterals;

namespace {

ScriptStep readStep(ObjectReader &reader, int node)
{
    using Whole = ObjectReader::Whole;
    ScriptStep step;
    if (reader.document().node(node).kind != Json::Kind::Object) {
        reader.wrongType(node, u"steps"_s, "object"_L1);
        return step;
    }
    reader.expectOnly(node, {"status"_L1, "delay"_L1, "retryAfter"_L1, "drop"_L1, "partial"_L1, "body"_L1});
    if (const auto status = reader.number(node, "status"_L1, 200, 599, Whole::Yes))
        step.status = static_cast<int>(*status);
    step.delay = reader.number(node, "delay"_L1, 0, longestScriptWait, Whole::No).value_or(0.0);
    if (const auto seconds = reader.number(node, "retryAfter"_L1, 0, longestScriptWait, Whole::Yes))
        step.retryAfter = static_cast<int>(*seconds);
    step.drop = reader.truth(node, "drop"_L1).value_or(false);
    step.partial = reader.truth(node, "partial"_L1).value_or(false);
    if (const auto body = reader.text(node, "body"_L1))
        step.body = body->toUtf8();
    return step;
}

QByteArray writtenStep(const ScriptStep &step)
{
    Json::Writer json;
    json.beginObject();
    if (step.status)
        json.member("status"_L1, *step.status);
    if (step.delay > 0)
        json.member("delay"_L1, step.delay);
    if (step.retryAfter)
        json.member("retryAfter"_L1, *step.retryAfter);
    if (step.drop)
        json.member("drop"_L1, true);
    if (step.partial)
        json.member("partial"_L1, true);
    if (step.body)
        json.member("body"_L1, QStringView{QString::fromUtf8(*step.body)});
    return json.endObject().text();
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

QByteArray writeReceiverScript(const ReceiverScript &script)
{
    QByteArray text = "{\n  \"steps\": [";
    for (qsizetype index = 0; index < script.steps.size(); ++index)
        text += (index == 0 ? "\n    " : ",\n    ") + writtenStep(script.steps.at(index));
    return text + (script.steps.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
}

} // namespace Hookbench
