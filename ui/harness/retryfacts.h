// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/retryprofile.h"

#include <QWidget>

class QFormLayout;

namespace Hookbench {

/// What is known of how a sender tries again, where it is written, and what is assumed because it is written nowhere.
class RetryFacts : public QWidget
{
    Q_OBJECT
public:
    explicit RetryFacts(QWidget *parent = nullptr);

    void setProfile(const RetryProfile &profile);
    /// Everything it says, a line each.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addFact(const QString &name, const QString &value);
    void addFact(RetryFact fact, const QString &value);
    void addSentence(const QString &sentence);
    QString waits() const;
    QString haltSentence() const;

    RetryProfile m_profile;
    QFormLayout *m_form;
};

} // namespace Hookbench
