// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/bodywalk.h"

#include "models/values/excerpt.h"

#include <algorithm>

namespace Hookbench {

namespace {

/// Writes @p text so that it ends where @p end points to, and moves that to its start.
void writeBefore(QChar *&end, QStringView text)
{
    end -= text.size();
    std::copy(text.begin(), text.end(), end);
}

/// A step of a JSON pointer to the element at @p position.
void writeStepBefore(QChar *&end, int position)
{
    do {
        *--end = QLatin1Char(static_cast<char>('0' + position % 10));
        position /= 10;
    } while (position > 0);
    *--end = QLatin1Char('/');
}

qsizetype stepSize(int position)
{
    qsizetype size = 2;
    for (; position >= 10; position /= 10)
        ++size;
    return size;
}

} // namespace

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
    const Shape &element = shape.children.front();
    if (array.size == 0) {
        say(Rule::ReadEmptyArray, shape.optional ? Severity::Info : Severity::Warning, node, {pathOf(prefix, shape)});
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
    if (taken == 1) {
        // The usual body holds one event: nothing to copy.
        followElement(element, node + 1, addElement(prefix, shape, 0), drafts);
        return;
    }
    Drafts all;
    all.reserve(drafts.size() * static_cast<std::size_t>(taken));
    Drafts copies;
    int child = node + 1;
    for (int i = 0; i < taken && !m_tooMany; ++i, child = m_body.node(child).next) {
        copies.assign(drafts.begin(), drafts.end());
        followElement(element, child, addElement(prefix, shape, i), copies);
        m_tooMany = m_tooMany || all.size() + copies.size() > std::size_t{maximumEvents};
        all.insert(all.end(), copies.begin(), copies.end());
    }
    drafts = std::move(all);
}

void BodyWalk::followElement(const Shape &shape, int node, int prefix, Drafts &drafts)
{
    for (Draft &draft : drafts)
        draft.node = node;
    follow(shape, node, prefix, drafts);
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
    offer({state, node, prefix, shape}, drafts);
}

/// Every token of @p shape lacks its value, because of what stands at @p node.
void BodyWalk::markAbsent(const Shape &shape, State state, int node, int prefix, Drafts &drafts)
{
    if (shape.kind == Shape::Kind::Token) {
        offer({state, node, prefix, shape}, drafts);
        return;
    }
    int inner = prefix;
    if (shape.kind == Shape::Kind::Array)
        inner = addElement(prefix, shape, 0);
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
    const QString path = pathOf(prefix, shape);
    say(Rule::ReadShapeMismatch, shape.optional ? Severity::Info : Severity::Warning, node,
        {path, Json::kindName(expected), Json::kindName(found)});
    markAbsent(shape, State::Mismatch, node, prefix, drafts);
}

std::size_t BodyWalk::slotOf(Field field)
{
    constexpr auto firstOfFeedback = static_cast<std::size_t>(Field::ClientReference);
    const auto index = static_cast<std::size_t>(field);
    return index < firstOfFeedback ? index : index - firstOfFeedback;
}

void BodyWalk::offer(const Value &value, Drafts &drafts)
{
    const std::size_t place = slotOf(value.token->field);
    for (Draft &draft : drafts) {
        Slot &slot = draft.places[place];
        if (value.token->rank == 0)
            slot.first = value;
        const bool better = value.state < slot.best.state
            || (value.state == slot.best.state && slot.best.token && value.token->rank < slot.best.token->rank);
        if (better)
            slot.best = value;
    }
}

int BodyWalk::addElement(int parent, const Shape &array, int position)
{
    if (m_elements.empty())
        m_elements.reserve(8);
    m_elements.push_back({parent, position, &array});
    return static_cast<int>(m_elements.size());
}

QString BodyWalk::pathOf(int element, const Shape &shape) const
{
    // Outside arrays the path is the template's own and is shared.
    if (element == 0)
        return shape.suffix;
    const auto elementAt
        = [this](int index) -> const Element & { return m_elements[static_cast<std::size_t>(index) - 1]; };
    qsizetype size = shape.suffix.size();
    for (int index = element; index != 0; index = elementAt(index).parent)
        size += elementAt(index).array->suffix.size() + stepSize(elementAt(index).position);
    QString path{size, Qt::Uninitialized};
    QChar *end = path.data() + size;
    writeBefore(end, shape.suffix);
    for (int index = element; index != 0; index = elementAt(index).parent) {
        writeStepBefore(end, elementAt(index).position);
        writeBefore(end, elementAt(index).array->suffix);
    }
    return path;
}

void BodyWalk::say(Rule rule, Severity severity, int node, const QStringList &args)
{
    const bool firstError = severity == Severity::Error && !m_hasError;
    if (m_found.size() >= std::size_t{maximumDiagnostics} && !firstError)
        return;
    m_hasError = m_hasError || severity == Severity::Error;
    m_found.emplace_back(m_body.node(node).begin, Diagnostic{rule, severity, {}, {}, args});
    // Paths are as long as the names in them.
    constexpr qsizetype longest = 400;
    const bool fits = std::all_of(args.cbegin(), args.cend(), [](const QString &arg) { return arg.size() <= longest; });
    if (fits)
        return;
    for (QString &arg : m_found.back().second.args)
        arg = excerpt(arg, longest);
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
    const auto earlier = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(m_found.begin(), m_found.end(), earlier))
        std::stable_sort(m_found.begin(), m_found.end(), earlier);
    extraction.diagnostics.reserve(extraction.diagnostics.size() + static_cast<qsizetype>(m_found.size()));
    Json::Places places{m_body.text()};
    for (auto &[offset, diagnostic] : m_found) {
        diagnostic.position = places.at(offset);
        extraction.diagnostics.append(std::move(diagnostic));
    }
    if (m_body.diagnostics().isEmpty())
        return;
    std::stable_sort(extraction.diagnostics.begin(), extraction.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.position < b.position; });
}

} // namespace Hookbench
