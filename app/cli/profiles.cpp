// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/documents/profiledocument.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

void tell(Session &session, const ProfileRecord &record)
{
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject().member("name"_L1, QStringView{record.profile.name});
        json.member("builtIn"_L1, record.isBuiltIn());
        session.out().line(json.endObject());
        return;
    }
    session.out().line(record.profile.name);
}

void print(Session &session, const Profile &profile)
{
    session.out().bytes(profile.attributes);
    if (!profile.attributes.endsWith('\n'))
        session.out().bytes("\n");
}

ExitStatus show(Session &session, const QString &name)
{
    const ProfileRecord *record = session.composition()->profiles.findByName(name);
    if (!record) {
        session.out().complain(Error{Text::tr("There is no profile called “%1”.").arg(name), {}});
        return CouldNot;
    }
    print(session, record->profile);
    return Done;
}

ExitStatus import(Session &session, const QStringList &files)
{
    QList<Profile> profiles;
    bool good = true;
    for (const QString &file : files) {
        const std::optional<QByteArray> text = session.read(file);
        if (!text)
            return CouldNot;
        const ProfileImport read = readProfiles(*text);
        for (const ProfileFault &fault : read.faults)
            session.out().complain(u"%1:%2: %3"_s.arg(file, QString::number(fault.line), fault.sentence));
        good = good && read.faults.isEmpty();
        profiles += read.profiles;
    }
    if (!good)
        return AnswerIsNo;
    const Result<QList<ProfileRecord>> kept = session.composition()->profiles.import(profiles);
    if (!kept) {
        session.out().complain(kept.error());
        return AnswerIsNo;
    }
    for (const ProfileRecord &record : *kept)
        tell(session, record);
    return Done;
}

ExitStatus remove(Session &session, const QString &name)
{
    ProfileBook &book = session.composition()->profiles;
    const ProfileRecord *record = book.findByName(name);
    if (!record || record->isBuiltIn()) {
        session.out().complain(Error{Text::tr("There is no own profile called “%1”.").arg(name), {}});
        return CouldNot;
    }
    const Result<> removed = book.remove(record->id);
    if (removed)
        return Done;
    session.out().complain(removed.error());
    return AnswerIsNo;
}

ExitStatus make(Session &session, const QCommandLineParser &parser)
{
    bool isNumber = true;
    const QString seed = parser.value(u"seed"_s);
    const quint32 number = seed.isEmpty() ? quint32(systemClock()) : seed.toUInt(&isNumber);
    if (!isNumber) {
        session.out().complain(Error{Text::tr("A seed is a whole number from 0."), {}});
        return CouldNot;
    }
    print(session, madeUpProfile(number, QLocale{}.name()));
    return Done;
}

} // namespace

void declareProfiles(QCommandLineParser &parser)
{
    parser.addOption({u"seed"_s, Text::tr("With make: the same number makes the same person."), u"NUMBER"_s});
}

ExitStatus runProfiles(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0, u"list"_s);
    if (what == u"make"_s && words.size() == 1)
        return make(session, parser);
    if (!session.composition())
        return CouldNot;
    if (what == u"list"_s && words.size() < 2) {
        for (const ProfileRecord &record : session.composition()->profiles.records())
            tell(session, record);
        return Done;
    }
    if (what == u"show"_s && words.size() == 2)
        return show(session, words.last());
    if (what == u"import"_s && words.size() > 1)
        return import(session, words.mid(1));
    if (what == u"remove"_s && words.size() == 2)
        return remove(session, words.last());
    session.out().complain(Error{
        Text::tr("Say what to do: profiles list or make, profiles show or remove with a name, or profiles import with "
                 "files."),
        {}});
    return CouldNot;
}

} // namespace Hookbench::Cli
