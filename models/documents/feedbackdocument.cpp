// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/feedbackdocument.h"

#include "models/checks/feedbackchecks.h"
#include "models/documents/members.h"
#include "models/documents/webhookdocument.h"
#include "models/json/objectreader.h"
#include "models/json/writer.h"
#include "models/values/secretheader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

using Json::Kind;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::FeedbackDocument)
};

namespace Feedback {
constexpr QLatin1StringView channels{"channels"};
constexpr QLatin1StringView url{"url"};
constexpr QLatin1StringView authentication{"authentication"};
constexpr QLatin1StringView jwt{"jwt"};
constexpr QLatin1StringView headers{"headers"};
constexpr QLatin1StringView algorithm{"algorithm"};
constexpr QLatin1StringView issuer{"issuer"};
constexpr QLatin1StringView subject{"subject"};
constexpr QLatin1StringView audience{"audience"};
constexpr QLatin1StringView lifetime{"lifetime"};
constexpr QLatin1StringView claims{"claims"};
constexpr QLatin1StringView value{"value"};
// Only in what a form keeps of itself: claims as typed, whatever they are.
constexpr QLatin1StringView typed{"typedClaims"};
} // namespace Feedback

enum class Purpose { Document, Snapshot };

class FeedbackReader
{
public:
    FeedbackReader(const Json::Document &document, Purpose purpose)
        : m_document{document}
        , m_reader{document}
        , m_purpose{purpose}
    {
    }

    FeedbackDocument read()
    {
        m_reader.expectOnly(0,
                            {Members::format, Members::name, Feedback::channels, Feedback::url,
                             Feedback::authentication, Feedback::jwt, Feedback::headers});
        for (const QLatin1StringView name : {Members::format, Members::name, Feedback::channels, Feedback::url})
            m_reader.require(0, name);
        const std::optional<QString> format = m_reader.text(0, Members::format);
        if (format && *format != feedbackDocumentFormat)
            m_reader.complain(Rule::DocumentUnknownFormat, m_reader.find(0, Members::format),
                              {*format, QString{feedbackDocumentFormat}});
        FeedbackWebhook webhook;
        webhook.name = text(0, Members::name);
        if (m_purpose == Purpose::Document && webhook.name.trimmed().isEmpty() && m_reader.find(0, Members::name) >= 0)
            m_reader.complain(Rule::NameRequired, m_reader.find(0, Members::name), {});
        readChannels(webhook.channels);
        webhook.url = text(0, Feedback::url);
        // The sentence does not repeat what may be a password.
        if (m_purpose == Purpose::Document && hasLogin(webhook.url))
            m_reader.forbid(0, Feedback::url, u"secret:url"_s);
        webhook.authentication = m_reader.choice(0, Feedback::authentication, feedbackAuthenticationNames)
                                     .value_or(FeedbackAuthentication::None);
        if (m_purpose == Purpose::Document && webhook.authentication == FeedbackAuthentication::None)
            m_reader.forbid(0, Feedback::jwt, u"member:authentication"_s);
        readJwt(webhook.jwt);
        readHeaders(webhook.headers);
        return {webhook, m_reader.diagnostics()};
    }

private:
    QString text(int object, QLatin1StringView name) { return m_reader.text(object, name).value_or(QString{}); }

    void readChannels(QList<FeedbackChannel> &channels)
    {
        const QStringList spelt = m_reader.texts(0, Feedback::channels).value_or(QStringList{});
        QStringList known;
        for (const auto &[channel, name] : feedbackChannelNames) {
            known.append(QString{name});
            if (spelt.contains(name))
                channels.append(channel);
        }
        for (const QString &name : spelt) {
            if (!known.contains(name) || spelt.count(name) > 1)
                m_reader.badValue(m_reader.find(0, Feedback::channels), Feedback::channels, name, known);
        }
    }

    void readJwt(FeedbackJwt &jwt)
    {
        const int object = m_reader.container(0, Feedback::jwt, Kind::Object);
        if (object < 0)
            return;
        QList<QLatin1StringView> known{Feedback::algorithm, Feedback::issuer,   Feedback::subject,
                                       Feedback::audience,  Feedback::lifetime, Feedback::claims};
        if (m_purpose == Purpose::Snapshot)
            known.append(Feedback::typed);
        m_reader.expectOnly(object, known);
        jwt.algorithm = m_reader.choice(object, Feedback::algorithm, jwtAlgorithmNames).value_or(JwtAlgorithm::HS256);
        jwt.issuer = text(object, Feedback::issuer);
        jwt.subject = text(object, Feedback::subject);
        jwt.audience = text(object, Feedback::audience);
        const double longest = m_purpose == Purpose::Document ? longestTokenLifetime : 1e9;
        const double shortest = m_purpose == Purpose::Document ? 1 : 0;
        jwt.lifetimeSeconds
            = int(m_reader.number(object, Feedback::lifetime, shortest, longest, ObjectReader::Whole::Yes)
                      .value_or(jwt.lifetimeSeconds));
        if (const int claims = m_reader.container(object, Feedback::claims, Kind::Object); claims >= 0)
            jwt.extraClaims = QString::fromUtf8(Json::formatted(m_document.raw(m_document.node(claims))));
        if (m_purpose == Purpose::Snapshot)
            jwt.extraClaims = text(object, Feedback::typed);
    }

    void readHeaders(QList<FeedbackHeader> &headers)
    {
        const int list = m_reader.container(0, Feedback::headers, Kind::Array);
        if (list < 0)
            return;
        for (int child = list + 1; child < m_document.node(list).next; child = m_document.node(child).next) {
            if (m_document.node(child).kind != Kind::Object) {
                m_reader.wrongType(child, QString{Feedback::headers}, "object"_L1);
                continue;
            }
            m_reader.expectOnly(child, {Members::name, Feedback::value});
            m_reader.require(child, Members::name);
            FeedbackHeader header{text(child, Members::name), text(child, Feedback::value)};
            if (holdsSecret(header.name, header.value)) {
                m_reader.forbid(child, Feedback::value, QString{u"secret:"_s + header.name.trimmed()});
                header.value.clear();
            }
            headers.append(header);
        }
    }

    const Json::Document &m_document;
    ObjectReader m_reader;
    Purpose m_purpose;
};

void writeJwt(Json::Writer &writer, const FeedbackJwt &jwt, Purpose purpose)
{
    writer.key(Feedback::jwt).beginObject();
    writer.member(Feedback::algorithm, nameIn(jwtAlgorithmNames, jwt.algorithm));
    const auto text = [&writer](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            writer.member(name, QStringView{value});
    };
    text(Feedback::issuer, jwt.issuer);
    text(Feedback::subject, jwt.subject);
    text(Feedback::audience, jwt.audience);
    writer.member(Feedback::lifetime, jwt.lifetimeSeconds);
    if (purpose == Purpose::Snapshot)
        text(Feedback::typed, jwt.extraClaims);
    else if (!jwt.extraClaims.trimmed().isEmpty())
        writer.key(Feedback::claims).raw(jwt.extraClaims.toUtf8().trimmed());
    writer.endObject();
}

QByteArray written(const FeedbackWebhook &webhook, Purpose purpose)
{
    Json::Writer writer{purpose == Purpose::Document ? Json::Writer::Layout::Indented : Json::Writer::Layout::Compact};
    writer.beginObject();
    writer.member(Members::format, feedbackDocumentFormat);
    writer.member(Members::name, QStringView{webhook.name});
    writer.key(Feedback::channels).beginArray(true);
    for (const FeedbackChannel channel : webhook.channels)
        writer.value(nameIn(feedbackChannelNames, channel));
    writer.endArray();
    writer.member(Feedback::url, QStringView{webhook.url});
    writer.member(Feedback::authentication, nameIn(feedbackAuthenticationNames, webhook.authentication));
    if (purpose == Purpose::Snapshot || webhook.authentication == FeedbackAuthentication::Jwt)
        writeJwt(writer, webhook.jwt, purpose);
    if (!webhook.headers.isEmpty()) {
        writer.key(Feedback::headers).beginArray();
        for (const FeedbackHeader &header : webhook.headers) {
            writer.beginObject();
            writer.member(Members::name, QStringView{header.name});
            // What the keychain has is not in any text.
            if (!isSecretHeader(header.name))
                writer.member(Feedback::value, QStringView{header.value});
            writer.endObject();
        }
        writer.endArray();
    }
    writer.endObject();
    return writer.text();
}

FeedbackDocument readAs(const QByteArray &text, Purpose purpose)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid())
        return {std::nullopt, document.diagnostics()};
    if (document.node(0).kind != Kind::Object) {
        ObjectReader reader{document};
        reader.complain(Rule::DocumentNotAnObject, 0, {Json::kindName(document.node(0).kind)});
        return {std::nullopt, reader.diagnostics()};
    }
    FeedbackDocument read = FeedbackReader{document, purpose}.read();
    // Doubled keys are no reason to stop, but to be told.
    read.diagnostics = document.diagnostics() + read.diagnostics;
    return read;
}

} // namespace

bool isFeedbackDocument(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid() || document.node(0).kind != Kind::Object)
        return false;
    const int format = document.member(0, "format");
    return format >= 0 && document.string(document.node(format)).startsWith(u"hookbench/feedback-webhook/"_s);
}

FeedbackDocument readFeedbackDocument(const QByteArray &text)
{
    return readAs(text, Purpose::Document);
}

Result<QByteArray> writeFeedbackDocument(const FeedbackWebhook &webhook)
{
    for (const FeedbackHeader &header : webhook.headers) {
        if (holdsSecret(header.name, header.value))
            return Error{
                Sentences::tr("The value of %1 is a secret, which only the keychain holds.").arg(header.name.trimmed()),
                {}};
    }
    if (hasLogin(webhook.url))
        return Error{Sentences::tr("The URL holds a user name or password, which no document does. Remove it."), {}};
    const QString claims = webhook.jwt.extraClaims.trimmed();
    if (webhook.authentication == FeedbackAuthentication::Jwt && !claims.isEmpty()) {
        const Json::Document json = Json::Document::parse(claims.toUtf8());
        if (!json.isValid() || json.node(0).kind != Kind::Object)
            return Error{Sentences::tr("The claims are no JSON object, so no document can hold them."), {}};
    }
    return QByteArray{written(webhook, Purpose::Document) + '\n'};
}

QString feedbackFileName(const QString &name)
{
    QString file = webhookFileName(name);
    file.chop(webhookDocumentSuffix.size());
    return file == u"webhook" ? QString{u"feedback"_s + feedbackDocumentSuffix}
                              : QString{file + feedbackDocumentSuffix};
}

QByteArray writeFeedbackSnapshot(const FeedbackWebhook &webhook)
{
    FeedbackWebhook clean = webhook;
    if (hasLogin(clean.url))
        clean.url.clear();
    return written(clean, Purpose::Snapshot);
}

std::optional<FeedbackWebhook> readFeedbackSnapshot(const QByteArray &text)
{
    FeedbackDocument read = readAs(text, Purpose::Snapshot);
    return read.isValid() ? std::move(read.webhook) : std::nullopt;
}

} // namespace Hookbench
