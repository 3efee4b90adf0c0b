// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/signing.h"
#include "models/language/value.h"
#include "models/values/chaoscase.h"
#include "models/values/sampleevent.h"
#include "models/values/smswebhook.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hookbench {

/// Events in the body of ChaosCase::Batch.
inline constexpr int chaosBatchSize = 20;

/// What the cases are made of.
struct ChaosSource
{
    SmsWebhook webhook;
    /// The first of each kind counts: one of a text, one of a report. A case that needs a kind that is not here says
    /// so.
    QList<SampleEvent> samples;
    QString url;
    int timeoutSeconds = 90;
    /// Overrides the samples' profile number where not empty.
    QString profileNumber = {};
    /// Whom the requests are personalised for, where it is somebody.
    std::optional<Language::Value> person = {};
    /// Makes the ids of different runs different. Letters and digits.
    QString run;
    /// Milliseconds since the epoch, UTC.
    qint64 now = 0;
};

/// What is done to the signature of a request, where the run has a signer.
enum class ChaosSigning { Sound, None, OfAnotherBody, OfYesterday, OfTheRequestBefore };

struct ChaosRequest
{
    OutboundRequest request;
    ChaosSigning signing = ChaosSigning::Sound;
};

/// A case made ready to be sent, in this order.
struct ChaosPlan
{
    ChaosCase chaosCase = ChaosCase::Duplicate;
    QList<ChaosRequest> requests;
    /// Why the case can't be made; empty when it can.
    QString obstacle;
};

/// Makes the requests of a case. @p hasSigner: whether the run signs its requests.
ChaosPlan chaosPlan(ChaosCase chaosCase, const ChaosSource &source, bool hasSigner);

/// The request as it goes out: signed as its case wants it, where there is a signer. @p before is the one of the same
/// case that was sent before it, as it went out.
OutboundRequest chaosRequest(const ChaosRequest &request, const Signer &signer, qint64 now,
                             const OutboundRequest &before);

/// What is thought of an endpoint that answered the case's requests so, in their order. Goes by the statuses, and where
/// the answer tells decisions or events as our own receiver's does, by those too.
ChaosFinding judgeChaos(const ChaosPlan &plan, const QList<Exchange> &exchanges, bool hasSigner);

} // namespace Hookbench
