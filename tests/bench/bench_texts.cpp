// SPDX-License-Identifier: GPL-3.0-or-later
// What deciding and replaying a million messages takes: bench_texts [FILE.csv] writes the file it replays.
#include "models/replies/replycost.h"
#include "models/texts/replay.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <sys/resource.h>

#include <cstdio>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int messageCount = 1'000'000;

/// Five categories of twenty keywords in three languages.
SmsWebhook webhook(bool fuzzy)
{
    static const QStringList syllables{u"sto"_s, u"pla"_s, u"ner"_s, u"vid"_s, u"hjä"_s,
                                       u"arr"_s, u"êt"_s,  u"ska"_s, u"lum"_s, u"out"_s};
    SmsWebhook made;
    int number = 0;
    for (const auto &[category, name] : categoryNames) {
        KeywordCategory panel;
        panel.category = category;
        panel.replyMessage = u"Luma: noted."_s;
        for (int i = 0; i < 60; ++i, ++number)
            panel.keywords.append(
                (syllables[number % 10] + syllables[number / 10 % 10] + syllables[number / 100]).toUpper());
        panel.fuzzyLogic = fuzzy && category == Category::OptOut;
        panel.fuzzyAutoResponse = u"Luma: did you mean STOP?"_s;
        made.keywordCategories.append(panel);
    }
    made.defaultReplyMessage = u"Luma: sorry, we did not get that."_s;
    return made;
}

/// Distinct messages: half of them keywords with something around them, typing errors, the rest sentences.
QStringList messages(const SmsWebhook &from)
{
    QRandomGenerator random{6};
    QStringList texts;
    texts.reserve(messageCount);
    for (int i = 0; i < messageCount; ++i) {
        const KeywordCategory &panel = from.keywordCategories[random.bounded(5)];
        QString word = panel.keywords[random.bounded(60)];
        if (i % 4 == 1)
            word[random.bounded(static_cast<int>(word.size()))] = QChar{u'a' + random.bounded(26)};
        const QString number = QString::number(i);
        texts.append(i % 2 == 0       ? u"!"_s.repeated(i % 5) + word + u" ."_s.repeated(1 + i % 7)
                         : i % 4 == 1 ? QString{word + u' ' + number}
                                      : QString{u"when is the next delivery "_s + number});
    }
    return texts;
}

void decideAll(const char *name, const DecisionEngine &engine, const QStringList &texts)
{
    QElapsedTimer time;
    time.start();
    qint64 matched = 0;
    for (const QString &text : texts)
        matched += engine.decide(text).match != MatchKind::None;
    std::printf("%s: %.2f M/s (%lld of %lld matched)\n", name,
                static_cast<double>(texts.size()) / 1e3 / static_cast<double>(std::max<qint64>(1, time.elapsed())),
                static_cast<long long>(matched), static_cast<long long>(texts.size()));
}

double replayAll(const QString &path, const SmsWebhook &before, const SmsWebhook &after, unsigned threads)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    Result<MessageReader> reader = MessageReader::open(
        MessageShape::Csv, [&]() -> Result<QByteArray> { return file.read(256 * 1024); }, u"message"_s, path);
    QElapsedTimer time;
    time.start();
    const Result<ReplaySummary> sum = replayFile(
        *reader, DecisionEngine{before}, DecisionEngine{after},
        [](const QList<ReplayChange> &, const ReplaySummary &) { return true; }, threads);
    return sum ? static_cast<double>(time.nsecsElapsed()) / 1e9 : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    const SmsWebhook plain = webhook(false);
    const SmsWebhook fuzzy = webhook(true);
    const QStringList texts = messages(plain);
    decideAll("exact", DecisionEngine{plain}, texts);
    decideAll("fuzzy with trace", DecisionEngine{fuzzy}, texts);
    QElapsedTimer time;
    time.start();
    qint64 segments = 0;
    for (const QString &text : texts)
        segments += replyCost(text).segments;
    std::printf("cost: %.2f M/s\n",
                static_cast<double>(texts.size()) / 1e3 / static_cast<double>(std::max<qint64>(1, time.elapsed())));
    if (argc < 2)
        return segments > 0 ? 0 : 1;
    const QString path = QString::fromLocal8Bit(argv[1]);
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write("id,message\n");
    for (int i = 0; i < texts.size(); ++i)
        file.write(QByteArray::number(i) + ",\"" + texts[i].toUtf8() + "\"\n");
    file.close();
    for (const unsigned threads : {1u, 2u})
        std::printf("What-if of %lld rows on %u thread(s): %.2f s\n", static_cast<long long>(texts.size()), threads,
                    replayAll(path, plain, fuzzy, threads));
    struct rusage usage
    {
    };
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("memory at the most: %ld MB (the messages of the first lines are in it)\n", usage.ru_maxrss / 1024);
    return 0;
}
