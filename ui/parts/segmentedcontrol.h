// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Hookbench {

/// A few ways to look at one thing, of which one is chosen: buttons side by side in one outline. One stop for Tab; the
/// arrow keys go from one to the next.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Gives its index; the first one is chosen.
    int add(const QString &text = {});
    void setText(int index, const QString &text);
    int count() const;
    int current() const;
    /// Says nothing to those who listen.
    void setCurrent(int index);

Q_SIGNALS:
    /// The person chose another one.
    void chosen(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace Hookbench
