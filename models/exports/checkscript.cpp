// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checkscript.h"

#include "models/json/scanner.h"

#include <algorithm>

namespace Hookbench {

namespace {

bool looksAtBody(const QList<ExportedCheck> &checks)
{
    return std::any_of(checks.begin(), checks.end(),
                       [](const ExportedCheck &check) { return check.kind == ExportedCheckKind::Body; });
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
    const QByteArray place = check.place.toUtf8();
    switch (check.kind) {
    case ExportedCheckKind::Status:
        if (check.statusFrom == check.statusTo)
            return "status is " + QByteArray::number(check.statusFrom);
        return "status is " + QByteArray::number(check.statusFrom) + " to " + QByteArray::number(check.statusTo);
    case ExportedCheckKind::Header:
        return check.expected.isNull() ? QByteArray{"header " + place + " is there"}
                                       : QByteArray{"header " + place + " is " + check.expected};
    case ExportedCheckKind::Body:
        break;
    }
    const QByteArray where = place.isEmpty() ? QByteArray{"body"} : QByteArray{"body at " + place};
    return check.expected.isNull() ? QByteArray{where + " is there"} : QByteArray{where + " is " + check.expected};
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
)js";
}

QByteArray checkExpression(const ExportedCheck &check, const QByteArray &status, const QByteArray &header,
                           const QByteArray &body)
{
    const QByteArray place = scriptText(check.place.toUtf8());
    switch (check.kind) {
    case ExportedCheckKind::Status:
        return status + " >= " + QByteArray::number(check.statusFrom) + " && " + status
            + " <= " + QByteArray::number(check.statusTo);
    case ExportedCheckKind::Header:
        return header + '(' + place
            + (check.expected.isNull() ? QByteArray{") !== undefined"}
                                       : QByteArray{") === " + scriptText(check.expected)});
    case ExportedCheckKind::Body:
        break;
    }
    const QByteArray value = "valueAt(" + body + ", " + place + ')';
    return check.expected.isNull() ? QByteArray{value + " !== undefined"}
                                   : QByteArray{"isSame(" + value + ", " + scriptValue(check.expected) + ')'};
}

QByteArray postmanTests(const QList<ExportedCheck> &checks)
{
    QByteArray script;
    if (looksAtBody(checks))
        script += checkFunctions() + '\n';
    script += "const header = (name) => pm.response.headers.get(name);\n";
    for (const ExportedCheck &check : checks) {
        script += "pm.test(" + scriptText(checkTitle(check)) + ", () => {\n  pm.expect("
            + checkExpression(check, "pm.response.code", "header", "pm.response.text()") + ").to.equal(true);\n});\n";
    }
    script.chop(1);
    return script;
}

} // namespace Hookbench
