// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/payload/compiled.h"
#include "models/values/extraction.h"

#include <array>
#include <vector>

namespace Hookbench {

/// Follows a template's shape through one body and writes down the events it meets. Our reading of arrays: a template's
/// one element stands for all of the body's, arrays inside arrays and beside one another multiply, values outside go to
/// each event; an empty array means no events, unless it holds nothing but failureCode.
class BodyWalk
{
public:
    BodyWalk(const Json::Document &body, const PayloadTemplate::Compiled &mapping, bool binaryMessage = false);

    Extraction run();

    /// More events than any provider puts into a body; small arrays that multiply must not fill the memory.
    static constexpr int maximumEvents = 10'000;
    /// Characters of values outside the arrays, counted again for each further event. A long text beside a long array
    /// must not become ten thousand long texts.
    static constexpr qint64 maximumRepeated = 8 * 1024 * 1024;
    /// What is said beyond this is dropped, but for the first error: a small body must not become a large log entry.
    static constexpr int maximumDiagnostics = 500;

private:
    /// What was found at the place of a token, the most useful first.
    enum class State : quint32 { Found, Empty, NotScalar, Null, Missing, Mismatch, Unbound };

    /// Small, because it is copied for every place of every event.
    struct Value
    {
        Value() = default;
        Value(State found, int at, int within, const Shape &what)
            : token{&what}
            , node{at}
            , prefix{static_cast<quint32>(within) & 0x0FFFFFFFU}
            , state{found}
        {
        }
        const Shape *token = nullptr;
        /// The value, or the innermost container where one is missing.
        int node = 0;
        /// The innermost array element on the way, counted from 1 in m_elements; 0 outside arrays.
        quint32 prefix : 28 = 0;
        State state : 4 = State::Unbound;
    };
    struct Slot
    {
        /// Of the place to be looked at first, and of the most useful place.
        Value first;
        Value best;
    };
    struct Draft
    {
        int node = 0;
        /// By slotOf(): a template holds tokens of one kind of event.
        std::array<Slot, 5> places;
    };
    /// An element of an array, and the element in which the array stands, counted likewise. Paths are made of these
    /// only where one is said.
    struct Element
    {
        int parent = 0;
        int position = 0;
        const Shape *array = nullptr;
    };
    /// A value as it is said in an event.
    struct Said
    {
        int node = -1;
        QString text;
        QString path;
    };
    using Drafts = std::vector<Draft>;

    void follow(const Shape &shape, int node, int prefix, Drafts &drafts);
    void followMembers(const Shape &shape, int node, int prefix, Drafts &drafts);
    void followElements(const Shape &shape, int node, int prefix, Drafts &drafts);
    void followElement(const Shape &shape, int node, int prefix, Drafts &drafts);
    void takeToken(const Shape &shape, int node, int prefix, Drafts &drafts);
    void markAbsent(const Shape &shape, State state, int node, int prefix, Drafts &drafts);
    void mismatch(const Shape &shape, int node, int prefix, Drafts &drafts);
    static std::size_t slotOf(Field field);
    static void offer(const Value &value, Drafts &drafts);
    int addElement(int parent, const Shape &array, int position);
    QString pathOf(int element, const Shape &shape) const;
    QString pathOf(const Value &value) const { return pathOf(static_cast<int>(value.prefix), *value.token); }

    void refuse(Rule rule, qint64 limit, Extraction &extraction);
    const Said &said(const Value &value);
    ExtractedEvent eventOf(const Draft &draft);
    void fill(ExtractedField &result, const Slot &slot);
    bool isUsable(Field field, const Value &value) const;
    void reportAbsence(Field field, const Value &value);
    void checkProcessable(ExtractedEvent &event, int node);
    void say(Rule rule, Severity severity, int node, const QStringList &args);
    void placeDiagnostics(Extraction &extraction);

    const Json::Document &m_body;
    const PayloadTemplate::Compiled &m_mapping;
    bool m_binaryMessage;
    bool m_tooMany = false;
    bool m_hasError = false;
    /// The array elements that were gone into.
    std::vector<Element> m_elements;
    /// The value each field had in the event before: events beside one another often share it.
    std::array<Said, fieldNames.size()> m_said;
    qint64 m_repeated = 0;
    /// Diagnostics with the byte offset they are about; lines are counted at the end, once.
    std::vector<std::pair<int, Diagnostic>> m_found;
};

} // namespace Hookbench
