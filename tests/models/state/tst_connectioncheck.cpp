// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/connectioncheck.h"
#include "models/state/whenfinished.h"
#include "tests/support/customcredential.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/reporttext.h"

#include <QPointer>
#include <QPromise>
#include <QTest>

#include <memory>
#include <optional>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

/// Holds each request until the test answers it.
class HeldSender : public EventSender
{
public:
    struct Held
    {
        OutboundRequest request;
        std::shared_ptr<QPromise<Exchange>> promise;
    };
    QList<Held> held;

    QFuture<Exchange> send(const OutboundRequest &request) override
    {
        auto promise = std::make_shared<QPromise<Exchange>>();
        promise->start();
        held.append({request, promise});
        return promise->future();
    }
    std::unique_ptr<SendSeries> sendMany(SendPlan) override { return nullptr; }

    void answer(int status, const QByteArray &body, const HeaderList &headers = {})
    {
        const Held one = held.takeFirst();
        Exchange exchange;
        exchange.direction = Direction::Sent;
        exchange.url = one.request.url;
        exchange.requestHeaders = one.request.headers;
        exchange.requestBody = one.request.body;
        exchange.status = status;
        exchange.responseHeaders = headers;
        exchange.responseBody = body;
        one.promise->addResult(exchange);
        one.promise->finish();
    }
};

const QByteArray oauthBody = R"({"grant_type":"client_credentials","client_id":"luma","client_secret":"pearl"})";

QByteArray tokenAnswer(const QByteArray &token, int seconds = 3600)
{
    return "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":" + QByteArray::number(seconds)
        + '}';
}

struct Bench
{
    HeldSender sender;
    FakeSecretStore store;
    SecretBook book{store};
    qint64 now = 1'700'000'000'000;
    std::optional<ConnectionCheck> check{std::in_place, sender, book, [this] { return now; }};

    /// The credential with a secret kept in the keychain.
    static void keep(Bench &bench, ApiCredential &credential, const QString &slot, const QByteArray &bytes)
    {
        const QString entry = slot + u"-entry"_s;
        bench.store.secrets.insert(entry, Secret{bytes});
        credential.secrets.append({.slot = slot, .entry = entry, .place = SecretPlace::Keychain, .kept = {}});
    }
    ApiCredential oauth()
    {
        ApiCredential credential = customCredential(AuthType::OAuth, u"https://api.luma.example/sms"_s);
        credential.setField(CredentialField::OAuthUrl, u"https://login.luma.example/token"_s);
        keep(*this, credential, slotOf(CredentialField::OAuthBody), oauthBody);
        return credential;
    }
    ApiCredential bearer()
    {
        ApiCredential credential = customCredential(AuthType::Bearer, u"https://api.luma.example/sms"_s);
        keep(*this, credential, slotOf(CredentialField::ApiToken), "pearl");
        return credential;
    }
    QFuture<Result<ConnectionReport>> verify(const ApiCredential &credential, const SecretChanges &typed = {})
    {
        return check->verify(credential, typed, u"+33639980001"_s, u"Hello"_s);
    }
    bool waitForRequest()
    {
        return QTest::qWaitFor([this] { return !sender.held.isEmpty(); });
    }
    static std::optional<Result<ConnectionReport>> ended(const QFuture<Result<ConnectionReport>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.resultCount() == 0)
            return std::nullopt;
        return future.result();
    }
};

QByteArray authorization(const Bench &bench)
{
    return headerValue(bench.sender.held.first().request.headers, "Authorization");
}

} // namespace

class ConnectionCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerAndItsIdAreReported()
    {
        Bench bench;
        ApiCredential credential = bench.bearer();
        credential.setField(CredentialField::IdExtractor, u"dot-notation"_s);
        credential.setField(CredentialField::IdPath, u"messages.0.id"_s);
        const auto future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        QCOMPARE(authorization(bench), QByteArray{"Bearer pearl"});
        bench.sender.answer(202, R"({"messages":[{"id":"m-1"}]})", {{"X-Id", "9"}});
        const auto result = Bench::ended(future);
        QVERIFY(result && *result);
        const ConnectionReport &report = **result;
        QVERIFY(!report.tokenRequest && !report.tokenFromCache && report.tokenProblem.summary.isEmpty());
        QCOMPARE(report.exchange->status, 202);
        QCOMPARE(report.exchange->requestBody,
                 QByteArray{"{\n  \"from\": \"+46701740600\",\n  \"to\":[\"+33639980001\"], "
                            "\"text\": \"Luma: Hello\", \"price\": 1.10\n}"});
        QCOMPARE(headerValue(report.exchange->requestHeaders, "Authorization"), QByteArray{"••••••"});
        QVERIFY(report.messageIdLookedFor);
        QCOMPARE(report.messageId, u"m-1"_s);
    }

    void anIdThatIsNotThereIsLookedForInVain()
    {
        Bench bench;
        ApiCredential credential = bench.bearer();
        credential.setField(CredentialField::IdPath, u"id"_s);
        auto future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, "<html>");
        auto result = Bench::ended(future);
        QVERIFY((*result)->messageIdLookedFor && (*result)->messageId.isEmpty());
        credential.setField(CredentialField::IdPath, {});
        future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, R"({"id":"m"})");
        result = Bench::ended(future);
        QVERIFY(!(*result)->messageIdLookedFor && (*result)->messageId.isEmpty());
    }

    void typedSecretsComeBeforeKeptOnes()
    {
        Bench bench;
        const ApiCredential credential = bench.bearer();
        const auto future = bench.verify(credential, {{slotOf(CredentialField::ApiToken), Secret{"ruby"}}});
        QVERIFY(bench.waitForRequest());
        QCOMPARE(authorization(bench), QByteArray{"Bearer ruby"});
        bench.sender.answer(200, "{}");
        QVERIFY(Bench::ended(future));
        // One that is to be forgotten is not used either.
        const auto without
            = Bench::ended(bench.verify(credential, {{slotOf(CredentialField::ApiToken), std::nullopt}}));
        QVERIFY(without && !*without);
        QVERIFY(bench.sender.held.isEmpty());
    }

    void aTokenIsFetchedOnceAndAgainWhenItExpires()
    {
        Bench bench;
        const ApiCredential credential = bench.oauth();
        auto future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        QCOMPARE(bench.sender.held.first().request.url, u"https://login.luma.example/token"_s);
        QCOMPARE(bench.sender.held.first().request.body, oauthBody);
        bench.sender.answer(200, tokenAnswer("opal"));
        QVERIFY(bench.waitForRequest());
        QCOMPARE(authorization(bench), QByteArray{"Bearer opal"});
        bench.sender.answer(200, "{}");
        auto report = **Bench::ended(future);
        QCOMPARE(report.tokenRequest->status, 200);
        QVERIFY(report.tokenRequest->requestBody.isEmpty() && report.tokenRequest->responseBody.isEmpty());
        QVERIFY(!report.tokenFromCache);

        bench.now += 3'569'000;
        // The keychain is not asked for what is not needed.
        bench.store.state = KeychainState::Locked;
        future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        QCOMPARE(authorization(bench), QByteArray{"Bearer opal"});
        bench.sender.answer(200, "{}");
        report = **Bench::ended(future);
        QVERIFY(report.tokenFromCache && !report.tokenRequest);

        bench.store.state = KeychainState::Available;
        bench.now += 1'000;
        future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, tokenAnswer("onyx"));
        QVERIFY(bench.waitForRequest());
        QCOMPARE(authorization(bench), QByteArray{"Bearer onyx"});
        bench.sender.answer(200, "{}");
        QVERIFY(!(*Bench::ended(future))->tokenFromCache);
    }

    void tokensBelongToTheirCredentialAddressAndBody()
    {
        Bench bench;
        const ApiCredential first = bench.oauth();
        auto future = bench.verify(first);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, tokenAnswer("opal"));
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, "{}");
        QVERIFY(Bench::ended(future));
        ApiCredential other = first;
        other.id = 8;
        ApiCredential moved = first;
        moved.setField(CredentialField::OAuthUrl, u"https://login.luma.example/other"_s);
        ApiCredential renewed = first;
        renewed.secrets.first().entry = u"newer"_s;
        bench.store.secrets.insert(u"newer"_s, Secret{oauthBody});
        for (const ApiCredential &credential : {other, moved, renewed}) {
            future = bench.verify(credential);
            QVERIFY(bench.waitForRequest());
            QVERIFY(bench.sender.held.first().request.url.contains(u"login"_s));
            bench.check->cancel();
            bench.sender.held.clear();
        }
        const SecretChanges typed{{slotOf(CredentialField::OAuthBody), Secret{oauthBody}}};
        future = bench.verify(first, typed);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, tokenAnswer("jade"));
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, "{}");
        QVERIFY(Bench::ended(future));
        future = bench.verify(first, typed);
        QVERIFY(bench.waitForRequest());
        QCOMPARE(authorization(bench), QByteArray{"Bearer jade"});
    }

    void aTokenThatIsRefusedIsFetchedOnceMore()
    {
        Bench bench;
        const ApiCredential credential = bench.oauth();
        auto future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, tokenAnswer("opal"));
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, "{}");
        QVERIFY(Bench::ended(future));

        future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(401, "{}");
        QVERIFY(bench.waitForRequest());
        QVERIFY(bench.sender.held.first().request.url.contains(u"login"_s));
        bench.sender.answer(200, tokenAnswer("onyx"));
        QVERIFY(bench.waitForRequest());
        QCOMPARE(authorization(bench), QByteArray{"Bearer onyx"});
        // A second 401 is the answer.
        bench.sender.answer(401, "{}");
        const auto report = **Bench::ended(future);
        QCOMPARE(report.exchange->status, 401);
        QVERIFY(report.tokenRequest && !report.tokenFromCache);
        QVERIFY(bench.sender.held.isEmpty());

        // And nobody keeps a token that was refused.
        future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        QVERIFY(bench.sender.held.first().request.url.contains(u"login"_s));
    }

    void aRefusedTokenRequestSaysWhy()
    {
        Bench bench;
        const auto future = bench.verify(bench.oauth());
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(400, R"({"error":"invalid_client","error_description":"not pearl for luma"})");
        const auto report = **Bench::ended(future);
        QVERIFY(!report.exchange);
        QCOMPARE(report.tokenRequest->status, 400);
        QVERIFY(report.tokenProblem.summary.contains(u"400"_s));
        QCOMPARE(report.tokenProblem.detail, u"invalid_client: not •••••• for ••••••"_s);
        QVERIFY(bench.sender.held.isEmpty());
    }

    void noSecretStandsInAnyReport_data()
    {
        QTest::addColumn<AuthType>("type");
        for (const auto &[type, name] : authTypeNames)
            QTest::newRow(name.data()) << type;
    }

    void noSecretStandsInAnyReport()
    {
        QFETCH(AuthType, type);
        Bench bench;
        const QList<QByteArray> secrets{"pearl/1 \"å\"", "ruby", "opal", "garnet", "topaz"};
        ApiCredential credential = customCredential(type, u"https://api.luma.example/sms?key=garnet"_s);
        credential.setField(CredentialField::OAuthUrl, u"https://login.luma.example/token?k=topaz"_s);
        credential.setField(CredentialField::IdPath, u"id"_s);
        credential.headers = {{u"X-Key"_s, HeaderKind::Secret, {}, 3}};
        Bench::keep(bench, credential, headerSecretSlot(3), "garnet");
        Bench::keep(bench, credential, slotOf(CredentialField::ApiToken), type == AuthType::Mac ? "topaz" : secrets[0]);
        Bench::keep(bench, credential, slotOf(CredentialField::ApiSecretKey), "ruby");
        Bench::keep(bench, credential, slotOf(CredentialField::Password), secrets[0]);
        Bench::keep(bench, credential, slotOf(CredentialField::OAuthBody),
                    R"({"client_id":"topaz","client_secret":"ruby"})");
        const auto future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        if (type == AuthType::OAuth) {
            bench.sender.answer(200, tokenAnswer("opal"), {{"Set-Cookie", "session=opal; was=ruby"}});
            QVERIFY(bench.waitForRequest());
        }
        // The endpoint repeats everything it was sent, in every way.
        const HeaderList headers = bench.sender.held.first().request.headers;
        QByteArray echo;
        HeaderList echoed;
        QList<QByteArray> values;
        for (const auto &[name, value] : headers) {
            echoed.append({"X-Echo-" + name, value});
            QByteArray literal = "\"" + QByteArray{value}.replace('\\', "\\\\").replace('"', "\\\"") + "\"";
            echo += (echo.isEmpty() ? "{\"" : ",\"") + name + "\":" + literal;
            if (name == "Authorization" || name == "X-Key")
                values.append(value);
        }
        const QByteArray idFirst = "{\"id\":\"garnet\",\"all\":" + echo + "}}";
        bench.sender.answer(200, idFirst, echoed);
        const auto result = Bench::ended(future);
        QVERIFY(result && *result);
        const QByteArray shown = allOf(**result);
        QVERIFY(shown.contains("••••••"));
        QVERIFY(shown.contains("Luma: Hello"));
        QCOMPARE((*result)->messageId, u"••••••"_s);
        for (const QByteArray &secret : secrets + values)
            QVERIFY2(!shown.contains(secret), shown.constData());
        QVERIFY2(!shown.contains("pearl"), shown.constData());
    }

    void whatIsMissingIsSaidBeforeAnythingIsSent()
    {
        Bench bench;
        const auto refused = [&](const ApiCredential &credential, const SecretChanges &typed = {}) {
            const auto result = Bench::ended(bench.verify(credential, typed));
            return result && !*result ? result->error().summary : QString{};
        };
        for (const auto &[type, name] : authTypeNames) {
            if (type != AuthType::None)
                QVERIFY2(!refused(customCredential(type, u"https://api.luma.example/"_s)).isEmpty(), name.data());
        }
        QVERIFY(!refused(customCredential(AuthType::None, u"http://api.luma.example/"_s)).isEmpty());
        QVERIFY(!refused(customCredential(AuthType::None, u"ftp://127.0.0.1/"_s)).isEmpty());
        QVERIFY(!refused(namedCredential(CredentialVendor::Twilio, u"T"_s)).isEmpty());
        ApiCredential broken = customCredential(AuthType::Jwt, u"https://api.luma.example/"_s);
        broken.setField(CredentialField::JwtPayload, u"{\"iss\":"_s);
        QVERIFY(refused(broken, {{slotOf(CredentialField::ApiToken), Secret{"pearl"}}}).startsWith(u"JWT Payload: "_s));
        ApiCredential gone = bench.bearer();
        gone.secrets.first().entry = u"gone"_s;
        QVERIFY(refused(gone).contains(u"API Token"_s));
        bench.store.state = KeychainState::Locked;
        QVERIFY(refused(bench.bearer()).contains(u"locked"_s));
        QVERIFY(bench.sender.held.isEmpty());
    }

    void whatATestDoesNotNeedMayBeMissing()
    {
        Bench bench;
        ApiCredential credential = bench.bearer();
        credential.name.clear();
        credential.id = 0;
        credential.setField(CredentialField::CustomDataset, u"true"_s);
        credential.setField(CredentialField::IdExtractor, u"dot-notation"_s);
        credential.setField(CredentialField::IdPath, u"$.id"_s);
        const auto future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, "{}");
        QVERIFY(*Bench::ended(future));
    }

    void cancellingEndsItAtAnyMoment()
    {
        Bench bench;
        const ApiCredential credential = bench.oauth();
        // While secrets are read.
        auto future = bench.verify(credential);
        bench.check->cancel();
        auto result = Bench::ended(future);
        QVERIFY(result && !*result && !result->error().summary.isEmpty());
        // While the token is fetched.
        future = bench.verify(credential);
        QVERIFY(bench.waitForRequest());
        bench.check->cancel();
        QVERIFY(Bench::ended(future));
        QVERIFY(bench.sender.held.first().promise->isCanceled());
        bench.sender.answer(200, tokenAnswer("opal"));
        QTest::qWait(10);
        QVERIFY(bench.sender.held.isEmpty());
        // While the message is sent, and two at once.
        const ApiCredential other = bench.bearer();
        future = bench.verify(other);
        const auto second = bench.verify(other);
        QVERIFY(QTest::qWaitFor([&] { return bench.sender.held.size() == 2; }));
        bench.check->cancel();
        bench.check->cancel();
        QVERIFY(!*Bench::ended(future) && !*Bench::ended(second));
        bench.sender.held.clear();
        // And it goes on to work.
        future = bench.verify(other);
        QVERIFY(bench.waitForRequest());
        bench.sender.answer(200, "{}");
        QVERIFY(*Bench::ended(future));
    }

    void theCheckMayGoAtAnyMoment()
    {
        for (int moment = 0; moment < 4; ++moment) {
            Bench bench;
            const auto future = bench.verify(bench.oauth());
            if (moment > 0)
                QVERIFY(bench.waitForRequest());
            if (moment > 1)
                bench.sender.answer(200, tokenAnswer("opal"));
            if (moment > 2)
                QVERIFY(bench.waitForRequest());
            bench.check.reset();
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 0);
            while (!bench.sender.held.isEmpty())
                bench.sender.answer(200, "{}");
            QTest::qWait(5);
        }
    }

    void theCheckMayGoWhenItTellsOfTheEnd()
    {
        Bench bench;
        bool told = false;
        auto future = bench.verify(bench.bearer());
        QVERIFY(bench.waitForRequest());
        // Called while the run is still ending itself.
        const auto after = future.then([&](const Result<ConnectionReport> &) {
            bench.check.reset();
            told = true;
        });
        bench.sender.answer(200, "{}");
        QTRY_VERIFY(told);
        QVERIFY(!bench.check);
    }

    void aSenderThatGivesNothingEndsIt()
    {
        Bench bench;
        const auto future = bench.verify(bench.bearer());
        QVERIFY(bench.waitForRequest());
        bench.sender.held.takeFirst().promise->finish();
        const auto result = Bench::ended(future);
        QVERIFY(result && !*result);
    }
};

QTEST_GUILESS_MAIN(ConnectionCheckTest)
#include "tst_connectioncheck.moc"
