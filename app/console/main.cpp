// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/composition.h"
#include "app/composition/languages.h"
#include "app/console/windowservices.h"
#include "ui/parts/asker.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

void identify()
{
    QCoreApplication::setApplicationName(u"Hookbench"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKBENCH_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Hookbench"_s);
    QGuiApplication::setDesktopFileName(u"hookbench"_s);
}

/// The database that the command line names, or the usual one.
QString databasePath()
{
    QCommandLineParser parser;
    const QCommandLineOption database{
        u"database"_s, QCoreApplication::translate("Hookbench::Console", "Use this database file."), u"FILE"_s};
    parser.addOption(database);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(*qApp);
    return parser.isSet(database) ? parser.value(database) : defaultDatabasePath();
}

/// Nothing works without a database: say why, and end.
int refuse(const Error &error)
{
    QMessageBox box{QMessageBox::Critical, QGuiApplication::applicationDisplayName(), error.summary,
                    QMessageBox::Close};
    box.setDetailedText(error.detail);
    box.exec();
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    identify();
    Languages languages;
    languages.speak({});

    Result<std::unique_ptr<Composition>> opened = Composition::open(databasePath(), ReadMany::Aside);
    if (!opened)
        return refuse(opened.error());
    Composition &services = **opened;
    languages.speak(services.preferences.preferences().language);
    applyTheme(application, services.preferences.preferences().theme);

    QGuiApplication::setWindowIcon(themedIcon("webhook"_L1, Tone::Informative));

    DialogAsker asker;
    MainWindow window{windowServices(services, asker)};
    QObject::connect(&window, &MainWindow::languageChosen, &window,
                     [&](const QString &language) { languages.speak(language); });
    window.startReceiver();
    window.show();
    if (const QString notice = services.openingNotice(); !notice.isEmpty())
        window.tell(Notice{Tone::Notice, notice, {}, {}, {}});

    // What an earlier run left to be forgotten, and events that are too old.
    services.credentials.forgetLeftovers();
    services.feedback.forgetLeftovers();
    services.data.start();
    services.startIndexing();

    // The command line may work on the same database beside the window.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &window, [&] {
        if (const Result<> followed = services.followOtherWriters(); !followed)
            window.tell(noticeFor(followed.error()));
    });
    watch.start(1000);
    return QApplication::exec();
}
