// SPDX-License-Identifier: GPL-3.0-or-later
// What the template pane does to the text, and what it says.
#include "models/json/scanner.h"
#include "models/payload/quickfixes.h"
#include "models/state/whenfinished.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/helpbutton.h"
#include "ui/payload/problemlist.h"
#include "ui/payload/templatepane.h"

#include <QComboBox>
#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QtConcurrent/QtConcurrentRun>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// The sample that the mirrored product shows for each kind of template.
QByteArray example(EventKind kind)
{
    if (kind == EventKind::Feedback) {
        return R"({
  "clientReference": "{{client_reference}}",
  "statuses": [
    {
      "code": "{{failureCode}}",
      "status": "{{feedbackStatus}}"
    }
  ]
})";
    }
    return R"({
  "inboundMessage": "{{inboundMessage}}",
  "profileNumber": "{{profileNumber}}",
  "requestId": "{{requestId}}",
  "originTimestamp": "{{originTimestamp}}",
  "inboundNumber": "{{inboundNumber}}"
})";
}

} // namespace

void TemplatePane::connectFixes()
{
    connect(m_problems, &ProblemList::jumpRequested, m_editor, &CodeEditor::jumpTo);
    connect(m_problems, &ProblemList::fixRequested, this, [this](int index, const QWidget *button) {
        offerFixes(index, button->mapToGlobal(QPoint{0, button->height()}));
    });
    connect(m_problems, &ProblemList::fixAllRequested, this, &TemplatePane::fixEverything);
    connect(m_editor, &CodeEditor::problemReached, m_problems, &ProblemList::select);
    connect(m_editor, &CodeEditor::fixRequested, this, [this] {
        // The problem of this line, or the nearest one behind it.
        const int line = m_editor->positionOf(m_editor->cursor()).line;
        for (int i = 0; i < m_findings.problems.size(); ++i) {
            if (m_findings.problems.at(i).problem.position.line >= line) {
                offerFixes(i, m_editor->placeUnderCursor());
                return;
            }
        }
    });
    m_editor->setCompleter([this](const QByteArray &, int) {
        QStringList free;
        QStringList taken;
        for (const Field field : requiredFields(payloadKind(m_context.webhook)))
            (m_findings.bound.contains(field) ? taken : free).append(nameIn(fieldNames, field));
        return free + taken;
    });
    connect(m_editor, &CodeEditor::completionChosen, this, [this](const QString &word) {
        if (const std::optional<Field> field = valueIn(fieldNames, word))
            insert(*field);
    });
}

void TemplatePane::insert(Field field)
{
    const QByteArray text = m_editor->text();
    const TextEdits edits = insertToken(text, m_editor->selectionBegin(), m_editor->selectionEnd(), field);
    m_editor->apply(edits);
    const int behind = edits.first().begin + int(edits.first().replacement.size());
    m_editor->select(behind, behind);
    focusEditor();
}

void TemplatePane::offerFixes(int index, const QPoint &place)
{
    if (m_context.readOnly || index >= m_findings.problems.size())
        return;
    const QList<QuickFix> fixes = quickFixes(m_editor->text(), m_findings.problems.at(index).problem,
                                             payloadKind(m_context.webhook), m_editor->cursor());
    if (fixes.size() == 1)
        apply(fixes.first());
    if (fixes.size() < 2)
        return;
    auto *menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QuickFix &fix : fixes)
        menu->addAction(Words::title(fix), this, [this, fix] { apply(fix); });
    menu->popup(place);
}

void TemplatePane::apply(const QuickFix &fix)
{
    if (fix.kind == FixKind::MarkNotSent || fix.kind == FixKind::UnmarkNotSent)
        markNotSent(fix.args.value(0), fix.kind == FixKind::MarkNotSent);
    else
        m_editor->apply(fix.edits);
    // Its button is about to go; who fixes goes on reading the text.
    focusEditor();
}

void TemplatePane::markNotSent(const QString &token, bool notSent)
{
    QStringList tokens = m_tokens->fieldsNotSent();
    tokens.removeAll(token);
    if (notSent)
        tokens.append(token);
    m_tokens->setFieldsNotSent(tokens);
    m_delay->start();
}

void TemplatePane::fixEverything()
{
    const QByteArray before = m_editor->text();
    const auto kind = payloadKind(m_context.webhook);
    whenFinished(this, QtConcurrent::run(fixAll, before, kind, m_tokens->fieldsNotSent()),
                 [this, before](const QFuture<FixedText> &future) {
                     // What was typed meanwhile counts for more.
                     if (m_editor->text() != before)
                         return;
                     m_editor->replaceText(future.result().text);
                     focusEditor();
                 });
}

void TemplatePane::format()
{
    const QByteArray text = m_editor->text();
    if (!Json::Document::parse(text).isValid()) {
        focusProblem();
        return;
    }
    QByteArray formatted = Json::formatted(text);
    // Byte order mark and line ends stay what they are; a valid text has none inside its strings.
    if (text.contains("\r\n"))
        formatted.replace("\n", "\r\n");
    if (text.startsWith("\xEF\xBB\xBF") && !formatted.startsWith("\xEF\xBB\xBF"))
        formatted.prepend("\xEF\xBB\xBF");
    m_editor->replaceText(formatted);
    focusEditor();
}

void TemplatePane::insertExample()
{
    // One step of the editor's undo, so a template that was there is not lost.
    m_editor->replaceText(example(payloadKind(m_context.webhook)));
    focusEditor();
}

void TemplatePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TemplatePane::retranslate()
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    setButtonName(m_undo, tr("Undo"), keys(QKeySequence::Undo));
    setButtonName(m_redo, tr("Redo"), keys(QKeySequence::Redo));
    setButtonName(m_find, m_context.readOnly ? tr("Find") : tr("Find and replace"), keys(QKeySequence::Find));
    m_format->setText(tr("Format"));
    m_format->setToolTip(tr("Lays the JSON out line by line; order and spelling stay as they are"));
    m_example->setText(tr("Insert example"));
    m_example->setToolTip(tr("Replaces the template by the example for this type; can be undone"));
    m_readingToggle->setText(tr("Live table"));
    m_readingToggle->setToolTip(tr("Shows what the template reads from a sample"));
    m_fieldsTitle->setText(tr("Fields"));
    m_fieldsHelp->setHelp(tr("Fields"),
                          tr("Each field is to be bound once. Tick Never sent for a field that this provider leaves "
                             "out of every event: the receiver then fills in what it can."));
    m_arraysRow->setLabel(tr("Arrays"));
    m_arraysRow->setHelp(tr("Arrays"),
                         tr("A template array has one element. It reads every element of the body's array, or only "
                            "the first one. The mirrored product documents neither; reading every element is our "
                            "reading."));
    m_arrays->setItemText(m_arrays->findData(int(ArrayReading::EveryElement)), tr("Every element"));
    m_arrays->setItemText(m_arrays->findData(int(ArrayReading::FirstElement)), tr("Only the first element"));
    m_editor->setName(tr("Payload template"),
                      tr("F8 goes to the next problem, Ctrl+Space offers fields, Alt+Enter offers fixes."));
    m_editor->setHint(tr("Paste the JSON that your provider sends, with {{token}} where a field is read."));
}

} // namespace Hookbench
