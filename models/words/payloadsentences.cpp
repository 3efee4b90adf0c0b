// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/sentences.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

QString fieldName(const QString &token)
{
    const std::optional<Field> field = valueIn(fieldNames, token);
    return field ? name(*field) : token;
}

/// A JSON pointer for people; the root has an empty one.
QString place(const QString &pointer)
{
    return pointer.isEmpty() ? phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "the top of the body")) : pointer;
}

QString unknownToken(const QStringList &args)
{
    if (args.value(1).isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is no token. Choose one from the list."), args);
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is no token. Did you mean {{%2}}?"), args);
}

QString tokenOfOtherKind(const QStringList &args)
{
    if (args.value(1) == nameIn(eventKindNames, EventKind::Feedback))
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words",
                              "The token {{%1}} belongs to webhooks of type Feedback. Remove it, or change the type."),
            args);
    return phrase(
        QT_TRANSLATE_NOOP("Hookbench::Words",
                          "The token {{%1}} belongs to webhooks of type Inbound. Remove it, or change the type."),
        args);
}

/// Fields by their tokens ("inboundMessage, profileNumber"), in words.
QString notProcessable(const QStringList &args)
{
    QStringList names;
    for (const QString &token : args.value(0).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        names.append(fieldName(token));
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Nothing can be done with this event, because it lacks: %1."),
                  {names.join(QStringLiteral(", "))});
}

QString timestampEpoch(const QStringList &args)
{
    if (args.value(1) == u"seconds")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The time “%1” was taken as seconds since 1970, in UTC."),
                      args);
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The time “%1” was taken as milliseconds since 1970, in UTC."),
                  args);
}

std::optional<QString> templateSentence(const Diagnostic &diagnostic)
{
    const QStringList &args = diagnostic.args;
    switch (diagnostic.rule) {
    case Rule::PayloadRequired:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "The payload is empty. Paste the JSON your provider sends and put tokens where its values are."));
    case Rule::PayloadNotAContainer:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The payload must be an object or an array, but is %1."),
                      {typeWord(args.value(0))});
    case Rule::PayloadTokenMissing:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words",
                              "The token {{%1}} is missing. Put \"{{%1}}\" where the provider sends this value."),
            args);
    case Rule::PayloadTokenNotSent:
        return phrase(
            QT_TRANSLATE_NOOP(
                "Hookbench::Words",
                "The provider never sends {{%1}}, so the payload does without it. The receiver fills in what it can."),
            args);
    case Rule::PayloadTokenNotSentButBound:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The token {{%1}} is marked as never sent, but the payload reads it here. "
                                        "Remove the mark or the token."),
                      args);
    case Rule::PayloadTokenRepeated:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The token {{%1}} stands in line %2 already. Keep one of them."),
            args);
    case Rule::PayloadTokenInText:
        return phrase(
            QT_TRANSLATE_NOOP(
                "Hookbench::Words",
                "The token {{%1}} must be the whole text, but stands inside “%2”. Remove the rest of the text."),
            args);
    case Rule::PayloadTokenAsKey:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words",
                              "The token {{%1}} stands where a name is due. Put it on the other side of the colon."),
            args);
    case Rule::PayloadArrayTooLong:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "This array has %1 elements and holds tokens. Keep one element: it stands for "
                                        "all that the provider sends."),
                      args);
    case Rule::PayloadFieldNotSentUnknown:
        return phrase(QT_TRANSLATE_NOOP(
                          "Hookbench::Words",
                          "“%1” is no token of this type of webhook, so it can't be marked as never sent. Remove it."),
                      args);
    case Rule::PayloadUnknownToken:
        return unknownToken(args);
    case Rule::PayloadTokenOfOtherKind:
        return tokenOfOtherKind(args);
    default:
        return std::nullopt;
    }
}

std::optional<QString> readingSentence(const Diagnostic &diagnostic)
{
    const QStringList &args = diagnostic.args;
    switch (diagnostic.rule) {
    case Rule::ReadShapeMismatch:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "There must be %2 at %1, but there is %3. Nothing was read there."),
            {place(args.value(0)), typeWord(args.value(1)), typeWord(args.value(2))});
    case Rule::ReadFieldMissing:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The field %1 is missing: there is nothing at %2."),
                      {fieldName(args.value(0)), place(args.value(1))});
    case Rule::ReadFieldNull:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The field %1 is missing: the value at %2 is null."),
                      {fieldName(args.value(0)), place(args.value(1))});
    case Rule::ReadFieldNotScalar:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The field %1 can't be read: at %2 there is %3, not a single value."),
            {fieldName(args.value(0)), place(args.value(1)), typeWord(args.value(2))});
    case Rule::ReadEmptyArray:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The array at %1 is empty, so there is nothing to read in it."),
            {place(args.value(0))});
    case Rule::ReadUnknownEvent:
        return phrase(
            QT_TRANSLATE_NOOP(
                "Hookbench::Words",
                "This body of %1 is neither an inbound message nor a delivery report. There is nothing to read in it."),
            args);
    case Rule::ReadFilledWithReceiptTime:
        return phrase(QT_TRANSLATE_NOOP(
            "Hookbench::Words", "The body does not say when the message was sent. The time of receipt was filled in."));
    case Rule::ReadFilledWithSenderNumber:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The body does not say which number the message was sent to. The sender phone "
                                        "number of the webhook was filled in."));
    case Rule::ReadTimestampAssumedUtc:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The time “%1” names no time zone. It was taken as UTC."),
                      args);
    case Rule::ReadTimestampUnknown:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is no known way to write a time. It is kept as it is."), args);
    case Rule::ReadNumberAssumedInternational:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words",
                              "The number “%1” has no plus sign. It was taken as the international number %2."),
            args);
    case Rule::ReadNumberInvalid:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” is no valid phone number. It is kept as it is."),
                      args);
    case Rule::ReadBinaryBody:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The message is binary. It is shown as the provider encodes it, in base64."));
    case Rule::ReadFallbackPath:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The field %1 was read from %2, because there is no value at %3."),
            {fieldName(args.value(0)), place(args.value(1)), place(args.value(2))});
    case Rule::ReadTooManyEvents:
        return phrase(QT_TRANSLATE_NOOP(
                          "Hookbench::Words",
                          "The body comes to more than %1 events, the most that are taken from one. None were read."),
                      args);
    case Rule::ReadTooMuchRepeated:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "Values outside the body's arrays belong to each of its events. Repeated, they "
                                        "come to more than %1 characters, the most that are taken. None were read."),
                      args);
    case Rule::ReadNotProcessable:
        return notProcessable(args);
    case Rule::ReadTimestampEpoch:
        return timestampEpoch(args);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<QString> payloadSentence(const Diagnostic &diagnostic)
{
    const std::optional<QString> ofTemplate = templateSentence(diagnostic);
    return ofTemplate ? ofTemplate : readingSentence(diagnostic);
}

} // namespace Hookbench::Words
