// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/sandboxdialog.h"

#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

SandboxDialog::SandboxDialog(SandboxBook &book, const Sandbox &sandbox, QWidget *parent)
    : QDialog{parent}
    , m_book{book}
    , m_before{sandbox}
    , m_organisation{new QLineEdit{sandbox.organisation}}
    , m_name{new QLineEdit{sandbox.name}}
    , m_production{new QCheckBox}
    , m_productionHint{new QLabel}
    , m_organisationRow{new FieldRow{m_organisation}}
    , m_nameRow{new FieldRow{m_name}}
    , m_problem{new ProblemLine}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_save{pillButton(ButtonRole::Primary)}
{
    build();
    connect(m_organisation, &QLineEdit::textChanged, this, &SandboxDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &SandboxDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SandboxDialog::save);
    retranslate();
    m_name->setFocus();
    m_name->selectAll();
}

void SandboxDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(460);
    m_organisation->setObjectName(u"organisation"_s);
    m_name->setObjectName(u"name"_s);
    m_production->setObjectName(u"production"_s);
    m_save->setObjectName(u"save"_s);
    m_organisationRow->setRequired(true);
    m_nameRow->setRequired(true);
    m_productionHint->setWordWrap(true);
    m_productionHint->setFont(scaledFont(font(), TextSize::Caption));
    m_productionHint->setForegroundRole(QPalette::PlaceholderText);
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_organisationRow);
    // The kind of one that is there is changed in the list, where it says what that means.
    if (m_before.id == 0) {
        auto *kind = new QVBoxLayout;
        kind->setSpacing(4);
        kind->addWidget(m_production);
        kind->addWidget(m_productionHint);
        layout->addLayout(kind);
    } else {
        m_production->setParent(this);
        m_productionHint->setParent(this);
        m_production->hide();
        m_productionHint->hide();
    }
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

Sandbox SandboxDialog::value() const
{
    Sandbox sandbox = m_before;
    sandbox.organisation = m_organisation->text();
    sandbox.name = m_name->text();
    if (m_before.id == 0)
        sandbox.production = m_production->isChecked();
    return sandbox;
}

void SandboxDialog::check()
{
    if (!m_tried)
        return;
    Diagnostics organisation;
    Diagnostics name;
    for (const Diagnostic &complaint : m_book.check(value()))
        (complaint.pointer == "/organisation"_L1 ? organisation : name).append(complaint);
    m_organisationRow->setComplaints(organisation);
    m_nameRow->setComplaints(name);
}

void SandboxDialog::save()
{
    m_tried = true;
    m_problem->setText({});
    check();
    for (const FieldRow *row : {m_nameRow, m_organisationRow}) {
        if (row->hasComplaints()) {
            row->field()->setFocus();
            return;
        }
    }
    const Result<Sandbox> saved = m_before.id == 0 ? m_book.add(value()) : m_book.change(value());
    if (!saved) {
        m_problem->setText(saved.error().summary);
        return;
    }
    Q_EMIT stored(*saved);
    accept();
}

bool SandboxDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A complaint that wraps asks for more height than the fields could give it.
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return handled;
}

void SandboxDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SandboxDialog::retranslate()
{
    const bool isNew = m_before.id == 0;
    setWindowTitle(isNew ? tr("Create sandbox") : tr("Rename %1").arg(m_before.name));
    m_organisationRow->setLabel(tr("Organisation"));
    m_nameRow->setLabel(tr("Name"));
    m_nameRow->setHint(tr("Unique in its organisation."));
    m_production->setText(tr("Production sandbox"));
    m_productionHint->setText(tr("The window gets a coloured frame while it is looked at, and its name is asked for "
                                 "before anything is sent."));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(isNew ? tr("Create") : tr("Rename"));
}

} // namespace Hookbench
