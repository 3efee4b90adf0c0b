// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/k6script.h"

#include "models/exports/checkscript.h"
#include "models/exports/preparedrequest.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hookbench {

namespace {

class K6Script
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::K6Script)
};

QByteArray expression(const ExportPieces &pieces)
{
    QByteArrayList parts;
    for (const ExportPiece &piece : pieces)
        parts << (piece.isSecret ? QByteArray{"__ENV." + piece.text} : scriptText(textOf(piece.text).toUtf8()));
    return parts.isEmpty() ? QByteArray{"\"\""} : parts.join(" + ");
}

/// k6 keeps one value for each name.
QList<ExportHeader> together(const QList<ExportHeader> &headers)
{
    QList<ExportHeader> list;
    for (const ExportHeader &header : headers) {
        const auto same = std::find_if(list.begin(), list.end(), [&](const ExportHeader &known) {
            return known.name.compare(header.name, Qt::CaseInsensitive) == 0;
        });
        if (same == list.end()) {
            list << header;
            continue;
        }
        same->value.append({", ", false});
        same->value.append(header.value);
    }
    return list;
}

QByteArray bodyOf(const WritableRequest &request)
{
    if (request.body.isEmpty())
        return "null";
    if (isUtf8(request.body))
        return scriptText(request.body);
    return "encoding.b64decode(\"" + request.body.toBase64() + "\")";
}

QByteArray checksOf(const QList<ExportedCheck> &checks)
{
    QByteArray text;
    for (const ExportedCheck &check : checks) {
        text += "    " + scriptText(checkTitle(check)) + ": (r) => "
            + checkExpression(check, "r.status", "headerOf(r)", "r.body") + ",\n";
    }
    return text;
}

QByteArray requestText(const ExportedRequest &exported, const WritableRequest &request)
{
    QByteArray text = "  // "
        + exported.name.simplified().toUtf8().replace("\xe2\x80\xa8", " ").replace("\xe2\x80\xa9", " ") + '\n';
    text += exported.checks.isEmpty() ? "  http.request(" : "  check(http.request(";
    text += scriptText(textOf(request.method).toUtf8()) + ", " + expression(request.url) + ", " + bodyOf(request)
        + ", {\n    headers: {\n";
    for (const ExportHeader &header : together(request.headers))
        text += "      [" + scriptText(textOf(header.name).toUtf8()) + "]: " + expression(header.value) + ",\n";
    text += "    },\n    redirects: 0,\n    timeout: \"" + QByteArray::number(request.timeoutSeconds) + "s\",\n  })";
    if (!exported.checks.isEmpty())
        text += ", {\n" + checksOf(exported.checks) + "  })";
    return text + ";\n";
}

QByteArray optionsText(const QList<LoadStage> &stages, bool withChecks)
{
    QByteArray text = "export const options = {\n";
    if (stages.isEmpty()) {
        text += "  vus: 1,\n  iterations: 1,\n";
    } else {
        text += "  stages: [\n";
        for (const LoadStage &stage : stages) {
            text += "    { duration: \"" + QByteArray::number(stage.seconds)
                + "s\", target: " + QByteArray::number(stage.target) + " },\n";
        }
        text += "  ],\n";
    }
    if (withChecks)
        text += "  thresholds: { checks: [\"rate==1.0\"] },\n";
    return text + "};\n\n";
}

} // namespace

Result<QByteArray> k6Script(const QList<ExportedRequest> &requests, const QList<LoadStage> &stages)
{
    SecretNames names;
    QByteArray calls;
    bool withChecks = false;
    bool binary = false;
    for (const ExportedRequest &exported : requests) {
        const Result<WritableRequest> request = prepared(exported, names);
        if (!request)
            return Error{K6Script::tr("%1: %2").arg(exported.name, request.error().summary), {}};
        calls += requestText(exported, *request);
        withChecks = withChecks || !exported.checks.isEmpty();
        binary = binary || !isUtf8(request->body);
    }
    QByteArray script = "import http from \"k6/http\";\n";
    if (withChecks)
        script += "import { check } from \"k6\";\n";
    if (binary)
        script += "import encoding from \"k6/encoding\";\n";
    script += '\n' + optionsText(stages, withChecks);
    if (withChecks) {
        script += checkFunctions() + '\n';
        script += R"js(// Names of headers are alike whatever their case.
function headerOf(response) {
  return (name) => {
    const key = Object.keys(response.headers).find((known) => known.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : response.headers[key];
  };
}

)js";
    }
    return QByteArray{script + "export default function () {\n" + calls + "}\n"};
}

} // namespace Hookbench
