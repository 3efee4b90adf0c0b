// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/sentences.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

/// What a text that ends too early leaves open.
QString unfinished(const QString &what)
{
    if (what == u"object")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "an object"));
    if (what == u"array")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "an array"));
    if (what == u"string")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a text"));
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a value"));
}

} // namespace

std::optional<QString> jsonSentence(const Diagnostic &diagnostic)
{
    const QStringList &args = diagnostic.args;
    switch (diagnostic.rule) {
    case Rule::JsonEmpty:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "There is no JSON here. Enter an object or an array."));
    case Rule::JsonUnexpectedEnd:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The text ends too early, in the middle of %1."),
                      {unfinished(args.value(0))});
    case Rule::JsonUnexpectedCharacter:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The character “%1” does not belong here. Remove it."),
                      args);
    case Rule::JsonExpectedValue:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "A value is missing before “%1”. Write a text in quotes, a number, true, "
                                        "false, null, an object or an array."),
                      args);
    case Rule::JsonExpectedKey:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "A name in double quotes must stand here, not “%1”."),
                      args);
    case Rule::JsonMissingColon:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words",
                              "A colon is missing after the name “%1”. Write it between the name and its value."),
            args);
    case Rule::JsonMissingComma:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "A comma is missing here. Write one between this value and the next."));
    case Rule::JsonTrailingComma:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "This comma has nothing after it. Remove it."));
    case Rule::JsonUnterminatedString:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The text that starts here has no closing quote on its line. Add the quote, or "
                                        "write a line break as \\n."));
    case Rule::JsonControlCharacter:
        return phrase(
            QT_TRANSLATE_NOOP(
                "Hookbench::Words",
                "The character %1 can't stand in a text as it is. Write it as an escape, such as \\t for a tab."),
            args);
    case Rule::JsonBadEscape:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is no escape that JSON knows. Write \\\\ for a backslash."),
            args);
    case Rule::JsonLoneSurrogate:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words", "This escape is half of a character. Write both halves, or the character itself."));
    case Rule::JsonBadNumber:
        return phrase(
            QT_TRANSLATE_NOOP(
                "Hookbench::Words",
                "“%1” is no number as JSON writes them. Use digits with a point, or put it in double quotes."),
            args);
    case Rule::JsonBadLiteral:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words",
                              "“%1” is no value. Put texts in double quotes; true, false and null are in lower case."),
            args);
    case Rule::JsonUnquotedToken:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The token {{%1}} needs double quotes around it: \"{{%1}}\"."), args);
    case Rule::JsonComment:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "JSON has no comments. Remove this one."));
    case Rule::JsonSmartQuote:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The quote %1 is a typographic one. Use the straight double quote instead."),
                      args);
    case Rule::JsonSingleQuote:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "JSON has no single quotes. Use double quotes instead."));
    case Rule::JsonInvalidUtf8:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The bytes here are not UTF-8. Save the text as UTF-8."));
    case Rule::JsonTooDeep:
        return phrase(
            QT_TRANSLATE_NOOP(
                "Hookbench::Words",
                "Objects and arrays stand inside one another more than %1 levels deep. Make the text flatter."),
            args);
    case Rule::JsonTooLarge:
        if (args.value(1) == u"values")
            return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                            "The text holds more than %1 values, the most that are read. Leave out "
                                            "what is from here on."),
                          args);
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The text is longer than %1 bytes, the most that are read. Take a part of it."),
                      args);
    case Rule::JsonTextAfterEnd:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The JSON is finished before “%1”. Remove what follows it."), args);
    case Rule::JsonDuplicateKey:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The name “%1” stands in this object twice. Keep one of them."),
            args);
    default:
        return std::nullopt;
    }
}

} // namespace Hookbench::Words
