// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/filechooser.h"

#include <QStringList>

namespace Hookbench::Testing {

/// Points at files in the person's place.
class FakeChooser : public FileChooser
{
public:
    void chooseFiles(QWidget *, const QString &, const QString &,
                     std::function<void(const QStringList &)> answer) override
    {
        if (!files.isEmpty())
            answer(files);
    }
    void chooseFolder(QWidget *, const QString &, std::function<void(const QString &)> answer) override
    {
        if (!folder.isEmpty())
            answer(folder);
    }

    void chooseNewFile(QWidget *, const QString &, const QString &,
                       std::function<void(const QString &)> answer) override
    {
        if (!newFile.isEmpty())
            answer(newFile);
    }

    QStringList files;
    QString folder;
    QString newFile;
};

} // namespace Hookbench::Testing
