// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cerrno>
#include <cstring>

namespace Hookbench::Cli {

void Output::line(const QString &text)
{
    bytes(text.toUtf8());
    bytes("\n");
}

void Output::line(const Json::Writer &json)
{
    bytes(json.text());
    bytes("\n");
}

void Output::bytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return; // an empty text may have no address, and fwrite wants one
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.data(), 1, size, stdout) != size)
        noteFailure();
}

void Output::flush()
{
    if (std::fflush(stdout) != 0)
        noteFailure();
}

void Output::noteFailure()
{
    if (m_reason == 0)
        m_reason = errno != 0 ? errno : EIO;
}

QString Output::reason() const
{
    return QString::fromLocal8Bit(std::strerror(m_reason));
}

void Output::complain(const QString &text)
{
    flush();
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stderr);
}

void Output::complain(const Error &error)
{
    complain(QStringLiteral("hookbench-cli: ") + error.summary);
    if (!error.detail.isEmpty())
        complain(QStringLiteral("  (") + error.detail + QLatin1Char(')'));
}

} // namespace Hookbench::Cli
