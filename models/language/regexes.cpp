// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/library.h"
#include "models/language/machine.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Hookbench::Language::Library {

namespace {

/// What a regular expression looks at: half characters would make it refuse the whole text.
QString subjectOf(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean[i].isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate())
            ++i;
        else if (clean[i].isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

/// The expression of argument 1, if it may be tried on argument 0. It can't hang: PCRE gives up after so many tries at
/// one place of the text, and the length of the text is counted a hundredfold.
const QRegularExpression *expression(Call &call)
{
    return call.machine().charge(100 * (call.text(0).size() + 1)) ? call.machine().regex(call.text(1)) : nullptr;
}

bool gaveUp(Call &call, const QRegularExpressionMatch &match)
{
    if (match.isValid())
        return false;
    call.machine().complain(Rule::LanguageRegexTooCostly, {call.text(1)});
    return true;
}

} // namespace

Value matches(Call &call)
{
    const QRegularExpression *regex = expression(call);
    if (!regex)
        return {};
    const QRegularExpressionMatch match = regex->match(subjectOf(call.text(0)));
    return gaveUp(call, match) ? Value{} : Value{match.hasMatch()};
}

Value regexGroup(Call &call)
{
    const QRegularExpression *regex = expression(call);
    if (!regex)
        return {};
    const QRegularExpressionMatch match = regex->match(subjectOf(call.text(0)));
    if (gaveUp(call, match))
        return {};
    const qint64 group = call.integer(2);
    const bool there = match.hasMatch() && group >= 0 && group <= match.lastCapturedIndex();
    return Value{there ? match.captured(static_cast<int>(group)) : QString{}};
}

Value replaceAll(Call &call)
{
    const QRegularExpression *regex = expression(call);
    if (!regex)
        return {};
    const QString subject = subjectOf(call.text(0));
    QString text;
    qsizetype done = 0;
    auto found = regex->globalMatch(subject);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        text += QStringView{subject}.sliced(done, match.capturedStart() - done);
        text += call.text(2);
        done = match.capturedEnd();
        if (!call.machine().mayMake(text.size()))
            return {};
    }
    // An iterator that gave up just ends; one more try from there tells.
    if (gaveUp(call, regex->match(subject, done)))
        return {};
    text += QStringView{subject}.sliced(done);
    return Value{std::move(text)};
}

} // namespace Hookbench::Language::Library
