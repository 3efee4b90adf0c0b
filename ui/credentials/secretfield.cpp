// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/secretfield.h"

#include "ui/credentials/secrettext.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/undokeys.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Hookbench {

using namespace Qt::StringLiterals;

SecretField::SecretField(Lines lines, QWidget *parent)
    : QWidget{parent}
{
    if (lines == Lines::One)
        m_line = new QLineEdit;
    else
        m_text = new SecretText;
    build();
    connectParts();
    setMode(Mode::Typing);
}

QWidget *SecretField::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_text;
}

void SecretField::build()
{
    m_typing = new QWidget;
    m_reveal = iconButton("eye"_L1);
    m_reveal->setCheckable(true);
    m_keepOld = pillButton(ButtonRole::Quiet);
    if (m_line) {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setDragEnabled(false);
        m_line->setMaxLength(16'384);
        m_line->installEventFilter(this);
        // It is no part of what the form undoes.
        UndoKeys::letUndoItself(m_line);
    }
    auto *typing = new QHBoxLayout{m_typing};
    typing->setContentsMargins(0, 0, 0, 0);
    typing->setSpacing(8);
    typing->addWidget(editor(), 1);
    typing->addWidget(m_reveal, 0, Qt::AlignTop);
    typing->addWidget(m_keepOld, 0, Qt::AlignTop);

    m_keeping = new QWidget;
    auto *icon = new ToneIcon;
    icon->setIcon("lock"_L1);
    m_state = new QLabel;
    m_state->setObjectName(u"secretState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_replace = pillButton(ButtonRole::Secondary);
    m_replace->setObjectName(u"replaceSecret"_s);
    m_forget = pillButton(ButtonRole::Destructive);
    m_forget->setObjectName(u"forgetSecret"_s);
    m_keep = pillButton(ButtonRole::Secondary);
    m_keep->setObjectName(u"keepSecret"_s);
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(icon);
    words->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_replace, m_forget, m_keep})
        buttons->addWidget(button);
    buttons->addStretch(0);
    m_keepingLayout = new QBoxLayout{QBoxLayout::LeftToRight, m_keeping};
    m_keepingLayout->setContentsMargins(0, 0, 0, 0);
    m_keepingLayout->setSpacing(8);
    m_keepingLayout->addLayout(words, 1);
    m_keepingLayout->addLayout(buttons);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_typing);
    layout->addWidget(m_keeping);
}

void SecretField::connectParts()
{
    if (m_line) {
        connect(m_line, &QLineEdit::textEdited, this, &SecretField::edited);
    } else {
        connect(m_text, &SecretText::edited, this, &SecretField::edited);
        connect(m_text, &SecretText::left, this, &SecretField::left);
    }
    connect(m_reveal, &QToolButton::toggled, this, [this](bool on) {
        if (m_line)
            m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        else
            m_text->setRevealed(on);
        m_reveal->setIcon(themedIcon(on ? "eye-off"_L1 : "eye"_L1));
        retranslateButtons();
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        setMode(Mode::Typing);
        editor()->setFocus();
        Q_EMIT edited();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        setMode(Mode::Forgetting);
        m_keep->setFocus();
        Q_EMIT edited();
    });
    const auto keep = [this] {
        clearTyped();
        setMode(Mode::Kept);
        m_replace->setFocus();
        Q_EMIT edited();
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_keepOld, &QPushButton::clicked, this, keep);
}

void SecretField::setMode(Mode mode)
{
    m_mode = mode;
    const bool typing = mode == Mode::Typing;
    QWidget *const shown = typing ? m_typing : m_keeping;
    QWidget *const hidden = typing ? m_keeping : m_typing;
    hidden->hide();
    shown->show();
    // What is revealed now must not be revealed the next time.
    m_reveal->setChecked(false);
    m_reveal->setVisible(!m_readOnly);
    m_keepOld->setVisible(typing && m_kept.has_value() && !m_readOnly);
    m_replace->setVisible(mode == Mode::Kept && !m_readOnly);
    m_forget->setVisible(mode == Mode::Kept && !m_readOnly);
    m_keep->setVisible(mode == Mode::Forgetting && !m_readOnly);
    passFocus(this, typing ? editor() : mode == Mode::Kept ? m_replace : m_keep);
    retranslate();
}

void SecretField::setKept(const KeptSecret *kept)
{
    m_kept = kept ? std::optional{*kept} : std::nullopt;
    clearTyped();
    setMode(m_kept ? Mode::Kept : Mode::Typing);
}

void SecretField::updateKept(const KeptSecret *kept)
{
    const bool begun = m_mode == Mode::Forgetting || !typed().isEmpty();
    if (!begun || (m_mode == Mode::Forgetting && !kept)) {
        setKept(kept);
        return;
    }
    m_kept = kept ? std::optional{*kept} : std::nullopt;
    setMode(m_mode);
}

std::optional<std::optional<Secret>> SecretField::change() const
{
    if (m_mode == Mode::Forgetting)
        return std::optional<Secret>{};
    if (m_mode == Mode::Kept)
        return std::nullopt;
    const QString text = typed();
    if (text.isEmpty())
        return std::nullopt;
    return std::optional{Secret{text.toUtf8()}};
}

QString SecretField::typed() const
{
    return m_line ? m_line->text() : m_text->secret();
}

void SecretField::clearTyped()
{
    if (m_text) {
        m_text->clearSecret();
        return;
    }
    // Its undo would bring it back.
    const QSignalBlocker blocker{m_line};
    m_line->setText({});
}

void SecretField::takeTyped(const QString &text)
{
    if (m_line && m_mode == Mode::Typing)
        m_line->setText(text);
}

void SecretField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_line)
        m_line->setReadOnly(readOnly);
    else
        m_text->setReadOnly(readOnly);
    setMode(m_mode);
}

void SecretField::setNarrow()
{
    m_keepingLayout->setDirection(QBoxLayout::TopToBottom);
    m_keepingLayout->setSpacing(4);
}

void SecretField::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    retranslate();
}

QString SecretField::state() const
{
    return m_mode == Mode::Typing ? QString{} : m_state->text();
}

bool SecretField::event(QEvent *event)
{
    // Whoever marks the field as invalid means what can be typed into.
    if (event->type() == QEvent::DynamicPropertyChange) {
        editor()->setProperty("invalid", property("invalid"));
        editor()->update();
    }
    return QWidget::event(event);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Hookbench
