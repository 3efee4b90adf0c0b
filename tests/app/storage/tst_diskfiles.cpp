// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/diskfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Hookbench;

/// The files a person names: every way in which they can't be read or written has its sentence.
class TestDiskFiles : public QObject
{
    Q_OBJECT

private:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's own file could not be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    DiskFiles m_files;

private Q_SLOTS:
    void aFileIsReadWhole()
    {
        const QByteArray bytes = "\xef\xbb\xbf{\"a\":\r\n1}\0x"_ba;
        QCOMPARE(*m_files.read(put(u"whole"_s, bytes), 100), bytes);
        QCOMPARE(*m_files.read(put(u"empty"_s, {}), 100), QByteArray{});
    }

    void theLimitIsTheLastSizeThatIsRead()
    {
        const QString path = put(u"limit"_s, QByteArray(2048, 'x'));
        QCOMPARE(m_files.read(path, 2048)->size(), 2048);
        const Result<QByteArray> larger = m_files.read(path, 2047);
        QVERIFY(!larger);
        QVERIFY2(larger.error().summary.contains(path), qPrintable(larger.error().summary));
        QVERIFY2(m_files.read(u"/dev/zero"_s, 4096).error().summary.contains(u"4 KiB"_s), "it must come to an end");
    }

    void eachTroubleHasItsSentence()
    {
        const QString missing = m_folder.filePath(u"missing"_s);
        const Error notThere = m_files.read(missing, 10).error();
        QVERIFY(notThere.summary.contains(u"is not there"_s));
        QVERIFY(!notThere.detail.isEmpty());
        QVERIFY(m_files.read(m_folder.path(), 10).error().summary.contains(u"is a folder"_s));
        QVERIFY(m_files.read(u"/proc/self/mem"_s, 10).error().summary.contains(u"to its end"_s));
    }

    void whatMayNotBeReadSaysSo()
    {
        const QString path = put(u"locked"_s, "x");
        QVERIFY(QFile::setPermissions(path, {}));
        QVERIFY(QDir{m_folder.path()}.mkdir(u"shut"_s));
        const QString shut = m_folder.filePath(u"shut"_s);
        QVERIFY(QFile::setPermissions(shut, {}));
        QVERIFY(QFile::setPermissions(m_folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                                          | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
        // Root may read everything, so nobody asks in its place.
        const bool root = ::geteuid() == 0;
        QVERIFY(!root || ::setresuid(65534, 65534, 0) == 0);
        const Result<QByteArray> file = m_files.read(path, 10);
        const Result<QStringList> folder = m_files.webhookDocuments(shut);
        QVERIFY(!root || ::setresuid(0, 0, 0) == 0);
        QVERIFY2(!file && file.error().summary.contains(u"permissions"_s), "the file");
        QVERIFY2(!folder && folder.error().summary.contains(u"permissions"_s), "the folder");
        QVERIFY(QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aPipeIsReadToItsEnd()
    {
        const QString path = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        std::thread writer{[&path] {
            QFile pipe{path};
            if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
                pipe.write("half ");
                QThread::msleep(20);
                pipe.write("and half");
            }
        }};
        const Result<QByteArray> read = m_files.read(path, 100);
        writer.join();
        QCOMPARE(*read, "half and half"_ba);
    }

    void writingReplacesWholeOrNotAtAll()
    {
        const QString path = put(u"kept"_s, "before");
        QVERIFY(m_files.write(path, "after"));
        QCOMPARE(*m_files.read(path, 100), "after"_ba);
        const Result<> nowhere = m_files.write(m_folder.filePath(u"no/such/folder"_s), "x");
        QVERIFY(nowhere.error().summary.contains(u"could not be written"_s));
    }

    void onlyOrdinaryFilesAreReplaced()
    {
        QVERIFY(m_files.write(m_folder.path(), "x").error().summary.contains(u"ordinary"_s));
        const QString pipe = m_folder.filePath(u"kept-pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(m_files.write(pipe, "x").error().summary.contains(u"ordinary"_s));
        struct stat found
        {
        };
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &found), 0);
        QVERIFY(S_ISFIFO(found.st_mode));
    }

    void aFolderGivesItsWebhookDocumentsByName()
    {
        QVERIFY(QDir{m_folder.path()}.mkpath(u"docs/inner.webhook.json"_s));
        for (const QString &name : {u"b.webhook.json"_s, u"a.webhook.json"_s, u"a.json"_s, u"c.webhook.json.bak"_s})
            put(u"docs/"_s + name, "{}");
        const QString folder = m_folder.filePath(u"docs"_s);
        QCOMPARE(*m_files.webhookDocuments(folder),
                 (QStringList{folder + u"/a.webhook.json"_s, folder + u"/b.webhook.json"_s}));
        const QString file = folder + u"/a.json"_s;
        QCOMPARE(*m_files.webhookDocuments(file), QStringList{file});
        QVERIFY(m_files.exists(file));
        QVERIFY(!m_files.exists(folder + u"/none"_s));
    }
};

QTEST_APPLESS_MAIN(TestDiskFiles)
#include "tst_diskfiles.moc"
