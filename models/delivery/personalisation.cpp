// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/personalisation.h"

#include "models/delivery/tagsinjson.h"
#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Profile)
};

constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF"};

Language::Context contextFor(const Language::Value &person, const QDateTime &now, const QLocale &locale)
{
    Language::Context context;
    context.roots = person;
    context.now = now;
    context.locale = locale;
    context.seed = quint64(now.toMSecsSinceEpoch());
    return context;
}

/// Evaluates a text that has tags.
Personalised evaluated(const QByteArray &text, const QByteArray &readable, const Language::Context &context,
                       Language::OutputKind kind)
{
    const Language::Template parsed = Language::Template::parse(QByteArrayView{readable});
    Personalised result{text, parsed.diagnostics()};
    if (!parsed.isUsable())
        return result;
    const Language::Evaluation evaluation = Language::evaluate(parsed, context, kind);
    result.diagnostics += evaluation.diagnostics;
    if (hasErrors(result.diagnostics))
        return result;
    result.text = evaluation.text.toUtf8();
    if (text.startsWith(byteOrderMark))
        result.text.prepend(byteOrderMark.data(), byteOrderMark.size());
    return result;
}

} // namespace

bool PersonalisedRequest::isSound() const
{
    return std::none_of(faults.cbegin(), faults.cend(),
                        [](const RequestFault &fault) { return fault.diagnostic.severity == Severity::Error; });
}

Result<Language::Value> personOf(const Profile &profile)
{
    const Json::Document json = Json::Document::parse(profile.attributes);
    if (!json.isValid()) {
        const QString fault = json.diagnostics().isEmpty() ? QString{} : Words::sentence(json.diagnostics().first());
        return Error{Sentences::tr("The profile %1 is no JSON. %2").arg(profile.name, fault), {}};
    }
    if (json.node(0).kind != Json::Kind::Object)
        return Error{
            Sentences::tr("The profile %1 is no JSON object. Put its attributes between braces.").arg(profile.name),
            {}};
    return Language::rootsOf(Language::Value::fromJson(json));
}

Personalised personalised(const QByteArray &text, const Language::Value &person, Language::OutputKind kind,
                          const QDateTime &now, const QLocale &locale)
{
    if (!hasTags(text))
        return {text, {}};
    const Language::Context context = contextFor(person, now, locale);
    if (kind != Language::OutputKind::Json)
        return evaluated(text, text, context, kind);
    const TagsInJson tags{text};
    Personalised result = evaluated(text, tags.text(), context, kind);
    for (Diagnostic &diagnostic : result.diagnostics)
        diagnostic.position = tags.placeOf(diagnostic.position);
    return result;
}

PersonalisedRequest personalised(const OutboundRequest &request, const Language::Value &person, const QDateTime &now,
                                 const QLocale &locale)
{
    PersonalisedRequest result{request, {}};
    const auto take
        = [&](const QByteArray &text, Language::OutputKind kind, RequestPart part, const QByteArray &header = {}) {
              const Personalised made = personalised(text, person, kind, now, locale);
              for (const Diagnostic &diagnostic : made.diagnostics)
                  result.faults.append({part, header, diagnostic});
              return made.text;
          };
    result.request.url = QString::fromUtf8(take(request.url.toUtf8(), Language::OutputKind::UrlPart, RequestPart::Url));
    for (auto &[name, value] : result.request.headers)
        value = take(value, Language::OutputKind::Header, RequestPart::Header, name);
    result.request.body = take(request.body, Language::OutputKind::Json, RequestPart::Body);
    return result;
}

bool hasTags(const QByteArray &text)
{
    return text.contains("{{") || text.contains("{%");
}

QDateTime momentHere(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::systemTimeZone());
}

} // namespace Hookbench
