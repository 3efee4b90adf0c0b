// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/sentences.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

QString memberNotAllowed(const QString &member, const QString &why)
{
    const qsizetype colon = why.indexOf(u':');
    const QString value = why.mid(colon + 1);
    if (why.startsWith(u"vendor:")) {
        const QString vendor = name(valueIn(vendorNames, value).value_or(Vendor::Custom));
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The member “%1” does not go with the vendor %2. Remove it."),
            {member, vendor});
    }
    if (why.startsWith(u"type:")) {
        const QString type = name(valueIn(webhookTypeNames, value).value_or(WebhookType::Both));
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The member “%1” does not go with the type %2. Remove it."),
                      {member, type});
    }
    if (why == u"secret:url")
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The URL holds a user name or password, and documents hold no secrets. Remove "
                                        "it."));
    if (why.startsWith(u"secret:"))
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The value of the header %1 is a secret, and documents hold none. Empty it."),
                      {value});
    if (why.startsWith(u"member:"))
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The members “%1” and “%2” do not go together. Remove one of them."),
            {member, value});
    const QString category = name(valueIn(categoryNames, value).value_or(Category::Custom));
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The member “%1” does not go with the category %2. Remove it."),
                  {member, category});
}

QString badValue(const QStringList &args)
{
    // One name is the nearest, several or a range are all there are.
    if (args.value(2).contains(u',') || args.value(2).contains(u'–'))
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "“%2” is no value of “%1”. Use one of these: %3."), args);
    if (args.value(2).isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "“%2” is no value of “%1”."), args);
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "“%2” is no value of “%1”. Did you mean “%3”?"), args);
}

QString unknownMember(const QStringList &args)
{
    if (args.value(1).isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "There is no member “%1” here. Remove it."), args);
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "There is no member “%1” here. Did you mean “%2”?"), args);
}

} // namespace

std::optional<QString> documentSentence(const Diagnostic &diagnostic)
{
    const QStringList &args = diagnostic.args;
    switch (diagnostic.rule) {
    case Rule::DocumentNotAnObject:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "A webhook document is an object in braces; this is %1."),
                      {typeWord(args.value(0))});
    case Rule::DocumentUnknownFormat:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The format “%1” is not known here. Webhook documents have “%2”."),
            args);
    case Rule::DocumentUnknownMember:
        return unknownMember(args);
    case Rule::DocumentMissingMember:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The member “%1” is missing. Add it."), args);
    case Rule::DocumentWrongType:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "“%1” must be %2, but is %3."),
                      {args.value(0), typeWord(args.value(1)), typeWord(args.value(2))});
    case Rule::DocumentBadValue:
        return badValue(args);
    case Rule::DocumentMemberNotAllowed:
        return memberNotAllowed(args.value(0), args.value(1));
    case Rule::DocumentUnreadable:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The file “%1” can't be read. Check its name and permissions."),
            args);
    default:
        return std::nullopt;
    }
}

} // namespace Hookbench::Words
