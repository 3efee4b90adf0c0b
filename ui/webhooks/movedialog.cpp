// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/movedialog.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/webhooks/legacyfieldsform.h"
#include "ui/webhooks/movepreview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

MoveDialog::MoveDialog(const QList<ApiCredential> &credentials, qint64 chosen, QWidget *parent)
    : QDialog{parent}
    , m_credentials{credentials}
    , m_intro{new QLabel}
    , m_credential{new QComboBox}
    , m_credentialRow{new FieldRow{m_credential}}
    , m_source{new QButtonGroup{this}}
    , m_pages{new QStackedWidget}
    , m_stored{new LegacyFieldsForm}
    , m_typed{new LegacyFieldsForm}
    , m_pasted{new QPlainTextEdit}
    , m_pastedRow{new FieldRow{m_pasted}}
    , m_preview{new MovePreview}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_open{pillButton(ButtonRole::Primary)}
{
    build();
    fillCredentials(chosen);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &MoveDialog::takeCredential);
    connect(m_source, &QButtonGroup::idClicked, this, &MoveDialog::setSource);
    connect(m_typed, &LegacyFieldsForm::edited, this, &MoveDialog::showMove);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &MoveDialog::showMove);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &MoveDialog::openDraft);
    retranslate();
    m_source->button(Typed)->setChecked(true);
    takeCredential();
    if (m_source->button(Stored)->isEnabled())
        setSource(Stored);
}

void MoveDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(980, 620);
    m_intro->setWordWrap(true);
    m_stored->setReadOnly(true);
    m_pasted->setTabChangesFocus(true);
    m_open->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_pages->addWidget(m_stored);
    m_pages->addWidget(m_typed);
    m_pages->addWidget(m_pastedRow);

    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_credentialRow);
    left->addWidget(buildSources());
    left->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addLayout(left, 1);
    middle->addWidget(m_preview, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_intro);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
}

QWidget *MoveDialog::buildSources()
{
    auto *sources = new QWidget;
    auto *row = new QVBoxLayout{sources};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const Source source : {Stored, Typed, Pasted}) {
        auto *choice = new QRadioButton;
        m_source->addButton(choice, source);
        row->addWidget(choice);
    }
    return sources;
}

void MoveDialog::fillCredentials(qint64 chosen)
{
    m_credentials.removeIf([](const ApiCredential &candidate) {
        const std::optional<Vendor> vendor = webhookVendor(candidate.vendor);
        return !vendor || !vendorHasWebhooks(*vendor);
    });
    m_credential->addItem(QString{});
    for (const ApiCredential &candidate : std::as_const(m_credentials))
        m_credential->addItem(candidate.name, candidate.id);
    const auto holder = std::find_if(m_credentials.cbegin(), m_credentials.cend(),
                                     [](const ApiCredential &candidate) { return !legacyFields(candidate).isEmpty(); });
    if (chosen == 0 && holder != m_credentials.cend())
        chosen = holder->id;
    m_credential->setCurrentIndex(std::max(0, m_credential->findData(chosen)));
}

const ApiCredential &MoveDialog::credential() const
{
    static const ApiCredential none;
    const qint64 id = m_credential->currentData().toLongLong();
    for (const ApiCredential &candidate : m_credentials) {
        if (candidate.id == id)
            return candidate;
    }
    return none;
}

void MoveDialog::takeCredential()
{
    const LegacyFields stored = legacyFields(credential());
    m_stored->setFields(stored);
    m_source->button(Stored)->setEnabled(!stored.isEmpty());
    if (m_credential->currentIndex() == 0)
        m_credentialRow->setHint({});
    else
        m_credentialRow->setHint(stored.isEmpty() ? tr("Holds no keywords and no messages: type or paste them.")
                                                  : tr("Holds keywords or messages of its own."));
    setSource(stored.isEmpty() && source() == Stored ? Typed : source());
}

MoveDialog::Source MoveDialog::source() const
{
    return static_cast<Source>(std::max(0, m_source->checkedId()));
}

void MoveDialog::setSource(int source)
{
    m_source->button(source)->setChecked(true);
    m_pages->setCurrentIndex(source);
    // What is typed begins with what there is, and follows the credential until something is typed.
    if (source == Typed && m_typed->fields() == m_begun) {
        m_typed->setFields(legacyFields(credential()));
        m_begun = m_typed->fields();
    }
    showMove();
}

LegacyFields MoveDialog::fields(QStringList &unknown) const
{
    switch (source()) {
    case Stored:
        return legacyFields(credential());
    case Pasted:
        return parseLegacyFields(m_pasted->toPlainText(), unknown);
    case Typed:
        break;
    }
    return m_typed->fields();
}

void MoveDialog::showMove()
{
    QStringList unknown;
    const LegacyFields taken = fields(unknown);
    m_move = webhookFromLegacy(taken, credential());
    for (const QString &line : std::as_const(unknown))
        m_move.losses.append({LegacyLoss::Kind::UnknownLine, line});
    m_preview->setMove(m_move);
    m_open->setEnabled(!taken.isEmpty());
}

void MoveDialog::openDraft()
{
    const SmsWebhook webhook = m_move.webhook;
    accept();
    Q_EMIT openRequested(webhook);
}

void MoveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MoveDialog::retranslate()
{
    setWindowTitle(tr("Move from API credentials to webhooks"));
    m_intro->setText(
        tr("Keywords used to belong to API credentials. Nothing is stored here: you go on in the webhook's "
           "form, and submit it there."));
    m_credential->setItemText(0, tr("None"));
    m_credentialRow->setLabel(tr("API credentials"));
    m_source->button(Stored)->setText(tr("Take its own keywords and messages"));
    m_source->button(Typed)->setText(tr("Type them"));
    m_source->button(Pasted)->setText(tr("Paste them as text"));
    m_pastedRow->setLabel(tr("Pasted text"));
    m_pastedRow->setHint(
        tr("Labels in English, French or Swedish, with or without a colon, such as Opt-In Keywords: START, YES"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open as a draft"));
    if (m_source->checkedButton())
        takeCredential();
}

} // namespace Hookbench
