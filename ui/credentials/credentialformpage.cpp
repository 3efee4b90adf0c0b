// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialformpage.h"

#include "models/checks/credentialchecks.h"
#include "ui/credentials/credentialform.h"
#include "ui/credentials/keychainnotice.h"
#include "ui/parts/card.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/undobuttons.h"
#include "ui/parts/undokeys.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkMilliseconds = 150;
constexpr int draftMilliseconds = 1000;
constexpr int waitMilliseconds = 500;

/// About how many bytes a state of the form takes.
qint64 sizeOf(const ApiCredential &credential)
{
    qint64 characters = credential.name.size();
    for (const QString &text : credential.fields)
        characters += text.size();
    for (const CredentialHeader &header : credential.headers)
        characters += header.name.size() + header.value.size();
    for (const QString &name : credential.channelConfigurations)
        characters += name.size();
    return characters * qint64{sizeof(QChar)} + 512;
}

QTimer *singleShot(int milliseconds, QObject *parent)
{
    auto *timer = new QTimer{parent};
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

CredentialFormPage::CredentialFormPage(CredentialBook &book, SecretBook &secrets, DraftBook &drafts, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_drafts{drafts}
    , m_header{new PageHeader{PageHeader::Kind::Form}}
    , m_wait{new NoticeCard}
    , m_scroll{new QScrollArea}
    , m_keychain{new KeychainNotice{secrets}}
    , m_draftNotice{new NoticeCard}
    , m_form{new CredentialForm}
    , m_checkDelay{singleShot(checkMilliseconds, this)}
    , m_draftDelay{singleShot(draftMilliseconds, this)}
    , m_waitDelay{singleShot(waitMilliseconds, this)}
    , m_history{sizeOf}
{
    build();
    connectParts();
    follow();
    retranslate();
}

CredentialFormPage::~CredentialFormPage()
{
    // While the form goes, the focus moves on; nobody must hear of that any more.
    m_form->disconnect(this);
    const QSignalBlocker blocker{this};
    // The last moment of typing.
    if (m_draftDelay->isActive())
        keepDraft();
}

void CredentialFormPage::build()
{
    m_undoKeys = new UndoKeys{m_form};
    m_undoButtons = new UndoButtons{*m_undoKeys};
    m_header->addWidget(m_undoButtons);
    m_header->primary()->setObjectName(u"primary"_s);
    m_wait->setObjectName(u"waitNotice"_s);
    m_draftNotice->setObjectName(u"draftNotice"_s);
    auto *column = new FormColumn;
    column->column()->addWidget(m_keychain);
    column->column()->addWidget(m_draftNotice);
    column->column()->addWidget(m_form);
    m_scroll->setWidget(column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *wait = new QVBoxLayout;
    wait->setContentsMargins(24, 12, 24, 0);
    wait->addWidget(m_wait);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(wait);
    layout->addWidget(m_scroll, 1);
}

void CredentialFormPage::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &CredentialFormPage::backRequested);
    connect(m_header, &PageHeader::cancelRequested, this, [this] {
        if (isSaving())
            giveUpWaiting();
        else
            Q_EMIT cancelRequested();
    });
    connect(m_header->primary(), &QPushButton::clicked, this, [this] {
        if (m_editing)
            submit();
        else
            edit();
    });
    connect(m_form, &CredentialForm::edited, this, &CredentialFormPage::noteEdit);
    connect(m_form, &CredentialForm::touched, this, [this] {
        m_history.closeStep();
        m_checkDelay->start();
    });
    connect(m_form, &CredentialForm::verifyRequested, this, &CredentialFormPage::verifyRequested);
    connect(m_form, &CredentialForm::moveRequested, this, [this] { Q_EMIT moveRequested(m_id); });
    connect(m_form, &CredentialForm::revealRequested, this, [this](QWidget *field) {
        // What has just appeared gets its place when the layout has been round.
        QTimer::singleShot(0, field, [this, field] {
            // All of it, its top above all; a scroll area by itself would look for the cursor only.
            const QRect spot{field->mapTo(m_scroll->widget(), QPoint{}), field->size()};
            m_scroll->ensureVisible(spot.left(), spot.bottom(), 0, 40);
            m_scroll->ensureVisible(spot.left(), spot.top(), 0, 40);
        });
    });
    connect(m_keychain, &KeychainNotice::failed, this,
            [this](const Error &error) { Q_EMIT noticed(noticeFor(error)); });
    connect(m_keychain, &KeychainNotice::leftWithFocus, m_form, &CredentialForm::focusFirstField);
    connect(m_wait, &NoticeCard::acted, this, &CredentialFormPage::giveUpWaiting);
    connect(m_draftNotice, &NoticeCard::acted, this, &CredentialFormPage::throwDraftAway);
    connect(m_undoKeys, &UndoKeys::undoRequested, this, [this] { travel(m_history.undo()); });
    connect(m_undoKeys, &UndoKeys::redoRequested, this, [this] { travel(m_history.redo()); });
    connect(m_checkDelay, &QTimer::timeout, this, &CredentialFormPage::check);
    connect(m_draftDelay, &QTimer::timeout, this, [this] {
        m_history.closeStep();
        keepDraft();
    });
    connect(m_waitDelay, &QTimer::timeout, this, &CredentialFormPage::retranslate);
}

void CredentialFormPage::follow()
{
    connect(&m_book, &CredentialBook::changed, this, [this] {
        // What someone else submitted is shown at once, unless it would take away what is being typed.
        if (m_id == 0 || isSaving() || isModified())
            return;
        const ApiCredential *known = m_book.find(m_id);
        if (!known) {
            Q_EMIT gone();
            return;
        }
        const bool editing = m_editing;
        present(*known);
        setEditing(editing);
    });
}

void CredentialFormPage::create(CredentialVendor vendor)
{
    m_id = 0;
    ++m_subject;
    ApiCredential fresh;
    fresh.vendor = vendor;
    present(fresh);
    setEditing(true);
    showDraft();
    m_form->focusFirstField();
}

bool CredentialFormPage::open(qint64 id)
{
    const ApiCredential *known = m_book.find(id);
    if (!known)
        return false;
    m_id = id;
    ++m_subject;
    present(*known);
    setEditing(false);
    showDraft();
    m_header->primary()->setFocus();
    return true;
}

void CredentialFormPage::edit()
{
    if (m_editing)
        return;
    setEditing(true);
    check();
    m_form->focusFirstField();
}

void CredentialFormPage::present(const ApiCredential &credential)
{
    m_checkDelay->stop();
    m_draftDelay->stop();
    m_draft.reset();
    m_draftRefused = false;
    m_form->setCredential(credential);
    m_history.reset(m_form->credential());
    showPossible();
    m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
}

void CredentialFormPage::setEditing(bool editing)
{
    m_editing = editing;
    m_form->setReadOnly(!editing);
    m_keychain->setWanted(editing);
    m_header->cancel()->setVisible(editing);
    showPossible();
    retranslate();
}

bool CredentialFormPage::isModified() const
{
    return isSaving() || (m_editing && m_form->isModified());
}

QString CredentialFormPage::what() const
{
    const QString name = m_form->credential().name;
    return name.isEmpty() ? tr("the new API credential") : name;
}

ApiCredential CredentialFormPage::credential() const
{
    return withoutHiddenFields(m_form->credential());
}

SecretChanges CredentialFormPage::secretChanges() const
{
    return m_form->secretChanges();
}

void CredentialFormPage::noteEdit()
{
    const QString &field = m_form->editedField();
    // A header that came or went is a step of its own.
    m_history.record(m_form->credential(), field == "/headers"_L1 ? QString{} : field);
    showPossible();
    m_checkDelay->start();
    m_draftDelay->start();
}

void CredentialFormPage::travel(const std::optional<ValueHistory<ApiCredential>::Step> &step)
{
    if (!step)
        return;
    m_form->restore(step->value);
    if (!step->field.isEmpty())
        m_form->focusField(step->field);
    showPossible();
    m_checkDelay->start();
    m_draftDelay->start();
}

void CredentialFormPage::showPossible()
{
    m_undoButtons->setVisible(m_editing);
    const bool possible = m_editing && !isSaving();
    m_undoKeys->setPossible(possible && m_history.canUndo(), possible && m_history.canRedo());
}

void CredentialFormPage::check()
{
    if (m_editing)
        m_form->setComplaints(m_book.check(credential(), secretChanges()));
}

void CredentialFormPage::discard()
{
    giveUpWaiting();
    dropDraft();
    const ApiCredential *known = m_book.find(m_id);
    ++m_subject;
    present(known ? *known : ApiCredential{});
    setEditing(!known);
}

void CredentialFormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Hookbench
