// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languageoffers.h"

#include "models/language/functions.h"

#include <algorithm>
#include <array>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'
        || c == '.' || c == '`' || c == '@' || (c & 0x80) != 0;
}

const Language::HelperInfo *findHelper(const QString &name)
{
    const auto helpers = Language::helpers();
    const auto found
        = std::find_if(helpers.begin(), helpers.end(), [&](const auto &helper) { return name == helper.name; });
    return found == helpers.end() ? nullptr : &*found;
}

LanguageInsertion wrapped(QByteArrayView before, const QByteArray &inner, QByteArrayView after, int cursor)
{
    const QByteArray text = before.toByteArray() + inner + after.toByteArray();
    const int at = int(before.size()) + cursor;
    return {text, at, at};
}

LanguageInsertion helperInsertion(const QString &name)
{
    const Language::HelperInfo *helper = findHelper(name);
    if (!helper)
        return {};
    const QByteArray text{helper->text.data(), helper->text.size()};
    // What the person is to name comes first.
    static constexpr std::array blanks{"condition", "someArray", "someObject", "expression", "originalUrl"};
    for (const char *blank : blanks) {
        if (const qsizetype at = text.indexOf(blank); at >= 0)
            return {text, int(at), int(at + qsizetype(qstrlen(blank)))};
    }
    return {text, int(text.size()), int(text.size())};
}

} // namespace

LanguageInsertion insertionOf(const LanguageOffer &offer, bool inTag)
{
    const QByteArray name = offer.name.toUtf8();
    if (offer.kind == LanguageOffer::Kind::Helper)
        return helperInsertion(offer.name);
    if (offer.kind == LanguageOffer::Kind::Attribute)
        return inTag ? wrapped({}, name, {}, int(name.size())) : wrapped("{{", name, "}}", int(name.size()) + 2);
    const Language::FunctionInfo *function = Language::findFunction(offer.name);
    const QByteArray call = name + "()";
    // Between the parentheses, where something is due there.
    const int cursor = int(call.size()) - (function && function->mostArguments > 0 ? 1 : 0);
    return inTag ? wrapped({}, call, {}, cursor) : wrapped("{%= ", call, " %}", cursor);
}

bool isInTag(QByteArrayView text, int at)
{
    const QByteArrayView before = text.first(at);
    const qsizetype braces = before.lastIndexOf("{{");
    const qsizetype percent = before.lastIndexOf("{%");
    const qsizetype open = std::max(braces, percent);
    if (open < 0)
        return false;
    return before.sliced(open + 2).indexOf(open == braces ? "}}" : "%}") < 0;
}

int wordBegin(QByteArrayView text, int at)
{
    int begin = at;
    while (begin > 0 && isWordByte(text[begin - 1]))
        --begin;
    return begin;
}

QStringList completions(const QList<Attribute> &attributes, QByteArrayView text, int at)
{
    const int begin = wordBegin(text, at);
    const QString word = QString::fromUtf8(text.sliced(begin, at - begin));
    QStringList all;
    for (const Attribute &attribute : attributes)
        all.append(attribute.path);
    for (const QString &name : Language::functionNames())
        all.append(name + u"()"_s);
    if (!isInTag(text, at)) {
        for (const Language::HelperInfo &helper : Language::helpers())
            all.append(QString{helper.name});
    }
    // Who remembers the end of a path only still finds it.
    const QString part = u'.' + word;
    QStringList fitting;
    for (const QString &candidate : std::as_const(all)) {
        if (candidate.startsWith(word, Qt::CaseInsensitive) || candidate.contains(part, Qt::CaseInsensitive))
            fitting.append(candidate);
    }
    if (fitting.isEmpty())
        fitting = all.filter(word, Qt::CaseInsensitive);
    fitting.sort(Qt::CaseInsensitive);
    fitting.removeDuplicates();
    return fitting;
}

std::optional<LanguageOffer> offerNamed(const QString &completion)
{
    if (completion.endsWith(u"()"))
        return LanguageOffer{LanguageOffer::Kind::Function, completion.chopped(2)};
    if (findHelper(completion))
        return LanguageOffer{LanguageOffer::Kind::Helper, completion};
    if (completion.isEmpty())
        return std::nullopt;
    return LanguageOffer{LanguageOffer::Kind::Attribute, completion};
}

} // namespace Hookbench
