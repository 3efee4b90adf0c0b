// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/credentialdialog.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hookbench {

CredentialDialog::CredentialDialog(CredentialBook &book, Vendor vendor, QWidget *parent)
    : QDialog{parent}
    , m_book{book}
    , m_vendor{vendor}
    , m_intro{new QLabel}
    , m_name{new QLineEdit}
    , m_number{new QLineEdit}
    , m_nameRow{new FieldRow{m_name}}
    , m_numberRow{new FieldRow{m_number}}
    , m_problem{new ProblemLine}
    , m_fullForm{pillButton(ButtonRole::Quiet)}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_create{pillButton(ButtonRole::Primary)}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    m_intro->setWordWrap(true);
    m_nameRow->setRequired(true);
    m_create->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fullForm);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_intro);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_numberRow);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_fullForm, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT fullFormRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CredentialDialog::save);
    retranslate();
}

void CredentialDialog::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        Diagnostic complaint;
        complaint.rule = Rule::NameRequired;
        m_nameRow->setComplaints({complaint});
        m_name->setFocus();
        return;
    }
    m_nameRow->setComplaints({});
    const Result<ApiCredential> saved
        = m_book.save(namedCredential(credentialVendor(m_vendor), name, m_number->text().trimmed()));
    if (!saved) {
        m_problem->setText(saved.error().summary);
        m_name->setFocus();
        return;
    }
    Q_EMIT created(*saved);
    accept();
}

void CredentialDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CredentialDialog::retranslate()
{
    setWindowTitle(tr("Create new API credentials"));
    m_intro->setText(
        tr("For the SMS vendor %1. A name is enough to go on with the webhook; keys, tokens and everything "
           "else are added on the API Credentials page.")
            .arg(Words::name(m_vendor)));
    m_fullForm->setText(tr("Open API Credentials"));
    m_nameRow->setLabel(tr("Name"));
    m_numberRow->setLabel(tr("Inbound Number"));
    m_numberRow->setHint(tr("The number that subscribers text to. It is offered as the Sender Phone Number."));
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("Create"));
}

} // namespace Hookbench
