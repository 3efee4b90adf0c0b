// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/composition/documentfiles.h"
#include "models/documents/requestdocument.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// Where it goes, as a person reads it.
QString targetOf(const RequestTarget &target)
{
    return target.kind == TargetKind::Url ? target.url : target.webhookName;
}

void tell(Session &session, const RequestRecord &record)
{
    const ComposedRequest &request = record.request;
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject().member("name"_L1, QStringView{request.name});
        json.member("method"_L1, QStringView{request.method});
        json.member("target"_L1, nameIn(targetKindNames, request.target.kind));
        json.member("webhook"_L1, QStringView{request.target.webhookName});
        json.member("url"_L1, QStringView{request.target.url});
        json.member("expectations"_L1, qint64(request.expectations.size()));
        session.out().line(json.endObject());
        return;
    }
    session.out().line(request.name.leftJustified(31) + u' ' + request.method.leftJustified(8)
                       + targetOf(request.target));
}

/// The saved one of that name; tells when there is none.
const RequestRecord *called(Session &session, const QString &name)
{
    const RequestRecord *record = session.composition()->requests.findByName(name);
    if (!record)
        session.out().complain(Error{Text::tr("There is no request called “%1”. See: requests list.").arg(name), {}});
    return record;
}

ExitStatus show(Session &session, const QString &name)
{
    const RequestRecord *record = called(session, name);
    if (!record)
        return CouldNot;
    const Result<QByteArray> text = writeRequestDocument(record->request);
    if (!text) {
        session.out().complain(text.error());
        return CouldNot;
    }
    session.out().bytes(*text);
    return Done;
}

ExitStatus import(Session &session, const QStringList &files)
{
    QList<ComposedRequest> requests;
    bool good = true;
    for (const QString &file : files) {
        const std::optional<QByteArray> text = session.read(file);
        if (!text)
            return CouldNot;
        const RequestDocument document = readRequestDocument(*text);
        session.report(file, document.diagnostics);
        good = good && document.isValid();
        if (good)
            requests.append(*document.request);
    }
    if (!good)
        return AnswerIsNo;
    const Result<QList<RequestRecord>> kept = session.composition()->requests.import(requests);
    if (!kept) {
        session.out().complain(kept.error());
        return AnswerIsNo;
    }
    for (const RequestRecord &record : *kept)
        tell(session, record);
    return Done;
}

bool write(Session &session, Files &files, const QDir &folder, const RequestRecord &record, QStringList &taken)
{
    const Result<QByteArray> text = writeRequestDocument(record.request);
    if (!text) {
        session.out().complain(text.error());
        return false;
    }
    // Two names may come to the same file name.
    QString name = requestFileName(record.request.name);
    for (int number = 2; taken.contains(name); ++number) {
        name = requestFileName(record.request.name);
        name.insert(name.size() - requestDocumentSuffix.size(), u"-%1"_s.arg(number));
    }
    taken.append(name);
    const QString path = folder.filePath(name);
    if (const Result<> written = files.write(path, *text); !written) {
        session.out().complain(written.error());
        return false;
    }
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject().member("name"_L1, QStringView{record.request.name}).member("file"_L1, QStringView{path});
        session.out().line(json.endObject());
    } else {
        session.out().line(record.request.name + u" → "_s + path);
    }
    return true;
}

ExitStatus writeAll(Session &session, const QCommandLineParser &parser, QStringList names)
{
    if (parser.value(u"to"_s).isEmpty()) {
        session.out().complain(Error{Text::tr("Say where to: export needs --to DIR."), {}});
        return CouldNot;
    }
    names.removeDuplicates();
    QList<RequestRecord> wanted;
    for (const QString &name : std::as_const(names)) {
        const RequestRecord *record = called(session, name);
        if (!record)
            return CouldNot;
        if (!wanted.contains(*record))
            wanted.append(*record);
    }
    if (names.isEmpty())
        wanted = session.composition()->requests.records();
    const QDir folder{parser.value(u"to"_s)};
    if (!folder.mkpath(u"."_s)) {
        session.out().complain(Error{Text::tr("The folder %1 could not be made.").arg(folder.path()), {}});
        return CouldNot;
    }
    const std::unique_ptr<Files> disk = documentFiles();
    QStringList taken;
    for (const RequestRecord &record : std::as_const(wanted)) {
        if (!write(session, *disk, folder, record, taken))
            return CouldNot;
    }
    return Done;
}

ExitStatus remove(Session &session, const QString &name)
{
    const RequestRecord *record = called(session, name);
    if (!record)
        return CouldNot;
    const Result<> removed = session.composition()->requests.remove(record->id);
    if (removed)
        return Done;
    session.out().complain(removed.error());
    return AnswerIsNo;
}

} // namespace

void declareRequests(QCommandLineParser &parser)
{
    parser.addOption({u"to"_s, Text::tr("Write the documents into this folder."), u"DIR"_s});
}

ExitStatus runRequests(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, u"list"_s);
    if (!session.composition())
        return CouldNot;
    if (what == u"list"_s && words.size() < 2) {
        for (const RequestRecord &record : session.composition()->requests.records())
            tell(session, record);
        return Done;
    }
    if (what == u"show"_s && words.size() == 2)
        return show(session, words.last());
    if (what == u"import"_s && words.size() > 1)
        return import(session, words.mid(1));
    if (what == u"export"_s)
        return writeAll(session, parser, words.mid(1));
    if (what == u"remove"_s && words.size() == 2)
        return remove(session, words.last());
    session.out().complain(
        Error{Text::tr("Say what to do: requests list, requests show or remove with a name, requests "
                       "import with files, or requests export --to DIR."),
              {}});
    return CouldNot;
}

} // namespace Hookbench::Cli
