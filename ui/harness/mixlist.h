// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/harness/mixrow.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Hookbench {

/// The parts of a mix, one below the other; there is always one.
class MixList : public QWidget
{
    Q_OBJECT
public:
    explicit MixList(QWidget *parent = nullptr);

    void setChoice(const MixChoice &choice);
    void setParts(const QList<LoadPart> &parts);
    QList<LoadPart> parts() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    MixRow *add(const LoadPart &part);
    void remove(MixRow *row);
    void number();

    MixChoice m_choice;
    QList<MixRow *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace Hookbench
