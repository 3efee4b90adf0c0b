// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/latencyhistogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Hookbench;

class LatencyHistogramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHasNoPercentiles()
    {
        QCOMPARE(LatencyHistogram{}.percentile(0.5), 0.0);
        LatencyHistogram histogram;
        histogram.add(-1);
        QCOMPARE(histogram.count(), 0);
    }

    void everyDurationComesBackWithinAPercent()
    {
        for (double value = 1; value < 5.0e11; value *= 1.013) {
            LatencyHistogram histogram;
            histogram.add(qint64(value));
            const double told = histogram.percentile(0.5);
            QVERIFY2(std::abs(told - std::floor(value)) <= std::floor(value) * 0.01,
                     qPrintable(QString::number(value)));
        }
    }

    void percentilesAreThoseOfTheSortedDurations()
    {
        QRandomGenerator random{7};
        LatencyHistogram histogram;
        std::vector<qint64> all;
        for (int index = 0; index < 20'000; ++index) {
            const qint64 value = qint64(std::exp(random.generateDouble() * 16.0));
            all.push_back(value);
            histogram.add(value);
        }
        std::sort(all.begin(), all.end());
        for (const double share : {0.01, 0.5, 0.95, 0.99, 1.0}) {
            const double exact = double(all[size_t(std::ceil(share * 20'000)) - 1]);
            QVERIFY2(std::abs(histogram.percentile(share) - exact) <= exact * 0.01 + 0.5,
                     qPrintable(QString::number(share)));
        }
    }

    void extremesAreCountedAndDoNoHarm()
    {
        LatencyHistogram histogram;
        histogram.add(0);
        histogram.add(std::numeric_limits<qint64>::max());
        QCOMPARE(histogram.count(), 2);
        QCOMPARE(histogram.percentile(0.5), 0.0);
        QVERIFY(histogram.percentile(1.0) > 1.0e12);
    }
};

QTEST_GUILESS_MAIN(LatencyHistogramTest)
#include "tst_latencyhistogram.moc"
