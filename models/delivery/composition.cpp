// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/composition.h"

#include "models/delivery/compositionurl.h"
#include "models/delivery/filling.h"
#include "models/values/headerfield.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Makes one request, part by part.
class Composer
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Composer)

public:
    Composer(const ComposedRequest &request, const CompositionContext &context)
        : m_request{request}
        , m_context{context}
        , m_filling{context}
    {
    }

    PreparedRequest compose()
    {
        takeMethod();
        takeUrl();
        const RequestBody &body = chosenBody();
        m_made.request.body = filledBody(body, m_filling);
        if (m_made.request.method == "HEAD" && !m_made.request.body.isEmpty())
            complain({.part = ComposedPart::Method,
                      .severity = Severity::Warning,
                      .sentence = tr("A request with the method HEAD goes out without its body.")});
        takeHeaders(body);
        if (m_request.timeoutSeconds < 1 || m_request.timeoutSeconds > longestTimeout)
            complain({.part = ComposedPart::Timeout,
                      .sentence = tr("A time-out takes 1 to %1 seconds.").arg(longestTimeout)});
        m_made.request.timeoutSeconds = std::clamp(m_request.timeoutSeconds, 1, longestTimeout);
        m_made.faults = m_filling.takeFaults();
        std::stable_sort(m_made.faults.begin(), m_made.faults.end(),
                         [](const auto &one, const auto &other) { return one.part < other.part; });
        return m_made;
    }

private:
    void complain(const CompositionFault &fault) { m_filling.complain(fault); }

    void takeMethod()
    {
        const QByteArray method = m_request.method.trimmed().toUtf8();
        m_made.request.method = method;
        if (!isHeaderName(method))
            complain({.part = ComposedPart::Method,
                      .sentence = method.isEmpty()
                          ? tr("A method is missing. Webhooks take POST.")
                          : tr("“%1” is no method. Methods are words like POST or PUT.").arg(m_request.method)});
    }

    void takeUrl()
    {
        const RequestTarget &target = m_request.target;
        if (target.kind == TargetKind::Url) {
            const QByteArray typed = target.url.trimmed().toUtf8();
            const qsizetype before = m_filling.faults().size();
            const QByteArray url = m_filling.filledIn(typed, Language::OutputKind::UrlPart, ComposedPart::Url);
            const bool evaluated = std::none_of(m_filling.faults().cbegin() + before, m_filling.faults().cend(),
                                                [](const auto &fault) { return fault.severity == Severity::Error; });
            m_made.request.url = QString::fromUtf8(url);
            if (!evaluated)
                return;
            const Result<QString> wire = wireUrl(m_made.request.url);
            if (wire)
                m_made.request.url = *wire;
            else
                complain({.part = ComposedPart::Url, .sentence = wire.error().summary});
            return;
        }
        const bool toWebhook = target.kind == TargetKind::Webhook;
        m_made.request.url = toWebhook ? m_context.webhookUrl : m_context.receiverUrl;
        if (!m_context.webhook)
            complain({.part = ComposedPart::Target,
                      .sentence = target.webhookName.isEmpty()
                          ? tr("Choose the webhook that this request goes to.")
                          : tr("There is no webhook called “%1” any more. Choose another.").arg(target.webhookName)});
        else if (m_made.request.url.isEmpty())
            complain({.part = ComposedPart::Target,
                      .sentence = tr("This webhook has no URL yet. Submit it first, or send to a URL.")});
    }

    const RequestBody &chosenBody()
    {
        const bool wished = m_context.language.has_value();
        const QString language = wished ? *m_context.language : m_context.person ? m_context.person->language : u""_s;
        const qsizetype place = variantFor(m_request, language);
        if (place < 0) {
            if (wished && !language.isEmpty())
                complain({.part = ComposedPart::Variant,
                          .sentence = tr("This request has no body for the language “%1”.").arg(language)});
            return m_request.body;
        }
        m_made.language = m_request.variants[place].language;
        return m_request.variants[place].body;
    }

    void takeHeaders(const RequestBody &body)
    {
        bool typeIsSet = false;
        HeaderList headers;
        for (qsizetype index = 0; index < m_request.headers.size(); ++index) {
            const RequestHeader &row = m_request.headers[index];
            if (!row.enabled || (row.name.isEmpty() && row.value.isEmpty()))
                continue;
            if (const auto header = headerOf(row, index)) {
                typeIsSet = typeIsSet || header->first.compare("Content-Type", Qt::CaseInsensitive) == 0;
                headers.append(*header);
            }
        }
        const QString wished = body.contentType.trimmed();
        const QByteArray type
            = (wished.isEmpty() ? usualContentType(body.source == BodySource::Sample ? BodySyntax::Json : body.syntax)
                                : wished)
                  .toUtf8();
        if (!isHeaderValue(type))
            complain({.part = ComposedPart::Body,
                      .sentence = tr("The Content-Type has a line break or control character. Remove it.")});
        else if (!typeIsSet && !(wished.isEmpty() && m_made.request.body.isEmpty()))
            headers.prepend({"Content-Type", type});
        m_made.request.headers = headers;
    }

    std::optional<std::pair<QByteArray, QByteArray>> headerOf(const RequestHeader &row, qsizetype index)
    {
        const QByteArray name = row.name.trimmed().toUtf8();
        if (!isHeaderName(name)) {
            complain({.part = ComposedPart::HeaderName,
                      .index = index,
                      .sentence = name.isEmpty() ? tr("The header has no name.")
                                                 : tr("“%1” is no name of a header: it takes letters, digits and "
                                                      "hyphens, and no blanks.")
                                                       .arg(row.name)});
            return std::nullopt;
        }
        if (isFraming(name)) {
            complain({.part = ComposedPart::HeaderName,
                      .index = index,
                      .sentence = tr("The header %1 is set when the request is sent. Remove it.").arg(row.name)});
            return std::nullopt;
        }
        const QByteArray value = m_filling.filledIn(row.value.trimmed().toUtf8(), Language::OutputKind::Header,
                                                    ComposedPart::HeaderValue, index);
        if (!isHeaderValue(value)) {
            complain(
                {.part = ComposedPart::HeaderValue,
                 .index = index,
                 .sentence = tr("The value of %1 has a line break or control character. Remove it.").arg(row.name)});
            return std::nullopt;
        }
        return std::pair{name, value};
    }

    /// Headers that say where a request ends: two answers to that are how requests are smuggled.
    static bool isFraming(QByteArrayView name)
    {
        return isReservedHeader(name) && name.compare("Content-Type", Qt::CaseInsensitive) != 0
            && name.compare("Host", Qt::CaseInsensitive) != 0 && name.compare("Charset", Qt::CaseInsensitive) != 0;
    }

    const ComposedRequest &m_request;
    const CompositionContext &m_context;
    Filling m_filling;
    PreparedRequest m_made;
};

} // namespace

bool PreparedRequest::isSound() const
{
    return std::none_of(faults.cbegin(), faults.cend(),
                        [](const CompositionFault &fault) { return fault.severity == Severity::Error; });
}

PreparedRequest compose(const ComposedRequest &request, const CompositionContext &context)
{
    return Composer{request, context}.compose();
}

} // namespace Hookbench
