// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/decisionengine.h"

#include <QTest>

using namespace Hookbench;

Q_DECLARE_METATYPE(std::optional<Hookbench::Category>)
Q_DECLARE_METATYPE(Hookbench::Category)
Q_DECLARE_METATYPE(Hookbench::ConsentState)
Q_DECLARE_METATYPE(Hookbench::ConsentChange)
Q_DECLARE_METATYPE(Hookbench::TraceKind)

class DecisionEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactMatches_data();
    void exactMatches();
    void consentFollowsTheTable_data();
    void consentFollowsTheTable();
    void optOutWinsATie();
    void tiesFollowTheOrderOfCategories();
    void doubleOptInIsCompletedByAnOptInKeyword();
    void traceTellsEveryStepInOrder();
    void customKeywordIsRecorded();
    void nothingLeftGetsTheDefaultReply();
    void withoutRepliesNothingIsSent();
    void webhookWithoutKeywordsAnswersByDefault();
    void keywordsAreNormalisedToo();
    void firstPanelOfACategoryAnswers();
    void copiesDecideAlike();
};

static KeywordCategory panel(Category category, const QStringList &keywords, const QString &reply)
{
    KeywordCategory result;
    result.category = category;
    result.keywords = keywords;
    result.replyMessage = reply;
    return result;
}

static SmsWebhook luma()
{
    SmsWebhook webhook;
    webhook.keywordCategories = {
        panel(Category::OptIn, defaultKeywords(Category::OptIn), QStringLiteral("Welcome.")),
        panel(Category::OptOut, defaultKeywords(Category::OptOut), QStringLiteral("Gone.")),
        panel(Category::DoubleOptIn, {QStringLiteral("JOIN")}, QStringLiteral("Reply YES.")),
        panel(Category::Help, defaultKeywords(Category::Help), QStringLiteral("Luma alerts.")),
        panel(Category::Custom, {QStringLiteral("SPRING")}, QStringLiteral("Noted.")),
    };
    webhook.defaultReplyMessage = QStringLiteral("Sorry.");
    return webhook;
}

void DecisionEngineTest::exactMatches_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<std::optional<Category>>("category");
    QTest::addColumn<QString>("keyword");
    const auto row = [](const char16_t *message, std::optional<Category> category, const char *keyword) {
        const QString text = QString::fromUtf16(message);
        QTest::newRow(text.toUtf8().constData()) << text << category << QString::fromLatin1(keyword);
    };
    row(u"STOP", Category::OptOut, "STOP");
    row(u"Stop.", Category::OptOut, "STOP");
    row(u"STOP!!!", Category::OptOut, "STOP");
    row(u"stop 🙏", Category::OptOut, "STOP");
    row(u"ＳＴＯＰ", Category::OptOut, "STOP");
    row(u"\u202eSTOP\u202c", Category::OptOut, "STOP");
    row(u"unsubscrİbe", Category::OptOut, "UNSUBSCRIBE");
    row(u"UNSTOP", Category::OptIn, "UNSTOP");
    row(u"yes", Category::OptIn, "YES");
    row(u"join", Category::DoubleOptIn, "JOIN");
    row(u"Info?", Category::Help, "INFO");
    row(u"spring", Category::Custom, "SPRING");
    row(u"stop it", std::nullopt, "");
    row(u"stpo", std::nullopt, "");
    row(u"", std::nullopt, "");
    row(u"?!", std::nullopt, "");
}

void DecisionEngineTest::exactMatches()
{
    QFETCH(QString, message);
    QFETCH(std::optional<Category>, category);
    QFETCH(QString, keyword);
    const Decision decision = DecisionEngine{luma()}.decide(message);
    QCOMPARE(decision.category, category);
    QCOMPARE(decision.keyword, keyword);
    QCOMPARE(decision.match, category ? MatchKind::Exact : MatchKind::None);
    QCOMPARE(decision.strategy, Strategy::None);
}

void DecisionEngineTest::consentFollowsTheTable_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<ConsentState>("before");
    QTest::addColumn<ConsentState>("after");
    QTest::addColumn<ConsentChange>("change");
    QTest::addColumn<TraceKind>("step");
    QTest::addColumn<QString>("reply");
    using State = ConsentState;
    using Change = ConsentChange;
    struct Row
    {
        const char *message;
        State before;
        State after;
        Change change;
        TraceKind step;
        const char *reply;
    };
    const Row rows[] = {
        {"yes", State::Unknown, State::OptedIn, Change::OptedIn, TraceKind::ConsentSet, "Welcome."},
        {"yes", State::Pending, State::OptedIn, Change::OptedIn, TraceKind::ConsentSet, "Welcome."},
        {"yes", State::OptedIn, State::OptedIn, Change::OptedIn, TraceKind::ConsentRepeated, "Welcome."},
        {"yes", State::OptedOut, State::OptedIn, Change::OptedIn, TraceKind::ConsentSet, "Welcome."},
        {"stop", State::Unknown, State::OptedOut, Change::OptedOut, TraceKind::ConsentSet, "Gone."},
        {"stop", State::Pending, State::OptedOut, Change::OptedOut, TraceKind::ConsentSet, "Gone."},
        {"stop", State::OptedIn, State::OptedOut, Change::OptedOut, TraceKind::ConsentSet, "Gone."},
        {"stop", State::OptedOut, State::OptedOut, Change::OptedOut, TraceKind::ConsentRepeated, "Gone."},
        {"join", State::Unknown, State::Pending, Change::Pending, TraceKind::ConsentSet, "Reply YES."},
        {"join", State::Pending, State::Pending, Change::Pending, TraceKind::ConsentRepeated, "Reply YES."},
        {"join", State::OptedIn, State::OptedIn, Change::Unchanged, TraceKind::AlreadyOptedIn, "Reply YES."},
        {"join", State::OptedOut, State::Pending, Change::Pending, TraceKind::ConsentSet, "Reply YES."},
    };
    for (const Row &row : rows) {
        QTest::addRow("%s from %s", row.message, nameIn(consentStateNames, row.before).data())
            << QString::fromLatin1(row.message) << row.before << row.after << row.change << row.step
            << QString::fromLatin1(row.reply);
    }
    for (const auto &[state, name] : consentStateNames) {
        for (const auto &[message, reply] :
             {std::pair{"help", "Luma alerts."}, {"spring", "Noted."}, {"what", "Sorry."}}) {
            QTest::addRow("%s from %s", message, name.data())
                << QString::fromLatin1(message) << state << state << Change::Unchanged << TraceKind::ConsentUntouched
                << QString::fromLatin1(reply);
        }
    }
}

void DecisionEngineTest::consentFollowsTheTable()
{
    QFETCH(QString, message);
    QFETCH(ConsentState, before);
    QFETCH(ConsentState, after);
    QFETCH(ConsentChange, change);
    QFETCH(TraceKind, step);
    QFETCH(QString, reply);
    const Decision decision = DecisionEngine{luma()}.decide(message, before);
    QCOMPARE(decision.before, before);
    QCOMPARE(decision.after, after);
    QCOMPARE(decision.consent, change);
    QCOMPARE(decision.reply, reply);
    QCOMPARE(decision.trace.last().kind, step);
    QCOMPARE(decision.trace.last().before, before);
    QCOMPARE(decision.trace.last().after, after);
}

void DecisionEngineTest::optOutWinsATie()
{
    SmsWebhook webhook = luma();
    webhook.keywordCategories[0].keywords.append(QStringLiteral("stop."));
    const Decision decision = DecisionEngine{webhook}.decide(u"Stop");
    QCOMPARE(decision.category, std::optional{Category::OptOut});
    QCOMPARE(decision.keyword, QStringLiteral("STOP"));
    QCOMPARE(decision.after, ConsentState::OptedOut);
    QCOMPARE(decision.trace[1].kind, TraceKind::ExactMatch);
    QCOMPARE(decision.trace[2].kind, TraceKind::ExactTieLost);
    QCOMPARE(decision.trace[2].category, std::optional{Category::OptIn});
    QCOMPARE(decision.trace[2].keyword, QStringLiteral("stop."));
}

void DecisionEngineTest::tiesFollowTheOrderOfCategories()
{
    QList<Category> order;
    for (const auto &[category, name] : categoryNames)
        order.append(category);
    for (qsizetype winner = 0; winner < order.size(); ++winner) {
        SmsWebhook webhook;
        for (qsizetype i = order.size() - 1; i >= winner; --i)
            webhook.keywordCategories.append(panel(order[i], {QStringLiteral("GO")}, {}));
        const Decision decision = DecisionEngine{webhook}.decide(u"go");
        QCOMPARE(decision.category, std::optional{order[winner]});
        const auto lost = std::count_if(decision.trace.cbegin(), decision.trace.cend(),
                                        [](const TraceStep &step) { return step.kind == TraceKind::ExactTieLost; });
        QCOMPARE(lost, order.size() - 1 - winner);
    }
}

void DecisionEngineTest::doubleOptInIsCompletedByAnOptInKeyword()
{
    const DecisionEngine engine{luma()};
    const Decision asked = engine.decide(u"Join");
    QCOMPARE(asked.after, ConsentState::Pending);
    const Decision unclear = engine.decide(u"what?", asked.after);
    QCOMPARE(unclear.after, ConsentState::Pending);
    const Decision confirmed = engine.decide(u"YES!", unclear.after);
    QCOMPARE(confirmed.after, ConsentState::OptedIn);
    const Decision again = engine.decide(u"join", confirmed.after);
    QCOMPARE(again.after, ConsentState::OptedIn);
    QCOMPARE(again.consent, ConsentChange::Unchanged);
}

void DecisionEngineTest::traceTellsEveryStepInOrder()
{
    const Decision decision = DecisionEngine{luma()}.decide(u" Help! ");
    QList<TraceKind> kinds;
    for (const TraceStep &step : decision.trace)
        kinds.append(step.kind);
    const QList<TraceKind> expected{TraceKind::Normalised,      TraceKind::ExactNoMatch, TraceKind::ExactNoMatch,
                                    TraceKind::ExactNoMatch,    TraceKind::ExactMatch,   TraceKind::CategoryReply,
                                    TraceKind::ConsentUntouched};
    QCOMPARE(kinds, expected);
    QCOMPARE(decision.trace[0].text, QStringLiteral("help"));
    QCOMPARE(decision.trace[0].detail, QStringLiteral("case,white-space,punctuation"));
    QCOMPARE(decision.trace[1].category, std::optional{Category::OptOut});
    QCOMPARE(decision.trace[1].count, 6);
    QCOMPARE(decision.trace[2].category, std::optional{Category::OptIn});
    QCOMPARE(decision.trace[2].count, 7);
    QCOMPARE(decision.trace[4].keyword, QStringLiteral("HELP"));
    const Decision none = DecisionEngine{luma()}.decide(u"hej");
    const QList<TraceStep> &trace = none.trace;
    QCOMPARE(trace.size(), 9);
    QCOMPARE(trace[6].kind, TraceKind::FuzzyOff);
    QCOMPARE(trace[7].kind, TraceKind::DefaultReply);
    QCOMPARE(trace[8].kind, TraceKind::ConsentUntouched);
}

void DecisionEngineTest::customKeywordIsRecorded()
{
    const Decision decision = DecisionEngine{luma()}.decide(u"spring");
    const auto step = std::find_if(decision.trace.cbegin(), decision.trace.cend(), [](const TraceStep &candidate) {
        return candidate.kind == TraceKind::KeywordRecorded;
    });
    QVERIFY(step != decision.trace.cend());
    QCOMPARE(step->keyword, QStringLiteral("SPRING"));
}

void DecisionEngineTest::nothingLeftGetsTheDefaultReply()
{
    const Decision decision = DecisionEngine{luma()}.decide(u"🙏🙏");
    QCOMPARE(decision.match, MatchKind::None);
    QCOMPARE(decision.reply, QStringLiteral("Sorry."));
    QCOMPARE(decision.trace[1].kind, TraceKind::NothingLeft);
    QCOMPARE(decision.trace[2].kind, TraceKind::DefaultReply);
}

void DecisionEngineTest::withoutRepliesNothingIsSent()
{
    SmsWebhook webhook = luma();
    webhook.defaultReplyMessage.clear();
    webhook.keywordCategories[1].replyMessage.clear();
    const DecisionEngine engine{webhook};
    for (const char16_t *message : {u"stop", u"hello"}) {
        const Decision decision = engine.decide(message);
        QVERIFY(decision.reply.isEmpty());
        const auto silent = std::count_if(decision.trace.cbegin(), decision.trace.cend(),
                                          [](const TraceStep &step) { return step.kind == TraceKind::NoReply; });
        QCOMPARE(silent, 1);
    }
    QCOMPARE(engine.decide(u"stop").after, ConsentState::OptedOut);
}

void DecisionEngineTest::webhookWithoutKeywordsAnswersByDefault()
{
    SmsWebhook webhook;
    webhook.defaultReplyMessage = QStringLiteral("Hello.");
    const Decision decision = DecisionEngine{webhook}.decide(u"STOP");
    QCOMPARE(decision.match, MatchKind::None);
    QCOMPARE(decision.reply, QStringLiteral("Hello."));
}

void DecisionEngineTest::keywordsAreNormalisedToo()
{
    SmsWebhook webhook;
    webhook.keywordCategories = {panel(Category::OptOut, {QStringLiteral(" ARRE\u0302T !"), QStringLiteral("…")}, {}),
                                 panel(Category::Help, {QStringLiteral("Straße")}, {})};
    const DecisionEngine engine{webhook};
    QCOMPARE(engine.decide(u"arrêt").keyword, QStringLiteral(" ARRE\u0302T !"));
    QCOMPARE(engine.decide(u"STRASSE").category, std::optional{Category::Help});
    // A keyword of which nothing is left matches nothing, least of all an empty message.
    QCOMPARE(engine.decide(u"").match, MatchKind::None);
    QCOMPARE(engine.decide(u"…").match, MatchKind::None);
}

void DecisionEngineTest::firstPanelOfACategoryAnswers()
{
    SmsWebhook webhook;
    webhook.keywordCategories
        = {panel(Category::Help, {QStringLiteral("HELP")}, QStringLiteral("First.")),
           panel(Category::Help, {QStringLiteral("HELP"), QStringLiteral("INFO")}, QStringLiteral("Second."))};
    const DecisionEngine engine{webhook};
    QCOMPARE(engine.decide(u"help").reply, QStringLiteral("First."));
    QCOMPARE(engine.decide(u"info").reply, QStringLiteral("Second."));
}

void DecisionEngineTest::copiesDecideAlike()
{
    const DecisionEngine engine{luma()};
    DecisionEngine copy{SmsWebhook{}};
    copy = engine;
    QCOMPARE(copy.decide(u"stop", ConsentState::OptedIn), engine.decide(u"stop", ConsentState::OptedIn));
}

QTEST_GUILESS_MAIN(DecisionEngineTest)
#include "tst_decisionengine.moc"
