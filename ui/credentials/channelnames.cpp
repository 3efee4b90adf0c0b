// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/channelnames.h"

#include "models/values/namekey.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/undokeys.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

ChannelNames::ChannelNames(QWidget *parent)
    : QWidget{parent}
    , m_entry{new QLineEdit}
    , m_add{iconButton("plus"_L1)}
    , m_row{new FieldRow{m_entry, m_add}}
    , m_chips{new ChipList}
    , m_stateIcon{new ToneIcon}
    , m_state{new QLabel}
{
    m_entry->setObjectName(u"channelEntry"_s);
    m_entry->installEventFilter(this);
    UndoKeys::letUndoItself(m_entry);
    m_state->setObjectName(u"channelState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(state);
    layout->addWidget(m_row);
    layout->addWidget(m_chips);
    connect(m_entry, &QLineEdit::textEdited, this, &ChannelNames::splitTyped);
    connect(m_add, &QToolButton::clicked, this, [this] {
        takeTyped();
        m_entry->setFocus();
    });
    connect(m_chips, &ChipList::chipsEdited, this, [this] {
        showState();
        Q_EMIT edited();
    });
    passFocus(this, m_entry);
    retranslate();
}

void ChannelNames::setNames(const QStringList &names)
{
    m_chips->setChips(names);
    m_chips->setVisible(!names.isEmpty());
    showState();
}

QStringList ChannelNames::names() const
{
    return m_chips->chips();
}

void ChannelNames::add(const QStringList &names)
{
    QStringList all = m_chips->chips();
    for (const QString &name : names) {
        const QString wanted = name.simplified();
        const bool known = std::any_of(all.cbegin(), all.cend(),
                                       [&wanted](const QString &other) { return nameKey(other) == nameKey(wanted); });
        if (!wanted.isEmpty() && !known)
            all.append(wanted);
    }
    if (all == m_chips->chips())
        return;
    setNames(all);
    Q_EMIT edited();
}

void ChannelNames::takeTyped()
{
    const QString typed = m_entry->text();
    m_entry->clear();
    add({typed});
}

void ChannelNames::splitTyped(const QString &text)
{
    static const QRegularExpression separators{u"[,;\\n\\r\\t]+"_s};
    if (!text.contains(separators))
        return;
    m_entry->clear();
    add(text.split(separators, Qt::SkipEmptyParts));
}

void ChannelNames::setHasWebhooks(bool has)
{
    m_hasWebhooks = has;
    showState();
}

void ChannelNames::setReadOnly(bool readOnly)
{
    m_row->setVisible(!readOnly);
    m_chips->setReadOnly(readOnly);
}

void ChannelNames::setComplaints(const Diagnostics &complaints)
{
    QHash<int, Diagnostics> byChip;
    for (const Diagnostic &complaint : complaints) {
        bool isNumber = false;
        const int index = complaint.pointer.section(u'/', 2, 2).toInt(&isNumber);
        if (isNumber)
            byChip[index].append(complaint);
    }
    m_chips->setComplaints(byChip);
    m_row->setComplaints(complaints);
    m_wrong = int(byChip.size());
    showState();
}

void ChannelNames::focusEntry()
{
    m_entry->setFocus();
}

bool ChannelNames::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entry && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && !m_entry->text().trimmed().isEmpty()) {
            takeTyped();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_entry->text().isEmpty() && !m_chips->chips().isEmpty()) {
            QStringList fewer = m_chips->chips();
            fewer.removeLast();
            setNames(fewer);
            Q_EMIT edited();
            return true;
        }
    }
    if (watched == m_entry && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void ChannelNames::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChannelNames::showState()
{
    const int count = std::max(0, int(m_chips->chips().size()) - m_wrong);
    m_stateIcon->setTone(count > 0 ? Tone::Positive : Tone::Informative);
    if (m_hasWebhooks)
        m_state->setText(
            count > 0 ? tr("Attached to %n channel configuration(s): its webhooks take effect at once.", nullptr, count)
                      : tr("Attached to no channel configuration yet: its webhooks wait until there is one."));
    else
        m_state->setText(count > 0 ? tr("Attached to %n channel configuration(s).", nullptr, count)
                                   : tr("Attached to no channel configuration yet. There are no webhooks for this "
                                        "vendor, so nothing waits for one."));
}

void ChannelNames::retranslate()
{
    m_row->setLabel(tr("Channel configuration"));
    m_row->setHelp(tr("Channel configuration"),
                   tr("The channel configurations that use this API credential, by their names in the mirrored "
                      "product. A webhook whose API credential is attached to one takes effect at once; otherwise a "
                      "new channel configuration has to be created first. A name begins with a letter from A to Z; "
                      "letters, digits, _ . and - follow."));
    m_entry->setPlaceholderText(tr("Enter a name and press Enter"));
    setButtonName(m_add, tr("Add the channel configuration"));
    m_chips->setName(tr("Channel configurations"));
    showState();
}

} // namespace Hookbench
