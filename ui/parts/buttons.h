// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

#include <functional>

namespace Hookbench {

/// How a button looks: one Primary per page; Secondary is outlined; Destructive is outlined in negative and never
/// default; Quiet has no outline until it is pointed at.
enum class ButtonRole { Primary, Secondary, Destructive, Quiet };

/// A 32 px pill. Its icon, where it has one, takes the colour of its text.
class PillButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PillButton(ButtonRole role, QWidget *parent = nullptr);
    ButtonRole role() const { return m_role; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Return and Enter press it, as the space bar does.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ButtonRole m_role;
};

/// A 32 px pill.
QPushButton *pillButton(ButtonRole role, QWidget *parent = nullptr);

/// A 32 px square with an icon, outlined unless autoRaise is set. A button that opens a menu, or shows text, paints the
/// same way.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// As PillButton.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Whether the pointer is over it now.
    bool isPointedAt() const;
};

/// A 32 px square with an icon; give it a tooltip and an accessible name through setButtonName.
QToolButton *iconButton(QLatin1StringView icon, QWidget *parent = nullptr);
/// Tooltip and accessible name; @p shortcut is added to the tooltip only.
void setButtonName(QToolButton *button, const QString &name, const QString &shortcut = {});

/// A square copy button: copies what @p text gives and says "Copied" where it stands for two seconds.
class CopyButton : public IconButton
{
    Q_OBJECT
public:
    explicit CopyButton(std::function<QString()> text, QWidget *parent = nullptr);
    /// What is copied, for the tooltip and the accessible name: "Copy webhook URL".
    void setName(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();
    std::function<QString()> m_text;
    QString m_name;
    bool m_copied = false;
};

} // namespace Hookbench
