// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/credentialheaders.h"

#include "models/checks/credentialvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace Hookbench {

namespace {

/// A token of RFC 9110.
bool isHeaderName(const QString &name)
{
    static const QRegularExpression token{QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$")};
    return token.match(name).hasMatch();
}

/// Set by whoever sends the request, or fixed in the form.
bool isReserved(const QString &name)
{
    static const QStringList reserved{
        QStringLiteral("content-type"), QStringLiteral("charset"),    QStringLiteral("content-length"),
        QStringLiteral("host"),         QStringLiteral("connection"), QStringLiteral("transfer-encoding"),
        QStringLiteral("expect"),
    };
    return reserved.contains(name.toLower());
}

/// The header that the chosen authentication sets; empty for none.
QString authenticationHeader(const ApiCredential &credential)
{
    QString authorization = QStringLiteral("Authorization");
    switch (credential.authType()) {
    case AuthType::None:
        return {};
    case AuthType::ApiKey: {
        const QString chosen = credential.field(CredentialField::ApiKeyHeader);
        return chosen.isEmpty() ? authorization : chosen;
    }
    default:
        return authorization;
    }
}

/// A field value of RFC 9110 has no control characters but the tab.
bool holdsControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f; });
}

bool holdsControls(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

bool isSame(const QString &name, const QString &other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

class HeaderCheck
{
public:
    HeaderCheck(const ApiCredential &credential, const CredentialSurroundings &surroundings, Diagnostics &found)
        : m_credential{credential}
        , m_surroundings{surroundings}
        , m_found{found}
        , m_authentication{authenticationHeader(credential)}
    {
    }

    void run()
    {
        for (m_row = 0; m_row < m_credential.headers.size(); ++m_row) {
            checkName(m_credential.headers[m_row].name);
            checkValue(m_credential.headers[m_row]);
        }
    }

private:
    void checkName(const QString &name)
    {
        const QList<CredentialHeader> &all = m_credential.headers;
        const bool repeated = std::any_of(all.cbegin(), all.cbegin() + m_row,
                                          [&](const CredentialHeader &earlier) { return isSame(earlier.name, name); });
        if (name.isEmpty())
            complain(Rule::CredentialHeaderNameRequired, u"name", {});
        else if (!isHeaderName(name))
            complain(Rule::CredentialHeaderNameInvalid, u"name", {name});
        else if (isReserved(name) || isSame(name, m_authentication))
            complain(Rule::CredentialHeaderReserved, u"name", {name});
        else if (repeated)
            complain(Rule::CredentialHeaderRepeated, u"name", {name});
    }

    void checkValue(const CredentialHeader &header)
    {
        if (header.kind == HeaderKind::Text) {
            if (holdsControls(header.value))
                complain(Rule::CredentialHeaderValueInvalid, u"value", {header.name});
            return;
        }
        const QString slot = headerSecretSlot(header.slot);
        const auto typed = m_surroundings.typed.constFind(slot);
        const bool isTyped = typed != m_surroundings.typed.cend();
        if (isTyped ? typed->isEmpty() : !m_surroundings.secretSlots.contains(slot)) {
            if (!header.name.isEmpty())
                complain(Rule::CredentialHeaderSecretRequired, u"value", {header.name});
        } else if (isTyped && holdsControls(typed->bytes())) {
            complain(Rule::CredentialHeaderValueInvalid, u"value", {header.name});
        }
    }

    void complain(Rule rule, QStringView member, const QStringList &args)
    {
        m_found.append({rule, Severity::Error, {}, QStringLiteral("/headers/%1/%2").arg(m_row).arg(member), args});
    }

    const ApiCredential &m_credential;
    const CredentialSurroundings &m_surroundings;
    Diagnostics &m_found;
    QString m_authentication;
    qsizetype m_row = 0;
};

} // namespace

void checkHeaders(const ApiCredential &credential, const CredentialSurroundings &surroundings, Diagnostics &found)
{
    HeaderCheck{credential, surroundings, found}.run();
}

void checkApiKeyHeader(const QString &name, Diagnostics &found)
{
    const QString pointer = fieldPointer(CredentialField::ApiKeyHeader);
    if (!isHeaderName(name))
        found.append({Rule::CredentialHeaderNameInvalid, Severity::Error, {}, pointer, {name}});
    else if (isReserved(name))
        found.append({Rule::CredentialHeaderReserved, Severity::Error, {}, pointer, {name}});
}

} // namespace Hookbench
