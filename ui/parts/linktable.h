// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;
class QToolButton;

namespace Hookbench {

/// A table whose rows open: one column is a link, and what can be done with a row is in a menu at the row while it is
/// pointed at or current, and always in its context menu. Knows no rows of any kind; whoever derives from it fills the
/// menu.
class LinkTable : public QTableView
{
    Q_OBJECT
public:
    explicit LinkTable(int linkColumn, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// What can be done with the current row.
    QMenu *rowMenu() const { return m_menu; }
    /// The button at the row, for tests and for those who place things beside it.
    QToolButton *moreButton() const { return m_more; }

Q_SIGNALS:
    /// By a click on the link, or by Enter.
    void opened(const QModelIndex &index);

protected:
    /// An action of the menu that is also a shortcut while the table has the focus.
    QAction *addRowAction(QLatin1StringView icon, const QKeySequence &shortcut = {});

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
    void retranslate();
    void placeButton();

    int m_linkColumn;
    QMenu *m_menu;
    QToolButton *m_more;
    QPersistentModelIndex m_pointed;
};

} // namespace Hookbench
