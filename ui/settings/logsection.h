// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/datadesk.h"
#include "ui/settings/settingssection.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Hookbench {

class Asker;
class FieldRow;

/// How long events are kept, and how much room they take.
class LogSection : public SettingsSection
{
    Q_OBJECT
public:
    LogSection(PreferencesBook &preferences, DataDesk &desk, Asker &asker, QWidget *parent = nullptr);
    void showStored() override;
    void commit() override;
    bool isWrong() const override;
    /// Nothing while they are not known.
    void setSizes(const std::optional<DataSizes> &sizes);

Q_SIGNALS:
    /// The sizes are others now.
    void sizesOutdated();

private:
    void build();
    void choose();
    void commitDays();
    void keepDays(int days);
    void askRemoval();
    void remove();
    void showSizes();
    void fillChoices();
    void retranslate() override;

    DataDesk &m_desk;
    Asker &m_asker;
    std::optional<DataSizes> m_sizes;
    QComboBox *m_retention;
    QLineEdit *m_days;
    SavedMark *m_retentionSaved;
    FieldRow *m_retentionRow;
    FieldRow *m_daysRow;
    QLabel *m_size;
    QLabel *m_old;
    QPushButton *m_remove;
};

} // namespace Hookbench
