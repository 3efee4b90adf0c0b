// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filechooser.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

struct flock writeLock()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Whether another process would find the file locked.
bool isLockedForOthers(const QByteArray &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock = writeLock();
        const int file = ::open(path.constData(), O_RDWR);
        ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class TstFileChooser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lookingAtAFolderLeavesTheLocksOfTheDatabase_data();
    void lookingAtAFolderLeavesTheLocksOfTheDatabase();
};

void TstFileChooser::lookingAtAFolderLeavesTheLocksOfTheDatabase_data()
{
    QTest::addColumn<bool>("files");
    QTest::newRow("files") << true;
    QTest::newRow("a folder") << false;
}

void TstFileChooser::lookingAtAFolderLeavesTheLocksOfTheDatabase()
{
    // A process loses its locks of a file as soon as it closes it anywhere, also when only its first bytes were looked
    // at to find an icon. SQLite relies on them.
    QFETCH(bool, files);
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"hookbench.db-shm"_s));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
    QCOMPARE(::write(file, "some bytes", 10), 10);
    struct flock lock = writeLock();
    QCOMPARE(::fcntl(file, F_SETLK, &lock), 0);
    QVERIFY(isLockedForOthers(path));

    QWidget window;
    window.show();
    DialogFileChooser chooser;
    if (files)
        chooser.chooseFiles(&window, u"Import"_s, u"*"_s, [](const QStringList &) {});
    else
        chooser.chooseFolder(&window, u"Export"_s, [](const QString &) {});
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setOption(QFileDialog::ShowDirsOnly, false);
    dialog->setDirectory(folder.path());
    auto *list = dialog->findChild<QTreeView *>(u"treeView"_s);
    QVERIFY(list);
    const auto shown = [list] {
        return list->model()->rowCount(list->rootIndex()) == 1
            && !list->model()->index(0, 0, list->rootIndex()).data(Qt::DecorationRole).isNull();
    };
    QTRY_VERIFY(shown());
    // What is told of the file comes from a thread of its own.
    QTRY_VERIFY(!list->model()->index(0, 2, list->rootIndex()).data().toString().isEmpty());
    QVERIFY(isLockedForOthers(path));
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(isLockedForOthers(path));
    ::close(file);
}

QTEST_MAIN(TstFileChooser)
#include "tst_filechooser.moc"
