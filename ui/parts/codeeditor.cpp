// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/codeeditor.h"

#include "ui/parts/codestyler.h"
#include "ui/parts/codeview.h"
#include "ui/parts/findbar.h"
#include "ui/parts/passfocus.h"

#include <QVBoxLayout>

namespace Hookbench {

CodeEditor::CodeEditor(QWidget *parent)
    : QWidget{parent}
    , m_view{new CodeView}
    , m_find{new FindBar{*m_view}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    passFocus(this, m_view);
    connect(m_view, &CodeView::edited, this, &CodeEditor::edited);
    connect(m_view, &CodeView::cursorMoved, this, &CodeEditor::cursorMoved);
    connect(m_view, &CodeView::left, this, &CodeEditor::left);
    connect(m_view, &CodeView::problemReached, this, &CodeEditor::problemReached);
    connect(m_view, &CodeView::completionChosen, this, &CodeEditor::completionChosen);
    connect(m_view, &CodeView::fixRequested, this, &CodeEditor::fixRequested);
    connect(m_view, &CodeView::findRequested, this, &CodeEditor::openFind);
    connect(m_view, &CodeView::findNextRequested, m_find, &FindBar::go);
}

CodeEditor::~CodeEditor()
{
    // While the view goes it loses the focus; nobody must hear of that any more.
    m_view->disconnect(this);
}

void CodeEditor::setText(const QByteArray &utf8)
{
    m_view->load(utf8);
}

QByteArray CodeEditor::text() const
{
    return m_view->bytes();
}

bool CodeEditor::isEmpty() const
{
    return m_view->size() == 0;
}

void CodeEditor::replaceText(const QByteArray &utf8)
{
    m_view->replaceAll(utf8);
}

void CodeEditor::apply(const TextEdits &edits)
{
    m_view->apply(edits);
}

void CodeEditor::setReadOnly(bool readOnly)
{
    m_view->setLocked(readOnly);
}

bool CodeEditor::isReadOnly() const
{
    return m_view->isReadOnly();
}

void CodeEditor::setName(const QString &name, const QString &description)
{
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(description);
}

void CodeEditor::setHint(const QString &hint)
{
    m_view->setHint(hint);
}

void CodeEditor::setStyler(std::shared_ptr<const CodeStyler> styler)
{
    m_view->setStyler(std::move(styler));
}

void CodeEditor::setProblems(const Diagnostics &problems)
{
    m_view->setProblems(problems);
}

void CodeEditor::setCompleter(std::function<QStringList(const QByteArray &text, int at)> offer)
{
    m_view->setOffer(std::move(offer));
}

int CodeEditor::selectionBegin() const
{
    return m_view->selectionBegin();
}

int CodeEditor::selectionEnd() const
{
    return m_view->selectionEnd();
}

int CodeEditor::cursor() const
{
    return m_view->cursor();
}

void CodeEditor::select(int begin, int end)
{
    m_view->select(begin, end);
}

void CodeEditor::jumpTo(TextPosition position)
{
    m_view->jumpTo(m_view->offsetOf(position));
}

int CodeEditor::offsetOf(TextPosition position) const
{
    return m_view->offsetOf(position);
}

TextPosition CodeEditor::positionOf(int offset) const
{
    return m_view->positionOf(offset);
}

void CodeEditor::goToProblem(int step)
{
    m_view->goToProblem(step);
}

bool CodeEditor::canUndo() const
{
    return m_view->isUndoAvailable();
}

bool CodeEditor::canRedo() const
{
    return m_view->isRedoAvailable();
}

void CodeEditor::undo()
{
    m_view->undo();
}

void CodeEditor::redo()
{
    m_view->redo();
}

void CodeEditor::foldAll(bool folded)
{
    m_view->foldEverything(folded);
}

void CodeEditor::openFind(bool replacing)
{
    m_find->open(replacing);
}

bool CodeEditor::closeFind()
{
    if (!m_find->isVisibleTo(this))
        return false;
    m_find->close();
    return true;
}

QPoint CodeEditor::placeUnderCursor() const
{
    return m_view->placeUnderCursor();
}

QWidget *CodeEditor::view() const
{
    return m_view;
}

} // namespace Hookbench
