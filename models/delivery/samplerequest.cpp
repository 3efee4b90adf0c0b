// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/samplerequest.h"

#include "models/json/scanner.h"
#include "models/payload/payloadtemplate.h"
#include "models/payload/timestamps.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Profile)
};

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

// The number plus @p index in its last four digits, so that its length, country and area stay. Repeats after 10,000.
QByteArray variedNumber(QByteArray json, qint64 index)
{
    qint64 carry = index % 10'000;
    int changed = 0;
    for (qsizetype place = json.size() - 1; place >= 0 && changed < 4; --place) {
        if (!isDigit(json[place]))
            continue;
        // A number literal must not begin with a zero.
        if (json.front() != '"' && place == 0)
            break;
        const qint64 digit = (json[place] - '0') + carry % 10;
        json[place] = char('0' + digit % 10);
        carry = carry / 10 + digit / 10;
        ++changed;
    }
    return json;
}

// Providers that send numbers as JSON numbers get the digits only.
QByteArray numberLike(const QByteArray &sampleJson, const QString &number)
{
    if (sampleJson.isEmpty() || sampleJson.front() == '"')
        return Json::quoted(number);
    QByteArray digits;
    for (const QChar letter : number) {
        if (letter.isDigit() && letter.unicode() < 0x80)
            digits.append(char(letter.unicode()));
    }
    return digits.isEmpty() || digits.front() == '0' ? Json::quoted(number) : digits;
}

QByteArray suffixed(QByteArray json, qint64 index)
{
    if (json.size() >= 2 && json.back() == '"')
        json.insert(json.size() - 1, '-' + QByteArray::number(index));
    else if (!json.isEmpty() && std::all_of(json.cbegin(), json.cend(), isDigit))
        json.append(QByteArray::number(index));
    return json;
}

class SampleValues
{
public:
    /// @p event counts from 0: the first of the body, or one of the further ones.
    SampleValues(const SmsWebhook &webhook, const SampleEvent &sample, const SampleVariation &variation,
                 qsizetype event = 0)
        : m_webhook{webhook}
        , m_sample{sample}
        , m_variation{variation}
        , m_event{event}
        , m_fields{event == 0 ? sample.fields : sample.further.at(event - 1)}
    {
    }

    QList<SampleField> all() const
    {
        QList<SampleField> values;
        for (const Field field : requiredFields(m_sample.kind)) {
            if (const QByteArray json = value(field); !json.isEmpty())
                values.append({.field = field, .json = json});
        }
        return values;
    }

private:
    QByteArray given(Field field) const
    {
        for (const SampleField &candidate : m_fields) {
            if (candidate.field == field)
                return candidate.json;
        }
        return {};
    }

    QByteArray value(Field field) const
    {
        QByteArray json = given(field);
        switch (field) {
        case Field::ProfileNumber:
            return profileNumber(json);
        case Field::RequestId:
        case Field::ClientReference:
            return identifier(json);
        case Field::OriginTimestamp:
            if (m_variation.eventTime != 0)
                return timestampJson(m_variation.eventTime, m_sample.timestampStyle);
            return json.isEmpty() ? timestampJson(m_variation.now, m_sample.timestampStyle) : json;
        case Field::InboundNumber:
            return json.isEmpty() && !m_webhook.senderPhoneNumber.isEmpty() ? Json::quoted(m_webhook.senderPhoneNumber)
                                                                            : json;
        case Field::InboundMessage:
        case Field::FailureCode:
        case Field::FeedbackStatus:
            break;
        }
        return json;
    }

    QByteArray profileNumber(QByteArray json) const
    {
        // Events of one body may come from one person.
        for (const SampleField &first : m_sample.fields) {
            if (json.isEmpty() && first.field == Field::ProfileNumber)
                json = first.json;
        }
        if (!m_variation.exactNumber.isEmpty())
            return numberLike(json, m_variation.exactNumber);
        const QByteArray base
            = m_variation.profileNumber.isEmpty() ? json : numberLike(json, m_variation.profileNumber);
        return m_variation.index > 0 ? variedNumber(base, m_variation.index) : base;
    }

    // What makes an event another than the one before it. A feedback's client reference stands for its request.
    QByteArray identifier(const QByteArray &json) const
    {
        const bool given = !m_variation.messageId.isEmpty();
        if (json.isEmpty() || given) {
            QString made = m_variation.messageId;
            if (!given)
                made = m_variation.run + u'-' + QString::number(m_variation.index + 1);
            if (m_event > 0)
                made += u'-' + QString::number(m_event + 1);
            return Json::quoted(made);
        }
        return m_variation.index > 0 ? suffixed(json, m_variation.index) : json;
    }

    const SmsWebhook &m_webhook;
    const SampleEvent &m_sample;
    const SampleVariation &m_variation;
    qsizetype m_event;
    const QList<SampleField> &m_fields;
};

} // namespace

Result<QString> mobileNumber(const Profile &profile)
{
    const Json::Document json = Json::Document::parse(profile.attributes);
    if (!json.isValid()) {
        const QString fault = json.diagnostics().isEmpty() ? QString{} : Words::sentence(json.diagnostics().first());
        return Error{Sentences::tr("The profile %1 is no JSON. %2").arg(profile.name, fault), {}};
    }
    int number = json.find(u"/mobilePhone/number");
    // A file may hold the namespaces of the personalisation language instead.
    if (number < 0)
        number = json.find(u"/profile/mobilePhone/number");
    if (number < 0 || json.node(number).kind != Json::Kind::String)
        return Error{Sentences::tr("The profile %1 has no text at mobilePhone.number.").arg(profile.name), {}};
    return json.string(json.node(number));
}

QByteArray sampleBody(const SmsWebhook &webhook, const SampleEvent &sample, const SampleVariation &variation)
{
    const QByteArray envelope = sample.envelope.isEmpty() ? webhook.payload.toUtf8() : sample.envelope;
    QList<QList<SampleField>> further;
    for (qsizetype event = 1; event <= sample.further.size(); ++event)
        further.append(SampleValues{webhook, sample, variation, event}.all());
    return renderBody(envelope, SampleValues{webhook, sample, variation}.all(), further);
}

OutboundRequest sampleRequest(const SmsWebhook &webhook, const SampleEvent &sample, const QString &url,
                              const SampleVariation &variation)
{
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/json"}},
            .body = sampleBody(webhook, sample, variation),
            .tls = {}};
}

} // namespace Hookbench
