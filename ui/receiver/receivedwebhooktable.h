// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/rowtable.h"

#include <QUuid>

class QAction;

namespace Hookbench {

/// The webhooks that the receiver serves. Choosing a row is choosing whose rules are shown.
class ReceivedWebhookTable : public RowTable
{
    Q_OBJECT
public:
    explicit ReceivedWebhookTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// Null in the row for all webhooks, and without a current row.
    QUuid currentId() const;
    void select(const QUuid &id);

Q_SIGNALS:
    void chosen(const QUuid &id);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void copyUrl() const;
    void retranslate();

    QAction *m_copy;
    QToolButton *m_copyButton;
};

} // namespace Hookbench
