// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/keywordpanels.h"

#include "models/keywords/normaliser.h"
#include "ui/keywords/keywordpanel.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/taborder.h"

#include <QEvent>
#include <QHash>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix{"/keywordCategories/"};

/// The index in "/keywordCategories/N/rest" and the rest with its slash; -1 for other pointers.
std::pair<int, QString> splitPointer(const QString &pointer)
{
    if (!pointer.startsWith(prefix))
        return {-1, {}};
    const QString tail = pointer.mid(prefix.size());
    const qsizetype slash = tail.indexOf(u'/');
    bool isIndex = false;
    const int index = QStringView{tail}.left(slash < 0 ? tail.size() : slash).toInt(&isIndex);
    return {isIndex ? index : -1, slash < 0 ? QString{} : tail.mid(slash)};
}

} // namespace

KeywordPanels::KeywordPanels(QWidget *parent)
    : QWidget{parent}
    , m_cards{new QVBoxLayout}
    , m_add{pillButton(ButtonRole::Secondary)}
{
    m_add->setIcon(themedIcon("plus"_L1));
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(16);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(m_cards);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { addNew(nullptr, nextCategory()); });
    retranslate();
}

KeywordPanels::~KeywordPanels()
{
    // While the panels go, the focus moves on; nobody must hear of that any more.
    for (KeywordPanel *panel : std::as_const(m_panels))
        panel->disconnect(this);
}

void KeywordPanels::setValue(const QList<KeywordCategory> &categories)
{
    const QSignalBlocker blocker{this};
    while (!m_panels.isEmpty())
        takePanel(m_panels.size() - 1);
    for (const KeywordCategory &category : categories)
        insertPanel(m_panels.size(), category);
    renumber();
}

void KeywordPanels::showValue(const QList<KeywordCategory> &categories)
{
    const QSignalBlocker blocker{this};
    const QList<KeywordCategory> before = value();
    // One that was added or removed stands between those that are the same.
    const qsizetype shorter = std::min(before.size(), categories.size());
    qsizetype same = 0;
    while (same < shorter && before.at(same) == categories.at(same))
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same && before.at(before.size() - 1 - tail) == categories.at(categories.size() - 1 - tail))
        ++tail;
    while (m_panels.size() > categories.size() && m_panels.size() > same + tail)
        takePanel(m_panels.size() - 1 - tail);
    while (m_panels.size() < categories.size())
        insertPanel(m_panels.size() - tail, {});
    for (qsizetype i = same; i < categories.size() - tail; ++i)
        m_panels.at(i)->showValue(categories.at(i));
    orderTabs();
    renumber();
}

QList<KeywordCategory> KeywordPanels::value() const
{
    QList<KeywordCategory> categories;
    for (const KeywordPanel *panel : m_panels)
        categories.append(panel->value());
    return categories;
}

void KeywordPanels::takeTypedWords()
{
    for (KeywordPanel *panel : std::as_const(m_panels))
        panel->takeTypedWords();
}

void KeywordPanels::setReplies(const ReplyTexts &replies)
{
    m_replies = replies;
    for (KeywordPanel *panel : std::as_const(m_panels))
        panel->setReplies(replies);
}

void KeywordPanels::setPacks(const QList<KeywordPack> &packs)
{
    m_packs = packs;
    for (KeywordPanel *panel : std::as_const(m_panels))
        panel->setPacks(packs);
}

KeywordPanel *KeywordPanels::insertPanel(qsizetype at, const KeywordCategory &value)
{
    auto *panel = new KeywordPanel;
    panel->setReplies(m_replies);
    panel->setPacks(m_packs);
    panel->setValue(value);
    panel->setReadOnly(m_readOnly);
    m_cards->insertWidget(int(at), panel);
    m_panels.insert(at, panel);
    connectPanel(panel);
    return panel;
}

void KeywordPanels::connectPanel(KeywordPanel *panel)
{
    connect(panel, &KeywordPanel::edited, this, &KeywordPanels::edited);
    connect(panel, &KeywordPanel::touched, this, &KeywordPanels::touched);
    connect(panel, &KeywordPanel::revealRequested, this, &KeywordPanels::revealRequested);
    connect(panel, &KeywordPanel::removeRequested, this, [this, panel] { remove(panel); });
    connect(panel, &KeywordPanel::moveRequested, this, [this, panel](int by) { move(panel, by); });
    connect(panel, &KeywordPanel::addRequested, this, [this, panel] { addNew(panel, nextCategory()); });
    connect(panel, &KeywordPanel::anotherRequested, this, [this, panel] {
        KeywordCategory another;
        another.category = Category::Custom;
        addNew(panel, another);
    });
    connect(panel, &KeywordPanel::suggestionChosen, this,
            [this, panel](const QStringList &words) { addSuggested(panel, words); });
}

void KeywordPanels::takePanel(qsizetype at)
{
    KeywordPanel *panel = m_panels.takeAt(at);
    m_cards->removeWidget(panel);
    panel->disconnect(this);
    panel->hide();
    panel->deleteLater();
}

KeywordCategory KeywordPanels::nextCategory() const
{
    // The first category that is not there yet, in the order of the drop-down; when all are, another Custom one.
    KeywordCategory next;
    next.category = Category::Custom;
    const QList<KeywordCategory> present = value();
    for (const Category category : {Category::OptIn, Category::OptOut, Category::DoubleOptIn, Category::Help}) {
        const bool there = std::any_of(present.cbegin(), present.cend(),
                                       [category](const KeywordCategory &one) { return one.category == category; });
        if (!there) {
            next.category = category;
            break;
        }
    }
    next.keywords = defaultKeywords(next.category);
    return next;
}

void KeywordPanels::addNew(const KeywordPanel *after, const KeywordCategory &value)
{
    qsizetype at = m_panels.size();
    for (qsizetype i = 0; after && i < m_panels.size(); ++i) {
        if (m_panels.at(i) == after)
            at = i + 1;
    }
    KeywordPanel *panel = insertPanel(at, value);
    orderTabs();
    renumber();
    panel->show();
    panel->focusCategory();
    Q_EMIT edited();
    Q_EMIT revealRequested(panel);
}

void KeywordPanels::addSuggested(KeywordPanel *panel, const QStringList &words)
{
    QSet<QString> elsewhere;
    for (const KeywordPanel *other : std::as_const(m_panels)) {
        if (other == panel)
            continue;
        const QStringList keywords = other->value().keywords;
        for (const QString &keyword : keywords)
            elsewhere.insert(normaliseMessage(keyword).text);
    }
    QStringList wanted;
    QStringList left;
    for (const QString &word : words)
        (elsewhere.contains(normaliseMessage(word).text) ? left : wanted).append(word);
    panel->addSuggested(wanted, left);
}

void KeywordPanels::remove(KeywordPanel *panel)
{
    const qsizetype index = m_panels.indexOf(panel);
    takePanel(index);
    renumber();
    // The focus stays near what was removed.
    if (m_panels.isEmpty())
        m_add->setFocus();
    else
        m_panels.at(std::min(index, m_panels.size() - 1))->focusCategory();
    Q_EMIT edited();
}

void KeywordPanels::move(KeywordPanel *panel, int by)
{
    const qsizetype from = m_panels.indexOf(panel);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_panels.size())
        return;
    m_panels.move(from, to);
    m_cards->removeWidget(panel);
    m_cards->insertWidget(int(to), panel);
    orderTabs();
    renumber();
    Q_EMIT edited();
}

void KeywordPanels::orderTabs()
{
    // What is new stands at the end of the window's chain, wherever it is shown.
    QWidget *before = this;
    for (KeywordPanel *panel : std::as_const(m_panels)) {
        QList<QWidget *> stops;
        for (QWidget *stop = panel->nextInFocusChain(); stop != panel; stop = stop->nextInFocusChain()) {
            if (panel->isAncestorOf(stop) && !stop->focusProxy())
                stops.append(stop);
        }
        for (QWidget *stop : std::as_const(stops)) {
            orderTab(before, stop);
            before = stop;
        }
    }
    orderTab(before, m_add);
}

void KeywordPanels::renumber()
{
    for (int i = 0; i < m_panels.size(); ++i)
        m_panels.at(i)->setPlace(i, int(m_panels.size()));
}

void KeywordPanels::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (KeywordPanel *panel : std::as_const(m_panels))
        panel->setReadOnly(readOnly);
}

void KeywordPanels::setComplaints(const Diagnostics &complaints)
{
    QHash<int, Diagnostics> byPanel;
    for (const Diagnostic &told : complaints) {
        Diagnostic complaint = told;
        const auto [index, rest] = splitPointer(complaint.pointer);
        if (index < 0)
            continue;
        complaint.pointer = rest;
        byPanel[index].append(complaint);
    }
    for (int i = 0; i < m_panels.size(); ++i)
        m_panels.at(i)->setComplaints(byPanel.value(i));
}

void KeywordPanels::touchAll()
{
    for (KeywordPanel *panel : std::as_const(m_panels))
        panel->touchAll();
}

void KeywordPanels::focusField(const QString &pointer)
{
    const auto [index, rest] = splitPointer(pointer);
    if (index >= 0 && index < m_panels.size())
        m_panels.at(index)->focusField(rest);
    else
        m_add->setFocus();
}

void KeywordPanels::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeywordPanels::retranslate()
{
    m_add->setText(tr("Add a keyword category"));
}

} // namespace Hookbench
