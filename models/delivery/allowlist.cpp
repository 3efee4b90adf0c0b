// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/allowlist.h"

#include "models/json/objectreader.h"
#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hookbench {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AllowLists
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::AllowLists)
};

Error unreadable(const QString &detail)
{
    return {.summary = AllowLists::tr("This list of addresses can't be read."), .detail = detail};
}

LocalisedText readNote(ObjectReader &reader)
{
    const int texts = reader.container(0, "note"_L1, Json::Kind::Object);
    if (texts < 0)
        return {};
    reader.expectOnly(texts, {"en"_L1, "fr"_L1, "sv"_L1});
    const auto needed = [&](QLatin1StringView language) {
        reader.require(texts, language);
        return reader.text(texts, language).value_or(QString{});
    };
    return {needed("en"_L1), needed("fr"_L1), needed("sv"_L1)};
}

} // namespace

bool AllowList::contains(const NetworkAddress &address) const
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&address](const AddressRange &range) { return range.contains(address); });
}

std::optional<NetworkAddress> senderOf(const QString &peer, const HeaderList &headers, bool trustForwarded)
{
    const std::optional<NetworkAddress> from = readNetworkAddress(peer.section(u'%', 0, 0));
    if (!trustForwarded || !from || !from->isLoopback())
        return from;
    // Whoever passes a request on adds the one it came from at the end, so everything before was said by a stranger.
    const auto last = std::find_if(headers.rbegin(), headers.rend(), [](const auto &header) {
        return header.first.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0;
    });
    if (last == headers.rend())
        return from;
    const QByteArray address = last->second.sliced(last->second.lastIndexOf(',') + 1).trimmed();
    const std::optional<NetworkAddress> forwarded = readNetworkAddress(QString::fromLatin1(address));
    return forwarded ? forwarded : from;
}

Result<AllowListPreset> readAllowListPreset(const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    if (!document.isValid() || document.node(0).kind != Json::Kind::Object)
        return unreadable({});
    ObjectReader reader{document};
    reader.expectOnly(0, {"name"_L1, "title"_L1, "ranges"_L1, "source"_L1, "read"_L1, "note"_L1});
    for (const auto needed : {"name"_L1, "title"_L1, "ranges"_L1, "source"_L1, "read"_L1})
        reader.require(0, needed);
    AllowListPreset preset;
    preset.name = reader.text(0, "name"_L1).value_or(QString{});
    preset.title = reader.text(0, "title"_L1).value_or(QString{});
    preset.source = reader.text(0, "source"_L1).value_or(QString{});
    preset.read = QDate::fromString(reader.text(0, "read"_L1).value_or(QString{}), Qt::ISODate);
    preset.note = readNote(reader);
    const QStringList spelt = reader.texts(0, "ranges"_L1).value_or(QStringList{});
    if (!reader.diagnostics().isEmpty())
        return unreadable(Words::compilerLine(u"allow-list"_s, reader.diagnostics().front()));
    if (!preset.read.isValid())
        return unreadable(u"read"_s);
    for (const QString &text : spelt) {
        const Result<AddressRange> range = readAddressRange(text);
        if (!range)
            return unreadable(range.error().summary);
        preset.ranges.append(*range);
    }
    return preset;
}

Result<QList<AddressRange>> allowedRanges(const QStringList &entries, const QList<AllowListPreset> &presets)
{
    QList<AddressRange> ranges;
    for (const QString &entry : entries) {
        const auto preset = std::find_if(presets.begin(), presets.end(),
                                         [&entry](const AllowListPreset &known) { return known.name == entry; });
        if (preset != presets.end()) {
            ranges += preset->ranges;
            continue;
        }
        const Result<AddressRange> range = readAddressRange(entry);
        if (range) {
            ranges.append(*range);
            continue;
        }
        // What has no digit was meant as a name.
        const bool name = std::none_of(entry.begin(), entry.end(), [](QChar letter) { return letter.isDigit(); });
        if (!name || entry.trimmed().isEmpty())
            return range.error();
        QStringList names;
        for (const AllowListPreset &known : presets)
            names.append(known.name);
        return Error{
            AllowLists::tr("There is no list of addresses called “%1”. Known are: %2.").arg(entry, names.join(u", "_s)),
            {}};
    }
    return ranges;
}

} // namespace Hookbench
