// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/sendresult.h"

#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 96;

} // namespace

SendResult::SendResult(QWidget *parent)
    : ResultView{parent}
    , m_decision{textPane(leastHeight)}
    , m_answer{codePane(leastHeight)}
    , m_headers{codePane(leastHeight)}
{
    for (QPlainTextEdit *pane : {m_decision, m_answer, m_headers})
        tabs()->addTab(pane, QString{});
    clear();
}

void SendResult::show(const Exchange &sent, const std::optional<Exchange> &received)
{
    m_sent = sent;
    m_received = received;
    retranslate();
    tabs()->setCurrentWidget(m_received ? m_decision : m_answer);
    announce();
}

void SendResult::clear()
{
    m_sent.reset();
    m_received.reset();
    retranslate();
}

QString SendResult::decisionText() const
{
    return m_decision->toPlainText();
}

QString SendResult::readable(const QByteArray &body)
{
    if (Json::Document::parse(body).isValid())
        return QString::fromUtf8(Json::formatted(body));
    return QString::fromUtf8(body);
}

QString SendResult::decisionLines(const std::optional<Exchange> &received)
{
    if (!received)
        return tr("The answer did not come from this console's receiver, so no decision is known.");
    QStringList lines;
    for (const EventOutcome &outcome : received->outcomes) {
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
    for (const Diagnostic &diagnostic : received->diagnostics)
        lines.append(tr("%1: %2").arg(Words::name(diagnostic.severity), Words::sentence(diagnostic)));
    if (lines.isEmpty())
        lines.append(tr("The receiver read no event from the body."));
    return lines.join(u'\n').trimmed();
}

void SendResult::retranslate()
{
    tabs()->setTabText(0, tr("Decision"));
    tabs()->setTabText(1, tr("Answer"));
    tabs()->setTabText(2, tr("Headers"));
    tabs()->setAccessibleName(tr("Result"));
    m_decision->setAccessibleName(tr("Decision"));
    m_answer->setAccessibleName(tr("Answer"));
    m_headers->setAccessibleName(tr("Headers of the answer"));
    tabs()->setVisible(m_sent.has_value());
    if (!m_sent) {
        setHeadline({}, tr("Nothing was sent yet."));
        return;
    }
    const QString summary = Words::summary(*m_sent);
    if (m_sent->isSuccess())
        setHeadline(Tone::Positive, tr("Delivered. %1").arg(summary));
    else
        setHeadline(Tone::Negative, tr("Not delivered. %1").arg(summary));
    m_decision->setPlainText(decisionLines(m_received));
    m_answer->setPlainText(m_sent->responseBody.isEmpty() ? m_sent->failureDetail : readable(m_sent->responseBody));
    m_headers->setPlainText(headerLines(m_sent->responseHeaders));
}

} // namespace Hookbench
