// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/nearest.h"
#include "models/language/machine.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

const Value &Machine::entered(qsizetype block) const
{
    const Frame &frame = m_frames[block];
    return frame.each ? frame.value.elements()[static_cast<std::size_t>(frame.index)] : frame.value;
}

const Value *Machine::start(const Path &path, int &segment)
{
    segment = 1;
    switch (path.base) {
    case Path::Base::Root:
        segment = 0;
        return &m_context.roots;
    case Path::Base::Variable:
        return &m_variables[path.index];
    case Path::Base::Block:
        return &entered(path.index);
    case Path::Base::Index:
        m_scratch = Value{qint64{m_frames[path.index].index}};
        return &m_scratch;
    case Path::Base::Open:
        break;
    }
    const QStringView first = m_program.view(m_program.segments[static_cast<std::size_t>(path.firstSegment)]);
    for (qsizetype block = path.depth; block-- > 0;) {
        const Value &value = entered(block);
        if (value.type() != Value::Type::Object)
            continue;
        if (const Value *member = value.member(first))
            return member;
    }
    segment = 0;
    return &m_context.roots;
}

const Value *Machine::descend(const Value *from, QStringView name)
{
    if (from->type() == Value::Type::Object && from->members().size() > 64)
        charge(static_cast<qint64>(from->members().size() / 16));
    if (const Value *member = from->member(name))
        return member;
    const auto elements = from->elements();
    if (elements.empty() || !charge(static_cast<qint64>(elements.size())))
        return nullptr;
    Value::Array collected;
    for (const Value &element : elements) {
        if (element.type() != Value::Type::Object)
            continue;
        if (const Value *member = element.member(name))
            collected.push_back(*member);
    }
    if (collected.empty())
        return nullptr;
    Value gathered{std::move(collected)}; // from may be what m_scratch holds
    m_scratch = std::move(gathered);
    return &m_scratch;
}

const Value *Machine::find(const Path &path, bool quiet)
{
    int segment = 0;
    const Value *value = start(path, segment);
    for (; segment < path.segments; ++segment) {
        const QStringView name = m_program.view(
            m_program.segments[static_cast<std::size_t>(path.firstSegment) + static_cast<std::size_t>(segment)]);
        const Value *next = descend(value, name);
        if (next) {
            value = next;
            continue;
        }
        // A first part that nothing is called is a slip of the pen, not a value that is missing.
        const bool nameless = path.base == Path::Base::Open && segment == 0 && path.depth == 0;
        // A variable or an alias that is null has its reason elsewhere.
        const bool knownNull = value->isNull() && segment == 1 && path.base != Path::Base::Open;
        if (nameless || (!quiet && !knownNull))
            missing(m_program.view(path.at, path.length), value, name);
        return nullptr;
    }
    return value;
}

void Machine::missing(QStringView path, const Value *at, QStringView name)
{
    if (!charge(50) || saidAlready(Rule::LanguagePathNotFound))
        return;
    QStringList names;
    for (const Value::Member &member : at->members()) {
        if (names.size() == 200)
            break;
        names.append(member.name);
    }
    complain(Rule::LanguagePathNotFound, {path.toString(), nearestName(name.toString(), names)});
}

} // namespace Hookbench::Language
