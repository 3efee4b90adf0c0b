// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/expectationwords.h"

#include "models/values/excerpt.h"
#include "models/values/statustext.h"
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

QString headerSentence(const Expectation &expectation)
{
    const QStringList args{expectation.name, excerpt(expectation.value)};
    switch (expectation.comparison) {
    case Comparison::Equals:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The header %1 is “%2”."), args);
    case Comparison::Contains:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The header %1 contains “%2”."), args);
    case Comparison::Absent:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "There is no header %1."), args);
    case Comparison::Exists:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "There is a header %1."), args);
}

QString wholeBodySentence(const Expectation &expectation)
{
    const QStringList args{excerpt(expectation.value)};
    switch (expectation.comparison) {
    case Comparison::Equals:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The body is the JSON %1."), args);
    case Comparison::Contains:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The body is JSON that contains “%1”."), args);
    case Comparison::Exists:
    case Comparison::Absent:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The body is JSON."));
}

QString valueSentence(const Expectation &expectation)
{
    const QStringList args{expectation.name, excerpt(expectation.value)};
    switch (expectation.comparison) {
    case Comparison::Equals:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The body has %2 at %1."), args);
    case Comparison::Contains:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "What the body has at %1 contains “%2”."), args);
    case Comparison::Absent:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The body has nothing at %1."), args);
    case Comparison::Exists:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The body has a value at %1."), args);
}

QString matchSentence(const QString &value)
{
    if (value == nameIn(matchKindNames, MatchKind::Exact))
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver finds a keyword exactly."));
    if (value == nameIn(matchKindNames, MatchKind::Fuzzy))
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver finds a near miss of a keyword."));
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver finds no keyword."));
}

/// Consent changes are told in the words of consent states; "unchanged" is no state.
QString consentSentence(const QString &value)
{
    if (value == nameIn(consentChangeNames, ConsentChange::OptedIn))
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver opts the number in."));
    if (value == nameIn(consentChangeNames, ConsentChange::OptedOut))
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver opts the number out."));
    if (value == nameIn(consentChangeNames, ConsentChange::Pending))
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver waits for a confirmation of the opt-in."));
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver leaves the consent as it is."));
}

QString decisionSentence(const Expectation &expectation)
{
    switch (expectation.part) {
    case DecisionPart::Match:
        return matchSentence(expectation.value);
    case DecisionPart::Category: {
        const auto category = valueIn(categoryNames, expectation.value);
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver decides on the category %1."),
                      {category ? name(*category) : expectation.value});
    }
    case DecisionPart::Consent:
        return consentSentence(expectation.value);
    case DecisionPart::Keyword:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The receiver finds the keyword %1."), {expectation.value});
}

/// What came instead of it; empty where the sentence says all.
QString gotSentence(const ExpectationResult &result, const QString &wanted)
{
    switch (result.verdict) {
    case ExpectationVerdict::Met:
        return wanted;
    case ExpectationVerdict::Different:
    case ExpectationVerdict::Present:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Expected: %1 Got: %2"), {wanted, result.got});
    case ExpectationVerdict::Missing:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Expected: %1 There is none."), {wanted});
    case ExpectationVerdict::NoAnswer:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Expected: %1 There was no answer."), {wanted});
    case ExpectationVerdict::NotJson:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Expected: %1 The body of the answer is no JSON."),
                      {wanted});
    case ExpectationVerdict::NoDecision:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Expected: %1 The answer holds no decision of a receiver."),
                      {wanted});
    case ExpectationVerdict::Unusable:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                    "Expected: %1 It can't be checked, because “%2” is no JSON pointer or no JSON."),
                  {wanted, result.got});
}

} // namespace

QString sentence(const Expectation &expectation)
{
    switch (expectation.subject) {
    case ExpectationSubject::Status:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The status is %1."),
                      {writeStatuses(expectation.statuses).replace(u'-', QChar{0x2013})});
    case ExpectationSubject::Header:
        return headerSentence(expectation);
    case ExpectationSubject::BodyValue:
        return expectation.name.isEmpty() ? wholeBodySentence(expectation) : valueSentence(expectation);
    case ExpectationSubject::BodyText:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The body contains “%1”."), {excerpt(expectation.value)});
    case ExpectationSubject::Time:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The answer takes %1 ms at most."),
                      {QString::number(expectation.milliseconds)});
    case ExpectationSubject::Decision:
        break;
    }
    return decisionSentence(expectation);
}

QString sentence(const ExpectationResult &result)
{
    const QString wanted = sentence(result.expectation);
    if (result.expectation.subject == ExpectationSubject::Time && result.verdict == ExpectationVerdict::Different)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Expected: %1 It took %2 ms."), {wanted, result.got});
    if (result.got.isEmpty() && result.verdict == ExpectationVerdict::Different)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Expected: %1 There is none."), {wanted});
    return gotSentence(result, wanted);
}

QString name(ExpectationSubject subject)
{
    switch (subject) {
    case ExpectationSubject::Status:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Status"));
    case ExpectationSubject::Header:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Header"));
    case ExpectationSubject::BodyValue:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Value in the body"));
    case ExpectationSubject::BodyText:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Text of the body"));
    case ExpectationSubject::Time:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Response time"));
    case ExpectationSubject::Decision:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Decision"));
}

QString name(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equals:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "is"));
    case Comparison::Contains:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "contains"));
    case Comparison::Exists:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "is there"));
    case Comparison::Absent:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "is not there"));
}

QString name(DecisionPart part)
{
    switch (part) {
    case DecisionPart::Match:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Match"));
    case DecisionPart::Category:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Category"));
    case DecisionPart::Consent:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Consent"));
    case DecisionPart::Keyword:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Keyword"));
}

QString name(ExpectationVerdict verdict)
{
    return verdict == ExpectationVerdict::Met ? phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "As expected"))
                                              : phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Not as expected"));
}

} // namespace Hookbench::Words
