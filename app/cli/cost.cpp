// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messagesource.h"
#include "app/cli/text.h"
#include "models/replies/replycost.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

QString codePointOf(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return u"U+"_s + QString::number(points.value(0), 16).toUpper().rightJustified(4, u'0');
}

/// Each of the characters once, in the order of the text.
QList<CostOffender> distinct(const QList<CostOffender> &offenders)
{
    QList<CostOffender> kinds;
    for (const CostOffender &offender : offenders) {
        const bool known = std::any_of(kinds.cbegin(), kinds.cend(),
                                       [&](const CostOffender &kind) { return kind.text == offender.text; });
        if (!known)
            kinds.append(offender);
    }
    return kinds;
}

void writeCost(Json::Writer &json, const QString &text, const ReplyCost &cost, const QString &suggestion)
{
    json.beginObject().member("text"_L1, QStringView{text});
    json.member("encoding"_L1, nameIn(smsEncodingNames, cost.encoding));
    json.member("units"_L1, cost.units).member("segments"_L1, cost.segments);
    json.key("offenders"_L1).beginArray();
    for (const CostOffender &offender : distinct(cost.offenders))
        json.value(QStringView{offender.text});
    json.endArray().key("suggestion"_L1);
    suggestion == text ? json.null() : json.value(QStringView{suggestion});
    json.key("places"_L1).beginArray();
    for (const CostOffender &offender : cost.offenders) {
        json.beginObject().member("at"_L1, qint64{offender.at}).member("character"_L1, QStringView{offender.text});
        json.member("codePoint"_L1, QStringView{codePointOf(offender.text)}).key("substitute"_L1);
        offender.substitute ? json.value(QStringView{offender.substitute->text}) : json.null();
        json.member("losesAccent"_L1, offender.substitute && offender.substitute->losesAccent).endObject();
    }
    json.endArray().endObject();
}

void tell(Output &out, const QString &text, Accents accents)
{
    const ReplyCost cost = replyCost(text);
    const QString suggestion = gsmSafeText(text, accents);
    if (out.isJson()) {
        Json::Writer json;
        writeCost(json, text, cost, suggestion);
        out.line(json);
        return;
    }
    out.line(text);
    out.line(u"  "_s
             + Text::tr("%1, %2, %3")
                   .arg(QString{nameIn(smsEncodingNames, cost.encoding)}, Text::tr("%n unit(s)", nullptr, cost.units),
                        Text::tr("%n segment(s)", nullptr, cost.segments)));
    for (const CostOffender &offender : distinct(cost.offenders))
        out.line(u"  "_s + Text::tr("forces UCS-2: %1 (%2)").arg(offender.text, codePointOf(offender.text)));
    if (suggestion == text)
        return;
    const ReplyCost safe = replyCost(suggestion);
    out.line(u"  "_s
             + Text::tr("instead, as %1 with %2: %3")
                   .arg(QString{nameIn(smsEncodingNames, safe.encoding)},
                        Text::tr("%n segment(s)", nullptr, safe.segments), suggestion));
}

} // namespace

void declareCost(QCommandLineParser &parser)
{
    parser.addOption({u"accents"_s, Text::tr("Let letters lose their accents in the suggestion.")});
}

ExitStatus runCost(Session &session, const QCommandLineParser &parser)
{
    const QStringList texts = parser.positionalArguments();
    const Accents accents = parser.isSet(u"accents"_s) ? Accents::Drop : Accents::Keep;
    if (texts.isEmpty()) {
        session.out().complain(Error{Text::tr("cost needs a text, or - to read one a line."), {}});
        return CouldNot;
    }
    if (texts != QStringList{u"-"_s}) {
        for (const QString &text : texts)
            tell(session.out(), text, accents);
        return Done;
    }
    Result<std::unique_ptr<MessageSource>> source = MessageSource::open(u"-"_s, {});
    if (!source) {
        session.out().complain(source.error());
        return CouldNot;
    }
    while (session.out().isWhole()) {
        const std::optional<QString> text = (*source)->next();
        if (!text)
            break;
        tell(session.out(), *text, accents);
    }
    if ((*source)->error().summary.isEmpty())
        return Done;
    session.out().complain((*source)->error());
    return CouldNot;
}

} // namespace Hookbench::Cli
