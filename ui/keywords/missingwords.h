// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Hookbench {

class ToneIcon;

/// Warns that a category lacks words which subscribers rely on, and offers to add them back.
class MissingWords : public QWidget
{
    Q_OBJECT
public:
    explicit MissingWords(QWidget *parent = nullptr);
    /// Takes the complaint about mandatory keywords among @p complaints; hides itself when there is none.
    void setComplaints(const Diagnostics &complaints);

Q_SIGNALS:
    void addRequested(const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    ToneIcon *m_icon;
    QLabel *m_text;
    QPushButton *m_add;
    Diagnostics m_complaints;
};

} // namespace Hookbench
