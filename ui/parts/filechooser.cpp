// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QMimeDatabase>

#include <utility>

namespace Hookbench {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Hookbench::DialogFileChooser", text);
}

/// Tells files apart by their names. Qt's own reads their first bytes for that, and a process that closes a file
/// anywhere loses its locks of it: in the folder of the database SQLite would go without the ones it relies on.
class IconsByName : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        return QMimeDatabase{}.mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

QFileDialog *openable(QWidget *over, const QString &title, const QString &folder)
{
    // It begins to read its folder while it is made, so the first one is not the wanted one yet.
    auto *dialog = new QFileDialog{over ? over->window() : nullptr, title, QDir::rootPath()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Threads of dialogs that have gone may still ask it something.
    static IconsByName icons;
    dialog->setIconProvider(&icons);
    dialog->setDirectory(folder.isEmpty() ? QDir::currentPath() : folder);
    dialog->setHistory({});
    dialog->setWindowModality(Qt::WindowModal);
    return dialog;
}

} // namespace

void DialogFileChooser::chooseFiles(QWidget *over, const QString &title, const QString &pattern,
                                    std::function<void(const QStringList &)> answer)
{
    QFileDialog *dialog = openable(over, title, m_folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {words(QT_TRANSLATE_NOOP("Hookbench::DialogFileChooser", "Webhook documents (%1)")).arg(pattern),
         words(QT_TRANSLATE_NOOP("Hookbench::DialogFileChooser", "All files (%1)")).arg(QStringLiteral("*"))});
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [this, dialog, reply = std::move(answer)] {
        m_folder = dialog->directory().absolutePath();
        reply(dialog->selectedFiles());
    });
    dialog->open();
}

void DialogFileChooser::chooseFolder(QWidget *over, const QString &title, std::function<void(const QString &)> answer)
{
    QFileDialog *dialog = openable(over, title, m_folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [this, dialog, reply = std::move(answer)] {
        const QString folder = dialog->selectedFiles().value(0);
        if (folder.isEmpty())
            return;
        m_folder = folder;
        reply(folder);
    });
    dialog->open();
}

void DialogFileChooser::chooseNewFile(QWidget *over, const QString &title, const QString &name,
                                      std::function<void(const QString &)> answer)
{
    QFileDialog *dialog = openable(over, title, m_folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [this, dialog, reply = std::move(answer)] {
        const QString file = dialog->selectedFiles().value(0);
        if (file.isEmpty())
            return;
        m_folder = dialog->directory().absolutePath();
        reply(file);
    });
    dialog->open();
}

} // namespace Hookbench
