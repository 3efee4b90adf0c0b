// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace Hookbench {

class ToneIcon;

/// What became of a sent request: the status in words, what the receiver decided and why, the answer and its headers.
class SendResult : public QWidget
{
    Q_OBJECT
public:
    explicit SendResult(QWidget *parent = nullptr);

    /// @p received is the same request as the console's own receiver saw it, where it was that.
    void show(const Exchange &sent, const std::optional<Exchange> &received);
    void clear();
    /// One sentence, for assistive technology and tests.
    QString headline() const;
    QString decisionText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString decision() const;
    QString headers() const;

    std::optional<Exchange> m_sent;
    std::optional<Exchange> m_received;
    ToneIcon *m_icon;
    QLabel *m_headline;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_decision;
    QPlainTextEdit *m_answer;
    QPlainTextEdit *m_headers;
};

} // namespace Hookbench
