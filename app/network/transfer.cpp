// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/transfer.h"

#include "app/network/tlsfailure.h"
#include "models/crypto/tlssession.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace Hookbench {

namespace {

bool hasLineBreak(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char letter) { return letter == '\r' || letter == '\n' || letter == '\0'; });
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return letter > ' ' && letter < 0x7f && letter != ':' && letter != '"' && letter != '(' && letter != ')'
            && letter != ',';
    });
}

// What libcurl would add by itself; a name without a value takes it out.
constexpr std::array unasked{"User-Agent", "Accept", "Content-Type", "Expect"};

} // namespace

Transfer::Transfer(Connection connection, SystemTrust trust)
    : m_handle{curl_easy_init()}
    , m_trust{std::move(trust)}
{
    CURL *handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_PRIVATE, this);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_errorText);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_PATH_AS_IS, 1L);
    // A password in a URL would end up in the log.
    curl_easy_setopt(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(handle, CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &Transfer::writeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &Transfer::writeHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
    // When a connection that was kept open dies without an answer, libcurl sends the request again by itself. It asks
    // here first.
    curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, &Transfer::aboutToSend);
    curl_easy_setopt(handle, CURLOPT_PREREQDATA, this);
    if (connection == Connection::Fresh) {
        curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L);
    }
    if (!m_trust.file.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, m_trust.file.constData());
    if (!m_trust.directory.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAPATH, m_trust.directory.constData());
}

Transfer::~Transfer() = default;

bool Transfer::prepare(OutboundRequest request)
{
    m_request = std::move(request);
    m_at = QDateTime::currentMSecsSinceEpoch();
    m_answerHeaders.clear();
    m_answer.clear();
    m_headerSize = 0;
    m_complaint.clear();
    m_agreed = {};
    m_peer.clear();
    m_timesSent = 0;
    m_tooLarge = false;
    m_errorText[0] = '\0';
    if (!isToken(m_request.method)) {
        m_complaint = QStringLiteral("method");
        return false;
    }
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (!isToken(name) || hasLineBreak(value)) {
            m_complaint = QStringLiteral("header %1").arg(QString::fromLatin1(name));
            return false;
        }
    }
    if (QByteArray url = m_request.url.toUtf8(); url != m_url) {
        m_url = std::move(url);
        curl_easy_setopt(handle(), CURLOPT_URL, m_url.constData());
    }
    curl_easy_setopt(handle(), CURLOPT_TIMEOUT_MS, long(std::max(m_request.timeoutSeconds, 1)) * 1000L);
    setBody();
    setHeaders();
    setTls();
    return true;
}

void Transfer::setTls()
{
    if (m_request.tls == m_tls)
        return;
    m_tls = m_request.tls;
    m_trusted = m_tls.trustedCertificates;
    if (!m_trusted.isEmpty())
        m_trusted = withSystemTrust(m_trusted, m_trust.file.isEmpty() ? systemTrust() : m_trust);
    setBlob(CURLOPT_CAINFO_BLOB, m_trusted);
    setBlob(CURLOPT_SSLCERT_BLOB, m_tls.clientCertificate);
    setBlob(CURLOPT_SSLKEY_BLOB, m_tls.clientKey.bytes());
    // Without any password OpenSSL would ask for one on the terminal, and wait.
    curl_easy_setopt(handle(), CURLOPT_KEYPASSWD, "");
}

void Transfer::setBlob(CURLoption option, const QByteArray &bytes)
{
    curl_blob blob{const_cast<char *>(bytes.constData()), std::size_t(bytes.size()), CURL_BLOB_NOCOPY};
    curl_easy_setopt(handle(), option, bytes.isEmpty() ? nullptr : &blob);
}

void Transfer::setBody()
{
    const bool head = m_request.method == "HEAD";
    const bool withBody = !m_request.body.isEmpty() || m_request.method == "POST" || m_request.method == "PUT"
        || m_request.method == "PATCH";
    if (withBody && !head) {
        curl_easy_setopt(handle(), CURLOPT_NOBODY, 0L);
        curl_easy_setopt(handle(), CURLOPT_POST, 1L);
        curl_easy_setopt(handle(), CURLOPT_POSTFIELDS, m_request.body.constData());
        curl_easy_setopt(handle(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    } else {
        curl_easy_setopt(handle(), CURLOPT_HTTPGET, 1L);
        curl_easy_setopt(handle(), CURLOPT_NOBODY, head ? 1L : 0L);
    }
    curl_easy_setopt(handle(), CURLOPT_CUSTOMREQUEST, head ? nullptr : m_request.method.constData());
}

void Transfer::setHeaders()
{
    if (m_headersPrepared && m_preparedHeaders == m_request.headers)
        return;
    m_headersPrepared = true;
    m_preparedHeaders = m_request.headers;
    curl_slist *list = nullptr;
    for (const char *name : unasked) {
        const bool given
            = std::any_of(m_request.headers.cbegin(), m_request.headers.cend(),
                          [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
        if (!given)
            list = curl_slist_append(list, QByteArray(name).append(':').constData());
    }
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        // libcurl's spelling of a header that has no value.
        const QByteArray line = value.isEmpty() ? QByteArray(name + ';') : QByteArray(name + ": " + value);
        list = curl_slist_append(list, line.constData());
    }
    m_headerLines.reset(list);
    curl_easy_setopt(handle(), CURLOPT_HTTPHEADER, list);
}

Exchange Transfer::basicResult()
{
    Exchange exchange;
    exchange.direction = Direction::Sent;
    exchange.at = m_at;
    exchange.method = m_request.method;
    exchange.url = m_request.url;
    exchange.requestHeaders = m_request.headers;
    exchange.requestBody = m_request.body;
    exchange.tls = m_agreed;
    exchange.peer = m_peer;
    return exchange;
}

Exchange Transfer::result(CURLcode code)
{
    Exchange exchange = basicResult();
    if (!m_complaint.isEmpty()) {
        exchange.failure = Failure::Other;
        exchange.failureDetail = m_complaint;
        return exchange;
    }
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    exchange.status = int(status);
    exchange.responseHeaders = std::move(m_answerHeaders);
    exchange.responseBody = std::move(m_answer);
    exchange.failure = failureOf(code);
    if (exchange.failure != Failure::None)
        exchange.failureDetail = QString::fromUtf8(m_errorText[0] != '\0' ? m_errorText : curl_easy_strerror(code));
    readPhases(exchange.phases);
    return exchange;
}

Exchange Transfer::cancelled()
{
    Exchange exchange = basicResult();
    exchange.failure = Failure::Cancelled;
    readPhases(exchange.phases);
    return exchange;
}

void Transfer::readPhases(Phases &phases) const
{
    const auto time = [this](CURLINFO what) {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(handle(), what, &microseconds);
        return microseconds > 0 ? qint64(microseconds) : qint64{-1};
    };
    long newConnections = 0;
    curl_easy_getinfo(handle(), CURLINFO_NUM_CONNECTS, &newConnections);
    // On a connection taken over these did not happen, though libcurl counts moments for them.
    if (newConnections > 0) {
        phases.nameLookup = time(CURLINFO_NAMELOOKUP_TIME_T);
        phases.connect = time(CURLINFO_CONNECT_TIME_T);
        phases.tls = time(CURLINFO_APPCONNECT_TIME_T);
    }
    phases.firstByte = time(CURLINFO_STARTTRANSFER_TIME_T);
    phases.total = time(CURLINFO_TOTAL_TIME_T);
}

Failure Transfer::failureOf(CURLcode code) const
{
    if (m_tooLarge)
        return Failure::AnswerTooLarge;
    if (code == CURLE_OK)
        return Failure::None;
    long verdict = 0;
    curl_easy_getinfo(handle(), CURLINFO_SSL_VERIFYRESULT, &verdict);
    const std::optional<Failure> tls = tlsFailure({.code = code,
                                                   .verdict = verdict,
                                                   .text = m_errorText,
                                                   .clientCertificateSent = !m_tls.clientCertificate.isEmpty(),
                                                   .ownTrust = !m_trusted.isEmpty()});
    if (tls)
        return *tls;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return Failure::NameNotFound;
    case CURLE_COULDNT_CONNECT:
        return Failure::ConnectionRefused;
    case CURLE_OPERATION_TIMEDOUT:
        return Failure::TimedOut;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_LOGIN_DENIED:
        return Failure::BadUrl;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_ABORTED_BY_CALLBACK:
        return Failure::ConnectionLost;
    default:
        return Failure::Other;
    }
}

size_t Transfer::writeBody(char *data, size_t size, size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    const qsizetype bytes = qsizetype(size) * qsizetype(count);
    if (transfer.m_answer.size() + bytes > largestAnswer) {
        transfer.m_tooLarge = true;
        return 0;
    }
    transfer.m_answer.append(data, bytes);
    return size * count;
}

size_t Transfer::writeHeader(char *data, size_t size, size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    return transfer.takeHeaderLine({data, qsizetype(size * count)}) ? size * count : 0;
}

bool Transfer::takeHeaderLine(QByteArrayView line)
{
    m_headerSize += line.size();
    if (m_headerSize > largestHeader) {
        m_tooLarge = true;
        return false;
    }
    const QByteArrayView text = line.trimmed();
    if (text.startsWith("HTTP/")) {
        // An interim answer (100) came before this one.
        m_answerHeaders.clear();
    } else if (const qsizetype colon = text.indexOf(':'); colon > 0) {
        m_answerHeaders.append({text.first(colon).toByteArray(), text.sliced(colon + 1).trimmed().toByteArray()});
    }
    return true;
}

// Only now, while the connection belongs to this transfer, can it be asked what was agreed on it.
void Transfer::readConnection(const char *peer)
{
    m_peer = QString::fromLatin1(peer);
    if (!m_request.url.startsWith(QLatin1StringView{"https:"}, Qt::CaseInsensitive))
        return;
    curl_tlssessioninfo *session = nullptr;
    const CURLcode told = curl_easy_getinfo(handle(), CURLINFO_TLS_SSL_PTR, &session);
    if (told == CURLE_OK && session && session->backend == CURLSSLBACKEND_OPENSSL)
        m_agreed = tlsDetailsOf(session->internals);
}

int Transfer::aboutToSend(void *self, char *peer, char *, int, int)
{
    auto &transfer = *static_cast<Transfer *>(self);
    transfer.readConnection(peer);
    return ++transfer.m_timesSent > 1 ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

} // namespace Hookbench
