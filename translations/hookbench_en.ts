<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</context>
</TS>
