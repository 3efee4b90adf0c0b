// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/expectationtext.h"

#include "models/json/pointer.h"
#include "models/json/scanner.h"
#include "models/values/expectationchecks.h"
#include "models/values/statustext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ExpectationText)
};

/// Takes words off the front of a text.
class WordReader
{
public:
    explicit WordReader(QStringView text)
        : m_rest{text.trimmed()}
    {
    }

    bool isEmpty() const { return m_rest.isEmpty(); }
    /// Everything that is left.
    QString rest() const { return m_rest.toString(); }

    QString take()
    {
        qsizetype end = 0;
        while (end < m_rest.size() && !m_rest[end].isSpace())
            ++end;
        return takeUntil(end, end);
    }
    /// A word that may stand in double quotes, with \" and \\ in them.
    QString takeQuotable()
    {
        if (!m_rest.startsWith(u'"'))
            return take();
        QString word;
        qsizetype at = 1;
        for (; at < m_rest.size() && m_rest[at] != u'"'; ++at) {
            if (m_rest[at] == u'\\' && at + 1 < m_rest.size())
                ++at;
            word += m_rest[at];
        }
        takeUntil(0, std::min(at + 1, m_rest.size()));
        return word;
    }

private:
    QString takeUntil(qsizetype end, qsizetype next)
    {
        QString word = m_rest.first(end).toString();
        m_rest = m_rest.sliced(next).trimmed();
        return word;
    }

    QStringView m_rest;
};

Error wrong(QStringView text, const QString &form)
{
    return {Sentences::tr("“%1” is no expectation. Write it like this: %2").arg(text.toString(), form), {}};
}

Result<Expectation> readStatus(QStringView text, const WordReader &words)
{
    Expectation expectation{.subject = ExpectationSubject::Status};
    const auto statuses = readStatuses(words.rest());
    if (!statuses)
        return wrong(text, u"status 200, status 2xx, status 200-299,404"_s);
    expectation.statuses = *statuses;
    return expectation;
}

/// What follows a header's name or a pointer: nothing, exists, absent, = or contains.
bool readComparison(WordReader &words, Expectation &expectation)
{
    const QString word = words.take();
    if (word.isEmpty() || word == u"exists"_s)
        expectation.comparison = Comparison::Exists;
    else if (word == u"absent"_s)
        expectation.comparison = Comparison::Absent;
    else if (word == u"="_s)
        expectation.comparison = Comparison::Equals;
    else if (word == u"contains"_s)
        expectation.comparison = Comparison::Contains;
    else
        return false;
    const bool takesValue
        = expectation.comparison == Comparison::Equals || expectation.comparison == Comparison::Contains;
    expectation.value = takesValue ? words.rest() : QString{};
    return takesValue ? expectation.comparison == Comparison::Equals || !expectation.value.isEmpty() : words.isEmpty();
}

Result<Expectation> readHeader(QStringView text, WordReader &words)
{
    Expectation expectation{.subject = ExpectationSubject::Header};
    expectation.name = words.take();
    if (expectation.name.endsWith(u':'))
        expectation.name.chop(1);
    if (expectation.name.isEmpty() || !readComparison(words, expectation))
        return wrong(text, u"header NAME, header NAME absent, header NAME = TEXT, header NAME contains TEXT"_s);
    return expectation;
}

Result<Expectation> readBody(QStringView text, WordReader &words)
{
    const QString forms = u"body /POINTER, body /POINTER absent, body /POINTER = JSON, body /POINTER contains TEXT, "
                          "body contains TEXT"_s;
    Expectation expectation{.subject = ExpectationSubject::BodyValue};
    const bool quoted = words.rest().startsWith(u'"');
    const QString name = words.takeQuotable();
    if (name == u"contains"_s && !quoted) {
        expectation.subject = ExpectationSubject::BodyText;
        expectation.comparison = Comparison::Contains;
        expectation.value = words.rest();
        return expectation.value.isEmpty() ? Result<Expectation>{wrong(text, forms)} : expectation;
    }
    expectation.name = name;
    if (!Json::isPointer(name) || (name.isEmpty() && !quoted) || !readComparison(words, expectation)
        || (name.isEmpty() && expectation.comparison == Comparison::Absent))
        return wrong(text, forms);
    const bool isValue = expectation.comparison == Comparison::Equals;
    if (isValue && !Json::Document::parse(expectation.value.toUtf8()).isValid())
        expectation.value = QString::fromUtf8(Json::quoted(expectation.value));
    return expectation;
}

Result<Expectation> readTime(QStringView text, WordReader &words)
{
    Expectation expectation{.subject = ExpectationSubject::Time};
    QString number = words.take();
    QString unit = words.rest();
    if (unit.isEmpty() && number.endsWith(u"ms"_s)) {
        number.chop(2);
        unit = u"ms"_s;
    }
    bool ok = false;
    expectation.milliseconds = number.toLongLong(&ok);
    if (!ok || expectation.milliseconds < 0 || expectation.milliseconds > longestExpectedTime
        || (!unit.isEmpty() && unit != u"ms"_s))
        return wrong(text, u"time 500"_s);
    return expectation;
}

Result<Expectation> readDecision(QStringView text, WordReader &words)
{
    Expectation expectation{.subject = ExpectationSubject::Decision};
    const QString word = words.take();
    expectation.value = words.rest();
    if (const auto part = valueIn(decisionPartNames, word)) {
        expectation.part = *part;
    } else {
        expectation.part = valueIn(matchKindNames, word) ? DecisionPart::Match : DecisionPart::Category;
        if (!expectation.value.isEmpty())
            expectation.value.clear();
        else
            expectation.value = word;
    }
    if (isDecisionValue(expectation.part, expectation.value))
        return expectation;
    return wrong(text, u"decision opt-out, decision exact, decision consent opted-out, decision keyword STOP"_s);
}

QString comparisonText(const Expectation &expectation)
{
    switch (expectation.comparison) {
    case Comparison::Equals:
        return u" = "_s + expectation.value;
    case Comparison::Contains:
        return u" contains "_s + expectation.value;
    case Comparison::Exists:
        return {};
    case Comparison::Absent:
        break;
    }
    return u" absent"_s;
}

/// A pointer as takeQuotable reads it.
QString quotable(const QString &pointer)
{
    const bool plain = !pointer.isEmpty()
        && std::none_of(pointer.cbegin(), pointer.cend(), [](QChar letter) { return letter.isSpace(); });
    if (plain)
        return pointer;
    QString inside = pointer;
    inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inside + u'"';
}

} // namespace

Result<Expectation> readExpectation(QStringView text)
{
    WordReader words{text};
    const QString subject = words.take();
    if (subject == u"status"_s)
        return readStatus(text, words);
    if (subject == u"header"_s)
        return readHeader(text, words);
    if (subject == u"body"_s)
        return readBody(text, words);
    if (subject == u"time"_s)
        return readTime(text, words);
    if (subject == u"decision"_s)
        return readDecision(text, words);
    return Error{Sentences::tr("“%1” is no expectation. It begins with one of these words: %2.")
                     .arg(text.toString(), u"status, header, body, time, decision"_s),
                 {}};
}

QString writeExpectation(const Expectation &expectation)
{
    switch (expectation.subject) {
    case ExpectationSubject::Status:
        return u"status "_s + writeStatuses(expectation.statuses);
    case ExpectationSubject::Header:
        return u"header "_s + expectation.name + comparisonText(expectation);
    case ExpectationSubject::BodyValue:
        return u"body "_s + quotable(expectation.name) + comparisonText(expectation);
    case ExpectationSubject::BodyText:
        return u"body contains "_s + expectation.value;
    case ExpectationSubject::Time:
        return u"time "_s + QString::number(expectation.milliseconds);
    case ExpectationSubject::Decision:
        break;
    }
    return u"decision "_s + nameIn(decisionPartNames, expectation.part) + u' ' + expectation.value;
}

QString expectationForms()
{
    return u"status 200 | status 2xx | status 200-299,404\n"
           "header NAME [absent | = TEXT | contains TEXT]\n"
           "body /POINTER [absent | = JSON | contains TEXT]\n"
           "body contains TEXT\n"
           "time MILLISECONDS\n"
           "decision CATEGORY | exact | fuzzy | none\n"
           "decision consent CONSENT | keyword WORD"_s;
}

} // namespace Hookbench
