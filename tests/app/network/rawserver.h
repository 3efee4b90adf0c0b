// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Hookbench::Tests {

/// A server that keeps the bytes of every request and answers with whatever bytes it is told. Knows only as much of
/// HTTP as is needed to see where a request ends.
class RawServer : public QObject
{
public:
    /// What to do about request @p number, from 0: the bytes to send; a null array closes the connection, an empty one
    /// says nothing.
    using Answer = std::function<QByteArray(int number)>;

    explicit RawServer(Answer answer)
        : m_answer{std::move(answer)}
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    }

    static QByteArray ok(const QByteArray &body = "ok")
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QString url(const QString &path = QStringLiteral("/hook")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }
    const QList<QByteArray> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &bytes = m_pending[socket];
        bytes += socket->readAll();
        while (true) {
            const qsizetype headerEnd = bytes.indexOf("\r\n\r\n");
            if (headerEnd < 0)
                return;
            const QByteArray header = bytes.first(headerEnd).toLower();
            const qsizetype at = header.indexOf("content-length:");
            const qsizetype length
                = at < 0 ? 0 : header.mid(at + 15, header.indexOf('\r', at) - at - 15).trimmed().toLongLong();
            if (bytes.size() < headerEnd + 4 + length)
                return;
            m_requests.append(bytes.first(headerEnd + 4 + length));
            bytes = bytes.mid(headerEnd + 4 + length);
            const QByteArray answer = m_answer(int(m_requests.size()) - 1);
            if (answer.isNull()) {
                socket->abort();
                return;
            }
            socket->write(answer);
            socket->flush();
        }
    }

    QTcpServer m_server;
    Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace Hookbench::Tests
