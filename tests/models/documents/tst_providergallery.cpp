// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/providergallery.h"
#include "models/payload/payloadreader.h"
#include "models/payload/payloadtemplate.h"
#include "models/payload/phonenumbers.h"
#include "models/words/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir{folder}.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(folder + u'/' + name);
    return paths;
}

SmsWebhook webhookOf(const ProviderShape &shape)
{
    SmsWebhook webhook;
    webhook.vendor = Vendor::Custom;
    webhook.type = shape.kind == EventKind::Inbound ? WebhookType::Inbound : WebhookType::Feedback;
    return withShape(webhook, shape);
}

QString said(const Diagnostics &diagnostics)
{
    QString text;
    for (const Diagnostic &diagnostic : diagnostics)
        text += Words::compilerLine({}, diagnostic) + u'\n';
    return text;
}

/// The fields that were read, in the order in which a file writes them.
QList<std::pair<Field, QString>> readFrom(const ExtractedEvent &event)
{
    QList<std::pair<Field, QString>> fields;
    for (const ExtractedField &field : event.fields) {
        if (field.origin == FieldOrigin::Body)
            fields.append({field.field, field.text});
    }
    return fields;
}

QString spelt(const QList<std::pair<Field, QString>> &fields)
{
    QStringList parts;
    for (const auto &[field, text] : fields)
        parts.append(nameIn(fieldNames, field) + u'=' + text);
    return parts.join(u", "_s);
}

} // namespace

class TestProviderGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyFileFitsTheSchema_data() { addFiles(); }
    void everyFileFitsTheSchema();
    void everyTemplateIsGoodAndReadsItsSamples_data() { addShapes(); }
    void everyTemplateIsGoodAndReadsItsSamples();
    void everyShapeHasBothEndings();
    void numbersAndBrandAreFictional_data() { addFiles(); }
    void numbersAndBrandAreFictional();
    void everyTextIsInThreeLanguages();
    void whoCannotBeUsedSaysWhyAndWhatHelps();
    void searchLooksEverywhere_data();
    void searchLooksEverywhere();
    void searchKeepsToTheKind();
    void everyVendorHasItsGuide();
    void providersStepsTakeTheirPlace();
    void faultsAreTold_data();
    void faultsAreTold();

private:
    void addFiles() const;
    void addShapes() const;

    QList<Provider> m_providers;
    QList<SetupGuide> m_guides;
};

void TestProviderGallery::initTestCase()
{
    for (const QString &path : filesIn(u":/providers"_s)) {
        const auto provider = readProvider(contentOf(path));
        if (!provider)
            QFAIL(qPrintable(path + u": "_s + provider.error().summary + u' ' + provider.error().detail));
        QCOMPARE(provider->id + u".json"_s, path.section(u'/', -1));
        m_providers.append(*provider);
    }
    QVERIFY(m_providers.size() > 40);
    const auto guides = readSetupGuides(contentOf(u":/guides/guides.json"_s));
    if (!guides)
        QFAIL(qPrintable(guides.error().summary + guides.error().detail));
    m_guides = *guides;
}

void TestProviderGallery::addFiles() const
{
    QTest::addColumn<QString>("path");
    for (const QString &path : filesIn(u":/providers"_s))
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestProviderGallery::addShapes() const
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<int>("shape");
    for (int i = 0; i < m_providers.size(); ++i) {
        for (int j = 0; j < m_providers.at(i).shapes.size(); ++j)
            QTest::newRow(qPrintable(m_providers.at(i).id + u' ' + m_providers.at(i).shapes.at(j).id)) << i << j;
    }
}

void TestProviderGallery::everyFileFitsTheSchema()
{
    QFETCH(QString, path);
    const nlohmann::json schemaJson
        = nlohmann::json::parse(contentOf(u":/schemas/provider.schema.json"_s).toStdString());
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter{schemaJson}, schema);
    const nlohmann::json json = nlohmann::json::parse(contentOf(path).toStdString());
    valijson::Validator validator;
    valijson::ValidationResults results;
    const bool fits = validator.validate(schema, valijson::adapters::NlohmannJsonAdapter{json}, &results);
    QString faults;
    valijson::ValidationResults::Error error;
    while (results.popError(error))
        faults += QString::fromStdString(error.description) + u'\n';
    QVERIFY2(fits, qPrintable(faults));
}

void TestProviderGallery::everyTemplateIsGoodAndReadsItsSamples()
{
    QFETCH(int, provider);
    QFETCH(int, shape);
    const ProviderShape &it = m_providers.at(provider).shapes.at(shape);
    const PayloadTemplate compiled = PayloadTemplate::compile(it.payload, it.kind, it.fieldsNotSent, it.arrayReading);
    QVERIFY2(compiled.isUsable(), qPrintable(said(compiled.diagnostics())));
    for (const Diagnostic &diagnostic : compiled.diagnostics())
        QVERIFY2(diagnostic.rule == Rule::PayloadTokenNotSent, qPrintable(said(compiled.diagnostics())));
    QCOMPARE(compiled.boundFields().size() + it.fieldsNotSent.size(), requiredFields(it.kind).size());

    const PayloadReader reader{webhookOf(it)};
    for (const ProviderSample &sample : it.samples) {
        const Extraction extraction = reader.read(sample.body);
        QCOMPARE(extraction.kind, it.kind);
        QVERIFY2(extraction.events.size() == sample.expected.size(),
                 qPrintable(sample.id + u'\n' + said(extraction.diagnostics)));
        for (qsizetype event = 0; event < extraction.events.size(); ++event) {
            QVERIFY2(extraction.events.at(event).processable, qPrintable(sample.id));
            QCOMPARE(spelt(readFrom(extraction.events.at(event))), spelt(sample.expected.at(event)));
        }
    }
}

void TestProviderGallery::everyShapeHasBothEndings()
{
    for (const Provider &provider : std::as_const(m_providers)) {
        for (const ProviderShape &shape : provider.shapes) {
            QStringList ids;
            for (const ProviderSample &sample : shape.samples)
                ids.append(sample.id);
            const QString where = provider.id + u' ' + shape.id;
            QVERIFY2(ids.removeDuplicates() == 0, qPrintable(where));
            // Reports of delivery come with one that went well and one that did not.
            const bool isDelivery = shape.kind == EventKind::Feedback && ids.contains(u"delivered"_s);
            if (isDelivery)
                QVERIFY2(ids.contains(u"failed"_s) || ids.contains(u"expired"_s), qPrintable(where));
            else if (shape.kind == EventKind::Inbound)
                QVERIFY2(ids.contains(u"inbound"_s) || ids.contains(u"media"_s), qPrintable(where));
        }
    }
}

void TestProviderGallery::numbersAndBrandAreFictional()
{
    QFETCH(QString, path);
    static const QRegularExpression longNumber{u"\"(?:tel:)?\\+?0{0,2}(\\d{10,12})\"|: (\\d{10,12})[,\\n]"_s};
    static const QRegularExpression kept{
        u"^(4670174060\\d|467017406\\d\\d|3363998\\d{4}|120255501\\d\\d|17723664\\d\\d)$"_s};
    for (auto matches = longNumber.globalMatch(QString::fromUtf8(contentOf(path))); matches.hasNext();) {
        const auto match = matches.next();
        const QString number = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        // "2603011200" is a time.
        QVERIFY2(kept.match(number).hasMatch() || number == u"2603011200"_s, qPrintable(number));
    }
}

void TestProviderGallery::everyTextIsInThreeLanguages()
{
    const auto good = [](const LocalisedText &text) {
        // Whoever forgot to translate a sentence left it as it was.
        const bool sentence = text.english.contains(u' ');
        return text.isComplete() && (!sentence || (text.english != text.french && text.english != text.swedish))
            && text.english.count(u"%1"_s) == text.french.count(u"%1"_s)
            && text.english.count(u"%1"_s) == text.swedish.count(u"%1"_s) && !text.french.contains(u" :"_s);
    };
    for (const Provider &provider : std::as_const(m_providers)) {
        QVERIFY2(good(provider.summary), qPrintable(provider.id));
        for (const ProviderNote &note : provider.notes)
            QVERIFY2(good(note.text), qPrintable(note.text.english));
        for (const ProviderShape &shape : provider.shapes) {
            QVERIFY2(good(shape.title), qPrintable(shape.title.english));
            for (const ProviderSample &sample : shape.samples)
                QVERIFY2(good(sample.title), qPrintable(sample.title.english));
        }
        for (const SetupStep &step : provider.inboundSteps + provider.feedbackSteps)
            QVERIFY2(good(step.text), qPrintable(step.text.english));
    }
    for (const SetupGuide &guide : std::as_const(m_guides)) {
        QVERIFY2(good(guide.title), qPrintable(guide.id));
        for (const SetupStep &step : guide.steps)
            QVERIFY2(good(step.text), qPrintable(step.text.english));
    }
    const LocalisedText text{u"en"_s, u"fr"_s, u"sv"_s};
    QCOMPARE(text.in(u"fr_CA"), u"fr"_s);
    QCOMPARE(text.in(u"sv-SE"), u"sv"_s);
    QCOMPARE(text.in(u"de"), u"en"_s);
    QCOMPARE(text.in(u""), u"en"_s);
}

void TestProviderGallery::whoCannotBeUsedSaysWhyAndWhatHelps()
{
    int refused = 0;
    for (const Provider &provider : std::as_const(m_providers)) {
        QCOMPARE(provider.reason.isEmpty(), provider.wayRound.isEmpty());
        if (!provider.isUsable() || provider.wire != ProviderWire::Json)
            QVERIFY2(provider.reason.isComplete(), qPrintable(provider.id));
        refused += provider.isUsable() ? 0 : 1;
    }
    QVERIFY(refused > 10);
}

void TestProviderGallery::searchLooksEverywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("brand") << u"band"_s << u"bandwidth"_s;
    QTest::newRow("case and accents") << u"VONAGE SMS"_s << u"vonage-sms"_s;
    QTest::newRow("earlier name") << u"nexmo"_s << u"vonage-messages"_s;
    QTest::newRow("field of a body") << u"message-timestamp concat"_s << u"vonage-sms"_s;
    QTest::newRow("word of a note in French") << u"décalage sans deux-points"_s << u"infobip"_s;
    QTest::newRow("word of a note in Swedish") << u"lodstreck"_s << u"telnyx"_s;
    QTest::newRow("begins with before holds") << u"sinch"_s << u"sinch"_s;
}

void TestProviderGallery::searchLooksEverywhere()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const ProviderGallery gallery{m_providers, m_guides};
    const auto found = gallery.search(text);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < m_providers.size());
    QCOMPARE(found.first()->id, first);
    QCOMPARE(gallery.search({}).size(), m_providers.size());
    QVERIFY(gallery.search(u"no provider is called this"_s).isEmpty());
    QCOMPARE(gallery.find(first)->id, first);
    QVERIFY(!gallery.find(u"acme"_s));
}

void TestProviderGallery::searchKeepsToTheKind()
{
    const ProviderGallery gallery{m_providers, m_guides};
    const auto inbound = gallery.search(u"sweego"_s, EventKind::Inbound);
    QVERIFY(inbound.isEmpty());
    QCOMPARE(gallery.search(u"sweego"_s, EventKind::Feedback).size(), 1);
    for (const Provider *provider : gallery.search({}, EventKind::Inbound))
        QVERIFY(provider->isUsable());
}

void TestProviderGallery::everyVendorHasItsGuide()
{
    const ProviderGallery gallery{m_providers, m_guides};
    for (const auto &[vendor, name] : vendorNames) {
        const QList<WebhookType> types
            = vendorHasType(vendor) ? QList{WebhookType::Inbound, WebhookType::Feedback} : QList{WebhookType::Both};
        for (const WebhookType type : types) {
            const SetupGuide guide = gallery.guideFor(vendor, type);
            if (!vendorHasWebhooks(vendor)) {
                QVERIFY(guide.steps.isEmpty());
                continue;
            }
            QVERIFY2(guide.steps.size() >= 4, name.data());
            const auto count = [&](auto &&has) { return std::count_if(guide.steps.cbegin(), guide.steps.cend(), has); };
            QVERIFY(count([](const SetupStep &step) { return step.hasUrl(); }) >= 1);
            QCOMPARE(count([](const SetupStep &step) { return step.showsSample; }), 1);
        }
    }
}

void TestProviderGallery::providersStepsTakeTheirPlace()
{
    const ProviderGallery gallery{m_providers, m_guides};
    const SetupGuide plain = gallery.guideFor(Vendor::Custom, WebhookType::Inbound);
    const Provider *vonage = gallery.find(u"vonage-sms"_s);
    const SetupGuide guide = gallery.guideFor(Vendor::Custom, WebhookType::Inbound, vonage);
    QCOMPARE(guide.steps.size(), plain.steps.size() - 1 + vonage->inboundSteps.size());
    QVERIFY(guide.steps.contains(vonage->inboundSteps.first()));
    QVERIFY(std::none_of(guide.steps.cbegin(), guide.steps.cend(),
                         [](const SetupStep &step) { return step.standsForProvider; }));
    // Whoever has no steps of that kind leaves the guide as it is.
    const Provider *sweego = gallery.find(u"sweego"_s);
    QCOMPARE(gallery.guideFor(Vendor::Custom, WebhookType::Inbound, sweego), plain);
}

void TestProviderGallery::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray{};
    QTest::newRow("array") << QByteArray{"[]"};
    QTest::newRow("no members") << QByteArray{"{}"};
    QTest::newRow("unknown member") << QByteArray{
        R"({"id":"a","name":"A","wire":"json","summary":{"en":"a","fr":"b","sv":"c"},"shape":[]})"};
    QTest::newRow("unknown wire") << QByteArray{
        R"({"id":"a","name":"A","wire":"morse","summary":{"en":"a","fr":"b","sv":"c"}})"};
    QTest::newRow("a language missing") << QByteArray{
        R"({"id":"a","name":"A","wire":"json","summary":{"en":"a","fr":"b"}})"};
    QTest::newRow("unknown field") << QByteArray{
        R"({"id":"a","name":"A","wire":"json","summary":{"en":"a","fr":"b","sv":"c"},"shapes":[{"id":"s",
        "kind":"inbound","title":{"en":"a","fr":"b","sv":"c"},"template":{},"samples":[{"id":"x",
        "title":{"en":"a","fr":"b","sv":"c"},"body":{},"expected":[{"Message":"x"}]}]}]})"};
}

void TestProviderGallery::faultsAreTold()
{
    QFETCH(QByteArray, json);
    const auto provider = readProvider(json);
    QVERIFY(!provider);
    QVERIFY(!provider.error().summary.isEmpty());
    QVERIFY(!readSetupGuides(R"([{"id": "x"}])"));
    QVERIFY(!readSetupGuides("{}"));
}

QTEST_GUILESS_MAIN(TestProviderGallery)
#include "tst_providergallery.moc"
