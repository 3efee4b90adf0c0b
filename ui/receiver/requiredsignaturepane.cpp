// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/requiredsignaturepane.h"

#include "models/state/receiverbook.h"
#include "models/words/signaturewords.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/problemline.h"
#include "ui/receiver/receiverservices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

RequiredSignaturePane::RequiredSignaturePane(const ReceiverServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_perWebhook{new QLabel}
    , m_body{new QWidget}
    , m_scheme{new QComboBox}
    , m_algorithm{new QComboBox}
    , m_header{new QLineEdit}
    , m_tolerance{new QSpinBox}
    , m_required{new QCheckBox}
    , m_source{new QComboBox}
    , m_secret{new QLineEdit}
    , m_use{pillButton(ButtonRole::Secondary)}
    , m_schemeRow{new FieldRow{m_scheme}}
    , m_algorithmRow{new FieldRow{m_algorithm}}
    , m_headerRow{new FieldRow{m_header}}
    , m_toleranceRow{new FieldRow{m_tolerance}}
    , m_sourceRow{new FieldRow{m_source}}
    , m_secretRow{new FieldRow{m_secret, m_use}}
    , m_state{new NoticeCard}
    , m_problem{new ProblemLine}
{
    m_scheme->setObjectName(u"scheme"_s);
    m_algorithm->setObjectName(u"algorithm"_s);
    m_header->setObjectName(u"header"_s);
    m_tolerance->setObjectName(u"tolerance"_s);
    m_required->setObjectName(u"required"_s);
    m_source->setObjectName(u"secretSource"_s);
    m_secret->setObjectName(u"typedSecret"_s);
    m_use->setObjectName(u"useSecret"_s);
    for (const auto &[scheme, name] : signingSchemeNames)
        m_scheme->addItem({}, int(scheme));
    for (const auto &[algorithm, name] : jwtAlgorithmNames)
        m_algorithm->addItem(QString{name}, int(algorithm));
    m_tolerance->setRange(0, 24 * 60 * 60);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    build();
    for (QComboBox *choice : {m_scheme, m_algorithm, m_source})
        connect(choice, &QComboBox::activated, this, &RequiredSignaturePane::keep);
    connect(m_header, &QLineEdit::editingFinished, this, &RequiredSignaturePane::keep);
    connect(m_tolerance, &QSpinBox::editingFinished, this, &RequiredSignaturePane::keep);
    connect(m_required, &QCheckBox::clicked, this, &RequiredSignaturePane::keep);
    connect(m_use, &QPushButton::clicked, this, &RequiredSignaturePane::useTyped);
    connect(m_secret, &QLineEdit::returnPressed, this, &RequiredSignaturePane::useTyped);
    connect(m_secret, &QLineEdit::textChanged, this, &RequiredSignaturePane::showState);
    connect(&m_services.book, &ReceiverBook::signaturesChanged, this, &RequiredSignaturePane::showState);
    connect(&m_services.credentials, &CredentialBook::changed, this, &RequiredSignaturePane::showStored);
    retranslate();
    showStored();
}

void RequiredSignaturePane::build()
{
    m_perWebhook->setWordWrap(true);
    auto *grid = new QGridLayout{m_body};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_schemeRow, 0, 0, Qt::AlignTop);
    grid->addWidget(m_toleranceRow, 0, 1, Qt::AlignTop);
    grid->addWidget(m_algorithmRow, 1, 0, Qt::AlignTop);
    grid->addWidget(m_headerRow, 1, 1, Qt::AlignTop);
    grid->addWidget(m_sourceRow, 2, 0, Qt::AlignTop);
    grid->addWidget(m_secretRow, 2, 1, Qt::AlignTop);
    grid->addWidget(m_required, 3, 0, 1, 2);
    grid->addWidget(m_problem, 4, 0, 1, 2);
    grid->addWidget(m_state, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_perWebhook);
    layout->addWidget(m_body);
    layout->addStretch(1);
}

void RequiredSignaturePane::show(const QUuid &webhookId)
{
    if (webhookId == m_id)
        return;
    m_id = webhookId;
    showStored();
}

void RequiredSignaturePane::showStored()
{
    const WebhookSetup stored = m_services.book.setup(m_id);
    m_perWebhook->setVisible(m_id.isNull());
    m_body->setVisible(!m_id.isNull());
    m_scheme->setCurrentIndex(m_scheme->findData(int(stored.signing.scheme)));
    m_algorithm->setCurrentIndex(m_algorithm->findData(int(stored.signing.jwtAlgorithm)));
    m_header->setText(QString::fromLatin1(stored.signing.jwtHeader));
    m_tolerance->setValue(stored.signing.toleranceSeconds);
    m_required->setChecked(stored.required);
    m_secret->clear();
    m_problem->setText({});
    showSecrets(stored.slot);
    showState();
}

void RequiredSignaturePane::showSecrets(const QString &slot)
{
    m_source->clear();
    m_source->addItem(tr("Typed in for this run"), QString{});
    const SmsWebhookRecord *record = m_id.isNull() ? nullptr : m_services.webhooks.find(m_id);
    const ApiCredential *credential
        = record ? m_services.credentials.findByName(record->webhook.apiCredential) : nullptr;
    if (credential) {
        for (const KeptSecret &kept : credential->secrets)
            m_source->addItem(tr("%1 of “%2”", "the name of a secret, of a credential")
                                  .arg(Words::secretName(*credential, kept.slot), credential->name),
                              kept.slot);
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(slot)));
}

WebhookSetup RequiredSignaturePane::wanted() const
{
    WebhookSetup setup = m_services.book.setup(m_id);
    setup.signing.scheme = SigningScheme(m_scheme->currentData().toInt());
    setup.signing.jwtAlgorithm = JwtAlgorithm(m_algorithm->currentData().toInt());
    if (const QByteArray header = m_header->text().trimmed().toLatin1(); !header.isEmpty())
        setup.signing.jwtHeader = header;
    setup.signing.toleranceSeconds = m_tolerance->value();
    setup.required = m_required->isChecked();
    setup.slot = m_source->currentData().toString();
    if (setup.signing.scheme == SigningScheme::None)
        setup.slot.clear();
    return setup;
}

void RequiredSignaturePane::keep()
{
    if (m_id.isNull())
        return;
    const Result<> kept = m_services.book.save(m_id, wanted());
    if (!kept)
        showStored();
    m_problem->setText(kept ? QString{} : kept.error().summary);
    showState();
}

void RequiredSignaturePane::useTyped()
{
    if (m_secret->text().isEmpty())
        return;
    const Result<> used = m_services.book.useSecret(m_id, Secret{m_secret->text().toUtf8()});
    m_problem->setText(used ? QString{} : used.error().summary);
    // What is used is nowhere to be seen again.
    if (used)
        m_secret->clear();
}

void RequiredSignaturePane::showState()
{
    const SigningScheme scheme = SigningScheme(m_scheme->currentData().toInt());
    const bool checks = scheme != SigningScheme::None;
    const bool token = scheme == SigningScheme::JwtPayloadHash;
    m_algorithmRow->setVisible(token);
    m_headerRow->setVisible(token);
    for (QWidget *part : std::initializer_list<QWidget *>{m_toleranceRow, m_sourceRow, m_required})
        part->setVisible(checks);
    m_secretRow->setVisible(checks && m_source->currentData().toString().isEmpty());
    m_use->setEnabled(!m_secret->text().isEmpty());
    const QString problem = m_id.isNull() ? QString{} : m_services.book.signatureProblem(m_id);
    if (!problem.isEmpty())
        m_state->tell(Tone::Notice, problem);
    else if (!checks)
        m_state->tell(Tone::Informative, tr("Signatures are not looked at."));
    else if (m_required->isChecked())
        m_state->tell(Tone::Positive, tr("Requests without a right signature are answered 401 and not processed."));
    else
        m_state->tell(Tone::Positive, tr("Signatures are noted in the event log; every request is processed."));
}

void RequiredSignaturePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequiredSignaturePane::retranslate()
{
    m_perWebhook->setText(tr("Every webhook has a signature of its own: choose one in the table."));
    for (int index = 0; index < m_scheme->count(); ++index) {
        const auto scheme = SigningScheme(m_scheme->itemData(index).toInt());
        m_scheme->setItemText(index, scheme == SigningScheme::None ? tr("Not checked") : Words::name(scheme));
    }
    m_schemeRow->setLabel(tr("Signature"));
    m_algorithmRow->setLabel(tr("Algorithm"));
    m_headerRow->setLabel(tr("Header with the token"));
    m_toleranceRow->setLabel(tr("Tolerance, seconds"));
    m_sourceRow->setLabel(tr("Secret"));
    m_secretRow->setLabel(tr("Type the secret"));
    m_secretRow->setHint(tr("It is forgotten when the program ends."));
    m_use->setText(tr("Use"));
    m_required->setText(tr("Refuse requests without a right signature"));
    if (m_source->count() > 0)
        m_source->setItemText(0, tr("Typed in for this run"));
    showState();
}

} // namespace Hookbench
