// SPDX-License-Identifier: GPL-3.0-or-later
// The input is a template. The parser must place every fault in the text, and the evaluator must end and keep within
// its limits, whatever the template says.
#include "models/language/evaluator.h"
#include "models/language/functions.h"
#include "tests/fuzz/fuzzing.h"

#include <cstddef>
#include <cstdint>

using namespace Hookbench;
using namespace Hookbench::Fuzzing;
using namespace Hookbench::Language;

namespace Hookbench::Fuzzing {

QList<QByteArray> seeds()
{
    QList<QByteArray> texts{
        "Hi {{profile.a}}, {{{profile.a}}} {{! x }}{{!-- y --}} }} { %}",
        "{%#if profile.n = 7 and (profile.n > 2 or not)%}a{%else if profile.b%}b{%else%}c{%/if%}",
        "{%#unless endsWith(profile.a, \"x\", false)%}a{%else%}b{%/unless%}",
        "{{#each profile.o as |i|}}{{@index}}{{i.p}}{{this.q}}{{#each profile.b}}{{this}}{{else}}-{{/each}}{{/each}}",
        "{{#with profile.o as |w|}}{{w.p}}{{/with}}{% let s = 0 %}{%let s = s + 1.5 * 2 / 3 - -1 % 4 %}{{s}}",
        "{%= context.journey.events.`1697323153`.timestamp ?: profile.next.[1697323153] ?: [1, \"a\\\\\", null, "
        "[true]] %}",
        "{%= profile.b.get(\"x\").y = 56L %}{{datasetLookup id=\"a\" result=\"b\"}}{% if a %}{% endif %}",
        "\"{{profile.a}}\": {{profile.b}}\r\n{{#if a%}{{/each}}{{a b}}",
        "{% let s = \"abcdefgh\" %}{{#each profile.b}}{% let s = concat(s, s) %}{% let s = replace(s, \"a\", s) "
        "%}{{s}}{{/each}}",
    };
    for (const FunctionInfo &info : functions())
        texts.append("{%= " + info.example.toUtf8() + " %}");
    return texts;
}

} // namespace Hookbench::Fuzzing

namespace {

const Context &context()
{
    static const Context context = [] {
        Context made;
        made.roots = Value::fromJson(Json::Document::parse(
            R"({"profile": {"a": "x\"\\\n<&>", "b": [1, 2.5, null, "c", {"d": true}], "n": 7, "t": "2024-11-01T17:19:51Z",
                "o": [{"p": 3, "q": "r"}, {"p": 1}, {"p": 2, "q": {"s": []}}], "next": {"1697323153": "x"}},
                "context": {"journey": {"events": {"1697323153": {"timestamp": "2026-03-18T14:30:00Z"}}}}})"));
        made.now = QDateTime{QDate{2025, 1, 7}, QTime{6, 47}, Qt::UTC};
        // Small, so that a run is short; what must hold holds with any.
        made.limits.steps = 20'000;
        made.limits.output = 20'000;
        return made;
    }();
    return context;
}

void checkPlaces(const Template &parsed)
{
    const qsizetype size = parsed.text().size();
    require(parsed.faults().size() <= 100, "no more than a hundred faults are kept");
    qsizetype last = 0;
    for (const Fault &fault : parsed.faults()) {
        require(fault.offset >= last && fault.length >= 0, "faults come in order");
        require(fault.offset + fault.length <= size, "a fault has a place in the text");
        require(fault.diagnostic.position == positionIn(parsed.text(), fault.offset),
                "a fault has its line and column");
        last = fault.offset;
    }
    for (const PathUse &use : parsed.paths())
        require(use.offset >= 0 && use.offset + use.length <= size, "a path has a place in the text");
}

void checkEvaluation(const Template &parsed, OutputKind kind)
{
    const Evaluation evaluation = evaluate(parsed, context(), kind);
    require(evaluation.diagnostics.size() <= 102, "no more than a hundred faults are told, and how it ended");
    // Only the last piece may go beyond the limit, and a value is at most six times as long once it is escaped.
    require(evaluation.text.size() <= 8 * context().limits.output + parsed.text().size(), "the output has a limit");
    require(parsed.isUsable() || (!evaluation.isComplete() && evaluation.text.isEmpty()),
            "what can't be used is not evaluated");
    if (kind == OutputKind::Header)
        require(!evaluation.text.contains(u'\n') && !evaluation.text.contains(u'\r'), "a header is one line");
    const Evaluation again = evaluate(parsed, context(), kind);
    require(again.text == evaluation.text && again.diagnostics == evaluation.diagnostics,
            "the same template gives the same text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Template parsed
        = Template::parse(QByteArrayView{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    checkPlaces(parsed);
    for (const OutputKind kind :
         {OutputKind::Text, OutputKind::Html, OutputKind::Json, OutputKind::UrlPart, OutputKind::Header})
        checkEvaluation(parsed, kind);
    return 0;
}
