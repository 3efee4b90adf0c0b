// SPDX-License-Identifier: GPL-3.0-or-later
// The input is a text. The scanner, the formatter and the places must keep their promises about it, and agree with an
// independent parser on whether it is JSON and on what its strings are.
#include "models/json/scanner.h"
#include "models/json/writer.h"
#include "models/words/words.h"
#include "tests/conformance/cases.h"
#include "tests/fuzz/fuzzing.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Hookbench;
using namespace Hookbench::Fuzzing;
using Json::Document;
using Json::Node;

namespace Hookbench::Fuzzing {

QList<QByteArray> seeds()
{
    QList<QByteArray> texts;
    for (const Testing::Case &one : Testing::allCases())
        texts.append(one.text);
    return texts;
}

} // namespace Hookbench::Fuzzing

namespace {

/// Collects keys and strings in the order of the text, and whether there was a number it has no room for.
class Listener : public nlohmann::json_sax<nlohmann::json>
{
public:
    QByteArrayList strings;
    bool outOfRange = false;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &value) override { return take(value); }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t &value) override { return take(value); }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &fault) override
    {
        outOfRange = fault.id == 406;
        return false;
    }

private:
    bool take(const string_t &value)
    {
        strings.append(QByteArray::fromStdString(value));
        return true;
    }
};

bool isContainer(const Node &node)
{
    return node.kind == Json::Kind::Object || node.kind == Json::Kind::Array;
}

bool hasRule(const Document &document, Rule rule)
{
    return std::any_of(document.diagnostics().cbegin(), document.diagnostics().cend(),
                       [rule](const Diagnostic &diagnostic) { return diagnostic.rule == rule; });
}

void checkDiagnostics(const Document &document)
{
    const TextPosition end = Json::positionAt(document.text(), static_cast<int>(document.text().size()));
    int faults = 0;
    TextPosition last;
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        const TextPosition place = diagnostic.position;
        require(place.line >= 1 && place.column >= 1 && place.line <= end.line, "a fault has a place in the text");
        require(place.line < end.line || place.column <= end.column, "a fault has a column in its line");
        faults += diagnostic.rule == Rule::JsonDuplicateKey ? 0 : 1;
        require(diagnostic.rule != Rule::JsonDuplicateKey || last <= place, "repeated keys come in order");
        last = place;
        const QString sentence = Words::sentence(diagnostic);
        require(sentence.size() > 10 && sentence.size() < 1500, "a fault is told in a sentence");
    }
    require(faults == (document.isValid() ? 0 : 1), "a text is valid, or one fault says why it is not");
}

void checkNodes(const Document &document)
{
    const auto count = static_cast<int>(document.nodes().size());
    Json::Places places{document.text()};
    for (int index = 0; index < count; ++index) {
        const Node &node = document.node(index);
        require(node.begin < node.end && node.end <= document.text().size(), "a node has a stretch of the text");
        require(node.parent < index && node.next > index && node.next <= count, "nodes are in the order of the text");
        require((index == 0) == (node.parent < 0), "the first node is the root, and the only one");
        require(places.at(node.begin) == Json::positionAt(document.text(), node.begin), "places agree");
        if (index > 300)
            break;
        if (!document.isValid())
            continue;
        int children = 0;
        for (int child = index + 1; isContainer(node) && child < node.next; child = document.node(child).next) {
            require(document.node(child).parent == index, "a child knows its parent");
            ++children;
        }
        require(children == node.size, "a container knows how many children it has");
        if (!hasRule(document, Rule::JsonDuplicateKey))
            require(document.find(document.pointer(index)) == index, "a pointer leads to its node");
    }
}

QByteArrayList tokensOf(const Document &document)
{
    QByteArrayList tokens;
    const QByteArrayView text{document.text()};
    for (const Node &node : document.nodes()) {
        tokens.append(text.sliced(node.keyBegin, node.keyEnd - node.keyBegin).toByteArray());
        tokens.append(isContainer(node) ? QByteArray::number(node.size) : document.raw(node).toByteArray());
    }
    return tokens;
}

void checkFormatting(const Document &document)
{
    const QByteArray formatted = Json::formatted(document.text());
    if (!document.isValid())
        return;
    const auto again = Document::parse(formatted);
    require(again.isValid(), "formatted JSON is JSON");
    require(tokensOf(again) == tokensOf(document), "formatting keeps order, names and the spelling of scalars");
    require(Json::formatted(formatted) == formatted, "formatting again changes nothing");
    Json::Writer writer{Json::Writer::Layout::Indented};
    writer.beginObject().key(u"a").raw(formatted).endObject();
    require(Document::parse(writer.text()).isValid() || hasRule(Document::parse(writer.text()), Rule::JsonTooDeep),
            "JSON inside JSON is JSON");
}

/// Strings survive being read and written.
void checkStrings(const Document &document, QByteArrayList &strings)
{
    const auto take = [&strings](const QString &text) {
        strings.append(text.toUtf8());
        const auto again = Document::parse(Json::quoted(text));
        require(again.isValid() && again.string(again.node(0)) == text, "a string that is written is read");
    };
    for (const Node &node : document.nodes()) {
        if (node.keyBegin != node.keyEnd)
            take(document.key(node));
        if (node.kind == Json::Kind::String)
            take(document.string(node));
    }
}

void compareWithAnother(const Document &document)
{
    // It takes a NUL for the end of the text, and knows no limits.
    if (document.text().contains('\0') || hasRule(document, Rule::JsonTooDeep) || hasRule(document, Rule::JsonTooLarge))
        return;
    Listener listener;
    const bool valid = nlohmann::json::sax_parse(document.text().begin(), document.text().end(), &listener);
    if (listener.outOfRange)
        return;
    require(valid == document.isValid(), "another parser agrees");
    QByteArrayList strings;
    checkStrings(document, strings);
    require(!valid || strings == listener.strings, "another parser reads the same strings");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
    const auto document = Document::parse(text);
    checkDiagnostics(document);
    checkNodes(document);
    checkFormatting(document);
    compareWithAnother(document);
    return 0;
}
