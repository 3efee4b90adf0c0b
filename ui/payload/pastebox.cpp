// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/pastebox.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QUrl>

namespace Hookbench {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

PasteBox::PasteBox(QWidget *parent)
    : QPlainTextEdit{parent}
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

bool PasteBox::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFiles(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteBox::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = localFiles(*source); !paths.isEmpty()) {
        Q_EMIT filesDropped(paths);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
    Q_EMIT pasted();
}

} // namespace Hookbench
