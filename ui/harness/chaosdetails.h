// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/chaoscase.h"
#include "ui/parts/resultview.h"

#include <optional>

namespace Hookbench {

/// One case of the chaos pack: what is done, what a sound endpoint answers, and what went back and forth.
class ChaosDetails : public ResultView
{
    Q_OBJECT
public:
    explicit ChaosDetails(QWidget *parent = nullptr);

    /// @p result is absent as long as the case was not run.
    void show(ChaosCase chaosCase, const std::optional<ChaosResult> &result);

protected:
    void retranslate() override;

private:
    QString exchanges() const;

    ChaosCase m_case = ChaosCase::Duplicate;
    std::optional<ChaosResult> m_result;
    QPlainTextEdit *m_about;
    QPlainTextEdit *m_exchanges;
};

} // namespace Hookbench
