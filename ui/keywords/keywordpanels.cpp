// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/keywordpanels.h"

#include "ui/keywords/keywordpanel.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QHash>
#include <QPushButton>
#include <QVBoxLayout>

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
    connect(m_add, &QPushButton::clicked, this, &KeywordPanels::addNext);
    retranslate();
}

void KeywordPanels::setValue(const QList<KeywordCategory> &categories)
{
    const QSignalBlocker blocker{this};
    for (KeywordPanel *panel : std::as_const(m_panels)) {
        m_cards->removeWidget(panel);
        panel->disconnect(this);
        panel->hide();
        panel->deleteLater();
    }
    m_panels.clear();
    for (const KeywordCategory &category : categories)
        addPanel(category);
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

KeywordPanel *KeywordPanels::addPanel(const KeywordCategory &value)
{
    auto *panel = new KeywordPanel;
    panel->setValue(value);
    panel->setReadOnly(m_readOnly);
    m_cards->addWidget(panel);
    m_panels.append(panel);
    connect(panel, &KeywordPanel::edited, this, &KeywordPanels::edited);
    connect(panel, &KeywordPanel::touched, this, &KeywordPanels::touched);
    connect(panel, &KeywordPanel::revealRequested, this, &KeywordPanels::revealRequested);
    connect(panel, &KeywordPanel::removeRequested, this, [this, panel] { remove(panel); });
    connect(panel, &KeywordPanel::moveRequested, this, [this, panel](int by) { move(panel, by); });
    return panel;
}

void KeywordPanels::addNext()
{
    // The first category that is not there yet, in the order of the drop-down; when all are, another Custom one.
    KeywordCategory next{Category::Custom, {}, {}, false, FuzzyProfile::AdobeLike, {}};
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
    KeywordPanel *panel = addPanel(next);
    renumber();
    panel->show();
    panel->focusCategory();
    Q_EMIT edited();
    Q_EMIT revealRequested(panel);
}

void KeywordPanels::remove(KeywordPanel *panel)
{
    const qsizetype index = m_panels.indexOf(panel);
    m_panels.removeAt(index);
    m_cards->removeWidget(panel);
    panel->disconnect(this);
    panel->hide();
    panel->deleteLater();
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
    QWidget *before = m_panels.first();
    for (KeywordPanel *one : std::as_const(m_panels)) {
        if (one != before)
            setTabOrder(before, one);
        before = one;
    }
    renumber();
    Q_EMIT edited();
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
