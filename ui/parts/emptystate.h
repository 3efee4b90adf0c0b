// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace Hookbench {

/// What stands where a list would be empty: a title, a sentence, and the actions that fit.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setText(const QString &title, const QString &sentence);
    /// The caller sets the button's text and connects it.
    QPushButton *addAction(bool primary);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace Hookbench
