// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

class QLineEdit;

namespace Hookbench {

class FieldRow;

/// Who works here, in which language and in which colours.
class PersonSection : public SettingsSection
{
    Q_OBJECT
public:
    /// @p systemName is used for those who enter none.
    PersonSection(PreferencesBook &preferences, const QString &systemName, QWidget *parent = nullptr);
    void showStored() override;
    void commit() override;

Q_SIGNALS:
    /// Stored. "en", "fr", "sv", or empty for the system's.
    void languageChosen(const QString &language);
    void themeChosen(Hookbench::Theme theme);

private:
    void retranslate() override;
    void fillChoices();

    QString m_systemName;
    QLineEdit *m_name;
    QComboBox *m_language;
    QComboBox *m_theme;
    SavedMark *m_nameSaved;
    SavedMark *m_languageSaved;
    SavedMark *m_themeSaved;
    FieldRow *m_nameRow;
    FieldRow *m_languageRow;
    FieldRow *m_themeRow;
};

} // namespace Hookbench
