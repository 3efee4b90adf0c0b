// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/feedbackchecks.h"
#include "models/values/feedbackwebhook.h"
#include "ui/feedback/feedbackservices.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/valuehistory.h"

#include <QWidget>

#include <functional>

class QScrollArea;
class QTabWidget;
class QTimer;

namespace Hookbench {

class FeedbackEventsPane;
class FeedbackReportsPane;
class FeedbackWebhookForm;
class PageHeader;
class UndoButtons;
class UndoKeys;

/// The feedback webhook with its form, its events, and the delivery reports of providers beside them. Opens read-only;
/// Edit enables the form. A form half done survives as a draft.
class FeedbackFormPage : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackFormPage(const FeedbackServices &services, QWidget *parent = nullptr);

    /// A new one, or its draft.
    void create();
    /// The one of the sandbox, read-only; in editing where there is a draft of it.
    void open();
    void edit();
    void showEvents();
    bool isEditing() const { return m_editing; }
    bool isModified() const;
    /// What a question about leaving calls the form.
    QString what() const;
    /// Stores what is in the form; @p then hears whether it was stored.
    void submit(std::function<void(bool)> then = {});
    /// Sends the event that is shown.
    void send();
    /// Back to what is stored; the draft goes.
    void discard();
    FeedbackWebhookForm *form() const { return m_form; }

Q_SIGNALS:
    void backRequested();
    void cancelRequested();
    void submitted();
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void show(const FeedbackWebhook &webhook);
    bool takeDraft();
    void keepDraft();
    void dropDraft();
    QString draftSubject() const;
    void edited(const QString &field);
    void travel(const std::optional<ValueHistory<FeedbackWebhook>::Step> &step);
    void check();
    void setEditing(bool editing);
    void showState();
    void readKept(const QString &slot, const std::function<void(const Result<Secret> &)> &take);
    void provideKey(const std::function<void(const Result<Secret> &)> &take);
    QStringList kept() const;
    void retranslate();

    FeedbackServices m_services;
    PageHeader *m_header;
    QTabWidget *m_tabs;
    QScrollArea *m_area;
    FeedbackWebhookForm *m_form;
    FeedbackEventsPane *m_events;
    FeedbackReportsPane *m_reports;
    UndoKeys *m_undoKeys;
    UndoButtons *m_undoButtons;
    QTimer *m_pause;
    ValueHistory<FeedbackWebhook> m_history;
    /// What is stored, or an empty form.
    FeedbackWebhook m_stored;
    bool m_editing = false;
    bool m_submitting = false;
    /// Complaints wait until the first try to submit.
    bool m_complains = false;
};

} // namespace Hookbench
