// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/redaction.h"

#include "models/json/scanner.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Hookbench {

namespace {

constexpr QByteArrayView dots{"\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"};

/// %C3 as %c3, the letters beside it untouched.
QByteArray lowerHex(QByteArray encoded)
{
    for (qsizetype at = encoded.indexOf('%'); at >= 0 && at + 2 < encoded.size(); at = encoded.indexOf('%', at + 3)) {
        const QByteArray digits = encoded.mid(at + 1, 2).toLower();
        encoded.replace(at + 1, 2, digits);
    }
    return encoded;
}

/// What stands between the quotes of a JSON string.
QByteArray jsonContent(const QByteArray &utf8)
{
    QByteArray literal;
    Json::appendQuoted(literal, utf8);
    return literal.sliced(1).chopped(1);
}

bool saysNothing(const QString &member)
{
    constexpr std::array harmless{u"grant_type", u"scope", u"audience", u"resource"};
    return std::any_of(harmless.begin(), harmless.end(), [&](QStringView name) { return member == name; });
}

} // namespace

void Redaction::add(const QByteArray &spelling)
{
    if (!spelling.isEmpty() && !m_spellings.contains(spelling))
        m_spellings.append(spelling);
}

void Redaction::hide(const QByteArray &given)
{
    const QByteArray secret = given.trimmed();
    if (secret.isEmpty() || m_secrets.contains(secret))
        return;
    m_secrets.append(secret);
    add(secret);
    const QByteArray json = jsonContent(secret);
    add(json);
    add(QByteArray{json}.replace("/", "\\/"));
    for (const QByteArray &encoded : {secret.toPercentEncoding(), secret.toPercentEncoding(":/?#[]@!$&'()*+,;="),
                                      QByteArray{secret.toPercentEncoding()}.replace("%20", "+")}) {
        add(encoded);
        add(lowerHex(encoded));
    }
    add(QString::fromUtf8(secret).toHtmlEscaped().toUtf8());
    add(secret.toBase64(QByteArray::OmitTrailingEquals));
    add(secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void Redaction::hideHeaderValue(const QByteArray &value)
{
    hide(value);
    if (const qsizetype blank = value.indexOf(' '); blank > 0) {
        QByteArray credentials = value.sliced(blank + 1);
        hide(credentials);
        // Base64 is repeated without its padding at times.
        while (credentials.endsWith('='))
            credentials.chop(1);
        hide(credentials);
    }
    if (const qsizetype code = value.indexOf("mac=\""); value.startsWith("MAC ") && code > 0)
        hide(value.sliced(code + 5).chopped(1));
}

void Redaction::hideJson(const QByteArray &text)
{
    hide(text);
    const Json::Document json = Json::Document::parse(text);
    for (const Json::Node &node : json.nodes()) {
        if (node.kind == Json::Kind::String && !saysNothing(json.key(node)))
            hide(json.string(node).toUtf8());
    }
}

void Redaction::hideTokens(const QByteArray &answer)
{
    const Json::Document json = Json::Document::parse(answer);
    for (const Json::Node &node : json.nodes()) {
        if (node.kind == Json::Kind::String && json.key(node).endsWith(u"_token"))
            hide(json.string(node).toUtf8());
    }
}

void Redaction::findSpellings(const QByteArray &text, QList<Range> &found) const
{
    for (const QByteArray &spelling : m_spellings) {
        for (qsizetype at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1))
            found.append({at, at + spelling.size()});
    }
}

// Escapes have many spellings (\u0061 is an a), so strings with escapes are compared without them.
void Redaction::findEscaped(const QByteArray &text, QList<Range> &found) const
{
    if (!text.contains('\\'))
        return;
    const Json::Document json = Json::Document::parse(text);
    const auto holdsSecret = [this](const QString &string) {
        const QByteArray utf8 = string.toUtf8();
        return std::any_of(m_secrets.cbegin(), m_secrets.cend(),
                           [&](const QByteArray &secret) { return utf8.contains(secret); });
    };
    for (const Json::Node &node : json.nodes()) {
        if (node.keyEscaped && holdsSecret(json.key(node)))
            found.append({node.keyBegin + 1, node.keyEnd - 1});
        if (node.kind == Json::Kind::String && node.escaped && holdsSecret(json.string(node)))
            found.append({node.begin + 1, node.end - 1});
    }
}

QByteArray Redaction::bytes(const QByteArray &text) const
{
    QList<Range> found;
    findSpellings(text, found);
    findEscaped(text, found);
    if (found.isEmpty())
        return text;
    std::sort(found.begin(), found.end(), [](Range first, Range second) { return first.begin < second.begin; });
    QByteArray shown;
    qsizetype at = 0;
    for (qsizetype index = 0; index < found.size();) {
        Range range = found[index];
        // What overlaps or touches goes together, so that no rest of a secret stays between.
        for (++index; index < found.size() && found[index].begin <= range.end; ++index)
            range.end = std::max(range.end, found[index].end);
        shown.append(QByteArrayView{text}.sliced(at, range.begin - at)).append(dots);
        at = range.end;
    }
    shown.append(QByteArrayView{text}.sliced(at));
    return shown;
}

QString Redaction::text(const QString &text) const
{
    return QString::fromUtf8(bytes(text.toUtf8()));
}

HeaderList Redaction::headers(const HeaderList &list) const
{
    HeaderList shown;
    for (const auto &[name, value] : list)
        shown.append({bytes(name), bytes(value)});
    return shown;
}

Exchange Redaction::exchange(Exchange exchange) const
{
    exchange.url = text(exchange.url);
    exchange.requestHeaders = headers(exchange.requestHeaders);
    exchange.requestBody = bytes(exchange.requestBody);
    exchange.responseHeaders = headers(exchange.responseHeaders);
    exchange.responseBody = bytes(exchange.responseBody);
    exchange.failureDetail = text(exchange.failureDetail);
    return exchange;
}

} // namespace Hookbench
