// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/builtin.h"

#include "models/documents/keywordpackdocument.h"
#include "models/documents/profiledocument.h"
#include "models/documents/replydocument.h"
#include "models/rules/guidelinereader.h"
#include "models/state/samplebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

struct BuiltIn
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::BuiltIn)
};

/// Gives the bytes of every JSON file of @p folder to @p read, in the order of their names, until it refuses one.
template<typename Read> Result<> readAll(const QString &folder, Read &&read)
{
    const QDir files{folder};
    const QStringList names = files.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file{files.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            return Error{BuiltIn::tr("A file that the program brings along could not be read."),
                         file.fileName() + u": " + file.errorString()};
        if (Result<> done = read(file.readAll()); !done)
            return Error{done.error().summary, name + u": " + done.error().detail};
    }
    return {};
}

} // namespace

Result<QList<ReplyText>> builtInReplies()
{
    QList<ReplyText> replies;
    const auto done = readAll(u":/replies"_s, [&replies](const QByteArray &json) -> Result<> {
        const auto some = readReplies(json);
        if (!some)
            return some.error();
        replies += *some;
        return {};
    });
    if (!done)
        return done.error();
    return replies;
}

Result<QList<OutcomeTable>> builtInOutcomeTables()
{
    QList<OutcomeTable> tables;
    const auto done = readAll(u":/outcomes"_s, [&tables](const QByteArray &json) -> Result<> {
        Result<OutcomeTable> table = OutcomeTable::read(json);
        if (!table)
            return table.error();
        tables.append(*std::move(table));
        return {};
    });
    if (!done)
        return done.error();
    return tables;
}

Result<QList<KeywordPack>> builtInKeywordPacks()
{
    QList<KeywordPack> packs;
    const auto done = readAll(u":/keywords"_s, [&packs](const QByteArray &json) -> Result<> {
        const auto pack = readKeywordPack(json);
        if (!pack)
            return pack.error();
        packs.append(*pack);
        return {};
    });
    if (!done)
        return done.error();
    return packs;
}

Result<QList<Guideline>> builtInGuidelines()
{
    QList<Guideline> guidelines;
    const auto done = readAll(u":/rules"_s, [&guidelines](const QByteArray &json) -> Result<> {
        const auto some = readGuidelines(json);
        if (!some)
            return some.error();
        guidelines += *some;
        return {};
    });
    if (!done)
        return done.error();
    std::stable_sort(guidelines.begin(), guidelines.end(),
                     [](const Guideline &one, const Guideline &other) { return one.id < other.id; });
    return guidelines;
}

Result<QList<SampleEvent>> builtInSamples()
{
    QList<SampleEvent> samples;
    const auto done = readAll(u":/samples"_s, [&samples](const QByteArray &json) -> Result<> {
        const auto some = readSampleEvents(json);
        if (!some)
            return some.error();
        samples += *some;
        return {};
    });
    if (!done)
        return done.error();
    return samples;
}

Result<QList<AllowListPreset>> builtInAllowLists()
{
    QList<AllowListPreset> presets;
    const auto done = readAll(u":/allowlists"_s, [&presets](const QByteArray &json) -> Result<> {
        const auto preset = readAllowListPreset(json);
        if (!preset)
            return preset.error();
        presets.append(*preset);
        return {};
    });
    if (!done)
        return done.error();
    return presets;
}

Result<QList<Profile>> builtInProfiles()
{
    QList<Profile> profiles;
    const auto done = readAll(u":/profiles"_s, [&profiles](const QByteArray &json) -> Result<> {
        const ProfileImport some = readProfiles(json);
        for (const ProfileFault &fault : some.faults)
            return Error{fault.sentence, QString::number(fault.line)};
        profiles += some.profiles;
        return {};
    });
    if (!done)
        return done.error();
    return profiles;
}

Result<ProviderGallery> builtInGallery()
{
    QList<SetupGuide> guides;
    auto done = readAll(u":/guides"_s, [&guides](const QByteArray &json) -> Result<> {
        const auto some = readSetupGuides(json);
        if (!some)
            return some.error();
        guides += *some;
        return {};
    });
    if (!done)
        return done.error();
    QList<Provider> providers;
    done = readAll(u":/providers"_s, [&providers](const QByteArray &json) -> Result<> {
        const auto provider = readProvider(json);
        if (!provider)
            return provider.error();
        providers.append(*provider);
        return {};
    });
    if (!done)
        return done.error();
    return ProviderGallery{std::move(providers), std::move(guides)};
}

Result<BuiltInContent> builtInContent()
{
    auto samples = builtInSamples();
    if (!samples)
        return samples.error();
    auto profiles = builtInProfiles();
    if (!profiles)
        return profiles.error();
    auto gallery = builtInGallery();
    if (!gallery)
        return gallery.error();
    auto allowLists = builtInAllowLists();
    if (!allowLists)
        return allowLists.error();
    return BuiltInContent{*std::move(samples), *std::move(profiles), *std::move(gallery), *std::move(allowLists)};
}

} // namespace Hookbench
