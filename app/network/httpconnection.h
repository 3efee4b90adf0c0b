// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/answerbytes.h"
#include "app/network/requestparser.h"

#include <QObject>
#include <QTcpSocket>

#include <deque>
#include <optional>

namespace Hookbench {

/// One connection to the receiver: turns its bytes into requests, and answers into bytes in the order of the requests.
/// What it buffers is bounded: with enough requests waiting it stops reading, and the sender feels it.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /// @p idleMilliseconds is how long nothing may happen; a request as a whole may take twice as long.
    HttpConnection(qintptr descriptor, int idleMilliseconds, QObject *parent);
    ~HttpConnection() override;

    /// Whether the socket could be taken over and the peer is this machine.
    bool isAcceptable() const;
    /// The answer to the request with this number, counted from 0.
    void answer(qint64 number, InboundAnswer answer);
    /// Looks whether time has run out; @p now is a count of milliseconds that only grows.
    void checkTime(qint64 now);
    /// Answers that wait for their delay are given at once, then the connection closes.
    void finish();

Q_SIGNALS:
    /// Request @p number is complete, or refused.
    void received(Hookbench::HttpConnection *connection, qint64 number, const Hookbench::InboundRequest &request);
    void closed(Hookbench::HttpConnection *connection);

private:
    struct Waiting
    {
        AnswerFraming framing;
        std::optional<InboundAnswer> answer;
        /// False until the answer's delay is over.
        bool due = false;
    };

    void readAvailable();
    void takeBytes(QByteArrayView bytes);
    void complete();
    void refuse(int status);
    void pass(InboundRequest request, const AnswerFraming &framing);
    void writeDue();
    void giveLeave();
    void closeAfterWriting();
    void peerClosed();

    static constexpr qsizetype mostWaiting = 64;
    static constexpr qint64 readSize = 64 * 1024;

    QTcpSocket m_socket;
    RequestParser m_parser;
    /// The part of a header that is not complete.
    QByteArray m_rest;
    std::deque<Waiting> m_waiting;
    qint64 m_firstNumber = 0;
    int m_idle = 0;
    /// Times of checkTime; -1 when nothing has happened since the last check.
    qint64 m_lastActivity = -1;
    qint64 m_requestBegun = -1;
    /// When the first byte of the request came, milliseconds since the epoch.
    qint64 m_requestAt = 0;
    bool m_active = true;
    bool m_leaveGiven = false;
    /// Nothing more is read as requests.
    bool m_done = false;
    /// A request was turned down, maybe before all of it had come.
    bool m_refused = false;
    /// The last answer is written; what still comes in is thrown away until the peer closes.
    bool m_lingering = false;
    qint64 m_thrownAway = 0;
    bool m_closedTold = false;
};

} // namespace Hookbench
