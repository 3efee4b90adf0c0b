// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <functional>

class QKeyEvent;

namespace Hookbench {

class Chip;
class ChipEditor;

/// Words as chips that wrap over lines. Arrow keys move between chips, with Alt they move the chip, and so does
/// dragging; Enter, F2 and a double click edit it where it stands, Del, Backspace and its × remove it. Value in, value
/// out; adding is up to whoever owns the entry field.
class ChipList : public QWidget
{
    Q_OBJECT
public:
    /// Makes words of what was typed into a chip; none remove it.
    using Splitter = std::function<QStringList(const QString &)>;

    explicit ChipList(QWidget *parent = nullptr);
    void setChips(const QStringList &chips);
    const QStringList &chips() const { return m_chips; }
    void setReadOnly(bool readOnly);
    /// Marks the chip at @p index with the complaint's icon, outline and tooltip.
    void setComplaints(const QHash<int, Diagnostics> &complaints);
    /// What the list is called by assistive technology.
    void setName(const QString &name);
    void setSplitter(Splitter splitter);

    /// Makes the chip stand out as the one that goes next; -1 for none.
    void setMarked(int index);
    int marked() const { return m_marked; }
    /// Puts the focus on the chip at @p index or the nearest one there is; false when there is none.
    bool focusChip(int index);
    void edit(int index);
    bool isEditing() const { return m_editor; }

Q_SIGNALS:
    void chipsEdited(const QStringList &chips);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void connectChip(Chip *chip);
    void setStop(int index);
    void removeAt(int index);
    void moveChip(int from, int to);
    void change(const QStringList &chips, int stop);
    bool handleKey(int index, const QKeyEvent &event);
    void closeEditor(bool takesText);
    void showDropMark(const QPoint &position);
    void drop(Chip *chip);

    QStringList m_chips;
    QList<Chip *> m_widgets;
    int m_stop = 0;
    int m_marked = -1;
    QHash<int, Diagnostics> m_complaints;
    Splitter m_splitter;
    bool m_readOnly = false;
    QString m_name;
    ChipEditor *m_editor = nullptr;
    int m_edited = -1;
    QWidget *m_dropMark = nullptr;
    int m_dropAt = -1;
};

} // namespace Hookbench
