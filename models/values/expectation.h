// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// What of an answer is looked at.
enum class ExpectationSubject {
    Status,
    Header,
    /// What a JSON pointer (RFC 6901) leads to in the body.
    BodyValue,
    /// The whole body as text.
    BodyText,
    /// From the start of the request to the end of the answer.
    Time,
    /// What our own receiver decided, as its answer tells.
    Decision
};

inline constexpr NameTable<ExpectationSubject, 6> expectationSubjectNames{{
    {ExpectationSubject::Status, QLatin1StringView("status")},
    {ExpectationSubject::Header, QLatin1StringView("header")},
    {ExpectationSubject::BodyValue, QLatin1StringView("body-value")},
    {ExpectationSubject::BodyText, QLatin1StringView("body-text")},
    {ExpectationSubject::Time, QLatin1StringView("time")},
    {ExpectationSubject::Decision, QLatin1StringView("decision")},
}};

/// How it is compared. A header exists, is absent, equals or contains; so does a value of the body; the body's text
/// contains. The other subjects equal.
enum class Comparison { Equals, Contains, Exists, Absent };

inline constexpr NameTable<Comparison, 4> comparisonNames{{
    {Comparison::Equals, QLatin1StringView("equals")},
    {Comparison::Contains, QLatin1StringView("contains")},
    {Comparison::Exists, QLatin1StringView("exists")},
    {Comparison::Absent, QLatin1StringView("absent")},
}};

/// The part of a decision that is looked at.
enum class DecisionPart { Match, Category, Consent, Keyword };

inline constexpr NameTable<DecisionPart, 4> decisionPartNames{{
    {DecisionPart::Match, QLatin1StringView("match")},
    {DecisionPart::Category, QLatin1StringView("category")},
    {DecisionPart::Consent, QLatin1StringView("consent")},
    {DecisionPart::Keyword, QLatin1StringView("keyword")},
}};

/// Statuses from one to another, both included.
struct StatusRange
{
    int from = 200;
    int to = 200;

    bool operator==(const StatusRange &) const = default;
};

/// One thing that an answer shall have. Members that its subject has no use for are as they are made.
struct Expectation
{
    ExpectationSubject subject = ExpectationSubject::Status;
    Comparison comparison = Comparison::Equals;
    /// Status: any of them.
    QList<StatusRange> statuses = {};
    /// Header: its name. BodyValue: the pointer; empty for the whole body.
    QString name = {};
    DecisionPart part = DecisionPart::Category;
    /// A text, but JSON (as typed) for BodyValue with Equals. Of a decision the name of a match, category or consent,
    /// or the keyword.
    QString value = {};
    /// Time: at most so many.
    qint64 milliseconds = 0;

    bool operator==(const Expectation &) const = default;
};

/// Why an expectation holds, or not.
enum class ExpectationVerdict {
    Met,
    /// There is something, and it is different.
    Different,
    /// There is no such header or value.
    Missing,
    /// It is there, and shall not be.
    Present,
    /// There was no answer at all.
    NoAnswer,
    /// The body is no JSON.
    NotJson,
    /// The body holds no decision of our receiver.
    NoDecision,
    /// The expectation itself can't be read: a pointer that is none, a value that is no JSON.
    Unusable
};

inline constexpr NameTable<ExpectationVerdict, 8> expectationVerdictNames{{
    {ExpectationVerdict::Met, QLatin1StringView("met")},
    {ExpectationVerdict::Different, QLatin1StringView("different")},
    {ExpectationVerdict::Missing, QLatin1StringView("missing")},
    {ExpectationVerdict::Present, QLatin1StringView("present")},
    {ExpectationVerdict::NoAnswer, QLatin1StringView("no-answer")},
    {ExpectationVerdict::NotJson, QLatin1StringView("not-json")},
    {ExpectationVerdict::NoDecision, QLatin1StringView("no-decision")},
    {ExpectationVerdict::Unusable, QLatin1StringView("unusable")},
}};

/// What became of an expectation. Facts only: models/words/expectationwords.h tells them.
struct ExpectationResult
{
    Expectation expectation;
    ExpectationVerdict verdict = ExpectationVerdict::Met;
    /// What was there, at most an excerpt of it: a status, milliseconds, a header's value, JSON, a decision's part.
    QString got = {};

    bool passed() const { return verdict == ExpectationVerdict::Met; }
    bool operator==(const ExpectationResult &) const = default;
};

} // namespace Hookbench
