// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowwindow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hookbench;

class TestRowWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWindowHasNoRows();
    void rowsAreNewestFirst();
    void forgottenRowsAreReadAgain();
    void newRowsMoveTheOthersDown();
    void neverMoreThanAllowedIsHeld();
    void rowThatIsNotWhatItWasIsNull();
    void anyOrderOfLookingGivesTheSameRows();

private:
    static ExchangeSummary summary(qint64 id)
    {
        ExchangeSummary made;
        made.id = id;
        return made;
    }
    /// Rows from @p newest downwards.
    static QList<ExchangeSummary> down(qint64 newest, int count)
    {
        QList<ExchangeSummary> rows;
        for (qint64 id = newest; id > newest - count && id > 0; --id)
            rows.append(summary(id));
        return rows;
    }
    QList<ExchangeSummary> read(qint64 beforeId, int limit)
    {
        ++m_reads;
        return down(beforeId - 1, limit);
    }
    RowWindow::Read reader()
    {
        return [this](qint64 beforeId, int limit) { return read(beforeId, limit); };
    }

    int m_reads = 0;
};

void TestRowWindow::emptyWindowHasNoRows()
{
    RowWindow window{10, 30};
    QCOMPARE(window.size(), 0);
    QCOMPARE(window.oldestId(), 0);
    QCOMPARE(window.row(0, reader()), nullptr);
    QCOMPARE(window.row(-1, reader()), nullptr);
    window.append({});
    window.prepend({});
    QCOMPARE(window.size(), 0);
}

void TestRowWindow::rowsAreNewestFirst()
{
    RowWindow window{10, 30};
    window.append(down(100, 10));
    window.append(down(90, 10));
    QCOMPARE(window.size(), 20);
    QCOMPARE(window.oldestId(), 81);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(window.row(row, reader())->id, 100 - row);
    QCOMPARE(window.row(20, reader()), nullptr);
    QCOMPARE(m_reads, 0);
}

void TestRowWindow::forgottenRowsAreReadAgain()
{
    m_reads = 0;
    RowWindow window{10, 30};
    for (qint64 newest = 100; newest > 0; newest -= 10)
        window.append(down(newest, 10));
    QCOMPARE(window.size(), 100);
    QCOMPARE(window.loaded(), 30);
    QCOMPARE(window.row(0, reader())->id, 100);
    QCOMPARE(m_reads, 1);
    QCOMPARE(window.row(9, reader())->id, 91);
    QCOMPARE(m_reads, 1);
    QCOMPARE(window.loaded(), 30);
    QCOMPARE(window.row(99, reader())->id, 1);
}

void TestRowWindow::newRowsMoveTheOthersDown()
{
    RowWindow window{10, 30};
    window.append(down(100, 10));
    QList<ExchangeSummary> rows;
    for (qint64 id = 101; id <= 125; ++id)
        rows.append(summary(id));
    window.prepend(rows);
    QCOMPARE(window.size(), 35);
    for (int row = 0; row < 35; ++row)
        QCOMPARE(window.row(row, reader())->id, 125 - row);
    QCOMPARE(window.oldestId(), 91);
}

void TestRowWindow::neverMoreThanAllowedIsHeld()
{
    RowWindow window{10, 30};
    for (qint64 id = 1; id <= 10'000; ++id) {
        window.prepend({summary(id)});
        QVERIFY(window.loaded() <= 30 + 10);
    }
    QCOMPARE(window.size(), 10'000);
    QCOMPARE(window.row(9'999, reader())->id, 1);
    QCOMPARE(window.row(5'000, reader())->id, 5'000);
    QCOMPARE(window.row(0, reader())->id, 10'000);
}

void TestRowWindow::rowThatIsNotWhatItWasIsNull()
{
    RowWindow window{10, 10};
    window.append(down(100, 10));
    window.append(down(90, 10));
    const auto nothing = [](qint64, int) { return QList<ExchangeSummary>{}; };
    QCOMPARE(window.row(0, nothing), nullptr);
    const auto gaps = [](qint64 beforeId, int limit) {
        QList<ExchangeSummary> rows;
        for (int i = 0; i < limit; ++i)
            rows.append(summary(beforeId - 1 - 2 * i));
        return rows;
    };
    QCOMPARE(window.row(0, gaps), nullptr);
    QCOMPARE(window.row(0, reader())->id, 100);
}

void TestRowWindow::anyOrderOfLookingGivesTheSameRows()
{
    QRandomGenerator random{42};
    RowWindow window{7, 21};
    qint64 newest = 1000;
    qint64 oldest = 1001;
    for (int step = 0; step < 3000; ++step) {
        switch (random.bounded(4)) {
        case 0:
            window.prepend({summary(++newest)});
            break;
        case 1:
            if (oldest > 8) {
                window.append(down(oldest - 1, 7));
                oldest -= 7;
            }
            break;
        default:
            if (window.size() > 0) {
                const int row = static_cast<int>(random.bounded(window.size()));
                const ExchangeSummary *found = window.row(row, reader());
                QVERIFY(found);
                QCOMPARE(found->id, newest - row);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRowWindow)
#include "tst_rowwindow.moc"
