// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/unpacking.h"

#include <zlib.h>

#include <algorithm>

namespace Hookbench {

namespace {

/// Reads gzip and zlib streams alike.
class Inflater
{
public:
    Inflater()
        : m_ready{inflateInit2(&m_stream, MAX_WBITS + 32) == Z_OK}
    {
    }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    BodyCoding unpack(const QByteArray &packed, qsizetype most, QByteArray &content)
    {
        if (!m_ready || packed.isEmpty())
            return BodyCoding::Damaged;
        // zlib never writes to its input.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        m_stream.avail_in = uInt(packed.size());
        while (true) {
            const int code = step(most, content);
            if (content.size() > most)
                return BodyCoding::TooLarge;
            if (code == Z_STREAM_END && m_stream.avail_in == 0)
                return BodyCoding::Unpacked;
            // RFC 1952 lets several members follow one another.
            if (code == Z_STREAM_END && inflateReset(&m_stream) == Z_OK)
                continue;
            const bool goesOn = code == Z_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0);
            if (!goesOn)
                return BodyCoding::Damaged;
        }
    }

private:
    int step(qsizetype most, QByteArray &content)
    {
        constexpr qsizetype piece = qsizetype{64} * 1024;
        const qsizetype before = content.size();
        // One byte more than may be, so that too much is seen.
        const qsizetype room = std::min(piece, most + 1 - before);
        content.resize(before + room);
        m_stream.next_out = reinterpret_cast<Bytef *>(content.data() + before);
        m_stream.avail_out = uInt(room);
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        content.truncate(content.size() - qsizetype(m_stream.avail_out));
        return code;
    }

    z_stream m_stream{};
    bool m_ready;
};

bool isKnown(const HeaderList &headers)
{
    const auto names = std::count_if(headers.begin(), headers.end(), [](const auto &header) {
        return header.first.compare("Content-Encoding", Qt::CaseInsensitive) == 0;
    });
    const QByteArray coding = headerValue(headers, "Content-Encoding").trimmed().toLower();
    return names == 1 && (coding == "gzip" || coding == "x-gzip" || coding == "deflate");
}

} // namespace

void unpackBody(InboundRequest &request, qsizetype most)
{
    if (!isKnown(request.headers))
        return;
    request.coding = Inflater{}.unpack(request.body, most, request.unpacked);
    if (request.coding != BodyCoding::Unpacked)
        request.unpacked.clear();
}

} // namespace Hookbench
