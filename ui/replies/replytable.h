// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QAction;
class QMenu;
class QToolButton;

namespace Hookbench {

/// The table of the reply library, with what can be done with a row: at the row while it is pointed at or current, and
/// always in its context menu. Asks for things; does none of them.
class ReplyTable : public QTableView
{
    Q_OBJECT
public:
    explicit ReplyTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    /// 0 without a current row.
    qint64 currentId() const;
    void select(qint64 id);
    QMenu *rowMenu() const { return m_menu; }

Q_SIGNALS:
    void editRequested(qint64 id);
    void copyRequested(qint64 id);
    void removeRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void buildMenu();
    void retranslate();
    void placeButton();

    QMenu *m_menu;
    QAction *m_edit;
    QAction *m_copy;
    QAction *m_remove;
    QToolButton *m_moreButton;
    QPersistentModelIndex m_pointed;
};

} // namespace Hookbench
