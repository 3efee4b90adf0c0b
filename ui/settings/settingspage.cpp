// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "models/state/whenfinished.h"
#include "ui/parts/card.h"
#include "ui/parts/pageheader.h"
#include "ui/settings/datasection.h"
#include "ui/settings/logsection.h"
#include "ui/settings/personsection.h"
#include "ui/settings/receiversection.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Hookbench {

SettingsPage::SettingsPage(PreferencesBook &preferences, ReceiverDesk &receiver, DataDesk &desk, Asker &asker,
                           const QString &systemName, QWidget *parent)
    : QWidget{parent}
    , m_data{desk}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_scroll{new QScrollArea}
    , m_person{new PersonSection{preferences, systemName}}
    , m_receiver{new ReceiverSection{preferences, receiver}}
    , m_log{new LogSection{preferences, desk, asker}}
    , m_dataSection{new DataSection{preferences, desk}}
{
    build();
    connect(m_person, &PersonSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_person, &PersonSection::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_log, &LogSection::sizesOutdated, this, &SettingsPage::measure);
    connect(m_dataSection, &DataSection::sizesOutdated, this, &SettingsPage::measure);
    connect(m_dataSection, &DataSection::secretsRequested, this, &SettingsPage::secretsRequested);
    // Language and theme can be chosen elsewhere too. What is wrong stays as it was typed.
    connect(&preferences, &PreferencesBook::changed, this, [this, &preferences](const Preferences &before) {
        // How the window is arranged is kept there too, and must not take away what is being typed here.
        Preferences same = preferences.preferences();
        same.arrangement = before.arrangement;
        same.railShown = before.railShown;
        if (same == before)
            return;
        for (SettingsSection *section : sections()) {
            if (!section->isWrong())
                section->showStored();
        }
    });
    retranslate();
}

void SettingsPage::build()
{
    auto *form = new FormColumn;
    for (SettingsSection *section : sections()) {
        form->column()->addWidget(section);
        connect(section, &SettingsSection::noticed, this, &SettingsPage::noticed);
    }
    form->column()->addStretch(1);
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
}

QList<SettingsSection *> SettingsPage::sections() const
{
    return {m_person, m_receiver, m_log, m_dataSection};
}

void SettingsPage::submit()
{
    for (SettingsSection *section : sections())
        section->commit();
}

void SettingsPage::tryLeave(std::function<void()> proceed)
{
    // What is right is stored; what is wrong was never there.
    submit();
    for (SettingsSection *section : sections())
        section->showStored();
    proceed();
}

bool SettingsPage::back()
{
    bool wrong = false;
    for (SettingsSection *section : sections()) {
        if (!section->isWrong())
            continue;
        wrong = true;
        section->showStored();
    }
    return wrong;
}

void SettingsPage::shown()
{
    measure();
}

void SettingsPage::measure()
{
    if (m_measuring) {
        m_measureAgain = true;
        return;
    }
    m_measuring = true;
    whenFinished(this, m_data.measure(), [this](const QFuture<Result<DataSizes>> &done) {
        m_measuring = false;
        if (std::exchange(m_measureAgain, false)) {
            measure();
            return;
        }
        if (done.resultCount() == 0)
            return;
        const Result<DataSizes> sizes = done.result();
        if (!sizes) {
            Q_EMIT noticed(noticeFor(sizes.error()));
            return;
        }
        m_log->setSizes(*sizes);
        m_dataSection->setSizes(*sizes);
    });
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
}

} // namespace Hookbench
