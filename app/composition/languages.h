// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Hookbench {

/// Which language is spoken: Qt's own words and ours. Can be changed while windows are open.
class Languages
{
public:
    Languages() = default;
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;
    ~Languages();

    /// "en", "fr", "sv".
    static QStringList known();
    /// The known language that fits @p wish best ("", "fr_CA", "nb" …): an empty wish asks the system.
    static QString nearest(const QString &wish);

    /// Installs the catalogues for @p language and makes its locale the default.
    void speak(const QString &language);
    const QString &current() const { return m_current; }

private:
    void silence();

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace Hookbench
