<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
        <source>Post sample events</source>
        <translation>Envoyer des exemples d’événements</translation>
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
        <source>The file %1 is empty; a CSV file needs a header line.</source>
        <translation>Le fichier %1 est vide&#x202f;; un fichier CSV doit avoir une ligne d’en-tête.</translation>
    </message>
    <message>
        <source>The file %1 has no column “%2”. Its columns are: %3. Name one with --column.</source>
        <translation>Le fichier %1 n’a pas de colonne «&#xa0;%2&#xa0;». Ses colonnes sont&#xa0;: %3. Indiquez-en une avec --column.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no JSON object with a text called “message”.</source>
        <translation>La ligne %1 de %2 n’est pas un objet JSON avec une chaîne nommée «&#xa0;message&#xa0;».</translation>
    </message>
    <message>
        <source>render needs one webhook.</source>
        <translation>render exige un webhook.</translation>
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
        <source>“%1” is no http or https URL.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL http ou https.</translation>
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
        <source>send needs one webhook.</source>
        <translation>send exige un webhook.</translation>
    </message>
    <message>
        <source>Sent %L1, of which %L2 went well and %L3 failed; %L4 tried again.</source>
        <translation>Envois&#xa0;: %L1, dont %L2 réussis et %L3 en échec&#x202f;; nouvelles tentatives&#xa0;: %L4.</translation>
    </message>
    <message>
        <source>%L1 seconds, %L2 a second; half within %L3 ms, 95 of 100 within %L4 ms, 99 of 100 within %L5 ms.</source>
        <translation>Durée&#xa0;: %L1&#xa0;s, soit %L2 par seconde&#x202f;; la moitié en %L3&#xa0;ms au plus, 95 sur 100 en %L4&#xa0;ms au plus, 99 sur 100 en %L5&#xa0;ms au plus.</translation>
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
        <source>Fail on purpose as this file says.</source>
        <translation>Échouer volontairement comme l’indique ce fichier.</translation>
    </message>
    <message>
        <source>Send as the person in this JSON file: mobilePhone.number is the number.</source>
        <translation>Envoyer au nom de la personne décrite dans ce fichier JSON&#xa0;: mobilePhone.number est le numéro.</translation>
    </message>
    <message>
        <source>Try again by this retry profile: %1.</source>
        <translation>Réessayer selon ce profil de nouvelles tentatives&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1 of %2 opens quotes that are not closed. Close them, or double the quotes inside a text.</source>
        <translation>La ligne %1 de %2 ouvre des guillemets qui ne sont pas fermés. Fermez-les, ou doublez les guillemets à l’intérieur d’un texte.</translation>
    </message>
    <message>
        <source>It redirects to %1, which is not followed.</source>
        <translation>Elle redirige vers %1, ce qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
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
        <source>The built-in samples could not be read.</source>
        <translation>Impossible de lire les exemples intégrés.</translation>
    </message>
    <message>
        <source>There is no retry profile called “%1”. Known are: %2.</source>
        <translation>Il n’existe pas de profil de nouvelles tentatives nommé «&#xa0;%1&#xa0;». Les profils connus sont&#xa0;: %2.</translation>
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
    <name>Hookbench::CredentialBook</name>
    <message>
        <source>An API credential needs a name.</source>
        <translation>Les informations d’identification d’API doivent avoir un nom.</translation>
    </message>
    <message>
        <source>There is an API credential %1 already. Choose another name.</source>
        <translation>Des informations d’identification d’API nommées %1 existent déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Hookbench::CredentialDialog</name>
    <message>
        <source>Create new API credentials</source>
        <translation>Créer de nouvelles informations d’identification d’API</translation>
    </message>
    <message>
        <source>For the SMS vendor %1. Only the name and the number are kept here, no key and no token.</source>
        <translation>Pour le fournisseur de SMS %1. Seuls le nom et le numéro sont conservés ici, sans clé ni jeton.</translation>
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
        <source>Type %1 to go on</source>
        <translation>Saisissez %1 pour continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
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
        <source>Create a webhook</source>
        <translation>Créer un webhook</translation>
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
        <source>SMS Webhooks</source>
        <translation>Webhooks SMS</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
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
        <source>Undo a deletion</source>
        <translation>Annuler une suppression</translation>
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
    <name>Hookbench::KeywordPanel</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 figure déjà dans la liste.</translation>
    </message>
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
        <source>Enter a keyword</source>
        <translation>Saisir un mot-clé</translation>
    </message>
    <message>
        <source>Enter your keywords</source>
        <translation>Saisir vos mots-clés</translation>
    </message>
    <message>
        <source>A text that equals one of these words gets the reply below. Upper and lower case make no difference: stop and STOP are the same. Enter or a comma adds the word; a list can be pasted.</source>
        <translation>Un SMS égal à l’un de ces mots reçoit la réponse ci-dessous, sans distinction entre majuscules et minuscules&#xa0;: stop et STOP sont équivalents. La touche Entrée ou une virgule ajoute le mot&#x202f;; il est possible de coller une liste.</translation>
    </message>
    <message>
        <source>Keywords of %1</source>
        <translation>Mots-clés de la catégorie %1</translation>
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
        <source>Add the keyword</source>
        <translation>Ajouter le mot-clé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>SMS Webhooks</source>
        <translation>Webhooks SMS</translation>
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
    <name>Hookbench::PayloadField</name>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Hide payload editor</source>
        <translation>Masquer l’éditeur de payload</translation>
    </message>
    <message>
        <source>View payload editor</source>
        <translation>Afficher l’éditeur de payload</translation>
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
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>Lays the JSON out line by line; order and spelling stay as they are</source>
        <translation>Dispose le JSON ligne par ligne&#x202f;; l’ordre et l’orthographe restent inchangés</translation>
    </message>
    <message>
        <source>Payload template</source>
        <translation>Modèle de payload</translation>
    </message>
    <message>
        <source>Paste the JSON that your provider sends, with {{token}} where a field is read.</source>
        <translation>Collez le JSON que votre fournisseur envoie, avec {{token}} à chaque endroit où un champ est lu.</translation>
    </message>
    <message>
        <source>Problems of the payload</source>
        <translation>Problèmes de la payload</translation>
    </message>
    <message>
        <source>A template array with one element reads</source>
        <translation>Un tableau à un seul élément dans le modèle lit</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The mirrored product does not document how a template array applies to a longer one. Reading every element is our reading.</source>
        <translation>Le produit reproduit ne documente pas la façon dont un tableau du modèle s’applique à un tableau plus long. La lecture de chaque élément est notre interprétation.</translation>
    </message>
    <message>
        <source>Every element of the body&apos;s array</source>
        <translation>Chaque élément du tableau du corps</translation>
    </message>
    <message>
        <source>Only the first element</source>
        <translation>Le premier élément seulement</translation>
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
        <source>%1:%2  %3</source>
        <translation>%1:%2  %3</translation>
    </message>
    <message>
        <source>Each field is to be bound once. Tick Never sent for a field that this provider leaves out of every event: the receiver then fills in what it can.</source>
        <translation>Chaque champ doit être lié une fois. Cochez «&#xa0;Jamais envoyé&#xa0;» pour un champ que ce fournisseur omet dans tous ses événements&#xa0;: le récepteur complète alors ce qu’il peut.</translation>
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
        <source>%1 is not an address to build URLs on. Write it like https://example.com.</source>
        <translation>%1 n’est pas une adresse sur laquelle construire des URL. Écrivez-la comme https://example.com.</translation>
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
        <source>This body is encoded as %1, and webhooks read plain JSON only. Send it without Content-Encoding.</source>
        <translation>Ce corps est encodé en %1, et les webhooks ne lisent que le JSON en clair. Envoyez-le sans Content-Encoding.</translation>
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
</context>
<context>
    <name>Hookbench::RetryProfile</name>
    <message>
        <source>This retry profile can&apos;t be read.</source>
        <translation>Impossible de lire ce profil de nouvelles tentatives.</translation>
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
</context>
<context>
    <name>Hookbench::SampleNames</name>
    <message>
        <source>A subscriber texts STOP</source>
        <translation>Un abonné envoie STOP</translation>
    </message>
    <message>
        <source>A subscriber texts START</source>
        <translation>Un abonné envoie START</translation>
    </message>
    <message>
        <source>A subscriber texts HELP</source>
        <translation>Un abonné envoie HELP</translation>
    </message>
    <message>
        <source>A subscriber asks a question</source>
        <translation>Un abonné pose une question</translation>
    </message>
    <message>
        <source>A subscriber misspells a keyword</source>
        <translation>Un abonné écorche un mot-clé</translation>
    </message>
    <message>
        <source>A message is delivered</source>
        <translation>Un message est diffusé</translation>
    </message>
    <message>
        <source>A message fails</source>
        <translation>L’envoi d’un message échoue</translation>
    </message>
    <message>
        <source>A message is read</source>
        <translation>Un message est lu</translation>
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
</context>
<context>
    <name>Hookbench::SandboxBook</name>
    <message>
        <source>A sandbox needs a name.</source>
        <translation>Une sandbox doit avoir un nom.</translation>
    </message>
    <message>
        <source>The organisation has a sandbox %1 already. Choose another name.</source>
        <translation>L’organisation a déjà une sandbox %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The sandbox is no longer there.</source>
        <translation>La sandbox n’existe plus.</translation>
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
        <source>%1 is a production sandbox. The event goes to %2.</source>
        <translation>%1 est une sandbox de production. L’événement est envoyé à %2.</translation>
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
</context>
<context>
    <name>Hookbench::SqlEventStore</name>
    <message>
        <source>The event is no longer in the log.</source>
        <translation>L’événement ne figure plus dans le journal.</translation>
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
        <source>Insert</source>
        <translation>Insérer</translation>
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
        <source>Search</source>
        <translation>Rechercher</translation>
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
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
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
    <name>Hookbench::WebhookNameDelegate</name>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
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
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
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
        <source>No answer: the secure connection could not be set up. Check the certificate.</source>
        <translation>Aucune réponse&#xa0;: impossible d’établir la connexion sécurisée. Vérifiez le certificat.</translation>
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
</context>
</TS>
