// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/chaospack.h"

#include "models/delivery/chaosbodies.h"
#include "models/delivery/personalisation.h"
#include "models/delivery/samplebody.h"
#include "models/delivery/samplerequest.h"
#include "models/json/scanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ChaosPack)
};

constexpr int longLength = 1600;
constexpr qint64 dayMilliseconds = 86'400'000;

/// Letters whose accents can stand alone, where the webhook has no keyword with one.
const QString accented = u"\u00c7a va, G\u00f6teborg\u00a0?"_s;
/// A family joined into one picture, a flag of two letters, and a flower.
const QString emoji = u"\U0001F469\u200D\U0001F469\u200D\U0001F467 \U0001F1F8\U0001F1EA \U0001F33B Luma"_s;
const QString surrogatePlace = u"half-a-character"_s;

/// The statuses of a report of sending and of one of delivery, in the vendor's words.
std::pair<QString, QString> statuses(Vendor vendor)
{
    switch (vendor) {
    case Vendor::Sinch:
        return {u"Dispatched"_s, u"Delivered"_s};
    case Vendor::SinchConversational:
        return {u"QUEUED_ON_CHANNEL"_s, u"DELIVERED"_s};
    case Vendor::Infobip:
        return {u"PENDING"_s, u"DELIVERED"_s};
    case Vendor::Twilio:
    case Vendor::Custom:
        break;
    }
    return {u"sent"_s, u"delivered"_s};
}

/// Whatever is made up freshly is made up freshly: ids that are fixed in a sample would be known from the last run.
SampleEvent fresh(SampleEvent sample)
{
    const auto isId = [](const SampleField &field) {
        return field.field == Field::RequestId || field.field == Field::ClientReference
            || field.field == Field::OriginTimestamp;
    };
    sample.fields.removeIf(isId);
    for (QList<SampleField> &fields : sample.further)
        fields.removeIf(isId);
    return sample;
}

QString keywordWithAccents(const SmsWebhook &webhook)
{
    for (const KeywordCategory &category : webhook.keywordCategories) {
        for (const QString &keyword : category.keywords) {
            if (keyword.normalized(QString::NormalizationForm_D) != keyword.normalized(QString::NormalizationForm_C))
                return keyword;
        }
    }
    return accented;
}

/// Makes one plan.
class Maker
{
public:
    Maker(ChaosCase chaosCase, const ChaosSource &source, bool hasSigner)
        : m_source{source}
        , m_hasSigner{hasSigner}
    {
        m_plan.chaosCase = chaosCase;
    }

    ChaosPlan plan()
    {
        if (needsSignature(m_plan.chaosCase) && !m_hasSigner)
            fail(Sentences::tr("This case needs a signature. Choose a scheme and a secret for the run."));
        else
            make();
        if (!m_plan.obstacle.isEmpty())
            m_plan.requests.clear();
        return std::move(m_plan);
    }

private:
    void make()
    {
        switch (m_plan.chaosCase) {
        case ChaosCase::Duplicate:
            add(any(), "a");
            return add(any(), "a");
        case ChaosCase::Reordered:
        case ChaosCase::NewStatus:
            return addReports();
        case ChaosCase::DecomposedText:
            return addSpellings();
        case ChaosCase::Emoji:
            return addText(emoji, "a");
        case ChaosCase::LongText:
            return addText(ChaosBodies::longText(longLength), "a");
        case ChaosCase::NumberWithoutPlus:
            return addDigits();
        case ChaosCase::Batch:
            return addBatch();
        case ChaosCase::LoneSurrogate:
            return addLoneSurrogate();
        case ChaosCase::MissingSignature:
            return add(any(), "a", ChaosSigning::None);
        case ChaosCase::WrongSignature:
            return add(any(), "a", ChaosSigning::OfAnotherBody);
        case ChaosCase::StaleSignature:
            return add(any(), "a", ChaosSigning::OfYesterday);
        case ChaosCase::RepeatedSignature:
            add(any(), "a");
            return add(any(), "a", ChaosSigning::OfTheRequestBefore);
        default:
            return addChanged();
        }
    }

    void fail(const QString &why)
    {
        if (m_plan.obstacle.isEmpty())
            m_plan.obstacle = why;
    }

    const SampleEvent *sampleOf(EventKind kind)
    {
        const auto found = std::find_if(m_source.samples.cbegin(), m_source.samples.cend(),
                                        [kind](const SampleEvent &sample) { return sample.kind == kind; });
        return found == m_source.samples.cend() ? nullptr : &*found;
    }

    const SampleEvent *any()
    {
        if (m_source.samples.isEmpty())
            fail(Sentences::tr("There is no sample for this webhook to make a request of."));
        return m_source.samples.isEmpty() ? nullptr : &m_source.samples.front();
    }

    const SampleEvent *text()
    {
        const SampleEvent *sample = sampleOf(EventKind::Inbound);
        if (!sample)
            fail(Sentences::tr("This case needs a text, and this webhook has no sample of one."));
        return sample;
    }

    const SampleEvent *report()
    {
        const SampleEvent *sample = sampleOf(EventKind::Feedback);
        if (!sample)
            fail(Sentences::tr("This case needs a delivery report, and this webhook has no sample of one."));
        return sample;
    }

    /// The sample with another value for a field.
    std::optional<SampleEvent> changed(const SampleEvent *sample, Field field, const QString &value)
    {
        if (!sample)
            return std::nullopt;
        Result<SampleEvent> made = withField(m_source.webhook, *sample, 0, field, Json::quoted(value));
        if (made)
            return std::move(*made);
        fail(made.error().summary);
        return std::nullopt;
    }

    /// @p event: events of the same letter are the same event.
    OutboundRequest requestOf(const SampleEvent &sample, const char *event) const
    {
        const QLatin1StringView name = nameIn(chaosCaseNames, m_plan.chaosCase);
        SampleVariation variation;
        variation.run = m_source.run + QString{name}.remove(u'-') + QLatin1StringView{event};
        variation.now = m_source.now;
        variation.profileNumber = m_source.profileNumber;
        OutboundRequest request = sampleRequest(m_source.webhook, fresh(sample), m_source.url, variation);
        request.timeoutSeconds = m_source.timeoutSeconds;
        if (m_source.person)
            request = personalised(request, *m_source.person, momentHere(m_source.now)).request;
        return request;
    }

    void add(const SampleEvent *sample, const char *event, ChaosSigning signing = ChaosSigning::Sound)
    {
        if (sample)
            m_plan.requests.append({requestOf(*sample, event), signing});
    }

    void addText(const QString &message, const char *event)
    {
        if (const auto sample = changed(text(), Field::InboundMessage, message))
            add(&*sample, event);
    }

    void addSpellings()
    {
        const QString word = keywordWithAccents(m_source.webhook);
        addText(word.normalized(QString::NormalizationForm_C), "a");
        addText(word.normalized(QString::NormalizationForm_D), "b");
    }

    void addReports()
    {
        auto [first, second] = statuses(m_source.webhook.vendor);
        if (m_plan.chaosCase == ChaosCase::Reordered)
            std::swap(first, second);
        for (const QString &status : {first, second}) {
            if (const auto sample = changed(report(), Field::FeedbackStatus, status))
                add(&*sample, "a");
        }
    }

    void addDigits()
    {
        const SampleEvent *sample = text();
        if (!sample)
            return;
        QString number = m_source.profileNumber;
        if (number.isEmpty()) {
            const Extraction read = readSample(m_source.webhook, *sample, m_source.now).extraction;
            number = read.events.isEmpty() ? QString{} : read.events.front().text(Field::ProfileNumber);
        }
        number.removeIf([](QChar letter) { return letter < u'0' || letter > u'9'; });
        if (number.isEmpty())
            return fail(Sentences::tr("The sample has no phone number to send without its +."));
        const auto bare = changed(sample, Field::ProfileNumber, number);
        if (!bare)
            return;
        // The run's own number would go before the one of the sample.
        ChaosSource digits = m_source;
        digits.profileNumber.clear();
        m_plan.requests.append({Maker{m_plan.chaosCase, digits, m_hasSigner}.requestOf(*bare, "a"), {}});
    }

    void addBatch()
    {
        const SampleEvent *sample = any();
        if (!sample)
            return;
        SampleEvent many = *sample;
        many.further.clear();
        for (int event = 1; event < chaosBatchSize; ++event)
            many.further.append(many.fields);
        const SampleReading reading = readSample(m_source.webhook, fresh(many), m_source.now);
        if (reading.extraction.events.size() != chaosBatchSize)
            return fail(Sentences::tr("This webhook's body has no list that could hold several events."));
        add(&many, "a");
    }

    void addLoneSurrogate()
    {
        addText(surrogatePlace, "a");
        for (ChaosRequest &request : m_plan.requests) {
            if (!request.request.body.contains(surrogatePlace.toUtf8()))
                fail(Sentences::tr("The sample's message could not be replaced."));
            request.request.body.replace(surrogatePlace.toUtf8(), "\\ud83d");
        }
    }

    void setHeader(const QByteArray &name, const QByteArray &value)
    {
        HeaderList &headers = m_plan.requests.back().request.headers;
        headers.removeIf([&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
        headers.append(std::pair{name, value});
    }

    /// A sound request, changed as a whole.
    void addChanged()
    {
        add(any(), "a");
        if (m_plan.requests.isEmpty())
            return;
        QByteArray &body = m_plan.requests.back().request.body;
        switch (m_plan.chaosCase) {
        case ChaosCase::EmptyBody:
            body.clear();
            break;
        case ChaosCase::BrokenJson:
            body = ChaosBodies::cutOff(body);
            break;
        case ChaosCase::FormData:
            body = ChaosBodies::asForm(m_source.webhook, body);
            setHeader("Content-Type", "application/x-www-form-urlencoded");
            break;
        case ChaosCase::WrongContentType:
            setHeader("Content-Type", "application/xml");
            break;
        case ChaosCase::GzipBody:
            body = ChaosBodies::gzipped(body);
            setHeader("Content-Encoding", "gzip");
            break;
        case ChaosCase::DuplicateKeys:
            body = ChaosBodies::withDuplicateKey(m_source.webhook, body);
            if (body.isEmpty())
                fail(Sentences::tr("The body has no object whose key could be doubled."));
            break;
        case ChaosCase::ByteOrderMark:
            body.prepend("\xef\xbb\xbf");
            break;
        default:
            break;
        }
    }

    const ChaosSource &m_source;
    bool m_hasSigner;
    ChaosPlan m_plan;
};

} // namespace

ChaosPlan chaosPlan(ChaosCase chaosCase, const ChaosSource &source, bool hasSigner)
{
    return Maker{chaosCase, source, hasSigner}.plan();
}

OutboundRequest chaosRequest(const ChaosRequest &request, const Signer &signer, qint64 now,
                             const OutboundRequest &before)
{
    if (!signer)
        return request.request;
    OutboundRequest made = request.request;
    switch (request.signing) {
    case ChaosSigning::Sound:
        return signer(std::move(made), now);
    case ChaosSigning::None:
        return made;
    case ChaosSigning::OfAnotherBody:
        made = signer(std::move(made), now);
        made.body += ' ';
        return made;
    case ChaosSigning::OfYesterday:
        return signer(std::move(made), now - dayMilliseconds);
    case ChaosSigning::OfTheRequestBefore:
        return before;
    }
    return made;
}

} // namespace Hookbench
