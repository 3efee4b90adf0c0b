// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/textedit.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTimer;
class QTreeView;

namespace Hookbench {

class CodeEditor;
class JsonTreeModel;
class ProblemLine;

/// JSON to be edited as a tree or as text; both are always the same text, byte for byte what was typed. While the text
/// is no JSON the tree waits.
class JsonBox : public QWidget
{
    Q_OBJECT
public:
    explicit JsonBox(QWidget *parent = nullptr);

    void setText(const QByteArray &text);
    QByteArray text() const;
    void setReadOnly(bool readOnly);
    /// What the tree and the text hold, for assistive technology.
    void setName(const QString &name);
    /// Another way to look at it, as a tab of its own behind the tree and the text.
    void addPage(QWidget *page);
    void setPageTitle(QWidget *page, const QString &title);
    /// Whether the text is JSON, as far as it was checked.
    bool isValid() const { return m_valid; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTree();
    void check();
    void showTree();
    void change(const TextEdits &edits, const QString &thenCurrent);
    void add();
    void remove();
    void showState();
    void retranslate();

    QTabWidget *m_tabs;
    QTreeView *m_tree;
    JsonTreeModel *m_model;
    QPushButton *m_add;
    QPushButton *m_remove;
    CodeEditor *m_editor;
    ProblemLine *m_problem;
    QTimer *m_delay;
    QString m_name;
    bool m_readOnly = false;
    bool m_valid = true;
};

} // namespace Hookbench
