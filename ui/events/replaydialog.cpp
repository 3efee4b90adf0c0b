// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/replaydialog.h"

#include "models/state/credentialbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/secretbook.h"
#include "models/state/whenfinished.h"
#include "models/words/signaturewords.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Stands for the secret of the receiver's rule among the kept ones.
constexpr int ofTheRule = -1;

} // namespace

ReplayDialog::ReplayDialog(const Resending &resending, SigningScheme scheme, const SignatureRule *rule,
                           const CredentialBook &credentials, SecretBook &secrets, QWidget *over)
    : QDialog{over ? over->window() : nullptr}
    , m_resending{resending}
    , m_secrets{secrets}
    , m_title{new QLabel}
    , m_sentence{new QLabel}
    , m_leftOut{new QLabel}
    , m_asItWas{new QRadioButton}
    , m_signedAnew{new QRadioButton}
    , m_noSecret{new QLabel}
    , m_scheme{new QComboBox}
    , m_secret{new QComboBox}
    , m_schemeRow{new FieldRow{m_scheme}}
    , m_secretRow{new FieldRow{m_secret}}
    , m_problem{new QLabel}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_replay{pillButton(ButtonRole::Primary)}
    , m_firstScheme{scheme}
{
    if (rule && rule->settings.scheme != SigningScheme::None) {
        m_ruleSettings = rule->settings;
        m_ruleSecret = rule->secret;
        m_firstScheme = rule->settings.scheme;
    }
    for (const ApiCredential &credential : credentials.credentials()) {
        for (const KeptSecret &kept : credential.secrets) {
            m_kept.append(kept);
            m_keptNames.append(u"%1: %2"_s.arg(credential.name, Words::secretName(credential, kept.slot)));
        }
    }
    build();
    retranslate();
    follow();
    m_replay->setFocus();
}

ReplayDialog::~ReplayDialog() = default;

void ReplayDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"replayDialog"_s);
    m_asItWas->setObjectName(u"asItWas"_s);
    m_signedAnew->setObjectName(u"signedAnew"_s);
    m_replay->setObjectName(u"startReplay"_s);
    m_scheme->setObjectName(u"replayScheme"_s);
    m_secret->setObjectName(u"replaySecret"_s);
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    for (QLabel *label : {m_sentence, m_leftOut, m_noSecret, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_noSecret->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setVisible(false);
    m_asItWas->setChecked(true);
    for (const auto &[scheme, name] : signingSchemeNames) {
        if (scheme != SigningScheme::None)
            m_scheme->addItem(QString{}, int(scheme));
    }
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(int(m_firstScheme))));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_replay);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_leftOut),
          static_cast<QWidget *>(m_asItWas), static_cast<QWidget *>(m_signedAnew), static_cast<QWidget *>(m_noSecret),
          static_cast<QWidget *>(m_schemeRow), static_cast<QWidget *>(m_secretRow), static_cast<QWidget *>(m_problem)})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(520);
    m_replay->setDefault(true);
    connect(m_signedAnew, &QRadioButton::toggled, this, &ReplayDialog::follow);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replay, &QPushButton::clicked, this, &ReplayDialog::replay);
}

void ReplayDialog::follow()
{
    const bool hasSecret = m_ruleSettings || !m_kept.isEmpty();
    m_signedAnew->setEnabled(hasSecret);
    m_noSecret->setVisible(!hasSecret);
    m_schemeRow->setVisible(m_signedAnew->isChecked());
    m_secretRow->setVisible(m_signedAnew->isChecked());
    m_problem->setVisible(false);
}

void ReplayDialog::replay()
{
    if (!m_signedAnew->isChecked()) {
        finish(Signer{});
        return;
    }
    SigningSettings settings;
    settings.scheme = static_cast<SigningScheme>(m_scheme->currentData().toInt());
    const int chosen = m_secret->currentData().toInt();
    if (chosen == ofTheRule) {
        if (m_ruleSettings->scheme == settings.scheme)
            settings = *m_ruleSettings;
        finish(makeSigner(settings, m_ruleSecret));
        return;
    }
    m_replay->setEnabled(false);
    whenFinished(this, m_secrets.read(m_kept.at(chosen)), [this, settings](const QFuture<Result<Secret>> &read) {
        m_replay->setEnabled(true);
        if (read.resultCount() == 0)
            return;
        const Result<Secret> secret = read.result();
        finish(secret ? makeSigner(settings, *secret) : Result<Signer>{secret.error()});
    });
}

void ReplayDialog::finish(const Result<Signer> &signer)
{
    if (!signer) {
        m_problem->setText(signer.error().summary);
        m_problem->setVisible(true);
        return;
    }
    const Signer chosen = *signer;
    accept();
    Q_EMIT replayRequested(chosen);
}

void ReplayDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReplayDialog::retranslate()
{
    setWindowTitle(tr("Replay the request"));
    m_title->setText(windowTitle());
    const QString size = QLocale{}.formattedDataSize(m_resending.request.body.size(), 1, QLocale::DataSizeSIFormat);
    m_sentence->setText(tr("%1 goes to %2 once more, with %3 in the body.", "method, URL, size")
                            .arg(QString::fromUtf8(m_resending.request.method), m_resending.request.url, size));
    QStringList names;
    for (const QByteArray &name : std::as_const(m_resending.leftOut))
        names.append(QString::fromUtf8(name));
    m_leftOut->setText(
        tr("The log does not have what stood in %1, because it is a secret: it is left out.").arg(names.join(u", "_s)));
    m_leftOut->setVisible(!names.isEmpty());
    m_asItWas->setText(tr("As it was: the same headers and bytes"));
    m_signedAnew->setText(tr("Signed anew: the same bytes with a signature of now"));
    m_noSecret->setText(tr("There is no secret to sign with: no API credential has one, and the receiver has no "
                           "signature rule for this webhook."));
    m_schemeRow->setLabel(tr("Signature"));
    m_secretRow->setLabel(tr("Secret"));
    for (int index = 0; index < m_scheme->count(); ++index)
        m_scheme->setItemText(index, Words::name(static_cast<SigningScheme>(m_scheme->itemData(index).toInt())));
    const int secret = m_secret->currentIndex();
    m_secret->clear();
    if (m_ruleSettings)
        m_secret->addItem(tr("That of the receiver's rule for this webhook"), ofTheRule);
    for (int i = 0; i < m_keptNames.size(); ++i)
        m_secret->addItem(m_keptNames.at(i), i);
    m_secret->setCurrentIndex(std::max(0, secret));
    m_cancel->setText(tr("Cancel"));
    m_replay->setText(tr("Replay"));
}

} // namespace Hookbench
