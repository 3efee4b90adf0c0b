// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestchoice.h"
#include "app/cli/text.h"
#include "models/delivery/expectationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

bool complain(Session &session, const QString &sentence)
{
    session.out().complain(Error{sentence, {}});
    return false;
}

/// What a text of that Content-Type is.
BodySyntax syntaxOf(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    if (type.endsWith(u"/json"_s) || type.endsWith(u"+json"_s))
        return BodySyntax::Json;
    if (type.endsWith(u"/xml"_s) || type.endsWith(u"+xml"_s))
        return BodySyntax::Xml;
    return type == u"application/x-www-form-urlencoded"_s ? BodySyntax::Form : BodySyntax::Plain;
}

bool applyHeaders(Session &session, const QStringList &typed, QList<RequestHeader> &headers)
{
    QList<RequestHeader> added;
    for (const QString &line : typed) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            return complain(session, Text::tr("--header takes “Name: value”, not “%1”.").arg(line));
        added.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    // They replace what the request has under their names.
    for (const RequestHeader &header : std::as_const(added)) {
        headers.removeIf([&header](const RequestHeader &known) {
            return known.name.trimmed().compare(header.name, Qt::CaseInsensitive) == 0;
        });
    }
    headers += added;
    return true;
}

bool applyRows(Session &session, const QStringList &typed, RequestBody &body)
{
    if (body.source != BodySource::Rows)
        body = {.source = BodySource::Rows, .contentType = body.contentType};
    for (const QString &pair : typed) {
        const qsizetype equals = pair.indexOf(u'=');
        const bool isJson = equals > 0 && pair[equals - 1] == u':';
        const QString key = pair.first(std::max<qsizetype>(isJson ? equals - 1 : equals, 0));
        if (key.isEmpty())
            return complain(session, Text::tr("--set takes KEY=TEXT or KEY:=JSON, not “%1”.").arg(pair));
        const BodyRow row{key, pair.sliced(equals + 1), isJson ? RowKind::Json : RowKind::Text};
        const auto known = std::find_if(body.rows.begin(), body.rows.end(),
                                        [&key](const BodyRow &candidate) { return candidate.key == key; });
        if (known == body.rows.end())
            body.rows.append(row);
        else
            *known = row;
    }
    return true;
}

bool applyText(Session &session, const QString &typed, RequestBody &body)
{
    body = {.source = BodySource::Text, .text = typed, .contentType = body.contentType};
    if (!typed.startsWith(u'@'))
        return true;
    const std::optional<QByteArray> content = session.read(typed.sliced(1));
    if (!content)
        return false;
    body.text = QString::fromUtf8(*content);
    if (body.text.toUtf8() == *content)
        return true;
    return complain(session, Text::tr("The file %1 is no UTF-8 text.").arg(typed.sliced(1)));
}

bool applyBody(Session &session, const QCommandLineParser &parser, ComposedRequest &request)
{
    const QStringList sources{u"body"_s, u"set"_s, u"sample"_s};
    const auto given = std::count_if(sources.cbegin(), sources.cend(),
                                     [&parser](const QString &option) { return parser.isSet(option); });
    if (given > 1)
        return complain(session, Text::tr("Only one of --body, --set and --sample makes the body."));
    // A body of the command line is everyone's.
    if (given > 0)
        request.variants.clear();
    RequestBody &body = request.body;
    const QString type = parser.value(u"content-type"_s);
    if (parser.isSet(u"sample"_s))
        body = {.sampleName = parser.value(u"sample"_s)};
    if (parser.isSet(u"body"_s) && !applyText(session, parser.value(u"body"_s), body))
        return false;
    if (parser.isSet(u"set"_s) && !applyRows(session, parser.values(u"set"_s), body))
        return false;
    if (!parser.isSet(u"content-type"_s))
        return true;
    const auto applyType = [&type](RequestBody &changed) {
        changed.contentType = type;
        const BodySyntax syntax = syntaxOf(type);
        if (changed.source == BodySource::Text)
            changed.syntax = syntax;
        // Rows of any other type are JSON under another name.
        else if (changed.source == BodySource::Rows)
            changed.syntax = syntax == BodySyntax::Form ? BodySyntax::Form : BodySyntax::Json;
    };
    applyType(body);
    for (BodyVariant &variant : request.variants)
        applyType(variant.body);
    return true;
}

bool applyExpectations(Session &session, const QStringList &typed, QList<Expectation> &expectations)
{
    for (const QString &text : typed) {
        const Result<Expectation> expectation = readExpectation(text);
        if (!expectation) {
            session.out().complain(expectation.error());
            return false;
        }
        expectations.append(*expectation);
    }
    return true;
}

} // namespace

void declareRequestOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"request"_s, Text::tr("Send this saved request."), u"NAME"_s},
        {u"to"_s, Text::tr("Post to this URL instead of the webhook's own."), u"URL"_s},
        {u"method"_s, Text::tr("Use this method instead of POST."), u"METHOD"_s},
        {u"header"_s, Text::tr("Send this header; may be given several times."), u"NAME: VALUE"_s},
        {u"body"_s, Text::tr("Send this text, or a file's: @FILE, @- for standard input."), u"TEXT|@FILE"_s},
        {u"set"_s,
         Text::tr("Make the body of members, one for each time this is given; dots lead into objects and arrays. "
                  "KEY:=JSON for what is no text."),
         u"KEY=TEXT"_s},
        {u"content-type"_s,
         Text::tr(
             "The Content-Type; it also says how what is personalised is escaped, and makes form data of members."),
         u"TYPE"_s},
        {u"variant"_s, Text::tr("Send the body for this language instead of the person's."), u"LANGUAGE"_s},
        {u"timeout"_s, Text::tr("Give an answer this many seconds."), u"S"_s, u"90"_s},
        {u"expect"_s,
         Text::tr("What the answer shall have; may be given several times. The exit status is 1 when it is not so.")
             + u'\n' + expectationForms(),
         u"EXPECTATION"_s},
    });
}

bool applyOptions(Session &session, const QCommandLineParser &parser, ComposedRequest &request)
{
    if (parser.isSet(u"to"_s)) {
        request.target.kind = TargetKind::Url;
        request.target.url = parser.value(u"to"_s);
    }
    if (parser.isSet(u"method"_s))
        request.method = parser.value(u"method"_s);
    if (parser.isSet(u"timeout"_s)) {
        bool ok = false;
        request.timeoutSeconds = parser.value(u"timeout"_s).toInt(&ok);
        if (!ok || request.timeoutSeconds < 1 || request.timeoutSeconds > longestTimeout)
            return complain(session,
                            Text::tr("--%1 takes a number from %2 to %3, not “%4”.")
                                .arg(u"timeout"_s, QString::number(1), QString::number(longestTimeout),
                                     parser.value(u"timeout"_s)));
    }
    if (parser.isSet(u"retry"_s))
        request.retryProfile = parser.value(u"retry"_s);
    return applyHeaders(session, parser.values(u"header"_s), request.headers) && applyBody(session, parser, request)
        && applyExpectations(session, parser.values(u"expect"_s), request.expectations);
}

} // namespace Hookbench::Cli
