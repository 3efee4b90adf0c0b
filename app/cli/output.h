// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/writer.h"
#include "models/values/result.h"

#include <QByteArrayView>
#include <QString>

#include <cstdio>

namespace Hookbench::Cli {

/// Standard output and standard error: text for people, or one JSON object a line.
class Output
{
public:
    enum class Format { Text, JsonLines };

    explicit Output(Format format)
        : m_format{format}
    {
    }

    bool isJson() const { return m_format == Format::JsonLines; }
    /// A line on standard output.
    void line(const QString &text);
    void line(const Json::Writer &json);
    /// Bytes on standard output, as they are.
    void bytes(QByteArrayView bytes);
    /// Brings everything out now; a reader at the other end of a pipe waits for it.
    void flush();
    /// A line on standard error.
    void complain(const QString &text);
    void complain(const Error &error);
    /// Whether standard output took everything so far. A full disk or a reader that went away makes it false for good.
    bool isWhole() const { return m_reason == 0; }
    /// Why not, in the system's words.
    QString reason() const;

private:
    void noteFailure();

    Format m_format;
    /// The first errno of standard output.
    int m_reason = 0;
};

} // namespace Hookbench::Cli
