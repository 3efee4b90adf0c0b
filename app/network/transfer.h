// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/systemtrust.h"
#include "models/values/exchange.h"

#include <curl/curl.h>

#include <memory>

namespace Hookbench {

/// One request on its way through libcurl. Can be used again for the next request once it has ended.
class Transfer
{
public:
    enum class Connection {
        /// Of its own, so that every phase is measured.
        Fresh,
        /// Taken over from the transfer before where it is still open.
        Shared
    };

    /// Trusts whom libcurl trusts by itself where @p trust is empty.
    explicit Transfer(Connection connection, SystemTrust trust = {});
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *handle() const { return m_handle.get(); }
    /// Prepares @p request. Returns false when it can't be sent as it stands; result() then says why.
    bool prepare(OutboundRequest request);
    /// What became of it.
    Exchange result(CURLcode code);
    /// The same for one that was given up.
    Exchange cancelled();

    /// Which request of a series it is at.
    qint64 number = 0;

    static constexpr qsizetype largestAnswer = 4 * 1024 * 1024;
    static constexpr qsizetype largestHeader = 256 * 1024;

private:
    struct FreeHandle
    {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    struct FreeList
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    void setHeaders();
    void setBody();
    void setTls();
    void setBlob(CURLoption option, const QByteArray &bytes);
    Exchange basicResult();
    Failure failureOf(CURLcode code) const;
    void readPhases(Phases &phases) const;
    bool takeHeaderLine(QByteArrayView line);
    void readConnection(const char *peer);

    static size_t writeBody(char *data, size_t size, size_t count, void *self);
    static size_t writeHeader(char *data, size_t size, size_t count, void *self);
    static int aboutToSend(void *self, char *peer, char *local, int peerPort, int localPort);

    std::unique_ptr<CURL, FreeHandle> m_handle;
    std::unique_ptr<curl_slist, FreeList> m_headerLines;
    /// What m_headerLines was made of: the requests of a series mostly share their headers.
    HeaderList m_preparedHeaders;
    bool m_headersPrepared = false;
    OutboundRequest m_request;
    SystemTrust m_trust;
    /// libcurl points into these.
    TlsOptions m_tls;
    QByteArray m_trusted;
    QByteArray m_url;
    qint64 m_at = 0;
    HeaderList m_answerHeaders;
    QByteArray m_answer;
    qsizetype m_headerSize = 0;
    QString m_complaint;
    /// Of the connection that the request went out on.
    TlsDetails m_agreed;
    QString m_peer;
    int m_timesSent = 0;
    bool m_tooLarge = false;
    char m_errorText[CURL_ERROR_SIZE] = {};
};

} // namespace Hookbench
