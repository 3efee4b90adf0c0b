// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/profilespage.h"

#include "models/delivery/samplerequest.h"
#include "models/documents/profiledocument.h"
#include "ui/language/personalisationeditor.h"
#include "ui/library/jsonbox.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/pageheader.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// What a new profile begins with: the attributes that most texts speak of.
const QByteArray beginning = R"({
  "person": {
    "name": {
      "firstName": "",
      "lastName": ""
    }
  },
  "mobilePhone": {
    "number": ""
  },
  "personalEmail": {
    "address": ""
  }
}
)";

/// A text to begin with: what is filled in for everybody who has a name, and for those who have none.
const QByteArray greeting = R"(Hi {%= profile.person.name.firstName ?: "there" %},
{%#if profile.loyalty.level = "gold"%}your gold offer awaits{%else%}see what is new{%/if%} at Luma.
)";

} // namespace

ProfilesPage::ProfilesPage(ProfileBook &book, SampleFiles &files, FileChooser &chooser, Asker &asker, QWidget *parent)
    : LibraryPage{asker, parent}
    , m_book{book}
    , m_files{files}
    , m_chooser{chooser}
    , m_import{pillButton(ButtonRole::Secondary)}
    , m_makeUp{pillButton(ButtonRole::Secondary)}
    , m_name{new QLineEdit}
    , m_nameRow{new FieldRow{m_name}}
    , m_attributes{new JsonBox}
    , m_tryOut{new PersonalisationEditor}
{
    m_import->setObjectName(u"importProfiles"_s);
    m_makeUp->setObjectName(u"makeUpProfile"_s);
    m_name->setObjectName(u"profileName"_s);
    header()->primary()->setObjectName(u"addProfile"_s);
    header()->addWidget(m_import);
    header()->addWidget(m_makeUp);
    m_nameRow->setRequired(true);
    m_attributes->addPage(m_tryOut);
    m_tryOut->setText(greeting);
    formColumn()->addWidget(m_nameRow);
    formColumn()->addWidget(m_attributes, 1);
    connect(m_import, &QPushButton::clicked, this, &ProfilesPage::import);
    connect(m_makeUp, &QPushButton::clicked, this, &ProfilesPage::makeUp);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        formEdited();
        showTryOut();
    });
    connect(m_attributes, &JsonBox::edited, this, [this] {
        formEdited();
        showTryOut();
    });
    connect(&m_book, &ProfileBook::changed, this, [this] { refresh(); });
    connect(&m_book, &ProfileBook::failed, this, [this](const Error &error) { Q_EMIT noticed(noticeFor(error)); });
    retranslate();
    refresh();
}

QList<LibraryItem> ProfilesPage::items(const QString &search) const
{
    QList<LibraryItem> found;
    const QList<ProfileRecord> records = m_book.search(search);
    for (const ProfileRecord &record : records) {
        const Result<QString> number = mobileNumber(record.profile);
        const QString note = number ? *number : tr("no mobile number");
        found.append({record.id, record.profile.name,
                      record.isBuiltIn() ? tr("%1 · built in", "mobile number of a profile").arg(note) : note});
    }
    return found;
}

void ProfilesPage::load(qint64 id)
{
    const ProfileRecord *record = m_book.find(id);
    m_opened = record ? *record : ProfileRecord{};
    if (!record)
        m_opened.profile.attributes = beginning;
    const QSignalBlocker blockName{m_name};
    const QSignalBlocker blockBox{m_attributes};
    m_name->setText(m_opened.profile.name);
    m_name->setReadOnly(m_opened.isBuiltIn());
    m_attributes->setText(m_opened.profile.attributes);
    m_attributes->setReadOnly(m_opened.isBuiltIn());
    m_nameRow->setComplaints({});
    showTryOut();
}

void ProfilesPage::showTryOut()
{
    m_tryOut->setProfile({m_name->text().trimmed(), m_attributes->text()});
}

ProfileRecord ProfilesPage::edited() const
{
    ProfileRecord record = m_opened;
    record.profile.name = m_name->text();
    record.profile.attributes = m_attributes->text();
    return record;
}

bool ProfilesPage::differs() const
{
    return edited() != m_opened;
}

bool ProfilesPage::isBuiltIn() const
{
    return m_opened.isBuiltIn();
}

QString ProfilesPage::what() const
{
    return m_name->text().trimmed().isEmpty() ? tr("The new profile") : m_name->text().trimmed();
}

std::optional<qint64> ProfilesPage::store()
{
    const Result<ProfileRecord> stored = m_book.save(edited());
    if (!stored) {
        Q_EMIT noticed(noticeFor(stored.error()));
        return std::nullopt;
    }
    m_opened = *stored;
    return stored->id;
}

std::optional<qint64> ProfilesPage::duplicate(qint64 id)
{
    const Result<ProfileRecord> copy = m_book.duplicate(id);
    if (copy)
        return copy->id;
    Q_EMIT noticed(noticeFor(copy.error()));
    return std::nullopt;
}

std::function<Result<>()> ProfilesPage::remove(qint64 id)
{
    const ProfileRecord *record = m_book.find(id);
    if (!record)
        return {};
    const ProfileRecord gone = *record;
    if (const Result<> removed = m_book.remove(id); !removed) {
        Q_EMIT noticed(noticeFor(removed.error()));
        return {};
    }
    return [&book = m_book, gone] { return book.restore(gone); };
}

void ProfilesPage::focusForm()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ProfilesPage::makeUp()
{
    tryLeave([this] {
        Profile profile = madeUpProfile(QRandomGenerator::global()->generate(), QLocale{}.name().left(2));
        profile.name = m_book.freeName(profile.name);
        const Result<ProfileRecord> stored = m_book.save({0, profile, {}});
        if (!stored) {
            Q_EMIT noticed(noticeFor(stored.error()));
            return;
        }
        open(stored->id);
        tell(Tone::Positive, tr("%1 is made up and saved.").arg(stored->profile.name));
    });
}

void ProfilesPage::import()
{
    m_chooser.chooseFiles(this, tr("Import profiles"), u"*.json *.jsonl"_s,
                          [this](const QStringList &paths) { take(paths); });
}

void ProfilesPage::take(const QStringList &paths)
{
    QList<Profile> profiles;
    for (const QString &path : paths) {
        const Result<QByteArray> text = m_files.read(path);
        if (!text) {
            Q_EMIT noticed(noticeFor(text.error()));
            return;
        }
        const ProfileImport read = readProfiles(*text);
        if (!read.faults.isEmpty()) {
            QStringList lines;
            for (const ProfileFault &fault : read.faults)
                lines += tr("Line %1: %2").arg(fault.line).arg(fault.sentence);
            Notice notice;
            notice.tone = Tone::Negative;
            notice.text = tr("Nothing is imported from %1. %2").arg(path.section(u'/', -1), lines.constFirst());
            notice.detail = lines.join(u'\n');
            Q_EMIT noticed(notice);
            return;
        }
        profiles += read.profiles;
    }
    const Result<QList<ProfileRecord>> added = m_book.import(profiles);
    if (!added) {
        Q_EMIT noticed(noticeFor(added.error()));
        return;
    }
    tell(Tone::Positive, tr("%n profile(s) imported.", nullptr, int(added->size())));
    if (!added->isEmpty())
        tryLeave([this, id = added->constFirst().id] { open(id); });
}

void ProfilesPage::retranslate()
{
    header()->setTitle(tr("Profiles"));
    header()->primary()->setText(tr("Add profile"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Reads profiles from JSON files, an object, an array or an object a line"));
    m_makeUp->setText(tr("Make one up"));
    m_makeUp->setToolTip(tr("Adds a fictional person with a number that belongs to nobody"));
    m_nameRow->setLabel(tr("Name"));
    m_attributes->setName(tr("Attributes"));
    m_attributes->setPageTitle(m_tryOut, tr("Try a text"));
    setEmptyText(tr("No profiles"), tr("A profile is the person that a preview is for."));
    LibraryPage::retranslate();
}

} // namespace Hookbench
