// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Hookbench {

class HelpButton;

/// A white box with rounded corners; put widgets into column().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    /// 16 px padding, 16 px between fields.
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

/// The title of a form's section: bold, with a thick rule under it and an optional sentence under that.
class SectionTitle : public QWidget
{
    Q_OBJECT
public:
    explicit SectionTitle(QWidget *parent = nullptr);
    void setText(const QString &title, const QString &sentence = {});
    /// Shows a ? beside the title.
    void setHelp(const QString &title, const QString &text);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    HelpButton *m_help;
};

/// A straight line across its parent's width, in the palette's text colour when strong, else in the line colour.
class RuleLine : public QWidget
{
    Q_OBJECT
public:
    explicit RuleLine(int thickness, bool strong, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_strong;
};

/// A state as a coloured dot and a word. The word says it all; the dot only helps the eye.
class StatusWord : public QWidget
{
    Q_OBJECT
public:
    explicit StatusWord(QWidget *parent = nullptr);
    void setStatus(Tone tone, const QString &word);
    QString word() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_word;
    Tone m_tone = Tone::Neutral;
};

/// Holds a form's column: 56 % of the width, at least 480 px where there is room, at most 760 px, centred.
class FormColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FormColumn(QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }
    /// The least width; as the height follows from the width, it asks for none of its own.
    QSize minimumSizeHint() const override;

private:
    QVBoxLayout *m_column;
};

} // namespace Hookbench
