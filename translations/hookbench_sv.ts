<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Hookbench::ChannelRail</name>
    <message numerus="yes">
        <source>Event log, %n new</source>
        <translation>
            <numerusform>Händelselogg, %n ny</numerusform>
            <numerusform>Händelselogg, %n nya</numerusform>
        </translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Händelselogg</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>Dölj panelen</translation>
    </message>
    <message>
        <source>Show panel</source>
        <translation>Visa panelen</translation>
    </message>
    <message>
        <source>SMS settings</source>
        <translation>SMS-inställningar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>SMS Webhooks</source>
        <translation>SMS-webhookar</translation>
    </message>
</context>
<context>
    <name>Hookbench::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>Hookbench::Cli::Text</name>
    <message>
        <source>Check webhook documents</source>
        <translation>Kontrollera webhookdokument</translation>
    </message>
    <message>
        <source>Take documents into the database, all or none</source>
        <translation>Importera dokument till databasen, alla eller inga</translation>
    </message>
    <message>
        <source>Write webhooks as documents</source>
        <translation>Skriv webhookar som dokument</translation>
    </message>
    <message>
        <source>Say what inbound messages would do</source>
        <translation>Visa vad inkommande meddelanden skulle leda till</translation>
    </message>
    <message>
        <source>Read provider JSON through a webhook&apos;s mapping</source>
        <translation>Läs en leverantörs JSON med mappningen i en webhook</translation>
    </message>
    <message>
        <source>Print the body that send would post</source>
        <translation>Skriv ut meddelandekroppen som send skulle skicka</translation>
    </message>
    <message>
        <source>Post sample events</source>
        <translation>Skicka exempelhändelser</translation>
    </message>
    <message>
        <source>Run the receiver</source>
        <translation>Kör mottagaren</translation>
    </message>
    <message>
        <source>Show the whole path on a demo sandbox</source>
        <translation>Visa hela vägen i en demosandlåda</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Sample “%1”: %2</source>
        <translation>Exempel ”%1”: %2</translation>
    </message>
    <message>
        <source>There is no place for the demo&apos;s database.</source>
        <translation>Det finns ingen plats för demons databas.</translation>
    </message>
    <message>
        <source>Demo sandbox “%1” of %2. The receiver listens on %3; every sample is posted to it.</source>
        <translation>Demosandlådan ”%1” i %2. Mottagaren lyssnar på %3; varje exempel skickas dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are in the event log.</source>
        <translation>
            <numerusform>%n begäran finns i händelseloggen.</numerusform>
            <numerusform>%n begäranden finns i händelseloggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Filen %1 kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Write the documents into this folder.</source>
        <translation>Skriv dokumenten i den här mappen.</translation>
    </message>
    <message>
        <source>Say where to: export needs --to DIR.</source>
        <translation>Ange en målmapp: export behöver --to DIR.</translation>
    </message>
    <message>
        <source>There is no webhook called “%1” in this sandbox.</source>
        <translation>Det finns ingen webhook med namnet ”%1” i den här sandlådan.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Mappen %1 kunde inte skapas.</translation>
    </message>
    <message>
        <source>There is no built-in mapping for “%1”. Known are sinch, sinch-conversational and infobip.</source>
        <translation>Det finns ingen inbyggd mappning för ”%1”. De som finns är sinch, sinch-conversational och infobip.</translation>
    </message>
    <message>
        <source>There is no type “%1”. Known are inbound and feedback.</source>
        <translation>Det finns ingen typ ”%1”. De som finns är inbound och feedback.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Händelse %1</translation>
    </message>
    <message>
        <source>Read through the built-in mapping of this vendor instead of a webhook&apos;s.</source>
        <translation>Läs med den här leverantörens inbyggda mappning i stället för en webhook.</translation>
    </message>
    <message>
        <source>With --vendor: read as inbound or as feedback only.</source>
        <translation>Med --vendor: läs bara som inbound eller bara som feedback.</translation>
    </message>
    <message>
        <source>Name at least one file to read.</source>
        <translation>Ange minst en fil att läsa.</translation>
    </message>
    <message>
        <source>extract needs a webhook or --vendor, and files to read.</source>
        <translation>extract behöver en webhook eller --vendor, och filer att läsa.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>skapad</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>uppdaterad</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>There is no document to import. Name files, or a folder that holds *.webhook.json.</source>
        <translation>Det finns inget dokument att importera. Ange filer, eller en mapp som innehåller *.webhook.json.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Inget importerades.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535, not “%1”.</source>
        <translation>--port tar ett tal från 0 till 65535, inte ”%1”.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lyssnar på %1</translation>
    </message>
    <message>
        <source>Listen on this port; 0 picks a free one.</source>
        <translation>Lyssna på den här porten; 0 väljer en ledig.</translation>
    </message>
    <message>
        <source>Serve this document; can be given again. Without it the sandbox&apos;s webhooks are served.</source>
        <translation>Ta emot åt det här dokumentet; kan anges flera gånger. Annars används sandlådans webhookar.</translation>
    </message>
    <message>
        <source>No reply.</source>
        <translation>Inget svar.</translation>
    </message>
    <message>
        <source>Read the messages from this file: one a line, .csv with a header, or .jsonl.</source>
        <translation>Läs meddelandena från den här filen: ett per rad, .csv med rubrikrad eller .jsonl.</translation>
    </message>
    <message>
        <source>The column of the .csv file that holds the message.</source>
        <translation>Den kolumn i .csv-filen som innehåller meddelandet.</translation>
    </message>
    <message>
        <source>Tell every step of each decision.</source>
        <translation>Redovisa varje steg i varje beslut.</translation>
    </message>
    <message>
        <source>match needs a webhook, and either messages or --messages FILE.</source>
        <translation>match behöver en webhook, och antingen meddelanden eller --messages FILE.</translation>
    </message>
    <message>
        <source>%1 takes feedback only: no inbound message reaches it.</source>
        <translation>%1 tar bara emot återkoppling: inga inkommande meddelanden når den.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Filen %1 kunde inte läsas.</translation>
    </message>
    <message>
        <source>The file %1 is empty; a CSV file needs a header line.</source>
        <translation>Filen %1 är tom; en CSV-fil behöver en rubrikrad.</translation>
    </message>
    <message>
        <source>The file %1 has no column “%2”. Its columns are: %3. Name one with --column.</source>
        <translation>Filen %1 har ingen kolumn ”%2”. Kolumnerna är: %3. Ange en med --column.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no JSON object with a text called “message”.</source>
        <translation>Rad %1 i %2 är inget JSON-objekt med en sträng som heter ”message”.</translation>
    </message>
    <message>
        <source>render needs one webhook.</source>
        <translation>render behöver en webhook.</translation>
    </message>
    <message>
        <source>Use this sample event instead of the first.</source>
        <translation>Använd den här exempelhändelsen i stället för den första.</translation>
    </message>
    <message>
        <source>There is no sample called “%1” for this webhook. There are: %2.</source>
        <translation>Det finns inget exempel med namnet ”%1” för den här webhooken. De som finns är: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 tar ett tal från %2 till %3, inte ”%4”.</translation>
    </message>
    <message>
        <source>“%1” is no http or https URL.</source>
        <translation>”%1” är ingen URL med http eller https.</translation>
    </message>
    <message>
        <source>A document has no URL of its own. Say where to post with --to URL.</source>
        <translation>Ett dokument har ingen egen URL. Ange vart det ska skickas med --to URL.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox: many events are not sent from it.</source>
        <translation>%1 är en produktionssandlåda: därifrån skickas inte många händelser på en gång.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. Repeat its name with --confirm %1 to send from it.</source>
        <translation>%1 är en produktionssandlåda. Upprepa namnet med --confirm %1 för att skicka från den.</translation>
    </message>
    <message>
        <source>send needs one webhook.</source>
        <translation>send behöver en webhook.</translation>
    </message>
    <message>
        <source>Sent %L1, of which %L2 went well and %L3 failed; %L4 tried again.</source>
        <translation>Skickade: %L1, varav %L2 lyckades och %L3 misslyckades; nya försök: %L4.</translation>
    </message>
    <message>
        <source>%L1 seconds, %L2 a second; half within %L3 ms, 95 of 100 within %L4 ms, 99 of 100 within %L5 ms.</source>
        <translation>%L1 sekunder, %L2 per sekund; hälften inom %L3 ms, 95 av 100 inom %L4 ms, 99 av 100 inom %L5 ms.</translation>
    </message>
    <message>
        <source>Post to this URL instead of the webhook&apos;s own.</source>
        <translation>Skicka till den här URL:en i stället för webhookens egen.</translation>
    </message>
    <message>
        <source>Send this many distinct events.</source>
        <translation>Skicka så här många olika händelser.</translation>
    </message>
    <message>
        <source>Have this many under way at a time.</source>
        <translation>Ha så här många på gång samtidigt.</translation>
    </message>
    <message>
        <source>Start at most this many a second.</source>
        <translation>Påbörja högst så här många per sekund.</translation>
    </message>
    <message>
        <source>Give an answer this many seconds.</source>
        <translation>Vänta så här många sekunder på svar.</translation>
    </message>
    <message>
        <source>Also write each request and answer to this file, a JSON object a line.</source>
        <translation>Skriv också varje begäran och svar till den här filen, ett JSON-objekt per rad.</translation>
    </message>
    <message>
        <source>The name of the production sandbox that is sent from.</source>
        <translation>Namnet på den produktionssandlåda som det skickas från.</translation>
    </message>
    <message>
        <source>There is no sandbox called “%1” in this database.</source>
        <translation>Det finns ingen sandlåda med namnet ”%1” i den här databasen.</translation>
    </message>
    <message>
        <source>There is no webhook called “%1” in the sandbox %2, and no file of that name.</source>
        <translation>Det finns ingen webhook med namnet ”%1” i sandlådan %2 och ingen fil med det namnet.</translation>
    </message>
    <message>
        <source>Name at least one document to check.</source>
        <translation>Ange minst ett dokument att kontrollera.</translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1: giltigt</translation>
    </message>
    <message>
        <source>%1: not valid</source>
        <translation>%1: ogiltigt</translation>
    </message>
    <message>
        <source>Use this database file.</source>
        <translation>Använd den här databasfilen.</translation>
    </message>
    <message>
        <source>Look at this sandbox.</source>
        <translation>Arbeta i den här sandlådan.</translation>
    </message>
    <message>
        <source>Print text, or one JSON object a line.</source>
        <translation>Skriv ut text, eller ett JSON-objekt per rad.</translation>
    </message>
    <message>
        <source>Speak this language.</source>
        <translation>Använd det här språket.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>A WEBHOOK is a name in the database or the path of a document; - is standard input.</source>
        <translation>WEBHOOK är ett namn i databasen eller sökvägen till ett dokument; - är standard in.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the answer is no, 2 could not do it.</source>
        <translation>Slutstatus: 0 klart, 1 svaret är nej, 2 det gick inte att utföra.</translation>
    </message>
    <message>
        <source>There is no format called “%1”. Known are text and json.</source>
        <translation>Det finns inget format som heter ”%1”. De som finns är text och json.</translation>
    </message>
    <message>
        <source>There is no language called “%1”. Known are %2.</source>
        <translation>Det finns inget språk som heter ”%1”. De som finns är %2.</translation>
    </message>
    <message>
        <source>There is no command called “%1”.</source>
        <translation>Det finns inget kommando som heter ”%1”.</translation>
    </message>
    <message>
        <source>Fail on purpose as this file says.</source>
        <translation>Simulera fel enligt den här filen.</translation>
    </message>
    <message>
        <source>Send as the person in this JSON file: mobilePhone.number is the number.</source>
        <translation>Skicka som personen i den här JSON-filen: mobilePhone.number är numret.</translation>
    </message>
    <message>
        <source>Try again by this retry profile: %1.</source>
        <translation>Försök igen enligt den här profilen för nya försök: %1.</translation>
    </message>
    <message>
        <source>Line %1 of %2 opens quotes that are not closed. Close them, or double the quotes inside a text.</source>
        <translation>Rad %1 i %2 öppnar citattecken som inte stängs. Stäng dem, eller dubbla citattecknen inuti en text.</translation>
    </message>
    <message>
        <source>It redirects to %1, which is not followed.</source>
        <translation>Den hänvisar vidare till %1, vilket inte följs.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Det gick inte att skriva till standard ut.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Composition</name>
    <message>
        <source>The folder %1 could not be made, so there is no place to keep data.</source>
        <translation>Mappen %1 kunde inte skapas, så det finns ingenstans att spara data.</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one was made; nothing in the old file was changed.</source>
        <translation>Databasen var skadad. Den lades undan som %1 och en ny skapades; inget ändrades i den gamla filen.</translation>
    </message>
    <message>
        <source>The built-in samples could not be read.</source>
        <translation>De inbyggda exemplen kunde inte läsas.</translation>
    </message>
    <message>
        <source>There is no retry profile called “%1”. Known are: %2.</source>
        <translation>Det finns ingen profil för nya försök som heter ”%1”. De som finns är: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Console</name>
    <message>
        <source>Use this database file.</source>
        <translation>Använd den här databasfilen.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialBook</name>
    <message>
        <source>An API credential needs a name.</source>
        <translation>API-autentiseringsuppgifter behöver ett namn.</translation>
    </message>
    <message>
        <source>There is an API credential %1 already. Choose another name.</source>
        <translation>Det finns redan API-autentiseringsuppgifter med namnet %1. Välj ett annat namn.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialDialog</name>
    <message>
        <source>Create new API credentials</source>
        <translation>Skapa nya API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>For the SMS vendor %1. Only the name and the number are kept here, no key and no token.</source>
        <translation>För SMS-leverantören %1. Bara namnet och numret sparas här, ingen nyckel och ingen token.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Inbound Number</source>
        <translation>Inkommande nummer</translation>
    </message>
    <message>
        <source>The number that subscribers text to. It is offered as the Sender Phone Number.</source>
        <translation>Det nummer som prenumeranterna skickar till. Det föreslås som avsändarens telefonnummer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialPicker</name>
    <message>
        <source>There are no API credentials for this vendor yet</source>
        <translation>Det finns inga API-autentiseringsuppgifter för den här leverantören ännu</translation>
    </message>
    <message>
        <source>Select an option</source>
        <translation>Välj ett alternativ</translation>
    </message>
    <message>
        <source>Create new API credentials…</source>
        <translation>Skapa nya API-autentiseringsuppgifter …</translation>
    </message>
</context>
<context>
    <name>Hookbench::Database</name>
    <message>
        <source>The database is in use by another program. Wait a moment and try again, or close the other one.</source>
        <translation>Databasen används av ett annat program. Vänta en stund och försök igen, eller stäng det andra programmet.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written to. Check who may write to the file and its folder.</source>
        <translation>Det går inte att skriva till databasen %1. Kontrollera vem som får skriva till filen och dess mapp.</translation>
    </message>
    <message>
        <source>There is no room left to save. Free some space on the disk that holds %1, then try again.</source>
        <translation>Det finns inget utrymme kvar att spara på. Frigör utrymme på disken där %1 finns och försök sedan igen.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened. Check that its folder exists and that you may write to it.</source>
        <translation>Databasen %1 kan inte öppnas. Kontrollera att mappen finns och att du får skriva till den.</translation>
    </message>
    <message>
        <source>The disk that holds %1 did not read or write what was asked. Check the disk, then try again.</source>
        <translation>Disken där %1 finns kunde inte läsa eller skriva det som begärdes. Kontrollera disken och försök sedan igen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Start the program again: it then checks the whole file.</source>
        <translation>Databasen %1 är skadad. Starta om programmet: då kontrolleras hela filen.</translation>
    </message>
    <message>
        <source>The database did not do what was asked, and nothing was changed.</source>
        <translation>Databasen utförde inte det som begärdes, och inget ändrades.</translation>
    </message>
    <message>
        <source>%1 is the database of another program. Choose another file; this one was not touched.</source>
        <translation>%1 är databasen för ett annat program. Välj en annan fil; den här har inte rörts.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hookbench. Update Hookbench, or choose another database; this one was not touched.</source>
        <translation>%1 skrevs av en nyare version av Hookbench. Uppdatera Hookbench eller välj en annan databas; den här har inte rörts.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Demo</name>
    <message>
        <source>The demo sandbox could not be read.</source>
        <translation>Demosandlådan kunde inte läsas.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DialogAsker</name>
    <message>
        <source>Leave without submitting?</source>
        <translation>Lämna utan att skicka in?</translation>
    </message>
    <message>
        <source>The changes to “%1” are not submitted yet.</source>
        <translation>Ändringarna i ”%1” är inte inskickade än.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringarna</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Skicka in</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Skriv %1 för att fortsätta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>Hookbench::ErrorSummary</name>
    <message>
        <source>Not submitted. What is to be fixed:</source>
        <translation>Inte inskickat. Det här behöver rättas till:</translation>
    </message>
</context>
<context>
    <name>Hookbench::EventLogModel</name>
    <message>
        <source>No webhook</source>
        <translation>Ingen webhook</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n more)</source>
        <comment>message of the first event of several</comment>
        <translation>
            <numerusform>%1 (+%n till)</numerusform>
            <numerusform>%1 (+%n till)</numerusform>
        </translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Redan mottaget</translation>
    </message>
    <message>
        <source>No keyword</source>
        <translation>Inget nyckelord</translation>
    </message>
    <message>
        <source>%1, near miss</source>
        <comment>keyword category</comment>
        <translation>%1, nästan rätt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tidsåtgång</translation>
    </message>
</context>
<context>
    <name>Hookbench::EventLogPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n händelse</numerusform>
            <numerusform>%n händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the new events in</source>
        <translation>Visa de nya händelserna</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Händelselogg</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Inga händelser ännu</translation>
    </message>
    <message>
        <source>Every request that the receiver takes or that you send from here shows up in this list, with its answer and the decision. Send a test event from a webhook to see the first one.</source>
        <translation>Varje begäran som mottagaren tar emot eller som du skickar härifrån visas i listan, med sitt svar och beslutet. Skicka en testhändelse från en webhook för att få se den första.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExchangeDetails</name>
    <message>
        <source>Details of the event</source>
        <translation>Detaljer om händelsen</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Stäng detaljerna</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the event, how many there are, its message</comment>
        <translation>%1 av %2: %3</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Mottaget %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Skickat %1</translation>
    </message>
    <message>
        <source>The same event was received before, so nothing was decided again.</source>
        <translation>Samma händelse har tagits emot tidigare, så inget beslutades på nytt.</translation>
    </message>
    <message>
        <source>A feedback event reports on a message that was sent; there is nothing to decide.</source>
        <translation>En återkopplingshändelse rapporterar om ett meddelande som har skickats; det finns inget att besluta.</translation>
    </message>
    <message>
        <source>Without a message and a profile number nothing can be decided.</source>
        <translation>Utan ett meddelande och ett profilnummer kan inget beslutas.</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Svar: ”%1”</translation>
    </message>
</context>
<context>
    <name>Hookbench::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltigt</translation>
    </message>
</context>
<context>
    <name>Hookbench::FieldsView</name>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normaliserat</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Meddelandekroppen</translation>
    </message>
    <message>
        <source>Body, at %1</source>
        <translation>Meddelandekroppen, i %1</translation>
    </message>
    <message>
        <source>Time of receipt, because the body has none</source>
        <translation>Mottagningstiden, eftersom meddelandekroppen inte anger någon tid</translation>
    </message>
    <message>
        <source>The webhook&apos;s sender number, because the body has none</source>
        <translation>Webhookens avsändarnummer, eftersom meddelandekroppen inte anger något</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
</context>
<context>
    <name>Hookbench::HelpButton</name>
    <message>
        <source>Help: %1</source>
        <translation>Hjälp: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>Hookbench::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Create a webhook</source>
        <translation>Skapa en webhook</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Submit the form</source>
        <translation>Skicka in formuläret</translation>
    </message>
    <message>
        <source>Submit or send</source>
        <translation>Skicka in eller skicka</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Tillbaka, eller stäng</translation>
    </message>
    <message>
        <source>Help on the field with the focus</source>
        <translation>Hjälp om fältet som har fokus</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nästa del av fönstret</translation>
    </message>
    <message>
        <source>SMS Webhooks</source>
        <translation>SMS-webhookar</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Händelselogg</translation>
    </message>
    <message>
        <source>Delete the chosen webhook or keyword</source>
        <translation>Ta bort den markerade webhooken eller det markerade nyckelordet</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>Om Hookbench</translation>
    </message>
    <message>
        <source>Hookbench %1: a desktop console for SMS webhooks.</source>
        <translation>Hookbench %1: en skrivbordskonsol för SMS-webhookar.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Den levereras helt utan garanti.</translation>
    </message>
    <message>
        <source>Runs on Qt %1.</source>
        <translation>Körs med Qt %1.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>Where data lives</source>
        <translation>Var data lagras</translation>
    </message>
    <message>
        <source>Webhooks, sandboxes and the event log live in one database on this computer:</source>
        <translation>Webhookar, sandlådor och händelseloggen lagras i en databas på den här datorn:</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Secrets are never written to it, nor to a log or an export. Nothing is sent anywhere but to the addresses you choose, and the receiver listens to this computer only.</source>
        <translation>Hemligheter skrivs aldrig till den, och inte heller till någon logg eller export. Inget skickas någonstans utom till de adresser du väljer, och mottagaren lyssnar bara på den här datorn.</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Ångra en borttagning</translation>
    </message>
</context>
<context>
    <name>Hookbench::HttpReceiver</name>
    <message>
        <source>Port %1 is taken by another program. Choose another port or end that program.</source>
        <translation>Port %1 används av ett annat program. Välj en annan port eller avsluta det programmet.</translation>
    </message>
    <message>
        <source>The receiver can&apos;t listen on port %1.</source>
        <translation>Mottagaren kan inte lyssna på port %1.</translation>
    </message>
</context>
<context>
    <name>Hookbench::InboundAnswer</name>
    <message>
        <source>No event in this body can be processed without %1.</source>
        <translation>Ingen händelse i den här meddelandekroppen kan behandlas utan %1.</translation>
    </message>
    <message>
        <source>This body holds no event that the webhook can read.</source>
        <translation>Den här meddelandekroppen innehåller ingen händelse som webhooken kan läsa.</translation>
    </message>
    <message>
        <source>This body is form data (%1), and SMS webhooks read JSON only. Set the provider to send JSON with the Content-Type application/json.</source>
        <translation>Den här meddelandekroppen är formulärdata (%1), och SMS-webhookar läser bara JSON. Ställ in leverantören så att den skickar JSON med Content-Type application/json.</translation>
    </message>
    <message>
        <source>This body is sent as plain text (%1), and SMS webhooks read JSON only. Set the Content-Type to application/json; a message inside an Amazon SNS envelope has to be unpacked first.</source>
        <translation>Den här meddelandekroppen är skickad som ren text (%1), och SMS-webhookar läser bara JSON. Ställ in Content-Type till application/json; ett meddelande i ett kuvert från Amazon SNS måste packas upp först.</translation>
    </message>
    <message>
        <source>This body has no Content-Type and does not begin like JSON. Send JSON with the Content-Type application/json.</source>
        <translation>Den här meddelandekroppen har ingen Content-Type och börjar inte som JSON. Skicka JSON med Content-Type application/json.</translation>
    </message>
    <message>
        <source>This body is of the type %1, and SMS webhooks read JSON only. Send JSON with the Content-Type application/json.</source>
        <translation>Den här meddelandekroppen är av typen %1, och SMS-webhookar läser bara JSON. Skicka JSON med Content-Type application/json.</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeywordPanel</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 finns redan i listan.</translation>
    </message>
    <message>
        <source>Inbound Keyword Category</source>
        <translation>Kategori för inkommande nyckelord</translation>
    </message>
    <message>
        <source>Inbound keyword category</source>
        <translation>Kategori för inkommande nyckelord</translation>
    </message>
    <message>
        <source>Opt-In answers subscriptions and records consent. Opt-Out answers unsubscriptions and withdraws consent. Double Opt-In asks for a confirming keyword first. Help answers requests for help. Custom records one keyword of your own and changes no consent.</source>
        <translation>Anmälan (opt-in) svarar på anmälningar och registrerar samtycke. Avanmälan (opt-out) svarar på avanmälningar och återkallar samtycke. Dubbel anmälan (double opt-in) ber först om ett bekräftande nyckelord. Hjälp svarar på den som ber om hjälp. Anpassad registrerar ett eget nyckelord och ändrar inget samtycke.</translation>
    </message>
    <message>
        <source>Enter a keyword</source>
        <translation>Ange ett nyckelord</translation>
    </message>
    <message>
        <source>Enter your keywords</source>
        <translation>Ange dina nyckelord</translation>
    </message>
    <message>
        <source>A text that equals one of these words gets the reply below. Upper and lower case make no difference: stop and STOP are the same. Enter or a comma adds the word; a list can be pasted.</source>
        <translation>Ett meddelande som är lika med ett av de här orden får svaret nedan. Stora och små bokstäver spelar ingen roll: stop och STOP är samma sak. Enter eller ett komma lägger till ordet; det går att klistra in en lista.</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>Nyckelord för %1</translation>
    </message>
    <message>
        <source>Reply Message</source>
        <translation>Svarsmeddelande</translation>
    </message>
    <message>
        <source>Fuzzy Logic</source>
        <translation>Ungefärlig matchning</translation>
    </message>
    <message>
        <source>Texts that come close to an opt-out keyword, such as CANCIL, get the Fuzzy Auto Response. Consent stays as it is until the exact keyword arrives.</source>
        <translation>Meddelanden som liknar ett nyckelord för avanmälan, till exempel CANCIL, får det automatiska svaret vid ungefärlig matchning. Samtycket ändras inte förrän det exakta nyckelordet kommer.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Fuzzy Auto Response</source>
        <translation>Automatiskt svar vid ungefärlig matchning</translation>
    </message>
    <message>
        <source>Say that the person is still subscribed, and name the exact keyword that unsubscribes.</source>
        <translation>Tala om att personen fortfarande prenumererar, och ange exakt vilket nyckelord som avanmäler.</translation>
    </message>
    <message>
        <source>What counts as a near miss</source>
        <translation>Vad som räknas som nästan rätt</translation>
    </message>
    <message>
        <source>How the mirrored product finds near misses is not documented. These sets are our reading.</source>
        <translation>Hur den speglade produkten hittar det som är nästan rätt är inte dokumenterat. De här uppsättningarna är vår tolkning.</translation>
    </message>
    <message>
        <source>Keyword category %1, %2 of %3</source>
        <translation>Nyckelordskategori %1, %2 av %3</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Flytta upp %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Flytta ned %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Add the keyword</source>
        <translation>Lägg till nyckelordet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeywordPanels</name>
    <message>
        <source>Add a keyword category</source>
        <translation>Lägg till en nyckelordskategori</translation>
    </message>
</context>
<context>
    <name>Hookbench::MainWindow</name>
    <message>
        <source>The demo sandbox is loaded: open a webhook and send it a test event.</source>
        <translation>Demosandlådan är inläst: öppna en webhook och skicka en testhändelse till den.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Händelselogg</translation>
    </message>
    <message>
        <source>SMS Webhooks</source>
        <translation>SMS-webhookar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, sandbox</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Hookbench::MessageView</name>
    <message>
        <source>Show the body as hexadecimal bytes</source>
        <translation>Visa meddelandekroppen som hexadecimala byte</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Kopiera meddelandekroppen</translation>
    </message>
    <message>
        <source>%1 in the body.</source>
        <translation>%1 i meddelandekroppen.</translation>
    </message>
    <message>
        <source>%1 in the body. It is no readable text, so its bytes are shown.</source>
        <translation>%1 i meddelandekroppen. Den är ingen läsbar text, så dess byte visas.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>%1 in the body. The first %2 are shown; Copy body takes all of it.</source>
        <translation>%1 i meddelandekroppen. De första %2 visas; Kopiera meddelandekroppen tar med allt.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Opening</name>
    <message>
        <source>Another program is setting the damaged database %1 aside. Try again in a moment.</source>
        <translation>Ett annat program håller på att lägga undan den skadade databasen %1. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file for the database.</source>
        <translation>%1 är en mapp. Välj en fil för databasen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another place for the database.</source>
        <translation>Mappen %1 kan inte skapas. Välj en annan plats för databasen.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written to. Check who may write to the file and its folder.</source>
        <translation>Det går inte att skriva till databasen %1. Kontrollera vem som får skriva till filen och dess mapp.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Drivrutinen för SQLite i Qt saknas. Installera paketet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>Databasen %1 är skadad.</translation>
    </message>
    <message>
        <source>This build of SQLite can&apos;t keep foreign keys. Install the SQLite of your system.</source>
        <translation>Den här versionen av SQLite kan inte hantera främmande nycklar. Installera den SQLite som hör till ditt system.</translation>
    </message>
    <message>
        <source>The database %1 is damaged, and it can&apos;t be renamed. Move it away, then start again.</source>
        <translation>Databasen %1 är skadad och kan inte byta namn. Flytta undan den och starta sedan om.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be renamed. Move it away, then start again.</source>
        <translation>Filen %1 kan inte byta namn. Flytta undan den och starta sedan om.</translation>
    </message>
</context>
<context>
    <name>Hookbench::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Hookbench::PayloadField</name>
    <message>
        <source>Payload</source>
        <translation>Nyttolast</translation>
    </message>
    <message>
        <source>Hide payload editor</source>
        <translation>Dölj nyttolastredigeraren</translation>
    </message>
    <message>
        <source>View payload editor</source>
        <translation>Visa nyttolastredigeraren</translation>
    </message>
    <message>
        <source>Insert example</source>
        <translation>Infoga exempel</translation>
    </message>
    <message>
        <source>Replaces the template by the example for this type; can be undone</source>
        <translation>Ersätter mallen med exemplet för den här typen; kan ångras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatera</translation>
    </message>
    <message>
        <source>Lays the JSON out line by line; order and spelling stay as they are</source>
        <translation>Ställer upp JSON rad för rad; ordning och stavning behålls</translation>
    </message>
    <message>
        <source>Payload template</source>
        <translation>Nyttolastmall</translation>
    </message>
    <message>
        <source>Paste the JSON that your provider sends, with {{token}} where a field is read.</source>
        <translation>Klistra in den JSON som din leverantör skickar, med {{token}} där ett fält ska läsas.</translation>
    </message>
    <message>
        <source>Problems of the payload</source>
        <translation>Problem i nyttolasten</translation>
    </message>
    <message>
        <source>A template array with one element reads</source>
        <translation>En lista med ett element i mallen läser</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>The mirrored product does not document how a template array applies to a longer one. Reading every element is our reading.</source>
        <translation>Den speglade produkten dokumenterar inte hur en lista i mallen tillämpas på en längre lista. Att läsa varje element är vår tolkning.</translation>
    </message>
    <message>
        <source>Every element of the body&apos;s array</source>
        <translation>Varje element i meddelandekroppens lista</translation>
    </message>
    <message>
        <source>Only the first element</source>
        <translation>Bara det första elementet</translation>
    </message>
    <message>
        <source>%1 of %2 fields bound</source>
        <translation>%1 av %2 fält kopplade</translation>
    </message>
    <message>
        <source>No payload yet. %1 fields are to be bound.</source>
        <translation>Ingen nyttolast ännu. %1 fält ska kopplas.</translation>
    </message>
    <message>
        <source>A payload is required. Open the editor and paste the JSON that the provider sends.</source>
        <translation>Nyttolasten är obligatorisk. Öppna redigeraren och klistra in den JSON som leverantören skickar.</translation>
    </message>
    <message>
        <source>%1 of %2 fields bound, the others are not sent</source>
        <translation>%1 av %2 fält kopplade, de andra skickas inte</translation>
    </message>
    <message>
        <source>The payload has a problem. Open the editor to see it.</source>
        <translation>Nyttolasten har ett problem. Öppna redigeraren för att se det.</translation>
    </message>
    <message>
        <source>%1:%2  %3</source>
        <translation>%1:%2  %3</translation>
    </message>
    <message>
        <source>Each field is to be bound once. Tick Never sent for a field that this provider leaves out of every event: the receiver then fills in what it can.</source>
        <translation>Varje fält ska kopplas en gång. Markera Skickas aldrig för ett fält som leverantören utelämnar i alla händelser: mottagaren fyller då i det den kan.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Popover</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Hookbench::PreferencesBook</name>
    <message>
        <source>There is no language %1. Choose English, French or Swedish.</source>
        <translation>Språket %1 finns inte. Välj engelska, franska eller svenska.</translation>
    </message>
    <message>
        <source>The receiver needs a port from 1 to 65535.</source>
        <translation>Mottagaren behöver en port från 1 till 65535.</translation>
    </message>
    <message>
        <source>%1 is not an address to build URLs on. Write it like https://example.com.</source>
        <translation>%1 är ingen adress att bygga URL:er på. Skriv den som https://example.com.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Profile</name>
    <message>
        <source>The profile %1 is no JSON. %2</source>
        <translation>Profilen %1 är inte JSON. %2</translation>
    </message>
    <message>
        <source>The profile %1 has no text at mobilePhone.number.</source>
        <translation>Profilen %1 har ingen sträng på mobilePhone.number.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverDesk</name>
    <message>
        <source>This request could not be stored: %1</source>
        <translation>Den här begäran kunde inte lagras: %1</translation>
    </message>
    <message>
        <source>No webhook answers to this path. A webhook&apos;s path begins with %1 and ends with its id.</source>
        <translation>Ingen webhook svarar på den här sökvägen. En sökväg till en webhook börjar med %1 och slutar med dess id.</translation>
    </message>
    <message>
        <source>There is no webhook with the id %1. Copy the URL from the webhook&apos;s page.</source>
        <translation>Det finns ingen webhook med id %1. Kopiera URL:en från webhookens sida.</translation>
    </message>
    <message>
        <source>Webhooks take POST requests, and this one is %1.</source>
        <translation>Webhookar tar emot POST, och den här begäran är %1.</translation>
    </message>
    <message>
        <source>This body is encoded as %1, and webhooks read plain JSON only. Send it without Content-Encoding.</source>
        <translation>Den här meddelandekroppen är kodad som %1, och webhookar läser bara okodad JSON. Skicka den utan Content-Encoding.</translation>
    </message>
    <message>
        <source>The request did not arrive in time. Send it in one go.</source>
        <translation>Begäran kom inte fram i tid. Skicka den på en gång.</translation>
    </message>
    <message>
        <source>The body is over 1 MiB. Send fewer events in one request.</source>
        <translation>Meddelandekroppen är större än 1 MiB. Skicka färre händelser i en begäran.</translation>
    </message>
    <message>
        <source>The header is over 64 KiB. Send fewer or shorter header lines.</source>
        <translation>HTTP-huvudet är större än 64 KiB. Skicka färre eller kortare rader.</translation>
    </message>
    <message>
        <source>This is not a complete HTTP/1.1 request. Check the request line, the header lines and the Content-Length.</source>
        <translation>Det här är ingen fullständig HTTP/1.1-begäran. Kontrollera startraden, HTTP-huvudena och Content-Length.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverFoot</name>
    <message>
        <source>Use a free port</source>
        <translation>Använd en ledig port</translation>
    </message>
    <message>
        <source>Receiver on :%1</source>
        <translation>Mottagare på :%1</translation>
    </message>
    <message>
        <source>Port %1 taken</source>
        <translation>Port %1 upptagen</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Mottagare av</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>Stoppa mottagaren</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Starta mottagaren</translation>
    </message>
</context>
<context>
    <name>Hookbench::RetryProfile</name>
    <message>
        <source>This retry profile can&apos;t be read.</source>
        <translation>Den här profilen för nya försök kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleBook</name>
    <message>
        <source>A file of samples holds a JSON array.</source>
        <translation>En fil med exempel innehåller en JSON-lista.</translation>
    </message>
    <message>
        <source>Each sample is a JSON object.</source>
        <translation>Varje exempel är ett JSON-objekt.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleNames</name>
    <message>
        <source>A subscriber texts STOP</source>
        <translation>En prenumerant skickar STOP</translation>
    </message>
    <message>
        <source>A subscriber texts START</source>
        <translation>En prenumerant skickar START</translation>
    </message>
    <message>
        <source>A subscriber texts HELP</source>
        <translation>En prenumerant skickar HELP</translation>
    </message>
    <message>
        <source>A subscriber asks a question</source>
        <translation>En prenumerant ställer en fråga</translation>
    </message>
    <message>
        <source>A subscriber misspells a keyword</source>
        <translation>En prenumerant stavar fel på ett nyckelord</translation>
    </message>
    <message>
        <source>A message is delivered</source>
        <translation>Ett meddelande levereras</translation>
    </message>
    <message>
        <source>A message fails</source>
        <translation>Ett meddelande misslyckas</translation>
    </message>
    <message>
        <source>A message is read</source>
        <translation>Ett meddelande läses</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleReader</name>
    <message>
        <source>A sample needs “%1” as a text.</source>
        <translation>Ett exempel behöver ”%1” som en sträng.</translation>
    </message>
    <message>
        <source>A sample&apos;s “%1” can&apos;t be “%2”.</source>
        <translation>”%1” i ett exempel kan inte vara ”%2”.</translation>
    </message>
    <message>
        <source>A sample needs “%1” as an object.</source>
        <translation>Ett exempel behöver ”%1” som ett objekt.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Det finns inget fält ”%1”.</translation>
    </message>
    <message>
        <source>The field “%1” takes a text or a number.</source>
        <translation>Fältet ”%1” tar en sträng eller ett tal.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxBook</name>
    <message>
        <source>A sandbox needs a name.</source>
        <translation>En sandlåda behöver ett namn.</translation>
    </message>
    <message>
        <source>The organisation has a sandbox %1 already. Choose another name.</source>
        <translation>Organisationen har redan en sandlåda %1. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The sandbox is no longer there.</source>
        <translation>Sandlådan finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxButton</name>
    <message>
        <source>PROD</source>
        <comment>chip of a production sandbox</comment>
        <translation>PROD</translation>
    </message>
    <message>
        <source>DEV</source>
        <comment>chip of a development sandbox</comment>
        <translation>UTV</translation>
    </message>
    <message>
        <source>Production sandbox %1</source>
        <translation>Produktionssandlådan %1</translation>
    </message>
    <message>
        <source>Development sandbox %1</source>
        <translation>Utvecklingssandlådan %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::SendResult</name>
    <message>
        <source>The answer did not come from this console&apos;s receiver, so no decision is known.</source>
        <translation>Svaret kom inte från den här konsolens mottagare, så inget beslut är känt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The receiver read no event from the body.</source>
        <translation>Mottagaren läste ingen händelse i meddelandekroppen.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>HTTP-huvuden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Svarets HTTP-huvuden</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Inget har skickats ännu.</translation>
    </message>
    <message>
        <source>Delivered. %1</source>
        <translation>Levererat. %1</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Inte levererat. %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::SendTestDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The receiver is off: nothing would answer.</source>
        <translation>Mottagaren är av: inget skulle svara.</translation>
    </message>
    <message>
        <source>The receiver is off. Start it, or send to another URL.</source>
        <translation>Mottagaren är av. Starta den, eller skicka till en annan URL.</translation>
    </message>
    <message>
        <source>This is not a URL to post to. It begins with http:// or https:// and names a host.</source>
        <translation>Det här är ingen URL att skicka till. Den ska börja med http:// eller https:// och ange en värd.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. The event goes to %2.</source>
        <translation>%1 är en produktionssandlåda. Händelsen skickas till %2.</translation>
    </message>
    <message>
        <source>Send test event: %1</source>
        <translation>Skicka testhändelse: %1</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Exempelhändelse</translation>
    </message>
    <message>
        <source>There is no sample event for this vendor and type.</source>
        <translation>Det finns ingen exempelhändelse för den här leverantören och typen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>What the subscriber texts.</source>
        <translation>Det som prenumeranten skickar.</translation>
    </message>
    <message>
        <source>Profile number</source>
        <translation>Profilnummer</translation>
    </message>
    <message>
        <source>The number that the subscriber texts from.</source>
        <translation>Det nummer som prenumeranten skickar från.</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Skicka till</translation>
    </message>
    <message>
        <source>The webhook&apos;s own URL</source>
        <translation>Webhookens egen URL</translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation>En annan URL</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Starta mottagaren</translation>
    </message>
    <message>
        <source>Body that is sent</source>
        <translation>Meddelandekropp som skickas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Show in event log</source>
        <translation>Visa i händelseloggen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlCredentialStore</name>
    <message>
        <source>There is an API credential %1 already. Choose another name.</source>
        <translation>Det finns redan API-autentiseringsuppgifter med namnet %1. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The API credential %1 is no longer there.</source>
        <translation>API-autentiseringsuppgifterna %1 finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlEventStore</name>
    <message>
        <source>The event is no longer in the log.</source>
        <translation>Händelsen finns inte längre i loggen.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlSandboxStore</name>
    <message>
        <source>The organisation has a sandbox %1 already. Choose another name.</source>
        <translation>Organisationen har redan en sandlåda %1. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The sandbox %1 is no longer there.</source>
        <translation>Sandlådan %1 finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlWebhookStore</name>
    <message>
        <source>There is a webhook %1 already. Choose another name.</source>
        <translation>Det finns redan en webhook %1. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is another webhook %1 by now. Rename that one, then bring this one back.</source>
        <translation>Nu finns det en annan webhook %1. Byt namn på den och återställ sedan den här.</translation>
    </message>
    <message>
        <source>The webhook is not among the removed ones.</source>
        <translation>Webhooken finns inte bland de borttagna.</translation>
    </message>
    <message>
        <source>The webhook is no longer there. Someone else has removed it.</source>
        <translation>Webhooken finns inte längre. Någon annan har tagit bort den.</translation>
    </message>
    <message>
        <source>The webhook&apos;s history can&apos;t be read.</source>
        <translation>Webhookens historik kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>Hookbench::TimingView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fram till</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Namnet uppslaget</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Krypterad</translation>
    </message>
    <message>
        <source>First byte of the answer</source>
        <translation>Svarets första byte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>Hela svaret</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Försök</translation>
    </message>
</context>
<context>
    <name>Hookbench::TokenList</name>
    <message>
        <source>bound</source>
        <translation>kopplad</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>skickas inte</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message>
        <source>Insert %1 at the cursor</source>
        <translation>Infoga %1 vid markören</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Skickas aldrig</translation>
    </message>
    <message>
        <source>This provider never sends %1</source>
        <translation>Leverantören skickar aldrig %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::TopBar</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produktion)</translation>
    </message>
    <message>
        <source>Load the demo sandbox</source>
        <translation>Läs in demosandlådan</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Where data lives</source>
        <translation>Var data lagras</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>Om Hookbench</translation>
    </message>
</context>
<context>
    <name>Hookbench::TraceView</name>
    <message>
        <source>Decision, step by step</source>
        <translation>Beslutet, steg för steg</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>step number, sentence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookBook</name>
    <message>
        <source>Two of the webhooks are called %1. Rename one of them.</source>
        <translation>Två av webhookarna heter %1. Byt namn på en av dem.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a webhook: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookForm</name>
    <message>
        <source>SMS Webhook Settings</source>
        <translation>Inställningar för SMS-webhook</translation>
    </message>
    <message>
        <source>Configure inbound settings for the SMS webhook.</source>
        <translation>Ställ in vad SMS-webhooken tar emot.</translation>
    </message>
    <message>
        <source>* Required</source>
        <translation>* Obligatoriskt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Enter a name for your webhook</source>
        <translation>Ange ett namn på din webhook</translation>
    </message>
    <message>
        <source>Select SMS vendor</source>
        <translation>Välj SMS-leverantör</translation>
    </message>
    <message>
        <source>%1 posts inbound texts and delivery reports as form data, and only JSON is supported: webhooks are not available for it. To use %1 all the same, let a relay of your own turn the form data into JSON and choose the vendor %2.</source>
        <translation>%1 skickar inkommande meddelanden och leveransrapporter som formulärdata, och bara JSON stöds: webhookar är inte tillgängliga för %1. Vill du ändå använda leverantören kan en egen relätjänst göra om formulärdata till JSON; välj då leverantören %2.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Sender Phone Number</source>
        <translation>Avsändarens telefonnummer</translation>
    </message>
    <message>
        <source>Default Reply Message</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Create an SMS Webhook</source>
        <translation>Skapa en SMS-webhook</translation>
    </message>
    <message>
        <source>A webhook takes in the texts that subscribers send, so that opt-ins and opt-outs are recorded, and the delivery reports of the provider, with read receipts where there are any.</source>
        <translation>En webhook tar emot de meddelanden som prenumeranterna skickar, så att anmälningar och avanmälningar registreras, och leverantörens leveransrapporter, med läskvitton där sådana finns.</translation>
    </message>
    <message>
        <source>The provider that will post to this webhook. Sinch and Sinch Conversational need one webhook for inbound and feedback, Infobip and Custom one for each.</source>
        <translation>Den leverantör som ska skicka till webhooken. Sinch och Sinch Conversational behöver en webhook för både inkommande och återkoppling, Infobip och anpassade leverantörer en för vardera.</translation>
    </message>
    <message>
        <source>Choose your Webhook Type</source>
        <translation>Välj webhooktyp</translation>
    </message>
    <message>
        <source>Inbound takes in consent responses and what subscribers prefer. Feedback takes in delivery and engagement events for reports and analysis.</source>
        <translation>Inkommande tar emot svar om samtycke och vad prenumeranterna föredrar. Återkoppling tar emot händelser om leverans och engagemang för rapporter och analys.</translation>
    </message>
    <message>
        <source>Select the SMS vendor configuration</source>
        <translation>Välj SMS-leverantörens konfiguration</translation>
    </message>
    <message>
        <source>The API credentials that were set up for this SMS vendor.</source>
        <translation>De API-autentiseringsuppgifter som har lagts in för den här SMS-leverantören.</translation>
    </message>
    <message>
        <source>The number that subscribers text to. Consent is kept for this number and the subscriber&apos;s number. Give it in the international form, such as +46 70 174 06 05, or as a short code.</source>
        <translation>Det nummer som prenumeranterna skickar till. Samtycket gäller det här numret och prenumerantens nummer. Ange det i internationellt format, till exempel +46 70 174 06 05, eller som ett kortnummer.</translation>
    </message>
    <message>
        <source>Sent when a text matches no keyword. Empty means that nothing is sent.</source>
        <translation>Skickas när ett meddelande inte stämmer med något nyckelord. Tomt betyder att inget skickas.</translation>
    </message>
    <message>
        <source>The address of this webhook. Give it to the SMS provider, so that it posts its events there.</source>
        <translation>Adressen till den här webhooken. Ge den till SMS-leverantören, så att händelserna skickas dit.</translation>
    </message>
    <message>
        <source>Copy Webhook URL</source>
        <translation>Kopiera webhook-URL</translation>
    </message>
    <message>
        <source>Configure inbound and feedback settings for the SMS webhook.</source>
        <translation>Ställ in vad SMS-webhooken tar emot och dess återkoppling.</translation>
    </message>
    <message>
        <source>Configure feedback settings for the SMS webhook.</source>
        <translation>Ställ in SMS-webhookens återkoppling.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookFormPage</name>
    <message>
        <source>the new webhook</source>
        <translation>den nya webhooken</translation>
    </message>
    <message>
        <source>%1 is saved. Give its Webhook URL to the SMS provider.</source>
        <translation>%1 är sparad. Ge dess webhook-URL till SMS-leverantören.</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Kopiera URL</translation>
    </message>
    <message>
        <source>Create SMS Webhook</source>
        <translation>Skapa SMS-webhook</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Skicka in</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Skicka testhändelse</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookList</name>
    <message>
        <source>The URL of %1 is copied.</source>
        <translation>URL:en till %1 är kopierad.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 är borttagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>No SMS webhook has “%1” in its name, vendor, number, keywords or URL.</source>
        <translation>Ingen SMS-webhook har ”%1” i namn, leverantör, nummer, nyckelord eller URL.</translation>
    </message>
    <message>
        <source>SMS Webhooks</source>
        <translation>SMS-webhookar</translation>
    </message>
    <message>
        <source>Create Webhook</source>
        <translation>Skapa webhook</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search SMS webhooks</source>
        <translation>Sök bland SMS-webhookar</translation>
    </message>
    <message>
        <source>No SMS webhooks yet</source>
        <translation>Inga SMS-webhookar ännu</translation>
    </message>
    <message>
        <source>A webhook takes in what subscribers text and what became of the messages sent to them.</source>
        <translation>En webhook tar emot det som prenumeranterna skickar och det som hände med meddelandena till dem.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookListModel</name>
    <message>
        <source>Webhook name</source>
        <translation>Webhooknamn</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Ändrad av</translation>
    </message>
    <message>
        <source>Modified at</source>
        <translation>Ändrad</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookNameDelegate</name>
    <message>
        <source>Incomplete</source>
        <translation>Ofullständig</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookTable</name>
    <message>
        <source>SMS Webhooks</source>
        <translation>SMS-webhookar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Kopiera URL</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Skicka testhändelse</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
</context>
<context>
    <name>Hookbench::WelcomePage</name>
    <message>
        <source>Try your SMS webhooks before anything goes live</source>
        <translation>Prova dina SMS-webhookar innan något tas i drift</translation>
    </message>
    <message>
        <source>See what an inbound text would do, what a provider&apos;s JSON would be read as, and how an endpoint answers.</source>
        <translation>Se vad ett inkommande meddelande skulle leda till, hur en leverantörs JSON skulle läsas och hur en slutpunkt svarar.</translation>
    </message>
    <message>
        <source>Load the demo sandbox</source>
        <translation>Läs in demosandlådan</translation>
    </message>
    <message>
        <source>A sandbox with filled-in webhooks for Custom, Infobip and Sinch and a short event history, to look around in.</source>
        <translation>En sandlåda att se sig omkring i, med ifyllda webhookar för en anpassad leverantör, Infobip och Sinch och en kort händelsehistorik.</translation>
    </message>
    <message>
        <source>Create Webhook</source>
        <translation>Skapa webhook</translation>
    </message>
    <message>
        <source>Start with a webhook of your own: its vendor, keywords, replies and payload.</source>
        <translation>Börja med en egen webhook: dess leverantör, nyckelord, svar och nyttolast.</translation>
    </message>
    <message>
        <source>Your data stays on this computer, in %1; secrets are never written to it.</source>
        <translation>Dina data stannar på den här datorn, i %1; hemligheter skrivs aldrig dit.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Words</name>
    <message>
        <source>an object</source>
        <translation>ett objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>en lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en sträng</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>ett objekt eller en lista</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Anpassad</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Inkommande</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Inbound and Feedback</source>
        <translation>Inkommande och återkoppling</translation>
    </message>
    <message>
        <source>Opt-Out</source>
        <translation>Avanmälan (opt-out)</translation>
    </message>
    <message>
        <source>Opt-In</source>
        <translation>Anmälan (opt-in)</translation>
    </message>
    <message>
        <source>Double Opt-In</source>
        <translation>Dubbel anmälan (double opt-in)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntar på bekräftelse</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Avanmäld</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Skrivfel</translation>
    </message>
    <message>
        <source>Neighbouring key</source>
        <translation>Granntangent</translation>
    </message>
    <message>
        <source>Repeated letters</source>
        <translation>Upprepade bokstäver</translation>
    </message>
    <message>
        <source>Keyword in a sentence</source>
        <translation>Nyckelord i en mening</translation>
    </message>
    <message>
        <source>Keyword inside the text</source>
        <translation>Nyckelord inuti texten</translation>
    </message>
    <message>
        <source>Adobe-like (our reading)</source>
        <translation>Som Adobe (vår tolkning)</translation>
    </message>
    <message>
        <source>Braze documented</source>
        <translation>Braze enligt dokumentationen</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <source>No failure</source>
        <translation>Inget fel</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Värden hittades inte</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Anslutningen bröts</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tidsgränsen överskreds</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Säker anslutning misslyckades</translation>
    </message>
    <message>
        <source>Not a usable URL</source>
        <translation>Ingen användbar URL</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>För stort svar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Inte på den här datorn</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Profile number</source>
        <translation>Profilnummer</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID för begäran</translation>
    </message>
    <message>
        <source>Time of origin</source>
        <translation>Ursprungstid</translation>
    </message>
    <message>
        <source>Inbound number</source>
        <translation>Inkommande nummer</translation>
    </message>
    <message>
        <source>Client reference</source>
        <translation>Klientreferens</translation>
    </message>
    <message>
        <source>Failure code</source>
        <translation>Felkod</translation>
    </message>
    <message>
        <source>Feedback status</source>
        <translation>Återkopplingsstatus</translation>
    </message>
    <message>
        <source>Opted out already: the message is the Opt-Out keyword %1.</source>
        <translation>Redan avanmäld: meddelandet är nyckelordet %1 för avanmälan.</translation>
    </message>
    <message>
        <source>Opted out: the message is the Opt-Out keyword %1.</source>
        <translation>Avanmäld: meddelandet är nyckelordet %1 för avanmälan.</translation>
    </message>
    <message>
        <source>Opted in already: the message is the Opt-In keyword %1.</source>
        <translation>Redan anmäld: meddelandet är nyckelordet %1 för anmälan.</translation>
    </message>
    <message>
        <source>Opted in: the message is the Opt-In keyword %1.</source>
        <translation>Anmäld: meddelandet är nyckelordet %1 för anmälan.</translation>
    </message>
    <message>
        <source>Opted in already: the message is the Double Opt-In keyword %1.</source>
        <translation>Redan anmäld: meddelandet är nyckelordet %1 för dubbel anmälan.</translation>
    </message>
    <message>
        <source>Waits for confirmation: the message is the Double Opt-In keyword %1.</source>
        <translation>Väntar på bekräftelse: meddelandet är nyckelordet %1 för dubbel anmälan.</translation>
    </message>
    <message>
        <source>Help asked for: the message is the Help keyword %1.</source>
        <translation>Ber om hjälp: meddelandet är hjälpnyckelordet %1.</translation>
    </message>
    <message>
        <source>Keyword recorded: the message is the Custom keyword %1.</source>
        <translation>Nyckelordet registrerat: meddelandet är det anpassade nyckelordet %1.</translation>
    </message>
    <message>
        <source>Consent unchanged: the message comes near the Opt-Out keyword %1.</source>
        <translation>Samtycket oförändrat: meddelandet liknar nyckelordet %1 för avanmälan.</translation>
    </message>
    <message>
        <source>Feedback: the status is %1.</source>
        <translation>Återkoppling: statusen är %1.</translation>
    </message>
    <message>
        <source>Feedback: the status of %2 is %1.</source>
        <translation>Återkoppling: statusen för %2 är %1.</translation>
    </message>
    <message>
        <source>Feedback: the status of %2 is %1, with failure code %3.</source>
        <translation>Återkoppling: statusen för %2 är %1, med felkoden %3.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Svarade %1.</translation>
    </message>
    <message>
        <source>Answered %1 after %2 ms.</source>
        <translation>Svarade %1 efter %2 ms.</translation>
    </message>
    <message>
        <source>No answer: the host name is not known. Check the URL.</source>
        <translation>Inget svar: värdnamnet är okänt. Kontrollera URL:en.</translation>
    </message>
    <message>
        <source>No answer: nothing listens at this address. Check the port and whether the endpoint runs.</source>
        <translation>Inget svar: inget lyssnar på den här adressen. Kontrollera porten och att slutpunkten är igång.</translation>
    </message>
    <message>
        <source>No answer: the endpoint closed the connection before it answered.</source>
        <translation>Inget svar: slutpunkten stängde anslutningen innan den svarade.</translation>
    </message>
    <message>
        <source>No answer: the time-out passed.</source>
        <translation>Inget svar: tidsgränsen överskreds.</translation>
    </message>
    <message>
        <source>No answer: the secure connection could not be set up. Check the certificate.</source>
        <translation>Inget svar: den säkra anslutningen kunde inte upprättas. Kontrollera certifikatet.</translation>
    </message>
    <message>
        <source>Not sent: this is no URL with http or https. Check it.</source>
        <translation>Inte skickat: det här är ingen URL med http eller https. Kontrollera den.</translation>
    </message>
    <message>
        <source>The answer was given up because it is too large.</source>
        <translation>Svaret övergavs eftersom det är för stort.</translation>
    </message>
    <message>
        <source>Cancelled before there was an answer.</source>
        <translation>Avbröts innan det kom något svar.</translation>
    </message>
    <message>
        <source>Not sent: only addresses on this computer are allowed.</source>
        <translation>Inte skickat: bara adresser på den här datorn är tillåtna.</translation>
    </message>
    <message>
        <source>No answer: the request failed.</source>
        <translation>Inget svar: begäran misslyckades.</translation>
    </message>
    <message>
        <source>No keyword matches, and there is no default reply.</source>
        <translation>Inget nyckelord stämmer, och det finns inget standardsvar.</translation>
    </message>
    <message>
        <source>No keyword matches, so the default reply is sent.</source>
        <translation>Inget nyckelord stämmer, så standardsvaret skickas.</translation>
    </message>
    <message>
        <source>Received before, so nothing was done.</source>
        <translation>Redan mottaget, så inget gjordes.</translation>
    </message>
    <message>
        <source>Neither an inbound text nor feedback, so nothing was done.</source>
        <translation>Varken ett inkommande meddelande eller återkoppling, så inget gjordes.</translation>
    </message>
    <message>
        <source>Not processed, because this is missing: %1.</source>
        <translation>Inte behandlat, eftersom detta saknas: %1.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Mottaget.</translation>
    </message>
    <message>
        <source>letter variants made one</source>
        <translation>bokstavsvarianter förenhetligade</translation>
    </message>
    <message>
        <source>capitals made small</source>
        <translation>stora bokstäver gjorda små</translation>
    </message>
    <message>
        <source>invisible characters dropped</source>
        <translation>osynliga tecken borttagna</translation>
    </message>
    <message>
        <source>spaces tidied</source>
        <translation>mellanslag städade</translation>
    </message>
    <message>
        <source>punctuation around it removed</source>
        <translation>omgivande skiljetecken borttagna</translation>
    </message>
    <message>
        <source>emoji around it removed</source>
        <translation>omgivande emojier borttagna</translation>
    </message>
    <message>
        <source>two letters swapped</source>
        <translation>två omkastade bokstäver</translation>
    </message>
    <message>
        <source>one letter differs</source>
        <translation>en avvikande bokstav</translation>
    </message>
    <message>
        <source>one letter too many</source>
        <translation>en bokstav för mycket</translation>
    </message>
    <message>
        <source>one letter missing</source>
        <translation>en bokstav för lite</translation>
    </message>
    <message>
        <source>repeated letters</source>
        <translation>upprepade bokstäver</translation>
    </message>
    <message>
        <source>QWERTY keyboard</source>
        <translation>QWERTY-tangentbord</translation>
    </message>
    <message>
        <source>AZERTY keyboard</source>
        <translation>AZERTY-tangentbord</translation>
    </message>
    <message>
        <source>Nordic keyboard</source>
        <translation>nordiskt tangentbord</translation>
    </message>
    <message>
        <source>%1: no near miss. Keywords compared: %2.</source>
        <translation>%1: inget är nästan rätt. Jämförda nyckelord: %2.</translation>
    </message>
    <message>
        <source>%1: the message equals no keyword. Keywords compared: %2.</source>
        <translation>%1: meddelandet är inte lika med något nyckelord. Jämförda nyckelord: %2.</translation>
    </message>
    <message>
        <source>%1: the message equals %2 too, but the category before it comes first.</source>
        <translation>%1: meddelandet är lika med %2 också, men kategorin före har företräde.</translation>
    </message>
    <message>
        <source>%1: the message equals the keyword %2.</source>
        <translation>%1: meddelandet är lika med nyckelordet %2.</translation>
    </message>
    <message>
        <source>The number is opted in already, so there is nothing to confirm.</source>
        <translation>Numret är redan anmält, så det finns inget att bekräfta.</translation>
    </message>
    <message>
        <source>The message holds no letter or digit that could be compared.</source>
        <translation>Meddelandet innehåller ingen bokstav eller siffra att jämföra.</translation>
    </message>
    <message>
        <source>Fuzzy logic is off, so near misses are not looked for.</source>
        <translation>Ungefärlig matchning är av, så det som är nästan rätt söks inte.</translation>
    </message>
    <message>
        <source>The reply message of %1 is sent.</source>
        <translation>Svarsmeddelandet för %1 skickas.</translation>
    </message>
    <message>
        <source>The fuzzy auto response is sent.</source>
        <translation>Det automatiska svaret vid ungefärlig matchning skickas.</translation>
    </message>
    <message>
        <source>The default reply message is sent.</source>
        <translation>Standardsvaret skickas.</translation>
    </message>
    <message>
        <source>No reply is configured for this, so none is sent.</source>
        <translation>Inget svar är inställt för detta, så inget skickas.</translation>
    </message>
    <message>
        <source>The keyword %1 is recorded.</source>
        <translation>Nyckelordet %1 registreras.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ett värde</translation>
    </message>
    <message>
        <source>There is no JSON here. Enter an object or an array.</source>
        <translation>Det finns ingen JSON här. Skriv ett objekt eller en lista.</translation>
    </message>
    <message>
        <source>A comma is missing here. Write one between this value and the next.</source>
        <translation>Ett komma saknas här. Skriv ett mellan det här värdet och nästa.</translation>
    </message>
    <message>
        <source>This comma has nothing after it. Remove it.</source>
        <translation>Efter det här kommat kommer inget. Ta bort det.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing quote on its line. Add the quote, or write a line break as \n.</source>
        <translation>Strängen som börjar här saknar avslutande citattecken på sin rad. Lägg till det, eller skriv en radbrytning som \n.</translation>
    </message>
    <message>
        <source>The character %1 can&apos;t stand in a text as it is. Write it as an escape, such as \t for a tab.</source>
        <translation>Tecknet %1 kan inte stå som det är i en sträng. Skriv det som en escapesekvens, till exempel \t för en tabb.</translation>
    </message>
    <message>
        <source>This escape is half of a character. Write both halves, or the character itself.</source>
        <translation>Den här escapesekvensen är ett halvt tecken. Skriv båda halvorna, eller tecknet självt.</translation>
    </message>
    <message>
        <source>The token {{%1}} needs double quotes around it: &quot;{{%1}}&quot;.</source>
        <translation>Platshållaren {{%1}} måste stå inom dubbla citattecken: &quot;{{%1}}&quot;.</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove this one.</source>
        <translation>JSON har inga kommentarer. Ta bort den här.</translation>
    </message>
    <message>
        <source>The quote %1 is a typographic one. Use the straight double quote instead.</source>
        <translation>Citattecknet %1 är typografiskt. Använd det raka dubbla citattecknet i stället.</translation>
    </message>
    <message>
        <source>JSON has no single quotes. Use double quotes instead.</source>
        <translation>JSON har inga enkla citattecken. Använd dubbla citattecken i stället.</translation>
    </message>
    <message>
        <source>The bytes here are not UTF-8. Save the text as UTF-8.</source>
        <translation>Byten här är inte UTF-8. Spara texten som UTF-8.</translation>
    </message>
    <message>
        <source>Objects and arrays stand inside one another more than %1 levels deep. Make the text flatter.</source>
        <translation>Objekt och listor ligger i varandra i mer än %1 nivåer. Gör texten plattare.</translation>
    </message>
    <message>
        <source>A webhook document is an object in braces; this is %1.</source>
        <translation>Ett webhookdokument är ett objekt inom klammerparenteser; det här är %1.</translation>
    </message>
    <message>
        <source>The webhook has no name. Enter one.</source>
        <translation>Webhooken har inget namn. Ange ett.</translation>
    </message>
    <message>
        <source>Webhooks are not available for %1: inbound and feedback data can&apos;t be collected. Choose another vendor.</source>
        <translation>Webhookar är inte tillgängliga för %1: inkommande data och återkoppling kan inte samlas in. Välj en annan leverantör.</translation>
    </message>
    <message>
        <source>The type is missing. Choose Inbound or Feedback.</source>
        <translation>Typen saknas. Välj Inkommande eller Återkoppling.</translation>
    </message>
    <message>
        <source>No API credential is chosen. The webhook is incomplete until one is.</source>
        <translation>Inga API-autentiseringsuppgifter är valda. Webhooken är ofullständig tills det är gjort.</translation>
    </message>
    <message>
        <source>No sender phone number is given. Enter the number that subscribers text to.</source>
        <translation>Avsändarens telefonnummer saknas. Ange det nummer som prenumeranterna skickar till.</translation>
    </message>
    <message>
        <source>%1 has no keyword. Enter one or remove the category.</source>
        <translation>%1 har inget nyckelord. Ange ett eller ta bort kategorin.</translation>
    </message>
    <message>
        <source>%1 is there already. Put its keywords together in one category.</source>
        <translation>%1 finns redan. Samla nyckelorden i en kategori.</translation>
    </message>
    <message>
        <source>Custom takes a single keyword. Remove the others.</source>
        <translation>Anpassad tar bara ett nyckelord. Ta bort de andra.</translation>
    </message>
    <message>
        <source>%1 has no reply message, so nothing is answered to its keywords.</source>
        <translation>%1 har inget svarsmeddelande, så dess nyckelord får inget svar.</translation>
    </message>
    <message>
        <source>Fuzzy logic is on, but there is no fuzzy auto response. Enter one that names the keyword to send.</source>
        <translation>Ungefärlig matchning är på, men det finns inget automatiskt svar för den. Ange ett som nämner det nyckelord som ska skickas.</translation>
    </message>
    <message>
        <source>Fuzzy logic is there for Opt-Out only, not for %1. Turn it off.</source>
        <translation>Ungefärlig matchning finns bara för Avanmälan (opt-out), inte för %1. Stäng av den.</translation>
    </message>
    <message>
        <source>Double Opt-In is completed by an Opt-In keyword, and this webhook has none. Add an Opt-In category.</source>
        <translation>Dubbel anmälan fullföljs med ett nyckelord för anmälan, och den här webhooken har inget. Lägg till kategorin Anmälan (opt-in).</translation>
    </message>
    <message>
        <source>The reply should name an Opt-In keyword to confirm with, such as %1.</source>
        <translation>Svaret bör nämna ett nyckelord för anmälan att bekräfta med, till exempel %1.</translation>
    </message>
    <message>
        <source>The token {{%1}} belongs to webhooks of type Feedback. Remove it, or change the type.</source>
        <translation>Platshållaren {{%1}} hör till webhookar av typen Återkoppling. Ta bort den eller ändra typen.</translation>
    </message>
    <message>
        <source>The token {{%1}} belongs to webhooks of type Inbound. Remove it, or change the type.</source>
        <translation>Platshållaren {{%1}} hör till webhookar av typen Inkommande. Ta bort den eller ändra typen.</translation>
    </message>
    <message>
        <source>Nothing can be done with this event, because it lacks: %1.</source>
        <translation>Inget kan göras med den här händelsen, eftersom detta saknas: %1.</translation>
    </message>
    <message>
        <source>The payload is empty. Paste the JSON your provider sends and put tokens where its values are.</source>
        <translation>Nyttolasten är tom. Klistra in den JSON som din leverantör skickar och sätt platshållare där värdena står.</translation>
    </message>
    <message>
        <source>The payload must be an object or an array, but is %1.</source>
        <translation>Nyttolasten måste vara ett objekt eller en lista men är %1.</translation>
    </message>
    <message>
        <source>The token {{%1}} is missing. Put &quot;{{%1}}&quot; where the provider sends this value.</source>
        <translation>Platshållaren {{%1}} saknas. Sätt &quot;{{%1}}&quot; där leverantören skickar det här värdet.</translation>
    </message>
    <message>
        <source>The provider never sends {{%1}}, so the payload does without it. The receiver fills in what it can.</source>
        <translation>Leverantören skickar aldrig {{%1}}, så nyttolasten klarar sig utan. Mottagaren fyller i vad den kan.</translation>
    </message>
    <message>
        <source>The token {{%1}} stands in line %2 already. Keep one of them.</source>
        <translation>Platshållaren {{%1}} finns redan på rad %2. Behåll en av dem.</translation>
    </message>
    <message>
        <source>The token {{%1}} stands where a name is due. Put it on the other side of the colon.</source>
        <translation>Platshållaren {{%1}} står där ett namn ska stå. Sätt den på andra sidan av kolonet.</translation>
    </message>
    <message>
        <source>This array has %1 elements and holds tokens. Keep one element: it stands for all that the provider sends.</source>
        <translation>Den här listan har %1 element och innehåller platshållare. Behåll ett element: det står för alla som leverantören skickar.</translation>
    </message>
    <message>
        <source>This body of %1 is neither an inbound message nor a delivery report. There is nothing to read in it.</source>
        <translation>Den här meddelandekroppen från %1 är varken ett inkommande meddelande eller en leveransrapport. Det finns inget att läsa i den.</translation>
    </message>
    <message>
        <source>The body does not say when the message was sent. The time of receipt was filled in.</source>
        <translation>Meddelandekroppen anger inte när meddelandet skickades. Mottagningstiden fylldes i.</translation>
    </message>
    <message>
        <source>The body does not say which number the message was sent to. The sender phone number of the webhook was filled in.</source>
        <translation>Meddelandekroppen anger inte vilket nummer meddelandet skickades till. Avsändarens telefonnummer i webhooken fylldes i.</translation>
    </message>
    <message>
        <source>The message is binary. It is shown as the provider encodes it, in base64.</source>
        <translation>Meddelandet är binärt. Det visas så som leverantören kodar det, i base64.</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>keyword category</comment>
        <translation>Anpassat</translation>
    </message>
    <message>
        <source>Consent unchanged: “%1” comes near the Opt-Out keyword %2.</source>
        <translation>Samtycket oförändrat: ”%1” liknar nyckelordet %2 för avanmälan.</translation>
    </message>
    <message>
        <source>The message is compared as it came: “%1”.</source>
        <translation>Meddelandet jämförs som det kom: ”%1”.</translation>
    </message>
    <message>
        <source>The message is compared as “%1”: %2.</source>
        <translation>Meddelandet jämförs som ”%1”: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” comes near %3.</source>
        <translation>%1: ”%2” liknar %3.</translation>
    </message>
    <message>
        <source>%1: “%2” comes near %3 (%4).</source>
        <translation>%1: ”%2” liknar %3 (%4).</translation>
    </message>
    <message>
        <source>Consent changes from “%1” to “%2”.</source>
        <translation>Samtycket ändras från ”%1” till ”%2”.</translation>
    </message>
    <message>
        <source>Consent was “%1” already and is recorded again.</source>
        <translation>Samtycket var redan ”%1” och registreras igen.</translation>
    </message>
    <message>
        <source>Consent stays “%1”.</source>
        <translation>Samtycket förblir ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is an everyday word on the list of exceptions, so it is no near miss.</source>
        <translation>”%1” är ett vanligt ord på undantagslistan, så det räknas inte som nästan rätt.</translation>
    </message>
    <message>
        <source>The text ends too early, in the middle of %1.</source>
        <translation>Texten slutar för tidigt, mitt i %1.</translation>
    </message>
    <message>
        <source>The character “%1” does not belong here. Remove it.</source>
        <translation>Tecknet ”%1” hör inte hemma här. Ta bort det.</translation>
    </message>
    <message>
        <source>A value is missing before “%1”. Write a text in quotes, a number, true, false, null, an object or an array.</source>
        <translation>Ett värde saknas före ”%1”. Skriv en sträng inom citattecken, ett tal, true, false, null, ett objekt eller en lista.</translation>
    </message>
    <message>
        <source>A name in double quotes must stand here, not “%1”.</source>
        <translation>Här måste det stå ett namn inom dubbla citattecken, inte ”%1”.</translation>
    </message>
    <message>
        <source>A colon is missing after the name “%1”. Write it between the name and its value.</source>
        <translation>Ett kolon saknas efter namnet ”%1”. Skriv det mellan namnet och värdet.</translation>
    </message>
    <message>
        <source>“%1” is no escape that JSON knows. Write \\ for a backslash.</source>
        <translation>”%1” är ingen escapesekvens i JSON. Skriv \\ för ett omvänt snedstreck.</translation>
    </message>
    <message>
        <source>“%1” is no number as JSON writes them. Use digits with a point, or put it in double quotes.</source>
        <translation>”%1” är inget tal enligt JSON. Använd siffror med punkt, eller sätt det inom dubbla citattecken.</translation>
    </message>
    <message>
        <source>“%1” is no value. Put texts in double quotes; true, false and null are in lower case.</source>
        <translation>”%1” är inget värde. Sätt strängar inom dubbla citattecken; true, false och null skrivs med små bokstäver.</translation>
    </message>
    <message>
        <source>The JSON is finished before “%1”. Remove what follows it.</source>
        <translation>JSON är avslutad före ”%1”. Ta bort det som följer.</translation>
    </message>
    <message>
        <source>The name “%1” stands in this object twice. Keep one of them.</source>
        <translation>Namnet ”%1” förekommer två gånger i det här objektet. Behåll det ena.</translation>
    </message>
    <message>
        <source>The member “%1” does not go with the vendor %2. Remove it.</source>
        <translation>Medlemmen ”%1” passar inte med leverantören %2. Ta bort den.</translation>
    </message>
    <message>
        <source>The member “%1” does not go with the type %2. Remove it.</source>
        <translation>Medlemmen ”%1” passar inte med typen %2. Ta bort den.</translation>
    </message>
    <message>
        <source>The member “%1” does not go with the category %2. Remove it.</source>
        <translation>Medlemmen ”%1” passar inte med kategorin %2. Ta bort den.</translation>
    </message>
    <message>
        <source>“%2” is no value of “%1”. Use one of these: %3.</source>
        <translation>”%2” är inget värde för ”%1”. Använd ett av dessa: %3.</translation>
    </message>
    <message>
        <source>“%2” is no value of “%1”.</source>
        <translation>”%2” är inget värde för ”%1”.</translation>
    </message>
    <message>
        <source>“%2” is no value of “%1”. Did you mean “%3”?</source>
        <translation>”%2” är inget värde för ”%1”. Menade du ”%3”?</translation>
    </message>
    <message>
        <source>There is no member “%1” here. Remove it.</source>
        <translation>Medlemmen ”%1” finns inte här. Ta bort den.</translation>
    </message>
    <message>
        <source>There is no member “%1” here. Did you mean “%2”?</source>
        <translation>Medlemmen ”%1” finns inte här. Menade du ”%2”?</translation>
    </message>
    <message>
        <source>The format “%1” is not known here. Webhook documents have “%2”.</source>
        <translation>Formatet ”%1” är okänt här. Webhookdokument har ”%2”.</translation>
    </message>
    <message>
        <source>The member “%1” is missing. Add it.</source>
        <translation>Medlemmen ”%1” saknas. Lägg till den.</translation>
    </message>
    <message>
        <source>“%1” must be %2, but is %3.</source>
        <translation>”%1” måste vara %2 men är %3.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its name and permissions.</source>
        <translation>Filen ”%1” kan inte läsas. Kontrollera dess namn och behörigheter.</translation>
    </message>
    <message>
        <source>Another webhook in this sandbox is called “%1”. Choose another name.</source>
        <translation>En annan webhook i den här sandlådan heter ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no API credential “%1” in this sandbox. Choose one that is there.</source>
        <translation>API-autentiseringsuppgifterna ”%1” finns inte i den här sandlådan. Välj några som finns.</translation>
    </message>
    <message>
        <source>The API credential “%1” belongs to %2. Choose one of the webhook&apos;s vendor.</source>
        <translation>API-autentiseringsuppgifterna ”%1” hör till %2. Välj några som hör till webhookens leverantör.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Enter it in international form, such as +46701740605, or a short code.</source>
        <translation>”%1” är inget telefonnummer. Ange det i internationellt format, till exempel +46701740605, eller som ett kortnummer.</translation>
    </message>
    <message>
        <source>“%1” is an alphanumeric sender, and nobody can text back to it. Enter a number.</source>
        <translation>”%1” är en alfanumerisk avsändare, som ingen kan svara till. Ange ett nummer.</translation>
    </message>
    <message>
        <source>The keyword “%1” holds no letter or digit, so no message can match it. Remove it.</source>
        <translation>Nyckelordet ”%1” innehåller ingen bokstav eller siffra, så inget meddelande kan stämma med det. Ta bort det.</translation>
    </message>
    <message>
        <source>The keyword “%1” is in this category already. Remove one of them.</source>
        <translation>Nyckelordet ”%1” finns redan i den här kategorin. Ta bort ett av dem.</translation>
    </message>
    <message>
        <source>The keyword “%1” also stands in %2. A keyword can do one thing only: remove one of them.</source>
        <translation>Nyckelordet ”%1” finns också i %2. Ett nyckelord kan bara göra en sak: ta bort ett av dem.</translation>
    </message>
    <message>
        <source>the top of the body</source>
        <translation>kroppens översta nivå</translation>
    </message>
    <message>
        <source>“%1” is no token. Choose one from the list.</source>
        <translation>”%1” är ingen platshållare. Välj en i listan.</translation>
    </message>
    <message>
        <source>“%1” is no token. Did you mean {{%2}}?</source>
        <translation>”%1” är ingen platshållare. Menade du {{%2}}?</translation>
    </message>
    <message>
        <source>The time “%1” was taken as seconds since 1970, in UTC.</source>
        <translation>Tiden ”%1” tolkades som sekunder sedan 1970, i UTC.</translation>
    </message>
    <message>
        <source>The time “%1” was taken as milliseconds since 1970, in UTC.</source>
        <translation>Tiden ”%1” tolkades som millisekunder sedan 1970, i UTC.</translation>
    </message>
    <message>
        <source>The token {{%1}} is marked as never sent, but the payload reads it here. Remove the mark or the token.</source>
        <translation>Platshållaren {{%1}} är markerad som aldrig skickad, men nyttolasten läser den här. Ta bort markeringen eller platshållaren.</translation>
    </message>
    <message>
        <source>The token {{%1}} must be the whole text, but stands inside “%2”. Remove the rest of the text.</source>
        <translation>Platshållaren {{%1}} måste vara hela strängen men står inuti ”%2”. Ta bort resten av strängen.</translation>
    </message>
    <message>
        <source>“%1” is no token of this type of webhook, so it can&apos;t be marked as never sent. Remove it.</source>
        <translation>”%1” är ingen platshållare för den här webhooktypen, så den kan inte markeras som aldrig skickad. Ta bort den.</translation>
    </message>
    <message>
        <source>There must be %2 at %1, but there is %3. Nothing was read there.</source>
        <translation>Här (%1) ska det stå %2, men där står %3. Inget lästes där.</translation>
    </message>
    <message>
        <source>The field %1 is missing: there is nothing at %2.</source>
        <translation>Fältet %1 saknas: det finns inget där det ska stå (%2).</translation>
    </message>
    <message>
        <source>The field %1 is missing: the value at %2 is null.</source>
        <translation>Fältet %1 saknas: värdet där det ska stå (%2) är null.</translation>
    </message>
    <message>
        <source>The field %1 can&apos;t be read: at %2 there is %3, not a single value.</source>
        <translation>Fältet %1 går inte att läsa: där det ska stå (%2) finns %3, inte ett enstaka värde.</translation>
    </message>
    <message>
        <source>The array at %1 is empty, so there is nothing to read in it.</source>
        <translation>Listan är tom (%1), så det finns inget att läsa i den.</translation>
    </message>
    <message>
        <source>The time “%1” names no time zone. It was taken as UTC.</source>
        <translation>Tiden ”%1” anger ingen tidszon. Den tolkades som UTC.</translation>
    </message>
    <message>
        <source>“%1” is no known way to write a time. It is kept as it is.</source>
        <translation>”%1” är inget känt sätt att skriva en tid. Det behålls som det är.</translation>
    </message>
    <message>
        <source>The number “%1” has no plus sign. It was taken as the international number %2.</source>
        <translation>Numret ”%1” har inget plustecken. Det tolkades som det internationella numret %2.</translation>
    </message>
    <message>
        <source>“%1” is no valid phone number. It is kept as it is.</source>
        <translation>”%1” är inget giltigt telefonnummer. Det behålls som det är.</translation>
    </message>
    <message>
        <source>The field %1 was read from %2, because there is no value at %3.</source>
        <translation>Fältet %1 lästes från %2, eftersom %3 saknar värde.</translation>
    </message>
    <message>
        <source>The body comes to more than %1 events, the most that are taken from one. None were read.</source>
        <translation>Kroppen innehåller fler än %1 händelser, vilket är det mesta som tas emot i en kropp. Ingen lästes.</translation>
    </message>
</context>
</TS>
