// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QUuid>

class QAction;
class QMenu;
class QToolButton;

namespace Hookbench {

/// The table of webhooks: names as links, and what can be done with a row, at the row while it is pointed at or
/// current, and always in its context menu. Asks for things; does none of them.
class WebhookTable : public QTableView
{
    Q_OBJECT
public:
    explicit WebhookTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    QUuid currentId() const;
    void select(const QUuid &id);
    /// The actions for the current row; also shortcuts while the table has the focus.
    QMenu *rowMenu() const { return m_menu; }

Q_SIGNALS:
    void openRequested(const QUuid &id);
    void editRequested(const QUuid &id);
    void duplicateRequested(const QUuid &id);
    void copyRequested(const QUuid &id);
    void sendTestRequested(const QUuid &id);
    void removeRequested(const QUuid &id);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void buildMenu();
    void retranslate();
    void placeButtons();
    QUuid idAt(const QModelIndex &index) const;

    QMenu *m_menu;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_copy;
    QAction *m_sendTest;
    QAction *m_remove;
    QToolButton *m_moreButton;
    QToolButton *m_copyButton;
    QPersistentModelIndex m_pointed;
};

} // namespace Hookbench
