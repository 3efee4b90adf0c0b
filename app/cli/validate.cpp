// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feedback.h"
#include "app/cli/text.h"
#include "app/composition/builtin.h"
#include "models/documents/feedbackdocument.h"
#include "models/json/scanner.h"
#include "models/rules/guidelinewords.h"
#include "models/words/words.h"

#include <QLocale>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

const QStringList ruleRegions{u"all"_s, u"us"_s, u"ca"_s, u"fr"_s, u"se"_s};
/// Stands for the regions of the sender's number.
const QString senderRegions = u"sender"_s;

/// The rules of the field that documents are held against, and what the command line says about them.
struct RuleCheck
{
    QList<Guideline> guidelines;
    /// None: those of the sender's number.
    std::optional<QStringList> regions;
    QMap<QString, QString> silenced;
};

void writeFinding(Json::Writer &json, const GuidelineFinding &finding, const Guideline &guideline,
                  const TextPosition &place)
{
    json.beginObject().member("line"_L1, place.line).member("column"_L1, place.column);
    json.member("severity"_L1, nameIn(severityNames, finding.severity)).member("rule"_L1, QStringView{finding.id});
    json.member("text"_L1, QStringView{GuidelineWords::sentence(finding, guideline, QLocale{}.name())});
    json.member("region"_L1, QStringView{guideline.region}).member("source"_L1, QStringView{guideline.source});
    json.member("date"_L1, QStringView{guideline.date});
    if (finding.fix)
        json.member("fix"_L1, QStringView{GuidelineWords::fixTitle(*finding.fix)});
    if (!finding.silenced.isEmpty())
        json.member("silenced"_L1, QStringView{finding.silenced});
    json.endObject();
}

void writeDiagnostics(Json::Writer &json, const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        json.beginObject();
        json.member("line"_L1, diagnostic.position.line).member("column"_L1, diagnostic.position.column);
        json.member("severity"_L1, nameIn(severityNames, diagnostic.severity))
            .member("rule"_L1, nameIn(ruleNames, diagnostic.rule));
        json.member("text"_L1, QStringView{Words::sentence(diagnostic)});
        json.endObject();
    }
}

/// The rules that @p webhook asks to be held against.
GuidelineChoice choiceFor(const RuleCheck &rules, const SmsWebhook &webhook)
{
    return {rules.regions.value_or(regionsOfSender(webhook.senderPhoneNumber)), rules.silenced};
}

/// Checks one document, tells what was found, and answers whether nothing is wrong with it.
bool checkDocument(Session &session, const QString &file, const QByteArray &text, const std::optional<RuleCheck> &rules)
{
    const WebhookDocument document = readWebhookDocument(text);
    session.report(file, document.diagnostics);
    QList<GuidelineFinding> findings;
    if (rules && document.webhook)
        findings = checkGuidelines(*document.webhook, rules->guidelines, choiceFor(*rules, *document.webhook));
    const Json::Document places = Json::Document::parse(text);
    const auto placeOf = [&](const GuidelineFinding &finding) {
        const int node = places.find(finding.pointer);
        return node < 0 ? TextPosition{} : places.position(places.node(node).begin);
    };
    bool valid = document.isValid();
    Json::Writer json;
    json.beginObject().member("file"_L1, QStringView{file});
    for (const GuidelineFinding &finding : findings)
        valid = valid && (finding.severity != Severity::Error || !finding.silenced.isEmpty());
    json.member("valid"_L1, valid).key("diagnostics"_L1).beginArray();
    writeDiagnostics(json, document.diagnostics);
    for (const GuidelineFinding &finding : findings) {
        const Guideline &guideline = rules->guidelines[finding.guideline];
        const TextPosition place = placeOf(finding);
        writeFinding(json, finding, guideline, place);
        if (finding.silenced.isEmpty())
            session.out().complain(u"%1:%2:%3: %4: %5 [%6]"_s.arg(
                file, QString::number(place.line), QString::number(place.column),
                QString{nameIn(severityNames, finding.severity)},
                GuidelineWords::sentence(finding, guideline, QLocale{}.name()), finding.id));
    }
    if (session.out().isJson())
        session.out().line(json.endArray().endObject());
    else
        session.out().line(valid ? Text::tr("%1: valid").arg(file) : Text::tr("%1: not valid").arg(file));
    return valid;
}

/// Reads --rules and --silence. Tells what is wrong with them and gives nothing then.
std::optional<RuleCheck> ruleCheck(Session &session, const QCommandLineParser &parser)
{
    const Result<QList<Guideline>> guidelines = builtInGuidelines();
    if (!guidelines) {
        session.out().complain(guidelines.error());
        return std::nullopt;
    }
    RuleCheck rules{*guidelines, std::nullopt, {}};
    const QString regions = parser.value(u"rules"_s);
    if (regions != senderRegions) {
        rules.regions = regions.split(u',', Qt::SkipEmptyParts);
        for (const QString &region : *rules.regions) {
            if (ruleRegions.contains(region))
                continue;
            session.out().complain(Error{Text::tr("There are no rules for “%1”. There are rules for: %2.")
                                             .arg(region, ruleRegions.join(u", "_s)),
                                         {}});
            return std::nullopt;
        }
    }
    for (const QString &silence : parser.values(u"silence"_s)) {
        const QString id = silence.section(u'=', 0, 0).trimmed();
        const QString reason = silence.section(u'=', 1).trimmed();
        const bool known = std::any_of(rules.guidelines.cbegin(), rules.guidelines.cend(),
                                       [&](const Guideline &guideline) { return guideline.id == id; });
        if (!known || reason.isEmpty()) {
            session.out().complain(
                known ? Error{Text::tr("--silence %1 gives no reason. Write --silence %1=REASON.").arg(id), {}}
                      : Error{Text::tr("There is no rule called “%1”.").arg(id), {}});
            return std::nullopt;
        }
        rules.silenced.insert(id, reason);
    }
    return rules;
}

} // namespace

QStringList withRegions(QStringList arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] != u"--rules")
            continue;
        const QStringList parts = arguments.value(i + 1).split(u',');
        const bool named
            = std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) { return ruleRegions.contains(part); });
        arguments[i] = u"--rules="_s + (named ? arguments.takeAt(i + 1) : senderRegions);
    }
    return arguments;
}

void declareValidate(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"rules"_s,
         Text::tr("Hold the documents against the rules of the field too: those for everybody, and those of these "
                  "regions (%1). Without regions, those of the sender's number.")
             .arg(ruleRegions.join(u", "_s)),
         u"REGIONS"_s},
        {u"silence"_s, Text::tr("Do not complain about this rule, for a reason. May stand several times."),
         u"RULE=REASON"_s},
    });
}

ExitStatus runValidate(Session &session, const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        session.out().complain(Error{Text::tr("Name at least one document to check."), {}});
        return CouldNot;
    }
    std::optional<RuleCheck> rules;
    if (parser.isSet(u"rules"_s)) {
        rules = ruleCheck(session, parser);
        if (!rules)
            return CouldNot;
    }
    ExitStatus status = Done;
    for (const QString &file : files) {
        const std::optional<QByteArray> text = session.read(file);
        if (!text)
            status = CouldNot;
        else if (isFeedbackDocument(*text))
            status = std::max(status, validateFeedback(session, file, *text));
        else if (!checkDocument(session, file, *text, rules) && status == Done)
            status = AnswerIsNo;
    }
    return status;
}

} // namespace Hookbench::Cli
