// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/personchooser.h"

#include "ui/parts/fieldrow.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// The choices before the people themselves.
enum Choice { Nobody, Random, MadeUp, FirstPerson };

} // namespace

PersonChooser::PersonChooser(ProfileBook &profiles, QWidget *parent)
    : QWidget{parent}
    , m_profiles{profiles}
    , m_people{new QComboBox}
    , m_row{new FieldRow{m_people}}
{
    m_people->setObjectName(u"previewAs"_s);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(8);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    fill();
    retranslate();
    connect(m_people, &QComboBox::activated, this, [this] {
        take();
        Q_EMIT changed();
    });
    connect(&m_profiles, &ProfileBook::changed, this, [this] {
        fill();
        Q_EMIT changed();
    });
}

void PersonChooser::fill()
{
    const int chosen = m_people->currentIndex();
    const qint64 id = m_people->currentData().toLongLong();
    m_people->clear();
    for (int choice = Nobody; choice < FirstPerson; ++choice)
        m_people->addItem({});
    for (const ProfileRecord &record : m_profiles.records())
        m_people->addItem(record.profile.name, record.id);
    const int same = chosen < FirstPerson ? std::max(0, chosen) : m_people->findData(id);
    m_people->setCurrentIndex(std::max(0, same));
    // Who was drawn stays; who is chosen may have been edited, or be gone.
    if (m_people->currentIndex() == Nobody || m_people->currentIndex() >= FirstPerson)
        take();
    retranslate();
}

void PersonChooser::take()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    m_person.reset();
    switch (m_people->currentIndex()) {
    case Nobody:
        break;
    case Random:
        if (const std::optional<ProfileRecord> record = m_profiles.random(seed))
            m_person = record->profile;
        break;
    case MadeUp:
        m_person = madeUpProfile(seed, QLocale{}.name().left(2));
        break;
    default:
        if (const ProfileRecord *record = m_profiles.find(m_people->currentData().toLongLong()))
            m_person = record->profile;
    }
    retranslate();
}

void PersonChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonChooser::retranslate()
{
    m_row->setLabel(tr("Preview and send as"));
    const int chosen = m_people->currentIndex();
    const auto drawn = [&](int choice, const QString &words, const QString &named) {
        m_people->setItemText(choice, chosen == choice && m_person ? named.arg(m_person->name) : words);
    };
    m_people->setItemText(Nobody, tr("Nobody in particular"));
    drawn(Random, tr("Somebody at random"), tr("%1 (at random)", "a person's name"));
    drawn(MadeUp, tr("Somebody made up"), tr("%1 (made up)", "a person's name"));
    m_people->setToolTip(m_people->currentText());
}

} // namespace Hookbench
