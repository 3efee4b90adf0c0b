// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpconnection.h"

#include "app/network/unpacking.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Hookbench {

namespace {

// How much of an oversized body is read only to be thrown away. Closing with unread bytes would reset the connection,
// and the sender would lose the answer that tells what is wrong.
constexpr qint64 mostThrownAway = 64 * 1024 * 1024;
constexpr int lingerMilliseconds = 3000;

} // namespace

HttpConnection::HttpConnection(qintptr descriptor, int idleMilliseconds, QObject *parent)
    : QObject{parent}
    , m_socket{this}
    , m_idle{idleMilliseconds}
{
    // Qt stops reading from the system when this is full.
    m_socket.setReadBufferSize(2 * readSize);
    if (!m_socket.setSocketDescriptor(descriptor))
        return;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readAvailable);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] { m_active = true; });
    connect(&m_socket, &QTcpSocket::disconnected, this, &HttpConnection::peerClosed);
}

HttpConnection::~HttpConnection()
{
    // The socket is closed after the members that would hear of it are gone.
    m_socket.disconnect(this);
}

bool HttpConnection::isAcceptable() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState && m_socket.peerAddress().isLoopback();
}

void HttpConnection::readAvailable()
{
    m_active = true;
    // Fixed and shared: a connection that does nothing holds no buffer.
    thread_local QByteArray chunk{readSize, Qt::Uninitialized};
    while (m_socket.bytesAvailable() > 0) {
        if (m_lingering || m_done) {
            const qint64 size = m_socket.skip(readSize);
            m_thrownAway += std::max<qint64>(size, 0);
            if (size <= 0 || m_thrownAway > mostThrownAway) {
                m_socket.abort();
                return;
            }
            continue;
        }
        if (qsizetype(m_waiting.size()) >= mostWaiting)
            return;
        const qint64 size = m_socket.read(chunk.data(), readSize);
        if (size <= 0)
            return;
        if (m_rest.isEmpty()) {
            takeBytes({chunk.constData(), size});
        } else {
            m_rest.append(chunk.constData(), size);
            const QByteArray bytes = std::exchange(m_rest, {});
            takeBytes(bytes);
        }
    }
}

void HttpConnection::takeBytes(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_done) {
        if (qsizetype(m_waiting.size()) >= mostWaiting)
            break;
        if (m_parser.state() == RequestParser::State::Idle)
            m_requestAt = QDateTime::currentMSecsSinceEpoch();
        const qsizetype used = m_parser.feed(bytes);
        bytes = bytes.sliced(used);
        if (m_parser.state() == RequestParser::State::Complete)
            complete();
        else if (m_parser.state() == RequestParser::State::Refused)
            refuse(m_parser.refusal());
        else if (used == 0)
            break;
    }
    if (m_done)
        return;
    m_rest = bytes.toByteArray();
    giveLeave();
}

void HttpConnection::complete()
{
    AnswerFraming framing{.keepAlive = m_parser.keepsAlive(), .http10 = m_parser.isHttp10()};
    InboundRequest request = m_parser.take();
    framing.headOnly = request.method == "HEAD";
    unpackBody(request, RequestParser::bodyLimit);
    m_done = !framing.keepAlive;
    pass(std::move(request), framing);
}

void HttpConnection::refuse(int status)
{
    InboundRequest request = m_parser.take();
    request.refusal = status;
    m_done = true;
    m_refused = true;
    pass(std::move(request), {.keepAlive = false});
}

void HttpConnection::pass(InboundRequest request, const AnswerFraming &framing)
{
    request.at = m_requestAt;
    request.peer = m_socket.peerAddress().toString();
    m_requestBegun = -1;
    m_leaveGiven = false;
    m_waiting.push_back({.framing = framing, .answer = {}, .due = false});
    Q_EMIT received(this, m_firstNumber + qint64(m_waiting.size()) - 1, request);
}

void HttpConnection::answer(qint64 number, InboundAnswer answer)
{
    const qint64 place = number - m_firstNumber;
    if (place < 0 || place >= qint64(m_waiting.size()))
        return;
    Waiting &waiting = m_waiting[size_t(place)];
    const int delay = answer.delayMilliseconds;
    waiting.answer = std::move(answer);
    if (delay <= 0) {
        waiting.due = true;
        writeDue();
        return;
    }
    QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, number] {
        const qint64 current = number - m_firstNumber;
        if (current >= 0 && current < qint64(m_waiting.size())) {
            m_waiting[size_t(current)].due = true;
            writeDue();
        }
    });
}

void HttpConnection::writeDue()
{
    QByteArray bytes;
    bool last = false;
    while (!last && !m_waiting.empty() && m_waiting.front().due) {
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_firstNumber;
        if (waiting.answer->drop) {
            if (!bytes.isEmpty()) {
                m_socket.write(bytes);
                m_socket.flush();
            }
            m_waiting.clear();
            m_socket.abort();
            return;
        }
        const bool half = waiting.answer->partial;
        bytes
            += half ? halfAnswerBytes(*waiting.answer, waiting.framing) : answerBytes(*waiting.answer, waiting.framing);
        last = half || !waiting.framing.keepAlive;
    }
    if (bytes.isEmpty())
        return;
    m_active = true;
    m_socket.write(bytes);
    m_socket.flush();
    if (last) {
        closeAfterWriting();
        return;
    }
    giveLeave();
    // Requests that were left unread while too many waited.
    if (!m_rest.isEmpty() && m_waiting.empty()) {
        const QByteArray rest = std::exchange(m_rest, {});
        takeBytes(rest);
    }
    if (m_socket.bytesAvailable() > 0)
        readAvailable();
}

void HttpConnection::giveLeave()
{
    // In the order of the requests: leave may only be given once everything before is answered.
    if (m_leaveGiven || !m_waiting.empty() || !m_parser.awaitsContinue())
        return;
    m_leaveGiven = true;
    m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    m_socket.flush();
}

void HttpConnection::closeAfterWriting()
{
    m_done = true;
    m_waiting.clear();
    m_rest.clear();
    if (!m_refused && m_thrownAway == 0 && m_socket.bytesAvailable() == 0) {
        m_socket.disconnectFromHost();
        return;
    }
    m_lingering = true;
#ifdef Q_OS_UNIX
    // Tells the peer that nothing follows while it may still be sending.
    if (m_socket.bytesToWrite() == 0)
        ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
#endif
    QTimer::singleShot(lingerMilliseconds, this, [this] { m_socket.disconnectFromHost(); });
    readAvailable();
}

void HttpConnection::checkTime(qint64 now)
{
    if (std::exchange(m_active, false) || m_lastActivity < 0)
        m_lastActivity = now;
    const bool begun = !m_done && m_parser.state() == RequestParser::State::Partial;
    if (!begun)
        m_requestBegun = -1;
    else if (m_requestBegun < 0)
        m_requestBegun = now;
    // Whoever waits for our answer is not idle, but has to read what is already written.
    if (!m_waiting.empty() && m_socket.bytesToWrite() == 0) {
        m_lastActivity = now;
        m_requestBegun = begun ? now : -1;
        return;
    }
    const bool idle = now - m_lastActivity >= m_idle;
    const bool tooSlow = begun && now - m_requestBegun >= 2 * qint64{m_idle};
    if (begun && (idle || tooSlow))
        refuse(408);
    else if (idle)
        m_socket.abort();
}

void HttpConnection::finish()
{
    for (Waiting &waiting : m_waiting)
        waiting.due = waiting.answer.has_value();
    writeDue();
    m_done = true;
    if (m_socket.bytesToWrite() > 0)
        m_socket.waitForBytesWritten(500);
    // What is unread when the connection closes would reset it, and take away answers that are on their way.
    disconnect(&m_socket, &QTcpSocket::readyRead, this, nullptr);
    while (m_thrownAway <= mostThrownAway && (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(0)))
        m_thrownAway += std::max<qint64>(m_socket.skip(readSize), 1);
    m_socket.disconnectFromHost();
}

void HttpConnection::peerClosed()
{
    if (std::exchange(m_closedTold, true))
        return;
    // A request that broke off is stored like every other, though nobody is there to be answered.
    if (!m_done && m_parser.state() == RequestParser::State::Partial)
        refuse(400);
    m_waiting.clear();
    Q_EMIT closed(this);
}

} // namespace Hookbench
