// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/preferences.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace Hookbench {

/// What a colour says. Always beside an icon and a word.
enum class Tone { Neutral, Positive, Notice, Negative, Informative };

/// The colours of one theme, by what they are for. The only place where colours are written down.
struct Tokens
{
    QColor page, surface, field, disabled, selected, line, fieldLine, text, secondaryText, accent, onAccent;
    QColor positive, notice, negative, informative;
    /// Code: the names in it, texts, numbers and words, and the tokens that stand for something else.
    QColor codeName, codeText, codeNumber, codeToken;
};

Tokens lightTokens();
Tokens darkTokens();
/// The tokens that go with a palette made by applyTheme.
Tokens tokensFor(const QPalette &palette);
QColor toneColor(const QPalette &palette, Tone tone);

/// The four sizes of text.
enum class TextSize { Caption, Body, PageTitle, FormTitle };
/// @p font in one of the four sizes; titles are bold.
QFont scaledFont(const QFont &font, TextSize size);

/// ConsoleStyle (over Fusion), palette and font from the tokens. Can be called again to switch: everything is painted
/// from the palette, so open windows follow. System asks the desktop's palette whether it is dark.
void applyTheme(QApplication &application, Theme theme);

} // namespace Hookbench
