// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/chaoswords.h"

#include "models/words/phrase.h"

#include <QCoreApplication>

#include <array>

namespace Hookbench::Words {

namespace {

/// What is said about a case, as sources of translations.
struct Said
{
    ChaosCase chaosCase;
    const char *name;
    const char *description;
    const char *expectation;
};

constexpr std::array textCases{
    Said{ChaosCase::Duplicate, QT_TRANSLATE_NOOP("Hookbench::Words", "Duplicate"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "The same event is sent twice, as after an answer that got lost."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx both times, and the second one is recognised as a duplicate.")},
    Said{ChaosCase::Reordered, QT_TRANSLATE_NOOP("Hookbench::Words", "Reordered"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "The report of delivery comes before the report of sending."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx both times; no order is ever promised.")},
    Said{ChaosCase::NewStatus, QT_TRANSLATE_NOOP("Hookbench::Words", "Same id, new status"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "Two reports about the same message, with different statuses."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx both times, and the second one is no duplicate.")},
    Said{ChaosCase::DecomposedText, QT_TRANSLATE_NOOP("Hookbench::Words", "Accents apart"),
         QT_TRANSLATE_NOOP("Hookbench::Words",
                           "The same text twice: with whole letters, then with accents of their own (NFD)."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx both times, with the same decision.")},
    Said{ChaosCase::Emoji, QT_TRANSLATE_NOOP("Hookbench::Words", "Emoji"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A text with a flag, and with faces that are joined into one."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx, with the text whole.")},
    Said{ChaosCase::LongText, QT_TRANSLATE_NOOP("Hookbench::Words", "Long text"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A text of 1,600 characters, the longest that providers pass on."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx, with the text whole.")},
    Said{ChaosCase::NumberWithoutPlus, QT_TRANSLATE_NOOP("Hookbench::Words", "Number without +"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A phone number in digits only, as several providers send it."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx.")},
    Said{ChaosCase::Batch, QT_TRANSLATE_NOOP("Hookbench::Words", "Batch"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "Twenty events in one body."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx, and every event is processed.")},
};

constexpr std::array bodyCases{
    Said{ChaosCase::EmptyBody, QT_TRANSLATE_NOOP("Hookbench::Words", "Empty body"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A request without a body."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "4xx: nothing came, so nothing may be confirmed.")},
    Said{ChaosCase::BrokenJson, QT_TRANSLATE_NOOP("Hookbench::Words", "Broken JSON"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A body that is cut off in the middle."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "4xx, since sending it again would not help.")},
    Said{ChaosCase::FormData, QT_TRANSLATE_NOOP("Hookbench::Words", "Form data"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "The event as form data, as Twilio sends it."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "4xx, usually 415: SMS webhooks read JSON only.")},
    Said{ChaosCase::WrongContentType, QT_TRANSLATE_NOOP("Hookbench::Words", "Wrong Content-Type"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "Sound JSON that says it is XML."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx or 4xx, never 5xx.")},
    Said{ChaosCase::GzipBody, QT_TRANSLATE_NOOP("Hookbench::Words", "Packed body"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "The body is packed with gzip, and the Content-Encoding says so."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx, or 415 where nothing is unpacked.")},
    Said{ChaosCase::DuplicateKeys, QT_TRANSLATE_NOOP("Hookbench::Words", "Duplicate keys"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A JSON object with the same key twice."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx or 4xx, never 5xx.")},
    Said{ChaosCase::LoneSurrogate, QT_TRANSLATE_NOOP("Hookbench::Words", "Half a character"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "An escape that is half of an emoji (\\ud83d) and no character alone."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx or 4xx, never 5xx.")},
    Said{ChaosCase::ByteOrderMark, QT_TRANSLATE_NOOP("Hookbench::Words", "Byte order mark"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "Three bytes before the JSON that some programs write."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx or 4xx, never 5xx.")},
};

constexpr std::array signatureCases{
    Said{ChaosCase::MissingSignature, QT_TRANSLATE_NOOP("Hookbench::Words", "No signature"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A request that is not signed."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "4xx, usually 401: anybody could have sent it.")},
    Said{ChaosCase::WrongSignature, QT_TRANSLATE_NOOP("Hookbench::Words", "Wrong signature"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A body with one byte more than was signed."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "4xx, usually 401: somebody changed the body.")},
    Said{ChaosCase::StaleSignature, QT_TRANSLATE_NOOP("Hookbench::Words", "Old signature"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "A request that was signed a day ago."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "4xx, usually 401: it may be a recording.")},
    Said{ChaosCase::RepeatedSignature, QT_TRANSLATE_NOOP("Hookbench::Words", "Recording"),
         QT_TRANSLATE_NOOP("Hookbench::Words", "The same signed request twice, byte for byte."),
         QT_TRANSLATE_NOOP("Hookbench::Words", "2xx, then 4xx or the mark of a duplicate.")},
};

const Said &saidOf(ChaosCase chaosCase)
{
    for (const Said &said : textCases) {
        if (said.chaosCase == chaosCase)
            return said;
    }
    for (const Said &said : bodyCases) {
        if (said.chaosCase == chaosCase)
            return said;
    }
    for (const Said &said : signatureCases) {
        if (said.chaosCase == chaosCase)
            return said;
    }
    return textCases.front();
}

} // namespace

QString name(ChaosCase chaosCase)
{
    return phrase(saidOf(chaosCase).name);
}

QString description(ChaosCase chaosCase)
{
    return phrase(saidOf(chaosCase).description);
}

QString expectation(ChaosCase chaosCase)
{
    return phrase(saidOf(chaosCase).expectation);
}

QString name(ChaosVerdict verdict)
{
    switch (verdict) {
    case ChaosVerdict::Passed:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Passed"));
    case ChaosVerdict::Failed:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Failed"));
    case ChaosVerdict::CantTell:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Can't tell"));
    }
    return {};
}

} // namespace Hookbench::Words
