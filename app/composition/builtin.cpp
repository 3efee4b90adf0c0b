// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/builtin.h"

#include "models/documents/keywordpackdocument.h"
#include "models/documents/replydocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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

} // namespace Hookbench
