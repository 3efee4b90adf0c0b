// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/receiverdesk.h"
#include "ui/settings/settingssection.h"

class QLabel;
class QLineEdit;

namespace Hookbench {

class FieldRow;
class ProblemLine;

/// Where the receiver listens, and under which address providers reach it.
class ReceiverSection : public SettingsSection
{
    Q_OBJECT
public:
    /// Its title depends on where it stands: among other settings, or on the page of the receiver.
    enum class Among { Settings, Receiver };
    ReceiverSection(PreferencesBook &preferences, ReceiverDesk &desk, Among among = Among::Settings,
                    QWidget *parent = nullptr);
    void showStored() override;
    void commit() override;
    bool isWrong() const override;

private:
    void commitPort();
    void movePort(quint16 port);
    void commitBaseUrl();
    void showUrl();
    void retranslate() override;

    ReceiverDesk &m_desk;
    Among m_among;
    QLineEdit *m_port;
    QLineEdit *m_baseUrl;
    SavedMark *m_portSaved;
    SavedMark *m_baseUrlSaved;
    FieldRow *m_portRow;
    FieldRow *m_baseUrlRow;
    ProblemLine *m_problem;
    QLabel *m_urls;
};

} // namespace Hookbench
