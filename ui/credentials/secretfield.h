// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/secret.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Hookbench {

class SecretText;

/// A secret's field. Shows that one is kept, by whom and since when, never the secret itself; takes a new one, or
/// forgets the one that is kept. Only what is being typed can be revealed.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    enum class Lines { One, Many };
    explicit SecretField(Lines lines, QWidget *parent = nullptr);

    /// What the field is called; its state is added for assistive technology.
    void setName(const QString &name);
    /// Read by assistive technology with the field: what is wrong, what is required.
    void setDescription(const QString &description);
    /// Shows what is kept, or an empty field, and forgets what was typed.
    void setKept(const KeptSecret *kept);
    /// Like setKept, but leaves alone what is being typed or is to be forgotten.
    void updateKept(const KeptSecret *kept);
    /// What shall become of it: nothing, a new secret, or to be forgotten.
    std::optional<std::optional<Secret>> change() const;
    /// Moves a text in that was typed elsewhere.
    void takeTyped(const QString &text);
    void setReadOnly(bool readOnly);
    /// For narrow places: its buttons stand under its sentence.
    void setNarrow();
    void setPlaceholderText(const QString &text);
    /// The sentence it shows instead of a field; empty while it is a field.
    QString state() const;

Q_SIGNALS:
    void edited();
    /// The focus left what is being typed.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mode { Typing, Kept, Forgetting };
    void build();
    void connectParts();
    void setMode(Mode mode);
    QString typed() const;
    void clearTyped();
    void retranslate();
    void retranslateButtons();
    QString keptSentence() const;
    QWidget *editor() const;

    std::optional<KeptSecret> m_kept;
    Mode m_mode = Mode::Typing;
    bool m_readOnly = false;
    QString m_name;
    QString m_description;
    QString m_placeholder;
    QWidget *m_typing;
    QLineEdit *m_line = nullptr;
    SecretText *m_text = nullptr;
    QToolButton *m_reveal;
    QPushButton *m_keepOld;
    QWidget *m_keeping;
    QBoxLayout *m_keepingLayout;
    QLabel *m_state;
    QPushButton *m_replace;
    QPushButton *m_forget;
    QPushButton *m_keep;
};

} // namespace Hookbench
