// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/connectioncheck.h"
#include "models/values/apicredential.h"
#include "ui/parts/resultview.h"

#include <optional>

class QCheckBox;

namespace Hookbench {

/// What came of a connection test: a word and a sentence, the message ID or why there is none, how long each part
/// took, the answer as laid out or as it came, and the request without its secrets.
class VerifyResult : public ResultView
{
    Q_OBJECT
public:
    explicit VerifyResult(QWidget *parent = nullptr);

    /// @p credential says what was looked for in the answer.
    void show(const ConnectionReport &report, const ApiCredential &credential);
    /// Nothing could be sent.
    void show(const Error &error);
    void clear();
    QString messageIdText() const;

protected:
    void retranslate() override;

private:
    void showBody();
    bool isSuccess() const;
    QString headlineText() const;
    /// What became of it, and what follows from that for this credential.
    QString failureText(const Exchange &exchange) const;
    QString messageIdSentence() const;
    QString tokenSentence() const;
    QString phasesSentence() const;
    QString requestText() const;

    std::optional<ConnectionReport> m_report;
    std::optional<Error> m_error;
    ApiCredential m_credential;
    QLabel *m_messageId;
    QLabel *m_token;
    QLabel *m_phases;
    QCheckBox *m_raw;
    QPlainTextEdit *m_body;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_request;
};

} // namespace Hookbench
