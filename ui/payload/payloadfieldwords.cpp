// SPDX-License-Identifier: GPL-3.0-or-later
// What the payload field finds and says.
#include "ui/payload/payloadfield.h"

#include "models/payload/payloadtemplate.h"
#include "models/words/words.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/helpbutton.h"
#include "ui/parts/icons.h"
#include "ui/payload/payloadeditor.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

void PayloadField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProblems();
    }
    QWidget::changeEvent(event);
}

void PayloadField::retranslate()
{
    m_label->setText(u"%1 *"_s.arg(tr("Payload")));
    m_help->setHelp(tr("Payload"),
                    tr("Paste the JSON that your provider posts, and put a {{token}} where each field stands in it. "
                       "Only JSON is supported, no form data."));
    m_toggle->setText(m_toggle->isChecked() ? tr("Hide payload editor") : tr("View payload editor"));
    m_example->setText(tr("Insert example"));
    m_example->setToolTip(tr("Replaces the template by the example for this type; can be undone"));
    m_format->setText(tr("Format"));
    m_format->setToolTip(tr("Lays the JSON out line by line; order and spelling stay as they are"));
    m_editor->setAccessibleName(tr("Payload template"));
    m_editor->setPlaceholderText(tr("Paste the JSON that your provider sends, with {{token}} where a field is read."));
    m_list->setAccessibleName(tr("Problems of the payload"));
    m_tokensHint->setText(
        tr("Each field is to be bound once. Tick Never sent for a field that this provider leaves out of every "
           "event: the receiver then fills in what it can."));
    m_arraysRow->setLabel(tr("A template array with one element reads"));
    m_arraysRow->setHelp(tr("Arrays"),
                         tr("The mirrored product does not document how a template array applies to a longer "
                            "one. Reading every element is our reading."));
    m_arrays->setItemText(m_arrays->findData(int(ArrayReading::EveryElement)), tr("Every element of the body's array"));
    m_arrays->setItemText(m_arrays->findData(int(ArrayReading::FirstElement)), tr("Only the first element"));
    showState();
}

void PayloadField::check()
{
    m_delay->stop();
    const Value now = value();
    const auto compiled = PayloadTemplate::compile(now.text.toUtf8(), m_kind, now.fieldsNotSent, now.arrayReading);
    m_problems = compiled.diagnostics();
    m_usable = compiled.isUsable();
    const QList<Field> bound = compiled.boundFields();

    QHash<Field, TokenList::State> states;
    m_bound = 0;
    for (const Field field : requiredFields(m_kind)) {
        const QString token{nameIn(fieldNames, field)};
        const bool doubled = bound.count(field) > 1
            || std::any_of(m_problems.cbegin(), m_problems.cend(), [&token](const Diagnostic &problem) {
                                 return problem.rule == Rule::PayloadTokenRepeated && problem.args.value(0) == token;
                             });
        if (doubled)
            states[field] = TokenList::State::Doubled;
        else if (bound.contains(field))
            states[field] = TokenList::State::Bound;
        else
            states[field] = now.fieldsNotSent.contains(token) ? TokenList::State::NotSent : TokenList::State::Missing;
        if (states[field] == TokenList::State::Bound)
            ++m_bound;
    }
    m_tokens->setStates(states);
    showProblems();
    showState();
}

void PayloadField::showState()
{
    const int total = int(requiredFields(m_kind).size());
    const bool empty = m_editor->toPlainText().trimmed().isEmpty();
    Tone tone = m_usable ? Tone::Positive : Tone::Negative;
    QString text = tr("%1 of %2 fields bound").arg(m_bound).arg(total);
    if (empty && !m_complaining) {
        tone = Tone::Informative;
        text = tr("No payload yet. %1 fields are to be bound.").arg(total);
    } else if (empty) {
        text = tr("A payload is required. Open the editor and paste the JSON that the provider sends.");
    } else if (m_usable && m_bound < total) {
        tone = Tone::Notice;
        text = tr("%1 of %2 fields bound, the others are not sent").arg(m_bound).arg(total);
    } else if (!m_usable && m_bound == total) {
        text = tr("The payload has a problem. Open the editor to see it.");
    }
    m_summaryIcon->setTone(tone);
    m_summary->setText(text);
    m_toggle->setAccessibleDescription(text);
    m_list->setVisible(!m_problems.isEmpty() && !(empty && !m_complaining));
}

void PayloadField::showProblems()
{
    m_editor->setProblems(m_problems);
    m_list->clear();
    for (const Diagnostic &problem : std::as_const(m_problems)) {
        const QString sentence = Words::sentence(problem);
        const QString text = problem.position.line > 0
            ? tr("%1:%2  %3").arg(problem.position.line).arg(problem.position.column).arg(sentence)
            : sentence;
        auto *item = new QListWidgetItem{text, m_list};
        const bool error = problem.severity == Severity::Error;
        item->setIcon(
            themedIcon(iconFor(error ? Tone::Negative : Tone::Notice), error ? Tone::Negative : Tone::Notice));
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(Words::name(problem.severity), text));
        item->setToolTip(sentence);
        item->setData(Qt::UserRole, problem.position.line);
        item->setData(Qt::UserRole + 1, problem.position.column);
    }
    showState();
}

} // namespace Hookbench
