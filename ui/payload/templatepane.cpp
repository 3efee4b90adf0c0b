// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/templatepane.h"

#include "ui/parts/buttons.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/helpbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/jsonstyler.h"
#include "ui/payload/problemlist.h"
#include "ui/payload/readingpane.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

TemplatePane::TemplatePane(const SampleBook &samples, QWidget *parent)
    : QWidget{parent}
    , m_checker{new TemplateChecker{this}}
    , m_delay{new QTimer{this}}
    , m_reading{new ReadingPane{samples}}
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    build();
    connectParts();
    connectFixes();
    retranslate();
}

TemplatePane::~TemplatePane()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void TemplatePane::build()
{
    m_editor = new CodeEditor;
    m_editor->setObjectName(u"payloadEditor"_s);
    m_problems = new ProblemList;
    m_columns = new QSplitter{Qt::Horizontal};
    m_columns->addWidget(buildPalette());
    m_columns->addWidget(m_editor);
    m_columns->addWidget(m_reading);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_columns->setChildrenCollapsible(false);
    m_editor->setMinimumWidth(240);
    m_reading->setMinimumWidth(220);
    m_columns->setSizes({230, 480, 300});
    m_rows = new QSplitter{Qt::Vertical};
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_problems);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({460, 140});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(8);
    column->addWidget(buildTools());
    column->addWidget(m_rows, 1);
    // The tools come first under Tab as well.
    m_tools->lower();
}

QWidget *TemplatePane::buildTools()
{
    m_tools = new QWidget;
    m_undo = iconButton("undo"_L1);
    m_redo = iconButton("redo"_L1);
    m_find = iconButton("search"_L1);
    for (QToolButton *button : {m_undo, m_redo, m_find})
        button->setAutoRaise(true);
    m_format = pillButton(ButtonRole::Secondary);
    m_format->setObjectName(u"format"_s);
    m_example = pillButton(ButtonRole::Secondary);
    m_example->setObjectName(u"insertExample"_s);
    m_readingToggle = pillButton(ButtonRole::Secondary);
    m_readingToggle->setObjectName(u"readingToggle"_s);
    m_readingToggle->setCheckable(true);
    m_readingToggle->setChecked(true);
    auto *row = new QHBoxLayout{m_tools};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *tool :
         {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo), static_cast<QWidget *>(m_find),
          static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_example)})
        row->addWidget(tool);
    row->addStretch(1);
    row->addWidget(m_readingToggle);
    return m_tools;
}

QWidget *TemplatePane::buildPalette()
{
    m_fieldsTitle = new QLabel;
    m_fieldsHelp = new HelpButton;
    m_tokens = new TokenList;
    m_arrays = new QComboBox;
    m_arrays->setFocusPolicy(Qt::StrongFocus);
    m_arrays->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_arrays->setMinimumContentsLength(10);
    m_arrays->installEventFilter(this);
    for (const auto &[reading, name] : arrayReadingNames)
        m_arrays->addItem(QString{name}, int(reading));
    m_arraysRow = new FieldRow{m_arrays};
    auto *title = new QHBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_fieldsTitle);
    title->addWidget(m_fieldsHelp);
    title->addStretch(1);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout{inner};
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(4);
    column->addLayout(title);
    column->addWidget(m_tokens);
    column->addSpacing(8);
    column->addWidget(m_arraysRow);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(210);
    return scroll;
}

void TemplatePane::connectParts()
{
    connect(m_editor, &CodeEditor::edited, this, [this] {
        m_delay->start();
        showUndo();
    });
    connect(m_delay, &QTimer::timeout, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_checker, &TemplateChecker::answered, this, &TemplatePane::showFindings);
    connect(m_tokens, &TokenList::insertRequested, this, &TemplatePane::insert);
    connect(m_tokens, &TokenList::fieldsNotSentEdited, m_delay, qOverload<>(&QTimer::start));
    connect(m_arrays, &QComboBox::activated, m_delay, qOverload<>(&QTimer::start));
    connect(m_reading, &ReadingPane::changed, this, &TemplatePane::check);
    connect(m_undo, &QToolButton::clicked, m_editor, &CodeEditor::undo);
    connect(m_redo, &QToolButton::clicked, m_editor, &CodeEditor::redo);
    connect(m_find, &QToolButton::clicked, this, [this] { m_editor->openFind(!m_context.readOnly); });
    connect(m_format, &QPushButton::clicked, this, &TemplatePane::format);
    connect(m_example, &QPushButton::clicked, this, &TemplatePane::insertExample);
    connect(m_readingToggle, &QPushButton::clicked, this, [this](bool shown) {
        m_readingChosen = true;
        showReading(shown);
    });
}

void TemplatePane::open(const PayloadContext &context)
{
    m_context = context;
    m_editor->setText(context.webhook.payload.toUtf8());
    m_editor->closeFind();
    m_editor->setReadOnly(context.readOnly);
    m_tokens->setKind(payloadKind(context.webhook));
    m_tokens->setFieldsNotSent(context.webhook.fieldsNotSent);
    m_tokens->setReadOnly(context.readOnly);
    m_arrays->setCurrentIndex(m_arrays->findData(int(context.webhook.arrayReading)));
    m_arrays->setEnabled(!context.readOnly);
    for (QWidget *tool : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo),
                          static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_example)})
        tool->setVisible(!context.readOnly);
    m_problems->setReadOnly(context.readOnly);
    m_reading->setWebhook(context.webhook);
    m_reading->reset();
    m_styledDoubled.clear();
    styleTokens();
    showUndo();
    retranslate();
    // The first answer is there at once: nobody types yet.
    m_delay->stop();
    check();
}

void TemplatePane::setContext(const PayloadContext &context)
{
    const PayloadValue now = value();
    m_context = context;
    putPayload(m_context.webhook, now);
    m_tokens->setKind(payloadKind(context.webhook));
    m_reading->setWebhook(m_context.webhook);
    styleTokens();
    check();
}

PayloadValue TemplatePane::value() const
{
    return {wholeText(m_editor->text()), m_tokens->fieldsNotSent(),
            static_cast<ArrayReading>(m_arrays->currentData().toInt())};
}

void TemplatePane::check()
{
    TemplateQuestion question;
    question.webhook = m_context.webhook;
    putPayload(question.webhook, value());
    question.now = QDateTime::currentMSecsSinceEpoch();
    m_reading->complete(question);
    m_checker->ask(question);
}

void TemplatePane::showFindings(const TemplateFindings &findings)
{
    // What was typed since is checked in a moment; marks at places that moved would only mislead.
    if (m_delay->isActive())
        return;
    m_findings = findings;
    Diagnostics problems;
    for (const FixableProblem &problem : findings.problems)
        problems.append(problem.problem);
    m_editor->setProblems(problems);
    m_problems->setProblems(findings.problems, findings.problemCount);
    m_reading->show(findings, m_tokens->fieldsNotSent());
    showTokens();
    if (findings.doubled != m_styledDoubled)
        styleTokens();
    Q_EMIT checked();
}

void TemplatePane::showTokens()
{
    QHash<Field, TokenList::State> states;
    const QStringList notSent = m_tokens->fieldsNotSent();
    for (const Field field : requiredFields(payloadKind(m_context.webhook))) {
        if (m_findings.doubled.contains(field))
            states[field] = TokenList::State::Doubled;
        else if (m_findings.bound.contains(field))
            states[field] = TokenList::State::Bound;
        else if (notSent.contains(QString{nameIn(fieldNames, field)}))
            states[field] = TokenList::State::NotSent;
        else
            states[field] = TokenList::State::Missing;
    }
    m_tokens->setStates(states);
}

void TemplatePane::styleTokens()
{
    m_styledDoubled = m_findings.doubled;
    JsonStyler::Tokens tokens;
    for (const Field field : requiredFields(payloadKind(m_context.webhook))) {
        const QByteArray name{nameIn(fieldNames, field).data(), nameIn(fieldNames, field).size()};
        tokens.insert(name, m_styledDoubled.contains(field) ? CodeStyle::DoubledToken : CodeStyle::Token);
    }
    m_editor->setStyler(std::make_shared<JsonStyler>(tokens));
}

void TemplatePane::takeTemplate(const QString &text, const QStringList &fieldsNotSent)
{
    if (m_context.readOnly)
        return;
    m_editor->replaceText(text.toUtf8());
    m_tokens->setFieldsNotSent(fieldsNotSent);
    m_delay->start();
}

void TemplatePane::takeBody(const QByteArray &body)
{
    m_reading->takeBody(body);
}

void TemplatePane::focusEditor()
{
    m_editor->view()->setFocus();
}

void TemplatePane::focusProblem()
{
    if (m_findings.problems.isEmpty())
        focusEditor();
    else
        m_editor->goToProblem(1);
}

void TemplatePane::focusSearch()
{
    m_editor->openFind();
}

bool TemplatePane::back()
{
    return m_editor->closeFind();
}

void TemplatePane::showReading(bool shown)
{
    m_reading->setVisible(shown);
    m_readingToggle->setChecked(shown);
}

void TemplatePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Three columns need room; the text needs it most.
    constexpr int threeColumns = 860;
    if (!m_readingChosen)
        showReading(event->size().width() >= threeColumns);
}

bool TemplatePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_arrays && event->type() == QEvent::Wheel && !m_arrays->hasFocus()) {
        // The wheel scrolls the column.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TemplatePane::showUndo()
{
    m_undo->setEnabled(m_editor->canUndo());
    m_redo->setEnabled(m_editor->canRedo());
}

} // namespace Hookbench
