// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the dialog sends as.
#include "models/delivery/samplerequest.h"
#include "models/words/words.h"
#include "ui/harness/sendtestdialog.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// The choices before the people themselves.
enum Choice { Nobody, Random, MadeUp, FirstPerson };

} // namespace

void SendTestDialog::fillPeople()
{
    const QSignalBlocker blocker{m_people};
    const int chosen = m_people->currentIndex();
    const qint64 id = m_people->currentData().toLongLong();
    m_people->clear();
    for (int choice = Nobody; choice < FirstPerson; ++choice)
        m_people->addItem({});
    for (const ProfileRecord &record : m_profiles.records())
        m_people->addItem(record.profile.name, record.id);
    const int same = chosen < FirstPerson ? std::max(0, chosen) : m_people->findData(id);
    m_people->setCurrentIndex(std::max(0, same));
    if (const ProfileRecord *record = same >= FirstPerson ? m_profiles.find(id) : nullptr)
        m_person = record->profile;
    if (same < 0) {
        m_person.reset();
        m_profile->setModified(false);
    }
    showPerson();
    // What is under way stays what it is.
    if (!m_busy)
        takeSample();
}

void SendTestDialog::takePerson()
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
    // The number is theirs now, whatever was typed for somebody else.
    m_profile->setModified(false);
    showPerson();
    takeSample();
}

void SendTestDialog::showPerson()
{
    m_people->setItemText(Nobody, tr("Nobody in particular"));
    m_people->setItemText(Random, tr("Somebody at random"));
    m_people->setItemText(MadeUp, tr("Somebody made up"));
    QString hint;
    if (m_person && m_people->currentIndex() < FirstPerson)
        hint = m_person->name;
    if (m_person && !mobileNumber(*m_person))
        hint = tr("%1 has no mobile number, so the sample's is sent.").arg(m_person->name);
    m_peopleRow->setHint(hint);
}

void SendTestDialog::personalise(qint64 now)
{
    QString problem;
    if (m_person) {
        const Result<Language::Value> person = personOf(*m_person);
        if (!person) {
            problem = person.error().summary;
        } else {
            const PersonalisedRequest made = personalised(m_request, *person, momentHere(now));
            // With a fault in it the body is shown as it was, which is where the places are.
            if (made.isSound())
                m_request = made.request;
            else
                problem = problemOf(made.faults);
        }
    }
    m_personFails = !problem.isEmpty();
    if (m_personProblem->text() != problem)
        m_personProblem->setText(problem);
}

/// The first error and its place.
QString SendTestDialog::problemOf(const QList<RequestFault> &faults)
{
    const auto isError = [](const RequestFault &fault) { return fault.diagnostic.severity == Severity::Error; };
    const auto found = std::find_if(faults.cbegin(), faults.cend(), isError);
    if (found == faults.cend())
        return {};
    const TextPosition place = found->diagnostic.position;
    const QString sentence = Words::sentence(found->diagnostic);
    // The headers are the program's own.
    if (found->part == RequestPart::Body)
        return tr("Line %1, column %2 of the body: %3").arg(place.line).arg(place.column).arg(sentence);
    return tr("Column %1 of the URL: %2").arg(place.column).arg(sentence);
}

bool SendTestDialog::maySend() const
{
    return !m_busy && m_sample->currentIndex() >= 0 && !m_personFails;
}

} // namespace Hookbench
