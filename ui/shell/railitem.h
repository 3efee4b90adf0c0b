// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace Hookbench {

/// One entry of the rail: filled when it is the current one, with a badge for what is new there.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailItem(QWidget *parent = nullptr);
    /// @p shortcut stands in the tooltip.
    void setName(const QString &name, const QString &shortcut);
    /// @p spoken is the entry's whole name for assistive technology ("Event log, 12 new").
    void setBadge(int count, const QString &spoken);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString badgeText() const;
    int m_badge = 0;
};

/// The head of a group: small capitals and a chevron.
class RailHeading : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailHeading(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A heading and the entries under it.
class RailGroup : public QWidget
{
    Q_OBJECT
public:
    RailGroup(const QString &stableName, QWidget *parent);
    void setTitle(const QString &title);
    void add(RailItem *item);
    QString stableName() const { return m_stableName; }
    bool isFolded() const;
    void setFolded(bool folded);

Q_SIGNALS:
    void foldedChanged();

private:
    QString m_stableName;
    RailHeading *m_heading;
    QWidget *m_entries;
    QVBoxLayout *m_column;
};

} // namespace Hookbench
