// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackpage.h"

#include "models/state/feedbackbook.h"
#include "models/state/sandboxbook.h"
#include "ui/feedback/feedbackformpage.h"
#include "ui/feedback/feedbacklist.h"
#include "ui/parts/asker.h"

#include <QPointer>

#include <utility>

namespace Hookbench {

FeedbackPage::FeedbackPage(const FeedbackServices &services, QWidget *parent)
    : QStackedWidget{parent}
    , m_services{services}
    , m_list{new FeedbackList{services}}
    , m_form{new FeedbackFormPage{services}}
{
    addWidget(m_list);
    addWidget(m_form);
    connect(m_list, &FeedbackList::createRequested, this, &FeedbackPage::create);
    connect(m_list, &FeedbackList::openRequested, this, &FeedbackPage::openWebhook);
    connect(m_list, &FeedbackList::editRequested, this, [this] {
        openWebhook();
        m_form->edit();
    });
    connect(m_list, &FeedbackList::sendRequested, this, [this] {
        openWebhook();
        m_form->showEvents();
    });
    connect(m_list, &FeedbackList::noticed, this, &FeedbackPage::noticed);
    connect(m_form, &FeedbackFormPage::backRequested, this, &FeedbackPage::back);
    connect(m_form, &FeedbackFormPage::cancelRequested, this, &FeedbackPage::cancel);
    connect(m_form, &FeedbackFormPage::noticed, this, &FeedbackPage::noticed);
    // Another sandbox has another webhook; the form of the one before it is over.
    connect(&m_services.sandboxes, &SandboxBook::currentChanged, this, &FeedbackPage::showList);
    connect(&m_services.book, &FeedbackBook::failed, this,
            [this](const Error &error) { Q_EMIT noticed(noticeFor(error)); });
}

void FeedbackPage::openWebhook()
{
    if (!m_services.book.record())
        return;
    tryLeave([this] {
        setCurrentWidget(m_form);
        m_form->open();
    });
}

bool FeedbackPage::create()
{
    // There is one already: it is what can be worked on.
    if (m_services.book.record()) {
        openWebhook();
        return true;
    }
    tryLeave([this] {
        setCurrentWidget(m_form);
        m_form->create();
    });
    return true;
}

void FeedbackPage::tryLeave(std::function<void()> proceed)
{
    if (currentWidget() != m_form || !m_form->isModified()) {
        proceed();
        return;
    }
    m_services.asker.askLeave(this, m_form->what(),
                              [self = QPointer<FeedbackPage>{this}, go = std::move(proceed)](Asker::Leave answer) {
                                  if (!self || answer == Asker::Leave::Stay)
                                      return;
                                  if (answer == Asker::Leave::Discard) {
                                      self->m_form->discard();
                                      go();
                                      return;
                                  }
                                  self->m_form->submit([self, go](bool done) {
                                      if (self && done)
                                          go();
                                  });
                              });
}

void FeedbackPage::submit()
{
    if (currentWidget() == m_form)
        m_form->submit();
}

void FeedbackPage::send()
{
    if (currentWidget() == m_form)
        m_form->send();
}

bool FeedbackPage::back()
{
    if (currentWidget() != m_form)
        return false;
    tryLeave([this] { showList(); });
    return true;
}

void FeedbackPage::cancel()
{
    tryLeave([this] {
        // One that exists is shown again as it is stored; a new one was never there.
        if (m_services.book.record())
            m_form->discard();
        else
            showList();
    });
}

void FeedbackPage::shown()
{
    if (currentWidget() == m_list)
        m_list->focusTable();
}

void FeedbackPage::showList()
{
    setCurrentWidget(m_list);
    m_list->focusTable();
}

} // namespace Hookbench
