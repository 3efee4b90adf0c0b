// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/samplebook.h"
#include "models/values/smswebhook.h"
#include "ui/payload/payloadvalue.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace Hookbench {

class Asker;
class PageHeader;
class SegmentedControl;
class TemplatePane;

/// One tab of the workbench beside the template itself. It offers; the workbench takes over.
struct WorkbenchPane
{
    QWidget *widget = nullptr;
    /// The tab's name; asked again when the language changes.
    std::function<QString()> title;
    /// Its tab was chosen, or what it works on became another while it is shown.
    std::function<void(const PayloadContext &)> enter;
    /// Escape: true when it closed something of its own. May be left out.
    std::function<bool()> back;
};

/// The payload of one custom webhook over the whole page: the template with all that helps to write it, and panes of
/// others as further tabs. Value in, value out by Save, which is possible only while the template is valid. Whoever
/// shows it hears of every change and keeps it safe.
class PayloadWorkbench : public QWidget
{
    Q_OBJECT
public:
    PayloadWorkbench(const SampleBook &samples, Asker &asker, QWidget *parent = nullptr);
    ~PayloadWorkbench() override;

    /// Adds a tab behind the template's and takes its widget over. Tabs are shown once there are two.
    void addPane(const WorkbenchPane &pane);
    /// A pane's template becomes the editor's text in one step that can be undone, and the Template tab is shown.
    void takeTemplate(const QString &text, const QStringList &fieldsNotSent);
    /// A pane's body becomes the pasted body of the live table.
    void takeBody(const QByteArray &body);

    /// Begins with the payload of the webhook in @p context.
    void open(const PayloadContext &context);
    /// The webhook was changed elsewhere: its name, its URL, its sender number.
    void setContext(const PayloadContext &context);
    /// As it stands, valid or not.
    PayloadValue value() const;
    bool isModified() const;
    /// Whether the template as it stands has no errors.
    bool isValid() const;
    /// Calls @p proceed at once, or after the person agreed to lose the changes.
    void tryLeave(std::function<void()> proceed);

    /// Ctrl+S. False, with the cursor on the first problem, when there is one.
    bool save();
    /// Escape and the back arrow: closes what is open over the editor, else asks to be closed.
    void back();
    void focusSearch();
    void focusProblem();

Q_SIGNALS:
    /// The value is to be taken over and the workbench closed.
    void saved(const Hookbench::PayloadValue &value);
    /// It is to be closed without a change.
    void closed();
    /// A moment after the last edit.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void showTab(int index);
    void showState();
    void retranslate();
    PayloadContext currentContext() const;

    Asker &m_asker;
    PageHeader *m_header;
    SegmentedControl *m_tabs;
    QPushButton *m_reason;
    QStackedWidget *m_stack;
    TemplatePane *m_template;
    QList<WorkbenchPane> m_panes;
    PayloadContext m_context;
    PayloadValue m_opened;
};

} // namespace Hookbench
