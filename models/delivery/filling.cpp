// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/filling.h"

#include "models/words/words.h"

namespace Hookbench {

Filling::Filling(const CompositionContext &context)
    : m_context{context}
{
}

void Filling::complain(ComposedPart part, qsizetype index, const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics)
        complain({part, index, diagnostic.severity, diagnostic.position, Words::sentence(diagnostic),
                  QString{nameIn(ruleNames, diagnostic.rule)}});
}

Personalised Filling::evaluate(const QByteArray &text, Language::OutputKind kind) const
{
    if (!m_context.person || !hasTags(text))
        return {text, {}};
    return personalised(text, m_context.person->attributes, kind, momentHere(m_context.variation.now),
                        m_context.locale);
}

QByteArray Filling::filledIn(const QByteArray &text, Language::OutputKind kind, ComposedPart part, qsizetype index)
{
    const Personalised made = evaluate(text, kind);
    complain(part, index, made.diagnostics);
    if (!m_context.person && hasTags(text))
        complain({.part = part,
                  .index = index,
                  .severity = Severity::Warning,
                  .sentence = tr("Nobody is chosen to fill in what is personalised here: it goes out as it stands.")});
    return made.text;
}

} // namespace Hookbench
