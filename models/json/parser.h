// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/faults.h"
#include "models/json/scanner.h"

namespace Hookbench::Json {

/// One pass over a text, from the first byte to the first error. Iterative, so that nesting costs no stack. Knows the
/// grammar (RFC 8259) and leaves the naming of faults to faults.h.
class Parser
{
public:
    Parser(QByteArrayView text, std::vector<Node> &nodes, Diagnostics &diagnostics);

    /// Whether the whole text is JSON.
    bool run();

private:
    bool takeText();
    bool takeValue();
    bool takeContainer(Kind kind);
    bool takeKey(const char *comma);
    bool afterValue();
    bool afterComma(const char *comma);
    bool takeString(bool &escaped);
    bool takeEscape();
    bool takeUnicodeEscape();
    bool takeMultibyte();
    bool takeNumber();
    bool takeLiteral(QByteArrayView literal);

    void reportRepeatedKeys();
    void skipSpace();
    void add(Kind kind, const char *begin, bool escaped);
    void close();
    int offset(const char *place) const { return static_cast<int>(place - m_begin); }
    bool fail(Rule rule, const char *place, const QStringList &args = {});
    bool expected(Due due, const char *before = nullptr);

    const char *m_begin;
    const char *m_end;
    const char *m_at;
    std::vector<Node> &m_nodes;
    Diagnostics &m_diagnostics;
    std::vector<int> m_repeated;
    int m_parent = -1;
    int m_depth = 0;
    int m_keyBegin = 0;
    int m_keyEnd = 0;
    bool m_keyEscaped = false;
    bool m_finished = false;
};

} // namespace Hookbench::Json
