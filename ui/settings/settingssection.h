// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/preferencesbook.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QTimer;
class QVBoxLayout;

namespace Hookbench {

class SectionTitle;

/// Says "Saved" where something was stored, for a moment. Keeps its room while it says nothing, so that nothing moves.
class SavedMark : public QWidget
{
    Q_OBJECT
public:
    explicit SavedMark(QWidget *parent = nullptr);
    void flash();
    bool isShown() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *m_inside;
    QLabel *m_word;
    QTimer *m_end;
};

/// A part of the settings: a title, and fields that are stored one by one as soon as they are right.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSection(PreferencesBook &preferences, QWidget *parent = nullptr);
    /// Shows what is stored in place of what was typed.
    virtual void showStored() = 0;
    /// Stores what was typed and is right.
    virtual void commit() { }
    /// Whether something typed is complained about, and so not stored.
    virtual bool isWrong() const { return false; }

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    SectionTitle *title() const { return m_title; }
    QVBoxLayout *column() const { return m_column; }
    const Preferences &stored() const { return m_preferences.preferences(); }
    /// Stores a change and says so at @p mark, which may be null. On failure the old value stays and is shown, and the
    /// reason is told.
    bool keep(SavedMark *mark, const std::function<void(Preferences &)> &change);
    /// A list that the wheel does not turn by accident on its way down the page.
    QComboBox *newChoice();
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PreferencesBook &m_preferences;
    QVBoxLayout *m_column;
    SectionTitle *m_title;
};

} // namespace Hookbench
