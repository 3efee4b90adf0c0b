// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/datadesk.h"
#include "ui/settings/settingssection.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Hookbench {

class CopyButton;
class FieldRow;
class ProblemLine;

/// Where the data is: the database, its backups, and the way to the secrets.
class DataSection : public SettingsSection
{
    Q_OBJECT
public:
    DataSection(PreferencesBook &preferences, DataDesk &desk, QWidget *parent = nullptr);
    void showStored() override { }
    /// Nothing while they are not known.
    void setSizes(const std::optional<DataSizes> &sizes);

Q_SIGNALS:
    void secretsRequested();
    void sizesOutdated();

private:
    void build();
    void backUp();
    void openFolder();
    void showSizes();
    void showBackup();
    void retranslate() override;

    DataDesk &m_desk;
    std::optional<DataSizes> m_sizes;
    QString m_backup;
    bool m_backingUp = false;
    QLineEdit *m_path;
    CopyButton *m_copy;
    FieldRow *m_pathRow;
    QLabel *m_size;
    QPushButton *m_backUp;
    QPushButton *m_open;
    QLabel *m_backupState;
    ProblemLine *m_problem;
    QLabel *m_secretsText;
    QPushButton *m_secrets;
};

} // namespace Hookbench
