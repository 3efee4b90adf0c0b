// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/normaliser.h"

#include "models/keywords/characters.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace Hookbench {

namespace {

enum Part : unsigned { Nfkc = 1, Case = 2, Invisible = 4, WhiteSpace = 8, Punctuation = 16, Emoji = 32, AllParts = 63 };

/// Every combination is spelt out once, so that naming the parts of a message costs no allocation.
const QString &partNames(unsigned parts)
{
    static const auto names = [] {
        const std::array<QString, 6> single{QStringLiteral("nfkc"),        QStringLiteral("case"),
                                            QStringLiteral("invisible"),   QStringLiteral("white-space"),
                                            QStringLiteral("punctuation"), QStringLiteral("emoji")};
        std::array<QString, AllParts + 1> all;
        for (unsigned combination = 0; combination <= AllParts; ++combination) {
            QStringList list;
            for (unsigned bit = 0; bit < single.size(); ++bit) {
                if (combination & (1u << bit))
                    list.append(single[bit]);
            }
            all[combination] = list.join(u',');
        }
        return all;
    }();
    return names[parts & AllParts];
}

bool isAscii(QStringView text)
{
    char16_t all = 0;
    for (const QChar character : text)
        all = static_cast<char16_t>(all | character.unicode());
    return all < 0x80;
}

enum class AsciiKind : unsigned char { Invisible, Space, Kept, Capital, Punctuation };

constexpr auto asciiKinds = [] {
    std::array<AsciiKind, 128> kinds{};
    for (unsigned code = 0; code < kinds.size(); ++code) {
        if (code == ' ' || (code >= 9 && code <= 13))
            kinds[code] = AsciiKind::Space;
        else if (code < ' ' || code == 127)
            kinds[code] = AsciiKind::Invisible;
        else if (code >= 'A' && code <= 'Z')
            kinds[code] = AsciiKind::Capital;
        else if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))
            kinds[code] = AsciiKind::Kept;
        else
            kinds[code] = AsciiKind::Punctuation;
    }
    return kinds;
}();

AsciiKind asciiKind(QChar character)
{
    return asciiKinds[character.unicode()];
}

unsigned trimmedPart(AsciiKind kind)
{
    return kind == AsciiKind::Space ? WhiteSpace : kind == AsciiKind::Invisible ? Invisible : Punctuation;
}

bool staysAtEdge(AsciiKind kind)
{
    return kind == AsciiKind::Kept || kind == AsciiKind::Capital;
}

Normalised normaliseAscii(QStringView message)
{
    unsigned parts = 0;
    const QChar *begin = message.begin();
    const QChar *end = message.end();
    for (; begin != end && !staysAtEdge(asciiKind(*begin)); ++begin)
        parts |= trimmedPart(asciiKind(*begin));
    for (; begin != end && !staysAtEdge(asciiKind(*(end - 1))); --end)
        parts |= trimmedPart(asciiKind(*(end - 1)));

    QString text{end - begin, Qt::Uninitialized};
    QChar *out = text.data();
    QChar *const start = out;
    for (; begin != end; ++begin) {
        const char16_t code = begin->unicode();
        switch (asciiKinds[code]) {
        case AsciiKind::Capital:
            *out++ = QChar{static_cast<char16_t>(code | 0x20)};
            parts |= Case;
            break;
        case AsciiKind::Space:
            if (out != start && *(out - 1) == u' ') {
                parts |= WhiteSpace;
            } else {
                *out++ = u' ';
                parts |= code == ' ' ? 0u : WhiteSpace;
            }
            break;
        case AsciiKind::Invisible:
            parts |= Invisible;
            break;
        case AsciiKind::Kept:
        case AsciiKind::Punctuation:
            *out++ = *begin;
            break;
        }
    }
    text.truncate(out - start);
    return {std::move(text), partNames(parts)};
}

/// Halves of surrogate pairs stay what they are, so that they can be told from a replacement character and dropped.
QList<char32_t> codePoints(QStringView text)
{
    QList<char32_t> points;
    points.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        points.append(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode());
        i += pair ? 1 : 0;
    }
    return points;
}

QString fromCodePoints(const QList<char32_t> &points)
{
    return QString::fromUcs4(points.constData(), points.size());
}

/// Some emoji are compatibility characters of letters ("i" in a box): NFKC would turn them into text, so they go before
/// it.
QList<char32_t> withoutLetterEmoji(QStringView message, unsigned &parts)
{
    QList<char32_t> kept;
    const QList<char32_t> points = codePoints(message);
    kept.reserve(points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool asEmoji = i + 1 < points.size() && points[i + 1] == Characters::emojiSelector;
        if (Characters::isLetterEmoji(points[i], asEmoji)) {
            kept.append(U' ');
            parts |= Emoji;
        } else {
            kept.append(points[i]);
        }
    }
    return kept;
}

/// Full case folding. Qt folds character by character: that can't make two of "ß", and leaves the dot over the i of
/// "İ". Phones set to Turkish also write "ı" for a lower-case I.
QString folded(const QString &text)
{
    // The iota under a Greek vowel is a letter of its own once it is folded; NFKC would keep it on its vowel.
    const bool iotaBelow = std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.unicode() == 0x0345 || (character.unicode() >= 0x1F80 && character.unicode() <= 0x1FFC);
    });
    QString result = (iotaBelow ? text.normalized(QString::NormalizationForm_KD) : text).toCaseFolded();
    result.replace(u'ß', QStringLiteral("ss"));
    result.replace(u'ς', u'σ');
    result.replace(u'İ', u'i');
    const QString dotted = QStringLiteral("i\u0307");
    while (result.contains(dotted))
        result.replace(dotted, QStringLiteral("i"));
    result.replace(u'ı', u'i');
    return result;
}

QList<char32_t> visible(const QList<char32_t> &points, unsigned &parts)
{
    QList<char32_t> kept;
    kept.reserve(points.size());
    for (const char32_t point : points) {
        if (Characters::isSpace(point)) {
            const bool doubled = !kept.isEmpty() && kept.last() == U' ';
            if (doubled || point != U' ')
                parts |= WhiteSpace;
            if (!doubled)
                kept.append(U' ');
        } else if (Characters::isInvisible(point)) {
            parts |= Invisible;
        } else {
            kept.append(point);
        }
    }
    return kept;
}

unsigned trimmedPart(char32_t point)
{
    return point == U' ' ? WhiteSpace : Characters::isEmoji(point) ? Emoji : Punctuation;
}

/// Cuts at both ends what is no letter or digit. A combining mark goes with the character before it.
QList<char32_t> trimmed(const QList<char32_t> &points, unsigned &parts)
{
    qsizetype begin = 0;
    qsizetype end = points.size();
    while (begin < end) {
        qsizetype next = begin + 1;
        while (next < end && Characters::isMark(points[next]))
            ++next;
        const bool keycap = points[next - 1] == Characters::keycap;
        if (Characters::isWordCharacter(points[begin]) && !keycap)
            break;
        parts |= keycap ? unsigned{Emoji} : trimmedPart(points[begin]);
        begin = next;
    }
    while (end > begin) {
        qsizetype base = end - 1;
        while (base > begin && Characters::isMark(points[base]))
            --base;
        const bool keycap = points[end - 1] == Characters::keycap;
        if (Characters::isWordCharacter(points[base]) && !keycap)
            break;
        parts |= keycap ? unsigned{Emoji} : trimmedPart(points[base]);
        end = base;
    }
    return points.mid(begin, end - begin);
}

Normalised normaliseUnicode(QStringView message)
{
    unsigned parts = 0;
    // What is not seen goes first: it may stand between a letter and its mark.
    const QString text = fromCodePoints(visible(withoutLetterEmoji(message, parts), parts));
    const QString composed = text.normalized(QString::NormalizationForm_KC);
    if (composed != text)
        parts |= Nfkc;
    const QString lower = folded(composed);
    if (lower != composed)
        parts |= Case;
    // Composing and folding make spaces and take letters apart.
    const QString recomposed = lower.normalized(QString::NormalizationForm_KC);
    return {fromCodePoints(trimmed(visible(codePoints(recomposed), parts), parts)), partNames(parts)};
}

} // namespace

Normalised normaliseMessage(QStringView message)
{
    return isAscii(message) ? normaliseAscii(message) : normaliseUnicode(message);
}

} // namespace Hookbench
