// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include "ui/parts/style.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

namespace Hookbench {

namespace {

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette;
    const auto paint
        = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(QPalette::All, role, color); };
    paint(QPalette::Window, t.page);
    paint(QPalette::Base, t.field);
    paint(QPalette::AlternateBase, t.disabled);
    paint(QPalette::Button, t.surface);
    paint(QPalette::Light, t.surface);
    paint(QPalette::Midlight, t.selected);
    paint(QPalette::Mid, t.line);
    paint(QPalette::Dark, t.fieldLine);
    paint(QPalette::Shadow, t.fieldLine);
    paint(QPalette::WindowText, t.text);
    paint(QPalette::Text, t.text);
    paint(QPalette::ButtonText, t.text);
    paint(QPalette::PlaceholderText, t.secondaryText);
    paint(QPalette::Highlight, t.accent);
    paint(QPalette::HighlightedText, t.onAccent);
    paint(QPalette::Link, t.accent);
    paint(QPalette::LinkVisited, t.accent);
    paint(QPalette::BrightText, t.negative);
    paint(QPalette::ToolTipBase, t.text);
    paint(QPalette::ToolTipText, t.page);
    // What can't be changed stays readable: only its fill differs.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.secondaryText);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.fieldLine);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// What the desktop says when nobody overrules it.
bool desktopIsDark(QApplication &application)
{
    application.setPalette(QPalette());
    return isDark(QGuiApplication::palette());
}

} // namespace

Tokens lightTokens()
{
    return {.page = 0xF8F8F8,
            .surface = 0xFFFFFF,
            .field = 0xFDFDFD,
            .disabled = 0xE6E6E6,
            .selected = 0xECECEC,
            .line = 0xD5D5D5,
            .fieldLine = 0x868686,
            .text = 0x222222,
            .secondaryText = 0x4B4B4B,
            .accent = 0x0265DC,
            .onAccent = 0xFFFFFF,
            .positive = 0x007A4D,
            .notice = 0xB14C00,
            .negative = 0xD31510,
            .informative = 0x0265DC,
            .codeName = 0x0A4C9E,
            .codeText = 0x1B6B3A,
            .codeNumber = 0x8A4300,
            .codeToken = 0x7A26B8};
}

Tokens darkTokens()
{
    return {.page = 0x1D1D1D,
            .surface = 0x2A2A2A,
            .field = 0x232323,
            .disabled = 0x333333,
            .selected = 0x3A3A3A,
            .line = 0x444444,
            .fieldLine = 0x8A8A8A,
            .text = 0xEBEBEB,
            .secondaryText = 0xB8B8B8,
            .accent = 0x6FB1FF,
            .onAccent = 0x1D1D1D,
            .positive = 0x3BBF8A,
            .notice = 0xF2994A,
            .negative = 0xFF8C83,
            .informative = 0x6FB1FF,
            .codeName = 0x8EC1FF,
            .codeText = 0x7FD1A0,
            .codeNumber = 0xF0B37E,
            .codeToken = 0xD3A6FF};
}

Tokens tokensFor(const QPalette &palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

QColor toneColor(const QPalette &palette, Tone tone)
{
    const Tokens tokens = tokensFor(palette);
    switch (tone) {
    case Tone::Positive:
        return tokens.positive;
    case Tone::Notice:
        return tokens.notice;
    case Tone::Negative:
        return tokens.negative;
    case Tone::Informative:
        return tokens.informative;
    case Tone::Neutral:
        break;
    }
    return tokens.text;
}

QFont scaledFont(const QFont &font, TextSize size)
{
    QFont scaled = font;
    switch (size) {
    case TextSize::Caption:
        scaled.setPixelSize(12);
        break;
    case TextSize::Body:
        scaled.setPixelSize(13);
        break;
    case TextSize::PageTitle:
        scaled.setPixelSize(16);
        scaled.setWeight(QFont::Bold);
        break;
    case TextSize::FormTitle:
        scaled.setPixelSize(20);
        scaled.setWeight(QFont::Bold);
        break;
    }
    return scaled;
}

void applyTheme(QApplication &application, Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && desktopIsDark(application));
    if (!qobject_cast<ConsoleStyle *>(QApplication::style())) {
        QApplication::setStyle(new ConsoleStyle);
        QFont font = QApplication::font();
        // Open Sans is closest to the mirrored product's typeface, Noto Sans is its sister; then whatever the desktop
        // uses.
        font.setFamilies({QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), font.family()});
        QApplication::setFont(scaledFont(font, TextSize::Body));
    }
    const QPalette palette = paletteFrom(dark ? darkTokens() : lightTokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(QApplication::font());
}

} // namespace Hookbench
