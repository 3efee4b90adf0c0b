// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/personsection.h"

#include "ui/parts/card.h"
#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

PersonSection::PersonSection(PreferencesBook &preferences, const QString &systemName, QWidget *parent)
    : SettingsSection{preferences, parent}
    , m_systemName{systemName}
    , m_name{new QLineEdit}
    , m_language{newChoice()}
    , m_theme{newChoice()}
    , m_nameSaved{new SavedMark}
    , m_languageSaved{new SavedMark}
    , m_themeSaved{new SavedMark}
    , m_nameRow{new FieldRow{m_name, m_nameSaved}}
    , m_languageRow{new FieldRow{m_language, m_languageSaved}}
    , m_themeRow{new FieldRow{m_theme, m_themeSaved}}
{
    m_name->setObjectName(u"userName"_s);
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(m_systemName);
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    for (FieldRow *row : {m_nameRow, m_languageRow, m_themeRow})
        column()->addWidget(row);
    connect(m_name, &QLineEdit::editingFinished, this, &PersonSection::commit);
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        if (language != stored().language
            && keep(m_languageSaved, [&language](Preferences &wanted) { wanted.language = language; }))
            Q_EMIT languageChosen(language);
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        const auto theme = static_cast<Theme>(m_theme->currentData().toInt());
        if (theme != stored().theme && keep(m_themeSaved, [theme](Preferences &wanted) { wanted.theme = theme; }))
            Q_EMIT themeChosen(theme);
    });
    PersonSection::retranslate();
    PersonSection::showStored();
}

void PersonSection::commit()
{
    const QString name = m_name->text().simplified();
    if (name == stored().userName)
        m_name->setText(name);
    else
        keep(m_nameSaved, [&name](Preferences &wanted) { wanted.userName = name; });
}

void PersonSection::showStored()
{
    m_name->setText(stored().userName);
    m_language->setCurrentIndex(std::max(0, m_language->findData(stored().language)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(static_cast<int>(stored().theme))));
}

void PersonSection::fillChoices()
{
    const QSignalBlocker language{m_language};
    const QSignalBlocker theme{m_theme};
    m_language->clear();
    m_language->addItem(tr("As the system", "language"), QString{});
    // In their own names, so that everyone finds theirs.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"Svenska"_s, u"sv"_s);
    m_theme->clear();
    m_theme->addItem(tr("As the system", "theme"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light", "theme"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark", "theme"), static_cast<int>(Theme::Dark));
}

void PersonSection::retranslate()
{
    title()->setText(tr("You"));
    m_nameRow->setLabel(tr("Your name"));
    m_nameRow->setHint(tr("Stands under “Modified by”. Empty uses the name you have on this computer."));
    m_languageRow->setLabel(tr("Language"));
    m_themeRow->setLabel(tr("Theme"));
    fillChoices();
    m_language->setCurrentIndex(std::max(0, m_language->findData(stored().language)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(static_cast<int>(stored().theme))));
}

} // namespace Hookbench
