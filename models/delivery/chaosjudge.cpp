// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/chaospack.h"

#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ChaosPack)
};

/// What an answer tells of one event.
struct Told
{
    std::optional<bool> duplicate;
    /// Null where it is not told.
    QString message;
    /// Match, category and keyword in one; empty where no decision is told.
    QString decision;
};

QString memberText(const Json::Document &json, int object, QByteArrayView name)
{
    const int member = json.member(object, name);
    return member < 0 || json.node(member).kind != Json::Kind::String ? QString{} : json.string(json.node(member));
}

Told toldOf(const Json::Document &json, int object)
{
    Told told;
    if (const int mark = json.member(object, "duplicate"); mark >= 0) {
        const Json::Kind kind = json.node(mark).kind;
        if (kind == Json::Kind::True || kind == Json::Kind::False)
            told.duplicate = kind == Json::Kind::True;
    }
    told.message = memberText(json, object, "message");
    if (const QString match = memberText(json, object, "match"); !match.isEmpty())
        told.decision
            = match + u'/' + memberText(json, object, "category") + u'/' + memberText(json, object, "keyword");
    return told;
}

/// The decisions or events in the answer; nothing where it tells none.
QList<Told> toldIn(const Exchange &exchange)
{
    QList<Told> list;
    const Json::Document json = Json::Document::parse(exchange.responseBody);
    if (!json.isValid() || json.node(0).kind != Json::Kind::Object)
        return list;
    for (const QByteArrayView name : {QByteArrayView{"decisions"}, QByteArrayView{"events"}}) {
        const int array = json.member(0, name);
        if (array < 0 || json.node(array).kind != Json::Kind::Array)
            continue;
        for (int place = 0; place < json.node(array).size; ++place) {
            const int element = json.element(array, place);
            if (json.node(element).kind == Json::Kind::Object)
                list.append(toldOf(json, element));
        }
    }
    return list;
}

ChaosFinding passed(const QString &reason)
{
    return {ChaosVerdict::Passed, reason};
}

ChaosFinding failed(const QString &reason)
{
    return {ChaosVerdict::Failed, reason};
}

ChaosFinding cantTell(const QString &reason)
{
    return {ChaosVerdict::CantTell, reason};
}

QString statusText(const Exchange &exchange)
{
    const QString phrase = Words::reasonPhrase(exchange.status);
    return phrase.isEmpty() ? QString::number(exchange.status) : QString::number(exchange.status) + u' ' + phrase;
}

bool isRefusal(const Exchange &exchange)
{
    return exchange.status >= 400 && exchange.status <= 499;
}

/// Whether the request went wrong in a way that says nothing about the endpoint's care.
bool neverArrived(Failure failure)
{
    switch (failure) {
    case Failure::ConnectionLost:
    case Failure::TimedOut:
    case Failure::AnswerTooLarge:
    case Failure::None:
        return false;
    default:
        return true;
    }
}

/// What can be said of an answer in any case; nothing when the case itself has to look at it.
std::optional<ChaosFinding> generalFinding(const Exchange &exchange, ChaosCase chaosCase, bool hasSigner)
{
    if (exchange.status == 0) {
        return neverArrived(exchange.failure)
            ? cantTell(Words::summary(exchange))
            : failed(Sentences::tr("There was no whole answer, so every sender would try again. %1")
                         .arg(Words::summary(exchange)));
    }
    if (exchange.status >= 500) {
        return failed(Sentences::tr("It answered %1, so every sender would try again, for hours, with the same end.")
                          .arg(statusText(exchange)));
    }
    if (exchange.status == 404 || exchange.status == 405)
        return cantTell(Sentences::tr("It answered %1: nobody takes requests at this URL.").arg(statusText(exchange)));
    if (exchange.status == 408 || exchange.status == 429)
        return cantTell(Sentences::tr("It answered %1: it had no time for this request.").arg(statusText(exchange)));
    if (exchange.status >= 300 && exchange.status <= 399)
        return cantTell(Sentences::tr("It answered %1, and senders of webhooks do not follow redirects.")
                            .arg(statusText(exchange)));
    const bool aboutSignature = exchange.status == 401 || exchange.status == 403;
    if (aboutSignature && !needsSignature(chaosCase)) {
        return cantTell(
            hasSigner ? Sentences::tr("It answered %1: it does not take the run's signature.").arg(statusText(exchange))
                      : Sentences::tr("It answered %1. If it wants signatures, choose a scheme and a secret "
                                      "for the run.")
                            .arg(statusText(exchange)));
    }
    return std::nullopt;
}

class Judge
{
public:
    Judge(ChaosCase chaosCase, const QList<Exchange> &exchanges)
        : m_case{chaosCase}
        , m_exchanges{exchanges}
    {
    }

    ChaosFinding finding() const
    {
        switch (m_case) {
        case ChaosCase::EmptyBody:
        case ChaosCase::BrokenJson:
            return refusing(failed(Sentences::tr("It confirmed with %1 what it can't have read, and the sender will "
                                                 "never send it again.")
                                       .arg(statusText(last()))));
        case ChaosCase::FormData:
            return refusing(cantTell(Sentences::tr("It confirmed form data with %1. Whether it was read, the answer "
                                                   "does not say; SMS webhooks read JSON only.")
                                         .arg(statusText(last()))));
        case ChaosCase::MissingSignature:
        case ChaosCase::WrongSignature:
        case ChaosCase::StaleSignature:
            return refusing(failed(Sentences::tr("It confirmed the request with %1, so it does not check signatures as "
                                                 "it should.")
                                       .arg(statusText(last()))));
        case ChaosCase::GzipBody:
            return unpacking();
        case ChaosCase::WrongContentType:
        case ChaosCase::DuplicateKeys:
        case ChaosCase::LoneSurrogate:
        case ChaosCase::ByteOrderMark:
            return passed(Sentences::tr("It answered %1.").arg(statusText(last())));
        case ChaosCase::RepeatedSignature:
            return repeating();
        default:
            return taking();
        }
    }

private:
    const Exchange &last() const { return m_exchanges.back(); }

    /// A refusal passes; a confirmation is what @p otherwise says.
    ChaosFinding refusing(const ChaosFinding &otherwise) const
    {
        return isRefusal(last()) ? passed(Sentences::tr("It refused with %1.").arg(statusText(last()))) : otherwise;
    }

    ChaosFinding unpacking() const
    {
        if (last().isSuccess())
            return passed(Sentences::tr("It answered %1.").arg(statusText(last())));
        if (last().status == 415)
            return passed(
                Sentences::tr("It refused with %1, which says that it unpacks nothing.").arg(statusText(last())));
        return failed(Sentences::tr("It answered %1. A body that is packed is taken, or refused with 415.")
                          .arg(statusText(last())));
    }

    ChaosFinding repeating() const
    {
        if (!m_exchanges.front().isSuccess())
            return cantTell(
                Sentences::tr("It refused the first request already, with %1.").arg(statusText(m_exchanges.front())));
        if (isRefusal(last()))
            return passed(Sentences::tr("It refused the recording with %1.").arg(statusText(last())));
        if (marked(last()) == true)
            return passed(Sentences::tr("It recognised the recording as a duplicate."));
        return cantTell(Sentences::tr("It confirmed the recording with %1. Whether it was processed twice, the answer "
                                      "does not say.")
                            .arg(statusText(last())));
    }

    /// Cases whose every request has to be taken.
    ChaosFinding taking() const
    {
        for (const Exchange &exchange : m_exchanges) {
            if (!exchange.isSuccess())
                return failed(
                    Sentences::tr("It refused with %1 what a provider really sends.").arg(statusText(exchange)));
        }
        switch (m_case) {
        case ChaosCase::Duplicate:
            return duplicateFinding();
        case ChaosCase::Reordered:
        case ChaosCase::NewStatus:
            return newStatusFinding();
        case ChaosCase::DecomposedText:
            return spellingFinding();
        case ChaosCase::Emoji:
        case ChaosCase::LongText:
            return textFinding();
        case ChaosCase::Batch:
            return batchFinding();
        default:
            return passed(Sentences::tr("It answered %1.").arg(statusText(last())));
        }
    }

    /// Whether the answer marks its event as a duplicate; nothing where it does not tell.
    static std::optional<bool> marked(const Exchange &exchange)
    {
        const QList<Told> told = toldIn(exchange);
        return told.isEmpty() ? std::nullopt : told.front().duplicate;
    }

    bool knewItBefore() const { return marked(m_exchanges.front()) == true; }

    static ChaosFinding knownBefore()
    {
        return cantTell(Sentences::tr("It knew the first of the events already. Use a sample whose ids are made up "
                                      "freshly."));
    }

    ChaosFinding duplicateFinding() const
    {
        if (knewItBefore())
            return knownBefore();
        const std::optional<bool> mark = marked(last());
        if (!mark)
            return cantTell(Sentences::tr("It confirmed both. Whether the event was processed twice, the answer does "
                                          "not say."));
        return *mark ? passed(Sentences::tr("It recognised the second one as a duplicate."))
                     : failed(Sentences::tr("It processed the same event twice."));
    }

    ChaosFinding newStatusFinding() const
    {
        if (knewItBefore())
            return knownBefore();
        const std::optional<bool> mark = marked(last());
        if (mark == true)
            return failed(Sentences::tr("It took the second report for a duplicate although its status is new."));
        return mark
            ? passed(Sentences::tr("It took both reports."))
            : passed(Sentences::tr("It confirmed both reports. What it made of them, the answer does not say."));
    }

    ChaosFinding spellingFinding() const
    {
        const QList<Told> whole = toldIn(m_exchanges.front());
        const QList<Told> apart = toldIn(last());
        if (whole.isEmpty() || apart.isEmpty() || whole.front().decision.isEmpty() || apart.front().decision.isEmpty())
            return cantTell(Sentences::tr("It confirmed both. What it decided, the answer does not say."));
        return whole.front().decision == apart.front().decision
            ? passed(Sentences::tr("It decided the same for both spellings."))
            : failed(Sentences::tr("It decided otherwise for the same text with accents of their own."));
    }

    ChaosFinding textFinding() const
    {
        const QList<Told> told = toldIn(last());
        if (told.isEmpty() || told.front().message.isNull())
            return cantTell(Sentences::tr("It confirmed the text. Whether it is whole, the answer does not say."));
        // As the body spells it, whatever the escapes.
        const QByteArray &body = m_exchanges.back().requestBody;
        const Json::Document sent = Json::Document::parse(body);
        for (const Json::Node &node : sent.nodes()) {
            if (node.kind == Json::Kind::String && sent.string(node) == told.front().message)
                return passed(Sentences::tr("It has the whole text."));
        }
        return failed(Sentences::tr("The text that it tells is another than the one that was sent."));
    }

    ChaosFinding batchFinding() const
    {
        const qsizetype told = toldIn(last()).size();
        if (told == 0)
            return cantTell(Sentences::tr("It confirmed the batch. How many events it processed, the answer does not "
                                          "say."));
        if (told == chaosBatchSize)
            return passed(Sentences::tr("It took every event of the batch."));
        return failed(Sentences::tr("It told of %1 events, and %2 were sent.")
                          .arg(QString::number(told), QString::number(chaosBatchSize)));
    }

    ChaosCase m_case;
    const QList<Exchange> &m_exchanges;
};

} // namespace

ChaosFinding judgeChaos(const ChaosPlan &plan, const QList<Exchange> &exchanges, bool hasSigner)
{
    if (!plan.obstacle.isEmpty())
        return cantTell(plan.obstacle);
    for (const Exchange &exchange : exchanges) {
        if (std::optional<ChaosFinding> general = generalFinding(exchange, plan.chaosCase, hasSigner))
            return *general;
    }
    if (exchanges.isEmpty() || exchanges.size() < plan.requests.size())
        return cantTell(Sentences::tr("It was cancelled before all requests were sent."));
    return Judge{plan.chaosCase, exchanges}.finding();
}

} // namespace Hookbench
