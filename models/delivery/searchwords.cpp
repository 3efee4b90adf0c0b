// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/searchwords.h"

#include <QChar>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Hookbench {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 128; });
}

bool isAsciiWord(char16_t letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

/// Letters that do not come apart into a plain one and a mark, and what is typed for them.
QStringView plainLetters(char32_t letter)
{
    switch (letter) {
    case U'\u00df':
    case U'\u1e9e':
        return u"ss";
    case U'\u00e6':
        return u"ae";
    case U'\u0153':
        return u"oe";
    case U'\u00f8':
        return u"o";
    case U'\u0111':
        return u"d";
    case U'\u0142':
        return u"l";
    case U'\u0131':
        return u"i";
    default:
        return {};
    }
}

bool standsAlone(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return QChar::category(letter) == QChar::Symbol_Other;
    }
}

bool isMark(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // what joins emoji and hides in words
        return true;
    default:
        return false;
    }
}

/// Gathers letters to words.
class Gatherer
{
public:
    explicit Gatherer(SearchWords &words)
        : m_words{words}
    {
    }
    ~Gatherer() { end(); }
    Q_DISABLE_COPY_MOVE(Gatherer)

    void add(QStringView letters)
    {
        if (m_word.size() < searchWordLimit)
            m_word.append(letters);
    }
    void end()
    {
        if (m_word.isEmpty())
            return;
        m_words.insert(m_word);
        m_word.clear();
    }

private:
    SearchWords &m_words;
    QString m_word;
};

void addAsciiWords(QStringView text, SearchWords &words)
{
    std::array<QChar, searchWordLimit> word;
    qsizetype size = 0;
    const auto end = [&] {
        if (size > 0)
            words.insert(QString{word.data(), size});
        size = 0;
    };
    for (const QChar letter : text) {
        char16_t unit = letter.unicode();
        if (unit >= u'A' && unit <= u'Z')
            unit = static_cast<char16_t>(unit - u'A' + u'a');
        if (!isAsciiWord(unit))
            end();
        else if (size < searchWordLimit)
            word[static_cast<size_t>(size++)] = unit;
    }
    end();
}

void addLetter(char32_t letter, Gatherer &gatherer)
{
    if (isMark(letter))
        return;
    const auto units = QChar::fromUcs4(letter);
    if (const QStringView plain = plainLetters(letter); !plain.isEmpty()) {
        gatherer.add(plain);
    } else if (standsAlone(letter)) {
        gatherer.end();
        gatherer.add(units);
        gatherer.end();
    } else if (QChar::isLetterOrNumber(letter)) {
        gatherer.add(units);
    } else {
        gatherer.end();
    }
}

int hexDigit(QChar letter)
{
    const char16_t unit = letter.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t lower = unit | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// The number that @p count hexadecimal digits from @p from on make; -1 when they are none.
int hexNumber(QStringView text, qsizetype from, int count)
{
    if (from + count > text.size())
        return -1;
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const int digit = hexDigit(text.at(i));
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}

QString withoutJsonEscapes(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            plain.append(text.at(i));
            continue;
        }
        const QChar escape = text.at(++i);
        const int number = escape == u'u' ? hexNumber(text, i + 1, 4) : -1;
        if (number >= 0) {
            plain.append(QChar{static_cast<char16_t>(number)});
            i += 4;
        } else {
            const bool blank = QStringView{u"nrtbf"}.contains(escape);
            plain.append(blank ? QChar{u' '} : escape);
        }
    }
    return plain;
}

bool isForm(const QByteArray &body)
{
    return body.contains('=') && std::none_of(body.cbegin(), body.cend(), [](char byte) {
               return byte == ' ' || byte == '\n' || byte == '<' || byte == '{' || byte == '"';
           });
}

bool isTextual(QStringView text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar letter) {
        const char16_t unit = letter.unicode();
        return (unit < 32 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit == 127;
    });
}

/// The beginning of @p body that is looked through, ending with a whole character.
QByteArray searchedPart(const QByteArray &body)
{
    if (body.size() <= searchedBodyBytes)
        return body;
    qsizetype end = searchedBodyBytes;
    while (end > searchedBodyBytes - 4 && (static_cast<unsigned char>(body.at(end)) & 0xc0U) == 0x80U)
        --end;
    return body.first(end);
}

} // namespace

void addSearchWords(QStringView text, SearchWords &words)
{
    if (isAscii(text)) {
        addAsciiWords(text, words);
        return;
    }
    // Folding can make letters with marks of their own, and taking apart can make capitals.
    const QString folded = text.toString()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded();
    Gatherer gatherer{words};
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar unit = folded.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate();
        if (pair)
            addLetter(QChar::surrogateToUcs4(unit, folded.at(++i)), gatherer);
        else if (unit.isSurrogate())
            gatherer.end();
        else
            addLetter(unit.unicode(), gatherer);
    }
}

void addBodyWords(const QByteArray &body, SearchWords &words)
{
    QByteArray part = searchedPart(body);
    if (part.isEmpty())
        return;
    if (isForm(part))
        part = QByteArray::fromPercentEncoding(part.replace('+', ' '));
    QStringDecoder decoder{QStringDecoder::Utf8, QStringConverter::Flag::Stateless};
    const QString text = decoder(part);
    if (decoder.hasError() || !isTextual(text))
        return;
    const bool json = text.contains(u'\\') && (text.contains(u'{') || text.contains(u'[') || text.contains(u'"'));
    addSearchWords(json ? withoutJsonEscapes(text) : text, words);
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isNumber(); });
}

QString phoneDigits(QStringView number)
{
    QString digits;
    for (const QChar letter : number) {
        if (letter.isDigit())
            digits.append(QChar{static_cast<char16_t>(u'0' + letter.digitValue())});
    }
    return digits;
}

} // namespace Hookbench
