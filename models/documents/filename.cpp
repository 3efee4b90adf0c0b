// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/webhookdocument.h"

namespace Hookbench {

namespace {

/// File systems take 255 bytes a name; the suffix and a number to tell namesakes apart come on top.
constexpr qsizetype longestStem = 200;

bool isAccent(QChar character)
{
    return character >= QChar{0x0300} && character <= QChar{0x036F};
}

/// Lower case without accents, where a letter can go without.
QString plainLetters(const QString &name)
{
    QString letters;
    const QString apart = name.normalized(QString::NormalizationForm_KD);
    for (const QChar character : apart) {
        if (!isAccent(character))
            letters += character;
    }
    // Qt folds character by character, which can't make two of one.
    return letters.normalized(QString::NormalizationForm_KC).toCaseFolded().replace(u'ß', QStringLiteral("ss"));
}

} // namespace

QString webhookFileName(const QString &name)
{
    QString stem;
    qsizetype bytes = 0;
    for (const uint point : plainLetters(name).toUcs4()) {
        const bool kept = QChar::isLetterOrNumber(point) || QChar::isMark(point);
        if (!kept && (stem.isEmpty() || stem.back() == u'-'))
            continue;
        const QString next = kept ? QStringView{QChar::fromUcs4(point)}.toString() : QStringLiteral("-");
        bytes += next.toUtf8().size();
        if (bytes > longestStem)
            break;
        stem += next;
    }
    if (stem.endsWith(u'-'))
        stem.chop(1);
    return (stem.isEmpty() ? QStringLiteral("webhook") : stem) + webhookDocumentSuffix;
}

} // namespace Hookbench
