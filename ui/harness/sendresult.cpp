// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/sendresult.h"

#include "models/json/scanner.h"
#include "models/words/words.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *textPane(bool monospace)
{
    auto *pane = new QPlainTextEdit;
    pane->setReadOnly(true);
    pane->setTabChangesFocus(true);
    pane->setMinimumHeight(96);
    if (monospace)
        pane->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return pane;
}

/// JSON laid out, anything else as it came.
QString readable(const QByteArray &body)
{
    if (Json::Document::parse(body).isValid())
        return QString::fromUtf8(Json::formatted(body));
    return QString::fromUtf8(body);
}

bool isSuccess(const Exchange &exchange)
{
    return exchange.status >= 200 && exchange.status < 300;
}

} // namespace

SendResult::SendResult(QWidget *parent)
    : QWidget{parent}
    , m_icon{new ToneIcon}
    , m_headline{new QLabel}
    , m_tabs{new QTabWidget}
    , m_decision{textPane(false)}
    , m_answer{textPane(true)}
    , m_headers{textPane(true)}
{
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    focusBarOnly(m_tabs);
    m_tabs->addTab(m_decision, QString{});
    m_tabs->addTab(m_answer, QString{});
    m_tabs->addTab(m_headers, QString{});
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0);
    clear();
}

void SendResult::show(const Exchange &sent, const std::optional<Exchange> &received)
{
    m_sent = sent;
    m_received = received;
    retranslate();
    m_tabs->setCurrentWidget(m_received ? m_decision : m_answer);
    QAccessibleEvent told{m_headline, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void SendResult::clear()
{
    m_sent.reset();
    m_received.reset();
    retranslate();
}

QString SendResult::headline() const
{
    return m_headline->text();
}

QString SendResult::decisionText() const
{
    return m_decision->toPlainText();
}

QString SendResult::decision() const
{
    if (!m_received)
        return tr("The answer did not come from this console's receiver, so no decision is known.");
    QStringList lines;
    for (const EventOutcome &outcome : m_received->outcomes) {
        lines.append(Words::summary(outcome));
        if (outcome.decision) {
            // The same words as in the event log.
            if (!outcome.decision->reply.isEmpty())
                lines.append(QCoreApplication::translate("Hookbench::ExchangeDetails", "Reply: “%1”")
                                 .arg(outcome.decision->reply));
            int number = 0;
            for (const TraceStep &step : outcome.decision->trace)
                lines.append(tr("%1. %2").arg(++number).arg(Words::sentence(step)));
        }
        lines.append(QString{});
    }
    for (const Diagnostic &diagnostic : m_received->diagnostics)
        lines.append(tr("%1: %2").arg(Words::name(diagnostic.severity), Words::sentence(diagnostic)));
    if (lines.isEmpty())
        lines.append(tr("The receiver read no event from the body."));
    return lines.join(u'\n').trimmed();
}

QString SendResult::headers() const
{
    QStringList lines;
    for (const auto &[name, value] : m_sent->responseHeaders)
        lines.append(u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value)));
    return lines.join(u'\n');
}

void SendResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SendResult::retranslate()
{
    m_tabs->setTabText(0, tr("Decision"));
    m_tabs->setTabText(1, tr("Answer"));
    m_tabs->setTabText(2, tr("Headers"));
    m_tabs->setAccessibleName(tr("Result"));
    m_decision->setAccessibleName(tr("Decision"));
    m_answer->setAccessibleName(tr("Answer"));
    m_headers->setAccessibleName(tr("Headers of the answer"));
    m_tabs->setVisible(m_sent.has_value());
    m_icon->setVisible(m_sent.has_value());
    QFont headlineFont = font();
    headlineFont.setBold(m_sent.has_value());
    m_headline->setFont(headlineFont);
    if (!m_sent) {
        m_headline->setText(tr("Nothing was sent yet."));
        return;
    }
    m_icon->setTone(isSuccess(*m_sent) ? Tone::Positive : Tone::Negative);
    const QString summary = Words::summary(*m_sent);
    m_headline->setText(isSuccess(*m_sent) ? tr("Delivered. %1").arg(summary) : tr("Not delivered. %1").arg(summary));
    m_decision->setPlainText(decision());
    m_answer->setPlainText(m_sent->responseBody.isEmpty() ? m_sent->failureDetail : readable(m_sent->responseBody));
    m_headers->setPlainText(headers());
}

} // namespace Hookbench
