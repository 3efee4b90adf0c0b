// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checkscript.h"

#include "models/json/scanner.h"

namespace Hookbench {

namespace {

ExportedComparison comparisonOf(const ExportedCheck &check)
{
    const bool anything = check.comparison == ExportedComparison::Equals && check.expected.isNull();
    return anything ? ExportedComparison::Exists : check.comparison;
}

/// JSON for a script: text that is none is compared as a text.
QByteArray scriptValue(const QByteArray &json)
{
    const bool valid = Json::Document::parse(json).isValid();
    return valid ? QByteArray{"JSON.parse(" + scriptText(json) + ')'} : scriptText(json);
}

} // namespace

QByteArray scriptText(const QByteArray &utf8)
{
    QByteArray literal;
    Json::appendQuoted(literal, QString::fromUtf8(utf8).toUtf8());
    // Line ends to a script, though not to JSON.
    return literal.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
}

QByteArray checkTitle(const ExportedCheck &check)
{
    if (check.kind == ExportedCheckKind::Status) {
        const QByteArray from = "status is " + QByteArray::number(check.statusFrom);
        return check.statusFrom == check.statusTo ? from
                                                  : QByteArray{from + " to " + QByteArray::number(check.statusTo)};
    }
    const QByteArray place = check.place.toUtf8();
    QByteArray what = "body";
    if (check.kind == ExportedCheckKind::Header)
        what = "header " + place;
    else if (check.kind == ExportedCheckKind::Body && !place.isEmpty())
        what = "body at " + place;
    switch (comparisonOf(check)) {
    case ExportedComparison::Equals:
        return what + " is " + check.expected;
    case ExportedComparison::Contains:
        return what + " contains " + check.expected;
    case ExportedComparison::Exists:
        return what + " is there";
    case ExportedComparison::Absent:
        break;
    }
    return what + " is not there";
}

QByteArray checkFunctions()
{
    return R"js(function valueAt(text, pointer) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return undefined;
  }
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
    if (value === null || typeof value !== 'object' || !Object.prototype.hasOwnProperty.call(value, key)) {
      return undefined;
    }
    value = value[key];
  }
  return value;
}

function isSame(one, other) {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') {
    return one === other;
  }
  const keys = Object.keys(one);
  return Array.isArray(one) === Array.isArray(other) && keys.length === Object.keys(other).length
    && keys.every((key) => Object.prototype.hasOwnProperty.call(other, key) && isSame(one[key], other[key]));
}

function hasText(value, part) {
  if (value === undefined || value === null) {
    return false;
  }
  return (typeof value === 'string' ? value : JSON.stringify(value)).includes(part);
}
)js";
}

QByteArray checkExpression(const ExportedCheck &check, const QByteArray &status, const QByteArray &header,
                           const QByteArray &body)
{
    if (check.kind == ExportedCheckKind::Status) {
        return status + " >= " + QByteArray::number(check.statusFrom) + " && " + status
            + " <= " + QByteArray::number(check.statusTo);
    }
    const QByteArray place = scriptText(check.place.toUtf8());
    const bool isBody = check.kind == ExportedCheckKind::Body;
    QByteArray value = body;
    if (check.kind == ExportedCheckKind::Header)
        value = header + '(' + place + ')';
    else if (isBody)
        value = "valueAt(" + body + ", " + place + ')';
    switch (comparisonOf(check)) {
    case ExportedComparison::Equals:
        return isBody ? QByteArray{"isSame(" + value + ", " + scriptValue(check.expected) + ')'}
                      : QByteArray{value + " === " + scriptText(check.expected)};
    case ExportedComparison::Contains:
        return "hasText(" + value + ", " + scriptText(check.expected) + ')';
    case ExportedComparison::Exists:
        return value + " !== undefined";
    case ExportedComparison::Absent:
        break;
    }
    return value + " === undefined";
}

QByteArray postmanTests(const QList<ExportedCheck> &checks)
{
    QByteArray script = checkFunctions() + '\n';
    script += "const header = (name) => pm.response.headers.get(name);\n";
    for (const ExportedCheck &check : checks) {
        script += "pm.test(" + scriptText(checkTitle(check)) + ", () => {\n  pm.expect("
            + checkExpression(check, "pm.response.code", "header", "pm.response.text()") + ").to.equal(true);\n});\n";
    }
    script.chop(1);
    return script;
}

} // namespace Hookbench
