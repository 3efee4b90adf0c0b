// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/feedbackwebhook.h"
#include "models/values/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Hookbench {

class FieldRow;
class ProblemLine;

/// Says whether a pasted token would be believed by an endpoint with these settings: with a pasted public key, or with
/// the key of the form.
class FeedbackVerify : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackVerify(QWidget *parent = nullptr);

    /// Where the settings and the key come from; the key may take its time.
    std::function<FeedbackJwt()> settings;
    std::function<void(std::function<void(const Result<Secret> &)>)> key;
    /// Milliseconds since the epoch.
    std::function<qint64()> now;

    void verify();
    /// What was found, for tests.
    QString finding() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void check(const Result<Secret> &key);
    void tell(const QString &good, const QString &wrong);
    void retranslate();

    QPlainTextEdit *m_token;
    QPlainTextEdit *m_public;
    FieldRow *m_tokenRow;
    FieldRow *m_publicRow;
    QPushButton *m_verify;
    QLabel *m_good;
    ProblemLine *m_wrong;
};

} // namespace Hookbench
