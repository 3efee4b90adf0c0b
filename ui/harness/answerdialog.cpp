// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/answerdialog.h"

#include "models/words/expectationwords.h"
#include "models/words/words.h"
#include "ui/harness/sendresult.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

AnswerDialog::AnswerDialog(const Exchange &exchange, const QList<ExpectationResult> &results, QWidget *parent)
    : QDialog{parent}
    , m_exchange{exchange}
    , m_results{results}
    , m_headline{new QLabel}
    , m_reasons{new QLabel}
    , m_label{new QLabel}
    , m_answer{new QPlainTextEdit}
    , m_close{pillButton(ButtonRole::Secondary)}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"answerDialog"_s);
    auto *icon = new ToneIcon;
    icon->setTone(Tone::Negative);
    for (QLabel *label : {m_headline, m_reasons}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_label->setBuddy(m_answer);
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_reasons);
    column->addWidget(m_label);
    column->addWidget(m_answer, 1);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_close->setDefault(true);
    retranslate();
    resize(560, 400);
    m_close->setFocus();
}

void AnswerDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AnswerDialog::retranslate()
{
    const QString summary = Words::summary(m_exchange);
    setWindowTitle(m_results.isEmpty() ? tr("Not delivered") : tr("Not as expected"));
    m_headline->setText(m_results.isEmpty() ? tr("The request was not delivered. %1").arg(summary)
                                            : tr("The answer is not as expected. %1").arg(summary));
    QStringList reasons;
    for (const ExpectationResult &result : m_results) {
        if (!result.passed())
            reasons.append(u"✗ %1"_s.arg(Words::sentence(result)));
    }
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    m_label->setText(tr("What the endpoint answered"));
    m_answer->setAccessibleName(m_label->text());
    QString answer = SendResult::readable(m_exchange.responseBody);
    if (m_exchange.responseBody.isEmpty())
        answer = m_exchange.failureDetail.isEmpty() ? tr("The answer has no body.") : m_exchange.failureDetail;
    m_answer->setPlainText(answer);
    m_close->setText(tr("Close"));
}

} // namespace Hookbench
