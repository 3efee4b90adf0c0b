// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QObject>

namespace Hookbench {

/// One window of the secret service, in which it asks the person for a password. Deletes itself once it has ended.
class SecretPrompt : public QObject
{
    Q_OBJECT
public:
    /// @p service is the unique name of who made the window.
    SecretPrompt(const QDBusConnection &bus, const QString &service, const QString &path, QObject *parent);

    /// Shows it. Exactly one of the signals follows.
    void show(QDeadlineTimer deadline);

Q_SIGNALS:
    /// @p dismissed when the person closed it, or the service could not show it.
    void answered(bool dismissed);
    /// Nobody answered in time. The window stays: who enters the password later finds the keyring open next time.
    void unanswered();

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    void giveUp();

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
    bool m_ended = false;
};

} // namespace Hookbench
