// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/provider.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Hookbench {

class FieldRow;

/// What the gallery knows about one provider: in words, its template beside a sample of what it posts, and its notes;
/// or why its requests can't be taken, and the way round.
class ProviderDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderDetails(QWidget *parent = nullptr);

    /// Null shows nothing. The shape for @p kind is chosen first.
    void show(const Provider *provider, EventKind kind);
    void setReadOnly(bool readOnly);
    /// The shape that is looked at; null when there is none.
    const ProviderShape *shape() const;

Q_SIGNALS:
    void useRequested();
    /// The sample that is looked at is wanted as one to bind by hand.
    void bindRequested(const QByteArray &body);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showShapes();
    void showShape();
    void showSample();
    void showNotes();
    void retranslate();

    QLabel *m_name;
    QLabel *m_summary;
    QLabel *m_reason;
    QLabel *m_wayRound;
    QComboBox *m_shapes;
    FieldRow *m_shapesRow;
    QComboBox *m_samples;
    FieldRow *m_samplesRow;
    QPlainTextEdit *m_template;
    FieldRow *m_templateRow;
    QPlainTextEdit *m_body;
    FieldRow *m_bodyRow;
    QLabel *m_kindHint;
    QWidget *m_bodies;
    QPushButton *m_use;
    QPushButton *m_bind;
    QLabel *m_notesTitle;
    QLabel *m_notes;
    const Provider *m_provider = nullptr;
    EventKind m_kind = EventKind::Inbound;
    bool m_readOnly = false;
};

} // namespace Hookbench
