<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Holdall</source>
        <translation>Holdall</translation>
    </message>
    <message>
        <source>Archiver</source>
        <translation>Gestionnaire d’archives</translation>
    </message>
    <message>
        <source>Compress, extract and verify files</source>
        <translation>Compresser, extraire et vérifier des fichiers</translation>
    </message>
    <message>
        <source>archive;compress;extract;unpack;verify;checksum;zip;7z;tar;xz;rar;</source>
        <translation>archive;compresser;extraire;décompresser;vérifier;somme de contrôle;zip;7z;tar;xz;rar;</translation>
    </message>
    <message>
        <source>New Archive…</source>
        <translation>Nouvelle archive…</translation>
    </message>
    <message>
        <source>Verify Files…</source>
        <translation>Vérifier des fichiers…</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>Compresser en %1</translation>
    </message>
    <message>
        <source>Compress…</source>
        <translation>Compresser…</translation>
    </message>
    <message>
        <source>Extract Here</source>
        <translation>Extraire ici</translation>
    </message>
    <message>
        <source>Extract To…</source>
        <translation>Extraire vers…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Holdall packs files and folders into archives, takes archives apart again, and proves both: what it has compressed can be decoded and compared with its source before the archive gets its name.</source>
        <translation>Holdall met des fichiers et des dossiers dans des archives, les en ressort, et prouve l’un et l’autre&#xa0;: ce qu’il a compressé peut être décodé et comparé à sa source avant que l’archive reçoive son nom.</translation>
    </message>
    <message>
        <source>Drop files on the window, choose an entry in the file manager&apos;s menu, or have whole folders of archives verified. Every job is a row in a queue, with its progress, speed and remaining time; one that fails never stops the others.</source>
        <translation>Déposez des fichiers sur la fenêtre, choisissez une entrée dans le menu du gestionnaire de fichiers, ou faites vérifier des dossiers entiers d’archives. Chaque tâche est une ligne dans une file, avec sa progression, sa vitesse et le temps restant&#x202f;; celle qui échoue n’arrête jamais les autres.</translation>
    </message>
    <message>
        <source>Makes tar, ZIP and 7z archives on all cores, in volumes if you like</source>
        <translation>Crée des archives tar, ZIP et 7z sur tous les cœurs, en volumes si vous le souhaitez</translation>
    </message>
    <message>
        <source>Reads RAR, ISO, CAB, Debian and RPM packages and many more</source>
        <translation>Lit RAR, ISO, CAB, les paquets Debian et RPM et bien d’autres</translation>
    </message>
    <message>
        <source>Shows what is in an archive at once, and changes it in its place</source>
        <translation>Montre aussitôt le contenu d’une archive et le modifie sur place</translation>
    </message>
    <message>
        <source>Leaves nothing half-written behind, whatever happens</source>
        <translation>Ne laisse rien d’inachevé, quoi qu’il arrive</translation>
    </message>
    <message>
        <source>Files compressed and verified in the queue</source>
        <translation>Fichiers compressés et vérifiés dans la file</translation>
    </message>
    <message>
        <source>WARC archive of web pages</source>
        <translation>Archive WARC de pages web</translation>
    </message>
    <message>
        <source>Qt resource file</source>
        <translation>Fichier de ressources Qt</translation>
    </message>
</context>
<context>
    <name>DropContent</name>
    <message>
        <source>Web addresses cannot be taken: download the file first, then drop it here.</source>
        <translation>Les adresses web ne peuvent pas être prises en charge&#xa0;: téléchargez d’abord le fichier, puis déposez-le ici.</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Seuls des fichiers et des dossiers de cet ordinateur peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Text cannot be dropped here, only files and folders.</source>
        <translation>Du texte ne peut pas être déposé ici, seulement des fichiers et des dossiers.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>&amp;Compress</source>
        <translation>&amp;Compresser</translation>
    </message>
    <message>
        <source>Files dropped here are compressed.</source>
        <translation>Les fichiers déposés ici sont compressés.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraire</translation>
    </message>
    <message>
        <source>Archives dropped here are extracted.</source>
        <translation>Les archives déposées ici sont extraites.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Files dropped here are verified.</source>
        <translation>Les fichiers déposés ici sont vérifiés.</translation>
    </message>
    <message>
        <source>What &amp;Suits Them</source>
        <translation>Ce qui leur con&amp;vient</translation>
    </message>
    <message>
        <source>One archive dropped here is opened, several are extracted, other files are compressed.</source>
        <translation>Une archive déposée ici est ouverte, plusieurs sont extraites, les autres fichiers sont compressés.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Lien symbolique</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Lien physique</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Tube</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>The code of the error is %1.</source>
        <translation>Le code de l’erreur est %1.</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Please report it.</source>
        <translation>C’est une erreur du programme. Veuillez la signaler.</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Close other programs, or choose a lower level.</source>
        <translation>Fermez d’autres programmes ou choisissez un niveau plus bas.</translation>
    </message>
    <message>
        <source>The system refused, and did not say why</source>
        <translation>Le système a refusé sans dire pourquoi</translation>
    </message>
    <message>
        <source>The system&apos;s error number is %1.</source>
        <translation>Le numéro d’erreur du système est %1.</translation>
    </message>
    <message>
        <source>Needs more memory than the limit allows</source>
        <translation>Demande plus de mémoire que la limite ne le permet</translation>
    </message>
    <message>
        <source>Raise the memory limit.</source>
        <translation>Augmentez la limite de mémoire.</translation>
    </message>
    <message>
        <source>Needs %1 of memory, more than the limit allows</source>
        <translation>Demande %1 de mémoire, plus que la limite ne le permet</translation>
    </message>
    <message>
        <source>Raise the memory limit to at least %1.</source>
        <translation>Augmentez la limite de mémoire à %1 au moins.</translation>
    </message>
    <message>
        <source>Decompresses to more than %1</source>
        <translation>Dépasse %1 une fois décompressé</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the size.</source>
        <translation>Si ce fichier est digne de confiance, augmentez la limite de taille.</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other</source>
        <translation>Les options %1 et %2 s’excluent mutuellement</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Renoncez à l’une des deux.</translation>
    </message>
    <message>
        <source>The option %1 does not belong to %2</source>
        <translation>L’option %1 ne s’applique pas à %2</translation>
    </message>
    <message>
        <source>Leave it out, or choose another format.</source>
        <translation>Omettez-la ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>The filter chain cannot be read: %1, at position %2 of &quot;%3&quot;</source>
        <translation>La chaîne de filtres est illisible&#xa0;: %1, à la position %2 de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>A chain looks like this: %1</source>
        <translation>Exemple de chaîne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The option %1 is not possible here</source>
        <translation>L’option %1 n’est pas possible ici</translation>
    </message>
    <message>
        <source>The option %1 is needed here</source>
        <translation>L’option %1 est nécessaire ici</translation>
    </message>
    <message>
        <source>Give %1.</source>
        <translation>Indiquez %1.</translation>
    </message>
    <message>
        <source>The filter chain &quot;%1&quot; is not possible here</source>
        <translation>La chaîne de filtres «&#xa0;%1&#xa0;» n’est pas possible ici</translation>
    </message>
    <message>
        <source>%1 %2 is not possible here</source>
        <translation>%1 %2 n’est pas possible ici</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Valeurs permises&#xa0;: %1</translation>
    </message>
    <message>
        <source>This combination of options is not possible</source>
        <translation>Cette combinaison d’options n’est pas possible</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Give the password that it was made with.</source>
        <translation>Indiquez le mot de passe utilisé lors de la création.</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>Passwords differ in upper and lower case, too.</source>
        <translation>Les majuscules et les minuscules comptent aussi.</translation>
    </message>
    <message>
        <source>A newer version of the program may be able to.</source>
        <translation>Une version plus récente du programme y parviendra peut-être.</translation>
    </message>
    <message>
        <source>Is encrypted in a way that this program does not read</source>
        <translation>Est chiffré d’une manière que ce programme ne lit pas</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>Ouvrez-le avec le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Uses a feature that is not supported</source>
        <translation>Utilise une fonctionnalité non prise en charge</translation>
    </message>
    <message>
        <source>Uses %1 %2, which is not supported</source>
        <translation>Utilise %1 %2, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>Pris en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Damaged at byte %1</source>
        <translation>Endommagé à l’octet %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>The data contradicts itself: a check, a code or a header is wrong.</source>
        <translation>Les données se contredisent&#xa0;: un contrôle, un code ou un en-tête est faux.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <translation>Procurez-vous une nouvelle copie du fichier.</translation>
    </message>
    <message>
        <source>Ends too early, at byte %1</source>
        <translation>Se termine trop tôt, à l’octet %1</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Se termine trop tôt</translation>
    </message>
    <message>
        <source>The data ends before the stream does: a part of the file is missing.</source>
        <translation>Les données s’arrêtent avant la fin du flux&#xa0;: il manque une partie du fichier.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The format is not recognised</source>
        <translation>Le format n’est pas reconnu</translation>
    </message>
    <message>
        <source>This was met at byte %1.</source>
        <translation>Constaté à l’octet %1.</translation>
    </message>
    <message>
        <source>If you know the format, name it.</source>
        <translation>Si vous connaissez le format, indiquez-le.</translation>
    </message>
    <message>
        <source>Carries an integrity check that is not supported</source>
        <translation>Comporte un contrôle d’intégrité non pris en charge</translation>
    </message>
    <message>
        <source>The data can be decompressed, but not be proven intact.</source>
        <translation>Les données peuvent être décompressées, mais leur intégrité ne peut pas être prouvée.</translation>
    </message>
    <message>
        <source>Needs the dictionary that it was compressed with</source>
        <translation>Demande le dictionnaire utilisé pour la compression</translation>
    </message>
    <message>
        <source>Name the file that holds this dictionary.</source>
        <translation>Indiquez le fichier qui contient ce dictionnaire.</translation>
    </message>
    <message>
        <source>Differs from what it was compared with</source>
        <translation>Diffère de ce à quoi il a été comparé</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Modifiez les permissions ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>Aucun fichier ni dossier ne porte ce nom.</translation>
    </message>
    <message>
        <source>Check the name: it may have been moved or removed.</source>
        <translation>Vérifiez le nom&#xa0;: l’élément a pu être déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>Plus d’espace disponible</translation>
    </message>
    <message>
        <source>This takes %1 or more, and less than that is free.</source>
        <translation>Il faut %1 ou plus, et il n’y a pas autant d’espace libre.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it is used up.</source>
        <translation>Le disque est plein, ou votre quota est épuisé.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Choose another name, or allow the file to be replaced.</source>
        <translation>Choisissez un autre nom ou autorisez le remplacement du fichier.</translation>
    </message>
    <message>
        <source>Is a folder, not a file</source>
        <translation>Est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Is not a regular file</source>
        <translation>N’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not taken.</source>
        <translation>Les périphériques, tubes et sockets ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Choose a regular file.</source>
        <translation>Choisissez un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>Modifié pendant la lecture</translation>
    </message>
    <message>
        <source>Another program wrote to the file, so the result would be a mixture.</source>
        <translation>Un autre programme a écrit dans le fichier, le résultat serait donc un mélange.</translation>
    </message>
    <message>
        <source>Try again when no other program uses the file.</source>
        <translation>Réessayez quand aucun autre programme n’utilise le fichier.</translation>
    </message>
    <message>
        <source>The result does not match the source</source>
        <translation>Le résultat ne correspond pas à la source</translation>
    </message>
    <message>
        <source>The result was decompressed again and compared; it was not kept.</source>
        <translation>Le résultat a été décompressé à nouveau et comparé&#x202f;; il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, have the memory and the disk tested.</source>
        <translation>Réessayez. Si cela se reproduit, faites tester la mémoire et le disque.</translation>
    </message>
    <message>
        <source>Decompresses to more than %1 times its size</source>
        <translation>Dépasse %1 fois sa taille une fois décompressé</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the ratio.</source>
        <translation>Si ce fichier est digne de confiance, augmentez la limite du taux.</translation>
    </message>
    <message>
        <source>Holds more than %1 entries, or names too long for so many</source>
        <translation>Contient plus de %1 entrées, ou des noms trop longs pour un tel nombre</translation>
    </message>
    <message>
        <source>Folders that no entry names, but that others are in, count too.</source>
        <translation>Les dossiers qu’aucune entrée ne nomme mais qui en contiennent comptent aussi.</translation>
    </message>
    <message>
        <source>If you trust this archive, raise the limit of the entries.</source>
        <translation>Si cette archive est digne de confiance, augmentez la limite du nombre d’entrées.</translation>
    </message>
    <message>
        <source>Has a name that could lead out of the folder</source>
        <translation>A un nom qui pourrait mener hors du dossier</translation>
    </message>
    <message>
        <source>Names that are empty, absolute or contain &quot;..&quot; are not extracted.</source>
        <translation>Les noms vides, absolus ou contenant «&#xa0;..&#xa0;» ne sont pas extraits.</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones have no such names.</source>
        <translation>Méfiez-vous de cette archive&#xa0;: les honnêtes n’ont pas de tels noms.</translation>
    </message>
    <message>
        <source>Has a name that is too long</source>
        <translation>A un nom trop long</translation>
    </message>
    <message>
        <source>A name has at most 255 bytes, with its folders at most 65535, and is not deeper than the limit.</source>
        <translation>Un nom a 255 octets au plus, 65535 avec ses dossiers, et n’est pas plus profond que la limite.</translation>
    </message>
    <message>
        <source>Have the archive made again with shorter names.</source>
        <translation>Faites recréer l’archive avec des noms plus courts.</translation>
    </message>
    <message>
        <source>Has almost the same name as another entry</source>
        <translation>A presque le même nom qu’une autre entrée</translation>
    </message>
    <message>
        <source>They differ only in upper and lower case, or in how accents are written.</source>
        <translation>Ils ne diffèrent que par les majuscules ou par la façon d’écrire les accents.</translation>
    </message>
    <message>
        <source>Rename one of the two before they go to another system.</source>
        <translation>Renommez l’une des deux avant de les transmettre à un autre système.</translation>
    </message>
    <message>
        <source>Is in the way of another entry: one is a folder, the other is not</source>
        <translation>Gêne une autre entrée&#xa0;: l’une est un dossier, l’autre non</translation>
    </message>
    <message>
        <source>The one that comes first in the archive was kept.</source>
        <translation>La première dans l’archive a été conservée.</translation>
    </message>
    <message>
        <source>Extract this entry alone, to another folder.</source>
        <translation>Extrayez cette entrée seule, dans un autre dossier.</translation>
    </message>
    <message>
        <source>Is a link that could lead out of the folder</source>
        <translation>Est un lien qui pourrait mener hors du dossier</translation>
    </message>
    <message>
        <source>It names a place outside, or gets there through other links.</source>
        <translation>Il désigne un emplacement extérieur ou y mène par d’autres liens.</translation>
    </message>
    <message>
        <source>If you trust this archive, allow links that lead outside.</source>
        <translation>Si cette archive est digne de confiance, autorisez les liens vers l’extérieur.</translation>
    </message>
    <message>
        <source>Is a link to something that was not extracted</source>
        <translation>Est un lien vers quelque chose qui n’a pas été extrait</translation>
    </message>
    <message>
        <source>What it stands for is missing, was refused, or is no file.</source>
        <translation>Sa cible manque, a été refusée ou n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Extract what it links to as well, or get a fresh copy of the archive.</source>
        <translation>Extrayez aussi sa cible, ou procurez-vous une nouvelle copie de l’archive.</translation>
    </message>
    <message>
        <source>Is a device, pipe or socket, which is not made</source>
        <translation>Est un périphérique, un tube ou un socket, qui n’est pas créé</translation>
    </message>
    <message>
        <source>If you need it, use the system&apos;s own tools.</source>
        <translation>Si vous en avez besoin, utilisez les outils du système.</translation>
    </message>
    <message>
        <source>Stands without some of its attributes</source>
        <translation>Il lui manque certains de ses attributs</translation>
    </message>
    <message>
        <source>Setuid, setgid and sticky bits and attributes that only the system may set are left out; others may be unknown to the disk.</source>
        <translation>Les bits setuid, setgid et sticky et les attributs réservés au système sont omis&#x202f;; d’autres peuvent être inconnus du disque.</translation>
    </message>
    <message>
        <source>If they matter, set them yourself.</source>
        <translation>S’ils comptent pour vous, définissez-les vous-même.</translation>
    </message>
    <message>
        <source>Made its reader hang</source>
        <translation>A bloqué son lecteur</translation>
    </message>
    <message>
        <source>What reads such archives did nothing for a while, and was ended.</source>
        <translation>Le programme qui lit ces archives n’a rien fait pendant un moment et a été arrêté.</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones do no such thing.</source>
        <translation>Méfiez-vous de cette archive&#xa0;: les honnêtes ne font pas cela.</translation>
    </message>
    <message>
        <source>Made its reader crash</source>
        <translation>A fait planter son lecteur</translation>
    </message>
    <message>
        <source>What reads such archives is a process of its own. Nothing else was harmed.</source>
        <translation>Ces archives sont lues par un processus à part. Rien d’autre n’a été atteint.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file. If that is the same, be careful with it.</source>
        <translation>Procurez-vous une nouvelle copie du fichier. Si cela se reproduit, méfiez-vous-en.</translation>
    </message>
    <message>
        <source>Cannot be changed, only be read</source>
        <translation>Ne peut pas être modifié, seulement lu</translation>
    </message>
    <message>
        <source>Archives of this kind, and those that are cut into volumes, stay as they are.</source>
        <translation>Les archives de ce type, et celles découpées en volumes, restent telles quelles.</translation>
    </message>
    <message>
        <source>Extract it, and make a new archive.</source>
        <translation>Extrayez-la et créez une nouvelle archive.</translation>
    </message>
    <message>
        <source>Has data before or behind the archive, which would be lost</source>
        <translation>A des données avant ou après l’archive, qui seraient perdues</translation>
    </message>
    <message>
        <source>It may be a program that extracts itself, or something was appended. The archive was not changed.</source>
        <translation>Il peut s’agir d’un programme auto-extractible, ou quelque chose a été ajouté à la fin. L’archive n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Could not be kept as it is in a changed archive</source>
        <translation>Ne pourrait pas être conservé tel quel dans une archive modifiée</translation>
    </message>
    <message>
        <source>It is of a kind, is encrypted or is linked in a way that cannot be written again. The archive was not changed.</source>
        <translation>Son type, son chiffrement ou ses liens ne permettent pas de l’écrire à nouveau. L’archive n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Extract the archive, and make a new one.</source>
        <translation>Extrayez l’archive et créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Is not the same to two readers</source>
        <translation>N’est pas identique pour deux lecteurs</translation>
    </message>
    <message>
        <source>The archive was read by this program and by another&apos;s reader, and one of the two is wrong. It was not kept.</source>
        <translation>L’archive a été lue par ce programme et par un lecteur tiers, et l’un des deux se trompe. Elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>Please report this: it is a mistake in a program.</source>
        <translation>Veuillez le signaler&#xa0;: c’est une erreur dans un programme.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 Kio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 Tio</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 Pio</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 Eio</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a decimal number</comment>
        <translation>%1,%2</translation>
    </message>
</context>
<context>
    <name>JobCells</name>
    <message>
        <source>Not intact</source>
        <translation>Pas intact</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>aucun contrôle</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>contrôle %1</translation>
    </message>
    <message>
        <source>filters %1</source>
        <translation>filtres %1</translation>
    </message>
    <message>
        <source>window bits %1</source>
        <translation>bits de fenêtre %1</translation>
    </message>
    <message>
        <source>memory level %1</source>
        <translation>niveau de mémoire %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>stratégie %1</translation>
    </message>
    <message>
        <source>long window %1</source>
        <translation>grande fenêtre %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>about %1 to compress, %2 to extract</source>
        <translation>environ %1 pour compresser, %2 pour extraire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>mis à la corbeille</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>De nouveau en attente</translation>
    </message>
    <message>
        <source>Came into the queue</source>
        <translation>Entrée dans la file</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Asked a question</source>
        <translation>A posé une question</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>A reçu une réponse</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what happened then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>JobResultText</name>
    <message>
        <source>Intact, but: %1</source>
        <translation>Intact, mais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Intact, %1</source>
        <translation>Intact, %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>Decoded, but it carries no checksum</source>
        <translation>Décodé, mais sans somme de contrôle</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Compressed, not verified</source>
        <translation>Compressé, non vérifié</translation>
    </message>
    <message>
        <source>Verified: identical</source>
        <translation>Vérifié&#xa0;: identique</translation>
    </message>
    <message>
        <source>Verified: identical, %1</source>
        <translation>Vérifié&#xa0;: identique, %1</translation>
    </message>
    <message>
        <source>Extracted, files: %1</source>
        <translation>Extrait, fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>Il n’y avait rien à modifier</translation>
    </message>
    <message>
        <source>Skipped: it exists already</source>
        <translation>Ignoré&#xa0;: existe déjà</translation>
    </message>
    <message>
        <source>Done, files that failed: %1</source>
        <translation>Terminé, fichiers en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed, and read again</source>
        <translation>Modifié, puis relu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled, nothing was left behind</source>
        <translation>Annulé, rien n’est resté</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of other data behind the end, at byte %2</source>
        <translation>%1 d’autres données après la fin, à l’octet %2</translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>Aucune archive n’a été trouvée</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) intact</source>
        <translation>
            <numerusform>%n fichier intact</numerusform>
            <numerusform>%n fichiers intacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 fichier sur %n pas intact</numerusform>
            <numerusform>%1 fichiers sur %n pas intacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>Compresser en %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>a chain that ends in lzma2</source>
        <translation>une chaîne qui se termine par lzma2</translation>
    </message>
    <message>
        <source>a chain, which raw streams always need</source>
        <translation>une chaîne, toujours nécessaire aux flux bruts</translation>
    </message>
    <message>
        <source>a chain that liblzma takes</source>
        <translation>une chaîne que liblzma accepte</translation>
    </message>
    <message>
        <source>lzma1 alone</source>
        <translation>lzma1 seul</translation>
    </message>
    <message>
        <source>lzma2 alone</source>
        <translation>lzma2 seul</translation>
    </message>
    <message>
        <source>lzma1 or lzma2 as the last filter, and only there</source>
        <translation>lzma1 ou lzma2 comme dernier filtre, et là seulement</translation>
    </message>
    <message>
        <source>1..4 filters</source>
        <translation>1 à 4 filtres</translation>
    </message>
    <message>
        <source>Unknown filter name</source>
        <translation>Nom de filtre inconnu</translation>
    </message>
    <message>
        <source>Filter name is missing</source>
        <translation>Le nom du filtre manque</translation>
    </message>
    <message>
        <source>Unknown option name</source>
        <translation>Nom d’option inconnu</translation>
    </message>
    <message>
        <source>Option value cannot be empty</source>
        <translation>La valeur de l’option ne peut pas être vide</translation>
    </message>
    <message>
        <source>Invalid option value</source>
        <translation>Valeur d’option incorrecte</translation>
    </message>
    <message>
        <source>Value out of range</source>
        <translation>Valeur hors limites</translation>
    </message>
    <message>
        <source>Value is not a non-negative decimal integer</source>
        <translation>La valeur n’est pas un entier décimal positif ou nul</translation>
    </message>
    <message>
        <source>Options must be &apos;name=value&apos; pairs separated with commas</source>
        <translation>Les options doivent être des paires «&#xa0;nom=valeur&#xa0;» séparées par des virgules</translation>
    </message>
    <message>
        <source>This option does not support any multiplier suffixes</source>
        <translation>Cette option n’accepte pas d’unité</translation>
    </message>
    <message>
        <source>Invalid multiplier suffix (KiB, MiB, or GiB)</source>
        <translation>Unité incorrecte (KiB, MiB ou GiB)</translation>
    </message>
    <message>
        <source>Unsupported preset</source>
        <translation>Préréglage non pris en charge</translation>
    </message>
    <message>
        <source>Unsupported flag in the preset</source>
        <translation>Complément de préréglage non pris en charge</translation>
    </message>
    <message>
        <source>The sum of lc and lp must not exceed 4</source>
        <translation>La somme de lc et lp ne doit pas dépasser 4</translation>
    </message>
    <message>
        <source>This filter cannot be used in the .xz format</source>
        <translation>Ce filtre ne peut pas être utilisé dans le format .xz</translation>
    </message>
    <message>
        <source>Empty string is not allowed, try &apos;6&apos; if a default value is needed</source>
        <translation>Un texte vide n’est pas permis&#x202f;; «&#xa0;6&#xa0;» est la valeur par défaut</translation>
    </message>
    <message>
        <source>Invalid filter chain (&apos;lzma2&apos; missing at the end?)</source>
        <translation>Chaîne de filtres incorrecte («&#xa0;lzma2&#xa0;» manque-t-il à la fin&#x202f;?)</translation>
    </message>
    <message>
        <source>The maximum number of filters is four</source>
        <translation>Le nombre maximal de filtres est de quatre</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Les premiers %1 sont affichés.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>Cet encodage n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes, of every file</source>
        <translation>oui, de chaque fichier</translation>
    </message>
    <message>
        <source>by the compression around it</source>
        <translation>par la compression qui l’entoure</translation>
    </message>
    <message>
        <source>no: damage cannot be found</source>
        <translation>non&#xa0;: les dégâts ne peuvent pas être détectés</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message numerus="yes">
        <source>%n of the entries</source>
        <translation>
            <numerusform>%n des entrées</numerusform>
            <numerusform>%n des entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>without reading the others</source>
        <translation>sans lire les autres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Folder, without an entry of its own</source>
        <translation>Dossier, sans entrée propre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Enregistré sous</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Names in</source>
        <translation>Noms en</translation>
    </message>
    <message>
        <source>A single file is reached</source>
        <translation>Un fichier seul est atteint</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>VerdictColumns</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>À l’octet</translation>
    </message>
    <message>
        <source>In entry</source>
        <translation>Dans l’entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Decoded, but the format carries no checksum</source>
        <translation>Décodé, mais le format n’a pas de somme de contrôle</translation>
    </message>
</context>
<context>
    <name>holdall::ui</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Choose files and see what can be done with them</source>
        <translation>Choisir des fichiers et voir ce qui peut en être fait</translation>
    </message>
    <message>
        <source>&amp;Compress Files…</source>
        <translation>&amp;Compresser des fichiers…</translation>
    </message>
    <message>
        <source>Choose files and make a compressed file of each</source>
        <translation>Choisir des fichiers et faire de chacun un fichier compressé</translation>
    </message>
    <message>
        <source>Compress &amp;Folder…</source>
        <translation>Compresser un &amp;dossier…</translation>
    </message>
    <message>
        <source>Compress every file of a folder into the same tree of names</source>
        <translation>Compresser chaque fichier d’un dossier dans la même arborescence de noms</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>&amp;Extraire…</translation>
    </message>
    <message>
        <source>Choose compressed files and unpack them</source>
        <translation>Choisir des fichiers compressés et les décompresser</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Choose compressed files and learn whether they are intact</source>
        <translation>Choisir des fichiers compressés et savoir s’ils sont intacts</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Mettre en pause</translation>
    </message>
    <message>
        <source>Let the selected jobs rest, or go on</source>
        <translation>Suspendre les tâches sélectionnées ou les reprendre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stop the selected jobs and leave nothing of them behind</source>
        <translation>Arrêter les tâches sélectionnées sans rien en laisser</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Queue the selected jobs once more</source>
        <translation>Remettre les tâches sélectionnées dans la file</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Take the selected finished jobs off the list; files stay</source>
        <translation>Retirer de la liste les tâches terminées sélectionnées&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>Clear &amp;Finished</source>
        <translation>Effacer les &amp;terminées</translation>
    </message>
    <message>
        <source>Take all finished jobs off the list; files stay</source>
        <translation>Retirer de la liste toutes les tâches terminées&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>Open Containing F&amp;older</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show where the result stands</source>
        <translation>Montrer où se trouve le résultat</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Copy all about the selected jobs as text</source>
        <translation>Copier sous forme de texte tout ce qui concerne les tâches sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Open Entry</source>
        <translation>&amp;Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Show the text or picture in the selected file</source>
        <translation>Afficher le texte ou l’image du fichier sélectionné</translation>
    </message>
    <message>
        <source>Extract &amp;Selected…</source>
        <translation>E&amp;xtraire la sélection…</translation>
    </message>
    <message>
        <source>Unpack the selected files and folders</source>
        <translation>Décompresser les fichiers et dossiers sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Put files into the open archive, into the selected folder</source>
        <translation>Mettre des fichiers dans l’archive ouverte, dans le dossier sélectionné</translation>
    </message>
    <message>
        <source>Put a folder and all that is in it into the open archive</source>
        <translation>Mettre un dossier et tout son contenu dans l’archive ouverte</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give the selected entry another name in the archive</source>
        <translation>Donner un autre nom dans l’archive à l’entrée sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Take the selected entries out of the archive</source>
        <translation>Retirer de l’archive les entrées sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Copy Names</source>
        <translation>&amp;Copier les noms</translation>
    </message>
    <message>
        <source>Copy the names of the selected files and folders</source>
        <translation>Copier les noms des fichiers et dossiers sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Search names in the open archive</source>
        <translation>Chercher des noms dans l’archive ouverte</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Read the open archive once more</source>
        <translation>Lire une nouvelle fois l’archive ouverte</translation>
    </message>
    <message>
        <source>Close &amp;Tab</source>
        <translation>Fermer l’o&amp;nglet</translation>
    </message>
    <message>
        <source>Close the open archive</source>
        <translation>Fermer l’archive ouverte</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show all about the selected job below the list</source>
        <translation>Afficher sous la liste tout ce qui concerne la tâche sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuration…</translation>
    </message>
    <message>
        <source>Change how Holdall works</source>
        <translation>Modifier le fonctionnement de Holdall</translation>
    </message>
    <message>
        <source>&amp;About Holdall</source>
        <translation>À &amp;propos de Holdall</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Ce qu’est ce programme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Add Fo&amp;lder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place sooner</source>
        <translation>Faire démarrer une place plus tôt les tâches en attente sélectionnées</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place later</source>
        <translation>Faire démarrer une place plus tard les tâches en attente sélectionnées</translation>
    </message>
    <message>
        <source>Start &amp;Next</source>
        <translation>Lancer en&amp;suite</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started before all others</source>
        <translation>Faire démarrer avant toutes les autres les tâches en attente sélectionnées</translation>
    </message>
    <message>
        <source>Drop &amp;Target</source>
        <translation>&amp;Zone de dépôt</translation>
    </message>
    <message>
        <source>Show a small window above all others that takes files</source>
        <translation>Afficher une petite fenêtre au-dessus de toutes les autres qui prend des fichiers</translation>
    </message>
    <message>
        <source>Verify Fol&amp;der…</source>
        <translation>Vérifier un do&amp;ssier…</translation>
    </message>
    <message>
        <source>Look for archives in a folder and learn whether they are intact</source>
        <translation>Chercher des archives dans un dossier et savoir si elles sont intactes</translation>
    </message>
    <message>
        <source>Open the selected file with its program, an archive in a tab</source>
        <translation>Ouvrir le fichier sélectionné avec son programme, une archive dans un onglet</translation>
    </message>
    <message>
        <source>Open &amp;With…</source>
        <translation>Ouvrir a&amp;vec…</translation>
    </message>
    <message>
        <source>Open the selected file with a program that you choose</source>
        <translation>Ouvrir le fichier sélectionné avec un programme de votre choix</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>&amp;Propriétés</translation>
    </message>
    <message>
        <source>Show all about the selected entry, or about the archive</source>
        <translation>Afficher tout sur l’entrée sélectionnée ou sur l’archive</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>&amp;Tout développer</translation>
    </message>
    <message>
        <source>Open all folders of the archive</source>
        <translation>Ouvrir tous les dossiers de l’archive</translation>
    </message>
    <message>
        <source>Collaps&amp;e All</source>
        <translation>Tout rédu&amp;ire</translation>
    </message>
    <message>
        <source>Close all folders of the archive</source>
        <translation>Fermer tous les dossiers de l’archive</translation>
    </message>
</context>
<context>
    <name>holdall::ui::AfterSection</name>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Ensuite</translation>
    </message>
    <message>
        <source>Verify: read the result again and compare it with the source</source>
        <translation>Vérifier&#xa0;: relire le résultat et le comparer à la source</translation>
    </message>
    <message>
        <source>Move the source to the trash once the result is verified</source>
        <translation>Mettre la source à la corbeille une fois le résultat vérifié</translation>
    </message>
    <message>
        <source>Show the result in the file manager</source>
        <translation>Afficher le résultat dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>source to the trash</source>
        <translation>source à la corbeille</translation>
    </message>
    <message>
        <source>show the result</source>
        <translation>afficher le résultat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Announcer</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n tâche en échec</numerusform>
            <numerusform>%n tâches en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n tâche terminée</numerusform>
            <numerusform>%n tâches terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs went well, in %3.</source>
        <translation>%1 tâches sur %2 se sont bien passées, en %3.</translation>
    </message>
    <message>
        <source>Everything went well, in %1.</source>
        <translation>Tout s’est bien passé, en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waiting for an answer</source>
        <translation>
            <numerusform>%n tâche attend une réponse</numerusform>
            <numerusform>%n tâches attendent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is in the window.</source>
        <translation>La question est dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ArchiveEditor</name>
    <message>
        <source>Delete %1 from the archive? It is not kept anywhere.</source>
        <translation>Supprimer %1 de l’archive&#x202f;? L’entrée n’est conservée nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from the archive? They are not kept anywhere.</source>
        <translation>
            <numerusform>Supprimer %n entrée de l’archive&#x202f;? Elle n’est conservée nulle part.</numerusform>
            <numerusform>Supprimer %n entrées de l’archive&#x202f;? Elles ne sont conservées nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>A name is needed that is not empty, “.” or “..”.</source>
        <translation>Il faut un nom qui ne soit ni vide, ni «&#xa0;.&#xa0;», ni «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Un nom ne peut pas contenir «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserCommands</name>
    <message>
        <source>Files to Add</source>
        <translation>Fichiers à ajouter</translation>
    </message>
    <message>
        <source>Folder to Add</source>
        <translation>Dossier à ajouter</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Aucun programme trouvé pour ouvrir %1.</translation>
    </message>
    <message>
        <source>The archive is being tested: see the first tab.</source>
        <translation>L’archive est en cours de test&#xa0;: voir le premier onglet.</translation>
    </message>
    <message>
        <source>&amp;Extract All…</source>
        <translation>&amp;Extraire tout…</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>&amp;Extraire…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>An archive cannot be put into itself.</source>
        <translation>Une archive ne peut pas être mise dans elle-même.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserHead</name>
    <message>
        <source>Names &amp;in:</source>
        <translation>Noms e&amp;n&#xa0;:</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>Rechercher dans l’archive</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Chercher des noms</translation>
    </message>
    <message>
        <source>Encoding of names</source>
        <translation>Encodage des noms</translation>
    </message>
    <message>
        <source>Choose another one if names look wrong</source>
        <translation>Choisissez-en un autre si les noms semblent faux</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Western, DOS (437)</source>
        <translation>Occidental, DOS (437)</translation>
    </message>
    <message>
        <source>Western, DOS (850)</source>
        <translation>Occidental, DOS (850)</translation>
    </message>
    <message>
        <source>Western, Windows (1252)</source>
        <translation>Occidental, Windows (1252)</translation>
    </message>
    <message>
        <source>Central European (1250)</source>
        <translation>Europe centrale (1250)</translation>
    </message>
    <message>
        <source>Cyrillic, DOS (866)</source>
        <translation>Cyrillique, DOS (866)</translation>
    </message>
    <message>
        <source>Cyrillic, Windows (1251)</source>
        <translation>Cyrillique, Windows (1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek, Windows (1253)</source>
        <translation>Grec, Windows (1253)</translation>
    </message>
    <message>
        <source>Hebrew, Windows (1255)</source>
        <translation>Hébreu, Windows (1255)</translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation>Arabe, Windows (1256)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japonais (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japonais (EUC)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>Coréen (EUC)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>partly encrypted</source>
        <translation>chiffré en partie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Détecté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserPage</name>
    <message>
        <source>Archive %1</source>
        <translation>Archive %1</translation>
    </message>
    <message>
        <source>Reading was stopped: more may be in the archive. F5 reads it again.</source>
        <translation>La lecture a été arrêtée&#xa0;: l’archive peut contenir davantage. F5 la relit.</translation>
    </message>
    <message>
        <source>There are more entries than can be shown.</source>
        <translation>Il y a plus d’entrées qu’il n’est possible d’en afficher.</translation>
    </message>
    <message>
        <source>The names in this archive are encrypted.</source>
        <translation>Les noms dans cette archive sont chiffrés.</translation>
    </message>
    <message>
        <source>This entry is encrypted.</source>
        <translation>Cette entrée est chiffrée.</translation>
    </message>
    <message>
        <source>The archive is being changed: see the first tab.</source>
        <translation>L’archive est en cours de modification&#xa0;: voir le premier onglet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading the archive, in its own order: it is sorted when all is read.</source>
        <translation>Lecture de l’archive dans son propre ordre&#xa0;: elle est triée quand tout est lu.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserStatus</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Part déjà faite</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserTabs</name>
    <message>
        <source>Open archives</source>
        <translation>Archives ouvertes</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CheckSection</name>
    <message>
        <source>none: a tar alone does not check its data</source>
        <translation>aucun&#xa0;: un tar seul ne contrôle pas ses données</translation>
    </message>
    <message>
        <source>CRC32, always</source>
        <translation>CRC32, toujours</translation>
    </message>
    <message>
        <source>Adler-32, always</source>
        <translation>Adler-32, toujours</translation>
    </message>
    <message>
        <source>none: this format has no check, damage can pass unseen</source>
        <translation>aucun&#xa0;: ce format n’a pas de contrôle, des dégâts peuvent passer inaperçus</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>Stands in the result, so that damage is found whenever it is read. SHA-256 finds even what was changed on purpose, if its value is kept elsewhere too.</source>
        <translation>Figure dans le résultat, pour que les dégâts soient détectés à chaque lecture. SHA-256 détecte même ce qui a été modifié exprès, si sa valeur est aussi conservée ailleurs.</translation>
    </message>
    <message>
        <source>none: damage can pass unseen</source>
        <translation>aucun&#xa0;: des dégâts peuvent passer inaperçus</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ChoiceBar</name>
    <message>
        <source>Do the &amp;same for the rest</source>
        <translation>Faire de &amp;même pour la suite</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressDialog</name>
    <message>
        <source>Compress %1</source>
        <translation>Compresser %1</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compresser</translation>
    </message>
    <message>
        <source>These options do not fit together: see above.</source>
        <translation>Ces options ne vont pas ensemble&#xa0;: voir ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>Compress %n Items</source>
        <translation>
            <numerusform>Compresser %n élément</numerusform>
            <numerusform>Compresser %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask a&amp;gain: use these options for every drop</source>
        <translation>Ne plus demander&#xa0;: utiliser ces options à cha&amp;que dépôt</translation>
    </message>
    <message>
        <source>&amp;Compress</source>
        <translation>Co&amp;mpresser</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressionSettings</name>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>&amp;Ask for the options first</source>
        <translation>Demander d’abord les &amp;options</translation>
    </message>
    <message>
        <source>&amp;Verify what was made</source>
        <translation>&amp;Vérifier ce qui a été créé</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Garder les deux&#xa0;: «&#xa0;nom (2)&#xa0;»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Remplacer le fichier existant</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>Ignorer cette source</translation>
    </message>
    <message>
        <source>Without it files are compressed as it is set here. Hold Shift while dropping to skip the question once.</source>
        <translation>Sinon, les fichiers sont compressés comme réglé ici. Maintenez Maj en déposant pour sauter la question une fois.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Several files and folders become one archive.</source>
        <translation>Plusieurs fichiers et dossiers deviennent une seule archive.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#xa0;:</translation>
    </message>
    <message>
        <source>A higher level takes longer and makes smaller files.</source>
        <translation>Un niveau plus élevé prend plus de temps et donne des fichiers plus petits.</translation>
    </message>
    <message>
        <source>Each result is read again and compared with its source before it gets its name.</source>
        <translation>Chaque résultat est relu et comparé à sa source avant de recevoir son nom.</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>&amp;Résultats&#xa0;:</translation>
    </message>
    <message>
        <source>Where new archives and compressed files are put.</source>
        <translation>Où sont mis les nouvelles archives et les fichiers compressés.</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>S’il en e&amp;xiste un&#xa0;:</translation>
    </message>
    <message>
        <source>What happens when there is a file of that name already.</source>
        <translation>Ce qui se passe quand un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>as it was chosen last</source>
        <translation>comme choisi en dernier</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>habituel (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ConflictFacts</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>newer, larger</source>
        <translation>plus récent, plus gros</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>plus récent</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus gros</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Nouveau :</translation>
    </message>
    <message>
        <source>Existing:</source>
        <translation>Existant :</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ContentSection</name>
    <message>
        <source>C&amp;ontent</source>
        <translation>C&amp;ontenu</translation>
    </message>
    <message>
        <source>Reproducible: the same files make the same bytes</source>
        <translation>Reproductible&#xa0;: les mêmes fichiers donnent les mêmes octets</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>Laisser de côté&#xa0;:</translation>
    </message>
    <message>
        <source>Names or patterns, one a line. Of a folder all that is in it is left out as well.</source>
        <translation>Noms ou motifs, un par ligne. Pour un dossier, tout son contenu est laissé de côté aussi.</translation>
    </message>
    <message>
        <source>No owners, and no times of now.</source>
        <translation>Pas de propriétaires, ni de dates du moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) left out</source>
        <translation>
            <numerusform>%n motif laissé de côté</numerusform>
            <numerusform>%n motifs laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>reproducible</source>
        <translation>reproductible</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DesktopServices</name>
    <message>
        <source>No program opens the folder %1</source>
        <translation>Aucun programme n’ouvre le dossier %1</translation>
    </message>
    <message>
        <source>Jobs are done</source>
        <translation>Des tâches sont terminées</translation>
    </message>
    <message>
        <source>The system refused: %1</source>
        <translation>Le système a refusé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::DetailsPanel</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Details of the selected job</source>
        <translation>Détails de la tâche sélectionnée</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Aucune tâche sélectionnée</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropTarget</name>
    <message>
        <source>Holdall Drop Target</source>
        <translation>Zone de dépôt de Holdall</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Zone de dépôt</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>Toutes les tâches sont terminées.</translation>
    </message>
    <message>
        <source>Some jobs need a look.</source>
        <translation>Certaines tâches demandent votre attention.</translation>
    </message>
    <message>
        <source>%1 % of the queue is done.</source>
        <translation>%1 % de la file sont terminés.</translation>
    </message>
    <message>
        <source>&amp;Open Holdall</source>
        <translation>&amp;Ouvrir Holdall</translation>
    </message>
    <message>
        <source>A drop here</source>
        <translation>Un dépôt ici</translation>
    </message>
    <message>
        <source>&amp;Paste Files</source>
        <translation>C&amp;oller des fichiers</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropZones</name>
    <message>
        <source>Places to drop files</source>
        <translation>Zones de dépôt de fichiers</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compresser</translation>
    </message>
    <message>
        <source>Make smaller, then prove that nothing was lost</source>
        <translation>Rendre plus petit, puis prouver que rien n’est perdu</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Unpack beside the compressed file</source>
        <translation>Décompresser à côté du fichier compressé</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read everything and say whether it is intact</source>
        <translation>Tout lire et dire si c’est intact</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put into the open archive</source>
        <translation>Mettre dans l’archive ouverte</translation>
    </message>
    <message>
        <source>None of the names is that of a compressed file</source>
        <translation>Aucun des noms n’est celui d’un fichier compressé</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Mettre dans %1</translation>
    </message>
    <message>
        <source>Anywhere else: compress</source>
        <translation>Partout ailleurs&#xa0;: compresser</translation>
    </message>
    <message>
        <source>Anywhere else: extract</source>
        <translation>Partout ailleurs&#xa0;: extraire</translation>
    </message>
    <message>
        <source>Anywhere else: extract what is compressed, compress the rest</source>
        <translation>Partout ailleurs&#xa0;: extraire ce qui est compressé, compresser le reste</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EncodingField</name>
    <message>
        <source>Encoding of names</source>
        <translation>Encodage des noms</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Names look like this: %1</source>
        <translation>Les noms ressemblent à ceci&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDelivery</name>
    <message>
        <source>What was dragged is unpacked now: drag it once more.</source>
        <translation>Ce qui a été glissé est maintenant décompressé&#xa0;: glissez-le encore une fois.</translation>
    </message>
    <message>
        <source>Unpacking what is dragged. It is dropped once it is there; Esc stops that.</source>
        <translation>Décompression de ce qui est glissé. Le dépôt se fait dès que c’est prêt&#x202f;; Échap l’arrête.</translation>
    </message>
    <message>
        <source>Unpacking the entry.</source>
        <translation>Décompression de l’entrée.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDetails</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Details of the selected entry</source>
        <translation>Détails de l’entrée sélectionnée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Aucune entrée sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>%Ln entrée sélectionnée</numerusform>
            <numerusform>%Ln entrées sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Taille des fichiers</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryView</name>
    <message>
        <source>Entries of the archive</source>
        <translation>Entrées de l’archive</translation>
    </message>
    <message>
        <source>A right click chooses the columns</source>
        <translation>Un clic droit choisit les colonnes</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractDialog</name>
    <message numerus="yes">
        <source>Extract %n selected entries</source>
        <translation>
            <numerusform>Extraire %n entrée sélectionnée</numerusform>
            <numerusform>Extraire %n entrées sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>Extraire %1</translation>
    </message>
    <message>
        <source>Extract %1 Files</source>
        <translation>Extraire %1 fichiers</translation>
    </message>
    <message>
        <source>Move the compressed file to the &amp;trash afterwards</source>
        <translation>Mettre ensuite le fichier compressé à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filter chain</source>
        <translation>Chaîne de filtres</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>Si le résultat existe</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Garder les deux&#xa0;: «&#xa0;nom (2)&#xa0;»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Remplacer le fichier existant</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Ignorer ce fichier</translation>
    </message>
    <message>
        <source>Recognised by its content</source>
        <translation>Reconnu à son contenu</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Filter &amp;chain:</source>
        <translation>C&amp;haîne de filtres&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Résultat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;If it exists:</source>
        <translation>S’il e&amp;xiste&#xa0;:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraire</translation>
    </message>
    <message>
        <source>A raw stream does not say how it was made: give the chain that it was made with.</source>
        <translation>Un flux brut ne dit pas comment il a été créé&#xa0;: indiquez la chaîne utilisée.</translation>
    </message>
    <message>
        <source>Make &amp;links that lead out of what is extracted</source>
        <translation>Créer les &amp;liens qui mènent hors de ce qui est extrait</translation>
    </message>
    <message>
        <source>&amp;Show the result in the file manager</source>
        <translation>Afficher le résultat dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>Un dossier à part</translation>
    </message>
    <message>
        <source>if there is more than one thing at the top</source>
        <translation>s’il y a plus d’un élément au premier niveau</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>asked for if it is needed</source>
        <translation>demandé si nécessaire</translation>
    </message>
    <message>
        <source>Such links can lead anywhere on this computer. They are left out otherwise.</source>
        <translation>De tels liens peuvent mener n’importe où sur cet ordinateur. Sinon, ils sont omis.</translation>
    </message>
    <message>
        <source>Own fol&amp;der:</source>
        <translation>&amp;Dossier à part&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de pa&amp;sse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Names in:</source>
        <translation>&amp;Noms en&#xa0;:</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>Liens&#xa0;:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractionSettings</name>
    <message>
        <source>Extraction</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>If it holds more than one thing</source>
        <translation>Si elle contient plus d’un élément</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Garder les deux&#xa0;: «&#xa0;nom (2)&#xa0;»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Remplacer le fichier existant</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Ignorer ce fichier</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>&amp;Résultats&#xa0;:</translation>
    </message>
    <message>
        <source>Where archives are unpacked that are dropped or extracted at once.</source>
        <translation>Où sont extraites les archives déposées ou extraites aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Folder of its own:</source>
        <translation>&amp;Dossier à part&#xa0;:</translation>
    </message>
    <message>
        <source>Whether an archive gets a new folder named after it.</source>
        <translation>Si une archive reçoit un nouveau dossier à son nom.</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>S’il en e&amp;xiste un&#xa0;:</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken already.</source>
        <translation>Ce qui arrive à un fichier dont le nom est déjà pris.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterBar</name>
    <message>
        <source>Filter by name, folder or what was found</source>
        <translation>Filtrer par nom, dossier ou constat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict, and how many files have it: Damaged 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these and others that are pressed</source>
        <translation>N’afficher que ceux-ci et les autres qui sont enfoncés</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterRow</name>
    <message>
        <source>Move this filter up</source>
        <translation>Monter ce filtre</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Machine code: %1</source>
        <translation>Code machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Distance:</source>
        <translation>Distance&#xa0;:</translation>
    </message>
    <message>
        <source>Starts at:</source>
        <translation>Commence à&#xa0;:</translation>
    </message>
    <message>
        <source>Distance in bytes</source>
        <translation>Distance en octets</translation>
    </message>
    <message>
        <source>Start offset in bytes</source>
        <translation>Position de départ en octets</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterSection</name>
    <message>
        <source>Filte&amp;rs</source>
        <translation>Fi&amp;ltres</translation>
    </message>
    <message>
        <source>Add a Filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Up to four filters, the last one LZMA. A chain stands instead of a level.</source>
        <translation>Jusqu’à quatre filtres, le dernier LZMA. Une chaîne remplace un niveau.</translation>
    </message>
    <message>
        <source>Filter chain:</source>
        <translation>Chaîne de filtres&#xa0;:</translation>
    </message>
    <message>
        <source>as the level says</source>
        <translation>selon le niveau</translation>
    </message>
    <message>
        <source>The mark is at the mistake: %1</source>
        <translation>La marque est à l’erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FolderField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <translation>À côté de la source</translation>
    </message>
    <message>
        <source>In this folder:</source>
        <translation>Dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Place of the result</source>
        <translation>Emplacement du résultat</translation>
    </message>
    <message>
        <source>Folder of the result</source>
        <translation>Dossier du résultat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose a folder for the result.</source>
        <translation>Choisissez un dossier pour le résultat.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>Indiquez le chemin complet du dossier, à partir de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Dossier pour le résultat</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>There is nothing to do: no compressed file was found.</source>
        <translation>Il n’y a rien à faire&#xa0;: aucun fichier compressé n’a été trouvé.</translation>
    </message>
    <message>
        <source>Already in the queue, so not added again: %1</source>
        <translation>Déjà dans la file, donc pas ajoutés à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not there any more.</source>
        <translation>
            <numerusform>%n fichier n’est plus là.</numerusform>
            <numerusform>%n fichiers ne sont plus là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done.</source>
        <translation>
            <numerusform>%n tâche est terminée.</numerusform>
            <numerusform>%n tâches sont terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended, some of them failed.</source>
        <translation>
            <numerusform>%n tâche s’est terminée en échec.</numerusform>
            <numerusform>%n tâches se sont terminées, certaines en échec.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobQuestions</name>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, more than is allowed.</source>
        <translation>%1 demande %2 de mémoire, plus que ce qui est permis.</translation>
    </message>
    <message>
        <source>%1 has given more than %2 already, suspiciously much for its size.</source>
        <translation>%1 a déjà donné plus de %2, ce qui est suspect pour sa taille.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: it needs %2 or more.</source>
        <translation>Il n’y a pas assez d’espace pour %1&#xa0;: il faut %2 ou plus.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>Ce n’est pas le mot de passe de %1.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuer &amp;sans</translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As in the system&apos;s settings</source>
        <translation>Comme dans la configuration du système</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelField</name>
    <message>
        <source>E&amp;xtreme</source>
        <translation>E&amp;xtrême</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level as a number</source>
        <translation>Niveau en chiffres</translation>
    </message>
    <message>
        <source>Tries harder for a little less size, and takes about twice the time.</source>
        <translation>Fait plus d’efforts pour gagner un peu de place, et prend environ deux fois plus de temps.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, extreme</source>
        <translation>%1, extrême</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelSection</name>
    <message>
        <source>&amp;Level</source>
        <translation>N&amp;iveau</translation>
    </message>
    <message>
        <source>none: stored as it is</source>
        <translation>aucun&#xa0;: enregistré tel quel</translation>
    </message>
    <message>
        <source>Every program reads Deflate. The others pack better, but many cannot read them.</source>
        <translation>Tous les programmes lisent Deflate. Les autres compressent mieux, mais beaucoup ne savent pas les lire.</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Méthode&#xa0;:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Niveau&#xa0;:</translation>
    </message>
    <message>
        <source>The filter chain says it all</source>
        <translation>La chaîne de filtres dit tout</translation>
    </message>
    <message>
        <source>A tar alone is not compressed</source>
        <translation>Un tar seul n’est pas compressé</translation>
    </message>
    <message>
        <source>This format has filters instead</source>
        <translation>Ce format a des filtres à la place</translation>
    </message>
    <message>
        <source>stored as it is</source>
        <translation>enregistré tel quel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LimitFields</name>
    <message>
        <source>Jobs at a time</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait.</source>
        <translation>Combien de tâches s’exécutent en même temps. Les autres attendent.</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>tous les cœurs (%1)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together.</source>
        <translation>Combien de threads travaillent ensemble pour toutes les tâches en cours.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>pas de limite propre</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>Combien de mémoire toutes les tâches en cours peuvent prendre ensemble. Une tâche à qui sa part ne suffit pas demande d’abord.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LimitsBar</name>
    <message>
        <source>Jobs at a t&amp;ime:</source>
        <translation>Tâches simu&amp;ltanées&#xa0;:</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>Th&amp;reads&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Mémoire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LzmaFields</name>
    <message>
        <source>as the preset</source>
        <translation>selon le préréglage</translation>
    </message>
    <message>
        <source>%1 extreme</source>
        <translation>%1 extrême</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Sets all the others.</source>
        <translation>Règle tous les autres.</translation>
    </message>
    <message>
        <source>Dictionary:</source>
        <translation>Dictionnaire&#xa0;:</translation>
    </message>
    <message>
        <source>How far back matches are found; most of the memory is for it.</source>
        <translation>Jusqu’où les correspondances sont cherchées en arrière&#x202f;; l’essentiel de la mémoire y sert.</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Mode&#xa0;:</translation>
    </message>
    <message>
        <source>How thoroughly it decides between matches.</source>
        <translation>Avec quel soin il choisit entre les correspondances.</translation>
    </message>
    <message>
        <source>Match finder:</source>
        <translation>Recherche&#xa0;:</translation>
    </message>
    <message>
        <source>Hash chains (hc) are quick, binary trees (bt) find more; the number is the shortest match.</source>
        <translation>Les chaînes de hachage (hc) sont rapides, les arbres binaires (bt) trouvent davantage&#x202f;; le nombre est la plus courte correspondance.</translation>
    </message>
    <message>
        <source>Nice length:</source>
        <translation>Longueur suffisante&#xa0;:</translation>
    </message>
    <message>
        <source>A match of so many bytes is taken at once.</source>
        <translation>Une correspondance d’autant d’octets est prise aussitôt.</translation>
    </message>
    <message>
        <source>Depth:</source>
        <translation>Profondeur&#xa0;:</translation>
    </message>
    <message>
        <source>How many candidates the match finder looks at.</source>
        <translation>Combien de candidats la recherche examine.</translation>
    </message>
    <message>
        <source>lc:</source>
        <translation>lc&#xa0;:</translation>
    </message>
    <message>
        <source>Literal context bits: high for text. lc and lp together are 4 at most.</source>
        <translation>Bits de contexte littéral&#xa0;: élevés pour du texte. lc et lp font 4 au plus ensemble.</translation>
    </message>
    <message>
        <source>lp:</source>
        <translation>lp&#xa0;:</translation>
    </message>
    <message>
        <source>Literal position bits: for data in units of 2, 4, 8 or 16 bytes.</source>
        <translation>Bits de position littérale&#xa0;: pour des données par unités de 2, 4, 8 ou 16 octets.</translation>
    </message>
    <message>
        <source>pb:</source>
        <translation>pb&#xa0;:</translation>
    </message>
    <message>
        <source>Position bits: 0 for text, 2 for data in units of four bytes.</source>
        <translation>Bits de position&#xa0;: 0 pour du texte, 2 pour des données par unités de quatre octets.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Holdall</source>
        <translation>Holdall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Files to Compress</source>
        <translation>Fichiers à compresser</translation>
    </message>
    <message>
        <source>Folder to Compress</source>
        <translation>Dossier à compresser</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>File d’attente (%1)</translation>
    </message>
    <message>
        <source>%1 is a compressed file. What shall be done with it?</source>
        <translation>%1 est un fichier compressé. Que faut-il en faire&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraire</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>Files to Extract</source>
        <translation>Fichiers à extraire</translation>
    </message>
    <message>
        <source>Files to Verify</source>
        <translation>Fichiers à vérifier</translation>
    </message>
    <message>
        <source>About Holdall</source>
        <translation>À propos de Holdall</translation>
    </message>
    <message>
        <source>Holdall %1</source>
        <translation>Holdall %1</translation>
    </message>
    <message>
        <source>A desktop archiver that proves what it packs.
MIT licence.</source>
        <translation>Un gestionnaire d’archives qui prouve ce qu’il compresse.
Licence MIT.</translation>
    </message>
    <message>
        <source>Quit Holdall?</source>
        <translation>Quitter Holdall&#x202f;?</translation>
    </message>
    <message>
        <source>Jobs not finished: %1</source>
        <translation>Tâches inachevées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled jobs leave nothing half-written behind.</source>
        <translation>Les tâches annulées ne laissent rien d’inachevé.</translation>
    </message>
    <message>
        <source>&amp;Cancel Jobs and Quit</source>
        <translation>&amp;Annuler les tâches et quitter</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>These are %n compressed files. What shall be done with them?</source>
        <translation>
            <numerusform>Voici %n fichier compressé. Que faut-il en faire&#x202f;?</numerusform>
            <numerusform>Voici %n fichiers compressés. Que faut-il en faire&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave nothing half-written behind, and are offered again at the next start.</source>
        <translation>Elles ne laissent rien d’inachevé et sont proposées de nouveau au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n archives that were open last time are not there any more.</source>
        <translation>
            <numerusform>%n archive ouverte la dernière fois n’est plus là.</numerusform>
            <numerusform>%n archives ouvertes la dernière fois ne sont plus là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to Verify</source>
        <translation>Dossier à vérifier</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Notifier</name>
    <message>
        <source>Show Holdall</source>
        <translation>Afficher Holdall</translation>
    </message>
</context>
<context>
    <name>holdall::ui::OpenWithDialog</name>
    <message>
        <source>Looking for programs…</source>
        <translation>Recherche de programmes…</translation>
    </message>
    <message>
        <source>Open With</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Open %1 with</source>
        <translation>Ouvrir %1 avec</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Chercher des programmes</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>No program was found that opens files.</source>
        <translation>Aucun programme ouvrant des fichiers n’a été trouvé.</translation>
    </message>
    <message>
        <source>Those in bold say that they open files of this kind. The file can be looked at, not changed: what is in the archive stays as it is.</source>
        <translation>Ceux en gras déclarent ouvrir ce type de fichiers. Le fichier peut être consulté, pas modifié&#xa0;: le contenu de l’archive reste tel quel.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être lancé.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordLine</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordQuestion</name>
    <message>
        <source>That is not the password.</source>
        <translation>Ce n’est pas le mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Leave It Locked</source>
        <translation>&amp;Laisser verrouillé</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordSection</name>
    <message>
        <source>Very weak: a program guesses it within minutes.</source>
        <translation>Très faible&#xa0;: un programme le devine en quelques minutes.</translation>
    </message>
    <message>
        <source>Weak: a program guesses it within days.</source>
        <translation>Faible&#xa0;: un programme le devine en quelques jours.</translation>
    </message>
    <message>
        <source>Fair: keeps curious people out, not somebody with much time and money.</source>
        <translation>Moyen&#xa0;: arrête les curieux, pas quelqu’un qui a beaucoup de temps et d’argent.</translation>
    </message>
    <message>
        <source>Strong: not to be guessed with what there is today.</source>
        <translation>Fort&#xa0;: impossible à deviner avec les moyens actuels.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très fort.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>none: anybody can read it</source>
        <translation>aucun&#xa0;: tout le monde peut lire</translation>
    </message>
    <message>
        <source>AES-256. The names of what is in the archive stay readable.</source>
        <translation>AES-256. Les noms du contenu de l’archive restent lisibles.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>Mot de passe à nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>only ZIP archives can be encrypted</source>
        <translation>seules les archives ZIP peuvent être chiffrées</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>Ce n’est pas le même mot de passe.</translation>
    </message>
    <message>
        <source>encrypted with AES-256</source>
        <translation>chiffré avec AES-256</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PredictionPanel</name>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>more than allowed</source>
        <translation>plus que permis</translation>
    </message>
    <message numerus="yes">
        <source>Still counting: %1 in %n file(s) so far.</source>
        <translation>
            <numerusform>Comptage en cours&#xa0;: %1 dans %n fichier pour l’instant.</numerusform>
            <numerusform>Comptage en cours&#xa0;: %1 dans %n fichiers pour l’instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time cannot be told: nothing of the data could be read.</source>
        <translation>Taille et durée inconnues&#xa0;: aucune donnée n’a pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <translation>
            <numerusform>%n fichier, %1.</numerusform>
            <numerusform>%n fichiers, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting takes about %1 of memory.</source>
        <translation>L’extraction prend environ %1 de mémoire.</translation>
    </message>
    <message>
        <source>Predicted from samples of the files.</source>
        <translation>Prévu d’après des échantillons des fichiers.</translation>
    </message>
    <message>
        <source>Some of it could not be read, and does not count.</source>
        <translation>Une partie n’a pas pu être lue et ne compte pas.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Mémoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trying it on samples of the files…</source>
        <translation>Essai sur des échantillons des fichiers…</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PresetBar</name>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Le plus petit</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of presets: it cannot be read from byte %2 on.</source>
        <translation>%1 est endommagé ou n’est pas un fichier de préréglages&#xa0;: illisible à partir de l’octet %2.</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 ne contient aucun préréglage.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Holdall.</source>
        <translation>%1 a été créé par une version plus récente de Holdall.</translation>
    </message>
    <message>
        <source>%1 has a preset “%2” in which “%3” is not understood. Nothing was imported.</source>
        <translation>%1 contient un préréglage «&#xa0;%2&#xa0;» dans lequel «&#xa0;%3&#xa0;» n’est pas compris. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Presets of Holdall (%1)</source>
        <translation>Préréglages de Holdall (%1)</translation>
    </message>
    <message>
        <source>Pre&amp;set:</source>
        <translation>Pré&amp;réglage&#xa0;:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier utilisé</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>&amp;Remove This Preset</source>
        <translation>&amp;Supprimer ce préréglage</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>Exporter des préréglages</translation>
    </message>
    <message>
        <source>The presets stand in %1.</source>
        <translation>Les préréglages sont dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n préréglage importé.</numerusform>
            <numerusform>%n préréglages importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Content of the entry</source>
        <translation>Contenu de l’entrée</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Choose another one if the text looks wrong</source>
        <translation>Choisissez-en un autre si le texte semble faux</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Comme détecté</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Comme détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bytes (hexadecimal)</source>
        <translation>Octets (hexadécimal)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueCommands</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Mettre en pause</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 tâches</translation>
    </message>
    <message>
        <source>Cancel %1? What was written so far is removed.</source>
        <translation>Annuler %1&#x202f;? Ce qui a été écrit jusqu’ici est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Job</source>
        <translation>&amp;Annuler la tâche</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueSettings</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>&amp;Jobs at a time:</source>
        <translation>&amp;Tâches simultanées&#xa0;:</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait. Running ones are not stopped.</source>
        <translation>Combien de tâches s’exécutent en même temps. Les autres attendent. Celles en cours ne sont pas arrêtées.</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>T&amp;hreads&#xa0;:</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together. Fewer leave more of the machine to others.</source>
        <translation>Combien de threads travaillent ensemble pour toutes les tâches en cours. En mettre moins laisse plus de l’ordinateur aux autres programmes.</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Mémoire&#xa0;:</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>Combien de mémoire toutes les tâches en cours peuvent prendre ensemble. Une tâche à qui sa part ne suffit pas demande d’abord.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueView</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RecentView</name>
    <message>
        <source>Not there any more · %1</source>
        <translation>N’est plus là · %1</translation>
    </message>
    <message>
        <source>Opened · %1</source>
        <translation>Ouverte · %1</translation>
    </message>
    <message>
        <source>Made · %1</source>
        <translation>Créée · %1</translation>
    </message>
    <message>
        <source>Extracted · %1</source>
        <translation>Extraite · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>Archives récentes</translation>
    </message>
    <message>
        <source>C&amp;lear Recents</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>Forget all recent archives. The archives stay.</source>
        <translation>Oublier toutes les archives récentes. Les archives restent.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Clear Recents</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RefusedNotice</name>
    <message>
        <source>These files cannot be worked on where they are</source>
        <translation>Impossible de travailler sur ces fichiers là où ils se trouvent</translation>
    </message>
    <message>
        <source>Holdall works with files in folders of this computer. Move or copy them to such a folder, and try again.</source>
        <translation>Holdall travaille avec des fichiers qui se trouvent dans des dossiers de cet ordinateur. Déplacez-les ou copiez-les dans un tel dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ReportSaver</name>
    <message>
        <source>Verification of %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Page web (%1)</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tableau (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ResourceSection</name>
    <message>
        <source>&amp;Threads and memory</source>
        <translation>&amp;Threads et mémoire</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>At most threads:</source>
        <translation>Threads au plus&#xa0;:</translation>
    </message>
    <message>
        <source>The result is the same with any number of them.</source>
        <translation>Le résultat est le même quel que soit leur nombre.</translation>
    </message>
    <message>
        <source>At most memory:</source>
        <translation>Mémoire au plus&#xa0;:</translation>
    </message>
    <message>
        <source>It takes fewer threads to stay below, and asks if that is not enough.</source>
        <translation>Moins de threads sont utilisés pour rester en dessous&#x202f;; si cela ne suffit pas, vous êtes consulté.</translation>
    </message>
    <message>
        <source>Most threads</source>
        <translation>Nombre maximal de threads</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Mémoire maximale</translation>
    </message>
    <message>
        <source>This is no size. Give one like 500 MB or 2 GiB.</source>
        <translation>Ce n’est pas une taille. Indiquez par exemple 500 MB ou 2 GiB.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most</source>
        <translation>%1, %2 au plus</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Set everything on all pages as it was at first</source>
        <translation>Remettre tous les réglages de toutes les pages à leur valeur initiale</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SleepInhibitor</name>
    <message>
        <source>Files are being compressed, extracted or verified</source>
        <translation>Des fichiers sont en cours de compression, d’extraction ou de vérification</translation>
    </message>
</context>
<context>
    <name>holdall::ui::StatusSummary</name>
    <message>
        <source>Summary of the queue</source>
        <translation>Résumé de la file</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::TargetForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Ce qui est créé</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>Nom du résultat</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>Si le résultat existe</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Garder les deux&#xa0;: «&#xa0;nom (2)&#xa0;»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Remplacer le fichier existant</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>Ignorer cette source</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>Cr&amp;éer&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>If it &amp;exists:</source>
        <translation>S’il e&amp;xiste&#xa0;:</translation>
    </message>
    <message>
        <source>One archive</source>
        <translation>Une archive</translation>
    </message>
    <message>
        <source>An archive of each</source>
        <translation>Une archive de chacun</translation>
    </message>
    <message>
        <source>Every file compressed for itself, no archive</source>
        <translation>Chaque fichier compressé à part, sans archive</translation>
    </message>
    <message>
        <source>This format cannot be around an archive</source>
        <translation>Ce format ne peut pas contenir d’archive</translation>
    </message>
    <message>
        <source>tar, not compressed</source>
        <translation>tar, non compressé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A name cannot have a “/” in it, and not be “.” or “..”.</source>
        <translation>Un nom ne peut pas contenir «&#xa0;/&#xa0;», ni être «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>Other programs expect “%1” at the end.</source>
        <translation>D’autres programmes attendent «&#xa0;%1&#xa0;» à la fin.</translation>
    </message>
    <message>
        <source>“%1” exists already: the new one becomes “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;: le nouveau devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” exists already and will be replaced.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>“%1” exists already: nothing will be made.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;: rien ne sera créé.</translation>
    </message>
    <message>
        <source>“%1” exists already: you will be asked.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;: vous serez consulté.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ThroughputGraph</name>
    <message>
        <source>Throughput and ratio</source>
        <translation>Débit et taux</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Speed %1, on average %2, at most %3.</source>
        <translation>Vitesse %1, en moyenne %2, au plus %3.</translation>
    </message>
    <message>
        <source>%1 Ratio %2.</source>
        <translation>%1 Taux %2.</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Vitesse %1</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>Taux %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::TuningSection</name>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>filtered: small values at random</source>
        <translation>filtered&#xa0;: petites valeurs au hasard</translation>
    </message>
    <message>
        <source>Huffman alone: no matches</source>
        <translation>Huffman seul&#xa0;: pas de correspondances</translation>
    </message>
    <message>
        <source>RLE: only matches one byte back, for pictures</source>
        <translation>RLE&#xa0;: seulement des correspondances un octet en arrière, pour les images</translation>
    </message>
    <message>
        <source>fixed: no codes of its own</source>
        <translation>fixed&#xa0;: pas de codes propres</translation>
    </message>
    <message>
        <source>Fine t&amp;uning</source>
        <translation>Ré&amp;glages fins</translation>
    </message>
    <message>
        <source>Window of 2 to the power of this, in bytes: a larger one finds matches further away.</source>
        <translation>Fenêtre de 2 à cette puissance, en octets&#xa0;: une plus grande trouve des correspondances plus éloignées.</translation>
    </message>
    <message>
        <source>Long distance matching with a window of 2 to the power of this, in bytes.</source>
        <translation>Recherche à longue distance avec une fenêtre de 2 à cette puissance, en octets.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>&amp;Window bits:</source>
        <translation>&amp;Bits de fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Memor&amp;y level:</source>
        <translation>Nive&amp;au de mémoire&#xa0;:</translation>
    </message>
    <message>
        <source>Strategy:</source>
        <translation>Stratégie&#xa0;:</translation>
    </message>
    <message>
        <source>Long window:</source>
        <translation>Grande fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>holdall::ui::UnfinishedJobs</name>
    <message>
        <source>The list of jobs that were not finished last time is damaged. It was kept as %1.</source>
        <translation>La liste des tâches inachevées de la dernière fois est endommagée. Elle a été gardée sous le nom %1.</translation>
    </message>
    <message>
        <source>The list of jobs that were not finished last time was made by a newer version of Holdall. It was kept as %1.</source>
        <translation>La liste des tâches inachevées de la dernière fois vient d’une version plus récente de Holdall. Elle a été gardée sous le nom %1.</translation>
    </message>
    <message>
        <source>After a crash these jobs would be lost, for the list of them cannot be saved: %1</source>
        <translation>Après un plantage, ces tâches seraient perdues, car leur liste ne peut pas être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A job was not finished last time: %1 (%2).</source>
        <translation>Une tâche est restée inachevée la dernière fois&#xa0;: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Jobs were not finished last time: %1 and %n more.</source>
        <translation>
            <numerusform>Des tâches sont restées inachevées la dernière fois&#xa0;: %1 et %n autre.</numerusform>
            <numerusform>Des tâches sont restées inachevées la dernière fois&#xa0;: %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>%1 is to be encrypted. Passwords are not kept, so it needs its password again.</source>
        <translation>%1 doit être chiffré. Les mots de passe ne sont pas conservés, il faut donc le redonner.</translation>
    </message>
    <message>
        <source>&amp;Use Password</source>
        <translation>&amp;Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Type the password of %1 once more.</source>
        <translation>Saisissez encore une fois le mot de passe de %1.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictDetails</name>
    <message>
        <source>Details of the selected file</source>
        <translation>Détails du fichier sélectionné</translation>
    </message>
    <message>
        <source>Select a file to see all about it</source>
        <translation>Sélectionnez un fichier pour tout en voir</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictView</name>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationCommands</name>
    <message>
        <source>&amp;Open Archive</source>
        <translation>&amp;Ouvrir l’archive</translation>
    </message>
    <message>
        <source>Open Containing &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Verify Selected Again</source>
        <translation>&amp;Vérifier à nouveau la sélection</translation>
    </message>
    <message>
        <source>Verify with &amp;Password…</source>
        <translation>Vérifier avec &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>Copier comme &amp;tableau</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>All That Are &amp;Not Intact</source>
        <translation>Tous ceux qui ne sont &amp;pas intacts</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Mettre en pa&amp;use</translation>
    </message>
    <message>
        <source>Cancel the verification? What was found so far stays.</source>
        <translation>Annuler la vérification&#x202f;? Ce qui a été trouvé jusqu’ici reste.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>The password of the selected archives:</source>
        <translation>Le mot de passe des archives sélectionnées&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationHead</name>
    <message>
        <source>State of the verification</source>
        <translation>État de la vérification</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Verify A&amp;gain</source>
        <translation>Vérifier à nou&amp;veau</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Enregi&amp;strer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Mettre en pause</translation>
    </message>
    <message>
        <source>Waits for its turn in the queue</source>
        <translation>Attend son tour dans la file</translation>
    </message>
    <message>
        <source>Searching for archives…</source>
        <translation>Recherche d’archives…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 fichier sur %n</numerusform>
            <numerusform>%1 fichiers sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n file(s) had been verified</source>
        <translation>
            <numerusform>Annulé&#x202f;; %n fichier avait été vérifié</numerusform>
            <numerusform>Annulé&#x202f;; %n fichiers avaient été vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>Aucune archive n’a été trouvée</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified, nothing is wrong</source>
        <translation>
            <numerusform>%n fichier vérifié, rien à signaler</numerusform>
            <numerusform>%n fichiers vérifiés, rien à signaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 fichier sur %n pas intact</numerusform>
            <numerusform>%1 fichiers sur %n pas intacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationPage</name>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation>
            <numerusform>%1 fichier sur %n affiché</numerusform>
            <numerusform>%1 fichiers sur %n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The verification is not finished. What shall become of it?</source>
        <translation>La vérification n’est pas terminée. Que faut-il en faire&#x202f;?</translation>
    </message>
    <message>
        <source>Keep &amp;Running in the Queue</source>
        <translation>&amp;Continuer dans la file</translation>
    </message>
    <message>
        <source>&amp;Cancel It and Close</source>
        <translation>&amp;Annuler et fermer</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Verifications</name>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VolumeSection</name>
    <message>
        <source>&amp;Volumes</source>
        <translation>&amp;Volumes</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un seul fichier</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>Taille d’un volume</translation>
    </message>
    <message>
        <source>Cut into:</source>
        <translation>Découper en&#xa0;:</translation>
    </message>
    <message>
        <source>NAME.001, NAME.002 and so on. All of them are needed to open the archive.</source>
        <translation>NOM.001, NOM.002 et ainsi de suite. Tous sont nécessaires pour ouvrir l’archive.</translation>
    </message>
    <message>
        <source>This is no size. Give one like 25 MB or 4 GiB.</source>
        <translation>Ce n’est pas une taille. Indiquez par exemple 25 MB ou 4 GiB.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>10 MB (e-mail)</source>
        <translation>10 Mo (courriel)</translation>
    </message>
    <message>
        <source>25 MB (large e-mail)</source>
        <translation>25 Mo (gros courriel)</translation>
    </message>
    <message>
        <source>100 MB</source>
        <translation>100 Mo</translation>
    </message>
    <message>
        <source>700 MB (CD)</source>
        <translation>700 Mo (CD)</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 Go</translation>
    </message>
    <message>
        <source>4095 MiB (USB stick with FAT32)</source>
        <translation>4095 Mio (clé USB en FAT32)</translation>
    </message>
    <message>
        <source>4.7 GB (DVD)</source>
        <translation>4,7 Go (DVD)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WelcomePage</name>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>Files are compressed, and the result is read again and compared with them before it gets its name.
Compressed files are extracted, or verified byte by byte.</source>
        <translation>Les fichiers sont compressés, puis le résultat est relu et comparé avec eux avant de recevoir son nom.
Les fichiers compressés sont extraits, ou vérifiés octet par octet.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDone</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Close Holdall</source>
        <translation>Fermer Holdall</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Do &amp;Not Sleep</source>
        <translation>&amp;Ne pas mettre en veille</translation>
    </message>
    <message>
        <source>Do &amp;Not Power Off</source>
        <translation>&amp;Ne pas éteindre</translation>
    </message>
    <message>
        <source>Sleep &amp;Now</source>
        <translation>Mettre en &amp;veille maintenant</translation>
    </message>
    <message>
        <source>Power Off &amp;Now</source>
        <translation>É&amp;teindre maintenant</translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Toutes les tâches sont terminées. Cet ordinateur se met en veille dans %n seconde.</numerusform>
            <numerusform>Toutes les tâches sont terminées. Cet ordinateur se met en veille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>Toutes les tâches sont terminées. Cet ordinateur s’éteint dans %n seconde.</numerusform>
            <numerusform>Toutes les tâches sont terminées. Cet ordinateur s’éteint dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneLabel</name>
    <message>
        <source>When done: %1</source>
        <translation>À la fin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>Ne &amp;rien faire</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>&amp;Prévenir</translation>
    </message>
    <message>
        <source>&amp;Close Holdall</source>
        <translation>&amp;Fermer Holdall</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>Mettre en &amp;veille</translation>
    </message>
    <message>
        <source>&amp;Power Off</source>
        <translation>&amp;Éteindre</translation>
    </message>
    <message>
        <source>Choose what happens once all jobs are done</source>
        <translation>Choisir ce qui se passe quand toutes les tâches sont terminées</translation>
    </message>
    <message>
        <source>This system does not let Holdall do that</source>
        <translation>Ce système ne le permet pas à Holdall</translation>
    </message>
    <message>
        <source>W&amp;hen Done</source>
        <translation>À la &amp;fin</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WindowSettings</name>
    <message>
        <source>A small window that stays above the others and takes files without any question.</source>
        <translation>Une petite fenêtre qui reste au-dessus des autres et prend des fichiers sans poser de question.</translation>
    </message>
    <message>
        <source>%1 On Wayland the desktop decides where it stands, and whether it stays above.</source>
        <translation>%1 Sous Wayland, le bureau décide de sa place et si elle reste au-dessus.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Remember &amp;recent archives</source>
        <translation>Retenir les archives &amp;récentes</translation>
    </message>
    <message>
        <source>Show the &amp;drop target</source>
        <translation>Afficher la &amp;zone de dépôt</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Counts at once, for everything that Holdall shows.</source>
        <translation>Prend effet aussitôt, pour tout ce que Holdall affiche.</translation>
    </message>
    <message>
        <source>The page that greets you lists them. Without it the list is forgotten at once.</source>
        <translation>La page d’accueil les présente. Sinon, la liste est oubliée aussitôt.</translation>
    </message>
    <message>
        <source>A drop &amp;there:</source>
        <translation>Un &amp;dépôt là&#xa0;:</translation>
    </message>
    <message>
        <source>What is done with files that are dropped on the drop target.</source>
        <translation>Ce qui est fait des fichiers déposés sur la zone de dépôt.</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>&amp;Animations&#xa0;:</translation>
    </message>
    <message>
        <source>Whether signs fade and menus slide, or stand still.</source>
        <translation>Si les signes apparaissent en fondu et les menus glissent, ou restent fixes.</translation>
    </message>
    <message>
        <source>Open &amp;archives again at the next start</source>
        <translation>Rouvrir les archi&amp;ves au prochain démarrage</translation>
    </message>
    <message>
        <source>Those that are open when the window closes. They are read once you look at them.</source>
        <translation>Celles qui sont ouvertes à la fermeture de la fenêtre. Elles sont lues dès que vous les regardez.</translation>
    </message>
</context>
</TS>
