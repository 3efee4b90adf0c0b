// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/library.h"
#include "models/language/machine.h"
#include "models/language/percent.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Language::Library {

namespace {

/// An address in its parts, as it is spelt: "https" "://" "user@www.myurl.com:8080" "/contact" "?a=b" "#faq".
struct Address
{
    QStringView protocol;
    QStringView authority;
    QStringView path;
    QStringView query;
    QStringView fragment;
};

Address addressOf(QStringView text)
{
    Address address;
    if (const qsizetype number = text.indexOf(u'#'); number >= 0) {
        address.fragment = text.sliced(number + 1);
        text = text.first(number);
    }
    if (const qsizetype question = text.indexOf(u'?'); question >= 0) {
        address.query = text.sliced(question + 1);
        text = text.first(question);
    }
    if (const qsizetype colon = text.indexOf(u"://"); colon > 0) {
        address.protocol = text.first(colon);
        text = text.sliced(colon + 3);
        const qsizetype slash = text.indexOf(u'/');
        address.authority = slash < 0 ? text : text.first(slash);
        text = slash < 0 ? QStringView{} : text.sliced(slash);
    }
    address.path = text;
    return address;
}

QString decoded(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    utf8.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(utf8));
}

} // namespace

Value getUrlProtocol(Call &call)
{
    return Value{addressOf(call.text(0)).protocol.toString()};
}

Value getUrlHost(Call &call)
{
    QStringView host = addressOf(call.text(0)).authority;
    host = host.sliced(host.lastIndexOf(u'@') + 1);
    const qsizetype port = host.lastIndexOf(u':');
    if (port > host.lastIndexOf(u']')) // an IPv6 address has colons within its brackets
        host = host.first(port);
    return Value{host.toString()};
}

Value getUrlPath(Call &call)
{
    return Value{addressOf(call.text(0)).path.toString()};
}

Value getUrlFragment(Call &call)
{
    return Value{addressOf(call.text(0)).fragment.toString()};
}

Value appendQueryParams(Call &call)
{
    const QString &text = call.text(0);
    const qsizetype number = text.indexOf(u'#');
    const QStringView front = number < 0 ? QStringView{text} : QStringView{text}.first(number);
    const qsizetype question = front.indexOf(u'?');
    QString result = (question < 0 ? front : front.first(question)).toString();
    QString parameter;
    appendPercentEncoded(parameter, call.text(1));
    parameter += u'=';
    appendPercentEncoded(parameter, call.text(2));

    bool placed = false;
    QChar before = u'?';
    const auto add = [&](QStringView part) {
        result += before;
        result += part;
        before = u'&';
    };
    const QStringView query = question < 0 ? QStringView{} : front.sliced(question + 1);
    for (const QStringView part : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const bool same = decoded(equals < 0 ? part : part.first(equals)) == call.text(1);
        if (same && !placed)
            add(parameter);
        else if (!same)
            add(part);
        placed = placed || same;
    }
    if (!placed)
        add(parameter);
    if (number >= 0)
        result += QStringView{text}.sliced(number);
    return Value{std::move(result)};
}

Value urlEncode(Call &call)
{
    QString text;
    appendPercentEncoded(text, call.text(0));
    return Value{std::move(text)};
}

Value urlDecode(Call &call)
{
    return Value{decoded(call.text(0))};
}

Value extractEmailDomain(Call &call)
{
    const QString &text = call.text(0);
    const qsizetype at = text.lastIndexOf(u'@');
    return Value{at < 0 ? QString{} : text.sliced(at + 1)};
}

} // namespace Hookbench::Language::Library
