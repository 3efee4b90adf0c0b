// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/requestparser.h"

#include <utility>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#pragma GCC diagnostic ignored "-Wnull-dereference"
#endif
#include <boost/beast/http/basic_parser.hpp>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <optional>

namespace Hookbench {

namespace http = boost::beast::http;

namespace {

using View = boost::beast::string_view;
using ErrorCode = boost::beast::error_code;

QByteArray bytesOf(View text)
{
    return {text.data(), qsizetype(text.size())};
}

// Beast's parser with the header kept in the order and spelling of the wire, which its own containers do not do.
class Message final : public http::basic_parser<true>
{
public:
    Message()
    {
        header_limit(RequestParser::headerLimit);
        body_limit(std::uint64_t(RequestParser::bodyLimit));
        eager(true);
    }

    InboundRequest request;
    bool expectsContinue = false;
    bool http11 = false;
    bool bodyBegun = false;

private:
    void on_request_impl(http::verb, View method, View target, int version, ErrorCode &) override
    {
        request.method = bytesOf(method);
        request.target = bytesOf(target);
        http11 = version == 11;
    }

    void on_response_impl(int, View, int, ErrorCode &) override { }

    void on_field_impl(http::field field, View name, View value, ErrorCode &code) override
    {
        // Beast limits each piece it is given, not their sum.
        m_headerSize += qsizetype(name.size() + value.size()) + 4;
        if (m_headerSize > RequestParser::headerLimit) {
            code = http::error::header_limit;
            return;
        }
        if (field == http::field::content_length && std::exchange(m_lengthSeen, true)) {
            code = http::error::bad_content_length;
            return;
        }
        if (field == http::field::transfer_encoding)
            m_encodingSeen = true;
        if (field == http::field::expect && boost::beast::iequals(value, "100-continue"))
            expectsContinue = true;
        request.headers.append({bytesOf(name), bytesOf(value)});
    }

    void on_header_impl(ErrorCode &code) override
    {
        // Without a last "chunked" nobody knows where the body ends.
        if (m_encodingSeen && !chunked())
            code = http::error::bad_transfer_encoding;
    }

    void on_body_init_impl(boost::optional<std::uint64_t> const &length, ErrorCode &code) override
    {
        if (length && *length > std::uint64_t(RequestParser::bodyLimit))
            code = http::error::body_limit;
        else if (length)
            request.body.reserve(qsizetype(*length));
    }

    std::size_t on_body_impl(View body, ErrorCode &) override { return append(body); }
    void on_chunk_header_impl(std::uint64_t, View, ErrorCode &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, View body, ErrorCode &) override { return append(body); }
    void on_finish_impl(ErrorCode &) override { }

    std::size_t append(View body)
    {
        bodyBegun = true;
        request.body.append(body.data(), qsizetype(body.size()));
        return body.size();
    }

    qsizetype m_headerSize = 0;
    bool m_lengthSeen = false;
    bool m_encodingSeen = false;
};

int statusFor(const ErrorCode &code)
{
    if (code == http::error::header_limit)
        return 431;
    if (code == http::error::body_limit)
        return 413;
    return 400;
}

} // namespace

class RequestParser::Reader
{
public:
    Reader() { restart(); }

    void restart()
    {
        message.emplace();
        state = State::Idle;
        refusal = 0;
    }

    qsizetype feed(QByteArrayView bytes)
    {
        if (bytes.isEmpty() || state == State::Complete || state == State::Refused)
            return 0;
        state = State::Partial;
        ErrorCode code;
        const qsizetype used = qsizetype(message->put({bytes.data(), std::size_t(bytes.size())}, code));
        if (code && code != http::error::need_more) {
            refuse(code, bytes);
            return used;
        }
        if (message->is_done())
            state = State::Complete;
        return used;
    }

    std::optional<Message> message;
    State state = State::Idle;
    int refusal = 0;

private:
    void refuse(const ErrorCode &code, QByteArrayView bytes)
    {
        state = State::Refused;
        refusal = statusFor(code);
        // What is not HTTP is kept as it came, since there is nothing else to show of it.
        if (!message->is_header_done() && message->request.body.isEmpty())
            message->request.body = bytes.toByteArray();
    }
};

RequestParser::RequestParser()
    : m_reader{std::make_unique<Reader>()}
{
}
RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    return m_reader->feed(bytes);
}

RequestParser::State RequestParser::state() const
{
    return m_reader->state;
}

int RequestParser::refusal() const
{
    return m_reader->refusal;
}

bool RequestParser::awaitsContinue() const
{
    const Message &message = *m_reader->message;
    return m_reader->state == State::Partial && message.is_header_done() && message.expectsContinue && message.http11
        && !message.bodyBegun;
}

bool RequestParser::keepsAlive() const
{
    return m_reader->state == State::Complete && m_reader->message->keep_alive();
}

bool RequestParser::isHttp10() const
{
    return m_reader->state == State::Complete && !m_reader->message->http11;
}

InboundRequest RequestParser::take()
{
    InboundRequest request = std::move(m_reader->message->request);
    request.refusal = m_reader->refusal;
    m_reader->restart();
    return request;
}

} // namespace Hookbench
