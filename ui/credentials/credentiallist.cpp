// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentiallist.h"

#include "models/documents/legacykeywords.h"
#include "models/items/credentialfilterproxy.h"
#include "models/items/credentiallistmodel.h"
#include "models/words/words.h"
#include "ui/parts/asker.h"
#include "ui/parts/comboname.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/liststack.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// More names than these would make the question longer than the window.
constexpr qsizetype mostNamed = 8;

} // namespace

CredentialList::CredentialList(CredentialBook &book, WebhookBook &webhooks, Asker &asker, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_webhooks{webhooks}
    , m_asker{asker}
    , m_model{new CredentialListModel{book, webhooks, this}}
    , m_proxy{new CredentialFilterProxy{this}}
{
    m_proxy->setSourceModel(m_model);
    build();
    connectParts();
    retranslate();
}

void CredentialList::build()
{
    m_header = new PageHeader{PageHeader::Kind::List};
    m_header->primary()->setObjectName(u"createCredential"_s);
    buildTools();
    m_table = new CredentialTable{[this](qint64 id) { return doableWith(id); }};
    m_table->setModel(m_proxy);
    m_stack = new ListStack{m_table};
    m_emptyCreate = m_stack->empty()->addAction(true);
    m_clearFilter = m_stack->noHits()->addAction(false);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 16, 24, 24);
    body->setSpacing(8);
    body->addWidget(m_tools);
    body->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
}

void CredentialList::buildTools()
{
    m_search = new SearchField;
    m_search->setObjectName(u"searchCredentials"_s);
    m_search->setFixedWidth(280);
    m_vendor = new QComboBox;
    m_vendor->setObjectName(u"vendorFilter"_s);
    m_vendor->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_counter = new QLabel;
    m_counter->setTextFormat(Qt::RichText);
    m_tools = new QWidget;
    auto *tools = new QHBoxLayout{m_tools};
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->addWidget(m_search);
    tools->addWidget(m_vendor);
    tools->addStretch(1);
    tools->addWidget(m_counter);
}

void CredentialList::connectParts()
{
    connect(m_header->primary(), &QPushButton::clicked, this, &CredentialList::createRequested);
    connect(m_emptyCreate, &QPushButton::clicked, this, &CredentialList::createRequested);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        clearFilter();
        m_search->setFocus();
    });
    connect(m_search, &SearchField::left, this, &CredentialList::focusTable);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        showState();
    });
    connect(m_vendor, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_vendor->currentData();
        m_proxy->setVendor(chosen.isValid() ? std::optional{static_cast<CredentialVendor>(chosen.toInt())}
                                            : std::nullopt);
        showState();
    });
    connect(m_table, &CredentialTable::openRequested, this, &CredentialList::openRequested);
    connect(m_table, &CredentialTable::editRequested, this, &CredentialList::editRequested);
    connect(m_table, &CredentialTable::verifyRequested, this, &CredentialList::verifyRequested);
    connect(m_table, &CredentialTable::moveRequested, this, &CredentialList::moveRequested);
    connect(m_table, &CredentialTable::removeRequested, this, &CredentialList::askToRemove);
    connect(m_stack, &ListStack::countsChanged, this, &CredentialList::showState);
}

void CredentialList::focusSearch()
{
    m_search->enter();
}

void CredentialList::focusTable()
{
    if (m_stack->isTableShown())
        m_table->setFocus();
    else
        m_header->primary()->setFocus();
}

void CredentialList::select(qint64 id)
{
    m_table->select(id);
    if (m_table->currentId() == id || !m_book.find(id))
        return;
    clearFilter();
    m_table->select(id);
}

void CredentialList::clearFilter()
{
    m_search->clear();
    m_vendor->setCurrentIndex(0);
}

CredentialTable::Doable CredentialList::doableWith(qint64 id) const
{
    const ApiCredential *credential = m_book.find(id);
    if (!credential)
        return {};
    return {credential->vendor == CredentialVendor::Custom, !legacyFields(*credential).isEmpty()};
}

void CredentialList::askToRemove(qint64 id)
{
    const ApiCredential *credential = m_book.find(id);
    if (!credential)
        return;
    m_asker.askTyped(this, removalQuestion(*credential), credential->name,
                     [self = QPointer<CredentialList>{this}, id](bool typed) {
                         if (self && typed)
                             self->remove(id);
                     });
}

QString CredentialList::removalQuestion(const ApiCredential &credential) const
{
    QStringList lines{tr("The API credentials %1 are deleted. This can't be undone.").arg(credential.name)};
    const QStringList users = m_webhooks.usersOf(credential.name);
    if (!users.isEmpty()) {
        lines.append(tr("%n SMS webhook(s) use them and become incomplete:", nullptr, int(users.size())));
        for (const QString &user : users.first(std::min(users.size(), mostNamed)))
            lines.append(u"• "_s + user);
        if (users.size() > mostNamed)
            lines.append(tr("and %n more", nullptr, int(users.size() - mostNamed)));
    }
    if (!credential.secrets.isEmpty())
        lines.append(
            tr("Their %n secret(s) are forgotten, also by the keychain.", nullptr, int(credential.secrets.size())));
    return lines.join(u'\n');
}

void CredentialList::remove(qint64 id)
{
    const ApiCredential *credential = m_book.find(id);
    if (!credential)
        return;
    const QString name = credential->name;
    const auto users = static_cast<int>(m_webhooks.usersOf(name).size());
    if (const Result<> removed = m_book.remove(id); !removed) {
        Q_EMIT noticed(noticeFor(removed.error()));
        return;
    }
    Notice notice;
    notice.tone = users > 0 ? Tone::Notice : Tone::Positive;
    notice.text = users > 0
        ? tr("%1 is deleted. %n SMS webhook(s) need other API credentials.", nullptr, users).arg(name)
        : tr("%1 is deleted.").arg(name);
    Q_EMIT noticed(notice);
    focusTable();
}

void CredentialList::showState()
{
    const int total = m_stack->total();
    m_tools->setVisible(total > 0);
    m_stack->countInto(m_counter, tr("%1 of %2"));
    m_stack->showState();
    if (m_stack->shown() > 0 || total == 0)
        return;
    const bool vendor = m_vendor->currentData().isValid();
    if (m_search->text().isEmpty())
        m_stack->noHits()->setText(tr("No hits"),
                                   tr("There are no API credentials for %1.").arg(m_vendor->currentText()));
    else if (vendor)
        m_stack->noHits()->setText(tr("No hits"),
                                   tr("No API credentials for %1 have “%2” in their name or number.")
                                       .arg(m_vendor->currentText(), m_search->text()));
    else
        m_stack->noHits()->setText(
            tr("No hits"), tr("No API credentials have “%1” in their name, vendor or number.").arg(m_search->text()));
}

void CredentialList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_proxy->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CredentialList::showVendors()
{
    const QSignalBlocker quiet{m_vendor};
    const int chosen = std::max(0, m_vendor->currentIndex());
    m_vendor->clear();
    m_vendor->addItem(tr("All vendors"));
    for (const auto &[vendor, name] : credentialVendorNames)
        m_vendor->addItem(Words::name(vendor), static_cast<int>(vendor));
    m_vendor->setCurrentIndex(chosen);
}

void CredentialList::retranslate()
{
    m_header->setTitle(tr("API Credentials"));
    m_header->primary()->setText(tr("Create new API credentials"));
    m_header->primary()->setToolTip(QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
    m_search->setName(tr("Search API credentials"));
    nameCombo(m_vendor, tr("SMS vendor"));
    m_stack->empty()->setText(
        tr("No API credentials yet"),
        tr("They are how an SMS provider knows who sends. A webhook that takes in texts names one."));
    m_emptyCreate->setText(tr("Create new API credentials"));
    m_clearFilter->setText(tr("Clear search and filter"));
    showVendors();
    showState();
}

} // namespace Hookbench
