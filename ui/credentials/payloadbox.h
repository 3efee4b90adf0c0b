// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Hookbench {

class FieldRow;
class TextBox;

/// The provider payload: JSON in a fixed-width face, and a button for each variable that puts it at the cursor.
class PayloadBox : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadBox(QWidget *parent = nullptr);
    FieldRow *row() const { return m_row; }
    TextBox *box() const { return m_box; }
    void setReadOnly(bool readOnly);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextBox *m_box;
    FieldRow *m_row;
    QLabel *m_insert;
    QList<QPushButton *> m_buttons;
};

} // namespace Hookbench
