// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace Hookbench {

/// Lets the person point at files, without a nested event loop. Given to pages by reference, so that tests point in the
/// person's place. An answer is heard only when something was chosen.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    /// Files that are there. @p pattern is "*.webhook.json"; all files are on offer too.
    virtual void chooseFiles(QWidget *over, const QString &title, const QString &pattern,
                             std::function<void(const QStringList &)> answer)
        = 0;
    /// A folder, which may be made on the way.
    virtual void chooseFolder(QWidget *over, const QString &title, std::function<void(const QString &)> answer) = 0;
    /// A file to write, called @p name unless the person calls it otherwise. One that is there is asked about.
    virtual void chooseNewFile(QWidget *over, const QString &title, const QString &name,
                               std::function<void(const QString &)> answer)
        = 0;
};

/// The real one: the desktop's own dialogs. Begins where the person last chose something.
class DialogFileChooser : public FileChooser
{
public:
    void chooseFiles(QWidget *over, const QString &title, const QString &pattern,
                     std::function<void(const QStringList &)> answer) override;
    void chooseFolder(QWidget *over, const QString &title, std::function<void(const QString &)> answer) override;
    void chooseNewFile(QWidget *over, const QString &title, const QString &name,
                       std::function<void(const QString &)> answer) override;

private:
    QString m_folder;
};

} // namespace Hookbench
