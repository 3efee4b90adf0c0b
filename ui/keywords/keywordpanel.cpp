// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/keywordpanel.h"

#include "models/words/words.h"
#include "ui/keywords/replycombo.h"
#include "ui/keywords/replypresets.h"
#include "ui/keywords/toggleswitch.h"
#include "ui/parts/buttons.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array categoryOrder{Category::OptIn, Category::OptOut, Category::DoubleOptIn, Category::Help,
                                   Category::Custom};
constexpr std::array profileOrder{FuzzyProfile::AdobeLike, FuzzyProfile::Braze, FuzzyProfile::Strict};

QStringList words(const QString &text)
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

} // namespace

KeywordPanel::KeywordPanel(QWidget *parent)
    : Card{parent}
{
    build();
    connectFields();
    offerPresets();
    showFuzzy();
    retranslate();
}

KeywordPanel::~KeywordPanel()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (QObject *child : findChildren<QObject *>()) {
        child->removeEventFilter(this);
        child->disconnect(this);
    }
}

void KeywordPanel::build()
{
    m_title = new QLabel;
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    m_up = iconButton("chevron-up"_L1);
    m_down = iconButton("chevron-down"_L1);
    m_remove = iconButton("delete"_L1);
    m_category = new QComboBox;
    for (const Category category : categoryOrder)
        m_category->addItem(QString{}, int(category));
    m_entry = new QLineEdit;
    m_entry->setObjectName(u"keywordEntry"_s);
    m_entry->installEventFilter(this);
    m_add = iconButton("plus"_L1);
    m_chips = new ChipList;
    m_reply = new ReplyCombo;
    m_fuzzy = new ToggleSwitch;
    m_fuzzyResponse = new ReplyCombo;
    m_fuzzyProfile = new QComboBox;
    for (const FuzzyProfile profile : profileOrder)
        m_fuzzyProfile->addItem(QString{}, int(profile));

    m_categoryRow = new FieldRow{m_category};
    m_entryRow = new FieldRow{m_entry, m_add};
    m_replyRow = new FieldRow{m_reply};
    m_fuzzyRow = new FieldRow{m_fuzzy};
    m_fuzzyResponseRow = new FieldRow{m_fuzzyResponse};
    m_fuzzyProfileRow = new FieldRow{m_fuzzyProfile};

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_up);
    top->addWidget(m_down);
    top->addWidget(m_remove);
    m_fuzzyPart = new QWidget;
    auto *fuzzy = new QVBoxLayout{m_fuzzyPart};
    fuzzy->setContentsMargins(0, 0, 0, 0);
    fuzzy->setSpacing(16);
    fuzzy->addWidget(m_fuzzyRow);
    fuzzy->addWidget(m_fuzzyResponseRow);
    fuzzy->addWidget(m_fuzzyProfileRow);
    QVBoxLayout *layout = column();
    layout->addLayout(top);
    layout->addWidget(m_categoryRow);
    layout->addWidget(m_entryRow);
    layout->addWidget(m_chips);
    layout->addWidget(m_replyRow);
    layout->addWidget(m_fuzzyPart);
}

void KeywordPanel::connectFields()
{
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &KeywordPanel::removeRequested);
    connect(m_category, &QComboBox::activated, this, &KeywordPanel::chooseCategory);
    connect(m_entry, &QLineEdit::textEdited, this, &KeywordPanel::splitTypedText);
    connect(m_add, &QToolButton::clicked, this, [this] {
        takeTypedWords();
        m_entry->setFocus();
    });
    connect(m_chips, &ChipList::chipsEdited, this, &KeywordPanel::edited);
    for (ReplyCombo *combo : {m_reply, m_fuzzyResponse}) {
        connect(combo, &ReplyCombo::edited, this, &KeywordPanel::edited);
        connect(combo, &ReplyCombo::left, this, [this, combo] {
            m_touchedFields.insert(combo == m_reply ? u"replyMessage"_s : u"fuzzyAutoResponse"_s);
            Q_EMIT touched();
        });
    }
    connect(m_fuzzy, &QCheckBox::toggled, this, [this] {
        showFuzzy();
        retranslate();
        Q_EMIT edited();
    });
    connect(m_fuzzyProfile, &QComboBox::activated, this, &KeywordPanel::edited);
    for (QComboBox *combo : {m_category, m_fuzzyProfile}) {
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->installEventFilter(this);
    }
}

Category KeywordPanel::category() const
{
    return static_cast<Category>(m_category->currentData().toInt());
}

void KeywordPanel::setValue(const KeywordCategory &value)
{
    const QSignalBlocker blocker{this};
    m_category->setCurrentIndex(m_category->findData(int(value.category)));
    m_chosen = value.category;
    m_chips->setChips(value.keywords);
    offerPresets();
    m_reply->setText(value.replyMessage);
    m_fuzzy->setChecked(value.fuzzyLogic);
    m_fuzzyProfile->setCurrentIndex(m_fuzzyProfile->findData(int(value.fuzzyProfile)));
    m_fuzzyResponse->setText(value.fuzzyAutoResponse);
    showFuzzy();
    retranslate();
}

KeywordCategory KeywordPanel::value() const
{
    KeywordCategory value;
    value.category = category();
    value.keywords = m_chips->chips();
    value.replyMessage = m_reply->text();
    // What the person set for Opt-Out stays in the widgets, and comes back with the category.
    if (value.category == Category::OptOut) {
        value.fuzzyLogic = m_fuzzy->isChecked();
        value.fuzzyProfile = static_cast<FuzzyProfile>(m_fuzzyProfile->currentData().toInt());
        value.fuzzyAutoResponse = m_fuzzyResponse->text();
    }
    return value;
}

void KeywordPanel::chooseCategory(int)
{
    const Category chosen = category();
    if (chosen == m_chosen)
        return;
    if (m_chips->chips().isEmpty() || m_chips->chips() == defaultKeywords(m_chosen))
        m_chips->setChips(defaultKeywords(chosen));
    m_chosen = chosen;
    offerPresets();
    showFuzzy();
    retranslate();
    Q_EMIT edited();
}

void KeywordPanel::takeTypedWords()
{
    if (m_readOnly)
        return;
    const QStringList typed = words(m_entry->text());
    m_entry->clear();
    if (!typed.isEmpty())
        addWords(typed);
}

void KeywordPanel::splitTypedText(const QString &text)
{
    m_entryRow->setHint({});
    const QStringList typed = words(text);
    // A separator ends a word; so a pasted list becomes chips at once.
    if (typed.size() > 1 || (!typed.isEmpty() && typed.first() != text.simplified())) {
        m_entry->clear();
        addWords(typed);
    }
}

void KeywordPanel::addWords(const QStringList &typed)
{
    QStringList chips = m_chips->chips();
    QString known;
    for (const QString &word : typed) {
        if (chips.contains(word, Qt::CaseInsensitive))
            known = word;
        else
            chips.append(word);
    }
    m_entryRow->setHint(known.isEmpty() ? QString{} : tr("%1 is in the list already.").arg(known));
    if (chips == m_chips->chips())
        return;
    m_chips->setChips(chips);
    Q_EMIT edited();
    Q_EMIT revealRequested(m_chips);
}

void KeywordPanel::offerPresets()
{
    const QLocale::Language language = QLocale{}.language();
    m_reply->setPresets(replyPresets(category(), language));
    m_fuzzyResponse->setPresets(fuzzyResponsePresets(language));
}

void KeywordPanel::showFuzzy()
{
    m_fuzzyPart->setVisible(category() == Category::OptOut);
    m_fuzzyResponseRow->setVisible(m_fuzzy->isChecked());
    m_fuzzyResponseRow->setRequired(true);
    m_fuzzyProfileRow->setVisible(m_fuzzy->isChecked());
}

void KeywordPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_category->setEnabled(!readOnly);
    m_entry->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    m_chips->setReadOnly(readOnly);
    m_fuzzy->setEnabled(!readOnly);
    m_fuzzyProfile->setEnabled(!readOnly);
    m_reply->setReadOnly(readOnly);
    m_fuzzyResponse->setReadOnly(readOnly);
    m_entryRow->setVisible(!readOnly || m_chips->chips().isEmpty());
    m_remove->setVisible(!readOnly);
    setPlace(m_index, m_count);
}

void KeywordPanel::setPlace(int index, int count)
{
    m_index = index;
    m_count = count;
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    for (QToolButton *button : {m_up, m_down})
        button->setVisible(count > 1 && !m_readOnly);
    nameButtons();
}

bool KeywordPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *combo = qobject_cast<QComboBox *>(watched);
    if (combo) {
        // The wheel scrolls the page; it must not change a choice that happens to pass under the pointer.
        if (event->type() == QEvent::Wheel && !combo->hasFocus()) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        m_touchedFields.insert(u"keywords"_s);
        takeTypedWords();
        Q_EMIT touched();
    } else if (watched == m_entry && event->type() == QEvent::KeyPress && !m_readOnly) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier) {
            takeTypedWords();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_entry->text().isEmpty() && !m_chips->chips().isEmpty()) {
            m_chips->setChips(m_chips->chips().mid(0, m_chips->chips().size() - 1));
            Q_EMIT edited();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace Hookbench
