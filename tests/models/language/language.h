// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/evaluator.h"
#include "models/words/words.h"

#include <QTimeZone>

namespace Language = Hookbench::Language;

/// A profile with a bit of everything, in our own values.
const QByteArray &sampleProfile();
/// The events and lookups of a journey.
const QByteArray &sampleJourney();

inline Language::Context sampleContext()
{
    using Hookbench::Json::Document;
    using Language::Value;
    Language::Context context;
    const Value profile = Value::fromJson(Document::parse(sampleProfile()));
    const Value journey = Value::fromJson(Document::parse(sampleJourney()));
    context.roots = Value{Value::Object{{QStringLiteral("profile"), profile}, {QStringLiteral("context"), journey}}};
    context.now = QDateTime{QDate{2025, 1, 7}, QTime{6, 47, 10}, Qt::UTC};
    return context;
}

/// The result, or the sentences of what went wrong in brackets behind what came out.
inline QString evaluated(const QString &text, Language::OutputKind kind = Language::OutputKind::Text,
                         const Language::Context &context = sampleContext())
{
    const Language::Template parsed = Language::Template::parse(QStringView{text});
    const Language::Evaluation evaluation = Language::evaluate(parsed, context, kind);
    QString result = evaluation.text;
    for (const Hookbench::Diagnostic &diagnostic : evaluation.diagnostics) {
        result += QStringLiteral(" [%1:%2 %3]")
                      .arg(QString::number(diagnostic.position.line), QString::number(diagnostic.position.column),
                           Hookbench::Words::sentence(diagnostic));
    }
    return result;
}
