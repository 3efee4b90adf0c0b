// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/consent.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// What a line of a conversation test asks for.
enum class ConversationAsk {
    /// The subscriber texts the text.
    Says,
    /// The reply is the text, to the letter.
    Reply,
    /// There is a reply.
    AnyReply,
    /// Nothing is sent back.
    NoReply,
    /// The consent is the state.
    State
};

/// One line of a conversation test.
struct ConversationLine
{
    ConversationAsk ask = ConversationAsk::Says;
    QString text;
    ConsentState state = ConsentState::Unknown;
    /// The number that texts, or whose consent is meant.
    QString number;
    /// In the file, from 1.
    int line = 0;

    bool operator==(const ConversationLine &) const = default;
};

/// Texts and what is expected of each, beginning with unknown consent.
struct ConversationTest
{
    /// As titled; "line 12" without a title.
    QString name;
    int line = 0;
    QList<ConversationLine> lines;

    bool operator==(const ConversationTest &) const = default;
};

/// A file of conversation tests.
struct ConversationFile
{
    /// The document that the file names, as spelt; empty when it names none.
    QString webhook;
    QList<ConversationTest> tests;

    bool operator==(const ConversationFile &) const = default;
};

/// The names of states as these files spell them.
inline constexpr NameTable<ConsentState, 4> conversationStateNames{{
    {ConsentState::Unknown, QLatin1StringView("unknown")},
    {ConsentState::Pending, QLatin1StringView("pending")},
    {ConsentState::OptedIn, QLatin1StringView("opted in")},
    {ConsentState::OptedOut, QLatin1StringView("opted out")},
}};

} // namespace Hookbench
