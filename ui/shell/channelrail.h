// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Hookbench {

class RailGroup;
class RailItem;

/// What the rail leads to. The receiver has no entry of its own: its state at the foot is the way to it.
enum class RailEntry {
    Sandboxes,
    Secrets,
    Credentials,
    Webhooks,
    Harness,
    Events,
    Texts,
    Samples,
    Profiles,
    Replies,
    Settings,
    Receiver
};

/// The panel at the left: groups that fold, their entries, and room at the foot. Can be hidden down to a strip with the
/// button that brings it back.
class ChannelRail : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelRail(QWidget *parent = nullptr);
    void setCurrent(RailEntry entry);
    /// Events not looked at yet; 0 takes the badge away.
    void setUnread(int count);
    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    /// The groups that are folded, by stable name, comma-separated.
    QString folded() const;
    void setFolded(const QString &names);
    /// Puts @p widget at the foot, above the settings.
    void setFoot(QWidget *widget);
    /// In the order of Ctrl+1 … Ctrl+9 and Ctrl+0: from top to bottom, those without a key last.
    static QList<RailEntry> entries();
    /// The key of the entry at @p place; none behind the tenth.
    static QKeySequence keyOf(int place);
    /// What an entry is called, in the language of the window.
    static QString name(RailEntry entry);

Q_SIGNALS:
    void chosen(Hookbench::RailEntry entry);
    void shownChanged(bool shown);
    void foldedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addGroup(const QString &stableName, const QList<RailEntry> &entries);
    RailItem *addItem(RailEntry entry, QWidget *parent);
    void retranslate();
    void fitWords();

    QToolButton *m_hide;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QVBoxLayout *m_foot;
    QList<RailGroup *> m_groups;
    QHash<RailEntry, RailItem *> m_items;
    bool m_shown = true;
};

} // namespace Hookbench
