// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/verifydialog.h"

#include "models/state/whenfinished.h"
#include "ui/credentials/textbox.h"
#include "ui/credentials/verifyresult.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

VerifyDialog::VerifyDialog(const ApiCredential &credential, const SecretChanges &typed, ConnectionCheck &connection,
                           SandboxBook &sandboxes, Asker &asker, QWidget *parent)
    : QDialog{parent}
    , m_credential{credential}
    , m_typed{typed}
    , m_connection{connection}
    , m_sandboxes{sandboxes}
    , m_asker{asker}
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectParts();
    setBusy(false);
    retranslate();
    m_number->setFocus();
}

VerifyDialog::~VerifyDialog()
{
    stop();
}

void VerifyDialog::build()
{
    m_number = new QLineEdit;
    m_number->setObjectName(u"number"_s);
    m_number->setMaxLength(40);
    m_message = new TextBox{TextBox::Face::Prose, 2, 4};
    m_message->setObjectName(u"message"_s);
    m_numberRow = new FieldRow{m_number};
    m_messageRow = new FieldRow{m_message};
    m_numberRow->setRequired(true);
    m_messageRow->setRequired(true);
    m_note = new QLabel;
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_problem = new ProblemLine;
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_result = new VerifyResult;
    m_close = pillButton(ButtonRole::Secondary);
    m_close->setObjectName(u"close"_s);
    m_verify = pillButton(ButtonRole::Primary);
    m_verify->setObjectName(u"verifyConnection"_s);
    for (QPushButton *button : {m_close, m_verify})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_verify);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_numberRow), static_cast<QWidget *>(m_messageRow), static_cast<QWidget *>(m_note),
          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_progress)})
        layout->addWidget(widget);
    layout->addWidget(m_result, 1);
    layout->addStretch(0);
    layout->addLayout(buttons);
    for (QWidget *widget : {static_cast<QWidget *>(m_numberRow), static_cast<QWidget *>(m_messageRow),
                            static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_problem)})
        widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    resize(680, 600);
}

void VerifyDialog::connectParts()
{
    connect(m_verify, &QPushButton::clicked, this, &VerifyDialog::verify);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_busy)
            stop();
        else
            close();
    });
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)})
        connect(new QShortcut{QKeySequence{Qt::CTRL | key}, this}, &QShortcut::activated, this, &VerifyDialog::verify);
}

bool VerifyDialog::isFilledIn()
{
    static const QRegularExpression phone{u"^\\+?[0-9][0-9 ().-]{2,30}$"_s};
    if (!phone.match(m_number->text().trimmed()).hasMatch()) {
        m_problem->setText(
            tr("Enter the number the message goes to, in international form, such as +46 70 174 06 12."));
        m_number->setFocus();
        return false;
    }
    if (m_message->toPlainText().trimmed().isEmpty()) {
        m_problem->setText(tr("Enter a message."));
        m_message->setFocus();
        return false;
    }
    m_problem->setText({});
    return true;
}

void VerifyDialog::verify()
{
    if (m_busy || !isFilledIn())
        return;
    const Sandbox sandbox = m_sandboxes.current();
    if (!sandbox.production) {
        send();
        return;
    }
    m_asker.askTyped(
        this,
        tr("%1 is a production sandbox. The message goes to %2 through %3.")
            .arg(sandbox.name, m_number->text().trimmed(), m_credential.field(CredentialField::ProviderUrl)),
        sandbox.name, [self = QPointer<VerifyDialog>{this}](bool typed) {
            if (self && typed)
                self->send();
        });
}

void VerifyDialog::send()
{
    if (m_busy)
        return;
    m_result->clear();
    setBusy(true);
    const int attempt = ++m_attempts;
    const auto future
        = m_connection.verify(m_credential, m_typed, m_number->text().trimmed(), m_message->toPlainText());
    whenFinished(this, future, [this, attempt](const QFuture<Result<ConnectionReport>> &ended) {
        if (attempt != m_attempts)
            return;
        setBusy(false);
        m_verify->setFocus();
        if (ended.resultCount() == 0)
            return;
        const Result<ConnectionReport> report = ended.result();
        if (report)
            m_result->show(*report, m_credential);
        else
            m_result->show(report.error());
    });
}

void VerifyDialog::stop()
{
    if (!m_busy)
        return;
    // What still comes of it is not listened to.
    ++m_attempts;
    m_connection.cancel();
    setBusy(false);
}

void VerifyDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_verify->setEnabled(!busy);
    m_number->setEnabled(!busy);
    m_message->setEnabled(!busy);
    m_close->setText(busy ? tr("Cancel") : tr("Close"));
}

void VerifyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void VerifyDialog::retranslate()
{
    setWindowTitle(tr("Verify SMS connection: %1").arg(m_credential.name));
    m_numberRow->setLabel(tr("Number"));
    m_number->setPlaceholderText(tr("Example: %1").arg(u"+46701740612"_s));
    m_numberRow->setHelp(tr("Number"), tr("The number that the test message is sent to: it becomes {{toNumber}}."));
    m_messageRow->setLabel(tr("Message"));
    m_messageRow->setHelp(tr("Message"), tr("The text that is sent: it becomes {{message}}."));
    m_note->setText(tr("The message must be structured to align with the provider's payload format."));
    m_progress->setAccessibleName(tr("Sending"));
    m_verify->setText(tr("Verify connection"));
    m_verify->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_Return}.toString(QKeySequence::NativeText));
    m_close->setText(m_busy ? tr("Cancel") : tr("Close"));
}

} // namespace Hookbench
