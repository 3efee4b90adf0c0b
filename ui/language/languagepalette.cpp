// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languagepalette.h"

#include "models/language/functions.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, ValueColumn, Columns };
/// Kind and name of an offer; a group has neither. What else a search finds it by.
enum Role { KindRole = Qt::UserRole, OfferRole, SearchRole };

std::optional<LanguageOffer> offerOf(const QTreeWidgetItem *item)
{
    if (!item || !item->data(NameColumn, KindRole).isValid())
        return std::nullopt;
    return LanguageOffer{static_cast<LanguageOffer::Kind>(item->data(NameColumn, KindRole).toInt()),
                         item->data(NameColumn, OfferRole).toString()};
}

QTreeWidgetItem *addOffer(QTreeWidgetItem *parent, const QString &shown, const LanguageOffer &offer,
                          const QString &search)
{
    auto *item = new QTreeWidgetItem{parent, {shown}};
    item->setData(NameColumn, KindRole, int(offer.kind));
    item->setData(NameColumn, OfferRole, offer.name);
    item->setData(NameColumn, SearchRole, QString{offer.name + u' ' + search});
    return item;
}

} // namespace

LanguagePalette::LanguagePalette(QWidget *parent)
    : QWidget{parent}
    , m_search{new SearchField}
    , m_tree{new QTreeWidget}
    , m_title{new QLabel}
    , m_insert{iconButton("plus"_L1)}
    , m_details{new QTextEdit}
{
    build();
    connectParts();
    retranslate();
}

void LanguagePalette::build()
{
    m_search->setObjectName(u"languageSearch"_s);
    m_tree->setObjectName(u"languageTree"_s);
    m_tree->setColumnCount(Columns);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setTabKeyNavigation(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(40);
    // Names are what one looks for: they are whole, and values take what is left.
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_insert->setObjectName(u"insertOffer"_s);
    m_details->setObjectName(u"languageDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMinimumHeight(72);
    m_tree->setMinimumHeight(90);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_insert, 0, Qt::AlignTop);
    auto *below = new QWidget;
    auto *belowColumn = new QVBoxLayout{below};
    belowColumn->setContentsMargins(0, 4, 0, 0);
    belowColumn->setSpacing(4);
    belowColumn->addLayout(head);
    belowColumn->addWidget(m_details, 1);
    auto *split = new QSplitter{Qt::Vertical};
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(split, 1);
}

void LanguagePalette::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &LanguagePalette::filter);
    connect(m_search, &SearchField::left, m_tree, [this] { m_tree->setFocus(); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &LanguagePalette::showDetails);
    // Enter and a double click; what is a group opens instead.
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (offerOf(item))
            insertCurrent();
        else
            item->setExpanded(!item->isExpanded());
    });
    connect(m_insert, &QToolButton::clicked, this, &LanguagePalette::insertCurrent);
}

void LanguagePalette::setAttributes(const QList<Attribute> &attributes)
{
    if (attributes == m_attributes && m_person->childCount() > 0)
        return;
    m_attributes = attributes;
    const std::optional<LanguageOffer> before = current();
    fillAttributes();
    filter();
    if (before)
        select(*before);
}

void LanguagePalette::focusSearch()
{
    m_search->enter();
}

std::optional<LanguageOffer> LanguagePalette::current() const
{
    return offerOf(m_tree->currentItem());
}

bool LanguagePalette::select(const LanguageOffer &offer)
{
    for (QTreeWidgetItemIterator it{m_tree}; *it; ++it) {
        if (offerOf(*it) == offer) {
            m_tree->setCurrentItem(*it);
            return true;
        }
    }
    return false;
}

void LanguagePalette::insertCurrent()
{
    if (const std::optional<LanguageOffer> offer = current())
        Q_EMIT insertRequested(*offer);
}

void LanguagePalette::fill()
{
    const std::optional<LanguageOffer> before = current();
    m_tree->clear();
    m_person = new QTreeWidgetItem{m_tree, {tr("Profile attributes")}};
    m_person->setFirstColumnSpanned(true);
    fillAttributes();
    fillFunctions();
    fillHelpers();
    m_person->setExpanded(true);
    filter();
    if (!before || !select(*before))
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showDetails();
}

void LanguagePalette::fillAttributes()
{
    qDeleteAll(m_person->takeChildren());
    QList<QTreeWidgetItem *> items;
    for (const Attribute &attribute : std::as_const(m_attributes)) {
        QTreeWidgetItem *parent = attribute.parent < 0 ? m_person : items.at(attribute.parent);
        QTreeWidgetItem *item
            = addOffer(parent, attribute.name, {LanguageOffer::Kind::Attribute, attribute.path}, attribute.value);
        item->setText(ValueColumn, attribute.value);
        item->setForeground(ValueColumn, palette().placeholderText());
        item->setToolTip(NameColumn, attribute.path);
        item->setToolTip(ValueColumn, attribute.value);
        // Two levels in sight: the namespace and what it has.
        item->setExpanded(attribute.parent < 0);
        items.append(item);
    }
}

void LanguagePalette::fillFunctions()
{
    using Language::FunctionGroup;
    const std::pair<FunctionGroup, QString> groups[]{
        {FunctionGroup::String, tr("Text functions")}, {FunctionGroup::DateTime, tr("Date and time functions")},
        {FunctionGroup::Array, tr("Array functions")}, {FunctionGroup::Aggregation, tr("Aggregation functions")},
        {FunctionGroup::Math, tr("Math functions")},   {FunctionGroup::Object, tr("Object functions")},
        {FunctionGroup::Map, tr("Map functions")},     {FunctionGroup::Migration, tr("Migration functions")},
    };
    auto *all = new QTreeWidgetItem{m_tree, {tr("Functions")}};
    all->setFirstColumnSpanned(true);
    for (const auto &[group, title] : groups) {
        auto *parent = new QTreeWidgetItem{all, {title}};
        parent->setFirstColumnSpanned(true);
        for (const Language::FunctionInfo &function : Language::functions()) {
            if (function.group != group)
                continue;
            QTreeWidgetItem *item = addOffer(parent, function.name, {LanguageOffer::Kind::Function, function.name},
                                             Words::functionSentence(QString{function.name}));
            item->setFirstColumnSpanned(true);
            item->setToolTip(NameColumn, function.signature);
        }
        if (parent->childCount() == 0)
            delete parent;
    }
    all->setExpanded(true);
}

void LanguagePalette::fillHelpers()
{
    auto *all = new QTreeWidgetItem{m_tree, {tr("Helpers")}};
    all->setFirstColumnSpanned(true);
    for (const Language::HelperInfo &helper : Language::helpers()) {
        QTreeWidgetItem *item = addOffer(all, helper.name, {LanguageOffer::Kind::Helper, helper.name},
                                         Words::helperSentence(QString{helper.name}));
        item->setFirstColumnSpanned(true);
        item->setToolTip(NameColumn, helper.text);
    }
}

void LanguagePalette::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        filterItem(m_tree->topLevelItem(i), wanted, false);
    // What is looked at stays in sight.
    QTreeWidgetItem *now = m_tree->currentItem();
    if (wanted.isEmpty() || (now && !now->isHidden() && offerOf(now)))
        return;
    for (QTreeWidgetItemIterator it{m_tree, QTreeWidgetItemIterator::NotHidden}; *it; ++it) {
        if (offerOf(*it)) {
            m_tree->setCurrentItem(*it);
            return;
        }
    }
}

bool LanguagePalette::filterItem(QTreeWidgetItem *item, const QString &wanted, bool parentFits)
{
    const QString searched = item->text(NameColumn) + u' ' + item->data(NameColumn, SearchRole).toString();
    const bool fits = parentFits || (!wanted.isEmpty() && searched.contains(wanted, Qt::CaseInsensitive));
    bool any = false;
    for (int i = 0; i < item->childCount(); ++i)
        any = filterItem(item->child(i), wanted, fits && offerOf(item).has_value()) || any;
    const bool shown = wanted.isEmpty() || fits || any;
    item->setHidden(!shown);
    if (!wanted.isEmpty())
        item->setExpanded(any);
    return shown;
}

void LanguagePalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

void LanguagePalette::retranslate()
{
    m_search->setName(tr("Search attributes, functions and helpers"));
    m_tree->setAccessibleName(tr("Attributes, functions and helpers"));
    m_details->setAccessibleName(tr("About what is chosen"));
    setButtonName(m_insert, tr("Insert at the cursor"), u"Enter"_s);
    fill();
}

} // namespace Hookbench
