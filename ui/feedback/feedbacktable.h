// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/linktable.h"

class QAction;

namespace Hookbench {

/// The table of the inventory. Asks for things; does none of them.
class FeedbackTable : public LinkTable
{
    Q_OBJECT
public:
    explicit FeedbackTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void editRequested();
    void sendRequested();
    void copyRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_edit;
    QAction *m_send;
    QAction *m_copy;
    QAction *m_remove;
};

} // namespace Hookbench
