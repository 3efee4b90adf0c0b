// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/samplechoice.h"
#include "app/cli/text.h"

#include "models/delivery/personalisation.h"
#include "models/delivery/samplerequest.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

void declareSampleOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"sample"_s, Text::tr("Use this sample event instead of the first."), u"NAME"_s},
        {u"profile"_s,
         Text::tr("Send as this person, by name or from a JSON file: mobilePhone.number is the number, and the "
                  "attributes fill in what is personalised."),
         u"NAME|FILE"_s},
    });
}

std::optional<SampleEvent> chosenSample(Session &session, const NamedWebhook &named, const QCommandLineParser &parser)
{
    return sampleCalled(session, named, parser.value(u"sample"_s));
}

std::optional<SampleEvent> sampleCalled(Session &session, const NamedWebhook &named, const QString &wish)
{
    const Composition *services = session.composition();
    if (!services)
        return std::nullopt;
    const SmsWebhook &webhook = named.record.webhook;
    const QUuid id = named.isDocument ? QUuid{} : named.record.id;
    if (std::optional<SampleEvent> sample = services->samples.sample(webhook, wish, id))
        return sample;
    QStringList names;
    for (const SampleEvent &sample : services->samples.samplesFor(webhook, id))
        names << sample.name;
    session.out().complain(Error{
        Text::tr("There is no sample called “%1” for this webhook. There are: %2.").arg(wish, names.join(u", "_s)),
        {}});
    return std::nullopt;
}

std::optional<Profile> namedProfile(Session &session, const QString &wish)
{
    if (wish == u"-" || QFileInfo::exists(wish)) {
        const std::optional<QByteArray> text = session.read(wish);
        if (!text)
            return std::nullopt;
        return Profile{wish, *text};
    }
    const Composition *services = session.composition();
    if (!services)
        return std::nullopt;
    if (const ProfileRecord *record = services->profiles.findByName(wish))
        return record->profile;
    session.out().complain(
        Error{Text::tr("There is neither a file nor a profile called “%1”. See: profiles list.").arg(wish), {}});
    return std::nullopt;
}

std::optional<Sender> chosenSender(Session &session, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"profile"_s))
        return Sender{};
    const std::optional<Profile> profile = namedProfile(session, parser.value(u"profile"_s));
    if (!profile)
        return std::nullopt;
    const Result<Language::Value> person = personOf(*profile);
    const Result<QString> number = mobileNumber(*profile);
    if (person && number)
        return Sender{*number, *person};
    session.out().complain(person ? number.error() : person.error());
    return std::nullopt;
}

std::optional<OutboundRequest> requestFor(Session &session, const OutboundRequest &request, const Sender &sender,
                                          qint64 now)
{
    if (!sender.person)
        return request;
    const PersonalisedRequest made = personalised(request, *sender.person, momentHere(now));
    for (const RequestFault &fault : made.faults) {
        // What stands in the place of a file name is the same in every language, as the rest of the line is.
        QString place = u"body"_s;
        if (fault.part == RequestPart::Url)
            place = u"url"_s;
        if (fault.part == RequestPart::Header)
            place = u"header "_s + QString::fromUtf8(fault.header);
        session.report(place, {fault.diagnostic});
    }
    if (!made.isSound())
        return std::nullopt;
    return made.request;
}

} // namespace Hookbench::Cli
