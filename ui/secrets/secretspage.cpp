// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretspage.h"

#include "models/items/keptsecretmodel.h"
#include "models/words/words.h"
#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pageheader.h"
#include "ui/secrets/keychaincard.h"
#include "ui/secrets/secrettable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QLabel *sentenceLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SecretsPage::SecretsPage(CredentialBook &credentials, SecretBook &secrets, SandboxBook &sandboxes, Asker &asker,
                         QWidget *parent)
    : QWidget{parent}
    , m_credentials{credentials}
    , m_secrets{secrets}
    , m_sandboxes{sandboxes}
    , m_asker{asker}
    , m_model{new KeptSecretModel{credentials, secrets, this}}
{
    build();
    connectParts();
    retranslate();
}

void SecretsPage::build()
{
    m_header = new PageHeader{PageHeader::Kind::List};
    m_keychain = new KeychainCard{m_secrets};
    auto *inside = new QWidget;
    auto *body = new QVBoxLayout{inside};
    body->setContentsMargins(24, 16, 24, 24);
    body->setSpacing(16);
    body->addWidget(buildWords());
    body->addWidget(m_keychain);
    body->addWidget(buildSecrets(), 1);
    body->addWidget(buildLeftovers());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
}

QWidget *SecretsPage::buildWords()
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout{words};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_where = sentenceLabel();
    m_never = sentenceLabel();
    column->addWidget(m_where);
    column->addWidget(m_never);
    return words;
}

QWidget *SecretsPage::buildSecrets()
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout{section};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_listTitle = new QLabel;
    QFont bold = font();
    bold.setBold(true);
    m_listTitle->setFont(bold);
    m_check = pillButton(ButtonRole::Secondary);
    m_check->setObjectName(u"askForSecrets"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_listTitle);
    head->addStretch(1);
    head->addWidget(m_check);
    m_table = new SecretTable;
    m_table->setModel(m_model);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    // Four rows with their header stay in sight in the smallest window; the page scrolls before the table shrinks more.
    m_stack->setMinimumHeight(200);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    return section;
}

QWidget *SecretsPage::buildLeftovers()
{
    m_leftoverRow = new QWidget;
    m_leftovers = sentenceLabel();
    m_forgetNow = pillButton(ButtonRole::Secondary);
    m_forgetNow->setObjectName(u"forgetLeftovers"_s);
    auto *row = new QHBoxLayout{m_leftoverRow};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_leftovers, 1);
    row->addWidget(m_forgetNow, 0, Qt::AlignTop);
    return m_leftoverRow;
}

void SecretsPage::connectParts()
{
    connect(m_keychain, &KeychainCard::noticed, this, &SecretsPage::noticed);
    connect(m_check, &QPushButton::clicked, m_model, &KeptSecretModel::check);
    connect(m_table, &SecretTable::credentialRequested, this, &SecretsPage::credentialRequested);
    connect(m_table, &SecretTable::forgetRequested, this, &SecretsPage::askToForget);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SecretsPage::showState);
    connect(m_forgetNow, &QPushButton::clicked, &m_credentials, &CredentialBook::forgetLeftovers);
    connect(&m_credentials, &CredentialBook::leftoversChanged, this, &SecretsPage::showLeftovers);
    connect(&m_credentials, &CredentialBook::changed, this, &SecretsPage::showLeftovers);
    connect(&m_sandboxes, &SandboxBook::currentChanged, this, &SecretsPage::retranslate);
    connect(&m_sandboxes, &SandboxBook::sandboxesChanged, this, &SecretsPage::retranslate);
    connect(&m_secrets, &SecretBook::stateChanged, this, [this] {
        // Opened: what was not reached before can be asked for now.
        if (m_secrets.state() == KeychainState::Available && m_model->wasChecked())
            m_model->check();
    });
}

void SecretsPage::shown()
{
    m_keychain->look();
    showLeftovers();
}

void SecretsPage::askToForget(qint64 credentialId, const QString &slot)
{
    const ApiCredential *credential = m_credentials.find(credentialId);
    if (!credential || !credential->secret(slot))
        return;
    m_asker.askTyped(this, question(*credential, slot), credential->name,
                     [self = QPointer<SecretsPage>{this}, credentialId, slot](bool typed) {
                         if (self && typed)
                             self->forget(credentialId, slot);
                     });
}

QString SecretsPage::question(const ApiCredential &credential, const QString &slot) const
{
    QStringList lines{tr("%1 of the API credentials %2 is forgotten, also by the keychain. This can't be undone.")
                          .arg(Words::secretName(credential, slot), credential.name)};
    ApiCredential without = credential;
    without.secrets.removeIf([&](const KeptSecret &kept) { return kept.slot == slot; });
    if (m_credentials.status(without) == CredentialStatus::Incomplete
        && m_credentials.status(credential) != CredentialStatus::Incomplete)
        lines.append(tr("They become incomplete until it is entered again."));
    return lines.join(u'\n');
}

void SecretsPage::forget(qint64 credentialId, const QString &slot)
{
    const ApiCredential *credential = m_credentials.find(credentialId);
    if (!credential)
        return;
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("%1 of %2 is forgotten.").arg(Words::secretName(*credential, slot), credential->name);
    if (const Result<> forgotten = m_credentials.forgetSecret(credentialId, slot); !forgotten)
        notice = noticeFor(forgotten.error());
    Q_EMIT noticed(notice);
    if (m_model->rowCount() > 0)
        m_table->setFocus();
}

void SecretsPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    m_check->setVisible(any);
}

void SecretsPage::showLeftovers()
{
    const int count = m_credentials.leftovers();
    const bool hadFocus = m_forgetNow->hasFocus();
    m_leftovers->setText(tr("%n secret(s) that no API credentials refer to any more wait for the keychain to forget "
                            "them. That is tried at every start.",
                            nullptr, count));
    m_leftoverRow->setVisible(count > 0);
    if (hadFocus && count == 0)
        m_table->setFocus();
}

void SecretsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SecretsPage::retranslate()
{
    m_header->setTitle(tr("Where are my secrets"));
    m_where->setText(tr("Tokens, keys and passwords are in the keychain of this computer, the one that other programs "
                        "use too, protected by your login. Each is sent only to the addresses of its own API "
                        "credentials, when a connection is verified."));
    m_never->setText(tr("They are never in the database, in a backup, an export, a draft, the event log or on a "
                        "command line, and they can't be shown again. There is only a note that a secret is kept, "
                        "by whom and since when: the list below."));
    m_listTitle->setText(tr("Secrets of the sandbox %1").arg(m_sandboxes.current().name));
    m_check->setText(tr("Ask whether they are there"));
    m_empty->setText(tr("No secrets here"),
                     tr("What you enter as a secret into API credentials of this sandbox is listed here."));
    m_forgetNow->setText(tr("Forget now"));
    showState();
    showLeftovers();
}

} // namespace Hookbench
