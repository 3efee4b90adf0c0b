// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listenrules.h"

#include "app/cli/text.h"
#include "app/composition/builtin.h"
#include "models/delivery/allowlist.h"
#include "models/delivery/receiverscript.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

const SmsWebhookRecord *findServed(const QList<SmsWebhookRecord> &served, const QString &name)
{
    const QUuid id = QUuid::fromString(name);
    for (const SmsWebhookRecord &record : served) {
        if (record.webhook.name == name || (!id.isNull() && record.id == id))
            return &record;
    }
    return nullptr;
}

ExitStatus readScript(Session &session, const QString &path, ReceiverScript &script)
{
    const std::optional<QByteArray> text = session.read(path);
    if (!text)
        return CouldNot;
    const ScriptDocument document = readReceiverScript(*text);
    session.report(path, document.diagnostics);
    if (!document.script || hasErrors(document.diagnostics))
        return AnswerIsNo;
    script = *document.script;
    return Done;
}

/// The webhook that @p value names before an equals sign, and the file behind it. Names may have equals signs too, so
/// every one is tried.
std::pair<const SmsWebhookRecord *, QString> scriptOwner(const QString &value, const QList<SmsWebhookRecord> &served)
{
    for (qsizetype sign = value.indexOf(u'='); sign >= 0; sign = value.indexOf(u'=', sign + 1)) {
        if (const SmsWebhookRecord *record = findServed(served, value.first(sign)))
            return {record, value.sliced(sign + 1)};
    }
    return {nullptr, value};
}

} // namespace

void declareListenRules(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"script"_s,
         Text::tr("Fail on purpose as this file says; NAME=FILE for one webhook only. Can be given again."),
         u"[NAME=]FILE"_s},
        {u"allow"_s,
         Text::tr("Turn down requests from other addresses than this one, as in 52.58.142.242, 10.0.0.0/8 or braze. "
                  "Can be given again."),
         u"CIDR|PRESET"_s},
        {u"trust-forwarded"_s,
         Text::tr("With --allow: take the last address in X-Forwarded-For for the sender's when the request comes from "
                  "this computer, as it does behind a tunnel. Without it the header is not looked at, since anybody "
                  "can write it.")},
    });
}

ExitStatus applyScripts(Session &session, const QCommandLineParser &parser, const QList<SmsWebhookRecord> &served)
{
    ReceiverDesk &desk = session.composition()->desk;
    const QStringList values = parser.values(u"script"_s);
    for (const QString &value : values) {
        const auto [record, path] = scriptOwner(value, served);
        ReceiverScript script;
        if (const ExitStatus status = readScript(session, path, script); status != Done) {
            if (!record && status == CouldNot && value.contains(u'='))
                session.out().complain(
                    Error{Text::tr("No webhook that is served is called “%1”, so all of “%2” was taken for a file.")
                              .arg(value.section(u'=', 0, 0), value),
                          {}});
            return status;
        }
        if (record)
            desk.setScript(record->id, script);
        else
            desk.setScript(script);
    }
    return Done;
}

ExitStatus applyAllowList(Session &session, const QCommandLineParser &parser)
{
    const QStringList entries = parser.values(u"allow"_s);
    const bool trustForwarded = parser.isSet(u"trust-forwarded"_s);
    if (entries.isEmpty()) {
        if (!trustForwarded)
            return Done;
        session.out().complain(Error{Text::tr("--trust-forwarded goes with --allow, and there is none."), {}});
        return CouldNot;
    }
    const Result<QList<AllowListPreset>> presets = builtInAllowLists();
    if (!presets) {
        session.out().complain(presets.error());
        return CouldNot;
    }
    const Result<QList<AddressRange>> ranges = allowedRanges(entries, *presets);
    if (!ranges) {
        session.out().complain(ranges.error());
        return CouldNot;
    }
    session.composition()->desk.setAllowList(AllowList{*ranges, trustForwarded});
    return Done;
}

} // namespace Hookbench::Cli
