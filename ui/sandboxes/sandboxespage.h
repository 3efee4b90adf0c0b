// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sandboxlistmodel.h"
#include "models/state/credentialbook.h"
#include "models/state/sandboxcopies.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Hookbench {

class Asker;
class ComparePage;
class PageHeader;
class SandboxTable;

/// The sandboxes: created, renamed, marked and deleted here, and compared with one another.
class SandboxesPage : public QWidget, public Page
{
    Q_OBJECT
public:
    SandboxesPage(SandboxBook &book, SandboxCopies &copies, CredentialBook &credentials, Asker &asker,
                  QWidget *parent = nullptr);
    bool create() override;
    bool back() override;
    void shown() override;

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    /// Look at this one.
    void sandboxChosen(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void offerSwitch(const Sandbox &sandbox);
    void openDialog(const Sandbox &sandbox);
    void changeKind(qint64 id);
    void setProduction(Sandbox sandbox, bool production);
    void askRemoval(qint64 id);
    void remove(const Sandbox &sandbox);
    void compare(qint64 id);
    void showState();
    void tell(Tone tone, const QString &text);
    void retranslate();

    SandboxBook &m_book;
    CredentialBook &m_credentials;
    Asker &m_asker;
    SandboxListModel *m_model;
    QStackedWidget *m_stack;
    QWidget *m_list;
    PageHeader *m_header;
    QPushButton *m_compare;
    SandboxTable *m_table;
    ComparePage *m_comparePage;
};

} // namespace Hookbench
