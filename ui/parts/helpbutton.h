// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/buttons.h"

#include <QFrame>

namespace Hookbench {

/// A small window with a title and a text. Closes by Esc, by its button and by a click beside it; focus goes back where
/// it was.
class Popover : public QFrame
{
    Q_OBJECT
public:
    Popover(const QString &title, const QString &text, QWidget *parent);
    /// Opens below @p anchor, or above it where there is no room. Deletes itself when it closes.
    void openAt(const QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The ? beside a label: opens a popover with a title and a text. F1 on the field opens it too (FieldRow sees to that).
class HelpButton : public IconButton
{
    Q_OBJECT
public:
    explicit HelpButton(QWidget *parent = nullptr);
    void setHelp(const QString &title, const QString &text);
    void open();
    QSize sizeHint() const override { return {24, 24}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString m_title;
    QString m_text;
};

} // namespace Hookbench
