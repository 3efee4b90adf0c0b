// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/payloadworkbench.h"

#include "models/payload/payloadtemplate.h"
#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/segmentedcontrol.h"
#include "ui/payload/payloadpane.h"
#include "ui/payload/templatepane.h"

#include <QEvent>
#include <QKeySequence>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

PayloadWorkbench::PayloadWorkbench(const SampleBook &samples, Asker &asker, QWidget *parent)
    : QWidget{parent}
    , m_asker{asker}
    , m_header{new PageHeader{PageHeader::Kind::Form}}
    , m_tabs{new SegmentedControl}
    , m_reason{pillButton(ButtonRole::Quiet)}
    , m_stack{new QStackedWidget}
    , m_template{new TemplatePane{samples}}
{
    build();
    connectParts();
    retranslate();
}

PayloadWorkbench::~PayloadWorkbench() = default;

void PayloadWorkbench::build()
{
    m_header->addWidget(m_reason);
    m_header->primary()->setObjectName(u"savePayload"_s);
    m_reason->setObjectName(u"payloadReason"_s);
    m_reason->setIcon(themedIcon("error"_L1, Tone::Negative));
    m_tabs->add();
    m_tabs->hide();
    m_stack->addWidget(m_template);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // In a line of their own: their names are long in some languages.
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(24, 12, 24, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    column->addWidget(m_header);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
}

void PayloadWorkbench::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &PayloadWorkbench::back);
    connect(m_header, &PageHeader::cancelRequested, this, [this] { tryLeave([this] { Q_EMIT closed(); }); });
    connect(m_header->primary(), &QPushButton::clicked, this, &PayloadWorkbench::save);
    connect(m_reason, &QPushButton::clicked, this, &PayloadWorkbench::focusProblem);
    connect(m_tabs, &SegmentedControl::chosen, this, &PayloadWorkbench::showTab);
    for (const auto &[key, step] : {std::pair{Qt::Key_PageDown, 1}, std::pair{Qt::Key_PageUp, -1}}) {
        auto *turn = new QShortcut{QKeySequence{Qt::CTRL | key}, this};
        turn->setContext(Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, step = step] { turnTo(m_tabs->current() + step); });
    }
    connect(m_template, &TemplatePane::edited, this, &PayloadWorkbench::edited);
    connect(m_template, &TemplatePane::checked, this, &PayloadWorkbench::showState);
}

void PayloadWorkbench::addPane(PayloadPane *pane)
{
    m_panes.append(pane);
    m_tabs->add(pane->title());
    m_stack->addWidget(pane);
    m_tabs->show();
    connect(pane, &PayloadPane::templateOffered, this, &PayloadWorkbench::takeTemplate);
    connect(pane, &PayloadPane::bodyOffered, m_template, &TemplatePane::takeBody);
}

void PayloadWorkbench::showPane(PayloadPane *pane)
{
    const int tab = int(m_panes.indexOf(pane)) + 1;
    m_tabs->setCurrent(tab);
    showTab(tab);
}

void PayloadWorkbench::turnTo(int tab)
{
    const int tabs = m_tabs->count();
    m_tabs->setCurrent((tab + tabs) % tabs);
    showTab(m_tabs->current());
    if (m_tabs->current() == 0)
        m_template->focusEditor();
}

void PayloadWorkbench::takeTemplate(const QByteArray &text, const QStringList &fieldsNotSent)
{
    m_template->takeTemplate(wholeText(text), fieldsNotSent);
    m_tabs->setCurrent(0);
    showTab(0);
    m_template->focusEditor();
}

void PayloadWorkbench::open(const PayloadContext &context)
{
    m_context = context;
    m_template->open(context);
    m_opened = m_template->value();
    for (PayloadPane *pane : std::as_const(m_panes))
        pane->reset();
    m_tabs->setCurrent(0);
    m_stack->setCurrentIndex(0);
    m_header->primary()->setVisible(!context.readOnly);
    retranslate();
    showState();
    m_template->focusEditor();
}

void PayloadWorkbench::setContext(const PayloadContext &context)
{
    m_context = context;
    m_template->setContext(context);
    retranslate();
}

PayloadContext PayloadWorkbench::currentContext() const
{
    PayloadContext context = m_context;
    putPayload(context.webhook, m_template->value());
    return context;
}

PayloadValue PayloadWorkbench::value() const
{
    return m_template->value();
}

bool PayloadWorkbench::isModified() const
{
    return !m_context.readOnly && value() != m_opened;
}

bool PayloadWorkbench::isValid() const
{
    // What was typed a moment ago may not be checked yet, so it is checked here.
    const PayloadValue now = value();
    return PayloadTemplate::compile(now.text.toUtf8(), payloadKind(m_context.webhook), now.fieldsNotSent,
                                    now.arrayReading)
        .isUsable();
}

void PayloadWorkbench::tryLeave(std::function<void()> proceed)
{
    if (!isModified()) {
        proceed();
        return;
    }
    m_asker.ask(this, tr("Close the payload editor?"), tr("The changes to the payload are not saved."),
                tr("Discard changes"),
                [self = QPointer<PayloadWorkbench>{this}, go = std::move(proceed)](bool discard) {
                    if (self && discard)
                        go();
                });
}

bool PayloadWorkbench::save()
{
    if (m_context.readOnly)
        return false;
    if (!isValid()) {
        focusProblem();
        return false;
    }
    Q_EMIT saved(value());
    return true;
}

void PayloadWorkbench::back()
{
    const int tab = m_stack->currentIndex();
    if (tab == 0 ? m_template->back() : m_panes.at(tab - 1)->back())
        return;
    tryLeave([this] { Q_EMIT closed(); });
}

void PayloadWorkbench::focusSearch()
{
    if (const int tab = m_stack->currentIndex(); tab == 0)
        m_template->focusSearch();
    else
        m_panes.at(tab - 1)->focusSearch();
}

void PayloadWorkbench::focusProblem()
{
    m_tabs->setCurrent(0);
    showTab(0);
    m_template->focusProblem();
}

void PayloadWorkbench::showTab(int index)
{
    m_stack->setCurrentIndex(index);
    if (index > 0)
        m_panes.at(index - 1)->enter(currentContext());
}

void PayloadWorkbench::showState()
{
    const TemplateFindings &findings = m_template->findings();
    qsizetype errors = 0;
    for (const FixableProblem &problem : findings.problems)
        errors += problem.problem.severity == Severity::Error;
    const bool refused = !findings.usable && errors > 0 && !m_context.readOnly;
    m_header->primary()->setEnabled(findings.usable);
    m_reason->setText(tr("%n problem(s) to fix before Save", nullptr, int(errors)));
    m_reason->setToolTip(tr("Goes to the first problem"));
    m_reason->setVisible(refused);
    m_header->primary()->setAccessibleDescription(refused ? m_reason->text() : QString{});
}

void PayloadWorkbench::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    QWidget::changeEvent(event);
}

void PayloadWorkbench::retranslate()
{
    const QString name = m_context.webhook.name.trimmed();
    m_header->setTitle(name.isEmpty() ? tr("Payload") : tr("Payload · %1").arg(name));
    m_header->primary()->setText(tr("Save"));
    m_header->primary()->setToolTip(QKeySequence{QKeySequence::Save}.toString(QKeySequence::NativeText));
    m_header->cancel()->setText(m_context.readOnly ? tr("Close") : tr("Cancel"));
    m_tabs->setAccessibleName(tr("Ways to the template"));
    m_tabs->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_PageUp}.toString(QKeySequence::NativeText) + u", "_s
                       + QKeySequence{Qt::CTRL | Qt::Key_PageDown}.toString(QKeySequence::NativeText));
    m_tabs->setText(0, tr("Template"));
    for (int i = 0; i < m_panes.size(); ++i)
        m_tabs->setText(i + 1, m_panes.at(i)->title());
}

} // namespace Hookbench
