// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/personalpreview.h"

#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"
#include "ui/parts/problemline.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;
using Language::OutputKind;

namespace {

constexpr qsizetype mostShown = 20'000;

} // namespace

PersonalPreview::PersonalPreview(QWidget *parent)
    : QWidget{parent}
    , m_title{new QLabel}
    , m_kind{new QComboBox}
    , m_problem{new ProblemLine}
    , m_more{new QLabel}
    , m_result{new QPlainTextEdit}
{
    m_copy = new CopyButton{[this] { return result(); }};
    m_copy->setObjectName(u"copyPreview"_s);
    m_kind->setObjectName(u"outputKind"_s);
    m_result->setObjectName(u"personalPreview"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    for (const OutputKind kind :
         {OutputKind::Text, OutputKind::Html, OutputKind::Json, OutputKind::UrlPart, OutputKind::Header})
        m_kind->addItem({}, int(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setFocusPolicy(Qt::StrongFocus);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setWordWrap(true);
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_result->setMinimumHeight(56);
    // Beside the choice a person's name would have room for one word in a narrow window.
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_kind);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_result, 1);
    column->addWidget(m_more);
    connect(m_kind, &QComboBox::activated, this, &PersonalPreview::kindChosen);
    retranslate();
}

void PersonalPreview::setPerson(const QString &name)
{
    m_person = name;
    retranslate();
}

void PersonalPreview::showFindings(const LanguageFindings &findings)
{
    if (m_problem->text() != findings.profileProblem)
        m_problem->setText(findings.profileProblem);
    m_result->setVisible(findings.profileProblem.isEmpty());
    m_all = findings.result;
    showResult();
    m_result->setPlaceholderText(findings.usable ? QString{} : tr("The text has errors, so it has no result."));
}

OutputKind PersonalPreview::kind() const
{
    return static_cast<OutputKind>(m_kind->currentData().toInt());
}

void PersonalPreview::showResult()
{
    // Nobody reads a million letters, and laying them out would take seconds.
    const qsizetype shown = std::min(mostShown, m_all.size());
    const QString text = m_all.first(shown);
    // Whoever reads it stays where they are.
    if (m_result->toPlainText() != text)
        m_result->setPlainText(text);
    const qsizetype more = m_all.size() - shown;
    m_more->setVisible(more > 0 && !m_result->isHidden());
    m_more->setText(tr("%1 more characters are not shown. Copy takes all of them.").arg(QLocale{}.toString(more)));
}

void PersonalPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonalPreview::retranslate()
{
    m_title->setText(m_person.isEmpty() ? tr("Preview") : tr("Preview for %1").arg(m_person));
    m_result->setAccessibleName(m_title->text());
    m_copy->setName(tr("Copy the preview"));
    showResult();
    nameCombo(m_kind, tr("Where the text stands"));
    m_kind->setToolTip(tr("Values are escaped for where the text stands."));
    m_kind->setItemText(0, tr("Plain text"));
    m_kind->setItemText(1, u"HTML"_s);
    m_kind->setItemText(2, tr("JSON body"));
    m_kind->setItemText(3, tr("Part of a URL"));
    m_kind->setItemText(4, tr("Header"));
}

} // namespace Hookbench
