// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"
#include "models/json/writer.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <optional>
#include <random>

using namespace Hookbench;
using Json::Document;

namespace {

/// An independent parser's verdict; none on numbers too large for a double, which it refuses without reading on. It
/// takes a zero byte for the end of the text, so none is made here.
std::optional<bool> otherVerdict(const QByteArray &text)
{
    try {
        return !nlohmann::json::parse(text.begin(), text.end()).is_discarded();
    } catch (const nlohmann::json::parse_error &) {
        return false;
    } catch (const nlohmann::json::out_of_range &) {
        return std::nullopt;
    }
}

const QList<QByteArray> &seeds()
{
    static const QList<QByteArray> texts{
        R"({"results":[{"messageId":"m-1","from":"46701740605","text":"v\u00e5r \ud83c\udf37","n":[0,-1.5e3,true,false,null]}]})",
        R"([[],{},"",{"a":{"b":[{"c":"d\\\"e"}]}},12.50, "åäö 🌷" ])",
        "{\r\n  \"message-timestamp\" : \"2026-03-05 10:00:00\",\n\t\"code\": 0\n}",
        R"("plain")",
    };
    return texts;
}

const QList<QByteArray> &pieces()
{
    static const QList<QByteArray> all{"{",
                                       "}",
                                       "[",
                                       "]",
                                       ",",
                                       ":",
                                       "\"",
                                       "\\",
                                       "\\u",
                                       "\\ud83c",
                                       "\\udf37",
                                       "0",
                                       "1",
                                       "-",
                                       ".",
                                       "e",
                                       "E+",
                                       "true",
                                       "null",
                                       "nul",
                                       " ",
                                       "\n",
                                       "\t",
                                       "\x01",
                                       "\x7F",
                                       "\xC3",
                                       "\xA5",
                                       "\xC3\xA5",
                                       "\xE2\x80\x9C",
                                       "\xF0\x9F\x8C\xB7",
                                       "\xED\xA0\x80",
                                       "//",
                                       "'",
                                       "{{t}}",
                                       "\"a\":",
                                       "[1]"};
    return all;
}

class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random{seed}
    {
    }

    int below(qsizetype limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QByteArray next()
    {
        QByteArray text = seeds().at(below(seeds().size()));
        for (int count = below(4); count >= 0; --count)
            mutate(text);
        return text;
    }

private:
    void mutate(QByteArray &text)
    {
        if (text.isEmpty())
            return;
        const int at = below(text.size());
        switch (below(4)) {
        case 0:
            text.insert(at, pieces().at(below(pieces().size())));
            break;
        case 1:
            text.remove(at, 1 + below(3));
            break;
        case 2:
            text.replace(at, 1, pieces().at(below(pieces().size())));
            break;
        default:
            text.insert(at, text.mid(below(text.size()), below(12)));
        }
    }

    std::mt19937 m_random;
};

void writeRandom(Json::Writer &writer, Mutator &random, int depth)
{
    const int kind = random.below(depth > 4 ? 5 : 8);
    switch (kind) {
    case 0:
        writer.value(u"quote \" back \\ line \n vår 🌷");
        break;
    case 1:
        writer.value(qint64{random.below(100000)} - 50000);
        break;
    case 2:
        writer.value(random.below(1000) / 7.0);
        break;
    case 3:
        writer.value(random.below(2) == 0);
        break;
    case 4:
        writer.raw(R"({ "raw":[ 1.50 ] })");
        break;
    case 5:
        writer.beginObject();
        for (int i = random.below(4); i > 0; --i) {
            writer.key(QString::number(i));
            writeRandom(writer, random, depth + 1);
        }
        writer.endObject();
        break;
    default:
        writer.beginArray(kind == 7);
        for (int i = random.below(4); i > 0; --i)
            writeRandom(writer, random, depth + 1);
        writer.endArray();
    }
}

/// The text with the white space between its tokens taken out.
QByteArray tokensOf(const Document &document)
{
    QByteArray tokens;
    for (const Json::Node &node : document.nodes()) {
        tokens
            += QByteArrayView{document.text()}.sliced(node.keyBegin, node.keyEnd - node.keyBegin).toByteArray() + ' ';
        if (node.kind == Json::Kind::Object || node.kind == Json::Kind::Array)
            tokens += (node.kind == Json::Kind::Object ? "o" : "a") + QByteArray::number(node.size) + ' ';
        else
            tokens += document.raw(node).toByteArray() + ' ';
    }
    return tokens;
}

} // namespace

class JsonMutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAgreeWithAnotherParser();
    void formattingKeepsEveryToken();
    void whatIsWrittenParses();
};

void JsonMutationsTest::verdictsAgreeWithAnotherParser()
{
    Mutator mutator{20260305};
    int valid = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray text = mutator.next();
        const Document document = Document::parse(text);
        QVERIFY2(document.isValid() == otherVerdict(text).value_or(document.isValid()), text.constData());
        valid += document.isValid() ? 1 : 0;
        if (!document.isValid()) {
            QVERIFY2(!document.diagnostics().isEmpty(), text.constData());
            QVERIFY2(document.diagnostics().back().position.line > 0, text.constData());
        }
    }
    // A comparison in which one verdict never occurs shows nothing.
    QVERIFY2(valid > 1000 && valid < 19'000, qPrintable(QString::number(valid)));
}

void JsonMutationsTest::formattingKeepsEveryToken()
{
    Mutator mutator{7};
    int formatted = 0;
    for (int i = 0; i < 5000; ++i) {
        const Document before = Document::parse(mutator.next());
        if (!before.isValid())
            continue;
        const Document after = Document::parse(Json::formatted(before.text()));
        QVERIFY2(after.isValid(), before.text().constData());
        QCOMPARE(tokensOf(after), tokensOf(before));
        QCOMPARE(Json::formatted(after.text()), after.text());
        ++formatted;
    }
    QVERIFY(formatted > 300);
}

void JsonMutationsTest::whatIsWrittenParses()
{
    Mutator random{11};
    for (int i = 0; i < 500; ++i) {
        for (const auto layout : {Json::Writer::Layout::Compact, Json::Writer::Layout::Indented}) {
            Json::Writer writer{layout};
            writeRandom(writer, random, 0);
            QVERIFY2(otherVerdict(writer.text()) == true, writer.text().constData());
            QVERIFY2(Document::parse(writer.text()).isValid(), writer.text().constData());
        }
    }
}

QTEST_GUILESS_MAIN(JsonMutationsTest)
#include "tst_jsonmutations.moc"
