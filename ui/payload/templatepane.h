// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/samplebook.h"
#include "ui/payload/payloadvalue.h"
#include "ui/payload/templatechecker.h"
#include "ui/payload/tokenlist.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTimer;
class QToolButton;

namespace Hookbench {

class CodeEditor;
class FieldRow;
class HelpButton;
class ProblemList;
class ReadingPane;

/// The template and all that helps to write it: the fields it must read, the editor, what it reads from a sample, and
/// its problems. Checks a moment after the last edit, in a thread of its own.
class TemplatePane : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatePane(const SampleBook &samples, QWidget *parent = nullptr);
    ~TemplatePane() override;

    /// Another webhook, or the same one anew.
    void open(const PayloadContext &context);
    /// The webhook changed, but for its payload.
    void setContext(const PayloadContext &context);
    PayloadValue value() const;
    const TemplateFindings &findings() const { return m_findings; }
    /// One step of the editor's undo.
    void takeTemplate(const QString &text, const QStringList &fieldsNotSent);
    void takeBody(const QByteArray &body);

    void focusEditor();
    void focusProblem();
    void focusSearch();
    /// Closes what is open over the editor; false when nothing was.
    bool back();

Q_SIGNALS:
    /// A moment after the last edit.
    void edited();
    /// findings() is about the template as it stands.
    void checked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    QWidget *buildPalette();
    void connectParts();
    void connectFixes();
    void check();
    void showFindings(const TemplateFindings &findings);
    void showTokens();
    void styleTokens();
    void insert(Field field);
    void offerFixes(int index, const QPoint &place);
    void apply(const QuickFix &fix);
    void fixEverything();
    void format();
    void insertExample();
    void markNotSent(const QString &token, bool notSent);
    void showReading(bool shown);
    void showUndo();
    void retranslate();

    PayloadContext m_context;
    TemplateChecker *m_checker;
    QTimer *m_delay;
    TemplateFindings m_findings;
    QList<Field> m_styledDoubled;
    QWidget *m_tools;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_find;
    QPushButton *m_format;
    QPushButton *m_example;
    QPushButton *m_readingToggle;
    QLabel *m_fieldsTitle;
    HelpButton *m_fieldsHelp;
    TokenList *m_tokens;
    QComboBox *m_arrays;
    FieldRow *m_arraysRow;
    CodeEditor *m_editor;
    ReadingPane *m_reading;
    ProblemList *m_problems;
    QSplitter *m_columns;
    QSplitter *m_rows;
    /// The person said whether the live table is shown; before that the width does.
    bool m_readingChosen = false;
};

} // namespace Hookbench
