// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/loadmix.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Hookbench {

/// What there is to choose from for a mix.
struct MixChoice
{
    /// Names, and what people call them.
    QList<std::pair<QString, QString>> samples;
    QStringList requests;
};

/// One part of a mix: what it is, which one, and its weight.
class MixRow : public QWidget
{
    Q_OBJECT
public:
    explicit MixRow(const MixChoice &choice, QWidget *parent = nullptr);

    void setPart(const LoadPart &part);
    LoadPart part() const;
    void setChoice(const MixChoice &choice);
    /// From 1.
    void setNumber(int number);
    void setRemovable(bool removable);

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    LoadPartKind kind() const;
    void fill(const QString &text);
    void retranslate();

    MixChoice m_choice;
    int m_number = 1;
    QComboBox *m_kind;
    QComboBox *m_which;
    QLineEdit *m_message;
    QSpinBox *m_weight;
    QToolButton *m_remove;
};

} // namespace Hookbench
