// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

/// What the members of a webhook document are called.
const char *memberLabel(QStringView member)
{
    static constexpr std::pair<QLatin1StringView, const char *> labels[]{
        {QLatin1StringView("name"), QT_TRANSLATE_NOOP("Hookbench::Words", "Name")},
        {QLatin1StringView("vendor"), QT_TRANSLATE_NOOP("Hookbench::Words", "SMS vendor")},
        {QLatin1StringView("type"), QT_TRANSLATE_NOOP("Hookbench::Words", "Type")},
        {QLatin1StringView("apiCredential"), QT_TRANSLATE_NOOP("Hookbench::Words", "API credentials")},
        {QLatin1StringView("senderPhoneNumber"), QT_TRANSLATE_NOOP("Hookbench::Words", "Sender Phone Number")},
        {QLatin1StringView("keywords"), QT_TRANSLATE_NOOP("Hookbench::Words", "Keywords")},
        {QLatin1StringView("replyMessage"), QT_TRANSLATE_NOOP("Hookbench::Words", "Reply Message")},
        {QLatin1StringView("fuzzyLogic"), QT_TRANSLATE_NOOP("Hookbench::Words", "Fuzzy Logic")},
        {QLatin1StringView("fuzzyProfile"), QT_TRANSLATE_NOOP("Hookbench::Words", "Fuzzy profile")},
        {QLatin1StringView("fuzzyAutoResponse"), QT_TRANSLATE_NOOP("Hookbench::Words", "Fuzzy Auto Response")},
        {QLatin1StringView("defaultReplyMessage"), QT_TRANSLATE_NOOP("Hookbench::Words", "Default Reply Message")},
        {QLatin1StringView("payload"), QT_TRANSLATE_NOOP("Hookbench::Words", "Payload")},
        {QLatin1StringView("fieldsNotSent"), QT_TRANSLATE_NOOP("Hookbench::Words", "Fields not sent")},
        {QLatin1StringView("arrayReading"), QT_TRANSLATE_NOOP("Hookbench::Words", "Arrays")},
        {QLatin1StringView("keywordCategories"), QT_TRANSLATE_NOOP("Hookbench::Words", "Order of the categories")},
    };
    for (const auto &[known, label] : labels) {
        if (member == known)
            return label;
    }
    return nullptr;
}

/// "Opt-Out" for "opt-out", and "Custom 2" for "custom-2", the second category of its name.
QString namedCategory(const QString &part)
{
    if (const auto category = valueIn(categoryNames, part))
        return name(*category);
    const qsizetype hyphen = part.lastIndexOf(QLatin1Char{'-'});
    const auto category = valueIn(categoryNames, part.left(hyphen));
    if (!category || part.mid(hyphen + 1).toInt() < 2)
        return part;
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 %2"), {name(*category), part.mid(hyphen + 1)});
}

} // namespace

QString fieldName(const QString &pointer)
{
    const QStringList parts = pointer.split(QLatin1Char{'/'}, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const char *label = memberLabel(parts.last());
    if (parts.size() < 2 || parts.first() != QLatin1StringView{"keywordCategories"})
        return label ? phrase(label) : parts.last();
    QString categoryName = namedCategory(parts.at(1));
    if (parts.size() == 2)
        return categoryName;
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1: %2"),
                  {categoryName, label ? phrase(label) : parts.last()});
}

} // namespace Hookbench::Words
