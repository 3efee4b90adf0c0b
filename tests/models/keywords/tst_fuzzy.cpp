// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/decisionengine.h"
#include "models/keywords/exceptions.h"

#include <QTest>

using namespace Hookbench;

Q_DECLARE_METATYPE(Hookbench::FuzzyProfile)
Q_DECLARE_METATYPE(Hookbench::Strategy)

class FuzzyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearMissesAreFound_data();
    void nearMissesAreFound();
    void everydayWordsStopTheSearch_data();
    void everydayWordsStopTheSearch();
    void traceNamesEachStrategyAndTheEdit();
    void traceTellsWhatTheOtherStrategiesSay();
    void ownExceptionsReplaceThoseOfTheirLanguage();
    void traceNamesTheExceptionInsideASentence();
    void offMeansOff();
    void fuzzyChangesNoConsent();
    void missingResponseSendsNothing();
    void secondPanelIsAskedToo();
    void longMessagesAreSearchedWhole();
};

static SmsWebhook webhookWith(FuzzyProfile profile, const QStringList &keywords = defaultKeywords(Category::OptOut))
{
    SmsWebhook webhook;
    KeywordCategory optOut;
    optOut.category = Category::OptOut;
    optOut.keywords = keywords;
    optOut.replyMessage = QStringLiteral("Gone.");
    optOut.fuzzyLogic = true;
    optOut.fuzzyProfile = profile;
    optOut.fuzzyAutoResponse = QStringLiteral("Did you mean STOP?");
    KeywordCategory optIn;
    optIn.category = Category::OptIn;
    optIn.keywords = defaultKeywords(Category::OptIn);
    webhook.keywordCategories = {optIn, optOut};
    webhook.defaultReplyMessage = QStringLiteral("Sorry.");
    return webhook;
}

static bool hasStep(const Decision &decision, TraceKind kind)
{
    return std::any_of(
        decision.trace.cbegin(), decision.trace.cend(),
        // What another strategy would have said decides nothing.
        [=](const TraceStep &step) { return step.kind == kind && (kind != TraceKind::FuzzyMatch || step.category); });
}

void FuzzyTest::nearMissesAreFound_data()
{
    QTest::addColumn<FuzzyProfile>("profile");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<Strategy>("strategy");
    int count = 0;
    const auto row = [&](FuzzyProfile profile, const char16_t *message, const char *keyword, Strategy strategy) {
        const QString text = QString::fromUtf16(message);
        QTest::addRow("%d %s %s", ++count, nameIn(fuzzyProfileNames, profile).data(), text.toUtf8().constData())
            << profile << text << QString::fromLatin1(keyword) << strategy;
    };
    using enum Strategy;
    const FuzzyProfile adobe = FuzzyProfile::AdobeLike;
    row(adobe, u"stpo", "STOP", EditDistance);
    row(adobe, u"sotp", "STOP", EditDistance);
    row(adobe, u"cancil", "CANCEL", EditDistance);
    row(adobe, u"Unsubscrbe!", "UNSUBSCRIBE", EditDistance);
    row(adobe, u"unsubscribed", "UNSUBSCRIBE", EditDistance);
    row(adobe, u"tsop", "STOP", EditDistance);
    row(adobe, u"st op", "STOP", EditDistance);
    row(adobe, u"st0p", "STOP", EditDistance);
    row(adobe, u"stip", "STOP", KeyboardNeighbour);
    row(adobe, u"srop", "STOP", KeyboardNeighbour);
    row(adobe, u"qtop", "STOP", KeyboardNeighbour);
    row(adobe, u"znd", "END", KeyboardNeighbour);
    row(adobe, u"emd", "END", KeyboardNeighbour);
    row(adobe, u"stoppp", "STOP", RepeatedLetters);
    row(adobe, u"SSTTOOPP", "STOP", RepeatedLetters);
    row(adobe, u"nooooo", "NO", RepeatedLetters);
    row(adobe, u"cancelll", "CANCEL", RepeatedLetters);
    row(adobe, u"please cancel my order", "CANCEL", KeywordInSentence);
    row(adobe, u"Please stopppp", "STOP", KeywordInSentence);
    row(adobe, u"STOP, thanks", "STOP", KeywordInSentence);
    row(adobe, u"go to the shop and stop", "STOP", KeywordInSentence);
    row(adobe, u"hello", "", None);
    row(adobe, u"bo", "", None);
    row(adobe, u"edn", "", None);
    row(adobe, u"unstopp", "", None);
    row(adobe, u"non-stop fun", "", None);
    row(adobe, u"sending you a note", "", None);
    row(adobe, u"stpoo now", "", None);
    const FuzzyProfile strict = FuzzyProfile::Strict;
    row(strict, u"stpo", "STOP", EditDistance);
    row(strict, u"stopp", "STOP", RepeatedLetters);
    row(strict, u"cancil", "", None);
    row(strict, u"stip", "", None);
    row(strict, u"sto", "", None);
    row(strict, u"please stop", "", None);
    const FuzzyProfile braze = FuzzyProfile::Braze;
    row(braze, u"Stpo", "STOP", KeyboardNeighbour);
    row(braze, u"stip", "STOP", KeyboardNeighbour);
    row(braze, u"rnd", "END", KeyboardNeighbour);
    row(braze, u"Please stopppp", "STOP", Substring);
    row(braze, u"unstopit", "STOP", Substring);
    row(braze, u"cancil", "", None);
    row(braze, u"sotp", "", None);
    row(braze, u"qtop", "", None);
    row(braze, u"goodbye", "", None);
}

void FuzzyTest::nearMissesAreFound()
{
    QFETCH(FuzzyProfile, profile);
    QFETCH(QString, message);
    QFETCH(QString, keyword);
    QFETCH(Strategy, strategy);
    const Decision decision = DecisionEngine{webhookWith(profile)}.decide(message);
    QCOMPARE(decision.keyword, keyword);
    QCOMPARE(decision.strategy, strategy);
    const bool found = !keyword.isEmpty();
    QCOMPARE(decision.match, found ? MatchKind::Fuzzy : MatchKind::None);
    QCOMPARE(decision.category, found ? std::optional{Category::OptOut} : std::nullopt);
    QCOMPARE(decision.reply, found ? QStringLiteral("Did you mean STOP?") : QStringLiteral("Sorry."));
    QCOMPARE(hasStep(decision, TraceKind::FuzzyMatch), found);
    QCOMPARE(hasStep(decision, TraceKind::FuzzyReply), found);
}

void FuzzyTest::everydayWordsStopTheSearch_data()
{
    QTest::addColumn<QString>("word");
    for (const char16_t *word :
         {u"shop", u"Step!", u"atop", u"friend", u"prendre", u"quiet", u"nuit", u"stor", u"inom", u"QUITE"})
        QTest::newRow(qPrintable(QString::fromUtf16(word))) << QString::fromUtf16(word);
}

void FuzzyTest::everydayWordsStopTheSearch()
{
    QFETCH(QString, word);
    for (const auto &[profile, name] : fuzzyProfileNames) {
        const Decision decision = DecisionEngine{webhookWith(profile)}.decide(word);
        QCOMPARE(decision.match, MatchKind::None);
        QVERIFY(hasStep(decision, TraceKind::FuzzyException));
        QCOMPARE(decision.reply, QStringLiteral("Sorry."));
    }
    QVERIFY(!isFuzzyException(u"stop"));
    QVERIFY(!isFuzzyException(u""));
}

void FuzzyTest::traceNamesEachStrategyAndTheEdit()
{
    const Decision decision = DecisionEngine{webhookWith(FuzzyProfile::AdobeLike)}.decide(u"cancil");
    QList<TraceStep> fuzzy;
    for (const TraceStep &step : decision.trace) {
        if (step.kind == TraceKind::FuzzyNoMatch || step.kind == TraceKind::FuzzyMatch)
            fuzzy.append(step);
    }
    QCOMPARE(fuzzy.size(), 4);
    QCOMPARE(fuzzy[0].strategy, Strategy::RepeatedLetters);
    QCOMPARE(fuzzy[0].count, 6);
    QCOMPARE(fuzzy[1].strategy, Strategy::KeyboardNeighbour);
    QCOMPARE(fuzzy[2].strategy, Strategy::EditDistance);
    QCOMPARE(fuzzy[2].detail, QStringLiteral("other-letter"));
    QCOMPARE(fuzzy[2].keyword, QStringLiteral("CANCEL"));
    QCOMPARE(fuzzy[2].text, QStringLiteral("cancil"));
    QCOMPARE(fuzzy[3].strategy, Strategy::KeywordInSentence);
    QCOMPARE(fuzzy[3].category, std::nullopt);
    const Decision azerty = DecisionEngine{webhookWith(FuzzyProfile::AdobeLike)}.decide(u"qtop");
    const auto match = std::find_if(azerty.trace.cbegin(), azerty.trace.cend(),
                                    [](const TraceStep &step) { return step.kind == TraceKind::FuzzyMatch; });
    QVERIFY(match != azerty.trace.cend());
    QCOMPARE(match->detail, QStringLiteral("azerty"));
}

void FuzzyTest::traceTellsWhatTheOtherStrategiesSay()
{
    const auto others = [](FuzzyProfile profile, QStringView message) {
        QList<std::pair<Strategy, int>> found;
        for (const TraceStep &step : DecisionEngine{webhookWith(profile)}.decide(message).trace) {
            if (step.kind == TraceKind::FuzzyMatch && !step.category)
                found.append({step.strategy, step.count});
        }
        return found;
    };
    // Both of Braze's criteria meet; the one asked first decides, the other says so too.
    QCOMPARE(others(FuzzyProfile::AdobeLike, u"stopp"),
             (QList<std::pair<Strategy, int>>{
                 {Strategy::EditDistance, 6}, {Strategy::KeywordInSentence, 6}, {Strategy::Substring, 0}}));
    // Strict leaves out what would have caught it: the count is 0.
    QCOMPARE(others(FuzzyProfile::Strict, u"please stop"),
             (QList<std::pair<Strategy, int>>{{Strategy::KeywordInSentence, 0}, {Strategy::Substring, 0}}));
    QCOMPARE(others(FuzzyProfile::Strict, u"hello"), (QList<std::pair<Strategy, int>>{}));
    QCOMPARE(DecisionEngine{webhookWith(FuzzyProfile::Strict)}.decide(u"please stop").match, MatchKind::None);
}

void FuzzyTest::ownExceptionsReplaceThoseOfTheirLanguage()
{
    const SmsWebhook webhook = webhookWith(FuzzyProfile::AdobeLike);
    const FuzzyExceptions own{{{QStringLiteral("en"), {QStringLiteral(" Stip! "), QStringLiteral("…")}}}};
    QCOMPARE(own.words().value(QStringLiteral("fr")), FuzzyExceptions::builtIn(QStringLiteral("fr")));
    // Compared as messages are.
    QCOMPARE(DecisionEngine(webhook, own).decide(u"STIP").match, MatchKind::None);
    QVERIFY(own.contains(u"stip"));
    QVERIFY(!own.contains(u""));
    // The English list was replaced, the Swedish one is still there.
    QCOMPARE(DecisionEngine(webhook, own).decide(u"shop").match, MatchKind::Fuzzy);
    QCOMPARE(DecisionEngine(webhook, own).decide(u"stor").match, MatchKind::None);
    QCOMPARE(DecisionEngine{webhook}.decide(u"shop").match, MatchKind::None);
    QVERIFY(FuzzyExceptions::builtIn(QStringLiteral("de")).isEmpty());
}

void FuzzyTest::traceNamesTheExceptionInsideASentence()
{
    const Decision decision = DecisionEngine{webhookWith(FuzzyProfile::Braze)}.decide(u"hello my friend");
    QCOMPARE(decision.match, MatchKind::None);
    const auto step = std::find_if(decision.trace.cbegin(), decision.trace.cend(), [](const TraceStep &candidate) {
        return candidate.kind == TraceKind::FuzzyException;
    });
    QVERIFY(step != decision.trace.cend());
    QCOMPARE(step->text, QStringLiteral("friend"));
    QCOMPARE(step->strategy, Strategy::Substring);
    // An exception does not hide a keyword that stands elsewhere.
    QCOMPARE(DecisionEngine{webhookWith(FuzzyProfile::Braze)}.decide(u"friend, stopit").keyword,
             QStringLiteral("STOP"));
}

void FuzzyTest::offMeansOff()
{
    SmsWebhook webhook = webhookWith(FuzzyProfile::AdobeLike);
    webhook.keywordCategories[1].fuzzyLogic = false;
    // Only Opt-Out may be fuzzy, whatever another category says.
    webhook.keywordCategories[0].fuzzyLogic = true;
    const Decision decision = DecisionEngine{webhook}.decide(u"stpo");
    QCOMPARE(decision.match, MatchKind::None);
    QVERIFY(hasStep(decision, TraceKind::FuzzyOff));
    QVERIFY(!hasStep(decision, TraceKind::FuzzyNoMatch));
    QCOMPARE(DecisionEngine{webhook}.decide(u"yess").match, MatchKind::None);
}

void FuzzyTest::fuzzyChangesNoConsent()
{
    for (const auto &[state, name] : consentStateNames) {
        const Decision decision = DecisionEngine{webhookWith(FuzzyProfile::AdobeLike)}.decide(u"stpo", state);
        QCOMPARE(decision.match, MatchKind::Fuzzy);
        QCOMPARE(decision.consent, ConsentChange::Unchanged);
        QCOMPARE(decision.before, state);
        QCOMPARE(decision.after, state);
        QCOMPARE(decision.trace.last().kind, TraceKind::ConsentUntouched);
    }
}

void FuzzyTest::missingResponseSendsNothing()
{
    SmsWebhook webhook = webhookWith(FuzzyProfile::AdobeLike);
    webhook.keywordCategories[1].fuzzyAutoResponse.clear();
    const Decision decision = DecisionEngine{webhook}.decide(u"stpo");
    QCOMPARE(decision.match, MatchKind::Fuzzy);
    QVERIFY(decision.reply.isEmpty());
    QVERIFY(hasStep(decision, TraceKind::NoReply));
}

void FuzzyTest::secondPanelIsAskedToo()
{
    SmsWebhook webhook = webhookWith(FuzzyProfile::Strict, {QStringLiteral("QUIT")});
    KeywordCategory second = webhook.keywordCategories[1];
    second.keywords = {QStringLiteral("ARRÊT")};
    second.fuzzyAutoResponse = QStringLiteral("ARRÊT ?");
    webhook.keywordCategories.append(second);
    const Decision decision = DecisionEngine{webhook}.decide(u"ARRÊTTT");
    QCOMPARE(decision.keyword, QStringLiteral("ARRÊT"));
    QCOMPARE(decision.reply, QStringLiteral("ARRÊT ?"));
}

void FuzzyTest::longMessagesAreSearchedWhole()
{
    QString message;
    while (message.size() < 1590)
        message += QStringLiteral("lorem ipsum ");
    message += QStringLiteral("stop");
    for (const FuzzyProfile profile : {FuzzyProfile::AdobeLike, FuzzyProfile::Braze})
        QCOMPARE(DecisionEngine{webhookWith(profile)}.decide(message).keyword, QStringLiteral("STOP"));
    QCOMPARE(DecisionEngine{webhookWith(FuzzyProfile::AdobeLike)}.decide(QString{1600, u'o'}).match, MatchKind::None);
}

QTEST_GUILESS_MAIN(FuzzyTest)
#include "tst_fuzzy.moc"
