// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/phonenumbers.h"
#include "models/payload/sampletemplate.h"
#include "models/payload/timestamps.h"

#include <algorithm>
#include <array>
#include <span>

namespace Hookbench {

namespace {

using namespace Qt::StringLiterals;

/// How much a member's name says for a field. With @p parent, only for members of an object of that name, or of one
/// that the list of names before it leads to.
struct NameWorth
{
    QLatin1StringView name;
    int worth;
    QLatin1StringView parent = {};
};

// Names as providers use them, in lower case and without punctuation.
constexpr NameWorth inboundMessageNames[]{
    {"inboundmessage"_L1, 100},
    {"messagebody"_L1, 95},
    {"messagetext"_L1, 95},
    {"text"_L1, 90},
    {"body"_L1, 85},
    {"message"_L1, 80},
    {"content"_L1, 75},
    {"msg"_L1, 75},
    {"smstext"_L1, 90},
    {"sms"_L1, 60},
    {"cleantext"_L1, 50},
    {"value"_L1, 60, "message"_L1},
    {"payload"_L1, 50},
    {"inboundsmsmessage"_L1, 80},
};
constexpr NameWorth profileNumberNames[]{
    {"profilenumber"_L1, 100},
    {"msisdn"_L1, 95},
    {"from"_L1, 95},
    {"fromnumber"_L1, 98},
    {"sender"_L1, 85},
    {"source"_L1, 80},
    {"sourceaddress"_L1, 85},
    {"originator"_L1, 90},
    {"originationnumber"_L1, 98},
    {"senderaddress"_L1, 90},
    {"phonenumber"_L1, 95, "from"_L1},
    {"phonenumber"_L1, 60},
    {"identity"_L1, 75},
    {"identifiervalue"_L1, 80},
    {"contactnumber"_L1, 80},
    {"mobile"_L1, 70},
    {"customernumber"_L1, 85},
    {"subscriber"_L1, 80},
    {"mo"_L1, 30},
    {"number"_L1, 50},
    {"phone"_L1, 70},
    {"sendernumber"_L1, 95},
};
constexpr NameWorth requestIdNames[]{
    {"requestid"_L1, 100},  {"messageid"_L1, 95},     {"inboundmessageid"_L1, 98},
    {"messageuuid"_L1, 95}, {"smsid"_L1, 85},         {"msgid"_L1, 90},
    {"messagesid"_L1, 90},  {"lastmessageid"_L1, 85}, {"id"_L1, 88},
    {"uuid"_L1, 75},        {"moid"_L1, 80},          {"reference"_L1, 45},
    {"eventid"_L1, 40},     {"transactionid"_L1, 85},
};
constexpr NameWorth originTimestampNames[]{
    {"origintimestamp"_L1, 100},
    {"receivedat"_L1, 98},
    {"receivedtimestamp"_L1, 98},
    {"receiveddate"_L1, 98},
    {"receivedtime"_L1, 98},
    {"receptiondate"_L1, 95},
    {"accepttime"_L1, 92},
    {"acceptedtime"_L1, 88},
    {"messagetimestamp"_L1, 95},
    {"senttime"_L1, 75},
    {"sentat"_L1, 70},
    {"createdat"_L1, 78},
    {"createddatetime"_L1, 80},
    {"created"_L1, 75},
    {"timestamp"_L1, 82},
    {"time"_L1, 80},
    {"datetime"_L1, 80},
    {"date"_L1, 75},
    {"occurredat"_L1, 60},
    {"occurred"_L1, 58},
    {"receivedon"_L1, 92},
    {"eventtime"_L1, 60},
};
constexpr NameWorth inboundNumberNames[]{
    {"inboundnumber"_L1, 100},
    {"to"_L1, 95},
    {"tonumber"_L1, 98},
    {"destination"_L1, 90},
    {"recipient"_L1, 85},
    {"destinationnumber"_L1, 98},
    {"destinationaddress"_L1, 90},
    {"receiver"_L1, 88},
    {"shortcode"_L1, 92},
    {"owner"_L1, 75},
    {"senderid"_L1, 60},
    {"phonenumber"_L1, 95, "to"_L1},
    {"system"_L1, 55},
    {"longcode"_L1, 85},
    {"virtualnumber"_L1, 90},
    {"servicenumber"_L1, 85},
};
constexpr NameWorth clientReferenceNames[]{
    {"clientreference"_L1, 100},
    {"clientref"_L1, 100},
    {"callbackdata"_L1, 97},
    {"userref"_L1, 97},
    {"customstring"_L1, 90},
    {"clientmessageid"_L1, 92},
    {"reference"_L1, 90},
    {"ref"_L1, 80},
    {"correlationid"_L1, 80},
    {"tag"_L1, 78},
    {"messagemetadata"_L1, 72},
    {"metadata"_L1, 70},
    {"messageid"_L1, 65},
    {"messageuuid"_L1, 60},
    {"msgid"_L1, 60},
    {"smsid"_L1, 60},
    {"id"_L1, 48},
    {"batchid"_L1, 55},
    {"uuid"_L1, 45},
    {"retid"_L1, 60},
    {"campaignid"_L1, 42},
    {"swguid"_L1, 50},
    {"messageid"_L1, 66, "message"_L1},
};
constexpr NameWorth failureCodeNames[]{
    {"failurecode"_L1, 100},
    {"errorcode"_L1, 100},
    {"errcode"_L1, 100},
    {"statuserrorcode"_L1, 98},
    {"code"_L1, 95, "error"_L1},
    {"code"_L1, 95, "errors"_L1},
    {"code"_L1, 90, "reason"_L1},
    {"code"_L1, 82},
    {"id"_L1, 90, "error"_L1},
    {"title"_L1, 60, "error"_L1},
    {"name"_L1, 55, "error"_L1},
    {"dlrcode"_L1, 80},
    {"statuscode"_L1, 62},
    {"errorid"_L1, 90},
    {"deliverystatusdetails"_L1, 60},
    {"providerresponse"_L1, 55},
    {"deliveredstatuscode"_L1, 75},
    {"networkcode"_L1, 45},
    {"reason"_L1, 55},
    {"error"_L1, 70},
    {"subcode"_L1, 45},
};
constexpr NameWorth feedbackStatusNames[]{
    {"feedbackstatus"_L1, 100},
    {"deliverystatus"_L1, 98},
    {"messagestatus"_L1, 95},
    {"groupname"_L1, 98, "status"_L1},
    {"status"_L1, 95},
    {"state"_L1, 85},
    {"deliveredstatus"_L1, 96},
    {"dlrstatus"_L1, 95},
    {"eventtype"_L1, 70},
    {"event"_L1, 55},
    {"type"_L1, 50},
    {"name"_L1, 75, "status"_L1},
    {"code"_L1, 96, "messagestatus"_L1},
    {"code"_L1, 85, "status"_L1},
    {"statuscode"_L1, 60},
    {"sentstatus"_L1, 70},
    {"dlrcode"_L1, 55},
    {"result"_L1, 50},
};

std::span<const NameWorth> namesOf(Field field)
{
    switch (field) {
    case Field::InboundMessage:
        return inboundMessageNames;
    case Field::ProfileNumber:
        return profileNumberNames;
    case Field::RequestId:
        return requestIdNames;
    case Field::OriginTimestamp:
        return originTimestampNames;
    case Field::InboundNumber:
        return inboundNumberNames;
    case Field::ClientReference:
        return clientReferenceNames;
    case Field::FailureCode:
        return failureCodeNames;
    case Field::FeedbackStatus:
        return feedbackStatusNames;
    }
    return {};
}

QString bare(const QString &name)
{
    QString letters;
    for (const QChar character : name) {
        if (character.isLetterOrNumber())
            letters += character.toLower();
    }
    return letters;
}

/// A scalar of the sample, with what is known about it.
struct Place
{
    int node = 0;
    QString name;
    QString parent;
    int depth = 0;
    QString text;
    bool isNull = false;
    bool hasSpace = false;
    bool isPhone = false;
    bool isShortCode = false;
    bool isTime = false;
    bool isIdentifier = false;
    bool isNumber = false;
};

bool looksLikeIdentifier(const QString &text)
{
    if (text.size() < 6)
        return false;
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u':';
    });
    return plain && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

void look(Place &place)
{
    // Whoever pastes a book gets no guess for it, but no wait either.
    static constexpr int longestNumber = 40;
    place.hasSpace = place.text.contains(u' ');
    if (place.text.size() <= longestNumber) {
        const PhoneNumber number = parsePhoneNumber(place.text);
        place.isPhone = number.kind == NumberKind::International && place.text.size() >= 8;
        place.isShortCode = number.kind == NumberKind::ShortCode;
        place.isTime = parseTimestamp(place.text).has_value();
    }
    place.isIdentifier = looksLikeIdentifier(place.text);
}

std::vector<Place> placesOf(const Json::Document &sample)
{
    std::vector<Place> places;
    for (int index = 0; index < int(sample.nodes().size()); ++index) {
        const Json::Node &node = sample.node(index);
        if (node.kind == Json::Kind::Object || node.kind == Json::Kind::Array)
            continue;
        Place place;
        place.node = index;
        place.text = sample.string(node);
        place.isNull = node.kind == Json::Kind::Null;
        place.isNumber = node.kind == Json::Kind::Number;
        // An element of an array goes by the array's name.
        QStringList names;
        for (int at = index; at >= 0 && names.size() < 2; at = sample.node(at).parent) {
            if (sample.node(at).keyBegin != sample.node(at).keyEnd)
                names += bare(sample.key(sample.node(at)));
        }
        for (int at = node.parent; at >= 0; at = sample.node(at).parent)
            ++place.depth;
        place.name = names.value(0);
        place.parent = names.value(1);
        places.push_back(std::move(place));
    }
    return places;
}

int nameScore(const Place &place, Field field)
{
    int best = 0;
    for (const NameWorth &known : namesOf(field)) {
        if (place.name == known.name && (known.parent.isEmpty() || place.parent == known.parent))
            best = std::max(best, known.worth);
    }
    return best;
}

/// What the value says: for the field above 0, against it below.
int valueScore(const Place &place, Field field)
{
    if (place.isNull)
        return field == Field::FailureCode || field == Field::ClientReference ? 0 : -30;
    switch (field) {
    case Field::InboundMessage:
        return (place.hasSpace ? 10 : 0) + (place.isPhone || place.isTime ? -40 : 5) + (place.isNumber ? -40 : 0);
    case Field::ProfileNumber:
        return place.isPhone ? 25 : place.isShortCode ? -5 : -45;
    case Field::InboundNumber:
        return place.isPhone ? 20 : place.isShortCode ? 20 : place.hasSpace ? -45 : -15;
    case Field::RequestId:
        return place.isIdentifier ? 10 : place.hasSpace || place.text.isEmpty() ? -60 : -5;
    case Field::OriginTimestamp:
        return place.isTime ? 25 : -50;
    case Field::ClientReference:
        return place.hasSpace ? -10 : 0;
    case Field::FailureCode:
        return place.hasSpace ? -15 : 5;
    case Field::FeedbackStatus:
        return (place.isTime || place.isPhone ? -50 : 0) + (place.isNumber ? -15 : 10) + (place.hasSpace ? -10 : 0);
    }
    return 0;
}

} // namespace

QList<Guess> guessBindings(const Json::Document &sample, EventKind kind)
{
    static constexpr int likelyEnough = 40;
    struct Candidate
    {
        Field field;
        int node;
        int value;
        int score;
    };
    std::vector<Candidate> candidates;
    const std::vector<Place> places = placesOf(sample);
    const QList<Field> fields = requiredFields(kind);
    for (Place place : places) {
        if (std::none_of(fields.begin(), fields.end(), [&](Field field) { return nameScore(place, field) > 0; }))
            continue;
        look(place);
        for (const Field field : fields) {
            const int name = nameScore(place, field);
            const int value = valueScore(place, field);
            // What lies deep is more often about something else.
            if (const int score = name + value - 2 * place.depth; name > 0 && score >= likelyEnough)
                candidates.push_back({field, place.node, value, score});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &left, const Candidate &right) { return left.score > right.score; });
    QList<Guess> guesses;
    std::vector<int> taken;
    for (const Candidate &candidate : candidates) {
        const bool fieldIsTaken = std::any_of(
            guesses.begin(), guesses.end(), [&](const Guess &guess) { return guess.binding.field == candidate.field; });
        if (fieldIsTaken || std::find(taken.begin(), taken.end(), candidate.node) != taken.end())
            continue;
        taken.push_back(candidate.node);
        guesses.append({{candidate.field, sample.pointer(candidate.node)},
                        candidate.value > 0 ? GuessReason::NameAndValue : GuessReason::Name,
                        candidate.score});
    }
    std::sort(guesses.begin(), guesses.end(), [&](const Guess &left, const Guess &right) {
        return fields.indexOf(left.binding.field) < fields.indexOf(right.binding.field);
    });
    return guesses;
}

} // namespace Hookbench
