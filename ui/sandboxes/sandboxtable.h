// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/linktable.h"

class QAction;

namespace Hookbench {

/// The table of sandboxes. Asks for things; does none of them.
class SandboxTable : public LinkTable
{
    Q_OBJECT
public:
    explicit SandboxTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    /// 0 where there is no current row.
    qint64 currentId() const;
    void select(qint64 id);

Q_SIGNALS:
    void chooseRequested(qint64 id);
    void renameRequested(qint64 id);
    /// Its other kind: production or development.
    void kindRequested(qint64 id);
    void compareRequested(qint64 id);
    void removeRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitMenu();
    void retranslate();

    QAction *m_choose;
    QAction *m_rename;
    QAction *m_kind;
    QAction *m_compare;
    QAction *m_remove;
};

} // namespace Hookbench
