// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/distinctvalues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct DistinctWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::DistinctValues)
};

/// What the language knows as event.number where no range is given: numbers that nobody has.
const QString spareNumber = QStringLiteral("+46701740600");
constexpr qint64 spareNumbers = 100;

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// The digits behind the plus as a number; -1 for what is no number in international form.
qint64 digitsOf(const QString &number)
{
    if (number.size() < 5 || number.size() > 16 || number[0] != u'+')
        return -1;
    const QStringView digits = QStringView{number}.sliced(1);
    return std::all_of(digits.begin(), digits.end(), isDigit) ? digits.toLongLong() : -1;
}

QString countedUp(const QString &first, qint64 by)
{
    const qint64 value = digitsOf(first) + by;
    return u'+' + QString::number(value).rightJustified(first.size() - 1, u'0');
}

bool mentionsEvent(const QByteArray &text)
{
    return text.contains("event.");
}

bool mentionsEvent(const RequestBody &body)
{
    return mentionsEvent(body.text.toUtf8())
        || std::any_of(body.rows.cbegin(), body.rows.cend(),
                       [](const BodyRow &row) { return mentionsEvent(row.value.toUtf8()); });
}

bool mentionsEvent(const ComposedRequest &request)
{
    return mentionsEvent(request.target.url.toUtf8()) || mentionsEvent(request.body)
        || std::any_of(request.headers.cbegin(), request.headers.cend(),
                       [](const RequestHeader &header) { return mentionsEvent(header.value.toUtf8()); })
        || std::any_of(request.variants.cbegin(), request.variants.cend(),
                       [](const BodyVariant &variant) { return mentionsEvent(variant.body); });
}

/// The person with the namespace `event` beside their own.
Language::Value withEvent(const Language::Value &person, const EventValues &values, qint64 index)
{
    using Language::Value;
    const QString number = values.number.isEmpty() ? countedUp(spareNumber, index % spareNumbers) : values.number;
    const QString time = QDateTime::fromMSecsSinceEpoch(values.time, QTimeZone::utc()).toString(Qt::ISODateWithMs);
    Value::Object members;
    for (const Value::Member &member : person.members())
        members.push_back(member);
    members.push_back({u"event"_s,
                       Value{Value::Object{{u"number"_s, Value{number}},
                                           {u"messageId"_s, Value{values.messageId}},
                                           {u"time"_s, Value{time}},
                                           {u"index"_s, Value{index + 1}}}}});
    return Value{std::move(members)};
}

} // namespace

Result<> checkDistinctValues(const DistinctValues &distinct)
{
    const auto fail = [](const QString &sentence) { return Result<>{Error{sentence, {}}}; };
    if (!distinct.firstNumber.isEmpty() || !distinct.lastNumber.isEmpty()) {
        for (const QString &number : {distinct.firstNumber, distinct.lastNumber}) {
            if (digitsOf(number) < 0)
                return fail(
                    DistinctWords::tr("“%1” is no number in international form, like +46701740600.").arg(number));
        }
        if (distinct.firstNumber.size() != distinct.lastNumber.size()
            || digitsOf(distinct.lastNumber) < digitsOf(distinct.firstNumber))
            return fail(DistinctWords::tr("The last number is as long as the first and not below it."));
    }
    const bool sound = std::all_of(distinct.idPrefix.cbegin(), distinct.idPrefix.cend(), [](QChar letter) {
        return isDigit(letter) || (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')
            || letter == u'-' || letter == u'.' || letter == u'_';
    });
    if (!sound || distinct.idPrefix.size() > 64)
        return fail(DistinctWords::tr("Ids begin with up to 64 letters, digits, hyphens, dots and underscores."));
    if (distinct.firstTime < 0 || distinct.stepMilliseconds < 0)
        return fail(DistinctWords::tr("Times go forward."));
    return {};
}

qint64 countOfNumbers(const DistinctValues &distinct)
{
    return distinct.firstNumber.isEmpty() ? 0 : digitsOf(distinct.lastNumber) - digitsOf(distinct.firstNumber) + 1;
}

EventValues valuesOf(const DistinctValues &distinct, qint64 index, const QString &run, qint64 now)
{
    EventValues values;
    if (const qint64 numbers = countOfNumbers(distinct); numbers > 0)
        values.number = countedUp(distinct.firstNumber, index % numbers);
    const QString begin = distinct.idPrefix.isEmpty() ? QString{run + u'-'} : distinct.idPrefix;
    values.messageId = begin + QString::number(index + 1);
    values.time = distinct.firstTime > 0 ? distinct.firstTime + index * distinct.stepMilliseconds : now;
    return values;
}

PreparedRequest composeDistinct(const ComposedRequest &request, const CompositionContext &context,
                                const DistinctValues &distinct, const SampleVariation &variation)
{
    const EventValues values = valuesOf(distinct, variation.index, variation.run, variation.now);
    CompositionContext own = context;
    own.variation = variation;
    own.variation.exactNumber = values.number;
    if (!distinct.idPrefix.isEmpty())
        own.variation.messageId = values.messageId;
    if (distinct.firstTime > 0)
        own.variation.eventTime = values.time;
    if (own.person)
        own.person->attributes = withEvent(own.person->attributes, values, variation.index);
    else if (mentionsEvent(request))
        own.person = Addressee{.attributes = withEvent({}, values, variation.index)};
    return compose(request, own);
}

std::vector<int> mixOrder(const QList<int> &weights)
{
    int common = 0;
    for (const int weight : weights)
        common = std::gcd(common, weight);
    std::vector<int> order;
    if (common <= 0)
        return order;
    const int total = std::accumulate(weights.cbegin(), weights.cend(), 0) / common;
    order.reserve(size_t(total));
    // Each turn everyone earns its weight; the richest one goes, and pays for the turn.
    std::vector<int> earned(size_t(weights.size()));
    for (int turn = 0; turn < total; ++turn) {
        for (qsizetype part = 0; part < weights.size(); ++part)
            earned[size_t(part)] += weights[part] / common;
        const auto richest = std::max_element(earned.begin(), earned.end());
        *richest -= total;
        order.push_back(int(richest - earned.begin()));
    }
    return order;
}

} // namespace Hookbench
