// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/field.h"
#include "models/values/smswebhook.h"
#include "ui/payload/tokenlist.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace Hookbench {

class FieldRow;
class HelpButton;
class PayloadEditor;
class ToneIcon;

/// The payload of a custom webhook: a summary, and the editor that opens under it. Checks the template while it is
/// typed.
class PayloadField : public QWidget
{
    Q_OBJECT
public:
    /// What of a webhook it edits.
    struct Value
    {
        QString text;
        QStringList fieldsNotSent;
        ArrayReading arrayReading = ArrayReading::EveryElement;
    };

    explicit PayloadField(QWidget *parent = nullptr);
    ~PayloadField() override;

    void setValue(const Value &value);
    /// Like setValue, but the cursor goes to what changed.
    void showValue(const Value &value);
    Value value() const;
    /// Inbound or Feedback: which tokens the template needs.
    void setKind(EventKind kind);
    void setReadOnly(bool readOnly);
    /// Whether an empty template is complained about; before that it is just empty.
    void setComplaining(bool complaining);
    bool isUsable() const;
    const Diagnostics &problems() const { return m_problems; }
    void open(bool opened);
    bool isOpen() const;
    /// Opens the editor and puts the cursor on the first problem.
    void focusFirstProblem();
    /// Opens the editor and leaves the cursor where it is.
    void focusEditor();

Q_SIGNALS:
    void edited();
    void touched();
    /// What has just appeared should be scrolled to.
    void revealRequested(QWidget *what);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    void connectParts();
    void check();
    void showState();
    void showProblems();
    void format();
    void insertExample();
    void retranslate();

    QLabel *m_label;
    HelpButton *m_help;
    QPushButton *m_toggle;
    ToneIcon *m_summaryIcon;
    QLabel *m_summary;
    QWidget *m_body;
    QPushButton *m_example;
    QPushButton *m_format;
    PayloadEditor *m_editor;
    QListWidget *m_list;
    QLabel *m_tokensHint;
    TokenList *m_tokens;
    QComboBox *m_arrays;
    FieldRow *m_arraysRow;
    QTimer *m_delay;
    Diagnostics m_problems;
    EventKind m_kind = EventKind::Inbound;
    int m_bound = 0;
    bool m_usable = false;
    bool m_complaining = false;
    bool m_readOnly = false;
};

} // namespace Hookbench
