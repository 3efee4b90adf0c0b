// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/secretbinding.h"
#include "models/delivery/signing.h"
#include "models/state/credentialbook.h"
#include "models/state/secretbook.h"
#include "models/values/composedrequest.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Hookbench {

class FieldRow;

/// How a request is signed when it is sent: the scheme, and which secret of an API credential, or one that is typed and
/// forgotten with the window. The request only ever learns the secret's name.
class RequestSignaturePane : public QWidget
{
    Q_OBJECT
public:
    RequestSignaturePane(CredentialBook &credentials, SecretBook &secrets, QWidget *parent = nullptr);

    void setSettings(const SignatureSettings &settings);
    SignatureSettings settings() const;
    /// Where requests go that are to be signed, and the URL that comes to.
    using Destinations = QList<std::pair<RequestTarget, QString>>;
    /// Hands @p then what signs, at once or when the keychain has answered; an empty one where nothing is signed. A
    /// secret that is not bound to one of the hosts is not read: @p then hears why.
    void makeSigner(const Destinations &destinations, std::function<void(const Result<Signer> &)> then);
    /// The same for a saved request, whose secret has to be one of an API credential.
    void makeSigner(const SignatureSettings &saved, const Destinations &destinations,
                    std::function<void(const Result<Signer> &)> then);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    SigningSettings scheme() const;
    void readAndSign(const SigningSettings &settings, const QString &secretName, const Destinations &destinations,
                     std::function<void(const Result<Signer> &)> then);
    static Result<> checkAll(const SecretBinding &binding, const Destinations &destinations);
    void fillSecrets();
    void follow();
    void retranslate();

    CredentialBook &m_credentials;
    SecretBook &m_secrets;
    QString m_secretName;
    QComboBox *m_scheme;
    QComboBox *m_secret;
    QLineEdit *m_typed;
    QLabel *m_note;
    FieldRow *m_schemeRow;
    FieldRow *m_secretRow;
    FieldRow *m_typedRow;
};

} // namespace Hookbench
