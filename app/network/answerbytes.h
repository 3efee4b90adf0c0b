// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventreceiver.h"

namespace Hookbench {

/// How an answer has to be framed for the request it answers.
struct AnswerFraming
{
    /// The connection stays open afterwards.
    bool keepAlive = true;
    /// An HTTP/1.0 client has to be told that the connection stays open.
    bool http10 = false;
    /// The request was HEAD: the length is told, the body is not sent.
    bool headOnly = false;
};

/// The bytes of an answer. Content-Length and Connection are the receiver's own business and replace those given; a
/// header that would break out of its line is left out.
QByteArray answerBytes(const InboundAnswer &answer, const AnswerFraming &framing);

/// As much of them as an answer that breaks off sends: half of the body, with the length of the whole in the header, or
/// half of the header when there is no body to send.
QByteArray halfAnswerBytes(const InboundAnswer &answer, const AnswerFraming &framing);

} // namespace Hookbench
