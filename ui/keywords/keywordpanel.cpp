// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/keywordpanel.h"

#include "models/words/words.h"
#include "ui/keywords/costmeter.h"
#include "ui/keywords/keywordfield.h"
#include "ui/keywords/replycombo.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/toggleswitch.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array categoryOrder{Category::OptIn, Category::OptOut, Category::DoubleOptIn, Category::Help,
                                   Category::Custom};
constexpr std::array profileOrder{FuzzyProfile::AdobeLike, FuzzyProfile::Braze, FuzzyProfile::Strict};

/// The meter stands close to the field it is about.
QLayout *withCost(FieldRow *row, CostMeter *cost)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(row);
    column->addWidget(cost);
    return column;
}

} // namespace

KeywordPanel::KeywordPanel(QWidget *parent)
    : Card{parent}
{
    build();
    connectFields();
    showCategory(category());
}

KeywordPanel::~KeywordPanel()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (QObject *child : findChildren<QObject *>()) {
        child->removeEventFilter(this);
        child->disconnect(this);
    }
}

void KeywordPanel::buildHead()
{
    m_title = new QLabel;
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    m_up = iconButton("chevron-up"_L1);
    m_down = iconButton("chevron-down"_L1);
    m_remove = iconButton("delete"_L1);
    m_more = iconButton("plus"_L1);
    m_more->setObjectName(u"addCategory"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    for (QToolButton *button : {m_up, m_down, m_remove, m_more})
        head->addWidget(button);
    column()->addLayout(head);
}

void KeywordPanel::build()
{
    buildHead();
    m_category = new QComboBox;
    for (const Category category : categoryOrder)
        m_category->addItem(QString{}, int(category));
    m_keywords = new KeywordField;
    m_reply = new ReplyCombo;
    m_fuzzy = new ToggleSwitch;
    m_fuzzyResponse = new ReplyCombo;
    m_fuzzyProfile = new QComboBox;
    for (const FuzzyProfile profile : profileOrder)
        m_fuzzyProfile->addItem(QString{}, int(profile));

    m_replyCost = new CostMeter{m_reply};
    m_fuzzyResponseCost = new CostMeter{m_fuzzyResponse};
    m_categoryRow = new FieldRow{m_category};
    m_replyRow = new FieldRow{m_reply};
    m_fuzzyRow = new FieldRow{m_fuzzy};
    m_fuzzyResponseRow = new FieldRow{m_fuzzyResponse};
    m_fuzzyResponseRow->setRequired(true);
    m_fuzzyProfileRow = new FieldRow{m_fuzzyProfile};

    m_fuzzyPart = new QWidget;
    auto *fuzzy = new QVBoxLayout{m_fuzzyPart};
    fuzzy->setContentsMargins(0, 0, 0, 0);
    fuzzy->setSpacing(16);
    fuzzy->addWidget(m_fuzzyRow);
    fuzzy->addLayout(withCost(m_fuzzyResponseRow, m_fuzzyResponseCost));
    fuzzy->addWidget(m_fuzzyProfileRow);
    column()->addWidget(m_categoryRow);
    column()->addWidget(m_keywords);
    column()->addLayout(withCost(m_replyRow, m_replyCost));
    column()->addWidget(m_fuzzyPart);
}

void KeywordPanel::connectFields()
{
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &KeywordPanel::removeRequested);
    connect(m_more, &QToolButton::clicked, this, &KeywordPanel::addRequested);
    connect(m_category, &QComboBox::activated, this, &KeywordPanel::chooseCategory);
    connect(m_keywords, &KeywordField::edited, this, &KeywordPanel::edited);
    connect(m_keywords, &KeywordField::suggestionChosen, this, &KeywordPanel::suggestionChosen);
    connect(m_keywords, &KeywordField::anotherRequested, this, &KeywordPanel::anotherRequested);
    connect(m_keywords, &KeywordField::revealRequested, this, &KeywordPanel::revealRequested);
    connect(m_keywords, &KeywordField::left, this, [this] {
        m_touchedFields.insert(u"keywords"_s);
        Q_EMIT touched();
    });
    for (ReplyCombo *combo : {m_reply, m_fuzzyResponse}) {
        connect(combo, &ReplyCombo::edited, this, &KeywordPanel::edited);
        connect(combo, &ReplyCombo::left, this, [this, combo] {
            m_touchedFields.insert(combo == m_reply ? u"replyMessage"_s : u"fuzzyAutoResponse"_s);
            Q_EMIT touched();
        });
    }
    connect(m_fuzzy, &QCheckBox::toggled, this, [this] {
        showFuzzy();
        retranslateFuzzy();
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
    m_keywords->setKeywords(value.keywords);
    m_reply->setText(value.replyMessage);
    m_fuzzy->setChecked(value.fuzzyLogic);
    m_fuzzyProfile->setCurrentIndex(m_fuzzyProfile->findData(int(value.fuzzyProfile)));
    m_fuzzyResponse->setText(value.fuzzyAutoResponse);
    showCategory(value.category);
}

void KeywordPanel::showValue(const KeywordCategory &value)
{
    const QSignalBlocker blocker{this};
    m_category->setCurrentIndex(m_category->findData(int(value.category)));
    m_keywords->setKeywords(value.keywords);
    m_reply->changeText(value.replyMessage);
    if (value.category == Category::OptOut) {
        m_fuzzy->setChecked(value.fuzzyLogic);
        m_fuzzyProfile->setCurrentIndex(m_fuzzyProfile->findData(int(value.fuzzyProfile)));
        m_fuzzyResponse->changeText(value.fuzzyAutoResponse);
    }
    showCategory(value.category);
}

KeywordCategory KeywordPanel::value() const
{
    KeywordCategory value;
    value.category = category();
    value.keywords = m_keywords->keywords();
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
    const QStringList words = m_keywords->keywords();
    if (words.isEmpty() || words == defaultKeywords(m_chosen))
        m_keywords->setKeywords(defaultKeywords(chosen));
    showCategory(chosen);
    Q_EMIT edited();
}

void KeywordPanel::showCategory(Category category)
{
    m_chosen = category;
    m_keywords->setCategory(category);
    offerReplies();
    showFuzzy();
    retranslate();
}

void KeywordPanel::takeTypedWords()
{
    m_keywords->takeTypedWords();
}

void KeywordPanel::addSuggested(const QStringList &words, const QStringList &usedElsewhere)
{
    m_keywords->addSuggested(words, usedElsewhere);
}

void KeywordPanel::setReplies(const ReplyTexts &replies)
{
    m_replies = replies;
    offerReplies();
}

void KeywordPanel::setPacks(const QList<KeywordPack> &packs)
{
    m_keywords->setPacks(packs);
}

void KeywordPanel::offerReplies()
{
    m_reply->setPresets(m_replies.value(replyUse(category())));
    m_fuzzyResponse->setPresets(m_replies.value(ReplyUse::FuzzyResponse));
}

void KeywordPanel::showFuzzy()
{
    m_fuzzyPart->setVisible(category() == Category::OptOut);
    m_fuzzyResponseRow->setVisible(m_fuzzy->isChecked());
    m_fuzzyResponseCost->setShown(m_fuzzy->isChecked());
    m_fuzzyProfileRow->setVisible(m_fuzzy->isChecked());
}

void KeywordPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_category->setEnabled(!readOnly);
    m_keywords->setReadOnly(readOnly);
    m_fuzzy->setEnabled(!readOnly);
    m_fuzzyProfile->setEnabled(!readOnly);
    m_reply->setReadOnly(readOnly);
    m_fuzzyResponse->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
    m_more->setVisible(!readOnly);
    setPlace(m_index, m_count);
    showComplaints();
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
    // The wheel scrolls the page; it must not change a choice that happens to pass under the pointer.
    if (combo && event->type() == QEvent::Wheel && !combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace Hookbench
