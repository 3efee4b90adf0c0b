// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/result.h"
#include "models/values/sampleevent.h"

#include <QByteArray>

#include <optional>

namespace Hookbench {

inline constexpr QLatin1StringView sampleDocumentFormat{"hookbench/sample-event/1"};
inline constexpr QLatin1StringView sampleDocumentSuffix{".sample.json"};

/// What a document was read as.
struct SampleDocument
{
    /// Absent when the document has errors that leave nothing to hold on to.
    std::optional<SampleEvent> sample;
    /// Every fault with line, column and JSON pointer.
    Diagnostics diagnostics;

    bool isValid() const { return sample && !hasErrors(diagnostics); }
};

/// Reads one sample event document.
SampleDocument readSampleDocument(const QByteArray &text);

/// Writes it with keys in the fixed order, two spaces, a final newline. The body keeps its key order and number
/// spelling; a body that is no JSON is written as a text. A title is not written: the name is. Fails when the body is
/// no UTF-8, which no document can hold.
Result<QByteArray> writeSampleDocument(const SampleEvent &sample);

/// A file name for the sample, like a webhook's.
QString sampleFileName(const QString &name);

} // namespace Hookbench
