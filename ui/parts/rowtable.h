// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/columnshare.h"

#include <QTableView>

class QMenu;
class QToolButton;

namespace Hookbench {

/// A table with what can be done with a row: in a menu at the row while it is pointed at or current, and always in its
/// context menu. Knows no rows of any kind; whoever derives from it fills the menu and names it.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    /// The menu's button stands at the end of @p menuColumn.
    explicit RowTable(int menuColumn, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// What can be done with the current row.
    QMenu *rowMenu() const { return m_menu; }
    /// The button at the row, for tests and for those who place things beside it.
    QToolButton *moreButton() const { return m_more; }
    /// The row that the buttons stand at: the one that is pointed at, or the current one.
    QModelIndex rowAtHand() const;

Q_SIGNALS:
    /// By Enter, or by what else opens a row of the table.
    void opened(const QModelIndex &index);

protected:
    /// An action of the menu that is also a shortcut while the table has the focus.
    QAction *addRowAction(QLatin1StringView icon, const QKeySequence &shortcut = {});
    /// Another button at the row, at the end of @p column.
    QToolButton *addRowButton(QLatin1StringView icon, int column);
    void nameMenu(const QString &menu, const QString &button);
    /// After setModel: columns that people draw, and that share the width until they do.
    ColumnShare *shareColumns(std::vector<ColumnShare::Column> columns);
    /// Makes the first row current that has @p value in @p role; leaves everything where none has.
    void selectRowWith(int role, const QVariant &value);
    /// Makes the row current that its menu is about to be shown for.
    virtual void chooseForMenu(const QModelIndex &index);

    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct RowButton
    {
        QToolButton *button = nullptr;
        int column = 0;
    };

    void placeButtons();

    QMenu *m_menu;
    QList<RowButton> m_buttons;
    QToolButton *m_more;
    QPersistentModelIndex m_pointed;
    /// The row that the buttons stood at last.
    QPersistentModelIndex m_placedAt;
};

} // namespace Hookbench
