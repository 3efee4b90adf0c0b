// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Hookbench {

/// A sentence in negative with its icon, for what went wrong with an operation. Complaints about a field belong to
/// FieldRow.
class ProblemLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent = nullptr);
    /// Empty hides it. Assistive technology is told.
    void setText(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    QLabel *m_text;
};

} // namespace Hookbench
