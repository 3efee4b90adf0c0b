// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/sentences.h"

#include <QCoreApplication>

#include <array>

namespace Hookbench::Words {

namespace {

/// What was due, by the name the parser gives it.
QString due(const QString &name, const QString &close)
{
    if (name == u"value")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a path, a function, a text in double quotes or a number"));
    if (name == u"literal")
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words", "a text in double quotes, a number, true or false: an array holds nothing else"));
    if (name == u"name")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a name"));
    if (name == u"equals")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "an equals sign"));
    if (name == u"parenthesis")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "an operator or a closing parenthesis"));
    if (name == u"argument-end")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a comma or a closing parenthesis"));
    if (name == u"element-end")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a comma or a closing square bracket"));
    if (name == u"alias")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "as and a name between two bars"));
    if (name == u"statement")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "let, else, or a block that begins with # or /"));
    if (name == u"end")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "an operator or %1"), {close});
    return name;
}

/// A type of the language in words.
QString languageType(const QString &type)
{
    if (type == u"integer")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a whole number"));
    if (type == u"double")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a decimal number"));
    if (type == u"date-time")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a date-time"));
    if (type == u"map")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a map"));
    if (type == u"property")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "the name of a member"));
    if (type == u"expression")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a calculation"));
    return typeWord(type);
}

QString unexpected(const QStringList &args)
{
    const QString expected = due(args.value(1), args.value(2));
    if (args.value(0).isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The text ends here, but expected is %1."), {expected});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Invalid handlebars syntax. Found “%1”, expected %2."),
                  {args.value(0), expected});
}

QString argumentCount(const QStringList &args)
{
    const QString least = args.value(1);
    const QString most = args.value(2);
    if (least == most)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The number of arguments of %1 must be %2, but is %3. Add or remove some."),
                      {args.value(0), least, args.value(3)});
    if (most == u"255")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The number of arguments of %1 must be at least %2, but is %3. Add some."),
                      {args.value(0), least, args.value(3)});
    return phrase(
        QT_TRANSLATE_NOOP("Hookbench::Words",
                          "The number of arguments of %1 must be from %2 to %3, but is %4. Add or remove some."),
        args);
}

QString argumentType(const QStringList &args)
{
    if (args.value(2) == u"date-time" && args.value(3) == u"string")
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words",
                              "Argument %2 of %1 must be a date-time, not a text. Wrap it in stringToDate()."),
            args);
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Argument %2 of %1 must be %3, but is %4."),
                  {args.value(0), args.value(1), languageType(args.value(2)), languageType(args.value(3))});
}

/// Rules whose sentence is made of the arguments as they are.
struct Plain
{
    Rule rule;
    const char *source;
};

constexpr std::array plain{
    Plain{Rule::LanguageInvalidUtf8,
          QT_TRANSLATE_NOOP("Hookbench::Words", "The bytes here are not UTF-8. Save the template as UTF-8.")},
    Plain{Rule::LanguageTooLong,
          QT_TRANSLATE_NOOP("Hookbench::Words", "The template is longer than %1 characters. Make it shorter.")},
    Plain{Rule::LanguageUnclosedTag,
          QT_TRANSLATE_NOOP("Hookbench::Words", "This %1 is not closed. Write %2 where it ends.")},
    Plain{Rule::LanguageUnterminatedString,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The text that starts here has no closing double quote on its line. Add the quote.")},
    Plain{Rule::LanguageUnterminatedName,
          QT_TRANSLATE_NOOP("Hookbench::Words", "The name that starts here is not closed. Write %1 behind it.")},
    Plain{Rule::LanguageWrongQuote,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The quote %1 does not begin a text here. Use the straight double quote.")},
    Plain{Rule::LanguageSingleBackslash,
          QT_TRANSLATE_NOOP("Hookbench::Words", "A backslash in a text must be doubled. Write \\\\ here.")},
    Plain{Rule::LanguageBadNumber,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "“%1” is no number. Use digits, with a point for decimals, or put a name in backticks.")},
    Plain{Rule::LanguageForeignOperator,
          QT_TRANSLATE_NOOP("Hookbench::Words", "There is no operator “%1” here. Write %2 instead.")},
    Plain{Rule::LanguageUnclosedBlock,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The block %1 that opens here is not closed. Write its end, a slash and %1.")},
    Plain{Rule::LanguageElseOutside,
          QT_TRANSLATE_NOOP("Hookbench::Words", "This else belongs to no block that could have it. Remove it.")},
    Plain{Rule::LanguageElseTwice,
          QT_TRANSLATE_NOOP("Hookbench::Words", "The block %1 has an else already. Keep one, as its last branch.")},
    Plain{Rule::LanguageMissingHash, QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is not supported. Write %2 instead.")},
    Plain{Rule::LanguageReservedWord,
          QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is a reserved word. Put it in backticks: `%1`.")},
    Plain{Rule::LanguageNumericName,
          QT_TRANSLATE_NOOP("Hookbench::Words", "A name that begins with a digit must be in backticks: `%1`.")},
    Plain{Rule::LanguageNameUnavailable,
          QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” can't be used in personalisation. Remove it.")},
    Plain{Rule::LanguageIndexOutsideEach,
          QT_TRANSLATE_NOOP("Hookbench::Words", "There is an @index only inside an each block. Move it there.")},
    Plain{Rule::LanguageThisInCondition,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Journey Optimizer does not know “this” in conditions. Name the element: each … as |name|, "
                            "then name.field.")},
    Plain{Rule::LanguageTooDeep,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "More than %1 levels stand inside one another here. Make the template flatter.")},
    Plain{Rule::LanguageFunctionUnavailable,
          QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is not available here. Use %2 instead.")},
    Plain{Rule::LanguageNotOffline,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The helper %1 works in Journey Optimizer only, so nothing stands here in a preview.")},
    Plain{Rule::LanguageDivisionByZero,
          QT_TRANSLATE_NOOP("Hookbench::Words", "Here a number is divided by zero. Test the divisor first.")},
    Plain{Rule::LanguageBadDate,
          QT_TRANSLATE_NOOP("Hookbench::Words", "%1 can't read “%2” as a date-time. Check the text and its pattern.")},
    Plain{Rule::LanguageBadConversion, QT_TRANSLATE_NOOP("Hookbench::Words", "%1 can't make a whole number of “%2”.")},
    Plain{Rule::LanguageBadRegex,
          QT_TRANSLATE_NOOP("Hookbench::Words", "The regular expression “%1” can't be used: %2.")},
    Plain{Rule::LanguageRegexTooCostly,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The regular expression “%1” takes too long on this text. Make it simpler.")},
    Plain{Rule::LanguageUnknownZone,
          QT_TRANSLATE_NOOP("Hookbench::Words", "There is no time zone “%1”. Use a name such as Europe/Stockholm.")},
    Plain{Rule::LanguageUnknownLocale,
          QT_TRANSLATE_NOOP("Hookbench::Words", "There is no locale “%1”. Use a name such as sv_SE.")},
    Plain{Rule::LanguageTooManySteps,
          QT_TRANSLATE_NOOP("Hookbench::Words", "The evaluation was ended after %1 steps. Make the template simpler.")},
    Plain{Rule::LanguageTextTooLong,
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "The evaluation was ended because a text grew beyond %1 characters. Make it shorter.")},
};

} // namespace

std::optional<QString> languageSentence(const Diagnostic &diagnostic)
{
    const QStringList &args = diagnostic.args;
    for (const Plain &candidate : plain) {
        if (candidate.rule == diagnostic.rule)
            return phrase(candidate.source, args);
    }
    const bool nearest = !args.value(1).isEmpty();
    switch (diagnostic.rule) {
    case Rule::LanguageUnexpected:
        return unexpected(args);
    case Rule::LanguageUnopenedBlock:
        if (nearest)
            return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                            "The block %1 ends here, but it was not opened. Open is the block %2."),
                          args);
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The block %1 ends here, but it was not opened."), args);
    case Rule::LanguageUnknownBlock:
        if (nearest)
            return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "There is no block “%1”. Did you mean %2?"), args);
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "There is no block “%1”. Known are if, unless, each and with."),
            args);
    case Rule::LanguageUnknownFunction:
        if (nearest)
            return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "There is no function “%1”. Did you mean %2?"), args);
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "There is no function “%1”. Choose one from the function list."),
            args);
    case Rule::LanguageArgumentCount:
        return argumentCount(args);
    case Rule::LanguageArgumentType:
        return argumentType(args);
    case Rule::LanguagePathNotFound:
        if (nearest)
            return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Path “%1” not found. Did you mean %2?"), args);
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "Path “%1” not found. Check its spelling, or add a fallback value."),
            args);
    case Rule::LanguageTypeMismatch:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Type mismatch for variable “%1”. Expected %2. Found %3."),
                      {args.value(0), languageType(args.value(1)), languageType(args.value(2))});
    default:
        return std::nullopt;
    }
}

} // namespace Hookbench::Words
