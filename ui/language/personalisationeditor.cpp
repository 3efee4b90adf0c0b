// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/personalisationeditor.h"

#include "ui/language/languagepalette.h"
#include "ui/language/languagestyler.h"
#include "ui/language/personalpreview.h"
#include "ui/language/validationstrip.h"
#include "ui/parts/buttons.h"
#include "ui/parts/codeeditor.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Hookbench {

using namespace Qt::StringLiterals;

PersonalisationEditor::PersonalisationEditor(QWidget *parent)
    : QWidget{parent}
    , m_checker{new LanguageChecker{this}}
    , m_delay{new QTimer{this}}
    , m_palette{new LanguagePalette}
    , m_editor{new CodeEditor}
    , m_strip{new ValidationStrip}
    , m_preview{new PersonalPreview}
    , m_columns{new QSplitter{Qt::Horizontal}}
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    build();
    connectParts();
    retranslate();
    showUndo();
}

PersonalisationEditor::~PersonalisationEditor()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void PersonalisationEditor::build()
{
    m_editor->setObjectName(u"personalText"_s);
    m_editor->setStyler(std::make_shared<LanguageStyler>());
    m_editor->setMinimumSize(240, 96);
    m_palette->setMinimumWidth(200);
    auto *rows = new QSplitter{Qt::Vertical};
    rows->addWidget(m_editor);
    rows->addWidget(m_strip);
    rows->addWidget(m_preview);
    rows->setChildrenCollapsible(false);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 1);
    rows->setStretchFactor(2, 2);
    m_columns->addWidget(m_palette);
    m_columns->addWidget(rows);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({250, 500});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTools());
    column->addWidget(m_columns, 1);
}

QWidget *PersonalisationEditor::buildTools()
{
    auto *tools = new QWidget;
    m_undo = iconButton("undo"_L1);
    m_redo = iconButton("redo"_L1);
    m_find = iconButton("search"_L1);
    for (QToolButton *button : {m_undo, m_redo, m_find})
        button->setAutoRaise(true);
    m_replace = pillButton(ButtonRole::Secondary);
    m_replace->setObjectName(u"findAndReplace"_s);
    m_validate = pillButton(ButtonRole::Secondary);
    m_validate->setObjectName(u"validate"_s);
    auto *row = new QHBoxLayout{tools};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *tool : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo),
                          static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_replace)})
        row->addWidget(tool);
    row->addStretch(1);
    row->addWidget(m_validate);
    return tools;
}

void PersonalisationEditor::connectParts()
{
    connect(m_editor, &CodeEditor::edited, this, [this] {
        checkSoon();
        showUndo();
        Q_EMIT edited();
    });
    connect(m_delay, &QTimer::timeout, this, &PersonalisationEditor::check);
    connect(m_checker, &LanguageChecker::answered, this, &PersonalisationEditor::showFindings);
    connect(m_palette, &LanguagePalette::insertRequested, this, &PersonalisationEditor::insert);
    connect(m_preview, &PersonalPreview::kindChosen, this, &PersonalisationEditor::check);
    connect(m_undo, &QToolButton::clicked, m_editor, &CodeEditor::undo);
    connect(m_redo, &QToolButton::clicked, m_editor, &CodeEditor::redo);
    connect(m_find, &QToolButton::clicked, this, [this] { m_editor->openFind(); });
    connect(m_replace, &QPushButton::clicked, this, [this] { m_editor->openFind(true); });
    connect(m_validate, &QPushButton::clicked, this, &PersonalisationEditor::validate);
    connect(m_strip, &ValidationStrip::viewRequested, m_editor, &CodeEditor::jumpTo);
    connect(m_editor, &CodeEditor::problemReached, m_strip, &ValidationStrip::select);
    m_editor->setCompleter(
        [this](const QByteArray &text, int at) { return completions(m_palette->attributes(), text, at); });
    connect(m_editor, &CodeEditor::completionChosen, this, &PersonalisationEditor::complete);
}

void PersonalisationEditor::setText(const QByteArray &utf8)
{
    m_editor->setText(utf8);
    showUndo();
    checkSoon();
}

QByteArray PersonalisationEditor::text() const
{
    return m_editor->text();
}

void PersonalisationEditor::setProfile(const Profile &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    m_preview->setPerson(profile.name.trimmed());
    checkSoon();
}

void PersonalisationEditor::validate()
{
    m_announces = true;
    check();
}

void PersonalisationEditor::checkSoon()
{
    m_stale = true;
    if (isVisible())
        m_delay->start();
}

void PersonalisationEditor::check()
{
    m_delay->stop();
    m_stale = false;
    LanguageQuestion question;
    question.text = m_editor->text();
    question.profile = m_profile;
    question.kind = m_preview->kind();
    question.now = QDateTime::currentMSecsSinceEpoch();
    m_checker->ask(question);
}

void PersonalisationEditor::showFindings(const LanguageFindings &findings)
{
    m_findings = findings;
    // A profile that is broken for a moment leaves the palette as it was.
    if (findings.profileProblem.isEmpty())
        m_palette->setAttributes(findings.attributes);
    m_editor->setProblems(findings.problems);
    m_strip->setProblems(findings.problems);
    m_preview->showFindings(findings);
    if (std::exchange(m_announces, false))
        m_strip->announce();
    Q_EMIT checked();
}

void PersonalisationEditor::insert(const LanguageOffer &offer)
{
    put(offer, m_editor->selectionBegin(), m_editor->selectionEnd());
}

void PersonalisationEditor::complete(const QString &word)
{
    const std::optional<LanguageOffer> offer = offerNamed(word);
    if (!offer)
        return;
    const int at = m_editor->cursor();
    put(*offer, wordBegin(m_editor->text(), at), at);
}

void PersonalisationEditor::put(const LanguageOffer &offer, int begin, int end)
{
    const LanguageInsertion insertion = insertionOf(offer, isInTag(m_editor->text(), begin));
    m_editor->apply({{begin, end, insertion.text}});
    m_editor->select(begin + insertion.begin, begin + insertion.end);
    m_editor->view()->setFocus();
}

void PersonalisationEditor::showUndo()
{
    m_undo->setEnabled(m_editor->canUndo());
    m_redo->setEnabled(m_editor->canRedo());
}

void PersonalisationEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Nobody types yet, so there is nothing to wait for.
    if (m_stale)
        check();
}

void PersonalisationEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        checkSoon();
    }
    QWidget::changeEvent(event);
}

void PersonalisationEditor::retranslate()
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    setButtonName(m_undo, tr("Undo"), keys(QKeySequence::Undo));
    setButtonName(m_redo, tr("Redo"), keys(QKeySequence::Redo));
    setButtonName(m_find, tr("Find"), keys(QKeySequence::Find));
    m_replace->setText(tr("Find and replace"));
    m_replace->setToolTip(keys(QKeySequence{Qt::CTRL | Qt::Key_H}));
    m_validate->setText(tr("Validate"));
    m_validate->setToolTip(tr("Says what is wrong with the text, and goes to the first problem"));
    m_editor->setName(tr("Text to personalise"), tr("F8 goes to the next problem, Ctrl+Space offers what fits here."));
    m_editor->setHint(tr("Type a text, and insert what differs from person to person from the list at the side."));
}

} // namespace Hookbench
