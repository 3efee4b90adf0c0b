// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Hookbench {

// What reports are written with.

/// Text for an element or an attribute. What XML 1.0 can't hold becomes a replacement character.
QString markup(const QString &text);

/// JUnit's XML around its suites.
QByteArray junitDocument(const QString &suites);

/// A page of its own around @p body, without scripts and without anything from elsewhere, for light and dark screens.
/// @p title is markup already.
QByteArray htmlDocument(const QString &title, const QString &body);

} // namespace Hookbench
