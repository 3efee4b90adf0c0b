// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "ui/parts/card.h"

class QLabel;
class QVBoxLayout;

namespace Hookbench {

class ToneIcon;

/// What stands in the way of Submit, at the top of a form: a sentence for each, which leads to its field.
class ErrorSummary : public Card
{
    Q_OBJECT
public:
    explicit ErrorSummary(QWidget *parent = nullptr);
    /// Takes the errors among @p complaints; hides itself when there are none.
    void setComplaints(const Diagnostics &complaints);

Q_SIGNALS:
    void fieldRequested(const QString &pointer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    Diagnostics m_errors;
    ToneIcon *m_icon;
    QLabel *m_title;
    QVBoxLayout *m_links;
};

} // namespace Hookbench
