// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scripts/scriptrow.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Hookbench {

class FileChooser;
class ProblemLine;
class ScriptFiles;

/// The steps of a script as rows, and the files they come from and go to.
class ScriptEditor : public QWidget
{
    Q_OBJECT
public:
    ScriptEditor(ScriptFiles &files, FileChooser &chooser, QWidget *parent = nullptr);

    void setScript(const ReceiverScript &script);
    /// Nothing while something typed is wrong, which is said under the rows.
    std::optional<ReceiverScript> script() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    ScriptRow *addRow(qsizetype place, const ScriptStep &step);
    void add();
    void move(ScriptRow *row, int by);
    void remove(ScriptRow *row);
    void number();
    void tell();
    void load();
    void save();
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void placeCaptions();

    ScriptFiles &m_files;
    FileChooser &m_chooser;
    QList<ScriptRow *> m_rows;
    QWidget *m_list;
    QVBoxLayout *m_rowsLayout;
    QWidget *m_captionRow;
    std::array<QLabel *, 4> m_captions;
    ProblemLine *m_problem;
    QPushButton *m_add;
    QPushButton *m_load;
    QPushButton *m_save;
};

} // namespace Hookbench
