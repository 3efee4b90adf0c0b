// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpreceiver.h"

#include "app/network/httpconnection.h"

#include <QTcpServer>

#include <algorithm>
#include <utility>

namespace Hookbench {

namespace {

// Hands descriptors on instead of queueing sockets: Qt's own queue stops accepting when it is full.
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accepted)
        : m_accepted{std::move(accepted)}
    {
        setListenBacklogSize(1024);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};

} // namespace

HttpReceiver::HttpReceiver(QObject *parent)
    : HttpReceiver{Limits{}, parent}
{
}

HttpReceiver::HttpReceiver(const Limits &limits, QObject *parent)
    : EventReceiver{parent}
    , m_limits{limits}
{
    // A timer of no length comes after the sockets of the same turn, so a batch holds all that were ready.
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setInterval(0);
    connect(&m_batchTimer, &QTimer::timeout, this, &HttpReceiver::handleBatch);
    m_watch.setInterval(std::clamp(m_limits.idleMilliseconds / 8, 10, 1000));
    connect(&m_watch, &QTimer::timeout, this, &HttpReceiver::checkTimes);
}

HttpReceiver::~HttpReceiver()
{
    stop();
}

Result<quint16> HttpReceiver::start(quint16 port, Handler handler)
{
    stop();
    auto server = std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); });
    if (!server->listen(QHostAddress::LocalHost, port)) {
        const QString detail = server->errorString();
        if (server->serverError() == QAbstractSocket::AddressInUseError)
            return Error{
                .summary
                = tr("Port %1 is taken by another program. Choose another port or end that program.").arg(port),
                .detail = detail};
        return Error{.summary = tr("The receiver can't listen on port %1.").arg(port), .detail = detail};
    }
    // "localhost" may lead here too; a machine without IPv6 does without.
    auto serverIpv6 = std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); });
    if (!serverIpv6->listen(QHostAddress::LocalHostIPv6, server->serverPort()))
        serverIpv6.reset();
    m_server = std::move(server);
    m_serverIpv6 = std::move(serverIpv6);
    m_handler = std::move(handler);
    m_sinceStart.start();
    m_watch.start();
    return m_server->serverPort();
}

void HttpReceiver::stop()
{
    if (!m_server)
        return;
    m_server->close();
    if (m_serverIpv6)
        m_serverIpv6->close();
    m_watch.stop();
    m_batchTimer.stop();
    handleBatch();
    const QSet<HttpConnection *> connections = std::exchange(m_connections, {});
    for (HttpConnection *connection : connections) {
        disconnect(connection, nullptr, this, nullptr);
        connection->finish();
        connection->deleteLater();
    }
    m_batch.clear();
    m_arrived.clear();
    // A listener may be the one that is calling.
    if (m_serverIpv6)
        m_serverIpv6.release()->deleteLater();
    m_server.release()->deleteLater();
    m_handler = {};
}

quint16 HttpReceiver::port() const
{
    return m_server ? m_server->serverPort() : quint16{0};
}

void HttpReceiver::accept(qintptr descriptor)
{
    auto connection = std::make_unique<HttpConnection>(descriptor, m_limits.idleMilliseconds, this);
    if (!connection->isAcceptable() || m_connections.size() >= m_limits.connections)
        return;
    connect(connection.get(), &HttpConnection::received, this, &HttpReceiver::collect);
    connect(connection.get(), &HttpConnection::closed, this, [this](HttpConnection *gone) {
        m_connections.remove(gone);
        gone->deleteLater();
    });
    m_connections.insert(connection.release());
}

void HttpReceiver::collect(HttpConnection *connection, qint64 number, const InboundRequest &request)
{
    m_batch.append(request);
    m_arrived.append({.connection = connection, .number = number});
    if (!m_batchTimer.isActive())
        m_batchTimer.start();
}

void HttpReceiver::handleBatch()
{
    if (m_batch.isEmpty() || !m_handler)
        return;
    const QList<InboundRequest> requests = std::exchange(m_batch, {});
    const QList<Arrived> arrived = std::exchange(m_arrived, {});
    // The handler may stop the receiver, which would take the handler away while it runs.
    const Handler handler = m_handler;
    const QList<InboundAnswer> answers = handler(requests);
    InboundAnswer noAnswer;
    noAnswer.status = 500;
    for (qsizetype index = 0; index < arrived.size(); ++index) {
        if (HttpConnection *connection = arrived.at(index).connection)
            connection->answer(arrived.at(index).number, index < answers.size() ? answers.at(index) : noAnswer);
    }
}

void HttpReceiver::checkTimes()
{
    const qint64 now = m_sinceStart.elapsed();
    // A connection that closes takes itself out of the set.
    const QSet<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->checkTime(now);
}

} // namespace Hookbench
