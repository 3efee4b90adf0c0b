// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/linktable.h"

#include <QUuid>

class QAction;

namespace Hookbench {

/// The table of webhooks, of which several can be selected. Asks for things; does none of them.
class WebhookTable : public LinkTable
{
    Q_OBJECT
public:
    explicit WebhookTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    QUuid currentId() const;
    /// In the order they are shown in.
    QList<QUuid> selectedIds() const;
    int selectedCount() const;
    /// Makes it the current row and the only selected one.
    void select(const QUuid &id);
    /// Leaves the current row selected only.
    void selectCurrentOnly();

    /// The widths of the columns, where the person drew them; empty otherwise.
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    void openRequested(const QUuid &id);
    void editRequested(const QUuid &id);
    void duplicateRequested(const QUuid &id);
    void copyRequested(const QUuid &id);
    void sendTestRequested(const QUuid &id);
    void historyRequested(const QUuid &id);
    void copyToRequested(const QList<QUuid> &ids);
    void exportRequested(const QList<QUuid> &ids);
    void removeRequested(const QList<QUuid> &ids);
    void selectedCountChanged(int count);

protected:
    void changeEvent(QEvent *event) override;
    /// Leaves the selection alone where the row is part of it: the menu is for all of it.
    void chooseForMenu(const QModelIndex &index) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void buildMenu();
    void connectMenu();
    void retranslate();
    QUuid idAt(const QModelIndex &index) const;

    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_copy;
    QAction *m_sendTest;
    QAction *m_history;
    QAction *m_copyTo;
    QAction *m_export;
    QAction *m_remove;
    QToolButton *m_copyButton;
    ColumnShare *m_share = nullptr;
};

} // namespace Hookbench
