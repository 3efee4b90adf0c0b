// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventreceiver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>

class QTcpServer;

namespace Hookbench {

class HttpConnection;

/// Receives HTTP/1 on 127.0.0.1 and, where it exists, ::1. Headers up to 64 KiB, bodies up to 1 MiB, a limited number
/// of connections, time-outs for those that say nothing. Knows nothing of webhooks.
class HttpReceiver : public EventReceiver
{
    Q_OBJECT
public:
    struct Limits
    {
        /// How long a connection may be silent. A request as a whole may take twice as long.
        int idleMilliseconds = 30'000;
        /// Connections above this are closed at once.
        int connections = 1024;
    };

    explicit HttpReceiver(QObject *parent = nullptr);
    HttpReceiver(const Limits &limits, QObject *parent = nullptr);
    ~HttpReceiver() override;

    Result<quint16> start(quint16 port, Handler handler) override;
    void stop() override;
    quint16 port() const override;

private:
    struct Arrived
    {
        QPointer<HttpConnection> connection;
        qint64 number = 0;
    };

    void accept(qintptr descriptor);
    void collect(HttpConnection *connection, qint64 number, const InboundRequest &request);
    void handleBatch();
    void checkTimes();

    Limits m_limits;
    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpServer> m_serverIpv6;
    QSet<HttpConnection *> m_connections;
    QList<InboundRequest> m_batch;
    QList<Arrived> m_arrived;
    QTimer m_batchTimer;
    QTimer m_watch;
    QElapsedTimer m_sinceStart;
};

} // namespace Hookbench
