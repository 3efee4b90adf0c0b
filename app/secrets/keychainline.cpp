// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainline.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Hookbench {

struct KeychainLine::Place
{
    /// Empty once it has begun.
    std::unique_ptr<QKeychain::Job> job;
    /// Empty once it was called.
    Then then;

    void answer(QKeychain::Job *ended)
    {
        if (const Then waiting = std::exchange(then, {}))
            waiting(ended);
    }
};

KeychainLine::KeychainLine(QObject *parent)
    : QObject{parent}
{
}

KeychainLine::~KeychainLine() = default;

void KeychainLine::append(std::unique_ptr<QKeychain::Job> job, QDeadlineTimer deadline, Then then)
{
    // Where the keychain does not work, the library would write a file instead.
    job->setInsecureFallback(false);
    auto place = std::make_shared<Place>(Place{std::move(job), std::move(then)});
    m_line.push_back(place);
    QTimer::singleShot(std::max<qint64>(0, deadline.remainingTime()), this, [this, place] {
        if (place->job) // still in the line
            m_line.erase(std::find(m_line.begin(), m_line.end(), place));
        place->answer(nullptr);
    });
    next();
}

void KeychainLine::next()
{
    if (m_atWork || m_line.empty())
        return;
    m_atWork = true;
    const std::shared_ptr<Place> place = m_line.front();
    QKeychain::Job *job = place->job.release(); // deletes itself when it has ended
    connect(job, &QKeychain::Job::finished, this, [this, place](QKeychain::Job *ended) {
        m_line.pop_front();
        m_atWork = false;
        place->answer(ended);
        next();
    });
    job->start();
}

} // namespace Hookbench
