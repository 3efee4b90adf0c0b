// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filechooser.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <utility>

namespace Hookbench {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Hookbench::DialogFileChooser", text);
}

QFileDialog *openable(QWidget *over, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog{over ? over->window() : nullptr, title, folder};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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

} // namespace Hookbench
