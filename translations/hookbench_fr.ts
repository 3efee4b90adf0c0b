<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Hookbench::AccessToken</name>
    <message>
        <source>The OAuth body is no JSON. Check it and enter it again.</source>
        <translation>Le corps OAuth n’est pas du JSON. Vérifiez-le et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>No token was fetched. %1</source>
        <translation>Aucun jeton n’a été obtenu. %1</translation>
    </message>
    <message>
        <source>The OAuth server gave no token: its answer has the status %1.</source>
        <translation>Le serveur OAuth n’a pas donné de jeton&#xa0;: sa réponse a le statut %1.</translation>
    </message>
    <message>
        <source>The OAuth server gave no token: its answer has no “access_token”.</source>
        <translation>Le serveur OAuth n’a pas donné de jeton&#xa0;: sa réponse ne contient pas «&#xa0;access_token&#xa0;».</translation>
    </message>
    <message>
        <source>The OAuth server gave a token with control characters, which can’t be sent.</source>
        <translation>Le serveur OAuth a donné un jeton contenant des caractères de contrôle, qui ne peut pas être envoyé.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Addresses</name>
    <message>
        <source>Enter an address such as 52.58.142.242, or a range such as 10.0.0.0/8.</source>
        <translation>Saisissez une adresse telle que 52.58.142.242 ou une plage telle que 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Write it as in 52.58.142.242 or 2001:db8::1, without a name or a port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP. Écrivez-la comme 52.58.142.242 ou 2001:db8::1, sans nom ni port.</translation>
    </message>
    <message>
        <source>Behind the slash of “%1” stands how many bits are the same: a whole number from 0 to %2.</source>
        <translation>Après la barre oblique de «&#xa0;%1&#xa0;» vient le nombre de bits identiques&#xa0;: un nombre entier de 0 à %2.</translation>
    </message>
    <message>
        <source>“%1” does not begin where its range does. Write %2 for the range, or the address alone.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas là où commence sa plage. Écrivez %2 pour la plage, ou l’adresse seule.</translation>
    </message>
</context>
<context>
    <name>Hookbench::AllowListSection</name>
    <message numerus="yes">
        <source>%1, %n address(es) and range(s)</source>
        <comment>%1 is the title of a published list</comment>
        <translation>
            <numerusform>%1, %n adresse ou plage</numerusform>
            <numerusform>%1, %n adresses et plages</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1 at %2.</source>
        <comment>a date, a web address</comment>
        <translation>Relevée le %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>Allow-list</source>
        <translation>Liste d’autorisation</translation>
    </message>
    <message>
        <source>Requests from other addresses are answered 403 and kept in the event log, not processed.</source>
        <translation>Les requêtes d’autres adresses reçoivent un 403 et restent dans le journal des événements, sans être traitées.</translation>
    </message>
    <message>
        <source>Take requests from these addresses only</source>
        <translation>N’accepter que les requêtes de ces adresses</translation>
    </message>
    <message>
        <source>Addresses that may send</source>
        <translation>Adresses autorisées à envoyer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Address or range</source>
        <translation>Adresse ou plage</translation>
    </message>
    <message>
        <source>IPv4 or IPv6, a range with a slash and the number of bits that are the same (CIDR).</source>
        <translation>IPv4 ou IPv6, une plage avec une barre oblique et le nombre de bits identiques (CIDR).</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Published list</source>
        <translation>Liste publiée</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Ajouter la liste</translation>
    </message>
    <message>
        <source>Trust X-Forwarded-For from this computer</source>
        <translation>Se fier à X-Forwarded-For depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Behind a tunnel every request comes from this computer, so no list fits. The tunnel writes the sender into this header, and the last address in it counts. Leave it off without a tunnel: any program on this computer can write the header.</source>
        <translation>Derrière un tunnel, toutes les requêtes viennent de cet ordinateur, et aucune liste ne convient. Le tunnel inscrit l’expéditeur dans cet en-tête, dont la dernière adresse compte. Sans tunnel, laissez l’option désactivée&#xa0;: n’importe quel programme de cet ordinateur peut écrire l’en-tête.</translation>
    </message>
</context>
<context>
    <name>Hookbench::AllowLists</name>
    <message>
        <source>This list of addresses can&apos;t be read.</source>
        <translation>Cette liste d’adresses ne peut pas être lue.</translation>
    </message>
    <message>
        <source>There is no list of addresses called “%1”. Known are: %2.</source>
        <translation>Il n’existe pas de liste d’adresses appelée «&#xa0;%1&#xa0;». Listes connues&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::AnswerDialog</name>
    <message>
        <source>Not delivered</source>
        <translation>Non remise</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Pas comme attendu</translation>
    </message>
    <message>
        <source>The request was not delivered. %1</source>
        <translation>La requête n’a pas été remise. %1</translation>
    </message>
    <message>
        <source>The answer is not as expected. %1</source>
        <translation>La réponse n’est pas celle attendue. %1</translation>
    </message>
    <message>
        <source>What the endpoint answered</source>
        <translation>Ce que le point d’entrée a répondu</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de corps.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Hookbench::BodyEditor</name>
    <message>
        <source>First of the webhook</source>
        <translation>Le premier du webhook</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>Objet JSON</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>Données de formulaire</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Exemple d’événement</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntaxe</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>Corps en texte</translation>
    </message>
    <message>
        <source>Type or paste the body. {{ }} fills in what the person has.</source>
        <translation>Saisissez ou collez le corps. {{ }} y met ce qu’a la personne.</translation>
    </message>
</context>
<context>
    <name>Hookbench::BodyPane</name>
    <message>
        <source>For everyone</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>Whom the body is for</source>
        <translation>À qui le corps est destiné</translation>
    </message>
    <message>
        <source>Language of another body</source>
        <translation>Langue d’un autre corps</translation>
    </message>
    <message>
        <source>A language tag such as fr, sv or pt-BR: persons who prefer it get a body of their own.</source>
        <translation>Une balise de langue comme fr, sv ou pt-BR&#xa0;: les personnes qui la préfèrent ont leur propre corps.</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this language&apos;s body</source>
        <translation>Retirer le corps de cette langue</translation>
    </message>
</context>
<context>
    <name>Hookbench::BuiltIn</name>
    <message>
        <source>A file that the program brings along could not be read.</source>
        <translation>Un fichier fourni avec le programme n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChannelNames</name>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s): its webhooks take effect at once.</source>
        <translation>
            <numerusform>Rattachées à %n configuration de canal&#xa0;: leurs webhooks prennent effet aussitôt.</numerusform>
            <numerusform>Rattachées à %n configurations de canal&#xa0;: leurs webhooks prennent effet aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to no channel configuration yet: its webhooks wait until there is one.</source>
        <translation>Rattachées à aucune configuration de canal pour l’instant&#xa0;: leurs webhooks attendent qu’il y en ait une.</translation>
    </message>
    <message>
        <source>Channel configuration</source>
        <translation>Configuration de canal</translation>
    </message>
    <message>
        <source>The channel configurations that use this API credential, by their names in the mirrored product. A webhook whose API credential is attached to one takes effect at once; otherwise a new channel configuration has to be created first. A name begins with a letter from A to Z; letters, digits, _ . and - follow.</source>
        <translation>Les configurations de canal qui utilisent ces informations d’identification d’API, par leur nom dans le produit d’origine. Un webhook dont les informations d’identification d’API y sont rattachées prend effet aussitôt&#x202f;; sinon, il faut d’abord créer une configuration de canal. Un nom commence par une lettre de A à Z&#x202f;; suivent des lettres, des chiffres, _ . et -.</translation>
    </message>
    <message>
        <source>Enter a name and press Enter</source>
        <translation>Saisissez un nom et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Add the channel configuration</source>
        <translation>Ajouter la configuration de canal</translation>
    </message>
    <message>
        <source>Channel configurations</source>
        <translation>Configurations de canal</translation>
    </message>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s).</source>
        <translation>
            <numerusform>Rattachées à %n configuration de canal.</numerusform>
            <numerusform>Rattachées à %n configurations de canal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to no channel configuration yet. There are no webhooks for this vendor, so nothing waits for one.</source>
        <translation>Rattachées à aucune configuration de canal pour l’instant. Ce fournisseur n’a pas de webhooks&#xa0;: rien n’en attend une.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChannelRail</name>
    <message numerus="yes">
        <source>Event log, %n new</source>
        <translation>
            <numerusform>Journal des événements, %n nouveau</numerusform>
            <numerusform>Journal des événements, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>Masquer le panneau</translation>
    </message>
    <message>
        <source>Show panel</source>
        <translation>Afficher le panneau</translation>
    </message>
    <message>
        <source>SMS settings</source>
        <translation>Paramètres SMS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>SMS Webhooks</source>
        <translation>Webhooks SMS</translation>
    </message>
    <message>
        <source>Sandboxes</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Reply messages</source>
        <translation>Messages de réponse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Paramètres généraux</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Sample events</source>
        <translation>Exemples d’événements</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Test harness</source>
        <translation>Banc d’essai</translation>
    </message>
    <message>
        <source>Feedback webhook settings</source>
        <translation>Webhook de commentaires</translation>
    </message>
    <message>
        <source>What will this text do?</source>
        <translation>Que fera ce texte&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosDetails</name>
    <message>
        <source>This case was not run yet.</source>
        <translation>Ce cas n’a pas encore été lancé.</translation>
    </message>
    <message>
        <source>Nothing was sent in this case.</source>
        <translation>Rien n’a été envoyé dans ce cas.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>case: verdict. reason</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Requêtes et réponses</translation>
    </message>
    <message>
        <source>Details of the case</source>
        <translation>Détails du cas</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosPack</name>
    <message>
        <source>This case needs a signature. Choose a scheme and a secret for the run.</source>
        <translation>Ce cas exige une signature. Choisissez un procédé et un secret pour l’essai.</translation>
    </message>
    <message>
        <source>There is no sample for this webhook to make a request of.</source>
        <translation>Ce webhook n’a aucun exemple dont on puisse faire une requête.</translation>
    </message>
    <message>
        <source>This case needs a text, and this webhook has no sample of one.</source>
        <translation>Ce cas exige un texte, et ce webhook n’en a aucun exemple.</translation>
    </message>
    <message>
        <source>This case needs a delivery report, and this webhook has no sample of one.</source>
        <translation>Ce cas exige un rapport de diffusion, et ce webhook n’en a aucun exemple.</translation>
    </message>
    <message>
        <source>The sample has no phone number to send without its +.</source>
        <translation>L’exemple n’a pas de numéro de téléphone à envoyer sans son +.</translation>
    </message>
    <message>
        <source>This webhook&apos;s body has no list that could hold several events.</source>
        <translation>Le corps de ce webhook n’a aucune liste qui puisse contenir plusieurs événements.</translation>
    </message>
    <message>
        <source>The sample&apos;s message could not be replaced.</source>
        <translation>Le message de l’exemple n’a pas pu être remplacé.</translation>
    </message>
    <message>
        <source>The body has no object whose key could be doubled.</source>
        <translation>Le corps n’a aucun objet dont une clé puisse être doublée.</translation>
    </message>
    <message>
        <source>There was no whole answer, so every sender would try again. %1</source>
        <translation>Il n’y a pas eu de réponse complète, donc tout expéditeur réessaierait. %1</translation>
    </message>
    <message>
        <source>It answered %1, so every sender would try again, for hours, with the same end.</source>
        <translation>Réponse %1, donc tout expéditeur réessaierait, pendant des heures, avec le même résultat.</translation>
    </message>
    <message>
        <source>It answered %1: nobody takes requests at this URL.</source>
        <translation>Réponse %1&#xa0;: personne ne prend de requêtes à cette URL.</translation>
    </message>
    <message>
        <source>It answered %1: it had no time for this request.</source>
        <translation>Réponse %1&#xa0;: il n’y avait pas de temps pour cette requête.</translation>
    </message>
    <message>
        <source>It answered %1, and senders of webhooks do not follow redirects.</source>
        <translation>Réponse %1, et les expéditeurs de webhooks ne suivent pas les redirections.</translation>
    </message>
    <message>
        <source>It answered %1: it does not take the run&apos;s signature.</source>
        <translation>Réponse %1&#xa0;: la signature de l’essai n’est pas acceptée.</translation>
    </message>
    <message>
        <source>It answered %1. If it wants signatures, choose a scheme and a secret for the run.</source>
        <translation>Réponse %1. Si des signatures sont exigées, choisissez un procédé et un secret pour l’essai.</translation>
    </message>
    <message>
        <source>It confirmed with %1 what it can&apos;t have read, and the sender will never send it again.</source>
        <translation>Ce qui n’a pas pu être lu a été confirmé par %1, et l’expéditeur ne l’enverra plus jamais.</translation>
    </message>
    <message>
        <source>It confirmed form data with %1. Whether it was read, the answer does not say; SMS webhooks read JSON only.</source>
        <translation>Des données de formulaire ont été confirmées par %1. La réponse ne dit pas si elles ont été lues&#xa0;; les webhooks SMS ne lisent que du JSON.</translation>
    </message>
    <message>
        <source>It confirmed the request with %1, so it does not check signatures as it should.</source>
        <translation>La requête a été confirmée par %1&#xa0;: les signatures ne sont donc pas vérifiées comme il faudrait.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Réponse %1.</translation>
    </message>
    <message>
        <source>It refused with %1.</source>
        <translation>Refus par %1.</translation>
    </message>
    <message>
        <source>It refused with %1, which says that it unpacks nothing.</source>
        <translation>Refus par %1, ce qui dit que rien n’est décompressé.</translation>
    </message>
    <message>
        <source>It answered %1. A body that is packed is taken, or refused with 415.</source>
        <translation>Réponse %1. Un corps compressé s’accepte, ou se refuse par 415.</translation>
    </message>
    <message>
        <source>It refused the first request already, with %1.</source>
        <translation>La première requête a déjà été refusée, par %1.</translation>
    </message>
    <message>
        <source>It refused the recording with %1.</source>
        <translation>L’enregistrement a été refusé par %1.</translation>
    </message>
    <message>
        <source>It recognised the recording as a duplicate.</source>
        <translation>L’enregistrement a été reconnu comme un doublon.</translation>
    </message>
    <message>
        <source>It confirmed the recording with %1. Whether it was processed twice, the answer does not say.</source>
        <translation>L’enregistrement a été confirmé par %1. La réponse ne dit pas s’il a été traité deux fois.</translation>
    </message>
    <message>
        <source>It refused with %1 what a provider really sends.</source>
        <translation>Ce qu’un fournisseur envoie vraiment a été refusé par %1.</translation>
    </message>
    <message>
        <source>It knew the first of the events already. Use a sample whose ids are made up freshly.</source>
        <translation>Le premier des événements était déjà connu. Utilisez un exemple dont les identifiants sont inventés à chaque envoi.</translation>
    </message>
    <message>
        <source>It confirmed both. Whether the event was processed twice, the answer does not say.</source>
        <translation>Les deux ont été confirmés. La réponse ne dit pas si l’événement a été traité deux fois.</translation>
    </message>
    <message>
        <source>It recognised the second one as a duplicate.</source>
        <translation>Le second a été reconnu comme un doublon.</translation>
    </message>
    <message>
        <source>It processed the same event twice.</source>
        <translation>Le même événement a été traité deux fois.</translation>
    </message>
    <message>
        <source>It took the second report for a duplicate although its status is new.</source>
        <translation>Le second rapport a été pris pour un doublon alors que son statut est nouveau.</translation>
    </message>
    <message>
        <source>It took both reports.</source>
        <translation>Les deux rapports ont été pris en compte.</translation>
    </message>
    <message>
        <source>It confirmed both reports. What it made of them, the answer does not say.</source>
        <translation>Les deux rapports ont été confirmés. La réponse ne dit pas ce qui en a été fait.</translation>
    </message>
    <message>
        <source>It confirmed both. What it decided, the answer does not say.</source>
        <translation>Les deux ont été confirmés. La réponse ne dit pas ce qui a été décidé.</translation>
    </message>
    <message>
        <source>It decided the same for both spellings.</source>
        <translation>La décision est la même pour les deux graphies.</translation>
    </message>
    <message>
        <source>It decided otherwise for the same text with accents of their own.</source>
        <translation>La décision est différente pour le même texte aux accents séparés.</translation>
    </message>
    <message>
        <source>It confirmed the text. Whether it is whole, the answer does not say.</source>
        <translation>Le texte a été confirmé. La réponse ne dit pas s’il est entier.</translation>
    </message>
    <message>
        <source>It has the whole text.</source>
        <translation>Le texte entier est arrivé.</translation>
    </message>
    <message>
        <source>The text that it tells is another than the one that was sent.</source>
        <translation>Le texte de la réponse n’est pas celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>It confirmed the batch. How many events it processed, the answer does not say.</source>
        <translation>Le lot a été confirmé. La réponse ne dit pas combien d’événements ont été traités.</translation>
    </message>
    <message>
        <source>It took every event of the batch.</source>
        <translation>Tous les événements du lot ont été pris en compte.</translation>
    </message>
    <message>
        <source>It told of %1 events, and %2 were sent.</source>
        <translation>La réponse parle de %1 événements, et %2 ont été envoyés.</translation>
    </message>
    <message>
        <source>It was cancelled before all requests were sent.</source>
        <translation>L’essai a été annulé avant que toutes les requêtes soient envoyées.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosPage</name>
    <message>
        <source>Choose the webhook whose events are sent.</source>
        <translation>Choisissez le webhook dont les événements sont envoyés.</translation>
    </message>
    <message>
        <source>The receiver is off: nothing would answer. Start it at the foot of the rail.</source>
        <translation>Le récepteur est arrêté&#xa0;: rien ne répondrait. Démarrez-le au bas du panneau.</translation>
    </message>
    <message>
        <source>The chaos pack is not run from a production sandbox.</source>
        <translation>Le jeu du chaos n’est pas lancé depuis une sandbox de production.</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Cas %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases are ticked.</source>
        <translation>Cas cochés&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Can&apos;t tell: %3.</source>
        <translation>Réussis&#xa0;: %1. Échoués&#xa0;: %2. Indécidables&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The chaos pack was cancelled. %1</source>
        <translation>Le jeu du chaos a été annulé. %1</translation>
    </message>
    <message>
        <source>The chaos pack is through. %1</source>
        <translation>Le jeu du chaos est terminé. %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Le rapport est écrit dans %1.</translation>
    </message>
    <message>
        <source>Chaos pack</source>
        <translation>Jeu du chaos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tick all cases</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <comment>tick no case</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Open in the event log</source>
        <translation>Ouvrir dans le journal des événements</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosReport</name>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Chaos pack: %1</source>
        <translation>Jeu du chaos&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Can&apos;t tell: %3.</source>
        <translation>Réussis&#xa0;: %1. Échoués&#xa0;: %2. Indécidables&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosRun</name>
    <message>
        <source>A run is under way. Cancel it first.</source>
        <translation>Un essai est en cours. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox: the chaos pack is not run from it.</source>
        <translation>%1 est une sandbox de production&#xa0;: le jeu du chaos n’y est pas lancé.</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>Choisissez au moins un cas.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChaosTree</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Order and repetition</source>
        <translation>Ordre et répétition</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Body and headers</source>
        <translation>Corps et en-têtes</translation>
    </message>
    <message>
        <source>Numbers and batches</source>
        <translation>Numéros et lots</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>Hookbench::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>Hookbench::ChipEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::ClashPane</name>
    <message>
        <source>Opposite consent</source>
        <translation>Consentement opposé</translation>
    </message>
    <message>
        <source>Other category</source>
        <translation>Autre catégorie</translation>
    </message>
    <message>
        <source>Keywords of webhooks on one sender that could be taken for each other. An exact keyword always comes first; a subscriber who mistypes may mean the other one.</source>
        <translation>Mots-clés de webhooks d’un même expéditeur qui pourraient être pris l’un pour l’autre. Un mot-clé exact l’emporte toujours&#x202f;; un abonné qui fait une faute de frappe peut vouloir dire l’autre.</translation>
    </message>
    <message>
        <source>Show clashes between other categories too</source>
        <translation>Afficher aussi les conflits entre d’autres catégories</translation>
    </message>
    <message>
        <source>No keywords clash.</source>
        <translation>Aucun conflit de mots-clés.</translation>
    </message>
    <message>
        <source>Keyword clashes</source>
        <translation>Conflits de mots-clés</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Clashes with</source>
        <translation>En conflit avec</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>Hookbench::Cli::Text</name>
    <message>
        <source>Check webhook documents</source>
        <translation>Vérifier des documents de webhook</translation>
    </message>
    <message>
        <source>Take documents into the database, all or none</source>
        <translation>Importer des documents dans la base de données, tous ou aucun</translation>
    </message>
    <message>
        <source>Write webhooks as documents</source>
        <translation>Écrire des webhooks sous forme de documents</translation>
    </message>
    <message>
        <source>Say what inbound messages would do</source>
        <translation>Dire ce que feraient des messages entrants</translation>
    </message>
    <message>
        <source>Read provider JSON through a webhook&apos;s mapping</source>
        <translation>Lire le JSON d’un fournisseur avec le mappage d’un webhook</translation>
    </message>
    <message>
        <source>Print the body that send would post</source>
        <translation>Afficher le corps que send enverrait</translation>
    </message>
    <message>
        <source>Run the receiver</source>
        <translation>Faire fonctionner le récepteur</translation>
    </message>
    <message>
        <source>Show the whole path on a demo sandbox</source>
        <translation>Montrer tout le parcours sur une sandbox de démonstration</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Sample “%1”: %2</source>
        <translation>Exemple «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no place for the demo&apos;s database.</source>
        <translation>Il n’y a pas d’emplacement pour la base de données de la démonstration.</translation>
    </message>
    <message>
        <source>Demo sandbox “%1” of %2. The receiver listens on %3; every sample is posted to it.</source>
        <translation>Sandbox de démonstration «&#xa0;%1&#xa0;» de %2. Le récepteur écoute sur %3&#x202f;; chaque exemple lui est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are in the event log.</source>
        <translation>
            <numerusform>%n requête figure dans le journal des événements.</numerusform>
            <numerusform>%n requêtes figurent dans le journal des événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Impossible d’écrire le fichier %1.</translation>
    </message>
    <message>
        <source>Write the documents into this folder.</source>
        <translation>Écrire les documents dans ce dossier.</translation>
    </message>
    <message>
        <source>Say where to: export needs --to DIR.</source>
        <translation>Indiquez la destination&#xa0;: export exige --to DIR.</translation>
    </message>
    <message>
        <source>There is no webhook called “%1” in this sandbox.</source>
        <translation>Cette sandbox ne contient aucun webhook nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>There is no built-in mapping for “%1”. Known are sinch, sinch-conversational and infobip.</source>
        <translation>Il n’existe pas de mappage intégré pour «&#xa0;%1&#xa0;». Les mappages connus sont sinch, sinch-conversational et infobip.</translation>
    </message>
    <message>
        <source>There is no type “%1”. Known are inbound and feedback.</source>
        <translation>Il n’existe pas de type «&#xa0;%1&#xa0;». Les types connus sont inbound et feedback.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>Read through the built-in mapping of this vendor instead of a webhook&apos;s.</source>
        <translation>Lire avec le mappage intégré de ce fournisseur au lieu de celui d’un webhook.</translation>
    </message>
    <message>
        <source>With --vendor: read as inbound or as feedback only.</source>
        <translation>Avec --vendor&#xa0;: lire uniquement comme inbound ou comme feedback.</translation>
    </message>
    <message>
        <source>Name at least one file to read.</source>
        <translation>Indiquez au moins un fichier à lire.</translation>
    </message>
    <message>
        <source>extract needs a webhook or --vendor, and files to read.</source>
        <translation>extract exige un webhook ou --vendor, ainsi que des fichiers à lire.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>There is no document to import. Name files, or a folder that holds *.webhook.json.</source>
        <translation>Il n’y a aucun document à importer. Indiquez des fichiers, ou un dossier qui contient des fichiers *.webhook.json.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535, not “%1”.</source>
        <translation>--port attend un nombre de 0 à 65535, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message>
        <source>Listen on this port; 0 picks a free one.</source>
        <translation>Écouter sur ce port&#x202f;; 0 choisit un port libre.</translation>
    </message>
    <message>
        <source>Serve this document; can be given again. Without it the sandbox&apos;s webhooks are served.</source>
        <translation>Servir ce document&#x202f;; peut être répété. Sans cette option, les webhooks de la sandbox sont servis.</translation>
    </message>
    <message>
        <source>No reply.</source>
        <translation>Aucune réponse.</translation>
    </message>
    <message>
        <source>Read the messages from this file: one a line, .csv with a header, or .jsonl.</source>
        <translation>Lire les messages dans ce fichier&#xa0;: un par ligne, .csv avec un en-tête, ou .jsonl.</translation>
    </message>
    <message>
        <source>The column of the .csv file that holds the message.</source>
        <translation>La colonne du fichier .csv qui contient le message.</translation>
    </message>
    <message>
        <source>Tell every step of each decision.</source>
        <translation>Détailler chaque étape de chaque décision.</translation>
    </message>
    <message>
        <source>match needs a webhook, and either messages or --messages FILE.</source>
        <translation>match exige un webhook, ainsi que des messages ou --messages FILE.</translation>
    </message>
    <message>
        <source>%1 takes feedback only: no inbound message reaches it.</source>
        <translation>%1 ne reçoit que des commentaires&#xa0;: aucun message entrant ne lui parvient.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>Use this sample event instead of the first.</source>
        <translation>Utiliser cet exemple d’événement au lieu du premier.</translation>
    </message>
    <message>
        <source>There is no sample called “%1” for this webhook. There are: %2.</source>
        <translation>Il n’existe pas d’exemple nommé «&#xa0;%1&#xa0;» pour ce webhook. Il existe&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre de %2 à %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>A document has no URL of its own. Say where to post with --to URL.</source>
        <translation>Un document n’a pas d’URL à lui. Indiquez la destination de l’envoi avec --to URL.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox: many events are not sent from it.</source>
        <translation>%1 est une sandbox de production&#xa0;: elle ne permet pas d’envoi en nombre.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. Repeat its name with --confirm %1 to send from it.</source>
        <translation>%1 est une sandbox de production. Répétez son nom avec --confirm %1 pour effectuer un envoi depuis celle-ci.</translation>
    </message>
    <message>
        <source>Sent %L1, of which %L2 went well and %L3 failed; %L4 tried again.</source>
        <translation>Envois&#xa0;: %L1, dont %L2 réussis et %L3 en échec&#x202f;; nouvelles tentatives&#xa0;: %L4.</translation>
    </message>
    <message>
        <source>Post to this URL instead of the webhook&apos;s own.</source>
        <translation>Envoyer à cette URL au lieu de celle du webhook.</translation>
    </message>
    <message>
        <source>Send this many distinct events.</source>
        <translation>Envoyer ce nombre d’événements distincts.</translation>
    </message>
    <message>
        <source>Have this many under way at a time.</source>
        <translation>Avoir ce nombre d’envois en cours à la fois.</translation>
    </message>
    <message>
        <source>Start at most this many a second.</source>
        <translation>Démarrer au plus ce nombre d’envois par seconde.</translation>
    </message>
    <message>
        <source>Give an answer this many seconds.</source>
        <translation>Accorder ce nombre de secondes à une réponse.</translation>
    </message>
    <message>
        <source>Also write each request and answer to this file, a JSON object a line.</source>
        <translation>Écrire aussi chaque requête et sa réponse dans ce fichier, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>The name of the production sandbox that is sent from.</source>
        <translation>Le nom de la sandbox de production d’où part l’envoi.</translation>
    </message>
    <message>
        <source>There is no sandbox called “%1” in this database.</source>
        <translation>Cette base de données ne contient aucune sandbox nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no webhook called “%1” in the sandbox %2, and no file of that name.</source>
        <translation>La sandbox %2 ne contient aucun webhook nommé «&#xa0;%1&#xa0;», et aucun fichier ne porte ce nom.</translation>
    </message>
    <message>
        <source>Name at least one document to check.</source>
        <translation>Indiquez au moins un document à vérifier.</translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1&#xa0;: valide</translation>
    </message>
    <message>
        <source>%1: not valid</source>
        <translation>%1&#xa0;: non valide</translation>
    </message>
    <message>
        <source>Use this database file.</source>
        <translation>Utiliser ce fichier de base de données.</translation>
    </message>
    <message>
        <source>Look at this sandbox.</source>
        <translation>Consulter cette sandbox.</translation>
    </message>
    <message>
        <source>Print text, or one JSON object a line.</source>
        <translation>Afficher du texte, ou un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Speak this language.</source>
        <translation>Utiliser cette langue.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>A WEBHOOK is a name in the database or the path of a document; - is standard input.</source>
        <translation>WEBHOOK est un nom dans la base de données ou le chemin d’un document&#x202f;; - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the answer is no, 2 could not do it.</source>
        <translation>Code de sortie&#xa0;: 0 c’est fait, 1 la réponse est non, 2 l’opération est impossible.</translation>
    </message>
    <message>
        <source>There is no format called “%1”. Known are text and json.</source>
        <translation>Il n’existe pas de format nommé «&#xa0;%1&#xa0;». Les formats connus sont text et json.</translation>
    </message>
    <message>
        <source>There is no language called “%1”. Known are %2.</source>
        <translation>Il n’existe pas de langue nommée «&#xa0;%1&#xa0;». Les langues connues sont %2.</translation>
    </message>
    <message>
        <source>There is no command called “%1”.</source>
        <translation>Il n’existe pas de commande nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try again by this retry profile: %1.</source>
        <translation>Réessayer selon ce profil de nouvelles tentatives&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It redirects to %1, which is not followed.</source>
        <translation>Elle redirige vers %1, ce qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>List, compare and restore the revisions of a webhook</source>
        <translation>Lister, comparer et restaurer les révisions d’un webhook</translation>
    </message>
    <message>
        <source>Say field by field how two webhooks differ</source>
        <translation>Dire champ par champ en quoi deux webhooks diffèrent</translation>
    </message>
    <message>
        <source>Copy webhooks into another sandbox, all or none</source>
        <translation>Copier des webhooks dans une autre sandbox, tous ou aucun</translation>
    </message>
    <message>
        <source>List and change sandboxes</source>
        <translation>Lister et modifier les sandbox</translation>
    </message>
    <message>
        <source>List the API credentials</source>
        <translation>Lister les informations d’identification d’API</translation>
    </message>
    <message>
        <source>Send a test message through a custom API credential</source>
        <translation>Envoyer un message de test avec des informations d’identification d’API personnalisées</translation>
    </message>
    <message>
        <source>Turn the keywords of an API credential into a webhook document</source>
        <translation>Faire un document de webhook des mots-clés d’informations d’identification d’API</translation>
    </message>
    <message>
        <source>Say which secrets are kept, and whether the keychain has them</source>
        <translation>Dire quels secrets sont conservés et si le trousseau les a</translation>
    </message>
    <message>
        <source>Copy the database to a file beside it</source>
        <translation>Copier la base de données dans un fichier à côté d’elle</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Say what would be created, updated and refused, and change nothing.</source>
        <translation>Dire ce qui serait créé, mis à jour et refusé, sans rien modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %3, used by %n webhook(s)</source>
        <translation>
            <numerusform>%1 (%2)&#xa0;: %3, utilisées par %n webhook</numerusform>
            <numerusform>%1 (%2)&#xa0;: %3, utilisées par %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>there</source>
        <comment>a secret in the keychain</comment>
        <translation>présent</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>credential, secret: how it is</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>No message ID was found in the answer.</source>
        <translation>Aucun ID de message n’a été trouvé dans la réponse.</translation>
    </message>
    <message>
        <source>Message ID: %1</source>
        <translation>ID du message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send to this number.</source>
        <translation>Envoyer à ce numéro.</translation>
    </message>
    <message>
        <source>Send this text.</source>
        <translation>Envoyer ce texte.</translation>
    </message>
    <message>
        <source>Say what to verify: verify CREDENTIAL --to NUMBER --message TEXT.</source>
        <translation>Dites quoi vérifier&#xa0;: verify CREDENTIAL --to NUMBER --message TEXT.</translation>
    </message>
    <message>
        <source>There is no API credential called “%1” in this sandbox.</source>
        <translation>Il n’y a pas d’informations d’identification d’API appelées «&#xa0;%1&#xa0;» dans cette sandbox.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. Add --confirm %1 to send from it.</source>
        <translation>%1 est une sandbox de production. Ajoutez --confirm %1 pour envoyer depuis celle-ci.</translation>
    </message>
    <message>
        <source>The test was ended before there was an answer.</source>
        <translation>Le test a été interrompu avant toute réponse.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4 UTC</source>
        <comment>number, action, who, when</comment>
        <translation>%1&#xa0;: %2 par %3, %4 UTC</translation>
    </message>
    <message>
        <source>There is no revision %1. The history has 1 to %2.</source>
        <translation>Il n’y a pas de révision %1. L’historique va de 1 à %2.</translation>
    </message>
    <message>
        <source>Name two revisions, such as --compare 1,3.</source>
        <translation>Nommez deux révisions, par exemple --compare 1,3.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Compare two revisions, field by field.</source>
        <translation>Comparer deux révisions, champ par champ.</translation>
    </message>
    <message>
        <source>Submit this revision again, as a new one.</source>
        <translation>Envoyer à nouveau cette révision, comme une nouvelle.</translation>
    </message>
    <message>
        <source>Name one webhook of the database.</source>
        <translation>Nommez un webhook de la base de données.</translation>
    </message>
    <message>
        <source>Name two webhooks, each in the database or a document.</source>
        <translation>Nommez deux webhooks, chacun de la base de données ou d’un document.</translation>
    </message>
    <message>
        <source>%1 (%2), production</source>
        <comment>sandbox, organisation</comment>
        <translation>%1 (%2), production</translation>
    </message>
    <message>
        <source>%1 (%2), development</source>
        <comment>sandbox, organisation</comment>
        <translation>%1 (%2), développement</translation>
    </message>
    <message>
        <source>Everything in the sandbox goes with it, and there is no undo. Add --confirm %1 to delete it.</source>
        <translation>Tout ce que contient la sandbox disparaît avec elle, et rien ne peut être annulé. Ajoutez --confirm %1 pour la supprimer.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>Le nouveau nom.</translation>
    </message>
    <message>
        <source>The organisation it belongs to.</source>
        <translation>L’organisation à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>It is a production sandbox.</source>
        <translation>C’est une sandbox de production.</translation>
    </message>
    <message>
        <source>It is a development sandbox.</source>
        <translation>C’est une sandbox de développement.</translation>
    </message>
    <message>
        <source>The name of the sandbox again, to delete it.</source>
        <translation>Le nom de la sandbox encore une fois, pour la supprimer.</translation>
    </message>
    <message>
        <source>Say what to do: sandbox list, or sandbox create, change or delete with a name.</source>
        <translation>Dites quoi faire&#xa0;: sandbox list, ou bien sandbox create, change ou delete avec un nom.</translation>
    </message>
    <message>
        <source>Copy into this sandbox.</source>
        <translation>Copier dans cette sandbox.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Dire seulement ce qui se passerait.</translation>
    </message>
    <message>
        <source>Say where to: copy needs --to-sandbox NAME.</source>
        <translation>Dites vers où&#xa0;: copy a besoin de --to-sandbox NAME.</translation>
    </message>
    <message>
        <source>“%1” is lost: a webhook takes a single custom keyword.</source>
        <translation>«&#xa0;%1&#xa0;» est perdu&#xa0;: un webhook n’accepte qu’un seul mot-clé personnalisé.</translation>
    </message>
    <message>
        <source>“%1” stood in two places and is kept in the first.</source>
        <translation>«&#xa0;%1&#xa0;» figurait à deux endroits et est gardé au premier.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été compris.</translation>
    </message>
    <message>
        <source>Read the keyword fields from this file instead of the credential.</source>
        <translation>Lire les champs de mots-clés dans ce fichier plutôt que dans les informations d’identification.</translation>
    </message>
    <message>
        <source>Name the API credential whose keywords become a webhook.</source>
        <translation>Nommez les informations d’identification d’API dont les mots-clés deviennent un webhook.</translation>
    </message>
    <message>
        <source>There are no keywords to move: the API credential %1 holds none.</source>
        <translation>Il n’y a pas de mots-clés à déplacer&#xa0;: les informations d’identification d’API %1 n’en contiennent aucun.</translation>
    </message>
    <message>
        <source>The backup was ended before it was whole.</source>
        <translation>La sauvegarde s’est terminée avant d’être complète.</translation>
    </message>
    <message>
        <source>List and keep sample events</source>
        <translation>Lister et garder des exemples d’événements</translation>
    </message>
    <message>
        <source>List and keep the people of previews</source>
        <translation>Lister et garder les personnes des aperçus</translation>
    </message>
    <message>
        <source>Coverage: %1, %2</source>
        <translation>Couverture&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, as in “%3”</source>
        <translation>%1&#xa0;: %2, comme dans «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The values of this field are written in different ways.</source>
        <translation>Les valeurs de ce champ sont écrites de différentes façons.</translation>
    </message>
    <message>
        <source>Read only the first element of the body&apos;s arrays, whatever the webhook says.</source>
        <translation>Ne lire que le premier élément des tableaux du corps, quoi qu’indique le webhook.</translation>
    </message>
    <message>
        <source>There is neither a file nor a profile called “%1”. See: profiles list.</source>
        <translation>Il n’existe ni fichier ni profil nommé «&#xa0;%1&#xa0;». Voir&#xa0;: profiles list.</translation>
    </message>
    <message>
        <source>There is no sample called “%1”.</source>
        <translation>Il n’existe pas d’exemple nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several vendors have a sample “%1”. Add --vendor with one of these: %2.</source>
        <translation>Plusieurs fournisseurs ont un exemple «&#xa0;%1&#xa0;». Ajoutez --vendor avec l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no sample event document. To keep it as a body, say which webhook it is for: --for.</source>
        <translation>%1 n’est pas un document d’exemple d’événement. Pour le garder comme corps, indiquez à quel webhook il est destiné&#xa0;: --for.</translation>
    </message>
    <message>
        <source>There is no own sample called “%1”.</source>
        <translation>Vous n’avez pas d’exemple à vous nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only the samples of this vendor.</source>
        <translation>Uniquement les exemples de ce fournisseur.</translation>
    </message>
    <message>
        <source>The webhook that a provider&apos;s body is for.</source>
        <translation>Le webhook auquel le corps d’un fournisseur est destiné.</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Le nom à lui donner.</translation>
    </message>
    <message>
        <source>Say what to do: samples list, samples show or remove with a name, or samples add with files.</source>
        <translation>Dites quoi faire&#xa0;: samples list, samples show ou remove avec un nom, ou samples add avec des fichiers.</translation>
    </message>
    <message>
        <source>There is no profile called “%1”.</source>
        <translation>Il n’existe pas de profil nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no own profile called “%1”.</source>
        <translation>Vous n’avez pas de profil à vous nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0.</source>
        <translation>Une graine est un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>With make: the same number makes the same person.</source>
        <translation>Avec make&#xa0;: le même nombre donne la même personne.</translation>
    </message>
    <message>
        <source>Say what to do: profiles list or make, profiles show or remove with a name, or profiles import with files.</source>
        <translation>Dites quoi faire&#xa0;: profiles list ou make, profiles show ou remove avec un nom, ou profiles import avec des fichiers.</translation>
    </message>
    <message>
        <source>Evaluate a template in the personalisation language</source>
        <translation>Évaluer un modèle dans le langage de personnalisation</translation>
    </message>
    <message>
        <source>The profile %1 is no JSON object. Put its attributes between braces.</source>
        <translation>Le profil %1 n’est pas un objet JSON. Mettez ses attributs entre accolades.</translation>
    </message>
    <message>
        <source>Take the profile from this JSON file: its attributes, or an object of namespaces such as profile and context.</source>
        <translation>Prendre le profil dans ce fichier JSON&#xa0;: ses attributs, ou un objet d’espaces de noms tels que profile et context.</translation>
    </message>
    <message>
        <source>Escape values for plain text, JSON or a part of an address.</source>
        <translation>Échapper les valeurs pour du texte brut, du JSON ou une partie d’une adresse.</translation>
    </message>
    <message>
        <source>evaluate needs one template file.</source>
        <translation>evaluate exige un fichier de modèle.</translation>
    </message>
    <message>
        <source>There is nothing to write as “%1”. Known are text, json and url.</source>
        <translation>Rien ne peut être écrit comme «&#xa0;%1&#xa0;». Les formes connues sont text, json et url.</translation>
    </message>
    <message>
        <source>Only one of template and profile can be standard input.</source>
        <translation>Le modèle ou le profil peut être l’entrée standard, mais pas les deux.</translation>
    </message>
    <message>
        <source>Send as this person, by name or from a JSON file: mobilePhone.number is the number, and the attributes fill in what is personalised.</source>
        <translation>Envoyer en tant que cette personne, par son nom ou depuis un fichier JSON&#xa0;: mobilePhone.number est le numéro, et les attributs complètent ce qui est personnalisé.</translation>
    </message>
    <message>
        <source>Write the request of a sample event for another program</source>
        <translation>Écrire la requête d’un exemple d’événement pour un autre programme</translation>
    </message>
    <message>
        <source>Say what to convert to with --to: %1.</source>
        <translation>Indiquez la cible de la conversion avec --to&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--to takes %1, not “%2”.</source>
        <translation>--to accepte %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A document has no URL of its own. Say where the request goes with --url URL.</source>
        <translation>Un document n’a pas d’URL à lui. Indiquez où va la requête avec --url URL.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write this: curl, powershell, postman, har or k6.</source>
        <translation>Écrire ceci&#xa0;: curl, powershell, postman, har ou k6.</translation>
    </message>
    <message>
        <source>Let the request go to this URL instead of the webhook&apos;s own.</source>
        <translation>Envoyer la requête à cette URL plutôt qu’à celle du webhook.</translation>
    </message>
    <message>
        <source>Say when a sender would try again, on a virtual clock</source>
        <translation>Dire quand un expéditeur réessaierait, sur une horloge virtuelle</translation>
    </message>
    <message>
        <source>Refuse requests that are not signed so: %1.</source>
        <translation>Refuser les requêtes qui ne sont pas signées ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Can&apos;t tell: %3.</source>
        <translation>Réussis&#xa0;: %1. Échoués&#xa0;: %2. Indécidables&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Send what goes wrong between providers and endpoints, and judge the answers: all, or %1.</source>
        <translation>Envoyer ce qui tourne mal entre fournisseurs et points d’entrée, et juger les réponses&#xa0;: all, ou %1.</translation>
    </message>
    <message>
        <source>Write the report of --chaos to this file, as JUnit&apos;s XML.</source>
        <translation>Écrire le rapport de --chaos dans ce fichier, en XML de JUnit.</translation>
    </message>
    <message>
        <source>Write the report of --chaos to this file, as a web page.</source>
        <translation>Écrire le rapport de --chaos dans ce fichier, en page web.</translation>
    </message>
    <message>
        <source>--chaos sends each request once, one after the other. Leave out --%1.</source>
        <translation>--chaos envoie chaque requête une fois, l’une après l’autre. Retirez --%1.</translation>
    </message>
    <message>
        <source>There is no case “%1” for --chaos. There are: all, %2.</source>
        <translation>Il n’y a pas de cas «&#xa0;%1&#xa0;» pour --chaos. Il y a&#xa0;: all, %2.</translation>
    </message>
    <message>
        <source>Sign every attempt: %1.</source>
        <translation>Signer chaque tentative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>rehearse needs --script FILE and --retry PROFILE, and nothing else but options.</source>
        <translation>rehearse demande --script FILE et --retry PROFILE, et rien d’autre que des options.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Not published by the sender, and assumed here: %1.</source>
        <translation>Non publié par l’expéditeur et supposé ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What the endpoint does, as for listen.</source>
        <translation>Ce que fait le point d’entrée, comme pour listen.</translation>
    </message>
    <message>
        <source>Try again by this retry profile: %1, or all of them with “all”. May be given more than once.</source>
        <translation>Réessayer selon ce profil de nouvelles tentatives&#xa0;: %1, ou tous avec «&#xa0;all&#xa0;». Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Rehearse this many events for the same host.</source>
        <translation>Répéter ce nombre d’événements vers le même hôte.</translation>
    </message>
    <message>
        <source>Begin this many events a second instead of all at once.</source>
        <translation>Commencer ce nombre d’événements par seconde au lieu de tous à la fois.</translation>
    </message>
    <message>
        <source>Let each answer take this many seconds besides the script&apos;s delays.</source>
        <translation>Faire durer chaque réponse ce nombre de secondes, en plus des délais du script.</translation>
    </message>
    <message>
        <source>Give an answer this many seconds, whatever the profile says.</source>
        <translation>Laisser ce nombre de secondes à une réponse, quoi qu’en dise le profil.</translation>
    </message>
    <message>
        <source>Draw the waits at random within the profile&apos;s spread, the same ones for the same number.</source>
        <translation>Tirer les attentes au hasard dans la plage du profil, les mêmes pour le même nombre.</translation>
    </message>
    <message>
        <source>Let all events go through the script together, as at the receiver, instead of each from its beginning.</source>
        <translation>Faire passer tous les événements ensemble par le script, comme au récepteur, au lieu de chacun depuis son début.</translation>
    </message>
    <message>
        <source>--secret-env takes the name of an environment variable, and none of that name is set. Export it first; the secret itself does not belong on the command line.</source>
        <translation>--secret-env attend le nom d’une variable d’environnement, et aucune de ce nom n’est définie. Exportez-la d’abord&#xa0;; le secret lui-même n’a pas sa place sur la ligne de commande.</translation>
    </message>
    <message>
        <source>The API credential %1 has no secret.</source>
        <translation>Les informations d’identification d’API %1 n’ont aucun secret.</translation>
    </message>
    <message>
        <source>Say which secret of %1 with --secret-of &quot;%1/SLOT&quot;. It has: %2.</source>
        <translation>Dites quel secret de %1 avec --secret-of &quot;%1/SLOT&quot;. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The keychain was not waited for.</source>
        <translation>Le trousseau n’a pas été attendu.</translation>
    </message>
    <message>
        <source>Say where the secret is: --secret-env NAME for an environment variable, or --secret-of CREDENTIAL for one in the keychain.</source>
        <translation>Dites où est le secret&#xa0;: --secret-env NAME pour une variable d’environnement, ou --secret-of CREDENTIAL pour un secret du trousseau.</translation>
    </message>
    <message>
        <source>Without a database there is no API credential to take the secret from.</source>
        <translation>Sans base de données, il n’y a pas d’informations d’identification d’API d’où prendre le secret.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2.</source>
        <translation>--%1 attend l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--jwt-header takes the name of a header that is free, such as Authorization.</source>
        <translation>--jwt-header attend le nom d’un en-tête libre, comme Authorization.</translation>
    </message>
    <message>
        <source>--tolerance takes seconds from 1 to 86400.</source>
        <translation>--tolerance attend des secondes de 1 à 86400.</translation>
    </message>
    <message>
        <source>The environment variable that holds the secret of the signature.</source>
        <translation>La variable d’environnement qui contient le secret de la signature.</translation>
    </message>
    <message>
        <source>The API credential whose secret in the keychain it is.</source>
        <translation>Les informations d’identification d’API dont c’est le secret, dans le trousseau.</translation>
    </message>
    <message>
        <source>How tokens are signed: %1.</source>
        <translation>Comment les jetons sont signés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The header that the token stands in.</source>
        <translation>L’en-tête où se trouve le jeton.</translation>
    </message>
    <message>
        <source>How old a received signature may be, in seconds.</source>
        <translation>Âge maximal d’une signature reçue, en secondes.</translation>
    </message>
    <message>
        <source>Everyone on this computer can read a secret on the command line, so it is not taken from there. Put it into an environment variable and name that with --secret-env, and replace the one that stood here.</source>
        <translation>Tout le monde sur cet ordinateur peut lire un secret sur la ligne de commande&#xa0;: il n’est donc pas pris là. Mettez-le dans une variable d’environnement, nommez-la avec --secret-env, et remplacez celui qui se trouvait ici.</translation>
    </message>
    <message>
        <source>There is a secret but no --%1 to use it for.</source>
        <translation>Il y a un secret, mais pas de --%1 pour s’en servir.</translation>
    </message>
    <message>
        <source>Send sample events and composed requests</source>
        <translation>Envoyer des exemples d’événements et des requêtes composées</translation>
    </message>
    <message>
        <source>List and keep composed requests</source>
        <translation>Lister et garder des requêtes composées</translation>
    </message>
    <message>
        <source>The chaos pack is made for a webhook. Name one.</source>
        <translation>Le jeu du chaos est fait pour un webhook. Nommez-en un.</translation>
    </message>
    <message>
        <source>There is no request called “%1”. See: requests list.</source>
        <translation>Aucune requête ne s’appelle «&#xa0;%1&#xa0;». Voir&#xa0;: requests list.</translation>
    </message>
    <message>
        <source>send needs one webhook or request.</source>
        <translation>send a besoin d’un webhook ou d’une requête.</translation>
    </message>
    <message>
        <source>--header takes “Name: value”, not “%1”.</source>
        <translation>--header prend «&#xa0;Nom&#xa0;: valeur&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--set takes KEY=TEXT or KEY:=JSON, not “%1”.</source>
        <translation>--set prend KEY=TEXT ou KEY:=JSON, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 is no UTF-8 text.</source>
        <translation>Le fichier %1 n’est pas un texte UTF-8.</translation>
    </message>
    <message>
        <source>Only one of --body, --set and --sample makes the body.</source>
        <translation>Un seul parmi --body, --set et --sample fait le corps.</translation>
    </message>
    <message>
        <source>Send this saved request.</source>
        <translation>Envoyer cette requête enregistrée.</translation>
    </message>
    <message>
        <source>Use this method instead of POST.</source>
        <translation>Utiliser cette méthode au lieu de POST.</translation>
    </message>
    <message>
        <source>Send this header; may be given several times.</source>
        <translation>Envoyer cet en-tête&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Send this text, or a file&apos;s: @FILE, @- for standard input.</source>
        <translation>Envoyer ce texte, ou celui d’un fichier&#xa0;: @FILE, @- pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Make the body of members, one for each time this is given; dots lead into objects and arrays. KEY:=JSON for what is no text.</source>
        <translation>Composer le corps de membres, un à chaque fois que cette option est donnée&#x202f;; les points mènent dans les objets et les tableaux. KEY:=JSON pour ce qui n’est pas un texte.</translation>
    </message>
    <message>
        <source>The Content-Type; it also says how what is personalised is escaped, and makes form data of members.</source>
        <translation>Le Content-Type&#x202f;; il dit aussi comment ce qui est personnalisé est échappé, et fait des membres des données de formulaire.</translation>
    </message>
    <message>
        <source>Send the body for this language instead of the person&apos;s.</source>
        <translation>Envoyer le corps pour cette langue au lieu de celle de la personne.</translation>
    </message>
    <message>
        <source>What the answer shall have; may be given several times. The exit status is 1 when it is not so.</source>
        <translation>Ce que la réponse doit avoir&#x202f;; peut être donné plusieurs fois. Le code de sortie est 1 si ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>Say what to do: requests list, requests show or remove with a name, requests import with files, or requests export --to DIR.</source>
        <translation>Dites que faire&#xa0;: requests list, requests show ou remove avec un nom, requests import avec des fichiers, ou requests export --to DIR.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n expectation(s) met.</source>
        <translation>
            <numerusform>%1 attente remplie sur %n.</numerusform>
            <numerusform>%1 attentes remplies sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not as expected.</source>
        <translation>
            <numerusform>%n réponse n’était pas comme attendu.</numerusform>
            <numerusform>%n réponses n’étaient pas comme attendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fail on purpose as this file says; NAME=FILE for one webhook only. Can be given again.</source>
        <translation>Échouer exprès comme le dit ce fichier&#xa0;; NAME=FILE pour un seul webhook. Peut être répété.</translation>
    </message>
    <message>
        <source>Turn down requests from other addresses than this one, as in 52.58.142.242, 10.0.0.0/8 or braze. Can be given again.</source>
        <translation>Refuser les requêtes d’autres adresses que celle-ci, comme 52.58.142.242, 10.0.0.0/8 ou braze. Peut être répété.</translation>
    </message>
    <message>
        <source>With --allow: take the last address in X-Forwarded-For for the sender&apos;s when the request comes from this computer, as it does behind a tunnel. Without it the header is not looked at, since anybody can write it.</source>
        <translation>Avec --allow&#xa0;: prendre la dernière adresse de X-Forwarded-For pour celle de l’expéditeur quand la requête vient de cet ordinateur, comme derrière un tunnel. Sans cette option, l’en-tête n’est pas lu, car n’importe qui peut l’écrire.</translation>
    </message>
    <message>
        <source>No webhook that is served is called “%1”, so all of “%2” was taken for a file.</source>
        <translation>Aucun webhook servi ne s’appelle «&#xa0;%1&#xa0;», si bien que «&#xa0;%2&#xa0;» a été pris en entier pour un fichier.</translation>
    </message>
    <message>
        <source>--trust-forwarded goes with --allow, and there is none.</source>
        <translation>--trust-forwarded va avec --allow, qui manque ici.</translation>
    </message>
    <message>
        <source>convert needs one webhook or request.</source>
        <translation>convert attend un webhook ou une requête.</translation>
    </message>
    <message>
        <source>render needs one webhook or request.</source>
        <translation>render attend un webhook ou une requête.</translation>
    </message>
    <message>
        <source>Keep the feedback webhook, send its events, read delivery reports</source>
        <translation>Conserver le webhook de commentaires, envoyer ses événements, lire les rapports de diffusion</translation>
    </message>
    <message>
        <source>List, export and work on the events of the log</source>
        <translation>Lister, exporter et traiter les événements du journal</translation>
    </message>
    <message>
        <source>Also play the endpoint that the feedback webhook posts to: check its tokens and headers, and say what its events mean.</source>
        <translation>Jouer aussi le point d’entrée du webhook de commentaires&#xa0;: contrôler ses jetons et ses en-têtes, et dire ce que signifient ses événements.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. Repeat its name with --production %1 to send from it.</source>
        <translation>%1 est une sandbox de production. Répétez son nom avec --production %1 pour envoyer depuis celle-ci.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox: the chaos pack is not run from it.</source>
        <translation>%1 est une sandbox de production&#xa0;: le jeu du chaos n’y est pas lancé.</translation>
    </message>
    <message>
        <source>--mix takes a weight from 1 to %1 behind the “=”, not “%2”.</source>
        <translation>--mix prend un poids de 1 à %1 après le signe «&#xa0;=&#xa0;», et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--mix takes a file, or SAMPLE=WEIGHT, message:TEXT=WEIGHT or request:NAME=WEIGHT, not “%1”.</source>
        <translation>--mix prend un fichier, ou SAMPLE=WEIGHT, message:TEXT=WEIGHT ou request:NAME=WEIGHT, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--times takes the time of the first event and the seconds to the next, like 2026-03-05T10:00:00Z/60, not “%1”.</source>
        <translation>--times prend l’heure du premier événement et le nombre de secondes jusqu’au suivant, comme 2026-03-05T10:00:00Z/60, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A mix has at most %1 parts.</source>
        <translation>Un mélange a au plus %1 éléments.</translation>
    </message>
    <message>
        <source>--report takes a file that ends in .html, .json or .xml, not “%1”.</source>
        <translation>--report prend un fichier qui se termine par .html, .json ou .xml, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Start no event after this many seconds.</source>
        <translation>Ne commencer aucun événement après ce nombre de secondes.</translation>
    </message>
    <message>
        <source>Send this sample as often as it weighs, or message:TEXT=WEIGHT, request:NAME=WEIGHT, or what a mix document says; repeat it for more.</source>
        <translation>Envoyer cet exemple aussi souvent que son poids l’indique, ou message:TEXT=WEIGHT, request:NAME=WEIGHT, ou ce que dit un document de mélange&#x202f;; à répéter pour en ajouter.</translation>
    </message>
    <message>
        <source>Let the events come from these numbers in turn.</source>
        <translation>Faire venir les événements de ces numéros à tour de rôle.</translation>
    </message>
    <message>
        <source>Begin the message ids with this, and count behind it.</source>
        <translation>Commencer les identifiants des messages par ceci, suivi d’un compteur.</translation>
    </message>
    <message>
        <source>The time of the first event, and the seconds from one to the next.</source>
        <translation>L’heure du premier événement, et les secondes de l’un au suivant.</translation>
    </message>
    <message>
        <source>Write the figures of many events to this file: .html, .json, or .xml for JUnit.</source>
        <translation>Écrire les chiffres de nombreux événements dans ce fichier&#xa0;: .html, .json, ou .xml pour JUnit.</translation>
    </message>
    <message>
        <source>%L1 seconds, %L2 a second; half within %L3 ms, 90 of 100 within %L4 ms, 99 of 100 within %L5 ms, the longest %L6 ms.</source>
        <translation>Durée&#xa0;: %L1&#xa0;s, soit %L2 par seconde&#x202f;; la moitié en %L3&#xa0;ms au plus, 90 sur 100 en %L4&#xa0;ms au plus, 99 sur 100 en %L5&#xa0;ms au plus, la plus longue en %L6&#xa0;ms.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>--limit takes a number, or 0 for all, not “%1”.</source>
        <translation>--limit attend un nombre, ou 0 pour tous, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--as takes one of %1.</source>
        <translation>--as attend une valeur parmi %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n événement écrit dans %1.</numerusform>
            <numerusform>%n événements écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one event by its number.</source>
        <translation>Désignez un seul événement par son numéro.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>List at most this many, the newest; 0 lists all.</source>
        <translation>Lister au plus ce nombre, les plus récents&#x202f;; 0 les liste tous.</translation>
    </message>
    <message>
        <source>Write the events to this file instead of listing them.</source>
        <translation>Écrire les événements dans ce fichier au lieu de les lister.</translation>
    </message>
    <message>
        <source>What is written: %1.</source>
        <translation>Ce qui est écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hide phone numbers.</source>
        <translation>Masquer les numéros de téléphone.</translation>
    </message>
    <message>
        <source>Sign what is replayed anew: %1.</source>
        <translation>Signer à nouveau ce qui est rejoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>events knows list, show, replay, pin, unpin, note and delete, not “%1”.</source>
        <translation>events connaît list, show, replay, pin, unpin, note et delete, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--status takes a status such as 404, a class such as 4xx, or none, not “%1”.</source>
        <translation>--status attend un statut comme 404, une classe comme 4xx, ou none, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a day (2026-03-01) or a time (2026-03-01T12:00:00Z), not “%2”.</source>
        <translation>--%1 attend un jour (2026-03-01) ou une heure (2026-03-01T12:00:00Z), et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--number takes digits of a phone number, not “%1”.</source>
        <translation>--number attend les chiffres d’un numéro de téléphone, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only events with every word of this text in them.</source>
        <translation>Seulement les événements qui contiennent tous les mots de ce texte.</translation>
    </message>
    <message>
        <source>Only these: %1.</source>
        <translation>Seulement ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only events of this webhook; none for those without one.</source>
        <translation>Seulement les événements de ce webhook&#x202f;; none pour ceux qui n’en ont pas.</translation>
    </message>
    <message>
        <source>Only events of this vendor&apos;s webhooks.</source>
        <translation>Seulement les événements des webhooks de ce fournisseur.</translation>
    </message>
    <message>
        <source>Only this status (404), class (4xx), or none for those without an answer.</source>
        <translation>Seulement ce statut (404), cette classe (4xx), ou none pour ceux qui sont restés sans réponse.</translation>
    </message>
    <message>
        <source>Only from this day or time on.</source>
        <translation>Seulement à partir de ce jour ou de cette heure.</translation>
    </message>
    <message>
        <source>Only to the end of this day, or before this time.</source>
        <translation>Seulement jusqu’à la fin de ce jour, ou avant cette heure.</translation>
    </message>
    <message>
        <source>Only events with a phone number that begins or ends with these digits.</source>
        <translation>Seulement les événements dont un numéro de téléphone commence ou finit par ces chiffres.</translation>
    </message>
    <message>
        <source>Only pinned events.</source>
        <translation>Seulement les événements épinglés.</translation>
    </message>
    <message>
        <source>Only events with a note.</source>
        <translation>Seulement les événements annotés.</translation>
    </message>
    <message>
        <source>Name an event by its number.</source>
        <translation>Désignez un événement par son numéro.</translation>
    </message>
    <message>
        <source>“%1” is no number of an event.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’événement.</translation>
    </message>
    <message>
        <source>There is no event %1 in this sandbox.</source>
        <translation>Il n’y a pas d’événement %1 dans cette sandbox.</translation>
    </message>
    <message>
        <source>Name one event, and what to write beside it; &quot;&quot; takes a note away.</source>
        <translation>Désignez un événement et ce qu’il faut noter&#x202f;; &quot;&quot; retire une note.</translation>
    </message>
    <message>
        <source>The value of %1 is a secret and not in the log, so the header is left out.</source>
        <translation>La valeur de %1 est un secret et n’est pas dans le journal&#xa0;: l’en-tête est omis.</translation>
    </message>
    <message>
        <source>--key-env takes the name of an environment variable, and none of that name is set. Export it first; the key itself does not belong on the command line.</source>
        <translation>--key-env prend le nom d’une variable d’environnement, et aucune de ce nom n’est définie. Exportez-la d’abord&#x202f;; la clé elle-même n’a pas sa place sur la ligne de commande.</translation>
    </message>
    <message>
        <source>Something is missing: edit it in the window, or import it with --key-env.</source>
        <translation>Il manque quelque chose&#xa0;: modifiez-le dans la fenêtre, ou importez-le avec --key-env.</translation>
    </message>
    <message>
        <source>Name the file to write: feedback export FILE.</source>
        <translation>Nommez le fichier à écrire&#xa0;: feedback export FILE.</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>Le jeton est bon.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>The environment variable that holds the key of the feedback webhook&apos;s tokens; without it the keychain is asked.</source>
        <translation>La variable d’environnement qui contient la clé des jetons du webhook de commentaires&#x202f;; sans elle, le trousseau est interrogé.</translation>
    </message>
    <message>
        <source>This sandbox has no feedback webhook. Import one, or create it in the window.</source>
        <translation>Cette sandbox n’a pas de webhook de commentaires. Importez-en un, ou créez-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>outcome: whose delivery reports they are: sinch, sinch-conversational, infobip, custom.</source>
        <translation>outcome&#xa0;: de qui sont les rapports de diffusion&#xa0;: sinch, sinch-conversational, infobip, custom.</translation>
    </message>
    <message>
        <source>import: say what would happen, and change nothing.</source>
        <translation>import&#xa0;: dire ce qui se passerait, sans rien modifier.</translation>
    </message>
    <message>
        <source>feedback takes show, send, verify, outcome, validate FILE, import FILE, export FILE or remove.</source>
        <translation>feedback prend show, send, verify, outcome, validate FILE, import FILE, export FILE ou remove.</translation>
    </message>
    <message>
        <source>send: which events, with commas between them: %1, all.</source>
        <translation>send&#xa0;: quels événements, séparés par des virgules&#xa0;: %1, all.</translation>
    </message>
    <message>
        <source>send: of which channels; without it those of the webhook.</source>
        <translation>send&#xa0;: de quels canaux&#x202f;; sans cette option, ceux du webhook.</translation>
    </message>
    <message>
        <source>send: which form of the payload: %1.</source>
        <translation>send&#xa0;: quelle forme de la payload&#xa0;: %1.</translation>
    </message>
    <message>
        <source>send: whom the message went to.</source>
        <translation>send&#xa0;: le destinataire du message.</translation>
    </message>
    <message>
        <source>send: this request id instead of a fresh one.</source>
        <translation>send&#xa0;: cet identifiant de requête au lieu d’un nouveau.</translation>
    </message>
    <message>
        <source>send: this file instead of an event; - for standard input.</source>
        <translation>send&#xa0;: ce fichier au lieu d’un événement&#x202f;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>send: post to this URL instead of the webhook&apos;s own.</source>
        <translation>send&#xa0;: envoyer à cette URL au lieu de celle du webhook.</translation>
    </message>
    <message>
        <source>Say whose reports they are, and name the files: feedback outcome --vendor infobip FILE…</source>
        <translation>Dites de qui sont les rapports, et nommez les fichiers&#xa0;: feedback outcome --vendor infobip FILE…</translation>
    </message>
    <message>
        <source>%1: no delivery report</source>
        <translation>%1&#xa0;: pas de rapport de diffusion</translation>
    </message>
    <message>
        <source>Run conversation tests</source>
        <translation>Exécuter des tests de conversation</translation>
    </message>
    <message>
        <source>Say which messages another configuration would decide differently</source>
        <translation>Dire quels messages une autre configuration traiterait autrement</translation>
    </message>
    <message>
        <source>Find keywords of one sender that could be taken for each other</source>
        <translation>Trouver les mots-clés d’un expéditeur que l’on pourrait confondre</translation>
    </message>
    <message>
        <source>Say what sending a reply costs</source>
        <translation>Dire ce que coûte l’envoi d’une réponse</translation>
    </message>
    <message>
        <source>List and change the everyday words that fuzzy logic passes over</source>
        <translation>Lister et modifier les mots courants que la logique floue ignore</translation>
    </message>
    <message>
        <source>Tell what the same text would be under the documented rules of other platforms.</source>
        <translation>Dire ce que serait le même texte selon les règles documentées d’autres plateformes.</translation>
    </message>
    <message>
        <source>There are no rules for “%1”. There are rules for: %2.</source>
        <translation>Il n’y a pas de règles pour «&#xa0;%1&#xa0;». Il y en a pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--silence %1 gives no reason. Write --silence %1=REASON.</source>
        <translation>--silence %1 ne donne aucune raison. Écrivez --silence %1=REASON.</translation>
    </message>
    <message>
        <source>There is no rule called “%1”.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Hold the documents against the rules of the field too: those for everybody, and those of these regions (%1). Without regions, those of the sender&apos;s number.</source>
        <translation>Comparer aussi les documents aux règles du domaine&#xa0;: celles qui valent partout et celles de ces régions (%1). Sans région, celles du numéro de l’expéditeur.</translation>
    </message>
    <message>
        <source>Do not complain about this rule, for a reason. May stand several times.</source>
        <translation>Ne pas signaler cette règle, pour une raison. Peut figurer plusieurs fois.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>forces UCS-2: %1 (%2)</source>
        <translation>impose l’UCS-2&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>instead, as %1 with %2: %3</source>
        <translation>à la place, en %1 avec %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Let letters lose their accents in the suggestion.</source>
        <translation>Permettre aux lettres de perdre leurs accents dans la proposition.</translation>
    </message>
    <message>
        <source>cost needs a text, or - to read one a line.</source>
        <translation>cost a besoin d’un texte, ou de - pour en lire un par ligne.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>one inside the other</source>
        <translation>l’un dans l’autre</translation>
    </message>
    <message>
        <source>near miss: %1</source>
        <translation>correspondance approchée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Tell clashes between categories that are not opposite too.</source>
        <translation>Signaler aussi les conflits entre catégories qui ne s’opposent pas.</translation>
    </message>
    <message>
        <source>clashes needs at least one webhook.</source>
        <translation>clashes a besoin d’au moins un webhook.</translation>
    </message>
    <message>
        <source>passed  %1</source>
        <translation>réussi  %1</translation>
    </message>
    <message>
        <source>failed  %1</source>
        <translation>échoué  %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>got:      %1</source>
        <translation>obtenu&#xa0;:  %1</translation>
    </message>
    <message>
        <source>Run the tests on this webhook, whatever the files name.</source>
        <translation>Exécuter les tests sur ce webhook, quoi que nomment les fichiers.</translation>
    </message>
    <message>
        <source>Write a JUnit report to this file.</source>
        <translation>Écrire un rapport JUnit dans ce fichier.</translation>
    </message>
    <message>
        <source>test needs at least one file of conversation tests.</source>
        <translation>test a besoin d’au moins un fichier de tests de conversation.</translation>
    </message>
    <message>
        <source>%1 of %2 messages would change.</source>
        <translation>%1 messages sur %2 changeraient.</translation>
    </message>
    <message>
        <source>No keyword</source>
        <translation>Aucun mot-clé</translation>
    </message>
    <message>
        <source>Past events are read from the database.</source>
        <translation>Les événements passés sont lus dans la base de données.</translation>
    </message>
    <message>
        <source>The configuration as it is.</source>
        <translation>La configuration telle qu’elle est.</translation>
    </message>
    <message>
        <source>The configuration as it would be.</source>
        <translation>La configuration telle qu’elle serait.</translation>
    </message>
    <message>
        <source>Take the inbound messages of the event log.</source>
        <translation>Prendre les messages entrants du journal des événements.</translation>
    </message>
    <message>
        <source>replay needs --before, --after, and either --messages FILE or --events.</source>
        <translation>replay a besoin de --before, de --after, et soit de --messages FILE, soit de --events.</translation>
    </message>
    <message>
        <source>The language whose words are meant.</source>
        <translation>La langue dont il s’agit.</translation>
    </message>
    <message>
        <source>exceptions lists the words, or adds, removes or resets them with --of LANGUAGE.</source>
        <translation>exceptions liste les mots, ou en ajoute, en retire ou les rétablit avec --of LANGUAGE.</translation>
    </message>
    <message>
        <source>%1 names no webhook. Begin it with “%2”, or give one with --webhook.</source>
        <translation>%1 ne nomme aucun webhook. Commencez le fichier par «&#xa0;%2&#xa0;», ou donnez-en un avec --webhook.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CodeView</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>Hookbench::CompareCopyDialog</name>
    <message>
        <source>Is created</source>
        <translation>Est créé</translation>
    </message>
    <message>
        <source>Is the same already</source>
        <translation>Est déjà identique</translation>
    </message>
    <message>
        <source>Is changed: %1</source>
        <comment>%1 lists fields</comment>
        <translation>Est modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Nom du webhook</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Manquent là-bas</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copier vers %1</translation>
    </message>
    <message>
        <source>Webhooks of the same name are replaced and keep their URL there; the history keeps what they were. API credentials and their secrets are not copied: one of the same name is used.</source>
        <translation>Les webhooks du même nom sont remplacés et gardent leur URL là-bas&#x202f;; l’historique garde ce qu’ils étaient. Ni les informations d’identification d’API ni leurs secrets ne sont copiés&#xa0;: celles du même nom sont utilisées.</translation>
    </message>
    <message>
        <source>What copying does</source>
        <translation>Ce que fait la copie</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) find no API credential of their name and vendor there. They are incomplete until there is one.</source>
        <translation>
            <numerusform>%n webhook n’y trouve pas d’informations d’identification d’API de son nom et de son fournisseur. Il est incomplet jusque-là.</numerusform>
            <numerusform>%n webhooks n’y trouvent pas d’informations d’identification d’API de leur nom et de leur fournisseur. Ils sont incomplets jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Hookbench::CompareDialog</name>
    <message>
        <source>Everything is the same.</source>
        <translation>Tout est identique.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ.</source>
        <translation>
            <numerusform>%n chose diffère.</numerusform>
            <numerusform>%n choses diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Compare two events</source>
        <translation>Comparer deux événements</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::ComparePage</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>Choose two different sandboxes.</source>
        <translation>Choisissez deux sandbox différentes.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Neither sandbox has an SMS webhook.</source>
        <translation>Aucune des deux sandbox n’a de webhook SMS.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>All webhooks are the same in both sandboxes.</source>
        <translation>Tous les webhooks sont identiques dans les deux sandbox.</translation>
    </message>
    <message>
        <source>It is the same in both sandboxes.</source>
        <translation>Il est identique dans les deux sandbox.</translation>
    </message>
    <message>
        <source>Only %1 has it.</source>
        <translation>Seule %1 l’a.</translation>
    </message>
    <message>
        <source>Before: as in %1. After: as in %2.</source>
        <translation>Avant&#xa0;: comme dans %1. Après&#xa0;: comme dans %2.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copier vers %1</translation>
    </message>
    <message>
        <source>Copies the chosen webhooks from %1 to %2</source>
        <translation>Copie les webhooks choisis de %1 vers %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>N’en choisir aucun</translation>
    </message>
    <message>
        <source>Choose all that differ</source>
        <translation>Choisir tous ceux qui diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production sandbox. %n webhook(s) are created or replaced in it.</source>
        <translation>
            <numerusform>%1 est une sandbox de production. %n webhook y est créé ou remplacé.</numerusform>
            <numerusform>%1 est une sandbox de production. %n webhooks y sont créés ou remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) copied to %1. Where an API credential is missing, they are incomplete.</source>
        <translation>
            <numerusform>%n webhook copié vers %1. Là où des informations d’identification d’API manquent, il est incomplet.</numerusform>
            <numerusform>%n webhooks copiés vers %1. Là où des informations d’identification d’API manquent, ils sont incomplets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) copied to %1.</source>
        <translation>
            <numerusform>%n webhook copié vers %1.</numerusform>
            <numerusform>%n webhooks copiés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare sandboxes</source>
        <translation>Comparer des sandbox</translation>
    </message>
    <message>
        <source>Sandbox at the left</source>
        <translation>Sandbox de gauche</translation>
    </message>
    <message>
        <source>Sandbox at the right</source>
        <translation>Sandbox de droite</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Changes the two sides over</source>
        <translation>Échange les deux côtés</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Webhooks of both sandboxes</source>
        <translation>Webhooks des deux sandbox</translation>
    </message>
</context>
<context>
    <name>Hookbench::Comparison</name>
    <message>
        <source>On</source>
        <comment>fuzzy logic</comment>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>fuzzy logic</comment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>First element only</source>
        <translation>Premier élément seulement</translation>
    </message>
    <message>
        <source>Every element</source>
        <translation>Chaque élément</translation>
    </message>
</context>
<context>
    <name>Hookbench::ComparisonModel</name>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Nom du webhook</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>Hookbench::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>À droite seulement</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>À gauche seulement</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
</context>
<context>
    <name>Hookbench::Composer</name>
    <message>
        <source>A request with the method HEAD goes out without its body.</source>
        <translation>Une requête avec la méthode HEAD part sans son corps.</translation>
    </message>
    <message>
        <source>A time-out takes 1 to %1 seconds.</source>
        <translation>Un délai d’attente va de 1 à %1 secondes.</translation>
    </message>
    <message>
        <source>A method is missing. Webhooks take POST.</source>
        <translation>Il manque une méthode. Les webhooks prennent POST.</translation>
    </message>
    <message>
        <source>“%1” is no method. Methods are words like POST or PUT.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode. Les méthodes sont des mots comme POST ou PUT.</translation>
    </message>
    <message>
        <source>Choose the webhook that this request goes to.</source>
        <translation>Choisissez le webhook auquel cette requête est destinée.</translation>
    </message>
    <message>
        <source>There is no webhook called “%1” any more. Choose another.</source>
        <translation>Il n’y a plus de webhook nommé «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This webhook has no URL yet. Submit it first, or send to a URL.</source>
        <translation>Ce webhook n’a pas encore d’URL. Envoyez-le d’abord, ou adressez la requête à une URL.</translation>
    </message>
    <message>
        <source>This request has no body for the language “%1”.</source>
        <translation>Cette requête n’a pas de corps pour la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The Content-Type has a line break or control character. Remove it.</source>
        <translation>Le Content-Type contient un saut de ligne ou un caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>The header has no name.</source>
        <translation>L’en-tête n’a pas de nom.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header: it takes letters, digits and hyphens, and no blanks.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête&#xa0;: il prend des lettres, des chiffres et des traits d’union, sans espace.</translation>
    </message>
    <message>
        <source>The header %1 is set when the request is sent. Remove it.</source>
        <translation>L’en-tête %1 est défini lors de l’envoi de la requête. Retirez-le.</translation>
    </message>
    <message>
        <source>The value of %1 has a line break or control character. Remove it.</source>
        <translation>La valeur de %1 contient un saut de ligne ou un caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>Nobody is chosen to fill in what is personalised here: it goes out as it stands.</source>
        <translation>Personne n’est choisi pour remplir ce qui est personnalisé ici&#xa0;: cela part tel quel.</translation>
    </message>
    <message>
        <source>Choose a sample event.</source>
        <translation>Choisissez un exemple d’événement.</translation>
    </message>
    <message>
        <source>There is no sample event called “%1” here. Choose another.</source>
        <translation>Il n’y a ici aucun exemple d’événement nommé «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The body of this sample event is made by a webhook&apos;s payload. Choose a webhook.</source>
        <translation>Le corps de cet exemple d’événement vient du payload d’un webhook. Choisissez un webhook.</translation>
    </message>
    <message>
        <source>Rows make JSON or form data. Choose one of them.</source>
        <translation>Les lignes font du JSON ou des données de formulaire. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>This is no well-formed XML: %1</source>
        <translation>Ce n’est pas du XML bien formé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A URL is missing.</source>
        <translation>Il manque une URL.</translation>
    </message>
    <message>
        <source>“%1” is no http or https URL.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL http ou https.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, which would be stored and logged. Remove it.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe, qui serait enregistré et journalisé. Retirez-le.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Composition</name>
    <message>
        <source>The folder %1 could not be made, so there is no place to keep data.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: il n’y a donc pas d’emplacement où conserver les données.</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one was made; nothing in the old file was changed.</source>
        <translation>La base de données était endommagée. Elle a été mise de côté sous le nom %1 et une nouvelle a été créée&#x202f;; rien n’a été modifié dans l’ancien fichier.</translation>
    </message>
    <message>
        <source>There is no retry profile called “%1”. Known are: %2.</source>
        <translation>Il n’existe pas de profil de nouvelles tentatives nommé «&#xa0;%1&#xa0;». Les profils connus sont&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ConnectionRun</name>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Only the connection of a Custom credential can be verified.</source>
        <translation>Seule la connexion d’informations d’identification personnalisées peut être vérifiée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::ConnectionView</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>In the library&apos;s words</source>
        <translation>Selon la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Hookbench::Console</name>
    <message>
        <source>Use this database file.</source>
        <translation>Utiliser ce fichier de base de données.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ConversationPane</name>
    <message>
        <source>%1 texts: %2</source>
        <translation>%1 écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Consent of %1: %2</source>
        <translation>Consentement de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was texted yet.</source>
        <translation>Aucun texte n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The receiver&apos;s own engine decides on the webhook as it was submitted. Nothing is sent or stored.</source>
        <translation>Le moteur du récepteur décide sur le webhook tel qu’il a été enregistré. Rien n’est envoyé ni conservé.</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Another subscriber</source>
        <translation>Un autre abonné</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Copy as a test</source>
        <translation>Copier comme test</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What the subscriber texts</source>
        <translation>Ce que l’abonné écrit</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Show every step</source>
        <translation>Afficher chaque étape</translation>
    </message>
</context>
<context>
    <name>Hookbench::ConversationReader</name>
    <message>
        <source>There is a control character (U+%1) that nobody sees. Take it out.</source>
        <translation>Il y a un caractère de contrôle (U+%1) que personne ne voit. Retirez-le.</translation>
    </message>
    <message>
        <source>There is a character that is no UTF-8. Save the file as UTF-8.</source>
        <translation>Il y a un caractère qui n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no phone number a subscriber can have. Write it like +46701740605.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro qu’un abonné peut avoir. Écrivez-le comme +46701740605.</translation>
    </message>
    <message>
        <source>A reply is expected before anything was texted. Begin with a line like “&gt; STOP”.</source>
        <translation>Une réponse est attendue avant tout texte. Commencez par une ligne comme «&#xa0;&gt; STOP&#xa0;».</translation>
    </message>
    <message>
        <source>A second reply is expected to one text, but there is at most one. Take one of them out.</source>
        <translation>Une deuxième réponse est attendue à un texte, mais il y en a au plus une. Retirez-en une.</translation>
    </message>
    <message>
        <source>No reply is named. Write its text behind &lt;, or * for any reply, or - for none.</source>
        <translation>Aucune réponse n’est indiquée. Écrivez son texte après &lt;, ou * pour n’importe laquelle, ou - pour aucune.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Known are: %2.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A line with | goes on with the text before it, and there is none.</source>
        <translation>Une ligne avec | poursuit le texte qui précède, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>“%1” belongs before the first text; move it to the top of the file.</source>
        <translation>«&#xa0;%1&#xa0;» se place avant le premier texte&#x202f;; mettez-le en haut du fichier.</translation>
    </message>
    <message>
        <source>“%1” stands twice; a file tests one webhook.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois&#x202f;; un fichier teste un seul webhook.</translation>
    </message>
    <message>
        <source>“%1” names no document. Write the name of the file behind it.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun document. Écrivez le nom du fichier à la suite.</translation>
    </message>
    <message>
        <source>The line begins with “%1”. It must begin with &gt;, &lt;, =, @, #, | or “%2”.</source>
        <translation>La ligne commence par «&#xa0;%1&#xa0;». Elle doit commencer par &gt;, &lt;, =, @, #, | ou «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Hookbench::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Hookbench::CopyDialog</name>
    <message>
        <source>%1 is a production sandbox. What is copied there takes effect there.</source>
        <translation>%1 est une sandbox de production. Ce qui y est copié y prend effet.</translation>
    </message>
    <message>
        <source>%1 has no API credential of that name and vendor: the copy is incomplete until it has one.</source>
        <translation>%1 n’a pas d’informations d’identification d’API de ce nom et de ce fournisseur&#xa0;: la copie est incomplète jusque-là.</translation>
    </message>
    <message>
        <source>%1 has no webhook of this name yet. The copy gets a URL of its own.</source>
        <translation>%1 n’a pas encore de webhook de ce nom. La copie reçoit sa propre URL.</translation>
    </message>
    <message>
        <source>The webhook of this name in %1 is the same already.</source>
        <translation>Le webhook de ce nom dans %1 est déjà identique.</translation>
    </message>
    <message>
        <source>The webhook of this name in %1 keeps its URL. This changes:</source>
        <translation>Le webhook de ce nom dans %1 garde son URL. Voici ce qui change&#xa0;:</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a webhook, by copying</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>a webhook, by copying</comment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a webhook, by copying</comment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>an API credential</comment>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>an API credential</comment>
        <translation>Manquantes</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n webhook(s)</source>
        <translation>
            <numerusform>Copier %n webhook</numerusform>
            <numerusform>Copier %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox.</source>
        <translation>%1 est une sandbox de production.</translation>
    </message>
    <message>
        <source>All of this happens, or nothing.</source>
        <translation>Tout cela se produit, ou rien.</translation>
    </message>
    <message>
        <source>Copy to another sandbox</source>
        <translation>Copier dans une autre sandbox</translation>
    </message>
    <message>
        <source>Credentials are matched by name. They and their secrets are never copied.</source>
        <translation>Les informations d’identification sont trouvées par leur nom. Ni elles ni leurs secrets ne sont jamais copiés.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>Sandbox to copy to</source>
        <translation>Sandbox de destination</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>an API credential</comment>
        <translation>Pas nécessaire</translation>
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
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Only because of these characters: %2</source>
        <translation>%1. Uniquement à cause de ces caractères&#xa0;: %2</translation>
    </message>
    <message>
        <source>Characters that force UCS-2: %1</source>
        <translation>Caractères qui imposent l’UCS-2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replace all signs: %1</source>
        <translation>Remplacer tous les signes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drop accents too: %1</source>
        <translation>Retirer aussi les accents&#xa0;: %1</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Replace %1 with %2</source>
        <translation>Remplacer %1 par %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::CounterpartStrip</name>
    <message>
        <source>%1 needs two webhooks: the %2 one is missing.</source>
        <translation>%1 a besoin de deux webhooks&#xa0;: il manque celui de type %2.</translation>
    </message>
    <message>
        <source>Create the Feedback webhook</source>
        <translation>Créer le webhook Commentaires</translation>
    </message>
    <message>
        <source>Create the Inbound webhook</source>
        <translation>Créer le webhook Entrant</translation>
    </message>
    <message>
        <source>Close the reminder</source>
        <translation>Fermer le rappel</translation>
    </message>
</context>
<context>
    <name>Hookbench::CoveragePane</name>
    <message>
        <source>Try on samples</source>
        <translation>Essayer sur des exemples</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Ajouter des exemples</translation>
    </message>
    <message>
        <source>%1 (%L2×, as in “%3”)</source>
        <comment>shape of a value, how often, an example</comment>
        <translation>%1 (%L2×, comme dans «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>First missing in %1</source>
        <translation>Manque d’abord dans %1</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>no event to read</source>
        <translation>aucun événement à lire</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in all</source>
        <translation>
            <numerusform>%n événement en tout</numerusform>
            <numerusform>%n événements en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n exemple</numerusform>
            <numerusform>%n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment il est écrit</translation>
    </message>
    <message>
        <source>Fields over all samples</source>
        <translation>Champs sur tous les exemples</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>Ce qui est particulier</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Enter reads it in the live table of the template</source>
        <translation>Entrée le lit dans le tableau en direct du modèle</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add known samples</source>
        <translation>Ajouter les exemples connus</translation>
    </message>
    <message>
        <source>Adds the sample events that go with this webhook</source>
        <translation>Ajoute les exemples d’événements qui vont avec ce webhook</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Try the template on many bodies</source>
        <translation>Essayez le modèle sur de nombreux corps</translation>
    </message>
    <message>
        <source>Drop files here, or add the sample events that go with this webhook. You see how often each field is there, and in which shapes its values come.</source>
        <translation>Déposez des fichiers ici, ou ajoutez les exemples d’événements qui vont avec ce webhook. Vous voyez combien de fois chaque champ est présent et sous quelles formes ses valeurs arrivent.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialBook</name>
    <message>
        <source>An API credential needs a name.</source>
        <translation>Les informations d’identification d’API doivent avoir un nom.</translation>
    </message>
    <message>
        <source>There is an API credential %1 already. Choose another name.</source>
        <translation>Des informations d’identification d’API nommées %1 existent déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The API credential %1 is no longer there.</source>
        <translation>Les informations d’identification d’API %1 ne sont plus là.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialDialog</name>
    <message>
        <source>Create new API credentials</source>
        <translation>Créer de nouvelles informations d’identification d’API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Inbound Number</source>
        <translation>Numéro entrant</translation>
    </message>
    <message>
        <source>The number that subscribers text to. It is offered as the Sender Phone Number.</source>
        <translation>Le numéro auquel les abonnés envoient leurs SMS. Il est proposé comme numéro de téléphone de l’expéditeur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>For the SMS vendor %1. A name is enough to go on with the webhook; keys, tokens and everything else are added on the API Credentials page.</source>
        <translation>Pour le fournisseur de SMS %1. Un nom suffit pour continuer avec le webhook&#x202f;; clés, jetons et tout le reste s’ajoutent sur la page Informations d’identification d’API.</translation>
    </message>
    <message>
        <source>Open API Credentials</source>
        <translation>Ouvrir Informations d’identification d’API</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialForm</name>
    <message>
        <source>* Required</source>
        <translation>* Obligatoire</translation>
    </message>
    <message>
        <source>API credential details</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>SMS vendor</source>
        <translation>Fournisseur de SMS</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>The provider that sends the messages. It decides which fields follow; what was typed for another vendor comes back with that vendor.</source>
        <translation>Le fournisseur qui envoie les messages. Il détermine les champs qui suivent&#x202f;; ce qui a été saisi pour un autre fournisseur revient avec celui-ci.</translation>
    </message>
    <message>
        <source>What the API credential is called in lists, and where a webhook chooses it. No other API credential of the sandbox has the same name.</source>
        <translation>Le nom des informations d’identification d’API dans les listes et là où un webhook les choisit. Aucune autre de la sandbox ne porte le même nom.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Provider payload</source>
        <translation>Payload du fournisseur</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Verify connection…</source>
        <translation>Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Inbound messages</source>
        <translation>Messages entrants</translation>
    </message>
    <message>
        <source>Channel configurations</source>
        <translation>Configurations de canal</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialFormPage</name>
    <message>
        <source>the new API credential</source>
        <translation>les nouvelles informations d’identification d’API</translation>
    </message>
    <message>
        <source>The API credential could not be saved.</source>
        <translation>Les informations d’identification d’API n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>%1 is saved after all: the keychain has answered.</source>
        <translation>%1 sont finalement enregistrées&#xa0;: le trousseau a répondu.</translation>
    </message>
    <message>
        <source>%1 is saved. Its webhooks wait until it is attached to a channel configuration.</source>
        <translation>%1 sont enregistrées. Leurs webhooks attendent qu’elles soient rattachées à une configuration de canal.</translation>
    </message>
    <message>
        <source>%1 is saved. Its webhooks take effect at once.</source>
        <translation>%1 sont enregistrées. Leurs webhooks prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Verify connection</source>
        <translation>Vérifier la connexion</translation>
    </message>
    <message>
        <source>Create API credentials</source>
        <translation>Créer des informations d’identification d’API</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Saving; the keychain may ask for its password. What was typed stays when you stop waiting.</source>
        <translation>Enregistrement&#x202f;; le trousseau demande peut-être son mot de passe. Ce qui a été saisi reste si vous cessez d’attendre.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Cesser d’attendre</translation>
    </message>
    <message>
        <source>A draft from %1 is shown. Secrets are not kept in drafts: enter them again.</source>
        <translation>Un brouillon du %1 est affiché. Les secrets ne sont pas gardés dans les brouillons&#xa0;: saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>A draft from %1 is shown, but the API credential was changed since then by %2. Submit would replace that change. Secrets are not kept in drafts: enter them again.</source>
        <translation>Un brouillon du %1 est affiché, mais %2 a modifié les informations d’identification d’API depuis. Envoyer remplacerait cette modification. Les secrets ne sont pas gardés dans les brouillons&#xa0;: saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Le brouillon a été jeté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialHelp</name>
    <message>
        <source>Configure your MMS provider with Journey Optimizer</source>
        <translation>Configurer votre fournisseur de MMS avec Journey Optimizer</translation>
    </message>
    <message>
        <source>Adobe Journey Optimizer sends media content through MMS service providers. Select your provider, and fill in your API credentials.</source>
        <translation>Adobe Journey Optimizer envoie du contenu multimédia par l’intermédiaire de fournisseurs de services MMS. Sélectionnez votre fournisseur et renseignez vos informations d’identification d’API.</translation>
    </message>
    <message>
        <source>Configure your SMS provider with Journey Optimizer</source>
        <translation>Configurer votre fournisseur de SMS avec Journey Optimizer</translation>
    </message>
    <message>
        <source>Adobe Journey Optimizer sends text messages through SMS service providers. Select your provider, and fill in your API credentials.</source>
        <translation>Adobe Journey Optimizer envoie des messages texte par l’intermédiaire de fournisseurs de services SMS. Sélectionnez votre fournisseur et renseignez vos informations d’identification d’API.</translation>
    </message>
    <message>
        <source>Header parameters</source>
        <translation>Paramètres d’en-tête</translation>
    </message>
    <message>
        <source>Specify the label, type, and value of additional headers to enable proper authentication, content formatting, and effective API communication.</source>
        <translation>Indiquez le libellé, le type et la valeur des en-têtes supplémentaires pour permettre une authentification correcte, la mise en forme du contenu et une bonne communication avec l’API.</translation>
    </message>
    <message>
        <source>Authentication type</source>
        <translation>Type d’authentification</translation>
    </message>
    <message>
        <source>Provider payload</source>
        <translation>Payload du fournisseur</translation>
    </message>
    <message>
        <source>The number that subscribers text to. A webhook with this API credential is offered it as its Sender Phone Number. Give it in international form, such as +46 70 174 06 05, or as a short code.</source>
        <translation>Le numéro auquel les abonnés écrivent. Il est proposé comme numéro de téléphone de l’expéditeur aux webhooks qui utilisent ces informations d’identification. Donnez-le sous forme internationale, par exemple +46 70 174 06 05, ou comme code court.</translation>
    </message>
    <message>
        <source>Inbound texts are written to a dataset of your own instead of the standard one. Its schema must be an XDM ExperienceEvent with the message interaction, message execution and message profile details, and schema and dataset must be enabled for Profile.</source>
        <translation>Les messages entrants sont écrits dans votre propre jeu de données au lieu du jeu standard. Son schéma doit être un XDM ExperienceEvent avec les détails d’interaction, d’exécution et de profil du message, et le schéma et le jeu de données doivent être activés pour Profile.</translation>
    </message>
    <message>
        <source>The name of the dataset that takes the inbound texts.</source>
        <translation>Le nom du jeu de données qui reçoit les messages entrants.</translation>
    </message>
    <message>
        <source>When enabled, Fuzzy Opt-out detects inbound messages that closely resemble defined opt-out keywords (e.g., CANCIL) and automatically sends a confirmation reply to verify the user&apos;s unsubscribe intent. If the user confirms via the defined prompt, they are unsubscribed.</source>
        <translation>Lorsqu’il est activé, l’opt-out flou détecte les messages entrants qui ressemblent beaucoup aux mots-clés d’opt-out définis (par exemple, CANCIL) et envoie automatiquement une réponse pour vérifier l’intention de désabonnement. Si la personne confirme comme demandé, elle est désabonnée.</translation>
    </message>
    <message>
        <source>The confirmation reply that is sent when a text only resembles an opt-out keyword.</source>
        <translation>La réponse de confirmation envoyée quand un message ressemble seulement à un mot-clé d’opt-out.</translation>
    </message>
    <message>
        <source>Which Twilio account sends. It begins with AC.</source>
        <translation>Le compte Twilio qui envoie. Il commence par AC.</translation>
    </message>
    <message>
        <source>The token that proves you own the Twilio account. It goes to the keychain and nowhere else.</source>
        <translation>Le jeton qui prouve que le compte Twilio est à vous. Il va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The messaging service that sends. It begins with MG. That it means the messaging service is our reading.</source>
        <translation>Le service de messagerie qui envoie. Il commence par MG. Qu’il s’agisse du service de messagerie est notre lecture.</translation>
    </message>
    <message>
        <source>The ID of the Sinch service plan that sends.</source>
        <translation>L’ID du plan de service Sinch qui envoie.</translation>
    </message>
    <message>
        <source>The token of the Sinch service plan. It goes to the keychain and nowhere else.</source>
        <translation>Le jeton du plan de service Sinch. Il va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Base64 API Token out of your Sinch Project Access keys: key ID, colon and key secret, encoded as Base64. It goes to the keychain and nowhere else.</source>
        <translation>Jeton d’API en Base64 issu des clés d’accès de votre projet Sinch&#xa0;: ID de clé, deux-points et secret de la clé, codés en Base64. Il va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The token or key that your provider gave you. It goes to the keychain and nowhere else.</source>
        <translation>Le jeton ou la clé que votre fournisseur vous a donné. Il va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Where Sinch posts delivery reports and inbound texts instead of the standard address. Leave it empty to keep that.</source>
        <translation>Où Sinch envoie les rapports de diffusion et les messages entrants au lieu de l’adresse standard. Laissez vide pour garder celle-ci.</translation>
    </message>
    <message>
        <source>The Sinch project that owns the app.</source>
        <translation>Le projet Sinch auquel l’application appartient.</translation>
    </message>
    <message>
        <source>The app of the Sinch Conversation API that sends.</source>
        <translation>L’application de la Conversation API de Sinch qui envoie.</translation>
    </message>
    <message>
        <source>The Sinch service plan that sends a text instead where RCS does not reach.</source>
        <translation>Le plan de service Sinch qui envoie un SMS là où RCS n’arrive pas.</translation>
    </message>
    <message>
        <source>The token of that service plan. It goes to the keychain and nowhere else.</source>
        <translation>Le jeton de ce plan de service. Il va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>How many requests per second may be sent to Sinch. 0 means no limit.</source>
        <translation>Combien de requêtes par seconde peuvent être envoyées à Sinch. 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>The address of your own at Infobip, with https:// in front.</source>
        <translation>Votre propre adresse chez Infobip, avec https:// devant.</translation>
    </message>
    <message>
        <source>The key of your Infobip account. It goes to the keychain and nowhere else.</source>
        <translation>La clé de votre compte Infobip. Elle va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>For texts to India: the ID under which your company is registered with a DLT operator.</source>
        <translation>Pour les messages vers l’Inde&#xa0;: l’ID sous lequel votre entreprise est enregistrée auprès d’un opérateur DLT.</translation>
    </message>
    <message>
        <source>For texts to India: the ID under which the text&apos;s template is registered with a DLT operator.</source>
        <translation>Pour les messages vers l’Inde&#xa0;: l’ID sous lequel le modèle du texte est enregistré auprès d’un opérateur DLT.</translation>
    </message>
    <message>
        <source>For how many hours Infobip tries to deliver a text. 48 when left empty.</source>
        <translation>Pendant combien d’heures Infobip essaie de remettre un message. 48 si le champ est vide.</translation>
    </message>
    <message>
        <source>Additional client data that will be sent on the Notify URL.</source>
        <translation>Données client supplémentaires envoyées à l’URL de notification (Notify URL).</translation>
    </message>
    <message>
        <source>Specify the authentication method needed to access the API, this ensures secure and authorized communication with the external service.</source>
        <translation>Indiquez la méthode d’authentification nécessaire pour accéder à l’API, afin que la communication avec le service externe soit sûre et autorisée.</translation>
    </message>
    <message>
        <source>Which header takes the API Token when the connection is verified. Providers differ, and the mirrored product does not say; this field is our own.</source>
        <translation>L’en-tête qui porte le jeton d’API quand la connexion est vérifiée. Les fournisseurs diffèrent, et le produit d’origine ne le dit pas&#x202f;; ce champ est le nôtre.</translation>
    </message>
    <message>
        <source>The key that requests are signed with. It goes to the keychain and nowhere else.</source>
        <translation>La clé avec laquelle les requêtes sont signées. Elle va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>How requests are signed. The mirrored product does not name the choices; these are our reading.</source>
        <translation>La façon dont les requêtes sont signées. Le produit d’origine ne nomme pas les choix&#x202f;; ceux-ci sont notre lecture.</translation>
    </message>
    <message>
        <source>Where a token is fetched before the message is sent. The client certificate is not used there.</source>
        <translation>Où un jeton est obtenu avant l’envoi du message. Le certificat client n’y est pas utilisé.</translation>
    </message>
    <message>
        <source>What is posted to the OAuth URL: a JSON object with grant_type, client_id and client_secret. Because of the client secret all of it goes to the keychain and nowhere else.</source>
        <translation>Ce qui est envoyé à l’URL OAuth&#xa0;: un objet JSON avec grant_type, client_id et client_secret. À cause du secret du client, tout va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The claims of the token, as a JSON object: issuer (iss), subject (sub), audience (aud) and expiration (exp). The connection test adds iat and exp where they are missing; that is our reading.</source>
        <translation>Les revendications du jeton, sous forme d’objet JSON&#xa0;: émetteur (iss), sujet (sub), audience (aud) et expiration (exp). Le test de connexion ajoute iat et exp s’ils manquent&#x202f;; c’est notre lecture.</translation>
    </message>
    <message>
        <source>The name for Basic authentication. That it is a field of its own is our reading.</source>
        <translation>Le nom pour l’authentification Basic. Qu’il ait son propre champ est notre lecture.</translation>
    </message>
    <message>
        <source>The password for Basic authentication. It goes to the keychain and nowhere else.</source>
        <translation>Le mot de passe pour l’authentification Basic. Il va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The provider asks for a client certificate. It is shown to the Provider URL only, never to the OAuth URL. The mirrored product shows a certificate of its own (CN ajo-sms.aep-mtls.adobe.com), so the provider must trust the CA chain of Adobe Experience Platform.</source>
        <translation>Le fournisseur demande un certificat client. Il n’est présenté qu’à l’URL du fournisseur, jamais à l’URL OAuth. Le produit d’origine présente son propre certificat (CN ajo-sms.aep-mtls.adobe.com)&#xa0;: le fournisseur doit donc faire confiance à la chaîne de certification d’Adobe Experience Platform.</translation>
    </message>
    <message>
        <source>The certificate that the connection test shows, as PEM, its chain after it.</source>
        <translation>Le certificat que présente le test de connexion, au format PEM, suivi de sa chaîne.</translation>
    </message>
    <message>
        <source>The private key of the client certificate, as PEM without a password. It goes to the keychain and nowhere else.</source>
        <translation>La clé privée du certificat client, au format PEM sans mot de passe. Elle va dans le trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Certificates, as PEM, that the connection test trusts besides those of this computer: for a provider&apos;s test server with a certificate of its own.</source>
        <translation>Certificats, au format PEM, auxquels le test de connexion fait confiance en plus de ceux de cet ordinateur&#xa0;: pour le serveur de test d’un fournisseur qui a son propre certificat.</translation>
    </message>
    <message>
        <source>What your provider calls the app or account that sends.</source>
        <translation>Le nom que votre fournisseur donne à l’application ou au compte qui envoie.</translation>
    </message>
    <message>
        <source>What the provider is called in reports.</source>
        <translation>Le nom du fournisseur dans les rapports.</translation>
    </message>
    <message>
        <source>Specify the URL of the external API you plan to connect to. This URL serves as the endpoint for accessing the API&apos;s features and functionalities.</source>
        <translation>Indiquez l’URL de l’API externe à laquelle vous voulez vous connecter. Cette URL sert de point d’entrée aux fonctions de l’API.</translation>
    </message>
    <message>
        <source>Optional. Classifies the messages as SMS, RCS or MMS: the value is written in XDM experience events, so that delivery can be reported and tracked by channel.</source>
        <translation>Facultatif. Classe les messages comme SMS, RCS ou MMS&#xa0;: la valeur est écrite dans les événements d’expérience XDM, afin de suivre la diffusion par canal.</translation>
    </message>
    <message>
        <source>Provide the request payload to ensure the correct data is sent for processing and response generation.</source>
        <translation>Fournissez la payload de la requête pour que les bonnes données soient envoyées en vue du traitement et de la réponse.</translation>
    </message>
    <message>
        <source>Field Match: Enter the field name (e.g. messageId). AJO will scan the response and return the first matching value. Dot Notation: Enter the path to the field (e.g. messages.0.id). Use numeric segments for arrays. No $ prefix. Leave blank if your provider supports passing a callback data field instead.</source>
        <translation>Correspondance de champ&#xa0;: saisissez le nom du champ (par exemple messageId). AJO parcourt la réponse et renvoie la première valeur correspondante. Notation par points&#xa0;: saisissez le chemin du champ (par exemple messages.0.id). Utilisez des segments numériques pour les tableaux. Pas de préfixe $. Laissez vide si votre fournisseur accepte plutôt un champ de données de rappel.</translation>
    </message>
    <message>
        <source>It must use {{fromNumber}}, {{toNumber}} and {{message}}. With Basic or Bearer authentication it must also hold the member authOption.</source>
        <translation>Il doit utiliser {{fromNumber}}, {{toNumber}} et {{message}}. Avec l’authentification Basic ou Bearer, il doit aussi contenir le membre authOption.</translation>
    </message>
    <message>
        <source>It must use {{fromNumber}}, {{toNumber}} and {{message}}.</source>
        <translation>Il doit utiliser {{fromNumber}}, {{toNumber}} et {{message}}.</translation>
    </message>
    <message>
        <source>Our own field: offered as the Sender Phone Number of its webhooks, and as the sender of the connection test.</source>
        <translation>Notre propre champ&#xa0;: proposé comme numéro de téléphone de l’expéditeur de ses webhooks et comme expéditeur du test de connexion.</translation>
    </message>
    <message>
        <source>Our own field: only the connection test uses it.</source>
        <translation>Notre propre champ&#xa0;: seul le test de connexion l’utilise.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation>0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>Log in to the Sinch Build dashboard.</source>
        <translation>Connectez-vous au tableau de bord Sinch Build.</translation>
    </message>
    <message>
        <source>Go to SMS, then to APIs, and open your service plan.</source>
        <translation>Allez dans SMS, puis dans APIs, et ouvrez votre plan de service.</translation>
    </message>
    <message>
        <source>Copy its service plan ID and its API token and paste them here as %1 and %2.</source>
        <translation>Copiez l’ID de son plan de service et son jeton d’API et collez-les ici dans %1 et %2.</translation>
    </message>
    <message>
        <source>Under Numbers, copy the number that subscribers text to and paste it as %1.</source>
        <translation>Sous Numbers, copiez le numéro auquel les abonnés écrivent et collez-le dans %1.</translation>
    </message>
    <message>
        <source>Log in to the Sinch Build dashboard and choose your project. Copy %1.</source>
        <translation>Connectez-vous au tableau de bord Sinch Build et choisissez votre projet. Copiez %1.</translation>
    </message>
    <message>
        <source>Go to Conversation API, then to Apps, and copy %1 of the app that sends.</source>
        <translation>Allez dans Conversation API, puis dans Apps, et copiez %1 de l’application qui envoie.</translation>
    </message>
    <message>
        <source>Under Access keys, create a key. Join key ID and key secret with a colon, encode the whole as Base64 and paste it as %1. The key secret is shown only once.</source>
        <translation>Sous Access keys, créez une clé. Joignez l’ID de clé et le secret de la clé par deux-points, codez le tout en Base64 et collez-le dans %1. Le secret de la clé n’est affiché qu’une fois.</translation>
    </message>
    <message>
        <source>It only sends. Create API credentials for %1 too, which track inbound messages and manage consent.</source>
        <translation>Ce fournisseur envoie seulement. Créez aussi des informations d’identification d’API pour %1, qui suivent les messages entrants et gèrent le consentement.</translation>
    </message>
    <message>
        <source>The mirrored product lists no fields for this vendor; that they are those of %1 with the number is our reading.</source>
        <translation>Le produit d’origine n’énumère pas de champs pour ce fournisseur&#x202f;; que ce soient ceux de %1 avec le numéro est notre lecture.</translation>
    </message>
    <message>
        <source>Go to Conversation API, then to Apps, and copy %1 of the app with your RCS agent.</source>
        <translation>Allez dans Conversation API, puis dans Apps, et copiez %1 de l’application qui a votre agent RCS.</translation>
    </message>
    <message>
        <source>For texts where RCS does not reach, go to SMS, then to APIs, and copy %1 and its token, which is %2.</source>
        <translation>Pour les messages là où RCS n’arrive pas, allez dans SMS, puis dans APIs, et copiez %1 et son jeton, qui est %2.</translation>
    </message>
    <message>
        <source>Log in to the Infobip portal.</source>
        <translation>Connectez-vous au portail Infobip.</translation>
    </message>
    <message>
        <source>Go to Developer tools, then to API keys. The API base URL also stands on the home page.</source>
        <translation>Allez dans Developer tools, puis dans API keys. L’URL de base de l’API figure aussi sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Copy %1 and %2 and paste them here.</source>
        <translation>Copiez %1 et %2 et collez-les ici.</translation>
    </message>
    <message>
        <source>Log in to the Twilio console.</source>
        <translation>Connectez-vous à la console Twilio.</translation>
    </message>
    <message>
        <source>Under Account info on its home page, copy %1 and %2 and paste them here.</source>
        <translation>Sous Account info sur la page d’accueil, copiez %1 et %2 et collez-les ici.</translation>
    </message>
    <message>
        <source>Go to Messaging, then to Services, and paste the SID of your messaging service as %1.</source>
        <translation>Allez dans Messaging, puis dans Services, et collez le SID de votre service de messagerie dans %1.</translation>
    </message>
    <message>
        <source>Under Phone Numbers, copy the number that subscribers text to and paste it as %1.</source>
        <translation>Sous Phone Numbers, copiez le numéro auquel les abonnés écrivent et collez-le dans %1.</translation>
    </message>
    <message>
        <source>In your provider&apos;s documentation, find the address that takes a message and paste it as %1.</source>
        <translation>Dans la documentation de votre fournisseur, cherchez l’adresse qui reçoit un message et collez-la dans %1.</translation>
    </message>
    <message>
        <source>Find out how requests prove who sends them and choose it as %1; the fields below it take what the provider gave you.</source>
        <translation>Cherchez comment les requêtes prouvent qui les envoie et choisissez-le comme %1&#x202f;; les champs en dessous prennent ce que le fournisseur vous a donné.</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s sample request as %1 and put {{fromNumber}}, {{toNumber}} and {{message}} where the numbers and the text stand.</source>
        <translation>Collez l’exemple de requête du fournisseur dans %1 et mettez {{fromNumber}}, {{toNumber}} et {{message}} à la place des numéros et du texte.</translation>
    </message>
    <message>
        <source>In the provider&apos;s sample answer, look for the ID of the message and enter its name or path as %1.</source>
        <translation>Dans l’exemple de réponse du fournisseur, cherchez l’ID du message et saisissez son nom ou son chemin dans %1.</translation>
    </message>
    <message>
        <source>Choose Verify connection and send yourself a text, then Submit.</source>
        <translation>Choisissez Vérifier la connexion et envoyez-vous un message, puis Envoyer.</translation>
    </message>
    <message>
        <source>a provider of your own</source>
        <translation>votre propre fournisseur</translation>
    </message>
    <message>
        <source>Follow the steps below to send SMS messages using %1:</source>
        <translation>Suivez les étapes ci-dessous pour envoyer des SMS avec %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 when left empty</source>
        <translation>%1 si le champ est vide</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialList</name>
    <message>
        <source>The API credentials %1 are deleted. This can&apos;t be undone.</source>
        <translation>Les informations d’identification d’API %1 vont être supprimées. Cela ne peut pas être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS webhook(s) use them and become incomplete:</source>
        <translation>
            <numerusform>%n webhook SMS les utilise et devient incomplet&#xa0;:</numerusform>
            <numerusform>%n webhooks SMS les utilisent et deviennent incomplets&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %n secret(s) are forgotten, also by the keychain.</source>
        <translation>
            <numerusform>Leur secret (%n) est oublié, aussi par le trousseau.</numerusform>
            <numerusform>Leurs %n secrets sont oubliés, aussi par le trousseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted. %n SMS webhook(s) need other API credentials.</source>
        <translation>
            <numerusform>%1 sont supprimées. %n webhook SMS a besoin d’autres informations d’identification d’API.</numerusform>
            <numerusform>%1 sont supprimées. %n webhooks SMS ont besoin d’autres informations d’identification d’API.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 sont supprimées.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>There are no API credentials for %1.</source>
        <translation>Il n’y a pas d’informations d’identification d’API pour %1.</translation>
    </message>
    <message>
        <source>No API credentials for %1 have “%2” in their name or number.</source>
        <translation>Aucune information d’identification d’API pour %1 n’a «&#xa0;%2&#xa0;» dans son nom ou son numéro.</translation>
    </message>
    <message>
        <source>No API credentials have “%1” in their name, vendor or number.</source>
        <translation>Aucune information d’identification d’API n’a «&#xa0;%1&#xa0;» dans son nom, son fournisseur ou son numéro.</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Create new API credentials</source>
        <translation>Créer de nouvelles informations d’identification d’API</translation>
    </message>
    <message>
        <source>Search API credentials</source>
        <translation>Rechercher des informations d’identification d’API</translation>
    </message>
    <message>
        <source>SMS vendor</source>
        <translation>Fournisseur de SMS</translation>
    </message>
    <message>
        <source>No API credentials yet</source>
        <translation>Pas encore d’informations d’identification d’API</translation>
    </message>
    <message>
        <source>They are how an SMS provider knows who sends. A webhook that takes in texts names one.</source>
        <translation>Elles permettent à un fournisseur de SMS de savoir qui envoie. Un webhook qui reçoit des messages en nomme.</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Effacer la recherche et le filtre</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialListModel</name>
    <message>
        <source>No SMS webhook uses it.</source>
        <translation>Aucun webhook SMS ne les utilise.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attached to %n channel configuration(s): %1</source>
        <translation>
            <numerusform>Rattachées à %n configuration de canal&#xa0;: %1</numerusform>
            <numerusform>Rattachées à %n configurations de canal&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached to no channel configuration. Its SMS webhooks wait for one.</source>
        <translation>Rattachées à aucune configuration de canal. Leurs webhooks SMS en attendent une.</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>En-tête %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sender number</source>
        <translation>Numéro d’expéditeur</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisées par</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Modified at</source>
        <translation>Modifié le</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialPicker</name>
    <message>
        <source>There are no API credentials for this vendor yet</source>
        <translation>Il n’y a pas encore d’informations d’identification d’API pour ce fournisseur</translation>
    </message>
    <message>
        <source>Select an option</source>
        <translation>Sélectionner une option</translation>
    </message>
    <message>
        <source>Create new API credentials…</source>
        <translation>Créer de nouvelles informations d’identification d’API…</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialTable</name>
    <message>
        <source>API Credentials</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Verify SMS connection…</source>
        <translation>Vérifier la connexion SMS…</translation>
    </message>
    <message>
        <source>Move to a webhook…</source>
        <translation>Déplacer vers un webhook…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Hookbench::CurlImport</name>
    <message>
        <source>What follows the command was left out.</source>
        <translation>Ce qui suit la commande a été laissé de côté.</translation>
    </message>
    <message>
        <source>The option %1 of curl is not understood here. Take it out, or write what it does.</source>
        <translation>L’option %1 de curl n’est pas comprise ici. Retirez-la, ou écrivez ce qu’elle fait.</translation>
    </message>
    <message>
        <source>The option %1 has no value.</source>
        <translation>L’option %1 n’a pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” is no method of HTTP.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode HTTP.</translation>
    </message>
    <message>
        <source>%1 names a file, and no file is read here. Write the cookies themselves.</source>
        <translation>%1 désigne un fichier, et aucun fichier n’est lu ici. Écrivez les cookies eux-mêmes.</translation>
    </message>
    <message>
        <source>%1 was left out: certificates are always checked here.</source>
        <translation>%1 a été laissé de côté&#xa0;: les certificats sont toujours vérifiés ici.</translation>
    </message>
    <message>
        <source>%1 was left out: redirects are shown here and not followed.</source>
        <translation>%1 a été laissé de côté&#xa0;: les redirections sont affichées ici, sans être suivies.</translation>
    </message>
    <message>
        <source>%1 makes a form with several parts, which is not built here. Paste the body with --data-raw.</source>
        <translation>%1 crée un formulaire en plusieurs parties, ce qui n’est pas construit ici. Collez le corps avec --data-raw.</translation>
    </message>
    <message>
        <source>%1 sends a file, and no file is read here. Paste its content with --data-raw.</source>
        <translation>%1 envoie un fichier, et aucun fichier n’est lu ici. Collez son contenu avec --data-raw.</translation>
    </message>
    <message>
        <source>There is more than one request. Paste one at a time.</source>
        <translation>Il y a plusieurs requêtes. Collez-les une par une.</translation>
    </message>
    <message>
        <source>%1 was left out: it changes the way the request goes, not the request.</source>
        <translation>%1 a été laissé de côté&#xa0;: cela change le trajet de la requête, pas la requête.</translation>
    </message>
    <message>
        <source>%1 names a file, and no file is read here. Write the headers themselves.</source>
        <translation>%1 désigne un fichier, et aucun fichier n’est lu ici. Écrivez les en-têtes eux-mêmes.</translation>
    </message>
    <message>
        <source>“%1” is no header. A header is a name, a colon and a value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête. Un en-tête est un nom, un deux-points et une valeur.</translation>
    </message>
    <message>
        <source>The header %1 has a line break or a control character in it.</source>
        <translation>L’en-tête %1 contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The body comes from standard input, which is not read here. Paste it with --data-raw.</source>
        <translation>Le corps vient de l’entrée standard, qui n’est pas lue ici. Collez-le avec --data-raw.</translation>
    </message>
    <message>
        <source>The body is in the file %1, and no file is read here. Paste its content with --data-raw.</source>
        <translation>Le corps se trouve dans le fichier %1, et aucun fichier n’est lu ici. Collez son contenu avec --data-raw.</translation>
    </message>
    <message>
        <source>There is a second URL, “%1”. Paste one request at a time.</source>
        <translation>Il y a une deuxième URL, «&#xa0;%1&#xa0;». Collez une requête à la fois.</translation>
    </message>
    <message>
        <source>The URL is empty.</source>
        <translation>L’URL est vide.</translation>
    </message>
    <message>
        <source>“%1” is no number of seconds.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>%1 names a file, and no file is read here. Write its options themselves.</source>
        <translation>%1 désigne un fichier, et aucun fichier n’est lu ici. Écrivez les options elles-mêmes.</translation>
    </message>
    <message>
        <source>“%1” in the file of options is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier d’options n’est pas compris.</translation>
    </message>
    <message>
        <source>The command has no URL.</source>
        <translation>La commande n’a pas d’URL.</translation>
    </message>
    <message>
        <source>The URL has a line break or a control character in it.</source>
        <translation>L’URL contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The command held a secret. It was not taken over: %1 stands in its place.</source>
        <translation>La commande contenait un secret. Il n’a pas été repris&#xa0;: %1 le remplace.</translation>
    </message>
    <message>
        <source>%1 stands for a variable of the shell, whose value is not known here.</source>
        <translation>%1 représente une variable du shell, dont la valeur n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This quote is never closed.</source>
        <translation>Ce guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>A command is run inside of this one, which is not done here. Write its result instead.</source>
        <translation>Une commande s’exécute à l’intérieur de celle-ci, ce qui n’est pas fait ici. Écrivez plutôt son résultat.</translation>
    </message>
    <message>
        <source>This variable is not understood. Write its value instead.</source>
        <translation>Cette variable n’est pas comprise. Écrivez plutôt sa valeur.</translation>
    </message>
    <message>
        <source>A command that begins with curl is wanted here.</source>
        <translation>Une commande qui commence par curl est attendue ici.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A command that begins with curl is wanted here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. Une commande qui commence par curl est attendue ici.</translation>
    </message>
    <message>
        <source>This text has variables or escapes in it. Write it between @&apos; and &apos;@ instead.</source>
        <translation>Ce texte contient des variables ou des échappements. Écrivez-le plutôt entre @’ et ’@.</translation>
    </message>
    <message>
        <source>A text in quotes is wanted here.</source>
        <translation>Un texte entre guillemets est attendu ici.</translation>
    </message>
    <message>
        <source>A file that the text itself makes is wanted here.</source>
        <translation>Un fichier créé par le texte lui-même est attendu ici.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DataSection</name>
    <message>
        <source>%1 on the disk.</source>
        <comment>%1 is a size such as 4.5 MB</comment>
        <translation>%1 sur le disque.</translation>
    </message>
    <message>
        <source>Looking how large it is…</source>
        <translation>Calcul de sa taille…</translation>
    </message>
    <message>
        <source>The database is backed up.</source>
        <translation>La base de données est sauvegardée.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backed up to %1. Secrets are not in it.</source>
        <translation>Sauvegardé dans %1. Les secrets n’y sont pas.</translation>
    </message>
    <message>
        <source>No program could open the folder %1.</source>
        <translation>Aucun programme n’a pu ouvrir le dossier %1.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Copy the location of the database</source>
        <translation>Copier l’emplacement de la base de données</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Where are my secrets?</source>
        <translation>Où sont mes secrets&#x202f;?</translation>
    </message>
    <message>
        <source>Secrets of API credentials are neither in the database nor in a backup.</source>
        <translation>Les secrets des informations d’identification d’API ne sont ni dans la base de données ni dans une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Database</name>
    <message>
        <source>The database is in use by another program. Wait a moment and try again, or close the other one.</source>
        <translation>La base de données est utilisée par un autre programme. Attendez un instant et réessayez, ou fermez l’autre programme.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written to. Check who may write to the file and its folder.</source>
        <translation>Impossible d’écrire dans la base de données %1. Vérifiez les droits d’écriture sur le fichier et sur son dossier.</translation>
    </message>
    <message>
        <source>There is no room left to save. Free some space on the disk that holds %1, then try again.</source>
        <translation>Il n’y a plus de place pour enregistrer. Libérez de l’espace sur le disque qui contient %1, puis réessayez.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be opened. Check that its folder exists and that you may write to it.</source>
        <translation>Impossible d’ouvrir la base de données %1. Vérifiez que son dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk that holds %1 did not read or write what was asked. Check the disk, then try again.</source>
        <translation>Le disque qui contient %1 n’a pas lu ou écrit ce qui lui était demandé. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Start the program again: it then checks the whole file.</source>
        <translation>La base de données %1 est endommagée. Redémarrez le programme&#xa0;: il vérifiera alors tout le fichier.</translation>
    </message>
    <message>
        <source>The database did not do what was asked, and nothing was changed.</source>
        <translation>La base de données n’a pas exécuté l’opération demandée, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is the database of another program. Choose another file; this one was not touched.</source>
        <translation>%1 est la base de données d’un autre programme. Choisissez un autre fichier&#x202f;; celui-ci est resté intact.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hookbench. Update Hookbench, or choose another database; this one was not touched.</source>
        <translation>%1 a été écrit par une version plus récente de Hookbench. Mettez Hookbench à jour ou choisissez une autre base de données&#x202f;; celle-ci est restée intacte.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DeliveryReports</name>
    <message>
        <source>This is no table of delivery reports.</source>
        <translation>Ce n’est pas une table de rapports de diffusion.</translation>
    </message>
    <message>
        <source>The body is no JSON: see line %1, column %2.</source>
        <translation>Le corps n’est pas du JSON&#xa0;: voir ligne %1, colonne %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Demo</name>
    <message>
        <source>The demo sandbox could not be read.</source>
        <translation>Impossible de lire la sandbox de démonstration.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DialogAsker</name>
    <message>
        <source>Leave without submitting?</source>
        <translation>Quitter sans envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>The changes to “%1” are not submitted yet.</source>
        <translation>Les modifications de «&#xa0;%1&#xa0;» ne sont pas encore envoyées.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Poursuivre la modification</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour continuer</translation>
    </message>
</context>
<context>
    <name>Hookbench::DialogFileChooser</name>
    <message>
        <source>Webhook documents (%1)</source>
        <translation>Documents de webhook (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>Hookbench::DifferenceView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a field</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a field</comment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a field</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) the same</source>
        <translation>
            <numerusform>… %n ligne identique</numerusform>
            <numerusform>… %n lignes identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hookbench::DiskFiles</name>
    <message>
        <source>%1 is a folder, not a file. Choose a file.</source>
        <translation>%1 est un dossier, pas un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file %1 is not there. Check its name.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The file %1 may not be read. Check its permissions.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end.</source>
        <translation>Le fichier %1 n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2. Choose another file.</source>
        <translation>Le fichier %1 dépasse %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and can&apos;t be replaced. Choose another name.</source>
        <translation>%1 n’est pas un fichier ordinaire et ne peut pas être remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Check its permissions.</source>
        <translation>Le dossier %1 ne peut pas être lu. Vérifiez ses droits.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DistinctForm</name>
    <message>
        <source>run</source>
        <comment>stands for what makes ids of a run its own</comment>
        <translation>essai</translation>
    </message>
    <message>
        <source>the sample&apos;s, counted up</source>
        <translation>celui de l’exemple, incrémenté</translation>
    </message>
    <message>
        <source>when it is sent</source>
        <translation>à l’envoi</translation>
    </message>
    <message>
        <source>Come from a range of numbers</source>
        <translation>Viennent d’une plage de numéros</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Message ids begin with</source>
        <translation>Les identifiants commencent par</translation>
    </message>
    <message>
        <source>Made up for each run</source>
        <translation>Inventé pour chaque essai</translation>
    </message>
    <message>
        <source>Have times of their own</source>
        <translation>Ont leur propre heure</translation>
    </message>
    <message>
        <source>Time of the first (UTC)</source>
        <translation>Heure du premier (UTC)</translation>
    </message>
    <message>
        <source>Seconds to the next</source>
        <translation>Secondes jusqu’au suivant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Values of the first events and of the last</source>
        <translation>Valeurs des premiers événements et du dernier</translation>
    </message>
    <message>
        <source>Text and rows of a saved request get the same values as {{event.number}}, {{event.messageId}}, {{event.time}} and {{event.index}}.</source>
        <translation>Le texte et les lignes d’une requête enregistrée reçoivent les mêmes valeurs par {{event.number}}, {{event.messageId}}, {{event.time}} et {{event.index}}.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DistinctValues</name>
    <message>
        <source>“%1” is no number in international form, like +46701740600.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro au format international, comme +46701740600.</translation>
    </message>
    <message>
        <source>The last number is as long as the first and not below it.</source>
        <translation>Le dernier numéro est aussi long que le premier et n’est pas plus petit.</translation>
    </message>
    <message>
        <source>Ids begin with up to 64 letters, digits, hyphens, dots and underscores.</source>
        <translation>Les identifiants commencent par 64 lettres, chiffres, traits d’union, points et tirets bas au plus.</translation>
    </message>
    <message>
        <source>Times go forward.</source>
        <translation>Les heures vont vers l’avant.</translation>
    </message>
</context>
<context>
    <name>Hookbench::DropVeil</name>
    <message>
        <source>Drop webhook documents or folders here to import them</source>
        <translation>Déposez ici des documents de webhook ou des dossiers pour les importer</translation>
    </message>
</context>
<context>
    <name>Hookbench::ElsewhereWords</name>
    <message>
        <source>Braze, fuzzy opt-out on</source>
        <translation>Braze, opt-out flou activé</translation>
    </message>
    <message>
        <source>Sinch, groups</source>
        <translation>Sinch, groupes</translation>
    </message>
    <message>
        <source>Capitals do not count. The rest is not documented.</source>
        <translation>La casse ne compte pas. Le reste n’est pas documenté.</translation>
    </message>
    <message>
        <source>The message is one word and equals a keyword; capitals do not count.</source>
        <translation>Le message est un seul mot, égal à un mot-clé&#x202f;; la casse ne compte pas.</translation>
    </message>
    <message>
        <source>A letter swapped for its neighbour on a QWERTY keyboard, or an opt-out keyword anywhere in the message.</source>
        <translation>Une lettre échangée contre sa voisine sur un clavier QWERTY, ou un mot-clé de désinscription n’importe où dans le message.</translation>
    </message>
    <message>
        <source>The message is a single word.</source>
        <translation>Le message est un seul mot.</translation>
    </message>
    <message>
        <source>The keyword stands anywhere in the message as a word.</source>
        <translation>Le mot-clé figure comme mot n’importe où dans le message.</translation>
    </message>
    <message>
        <source>The message begins with the keyword.</source>
        <translation>Le message commence par le mot-clé.</translation>
    </message>
    <message>
        <source>The message starts with the keyword, which is delivered beside the rest of the text.</source>
        <translation>Le message commence par le mot-clé, transmis à côté du reste du texte.</translation>
    </message>
    <message>
        <source>The first word of the message is the keyword, the second one on shared numbers.</source>
        <translation>Le premier mot du message est le mot-clé, le deuxième sur les numéros partagés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>near miss of %1</source>
        <translation>correspondance approchée de %1</translation>
    </message>
    <message>
        <source>likely %1: %2</source>
        <translation>sans doute %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, depending on the setup</source>
        <translation>%1&#xa0;: %2, selon la configuration</translation>
    </message>
    <message>
        <source>no keyword</source>
        <translation>aucun mot-clé</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>non documenté</translation>
    </message>
</context>
<context>
    <name>Hookbench::ErrorSummary</name>
    <message>
        <source>Not submitted. What is to be fixed:</source>
        <translation>Le formulaire n’a pas été envoyé. À corriger&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Hookbench::EventActions</name>
    <message>
        <source>Replay…</source>
        <translation>Rejouer…</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Make a sample</source>
        <translation>Créer un exemple</translation>
    </message>
    <message>
        <source>Make a test</source>
        <translation>Créer un test</translation>
    </message>
    <message>
        <source>Compose a request that expects the answer that was given</source>
        <translation>Composer une requête qui attend la réponse donnée</translation>
    </message>
    <message>
        <source>Run with a configuration…</source>
        <translation>Essayer avec une configuration…</translation>
    </message>
    <message>
        <source>See what a saved or edited webhook would decide now</source>
        <translation>Voir ce qu’un webhook enregistré ou modifié déciderait maintenant</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare… (choose two events)</source>
        <translation>Comparer… (choisir deux événements)</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copy as cURL for PowerShell</source>
        <translation>Copier en cURL pour PowerShell</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Hookbench::EventFilterBar</name>
    <message>
        <source>Another webhook</source>
        <translation>Autre webhook</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Tous les sens</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>2xx: success</source>
        <translation>2xx&#xa0;: succès</translation>
    </message>
    <message>
        <source>3xx: redirect</source>
        <translation>3xx&#xa0;: redirection</translation>
    </message>
    <message>
        <source>4xx: refused</source>
        <translation>4xx&#xa0;: refusé</translation>
    </message>
    <message>
        <source>5xx: out of order</source>
        <translation>5xx&#xa0;: en panne</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>No keyword</source>
        <translation>Aucun mot-clé</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Déjà reçu</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Any match</source>
        <translation>Toute correspondance</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Approchante</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>Sans webhook</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Tous les webhooks</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the event log</source>
        <translation>Rechercher dans le journal des événements</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Filter by phone number</source>
        <translation>Filtrer par numéro de téléphone</translation>
    </message>
    <message>
        <source>The first or the last digits of a profile&apos;s or sender&apos;s phone number</source>
        <translation>Les premiers ou derniers chiffres du numéro de téléphone d’un profil ou d’un expéditeur</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Annotés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Filter by direction</source>
        <translation>Filtrer par sens</translation>
    </message>
    <message>
        <source>Filter by webhook</source>
        <translation>Filtrer par webhook</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par statut</translation>
    </message>
    <message>
        <source>Filter by decision</source>
        <translation>Filtrer par décision</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Filtrer par période</translation>
    </message>
    <message>
        <source>Filter by vendor</source>
        <translation>Filtrer par fournisseur</translation>
    </message>
    <message>
        <source>Filter by match</source>
        <translation>Filtrer par correspondance</translation>
    </message>
</context>
<context>
    <name>Hookbench::EventLogModel</name>
    <message>
        <source>No webhook</source>
        <translation>Aucun webhook</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n more)</source>
        <comment>message of the first event of several</comment>
        <translation>
            <numerusform>%1 (+%n autre)</numerusform>
            <numerusform>%1 (+%n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Déjà reçu</translation>
    </message>
    <message>
        <source>No keyword</source>
        <translation>Aucun mot-clé</translation>
    </message>
    <message>
        <source>%1, near miss</source>
        <comment>keyword category</comment>
        <translation>%1, correspondance approchée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Received, pinned, with a note</source>
        <translation>Reçu, épinglé, annoté</translation>
    </message>
    <message>
        <source>Sent, pinned, with a note</source>
        <translation>Envoyé, épinglé, annoté</translation>
    </message>
    <message>
        <source>Received, pinned</source>
        <translation>Reçu, épinglé</translation>
    </message>
    <message>
        <source>Sent, pinned</source>
        <translation>Envoyé, épinglé</translation>
    </message>
    <message>
        <source>Received, with a note</source>
        <translation>Reçu, annoté</translation>
    </message>
    <message>
        <source>Sent, with a note</source>
        <translation>Envoyé, annoté</translation>
    </message>
</context>
<context>
    <name>Hookbench::EventLogPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the new events in</source>
        <translation>Afficher les nouveaux événements</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>Every request that the receiver takes or that you send from here shows up in this list, with its answer and the decision. Send a test event from a webhook to see the first one.</source>
        <translation>Chaque requête que le récepteur reçoit ou que vous envoyez d’ici apparaît dans cette liste, avec sa réponse et la décision. Envoyez un événement de test depuis un webhook pour voir la première.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>how many are shown, and how many there are</comment>
        <translation>
            <numerusform>%1 sur %n événement</numerusform>
            <numerusform>%1 sur %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the events that are shown into a file</source>
        <translation>Écrire les événements affichés dans un fichier</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Mask phone numbers</source>
        <translation>Masquer les numéros de téléphone</translation>
    </message>
    <message>
        <source>Hide all but the first and last digits of phone numbers on this page</source>
        <translation>Cacher sur cette page tous les chiffres des numéros de téléphone sauf les premiers et les derniers</translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>Aucun événement ne convient</translation>
    </message>
    <message>
        <source>The log has events, but none that the search and the filters ask for.</source>
        <translation>Le journal contient des événements, mais aucun que demandent la recherche et les filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted.</source>
        <translation>
            <numerusform>%n événement supprimé.</numerusform>
            <numerusform>%n événements supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The command is copied. Secrets in it are variables.</source>
        <translation>La commande est copiée. Les secrets y sont des variables.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <comment>%1 is a number</comment>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>Left out: %1. Secrets are not kept in the log, and a signature would not fit a changed body.</source>
        <translation>Omis&#xa0;: %1. Les secrets ne sont pas gardés dans le journal, et une signature n’irait pas avec un corps modifié.</translation>
    </message>
    <message>
        <source>There was no answer, so there is nothing that a test could expect.</source>
        <translation>Il n’y a pas eu de réponse&#xa0;: un test n’aurait rien à attendre.</translation>
    </message>
    <message>
        <source>Test of event %1</source>
        <comment>%1 is a number</comment>
        <translation>Test de l’événement %1</translation>
    </message>
    <message>
        <source>The test expects what was answered. Give it a name and save it.</source>
        <translation>Le test attend ce qui a été répondu. Donnez-lui un nom et enregistrez-le.</translation>
    </message>
    <message>
        <source>The test expects what was answered. Its body is kept as the sample event “%1”, so that every run has a request id of its own.</source>
        <translation>Le test attend ce qui a été répondu. Son corps est gardé comme exemple d’événement «&#xa0;%1&#xa0;», afin que chaque exécution ait son propre identifiant de requête.</translation>
    </message>
    <message>
        <source>The receiver is off: nothing would answer.</source>
        <translation>Le récepteur est arrêté&#xa0;: rien ne répondrait.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>La requête est en route.</translation>
    </message>
    <message>
        <source>Replayed. %1</source>
        <comment>what became of it</comment>
        <translation>Rejouée. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExceptionBook</name>
    <message>
        <source>There is no list of everyday words for “%1”. There are lists for: %2.</source>
        <translation>Il n’y a pas de liste de mots courants pour «&#xa0;%1&#xa0;». Il y en a pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no letter or digit, so no message could be compared with it.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient ni lettre ni chiffre&#xa0;: aucun message ne pourrait lui être comparé.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExchangeComparison</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <comment>number, what is compared</comment>
        <translation>Événement %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Consent before</source>
        <translation>Consentement avant</translation>
    </message>
    <message>
        <source>Consent after</source>
        <translation>Consentement après</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>More values are not compared.</source>
        <translation>Les valeurs suivantes ne sont pas comparées.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExchangeDetails</name>
    <message>
        <source>Details of the event</source>
        <translation>Détails de l’événement</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the event, how many there are, its message</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same event was received before, so nothing was decided again.</source>
        <translation>Le même événement a déjà été reçu&#xa0;: rien n’a donc été décidé de nouveau.</translation>
    </message>
    <message>
        <source>A feedback event reports on a message that was sent; there is nothing to decide.</source>
        <translation>Un événement de commentaires rend compte d’un message envoyé&#x202f;; il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>Without a message and a profile number nothing can be decided.</source>
        <translation>Sans message ni numéro de profil, rien ne peut être décidé.</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Message de réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make a sample</source>
        <translation>Créer un exemple</translation>
    </message>
    <message>
        <source>Keep the body of this request as a sample event</source>
        <translation>Garder le corps de cette requête comme exemple d’événement</translation>
    </message>
    <message>
        <source>Unpin: it goes when old events are cleared away</source>
        <translation>Désépingler&#xa0;: il partira lors du nettoyage des anciens événements</translation>
    </message>
    <message>
        <source>Pin: it stays when old events are cleared away</source>
        <translation>Épingler&#xa0;: il restera lors du nettoyage des anciens événements</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Rejouer…</translation>
    </message>
    <message>
        <source>Send this request once more</source>
        <translation>Envoyer cette requête encore une fois</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What else can be done with this event</source>
        <translation>Ce qu’on peut encore faire de cet événement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write something down about this event</source>
        <translation>Noter quelque chose sur cet événement</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExpectationList</name>
    <message>
        <source>Add expectation</source>
        <translation>Ajouter une attente</translation>
    </message>
    <message>
        <source>Say what the answer shall have: a status, a header, a value of the body, a time, or the receiver&apos;s decision. Each is checked after a send.</source>
        <translation>Dites ce que doit avoir la réponse&#xa0;: un statut, un en-tête, une valeur du corps, une durée ou la décision du récepteur. Chaque attente est vérifiée après un envoi.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExpectationRow</name>
    <message>
        <source>Expectation %1: type a status, such as 200, 2xx or 200-299, 404.</source>
        <translation>Attente %1&#xa0;: saisissez un statut, comme 200, 2xx ou 200-299, 404.</translation>
    </message>
    <message>
        <source>Expectation %1: type milliseconds, such as 500.</source>
        <translation>Attente %1&#xa0;: saisissez des millisecondes, comme 500.</translation>
    </message>
    <message>
        <source>Expectation %1: %2</source>
        <translation>Attente %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Met. %1</source>
        <translation>Remplie. %1</translation>
    </message>
    <message>
        <source>Not met. %1</source>
        <translation>Non remplie. %1</translation>
    </message>
    <message>
        <source>Milliseconds at most</source>
        <translation>Millisecondes au plus</translation>
    </message>
    <message>
        <source>Expectation %1: what is looked at</source>
        <translation>Attente %1&#xa0;: ce qui est regardé</translation>
    </message>
    <message>
        <source>Expectation %1: part of the decision</source>
        <translation>Attente %1&#xa0;: partie de la décision</translation>
    </message>
    <message>
        <source>Expectation %1: how it is compared</source>
        <translation>Attente %1&#xa0;: comment elle est comparée</translation>
    </message>
    <message>
        <source>Expectation %1: place</source>
        <translation>Attente %1&#xa0;: emplacement</translation>
    </message>
    <message>
        <source>Expectation %1: value</source>
        <translation>Attente %1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>Remove expectation %1</source>
        <translation>Retirer l’attente %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExpectationText</name>
    <message>
        <source>“%1” is no expectation. Write it like this: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une attente. Écrivez-la ainsi&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no expectation. It begins with one of these words: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une attente. Elle commence par l’un de ces mots&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n événement écrit dans %1.</numerusform>
            <numerusform>%n événements écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the whole log.</source>
        <translation>
            <numerusform>%n événement, tout le journal.</numerusform>
            <numerusform>%n événements, tout le journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), those that the filter shows.</source>
        <translation>
            <numerusform>%n événement, celui que montre le filtre.</numerusform>
            <numerusform>%n événements, ceux que montre le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON lines: everything, an object a line</source>
        <translation>JSON Lines&#xa0;: tout, un objet par ligne</translation>
    </message>
    <message>
        <source>CSV: a table for spreadsheets</source>
        <translation>CSV&#xa0;: un tableau pour tableurs</translation>
    </message>
    <message>
        <source>HAR: for tools that read HTTP archives</source>
        <translation>HAR&#xa0;: pour les outils qui lisent des archives HTTP</translation>
    </message>
    <message>
        <source>Mask phone numbers</source>
        <translation>Masquer les numéros de téléphone</translation>
    </message>
    <message>
        <source>Secrets in headers and URLs are replaced by placeholders.</source>
        <translation>Les secrets dans les en-têtes et les URL sont remplacés par des marqueurs.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>Hookbench::Feedback</name>
    <message>
        <source>an unknown recipient</source>
        <translation>un destinataire inconnu</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Diffusés</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Rebond</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Newest form</source>
        <translation>Forme la plus récente</translation>
    </message>
    <message>
        <source>Former form</source>
        <translation>Forme antérieure</translation>
    </message>
    <message>
        <source>JWT Authentication</source>
        <translation>Authentification JWT</translation>
    </message>
    <message>
        <source>No Authentication</source>
        <translation>Pas d’authentification</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>diffusé</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rebond</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The message to %1 has a status that is not known here: %2.</source>
        <translation>Le message à %1 a un statut inconnu ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The message to %1 has a status that is not known here: %3 (%2).</source>
        <translation>Le message à %1 a un statut inconnu ici&#xa0;: %3 (%2).</translation>
    </message>
    <message>
        <source>The message to %1 was sent.</source>
        <translation>Le message à %1 a été envoyé.</translation>
    </message>
    <message>
        <source>The message to %1 was sent: %2.</source>
        <translation>Le message à %1 a été envoyé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The message to %1 was delivered.</source>
        <translation>Le message à %1 a été diffusé.</translation>
    </message>
    <message>
        <source>The message to %1 was delivered: %2.</source>
        <translation>Le message à %1 a été diffusé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The message to %1 bounced.</source>
        <translation>Le message à %1 a rebondi.</translation>
    </message>
    <message>
        <source>The message to %1 bounced: %2.</source>
        <translation>Le message à %1 a rebondi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The message to %1 failed.</source>
        <translation>Le message à %1 a échoué.</translation>
    </message>
    <message>
        <source>The message to %1 failed: %2.</source>
        <translation>Le message à %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, final</source>
        <translation>%1&#xa0;: %2, définitif</translation>
    </message>
    <message>
        <source>%1: %2, another report may follow</source>
        <translation>%1&#xa0;: %2, un autre rapport peut suivre</translation>
    </message>
    <message>
        <source>%1 · %L2 messages</source>
        <comment>%1 is a status</comment>
        <translation>%1 · %L2 messages</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackBook</name>
    <message>
        <source>The webhook is being stored. Wait for the keychain, and submit again.</source>
        <translation>Le webhook est en cours d’enregistrement. Attendez le trousseau, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>Another sandbox was chosen before the keychain answered, so nothing was stored.</source>
        <translation>Une autre sandbox a été choisie avant la réponse du trousseau&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>The feedback webhook is no longer there.</source>
        <translation>Le webhook de commentaires n’existe plus.</translation>
    </message>
    <message>
        <source>A key or the value of a header is not kept. Edit the webhook and type it.</source>
        <translation>Une clé ou la valeur d’un en-tête n’est pas conservée. Modifiez le webhook et saisissez-la.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackChecks</name>
    <message>
        <source>Name the header, or remove the row.</source>
        <translation>Nommez l’en-tête, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is no header name. Use letters, digits and hyphens, without blanks.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête. Utilisez des lettres, des chiffres et des traits d’union, sans espace.</translation>
    </message>
    <message>
        <source>%1 is set by the request itself. Remove the row.</source>
        <translation>%1 est défini par la requête elle-même. Supprimez la ligne.</translation>
    </message>
    <message>
        <source>JWT Authentication writes the Authorization header. Remove the row, or choose No Authentication.</source>
        <translation>L’authentification JWT écrit l’en-tête Authorization. Supprimez la ligne, ou choisissez Pas d’authentification.</translation>
    </message>
    <message>
        <source>There are two rows for %1. Remove one of them.</source>
        <translation>Il y a deux lignes pour %1. Supprimez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n headers are sent.</source>
        <translation>
            <numerusform>Au plus %n en-tête est envoyé.</numerusform>
            <numerusform>Au plus %n en-têtes sont envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A header&apos;s value has no line breaks or control characters.</source>
        <translation>La valeur d’un en-tête n’a ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>A header&apos;s value takes %n bytes at most.</source>
        <translation>
            <numerusform>La valeur d’un en-tête compte au plus %n octet.</numerusform>
            <numerusform>La valeur d’un en-tête compte au plus %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value of %1 is a secret, which only the keychain holds.</source>
        <translation>La valeur de %1 est un secret, que seul le trousseau détient.</translation>
    </message>
    <message>
        <source>A token is good for 1 to %1 seconds.</source>
        <translation>Un jeton est valable de 1 à %1 secondes.</translation>
    </message>
    <message>
        <source>Whoever gets hold of a token can use it for more than an hour.</source>
        <translation>Quiconque s’empare d’un jeton peut s’en servir pendant plus d’une heure.</translation>
    </message>
    <message>
        <source>Type the URL of the endpoint that shall hear of the messages.</source>
        <translation>Saisissez l’URL du point d’entrée qui doit recevoir les événements.</translation>
    </message>
    <message>
        <source>A URL with a user name or password in it is not taken. Use Authentication or a header.</source>
        <translation>Une URL avec un nom d’utilisateur ou un mot de passe n’est pas acceptée. Utilisez l’authentification ou un en-tête.</translation>
    </message>
    <message>
        <source>This is no URL of an endpoint. It begins with https:// and has no blanks.</source>
        <translation>Ce n’est pas l’URL d’un point d’entrée. Elle commence par https:// et ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>What stands behind # is never sent to an endpoint. Remove it.</source>
        <translation>Ce qui suit # n’est jamais envoyé à un point d’entrée. Supprimez-le.</translation>
    </message>
    <message>
        <source>The URL names no host. Between https:// and the next slash stands one like hooks.example.com.</source>
        <translation>L’URL ne nomme aucun hôte. Entre https:// et la barre suivante se trouve un nom comme hooks.example.com.</translation>
    </message>
    <message>
        <source>Only https is taken. http is for an endpoint on this computer, such as http://127.0.0.1.</source>
        <translation>Seul https est accepté. http est réservé à un point d’entrée sur cet ordinateur, comme http://127.0.0.1.</translation>
    </message>
    <message>
        <source>http to this computer is for testing. The mirrored product takes https only.</source>
        <translation>http vers cet ordinateur sert aux tests. Le produit d’origine n’accepte que https.</translation>
    </message>
    <message>
        <source>Give the webhook a name.</source>
        <translation>Donnez un nom au webhook.</translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>Un nom compte au plus %n caractère.</numerusform>
            <numerusform>Un nom compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Choisissez au moins un canal.</translation>
    </message>
    <message>
        <source>Paste the key that tokens are signed with, or choose its file.</source>
        <translation>Collez la clé qui signe les jetons, ou choisissez son fichier.</translation>
    </message>
    <message>
        <source>Type the value of %1.</source>
        <translation>Saisissez la valeur de %1.</translation>
    </message>
    <message>
        <source>This key is protected by a password. Take the password off first, for instance with openssl pkey.</source>
        <translation>Cette clé est protégée par un mot de passe. Retirez-le d’abord, par exemple avec openssl pkey.</translation>
    </message>
    <message>
        <source>This is a public key. Tokens are signed with the private key.</source>
        <translation>C’est une clé publique. Les jetons sont signés avec la clé privée.</translation>
    </message>
    <message>
        <source>This is a certificate. Tokens are signed with its private key.</source>
        <translation>C’est un certificat. Les jetons sont signés avec sa clé privée.</translation>
    </message>
    <message>
        <source>There is no whole private key in this text. It begins with a line like “%1”.</source>
        <translation>Ce texte ne contient pas de clé privée entière. Elle commence par une ligne comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is more than one private key in this text. Leave the one that signs.</source>
        <translation>Ce texte contient plusieurs clés privées. Laissez celle qui signe.</translation>
    </message>
    <message>
        <source>RS256 signs with an RSA key, and this is another kind. Choose ES256 for a key on the curve P-256.</source>
        <translation>RS256 signe avec une clé RSA, et celle-ci est d’un autre type. Choisissez ES256 pour une clé sur la courbe P-256.</translation>
    </message>
    <message>
        <source>ES256 signs with a key on the curve P-256, and this is an RSA key. Choose RS256 for it.</source>
        <translation>ES256 signe avec une clé sur la courbe P-256, et celle-ci est une clé RSA. Choisissez RS256 pour elle.</translation>
    </message>
    <message>
        <source>ES256 signs with a key on the curve P-256, and this one is on another.</source>
        <translation>ES256 signe avec une clé sur la courbe P-256, et celle-ci est sur une autre.</translation>
    </message>
    <message>
        <source>The claims are no JSON object: see line %1, column %2.</source>
        <translation>Les revendications ne sont pas un objet JSON&#xa0;: voir ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>The claims are no JSON object. Write them in braces, with quoted names.</source>
        <translation>Les revendications ne sont pas un objet JSON. Écrivez-les entre accolades, avec des noms entre guillemets.</translation>
    </message>
    <message>
        <source>A claim stands there twice. Remove one of them.</source>
        <translation>Une revendication y figure deux fois. Supprimez-en une.</translation>
    </message>
    <message>
        <source>The claim “%1” is set by the fields and the clock. Remove it here.</source>
        <translation>La revendication «&#xa0;%1&#xa0;» est définie par les champs et l’horloge. Supprimez-la ici.</translation>
    </message>
    <message>
        <source>This is a key file, and HS256 signs with a shared secret. Choose RS256 or ES256 for it.</source>
        <translation>C’est un fichier de clé, et HS256 signe avec un secret partagé. Choisissez RS256 ou ES256 pour lui.</translation>
    </message>
    <message numerus="yes">
        <source>The secret is shorter than the %n bytes that RFC 7518 asks for.</source>
        <translation>
            <numerusform>Le secret est plus court que le %n octet que demande la RFC 7518.</numerusform>
            <numerusform>Le secret est plus court que les %n octets que demande la RFC 7518.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signs with a private key in PEM form. Choose HS256 for a shared secret.</source>
        <translation>%1 signe avec une clé privée au format PEM. Choisissez HS256 pour un secret partagé.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackDocument</name>
    <message>
        <source>The value of %1 is a secret, which only the keychain holds.</source>
        <translation>La valeur de %1 est un secret, que seul le trousseau détient.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, which no document does. Remove it.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe, ce qu’aucun document ne fait. Supprimez-le.</translation>
    </message>
    <message>
        <source>The claims are no JSON object, so no document can hold them.</source>
        <translation>Les revendications ne sont pas un objet JSON&#xa0;: aucun document ne peut les contenir.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackEventForm</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Nouvel identifiant</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackEventsPane</name>
    <message>
        <source>Submit the webhook first: there is nothing to send to.</source>
        <translation>Envoyez d’abord le webhook&#xa0;: il n’y a pas encore de destination.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. The event goes to %2.</source>
        <translation>%1 est une sandbox de production. L’événement part vers %2.</translation>
    </message>
    <message>
        <source>The webhook is no longer there.</source>
        <translation>Le webhook n’existe plus.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Submit the webhook first.</source>
        <translation>Envoyez d’abord le webhook.</translation>
    </message>
    <message>
        <source>Attempt %1 is over; another may follow.</source>
        <translation>La tentative %1 est terminée&#x202f;; une autre peut suivre.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL</source>
        <translation>L’URL du webhook</translation>
    </message>
    <message>
        <source>This computer&apos;s receiver, as the endpoint</source>
        <translation>Le récepteur de cet ordinateur, comme point d’entrée</translation>
    </message>
    <message>
        <source>The receiver checks token and headers, and says what the event means.</source>
        <translation>Le récepteur contrôle le jeton et les en-têtes, et dit ce que signifie l’événement.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Stop playing the endpoint</source>
        <translation>Cesser de jouer le point d’entrée</translation>
    </message>
    <message>
        <source>Play the endpoint</source>
        <translation>Jouer le point d’entrée</translation>
    </message>
    <message>
        <source>URL of the endpoint that is played</source>
        <translation>URL du point d’entrée joué</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackFormPage</name>
    <message>
        <source>Create Feedback Webhook</source>
        <translation>Créer un webhook de commentaires</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation>Rapports de diffusion</translation>
    </message>
    <message>
        <source>There is no key yet. Paste it above, or paste a public key here.</source>
        <translation>Il n’y a pas encore de clé. Collez-la plus haut, ou collez ici une clé publique.</translation>
    </message>
    <message>
        <source>What you typed before is back. Keys and other secrets have to be typed again.</source>
        <translation>Ce que vous aviez saisi est de retour. Les clés et autres secrets sont à saisir de nouveau.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>the new feedback webhook</source>
        <translation>le nouveau webhook de commentaires</translation>
    </message>
    <message>
        <source>%1 was submitted.</source>
        <translation>%1 a été envoyé.</translation>
    </message>
    <message>
        <source>Parts of the feedback webhook</source>
        <translation>Parties du webhook de commentaires</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackHeaders</name>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservée dans le trousseau</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>No headers of your own are sent.</source>
        <translation>Aucun en-tête personnalisé n’est envoyé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Nom de l’en-tête %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valeur de l’en-tête %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Supprimer l’en-tête %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackJwtForm</name>
    <message>
        <source>A shared secret for HS256; a private key in PEM form for RS256 and ES256.</source>
        <translation>Un secret partagé pour HS256&#x202f;; une clé privée au format PEM pour RS256 et ES256.</translation>
    </message>
    <message>
        <source>Seconds that a token is good for.</source>
        <translation>Nombre de secondes pendant lesquelles un jeton est valable.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>JWT Authentication</source>
        <translation>Authentification JWT</translation>
    </message>
    <message>
        <source>The mirrored product does not document these fields. They are our reading: a token is made for every attempt and sent as “Authorization: Bearer”.</source>
        <translation>Le produit d’origine ne documente pas ces champs. C’est notre lecture&#xa0;: un jeton est fait pour chaque tentative et envoyé dans l’en-tête Authorization, derrière «&#xa0;Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Issuer (iss)</source>
        <translation>Émetteur (iss)</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <translation>Sujet (sub)</translation>
    </message>
    <message>
        <source>Audience (aud)</source>
        <translation>Audience (aud)</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Extra claims</source>
        <translation>Revendications supplémentaires</translation>
    </message>
    <message>
        <source>A JSON object whose members go into the token.</source>
        <translation>Un objet JSON dont les membres vont dans le jeton.</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>En-tête et revendications</translation>
    </message>
    <message>
        <source>As a token would say it; times and id are examples.</source>
        <translation>Tels qu’un jeton les dirait&#x202f;; les heures et l’identifiant sont des exemples.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackKeyField</name>
    <message>
        <source>Choose a key file</source>
        <translation>Choisir un fichier de clé</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Leave empty to keep the present key</source>
        <translation>Laisser vide pour garder la clé actuelle</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Taken from %1. It is stored when you submit.</source>
        <translation>Tirée de %1. Elle est enregistrée à l’envoi du formulaire.</translation>
    </message>
    <message>
        <source>A key is kept in the keychain. It is never shown.</source>
        <translation>Une clé est conservée dans le trousseau. Elle n’est jamais affichée.</translation>
    </message>
    <message>
        <source>No key is kept.</source>
        <translation>Aucune clé n’est conservée.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackList</name>
    <message>
        <source>The URL was copied.</source>
        <translation>L’URL a été copiée.</translation>
    </message>
    <message>
        <source>Delete feedback webhook</source>
        <translation>Supprimer le webhook de commentaires</translation>
    </message>
    <message>
        <source>%1 and the keys that are kept for it are deleted. This can&apos;t be undone.</source>
        <translation>%1 et les clés conservées pour lui sont supprimés. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is one configuration per organisation and sandbox. That of %1 in %2 is “%3”; to change it, open it and choose Edit.</source>
        <translation>Il y a une seule configuration par organisation et sandbox. Celle de %1 dans %2 est «&#xa0;%3&#xa0;»&#x202f;; pour la changer, ouvrez-la et choisissez Modifier.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Feedback webhook settings</source>
        <translation>Paramètres du webhook de commentaires</translation>
    </message>
    <message>
        <source>Create Feedback Webhook</source>
        <translation>Créer un webhook de commentaires</translation>
    </message>
    <message>
        <source>No feedback webhook yet</source>
        <translation>Pas encore de webhook de commentaires</translation>
    </message>
    <message>
        <source>A feedback webhook hears what became of messages that API-triggered campaigns sent: sent, delivered, bounce, errors. Each organisation and sandbox has one.</source>
        <translation>Un webhook de commentaires apprend ce que sont devenus les messages des campagnes déclenchées par API&#xa0;: envoyés, diffusés, rebond, erreurs. Chaque organisation et sandbox en a un seul.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackListModel</name>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, person</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Webhook Name</source>
        <translation>Nom du webhook</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackPayload</name>
    <message>
        <source>The body is no JSON: see line %1, column %2.</source>
        <translation>Le corps n’est pas du JSON&#xa0;: voir ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>The body has no eventType, so it is no message.feedback event.</source>
        <translation>Le corps n’a pas d’eventType&#xa0;: ce n’est pas un événement message.feedback.</translation>
    </message>
    <message>
        <source>The body is a “%1” event, and message.feedback is expected.</source>
        <translation>Le corps est un événement «&#xa0;%1&#xa0;», et message.feedback est attendu.</translation>
    </message>
    <message>
        <source>The event has no %1.</source>
        <translation>L’événement n’a pas de %1.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackReportsPane</name>
    <message>
        <source>Choose a delivery report</source>
        <translation>Choisir un rapport de diffusion</translation>
    </message>
    <message>
        <source>This is no delivery report of %1.</source>
        <translation>Ce n’est pas un rapport de diffusion de %1.</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What its words come to is our reading. Custom knows the usual words of many providers.</source>
        <translation>Ce à quoi ses mots reviennent est notre lecture. Personnalisé connaît les mots courants de nombreux fournisseurs.</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Rapport de diffusion</translation>
    </message>
    <message>
        <source>Paste the body that the provider posts.</source>
        <translation>Collez le corps que le fournisseur envoie.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Provider&apos;s word</source>
        <translation>Mot du fournisseur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackRequest</name>
    <message>
        <source>The value of the header %1 is not there. Edit the webhook and type it.</source>
        <translation>La valeur de l’en-tête %1 manque. Modifiez le webhook et saisissez-la.</translation>
    </message>
    <message>
        <source>The key that tokens are signed with is not there. Edit the webhook and paste it.</source>
        <translation>La clé qui signe les jetons manque. Modifiez le webhook et collez-la.</translation>
    </message>
    <message>
        <source>There is no Authorization header, and a token is expected in it.</source>
        <translation>Il n’y a pas d’en-tête Authorization, et un jeton y est attendu.</translation>
    </message>
    <message>
        <source>The Authorization header does not begin with “Bearer”.</source>
        <translation>L’en-tête Authorization ne commence pas par «&#xa0;Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>L’en-tête %1 manque.</translation>
    </message>
    <message>
        <source>The header %1 has another value than the one that is configured.</source>
        <translation>L’en-tête %1 a une autre valeur que celle qui est configurée.</translation>
    </message>
    <message>
        <source>Only JSON is taken here. Send it as application/json.</source>
        <translation>Seul le JSON est accepté ici. Envoyez-le comme application/json.</translation>
    </message>
    <message>
        <source>The event is of a channel that this webhook is not for.</source>
        <translation>L’événement est d’un canal auquel ce webhook n’est pas destiné.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackTable</name>
    <message>
        <source>Feedback webhooks</source>
        <translation>Webhooks de commentaires</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Send an event…</source>
        <translation>Envoyer un événement…</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackToken</name>
    <message>
        <source>The token does not say when it expires (exp).</source>
        <translation>Le jeton ne dit pas quand il expire (exp).</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>Le jeton a expiré le %1.</translation>
    </message>
    <message>
        <source>The token is not good before %1.</source>
        <translation>Le jeton n’est pas valable avant le %1.</translation>
    </message>
    <message>
        <source>The token was made in the future, at %1. Compare the clocks.</source>
        <translation>Le jeton a été fait dans le futur, le %1. Comparez les horloges.</translation>
    </message>
    <message>
        <source>The token names no audience (aud), and “%1” is expected.</source>
        <translation>Le jeton ne nomme aucune audience (aud), et «&#xa0;%1&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>The token is for “%1” (aud), and “%2” is expected.</source>
        <translation>Le jeton est pour «&#xa0;%1&#xa0;» (aud), et «&#xa0;%2&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>The token does not come from “%1” (iss).</source>
        <translation>Le jeton ne vient pas de «&#xa0;%1&#xa0;» (iss).</translation>
    </message>
    <message>
        <source>The token is not about “%1” (sub).</source>
        <translation>Le jeton ne porte pas sur «&#xa0;%1&#xa0;» (sub).</translation>
    </message>
    <message>
        <source>A claim stands twice in the token, so it is not believed.</source>
        <translation>Une revendication figure deux fois dans le jeton&#xa0;: il n’est pas cru.</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackVerify</name>
    <message>
        <source>Paste a token first.</source>
        <translation>Collez d’abord un jeton.</translation>
    </message>
    <message>
        <source>The token is good: its signature, its times, its issuer, subject and audience. It says: %1</source>
        <translation>Le jeton est bon&#xa0;: sa signature, ses heures, son émetteur, son sujet et son audience. Il dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Token to verify</source>
        <translation>Jeton à vérifier</translation>
    </message>
    <message>
        <source>Paste one, with or without “Bearer”.</source>
        <translation>Collez-en un, avec ou sans «&#xa0;Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Empty: the key of this form. A public key or certificate in PEM form otherwise.</source>
        <translation>Vide&#xa0;: la clé de ce formulaire. Sinon, une clé publique ou un certificat au format PEM.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>Hookbench::FeedbackWebhookForm</name>
    <message>
        <source>https; http is taken for an endpoint on this computer.</source>
        <translation>https&#x202f;; http est accepté pour un point d’entrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Basic Configuration</source>
        <translation>Configuration de base</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>If the endpoint wants a token, choose JWT Authentication and fill in what belongs into it.</source>
        <translation>Si le point d’entrée demande un jeton, choisissez Authentification JWT et indiquez ce qu’il doit contenir.</translation>
    </message>
    <message>
        <source>Header Parameters</source>
        <translation>Paramètres d’en-tête</translation>
    </message>
    <message>
        <source>Headers of your own that are sent with each request.</source>
        <translation>Vos propres en-têtes, envoyés avec chaque requête.</translation>
    </message>
    <message>
        <source>Names are checked: none that the request sets itself, none twice. The value of a header that is a secret by its name, such as X-Api-Key, goes to the keychain.</source>
        <translation>Les noms sont contrôlés&#xa0;: aucun que la requête définit elle-même, aucun deux fois. La valeur d’un en-tête secret par son nom, comme X-Api-Key, va dans le trousseau.</translation>
    </message>
    <message>
        <source>Webhook Name</source>
        <translation>Nom du webhook</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Relay URL</source>
        <translation>URL de relais</translation>
    </message>
    <message>
        <source>The HTTPS endpoint that is called with the events of this webhook: what became of messages and, where that is switched on, inbound texts as they came.</source>
        <translation>Le point d’entrée HTTPS appelé pour les événements de ce webhook&#xa0;: ce que sont devenus les messages et, là où c’est activé, les textes entrants tels quels.</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Méthode d’authentification</translation>
    </message>
</context>
<context>
    <name>Hookbench::FieldControl</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>Hookbench::FieldPlaces</name>
    <message>
        <source>%1. Drag it onto the value it is read from.</source>
        <translation>%1. Faites-le glisser sur la valeur d’où il est lu.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a guess: a place in the sample</comment>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is read from %2</source>
        <translation>%1 est lu dans %2</translation>
    </message>
    <message>
        <source>%1 may be read from %2</source>
        <translation>%1 pourrait être lu dans %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>non lié</translation>
    </message>
    <message>
        <source>Read %1 from %2</source>
        <translation>Lire %1 dans %2</translation>
    </message>
    <message>
        <source>Read %1 no longer from %2</source>
        <translation>Ne plus lire %1 dans %2</translation>
    </message>
    <message>
        <source>%2 is not %1</source>
        <translation>%2 n’est pas %1</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyé</translation>
    </message>
    <message>
        <source>This provider never sends %1</source>
        <translation>Ce fournisseur n’envoie jamais %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
</context>
<context>
    <name>Hookbench::FieldsView</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisé</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Body, at %1</source>
        <translation>Corps, à %1</translation>
    </message>
    <message>
        <source>Time of receipt, because the body has none</source>
        <translation>Heure de réception, car le corps n’en indique aucune</translation>
    </message>
    <message>
        <source>The webhook&apos;s sender number, because the body has none</source>
        <translation>Numéro d’expéditeur du webhook, car le corps n’en indique aucun</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>Hookbench::FindBar</name>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>More than %1 places</source>
        <translation>Plus de %1 endroits</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n endroit remplacé</numerusform>
            <numerusform>%n endroits remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
</context>
<context>
    <name>Hookbench::FromSamplePane</name>
    <message>
        <source>From sample</source>
        <translation>Depuis un exemple</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Ouvrir un exemple</translation>
    </message>
    <message>
        <source>There is nothing to read yet. Paste the JSON that your provider posts.</source>
        <translation>Il n’y a encore rien à lire. Collez le JSON que votre fournisseur envoie.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is JSON in this text, with something else around it.</source>
        <translation>Il y a du JSON dans ce texte, entouré d’autre chose.</translation>
    </message>
    <message>
        <source>This is form data. Webhooks take JSON only: look whether your provider can be set to post JSON.</source>
        <translation>Ce sont des données de formulaire. Les webhooks n’acceptent que du JSON&#xa0;: voyez si votre fournisseur peut être réglé pour envoyer du JSON.</translation>
    </message>
    <message>
        <source>This is XML. Webhooks take JSON only: look whether your provider can be set to post JSON.</source>
        <translation>C’est du XML. Les webhooks n’acceptent que du JSON&#xa0;: voyez si votre fournisseur peut être réglé pour envoyer du JSON.</translation>
    </message>
    <message>
        <source>There is no JSON in this text. A sample begins with { or [.</source>
        <translation>Il n’y a pas de JSON dans ce texte. Un exemple commence par { ou [.</translation>
    </message>
    <message>
        <source>Read nothing here</source>
        <translation>Ne rien lire ici</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n guess(es)</source>
        <translation>
            <numerusform>Accepter %n proposition</numerusform>
            <numerusform>Accepter %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fields bound</source>
        <translation>Champs liés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to be bound, or to be marked as never sent.</source>
        <translation>
            <numerusform>%n champ reste à lier ou à marquer comme jamais envoyé.</numerusform>
            <numerusform>%n champs restent à lier ou à marquer comme jamais envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the JSON that your provider posts</source>
        <translation>Collez le JSON que votre fournisseur envoie</translation>
    </message>
    <message>
        <source>Take it from the provider&apos;s documentation or from a log, as it stands. Numbers and names in it stay on this computer, and only the shape goes into the template.</source>
        <translation>Prenez-le dans la documentation du fournisseur ou dans un journal, tel quel. Les numéros et les noms qu’il contient restent sur cet ordinateur&#x202f;; seule la forme passe dans le modèle.</translation>
    </message>
    <message>
        <source>Sample of the provider&apos;s JSON</source>
        <translation>Exemple du JSON du fournisseur</translation>
    </message>
    <message>
        <source>Take the JSON out of it</source>
        <translation>En extraire le JSON</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Another sample</source>
        <translation>Un autre exemple</translation>
    </message>
    <message>
        <source>The sample as a tree</source>
        <translation>L’exemple sous forme d’arbre</translation>
    </message>
    <message>
        <source>Enter on a value chooses the field that is read there</source>
        <translation>Entrée sur une valeur choisit le champ qui y est lu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The template made of the sample</source>
        <translation>Le modèle tiré de l’exemple</translation>
    </message>
    <message>
        <source>Keep the other members of the sample</source>
        <translation>Garder les autres membres de l’exemple</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Accept a guess, or click a value in the tree and choose what it is.</source>
        <translation>Acceptez une proposition, ou cliquez sur une valeur de l’arborescence et choisissez ce qu’elle est.</translation>
    </message>
</context>
<context>
    <name>Hookbench::GalleryPane</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Rechercher des fournisseurs</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>No provider has all of these words. Paste one of its samples under From sample.</source>
        <translation>Aucun fournisseur ne contient tous ces mots. Collez un de ses exemples sous «&#xa0;Depuis un exemple&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Hookbench::GalleryProviders</name>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>feedback only</source>
        <translation>commentaires seulement</translation>
    </message>
    <message>
        <source>inbound only</source>
        <translation>entrant seulement</translation>
    </message>
    <message>
        <source>form data</source>
        <translation>données de formulaire</translation>
    </message>
    <message>
        <source>query parameters</source>
        <translation>paramètres de requête</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>pas de modèle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>provider, what the gallery has for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Aussi appelé %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::GuidePane</name>
    <message>
        <source>Setup guide</source>
        <translation>Guide de mise en place</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Un autre fournisseur</translation>
    </message>
    <message>
        <source>(the webhook&apos;s URL)</source>
        <translation>(l’URL du webhook)</translation>
    </message>
    <message>
        <source>Copy webhook URL</source>
        <translation>Copier l’URL du webhook</translation>
    </message>
    <message>
        <source>Sample body</source>
        <translation>Exemple de corps</translation>
    </message>
    <message>
        <source>Copy sample body</source>
        <translation>Copier l’exemple de corps</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL is known after its first Submit; then it stands in the steps.</source>
        <translation>L’URL du webhook est connue après le premier envoi du formulaire&#x202f;; elle apparaît alors dans les étapes.</translation>
    </message>
</context>
<context>
    <name>Hookbench::GuidelineReader</name>
    <message>
        <source>The member “%1” of a rule is empty.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» d’une règle est vide.</translation>
    </message>
    <message>
        <source>The rule %1 checks nothing.</source>
        <translation>La règle %1 ne vérifie rien.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A group of words is empty.</source>
        <translation>Un groupe de mots est vide.</translation>
    </message>
    <message>
        <source>There is no reply called “%1”.</source>
        <translation>Il n’y a pas de réponse «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The rules are no JSON array.</source>
        <translation>Les règles ne forment pas un tableau JSON.</translation>
    </message>
</context>
<context>
    <name>Hookbench::GuidelineWords</name>
    <message>
        <source>%1 Missing: %2.</source>
        <translation>%1 Manquent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Could be added: “%2”</source>
        <translation>%1 À ajouter, par exemple&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 Found: %2.</source>
        <translation>%1 Trouvé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add the missing words</source>
        <translation>Ajouter les mots manquants</translation>
    </message>
    <message>
        <source>Add the wording to the reply</source>
        <translation>Ajouter la formule à la réponse</translation>
    </message>
    <message>
        <source>Replace the characters that force UCS-2</source>
        <translation>Remplacer les caractères qui imposent l’UCS-2</translation>
    </message>
    <message>
        <source>Turn fuzzy logic on</source>
        <translation>Activer la logique floue</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1; looked at on %2</source>
        <translation>%1&#x202f;; consulté le %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::HarnessPage</name>
    <message>
        <source>How to try an endpoint</source>
        <translation>Comment essayer un point de terminaison</translation>
    </message>
    <message>
        <source>Send one</source>
        <translation>Un envoi</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>Envois en nombre</translation>
    </message>
    <message>
        <source>Chaos pack</source>
        <translation>Jeu du chaos</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répétition</translation>
    </message>
</context>
<context>
    <name>Hookbench::HeaderRow</name>
    <message>
        <source>Header %1</source>
        <translation>En-tête %1</translation>
    </message>
    <message>
        <source>Label of header %1</source>
        <translation>Libellé de l’en-tête %1</translation>
    </message>
    <message>
        <source>Type of header %1</source>
        <translation>Type de l’en-tête %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valeur de l’en-tête %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::HeaderTable</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add new parameter</source>
        <translation>Ajouter un nouveau paramètre</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
</context>
<context>
    <name>Hookbench::HelpButton</name>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Hookbench::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Submit the form</source>
        <translation>Envoyer le formulaire</translation>
    </message>
    <message>
        <source>Submit or send</source>
        <translation>Envoyer le formulaire ou l’événement</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Revenir en arrière ou fermer</translation>
    </message>
    <message>
        <source>Help on the field with the focus</source>
        <translation>Aide sur le champ actif</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Delete the chosen webhook or keyword</source>
        <translation>Supprimer le webhook ou le mot-clé sélectionné</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>À propos de Hookbench</translation>
    </message>
    <message>
        <source>Hookbench %1: a desktop console for SMS webhooks.</source>
        <translation>Hookbench %1&#xa0;: une console de bureau pour les webhooks SMS.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GNU GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Runs on Qt %1.</source>
        <translation>Fonctionne avec Qt %1.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where data lives</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Webhooks, sandboxes and the event log live in one database on this computer:</source>
        <translation>Les webhooks, les sandbox et le journal des événements se trouvent dans une seule base de données sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Secrets are never written to it, nor to a log or an export. Nothing is sent anywhere but to the addresses you choose, and the receiver listens to this computer only.</source>
        <translation>Les secrets n’y sont jamais écrits, pas plus que dans un journal ou un export. Rien n’est envoyé ailleurs qu’aux adresses que vous choisissez, et le récepteur n’écoute que cet ordinateur.</translation>
    </message>
    <message>
        <source>Create a new one: a webhook, an API credential, …</source>
        <translation>Créer&#xa0;: un webhook, des informations d’identification d’API…</translation>
    </message>
    <message>
        <source>Undo, also a deletion</source>
        <translation>Annuler l’action, y compris une suppression</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next tab of the payload editor</source>
        <translation>Onglet suivant de l’éditeur de payload</translation>
    </message>
    <message>
        <source>First entry of the panel, and so on with 2 to 9 and 0</source>
        <translation>Première entrée du panneau, et ainsi de suite avec 2 à 9 et 0</translation>
    </message>
</context>
<context>
    <name>Hookbench::HistoryDialog</name>
    <message>
        <source>Revision %1</source>
        <comment>%1 is a number</comment>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who did it, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These are the same revision. Choose two.</source>
        <translation>C’est la même révision. Choisissez-en deux.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same in every field.</source>
        <translation>%1 et %2 sont identiques dans tous les champs.</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Restaurer la révision %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>It can&apos;t be restored as it is. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Elle ne peut pas être restaurée telle quelle. %1</translation>
    </message>
    <message>
        <source>This is the webhook as it is now.</source>
        <translation>C’est le webhook tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Restoring it makes a new revision; nothing of the history is lost.</source>
        <translation>La restaurer crée une nouvelle révision&#x202f;; rien de l’historique n’est perdu.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <comment>the name of a webhook</comment>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <comment>compare one revision with another</comment>
        <translation>avec</translation>
    </message>
    <message>
        <source>Revision to compare</source>
        <translation>Révision à comparer</translation>
    </message>
    <message>
        <source>Revision to compare it with</source>
        <translation>Révision avec laquelle la comparer</translation>
    </message>
    <message>
        <source>Open in the form instead</source>
        <translation>L’ouvrir plutôt dans le formulaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what the first revision is compared with</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
</context>
<context>
    <name>Hookbench::HttpArchive</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::HttpReceiver</name>
    <message>
        <source>Port %1 is taken by another program. Choose another port or end that program.</source>
        <translation>Le port %1 est occupé par un autre programme. Choisissez un autre port ou arrêtez ce programme.</translation>
    </message>
    <message>
        <source>The receiver can&apos;t listen on port %1.</source>
        <translation>Le récepteur ne peut pas écouter sur le port %1.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ImportDialog</name>
    <message>
        <source>Created</source>
        <comment>a webhook, by an import</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>a webhook, by an import</comment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a webhook, by an import</comment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a file</comment>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a file</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>error or warning, its place, and what is wrong</comment>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>There is no webhook of this name yet.</source>
        <translation>Il n’y a pas encore de webhook de ce nom.</translation>
    </message>
    <message>
        <source>The webhook of this name is the same already.</source>
        <translation>Le webhook de ce nom est déjà identique.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n refused file(s)</source>
        <translation>
            <numerusform>Laisser de côté le fichier refusé (%n)</numerusform>
            <numerusform>Laisser de côté les %n fichiers refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>Importer %n webhook</numerusform>
            <numerusform>Importer %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 files</source>
        <translation>Lecture de %L1 fichiers sur %L2</translation>
    </message>
    <message>
        <source>There is no webhook document here. Their names end in .webhook.json.</source>
        <translation>Il n’y a pas de document de webhook ici. Leurs noms finissent par .webhook.json.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be imported. Correct them, or leave them out.</source>
        <translation>
            <numerusform>%n fichier ne peut pas être importé. Corrigez-le, ou laissez-le de côté.</numerusform>
            <numerusform>%n fichiers ne peuvent pas être importés. Corrigez-les, ou laissez-les de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>All of this happens, or nothing.</source>
        <translation>Tout cela se produit, ou rien.</translation>
    </message>
    <message>
        <source>Import SMS webhooks</source>
        <translation>Importer des webhooks SMS</translation>
    </message>
    <message>
        <source>This is what importing the documents does. A webhook of the same name is updated; a credential is found by its name.</source>
        <translation>Voici ce que fait l’import des documents. Un webhook du même nom est mis à jour&#x202f;; des informations d’identification sont trouvées par leur nom.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Fichiers lus</translation>
    </message>
</context>
<context>
    <name>Hookbench::InboundAnswer</name>
    <message>
        <source>No event in this body can be processed without %1.</source>
        <translation>Aucun événement de ce corps ne peut être traité sans %1.</translation>
    </message>
    <message>
        <source>This body holds no event that the webhook can read.</source>
        <translation>Ce corps ne contient aucun événement que le webhook puisse lire.</translation>
    </message>
    <message>
        <source>This body is form data (%1), and SMS webhooks read JSON only. Set the provider to send JSON with the Content-Type application/json.</source>
        <translation>Ce corps contient des données de formulaire (%1), et les webhooks SMS ne lisent que le JSON. Configurez le fournisseur pour qu’il envoie du JSON avec le Content-Type application/json.</translation>
    </message>
    <message>
        <source>This body is sent as plain text (%1), and SMS webhooks read JSON only. Set the Content-Type to application/json; a message inside an Amazon SNS envelope has to be unpacked first.</source>
        <translation>Ce corps est envoyé comme texte brut (%1), et les webhooks SMS ne lisent que le JSON. Définissez le Content-Type sur application/json&#x202f;; un message placé dans une enveloppe Amazon SNS doit d’abord en être extrait.</translation>
    </message>
    <message>
        <source>This body has no Content-Type and does not begin like JSON. Send JSON with the Content-Type application/json.</source>
        <translation>Ce corps n’a pas de Content-Type et ne commence pas comme du JSON. Envoyez du JSON avec le Content-Type application/json.</translation>
    </message>
    <message>
        <source>This body is of the type %1, and SMS webhooks read JSON only. Send JSON with the Content-Type application/json.</source>
        <translation>Ce corps est du type %1, et les webhooks SMS ne lisent que le JSON. Envoyez du JSON avec le Content-Type application/json.</translation>
    </message>
</context>
<context>
    <name>Hookbench::JsonBox</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a member to what is selected</source>
        <translation>Ajouter un membre à la sélection</translation>
    </message>
    <message>
        <source>Adds a member to what is selected (Insert)</source>
        <translation>Ajoute un membre à la sélection (Inser)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Retirer la sélection</translation>
    </message>
    <message>
        <source>Removes what is selected (Delete)</source>
        <translation>Retire la sélection (Suppr)</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 sous forme d’arbre</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 en JSON</translation>
    </message>
</context>
<context>
    <name>Hookbench::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Hookbench::Jwt</name>
    <message>
        <source>The header of the token is no JSON object.</source>
        <translation>L’en-tête du jeton n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The token does not say how it is signed.</source>
        <translation>Le jeton ne dit pas comment il est signé.</translation>
    </message>
    <message>
        <source>The token is not signed (its algorithm is “none”), so it is not believed.</source>
        <translation>Le jeton n’est pas signé (son algorithme est «&#xa0;none&#xa0;»), il n’est donc pas cru.</translation>
    </message>
    <message>
        <source>The token is signed with “%1”, and %2 is expected.</source>
        <translation>Le jeton est signé avec «&#xa0;%1&#xa0;», alors que %2 est attendu.</translation>
    </message>
    <message>
        <source>The token demands an extension that is not known here (“crit”).</source>
        <translation>Le jeton exige une extension inconnue ici («&#xa0;crit&#xa0;»).</translation>
    </message>
    <message>
        <source>This is no signed JSON Web Token: three parts in base64url with dots between them.</source>
        <translation>Ce n’est pas un JSON Web Token signé&#xa0;: trois parties en base64url séparées par des points.</translation>
    </message>
    <message>
        <source>The claims of the token must be a JSON object, in braces.</source>
        <translation>Les revendications du jeton doivent être un objet JSON, entre accolades.</translation>
    </message>
    <message>
        <source>The signature is not that of this token and this key.</source>
        <translation>La signature n’est pas celle de ce jeton et de cette clé.</translation>
    </message>
    <message>
        <source>The claims of the token are no JSON object.</source>
        <translation>Les revendications du jeton ne sont pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>Hookbench::K6Script</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeptSecretModel</name>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Hors d’atteinte</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Conservé par</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Conservé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeychainCard</name>
    <message>
        <source>Waiting for its password…</source>
        <translation>En attente de son mot de passe…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>No keyring yet</source>
        <translation>Pas encore de trousseau</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>It is open. Secrets that are entered now are kept in it.</source>
        <translation>Il est ouvert. Les secrets saisis maintenant y sont conservés.</translation>
    </message>
    <message>
        <source>Create a keyring…</source>
        <translation>Créer un trousseau…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>It is open, but secrets that are entered now are kept in memory.</source>
        <translation>Il est ouvert, mais les secrets saisis maintenant sont gardés en mémoire.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Keep secrets in memory for this run instead</source>
        <translation>Garder plutôt les secrets en mémoire pour cette session</translation>
    </message>
    <message>
        <source>What is entered from now on is gone when the program ends, and has to be entered again. Nothing is written to a file. Secrets that the keychain has stay there, and the next run begins with the keychain.</source>
        <translation>Ce qui est saisi à partir de maintenant disparaît à la fin du programme et doit être saisi à nouveau. Rien n’est écrit dans un fichier. Les secrets que le trousseau a y restent, et la prochaine session commence avec le trousseau.</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeychainNotice</name>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Keep secrets in memory for this run</source>
        <translation>Garder les secrets en mémoire pour cette session</translation>
    </message>
    <message>
        <source>Use the keychain again</source>
        <translation>Utiliser à nouveau le trousseau</translation>
    </message>
    <message>
        <source>Secrets that are entered now are kept in memory and are gone when the program ends.</source>
        <translation>Les secrets saisis maintenant sont gardés en mémoire et disparaissent à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeywordField</name>
    <message>
        <source>A Custom category takes one keyword, so this was not added: %1.</source>
        <translation>Une catégorie personnalisée accepte un seul mot-clé, ceci n’a donc pas été ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Backspace again removes %1.</source>
        <translation>Retour arrière encore une fois retire %1.</translation>
    </message>
    <message>
        <source>A Custom category takes one keyword. Another keyword goes into a category of its own.</source>
        <translation>Une catégorie personnalisée accepte un seul mot-clé. Un autre mot-clé va dans une catégorie à lui.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajoutés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was added, because other categories have these words: %1.</source>
        <translation>Rien n’a été ajouté, car d’autres catégories ont ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added: %1. Other categories have these words, so they were left out: %2.</source>
        <translation>Ajoutés&#xa0;: %1. D’autres catégories ont ces mots, ils ont donc été laissés de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter a keyword</source>
        <translation>Saisir un mot-clé</translation>
    </message>
    <message>
        <source>Enter your keywords</source>
        <translation>Saisissez vos mots-clés</translation>
    </message>
    <message>
        <source>A text that equals one of these words gets the reply below. Upper and lower case make no difference: stop and STOP are the same. Enter or a comma adds the word; a list can be pasted. On a word, Enter changes it, Alt with an arrow key moves it and Del removes it.</source>
        <translation>Un message égal à l’un de ces mots reçoit la réponse ci-dessous. Majuscules et minuscules ne comptent pas&#xa0;: stop et STOP sont identiques. Entrée ou une virgule ajoute le mot&#x202f;; une liste peut être collée. Sur un mot, Entrée le modifie, Alt avec une flèche le déplace et Suppr le retire.</translation>
    </message>
    <message>
        <source>Add the keyword</source>
        <translation>Ajouter le mot-clé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>Mots-clés de %1</translation>
    </message>
    <message>
        <source>Add another Custom category</source>
        <translation>Ajouter une autre catégorie personnalisée</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeywordPanel</name>
    <message>
        <source>Inbound Keyword Category</source>
        <translation>Catégorie de mots-clés entrants</translation>
    </message>
    <message>
        <source>Inbound keyword category</source>
        <translation>Catégorie de mots-clés entrants</translation>
    </message>
    <message>
        <source>Opt-In answers subscriptions and records consent. Opt-Out answers unsubscriptions and withdraws consent. Double Opt-In asks for a confirming keyword first. Help answers requests for help. Custom records one keyword of your own and changes no consent.</source>
        <translation>Opt-in répond aux abonnements et enregistre le consentement. Opt-out répond aux désabonnements et retire le consentement. Double opt-in demande d’abord un mot-clé de confirmation. Aide répond aux demandes d’aide. Personnalisé enregistre un mot-clé de votre choix et ne modifie pas le consentement.</translation>
    </message>
    <message>
        <source>Reply Message</source>
        <translation>Message de réponse</translation>
    </message>
    <message>
        <source>Fuzzy Logic</source>
        <translation>Logique floue</translation>
    </message>
    <message>
        <source>Texts that come close to an opt-out keyword, such as CANCIL, get the Fuzzy Auto Response. Consent stays as it is until the exact keyword arrives.</source>
        <translation>Les SMS proches d’un mot-clé d’opt-out, comme CANCIL, reçoivent la réponse automatique floue. Le consentement reste inchangé jusqu’à l’arrivée du mot-clé exact.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Fuzzy Auto Response</source>
        <translation>Réponse automatique floue</translation>
    </message>
    <message>
        <source>Say that the person is still subscribed, and name the exact keyword that unsubscribes.</source>
        <translation>Indiquez que la personne est toujours abonnée, et citez le mot-clé exact qui permet de se désabonner.</translation>
    </message>
    <message>
        <source>What counts as a near miss</source>
        <translation>Critères de correspondance approchée</translation>
    </message>
    <message>
        <source>How the mirrored product finds near misses is not documented. These sets are our reading.</source>
        <translation>La façon dont le produit reproduit trouve les correspondances approchées n’est pas documentée. Ces ensembles de critères sont notre interprétation.</translation>
    </message>
    <message>
        <source>Keyword category %1, %2 of %3</source>
        <translation>Catégorie de mots-clés %1, %2 sur %3</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Déplacer %1 vers le haut</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Déplacer %1 vers le bas</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Sent to whoever texts one of the keywords. Type it, or take one of the texts on offer: they come from the reply library.</source>
        <translation>Envoyé à quiconque écrit l’un des mots-clés. Tapez-le ou prenez un des textes proposés&#xa0;: ils viennent de la bibliothèque de réponses.</translation>
    </message>
    <message>
        <source>Add a keyword category after %1</source>
        <translation>Ajouter une catégorie de mots-clés après %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::KeywordPanels</name>
    <message>
        <source>Add a keyword category</source>
        <translation>Ajouter une catégorie de mots-clés</translation>
    </message>
</context>
<context>
    <name>Hookbench::LanguagePalette</name>
    <message>
        <source>Profile attributes</source>
        <translation>Attributs du profil</translation>
    </message>
    <message>
        <source>Text functions</source>
        <translation>Fonctions de texte</translation>
    </message>
    <message>
        <source>Date and time functions</source>
        <translation>Fonctions de date et d’heure</translation>
    </message>
    <message>
        <source>Array functions</source>
        <translation>Fonctions de tableau</translation>
    </message>
    <message>
        <source>Aggregation functions</source>
        <translation>Fonctions d’agrégation</translation>
    </message>
    <message>
        <source>Math functions</source>
        <translation>Fonctions mathématiques</translation>
    </message>
    <message>
        <source>Object functions</source>
        <translation>Fonctions d’objet</translation>
    </message>
    <message>
        <source>Map functions</source>
        <translation>Fonctions de table</translation>
    </message>
    <message>
        <source>Migration functions</source>
        <translation>Fonctions de migration</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>Search attributes, functions and helpers</source>
        <translation>Rechercher des attributs, des fonctions et des assistants</translation>
    </message>
    <message>
        <source>Attributes, functions and helpers</source>
        <translation>Attributs, fonctions et assistants</translation>
    </message>
    <message>
        <source>About what is chosen</source>
        <translation>À propos du choix</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Insérer au curseur</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>Choose an attribute, a function or a helper. Enter or a double click inserts it at the cursor.</source>
        <translation>Choisissez un attribut, une fonction ou un assistant. Entrée ou un double clic l’insère au curseur.</translation>
    </message>
    <message>
        <source>Has parts of its own. As a whole it is written as JSON.</source>
        <translation>A ses propres parties. En entier, il s’écrit en JSON.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Inserts</source>
        <translation>Insère</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>Hookbench::LatelyTable</name>
    <message>
        <source>Broken off on purpose</source>
        <translation>Interrompue exprès</translation>
    </message>
    <message>
        <source>What came in lately</source>
        <translation>Dernières requêtes reçues</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Nothing has come in since the program was started.</source>
        <translation>Rien n’est arrivé depuis le démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LegacyPart</name>
    <message>
        <source>Keywords kept from before webhooks</source>
        <translation>Mots-clés gardés d’avant les webhooks</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>For new SMS configurations, use the Webhooks menu to configure consent keywords. Existing configurations may continue to use consent keywords in this section.</source>
        <translation>Pour les nouvelles configurations SMS, utilisez le menu Webhooks pour configurer les mots-clés de consentement. Les configurations existantes peuvent continuer à utiliser les mots-clés de consentement de cette section.</translation>
    </message>
    <message>
        <source>Move to a webhook…</source>
        <translation>Déplacer vers un webhook…</translation>
    </message>
    <message>
        <source>Once the API credential is submitted with keywords or messages, they can be moved.</source>
        <translation>Une fois les informations d’identification d’API envoyées avec des mots-clés ou des messages, ceux-ci peuvent être déplacés.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>This one comes with the program. Duplicate it to make one of your own.</source>
        <translation>Celui-ci est fourni avec le programme. Dupliquez-le pour en faire un à vous.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>Hookbench::LinkTable</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadForm</name>
    <message>
        <source>A text message of the mix is empty.</source>
        <translation>Un message texte du mélange est vide.</translation>
    </message>
    <message>
        <source>Choose what each part of the mix sends.</source>
        <translation>Choisissez ce qu’envoie chaque élément du mélange.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>How many, how fast</source>
        <translation>Combien, à quel rythme</translation>
    </message>
    <message>
        <source>What makes them distinct</source>
        <translation>Ce qui les distingue</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>At most a second</source>
        <translation>Au plus par seconde</translation>
    </message>
    <message>
        <source>For seconds</source>
        <translation>Pendant (secondes)</translation>
    </message>
    <message>
        <source>Try again like</source>
        <translation>Réessayer comme</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadPage</name>
    <message>
        <source>The receiver is off: nothing would answer. Start it at the foot of the rail.</source>
        <translation>Le récepteur est arrêté&#xa0;: rien ne répondrait. Démarrez-le au bas du panneau.</translation>
    </message>
    <message>
        <source>Many events are not sent from a production sandbox.</source>
        <translation>On n’envoie pas d’événements en nombre depuis une sandbox de production.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The last of them:</source>
        <translation>Les derniers&#xa0;:</translation>
    </message>
    <message>
        <source>many-events</source>
        <comment>begin of a file name, without blanks</comment>
        <translation>evenements-en-nombre</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Le rapport est écrit dans %1.</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>Envois en nombre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Cancelled. Sent: %1.</source>
        <translation>Annulé. Envois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sent: %1. All of it went well.</source>
        <translation>Envois&#xa0;: %1. Tout s’est bien passé.</translation>
    </message>
    <message>
        <source>Sent: %1. Not all of it went well.</source>
        <translation>Envois&#xa0;: %1. Tout ne s’est pas bien passé.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadReport</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Jusqu’au bout</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L’essai a été annulé.</translation>
    </message>
    <message>
        <source>Many events</source>
        <translation>Événements en nombre</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latence au fil du temps</translation>
    </message>
    <message>
        <source>Distribution of the latency</source>
        <translation>Distribution de la latence</translation>
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
        <translation>Maximum, ms</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Retenté</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Pas comme attendu</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Ce qui était demandé</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>At most a second</source>
        <translation>Au plus par seconde</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Secondes au plus</translation>
    </message>
    <message>
        <source>Profile numbers</source>
        <translation>Numéros des profils</translation>
    </message>
    <message>
        <source>of the samples, counted up</source>
        <translation>ceux des exemples, incrémentés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Message ids</source>
        <translation>Identifiants des messages</translation>
    </message>
    <message>
        <source>made up for the run</source>
        <translation>inventés pour l’essai</translation>
    </message>
    <message>
        <source>Time of the events</source>
        <translation>Heure des événements</translation>
    </message>
    <message>
        <source>when they were sent</source>
        <translation>à l’envoi</translation>
    </message>
    <message>
        <source>from %1, %2 ms apart</source>
        <translation>à partir de %1, à %2&#xa0;ms d’intervalle</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>From, s</source>
        <translation>De, s</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>From, ms</source>
        <translation>De, ms</translation>
    </message>
    <message>
        <source>To, ms</source>
        <translation>À, ms</translation>
    </message>
    <message>
        <source>Not delivered: %1 of %2.</source>
        <translation>Non remis&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Not as expected: %1.</source>
        <translation>Inattendus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadResult</name>
    <message>
        <source>%1, %2 a second, %3 s left</source>
        <comment>1 of 2 events, 3 a second, 4 s left</comment>
        <translation>%1, %2 par seconde, encore %3&#xa0;s</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3 s</source>
        <comment>1 of 2 events, 3 a second, in 4 s</comment>
        <translation>%1, %2 par seconde, %3&#xa0;s</translation>
    </message>
    <message>
        <source>Median %1 ms, 90 % within %2 ms, 99 % within %3 ms, longest %4 ms.</source>
        <translation>Médiane %1&#xa0;ms, 90&#xa0;% en %2&#xa0;ms au plus, 99&#xa0;% en %3&#xa0;ms au plus, maximum %4&#xa0;ms.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>%1 delivered, %2 failed, %3 tried again.</source>
        <translation>Remis&#xa0;: %1. Échoués&#xa0;: %2. Retentés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>En pause. %1</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Annulé. %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Picture: latency over time. The table beside it says the same.</source>
        <translation>Image&#xa0;: latence au fil du temps. Le tableau à côté dit la même chose.</translation>
    </message>
    <message>
        <source>Picture: distribution of the latency. The table beside it says the same.</source>
        <translation>Image&#xa0;: distribution de la latence. Le tableau à côté dit la même chose.</translation>
    </message>
    <message>
        <source>Picture: how often each answer came. The table beside it says the same.</source>
        <translation>Image&#xa0;: fréquence de chaque réponse. Le tableau à côté dit la même chose.</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latence au fil du temps</translation>
    </message>
    <message>
        <source>Distribution of the latency</source>
        <translation>Distribution de la latence</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
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
        <translation>Maximum, ms</translation>
    </message>
    <message>
        <source>From, s</source>
        <translation>De, s</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>From, ms</source>
        <translation>De, ms</translation>
    </message>
    <message>
        <source>To, ms</source>
        <translation>À, ms</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>so far</comment>
        <translation>%1 sur %2 envoyés</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>so far</comment>
        <translation>%1 envoyés</translation>
    </message>
    <message>
        <source>%1 Not as expected: %2.</source>
        <comment>a sentence before it</comment>
        <translation>%1 Inattendus&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadRun</name>
    <message>
        <source>A run is under way. Cancel it first.</source>
        <translation>Un essai est en cours. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox: many events are not sent from it.</source>
        <translation>%1 est une sandbox de production&#xa0;: elle ne permet pas d’envoi en nombre.</translation>
    </message>
    <message>
        <source>Choose at least one thing to send.</source>
        <translation>Choisissez au moins une chose à envoyer.</translation>
    </message>
    <message>
        <source>Say how many events to send, or for how long.</source>
        <translation>Indiquez combien d’événements envoyer, ou pendant combien de temps.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be sent: %2</source>
        <comment>a part of the mix: what is wrong with it</comment>
        <translation>%1 ne peut pas être envoyé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Hookbench::LoadSource</name>
    <message>
        <source>“%1”</source>
        <comment>a text message</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no saved request called “%1”.</source>
        <translation>Il n’y a pas de requête enregistrée nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sample event called “%1” here.</source>
        <translation>Il n’y a pas ici d’exemple d’événement nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A message needs a webhook that takes inbound messages. Choose one.</source>
        <translation>Un message exige un webhook qui reçoit des messages entrants. Choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>Hookbench::LogSection</name>
    <message numerus="yes">
        <source>The log of all sandboxes holds %n event(s) in %1.</source>
        <comment>%1 is a size such as 4.5 MB</comment>
        <translation>
            <numerusform>Le journal de toutes les sandbox contient %n événement, %1 en tout.</numerusform>
            <numerusform>Le journal de toutes les sandbox contient %n événements, %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the events…</source>
        <translation>Comptage des événements…</translation>
    </message>
    <message>
        <source>Older events are being removed…</source>
        <translation>Retrait des événements plus anciens…</translation>
    </message>
    <message>
        <source>No event is older than that.</source>
        <translation>Aucun événement n’est plus ancien.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are older than that and go at the next start, or within a day.</source>
        <translation>
            <numerusform>%n événement est plus ancien et part au prochain démarrage, ou d’ici un jour.</numerusform>
            <numerusform>%n événements sont plus anciens et partent au prochain démarrage, ou d’ici un jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) older than %1 days are removed from the logs of all sandboxes for good. Consents and their history stay.</source>
        <translation>
            <numerusform>%n événement de plus de %1 jours est retiré définitivement des journaux de toutes les sandbox. Les consentements et leur historique restent.</numerusform>
            <numerusform>%n événements de plus de %1 jours sont retirés définitivement des journaux de toutes les sandbox. Les consentements et leur historique restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) removed from the log. The file keeps its size; new events use the room.</source>
        <translation>
            <numerusform>%n événement retiré du journal. Le fichier garde sa taille&#x202f;; les nouveaux événements utilisent la place.</numerusform>
            <numerusform>%n événements retirés du journal. Le fichier garde sa taille&#x202f;; les nouveaux événements utilisent la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Own number of days…</source>
        <translation>Nombre de jours au choix…</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Garder les événements</translation>
    </message>
    <message>
        <source>Older events leave the log at the start of the program and once a day. Consents and their history stay.</source>
        <translation>Les événements plus anciens quittent le journal au démarrage du programme et une fois par jour. Les consentements et leur historique restent.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Remove older ones now</source>
        <translation>Retirer les plus anciens maintenant</translation>
    </message>
</context>
<context>
    <name>Hookbench::MainWindow</name>
    <message>
        <source>The demo sandbox is loaded: open a webhook and send it a test event.</source>
        <translation>La sandbox de démonstration est chargée&#xa0;: ouvrez un webhook et envoyez-lui un événement de test.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Hookbench::MessageCutter</name>
    <message>
        <source>Line 1 of %1 begins as UTF-16 does. Save the file as UTF-8.</source>
        <translation>La ligne 1 de %1 commence comme de l’UTF-16. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 opens quotes that are not closed. Close them, or double the quotes inside a text.</source>
        <translation>La ligne %1 de %2 ouvre des guillemets qui ne sont pas fermés. Fermez-les, ou doublez ceux qui se trouvent dans un texte.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than a megabyte, which no message is.</source>
        <translation>La ligne %1 de %2 dépasse un mégaoctet, ce qu’aucun message ne fait.</translation>
    </message>
</context>
<context>
    <name>Hookbench::MessageReader</name>
    <message>
        <source>The file %1 is empty; a CSV file needs a header line.</source>
        <translation>Le fichier %1 est vide&#x202f;; un fichier CSV a besoin d’une ligne d’en-tête.</translation>
    </message>
    <message>
        <source>The file %1 has no column “%2”. Its columns are: %3.</source>
        <translation>Le fichier %1 n’a pas de colonne «&#xa0;%2&#xa0;». Ses colonnes sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Line %1 of %2 holds a NUL character, so it is no text. Save the file as UTF-8 text.</source>
        <translation>La ligne %1 de %2 contient un caractère NUL&#xa0;: ce n’est pas du texte. Enregistrez le fichier comme texte UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not UTF-8. Save the file as UTF-8.</source>
        <translation>La ligne %1 de %2 n’est pas en UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has quotes inside a text that does not begin with them. Put the whole text in quotes and double those inside.</source>
        <translation>La ligne %1 de %2 a des guillemets dans un texte qui ne commence pas par eux. Mettez tout le texte entre guillemets et doublez ceux de l’intérieur.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has text behind closing quotes. Double the quotes inside a text.</source>
        <translation>La ligne %1 de %2 a du texte après des guillemets fermants. Doublez les guillemets dans un texte.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no JSON object with a text called “%3”.</source>
        <translation>La ligne %1 de %2 n’est pas un objet JSON avec un texte appelé «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Hookbench::MessageView</name>
    <message>
        <source>Show the body as hexadecimal bytes</source>
        <translation>Afficher le corps en octets hexadécimaux</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>%1 in the body.</source>
        <translation>%1 dans le corps.</translation>
    </message>
    <message>
        <source>%1 in the body. It is no readable text, so its bytes are shown.</source>
        <translation>%1 dans le corps. Ce n’est pas du texte lisible&#xa0;: ses octets sont donc affichés.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>%1 in the body. The first %2 are shown; Copy body takes all of it.</source>
        <translation>%1 dans le corps. Les premiers %2 sont affichés&#x202f;; «&#xa0;Copier le corps&#xa0;» le prend en entier.</translation>
    </message>
</context>
<context>
    <name>Hookbench::MissingWords</name>
    <message>
        <source>Add back</source>
        <translation>Rajouter</translation>
    </message>
</context>
<context>
    <name>Hookbench::MixList</name>
    <message>
        <source>Add to the mix</source>
        <translation>Ajouter au mélange</translation>
    </message>
</context>
<context>
    <name>Hookbench::MixRow</name>
    <message>
        <source>Sample event</source>
        <translation>Exemple d’événement</translation>
    </message>
    <message>
        <source>Saved request</source>
        <translation>Requête enregistrée</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Message texte</translation>
    </message>
    <message>
        <source>Part %1: kind</source>
        <translation>Élément %1&#xa0;: type</translation>
    </message>
    <message>
        <source>Part %1: which</source>
        <translation>Élément %1&#xa0;: lequel</translation>
    </message>
    <message>
        <source>Part %1: message</source>
        <translation>Élément %1&#xa0;: message</translation>
    </message>
    <message>
        <source>What the subscriber texts</source>
        <translation>Ce qu’écrit l’abonné</translation>
    </message>
    <message>
        <source>Part %1: weight</source>
        <translation>Élément %1&#xa0;: poids</translation>
    </message>
    <message>
        <source>Weight: how often it comes in proportion to the others</source>
        <translation>Poids&#xa0;: sa fréquence par rapport aux autres</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>Retirer l’élément %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::MoveDialog</name>
    <message>
        <source>Holds no keywords and no messages: type or paste them.</source>
        <translation>Ne contiennent ni mots-clés ni messages&#xa0;: saisissez-les ou collez-les.</translation>
    </message>
    <message>
        <source>Holds keywords or messages of its own.</source>
        <translation>Contiennent leurs propres mots-clés ou messages.</translation>
    </message>
    <message>
        <source>Move from API credentials to webhooks</source>
        <translation>Passer des informations d’identification d’API aux webhooks</translation>
    </message>
    <message>
        <source>Keywords used to belong to API credentials. Nothing is stored here: you go on in the webhook&apos;s form, and submit it there.</source>
        <translation>Les mots-clés appartenaient autrefois aux informations d’identification d’API. Rien n’est enregistré ici&#xa0;: vous continuez dans le formulaire du webhook et l’envoyez de là.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Take its own keywords and messages</source>
        <translation>Prendre leurs propres mots-clés et messages</translation>
    </message>
    <message>
        <source>Type them</source>
        <translation>Les saisir</translation>
    </message>
    <message>
        <source>Paste them as text</source>
        <translation>Les coller comme texte</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Labels in English, French or Swedish, with or without a colon, such as Opt-In Keywords: START, YES</source>
        <translation>Libellés en anglais, français ou suédois, avec ou sans deux-points, par exemple Mots-clés d’opt-in&#xa0;: START, YES</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation>Ouvrir comme brouillon</translation>
    </message>
</context>
<context>
    <name>Hookbench::MovePreview</name>
    <message>
        <source>The webhook it becomes</source>
        <translation>Le webhook qui en résulte</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Reply Message</source>
        <translation>Message de réponse</translation>
    </message>
    <message>
        <source>Fuzzy Logic</source>
        <translation>Logique floue</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Fuzzy Auto Response</source>
        <translation>Réponse automatique floue</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Ce qui est complété</translation>
    </message>
    <message>
        <source>%1 had no keywords of its own, so it gets the standard words that were recognised without being listed.</source>
        <translation>%1 n’avait pas de mots-clés propres et reçoit donc les mots standard, qui étaient reconnus sans être listés.</translation>
    </message>
    <message>
        <source>What gets lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Nothing gets lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The custom keyword %1: a webhook takes one, and the first is kept.</source>
        <translation>Le mot-clé personnalisé %1&#xa0;: un webhook en accepte un, et le premier est gardé.</translation>
    </message>
    <message>
        <source>The keyword %1 of %2: it stays with %3, and a webhook has each keyword once.</source>
        <translation>Le mot-clé %1 de %2&#xa0;: il reste dans %3, et un webhook a chaque mot-clé une seule fois.</translation>
    </message>
    <message>
        <source>The line “%1”: it belongs to no keyword field.</source>
        <translation>La ligne «&#xa0;%1&#xa0;»&#xa0;: elle ne correspond à aucun champ de mots-clés.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Opening</name>
    <message>
        <source>Another program is setting the damaged database %1 aside. Try again in a moment.</source>
        <translation>Un autre programme met de côté la base de données endommagée %1. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file for the database.</source>
        <translation>%1 est un dossier. Choisissez un fichier pour la base de données.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another place for the database.</source>
        <translation>Impossible de créer le dossier %1. Choisissez un autre emplacement pour la base de données.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written to. Check who may write to the file and its folder.</source>
        <translation>Impossible d’écrire dans la base de données %1. Vérifiez les droits d’écriture sur le fichier et sur son dossier.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Le pilote SQLite de Qt est absent. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>La base de données %1 est endommagée.</translation>
    </message>
    <message>
        <source>This build of SQLite can&apos;t keep foreign keys. Install the SQLite of your system.</source>
        <translation>Cette version compilée de SQLite ne gère pas les clés étrangères. Installez le SQLite de votre système.</translation>
    </message>
    <message>
        <source>The database %1 is damaged, and it can&apos;t be renamed. Move it away, then start again.</source>
        <translation>La base de données %1 est endommagée, et il est impossible de la renommer. Déplacez-la ailleurs, puis redémarrez.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be renamed. Move it away, then start again.</source>
        <translation>Impossible de renommer le fichier %1. Déplacez-le ailleurs, puis redémarrez.</translation>
    </message>
    <message>
        <source>The database %1 is no longer there. Was it moved or deleted?</source>
        <translation>La base de données %1 n’est plus là. A-t-elle été déplacée ou supprimée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Hookbench::PackReader</name>
    <message>
        <source>Each entry of a keyword pack&apos;s words is a JSON object.</source>
        <translation>Chaque entrée des mots d’un ensemble est un objet JSON.</translation>
    </message>
    <message>
        <source>The keyword “%1” is empty or repeated in the pack.</source>
        <translation>Le mot-clé «&#xa0;%1&#xa0;» est vide ou répété dans l’ensemble.</translation>
    </message>
    <message>
        <source>A keyword pack is a JSON object.</source>
        <translation>Un ensemble de mots-clés est un objet JSON.</translation>
    </message>
</context>
<context>
    <name>Hookbench::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Hookbench::PayloadBox</name>
    <message>
        <source>Insert at the cursor:</source>
        <translation>Insérer au curseur&#xa0;:</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::PayloadField</name>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>View payload editor</source>
        <translation>Afficher l’éditeur de payload</translation>
    </message>
    <message>
        <source>%1 of %2 fields bound</source>
        <translation>Champs liés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No payload yet. %1 fields are to be bound.</source>
        <translation>Pas encore de payload. Champs à lier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A payload is required. Open the editor and paste the JSON that the provider sends.</source>
        <translation>Une payload est obligatoire. Ouvrez l’éditeur et collez le JSON que le fournisseur envoie.</translation>
    </message>
    <message>
        <source>%1 of %2 fields bound, the others are not sent</source>
        <translation>Champs liés&#xa0;: %1 sur %2, les autres ne sont pas envoyés</translation>
    </message>
    <message>
        <source>The payload has a problem. Open the editor to see it.</source>
        <translation>La payload présente un problème. Ouvrez l’éditeur pour le voir.</translation>
    </message>
    <message>
        <source>Paste the JSON that your provider posts, and put a {{token}} where each field stands in it. Only JSON is supported, no form data.</source>
        <translation>Collez le JSON que votre fournisseur envoie et mettez un {{jeton}} à la place de chaque champ. Seul le JSON est accepté, pas les données de formulaire.</translation>
    </message>
    <message>
        <source>First lines of the payload</source>
        <translation>Premières lignes du payload</translation>
    </message>
</context>
<context>
    <name>Hookbench::PayloadWorkbench</name>
    <message>
        <source>Close the payload editor?</source>
        <translation>Fermer l’éditeur de payload&#x202f;?</translation>
    </message>
    <message>
        <source>The changes to the payload are not saved.</source>
        <translation>Les modifications du payload ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix before Save</source>
        <translation>
            <numerusform>%n problème à corriger avant d’enregistrer</numerusform>
            <numerusform>%n problèmes à corriger avant d’enregistrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the first problem</source>
        <translation>Va au premier problème</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Payload · %1</source>
        <translation>Payload · %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ways to the template</source>
        <translation>Façons d’obtenir le modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>Hookbench::Pem</name>
    <message>
        <source>There is no private key here that a public key could be made of.</source>
        <translation>Il n’y a pas ici de clé privée dont une clé publique puisse être tirée.</translation>
    </message>
</context>
<context>
    <name>Hookbench::PersonChooser</name>
    <message>
        <source>Preview and send as</source>
        <translation>Aperçu et envoi en tant que</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Somebody at random</source>
        <translation>Quelqu’un au hasard</translation>
    </message>
    <message>
        <source>%1 (at random)</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 (au hasard)</translation>
    </message>
    <message>
        <source>Somebody made up</source>
        <translation>Quelqu’un d’inventé</translation>
    </message>
    <message>
        <source>%1 (made up)</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 (personne inventée)</translation>
    </message>
</context>
<context>
    <name>Hookbench::PersonSection</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands under “Modified by”. Empty uses the name you have on this computer.</source>
        <translation>Figure sous «&#xa0;Modifié par&#xa0;». Vide, c’est le nom que vous avez sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>Hookbench::PersonalPreview</name>
    <message>
        <source>The text has errors, so it has no result.</source>
        <translation>Le texte contient des erreurs&#x202f;; il n’a donc pas de résultat.</translation>
    </message>
    <message>
        <source>%1 more characters are not shown. Copy takes all of them.</source>
        <translation>%1 caractères de plus ne sont pas affichés. Copier les prend tous.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Aperçu pour %1</translation>
    </message>
    <message>
        <source>Copy the preview</source>
        <translation>Copier l’aperçu</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Où se trouve le texte</translation>
    </message>
    <message>
        <source>Values are escaped for where the text stands.</source>
        <translation>Les valeurs sont échappées selon l’endroit où se trouve le texte.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON body</source>
        <translation>Corps JSON</translation>
    </message>
    <message>
        <source>Part of a URL</source>
        <translation>Partie d’une URL</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
</context>
<context>
    <name>Hookbench::PersonalisationEditor</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Says what is wrong with the text, and goes to the first problem</source>
        <translation>Dit ce qui ne va pas dans le texte et va au premier problème</translation>
    </message>
    <message>
        <source>Text to personalise</source>
        <translation>Texte à personnaliser</translation>
    </message>
    <message>
        <source>F8 goes to the next problem, Ctrl+Space offers what fits here.</source>
        <translation>F8 va au problème suivant, Ctrl+Espace propose ce qui convient ici.</translation>
    </message>
    <message>
        <source>Type a text, and insert what differs from person to person from the list at the side.</source>
        <translation>Saisissez un texte et insérez depuis la liste à côté ce qui diffère d’une personne à l’autre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Popover</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Hookbench::PostmanCollection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The body of “%1” is not UTF-8, and a Postman collection holds text only. Export it for curl, k6 or as HAR.</source>
        <translation>Le corps de «&#xa0;%1&#xa0;» n’est pas de l’UTF-8, et une collection Postman ne contient que du texte. Exportez-le pour curl, k6 ou en HAR.</translation>
    </message>
</context>
<context>
    <name>Hookbench::PreferencesBook</name>
    <message>
        <source>There is no language %1. Choose English, French or Swedish.</source>
        <translation>La langue %1 n’existe pas. Choisissez l’anglais, le français ou le suédois.</translation>
    </message>
    <message>
        <source>The receiver needs a port from 1 to 65535.</source>
        <translation>Le récepteur exige un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>Events can be kept for 1 to %1 days, or for good.</source>
        <translation>Les événements peuvent être gardés de 1 à %1 jours, ou pour toujours.</translation>
    </message>
</context>
<context>
    <name>Hookbench::PreviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
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
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>%1 problems, the first %2 of them are listed</source>
        <translation>%1 problèmes, dont les %2 premiers sont listés</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the payload</source>
        <translation>Problèmes du payload</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Fixes everything that can be fixed without knowing the provider; can be undone</source>
        <translation>Corrige tout ce qui peut l’être sans connaître le fournisseur&#x202f;; peut être annulé</translation>
    </message>
</context>
<context>
    <name>Hookbench::Profile</name>
    <message>
        <source>The profile %1 is no JSON. %2</source>
        <translation>Le profil %1 n’est pas du JSON. %2</translation>
    </message>
    <message>
        <source>The profile %1 has no text at mobilePhone.number.</source>
        <translation>Le profil %1 n’a pas de chaîne à mobilePhone.number.</translation>
    </message>
    <message>
        <source>The profile %1 is no JSON object. Put its attributes between braces.</source>
        <translation>Le profil %1 n’est pas un objet JSON. Mettez ses attributs entre accolades.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProfileBook</name>
    <message>
        <source>The profile is no longer there.</source>
        <translation>Le profil n’existe plus.</translation>
    </message>
    <message>
        <source>A profile that the program brings along can&apos;t be changed. Make a copy of it.</source>
        <translation>Un profil fourni avec le programme ne peut pas être modifié. Faites-en une copie.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>Un nom compte au plus %n caractère.</numerusform>
            <numerusform>Un nom compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Il existe déjà un profil «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The attributes can&apos;t be kept. %1</source>
        <translation>Impossible de garder les attributs. %1</translation>
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
        <translation>Il ne contient aucun profil.</translation>
    </message>
    <message>
        <source>A profile is a JSON object.</source>
        <translation>Un profil est un objet JSON.</translation>
    </message>
    <message>
        <source>The attributes of “%1” are no JSON object.</source>
        <translation>Les attributs de «&#xa0;%1&#xa0;» ne sont pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProfilesPage</name>
    <message>
        <source>no mobile number</source>
        <translation>pas de numéro de mobile</translation>
    </message>
    <message>
        <source>%1 · built in</source>
        <comment>mobile number of a profile</comment>
        <translation>%1 · intégré</translation>
    </message>
    <message>
        <source>The new profile</source>
        <translation>Le nouveau profil</translation>
    </message>
    <message>
        <source>%1 is made up and saved.</source>
        <translation>%1 est inventé et enregistré.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is imported from %1. %2</source>
        <translation>Rien n’est importé de %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation>
            <numerusform>%n profil importé.</numerusform>
            <numerusform>%n profils importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reads profiles from JSON files, an object, an array or an object a line</source>
        <translation>Lit des profils dans des fichiers JSON&#xa0;: un objet, un tableau ou un objet par ligne</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>En inventer un</translation>
    </message>
    <message>
        <source>Adds a fictional person with a number that belongs to nobody</source>
        <translation>Ajoute une personne fictive dont le numéro n’appartient à personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>A profile is the person that a preview is for.</source>
        <translation>Un profil est la personne à qui un aperçu est destiné.</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Essayer un texte</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProviderDetails</name>
    <message>
        <source>This template is for an inbound webhook, and this one is for feedback.</source>
        <translation>Ce modèle est destiné à un webhook entrant, et celui-ci est de commentaires.</translation>
    </message>
    <message>
        <source>This template is for a feedback webhook, and this one is inbound.</source>
        <translation>Ce modèle est destiné à un webhook de commentaires, et celui-ci est entrant.</translation>
    </message>
    <message>
        <source>Never sent: %1</source>
        <translation>Jamais envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>What the provider posts</source>
        <translation>Ce que le fournisseur envoie</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Bind this sample myself</source>
        <translation>Lier cet exemple moi-même</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>The way round: %1</source>
        <translation>La solution&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProviderReader</name>
    <message>
        <source>A file about providers or guides has another form.</source>
        <translation>Un fichier sur les fournisseurs ou les guides a une autre forme.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ProviderRequest</name>
    <message>
        <source>The number is empty. Enter whom the test message goes to.</source>
        <translation>Le numéro est vide. Saisissez à qui va le message de test.</translation>
    </message>
    <message>
        <source>The provider payload uses {{fromNumber}}, and the credential has no inbound number. Enter it.</source>
        <translation>La payload du fournisseur utilise {{fromNumber}}, et les informations d’identification n’ont pas de numéro entrant. Saisissez-le.</translation>
    </message>
    <message>
        <source>The provider payload is no JSON. %1</source>
        <translation>La payload du fournisseur n’est pas du JSON. %1</translation>
    </message>
    <message>
        <source>A client certificate is shown over https only, and the provider URL begins with http. Use https or turn mTLS off.</source>
        <translation>Un certificat client n’est présenté qu’en https, et l’URL du fournisseur commence par http. Utilisez https ou désactivez mTLS.</translation>
    </message>
    <message>
        <source>Only connections of Custom credentials can be verified here.</source>
        <translation>Seules les connexions d’informations d’identification personnalisées peuvent être vérifiées ici.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReadingModel</name>
    <message>
        <source>Event %1 of %2</source>
        <translation>Événement %1 sur %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>non lié</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>tout le corps</translation>
    </message>
    <message>
        <source>%1 · sent as %2</source>
        <translation>%1 · envoyé comme %2</translation>
    </message>
    <message>
        <source>Nothing can be done with this event.</source>
        <translation>Rien ne peut être fait de cet événement.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n champ manquant</numerusform>
            <numerusform>%n champs manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>rien ne manque</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · the first %2 are listed</source>
        <translation>%1 · les %2 premiers sont listés</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReadingPane</name>
    <message>
        <source>Read from</source>
        <translation>Lire dans</translation>
    </message>
    <message>
        <source>A body that you paste</source>
        <translation>Un corps que vous collez</translation>
    </message>
    <message>
        <source>Body to read</source>
        <translation>Corps à lire</translation>
    </message>
    <message>
        <source>Paste what the provider posts.</source>
        <translation>Collez ce que le fournisseur envoie.</translation>
    </message>
    <message>
        <source>What the template reads</source>
        <translation>Ce que le modèle lit</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceivedWebhookModel</name>
    <message>
        <source>All webhooks</source>
        <translation>Tous les webhooks</translation>
    </message>
    <message numerus="yes">
        <source>Script of %n step(s)</source>
        <translation>
            <numerusform>Script de %n étape</numerusform>
            <numerusform>Script de %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>As all webhooks</source>
        <translation>Comme tous les webhooks</translation>
    </message>
    <message>
        <source>Per webhook</source>
        <translation>Par webhook</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>%1, not checked yet</source>
        <comment>%1 is a way to sign</comment>
        <translation>%1, pas encore vérifiée</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>%1 is a way to sign</comment>
        <translation>%1, exigée</translation>
    </message>
    <message>
        <source>%1, noted only</source>
        <comment>%1 is a way to sign</comment>
        <translation>%1, seulement notée</translation>
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
        <translation>Échoue exprès</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceivedWebhookTable</name>
    <message>
        <source>Webhooks that the receiver serves</source>
        <translation>Webhooks servis par le récepteur</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverBook</name>
    <message>
        <source>Nothing is checked yet: type the secret, which is not kept.</source>
        <translation>Rien n’est encore vérifié&#xa0;: saisissez le secret, qui n’est pas conservé.</translation>
    </message>
    <message>
        <source>Nothing is checked yet: the keychain is asked for the secret.</source>
        <translation>Rien n’est encore vérifié&#xa0;: le secret est demandé au trousseau.</translation>
    </message>
    <message>
        <source>Nothing is checked: the credential does not keep this secret any more. Choose another one, or type it.</source>
        <translation>Rien n’est vérifié&#xa0;: les informations d’identification ne conservent plus ce secret. Choisissez-en un autre, ou saisissez-le.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverDesk</name>
    <message>
        <source>This request could not be stored: %1</source>
        <translation>Impossible d’enregistrer cette requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>No webhook answers to this path. A webhook&apos;s path begins with %1 and ends with its id.</source>
        <translation>Aucun webhook ne répond à ce chemin. Le chemin d’un webhook commence par %1 et se termine par son identifiant.</translation>
    </message>
    <message>
        <source>There is no webhook with the id %1. Copy the URL from the webhook&apos;s page.</source>
        <translation>Aucun webhook n’a l’identifiant %1. Copiez l’URL depuis la page du webhook.</translation>
    </message>
    <message>
        <source>Webhooks take POST requests, and this one is %1.</source>
        <translation>Les webhooks acceptent les requêtes POST, et celle-ci est une requête %1.</translation>
    </message>
    <message>
        <source>The request did not arrive in time. Send it in one go.</source>
        <translation>La requête n’est pas arrivée à temps. Envoyez-la d’un seul tenant.</translation>
    </message>
    <message>
        <source>The body is over 1 MiB. Send fewer events in one request.</source>
        <translation>Le corps dépasse 1&#xa0;Mio. Envoyez moins d’événements dans une même requête.</translation>
    </message>
    <message>
        <source>The header is over 64 KiB. Send fewer or shorter header lines.</source>
        <translation>L’en-tête dépasse 64&#xa0;Kio. Envoyez des lignes d’en-tête moins nombreuses ou plus courtes.</translation>
    </message>
    <message>
        <source>This is not a complete HTTP/1.1 request. Check the request line, the header lines and the Content-Length.</source>
        <translation>Ceci n’est pas une requête HTTP/1.1 complète. Vérifiez la ligne de requête, les lignes d’en-tête et Content-Length.</translation>
    </message>
    <message>
        <source>The Content-Encoding says %1, but the body is not, or not whole. Send it without Content-Encoding to find out who packs it.</source>
        <translation>Le Content-Encoding indique %1, mais le corps ne l’est pas, ou pas en entier. Envoyez-le sans Content-Encoding pour savoir qui le compresse.</translation>
    </message>
    <message>
        <source>The body unpacks to more than 1 MiB. Send fewer events in one request.</source>
        <translation>Le corps décompressé dépasse 1&#xa0;Mio. Envoyez moins d’événements par requête.</translation>
    </message>
    <message>
        <source>This body is encoded as %1, and only gzip and deflate are unpacked here. Send it without Content-Encoding.</source>
        <translation>Ce corps est encodé en %1, et seuls gzip et deflate sont décompressés ici. Envoyez-le sans Content-Encoding.</translation>
    </message>
    <message>
        <source>Requests from %1 are turned down: the address is not on the receiver&apos;s allow-list.</source>
        <translation>Les requêtes de %1 sont refusées&#xa0;: l’adresse ne figure pas dans la liste d’autorisation du récepteur.</translation>
    </message>
    <message>
        <source>%1 Behind a tunnel every request comes from this computer; let the receiver trust X-Forwarded-For to see who sent it.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Derrière un tunnel, toutes les requêtes viennent de cet ordinateur&#xa0;; laissez le récepteur se fier à X-Forwarded-For pour voir qui les envoie.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverFoot</name>
    <message>
        <source>Use a free port</source>
        <translation>Utiliser un port libre</translation>
    </message>
    <message>
        <source>Receiver on :%1</source>
        <translation>Récepteur&#xa0;: port %1</translation>
    </message>
    <message>
        <source>Port %1 taken</source>
        <translation>Port %1 occupé</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Récepteur arrêté</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>Arrêter le récepteur</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>Open the receiver&apos;s page</source>
        <translation>Ouvrir la page du récepteur</translation>
    </message>
    <message>
        <source>Opens the receiver&apos;s page</source>
        <translation>Ouvre la page du récepteur</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverPage</name>
    <message>
        <source>Listening on port %1</source>
        <translation>À l’écoute sur le port %1</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>Le port est occupé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stop receiver</source>
        <translation>Arrêter le récepteur</translation>
    </message>
    <message>
        <source>Start receiver</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Choose one to have it fail on purpose or to check its signatures; the first row is for all of them.</source>
        <translation>Choisissez-en un pour qu’il échoue exprès ou que ses signatures soient vérifiées&#xa0;; la première ligne vaut pour tous.</translation>
    </message>
    <message>
        <source>Rules of the webhook</source>
        <translation>Règles du webhook</translation>
    </message>
    <message>
        <source>Fails on purpose</source>
        <translation>Échoue exprès</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Dernièrement</translation>
    </message>
    <message>
        <source>The newest requests of this run. The event log has all of them.</source>
        <translation>Les dernières requêtes de cette exécution. Le journal des événements les contient toutes.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReceiverSection</name>
    <message>
        <source>%1 The receiver goes on listening on port %2.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Le récepteur continue d’écouter sur le port %2.</translation>
    </message>
    <message>
        <source>Webhook URLs begin with %1</source>
        <translation>Les URL des webhooks commencent par %1</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>It listens on this computer only. A tunnel can lead providers to it.</source>
        <translation>Il n’écoute que sur cet ordinateur. Un tunnel peut y mener des fournisseurs.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>From 1024 to 65535. A receiver that is on moves there at once.</source>
        <translation>De 1024 à 65535. Un récepteur en marche y passe aussitôt.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Where a tunnel leads to the receiver, enter its public address. The webhooks show their URLs under it. Empty shows the receiver&apos;s own address.</source>
        <translation>Si un tunnel mène au récepteur, saisissez son adresse publique. Les webhooks montrent leurs URL sous celle-ci. Vide, c’est l’adresse du récepteur lui-même.</translation>
    </message>
    <message>
        <source>For a tunnel to the receiver. Empty uses the receiver&apos;s own address.</source>
        <translation>Pour un tunnel vers le récepteur. Vide, c’est l’adresse du récepteur lui-même.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Hookbench::RecordsPane</name>
    <message>
        <source>No message in the log has said anything about consent.</source>
        <translation>Aucun message du journal n’a parlé de consentement.</translation>
    </message>
    <message>
        <source>No custom keyword was recorded yet.</source>
        <translation>Aucun mot-clé personnalisé n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>%1: “%2” took the consent from “%3” to “%4”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a fait passer le consentement de «&#xa0;%3&#xa0;» à «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The consent of every number that texted, and the messages that led there.</source>
        <translation>Le consentement de chaque numéro qui a écrit, et les messages qui y ont mené.</translation>
    </message>
    <message>
        <source>The custom keywords that were texted: how often, by how many numbers, and when.</source>
        <translation>Les mots-clés personnalisés reçus&#xa0;: combien de fois, de combien de numéros, et quand.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Custom keywords</source>
        <translation>Mots-clés personnalisés</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>SMS webhook</source>
        <translation>Webhook SMS</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>Hookbench::RehearsalDialog</name>
    <message>
        <source>Retry rehearsal</source>
        <translation>Répétition des tentatives</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Hookbench::RehearsalPane</name>
    <message>
        <source>Events: a whole number from 1 to %1.</source>
        <translation>Événements&#xa0;: un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>A second: a number above 0, or nothing for all events at once.</source>
        <translation>Par seconde&#xa0;: un nombre supérieur à 0, ou rien pour tous les événements à la fois.</translation>
    </message>
    <message>
        <source>Not published, and assumed here: %1.</source>
        <translation>Non publié et supposé ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Retry profile</source>
        <translation>Profil de nouvelles tentatives</translation>
    </message>
    <message>
        <source>No retries</source>
        <translation>Aucune nouvelle tentative</translation>
    </message>
    <message>
        <source>What the endpoint does</source>
        <translation>Ce que fait le point d’entrée</translation>
    </message>
    <message>
        <source>Each attempt meets the next step, and the last one stays for ever; without steps it answers 200. An endpoint that answers 200 to 299, or closes or breaks off without an error, has taken the event in; if the sender saw no success, the next attempt is a duplicate. An endpoint that answers anything else has not.</source>
        <translation>Chaque tentative rencontre l’étape suivante, et la dernière reste pour toujours&#xa0;; sans étape, il répond 200. Un point d’entrée qui répond de 200 à 299, ou qui ferme ou s’interrompt sans erreur, a pris l’événement&#xa0;; si l’expéditeur n’a vu aucun succès, la tentative suivante est un doublon. Un point d’entrée qui répond autre chose ne l’a pas pris.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>How many events go to the same host, each through the script from its beginning. Senders that halt do so for all of them.</source>
        <translation>Combien d’événements vont vers le même hôte, chacun par le script depuis son début. Un expéditeur qui fait une pause la fait pour tous.</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>How many events begin in a second. Empty for all at once.</source>
        <translation>Combien d’événements commencent en une seconde. Vide pour tous à la fois.</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tous à la fois</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>The sender&apos;s rules</source>
        <translation>Règles de l’expéditeur</translation>
    </message>
    <message>
        <source>Attempts and rules</source>
        <translation>Tentatives et règles</translation>
    </message>
    <message>
        <source>Logarithmic time</source>
        <translation>Temps logarithmique</translation>
    </message>
</context>
<context>
    <name>Hookbench::RehearsalTable</name>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Events and duplicates</source>
        <translation>Événements et doublons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them duplicate(s)</source>
        <translation>
            <numerusform>dont %Ln doublon</numerusform>
            <numerusform>dont %Ln doublons</numerusform>
        </translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
</context>
<context>
    <name>Hookbench::Rejudging</name>
    <message>
        <source>The request has no body to run.</source>
        <translation>La requête n’a pas de corps à essayer.</translation>
    </message>
    <message>
        <source>The body is packed (%1). Replay the request: the receiver unpacks it.</source>
        <translation>Le corps est compressé (%1). Rejouez la requête&#xa0;: le récepteur le décompresse.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplayDialog</name>
    <message>
        <source>Replay the request</source>
        <translation>Rejouer la requête</translation>
    </message>
    <message>
        <source>%1 goes to %2 once more, with %3 in the body.</source>
        <comment>method, URL, size</comment>
        <translation>%1 repart vers %2, avec %3 dans le corps.</translation>
    </message>
    <message>
        <source>The log does not have what stood in %1, because it is a secret: it is left out.</source>
        <translation>Le journal n’a pas ce qui figurait dans %1, car c’est un secret&#xa0;: c’est omis.</translation>
    </message>
    <message>
        <source>As it was: the same headers and bytes</source>
        <translation>Telle quelle&#xa0;: mêmes en-têtes et mêmes octets</translation>
    </message>
    <message>
        <source>Signed anew: the same bytes with a signature of now</source>
        <translation>Signée à nouveau&#xa0;: mêmes octets avec une signature actuelle</translation>
    </message>
    <message>
        <source>There is no secret to sign with: no API credential has one, and the receiver has no signature rule for this webhook.</source>
        <translation>Il n’y a pas de secret pour signer&#xa0;: aucune information d’identification d’API n’en a, et le récepteur n’a pas de règle de signature pour ce webhook.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>That of the receiver&apos;s rule for this webhook</source>
        <translation>Celui de la règle du récepteur pour ce webhook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
</context>
<context>
    <name>Hookbench::RepliesPage</name>
    <message>
        <source>A reply message for %1 is deleted.</source>
        <translation>Un message de réponse pour %1 est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n built-in text(s) added.</source>
        <translation>
            <numerusform>%n texte fourni ajouté.</numerusform>
            <numerusform>%n textes fournis ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All uses</source>
        <translation>Tous les usages</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reply messages</source>
        <translation>Messages de réponse</translation>
    </message>
    <message>
        <source>Add reply message</source>
        <translation>Ajouter un message de réponse</translation>
    </message>
    <message>
        <source>Add missing built-in texts</source>
        <translation>Ajouter les textes manquants</translation>
    </message>
    <message>
        <source>Adds the built-in texts that the library lacks; your own stay as they are.</source>
        <translation>Ajoute les textes fournis qui manquent à la bibliothèque&#x202f;; les vôtres restent tels quels.</translation>
    </message>
    <message>
        <source>Add built-in texts</source>
        <translation>Ajouter les textes fournis</translation>
    </message>
    <message>
        <source>Search reply messages</source>
        <translation>Rechercher des messages de réponse</translation>
    </message>
    <message>
        <source>Show texts used for</source>
        <translation>Afficher les textes utilisés pour</translation>
    </message>
    <message>
        <source>Show texts in</source>
        <translation>Afficher les textes en</translation>
    </message>
    <message>
        <source>No reply messages</source>
        <translation>Aucun message de réponse</translation>
    </message>
    <message>
        <source>The texts in this library are offered where a webhook answers a subscriber.</source>
        <translation>Les textes de cette bibliothèque sont proposés là où un webhook répond à un abonné.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No reply message fits the search and the filters.</source>
        <translation>Aucun message de réponse ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyBook</name>
    <message>
        <source>A reply message needs a text.</source>
        <translation>Un message de réponse a besoin d’un texte.</translation>
    </message>
    <message>
        <source>“%1” is no language. Write a tag like “en” or “fr-CA”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue. Écrivez un code comme «&#xa0;en&#xa0;» ou «&#xa0;fr-CA&#xa0;».</translation>
    </message>
    <message>
        <source>The library has this text for this use and language already.</source>
        <translation>La bibliothèque a déjà ce texte pour cet usage et cette langue.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyDialog</name>
    <message>
        <source>the new reply message</source>
        <translation>le nouveau message de réponse</translation>
    </message>
    <message>
        <source>the reply message</source>
        <translation>le message de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Add reply message</source>
        <translation>Ajouter un message de réponse</translation>
    </message>
    <message>
        <source>Edit reply message</source>
        <translation>Modifier le message de réponse</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another one by its tag, like fr-CA.</source>
        <translation>Une autre par son code, comme fr-CA.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyDocument</name>
    <message>
        <source>“%1” is no language. Write a tag like “en”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue. Écrivez un code comme «&#xa0;en&#xa0;».</translation>
    </message>
    <message>
        <source>A reply message is empty.</source>
        <translation>Un message de réponse est vide.</translation>
    </message>
    <message>
        <source>A file of reply messages holds a JSON array.</source>
        <translation>Un fichier de messages de réponse contient un tableau JSON.</translation>
    </message>
    <message>
        <source>Each reply message is a JSON object.</source>
        <translation>Chaque message de réponse est un objet JSON.</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyListModel</name>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Hookbench::ReplyTable</name>
    <message>
        <source>Reply messages</source>
        <translation>Messages de réponse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestAuthentication</name>
    <message>
        <source>The user name holds a colon, which Basic authentication can’t send.</source>
        <translation>Le nom d’utilisateur contient deux-points, que l’authentification Basic ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>The API token is a private key that no JSON Web Token is signed with here. Use an RSA key or one on the curve P-256.</source>
        <translation>Le jeton d’API est une clé privée avec laquelle aucun JSON Web Token n’est signé ici. Utilisez une clé RSA ou une clé sur la courbe P-256.</translation>
    </message>
    <message>
        <source>%1: it holds characters that can’t be sent in a header. Enter it again.</source>
        <translation>%1&#xa0;: contient des caractères qui ne peuvent pas être envoyés dans un en-tête. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The JWT payload is no JSON. %1</source>
        <translation>La payload JWT n’est pas du JSON. %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestBook</name>
    <message>
        <source>The request is no longer there.</source>
        <translation>La requête n’est plus là.</translation>
    </message>
    <message>
        <source>“%1” is no language tag. Type one like fr, sv or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue. Saisissez-en un comme fr, sv ou pt-BR.</translation>
    </message>
    <message>
        <source>There are two bodies for the language “%1”. Remove one of them.</source>
        <translation>Il y a deux corps pour la langue «&#xa0;%1&#xa0;». Retirez l’un d’eux.</translation>
    </message>
    <message>
        <source>Give the request a name.</source>
        <translation>Donnez un nom à la requête.</translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>Un nom prend au plus %n caractère.</numerusform>
            <numerusform>Un nom prend au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a request “%1” already. Choose another name.</source>
        <translation>Il y a déjà une requête «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A time-out takes 1 to %1 seconds.</source>
        <translation>Un délai d’attente va de 1 à %1 secondes.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestDocument</name>
    <message>
        <source>The value of the header %1 is a secret, and a saved request holds none. Empty it before you save, and type it when you send.</source>
        <translation>La valeur de l’en-tête %1 est un secret, et une requête enregistrée n’en contient aucun. Videz-la avant d’enregistrer, et saisissez-la à l’envoi.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, which a saved request does not. Remove it.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe, ce qu’une requête enregistrée ne contient pas. Retirez-le.</translation>
    </message>
    <message>
        <source>What is expected at %1 is no JSON. Put a text in double quotes.</source>
        <translation>Ce qui est attendu à %1 n’est pas du JSON. Mettez un texte entre guillemets doubles.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestExport</name>
    <message>
        <source>The request has no URL. Say where it goes first.</source>
        <translation>La requête n’a pas d’URL. Indiquez d’abord où elle va.</translation>
    </message>
    <message>
        <source>The URL of the request has a line break or a control character in it.</source>
        <translation>L’URL de la requête contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is no method of HTTP.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode HTTP.</translation>
    </message>
    <message>
        <source>“%1” can’t be the name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un en-tête.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestForm</name>
    <message>
        <source>What is sent, as %1</source>
        <translation>Ce qui est envoyé, en tant que %1</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>En-tête %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Member %1: %2</source>
        <translation>Membre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2 of the body: %3</source>
        <translation>Ligne %1, colonne %2 du corps&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab, and how many rows it has</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>Délai, s</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Parties de la requête</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestResult</name>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de corps.</translation>
    </message>
    <message>
        <source>Nothing is expected of the answer. Say what it shall have under Expectations.</source>
        <translation>Rien n’est attendu de la réponse. Dites sous Attentes ce qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Nom résolu</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrement établi</translation>
    </message>
    <message>
        <source>First byte of the answer</source>
        <translation>Premier octet de la réponse</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <comment>a part of a request: when it was done</comment>
        <translation>%1&#xa0;: %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Suite de chiffrement</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property: its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection was not encrypted.</source>
        <translation>La connexion n’était pas chiffrée.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Expectations %1/%2</source>
        <comment>met, of all</comment>
        <translation>Attentes %1/%2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Telle que reçue</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Ce qui était attendu</translation>
    </message>
    <message>
        <source>Timing and connection</source>
        <translation>Chronologie et connexion</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>It redirects to %1, which was not followed.</source>
        <translation>Elle redirige vers %1, ce qui n’a pas été suivi.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>As expected. %1</source>
        <translation>Comme attendu. %1</translation>
    </message>
    <message>
        <source>Not as expected. %1</source>
        <translation>Pas comme attendu. %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The certificate is valid, trusted and for this host.</source>
        <translation>Le certificat est valide, approuvé et destiné à cet hôte.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestRow</name>
    <message>
        <source>Send header %1</source>
        <translation>Envoyer l’en-tête %1</translation>
    </message>
    <message>
        <source>Send member %1</source>
        <translation>Envoyer le membre %1</translation>
    </message>
    <message>
        <source>Header %1: name</source>
        <translation>En-tête %1&#xa0;: nom</translation>
    </message>
    <message>
        <source>Member %1: key</source>
        <translation>Membre %1&#xa0;: clé</translation>
    </message>
    <message>
        <source>Header %1: value</source>
        <translation>En-tête %1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>Member %1: value</source>
        <translation>Membre %1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key, such as results.0.text</source>
        <translation>Clé, comme results.0.text</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Retirer l’en-tête %1</translation>
    </message>
    <message>
        <source>Remove member %1</source>
        <translation>Retirer le membre %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>Member %1: kind</source>
        <translation>Membre %1&#xa0;: genre</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestRows</name>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Content-Type goes with the body. Other headers are added here; {{ }} fills in what the person has.</source>
        <translation>Content-Type accompagne le corps. Les autres en-têtes s’ajoutent ici&#x202f;; {{ }} y met ce qu’a la personne.</translation>
    </message>
    <message>
        <source>Each row is a member of the body. Dots in a key lead into objects and arrays; {{ }} fills in what the person has.</source>
        <translation>Chaque ligne est un membre du corps. Les points d’une clé mènent dans des objets et des tableaux&#x202f;; {{ }} y met ce qu’a la personne.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequestSignaturePane</name>
    <message>
        <source>Typed for this run</source>
        <translation>Saisi pour cette session</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>API credential: its secret</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <comment>a secret</comment>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>Signed over the exact bytes, anew for each attempt. A secret that is typed here is kept nowhere.</source>
        <translation>La signature porte sur les octets exacts, à nouveau à chaque tentative. Un secret saisi ici n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>The request goes out unsigned.</source>
        <translation>La requête part sans signature.</translation>
    </message>
    <message>
        <source>The scheme “%1” is not known here.</source>
        <translation>La méthode «&#xa0;%1&#xa0;» n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Type the secret that the request is signed with.</source>
        <translation>Saisissez le secret avec lequel la requête est signée.</translation>
    </message>
    <message>
        <source>The secret “%1” is not there. Choose another, or type one for this run.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» n’est pas là. Choisissez-en un autre, ou saisissez-en un pour cette session.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret for this run</source>
        <translation>Secret pour cette session</translation>
    </message>
    <message>
        <source>A saved request of the mix is signed with a secret that is typed for each run. Choose one of an API credential in that request.</source>
        <translation>Une requête enregistrée du mélange est signée avec un secret saisi à chaque essai. Choisissez-y un secret d’informations d’identification d’API.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RequiredSignaturePane</name>
    <message>
        <source>Typed in for this run</source>
        <translation>Saisi pour cette exécution</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>the name of a secret, of a credential</comment>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Signatures are not looked at.</source>
        <translation>Les signatures ne sont pas regardées.</translation>
    </message>
    <message>
        <source>Requests without a right signature are answered 401 and not processed.</source>
        <translation>Les requêtes sans signature correcte reçoivent un 401 et ne sont pas traitées.</translation>
    </message>
    <message>
        <source>Signatures are noted in the event log; every request is processed.</source>
        <translation>Les signatures sont notées dans le journal des événements&#xa0;; toutes les requêtes sont traitées.</translation>
    </message>
    <message>
        <source>Every webhook has a signature of its own: choose one in the table.</source>
        <translation>Chaque webhook a sa propre signature&#xa0;: choisissez-en un dans le tableau.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Header with the token</source>
        <translation>En-tête du jeton</translation>
    </message>
    <message>
        <source>Tolerance, seconds</source>
        <translation>Tolérance, secondes</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Type the secret</source>
        <translation>Saisir le secret</translation>
    </message>
    <message>
        <source>It is forgotten when the program ends.</source>
        <translation>Il est oublié à la fin du programme.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Refuse requests without a right signature</source>
        <translation>Refuser les requêtes sans signature correcte</translation>
    </message>
</context>
<context>
    <name>Hookbench::RerunDialog</name>
    <message>
        <source>As saved</source>
        <translation>Telle qu’enregistrée</translation>
    </message>
    <message>
        <source>As it is being edited</source>
        <translation>En cours de modification</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>There is no SMS webhook in this sandbox to run it with.</source>
        <translation>Il n’y a pas de webhook SMS dans cette sandbox pour l’essayer.</translation>
    </message>
    <message>
        <source>Run with a configuration</source>
        <translation>Essayer avec une configuration</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>This request was sent, not received, so nothing was decided here then. Now the webhook would come to this.</source>
        <translation>Cette requête a été envoyée, pas reçue&#xa0;: rien n’a été décidé ici alors. Voici à quoi arriverait le webhook maintenant.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Resending</name>
    <message>
        <source>The body is no UTF-8 text, so it can&apos;t be edited. It can be replayed as it was.</source>
        <translation>Le corps n’est pas un texte UTF-8 et ne peut pas être modifié. La requête peut être rejouée telle quelle.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RetryFacts</name>
    <message>
        <source>%1 (not published, assumed)</source>
        <translation>%1 (non publié, supposé)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>After more than %L1 failures (%2) within %3 the sender asks nobody for %4 and makes up %5.</source>
        <translation>Après plus de %L1 échecs (%2) en %3, l’expéditeur n’interroge personne pendant %4 et simule %5.</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Distribué par</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Retenté</translation>
    </message>
    <message>
        <source>Not tried again</source>
        <translation>Non retenté</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>%1 to %2 times the wait</source>
        <translation>%1 à %2 fois l’attente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <translation>Abandonne après</translation>
    </message>
    <message>
        <source>Disabled by</source>
        <translation>Désactivé par</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::RetryProfile</name>
    <message>
        <source>This retry profile can&apos;t be read.</source>
        <translation>Impossible de lire ce profil de nouvelles tentatives.</translation>
    </message>
</context>
<context>
    <name>Hookbench::RowBody</name>
    <message>
        <source>A number is missing here. Type one, or choose another type.</source>
        <translation>Il manque ici un nombre. Saisissez-en un, ou choisissez un autre type.</translation>
    </message>
    <message>
        <source>“%1” is no number as JSON writes it. Type one like 12 or 0.5, or choose the type Text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre tel que JSON l’écrit. Saisissez-en un comme 12 ou 0.5, ou choisissez le type Texte.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>A key is missing here.</source>
        <translation>Il manque ici une clé.</translation>
    </message>
    <message>
        <source>The key “%1” has an empty part. Remove a dot.</source>
        <translation>La clé «&#xa0;%1&#xa0;» a une partie vide. Retirez un point.</translation>
    </message>
    <message>
        <source>The key “%1” has more than %2 parts.</source>
        <translation>La clé «&#xa0;%1&#xa0;» a plus de %2 parties.</translation>
    </message>
    <message>
        <source>There is a row with the key “%1” already.</source>
        <translation>Il y a déjà une ligne avec la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key “%1” leads into something that another row makes a value.</source>
        <translation>La clé «&#xa0;%1&#xa0;» mène dans quelque chose dont une autre ligne fait une valeur.</translation>
    </message>
    <message>
        <source>The key “%1” leaves out an element of the array. Elements count from 0, one after the other.</source>
        <translation>La clé «&#xa0;%1&#xa0;» saute un élément du tableau. Les éléments se comptent à partir de 0, l’un après l’autre.</translation>
    </message>
    <message>
        <source>The key “%1” names a member where other rows count the elements of an array.</source>
        <translation>La clé «&#xa0;%1&#xa0;» nomme un membre là où d’autres lignes comptent les éléments d’un tableau.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleBody</name>
    <message>
        <source>The body has no place for %1. Edit it as JSON.</source>
        <translation>Le corps n’a pas de place pour %1. Modifiez-le en JSON.</translation>
    </message>
    <message>
        <source>There is no body to make a sample of.</source>
        <translation>Il n’y a pas de corps dont faire un exemple.</translation>
    </message>
    <message>
        <source>A field takes a text in quotes or a number.</source>
        <translation>Un champ prend un texte entre guillemets ou un nombre.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleBook</name>
    <message>
        <source>A file of samples holds a JSON array.</source>
        <translation>Un fichier d’exemples contient un tableau JSON.</translation>
    </message>
    <message>
        <source>Each sample is a JSON object.</source>
        <translation>Chaque exemple est un objet JSON.</translation>
    </message>
    <message>
        <source>The sample event is no longer there.</source>
        <translation>L’exemple d’événement n’existe plus.</translation>
    </message>
    <message>
        <source>There is no place to keep sample events.</source>
        <translation>Il n’y a pas d’endroit où garder des exemples d’événements.</translation>
    </message>
    <message>
        <source>A sample event that the program brings along can&apos;t be changed. Make a copy of it.</source>
        <translation>Un exemple d’événement fourni avec le programme ne peut pas être modifié. Faites-en une copie.</translation>
    </message>
    <message>
        <source>Give the sample event a name.</source>
        <translation>Donnez un nom à l’exemple d’événement.</translation>
    </message>
    <message numerus="yes">
        <source>A name takes %n characters at most.</source>
        <translation>
            <numerusform>Un nom compte au plus %n caractère.</numerusform>
            <numerusform>Un nom compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a sample event “%1” already. Choose another name.</source>
        <translation>Il existe déjà un exemple d’événement «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 has no webhooks, so no event can be sent to them.</source>
        <translation>%1 n’a pas de webhooks&#xa0;: aucun événement ne peut leur être envoyé.</translation>
    </message>
    <message>
        <source>A sample event is inbound or feedback.</source>
        <translation>Un exemple d’événement est entrant ou de commentaires.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleDocument</name>
    <message>
        <source>The body of “%1” is no UTF-8 text, so no document can hold it.</source>
        <translation>Le corps de «&#xa0;%1&#xa0;» n’est pas un texte UTF-8&#x202f;; aucun document ne peut donc le contenir.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleReader</name>
    <message>
        <source>A sample needs “%1” as a text.</source>
        <translation>Un exemple doit avoir «&#xa0;%1&#xa0;» sous forme de chaîne.</translation>
    </message>
    <message>
        <source>A sample&apos;s “%1” can&apos;t be “%2”.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» d’un exemple ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A sample needs “%1” as an object.</source>
        <translation>Un exemple doit avoir «&#xa0;%1&#xa0;» sous forme d’objet.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’existe pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” takes a text or a number.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» attend une chaîne ou un nombre.</translation>
    </message>
    <message>
        <source>A sample needs “%1” as an array.</source>
        <translation>Un exemple exige que «&#xa0;%1&#xa0;» soit un tableau.</translation>
    </message>
    <message>
        <source>A sample&apos;s title is needed in English, French and Swedish.</source>
        <translation>Le titre d’un exemple est exigé en anglais, en français et en suédois.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleTreeModel</name>
    <message>
        <source>%1?</source>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lu comme %1</translation>
    </message>
    <message>
        <source>Its name looks like %1</source>
        <translation>Son nom ressemble à %1</translation>
    </message>
    <message>
        <source>Its name and its value look like %1</source>
        <translation>Son nom et sa valeur ressemblent à %1</translation>
    </message>
    <message>
        <source>bound to %1</source>
        <translation>lié à %1</translation>
    </message>
    <message>
        <source>looks like %1, not accepted yet</source>
        <translation>ressemble à %1, pas encore accepté</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>Hookbench::SampleValues</name>
    <message>
        <source>never sent</source>
        <translation>jamais envoyé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>time of receipt</source>
        <translation>heure de réception</translation>
    </message>
    <message>
        <source>the webhook&apos;s sender number</source>
        <translation>le numéro d’expéditeur du webhook</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>The webhook reads no event from this body.</source>
        <translation>Le webhook ne lit aucun événement dans ce corps.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The webhook can&apos;t process this body.</source>
        <translation>Le webhook ne peut pas traiter ce corps.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read. Missing: %1</source>
        <translation>
            <numerusform>%n événement lu. Manque&#xa0;: %1</numerusform>
            <numerusform>%n événements lus. Manque&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read, with every field.</source>
        <translation>
            <numerusform>%n événement lu, avec tous les champs.</numerusform>
            <numerusform>%n événements lus, avec tous les champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Fields of the sample</source>
        <translation>Champs de l’exemple</translation>
    </message>
    <message>
        <source>Enter changes the value</source>
        <translation>Entrée modifie la valeur</translation>
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
        <translation>%1 · intégré</translation>
    </message>
    <message>
        <source>The new sample event</source>
        <translation>Le nouvel exemple d’événement</translation>
    </message>
    <message>
        <source>There is no custom webhook of this type to read it with.</source>
        <translation>Il n’existe pas de webhook personnalisé de ce type pour le lire.</translation>
    </message>
    <message>
        <source>Paste a body under JSON; its fields appear here.</source>
        <translation>Collez un corps sous JSON&#x202f;; ses champs apparaissent ici.</translation>
    </message>
    <message>
        <source>Import sample events</source>
        <translation>Importer des exemples d’événements</translation>
    </message>
    <message>
        <source>Nothing is imported: %1 is no sample event document.</source>
        <translation>Rien n’est importé&#xa0;: %1 n’est pas un document d’exemple d’événement.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample event(s) imported.</source>
        <translation>
            <numerusform>%n exemple d’événement importé.</numerusform>
            <numerusform>%n exemples d’événements importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every webhook of this vendor</source>
        <translation>Tous ses webhooks</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Show samples of</source>
        <translation>Afficher les exemples de</translation>
    </message>
    <message>
        <source>Sample events</source>
        <translation>Exemples d’événements</translation>
    </message>
    <message>
        <source>Add sample event</source>
        <translation>Ajouter un exemple d’événement</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Body of the sample event</source>
        <translation>Corps de l’exemple d’événement</translation>
    </message>
    <message>
        <source>Paste the JSON that the provider posts.</source>
        <translation>Collez le JSON que le fournisseur envoie.</translation>
    </message>
    <message>
        <source>No sample events</source>
        <translation>Aucun exemple d’événement</translation>
    </message>
    <message>
        <source>A sample event is a body that a provider would post, to try things with.</source>
        <translation>Un exemple d’événement est un corps qu’un fournisseur enverrait, pour faire des essais.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxBook</name>
    <message>
        <source>The sandbox is no longer there.</source>
        <translation>La sandbox n’existe plus.</translation>
    </message>
    <message>
        <source>This is the last sandbox, and everything lives in one. Create another one first.</source>
        <translation>C’est la dernière sandbox, et tout se trouve dans une sandbox. Créez-en d’abord une autre.</translation>
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
        <translation>DÉV</translation>
    </message>
    <message>
        <source>Production sandbox %1</source>
        <translation>Sandbox de production %1</translation>
    </message>
    <message>
        <source>Development sandbox %1</source>
        <translation>Sandbox de développement %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxCopies</name>
    <message>
        <source>The sandbox is no longer there. Choose another one.</source>
        <translation>La sandbox n’est plus là. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>These are the same sandbox. Choose another one.</source>
        <translation>C’est la même sandbox. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A webhook that was to be copied is no longer there. Nothing was copied.</source>
        <translation>Un webhook à copier n’est plus là. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>The webhooks are copied, but the list could not be read again. %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Les webhooks sont copiés, mais la liste n’a pas pu être relue. %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxDialog</name>
    <message>
        <source>Create sandbox</source>
        <translation>Créer une sandbox</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unique in its organisation.</source>
        <translation>Unique dans son organisation.</translation>
    </message>
    <message>
        <source>Production sandbox</source>
        <translation>Sandbox de production</translation>
    </message>
    <message>
        <source>The window gets a coloured frame while it is looked at, and its name is asked for before anything is sent.</source>
        <translation>La fenêtre a un cadre coloré tant qu’elle est affichée, et son nom est demandé avant tout envoi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxListModel</name>
    <message>
        <source>Current</source>
        <comment>the sandbox that is looked at</comment>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>kind of sandbox</comment>
        <translation>Production</translation>
    </message>
    <message>
        <source>Development</source>
        <comment>kind of sandbox</comment>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>Identifiants d’API</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxTable</name>
    <message>
        <source>Mark as development…</source>
        <translation>Marquer comme développement…</translation>
    </message>
    <message>
        <source>Mark as production</source>
        <translation>Marquer comme production</translation>
    </message>
    <message>
        <source>Sandboxes</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Passer à celle-ci</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Hookbench::SandboxesPage</name>
    <message>
        <source>Mark %1 as a development sandbox? The coloured frame goes, and nothing asks for its name any more before something is sent.</source>
        <translation>Marquer %1 comme sandbox de développement&#x202f;? Le cadre coloré disparaît, et plus rien ne demande son nom avant un envoi.</translation>
    </message>
    <message>
        <source>%1 is a development sandbox now.</source>
        <translation>%1 est maintenant une sandbox de développement.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox now: the window has a coloured frame while it is looked at, and its name is asked for before anything is sent.</source>
        <translation>%1 est maintenant une sandbox de production&#xa0;: la fenêtre a un cadre coloré tant qu’elle est affichée, et son nom est demandé avant tout envoi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>This is the last sandbox, and everything lives in one. Create another one first.</source>
        <translation>C’est la dernière sandbox, et tout se trouve dans une sandbox. Créez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>Delete the sandbox %1 for good? With it go %2, %3 and %4, with their history, drafts and consents. The keychain forgets the secrets of its API credentials.</source>
        <comment>%2 to %4 are counts: 2 SMS webhooks, 1 API credential, 20 events</comment>
        <translation>Supprimer définitivement la sandbox %1&#x202f;? Avec elle partent %2, %3 et %4, avec leur historique, leurs brouillons et leurs consentements. Le trousseau oublie les secrets de ses informations d’identification d’API.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS webhook(s)</source>
        <translation>
            <numerusform>%n webhook SMS</numerusform>
            <numerusform>%n webhooks SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API credential(s)</source>
        <translation>
            <numerusform>%n ensemble d’informations d’identification d’API</numerusform>
            <numerusform>%n ensembles d’informations d’identification d’API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox %1 is deleted.</source>
        <translation>La sandbox %1 est supprimée.</translation>
    </message>
    <message>
        <source>Sandboxes</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Create sandbox</source>
        <translation>Créer une sandbox</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compares the webhooks of two sandboxes and copies them over</source>
        <translation>Compare les webhooks de deux sandbox et les copie de l’une à l’autre</translation>
    </message>
    <message>
        <source>The sandbox %1 is created.</source>
        <translation>La sandbox %1 est créée.</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Passer à celle-ci</translation>
    </message>
</context>
<context>
    <name>Hookbench::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>Hookbench::ScriptEditor</name>
    <message>
        <source>Load script</source>
        <translation>Charger un script</translation>
    </message>
    <message>
        <source>Save script</source>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <source>The endpoint</source>
        <translation>Le point d’entrée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Delay, s</source>
        <translation>Délai, s</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Load the script from a file, as the receiver reads it</source>
        <translation>Charger le script d’un fichier, tel que le lit le récepteur</translation>
    </message>
    <message>
        <source>Save the script to a file that the receiver reads too</source>
        <translation>Enregistrer le script dans un fichier que le récepteur lit aussi</translation>
    </message>
</context>
<context>
    <name>Hookbench::ScriptPane</name>
    <message>
        <source>Each request follows one step; the last step goes on for ever. A change begins the script anew.</source>
        <translation>Chaque requête suit une étape&#xa0;; la dernière se poursuit sans fin. Une modification fait reprendre le script au début.</translation>
    </message>
    <message>
        <source>Requests are answered as they should be. Add a step to have them fail on purpose.</source>
        <translation>Les requêtes reçoivent la réponse voulue. Ajoutez une étape pour qu’elles échouent exprès.</translation>
    </message>
    <message>
        <source>Requests follow the script for all webhooks. Add a step to give this one its own.</source>
        <translation>Les requêtes suivent le script de tous les webhooks. Ajoutez une étape pour donner à celui-ci le sien.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Fail so often, then answer</source>
        <translation>Échouer autant de fois, puis répondre</translation>
    </message>
    <message>
        <source>Answer normally</source>
        <translation>Répondre normalement</translation>
    </message>
</context>
<context>
    <name>Hookbench::ScriptRow</name>
    <message>
        <source>Step %1: the status is a whole number from 200 to 599.</source>
        <translation>Étape %1&#xa0;: le statut est un nombre entier de 200 à 599.</translation>
    </message>
    <message>
        <source>Step %1: the delay is a number of seconds, a day at the most.</source>
        <translation>Étape %1&#xa0;: le délai est un nombre de secondes, un jour au plus.</translation>
    </message>
    <message>
        <source>Step %1: Retry-After is a whole number of seconds, a day at the most.</source>
        <translation>Étape %1&#xa0;: Retry-After est un nombre entier de secondes, un jour au plus.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Breaks off halfway</source>
        <translation>S’interrompt à mi-chemin</translation>
    </message>
    <message>
        <source>Closes unanswered</source>
        <translation>Ferme sans répondre</translation>
    </message>
    <message>
        <source>Step %1: what the endpoint does</source>
        <translation>Étape %1&#xa0;: ce que fait le point d’entrée</translation>
    </message>
    <message>
        <source>Step %1: status</source>
        <translation>Étape %1&#xa0;: statut</translation>
    </message>
    <message>
        <source>Step %1: delay in seconds</source>
        <translation>Étape %1&#xa0;: délai en secondes</translation>
    </message>
    <message>
        <source>Step %1: Retry-After in seconds</source>
        <translation>Étape %1&#xa0;: Retry-After en secondes</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Monter l’étape %1</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Descendre l’étape %1</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Retirer l’étape %1</translation>
    </message>
    <message>
        <source>Answers with another body</source>
        <translation>Répond avec un autre corps</translation>
    </message>
    <message>
        <source>The body it answers with</source>
        <translation>Le corps de sa réponse</translation>
    </message>
    <message>
        <source>Step %1: body</source>
        <translation>Étape %1&#xa0;: corps</translation>
    </message>
</context>
<context>
    <name>Hookbench::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretBinding</name>
    <message>
        <source>%1: %2</source>
        <comment>API credential: its secret</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A secret goes only to a host that is written out. Write the host into the URL instead of filling it in, or send without a secret.</source>
        <translation>Un secret ne va qu’à un hôte écrit en toutes lettres. Écrivez l’hôte dans l’URL au lieu de le faire remplir, ou envoyez sans secret.</translation>
    </message>
    <message>
        <source>The secret %1 stays on this computer, because its API credential names no host. It does not go to %2. Type a secret for this run instead.</source>
        <translation>Le secret %1 reste sur cet ordinateur, car ses informations d’identification d’API ne nomment aucun hôte. Il ne va pas à %2. Saisissez plutôt un secret pour cet essai.</translation>
    </message>
    <message>
        <source>The secret %1 goes only to %2, not to %3. Type a secret for this run instead.</source>
        <translation>Le secret %1 ne va qu’à %2, pas à %3. Saisissez plutôt un secret pour cet essai.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretField</name>
    <message>
        <source>Kept in memory for this run, since %1</source>
        <translation>Gardé en mémoire pour cette session, depuis le %1</translation>
    </message>
    <message>
        <source>Kept in memory for this run, since %1 by %2</source>
        <translation>Gardé en mémoire pour cette session, depuis le %1 par %2</translation>
    </message>
    <message>
        <source>Kept in the keychain since %1</source>
        <translation>Conservé dans le trousseau depuis le %1</translation>
    </message>
    <message>
        <source>Kept in the keychain since %1 by %2</source>
        <translation>Conservé dans le trousseau depuis le %1 par %2</translation>
    </message>
    <message>
        <source>Will be forgotten on Submit</source>
        <translation>Sera oublié à l’envoi</translation>
    </message>
    <message>
        <source>Enter the new one</source>
        <translation>Saisissez le nouveau</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>à remplacer</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>rien n’est conservé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a secret&apos;s label and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Replace %1 (%2)</source>
        <translation>Remplacer %1 (%2)</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>Keep %1 (%2)</source>
        <translation>Garder %1 (%2)</translation>
    </message>
    <message>
        <source>Keep the old %1</source>
        <translation>Garder l’ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide what is typed: %1</source>
        <translation>Masquer la saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Afficher la saisie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretTable</name>
    <message>
        <source>Secrets of this sandbox</source>
        <translation>Secrets de cette sandbox</translation>
    </message>
    <message>
        <source>Open the API credentials</source>
        <translation>Ouvrir les informations d’identification d’API</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
</context>
<context>
    <name>Hookbench::SecretsPage</name>
    <message>
        <source>%1 of the API credentials %2 is forgotten, also by the keychain. This can&apos;t be undone.</source>
        <translation>%1 des informations d’identification d’API %2 va être oublié, aussi par le trousseau. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>They become incomplete until it is entered again.</source>
        <translation>Elles sont incomplètes jusqu’à ce qu’il soit saisi à nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2 is forgotten.</source>
        <translation>%1 de %2 est oublié.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) that no API credentials refer to any more wait for the keychain to forget them. That is tried at every start.</source>
        <translation>
            <numerusform>%n secret auquel plus aucune information d’identification d’API ne se réfère attend que le trousseau l’oublie. C’est tenté à chaque démarrage.</numerusform>
            <numerusform>%n secrets auxquels plus aucune information d’identification d’API ne se réfère attendent que le trousseau les oublie. C’est tenté à chaque démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are my secrets</source>
        <translation>Où sont mes secrets</translation>
    </message>
    <message>
        <source>Tokens, keys and passwords are in the keychain of this computer, the one that other programs use too, protected by your login. Each is sent only to the addresses of its own API credentials, when a connection is verified.</source>
        <translation>Les jetons, clés et mots de passe sont dans le trousseau de cet ordinateur, celui que d’autres programmes utilisent aussi, protégé par votre session. Chacun n’est envoyé qu’aux adresses de ses propres informations d’identification d’API, quand une connexion est vérifiée.</translation>
    </message>
    <message>
        <source>They are never in the database, in a backup, an export, a draft, the event log or on a command line, and they can&apos;t be shown again. There is only a note that a secret is kept, by whom and since when: the list below.</source>
        <translation>Ils ne sont jamais dans la base de données, une sauvegarde, un export, un brouillon, le journal des événements ou sur une ligne de commande, et ils ne peuvent pas être réaffichés. Il n’y a qu’une note disant qu’un secret est conservé, par qui et depuis quand&#xa0;: la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Secrets of the sandbox %1</source>
        <translation>Secrets de la sandbox %1</translation>
    </message>
    <message>
        <source>Ask whether they are there</source>
        <translation>Demander s’ils sont là</translation>
    </message>
    <message>
        <source>No secrets here</source>
        <translation>Pas de secrets ici</translation>
    </message>
    <message>
        <source>What you enter as a secret into API credentials of this sandbox is listed here.</source>
        <translation>Ce que vous saisissez comme secret dans les informations d’identification d’API de cette sandbox est listé ici.</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Oublier maintenant</translation>
    </message>
</context>
<context>
    <name>Hookbench::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Copy to another sandbox</source>
        <translation>Copier dans une autre sandbox</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>Hookbench::SendGuard</name>
    <message>
        <source>%1 is a production sandbox. The request goes to %2.</source>
        <translation>%1 est une sandbox de production. La requête est destinée à %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SendResult</name>
    <message>
        <source>The answer did not come from this console&apos;s receiver, so no decision is known.</source>
        <translation>La réponse ne vient pas du récepteur de cette console&#xa0;: aucune décision n’est donc connue.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The receiver read no event from the body.</source>
        <translation>Le récepteur n’a lu aucun événement dans le corps.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Delivered. %1</source>
        <translation>Transmis. %1</translation>
    </message>
    <message>
        <source>Not delivered. %1</source>
        <translation>Non transmis. %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::SendTestDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>The receiver is off: nothing would answer.</source>
        <translation>Le récepteur est arrêté&#xa0;: rien ne répondrait.</translation>
    </message>
    <message>
        <source>The receiver is off. Start it, or send to another URL.</source>
        <translation>Le récepteur est arrêté. Démarrez-le ou envoyez à une autre URL.</translation>
    </message>
    <message>
        <source>This is not a URL to post to. It begins with http:// or https:// and names a host.</source>
        <translation>Ceci n’est pas une URL d’envoi. Elle doit commencer par http:// ou https:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>Send test event: %1</source>
        <translation>Envoyer un événement de test&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Exemple d’événement</translation>
    </message>
    <message>
        <source>There is no sample event for this vendor and type.</source>
        <translation>Il n’y a pas d’exemple d’événement pour ce fournisseur et ce type.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What the subscriber texts.</source>
        <translation>Le SMS que l’abonné envoie.</translation>
    </message>
    <message>
        <source>Profile number</source>
        <translation>Numéro de profil</translation>
    </message>
    <message>
        <source>The number that the subscriber texts from.</source>
        <translation>Le numéro depuis lequel l’abonné envoie son SMS.</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>The webhook&apos;s own URL</source>
        <translation>L’URL du webhook</translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation>Une autre URL</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>Body that is sent</source>
        <translation>Corps envoyé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Show in event log</source>
        <translation>Afficher dans le journal des événements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Aperçu en tant que</translation>
    </message>
    <message>
        <source>The event comes from this person&apos;s number, and their attributes fill in what is personalised in the body and the URL. As nobody, both stay as they are.</source>
        <translation>L’événement vient du numéro de cette personne, et ses attributs complètent ce qui est personnalisé dans le corps et l’URL. En tant que personne, les deux restent tels quels.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Somebody at random</source>
        <translation>Quelqu’un au hasard</translation>
    </message>
    <message>
        <source>Somebody made up</source>
        <translation>Quelqu’un d’inventé</translation>
    </message>
    <message>
        <source>%1 has no mobile number, so the sample&apos;s is sent.</source>
        <translation>%1 n’a pas de numéro de mobile&#x202f;; celui de l’exemple est donc envoyé.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of the body: %3</source>
        <translation>Ligne %1, colonne %2 du corps&#xa0;: %3</translation>
    </message>
    <message>
        <source>Column %1 of the URL: %2</source>
        <translation>Colonne %1 de l’URL&#xa0;: %2</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>Tentative %1 dans %2&#xa0;s</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Tries again as this sender would, in real time. What a sender does over hours is rehearsed in no time.</source>
        <translation>Réessaie comme le ferait cet expéditeur, en temps réel. Ce qu’un expéditeur fait en plusieurs heures se répète en un instant.</translation>
    </message>
    <message>
        <source>No retries</source>
        <translation>Aucune nouvelle tentative</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Hookbench::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Hookbench::Signature</name>
    <message>
        <source>The key is empty. Enter it.</source>
        <translation>La clé est vide. Saisissez-la.</translation>
    </message>
    <message>
        <source>HS256 is signed with a shared secret, and this is a key or certificate in PEM form. Enter the secret, or choose RS256 or ES256.</source>
        <translation>HS256 se signe avec un secret partagé, et ceci est une clé ou un certificat au format PEM. Saisissez le secret, ou choisissez RS256 ou ES256.</translation>
    </message>
    <message>
        <source>ES256 needs a key on the curve P-256, and this is another kind of key.</source>
        <translation>ES256 demande une clé sur la courbe P-256, et celle-ci est d’une autre sorte.</translation>
    </message>
    <message>
        <source>RS256 needs an RSA key, and this is another kind of key.</source>
        <translation>RS256 demande une clé RSA, et celle-ci est d’une autre sorte.</translation>
    </message>
    <message>
        <source>RS256 needs an RSA key of at least %1 bits. This one has %2.</source>
        <translation>RS256 demande une clé RSA d’au moins %1 bits. Celle-ci en a %2.</translation>
    </message>
    <message>
        <source>The private key is protected by a password. Paste it without one.</source>
        <translation>La clé privée est protégée par un mot de passe. Collez-la sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 is signed with a private key in PEM form. Paste the key whole, with its BEGIN and END lines.</source>
        <translation>%1 se signe avec une clé privée au format PEM. Collez la clé en entier, avec ses lignes BEGIN et END.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>Rien ne peut être signé avec cette clé.</translation>
    </message>
    <message>
        <source>%1 is checked with a public key or a certificate in PEM form. Paste it whole, with its BEGIN and END lines.</source>
        <translation>%1 se vérifie avec une clé publique ou un certificat au format PEM. Collez-le en entier, avec ses lignes BEGIN et END.</translation>
    </message>
</context>
<context>
    <name>Hookbench::Signing</name>
    <message>
        <source>What follows %1 in the secret is not base64. Copy the secret whole.</source>
        <translation>Ce qui suit %1 dans le secret n’est pas du base64. Copiez le secret en entier.</translation>
    </message>
    <message>
        <source>The secret is %1 bytes long behind whsec_, and Standard Webhooks wants %2 to %3.</source>
        <translation>Le secret a %1 octets derrière whsec_, et Standard Webhooks en veut de %2 à %3.</translation>
    </message>
    <message>
        <source>What follows whsk_ in the secret is no private key for Ed25519: 32 bytes, or 64 with the public key behind them.</source>
        <translation>Ce qui suit whsk_ dans le secret n’est pas une clé privée pour Ed25519&#xa0;: 32 octets, ou 64 avec la clé publique à la suite.</translation>
    </message>
    <message>
        <source>whpk_ is a public key, which checks signatures and makes none. Enter the private key, which begins with whsk_.</source>
        <translation>whpk_ est une clé publique, qui vérifie des signatures et n’en fait aucune. Saisissez la clé privée, qui commence par whsk_.</translation>
    </message>
    <message>
        <source>What follows whpk_ in the secret is no public key for Ed25519: 32 bytes.</source>
        <translation>Ce qui suit whpk_ dans le secret n’est pas une clé publique pour Ed25519&#xa0;: 32 octets.</translation>
    </message>
    <message>
        <source>A secret of Standard Webhooks begins with whsec_, or with whsk_ or whpk_ for a pair of keys. Put whsec_ in front of it if you have the base64 text alone.</source>
        <translation>Un secret de Standard Webhooks commence par whsec_, ou par whsk_ ou whpk_ pour une paire de clés. Mettez whsec_ devant si vous n’avez que le texte en base64.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it.</source>
        <translation>Le secret est vide. Saisissez-le.</translation>
    </message>
    <message>
        <source>The secret begins or ends with a blank, which would count. Remove it.</source>
        <translation>Le secret commence ou finit par un espace, qui compterait. Supprimez-le.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlCredentialStore</name>
    <message>
        <source>There is an API credential %1 already. Choose another name.</source>
        <translation>Des informations d’identification d’API nommées %1 existent déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The API credential %1 is no longer there.</source>
        <translation>Les informations d’identification d’API %1 n’existent plus.</translation>
    </message>
    <message>
        <source>The API credential is no longer there.</source>
        <translation>Les informations d’identification d’API ne sont plus là.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlEventStore</name>
    <message>
        <source>The event is no longer in the log.</source>
        <translation>L’événement ne figure plus dans le journal.</translation>
    </message>
    <message>
        <source>Nothing is left to bring back: what was removed is gone for good after an hour.</source>
        <translation>Il n’y a plus rien à rétablir&#xa0;: ce qui a été supprimé disparaît définitivement au bout d’une heure.</translation>
    </message>
    <message>
        <source>The program ended before it came to that.</source>
        <translation>Le programme s’est terminé avant d’en arriver là.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlFeedbackStore</name>
    <message>
        <source>The feedback webhook of this sandbox was written by a newer Hookbench. Update Hookbench.</source>
        <translation>Le webhook de commentaires de cette sandbox a été écrit par un Hookbench plus récent. Mettez Hookbench à jour.</translation>
    </message>
    <message>
        <source>This sandbox has a feedback webhook already. Only one configuration per organisation and sandbox is allowed; edit the one that is there.</source>
        <translation>Cette sandbox a déjà un webhook de commentaires. Une seule configuration par organisation et sandbox est permise&#x202f;; modifiez celle qui existe.</translation>
    </message>
    <message>
        <source>The feedback webhook is no longer there.</source>
        <translation>Le webhook de commentaires n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlProfileStore</name>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Il existe déjà un profil «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The profile is no longer there.</source>
        <translation>Le profil n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlReplyStore</name>
    <message>
        <source>The reply message is no longer there.</source>
        <translation>Le message de réponse n’est plus là.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlRequestStore</name>
    <message>
        <source>There is a request “%1” already. Choose another name.</source>
        <translation>Il y a déjà une requête «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The request is no longer there.</source>
        <translation>La requête n’est plus là.</translation>
    </message>
    <message>
        <source>The request can&apos;t be read back as it was written, so it was not kept.</source>
        <translation>La requête ne peut pas être relue telle qu’elle a été écrite&#x202f;; elle n’a donc pas été gardée.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlSampleStore</name>
    <message>
        <source>There is a sample event “%1” already. Choose another name.</source>
        <translation>Il existe déjà un exemple d’événement «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The sample event is no longer there.</source>
        <translation>L’exemple d’événement n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlSandboxStore</name>
    <message>
        <source>The organisation has a sandbox %1 already. Choose another name.</source>
        <translation>L’organisation a déjà une sandbox %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The sandbox %1 is no longer there.</source>
        <translation>La sandbox %1 n’existe plus.</translation>
    </message>
    <message>
        <source>The sandbox is no longer there.</source>
        <translation>La sandbox n’est plus là.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqlWebhookStore</name>
    <message>
        <source>There is a webhook %1 already. Choose another name.</source>
        <translation>Il existe déjà un webhook %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is another webhook %1 by now. Rename that one, then bring this one back.</source>
        <translation>Il existe entre-temps un autre webhook %1. Renommez-le, puis restaurez celui-ci.</translation>
    </message>
    <message>
        <source>The webhook is not among the removed ones.</source>
        <translation>Le webhook ne fait pas partie de ceux qui ont été supprimés.</translation>
    </message>
    <message>
        <source>The webhook is no longer there. Someone else has removed it.</source>
        <translation>Le webhook n’existe plus. Quelqu’un d’autre l’a supprimé.</translation>
    </message>
    <message>
        <source>The webhook&apos;s history can&apos;t be read.</source>
        <translation>Impossible de lire l’historique du webhook.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SqliteDataCare</name>
    <message>
        <source>The backup %1 could not be written to the disk. Free some space, check who may write to the folder, then try again.</source>
        <translation>La sauvegarde %1 n’a pas pu être écrite sur le disque. Libérez de la place, vérifiez qui peut écrire dans le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The program ended before it came to that.</source>
        <translation>Le programme s’est terminé avant d’en arriver là.</translation>
    </message>
</context>
<context>
    <name>Hookbench::SuggestedWords</name>
    <message>
        <source>%1: all there</source>
        <translation>%1&#xa0;: tous présents</translation>
    </message>
    <message numerus="yes">
        <source>%1: add %n word(s)</source>
        <translation>
            <numerusform>%1&#xa0;: ajouter %n mot</numerusform>
            <numerusform>%1&#xa0;: ajouter %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey Optimizer&apos;s standard words</source>
        <translation>Mots standard de Journey Optimizer</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Canada, short codes</source>
        <translation>Canada, codes courts</translation>
    </message>
    <message>
        <source>United States, FCC</source>
        <translation>États-Unis, FCC</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Mots suggérés</translation>
    </message>
    <message>
        <source>Adds the words of a country or product that are missing here</source>
        <translation>Ajoute les mots d’un pays ou d’un produit qui manquent ici</translation>
    </message>
</context>
<context>
    <name>Hookbench::TargetForm</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The webhook&apos;s URL</source>
        <translation>L’URL du webhook</translation>
    </message>
    <message>
        <source>This computer&apos;s receiver</source>
        <translation>Le récepteur de cet ordinateur</translation>
    </message>
    <message>
        <source>Any URL</source>
        <translation>N’importe quelle URL</translation>
    </message>
</context>
<context>
    <name>Hookbench::TemplatePane</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Lays the JSON out line by line; order and spelling stay as they are</source>
        <translation>Dispose le JSON ligne par ligne&#x202f;; l’ordre et l’orthographe restent tels quels</translation>
    </message>
    <message>
        <source>Insert example</source>
        <translation>Insérer l’exemple</translation>
    </message>
    <message>
        <source>Replaces the template by the example for this type; can be undone</source>
        <translation>Remplace le modèle par l’exemple de ce type&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Live table</source>
        <translation>Tableau en direct</translation>
    </message>
    <message>
        <source>Shows what the template reads from a sample</source>
        <translation>Montre ce que le modèle lit dans un exemple</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Each field is to be bound once. Tick Never sent for a field that this provider leaves out of every event: the receiver then fills in what it can.</source>
        <translation>Chaque champ doit être lié une fois. Cochez «&#xa0;Jamais envoyé&#xa0;» pour un champ que ce fournisseur omet dans chaque événement&#xa0;: le récepteur inscrit alors ce qu’il peut.</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>A template array has one element. It reads every element of the body&apos;s array, or only the first one. The mirrored product documents neither; reading every element is our reading.</source>
        <translation>Un tableau du modèle a un seul élément. Il lit chaque élément du tableau du corps, ou seulement le premier. Le produit reproduit ne documente ni l’un ni l’autre&#x202f;; lire chaque élément est notre lecture.</translation>
    </message>
    <message>
        <source>Every element</source>
        <translation>Chaque élément</translation>
    </message>
    <message>
        <source>Only the first element</source>
        <translation>Seulement le premier élément</translation>
    </message>
    <message>
        <source>Payload template</source>
        <translation>Modèle de payload</translation>
    </message>
    <message>
        <source>F8 goes to the next problem, Ctrl+Space offers fields, Alt+Enter offers fixes.</source>
        <translation>F8 va au problème suivant, Ctrl+Espace propose des champs, Alt+Entrée propose des corrections.</translation>
    </message>
    <message>
        <source>Paste the JSON that your provider sends, with {{token}} where a field is read.</source>
        <translation>Collez le JSON que votre fournisseur envoie, avec {{token}} là où un champ est lu.</translation>
    </message>
</context>
<context>
    <name>Hookbench::TestHarnessPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>method and target of a request</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The new request</source>
        <translation>La nouvelle requête</translation>
    </message>
    <message>
        <source>Test harness</source>
        <translation>Banc d’essai</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Copier et exporter</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle requête</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Aucune requête</translation>
    </message>
    <message>
        <source>A request is something to send to a webhook, as its provider would.</source>
        <translation>Une requête est ce que l’on envoie à un webhook, comme le ferait son fournisseur.</translation>
    </message>
    <message>
        <source>The receiver is off: nothing would answer.</source>
        <translation>Le récepteur est arrêté&#xa0;: rien ne répondrait.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>Nothing is sent. %1</source>
        <translation>Rien n’est envoyé. %1</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>Sent. %1</source>
        <translation>Envoyée. %1</translation>
    </message>
    <message>
        <source>Sent, and answered as expected. %1</source>
        <translation>Envoyée, avec la réponse attendue. %1</translation>
    </message>
    <message>
        <source>Open in the event log</source>
        <translation>Ouvrir dans le journal des événements</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>Tentative %1 dans %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copy as cURL for PowerShell</source>
        <translation>Copier en cURL pour PowerShell</translation>
    </message>
    <message>
        <source>Export for Postman…</source>
        <translation>Exporter pour Postman…</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>Exporter en HAR…</translation>
    </message>
    <message>
        <source>Export for k6…</source>
        <translation>Exporter pour k6…</translation>
    </message>
    <message>
        <source>Paste a cURL command</source>
        <translation>Coller une commande cURL</translation>
    </message>
    <message>
        <source>Nothing is exported. %1</source>
        <translation>Rien n’est exporté. %1</translation>
    </message>
    <message>
        <source>The command is copied. Secrets in it are variables.</source>
        <translation>La commande est copiée. Les secrets y sont des variables.</translation>
    </message>
    <message>
        <source>Export request</source>
        <translation>Exporter la requête</translation>
    </message>
    <message>
        <source>The request is written to %1, without its secrets.</source>
        <translation>La requête est écrite dans %1, sans ses secrets.</translation>
    </message>
    <message>
        <source>The command is imported. Give the request a name to save it.</source>
        <translation>La commande est importée. Donnez un nom à la requête pour l’enregistrer.</translation>
    </message>
    <message>
        <source>The command is imported. %1</source>
        <translation>La commande est importée. %1</translation>
    </message>
    <message>
        <source>The body of the command is no UTF-8 text, so it can&apos;t be edited here.</source>
        <translation>Le corps de la commande n’est pas un texte en UTF-8, il ne peut donc pas être modifié ici.</translation>
    </message>
    <message>
        <source>Send the secret to another host</source>
        <translation>Envoyer le secret à un autre hôte</translation>
    </message>
    <message>
        <source>The header %1 is a secret that went to %2 before. This request goes to %3.</source>
        <translation>L’en-tête %1 est un secret qui est allé à %2 auparavant. Cette requête est destinée à %3.</translation>
    </message>
    <message>
        <source>Send it there too</source>
        <translation>L’y envoyer aussi</translation>
    </message>
</context>
<context>
    <name>Hookbench::TextsPage</name>
    <message>
        <source>What will this text do?</source>
        <translation>Que fera ce texte&#x202f;?</translation>
    </message>
    <message>
        <source>SMS webhook</source>
        <translation>Webhook SMS</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Clash map</source>
        <translation>Carte des conflits</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Custom keywords</source>
        <translation>Mots-clés personnalisés</translation>
    </message>
</context>
<context>
    <name>Hookbench::TextsWords</name>
    <message>
        <source>The same after normalisation</source>
        <translation>Identiques après normalisation</translation>
    </message>
    <message>
        <source>One stands inside the other</source>
        <translation>L’un se trouve dans l’autre</translation>
    </message>
    <message>
        <source>Near miss: %1</source>
        <translation>Correspondance approchée&#xa0;: %1</translation>
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
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Error answered</source>
        <translation>Erreur en réponse</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Made up by the sender</source>
        <translation>Simulé par l’expéditeur</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The sender gives up</source>
        <translation>L’expéditeur abandonne</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3</source>
        <translation>Tentative %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Timeline of the attempts</source>
        <translation>Chronologie des tentatives</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3. %4</source>
        <translation>Tentative %1 à %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>The table beside it tells the same.</source>
        <translation>Le tableau voisin dit la même chose.</translation>
    </message>
    <message>
        <source>The sender halts from %1 to %2.</source>
        <translation>L’expéditeur fait une pause de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>Hookbench::TimingView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Étape atteinte</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Name looked up</source>
        <translation>Nom résolu</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrement établi</translation>
    </message>
    <message>
        <source>First byte of the answer</source>
        <translation>Premier octet de la réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Answer complete</source>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
</context>
<context>
    <name>Hookbench::TokenList</name>
    <message>
        <source>bound</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Insert %1 at the cursor</source>
        <translation>Insérer %1 à la position du curseur</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyé</translation>
    </message>
    <message>
        <source>This provider never sends %1</source>
        <translation>Ce fournisseur n’envoie jamais %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::TopBar</name>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>Load the demo sandbox</source>
        <translation>Charger la sandbox de démonstration</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where data lives</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>À propos de Hookbench</translation>
    </message>
    <message>
        <source>Manage sandboxes</source>
        <translation>Gérer les sandbox</translation>
    </message>
    <message>
        <source>Sandboxes</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>Hookbench::TraceView</name>
    <message>
        <source>Decision, step by step</source>
        <translation>Décision, étape par étape</translation>
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
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Hookbench::ValidationStrip</name>
    <message>
        <source>%1 Line %2, column %3.</source>
        <comment>a sentence and its place</comment>
        <translation>%1 Ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>View line %1, column %2</source>
        <translation>Afficher la ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Validation: no problems found</source>
        <translation>Validation&#xa0;: aucun problème trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Validation: %n problem(s) found, the first %1 are listed</source>
        <translation>
            <numerusform>Validation&#xa0;: %n problème trouvé, les %1 premiers sont listés</numerusform>
            <numerusform>Validation&#xa0;: %n problèmes trouvés, les %1 premiers sont listés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validation: %n problem(s) found</source>
        <translation>
            <numerusform>Validation&#xa0;: %n problème trouvé</numerusform>
            <numerusform>Validation&#xa0;: %n problèmes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Problèmes du texte</translation>
    </message>
</context>
<context>
    <name>Hookbench::VerifyDialog</name>
    <message>
        <source>Enter the number the message goes to, in international form, such as +46 70 174 06 12.</source>
        <translation>Saisissez le numéro auquel va le message, sous forme internationale, par exemple +46 70 174 06 12.</translation>
    </message>
    <message>
        <source>Enter a message.</source>
        <translation>Saisissez un message.</translation>
    </message>
    <message>
        <source>%1 is a production sandbox. The message goes to %2 through %3.</source>
        <translation>%1 est une sandbox de production. Le message part vers %2 par %3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Verify SMS connection: %1</source>
        <translation>Vérifier la connexion SMS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>The number that the test message is sent to: it becomes {{toNumber}}.</source>
        <translation>Le numéro auquel le message de test est envoyé&#xa0;: il devient {{toNumber}}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The text that is sent: it becomes {{message}}.</source>
        <translation>Le texte envoyé&#xa0;: il devient {{message}}.</translation>
    </message>
    <message>
        <source>The message must be structured to align with the provider&apos;s payload format.</source>
        <translation>Le message doit être structuré conformément au format de payload du fournisseur.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Verify connection</source>
        <translation>Vérifier la connexion</translation>
    </message>
</context>
<context>
    <name>Hookbench::VerifyResult</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Verified. %1</source>
        <translation>Vérifié. %1</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Non vérifié. %1</translation>
    </message>
    <message>
        <source>Not verified: without a token no message was sent. %1</source>
        <translation>Non vérifié&#xa0;: sans jeton, aucun message n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>Message ID: %1</source>
        <translation>ID du message&#xa0;: %1</translation>
    </message>
    <message>
        <source>No message ID was looked for: the field for it is empty.</source>
        <translation>Aucun ID de message n’a été cherché&#xa0;: le champ correspondant est vide.</translation>
    </message>
    <message>
        <source>No message ID was looked for: the provider did not take the message.</source>
        <translation>Aucun ID de message n’a été cherché&#xa0;: le fournisseur n’a pas accepté le message.</translation>
    </message>
    <message>
        <source>No message ID was found: the answer is no JSON.</source>
        <translation>Aucun ID de message trouvé&#xa0;: la réponse n’est pas du JSON.</translation>
    </message>
    <message>
        <source>No message ID was found: there is no value at %1 in the answer.</source>
        <translation>Aucun ID de message trouvé&#xa0;: il n’y a pas de valeur à %1 dans la réponse.</translation>
    </message>
    <message>
        <source>No message ID was found: no member of the answer is called %1 and has a value.</source>
        <translation>Aucun ID de message trouvé&#xa0;: aucun membre de la réponse ne s’appelle %1 avec une valeur.</translation>
    </message>
    <message>
        <source>OAuth token: the one that was fetched before is still good.</source>
        <translation>Jeton OAuth&#xa0;: celui obtenu auparavant est encore valable.</translation>
    </message>
    <message>
        <source>OAuth token: %1</source>
        <translation>Jeton OAuth&#xa0;: %1</translation>
    </message>
    <message>
        <source>name found after %1 ms</source>
        <translation>nom trouvé après %1 ms</translation>
    </message>
    <message>
        <source>connected after %1 ms</source>
        <translation>connecté après %1 ms</translation>
    </message>
    <message>
        <source>encrypted after %1 ms</source>
        <translation>chiffré après %1 ms</translation>
    </message>
    <message>
        <source>answered after %1 ms</source>
        <translation>réponse après %1 ms</translation>
    </message>
    <message>
        <source>all there after %1 ms</source>
        <translation>tout reçu après %1 ms</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Telle que reçue</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Request, without its secrets</source>
        <translation>Requête, sans ses secrets</translation>
    </message>
    <message>
        <source>Not verified. %1 The provider does not accept the authentication: check Auth Type and its fields.</source>
        <translation>Non vérifié. %1 Le fournisseur n’accepte pas l’authentification&#xa0;: vérifiez le type d’authentification et ses champs.</translation>
    </message>
    <message>
        <source>Not verified. %1 If it asks for a client certificate, turn on mTLS and enter one.</source>
        <translation>Non vérifié. %1 S’il demande un certificat client, activez mTLS et saisissez-en un.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookBook</name>
    <message>
        <source>Two of the webhooks are called %1. Rename one of them.</source>
        <translation>Deux des webhooks se nomment %1. Renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a webhook: what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The webhook has no revision %1.</source>
        <translation>Le webhook n’a pas de révision %1.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookFiles</name>
    <message>
        <source>%1 can&apos;t be imported. Correct it or leave it out.</source>
        <translation>%1 ne peut pas être importé. Corrigez-le ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>A webhook to export is no longer there.</source>
        <translation>Un webhook à exporter n’est plus là.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookFilterChoices</name>
    <message>
        <source>All vendors</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Filter by vendor</source>
        <translation>Filtrer par fournisseur</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrer par type</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par statut</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookFilterState</name>
    <message>
        <source>Remove the filter %1</source>
        <comment>%1 is “Vendor: Infobip”</comment>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Filtering by</source>
        <translation>Filtré par</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Vendor: %1</source>
        <translation>Fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookForm</name>
    <message>
        <source>SMS Webhook Settings</source>
        <translation>Paramètres du webhook SMS</translation>
    </message>
    <message>
        <source>Configure inbound settings for the SMS webhook.</source>
        <translation>Configurez les paramètres entrants du webhook SMS.</translation>
    </message>
    <message>
        <source>* Required</source>
        <translation>* Obligatoire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Enter a name for your webhook</source>
        <translation>Saisissez un nom pour votre webhook</translation>
    </message>
    <message>
        <source>Select SMS vendor</source>
        <translation>Sélectionner le fournisseur de SMS</translation>
    </message>
    <message>
        <source>%1 posts inbound texts and delivery reports as form data, and only JSON is supported: webhooks are not available for it. To use %1 all the same, let a relay of your own turn the form data into JSON and choose the vendor %2.</source>
        <translation>%1 envoie les SMS entrants et les rapports de diffusion sous forme de données de formulaire, et seul le JSON est pris en charge&#xa0;: les webhooks ne sont pas disponibles pour ce fournisseur. Pour utiliser %1 malgré tout, faites convertir les données de formulaire en JSON par votre propre relais et choisissez le fournisseur %2.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Sender Phone Number</source>
        <translation>Numéro de téléphone de l’expéditeur</translation>
    </message>
    <message>
        <source>Default Reply Message</source>
        <translation>Message de réponse par défaut</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Create an SMS Webhook</source>
        <translation>Créer un webhook SMS</translation>
    </message>
    <message>
        <source>A webhook takes in the texts that subscribers send, so that opt-ins and opt-outs are recorded, and the delivery reports of the provider, with read receipts where there are any.</source>
        <translation>Un webhook reçoit les SMS que les abonnés envoient, afin d’enregistrer les opt-in et les opt-out, ainsi que les rapports de diffusion du fournisseur, avec les accusés de lecture lorsqu’il y en a.</translation>
    </message>
    <message>
        <source>The provider that will post to this webhook. Sinch and Sinch Conversational need one webhook for inbound and feedback, Infobip and Custom one for each.</source>
        <translation>Le fournisseur qui enverra ses événements à ce webhook. Sinch et Sinch Conversational n’exigent qu’un webhook pour les événements entrants et les commentaires&#x202f;; Infobip et Personnalisé en exigent un pour chacun.</translation>
    </message>
    <message>
        <source>Choose your Webhook Type</source>
        <translation>Choisir votre type de webhook</translation>
    </message>
    <message>
        <source>Inbound takes in consent responses and what subscribers prefer. Feedback takes in delivery and engagement events for reports and analysis.</source>
        <translation>Entrant reçoit les réponses de consentement et les préférences des abonnés. Commentaires reçoit les événements de diffusion et d’engagement pour les rapports et l’analyse.</translation>
    </message>
    <message>
        <source>Select the SMS vendor configuration</source>
        <translation>Sélectionner la configuration du fournisseur de SMS</translation>
    </message>
    <message>
        <source>The API credentials that were set up for this SMS vendor.</source>
        <translation>Les informations d’identification d’API configurées pour ce fournisseur de SMS.</translation>
    </message>
    <message>
        <source>The number that subscribers text to. Consent is kept for this number and the subscriber&apos;s number. Give it in the international form, such as +46 70 174 06 05, or as a short code.</source>
        <translation>Le numéro auquel les abonnés envoient leurs SMS. Le consentement est conservé pour ce numéro et celui de l’abonné. Indiquez-le au format international, comme +46&#xa0;70&#xa0;174&#xa0;06&#xa0;05, ou sous forme de code court.</translation>
    </message>
    <message>
        <source>Sent when a text matches no keyword. Empty means that nothing is sent.</source>
        <translation>Envoyé lorsqu’un SMS ne correspond à aucun mot-clé. Si le champ est vide, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The address of this webhook. Give it to the SMS provider, so that it posts its events there.</source>
        <translation>L’adresse de ce webhook. Communiquez-la au fournisseur de SMS pour qu’il y envoie ses événements.</translation>
    </message>
    <message>
        <source>Copy Webhook URL</source>
        <translation>Copier l’URL du webhook</translation>
    </message>
    <message>
        <source>Configure inbound and feedback settings for the SMS webhook.</source>
        <translation>Configurez les paramètres entrants et de commentaires du webhook SMS.</translation>
    </message>
    <message>
        <source>Configure feedback settings for the SMS webhook.</source>
        <translation>Configurez les paramètres de commentaires du webhook SMS.</translation>
    </message>
    <message>
        <source>What the webhook is called in the list and in the event log. Every webhook of a sandbox has a name of its own.</source>
        <translation>Le nom du webhook dans la liste et dans le journal des événements. Chaque webhook d’une sandbox a son propre nom.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookFormPage</name>
    <message>
        <source>the new webhook</source>
        <translation>nouveau webhook</translation>
    </message>
    <message>
        <source>%1 is saved. Give its Webhook URL to the SMS provider.</source>
        <translation>%1 est enregistré. Communiquez l’URL du webhook au fournisseur de SMS.</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Create SMS Webhook</source>
        <translation>Créer un webhook SMS</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>A draft from %1 is shown. %2 changed the webhook since, on %3: submitting the draft replaces that.</source>
        <translation>Un brouillon du %1 est affiché. %2 a modifié le webhook depuis, le %3&#xa0;: envoyer le brouillon remplace cela.</translation>
    </message>
    <message>
        <source>A draft from %1 is shown.</source>
        <translation>Un brouillon du %1 est affiché.</translation>
    </message>
    <message>
        <source>%1 changed the webhook meanwhile, on %2: submitting this form replaces that.</source>
        <translation>%1 a modifié le webhook entre-temps, le %2&#xa0;: envoyer ce formulaire remplace cela.</translation>
    </message>
    <message>
        <source>A draft of this webhook, from %1, is waiting. Changing what is shown replaces it.</source>
        <translation>Un brouillon de ce webhook, du %1, attend. Modifier ce qui est affiché le remplace.</translation>
    </message>
    <message>
        <source>A draft of another new webhook, from %1, is waiting. Changing this one replaces it.</source>
        <translation>Un brouillon d’un autre nouveau webhook, du %1, attend. Modifier celui-ci le remplace.</translation>
    </message>
    <message>
        <source>A draft of another new webhook, “%1”, from %2, is waiting. Changing this one replaces it.</source>
        <translation>Un brouillon d’un autre nouveau webhook, «&#xa0;%1&#xa0;», du %2, attend. Modifier celui-ci le remplace.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Afficher le brouillon</translation>
    </message>
    <message>
        <source>This webhook takes effect once its API credential, %1, is attached to a channel configuration.</source>
        <translation>Ce webhook prend effet une fois ses informations d’identification d’API, %1, rattachées à une configuration de canal.</translation>
    </message>
    <message>
        <source>Open the API credential</source>
        <translation>Ouvrir les informations d’identification d’API</translation>
    </message>
    <message>
        <source>This webhook has no API credential. Choose one, so that it can take effect.</source>
        <translation>Ce webhook n’a pas d’informations d’identification d’API. Choisissez-en, pour qu’il puisse prendre effet.</translation>
    </message>
    <message>
        <source>There is no API credential %1 for this SMS vendor. Choose another one, so that the webhook can take effect.</source>
        <translation>Il n’y a pas d’informations d’identification d’API %1 pour ce fournisseur de SMS. Choisissez-en d’autres, pour que le webhook puisse prendre effet.</translation>
    </message>
    <message>
        <source>Choose an API credential</source>
        <translation>Choisir des informations d’identification d’API</translation>
    </message>
    <message>
        <source>%1 needs two webhooks, one for Inbound and one for Feedback. This sandbox has no %2 webhook for it yet.</source>
        <translation>%1 a besoin de deux webhooks, un pour Entrant et un pour Commentaires. Cette sandbox n’a pas encore de webhook %2 pour ce fournisseur.</translation>
    </message>
    <message>
        <source>Create the Feedback webhook</source>
        <translation>Créer le webhook Commentaires</translation>
    </message>
    <message>
        <source>Create the Inbound webhook</source>
        <translation>Créer le webhook Entrant</translation>
    </message>
    <message>
        <source>%1 is made. Its keys and tokens are still missing; they are added on the API Credentials page.</source>
        <translation>%1 sont créées. Leurs clés et jetons manquent encore&#x202f;; ils s’ajoutent sur la page Informations d’identification d’API.</translation>
    </message>
    <message>
        <source>%1 is saved. It waits until its API credential, %2, is attached to a channel configuration.</source>
        <translation>%1 est enregistré. Il attend que ses informations d’identification d’API, %2, soient rattachées à une configuration de canal.</translation>
    </message>
    <message>
        <source>%1 is saved, but incomplete: choose an API credential that is there.</source>
        <translation>%1 est enregistré, mais incomplet&#xa0;: choisissez des informations d’identification d’API existantes.</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Le brouillon a été jeté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookList</name>
    <message>
        <source>The URL of %1 is copied.</source>
        <translation>L’URL de %1 est copiée.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No SMS webhook has “%1” in its name, vendor, number, keywords or URL.</source>
        <translation>Aucun webhook SMS ne contient «&#xa0;%1&#xa0;» dans son nom, son fournisseur, son numéro, ses mots-clés ou son URL.</translation>
    </message>
    <message>
        <source>SMS Webhooks</source>
        <translation>Webhooks SMS</translation>
    </message>
    <message>
        <source>Create Webhook</source>
        <translation>Créer un webhook</translation>
    </message>
    <message>
        <source>Search SMS webhooks</source>
        <translation>Rechercher dans les webhooks SMS</translation>
    </message>
    <message>
        <source>No SMS webhooks yet</source>
        <translation>Aucun webhook SMS pour l’instant</translation>
    </message>
    <message>
        <source>A webhook takes in what subscribers text and what became of the messages sent to them.</source>
        <translation>Un webhook reçoit les SMS des abonnés et ce que sont devenus les messages qui leur ont été envoyés.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>A draft of a new webhook, from %1, is waiting.</source>
        <translation>Un brouillon d’un nouveau webhook, du %1, attend.</translation>
    </message>
    <message>
        <source>A draft of a new webhook, “%1”, from %2, is waiting.</source>
        <translation>Un brouillon d’un nouveau webhook, «&#xa0;%1&#xa0;», du %2, attend.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>No SMS webhook is what the filters ask for.</source>
        <translation>Aucun webhook SMS ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>No SMS webhook that the filters ask for has “%1” in its name, vendor, number, keywords or URL.</source>
        <translation>Aucun webhook SMS correspondant aux filtres n’a «&#xa0;%1&#xa0;» dans son nom, son fournisseur, son numéro, ses mots-clés ou son URL.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import webhook documents. Dropping files or folders here does the same.</source>
        <translation>Importer des documents de webhook. Déposer ici des fichiers ou des dossiers fait la même chose.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>All documents of a folder…</source>
        <translation>Tous les documents d’un dossier…</translation>
    </message>
    <message>
        <source>Keywords from API credentials…</source>
        <translation>Mots-clés d’informations d’identification d’API…</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are deleted.</source>
        <translation>
            <numerusform>%n webhook est supprimé.</numerusform>
            <numerusform>%n webhooks sont supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the SMS webhooks</source>
        <translation>Lecture des webhooks SMS</translation>
    </message>
    <message>
        <source>There are %1 of them. They are shown in a moment.</source>
        <translation>Il y en a %1. Ils s’affichent dans un instant.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookListModel</name>
    <message>
        <source>Webhook name</source>
        <translation>Nom du webhook</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Modified at</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>%1, a draft is waiting</source>
        <translation>%1, un brouillon attend</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>%1 is a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>A feedback webhook needs no API credential: it takes effect at once. This is our reading.</source>
        <translation>Un webhook de commentaires n’a pas besoin d’informations d’identification d’API&#xa0;: il prend effet aussitôt. C’est notre lecture.</translation>
    </message>
    <message>
        <source>Its API credential %1 is attached to a channel configuration, so it takes effect at once.</source>
        <translation>Ses informations d’identification d’API %1 sont rattachées à une configuration de canal, il prend donc effet aussitôt.</translation>
    </message>
    <message>
        <source>It takes effect once its API credential %1 is attached to a channel configuration. Attach it in API Credentials.</source>
        <translation>Il prend effet une fois ses informations d’identification d’API %1 rattachées à une configuration de canal. Rattachez-les dans Informations d’identification d’API.</translation>
    </message>
    <message>
        <source>It has no API credential. Edit it and choose one.</source>
        <translation>Il n’a pas d’informations d’identification d’API. Modifiez-le et choisissez-en.</translation>
    </message>
    <message>
        <source>There is no %2 API credential called %1. Create it, or edit the webhook and choose another one.</source>
        <translation>Il n’y a pas d’informations d’identification d’API %2 appelées %1. Créez-les, ou modifiez le webhook et choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
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
        <translation>Webhooks SMS</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Copy to another sandbox…</source>
        <translation>Copier dans une autre sandbox…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>Hookbench::WebhookTransfers</name>
    <message>
        <source>Import webhook documents</source>
        <translation>Importer des documents de webhook</translation>
    </message>
    <message>
        <source>Import all webhook documents of a folder</source>
        <translation>Importer tous les documents de webhook d’un dossier</translation>
    </message>
    <message>
        <source>Imported: %1 created, %2 updated, %3 unchanged.</source>
        <translation>Importé&#xa0;: %1 créés, %2 mis à jour, %3 inchangés.</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Replace the files that are there?</source>
        <translation>Remplacer les fichiers présents&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already: %1</source>
        <translation>
            <numerusform>%n fichier de ce nom est déjà dans le dossier&#xa0;: %1</numerusform>
            <numerusform>%n fichiers de ces noms sont déjà dans le dossier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are exported to %1.</source>
        <translation>
            <numerusform>%n webhook est exporté vers %1.</numerusform>
            <numerusform>%n webhooks sont exportés vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n webhook(s) were exported before.</source>
        <comment>%1 is a sentence</comment>
        <translation>
            <numerusform>%1 %n webhook avait été exporté auparavant.</numerusform>
            <numerusform>%1 %n webhooks avaient été exportés auparavant.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other sandbox to copy to. Create one first.</source>
        <translation>Il n’y a pas d’autre sandbox où copier. Créez-en d’abord une.</translation>
    </message>
    <message>
        <source>Copied to %1: %2 created, %3 updated, %4 unchanged.</source>
        <translation>Copié vers %1&#xa0;: %2 créés, %3 mis à jour, %4 inchangés.</translation>
    </message>
    <message>
        <source>Revision %1 of %2 is restored, as revision %3.</source>
        <translation>La révision %1 de %2 est restaurée, comme révision %3.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WelcomePage</name>
    <message>
        <source>Try your SMS webhooks before anything goes live</source>
        <translation>Essayez vos webhooks SMS avant toute mise en production</translation>
    </message>
    <message>
        <source>See what an inbound text would do, what a provider&apos;s JSON would be read as, and how an endpoint answers.</source>
        <translation>Voyez ce que ferait un SMS entrant, comment serait lu le JSON d’un fournisseur et comment répond un point d’entrée.</translation>
    </message>
    <message>
        <source>Load the demo sandbox</source>
        <translation>Charger la sandbox de démonstration</translation>
    </message>
    <message>
        <source>A sandbox with filled-in webhooks for Custom, Infobip and Sinch and a short event history, to look around in.</source>
        <translation>Une sandbox à explorer, avec des webhooks remplis pour Personnalisé, Infobip et Sinch et un court historique d’événements.</translation>
    </message>
    <message>
        <source>Create Webhook</source>
        <translation>Créer un webhook</translation>
    </message>
    <message>
        <source>Start with a webhook of your own: its vendor, keywords, replies and payload.</source>
        <translation>Commencez avec votre propre webhook&#xa0;: son fournisseur, ses mots-clés, ses réponses et sa payload.</translation>
    </message>
    <message>
        <source>Your data stays on this computer, in %1; secrets are never written to it.</source>
        <translation>Vos données restent sur cet ordinateur, dans %1&#x202f;; les secrets n’y sont jamais écrits.</translation>
    </message>
</context>
<context>
    <name>Hookbench::WhatIfPane</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 of %2 past messages would change.</source>
        <translation>%1 messages passés sur %2 changeraient.</translation>
    </message>
    <message>
        <source>No keyword</source>
        <translation>Aucun mot-clé</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1&#xa0;: %2 avant, %3 après</translation>
    </message>
    <message>
        <source>Replays the inbound messages of the event log through the keywords and replies of two webhooks, and lists every message whose category, consent or reply would change.</source>
        <translation>Rejoue les messages entrants du journal des événements avec les mots-clés et les réponses de deux webhooks, et liste chaque message dont la catégorie, le consentement ou la réponse changerait.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search in the changes</source>
        <translation>Rechercher dans les changements</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Messages that would change</source>
        <translation>Messages qui changeraient</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Hookbench::Words</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an object or an array</source>
        <translation>un objet ou un tableau</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Inbound and Feedback</source>
        <translation>Entrant et Commentaires</translation>
    </message>
    <message>
        <source>Opt-Out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Opt-In</source>
        <translation>Opt-in</translation>
    </message>
    <message>
        <source>Double Opt-In</source>
        <translation>Double opt-in</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Faute de frappe</translation>
    </message>
    <message>
        <source>Neighbouring key</source>
        <translation>Touche voisine</translation>
    </message>
    <message>
        <source>Repeated letters</source>
        <translation>Lettres répétées</translation>
    </message>
    <message>
        <source>Keyword in a sentence</source>
        <translation>Mot-clé dans une phrase</translation>
    </message>
    <message>
        <source>Keyword inside the text</source>
        <translation>Mot-clé à l’intérieur du texte</translation>
    </message>
    <message>
        <source>Adobe-like (our reading)</source>
        <translation>À la manière d’Adobe (notre interprétation)</translation>
    </message>
    <message>
        <source>Braze documented</source>
        <translation>Selon la documentation de Braze</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>No failure</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Échec de la connexion sécurisée</translation>
    </message>
    <message>
        <source>Not a usable URL</source>
        <translation>URL inutilisable</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Hors de cet ordinateur</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Profile number</source>
        <translation>Numéro de profil</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Identifiant de requête</translation>
    </message>
    <message>
        <source>Time of origin</source>
        <translation>Heure d’origine</translation>
    </message>
    <message>
        <source>Inbound number</source>
        <translation>Numéro entrant</translation>
    </message>
    <message>
        <source>Client reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>Failure code</source>
        <translation>Code d’échec</translation>
    </message>
    <message>
        <source>Feedback status</source>
        <translation>Statut des commentaires</translation>
    </message>
    <message>
        <source>Opted out already: the message is the Opt-Out keyword %1.</source>
        <translation>Déjà désinscrit&#xa0;: le message est le mot-clé d’opt-out %1.</translation>
    </message>
    <message>
        <source>Opted out: the message is the Opt-Out keyword %1.</source>
        <translation>Désinscrit&#xa0;: le message est le mot-clé d’opt-out %1.</translation>
    </message>
    <message>
        <source>Opted in already: the message is the Opt-In keyword %1.</source>
        <translation>Déjà inscrit&#xa0;: le message est le mot-clé d’opt-in %1.</translation>
    </message>
    <message>
        <source>Opted in: the message is the Opt-In keyword %1.</source>
        <translation>Inscrit&#xa0;: le message est le mot-clé d’opt-in %1.</translation>
    </message>
    <message>
        <source>Opted in already: the message is the Double Opt-In keyword %1.</source>
        <translation>Déjà inscrit&#xa0;: le message est le mot-clé de double opt-in %1.</translation>
    </message>
    <message>
        <source>Waits for confirmation: the message is the Double Opt-In keyword %1.</source>
        <translation>En attente de confirmation&#xa0;: le message est le mot-clé de double opt-in %1.</translation>
    </message>
    <message>
        <source>Help asked for: the message is the Help keyword %1.</source>
        <translation>Aide demandée&#xa0;: le message est le mot-clé d’aide %1.</translation>
    </message>
    <message>
        <source>Keyword recorded: the message is the Custom keyword %1.</source>
        <translation>Mot-clé enregistré&#xa0;: le message est le mot-clé personnalisé %1.</translation>
    </message>
    <message>
        <source>Consent unchanged: the message comes near the Opt-Out keyword %1.</source>
        <translation>Consentement inchangé&#xa0;: le message se rapproche du mot-clé d’opt-out %1.</translation>
    </message>
    <message>
        <source>Feedback: the status is %1.</source>
        <translation>Commentaires&#xa0;: le statut est %1.</translation>
    </message>
    <message>
        <source>Feedback: the status of %2 is %1.</source>
        <translation>Commentaires&#xa0;: le statut de %2 est %1.</translation>
    </message>
    <message>
        <source>Feedback: the status of %2 is %1, with failure code %3.</source>
        <translation>Commentaires&#xa0;: le statut de %2 est %1, avec le code d’échec %3.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Answered %1 after %2 ms.</source>
        <translation>Réponse&#xa0;: %1 après %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>No answer: the host name is not known. Check the URL.</source>
        <translation>Aucune réponse&#xa0;: le nom d’hôte est inconnu. Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>No answer: nothing listens at this address. Check the port and whether the endpoint runs.</source>
        <translation>Aucune réponse&#xa0;: rien n’écoute à cette adresse. Vérifiez le port et que le point d’entrée fonctionne.</translation>
    </message>
    <message>
        <source>No answer: the endpoint closed the connection before it answered.</source>
        <translation>Aucune réponse&#xa0;: le point d’entrée a fermé la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>No answer: the time-out passed.</source>
        <translation>Aucune réponse&#xa0;: le délai est dépassé.</translation>
    </message>
    <message>
        <source>Not sent: this is no URL with http or https. Check it.</source>
        <translation>Envoi impossible&#xa0;: ce n’est pas une URL en http ou https. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The answer was given up because it is too large.</source>
        <translation>La réponse a été abandonnée, car elle est trop volumineuse.</translation>
    </message>
    <message>
        <source>Cancelled before there was an answer.</source>
        <translation>Annulé avant toute réponse.</translation>
    </message>
    <message>
        <source>Not sent: only addresses on this computer are allowed.</source>
        <translation>Envoi impossible&#xa0;: seules les adresses de cet ordinateur sont autorisées.</translation>
    </message>
    <message>
        <source>No answer: the request failed.</source>
        <translation>Aucune réponse&#xa0;: la requête a échoué.</translation>
    </message>
    <message>
        <source>No keyword matches, and there is no default reply.</source>
        <translation>Aucun mot-clé ne correspond, et il n’y a pas de réponse par défaut.</translation>
    </message>
    <message>
        <source>No keyword matches, so the default reply is sent.</source>
        <translation>Aucun mot-clé ne correspond&#xa0;: la réponse par défaut est donc envoyée.</translation>
    </message>
    <message>
        <source>Received before, so nothing was done.</source>
        <translation>Déjà reçu&#xa0;: rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Neither an inbound text nor feedback, so nothing was done.</source>
        <translation>Ni un SMS entrant ni des commentaires&#xa0;: rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Not processed, because this is missing: %1.</source>
        <translation>Non traité, car il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Reçu.</translation>
    </message>
    <message>
        <source>letter variants made one</source>
        <translation>variantes de lettres unifiées</translation>
    </message>
    <message>
        <source>capitals made small</source>
        <translation>majuscules mises en minuscules</translation>
    </message>
    <message>
        <source>invisible characters dropped</source>
        <translation>caractères invisibles supprimés</translation>
    </message>
    <message>
        <source>spaces tidied</source>
        <translation>espaces normalisées</translation>
    </message>
    <message>
        <source>punctuation around it removed</source>
        <translation>ponctuation environnante retirée</translation>
    </message>
    <message>
        <source>emoji around it removed</source>
        <translation>emojis environnants retirés</translation>
    </message>
    <message>
        <source>two letters swapped</source>
        <translation>deux lettres interverties</translation>
    </message>
    <message>
        <source>one letter differs</source>
        <translation>une lettre différente</translation>
    </message>
    <message>
        <source>one letter too many</source>
        <translation>une lettre de trop</translation>
    </message>
    <message>
        <source>one letter missing</source>
        <translation>une lettre manquante</translation>
    </message>
    <message>
        <source>repeated letters</source>
        <translation>lettres répétées</translation>
    </message>
    <message>
        <source>QWERTY keyboard</source>
        <translation>clavier QWERTY</translation>
    </message>
    <message>
        <source>AZERTY keyboard</source>
        <translation>clavier AZERTY</translation>
    </message>
    <message>
        <source>Nordic keyboard</source>
        <translation>clavier nordique</translation>
    </message>
    <message>
        <source>%1: no near miss. Keywords compared: %2.</source>
        <translation>%1&#xa0;: aucune correspondance approchée. Mots-clés comparés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the message equals no keyword. Keywords compared: %2.</source>
        <translation>%1&#xa0;: le message n’est égal à aucun mot-clé. Mots-clés comparés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the message equals %2 too, but the category before it comes first.</source>
        <translation>%1&#xa0;: le message est aussi égal à %2, mais la catégorie précédente est prioritaire.</translation>
    </message>
    <message>
        <source>%1: the message equals the keyword %2.</source>
        <translation>%1&#xa0;: le message est égal au mot-clé %2.</translation>
    </message>
    <message>
        <source>The number is opted in already, so there is nothing to confirm.</source>
        <translation>Le numéro est déjà inscrit&#xa0;: il n’y a donc rien à confirmer.</translation>
    </message>
    <message>
        <source>The message holds no letter or digit that could be compared.</source>
        <translation>Le message ne contient ni lettre ni chiffre à comparer.</translation>
    </message>
    <message>
        <source>Fuzzy logic is off, so near misses are not looked for.</source>
        <translation>La logique floue est désactivée&#xa0;: les correspondances approchées ne sont donc pas recherchées.</translation>
    </message>
    <message>
        <source>The reply message of %1 is sent.</source>
        <translation>Le message de réponse de la catégorie %1 est envoyé.</translation>
    </message>
    <message>
        <source>The fuzzy auto response is sent.</source>
        <translation>La réponse automatique floue est envoyée.</translation>
    </message>
    <message>
        <source>The default reply message is sent.</source>
        <translation>Le message de réponse par défaut est envoyé.</translation>
    </message>
    <message>
        <source>No reply is configured for this, so none is sent.</source>
        <translation>Aucune réponse n’est configurée pour ce cas&#xa0;: aucune n’est donc envoyée.</translation>
    </message>
    <message>
        <source>The keyword %1 is recorded.</source>
        <translation>Le mot-clé %1 est enregistré.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>There is no JSON here. Enter an object or an array.</source>
        <translation>Il n’y a pas de JSON ici. Saisissez un objet ou un tableau.</translation>
    </message>
    <message>
        <source>A comma is missing here. Write one between this value and the next.</source>
        <translation>Il manque une virgule ici. Écrivez-en une entre cette valeur et la suivante.</translation>
    </message>
    <message>
        <source>This comma has nothing after it. Remove it.</source>
        <translation>Rien ne suit cette virgule. Retirez-la.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing quote on its line. Add the quote, or write a line break as \n.</source>
        <translation>La chaîne qui commence ici n’a pas de guillemet fermant sur sa ligne. Ajoutez le guillemet, ou écrivez le saut de ligne sous la forme \n.</translation>
    </message>
    <message>
        <source>The character %1 can&apos;t stand in a text as it is. Write it as an escape, such as \t for a tab.</source>
        <translation>Le caractère %1 ne peut pas figurer tel quel dans une chaîne. Écrivez-le comme séquence d’échappement, par exemple \t pour une tabulation.</translation>
    </message>
    <message>
        <source>This escape is half of a character. Write both halves, or the character itself.</source>
        <translation>Cette séquence d’échappement est la moitié d’un caractère. Écrivez les deux moitiés, ou le caractère lui-même.</translation>
    </message>
    <message>
        <source>The token {{%1}} needs double quotes around it: &quot;{{%1}}&quot;.</source>
        <translation>Le jeton {{%1}} doit être placé entre guillemets doubles&#xa0;: &quot;{{%1}}&quot;.</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove this one.</source>
        <translation>Le JSON n’admet pas de commentaires. Retirez celui-ci.</translation>
    </message>
    <message>
        <source>The quote %1 is a typographic one. Use the straight double quote instead.</source>
        <translation>Le guillemet %1 est typographique. Utilisez plutôt le guillemet double droit.</translation>
    </message>
    <message>
        <source>JSON has no single quotes. Use double quotes instead.</source>
        <translation>Le JSON n’admet pas de guillemets simples. Utilisez plutôt des guillemets doubles.</translation>
    </message>
    <message>
        <source>The bytes here are not UTF-8. Save the text as UTF-8.</source>
        <translation>Les octets présents ici ne sont pas de l’UTF-8. Enregistrez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>Objects and arrays stand inside one another more than %1 levels deep. Make the text flatter.</source>
        <translation>Les objets et les tableaux sont imbriqués sur plus de %1 niveaux. Réduisez la profondeur du texte.</translation>
    </message>
    <message>
        <source>A webhook document is an object in braces; this is %1.</source>
        <translation>Un document de webhook est un objet entre accolades&#x202f;; ceci est %1.</translation>
    </message>
    <message>
        <source>The webhook has no name. Enter one.</source>
        <translation>Le webhook n’a pas de nom. Saisissez-en un.</translation>
    </message>
    <message>
        <source>Webhooks are not available for %1: inbound and feedback data can&apos;t be collected. Choose another vendor.</source>
        <translation>Les webhooks ne sont pas disponibles pour %1&#xa0;: les données entrantes et les commentaires ne peuvent pas être collectés. Choisissez un autre fournisseur.</translation>
    </message>
    <message>
        <source>The type is missing. Choose Inbound or Feedback.</source>
        <translation>Le type est manquant. Choisissez Entrant ou Commentaires.</translation>
    </message>
    <message>
        <source>No API credential is chosen. The webhook is incomplete until one is.</source>
        <translation>Aucune information d’identification d’API n’est choisie. Le webhook reste incomplet tant que ce choix n’est pas fait.</translation>
    </message>
    <message>
        <source>No sender phone number is given. Enter the number that subscribers text to.</source>
        <translation>Aucun numéro de téléphone d’expéditeur n’est indiqué. Saisissez le numéro auquel les abonnés envoient leurs SMS.</translation>
    </message>
    <message>
        <source>%1 has no keyword. Enter one or remove the category.</source>
        <translation>La catégorie %1 n’a aucun mot-clé. Saisissez-en un ou retirez la catégorie.</translation>
    </message>
    <message>
        <source>%1 is there already. Put its keywords together in one category.</source>
        <translation>La catégorie %1 existe déjà. Réunissez ses mots-clés dans une seule catégorie.</translation>
    </message>
    <message>
        <source>Custom takes a single keyword. Remove the others.</source>
        <translation>La catégorie Personnalisé n’accepte qu’un seul mot-clé. Retirez les autres.</translation>
    </message>
    <message>
        <source>%1 has no reply message, so nothing is answered to its keywords.</source>
        <translation>La catégorie %1 n’a pas de message de réponse&#xa0;: ses mots-clés restent donc sans réponse.</translation>
    </message>
    <message>
        <source>Fuzzy logic is on, but there is no fuzzy auto response. Enter one that names the keyword to send.</source>
        <translation>La logique floue est activée, mais il n’y a pas de réponse automatique floue. Saisissez-en une qui indique le mot-clé à envoyer.</translation>
    </message>
    <message>
        <source>Fuzzy logic is there for Opt-Out only, not for %1. Turn it off.</source>
        <translation>La logique floue n’est disponible que pour la catégorie Opt-out, et non pour la catégorie %1. Désactivez-la.</translation>
    </message>
    <message>
        <source>Double Opt-In is completed by an Opt-In keyword, and this webhook has none. Add an Opt-In category.</source>
        <translation>Un mot-clé d’opt-in achève le double opt-in, et ce webhook n’en a aucun. Ajoutez une catégorie Opt-in.</translation>
    </message>
    <message>
        <source>The reply should name an Opt-In keyword to confirm with, such as %1.</source>
        <translation>La réponse devrait indiquer un mot-clé d’opt-in pour confirmer, comme %1.</translation>
    </message>
    <message>
        <source>The token {{%1}} belongs to webhooks of type Feedback. Remove it, or change the type.</source>
        <translation>Le jeton {{%1}} appartient aux webhooks de type Commentaires. Retirez-le ou changez le type.</translation>
    </message>
    <message>
        <source>The token {{%1}} belongs to webhooks of type Inbound. Remove it, or change the type.</source>
        <translation>Le jeton {{%1}} appartient aux webhooks de type Entrant. Retirez-le ou changez le type.</translation>
    </message>
    <message>
        <source>Nothing can be done with this event, because it lacks: %1.</source>
        <translation>Rien ne peut être fait de cet événement, car il lui manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The payload is empty. Paste the JSON your provider sends and put tokens where its values are.</source>
        <translation>La payload est vide. Collez le JSON que votre fournisseur envoie et mettez des jetons à la place de ses valeurs.</translation>
    </message>
    <message>
        <source>The payload must be an object or an array, but is %1.</source>
        <translation>La payload doit être un objet ou un tableau, mais est %1.</translation>
    </message>
    <message>
        <source>The token {{%1}} is missing. Put &quot;{{%1}}&quot; where the provider sends this value.</source>
        <translation>Le jeton {{%1}} est manquant. Placez &quot;{{%1}}&quot; là où le fournisseur envoie cette valeur.</translation>
    </message>
    <message>
        <source>The provider never sends {{%1}}, so the payload does without it. The receiver fills in what it can.</source>
        <translation>Le fournisseur n’envoie jamais {{%1}}&#xa0;: la payload s’en passe donc. Le récepteur complète ce qu’il peut.</translation>
    </message>
    <message>
        <source>The token {{%1}} stands in line %2 already. Keep one of them.</source>
        <translation>Le jeton {{%1}} figure déjà à la ligne %2. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>The token {{%1}} stands where a name is due. Put it on the other side of the colon.</source>
        <translation>Le jeton {{%1}} se trouve à la place d’une clé. Placez-le de l’autre côté du deux-points.</translation>
    </message>
    <message>
        <source>This array has %1 elements and holds tokens. Keep one element: it stands for all that the provider sends.</source>
        <translation>Ce tableau a %1 éléments et contient des jetons. Ne gardez qu’un élément&#xa0;: il représente tous ceux que le fournisseur envoie.</translation>
    </message>
    <message>
        <source>This body of %1 is neither an inbound message nor a delivery report. There is nothing to read in it.</source>
        <translation>Ce corps de %1 n’est ni un message entrant ni un rapport de diffusion. Il n’y a rien à y lire.</translation>
    </message>
    <message>
        <source>The body does not say when the message was sent. The time of receipt was filled in.</source>
        <translation>Le corps n’indique pas quand le message a été envoyé. L’heure de réception a été inscrite à la place.</translation>
    </message>
    <message>
        <source>The body does not say which number the message was sent to. The sender phone number of the webhook was filled in.</source>
        <translation>Le corps n’indique pas à quel numéro le message a été envoyé. Le numéro de téléphone de l’expéditeur du webhook a été inscrit à la place.</translation>
    </message>
    <message>
        <source>The message is binary. It is shown as the provider encodes it, in base64.</source>
        <translation>Le message est binaire. Il est affiché tel que le fournisseur l’encode, en base64.</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>keyword category</comment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Consent unchanged: “%1” comes near the Opt-Out keyword %2.</source>
        <translation>Consentement inchangé&#xa0;: «&#xa0;%1&#xa0;» se rapproche du mot-clé d’opt-out %2.</translation>
    </message>
    <message>
        <source>The message is compared as it came: “%1”.</source>
        <translation>Le message est comparé tel quel&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The message is compared as “%1”: %2.</source>
        <translation>Le message est comparé sous la forme «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” comes near %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» se rapproche de %3.</translation>
    </message>
    <message>
        <source>%1: “%2” comes near %3 (%4).</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» se rapproche de %3 (%4).</translation>
    </message>
    <message>
        <source>Consent changes from “%1” to “%2”.</source>
        <translation>Le consentement passe de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Consent was “%1” already and is recorded again.</source>
        <translation>Le consentement était déjà «&#xa0;%1&#xa0;» et est enregistré de nouveau.</translation>
    </message>
    <message>
        <source>Consent stays “%1”.</source>
        <translation>Le consentement reste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is an everyday word on the list of exceptions, so it is no near miss.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot courant de la liste des exceptions&#xa0;: ce n’est donc pas une correspondance approchée.</translation>
    </message>
    <message>
        <source>The text ends too early, in the middle of %1.</source>
        <translation>Le texte s’arrête trop tôt, au milieu de ce qui suit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The character “%1” does not belong here. Remove it.</source>
        <translation>Le caractère «&#xa0;%1&#xa0;» n’a pas sa place ici. Retirez-le.</translation>
    </message>
    <message>
        <source>A value is missing before “%1”. Write a text in quotes, a number, true, false, null, an object or an array.</source>
        <translation>Il manque une valeur avant «&#xa0;%1&#xa0;». Écrivez une chaîne entre guillemets, un nombre, true, false, null, un objet ou un tableau.</translation>
    </message>
    <message>
        <source>A name in double quotes must stand here, not “%1”.</source>
        <translation>Une clé entre guillemets doubles doit se trouver ici, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A colon is missing after the name “%1”. Write it between the name and its value.</source>
        <translation>Il manque un deux-points après la clé «&#xa0;%1&#xa0;». Écrivez-le entre la clé et sa valeur.</translation>
    </message>
    <message>
        <source>“%1” is no escape that JSON knows. Write \\ for a backslash.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une séquence d’échappement du JSON. Écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>“%1” is no number as JSON writes them. Use digits with a point, or put it in double quotes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre tel que le JSON les écrit. Utilisez des chiffres avec un point décimal, ou placez-le entre guillemets doubles.</translation>
    </message>
    <message>
        <source>“%1” is no value. Put texts in double quotes; true, false and null are in lower case.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur. Placez les chaînes entre guillemets doubles&#x202f;; true, false et null s’écrivent en minuscules.</translation>
    </message>
    <message>
        <source>The JSON is finished before “%1”. Remove what follows it.</source>
        <translation>Le JSON est terminé avant «&#xa0;%1&#xa0;». Retirez ce qui suit.</translation>
    </message>
    <message>
        <source>The name “%1” stands in this object twice. Keep one of them.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois dans cet objet. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>The member “%1” does not go with the vendor %2. Remove it.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» ne convient pas au fournisseur %2. Retirez-le.</translation>
    </message>
    <message>
        <source>The member “%1” does not go with the type %2. Remove it.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» ne convient pas au type %2. Retirez-le.</translation>
    </message>
    <message>
        <source>The member “%1” does not go with the category %2. Remove it.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» ne convient pas à la catégorie %2. Retirez-le.</translation>
    </message>
    <message>
        <source>“%2” is no value of “%1”. Use one of these: %3.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur de «&#xa0;%1&#xa0;». Utilisez l’une de celles-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%2” is no value of “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%2” is no value of “%1”. Did you mean “%3”?</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur de «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%3&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no member “%1” here. Remove it.</source>
        <translation>Il n’existe pas de membre «&#xa0;%1&#xa0;» ici. Retirez-le.</translation>
    </message>
    <message>
        <source>There is no member “%1” here. Did you mean “%2”?</source>
        <translation>Il n’existe pas de membre «&#xa0;%1&#xa0;» ici. Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The format “%1” is not known here. Webhook documents have “%2”.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’est pas connu ici. Les documents de webhook ont «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The member “%1” is missing. Add it.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» est manquant. Ajoutez-le.</translation>
    </message>
    <message>
        <source>“%1” must be %2, but is %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2, mais est %3.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read. Check its name and permissions.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;». Vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Another webhook in this sandbox is called “%1”. Choose another name.</source>
        <translation>Un autre webhook de cette sandbox se nomme «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no API credential “%1” in this sandbox. Choose one that is there.</source>
        <translation>Cette sandbox ne contient pas d’informations d’identification d’API «&#xa0;%1&#xa0;». Choisissez-en qui existent.</translation>
    </message>
    <message>
        <source>The API credential “%1” belongs to %2. Choose one of the webhook&apos;s vendor.</source>
        <translation>Les informations d’identification d’API «&#xa0;%1&#xa0;» appartiennent au fournisseur %2. Choisissez celles du fournisseur du webhook.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Enter it in international form, such as +46701740605, or a short code.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone. Saisissez-le au format international, comme +46701740605, ou saisissez un code court.</translation>
    </message>
    <message>
        <source>“%1” is an alphanumeric sender, and nobody can text back to it. Enter a number.</source>
        <translation>«&#xa0;%1&#xa0;» est un expéditeur alphanumérique, auquel personne ne peut répondre par SMS. Saisissez un numéro.</translation>
    </message>
    <message>
        <source>The keyword “%1” holds no letter or digit, so no message can match it. Remove it.</source>
        <translation>Le mot-clé «&#xa0;%1&#xa0;» ne contient ni lettre ni chiffre&#xa0;: aucun message ne peut donc y correspondre. Retirez-le.</translation>
    </message>
    <message>
        <source>The keyword “%1” is in this category already. Remove one of them.</source>
        <translation>Le mot-clé «&#xa0;%1&#xa0;» figure déjà dans cette catégorie. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>The keyword “%1” also stands in %2. A keyword can do one thing only: remove one of them.</source>
        <translation>Le mot-clé «&#xa0;%1&#xa0;» figure aussi dans la catégorie %2. Un mot-clé ne peut faire qu’une seule chose&#xa0;: retirez l’un des deux.</translation>
    </message>
    <message>
        <source>the top of the body</source>
        <translation>le niveau supérieur du corps</translation>
    </message>
    <message>
        <source>“%1” is no token. Choose one from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jeton. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is no token. Did you mean {{%2}}?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jeton. Vouliez-vous dire {{%2}}&#x202f;?</translation>
    </message>
    <message>
        <source>The time “%1” was taken as seconds since 1970, in UTC.</source>
        <translation>L’heure «&#xa0;%1&#xa0;» a été interprétée comme un nombre de secondes depuis 1970, en UTC.</translation>
    </message>
    <message>
        <source>The time “%1” was taken as milliseconds since 1970, in UTC.</source>
        <translation>L’heure «&#xa0;%1&#xa0;» a été interprétée comme un nombre de millisecondes depuis 1970, en UTC.</translation>
    </message>
    <message>
        <source>The token {{%1}} is marked as never sent, but the payload reads it here. Remove the mark or the token.</source>
        <translation>Le jeton {{%1}} est marqué comme jamais envoyé, mais la payload le lit ici. Retirez la marque ou le jeton.</translation>
    </message>
    <message>
        <source>The token {{%1}} must be the whole text, but stands inside “%2”. Remove the rest of the text.</source>
        <translation>Le jeton {{%1}} doit former toute la chaîne, mais se trouve à l’intérieur de «&#xa0;%2&#xa0;». Retirez le reste de la chaîne.</translation>
    </message>
    <message>
        <source>“%1” is no token of this type of webhook, so it can&apos;t be marked as never sent. Remove it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jeton de ce type de webhook et ne peut donc pas être marqué comme jamais envoyé. Retirez-le.</translation>
    </message>
    <message>
        <source>There must be %2 at %1, but there is %3. Nothing was read there.</source>
        <translation>Il faut %2 à cet endroit (%1), mais on y trouve %3. Rien n’y a été lu.</translation>
    </message>
    <message>
        <source>The field %1 is missing: there is nothing at %2.</source>
        <translation>Il manque le champ %1&#xa0;: il n’y a rien à cet endroit (%2).</translation>
    </message>
    <message>
        <source>The field %1 is missing: the value at %2 is null.</source>
        <translation>Il manque le champ %1&#xa0;: à cet endroit (%2), la valeur est null.</translation>
    </message>
    <message>
        <source>The field %1 can&apos;t be read: at %2 there is %3, not a single value.</source>
        <translation>Le champ %1 ne peut pas être lu&#xa0;: à cet endroit (%2) se trouve %3, et non une valeur simple.</translation>
    </message>
    <message>
        <source>The array at %1 is empty, so there is nothing to read in it.</source>
        <translation>Le tableau à cet endroit (%1) est vide&#xa0;: il n’y a rien à y lire.</translation>
    </message>
    <message>
        <source>The time “%1” names no time zone. It was taken as UTC.</source>
        <translation>L’heure «&#xa0;%1&#xa0;» n’indique pas de fuseau horaire. Elle a été interprétée comme UTC.</translation>
    </message>
    <message>
        <source>“%1” is no known way to write a time. It is kept as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon connue d’écrire une heure. Ce texte est conservé tel quel.</translation>
    </message>
    <message>
        <source>The number “%1” has no plus sign. It was taken as the international number %2.</source>
        <translation>Le numéro «&#xa0;%1&#xa0;» n’a pas de signe plus. Il a été interprété comme le numéro international %2.</translation>
    </message>
    <message>
        <source>“%1” is no valid phone number. It is kept as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone valide. Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>The field %1 was read from %2, because there is no value at %3.</source>
        <translation>Le champ %1 a été lu à l’emplacement %2, car il n’y a pas de valeur à l’emplacement %3.</translation>
    </message>
    <message>
        <source>The body comes to more than %1 events, the most that are taken from one. None were read.</source>
        <translation>Le corps compte plus de %1 événements, le maximum admis pour un corps. Aucun n’a été lu.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non approuvé</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Certificat d’un autre hôte</translation>
    </message>
    <message>
        <source>Client certificate missing</source>
        <translation>Certificat client manquant</translation>
    </message>
    <message>
        <source>Client certificate refused</source>
        <translation>Certificat client refusé</translation>
    </message>
    <message>
        <source>Certificate or key unusable</source>
        <translation>Certificat ou clé inutilisable</translation>
    </message>
    <message>
        <source>No answer: the secure connection could not be set up. The endpoint may ask for a client certificate or for another version of TLS.</source>
        <translation>Pas de réponse&#xa0;: la connexion sécurisée n’a pas pu être établie. Le point d’entrée demande peut-être un certificat client ou une autre version de TLS.</translation>
    </message>
    <message>
        <source>Not sent: the endpoint’s certificate is signed by nobody who is trusted here. Check the URL, or trust its authority.</source>
        <translation>Non envoyé&#xa0;: le certificat du point d’entrée n’est signé par personne de confiance ici. Vérifiez l’URL, ou faites confiance à son autorité.</translation>
    </message>
    <message>
        <source>Not sent: the endpoint’s certificate has expired or is not valid yet. Check it and the clock of this computer.</source>
        <translation>Non envoyé&#xa0;: le certificat du point d’entrée a expiré ou n’est pas encore valable. Vérifiez-le, ainsi que l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not sent: the endpoint’s certificate belongs to another host. Check the URL.</source>
        <translation>Non envoyé&#xa0;: le certificat du point d’entrée appartient à un autre hôte. Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>No answer: the endpoint asks for a client certificate. Turn on mTLS and enter one.</source>
        <translation>Pas de réponse&#xa0;: le point d’entrée demande un certificat client. Activez mTLS et saisissez-en un.</translation>
    </message>
    <message>
        <source>No answer: the endpoint refused the client certificate. Check whether it has expired and whether the endpoint trusts its authority.</source>
        <translation>Pas de réponse&#xa0;: le point d’entrée a refusé le certificat client. Vérifiez s’il a expiré et si le point d’entrée fait confiance à son autorité.</translation>
    </message>
    <message>
        <source>Not sent: the client certificate, its key or the trusted certificates can’t be used. Paste them again.</source>
        <translation>Non envoyé&#xa0;: le certificat client, sa clé ou les certificats de confiance sont inutilisables. Collez-les à nouveau.</translation>
    </message>
    <message>
        <source>The API credential has no name. Enter one.</source>
        <translation>Les informations d’identification d’API n’ont pas de nom. Saisissez-en un.</translation>
    </message>
    <message>
        <source>Another API credential in this sandbox is called “%1”. Choose another name.</source>
        <translation>D’autres informations d’identification d’API de cette sandbox s’appellent «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it.</source>
        <translation>%1&#xa0;: champ vide. Remplissez-le.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it; it goes to the keychain.</source>
        <translation>%1&#xa0;: champ vide. Remplissez-le&#x202f;; la valeur va dans le trousseau.</translation>
    </message>
    <message>
        <source>%1: “%2” is no web address. Enter one such as https://api.example.com/sms, without a user name or password in it.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse web. Saisissez-en une comme https://api.example.com/sms, sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>%1: “%2” is not encrypted. Use https; http is allowed for this computer only, for tests.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas chiffré. Utilisez https&#x202f;; http n’est permis que vers cet ordinateur, pour des tests.</translation>
    </message>
    <message>
        <source>%1: “%2” is no phone number. Enter it in international form, such as +46701740605, or a short code.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un numéro de téléphone. Saisissez-le sous forme internationale, par exemple +46701740605, ou un code court.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from %3 to %4. Enter one.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier de %3 à %4. Saisissez-en un.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known. Choose one of: %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est inconnu. Choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, in braces. This is: %2.</source>
        <translation>%1&#xa0;: il faut un objet JSON, entre accolades. Ceci est&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The OAuth body has no “%1”. Most servers ask for it.</source>
        <translation>Le corps OAuth n’a pas de «&#xa0;%1&#xa0;». La plupart des serveurs le demandent.</translation>
    </message>
    <message>
        <source>The JWT payload has no “%1”. Many servers refuse a token without it.</source>
        <translation>La payload JWT n’a pas de «&#xa0;%1&#xa0;». Beaucoup de serveurs refusent un jeton sans cette revendication.</translation>
    </message>
    <message>
        <source>The header has no name. Enter one or remove the row.</source>
        <translation>L’en-tête n’a pas de nom. Saisissez-en un ou retirez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is no header name. Letters, digits and - are allowed, without spaces.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête. Lettres, chiffres et - sont permis, sans espaces.</translation>
    </message>
    <message>
        <source>The header “%1” is set by the program and can&apos;t be given here. Choose another name or remove it.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» est fixé par le programme et ne peut pas être donné ici. Choisissez un autre nom ou retirez-le.</translation>
    </message>
    <message>
        <source>The header “%1” is there twice. Remove one of them.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» y est deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>The value of the header “%1” holds a line break or a control character. Remove it.</source>
        <translation>La valeur de l’en-tête «&#xa0;%1&#xa0;» contient un saut de ligne ou un caractère de contrôle. Retirez-le.</translation>
    </message>
    <message>
        <source>The header “%1” has no value yet. Enter it; it goes to the keychain.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» n’a pas encore de valeur. Saisissez-la&#x202f;; elle va dans le trousseau.</translation>
    </message>
    <message>
        <source>The provider payload does not use {{%1}}. Put it where the provider expects it.</source>
        <translation>La payload du fournisseur n’utilise pas {{%1}}. Mettez-le là où le fournisseur l’attend.</translation>
    </message>
    <message>
        <source>{{%1}} is not known. Known are {{fromNumber}}, {{toNumber}} and {{message}}.</source>
        <translation>{{%1}} est inconnu. Sont connus {{fromNumber}}, {{toNumber}} et {{message}}.</translation>
    </message>
    <message>
        <source>{{%1}} stands outside a string. Put it in double quotes.</source>
        <translation>{{%1}} est en dehors d’une chaîne. Mettez-le entre guillemets doubles.</translation>
    </message>
    <message>
        <source>With %1 the provider payload must hold the member “authOption”. Add it.</source>
        <translation>Avec %1, la payload du fournisseur doit contenir le membre «&#xa0;authOption&#xa0;». Ajoutez-le.</translation>
    </message>
    <message>
        <source>“%1” is no path. Write names and numbers with dots between them, such as messages.0.id, without brackets and without $ in front.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin. Écrivez des noms et des nombres séparés par des points, comme messages.0.id, sans crochets et sans $ devant.</translation>
    </message>
    <message>
        <source>%1 is no PEM text of the right kind. Paste it whole, with its BEGIN and END lines.</source>
        <translation>%1&#xa0;: ce n’est pas un texte PEM du bon type. Collez-le en entier, avec ses lignes BEGIN et END.</translation>
    </message>
    <message>
        <source>The client key does not belong to the client certificate.</source>
        <translation>La clé client n’appartient pas au certificat client.</translation>
    </message>
    <message>
        <source>The client key is protected by a password. Paste it without one; the keychain protects it.</source>
        <translation>La clé client est protégée par un mot de passe. Collez-la sans mot de passe&#x202f;; le trousseau la protège.</translation>
    </message>
    <message>
        <source>“%1” is no name of a channel configuration: it begins with a letter from A to Z, then letters, digits, _ . and - follow.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de configuration de canal&#xa0;: il commence par une lettre de A à Z&#x202f;; suivent des lettres, des chiffres, _ . et -.</translation>
    </message>
    <message>
        <source>{{%1}} is not known. Did you mean {{%2}}?</source>
        <translation>{{%1}} est inconnu. Vouliez-vous dire {{%2}}&#x202f;?</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID de service</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Inbound Number</source>
        <translation>Numéro entrant</translation>
    </message>
    <message>
        <source>Override URL</source>
        <translation>URL de remplacement</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID de projet</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID d’application</translation>
    </message>
    <message>
        <source>Service Plan ID</source>
        <translation>ID du plan de service</translation>
    </message>
    <message>
        <source>SMS API Token</source>
        <translation>Jeton d’API SMS</translation>
    </message>
    <message>
        <source>Use custom dataset for inbound</source>
        <translation>Utiliser un jeu de données personnalisé pour le trafic entrant</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>API rate limit (requests per second)</source>
        <translation>Limite de débit de l’API (requêtes par seconde)</translation>
    </message>
    <message>
        <source>API base URL</source>
        <translation>URL de base de l’API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Principal Entity ID (DLT)</source>
        <translation>Identifiant d’entité principale (DLT)</translation>
    </message>
    <message>
        <source>Content Template ID (DLT)</source>
        <translation>Identifiant du modèle de contenu (DLT)</translation>
    </message>
    <message>
        <source>Validity Period (hours)</source>
        <translation>Période de validité (heures)</translation>
    </message>
    <message>
        <source>Callback Data</source>
        <translation>Données de rappel</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Jeton d’authentification</translation>
    </message>
    <message>
        <source>Message SID</source>
        <translation>SID du message</translation>
    </message>
    <message>
        <source>Provider AppId</source>
        <translation>AppId du fournisseur</translation>
    </message>
    <message>
        <source>Provider Name</source>
        <translation>Nom du fournisseur</translation>
    </message>
    <message>
        <source>Provider URL</source>
        <translation>URL du fournisseur</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Type de canal</translation>
    </message>
    <message>
        <source>Auth Type</source>
        <translation>Type d’authentification</translation>
    </message>
    <message>
        <source>Header for the API Token</source>
        <translation>En-tête du jeton d’API</translation>
    </message>
    <message>
        <source>API Secret Key</source>
        <translation>Clé secrète d’API</translation>
    </message>
    <message>
        <source>Mac Authorization Hash Format</source>
        <translation>Format de hachage d’autorisation Mac</translation>
    </message>
    <message>
        <source>OAuth URL</source>
        <translation>URL OAuth</translation>
    </message>
    <message>
        <source>OAuth Body</source>
        <translation>Corps OAuth</translation>
    </message>
    <message>
        <source>JWT Payload</source>
        <translation>Payload JWT</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>mTLS support</source>
        <translation>Prise en charge de mTLS</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Provider Payload</source>
        <translation>Payload du fournisseur</translation>
    </message>
    <message>
        <source>Message ID extractor</source>
        <translation>Extracteur de l’ID du message</translation>
    </message>
    <message>
        <source>Message ID field</source>
        <translation>Champ de l’ID du message</translation>
    </message>
    <message>
        <source>Opt-In Keywords</source>
        <translation>Mots-clés d’opt-in</translation>
    </message>
    <message>
        <source>Opt-In Message</source>
        <translation>Message d’opt-in</translation>
    </message>
    <message>
        <source>Opt-Out Keywords</source>
        <translation>Mots-clés d’opt-out</translation>
    </message>
    <message>
        <source>Opt-Out Message</source>
        <translation>Message d’opt-out</translation>
    </message>
    <message>
        <source>Help Keywords</source>
        <translation>Mots-clés d’aide</translation>
    </message>
    <message>
        <source>Help Message</source>
        <translation>Message d’aide</translation>
    </message>
    <message>
        <source>Double Opt-In Keywords</source>
        <translation>Mots-clés de double opt-in</translation>
    </message>
    <message>
        <source>Double Opt-In Message</source>
        <translation>Message de double opt-in</translation>
    </message>
    <message>
        <source>Custom Inbound Keywords</source>
        <translation>Mots-clés entrants personnalisés</translation>
    </message>
    <message>
        <source>Default Inbound Reply Message</source>
        <translation>Message de réponse entrant par défaut</translation>
    </message>
    <message>
        <source>Fuzzy Opt-out</source>
        <translation>Opt-out flou</translation>
    </message>
    <message>
        <source>Fuzzy Auto Reply</source>
        <translation>Réponse automatique en logique floue</translation>
    </message>
    <message>
        <source>MAC authentication</source>
        <translation>Authentification MAC</translation>
    </message>
    <message>
        <source>OAuth authentication</source>
        <translation>Authentification OAuth</translation>
    </message>
    <message>
        <source>JWT authentication</source>
        <translation>Authentification JWT</translation>
    </message>
    <message>
        <source>Basic authentication</source>
        <translation>Authentification Basic</translation>
    </message>
    <message>
        <source>Bearer authentication</source>
        <translation>Authentification Bearer</translation>
    </message>
    <message>
        <source>No Authentication</source>
        <translation>Aucune authentification</translation>
    </message>
    <message>
        <source>Field Match</source>
        <translation>Correspondance de champ</translation>
    </message>
    <message>
        <source>Dot Notation</source>
        <translation>Notation par points</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Rattachées</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Non rattachées</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Waiting for a channel configuration</source>
        <translation>En attente d’un canal configuré</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Copied from another sandbox</source>
        <translation>Copié d’une autre sandbox</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Memory, for this run</source>
        <translation>Mémoire, pour cette session</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SMS vendor</source>
        <translation>Fournisseur de SMS</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>API credentials</source>
        <translation>Informations d’identification d’API</translation>
    </message>
    <message>
        <source>Sender Phone Number</source>
        <translation>Numéro de téléphone de l’expéditeur</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Reply Message</source>
        <translation>Message de réponse</translation>
    </message>
    <message>
        <source>Fuzzy Logic</source>
        <translation>Logique floue</translation>
    </message>
    <message>
        <source>Fuzzy profile</source>
        <translation>Profil de logique floue</translation>
    </message>
    <message>
        <source>Fuzzy Auto Response</source>
        <translation>Réponse automatique floue</translation>
    </message>
    <message>
        <source>Default Reply Message</source>
        <translation>Message de réponse par défaut</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Fields not sent</source>
        <translation>Champs non envoyés</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Order of the categories</source>
        <translation>Ordre des catégories</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>En-tête %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no message bus to reach a keychain over. Log in to a desktop, or start the program under dbus-run-session.</source>
        <translation>Il n’y a pas de bus de messages pour joindre un trousseau. Ouvrez une session de bureau, ou lancez le programme sous dbus-run-session.</translation>
    </message>
    <message>
        <source>No program that keeps secrets is running. Install gnome-keyring or KWallet, then log in again.</source>
        <translation>Aucun programme qui conserve des secrets n’est en marche. Installez gnome-keyring ou KWallet, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The library that talks to the keychain is missing. Install the package libsecret-1-0, then start again.</source>
        <translation>La bibliothèque qui parle au trousseau manque. Installez le paquet libsecret-1-0, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>There is no keyring yet to put secrets into. Create one with a password in the program for passwords and keys.</source>
        <translation>Il n’y a pas encore de trousseau où mettre des secrets. Créez-en un avec un mot de passe dans le programme des mots de passe et clés.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it with its password, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le avec son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked: the password was wrong, or its window was closed. Try again.</source>
        <translation>Le trousseau n’a pas été déverrouillé&#xa0;: le mot de passe était faux, ou sa fenêtre a été fermée. Réessayez.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be waiting for a password in a window of its own.</source>
        <translation>Le trousseau ne répond pas. Il attend peut-être un mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The keychain is open but does not have this secret any more. Enter it again.</source>
        <translation>Le trousseau est ouvert, mais n’a plus ce secret. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>This secret was kept in memory for an earlier run, and is gone. Enter it again.</source>
        <translation>Ce secret était gardé en mémoire pour une session antérieure et a disparu. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The keychain could not do it. The details have its own words.</source>
        <translation>Le trousseau n’a pas pu le faire. Les détails donnent ses propres mots.</translation>
    </message>
    <message>
        <source>The sandbox has no name. Enter one.</source>
        <translation>La sandbox n’a pas de nom. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The organisation has a sandbox “%1” already. Choose another name.</source>
        <translation>L’organisation a déjà une sandbox «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The organisation is missing. Enter its name.</source>
        <translation>L’organisation manque. Saisissez son nom.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Shorten it.</source>
        <translation>Cela dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>“%1” is no port to listen on. Enter a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port où écouter. Saisissez un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not an address to build URLs on. Write it like https://example.com, or leave it empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse sur laquelle construire des URL. Écrivez-la comme https://example.com, ou laissez vide.</translation>
    </message>
    <message>
        <source>“%1” has a part that begins with ? or #. A webhook&apos;s path is added at the end, so leave that part out.</source>
        <translation>«&#xa0;%1&#xa0;» a une partie qui commence par&#x202f;? ou #. Le chemin d’un webhook s’ajoute à la fin, laissez donc cette partie de côté.</translation>
    </message>
    <message>
        <source>The address has a user name or password before the @. URLs are shown and sent around, so leave it out.</source>
        <translation>L’adresse a un nom d’utilisateur ou un mot de passe devant @. Les URL sont affichées et transmises, laissez-les donc de côté.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Enter a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de jours. Saisissez un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>Our reading: key and value are percent-encoded.</source>
        <translation>Notre lecture&#xa0;: la clé et la valeur sont encodées en pourcentage.</translation>
    </message>
    <message>
        <source>Our reading of the page&apos;s sentence: spaces stay, and only first letters change.</source>
        <translation>Notre lecture de la phrase de la page&#xa0;: les espaces restent, et seules les premières lettres changent.</translation>
    </message>
    <message>
        <source>Our reading: beyond the end there is nothing, null.</source>
        <translation>Notre lecture&#xa0;: au-delà de la fin il n’y a rien, null.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page calls notEqualTo in its example; the name of the heading is taken.</source>
        <translation>La page d’Adobe appelle notEqualTo dans son exemple&#x202f;; le nom du titre est retenu.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page gives http for an https address; the real protocol is returned.</source>
        <translation>La page d’Adobe donne http pour une adresse https&#x202f;; le vrai protocole est renvoyé.</translation>
    </message>
    <message>
        <source>Our reading: counted as Java counts, an emoji is two.</source>
        <translation>Notre lecture&#xa0;: compté comme en Java, un emoji vaut deux.</translation>
    </message>
    <message>
        <source>Java&apos;s regular expressions, read as PCRE; the expression may match a part of the text, as in Adobe&apos;s example.</source>
        <translation>Expressions régulières de Java, lues comme PCRE&#x202f;; l’expression peut correspondre à une partie du texte, comme dans l’exemple d’Adobe.</translation>
    </message>
    <message>
        <source>Our reading: empty when nothing matches.</source>
        <translation>Notre lecture&#xa0;: vide quand rien ne correspond.</translation>
    </message>
    <message>
        <source>Our reading: every occurrence.</source>
        <translation>Notre lecture&#xa0;: chaque occurrence.</translation>
    </message>
    <message>
        <source>The replacement is literal, as Adobe&apos;s page says.</source>
        <translation>Le remplacement est littéral, comme le dit la page d’Adobe.</translation>
    </message>
    <message>
        <source>Our reading: the separator is literal, and empty parts stay.</source>
        <translation>Notre lecture&#xa0;: le séparateur est littéral, et les parties vides restent.</translation>
    </message>
    <message>
        <source>Our reading: a time without a zone is in UTC.</source>
        <translation>Notre lecture&#xa0;: une heure sans fuseau est en UTC.</translation>
    </message>
    <message>
        <source>Our reading: places beyond the text are taken for its ends.</source>
        <translation>Notre lecture&#xa0;: des positions au-delà du texte valent ses extrémités.</translation>
    </message>
    <message>
        <source>Our reading: letters that are capitals already stay so.</source>
        <translation>Notre lecture&#xa0;: les lettres déjà en majuscule le restent.</translation>
    </message>
    <message>
        <source>Our reading: a text is true when it spells true in any case, a number when it is not 0.</source>
        <translation>Notre lecture&#xa0;: un texte est vrai quand il s’écrit true, dans toute casse, un nombre quand il n’est pas 0.</translation>
    </message>
    <message>
        <source>What is no date gives 1970-01-01T00:00Z. Our reading: a number is milliseconds since then.</source>
        <translation>Ce qui n’est pas une date donne 1970-01-01T00:00Z. Notre lecture&#xa0;: un nombre est en millisecondes depuis lors.</translation>
    </message>
    <message>
        <source>What is no date gives 1970-01-01T00:00. Our reading: a number is milliseconds since then, and the zone is dropped.</source>
        <translation>Ce qui n’est pas une date donne 1970-01-01T00:00. Notre lecture&#xa0;: un nombre est en millisecondes depuis lors, et le fuseau est ôté.</translation>
    </message>
    <message>
        <source>Our reading: a space is percent-encoded, so that the result fits every part of an address.</source>
        <translation>Notre lecture&#xa0;: un espace est encodé en pourcentage, pour que le résultat convienne à toute partie d’une adresse.</translation>
    </message>
    <message>
        <source>Our reading: a plus sign is a space.</source>
        <translation>Notre lecture&#xa0;: un signe plus est un espace.</translation>
    </message>
    <message>
        <source>Our reading: in whole years.</source>
        <translation>Notre lecture&#xa0;: en années entières.</translation>
    </message>
    <message>
        <source>Adobe&apos;s pages give both orders; as in the function&apos;s own page, the days are those from the first date to the second.</source>
        <translation>Les pages d’Adobe donnent les deux ordres&#x202f;; comme dans la page de la fonction, les jours vont de la première date à la seconde.</translation>
    </message>
    <message>
        <source>Our reading: ISO weeks, from Monday.</source>
        <translation>Notre lecture&#xa0;: semaines ISO, à partir du lundi.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page spells it extractMonths in the heading and extractMonth in the example; both are accepted.</source>
        <translation>La page d’Adobe écrit extractMonths dans le titre et extractMonth dans l’exemple&#x202f;; les deux sont acceptés.</translation>
    </message>
    <message>
        <source>It takes a date-time, not a text: wrap a text in stringToDate. What is no pattern gives ISO 8601.</source>
        <translation>Elle prend une date-heure, pas un texte&#xa0;: entourez un texte de stringToDate. Ce qui n’est pas un format donne de l’ISO 8601.</translation>
    </message>
    <message>
        <source>Our reading: a day that the month has not is its first or last one.</source>
        <translation>Notre lecture&#xa0;: un jour que le mois n’a pas est son premier ou son dernier.</translation>
    </message>
    <message>
        <source>Our reading: an hour that the day has not is its first or last one.</source>
        <translation>Notre lecture&#xa0;: une heure que le jour n’a pas est sa première ou sa dernière.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page says null values and counts zeros in its example; both are counted.</source>
        <translation>La page d’Adobe parle de valeurs nulles et compte des zéros dans son exemple&#x202f;; les deux sont comptés.</translation>
    </message>
    <message>
        <source>Our reading: of an empty array it is null.</source>
        <translation>Notre lecture&#xa0;: pour un tableau vide, c’est null.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page says descending in its text and lowest in its example; the text is followed. What has no such number comes last.</source>
        <translation>La page d’Adobe dit décroissant dans son texte et le plus bas dans son exemple&#x202f;; le texte est suivi. Ce qui n’a pas ce nombre vient en dernier.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page says ascending in its text and highest in its example; the text is followed. What has no such number comes last.</source>
        <translation>La page d’Adobe dit croissant dans son texte et le plus élevé dans son exemple&#x202f;; le texte est suivi. Ce qui n’a pas ce nombre vient en dernier.</translation>
    </message>
    <message>
        <source>It is false when the value is null, so it is no exact opposite of in.</source>
        <translation>Elle est fausse quand la valeur est nulle&#x202f;; ce n’est donc pas l’exact contraire de in.</translation>
    </message>
    <message>
        <source>Our reading: null values don&apos;t count, and of an empty array it is null.</source>
        <translation>Notre lecture&#xa0;: les valeurs nulles ne comptent pas, et pour un tableau vide c’est null.</translation>
    </message>
    <message>
        <source>Our reading: null values don&apos;t count, and of an empty array it is 0.</source>
        <translation>Notre lecture&#xa0;: les valeurs nulles ne comptent pas, et pour un tableau vide c’est 0.</translation>
    </message>
    <message>
        <source>Our reading: at most three decimals, as Java&apos;s NumberFormat has it.</source>
        <translation>Notre lecture&#xa0;: trois décimales au plus, comme le NumberFormat de Java.</translation>
    </message>
    <message>
        <source>Our reading: the number times a hundred, rounded to a whole one.</source>
        <translation>Notre lecture&#xa0;: le nombre multiplié par cent, arrondi à l’entier.</translation>
    </message>
    <message>
        <source>Our reading: the second argument is the number of decimals, 0 to 20.</source>
        <translation>Notre lecture&#xa0;: le second argument est le nombre de décimales, de 0 à 20.</translation>
    </message>
    <message>
        <source>Adobe&apos;s page does not say which number is which. Our reading, in the page&apos;s order: 1 equal, 2 not equal, 3 greater, 4 greater or equal, 5 less, 6 less or equal.</source>
        <translation>La page d’Adobe ne dit pas quel numéro est lequel. Notre lecture, dans l’ordre de la page&#xa0;: 1 égal, 2 différent, 3 supérieur, 4 supérieur ou égal, 5 inférieur, 6 inférieur ou égal.</translation>
    </message>
    <message>
        <source>The text holds more than %1 values, the most that are read. Leave out what is from here on.</source>
        <translation>Le texte contient plus de %1 valeurs, le maximum qui est lu. Omettez la suite à partir d’ici.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes, the most that are read. Take a part of it.</source>
        <translation>Le texte dépasse %1 octets, le maximum qui est lu. Prenez-en une partie.</translation>
    </message>
    <message>
        <source>The members “%1” and “%2” do not go together. Remove one of them.</source>
        <translation>Les membres «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne vont pas ensemble. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 lacks %2. Your own keywords replace the standard ones, so a subscriber who texts a missing one is not heard.</source>
        <translation>Il manque %2 à %1. Vos propres mots-clés remplacent les mots standard&#xa0;: un abonné qui en envoie un qui manque n’est pas entendu.</translation>
    </message>
    <message>
        <source>Values outside the body&apos;s arrays belong to each of its events. Repeated, they come to more than %1 characters, the most that are taken. None were read.</source>
        <translation>Les valeurs hors des tableaux du corps valent pour chacun de ses événements. Répétées, elles dépassent %1 caractères, le maximum admis. Aucun événement n’a été lu.</translation>
    </message>
    <message>
        <source>a path, a function, a text in double quotes or a number</source>
        <translation>un chemin, une fonction, un texte entre guillemets doubles ou un nombre</translation>
    </message>
    <message>
        <source>a text in double quotes, a number, true or false: an array holds nothing else</source>
        <translation>un texte entre guillemets doubles, un nombre, true ou false&#xa0;: un tableau ne contient rien d’autre</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>an equals sign</source>
        <translation>un signe égal</translation>
    </message>
    <message>
        <source>an operator or a closing parenthesis</source>
        <translation>un opérateur ou une parenthèse fermante</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation>une virgule ou une parenthèse fermante</translation>
    </message>
    <message>
        <source>a comma or a closing square bracket</source>
        <translation>une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>as and a name between two bars</source>
        <translation>as et un nom entre deux barres</translation>
    </message>
    <message>
        <source>let, else, or a block that begins with # or /</source>
        <translation>let, else ou un bloc qui commence par # ou /</translation>
    </message>
    <message>
        <source>an operator or %1</source>
        <translation>un opérateur ou %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a decimal number</source>
        <translation>un nombre décimal</translation>
    </message>
    <message>
        <source>a date-time</source>
        <translation>une date-heure</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>une table de correspondance</translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation>le nom d’un membre</translation>
    </message>
    <message>
        <source>a calculation</source>
        <translation>un calcul</translation>
    </message>
    <message>
        <source>The text ends here, but expected is %1.</source>
        <translation>Le texte se termine ici, alors qu’est attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Invalid handlebars syntax. Found “%1”, expected %2.</source>
        <translation>Syntaxe handlebars incorrecte. Trouvé «&#xa0;%1&#xa0;», attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The number of arguments of %1 must be %2, but is %3. Add or remove some.</source>
        <translation>Le nombre d’arguments de %1 doit être %2, mais il est de %3. Ajoutez-en ou retirez-en.</translation>
    </message>
    <message>
        <source>The number of arguments of %1 must be at least %2, but is %3. Add some.</source>
        <translation>Le nombre d’arguments de %1 doit être d’au moins %2, mais il est de %3. Ajoutez-en.</translation>
    </message>
    <message>
        <source>The number of arguments of %1 must be from %2 to %3, but is %4. Add or remove some.</source>
        <translation>Le nombre d’arguments de %1 doit être compris entre %2 et %3, mais il est de %4. Ajoutez-en ou retirez-en.</translation>
    </message>
    <message>
        <source>Argument %2 of %1 must be a date-time, not a text. Wrap it in stringToDate().</source>
        <translation>L’argument %2 de %1 doit être une date-heure, pas un texte. Entourez-le de stringToDate().</translation>
    </message>
    <message>
        <source>Argument %2 of %1 must be %3, but is %4.</source>
        <translation>L’argument %2 de %1 doit être %3, mais il est %4.</translation>
    </message>
    <message>
        <source>The bytes here are not UTF-8. Save the template as UTF-8.</source>
        <translation>Les octets ici ne sont pas de l’UTF-8. Enregistrez le modèle en UTF-8.</translation>
    </message>
    <message>
        <source>This %1 is not closed. Write %2 where it ends.</source>
        <translation>Ce %1 n’est pas fermé. Écrivez %2 là où il se termine.</translation>
    </message>
    <message>
        <source>The text that starts here has no closing double quote on its line. Add the quote.</source>
        <translation>Le texte qui commence ici n’a pas de guillemet double fermant sur sa ligne. Ajoutez-le.</translation>
    </message>
    <message>
        <source>The name that starts here is not closed. Write %1 behind it.</source>
        <translation>Le nom qui commence ici n’est pas fermé. Écrivez %1 à sa suite.</translation>
    </message>
    <message>
        <source>The quote %1 does not begin a text here. Use the straight double quote.</source>
        <translation>Le guillemet %1 n’ouvre pas un texte ici. Utilisez le guillemet double droit.</translation>
    </message>
    <message>
        <source>A backslash in a text must be doubled. Write \\ here.</source>
        <translation>Une barre oblique inverse doit être doublée dans un texte. Écrivez \\ ici.</translation>
    </message>
    <message>
        <source>“%1” is no number. Use digits, with a point for decimals, or put a name in backticks.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Utilisez des chiffres, avec un point pour les décimales, ou mettez un nom entre accents graves.</translation>
    </message>
    <message>
        <source>There is no operator “%1” here. Write %2 instead.</source>
        <translation>Il n’y a pas d’opérateur «&#xa0;%1&#xa0;» ici. Écrivez plutôt %2.</translation>
    </message>
    <message>
        <source>The block %1 that opens here is not closed. Write its end, a slash and %1.</source>
        <translation>Le bloc %1 qui s’ouvre ici n’est pas fermé. Écrivez sa fin, une barre oblique et %1.</translation>
    </message>
    <message>
        <source>This else belongs to no block that could have it. Remove it.</source>
        <translation>Ce else n’appartient à aucun bloc qui pourrait en avoir un. Retirez-le.</translation>
    </message>
    <message>
        <source>The block %1 has an else already. Keep one, as its last branch.</source>
        <translation>Le bloc %1 a déjà un else. Gardez-en un, comme dernière branche.</translation>
    </message>
    <message>
        <source>“%1” is not supported. Write %2 instead.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas pris en charge. Écrivez plutôt %2.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word. Put it in backticks: `%1`.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot réservé. Mettez-le entre accents graves&#xa0;: `%1`.</translation>
    </message>
    <message>
        <source>A name that begins with a digit must be in backticks: `%1`.</source>
        <translation>Un nom qui commence par un chiffre doit être entre accents graves&#xa0;: `%1`.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used in personalisation. Remove it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé dans la personnalisation. Retirez-le.</translation>
    </message>
    <message>
        <source>There is an @index only inside an each block. Move it there.</source>
        <translation>@index n’existe qu’à l’intérieur d’un bloc each. Déplacez-le là.</translation>
    </message>
    <message>
        <source>Journey Optimizer does not know “this” in conditions. Name the element: each … as |name|, then name.field.</source>
        <translation>Journey Optimizer ne connaît pas «&#xa0;this&#xa0;» dans les conditions. Nommez l’élément&#xa0;: each … as |name|, puis name.field.</translation>
    </message>
    <message>
        <source>More than %1 levels stand inside one another here. Make the template flatter.</source>
        <translation>Plus de %1 niveaux sont imbriqués ici. Aplatissez le modèle.</translation>
    </message>
    <message>
        <source>“%1” is not available here. Use %2 instead.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas disponible ici. Utilisez plutôt %2.</translation>
    </message>
    <message>
        <source>The helper %1 works in Journey Optimizer only, so nothing stands here in a preview.</source>
        <translation>L’assistant %1 ne fonctionne que dans Journey Optimizer&#x202f;; rien n’apparaît donc ici dans un aperçu.</translation>
    </message>
    <message>
        <source>Here a number is divided by zero. Test the divisor first.</source>
        <translation>Un nombre est divisé par zéro ici. Testez d’abord le diviseur.</translation>
    </message>
    <message>
        <source>%1 can&apos;t read “%2” as a date-time. Check the text and its pattern.</source>
        <translation>%1 ne peut pas lire «&#xa0;%2&#xa0;» comme une date-heure. Vérifiez le texte et son format.</translation>
    </message>
    <message>
        <source>%1 can&apos;t make a whole number of “%2”.</source>
        <translation>%1 ne peut pas faire un nombre entier de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The regular expression “%1” can&apos;t be used: %2.</source>
        <translation>L’expression régulière «&#xa0;%1&#xa0;» ne peut pas être utilisée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The regular expression “%1” takes too long on this text. Make it simpler.</source>
        <translation>L’expression régulière «&#xa0;%1&#xa0;» prend trop de temps sur ce texte. Simplifiez-la.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Use a name such as Europe/Stockholm.</source>
        <translation>Il n’existe pas de fuseau horaire «&#xa0;%1&#xa0;». Utilisez un nom tel que Europe/Paris.</translation>
    </message>
    <message>
        <source>There is no locale “%1”. Use a name such as sv_SE.</source>
        <translation>Il n’existe pas de paramètres régionaux «&#xa0;%1&#xa0;». Utilisez un nom tel que fr_FR.</translation>
    </message>
    <message>
        <source>The evaluation was ended after %1 steps. Make the template simpler.</source>
        <translation>L’évaluation a été arrêtée après %1 étapes. Simplifiez le modèle.</translation>
    </message>
    <message>
        <source>The evaluation was ended because a text grew beyond %1 characters. Make it shorter.</source>
        <translation>L’évaluation a été arrêtée, car un texte a dépassé %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The block %1 ends here, but it was not opened. Open is the block %2.</source>
        <translation>Le bloc %1 se termine ici, mais il n’a pas été ouvert. Le bloc ouvert est %2.</translation>
    </message>
    <message>
        <source>The block %1 ends here, but it was not opened.</source>
        <translation>Le bloc %1 se termine ici, mais il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>There is no block “%1”. Did you mean %2?</source>
        <translation>Il n’existe pas de bloc «&#xa0;%1&#xa0;». Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>There is no block “%1”. Known are if, unless, each and with.</source>
        <translation>Il n’existe pas de bloc «&#xa0;%1&#xa0;». Les blocs connus sont if, unless, each et with.</translation>
    </message>
    <message>
        <source>There is no function “%1”. Did you mean %2?</source>
        <translation>Il n’existe pas de fonction «&#xa0;%1&#xa0;». Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>There is no function “%1”. Choose one from the function list.</source>
        <translation>Il n’existe pas de fonction «&#xa0;%1&#xa0;». Choisissez-en une dans la liste des fonctions.</translation>
    </message>
    <message>
        <source>Path “%1” not found. Did you mean %2?</source>
        <translation>Chemin «&#xa0;%1&#xa0;» introuvable. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>Path “%1” not found. Check its spelling, or add a fallback value.</source>
        <translation>Chemin «&#xa0;%1&#xa0;» introuvable. Vérifiez son orthographe ou ajoutez une valeur de repli.</translation>
    </message>
    <message>
        <source>Type mismatch for variable “%1”. Expected %2. Found %3.</source>
        <translation>Type incorrect pour la variable «&#xa0;%1&#xa0;». Attendu&#xa0;: %2. Trouvé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Writes another value when the first is empty or null.</source>
        <translation>Écrit une autre valeur quand la première est vide ou nulle.</translation>
    </message>
    <message>
        <source>Writes its content when a condition is true.</source>
        <translation>Écrit son contenu quand une condition est vraie.</translation>
    </message>
    <message>
        <source>Writes the first of several contents whose condition is true.</source>
        <translation>Écrit le premier de plusieurs contenus dont la condition est vraie.</translation>
    </message>
    <message>
        <source>Writes its content when a condition is false.</source>
        <translation>Écrit son contenu quand une condition est fausse.</translation>
    </message>
    <message>
        <source>Writes its content once for each element of an array; @index is the number of the element, from 0.</source>
        <translation>Écrit son contenu une fois pour chaque élément d’un tableau&#x202f;; @index est le numéro de l’élément, à partir de 0.</translation>
    </message>
    <message>
        <source>Gives a long path a short name.</source>
        <translation>Donne un nom court à un long chemin.</translation>
    </message>
    <message>
        <source>Keeps the value of an expression under a name, for later.</source>
        <translation>Garde la valeur d’une expression sous un nom, pour plus tard.</translation>
    </message>
    <message>
        <source>Adds a parameter to an address.</source>
        <translation>Ajoute un paramètre à une adresse.</translation>
    </message>
    <message>
        <source>Reads a record of a dataset; works in Journey Optimizer only.</source>
        <translation>Lit un enregistrement d’un jeu de données&#x202f;; ne fonctionne que dans Journey Optimizer.</translation>
    </message>
    <message>
        <source>Encrypts a value with a key of the key registry; works in Journey Optimizer only.</source>
        <translation>Chiffre une valeur avec une clé du registre de clés&#x202f;; ne fonctionne que dans Journey Optimizer.</translation>
    </message>
    <message>
        <source>Attaches data to the execution of a message; works in Journey Optimizer only.</source>
        <translation>Joint des données à l’exécution d’un message&#x202f;; ne fonctionne que dans Journey Optimizer.</translation>
    </message>
    <message>
        <source>Adds a query parameter to an address before its fragment, or replaces the one of that name.</source>
        <translation>Ajoute un paramètre de requête à une adresse avant son fragment, ou remplace celui de ce nom.</translation>
    </message>
    <message>
        <source>Makes the first letter of each word a capital.</source>
        <translation>Met la première lettre de chaque mot en majuscule.</translation>
    </message>
    <message>
        <source>The code of the character at a position, counted from 0.</source>
        <translation>Le code du caractère à une position, comptée à partir de 0.</translation>
    </message>
    <message>
        <source>Joins two or more texts into one.</source>
        <translation>Assemble deux textes ou plus en un seul.</translation>
    </message>
    <message>
        <source>Whether the first text contains the second.</source>
        <translation>Si le premier texte contient le second.</translation>
    </message>
    <message>
        <source>Whether the first text does not contain the second.</source>
        <translation>Si le premier texte ne contient pas le second.</translation>
    </message>
    <message>
        <source>Whether the first text does not end with the second.</source>
        <translation>Si le premier texte ne se termine pas par le second.</translation>
    </message>
    <message>
        <source>Whether the first text does not start with the second.</source>
        <translation>Si le premier texte ne commence pas par le second.</translation>
    </message>
    <message>
        <source>Writes a text in Base64.</source>
        <translation>Écrit un texte en Base64.</translation>
    </message>
    <message>
        <source>Reads a text written in Base64; what is no Base64 stays as it is.</source>
        <translation>Lit un texte écrit en Base64&#x202f;; ce qui n’en est pas reste tel quel.</translation>
    </message>
    <message>
        <source>Whether the first text ends with the second.</source>
        <translation>Si le premier texte se termine par le second.</translation>
    </message>
    <message>
        <source>Whether two texts are the same, capitals included.</source>
        <translation>Si deux textes sont identiques, majuscules comprises.</translation>
    </message>
    <message>
        <source>Whether two texts are the same, whatever their capitals.</source>
        <translation>Si deux textes sont identiques, sans tenir compte des majuscules.</translation>
    </message>
    <message>
        <source>Whether the first text is the same as any of one to ten others, whatever their capitals.</source>
        <translation>Si le premier texte est identique à l’un des un à dix autres, sans tenir compte des majuscules.</translation>
    </message>
    <message>
        <source>Whether two texts differ, capitals included.</source>
        <translation>Si deux textes diffèrent, majuscules comprises.</translation>
    </message>
    <message>
        <source>Whether two texts differ in more than capitals.</source>
        <translation>Si deux textes diffèrent autrement que par les majuscules.</translation>
    </message>
    <message>
        <source>The part of an email address behind the at sign.</source>
        <translation>La partie d’une adresse e-mail après l’arobase.</translation>
    </message>
    <message>
        <source>Writes a number as an amount in the currency of a locale.</source>
        <translation>Écrit un nombre comme un montant dans la devise d’une région.</translation>
    </message>
    <message>
        <source>The host of an address.</source>
        <translation>L’hôte d’une adresse.</translation>
    </message>
    <message>
        <source>The path of an address, from the slash behind the host.</source>
        <translation>Le chemin d’une adresse, à partir de la barre oblique qui suit l’hôte.</translation>
    </message>
    <message>
        <source>The protocol of an address.</source>
        <translation>Le protocole d’une adresse.</translation>
    </message>
    <message>
        <source>The part of an address behind the number sign.</source>
        <translation>La partie d’une adresse après le dièse.</translation>
    </message>
    <message>
        <source>Where the second text first stands in the first, counted from 0; -1 when it does not.</source>
        <translation>Où le second texte se trouve d’abord dans le premier, à partir de 0&#x202f;; -1 quand il n’y est pas.</translation>
    </message>
    <message>
        <source>Where the second text last stands in the first, counted from 0; -1 when it does not.</source>
        <translation>Où le second texte se trouve en dernier dans le premier, à partir de 0&#x202f;; -1 quand il n’y est pas.</translation>
    </message>
    <message>
        <source>Whether a value is empty or null.</source>
        <translation>Si une valeur est vide ou nulle.</translation>
    </message>
    <message>
        <source>Whether a value is neither empty nor null.</source>
        <translation>Si une valeur n’est ni vide ni nulle.</translation>
    </message>
    <message>
        <source>Writes the elements of an array one after the other, with a separator between them.</source>
        <translation>Écrit les éléments d’un tableau l’un après l’autre, avec un séparateur entre eux.</translation>
    </message>
    <message>
        <source>Removes white space at the beginning.</source>
        <translation>Retire les espaces au début.</translation>
    </message>
    <message>
        <source>Removes white space at the end.</source>
        <translation>Retire les espaces à la fin.</translation>
    </message>
    <message>
        <source>Removes white space at the beginning and at the end.</source>
        <translation>Retire les espaces au début et à la fin.</translation>
    </message>
    <message>
        <source>The number of characters.</source>
        <translation>Le nombre de caractères.</translation>
    </message>
    <message>
        <source>Whether a text fits a pattern in which a percent sign is any run of characters and an underscore one character.</source>
        <translation>Si un texte correspond à un modèle où un signe pour cent est une suite quelconque de caractères et un trait de soulignement un caractère.</translation>
    </message>
    <message>
        <source>Makes all letters small.</source>
        <translation>Met toutes les lettres en minuscules.</translation>
    </message>
    <message>
        <source>Makes all letters capitals.</source>
        <translation>Met toutes les lettres en majuscules.</translation>
    </message>
    <message>
        <source>Whether a regular expression matches a text.</source>
        <translation>Si une expression régulière correspond à un texte.</translation>
    </message>
    <message>
        <source>Replaces everything with X but so many characters at the beginning and at the end.</source>
        <translation>Remplace tout par X, sauf tant de caractères au début et à la fin.</translation>
    </message>
    <message>
        <source>The MD5 digest of a text, in hexadecimal.</source>
        <translation>L’empreinte MD5 d’un texte, en hexadécimal.</translation>
    </message>
    <message>
        <source>The SHA-256 digest of a text, in hexadecimal.</source>
        <translation>L’empreinte SHA-256 d’un texte, en hexadécimal.</translation>
    </message>
    <message>
        <source>What a group of a regular expression matches in a text.</source>
        <translation>Ce qu’un groupe d’une expression régulière trouve dans un texte.</translation>
    </message>
    <message>
        <source>Replaces one text inside another.</source>
        <translation>Remplace un texte dans un autre.</translation>
    </message>
    <message>
        <source>Replaces everything that a regular expression matches.</source>
        <translation>Remplace tout ce qu’une expression régulière trouve.</translation>
    </message>
    <message>
        <source>Cuts a text into an array at each separator.</source>
        <translation>Coupe un texte en tableau à chaque séparateur.</translation>
    </message>
    <message>
        <source>Whether the first text starts with the second.</source>
        <translation>Si le premier texte commence par le second.</translation>
    </message>
    <message>
        <source>Reads a text as a date-time, in ISO 8601 or by a pattern.</source>
        <translation>Lit un texte comme une date-heure, en ISO 8601 ou selon un format.</translation>
    </message>
    <message>
        <source>Reads a text as a whole number.</source>
        <translation>Lit un texte comme un nombre entier.</translation>
    </message>
    <message>
        <source>Reads a text as a number; what is no number stays as it is.</source>
        <translation>Lit un texte comme un nombre&#x202f;; ce qui n’en est pas un reste tel quel.</translation>
    </message>
    <message>
        <source>The part of a text from one position to another, counted from 0, the end not included.</source>
        <translation>La partie d’un texte d’une position à une autre, comptée à partir de 0, fin non comprise.</translation>
    </message>
    <message>
        <source>Turns a value into true or false.</source>
        <translation>Change une valeur en vrai ou faux.</translation>
    </message>
    <message>
        <source>Turns a value into a date-time.</source>
        <translation>Change une valeur en date-heure.</translation>
    </message>
    <message>
        <source>Turns a value into a date-time without a time zone.</source>
        <translation>Change une valeur en date-heure sans fuseau horaire.</translation>
    </message>
    <message>
        <source>Encodes a text so that it can stand in an address.</source>
        <translation>Encode un texte pour qu’il puisse figurer dans une adresse.</translation>
    </message>
    <message>
        <source>Reads a text that was encoded for an address.</source>
        <translation>Lit un texte qui a été encodé pour une adresse.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of days, back when it is negative.</source>
        <translation>Déplace une date-heure d’un nombre de jours, en arrière s’il est négatif.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of hours, back when it is negative.</source>
        <translation>Déplace une date-heure d’un nombre d’heures, en arrière s’il est négatif.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of minutes, back when it is negative.</source>
        <translation>Déplace une date-heure d’un nombre de minutes, en arrière s’il est négatif.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of months, back when it is negative.</source>
        <translation>Déplace une date-heure d’un nombre de mois, en arrière s’il est négatif.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of seconds, back when it is negative.</source>
        <translation>Déplace une date-heure d’un nombre de secondes, en arrière s’il est négatif.</translation>
    </message>
    <message>
        <source>Moves a date-time by a number of years, back when it is negative.</source>
        <translation>Déplace une date-heure d’un nombre d’années, en arrière s’il est négatif.</translation>
    </message>
    <message>
        <source>The age in years of what happened at a date-time.</source>
        <translation>L’âge en années de ce qui s’est passé à une date-heure.</translation>
    </message>
    <message>
        <source>The days from a date-time to now, negative when it is in the future.</source>
        <translation>Les jours d’une date-heure à maintenant, en négatif si elle est dans le futur.</translation>
    </message>
    <message>
        <source>The months from a date-time to now, negative when it is in the future.</source>
        <translation>Les mois d’une date-heure à maintenant, en négatif si elle est dans le futur.</translation>
    </message>
    <message>
        <source>0 when two date-times are equal, -1 when the first is earlier, 1 when it is later.</source>
        <translation>0 quand deux dates-heures sont égales, -1 quand la première est plus tôt, 1 quand elle est plus tard.</translation>
    </message>
    <message>
        <source>The same moment in another time zone.</source>
        <translation>Le même instant dans un autre fuseau horaire.</translation>
    </message>
    <message>
        <source>The current time in milliseconds since 1970.</source>
        <translation>L’heure actuelle en millisecondes depuis 1970.</translation>
    </message>
    <message>
        <source>The days from the first date-time to the second.</source>
        <translation>Les jours de la première date-heure à la seconde.</translation>
    </message>
    <message>
        <source>Whether a date-time lies between two others, both included.</source>
        <translation>Si une date-heure se trouve entre deux autres, comprises toutes deux.</translation>
    </message>
    <message>
        <source>The day of the month, 1 to 31.</source>
        <translation>Le jour du mois, de 1 à 31.</translation>
    </message>
    <message>
        <source>The day of the week, 1 for Monday to 7 for Sunday.</source>
        <translation>Le jour de la semaine, de 1 pour lundi à 7 pour dimanche.</translation>
    </message>
    <message>
        <source>The day of the year, 1 to 366.</source>
        <translation>Le jour de l’année, de 1 à 366.</translation>
    </message>
    <message>
        <source>The week of the year, 1 to 53.</source>
        <translation>La semaine de l’année, de 1 à 53.</translation>
    </message>
    <message>
        <source>The seconds from the second date-time to the first.</source>
        <translation>Les secondes de la seconde date-heure à la première.</translation>
    </message>
    <message>
        <source>The minutes from the second date-time to the first.</source>
        <translation>Les minutes de la seconde date-heure à la première.</translation>
    </message>
    <message>
        <source>The hours from the second date-time to the first.</source>
        <translation>Les heures de la seconde date-heure à la première.</translation>
    </message>
    <message>
        <source>The months from the second date-time to the first.</source>
        <translation>Les mois de la seconde date-heure à la première.</translation>
    </message>
    <message>
        <source>The years from the second date-time to the first.</source>
        <translation>Les années de la seconde date-heure à la première.</translation>
    </message>
    <message>
        <source>The hour of a date-time, 0 to 23.</source>
        <translation>L’heure d’une date-heure, de 0 à 23.</translation>
    </message>
    <message>
        <source>The minute of a date-time, 0 to 59.</source>
        <translation>La minute d’une date-heure, de 0 à 59.</translation>
    </message>
    <message>
        <source>The second of a date-time, 0 to 59.</source>
        <translation>La seconde d’une date-heure, de 0 à 59.</translation>
    </message>
    <message>
        <source>The month of a date-time, 1 to 12.</source>
        <translation>Le mois d’une date-heure, de 1 à 12.</translation>
    </message>
    <message>
        <source>Writes a date-time by a pattern, in the language of a locale.</source>
        <translation>Écrit une date-heure selon un format, dans la langue d’une région.</translation>
    </message>
    <message>
        <source>The current date-time with its time zone.</source>
        <translation>La date-heure actuelle avec son fuseau horaire.</translation>
    </message>
    <message>
        <source>The same date-time on another day of its month.</source>
        <translation>La même date-heure un autre jour de son mois.</translation>
    </message>
    <message>
        <source>The same date-time at another hour.</source>
        <translation>La même date-heure à une autre heure.</translation>
    </message>
    <message>
        <source>The same moment in UTC.</source>
        <translation>Le même instant en UTC.</translation>
    </message>
    <message>
        <source>The beginning of the day of a date-time.</source>
        <translation>Le début du jour d’une date-heure.</translation>
    </message>
    <message>
        <source>The beginning of the Monday of the week of a date-time.</source>
        <translation>Le début du lundi de la semaine d’une date-heure.</translation>
    </message>
    <message>
        <source>The beginning of the quarter of a date-time.</source>
        <translation>Le début du trimestre d’une date-heure.</translation>
    </message>
    <message>
        <source>The beginning of the year of a date-time.</source>
        <translation>Le début de l’année d’une date-heure.</translation>
    </message>
    <message>
        <source>How many elements of an array are null.</source>
        <translation>Combien d’éléments d’un tableau sont nuls.</translation>
    </message>
    <message>
        <source>How many elements an array has, null values included.</source>
        <translation>Combien d’éléments a un tableau, valeurs nulles comprises.</translation>
    </message>
    <message>
        <source>The elements of an array, each once.</source>
        <translation>Les éléments d’un tableau, chacun une fois.</translation>
    </message>
    <message>
        <source>How many different elements an array has, null included.</source>
        <translation>Combien d’éléments différents a un tableau, null compris.</translation>
    </message>
    <message>
        <source>The first element of an array.</source>
        <translation>Le premier élément d’un tableau.</translation>
    </message>
    <message>
        <source>The first elements of an array after sorting it by one of their members, the highest first.</source>
        <translation>Les premiers éléments d’un tableau trié selon l’un de leurs membres, le plus élevé d’abord.</translation>
    </message>
    <message>
        <source>The first elements of an array after sorting it by one of their members, the lowest first.</source>
        <translation>Les premiers éléments d’un tableau trié selon l’un de leurs membres, le plus bas d’abord.</translation>
    </message>
    <message>
        <source>Whether an array has a value as an element.</source>
        <translation>Si un tableau a une valeur pour élément.</translation>
    </message>
    <message>
        <source>Whether an array lacks a value that is not null.</source>
        <translation>Si une valeur non nulle manque dans un tableau.</translation>
    </message>
    <message>
        <source>Whether an array has an item as an element.</source>
        <translation>Si un tableau a un élément donné.</translation>
    </message>
    <message>
        <source>Whether two arrays have an element in common.</source>
        <translation>Si deux tableaux ont un élément en commun.</translation>
    </message>
    <message>
        <source>Whether all elements of the first array are elements of the second.</source>
        <translation>Si tous les éléments du premier tableau sont des éléments du second.</translation>
    </message>
    <message>
        <source>Whether the first array has all elements of the second.</source>
        <translation>Si le premier tableau a tous les éléments du second.</translation>
    </message>
    <message>
        <source>The mean of the numbers in an array.</source>
        <translation>La moyenne des nombres d’un tableau.</translation>
    </message>
    <message>
        <source>How many elements an array has.</source>
        <translation>Combien d’éléments a un tableau.</translation>
    </message>
    <message>
        <source>The largest element of an array.</source>
        <translation>Le plus grand élément d’un tableau.</translation>
    </message>
    <message>
        <source>The smallest element of an array.</source>
        <translation>Le plus petit élément d’un tableau.</translation>
    </message>
    <message>
        <source>The sum of the numbers in an array.</source>
        <translation>La somme des nombres d’un tableau.</translation>
    </message>
    <message>
        <source>Whether something does not exist.</source>
        <translation>Si quelque chose n’existe pas.</translation>
    </message>
    <message>
        <source>Whether something exists.</source>
        <translation>Si quelque chose existe.</translation>
    </message>
    <message>
        <source>The value that a map has for a key.</source>
        <translation>La valeur d’une table pour une clé.</translation>
    </message>
    <message>
        <source>All keys of a map.</source>
        <translation>Toutes les clés d’une table.</translation>
    </message>
    <message>
        <source>All values of a map.</source>
        <translation>Toutes les valeurs d’une table.</translation>
    </message>
    <message>
        <source>A number without its sign.</source>
        <translation>Un nombre sans son signe.</translation>
    </message>
    <message>
        <source>Writes a number as people of a locale do.</source>
        <translation>Écrit un nombre comme on le fait dans une région.</translation>
    </message>
    <message>
        <source>A random number from 0 to 1.</source>
        <translation>Un nombre aléatoire de 0 à 1.</translation>
    </message>
    <message>
        <source>The next whole number below.</source>
        <translation>Le nombre entier inférieur.</translation>
    </message>
    <message>
        <source>The next whole number above.</source>
        <translation>Le nombre entier supérieur.</translation>
    </message>
    <message>
        <source>A whole number in hexadecimal.</source>
        <translation>Un nombre entier en hexadécimal.</translation>
    </message>
    <message>
        <source>Turns a number, a text or true and false into a whole number.</source>
        <translation>Change un nombre, un texte ou vrai et faux en nombre entier.</translation>
    </message>
    <message>
        <source>Writes a number as a percentage.</source>
        <translation>Écrit un nombre en pourcentage.</translation>
    </message>
    <message>
        <source>Writes a number with so many decimals.</source>
        <translation>Écrit un nombre avec tant de décimales.</translation>
    </message>
    <message>
        <source>Writes a value as a text.</source>
        <translation>Écrit une valeur sous forme de texte.</translation>
    </message>
    <message>
        <source>Compares two values by the number of an operator.</source>
        <translation>Compare deux valeurs selon le numéro d’un opérateur.</translation>
    </message>
    <message>
        <source>Compares two texts: negative when the first comes before the second, 0 when they are equal, positive when it comes after.</source>
        <translation>Compare deux textes&#xa0;: négatif quand le premier vient avant le second, 0 quand ils sont égaux, positif quand il vient après.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>time with zone (RFC 3339)</source>
        <translation>heure avec fuseau (RFC 3339)</translation>
    </message>
    <message>
        <source>time without zone</source>
        <translation>heure sans fuseau</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>secondes depuis 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>international number</source>
        <translation>numéro international</translation>
    </message>
    <message>
        <source>number with country code, without plus sign</source>
        <translation>numéro avec indicatif de pays, sans signe plus</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>numéro national</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>numéro court</translation>
    </message>
    <message>
        <source>sender name</source>
        <translation>nom d’expéditeur</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>nombre décimal</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>autre texte</translation>
    </message>
    <message>
        <source>Write {{%2}}</source>
        <translation>Écrire {{%2}}</translation>
    </message>
    <message>
        <source>Make {{%1}} the whole text</source>
        <translation>Faire de {{%1}} le texte entier</translation>
    </message>
    <message>
        <source>Put {{%1}} on the other side of the colon</source>
        <translation>Mettre {{%1}} de l’autre côté du deux-points</translation>
    </message>
    <message>
        <source>Take {{%1}} out here</source>
        <translation>Retirer {{%1}} ici</translation>
    </message>
    <message>
        <source>This provider does not send {{%1}}</source>
        <translation>Ce fournisseur n’envoie pas {{%1}}</translation>
    </message>
    <message>
        <source>Take the mark off {{%1}}</source>
        <translation>Ôter la marque de {{%1}}</translation>
    </message>
    <message>
        <source>Insert {{%1}} at the cursor</source>
        <translation>Insérer {{%1}} au curseur</translation>
    </message>
    <message numerus="yes">
        <source>Put %n token(s) in quotes</source>
        <translation>
            <numerusform>Mettre %n jeton entre guillemets</numerusform>
            <numerusform>Mettre %n jetons entre guillemets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Straighten the quotes of %n text(s)</source>
        <translation>
            <numerusform>Redresser les guillemets de %n texte</numerusform>
            <numerusform>Redresser les guillemets de %n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n comma(s) before a closing bracket</source>
        <translation>
            <numerusform>Retirer la virgule (%n) avant une parenthèse fermante</numerusform>
            <numerusform>Retirer les %n virgules avant une parenthèse fermante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n comment(s)</source>
        <translation>
            <numerusform>Retirer %n commentaire</numerusform>
            <numerusform>Retirer %n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the dots at %n place(s)</source>
        <translation>
            <numerusform>Retirer les points de suspension à %n endroit</numerusform>
            <numerusform>Retirer les points de suspension à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n word(s) as JSON does</source>
        <translation>
            <numerusform>Écrire %n mot comme en JSON</numerusform>
            <numerusform>Écrire %n mots comme en JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this comma</source>
        <translation>Retirer cette virgule</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Ajouter la virgule</translation>
    </message>
    <message>
        <source>Keep one element</source>
        <translation>Garder un élément</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters. Make it shorter.</source>
        <translation>Le modèle dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Tries again after %1.</source>
        <translation>Réessaie après %1.</translation>
    </message>
    <message>
        <source>Tries again after %1, as Retry-After asks.</source>
        <translation>Réessaie après %1, comme le demande Retry-After.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Distribué.</translation>
    </message>
    <message>
        <source>Gives up: this is not tried again.</source>
        <translation>Abandonne&#xa0;: ceci n’est pas retenté.</translation>
    </message>
    <message>
        <source>Gives up: no retries are left.</source>
        <translation>Abandonne&#xa0;: il ne reste aucune tentative.</translation>
    </message>
    <message>
        <source>Gives up: the next attempt would come too late.</source>
        <translation>Abandonne&#xa0;: la tentative suivante viendrait trop tard.</translation>
    </message>
    <message>
        <source>Gives up: this answer disables the endpoint.</source>
        <translation>Abandonne&#xa0;: cette réponse désactive le point d’entrée.</translation>
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
        <translation>%1, interrompu dans le corps</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>Connexion fermée sans réponse</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>Aucune réponse en %1</translation>
    </message>
    <message>
        <source>%1, made up by the sender: nobody was asked</source>
        <translation>%1, simulé par l’expéditeur&#xa0;: personne n’a été interrogé</translation>
    </message>
    <message>
        <source>%1 Duplicate: the endpoint had the event already.</source>
        <translation>%1 Doublon&#xa0;: le point d’entrée avait déjà l’événement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered after %1 and %2.</source>
        <translation>Distribué après %1 et %2.</translation>
    </message>
    <message>
        <source>The sender gives up after %1 and %2.</source>
        <translation>L’expéditeur abandonne après %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint got %Ln duplicate(s).</source>
        <translation>
            <numerusform>Le point d’entrée a reçu %Ln doublon.</numerusform>
            <numerusform>Le point d’entrée a reçu %Ln doublons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The endpoint has the event although the sender believes it lost.</source>
        <translation>Le point d’entrée a l’événement alors que l’expéditeur le croit perdu.</translation>
    </message>
    <message>
        <source>The event is lost.</source>
        <translation>L’événement est perdu.</translation>
    </message>
    <message>
        <source>Delivered: %1 of %2 events, with %3.</source>
        <translation>Distribués&#xa0;: %1 événements sur %2, avec %3.</translation>
    </message>
    <message>
        <source>The last one is delivered %1 after its first attempt.</source>
        <translation>Le dernier est distribué %1 après sa première tentative.</translation>
    </message>
    <message>
        <source>The sender gives up after %1 at the latest.</source>
        <translation>L’expéditeur abandonne après %1 au plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint has %Ln event(s) that the sender believes lost.</source>
        <translation>
            <numerusform>Le point d’entrée a %Ln événement que l’expéditeur croit perdu.</numerusform>
            <numerusform>Le point d’entrée a %Ln événements que l’expéditeur croit perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 that reached nobody.</source>
        <translation>%1, avec %2 sans destinataire.</translation>
    </message>
    <message numerus="yes">
        <source>The sender halted %Ln time(s)</source>
        <translation>
            <numerusform>L’expéditeur a fait %Ln pause</numerusform>
            <numerusform>L’expéditeur a fait %Ln pauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Retenté</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai d’attente</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>Random spread</source>
        <translation>Variation aléatoire</translation>
    </message>
    <message>
        <source>The header %1 is missing, so this request is not signed as it must be.</source>
        <translation>L’en-tête %1 manque&#xa0;: cette requête n’est donc pas signée comme elle le doit.</translation>
    </message>
    <message>
        <source>The header %1 is there more than once, and which one counts is not said. Send it once.</source>
        <translation>L’en-tête %1 figure plus d’une fois, et rien ne dit lequel compte. Envoyez-le une fois.</translation>
    </message>
    <message>
        <source>The header %1 says “%2”, and HmacSHA256 is the only one that is known.</source>
        <translation>L’en-tête %1 indique «&#xa0;%2&#xa0;», et seul HmacSHA256 est connu.</translation>
    </message>
    <message>
        <source>The header %1 is no time: seconds since 1970, in digits only.</source>
        <translation>L’en-tête %1 n’est pas une heure&#xa0;: des secondes depuis 1970, en chiffres seulement.</translation>
    </message>
    <message>
        <source>The header %1 has no signature of the kind that the secret can check.</source>
        <translation>L’en-tête %1 n’a aucune signature du genre que le secret peut vérifier.</translation>
    </message>
    <message>
        <source>The token in the header %1 is not believed: %2</source>
        <translation>Le jeton de l’en-tête %1 n’est pas cru&#xa0;: %2</translation>
    </message>
    <message>
        <source>The token in the header %1 has no claim payload_hash, so it says nothing about this body.</source>
        <translation>Le jeton de l’en-tête %1 n’a pas d’assertion payload_hash&#xa0;: il ne dit donc rien de ce corps.</translation>
    </message>
    <message>
        <source>The token in the header %1 has no claim iat, so nobody knows how old it is.</source>
        <translation>Le jeton de l’en-tête %1 n’a pas d’assertion iat&#xa0;: personne ne sait donc quel âge il a.</translation>
    </message>
    <message>
        <source>The signature can&apos;t be checked: %1</source>
        <translation>La signature ne peut pas être vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature is not that of this body and this secret. The body was changed on its way, or the sender has another secret.</source>
        <translation>La signature n’est pas celle de ce corps et de ce secret. Le corps a été modifié en chemin, ou l’expéditeur a un autre secret.</translation>
    </message>
    <message>
        <source>The signature is right for the same JSON without blanks: the body was written anew after it was signed. Sign and send the same bytes.</source>
        <translation>La signature est juste pour le même JSON sans espaces&#xa0;: le corps a été réécrit après sa signature. Signez et envoyez les mêmes octets.</translation>
    </message>
    <message>
        <source>The signature is right for the same JSON with a line per member: the body was written anew after it was signed. Sign and send the same bytes.</source>
        <translation>La signature est juste pour le même JSON avec un membre par ligne&#xa0;: le corps a été réécrit après sa signature. Signez et envoyez les mêmes octets.</translation>
    </message>
    <message>
        <source>The signature is right for the same JSON with blanks behind commas and colons: the body was written anew after it was signed. Sign and send the same bytes.</source>
        <translation>La signature est juste pour le même JSON avec des espaces après les virgules et les deux-points&#xa0;: le corps a été réécrit après sa signature. Signez et envoyez les mêmes octets.</translation>
    </message>
    <message>
        <source>The signature is right but for the line break at the end of the body, which was added or removed after it was signed. Sign and send the same bytes.</source>
        <translation>La signature est juste, au saut de ligne final du corps près, ajouté ou retiré après la signature. Signez et envoyez les mêmes octets.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>La signature est juste.</translation>
    </message>
    <message>
        <source>The signature is right but %1 too old to be believed now. Sign each attempt anew, and look at the clocks on both sides.</source>
        <translation>La signature est juste, mais trop vieille de %1 pour être crue maintenant. Signez chaque tentative à nouveau, et regardez les horloges des deux côtés.</translation>
    </message>
    <message>
        <source>The signature is right, but its time is %1 ahead. Look at the clocks on both sides.</source>
        <translation>La signature est juste, mais son heure est en avance de %1. Regardez les horloges des deux côtés.</translation>
    </message>
    <message>
        <source>The signature is right, but the same signed request came before: somebody sends a recording. Sign each attempt anew.</source>
        <translation>La signature est juste, mais la même requête signée est déjà venue&#xa0;: quelqu’un envoie un enregistrement. Signez chaque tentative à nouveau.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop vieille</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répétée</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>JSON Web Token with a hash of the body</source>
        <translation>JSON Web Token avec un hachage du corps</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>The same event is sent twice, as after an answer that got lost.</source>
        <translation>Le même événement est envoyé deux fois, comme après une réponse perdue.</translation>
    </message>
    <message>
        <source>2xx both times, and the second one is recognised as a duplicate.</source>
        <translation>2xx les deux fois, et le second est reconnu comme un doublon.</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>Désordre</translation>
    </message>
    <message>
        <source>The report of delivery comes before the report of sending.</source>
        <translation>Le rapport de diffusion vient avant le rapport d’envoi.</translation>
    </message>
    <message>
        <source>2xx both times; no order is ever promised.</source>
        <translation>2xx les deux fois&#xa0;; aucun ordre n’est jamais promis.</translation>
    </message>
    <message>
        <source>Same id, new status</source>
        <translation>Même identifiant, nouveau statut</translation>
    </message>
    <message>
        <source>Two reports about the same message, with different statuses.</source>
        <translation>Deux rapports sur le même message, aux statuts différents.</translation>
    </message>
    <message>
        <source>2xx both times, and the second one is no duplicate.</source>
        <translation>2xx les deux fois, et le second n’est pas un doublon.</translation>
    </message>
    <message>
        <source>Accents apart</source>
        <translation>Accents séparés</translation>
    </message>
    <message>
        <source>The same text twice: with whole letters, then with accents of their own (NFD).</source>
        <translation>Le même texte deux fois&#xa0;: avec des lettres entières, puis avec des accents à part (NFD).</translation>
    </message>
    <message>
        <source>2xx both times, with the same decision.</source>
        <translation>2xx les deux fois, avec la même décision.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>A text with a flag, and with faces that are joined into one.</source>
        <translation>Un texte avec un drapeau, et des visages réunis en un seul.</translation>
    </message>
    <message>
        <source>2xx, with the text whole.</source>
        <translation>2xx, avec le texte entier.</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>A text of 1,600 characters, the longest that providers pass on.</source>
        <translation>Un texte de 1&#xa0;600 caractères, le plus long que les fournisseurs transmettent.</translation>
    </message>
    <message>
        <source>Number without +</source>
        <translation>Numéro sans +</translation>
    </message>
    <message>
        <source>A phone number in digits only, as several providers send it.</source>
        <translation>Un numéro de téléphone en chiffres seulement, comme plusieurs fournisseurs l’envoient.</translation>
    </message>
    <message>
        <source>2xx.</source>
        <translation>2xx.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Twenty events in one body.</source>
        <translation>Vingt événements dans un corps.</translation>
    </message>
    <message>
        <source>2xx, and every event is processed.</source>
        <translation>2xx, et chaque événement est traité.</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Corps vide</translation>
    </message>
    <message>
        <source>A request without a body.</source>
        <translation>Une requête sans corps.</translation>
    </message>
    <message>
        <source>4xx: nothing came, so nothing may be confirmed.</source>
        <translation>4xx&#xa0;: rien n’est venu, donc rien ne doit être confirmé.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>JSON cassé</translation>
    </message>
    <message>
        <source>A body that is cut off in the middle.</source>
        <translation>Un corps coupé au milieu.</translation>
    </message>
    <message>
        <source>4xx, since sending it again would not help.</source>
        <translation>4xx, car l’envoyer à nouveau n’aiderait pas.</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>Données de formulaire</translation>
    </message>
    <message>
        <source>The event as form data, as Twilio sends it.</source>
        <translation>L’événement en données de formulaire, comme Twilio l’envoie.</translation>
    </message>
    <message>
        <source>4xx, usually 415: SMS webhooks read JSON only.</source>
        <translation>4xx, d’ordinaire 415&#xa0;: les webhooks SMS ne lisent que du JSON.</translation>
    </message>
    <message>
        <source>Wrong Content-Type</source>
        <translation>Mauvais Content-Type</translation>
    </message>
    <message>
        <source>Sound JSON that says it is XML.</source>
        <translation>Du JSON correct qui dit être du XML.</translation>
    </message>
    <message>
        <source>2xx or 4xx, never 5xx.</source>
        <translation>2xx ou 4xx, jamais 5xx.</translation>
    </message>
    <message>
        <source>Packed body</source>
        <translation>Corps compressé</translation>
    </message>
    <message>
        <source>The body is packed with gzip, and the Content-Encoding says so.</source>
        <translation>Le corps est compressé avec gzip, et le Content-Encoding le dit.</translation>
    </message>
    <message>
        <source>2xx, or 415 where nothing is unpacked.</source>
        <translation>2xx, ou 415 là où rien n’est décompressé.</translation>
    </message>
    <message>
        <source>Duplicate keys</source>
        <translation>Clés doublées</translation>
    </message>
    <message>
        <source>A JSON object with the same key twice.</source>
        <translation>Un objet JSON avec deux fois la même clé.</translation>
    </message>
    <message>
        <source>Half a character</source>
        <translation>Demi-caractère</translation>
    </message>
    <message>
        <source>An escape that is half of an emoji (\ud83d) and no character alone.</source>
        <translation>Un échappement qui est la moitié d’un émoji (\ud83d) et aucun caractère à lui seul.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>Three bytes before the JSON that some programs write.</source>
        <translation>Trois octets avant le JSON, que certains programmes écrivent.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Pas de signature</translation>
    </message>
    <message>
        <source>A request that is not signed.</source>
        <translation>Une requête qui n’est pas signée.</translation>
    </message>
    <message>
        <source>4xx, usually 401: anybody could have sent it.</source>
        <translation>4xx, d’ordinaire 401&#xa0;: n’importe qui pourrait l’avoir envoyée.</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Fausse signature</translation>
    </message>
    <message>
        <source>A body with one byte more than was signed.</source>
        <translation>Un corps avec un octet de plus que ce qui a été signé.</translation>
    </message>
    <message>
        <source>4xx, usually 401: somebody changed the body.</source>
        <translation>4xx, d’ordinaire 401&#xa0;: quelqu’un a modifié le corps.</translation>
    </message>
    <message>
        <source>Old signature</source>
        <translation>Vieille signature</translation>
    </message>
    <message>
        <source>A request that was signed a day ago.</source>
        <translation>Une requête qui a été signée il y a un jour.</translation>
    </message>
    <message>
        <source>4xx, usually 401: it may be a recording.</source>
        <translation>4xx, d’ordinaire 401&#xa0;: c’est peut-être un enregistrement.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>The same signed request twice, byte for byte.</source>
        <translation>Deux fois la même requête signée, octet pour octet.</translation>
    </message>
    <message>
        <source>2xx, then 4xx or the mark of a duplicate.</source>
        <translation>2xx, puis 4xx ou la marque d’un doublon.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Indécidable</translation>
    </message>
    <message>
        <source>The URL holds a user name or password, and documents hold no secrets. Remove it.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe, et les documents ne contiennent aucun secret. Retirez-le.</translation>
    </message>
    <message>
        <source>The value of the header %1 is a secret, and documents hold none. Empty it.</source>
        <translation>La valeur de l’en-tête %1 est un secret, et les documents n’en contiennent aucun. Videz-la.</translation>
    </message>
    <message>
        <source>The header %1 is “%2”.</source>
        <translation>L’en-tête %1 est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The header %1 contains “%2”.</source>
        <translation>L’en-tête %1 contient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no header %1.</source>
        <translation>Il n’y a pas d’en-tête %1.</translation>
    </message>
    <message>
        <source>There is a header %1.</source>
        <translation>Il y a un en-tête %1.</translation>
    </message>
    <message>
        <source>The body is the JSON %1.</source>
        <translation>Le corps est le JSON %1.</translation>
    </message>
    <message>
        <source>The body is JSON that contains “%1”.</source>
        <translation>Le corps est du JSON qui contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The body is JSON.</source>
        <translation>Le corps est du JSON.</translation>
    </message>
    <message>
        <source>The body has %2 at %1.</source>
        <translation>Le corps contient %2 à %1.</translation>
    </message>
    <message>
        <source>What the body has at %1 contains “%2”.</source>
        <translation>Ce que le corps a à %1 contient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The body has nothing at %1.</source>
        <translation>Le corps n’a rien à %1.</translation>
    </message>
    <message>
        <source>The body has a value at %1.</source>
        <translation>Le corps a une valeur à %1.</translation>
    </message>
    <message>
        <source>The receiver finds a keyword exactly.</source>
        <translation>Le récepteur trouve exactement un mot-clé.</translation>
    </message>
    <message>
        <source>The receiver finds a near miss of a keyword.</source>
        <translation>Le récepteur trouve un texte proche d’un mot-clé.</translation>
    </message>
    <message>
        <source>The receiver finds no keyword.</source>
        <translation>Le récepteur ne trouve aucun mot-clé.</translation>
    </message>
    <message>
        <source>The receiver opts the number in.</source>
        <translation>Le récepteur inscrit le numéro.</translation>
    </message>
    <message>
        <source>The receiver opts the number out.</source>
        <translation>Le récepteur désinscrit le numéro.</translation>
    </message>
    <message>
        <source>The receiver waits for a confirmation of the opt-in.</source>
        <translation>Le récepteur attend une confirmation de l’opt-in.</translation>
    </message>
    <message>
        <source>The receiver leaves the consent as it is.</source>
        <translation>Le récepteur laisse le consentement tel quel.</translation>
    </message>
    <message>
        <source>The receiver decides on the category %1.</source>
        <translation>Le récepteur choisit la catégorie %1.</translation>
    </message>
    <message>
        <source>The receiver finds the keyword %1.</source>
        <translation>Le récepteur trouve le mot-clé %1.</translation>
    </message>
    <message>
        <source>Expected: %1 Got: %2</source>
        <translation>Attendu&#xa0;: %1 Obtenu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Expected: %1 There is none.</source>
        <translation>Attendu&#xa0;: %1 Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Expected: %1 There was no answer.</source>
        <translation>Attendu&#xa0;: %1 Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>Expected: %1 The body of the answer is no JSON.</source>
        <translation>Attendu&#xa0;: %1 Le corps de la réponse n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Expected: %1 The answer holds no decision of a receiver.</source>
        <translation>Attendu&#xa0;: %1 La réponse ne contient aucune décision d’un récepteur.</translation>
    </message>
    <message>
        <source>Expected: %1 It can&apos;t be checked, because “%2” is no JSON pointer or no JSON.</source>
        <translation>Attendu&#xa0;: %1 Cela ne peut pas être vérifié, car «&#xa0;%2&#xa0;» n’est ni un pointeur JSON ni du JSON.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>Le statut est %1.</translation>
    </message>
    <message>
        <source>The body contains “%1”.</source>
        <translation>Le corps contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer takes %1 ms at most.</source>
        <translation>La réponse prend au plus %1 ms.</translation>
    </message>
    <message>
        <source>Expected: %1 It took %2 ms.</source>
        <translation>Attendu&#xa0;: %1 Elle a pris %2 ms.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value in the body</source>
        <translation>Valeur dans le corps</translation>
    </message>
    <message>
        <source>Text of the body</source>
        <translation>Texte du corps</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>est présent</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme attendu</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Pas comme attendu</translation>
    </message>
    <message>
        <source>%1 alone would have found no near miss.</source>
        <translation>%1 seule n’aurait rien trouvé d’approchant.</translation>
    </message>
    <message>
        <source>%1 is not in this profile; it would have taken “%2” for %3.</source>
        <translation>%1 ne fait pas partie de ce profil&#x202f;; «&#xa0;%2&#xa0;» aurait été pris pour %3.</translation>
    </message>
    <message>
        <source>%1 alone would have taken “%2” for %3 too.</source>
        <translation>%1 seule aurait aussi pris «&#xa0;%2&#xa0;» pour %3.</translation>
    </message>
</context>
</TS>
