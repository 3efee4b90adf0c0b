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
class PayloadPane;
class SegmentedControl;
class TemplatePane;

/// The payload of one custom webhook over the whole page: the template with all that helps to write it, and panes of
/// others as further tabs. Value in, value out by Save, which is possible only while the template is valid. Whoever
/// shows it hears of every change and keeps it safe.
class PayloadWorkbench : public QWidget
{
    Q_OBJECT
public:
    PayloadWorkbench(const SampleBook &samples, Asker &asker, QWidget *parent = nullptr);
    ~PayloadWorkbench() override;

    /// Adds a tab behind the template's and takes the pane over. Tabs are shown once there are two.
    void addPane(PayloadPane *pane);
    void showPane(PayloadPane *pane);

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
    /// The tab after or before; past the last comes the first.
    void turnTo(int tab);
    void showTab(int index);
    void takeTemplate(const QByteArray &text, const QStringList &fieldsNotSent);
    void showState();
    void retranslate();
    PayloadContext currentContext() const;

    Asker &m_asker;
    PageHeader *m_header;
    SegmentedControl *m_tabs;
    QPushButton *m_reason;
    QStackedWidget *m_stack;
    TemplatePane *m_template;
    QList<PayloadPane *> m_panes;
    PayloadContext m_context;
    PayloadValue m_opened;
};

} // namespace Hookbench
