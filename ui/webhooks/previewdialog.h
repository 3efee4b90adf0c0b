// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/differenceview.h"

#include <QDialog>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace Hookbench {

class ToneIcon;

/// One line of what would happen.
struct PreviewLine
{
    QString name;
    Tone tone = Tone::Neutral;
    QString fate;
    /// A third column: the file, or the credential.
    QString remark;
};

/// Shows what would happen, line by line, with the details of the chosen line beside it, before anything does. Window
/// modal; opened without a nested event loop.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p shares are the parts of the width that the three columns take of what is left over.
    explicit PreviewDialog(QWidget *over, std::array<int, 3> shares = {4, 2, 3});

protected:
    /// A row above the lines, for what the person chooses.
    QHBoxLayout *choices() const { return m_choices; }
    QPushButton *primary() const { return m_primary; }
    QPushButton *cancel() const { return m_cancel; }
    QTableView *table() const { return m_table; }
    DifferenceView *details() const { return m_details; }

    /// Puts a button before Cancel.
    void addButton(QPushButton *button);
    void setTexts(const QString &title, const QString &sentence);
    void setColumns(const QStringList &names);
    /// Keeps the chosen line's place.
    void setLines(const QList<PreviewLine> &lines);
    /// What stands in the way, or what will happen, beside the buttons.
    void setVerdict(Tone tone, const QString &text);
    int currentLine() const;
    /// Puts what is known of the line into details(); -1 when there is none.
    virtual void showDetails(int line) = 0;
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    void build(std::array<int, 3> shares);

    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_choices;
    QTableView *m_table;
    QStandardItemModel *m_lines;
    DifferenceView *m_details;
    QHBoxLayout *m_buttons;
    ToneIcon *m_verdictIcon;
    QLabel *m_verdict;
    QPushButton *m_cancel;
    QPushButton *m_primary;
};

} // namespace Hookbench
