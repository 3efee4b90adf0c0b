// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/legacykeywords.h"

#include <QScrollArea>

class QLineEdit;
class QPlainTextEdit;

namespace Hookbench {

class FieldRow;
class ToggleSwitch;

/// The keyword fields that API credentials had, one under the other. Value in, value out.
class LegacyFieldsForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit LegacyFieldsForm(QWidget *parent = nullptr);
    void setFields(const LegacyFields &fields);
    LegacyFields fields() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct TextField
    {
        CredentialField field;
        QPlainTextEdit *text;
        FieldRow *row;
    };

    void retranslate();

    QList<TextField> m_texts;
    QLineEdit *m_number;
    FieldRow *m_numberRow;
    ToggleSwitch *m_fuzzy;
};

} // namespace Hookbench
