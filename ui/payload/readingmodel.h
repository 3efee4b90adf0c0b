// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payload/templatechecker.h"

#include <QAbstractListModel>

namespace Hookbench {

/// What a template reads from a body, as a list: each event, and under it each of its fields with where it stands, how
/// it is spelt, what it comes to, and what is odd about it.
class ReadingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { Event, Field, Note };
    enum Role {
        KindRole = Qt::UserRole,
        /// Of a field: its value as people read it, or what there is instead of one.
        ValueRole,
        /// Of a field: where it stands and how it is spelt there.
        DetailRole,
        /// A sentence; empty when nothing is odd. Its Tone stands in ToneRole.
        NoteRole,
        ToneRole,
        /// Whether there is a value.
        FoundRole
    };

    explicit ReadingModel(QObject *parent = nullptr);

    void setFindings(const TemplateFindings &findings, const QStringList &fieldsNotSent);
    void retranslate();
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// "1 event · 2 fields missing"; empty without a body.
    QString summary() const;

private:
    struct Row
    {
        RowKind kind = RowKind::Field;
        int event = 0;
        int field = 0;
        Diagnostic note;
    };
    const ExtractedField &fieldOf(const Row &row) const;
    bool isBound(Field field) const { return m_findings.bound.contains(field); }
    QString title(const Row &row) const;
    QString value(const ExtractedField &field) const;
    QString detail(const ExtractedField &field) const;
    QString note(const Row &row) const;
    int tone(const Row &row) const;
    Diagnostics notesOf(const Row &row) const;
    void buildRows();

    TemplateFindings m_findings;
    QStringList m_notSent;
    QList<Row> m_rows;
};

} // namespace Hookbench
