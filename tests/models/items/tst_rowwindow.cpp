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
    void rowsAreFoundByTheirIds();
    void aChangedRowStaysWhereItIs();
    void removedRowsAreGoneWhereverTheyAre();
    void anyOrderOfLookingGivesTheSameRows();
    void anyOrderOfRemovingLeavesTheOthers();

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
    RowWindow::Read reader()
    {
        return [this](std::span<const qint64> ids) {
            ++m_reads;
            QList<ExchangeSummary> rows;
            for (const qint64 id : ids)
                rows.append(summary(id));
            return rows;
        };
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
    const auto nothing = [](std::span<const qint64>) { return QList<ExchangeSummary>{}; };
    QCOMPARE(window.row(0, nothing), nullptr);
    const auto gaps = [](std::span<const qint64> ids) {
        QList<ExchangeSummary> rows;
        for (const qint64 id : ids.subspan(1))
            rows.append(summary(id));
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

void TestRowWindow::rowsAreFoundByTheirIds()
{
    RowWindow window{10, 20};
    QCOMPARE(window.indexOf(1), -1);
    window.append({summary(100), summary(90), summary(80)});
    window.append({summary(70), summary(60)});
    window.prepend({summary(110)});
    QCOMPARE(window.indexOf(110), 0);
    QCOMPARE(window.indexOf(100), 1);
    QCOMPARE(window.indexOf(60), 5);
    for (const qint64 id : {120, 105, 75, 50, 0})
        QCOMPARE(window.indexOf(id), -1);
}

void TestRowWindow::aChangedRowStaysWhereItIs()
{
    RowWindow window{10, 10};
    window.append(down(100, 10));
    window.append(down(90, 10));
    ExchangeSummary pinned = summary(85);
    pinned.pinned = true;
    QCOMPARE(window.update(pinned), 15);
    QVERIFY(window.row(15, reader())->pinned);
    // A forgotten row is read as it is now when it is looked at.
    QCOMPARE(window.update(summary(100)), 0);
    QCOMPARE(window.update(summary(200)), -1);
}

void TestRowWindow::removedRowsAreGoneWhereverTheyAre()
{
    RowWindow window{10, 20};
    for (qint64 newest = 100; newest > 60; newest -= 10)
        window.append(down(newest, 10));
    window.remove(5, 20); // the end of one, a whole one, and the beginning of one
    QCOMPARE(window.size(), 20);
    QCOMPARE(window.row(4, reader())->id, 96);
    QCOMPARE(window.row(5, reader())->id, 75);
    QCOMPARE(window.row(19, reader())->id, 61);
    QCOMPARE(window.indexOf(61), 19);
    QCOMPARE(window.indexOf(80), -1);
    window.prepend({summary(101)});
    QCOMPARE(window.row(0, reader())->id, 101);
    QCOMPARE(window.row(6, reader())->id, 75);
    window.remove(0, 100);
    QCOMPARE(window.size(), 0);
    QCOMPARE(window.loaded(), 0);
    QCOMPARE(window.oldestId(), 0);
}

void TestRowWindow::anyOrderOfRemovingLeavesTheOthers()
{
    QRandomGenerator random{7};
    RowWindow window{7, 21};
    QList<qint64> ids;
    for (qint64 newest = 700; newest > 0; newest -= 7) {
        window.append(down(newest, 7));
        for (const ExchangeSummary &row : down(newest, 7))
            ids.append(row.id);
    }
    while (!ids.isEmpty()) {
        const int first = static_cast<int>(random.bounded(ids.size()));
        const int count = static_cast<int>(std::min<qsizetype>(random.bounded(1, 20), ids.size() - first));
        window.remove(first, count);
        ids.remove(first, count);
        QCOMPARE(window.size(), static_cast<int>(ids.size()));
        for (int row = 0; row < ids.size(); row += 3) {
            const ExchangeSummary *found = window.row(row, reader());
            QVERIFY(found);
            QCOMPARE(found->id, ids.at(row));
            QCOMPARE(window.idAt(row), ids.at(row));
            QCOMPARE(window.indexOf(ids.at(row)), row);
        }
    }
}

QTEST_GUILESS_MAIN(TestRowWindow)
#include "tst_rowwindow.moc"
