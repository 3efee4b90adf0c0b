// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/result.h"

#include <QObject>

#include <functional>

namespace Hookbench {

/// What became of a body's Content-Encoding.
enum class BodyCoding {
    /// There is none, or one that nobody tried to undo.
    Untouched,
    /// unpacked has the content.
    Unpacked,
    /// It says one thing and is another, or was cut off.
    Damaged,
    /// It unpacks to more than the receiver takes.
    TooLarge
};

/// A complete request as it came in.
struct InboundRequest
{
    /// Milliseconds since the epoch, UTC, when its first byte was read.
    qint64 at = 0;
    QByteArray method;
    /// Path and query, as on the wire.
    QByteArray target;
    HeaderList headers;
    /// As on the wire, packed or not.
    QByteArray body;
    BodyCoding coding = BodyCoding::Untouched;
    QByteArray unpacked = {};
    /// Address of the sender, without its port.
    QString peer;
    /// 0, or the status with which the receiver itself refuses it (400 for broken HTTP, 413, 431, 408 …). The handler
    /// still sees it, because every request is stored.
    int refusal = 0;
};

/// What to answer, and how badly to behave while doing so.
struct InboundAnswer
{
    int status = 200;
    HeaderList headers;
    QByteArray body;
    /// Wait before answering.
    int delayMilliseconds = 0;
    /// Close the connection without an answer.
    bool drop = false;
    /// Close the connection in the middle of the answer: half of its body is sent, or half of its header when it has no
    /// body.
    bool partial = false;
};

/// Listens on the loopback interface. All requests that were complete in one turn of the event loop reach the handler
/// together, so that they can be stored in one transaction before any of them is answered.
class EventReceiver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Handler = std::function<QList<InboundAnswer>(const QList<InboundRequest> &)>;

    /// Port 0 picks a free one. Fails with a sentence when the port is taken.
    virtual Result<quint16> start(quint16 port, Handler handler) = 0;
    /// Answers what was received, then closes.
    virtual void stop() = 0;
    /// 0 while stopped.
    virtual quint16 port() const = 0;
};

} // namespace Hookbench
