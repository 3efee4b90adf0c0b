// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/texts/conversation.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Hookbench {

/// What is wrong with a line of a conversation test.
struct ConversationFault
{
    /// From 1; columns count characters.
    int line = 1;
    int column = 1;
    QString sentence;

    bool operator==(const ConversationFault &) const = default;
};

/// A file that was read: its tests, or what is wrong with it.
struct ConversationReading
{
    ConversationFile file;
    QList<ConversationFault> faults;

    bool isValid() const { return faults.isEmpty(); }
};

/// Reads conversation tests:
///     webhook: luma.webhook.json    the document beside the file; once, before the first text
///     # Title                       begins a test, as a blank line does
///     @ +46701740605                who texts from here on; before the first test for all tests
///     > STOP                        what they text
///     < You will get no more.       the exact reply; * any, - none
///     = opted out                   the state: unknown, pending, opted in, opted out
///     | second line                 goes on with the text of the line before
/// A line that begins with # inside a test that has no line yet is a remark. Bad UTF-8 and characters that are not seen
/// are faults.
ConversationReading readConversation(const QByteArray &text);

/// The file as text, which reads back to the same tests.
QByteArray writeConversation(const ConversationFile &file);

} // namespace Hookbench
