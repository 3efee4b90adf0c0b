<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Hookbench::AllowListSection</name>
    <message numerus="yes">
        <source>%1, %n address(es) and range(s)</source>
        <comment>%1 is the title of a published list</comment>
        <translation>
            <numerusform>%1, %n address or range</numerusform>
            <numerusform>%1, %n addresses and ranges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ChannelNames</name>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s): its webhooks take effect at once.</source>
        <translation>
            <numerusform>Attached to %n channel configuration: its webhooks take effect at once.</numerusform>
            <numerusform>Attached to %n channel configurations: its webhooks take effect at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s).</source>
        <translation>
            <numerusform>Attached to %n channel configuration.</numerusform>
            <numerusform>Attached to %n channel configurations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ChannelRail</name>
    <message numerus="yes">
        <source>Event log, %n new</source>
        <translation>
            <numerusform>Event log, %n new</numerusform>
            <numerusform>Event log, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::Cli::Text</name>
    <message numerus="yes">
        <source>%n request(s) are in the event log.</source>
        <translation>
            <numerusform>%n request is in the event log.</numerusform>
            <numerusform>%n requests are in the event log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %3, used by %n webhook(s)</source>
        <translation>
            <numerusform>%1 (%2): %3, used by %n webhook</numerusform>
            <numerusform>%1 (%2): %3, used by %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n expectation(s) met.</source>
        <translation>
            <numerusform>%1 of %n expectation met.</numerusform>
            <numerusform>%1 of %n expectations met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not as expected.</source>
        <translation>
            <numerusform>%n answer was not as expected.</numerusform>
            <numerusform>%n answers were not as expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::CompareCopyDialog</name>
    <message numerus="yes">
        <source>%n webhook(s) find no API credential of their name and vendor there. They are incomplete until there is one.</source>
        <translation>
            <numerusform>%n webhook finds no API credential of its name and vendor there. It is incomplete until there is one.</numerusform>
            <numerusform>%n webhooks find no API credential of their name and vendor there. They are incomplete until there is one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::CompareDialog</name>
    <message numerus="yes">
        <source>%n thing(s) differ.</source>
        <translation>
            <numerusform>%n thing differs.</numerusform>
            <numerusform>%n things differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ComparePage</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production sandbox. %n webhook(s) are created or replaced in it.</source>
        <translation>
            <numerusform>%1 is a production sandbox. %n webhook is created or replaced in it.</numerusform>
            <numerusform>%1 is a production sandbox. %n webhooks are created or replaced in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) copied to %1. Where an API credential is missing, they are incomplete.</source>
        <translation>
            <numerusform>%n webhook copied to %1. Without an API credential there, it is incomplete.</numerusform>
            <numerusform>%n webhooks copied to %1. Where an API credential is missing, they are incomplete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) copied to %1.</source>
        <translation>
            <numerusform>%n webhook copied to %1.</numerusform>
            <numerusform>%n webhooks copied to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::CopyDialog</name>
    <message numerus="yes">
        <source>Copy %n webhook(s)</source>
        <translation>
            <numerusform>Copy %n webhook</numerusform>
            <numerusform>Copy %n webhooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::CostMeter</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::CoveragePane</name>
    <message numerus="yes">
        <source>%n event(s) in all</source>
        <translation>
            <numerusform>%n event in all</numerusform>
            <numerusform>%n events in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialList</name>
    <message numerus="yes">
        <source>%n SMS webhook(s) use them and become incomplete:</source>
        <translation>
            <numerusform>%n SMS webhook uses them and becomes incomplete:</numerusform>
            <numerusform>%n SMS webhooks use them and become incomplete:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %n secret(s) are forgotten, also by the keychain.</source>
        <translation>
            <numerusform>Their %n secret is forgotten, also by the keychain.</numerusform>
            <numerusform>Their %n secrets are forgotten, also by the keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted. %n SMS webhook(s) need other API credentials.</source>
        <translation>
            <numerusform>%1 is deleted. %n SMS webhook needs other API credentials.</numerusform>
            <numerusform>%1 is deleted. %n SMS webhooks need other API credentials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialListModel</name>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s): %1</source>
        <translation>
            <numerusform>Attached to %n channel configuration: %1</numerusform>
            <numerusform>Attached to %n channel configurations: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::DifferenceView</name>
    <message numerus="yes">
        <source>… %n line(s) the same</source>
        <translation>
            <numerusform>… %n line the same</numerusform>
            <numerusform>… %n lines the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::EventLogModel</name>
    <message numerus="yes">
        <source>%1 (+%n more)</source>
        <comment>message of the first event of several</comment>
        <translation>
            <numerusform>%1 (+%n more)</numerusform>
            <numerusform>%1 (+%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::EventLogPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>how many are shown, and how many there are</comment>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted.</source>
        <translation>
            <numerusform>%n event deleted.</numerusform>
            <numerusform>%n events deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ExportDialog</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the whole log.</source>
        <translation>
            <numerusform>%n event, the whole log.</numerusform>
            <numerusform>%n events, the whole log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), those that the filter shows.</source>
        <translation>
            <numerusform>%n event, the one that the filter shows.</numerusform>
            <numerusform>%n events, those that the filter shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackChecks</name>
    <message numerus="yes">
        <source>At most %n headers are sent.</source>
        <translation>
            <numerusform>At most %n headers are sent.</numerusform>
            <numerusform>At most %n headers are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A header&apos;s value takes %n bytes at most.</source>
        <translation>
            <numerusform>A header&apos;s value takes %n bytes at most.</numerusform>
            <numerusform>A header&apos;s value takes %n bytes at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>A name takes %n characters at most.</numerusform>
            <numerusform>A name takes %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secret is shorter than the %n bytes that RFC 7518 asks for.</source>
        <translation>
            <numerusform>The secret is shorter than the %n bytes that RFC 7518 asks for.</numerusform>
            <numerusform>The secret is shorter than the %n bytes that RFC 7518 asks for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::FromSamplePane</name>
    <message numerus="yes">
        <source>Accept %n guess(es)</source>
        <translation>
            <numerusform>Accept %n guess</numerusform>
            <numerusform>Accept %n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to be bound, or to be marked as never sent.</source>
        <translation>
            <numerusform>%n field still to be bound, or to be marked as never sent.</numerusform>
            <numerusform>%n fields still to be bound, or to be marked as never sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ImportDialog</name>
    <message numerus="yes">
        <source>Leave out the %n refused file(s)</source>
        <translation>
            <numerusform>Leave out the refused file (%n)</numerusform>
            <numerusform>Leave out the %n refused files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>Import %n webhook</numerusform>
            <numerusform>Import %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be imported. Correct them, or leave them out.</source>
        <translation>
            <numerusform>%n file can&apos;t be imported. Correct it, or leave it out.</numerusform>
            <numerusform>%n files can&apos;t be imported. Correct them, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::LogSection</name>
    <message numerus="yes">
        <source>The log of all sandboxes holds %n event(s) in %1.</source>
        <comment>%1 is a size such as 4.5 MB</comment>
        <translation>
            <numerusform>The log of all sandboxes holds %n event in %1.</numerusform>
            <numerusform>The log of all sandboxes holds %n events in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are older than that and go at the next start, or within a day.</source>
        <translation>
            <numerusform>%n event is older than that and goes at the next start, or within a day.</numerusform>
            <numerusform>%n events are older than that and go at the next start, or within a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) older than %1 days are removed from the logs of all sandboxes for good. Consents and their history stay.</source>
        <translation>
            <numerusform>%n event older than %1 days is removed from the logs of all sandboxes for good. Consents and their history stay.</numerusform>
            <numerusform>%n events older than %1 days are removed from the logs of all sandboxes for good. Consents and their history stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) removed from the log. The file keeps its size; new events use the room.</source>
        <translation>
            <numerusform>%n event removed from the log. The file keeps its size; new events use the room.</numerusform>
            <numerusform>%n events removed from the log. The file keeps its size; new events use the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::PayloadWorkbench</name>
    <message numerus="yes">
        <source>%n problem(s) to fix before Save</source>
        <translation>
            <numerusform>%n problem to fix before Save</numerusform>
            <numerusform>%n problems to fix before Save</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ProblemList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ProfileBook</name>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>A name takes %n characters at most.</numerusform>
            <numerusform>A name takes %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ProfilesPage</name>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation>
            <numerusform>%n profile imported.</numerusform>
            <numerusform>%n profiles imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ReadingModel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n field missing</numerusform>
            <numerusform>%n fields missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceivedWebhookModel</name>
    <message numerus="yes">
        <source>Script of %n step(s)</source>
        <translation>
            <numerusform>Script of %n step</numerusform>
            <numerusform>Script of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::RehearsalTable</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them duplicate(s)</source>
        <translation>
            <numerusform>%Ln of them a duplicate</numerusform>
            <numerusform>%Ln of them duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::RepliesPage</name>
    <message numerus="yes">
        <source>%n built-in text(s) added.</source>
        <translation>
            <numerusform>%n built-in text added.</numerusform>
            <numerusform>%n built-in texts added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestBook</name>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>A name takes %n character at most.</numerusform>
            <numerusform>A name takes %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestForm</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleBook</name>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>A name takes %n characters at most.</numerusform>
            <numerusform>A name takes %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleValues</name>
    <message numerus="yes">
        <source>%n event(s) read. Missing: %1</source>
        <translation>
            <numerusform>%n event read. Missing: %1</numerusform>
            <numerusform>%n events read. Missing: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read, with every field.</source>
        <translation>
            <numerusform>%n event read, with every field.</numerusform>
            <numerusform>%n events read, with every field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::SamplesPage</name>
    <message numerus="yes">
        <source>%n sample event(s) imported.</source>
        <translation>
            <numerusform>%n sample event imported.</numerusform>
            <numerusform>%n sample events imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxesPage</name>
    <message numerus="yes">
        <source>%n SMS webhook(s)</source>
        <translation>
            <numerusform>%n SMS webhook</numerusform>
            <numerusform>%n SMS webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API credential(s)</source>
        <translation>
            <numerusform>%n API credential</numerusform>
            <numerusform>%n API credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretsPage</name>
    <message numerus="yes">
        <source>%n secret(s) that no API credentials refer to any more wait for the keychain to forget them. That is tried at every start.</source>
        <translation>
            <numerusform>%n secret that no API credentials refer to any more waits for the keychain to forget it. That is tried at every start.</numerusform>
            <numerusform>%n secrets that no API credentials refer to any more wait for the keychain to forget them. That is tried at every start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::SuggestedWords</name>
    <message numerus="yes">
        <source>%1: add %n word(s)</source>
        <translation>
            <numerusform>%1: add %n word</numerusform>
            <numerusform>%1: add %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::ValidationStrip</name>
    <message numerus="yes">
        <source>Validation: %n problem(s) found, the first %1 are listed</source>
        <translation>
            <numerusform>Validation: %n problem found, the first %1 are listed</numerusform>
            <numerusform>Validation: %n problems found, the first %1 are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validation: %n problem(s) found</source>
        <translation>
            <numerusform>Validation: %n problem found</numerusform>
            <numerusform>Validation: %n problems found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookList</name>
    <message numerus="yes">
        <source>%n webhook(s) are deleted.</source>
        <translation>
            <numerusform>%n webhook is deleted.</numerusform>
            <numerusform>%n webhooks are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookTransfers</name>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already: %1</source>
        <translation>
            <numerusform>%n file of this name is in the folder already: %1</numerusform>
            <numerusform>%n files of these names are in the folder already: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are exported to %1.</source>
        <translation>
            <numerusform>%n webhook is exported to %1.</numerusform>
            <numerusform>%n webhooks are exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n webhook(s) were exported before.</source>
        <comment>%1 is a sentence</comment>
        <translation>
            <numerusform>%1 %n webhook was exported before.</numerusform>
            <numerusform>%1 %n webhooks were exported before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::Words</name>
    <message numerus="yes">
        <source>Put %n token(s) in quotes</source>
        <translation>
            <numerusform>Put %n token in quotes</numerusform>
            <numerusform>Put %n tokens in quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Straighten the quotes of %n text(s)</source>
        <translation>
            <numerusform>Straighten the quotes of %n text</numerusform>
            <numerusform>Straighten the quotes of %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n comma(s) before a closing bracket</source>
        <translation>
            <numerusform>Remove all %n comma before a closing bracket</numerusform>
            <numerusform>Remove all %n commas before a closing bracket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n comment(s)</source>
        <translation>
            <numerusform>Remove %n comment</numerusform>
            <numerusform>Remove %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the dots at %n place(s)</source>
        <translation>
            <numerusform>Remove the dots at %n place</numerusform>
            <numerusform>Remove the dots at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n word(s) as JSON does</source>
        <translation>
            <numerusform>Write %n word as JSON does</numerusform>
            <numerusform>Write %n words as JSON does</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint got %Ln duplicate(s).</source>
        <translation>
            <numerusform>The endpoint got %Ln duplicate.</numerusform>
            <numerusform>The endpoint got %Ln duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint has %Ln event(s) that the sender believes lost.</source>
        <translation>
            <numerusform>The endpoint has %Ln event that the sender believes lost.</numerusform>
            <numerusform>The endpoint has %Ln events that the sender believes lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender halted %Ln time(s)</source>
        <translation>
            <numerusform>The sender halted %Ln time</numerusform>
            <numerusform>The sender halted %Ln times</numerusform>
        </translation>
    </message>
</context>
</TS>
