// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes: UTF-8 and what is none, byte order marks, NUL, white space that is none.
#include "tests/conformance/cases.h"

namespace Hookbench::Testing {

QList<Case> encodingCases()
{
    return {
        accepted("utf8-two-bytes", "[\"å\"]"),
        accepted("utf8-three-bytes", "[\"€\"]"),
        accepted("utf8-four-bytes", "[\"🌷\"]"),
        accepted("utf8-lowest-two-bytes", "[\"\xC2\x80\"]"),
        accepted("utf8-highest-two-bytes", "[\"߿\"]"),
        accepted("utf8-lowest-three-bytes", "[\"ࠀ\"]"),
        accepted("utf8-just-below-surrogates", "[\"\xED\x9F\xBF\"]"),
        accepted("utf8-just-above-surrogates", "[\"\xEE\x80\x80\"]"),
        accepted("utf8-highest-three-bytes", "[\"\xEF\xBF\xBF\"]"),
        accepted("utf8-lowest-four-bytes", "[\"𐀀\"]"),
        accepted("utf8-highest-four-bytes", "[\"\xF4\x8F\xBF\xBF\"]"),
        accepted("utf8-replacement-character", "[\"\xEF\xBF\xBD\"]"),
        accepted("utf8-combining-accent", "[\"e\xCC\x81\"]"),
        accepted("utf8-joined-emoji", "[\"👩\xE2\x80\x8D👩\xE2\x80\x8D👧\"]"),
        accepted("utf8-right-to-left-marks", "[\"\xE2\x80\xAE\xE2\x80\x8F\"]"),
        accepted("utf8-line-separators", "[\"\xE2\x80\xA8\xE2\x80\xA9\"]"),
        accepted("utf8-no-break-space-in-string",
                 "[\"a\xC2\xA0"
                 "b\"]"),
        accepted("utf8-byte-order-mark-in-string",
                 "[\"\xEF\xBB\xBF"
                 "a\"]"),
        accepted("utf8-byte-order-mark-in-key",
                 "{\"\xEF\xBB\xBF"
                 "a\":1}"),
        accepted("utf8-key", "{\"numéro\":1,\"å\":2,\"🌷\":3}"),
        accepted("utf8-noncharacter", "[\"\xEF\xBF\xBE\"]"),
        accepted("byte-order-mark-then-array", "\xEF\xBB\xBF[]"),
        accepted("byte-order-mark-then-space", "\xEF\xBB\xBF \n{}"),
        accepted("byte-order-mark-then-number",
                 "\xEF\xBB\xBF"
                 "1"),
        refused("byte-order-mark-only", "\xEF\xBB\xBF", Rule::JsonEmpty, 1, 1),
        refused("byte-order-mark-then-only-space", "\xEF\xBB\xBF  ", Rule::JsonEmpty, 1, 1),
        refused("byte-order-mark-twice", "\xEF\xBB\xBF\xEF\xBB\xBF[]", Rule::JsonUnexpectedCharacter, 1, 1),
        refused("byte-order-mark-cut-off", "\xEF\xBB", Rule::JsonInvalidUtf8, 1, 1),
        refused("byte-order-mark-after-space", " \xEF\xBB\xBF[]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("byte-order-mark-between-values",
                "[1,\xEF\xBB\xBF"
                "2]",
                Rule::JsonUnexpectedCharacter, 1, 4),
        refused("byte-order-mark-at-the-end", "[]\xEF\xBB\xBF", Rule::JsonTextAfterEnd, 1, 3),
        refused("byte-order-mark-utf16-big-endian", "\xFE\xFF\x00[\x00]", Rule::JsonInvalidUtf8, 1, 1),
        refused("byte-order-mark-utf16-little-endian", "\xFF\xFE[\x00]\x00", Rule::JsonInvalidUtf8, 1, 1),
        refused("byte-order-mark-utf32-little-endian", "\xFF\xFE\x00\x00[\x00\x00\x00]\x00\x00\x00",
                Rule::JsonInvalidUtf8, 1, 1),
        refused("utf16-little-endian",
                "[\x00\"\x00"
                "a\x00\"\x00]\x00",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("utf16-big-endian",
                "\x00[\x00\"\x00"
                "a\x00\"\x00]",
                Rule::JsonUnexpectedCharacter, 1, 1),
        refused("latin1-in-string", "[\"caf\xE9\"]", Rule::JsonInvalidUtf8, 1, 6),
        refused("latin1-in-key", "{\"num\xE9ro\":1}", Rule::JsonInvalidUtf8, 1, 6),
        refused("windows1252-quotes",
                "[\x93"
                "a\x94]",
                Rule::JsonInvalidUtf8, 1, 2),
        refused("gsm7-at-sign", "[\"\x00\"]", Rule::JsonControlCharacter, 1, 3),
        refused("utf8-lone-continuation", "[\"\x80\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-lone-continuation-highest", "[\"\xBF\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-two-bytes-cut-off", "[\"\xC3\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-three-bytes-cut-off", "[\"\xE2\x82\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-four-bytes-cut-off", "[\"\xF0\x9F\x8C\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-cut-off-at-the-end-of-the-text", "[\"\xF0\x9F", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-overlong-slash-in-two", "[\"\xC0\xAF\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-overlong-nul", "[\"\xC0\x80\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-overlong-in-three", "[\"\xE0\x80\xAF\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-overlong-in-four", "[\"\xF0\x80\x80\xAF\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-c1", "[\"\xC1\xBF\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-surrogate-high", "[\"\xED\xA0\x80\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-surrogate-low", "[\"\xED\xBF\xBF\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-surrogate-pair", "[\"\xED\xA0\xBC\xED\xBC\xB7\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-beyond-unicode", "[\"\xF4\x90\x80\x80\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-f5", "[\"\xF5\x80\x80\x80\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-five-bytes", "[\"\xF8\x88\x80\x80\x80\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-six-bytes", "[\"\xFC\x84\x80\x80\x80\x80\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-fe", "[\"\xFE\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-ff", "[\"\xFF\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-second-byte-plain", "[\"\xC3(\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-third-byte-plain", "[\"\xE2\x82(\"]", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-broken-between-values", "[1,\xE9]", Rule::JsonInvalidUtf8, 1, 4),
        refused("utf8-broken-after-the-end", "[]\xE9", Rule::JsonInvalidUtf8, 1, 3),
        refused("utf8-broken-first", "\xE9[]", Rule::JsonInvalidUtf8, 1, 1),
        refused("utf8-broken-on-third-line", "[\n\"\xC3\xA5\",\n\"\xE5\"]", Rule::JsonInvalidUtf8, 3, 2),
        refused("nul-only", "\x00", Rule::JsonUnexpectedCharacter, 1, 1),
        refused("nul-first", "\x00[]", Rule::JsonUnexpectedCharacter, 1, 1),
        refused("nul-between-values",
                "[1,\x00"
                "2]",
                Rule::JsonUnexpectedCharacter, 1, 4),
        refused("nul-after-value", "[1\x00]", Rule::JsonUnexpectedCharacter, 1, 3),
        refused("nul-at-the-end", "[1]\x00", Rule::JsonTextAfterEnd, 1, 4),
        refused("nul-for-value", "[\x00]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("nul-for-key", "{\x00}", Rule::JsonExpectedKey, 1, 2),
        refused("space-vertical-tab",
                "[\x0B"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("space-form-feed",
                "[\x0C"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("space-no-break",
                "[\xC2\xA0"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("space-en",
                "[\xE2\x80\x82"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("space-ideographic",
                "[\xE3\x80\x80"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("space-zero-width",
                "[\xE2\x80\x8B"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("space-word-joiner",
                "[\xE2\x81\xA0"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("space-next-line",
                "[\xC2\x85"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("space-line-separator",
                "[\xE2\x80\xA8"
                "1]",
                Rule::JsonUnexpectedCharacter, 1, 2),
        refused("control-escape-character", "\x1B[]", Rule::JsonUnexpectedCharacter, 1, 1),
        refused("control-delete", "[\x7F]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("control-record-separator", "\x1E{}\n", Rule::JsonUnexpectedCharacter, 1, 1),
        refused("letter-beyond-ascii-for-value", "[å]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("emoji-for-value", "[🌷]", Rule::JsonUnexpectedCharacter, 1, 2),
        refused("full-width-brackets", "［1］", Rule::JsonUnexpectedCharacter, 1, 1),
        refused("full-width-comma", "[1，2]", Rule::JsonUnexpectedCharacter, 1, 3),
        refused("full-width-colon", "{\"a\"：1}", Rule::JsonMissingColon, 1, 5),
    };
}

} // namespace Hookbench::Testing
