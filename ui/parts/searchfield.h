// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Hookbench {

/// The field above a list that says what to look for. Escape empties it before it means anything to the window.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Names the field and the buttons inside it, which otherwise say nothing to assistive technology: @p name is what
    /// is searched ("Search SMS webhooks"). Call it again when the language changes.
    void setName(const QString &name);
    /// Goes there, with all of the text selected.
    void enter();

Q_SIGNALS:
    /// By Down or Enter: to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Names any field that searches, as SearchField::setName does.
void nameSearch(QLineEdit *search, const QString &name);

} // namespace Hookbench
