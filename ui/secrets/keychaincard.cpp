// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/keychaincard.h"

#include "models/state/whenfinished.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/toggleswitch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Whether the person's password could help.
bool canBeUnlocked(KeychainState state)
{
    return state == KeychainState::Locked || state == KeychainState::UnlockRefused || state == KeychainState::NoKeyring;
}

Tone toneOf(KeychainState state)
{
    if (state == KeychainState::Available)
        return Tone::Positive;
    const bool passing = canBeUnlocked(state) || state == KeychainState::NoAnswer;
    return passing ? Tone::Notice : Tone::Negative;
}

} // namespace

KeychainCard::KeychainCard(SecretBook &secrets, QWidget *parent)
    : Card{parent}
    , m_secrets{secrets}
{
    build();
    connect(m_look, &QPushButton::clicked, this, &KeychainCard::look);
    connect(m_unlock, &QPushButton::clicked, this, &KeychainCard::unlock);
    connect(m_memory, &QAbstractButton::clicked, this,
            [this](bool on) { m_secrets.setPlace(on ? SecretPlace::Memory : SecretPlace::Keychain); });
    connect(&m_secrets, &SecretBook::stateChanged, this, &KeychainCard::showState);
    connect(&m_secrets, &SecretBook::placeChanged, this, &KeychainCard::showPlace);
    connect(&m_secrets, &SecretBook::looked, this, [this] {
        m_looking = false;
        showState();
    });
    retranslate();
}

void KeychainCard::build()
{
    m_title = new QLabel;
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_status = new StatusWord;
    m_sentence = wrapped();
    m_look = pillButton(ButtonRole::Secondary);
    m_look->setObjectName(u"lookAgain"_s);
    m_unlock = pillButton(ButtonRole::Secondary);
    m_unlock->setObjectName(u"unlockKeychain"_s);
    m_memory = new ToggleSwitch;
    m_memory->setObjectName(u"keepInMemory"_s);
    m_memorySentence = wrapped();
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addStretch(1);
    head->addWidget(m_unlock);
    head->addWidget(m_look);
    m_memorySentence->setForegroundRole(QPalette::PlaceholderText);
    m_memorySentence->setFont(scaledFont(font(), TextSize::Caption));
    auto *memory = new QVBoxLayout;
    memory->setSpacing(4);
    memory->addWidget(m_memory);
    memory->addWidget(m_memorySentence);
    column()->setSpacing(8);
    column()->addLayout(head);
    column()->addWidget(m_sentence);
    column()->addSpacing(4);
    column()->addLayout(memory);
}

void KeychainCard::look()
{
    if (m_looking)
        return;
    m_looking = true;
    showState();
    m_secrets.look();
}

void KeychainCard::unlock()
{
    m_unlocking = true;
    showState();
    whenFinished(this, m_secrets.unlock(), [this](const QFuture<Result<>> &answer) {
        m_unlocking = false;
        showState();
        if (answer.resultCount() > 0 && !answer.result())
            Q_EMIT noticed(noticeFor(answer.result().error()));
    });
}

void KeychainCard::showState()
{
    const KeychainState state = m_secrets.state();
    const bool atWork = m_looking || m_unlocking;
    if (atWork)
        m_status->setStatus(Tone::Neutral, m_unlocking ? tr("Waiting for its password…") : tr("Looking…"));
    else if (state == KeychainState::Available)
        m_status->setStatus(toneOf(state), tr("Works"));
    else if (canBeUnlocked(state))
        m_status->setStatus(toneOf(state), state == KeychainState::NoKeyring ? tr("No keyring yet") : tr("Locked"));
    else
        m_status->setStatus(toneOf(state), state == KeychainState::NoAnswer ? tr("No answer") : tr("Does not work"));
    m_sentence->setText(state == KeychainState::Available
                            ? tr("It is open. Secrets that are entered now are kept in it.")
                            : Words::sentence(state));
    m_unlock->setVisible(canBeUnlocked(state));
    m_unlock->setText(state == KeychainState::NoKeyring ? tr("Create a keyring…") : tr("Unlock…"));
    // Disabling the focused button would throw the focus away.
    m_unlock->setEnabled(!atWork || m_unlock->hasFocus());
    m_look->setEnabled(!atWork || m_look->hasFocus());
    showPlace();
}

void KeychainCard::showPlace()
{
    const bool memory = m_secrets.place() == SecretPlace::Memory;
    m_memory->setChecked(memory);
    if (memory && m_secrets.state() == KeychainState::Available)
        m_sentence->setText(tr("It is open, but secrets that are entered now are kept in memory."));
}

void KeychainCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void KeychainCard::retranslate()
{
    m_title->setText(tr("Keychain"));
    m_status->setAccessibleDescription(m_title->text());
    m_look->setText(tr("Look again"));
    m_memory->setText(tr("Keep secrets in memory for this run instead"));
    m_memorySentence->setText(
        tr("What is entered from now on is gone when the program ends, and has to be entered again. Nothing is "
           "written to a file. Secrets that the keychain has stay there, and the next run begins with the keychain."));
    m_memory->setAccessibleDescription(m_memorySentence->text());
    showState();
}

} // namespace Hookbench
