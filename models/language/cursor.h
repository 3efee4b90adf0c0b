// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/program.h"

#include <QStringView>

namespace Hookbench::Language {

/// Where names may have hyphens and begin with a digit ({{ }}), and where not ({% %}).
enum class Tongue : quint8 { Handlebars, Pql };

/// A place in the text of a program, what can be read there, and the list of complaints.
class Cursor
{
public:
    explicit Cursor(Template::Program &program)
        : m_program{program}
        , m_text{program.text}
        , m_begin{m_text.utf16()}
        , m_at{m_begin}
        , m_end{m_begin + m_text.size()}
    {
    }

    Template::Program &program() { return m_program; }
    qint32 at() const { return static_cast<qint32>(m_at - m_begin); }
    void moveTo(qint32 at) { m_at = m_begin + at; }
    bool atEnd() const { return m_at == m_end; }
    qint32 size() const { return static_cast<qint32>(m_end - m_begin); }

    /// The character here or further on; 0 behind the end.
    char16_t peek(int ahead = 0) const { return m_end - m_at > ahead ? m_at[ahead] : u'\0'; }
    void advance(int count = 1) { m_at += count; }
    bool take(char16_t character);
    /// Takes @p word if it stands here; with @p whole only when no letter follows it.
    bool take(QStringView word);
    bool takeWord(QStringView word, Tongue tongue);
    bool stands(QStringView word) const;
    void skipSpace();

    /// A name, or nothing.
    QStringView takeName(Tongue tongue);
    static bool isNameCharacter(char16_t character, Tongue tongue);
    /// What stands here for a sentence: a word, a sign, or U+XXXX for what can't be seen. Empty at the end of the text.
    QString standing() const;
    /// Its length.
    qint32 standingLength() const;

    /// Goes to the next of {{ and {%, or to the end.
    void toNextTag();
    /// Goes behind the end of a tag that has a fault; stops before the next tag, if that comes first.
    void skipTag();
    /// Takes the string literal here without a word; false when it has no end on its line.
    bool skipString();

    /// Notes a fault; after the hundredth nothing more is noted.
    void complain(Rule rule, qint32 at, qint32 length, const QStringList &args = {},
                  Severity severity = Severity::Error);
    /// Whether nothing more will be noted.
    bool isFull() const;
    int complaints() const { return static_cast<int>(m_program.faults.size()); }
    /// "Expected X": complains about what stands here; @p expected is a name that models/words knows.
    void expected(QLatin1StringView expected, QStringView close = {});

private:
    Template::Program &m_program;
    QStringView m_text;
    const char16_t *m_begin;
    const char16_t *m_at;
    const char16_t *m_end;
};

} // namespace Hookbench::Language
