// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"
#include "ui/parts/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Hookbench {

class ToneIcon;

/// What happened, with at most one thing to do about it.
struct Notice
{
    Tone tone = Tone::Informative;
    QString text;
    QString actionText;
    std::function<void()> action;
    /// Shown under "Details".
    QString detail;
    /// The action takes back what was done: it stays on offer, and the keys for undo run it too.
    bool undoes = false;
};

Notice noticeFor(const Error &error);

/// One line under the top bar for what happened. Replaces what it said before; stays until it is closed or acted on.
/// All of it goes with the language that it was said in. Good news that offers no undo also goes when the person goes
/// elsewhere, never by itself: the page would move under the pointer.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void tell(const Notice &notice);
    void clear();
    /// The person went to another page: good news without an undo goes too.
    void leave();
    /// Takes back what it tells of, or what it told of before that: no news, good or bad, takes an undo away. Nothing
    /// when there is none, or when the person closed it.
    void undo();
    /// What it says; empty while it says nothing.
    QString text() const;

Q_SIGNALS:
    /// It closed while it had the focus, which should go to where the person works.
    void leftWithFocus();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void act();

    ToneIcon *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_details;
    QToolButton *m_close;
    std::function<void()> m_run;
    QString m_detail;
    bool m_undoes = false;
    /// The undo that other news took the place of.
    std::function<void()> m_earlierUndo;
    Tone m_tone = Tone::Informative;
};

} // namespace Hookbench

Q_DECLARE_METATYPE(Hookbench::Notice)
