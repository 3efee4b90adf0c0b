// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/bodywalk.h"

#include "models/values/excerpt.h"

#include <algorithm>

namespace Hookbench {

BodyWalk::BodyWalk(const Json::Document &body, const PayloadTemplate::Compiled &mapping, bool binaryMessage)
    : m_body{body}
    , m_mapping{mapping}
    , m_binaryMessage{binaryMessage}
{
}

Extraction BodyWalk::run()
{
    Extraction extraction;
    extraction.kind = m_mapping.kind;
    Drafts drafts(1);
    if (m_mapping.shape)
        follow(*m_mapping.shape, 0, 0, drafts);
    if (m_tooMany)
        drafts.clear();
    extraction.events.reserve(static_cast<qsizetype>(drafts.size()));
    for (const Draft &draft : drafts) {
        extraction.events.append(eventOf(draft));
        if (m_repeated > maximumRepeated)
            break;
    }
    if (m_tooMany)
        refuse(Rule::ReadTooManyEvents, maximumEvents, extraction);
    else if (m_repeated > maximumRepeated)
        refuse(Rule::ReadTooMuchRepeated, maximumRepeated, extraction);
    placeDiagnostics(extraction);
    return extraction;
}

/// Gives up on the body as a whole, and says only that.
void BodyWalk::refuse(Rule rule, qint64 limit, Extraction &extraction)
{
    extraction.events.clear();
    m_found.clear();
    m_hasError = false;
    say(rule, Severity::Error, 0, {QString::number(limit)});
}

void BodyWalk::follow(const Shape &shape, int node, int prefix, Drafts &drafts)
{
    switch (shape.kind) {
    case Shape::Kind::Object:
        followMembers(shape, node, prefix, drafts);
        break;
    case Shape::Kind::Array:
        followElements(shape, node, prefix, drafts);
        break;
    case Shape::Kind::Token:
        takeToken(shape, node, prefix, drafts);
        break;
    }
}

void BodyWalk::followMembers(const Shape &shape, int node, int prefix, Drafts &drafts)
{
    if (m_body.node(node).kind != Json::Kind::Object) {
        mismatch(shape, node, prefix, drafts);
        return;
    }
    for (const Shape &child : shape.children) {
        const int member = m_body.member(node, child.key);
        if (member >= 0)
            follow(child, member, prefix, drafts);
        else
            markAbsent(child, State::Missing, node, prefix, drafts);
    }
}

void BodyWalk::followElements(const Shape &shape, int node, int prefix, Drafts &drafts)
{
    const Json::Node &array = m_body.node(node);
    if (array.kind != Json::Kind::Array) {
        mismatch(shape, node, prefix, drafts);
        return;
    }
    const QString path = m_prefixes[static_cast<std::size_t>(prefix)] + shape.suffix;
    const Shape &element = shape.children.front();
    if (array.size == 0) {
        say(Rule::ReadEmptyArray, shape.optional ? Severity::Info : Severity::Warning, node, {path});
        if (shape.optional)
            markAbsent(element, State::Missing, node, prefix, drafts);
        else
            drafts.clear();
        return;
    }
    // An empty array elsewhere left no event: there is nothing to read for, however long this one is.
    if (drafts.empty())
        return;
    const int taken = m_mapping.arrayReading == ArrayReading::FirstElement ? 1 : array.size;
    m_tooMany = m_tooMany || static_cast<qint64>(drafts.size()) * taken > maximumEvents;
    if (m_tooMany)
        return;
    Drafts all;
    int child = node + 1;
    for (int i = 0; i < taken && !m_tooMany; ++i, child = m_body.node(child).next) {
        Drafts copies = drafts;
        for (Draft &copy : copies)
            copy.node = child;
        follow(element, child, addPrefix(path + QLatin1Char('/') + QString::number(i)), copies);
        m_tooMany = m_tooMany || all.size() + copies.size() > std::size_t{maximumEvents};
        all.insert(all.end(), copies.begin(), copies.end());
    }
    drafts = std::move(all);
}

void BodyWalk::takeToken(const Shape &shape, int node, int prefix, Drafts &drafts)
{
    const Json::Node &value = m_body.node(node);
    State state = State::Found;
    if (value.kind == Json::Kind::Null)
        state = State::Null;
    else if (value.kind == Json::Kind::Object || value.kind == Json::Kind::Array)
        state = State::NotScalar;
    else if (value.kind == Json::Kind::String && value.end - value.begin == 2)
        state = State::Empty;
    offer({state, node, prefix, &shape}, drafts);
}

/// Every token of @p shape lacks its value, because of what stands at @p node.
void BodyWalk::markAbsent(const Shape &shape, State state, int node, int prefix, Drafts &drafts)
{
    if (shape.kind == Shape::Kind::Token) {
        offer({state, node, prefix, &shape}, drafts);
        return;
    }
    int inner = prefix;
    if (shape.kind == Shape::Kind::Array)
        inner = addPrefix(m_prefixes[static_cast<std::size_t>(prefix)] + shape.suffix + QLatin1String("/0"));
    for (const Shape &child : shape.children)
        markAbsent(child, state, node, inner, drafts);
}

/// An object or an array is due and something else stands there. Null is no mismatch but a value that is not known.
void BodyWalk::mismatch(const Shape &shape, int node, int prefix, Drafts &drafts)
{
    const Json::Kind found = m_body.node(node).kind;
    if (found == Json::Kind::Null) {
        markAbsent(shape, State::Missing, node, prefix, drafts);
        return;
    }
    const Json::Kind expected = shape.kind == Shape::Kind::Array ? Json::Kind::Array : Json::Kind::Object;
    const QString path = m_prefixes[static_cast<std::size_t>(prefix)] + shape.suffix;
    say(Rule::ReadShapeMismatch, shape.optional ? Severity::Info : Severity::Warning, node,
        {path, Json::kindName(expected), Json::kindName(found)});
    markAbsent(shape, State::Mismatch, node, prefix, drafts);
}

void BodyWalk::offer(const Value &value, Drafts &drafts)
{
    const auto field = static_cast<std::size_t>(value.token->field);
    for (Draft &draft : drafts) {
        Slot &slot = draft.places[field];
        if (value.token->rank == 0)
            slot.first = value;
        const bool better = value.state < slot.best.state
            || (value.state == slot.best.state && slot.best.token && value.token->rank < slot.best.token->rank);
        if (better)
            slot.best = value;
    }
}

int BodyWalk::addPrefix(const QString &pointer)
{
    m_prefixes.push_back(pointer);
    return static_cast<int>(m_prefixes.size()) - 1;
}

QString BodyWalk::pathOf(const Value &value) const
{
    const QString &prefix = m_prefixes[static_cast<std::size_t>(value.prefix)];
    // Most templates have no array: then the path is the template's own and is shared.
    return prefix.isEmpty() ? value.token->suffix : QString{prefix + value.token->suffix};
}

void BodyWalk::say(Rule rule, Severity severity, int node, const QStringList &args)
{
    const bool firstError = severity == Severity::Error && !m_hasError;
    if (m_found.size() >= std::size_t{maximumDiagnostics} && !firstError)
        return;
    m_hasError = m_hasError || severity == Severity::Error;
    // Paths are as long as the names in them.
    constexpr qsizetype longest = 400;
    QStringList quoted;
    quoted.reserve(args.size());
    for (const QString &arg : args)
        quoted.append(excerpt(arg, longest));
    m_found.emplace_back(m_body.node(node).begin, Diagnostic{rule, severity, {}, {}, quoted});
}

/// Puts line and column to what was found, and what the scanner said of the body before it, in the order of the text.
void BodyWalk::placeDiagnostics(Extraction &extraction)
{
    for (Diagnostic diagnostic : m_body.diagnostics()) {
        // Parsers differ in which of two equal keys they take; the first is taken here, and the body is read all the
        // same.
        diagnostic.severity = Severity::Warning;
        extraction.diagnostics.append(diagnostic);
    }
    if (m_found.empty())
        return;
    std::stable_sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Json::Places places{m_body.text()};
    for (auto &[offset, diagnostic] : m_found) {
        diagnostic.position = places.at(offset);
        extraction.diagnostics.append(std::move(diagnostic));
    }
    std::stable_sort(extraction.diagnostics.begin(), extraction.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.position < b.position; });
}

} // namespace Hookbench
