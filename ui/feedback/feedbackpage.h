// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/feedbackservices.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QStackedWidget>

namespace Hookbench {

class FeedbackFormPage;
class FeedbackList;

/// Feedback webhook settings: the inventory, and the form behind it.
class FeedbackPage : public QStackedWidget, public Page
{
    Q_OBJECT
public:
    explicit FeedbackPage(const FeedbackServices &services, QWidget *parent = nullptr);

    void openWebhook();
    void tryLeave(std::function<void()> proceed) override;
    void submit() override;
    void send() override;
    bool back() override;
    bool create() override;
    void shown() override;
    FeedbackFormPage *form() const { return m_form; }

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

private:
    void showList();
    void cancel();

    FeedbackServices m_services;
    FeedbackList *m_list;
    FeedbackFormPage *m_form;
};

} // namespace Hookbench
