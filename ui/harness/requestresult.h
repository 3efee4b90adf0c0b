// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"
#include "ui/parts/resultview.h"

#include <optional>

class QCheckBox;

namespace Hookbench {

/// What became of a composed request: status, size and time, a redirect that was not followed, what was expected, the
/// answer laid out or as it came, the decision, the times of its parts and the connection, and the headers.
class RequestResult : public ResultView
{
    Q_OBJECT
public:
    explicit RequestResult(QWidget *parent = nullptr);

    /// @p received is the same request as the console's own receiver saw it, where it was that.
    void show(const Exchange &sent, const std::optional<Exchange> &received, const QList<ExpectationResult> &results);
    void clear();
    const std::optional<Exchange> &sent() const { return m_sent; }

protected:
    void retranslate() override;

private:
    QWidget *buildAnswer();
    void showAnswer();
    QString timing() const;
    QString expectations() const;

    std::optional<Exchange> m_sent;
    std::optional<Exchange> m_received;
    QList<ExpectationResult> m_results;
    QLabel *m_redirect;
    QPlainTextEdit *m_expectations;
    QCheckBox *m_raw;
    QPlainTextEdit *m_answer;
    QPlainTextEdit *m_decision;
    QPlainTextEdit *m_timing;
    QPlainTextEdit *m_headers;
};

} // namespace Hookbench
