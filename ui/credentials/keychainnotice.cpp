// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/keychainnotice.h"

#include "models/state/whenfinished.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Hookbench {

using namespace Qt::StringLiterals;

KeychainNotice::KeychainNotice(SecretBook &secrets, QWidget *parent)
    : Card{parent}
    , m_secrets{secrets}
    , m_sentence{new QLabel}
    , m_unlock{pillButton(ButtonRole::Secondary)}
    , m_look{pillButton(ButtonRole::Secondary)}
    , m_memory{pillButton(ButtonRole::Secondary)}
    , m_keychain{pillButton(ButtonRole::Secondary)}
{
    build();
    m_unlock->setObjectName(u"unlockKeychain"_s);
    m_look->setObjectName(u"lookAtKeychain"_s);
    m_memory->setObjectName(u"keepInMemory"_s);
    m_keychain->setObjectName(u"useKeychain"_s);
    connect(m_unlock, &QPushButton::clicked, this, &KeychainNotice::unlock);
    connect(m_look, &QPushButton::clicked, this, [this] { m_secrets.look(); });
    connect(m_memory, &QPushButton::clicked, this, [this] { m_secrets.setPlace(SecretPlace::Memory); });
    connect(m_keychain, &QPushButton::clicked, this, [this] {
        m_secrets.setPlace(SecretPlace::Keychain);
        m_secrets.look();
    });
    connect(&m_secrets, &SecretBook::stateChanged, this, &KeychainNotice::follow);
    connect(&m_secrets, &SecretBook::placeChanged, this, &KeychainNotice::follow);
    follow();
}

void KeychainNotice::build()
{
    setObjectName(u"keychainNotice"_s);
    auto *icon = new ToneIcon;
    icon->setTone(Tone::Notice);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout{buttons, 8};
    for (QPushButton *button : {m_unlock, m_look, m_memory, m_keychain})
        flow->addWidget(button);
    column()->setSpacing(12);
    column()->addLayout(line);
    column()->addWidget(buttons);
    hide();
}

void KeychainNotice::setWanted(bool wanted)
{
    const bool begins = wanted && !m_wanted;
    m_wanted = wanted;
    follow();
    // Asks the person for nothing; better to know before a secret is typed than after.
    if (begins && m_secrets.place() == SecretPlace::Keychain)
        m_secrets.look();
}

void KeychainNotice::unlock()
{
    m_unlock->setEnabled(false);
    whenFinished(this, m_secrets.unlock(), [this](const QFuture<Result<>> &ended) {
        m_unlock->setEnabled(true);
        if (ended.resultCount() > 0 && !ended.result())
            Q_EMIT failed(ended.result().error());
    });
}

void KeychainNotice::follow()
{
    m_unlock->setText(tr("Unlock…"));
    m_look->setText(tr("Look again"));
    m_memory->setText(tr("Keep secrets in memory for this run"));
    m_keychain->setText(tr("Use the keychain again"));
    const KeychainState state = m_secrets.state();
    const bool memory = m_secrets.place() == SecretPlace::Memory;
    m_unlock->setVisible(!memory && (state == KeychainState::Locked || state == KeychainState::UnlockRefused));
    m_look->setVisible(!memory);
    m_memory->setVisible(!memory);
    m_keychain->setVisible(memory);
    QString text;
    if (m_wanted && memory)
        text = tr("Secrets that are entered now are kept in memory and are gone when the program ends.");
    else if (m_wanted && state != KeychainState::Available)
        text = Words::sentence(state);
    tell(text);
}

void KeychainNotice::tell(const QString &sentence)
{
    const bool news = sentence != m_sentence->text() && !sentence.isEmpty();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    const QWidget *focused = focusWidget();
    const bool leaves = isVisible() && sentence.isEmpty() && focused && focused->hasFocus();
    setVisible(!sentence.isEmpty());
    if (leaves)
        Q_EMIT leftWithFocus();
    if (!news)
        return;
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void KeychainNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    Card::changeEvent(event);
}

} // namespace Hookbench
