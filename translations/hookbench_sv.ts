<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Hookbench::AccessToken</name>
    <message>
        <source>The OAuth body is no JSON. Check it and enter it again.</source>
        <translation>OAuth-begärandetexten är ingen JSON. Kontrollera den och ange den igen.</translation>
    </message>
    <message>
        <source>No token was fetched. %1</source>
        <translation>Ingen token hämtades. %1</translation>
    </message>
    <message>
        <source>The OAuth server gave no token: its answer has the status %1.</source>
        <translation>OAuth-servern gav ingen token: svaret har status %1.</translation>
    </message>
    <message>
        <source>The OAuth server gave no token: its answer has no “access_token”.</source>
        <translation>OAuth-servern gav ingen token: svaret saknar ”access_token”.</translation>
    </message>
    <message>
        <source>The OAuth server gave a token with control characters, which can’t be sent.</source>
        <translation>OAuth-servern gav en token med styrtecken, som inte kan skickas.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Addresses</name>
    <message>
        <source>Enter an address such as 52.58.142.242, or a range such as 10.0.0.0/8.</source>
        <translation>Ange en adress som 52.58.142.242 eller ett intervall som 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Write it as in 52.58.142.242 or 2001:db8::1, without a name or a port.</source>
        <translation>”%1” är ingen IP-adress. Skriv den som 52.58.142.242 eller 2001:db8::1, utan namn eller port.</translation>
    </message>
    <message>
        <source>Behind the slash of “%1” stands how many bits are the same: a whole number from 0 to %2.</source>
        <translation>Efter snedstrecket i ”%1” står hur många bitar som är lika: ett heltal från 0 till %2.</translation>
    </message>
    <message>
        <source>“%1” does not begin where its range does. Write %2 for the range, or the address alone.</source>
        <translation>”%1” börjar inte där intervallet börjar. Skriv %2 för intervallet, eller bara adressen.</translation>
    </message>
</context>
<context>
    <name>Hookbench::AllowListSection</name>
    <message numerus="yes">
        <source>%1, %n address(es) and range(s)</source>
        <comment>%1 is the title of a published list</comment>
        <translation>
            <numerusform>%1, %n adress eller intervall</numerusform>
            <numerusform>%1, %n adresser och intervall</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1 at %2.</source>
        <comment>a date, a web address</comment>
        <translation>Läst %1 på %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 finns redan i listan.</translation>
    </message>
    <message>
        <source>Allow-list</source>
        <translation>Tillåtna adresser</translation>
    </message>
    <message>
        <source>Requests from other addresses are answered 403 and kept in the event log, not processed.</source>
        <translation>En begäran från en annan adress får 403 och sparas i händelseloggen, men behandlas inte.</translation>
    </message>
    <message>
        <source>Take requests from these addresses only</source>
        <translation>Ta bara emot begäranden från de här adresserna</translation>
    </message>
    <message>
        <source>Addresses that may send</source>
        <translation>Adresser som får skicka</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Address or range</source>
        <translation>Adress eller intervall</translation>
    </message>
    <message>
        <source>IPv4 or IPv6, a range with a slash and the number of bits that are the same (CIDR).</source>
        <translation>IPv4 eller IPv6, ett intervall med snedstreck och antalet bitar som är lika (CIDR).</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Published list</source>
        <translation>Publicerad lista</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Lägg till listan</translation>
    </message>
    <message>
        <source>Trust X-Forwarded-For from this computer</source>
        <translation>Lita på X-Forwarded-For från den här datorn</translation>
    </message>
    <message>
        <source>Behind a tunnel every request comes from this computer, so no list fits. The tunnel writes the sender into this header, and the last address in it counts. Leave it off without a tunnel: any program on this computer can write the header.</source>
        <translation>Bakom en tunnel kommer varje begäran från den här datorn, så ingen lista passar. Tunneln skriver in avsändaren i detta HTTP-huvud, och dess sista adress räknas. Låt det vara av utan tunnel: vilket program som helst på den här datorn kan skriva HTTP-huvudet.</translation>
    </message>
</context>
<context>
    <name>Hookbench::AllowLists</name>
    <message>
        <source>This list of addresses can&apos;t be read.</source>
        <translation>Adresslistan kan inte läsas.</translation>
    </message>
    <message>
        <source>There is no list of addresses called “%1”. Known are: %2.</source>
        <translation>Det finns ingen adresslista som heter ”%1”. Kända är: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::AnswerDialog</name>
    <message>
        <source>Not delivered</source>
        <translation>Inte levererad</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Inte som väntat</translation>
    </message>
    <message>
        <source>The request was not delivered. %1</source>
        <translation>Begäran levererades inte. %1</translation>
    </message>
    <message>
        <source>The answer is not as expected. %1</source>
        <translation>Svaret är inte som väntat. %1</translation>
    </message>
    <message>
        <source>What the endpoint answered</source>
        <translation>Vad slutpunkten svarade</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Svaret har ingen meddelandekropp.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Hookbench::BodyEditor</name>
    <message>
        <source>First of the webhook</source>
        <translation>Webhookens första</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>JSON-objekt</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>Formulärdata</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren text</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Råtext</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Exempelhändelse</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>Meddelandekroppen som text</translation>
    </message>
    <message>
        <source>Type or paste the body. {{ }} fills in what the person has.</source>
        <translation>Skriv eller klistra in meddelandekroppen. {{ }} fyller i det personen har.</translation>
    </message>
</context>
<context>
    <name>Hookbench::BodyPane</name>
    <message>
        <source>For everyone</source>
        <translation>För alla</translation>
    </message>
    <message>
        <source>Whom the body is for</source>
        <translation>Vem meddelandekroppen är för</translation>
    </message>
    <message>
        <source>Language of another body</source>
        <translation>Språk för en annan meddelandekropp</translation>
    </message>
    <message>
        <source>A language tag such as fr, sv or pt-BR: persons who prefer it get a body of their own.</source>
        <translation>En språktagg som fr, sv eller pt-BR: personer som föredrar språket får en egen meddelandekropp.</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Lägg till språk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove this language&apos;s body</source>
        <translation>Ta bort meddelandekroppen för det här språket</translation>
    </message>
</context>
<context>
    <name>Hookbench::BuiltIn</name>
    <message>
        <source>A file that the program brings along could not be read.</source>
        <translation>En fil som följer med programmet kunde inte läsas.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChannelNames</name>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s): its webhooks take effect at once.</source>
        <translation>
            <numerusform>Kopplade till %n kanalkonfiguration: deras webhookar börjar gälla direkt.</numerusform>
            <numerusform>Kopplade till %n kanalkonfigurationer: deras webhookar börjar gälla direkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to no channel configuration yet: its webhooks wait until there is one.</source>
        <translation>Ännu inte kopplade till någon kanalkonfiguration: deras webhookar väntar tills det finns en.</translation>
    </message>
    <message>
        <source>Channel configuration</source>
        <translation>Kanalkonfiguration</translation>
    </message>
    <message>
        <source>The channel configurations that use this API credential, by their names in the mirrored product. A webhook whose API credential is attached to one takes effect at once; otherwise a new channel configuration has to be created first. A name begins with a letter from A to Z; letters, digits, _ . and - follow.</source>
        <translation>De kanalkonfigurationer som använder dessa API-autentiseringsuppgifter, med sina namn i den speglade produkten. En webhook vars API-autentiseringsuppgifter är kopplade till en sådan börjar gälla direkt; annars måste en ny kanalkonfiguration skapas först. Ett namn börjar med en bokstav från A till Z; därefter följer bokstäver, siffror, _ . och -.</translation>
    </message>
    <message>
        <source>Enter a name and press Enter</source>
        <translation>Ange ett namn och tryck på Retur</translation>
    </message>
    <message>
        <source>Add the channel configuration</source>
        <translation>Lägg till kanalkonfigurationen</translation>
    </message>
    <message>
        <source>Channel configurations</source>
        <translation>Kanalkonfigurationer</translation>
    </message>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s).</source>
        <translation>
            <numerusform>Kopplade till %n kanalkonfiguration.</numerusform>
            <numerusform>Kopplade till %n kanalkonfigurationer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to no channel configuration yet. There are no webhooks for this vendor, so nothing waits for one.</source>
        <translation>Inte kopplade till någon kanalkonfiguration än. Den här leverantören har inga webhookar, så inget väntar på en.</translation>
    </message>
</context>
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
    <message>
        <source>Sandboxes</source>
        <translation>Sandlådor</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Hemligheter</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Reply messages</source>
        <translation>Svarsmeddelanden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Allmänna inställningar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Sample events</source>
        <translation>Exempelhändelser</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Test harness</source>
        <translation>Testbänk</translation>
    </message>
    <message>
        <source>Feedback webhook settings</source>
        <translation>Återkopplingswebhook</translation>
    </message>
    <message>
        <source>What will this text do?</source>
        <translation>Vad gör det här sms:et?</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosDetails</name>
    <message>
        <source>This case was not run yet.</source>
        <translation>Det här fallet har inte körts ännu.</translation>
    </message>
    <message>
        <source>Nothing was sent in this case.</source>
        <translation>Inget skickades i det här fallet.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>case: verdict. reason</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Begäranden och svar</translation>
    </message>
    <message>
        <source>Details of the case</source>
        <translation>Detaljer om fallet</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosPack</name>
    <message>
        <source>This case needs a signature. Choose a scheme and a secret for the run.</source>
        <translation>Det här fallet kräver en signatur. Välj ett förfarande och en hemlighet för körningen.</translation>
    </message>
    <message>
        <source>There is no sample for this webhook to make a request of.</source>
        <translation>Det finns inget exempel för den här webhooken att göra en begäran av.</translation>
    </message>
    <message>
        <source>This case needs a text, and this webhook has no sample of one.</source>
        <translation>Det här fallet kräver ett sms, och den här webhooken har inget exempel på ett sådant.</translation>
    </message>
    <message>
        <source>This case needs a delivery report, and this webhook has no sample of one.</source>
        <translation>Det här fallet kräver en leveransrapport, och den här webhooken har inget exempel på en sådan.</translation>
    </message>
    <message>
        <source>The sample has no phone number to send without its +.</source>
        <translation>Exemplet har inget telefonnummer att skicka utan sitt +.</translation>
    </message>
    <message>
        <source>This webhook&apos;s body has no list that could hold several events.</source>
        <translation>Den här webhookens meddelandekropp har ingen lista som kan rymma flera händelser.</translation>
    </message>
    <message>
        <source>The sample&apos;s message could not be replaced.</source>
        <translation>Exemplets meddelande kunde inte bytas ut.</translation>
    </message>
    <message>
        <source>The body has no object whose key could be doubled.</source>
        <translation>Meddelandekroppen har inget objekt vars nyckel kan dubbleras.</translation>
    </message>
    <message>
        <source>There was no whole answer, so every sender would try again. %1</source>
        <translation>Det kom inget helt svar, så varje avsändare skulle försöka igen. %1</translation>
    </message>
    <message>
        <source>It answered %1, so every sender would try again, for hours, with the same end.</source>
        <translation>Svaret var %1, så varje avsändare skulle försöka igen, i timmar, med samma utgång.</translation>
    </message>
    <message>
        <source>It answered %1: nobody takes requests at this URL.</source>
        <translation>Svaret var %1: ingen tar emot begäranden på den här URL:en.</translation>
    </message>
    <message>
        <source>It answered %1: it had no time for this request.</source>
        <translation>Svaret var %1: det fanns ingen tid för den här begäran.</translation>
    </message>
    <message>
        <source>It answered %1, and senders of webhooks do not follow redirects.</source>
        <translation>Svaret var %1, och de som skickar till webhookar följer inte omdirigeringar.</translation>
    </message>
    <message>
        <source>It answered %1: it does not take the run&apos;s signature.</source>
        <translation>Svaret var %1: körningens signatur godtas inte.</translation>
    </message>
    <message>
        <source>It answered %1. If it wants signatures, choose a scheme and a secret for the run.</source>
        <translation>Svaret var %1. Om signaturer krävs, välj ett förfarande och en hemlighet för körningen.</translation>
    </message>
    <message>
        <source>It confirmed with %1 what it can&apos;t have read, and the sender will never send it again.</source>
        <translation>Det som inte kan ha lästs bekräftades med %1, och avsändaren skickar det aldrig igen.</translation>
    </message>
    <message>
        <source>It confirmed form data with %1. Whether it was read, the answer does not say; SMS webhooks read JSON only.</source>
        <translation>Formulärdata bekräftades med %1. Svaret säger inte om de lästes; SMS-webhookar läser bara JSON.</translation>
    </message>
    <message>
        <source>It confirmed the request with %1, so it does not check signatures as it should.</source>
        <translation>Begäran bekräftades med %1, så signaturer kontrolleras inte som de borde.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Svaret var %1.</translation>
    </message>
    <message>
        <source>It refused with %1.</source>
        <translation>Det nekades med %1.</translation>
    </message>
    <message>
        <source>It refused with %1, which says that it unpacks nothing.</source>
        <translation>Det nekades med %1, som säger att ingenting packas upp.</translation>
    </message>
    <message>
        <source>It answered %1. A body that is packed is taken, or refused with 415.</source>
        <translation>Svaret var %1. En packad meddelandekropp tas emot, eller nekas med 415.</translation>
    </message>
    <message>
        <source>It refused the first request already, with %1.</source>
        <translation>Redan den första begäran nekades, med %1.</translation>
    </message>
    <message>
        <source>It refused the recording with %1.</source>
        <translation>Inspelningen nekades med %1.</translation>
    </message>
    <message>
        <source>It recognised the recording as a duplicate.</source>
        <translation>Inspelningen kändes igen som en dubblett.</translation>
    </message>
    <message>
        <source>It confirmed the recording with %1. Whether it was processed twice, the answer does not say.</source>
        <translation>Inspelningen bekräftades med %1. Svaret säger inte om den behandlades två gånger.</translation>
    </message>
    <message>
        <source>It refused with %1 what a provider really sends.</source>
        <translation>Det som en leverantör verkligen skickar nekades med %1.</translation>
    </message>
    <message>
        <source>It knew the first of the events already. Use a sample whose ids are made up freshly.</source>
        <translation>Den första av händelserna var redan känd. Använd ett exempel vars id hittas på vid varje sändning.</translation>
    </message>
    <message>
        <source>It confirmed both. Whether the event was processed twice, the answer does not say.</source>
        <translation>Båda bekräftades. Svaret säger inte om händelsen behandlades två gånger.</translation>
    </message>
    <message>
        <source>It recognised the second one as a duplicate.</source>
        <translation>Den andra kändes igen som en dubblett.</translation>
    </message>
    <message>
        <source>It processed the same event twice.</source>
        <translation>Samma händelse behandlades två gånger.</translation>
    </message>
    <message>
        <source>It took the second report for a duplicate although its status is new.</source>
        <translation>Den andra rapporten togs för en dubblett fast dess status är ny.</translation>
    </message>
    <message>
        <source>It took both reports.</source>
        <translation>Båda rapporterna togs emot.</translation>
    </message>
    <message>
        <source>It confirmed both reports. What it made of them, the answer does not say.</source>
        <translation>Båda rapporterna bekräftades. Svaret säger inte vad som gjordes av dem.</translation>
    </message>
    <message>
        <source>It confirmed both. What it decided, the answer does not say.</source>
        <translation>Båda bekräftades. Svaret säger inte vad som beslutades.</translation>
    </message>
    <message>
        <source>It decided the same for both spellings.</source>
        <translation>Beslutet blev detsamma för båda skrivsätten.</translation>
    </message>
    <message>
        <source>It decided otherwise for the same text with accents of their own.</source>
        <translation>Beslutet blev ett annat för samma text med fristående accenter.</translation>
    </message>
    <message>
        <source>It confirmed the text. Whether it is whole, the answer does not say.</source>
        <translation>Texten bekräftades. Svaret säger inte om den är hel.</translation>
    </message>
    <message>
        <source>It has the whole text.</source>
        <translation>Hela texten kom fram.</translation>
    </message>
    <message>
        <source>The text that it tells is another than the one that was sent.</source>
        <translation>Texten i svaret är en annan än den som skickades.</translation>
    </message>
    <message>
        <source>It confirmed the batch. How many events it processed, the answer does not say.</source>
        <translation>Bunten bekräftades. Svaret säger inte hur många händelser som behandlades.</translation>
    </message>
    <message>
        <source>It took every event of the batch.</source>
        <translation>Alla händelser i bunten togs emot.</translation>
    </message>
    <message>
        <source>It told of %1 events, and %2 were sent.</source>
        <translation>Svaret talar om %1 händelser, och %2 skickades.</translation>
    </message>
    <message>
        <source>It was cancelled before all requests were sent.</source>
        <translation>Det avbröts innan alla begäranden hade skickats.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosPage</name>
    <message>
        <source>Choose the webhook whose events are sent.</source>
        <translation>Välj den webhook vars händelser skickas.</translation>
    </message>
    <message>
        <source>The receiver is off: nothing would answer. Start it at the foot of the rail.</source>
        <translation>Mottagaren är av: inget skulle svara. Starta den längst ned i panelen.</translation>
    </message>
    <message>
        <source>The chaos pack is not run from a production sandbox.</source>
        <translation>Kaospaketet körs inte från en produktionssandlåda.</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Fall %1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases are ticked.</source>
        <translation>Markerade fall: %1 av %2.</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Can&apos;t tell: %3.</source>
        <translation>Godkända: %1. Underkända: %2. Oavgjorda: %3.</translation>
    </message>
    <message>
        <source>The chaos pack was cancelled. %1</source>
        <translation>Kaospaketet avbröts. %1</translation>
    </message>
    <message>
        <source>The chaos pack is through. %1</source>
        <translation>Kaospaketet är klart. %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Rapporten är skriven till %1.</translation>
    </message>
    <message>
        <source>Chaos pack</source>
        <translation>Kaospaket</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tick all cases</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>None</source>
        <comment>tick no case</comment>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Open in the event log</source>
        <translation>Öppna i händelseloggen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webbsida (HTML)</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosReport</name>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <translation>sv</translation>
    </message>
    <message>
        <source>Chaos pack: %1</source>
        <translation>Kaospaket: %1</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Can&apos;t tell: %3.</source>
        <translation>Godkända: %1. Underkända: %2. Oavgjorda: %3.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Omdöme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Vad som väntas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosRun</name>
    <message>
        <source>A run is under way. Cancel it first.</source>
        <translation>En körning pågår. Avbryt den först.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox: the chaos pack is not run from it.</source>
        <translation>%1 är en produktionssandlåda: kaospaketet körs inte därifrån.</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>Välj minst ett fall.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosTree</name>
    <message>
        <source>Running</source>
        <translation>Körs</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Omdöme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Order and repetition</source>
        <translation>Ordning och upprepning</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Body and headers</source>
        <translation>Innehåll och HTTP-huvuden</translation>
    </message>
    <message>
        <source>Numbers and batches</source>
        <translation>Nummer och paket</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
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
    <name>Hookbench::ChipEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::ClashPane</name>
    <message>
        <source>Opposite consent</source>
        <translation>Motsatt samtycke</translation>
    </message>
    <message>
        <source>Other category</source>
        <translation>Annan kategori</translation>
    </message>
    <message>
        <source>Keywords of webhooks on one sender that could be taken for each other. An exact keyword always comes first; a subscriber who mistypes may mean the other one.</source>
        <translation>Nyckelord hos webhookar med samma avsändare som kan tas för varandra. Ett exakt nyckelord kommer alltid först; den som skriver fel kan mena det andra.</translation>
    </message>
    <message>
        <source>Show clashes between other categories too</source>
        <translation>Visa även krockar mellan andra kategorier</translation>
    </message>
    <message>
        <source>No keywords clash.</source>
        <translation>Inga nyckelord krockar.</translation>
    </message>
    <message>
        <source>Keyword clashes</source>
        <translation>Nyckelord som krockar</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>Clashes with</source>
        <translation>Krockar med</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
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
        <source>Sent %L1, of which %L2 went well and %L3 failed; %L4 tried again.</source>
        <translation>Skickade: %L1, varav %L2 lyckades och %L3 misslyckades; nya försök: %L4.</translation>
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
        <source>Try again by this retry profile: %1.</source>
        <translation>Försök igen enligt den här profilen för nya försök: %1.</translation>
    </message>
    <message>
        <source>It redirects to %1, which is not followed.</source>
        <translation>Den hänvisar vidare till %1, vilket inte följs.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Det gick inte att skriva till standard ut.</translation>
    </message>
    <message>
        <source>List, compare and restore the revisions of a webhook</source>
        <translation>Lista, jämför och återställ revisionerna av en webhook</translation>
    </message>
    <message>
        <source>Say field by field how two webhooks differ</source>
        <translation>Säg fält för fält hur två webhookar skiljer sig</translation>
    </message>
    <message>
        <source>Copy webhooks into another sandbox, all or none</source>
        <translation>Kopiera webhookar till en annan sandlåda, alla eller inga</translation>
    </message>
    <message>
        <source>List and change sandboxes</source>
        <translation>Lista och ändra sandlådor</translation>
    </message>
    <message>
        <source>List the API credentials</source>
        <translation>Lista API-autentiseringsuppgifterna</translation>
    </message>
    <message>
        <source>Send a test message through a custom API credential</source>
        <translation>Skicka ett testmeddelande med anpassade API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Turn the keywords of an API credential into a webhook document</source>
        <translation>Gör ett webhookdokument av API-autentiseringsuppgifternas nyckelord</translation>
    </message>
    <message>
        <source>Say which secrets are kept, and whether the keychain has them</source>
        <translation>Säg vilka hemligheter som sparas och om nyckelringen har dem</translation>
    </message>
    <message>
        <source>Copy the database to a file beside it</source>
        <translation>Kopiera databasen till en fil bredvid den</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>Say what would be created, updated and refused, and change nothing.</source>
        <translation>Säg vad som skulle skapas, uppdateras och avvisas, och ändra inget.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %3, used by %n webhook(s)</source>
        <translation>
            <numerusform>%1 (%2): %3, används av %n webhook</numerusform>
            <numerusform>%1 (%2): %3, används av %n webhookar</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <comment>a secret in the keychain</comment>
        <translation>finns</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>credential, secret: how it is</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>No message ID was found in the answer.</source>
        <translation>Inget meddelande-ID hittades i svaret.</translation>
    </message>
    <message>
        <source>Message ID: %1</source>
        <translation>Meddelande-ID: %1</translation>
    </message>
    <message>
        <source>Send to this number.</source>
        <translation>Skicka till det här numret.</translation>
    </message>
    <message>
        <source>Send this text.</source>
        <translation>Skicka den här texten.</translation>
    </message>
    <message>
        <source>Say what to verify: verify CREDENTIAL --to NUMBER --message TEXT.</source>
        <translation>Säg vad som ska verifieras: verify CREDENTIAL --to NUMBER --message TEXT.</translation>
    </message>
    <message>
        <source>There is no API credential called “%1” in this sandbox.</source>
        <translation>Det finns inga API-autentiseringsuppgifter som heter ”%1” i den här sandlådan.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. Add --confirm %1 to send from it.</source>
        <translation>%1 är en produktionssandlåda. Lägg till --confirm %1 för att skicka från den.</translation>
    </message>
    <message>
        <source>The test was ended before there was an answer.</source>
        <translation>Testet avslutades innan det kom något svar.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4 UTC</source>
        <comment>number, action, who, when</comment>
        <translation>%1: %2 av %3, %4 UTC</translation>
    </message>
    <message>
        <source>There is no revision %1. The history has 1 to %2.</source>
        <translation>Det finns ingen revision %1. Historiken har 1 till %2.</translation>
    </message>
    <message>
        <source>Name two revisions, such as --compare 1,3.</source>
        <translation>Ange två revisioner, till exempel --compare 1,3.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Ingen skillnad.</translation>
    </message>
    <message>
        <source>Compare two revisions, field by field.</source>
        <translation>Jämför två revisioner, fält för fält.</translation>
    </message>
    <message>
        <source>Submit this revision again, as a new one.</source>
        <translation>Skicka in den här revisionen igen, som en ny.</translation>
    </message>
    <message>
        <source>Name one webhook of the database.</source>
        <translation>Ange en webhook i databasen.</translation>
    </message>
    <message>
        <source>Name two webhooks, each in the database or a document.</source>
        <translation>Ange två webhookar, var och en i databasen eller som dokument.</translation>
    </message>
    <message>
        <source>%1 (%2), production</source>
        <comment>sandbox, organisation</comment>
        <translation>%1 (%2), produktion</translation>
    </message>
    <message>
        <source>%1 (%2), development</source>
        <comment>sandbox, organisation</comment>
        <translation>%1 (%2), utveckling</translation>
    </message>
    <message>
        <source>Everything in the sandbox goes with it, and there is no undo. Add --confirm %1 to delete it.</source>
        <translation>Allt i sandlådan försvinner med den, och det går inte att ångra. Lägg till --confirm %1 för att ta bort den.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>Det nya namnet.</translation>
    </message>
    <message>
        <source>The organisation it belongs to.</source>
        <translation>Organisationen som den hör till.</translation>
    </message>
    <message>
        <source>It is a production sandbox.</source>
        <translation>Det är en produktionssandlåda.</translation>
    </message>
    <message>
        <source>It is a development sandbox.</source>
        <translation>Det är en utvecklingssandlåda.</translation>
    </message>
    <message>
        <source>The name of the sandbox again, to delete it.</source>
        <translation>Sandlådans namn en gång till, för att ta bort den.</translation>
    </message>
    <message>
        <source>Say what to do: sandbox list, or sandbox create, change or delete with a name.</source>
        <translation>Säg vad som ska göras: sandbox list, eller sandbox create, change eller delete med ett namn.</translation>
    </message>
    <message>
        <source>Copy into this sandbox.</source>
        <translation>Kopiera till den här sandlådan.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Säg bara vad som skulle hända.</translation>
    </message>
    <message>
        <source>Say where to: copy needs --to-sandbox NAME.</source>
        <translation>Säg vart: copy behöver --to-sandbox NAME.</translation>
    </message>
    <message>
        <source>“%1” is lost: a webhook takes a single custom keyword.</source>
        <translation>”%1” går förlorat: en webhook tar bara ett anpassat nyckelord.</translation>
    </message>
    <message>
        <source>“%1” stood in two places and is kept in the first.</source>
        <translation>”%1” stod på två ställen och behålls på det första.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>”%1” gick inte att förstå.</translation>
    </message>
    <message>
        <source>Read the keyword fields from this file instead of the credential.</source>
        <translation>Läs nyckelordsfälten från den här filen i stället för från autentiseringsuppgifterna.</translation>
    </message>
    <message>
        <source>Name the API credential whose keywords become a webhook.</source>
        <translation>Ange de API-autentiseringsuppgifter vars nyckelord ska bli en webhook.</translation>
    </message>
    <message>
        <source>There are no keywords to move: the API credential %1 holds none.</source>
        <translation>Det finns inga nyckelord att flytta: API-autentiseringsuppgifterna %1 har inga.</translation>
    </message>
    <message>
        <source>The backup was ended before it was whole.</source>
        <translation>Säkerhetskopieringen avbröts innan den var klar.</translation>
    </message>
    <message>
        <source>List and keep sample events</source>
        <translation>Lista och spara exempelhändelser</translation>
    </message>
    <message>
        <source>List and keep the people of previews</source>
        <translation>Lista och spara förhandsvisningarnas personer</translation>
    </message>
    <message>
        <source>Coverage: %1, %2</source>
        <translation>Täckning: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n händelse</numerusform>
            <numerusform>%n händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, as in “%3”</source>
        <translation>%1: %2, som i ”%3”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The values of this field are written in different ways.</source>
        <translation>Fältets värden är skrivna på olika sätt.</translation>
    </message>
    <message>
        <source>Read only the first element of the body&apos;s arrays, whatever the webhook says.</source>
        <translation>Läs bara det första elementet i kroppens listor, vad webhooken än anger.</translation>
    </message>
    <message>
        <source>There is neither a file nor a profile called “%1”. See: profiles list.</source>
        <translation>Det finns varken en fil eller en profil som heter ”%1”. Se: profiles list.</translation>
    </message>
    <message>
        <source>There is no sample called “%1”.</source>
        <translation>Det finns inget exempel med namnet ”%1”.</translation>
    </message>
    <message>
        <source>Several vendors have a sample “%1”. Add --vendor with one of these: %2.</source>
        <translation>Flera leverantörer har ett exempel ”%1”. Lägg till --vendor med en av dessa: %2.</translation>
    </message>
    <message>
        <source>%1 is no sample event document. To keep it as a body, say which webhook it is for: --for.</source>
        <translation>%1 är inget dokument för en exempelhändelse. Ange vilken webhook det är till för om det ska sparas som kropp: --for.</translation>
    </message>
    <message>
        <source>There is no own sample called “%1”.</source>
        <translation>Det finns inget eget exempel med namnet ”%1”.</translation>
    </message>
    <message>
        <source>Only the samples of this vendor.</source>
        <translation>Bara den här leverantörens exempel.</translation>
    </message>
    <message>
        <source>The webhook that a provider&apos;s body is for.</source>
        <translation>Den webhook som en leverantörs kropp är till för.</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Vad det ska heta.</translation>
    </message>
    <message>
        <source>Say what to do: samples list, samples show or remove with a name, or samples add with files.</source>
        <translation>Ange vad som ska göras: samples list, samples show eller remove med ett namn, eller samples add med filer.</translation>
    </message>
    <message>
        <source>There is no profile called “%1”.</source>
        <translation>Det finns ingen profil som heter ”%1”.</translation>
    </message>
    <message>
        <source>There is no own profile called “%1”.</source>
        <translation>Det finns ingen egen profil som heter ”%1”.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0.</source>
        <translation>Ett frö är ett heltal från 0.</translation>
    </message>
    <message>
        <source>With make: the same number makes the same person.</source>
        <translation>Med make: samma tal ger samma person.</translation>
    </message>
    <message>
        <source>Say what to do: profiles list or make, profiles show or remove with a name, or profiles import with files.</source>
        <translation>Ange vad som ska göras: profiles list eller make, profiles show eller remove med ett namn, eller profiles import med filer.</translation>
    </message>
    <message>
        <source>Evaluate a template in the personalisation language</source>
        <translation>Utvärdera en mall i personaliseringsspråket</translation>
    </message>
    <message>
        <source>The profile %1 is no JSON object. Put its attributes between braces.</source>
        <translation>Profilen %1 är inget JSON-objekt. Sätt dess attribut inom klammerparenteser.</translation>
    </message>
    <message>
        <source>Take the profile from this JSON file: its attributes, or an object of namespaces such as profile and context.</source>
        <translation>Ta profilen från den här JSON-filen: dess attribut, eller ett objekt med namnrymder som profile och context.</translation>
    </message>
    <message>
        <source>Escape values for plain text, JSON or a part of an address.</source>
        <translation>Maskera värden för ren text, JSON eller en del av en adress.</translation>
    </message>
    <message>
        <source>evaluate needs one template file.</source>
        <translation>evaluate behöver en mallfil.</translation>
    </message>
    <message>
        <source>There is nothing to write as “%1”. Known are text, json and url.</source>
        <translation>Det går inte att skriva något som ”%1”. De som finns är text, json och url.</translation>
    </message>
    <message>
        <source>Only one of template and profile can be standard input.</source>
        <translation>Bara en av mall och profil kan vara standardindata.</translation>
    </message>
    <message>
        <source>Send as this person, by name or from a JSON file: mobilePhone.number is the number, and the attributes fill in what is personalised.</source>
        <translation>Skicka som den här personen, med namn eller från en JSON-fil: mobilePhone.number är numret, och attributen fyller i det som är personaliserat.</translation>
    </message>
    <message>
        <source>Write the request of a sample event for another program</source>
        <translation>Skriv begäran från en exempelhändelse för ett annat program</translation>
    </message>
    <message>
        <source>Say what to convert to with --to: %1.</source>
        <translation>Ange vad det ska bli med --to: %1.</translation>
    </message>
    <message>
        <source>--to takes %1, not “%2”.</source>
        <translation>--to tar %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>A document has no URL of its own. Say where the request goes with --url URL.</source>
        <translation>Ett dokument har ingen egen URL. Ange vart begäran ska med --url URL.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write this: curl, powershell, postman, har or k6.</source>
        <translation>Skriv detta: curl, powershell, postman, har eller k6.</translation>
    </message>
    <message>
        <source>Let the request go to this URL instead of the webhook&apos;s own.</source>
        <translation>Låt begäran gå till den här URL:en i stället för webhookens egen.</translation>
    </message>
    <message>
        <source>Say when a sender would try again, on a virtual clock</source>
        <translation>Säg när en avsändare skulle försöka igen, enligt en virtuell klocka</translation>
    </message>
    <message>
        <source>Refuse requests that are not signed so: %1.</source>
        <translation>Neka begäranden som inte är signerade så: %1.</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Can&apos;t tell: %3.</source>
        <translation>Godkända: %1. Underkända: %2. Oavgjorda: %3.</translation>
    </message>
    <message>
        <source>Send what goes wrong between providers and endpoints, and judge the answers: all, or %1.</source>
        <translation>Skicka det som går fel mellan leverantörer och slutpunkter, och bedöm svaren: all, eller %1.</translation>
    </message>
    <message>
        <source>Write the report of --chaos to this file, as JUnit&apos;s XML.</source>
        <translation>Skriv rapporten från --chaos till den här filen, som JUnits XML.</translation>
    </message>
    <message>
        <source>Write the report of --chaos to this file, as a web page.</source>
        <translation>Skriv rapporten från --chaos till den här filen, som webbsida.</translation>
    </message>
    <message>
        <source>--chaos sends each request once, one after the other. Leave out --%1.</source>
        <translation>--chaos skickar varje begäran en gång, en i taget. Utelämna --%1.</translation>
    </message>
    <message>
        <source>There is no case “%1” for --chaos. There are: all, %2.</source>
        <translation>Det finns inget fall ”%1” för --chaos. Det finns: all, %2.</translation>
    </message>
    <message>
        <source>Sign every attempt: %1.</source>
        <translation>Signera varje försök: %1.</translation>
    </message>
    <message>
        <source>rehearse needs --script FILE and --retry PROFILE, and nothing else but options.</source>
        <translation>rehearse behöver --script FILE och --retry PROFILE, och inget annat än alternativ.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Vid</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Väntan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Vad som följer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Not published by the sender, and assumed here: %1.</source>
        <translation>Inte publicerat av avsändaren, och antaget här: %1.</translation>
    </message>
    <message>
        <source>What the endpoint does, as for listen.</source>
        <translation>Vad slutpunkten gör, som för listen.</translation>
    </message>
    <message>
        <source>Try again by this retry profile: %1, or all of them with “all”. May be given more than once.</source>
        <translation>Försök igen enligt den här profilen för nya försök: %1, eller alla med ”all”. Kan anges flera gånger.</translation>
    </message>
    <message>
        <source>Rehearse this many events for the same host.</source>
        <translation>Repetera så här många händelser till samma värd.</translation>
    </message>
    <message>
        <source>Begin this many events a second instead of all at once.</source>
        <translation>Börja med så här många händelser i sekunden i stället för alla på en gång.</translation>
    </message>
    <message>
        <source>Let each answer take this many seconds besides the script&apos;s delays.</source>
        <translation>Låt varje svar ta så här många sekunder utöver skriptets fördröjningar.</translation>
    </message>
    <message>
        <source>Give an answer this many seconds, whatever the profile says.</source>
        <translation>Ge ett svar så här många sekunder, vad profilen än säger.</translation>
    </message>
    <message>
        <source>Draw the waits at random within the profile&apos;s spread, the same ones for the same number.</source>
        <translation>Dra väntetiderna slumpmässigt inom profilens spridning, samma för samma tal.</translation>
    </message>
    <message>
        <source>Let all events go through the script together, as at the receiver, instead of each from its beginning.</source>
        <translation>Låt alla händelser gå genom skriptet tillsammans, som hos mottagaren, i stället för var och en från dess början.</translation>
    </message>
    <message>
        <source>--secret-env takes the name of an environment variable, and none of that name is set. Export it first; the secret itself does not belong on the command line.</source>
        <translation>--secret-env tar namnet på en miljövariabel, och ingen med det namnet är satt. Exportera den först; själva hemligheten hör inte hemma på kommandoraden.</translation>
    </message>
    <message>
        <source>The API credential %1 has no secret.</source>
        <translation>API-autentiseringsuppgifterna %1 har ingen hemlighet.</translation>
    </message>
    <message>
        <source>Say which secret of %1 with --secret-of &quot;%1/SLOT&quot;. It has: %2.</source>
        <translation>Säg vilken hemlighet i %1 med --secret-of &quot;%1/SLOT&quot;. Där finns: %2.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>Nyckelringen inväntades inte.</translation>
    </message>
    <message>
        <source>Say where the secret is: --secret-env NAME for an environment variable, or --secret-of CREDENTIAL for one in the keychain.</source>
        <translation>Säg var hemligheten finns: --secret-env NAME för en miljövariabel, eller --secret-of CREDENTIAL för en i nyckelringen.</translation>
    </message>
    <message>
        <source>Without a database there is no API credential to take the secret from.</source>
        <translation>Utan databas finns inga API-autentiseringsuppgifter att ta hemligheten från.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2.</source>
        <translation>--%1 tar något av %2.</translation>
    </message>
    <message>
        <source>--jwt-header takes the name of a header that is free, such as Authorization.</source>
        <translation>--jwt-header tar namnet på ett ledigt HTTP-huvud, till exempel Authorization.</translation>
    </message>
    <message>
        <source>--tolerance takes seconds from 1 to 86400.</source>
        <translation>--tolerance tar sekunder från 1 till 86400.</translation>
    </message>
    <message>
        <source>The environment variable that holds the secret of the signature.</source>
        <translation>Miljövariabeln som innehåller signaturens hemlighet.</translation>
    </message>
    <message>
        <source>The API credential whose secret in the keychain it is.</source>
        <translation>API-autentiseringsuppgifterna vars hemlighet i nyckelringen det är.</translation>
    </message>
    <message>
        <source>How tokens are signed: %1.</source>
        <translation>Hur token signeras: %1.</translation>
    </message>
    <message>
        <source>The header that the token stands in.</source>
        <translation>HTTP-huvudet som token står i.</translation>
    </message>
    <message>
        <source>How old a received signature may be, in seconds.</source>
        <translation>Hur gammal en mottagen signatur får vara, i sekunder.</translation>
    </message>
    <message>
        <source>Everyone on this computer can read a secret on the command line, so it is not taken from there. Put it into an environment variable and name that with --secret-env, and replace the one that stood here.</source>
        <translation>Alla på den här datorn kan läsa en hemlighet på kommandoraden, så den tas inte därifrån. Lägg den i en miljövariabel, namnge den med --secret-env, och byt ut den som stod här.</translation>
    </message>
    <message>
        <source>There is a secret but no --%1 to use it for.</source>
        <translation>Det finns en hemlighet men inget --%1 att använda den till.</translation>
    </message>
    <message>
        <source>Send sample events and composed requests</source>
        <translation>Skicka exempelhändelser och sammansatta begäranden</translation>
    </message>
    <message>
        <source>List and keep composed requests</source>
        <translation>Lista och spara sammansatta begäranden</translation>
    </message>
    <message>
        <source>The chaos pack is made for a webhook. Name one.</source>
        <translation>Kaospaketet görs för en webhook. Ange en.</translation>
    </message>
    <message>
        <source>There is no request called “%1”. See: requests list.</source>
        <translation>Det finns ingen begäran som heter ”%1”. Se: requests list.</translation>
    </message>
    <message>
        <source>send needs one webhook or request.</source>
        <translation>send behöver en webhook eller en begäran.</translation>
    </message>
    <message>
        <source>--header takes “Name: value”, not “%1”.</source>
        <translation>--header tar ”Namn: värde”, inte ”%1”.</translation>
    </message>
    <message>
        <source>--set takes KEY=TEXT or KEY:=JSON, not “%1”.</source>
        <translation>--set tar KEY=TEXT eller KEY:=JSON, inte ”%1”.</translation>
    </message>
    <message>
        <source>The file %1 is no UTF-8 text.</source>
        <translation>Filen %1 är ingen UTF-8-text.</translation>
    </message>
    <message>
        <source>Only one of --body, --set and --sample makes the body.</source>
        <translation>Bara en av --body, --set och --sample gör meddelandekroppen.</translation>
    </message>
    <message>
        <source>Send this saved request.</source>
        <translation>Skicka den här sparade begäran.</translation>
    </message>
    <message>
        <source>Use this method instead of POST.</source>
        <translation>Använd den här metoden i stället för POST.</translation>
    </message>
    <message>
        <source>Send this header; may be given several times.</source>
        <translation>Skicka det här HTTP-huvudet; kan anges flera gånger.</translation>
    </message>
    <message>
        <source>Send this text, or a file&apos;s: @FILE, @- for standard input.</source>
        <translation>Skicka den här texten, eller texten i en fil: @FILE, @- för standard in.</translation>
    </message>
    <message>
        <source>Make the body of members, one for each time this is given; dots lead into objects and arrays. KEY:=JSON for what is no text.</source>
        <translation>Bygg meddelandekroppen av medlemmar, en för varje gång detta anges; punkter leder in i objekt och matriser. KEY:=JSON för det som inte är text.</translation>
    </message>
    <message>
        <source>The Content-Type; it also says how what is personalised is escaped, and makes form data of members.</source>
        <translation>Content-Type; avgör också hur det personliga innehållet skyddas och gör formulärdata av medlemmarna.</translation>
    </message>
    <message>
        <source>Send the body for this language instead of the person&apos;s.</source>
        <translation>Skicka meddelandekroppen för det här språket i stället för personens.</translation>
    </message>
    <message>
        <source>What the answer shall have; may be given several times. The exit status is 1 when it is not so.</source>
        <translation>Vad svaret ska ha; kan anges flera gånger. Slutstatus är 1 när det inte är så.</translation>
    </message>
    <message>
        <source>Say what to do: requests list, requests show or remove with a name, requests import with files, or requests export --to DIR.</source>
        <translation>Ange vad som ska göras: requests list, requests show eller remove med ett namn, requests import med filer, eller requests export --to DIR.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n expectation(s) met.</source>
        <translation>
            <numerusform>%1 av %n förväntning uppfylld.</numerusform>
            <numerusform>%1 av %n förväntningar uppfyllda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not as expected.</source>
        <translation>
            <numerusform>%n svar var inte som väntat.</numerusform>
            <numerusform>%n svar var inte som väntat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fail on purpose as this file says; NAME=FILE for one webhook only. Can be given again.</source>
        <translation>Misslyckas med flit som filen säger; NAME=FILE för en enda webhook. Kan anges flera gånger.</translation>
    </message>
    <message>
        <source>Turn down requests from other addresses than this one, as in 52.58.142.242, 10.0.0.0/8 or braze. Can be given again.</source>
        <translation>Avvisa begäranden från andra adresser än denna, som 52.58.142.242, 10.0.0.0/8 eller braze. Kan anges flera gånger.</translation>
    </message>
    <message>
        <source>With --allow: take the last address in X-Forwarded-For for the sender&apos;s when the request comes from this computer, as it does behind a tunnel. Without it the header is not looked at, since anybody can write it.</source>
        <translation>Med --allow: ta den sista adressen i X-Forwarded-For för avsändarens när begäran kommer från den här datorn, som den gör bakom en tunnel. Annars läses inte HTTP-huvudet, eftersom vem som helst kan skriva det.</translation>
    </message>
    <message>
        <source>No webhook that is served is called “%1”, so all of “%2” was taken for a file.</source>
        <translation>Ingen webhook som betjänas heter ”%1”, så hela ”%2” togs för en fil.</translation>
    </message>
    <message>
        <source>--trust-forwarded goes with --allow, and there is none.</source>
        <translation>--trust-forwarded hör ihop med --allow, som saknas.</translation>
    </message>
    <message>
        <source>convert needs one webhook or request.</source>
        <translation>convert behöver en webhook eller en begäran.</translation>
    </message>
    <message>
        <source>render needs one webhook or request.</source>
        <translation>render behöver en webhook eller en begäran.</translation>
    </message>
    <message>
        <source>Keep the feedback webhook, send its events, read delivery reports</source>
        <translation>Spara återkopplingswebhooken, skicka dess händelser, läs leveransrapporter</translation>
    </message>
    <message>
        <source>List, export and work on the events of the log</source>
        <translation>Lista, exportera och arbeta med händelserna i loggen</translation>
    </message>
    <message>
        <source>Also play the endpoint that the feedback webhook posts to: check its tokens and headers, and say what its events mean.</source>
        <translation>Spela även slutpunkten som återkopplingswebhooken skickar till: kontrollera tokens och HTTP-huvuden och säg vad händelserna betyder.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. Repeat its name with --production %1 to send from it.</source>
        <translation>%1 är en produktionssandlåda. Upprepa dess namn med --production %1 för att skicka från den.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox: the chaos pack is not run from it.</source>
        <translation>%1 är en produktionssandlåda: kaospaketet körs inte därifrån.</translation>
    </message>
    <message>
        <source>--mix takes a weight from 1 to %1 behind the “=”, not “%2”.</source>
        <translation>--mix tar en vikt från 1 till %1 efter ”=”, inte ”%2”.</translation>
    </message>
    <message>
        <source>--mix takes a file, or SAMPLE=WEIGHT, message:TEXT=WEIGHT or request:NAME=WEIGHT, not “%1”.</source>
        <translation>--mix tar en fil, eller SAMPLE=WEIGHT, message:TEXT=WEIGHT eller request:NAME=WEIGHT, inte ”%1”.</translation>
    </message>
    <message>
        <source>--times takes the time of the first event and the seconds to the next, like 2026-03-05T10:00:00Z/60, not “%1”.</source>
        <translation>--times tar tiden för den första händelsen och sekunderna till nästa, som 2026-03-05T10:00:00Z/60, inte ”%1”.</translation>
    </message>
    <message>
        <source>A mix has at most %1 parts.</source>
        <translation>En blandning har högst %1 delar.</translation>
    </message>
    <message>
        <source>--report takes a file that ends in .html, .json or .xml, not “%1”.</source>
        <translation>--report tar en fil som slutar på .html, .json eller .xml, inte ”%1”.</translation>
    </message>
    <message>
        <source>Start no event after this many seconds.</source>
        <translation>Påbörja ingen händelse efter så här många sekunder.</translation>
    </message>
    <message>
        <source>Send this sample as often as it weighs, or message:TEXT=WEIGHT, request:NAME=WEIGHT, or what a mix document says; repeat it for more.</source>
        <translation>Skicka det här exemplet så ofta som dess vikt anger, eller message:TEXT=WEIGHT, request:NAME=WEIGHT, eller det som ett blandningsdokument säger; upprepa för fler.</translation>
    </message>
    <message>
        <source>Let the events come from these numbers in turn.</source>
        <translation>Låt händelserna komma från de här numren i tur och ordning.</translation>
    </message>
    <message>
        <source>Begin the message ids with this, and count behind it.</source>
        <translation>Inled meddelandenas id med detta och räkna efter det.</translation>
    </message>
    <message>
        <source>The time of the first event, and the seconds from one to the next.</source>
        <translation>Tiden för den första händelsen, och sekunderna från en till nästa.</translation>
    </message>
    <message>
        <source>Write the figures of many events to this file: .html, .json, or .xml for JUnit.</source>
        <translation>Skriv siffrorna för många händelser till den här filen: .html, .json, eller .xml för JUnit.</translation>
    </message>
    <message>
        <source>%L1 seconds, %L2 a second; half within %L3 ms, 90 of 100 within %L4 ms, 99 of 100 within %L5 ms, the longest %L6 ms.</source>
        <translation>%L1 sekunder, %L2 per sekund; hälften inom %L3 ms, 90 av 100 inom %L4 ms, 99 av 100 inom %L5 ms, den längsta %L6 ms.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottagen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickad</translation>
    </message>
    <message>
        <source>--limit takes a number, or 0 for all, not “%1”.</source>
        <translation>--limit tar ett tal, eller 0 för alla, inte ”%1”.</translation>
    </message>
    <message>
        <source>--as takes one of %1.</source>
        <translation>--as tar något av %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n händelse skrevs till %1.</numerusform>
            <numerusform>%n händelser skrevs till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one event by its number.</source>
        <translation>Ange en enda händelse med dess nummer.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>List at most this many, the newest; 0 lists all.</source>
        <translation>Lista högst så här många, de nyaste; 0 listar alla.</translation>
    </message>
    <message>
        <source>Write the events to this file instead of listing them.</source>
        <translation>Skriv händelserna till den här filen i stället för att lista dem.</translation>
    </message>
    <message>
        <source>What is written: %1.</source>
        <translation>Vad som skrivs: %1.</translation>
    </message>
    <message>
        <source>Hide phone numbers.</source>
        <translation>Dölj telefonnummer.</translation>
    </message>
    <message>
        <source>Sign what is replayed anew: %1.</source>
        <translation>Signera det som spelas upp på nytt: %1.</translation>
    </message>
    <message>
        <source>events knows list, show, replay, pin, unpin, note and delete, not “%1”.</source>
        <translation>events kan list, show, replay, pin, unpin, note och delete, inte ”%1”.</translation>
    </message>
    <message>
        <source>--status takes a status such as 404, a class such as 4xx, or none, not “%1”.</source>
        <translation>--status tar en status som 404, en klass som 4xx, eller none, inte ”%1”.</translation>
    </message>
    <message>
        <source>--%1 takes a day (2026-03-01) or a time (2026-03-01T12:00:00Z), not “%2”.</source>
        <translation>--%1 tar en dag (2026-03-01) eller en tidpunkt (2026-03-01T12:00:00Z), inte ”%2”.</translation>
    </message>
    <message>
        <source>--number takes digits of a phone number, not “%1”.</source>
        <translation>--number tar siffror ur ett telefonnummer, inte ”%1”.</translation>
    </message>
    <message>
        <source>Only events with every word of this text in them.</source>
        <translation>Bara händelser som innehåller alla ord i den här texten.</translation>
    </message>
    <message>
        <source>Only these: %1.</source>
        <translation>Bara dessa: %1.</translation>
    </message>
    <message>
        <source>Only events of this webhook; none for those without one.</source>
        <translation>Bara händelser för den här webhooken; none för dem utan webhook.</translation>
    </message>
    <message>
        <source>Only events of this vendor&apos;s webhooks.</source>
        <translation>Bara händelser för den här leverantörens webhookar.</translation>
    </message>
    <message>
        <source>Only this status (404), class (4xx), or none for those without an answer.</source>
        <translation>Bara den här statusen (404), klassen (4xx), eller none för dem utan svar.</translation>
    </message>
    <message>
        <source>Only from this day or time on.</source>
        <translation>Bara från och med den här dagen eller tidpunkten.</translation>
    </message>
    <message>
        <source>Only to the end of this day, or before this time.</source>
        <translation>Bara till slutet av den här dagen, eller före den här tidpunkten.</translation>
    </message>
    <message>
        <source>Only events with a phone number that begins or ends with these digits.</source>
        <translation>Bara händelser med ett telefonnummer som börjar eller slutar med de här siffrorna.</translation>
    </message>
    <message>
        <source>Only pinned events.</source>
        <translation>Bara fästa händelser.</translation>
    </message>
    <message>
        <source>Only events with a note.</source>
        <translation>Bara händelser med en anteckning.</translation>
    </message>
    <message>
        <source>Name an event by its number.</source>
        <translation>Ange en händelse med dess nummer.</translation>
    </message>
    <message>
        <source>“%1” is no number of an event.</source>
        <translation>”%1” är inget nummer på en händelse.</translation>
    </message>
    <message>
        <source>There is no event %1 in this sandbox.</source>
        <translation>Det finns ingen händelse %1 i den här sandlådan.</translation>
    </message>
    <message>
        <source>Name one event, and what to write beside it; &quot;&quot; takes a note away.</source>
        <translation>Ange en händelse och vad som ska antecknas; &quot;&quot; tar bort en anteckning.</translation>
    </message>
    <message>
        <source>The value of %1 is a secret and not in the log, so the header is left out.</source>
        <translation>Värdet i %1 är en hemlighet och finns inte i loggen, så HTTP-huvudet utelämnas.</translation>
    </message>
    <message>
        <source>--key-env takes the name of an environment variable, and none of that name is set. Export it first; the key itself does not belong on the command line.</source>
        <translation>--key-env tar namnet på en miljövariabel, och ingen med det namnet är satt. Exportera den först; själva nyckeln hör inte hemma på kommandoraden.</translation>
    </message>
    <message>
        <source>Something is missing: edit it in the window, or import it with --key-env.</source>
        <translation>Något saknas: redigera den i fönstret eller importera den med --key-env.</translation>
    </message>
    <message>
        <source>Name the file to write: feedback export FILE.</source>
        <translation>Ange filen som ska skrivas: feedback export FILE.</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>Tokenen är giltig.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 togs bort.</translation>
    </message>
    <message>
        <source>The environment variable that holds the key of the feedback webhook&apos;s tokens; without it the keychain is asked.</source>
        <translation>Miljövariabeln som innehåller nyckeln till återkopplingswebhookens tokens; utan den tillfrågas nyckelringen.</translation>
    </message>
    <message>
        <source>This sandbox has no feedback webhook. Import one, or create it in the window.</source>
        <translation>Den här sandlådan har ingen återkopplingswebhook. Importera en eller skapa den i fönstret.</translation>
    </message>
    <message>
        <source>outcome: whose delivery reports they are: sinch, sinch-conversational, infobip, custom.</source>
        <translation>outcome: vems leveransrapporter det är: sinch, sinch-conversational, infobip, custom.</translation>
    </message>
    <message>
        <source>import: say what would happen, and change nothing.</source>
        <translation>import: säg vad som skulle hända utan att ändra något.</translation>
    </message>
    <message>
        <source>feedback takes show, send, verify, outcome, validate FILE, import FILE, export FILE or remove.</source>
        <translation>feedback tar show, send, verify, outcome, validate FILE, import FILE, export FILE eller remove.</translation>
    </message>
    <message>
        <source>send: which events, with commas between them: %1, all.</source>
        <translation>send: vilka händelser, med kommatecken emellan: %1, all.</translation>
    </message>
    <message>
        <source>send: of which channels; without it those of the webhook.</source>
        <translation>send: för vilka kanaler; utan alternativet webhookens egna.</translation>
    </message>
    <message>
        <source>send: which form of the payload: %1.</source>
        <translation>send: vilken form av nyttolasten: %1.</translation>
    </message>
    <message>
        <source>send: whom the message went to.</source>
        <translation>send: vem meddelandet gick till.</translation>
    </message>
    <message>
        <source>send: this request id instead of a fresh one.</source>
        <translation>send: det här begärans-id:t i stället för ett nytt.</translation>
    </message>
    <message>
        <source>send: this file instead of an event; - for standard input.</source>
        <translation>send: den här filen i stället för en händelse; - för standard in.</translation>
    </message>
    <message>
        <source>send: post to this URL instead of the webhook&apos;s own.</source>
        <translation>send: skicka till den här URL:en i stället för webhookens egen.</translation>
    </message>
    <message>
        <source>Say whose reports they are, and name the files: feedback outcome --vendor infobip FILE…</source>
        <translation>Säg vems rapporterna är och ange filerna: feedback outcome --vendor infobip FILE…</translation>
    </message>
    <message>
        <source>%1: no delivery report</source>
        <translation>%1: ingen leveransrapport</translation>
    </message>
    <message>
        <source>Run conversation tests</source>
        <translation>Kör konversationstester</translation>
    </message>
    <message>
        <source>Say which messages another configuration would decide differently</source>
        <translation>Säg vilka meddelanden en annan konfiguration skulle avgöra annorlunda</translation>
    </message>
    <message>
        <source>Find keywords of one sender that could be taken for each other</source>
        <translation>Hitta nyckelord hos en avsändare som kan tas för varandra</translation>
    </message>
    <message>
        <source>Say what sending a reply costs</source>
        <translation>Säg vad det kostar att skicka ett svar</translation>
    </message>
    <message>
        <source>List and change the everyday words that fuzzy logic passes over</source>
        <translation>Lista och ändra de vardagsord som den ungefärliga matchningen hoppar över</translation>
    </message>
    <message>
        <source>Tell what the same text would be under the documented rules of other platforms.</source>
        <translation>Säg vad samma text skulle bli enligt andra plattformars dokumenterade regler.</translation>
    </message>
    <message>
        <source>There are no rules for “%1”. There are rules for: %2.</source>
        <translation>Det finns inga regler för ”%1”. Det finns regler för: %2.</translation>
    </message>
    <message>
        <source>--silence %1 gives no reason. Write --silence %1=REASON.</source>
        <translation>--silence %1 anger inget skäl. Skriv --silence %1=REASON.</translation>
    </message>
    <message>
        <source>There is no rule called “%1”.</source>
        <translation>Det finns ingen regel som heter ”%1”.</translation>
    </message>
    <message>
        <source>Hold the documents against the rules of the field too: those for everybody, and those of these regions (%1). Without regions, those of the sender&apos;s number.</source>
        <translation>Jämför även dokumenten med branschens regler: dem som gäller alla och dem för dessa regioner (%1). Utan regioner gäller dem för avsändarens nummer.</translation>
    </message>
    <message>
        <source>Do not complain about this rule, for a reason. May stand several times.</source>
        <translation>Anmärk inte på den här regeln, av ett skäl. Får anges flera gånger.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segment</numerusform>
        </translation>
    </message>
    <message>
        <source>forces UCS-2: %1 (%2)</source>
        <translation>tvingar fram UCS-2: %1 (%2)</translation>
    </message>
    <message>
        <source>instead, as %1 with %2: %3</source>
        <translation>i stället, som %1 med %2: %3</translation>
    </message>
    <message>
        <source>Let letters lose their accents in the suggestion.</source>
        <translation>Låt bokstäver förlora sina accenter i förslaget.</translation>
    </message>
    <message>
        <source>cost needs a text, or - to read one a line.</source>
        <translation>cost behöver en text, eller - för att läsa en per rad.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>one inside the other</source>
        <translation>det ena i det andra</translation>
    </message>
    <message>
        <source>near miss: %1</source>
        <translation>nästan rätt: %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Tell clashes between categories that are not opposite too.</source>
        <translation>Ta även med krockar mellan kategorier som inte är motsatta.</translation>
    </message>
    <message>
        <source>clashes needs at least one webhook.</source>
        <translation>clashes behöver minst en webhook.</translation>
    </message>
    <message>
        <source>passed  %1</source>
        <translation>godkänt  %1</translation>
    </message>
    <message>
        <source>failed  %1</source>
        <translation>underkänt  %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>väntat: %1</translation>
    </message>
    <message>
        <source>got:      %1</source>
        <translation>fick:   %1</translation>
    </message>
    <message>
        <source>Run the tests on this webhook, whatever the files name.</source>
        <translation>Kör testerna på den här webhooken, oavsett vad filerna anger.</translation>
    </message>
    <message>
        <source>Write a JUnit report to this file.</source>
        <translation>Skriv en JUnit-rapport till den här filen.</translation>
    </message>
    <message>
        <source>test needs at least one file of conversation tests.</source>
        <translation>test behöver minst en fil med konversationstester.</translation>
    </message>
    <message>
        <source>%1 of %2 messages would change.</source>
        <translation>%1 av %2 meddelanden skulle ändras.</translation>
    </message>
    <message>
        <source>No keyword</source>
        <translation>Inget nyckelord</translation>
    </message>
    <message>
        <source>Past events are read from the database.</source>
        <translation>Tidigare händelser läses från databasen.</translation>
    </message>
    <message>
        <source>The configuration as it is.</source>
        <translation>Konfigurationen som den är.</translation>
    </message>
    <message>
        <source>The configuration as it would be.</source>
        <translation>Konfigurationen som den skulle bli.</translation>
    </message>
    <message>
        <source>Take the inbound messages of the event log.</source>
        <translation>Ta de inkommande meddelandena i händelseloggen.</translation>
    </message>
    <message>
        <source>replay needs --before, --after, and either --messages FILE or --events.</source>
        <translation>replay behöver --before, --after och antingen --messages FILE eller --events.</translation>
    </message>
    <message>
        <source>The language whose words are meant.</source>
        <translation>Språket vars ord avses.</translation>
    </message>
    <message>
        <source>exceptions lists the words, or adds, removes or resets them with --of LANGUAGE.</source>
        <translation>exceptions listar orden, eller lägger till, tar bort eller återställer dem med --of LANGUAGE.</translation>
    </message>
    <message>
        <source>%1 names no webhook. Begin it with “%2”, or give one with --webhook.</source>
        <translation>%1 anger ingen webhook. Börja filen med ”%2”, eller ange en med --webhook.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CodeView</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nästa problem</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fäll ihop allt</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fäll ut allt</translation>
    </message>
</context>
<context>
    <name>Hookbench::CompareCopyDialog</name>
    <message>
        <source>Is created</source>
        <translation>Skapas</translation>
    </message>
    <message>
        <source>Is the same already</source>
        <translation>Är redan likadan</translation>
    </message>
    <message>
        <source>Is changed: %1</source>
        <comment>%1 lists fields</comment>
        <translation>Ändras: %1</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Webhooknamn</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Saknas där</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopiera till %1</translation>
    </message>
    <message>
        <source>Webhooks of the same name are replaced and keep their URL there; the history keeps what they were. API credentials and their secrets are not copied: one of the same name is used.</source>
        <translation>Webhookar med samma namn ersätts och behåller sin URL där; historiken bevarar hur de var. API-autentiseringsuppgifter och deras hemligheter kopieras inte: de med samma namn används.</translation>
    </message>
    <message>
        <source>What copying does</source>
        <translation>Vad kopieringen gör</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) find no API credential of their name and vendor there. They are incomplete until there is one.</source>
        <translation>
            <numerusform>%n webhook hittar inga API-autentiseringsuppgifter med sitt namn och sin leverantör där. Den är ofullständig tills det finns sådana.</numerusform>
            <numerusform>%n webhookar hittar inga API-autentiseringsuppgifter med sitt namn och sin leverantör där. De är ofullständiga tills det finns sådana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>Hookbench::CompareDialog</name>
    <message>
        <source>Everything is the same.</source>
        <translation>Allt är lika.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ.</source>
        <translation>
            <numerusform>%n sak skiljer sig.</numerusform>
            <numerusform>%n saker skiljer sig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Bara det som skiljer sig</translation>
    </message>
    <message>
        <source>Compare two events</source>
        <translation>Jämför två händelser</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Mottagen %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Skickad %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::ComparePage</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produktion)</translation>
    </message>
    <message>
        <source>Choose two different sandboxes.</source>
        <translation>Välj två olika sandlådor.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Inget att jämföra</translation>
    </message>
    <message>
        <source>Neither sandbox has an SMS webhook.</source>
        <translation>Ingen av sandlådorna har någon SMS-webhook.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>All webhooks are the same in both sandboxes.</source>
        <translation>Alla webhookar är likadana i båda sandlådorna.</translation>
    </message>
    <message>
        <source>It is the same in both sandboxes.</source>
        <translation>Den är likadan i båda sandlådorna.</translation>
    </message>
    <message>
        <source>Only %1 has it.</source>
        <translation>Bara %1 har den.</translation>
    </message>
    <message>
        <source>Before: as in %1. After: as in %2.</source>
        <translation>Före: som i %1. Efter: som i %2.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopiera till %1</translation>
    </message>
    <message>
        <source>Copies the chosen webhooks from %1 to %2</source>
        <translation>Kopierar de valda webhookarna från %1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj ingen</translation>
    </message>
    <message>
        <source>Choose all that differ</source>
        <translation>Välj alla som skiljer sig</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production sandbox. %n webhook(s) are created or replaced in it.</source>
        <translation>
            <numerusform>%1 är en produktionssandlåda. %n webhook skapas eller ersätts i den.</numerusform>
            <numerusform>%1 är en produktionssandlåda. %n webhookar skapas eller ersätts i den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) copied to %1. Where an API credential is missing, they are incomplete.</source>
        <translation>
            <numerusform>%n webhook kopierad till %1. Där API-autentiseringsuppgifter saknas är den ofullständig.</numerusform>
            <numerusform>%n webhookar kopierade till %1. Där API-autentiseringsuppgifter saknas är de ofullständiga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) copied to %1.</source>
        <translation>
            <numerusform>%n webhook kopierad till %1.</numerusform>
            <numerusform>%n webhookar kopierade till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare sandboxes</source>
        <translation>Jämför sandlådor</translation>
    </message>
    <message>
        <source>Sandbox at the left</source>
        <translation>Sandlådan till vänster</translation>
    </message>
    <message>
        <source>Sandbox at the right</source>
        <translation>Sandlådan till höger</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt plats</translation>
    </message>
    <message>
        <source>Changes the two sides over</source>
        <translation>Byter plats på de två sidorna</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Bara skillnader</translation>
    </message>
    <message>
        <source>Webhooks of both sandboxes</source>
        <translation>Webhookar i båda sandlådorna</translation>
    </message>
</context>
<context>
    <name>Hookbench::Comparison</name>
    <message>
        <source>On</source>
        <comment>fuzzy logic</comment>
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>fuzzy logic</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>First element only</source>
        <translation>Endast första elementet</translation>
    </message>
    <message>
        <source>Every element</source>
        <translation>Varje element</translation>
    </message>
</context>
<context>
    <name>Hookbench::ComparisonModel</name>
    <message>
        <source>Only in %1</source>
        <translation>Bara i %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Skiljer sig</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Likadan</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Webhooknamn</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer sig</translation>
    </message>
</context>
<context>
    <name>Hookbench::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lika</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Bara till höger</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Bara till vänster</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Olika</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Begäran och svar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Begärans meddelandekropp</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Begärans HTTP-huvuden</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Svarets meddelandekropp</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Svarets HTTP-huvuden</translation>
    </message>
</context>
<context>
    <name>Hookbench::Composer</name>
    <message>
        <source>A request with the method HEAD goes out without its body.</source>
        <translation>En begäran med metoden HEAD skickas utan sin meddelandekropp.</translation>
    </message>
    <message>
        <source>A time-out takes 1 to %1 seconds.</source>
        <translation>En tidsgräns är 1 till %1 sekunder.</translation>
    </message>
    <message>
        <source>A method is missing. Webhooks take POST.</source>
        <translation>En metod saknas. Webhookar tar POST.</translation>
    </message>
    <message>
        <source>“%1” is no method. Methods are words like POST or PUT.</source>
        <translation>”%1” är ingen metod. Metoder är ord som POST eller PUT.</translation>
    </message>
    <message>
        <source>Choose the webhook that this request goes to.</source>
        <translation>Välj den webhook som begäran ska till.</translation>
    </message>
    <message>
        <source>There is no webhook called “%1” any more. Choose another.</source>
        <translation>Det finns inte längre någon webhook som heter ”%1”. Välj en annan.</translation>
    </message>
    <message>
        <source>This webhook has no URL yet. Submit it first, or send to a URL.</source>
        <translation>Den här webhooken har ingen URL än. Skicka in den först, eller skicka till en URL.</translation>
    </message>
    <message>
        <source>This request has no body for the language “%1”.</source>
        <translation>Den här begäran har ingen meddelandekropp för språket ”%1”.</translation>
    </message>
    <message>
        <source>The Content-Type has a line break or control character. Remove it.</source>
        <translation>Content-Type har en radbrytning eller ett styrtecken. Ta bort det.</translation>
    </message>
    <message>
        <source>The header has no name.</source>
        <translation>HTTP-huvudet har inget namn.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header: it takes letters, digits and hyphens, and no blanks.</source>
        <translation>”%1” är inget namn på ett HTTP-huvud: det tar bokstäver, siffror och bindestreck, men inga blanksteg.</translation>
    </message>
    <message>
        <source>The header %1 is set when the request is sent. Remove it.</source>
        <translation>HTTP-huvudet %1 sätts när begäran skickas. Ta bort det.</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or control character. Remove it.</source>
        <translation>Värdet för %1 har en radbrytning eller ett styrtecken. Ta bort det.</translation>
    </message>
    <message>
        <source>Nobody is chosen to fill in what is personalised here: it goes out as it stands.</source>
        <translation>Ingen är vald att fylla i det personliga innehållet här: det skickas som det står.</translation>
    </message>
    <message>
        <source>Choose a sample event.</source>
        <translation>Välj en exempelhändelse.</translation>
    </message>
    <message>
        <source>There is no sample event called “%1” here. Choose another.</source>
        <translation>Här finns ingen exempelhändelse som heter ”%1”. Välj en annan.</translation>
    </message>
    <message>
        <source>The body of this sample event is made by a webhook&apos;s payload. Choose a webhook.</source>
        <translation>Meddelandekroppen för den här exempelhändelsen görs av nyttolasten i en webhook. Välj en webhook.</translation>
    </message>
    <message>
        <source>Rows make JSON or form data. Choose one of them.</source>
        <translation>Rader blir JSON eller formulärdata. Välj ett av dem.</translation>
    </message>
    <message>
        <source>This is no well-formed XML: %1</source>
        <translation>Det här är ingen välformad XML: %1</translation>
    </message>
    <message>
        <source>A URL is missing.</source>
        <translation>En URL saknas.</translation>
    </message>
    <message>
        <source>“%1” is no http or https URL.</source>
        <translation>”%1” är ingen http- eller https-URL.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, which would be stored and logged. Remove it.</source>
        <translation>URL:en innehåller ett användarnamn eller lösenord, som skulle sparas och loggas. Ta bort det.</translation>
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
        <source>There is no retry profile called “%1”. Known are: %2.</source>
        <translation>Det finns ingen profil för nya försök som heter ”%1”. De som finns är: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ConnectionRun</name>
    <message>
        <source>The test was stopped.</source>
        <translation>Testet stoppades.</translation>
    </message>
    <message>
        <source>Only the connection of a Custom credential can be verified.</source>
        <translation>Endast anslutningen för anpassade autentiseringsuppgifter kan verifieras.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::ConnectionView</name>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Inte kontrollerad</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Avsändarens adress</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Algoritm</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certifikat för</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utfärdat av</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltigt till</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>In the library&apos;s words</source>
        <translation>Med bibliotekets ord</translation>
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
    <name>Hookbench::ConversationPane</name>
    <message>
        <source>%1 texts: %2</source>
        <translation>%1 skriver: %2</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Svar till %1: %2</translation>
    </message>
    <message>
        <source>Consent of %1: %2</source>
        <translation>Samtycke för %1: %2</translation>
    </message>
    <message>
        <source>Nothing was texted yet.</source>
        <translation>Inget har skickats än.</translation>
    </message>
    <message>
        <source>The receiver&apos;s own engine decides on the webhook as it was submitted. Nothing is sent or stored.</source>
        <translation>Mottagarens egen motor avgör utifrån webhooken som den skickades in. Inget skickas eller sparas.</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Prenumerant</translation>
    </message>
    <message>
        <source>Another subscriber</source>
        <translation>En till prenumerant</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Copy as a test</source>
        <translation>Kopiera som test</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>What the subscriber texts</source>
        <translation>Vad prenumeranten skriver</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Show every step</source>
        <translation>Visa varje steg</translation>
    </message>
</context>
<context>
    <name>Hookbench::ConversationReader</name>
    <message>
        <source>There is a control character (U+%1) that nobody sees. Take it out.</source>
        <translation>Det finns ett styrtecken (U+%1) som ingen ser. Ta bort det.</translation>
    </message>
    <message>
        <source>There is a character that is no UTF-8. Save the file as UTF-8.</source>
        <translation>Det finns ett tecken som inte är UTF-8. Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no phone number a subscriber can have. Write it like +46701740605.</source>
        <translation>”%1” är inget nummer som en prenumerant kan ha. Skriv det som +46701740605.</translation>
    </message>
    <message>
        <source>A reply is expected before anything was texted. Begin with a line like “&gt; STOP”.</source>
        <translation>Ett svar väntas innan något har skickats. Börja med en rad som ”&gt; STOP”.</translation>
    </message>
    <message>
        <source>A second reply is expected to one text, but there is at most one. Take one of them out.</source>
        <translation>Ett andra svar väntas på en text, men det finns högst ett. Ta bort ett av dem.</translation>
    </message>
    <message>
        <source>No reply is named. Write its text behind &lt;, or * for any reply, or - for none.</source>
        <translation>Inget svar anges. Skriv texten efter &lt;, eller * för vilket svar som helst, eller - för inget.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Known are: %2.</source>
        <translation>Det finns inget tillstånd ”%1”. Kända är: %2.</translation>
    </message>
    <message>
        <source>A line with | goes on with the text before it, and there is none.</source>
        <translation>En rad med | fortsätter texten före, och det finns ingen.</translation>
    </message>
    <message>
        <source>“%1” belongs before the first text; move it to the top of the file.</source>
        <translation>”%1” ska stå före den första texten; flytta det överst i filen.</translation>
    </message>
    <message>
        <source>“%1” stands twice; a file tests one webhook.</source>
        <translation>”%1” står två gånger; en fil testar en webhook.</translation>
    </message>
    <message>
        <source>“%1” names no document. Write the name of the file behind it.</source>
        <translation>”%1” anger inget dokument. Skriv filens namn efter det.</translation>
    </message>
    <message>
        <source>The line begins with “%1”. It must begin with &gt;, &lt;, =, @, #, | or “%2”.</source>
        <translation>Raden börjar med ”%1”. Den måste börja med &gt;, &lt;, =, @, #, | eller ”%2”.</translation>
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
    <name>Hookbench::CopyDialog</name>
    <message>
        <source>%1 is a production sandbox. What is copied there takes effect there.</source>
        <translation>%1 är en produktionssandlåda. Det som kopieras dit börjar gälla där.</translation>
    </message>
    <message>
        <source>%1 has no API credential of that name and vendor: the copy is incomplete until it has one.</source>
        <translation>%1 har inga API-autentiseringsuppgifter med det namnet och den leverantören: kopian är ofullständig tills det finns sådana.</translation>
    </message>
    <message>
        <source>%1 has no webhook of this name yet. The copy gets a URL of its own.</source>
        <translation>%1 har ingen webhook med det namnet än. Kopian får en egen URL.</translation>
    </message>
    <message>
        <source>The webhook of this name in %1 is the same already.</source>
        <translation>Webhooken med det namnet i %1 är redan likadan.</translation>
    </message>
    <message>
        <source>The webhook of this name in %1 keeps its URL. This changes:</source>
        <translation>Webhooken med det namnet i %1 behåller sin URL. Detta ändras:</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a webhook, by copying</comment>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>a webhook, by copying</comment>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a webhook, by copying</comment>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>an API credential</comment>
        <translation>Hittade</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>an API credential</comment>
        <translation>Saknas</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n webhook(s)</source>
        <translation>
            <numerusform>Kopiera %n webhook</numerusform>
            <numerusform>Kopiera %n webhookar</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Det finns inget att ändra.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox.</source>
        <translation>%1 är en produktionssandlåda.</translation>
    </message>
    <message>
        <source>All of this happens, or nothing.</source>
        <translation>Allt detta sker, eller inget.</translation>
    </message>
    <message>
        <source>Copy to another sandbox</source>
        <translation>Kopiera till en annan sandlåda</translation>
    </message>
    <message>
        <source>Credentials are matched by name. They and their secrets are never copied.</source>
        <translation>Autentiseringsuppgifter matchas på namn. De och deras hemligheter kopieras aldrig.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopiera till</translation>
    </message>
    <message>
        <source>Sandbox to copy to</source>
        <translation>Sandlåda att kopiera till</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produktion)</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>an API credential</comment>
        <translation>Behövs inte</translation>
    </message>
</context>
<context>
    <name>Hookbench::CostMeter</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segment</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Only because of these characters: %2</source>
        <translation>%1. Bara på grund av dessa tecken: %2</translation>
    </message>
    <message>
        <source>Characters that force UCS-2: %1</source>
        <translation>Tecken som tvingar fram UCS-2: %1</translation>
    </message>
    <message>
        <source>Replace all signs: %1</source>
        <translation>Ersätt alla tecken: %1</translation>
    </message>
    <message>
        <source>Drop accents too: %1</source>
        <translation>Ta bort accenter också: %1</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mellanslag</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Replace %1 with %2</source>
        <translation>Ersätt %1 med %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::CounterpartStrip</name>
    <message>
        <source>%1 needs two webhooks: the %2 one is missing.</source>
        <translation>%1 behöver två webhookar: den av typen %2 saknas.</translation>
    </message>
    <message>
        <source>Create the Feedback webhook</source>
        <translation>Skapa återkopplingswebhooken</translation>
    </message>
    <message>
        <source>Create the Inbound webhook</source>
        <translation>Skapa den inkommande webhooken</translation>
    </message>
    <message>
        <source>Close the reminder</source>
        <translation>Stäng påminnelsen</translation>
    </message>
</context>
<context>
    <name>Hookbench::CoveragePane</name>
    <message>
        <source>Try on samples</source>
        <translation>Prova på exempel</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Lägg till exempel</translation>
    </message>
    <message>
        <source>%1 (%L2×, as in “%3”)</source>
        <comment>shape of a value, how often, an example</comment>
        <translation>%1 (%L2×, som i ”%3”)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 av %L2</translation>
    </message>
    <message>
        <source>First missing in %1</source>
        <translation>Saknas först i %1</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <translation>inget att anmärka på</translation>
    </message>
    <message>
        <source>no event to read</source>
        <translation>ingen händelse att läsa</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in all</source>
        <translation>
            <numerusform>%n händelse totalt</numerusform>
            <numerusform>%n händelser totalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n exempel</numerusform>
            <numerusform>%n exempel</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Hur det är skrivet</translation>
    </message>
    <message>
        <source>Fields over all samples</source>
        <translation>Fält i alla exempel</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>Vad som är konstigt med det</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Enter reads it in the live table of the template</source>
        <translation>Enter läser det i mallens livetabell</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Add known samples</source>
        <translation>Lägg till kända exempel</translation>
    </message>
    <message>
        <source>Adds the sample events that go with this webhook</source>
        <translation>Lägger till de exempelhändelser som hör till den här webhooken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Ta bort alla</translation>
    </message>
    <message>
        <source>Try the template on many bodies</source>
        <translation>Prova mallen på många kroppar</translation>
    </message>
    <message>
        <source>Drop files here, or add the sample events that go with this webhook. You see how often each field is there, and in which shapes its values come.</source>
        <translation>Släpp filer här, eller lägg till de exempelhändelser som hör till den här webhooken. Du ser hur ofta varje fält finns med och i vilka former dess värden kommer.</translation>
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
    <message>
        <source>The API credential %1 is no longer there.</source>
        <translation>API-autentiseringsuppgifterna %1 finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialDialog</name>
    <message>
        <source>Create new API credentials</source>
        <translation>Skapa nya API-autentiseringsuppgifter</translation>
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
    <message>
        <source>For the SMS vendor %1. A name is enough to go on with the webhook; keys, tokens and everything else are added on the API Credentials page.</source>
        <translation>För SMS-leverantören %1. Ett namn räcker för att fortsätta med webhooken; nycklar, token och allt annat läggs till på sidan API-autentiseringsuppgifter.</translation>
    </message>
    <message>
        <source>Open API Credentials</source>
        <translation>Öppna API-autentiseringsuppgifter</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialForm</name>
    <message>
        <source>* Required</source>
        <translation>* Obligatoriskt</translation>
    </message>
    <message>
        <source>API credential details</source>
        <translation>Detaljer för API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>SMS vendor</source>
        <translation>SMS-leverantör</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Ange ett namn</translation>
    </message>
    <message>
        <source>The provider that sends the messages. It decides which fields follow; what was typed for another vendor comes back with that vendor.</source>
        <translation>Leverantören som skickar meddelandena. Den bestämmer vilka fält som följer; det som angetts för en annan leverantör kommer tillbaka med den.</translation>
    </message>
    <message>
        <source>What the API credential is called in lists, and where a webhook chooses it. No other API credential of the sandbox has the same name.</source>
        <translation>Vad API-autentiseringsuppgifterna heter i listor och där en webhook väljer dem. Inga andra i sandlådan har samma namn.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentisering</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>HTTP-huvuden</translation>
    </message>
    <message>
        <source>Provider payload</source>
        <translation>Leverantörens nyttolast</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Verify connection…</source>
        <translation>Verifiera anslutning…</translation>
    </message>
    <message>
        <source>Inbound messages</source>
        <translation>Inkommande meddelanden</translation>
    </message>
    <message>
        <source>Channel configurations</source>
        <translation>Kanalkonfigurationer</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialFormPage</name>
    <message>
        <source>the new API credential</source>
        <translation>de nya API-autentiseringsuppgifterna</translation>
    </message>
    <message>
        <source>The API credential could not be saved.</source>
        <translation>API-autentiseringsuppgifterna kunde inte sparas.</translation>
    </message>
    <message>
        <source>%1 is saved after all: the keychain has answered.</source>
        <translation>%1 är sparade trots allt: nyckelringen har svarat.</translation>
    </message>
    <message>
        <source>%1 is saved. Its webhooks wait until it is attached to a channel configuration.</source>
        <translation>%1 är sparade. Deras webhookar väntar tills de är kopplade till en kanalkonfiguration.</translation>
    </message>
    <message>
        <source>%1 is saved. Its webhooks take effect at once.</source>
        <translation>%1 är sparade. Deras webhookar börjar gälla direkt.</translation>
    </message>
    <message>
        <source>Verify connection</source>
        <translation>Verifiera anslutning</translation>
    </message>
    <message>
        <source>Create API credentials</source>
        <translation>Skapa API-autentiseringsuppgifter</translation>
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
        <source>Saving; the keychain may ask for its password. What was typed stays when you stop waiting.</source>
        <translation>Sparar; nyckelringen kan fråga efter sitt lösenord. Det som angetts finns kvar när du slutar vänta.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Sluta vänta</translation>
    </message>
    <message>
        <source>A draft from %1 is shown. Secrets are not kept in drafts: enter them again.</source>
        <translation>Ett utkast från %1 visas. Hemligheter sparas inte i utkast: ange dem igen.</translation>
    </message>
    <message>
        <source>A draft from %1 is shown, but the API credential was changed since then by %2. Submit would replace that change. Secrets are not kept in drafts: enter them again.</source>
        <translation>Ett utkast från %1 visas, men %2 har ändrat API-autentiseringsuppgifterna sedan dess. Skicka in skulle ersätta den ändringen. Hemligheter sparas inte i utkast: ange dem igen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Utkastet kastades.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 är sparade.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialHelp</name>
    <message>
        <source>Configure your MMS provider with Journey Optimizer</source>
        <translation>Konfigurera din MMS-leverantör med Journey Optimizer</translation>
    </message>
    <message>
        <source>Adobe Journey Optimizer sends media content through MMS service providers. Select your provider, and fill in your API credentials.</source>
        <translation>Adobe Journey Optimizer skickar medieinnehåll via leverantörer av MMS-tjänster. Välj din leverantör och fyll i dina API-autentiseringsuppgifter.</translation>
    </message>
    <message>
        <source>Configure your SMS provider with Journey Optimizer</source>
        <translation>Konfigurera din SMS-leverantör med Journey Optimizer</translation>
    </message>
    <message>
        <source>Adobe Journey Optimizer sends text messages through SMS service providers. Select your provider, and fill in your API credentials.</source>
        <translation>Adobe Journey Optimizer skickar textmeddelanden via leverantörer av SMS-tjänster. Välj din leverantör och fyll i dina API-autentiseringsuppgifter.</translation>
    </message>
    <message>
        <source>Header parameters</source>
        <translation>Parametrar för HTTP-huvuden</translation>
    </message>
    <message>
        <source>Specify the label, type, and value of additional headers to enable proper authentication, content formatting, and effective API communication.</source>
        <translation>Ange etikett, typ och värde för ytterligare HTTP-huvuden, så att autentisering, innehållsformat och kommunikation med API:et fungerar.</translation>
    </message>
    <message>
        <source>Authentication type</source>
        <translation>Autentiseringstyp</translation>
    </message>
    <message>
        <source>Provider payload</source>
        <translation>Leverantörens nyttolast</translation>
    </message>
    <message>
        <source>The number that subscribers text to. A webhook with this API credential is offered it as its Sender Phone Number. Give it in international form, such as +46 70 174 06 05, or as a short code.</source>
        <translation>Numret som abonnenterna skickar till. Det erbjuds som avsändarens telefonnummer i webhookar med dessa API-autentiseringsuppgifter. Ange det i internationellt format, till exempel +46 70 174 06 05, eller som kortnummer.</translation>
    </message>
    <message>
        <source>Inbound texts are written to a dataset of your own instead of the standard one. Its schema must be an XDM ExperienceEvent with the message interaction, message execution and message profile details, and schema and dataset must be enabled for Profile.</source>
        <translation>Inkommande sms skrivs till en egen datamängd i stället för standardmängden. Dess schema måste vara ett XDM ExperienceEvent med meddelandets interaktions-, körnings- och profiluppgifter, och schema och datamängd måste vara aktiverade för Profile.</translation>
    </message>
    <message>
        <source>The name of the dataset that takes the inbound texts.</source>
        <translation>Namnet på den datamängd som tar emot inkommande sms.</translation>
    </message>
    <message>
        <source>When enabled, Fuzzy Opt-out detects inbound messages that closely resemble defined opt-out keywords (e.g., CANCIL) and automatically sends a confirmation reply to verify the user&apos;s unsubscribe intent. If the user confirms via the defined prompt, they are unsubscribed.</source>
        <translation>När det är på känner Ungefärlig avanmälan igen inkommande meddelanden som ligger nära ett definierat nyckelord för avanmälan (till exempel CANCIL) och skickar automatiskt ett svar för att bekräfta att personen vill avanmäla sig. Om personen bekräftar så som svaret anger avanmäls den.</translation>
    </message>
    <message>
        <source>The confirmation reply that is sent when a text only resembles an opt-out keyword.</source>
        <translation>Bekräftelsen som skickas när ett sms bara liknar ett nyckelord för avanmälan.</translation>
    </message>
    <message>
        <source>Which Twilio account sends. It begins with AC.</source>
        <translation>Vilket Twilio-konto som skickar. Det börjar med AC.</translation>
    </message>
    <message>
        <source>The token that proves you own the Twilio account. It goes to the keychain and nowhere else.</source>
        <translation>Den token som visar att Twilio-kontot är ditt. Den hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>The messaging service that sends. It begins with MG. That it means the messaging service is our reading.</source>
        <translation>Meddelandetjänsten som skickar. Den börjar med MG. Att meddelandetjänsten avses är vår tolkning.</translation>
    </message>
    <message>
        <source>The ID of the Sinch service plan that sends.</source>
        <translation>ID för den Sinch-tjänsteplan som skickar.</translation>
    </message>
    <message>
        <source>The token of the Sinch service plan. It goes to the keychain and nowhere else.</source>
        <translation>Token för Sinch-tjänsteplanen. Den hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>Base64 API Token out of your Sinch Project Access keys: key ID, colon and key secret, encoded as Base64. It goes to the keychain and nowhere else.</source>
        <translation>API-token i Base64 från åtkomstnycklarna i ditt Sinch-projekt: nyckel-ID, kolon och nyckelhemlighet, kodade som Base64. Den hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>The token or key that your provider gave you. It goes to the keychain and nowhere else.</source>
        <translation>Den token eller nyckel som leverantören gav dig. Den hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>Where Sinch posts delivery reports and inbound texts instead of the standard address. Leave it empty to keep that.</source>
        <translation>Dit Sinch skickar leveransrapporter och inkommande sms i stället för till standardadressen. Lämna tomt för att behålla den.</translation>
    </message>
    <message>
        <source>The Sinch project that owns the app.</source>
        <translation>Sinch-projektet som appen hör till.</translation>
    </message>
    <message>
        <source>The app of the Sinch Conversation API that sends.</source>
        <translation>Appen i Sinch Conversation API som skickar.</translation>
    </message>
    <message>
        <source>The Sinch service plan that sends a text instead where RCS does not reach.</source>
        <translation>Sinch-tjänsteplanen som skickar ett sms där RCS inte når fram.</translation>
    </message>
    <message>
        <source>The token of that service plan. It goes to the keychain and nowhere else.</source>
        <translation>Token för den tjänsteplanen. Den hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>How many requests per second may be sent to Sinch. 0 means no limit.</source>
        <translation>Hur många begäranden per sekund som får skickas till Sinch. 0 betyder ingen gräns.</translation>
    </message>
    <message>
        <source>The address of your own at Infobip, with https:// in front.</source>
        <translation>Din egen adress hos Infobip, med https:// framför.</translation>
    </message>
    <message>
        <source>The key of your Infobip account. It goes to the keychain and nowhere else.</source>
        <translation>Nyckeln till ditt Infobip-konto. Den hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>For texts to India: the ID under which your company is registered with a DLT operator.</source>
        <translation>För sms till Indien: det ID som ditt företag är registrerat under hos en DLT-operatör.</translation>
    </message>
    <message>
        <source>For texts to India: the ID under which the text&apos;s template is registered with a DLT operator.</source>
        <translation>För sms till Indien: det ID som textens mall är registrerad under hos en DLT-operatör.</translation>
    </message>
    <message>
        <source>For how many hours Infobip tries to deliver a text. 48 when left empty.</source>
        <translation>Hur många timmar Infobip försöker leverera ett sms. 48 när fältet är tomt.</translation>
    </message>
    <message>
        <source>Additional client data that will be sent on the Notify URL.</source>
        <translation>Ytterligare klientdata som skickas till aviseringsadressen (Notify URL).</translation>
    </message>
    <message>
        <source>Specify the authentication method needed to access the API, this ensures secure and authorized communication with the external service.</source>
        <translation>Ange vilken autentisering som krävs för API:et, så att kommunikationen med den externa tjänsten är säker och tillåten.</translation>
    </message>
    <message>
        <source>Which header takes the API Token when the connection is verified. Providers differ, and the mirrored product does not say; this field is our own.</source>
        <translation>Vilket HTTP-huvud som bär API-token när anslutningen verifieras. Leverantörer gör olika, och den speglade produkten anger inget; fältet är vårt eget.</translation>
    </message>
    <message>
        <source>The key that requests are signed with. It goes to the keychain and nowhere else.</source>
        <translation>Nyckeln som begäranden signeras med. Den hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>How requests are signed. The mirrored product does not name the choices; these are our reading.</source>
        <translation>Hur en begäran signeras. Den speglade produkten anger inga val; dessa är vår tolkning.</translation>
    </message>
    <message>
        <source>Where a token is fetched before the message is sent. The client certificate is not used there.</source>
        <translation>Där en token hämtas innan meddelandet skickas. Klientcertifikatet används inte där.</translation>
    </message>
    <message>
        <source>What is posted to the OAuth URL: a JSON object with grant_type, client_id and client_secret. Because of the client secret all of it goes to the keychain and nowhere else.</source>
        <translation>Det som skickas till OAuth-URL:en: ett JSON-objekt med grant_type, client_id och client_secret. På grund av klienthemligheten hamnar alltihop i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>The claims of the token, as a JSON object: issuer (iss), subject (sub), audience (aud) and expiration (exp). The connection test adds iat and exp where they are missing; that is our reading.</source>
        <translation>Tokens anspråk, som ett JSON-objekt: utfärdare (iss), subjekt (sub), mottagare (aud) och utgångstid (exp). Anslutningstestet lägger till iat och exp där de saknas; det är vår tolkning.</translation>
    </message>
    <message>
        <source>The name for Basic authentication. That it is a field of its own is our reading.</source>
        <translation>Namnet för Basic-autentisering. Att det är ett eget fält är vår tolkning.</translation>
    </message>
    <message>
        <source>The password for Basic authentication. It goes to the keychain and nowhere else.</source>
        <translation>Lösenordet för Basic-autentisering. Det hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>The provider asks for a client certificate. It is shown to the Provider URL only, never to the OAuth URL. The mirrored product shows a certificate of its own (CN ajo-sms.aep-mtls.adobe.com), so the provider must trust the CA chain of Adobe Experience Platform.</source>
        <translation>Leverantören kräver ett klientcertifikat. Det visas bara upp för leverantörens URL, aldrig för OAuth-URL:en. Den speglade produkten visar upp ett eget certifikat (CN ajo-sms.aep-mtls.adobe.com), så leverantören måste lita på Adobe Experience Platforms CA-kedja.</translation>
    </message>
    <message>
        <source>The certificate that the connection test shows, as PEM, its chain after it.</source>
        <translation>Certifikatet som anslutningstestet visar upp, som PEM, följt av dess kedja.</translation>
    </message>
    <message>
        <source>The private key of the client certificate, as PEM without a password. It goes to the keychain and nowhere else.</source>
        <translation>Klientcertifikatets privata nyckel, som PEM utan lösenord. Den hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>Certificates, as PEM, that the connection test trusts besides those of this computer: for a provider&apos;s test server with a certificate of its own.</source>
        <translation>Certifikat, som PEM, som anslutningstestet litar på utöver datorns egna: för en leverantörs testserver med eget certifikat.</translation>
    </message>
    <message>
        <source>What your provider calls the app or account that sends.</source>
        <translation>Vad leverantören kallar appen eller kontot som skickar.</translation>
    </message>
    <message>
        <source>What the provider is called in reports.</source>
        <translation>Vad leverantören kallas i rapporter.</translation>
    </message>
    <message>
        <source>Specify the URL of the external API you plan to connect to. This URL serves as the endpoint for accessing the API&apos;s features and functionalities.</source>
        <translation>Ange URL:en till det externa API som du vill ansluta till. URL:en är slutpunkten för API:ets funktioner.</translation>
    </message>
    <message>
        <source>Optional. Classifies the messages as SMS, RCS or MMS: the value is written in XDM experience events, so that delivery can be reported and tracked by channel.</source>
        <translation>Valfritt. Klassar meddelandena som SMS, RCS eller MMS: värdet skrivs i XDM-upplevelsehändelser, så att leveransen kan följas per kanal.</translation>
    </message>
    <message>
        <source>Provide the request payload to ensure the correct data is sent for processing and response generation.</source>
        <translation>Ange begärans nyttolast, så att rätt data skickas för behandling och svar.</translation>
    </message>
    <message>
        <source>Field Match: Enter the field name (e.g. messageId). AJO will scan the response and return the first matching value. Dot Notation: Enter the path to the field (e.g. messages.0.id). Use numeric segments for arrays. No $ prefix. Leave blank if your provider supports passing a callback data field instead.</source>
        <translation>Fältmatchning: ange fältets namn (till exempel messageId). AJO söker igenom svaret och returnerar det första värdet som passar. Punktnotation: ange sökvägen till fältet (till exempel messages.0.id). Använd siffror för listor. Inget $ framför. Lämna tomt om leverantören i stället tar emot ett fält för återanropsdata.</translation>
    </message>
    <message>
        <source>It must use {{fromNumber}}, {{toNumber}} and {{message}}. With Basic or Bearer authentication it must also hold the member authOption.</source>
        <translation>Den måste använda {{fromNumber}}, {{toNumber}} och {{message}}. Med Basic- eller Bearer-autentisering måste den också ha medlemmen authOption.</translation>
    </message>
    <message>
        <source>It must use {{fromNumber}}, {{toNumber}} and {{message}}.</source>
        <translation>Den måste använda {{fromNumber}}, {{toNumber}} och {{message}}.</translation>
    </message>
    <message>
        <source>Our own field: offered as the Sender Phone Number of its webhooks, and as the sender of the connection test.</source>
        <translation>Vårt eget fält: erbjuds som avsändarens telefonnummer i dess webhookar och som avsändare i anslutningstestet.</translation>
    </message>
    <message>
        <source>Our own field: only the connection test uses it.</source>
        <translation>Vårt eget fält: endast anslutningstestet använder det.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exempel: %1</translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation>0: ingen gräns</translation>
    </message>
    <message>
        <source>Log in to the Sinch Build dashboard.</source>
        <translation>Logga in på instrumentpanelen Sinch Build.</translation>
    </message>
    <message>
        <source>Go to SMS, then to APIs, and open your service plan.</source>
        <translation>Gå till SMS, sedan till APIs, och öppna din tjänsteplan.</translation>
    </message>
    <message>
        <source>Copy its service plan ID and its API token and paste them here as %1 and %2.</source>
        <translation>Kopiera tjänsteplanens ID och dess API-token och klistra in dem här som %1 och %2.</translation>
    </message>
    <message>
        <source>Under Numbers, copy the number that subscribers text to and paste it as %1.</source>
        <translation>Kopiera numret som abonnenterna skickar till under Numbers och klistra in det som %1.</translation>
    </message>
    <message>
        <source>Log in to the Sinch Build dashboard and choose your project. Copy %1.</source>
        <translation>Logga in på instrumentpanelen Sinch Build och välj ditt projekt. Kopiera %1.</translation>
    </message>
    <message>
        <source>Go to Conversation API, then to Apps, and copy %1 of the app that sends.</source>
        <translation>Gå till Conversation API, sedan till Apps, och kopiera %1 för appen som skickar.</translation>
    </message>
    <message>
        <source>Under Access keys, create a key. Join key ID and key secret with a colon, encode the whole as Base64 and paste it as %1. The key secret is shown only once.</source>
        <translation>Skapa en nyckel under Access keys. Sätt ihop nyckel-ID och nyckelhemlighet med ett kolon, koda alltihop som Base64 och klistra in det som %1. Nyckelhemligheten visas bara en gång.</translation>
    </message>
    <message>
        <source>It only sends. Create API credentials for %1 too, which track inbound messages and manage consent.</source>
        <translation>Den skickar bara. Skapa också API-autentiseringsuppgifter för %1, som följer inkommande meddelanden och hanterar samtycke.</translation>
    </message>
    <message>
        <source>The mirrored product lists no fields for this vendor; that they are those of %1 with the number is our reading.</source>
        <translation>Den speglade produkten listar inga fält för den här leverantören; att det är de för %1 plus numret är vår tolkning.</translation>
    </message>
    <message>
        <source>Go to Conversation API, then to Apps, and copy %1 of the app with your RCS agent.</source>
        <translation>Gå till Conversation API, sedan till Apps, och kopiera %1 för appen med din RCS-agent.</translation>
    </message>
    <message>
        <source>For texts where RCS does not reach, go to SMS, then to APIs, and copy %1 and its token, which is %2.</source>
        <translation>För sms där RCS inte når fram: gå till SMS, sedan till APIs, och kopiera %1 och dess token, som är %2.</translation>
    </message>
    <message>
        <source>Log in to the Infobip portal.</source>
        <translation>Logga in i Infobip-portalen.</translation>
    </message>
    <message>
        <source>Go to Developer tools, then to API keys. The API base URL also stands on the home page.</source>
        <translation>Gå till Developer tools, sedan till API keys. API-bas-URL:en står också på startsidan.</translation>
    </message>
    <message>
        <source>Copy %1 and %2 and paste them here.</source>
        <translation>Kopiera %1 och %2 och klistra in dem här.</translation>
    </message>
    <message>
        <source>Log in to the Twilio console.</source>
        <translation>Logga in i Twilio-konsolen.</translation>
    </message>
    <message>
        <source>Under Account info on its home page, copy %1 and %2 and paste them here.</source>
        <translation>Kopiera %1 och %2 under Account info på startsidan och klistra in dem här.</translation>
    </message>
    <message>
        <source>Go to Messaging, then to Services, and paste the SID of your messaging service as %1.</source>
        <translation>Gå till Messaging, sedan till Services, och klistra in meddelandetjänstens SID som %1.</translation>
    </message>
    <message>
        <source>Under Phone Numbers, copy the number that subscribers text to and paste it as %1.</source>
        <translation>Kopiera numret som abonnenterna skickar till under Phone Numbers och klistra in det som %1.</translation>
    </message>
    <message>
        <source>In your provider&apos;s documentation, find the address that takes a message and paste it as %1.</source>
        <translation>Leta upp adressen som tar emot ett meddelande i leverantörens dokumentation och klistra in den som %1.</translation>
    </message>
    <message>
        <source>Find out how requests prove who sends them and choose it as %1; the fields below it take what the provider gave you.</source>
        <translation>Ta reda på hur en begäran visar vem som skickar den och välj det som %1; fälten nedanför tar det som leverantören gav dig.</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s sample request as %1 and put {{fromNumber}}, {{toNumber}} and {{message}} where the numbers and the text stand.</source>
        <translation>Klistra in leverantörens exempelbegäran som %1 och sätt {{fromNumber}}, {{toNumber}} och {{message}} där numren och texten står.</translation>
    </message>
    <message>
        <source>In the provider&apos;s sample answer, look for the ID of the message and enter its name or path as %1.</source>
        <translation>Leta upp meddelandets ID i leverantörens exempelsvar och ange dess namn eller sökväg som %1.</translation>
    </message>
    <message>
        <source>Choose Verify connection and send yourself a text, then Submit.</source>
        <translation>Välj Verifiera anslutning och skicka ett sms till dig själv, sedan Skicka in.</translation>
    </message>
    <message>
        <source>a provider of your own</source>
        <translation>en egen leverantör</translation>
    </message>
    <message>
        <source>Follow the steps below to send SMS messages using %1:</source>
        <translation>Följ stegen nedan för att skicka sms med %1:</translation>
    </message>
    <message>
        <source>%1 when left empty</source>
        <translation>%1 om fältet är tomt</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialList</name>
    <message>
        <source>The API credentials %1 are deleted. This can&apos;t be undone.</source>
        <translation>API-autentiseringsuppgifterna %1 tas bort. Det går inte att ångra.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS webhook(s) use them and become incomplete:</source>
        <translation>
            <numerusform>%n SMS-webhook använder dem och blir ofullständig:</numerusform>
            <numerusform>%n SMS-webhookar använder dem och blir ofullständiga:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %n secret(s) are forgotten, also by the keychain.</source>
        <translation>
            <numerusform>Deras %n hemlighet glöms, även av nyckelringen.</numerusform>
            <numerusform>Deras %n hemligheter glöms, även av nyckelringen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted. %n SMS webhook(s) need other API credentials.</source>
        <translation>
            <numerusform>%1 är borttagna. %n SMS-webhook behöver andra API-autentiseringsuppgifter.</numerusform>
            <numerusform>%1 är borttagna. %n SMS-webhookar behöver andra API-autentiseringsuppgifter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 är borttagna.</translation>
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
        <source>There are no API credentials for %1.</source>
        <translation>Det finns inga API-autentiseringsuppgifter för %1.</translation>
    </message>
    <message>
        <source>No API credentials for %1 have “%2” in their name or number.</source>
        <translation>Inga API-autentiseringsuppgifter för %1 har ”%2” i namnet eller numret.</translation>
    </message>
    <message>
        <source>No API credentials have “%1” in their name, vendor or number.</source>
        <translation>Inga API-autentiseringsuppgifter har ”%1” i namnet, leverantören eller numret.</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alla leverantörer</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Create new API credentials</source>
        <translation>Skapa nya API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Search API credentials</source>
        <translation>Sök API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>SMS vendor</source>
        <translation>SMS-leverantör</translation>
    </message>
    <message>
        <source>No API credentials yet</source>
        <translation>Inga API-autentiseringsuppgifter än</translation>
    </message>
    <message>
        <source>They are how an SMS provider knows who sends. A webhook that takes in texts names one.</source>
        <translation>Med dem vet en SMS-leverantör vem som skickar. En webhook som tar emot sms anger sådana.</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Rensa sökning och filter</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialListModel</name>
    <message>
        <source>No SMS webhook uses it.</source>
        <translation>Ingen SMS-webhook använder dem.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Saknas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s): %1</source>
        <translation>
            <numerusform>Kopplade till %n kanalkonfiguration: %1</numerusform>
            <numerusform>Kopplade till %n kanalkonfigurationer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to no channel configuration. Its SMS webhooks wait for one.</source>
        <translation>Inte kopplade till någon kanalkonfiguration. Deras SMS-webhookar väntar på en.</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sender number</source>
        <translation>Avsändarnummer</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Används av</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Ändrad av</translation>
    </message>
    <message>
        <source>Modified at</source>
        <translation>Ändrad den</translation>
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
    <name>Hookbench::CredentialTable</name>
    <message>
        <source>API Credentials</source>
        <translation>API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Verify SMS connection…</source>
        <translation>Verifiera SMS-anslutning…</translation>
    </message>
    <message>
        <source>Move to a webhook…</source>
        <translation>Flytta till en webhook…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
</context>
<context>
    <name>Hookbench::CurlImport</name>
    <message>
        <source>What follows the command was left out.</source>
        <translation>Det som följer efter kommandot utelämnades.</translation>
    </message>
    <message>
        <source>The option %1 of curl is not understood here. Take it out, or write what it does.</source>
        <translation>Curls flagga %1 förstås inte här. Ta bort den, eller skriv ut vad den gör.</translation>
    </message>
    <message>
        <source>The option %1 has no value.</source>
        <translation>Flaggan %1 saknar värde.</translation>
    </message>
    <message>
        <source>“%1” is no method of HTTP.</source>
        <translation>”%1” är ingen HTTP-metod.</translation>
    </message>
    <message>
        <source>%1 names a file, and no file is read here. Write the cookies themselves.</source>
        <translation>%1 anger en fil, och inga filer läses här. Skriv själva kakorna.</translation>
    </message>
    <message>
        <source>%1 was left out: certificates are always checked here.</source>
        <translation>%1 utelämnades: certifikat kontrolleras alltid här.</translation>
    </message>
    <message>
        <source>%1 was left out: redirects are shown here and not followed.</source>
        <translation>%1 utelämnades: omdirigeringar visas här och följs inte.</translation>
    </message>
    <message>
        <source>%1 makes a form with several parts, which is not built here. Paste the body with --data-raw.</source>
        <translation>%1 gör ett formulär i flera delar, som inte byggs här. Klistra in kroppen med --data-raw.</translation>
    </message>
    <message>
        <source>%1 sends a file, and no file is read here. Paste its content with --data-raw.</source>
        <translation>%1 skickar en fil, och inga filer läses här. Klistra in dess innehåll med --data-raw.</translation>
    </message>
    <message>
        <source>There is more than one request. Paste one at a time.</source>
        <translation>Det finns mer än en begäran. Klistra in en i taget.</translation>
    </message>
    <message>
        <source>%1 was left out: it changes the way the request goes, not the request.</source>
        <translation>%1 utelämnades: det ändrar hur begäran skickas, inte själva begäran.</translation>
    </message>
    <message>
        <source>%1 names a file, and no file is read here. Write the headers themselves.</source>
        <translation>%1 anger en fil, och inga filer läses här. Skriv själva huvudena.</translation>
    </message>
    <message>
        <source>“%1” is no header. A header is a name, a colon and a value.</source>
        <translation>”%1” är inget huvud. Ett huvud är ett namn, ett kolon och ett värde.</translation>
    </message>
    <message>
        <source>The header %1 has a line break or a control character in it.</source>
        <translation>Huvudet %1 innehåller en radbrytning eller ett styrtecken.</translation>
    </message>
    <message>
        <source>The body comes from standard input, which is not read here. Paste it with --data-raw.</source>
        <translation>Kroppen kommer från standard in, som inte läses här. Klistra in den med --data-raw.</translation>
    </message>
    <message>
        <source>The body is in the file %1, and no file is read here. Paste its content with --data-raw.</source>
        <translation>Kroppen finns i filen %1, och inga filer läses här. Klistra in dess innehåll med --data-raw.</translation>
    </message>
    <message>
        <source>There is a second URL, “%1”. Paste one request at a time.</source>
        <translation>Det finns en andra URL, ”%1”. Klistra in en begäran i taget.</translation>
    </message>
    <message>
        <source>The URL is empty.</source>
        <translation>URL:en är tom.</translation>
    </message>
    <message>
        <source>“%1” is no number of seconds.</source>
        <translation>”%1” är inget antal sekunder.</translation>
    </message>
    <message>
        <source>%1 names a file, and no file is read here. Write its options themselves.</source>
        <translation>%1 anger en fil, och inga filer läses här. Skriv själva flaggorna.</translation>
    </message>
    <message>
        <source>“%1” in the file of options is not understood.</source>
        <translation>”%1” i filen med flaggor förstås inte.</translation>
    </message>
    <message>
        <source>The command has no URL.</source>
        <translation>Kommandot har ingen URL.</translation>
    </message>
    <message>
        <source>The URL has a line break or a control character in it.</source>
        <translation>URL:en innehåller en radbrytning eller ett styrtecken.</translation>
    </message>
    <message>
        <source>The command held a secret. It was not taken over: %1 stands in its place.</source>
        <translation>Kommandot innehöll en hemlighet. Den togs inte över: %1 står i dess ställe.</translation>
    </message>
    <message>
        <source>%1 stands for a variable of the shell, whose value is not known here.</source>
        <translation>%1 står för en skalvariabel vars värde inte är känt här.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Rad %1, kolumn %2: %3</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Det här citattecknet avslutas aldrig.</translation>
    </message>
    <message>
        <source>A command is run inside of this one, which is not done here. Write its result instead.</source>
        <translation>Ett kommando körs inuti det här, vilket inte görs här. Skriv dess resultat i stället.</translation>
    </message>
    <message>
        <source>This variable is not understood. Write its value instead.</source>
        <translation>Den här variabeln förstås inte. Skriv dess värde i stället.</translation>
    </message>
    <message>
        <source>A command that begins with curl is wanted here.</source>
        <translation>Här väntas ett kommando som börjar med curl.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A command that begins with curl is wanted here.</source>
        <translation>”%1” förstås inte. Här väntas ett kommando som börjar med curl.</translation>
    </message>
    <message>
        <source>This text has variables or escapes in it. Write it between @&apos; and &apos;@ instead.</source>
        <translation>Den här texten innehåller variabler eller escape-sekvenser. Skriv den mellan @&apos; och &apos;@ i stället.</translation>
    </message>
    <message>
        <source>A text in quotes is wanted here.</source>
        <translation>Här väntas en text inom citattecken.</translation>
    </message>
    <message>
        <source>A file that the text itself makes is wanted here.</source>
        <translation>Här väntas en fil som texten själv skapar.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DataSection</name>
    <message>
        <source>%1 on the disk.</source>
        <comment>%1 is a size such as 4.5 MB</comment>
        <translation>%1 på disken.</translation>
    </message>
    <message>
        <source>Looking how large it is…</source>
        <translation>Tittar hur stor den är …</translation>
    </message>
    <message>
        <source>The database is backed up.</source>
        <translation>Databasen är säkerhetskopierad.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Säkerhetskopierar …</translation>
    </message>
    <message>
        <source>Backed up to %1. Secrets are not in it.</source>
        <translation>Säkerhetskopierat till %1. Hemligheter finns inte i kopian.</translation>
    </message>
    <message>
        <source>No program could open the folder %1.</source>
        <translation>Inget program kunde öppna mappen %1.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Copy the location of the database</source>
        <translation>Kopiera databasens plats</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Öppna datamappen</translation>
    </message>
    <message>
        <source>Where are my secrets?</source>
        <translation>Var finns mina hemligheter?</translation>
    </message>
    <message>
        <source>Secrets of API credentials are neither in the database nor in a backup.</source>
        <translation>API-autentiseringsuppgifternas hemligheter finns varken i databasen eller i en säkerhetskopia.</translation>
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
    <name>Hookbench::DeliveryReports</name>
    <message>
        <source>This is no table of delivery reports.</source>
        <translation>Det här är ingen tabell över leveransrapporter.</translation>
    </message>
    <message>
        <source>The body is no JSON: see line %1, column %2.</source>
        <translation>Brödtexten är ingen JSON: se rad %1, kolumn %2.</translation>
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
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Skriv ”%1” för att fortsätta</translation>
    </message>
</context>
<context>
    <name>Hookbench::DialogFileChooser</name>
    <message>
        <source>Webhook documents (%1)</source>
        <translation>Webhookdokument (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alla filer (%1)</translation>
    </message>
</context>
<context>
    <name>Hookbench::DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a field</comment>
        <translation>tillagt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a field</comment>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a field</comment>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>inget</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) the same</source>
        <translation>
            <numerusform>… %n likadan rad</numerusform>
            <numerusform>… %n likadana rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::DiskFiles</name>
    <message>
        <source>%1 is a folder, not a file. Choose a file.</source>
        <translation>%1 är en mapp, inte en fil. Välj en fil.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Check its name.</source>
        <translation>Filen %1 finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Check its permissions.</source>
        <translation>Filen %1 får inte läsas. Kontrollera behörigheterna.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end.</source>
        <translation>Filen %1 kunde inte läsas till slut.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2. Choose another file.</source>
        <translation>Filen %1 är större än %2. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and can&apos;t be replaced. Choose another name.</source>
        <translation>%1 är ingen vanlig fil och kan inte ersättas. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Filen %1 kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Check its permissions.</source>
        <translation>Mappen %1 får inte läsas. Kontrollera behörigheterna.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DistinctForm</name>
    <message>
        <source>run</source>
        <comment>stands for what makes ids of a run its own</comment>
        <translation>körning</translation>
    </message>
    <message>
        <source>the sample&apos;s, counted up</source>
        <translation>exemplets, uppräknat</translation>
    </message>
    <message>
        <source>when it is sent</source>
        <translation>när den skickas</translation>
    </message>
    <message>
        <source>Come from a range of numbers</source>
        <translation>Kommer från ett nummerområde</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Första numret</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Sista numret</translation>
    </message>
    <message>
        <source>Message ids begin with</source>
        <translation>Meddelandenas id börjar med</translation>
    </message>
    <message>
        <source>Made up for each run</source>
        <translation>Hittas på för varje körning</translation>
    </message>
    <message>
        <source>Have times of their own</source>
        <translation>Har egna tider</translation>
    </message>
    <message>
        <source>Time of the first (UTC)</source>
        <translation>Den förstas tid (UTC)</translation>
    </message>
    <message>
        <source>Seconds to the next</source>
        <translation>Sekunder till nästa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Meddelande-id</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tid (UTC)</translation>
    </message>
    <message>
        <source>Values of the first events and of the last</source>
        <translation>Värden för de första händelserna och för den sista</translation>
    </message>
    <message>
        <source>Text and rows of a saved request get the same values as {{event.number}}, {{event.messageId}}, {{event.time}} and {{event.index}}.</source>
        <translation>Text och rader i en sparad begäran får samma värden som {{event.number}}, {{event.messageId}}, {{event.time}} och {{event.index}}.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DistinctValues</name>
    <message>
        <source>“%1” is no number in international form, like +46701740600.</source>
        <translation>”%1” är inget nummer i internationellt format, som +46701740600.</translation>
    </message>
    <message>
        <source>The last number is as long as the first and not below it.</source>
        <translation>Det sista numret är lika långt som det första och inte lägre.</translation>
    </message>
    <message>
        <source>Ids begin with up to 64 letters, digits, hyphens, dots and underscores.</source>
        <translation>Id börjar med högst 64 bokstäver, siffror, bindestreck, punkter och understreck.</translation>
    </message>
    <message>
        <source>Times go forward.</source>
        <translation>Tiderna går framåt.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DropVeil</name>
    <message>
        <source>Drop webhook documents or folders here to import them</source>
        <translation>Släpp webhookdokument eller mappar här för att importera dem</translation>
    </message>
</context>
<context>
    <name>Hookbench::ElsewhereWords</name>
    <message>
        <source>Braze, fuzzy opt-out on</source>
        <translation>Braze, ungefärlig avanmälan på</translation>
    </message>
    <message>
        <source>Sinch, groups</source>
        <translation>Sinch, grupper</translation>
    </message>
    <message>
        <source>Capitals do not count. The rest is not documented.</source>
        <translation>Versaler spelar ingen roll. Resten är inte dokumenterat.</translation>
    </message>
    <message>
        <source>The message is one word and equals a keyword; capitals do not count.</source>
        <translation>Meddelandet är ett ord och lika med ett nyckelord; versaler spelar ingen roll.</translation>
    </message>
    <message>
        <source>A letter swapped for its neighbour on a QWERTY keyboard, or an opt-out keyword anywhere in the message.</source>
        <translation>En bokstav utbytt mot grannen på ett QWERTY-tangentbord, eller ett avregistreringsord var som helst i meddelandet.</translation>
    </message>
    <message>
        <source>The message is a single word.</source>
        <translation>Meddelandet är ett enda ord.</translation>
    </message>
    <message>
        <source>The keyword stands anywhere in the message as a word.</source>
        <translation>Nyckelordet står som ett ord var som helst i meddelandet.</translation>
    </message>
    <message>
        <source>The message begins with the keyword.</source>
        <translation>Meddelandet börjar med nyckelordet.</translation>
    </message>
    <message>
        <source>The message starts with the keyword, which is delivered beside the rest of the text.</source>
        <translation>Meddelandet börjar med nyckelordet, som levereras bredvid resten av texten.</translation>
    </message>
    <message>
        <source>The first word of the message is the keyword, the second one on shared numbers.</source>
        <translation>Meddelandets första ord är nyckelordet, det andra på delade nummer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>near miss of %1</source>
        <translation>nästan rätt: %1</translation>
    </message>
    <message>
        <source>likely %1: %2</source>
        <translation>troligen %1: %2</translation>
    </message>
    <message>
        <source>%1: %2, depending on the setup</source>
        <translation>%1: %2, beroende på inställningarna</translation>
    </message>
    <message>
        <source>no keyword</source>
        <translation>inget nyckelord</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>inte dokumenterat</translation>
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
    <name>Hookbench::EventActions</name>
    <message>
        <source>Replay…</source>
        <translation>Spela upp…</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Redigera och skicka igen</translation>
    </message>
    <message>
        <source>Make a sample</source>
        <translation>Gör ett exempel</translation>
    </message>
    <message>
        <source>Make a test</source>
        <translation>Gör ett test</translation>
    </message>
    <message>
        <source>Compose a request that expects the answer that was given</source>
        <translation>Sätt ihop en begäran som väntar sig svaret som gavs</translation>
    </message>
    <message>
        <source>Run with a configuration…</source>
        <translation>Kör med en konfiguration…</translation>
    </message>
    <message>
        <source>See what a saved or edited webhook would decide now</source>
        <translation>Se vad en sparad eller redigerad webhook skulle besluta nu</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Compare… (choose two events)</source>
        <translation>Jämför… (välj två händelser)</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Kopiera som cURL</translation>
    </message>
    <message>
        <source>Copy as cURL for PowerShell</source>
        <translation>Kopiera som cURL för PowerShell</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lossa</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fäst</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>Hookbench::EventFilterBar</name>
    <message>
        <source>Another webhook</source>
        <translation>En annan webhook</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Båda riktningarna</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>2xx: success</source>
        <translation>2xx: lyckades</translation>
    </message>
    <message>
        <source>3xx: redirect</source>
        <translation>3xx: omdirigering</translation>
    </message>
    <message>
        <source>4xx: refused</source>
        <translation>4xx: avvisad</translation>
    </message>
    <message>
        <source>5xx: out of order</source>
        <translation>5xx: ur funktion</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alla beslut</translation>
    </message>
    <message>
        <source>No keyword</source>
        <translation>Inget nyckelord</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Mottagen förut</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inget beslut</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Senaste kvarten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Senaste timmen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Från … till …</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alla leverantörer</translation>
    </message>
    <message>
        <source>Any match</source>
        <translation>Alla träffar</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Nästan</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ingen träff</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>Utan webhook</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Alla webhookar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search the event log</source>
        <translation>Sök i händelseloggen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Filter by phone number</source>
        <translation>Filtrera efter telefonnummer</translation>
    </message>
    <message>
        <source>The first or the last digits of a profile&apos;s or sender&apos;s phone number</source>
        <translation>De första eller sista siffrorna i en profils eller avsändares telefonnummer</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Fler filter</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fästa</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Med anteckning</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Filter by direction</source>
        <translation>Filtrera efter riktning</translation>
    </message>
    <message>
        <source>Filter by webhook</source>
        <translation>Filtrera efter webhook</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrera efter status</translation>
    </message>
    <message>
        <source>Filter by decision</source>
        <translation>Filtrera efter beslut</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Filtrera efter tid</translation>
    </message>
    <message>
        <source>Filter by vendor</source>
        <translation>Filtrera efter leverantör</translation>
    </message>
    <message>
        <source>Filter by match</source>
        <translation>Filtrera efter träff</translation>
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
    <message>
        <source>Received, pinned, with a note</source>
        <translation>Mottagen, fäst, med anteckning</translation>
    </message>
    <message>
        <source>Sent, pinned, with a note</source>
        <translation>Skickad, fäst, med anteckning</translation>
    </message>
    <message>
        <source>Received, pinned</source>
        <translation>Mottagen, fäst</translation>
    </message>
    <message>
        <source>Sent, pinned</source>
        <translation>Skickad, fäst</translation>
    </message>
    <message>
        <source>Received, with a note</source>
        <translation>Mottagen, med anteckning</translation>
    </message>
    <message>
        <source>Sent, with a note</source>
        <translation>Skickad, med anteckning</translation>
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
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>how many are shown, and how many there are</comment>
        <translation>
            <numerusform>%1 av %n händelse</numerusform>
            <numerusform>%1 av %n händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Write the events that are shown into a file</source>
        <translation>Skriv händelserna som visas till en fil</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>Mask phone numbers</source>
        <translation>Maskera telefonnummer</translation>
    </message>
    <message>
        <source>Hide all but the first and last digits of phone numbers on this page</source>
        <translation>Dölj alla utom de första och sista siffrorna i telefonnummer på den här sidan</translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>Ingen händelse passar</translation>
    </message>
    <message>
        <source>The log has events, but none that the search and the filters ask for.</source>
        <translation>Loggen har händelser, men inga som sökningen och filtren frågar efter.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted.</source>
        <translation>
            <numerusform>%n händelse togs bort.</numerusform>
            <numerusform>%n händelser togs bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The command is copied. Secrets in it are variables.</source>
        <translation>Kommandot är kopierat. Hemligheter i det är variabler.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <comment>%1 is a number</comment>
        <translation>Händelse %1</translation>
    </message>
    <message>
        <source>Left out: %1. Secrets are not kept in the log, and a signature would not fit a changed body.</source>
        <translation>Utelämnat: %1. Hemligheter sparas inte i loggen, och en signatur skulle inte passa en ändrad meddelandekropp.</translation>
    </message>
    <message>
        <source>There was no answer, so there is nothing that a test could expect.</source>
        <translation>Det kom inget svar, så det finns inget som ett test kunde vänta sig.</translation>
    </message>
    <message>
        <source>Test of event %1</source>
        <comment>%1 is a number</comment>
        <translation>Test av händelse %1</translation>
    </message>
    <message>
        <source>The test expects what was answered. Give it a name and save it.</source>
        <translation>Testet väntar sig det som svarades. Ge det ett namn och spara det.</translation>
    </message>
    <message>
        <source>The test expects what was answered. Its body is kept as the sample event “%1”, so that every run has a request id of its own.</source>
        <translation>Testet väntar sig det som svarades. Dess meddelandekropp sparas som exempelhändelsen ”%1”, så att varje körning får ett eget begärande-id.</translation>
    </message>
    <message>
        <source>The receiver is off: nothing would answer.</source>
        <translation>Mottagaren är av: inget skulle svara.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Starta mottagaren</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>Begäran är på väg.</translation>
    </message>
    <message>
        <source>Replayed. %1</source>
        <comment>what became of it</comment>
        <translation>Uppspelad. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExceptionBook</name>
    <message>
        <source>There is no list of everyday words for “%1”. There are lists for: %2.</source>
        <translation>Det finns ingen lista över vardagsord för ”%1”. Det finns listor för: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no letter or digit, so no message could be compared with it.</source>
        <translation>”%1” innehåller varken bokstav eller siffra, så inget meddelande kan jämföras med det.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExchangeComparison</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <comment>number, what is compared</comment>
        <translation>Händelse %1: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>Consent before</source>
        <translation>Samtycke före</translation>
    </message>
    <message>
        <source>Consent after</source>
        <translation>Samtycke efter</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>More values are not compared.</source>
        <translation>Fler värden jämförs inte.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Meddelandekroppen</translation>
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
    <message>
        <source>Make a sample</source>
        <translation>Gör ett exempel</translation>
    </message>
    <message>
        <source>Keep the body of this request as a sample event</source>
        <translation>Spara meddelandekroppen i den här begäran som en exempelhändelse</translation>
    </message>
    <message>
        <source>Unpin: it goes when old events are cleared away</source>
        <translation>Lossa: den försvinner när gamla händelser rensas bort</translation>
    </message>
    <message>
        <source>Pin: it stays when old events are cleared away</source>
        <translation>Fäst: den stannar när gamla händelser rensas bort</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Spela upp…</translation>
    </message>
    <message>
        <source>Send this request once more</source>
        <translation>Skicka den här begäran en gång till</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>What else can be done with this event</source>
        <translation>Vad mer som kan göras med den här händelsen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Write something down about this event</source>
        <translation>Skriv något om den här händelsen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExpectationList</name>
    <message>
        <source>Add expectation</source>
        <translation>Lägg till förväntning</translation>
    </message>
    <message>
        <source>Say what the answer shall have: a status, a header, a value of the body, a time, or the receiver&apos;s decision. Each is checked after a send.</source>
        <translation>Säg vad svaret ska ha: en status, ett HTTP-huvud, ett värde i meddelandekroppen, en tid eller mottagarens beslut. Var och en kontrolleras efter att något skickats.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExpectationRow</name>
    <message>
        <source>Expectation %1: type a status, such as 200, 2xx or 200-299, 404.</source>
        <translation>Förväntning %1: skriv en status, som 200, 2xx eller 200-299, 404.</translation>
    </message>
    <message>
        <source>Expectation %1: type milliseconds, such as 500.</source>
        <translation>Förväntning %1: skriv millisekunder, som 500.</translation>
    </message>
    <message>
        <source>Expectation %1: %2</source>
        <translation>Förväntning %1: %2</translation>
    </message>
    <message>
        <source>Met. %1</source>
        <translation>Uppfylld. %1</translation>
    </message>
    <message>
        <source>Not met. %1</source>
        <translation>Inte uppfylld. %1</translation>
    </message>
    <message>
        <source>Milliseconds at most</source>
        <translation>Högst millisekunder</translation>
    </message>
    <message>
        <source>Expectation %1: what is looked at</source>
        <translation>Förväntning %1: vad som granskas</translation>
    </message>
    <message>
        <source>Expectation %1: part of the decision</source>
        <translation>Förväntning %1: del av beslutet</translation>
    </message>
    <message>
        <source>Expectation %1: how it is compared</source>
        <translation>Förväntning %1: hur det jämförs</translation>
    </message>
    <message>
        <source>Expectation %1: place</source>
        <translation>Förväntning %1: plats</translation>
    </message>
    <message>
        <source>Expectation %1: value</source>
        <translation>Förväntning %1: värde</translation>
    </message>
    <message>
        <source>Remove expectation %1</source>
        <translation>Ta bort förväntning %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExpectationText</name>
    <message>
        <source>“%1” is no expectation. Write it like this: %2</source>
        <translation>”%1” är ingen förväntning. Skriv den så här: %2</translation>
    </message>
    <message>
        <source>“%1” is no expectation. It begins with one of these words: %2.</source>
        <translation>”%1” är ingen förväntning. Den börjar med ett av de här orden: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>Exportera händelser</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n händelse skrevs till %1.</numerusform>
            <numerusform>%n händelser skrevs till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Exporten avbröts; ingen fil skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the whole log.</source>
        <translation>
            <numerusform>%n händelse, hela loggen.</numerusform>
            <numerusform>%n händelser, hela loggen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), those that the filter shows.</source>
        <translation>
            <numerusform>%n händelse, den som filtret visar.</numerusform>
            <numerusform>%n händelser, de som filtret visar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON lines: everything, an object a line</source>
        <translation>JSON Lines: allt, ett objekt per rad</translation>
    </message>
    <message>
        <source>CSV: a table for spreadsheets</source>
        <translation>CSV: en tabell för kalkylprogram</translation>
    </message>
    <message>
        <source>HAR: for tools that read HTTP archives</source>
        <translation>HAR: för verktyg som läser HTTP-arkiv</translation>
    </message>
    <message>
        <source>Mask phone numbers</source>
        <translation>Maskera telefonnummer</translation>
    </message>
    <message>
        <source>Secrets in headers and URLs are replaced by placeholders.</source>
        <translation>Hemligheter i HTTP-huvuden och URL:er ersätts av platshållare.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Exportens förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
</context>
<context>
    <name>Hookbench::Feedback</name>
    <message>
        <source>an unknown recipient</source>
        <translation>en okänd mottagare</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Studs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Newest form</source>
        <translation>Senaste formen</translation>
    </message>
    <message>
        <source>Former form</source>
        <translation>Tidigare form</translation>
    </message>
    <message>
        <source>JWT Authentication</source>
        <translation>JWT-autentisering</translation>
    </message>
    <message>
        <source>No Authentication</source>
        <translation>Ingen autentisering</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levererat</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>studsat</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>The message to %1 has a status that is not known here: %2.</source>
        <translation>Meddelandet till %1 har en status som inte är känd här: %2.</translation>
    </message>
    <message>
        <source>The message to %1 has a status that is not known here: %3 (%2).</source>
        <translation>Meddelandet till %1 har en status som inte är känd här: %3 (%2).</translation>
    </message>
    <message>
        <source>The message to %1 was sent.</source>
        <translation>Meddelandet till %1 skickades.</translation>
    </message>
    <message>
        <source>The message to %1 was sent: %2.</source>
        <translation>Meddelandet till %1 skickades: %2.</translation>
    </message>
    <message>
        <source>The message to %1 was delivered.</source>
        <translation>Meddelandet till %1 levererades.</translation>
    </message>
    <message>
        <source>The message to %1 was delivered: %2.</source>
        <translation>Meddelandet till %1 levererades: %2.</translation>
    </message>
    <message>
        <source>The message to %1 bounced.</source>
        <translation>Meddelandet till %1 studsade.</translation>
    </message>
    <message>
        <source>The message to %1 bounced: %2.</source>
        <translation>Meddelandet till %1 studsade: %2.</translation>
    </message>
    <message>
        <source>The message to %1 failed.</source>
        <translation>Meddelandet till %1 misslyckades.</translation>
    </message>
    <message>
        <source>The message to %1 failed: %2.</source>
        <translation>Meddelandet till %1 misslyckades: %2.</translation>
    </message>
    <message>
        <source>%1: %2, final</source>
        <translation>%1: %2, slutgiltigt</translation>
    </message>
    <message>
        <source>%1: %2, another report may follow</source>
        <translation>%1: %2, en rapport till kan följa</translation>
    </message>
    <message>
        <source>%1 · %L2 messages</source>
        <comment>%1 is a status</comment>
        <translation>%1 · %L2 meddelanden</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackBook</name>
    <message>
        <source>The webhook is being stored. Wait for the keychain, and submit again.</source>
        <translation>Webhooken håller på att sparas. Vänta på nyckelringen och skicka in igen.</translation>
    </message>
    <message>
        <source>Another sandbox was chosen before the keychain answered, so nothing was stored.</source>
        <translation>En annan sandlåda valdes innan nyckelringen svarade, så inget sparades.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Nyckelringen svarade inte.</translation>
    </message>
    <message>
        <source>The feedback webhook is no longer there.</source>
        <translation>Återkopplingswebhooken finns inte längre.</translation>
    </message>
    <message>
        <source>A key or the value of a header is not kept. Edit the webhook and type it.</source>
        <translation>En nyckel eller ett HTTP-huvuds värde är inte sparat. Redigera webhooken och skriv in det.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackChecks</name>
    <message>
        <source>Name the header, or remove the row.</source>
        <translation>Ge HTTP-huvudet ett namn eller ta bort raden.</translation>
    </message>
    <message>
        <source>“%1” is no header name. Use letters, digits and hyphens, without blanks.</source>
        <translation>”%1” är inget namn på ett HTTP-huvud. Använd bokstäver, siffror och bindestreck, utan blanksteg.</translation>
    </message>
    <message>
        <source>%1 is set by the request itself. Remove the row.</source>
        <translation>%1 sätts av själva begäran. Ta bort raden.</translation>
    </message>
    <message>
        <source>JWT Authentication writes the Authorization header. Remove the row, or choose No Authentication.</source>
        <translation>JWT-autentisering skriver HTTP-huvudet Authorization. Ta bort raden eller välj Ingen autentisering.</translation>
    </message>
    <message>
        <source>There are two rows for %1. Remove one of them.</source>
        <translation>Det finns två rader för %1. Ta bort en av dem.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n headers are sent.</source>
        <translation>
            <numerusform>Högst %n HTTP-huvud skickas.</numerusform>
            <numerusform>Högst %n HTTP-huvuden skickas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A header&apos;s value has no line breaks or control characters.</source>
        <translation>Ett HTTP-huvuds värde har inga radbrytningar eller styrtecken.</translation>
    </message>
    <message numerus="yes">
        <source>A header&apos;s value takes %n bytes at most.</source>
        <translation>
            <numerusform>Ett HTTP-huvuds värde får vara högst %n byte.</numerusform>
            <numerusform>Ett HTTP-huvuds värde får vara högst %n byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value of %1 is a secret, which only the keychain holds.</source>
        <translation>Värdet för %1 är en hemlighet som bara nyckelringen har.</translation>
    </message>
    <message>
        <source>A token is good for 1 to %1 seconds.</source>
        <translation>En token gäller i 1 till %1 sekunder.</translation>
    </message>
    <message>
        <source>Whoever gets hold of a token can use it for more than an hour.</source>
        <translation>Den som får tag i en token kan använda den i mer än en timme.</translation>
    </message>
    <message>
        <source>Type the URL of the endpoint that shall hear of the messages.</source>
        <translation>Skriv URL:en till slutpunkten som ska få händelserna.</translation>
    </message>
    <message>
        <source>A URL with a user name or password in it is not taken. Use Authentication or a header.</source>
        <translation>En URL med användarnamn eller lösenord tas inte emot. Använd autentisering eller ett HTTP-huvud.</translation>
    </message>
    <message>
        <source>This is no URL of an endpoint. It begins with https:// and has no blanks.</source>
        <translation>Det här är ingen URL till en slutpunkt. En sådan börjar med https:// och har inga blanksteg.</translation>
    </message>
    <message>
        <source>What stands behind # is never sent to an endpoint. Remove it.</source>
        <translation>Det som står efter # skickas aldrig till en slutpunkt. Ta bort det.</translation>
    </message>
    <message>
        <source>The URL names no host. Between https:// and the next slash stands one like hooks.example.com.</source>
        <translation>URL:en nämner ingen värd. Mellan https:// och nästa snedstreck står en som hooks.example.com.</translation>
    </message>
    <message>
        <source>Only https is taken. http is for an endpoint on this computer, such as http://127.0.0.1.</source>
        <translation>Bara https tas emot. http är för en slutpunkt på den här datorn, som http://127.0.0.1.</translation>
    </message>
    <message>
        <source>http to this computer is for testing. The mirrored product takes https only.</source>
        <translation>http till den här datorn är för test. Originalprodukten tar bara emot https.</translation>
    </message>
    <message>
        <source>Give the webhook a name.</source>
        <translation>Ge webhooken ett namn.</translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>Ett namn får ha högst %n tecken.</numerusform>
            <numerusform>Ett namn får ha högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Välj minst en kanal.</translation>
    </message>
    <message>
        <source>Paste the key that tokens are signed with, or choose its file.</source>
        <translation>Klistra in nyckeln som tokens signeras med eller välj dess fil.</translation>
    </message>
    <message>
        <source>Type the value of %1.</source>
        <translation>Skriv värdet för %1.</translation>
    </message>
    <message>
        <source>This key is protected by a password. Take the password off first, for instance with openssl pkey.</source>
        <translation>Den här nyckeln är skyddad med ett lösenord. Ta bort lösenordet först, till exempel med openssl pkey.</translation>
    </message>
    <message>
        <source>This is a public key. Tokens are signed with the private key.</source>
        <translation>Det här är en publik nyckel. Tokens signeras med den privata nyckeln.</translation>
    </message>
    <message>
        <source>This is a certificate. Tokens are signed with its private key.</source>
        <translation>Det här är ett certifikat. Tokens signeras med dess privata nyckel.</translation>
    </message>
    <message>
        <source>There is no whole private key in this text. It begins with a line like “%1”.</source>
        <translation>Det finns ingen hel privat nyckel i texten. Den börjar med en rad som ”%1”.</translation>
    </message>
    <message>
        <source>There is more than one private key in this text. Leave the one that signs.</source>
        <translation>Det finns mer än en privat nyckel i texten. Lämna den som signerar.</translation>
    </message>
    <message>
        <source>RS256 signs with an RSA key, and this is another kind. Choose ES256 for a key on the curve P-256.</source>
        <translation>RS256 signerar med en RSA-nyckel, och den här är av ett annat slag. Välj ES256 för en nyckel på kurvan P-256.</translation>
    </message>
    <message>
        <source>ES256 signs with a key on the curve P-256, and this is an RSA key. Choose RS256 for it.</source>
        <translation>ES256 signerar med en nyckel på kurvan P-256, och det här är en RSA-nyckel. Välj RS256 för den.</translation>
    </message>
    <message>
        <source>ES256 signs with a key on the curve P-256, and this one is on another.</source>
        <translation>ES256 signerar med en nyckel på kurvan P-256, och den här ligger på en annan.</translation>
    </message>
    <message>
        <source>The claims are no JSON object: see line %1, column %2.</source>
        <translation>Anspråken är inget JSON-objekt: se rad %1, kolumn %2.</translation>
    </message>
    <message>
        <source>The claims are no JSON object. Write them in braces, with quoted names.</source>
        <translation>Anspråken är inget JSON-objekt. Skriv dem inom klamrar, med namn inom citattecken.</translation>
    </message>
    <message>
        <source>A claim stands there twice. Remove one of them.</source>
        <translation>Ett anspråk står där två gånger. Ta bort ett av dem.</translation>
    </message>
    <message>
        <source>The claim “%1” is set by the fields and the clock. Remove it here.</source>
        <translation>Anspråket ”%1” sätts av fälten och klockan. Ta bort det här.</translation>
    </message>
    <message>
        <source>This is a key file, and HS256 signs with a shared secret. Choose RS256 or ES256 for it.</source>
        <translation>Det här är en nyckelfil, och HS256 signerar med en delad hemlighet. Välj RS256 eller ES256 för den.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is shorter than the %n bytes that RFC 7518 asks for.</source>
        <translation>
            <numerusform>Hemligheten är kortare än den %n byte som RFC 7518 kräver.</numerusform>
            <numerusform>Hemligheten är kortare än de %n byte som RFC 7518 kräver.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signs with a private key in PEM form. Choose HS256 for a shared secret.</source>
        <translation>%1 signerar med en privat nyckel i PEM-form. Välj HS256 för en delad hemlighet.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackDocument</name>
    <message>
        <source>The value of %1 is a secret, which only the keychain holds.</source>
        <translation>Värdet för %1 är en hemlighet som bara nyckelringen har.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, which no document does. Remove it.</source>
        <translation>URL:en har användarnamn eller lösenord, vilket inget dokument har. Ta bort det.</translation>
    </message>
    <message>
        <source>The claims are no JSON object, so no document can hold them.</source>
        <translation>Anspråken är inget JSON-objekt, så inget dokument kan hålla dem.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackEventForm</name>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nyttolast</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Nytt id</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackEventsPane</name>
    <message>
        <source>Submit the webhook first: there is nothing to send to.</source>
        <translation>Skicka in webhooken först: det finns inget att skicka till.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. The event goes to %2.</source>
        <translation>%1 är en produktionssandlåda. Händelsen går till %2.</translation>
    </message>
    <message>
        <source>The webhook is no longer there.</source>
        <translation>Webhooken finns inte längre.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Submit the webhook first.</source>
        <translation>Skicka in webhooken först.</translation>
    </message>
    <message>
        <source>Attempt %1 is over; another may follow.</source>
        <translation>Försök %1 är över; ett till kan följa.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Skicka till</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL</source>
        <translation>Webhookens URL</translation>
    </message>
    <message>
        <source>This computer&apos;s receiver, as the endpoint</source>
        <translation>Den här datorns mottagare, som slutpunkt</translation>
    </message>
    <message>
        <source>The receiver checks token and headers, and says what the event means.</source>
        <translation>Mottagaren kontrollerar token och HTTP-huvuden och säger vad händelsen betyder.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nya försök</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Förväntningar</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Begärans brödtext</translation>
    </message>
    <message>
        <source>Stop playing the endpoint</source>
        <translation>Sluta spela slutpunkten</translation>
    </message>
    <message>
        <source>Play the endpoint</source>
        <translation>Spela slutpunkten</translation>
    </message>
    <message>
        <source>URL of the endpoint that is played</source>
        <translation>URL till slutpunkten som spelas</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Kopiera URL</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackFormPage</name>
    <message>
        <source>Create Feedback Webhook</source>
        <translation>Skapa återkopplingswebhook</translation>
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
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>Leveransrapporter</translation>
    </message>
    <message>
        <source>There is no key yet. Paste it above, or paste a public key here.</source>
        <translation>Det finns ingen nyckel än. Klistra in den ovanför eller klistra in en publik nyckel här.</translation>
    </message>
    <message>
        <source>What you typed before is back. Keys and other secrets have to be typed again.</source>
        <translation>Det du skrev tidigare är tillbaka. Nycklar och andra hemligheter måste skrivas in igen.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>the new feedback webhook</source>
        <translation>den nya återkopplingswebhooken</translation>
    </message>
    <message>
        <source>%1 was submitted.</source>
        <translation>%1 skickades in.</translation>
    </message>
    <message>
        <source>Parts of the feedback webhook</source>
        <translation>Delar av återkopplingswebhooken</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackHeaders</name>
    <message>
        <source>Kept in the keychain</source>
        <translation>Sparat i nyckelringen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Lägg till HTTP-huvud</translation>
    </message>
    <message>
        <source>No headers of your own are sent.</source>
        <translation>Inga egna HTTP-huvuden skickas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Namn på HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Värde för HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Ta bort HTTP-huvud %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackJwtForm</name>
    <message>
        <source>A shared secret for HS256; a private key in PEM form for RS256 and ES256.</source>
        <translation>En delad hemlighet för HS256; en privat nyckel i PEM-form för RS256 och ES256.</translation>
    </message>
    <message>
        <source>Seconds that a token is good for.</source>
        <translation>Sekunder som en token gäller.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritm</translation>
    </message>
    <message>
        <source>JWT Authentication</source>
        <translation>JWT-autentisering</translation>
    </message>
    <message>
        <source>The mirrored product does not document these fields. They are our reading: a token is made for every attempt and sent as “Authorization: Bearer”.</source>
        <translation>Originalprodukten dokumenterar inte de här fälten. De är vår tolkning: en token görs för varje försök och skickas som ”Authorization: Bearer”.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Utfärdare (iss)</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <translation>Subjekt (sub)</translation>
    </message>
    <message>
        <source>Audience (aud)</source>
        <translation>Mottagare (aud)</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Livslängd</translation>
    </message>
    <message>
        <source>Extra claims</source>
        <translation>Extra anspråk</translation>
    </message>
    <message>
        <source>A JSON object whose members go into the token.</source>
        <translation>Ett JSON-objekt vars medlemmar hamnar i token.</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>Huvud och anspråk</translation>
    </message>
    <message>
        <source>As a token would say it; times and id are examples.</source>
        <translation>Så som en token säger det; tider och id är exempel.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackKeyField</name>
    <message>
        <source>Choose a key file</source>
        <translation>Välj en nyckelfil</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Leave empty to keep the present key</source>
        <translation>Lämna tomt för att behålla nyckeln</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Klistra in nyckeln</translation>
    </message>
    <message>
        <source>Taken from %1. It is stored when you submit.</source>
        <translation>Hämtad från %1. Den sparas när du skickar in.</translation>
    </message>
    <message>
        <source>A key is kept in the keychain. It is never shown.</source>
        <translation>En nyckel finns i nyckelringen. Den visas aldrig.</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>Ingen nyckel är sparad.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackList</name>
    <message>
        <source>The URL was copied.</source>
        <translation>URL:en kopierades.</translation>
    </message>
    <message>
        <source>Delete feedback webhook</source>
        <translation>Ta bort återkopplingswebhook</translation>
    </message>
    <message>
        <source>%1 and the keys that are kept for it are deleted. This can&apos;t be undone.</source>
        <translation>%1 och nycklarna som sparats för den tas bort. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>There is one configuration per organisation and sandbox. That of %1 in %2 is “%3”; to change it, open it and choose Edit.</source>
        <translation>Det finns en konfiguration per organisation och sandlåda. Den för %1 i %2 är ”%3”; öppna den och välj Redigera för att ändra.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Feedback webhook settings</source>
        <translation>Inställningar för återkopplingswebhook</translation>
    </message>
    <message>
        <source>Create Feedback Webhook</source>
        <translation>Skapa återkopplingswebhook</translation>
    </message>
    <message>
        <source>No feedback webhook yet</source>
        <translation>Ingen återkopplingswebhook än</translation>
    </message>
    <message>
        <source>A feedback webhook hears what became of messages that API-triggered campaigns sent: sent, delivered, bounce, errors. Each organisation and sandbox has one.</source>
        <translation>En återkopplingswebhook får veta vad som hände med meddelanden från API-utlösta kampanjer: skickat, levererat, studs, fel. Varje organisation och sandlåda har en.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackListModel</name>
    <message>
        <source>Complete</source>
        <translation>Fullständig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ofullständig</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, person</comment>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>Webhook Name</source>
        <translation>Webhook-namn</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentisering</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Ändrad</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackPayload</name>
    <message>
        <source>The body is no JSON: see line %1, column %2.</source>
        <translation>Brödtexten är ingen JSON: se rad %1, kolumn %2.</translation>
    </message>
    <message>
        <source>The body has no eventType, so it is no message.feedback event.</source>
        <translation>Brödtexten saknar eventType, så det är ingen message.feedback-händelse.</translation>
    </message>
    <message>
        <source>The body is a “%1” event, and message.feedback is expected.</source>
        <translation>Brödtexten är en ”%1”-händelse, och message.feedback väntas.</translation>
    </message>
    <message>
        <source>The event has no %1.</source>
        <translation>Händelsen saknar %1.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackReportsPane</name>
    <message>
        <source>Choose a delivery report</source>
        <translation>Välj en leveransrapport</translation>
    </message>
    <message>
        <source>This is no delivery report of %1.</source>
        <translation>Det här är ingen leveransrapport från %1.</translation>
    </message>
    <message>
        <source>final</source>
        <translation>slutgiltig</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>What its words come to is our reading. Custom knows the usual words of many providers.</source>
        <translation>Vad orden betyder är vår tolkning. Anpassad känner till de vanliga orden hos många leverantörer.</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Leveransrapport</translation>
    </message>
    <message>
        <source>Paste the body that the provider posts.</source>
        <translation>Klistra in brödtexten som leverantören skickar.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Provider&apos;s word</source>
        <translation>Leverantörens ord</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statusar</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackRequest</name>
    <message>
        <source>The value of the header %1 is not there. Edit the webhook and type it.</source>
        <translation>Värdet för HTTP-huvudet %1 saknas. Redigera webhooken och skriv in det.</translation>
    </message>
    <message>
        <source>The key that tokens are signed with is not there. Edit the webhook and paste it.</source>
        <translation>Nyckeln som tokens signeras med saknas. Redigera webhooken och klistra in den.</translation>
    </message>
    <message>
        <source>There is no Authorization header, and a token is expected in it.</source>
        <translation>Det finns inget HTTP-huvud Authorization, och en token väntas i det.</translation>
    </message>
    <message>
        <source>The Authorization header does not begin with “Bearer”.</source>
        <translation>HTTP-huvudet Authorization börjar inte med ”Bearer”.</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>HTTP-huvudet %1 saknas.</translation>
    </message>
    <message>
        <source>The header %1 has another value than the one that is configured.</source>
        <translation>HTTP-huvudet %1 har ett annat värde än det som är konfigurerat.</translation>
    </message>
    <message>
        <source>Only JSON is taken here. Send it as application/json.</source>
        <translation>Bara JSON tas emot här. Skicka den som application/json.</translation>
    </message>
    <message>
        <source>The event is of a channel that this webhook is not for.</source>
        <translation>Händelsen gäller en kanal som webhooken inte är till för.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackTable</name>
    <message>
        <source>Feedback webhooks</source>
        <translation>Återkopplingswebhookar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Send an event…</source>
        <translation>Skicka en händelse…</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Kopiera URL</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackToken</name>
    <message>
        <source>The token does not say when it expires (exp).</source>
        <translation>Tokenen säger inte när den går ut (exp).</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>Tokenen gick ut %1.</translation>
    </message>
    <message>
        <source>The token is not good before %1.</source>
        <translation>Tokenen gäller inte före %1.</translation>
    </message>
    <message>
        <source>The token was made in the future, at %1. Compare the clocks.</source>
        <translation>Tokenen gjordes i framtiden, %1. Jämför klockorna.</translation>
    </message>
    <message>
        <source>The token names no audience (aud), and “%1” is expected.</source>
        <translation>Tokenen anger ingen mottagare (aud), och ”%1” väntas.</translation>
    </message>
    <message>
        <source>The token is for “%1” (aud), and “%2” is expected.</source>
        <translation>Tokenen är för ”%1” (aud), och ”%2” väntas.</translation>
    </message>
    <message>
        <source>The token does not come from “%1” (iss).</source>
        <translation>Tokenen kommer inte från ”%1” (iss).</translation>
    </message>
    <message>
        <source>The token is not about “%1” (sub).</source>
        <translation>Tokenen handlar inte om ”%1” (sub).</translation>
    </message>
    <message>
        <source>A claim stands twice in the token, so it is not believed.</source>
        <translation>Ett anspråk står två gånger i tokenen, så den godtas inte.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackVerify</name>
    <message>
        <source>Paste a token first.</source>
        <translation>Klistra in en token först.</translation>
    </message>
    <message>
        <source>The token is good: its signature, its times, its issuer, subject and audience. It says: %1</source>
        <translation>Tokenen är giltig: signatur, tider, utfärdare, subjekt och mottagare. Den säger: %1</translation>
    </message>
    <message>
        <source>Token to verify</source>
        <translation>Token att verifiera</translation>
    </message>
    <message>
        <source>Paste one, with or without “Bearer”.</source>
        <translation>Klistra in en, med eller utan ”Bearer”.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Publik nyckel</translation>
    </message>
    <message>
        <source>Empty: the key of this form. A public key or certificate in PEM form otherwise.</source>
        <translation>Tomt: formulärets nyckel. Annars en publik nyckel eller ett certifikat i PEM-form.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifiera</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackWebhookForm</name>
    <message>
        <source>https; http is taken for an endpoint on this computer.</source>
        <translation>https; http tas emot för en slutpunkt på den här datorn.</translation>
    </message>
    <message>
        <source>Basic Configuration</source>
        <translation>Grundkonfiguration</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentisering</translation>
    </message>
    <message>
        <source>If the endpoint wants a token, choose JWT Authentication and fill in what belongs into it.</source>
        <translation>Om slutpunkten kräver en token väljer du JWT-autentisering och fyller i vad den ska innehålla.</translation>
    </message>
    <message>
        <source>Header Parameters</source>
        <translation>HTTP-huvuden</translation>
    </message>
    <message>
        <source>Headers of your own that are sent with each request.</source>
        <translation>Egna HTTP-huvuden som skickas med varje begäran.</translation>
    </message>
    <message>
        <source>Names are checked: none that the request sets itself, none twice. The value of a header that is a secret by its name, such as X-Api-Key, goes to the keychain.</source>
        <translation>Namnen kontrolleras: inget som begäran själv sätter, inget två gånger. Värdet för ett HTTP-huvud som är hemligt till namnet, som X-Api-Key, hamnar i nyckelringen.</translation>
    </message>
    <message>
        <source>Webhook Name</source>
        <translation>Webhook-namn</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation>Reläadress (URL)</translation>
    </message>
    <message>
        <source>The HTTPS endpoint that is called with the events of this webhook: what became of messages and, where that is switched on, inbound texts as they came.</source>
        <translation>HTTPS-slutpunkten som anropas med webhookens händelser: vad som hände med meddelanden och, där det är påslaget, inkommande meddelanden som de kom.</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Autentiseringsmetod</translation>
    </message>
</context>
<context>
    <name>Hookbench::FieldControl</name>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Inte angivet</translation>
    </message>
</context>
<context>
    <name>Hookbench::FieldPlaces</name>
    <message>
        <source>%1. Drag it onto the value it is read from.</source>
        <translation>%1. Dra det till det värde som det läses från.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a guess: a place in the sample</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 is read from %2</source>
        <translation>%1 läses från %2</translation>
    </message>
    <message>
        <source>%1 may be read from %2</source>
        <translation>%1 kan kanske läsas från %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>skickas inte</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>inte kopplat</translation>
    </message>
    <message>
        <source>Read %1 from %2</source>
        <translation>Läs %1 från %2</translation>
    </message>
    <message>
        <source>Read %1 no longer from %2</source>
        <translation>Läs inte längre %1 från %2</translation>
    </message>
    <message>
        <source>%2 is not %1</source>
        <translation>%2 är inte %1</translation>
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
    <name>Hookbench::FindBar</name>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Inget reguljärt uttryck: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>More than %1 places</source>
        <translation>Fler än %1 ställen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ställe</numerusform>
            <numerusform>%n ställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n ställe ersatt</numerusform>
            <numerusform>%n ställen ersatta</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Sök i texten</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Föregående ställe</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nästa ställe</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Stäng sökningen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Skilj på stora och små bokstäver</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hela ord</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguljärt uttryck</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ersätt alla</translation>
    </message>
</context>
<context>
    <name>Hookbench::FromSamplePane</name>
    <message>
        <source>From sample</source>
        <translation>Från exempel</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Öppna ett exempel</translation>
    </message>
    <message>
        <source>There is nothing to read yet. Paste the JSON that your provider posts.</source>
        <translation>Det finns inget att läsa än. Klistra in den JSON som leverantören skickar.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Rad %1, kolumn %2: %3</translation>
    </message>
    <message>
        <source>There is JSON in this text, with something else around it.</source>
        <translation>Det finns JSON i den här texten, med något annat runt omkring.</translation>
    </message>
    <message>
        <source>This is form data. Webhooks take JSON only: look whether your provider can be set to post JSON.</source>
        <translation>Det här är formulärdata. Webhookar tar bara emot JSON: se efter om leverantören kan ställas in på att skicka JSON.</translation>
    </message>
    <message>
        <source>This is XML. Webhooks take JSON only: look whether your provider can be set to post JSON.</source>
        <translation>Det här är XML. Webhookar tar bara emot JSON: se efter om leverantören kan ställas in på att skicka JSON.</translation>
    </message>
    <message>
        <source>There is no JSON in this text. A sample begins with { or [.</source>
        <translation>Det finns ingen JSON i den här texten. Ett exempel börjar med { eller [.</translation>
    </message>
    <message>
        <source>Read nothing here</source>
        <translation>Läs inget här</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n guess(es)</source>
        <translation>
            <numerusform>Godta %n gissning</numerusform>
            <numerusform>Godta %n gissningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fields bound</source>
        <translation>%1 av %2 fält kopplade</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to be bound, or to be marked as never sent.</source>
        <translation>
            <numerusform>%n fält återstår att koppla eller märka som aldrig skickat.</numerusform>
            <numerusform>%n fält återstår att koppla eller märka som aldrig skickade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the JSON that your provider posts</source>
        <translation>Klistra in den JSON som leverantören skickar</translation>
    </message>
    <message>
        <source>Take it from the provider&apos;s documentation or from a log, as it stands. Numbers and names in it stay on this computer, and only the shape goes into the template.</source>
        <translation>Ta den från leverantörens dokumentation eller från en logg, som den är. Nummer och namn i den stannar på den här datorn, och bara formen hamnar i mallen.</translation>
    </message>
    <message>
        <source>Sample of the provider&apos;s JSON</source>
        <translation>Exempel på leverantörens JSON</translation>
    </message>
    <message>
        <source>Take the JSON out of it</source>
        <translation>Ta ut JSON ur texten</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Öppna fil…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Another sample</source>
        <translation>Ett annat exempel</translation>
    </message>
    <message>
        <source>The sample as a tree</source>
        <translation>Exemplet som träd</translation>
    </message>
    <message>
        <source>Enter on a value chooses the field that is read there</source>
        <translation>Enter på ett värde väljer det fält som läses där</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>The template made of the sample</source>
        <translation>Mallen som skapats av exemplet</translation>
    </message>
    <message>
        <source>Keep the other members of the sample</source>
        <translation>Behåll exemplets övriga medlemmar</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Använd den här mallen</translation>
    </message>
    <message>
        <source>Accept a guess, or click a value in the tree and choose what it is.</source>
        <translation>Godta ett förslag, eller klicka på ett värde i trädet och välj vad det är.</translation>
    </message>
</context>
<context>
    <name>Hookbench::GalleryPane</name>
    <message>
        <source>Gallery</source>
        <translation>Galleri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Sök leverantörer</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Leverantörer</translation>
    </message>
    <message>
        <source>No provider has all of these words. Paste one of its samples under From sample.</source>
        <translation>Ingen leverantör har alla de här orden. Klistra in ett av dess exempel under Från exempel.</translation>
    </message>
</context>
<context>
    <name>Hookbench::GalleryProviders</name>
    <message>
        <source>template</source>
        <translation>mall</translation>
    </message>
    <message>
        <source>feedback only</source>
        <translation>bara återkoppling</translation>
    </message>
    <message>
        <source>inbound only</source>
        <translation>bara inkommande</translation>
    </message>
    <message>
        <source>form data</source>
        <translation>formulärdata</translation>
    </message>
    <message>
        <source>query parameters</source>
        <translation>frågeparametrar</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>ingen mall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>provider, what the gallery has for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Kallas också %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::GuidePane</name>
    <message>
        <source>Setup guide</source>
        <translation>Installationsguide</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>En annan leverantör</translation>
    </message>
    <message>
        <source>(the webhook&apos;s URL)</source>
        <translation>(webhookens URL)</translation>
    </message>
    <message>
        <source>Copy webhook URL</source>
        <translation>Kopiera webhookens URL</translation>
    </message>
    <message>
        <source>Sample body</source>
        <translation>Exempelkropp</translation>
    </message>
    <message>
        <source>Copy sample body</source>
        <translation>Kopiera exempelkroppen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL is known after its first Submit; then it stands in the steps.</source>
        <translation>Webhookens URL är känd efter första gången du väljer Skicka in; då står den i stegen.</translation>
    </message>
</context>
<context>
    <name>Hookbench::GuidelineReader</name>
    <message>
        <source>The member “%1” of a rule is empty.</source>
        <translation>Medlemmen ”%1” i en regel är tom.</translation>
    </message>
    <message>
        <source>The rule %1 checks nothing.</source>
        <translation>Regeln %1 kontrollerar inget.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>”%1” är inget reguljärt uttryck: %2.</translation>
    </message>
    <message>
        <source>A group of words is empty.</source>
        <translation>En grupp av ord är tom.</translation>
    </message>
    <message>
        <source>There is no reply called “%1”.</source>
        <translation>Det finns inget svar som heter ”%1”.</translation>
    </message>
    <message>
        <source>The rules are no JSON array.</source>
        <translation>Reglerna är ingen JSON-lista.</translation>
    </message>
</context>
<context>
    <name>Hookbench::GuidelineWords</name>
    <message>
        <source>%1 Missing: %2.</source>
        <translation>%1 Saknas: %2.</translation>
    </message>
    <message>
        <source>%1 Could be added: “%2”</source>
        <translation>%1 Kan läggas till: ”%2”</translation>
    </message>
    <message>
        <source>%1 Found: %2.</source>
        <translation>%1 Hittat: %2.</translation>
    </message>
    <message>
        <source>Add the missing words</source>
        <translation>Lägg till orden som saknas</translation>
    </message>
    <message>
        <source>Add the wording to the reply</source>
        <translation>Lägg till formuleringen i svaret</translation>
    </message>
    <message>
        <source>Replace the characters that force UCS-2</source>
        <translation>Ersätt tecknen som tvingar fram UCS-2</translation>
    </message>
    <message>
        <source>Turn fuzzy logic on</source>
        <translation>Slå på ungefärlig matchning</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrike</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>%1; looked at on %2</source>
        <translation>%1; läst %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::HarnessPage</name>
    <message>
        <source>How to try an endpoint</source>
        <translation>Hur en slutpunkt provas</translation>
    </message>
    <message>
        <source>Send one</source>
        <translation>Skicka en</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>Skicka många</translation>
    </message>
    <message>
        <source>Chaos pack</source>
        <translation>Kaospaket</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Repetera</translation>
    </message>
</context>
<context>
    <name>Hookbench::HeaderRow</name>
    <message>
        <source>Header %1</source>
        <translation>HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Label of header %1</source>
        <translation>Etikett för HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Type of header %1</source>
        <translation>Typ för HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Värde för HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::HeaderTable</name>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Add new parameter</source>
        <translation>Lägg till parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>HTTP-huvuden</translation>
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
        <source>Create a new one: a webhook, an API credential, …</source>
        <translation>Skapa ny: en webhook, API-autentiseringsuppgifter …</translation>
    </message>
    <message>
        <source>Undo, also a deletion</source>
        <translation>Ångra, även en borttagning</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Next tab of the payload editor</source>
        <translation>Nästa flik i nyttolastredigeraren</translation>
    </message>
    <message>
        <source>First entry of the panel, and so on with 2 to 9 and 0</source>
        <translation>Panelens första post, och så vidare med 2 till 9 och 0</translation>
    </message>
</context>
<context>
    <name>Hookbench::HistoryDialog</name>
    <message>
        <source>Revision %1</source>
        <comment>%1 is a number</comment>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who did it, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These are the same revision. Choose two.</source>
        <translation>Det är samma revision. Välj två.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same in every field.</source>
        <translation>%1 och %2 är likadana i alla fält.</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Återställ revision %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>It can&apos;t be restored as it is. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Den kan inte återställas som den är. %1</translation>
    </message>
    <message>
        <source>This is the webhook as it is now.</source>
        <translation>Detta är webhooken som den är nu.</translation>
    </message>
    <message>
        <source>Restoring it makes a new revision; nothing of the history is lost.</source>
        <translation>Att återställa den gör en ny revision; inget av historiken går förlorat.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <comment>the name of a webhook</comment>
        <translation>Historik för %1</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Vem och när</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>with</source>
        <comment>compare one revision with another</comment>
        <translation>med</translation>
    </message>
    <message>
        <source>Revision to compare</source>
        <translation>Revision att jämföra</translation>
    </message>
    <message>
        <source>Revision to compare it with</source>
        <translation>Revision att jämföra med</translation>
    </message>
    <message>
        <source>Open in the form instead</source>
        <translation>Öppna i formuläret i stället</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what the first revision is compared with</comment>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisioner</translation>
    </message>
</context>
<context>
    <name>Hookbench::HttpArchive</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>Hookbench::ImportDialog</name>
    <message>
        <source>Created</source>
        <comment>a webhook, by an import</comment>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>a webhook, by an import</comment>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a webhook, by an import</comment>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a file</comment>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a file</comment>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>error or warning, its place, and what is wrong</comment>
        <translation>%1, rad %2, kolumn %3: %4</translation>
    </message>
    <message>
        <source>There is no webhook of this name yet.</source>
        <translation>Det finns ingen webhook med det namnet än.</translation>
    </message>
    <message>
        <source>The webhook of this name is the same already.</source>
        <translation>Webhooken med det namnet är redan likadan.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n refused file(s)</source>
        <translation>
            <numerusform>Utelämna den avvisade filen (%n)</numerusform>
            <numerusform>Utelämna de %n avvisade filerna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>Importera %n webhook</numerusform>
            <numerusform>Importera %n webhookar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Inget importerades.</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 files</source>
        <translation>Läser %L1 av %L2 filer</translation>
    </message>
    <message>
        <source>There is no webhook document here. Their names end in .webhook.json.</source>
        <translation>Det finns inget webhookdokument här. Deras namn slutar på .webhook.json.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be imported. Correct them, or leave them out.</source>
        <translation>
            <numerusform>%n fil kan inte importeras. Rätta den, eller utelämna den.</numerusform>
            <numerusform>%n filer kan inte importeras. Rätta dem, eller utelämna dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Det finns inget att ändra.</translation>
    </message>
    <message>
        <source>All of this happens, or nothing.</source>
        <translation>Allt detta sker, eller inget.</translation>
    </message>
    <message>
        <source>Import SMS webhooks</source>
        <translation>Importera SMS-webhookar</translation>
    </message>
    <message>
        <source>This is what importing the documents does. A webhook of the same name is updated; a credential is found by its name.</source>
        <translation>Detta gör importen av dokumenten. En webhook med samma namn uppdateras; autentiseringsuppgifter hittas på sitt namn.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Lästa filer</translation>
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
    <name>Hookbench::JsonBox</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Rad %1, kolumn %2: %3</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a member to what is selected</source>
        <translation>Lägg till en medlem i det markerade</translation>
    </message>
    <message>
        <source>Adds a member to what is selected (Insert)</source>
        <translation>Lägger till en medlem i det markerade (Insert)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Ta bort det markerade</translation>
    </message>
    <message>
        <source>Removes what is selected (Delete)</source>
        <translation>Tar bort det markerade (Delete)</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 som träd</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 som JSON</translation>
    </message>
</context>
<context>
    <name>Hookbench::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n element</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>Hookbench::Jwt</name>
    <message>
        <source>The header of the token is no JSON object.</source>
        <translation>Tokens huvud är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>The token does not say how it is signed.</source>
        <translation>Token anger inte hur den är signerad.</translation>
    </message>
    <message>
        <source>The token is not signed (its algorithm is “none”), so it is not believed.</source>
        <translation>Token är inte signerad (dess algoritm är ”none”), så den godtas inte.</translation>
    </message>
    <message>
        <source>The token is signed with “%1”, and %2 is expected.</source>
        <translation>Token är signerad med ”%1”, och %2 förväntas.</translation>
    </message>
    <message>
        <source>The token demands an extension that is not known here (“crit”).</source>
        <translation>Token kräver ett tillägg som inte är känt här (”crit”).</translation>
    </message>
    <message>
        <source>This is no signed JSON Web Token: three parts in base64url with dots between them.</source>
        <translation>Detta är ingen signerad JSON Web Token: tre delar i base64url med punkter emellan.</translation>
    </message>
    <message>
        <source>The claims of the token must be a JSON object, in braces.</source>
        <translation>Tokens anspråk måste vara ett JSON-objekt, inom klamrar.</translation>
    </message>
    <message>
        <source>The signature is not that of this token and this key.</source>
        <translation>Signaturen hör inte till den här token och den här nyckeln.</translation>
    </message>
    <message>
        <source>The claims of the token are no JSON object.</source>
        <translation>Tokens anspråk är inget JSON-objekt.</translation>
    </message>
</context>
<context>
    <name>Hookbench::K6Script</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeptSecretModel</name>
    <message>
        <source>Asking…</source>
        <translation>Frågar …</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte tillfrågad än</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Finns</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Går inte att nå</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Sparas i</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Sparades av</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Sparades</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeychainCard</name>
    <message>
        <source>Waiting for its password…</source>
        <translation>Väntar på lösenordet …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Tittar …</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fungerar</translation>
    </message>
    <message>
        <source>No keyring yet</source>
        <translation>Ingen nyckelring än</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Fungerar inte</translation>
    </message>
    <message>
        <source>It is open. Secrets that are entered now are kept in it.</source>
        <translation>Den är öppen. Hemligheter som anges nu sparas i den.</translation>
    </message>
    <message>
        <source>Create a keyring…</source>
        <translation>Skapa en nyckelring…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Lås upp…</translation>
    </message>
    <message>
        <source>It is open, but secrets that are entered now are kept in memory.</source>
        <translation>Den är öppen, men hemligheter som anges nu sparas i minnet.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Nyckelring</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Keep secrets in memory for this run instead</source>
        <translation>Spara hemligheter i minnet för den här körningen i stället</translation>
    </message>
    <message>
        <source>What is entered from now on is gone when the program ends, and has to be entered again. Nothing is written to a file. Secrets that the keychain has stay there, and the next run begins with the keychain.</source>
        <translation>Det som anges från och med nu är borta när programmet avslutas och måste anges igen. Inget skrivs till en fil. Hemligheter som nyckelringen har finns kvar där, och nästa körning börjar med nyckelringen.</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeychainNotice</name>
    <message>
        <source>Unlock…</source>
        <translation>Lås upp…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Keep secrets in memory for this run</source>
        <translation>Spara hemligheter i minnet för den här körningen</translation>
    </message>
    <message>
        <source>Use the keychain again</source>
        <translation>Använd nyckelringen igen</translation>
    </message>
    <message>
        <source>Secrets that are entered now are kept in memory and are gone when the program ends.</source>
        <translation>Hemligheter som anges nu sparas i minnet och är borta när programmet avslutas.</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeywordField</name>
    <message>
        <source>A Custom category takes one keyword, so this was not added: %1.</source>
        <translation>En anpassad kategori tar ett enda nyckelord, så detta lades inte till: %1.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 finns redan i listan.</translation>
    </message>
    <message>
        <source>Backspace again removes %1.</source>
        <translation>Backsteg en gång till tar bort %1.</translation>
    </message>
    <message>
        <source>A Custom category takes one keyword. Another keyword goes into a category of its own.</source>
        <translation>En anpassad kategori tar ett enda nyckelord. Ett nyckelord till får en egen kategori.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Tillagda: %1.</translation>
    </message>
    <message>
        <source>Nothing was added, because other categories have these words: %1.</source>
        <translation>Inget lades till, eftersom andra kategorier har dessa ord: %1.</translation>
    </message>
    <message>
        <source>Added: %1. Other categories have these words, so they were left out: %2.</source>
        <translation>Tillagda: %1. Andra kategorier har dessa ord, så de utelämnades: %2.</translation>
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
        <source>A text that equals one of these words gets the reply below. Upper and lower case make no difference: stop and STOP are the same. Enter or a comma adds the word; a list can be pasted. On a word, Enter changes it, Alt with an arrow key moves it and Del removes it.</source>
        <translation>Ett sms som är lika med något av orden får svaret nedan. Stora och små bokstäver gör ingen skillnad: stop och STOP är samma sak. Retur eller ett komma lägger till ordet; en lista kan klistras in. På ett ord ändrar Retur det, Alt med en piltangent flyttar det och Del tar bort det.</translation>
    </message>
    <message>
        <source>Add the keyword</source>
        <translation>Lägg till nyckelordet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>Nyckelord för %1</translation>
    </message>
    <message>
        <source>Add another Custom category</source>
        <translation>Lägg till en anpassad kategori till</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeywordPanel</name>
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
        <source>Sent to whoever texts one of the keywords. Type it, or take one of the texts on offer: they come from the reply library.</source>
        <translation>Skickas till den som skickar något av nyckelorden. Skriv det, eller ta en av de erbjudna texterna: de kommer från svarsbiblioteket.</translation>
    </message>
    <message>
        <source>Add a keyword category after %1</source>
        <translation>Lägg till en nyckelordskategori efter %1</translation>
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
    <name>Hookbench::LanguagePalette</name>
    <message>
        <source>Profile attributes</source>
        <translation>Profilattribut</translation>
    </message>
    <message>
        <source>Text functions</source>
        <translation>Textfunktioner</translation>
    </message>
    <message>
        <source>Date and time functions</source>
        <translation>Datum- och tidsfunktioner</translation>
    </message>
    <message>
        <source>Array functions</source>
        <translation>Listfunktioner</translation>
    </message>
    <message>
        <source>Aggregation functions</source>
        <translation>Aggregeringsfunktioner</translation>
    </message>
    <message>
        <source>Math functions</source>
        <translation>Matematiska funktioner</translation>
    </message>
    <message>
        <source>Object functions</source>
        <translation>Objektfunktioner</translation>
    </message>
    <message>
        <source>Map functions</source>
        <translation>Mappningsfunktioner</translation>
    </message>
    <message>
        <source>Migration functions</source>
        <translation>Migreringsfunktioner</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Hjälpare</translation>
    </message>
    <message>
        <source>Search attributes, functions and helpers</source>
        <translation>Sök attribut, funktioner och hjälpare</translation>
    </message>
    <message>
        <source>Attributes, functions and helpers</source>
        <translation>Attribut, funktioner och hjälpare</translation>
    </message>
    <message>
        <source>About what is chosen</source>
        <translation>Om det valda</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Infoga vid markören</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Inget är valt</translation>
    </message>
    <message>
        <source>Choose an attribute, a function or a helper. Enter or a double click inserts it at the cursor.</source>
        <translation>Välj ett attribut, en funktion eller en hjälp. Enter eller dubbelklick infogar det vid markören.</translation>
    </message>
    <message>
        <source>Has parts of its own. As a whole it is written as JSON.</source>
        <translation>Har egna delar. Som helhet skrivs det som JSON.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Infogar</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>Hookbench::LatelyTable</name>
    <message>
        <source>Broken off on purpose</source>
        <translation>Avbruten med flit</translation>
    </message>
    <message>
        <source>What came in lately</source>
        <translation>Det som kom in senast</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Nothing has come in since the program was started.</source>
        <translation>Inget har kommit in sedan programmet startades.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LegacyPart</name>
    <message>
        <source>Keywords kept from before webhooks</source>
        <translation>Nyckelord kvar från tiden före webhookar</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Utfälld</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Hopfälld</translation>
    </message>
    <message>
        <source>For new SMS configurations, use the Webhooks menu to configure consent keywords. Existing configurations may continue to use consent keywords in this section.</source>
        <translation>Använd menyn Webhookar för samtyckesnyckelord i nya SMS-konfigurationer. Befintliga konfigurationer kan fortsätta att använda samtyckesnyckelorden i det här avsnittet.</translation>
    </message>
    <message>
        <source>Move to a webhook…</source>
        <translation>Flytta till en webhook…</translation>
    </message>
    <message>
        <source>Once the API credential is submitted with keywords or messages, they can be moved.</source>
        <translation>När API-autentiseringsuppgifterna har skickats in med nyckelord eller meddelanden kan de flyttas.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LibraryList</name>
    <message>
        <source>%1, %2</source>
        <comment>title, note</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::LibraryPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 är sparad.</translation>
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
        <source>This one comes with the program. Duplicate it to make one of your own.</source>
        <translation>Den här följer med programmet. Duplicera den för att göra en egen.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringarna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
</context>
<context>
    <name>Hookbench::LinkTable</name>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadForm</name>
    <message>
        <source>A text message of the mix is empty.</source>
        <translation>Ett textmeddelande i blandningen är tomt.</translation>
    </message>
    <message>
        <source>Choose what each part of the mix sends.</source>
        <translation>Välj vad varje del av blandningen skickar.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Det som skickas</translation>
    </message>
    <message>
        <source>How many, how fast</source>
        <translation>Hur många, hur fort</translation>
    </message>
    <message>
        <source>What makes them distinct</source>
        <translation>Vad som skiljer dem åt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Åt gången</translation>
    </message>
    <message>
        <source>At most a second</source>
        <translation>Högst per sekund</translation>
    </message>
    <message>
        <source>For seconds</source>
        <translation>Under sekunder</translation>
    </message>
    <message>
        <source>Try again like</source>
        <translation>Försök igen som</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen gräns</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadPage</name>
    <message>
        <source>The receiver is off: nothing would answer. Start it at the foot of the rail.</source>
        <translation>Mottagaren är av: inget skulle svara. Starta den längst ned i panelen.</translation>
    </message>
    <message>
        <source>Many events are not sent from a production sandbox.</source>
        <translation>Många händelser skickas inte från en produktionssandlåda.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The last of them:</source>
        <translation>De sista av dem:</translation>
    </message>
    <message>
        <source>many-events</source>
        <comment>begin of a file name, without blanks</comment>
        <translation>manga-handelser</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Rapporten är skriven till %1.</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>Skicka många</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webbsida (HTML)</translation>
    </message>
    <message>
        <source>Cancelled. Sent: %1.</source>
        <translation>Avbrutet. Skickade: %1.</translation>
    </message>
    <message>
        <source>Sent: %1. All of it went well.</source>
        <translation>Skickade: %1. Allt gick bra.</translation>
    </message>
    <message>
        <source>Sent: %1. Not all of it went well.</source>
        <translation>Skickade: %1. Allt gick inte bra.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadReport</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Förväntningar</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Till slutet</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Körningen avbröts.</translation>
    </message>
    <message>
        <source>Many events</source>
        <translation>Många händelser</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Svarstid över tid</translation>
    </message>
    <message>
        <source>Distribution of the latency</source>
        <translation>Svarstidens fördelning</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>p50, ms</translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation>p90, ms</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>p99, ms</translation>
    </message>
    <message>
        <source>Longest, ms</source>
        <translation>Längsta, ms</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nytt försök</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Inte som väntat</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Händelser per sekund</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Vad som beställdes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Åt gången</translation>
    </message>
    <message>
        <source>At most a second</source>
        <translation>Högst per sekund</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Sekunder som mest</translation>
    </message>
    <message>
        <source>Profile numbers</source>
        <translation>Profilernas nummer</translation>
    </message>
    <message>
        <source>of the samples, counted up</source>
        <translation>exemplens, uppräknade</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Message ids</source>
        <translation>Meddelandenas id</translation>
    </message>
    <message>
        <source>made up for the run</source>
        <translation>påhittade för körningen</translation>
    </message>
    <message>
        <source>Time of the events</source>
        <translation>Händelsernas tid</translation>
    </message>
    <message>
        <source>when they were sent</source>
        <translation>när de skickades</translation>
    </message>
    <message>
        <source>from %1, %2 ms apart</source>
        <translation>från %1, med %2 ms emellan</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Blandning</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går till</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svarar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>From, s</source>
        <translation>Från, s</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>From, ms</source>
        <translation>Från, ms</translation>
    </message>
    <message>
        <source>To, ms</source>
        <translation>Till, ms</translation>
    </message>
    <message>
        <source>Not delivered: %1 of %2.</source>
        <translation>Inte levererade: %1 av %2.</translation>
    </message>
    <message>
        <source>Not as expected: %1.</source>
        <translation>Oväntade: %1.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadResult</name>
    <message>
        <source>%1, %2 a second, %3 s left</source>
        <comment>1 of 2 events, 3 a second, 4 s left</comment>
        <translation>%1, %2 per sekund, %3 s kvar</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3 s</source>
        <comment>1 of 2 events, 3 a second, in 4 s</comment>
        <translation>%1, %2 per sekund, %3 s</translation>
    </message>
    <message>
        <source>Median %1 ms, 90 % within %2 ms, 99 % within %3 ms, longest %4 ms.</source>
        <translation>Median %1 ms, 90&#xa0;% inom %2 ms, 99&#xa0;% inom %3 ms, längsta %4 ms.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Inget har skickats ännu.</translation>
    </message>
    <message>
        <source>%1 delivered, %2 failed, %3 tried again.</source>
        <translation>Levererade: %1. Misslyckade: %2. Nya försök: %3.</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Pausad. %1</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Avbruten. %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Över tid</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svarar</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Blandning</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Picture: latency over time. The table beside it says the same.</source>
        <translation>Bild: svarstid över tid. Tabellen bredvid säger samma sak.</translation>
    </message>
    <message>
        <source>Picture: distribution of the latency. The table beside it says the same.</source>
        <translation>Bild: svarstidens fördelning. Tabellen bredvid säger samma sak.</translation>
    </message>
    <message>
        <source>Picture: how often each answer came. The table beside it says the same.</source>
        <translation>Bild: hur ofta varje svar kom. Tabellen bredvid säger samma sak.</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Svarstid över tid</translation>
    </message>
    <message>
        <source>Distribution of the latency</source>
        <translation>Svarstidens fördelning</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunder</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>p50, ms</translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation>p90, ms</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>p99, ms</translation>
    </message>
    <message>
        <source>Longest, ms</source>
        <translation>Längsta, ms</translation>
    </message>
    <message>
        <source>From, s</source>
        <translation>Från, s</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>From, ms</source>
        <translation>Från, ms</translation>
    </message>
    <message>
        <source>To, ms</source>
        <translation>Till, ms</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>so far</comment>
        <translation>%1 av %2 skickade</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>so far</comment>
        <translation>%1 skickade</translation>
    </message>
    <message>
        <source>%1 Not as expected: %2.</source>
        <comment>a sentence before it</comment>
        <translation>%1 Oväntade: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadRun</name>
    <message>
        <source>A run is under way. Cancel it first.</source>
        <translation>En körning pågår. Avbryt den först.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox: many events are not sent from it.</source>
        <translation>%1 är en produktionssandlåda: därifrån skickas inte många händelser på en gång.</translation>
    </message>
    <message>
        <source>Choose at least one thing to send.</source>
        <translation>Välj minst en sak att skicka.</translation>
    </message>
    <message>
        <source>Say how many events to send, or for how long.</source>
        <translation>Ange hur många händelser som ska skickas, eller hur länge.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be sent: %2</source>
        <comment>a part of the mix: what is wrong with it</comment>
        <translation>%1 kan inte skickas: %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadSource</name>
    <message>
        <source>“%1”</source>
        <comment>a text message</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>There is no saved request called “%1”.</source>
        <translation>Det finns ingen sparad begäran som heter ”%1”.</translation>
    </message>
    <message>
        <source>There is no sample event called “%1” here.</source>
        <translation>Det finns ingen exempelhändelse som heter ”%1” här.</translation>
    </message>
    <message>
        <source>A message needs a webhook that takes inbound messages. Choose one.</source>
        <translation>Ett meddelande behöver en webhook som tar emot inkommande meddelanden. Välj en.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LogSection</name>
    <message numerus="yes">
        <source>The log of all sandboxes holds %n event(s) in %1.</source>
        <comment>%1 is a size such as 4.5 MB</comment>
        <translation>
            <numerusform>Alla sandlådors logg har %n händelse, %1 totalt.</numerusform>
            <numerusform>Alla sandlådors logg har %n händelser, %1 totalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the events…</source>
        <translation>Räknar händelserna …</translation>
    </message>
    <message>
        <source>Older events are being removed…</source>
        <translation>Äldre händelser tas bort …</translation>
    </message>
    <message>
        <source>No event is older than that.</source>
        <translation>Ingen händelse är äldre än så.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are older than that and go at the next start, or within a day.</source>
        <translation>
            <numerusform>%n händelse är äldre än så och försvinner vid nästa start, eller inom en dag.</numerusform>
            <numerusform>%n händelser är äldre än så och försvinner vid nästa start, eller inom en dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) older than %1 days are removed from the logs of all sandboxes for good. Consents and their history stay.</source>
        <translation>
            <numerusform>%n händelse äldre än %1 dagar tas bort för gott ur alla sandlådors loggar. Samtycken och deras historik finns kvar.</numerusform>
            <numerusform>%n händelser äldre än %1 dagar tas bort för gott ur alla sandlådors loggar. Samtycken och deras historik finns kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) removed from the log. The file keeps its size; new events use the room.</source>
        <translation>
            <numerusform>%n händelse borttagen ur loggen. Filen behåller sin storlek; nya händelser använder utrymmet.</numerusform>
            <numerusform>%n händelser borttagna ur loggen. Filen behåller sin storlek; nya händelser använder utrymmet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Spara allt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Own number of days…</source>
        <translation>Eget antal dagar …</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Händelselogg</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Spara händelser i</translation>
    </message>
    <message>
        <source>Older events leave the log at the start of the program and once a day. Consents and their history stay.</source>
        <translation>Äldre händelser lämnar loggen när programmet startar och en gång om dagen. Samtycken och deras historik finns kvar.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Remove older ones now</source>
        <translation>Ta bort äldre nu</translation>
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
    <name>Hookbench::MessageCutter</name>
    <message>
        <source>Line 1 of %1 begins as UTF-16 does. Save the file as UTF-8.</source>
        <translation>Rad 1 i %1 börjar som UTF-16. Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 opens quotes that are not closed. Close them, or double the quotes inside a text.</source>
        <translation>Rad %1 i %2 öppnar citattecken som inte stängs. Stäng dem, eller dubblera citattecken inne i en text.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than a megabyte, which no message is.</source>
        <translation>Rad %1 i %2 är längre än en megabyte, och det är inget meddelande.</translation>
    </message>
</context>
<context>
    <name>Hookbench::MessageReader</name>
    <message>
        <source>The file %1 is empty; a CSV file needs a header line.</source>
        <translation>Filen %1 är tom; en CSV-fil behöver en rubrikrad.</translation>
    </message>
    <message>
        <source>The file %1 has no column “%2”. Its columns are: %3.</source>
        <translation>Filen %1 har ingen kolumn ”%2”. Dess kolumner är: %3.</translation>
    </message>
    <message>
        <source>Line %1 of %2 holds a NUL character, so it is no text. Save the file as UTF-8 text.</source>
        <translation>Rad %1 i %2 innehåller ett NUL-tecken, så det är ingen text. Spara filen som UTF-8-text.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not UTF-8. Save the file as UTF-8.</source>
        <translation>Rad %1 i %2 är inte UTF-8. Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has quotes inside a text that does not begin with them. Put the whole text in quotes and double those inside.</source>
        <translation>Rad %1 i %2 har citattecken inne i en text som inte börjar med dem. Sätt hela texten inom citattecken och dubblera dem som står i den.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has text behind closing quotes. Double the quotes inside a text.</source>
        <translation>Rad %1 i %2 har text efter avslutande citattecken. Dubblera citattecken inne i en text.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no JSON object with a text called “%3”.</source>
        <translation>Rad %1 i %2 är inget JSON-objekt med en text som heter ”%3”.</translation>
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
    <name>Hookbench::MissingWords</name>
    <message>
        <source>Add back</source>
        <translation>Lägg tillbaka</translation>
    </message>
</context>
<context>
    <name>Hookbench::MixList</name>
    <message>
        <source>Add to the mix</source>
        <translation>Lägg till i blandningen</translation>
    </message>
</context>
<context>
    <name>Hookbench::MixRow</name>
    <message>
        <source>Sample event</source>
        <translation>Exempelhändelse</translation>
    </message>
    <message>
        <source>Saved request</source>
        <translation>Sparad begäran</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textmeddelande</translation>
    </message>
    <message>
        <source>Part %1: kind</source>
        <translation>Del %1: typ</translation>
    </message>
    <message>
        <source>Part %1: which</source>
        <translation>Del %1: vilken</translation>
    </message>
    <message>
        <source>Part %1: message</source>
        <translation>Del %1: meddelande</translation>
    </message>
    <message>
        <source>What the subscriber texts</source>
        <translation>Vad prenumeranten skriver</translation>
    </message>
    <message>
        <source>Part %1: weight</source>
        <translation>Del %1: vikt</translation>
    </message>
    <message>
        <source>Weight: how often it comes in proportion to the others</source>
        <translation>Vikt: hur ofta den kommer i förhållande till de andra</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>Ta bort del %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::MoveDialog</name>
    <message>
        <source>Holds no keywords and no messages: type or paste them.</source>
        <translation>Har inga nyckelord och inga meddelanden: skriv eller klistra in dem.</translation>
    </message>
    <message>
        <source>Holds keywords or messages of its own.</source>
        <translation>Har egna nyckelord eller meddelanden.</translation>
    </message>
    <message>
        <source>Move from API credentials to webhooks</source>
        <translation>Flytta från API-autentiseringsuppgifter till webhookar</translation>
    </message>
    <message>
        <source>Keywords used to belong to API credentials. Nothing is stored here: you go on in the webhook&apos;s form, and submit it there.</source>
        <translation>Nyckelord hörde förr till API-autentiseringsuppgifter. Inget sparas här: du fortsätter i webhookens formulär och skickar in det där.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>Take its own keywords and messages</source>
        <translation>Ta deras egna nyckelord och meddelanden</translation>
    </message>
    <message>
        <source>Type them</source>
        <translation>Skriv in dem</translation>
    </message>
    <message>
        <source>Paste them as text</source>
        <translation>Klistra in dem som text</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
    <message>
        <source>Labels in English, French or Swedish, with or without a colon, such as Opt-In Keywords: START, YES</source>
        <translation>Etiketter på engelska, franska eller svenska, med eller utan kolon, till exempel Nyckelord för anmälan: START, YES</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation>Öppna som utkast</translation>
    </message>
</context>
<context>
    <name>Hookbench::MovePreview</name>
    <message>
        <source>The webhook it becomes</source>
        <translation>Webhooken som det blir</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nyckelord</translation>
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
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Fuzzy Auto Response</source>
        <translation>Automatiskt svar vid ungefärlig matchning</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Vad som fylls i</translation>
    </message>
    <message>
        <source>%1 had no keywords of its own, so it gets the standard words that were recognised without being listed.</source>
        <translation>%1 hade inga egna nyckelord och får därför standardorden, som kändes igen utan att stå med.</translation>
    </message>
    <message>
        <source>What gets lost</source>
        <translation>Vad som går förlorat</translation>
    </message>
    <message>
        <source>Nothing gets lost.</source>
        <translation>Inget går förlorat.</translation>
    </message>
    <message>
        <source>The custom keyword %1: a webhook takes one, and the first is kept.</source>
        <translation>Det anpassade nyckelordet %1: en webhook tar ett, och det första behålls.</translation>
    </message>
    <message>
        <source>The keyword %1 of %2: it stays with %3, and a webhook has each keyword once.</source>
        <translation>Nyckelordet %1 i %2: det stannar i %3, och en webhook har varje nyckelord en gång.</translation>
    </message>
    <message>
        <source>The line “%1”: it belongs to no keyword field.</source>
        <translation>Raden ”%1”: den hör inte till något nyckelordsfält.</translation>
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
    <message>
        <source>The database %1 is no longer there. Was it moved or deleted?</source>
        <translation>Databasen %1 finns inte längre. Har den flyttats eller tagits bort?</translation>
    </message>
</context>
<context>
    <name>Hookbench::PackReader</name>
    <message>
        <source>Each entry of a keyword pack&apos;s words is a JSON object.</source>
        <translation>Varje post bland paketets ord är ett JSON-objekt.</translation>
    </message>
    <message>
        <source>The keyword “%1” is empty or repeated in the pack.</source>
        <translation>Nyckelordet ”%1” är tomt eller upprepat i paketet.</translation>
    </message>
    <message>
        <source>A keyword pack is a JSON object.</source>
        <translation>Ett nyckelordspaket är ett JSON-objekt.</translation>
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
    <name>Hookbench::PayloadBox</name>
    <message>
        <source>Insert at the cursor:</source>
        <translation>Infoga vid markören:</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Infoga %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::PayloadField</name>
    <message>
        <source>Payload</source>
        <translation>Nyttolast</translation>
    </message>
    <message>
        <source>View payload editor</source>
        <translation>Visa nyttolastredigeraren</translation>
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
        <source>Paste the JSON that your provider posts, and put a {{token}} where each field stands in it. Only JSON is supported, no form data.</source>
        <translation>Klistra in den JSON som leverantören skickar och sätt en {{platshållare}} där varje fält står. Endast JSON stöds, inte formulärdata.</translation>
    </message>
    <message>
        <source>First lines of the payload</source>
        <translation>Nyttolastens första rader</translation>
    </message>
</context>
<context>
    <name>Hookbench::PayloadWorkbench</name>
    <message>
        <source>Close the payload editor?</source>
        <translation>Stänga nyttolastredigeraren?</translation>
    </message>
    <message>
        <source>The changes to the payload are not saved.</source>
        <translation>Ändringarna av nyttolasten är inte sparade.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringarna</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix before Save</source>
        <translation>
            <numerusform>%n problem att åtgärda före Spara</numerusform>
            <numerusform>%n problem att åtgärda före Spara</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the first problem</source>
        <translation>Går till det första problemet</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nyttolast</translation>
    </message>
    <message>
        <source>Payload · %1</source>
        <translation>Nyttolast · %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ways to the template</source>
        <translation>Vägar till mallen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
</context>
<context>
    <name>Hookbench::Pem</name>
    <message>
        <source>There is no private key here that a public key could be made of.</source>
        <translation>Det finns ingen privat nyckel här som en publik nyckel kan göras av.</translation>
    </message>
</context>
<context>
    <name>Hookbench::PersonChooser</name>
    <message>
        <source>Preview and send as</source>
        <translation>Förhandsgranska och skicka som</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen särskild</translation>
    </message>
    <message>
        <source>Somebody at random</source>
        <translation>Någon på måfå</translation>
    </message>
    <message>
        <source>%1 (at random)</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 (på måfå)</translation>
    </message>
    <message>
        <source>Somebody made up</source>
        <translation>Någon påhittad</translation>
    </message>
    <message>
        <source>%1 (made up)</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 (påhittad)</translation>
    </message>
</context>
<context>
    <name>Hookbench::PersonSection</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Stands under “Modified by”. Empty uses the name you have on this computer.</source>
        <translation>Står under ”Ändrad av”. Tomt använder namnet du har på den här datorn.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>Hookbench::PersonalPreview</name>
    <message>
        <source>The text has errors, so it has no result.</source>
        <translation>Texten har fel, så den har inget resultat.</translation>
    </message>
    <message>
        <source>%1 more characters are not shown. Copy takes all of them.</source>
        <translation>%1 tecken till visas inte. Kopiera tar med alla.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Förhandsvisning för %1</translation>
    </message>
    <message>
        <source>Copy the preview</source>
        <translation>Kopiera förhandsvisningen</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Var texten står</translation>
    </message>
    <message>
        <source>Values are escaped for where the text stands.</source>
        <translation>Värden maskeras efter var texten står.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren text</translation>
    </message>
    <message>
        <source>JSON body</source>
        <translation>JSON-kropp</translation>
    </message>
    <message>
        <source>Part of a URL</source>
        <translation>Del av en URL</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Huvud</translation>
    </message>
</context>
<context>
    <name>Hookbench::PersonalisationEditor</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validera</translation>
    </message>
    <message>
        <source>Says what is wrong with the text, and goes to the first problem</source>
        <translation>Säger vad som är fel i texten och går till det första problemet</translation>
    </message>
    <message>
        <source>Text to personalise</source>
        <translation>Text att personalisera</translation>
    </message>
    <message>
        <source>F8 goes to the next problem, Ctrl+Space offers what fits here.</source>
        <translation>F8 går till nästa problem, Ctrl+blanksteg föreslår det som passar här.</translation>
    </message>
    <message>
        <source>Type a text, and insert what differs from person to person from the list at the side.</source>
        <translation>Skriv en text och infoga det som skiljer sig från person till person ur listan vid sidan.</translation>
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
    <name>Hookbench::PostmanCollection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The body of “%1” is not UTF-8, and a Postman collection holds text only. Export it for curl, k6 or as HAR.</source>
        <translation>Kroppen i ”%1” är inte UTF-8, och en Postman-samling innehåller bara text. Exportera den för curl, k6 eller som HAR.</translation>
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
        <source>Events can be kept for 1 to %1 days, or for good.</source>
        <translation>Händelser kan sparas i 1 till %1 dagar, eller för alltid.</translation>
    </message>
</context>
<context>
    <name>Hookbench::PreviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Vad som skulle hända</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProblemList</name>
    <message>
        <source>%1:%2  %3</source>
        <translation>%1:%2  %3</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Åtgärda</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Åtgärda: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Inga problem</translation>
    </message>
    <message>
        <source>%1 problems, the first %2 of them are listed</source>
        <translation>%1 problem, de första %2 visas</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problem</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the payload</source>
        <translation>Problem i nyttolasten</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Åtgärda allt</translation>
    </message>
    <message>
        <source>Fixes everything that can be fixed without knowing the provider; can be undone</source>
        <translation>Åtgärdar allt som går utan att känna till leverantören; kan ångras</translation>
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
    <message>
        <source>The profile %1 is no JSON object. Put its attributes between braces.</source>
        <translation>Profilen %1 är inget JSON-objekt. Sätt dess attribut inom klammerparenteser.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProfileBook</name>
    <message>
        <source>The profile is no longer there.</source>
        <translation>Profilen finns inte längre.</translation>
    </message>
    <message>
        <source>A profile that the program brings along can&apos;t be changed. Make a copy of it.</source>
        <translation>En profil som följer med programmet kan inte ändras. Gör en kopia av den.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Ge profilen ett namn.</translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>Ett namn får ha högst %n tecken.</numerusform>
            <numerusform>Ett namn får ha högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Det finns redan en profil ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The attributes can&apos;t be kept. %1</source>
        <translation>Attributen kan inte sparas. %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProfileDocument</name>
    <message>
        <source>There is no profile in it.</source>
        <translation>Den innehåller ingen profil.</translation>
    </message>
    <message>
        <source>A profile is a JSON object.</source>
        <translation>En profil är ett JSON-objekt.</translation>
    </message>
    <message>
        <source>The attributes of “%1” are no JSON object.</source>
        <translation>Attributen för ”%1” är inget JSON-objekt.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProfilesPage</name>
    <message>
        <source>no mobile number</source>
        <translation>inget mobilnummer</translation>
    </message>
    <message>
        <source>%1 · built in</source>
        <comment>mobile number of a profile</comment>
        <translation>%1 · inbyggd</translation>
    </message>
    <message>
        <source>The new profile</source>
        <translation>Den nya profilen</translation>
    </message>
    <message>
        <source>%1 is made up and saved.</source>
        <translation>%1 är påhittad och sparad.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importera profiler</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Nothing is imported from %1. %2</source>
        <translation>Inget importeras från %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation>
            <numerusform>%n profil importerad.</numerusform>
            <numerusform>%n profiler importerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Lägg till profil</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Reads profiles from JSON files, an object, an array or an object a line</source>
        <translation>Läser profiler från JSON-filer: ett objekt, en lista eller ett objekt per rad</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Hitta på en</translation>
    </message>
    <message>
        <source>Adds a fictional person with a number that belongs to nobody</source>
        <translation>Lägger till en påhittad person med ett nummer som inte tillhör någon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Inga profiler</translation>
    </message>
    <message>
        <source>A profile is the person that a preview is for.</source>
        <translation>En profil är den person som en förhandsvisning är till för.</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Prova en text</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProviderDetails</name>
    <message>
        <source>This template is for an inbound webhook, and this one is for feedback.</source>
        <translation>Den här mallen är till för en inkommande webhook, och den här är för återkoppling.</translation>
    </message>
    <message>
        <source>This template is for a feedback webhook, and this one is inbound.</source>
        <translation>Den här mallen är till för en återkopplingswebhook, och den här är inkommande.</translation>
    </message>
    <message>
        <source>Never sent: %1</source>
        <translation>Skickas aldrig: %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Omförsök</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Se upp</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Typ av händelse</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>What the provider posts</source>
        <translation>Vad leverantören skickar</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Använd den här mallen</translation>
    </message>
    <message>
        <source>Bind this sample myself</source>
        <translation>Koppla exemplet själv</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>The way round: %1</source>
        <translation>Lösningen: %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProviderReader</name>
    <message>
        <source>A file about providers or guides has another form.</source>
        <translation>En fil om leverantörer eller guider har en annan form.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProviderRequest</name>
    <message>
        <source>The number is empty. Enter whom the test message goes to.</source>
        <translation>Numret är tomt. Ange vem testmeddelandet går till.</translation>
    </message>
    <message>
        <source>The provider payload uses {{fromNumber}}, and the credential has no inbound number. Enter it.</source>
        <translation>Leverantörens nyttolast använder {{fromNumber}}, och autentiseringsuppgifterna har inget inkommande nummer. Ange det.</translation>
    </message>
    <message>
        <source>The provider payload is no JSON. %1</source>
        <translation>Leverantörens nyttolast är ingen JSON. %1</translation>
    </message>
    <message>
        <source>A client certificate is shown over https only, and the provider URL begins with http. Use https or turn mTLS off.</source>
        <translation>Ett klientcertifikat visas bara upp över https, och leverantörens URL börjar med http. Använd https eller stäng av mTLS.</translation>
    </message>
    <message>
        <source>Only connections of Custom credentials can be verified here.</source>
        <translation>Endast anslutningar för anpassade autentiseringsuppgifter kan verifieras här.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReadingModel</name>
    <message>
        <source>Event %1 of %2</source>
        <translation>Händelse %1 av %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>skickas inte</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>inte kopplat</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>hela kroppen</translation>
    </message>
    <message>
        <source>%1 · sent as %2</source>
        <translation>%1 · skickat som %2</translation>
    </message>
    <message>
        <source>Nothing can be done with this event.</source>
        <translation>Inget kan göras med den här händelsen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n händelse</numerusform>
            <numerusform>%n händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Inga händelser</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n fält saknas</numerusform>
            <numerusform>%n fält saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>inget saknas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · the first %2 are listed</source>
        <translation>%1 · de första %2 visas</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReadingPane</name>
    <message>
        <source>Read from</source>
        <translation>Läs från</translation>
    </message>
    <message>
        <source>A body that you paste</source>
        <translation>En kropp som du klistrar in</translation>
    </message>
    <message>
        <source>Body to read</source>
        <translation>Kropp att läsa</translation>
    </message>
    <message>
        <source>Paste what the provider posts.</source>
        <translation>Klistra in det som leverantören skickar.</translation>
    </message>
    <message>
        <source>What the template reads</source>
        <translation>Vad mallen läser</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceivedWebhookModel</name>
    <message>
        <source>All webhooks</source>
        <translation>Alla webhookar</translation>
    </message>
    <message numerus="yes">
        <source>Script of %n step(s)</source>
        <translation>
            <numerusform>Skript med %n steg</numerusform>
            <numerusform>Skript med %n steg</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>As all webhooks</source>
        <translation>Som alla webhookar</translation>
    </message>
    <message>
        <source>Per webhook</source>
        <translation>Per webhook</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Kontrolleras inte</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <comment>%1 is a way to sign</comment>
        <translation>%1, kontrolleras inte än</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>%1 is a way to sign</comment>
        <translation>%1, krävs</translation>
    </message>
    <message>
        <source>%1, noted only</source>
        <comment>%1 is a way to sign</comment>
        <translation>%1, noteras bara</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Fails on purpose</source>
        <translation>Misslyckas med flit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceivedWebhookTable</name>
    <message>
        <source>Webhooks that the receiver serves</source>
        <translation>Webhookar som mottagaren betjänar</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Kopiera URL</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverBook</name>
    <message>
        <source>Nothing is checked yet: type the secret, which is not kept.</source>
        <translation>Inget kontrolleras än: skriv in hemligheten, som inte förvaras.</translation>
    </message>
    <message>
        <source>Nothing is checked yet: the keychain is asked for the secret.</source>
        <translation>Inget kontrolleras än: nyckelringen tillfrågas om hemligheten.</translation>
    </message>
    <message>
        <source>Nothing is checked: the credential does not keep this secret any more. Choose another one, or type it.</source>
        <translation>Inget kontrolleras: autentiseringsuppgifterna förvarar inte längre den här hemligheten. Välj en annan, eller skriv in den.</translation>
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
    <message>
        <source>The Content-Encoding says %1, but the body is not, or not whole. Send it without Content-Encoding to find out who packs it.</source>
        <translation>Content-Encoding säger %1, men meddelandekroppen är det inte, eller inte hel. Skicka den utan Content-Encoding för att ta reda på vem som packar den.</translation>
    </message>
    <message>
        <source>The body unpacks to more than 1 MiB. Send fewer events in one request.</source>
        <translation>Meddelandekroppen packas upp till mer än 1 MiB. Skicka färre händelser i en begäran.</translation>
    </message>
    <message>
        <source>This body is encoded as %1, and only gzip and deflate are unpacked here. Send it without Content-Encoding.</source>
        <translation>Den här meddelandekroppen är kodad som %1, och bara gzip och deflate packas upp här. Skicka den utan Content-Encoding.</translation>
    </message>
    <message>
        <source>Requests from %1 are turned down: the address is not on the receiver&apos;s allow-list.</source>
        <translation>Begäranden från %1 avvisas: adressen finns inte bland mottagarens tillåtna adresser.</translation>
    </message>
    <message>
        <source>%1 Behind a tunnel every request comes from this computer; let the receiver trust X-Forwarded-For to see who sent it.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Bakom en tunnel kommer varje begäran från den här datorn; låt mottagaren lita på X-Forwarded-For för att se vem som skickade den.</translation>
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
    <message>
        <source>Open the receiver&apos;s page</source>
        <translation>Öppna mottagarens sida</translation>
    </message>
    <message>
        <source>Opens the receiver&apos;s page</source>
        <translation>Öppnar mottagarens sida</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverPage</name>
    <message>
        <source>Listening on port %1</source>
        <translation>Lyssnar på port %1</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>Porten är upptagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Stop receiver</source>
        <translation>Stoppa mottagaren</translation>
    </message>
    <message>
        <source>Start receiver</source>
        <translation>Starta mottagaren</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhookar</translation>
    </message>
    <message>
        <source>Choose one to have it fail on purpose or to check its signatures; the first row is for all of them.</source>
        <translation>Välj en för att låta den misslyckas med flit eller kontrollera dess signaturer; första raden gäller alla.</translation>
    </message>
    <message>
        <source>Rules of the webhook</source>
        <translation>Webhookens regler</translation>
    </message>
    <message>
        <source>Fails on purpose</source>
        <translation>Misslyckas med flit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>På sistone</translation>
    </message>
    <message>
        <source>The newest requests of this run. The event log has all of them.</source>
        <translation>De senaste begärandena i den här körningen. Händelseloggen har alla.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverSection</name>
    <message>
        <source>%1 The receiver goes on listening on port %2.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Mottagaren fortsätter att lyssna på port %2.</translation>
    </message>
    <message>
        <source>Webhook URLs begin with %1</source>
        <translation>Webhook-URL:er börjar med %1</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>It listens on this computer only. A tunnel can lead providers to it.</source>
        <translation>Den lyssnar bara på den här datorn. En tunnel kan leda leverantörer till den.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>From 1024 to 65535. A receiver that is on moves there at once.</source>
        <translation>Från 1024 till 65535. En mottagare som är på flyttar dit direkt.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Bas-URL</translation>
    </message>
    <message>
        <source>Where a tunnel leads to the receiver, enter its public address. The webhooks show their URLs under it. Empty shows the receiver&apos;s own address.</source>
        <translation>Om en tunnel leder till mottagaren, ange dess publika adress. Webhookarna visar sina URL:er under den. Tomt visar mottagarens egen adress.</translation>
    </message>
    <message>
        <source>For a tunnel to the receiver. Empty uses the receiver&apos;s own address.</source>
        <translation>För en tunnel till mottagaren. Tomt använder mottagarens egen adress.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
</context>
<context>
    <name>Hookbench::RecordsPane</name>
    <message>
        <source>No message in the log has said anything about consent.</source>
        <translation>Inget meddelande i loggen har sagt något om samtycke.</translation>
    </message>
    <message>
        <source>No custom keyword was recorded yet.</source>
        <translation>Inget anpassat nyckelord har registrerats än.</translation>
    </message>
    <message>
        <source>%1: “%2” took the consent from “%3” to “%4”.</source>
        <translation>%1: ”%2” ändrade samtycket från ”%3” till ”%4”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The consent of every number that texted, and the messages that led there.</source>
        <translation>Samtycket för varje nummer som har skrivit, och meddelandena som ledde dit.</translation>
    </message>
    <message>
        <source>The custom keywords that were texted: how often, by how many numbers, and when.</source>
        <translation>De anpassade nyckelord som har skickats: hur ofta, av hur många nummer och när.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiera som CSV</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Custom keywords</source>
        <translation>Anpassade nyckelord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Senaste meddelandet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>SMS webhook</source>
        <translation>SMS-webhook</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Senaste</translation>
    </message>
</context>
<context>
    <name>Hookbench::RehearsalDialog</name>
    <message>
        <source>Retry rehearsal</source>
        <translation>Repetition av nya försök</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Hookbench::RehearsalPane</name>
    <message>
        <source>Events: a whole number from 1 to %1.</source>
        <translation>Händelser: ett heltal från 1 till %1.</translation>
    </message>
    <message>
        <source>A second: a number above 0, or nothing for all events at once.</source>
        <translation>I sekunden: ett tal över 0, eller inget för alla händelser på en gång.</translation>
    </message>
    <message>
        <source>Not published, and assumed here: %1.</source>
        <translation>Inte publicerat, och antaget här: %1.</translation>
    </message>
    <message>
        <source>Retry profile</source>
        <translation>Profil för nya försök</translation>
    </message>
    <message>
        <source>No retries</source>
        <translation>Inga nya försök</translation>
    </message>
    <message>
        <source>What the endpoint does</source>
        <translation>Vad slutpunkten gör</translation>
    </message>
    <message>
        <source>Each attempt meets the next step, and the last one stays for ever; without steps it answers 200. An endpoint that answers 200 to 299, or closes or breaks off without an error, has taken the event in; if the sender saw no success, the next attempt is a duplicate. An endpoint that answers anything else has not.</source>
        <translation>Varje försök möter nästa steg, och det sista gäller för alltid; utan steg svarar den 200. En slutpunkt som svarar 200 till 299, eller som stänger eller bryter av utan fel, har tagit emot händelsen; om avsändaren inte såg att det lyckades är nästa försök en dubblett. En slutpunkt som svarar något annat har inte tagit emot den.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>How many events go to the same host, each through the script from its beginning. Senders that halt do so for all of them.</source>
        <translation>Hur många händelser som går till samma värd, var och en genom skriptet från början. En avsändare som gör uppehåll gör det för alla.</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>I sekunden</translation>
    </message>
    <message>
        <source>How many events begin in a second. Empty for all at once.</source>
        <translation>Hur många händelser som börjar på en sekund. Tomt för alla på en gång.</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alla på en gång</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>The sender&apos;s rules</source>
        <translation>Avsändarens regler</translation>
    </message>
    <message>
        <source>Attempts and rules</source>
        <translation>Försök och regler</translation>
    </message>
    <message>
        <source>Logarithmic time</source>
        <translation>Logaritmisk tid</translation>
    </message>
</context>
<context>
    <name>Hookbench::RehearsalTable</name>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Events and duplicates</source>
        <translation>Händelser och dubbletter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln händelse</numerusform>
            <numerusform>%Ln händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them duplicate(s)</source>
        <translation>
            <numerusform>varav %Ln dubblett</numerusform>
            <numerusform>varav %Ln dubbletter</numerusform>
        </translation>
    </message>
    <message>
        <source>At</source>
        <translation>Vid</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Väntan</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Vad som följer</translation>
    </message>
</context>
<context>
    <name>Hookbench::Rejudging</name>
    <message>
        <source>The request has no body to run.</source>
        <translation>Begäran har ingen meddelandekropp att köra.</translation>
    </message>
    <message>
        <source>The body is packed (%1). Replay the request: the receiver unpacks it.</source>
        <translation>Meddelandekroppen är packad (%1). Spela upp begäran: mottagaren packar upp den.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplayDialog</name>
    <message>
        <source>Replay the request</source>
        <translation>Spela upp begäran</translation>
    </message>
    <message>
        <source>%1 goes to %2 once more, with %3 in the body.</source>
        <comment>method, URL, size</comment>
        <translation>%1 går till %2 en gång till, med %3 i meddelandekroppen.</translation>
    </message>
    <message>
        <source>The log does not have what stood in %1, because it is a secret: it is left out.</source>
        <translation>Loggen har inte det som stod i %1, eftersom det är en hemlighet: det utelämnas.</translation>
    </message>
    <message>
        <source>As it was: the same headers and bytes</source>
        <translation>Som den var: samma HTTP-huvuden och byte</translation>
    </message>
    <message>
        <source>Signed anew: the same bytes with a signature of now</source>
        <translation>Signerad på nytt: samma byte med en signatur från nu</translation>
    </message>
    <message>
        <source>There is no secret to sign with: no API credential has one, and the receiver has no signature rule for this webhook.</source>
        <translation>Det finns ingen hemlighet att signera med: ingen API-autentiseringsuppgift har någon, och mottagaren har ingen signaturregel för den här webhooken.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>That of the receiver&apos;s rule for this webhook</source>
        <translation>Den i mottagarens regel för den här webhooken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Spela upp</translation>
    </message>
</context>
<context>
    <name>Hookbench::RepliesPage</name>
    <message>
        <source>A reply message for %1 is deleted.</source>
        <translation>Ett svarsmeddelande för %1 är borttaget.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Texten är kopierad.</translation>
    </message>
    <message numerus="yes">
        <source>%n built-in text(s) added.</source>
        <translation>
            <numerusform>%n medföljande text lades till.</numerusform>
            <numerusform>%n medföljande texter lades till.</numerusform>
        </translation>
    </message>
    <message>
        <source>All uses</source>
        <translation>Alla användningar</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alla språk</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Reply messages</source>
        <translation>Svarsmeddelanden</translation>
    </message>
    <message>
        <source>Add reply message</source>
        <translation>Lägg till svarsmeddelande</translation>
    </message>
    <message>
        <source>Add missing built-in texts</source>
        <translation>Lägg till medföljande texter som saknas</translation>
    </message>
    <message>
        <source>Adds the built-in texts that the library lacks; your own stay as they are.</source>
        <translation>Lägger till de medföljande texter som biblioteket saknar; dina egna lämnas som de är.</translation>
    </message>
    <message>
        <source>Add built-in texts</source>
        <translation>Lägg till medföljande texter</translation>
    </message>
    <message>
        <source>Search reply messages</source>
        <translation>Sök svarsmeddelanden</translation>
    </message>
    <message>
        <source>Show texts used for</source>
        <translation>Visa texter som används för</translation>
    </message>
    <message>
        <source>Show texts in</source>
        <translation>Visa texter på</translation>
    </message>
    <message>
        <source>No reply messages</source>
        <translation>Inga svarsmeddelanden</translation>
    </message>
    <message>
        <source>The texts in this library are offered where a webhook answers a subscriber.</source>
        <translation>Texterna i det här biblioteket erbjuds där en webhook svarar en abonnent.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>No reply message fits the search and the filters.</source>
        <translation>Inget svarsmeddelande passar sökningen och filtren.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Rensa sökning och filter</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyBook</name>
    <message>
        <source>A reply message needs a text.</source>
        <translation>Ett svarsmeddelande behöver en text.</translation>
    </message>
    <message>
        <source>“%1” is no language. Write a tag like “en” or “fr-CA”.</source>
        <translation>”%1” är inget språk. Skriv en kod som ”en” eller ”fr-CA”.</translation>
    </message>
    <message>
        <source>The library has this text for this use and language already.</source>
        <translation>Biblioteket har redan den här texten för den användningen och det språket.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyDialog</name>
    <message>
        <source>the new reply message</source>
        <translation>det nya svarsmeddelandet</translation>
    </message>
    <message>
        <source>the reply message</source>
        <translation>svarsmeddelandet</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n tecken</numerusform>
            <numerusform>%n tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Add reply message</source>
        <translation>Lägg till svarsmeddelande</translation>
    </message>
    <message>
        <source>Edit reply message</source>
        <translation>Redigera svarsmeddelande</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Används för</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Another one by its tag, like fr-CA.</source>
        <translation>Ett annat med sin kod, som fr-CA.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyDocument</name>
    <message>
        <source>“%1” is no language. Write a tag like “en”.</source>
        <translation>”%1” är inget språk. Skriv en kod som ”en”.</translation>
    </message>
    <message>
        <source>A reply message is empty.</source>
        <translation>Ett svarsmeddelande är tomt.</translation>
    </message>
    <message>
        <source>A file of reply messages holds a JSON array.</source>
        <translation>En fil med svarsmeddelanden innehåller en JSON-lista.</translation>
    </message>
    <message>
        <source>Each reply message is a JSON object.</source>
        <translation>Varje svarsmeddelande är ett JSON-objekt.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyListModel</name>
    <message>
        <source>Used for</source>
        <translation>Används för</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyTable</name>
    <message>
        <source>Reply messages</source>
        <translation>Svarsmeddelanden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera texten</translation>
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
</context>
<context>
    <name>Hookbench::RequestAuthentication</name>
    <message>
        <source>The user name holds a colon, which Basic authentication can’t send.</source>
        <translation>Användarnamnet innehåller ett kolon, som Basic-autentisering inte kan skicka.</translation>
    </message>
    <message>
        <source>The API token is a private key that no JSON Web Token is signed with here. Use an RSA key or one on the curve P-256.</source>
        <translation>API-token är en privat nyckel som ingen JSON Web Token signeras med här. Använd en RSA-nyckel eller en på kurvan P-256.</translation>
    </message>
    <message>
        <source>%1: it holds characters that can’t be sent in a header. Enter it again.</source>
        <translation>%1: innehåller tecken som inte kan skickas i ett HTTP-huvud. Ange det igen.</translation>
    </message>
    <message>
        <source>The JWT payload is no JSON. %1</source>
        <translation>JWT-nyttolasten är ingen JSON. %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestBook</name>
    <message>
        <source>The request is no longer there.</source>
        <translation>Begäran finns inte längre.</translation>
    </message>
    <message>
        <source>“%1” is no language tag. Type one like fr, sv or pt-BR.</source>
        <translation>”%1” är ingen språkkod. Skriv en som fr, sv eller pt-BR.</translation>
    </message>
    <message>
        <source>There are two bodies for the language “%1”. Remove one of them.</source>
        <translation>Det finns två meddelandekroppar för språket ”%1”. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>Give the request a name.</source>
        <translation>Ge begäran ett namn.</translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>Ett namn har högst %n tecken.</numerusform>
            <numerusform>Ett namn har högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a request “%1” already. Choose another name.</source>
        <translation>Det finns redan en begäran ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>A time-out takes 1 to %1 seconds.</source>
        <translation>En tidsgräns är 1 till %1 sekunder.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestDocument</name>
    <message>
        <source>The value of the header %1 is a secret, and a saved request holds none. Empty it before you save, and type it when you send.</source>
        <translation>Värdet för HTTP-huvudet %1 är en hemlighet, och en sparad begäran innehåller inga. Töm det innan du sparar, och skriv det när du skickar.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, which a saved request does not. Remove it.</source>
        <translation>URL:en innehåller ett användarnamn eller lösenord, vilket en sparad begäran inte gör. Ta bort det.</translation>
    </message>
    <message>
        <source>What is expected at %1 is no JSON. Put a text in double quotes.</source>
        <translation>Det som väntas vid %1 är ingen JSON. Sätt en text inom dubbla citattecken.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestExport</name>
    <message>
        <source>The request has no URL. Say where it goes first.</source>
        <translation>Begäran har ingen URL. Ange först vart den ska.</translation>
    </message>
    <message>
        <source>The URL of the request has a line break or a control character in it.</source>
        <translation>Begärans URL innehåller en radbrytning eller ett styrtecken.</translation>
    </message>
    <message>
        <source>“%1” is no method of HTTP.</source>
        <translation>”%1” är ingen HTTP-metod.</translation>
    </message>
    <message>
        <source>“%1” can’t be the name of a header.</source>
        <translation>”%1” kan inte vara namnet på ett huvud.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestForm</name>
    <message>
        <source>What is sent, as %1</source>
        <translation>Det som skickas, som %1</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Det som skickas</translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>HTTP-huvud %1: %2</translation>
    </message>
    <message>
        <source>Member %1: %2</source>
        <translation>Medlem %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2 of the body: %3</source>
        <translation>Rad %1, kolumn %2 i kroppen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (och %n till)</numerusform>
            <numerusform>%1 (och %n till)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab, and how many rows it has</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Meddelandekropp</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>HTTP-huvuden</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nya försök</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Förväntningar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>Tidsgräns, s</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Delar av begäran</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestResult</name>
    <message>
        <source>The answer has no body.</source>
        <translation>Svaret har ingen meddelandekropp.</translation>
    </message>
    <message>
        <source>Nothing is expected of the answer. Say what it shall have under Expectations.</source>
        <translation>Inget väntas av svaret. Säg under Förväntningar vad det ska ha.</translation>
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
        <source>Answer complete</source>
        <translation>Hela svaret</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <comment>a part of a request: when it was done</comment>
        <translation>%1: %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffer</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certifikat för</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utfärdat av</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltigt till</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection was not encrypted.</source>
        <translation>Anslutningen var inte krypterad.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Förväntningar</translation>
    </message>
    <message>
        <source>Expectations %1/%2</source>
        <comment>met, of all</comment>
        <translation>Förväntningar %1/%2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tider</translation>
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
        <source>As it came</source>
        <translation>Som det kom</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Vad som väntades</translation>
    </message>
    <message>
        <source>Timing and connection</source>
        <translation>Tider och anslutning</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Svarets HTTP-huvuden</translation>
    </message>
    <message>
        <source>It redirects to %1, which was not followed.</source>
        <translation>Den hänvisar vidare till %1, vilket inte följdes.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Inget har skickats ännu.</translation>
    </message>
    <message>
        <source>As expected. %1</source>
        <translation>Som väntat. %1</translation>
    </message>
    <message>
        <source>Not as expected. %1</source>
        <translation>Inte som väntat. %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>The certificate is valid, trusted and for this host.</source>
        <translation>Certifikatet är giltigt, betrott och för den här värden.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestRow</name>
    <message>
        <source>Send header %1</source>
        <translation>Skicka HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Send member %1</source>
        <translation>Skicka medlem %1</translation>
    </message>
    <message>
        <source>Header %1: name</source>
        <translation>HTTP-huvud %1: namn</translation>
    </message>
    <message>
        <source>Member %1: key</source>
        <translation>Medlem %1: nyckel</translation>
    </message>
    <message>
        <source>Header %1: value</source>
        <translation>HTTP-huvud %1: värde</translation>
    </message>
    <message>
        <source>Member %1: value</source>
        <translation>Medlem %1: värde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Key, such as results.0.text</source>
        <translation>Nyckel, som results.0.text</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Ta bort HTTP-huvud %1</translation>
    </message>
    <message>
        <source>Remove member %1</source>
        <translation>Ta bort medlem %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Sant eller falskt</translation>
    </message>
    <message>
        <source>Member %1: kind</source>
        <translation>Medlem %1: sort</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestRows</name>
    <message>
        <source>Add header</source>
        <translation>Lägg till HTTP-huvud</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Lägg till medlem</translation>
    </message>
    <message>
        <source>Content-Type goes with the body. Other headers are added here; {{ }} fills in what the person has.</source>
        <translation>Content-Type följer med meddelandekroppen. Andra HTTP-huvuden läggs till här; {{ }} fyller i det personen har.</translation>
    </message>
    <message>
        <source>Each row is a member of the body. Dots in a key lead into objects and arrays; {{ }} fills in what the person has.</source>
        <translation>Varje rad är en medlem i meddelandekroppen. Punkter i en nyckel leder in i objekt och listor; {{ }} fyller i det personen har.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestSignaturePane</name>
    <message>
        <source>Typed for this run</source>
        <translation>Skriven för den här körningen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>API credential: its secret</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <comment>a secret</comment>
        <translation>%1 (finns inte)</translation>
    </message>
    <message>
        <source>Signed over the exact bytes, anew for each attempt. A secret that is typed here is kept nowhere.</source>
        <translation>Signeras över de exakta byten, på nytt vid varje försök. En hemlighet som skrivs här sparas ingenstans.</translation>
    </message>
    <message>
        <source>The request goes out unsigned.</source>
        <translation>Begäran skickas osignerad.</translation>
    </message>
    <message>
        <source>The scheme “%1” is not known here.</source>
        <translation>Metoden ”%1” är inte känd här.</translation>
    </message>
    <message>
        <source>Type the secret that the request is signed with.</source>
        <translation>Skriv hemligheten som begäran signeras med.</translation>
    </message>
    <message>
        <source>The secret “%1” is not there. Choose another, or type one for this run.</source>
        <translation>Hemligheten ”%1” finns inte. Välj en annan, eller skriv en för den här körningen.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>Secret for this run</source>
        <translation>Hemlighet för den här körningen</translation>
    </message>
    <message>
        <source>A saved request of the mix is signed with a secret that is typed for each run. Choose one of an API credential in that request.</source>
        <translation>En sparad begäran i blandningen signeras med en hemlighet som skrivs in för varje körning. Välj en från API-autentiseringsuppgifter i den begäran.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequiredSignaturePane</name>
    <message>
        <source>Typed in for this run</source>
        <translation>Inskriven för den här körningen</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>the name of a secret, of a credential</comment>
        <translation>%1 i ”%2”</translation>
    </message>
    <message>
        <source>Signatures are not looked at.</source>
        <translation>Signaturer läses inte.</translation>
    </message>
    <message>
        <source>Requests without a right signature are answered 401 and not processed.</source>
        <translation>En begäran utan rätt signatur får 401 och behandlas inte.</translation>
    </message>
    <message>
        <source>Signatures are noted in the event log; every request is processed.</source>
        <translation>Signaturer noteras i händelseloggen; varje begäran behandlas.</translation>
    </message>
    <message>
        <source>Every webhook has a signature of its own: choose one in the table.</source>
        <translation>Varje webhook har sin egen signatur: välj en i tabellen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Kontrolleras inte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritm</translation>
    </message>
    <message>
        <source>Header with the token</source>
        <translation>HTTP-huvud med token</translation>
    </message>
    <message>
        <source>Tolerance, seconds</source>
        <translation>Tolerans, sekunder</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>Type the secret</source>
        <translation>Skriv in hemligheten</translation>
    </message>
    <message>
        <source>It is forgotten when the program ends.</source>
        <translation>Den glöms när programmet avslutas.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Refuse requests without a right signature</source>
        <translation>Avvisa begäranden utan rätt signatur</translation>
    </message>
</context>
<context>
    <name>Hookbench::RerunDialog</name>
    <message>
        <source>As saved</source>
        <translation>Som sparad</translation>
    </message>
    <message>
        <source>As it is being edited</source>
        <translation>Som den redigeras nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>There is no SMS webhook in this sandbox to run it with.</source>
        <translation>Det finns ingen SMS-webhook i den här sandlådan att köra den med.</translation>
    </message>
    <message>
        <source>Run with a configuration</source>
        <translation>Kör med en konfiguration</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>This request was sent, not received, so nothing was decided here then. Now the webhook would come to this.</source>
        <translation>Den här begäran skickades och togs inte emot, så inget beslutades här då. Nu skulle webhooken komma fram till det här.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Resending</name>
    <message>
        <source>The body is no UTF-8 text, so it can&apos;t be edited. It can be replayed as it was.</source>
        <translation>Meddelandekroppen är ingen UTF-8-text och kan inte redigeras. Begäran kan spelas upp som den var.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RetryFacts</name>
    <message>
        <source>%1 (not published, assumed)</source>
        <translation>%1 (inte publicerat, antaget)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>After more than %L1 failures (%2) within %3 the sender asks nobody for %4 and makes up %5.</source>
        <translation>Efter fler än %L1 fel (%2) inom %3 frågar avsändaren ingen under %4 och hittar på %5.</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Levererat genom</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nytt försök</translation>
    </message>
    <message>
        <source>Not tried again</source>
        <translation>Inget nytt försök</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Följs</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Bortses från</translation>
    </message>
    <message>
        <source>%1 to %2 times the wait</source>
        <translation>%1 till %2 gånger väntan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <translation>Ger upp efter</translation>
    </message>
    <message>
        <source>Disabled by</source>
        <translation>Stängs av genom</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
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
    <name>Hookbench::RowBody</name>
    <message>
        <source>A number is missing here. Type one, or choose another type.</source>
        <translation>Här saknas ett tal. Skriv ett, eller välj en annan typ.</translation>
    </message>
    <message>
        <source>“%1” is no number as JSON writes it. Type one like 12 or 0.5, or choose the type Text.</source>
        <translation>”%1” är inget tal så som JSON skriver dem. Skriv ett som 12 eller 0.5, eller välj typen Text.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>”%1” är varken true eller false.</translation>
    </message>
    <message>
        <source>A key is missing here.</source>
        <translation>Här saknas en nyckel.</translation>
    </message>
    <message>
        <source>The key “%1” has an empty part. Remove a dot.</source>
        <translation>Nyckeln ”%1” har en tom del. Ta bort en punkt.</translation>
    </message>
    <message>
        <source>The key “%1” has more than %2 parts.</source>
        <translation>Nyckeln ”%1” har fler än %2 delar.</translation>
    </message>
    <message>
        <source>There is a row with the key “%1” already.</source>
        <translation>Det finns redan en rad med nyckeln ”%1”.</translation>
    </message>
    <message>
        <source>The key “%1” leads into something that another row makes a value.</source>
        <translation>Nyckeln ”%1” leder in i något som en annan rad gör till ett värde.</translation>
    </message>
    <message>
        <source>The key “%1” leaves out an element of the array. Elements count from 0, one after the other.</source>
        <translation>Nyckeln ”%1” hoppar över ett element i matrisen. Elementen räknas från 0, ett efter ett.</translation>
    </message>
    <message>
        <source>The key “%1” names a member where other rows count the elements of an array.</source>
        <translation>Nyckeln ”%1” namnger en medlem där andra rader räknar elementen i en matris.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleBody</name>
    <message>
        <source>The body has no place for %1. Edit it as JSON.</source>
        <translation>Kroppen har ingen plats för %1. Redigera den som JSON.</translation>
    </message>
    <message>
        <source>There is no body to make a sample of.</source>
        <translation>Det finns ingen kropp att göra ett exempel av.</translation>
    </message>
    <message>
        <source>A field takes a text in quotes or a number.</source>
        <translation>Ett fält tar en text inom citattecken eller ett tal.</translation>
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
    <message>
        <source>The sample event is no longer there.</source>
        <translation>Exempelhändelsen finns inte längre.</translation>
    </message>
    <message>
        <source>There is no place to keep sample events.</source>
        <translation>Det finns ingen plats att spara exempelhändelser på.</translation>
    </message>
    <message>
        <source>A sample event that the program brings along can&apos;t be changed. Make a copy of it.</source>
        <translation>En exempelhändelse som följer med programmet kan inte ändras. Gör en kopia av den.</translation>
    </message>
    <message>
        <source>Give the sample event a name.</source>
        <translation>Ge exempelhändelsen ett namn.</translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>Ett namn får ha högst %n tecken.</numerusform>
            <numerusform>Ett namn får ha högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a sample event “%1” already. Choose another name.</source>
        <translation>Det finns redan en exempelhändelse ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 has no webhooks, so no event can be sent to them.</source>
        <translation>%1 har inga webhookar, så inga händelser kan skickas till dem.</translation>
    </message>
    <message>
        <source>A sample event is inbound or feedback.</source>
        <translation>En exempelhändelse är inkommande eller återkoppling.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleDocument</name>
    <message>
        <source>The body of “%1” is no UTF-8 text, so no document can hold it.</source>
        <translation>Kroppen i ”%1” är ingen UTF-8-text, så inget dokument kan innehålla den.</translation>
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
    <message>
        <source>A sample needs “%1” as an array.</source>
        <translation>Ett exempel behöver ”%1” som lista.</translation>
    </message>
    <message>
        <source>A sample&apos;s title is needed in English, French and Swedish.</source>
        <translation>Ett exempels titel behövs på engelska, franska och svenska.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleTreeModel</name>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Läses som %1</translation>
    </message>
    <message>
        <source>Its name looks like %1</source>
        <translation>Namnet liknar %1</translation>
    </message>
    <message>
        <source>Its name and its value look like %1</source>
        <translation>Namnet och värdet liknar %1</translation>
    </message>
    <message>
        <source>bound to %1</source>
        <translation>kopplat till %1</translation>
    </message>
    <message>
        <source>looks like %1, not accepted yet</source>
        <translation>liknar %1, inte godtaget än</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleValues</name>
    <message>
        <source>never sent</source>
        <translation>skickas aldrig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>time of receipt</source>
        <translation>mottagningstid</translation>
    </message>
    <message>
        <source>the webhook&apos;s sender number</source>
        <translation>webhookens avsändarnummer</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Händelse %1</translation>
    </message>
    <message>
        <source>The webhook reads no event from this body.</source>
        <translation>Webhooken läser ingen händelse i den här kroppen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Rad %1, kolumn %2: %3</translation>
    </message>
    <message>
        <source>The webhook can&apos;t process this body.</source>
        <translation>Webhooken kan inte behandla den här kroppen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read. Missing: %1</source>
        <translation>
            <numerusform>%n händelse läst. Saknas: %1</numerusform>
            <numerusform>%n händelser lästa. Saknas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read, with every field.</source>
        <translation>
            <numerusform>%n händelse läst, med alla fält.</numerusform>
            <numerusform>%n händelser lästa, med alla fält.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>Fields of the sample</source>
        <translation>Exemplets fält</translation>
    </message>
    <message>
        <source>Enter changes the value</source>
        <translation>Enter ändrar värdet</translation>
    </message>
</context>
<context>
    <name>Hookbench::SamplesPage</name>
    <message>
        <source>%1 · %2</source>
        <comment>vendor · kind of event</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · built in</source>
        <comment>vendor and kind of a sample</comment>
        <translation>%1 · inbyggd</translation>
    </message>
    <message>
        <source>The new sample event</source>
        <translation>Den nya exempelhändelsen</translation>
    </message>
    <message>
        <source>There is no custom webhook of this type to read it with.</source>
        <translation>Det finns ingen anpassad webhook av den här typen att läsa den med.</translation>
    </message>
    <message>
        <source>Paste a body under JSON; its fields appear here.</source>
        <translation>Klistra in en kropp under JSON; dess fält visas här.</translation>
    </message>
    <message>
        <source>Import sample events</source>
        <translation>Importera exempelhändelser</translation>
    </message>
    <message>
        <source>Nothing is imported: %1 is no sample event document.</source>
        <translation>Inget importeras: %1 är inget dokument för en exempelhändelse.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample event(s) imported.</source>
        <translation>
            <numerusform>%n exempelhändelse importerad.</numerusform>
            <numerusform>%n exempelhändelser importerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every webhook of this vendor</source>
        <translation>Alla leverantörens webhookar</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alla leverantörer</translation>
    </message>
    <message>
        <source>Show samples of</source>
        <translation>Visa exempel för</translation>
    </message>
    <message>
        <source>Sample events</source>
        <translation>Exempelhändelser</translation>
    </message>
    <message>
        <source>Add sample event</source>
        <translation>Lägg till exempelhändelse</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Typ av händelse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Body of the sample event</source>
        <translation>Exempelhändelsens kropp</translation>
    </message>
    <message>
        <source>Paste the JSON that the provider posts.</source>
        <translation>Klistra in den JSON som leverantören skickar.</translation>
    </message>
    <message>
        <source>No sample events</source>
        <translation>Inga exempelhändelser</translation>
    </message>
    <message>
        <source>A sample event is a body that a provider would post, to try things with.</source>
        <translation>En exempelhändelse är en kropp som en leverantör skulle skicka, att prova med.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxBook</name>
    <message>
        <source>The sandbox is no longer there.</source>
        <translation>Sandlådan finns inte längre.</translation>
    </message>
    <message>
        <source>This is the last sandbox, and everything lives in one. Create another one first.</source>
        <translation>Det här är den sista sandlådan, och allt finns i en sandlåda. Skapa en till först.</translation>
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
    <name>Hookbench::SandboxCopies</name>
    <message>
        <source>The sandbox is no longer there. Choose another one.</source>
        <translation>Sandlådan finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>These are the same sandbox. Choose another one.</source>
        <translation>Det är samma sandlåda. Välj en annan.</translation>
    </message>
    <message>
        <source>A webhook that was to be copied is no longer there. Nothing was copied.</source>
        <translation>En webhook som skulle kopieras finns inte längre. Inget kopierades.</translation>
    </message>
    <message>
        <source>The webhooks are copied, but the list could not be read again. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Webhookarna är kopierade, men listan kunde inte läsas om. %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxDialog</name>
    <message>
        <source>Create sandbox</source>
        <translation>Skapa sandlåda</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Byt namn på %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Unique in its organisation.</source>
        <translation>Unikt i organisationen.</translation>
    </message>
    <message>
        <source>Production sandbox</source>
        <translation>Produktionssandlåda</translation>
    </message>
    <message>
        <source>The window gets a coloured frame while it is looked at, and its name is asked for before anything is sent.</source>
        <translation>Fönstret får en färgad ram medan den visas, och dess namn efterfrågas innan något skickas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxListModel</name>
    <message>
        <source>Current</source>
        <comment>the sandbox that is looked at</comment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>kind of sandbox</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <comment>kind of sandbox</comment>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhookar</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>API-uppgifter</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxTable</name>
    <message>
        <source>Mark as development…</source>
        <translation>Markera som utveckling…</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Markera som produktion</translation>
    </message>
    <message>
        <source>Sandboxes</source>
        <translation>Sandlådor</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Växla till den</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxesPage</name>
    <message>
        <source>Mark %1 as a development sandbox? The coloured frame goes, and nothing asks for its name any more before something is sent.</source>
        <translation>Markera %1 som utvecklingssandlåda? Den färgade ramen försvinner, och inget frågar längre efter dess namn innan något skickas.</translation>
    </message>
    <message>
        <source>%1 is a development sandbox now.</source>
        <translation>%1 är nu en utvecklingssandlåda.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox now: the window has a coloured frame while it is looked at, and its name is asked for before anything is sent.</source>
        <translation>%1 är nu en produktionssandlåda: fönstret har en färgad ram medan den visas, och dess namn efterfrågas innan något skickas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>This is the last sandbox, and everything lives in one. Create another one first.</source>
        <translation>Det här är den sista sandlådan, och allt finns i en sandlåda. Skapa en till först.</translation>
    </message>
    <message>
        <source>Delete the sandbox %1 for good? With it go %2, %3 and %4, with their history, drafts and consents. The keychain forgets the secrets of its API credentials.</source>
        <comment>%2 to %4 are counts: 2 SMS webhooks, 1 API credential, 20 events</comment>
        <translation>Ta bort sandlådan %1 för gott? Med den försvinner %2, %3 och %4, med sin historik, sina utkast och samtycken. Nyckelringen glömmer hemligheterna i dess API-autentiseringsuppgifter.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS webhook(s)</source>
        <translation>
            <numerusform>%n SMS-webhook</numerusform>
            <numerusform>%n SMS-webhookar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API credential(s)</source>
        <translation>
            <numerusform>%n uppsättning API-autentiseringsuppgifter</numerusform>
            <numerusform>%n uppsättningar API-autentiseringsuppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n händelse</numerusform>
            <numerusform>%n händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox %1 is deleted.</source>
        <translation>Sandlådan %1 är borttagen.</translation>
    </message>
    <message>
        <source>Sandboxes</source>
        <translation>Sandlådor</translation>
    </message>
    <message>
        <source>Create sandbox</source>
        <translation>Skapa sandlåda</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Compares the webhooks of two sandboxes and copies them over</source>
        <translation>Jämför webhookarna i två sandlådor och kopierar dem emellan</translation>
    </message>
    <message>
        <source>The sandbox %1 is created.</source>
        <translation>Sandlådan %1 är skapad.</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Växla till den</translation>
    </message>
</context>
<context>
    <name>Hookbench::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
</context>
<context>
    <name>Hookbench::ScriptEditor</name>
    <message>
        <source>Load script</source>
        <translation>Läs in skript</translation>
    </message>
    <message>
        <source>Save script</source>
        <translation>Spara skript</translation>
    </message>
    <message>
        <source>The endpoint</source>
        <translation>Slutpunkten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delay, s</source>
        <translation>Dröjer, s</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Läs in…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Load the script from a file, as the receiver reads it</source>
        <translation>Läs in skriptet från en fil, så som mottagaren läser det</translation>
    </message>
    <message>
        <source>Save the script to a file that the receiver reads too</source>
        <translation>Spara skriptet i en fil som även mottagaren läser</translation>
    </message>
</context>
<context>
    <name>Hookbench::ScriptPane</name>
    <message>
        <source>Each request follows one step; the last step goes on for ever. A change begins the script anew.</source>
        <translation>Varje begäran följer ett steg; det sista steget gäller för alltid. En ändring börjar om skriptet.</translation>
    </message>
    <message>
        <source>Requests are answered as they should be. Add a step to have them fail on purpose.</source>
        <translation>Begäranden besvaras som de ska. Lägg till ett steg för att låta dem misslyckas med flit.</translation>
    </message>
    <message>
        <source>Requests follow the script for all webhooks. Add a step to give this one its own.</source>
        <translation>Begäranden följer skriptet för alla webhookar. Lägg till ett steg för att ge den här ett eget.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Misslyckanden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fail so often, then answer</source>
        <translation>Misslyckas så ofta, svara sedan</translation>
    </message>
    <message>
        <source>Answer normally</source>
        <translation>Svara normalt</translation>
    </message>
</context>
<context>
    <name>Hookbench::ScriptRow</name>
    <message>
        <source>Step %1: the status is a whole number from 200 to 599.</source>
        <translation>Steg %1: statusen är ett heltal från 200 till 599.</translation>
    </message>
    <message>
        <source>Step %1: the delay is a number of seconds, a day at the most.</source>
        <translation>Steg %1: fördröjningen är ett antal sekunder, högst ett dygn.</translation>
    </message>
    <message>
        <source>Step %1: Retry-After is a whole number of seconds, a day at the most.</source>
        <translation>Steg %1: Retry-After är ett helt antal sekunder, högst ett dygn.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svarar</translation>
    </message>
    <message>
        <source>Breaks off halfway</source>
        <translation>Bryter av halvvägs</translation>
    </message>
    <message>
        <source>Closes unanswered</source>
        <translation>Stänger utan svar</translation>
    </message>
    <message>
        <source>Step %1: what the endpoint does</source>
        <translation>Steg %1: vad slutpunkten gör</translation>
    </message>
    <message>
        <source>Step %1: status</source>
        <translation>Steg %1: status</translation>
    </message>
    <message>
        <source>Step %1: delay in seconds</source>
        <translation>Steg %1: fördröjning i sekunder</translation>
    </message>
    <message>
        <source>Step %1: Retry-After in seconds</source>
        <translation>Steg %1: Retry-After i sekunder</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Flytta upp steg %1</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Flytta ned steg %1</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Ta bort steg %1</translation>
    </message>
    <message>
        <source>Answers with another body</source>
        <translation>Svarar med en annan kropp</translation>
    </message>
    <message>
        <source>The body it answers with</source>
        <translation>Kroppen i svaret</translation>
    </message>
    <message>
        <source>Step %1: body</source>
        <translation>Steg %1: meddelandekropp</translation>
    </message>
</context>
<context>
    <name>Hookbench::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretBinding</name>
    <message>
        <source>%1: %2</source>
        <comment>API credential: its secret</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A secret goes only to a host that is written out. Write the host into the URL instead of filling it in, or send without a secret.</source>
        <translation>En hemlighet går bara till en värd som är utskriven. Skriv värden i URL:en i stället för att låta den fyllas i, eller skicka utan hemlighet.</translation>
    </message>
    <message>
        <source>The secret %1 stays on this computer, because its API credential names no host. It does not go to %2. Type a secret for this run instead.</source>
        <translation>Hemligheten %1 stannar på den här datorn, eftersom dess API-autentiseringsuppgifter inte anger någon värd. Den går inte till %2. Skriv i stället en hemlighet för den här körningen.</translation>
    </message>
    <message>
        <source>The secret %1 goes only to %2, not to %3. Type a secret for this run instead.</source>
        <translation>Hemligheten %1 går bara till %2, inte till %3. Skriv i stället en hemlighet för den här körningen.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretField</name>
    <message>
        <source>Kept in memory for this run, since %1</source>
        <translation>Sparas i minnet för den här körningen, sedan %1</translation>
    </message>
    <message>
        <source>Kept in memory for this run, since %1 by %2</source>
        <translation>Sparas i minnet för den här körningen, sedan %1 av %2</translation>
    </message>
    <message>
        <source>Kept in the keychain since %1</source>
        <translation>Sparas i nyckelringen sedan %1</translation>
    </message>
    <message>
        <source>Kept in the keychain since %1 by %2</source>
        <translation>Sparas i nyckelringen sedan %1 av %2</translation>
    </message>
    <message>
        <source>Will be forgotten on Submit</source>
        <translation>Glöms vid Skicka in</translation>
    </message>
    <message>
        <source>Enter the new one</source>
        <translation>Ange det nya</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Inget är sparat</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glöm</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Behåll det gamla</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>ska ersättas</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>inget är sparat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a secret&apos;s label and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Replace %1 (%2)</source>
        <translation>Ersätt %1 (%2)</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Glöm %1</translation>
    </message>
    <message>
        <source>Keep %1 (%2)</source>
        <translation>Behåll %1 (%2)</translation>
    </message>
    <message>
        <source>Keep the old %1</source>
        <translation>Behåll det gamla: %1</translation>
    </message>
    <message>
        <source>Hide what is typed: %1</source>
        <translation>Dölj det som skrivs: %1</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Visa det som skrivs: %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretTable</name>
    <message>
        <source>Secrets of this sandbox</source>
        <translation>Hemligheter i den här sandlådan</translation>
    </message>
    <message>
        <source>Open the API credentials</source>
        <translation>Öppna API-autentiseringsuppgifterna</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Glöm…</translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretsPage</name>
    <message>
        <source>%1 of the API credentials %2 is forgotten, also by the keychain. This can&apos;t be undone.</source>
        <translation>%1 för API-autentiseringsuppgifterna %2 glöms, även av nyckelringen. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>They become incomplete until it is entered again.</source>
        <translation>De är ofullständiga tills den anges igen.</translation>
    </message>
    <message>
        <source>%1 of %2 is forgotten.</source>
        <translation>%1 för %2 är glömt.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) that no API credentials refer to any more wait for the keychain to forget them. That is tried at every start.</source>
        <translation>
            <numerusform>%n hemlighet som inga API-autentiseringsuppgifter längre hänvisar till väntar på att nyckelringen glömmer den. Det görs ett försök vid varje start.</numerusform>
            <numerusform>%n hemligheter som inga API-autentiseringsuppgifter längre hänvisar till väntar på att nyckelringen glömmer dem. Det görs ett försök vid varje start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are my secrets</source>
        <translation>Var finns mina hemligheter</translation>
    </message>
    <message>
        <source>Tokens, keys and passwords are in the keychain of this computer, the one that other programs use too, protected by your login. Each is sent only to the addresses of its own API credentials, when a connection is verified.</source>
        <translation>Token, nycklar och lösenord finns i datorns nyckelring, samma som andra program använder, skyddad av din inloggning. Var och en skickas bara till adresserna i sina egna API-autentiseringsuppgifter, när en anslutning verifieras.</translation>
    </message>
    <message>
        <source>They are never in the database, in a backup, an export, a draft, the event log or on a command line, and they can&apos;t be shown again. There is only a note that a secret is kept, by whom and since when: the list below.</source>
        <translation>De finns aldrig i databasen, i en säkerhetskopia, en export, ett utkast, händelseloggen eller på en kommandorad, och de kan inte visas igen. Det finns bara en notering om att en hemlighet sparas, av vem och sedan när: listan nedan.</translation>
    </message>
    <message>
        <source>Secrets of the sandbox %1</source>
        <translation>Hemligheter i sandlådan %1</translation>
    </message>
    <message>
        <source>Ask whether they are there</source>
        <translation>Fråga om de finns</translation>
    </message>
    <message>
        <source>No secrets here</source>
        <translation>Inga hemligheter här</translation>
    </message>
    <message>
        <source>What you enter as a secret into API credentials of this sandbox is listed here.</source>
        <translation>Det du anger som hemlighet i API-autentiseringsuppgifter i den här sandlådan listas här.</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Glöm nu</translation>
    </message>
</context>
<context>
    <name>Hookbench::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopiera till…</translation>
    </message>
    <message>
        <source>Copy to another sandbox</source>
        <translation>Kopiera till en annan sandlåda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Rensa markeringen</translation>
    </message>
</context>
<context>
    <name>Hookbench::SendGuard</name>
    <message>
        <source>%1 is a production sandbox. The request goes to %2.</source>
        <translation>%1 är en produktionssandlåda. Begäran går till %2.</translation>
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
    <message>
        <source>Preview as</source>
        <translation>Förhandsvisa som</translation>
    </message>
    <message>
        <source>The event comes from this person&apos;s number, and their attributes fill in what is personalised in the body and the URL. As nobody, both stay as they are.</source>
        <translation>Händelsen kommer från personens nummer, och personens attribut fyller i det som är personaliserat i kroppen och URL:en. Som ingen särskild förblir båda som de är.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen särskild</translation>
    </message>
    <message>
        <source>Somebody at random</source>
        <translation>Någon på måfå</translation>
    </message>
    <message>
        <source>Somebody made up</source>
        <translation>Någon påhittad</translation>
    </message>
    <message>
        <source>%1 has no mobile number, so the sample&apos;s is sent.</source>
        <translation>%1 har inget mobilnummer, så exemplets skickas.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of the body: %3</source>
        <translation>Rad %1, kolumn %2 i kroppen: %3</translation>
    </message>
    <message>
        <source>Column %1 of the URL: %2</source>
        <translation>Kolumn %1 i URL:en: %2</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>Försök %1 om %2&#xa0;s</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nya försök</translation>
    </message>
    <message>
        <source>Tries again as this sender would, in real time. What a sender does over hours is rehearsed in no time.</source>
        <translation>Försöker igen som den här avsändaren skulle, i realtid. Det en avsändare gör under flera timmar repeteras på ett ögonblick.</translation>
    </message>
    <message>
        <source>No retries</source>
        <translation>Inga nya försök</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Repetera…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
</context>
<context>
    <name>Hookbench::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>Hookbench::Signature</name>
    <message>
        <source>The key is empty. Enter it.</source>
        <translation>Nyckeln är tom. Ange den.</translation>
    </message>
    <message>
        <source>HS256 is signed with a shared secret, and this is a key or certificate in PEM form. Enter the secret, or choose RS256 or ES256.</source>
        <translation>HS256 signeras med en delad hemlighet, och det här är en nyckel eller ett certifikat i PEM-format. Ange hemligheten, eller välj RS256 eller ES256.</translation>
    </message>
    <message>
        <source>ES256 needs a key on the curve P-256, and this is another kind of key.</source>
        <translation>ES256 kräver en nyckel på kurvan P-256, och det här är en annan sorts nyckel.</translation>
    </message>
    <message>
        <source>RS256 needs an RSA key, and this is another kind of key.</source>
        <translation>RS256 kräver en RSA-nyckel, och det här är en annan sorts nyckel.</translation>
    </message>
    <message>
        <source>RS256 needs an RSA key of at least %1 bits. This one has %2.</source>
        <translation>RS256 kräver en RSA-nyckel på minst %1 bitar. Den här har %2.</translation>
    </message>
    <message>
        <source>The private key is protected by a password. Paste it without one.</source>
        <translation>Den privata nyckeln är skyddad av ett lösenord. Klistra in den utan.</translation>
    </message>
    <message>
        <source>%1 is signed with a private key in PEM form. Paste the key whole, with its BEGIN and END lines.</source>
        <translation>%1 signeras med en privat nyckel i PEM-format. Klistra in hela nyckeln, med BEGIN- och END-raderna.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>Inget kan signeras med den här nyckeln.</translation>
    </message>
    <message>
        <source>%1 is checked with a public key or a certificate in PEM form. Paste it whole, with its BEGIN and END lines.</source>
        <translation>%1 kontrolleras med en publik nyckel eller ett certifikat i PEM-format. Klistra in det helt, med BEGIN- och END-raderna.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Signing</name>
    <message>
        <source>What follows %1 in the secret is not base64. Copy the secret whole.</source>
        <translation>Det som följer efter %1 i hemligheten är inte base64. Kopiera hela hemligheten.</translation>
    </message>
    <message>
        <source>The secret is %1 bytes long behind whsec_, and Standard Webhooks wants %2 to %3.</source>
        <translation>Hemligheten är %1 byte lång efter whsec_, och Standard Webhooks vill ha %2 till %3.</translation>
    </message>
    <message>
        <source>What follows whsk_ in the secret is no private key for Ed25519: 32 bytes, or 64 with the public key behind them.</source>
        <translation>Det som följer efter whsk_ i hemligheten är ingen privat nyckel för Ed25519: 32 byte, eller 64 med den publika nyckeln efter.</translation>
    </message>
    <message>
        <source>whpk_ is a public key, which checks signatures and makes none. Enter the private key, which begins with whsk_.</source>
        <translation>whpk_ är en publik nyckel, som kontrollerar signaturer och inte gör några. Ange den privata nyckeln, som börjar med whsk_.</translation>
    </message>
    <message>
        <source>What follows whpk_ in the secret is no public key for Ed25519: 32 bytes.</source>
        <translation>Det som följer efter whpk_ i hemligheten är ingen publik nyckel för Ed25519: 32 byte.</translation>
    </message>
    <message>
        <source>A secret of Standard Webhooks begins with whsec_, or with whsk_ or whpk_ for a pair of keys. Put whsec_ in front of it if you have the base64 text alone.</source>
        <translation>En hemlighet för Standard Webhooks börjar med whsec_, eller med whsk_ eller whpk_ för ett nyckelpar. Sätt whsec_ framför om du bara har base64-texten.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it.</source>
        <translation>Hemligheten är tom. Ange den.</translation>
    </message>
    <message>
        <source>The secret begins or ends with a blank, which would count. Remove it.</source>
        <translation>Hemligheten börjar eller slutar med ett blanktecken, som skulle räknas. Ta bort det.</translation>
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
    <message>
        <source>The API credential is no longer there.</source>
        <translation>API-autentiseringsuppgifterna finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlEventStore</name>
    <message>
        <source>The event is no longer in the log.</source>
        <translation>Händelsen finns inte längre i loggen.</translation>
    </message>
    <message>
        <source>Nothing is left to bring back: what was removed is gone for good after an hour.</source>
        <translation>Det finns inget kvar att återställa: det som togs bort är borta för gott efter en timme.</translation>
    </message>
    <message>
        <source>The program ended before it came to that.</source>
        <translation>Programmet avslutades innan det blev av.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Sökningen avbröts.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlFeedbackStore</name>
    <message>
        <source>The feedback webhook of this sandbox was written by a newer Hookbench. Update Hookbench.</source>
        <translation>Sandlådans återkopplingswebhook skrevs av en nyare Hookbench. Uppdatera Hookbench.</translation>
    </message>
    <message>
        <source>This sandbox has a feedback webhook already. Only one configuration per organisation and sandbox is allowed; edit the one that is there.</source>
        <translation>Sandlådan har redan en återkopplingswebhook. Bara en konfiguration per organisation och sandlåda är tillåten; redigera den som finns.</translation>
    </message>
    <message>
        <source>The feedback webhook is no longer there.</source>
        <translation>Återkopplingswebhooken finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlProfileStore</name>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Det finns redan en profil ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The profile is no longer there.</source>
        <translation>Profilen finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlReplyStore</name>
    <message>
        <source>The reply message is no longer there.</source>
        <translation>Svarsmeddelandet finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlRequestStore</name>
    <message>
        <source>There is a request “%1” already. Choose another name.</source>
        <translation>Det finns redan en begäran ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The request is no longer there.</source>
        <translation>Begäran finns inte längre.</translation>
    </message>
    <message>
        <source>The request can&apos;t be read back as it was written, so it was not kept.</source>
        <translation>Begäran kan inte läsas tillbaka som den skrevs, så den sparades inte.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlSampleStore</name>
    <message>
        <source>There is a sample event “%1” already. Choose another name.</source>
        <translation>Det finns redan en exempelhändelse ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The sample event is no longer there.</source>
        <translation>Exempelhändelsen finns inte längre.</translation>
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
    <message>
        <source>The sandbox is no longer there.</source>
        <translation>Sandlådan finns inte längre.</translation>
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
    <name>Hookbench::SqliteDataCare</name>
    <message>
        <source>The backup %1 could not be written to the disk. Free some space, check who may write to the folder, then try again.</source>
        <translation>Säkerhetskopian %1 kunde inte skrivas till disken. Frigör utrymme, kontrollera vem som får skriva i mappen och försök igen.</translation>
    </message>
    <message>
        <source>The program ended before it came to that.</source>
        <translation>Programmet avslutades innan det blev av.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SuggestedWords</name>
    <message>
        <source>%1: all there</source>
        <translation>%1: alla finns</translation>
    </message>
    <message numerus="yes">
        <source>%1: add %n word(s)</source>
        <translation>
            <numerusform>%1: lägg till %n ord</numerusform>
            <numerusform>%1: lägg till %n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey Optimizer&apos;s standard words</source>
        <translation>Journey Optimizers standardord</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Canada, short codes</source>
        <translation>Kanada, kortnummer</translation>
    </message>
    <message>
        <source>United States, FCC</source>
        <translation>USA, FCC</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Föreslagna ord</translation>
    </message>
    <message>
        <source>Adds the words of a country or product that are missing here</source>
        <translation>Lägger till de ord för ett land eller en produkt som saknas här</translation>
    </message>
</context>
<context>
    <name>Hookbench::TargetForm</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Skicka till</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL</source>
        <translation>Webhookens URL</translation>
    </message>
    <message>
        <source>This computer&apos;s receiver</source>
        <translation>Den här datorns mottagare</translation>
    </message>
    <message>
        <source>Any URL</source>
        <translation>Valfri URL</translation>
    </message>
</context>
<context>
    <name>Hookbench::TemplatePane</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatera</translation>
    </message>
    <message>
        <source>Lays the JSON out line by line; order and spelling stay as they are</source>
        <translation>Lägger ut JSON rad för rad; ordning och stavning förblir som de är</translation>
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
        <source>Live table</source>
        <translation>Livetabell</translation>
    </message>
    <message>
        <source>Shows what the template reads from a sample</source>
        <translation>Visar vad mallen läser i ett exempel</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Each field is to be bound once. Tick Never sent for a field that this provider leaves out of every event: the receiver then fills in what it can.</source>
        <translation>Varje fält ska kopplas en gång. Markera Skickas aldrig för ett fält som leverantören utelämnar i varje händelse: mottagaren fyller då i det den kan.</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>A template array has one element. It reads every element of the body&apos;s array, or only the first one. The mirrored product documents neither; reading every element is our reading.</source>
        <translation>En lista i mallen har ett element. Den läser varje element i kroppens lista, eller bara det första. Den speglade produkten dokumenterar inget av det; att läsa varje element är vår tolkning.</translation>
    </message>
    <message>
        <source>Every element</source>
        <translation>Varje element</translation>
    </message>
    <message>
        <source>Only the first element</source>
        <translation>Bara det första elementet</translation>
    </message>
    <message>
        <source>Payload template</source>
        <translation>Nyttolastmall</translation>
    </message>
    <message>
        <source>F8 goes to the next problem, Ctrl+Space offers fields, Alt+Enter offers fixes.</source>
        <translation>F8 går till nästa problem, Ctrl+blanksteg föreslår fält, Alt+Enter föreslår åtgärder.</translation>
    </message>
    <message>
        <source>Paste the JSON that your provider sends, with {{token}} where a field is read.</source>
        <translation>Klistra in den JSON som leverantören skickar, med {{token}} där ett fält läses.</translation>
    </message>
</context>
<context>
    <name>Hookbench::TestHarnessPage</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>method and target of a request</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The new request</source>
        <translation>Den nya begäran</translation>
    </message>
    <message>
        <source>Test harness</source>
        <translation>Testbänk</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Kopiera och exportera</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Ny begäran</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Inga begäranden</translation>
    </message>
    <message>
        <source>A request is something to send to a webhook, as its provider would.</source>
        <translation>En begäran är något att skicka till en webhook, som dess leverantör skulle göra.</translation>
    </message>
    <message>
        <source>The receiver is off: nothing would answer.</source>
        <translation>Mottagaren är av: inget skulle svara.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Starta mottagaren</translation>
    </message>
    <message>
        <source>Nothing is sent. %1</source>
        <translation>Inget skickas. %1</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Begäran avbröts.</translation>
    </message>
    <message>
        <source>Sent. %1</source>
        <translation>Skickad. %1</translation>
    </message>
    <message>
        <source>Sent, and answered as expected. %1</source>
        <translation>Skickad, och besvarad som väntat. %1</translation>
    </message>
    <message>
        <source>Open in the event log</source>
        <translation>Öppna i händelseloggen</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>Försök %1 om %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Kopiera som cURL</translation>
    </message>
    <message>
        <source>Copy as cURL for PowerShell</source>
        <translation>Kopiera som cURL för PowerShell</translation>
    </message>
    <message>
        <source>Export for Postman…</source>
        <translation>Exportera för Postman …</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>Exportera som HAR …</translation>
    </message>
    <message>
        <source>Export for k6…</source>
        <translation>Exportera för k6 …</translation>
    </message>
    <message>
        <source>Paste a cURL command</source>
        <translation>Klistra in ett cURL-kommando</translation>
    </message>
    <message>
        <source>Nothing is exported. %1</source>
        <translation>Inget exporteras. %1</translation>
    </message>
    <message>
        <source>The command is copied. Secrets in it are variables.</source>
        <translation>Kommandot är kopierat. Hemligheter i det är variabler.</translation>
    </message>
    <message>
        <source>Export request</source>
        <translation>Exportera begäran</translation>
    </message>
    <message>
        <source>The request is written to %1, without its secrets.</source>
        <translation>Begäran är skriven till %1, utan sina hemligheter.</translation>
    </message>
    <message>
        <source>The command is imported. Give the request a name to save it.</source>
        <translation>Kommandot är importerat. Ge begäran ett namn för att spara den.</translation>
    </message>
    <message>
        <source>The command is imported. %1</source>
        <translation>Kommandot är importerat. %1</translation>
    </message>
    <message>
        <source>The body of the command is no UTF-8 text, so it can&apos;t be edited here.</source>
        <translation>Kommandots meddelandekropp är ingen text i UTF-8 och kan därför inte redigeras här.</translation>
    </message>
    <message>
        <source>Send the secret to another host</source>
        <translation>Skicka hemligheten till en annan värd</translation>
    </message>
    <message>
        <source>The header %1 is a secret that went to %2 before. This request goes to %3.</source>
        <translation>HTTP-huvudet %1 är en hemlighet som tidigare gick till %2. Den här begäran går till %3.</translation>
    </message>
    <message>
        <source>Send it there too</source>
        <translation>Skicka den dit också</translation>
    </message>
</context>
<context>
    <name>Hookbench::TextsPage</name>
    <message>
        <source>What will this text do?</source>
        <translation>Vad gör det här sms:et?</translation>
    </message>
    <message>
        <source>SMS webhook</source>
        <translation>SMS-webhook</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Clash map</source>
        <translation>Karta över krockar</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Custom keywords</source>
        <translation>Anpassade nyckelord</translation>
    </message>
</context>
<context>
    <name>Hookbench::TextsWords</name>
    <message>
        <source>The same after normalisation</source>
        <translation>Samma efter normalisering</translation>
    </message>
    <message>
        <source>One stands inside the other</source>
        <translation>Det ena står i det andra</translation>
    </message>
    <message>
        <source>Near miss: %1</source>
        <translation>Nästan rätt: %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>Hookbench::TimelinePicture</name>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Error answered</source>
        <translation>Fel som svar</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>För sent</translation>
    </message>
    <message>
        <source>Made up by the sender</source>
        <translation>Påhittat av avsändaren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubblett</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Uppehåll</translation>
    </message>
    <message>
        <source>The sender gives up</source>
        <translation>Avsändaren ger upp</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3</source>
        <translation>Försök %1 vid %2: %3</translation>
    </message>
    <message>
        <source>Timeline of the attempts</source>
        <translation>Försökens tidslinje</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3. %4</source>
        <translation>Försök %1 vid %2: %3. %4</translation>
    </message>
    <message>
        <source>The table beside it tells the same.</source>
        <translation>Tabellen bredvid säger samma sak.</translation>
    </message>
    <message>
        <source>The sender halts from %1 to %2.</source>
        <translation>Avsändaren gör uppehåll från %1 till %2.</translation>
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
    <message>
        <source>Manage sandboxes</source>
        <translation>Hantera sandlådor</translation>
    </message>
    <message>
        <source>Sandboxes</source>
        <translation>Sandlådor</translation>
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
    <name>Hookbench::UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>Hookbench::ValidationStrip</name>
    <message>
        <source>%1 Line %2, column %3.</source>
        <comment>a sentence and its place</comment>
        <translation>%1 Rad %2, kolumn %3.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>View line %1, column %2</source>
        <translation>Visa rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>Validation: no problems found</source>
        <translation>Validering: inga problem hittades</translation>
    </message>
    <message numerus="yes">
        <source>Validation: %n problem(s) found, the first %1 are listed</source>
        <translation>
            <numerusform>Validering: %n problem hittades, de första %1 visas</numerusform>
            <numerusform>Validering: %n problem hittades, de första %1 visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validation: %n problem(s) found</source>
        <translation>
            <numerusform>Validering: %n problem hittades</numerusform>
            <numerusform>Validering: %n problem hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Problem i texten</translation>
    </message>
</context>
<context>
    <name>Hookbench::VerifyDialog</name>
    <message>
        <source>Enter the number the message goes to, in international form, such as +46 70 174 06 12.</source>
        <translation>Ange numret som meddelandet går till, i internationellt format, till exempel +46 70 174 06 12.</translation>
    </message>
    <message>
        <source>Enter a message.</source>
        <translation>Ange ett meddelande.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. The message goes to %2 through %3.</source>
        <translation>%1 är en produktionssandlåda. Meddelandet går till %2 via %3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Verify SMS connection: %1</source>
        <translation>Verifiera SMS-anslutning: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exempel: %1</translation>
    </message>
    <message>
        <source>The number that the test message is sent to: it becomes {{toNumber}}.</source>
        <translation>Numret som testmeddelandet skickas till: det blir {{toNumber}}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>The text that is sent: it becomes {{message}}.</source>
        <translation>Texten som skickas: den blir {{message}}.</translation>
    </message>
    <message>
        <source>The message must be structured to align with the provider&apos;s payload format.</source>
        <translation>Meddelandet måste vara uppbyggt så att det passar formatet på leverantörens nyttolast.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Verify connection</source>
        <translation>Verifiera anslutning</translation>
    </message>
</context>
<context>
    <name>Hookbench::VerifyResult</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Inte skickat. %1</translation>
    </message>
    <message>
        <source>Verified. %1</source>
        <translation>Verifierad. %1</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Inte verifierad. %1</translation>
    </message>
    <message>
        <source>Not verified: without a token no message was sent. %1</source>
        <translation>Inte verifierad: utan token skickades inget meddelande. %1</translation>
    </message>
    <message>
        <source>Message ID: %1</source>
        <translation>Meddelande-ID: %1</translation>
    </message>
    <message>
        <source>No message ID was looked for: the field for it is empty.</source>
        <translation>Inget meddelande-ID söktes: fältet för det är tomt.</translation>
    </message>
    <message>
        <source>No message ID was looked for: the provider did not take the message.</source>
        <translation>Inget meddelande-ID söktes: leverantören tog inte emot meddelandet.</translation>
    </message>
    <message>
        <source>No message ID was found: the answer is no JSON.</source>
        <translation>Inget meddelande-ID hittades: svaret är ingen JSON.</translation>
    </message>
    <message>
        <source>No message ID was found: there is no value at %1 in the answer.</source>
        <translation>Inget meddelande-ID hittades: det finns inget värde vid %1 i svaret.</translation>
    </message>
    <message>
        <source>No message ID was found: no member of the answer is called %1 and has a value.</source>
        <translation>Inget meddelande-ID hittades: ingen medlem i svaret heter %1 och har ett värde.</translation>
    </message>
    <message>
        <source>OAuth token: the one that was fetched before is still good.</source>
        <translation>OAuth-token: den som hämtades tidigare gäller fortfarande.</translation>
    </message>
    <message>
        <source>OAuth token: %1</source>
        <translation>OAuth-token: %1</translation>
    </message>
    <message>
        <source>name found after %1 ms</source>
        <translation>namnet funnet efter %1 ms</translation>
    </message>
    <message>
        <source>connected after %1 ms</source>
        <translation>ansluten efter %1 ms</translation>
    </message>
    <message>
        <source>encrypted after %1 ms</source>
        <translation>krypterad efter %1 ms</translation>
    </message>
    <message>
        <source>answered after %1 ms</source>
        <translation>svar efter %1 ms</translation>
    </message>
    <message>
        <source>all there after %1 ms</source>
        <translation>allt framme efter %1 ms</translation>
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
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Som det kom</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Svarets HTTP-huvuden</translation>
    </message>
    <message>
        <source>Request, without its secrets</source>
        <translation>Begäran, utan sina hemligheter</translation>
    </message>
    <message>
        <source>Not verified. %1 The provider does not accept the authentication: check Auth Type and its fields.</source>
        <translation>Inte verifierad. %1 Leverantören godtar inte autentiseringen: kontrollera autentiseringstypen och dess fält.</translation>
    </message>
    <message>
        <source>Not verified. %1 If it asks for a client certificate, turn on mTLS and enter one.</source>
        <translation>Inte verifierad. %1 Om den kräver ett klientcertifikat: slå på mTLS och ange ett.</translation>
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
    <message>
        <source>The webhook has no revision %1.</source>
        <translation>Webhooken har ingen revision %1.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookFiles</name>
    <message>
        <source>%1 can&apos;t be imported. Correct it or leave it out.</source>
        <translation>%1 kan inte importeras. Rätta det eller utelämna det.</translation>
    </message>
    <message>
        <source>A webhook to export is no longer there.</source>
        <translation>En webhook som skulle exporteras finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookFilterChoices</name>
    <message>
        <source>All vendors</source>
        <translation>Alla leverantörer</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>Filter by vendor</source>
        <translation>Filtrera på leverantör</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrera på typ</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrera på status</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookFilterState</name>
    <message>
        <source>Remove the filter %1</source>
        <comment>%1 is “Vendor: Infobip”</comment>
        <translation>Ta bort filtret %1</translation>
    </message>
    <message>
        <source>Filtering by</source>
        <translation>Filtreras på</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa alla</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <translation>Leverantör: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
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
    <message>
        <source>What the webhook is called in the list and in the event log. Every webhook of a sandbox has a name of its own.</source>
        <translation>Vad webhooken heter i listan och i händelseloggen. Varje webhook i en sandlåda har ett eget namn.</translation>
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
    <message>
        <source>A draft from %1 is shown. %2 changed the webhook since, on %3: submitting the draft replaces that.</source>
        <translation>Ett utkast från %1 visas. %2 har ändrat webhooken sedan dess, %3: att skicka in utkastet ersätter det.</translation>
    </message>
    <message>
        <source>A draft from %1 is shown.</source>
        <translation>Ett utkast från %1 visas.</translation>
    </message>
    <message>
        <source>%1 changed the webhook meanwhile, on %2: submitting this form replaces that.</source>
        <translation>%1 har ändrat webhooken under tiden, %2: att skicka in formuläret ersätter det.</translation>
    </message>
    <message>
        <source>A draft of this webhook, from %1, is waiting. Changing what is shown replaces it.</source>
        <translation>Ett utkast till den här webhooken, från %1, väntar. Att ändra det som visas ersätter det.</translation>
    </message>
    <message>
        <source>A draft of another new webhook, from %1, is waiting. Changing this one replaces it.</source>
        <translation>Ett utkast till en annan ny webhook, från %1, väntar. Att ändra den här ersätter det.</translation>
    </message>
    <message>
        <source>A draft of another new webhook, “%1”, from %2, is waiting. Changing this one replaces it.</source>
        <translation>Ett utkast till en annan ny webhook, ”%1”, från %2, väntar. Att ändra den här ersätter det.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Visa utkastet</translation>
    </message>
    <message>
        <source>This webhook takes effect once its API credential, %1, is attached to a channel configuration.</source>
        <translation>Den här webhooken börjar gälla när dess API-autentiseringsuppgifter, %1, är kopplade till en kanalkonfiguration.</translation>
    </message>
    <message>
        <source>Open the API credential</source>
        <translation>Öppna API-autentiseringsuppgifterna</translation>
    </message>
    <message>
        <source>This webhook has no API credential. Choose one, so that it can take effect.</source>
        <translation>Den här webhooken har inga API-autentiseringsuppgifter. Välj några, så att den kan börja gälla.</translation>
    </message>
    <message>
        <source>There is no API credential %1 for this SMS vendor. Choose another one, so that the webhook can take effect.</source>
        <translation>Det finns inga API-autentiseringsuppgifter %1 för den här SMS-leverantören. Välj andra, så att webhooken kan börja gälla.</translation>
    </message>
    <message>
        <source>Choose an API credential</source>
        <translation>Välj API-autentiseringsuppgifter</translation>
    </message>
    <message>
        <source>%1 needs two webhooks, one for Inbound and one for Feedback. This sandbox has no %2 webhook for it yet.</source>
        <translation>%1 behöver två webhookar, en för Inkommande och en för Återkoppling. Den här sandlådan har ännu ingen webhook av typen %2 för den.</translation>
    </message>
    <message>
        <source>Create the Feedback webhook</source>
        <translation>Skapa återkopplingswebhooken</translation>
    </message>
    <message>
        <source>Create the Inbound webhook</source>
        <translation>Skapa den inkommande webhooken</translation>
    </message>
    <message>
        <source>%1 is made. Its keys and tokens are still missing; they are added on the API Credentials page.</source>
        <translation>%1 är skapade. Deras nycklar och token saknas fortfarande; de läggs till på sidan API-autentiseringsuppgifter.</translation>
    </message>
    <message>
        <source>%1 is saved. It waits until its API credential, %2, is attached to a channel configuration.</source>
        <translation>%1 är sparad. Den väntar tills dess API-autentiseringsuppgifter, %2, är kopplade till en kanalkonfiguration.</translation>
    </message>
    <message>
        <source>%1 is saved, but incomplete: choose an API credential that is there.</source>
        <translation>%1 är sparad men ofullständig: välj API-autentiseringsuppgifter som finns.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Utkastet kastades.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
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
    <message>
        <source>A draft of a new webhook, from %1, is waiting.</source>
        <translation>Ett utkast till en ny webhook, från %1, väntar.</translation>
    </message>
    <message>
        <source>A draft of a new webhook, “%1”, from %2, is waiting.</source>
        <translation>Ett utkast till en ny webhook, ”%1”, från %2, väntar.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med det</translation>
    </message>
    <message>
        <source>No SMS webhook is what the filters ask for.</source>
        <translation>Ingen SMS-webhook passar filtren.</translation>
    </message>
    <message>
        <source>No SMS webhook that the filters ask for has “%1” in its name, vendor, number, keywords or URL.</source>
        <translation>Ingen SMS-webhook som passar filtren har ”%1” i namn, leverantör, nummer, nyckelord eller URL.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rensa alla</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Import webhook documents. Dropping files or folders here does the same.</source>
        <translation>Importera webhookdokument. Att släppa filer eller mappar här gör samma sak.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Filer…</translation>
    </message>
    <message>
        <source>All documents of a folder…</source>
        <translation>Alla dokument i en mapp…</translation>
    </message>
    <message>
        <source>Keywords from API credentials…</source>
        <translation>Nyckelord från API-autentiseringsuppgifter…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are deleted.</source>
        <translation>
            <numerusform>%n webhook är borttagen.</numerusform>
            <numerusform>%n webhookar är borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the SMS webhooks</source>
        <translation>Läser sms-webhookarna</translation>
    </message>
    <message>
        <source>There are %1 of them. They are shown in a moment.</source>
        <translation>Det finns %1 av dem. De visas strax.</translation>
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
        <source>Modified by</source>
        <translation>Ändrad av</translation>
    </message>
    <message>
        <source>Modified at</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>%1, a draft is waiting</source>
        <translation>%1, ett utkast väntar</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>%1 is a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>A feedback webhook needs no API credential: it takes effect at once. This is our reading.</source>
        <translation>En återkopplingswebhook behöver inga API-autentiseringsuppgifter: den gäller direkt. Det är vår tolkning.</translation>
    </message>
    <message>
        <source>Its API credential %1 is attached to a channel configuration, so it takes effect at once.</source>
        <translation>Dess API-autentiseringsuppgifter %1 är kopplade till en kanalkonfiguration, så den gäller direkt.</translation>
    </message>
    <message>
        <source>It takes effect once its API credential %1 is attached to a channel configuration. Attach it in API Credentials.</source>
        <translation>Den börjar gälla när dess API-autentiseringsuppgifter %1 är kopplade till en kanalkonfiguration. Koppla dem i API-autentiseringsuppgifter.</translation>
    </message>
    <message>
        <source>It has no API credential. Edit it and choose one.</source>
        <translation>Den har inga API-autentiseringsuppgifter. Redigera den och välj några.</translation>
    </message>
    <message>
        <source>There is no %2 API credential called %1. Create it, or edit the webhook and choose another one.</source>
        <translation>Det finns inga API-autentiseringsuppgifter för %2 som heter %1. Skapa dem, eller redigera webhooken och välj andra.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
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
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historik…</translation>
    </message>
    <message>
        <source>Copy to another sandbox…</source>
        <translation>Kopiera till en annan sandlåda…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookTransfers</name>
    <message>
        <source>Import webhook documents</source>
        <translation>Importera webhookdokument</translation>
    </message>
    <message>
        <source>Import all webhook documents of a folder</source>
        <translation>Importera alla webhookdokument i en mapp</translation>
    </message>
    <message>
        <source>Imported: %1 created, %2 updated, %3 unchanged.</source>
        <translation>Importerat: %1 skapade, %2 uppdaterade, %3 oförändrade.</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exportera till en mapp</translation>
    </message>
    <message>
        <source>Replace the files that are there?</source>
        <translation>Ersätta filerna som finns där?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already: %1</source>
        <translation>
            <numerusform>%n fil med det namnet finns redan i mappen: %1</numerusform>
            <numerusform>%n filer med de namnen finns redan i mappen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are exported to %1.</source>
        <translation>
            <numerusform>%n webhook är exporterad till %1.</numerusform>
            <numerusform>%n webhookar är exporterade till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n webhook(s) were exported before.</source>
        <comment>%1 is a sentence</comment>
        <translation>
            <numerusform>%1 %n webhook exporterades före det.</numerusform>
            <numerusform>%1 %n webhookar exporterades före det.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other sandbox to copy to. Create one first.</source>
        <translation>Det finns ingen annan sandlåda att kopiera till. Skapa en först.</translation>
    </message>
    <message>
        <source>Copied to %1: %2 created, %3 updated, %4 unchanged.</source>
        <translation>Kopierat till %1: %2 skapade, %3 uppdaterade, %4 oförändrade.</translation>
    </message>
    <message>
        <source>Revision %1 of %2 is restored, as revision %3.</source>
        <translation>Revision %1 av %2 är återställd, som revision %3.</translation>
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
    <name>Hookbench::WhatIfPane</name>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>%1 of %2 past messages would change.</source>
        <translation>%1 av %2 tidigare meddelanden skulle ändras.</translation>
    </message>
    <message>
        <source>No keyword</source>
        <translation>Inget nyckelord</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: %2 före, %3 efter</translation>
    </message>
    <message>
        <source>Replays the inbound messages of the event log through the keywords and replies of two webhooks, and lists every message whose category, consent or reply would change.</source>
        <translation>Spelar upp de inkommande meddelandena i händelseloggen med två webhookars nyckelord och svar, och listar varje meddelande vars kategori, samtycke eller svar skulle ändras.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Search in the changes</source>
        <translation>Sök bland ändringarna</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Messages that would change</source>
        <translation>Meddelanden som skulle ändras</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
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
    <message>
        <source>Certificate not trusted</source>
        <translation>Certifikatet är inte betrott</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certifikatet har gått ut</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Certifikat för en annan värd</translation>
    </message>
    <message>
        <source>Client certificate missing</source>
        <translation>Klientcertifikat saknas</translation>
    </message>
    <message>
        <source>Client certificate refused</source>
        <translation>Klientcertifikat avvisat</translation>
    </message>
    <message>
        <source>Certificate or key unusable</source>
        <translation>Certifikat eller nyckel oanvändbar</translation>
    </message>
    <message>
        <source>No answer: the secure connection could not be set up. The endpoint may ask for a client certificate or for another version of TLS.</source>
        <translation>Inget svar: den säkra anslutningen kunde inte upprättas. Slutpunkten kanske kräver ett klientcertifikat eller en annan TLS-version.</translation>
    </message>
    <message>
        <source>Not sent: the endpoint’s certificate is signed by nobody who is trusted here. Check the URL, or trust its authority.</source>
        <translation>Inte skickat: slutpunktens certifikat är inte signerat av någon som är betrodd här. Kontrollera URL:en, eller lita på dess utfärdare.</translation>
    </message>
    <message>
        <source>Not sent: the endpoint’s certificate has expired or is not valid yet. Check it and the clock of this computer.</source>
        <translation>Inte skickat: slutpunktens certifikat har gått ut eller gäller inte än. Kontrollera det och datorns klocka.</translation>
    </message>
    <message>
        <source>Not sent: the endpoint’s certificate belongs to another host. Check the URL.</source>
        <translation>Inte skickat: slutpunktens certifikat hör till en annan värd. Kontrollera URL:en.</translation>
    </message>
    <message>
        <source>No answer: the endpoint asks for a client certificate. Turn on mTLS and enter one.</source>
        <translation>Inget svar: slutpunkten kräver ett klientcertifikat. Slå på mTLS och ange ett.</translation>
    </message>
    <message>
        <source>No answer: the endpoint refused the client certificate. Check whether it has expired and whether the endpoint trusts its authority.</source>
        <translation>Inget svar: slutpunkten avvisade klientcertifikatet. Kontrollera om det har gått ut och om slutpunkten litar på dess utfärdare.</translation>
    </message>
    <message>
        <source>Not sent: the client certificate, its key or the trusted certificates can’t be used. Paste them again.</source>
        <translation>Inte skickat: klientcertifikatet, dess nyckel eller de betrodda certifikaten går inte att använda. Klistra in dem igen.</translation>
    </message>
    <message>
        <source>The API credential has no name. Enter one.</source>
        <translation>API-autentiseringsuppgifterna har inget namn. Ange ett.</translation>
    </message>
    <message>
        <source>Another API credential in this sandbox is called “%1”. Choose another name.</source>
        <translation>Andra API-autentiseringsuppgifter i den här sandlådan heter ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it.</source>
        <translation>%1 är tomt. Fyll i det.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it; it goes to the keychain.</source>
        <translation>%1 är tomt. Fyll i det; värdet hamnar i nyckelringen.</translation>
    </message>
    <message>
        <source>%1: “%2” is no web address. Enter one such as https://api.example.com/sms, without a user name or password in it.</source>
        <translation>%1: ”%2” är ingen webbadress. Ange en sådan som https://api.example.com/sms, utan användarnamn eller lösenord.</translation>
    </message>
    <message>
        <source>%1: “%2” is not encrypted. Use https; http is allowed for this computer only, for tests.</source>
        <translation>%1: ”%2” är inte krypterad. Använd https; http är bara tillåtet till den här datorn, för tester.</translation>
    </message>
    <message>
        <source>%1: “%2” is no phone number. Enter it in international form, such as +46701740605, or a short code.</source>
        <translation>%1: ”%2” är inget telefonnummer. Ange det i internationellt format, till exempel +46701740605, eller ett kortnummer.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from %3 to %4. Enter one.</source>
        <translation>%1: ”%2” är inget heltal från %3 till %4. Ange ett.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known. Choose one of: %3.</source>
        <translation>%1: ”%2” är okänt. Välj något av: %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, in braces. This is: %2.</source>
        <translation>%1 måste vara ett JSON-objekt, inom klamrar. Detta är: %2.</translation>
    </message>
    <message>
        <source>The OAuth body has no “%1”. Most servers ask for it.</source>
        <translation>OAuth-begärandetexten saknar ”%1”. De flesta servrar kräver det.</translation>
    </message>
    <message>
        <source>The JWT payload has no “%1”. Many servers refuse a token without it.</source>
        <translation>JWT-nyttolasten saknar ”%1”. Många servrar avvisar en token utan det.</translation>
    </message>
    <message>
        <source>The header has no name. Enter one or remove the row.</source>
        <translation>HTTP-huvudet har inget namn. Ange ett eller ta bort raden.</translation>
    </message>
    <message>
        <source>“%1” is no header name. Letters, digits and - are allowed, without spaces.</source>
        <translation>”%1” är inget namn på ett HTTP-huvud. Bokstäver, siffror och - är tillåtna, utan mellanslag.</translation>
    </message>
    <message>
        <source>The header “%1” is set by the program and can&apos;t be given here. Choose another name or remove it.</source>
        <translation>HTTP-huvudet ”%1” sätts av programmet och kan inte anges här. Välj ett annat namn eller ta bort det.</translation>
    </message>
    <message>
        <source>The header “%1” is there twice. Remove one of them.</source>
        <translation>HTTP-huvudet ”%1” finns två gånger. Ta bort ett av dem.</translation>
    </message>
    <message>
        <source>The value of the header “%1” holds a line break or a control character. Remove it.</source>
        <translation>Värdet för HTTP-huvudet ”%1” innehåller en radbrytning eller ett styrtecken. Ta bort det.</translation>
    </message>
    <message>
        <source>The header “%1” has no value yet. Enter it; it goes to the keychain.</source>
        <translation>HTTP-huvudet ”%1” har inget värde än. Ange det; det hamnar i nyckelringen.</translation>
    </message>
    <message>
        <source>The provider payload does not use {{%1}}. Put it where the provider expects it.</source>
        <translation>Leverantörens nyttolast använder inte {{%1}}. Sätt in den där leverantören väntar sig den.</translation>
    </message>
    <message>
        <source>{{%1}} is not known. Known are {{fromNumber}}, {{toNumber}} and {{message}}.</source>
        <translation>{{%1}} är okänd. Kända är {{fromNumber}}, {{toNumber}} och {{message}}.</translation>
    </message>
    <message>
        <source>{{%1}} stands outside a string. Put it in double quotes.</source>
        <translation>{{%1}} står utanför en sträng. Sätt den inom citattecken.</translation>
    </message>
    <message>
        <source>With %1 the provider payload must hold the member “authOption”. Add it.</source>
        <translation>Med %1 måste leverantörens nyttolast ha medlemmen ”authOption”. Lägg till den.</translation>
    </message>
    <message>
        <source>“%1” is no path. Write names and numbers with dots between them, such as messages.0.id, without brackets and without $ in front.</source>
        <translation>”%1” är ingen sökväg. Skriv namn och siffror med punkter emellan, som messages.0.id, utan hakparenteser och utan $ framför.</translation>
    </message>
    <message>
        <source>%1 is no PEM text of the right kind. Paste it whole, with its BEGIN and END lines.</source>
        <translation>%1: det är ingen PEM-text av rätt slag. Klistra in den helt, med BEGIN- och END-raderna.</translation>
    </message>
    <message>
        <source>The client key does not belong to the client certificate.</source>
        <translation>Klientnyckeln hör inte till klientcertifikatet.</translation>
    </message>
    <message>
        <source>The client key is protected by a password. Paste it without one; the keychain protects it.</source>
        <translation>Klientnyckeln är skyddad av ett lösenord. Klistra in den utan; nyckelringen skyddar den.</translation>
    </message>
    <message>
        <source>“%1” is no name of a channel configuration: it begins with a letter from A to Z, then letters, digits, _ . and - follow.</source>
        <translation>”%1” är inget namn på en kanalkonfiguration: det börjar med en bokstav från A till Z, sedan följer bokstäver, siffror, _ . och -.</translation>
    </message>
    <message>
        <source>{{%1}} is not known. Did you mean {{%2}}?</source>
        <translation>{{%1}} är okänd. Menade du {{%2}}?</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>Tjänst-ID</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Inbound Number</source>
        <translation>Inkommande nummer</translation>
    </message>
    <message>
        <source>Override URL</source>
        <translation>Ersättnings-URL</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Service Plan ID</source>
        <translation>Tjänsteplans-ID</translation>
    </message>
    <message>
        <source>SMS API Token</source>
        <translation>API-token för SMS</translation>
    </message>
    <message>
        <source>Use custom dataset for inbound</source>
        <translation>Använd en egen datamängd för inkommande trafik</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datamängd</translation>
    </message>
    <message>
        <source>API rate limit (requests per second)</source>
        <translation>API-hastighetsgräns (begäranden per sekund)</translation>
    </message>
    <message>
        <source>API base URL</source>
        <translation>API-bas-URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>Principal Entity ID (DLT)</source>
        <translation>Huvudentitets-ID (DLT)</translation>
    </message>
    <message>
        <source>Content Template ID (DLT)</source>
        <translation>Innehållsmall-ID (DLT)</translation>
    </message>
    <message>
        <source>Validity Period (hours)</source>
        <translation>Giltighetstid (timmar)</translation>
    </message>
    <message>
        <source>Callback Data</source>
        <translation>Återanropsdata</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Konto-SID</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Autentiseringstoken</translation>
    </message>
    <message>
        <source>Message SID</source>
        <translation>Meddelande-SID</translation>
    </message>
    <message>
        <source>Provider AppId</source>
        <translation>Leverantörens AppId</translation>
    </message>
    <message>
        <source>Provider Name</source>
        <translation>Leverantörens namn</translation>
    </message>
    <message>
        <source>Provider URL</source>
        <translation>Leverantörens URL</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Kanaltyp</translation>
    </message>
    <message>
        <source>Auth Type</source>
        <translation>Autentiseringstyp</translation>
    </message>
    <message>
        <source>Header for the API Token</source>
        <translation>HTTP-huvud för API-token</translation>
    </message>
    <message>
        <source>API Secret Key</source>
        <translation>Hemlig API-nyckel</translation>
    </message>
    <message>
        <source>Mac Authorization Hash Format</source>
        <translation>Hash-format för MAC-autentisering</translation>
    </message>
    <message>
        <source>OAuth URL</source>
        <translation>OAuth-URL</translation>
    </message>
    <message>
        <source>OAuth Body</source>
        <translation>OAuth-begärandetext</translation>
    </message>
    <message>
        <source>JWT Payload</source>
        <translation>JWT-nyttolast</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>mTLS support</source>
        <translation>Stöd för mTLS</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientcertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Klientnyckel</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Betrodda certifikat</translation>
    </message>
    <message>
        <source>Provider Payload</source>
        <translation>Leverantörens nyttolast</translation>
    </message>
    <message>
        <source>Message ID extractor</source>
        <translation>Metod för meddelande-ID</translation>
    </message>
    <message>
        <source>Message ID field</source>
        <translation>Fält för meddelande-ID</translation>
    </message>
    <message>
        <source>Opt-In Keywords</source>
        <translation>Nyckelord för anmälan</translation>
    </message>
    <message>
        <source>Opt-In Message</source>
        <translation>Anmälningsmeddelande</translation>
    </message>
    <message>
        <source>Opt-Out Keywords</source>
        <translation>Nyckelord för avanmälan</translation>
    </message>
    <message>
        <source>Opt-Out Message</source>
        <translation>Avanmälningsmeddelande</translation>
    </message>
    <message>
        <source>Help Keywords</source>
        <translation>Hjälpnyckelord</translation>
    </message>
    <message>
        <source>Help Message</source>
        <translation>Hjälpmeddelande</translation>
    </message>
    <message>
        <source>Double Opt-In Keywords</source>
        <translation>Nyckelord för dubbel anmälan</translation>
    </message>
    <message>
        <source>Double Opt-In Message</source>
        <translation>Meddelande för dubbel anmälan</translation>
    </message>
    <message>
        <source>Custom Inbound Keywords</source>
        <translation>Anpassade inkommande nyckelord</translation>
    </message>
    <message>
        <source>Default Inbound Reply Message</source>
        <translation>Standardsvar på inkommande meddelanden</translation>
    </message>
    <message>
        <source>Fuzzy Opt-out</source>
        <translation>Ungefärlig avanmälan</translation>
    </message>
    <message>
        <source>Fuzzy Auto Reply</source>
        <translation>Automatiskt svar vid ungefärlig avanmälan</translation>
    </message>
    <message>
        <source>MAC authentication</source>
        <translation>MAC-autentisering</translation>
    </message>
    <message>
        <source>OAuth authentication</source>
        <translation>OAuth-autentisering</translation>
    </message>
    <message>
        <source>JWT authentication</source>
        <translation>JWT-autentisering</translation>
    </message>
    <message>
        <source>Basic authentication</source>
        <translation>Basic-autentisering</translation>
    </message>
    <message>
        <source>Bearer authentication</source>
        <translation>Bearer-autentisering</translation>
    </message>
    <message>
        <source>No Authentication</source>
        <translation>Ingen autentisering</translation>
    </message>
    <message>
        <source>Field Match</source>
        <translation>Fältmatchning</translation>
    </message>
    <message>
        <source>Dot Notation</source>
        <translation>Punktnotation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlighet</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Kopplade</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Inte kopplade</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ofullständig</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting for a channel configuration</source>
        <translation>Väntar på en kanalkonfiguration</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Återställd</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>Copied from another sandbox</source>
        <translation>Kopierad från en annan sandlåda</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Nyckelring</translation>
    </message>
    <message>
        <source>Memory, for this run</source>
        <translation>Minnet, för den här körningen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>SMS vendor</source>
        <translation>SMS-leverantör</translation>
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
        <source>Keywords</source>
        <translation>Nyckelord</translation>
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
        <source>Fuzzy profile</source>
        <translation>Profil för ungefärlig matchning</translation>
    </message>
    <message>
        <source>Fuzzy Auto Response</source>
        <translation>Automatiskt svar vid ungefärlig matchning</translation>
    </message>
    <message>
        <source>Default Reply Message</source>
        <translation>Standardsvar</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nyttolast</translation>
    </message>
    <message>
        <source>Fields not sent</source>
        <translation>Fält som inte skickas</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Order of the categories</source>
        <translation>Kategoriernas ordning</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>HTTP-huvud %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no message bus to reach a keychain over. Log in to a desktop, or start the program under dbus-run-session.</source>
        <translation>Det finns ingen meddelandebuss att nå en nyckelring över. Logga in på ett skrivbord, eller starta programmet under dbus-run-session.</translation>
    </message>
    <message>
        <source>No program that keeps secrets is running. Install gnome-keyring or KWallet, then log in again.</source>
        <translation>Inget program som sparar hemligheter är igång. Installera gnome-keyring eller KWallet och logga in igen.</translation>
    </message>
    <message>
        <source>The library that talks to the keychain is missing. Install the package libsecret-1-0, then start again.</source>
        <translation>Biblioteket som talar med nyckelringen saknas. Installera paketet libsecret-1-0 och starta igen.</translation>
    </message>
    <message>
        <source>There is no keyring yet to put secrets into. Create one with a password in the program for passwords and keys.</source>
        <translation>Det finns ingen nyckelring att lägga hemligheter i än. Skapa en med ett lösenord i programmet för lösenord och nycklar.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it with its password, then try again.</source>
        <translation>Nyckelringen är låst. Lås upp den med dess lösenord och försök igen.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked: the password was wrong, or its window was closed. Try again.</source>
        <translation>Nyckelringen låstes inte upp: lösenordet var fel, eller så stängdes fönstret. Försök igen.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be waiting for a password in a window of its own.</source>
        <translation>Nyckelringen svarar inte. Den kanske väntar på ett lösenord i ett eget fönster.</translation>
    </message>
    <message>
        <source>The keychain is open but does not have this secret any more. Enter it again.</source>
        <translation>Nyckelringen är öppen men har inte längre den här hemligheten. Ange den igen.</translation>
    </message>
    <message>
        <source>This secret was kept in memory for an earlier run, and is gone. Enter it again.</source>
        <translation>Den här hemligheten sparades i minnet för en tidigare körning och är borta. Ange den igen.</translation>
    </message>
    <message>
        <source>The keychain could not do it. The details have its own words.</source>
        <translation>Nyckelringen kunde inte göra det. I detaljerna står dess egna ord.</translation>
    </message>
    <message>
        <source>The sandbox has no name. Enter one.</source>
        <translation>Sandlådan har inget namn. Ange ett.</translation>
    </message>
    <message>
        <source>The organisation has a sandbox “%1” already. Choose another name.</source>
        <translation>Organisationen har redan en sandlåda ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The organisation is missing. Enter its name.</source>
        <translation>Organisationen saknas. Ange dess namn.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Shorten it.</source>
        <translation>Det är längre än %1 tecken. Korta ner det.</translation>
    </message>
    <message>
        <source>“%1” is no port to listen on. Enter a whole number from %2 to %3.</source>
        <translation>”%1” är ingen port att lyssna på. Ange ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>“%1” is not an address to build URLs on. Write it like https://example.com, or leave it empty.</source>
        <translation>”%1” är ingen adress att bygga URL:er på. Skriv den som https://example.com, eller lämna tomt.</translation>
    </message>
    <message>
        <source>“%1” has a part that begins with ? or #. A webhook&apos;s path is added at the end, so leave that part out.</source>
        <translation>”%1” har en del som börjar med ? eller #. Webhookens sökväg läggs till i slutet, så utelämna den delen.</translation>
    </message>
    <message>
        <source>The address has a user name or password before the @. URLs are shown and sent around, so leave it out.</source>
        <translation>Adressen har ett användarnamn eller lösenord före @. URL:er visas och skickas runt, så utelämna det.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Enter a whole number from %2 to %3.</source>
        <translation>”%1” är inget antal dagar. Ange ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>Our reading: key and value are percent-encoded.</source>
        <translation>Vår tolkning: nyckel och värde procentkodas.</translation>
    </message>
    <message>
        <source>Our reading of the page&apos;s sentence: spaces stay, and only first letters change.</source>
        <translation>Vår tolkning av sidans mening: blanksteg blir kvar, och bara första bokstäver ändras.</translation>
    </message>
    <message>
        <source>Our reading: beyond the end there is nothing, null.</source>
        <translation>Vår tolkning: bortom slutet finns inget, null.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page calls notEqualTo in its example; the name of the heading is taken.</source>
        <translation>Sidan hos Adobe anropar notEqualTo i sitt exempel; rubrikens namn gäller.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page gives http for an https address; the real protocol is returned.</source>
        <translation>Sidan hos Adobe ger http för en https-adress; det verkliga protokollet returneras.</translation>
    </message>
    <message>
        <source>Our reading: counted as Java counts, an emoji is two.</source>
        <translation>Vår tolkning: räknat som Java räknar, en emoji är två.</translation>
    </message>
    <message>
        <source>Java&apos;s regular expressions, read as PCRE; the expression may match a part of the text, as in Adobe&apos;s example.</source>
        <translation>Javas reguljära uttryck, lästa som PCRE; uttrycket får passa en del av texten, som i exemplet hos Adobe.</translation>
    </message>
    <message>
        <source>Our reading: empty when nothing matches.</source>
        <translation>Vår tolkning: tomt när inget passar.</translation>
    </message>
    <message>
        <source>Our reading: every occurrence.</source>
        <translation>Vår tolkning: varje förekomst.</translation>
    </message>
    <message>
        <source>The replacement is literal, as Adobe&apos;s page says.</source>
        <translation>Ersättningen är bokstavlig, som sidan hos Adobe säger.</translation>
    </message>
    <message>
        <source>Our reading: the separator is literal, and empty parts stay.</source>
        <translation>Vår tolkning: avgränsaren är bokstavlig, och tomma delar blir kvar.</translation>
    </message>
    <message>
        <source>Our reading: a time without a zone is in UTC.</source>
        <translation>Vår tolkning: en tid utan zon är i UTC.</translation>
    </message>
    <message>
        <source>Our reading: places beyond the text are taken for its ends.</source>
        <translation>Vår tolkning: platser utanför texten räknas som dess ändar.</translation>
    </message>
    <message>
        <source>Our reading: letters that are capitals already stay so.</source>
        <translation>Vår tolkning: bokstäver som redan är stora förblir stora.</translation>
    </message>
    <message>
        <source>Our reading: a text is true when it spells true in any case, a number when it is not 0.</source>
        <translation>Vår tolkning: en text är sann när den stavas true, stort eller smått, ett tal när det inte är 0.</translation>
    </message>
    <message>
        <source>What is no date gives 1970-01-01T00:00Z. Our reading: a number is milliseconds since then.</source>
        <translation>Det som inte är något datum ger 1970-01-01T00:00Z. Vår tolkning: ett tal är millisekunder sedan dess.</translation>
    </message>
    <message>
        <source>What is no date gives 1970-01-01T00:00. Our reading: a number is milliseconds since then, and the zone is dropped.</source>
        <translation>Det som inte är något datum ger 1970-01-01T00:00. Vår tolkning: ett tal är millisekunder sedan dess, och zonen tas bort.</translation>
    </message>
    <message>
        <source>Our reading: a space is percent-encoded, so that the result fits every part of an address.</source>
        <translation>Vår tolkning: ett blanksteg procentkodas, så att resultatet passar varje del av en adress.</translation>
    </message>
    <message>
        <source>Our reading: a plus sign is a space.</source>
        <translation>Vår tolkning: ett plustecken är ett blanksteg.</translation>
    </message>
    <message>
        <source>Our reading: in whole years.</source>
        <translation>Vår tolkning: i hela år.</translation>
    </message>
    <message>
        <source>Adobe&apos;s pages give both orders; as in the function&apos;s own page, the days are those from the first date to the second.</source>
        <translation>Sidorna hos Adobe anger båda ordningarna; som på funktionens egen sida är dagarna de från det första datumet till det andra.</translation>
    </message>
    <message>
        <source>Our reading: ISO weeks, from Monday.</source>
        <translation>Vår tolkning: ISO-veckor, från måndag.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page spells it extractMonths in the heading and extractMonth in the example; both are accepted.</source>
        <translation>Sidan hos Adobe skriver extractMonths i rubriken och extractMonth i exemplet; båda godtas.</translation>
    </message>
    <message>
        <source>It takes a date-time, not a text: wrap a text in stringToDate. What is no pattern gives ISO 8601.</source>
        <translation>Den tar en tidpunkt, inte en text: omslut en text med stringToDate. Det som inte är något mönster ger ISO 8601.</translation>
    </message>
    <message>
        <source>Our reading: a day that the month has not is its first or last one.</source>
        <translation>Vår tolkning: en dag som månaden inte har är dess första eller sista.</translation>
    </message>
    <message>
        <source>Our reading: an hour that the day has not is its first or last one.</source>
        <translation>Vår tolkning: en timme som dagen inte har är dess första eller sista.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page says null values and counts zeros in its example; both are counted.</source>
        <translation>Sidan hos Adobe talar om null-värden och räknar nollor i sitt exempel; båda räknas.</translation>
    </message>
    <message>
        <source>Our reading: of an empty array it is null.</source>
        <translation>Vår tolkning: för en tom lista är det null.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page says descending in its text and lowest in its example; the text is followed. What has no such number comes last.</source>
        <translation>Sidan hos Adobe säger fallande i sin text och lägst i sitt exempel; texten följs. Det som saknar talet kommer sist.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page says ascending in its text and highest in its example; the text is followed. What has no such number comes last.</source>
        <translation>Sidan hos Adobe säger stigande i sin text och högst i sitt exempel; texten följs. Det som saknar talet kommer sist.</translation>
    </message>
    <message>
        <source>It is false when the value is null, so it is no exact opposite of in.</source>
        <translation>Den är falsk när värdet är null, så den är inte precis motsatsen till in.</translation>
    </message>
    <message>
        <source>Our reading: null values don&apos;t count, and of an empty array it is null.</source>
        <translation>Vår tolkning: null-värden räknas inte, och för en tom lista är det null.</translation>
    </message>
    <message>
        <source>Our reading: null values don&apos;t count, and of an empty array it is 0.</source>
        <translation>Vår tolkning: null-värden räknas inte, och för en tom lista är det 0.</translation>
    </message>
    <message>
        <source>Our reading: at most three decimals, as Java&apos;s NumberFormat has it.</source>
        <translation>Vår tolkning: högst tre decimaler, som Javas NumberFormat.</translation>
    </message>
    <message>
        <source>Our reading: the number times a hundred, rounded to a whole one.</source>
        <translation>Vår tolkning: talet gånger hundra, avrundat till ett heltal.</translation>
    </message>
    <message>
        <source>Our reading: the second argument is the number of decimals, 0 to 20.</source>
        <translation>Vår tolkning: det andra argumentet är antalet decimaler, 0 till 20.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page does not say which number is which. Our reading, in the page&apos;s order: 1 equal, 2 not equal, 3 greater, 4 greater or equal, 5 less, 6 less or equal.</source>
        <translation>Sidan hos Adobe säger inte vilket tal som är vilket. Vår tolkning, i sidans ordning: 1 lika, 2 inte lika, 3 större, 4 större eller lika, 5 mindre, 6 mindre eller lika.</translation>
    </message>
    <message>
        <source>The text holds more than %1 values, the most that are read. Leave out what is from here on.</source>
        <translation>Texten innehåller fler än %1 värden, det mesta som läses. Utelämna det som följer härifrån.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes, the most that are read. Take a part of it.</source>
        <translation>Texten är längre än %1 byte, det mesta som läses. Ta en del av den.</translation>
    </message>
    <message>
        <source>The members “%1” and “%2” do not go together. Remove one of them.</source>
        <translation>Medlemmarna ”%1” och ”%2” går inte ihop. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>%1 lacks %2. Your own keywords replace the standard ones, so a subscriber who texts a missing one is not heard.</source>
        <translation>%1 saknar %2. Dina egna nyckelord ersätter standardorden, så en prenumerant som skickar ett som saknas hörs inte.</translation>
    </message>
    <message>
        <source>Values outside the body&apos;s arrays belong to each of its events. Repeated, they come to more than %1 characters, the most that are taken. None were read.</source>
        <translation>Värden utanför kroppens listor hör till var och en av dess händelser. Upprepade blir de fler än %1 tecken, det mesta som tas emot. Ingen händelse lästes.</translation>
    </message>
    <message>
        <source>a path, a function, a text in double quotes or a number</source>
        <translation>en sökväg, en funktion, en text inom dubbla citattecken eller ett tal</translation>
    </message>
    <message>
        <source>a text in double quotes, a number, true or false: an array holds nothing else</source>
        <translation>en text inom dubbla citattecken, ett tal, true eller false: en lista innehåller inget annat</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ett namn</translation>
    </message>
    <message>
        <source>an equals sign</source>
        <translation>ett likhetstecken</translation>
    </message>
    <message>
        <source>an operator or a closing parenthesis</source>
        <translation>en operator eller en avslutande parentes</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation>ett kommatecken eller en avslutande parentes</translation>
    </message>
    <message>
        <source>a comma or a closing square bracket</source>
        <translation>ett kommatecken eller en avslutande hakparentes</translation>
    </message>
    <message>
        <source>as and a name between two bars</source>
        <translation>as och ett namn mellan två lodstreck</translation>
    </message>
    <message>
        <source>let, else, or a block that begins with # or /</source>
        <translation>let, else eller ett block som börjar med # eller /</translation>
    </message>
    <message>
        <source>an operator or %1</source>
        <translation>en operator eller %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ett heltal</translation>
    </message>
    <message>
        <source>a decimal number</source>
        <translation>ett decimaltal</translation>
    </message>
    <message>
        <source>a date-time</source>
        <translation>en tidpunkt</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>en mappning</translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation>namnet på en medlem</translation>
    </message>
    <message>
        <source>a calculation</source>
        <translation>en beräkning</translation>
    </message>
    <message>
        <source>The text ends here, but expected is %1.</source>
        <translation>Texten slutar här, men väntat är %1.</translation>
    </message>
    <message>
        <source>Invalid handlebars syntax. Found “%1”, expected %2.</source>
        <translation>Ogiltig handlebars-syntax. Hittade ”%1”, väntade %2.</translation>
    </message>
    <message>
        <source>The number of arguments of %1 must be %2, but is %3. Add or remove some.</source>
        <translation>Antalet argument till %1 ska vara %2 men är %3. Lägg till eller ta bort några.</translation>
    </message>
    <message>
        <source>The number of arguments of %1 must be at least %2, but is %3. Add some.</source>
        <translation>Antalet argument till %1 ska vara minst %2 men är %3. Lägg till några.</translation>
    </message>
    <message>
        <source>The number of arguments of %1 must be from %2 to %3, but is %4. Add or remove some.</source>
        <translation>Antalet argument till %1 ska vara mellan %2 och %3 men är %4. Lägg till eller ta bort några.</translation>
    </message>
    <message>
        <source>Argument %2 of %1 must be a date-time, not a text. Wrap it in stringToDate().</source>
        <translation>Argument %2 till %1 ska vara en tidpunkt, inte en text. Omslut det med stringToDate().</translation>
    </message>
    <message>
        <source>Argument %2 of %1 must be %3, but is %4.</source>
        <translation>Argument %2 till %1 ska vara %3 men är %4.</translation>
    </message>
    <message>
        <source>The bytes here are not UTF-8. Save the template as UTF-8.</source>
        <translation>Byten här är inte UTF-8. Spara mallen som UTF-8.</translation>
    </message>
    <message>
        <source>This %1 is not closed. Write %2 where it ends.</source>
        <translation>Detta %1 är inte stängt. Skriv %2 där det slutar.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing double quote on its line. Add the quote.</source>
        <translation>Texten som börjar här har inget avslutande dubbelt citattecken på sin rad. Lägg till det.</translation>
    </message>
    <message>
        <source>The name that starts here is not closed. Write %1 behind it.</source>
        <translation>Namnet som börjar här är inte stängt. Skriv %1 efter det.</translation>
    </message>
    <message>
        <source>The quote %1 does not begin a text here. Use the straight double quote.</source>
        <translation>Citattecknet %1 inleder ingen text här. Använd det raka dubbla citattecknet.</translation>
    </message>
    <message>
        <source>A backslash in a text must be doubled. Write \\ here.</source>
        <translation>Ett omvänt snedstreck i en text måste dubbleras. Skriv \\ här.</translation>
    </message>
    <message>
        <source>“%1” is no number. Use digits, with a point for decimals, or put a name in backticks.</source>
        <translation>”%1” är inget tal. Använd siffror, med punkt för decimaler, eller sätt ett namn inom grava accenter.</translation>
    </message>
    <message>
        <source>There is no operator “%1” here. Write %2 instead.</source>
        <translation>Det finns ingen operator ”%1” här. Skriv %2 i stället.</translation>
    </message>
    <message>
        <source>The block %1 that opens here is not closed. Write its end, a slash and %1.</source>
        <translation>Blocket %1 som öppnas här är inte stängt. Skriv dess slut, ett snedstreck och %1.</translation>
    </message>
    <message>
        <source>This else belongs to no block that could have it. Remove it.</source>
        <translation>Detta else hör inte till något block som kan ha ett. Ta bort det.</translation>
    </message>
    <message>
        <source>The block %1 has an else already. Keep one, as its last branch.</source>
        <translation>Blocket %1 har redan ett else. Behåll ett, som sista gren.</translation>
    </message>
    <message>
        <source>“%1” is not supported. Write %2 instead.</source>
        <translation>”%1” stöds inte. Skriv %2 i stället.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word. Put it in backticks: `%1`.</source>
        <translation>”%1” är ett reserverat ord. Sätt det inom grava accenter: `%1`.</translation>
    </message>
    <message>
        <source>A name that begins with a digit must be in backticks: `%1`.</source>
        <translation>Ett namn som börjar med en siffra måste stå inom grava accenter: `%1`.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used in personalisation. Remove it.</source>
        <translation>”%1” kan inte användas i personalisering. Ta bort det.</translation>
    </message>
    <message>
        <source>There is an @index only inside an each block. Move it there.</source>
        <translation>@index finns bara i ett each-block. Flytta det dit.</translation>
    </message>
    <message>
        <source>Journey Optimizer does not know “this” in conditions. Name the element: each … as |name|, then name.field.</source>
        <translation>Journey Optimizer känner inte till ”this” i villkor. Namnge elementet: each … as |name|, sedan name.field.</translation>
    </message>
    <message>
        <source>More than %1 levels stand inside one another here. Make the template flatter.</source>
        <translation>Fler än %1 nivåer ligger i varandra här. Gör mallen plattare.</translation>
    </message>
    <message>
        <source>“%1” is not available here. Use %2 instead.</source>
        <translation>”%1” är inte tillgängligt här. Använd %2 i stället.</translation>
    </message>
    <message>
        <source>The helper %1 works in Journey Optimizer only, so nothing stands here in a preview.</source>
        <translation>Hjälpen %1 fungerar bara i Journey Optimizer, så i en förhandsvisning står inget här.</translation>
    </message>
    <message>
        <source>Here a number is divided by zero. Test the divisor first.</source>
        <translation>Här divideras ett tal med noll. Pröva nämnaren först.</translation>
    </message>
    <message>
        <source>%1 can&apos;t read “%2” as a date-time. Check the text and its pattern.</source>
        <translation>%1 kan inte läsa ”%2” som en tidpunkt. Kontrollera texten och dess mönster.</translation>
    </message>
    <message>
        <source>%1 can&apos;t make a whole number of “%2”.</source>
        <translation>%1 kan inte göra ett heltal av ”%2”.</translation>
    </message>
    <message>
        <source>The regular expression “%1” can&apos;t be used: %2.</source>
        <translation>Det reguljära uttrycket ”%1” kan inte användas: %2.</translation>
    </message>
    <message>
        <source>The regular expression “%1” takes too long on this text. Make it simpler.</source>
        <translation>Det reguljära uttrycket ”%1” tar för lång tid på den här texten. Gör det enklare.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Use a name such as Europe/Stockholm.</source>
        <translation>Det finns ingen tidszon ”%1”. Använd ett namn som Europe/Stockholm.</translation>
    </message>
    <message>
        <source>There is no locale “%1”. Use a name such as sv_SE.</source>
        <translation>Det finns inga språkinställningar ”%1”. Använd ett namn som sv_SE.</translation>
    </message>
    <message>
        <source>The evaluation was ended after %1 steps. Make the template simpler.</source>
        <translation>Utvärderingen avbröts efter %1 steg. Gör mallen enklare.</translation>
    </message>
    <message>
        <source>The evaluation was ended because a text grew beyond %1 characters. Make it shorter.</source>
        <translation>Utvärderingen avbröts för att en text blev längre än %1 tecken. Gör den kortare.</translation>
    </message>
    <message>
        <source>The block %1 ends here, but it was not opened. Open is the block %2.</source>
        <translation>Blocket %1 slutar här men öppnades aldrig. Öppet är blocket %2.</translation>
    </message>
    <message>
        <source>The block %1 ends here, but it was not opened.</source>
        <translation>Blocket %1 slutar här men öppnades aldrig.</translation>
    </message>
    <message>
        <source>There is no block “%1”. Did you mean %2?</source>
        <translation>Det finns inget block ”%1”. Menade du %2?</translation>
    </message>
    <message>
        <source>There is no block “%1”. Known are if, unless, each and with.</source>
        <translation>Det finns inget block ”%1”. De som finns är if, unless, each och with.</translation>
    </message>
    <message>
        <source>There is no function “%1”. Did you mean %2?</source>
        <translation>Det finns ingen funktion ”%1”. Menade du %2?</translation>
    </message>
    <message>
        <source>There is no function “%1”. Choose one from the function list.</source>
        <translation>Det finns ingen funktion ”%1”. Välj en ur funktionslistan.</translation>
    </message>
    <message>
        <source>Path “%1” not found. Did you mean %2?</source>
        <translation>Sökvägen ”%1” hittades inte. Menade du %2?</translation>
    </message>
    <message>
        <source>Path “%1” not found. Check its spelling, or add a fallback value.</source>
        <translation>Sökvägen ”%1” hittades inte. Kontrollera stavningen eller lägg till ett reservvärde.</translation>
    </message>
    <message>
        <source>Type mismatch for variable “%1”. Expected %2. Found %3.</source>
        <translation>Fel typ för variabeln ”%1”. Väntade %2. Hittade %3.</translation>
    </message>
    <message>
        <source>Writes another value when the first is empty or null.</source>
        <translation>Skriver ett annat värde när det första är tomt eller null.</translation>
    </message>
    <message>
        <source>Writes its content when a condition is true.</source>
        <translation>Skriver sitt innehåll när ett villkor är sant.</translation>
    </message>
    <message>
        <source>Writes the first of several contents whose condition is true.</source>
        <translation>Skriver det första av flera innehåll vars villkor är sant.</translation>
    </message>
    <message>
        <source>Writes its content when a condition is false.</source>
        <translation>Skriver sitt innehåll när ett villkor är falskt.</translation>
    </message>
    <message>
        <source>Writes its content once for each element of an array; @index is the number of the element, from 0.</source>
        <translation>Skriver sitt innehåll en gång för varje element i en lista; @index är elementets nummer, från 0.</translation>
    </message>
    <message>
        <source>Gives a long path a short name.</source>
        <translation>Ger en lång sökväg ett kort namn.</translation>
    </message>
    <message>
        <source>Keeps the value of an expression under a name, for later.</source>
        <translation>Sparar ett uttrycks värde under ett namn, till senare.</translation>
    </message>
    <message>
        <source>Adds a parameter to an address.</source>
        <translation>Lägger till en parameter i en adress.</translation>
    </message>
    <message>
        <source>Reads a record of a dataset; works in Journey Optimizer only.</source>
        <translation>Läser en post i en datamängd; fungerar bara i Journey Optimizer.</translation>
    </message>
    <message>
        <source>Encrypts a value with a key of the key registry; works in Journey Optimizer only.</source>
        <translation>Krypterar ett värde med en nyckel ur nyckelregistret; fungerar bara i Journey Optimizer.</translation>
    </message>
    <message>
        <source>Attaches data to the execution of a message; works in Journey Optimizer only.</source>
        <translation>Bifogar data till ett meddelandes körning; fungerar bara i Journey Optimizer.</translation>
    </message>
    <message>
        <source>Adds a query parameter to an address before its fragment, or replaces the one of that name.</source>
        <translation>Lägger till en frågeparameter i en adress före dess fragment, eller ersätter den med det namnet.</translation>
    </message>
    <message>
        <source>Makes the first letter of each word a capital.</source>
        <translation>Gör första bokstaven i varje ord stor.</translation>
    </message>
    <message>
        <source>The code of the character at a position, counted from 0.</source>
        <translation>Koden för tecknet på en plats, räknat från 0.</translation>
    </message>
    <message>
        <source>Joins two or more texts into one.</source>
        <translation>Fogar ihop två eller flera texter till en.</translation>
    </message>
    <message>
        <source>Whether the first text contains the second.</source>
        <translation>Om den första texten innehåller den andra.</translation>
    </message>
    <message>
        <source>Whether the first text does not contain the second.</source>
        <translation>Om den första texten inte innehåller den andra.</translation>
    </message>
    <message>
        <source>Whether the first text does not end with the second.</source>
        <translation>Om den första texten inte slutar med den andra.</translation>
    </message>
    <message>
        <source>Whether the first text does not start with the second.</source>
        <translation>Om den första texten inte börjar med den andra.</translation>
    </message>
    <message>
        <source>Writes a text in Base64.</source>
        <translation>Skriver en text i Base64.</translation>
    </message>
    <message>
        <source>Reads a text written in Base64; what is no Base64 stays as it is.</source>
        <translation>Läser en text skriven i Base64; det som inte är det blir kvar som det är.</translation>
    </message>
    <message>
        <source>Whether the first text ends with the second.</source>
        <translation>Om den första texten slutar med den andra.</translation>
    </message>
    <message>
        <source>Whether two texts are the same, capitals included.</source>
        <translation>Om två texter är lika, även i stora bokstäver.</translation>
    </message>
    <message>
        <source>Whether two texts are the same, whatever their capitals.</source>
        <translation>Om två texter är lika, oavsett stora bokstäver.</translation>
    </message>
    <message>
        <source>Whether the first text is the same as any of one to ten others, whatever their capitals.</source>
        <translation>Om den första texten är lik någon av en till tio andra, oavsett stora bokstäver.</translation>
    </message>
    <message>
        <source>Whether two texts differ, capitals included.</source>
        <translation>Om två texter skiljer sig, även i stora bokstäver.</translation>
    </message>
    <message>
        <source>Whether two texts differ in more than capitals.</source>
        <translation>Om två texter skiljer sig i annat än stora bokstäver.</translation>
    </message>
    <message>
        <source>The part of an email address behind the at sign.</source>
        <translation>Den del av en e-postadress som står efter snabel-a.</translation>
    </message>
    <message>
        <source>Writes a number as an amount in the currency of a locale.</source>
        <translation>Skriver ett tal som ett belopp i ett områdes valuta.</translation>
    </message>
    <message>
        <source>The host of an address.</source>
        <translation>Värden i en adress.</translation>
    </message>
    <message>
        <source>The path of an address, from the slash behind the host.</source>
        <translation>Sökvägen i en adress, från snedstrecket efter värden.</translation>
    </message>
    <message>
        <source>The protocol of an address.</source>
        <translation>Protokollet i en adress.</translation>
    </message>
    <message>
        <source>The part of an address behind the number sign.</source>
        <translation>Den del av en adress som står efter nummertecknet.</translation>
    </message>
    <message>
        <source>Where the second text first stands in the first, counted from 0; -1 when it does not.</source>
        <translation>Var den andra texten först står i den första, räknat från 0; -1 när den inte gör det.</translation>
    </message>
    <message>
        <source>Where the second text last stands in the first, counted from 0; -1 when it does not.</source>
        <translation>Var den andra texten sist står i den första, räknat från 0; -1 när den inte gör det.</translation>
    </message>
    <message>
        <source>Whether a value is empty or null.</source>
        <translation>Om ett värde är tomt eller null.</translation>
    </message>
    <message>
        <source>Whether a value is neither empty nor null.</source>
        <translation>Om ett värde varken är tomt eller null.</translation>
    </message>
    <message>
        <source>Writes the elements of an array one after the other, with a separator between them.</source>
        <translation>Skriver elementen i en lista efter varandra, med en avgränsare emellan.</translation>
    </message>
    <message>
        <source>Removes white space at the beginning.</source>
        <translation>Tar bort blanktecken i början.</translation>
    </message>
    <message>
        <source>Removes white space at the end.</source>
        <translation>Tar bort blanktecken i slutet.</translation>
    </message>
    <message>
        <source>Removes white space at the beginning and at the end.</source>
        <translation>Tar bort blanktecken i början och i slutet.</translation>
    </message>
    <message>
        <source>The number of characters.</source>
        <translation>Antalet tecken.</translation>
    </message>
    <message>
        <source>Whether a text fits a pattern in which a percent sign is any run of characters and an underscore one character.</source>
        <translation>Om en text passar ett mönster där ett procenttecken är vilken följd av tecken som helst och ett understreck är ett tecken.</translation>
    </message>
    <message>
        <source>Makes all letters small.</source>
        <translation>Gör alla bokstäver små.</translation>
    </message>
    <message>
        <source>Makes all letters capitals.</source>
        <translation>Gör alla bokstäver stora.</translation>
    </message>
    <message>
        <source>Whether a regular expression matches a text.</source>
        <translation>Om ett reguljärt uttryck passar en text.</translation>
    </message>
    <message>
        <source>Replaces everything with X but so many characters at the beginning and at the end.</source>
        <translation>Ersätter allt med X utom så många tecken i början och i slutet.</translation>
    </message>
    <message>
        <source>The MD5 digest of a text, in hexadecimal.</source>
        <translation>MD5-summan av en text, hexadecimalt.</translation>
    </message>
    <message>
        <source>The SHA-256 digest of a text, in hexadecimal.</source>
        <translation>SHA-256-summan av en text, hexadecimalt.</translation>
    </message>
    <message>
        <source>What a group of a regular expression matches in a text.</source>
        <translation>Det som en grupp i ett reguljärt uttryck hittar i en text.</translation>
    </message>
    <message>
        <source>Replaces one text inside another.</source>
        <translation>Ersätter en text i en annan.</translation>
    </message>
    <message>
        <source>Replaces everything that a regular expression matches.</source>
        <translation>Ersätter allt som ett reguljärt uttryck hittar.</translation>
    </message>
    <message>
        <source>Cuts a text into an array at each separator.</source>
        <translation>Delar en text till en lista vid varje avgränsare.</translation>
    </message>
    <message>
        <source>Whether the first text starts with the second.</source>
        <translation>Om den första texten börjar med den andra.</translation>
    </message>
    <message>
        <source>Reads a text as a date-time, in ISO 8601 or by a pattern.</source>
        <translation>Läser en text som en tidpunkt, enligt ISO 8601 eller ett mönster.</translation>
    </message>
    <message>
        <source>Reads a text as a whole number.</source>
        <translation>Läser en text som ett heltal.</translation>
    </message>
    <message>
        <source>Reads a text as a number; what is no number stays as it is.</source>
        <translation>Läser en text som ett tal; det som inte är något tal blir kvar som det är.</translation>
    </message>
    <message>
        <source>The part of a text from one position to another, counted from 0, the end not included.</source>
        <translation>Den del av en text som går från en plats till en annan, räknat från 0, slutet inte medräknat.</translation>
    </message>
    <message>
        <source>Turns a value into true or false.</source>
        <translation>Gör sant eller falskt av ett värde.</translation>
    </message>
    <message>
        <source>Turns a value into a date-time.</source>
        <translation>Gör en tidpunkt av ett värde.</translation>
    </message>
    <message>
        <source>Turns a value into a date-time without a time zone.</source>
        <translation>Gör en tidpunkt utan tidszon av ett värde.</translation>
    </message>
    <message>
        <source>Encodes a text so that it can stand in an address.</source>
        <translation>Kodar en text så att den kan stå i en adress.</translation>
    </message>
    <message>
        <source>Reads a text that was encoded for an address.</source>
        <translation>Läser en text som kodats för en adress.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of days, back when it is negative.</source>
        <translation>Flyttar en tidpunkt ett antal dagar, bakåt om det är negativt.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of hours, back when it is negative.</source>
        <translation>Flyttar en tidpunkt ett antal timmar, bakåt om det är negativt.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of minutes, back when it is negative.</source>
        <translation>Flyttar en tidpunkt ett antal minuter, bakåt om det är negativt.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of months, back when it is negative.</source>
        <translation>Flyttar en tidpunkt ett antal månader, bakåt om det är negativt.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of seconds, back when it is negative.</source>
        <translation>Flyttar en tidpunkt ett antal sekunder, bakåt om det är negativt.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of years, back when it is negative.</source>
        <translation>Flyttar en tidpunkt ett antal år, bakåt om det är negativt.</translation>
    </message>
    <message>
        <source>The age in years of what happened at a date-time.</source>
        <translation>Åldern i år på det som hände vid en tidpunkt.</translation>
    </message>
    <message>
        <source>The days from a date-time to now, negative when it is in the future.</source>
        <translation>Dagarna från en tidpunkt till nu, negativt om den ligger i framtiden.</translation>
    </message>
    <message>
        <source>The months from a date-time to now, negative when it is in the future.</source>
        <translation>Månaderna från en tidpunkt till nu, negativt om den ligger i framtiden.</translation>
    </message>
    <message>
        <source>0 when two date-times are equal, -1 when the first is earlier, 1 when it is later.</source>
        <translation>0 när två tidpunkter är lika, -1 när den första är tidigare, 1 när den är senare.</translation>
    </message>
    <message>
        <source>The same moment in another time zone.</source>
        <translation>Samma ögonblick i en annan tidszon.</translation>
    </message>
    <message>
        <source>The current time in milliseconds since 1970.</source>
        <translation>Den aktuella tiden i millisekunder sedan 1970.</translation>
    </message>
    <message>
        <source>The days from the first date-time to the second.</source>
        <translation>Dagarna från den första tidpunkten till den andra.</translation>
    </message>
    <message>
        <source>Whether a date-time lies between two others, both included.</source>
        <translation>Om en tidpunkt ligger mellan två andra, båda inräknade.</translation>
    </message>
    <message>
        <source>The day of the month, 1 to 31.</source>
        <translation>Dagen i månaden, 1 till 31.</translation>
    </message>
    <message>
        <source>The day of the week, 1 for Monday to 7 for Sunday.</source>
        <translation>Veckodagen, 1 för måndag till 7 för söndag.</translation>
    </message>
    <message>
        <source>The day of the year, 1 to 366.</source>
        <translation>Dagen på året, 1 till 366.</translation>
    </message>
    <message>
        <source>The week of the year, 1 to 53.</source>
        <translation>Veckan på året, 1 till 53.</translation>
    </message>
    <message>
        <source>The seconds from the second date-time to the first.</source>
        <translation>Sekunderna från den andra tidpunkten till den första.</translation>
    </message>
    <message>
        <source>The minutes from the second date-time to the first.</source>
        <translation>Minuterna från den andra tidpunkten till den första.</translation>
    </message>
    <message>
        <source>The hours from the second date-time to the first.</source>
        <translation>Timmarna från den andra tidpunkten till den första.</translation>
    </message>
    <message>
        <source>The months from the second date-time to the first.</source>
        <translation>Månaderna från den andra tidpunkten till den första.</translation>
    </message>
    <message>
        <source>The years from the second date-time to the first.</source>
        <translation>Åren från den andra tidpunkten till den första.</translation>
    </message>
    <message>
        <source>The hour of a date-time, 0 to 23.</source>
        <translation>Timmen i en tidpunkt, 0 till 23.</translation>
    </message>
    <message>
        <source>The minute of a date-time, 0 to 59.</source>
        <translation>Minuten i en tidpunkt, 0 till 59.</translation>
    </message>
    <message>
        <source>The second of a date-time, 0 to 59.</source>
        <translation>Sekunden i en tidpunkt, 0 till 59.</translation>
    </message>
    <message>
        <source>The month of a date-time, 1 to 12.</source>
        <translation>Månaden i en tidpunkt, 1 till 12.</translation>
    </message>
    <message>
        <source>Writes a date-time by a pattern, in the language of a locale.</source>
        <translation>Skriver en tidpunkt enligt ett mönster, på ett områdes språk.</translation>
    </message>
    <message>
        <source>The current date-time with its time zone.</source>
        <translation>Den aktuella tidpunkten med sin tidszon.</translation>
    </message>
    <message>
        <source>The same date-time on another day of its month.</source>
        <translation>Samma tidpunkt en annan dag i månaden.</translation>
    </message>
    <message>
        <source>The same date-time at another hour.</source>
        <translation>Samma tidpunkt en annan timme.</translation>
    </message>
    <message>
        <source>The same moment in UTC.</source>
        <translation>Samma ögonblick i UTC.</translation>
    </message>
    <message>
        <source>The beginning of the day of a date-time.</source>
        <translation>Början av en tidpunkts dag.</translation>
    </message>
    <message>
        <source>The beginning of the Monday of the week of a date-time.</source>
        <translation>Början av måndagen i en tidpunkts vecka.</translation>
    </message>
    <message>
        <source>The beginning of the quarter of a date-time.</source>
        <translation>Början av en tidpunkts kvartal.</translation>
    </message>
    <message>
        <source>The beginning of the year of a date-time.</source>
        <translation>Början av en tidpunkts år.</translation>
    </message>
    <message>
        <source>How many elements of an array are null.</source>
        <translation>Hur många element i en lista som är null.</translation>
    </message>
    <message>
        <source>How many elements an array has, null values included.</source>
        <translation>Hur många element en lista har, null inräknat.</translation>
    </message>
    <message>
        <source>The elements of an array, each once.</source>
        <translation>Elementen i en lista, vart och ett en gång.</translation>
    </message>
    <message>
        <source>How many different elements an array has, null included.</source>
        <translation>Hur många olika element en lista har, null inräknat.</translation>
    </message>
    <message>
        <source>The first element of an array.</source>
        <translation>Det första elementet i en lista.</translation>
    </message>
    <message>
        <source>The first elements of an array after sorting it by one of their members, the highest first.</source>
        <translation>De första elementen i en lista som sorterats efter en av deras medlemmar, det högsta först.</translation>
    </message>
    <message>
        <source>The first elements of an array after sorting it by one of their members, the lowest first.</source>
        <translation>De första elementen i en lista som sorterats efter en av deras medlemmar, det lägsta först.</translation>
    </message>
    <message>
        <source>Whether an array has a value as an element.</source>
        <translation>Om en lista har ett värde som element.</translation>
    </message>
    <message>
        <source>Whether an array lacks a value that is not null.</source>
        <translation>Om en lista saknar ett värde som inte är null.</translation>
    </message>
    <message>
        <source>Whether an array has an item as an element.</source>
        <translation>Om en lista har ett visst element.</translation>
    </message>
    <message>
        <source>Whether two arrays have an element in common.</source>
        <translation>Om två listor har ett gemensamt element.</translation>
    </message>
    <message>
        <source>Whether all elements of the first array are elements of the second.</source>
        <translation>Om alla element i den första listan finns i den andra.</translation>
    </message>
    <message>
        <source>Whether the first array has all elements of the second.</source>
        <translation>Om den första listan har alla element i den andra.</translation>
    </message>
    <message>
        <source>The mean of the numbers in an array.</source>
        <translation>Medelvärdet av talen i en lista.</translation>
    </message>
    <message>
        <source>How many elements an array has.</source>
        <translation>Hur många element en lista har.</translation>
    </message>
    <message>
        <source>The largest element of an array.</source>
        <translation>Det största elementet i en lista.</translation>
    </message>
    <message>
        <source>The smallest element of an array.</source>
        <translation>Det minsta elementet i en lista.</translation>
    </message>
    <message>
        <source>The sum of the numbers in an array.</source>
        <translation>Summan av talen i en lista.</translation>
    </message>
    <message>
        <source>Whether something does not exist.</source>
        <translation>Om något inte finns.</translation>
    </message>
    <message>
        <source>Whether something exists.</source>
        <translation>Om något finns.</translation>
    </message>
    <message>
        <source>The value that a map has for a key.</source>
        <translation>Det värde som en mappning har för en nyckel.</translation>
    </message>
    <message>
        <source>All keys of a map.</source>
        <translation>Alla nycklar i en mappning.</translation>
    </message>
    <message>
        <source>All values of a map.</source>
        <translation>Alla värden i en mappning.</translation>
    </message>
    <message>
        <source>A number without its sign.</source>
        <translation>Ett tal utan tecken.</translation>
    </message>
    <message>
        <source>Writes a number as people of a locale do.</source>
        <translation>Skriver ett tal som man gör i ett område.</translation>
    </message>
    <message>
        <source>A random number from 0 to 1.</source>
        <translation>Ett slumptal från 0 till 1.</translation>
    </message>
    <message>
        <source>The next whole number below.</source>
        <translation>Närmaste heltal nedåt.</translation>
    </message>
    <message>
        <source>The next whole number above.</source>
        <translation>Närmaste heltal uppåt.</translation>
    </message>
    <message>
        <source>A whole number in hexadecimal.</source>
        <translation>Ett heltal hexadecimalt.</translation>
    </message>
    <message>
        <source>Turns a number, a text or true and false into a whole number.</source>
        <translation>Gör ett heltal av ett tal, en text eller sant och falskt.</translation>
    </message>
    <message>
        <source>Writes a number as a percentage.</source>
        <translation>Skriver ett tal i procent.</translation>
    </message>
    <message>
        <source>Writes a number with so many decimals.</source>
        <translation>Skriver ett tal med så många decimaler.</translation>
    </message>
    <message>
        <source>Writes a value as a text.</source>
        <translation>Skriver ett värde som text.</translation>
    </message>
    <message>
        <source>Compares two values by the number of an operator.</source>
        <translation>Jämför två värden enligt en operators nummer.</translation>
    </message>
    <message>
        <source>Compares two texts: negative when the first comes before the second, 0 when they are equal, positive when it comes after.</source>
        <translation>Jämför två texter: negativt när den första kommer före den andra, 0 när de är lika, positivt när den kommer efter.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>time with zone (RFC 3339)</source>
        <translation>tid med zon (RFC 3339)</translation>
    </message>
    <message>
        <source>time without zone</source>
        <translation>tid utan zon</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>sekunder sedan 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>millisekunder sedan 1970</translation>
    </message>
    <message>
        <source>international number</source>
        <translation>internationellt nummer</translation>
    </message>
    <message>
        <source>number with country code, without plus sign</source>
        <translation>nummer med landskod, utan plustecken</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>nationellt nummer</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>kortnummer</translation>
    </message>
    <message>
        <source>sender name</source>
        <translation>avsändarnamn</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>heltal</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>decimaltal</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>annan text</translation>
    </message>
    <message>
        <source>Write {{%2}}</source>
        <translation>Skriv {{%2}}</translation>
    </message>
    <message>
        <source>Make {{%1}} the whole text</source>
        <translation>Gör {{%1}} till hela texten</translation>
    </message>
    <message>
        <source>Put {{%1}} on the other side of the colon</source>
        <translation>Sätt {{%1}} på andra sidan kolonet</translation>
    </message>
    <message>
        <source>Take {{%1}} out here</source>
        <translation>Ta bort {{%1}} här</translation>
    </message>
    <message>
        <source>This provider does not send {{%1}}</source>
        <translation>Leverantören skickar inte {{%1}}</translation>
    </message>
    <message>
        <source>Take the mark off {{%1}}</source>
        <translation>Ta bort markeringen från {{%1}}</translation>
    </message>
    <message>
        <source>Insert {{%1}} at the cursor</source>
        <translation>Infoga {{%1}} vid markören</translation>
    </message>
    <message numerus="yes">
        <source>Put %n token(s) in quotes</source>
        <translation>
            <numerusform>Sätt %n token inom citattecken</numerusform>
            <numerusform>Sätt %n token inom citattecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Straighten the quotes of %n text(s)</source>
        <translation>
            <numerusform>Räta ut citattecknen i %n text</numerusform>
            <numerusform>Räta ut citattecknen i %n texter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n comma(s) before a closing bracket</source>
        <translation>
            <numerusform>Ta bort %n kommatecken före en avslutande parentes</numerusform>
            <numerusform>Ta bort alla %n kommatecken före en avslutande parentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n comment(s)</source>
        <translation>
            <numerusform>Ta bort %n kommentar</numerusform>
            <numerusform>Ta bort %n kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the dots at %n place(s)</source>
        <translation>
            <numerusform>Ta bort punkterna på %n ställe</numerusform>
            <numerusform>Ta bort punkterna på %n ställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n word(s) as JSON does</source>
        <translation>
            <numerusform>Skriv %n ord som JSON gör</numerusform>
            <numerusform>Skriv %n ord som JSON gör</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this comma</source>
        <translation>Ta bort kommatecknet</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Lägg till kommatecknet</translation>
    </message>
    <message>
        <source>Keep one element</source>
        <translation>Behåll ett element</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters. Make it shorter.</source>
        <translation>Mallen är längre än %1 tecken. Gör den kortare.</translation>
    </message>
    <message>
        <source>Tries again after %1.</source>
        <translation>Försöker igen efter %1.</translation>
    </message>
    <message>
        <source>Tries again after %1, as Retry-After asks.</source>
        <translation>Försöker igen efter %1, som Retry-After ber om.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Levererat.</translation>
    </message>
    <message>
        <source>Gives up: this is not tried again.</source>
        <translation>Ger upp: efter detta görs inget nytt försök.</translation>
    </message>
    <message>
        <source>Gives up: no retries are left.</source>
        <translation>Ger upp: inga försök är kvar.</translation>
    </message>
    <message>
        <source>Gives up: the next attempt would come too late.</source>
        <translation>Ger upp: nästa försök skulle komma för sent.</translation>
    </message>
    <message>
        <source>Gives up: this answer disables the endpoint.</source>
        <translation>Ger upp: det här svaret stänger av slutpunkten.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1, broken off in the body</source>
        <translation>%1, avbrutet i innehållet</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>Anslutningen stängdes utan svar</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>Inget svar inom %1</translation>
    </message>
    <message>
        <source>%1, made up by the sender: nobody was asked</source>
        <translation>%1, påhittat av avsändaren: ingen tillfrågades</translation>
    </message>
    <message>
        <source>%1 Duplicate: the endpoint had the event already.</source>
        <translation>%1 Dubblett: slutpunkten hade redan händelsen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln försök</numerusform>
            <numerusform>%Ln försök</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered after %1 and %2.</source>
        <translation>Levererat efter %1 och %2.</translation>
    </message>
    <message>
        <source>The sender gives up after %1 and %2.</source>
        <translation>Avsändaren ger upp efter %1 och %2.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint got %Ln duplicate(s).</source>
        <translation>
            <numerusform>Slutpunkten fick %Ln dubblett.</numerusform>
            <numerusform>Slutpunkten fick %Ln dubbletter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint has the event although the sender believes it lost.</source>
        <translation>Slutpunkten har händelsen fastän avsändaren tror att den är förlorad.</translation>
    </message>
    <message>
        <source>The event is lost.</source>
        <translation>Händelsen är förlorad.</translation>
    </message>
    <message>
        <source>Delivered: %1 of %2 events, with %3.</source>
        <translation>Levererade: %1 av %2 händelser, med %3.</translation>
    </message>
    <message>
        <source>The last one is delivered %1 after its first attempt.</source>
        <translation>Den sista levereras %1 efter sitt första försök.</translation>
    </message>
    <message>
        <source>The sender gives up after %1 at the latest.</source>
        <translation>Avsändaren ger upp efter senast %1.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint has %Ln event(s) that the sender believes lost.</source>
        <translation>
            <numerusform>Slutpunkten har %Ln händelse som avsändaren tror är förlorad.</numerusform>
            <numerusform>Slutpunkten har %Ln händelser som avsändaren tror är förlorade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 that reached nobody.</source>
        <translation>%1, med %2 som inte nådde någon.</translation>
    </message>
    <message numerus="yes">
        <source>The sender halted %Ln time(s)</source>
        <translation>
            <numerusform>Avsändaren gjorde uppehåll %Ln gång</numerusform>
            <numerusform>Avsändaren gjorde uppehåll %Ln gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Väntetider</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nytt försök</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Utan svar</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tidsgräns</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>Random spread</source>
        <translation>Slumpmässig spridning</translation>
    </message>
    <message>
        <source>The header %1 is missing, so this request is not signed as it must be.</source>
        <translation>HTTP-huvudet %1 saknas, så den här begäran är inte signerad som den måste vara.</translation>
    </message>
    <message>
        <source>The header %1 is there more than once, and which one counts is not said. Send it once.</source>
        <translation>HTTP-huvudet %1 finns mer än en gång, och det sägs inte vilket som gäller. Skicka det en gång.</translation>
    </message>
    <message>
        <source>The header %1 says “%2”, and HmacSHA256 is the only one that is known.</source>
        <translation>HTTP-huvudet %1 säger ”%2”, och HmacSHA256 är det enda som är känt.</translation>
    </message>
    <message>
        <source>The header %1 is no time: seconds since 1970, in digits only.</source>
        <translation>HTTP-huvudet %1 är ingen tid: sekunder sedan 1970, bara siffror.</translation>
    </message>
    <message>
        <source>The header %1 has no signature of the kind that the secret can check.</source>
        <translation>HTTP-huvudet %1 har ingen signatur av det slag som hemligheten kan kontrollera.</translation>
    </message>
    <message>
        <source>The token in the header %1 is not believed: %2</source>
        <translation>Token i HTTP-huvudet %1 blir inte trodd: %2</translation>
    </message>
    <message>
        <source>The token in the header %1 has no claim payload_hash, so it says nothing about this body.</source>
        <translation>Token i HTTP-huvudet %1 saknar anspråket payload_hash, så den säger inget om den här meddelandekroppen.</translation>
    </message>
    <message>
        <source>The token in the header %1 has no claim iat, so nobody knows how old it is.</source>
        <translation>Token i HTTP-huvudet %1 saknar anspråket iat, så ingen vet hur gammal den är.</translation>
    </message>
    <message>
        <source>The signature can&apos;t be checked: %1</source>
        <translation>Signaturen kan inte kontrolleras: %1</translation>
    </message>
    <message>
        <source>The signature is not that of this body and this secret. The body was changed on its way, or the sender has another secret.</source>
        <translation>Signaturen hör inte till den här meddelandekroppen och den här hemligheten. Meddelandekroppen ändrades på vägen, eller så har avsändaren en annan hemlighet.</translation>
    </message>
    <message>
        <source>The signature is right for the same JSON without blanks: the body was written anew after it was signed. Sign and send the same bytes.</source>
        <translation>Signaturen stämmer för samma JSON utan blanktecken: meddelandekroppen skrevs om efter signeringen. Signera och skicka samma byte.</translation>
    </message>
    <message>
        <source>The signature is right for the same JSON with a line per member: the body was written anew after it was signed. Sign and send the same bytes.</source>
        <translation>Signaturen stämmer för samma JSON med en rad per medlem: meddelandekroppen skrevs om efter signeringen. Signera och skicka samma byte.</translation>
    </message>
    <message>
        <source>The signature is right for the same JSON with blanks behind commas and colons: the body was written anew after it was signed. Sign and send the same bytes.</source>
        <translation>Signaturen stämmer för samma JSON med blanktecken efter kommatecken och kolon: meddelandekroppen skrevs om efter signeringen. Signera och skicka samma byte.</translation>
    </message>
    <message>
        <source>The signature is right but for the line break at the end of the body, which was added or removed after it was signed. Sign and send the same bytes.</source>
        <translation>Signaturen stämmer så när som på radbrytningen i slutet av meddelandekroppen, som lades till eller togs bort efter signeringen. Signera och skicka samma byte.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>Signaturen stämmer.</translation>
    </message>
    <message>
        <source>The signature is right but %1 too old to be believed now. Sign each attempt anew, and look at the clocks on both sides.</source>
        <translation>Signaturen stämmer men är %1 för gammal för att bli trodd nu. Signera varje försök på nytt, och se efter klockorna på båda sidor.</translation>
    </message>
    <message>
        <source>The signature is right, but its time is %1 ahead. Look at the clocks on both sides.</source>
        <translation>Signaturen stämmer, men dess tid ligger %1 före. Se efter klockorna på båda sidor.</translation>
    </message>
    <message>
        <source>The signature is right, but the same signed request came before: somebody sends a recording. Sign each attempt anew.</source>
        <translation>Signaturen stämmer, men samma signerade begäran har kommit förut: någon skickar en inspelning. Signera varje försök på nytt.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Inte kontrollerad</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>För gammal</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Upprepad</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte signerad</translation>
    </message>
    <message>
        <source>JSON Web Token with a hash of the body</source>
        <translation>JSON Web Token med en hash av meddelandekroppen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubblett</translation>
    </message>
    <message>
        <source>The same event is sent twice, as after an answer that got lost.</source>
        <translation>Samma händelse skickas två gånger, som efter ett svar som gick förlorat.</translation>
    </message>
    <message>
        <source>2xx both times, and the second one is recognised as a duplicate.</source>
        <translation>2xx båda gångerna, och den andra känns igen som en dubblett.</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>Fel ordning</translation>
    </message>
    <message>
        <source>The report of delivery comes before the report of sending.</source>
        <translation>Leveransrapporten kommer före rapporten om att det skickades.</translation>
    </message>
    <message>
        <source>2xx both times; no order is ever promised.</source>
        <translation>2xx båda gångerna; ingen ordning utlovas någonsin.</translation>
    </message>
    <message>
        <source>Same id, new status</source>
        <translation>Samma id, ny status</translation>
    </message>
    <message>
        <source>Two reports about the same message, with different statuses.</source>
        <translation>Två rapporter om samma meddelande, med olika status.</translation>
    </message>
    <message>
        <source>2xx both times, and the second one is no duplicate.</source>
        <translation>2xx båda gångerna, och den andra är ingen dubblett.</translation>
    </message>
    <message>
        <source>Accents apart</source>
        <translation>Fristående accenter</translation>
    </message>
    <message>
        <source>The same text twice: with whole letters, then with accents of their own (NFD).</source>
        <translation>Samma text två gånger: med hela bokstäver, sedan med fristående accenter (NFD).</translation>
    </message>
    <message>
        <source>2xx both times, with the same decision.</source>
        <translation>2xx båda gångerna, med samma beslut.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojier</translation>
    </message>
    <message>
        <source>A text with a flag, and with faces that are joined into one.</source>
        <translation>En text med en flagga, och med ansikten som är sammanfogade till ett.</translation>
    </message>
    <message>
        <source>2xx, with the text whole.</source>
        <translation>2xx, med texten hel.</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Lång text</translation>
    </message>
    <message>
        <source>A text of 1,600 characters, the longest that providers pass on.</source>
        <translation>En text på 1 600 tecken, den längsta som leverantörer för vidare.</translation>
    </message>
    <message>
        <source>Number without +</source>
        <translation>Nummer utan +</translation>
    </message>
    <message>
        <source>A phone number in digits only, as several providers send it.</source>
        <translation>Ett telefonnummer med bara siffror, som flera leverantörer skickar det.</translation>
    </message>
    <message>
        <source>2xx.</source>
        <translation>2xx.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Bunt</translation>
    </message>
    <message>
        <source>Twenty events in one body.</source>
        <translation>Tjugo händelser i en meddelandekropp.</translation>
    </message>
    <message>
        <source>2xx, and every event is processed.</source>
        <translation>2xx, och varje händelse behandlas.</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Tom meddelandekropp</translation>
    </message>
    <message>
        <source>A request without a body.</source>
        <translation>En begäran utan meddelandekropp.</translation>
    </message>
    <message>
        <source>4xx: nothing came, so nothing may be confirmed.</source>
        <translation>4xx: inget kom, så inget får bekräftas.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>Trasig JSON</translation>
    </message>
    <message>
        <source>A body that is cut off in the middle.</source>
        <translation>En meddelandekropp som är avhuggen på mitten.</translation>
    </message>
    <message>
        <source>4xx, since sending it again would not help.</source>
        <translation>4xx, eftersom det inte skulle hjälpa att skicka den igen.</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>Formulärdata</translation>
    </message>
    <message>
        <source>The event as form data, as Twilio sends it.</source>
        <translation>Händelsen som formulärdata, så som Twilio skickar den.</translation>
    </message>
    <message>
        <source>4xx, usually 415: SMS webhooks read JSON only.</source>
        <translation>4xx, vanligen 415: SMS-webhookar läser bara JSON.</translation>
    </message>
    <message>
        <source>Wrong Content-Type</source>
        <translation>Fel Content-Type</translation>
    </message>
    <message>
        <source>Sound JSON that says it is XML.</source>
        <translation>Riktig JSON som säger att den är XML.</translation>
    </message>
    <message>
        <source>2xx or 4xx, never 5xx.</source>
        <translation>2xx eller 4xx, aldrig 5xx.</translation>
    </message>
    <message>
        <source>Packed body</source>
        <translation>Packad meddelandekropp</translation>
    </message>
    <message>
        <source>The body is packed with gzip, and the Content-Encoding says so.</source>
        <translation>Meddelandekroppen är packad med gzip, och Content-Encoding säger det.</translation>
    </message>
    <message>
        <source>2xx, or 415 where nothing is unpacked.</source>
        <translation>2xx, eller 415 där inget packas upp.</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <translation>Dubbla nycklar</translation>
    </message>
    <message>
        <source>A JSON object with the same key twice.</source>
        <translation>Ett JSON-objekt med samma nyckel två gånger.</translation>
    </message>
    <message>
        <source>Half a character</source>
        <translation>Ett halvt tecken</translation>
    </message>
    <message>
        <source>An escape that is half of an emoji (\ud83d) and no character alone.</source>
        <translation>Ett kodat tecken som är hälften av en emoji (\ud83d) och inget tecken ensamt.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byteordningsmärke</translation>
    </message>
    <message>
        <source>Three bytes before the JSON that some programs write.</source>
        <translation>Tre byte före JSON som vissa program skriver.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Ingen signatur</translation>
    </message>
    <message>
        <source>A request that is not signed.</source>
        <translation>En begäran som inte är signerad.</translation>
    </message>
    <message>
        <source>4xx, usually 401: anybody could have sent it.</source>
        <translation>4xx, vanligen 401: vem som helst kan ha skickat den.</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Fel signatur</translation>
    </message>
    <message>
        <source>A body with one byte more than was signed.</source>
        <translation>En meddelandekropp med en byte mer än vad som signerades.</translation>
    </message>
    <message>
        <source>4xx, usually 401: somebody changed the body.</source>
        <translation>4xx, vanligen 401: någon har ändrat meddelandekroppen.</translation>
    </message>
    <message>
        <source>Old signature</source>
        <translation>Gammal signatur</translation>
    </message>
    <message>
        <source>A request that was signed a day ago.</source>
        <translation>En begäran som signerades för ett dygn sedan.</translation>
    </message>
    <message>
        <source>4xx, usually 401: it may be a recording.</source>
        <translation>4xx, vanligen 401: det kan vara en inspelning.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>The same signed request twice, byte for byte.</source>
        <translation>Samma signerade begäran två gånger, byte för byte.</translation>
    </message>
    <message>
        <source>2xx, then 4xx or the mark of a duplicate.</source>
        <translation>2xx, sedan 4xx eller märket för en dubblett.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Oavgjort</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, and documents hold no secrets. Remove it.</source>
        <translation>URL:en innehåller ett användarnamn eller lösenord, och dokument innehåller inga hemligheter. Ta bort det.</translation>
    </message>
    <message>
        <source>The value of the header %1 is a secret, and documents hold none. Empty it.</source>
        <translation>Värdet för HTTP-huvudet %1 är en hemlighet, och dokument innehåller inga. Töm det.</translation>
    </message>
    <message>
        <source>The header %1 is “%2”.</source>
        <translation>HTTP-huvudet %1 är ”%2”.</translation>
    </message>
    <message>
        <source>The header %1 contains “%2”.</source>
        <translation>HTTP-huvudet %1 innehåller ”%2”.</translation>
    </message>
    <message>
        <source>There is no header %1.</source>
        <translation>Det finns inget HTTP-huvud %1.</translation>
    </message>
    <message>
        <source>There is a header %1.</source>
        <translation>Det finns ett HTTP-huvud %1.</translation>
    </message>
    <message>
        <source>The body is the JSON %1.</source>
        <translation>Meddelandekroppen är JSON-texten %1.</translation>
    </message>
    <message>
        <source>The body is JSON that contains “%1”.</source>
        <translation>Meddelandekroppen är JSON som innehåller ”%1”.</translation>
    </message>
    <message>
        <source>The body is JSON.</source>
        <translation>Meddelandekroppen är JSON.</translation>
    </message>
    <message>
        <source>The body has %2 at %1.</source>
        <translation>Meddelandekroppen har %2 vid %1.</translation>
    </message>
    <message>
        <source>What the body has at %1 contains “%2”.</source>
        <translation>Det som meddelandekroppen har vid %1 innehåller ”%2”.</translation>
    </message>
    <message>
        <source>The body has nothing at %1.</source>
        <translation>Meddelandekroppen har ingenting vid %1.</translation>
    </message>
    <message>
        <source>The body has a value at %1.</source>
        <translation>Meddelandekroppen har ett värde vid %1.</translation>
    </message>
    <message>
        <source>The receiver finds a keyword exactly.</source>
        <translation>Mottagaren hittar ett nyckelord exakt.</translation>
    </message>
    <message>
        <source>The receiver finds a near miss of a keyword.</source>
        <translation>Mottagaren hittar något som liknar ett nyckelord.</translation>
    </message>
    <message>
        <source>The receiver finds no keyword.</source>
        <translation>Mottagaren hittar inget nyckelord.</translation>
    </message>
    <message>
        <source>The receiver opts the number in.</source>
        <translation>Mottagaren anmäler numret.</translation>
    </message>
    <message>
        <source>The receiver opts the number out.</source>
        <translation>Mottagaren avanmäler numret.</translation>
    </message>
    <message>
        <source>The receiver waits for a confirmation of the opt-in.</source>
        <translation>Mottagaren väntar på en bekräftelse av anmälan.</translation>
    </message>
    <message>
        <source>The receiver leaves the consent as it is.</source>
        <translation>Mottagaren lämnar samtycket som det är.</translation>
    </message>
    <message>
        <source>The receiver decides on the category %1.</source>
        <translation>Mottagaren väljer kategorin %1.</translation>
    </message>
    <message>
        <source>The receiver finds the keyword %1.</source>
        <translation>Mottagaren hittar nyckelordet %1.</translation>
    </message>
    <message>
        <source>Expected: %1 Got: %2</source>
        <translation>Väntat: %1 Fick: %2</translation>
    </message>
    <message>
        <source>Expected: %1 There is none.</source>
        <translation>Väntat: %1 Det finns inget.</translation>
    </message>
    <message>
        <source>Expected: %1 There was no answer.</source>
        <translation>Väntat: %1 Det kom inget svar.</translation>
    </message>
    <message>
        <source>Expected: %1 The body of the answer is no JSON.</source>
        <translation>Väntat: %1 Svarets meddelandekropp är ingen JSON.</translation>
    </message>
    <message>
        <source>Expected: %1 The answer holds no decision of a receiver.</source>
        <translation>Väntat: %1 Svaret innehåller inget beslut av en mottagare.</translation>
    </message>
    <message>
        <source>Expected: %1 It can&apos;t be checked, because “%2” is no JSON pointer or no JSON.</source>
        <translation>Väntat: %1 Det kan inte kontrolleras, eftersom ”%2” inte är någon JSON-pekare eller JSON.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>Statusen är %1.</translation>
    </message>
    <message>
        <source>The body contains “%1”.</source>
        <translation>Meddelandekroppen innehåller ”%1”.</translation>
    </message>
    <message>
        <source>The answer takes %1 ms at most.</source>
        <translation>Svaret tar högst %1 ms.</translation>
    </message>
    <message>
        <source>Expected: %1 It took %2 ms.</source>
        <translation>Väntat: %1 Det tog %2 ms.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>HTTP-huvud</translation>
    </message>
    <message>
        <source>Value in the body</source>
        <translation>Värde i meddelandekroppen</translation>
    </message>
    <message>
        <source>Text of the body</source>
        <translation>Meddelandekroppens text</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Svarstid</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>is</source>
        <translation>är</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>finns</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Som väntat</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Inte som väntat</translation>
    </message>
    <message>
        <source>%1 alone would have found no near miss.</source>
        <translation>Enbart %1 skulle inte ha hittat något nästan rätt.</translation>
    </message>
    <message>
        <source>%1 is not in this profile; it would have taken “%2” for %3.</source>
        <translation>%1 ingår inte i den här profilen; ”%2” skulle ha tagits för %3.</translation>
    </message>
    <message>
        <source>%1 alone would have taken “%2” for %3 too.</source>
        <translation>Enbart %1 skulle också ha tagit ”%2” för %3.</translation>
    </message>
</context>
</TS>
