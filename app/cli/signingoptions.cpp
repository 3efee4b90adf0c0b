// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signingoptions.h"

#include "app/cli/interrupt.h"
#include "app/cli/text.h"
#include "models/state/whenfinished.h"
#include "models/values/headerfield.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

template<typename Enum, std::size_t Size> QString namesOf(const NameTable<Enum, Size> &names)
{
    QStringList list;
    for (const auto &[value, name] : names)
        list.append(QString{name});
    return list.join(u", "_s);
}

/// Takes the secret out of an environment variable. What is wrong is said without repeating the name: it may be the
/// secret itself.
Result<Secret> secretFromEnvironment(const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    if (variable.isEmpty() || !qEnvironmentVariableIsSet(variable.constData()))
        return Error{Text::tr("--secret-env takes the name of an environment variable, and none of that name is set. "
                              "Export it first; the secret itself does not belong on the command line."),
                     {}};
    Secret secret{qgetenv(variable.constData())};
    qunsetenv(variable.constData());
    return secret;
}

/// The one secret of a credential, or that of the slot behind the last slash; and what it is bound to.
Result<KeptSecret> keptSecret(Session &session, const QString &wish, SecretBinding &binding)
{
    const CredentialBook &book = session.composition()->credentials;
    const ApiCredential *credential = book.findByName(wish);
    QString slot;
    if (!credential) {
        credential = book.findByName(wish.section(u'/', 0, -2));
        slot = wish.section(u'/', -1);
    }
    if (!credential)
        return Error{Text::tr("There is no API credential called “%1” in this sandbox.").arg(wish), {}};
    binding = bindingOf(*credential, slot.isEmpty() ? credential->name : slot);
    if (!slot.isEmpty()) {
        if (const KeptSecret *kept = credential->secret(slot))
            return *kept;
    } else if (credential->secrets.size() == 1) {
        return credential->secrets.front();
    }
    if (credential->secrets.isEmpty())
        return Error{Text::tr("The API credential %1 has no secret.").arg(credential->name), {}};
    QStringList slots;
    for (const KeptSecret &kept : credential->secrets)
        slots.append(kept.slot);
    return Error{Text::tr("Say which secret of %1 with --secret-of \"%1/SLOT\". It has: %2.")
                     .arg(credential->name, slots.join(u", "_s)),
                 {}};
}

Result<Secret> secretFromKeychain(Session &session, const QString &wish, SecretBinding &binding)
{
    const Result<KeptSecret> kept = keptSecret(session, wish, binding);
    if (!kept)
        return kept.error();
    Result<Secret> answer = Error{Text::tr("The keychain was not waited for."), {}};
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, &QCoreApplication::quit);
    whenFinished(qApp, session.composition()->secrets.read(*kept), [&answer](const QFuture<Result<Secret>> &ended) {
        if (ended.resultCount() > 0)
            answer = ended.result();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return answer;
}

Result<Secret> chosenSecret(Session &session, const QCommandLineParser &parser, const QString &saved,
                            SecretBinding &binding)
{
    const bool fromEnvironment = parser.isSet(u"secret-env"_s);
    const bool fromKeychain = parser.isSet(u"secret-of"_s) || (!fromEnvironment && !saved.isEmpty());
    if (fromEnvironment == fromKeychain)
        return Error{Text::tr("Say where the secret is: --secret-env NAME for an environment variable, or --secret-of "
                              "CREDENTIAL for one in the keychain."),
                     {}};
    if (fromEnvironment)
        return secretFromEnvironment(parser.value(u"secret-env"_s));
    if (!session.composition())
        return Error{Text::tr("Without a database there is no API credential to take the secret from."), {}};
    return secretFromKeychain(session, parser.isSet(u"secret-of"_s) ? parser.value(u"secret-of"_s) : saved, binding);
}

Result<SigningSettings> chosenSettings(const QCommandLineParser &parser, const QString &schemeOption,
                                       const QString &saved)
{
    SigningSettings settings;
    const QString wish = parser.isSet(schemeOption) ? parser.value(schemeOption) : saved;
    const std::optional<SigningScheme> scheme = valueIn(signingSchemeNames, wish);
    if (!scheme)
        return Error{Text::tr("--%1 takes one of %2.").arg(schemeOption, namesOf(signingSchemeNames)), {}};
    settings.scheme = *scheme;
    const std::optional<JwtAlgorithm> algorithm = valueIn(jwtAlgorithmNames, parser.value(u"jwt-algorithm"_s));
    if (!algorithm)
        return Error{Text::tr("--%1 takes one of %2.").arg(u"jwt-algorithm"_s, namesOf(jwtAlgorithmNames)), {}};
    settings.jwtAlgorithm = *algorithm;
    settings.jwtHeader = parser.value(u"jwt-header"_s).toUtf8();
    if (!isHeaderName(settings.jwtHeader) || isReservedHeader(settings.jwtHeader))
        return Error{Text::tr("--jwt-header takes the name of a header that is free, such as Authorization."), {}};
    bool ok = false;
    settings.toleranceSeconds = parser.value(u"tolerance"_s).toInt(&ok);
    if (!ok || settings.toleranceSeconds < 1 || settings.toleranceSeconds > 86'400)
        return Error{Text::tr("--tolerance takes seconds from 1 to 86400."), {}};
    return settings;
}

} // namespace

void declareSigningOptions(QCommandLineParser &parser, const QString &schemeOption, const QString &help)
{
    parser.addOptions({
        {schemeOption, help.arg(namesOf(signingSchemeNames)), u"SCHEME"_s},
        {u"secret-env"_s, Text::tr("The environment variable that holds the secret of the signature."), u"NAME"_s},
        {u"secret-of"_s, Text::tr("The API credential whose secret in the keychain it is."), u"CREDENTIAL[/SLOT]"_s},
        {u"jwt-algorithm"_s, Text::tr("How tokens are signed: %1.").arg(namesOf(jwtAlgorithmNames)), u"NAME"_s,
         u"HS256"_s},
        {u"jwt-header"_s, Text::tr("The header that the token stands in."), u"NAME"_s, u"Authorization"_s},
        {u"tolerance"_s, Text::tr("How old a received signature may be, in seconds."), u"S"_s, u"300"_s},
    });
    QCommandLineOption refused{u"secret"_s, {}, u"VALUE"_s};
    refused.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(refused);
}

std::optional<SigningOrder> chosenSigning(Session &session, const QCommandLineParser &parser,
                                          const QString &schemeOption, KeyUse use, const SignatureSettings &saved)
{
    const auto fail = [&session](const Error &error) {
        session.out().complain(error);
        return std::optional<SigningOrder>{};
    };
    if (parser.isSet(u"secret"_s))
        return fail({Text::tr("Everyone on this computer can read a secret on the command line, so it is not taken "
                              "from there. Put it into an environment variable and name that with --secret-env, and "
                              "replace the one that stood here."),
                     {}});
    if (!parser.isSet(schemeOption) && saved.scheme.isEmpty()) {
        if (parser.isSet(u"secret-env"_s) || parser.isSet(u"secret-of"_s))
            return fail({Text::tr("There is a secret but no --%1 to use it for.").arg(schemeOption), {}});
        return SigningOrder{};
    }
    const Result<SigningSettings> settings = chosenSettings(parser, schemeOption, saved.scheme);
    if (!settings)
        return fail(settings.error());
    if (settings->scheme == SigningScheme::None)
        return SigningOrder{};
    SecretBinding binding;
    const Result<Secret> secret
        = chosenSecret(session, parser, parser.isSet(schemeOption) ? QString{} : saved.secret, binding);
    if (!secret)
        return fail(secret.error());
    if (const Result<> good = checkSigningSecret(*settings, *secret, use); !good)
        return fail(good.error());
    return SigningOrder{*settings, *secret, binding};
}

} // namespace Hookbench::Cli
