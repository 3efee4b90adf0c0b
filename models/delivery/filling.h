// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/composition.h"

#include <QCoreApplication>

namespace Hookbench {

/// Fills the parts of one composed request in for its person, and collects what is wrong with them.
class Filling
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Composer)

public:
    explicit Filling(const CompositionContext &context);

    const CompositionContext &context() const { return m_context; }
    const QList<CompositionFault> &faults() const { return m_faults; }
    QList<CompositionFault> takeFaults() { return std::move(m_faults); }

    void complain(const CompositionFault &fault) { m_faults.append(fault); }
    void complain(ComposedPart part, qsizetype index, const Diagnostics &diagnostics);

    /// The text for the person; as it is where there is nobody.
    Personalised evaluate(const QByteArray &text, Language::OutputKind kind) const;
    /// The same, telling what is wrong with it; with a warning where there is nobody to fill it in.
    QByteArray filledIn(const QByteArray &text, Language::OutputKind kind, ComposedPart part, qsizetype index = -1);

private:
    const CompositionContext &m_context;
    QList<CompositionFault> m_faults;
};

/// The bytes of @p body; empty where it could not be made.
QByteArray filledBody(const RequestBody &body, Filling &filling);

} // namespace Hookbench
