// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/datacare.h"

#include <QList>
#include <QPromise>

#include <memory>

namespace Hookbench::Testing {

/// Answers when the test says so.
class FakeDataCare : public DataCare
{
public:
    QString path() const override { return QStringLiteral("/home/kim/hookbench/hookbench.db"); }
    QFuture<Result<DataSizes>> measure(qint64 before) override
    {
        measuredBefore.append(before);
        return begin(measuring);
    }
    QFuture<Result<QString>> backUp() override { return begin(backingUp); }
    QFuture<Result<qint64>> removeEventsBefore(qint64 at) override
    {
        removals.append(at);
        return begin(removing);
    }

    QFuture<Result<qint64>> removeRemains() override
    {
        ++remainsAsked;
        return begin(removingRemains);
    }

    void answerMeasure(const Result<DataSizes> &answer) { end(measuring, answer); }
    void answerBackUp(const Result<QString> &answer) { end(backingUp, answer); }
    void answerRemoval(const Result<qint64> &answer) { end(removing, answer); }
    void answerRemains(const Result<qint64> &answer) { end(removingRemains, answer); }

    QList<qint64> measuredBefore;
    QList<qint64> removals;
    int remainsAsked = 0;

private:
    template<typename Value> using Waiting = QList<std::shared_ptr<QPromise<Result<Value>>>>;
    template<typename Value> QFuture<Result<Value>> begin(Waiting<Value> &waiting)
    {
        waiting.append(std::make_shared<QPromise<Result<Value>>>());
        waiting.last()->start();
        return waiting.last()->future();
    }
    /// All that are waited for hear the same.
    template<typename Value> void end(Waiting<Value> &waiting, const Result<Value> &answer)
    {
        for (const auto &promise : std::exchange(waiting, {})) {
            promise->addResult(answer);
            promise->finish();
        }
    }

    Waiting<DataSizes> measuring;
    Waiting<QString> backingUp;
    Waiting<qint64> removing;
    Waiting<qint64> removingRemains;
};

} // namespace Hookbench::Testing
