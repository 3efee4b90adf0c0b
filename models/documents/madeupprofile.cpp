// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/profiledocument.h"
#include "models/json/writer.h"

#include <QDate>
#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct City
{
    QStringView name;
    QStringView postalCode;
};

/// Where people are made up, and what they are called there. Numbers come from ranges kept free for fiction.
struct Country
{
    QLatin1StringView language;
    QLatin1StringView code;
    QLatin1StringView locale;
    QLatin1StringView timeZone;
    QLatin1StringView numberPrefix;
    /// Digits that follow the prefix.
    int numberDigits;
    std::array<QStringView, 8> women;
    std::array<QStringView, 8> men;
    std::array<QStringView, 10> families;
    std::array<City, 5> cities;
    std::array<QStringView, 5> streets;
    bool numberBeforeStreet;
};

constexpr std::array countries{
    Country{"sv"_L1,
            "SE"_L1,
            "sv-SE"_L1,
            "Europe/Stockholm"_L1,
            "+467017406"_L1,
            2,
            {u"Astrid", u"Elin", u"Maja", u"Saga", u"Åsa", u"Linnéa", u"Ebba", u"Tuva"},
            {u"Björn", u"Elias", u"Göran", u"Axel", u"Måns", u"Viktor", u"Olle", u"Sixten"},
            {u"Lindqvist", u"Åkerlund", u"Bergström", u"Nyström", u"Hallgren", u"Sjöberg", u"Ekdahl", u"Wallin",
             u"Öberg", u"Forsman"},
            {City{u"Stockholm", u"111 29"}, City{u"Göteborg", u"411 06"}, City{u"Malmö", u"211 22"},
             City{u"Umeå", u"903 26"}, City{u"Växjö", u"352 30"}},
            {u"Storgatan", u"Kyrkogatan", u"Björkvägen", u"Ängsstigen", u"Hamngatan"},
            false},
    Country{"fr"_L1,
            "FR"_L1,
            "fr-FR"_L1,
            "Europe/Paris"_L1,
            "+3363998"_L1,
            4,
            {u"Camille", u"Élodie", u"Inès", u"Manon", u"Noémie", u"Chloé", u"Anaïs", u"Zoé"},
            {u"Hugo", u"Théo", u"François", u"Rémi", u"Loïc", u"Gaël", u"Étienne", u"Mathis"},
            {u"Lefèvre", u"Moreau", u"Garnier", u"Chevalier", u"Besson", u"Dupré", u"Marchand", u"L'Hostis",
             u"Pélissier", u"Rousseau"},
            {City{u"Paris", u"75011"}, City{u"Lyon", u"69002"}, City{u"Nîmes", u"30000"}, City{u"Besançon", u"25000"},
             City{u"Saint-Malo", u"35400"}},
            {u"rue des Lilas", u"avenue Jean-Jaurès", u"place du Marché", u"chemin des Écoliers", u"quai de la Marne"},
            true},
    Country{"en"_L1,
            "US"_L1,
            "en-US"_L1,
            "America/New_York"_L1,
            "+120255501"_L1,
            2,
            {u"Ava", u"Grace", u"Maya", u"Sofia", u"Hannah", u"Priya", u"Ruth", u"Naomi"},
            {u"Ethan", u"Marcus", u"Daniel", u"Omar", u"Samuel", u"Theo", u"Wei", u"Julian"},
            {u"Brooks", u"O'Connor", u"Nguyen", u"Sullivan", u"Rivera", u"Whitfield", u"Park", u"Hayes", u"Delgado",
             u"Carter"},
            {City{u"Washington", u"20001"}, City{u"Portland", u"97205"}, City{u"Austin", u"78701"},
             City{u"Chicago", u"60607"}, City{u"Savannah", u"31401"}},
            {u"Maple Street", u"Harbor Road", u"Juniper Avenue", u"Mill Lane", u"Orchard Drive"},
            true},
};

constexpr std::array levels{"bronze"_L1, "silver"_L1, "gold"_L1, "platinum"_L1};
constexpr std::array interests{"yoga"_L1, "running"_L1, "hiking"_L1, "swimming"_L1, "climbing"_L1, "cycling"_L1};
constexpr std::array segments{"luma-newsletter"_L1, "luma-spring-sale"_L1, "luma-app-users"_L1, "luma-lapsed"_L1};

/// A person as the dice fall; the order in which they are thrown is part of the promise that a seed means a person.
class Maker
{
public:
    Maker(quint32 seed, const QString &language)
        : m_dice{seed}
        , m_country{chosenCountry(language)}
    {
    }

    Profile make()
    {
        m_isWoman = m_dice.bounded(2) == 0;
        m_first = one(m_isWoman ? m_country.women : m_country.men);
        m_last = one(m_country.families);
        m_writer.beginObject();
        writePerson();
        writeAddresses();
        writeConsents();
        writeLoyalty();
        m_writer.endObject();
        return {m_first + u' ' + m_last, m_writer.text()};
    }

private:
    const Country &chosenCountry(const QString &language)
    {
        const auto dice = static_cast<std::size_t>(m_dice.bounded(int(countries.size())));
        for (const Country &country : countries) {
            if (language.startsWith(country.language))
                return country;
        }
        return countries[dice];
    }

    template<std::size_t N> QString one(const std::array<QStringView, N> &names)
    {
        return names[static_cast<std::size_t>(m_dice.bounded(int(N)))].toString();
    }
    template<std::size_t N> QLatin1StringView one(const std::array<QLatin1StringView, N> &names)
    {
        return names[static_cast<std::size_t>(m_dice.bounded(int(N)))];
    }

    void text(QLatin1StringView name, const QString &content) { m_writer.member(name, QStringView{content}); }

    QString number()
    {
        QString digits = m_country.numberPrefix;
        for (int i = 0; i < m_country.numberDigits; ++i)
            digits += QChar(u'0' + m_dice.bounded(10));
        return digits;
    }

    /// ASCII letters of a name, for an address.
    static QString plain(const QString &name)
    {
        QString letters;
        for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
            if (letter >= u'a' && letter <= u'z')
                letters += letter;
        }
        return letters;
    }

    void writePerson()
    {
        m_writer.key("person"_L1).beginObject();
        m_writer.key("name"_L1).beginObject();
        text("firstName"_L1, m_first);
        text("lastName"_L1, m_last);
        text("fullName"_L1, m_first + u' ' + m_last);
        m_writer.endObject();
        m_writer.member("gender"_L1, m_isWoman ? "female"_L1 : "male"_L1);
        const QDate birth = QDate{1950, 1, 1}.addDays(m_dice.bounded(20'000));
        text("birthDate"_L1, birth.toString(Qt::ISODate));
        m_writer.endObject();
        m_writer.key("personalEmail"_L1).beginObject();
        text("address"_L1, plain(m_first) + u'.' + plain(m_last) + u"@example.com"_s);
        m_writer.endObject();
        m_writer.key("mobilePhone"_L1).beginObject();
        text("number"_L1, number());
        m_writer.endObject();
        m_writer.member("preferredLanguage"_L1, m_country.locale);
        m_writer.member("timeZone"_L1, m_country.timeZone);
    }

    void writeAddresses()
    {
        const City &city = m_country.cities[static_cast<std::size_t>(m_dice.bounded(int(m_country.cities.size())))];
        const QString street = one(m_country.streets);
        const QString house = QString::number(1 + m_dice.bounded(120));
        m_writer.key("homeAddress"_L1).beginObject();
        text("street1"_L1, m_country.numberBeforeStreet ? house + u' ' + street : street + u' ' + house);
        text("postalCode"_L1, city.postalCode.toString());
        text("city"_L1, city.name.toString());
        m_writer.member("countryCode"_L1, m_country.code);
        m_writer.endObject();
    }

    void writeConsents()
    {
        m_writer.key("consents"_L1).beginObject().key("marketing"_L1).beginObject();
        for (const QLatin1StringView channel : {"sms"_L1, "email"_L1, "push"_L1}) {
            m_writer.key(channel).beginObject();
            m_writer.member("val"_L1, m_dice.bounded(4) == 0 ? "n"_L1 : "y"_L1).endObject();
        }
        m_writer.member("preferred"_L1, "sms"_L1).endObject().endObject();
        m_writer.key("segmentMembership"_L1).beginObject().key("ups"_L1).beginObject();
        for (const QLatin1StringView segment : segments) {
            if (m_dice.bounded(2) == 0)
                continue;
            m_writer.key(segment).beginObject();
            m_writer.member("status"_L1, m_dice.bounded(5) == 0 ? "exited"_L1 : "realized"_L1).endObject();
        }
        m_writer.endObject().endObject();
    }

    void writeLoyalty()
    {
        m_writer.key("loyalty"_L1).beginObject();
        m_writer.member("level"_L1, one(levels));
        m_writer.member("points"_L1, m_dice.bounded(12'000));
        text("memberSince"_L1, QDate{2015, 1, 1}.addDays(m_dice.bounded(4'000)).toString(Qt::ISODate));
        m_writer.endObject();
        const QLatin1StringView first = one(interests);
        const QLatin1StringView second = one(interests);
        m_writer.key("interests"_L1).beginArray(true).value(first);
        if (second != first)
            m_writer.value(second);
        m_writer.endArray();
    }

    QRandomGenerator m_dice;
    const Country &m_country;
    Json::Writer m_writer{Json::Writer::Layout::Indented};
    QString m_first;
    QString m_last;
    bool m_isWoman = true;
};

} // namespace

Profile madeUpProfile(quint32 seed, const QString &language)
{
    return Maker{seed, language}.make();
}

} // namespace Hookbench
