// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/secrets/privatesession.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Hookbench::Testing {

namespace {

// No folder of services: nothing is started because somebody asks for its name.
constexpr auto busConfiguration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateSession::PrivateSession()
{
    QFile configuration{path(u"bus.conf"_s)};
    if (configuration.open(QIODevice::WriteOnly))
        configuration.write(busConfiguration);
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"share"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
}

QStringList PrivateSession::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000);
    QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        lines += u"%1 (%2): %3"_s.arg(process.errorString())
                     .arg(process.exitCode())
                     .arg(QString::fromUtf8(process.readAllStandardError()));
    return lines;
}

QStringList PrivateSession::ask(const QString &setUp, const QStringList &wishes) const
{
    const QString script = setUp + u"\nexec \"$0\" --ask \"$@\""_s;
    return run(u"dbus-run-session"_s,
               QStringList{u"--config-file"_s, path(u"bus.conf"_s), u"--"_s, u"bash"_s, u"-c"_s, script,
                           QCoreApplication::applicationFilePath()}
                   + wishes);
}

QStringList PrivateSession::askWithoutBus(const QStringList &wishes) const
{
    return run(QCoreApplication::applicationFilePath(), QStringList{u"--ask"_s} + wishes);
}

QStringList PrivateSession::filesWith(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator walk{m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (walk.hasNext()) {
        QFile file{walk.next()};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.contains(bytes) || content.contains(bytes.toBase64()))
            found += file.fileName();
    }
    return found;
}

QString keyringDaemon(const QString &password)
{
    return u"printf %1 | gnome-keyring-daemon --unlock --components=secrets >/dev/null"_s.arg(password);
}

QString keyringDaemonWithoutPassword()
{
    return u"gnome-keyring-daemon --start --components=secrets >/dev/null"_s;
}

} // namespace Hookbench::Testing
