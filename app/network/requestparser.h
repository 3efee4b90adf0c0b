// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventreceiver.h"

#include <QByteArrayView>

#include <memory>

namespace Hookbench {

/// Reads HTTP/1 requests from bytes, one after another, however the bytes are cut. Knows no socket and no clock.
class RequestParser
{
public:
    static constexpr qsizetype headerLimit = 64 * 1024;
    static constexpr qsizetype bodyLimit = 1024 * 1024;

    RequestParser();
    ~RequestParser();

    enum class State {
        /// Nothing of a request was read yet.
        Idle,
        /// A part was read.
        Partial,
        Complete,
        /// It will never be complete; refusal() says with which status it is turned down.
        Refused
    };

    /// Reads from @p bytes up to the end of one request and returns how many bytes were used up; what is left has to be
    /// presented again together with what follows it.
    qsizetype feed(QByteArrayView bytes);
    State state() const;
    /// 400, 413 or 431.
    int refusal() const;
    /// Whether the client waits for leave to send the body.
    bool awaitsContinue() const;
    /// Whether the connection stays open after this request.
    bool keepsAlive() const;
    /// Whether the request said HTTP/1.0.
    bool isHttp10() const;

    /// The request as far as it was read, and room for the next one.
    InboundRequest take();

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace Hookbench
