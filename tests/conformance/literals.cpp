// SPDX-License-Identifier: GPL-3.0-or-later
// The three words of JSON, and everything else that is no value.
#include "tests/conformance/cases.h"

namespace Hookbench::Testing {

QList<Case> literalsCases()
{
    return {
        accepted("literal-true", "[true]"),
        accepted("literal-false", "[false]"),
        accepted("literal-null", "[null]"),
        accepted("literal-null-member", "{\"a\":null}"),
        refused("literal-true-upper-case", "[TRUE]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-true-title-case", "[True]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-false-title-case", "[False]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-null-upper-case", "[NULL]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-null-title-case", "[Null]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-none", "[None]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-nil", "[nil]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-undefined", "[undefined]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-true-cut-off", "[tru]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-true-cut-off-at-the-end", "tru", Rule::JsonBadLiteral, 1, 1),
        refused("literal-false-cut-off", "[fals]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-null-cut-off", "[nul]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-n-at-the-end", "[n", Rule::JsonBadLiteral, 1, 2),
        refused("literal-true-with-more", "[truee]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-null-with-digit", "[null1]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-true-with-underscore", "[true_]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-two-together", "[truefalse]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-null-then-string", "[null\"\"]", Rule::JsonMissingComma, 1, 6),
        refused("literal-yes", "[yes]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-on", "{\"a\":on}", Rule::JsonBadLiteral, 1, 6),
        refused("literal-word", "[STOP]", Rule::JsonBadLiteral, 1, 2),
        refused("literal-word-value", "{\"text\":STOP}", Rule::JsonBadLiteral, 1, 9),
        refused("literal-two-words", "{\"text\":see you}", Rule::JsonBadLiteral, 1, 9),
        refused("literal-star", "[*]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("literal-question-mark", "[?]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("literal-at-sign", "[@a]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("literal-backslash", "[\\]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("literal-backtick", "[`a`]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("literal-less-than", "[<a>]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("literal-ampersand", "[&quot;a&quot;]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("literal-ellipsis", "[1,...]", Rule::JsonUnexpectedCharacter, 1, 4),
        refused("literal-ellipsis-character", "[1,…]", Rule::JsonUnexpectedCharacter, 1, 4),
        refused("literal-regular-expression", "[/a/]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("literal-function", "[f()]", Rule::JsonBadLiteral, 1, 2),
    };
}

} // namespace Hookbench::Testing
