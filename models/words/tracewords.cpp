// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

struct Detail
{
    QLatin1StringView name;
    const char *source;
};

/// What normalisation did, which edit a near miss takes, which keyboard it was typed on.
constexpr Detail details[] = {
    {QLatin1StringView("nfkc"), QT_TRANSLATE_NOOP("Hookbench::Words", "letter variants made one")},
    {QLatin1StringView("case"), QT_TRANSLATE_NOOP("Hookbench::Words", "capitals made small")},
    {QLatin1StringView("invisible"), QT_TRANSLATE_NOOP("Hookbench::Words", "invisible characters dropped")},
    {QLatin1StringView("white-space"), QT_TRANSLATE_NOOP("Hookbench::Words", "spaces tidied")},
    {QLatin1StringView("punctuation"), QT_TRANSLATE_NOOP("Hookbench::Words", "punctuation around it removed")},
    {QLatin1StringView("emoji"), QT_TRANSLATE_NOOP("Hookbench::Words", "emoji around it removed")},
    {QLatin1StringView("swapped-letters"), QT_TRANSLATE_NOOP("Hookbench::Words", "two letters swapped")},
    {QLatin1StringView("other-letter"), QT_TRANSLATE_NOOP("Hookbench::Words", "one letter differs")},
    {QLatin1StringView("extra-letter"), QT_TRANSLATE_NOOP("Hookbench::Words", "one letter too many")},
    {QLatin1StringView("missing-letter"), QT_TRANSLATE_NOOP("Hookbench::Words", "one letter missing")},
    {QLatin1StringView("repeated-letters"), QT_TRANSLATE_NOOP("Hookbench::Words", "repeated letters")},
    {QLatin1StringView("qwerty"), QT_TRANSLATE_NOOP("Hookbench::Words", "QWERTY keyboard")},
    {QLatin1StringView("azerty"), QT_TRANSLATE_NOOP("Hookbench::Words", "AZERTY keyboard")},
    {QLatin1StringView("nordic"), QT_TRANSLATE_NOOP("Hookbench::Words", "Nordic keyboard")},
};

QString detailWords(const QString &names)
{
    QStringList words;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto known = std::find_if(std::begin(details), std::end(details),
                                        [&](const Detail &detail) { return name == detail.name; });
        words.append(known == std::end(details) ? name : phrase(known->source));
    }
    return words.join(QStringLiteral(", "));
}

QString normalisedSentence(const TraceStep &step)
{
    if (step.detail.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The message is compared as it came: “%1”."), {step.text});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The message is compared as “%1”: %2."),
                  {step.text, detailWords(step.detail)});
}

/// What a strategy would have said that was not asked: another decided before it, or the profile leaves it out.
QString otherStrategySentence(const TraceStep &step)
{
    const QString strategy = name(step.strategy);
    if (step.kind == TraceKind::FuzzyNoMatch)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 alone would have found no near miss."), {strategy});
    if (step.count == 0)
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "%1 is not in this profile; it would have taken “%2” for %3."),
            {strategy, step.text, step.keyword});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 alone would have taken “%2” for %3 too."),
                  {strategy, step.text, step.keyword});
}

QString fuzzySentence(const TraceStep &step)
{
    if (!step.category)
        return otherStrategySentence(step);
    const QString strategy = name(step.strategy);
    if (step.kind == TraceKind::FuzzyNoMatch)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1: no near miss. Keywords compared: %2."),
                      {strategy, QString::number(step.count)});
    if (step.detail.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1: “%2” comes near %3."),
                      {strategy, step.text, step.keyword});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1: “%2” comes near %3 (%4)."),
                  {strategy, step.text, step.keyword, detailWords(step.detail)});
}

QString exactSentence(const TraceStep &step, const QString &category)
{
    if (step.kind == TraceKind::ExactNoMatch)
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "%1: the message equals no keyword. Keywords compared: %2."),
            {category, QString::number(step.count)});
    if (step.kind == TraceKind::ExactTieLost)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "%1: the message equals %2 too, but the category before it comes first."),
                      {category, step.keyword});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1: the message equals the keyword %2."),
                  {category, step.keyword});
}

QString consentSentence(const TraceStep &step)
{
    if (step.kind == TraceKind::ConsentSet)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Consent changes from “%1” to “%2”."),
                      {name(step.before), name(step.after)});
    if (step.kind == TraceKind::ConsentRepeated)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Consent was “%1” already and is recorded again."),
                      {name(step.after)});
    if (step.kind == TraceKind::AlreadyOptedIn)
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The number is opted in already, so there is nothing to confirm."));
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Consent stays “%1”."), {name(step.after)});
}

} // namespace

QString sentence(const TraceStep &step)
{
    const QString category = step.category ? name(*step.category) : QString{};
    switch (step.kind) {
    case TraceKind::Normalised:
        return normalisedSentence(step);
    case TraceKind::NothingLeft:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The message holds no letter or digit that could be compared."));
    case TraceKind::ExactNoMatch:
    case TraceKind::ExactMatch:
    case TraceKind::ExactTieLost:
        return exactSentence(step, category);
    case TraceKind::FuzzyOff:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Fuzzy logic is off, so near misses are not looked for."));
    case TraceKind::FuzzyException:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "“%1” is an everyday word on the list of exceptions, so it is no near miss."),
                      {step.text});
    case TraceKind::FuzzyNoMatch:
    case TraceKind::FuzzyMatch:
        return fuzzySentence(step);
    case TraceKind::CategoryReply:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The reply message of %1 is sent."), {category});
    case TraceKind::FuzzyReply:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The fuzzy auto response is sent."));
    case TraceKind::DefaultReply:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The default reply message is sent."));
    case TraceKind::NoReply:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "No reply is configured for this, so none is sent."));
    case TraceKind::ConsentSet:
    case TraceKind::ConsentUntouched:
    case TraceKind::ConsentRepeated:
    case TraceKind::AlreadyOptedIn:
        return consentSentence(step);
    case TraceKind::KeywordRecorded:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The keyword %1 is recorded."), {step.keyword});
    }
    return {};
}

} // namespace Hookbench::Words
