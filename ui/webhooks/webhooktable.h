// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QUuid>

class QAction;
class QMenu;
class QToolButton;

namespace Hookbench {

class ColumnShare;

/// The table of webhooks: names as links, and what can be done with a row or with several, at the row while it is
/// pointed at or current, and always in its context menu. Asks for things; does none of them.
class WebhookTable : public QTableView
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
    /// The actions for the selected rows; also shortcuts while the table has the focus.
    QMenu *rowMenu() const { return m_menu; }

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
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void buildMenu();
    void connectMenu();
    void retranslate();
    void placeButtons();
    void makeOnlyOne(const QModelIndex &index);
    QUuid idAt(const QModelIndex &index) const;

    QMenu *m_menu;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_copy;
    QAction *m_sendTest;
    QAction *m_history;
    QAction *m_copyTo;
    QAction *m_export;
    QAction *m_remove;
    QToolButton *m_moreButton;
    QToolButton *m_copyButton;
    ColumnShare *m_share = nullptr;
    QPersistentModelIndex m_pointed;
};

} // namespace Hookbench
