// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target once over its seeds and over everything it ever stumbled on, so that neither can rot:
//   fuzz_x_seeds               run them
//   fuzz_x_seeds FILE…         run these inputs
//   fuzz_x_seeds --write DIR   write them as files for libFuzzer to begin with
#include "tests/fuzz/fuzzing.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Hookbench::Fuzzing {

[[gnu::weak]] QList<QByteArray> seeds()
{
    return {};
}

} // namespace Hookbench::Fuzzing

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

/// The seeds, then the finds.
QList<QByteArray> inputs()
{
    QList<QByteArray> all = Hookbench::Fuzzing::seeds();
    const QDir finds{QStringLiteral(HOOKBENCH_FUZZ_FINDS)};
    for (const QString &name : finds.entryList(QDir::Files, QDir::Name))
        all.append(contentOf(finds.filePath(name)));
    return all;
}

int writeInputs(const QDir &folder)
{
    int number = 0;
    for (const QByteArray &input : inputs()) {
        QFile file{folder.filePath(u"seed-%1"_s.arg(++number, 4, 10, QLatin1Char('0')))};
        if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size()) {
            std::fprintf(stderr, "%s can't be written\n", qPrintable(file.fileName()));
            return 2;
        }
    }
    return 0;
}

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           static_cast<std::size_t>(input.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayList words{argv + 1, argv + argc};
    if (words.size() == 2 && words.first() == "--write")
        return writeInputs(QDir{QString::fromLocal8Bit(words.last())});
    for (const QByteArray &word : words)
        run(contentOf(QString::fromLocal8Bit(word)));
    if (!words.isEmpty())
        return 0;
    const QList<QByteArray> all = inputs();
    for (const QByteArray &input : all)
        run(input);
    std::printf("%d inputs\n", static_cast<int>(all.size()));
    // A target without anything to run would pass for ever.
    return all.isEmpty() ? 1 : 0;
}
