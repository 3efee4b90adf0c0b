// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/buttons.h"

#include "ui/parts/icons.h"
#include "ui/parts/style.h"

#include <QAccessible>
#include <QClipboard>
#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int buttonHeight = 32;
constexpr int pillPadding = 16;
constexpr int pictureSize = 16;
constexpr int iconGap = 6;
constexpr int copiedMilliseconds = 2000;

struct PillColors
{
    QColor fill, line, text;
};

PillColors pillColors(ButtonRole role, const Tokens &t, const QPushButton &button)
{
    if (!button.isEnabled())
        return {t.disabled, t.disabled, t.secondaryText};
    const bool lit = button.underMouse() || button.isDown() || button.isChecked();
    switch (role) {
    case ButtonRole::Primary: {
        const QColor fill = lit ? t.accent.darker(button.isDown() ? 120 : 110) : t.accent;
        return {fill, fill, t.onAccent};
    }
    case ButtonRole::Destructive:
        return {lit ? t.selected : t.surface, t.negative, t.negative};
    case ButtonRole::Quiet:
        return {lit ? t.selected : QColor(Qt::transparent), Qt::transparent, t.text};
    case ButtonRole::Secondary:
        break;
    }
    return {lit ? t.selected : t.surface, button.isChecked() ? t.accent : t.fieldLine, t.text};
}

/// An icon in the colour of the text beside it.
QPixmap inked(const QIcon &icon, const QColor &color, qreal scale)
{
    return tintedPixmap(QLatin1StringView(icon.name().toLatin1()), color, {pictureSize, pictureSize}, scale);
}

// Qt presses a button with the space bar only, or makes it one of those that Return in any field of a dialog may press.
bool pressedByReturn(QAbstractButton &button, const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const auto others = event.modifiers() & ~Qt::KeyboardModifiers{Qt::KeypadModifier};
    if (!isReturn || others != Qt::NoModifier)
        return false;
    if (!event.isAutoRepeat())
        button.click();
    return true;
}

} // namespace

PillButton::PillButton(ButtonRole role, QWidget *parent)
    : QPushButton{parent}
    , m_role{role}
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    QFont semibold = font();
    semibold.setWeight(QFont::DemiBold);
    setFont(semibold);
}

void PillButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByReturn(*this, *event))
        QPushButton::keyPressEvent(event);
}

QSize PillButton::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int picture = icon().isNull() ? 0 : pictureSize + (text().isEmpty() ? 0 : iconGap);
    const int arrow = menu() ? pictureSize : 0;
    return {std::max(words + picture + arrow + 2 * pillPadding, 64),
            std::max(buttonHeight, fontMetrics().height() + 12)};
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const PillColors colors = pillColors(m_role, tokens, *this);
    QRectF pill = rect();
    if (hasFocus()) {
        paintFocusRing(&painter, pill, pill.height() / 2, palette());
        pill.adjust(3, 3, -3, -3);
    }
    paintBox(&painter, pill, pill.height() / 2, colors.fill, colors.line, m_role == ButtonRole::Secondary ? 1.5 : 1);

    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int picture = icon().isNull() ? 0 : pictureSize + (text().isEmpty() ? 0 : iconGap);
    const int arrow = menu() ? pictureSize : 0;
    int x = (width() - words.width() - picture - arrow) / 2;
    if (picture > 0) {
        const QRect spot(x, (height() - pictureSize) / 2, pictureSize, pictureSize);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), spot).topLeft(),
                           inked(icon(), colors.text, devicePixelRatioF()));
        x += picture;
    }
    painter.setPen(colors.text);
    const QRect spot = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, words.width() + 1, height()));
    painter.drawText(spot, Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (arrow > 0) {
        const QRect chevron(x + words.width() + 4, 0, arrow, height());
        paintChevron(&painter, QStyle::visualRect(layoutDirection(), rect(), chevron), colors.text);
    }
}

QPushButton *pillButton(ButtonRole role, QWidget *parent)
{
    return new PillButton(role, parent);
}

IconButton::IconButton(QWidget *parent)
    : QToolButton{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setIconSize({18, 18});
    setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByReturn(*this, *event))
        QToolButton::keyPressEvent(event);
}

QSize IconButton::sizeHint() const
{
    if (toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {buttonHeight, buttonHeight};
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int picture
        = icon().isNull() || toolButtonStyle() == Qt::ToolButtonTextOnly ? 0 : iconSize().width() + iconGap;
    const int arrow = menu() || popupMode() == InstantPopup ? 18 : 0;
    return {words + picture + arrow + 20, std::max(buttonHeight, fontMetrics().height() + 12)};
}

bool IconButton::isPointedAt() const
{
    // A menu that was open keeps the leaving of the pointer to itself, so underMouse alone would stay true.
    return underMouse() && rect().contains(mapFromGlobal(QCursor::pos()));
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const bool lit = isEnabled() && (isPointedAt() || isDown() || isChecked());
    QColor fill = autoRaise() ? QColor(Qt::transparent) : isEnabled() ? tokens.surface : tokens.disabled;
    if (lit)
        fill = tokens.selected;
    const QColor line = autoRaise() || !isEnabled() ? fill : tokens.fieldLine;
    paintBox(&painter, rect(), 4, fill, line);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 4, palette());

    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    if (toolButtonStyle() == Qt::ToolButtonIconOnly) {
        QRect spot(QPoint(), iconSize());
        spot.moveCenter(rect().center());
        icon().paint(&painter, spot, Qt::AlignCenter, mode);
        return;
    }
    int x = 10;
    if (!icon().isNull() && toolButtonStyle() != Qt::ToolButtonTextOnly) {
        const QRect spot(x, (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height());
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), spot), Qt::AlignCenter, mode);
        x += iconSize().width() + iconGap;
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width() - x, height()));
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic), text());
    if (menu() || popupMode() == InstantPopup)
        paintChevron(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 24, 0, 18, height())),
                     isEnabled() ? tokens.text : tokens.secondaryText);
}

QToolButton *iconButton(QLatin1StringView icon, QWidget *parent)
{
    auto *button = new IconButton(parent);
    button->setIcon(themedIcon(icon));
    return button;
}

void setButtonName(QToolButton *button, const QString &name, const QString &shortcut)
{
    button->setAccessibleName(name);
    button->setToolTip(shortcut.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, shortcut));
}

CopyButton::CopyButton(std::function<QString()> text, QWidget *parent)
    : IconButton{parent}
    , m_text{std::move(text)}
{
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    retranslate();
}

void CopyButton::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text());
    m_copied = true;
    retranslate();
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this, {}, copiedMilliseconds);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    QTimer::singleShot(copiedMilliseconds, this, [this] {
        m_copied = false;
        retranslate();
    });
}

void CopyButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    IconButton::changeEvent(event);
}

void CopyButton::retranslate()
{
    setIcon(m_copied ? themedIcon(QLatin1StringView("check"), Tone::Positive) : themedIcon(QLatin1StringView("copy")));
    if (m_copied)
        setButtonName(this, tr("Copied"));
    else
        setButtonName(this, m_name.isEmpty() ? tr("Copy") : m_name);
}

} // namespace Hookbench
