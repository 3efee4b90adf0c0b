// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/legacylabels.h"

#include "models/words/words.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Spelling
{
    CredentialField field;
    const char16_t *text;
};

/// As the mirrored form and its pages spell them, the slips of their translations included.
constexpr std::array spellings{
    Spelling{CredentialField::OptInKeywords, u"Opt-In Keywords"},
    Spelling{CredentialField::OptInKeywords, u"Mots-clés d'opt-in"},
    Spelling{CredentialField::OptInKeywords, u"Mots-clés opt-in"},
    Spelling{CredentialField::OptInKeywords, u"Nyckelord för deltagande"},
    Spelling{CredentialField::OptInKeywords, u"Nyckelord för anmälan"},
    Spelling{CredentialField::OptInKeywords, u"Opt-in-nyckelord"},
    Spelling{CredentialField::OptInMessage, u"Opt-In Message"},
    Spelling{CredentialField::OptInMessage, u"Message d'opt-in"},
    Spelling{CredentialField::OptInMessage, u"Opt-in-meddelande"},
    Spelling{CredentialField::OptInMessage, u"Anmälningsmeddelande"},
    Spelling{CredentialField::OptOutKeywords, u"Opt-Out Keywords"},
    Spelling{CredentialField::OptOutKeywords, u"Mots-clés d'opt-out"},
    Spelling{CredentialField::OptOutKeywords, u"Mots-clés opt-out"},
    Spelling{CredentialField::OptOutKeywords, u"Avanmäl nyckelord"},
    Spelling{CredentialField::OptOutKeywords, u"Avandesnyckelord"},
    Spelling{CredentialField::OptOutKeywords, u"Nyckelord för avanmälan"},
    Spelling{CredentialField::OptOutKeywords, u"Opt-out-nyckelord"},
    Spelling{CredentialField::OptOutMessage, u"Opt-Out Message"},
    Spelling{CredentialField::OptOutMessage, u"Message d'opt-out"},
    Spelling{CredentialField::OptOutMessage, u"Opt-out-meddelande"},
    Spelling{CredentialField::OptOutMessage, u"Avanmälningsmeddelande"},
    Spelling{CredentialField::HelpKeywords, u"Help Keywords"},
    Spelling{CredentialField::HelpKeywords, u"Mots-clés d'aide"},
    Spelling{CredentialField::HelpKeywords, u"Hjälpnyckelord"},
    Spelling{CredentialField::HelpMessage, u"Help Message"},
    Spelling{CredentialField::HelpMessage, u"Message d'aide"},
    Spelling{CredentialField::HelpMessage, u"Hjälpmeddelande"},
    Spelling{CredentialField::DoubleOptInKeywords, u"Double Opt-In Keywords"},
    Spelling{CredentialField::DoubleOptInKeywords, u"Mots-clés de double opt-in"},
    Spelling{CredentialField::DoubleOptInKeywords, u"Mots-clés double opt-in"},
    Spelling{CredentialField::DoubleOptInKeywords, u"Mots-clés du double opt-in"},
    Spelling{CredentialField::DoubleOptInKeywords, u"Nyckelord för dubbel anmälan"},
    Spelling{CredentialField::DoubleOptInKeywords, u"Nyckelord för dubbelt deltagande"},
    Spelling{CredentialField::DoubleOptInMessage, u"Double Opt-In Message"},
    Spelling{CredentialField::DoubleOptInMessage, u"Message de double opt-in"},
    Spelling{CredentialField::DoubleOptInMessage, u"Message double opt-in"},
    Spelling{CredentialField::DoubleOptInMessage, u"Message du double opt-in"},
    Spelling{CredentialField::DoubleOptInMessage, u"Meddelande för dubbel anmälan"},
    Spelling{CredentialField::DoubleOptInMessage, u"Dubbelt opt-in-meddelande"},
    Spelling{CredentialField::CustomInboundKeywords, u"Custom Inbound Keywords"},
    Spelling{CredentialField::CustomInboundKeywords, u"Mots-clés entrants personnalisés"},
    Spelling{CredentialField::CustomInboundKeywords, u"Anpassade inkommande nyckelord"},
    Spelling{CredentialField::DefaultInboundReply, u"Default Inbound Reply Message"},
    Spelling{CredentialField::DefaultInboundReply, u"Message de réponse entrant par défaut"},
    Spelling{CredentialField::DefaultInboundReply, u"Standardsvarsmeddelande för inkommande trafik"},
    Spelling{CredentialField::DefaultInboundReply, u"Standardsvar på inkommande meddelanden"},
    Spelling{CredentialField::FuzzyOptOut, u"Fuzzy Opt-out"},
    Spelling{CredentialField::FuzzyOptOut, u"Opt-out flou"},
    Spelling{CredentialField::FuzzyOptOut, u"Opt-out en logique floue"},
    Spelling{CredentialField::FuzzyOptOut, u"Ungefärlig avanmälan"},
    Spelling{CredentialField::FuzzyAutoReply, u"Fuzzy Auto Reply"},
    Spelling{CredentialField::FuzzyAutoReply, u"Fuzzy Auto Response"},
    Spelling{CredentialField::FuzzyAutoReply, u"Réponse automatique en logique floue"},
    Spelling{CredentialField::FuzzyAutoReply, u"Réponse automatique floue"},
    Spelling{CredentialField::FuzzyAutoReply, u"Automatiskt svar vid ungefärlig matchning"},
    Spelling{CredentialField::InboundNumber, u"Inbound Number"},
    Spelling{CredentialField::InboundNumber, u"Numéro entrant"},
    Spelling{CredentialField::InboundNumber, u"Inkommande nummer"},
    Spelling{CredentialField::InboundNumber, u"Ingående nummer"},
};

/// The form's other labels. What stands under them must never be taken for the end of a message: it may be a secret.
constexpr std::array others{
    u"SMS vendor",
    u"Fournisseur de SMS",
    u"Fournisseur SMS",
    u"SMS-leverantör",
    u"Name",
    u"Nom",
    u"Namn",
    u"Service ID",
    u"ID de service",
    u"Tjänst-ID",
    u"API Token",
    u"Jeton API",
    u"API-token",
    u"API key",
    u"Clé API",
    u"Clé d'API",
    u"API-nyckel",
    u"API base URL",
    u"URL de base API",
    u"API-bas-URL",
    u"API Secret Key",
    u"Clé secrète d'API",
    u"Hemlig API-nyckel",
    u"API-hemlig nyckel",
    u"Override URL",
    u"URL de remplacement",
    u"Åsidosätt URL",
    u"Ersättnings-URL",
    u"Delivery Url Override",
    u"Feedback Url Override",
    u"Inbound Url Override",
    u"Callback Url Override",
    u"Principal Entity ID",
    u"Identifiant d'entité principale",
    u"Huvudenhets-ID",
    u"Huvudentitets-ID",
    u"Content Template ID",
    u"Identifiant du modèle de contenu",
    u"Innehållsmall-ID",
    u"Validity Period",
    u"Période de validité",
    u"Giltighetsperiod",
    u"Giltighetstid",
    u"Callback Data",
    u"Données de rappel",
    u"Återkallningsdata",
    u"Återanropsdata",
    u"Use custom dataset for inbound",
    u"Utiliser un jeu de données personnalisé pour le trafic entrant",
    u"Använd en egen datamängd för inkommande trafik",
    u"Dataset",
    u"Jeu de données",
    u"Datamängd",
    u"Datauppsättning",
    u"Project ID",
    u"Identifiant de projet",
    u"Projekt-ID",
    u"App ID",
    u"Identifiant d'application",
    u"App-ID",
    u"Account SID",
    u"SID du compte",
    u"Konto-SID",
    u"Auth Token",
    u"Jeton d'authentification",
    u"Autentiseringstoken",
    u"Message SID",
    u"SID du message",
    u"Meddelande-SID",
    u"Password",
    u"Mot de passe",
    u"Lösenord",
};

/// Marks, hyphens and apostrophes between words count as one space.
bool isGap(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash || letter == u'_' || letter == u'\''
        || letter == u'’' || letter == u'ʼ';
}

/// A letter as labels compare it; null for an accent of its own.
QChar plain(QChar letter)
{
    if (isGap(letter))
        return u' ';
    const QString apart = letter.decomposition();
    const QChar base = apart.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : apart.at(0);
    return base.category() == QChar::Mark_NonSpacing ? QChar{} : base.toCaseFolded();
}

QString folded(const QString &text)
{
    QString kept;
    for (const QChar letter : text) {
        const QChar next = plain(letter);
        if (!next.isNull() && !(next == u' ' && (kept.isEmpty() || kept.endsWith(u' '))))
            kept.append(next);
    }
    return kept.trimmed();
}

/// How much of @p line is @p label; 0 when it begins with something else.
qsizetype lengthOf(const QString &label, const QString &line)
{
    qsizetype matched = 0;
    qsizetype at = 0;
    bool gap = false;
    for (; at < line.size() && matched < label.size(); ++at) {
        const QChar next = plain(line.at(at));
        if (next.isNull() || (next == u' ' && (gap || matched == 0)))
            continue;
        gap = next == u' ';
        if (label.at(matched) != next)
            return 0;
        ++matched;
    }
    if (matched < label.size() || (at < line.size() && line.at(at).isLetterOrNumber()))
        return 0;
    while (at < line.size() && line.at(at).category() == QChar::Mark_NonSpacing)
        ++at;
    return at;
}

struct Known
{
    std::optional<CredentialField> field;
    QString label;
};

/// The labels that are known in every language of the window.
const std::vector<Known> &writtenLabels()
{
    static const std::vector<Known> written = [] {
        std::vector<Known> known;
        known.reserve(std::size(spellings) + std::size(others));
        for (const Spelling &spelling : spellings)
            known.push_back({spelling.field, folded(QString::fromUtf16(spelling.text))});
        for (const char16_t *other : others)
            known.push_back({std::nullopt, folded(QString::fromUtf16(other))});
        return known;
    }();
    return written;
}

bool isQuote(QChar letter)
{
    return u"\"“”„«»"_s.contains(letter);
}

/// What follows a label: the value without what separates the two. @p separated says whether more than a space did.
QString valueAfter(const QString &rest, bool quoted, bool &separated)
{
    qsizetype at = 0;
    separated = false;
    for (; at < rest.size(); ++at) {
        const QChar letter = rest.at(at);
        const bool separator = letter == u':' || letter == u'：' || letter == u'=' || letter == u'\t'
            || (quoted && (isQuote(letter) || letter == u',' || letter == u';') && !separated);
        if (!separator && !letter.isSpace() && letter != u'*')
            break;
        // A quote after the separator belongs to the value.
        separated = separated || (separator && !isQuote(letter));
    }
    return rest.mid(at).trimmed();
}

} // namespace

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet{u"^\\s*(?:[-–—*•·‣]+\\s+|\\d{1,2}[.)]\\s+|[*_`#]+)*"_s};
    return line.mid(bullet.match(line).capturedLength()).trimmed();
}

std::optional<LegacyLabel> legacyLabel(const QString &typed)
{
    QString line = withoutBullet(typed.normalized(QString::NormalizationForm_C));
    const bool quoted = !line.isEmpty() && isQuote(line.front());
    if (quoted)
        line = line.mid(1).trimmed();
    std::optional<LegacyLabel> best;
    qsizetype longest = 0;
    const auto compare = [&](const Known &known) {
        const qsizetype length = lengthOf(known.label, line);
        if (length <= longest)
            return;
        bool separated = false;
        const QString value = valueAfter(line.mid(length), quoted, separated);
        // "Name your price" is no label; a keyword field's label may do without a colon.
        if (!known.field && !separated && !value.isEmpty())
            return;
        longest = length;
        best = LegacyLabel{known.field, line.left(length).trimmed(), value};
    };
    for (const Known &known : writtenLabels())
        compare(known);
    // And as this program says them today.
    for (const auto &[field, name] : credentialFieldNames) {
        const bool legacy = field == CredentialField::InboundNumber || field >= CredentialField::OptInKeywords;
        compare({legacy ? std::optional{field} : std::nullopt, folded(Words::name(field))});
    }
    return best;
}

} // namespace Hookbench
