// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/functionsentences.h"
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <array>

namespace Hookbench::Words {

namespace {

constexpr std::array table{
    Entry{QLatin1StringView{"fallback"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Writes another value when the first is empty or null.")},
    Entry{QLatin1StringView{"if"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Writes its content when a condition is true.")},
    Entry{QLatin1StringView{"if else"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Writes the first of several contents whose condition is true.")},
    Entry{QLatin1StringView{"unless"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Writes its content when a condition is false.")},
    Entry{QLatin1StringView{"each"},
          QT_TRANSLATE_NOOP(
              "Hookbench::Words",
              "Writes its content once for each element of an array; @index is the number of the element, from 0.")},
    Entry{QLatin1StringView{"with"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Gives a long path a short name.")},
    Entry{QLatin1StringView{"let"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Keeps the value of an expression under a name, for later.")},
    Entry{QLatin1StringView{"url"}, QT_TRANSLATE_NOOP("Hookbench::Words", "Adds a parameter to an address.")},
    Entry{QLatin1StringView{"datasetLookup"},
          QT_TRANSLATE_NOOP("Hookbench::Words", "Reads a record of a dataset; works in Journey Optimizer only.")},
    Entry{QLatin1StringView{"encrypt"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Encrypts a value with a key of the key registry; works in Journey Optimizer only.")},
    Entry{QLatin1StringView{"executionMetadata"},
          QT_TRANSLATE_NOOP("Hookbench::Words",
                            "Attaches data to the execution of a message; works in Journey Optimizer only.")},
};

QString said(std::span<const Entry> entries, QStringView name)
{
    for (const Entry &entry : entries) {
        if (name == entry.name)
            return phrase(entry.source);
    }
    return {};
}

} // namespace

QString functionSentence(QStringView name)
{
    for (const auto entries : {stringFunctionSentences(), dateFunctionSentences(), collectionFunctionSentences()}) {
        if (QString sentence = said(entries, name); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString helperSentence(QStringView name)
{
    return said(table, name);
}

QString functionNote(const char *note)
{
    return note ? phrase(note) : QString{};
}

} // namespace Hookbench::Words
