// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxespage.h"

#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/pageheader.h"
#include "ui/sandboxes/comparepage.h"
#include "ui/sandboxes/sandboxdialog.h"
#include "ui/sandboxes/sandboxtable.h"

#include <QEvent>
#include <QKeySequence>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>

namespace Hookbench {

using namespace Qt::StringLiterals;

SandboxesPage::SandboxesPage(SandboxBook &book, SandboxCopies &copies, CredentialBook &credentials, Asker &asker,
                             QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_credentials{credentials}
    , m_asker{asker}
    , m_model{new SandboxListModel{book, this}}
    , m_stack{new QStackedWidget}
    , m_list{new QWidget}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_compare{pillButton(ButtonRole::Secondary)}
    , m_table{new SandboxTable}
    , m_comparePage{new ComparePage{book, copies, asker}}
{
    build();
    connectParts();
    retranslate();
}

void SandboxesPage::build()
{
    m_table->setModel(m_model);
    m_header->primary()->setObjectName(u"createSandbox"_s);
    m_compare->setObjectName(u"compareSandboxes"_s);
    m_header->addWidget(m_compare);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 16, 24, 24);
    body->addWidget(m_table, 1);
    auto *list = new QVBoxLayout{m_list};
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_header);
    list->addLayout(body, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_comparePage);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void SandboxesPage::connectParts()
{
    connect(m_header->primary(), &QPushButton::clicked, this, &SandboxesPage::create);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        // With the row that is pointed out, or with whatever other one there is.
        compare(m_table->currentId() != 0 ? m_table->currentId() : m_book.sandboxes().last().id);
    });
    connect(m_table, &SandboxTable::chooseRequested, this, &SandboxesPage::sandboxChosen);
    connect(m_table, &SandboxTable::renameRequested, this, [this](qint64 id) {
        if (const Sandbox *sandbox = m_book.find(id))
            openDialog(*sandbox);
    });
    connect(m_table, &SandboxTable::kindRequested, this, &SandboxesPage::changeKind);
    connect(m_table, &SandboxTable::compareRequested, this, &SandboxesPage::compare);
    connect(m_table, &SandboxTable::removeRequested, this, &SandboxesPage::askRemoval);
    connect(m_comparePage, &ComparePage::backRequested, this, &SandboxesPage::back);
    connect(m_comparePage, &ComparePage::noticed, this, &SandboxesPage::noticed);
    connect(&m_book, &SandboxBook::sandboxesChanged, this, &SandboxesPage::showState);
}

bool SandboxesPage::create()
{
    back();
    openDialog({0, m_book.current().organisation, {}, false});
    return true;
}

bool SandboxesPage::back()
{
    if (m_stack->currentWidget() == m_list)
        return false;
    m_stack->setCurrentWidget(m_list);
    m_model->refresh();
    m_table->setFocus();
    return true;
}

void SandboxesPage::shown()
{
    m_model->refresh();
    if (m_stack->currentWidget() == m_comparePage)
        m_comparePage->refresh();
}

void SandboxesPage::openDialog(const Sandbox &sandbox)
{
    auto *dialog = new SandboxDialog{m_book, sandbox, window()};
    connect(dialog, &SandboxDialog::stored, this, [this, isNew = sandbox.id == 0](const Sandbox &stored) {
        m_table->select(stored.id);
        m_table->setFocus();
        if (isNew)
            offerSwitch(stored);
    });
    dialog->open();
}

void SandboxesPage::offerSwitch(const Sandbox &sandbox)
{
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("The sandbox %1 is created.").arg(sandbox.name);
    notice.actionText = tr("Switch to it");
    notice.action = [self = QPointer<SandboxesPage>{this}, id = sandbox.id] {
        if (self && self->m_book.find(id))
            Q_EMIT self->sandboxChosen(id);
    };
    Q_EMIT noticed(notice);
}

void SandboxesPage::changeKind(qint64 id)
{
    const Sandbox *sandbox = m_book.find(id);
    if (!sandbox)
        return;
    if (!sandbox->production) {
        setProduction(*sandbox, true);
        return;
    }
    // This takes a protection away, so it is not done by a slip.
    m_asker.askTyped(
        this,
        tr("Mark %1 as a development sandbox? The coloured frame goes, and nothing asks for its name any more before "
           "something is sent.")
            .arg(sandbox->name),
        sandbox->name, [self = QPointer<SandboxesPage>{this}, known = *sandbox](bool typed) {
            if (self && typed)
                self->setProduction(known, false);
        });
}

void SandboxesPage::setProduction(Sandbox sandbox, bool production)
{
    sandbox.production = production;
    if (const Result<Sandbox> changed = m_book.change(sandbox); !changed) {
        Q_EMIT noticed(noticeFor(changed.error()));
        return;
    }
    if (!production) {
        tell(Tone::Positive, tr("%1 is a development sandbox now.").arg(sandbox.name));
        return;
    }
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("%1 is a production sandbox now: the window has a coloured frame while it is looked at, and its "
                     "name is asked for before anything is sent.")
                      .arg(sandbox.name);
    notice.actionText = tr("Undo");
    notice.undoes = true;
    notice.action = [self = QPointer<SandboxesPage>{this}, id = sandbox.id] {
        const Sandbox *known = self ? self->m_book.find(id) : nullptr;
        if (known)
            self->setProduction(*known, false);
    };
    Q_EMIT noticed(notice);
}

void SandboxesPage::askRemoval(qint64 id)
{
    const Sandbox *sandbox = m_book.find(id);
    if (!sandbox)
        return;
    if (m_book.sandboxes().size() == 1) {
        tell(Tone::Notice, tr("This is the last sandbox, and everything lives in one. Create another one first."));
        return;
    }
    const Result<SandboxContents> contents = m_book.contents(id);
    if (!contents) {
        Q_EMIT noticed(noticeFor(contents.error()));
        return;
    }
    // Plural forms are chosen by an int.
    const int events = static_cast<int>(std::min<qint64>(contents->events, std::numeric_limits<int>::max()));
    const QString question
        = tr("Delete the sandbox %1 for good? With it go %2, %3 and %4, with their history, drafts and consents. The "
             "keychain forgets the secrets of its API credentials.",
             "%2 to %4 are counts: 2 SMS webhooks, 1 API credential, 20 events")
              .arg(sandbox->name, tr("%n SMS webhook(s)", nullptr, contents->webhooks),
                   tr("%n API credential(s)", nullptr, contents->credentials), tr("%n event(s)", nullptr, events));
    m_asker.askTyped(this, question, sandbox->name,
                     [self = QPointer<SandboxesPage>{this}, known = *sandbox](bool typed) {
                         if (self && typed)
                             self->remove(known);
                     });
}

void SandboxesPage::remove(const Sandbox &sandbox)
{
    if (const Result<> removed = m_book.remove(sandbox.id); !removed) {
        Q_EMIT noticed(noticeFor(removed.error()));
        return;
    }
    m_credentials.forgetLeftovers();
    tell(Tone::Positive, tr("The sandbox %1 is deleted.").arg(sandbox.name));
    m_table->setFocus();
}

void SandboxesPage::compare(qint64 id)
{
    if (m_book.sandboxes().size() < 2)
        return;
    m_stack->setCurrentWidget(m_comparePage);
    m_comparePage->open(id);
}

void SandboxesPage::showState()
{
    const bool several = m_book.sandboxes().size() > 1;
    m_compare->setEnabled(several);
    if (!several)
        back();
}

void SandboxesPage::tell(Tone tone, const QString &text)
{
    Notice notice;
    notice.tone = tone;
    notice.text = text;
    Q_EMIT noticed(notice);
}

void SandboxesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SandboxesPage::retranslate()
{
    m_header->setTitle(tr("Sandboxes"));
    m_header->primary()->setText(tr("Create sandbox"));
    m_header->primary()->setToolTip(QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
    m_compare->setText(tr("Compare…"));
    m_compare->setToolTip(tr("Compares the webhooks of two sandboxes and copies them over"));
    showState();
}

} // namespace Hookbench
