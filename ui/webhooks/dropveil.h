// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace Hookbench {

/// Lies over a page while files are dragged across it, and says what dropping them does. Files that are dropped on the
/// page it was made for are told; the pointer never meets the veil itself.
class DropVeil : public QWidget
{
    Q_OBJECT
public:
    explicit DropVeil(QWidget *page);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_page;
};

} // namespace Hookbench
