// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/smswebhook.h"

#include <QByteArray>
#include <QString>

/// Bodies as they should not be, for the chaos pack.
namespace Hookbench::ChaosBodies {

/// The content in a gzip frame (RFC 1952).
QByteArray gzipped(const QByteArray &content);

/// The members of the event as a form would have them.
QByteArray asForm(const SmsWebhook &webhook, const QByteArray &body);

/// The body cut off within its last value.
QByteArray cutOff(const QByteArray &body);

/// The body with one key of the event twice, the first time with another value; empty when there is no object.
QByteArray withDuplicateKey(const SmsWebhook &webhook, const QByteArray &body);

/// A text of exactly @p length characters of GSM-7.
QString longText(int length);

} // namespace Hookbench::ChaosBodies
