// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/deliveryreports.h"
#include "models/delivery/retryprofile.h"

#include <QList>

namespace Hookbench {

class Asker;
class DraftBook;
class FeedbackBook;
class FileChooser;
class ReceiverDesk;
class SampleFiles;
class SandboxBook;
class TestBench;

/// What the pages of the feedback webhook work with. Whoever composes it keeps all of it alive longer than the pages.
struct FeedbackServices
{
    FeedbackBook &book;
    SandboxBook &sandboxes;
    DraftBook &drafts;
    ReceiverDesk &desk;
    TestBench &bench;
    SampleFiles &files;
    FileChooser &chooser;
    Asker &asker;
    QList<RetryProfile> retryProfiles = {};
    QList<OutcomeTable> outcomes = {};
};

} // namespace Hookbench
