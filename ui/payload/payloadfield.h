// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/field.h"
#include "ui/payload/payloadvalue.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Hookbench {

class HelpButton;
class ToneIcon;

/// The payload of a custom webhook in its form: what it comes to in a line, its first lines, and the button that opens
/// the editor, which is a page of its own.
class PayloadField : public QWidget
{
    Q_OBJECT
public:
    using Value = PayloadValue;

    explicit PayloadField(QWidget *parent = nullptr);

    void setValue(const Value &value);
    const Value &value() const { return m_value; }
    /// Inbound or Feedback: which tokens the template needs.
    void setKind(EventKind kind);
    /// Whether an empty template is complained about; before that it is just empty.
    void setComplaining(bool complaining);
    bool isUsable() const { return m_usable; }
    const Diagnostics &problems() const { return m_problems; }
    void focusButton();

Q_SIGNALS:
    void editorRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void check();
    void showState();
    void showPreview();
    void retranslate();

    QLabel *m_label;
    HelpButton *m_help;
    QPushButton *m_open;
    ToneIcon *m_summaryIcon;
    QLabel *m_summary;
    QLabel *m_preview;
    Value m_value;
    Diagnostics m_problems;
    EventKind m_kind = EventKind::Inbound;
    int m_bound = 0;
    bool m_usable = false;
    bool m_complaining = false;
};

} // namespace Hookbench
