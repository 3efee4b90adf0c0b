// SPDX-License-Identifier: GPL-3.0-or-later
// QScintilla's headers are written with Qt's short keywords, which this project turns off. Only sources of ui/parts
// include this.
#pragma once

#include <QObject>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscicommandset.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots
