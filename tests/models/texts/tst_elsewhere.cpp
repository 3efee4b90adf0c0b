// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/elsewhere.h"
#include "models/texts/elsewherewords.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class ElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platformsDoAsTheyDocument_data();
    void platformsDoAsTheyDocument();
    void everyPlatformHasANameAndARule();
};

void ElsewhereTest::platformsDoAsTheyDocument_data()
{
    // In the order of the platforms: AJO, Braze, Braze fuzzy, Twilio, Klaviyo, AWS, Infobip, Sinch. "?" is what no page
    // says, "-" no keyword, "~" a near miss, "likely" and "depends" as named, else the category.
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("verdicts");
    const auto row = [](const char16_t *message, const char *verdicts) {
        const QString text = QStringView{message}.toString();
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(verdicts);
    };
    row(u"STOP", "opt-out opt-out opt-out opt-out opt-out opt-out opt-out opt-out");
    row(u" stop ", "opt-out opt-out opt-out opt-out opt-out opt-out opt-out opt-out");
    row(u"Stop.", "? ? ~ ? opt-out opt-out opt-out ?");
    row(u"STOP PLEASE", "? - ~ - opt-out opt-out opt-out opt-out");
    row(u"please cancel my order", "? - ~ - opt-out - - -");
    row(u"stopp", "? - ~ - ? likely depends -");
    row(u"UNSTOP", "opt-in opt-in depends opt-in ? opt-in opt-in opt-in");
    row(u"hello", "- - - - - - - -");
    row(u"", "- - - - - - - -");
}

void ElsewhereTest::platformsDoAsTheyDocument()
{
    QFETCH(QString, message);
    SmsWebhook webhook;
    webhook.keywordCategories
        = {KeywordCategory{Category::OptIn, {u"UNSTOP"_s, u"START"_s}, {}, false, {}, {}},
           KeywordCategory{Category::OptOut, {u"STOP"_s, u"CANCEL"_s, u"END"_s}, {}, false, {}, {}}};
    QStringList found;
    for (const Elsewhere &row : sameTextElsewhere(webhook, message)) {
        switch (row.verdict) {
        case ElsewhereVerdict::Match:
            found.append(QString{nameIn(categoryNames, *row.category)});
            break;
        case ElsewhereVerdict::NearMiss:
            found.append(u"~"_s);
            break;
        case ElsewhereVerdict::None:
            found.append(u"-"_s);
            break;
        case ElsewhereVerdict::NotDocumented:
            found.append(u"?"_s);
            break;
        default:
            found.append(QString{nameIn(elsewhereVerdictNames, row.verdict)});
        }
    }
    QTEST(found.join(u' '), "verdicts");
}

void ElsewhereTest::everyPlatformHasANameAndARule()
{
    QSet<QString> names;
    for (const auto &[platform, spelling] : platformNames) {
        names.insert(ElsewhereWords::name(platform));
        QVERIFY(!ElsewhereWords::rule(platform).isEmpty());
    }
    QCOMPARE(names.size(), qsizetype{platformNames.size()});
    for (const auto &[verdict, spelling] : elsewhereVerdictNames)
        QVERIFY(
            !ElsewhereWords::verdict({Platform::Ajo, verdict, Category::OptOut, u"STOP"_s}, u"Opt-Out"_s).isEmpty());
}

QTEST_APPLESS_MAIN(ElsewhereTest)
#include "tst_elsewhere.moc"
