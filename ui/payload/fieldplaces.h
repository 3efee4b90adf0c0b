// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/sampletemplate.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Hookbench {

class ToneIcon;

/// The fields that a template is to hold, each with the place of the sample where it is read, the guess that waits for
/// a yes, and the person's word that this provider never sends it. A field can be dragged from here onto a place.
class FieldPlaces : public QWidget
{
    Q_OBJECT
public:
    explicit FieldPlaces(QWidget *parent = nullptr);

    void setKind(EventKind kind);
    void setPlaces(const QList<Binding> &bindings, const QList<Guess> &guesses);
    void setFieldsNotSent(const QStringList &tokens);
    QStringList fieldsNotSent() const { return m_notSent; }

Q_SIGNALS:
    /// The guess for this field is right.
    void accepted(Hookbench::Field field);
    /// Its place is not read any more, or its guess is wrong.
    void released(Hookbench::Field field);
    /// The place of this field is to be shown.
    void placeRequested(Hookbench::Field field);
    void fieldsNotSentEdited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        Field field;
        ToneIcon *icon;
        QLabel *token;
        QPushButton *place;
        QLabel *nowhere;
        QToolButton *accept;
        QToolButton *release;
        QCheckBox *notSent;
    };
    void addRow(Field field);
    void showRow(const Row &row);
    void retranslate();
    void drag(Field field);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<Binding> m_bindings;
    QList<Guess> m_guesses;
    QStringList m_notSent;
    QPoint m_pressedAt;
    EventKind m_kind = EventKind::Other;
};

} // namespace Hookbench
