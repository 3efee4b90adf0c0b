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
    enum class State { Found, Empty, NotScalar, Null, Missing, Mismatch, Unbound };

    struct Value
    {
        State state = State::Unbound;
        /// The value, or the innermost container where one is missing.
        int node = 0;
        /// Index of the pointer of the innermost array element.
        int prefix = 0;
        const Shape *token = nullptr;
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
        std::array<Slot, fieldNames.size()> places;
    };
    using Drafts = std::vector<Draft>;

    void follow(const Shape &shape, int node, int prefix, Drafts &drafts);
    void followMembers(const Shape &shape, int node, int prefix, Drafts &drafts);
    void followElements(const Shape &shape, int node, int prefix, Drafts &drafts);
    void takeToken(const Shape &shape, int node, int prefix, Drafts &drafts);
    void markAbsent(const Shape &shape, State state, int node, int prefix, Drafts &drafts);
    void mismatch(const Shape &shape, int node, int prefix, Drafts &drafts);
    static void offer(const Value &value, Drafts &drafts);
    int addPrefix(const QString &pointer);
    QString pathOf(const Value &value) const;

    void refuse(Rule rule, qint64 limit, Extraction &extraction);
    QString textOf(Field field, int node);
    ExtractedEvent eventOf(const Draft &draft);
    ExtractedField fieldOf(Field field, const Slot &slot);
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
    std::vector<QString> m_prefixes{QString{}};
    /// The value each field had in the event before: events beside one another often share it.
    std::array<std::pair<int, QString>, fieldNames.size()> m_texts;
    qint64 m_repeated = 0;
    /// Diagnostics with the byte offset they are about; lines are counted at the end, once.
    std::vector<std::pair<int, Diagnostic>> m_found;
};

} // namespace Hookbench
