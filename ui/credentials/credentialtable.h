// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/linktable.h"

#include <functional>

class QAction;

namespace Hookbench {

/// The table of API credentials. Asks for things; does none of them.
class CredentialTable : public LinkTable
{
    Q_OBJECT
public:
    /// What can be done with one besides opening, editing and deleting it.
    struct Doable
    {
        bool verify = false;
        bool move = false;
    };
    using DoableWith = std::function<Doable(qint64 id)>;

    explicit CredentialTable(DoableWith doableWith, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

    /// 0 where there is no current row.
    qint64 currentId() const;
    void select(qint64 id);

Q_SIGNALS:
    void openRequested(qint64 id);
    void editRequested(qint64 id);
    void verifyRequested(qint64 id);
    void moveRequested(qint64 id);
    void removeRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitMenu();
    void retranslate();

    DoableWith m_doableWith;
    QAction *m_open;
    QAction *m_edit;
    QAction *m_verify;
    QAction *m_move;
    QAction *m_remove;
};

} // namespace Hookbench
