// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/bodywalk.h"

namespace Hookbench {

namespace {

QString nameOf(Field field)
{
    return QString{nameIn(fieldNames, field)};
}

/// The fields of which an event needs some to be of any use. Our reading for feedback: what was reported, or of which
/// message; reports that say only one of them exist.
struct Need
{
    QList<Field> fields;
    bool all = true;
};

Need needOf(EventKind kind)
{
    if (kind == EventKind::Inbound)
        return {{Field::InboundMessage, Field::ProfileNumber}, true};
    return {{Field::ClientReference, Field::FeedbackStatus}, false};
}

} // namespace

ExtractedEvent BodyWalk::eventOf(const Draft &draft)
{
    ExtractedEvent event;
    event.kind = m_mapping.kind;
    const QList<Field> fields = requiredFields(m_mapping.kind);
    event.fields.reserve(fields.size());
    for (const Field field : fields)
        event.fields.append(fieldOf(field, draft.places[static_cast<std::size_t>(field)]));
    checkProcessable(event, draft.node);
    return event;
}

bool BodyWalk::isUsable(Field field, const Value &value) const
{
    if (value.state == State::Empty)
        return !m_mapping.emptyIsAbsent || field == Field::InboundMessage;
    return value.state == State::Found;
}

QString BodyWalk::textOf(Field field, int node)
{
    auto &[lastNode, text] = m_texts[static_cast<std::size_t>(field)];
    // No value stands at the root and in an event before: zero means none yet, unless the text is there.
    if (lastNode == node && !text.isNull()) {
        m_repeated += text.size();
        return text;
    }
    lastNode = node;
    text = m_body.string(m_body.node(node));
    // An empty string is a value; a null one would say that there is none.
    if (text.isNull())
        text = QLatin1String("");
    return text;
}

ExtractedField BodyWalk::fieldOf(Field field, const Slot &slot)
{
    ExtractedField result;
    result.field = field;
    const Value &best = slot.best;
    if (!isUsable(field, best)) {
        reportAbsence(field, slot.first.token ? slot.first : best);
        return result;
    }
    result.origin = FieldOrigin::Body;
    result.text = textOf(field, best.node);
    result.path = pathOf(best);
    if (best.token->rank > 0 && slot.first.token)
        say(Rule::ReadFallbackPath, Severity::Info, best.node, {nameOf(field), result.path, pathOf(slot.first)});
    if (m_binaryMessage && field == Field::InboundMessage)
        say(Rule::ReadBinaryBody, Severity::Info, best.node, {nameOf(field)});
    return result;
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
    event.processable = need.all ? missing.isEmpty() : missing.size() < need.fields.size();
    if (!event.processable)
        say(Rule::ReadNotProcessable, Severity::Error, node, {missing.join(QLatin1String(", "))});
}

} // namespace Hookbench
