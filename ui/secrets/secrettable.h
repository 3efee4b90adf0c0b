// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/linktable.h"

class QAction;

namespace Hookbench {

/// The table of kept secrets. Asks for things; does none of them.
class SecretTable : public LinkTable
{
    Q_OBJECT
public:
    explicit SecretTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void credentialRequested(qint64 credentialId);
    void forgetRequested(qint64 credentialId, const QString &slot);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_show;
    QAction *m_forget;
};

} // namespace Hookbench
