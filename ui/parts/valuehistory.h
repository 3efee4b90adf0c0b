// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace Hookbench {

/// The states a form's value went through, for undo and redo over the whole form. Consecutive edits of one field are
/// one step until the step is closed. Forgets the oldest states when there are too many or they take too much memory.
template<typename Value> class ValueHistory
{
public:
    /// A state to show, and the field that changed on the way there.
    struct Step
    {
        Value value;
        QString field;
    };
    /// About how many bytes a state takes.
    using Measure = std::function<qint64(const Value &)>;

    explicit ValueHistory(Measure measure = {}, qint64 budget = qint64{16} * 1024 * 1024, qsizetype longest = 500)
        : m_measure{std::move(measure)}
        , m_budget{budget}
        , m_longest{longest}
    {
        reset({});
    }

    /// Starts over: nothing to undo, nothing to redo.
    void reset(Value value)
    {
        m_states = {{std::move(value), {}}};
        m_bytes = sizeOf(m_states.first().value);
        m_at = 0;
        m_open = false;
    }

    /// A new state after an edit of @p field. With the same field as the edit before it the two are one step; an empty
    /// field always is a step of its own. What could be redone is gone. False when @p value is what was there already.
    bool record(Value value, const QString &field = {})
    {
        if (value == current())
            return false;
        while (m_states.size() > m_at + 1)
            drop(m_states.size() - 1);
        const bool merges = m_open && m_at > 0 && !field.isEmpty() && m_states.at(m_at).field == field;
        if (merges)
            drop(m_at--);
        m_open = true;
        // Typed and taken back: no step at all.
        if (merges && value == current())
            return true;
        m_bytes += sizeOf(value);
        m_states.append({std::move(value), field});
        ++m_at;
        trim();
        return true;
    }

    /// The next edit is a step of its own, whatever its field: the person paused, or went elsewhere.
    void closeStep() { m_open = false; }

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    const Value &current() const { return m_states.at(m_at).value; }

    std::optional<Step> undo()
    {
        if (!canUndo())
            return std::nullopt;
        m_open = false;
        const QString field = m_states.at(m_at--).field;
        return Step{current(), field};
    }
    std::optional<Step> redo()
    {
        if (!canRedo())
            return std::nullopt;
        m_open = false;
        ++m_at;
        return Step{current(), m_states.at(m_at).field};
    }

    qsizetype states() const { return m_states.size(); }
    qint64 bytes() const { return m_bytes; }

private:
    qint64 sizeOf(const Value &value) const { return m_measure ? m_measure(value) : 0; }
    void drop(qsizetype index)
    {
        m_bytes -= sizeOf(m_states.at(index).value);
        m_states.removeAt(index);
    }
    void trim()
    {
        // The last edit can always be taken back.
        while (m_at > 1 && (m_states.size() > m_longest || m_bytes > m_budget)) {
            drop(0);
            --m_at;
        }
    }

    Measure m_measure;
    qint64 m_budget;
    qsizetype m_longest;
    QList<Step> m_states;
    qsizetype m_at = 0;
    qint64 m_bytes = 0;
    bool m_open = false;
};

} // namespace Hookbench
