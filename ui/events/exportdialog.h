// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/eventfiles.h"
#include "models/values/eventfilter.h"
#include "ui/parts/messagebar.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Hookbench {

class FieldRow;
class FileChooser;

/// Writes the events that a filter wants into a file, and shows how far it is. Window modal; opened without a nested
/// event loop. Closing it cancels.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p events is how many there are.
    ExportDialog(const EventLog &log, const EventFilter &filter, qint64 events, const EventFiles &files,
                 FileChooser &chooser, QWidget *over);
    /// Whether phone numbers are hidden unless the person says otherwise.
    void setMasked(bool masked);

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void choosePlace();
    void begin(const QString &path);
    void connectRun(const QString &path);
    void end();
    void follow();
    EventFormat format() const;

    const EventLog &m_log;
    EventFilter m_filter;
    qint64 m_events;
    const EventFiles &m_files;
    FileChooser &m_chooser;
    std::shared_ptr<EventExportRun> m_run;
    QLabel *m_title;
    QLabel *m_sentence;
    QComboBox *m_format;
    FieldRow *m_formatRow;
    QCheckBox *m_mask;
    QLabel *m_note;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_export;
};

} // namespace Hookbench
