// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/growingdiskfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class TestGrowingDiskFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesBecomeAFile();
    void whatIsNotFinishedIsNoFile();
    void theFileBeforeStaysUntilTheEnd();
    void itMayBeWrittenOnAnotherThread();
    void foldersAndMissingFoldersAreRefused();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    QTemporaryDir m_folder;
    DiskFileMaker m_maker;
};

void TestGrowingDiskFile::piecesBecomeAFile()
{
    const auto file = m_maker.begin(path(u"a"_s));
    QVERIFY(file);
    QVERIFY((*file)->append("one\n"));
    QVERIFY((*file)->append("two\n"));
    QVERIFY(!QFile::exists(path(u"a"_s)));
    QVERIFY((*file)->finish());
    QCOMPARE(content(u"a"_s), "one\ntwo\n");
}

void TestGrowingDiskFile::whatIsNotFinishedIsNoFile()
{
    const QStringList before = QDir{m_folder.path()}.entryList(QDir::Files | QDir::Hidden);
    {
        const auto file = m_maker.begin(path(u"b"_s));
        QVERIFY((*file)->append(QByteArray(100'000, 'x')));
    }
    QCOMPARE(QDir{m_folder.path()}.entryList(QDir::Files | QDir::Hidden), before);
}

void TestGrowingDiskFile::theFileBeforeStaysUntilTheEnd()
{
    QFile old{path(u"c"_s)};
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    {
        const auto file = m_maker.begin(path(u"c"_s));
        QVERIFY((*file)->append("new"));
        QCOMPARE(content(u"c"_s), "old");
    }
    QCOMPARE(content(u"c"_s), "old");
    const auto file = m_maker.begin(path(u"c"_s));
    QVERIFY((*file)->append("new"));
    QVERIFY((*file)->finish());
    QCOMPARE(content(u"c"_s), "new");
}

void TestGrowingDiskFile::itMayBeWrittenOnAnotherThread()
{
    const auto file = m_maker.begin(path(u"d"_s));
    bool good = false;
    const std::unique_ptr<QThread> thread{
        QThread::create([&] { good = bool{(*file)->append("there")} && bool{(*file)->finish()}; })};
    thread->start();
    QVERIFY(thread->wait(10'000));
    QVERIFY(good);
    QCOMPARE(content(u"d"_s), "there");
}

void TestGrowingDiskFile::foldersAndMissingFoldersAreRefused()
{
    QVERIFY(!m_maker.begin(m_folder.path()));
    const auto nowhere = m_maker.begin(path(u"no/such/file"_s));
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().summary.isEmpty());
}

QTEST_GUILESS_MAIN(TestGrowingDiskFile)
#include "tst_growingdiskfile.moc"
