// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/rehearsaldialog.h"

#include "ui/harness/rehearsalpane.h"
#include "ui/parts/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hookbench {

RehearsalDialog::RehearsalDialog(const RehearsalServices &services, QWidget *parent)
    : QDialog{parent}
    , m_pane{new RehearsalPane{services}}
    , m_close{pillButton(ButtonRole::Secondary)}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_pane, 1);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    resize(980, 680);
}

void RehearsalDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RehearsalDialog::retranslate()
{
    setWindowTitle(tr("Retry rehearsal"));
    m_close->setText(tr("Close"));
}

} // namespace Hookbench
