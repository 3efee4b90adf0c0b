// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"

#include <QCoreApplication>

namespace Hookbench::Words {

QString phrase(const char *source, const QStringList &values)
{
    const QString pattern = QCoreApplication::translate("Hookbench::Words", source);
    QString result;
    result.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : 0;
        if (number > 0) {
            result += values.value(number - 1);
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

QString typeWord(const QString &type)
{
    if (type == u"object")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "an object"));
    if (type == u"array")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "an array"));
    if (type == u"string")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a text"));
    if (type == u"number")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "a number"));
    if (type == u"boolean")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "true or false"));
    if (type == u"null")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "null"));
    if (type == u"container")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "an object or an array"));
    return type;
}

} // namespace Hookbench::Words
