// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/compare.h"
#include "models/words/words.h"
#include "tests/support/samplewebhooks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hookbench;
using namespace Hookbench::Testing;

namespace {

QStringList pointers(const FieldDifferences &differences)
{
    QStringList found;
    for (const FieldDifference &difference : differences)
        found.append(difference.pointer);
    return found;
}

} // namespace

/// What differs between two states of a webhook, as the history and the import show it.
class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDiffersInNothing() { QVERIFY(compareWebhooks(customInbound(), customInbound()).isEmpty()); }

    void everyFieldIsToldInTheOrderOfTheDocument()
    {
        SmsWebhook before = customInbound();
        before.keywordCategories[1].keywords = {u"STOP"_s, u"CANCEL"_s};
        SmsWebhook after = before;
        after.name = u"Luma two"_s;
        after.apiCredential = u"Other"_s;
        after.senderPhoneNumber.clear();
        after.keywordCategories[0].replyMessage = u"Hello."_s;
        after.keywordCategories[1].keywords << u"END"_s;
        after.keywordCategories[1].fuzzyLogic = false;
        after.keywordCategories[1].fuzzyProfile = FuzzyProfile::Strict;
        after.defaultReplyMessage = u"What?"_s;
        after.fieldsNotSent = {u"originTimestamp"_s};
        after.arrayReading = ArrayReading::FirstElement;
        after.payload = u"{}"_s;
        const FieldDifferences found = compareWebhooks(before, after);
        QCOMPARE(pointers(found),
                 (QStringList{u"/name"_s, u"/apiCredential"_s, u"/senderPhoneNumber"_s,
                              u"/keywordCategories/opt-in/replyMessage"_s, u"/keywordCategories/opt-out/keywords"_s,
                              u"/keywordCategories/opt-out/fuzzyLogic"_s, u"/keywordCategories/opt-out/fuzzyProfile"_s,
                              u"/defaultReplyMessage"_s, u"/fieldsNotSent"_s, u"/arrayReading"_s, u"/payload"_s}));
        QCOMPARE(found.at(2).kind, DifferenceKind::Removed);
        QCOMPARE(found.at(2).before, u"+46701740605"_s);
        QCOMPARE(found.at(4).before, u"STOP, CANCEL"_s);
        QCOMPARE(found.at(4).after, u"STOP, CANCEL, END"_s);
        QCOMPARE(found.at(5).after, u"Off"_s);
        QCOMPARE(found.at(8).kind, DifferenceKind::Added);
        for (const FieldDifference &difference : found)
            QVERIFY2(Words::fieldName(difference.pointer) != difference.pointer.section(u'/', -1),
                     qPrintable(difference.pointer));
    }

    void vendorAndTypeAreToldInWords()
    {
        SmsWebhook sinch;
        sinch.name = u"Luma"_s;
        sinch.vendor = Vendor::Sinch;
        sinch.type = WebhookType::Both;
        SmsWebhook infobip = sinch;
        infobip.vendor = Vendor::Infobip;
        infobip.type = WebhookType::Feedback;
        const FieldDifferences found = compareWebhooks(sinch, infobip);
        QCOMPARE(pointers(found), (QStringList{u"/vendor"_s, u"/type"_s}));
        QCOMPARE(found.first().before, u"Sinch"_s);
        QCOMPARE(found.first().after, u"Infobip"_s);
        QCOMPARE(found.last().after, Words::name(WebhookType::Feedback));
    }

    void whiteSpaceInAPayloadIsNoDifference()
    {
        SmsWebhook compact = customInbound();
        compact.payload = u" {\"a\":\"{{inboundMessage}}\",\"b\":[1,2]}\n"_s;
        SmsWebhook airy = compact;
        airy.payload = u"{\n\n   \"a\" : \"{{inboundMessage}}\",\r\n\t\"b\": [1, 2]\n}"_s;
        QVERIFY(compareWebhooks(compact, airy).isEmpty());
    }

    void whiteSpaceInsideAStringOfThePayloadIsADifference()
    {
        SmsWebhook one = customInbound();
        one.payload = u"{\"a\":\"x y\"}"_s;
        SmsWebhook other = one;
        other.payload = u"{\"a\":\"x  y\"}"_s;
        const FieldDifferences found = compareWebhooks(one, other);
        QCOMPARE(pointers(found), QStringList{u"/payload"_s});
        QVERIFY2(found.first().before.contains(u'\n'), "laid out, so that lines can be compared");
    }

    void aPayloadThatIsNoJsonIsComparedAsTyped()
    {
        SmsWebhook one = customInbound();
        one.payload = u"{\"a\": "_s;
        SmsWebhook other = one;
        other.payload = u"{\"a\":  "_s;
        QVERIFY(compareWebhooks(one, other).isEmpty());
        other.payload = u"{\"b\": "_s;
        QCOMPARE(compareWebhooks(one, other).size(), 1);
    }

    void aCategoryThatMovedIsTheSame()
    {
        SmsWebhook before = customInbound();
        SmsWebhook after = before;
        after.keywordCategories.move(0, 2);
        const FieldDifferences found = compareWebhooks(before, after);
        QCOMPARE(pointers(found), QStringList{u"/keywordCategories"_s});
        QCOMPARE(found.first().before, u"Opt-In, Opt-Out, Help"_s);
        QCOMPARE(found.first().after, u"Opt-Out, Help, Opt-In"_s);
    }

    void aCategoryMoreOrLessMovesNoOther()
    {
        const SmsWebhook before = customInbound();
        SmsWebhook after = before;
        after.keywordCategories.removeFirst();
        FieldDifferences found = compareWebhooks(before, after);
        QCOMPARE(pointers(found),
                 (QStringList{u"/keywordCategories/opt-in/keywords"_s, u"/keywordCategories/opt-in/replyMessage"_s}));
        QCOMPARE(found.first().kind, DifferenceKind::Removed);
        QCOMPARE(found.first().before, u"SUBSCRIBE, YES"_s);
        QVERIFY(found.first().after.isEmpty());
        found = compareWebhooks(after, before);
        QCOMPARE(found.first().kind, DifferenceKind::Added);
        QCOMPARE(found.first().after, u"SUBSCRIBE, YES"_s);
    }

    void anEmptyCategoryIsToldToo()
    {
        SmsWebhook before = customInbound();
        SmsWebhook after = before;
        after.keywordCategories.append(KeywordCategory{Category::DoubleOptIn, {}, {}, false, {}, {}});
        QCOMPARE(pointers(compareWebhooks(before, after)), QStringList{u"/keywordCategories/double-opt-in/keywords"_s});
    }

    void aSecondCategoryOfOneNameGoesByItsNumber()
    {
        SmsWebhook before = customInbound();
        before.keywordCategories.append(KeywordCategory{Category::Custom, {u"BONUS"_s}, u"A"_s, false, {}, {}});
        before.keywordCategories.append(KeywordCategory{Category::Custom, {u"SALE"_s}, u"B"_s, false, {}, {}});
        SmsWebhook after = before;
        after.keywordCategories.last().replyMessage = u"C"_s;
        const FieldDifferences found = compareWebhooks(before, after);
        QCOMPARE(pointers(found), QStringList{u"/keywordCategories/custom-2/replyMessage"_s});
        QCOMPARE(Words::fieldName(found.first().pointer), u"Custom 2: Reply Message"_s);
    }

    void theOrderOfKeywordsCounts()
    {
        SmsWebhook before = customInbound();
        SmsWebhook after = before;
        after.keywordCategories[0].keywords.move(0, 1);
        QCOMPARE(pointers(compareWebhooks(before, after)), QStringList{u"/keywordCategories/opt-in/keywords"_s});
    }

    void whatTheVendorDoesNotHaveIsNotCompared()
    {
        SmsWebhook before;
        before.vendor = Vendor::Sinch;
        before.type = WebhookType::Both;
        SmsWebhook after = before;
        after.payload = u"{}"_s;
        after.fieldsNotSent = {u"requestId"_s};
        QVERIFY(compareWebhooks(before, after).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
