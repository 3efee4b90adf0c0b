// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Hookbench {

class HelpButton;

/// A part of a long form: a bold title with a thin rule under it, and its fields.
class FormPart : public QWidget
{
    Q_OBJECT
public:
    explicit FormPart(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setHelp(const QString &title, const QString &text);
    /// For its fields.
    QVBoxLayout *column() const { return m_column; }
    /// The ? beside its title.
    QWidget *help() const;

private:
    QLabel *m_title;
    HelpButton *m_help;
    QVBoxLayout *m_column;
};

/// The grey box with the steps to take at the vendor.
class StepsBox : public Card
{
    Q_OBJECT
public:
    explicit StepsBox(QWidget *parent = nullptr);
    /// Rich text.
    void setSteps(const QString &steps);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_steps;
};

/// The keyword fields that credentials held before there were webhooks: folded until they are asked for.
class LegacyPart : public QWidget
{
    Q_OBJECT
public:
    explicit LegacyPart(QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }
    void setOpen(bool open);
    bool isOpen() const;
    /// What is not a field, in the order of Tab.
    QList<QWidget *> buttons() const;
    /// Whether there is a stored credential with keywords to move.
    void setMovable(bool movable);

Q_SIGNALS:
    void moveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_fold;
    QWidget *m_body;
    QLabel *m_note;
    QVBoxLayout *m_column;
    QPushButton *m_move;
    QLabel *m_whyNot;
};

} // namespace Hookbench
