// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/readingmodel.h"

#include "models/payload/phonenumbers.h"
#include "models/words/words.h"
#include "ui/parts/theme.h"

#include <QLocale>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// More than anybody reads; the sentence above them says how many there are.
constexpr qsizetype eventsListed = 200;
/// A text that is longer is cut here; the path leads to all of it.
constexpr qsizetype longestValue = 500;

QString shortened(const QString &text)
{
    return text.size() > longestValue ? QString{text.left(longestValue) + u'…'} : text;
}

bool isNumber(Field field)
{
    return field == Field::ProfileNumber || field == Field::InboundNumber;
}

} // namespace

ReadingModel::ReadingModel(QObject *parent)
    : QAbstractListModel{parent}
{
}

void ReadingModel::setFindings(const TemplateFindings &findings, const QStringList &fieldsNotSent)
{
    beginResetModel();
    m_findings = findings;
    m_notSent = fieldsNotSent;
    buildRows();
    endResetModel();
}

void ReadingModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void ReadingModel::buildRows()
{
    m_rows.clear();
    for (const Diagnostic &note : std::as_const(m_findings.bodyNotes))
        m_rows.append({RowKind::Note, 0, 0, note});
    const QList<ExtractedEvent> &events = m_findings.reading.events;
    for (int event = 0; event < std::min(eventsListed, events.size()); ++event) {
        m_rows.append({RowKind::Event, event, 0, {}});
        for (int field = 0; field < events.at(event).fields.size(); ++field)
            m_rows.append({RowKind::Field, event, field, {}});
    }
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const ExtractedField &ReadingModel::fieldOf(const Row &row) const
{
    return m_findings.reading.events.at(row.event).fields.at(row.field);
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isField = row.kind == RowKind::Field;
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole: {
        QStringList parts{title(row)};
        if (isField)
            parts << value(fieldOf(row)) << detail(fieldOf(row)) << note(row);
        parts.removeAll(QString{});
        return parts.join(u". "_s);
    }
    case Qt::ToolTipRole:
        return isField ? fieldOf(row).text : QVariant{};
    case KindRole:
        return int(row.kind);
    case ValueRole:
        return isField ? value(fieldOf(row)) : QVariant{};
    case DetailRole:
        return isField ? detail(fieldOf(row)) : QVariant{};
    case NoteRole:
        return note(row);
    case ToneRole:
        return tone(row);
    case FoundRole:
        return isField && fieldOf(row).origin != FieldOrigin::Missing;
    default:
        return {};
    }
}

QString ReadingModel::title(const Row &row) const
{
    if (row.kind == RowKind::Note)
        return Words::sentence(row.note);
    if (row.kind == RowKind::Field)
        return nameIn(fieldNames, fieldOf(row).field);
    const QLocale locale;
    return tr("Event %1 of %2").arg(locale.toString(row.event + 1), locale.toString(m_findings.reading.events.size()));
}

QString ReadingModel::value(const ExtractedField &field) const
{
    if (field.origin == FieldOrigin::Missing) {
        if (isBound(field.field))
            return tr("missing");
        return m_notSent.contains(QString{nameIn(fieldNames, field.field)}) ? tr("not sent") : tr("not bound");
    }
    if (isNumber(field.field) && !field.normalised.isEmpty())
        return displayNumber(field.normalised);
    const QString text = field.normalised.isEmpty() ? field.text : field.normalised;
    return text.isEmpty() ? tr("empty") : shortened(text);
}

QString ReadingModel::detail(const ExtractedField &field) const
{
    if (field.origin != FieldOrigin::Body)
        return {};
    const QString path = field.path.isEmpty() ? tr("the whole body") : field.path;
    const bool changed = !field.normalised.isEmpty() && field.normalised != field.text;
    return changed ? tr("%1 · sent as %2").arg(path, shortened(field.text)) : path;
}

Diagnostics ReadingModel::notesOf(const Row &row) const
{
    Diagnostics notes;
    for (const FieldNote &note : m_findings.notes) {
        if (note.event == row.event && note.field == fieldOf(row).field)
            notes.append(note.note);
    }
    return notes;
}

QString ReadingModel::note(const Row &row) const
{
    if (row.kind == RowKind::Note)
        return {};
    if (row.kind == RowKind::Event) {
        const ExtractedEvent &event = m_findings.reading.events.at(row.event);
        return event.processable ? QString{} : tr("Nothing can be done with this event.");
    }
    QStringList sentences;
    for (const Diagnostic &note : notesOf(row))
        sentences.append(Words::sentence(note));
    return sentences.join(u' ');
}

int ReadingModel::tone(const Row &row) const
{
    Diagnostics notes{row.note};
    if (row.kind == RowKind::Event)
        return int(m_findings.reading.events.at(row.event).processable ? Tone::Positive : Tone::Negative);
    if (row.kind == RowKind::Field)
        notes = notesOf(row);
    Severity gravest = Severity::Info;
    for (const Diagnostic &note : std::as_const(notes))
        gravest = std::min(gravest, note.severity);
    return int(gravest == Severity::Error         ? Tone::Negative
                   : gravest == Severity::Warning ? Tone::Notice
                                                  : Tone::Informative);
}

QString ReadingModel::summary() const
{
    if (m_findings.body.isEmpty())
        return {};
    const QList<ExtractedEvent> &events = m_findings.reading.events;
    int missing = 0;
    for (const ExtractedEvent &event : events) {
        for (const ExtractedField &field : event.fields) {
            // Most reports have no failure code, and what is never sent is missed by nobody.
            const bool expected
                = field.field != Field::FailureCode && !m_notSent.contains(QString{nameIn(fieldNames, field.field)});
            missing += field.origin == FieldOrigin::Missing && expected;
        }
    }
    const QString count = tr("%n event(s)", nullptr, int(events.size()));
    if (events.isEmpty())
        return tr("No events");
    const QString lacks = missing > 0 ? tr("%n field(s) missing", nullptr, missing) : tr("nothing missing");
    const QString whole = tr("%1 · %2").arg(count, lacks);
    return events.size() > eventsListed ? tr("%1 · the first %2 are listed").arg(whole).arg(eventsListed) : whole;
}

} // namespace Hookbench
