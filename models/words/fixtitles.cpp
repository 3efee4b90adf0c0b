// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

/// A title with a number in it.
QString counted(const char *source, const QStringList &args)
{
    return QCoreApplication::translate("Hookbench::Words", source, nullptr, args.value(0).toInt());
}

QString tokenTitle(const QuickFix &fix)
{
    const QStringList &args = fix.args;
    switch (fix.kind) {
    case FixKind::CorrectToken:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Write {{%2}}"), args);
    case FixKind::IsolateToken:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Make {{%1}} the whole text"), args);
    case FixKind::SwapSides:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Put {{%1}} on the other side of the colon"), args);
    case FixKind::RemoveToken:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Take {{%1}} out here"), args);
    case FixKind::MarkNotSent:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "This provider does not send {{%1}}"), args);
    case FixKind::UnmarkNotSent:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Take the mark off {{%1}}"), args);
    case FixKind::InsertToken:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Insert {{%1}} at the cursor"), args);
    default:
        return {};
    }
}

} // namespace

QString title(const QuickFix &fix)
{
    switch (fix.kind) {
    case FixKind::QuoteTokens:
        return counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "Put %n token(s) in quotes"), fix.args);
    case FixKind::StraightenQuotes:
        return counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "Straighten the quotes of %n text(s)"), fix.args);
    case FixKind::RemoveCommas:
        return counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "Remove all %n comma(s) before a closing bracket"),
                       fix.args);
    case FixKind::RemoveComments:
        return counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "Remove %n comment(s)"), fix.args);
    case FixKind::RemoveEllipses:
        return counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "Remove the dots at %n place(s)"), fix.args);
    case FixKind::CorrectWords:
        return counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "Write %n word(s) as JSON does"), fix.args);
    case FixKind::RemoveComma:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Remove this comma"));
    case FixKind::AddComma:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Add the comma"));
    case FixKind::KeepOneElement:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Keep one element"));
    default:
        return tokenTitle(fix);
    }
}

} // namespace Hookbench::Words
