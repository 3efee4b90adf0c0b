// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/chaosdetails.h"

#include "models/words/chaoswords.h"
#include "models/words/words.h"
#include "ui/harness/sendresult.h"

#include <QPlainTextEdit>
#include <QTabWidget>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 64;
/// Bodies are shown this far; the event log has all of them.
constexpr int shownBytes = 4096;

QString shown(const QByteArray &body)
{
    const QString text = SendResult::readable(body.first(std::min<qsizetype>(body.size(), shownBytes)));
    return body.size() > shownBytes ? text + u" …"_s : text;
}

} // namespace

ChaosDetails::ChaosDetails(QWidget *parent)
    : ResultView{parent}
    , m_about{textPane(leastHeight)}
    , m_exchanges{codePane(leastHeight)}
{
    m_about->setObjectName(u"chaosAbout"_s);
    m_exchanges->setObjectName(u"chaosExchanges"_s);
    tabs()->addTab(m_about, {});
    tabs()->addTab(m_exchanges, {});
    retranslate();
}

void ChaosDetails::show(ChaosCase chaosCase, const std::optional<ChaosResult> &result)
{
    m_case = chaosCase;
    m_result = result;
    retranslate();
}

QString ChaosDetails::exchanges() const
{
    if (!m_result)
        return tr("This case was not run yet.");
    if (m_result->exchanges.isEmpty())
        return tr("Nothing was sent in this case.");
    QStringList blocks;
    for (const Exchange &exchange : m_result->exchanges) {
        const QString method = QString::fromLatin1(exchange.method);
        const QString answer = exchange.status > 0 ? QString::number(exchange.status) : Words::name(exchange.failure);
        blocks.append(u"> %1 %2\n%3\n\n%4\n\n< %5\n%6\n\n%7"_s.arg(
            method, exchange.url, headerLines(exchange.requestHeaders), shown(exchange.requestBody), answer,
            headerLines(exchange.responseHeaders), shown(exchange.responseBody)));
    }
    return blocks.join(u"\n\n────────\n\n"_s);
}

void ChaosDetails::retranslate()
{
    const QString name = Words::name(m_case);
    if (m_result) {
        const ChaosVerdict verdict = m_result->finding.verdict;
        setHeadline(
            verdict == ChaosVerdict::Passed       ? Tone::Positive
                : verdict == ChaosVerdict::Failed ? Tone::Negative
                                                  : Tone::Notice,
            tr("%1: %2. %3", "case: verdict. reason").arg(name, Words::name(verdict), m_result->finding.reason));
    } else {
        setHeadline({}, name);
    }
    tabs()->setTabText(0, tr("What is done"));
    tabs()->setTabText(1, tr("Requests and answers"));
    tabs()->setAccessibleName(tr("Details of the case"));
    m_about->setAccessibleName(tr("What is done"));
    m_exchanges->setAccessibleName(tr("Requests and answers"));
    m_about->setPlainText(Words::description(m_case) + u"\n\n"_s + Words::expectation(m_case));
    m_exchanges->setPlainText(exchanges());
}

} // namespace Hookbench
