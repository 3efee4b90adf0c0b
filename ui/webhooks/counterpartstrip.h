// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/webhookbook.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace Hookbench {

/// Reminds of the second webhook that a vendor needs while only one type is there, with a button that creates it. What
/// the person closed stays closed for this run.
class CounterpartStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CounterpartStrip(WebhookBook &book, QWidget *parent = nullptr);

Q_SIGNALS:
    void createRequested(Hookbench::Vendor vendor, Hookbench::WebhookType type);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Missing = std::pair<Vendor, WebhookType>;
    void showMissing();
    QWidget *line(const Missing &missing);

    WebhookBook &m_book;
    QVBoxLayout *m_column;
    QList<Missing> m_shown;
    QList<Missing> m_closed;
};

} // namespace Hookbench
