// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languagechecker.h"

#include "models/delivery/personalisation.h"
#include "models/delivery/tagsinjson.h"
#include "models/state/whenfinished.h"

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace Hookbench {

namespace {

void evaluate(const Language::Template &parsed, const Language::Value &person, const LanguageQuestion &question,
              LanguageFindings &findings)
{
    Language::Context context;
    context.roots = person;
    context.now = momentHere(question.now);
    context.locale = plainLocale();
    context.seed = quint64(question.now);
    const Language::Evaluation evaluation = Language::evaluate(parsed, context, question.kind);
    findings.problems += evaluation.diagnostics;
    findings.result = evaluation.text;
}

} // namespace

LanguageFindings findOut(const LanguageQuestion &question)
{
    LanguageFindings findings;
    const Result<Language::Value> person = personOf(question.profile);
    if (person)
        findings.attributes = attributesOf(*person);
    else
        findings.profileProblem = person.error().summary;
    std::optional<TagsInJson> body;
    if (question.kind == Language::OutputKind::Json)
        body.emplace(question.text);
    const Language::Template parsed = Language::Template::parse(QByteArrayView{body ? body->text() : question.text});
    findings.problems = parsed.diagnostics();
    findings.usable = parsed.isUsable();
    if (findings.usable && person)
        evaluate(parsed, *person, question, findings);
    for (Diagnostic &problem : findings.problems) {
        if (body)
            problem.position = body->placeOf(problem.position);
    }
    return findings;
}

void LanguageChecker::ask(const LanguageQuestion &question)
{
    if (m_running)
        m_next = question;
    else
        start(question);
}

void LanguageChecker::start(const LanguageQuestion &question)
{
    m_running = true;
    whenFinished(this, QtConcurrent::run(findOut, question), [this](const QFuture<LanguageFindings> &future) {
        m_running = false;
        if (m_next)
            start(*std::exchange(m_next, std::nullopt));
        else
            Q_EMIT answered(future.result());
    });
}

} // namespace Hookbench
