// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/field.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace Hookbench {

class ToneIcon;

/// The tokens that a template must hold, each with its state as a word and an icon, a button that inserts it, and the
/// person's word that this provider does not send it.
class TokenList : public QWidget
{
    Q_OBJECT
public:
    enum class State { Bound, Missing, Doubled, NotSent };

    explicit TokenList(QWidget *parent = nullptr);

    void setKind(EventKind kind);
    void setStates(const QHash<Field, State> &states);
    void setFieldsNotSent(const QStringList &tokens);
    QStringList fieldsNotSent() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void insertRequested(Hookbench::Field field);
    void fieldsNotSentEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        Field field;
        ToneIcon *icon;
        QLabel *token;
        QLabel *state;
        QToolButton *insert;
        QCheckBox *notSent;
    };
    void addRow(Field field);
    void retranslate();

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QHash<Field, State> m_states;
    /// Also keeps the names that belong to the other kind of template, so that they come back with it.
    QStringList m_notSent;
    EventKind m_kind = EventKind::Other;
    bool m_readOnly = false;
};

} // namespace Hookbench
