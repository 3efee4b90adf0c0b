// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

namespace Hookbench::Tests {

/// A client that writes exactly the bytes it is told and keeps every byte it gets.
class RawClient : public QObject
{
public:
    explicit RawClient(quint16 port, const QHostAddress &host = QHostAddress::LocalHost)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_bytes += m_socket.readAll(); });
        m_socket.connectToHost(host, port);
        m_connected = QTest::qWaitFor(
                          [this] { return m_socket.state() == QAbstractSocket::ConnectedState || isFailed(); }, 5000)
            && m_socket.state() == QAbstractSocket::ConnectedState;
    }

    bool isConnected() const { return m_connected; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    const QByteArray &bytes() const { return m_bytes; }
    QTcpSocket &socket() { return m_socket; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    bool waitFor(const QByteArray &text, int count = 1)
    {
        return QTest::qWaitFor([&] { return m_bytes.count(text) >= count || isClosed(); }, 5000)
            && m_bytes.count(text) >= count;
    }

    bool waitForClose()
    {
        return QTest::qWaitFor([this] { return isClosed(); }, 8000);
    }

private:
    bool isFailed() const { return m_socket.error() != QAbstractSocket::UnknownSocketError; }

    QTcpSocket m_socket;
    QByteArray m_bytes;
    bool m_connected = false;
};

} // namespace Hookbench::Tests
