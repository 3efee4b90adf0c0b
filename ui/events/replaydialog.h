// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/resending.h"
#include "models/delivery/signing.h"
#include "models/values/apicredential.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace Hookbench {

class CredentialBook;
class FieldRow;
class SecretBook;
struct SignatureRule;

/// Asks how a request of the log is sent once more: as it was, or signed anew with a secret that is kept. Window modal;
/// opened without a nested event loop.
class ReplayDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p rule is that of the receiver for the webhook; null where it has none. It is not kept.
    ReplayDialog(const Resending &resending, SigningScheme scheme, const SignatureRule *rule,
                 const CredentialBook &credentials, SecretBook &secrets, QWidget *over);
    ~ReplayDialog() override;

Q_SIGNALS:
    /// The person wants it, signed by this; an empty signer sends it as it was.
    void replayRequested(const Hookbench::Signer &signer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void replay();
    void finish(const Result<Signer> &signer);
    void retranslate();

    Resending m_resending;
    std::optional<SigningSettings> m_ruleSettings;
    Secret m_ruleSecret;
    SecretBook &m_secrets;
    QList<KeptSecret> m_kept;
    QStringList m_keptNames;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_leftOut;
    QRadioButton *m_asItWas;
    QRadioButton *m_signedAnew;
    QLabel *m_noSecret;
    QComboBox *m_scheme;
    QComboBox *m_secret;
    FieldRow *m_schemeRow;
    FieldRow *m_secretRow;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_replay;
    SigningScheme m_firstScheme;
};

} // namespace Hookbench

Q_DECLARE_METATYPE(Hookbench::Signer)
