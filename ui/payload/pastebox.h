// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Hookbench {

/// A large box for a text that comes from elsewhere, by the clipboard or by dropping it or its file. Tells a paste from
/// typing, because a paste is whole.
class PasteBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PasteBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void pasted();
    void filesDropped(const QStringList &paths);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// The local files in @p data; empty when it holds none.
QStringList localFiles(const QMimeData &data);

} // namespace Hookbench
