// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/verifyresult.h"

#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 80;

} // namespace

VerifyResult::VerifyResult(QWidget *parent)
    : ResultView{parent}
    , m_messageId{addSentence()}
    , m_token{addSentence()}
    , m_phases{addSentence()}
    , m_raw{new QCheckBox}
    , m_body{codePane(leastHeight)}
    , m_headers{codePane(leastHeight)}
    , m_request{codePane(leastHeight)}
{
    m_messageId->setObjectName(u"messageId"_s);
    m_body->setObjectName(u"answerBody"_s);
    m_phases->setForegroundRole(QPalette::PlaceholderText);
    auto *answer = new QWidget;
    auto *answerLayout = new QVBoxLayout{answer};
    answerLayout->setContentsMargins(0, 8, 0, 0);
    answerLayout->addWidget(m_raw);
    answerLayout->addWidget(m_body, 1);
    for (QWidget *page : {answer, static_cast<QWidget *>(m_headers), static_cast<QWidget *>(m_request)})
        tabs()->addTab(page, QString{});
    connect(m_raw, &QCheckBox::toggled, this, &VerifyResult::showBody);
    clear();
}

void VerifyResult::show(const ConnectionReport &report, const ApiCredential &credential)
{
    m_report = report;
    m_credential = credential;
    m_error.reset();
    retranslate();
    tabs()->setCurrentIndex(0);
    announce();
}

void VerifyResult::show(const Error &error)
{
    m_report.reset();
    m_error = error;
    retranslate();
    announce();
}

void VerifyResult::clear()
{
    m_report.reset();
    m_error.reset();
    retranslate();
}

QString VerifyResult::messageIdText() const
{
    return m_messageId->text();
}

bool VerifyResult::isSuccess() const
{
    return m_report && m_report->exchange && m_report->exchange->isSuccess();
}

QString VerifyResult::headlineText() const
{
    if (m_error)
        return tr("Not sent. %1").arg(m_error->summary);
    if (!m_report)
        return {};
    if (m_report->exchange)
        return isSuccess() ? tr("Verified. %1").arg(Words::summary(*m_report->exchange))
                           : failureText(*m_report->exchange);
    return tr("Not verified: without a token no message was sent. %1").arg(m_report->tokenProblem.summary);
}

QString VerifyResult::failureText(const Exchange &exchange) const
{
    const QString summary = Words::summary(exchange);
    if (exchange.status == 401 || exchange.status == 403)
        return tr("Not verified. %1 The provider does not accept the authentication: check Auth Type and its fields.")
            .arg(summary);
    // With TLS 1.3 an endpoint that misses a client's certificate may hang up without a word.
    const bool hungUp = exchange.failure == Failure::ConnectionLost && exchange.phases.tls >= 0;
    if (hungUp && m_credential.field(CredentialField::ClientCertificate).isEmpty())
        return tr("Not verified. %1 If it asks for a client certificate, turn on mTLS and enter one.").arg(summary);
    return tr("Not verified. %1").arg(summary);
}

QString VerifyResult::messageIdSentence() const
{
    if (!m_report || !m_report->exchange || m_report->exchange->status == 0)
        return {};
    if (!m_report->messageId.isEmpty())
        return tr("Message ID: %1").arg(m_report->messageId);
    const QString path = m_credential.field(CredentialField::IdPath);
    if (!m_report->messageIdLookedFor) {
        return path.isEmpty() ? tr("No message ID was looked for: the field for it is empty.")
                              : tr("No message ID was looked for: the provider did not take the message.");
    }
    if (!Json::Document::parse(m_report->exchange->responseBody).isValid())
        return tr("No message ID was found: the answer is no JSON.");
    const bool dots = m_credential.field(CredentialField::IdExtractor)
        == QString{nameIn(idExtractorNames, IdExtractor::DotNotation)};
    return dots ? tr("No message ID was found: there is no value at %1 in the answer.").arg(path)
                : tr("No message ID was found: no member of the answer is called %1 and has a value.").arg(path);
}

QString VerifyResult::tokenSentence() const
{
    if (!m_report)
        return {};
    if (m_report->tokenFromCache)
        return tr("OAuth token: the one that was fetched before is still good.");
    return m_report->tokenRequest ? tr("OAuth token: %1").arg(Words::summary(*m_report->tokenRequest)) : QString{};
}

QString VerifyResult::phasesSentence() const
{
    if (!m_report || !m_report->exchange)
        return {};
    const Phases &phases = m_report->exchange->phases;
    const auto milliseconds
        = [](qint64 microseconds) { return QLocale{}.toString(double(microseconds) / 1000.0, 'f', 1); };
    QStringList parts;
    if (phases.nameLookup >= 0)
        parts.append(tr("name found after %1 ms").arg(milliseconds(phases.nameLookup)));
    if (phases.connect >= 0)
        parts.append(tr("connected after %1 ms").arg(milliseconds(phases.connect)));
    if (phases.tls >= 0)
        parts.append(tr("encrypted after %1 ms").arg(milliseconds(phases.tls)));
    if (phases.firstByte >= 0)
        parts.append(tr("answered after %1 ms").arg(milliseconds(phases.firstByte)));
    if (phases.total >= 0 && m_report->exchange->status != 0)
        parts.append(tr("all there after %1 ms").arg(milliseconds(phases.total)));
    return parts.join(u" · "_s);
}

QString VerifyResult::requestText() const
{
    if (!m_report || !m_report->exchange)
        return {};
    const Exchange &sent = *m_report->exchange;
    return u"%1 %2\n%3\n\n%4"_s.arg(QString::fromLatin1(sent.method), sent.url, headerLines(sent.requestHeaders),
                                    QString::fromUtf8(sent.requestBody));
}

void VerifyResult::showBody()
{
    if (!m_report || !m_report->exchange) {
        m_body->clear();
        return;
    }
    const Exchange &answer = *m_report->exchange;
    QByteArray body = answer.responseBody;
    if (!m_raw->isChecked() && Json::Document::parse(body).isValid())
        body = Json::formatted(body);
    m_body->setPlainText(body.isEmpty() ? answer.failureDetail : QString::fromUtf8(body));
}

void VerifyResult::retranslate()
{
    tabs()->setTabText(0, tr("Answer"));
    tabs()->setTabText(1, tr("Headers"));
    tabs()->setTabText(2, tr("Request"));
    tabs()->setAccessibleName(tr("Result"));
    m_raw->setText(tr("As it came"));
    m_body->setAccessibleName(tr("Answer"));
    m_headers->setAccessibleName(tr("Headers of the answer"));
    m_request->setAccessibleName(tr("Request, without its secrets"));
    const bool known = m_report || m_error;
    setVisible(known);
    setHeadline(isSuccess() ? Tone::Positive : Tone::Negative, headlineText());
    for (const auto &[label, text] : {std::pair{m_messageId, messageIdSentence()}, std::pair{m_token, tokenSentence()},
                                      std::pair{m_phases, phasesSentence()}}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    tabs()->setVisible(m_report && m_report->exchange);
    m_raw->setVisible(m_report && m_report->exchange && !m_report->exchange->responseBody.isEmpty());
    m_headers->setPlainText(m_report && m_report->exchange ? headerLines(m_report->exchange->responseHeaders)
                                                           : QString{});
    m_request->setPlainText(requestText());
    showBody();
}

} // namespace Hookbench
