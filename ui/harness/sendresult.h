// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/resultview.h"

#include <optional>

namespace Hookbench {

/// What became of a sent request: the status in words, what the receiver decided and why, the answer and its headers.
class SendResult : public ResultView
{
    Q_OBJECT
public:
    explicit SendResult(QWidget *parent = nullptr);

    /// @p received is the same request as the console's own receiver saw it, where it was that.
    void show(const Exchange &sent, const std::optional<Exchange> &received);
    void clear();
    QString decisionText() const;
    /// What the console's own receiver decided on a request, in lines; or that nobody knows.
    static QString decisionLines(const std::optional<Exchange> &received);
    /// JSON laid out, anything else as it came.
    static QString readable(const QByteArray &body);

protected:
    void retranslate() override;

private:
    std::optional<Exchange> m_sent;
    std::optional<Exchange> m_received;
    QPlainTextEdit *m_decision;
    QPlainTextEdit *m_answer;
    QPlainTextEdit *m_headers;
};

} // namespace Hookbench
