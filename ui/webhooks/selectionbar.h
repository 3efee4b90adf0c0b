// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Hookbench {

/// What can be done with several rows at once. Stands under the table, so that no row moves under the pointer when it
/// appears; hidden while fewer than two are selected.
class SelectionBar : public QFrame
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);
    void setCount(int count);

Q_SIGNALS:
    void exportRequested();
    void copyRequested();
    void removeRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QPushButton *m_export;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_clear;
    int m_count = 0;
};

} // namespace Hookbench
