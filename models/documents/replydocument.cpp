// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/replydocument.h"

#include "models/json/objectreader.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct ReplyDocument
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ReplyDocument)
};

constexpr QLatin1StringView useMember{"use"};
constexpr QLatin1StringView languageMember{"language"};
constexpr QLatin1StringView textMember{"text"};

Error faultAt(TextPosition place, const QString &summary)
{
    return {summary, u"%1:%2"_s.arg(place.line).arg(place.column)};
}

Result<ReplyText> readReply(const Json::Document &document, int object)
{
    ObjectReader reader{document};
    reader.expectOnly(object, {useMember, languageMember, textMember});
    for (const QLatin1StringView member : {useMember, languageMember, textMember})
        reader.require(object, member);
    ReplyText reply;
    reply.use = reader.choice(object, useMember, replyUseNames).value_or(ReplyUse::Default);
    reply.language = reader.text(object, languageMember).value_or(QString{});
    reply.text = reader.text(object, textMember).value_or(QString{}).trimmed();
    for (const Diagnostic &diagnostic : reader.diagnostics())
        return faultAt(diagnostic.position, Words::sentence(diagnostic));
    const TextPosition place = document.position(document.node(object).begin);
    if (!isLanguageTag(reply.language))
        return faultAt(place, ReplyDocument::tr("“%1” is no language. Write a tag like “en”.").arg(reply.language));
    if (reply.text.isEmpty())
        return faultAt(place, ReplyDocument::tr("A reply message is empty."));
    return reply;
}

} // namespace

bool isLanguageTag(const QString &language)
{
    static const QRegularExpression tag{u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"_s};
    return tag.match(language).hasMatch() && !language.endsWith(u'\n');
}

Result<QList<ReplyText>> readReplies(const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    for (const Diagnostic &diagnostic : document.diagnostics())
        return faultAt(diagnostic.position, Words::sentence(diagnostic));
    if (!document.isValid() || document.node(0).kind != Json::Kind::Array)
        return faultAt({1, 1}, ReplyDocument::tr("A file of reply messages holds a JSON array."));
    QList<ReplyText> replies;
    const int end = document.node(0).next;
    for (int child = 1; child < end; child = document.node(child).next) {
        if (document.node(child).kind != Json::Kind::Object)
            return faultAt(document.position(document.node(child).begin),
                           ReplyDocument::tr("Each reply message is a JSON object."));
        Result<ReplyText> reply = readReply(document, child);
        if (!reply)
            return reply.error();
        replies.append(*std::move(reply));
    }
    return replies;
}

} // namespace Hookbench
