// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackformpage.h"

#include "models/state/feedbackbook.h"
#include "models/state/sandboxbook.h"
#include "ui/feedback/feedbackeventspane.h"
#include "ui/feedback/feedbackform.h"
#include "ui/feedback/feedbackreportspane.h"
#include "ui/feedback/feedbackverify.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/undobuttons.h"
#include "ui/parts/undokeys.h"

#include <QDateTime>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

FeedbackFormPage::FeedbackFormPage(const FeedbackServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_header{new PageHeader{PageHeader::Kind::Form}}
    , m_tabs{new QTabWidget}
    , m_area{new QScrollArea}
    , m_form{new FeedbackWebhookForm{services.files, services.chooser}}
    , m_events{new FeedbackEventsPane{services}}
    , m_reports{new FeedbackReportsPane{services.outcomes, services.files, services.chooser}}
    , m_undoKeys{new UndoKeys{m_form}}
    , m_undoButtons{new UndoButtons{*m_undoKeys}}
    , m_pause{new QTimer{this}}
{
    m_header->primary()->setObjectName(QStringLiteral("submitFeedback"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(700);
    build();
    connectParts();
    retranslate();
}

void FeedbackFormPage::build()
{
    m_header->addWidget(m_undoButtons);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    auto *content = new QWidget;
    auto *centred = new QVBoxLayout{content};
    centred->setContentsMargins(0, 16, 12, 24);
    m_form->setMaximumWidth(880);
    centred->addWidget(m_form);
    m_area->setWidget(content);
    m_tabs->setObjectName(QStringLiteral("feedbackTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_area, {});
    m_tabs->addTab(m_events, {});
    m_tabs->addTab(m_reports, {});
    focusBarOnly(m_tabs);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 8, 24, 16);
    body->addWidget(m_tabs);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(body, 1);
}

void FeedbackFormPage::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &FeedbackFormPage::backRequested);
    connect(m_header, &PageHeader::cancelRequested, this, &FeedbackFormPage::cancelRequested);
    connect(m_header->primary(), &QPushButton::clicked, this, [this] { m_editing ? submit() : edit(); });
    connect(m_form, &FeedbackWebhookForm::edited, this, &FeedbackFormPage::edited);
    connect(m_undoKeys, &UndoKeys::undoRequested, this, [this] { travel(m_history.undo()); });
    connect(m_undoKeys, &UndoKeys::redoRequested, this, [this] { travel(m_history.redo()); });
    connect(m_pause, &QTimer::timeout, this, [this] {
        m_history.closeStep();
        keepDraft();
    });
    connect(m_events, &FeedbackEventsPane::noticed, this, &FeedbackFormPage::noticed);
    connect(m_reports, &FeedbackReportsPane::noticed, this, &FeedbackFormPage::noticed);
    m_form->verify()->key = [this](const std::function<void(const Result<Secret> &)> &take) { provideKey(take); };
    m_form->verify()->now = [] { return QDateTime::currentMSecsSinceEpoch(); };
}

/// The key that was typed, or else the one that is kept.
void FeedbackFormPage::provideKey(const std::function<void(const Result<Secret> &)> &take)
{
    const QString slot = jwtKeySlot(m_form->webhook().jwt.algorithm);
    const SecretChanges typed = m_form->secrets();
    if (typed.contains(slot)) {
        take(**typed.constFind(slot));
        return;
    }
    readKept(slot, take);
}

QStringList FeedbackFormPage::kept() const
{
    QStringList slots;
    if (const auto &record = m_services.book.record()) {
        for (const KeptSecret &secret : record->secrets)
            slots.append(secret.slot);
    }
    return slots;
}

void FeedbackFormPage::show(const FeedbackWebhook &webhook)
{
    m_form->setWebhook(webhook, kept());
    m_history.reset(m_form->webhook());
    m_undoKeys->setPossible(false, false);
}

void FeedbackFormPage::create()
{
    m_stored = {};
    m_stored.channels = {FeedbackChannel::Email, FeedbackChannel::Sms};
    m_complains = false;
    show(m_stored);
    setEditing(true);
    takeDraft();
    m_tabs->setCurrentIndex(0);
    m_form->focusName();
}

void FeedbackFormPage::open()
{
    if (!m_services.book.record())
        return;
    m_stored = m_services.book.record()->webhook;
    m_complains = false;
    show(m_stored);
    setEditing(takeDraft());
    m_tabs->setCurrentIndex(0);
    m_header->primary()->setFocus();
    m_area->verticalScrollBar()->setValue(0);
}

void FeedbackFormPage::edit()
{
    m_tabs->setCurrentIndex(0);
    setEditing(true);
    m_form->focusName();
}

void FeedbackFormPage::showEvents()
{
    m_tabs->setCurrentIndex(1);
}

void FeedbackFormPage::edited(const QString &field)
{
    m_history.record(m_form->webhook(), field);
    m_pause->start();
    check();
    showState();
}

void FeedbackFormPage::travel(const std::optional<ValueHistory<FeedbackWebhook>::Step> &step)
{
    if (!step || !m_editing)
        return;
    m_form->setWebhook(step->value, kept());
    m_pause->start();
    check();
    showState();
}

void FeedbackFormPage::check()
{
    if (!m_editing) {
        m_form->setComplaints({});
        return;
    }
    FeedbackComplaints complaints = m_services.book.check(m_form->webhook(), m_form->secrets());
    // An empty field is no mistake before somebody wants to submit.
    if (!m_complains)
        complaints.removeIf([this](const FeedbackComplaint &complaint) {
            const bool empty = (complaint.field == FeedbackField::Name && m_form->webhook().name.trimmed().isEmpty())
                || (complaint.field == FeedbackField::Url && m_form->webhook().url.trimmed().isEmpty())
                || (complaint.field == FeedbackField::Key && m_form->secrets().isEmpty())
                || complaint.field == FeedbackField::HeaderName || complaint.field == FeedbackField::HeaderValue;
            return empty;
        });
    m_form->setComplaints(complaints);
}

void FeedbackFormPage::setEditing(bool editing)
{
    m_editing = editing;
    m_form->setReadOnly(!editing);
    check();
    showState();
}

void FeedbackFormPage::showState()
{
    const bool isNew = !m_services.book.record();
    m_header->setTitle(isNew ? tr("Create Feedback Webhook") : m_stored.name);
    m_header->primary()->setText(m_editing ? tr("Submit") : tr("Edit"));
    m_header->primary()->setEnabled(!m_submitting);
    m_header->cancel()->setVisible(m_editing);
    m_undoButtons->setVisible(m_editing);
    m_undoKeys->setPossible(m_editing && m_history.canUndo(), m_editing && m_history.canRedo());
    m_tabs->setTabEnabled(1, !isNew);
}

void FeedbackFormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackFormPage::retranslate()
{
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the feedback webhook"));
    m_tabs->setTabText(0, tr("Settings"));
    m_tabs->setTabText(1, tr("Events"));
    m_tabs->setTabText(2, tr("Delivery reports"));
    check();
    showState();
}

} // namespace Hookbench
