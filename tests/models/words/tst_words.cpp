// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/sentences.h"
#include "models/words/words.h"

#include <QSet>
#include <QTest>

using namespace Hookbench;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasASentence();
    void rulesAreToldByOneRoomOnly();
    void argumentsAreSaid();
    void valuesAreNotSearchedForPlaceholders();
    void documentSentencesSayWhatToDo();
    void compilerLineHasItsParts();
    void everyTraceStepHasASentence();
    void traceSentencesSayTheFacts();
    void everyNameIsThere();
    void decisionsAreSummedUp();
    void outcomesAreSummedUp();
    void exchangesAreSummedUp();
    void statusesHavePhrases();
};

static QStringList numbered(int count)
{
    QStringList args;
    for (int i = 1; i <= count; ++i)
        args.append(QStringLiteral("arg%1").arg(i));
    return args;
}

void WordsTest::everyRuleHasASentence()
{
    for (const auto &[rule, spelling] : ruleNames) {
        Diagnostic diagnostic;
        diagnostic.rule = rule;
        diagnostic.args = numbered(3);
        const QString text = Words::sentence(diagnostic);
        QVERIFY2(text.size() > 10 && text != spelling, spelling.data());
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
        QVERIFY2(!text.contains(u'%') && !text.contains(u'!'), qPrintable(text));
        const QChar first = text.front();
        QVERIFY2(first.isUpper() || first == u'“' || first == u'{' || text.startsWith(u"arg"), qPrintable(text));
    }
}

void WordsTest::rulesAreToldByOneRoomOnly()
{
    for (const auto &[rule, spelling] : ruleNames) {
        Diagnostic diagnostic;
        diagnostic.rule = rule;
        diagnostic.args = numbered(3);
        int tellers = 0;
        for (const auto say :
             {Words::jsonSentence, Words::documentSentence, Words::webhookSentence, Words::credentialSentence,
              Words::settingSentence, Words::payloadSentence, Words::languageSentence})
            tellers += say(diagnostic) ? 1 : 0;
        QVERIFY2(tellers == 1, spelling.data());
    }
}

void WordsTest::argumentsAreSaid()
{
    const std::pair<Rule, int> counts[] = {
        {Rule::JsonDuplicateKey, 1},
        {Rule::DocumentUnknownFormat, 2},
        {Rule::DocumentUnknownMember, 2},
        {Rule::DocumentMissingMember, 1},
        {Rule::DocumentWrongType, 3},
        {Rule::DocumentBadValue, 3},
        {Rule::DocumentUnreadable, 1},
        {Rule::NameTaken, 1},
        {Rule::VendorHasNoWebhooks, 1},
        {Rule::CredentialUnknown, 1},
        {Rule::CredentialOtherVendor, 2},
        {Rule::SenderInvalid, 1},
        {Rule::SenderCannotReceive, 1},
        {Rule::KeywordsRequired, 1},
        {Rule::KeywordEmpty, 1},
        {Rule::KeywordRepeated, 1},
        {Rule::KeywordInOtherCategory, 2},
        {Rule::CategoryRepeated, 1},
        {Rule::ReplyMissing, 1},
        {Rule::FuzzyOnlyForOptOut, 1},
        {Rule::DoubleOptInReplyNamesNoKeyword, 1},
        {Rule::KeywordMandatoryMissing, 2},
        {Rule::CredentialNameTaken, 1},
        {Rule::CredentialFieldRequired, 1},
        {Rule::CredentialSecretRequired, 1},
        {Rule::CredentialUrlInvalid, 2},
        {Rule::CredentialUrlNotHttps, 2},
        {Rule::CredentialNumberInvalid, 2},
        {Rule::CredentialWholeNumber, 4},
        {Rule::CredentialBadChoice, 3},
        {Rule::CredentialOAuthMemberMissing, 1},
        {Rule::CredentialJwtClaimMissing, 1},
        {Rule::CredentialHeaderNameInvalid, 1},
        {Rule::CredentialHeaderReserved, 1},
        {Rule::CredentialHeaderRepeated, 1},
        {Rule::CredentialHeaderValueInvalid, 1},
        {Rule::CredentialHeaderSecretRequired, 1},
        {Rule::CredentialPayloadVariableMissing, 1},
        {Rule::CredentialPayloadVariableUnknown, 2},
        {Rule::CredentialPayloadVariableUnquoted, 1},
        {Rule::CredentialAuthOptionMissing, 1},
        {Rule::CredentialIdPathInvalid, 1},
        {Rule::CredentialPemInvalid, 1},
        {Rule::CredentialChannelNameInvalid, 1},
        {Rule::PayloadUnknownToken, 2},
        {Rule::PayloadTokenMissing, 1},
        {Rule::PayloadTokenRepeated, 1},
        {Rule::ReadFieldMissing, 1},
        {Rule::LanguageUnclosedTag, 2},
        {Rule::LanguageUnexpected, 2},
        {Rule::LanguageForeignOperator, 2},
        {Rule::LanguageMissingHash, 2},
        {Rule::LanguageUnopenedBlock, 2},
        {Rule::LanguageUnknownBlock, 2},
        {Rule::LanguageUnknownFunction, 2},
        {Rule::LanguageFunctionUnavailable, 2},
        {Rule::LanguageArgumentCount, 4},
        {Rule::LanguageArgumentType, 4},
        {Rule::LanguagePathNotFound, 2},
        {Rule::LanguageTypeMismatch, 3},
        {Rule::LanguageBadDate, 2},
        {Rule::LanguageBadRegex, 2},
        {Rule::LanguageTooManySteps, 1},
        {Rule::LanguageTextTooLong, 1},
    };
    for (const auto &[rule, count] : counts) {
        Diagnostic diagnostic;
        diagnostic.rule = rule;
        diagnostic.args = numbered(count);
        const QString text = Words::sentence(diagnostic);
        for (const QString &argument : diagnostic.args)
            QVERIFY2(text.contains(argument), qPrintable(text));
    }
}

void WordsTest::valuesAreNotSearchedForPlaceholders()
{
    Diagnostic diagnostic;
    diagnostic.rule = Rule::CredentialOtherVendor;
    diagnostic.args = {QStringLiteral("100%2"), QStringLiteral("Sinch")};
    QVERIFY(Words::sentence(diagnostic).contains(u"100%2"));
    QCOMPARE(Words::phrase("%2 then %1, 5 % and %0"), QStringLiteral(" then , 5 % and %0"));
    QCOMPARE(Words::phrase("%2%1%", {QStringLiteral("a"), QStringLiteral("%1")}), QStringLiteral("%1a%"));
}

void WordsTest::documentSentencesSayWhatToDo()
{
    const auto said = [](Rule rule, const QStringList &args) {
        Diagnostic diagnostic;
        diagnostic.rule = rule;
        diagnostic.args = args;
        return Words::sentence(diagnostic);
    };
    QCOMPARE(said(Rule::DocumentUnknownMember, {QStringLiteral("nmae"), QStringLiteral("name")}),
             QStringLiteral("There is no member “nmae” here. Did you mean “name”?"));
    QCOMPARE(said(Rule::DocumentUnknownMember, {QStringLiteral("x"), QString{}}),
             QStringLiteral("There is no member “x” here. Remove it."));
    QCOMPARE(
        said(Rule::DocumentWrongType, {QStringLiteral("name"), QStringLiteral("string"), QStringLiteral("number")}),
        QStringLiteral("“name” must be a text, but is a number."));
    QCOMPARE(said(Rule::DocumentBadValue, {QStringLiteral("status"), QStringLiteral("99"), QStringLiteral("200–599")}),
             QStringLiteral("“99” is no value of “status”. Use one of these: 200–599."));
    QCOMPARE(said(Rule::DocumentMemberNotAllowed, {QStringLiteral("payload"), QStringLiteral("vendor:infobip")}),
             QStringLiteral("The member “payload” does not go with the vendor Infobip. Remove it."));
    QCOMPARE(said(Rule::DocumentMemberNotAllowed, {QStringLiteral("fuzzyLogic"), QStringLiteral("category:help")}),
             QStringLiteral("The member “fuzzyLogic” does not go with the category Help. Remove it."));
    QVERIFY(said(Rule::KeywordInOtherCategory, {QStringLiteral("GO"), QStringLiteral("opt-in")}).contains(u"Opt-In"));
}

void WordsTest::compilerLineHasItsParts()
{
    Diagnostic diagnostic;
    diagnostic.rule = Rule::NameRequired;
    diagnostic.severity = Severity::Warning;
    diagnostic.position = {3, 11};
    QCOMPARE(Words::compilerLine(QStringLiteral("%1.json"), diagnostic),
             QStringLiteral("%1.json:3:11: warning: The webhook has no name. Enter one. [name-required]"));
    diagnostic.position = {};
    QVERIFY(Words::compilerLine(QStringLiteral("a"), diagnostic).startsWith(u"a:1:1: warning: "));
}

void WordsTest::everyTraceStepHasASentence()
{
    QSet<QString> sentences;
    for (const auto &[kind, spelling] : traceKindNames) {
        TraceStep step;
        step.kind = kind;
        step.category = Category::OptOut;
        step.strategy = Strategy::EditDistance;
        step.keyword = QStringLiteral("STOP");
        step.text = QStringLiteral("stpo");
        const QString text = Words::sentence(step);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        sentences.insert(text);
    }
}

void WordsTest::traceSentencesSayTheFacts()
{
    TraceStep step;
    step.kind = TraceKind::Normalised;
    step.text = QStringLiteral("stop");
    step.detail = QStringLiteral("case,emoji");
    QCOMPARE(Words::sentence(step),
             QStringLiteral("The message is compared as “stop”: capitals made small, emoji around it removed."));
    for (const QString &detail : QStringLiteral("nfkc,case,invisible,white-space,punctuation,emoji").split(u',')) {
        step.detail = detail;
        QVERIFY2(!Words::sentence(step).endsWith(u": " + detail + u'.'), qPrintable(detail));
    }
    step.kind = TraceKind::FuzzyMatch;
    step.category = Category::OptOut;
    step.strategy = Strategy::KeyboardNeighbour;
    step.keyword = QStringLiteral("STOP");
    step.text = QStringLiteral("qtop");
    step.detail = QStringLiteral("azerty");
    QCOMPARE(Words::sentence(step), QStringLiteral("Neighbouring key: “qtop” comes near STOP (AZERTY keyboard)."));
    step.category.reset();
    step.count = 6;
    QCOMPARE(Words::sentence(step), QStringLiteral("Neighbouring key alone would have taken “qtop” for STOP too."));
    step.count = 0;
    QCOMPARE(Words::sentence(step),
             QStringLiteral("Neighbouring key is not in this profile; it would have taken “qtop” for STOP."));
    step.kind = TraceKind::ConsentSet;
    step.before = ConsentState::Pending;
    step.after = ConsentState::OptedIn;
    QCOMPARE(Words::sentence(step), QStringLiteral("Consent changes from “Pending” to “Opted in”."));
}

template<typename Enum, std::size_t N> static void checkNames(const NameTable<Enum, N> &table)
{
    QSet<QString> seen;
    for (const auto &[value, spelling] : table) {
        const QString word = Words::name(value);
        QVERIFY2(!word.isEmpty(), spelling.data());
        QVERIFY2(!seen.contains(word), qPrintable(word));
        seen.insert(word);
    }
}

void WordsTest::everyNameIsThere()
{
    checkNames(vendorNames);
    checkNames(webhookTypeNames);
    checkNames(categoryNames);
    checkNames(consentStateNames);
    checkNames(severityNames);
    checkNames(eventKindNames);
    checkNames(strategyNames);
    checkNames(fuzzyProfileNames);
    checkNames(failureNames);
    checkNames(fieldNames);
    QCOMPARE(Words::name(Category::DoubleOptIn), QStringLiteral("Double Opt-In"));
    QCOMPARE(Words::name(Vendor::SinchConversational), QStringLiteral("Sinch Conversational"));
}

void WordsTest::decisionsAreSummedUp()
{
    Decision decision;
    QCOMPARE(Words::summary(decision), QStringLiteral("No keyword matches, and there is no default reply."));
    decision.reply = QStringLiteral("Sorry.");
    QCOMPARE(Words::summary(decision), QStringLiteral("No keyword matches, so the default reply is sent."));
    decision.match = MatchKind::Exact;
    decision.keyword = QStringLiteral("STOP");
    decision.category = Category::OptOut;
    decision.after = ConsentState::OptedOut;
    QCOMPARE(Words::summary(decision), QStringLiteral("Opted out: the message is the Opt-Out keyword STOP."));
    decision.before = ConsentState::OptedOut;
    QCOMPARE(Words::summary(decision), QStringLiteral("Opted out already: the message is the Opt-Out keyword STOP."));
    QSet<QString> summaries;
    for (const auto &[category, spelling] : categoryNames) {
        decision.category = category;
        summaries.insert(Words::summary(decision));
    }
    QCOMPARE(summaries.size(), 5);
    decision.match = MatchKind::Fuzzy;
    TraceStep step;
    step.kind = TraceKind::FuzzyMatch;
    step.text = QStringLiteral("another");
    decision.trace.append(step);
    step.category = Category::OptOut;
    step.text = QStringLiteral("stpo");
    decision.trace.append(step);
    QCOMPARE(Words::summary(decision),
             QStringLiteral("Consent unchanged: “stpo” comes near the Opt-Out keyword STOP."));
}

void WordsTest::outcomesAreSummedUp()
{
    EventOutcome outcome;
    QCOMPARE(Words::summary(outcome),
             QStringLiteral("Not processed, because this is missing: inboundMessage, profileNumber."));
    outcome.event.kind = EventKind::Feedback;
    outcome.event.processable = true;
    outcome.event.fields = {{Field::FeedbackStatus, FieldOrigin::Body, QStringLiteral("DELIVRD"), {}, {}}};
    QCOMPARE(Words::summary(outcome), QStringLiteral("Feedback: the status is DELIVRD."));
    outcome.event.fields.append({Field::ClientReference, FieldOrigin::Body, QStringLiteral("m-7"), {}, {}});
    QCOMPARE(Words::summary(outcome), QStringLiteral("Feedback: the status of m-7 is DELIVRD."));
    outcome.event.fields.append({Field::FailureCode, FieldOrigin::Body, QStringLiteral("42"), {}, {}});
    QCOMPARE(Words::summary(outcome), QStringLiteral("Feedback: the status of m-7 is DELIVRD, with failure code 42."));
    outcome.duplicate = true;
    QCOMPARE(Words::summary(outcome), QStringLiteral("Received before, so nothing was done."));
}

void WordsTest::exchangesAreSummedUp()
{
    QLocale::setDefault(QLocale::c());
    Exchange exchange;
    exchange.status = 200;
    exchange.phases.total = 12'345;
    QCOMPARE(Words::summary(exchange), QStringLiteral("Answered 200 OK after 12 ms."));
    exchange.phases.total = 400;
    QCOMPARE(Words::summary(exchange), QStringLiteral("Answered 200 OK after 0.4 ms."));
    exchange.phases.total = -1;
    exchange.status = 799;
    QCOMPARE(Words::summary(exchange), QStringLiteral("Answered 799."));
    exchange.status = 0;
    QSet<QString> sentences;
    for (const auto &[failure, spelling] : failureNames) {
        exchange.failure = failure;
        const QString text = Words::summary(exchange);
        QVERIFY2(text.endsWith(u'.'), spelling.data());
        sentences.insert(text);
    }
    // None without a status and Other say the same.
    QCOMPARE(sentences.size(), static_cast<qsizetype>(failureNames.size()) - 1);
}

void WordsTest::statusesHavePhrases()
{
    QCOMPARE(Words::reasonPhrase(404), QStringLiteral("Not Found"));
    QCOMPARE(Words::reasonPhrase(415), QStringLiteral("Unsupported Media Type"));
    QVERIFY(Words::reasonPhrase(799).isEmpty());
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
