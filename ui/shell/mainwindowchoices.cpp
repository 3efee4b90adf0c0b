// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/preferencesbook.h"
#include "ui/events/eventlogpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/webhooks/webhookspage.h"

#include <QApplication>
#include <QLocale>
#include <QSignalBlocker>

namespace Hookbench {

void MainWindow::keep(const std::function<void(Preferences &)> &change)
{
    Preferences preferences = m_services.preferences.preferences();
    change(preferences);
    if (const Result<> saved = m_services.preferences.save(preferences); !saved)
        tell(noticeFor(saved.error()));
}

void MainWindow::rememberArrangement()
{
    keep([this](Preferences &preferences) {
        const auto spelt = [](const QByteArray &state) { return QString::fromLatin1(state.toBase64()); };
        preferences.arrangement.insert(QStringLiteral("window"), spelt(saveGeometry()));
        preferences.arrangement.insert(QStringLiteral("events"), spelt(m_events->layoutState()));
        preferences.arrangement.insert(QStringLiteral("webhooks"), spelt(m_webhooks->layoutState()));
    });
}

void MainWindow::restoreArrangement()
{
    const Preferences &preferences = m_services.preferences.preferences();
    const auto read = [&preferences](const QString &name) {
        return QByteArray::fromBase64(preferences.arrangement.value(name).toLatin1());
    };
    if (const QByteArray geometry = read(QStringLiteral("window")); !geometry.isEmpty())
        restoreGeometry(geometry);
    m_events->restoreLayoutState(read(QStringLiteral("events")));
    m_webhooks->restoreLayoutState(read(QStringLiteral("webhooks")));
    {
        const QSignalBlocker quiet(m_rail);
        m_rail->setFolded(preferences.arrangement.value(QStringLiteral("rail")));
        m_rail->setShown(preferences.railShown);
    }
    m_top->setTheme(preferences.theme);
    // Whoever installed the translators made their language the default.
    m_top->setLanguage(QLocale().name().left(2));
}

void MainWindow::chooseLanguage(const QString &language)
{
    keep([&language](Preferences &preferences) { preferences.language = language; });
    Q_EMIT languageChosen(language);
    // As the system: whoever installed the translators made their language the default.
    m_top->setLanguage(language.isEmpty() ? QLocale().name().left(2) : language);
}

void MainWindow::chooseTheme(Theme theme)
{
    keep([theme](Preferences &preferences) { preferences.theme = theme; });
    m_top->setTheme(theme);
    applyTheme(*qApp, theme);
}

} // namespace Hookbench
