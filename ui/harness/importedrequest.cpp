// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/importedrequest.h"

#include <QCoreApplication>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

BodySyntax syntaxOf(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    if (type.endsWith(u"/json"_s) || type.endsWith(u"+json"_s))
        return BodySyntax::Json;
    if (type.endsWith(u"/xml"_s) || type.endsWith(u"+xml"_s))
        return BodySyntax::Xml;
    return type == u"application/x-www-form-urlencoded"_s ? BodySyntax::Form : BodySyntax::Plain;
}

} // namespace

Result<ComposedRequest> composedOf(const ImportedRequest &imported)
{
    const OutboundRequest &from = imported.request;
    ComposedRequest request;
    request.target.kind = TargetKind::Url;
    request.target.url = from.url;
    request.method = QString::fromUtf8(from.method);
    request.timeoutSeconds = std::clamp(from.timeoutSeconds, 1, longestTimeout);
    request.body.source = BodySource::Text;
    request.body.syntax = BodySyntax::Plain;
    request.body.text = QString::fromUtf8(from.body);
    if (request.body.text.toUtf8() != from.body)
        return Error{
            QCoreApplication::translate("Hookbench::TestHarnessPage",
                                        "The body of the command is no UTF-8 text, so it can't be edited here."),
            {}};
    bool typed = false;
    for (const auto &[name, value] : from.headers) {
        const QString text = QString::fromUtf8(value);
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0 && !typed) {
            typed = true;
            request.body.syntax = syntaxOf(text);
            request.body.contentType = text == usualContentType(request.body.syntax) ? QString{} : text;
            continue;
        }
        request.headers.append({QString::fromUtf8(name), text});
    }
    return request;
}

} // namespace Hookbench
