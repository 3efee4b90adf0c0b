// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/template.h"

#include "models/json/faults.h"
#include "models/language/templateparser.h"

#include <QStringDecoder>

#include <algorithm>

namespace Hookbench::Language {

namespace {

/// Positions of many places in ascending order.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_text{text}
    {
    }

    TextPosition at(qsizetype offset)
    {
        const qsizetype end = std::min(offset, m_text.size());
        for (; m_offset < end; ++m_offset) {
            const QChar c = m_text[m_offset];
            const bool halfOfCrLf = c == u'\r' && m_offset + 1 < m_text.size() && m_text[m_offset + 1] == u'\n';
            if (c == u'\n' || (c == u'\r' && !halfOfCrLf))
                m_position = {m_position.line + 1, 1};
            else if (!halfOfCrLf && !(c.isLowSurrogate() && m_offset > 0 && m_text[m_offset - 1].isHighSurrogate()))
                ++m_position.column;
        }
        return m_position;
    }

private:
    QStringView m_text;
    qsizetype m_offset = 0;
    TextPosition m_position{1, 1};
};

/// The first byte that is no UTF-8; the size when there is none.
qsizetype firstInvalidByte(QByteArrayView utf8)
{
    qsizetype at = 0;
    while (at < utf8.size()) {
        const int length = static_cast<unsigned char>(utf8[at]) < 0x80 ? 1 : Json::utf8Length(utf8.sliced(at));
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

const std::shared_ptr<const Template::Program> &emptyProgram()
{
    static const auto program = std::make_shared<const Template::Program>();
    return program;
}

} // namespace

TextPosition positionIn(QStringView text, qsizetype offset)
{
    return Lines{text}.at(offset);
}

Template::Template()
    : m_program{emptyProgram()}
{
}

Template::Template(std::shared_ptr<const Program> program)
    : m_program{std::move(program)}
{
}

Template Template::parse(QStringView text)
{
    if (text.startsWith(QChar{0xFEFF}))
        text = text.sliced(1);
    auto program = std::make_shared<Program>();
    program->text = text.toString();
    if (text.size() > maximumLength)
        return refused(std::move(program), Rule::LanguageTooLong, maximumLength, {QString::number(maximumLength)});
    program->code.reserve(8);
    TemplateParser{*program}.run();
    if (!program->faults.isEmpty()) {
        std::stable_sort(program->faults.begin(), program->faults.end(),
                         [](const Fault &first, const Fault &second) { return first.offset < second.offset; });
        Lines lines{program->text};
        for (Fault &fault : program->faults)
            fault.diagnostic.position = lines.at(fault.offset);
    }
    return Template{std::move(program)};
}

Template Template::refused(std::shared_ptr<Program> program, Rule rule, qsizetype at, const QStringList &args)
{
    Fault fault;
    fault.diagnostic.rule = rule;
    fault.diagnostic.args = args;
    fault.offset = std::min(at, program->text.size());
    fault.length = fault.offset < program->text.size() ? 1 : 0;
    fault.diagnostic.position = positionIn(program->text, fault.offset);
    program->faults.append(fault);
    return Template{std::move(program)};
}

Template Template::parse(QByteArrayView utf8)
{
    if (utf8.startsWith("\xEF\xBB\xBF"))
        utf8 = utf8.sliced(3);
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = decoder(utf8);
    if (!decoder.hasError())
        return parse(text);
    auto program = std::make_shared<Program>();
    program->text = text;
    return refused(std::move(program), Rule::LanguageInvalidUtf8,
                   QString::fromUtf8(utf8.first(firstInvalidByte(utf8))).size(), {});
}

const QString &Template::text() const
{
    return m_program->text;
}

const QList<Fault> &Template::faults() const
{
    return m_program->faults;
}

Diagnostics Template::diagnostics() const
{
    Diagnostics list;
    for (const Fault &fault : m_program->faults)
        list.append(fault.diagnostic);
    return list;
}

bool Template::isUsable() const
{
    return std::none_of(m_program->faults.cbegin(), m_program->faults.cend(),
                        [](const Fault &fault) { return fault.diagnostic.severity == Severity::Error; });
}

QList<PathUse> Template::paths() const
{
    QList<PathUse> uses;
    for (const Path &path : m_program->paths) {
        const bool local = path.base != Path::Base::Root && path.base != Path::Base::Open;
        uses.append({m_program->view(path.at, path.length).toString(), path.at, path.length, local});
    }
    return uses;
}

} // namespace Hookbench::Language
