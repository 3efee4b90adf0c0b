// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first paint, the console against a bare Qt window, in turns: bench_startup [ROUNDS]
#include "app/composition/composition.h"
#include "app/composition/languages.h"
#include "app/console/windowservices.h"
#include "ui/parts/asker.h"
#include "ui/parts/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

qint64 microseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Prints the time since @p start when the window was painted for the first time, and ends.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *window, qint64 start)
        : QObject{window}
        , m_start{start}
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // After the whole tree was painted and handed to the display.
            QTimer::singleShot(0, this, [this] {
                std::printf("%lld\n", static_cast<long long>(microseconds() - m_start));
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    qint64 m_start;
    bool m_seen = false;
};

int bare(int &argc, char **argv, qint64 start)
{
    QApplication application{argc, argv};
    QWidget window;
    window.resize(1280, 800);
    FirstPaint watch{&window, start};
    window.show();
    return QApplication::exec();
}

int console(int &argc, char **argv, qint64 start, const QString &database)
{
    QApplication application{argc, argv};
    QCoreApplication::setApplicationName(u"Hookbench"_s);
    Languages languages;
    languages.speak({});
    Result<std::unique_ptr<Composition>> opened = Composition::open(database);
    if (!opened)
        return 1;
    Composition &services = **opened;
    applyTheme(application, Theme::Light);
    DialogAsker asker;
    MainWindow window{windowServices(services, asker)};
    FirstPaint watch{&window, start};
    window.show();
    return QApplication::exec();
}

double run(const QString &program, const QString &what, const QString &database)
{
    QProcess child;
    child.start(program, {what, QString::number(microseconds()), database});
    child.waitForFinished();
    return child.readAllStandardOutput().trimmed().toDouble() / 1000.0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4) {
        const qint64 start = QByteArray{argv[2]}.toLongLong();
        return QByteArray{argv[1]} == "--bare" ? bare(argc, argv, start)
                                               : console(argc, argv, start, QString::fromLocal8Bit(argv[3]));
    }
    QCoreApplication application{argc, argv};
    const int rounds = argc > 1 ? QByteArray{argv[1]}.toInt() : 15;
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"bench.db"_s);
    {
        Result<std::unique_ptr<Composition>> opened = Composition::open(database);
        if (!opened || !(*opened)->loadDemo())
            return 1;
    }
    std::vector<double> bares;
    std::vector<double> consoles;
    for (int i = 0; i < rounds; ++i) {
        bares.push_back(run(QString::fromLocal8Bit(argv[0]), u"--bare"_s, database));
        consoles.push_back(run(QString::fromLocal8Bit(argv[0]), u"--console"_s, database));
    }
    std::printf("start to first paint, median of %d: bare window %.1f ms, console %.1f ms, ratio %.2f\n", rounds,
                median(bares), median(consoles), median(consoles) / median(bares));
    return 0;
}
