// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"

#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace Hookbench::Tests {

/// One request as it came over the wire.
struct Seen
{
    QByteArray method;
    QByteArray target;
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers;
    /// All header lines as they came, without the request line.
    QByteArray headerText;
    QByteArray body;
    /// Of the client's certificate; empty without one.
    QString client;
};

/// How a SecureServer presents itself. Without a certificate it speaks plain HTTP.
struct ServerSetup
{
    QByteArray certificates;
    QByteArray key;
    /// Authorities of clients; with them a client certificate is demanded.
    QByteArray clientAuthorities;
    QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater;
};

/// An HTTPS server on 127.0.0.1 that keeps what it sees and answers as it is told.
class SecureServer : public QTcpServer
{
public:
    /// The whole answer for request @p number, from 0; nothing is sent for an empty one.
    using Answer = std::function<QByteArray(const Seen &seen, int number)>;

    SecureServer(ServerSetup setup, Answer answer)
        : m_setup{std::move(setup)}
        , m_answer{std::move(answer)}
    {
        listen(QHostAddress::LocalHost);
    }

    static QByteArray json(const QByteArray &body, int status = 200)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QString url(const QString &path = QStringLiteral("/sms"), const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("%1://%2:%3%4")
            .arg(m_setup.certificates.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"), host)
            .arg(serverPort())
            .arg(path);
    }
    const QList<Seen> &seen() const { return m_seen; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *socket = new QSslSocket{this};
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (m_setup.certificates.isEmpty())
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromData(m_setup.certificates));
        configuration.setPrivateKey(QSslKey{m_setup.key, QSsl::Ec});
        configuration.setProtocol(m_setup.protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (!m_setup.clientAuthorities.isEmpty()) {
            configuration.setCaCertificates(QSslCertificate::fromData(m_setup.clientAuthorities));
            configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
            // So that the client is told why, as other servers do.
            configuration.setHandshakeMustInterruptOnError(true);
            configuration.setMissingCertificateIsFatal(true);
        }
        socket->setSslConfiguration(configuration);
        socket->startServerEncryption();
    }

private:
    void read(QSslSocket *socket)
    {
        QByteArray &bytes = m_pending[socket];
        bytes += socket->readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen seen = headerOf(bytes.first(end));
        const qsizetype length = seen.headers.value("content-length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        seen.body = bytes.mid(end + 4, length);
        seen.client = socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
        bytes.clear();
        m_seen.append(seen);
        socket->write(m_answer(seen, int(m_seen.size()) - 1));
    }

    static Seen headerOf(const QByteArray &text)
    {
        Seen seen;
        const qsizetype first = text.indexOf("\r\n");
        const QList<QByteArray> words = text.first(first).split(' ');
        seen.method = words.value(0);
        seen.target = words.value(1);
        seen.headerText = text.mid(first + 2);
        for (const QByteArray &line : seen.headerText.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            seen.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return seen;
    }

    ServerSetup m_setup;
    Answer m_answer;
    QHash<QSslSocket *, QByteArray> m_pending;
    QList<Seen> m_seen;
    int m_connections = 0;
};

} // namespace Hookbench::Tests
