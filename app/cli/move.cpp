// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/documents/legacykeywords.h"
#include "models/documents/webhookdocument.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

QString sentence(const LegacyLoss &loss)
{
    switch (loss.kind) {
    case LegacyLoss::Kind::CustomKeywordDropped:
        return Text::tr("“%1” is lost: a webhook takes a single custom keyword.").arg(loss.text);
    case LegacyLoss::Kind::KeywordRepeated:
        return Text::tr("“%1” stood in two places and is kept in the first.").arg(loss.text);
    case LegacyLoss::Kind::UnknownLine:
        break;
    }
    return Text::tr("“%1” was not understood.").arg(loss.text);
}

} // namespace

void declareMove(QCommandLineParser &parser)
{
    parser.addOption(
        {u"fields"_s, Text::tr("Read the keyword fields from this file instead of the credential."), u"FILE"_s});
}

ExitStatus runMove(Session &session, const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1) {
        session.out().complain(Error{Text::tr("Name the API credential whose keywords become a webhook."), {}});
        return CouldNot;
    }
    const ApiCredential *credential = session.credential(names.first());
    if (!credential)
        return CouldNot;
    QStringList unknown;
    LegacyFields fields = legacyFields(*credential);
    if (parser.isSet(u"fields"_s)) {
        const std::optional<QByteArray> text = session.read(parser.value(u"fields"_s));
        if (!text)
            return CouldNot;
        fields = parseLegacyFields(QString::fromUtf8(*text), unknown);
    }
    if (fields.isEmpty()) {
        session.out().complain(Error{
            Text::tr("There are no keywords to move: the API credential %1 holds none.").arg(credential->name), {}});
        return AnswerIsNo;
    }
    LegacyMove move = webhookFromLegacy(fields, *credential);
    for (const QString &line : std::as_const(unknown))
        move.losses.append({LegacyLoss::Kind::UnknownLine, line});
    const Result<QByteArray> document = writeWebhookDocument(move.webhook);
    if (!document) {
        session.out().complain(document.error());
        return CouldNot;
    }
    session.out().bytes(*document);
    for (const LegacyLoss &loss : std::as_const(move.losses))
        session.out().complain(sentence(loss));
    return move.losses.isEmpty() ? Done : AnswerIsNo;
}

} // namespace Hookbench::Cli
