// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/jsonbox.h"

#include "models/items/jsontreemodel.h"
#include "models/json/edits.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/jsonstyler.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/problemline.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// What is open in @p tree beneath @p parent, by pointer.
void collectOpen(const QTreeView &tree, const QModelIndex &parent, QSet<QString> &open)
{
    const QAbstractItemModel &model = *tree.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!tree.isExpanded(index))
            continue;
        open.insert(index.data(JsonTreeModel::PointerRole).toString());
        collectOpen(tree, index, open);
    }
}

} // namespace

JsonBox::JsonBox(QWidget *parent)
    : QWidget{parent}
    , m_tabs{new QTabWidget}
    , m_model{new JsonTreeModel{this}}
    , m_editor{new CodeEditor}
    , m_problem{new ProblemLine}
    , m_delay{new QTimer{this}}
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(200);
    m_editor->setObjectName(u"jsonText"_s);
    m_editor->setStyler(std::make_shared<JsonStyler>());
    m_model->setEditable(true);
    m_tabs->setDocumentMode(true);
    focusBarOnly(m_tabs);
    m_tabs->addTab(buildTree(), {});
    m_tabs->addTab(m_editor, {});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problem);
    connect(m_delay, &QTimer::timeout, this, &JsonBox::check);
    connect(m_editor, &CodeEditor::edited, this, [this] {
        m_delay->start();
        Q_EMIT edited();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &JsonBox::check);
    connect(m_model, &JsonTreeModel::edited, this, [this](const TextEdits &edits) {
        // The model is in the middle of being asked; it is given another text once that is over.
        const QString current = m_tree->currentIndex().data(JsonTreeModel::PointerRole).toString();
        QTimer::singleShot(0, this, [this, edits, current] { change(edits, current); });
    });
    retranslate();
}

QWidget *JsonBox::buildTree()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(u"jsonTree"_s);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->setTabKeyNavigation(false);
    m_tree->setIndentation(16);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::SelectedClicked);
    m_tree->header()->setStretchLastSection(true);
    m_tree->installEventFilter(this);
    m_add = pillButton(ButtonRole::Secondary);
    m_add->setObjectName(u"addMember"_s);
    m_remove = pillButton(ButtonRole::Secondary);
    m_remove->setObjectName(u"removeMember"_s);
    connect(m_add, &QPushButton::clicked, this, &JsonBox::add);
    connect(m_remove, &QPushButton::clicked, this, &JsonBox::remove);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &JsonBox::showState);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    return page;
}

void JsonBox::setText(const QByteArray &text)
{
    m_editor->setText(text);
    check();
    m_tree->expandToDepth(1);
    m_tree->resizeColumnToContents(JsonTreeModel::NameColumn);
    m_tree->setColumnWidth(JsonTreeModel::NameColumn,
                           std::clamp(m_tree->columnWidth(JsonTreeModel::NameColumn) + 16, 140, 280));
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

QByteArray JsonBox::text() const
{
    return m_editor->text();
}

void JsonBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    m_model->setEditable(!readOnly);
    showState();
}

void JsonBox::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void JsonBox::addPage(QWidget *page)
{
    m_tabs->addTab(page, {});
}

void JsonBox::setPageTitle(QWidget *page, const QString &title)
{
    m_tabs->setTabText(m_tabs->indexOf(page), title);
}

void JsonBox::check()
{
    m_delay->stop();
    const Json::Document document = Json::Document::parse(m_editor->text());
    m_valid = document.isValid();
    const Diagnostics &problems = document.diagnostics();
    m_editor->setProblems(problems);
    QString sentence;
    if (!problems.isEmpty()) {
        const Diagnostic &first = problems.constFirst();
        sentence = tr("Line %1, column %2: %3")
                       .arg(first.position.line)
                       .arg(first.position.column)
                       .arg(Words::sentence(first));
    }
    m_problem->setText(sentence);
    showTree();
}

void JsonBox::showTree()
{
    // A text that is broken for a moment leaves the tree as it was, and not to be edited.
    const QByteArray now = m_editor->text();
    if (!m_valid || now == m_model->document().text()) {
        showState();
        return;
    }
    QSet<QString> open;
    collectOpen(*m_tree, {}, open);
    const QString current = m_tree->currentIndex().data(JsonTreeModel::PointerRole).toString();
    const int column = m_tree->currentIndex().column();
    m_model->setDocument(Json::Document::parse(now));
    for (const QString &pointer : std::as_const(open))
        m_tree->expand(m_model->indexOf(pointer));
    const QModelIndex index = m_model->indexOf(current);
    m_tree->setCurrentIndex(index.isValid() ? index.siblingAtColumn(std::max(0, column)) : m_model->index(0, 0));
    showState();
}

void JsonBox::change(const TextEdits &edits, const QString &thenCurrent)
{
    if (edits.isEmpty() || m_readOnly)
        return;
    m_editor->apply(edits);
    check();
    if (const QModelIndex index = m_model->indexOf(thenCurrent); index.isValid())
        m_tree->setCurrentIndex(index);
    Q_EMIT edited();
}

void JsonBox::add()
{
    if (!m_valid || m_readOnly)
        return;
    const Json::Document &document = m_model->document();
    int at = std::max(0, m_model->nodeOf(m_tree->currentIndex()));
    const auto isContainer = [&document](int node) {
        const Json::Kind kind = document.node(node).kind;
        return kind == Json::Kind::Object || kind == Json::Kind::Array;
    };
    if (!isContainer(at))
        at = document.node(at).parent;
    if (at < 0)
        return;
    const bool isObject = document.node(at).kind == Json::Kind::Object;
    // A name of its own and no value yet: both are typed next.
    const QString key = isObject ? Json::freeKey(document, at, u"name"_s) : QString::number(document.node(at).size);
    const QString pointer = document.pointer(at);
    change(Json::withChild(document, at, key, "\"\""), pointer + u'/' + key);
    m_tree->expand(m_model->indexOf(pointer));
    const QModelIndex index = m_model->indexOf(pointer + u'/' + key);
    m_tree->setFocus();
    m_tree->setCurrentIndex(index);
    m_tree->edit(isObject ? index : index.siblingAtColumn(JsonTreeModel::ValueColumn));
}

void JsonBox::remove()
{
    const QModelIndex index = m_tree->currentIndex();
    const int at = m_model->nodeOf(index);
    if (!m_valid || m_readOnly || at <= 0)
        return;
    const QModelIndex next = index.siblingAtRow(index.row() + 1).isValid() ? index.siblingAtRow(index.row() + 1)
        : index.row() > 0                                                  ? index.siblingAtRow(index.row() - 1)
                                                                           : index.parent();
    const QString then = next.data(JsonTreeModel::PointerRole).toString();
    change(Json::without(m_model->document(), at), then);
}

bool JsonBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (key == Qt::Key_Insert) {
            add();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter)
            && (m_model->flags(m_tree->currentIndex()) & Qt::ItemIsEditable)) {
            m_tree->edit(m_tree->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JsonBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        check();
    }
    QWidget::changeEvent(event);
}

void JsonBox::showState()
{
    m_tree->setEnabled(m_valid);
    m_add->setVisible(!m_readOnly);
    m_remove->setVisible(!m_readOnly);
    m_add->setEnabled(m_valid);
    m_remove->setEnabled(m_valid && m_model->nodeOf(m_tree->currentIndex()) > 0);
}

void JsonBox::retranslate()
{
    m_tabs->setTabText(0, tr("Tree"));
    m_tabs->setTabText(1, u"JSON"_s);
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a member to what is selected"));
    m_add->setToolTip(tr("Adds a member to what is selected (Insert)"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove what is selected"));
    m_remove->setToolTip(tr("Removes what is selected (Delete)"));
    m_tree->setAccessibleName(tr("%1 as a tree").arg(m_name));
    m_editor->setName(tr("%1 as JSON").arg(m_name));
}

} // namespace Hookbench
