// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logsection.h"

#include "models/checks/settingchecks.h"
#include "models/state/whenfinished.h"
#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <limits>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int own = -1;

/// Plural forms are chosen by an int.
int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

LogSection::LogSection(PreferencesBook &preferences, DataDesk &desk, Asker &asker, QWidget *parent)
    : SettingsSection{preferences, parent}
    , m_desk{desk}
    , m_asker{asker}
    , m_retention{newChoice()}
    , m_days{new QLineEdit}
    , m_retentionSaved{new SavedMark}
    , m_retentionRow{new FieldRow{m_retention, m_retentionSaved}}
    , m_daysRow{new FieldRow{m_days}}
    , m_size{new QLabel}
    , m_old{new QLabel}
    , m_remove{pillButton(ButtonRole::Destructive)}
{
    build();
    LogSection::retranslate();
    LogSection::showStored();
}

void LogSection::build()
{
    m_retention->setObjectName(u"retention"_s);
    m_days->setObjectName(u"days"_s);
    m_size->setObjectName(u"logSize"_s);
    m_remove->setObjectName(u"removeOld"_s);
    for (QLabel *label : {m_size, m_old}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *action = new QHBoxLayout;
    action->setSpacing(16);
    action->addWidget(m_remove);
    action->addWidget(m_old, 1);
    column()->addWidget(m_retentionRow);
    column()->addWidget(m_daysRow);
    column()->addWidget(m_size);
    column()->addLayout(action);
    connect(m_retention, &QComboBox::activated, this, &LogSection::choose);
    connect(m_days, &QLineEdit::editingFinished, this, &LogSection::commitDays);
    connect(m_days, &QLineEdit::textEdited, this, [this] { m_daysRow->setComplaints({}); });
    connect(m_remove, &QPushButton::clicked, this, &LogSection::askRemoval);
    connect(&m_desk, &DataDesk::removed, this, [this] {
        setSizes({});
        Q_EMIT sizesOutdated();
    });
}

void LogSection::choose()
{
    const int days = m_retention->currentData().toInt();
    m_daysRow->setVisible(days == own);
    m_daysRow->setComplaints({});
    if (days == own) {
        // Nothing is thrown away before a number is entered.
        m_days->setText(stored().logRetentionDays > 0 ? QString::number(stored().logRetentionDays) : QString{});
        m_days->setFocus();
        return;
    }
    keepDays(days);
}

void LogSection::commit()
{
    if (!m_daysRow->isHidden())
        commitDays();
}

bool LogSection::isWrong() const
{
    return m_daysRow->hasComplaints();
}

void LogSection::commitDays()
{
    const Diagnostics complaints = checkRetention(m_days->text());
    m_daysRow->setComplaints(complaints);
    if (complaints.isEmpty())
        keepDays(m_days->text().trimmed().toInt());
}

void LogSection::keepDays(int days)
{
    if (days == stored().logRetentionDays)
        return;
    keep(m_retentionSaved, [days](Preferences &preferences) { preferences.logRetentionDays = days; });
    setSizes({});
    Q_EMIT sizesOutdated();
}

void LogSection::showStored()
{
    const int days = stored().logRetentionDays;
    const int known = m_retention->findData(days);
    m_retention->setCurrentIndex(known >= 0 ? known : m_retention->findData(own));
    m_days->setText(days > 0 ? QString::number(days) : QString{});
    m_daysRow->setComplaints({});
    m_daysRow->setVisible(known < 0);
}

void LogSection::setSizes(const std::optional<DataSizes> &sizes)
{
    m_sizes = sizes;
    showSizes();
}

void LogSection::showSizes()
{
    const QLocale locale;
    const bool removing = m_desk.isRemoving();
    m_remove->setEnabled(!removing && m_sizes && m_sizes->oldEvents > 0);
    m_remove->setVisible(stored().logRetentionDays > 0);
    m_old->setVisible(stored().logRetentionDays > 0);
    m_size->setText(m_sizes ? tr("The log of all sandboxes holds %n event(s) in %1.", "%1 is a size such as 4.5 MB",
                                 plural(m_sizes->events))
                                  .arg(locale.formattedDataSize(m_sizes->eventBytes, 1, QLocale::DataSizeSIFormat))
                            : tr("Counting the events…"));
    if (removing)
        m_old->setText(tr("Older events are being removed…"));
    else if (!m_sizes)
        m_old->clear();
    else if (m_sizes->oldEvents == 0)
        m_old->setText(tr("No event is older than that."));
    else
        m_old->setText(tr("%n event(s) are older than that and go at the next start, or within a day.", nullptr,
                          plural(m_sizes->oldEvents)));
}

void LogSection::askRemoval()
{
    if (!m_sizes || m_sizes->oldEvents == 0)
        return;
    const int days = stored().logRetentionDays;
    const QString question = tr("%n event(s) older than %1 days are removed from the logs of all sandboxes for good. "
                                "Consents and their history stay.",
                                nullptr, plural(m_sizes->oldEvents))
                                 .arg(days);
    m_asker.askTyped(this, question, QString::number(days), [self = QPointer<LogSection>{this}](bool typed) {
        if (self && typed)
            self->remove();
    });
}

void LogSection::remove()
{
    whenFinished(this, m_desk.removeOld(), [this](const QFuture<Result<qint64>> &done) {
        if (done.resultCount() > 0) {
            const Result<qint64> events = done.result();
            Notice notice;
            if (events) {
                notice.tone = Tone::Positive;
                notice.text = tr("%n event(s) removed from the log. The file keeps its size; new events use the room.",
                                 nullptr, plural(*events));
            } else {
                notice = noticeFor(events.error());
            }
            Q_EMIT noticed(notice);
        }
        // What was removed before a failure is not told of otherwise.
        showSizes();
        if (done.resultCount() == 0 || !done.result())
            Q_EMIT sizesOutdated();
    });
    showSizes();
}

void LogSection::fillChoices()
{
    const QSignalBlocker blocker{m_retention};
    const int chosen = m_retention->currentIndex();
    m_retention->clear();
    m_retention->addItem(tr("Keep everything"), 0);
    for (const int days : {7, 30, 90, 365})
        m_retention->addItem(tr("%n day(s)", nullptr, days), days);
    m_retention->addItem(tr("Own number of days…"), own);
    m_retention->setCurrentIndex(chosen);
}

void LogSection::retranslate()
{
    title()->setText(tr("Event log"));
    m_retentionRow->setLabel(tr("Keep events for"));
    m_retentionRow->setHint(
        tr("Older events leave the log at the start of the program and once a day. Consents and their history stay."));
    m_daysRow->setLabel(tr("Days"));
    m_remove->setText(tr("Remove older ones now"));
    fillChoices();
    showSizes();
}

} // namespace Hookbench
