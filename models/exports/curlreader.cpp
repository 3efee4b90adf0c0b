// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlreader.h"

#include "models/exports/requestparts.h"
#include "models/values/headerfield.h"

#include <algorithm>
#include <cmath>

namespace Hookbench {

Result<ImportedRequest> CurlReader::read()
{
    m_imported.request.method.clear();
    if (!takeWords() || !finish())
        return *m_error;
    takeSecrets();
    if (m_command.isCutOff)
        note(tr("What follows the command was left out."));
    return m_imported;
}

void CurlReader::note(const QString &sentence)
{
    if (!m_imported.notes.contains(sentence))
        m_imported.notes << sentence;
}

bool CurlReader::takeWords()
{
    bool onlyUrls = false;
    while (m_next < m_command.words.size()) {
        const ShellWord word = m_command.words[m_next++];
        if (!onlyUrls && word.text == "--") {
            onlyUrls = true;
        } else if (!onlyUrls && word.text.startsWith("--")) {
            if (!takeLong(word))
                return false;
        } else if (!onlyUrls && word.text.size() > 1 && word.text.startsWith('-')) {
            if (!takeLetters(word))
                return false;
        } else if (!setUrl({word.text, word.at, {}})) {
            return false;
        }
    }
    return true;
}

bool CurlReader::takeLong(const ShellWord &word)
{
    const CurlOption *option = curlOption(QByteArrayView{word.text}.sliced(2));
    if (!option)
        return fail(word.at,
                    tr("The option %1 of curl is not understood here. Take it out, or write what it does.")
                        .arg(textOf(word.text.left(60))));
    return takeOption(*option, {QByteArray{}, word.at, word.text});
}

bool CurlReader::takeLetters(const ShellWord &word)
{
    for (qsizetype at = 1; at < word.text.size(); ++at) {
        const QByteArray spelt = '-' + word.text.mid(at, 1);
        const CurlOption *option = curlOption(word.text[at]);
        if (!option)
            return fail(word.at,
                        tr("The option %1 of curl is not understood here. Take it out, or write what it does.")
                            .arg(textOf(spelt)));
        // The rest of the word is the value of one that takes any.
        const bool hasRest = option->takesValue && at + 1 < word.text.size();
        const QByteArray rest = hasRest ? word.text.sliced(at + 1) : QByteArray{};
        if (!takeOption(*option, {rest, word.at, spelt}))
            return false;
        if (hasRest)
            return true;
    }
    return true;
}

bool CurlReader::takeOption(const CurlOption &option, Value value)
{
    if (option.takesValue && value.text.isNull()) {
        if (m_next >= m_command.words.size())
            return fail(value.at, tr("The option %1 has no value.").arg(textOf(value.option)));
        const ShellWord &word = m_command.words[m_next++];
        value.text = word.text.isNull() ? QByteArray{""} : word.text;
        value.at = word.at;
    }
    return apply(option.meaning, value);
}

bool CurlReader::apply(CurlMeaning meaning, const Value &value)
{
    switch (meaning) {
    case CurlMeaning::Request:
        m_method = value.text;
        return isHeaderName(m_method)
            || fail(value.at, tr("“%1” is no method of HTTP.").arg(textOf(m_method.left(40))));
    case CurlMeaning::Header:
        return addHeader(value);
    case CurlMeaning::Data:
    case CurlMeaning::DataRaw:
    case CurlMeaning::DataBinary:
    case CurlMeaning::Json:
        return addData(meaning, value);
    case CurlMeaning::DataUrlencode:
        return addUrlencoded(value, m_data);
    case CurlMeaning::UrlQuery:
        if (value.text.startsWith('+')) {
            m_query += (m_query.isEmpty() ? QByteArray{} : QByteArray{"&"}) + value.text.sliced(1);
            return true;
        }
        return addUrlencoded(value, m_query);
    case CurlMeaning::User:
        setHeader("Authorization", "Basic " + value.text.toBase64());
        return true;
    case CurlMeaning::Bearer:
        setHeader("Authorization", "Bearer " + value.text);
        return true;
    case CurlMeaning::UserAgent:
        setHeader("User-Agent", value.text);
        return true;
    case CurlMeaning::Referer:
        setHeader("Referer", value.text);
        return true;
    case CurlMeaning::Range:
        setHeader("Range", "bytes=" + value.text);
        return true;
    case CurlMeaning::Cookie:
        if (!value.text.contains('='))
            return fail(value.at,
                        tr("%1 names a file, and no file is read here. Write the cookies themselves.")
                            .arg(textOf(value.option)));
        setHeader("Cookie", value.text);
        return true;
    case CurlMeaning::Get:
        m_isGet = true;
        return true;
    case CurlMeaning::Head:
        m_isHead = true;
        return true;
    case CurlMeaning::Url:
        return setUrl(value);
    case CurlMeaning::MaxTime:
        return setMaxTime(value);
    case CurlMeaning::Config:
        return readConfig(value);
    case CurlMeaning::Insecure:
        note(tr("%1 was left out: certificates are always checked here.").arg(textOf(value.option)));
        return true;
    case CurlMeaning::Location:
        note(tr("%1 was left out: redirects are shown here and not followed.").arg(textOf(value.option)));
        return true;
    case CurlMeaning::Form:
        return fail(value.at,
                    tr("%1 makes a form with several parts, which is not built here. Paste the body with --data-raw.")
                        .arg(textOf(value.option)));
    case CurlMeaning::Upload:
        return fail(value.at,
                    tr("%1 sends a file, and no file is read here. Paste its content with --data-raw.")
                        .arg(textOf(value.option)));
    case CurlMeaning::Next:
        return fail(value.at, tr("There is more than one request. Paste one at a time."));
    case CurlMeaning::Shown:
        return true;
    case CurlMeaning::Way:
        note(tr("%1 was left out: it changes the way the request goes, not the request.").arg(textOf(value.option)));
        return true;
    }
    return true;
}

void CurlReader::setHeader(const QByteArray &name, const QByteArray &value)
{
    m_imported.request.headers.append({name, value});
}

bool CurlReader::isSet(QByteArrayView name) const
{
    const HeaderList &headers = m_imported.request.headers;
    const auto isCalled = [&](const QByteArray &other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
    return std::any_of(headers.cbegin(), headers.cend(), [&](const auto &header) { return isCalled(header.first); })
        || std::any_of(m_unwanted.cbegin(), m_unwanted.cend(), isCalled);
}

bool CurlReader::addHeader(const Value &value)
{
    const QByteArray line = value.text.trimmed();
    if (line.isEmpty())
        return true;
    if (line.startsWith('@'))
        return fail(
            value.at,
            tr("%1 names a file, and no file is read here. Write the headers themselves.").arg(textOf(line.left(60))));
    const qsizetype colon = line.indexOf(':');
    // A name and a semicolon are curl's way of a header without a value.
    const bool empty = colon < 0 && line.endsWith(';');
    const QByteArray name = empty ? line.chopped(1) : line.first(std::max<qsizetype>(colon, 0));
    if (!isHeaderName(name))
        return fail(value.at,
                    tr("“%1” is no header. A header is a name, a colon and a value.")
                        .arg(textOf(isSecretHeader(name) ? name : line.left(40))));
    const QByteArray content = empty ? QByteArray{} : line.sliced(colon + 1).trimmed();
    if (!isHeaderValue(content))
        return fail(value.at, tr("The header %1 has a line break or a control character in it.").arg(textOf(name)));
    if (!empty && content.isEmpty())
        m_unwanted << name;
    else
        setHeader(name, content);
    return true;
}

bool CurlReader::contentOf(QByteArray &content, const QByteArray &file, const Value &value)
{
    const auto known = m_command.files.constFind(file);
    if (known == m_command.files.cend()) {
        return fail(value.at,
                    file == "-"
                        ? tr("The body comes from standard input, which is not read here. Paste it with --data-raw.")
                        : tr("The body is in the file %1, and no file is read here. Paste its content with --data-raw.")
                              .arg(textOf(file.left(100))));
    }
    content = *known;
    return true;
}

bool CurlReader::addData(CurlMeaning meaning, const Value &value)
{
    QByteArray content = value.text;
    if (meaning != CurlMeaning::DataRaw && content.startsWith('@')) {
        if (!contentOf(content, value.text.sliced(1), value))
            return false;
        if (meaning == CurlMeaning::Data)
            content.replace("\r", "").replace("\n", "").replace('\0', "");
    }
    if (meaning == CurlMeaning::Json)
        m_isJson = true;
    else if (!m_data.isNull())
        m_data += '&';
    m_data = m_data.isNull() ? QByteArray{""} + content : m_data + content;
    return true;
}

bool CurlReader::addUrlencoded(const Value &value, QByteArray &target)
{
    const qsizetype equals = value.text.indexOf('=');
    const qsizetype file = value.text.indexOf('@');
    QByteArray name;
    QByteArray content = value.text;
    if (equals >= 0 && (file < 0 || equals < file)) {
        name = value.text.first(equals);
        content = value.text.sliced(equals + 1);
    } else if (file >= 0) {
        name = value.text.first(file);
        if (!contentOf(content, value.text.sliced(file + 1), value))
            return false;
    }
    if (!name.isEmpty())
        name += '=';
    const QByteArray before = target.isEmpty() ? QByteArray{""} : QByteArray{target + '&'};
    target = before + name + content.toPercentEncoding();
    return true;
}

bool CurlReader::setUrl(const Value &value)
{
    if (!m_url.isEmpty())
        return fail(value.at,
                    tr("There is a second URL, “%1”. Paste one request at a time.").arg(textOf(value.text.left(60))));
    if (value.text.isEmpty())
        return fail(value.at, tr("The URL is empty."));
    m_url = value.text;
    return true;
}

bool CurlReader::setMaxTime(const Value &value)
{
    bool ok = false;
    const double seconds = value.text.toDouble(&ok);
    if (!ok || !(seconds >= 0))
        return fail(value.at, tr("“%1” is no number of seconds.").arg(textOf(value.text.left(40))));
    // Nothing is curl's word for no end.
    if (seconds > 0)
        m_imported.request.timeoutSeconds = static_cast<int>(std::ceil(std::min(seconds, 3600.0)));
    return true;
}

bool CurlReader::readConfig(const Value &value)
{
    if (!m_command.files.contains(value.text))
        return fail(
            value.at,
            tr("%1 names a file, and no file is read here. Write its options themselves.").arg(textOf(value.option)));
    const QList<QByteArray> lines = m_command.files.value(value.text).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf(" = \"");
        const CurlOption *option = equals < 0 ? nullptr : curlOption(QByteArrayView{line}.first(equals));
        if (line.trimmed().isEmpty())
            continue;
        if (!option || !option->takesValue || !line.endsWith('"') || option->meaning == CurlMeaning::Config)
            return fail(value.at, tr("“%1” in the file of options is not understood.").arg(textOf(line.left(40))));
        QByteArray text{""};
        const QByteArray quoted = line.sliced(equals + 4).chopped(1);
        for (qsizetype at = 0; at < quoted.size(); ++at) {
            const bool escape = quoted[at] == '\\' && at + 1 < quoted.size();
            if (escape)
                ++at;
            text += escape && quoted[at] == 't' ? '\t' : quoted[at];
        }
        if (!apply(option->meaning, {text, value.at, value.option}))
            return false;
    }
    return true;
}

void CurlReader::finishUrl()
{
    QByteArray query = m_query;
    if (m_isGet && !m_data.isNull()) {
        query += (query.isEmpty() || m_data.isEmpty() ? QByteArray{} : QByteArray{"&"}) + m_data;
        m_data = QByteArray{};
    }
    if (!query.isEmpty()) {
        const qsizetype fragment = m_url.indexOf('#');
        const qsizetype end = fragment < 0 ? m_url.size() : fragment;
        m_url.insert(end, (m_url.first(end).contains('?') ? '&' : '?') + query);
    }
    // What curl guesses; a tag or a variable may hold the scheme.
    if (!m_url.contains("://") && !m_url.startsWith("{{") && !m_url.startsWith("{%"))
        m_url.prepend("http://");
}

void CurlReader::finishHeaders()
{
    if (m_isJson) {
        if (!isSet("Content-Type"))
            setHeader("Content-Type", "application/json");
        if (!isSet("Accept"))
            setHeader("Accept", "application/json");
    } else if (!m_data.isNull() && !isSet("Content-Type")) {
        setHeader("Content-Type", "application/x-www-form-urlencoded");
    }
}

bool CurlReader::finish()
{
    if (m_url.isEmpty())
        return fail(0, tr("The command has no URL."));
    finishUrl();
    finishHeaders();
    OutboundRequest &request = m_imported.request;
    const QByteArray usual = m_isHead ? "HEAD" : m_data.isNull() ? "GET" : "POST";
    request.method = m_method.isEmpty() ? usual : m_method;
    request.body = m_data.isEmpty() ? QByteArray{} : m_data;
    if (std::any_of(m_url.begin(), m_url.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
        return fail(0, tr("The URL has a line break or a control character in it."));
    return true;
}

void CurlReader::takeSecrets()
{
    SecretNames names;
    HeaderList headers;
    for (const auto &[name, value] : std::as_const(m_imported.request.headers)) {
        const ExportHeader header = withoutSecrets(name, value, names);
        headers.append({header.name, joined(header.value)});
    }
    m_imported.request.headers = headers;
    m_imported.request.url = QString::fromUtf8(joined(withoutSecrets(m_url, names)));
    for (const QByteArray &name : names.names()) {
        const QByteArray secret = names.secret(name);
        if (isPlaceholder(secret)) {
            m_imported.secrets.append({name, {}});
            continue;
        }
        m_imported.secrets.append({name, Secret{secret}});
        note(tr("The command held a secret. It was not taken over: %1 stands in its place.")
                 .arg(QStringLiteral("{{%1}}").arg(textOf(name))));
    }
    for (const QByteArray &variable : std::as_const(m_command.variables))
        note(tr("%1 stands for a variable of the shell, whose value is not known here.")
                 .arg(QStringLiteral("{{%1}}").arg(textOf(variable))));
}

} // namespace Hookbench
