// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datasection.h"

#include "models/state/whenfinished.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

DataSection::DataSection(PreferencesBook &preferences, DataDesk &desk, QWidget *parent)
    : SettingsSection{preferences, parent}
    , m_desk{desk}
    , m_path{new QLineEdit}
    , m_copy{new CopyButton{[&desk] { return desk.path(); }}}
    , m_pathRow{new FieldRow{m_path, m_copy}}
    , m_size{new QLabel}
    , m_backUp{pillButton(ButtonRole::Secondary)}
    , m_open{pillButton(ButtonRole::Secondary)}
    , m_backupState{new QLabel}
    , m_problem{new ProblemLine}
    , m_secretsText{new QLabel}
    , m_secrets{pillButton(ButtonRole::Secondary)}
{
    build();
    DataSection::retranslate();
}

void DataSection::build()
{
    m_path->setObjectName(u"databasePath"_s);
    m_path->setReadOnly(true);
    m_path->setText(m_desk.path());
    m_path->setCursorPosition(0);
    m_backUp->setObjectName(u"backUp"_s);
    m_open->setObjectName(u"openFolder"_s);
    m_backupState->setObjectName(u"backupState"_s);
    m_problem->setObjectName(u"backupProblem"_s);
    m_secrets->setObjectName(u"secrets"_s);
    for (QLabel *label : {m_size, m_backupState, m_secretsText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_backupState->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *secrets = new QHBoxLayout;
    secrets->setSpacing(16);
    secrets->addWidget(m_secrets, 0, Qt::AlignTop);
    secrets->addWidget(m_secretsText, 1);
    column()->addWidget(m_pathRow);
    column()->addWidget(m_size);
    column()->addLayout(buttons);
    column()->addWidget(m_backupState);
    column()->addWidget(m_problem);
    column()->addLayout(secrets);
    connect(m_backUp, &QPushButton::clicked, this, &DataSection::backUp);
    connect(m_open, &QPushButton::clicked, this, &DataSection::openFolder);
    connect(m_secrets, &QPushButton::clicked, this, &DataSection::secretsRequested);
}

void DataSection::setSizes(const std::optional<DataSizes> &sizes)
{
    m_sizes = sizes;
    showSizes();
}

void DataSection::showSizes()
{
    m_size->setText(m_sizes ? tr("%1 on the disk.", "%1 is a size such as 4.5 MB")
                                  .arg(QLocale{}.formattedDataSize(m_sizes->database, 1, QLocale::DataSizeSIFormat))
                            : tr("Looking how large it is…"));
}

void DataSection::backUp()
{
    if (m_backingUp)
        return;
    m_backingUp = true;
    m_problem->setText({});
    showBackup();
    whenFinished(this, m_desk.backUp(), [this](const QFuture<Result<QString>> &done) {
        m_backingUp = false;
        if (done.resultCount() > 0) {
            const Result<QString> path = done.result();
            m_backup = path ? *path : QString{};
            m_problem->setText(path ? QString{} : path.error().summary);
            Notice notice;
            notice.tone = Tone::Positive;
            notice.text = tr("The database is backed up.");
            Q_EMIT noticed(path ? notice : noticeFor(path.error()));
        }
        showBackup();
        Q_EMIT sizesOutdated();
    });
}

void DataSection::showBackup()
{
    // A button that is turned off would lose the focus; a second press finds a backup under way.
    m_backUp->setEnabled(!m_backingUp || m_backUp->hasFocus());
    if (m_backingUp)
        m_backupState->setText(tr("Backing up…"));
    else if (!m_backup.isEmpty())
        m_backupState->setText(tr("Backed up to %1. Secrets are not in it.").arg(m_backup));
    m_backupState->setVisible(m_backingUp || !m_backup.isEmpty());
}

void DataSection::openFolder()
{
    const QUrl folder = QUrl::fromLocalFile(m_desk.path()).adjusted(QUrl::RemoveFilename);
    if (QDesktopServices::openUrl(folder))
        return;
    Notice notice;
    notice.tone = Tone::Notice;
    notice.text = tr("No program could open the folder %1.").arg(folder.toLocalFile());
    Q_EMIT noticed(notice);
}

void DataSection::retranslate()
{
    title()->setText(tr("Data"));
    m_pathRow->setLabel(tr("Database"));
    m_copy->setName(tr("Copy the location of the database"));
    m_backUp->setText(tr("Back up now"));
    m_open->setText(tr("Open data folder"));
    m_secrets->setText(tr("Where are my secrets?"));
    m_secretsText->setText(tr("Secrets of API credentials are neither in the database nor in a backup."));
    showSizes();
    showBackup();
}

} // namespace Hookbench
