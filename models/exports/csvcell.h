// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Hookbench {

/// @p utf8 as a cell of CSV (RFC 4180) that no spreadsheet takes for a formula. Our reading of what OWASP says of CSV
/// injection: a text that begins with = + - @, a tab or a line break (blanks before it do not count, full-width forms
/// do) gets an apostrophe in front, and so does what follows a semicolon, a tab or a line break within it, as a program
/// set up for other separators would begin a cell there. A plus with nothing but digits, blanks and asterisks behind it
/// is a phone number: it can only be read as a number, and stays as it is.
QByteArray csvCell(QByteArray utf8);

} // namespace Hookbench
