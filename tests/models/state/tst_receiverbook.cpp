// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/receiverbook.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fakestores.h"
#include "tests/support/samplecredentials.h"
#include "tests/support/samplewebhooks.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sinchSecret = "Zq7LumaSinchSecret";

class IdleReceiver : public EventReceiver
{
public:
    Result<quint16> start(quint16, Handler) override { return quint16{8025}; }
    void stop() override { }
    quint16 port() const override { return 0; }
};

ScriptStep fails(int status)
{
    ScriptStep step;
    step.status = status;
    return step;
}

WebhookSetup signedBySinch(const QString &slot = {})
{
    WebhookSetup setup;
    setup.signing.scheme = SigningScheme::SinchHmac;
    setup.slot = slot;
    return setup;
}

AllowListPreset luma()
{
    AllowListPreset preset;
    preset.name = u"luma"_s;
    preset.title = u"Luma"_s;
    preset.ranges = {*readAddressRange(u"203.0.113.0/24")};
    return preset;
}

/// A webhook whose credential keeps one secret, and the book over it.
struct World
{
    World()
    {
        if (!preferences.load() || !sandboxes.load() || !credentials.load() || !webhooks.load())
            qFatal("load");
        ApiCredential credential = customCredential();
        credential.secrets.clear();
        const auto done = credentials.submit(credential,
                                             {{u"api-token"_s, Secret{sinchSecret}},
                                              {u"api-secret-key"_s, Secret{"Zq7LumaSecretKey"}},
                                              {u"header-2"_s, Secret{"Zq7LumaHeader"}}});
        if (!QTest::qWaitFor([&done] { return done.isFinished(); }))
            qFatal("submit");
        if (!done.result())
            qFatal("submit: %s", qPrintable(done.result().error().summary));
        const auto made = webhooks.submit({}, customInbound());
        if (!made)
            qFatal("webhook: %s", qPrintable(made.error().summary));
        id = webhooks.webhooks().first().id;
    }

    FakePreferencesStore preferencesStore;
    FakeSandboxStore sandboxStore;
    FakeCredentialStore credentialStore;
    FakeWebhookStore webhookStore;
    FakeEventStore eventStore;
    FakeSecretStore secretStore;
    IdleReceiver receiver;
    PreferencesBook preferences{preferencesStore};
    SandboxBook sandboxes{sandboxStore, preferencesStore};
    SecretBook secrets{secretStore};
    CredentialBook credentials{credentialStore, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    WebhookBook webhooks{webhookStore, sandboxes, credentials, [] { return qint64{1}; }, [] { return u"Kim"_s; }};
    EventLog log{eventStore, sandboxes};
    ReceiverDesk desk{receiver, webhooks, log, preferences, [] { return qint64{1}; }};
    ReceiverBook book{desk, preferences, webhooks, credentials, secrets, {luma()}};
    QUuid id;
};

} // namespace

class ReceiverBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSetupIsReadAsItWasWritten();
    void whatCannotBeReadWasNeverSet_data();
    void whatCannotBeReadWasNeverSet();
    void aSavedSetupIsFollowedAndKept();
    void theNextRunFollowsIt();
    void aBadEntryChangesNothing();
    void whatCannotBeKeptChangesNothing();
    void anotherSettingDoesNotBeginAScriptAnew();
    void theListIsFollowedOnlyWhenSwitchedOn();
    void anUnknownPresetOfAnotherVersionLetsNobodyIn();
    void aTypedSecretIsUsedAndNeverKept();
    void aTypedSecretThatCannotBeUsedIsTold();
    void aKeptSecretIsReadFromTheKeychain();
    void aKeychainThatRefusesIsTold();
    void aSecretThatIsGoneIsTold();
    void checkingEndsWithTheScheme();
};

void ReceiverBookTest::aSetupIsReadAsItWasWritten()
{
    ReceiverSetup setup;
    setup.onlyAllowed = true;
    setup.allowed = {u"luma"_s, u"2001:db8::/32"_s};
    setup.trustForwarded = true;
    ScriptStep wrong = fails(200);
    wrong.body = "{\"a\": \"é\\n\"}";
    wrong.delay = 1.5;
    setup.script = {{wrong}};
    WebhookSetup own = signedBySinch(u"api-token"_s);
    own.script = {{fails(503), fails(429)}};
    own.required = false;
    own.signing.toleranceSeconds = 60;
    WebhookSetup token;
    token.signing.scheme = SigningScheme::JwtPayloadHash;
    token.signing.jwtAlgorithm = JwtAlgorithm::ES256;
    token.signing.jwtHeader = "X-Token";
    setup.webhooks = {{QUuid::createUuid(), own}, {QUuid::createUuid(), token}};
    QCOMPARE(readReceiverSetup(writeReceiverSetup(setup)), setup);
    QCOMPARE(readReceiverSetup(writeReceiverSetup({})), ReceiverSetup{});
}

void ReceiverBookTest::whatCannotBeReadWasNeverSet_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "{", "[]", "null", R"({"onlyAllowed": "yes", "allowed": 7, "webhooks": []})",
                             R"({"script": {"steps": 3}, "webhooks": {"no id": {}, "also none": 4}})",
                             R"({"script": {"steps": [{"status": 9000}]}})"})
        QTest::newRow(*json ? json : "empty") << QByteArray(json);
}

void ReceiverBookTest::whatCannotBeReadWasNeverSet()
{
    QFETCH(QByteArray, json);
    QCOMPARE(readReceiverSetup(json), ReceiverSetup{});
}

void ReceiverBookTest::aSavedSetupIsFollowedAndKept()
{
    World w;
    QSignalSpy changed{&w.book, &ReceiverBook::changed};
    ReceiverSetup setup;
    setup.script = {{fails(500)}};
    setup.onlyAllowed = true;
    setup.allowed = {u"luma"_s, u"10.0.0.1"_s};
    QVERIFY(w.book.save(setup));
    WebhookSetup own;
    own.script = {{fails(503)}};
    QVERIFY(w.book.save(w.id, own));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(w.desk.script(), setup.script);
    QCOMPARE(w.desk.script(w.id), own.script);
    QVERIFY(w.desk.allowList());
    QCOMPARE(w.desk.allowList()->ranges.size(), 2);
    QVERIFY(w.preferencesStore.stored.arrangement.contains(u"receiver"_s));
    QVERIFY(w.book.save(w.id, WebhookSetup{}));
    QVERIFY(w.desk.script(w.id).steps.isEmpty());
    QVERIFY(w.book.setup().webhooks.isEmpty());
}

void ReceiverBookTest::theNextRunFollowsIt()
{
    World w;
    ReceiverSetup setup;
    setup.script = {{fails(500)}};
    setup.onlyAllowed = true;
    setup.allowed = {u"luma"_s};
    setup.webhooks = {{w.id, signedBySinch(u"api-token"_s)}};
    QVERIFY(w.book.save(setup));
    ReceiverDesk desk{w.receiver, w.webhooks, w.log, w.preferences, [] { return qint64{1}; }};
    ReceiverBook next{desk, w.preferences, w.webhooks, w.credentials, w.secrets, {luma()}};
    next.load();
    QCOMPARE(next.setup(), setup);
    QCOMPARE(desk.script(), setup.script);
    QVERIFY(desk.allowList());
    QTRY_VERIFY(desk.signatureRule(w.id));
}

void ReceiverBookTest::aBadEntryChangesNothing()
{
    World w;
    ReceiverSetup setup;
    setup.onlyAllowed = true;
    setup.allowed = {u"10.1.2.3/8"_s};
    const Result<> saved = w.book.save(setup);
    QVERIFY(!saved);
    QVERIFY(saved.error().summary.contains(u"10.0.0.0/8"_s));
    QCOMPARE(w.book.setup(), ReceiverSetup{});
    QVERIFY(!w.desk.allowList());
}

void ReceiverBookTest::whatCannotBeKeptChangesNothing()
{
    World w;
    w.preferencesStore.refusal = Error{u"The disk is full."_s, {}};
    ReceiverSetup setup;
    setup.script = {{fails(500)}};
    QVERIFY(!w.book.save(setup));
    QVERIFY(w.desk.script().steps.isEmpty());
    QCOMPARE(w.book.setup(), ReceiverSetup{});
}

void ReceiverBookTest::anotherSettingDoesNotBeginAScriptAnew()
{
    World w;
    ReceiverSetup setup;
    setup.script = {{fails(500)}};
    WebhookSetup own;
    own.script = {{fails(503)}};
    setup.webhooks = {{w.id, own}};
    QVERIFY(w.book.save(setup));
    QSignalSpy scripts{&w.desk, &ReceiverDesk::scriptsChanged};
    setup.trustForwarded = true;
    QVERIFY(w.book.save(setup));
    own.signing.scheme = SigningScheme::SinchHmac;
    QVERIFY(w.book.save(w.id, own));
    QCOMPARE(scripts.size(), 0);
}

void ReceiverBookTest::theListIsFollowedOnlyWhenSwitchedOn()
{
    World w;
    ReceiverSetup setup;
    setup.allowed = {u"luma"_s};
    QVERIFY(w.book.save(setup));
    QVERIFY(!w.desk.allowList());
    setup.onlyAllowed = true;
    setup.trustForwarded = true;
    QVERIFY(w.book.save(setup));
    QVERIFY(w.desk.allowList() && w.desk.allowList()->trustForwarded);
    setup.onlyAllowed = false;
    QVERIFY(w.book.save(setup));
    QVERIFY(!w.desk.allowList());
}

void ReceiverBookTest::anUnknownPresetOfAnotherVersionLetsNobodyIn()
{
    World w;
    Preferences preferences = w.preferences.preferences();
    preferences.arrangement.insert(u"receiver"_s, uR"({"onlyAllowed": true, "allowed": ["nobody", "10.0.0.1"]})"_s);
    QVERIFY(w.preferences.save(preferences));
    w.book.load();
    QCOMPARE(w.book.setup().allowed, QStringList{u"10.0.0.1"_s});
    QVERIFY(w.desk.allowList());
    QCOMPARE(w.desk.allowList()->ranges.size(), 1);
}

void ReceiverBookTest::aTypedSecretIsUsedAndNeverKept()
{
    World w;
    QVERIFY(w.book.save(w.id, signedBySinch()));
    QVERIFY(!w.desk.signatureRule(w.id));
    QVERIFY(w.book.signatureProblem(w.id).contains(u"type the secret"_s));
    QVERIFY(w.book.useSecret(w.id, Secret{"typed-luma-secret"}));
    QVERIFY(w.desk.signatureRule(w.id));
    QVERIFY(w.book.signatureProblem(w.id).isEmpty());
    WebhookSetup noted = signedBySinch();
    noted.required = false;
    QVERIFY(w.book.save(w.id, noted));
    QVERIFY2(w.desk.signatureRule(w.id), "what was typed lasts as long as the program");
    QVERIFY(!w.desk.signatureRule(w.id)->required);
    for (const QString &kept : w.preferencesStore.stored.arrangement)
        QVERIFY(!kept.contains(u"typed-luma-secret"_s));
    QVERIFY(!w.secretStore.secrets.values().contains(Secret{"typed-luma-secret"}));
}

void ReceiverBookTest::aTypedSecretThatCannotBeUsedIsTold()
{
    World w;
    WebhookSetup setup;
    setup.signing.scheme = SigningScheme::StandardWebhooks;
    QVERIFY(w.book.save(w.id, setup));
    const Result<> used = w.book.useSecret(w.id, Secret{"not of this kind"});
    QVERIFY(!used);
    QVERIFY(!used.error().summary.contains(u"not of this kind"_s));
    QVERIFY(!w.desk.signatureRule(w.id));
}

void ReceiverBookTest::aKeptSecretIsReadFromTheKeychain()
{
    World w;
    QCOMPARE(w.book.keptSecrets(w.id).size(), 3);
    QVERIFY(w.book.save(w.id, signedBySinch(u"api-token"_s)));
    QTRY_VERIFY(w.desk.signatureRule(w.id));
    QCOMPARE(w.desk.signatureRule(w.id)->secret, Secret{sinchSecret});
    QVERIFY(w.book.signatureProblem(w.id).isEmpty());
    QVERIFY(!w.preferencesStore.stored.arrangement.value(u"receiver"_s).contains(QString::fromLatin1(sinchSecret)));
}

void ReceiverBookTest::aKeychainThatRefusesIsTold()
{
    World w;
    w.secretStore.state = KeychainState::NoService;
    QVERIFY(w.book.save(w.id, signedBySinch(u"api-token"_s)));
    QTRY_VERIFY(!w.book.signatureProblem(w.id).isEmpty()
                && !w.book.signatureProblem(w.id).contains(u"keychain is asked"_s));
    QVERIFY(!w.desk.signatureRule(w.id));
}

void ReceiverBookTest::aSecretThatIsGoneIsTold()
{
    World w;
    QVERIFY(w.book.save(w.id, signedBySinch(u"header-9"_s)));
    QVERIFY(w.book.signatureProblem(w.id).contains(u"does not keep this secret"_s));
    QVERIFY(!w.desk.signatureRule(w.id));
}

void ReceiverBookTest::checkingEndsWithTheScheme()
{
    World w;
    QVERIFY(w.book.save(w.id, signedBySinch(u"api-token"_s)));
    QTRY_VERIFY(w.desk.signatureRule(w.id));
    QVERIFY(w.book.save(w.id, WebhookSetup{}));
    QVERIFY(!w.desk.signatureRule(w.id));
    QVERIFY(w.book.signatureProblem(w.id).isEmpty());
}

QTEST_GUILESS_MAIN(ReceiverBookTest)
#include "tst_receiverbook.moc"
