// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/bodywalk.h"

namespace Hookbench {

namespace {

/// Complaints name fields often, so the names are made once and shared.
const QString &nameOf(Field field)
{
    static const auto names = [] {
        std::array<QString, fieldNames.size()> made;
        for (const auto &[known, name] : fieldNames)
            made[static_cast<std::size_t>(known)] = name;
        return made;
    }();
    return names[static_cast<std::size_t>(field)];
}

/// The fields of which an event needs some to be of any use. Our reading for feedback: what was reported, or of which
/// message; reports that say only one of them exist.
struct Need
{
    std::array<Field, 2> fields;
    bool all = true;
};

constexpr Need needOf(EventKind kind)
{
    if (kind == EventKind::Inbound)
        return {{Field::InboundMessage, Field::ProfileNumber}, true};
    return {{Field::ClientReference, Field::FeedbackStatus}, false};
}

} // namespace

ExtractedEvent BodyWalk::eventOf(const Draft &draft)
{
    const QList<Field> fields = requiredFields(m_mapping.kind);
    ExtractedEvent event;
    event.kind = m_mapping.kind;
    event.fields.resize(fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        ExtractedField &field = event.fields[i];
        field.field = fields[i];
        fill(field, draft.places[slotOf(field.field)]);
    }
    checkProcessable(event, draft.node);
    return event;
}

bool BodyWalk::isUsable(Field field, const Value &value) const
{
    if (value.state == State::Empty)
        return !m_mapping.emptyIsAbsent || field == Field::InboundMessage;
    return value.state == State::Found;
}

const BodyWalk::Said &BodyWalk::said(const Value &value)
{
    Said &said = m_said[static_cast<std::size_t>(value.token->field)];
    if (said.node == value.node) {
        m_repeated += said.text.size();
        return said;
    }
    said = {value.node, m_body.string(m_body.node(value.node)), pathOf(value)};
    // An empty string is a value; a null one would say that there is none.
    if (said.text.isNull())
        said.text = QLatin1String("");
    return said;
}

void BodyWalk::fill(ExtractedField &result, const Slot &slot)
{
    const Field field = result.field;
    const Value &best = slot.best;
    if (!isUsable(field, best)) {
        reportAbsence(field, slot.first.token ? slot.first : best);
        return;
    }
    result.origin = FieldOrigin::Body;
    const Said &value = said(best);
    result.text = value.text;
    result.path = value.path;
    if (best.token->rank > 0 && slot.first.token)
        say(Rule::ReadFallbackPath, Severity::Info, best.node, {nameOf(field), result.path, pathOf(slot.first)});
    if (m_binaryMessage && field == Field::InboundMessage)
        say(Rule::ReadBinaryBody, Severity::Info, best.node, {nameOf(field)});
}

/// Says why a field has no value. A missing failureCode is normal: most reports have none.
void BodyWalk::reportAbsence(Field field, const Value &value)
{
    const bool normal = field == Field::FailureCode;
    switch (value.state) {
    case State::NotScalar:
        say(Rule::ReadFieldNotScalar, Severity::Error, value.node,
            {nameOf(field), pathOf(value), Json::kindName(m_body.node(value.node).kind)});
        break;
    case State::Null:
        say(Rule::ReadFieldNull, normal ? Severity::Info : Severity::Warning, value.node,
            {nameOf(field), pathOf(value)});
        break;
    case State::Empty:
    case State::Missing:
        if (!normal)
            say(Rule::ReadFieldMissing, Severity::Warning, value.node, {nameOf(field), pathOf(value)});
        break;
    case State::Mismatch:
    case State::Unbound:
    case State::Found:
        break;
    }
}

void BodyWalk::checkProcessable(ExtractedEvent &event, int node)
{
    const Need need = needOf(event.kind);
    QStringList missing;
    for (const Field field : need.fields) {
        if (event.text(field).isNull())
            missing.append(nameOf(field));
    }
    event.processable = need.all ? missing.isEmpty() : missing.size() < static_cast<qsizetype>(need.fields.size());
    if (!event.processable)
        say(Rule::ReadNotProcessable, Severity::Error, node, {missing.join(QLatin1String(", "))});
}

} // namespace Hookbench
