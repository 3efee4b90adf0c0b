// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QWidget>

class QToolButton;

namespace Hookbench {

/// One word in a ChipList, with its ×.
class Chip : public QWidget
{
    Q_OBJECT
public:
    /// @p changeable: it can be removed, edited and moved.
    Chip(const QString &word, bool changeable, QWidget *parent);
    const QString &word() const { return m_word; }
    void setComplaints(const Diagnostics &complaints);
    /// Whether Tab stops here: one chip of a list is a stop, the others are reached by arrow keys.
    void setStop(bool stop);
    /// Stands out as the one that the next key takes away.
    void setMarked(bool marked);
    /// The last of what Tab could stop at in it.
    QWidget *lastStop();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void focused();
    void editRequested();
    /// The pointer drags it, to @p position in its parent.
    void dragged(const QPoint &position);
    void dropped();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString m_word;
    QToolButton *m_remove = nullptr;
    Diagnostics m_complaints;
    QPoint m_pressedAt;
    bool m_pressed = false;
    bool m_dragging = false;
    bool m_marked = false;
};

} // namespace Hookbench
