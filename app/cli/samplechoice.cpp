// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/samplechoice.h"
#include "app/cli/text.h"

#include "models/delivery/samplerequest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

void declareSampleOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"sample"_s, Text::tr("Use this sample event instead of the first."), u"NAME"_s},
        {u"profile"_s, Text::tr("Send as the person in this JSON file: mobilePhone.number is the number."), u"FILE"_s},
    });
}

std::optional<SampleEvent> chosenSample(Session &session, const SmsWebhook &webhook, const QCommandLineParser &parser)
{
    const Composition *services = session.composition();
    if (!services)
        return std::nullopt;
    const QString wish = parser.value(u"sample"_s);
    if (std::optional<SampleEvent> sample = services->samples.sample(webhook, wish))
        return sample;
    QStringList names;
    for (const SampleEvent &sample : services->samples.samplesFor(webhook))
        names << sample.name;
    session.out().complain(Error{
        Text::tr("There is no sample called “%1” for this webhook. There are: %2.").arg(wish, names.join(u", "_s)),
        {}});
    return std::nullopt;
}

std::optional<QString> profileNumber(Session &session, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"profile"_s))
        return QString{};
    const QString path = parser.value(u"profile"_s);
    const std::optional<QByteArray> text = session.read(path);
    if (!text)
        return std::nullopt;
    const Result<QString> number = mobileNumber(Profile{path, *text});
    if (number)
        return *number;
    session.out().complain(number.error());
    return std::nullopt;
}

} // namespace Hookbench::Cli
