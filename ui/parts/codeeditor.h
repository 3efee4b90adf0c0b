// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/textedit.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Hookbench {

class CodeStyler;
class CodeView;
class FindBar;

/// An editor for code: colours, line numbers, folding, matching brackets, problems in the text and beside it, find and
/// replace, undo. The text is bytes (UTF-8 as a rule) and comes out as it went in, whatever its line ends, byte order
/// marks and NULs. Knows no language: a CodeStyler colours, others complain. Tab goes on to the next control.
class CodeEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CodeEditor(QWidget *parent = nullptr);
    ~CodeEditor() override;

    /// Forgets what could be undone.
    void setText(const QByteArray &utf8);
    QByteArray text() const;
    bool isEmpty() const;
    /// Makes @p utf8 the text as one step that can be undone. What is the same stays, the cursor goes behind the rest.
    void replaceText(const QByteArray &utf8);
    /// One step that can be undone. Does nothing while read-only.
    void apply(const TextEdits &edits);

    void setReadOnly(bool readOnly);
    bool isReadOnly() const;
    /// Accessible name and description.
    void setName(const QString &name, const QString &description = {});
    /// Shown while there is no text.
    void setHint(const QString &hint);
    void setStyler(std::shared_ptr<const CodeStyler> styler);
    /// Marks them in the text and beside it. They are about the text as it stands.
    void setProblems(const Diagnostics &problems);
    /// Asked on Ctrl+Space for words that fit at a byte; what is chosen comes back by completionChosen.
    void setCompleter(std::function<QStringList(const QByteArray &text, int at)> offer);

    /// Bytes; equal while nothing is selected.
    int selectionBegin() const;
    int selectionEnd() const;
    int cursor() const;
    void select(int begin, int end);
    /// Puts the cursor there, in sight and with the focus; columns count code points, as everywhere.
    void jumpTo(TextPosition position);
    int offsetOf(TextPosition position) const;
    TextPosition positionOf(int offset) const;
    /// To the problem behind the cursor (step 1) or before it (-1), around the ends.
    void goToProblem(int step);

    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();
    void foldAll(bool folded);

    /// Opens the bar for finding, with what is selected.
    void openFind(bool replacing = false);
    /// False when it was not open.
    bool closeFind();

    /// On the screen, just under the cursor.
    QPoint placeUnderCursor() const;
    /// The part that takes keys and has the focus.
    QWidget *view() const;

Q_SIGNALS:
    void edited();
    void cursorMoved();
    /// The focus went elsewhere.
    void left();
    /// The cursor was taken to the problem at @p index.
    void problemReached(int index);
    void completionChosen(const QString &word);
    /// Alt+Enter: something is to be done about what stands at the cursor.
    void fixRequested();

private:
    CodeView *m_view;
    FindBar *m_find;
};

} // namespace Hookbench
