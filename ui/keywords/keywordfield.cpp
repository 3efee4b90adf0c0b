// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/keywordfield.h"

#include "models/keywords/normaliser.h"
#include "ui/keywords/missingwords.h"
#include "ui/keywords/suggestedwords.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/icons.h"
#include "ui/parts/undokeys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression separators{u"[,;\\n\\r\\t\\x{2028}\\x{2029}]+"_s};
    QStringList found;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString word = part.simplified();
        if (!word.isEmpty())
            found.append(word);
    }
    return found;
}

QString comparable(const QString &word)
{
    const QString text = normaliseMessage(word).text;
    // Of a word that is all punctuation nothing is left; it is complained about, and it is not every other one.
    return text.isEmpty() ? word : text;
}

} // namespace

KeywordField::KeywordField(QWidget *parent)
    : QWidget{parent}
{
    build();
    connectParts();
    retranslate();
    follow();
}

KeywordField::~KeywordField()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (QObject *child : findChildren<QObject *>()) {
        child->removeEventFilter(this);
        child->disconnect(this);
    }
}

void KeywordField::build()
{
    m_entry = new QLineEdit;
    m_entry->setObjectName(u"keywordEntry"_s);
    m_entry->installEventFilter(this);
    UndoKeys::letUndoItself(m_entry);
    m_add = iconButton("plus"_L1);
    m_row = new FieldRow{m_entry, m_add};
    m_chips = new ChipList;
    m_chips->setSplitter(wordsIn);
    m_missing = new MissingWords;
    m_suggested = new SuggestedWords;
    m_another = pillButton(ButtonRole::Secondary);
    m_another->setObjectName(u"anotherCustom"_s);
    m_another->setIcon(themedIcon("plus"_L1));

    auto *offers = new QHBoxLayout;
    offers->setSpacing(8);
    offers->addWidget(m_suggested);
    offers->addWidget(m_another);
    offers->addStretch(1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_row);
    layout->addWidget(m_chips);
    layout->addWidget(m_missing);
    layout->addLayout(offers);
}

void KeywordField::connectParts()
{
    connect(m_entry, &QLineEdit::textEdited, this, &KeywordField::splitTypedText);
    connect(m_add, &QToolButton::clicked, this, [this] {
        takeTypedWords();
        focusKeyword(-1);
    });
    connect(m_chips, &ChipList::chipsEdited, this, [this](const QStringList &chips) {
        say({});
        follow();
        // The chip that had the focus is gone, and there is none to take it.
        if (chips.isEmpty())
            m_entry->setFocus();
        Q_EMIT edited();
    });
    connect(m_suggested, &SuggestedWords::wordsChosen, this, &KeywordField::suggestionChosen);
    connect(m_missing, &MissingWords::addRequested, this,
            [this](const QStringList &words) { addSuggested(words, {}); });
    connect(m_another, &QPushButton::clicked, this, &KeywordField::anotherRequested);
}

void KeywordField::setCategory(Category category)
{
    m_category = category;
    m_suggested->setCategory(category);
    retranslate();
    follow();
}

void KeywordField::setKeywords(const QStringList &keywords)
{
    m_chips->setChips(keywords);
    say({});
    follow();
}

QStringList KeywordField::keywords() const
{
    return m_chips->chips();
}

bool KeywordField::isFull() const
{
    return m_category == Category::Custom && !m_chips->chips().isEmpty();
}

void KeywordField::takeTypedWords()
{
    if (m_readOnly)
        return;
    const QStringList typed = wordsIn(m_entry->text());
    // Not clear(): that could be undone by itself.
    m_entry->setText(QString{});
    if (!typed.isEmpty())
        addWords(typed);
}

void KeywordField::splitTypedText(const QString &text)
{
    m_chips->setMarked(-1);
    say({});
    const QStringList typed = wordsIn(text);
    // A separator ends a word; so a pasted list becomes chips at once.
    if (typed.size() > 1 || (!typed.isEmpty() && typed.first() != text.simplified())) {
        m_entry->setText(QString{});
        addWords(typed);
    }
}

void KeywordField::addWords(const QStringList &words)
{
    QStringList chips = m_chips->chips();
    QSet<QString> present;
    for (const QString &chip : std::as_const(chips))
        present.insert(comparable(chip));
    QString known;
    QStringList tooMany;
    for (const QString &word : words) {
        if (present.contains(comparable(word))) {
            known = word;
        } else if (m_category == Category::Custom && !chips.isEmpty()) {
            tooMany.append(word);
        } else {
            chips.append(word);
            present.insert(comparable(word));
        }
    }
    setChips(chips);
    if (!tooMany.isEmpty())
        say(tr("A Custom category takes one keyword, so this was not added: %1.").arg(tooMany.join(u", "_s)));
    else if (!known.isEmpty())
        say(tr("%1 is in the list already.").arg(known));
}

void KeywordField::setChips(const QStringList &chips)
{
    if (chips == m_chips->chips())
        return;
    const bool hadFocus = m_entry->hasFocus();
    m_chips->setChips(chips);
    m_note.clear();
    follow();
    if (hadFocus && !m_entry->isEnabled())
        m_chips->focusChip(0);
    Q_EMIT edited();
    Q_EMIT revealRequested(m_chips);
}

void KeywordField::setPacks(const QList<KeywordPack> &packs)
{
    m_suggested->setPacks(packs);
    m_suggested->setEnabled(!m_readOnly);
}

void KeywordField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_chips->setReadOnly(readOnly);
    m_suggested->setEnabled(!readOnly);
    m_note.clear();
    follow();
}

void KeywordField::focusKeyword(int index)
{
    if ((index >= 0 || !m_entry->isEnabled()) && m_chips->focusChip(index))
        return;
    m_entry->setFocus();
}

bool KeywordField::handleKey(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        takeTypedWords();
        return true;
    }
    const QStringList chips = m_chips->chips();
    const bool removes = key.key() == Qt::Key_Backspace && m_entry->text().isEmpty() && !chips.isEmpty();
    if (!removes) {
        if (m_chips->marked() >= 0 && key.key() != Qt::Key_Shift && key.key() != Qt::Key_Control) {
            m_chips->setMarked(-1);
            say({});
        }
        return false;
    }
    // Who holds the key down to empty the field must not empty the list.
    if (key.isAutoRepeat())
        return true;
    const int last = int(chips.size()) - 1;
    if (m_chips->marked() == last) {
        setChips(chips.mid(0, last));
    } else {
        m_chips->setMarked(last);
        say(tr("Backspace again removes %1.").arg(chips.at(last)));
    }
    return true;
}

bool KeywordField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entry && event->type() == QEvent::KeyPress && !m_readOnly)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_entry && event->type() == QEvent::FocusOut) {
        if (m_chips->marked() >= 0) {
            m_chips->setMarked(-1);
            // The line stays, without its words: the focus may go by a click at a chip, which must not move away under
            // the pointer.
            say(QString{QChar::Nbsp});
        }
        takeTypedWords();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Hookbench
