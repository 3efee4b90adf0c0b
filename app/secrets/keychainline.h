// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>

#include <qt6keychain/keychain.h>

#include <deque>
#include <functional>
#include <memory>

namespace Hookbench {

/// Lets QtKeychain's jobs stand in line. QtKeychain runs one at a time and cannot call one back: so a job is given to
/// it only when the one before has ended, and one whose deadline passes in the line is never run. A job that was begun
/// lives until QtKeychain is done with it, whoever has stopped waiting, and even when this is gone: the library calls
/// back into it.
class KeychainLine : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(QKeychain::Job *)>;

    explicit KeychainLine(QObject *parent = nullptr);
    ~KeychainLine() override;

    /// @p then is called once: with the job that has ended, or with null when the deadline has passed.
    void append(std::unique_ptr<QKeychain::Job> job, QDeadlineTimer deadline, Then then);

private:
    struct Place;

    void next();

    /// The first one is at work when @ref m_atWork says so.
    std::deque<std::shared_ptr<Place>> m_line;
    bool m_atWork = false;
};

} // namespace Hookbench
