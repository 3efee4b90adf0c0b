// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/edwards.h"
#include "models/crypto/hmac.h"
#include "models/crypto/jwt.h"
#include "models/delivery/signaturetexts.h"
#include "models/delivery/signing.h"
#include "models/words/signaturewords.h"
#include "tests/support/samplekeys.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000'000;
const QByteArray body = "{\"message\":\"H\xc3\xa4r \xf0\x9f\x8c\xbb\", \"list\":[1, 2]}";

const SigningSettings sinch{.scheme = SigningScheme::SinchHmac};
const SigningSettings standard{.scheme = SigningScheme::StandardWebhooks};
const SigningSettings token{.scheme = SigningScheme::JwtPayloadHash};

/// The secret of Standard Webhooks' own test, 24 bytes.
const Secret whsec{"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"};

Secret secretFor(const SigningSettings &settings)
{
    return settings.scheme == SigningScheme::StandardWebhooks ? whsec : Secret{"luma-callback-secret"};
}

OutboundRequest requestOf(const QByteArray &content, const HeaderList &headers = {})
{
    OutboundRequest request;
    request.url = u"http://127.0.0.1:9/"_s;
    request.headers = headers;
    request.body = content;
    return request;
}

OutboundRequest signedOf(const SigningSettings &settings, const QByteArray &content = body,
                         const SigningStamp &stamp = {now, "nonce1"})
{
    const Result<OutboundRequest> made = signRequest(requestOf(content), settings, secretFor(settings), stamp);
    return made ? *made : OutboundRequest{};
}

SignatureFinding checked(const OutboundRequest &request, const SigningSettings &settings, qint64 at = now,
                         ReplayMemory *memory = nullptr)
{
    return verifyRequest(request.headers, request.body, settings, secretFor(settings), at, memory);
}

void replace(HeaderList &headers, const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, content] : headers) {
        if (key == name)
            content = value;
    }
}

} // namespace

class SigningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // RFC 4231, test cases 1, 2, 6 and 7.
    void theVectorsOfTheRfcForHmacHold()
    {
        const auto code = [](const QByteArray &key, const QByteArray &text) {
            return hmac(MacHash::HmacSha256, key, text).toHex();
        };
        QCOMPARE(code(QByteArray(20, '\x0b'), "Hi There"),
                 "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QCOMPARE(code("Jefe", "what do ya want for nothing?"),
                 "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QCOMPARE(code(QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
                 "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QCOMPARE(code(QByteArray(131, '\xaa'),
                      "This is a test using a larger than block-size key and a larger than block-size data. The key "
                      "needs to be hashed before being used by the HMAC algorithm."),
                 "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }

    // RFC 8032, 7.1, tests 1 and 2.
    void theVectorsOfTheRfcForEd25519Hold()
    {
        const QByteArray first
            = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        QCOMPARE(Edwards::publicKey(first).toHex(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        QCOMPARE(
            Edwards::sign("", first).toHex(),
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5"
            "f0595bbe24655141438e7a100b");
        const QByteArray second
            = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        const QByteArray signature = Edwards::sign("r", second);
        QCOMPARE(
            signature.toHex(),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2e"
            "aeb4302aeeb00d291612bb0c00");
        QVERIFY(Edwards::isSignature(signature, "r", Edwards::publicKey(second)));
        QVERIFY(!Edwards::isSignature(signature, "s", Edwards::publicKey(second)));
        QVERIFY(!Edwards::isSignature(signature, "r", Edwards::publicKey(first)));
        QVERIFY(!Edwards::isSignature(signature.first(63), "r", Edwards::publicKey(second)));
        QVERIFY(Edwards::sign("r", "short").isEmpty());
        QVERIFY(Edwards::publicKey({}).isEmpty());
    }

    // The example of Sinch's documentation of callbacks, and one of its Python SDK's tests.
    void theVectorsOfSinchHold_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("documentation")
            << QByteArray{"{\"app_id\":\"\",\"accepted_time\":\"2021-10-18T17:49:13.813615Z\",\"project_id\":"
                          "\"e2df3a34-a71b-4448-9db5-a8d2baad28e4\",\"contact_create_notification\":{\"contact\":"
                          "{\"id\":\"01FJA8B466Y0R2GNXD78MD9SM1\",\"channel_identities\":[{\"channel\":\"SMS\","
                          "\"identity\":\"48123456789\",\"app_id\":\"\"}],\"display_name\":\"New Test Contact\","
                          "\"email\":\"new.contact@email.com\",\"external_id\":\"\",\"metadata\":\"\",\"language\":"
                          "\"EN_US\"}},\"message_metadata\":\"\"}"}
            << QByteArray{"6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE="};
        QTest::newRow("SDK")
            << QByteArray{"{\"app_id\":\"01EB37HMH1M6SV18BSNS3G135H\",\"accepted_time\":\"2020-11-17T15:09:11.659Z\","
                          "\"project_id\":\"c36f3d3d-1513-2edd-ae42-11995557ff61\",\"message_delivery_report\":"
                          "{\"message_id\":\"01EQBC1A3BEK731GY4YXEN0C2R\",\"conversation_id\":"
                          "\"01EPYATA64TMNZ1FV02JKF12JF\",\"status\":\"QUEUED_ON_CHANNEL\",\"contact_id\":"
                          "\"01EXA07N79THJ20WSN6AS30TMW\"}}"}
            << QByteArray{"Yc+3R1pIS78xLASybulhs8BsSo9BPB3Pr92QCUoczfk="};
    }
    void theVectorsOfSinchHold()
    {
        QFETCH(const QByteArray, sent);
        QFETCH(const QByteArray, signature);
        const Secret secret{"foo_secret1234"};
        const SigningStamp stamp{1'634'579'353'000, "01FJA8B4A7BM43YGWSG9GBV067"};
        const Result<OutboundRequest> made = signRequest(requestOf(sent), sinch, secret, stamp);
        QVERIFY(made);
        QCOMPARE(headerValue(made->headers, "X-Sinch-Webhook-Signature"), signature);
        QCOMPARE(headerValue(made->headers, "x-sinch-webhook-signature-algorithm"), "HmacSHA256");
        QCOMPARE(headerValue(made->headers, "x-sinch-webhook-signature-nonce"), stamp.id);
        QCOMPARE(headerValue(made->headers, "x-sinch-webhook-signature-timestamp"), "1634579353");
        QCOMPARE(made->body, sent);
        QCOMPARE(verifyRequest(made->headers, sent, sinch, secret, stamp.now, nullptr).verdict,
                 SignatureVerdict::Valid);
    }

    // The test of the reference libraries of Standard Webhooks.
    void theVectorOfStandardWebhooksHolds()
    {
        const SigningStamp stamp{1'614'265'330'000, "unused"};
        const OutboundRequest request
            = requestOf("{\"test\": 2432232314}", {{"webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"}});
        const Result<OutboundRequest> made = signRequest(request, standard, whsec, stamp);
        QVERIFY(made);
        QCOMPARE(headerValue(made->headers, "webhook-signature"), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        QCOMPARE(headerValue(made->headers, "webhook-timestamp"), "1614265330");
        QCOMPARE(headerValue(made->headers, "webhook-id"), "msg_p5jXN8AQM9LWM0D4loKWxJek");
        QCOMPARE(checked(*made, standard, stamp.now).verdict, SignatureVerdict::Valid);
    }

    void everySchemeSignsWhatItBelieves_data()
    {
        QTest::addColumn<SigningSettings>("settings");
        QTest::addColumn<QByteArray>("content");
        for (const auto &[name, settings] :
             {std::pair{"sinch", sinch}, std::pair{"standard", standard}, std::pair{"token", token}}) {
            QTest::addRow("%s text", name) << settings << body;
            QTest::addRow("%s empty", name) << settings << QByteArray{};
            QTest::addRow("%s bytes", name) << settings << QByteArray{"\x00\xff\x80.\n", 5};
        }
    }
    void everySchemeSignsWhatItBelieves()
    {
        QFETCH(const SigningSettings, settings);
        QFETCH(const QByteArray, content);
        OutboundRequest request = signedOf(settings, content);
        QCOMPARE(request.body, content);
        const SignatureFinding right = checked(request, settings);
        QCOMPARE(right.verdict, SignatureVerdict::Valid);
        QCOMPARE(Words::sentence(right), u"The signature is right."_s);
        request.body += ' ';
        QCOMPARE(checked(request, settings).verdict, SignatureVerdict::Wrong);
        request.body = content;
        const SignatureFinding other = verifyRequest(request.headers, content, settings,
                                                     settings.scheme == SigningScheme::StandardWebhooks
                                                         ? Secret{"whsec_" + QByteArray(24, 'x').toBase64()}
                                                         : Secret{"another"},
                                                     now, nullptr);
        QCOMPARE(other.verdict, SignatureVerdict::Wrong);
        QVERIFY(!Words::sentence(other).isEmpty());
    }

    void aMissingHeaderIsNamed_data() { everyHeader(); }
    void aMissingHeaderIsNamed()
    {
        QFETCH(const SigningSettings, settings);
        QFETCH(const QByteArray, header);
        OutboundRequest request = signedOf(settings);
        request.headers.removeIf([&header](const auto &entry) { return entry.first == header; });
        const SignatureFinding finding = checked(request, settings);
        QCOMPARE(finding.verdict, SignatureVerdict::Missing);
        QCOMPARE(finding.header, header);
        QVERIFY(Words::sentence(finding).contains(QString::fromLatin1(header)));
    }

    void aDoubledHeaderIsNotBelieved_data() { everyHeader(); }
    void aDoubledHeaderIsNotBelieved()
    {
        QFETCH(const SigningSettings, settings);
        QFETCH(const QByteArray, header);
        OutboundRequest request = signedOf(settings);
        request.headers.append(std::pair{header.toUpper(), headerValue(request.headers, header)});
        const SignatureFinding finding = checked(request, settings);
        QCOMPARE(finding.verdict, SignatureVerdict::Wrong);
        QCOMPARE(finding.fault, SignatureFault::HeaderDoubled);
        QVERIFY(Words::sentence(finding).contains(QString::fromLatin1(header)));
    }

    void headersMayBeSpeltInAnyCaseWithBlanksAround()
    {
        for (const SigningSettings &settings : {sinch, standard, token}) {
            OutboundRequest request = signedOf(settings);
            for (auto &[name, value] : request.headers) {
                name = name.toUpper();
                value = " \t" + value + ' ';
            }
            QCOMPARE(checked(request, settings).verdict, SignatureVerdict::Valid);
        }
    }

    void aStaleSignatureIsToldFromAWrongOne()
    {
        for (const SigningSettings &settings : {sinch, standard, token}) {
            const OutboundRequest request = signedOf(settings);
            QCOMPARE(checked(request, settings, now + 300'000).verdict, SignatureVerdict::Valid);
            QCOMPARE(checked(request, settings, now - 300'000).verdict, SignatureVerdict::Valid);
            const SignatureFinding old = checked(request, settings, now + 7'200'000);
            QCOMPARE(old.verdict, SignatureVerdict::Stale);
            QCOMPARE(old.fault, SignatureFault::TooOld);
            QCOMPARE(old.seconds, 7200);
            QVERIFY(Words::sentence(old).contains(u"2 h"_s));
            QCOMPARE(checked(request, settings, now - 301'000).fault, SignatureFault::FromTheFuture);
            OutboundRequest changed = request;
            changed.body += 'x';
            QCOMPARE(checked(changed, settings, now + 7'200'000).verdict, SignatureVerdict::Wrong);
        }
    }

    void aTimeStampThatWasChangedMakesTheSignatureWrong()
    {
        OutboundRequest request = signedOf(standard);
        replace(request.headers, "webhook-timestamp", "1700000001");
        QCOMPARE(checked(request, standard).fault, SignatureFault::OtherBytes);
        replace(request.headers, "webhook-timestamp", "1700000000.5");
        QCOMPARE(checked(request, standard).fault, SignatureFault::UnreadableTime);
        replace(request.headers, "webhook-timestamp", "-1");
        QCOMPARE(checked(request, standard).fault, SignatureFault::UnreadableTime);
        replace(request.headers, "webhook-timestamp", QByteArray(400, '9'));
        QCOMPARE(checked(request, standard).fault, SignatureFault::UnreadableTime);
        OutboundRequest other = signedOf(sinch);
        replace(other.headers, "x-sinch-webhook-signature-timestamp", "+1700000000");
        QCOMPARE(checked(other, sinch).fault, SignatureFault::UnreadableTime);
    }

    void whatIsNoSignatureIsNotCompared()
    {
        OutboundRequest request = signedOf(sinch);
        replace(request.headers, "x-sinch-webhook-signature", "not base64!");
        QCOMPARE(checked(request, sinch).fault, SignatureFault::NothingToCompare);
        request = signedOf(sinch);
        replace(request.headers, "x-sinch-webhook-signature-algorithm", "HmacSHA1");
        QCOMPARE(checked(request, sinch).fault, SignatureFault::OtherAlgorithm);
        request = signedOf(standard);
        replace(request.headers, "webhook-signature", "v2,AAAA v1,");
        QCOMPARE(checked(request, standard).fault, SignatureFault::NothingToCompare);
        request = signedOf(token);
        replace(request.headers, "Authorization", "Basic bHVtYQ==");
        QCOMPARE(checked(request, token).fault, SignatureFault::NothingToCompare);
        replace(request.headers, "Authorization", "Bearer a.b.c");
        QCOMPARE(checked(request, token).fault, SignatureFault::TokenNotBelieved);
    }

    void aRecordingIsRecognised()
    {
        for (const SigningSettings &settings : {sinch, standard, token}) {
            ReplayMemory memory;
            const OutboundRequest request = signedOf(settings);
            QCOMPARE(checked(request, settings, now, &memory).verdict, SignatureVerdict::Valid);
            const SignatureFinding again = checked(request, settings, now + 299'000, &memory);
            QCOMPARE(again.verdict, SignatureVerdict::Replayed);
            QVERIFY(!Words::sentence(again).isEmpty());
            // What is wrong is not remembered, and what is anew is not a recording.
            OutboundRequest wrong = request;
            wrong.body += ' ';
            QCOMPARE(checked(wrong, settings, now, &memory).verdict, SignatureVerdict::Wrong);
            const OutboundRequest anew = signedOf(settings, body, {now + 1000, "nonce2"});
            QCOMPARE(checked(anew, settings, now + 1000, &memory).verdict, SignatureVerdict::Valid);
            QCOMPARE(memory.size(), 2);
        }
    }

    void anotherSpellingOfTheSignatureIsStillTheRecording()
    {
        ReplayMemory memory;
        const Secret two{whsec.bytes() + ' ' + "whsec_" + QByteArray(32, 'k').toBase64()};
        const Result<OutboundRequest> made = signRequest(requestOf(body), standard, two, {now, "n"});
        QVERIFY(made);
        OutboundRequest request = *made;
        QCOMPARE(checked(request, standard, now, &memory).verdict, SignatureVerdict::Valid);
        const QByteArray first = headerValue(request.headers, "webhook-signature").split(' ').first();
        replace(request.headers, "webhook-signature", first);
        QCOMPARE(checked(request, standard, now, &memory).verdict, SignatureVerdict::Replayed);
    }

    void theMemoryIsBoundedAndForgets()
    {
        ReplayMemory memory{2};
        memory.remember("a", 10);
        memory.remember("b", 30);
        memory.remember("a", 99);
        QCOMPARE(memory.size(), 2);
        QVERIFY(memory.knows("a", 10));
        memory.remember("c", 20);
        QVERIFY(!memory.knows("a", 10));
        QVERIFY(memory.knows("b", 10));
        QVERIFY(!memory.knows("c", 21));
        QCOMPARE(memory.size(), 1);
        ReplayMemory none{0};
        none.remember("a", 10);
        QVERIFY(!none.knows("a", 1));
    }

    void aBodyThatWasWrittenAnewIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<SignatureFault>("fault");
        const QByteArray spaced = "{\"a\": [1, {}, \"x: , \\\"[\"], \"b\": {\"c\": null}}";
        const QByteArray minified = "{\"a\":[1,{},\"x: , \\\"[\"],\"b\":{\"c\":null}}";
        const QByteArray two
            = "{\n  \"a\": [\n    1,\n    {},\n    \"x: , \\\"[\"\n  ],\n  \"b\": {\n    \"c\": null\n  }\n}";
        QByteArray four = two;
        four.replace("\n  ", "\n    ").replace("\n      ", "\n        ");
        QByteArray tabs = two;
        tabs.replace("  ", "\t");
        QTest::newRow("minified") << minified << two << SignatureFault::BodyWasMinified;
        QTest::newRow("two blanks") << two << spaced << SignatureFault::BodyWasIndented;
        QTest::newRow("tabs") << tabs << minified << SignatureFault::BodyWasIndented;
        QTest::newRow("spaced") << spaced << minified << SignatureFault::BodyWasSpaced;
        QTest::newRow("end added") << minified << minified + '\n' << SignatureFault::BodyEndWasChanged;
        QTest::newRow("end removed") << minified + '\n' << minified << SignatureFault::BodyEndWasChanged;
        QTest::newRow("not only blanks") << minified << QByteArray{"{\"b\":{\"c\":null}}"}
                                         << SignatureFault::OtherBytes;
        QTest::newRow("broken JSON") << minified << QByteArray{"{\"a\":"} << SignatureFault::OtherBytes;
    }
    void aBodyThatWasWrittenAnewIsRecognised()
    {
        QFETCH(const QByteArray, sent);
        QFETCH(const QByteArray, received);
        QFETCH(const SignatureFault, fault);
        for (const SigningSettings &settings : {sinch, standard, token}) {
            OutboundRequest request = signedOf(settings, sent);
            request.body = received;
            const SignatureFinding finding = checked(request, settings);
            QCOMPARE(finding.verdict, SignatureVerdict::Wrong);
            QCOMPARE(finding.fault, fault);
            QVERIFY(!Words::sentence(finding).isEmpty());
        }
    }

    void whatHardlyFitsIsNotWrittenAnew()
    {
        QVERIFY(!SignatureTexts::respelt({}, SignatureTexts::Spelling::Minified));
        QVERIFY(!SignatureTexts::respelt(QByteArray(300'000, '1'), SignatureTexts::Spelling::Minified));
        // 500 levels deep, with a line each: far more than it was.
        const QByteArray deep
            = QByteArray(500, '[') + QByteArray(5000, '1').replace("1", "1,") + '1' + QByteArray(500, ']');
        QVERIFY(!SignatureTexts::respelt(deep, SignatureTexts::Spelling::FourSpaces));
        QCOMPARE(SignatureTexts::respelt("\xef\xbb\xbf [ ] ", SignatureTexts::Spelling::TwoSpaces), "[]");
    }

    void everyAttemptKeepsItsIdAndHasItsOwnTime()
    {
        const OutboundRequest first = signedOf(standard);
        QVERIFY(headerValue(first.headers, "webhook-id").startsWith("msg_"));
        const Result<OutboundRequest> second = signRequest(first, standard, whsec, {now + 5000, "other"});
        QVERIFY(second);
        QCOMPARE(second->headers.size(), first.headers.size());
        QCOMPARE(headerValue(second->headers, "webhook-id"), headerValue(first.headers, "webhook-id"));
        QCOMPARE(headerValue(second->headers, "webhook-timestamp"), "1700000005");
        QVERIFY(headerValue(second->headers, "webhook-signature") != headerValue(first.headers, "webhook-signature"));
        QCOMPARE(checked(*second, standard, now + 5000).verdict, SignatureVerdict::Valid);
        // Sinch has no id to keep: every attempt has a nonce of its own.
        const Result<OutboundRequest> anew = signRequest(signedOf(sinch), sinch, secretFor(sinch), {now, "nonce2"});
        QVERIFY(anew);
        QCOMPARE(anew->headers.size(), 4);
        QCOMPARE(headerValue(anew->headers, "x-sinch-webhook-signature-nonce"), "nonce2");
    }

    void otherHeadersStayAndAnIdThatCanNotGoOutIsReplaced()
    {
        const OutboundRequest request
            = requestOf(body, {{"Content-Type", "application/json"}, {"Webhook-Id", "a\r\nx: y"}});
        const Result<OutboundRequest> made = signRequest(request, standard, whsec, {now, "n"});
        QVERIFY(made);
        QCOMPARE(headerValue(made->headers, "content-type"), "application/json");
        QCOMPARE(headerValue(made->headers, "webhook-id"), "msg_n");
        QCOMPARE(unsignedRequest(*made, standard).headers, (HeaderList{{"Content-Type", "application/json"}}));
        QCOMPARE(signatureHeaders({}), QList<QByteArray>{});
        QCOMPARE(*signRequest(request, {}, {}, {now, "n"}), request);
    }

    void severalSecretsMakeSeveralSignatures()
    {
        const QByteArray seed(32, 's');
        const QByteArray pair = "whsk_" + QByteArray{seed}.append(Edwards::publicKey(seed)).toBase64();
        const Secret all{whsec.bytes() + "\n  whsec_" + QByteArray(64, 'k').toBase64() + '\t' + pair + '\n'};
        const Result<OutboundRequest> made = signRequest(requestOf(body), standard, all, {now, "n"});
        QVERIFY(made);
        const QByteArrayList signatures = headerValue(made->headers, "webhook-signature").split(' ');
        QCOMPARE(signatures.size(), 3);
        QVERIFY(signatures[0].startsWith("v1,") && signatures[1].startsWith("v1,") && signatures[2].startsWith("v1a,"));
        const Secret publicKey{"whpk_" + Edwards::publicKey(seed).toBase64()};
        for (const Secret &one :
             {whsec, Secret{"whsec_" + QByteArray(64, 'k').toBase64()}, Secret{"whsk_" + seed.toBase64()}, publicKey})
            QCOMPARE(verifyRequest(made->headers, body, standard, one, now, nullptr).verdict, SignatureVerdict::Valid);
        QCOMPARE(verifyRequest(made->headers, "other", standard, publicKey, now, nullptr).verdict,
                 SignatureVerdict::Wrong);
        QCOMPARE(verifyRequest(signedOf(standard).headers, body, standard, publicKey, now, nullptr).fault,
                 SignatureFault::NothingToCompare);
    }

    void secretsOfAnotherKindAreRefusedWithASentence_data()
    {
        QTest::addColumn<SigningSettings>("settings");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("says");
        const auto whsecOf = [](int size) -> QByteArray { return "whsec_" + QByteArray(size, 'k').toBase64(); };
        QTest::newRow("empty") << sinch << QByteArray{} << u"empty"_s;
        QTest::newRow("blanks") << standard << QByteArray{" \n"} << u"empty"_s;
        QTest::newRow("blank at the end") << sinch << QByteArray{"luma-callback\n"} << u"blank"_s;
        QTest::newRow("23 bytes") << standard << whsecOf(23) << u"23"_s;
        QTest::newRow("65 bytes") << standard << whsecOf(65) << u"65"_s;
        QTest::newRow("no prefix") << standard << QByteArray{"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"} << u"whsec_"_s;
        QTest::newRow("no base64") << standard << QByteArray{"whsec_!!"} << u"base64"_s;
        QTest::newRow("second one") << standard << whsec.bytes() + " whsec_" << u"base64"_s;
        QTest::newRow("public key") << standard << "whpk_" + QByteArray(32, 'p').toBase64() << u"whsk_"_s;
        QTest::newRow("private key of 31") << standard << "whsk_" + QByteArray(31, 'p').toBase64() << u"Ed25519"_s;
        QTest::newRow("halves that do not fit") << standard << "whsk_" + QByteArray(64, 'p').toBase64() << u"Ed25519"_s;
        QTest::newRow("PEM for HS256") << token << rfcRsaPublicKey << u"RS256"_s;
    }
    void secretsOfAnotherKindAreRefusedWithASentence()
    {
        QFETCH(const SigningSettings, settings);
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, says);
        const Result<> checkedSecret = checkSigningSecret(settings, Secret{secret}, KeyUse::Signing);
        QVERIFY(!checkedSecret);
        QVERIFY2(checkedSecret.error().summary.contains(says), qPrintable(checkedSecret.error().summary));
        const Result<Signer> signer = makeSigner(settings, Secret{secret});
        QVERIFY(!signer);
        const QString sentence = signer.error().summary;
        QVERIFY(secret.trimmed().isEmpty() || !sentence.contains(QString::fromLatin1(secret.trimmed())));
    }

    void aSecretThatCannotCheckSaysSo()
    {
        const SignatureFinding finding
            = verifyRequest(signedOf(standard).headers, body, standard, Secret{"nothing"}, now, nullptr);
        QCOMPARE(finding.verdict, SignatureVerdict::Wrong);
        QCOMPARE(finding.fault, SignatureFault::SecretUnusable);
        QVERIFY(Words::sentence(finding).contains(u"whsec_"_s));
    }

    void tokensAreSignedWithKeysToo()
    {
        SigningSettings settings = token;
        settings.jwtHeader = "X-Luma-Signature";
        for (const auto &[algorithm, privateKey, publicKey] :
             {std::tuple{JwtAlgorithm::RS256, rfcRsaKey, rfcRsaPublicKey},
              std::tuple{JwtAlgorithm::ES256, rfcEcKey, rfcEcPublicKey}}) {
            settings.jwtAlgorithm = algorithm;
            const Result<OutboundRequest> made = signRequest(requestOf(body), settings, Secret{privateKey}, {now, "n"});
            QVERIFY(made);
            QVERIFY(headerValue(made->headers, "x-luma-signature").startsWith("ey"));
            QCOMPARE(verifyRequest(made->headers, body, settings, Secret{publicKey}, now, nullptr).verdict,
                     SignatureVerdict::Valid);
            QCOMPARE(verifyRequest(made->headers, body, token, Secret{"luma"}, now, nullptr).verdict,
                     SignatureVerdict::Missing);
        }
    }

    void aTokenMustSayWhatAndWhen_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<SignatureFault>("fault");
        const QByteArray hash = SignatureTexts::payloadHash(body);
        QTest::newRow("nothing") << QByteArray{"{}"} << SignatureFault::NoPayloadHash;
        QTest::newRow("number") << QByteArray{"{\"payload_hash\":1,\"iat\":1700000000}"}
                                << SignatureFault::NoPayloadHash;
        QTest::newRow("no time") << "{\"payload_hash\":\"" + hash + "\"}" << SignatureFault::NoIssueTime;
        QTest::newRow("fraction") << "{\"payload_hash\":\"" + hash.toUpper() + "\",\"iat\":1700000000.25}"
                                  << SignatureFault::None;
        QTest::newRow("expired") << "{\"payload_hash\":\"" + hash + "\",\"iat\":1699999990,\"exp\":1699999995}"
                                 << SignatureFault::TooOld;
        QTest::newRow("other body") << QByteArray{"{\"payload_hash\":\"00\",\"iat\":1700000000}"}
                                    << SignatureFault::OtherBytes;
    }
    void aTokenMustSayWhatAndWhen()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const SignatureFault, fault);
        const Result<QByteArray> made = signJwt(claims, JwtAlgorithm::HS256, secretFor(token).bytes());
        QVERIFY(made);
        const SignatureFinding finding
            = verifyRequest({{"authorization", "bearer " + *made}}, body, token, secretFor(token), now, nullptr);
        QCOMPARE(finding.fault, fault);
    }

    void aSignerSignsAnewEachTime()
    {
        const Result<Signer> signer = makeSigner(sinch, secretFor(sinch));
        QVERIFY(signer && *signer);
        const OutboundRequest first = (*signer)(requestOf(body), now);
        const OutboundRequest second = (*signer)(requestOf(body), now);
        QVERIFY(headerValue(first.headers, "x-sinch-webhook-signature-nonce")
                != headerValue(second.headers, "x-sinch-webhook-signature-nonce"));
        QCOMPARE(checked(first, sinch).verdict, SignatureVerdict::Valid);
        const Result<Signer> none = makeSigner({}, {});
        QVERIFY(none && !*none);
    }

    void withoutASchemeNothingIsChecked()
    {
        const SignatureFinding finding = verifyRequest({}, body, {}, {}, now, nullptr);
        QCOMPARE(finding.verdict, SignatureVerdict::NotChecked);
        QVERIFY(Words::sentence(finding).isEmpty());
    }

private:
    static void everyHeader()
    {
        QTest::addColumn<SigningSettings>("settings");
        QTest::addColumn<QByteArray>("header");
        for (const SigningSettings &settings : {sinch, standard, token}) {
            for (const QByteArray &header : signatureHeaders(settings))
                QTest::newRow(header.constData()) << settings << header;
        }
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
