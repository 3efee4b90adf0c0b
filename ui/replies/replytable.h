// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/rowtable.h"

class QAction;

namespace Hookbench {

/// The table of the reply library. Asks for things; does none of them.
class ReplyTable : public RowTable
{
    Q_OBJECT
public:
    explicit ReplyTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    /// 0 without a current row.
    qint64 currentId() const;
    void select(qint64 id);

Q_SIGNALS:
    void editRequested(qint64 id);
    void copyRequested(qint64 id);
    void removeRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void retranslate();

    QAction *m_edit;
    QAction *m_copy;
    QAction *m_remove;
};

} // namespace Hookbench
