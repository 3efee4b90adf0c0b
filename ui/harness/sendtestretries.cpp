// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog tries again, in real time, and where that is rehearsed.
#include "ui/harness/rehearsaldialog.h"
#include "ui/harness/rehearsalpane.h"
#include "ui/harness/sendresult.h"
#include "ui/harness/sendtestdialog.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

void SendTestDialog::buildRetries()
{
    m_retries = new QComboBox;
    m_retries->setObjectName(u"retries"_s);
    for (const RetryProfile &profile : m_rehearsals.profiles)
        m_retries->addItem(profile.title, profile.name);
    m_rehearse = pillButton(ButtonRole::Secondary);
    m_rehearse->setObjectName(u"rehearse"_s);
    m_rehearse->setAutoDefault(false);
    m_stop = pillButton(ButtonRole::Secondary);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setAutoDefault(false);
    m_retriesRow = new FieldRow{m_retries, m_rehearse};
    connect(m_rehearse, &QPushButton::clicked, this, &SendTestDialog::openRehearsal);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_sending.cancel(); });
}

RetryProfile SendTestDialog::retryProfile() const
{
    return m_retries->currentIndex() < 0 ? RetryProfile{} : m_rehearsals.profiles.at(m_retries->currentIndex());
}

void SendTestDialog::openRehearsal()
{
    auto *dialog = new RehearsalDialog{m_rehearsals, this};
    // Without retries there is nothing to rehearse; the pane begins with one that has some.
    if (m_retries->currentIndex() > 0)
        dialog->pane().setProfile(m_retries->currentData().toString());
    connect(&dialog->pane(), &RehearsalPane::profileChosen, this, [this](const QString &name) {
        if (!m_busy)
            m_retries->setCurrentIndex(m_retries->findData(name));
    });
    dialog->open();
}

void SendTestDialog::tellAttempt(const Exchange &exchange)
{
    m_attempt = exchange.attempt;
    const std::optional<double> wait = waitBeforeRetry(retryProfile(), exchange);
    m_nextAt = wait ? m_elapsed.elapsed() + qint64(*wait * 1000.0) : 0;
    if (wait)
        m_result->show(exchange, m_received);
}

QString SendTestDialog::progressText() const
{
    const auto seconds = [](qint64 milliseconds) { return QLocale{}.toString(double(milliseconds) / 1000.0, 'f', 1); };
    const qint64 left = m_nextAt - m_elapsed.elapsed();
    if (m_attempt > 0 && left > 0)
        return tr("Attempt %1 in %2 s").arg(QLocale{}.toString(m_attempt + 1), seconds(left));
    return tr("%1 s").arg(seconds(m_elapsed.elapsed()));
}

void SendTestDialog::retranslateRetries()
{
    m_retriesRow->setLabel(tr("Retries"));
    m_retriesRow->setHelp(tr("Retries"),
                          tr("Tries again as this sender would, in real time. What a sender does over hours is "
                             "rehearsed in no time."));
    for (int index = 0; index < m_retries->count(); ++index) {
        if (m_rehearsals.profiles.at(index).waits.isEmpty())
            m_retries->setItemText(index, tr("No retries"));
    }
    m_rehearse->setText(tr("Rehearse…"));
    m_stop->setText(tr("Stop"));
}

} // namespace Hookbench
