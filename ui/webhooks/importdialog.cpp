// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/importdialog.h"

#include "models/words/words.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;
using Fate = ImportLine::Fate;

namespace {

/// The window gets a turn after reading for so many milliseconds.
constexpr qint64 turn = 15;

Tone toneOf(Fate fate)
{
    switch (fate) {
    case Fate::Created:
        return Tone::Positive;
    case Fate::Updated:
        return Tone::Informative;
    case Fate::Unchanged:
        return Tone::Neutral;
    case Fate::Refused:
        break;
    }
    return Tone::Negative;
}

Tone toneOf(Severity severity)
{
    return severity == Severity::Error ? Tone::Negative : severity == Severity::Warning ? Tone::Notice : Tone::Neutral;
}

qsizetype count(const QList<ImportLine> &lines, Fate fate)
{
    return std::count_if(lines.cbegin(), lines.cend(), [fate](const ImportLine &line) { return line.fate == fate; });
}

} // namespace

ImportDialog::ImportDialog(WebhookFiles &files, const QStringList &paths, QWidget *over)
    : PreviewDialog{over}
    , m_files{files}
    , m_paths{files.documentsIn(paths)}
    , m_reading{new QTimer{this}}
    , m_progress{new QProgressBar}
    , m_leaveOut{new QCheckBox}
{
    m_leaveOut->setObjectName(u"leaveOutRefused"_s);
    m_progress->setRange(0, std::max(1, static_cast<int>(m_paths.size())));
    choices()->addWidget(m_progress, 1);
    choices()->addWidget(m_leaveOut);
    choices()->addStretch(1);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::judge);
    connect(primary(), &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_reading, &QTimer::timeout, this, &ImportDialog::readSome);
    // A few files are there with the first picture.
    readSome();
    if (m_read.size() < m_paths.size())
        m_reading->start(0);
    retranslate();
}

void ImportDialog::readSome()
{
    QElapsedTimer time;
    time.start();
    while (m_read.size() < m_paths.size() && time.elapsed() < turn)
        m_read.append(m_files.read(m_paths.at(m_read.size())));
    m_progress->setValue(static_cast<int>(m_read.size()));
    if (m_read.size() < m_paths.size())
        return;
    m_reading->stop();
    judge();
}

void ImportDialog::judge()
{
    m_failure = {};
    m_lines = m_files.judge(m_read);
    showState();
}

QList<ImportLine> ImportDialog::wanted() const
{
    QList<ImportLine> lines = m_lines;
    if (m_leaveOut->isChecked())
        lines.removeIf([](const ImportLine &line) { return line.fate == Fate::Refused; });
    return lines;
}

void ImportDialog::import()
{
    // What the sandbox holds may have changed since it was looked at.
    m_lines = m_files.judge(m_read);
    const Result<QList<ImportedWebhook>> done = m_files.import(wanted());
    if (!done) {
        m_failure = done.error();
        showState();
        return;
    }
    Q_EMIT imported(*done);
    accept();
}

PreviewLine ImportDialog::previewOf(const ImportLine &line) const
{
    const QString file = line.file.section(u'/', -1);
    QString fate;
    switch (line.fate) {
    case Fate::Created:
        fate = tr("Created", "a webhook, by an import");
        break;
    case Fate::Updated:
        fate = tr("Updated", "a webhook, by an import");
        break;
    case Fate::Unchanged:
        fate = tr("Unchanged", "a webhook, by an import");
        break;
    case Fate::Refused:
        fate = m_leaveOut->isChecked() ? tr("Left out", "a file") : tr("Refused", "a file");
        break;
    }
    const bool leftOut = line.fate == Fate::Refused && m_leaveOut->isChecked();
    return {line.name.isEmpty() ? file : line.name, leftOut ? Tone::Neutral : toneOf(line.fate), fate, file};
}

void ImportDialog::showDetails(int line)
{
    if (line < 0 || line >= m_lines.size()) {
        details()->setContent({}, {});
        return;
    }
    const ImportLine &shown = m_lines.at(line);
    QList<DifferenceNote> notes{{Tone::Neutral, shown.file}};
    if (!shown.trouble.summary.isEmpty())
        notes.append({Tone::Negative, shown.trouble.summary});
    for (const Diagnostic &diagnostic : shown.diagnostics)
        notes.append({toneOf(diagnostic.severity),
                      tr("%1, line %2, column %3: %4", "error or warning, its place, and what is wrong")
                          .arg(Words::name(diagnostic.severity))
                          .arg(std::max(1, diagnostic.position.line))
                          .arg(std::max(1, diagnostic.position.column))
                          .arg(Words::sentence(diagnostic))});
    if (shown.fate == Fate::Created)
        notes.append({Tone::Neutral, tr("There is no webhook of this name yet.")});
    else if (shown.fate == Fate::Unchanged)
        notes.append({Tone::Neutral, tr("The webhook of this name is the same already.")});
    details()->setContent(notes, shown.differences);
}

void ImportDialog::showState()
{
    const bool reading = m_read.size() < m_paths.size();
    m_progress->setVisible(reading);
    const auto refused = static_cast<int>(count(m_lines, Fate::Refused));
    m_leaveOut->setText(tr("Leave out the %n refused file(s)", nullptr, refused));
    m_leaveOut->setVisible(refused > 0);
    QList<PreviewLine> shown;
    for (const ImportLine &line : std::as_const(m_lines))
        shown.append(previewOf(line));
    setLines(shown);

    const auto changing = static_cast<int>(count(m_lines, Fate::Created) + count(m_lines, Fate::Updated));
    const bool blocked = refused > 0 && !m_leaveOut->isChecked();
    primary()->setEnabled(!reading && !blocked && changing > 0);
    primary()->setText(changing > 0 ? tr("Import %n webhook(s)", nullptr, changing) : tr("Import"));
    if (!m_failure.summary.isEmpty())
        setVerdict(Tone::Negative, tr("%1 Nothing was imported.", "%1 is a sentence").arg(m_failure.summary));
    else if (reading)
        setVerdict(Tone::Neutral, tr("Reading %L1 of %L2 files").arg(m_read.size()).arg(m_paths.size()));
    else if (m_paths.isEmpty())
        setVerdict(Tone::Notice, tr("There is no webhook document here. Their names end in .webhook.json."));
    else if (blocked)
        setVerdict(Tone::Negative,
                   tr("%n file(s) can't be imported. Correct them, or leave them out.", nullptr, refused));
    else if (changing == 0)
        setVerdict(Tone::Informative, tr("There is nothing to change."));
    else
        setVerdict(Tone::Informative, tr("All of this happens, or nothing."));
}

void ImportDialog::retranslate()
{
    PreviewDialog::retranslate();
    setTexts(tr("Import SMS webhooks"),
             tr("This is what importing the documents does. A webhook of the same name is updated; a credential is "
                "found by its name."));
    setColumns({tr("Webhook"), tr("What happens"), tr("File")});
    m_progress->setAccessibleName(tr("Files read"));
    showState();
}

} // namespace Hookbench
