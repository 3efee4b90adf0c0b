// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/requestresult.h"

#include "models/delivery/expectations.h"
#include "models/words/expectationwords.h"
#include "models/words/words.h"
#include "ui/harness/sendresult.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Tab { AnswerTab, ExpectationsTab, DecisionTab, TimingTab, HeadersTab };
constexpr int leastHeight = 80;

} // namespace

RequestResult::RequestResult(QWidget *parent)
    : ResultView{parent}
    , m_redirect{addSentence()}
    , m_expectations{textPane(leastHeight)}
    , m_raw{new QCheckBox}
    , m_answer{codePane(leastHeight)}
    , m_decision{textPane(leastHeight)}
    , m_timing{textPane(leastHeight)}
    , m_headers{codePane(leastHeight)}
{
    m_answer->setObjectName(u"answer"_s);
    m_expectations->setObjectName(u"results"_s);
    m_decision->setObjectName(u"decision"_s);
    m_timing->setObjectName(u"timing"_s);
    m_raw->setObjectName(u"raw"_s);
    m_redirect->setObjectName(u"redirect"_s);
    tabs()->setUsesScrollButtons(true);
    tabs()->addTab(buildAnswer(), {});
    for (QPlainTextEdit *pane : {m_expectations, m_decision, m_timing, m_headers})
        tabs()->addTab(pane, {});
    connect(m_raw, &QCheckBox::clicked, this, &RequestResult::showAnswer);
    clear();
}

QWidget *RequestResult::buildAnswer()
{
    auto *answer = new QWidget;
    auto *column = new QVBoxLayout{answer};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_raw);
    column->addWidget(m_answer, 1);
    return answer;
}

void RequestResult::show(const Exchange &sent, const std::optional<Exchange> &received,
                         const QList<ExpectationResult> &results)
{
    m_sent = sent;
    m_received = received;
    m_results = results;
    retranslate();
    // What asks for a look goes first.
    tabs()->setCurrentIndex(!results.isEmpty() && !allPassed(results) ? ExpectationsTab
                                : received                            ? DecisionTab
                                                                      : AnswerTab);
    announce();
}

void RequestResult::clear()
{
    m_sent.reset();
    m_received.reset();
    m_results.clear();
    retranslate();
}

void RequestResult::showAnswer()
{
    if (!m_sent)
        return;
    const QByteArray &body = m_sent->responseBody;
    QString text = m_raw->isChecked() ? QString::fromUtf8(body) : SendResult::readable(body);
    if (body.isEmpty())
        text = m_sent->failureDetail.isEmpty() ? tr("The answer has no body.") : m_sent->failureDetail;
    m_answer->setPlainText(text);
}

QString RequestResult::expectations() const
{
    if (m_results.isEmpty())
        return tr("Nothing is expected of the answer. Say what it shall have under Expectations.");
    QStringList lines;
    for (const ExpectationResult &result : m_results)
        lines.append((result.passed() ? u"✓ %1"_s : u"✗ %1"_s).arg(Words::sentence(result)));
    return lines.join(u'\n');
}

QString RequestResult::timing() const
{
    const Phases &phases = m_sent->phases;
    const QList<std::pair<QString, qint64>> parts{{tr("Name looked up"), phases.nameLookup},
                                                  {tr("Connected"), phases.connect},
                                                  {tr("Encrypted"), phases.tls},
                                                  {tr("First byte of the answer"), phases.firstByte},
                                                  {tr("Answer complete"), phases.total}};
    QStringList lines;
    for (const auto &[name, microseconds] : parts) {
        if (microseconds >= 0)
            lines.append(tr("%1: %2 ms", "a part of a request: when it was done")
                             .arg(name, QLocale{}.toString(double(microseconds) / 1000.0, 'f', 1)));
    }
    const TlsDetails &tls = m_sent->tls;
    const QList<std::pair<QString, QString>> details{{tr("Encryption"), tls.protocol},
                                                     {tr("Cipher"), tls.cipher},
                                                     {tr("Certificate of"), tls.subject},
                                                     {tr("Issued by"), tls.issuer},
                                                     {tr("Valid until"), tls.validUntil}};
    if (!m_sent->peer.isEmpty())
        lines.append(tr("%1: %2", "a property: its value").arg(tr("Address"), m_sent->peer));
    for (const auto &[name, value] : details) {
        if (!value.isEmpty())
            lines.append(tr("%1: %2", "a property: its value").arg(name, value));
    }
    // Nothing is sent where the certificate is not believed, so what was agreed was.
    if (!tls.subject.isEmpty())
        lines.append(tr("The certificate is valid, trusted and for this host."));
    if (tls.protocol.isEmpty() && !m_sent->url.startsWith("https:"_L1, Qt::CaseInsensitive))
        lines.append(tr("The connection was not encrypted."));
    return lines.join(u'\n');
}

void RequestResult::retranslate()
{
    tabs()->setTabText(AnswerTab, tr("Answer"));
    const auto met = std::count_if(m_results.cbegin(), m_results.cend(),
                                   [](const ExpectationResult &result) { return result.passed(); });
    tabs()->setTabText(ExpectationsTab,
                       m_results.isEmpty() ? tr("Expectations")
                                           : tr("Expectations %1/%2", "met, of all").arg(met).arg(m_results.size()));
    tabs()->setTabText(DecisionTab, tr("Decision"));
    tabs()->setTabText(TimingTab, tr("Timing"));
    tabs()->setTabText(HeadersTab, tr("Headers"));
    tabs()->setAccessibleName(tr("Result"));
    m_raw->setText(tr("As it came"));
    m_answer->setAccessibleName(tr("Answer"));
    m_expectations->setAccessibleName(tr("What was expected"));
    m_decision->setAccessibleName(tr("Decision"));
    m_timing->setAccessibleName(tr("Timing and connection"));
    m_headers->setAccessibleName(tr("Headers of the answer"));
    tabs()->setVisible(m_sent.has_value());
    const QByteArray location = m_sent ? headerValue(m_sent->responseHeaders, "Location") : QByteArray{};
    const bool redirects = m_sent && m_sent->status >= 300 && m_sent->status < 400 && !location.isEmpty();
    m_redirect->setText(redirects ? tr("It redirects to %1, which was not followed.").arg(QString::fromUtf8(location))
                                  : QString{});
    m_redirect->setVisible(redirects);
    if (!m_sent) {
        setHeadline({}, tr("Nothing was sent yet."));
        return;
    }
    const QString summary = Words::summary(*m_sent);
    const bool good = m_results.isEmpty() ? m_sent->isSuccess() : allPassed(m_results);
    setHeadline(good ? Tone::Positive : Tone::Negative,
                m_results.isEmpty() ? summary
                    : good          ? tr("As expected. %1").arg(summary)
                                    : tr("Not as expected. %1").arg(summary));
    showAnswer();
    m_expectations->setPlainText(expectations());
    m_decision->setPlainText(SendResult::decisionLines(m_received));
    m_timing->setPlainText(timing());
    m_headers->setPlainText(headerLines(m_sent->responseHeaders));
}

} // namespace Hookbench
