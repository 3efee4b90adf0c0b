// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/exportdialog.h"

#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Plural forms go by int; beyond that nobody counts.
int forWords(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

ExportDialog::ExportDialog(const EventLog &log, const EventFilter &filter, qint64 events, const EventFiles &files,
                           FileChooser &chooser, QWidget *over)
    : QDialog{over ? over->window() : nullptr}
    , m_log{log}
    , m_filter{filter}
    , m_events{events}
    , m_files{files}
    , m_chooser{chooser}
    , m_title{new QLabel}
    , m_sentence{new QLabel}
    , m_format{new QComboBox}
    , m_formatRow{new FieldRow{m_format}}
    , m_mask{new QCheckBox}
    , m_note{new QLabel}
    , m_progress{new QProgressBar}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_export{pillButton(ButtonRole::Primary)}
{
    build();
    retranslate();
    follow();
    m_format->setFocus();
}

void ExportDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"exportDialog"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_mask->setObjectName(u"exportMask"_s);
    m_export->setObjectName(u"exportStart"_s);
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    for (const auto &[format, name] : eventFormatNames)
        m_format->addItem(QString{}, int(format));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_sentence, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_formatRow),
          static_cast<QWidget *>(m_mask), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_progress)})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(480);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
        else
            reject();
    });
    connect(this, &QDialog::rejected, this, [this] {
        // Escape while it is written: the file is none.
        m_run.reset();
    });
}

void ExportDialog::setMasked(bool masked)
{
    m_mask->setChecked(masked);
}

EventFormat ExportDialog::format() const
{
    return static_cast<EventFormat>(m_format->currentData().toInt());
}

void ExportDialog::choosePlace()
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString name = u"events-%1.%2"_s.arg(day, nameIn(eventFormatNames, format()));
    m_chooser.chooseNewFile(this, tr("Export events"), name,
                            [self = QPointer<ExportDialog>{this}](const QString &path) {
                                if (self)
                                    self->begin(path);
                            });
}

void ExportDialog::begin(const QString &path)
{
    EventExportOptions options;
    options.format = format();
    options.maskNumbers = m_mask->isChecked();
    options.version = QCoreApplication::applicationVersion();
    const Result<std::shared_ptr<EventExportRun>> run = m_files.begin(path, options);
    if (!run) {
        Q_EMIT noticed(noticeFor(run.error()));
        reject();
        return;
    }
    m_run = *run;
    connectRun(path);
    m_progress->setRange(0, 0);
    follow();
    m_run->start(m_log, m_filter);
}

void ExportDialog::connectRun(const QString &path)
{
    EventExportRun *run = m_run.get();
    connect(run, &EventExportRun::progressed, this, [this](int rows, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(rows);
    });
    // The run may not go while it speaks.
    connect(
        run, &EventExportRun::finished, this,
        [this, path](qint64 events) {
            Notice notice;
            notice.tone = Tone::Positive;
            notice.text = tr("%n event(s) written to %1.", nullptr, forWords(events)).arg(path);
            Q_EMIT noticed(notice);
            end();
        },
        Qt::QueuedConnection);
    connect(
        run, &EventExportRun::failed, this,
        [this](const Error &error) {
            Q_EMIT noticed(noticeFor(error));
            end();
        },
        Qt::QueuedConnection);
    connect(
        run, &EventExportRun::cancelled, this,
        [this] {
            Notice notice;
            notice.text = tr("The export was cancelled; no file was written.");
            Q_EMIT noticed(notice);
            end();
        },
        Qt::QueuedConnection);
}

void ExportDialog::end()
{
    m_run.reset();
    accept();
}

void ExportDialog::follow()
{
    const bool running = m_run != nullptr;
    m_progress->setVisible(running);
    m_formatRow->setEnabled(!running);
    m_mask->setEnabled(!running);
    m_export->setEnabled(!running && m_events > 0);
    if (running)
        m_cancel->setFocus();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export events"));
    m_title->setText(windowTitle());
    const int count = forWords(m_events);
    m_sentence->setText(m_filter.isEmpty() ? tr("%n event(s), the whole log.", nullptr, count)
                                           : tr("%n event(s), those that the filter shows.", nullptr, count));
    m_formatRow->setLabel(tr("Format"));
    m_format->setItemText(0, tr("JSON lines: everything, an object a line"));
    m_format->setItemText(1, tr("CSV: a table for spreadsheets"));
    m_format->setItemText(2, tr("HAR: for tools that read HTTP archives"));
    m_mask->setText(tr("Mask phone numbers"));
    m_note->setText(tr("Secrets in headers and URLs are replaced by placeholders."));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Export…"));
}

} // namespace Hookbench
