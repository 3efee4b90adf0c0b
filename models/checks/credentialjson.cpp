// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/credentialjson.h"

#include "models/checks/credentialvalues.h"
#include "models/json/nearest.h"
#include "models/json/scanner.h"

#include <QSet>

namespace Hookbench {

namespace {

/// What the payload of a message is filled in with.
const QStringList &variables()
{
    static const QStringList list{QStringLiteral("fromNumber"), QStringLiteral("toNumber"), QStringLiteral("message")};
    return list;
}

class JsonCheck
{
public:
    JsonCheck(CredentialField field, const QByteArray &text, Diagnostics &found)
        : m_field{field}
        , m_document{Json::Document::parse(text)}
        , m_found{found}
        , m_places{m_document.text()}
    {
    }

    /// Whether the text is a JSON object.
    bool isObject()
    {
        for (const Diagnostic &fault : m_document.diagnostics())
            takeFault(fault);
        if (!m_document.isValid())
            return false;
        const Json::Node &root = m_document.node(0);
        if (root.kind == Json::Kind::Object)
            return true;
        complain(Rule::CredentialJsonNotAnObject, Severity::Error, m_places.at(root.begin),
                 {nameIn(credentialFieldNames, m_field), Json::kindName(root.kind)});
        return false;
    }

    /// Warns of each of @p members that the object lacks.
    void expectMembers(Rule rule, const QList<QByteArrayView> &members)
    {
        for (const QByteArrayView member : members) {
            if (m_document.member(0, member) < 0)
                complain(rule, Severity::Warning, {}, {QString::fromLatin1(member)});
        }
    }

    void checkVariables(bool whole)
    {
        QSet<QString> used = m_unquoted;
        for (const Json::Node &node : m_document.nodes()) {
            if (node.kind == Json::Kind::String)
                takeVariables(node, used);
        }
        if (!whole)
            return;
        for (const QString &variable : variables()) {
            if (!used.contains(variable))
                complain(Rule::CredentialPayloadVariableMissing, Severity::Error, {}, {variable});
        }
    }

    bool hasMemberAnywhere(QStringView name) const
    {
        const std::vector<Json::Node> &nodes = m_document.nodes();
        return std::any_of(nodes.cbegin(), nodes.cend(), [&](const Json::Node &node) {
            return node.keyBegin != node.keyEnd && m_document.key(node) == name;
        });
    }

private:
    void takeFault(Diagnostic fault)
    {
        fault.pointer = fieldPointer(m_field);
        if (m_field == CredentialField::ProviderPayload && fault.rule == Rule::JsonUnquotedToken) {
            fault.rule = Rule::CredentialPayloadVariableUnquoted;
            m_unquoted.insert(fault.args.value(0));
        }
        if (m_field == CredentialField::OAuthBody)
            hideQuotes(fault);
        m_found.append(fault);
    }

    /// A fault quotes what stands in the text; of a secret it may not.
    static void hideQuotes(Diagnostic &fault)
    {
        const bool harmless = fault.rule == Rule::JsonUnexpectedEnd || fault.rule == Rule::JsonTooDeep;
        if (!harmless)
            std::fill(fault.args.begin(), fault.args.end(), QStringLiteral("•••"));
    }

    void takeVariables(const Json::Node &node, QSet<QString> &used)
    {
        const QString text = m_document.string(node);
        for (qsizetype open = text.indexOf(u"{{"); open >= 0; open = text.indexOf(u"{{", open)) {
            const qsizetype close = text.indexOf(u"}}", open + 2);
            if (close < 0)
                return;
            const QString name = text.sliced(open + 2, close - open - 2);
            open = close + 2;
            if (variables().contains(name)) {
                used.insert(name);
                continue;
            }
            const QString nearest = nearestName(name.trimmed(), variables());
            // What is misspelt is not called missing too.
            used.insert(nearest);
            complain(Rule::CredentialPayloadVariableUnknown, Severity::Error, m_places.at(node.begin), {name, nearest});
        }
    }

    void complain(Rule rule, Severity severity, TextPosition position, const QStringList &args)
    {
        m_found.append({rule, severity, position, fieldPointer(m_field), args});
    }

    CredentialField m_field;
    Json::Document m_document;
    Diagnostics &m_found;
    Json::Places m_places;
    QSet<QString> m_unquoted;
};

} // namespace

void checkJsonField(const ApiCredential &credential, CredentialField field, const QByteArray &text, Diagnostics &found)
{
    JsonCheck check{field, text, found};
    const bool object = check.isObject();
    switch (field) {
    case CredentialField::OAuthBody:
        if (object)
            check.expectMembers(Rule::CredentialOAuthMemberMissing, {"grant_type", "client_id", "client_secret"});
        break;
    case CredentialField::JwtPayload:
        if (object)
            check.expectMembers(Rule::CredentialJwtClaimMissing, {"iss", "sub", "aud", "exp"});
        break;
    case CredentialField::ProviderPayload: {
        check.checkVariables(object);
        const AuthType type = credential.authType();
        // Where in the payload it stands is not documented; anywhere is our reading.
        if (object && (type == AuthType::Basic || type == AuthType::Bearer) && !check.hasMemberAnywhere(u"authOption"))
            found.append({Rule::CredentialAuthOptionMissing,
                          Severity::Warning,
                          {},
                          fieldPointer(field),
                          {nameIn(authTypeNames, type)}});
        break;
    }
    default:
        break;
    }
}

} // namespace Hookbench
