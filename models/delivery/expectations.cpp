// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/expectations.h"

#include "models/delivery/answereddecision.h"
#include "models/json/equality.h"
#include "models/json/pointer.h"
#include "models/values/excerpt.h"
#include "models/values/namekey.h"

#include <algorithm>

namespace Hookbench {

namespace {

using Verdict = ExpectationVerdict;

/// Compares one answer with many expectations; its body is read once.
class Checker
{
public:
    explicit Checker(const Exchange &exchange)
        : m_exchange{exchange}
    {
    }

    ExpectationResult check(const Expectation &expectation)
    {
        m_result = {expectation, Verdict::Met, {}};
        if (m_exchange.status == 0)
            end(Verdict::NoAnswer, QString{nameIn(failureNames, m_exchange.failure)});
        else
            checkSubject(expectation);
        return m_result;
    }

private:
    void end(Verdict verdict, const QString &got = {})
    {
        m_result.verdict = verdict;
        m_result.got = excerpt(got);
    }
    void endWith(bool met, const QString &got) { end(met ? Verdict::Met : Verdict::Different, got); }

    void checkSubject(const Expectation &expectation)
    {
        switch (expectation.subject) {
        case ExpectationSubject::Status:
            return checkStatus(expectation);
        case ExpectationSubject::Header:
            return checkHeader(expectation);
        case ExpectationSubject::BodyValue:
            return checkValue(expectation);
        case ExpectationSubject::BodyText:
            return endWith(m_exchange.responseBody.contains(expectation.value.toUtf8()),
                           QString::fromUtf8(m_exchange.responseBody.first(
                               std::min<qsizetype>(m_exchange.responseBody.size(), 4 * excerptLimit))));
        case ExpectationSubject::Time: {
            // What is shown is rounded up, so that it never looks met when it is not.
            const qint64 took = (m_exchange.phases.total + 999) / 1000;
            return endWith(m_exchange.phases.total <= expectation.milliseconds * 1000, QString::number(took));
        }
        case ExpectationSubject::Decision:
            return checkDecisions(expectation);
        }
    }

    void checkStatus(const Expectation &expectation)
    {
        const bool met = std::any_of(expectation.statuses.cbegin(), expectation.statuses.cend(),
                                     [status = m_exchange.status](const StatusRange &range) {
                                         return status >= range.from && status <= range.to;
                                     });
        endWith(met, QString::number(m_exchange.status));
    }

    void checkHeader(const Expectation &expectation)
    {
        QStringList values;
        for (const auto &[name, value] : m_exchange.responseHeaders) {
            if (QString::fromUtf8(name).compare(expectation.name, Qt::CaseInsensitive) == 0)
                values.append(QString::fromUtf8(value).trimmed());
        }
        if (expectation.comparison == Comparison::Absent)
            return values.isEmpty() ? end(Verdict::Met) : end(Verdict::Present, values.first());
        if (values.isEmpty())
            return end(Verdict::Missing);
        const auto fits = std::find_if(values.cbegin(), values.cend(), [&](const QString &value) {
            switch (expectation.comparison) {
            case Comparison::Equals:
                return value == expectation.value.trimmed();
            case Comparison::Contains:
                return value.contains(expectation.value);
            case Comparison::Exists:
            case Comparison::Absent:
                break;
            }
            return true;
        });
        endWith(fits != values.cend(), fits != values.cend() ? *fits : values.join(QStringLiteral(", ")));
    }

    const Json::Document &body()
    {
        if (!m_body)
            m_body = Json::Document::parse(m_exchange.responseBody);
        return *m_body;
    }

    void checkValue(const Expectation &expectation)
    {
        if (!Json::isPointer(expectation.name))
            return end(Verdict::Unusable, expectation.name);
        if (!body().isValid())
            return end(Verdict::NotJson);
        const int node = body().find(expectation.name);
        const QString got = node < 0 ? QString{} : QString::fromUtf8(body().raw(body().node(node)));
        if (expectation.comparison == Comparison::Absent)
            return node < 0 ? end(Verdict::Met) : end(Verdict::Present, got);
        if (node < 0)
            return end(Verdict::Missing);
        switch (expectation.comparison) {
        case Comparison::Equals: {
            const Json::Document wanted = Json::Document::parse(expectation.value.toUtf8());
            if (!wanted.isValid())
                return end(Verdict::Unusable, expectation.value);
            return endWith(Json::equal(body(), node, wanted, 0), got);
        }
        case Comparison::Contains:
            return endWith(body().string(body().node(node)).contains(expectation.value), got);
        case Comparison::Exists:
        case Comparison::Absent:
            break;
        }
        end(Verdict::Met, got);
    }

    void checkDecisions(const Expectation &expectation)
    {
        const std::optional<QList<AnsweredDecision>> decisions = answeredDecisions(body());
        if (!decisions || decisions->isEmpty())
            return end(Verdict::NoDecision);
        QString got;
        for (const AnsweredDecision &decision : *decisions) {
            got = decisionPart(decision, expectation.part);
            const bool met = expectation.part == DecisionPart::Keyword ? nameKey(got) == nameKey(expectation.value)
                                                                       : got == expectation.value;
            // What was not decided on says why.
            if (!met)
                return endWith(false, decision.duplicate ? QStringLiteral("duplicate") : got);
        }
        endWith(true, got);
    }

    const Exchange &m_exchange;
    std::optional<Json::Document> m_body;
    ExpectationResult m_result;
};

} // namespace

QList<ExpectationResult> check(const QList<Expectation> &expectations, const Exchange &exchange)
{
    Checker checker{exchange};
    QList<ExpectationResult> results;
    results.reserve(expectations.size());
    for (const Expectation &expectation : expectations)
        results.append(checker.check(expectation));
    return results;
}

bool allPassed(const QList<ExpectationResult> &results)
{
    return std::all_of(results.cbegin(), results.cend(),
                       [](const ExpectationResult &result) { return result.passed(); });
}

} // namespace Hookbench
