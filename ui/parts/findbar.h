// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/textsearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace Hookbench {

class CodeView;

/// Finds in a code view, and replaces: while typing, all places are marked and counted. Esc goes back to the text.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(CodeView &view, QWidget *parent = nullptr);

    /// Shows itself with the selected text in its field.
    void open(bool replacing);
    void close();
    /// To the next place behind the cursor (step 1) or before it (-1), around the ends.
    void go(int step);
    void replaceOne();
    /// One step that can be undone.
    void replaceEach();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void layOut();
    void connectParts();
    void retranslate();
    void search();
    void showCount();
    TextQuery query() const;
    /// The place that is selected now, -1 when none is.
    int current() const;

    CodeView &m_view;
    QLineEdit *m_wanted;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_regular;
    QWidget *m_replaceRow;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QTimer *m_delay;
    TextMatches m_matches;
};

} // namespace Hookbench
