// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/rowtable.h"

namespace Hookbench {

/// A table whose rows open: one column is a link, with the button of the row's menu behind it.
class LinkTable : public RowTable
{
    Q_OBJECT
public:
    explicit LinkTable(int linkColumn, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void retranslate();
    bool isLink(const QModelIndex &index) const;
    bool hasOneRowSelected() const;

    int m_linkColumn;
};

} // namespace Hookbench
