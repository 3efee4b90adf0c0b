// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace Hookbench {

/// A key and what it does.
struct KeyHint
{
    QKeySequence key;
    QString what;
};

/// All keys of the window, in the language of the application.
QList<KeyHint> keyHints();

/// What the program is, its version and its licence.
void showAbout(QWidget *over);
/// The keys as a table.
void showKeys(QWidget *over);
/// Where the database lies, and what never is in it.
void showWhereDataLives(QWidget *over, const QString &databasePath);

} // namespace Hookbench
