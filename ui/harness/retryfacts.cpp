// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/retryfacts.h"

#include "models/delivery/rehearsal.h"
#include "models/words/rehearsalwords.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString spelt(double seconds)
{
    return Words::duration(qint64(seconds * 1000.0));
}

QString spelt(const StatusRanges &ranges)
{
    QStringList texts;
    for (const auto &[from, to] : ranges)
        texts << (from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to));
    return texts.join(u", "_s);
}

QLabel *wrapped(const QString &text, QPalette::ColorRole role)
{
    auto *label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RetryFacts::RetryFacts(QWidget *parent)
    : QWidget{parent}
    , m_form{new QFormLayout{this}}
{
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void RetryFacts::setProfile(const RetryProfile &profile)
{
    m_profile = profile;
    retranslate();
}

QString RetryFacts::text() const
{
    QStringList lines;
    for (const QLabel *label : findChildren<QLabel *>())
        lines << label->text();
    return lines.join(u'\n');
}

void RetryFacts::addFact(const QString &name, const QString &value)
{
    QLabel *label = wrapped(name, QPalette::PlaceholderText);
    label->setWordWrap(false);
    m_form->addRow(label, wrapped(value, QPalette::WindowText));
}

void RetryFacts::addFact(RetryFact fact, const QString &value)
{
    addFact(Words::name(fact), m_profile.publishes(fact) ? value : tr("%1 (not published, assumed)").arg(value));
}

void RetryFacts::addSentence(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    QLabel *label = wrapped(sentence, QPalette::PlaceholderText);
    label->setFont(scaledFont(font(), TextSize::Caption));
    m_form->addRow(label);
}

QString RetryFacts::waits() const
{
    QStringList texts;
    for (const double seconds : m_profile.waits)
        texts << spelt(seconds);
    return texts.isEmpty() ? tr("None") : texts.join(u", "_s);
}

QString RetryFacts::haltSentence() const
{
    const RetryHalt &halt = *m_profile.halt;
    return tr("After more than %L1 failures (%2) within %3 the sender asks nobody for %4 and makes up %5.")
        .arg(halt.failures)
        .arg(spelt(halt.counted), spelt(halt.window), spelt(halt.pause))
        .arg(halt.status);
}

void RetryFacts::retranslate()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    addFact(RetryFact::Schedule, waits());
    addFact(tr("Delivered by"), spelt(m_profile.successes));
    if (!m_profile.waits.isEmpty()) {
        addFact(RetryFact::Statuses, spelt(m_profile.retried));
        addFact(RetryFact::ConnectionErrors,
                m_profile.retriesConnectionErrors ? tr("Tried again") : tr("Not tried again"));
        addFact(RetryFact::RetryAfter, m_profile.honoursRetryAfter ? tr("Honoured") : tr("Ignored"));
        const auto [least, most] = m_profile.jitter;
        const QLocale locale;
        addFact(RetryFact::Jitter,
                least == most ? tr("None")
                              : tr("%1 to %2 times the wait").arg(locale.toString(least), locale.toString(most)));
    }
    if (m_profile.timeOut && m_profile.timeOut->first < m_profile.timeOut->second)
        addFact(RetryFact::TimeOut,
                tr("%1 to %2").arg(spelt(m_profile.timeOut->first), spelt(m_profile.timeOut->second)));
    else
        addFact(RetryFact::TimeOut, spelt(rehearsedTimeOut(m_profile, {})));
    if (m_profile.giveUpAfter)
        addFact(tr("Gives up after"), spelt(*m_profile.giveUpAfter));
    if (!m_profile.disabledBy.isEmpty())
        addFact(tr("Disabled by"), spelt(m_profile.disabledBy));
    if (m_profile.halt)
        addSentence(haltSentence());
    addSentence(m_profile.note.in(QLocale{}.name()));
    if (!m_profile.source.isEmpty())
        addSentence(tr("Source: %1").arg(m_profile.source));
}

void RetryFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Hookbench
