// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Hookbench {

/// What somebody took from a provider's documentation, or from a log, and pasted.
enum class PastedFormat {
    Empty,
    /// Something that begins as JSON does, broken or not.
    Json,
    /// JSON in the middle of something else: an HTTP request, a curl command, a text with a code fence.
    JsonInside,
    /// name=value&name=value, as an HTML form posts it. No template can be made of it.
    Form,
    Xml,
    Unknown
};

/// A pasted text, and the JSON in it.
struct PastedText
{
    PastedFormat format = PastedFormat::Empty;
    /// The JSON as it stands in the text; for everything that holds none the text itself.
    QByteArray json;

    bool operator==(const PastedText &) const = default;
};

/// Looks for JSON in @p text. Only an object or an array that is valid as it stands is taken out of a longer text; the
/// longest one when there are several. Our own judgement, as nobody says what people paste.
PastedText readPasted(const QByteArray &text);

} // namespace Hookbench
