// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/language/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
