// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/datadesk.h"
#include "models/state/receiverdesk.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QWidget>

class QScrollArea;

namespace Hookbench {

class Asker;
class DataSection;
class LogSection;
class PageHeader;
class PersonSection;
class ReceiverSection;
class SettingsSection;

/// The settings of the program. Each field is stored as soon as it is right; there is nothing to submit.
class SettingsPage : public QWidget, public Page
{
    Q_OBJECT
public:
    /// @p systemName stands for the person who enters no name.
    SettingsPage(PreferencesBook &preferences, ReceiverDesk &receiver, DataDesk &desk, Asker &asker,
                 const QString &systemName, QWidget *parent = nullptr);
    void tryLeave(std::function<void()> proceed) override;
    void submit() override;
    bool back() override;
    void shown() override;

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    /// Stored already. "en", "fr", "sv", or empty for the system's.
    void languageChosen(const QString &language);
    /// Stored already.
    void themeChosen(Hookbench::Theme theme);
    /// The page that says where secrets are.
    void secretsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void measure();
    QList<SettingsSection *> sections() const;
    void retranslate();

    DataDesk &m_data;
    PageHeader *m_header;
    QScrollArea *m_scroll;
    PersonSection *m_person;
    ReceiverSection *m_receiver;
    LogSection *m_log;
    DataSection *m_dataSection;
    bool m_measuring = false;
    bool m_measureAgain = false;
};

} // namespace Hookbench
