// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/receiverdesk.h"
#include "tests/models/state/desk/fakes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Hookbench::Tests {

/// A receiver's desk that runs, and the texts that come in on it.
struct Office : House
{
    Office()
    {
        if (!desk.start(quint16{0}))
            qFatal("start");
    }
    QByteArray path() const { return "/journey/webhooks/ingest/" + id().toByteArray(QUuid::WithoutBraces); }
    InboundRequest text(const QByteArray &message, const QByteArray &requestId,
                        const QByteArray &from = "+46701740612") const
    {
        InboundRequest request;
        request.at = 1'772'704'800'000;
        request.method = "POST";
        request.target = path();
        request.headers = {{"Content-Type", "application/json"}};
        request.body = R"({"text":")" + message + R"(","from":")" + from + R"(","id":")" + requestId
            + R"(","at":"2026-03-05T10:00:00Z","to":"+46701740600"})";
        return request;
    }
    InboundAnswer one(const InboundRequest &request) { return receiver.handler({request}).value(0); }

    FakeReceiver receiver;
    ReceiverDesk desk{receiver, webhooks, log, preferences, clock};
};

/// The JSON object that an answer is.
inline QJsonObject objectOf(const InboundAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace Hookbench::Tests
