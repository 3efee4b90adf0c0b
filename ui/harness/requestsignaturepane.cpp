// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/requestsignaturepane.h"

#include "models/state/whenfinished.h"
#include "models/words/signaturewords.h"
#include "models/words/words.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/undokeys.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// As the command line has it.
QString spelt(const ApiCredential &credential, const KeptSecret &kept)
{
    return u"%1/%2"_s.arg(credential.name, kept.slot);
}

} // namespace

RequestSignaturePane::RequestSignaturePane(CredentialBook &credentials, SecretBook &secrets, QWidget *parent)
    : QWidget{parent}
    , m_credentials{credentials}
    , m_secrets{secrets}
    , m_scheme{new QComboBox}
    , m_secret{new QComboBox}
    , m_typed{new QLineEdit}
    , m_note{new QLabel}
    , m_schemeRow{new FieldRow{m_scheme}}
    , m_secretRow{new FieldRow{m_secret}}
    , m_typedRow{new FieldRow{m_typed}}
{
    m_scheme->setObjectName(u"signatureScheme"_s);
    m_secret->setObjectName(u"signatureSecret"_s);
    m_typed->setObjectName(u"typedSecret"_s);
    m_typed->setEchoMode(QLineEdit::Password);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    for (const auto &[scheme, name] : signingSchemeNames)
        m_scheme->addItem(QString{}, QString{name});
    for (QComboBox *combo : {m_scheme, m_secret}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_schemeRow);
    column->addWidget(m_secretRow);
    column->addWidget(m_typedRow);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_scheme, &QComboBox::activated, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_secret, &QComboBox::activated, this, [this] {
        m_secretName = m_secret->currentData().toString();
        follow();
        Q_EMIT edited();
    });
    connect(&m_credentials, &CredentialBook::changed, this, &RequestSignaturePane::fillSecrets);
    retranslate();
    fillSecrets();
}

void RequestSignaturePane::setSettings(const SignatureSettings &settings)
{
    m_secretName = settings.secret;
    int scheme = settings.scheme.isEmpty() ? 0 : m_scheme->findData(settings.scheme);
    // A scheme of a later version keeps its name.
    if (scheme < 0) {
        m_scheme->addItem(settings.scheme, settings.scheme);
        scheme = m_scheme->count() - 1;
    }
    m_scheme->setCurrentIndex(scheme);
    // It was typed for another request.
    m_typed->clear();
    fillSecrets();
}

SignatureSettings RequestSignaturePane::settings() const
{
    if (m_scheme->currentIndex() <= 0)
        return {};
    return {m_scheme->currentData().toString(), m_secretName};
}

SigningSettings RequestSignaturePane::scheme() const
{
    SigningSettings settings;
    settings.scheme = valueIn(signingSchemeNames, m_scheme->currentData().toString()).value_or(SigningScheme::None);
    return settings;
}

void RequestSignaturePane::fillSecrets()
{
    m_secret->clear();
    m_secret->addItem(tr("Typed for this run"), QString{});
    for (const ApiCredential &credential : m_credentials.credentials()) {
        for (const KeptSecret &kept : credential.secrets)
            m_secret->addItem(tr("%1: %2", "API credential: its secret")
                                  .arg(credential.name, Words::secretName(credential, kept.slot)),
                              spelt(credential, kept));
    }
    int row = m_secret->findData(m_secretName);
    if (row < 0) {
        m_secret->addItem(tr("%1 (not there)", "a secret").arg(m_secretName), m_secretName);
        row = m_secret->count() - 1;
    }
    m_secret->setCurrentIndex(row);
    follow();
}

void RequestSignaturePane::follow()
{
    const bool isSigned = m_scheme->currentIndex() > 0;
    m_secretRow->setVisible(isSigned);
    m_typedRow->setVisible(isSigned && m_secretName.isEmpty());
    m_note->setText(isSigned ? tr("Signed over the exact bytes, anew for each attempt. A secret that is typed here is "
                                  "kept nowhere.")
                             : tr("The request goes out unsigned."));
}

Result<> RequestSignaturePane::checkAll(const SecretBinding &binding, const Destinations &destinations)
{
    for (const auto &[target, url] : destinations) {
        if (Result<> bound = checkBinding(binding, target, url); !bound)
            return bound;
    }
    return {};
}

void RequestSignaturePane::makeSigner(const Destinations &destinations,
                                      std::function<void(const Result<Signer> &)> then)
{
    const SigningSettings settings = scheme();
    if (settings.scheme == SigningScheme::None) {
        then(m_scheme->currentIndex() <= 0
                 ? Result<Signer>{Signer{}}
                 : Result<Signer>{Error{tr("The scheme “%1” is not known here.").arg(m_scheme->currentText()), {}}});
        return;
    }
    if (m_secretName.isEmpty()) {
        if (const Result<> bound = checkAll({}, destinations); !bound) {
            then(bound.error());
            return;
        }
        const Secret typed{m_typed->text().toUtf8()};
        then(typed.isEmpty() ? Result<Signer>{Error{tr("Type the secret that the request is signed with."), {}}}
                             : Hookbench::makeSigner(settings, typed));
        return;
    }
    readAndSign(settings, m_secretName, destinations, std::move(then));
}

void RequestSignaturePane::makeSigner(const SignatureSettings &saved, const Destinations &destinations,
                                      std::function<void(const Result<Signer> &)> then)
{
    SigningSettings settings;
    const std::optional<SigningScheme> known = valueIn(signingSchemeNames, saved.scheme);
    if (saved.scheme.isEmpty() || known == SigningScheme::None) {
        then(Result<Signer>{Signer{}});
    } else if (!known) {
        then(Error{tr("The scheme “%1” is not known here.").arg(saved.scheme), {}});
    } else if (saved.secret.isEmpty()) {
        then(Error{tr("A saved request of the mix is signed with a secret that is typed for each run. Choose one of an "
                      "API credential in that request."),
                   {}});
    } else {
        settings.scheme = *known;
        readAndSign(settings, saved.secret, destinations, std::move(then));
    }
}

void RequestSignaturePane::readAndSign(const SigningSettings &settings, const QString &secretName,
                                       const Destinations &destinations,
                                       std::function<void(const Result<Signer> &)> then)
{
    for (const ApiCredential &credential : m_credentials.credentials()) {
        for (const KeptSecret &kept : credential.secrets) {
            if (spelt(credential, kept) != secretName)
                continue;
            const SecretBinding binding = bindingOf(credential, Words::secretName(credential, kept.slot));
            if (const Result<> bound = checkAll(binding, destinations); !bound) {
                then(bound.error());
                return;
            }
            whenFinished(this, m_secrets.read(kept),
                         [settings, then = std::move(then)](const QFuture<Result<Secret>> &read) {
                             if (read.resultCount() == 0)
                                 return;
                             const Result<Secret> secret = read.result();
                             then(secret ? Hookbench::makeSigner(settings, *secret) : Result<Signer>{secret.error()});
                         });
            return;
        }
    }
    then(Error{tr("The secret “%1” is not there. Choose another, or type one for this run.").arg(secretName), {}});
}

void RequestSignaturePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestSignaturePane::retranslate()
{
    m_schemeRow->setLabel(tr("Signature"));
    m_secretRow->setLabel(tr("Secret"));
    m_typedRow->setLabel(tr("Secret for this run"));
    for (int index = 0; index < int(signingSchemeNames.size()); ++index)
        m_scheme->setItemText(index, Words::name(static_cast<SigningScheme>(index)));
    fillSecrets();
}

} // namespace Hookbench
