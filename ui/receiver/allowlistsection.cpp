// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/allowlistsection.h"

#include "models/state/receiverbook.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

AllowListSection::AllowListSection(ReceiverBook &book, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_title{new SectionTitle}
    , m_only{new QCheckBox}
    , m_list{new QListWidget}
    , m_remove{pillButton(ButtonRole::Secondary)}
    , m_address{new QLineEdit}
    , m_add{pillButton(ButtonRole::Secondary)}
    , m_presets{new QComboBox}
    , m_addPreset{pillButton(ButtonRole::Secondary)}
    , m_addressRow{new FieldRow{m_address, m_add}}
    , m_presetRow{new FieldRow{m_presets, m_addPreset}}
    , m_facts{new QLabel}
    , m_trust{new QCheckBox}
    , m_trustHint{new QLabel}
    , m_problem{new ProblemLine}
{
    m_only->setObjectName(u"onlyAllowed"_s);
    m_list->setObjectName(u"allowed"_s);
    m_remove->setObjectName(u"removeAllowed"_s);
    m_address->setObjectName(u"address"_s);
    m_add->setObjectName(u"addAddress"_s);
    m_presets->setObjectName(u"presets"_s);
    m_addPreset->setObjectName(u"addPreset"_s);
    m_trust->setObjectName(u"trustForwarded"_s);
    m_problem->setObjectName(u"allowProblem"_s);
    m_address->setPlaceholderText(u"10.0.0.0/8"_s);
    for (const AllowListPreset &preset : m_book.presets())
        m_presets->addItem(preset.title, preset.name);
    build();
    connect(m_add, &QPushButton::clicked, this, &AllowListSection::addTyped);
    connect(m_address, &QLineEdit::returnPressed, this, &AllowListSection::addTyped);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_problem->setText({}); });
    connect(m_addPreset, &QPushButton::clicked, this, &AllowListSection::addPreset);
    connect(m_presets, &QComboBox::currentIndexChanged, this, &AllowListSection::showFacts);
    connect(m_remove, &QPushButton::clicked, this, &AllowListSection::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    auto *key = new QShortcut{QKeySequence{QKeySequence::Delete}, m_list};
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &AllowListSection::removeCurrent);
    connect(m_only, &QCheckBox::clicked, this, [this](bool only) {
        ReceiverSetup setup = m_book.setup();
        setup.onlyAllowed = only;
        keep(setup);
    });
    connect(m_trust, &QCheckBox::clicked, this, [this](bool trust) {
        ReceiverSetup setup = m_book.setup();
        setup.trustForwarded = trust;
        keep(setup);
    });
    connect(&m_book, &ReceiverBook::changed, this, &AllowListSection::showStored);
    retranslate();
}

void AllowListSection::build()
{
    for (QLabel *text : {m_facts, m_trustHint}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setFont(scaledFont(font(), TextSize::Caption));
        text->setForegroundRole(QPalette::PlaceholderText);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setFixedHeight(136);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *removing = new QHBoxLayout;
    removing->addWidget(m_remove);
    removing->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_only);
    column->addWidget(m_list);
    column->addLayout(removing);
    column->addWidget(m_addressRow);
    column->addWidget(m_problem);
    column->addWidget(m_presetRow);
    column->addWidget(m_facts);
    column->addWidget(m_trust);
    column->addWidget(m_trustHint);
}

QString AllowListSection::entryText(const QString &entry) const
{
    for (const AllowListPreset &preset : m_book.presets()) {
        if (preset.name == entry)
            return tr("%1, %n address(es) and range(s)", "%1 is the title of a published list",
                      int(preset.ranges.size()))
                .arg(preset.title);
    }
    return entry;
}

void AllowListSection::showStored()
{
    const ReceiverSetup &setup = m_book.setup();
    m_only->setChecked(setup.onlyAllowed);
    m_trust->setChecked(setup.trustForwarded);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QString &entry : setup.allowed)
        m_list->addItem(entryText(entry));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_remove->setEnabled(m_list->currentRow() >= 0);
    showFacts();
}

void AllowListSection::showFacts()
{
    const int index = m_presets->currentIndex();
    if (index < 0 || index >= m_book.presets().size())
        return;
    const AllowListPreset &preset = m_book.presets().at(index);
    QString facts = tr("Read on %1 at %2.", "a date, a web address")
                        .arg(QLocale{}.toString(preset.read, QLocale::LongFormat), preset.source);
    if (const QString note = preset.note.in(QLocale{}.name()); !note.isEmpty())
        facts = tr("%1 %2", "two sentences").arg(facts, note);
    m_facts->setText(facts);
    m_addPreset->setEnabled(!m_book.setup().allowed.contains(preset.name));
}

void AllowListSection::addTyped()
{
    const Result<AddressRange> range = readAddressRange(m_address->text());
    if (!range) {
        m_problem->setText(range.error().summary);
        return;
    }
    if (add(range->text()))
        m_address->clear();
}

void AllowListSection::addPreset()
{
    add(m_presets->currentData().toString());
}

bool AllowListSection::add(const QString &entry)
{
    ReceiverSetup setup = m_book.setup();
    if (setup.allowed.contains(entry)) {
        m_problem->setText(tr("%1 is on the list already.").arg(entryText(entry)));
        return false;
    }
    setup.allowed.append(entry);
    if (!keep(setup))
        return false;
    m_list->setCurrentRow(m_list->count() - 1);
    return true;
}

void AllowListSection::removeCurrent()
{
    const int row = m_list->currentRow();
    ReceiverSetup setup = m_book.setup();
    if (row < 0 || row >= setup.allowed.size())
        return;
    setup.allowed.removeAt(row);
    keep(setup);
    // The button under the finger may have gone out of use.
    if (!m_remove->isEnabled())
        m_address->setFocus();
}

bool AllowListSection::keep(const ReceiverSetup &setup)
{
    const Result<> kept = m_book.save(setup);
    m_problem->setText(kept ? QString{} : kept.error().summary);
    if (!kept)
        showStored();
    return bool(kept);
}

void AllowListSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AllowListSection::retranslate()
{
    m_title->setText(tr("Allow-list"),
                     tr("Requests from other addresses are answered 403 and kept in the event log, not processed."));
    m_only->setText(tr("Take requests from these addresses only"));
    m_list->setAccessibleName(tr("Addresses that may send"));
    m_remove->setText(tr("Remove"));
    m_addressRow->setLabel(tr("Address or range"));
    m_addressRow->setHint(tr("IPv4 or IPv6, a range with a slash and the number of bits that are the same (CIDR)."));
    m_add->setText(tr("Add"));
    m_presetRow->setLabel(tr("Published list"));
    m_addPreset->setText(tr("Add list"));
    m_trust->setText(tr("Trust X-Forwarded-For from this computer"));
    m_trustHint->setText(
        tr("Behind a tunnel every request comes from this computer, so no list fits. The tunnel writes "
           "the sender into this header, and the last address in it counts. Leave it off without a "
           "tunnel: any program on this computer can write the header."));
    showStored();
}

} // namespace Hookbench
