// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportedchecks.h"

#include <optional>

namespace Hookbench {

namespace {

ExportedComparison exported(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equals:
        return ExportedComparison::Equals;
    case Comparison::Contains:
        return ExportedComparison::Contains;
    case Comparison::Exists:
        return ExportedComparison::Exists;
    case Comparison::Absent:
        break;
    }
    return ExportedComparison::Absent;
}

std::optional<ExportedCheck> exported(const Expectation &expectation)
{
    ExportedCheck check;
    check.place = expectation.name;
    check.expected = expectation.value.toUtf8();
    check.comparison = exported(expectation.comparison);
    switch (expectation.subject) {
    case ExpectationSubject::Status:
        if (expectation.statuses.size() != 1)
            return std::nullopt;
        check.statusFrom = expectation.statuses.first().from;
        check.statusTo = expectation.statuses.first().to;
        return check;
    case ExpectationSubject::Header:
        check.kind = ExportedCheckKind::Header;
        return check;
    case ExpectationSubject::BodyValue:
        check.kind = ExportedCheckKind::Body;
        return check;
    case ExpectationSubject::BodyText:
        check.kind = ExportedCheckKind::BodyText;
        return check;
    case ExpectationSubject::Time:
    case ExpectationSubject::Decision:
        break;
    }
    return std::nullopt;
}

} // namespace

QList<ExportedCheck> exportedChecks(const QList<Expectation> &expectations)
{
    QList<ExportedCheck> checks;
    for (const Expectation &expectation : expectations) {
        if (const std::optional<ExportedCheck> check = exported(expectation))
            checks.append(*check);
    }
    return checks;
}

} // namespace Hookbench
