// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/texts/clashes.h"

#include <QUuid>
#include <QWidget>

class QCheckBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace Hookbench {

class WebhookBook;

/// The keywords of all webhooks that could be taken for each other, sender by sender: those that mean the opposite, or
/// all on request. Opening one leads to its webhook.
class ClashPane : public QWidget
{
    Q_OBJECT
public:
    explicit ClashPane(WebhookBook &webhooks, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void webhookRequested(const QUuid &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    WebhookBook &m_webhooks;
    QList<KeywordClash> m_clashes;
    QList<QUuid> m_ids;
    QLabel *m_note;
    QCheckBox *m_all;
    QLabel *m_none;
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace Hookbench
