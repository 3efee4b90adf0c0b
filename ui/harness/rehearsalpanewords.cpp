// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane says, and the numbers it is told.
#include "models/words/rehearsalwords.h"
#include "ui/harness/rehearsalpane.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/icons.h"
#include "ui/parts/problemline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTabBar>
#include <QTabWidget>

namespace Hookbench {

std::optional<RehearsalOptions> RehearsalPane::options()
{
    const QLocale locale;
    RehearsalOptions options;
    bool sound = false;
    options.events = locale.toInt(m_events->text().trimmed(), &sound);
    QString problem;
    if (!sound || options.events < 1 || options.events > mostEvents)
        problem = tr("Events: a whole number from 1 to %1.").arg(locale.toString(mostEvents));
    const QString rate = m_rate->text().trimmed();
    if (!rate.isEmpty()) {
        options.rate = locale.toDouble(rate, &sound);
        if (!sound || !(options.rate >= 0.001) || options.rate > 1e6)
            problem = tr("A second: a number above 0, or nothing for all events at once.");
    }
    if (m_problem->text() != problem)
        m_problem->setText(problem);
    return problem.isEmpty() ? std::optional{options} : std::nullopt;
}

QString RehearsalPane::verdict() const
{
    return m_verdict->text();
}

void RehearsalPane::showVerdict()
{
    const RehearsalSummary summary = summaryOf(m_rehearsal);
    m_verdict->setText(m_rehearsal.events.size() == 1 ? Words::summary(m_rehearsal.events.front())
                                                      : Words::summary(summary));
    const bool spotless = summary.duplicates == 0 && summary.halts == 0;
    m_tone->setTone(summary.delivered < summary.events ? Tone::Negative : spotless ? Tone::Positive : Tone::Notice);
}

void RehearsalPane::showUnknown()
{
    QStringList assumed;
    if (m_profiles->currentIndex() >= 0) {
        for (const RetryFact fact : m_services.profiles.at(m_profiles->currentIndex()).unknown)
            assumed.append(Words::name(fact));
    }
    m_profileRow->setHint(assumed.isEmpty()
                              ? QString{}
                              : tr("Not published, and assumed here: %1.").arg(assumed.join(QStringLiteral(", "))));
}

void RehearsalPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RehearsalPane::retranslate()
{
    m_profileRow->setLabel(tr("Retry profile"));
    // Brands stay as they are; the profile without one is a sentence.
    for (int index = 0; index < m_profiles->count(); ++index) {
        if (m_services.profiles.at(index).waits.isEmpty())
            m_profiles->setItemText(index, tr("No retries"));
    }
    m_scriptRow->setLabel(tr("What the endpoint does"));
    m_scriptRow->setHelp(tr("What the endpoint does"),
                         tr("Each attempt meets the next step, and the last one stays for ever; without steps it "
                            "answers 200. An endpoint that answers 200 to 299, or closes or breaks "
                            "off without an error, has taken the event in; if the sender saw no success, the next "
                            "attempt is a duplicate. An endpoint that answers anything else has not."));
    m_eventsRow->setLabel(tr("Events"));
    m_eventsRow->setHelp(tr("Events"),
                         tr("How many events go to the same host, each through the script from its "
                            "beginning. Senders that halt do so for all of them."));
    m_rateRow->setLabel(tr("A second"));
    m_rateRow->setHelp(tr("A second"), tr("How many events begin in a second. Empty for all at once."));
    m_rate->setPlaceholderText(tr("All at once"));
    m_tabs->setTabText(0, tr("Attempts"));
    m_tabs->setTabText(1, tr("The sender's rules"));
    m_tabs->widget(1)->setAccessibleName(m_tabs->tabText(1));
    m_tabs->tabBar()->setAccessibleName(tr("Attempts and rules"));
    showUnknown();
    m_logarithmic->setText(tr("Logarithmic time"));
    if (m_problem->text().isEmpty())
        showVerdict();
    else
        options();
}

} // namespace Hookbench
