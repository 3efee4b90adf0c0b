// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QWidget>

class QAction;
class QLabel;

namespace Hookbench {

class HelpButton;
class ToneIcon;

/// A label with its buddy, the field, the help, the tick and the complaint, made together so that none is forgotten.
/// Knows no rules: it is told what to complain about.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes the field in. @p beside is put to the right of the field (a copy button), outside its frame.
    explicit FieldRow(QWidget *field, QWidget *beside = nullptr, QWidget *parent = nullptr);

    /// Also the field's accessible name. A mnemonic (&) reaches the field.
    void setLabel(const QString &label);
    void setRequired(bool required);
    /// Shows the ? with this text.
    void setHelp(const QString &title, const QString &text);
    /// A grey line under the field, above any complaint.
    void setHint(const QString &hint);
    /// Shows the gravest one as a sentence with an icon under the field, and tells assistive technology. Empty takes it
    /// away.
    void setComplaints(const Diagnostics &complaints);
    bool hasComplaints() const { return !m_complaints.isEmpty(); }
    /// The green tick inside a line edit. Other fields have none.
    void setTick(bool shown);
    QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLabel();
    void showComplaint();
    void describe();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_hint;
    ToneIcon *m_complaintIcon;
    QLabel *m_complaint;
    HelpButton *m_help;
    QAction *m_tick = nullptr;
    Diagnostics m_complaints;
    QString m_labelText;
    bool m_required = false;
};

} // namespace Hookbench
