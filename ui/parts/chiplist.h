// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

namespace Hookbench {

class Chip;

/// Words as removable chips that wrap over lines. Arrow keys move between chips, Del and Backspace remove the focused
/// one, its × too. Value in, value out; adding is up to whoever owns the entry field.
class ChipList : public QWidget
{
    Q_OBJECT
public:
    explicit ChipList(QWidget *parent = nullptr);
    void setChips(const QStringList &chips);
    const QStringList &chips() const { return m_chips; }
    void setReadOnly(bool readOnly);
    /// Marks the chip at @p index with the complaint's icon, outline and tooltip.
    void setComplaints(const QHash<int, Diagnostics> &complaints);
    /// What the list is called by assistive technology.
    void setName(const QString &name);

Q_SIGNALS:
    void chipsEdited(const QStringList &chips);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void setStop(int index);
    void removeAt(int index);
    QStringList m_chips;
    QList<Chip *> m_widgets;
    int m_stop = 0;
    QHash<int, Diagnostics> m_complaints;
    bool m_readOnly = false;
    QString m_name;
};

} // namespace Hookbench
