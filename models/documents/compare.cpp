// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/compare.h"

#include "models/checks/webhookchecks.h"
#include "models/documents/members.h"
#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Comparison)
};

QString onOff(bool on)
{
    return on ? Text::tr("On", "fuzzy logic") : Text::tr("Off", "fuzzy logic");
}

QString arrayWords(ArrayReading reading)
{
    return reading == ArrayReading::FirstElement ? Text::tr("First element only") : Text::tr("Every element");
}

/// Notes a difference when the texts differ.
void compareText(FieldDifferences &found, const QString &pointer, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const DifferenceKind kind = before.isEmpty() ? DifferenceKind::Added
        : after.isEmpty()                        ? DifferenceKind::Removed
                                                 : DifferenceKind::Changed;
    found.append({pointer, kind, before, after});
}

QString pointerTo(QLatin1StringView member)
{
    return u'/' + QString{member};
}

/// A webhook's categories under the names that comparing knows them by: "help", and "help-2" for a second one.
struct NamedCategories
{
    explicit NamedCategories(const QList<KeywordCategory> &categories)
    {
        QHash<Category, int> seen;
        for (const KeywordCategory &category : categories) {
            const int number = ++seen[category.category];
            const QString name{nameIn(categoryNames, category.category)};
            order.append(number == 1 ? name : name + u'-' + QString::number(number));
            byName.insert(order.last(), &category);
        }
    }

    QStringList order;
    QHash<QString, const KeywordCategory *> byName;
};

/// A category that stands on one side only: its words are told even when there are none.
void tellWhole(FieldDifferences &found, const QString &pointer, const KeywordCategory &category, DifferenceKind kind)
{
    const auto tell = [&](QLatin1StringView member, const QString &text) {
        const bool added = kind == DifferenceKind::Added;
        found.append({pointer + u'/' + member, kind, added ? QString{} : text, added ? text : QString{}});
    };
    tell(Members::keywords, category.keywords.join(u", "_s));
    if (!category.replyMessage.isEmpty())
        tell(Members::replyMessage, category.replyMessage);
    if (category.category != Category::OptOut)
        return;
    tell(Members::fuzzyLogic, onOff(category.fuzzyLogic));
    if (!category.fuzzyLogic)
        return;
    tell(Members::fuzzyProfile, Words::name(category.fuzzyProfile));
    if (!category.fuzzyAutoResponse.isEmpty())
        tell(Members::fuzzyAutoResponse, category.fuzzyAutoResponse);
}

void compareCategory(FieldDifferences &found, const QString &pointer, const KeywordCategory &before,
                     const KeywordCategory &after)
{
    // Not the joined texts: a keyword may hold a comma.
    if (before.keywords != after.keywords) {
        const DifferenceKind kind = before.keywords.isEmpty() ? DifferenceKind::Added
            : after.keywords.isEmpty()                        ? DifferenceKind::Removed
                                                              : DifferenceKind::Changed;
        found.append(
            {pointer + u'/' + Members::keywords, kind, before.keywords.join(u", "_s), after.keywords.join(u", "_s)});
    }
    compareText(found, pointer + u'/' + Members::replyMessage, before.replyMessage, after.replyMessage);
    compareText(found, pointer + u'/' + Members::fuzzyLogic, onOff(before.fuzzyLogic), onOff(after.fuzzyLogic));
    compareText(found, pointer + u'/' + Members::fuzzyProfile, Words::name(before.fuzzyProfile),
                Words::name(after.fuzzyProfile));
    compareText(found, pointer + u'/' + Members::fuzzyAutoResponse, before.fuzzyAutoResponse, after.fuzzyAutoResponse);
}

QString saidInOrder(const QStringList &names)
{
    QStringList said;
    for (const QString &name : names)
        said.append(Words::fieldName(pointerTo(Members::keywordCategories) + u'/' + name));
    return said.join(u", "_s);
}

void compareCategories(FieldDifferences &found, const QList<KeywordCategory> &before,
                       const QList<KeywordCategory> &after)
{
    const NamedCategories left{before};
    const NamedCategories right{after};
    const QString pointer = pointerTo(Members::keywordCategories);
    QStringList leftOrder = left.order;
    leftOrder.removeIf([&](const QString &name) { return !right.byName.contains(name); });
    QStringList rightOrder = right.order;
    rightOrder.removeIf([&](const QString &name) { return !left.byName.contains(name); });
    if (leftOrder != rightOrder)
        found.append({pointer, DifferenceKind::Changed, saidInOrder(leftOrder), saidInOrder(rightOrder)});
    for (const QString &name : left.order) {
        const QString place = pointer + u'/' + name;
        if (const KeywordCategory *other = right.byName.value(name))
            compareCategory(found, place, *left.byName.value(name), *other);
        else
            tellWhole(found, place, *left.byName.value(name), DifferenceKind::Removed);
    }
    for (const QString &name : right.order) {
        if (!left.byName.contains(name))
            tellWhole(found, pointer + u'/' + name, *right.byName.value(name), DifferenceKind::Added);
    }
}

/// The payload laid out as documents do where it is JSON, so that white space makes no difference.
QString laidOut(const QString &payload)
{
    const QByteArray text = payload.trimmed().toUtf8();
    if (text.isEmpty() || !Json::Document::parse(text).isValid())
        return payload.trimmed();
    return QString::fromUtf8(Json::formatted(text));
}

} // namespace

FieldDifferences compareWebhooks(const SmsWebhook &before, const SmsWebhook &after)
{
    const SmsWebhook left = withoutHiddenFields(before);
    const SmsWebhook right = withoutHiddenFields(after);
    FieldDifferences found;
    compareText(found, pointerTo(Members::name), left.name, right.name);
    compareText(found, pointerTo(Members::vendor), Words::name(left.vendor), Words::name(right.vendor));
    compareText(found, pointerTo(Members::type), Words::name(left.type), Words::name(right.type));
    compareText(found, pointerTo(Members::apiCredential), left.apiCredential, right.apiCredential);
    compareText(found, pointerTo(Members::senderPhoneNumber), left.senderPhoneNumber, right.senderPhoneNumber);
    compareCategories(found, left.keywordCategories, right.keywordCategories);
    compareText(found, pointerTo(Members::defaultReplyMessage), left.defaultReplyMessage, right.defaultReplyMessage);
    compareText(found, pointerTo(Members::fieldsNotSent), left.fieldsNotSent.join(u", "_s),
                right.fieldsNotSent.join(u", "_s));
    compareText(found, pointerTo(Members::arrayReading), arrayWords(left.arrayReading), arrayWords(right.arrayReading));
    compareText(found, pointerTo(Members::payload), laidOut(left.payload), laidOut(right.payload));
    return found;
}

} // namespace Hookbench
