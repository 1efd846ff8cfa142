<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Archivprogramm</translation>
    </message>
    <message>
        <source>Compress, extract and verify files</source>
        <translation>Dateien komprimieren, entpacken und prüfen</translation>
    </message>
    <message>
        <source>archive;compress;extract;unpack;verify;checksum;zip;7z;tar;xz;rar;</source>
        <translation>Archiv;komprimieren;packen;entpacken;prüfen;Prüfsumme;zip;7z;tar;xz;rar;</translation>
    </message>
    <message>
        <source>New Archive…</source>
        <translation>Neues Archiv…</translation>
    </message>
    <message>
        <source>Verify Files…</source>
        <translation>Dateien prüfen…</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>Als %1 komprimieren</translation>
    </message>
    <message>
        <source>Compress…</source>
        <translation>Komprimieren…</translation>
    </message>
    <message>
        <source>Extract Here</source>
        <translation>Hier entpacken</translation>
    </message>
    <message>
        <source>Extract To…</source>
        <translation>Entpacken nach…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Holdall packs files and folders into archives, takes archives apart again, and proves both: what it has compressed can be decoded and compared with its source before the archive gets its name.</source>
        <translation>Holdall packt Dateien und Ordner in Archive, nimmt Archive wieder auseinander und beweist beides: Was es komprimiert hat, kann entpackt und mit seiner Quelle verglichen werden, bevor das Archiv seinen Namen bekommt.</translation>
    </message>
    <message>
        <source>Drop files on the window, choose an entry in the file manager&apos;s menu, or have whole folders of archives verified. Every job is a row in a queue, with its progress, speed and remaining time; one that fails never stops the others.</source>
        <translation>Legen Sie Dateien auf dem Fenster ab, wählen Sie einen Eintrag im Menü der Dateiverwaltung oder lassen Sie ganze Ordner voller Archive prüfen. Jeder Auftrag ist eine Zeile in einer Warteschlange, mit Fortschritt, Tempo und verbleibender Zeit; einer, der fehlschlägt, hält die anderen nie auf.</translation>
    </message>
    <message>
        <source>Makes tar, ZIP and 7z archives on all cores, in volumes if you like</source>
        <translation>Erstellt tar-, ZIP- und 7z-Archive auf allen Kernen, auf Wunsch in Teilen</translation>
    </message>
    <message>
        <source>Reads RAR, ISO, CAB, Debian and RPM packages and many more</source>
        <translation>Liest RAR, ISO, CAB, Debian- und RPM-Pakete und vieles mehr</translation>
    </message>
    <message>
        <source>Shows what is in an archive at once, and changes it in its place</source>
        <translation>Zeigt sofort, was in einem Archiv ist, und ändert es an Ort und Stelle</translation>
    </message>
    <message>
        <source>Leaves nothing half-written behind, whatever happens</source>
        <translation>Lässt nichts Halbfertiges zurück, was auch geschieht</translation>
    </message>
    <message>
        <source>Files compressed and verified in the queue</source>
        <translation>Komprimierte und geprüfte Dateien in der Warteschlange</translation>
    </message>
    <message>
        <source>WARC archive of web pages</source>
        <translation>WARC-Archiv von Webseiten</translation>
    </message>
    <message>
        <source>Qt resource file</source>
        <translation>Qt-Ressourcendatei</translation>
    </message>
</context>
<context>
    <name>DropContent</name>
    <message>
        <source>Web addresses cannot be taken: download the file first, then drop it here.</source>
        <translation>Webadressen können nicht übernommen werden: Laden Sie die Datei zuerst herunter und legen Sie sie dann hier ab.</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Hier können nur Dateien und Ordner dieses Rechners abgelegt werden.</translation>
    </message>
    <message>
        <source>Text cannot be dropped here, only files and folders.</source>
        <translation>Text kann hier nicht abgelegt werden, nur Dateien und Ordner.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>&amp;Compress</source>
        <translation>&amp;Komprimieren</translation>
    </message>
    <message>
        <source>Files dropped here are compressed.</source>
        <translation>Hier abgelegte Dateien werden komprimiert.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Entpacken</translation>
    </message>
    <message>
        <source>Archives dropped here are extracted.</source>
        <translation>Hier abgelegte Archive werden entpackt.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Files dropped here are verified.</source>
        <translation>Hier abgelegte Dateien werden geprüft.</translation>
    </message>
    <message>
        <source>What &amp;Suits Them</source>
        <translation>Was zu ihnen &amp;passt</translation>
    </message>
    <message>
        <source>One archive dropped here is opened, several are extracted, other files are compressed.</source>
        <translation>Ein hier abgelegtes Archiv wird geöffnet, mehrere werden entpackt, andere Dateien komprimiert.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Harte Verknüpfung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Pipe</translation>
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
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>The code of the error is %1.</source>
        <translation>Der Code des Fehlers ist %1.</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Please report it.</source>
        <translation>Das ist ein Fehler im Programm. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Close other programs, or choose a lower level.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie eine niedrigere Stufe.</translation>
    </message>
    <message>
        <source>The system refused, and did not say why</source>
        <translation>Das System hat den Zugriff verweigert und keinen Grund genannt</translation>
    </message>
    <message>
        <source>The system&apos;s error number is %1.</source>
        <translation>Die Fehlernummer des Systems ist %1.</translation>
    </message>
    <message>
        <source>Needs more memory than the limit allows</source>
        <translation>Braucht mehr Arbeitsspeicher, als die Grenze erlaubt</translation>
    </message>
    <message>
        <source>Raise the memory limit.</source>
        <translation>Heben Sie die Speichergrenze an.</translation>
    </message>
    <message>
        <source>Needs %1 of memory, more than the limit allows</source>
        <translation>Braucht %1 Arbeitsspeicher, mehr als die Grenze erlaubt</translation>
    </message>
    <message>
        <source>Raise the memory limit to at least %1.</source>
        <translation>Heben Sie die Speichergrenze auf mindestens %1 an.</translation>
    </message>
    <message>
        <source>Decompresses to more than %1</source>
        <translation>Wird entpackt größer als %1</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the size.</source>
        <translation>Wenn Sie dieser Datei vertrauen, heben Sie die Größengrenze an.</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other</source>
        <translation>Die Optionen %1 und %2 schließen einander aus</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Lassen Sie eine der beiden weg.</translation>
    </message>
    <message>
        <source>The option %1 does not belong to %2</source>
        <translation>Die Option %1 gehört nicht zu %2</translation>
    </message>
    <message>
        <source>Leave it out, or choose another format.</source>
        <translation>Lassen Sie sie weg oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The filter chain cannot be read: %1, at position %2 of &quot;%3&quot;</source>
        <translation>Die Filterkette ist nicht lesbar: %1, an Stelle %2 von „%3“</translation>
    </message>
    <message>
        <source>A chain looks like this: %1</source>
        <translation>Eine Kette sieht so aus: %1</translation>
    </message>
    <message>
        <source>The option %1 is not possible here</source>
        <translation>Die Option %1 ist hier nicht möglich</translation>
    </message>
    <message>
        <source>The option %1 is needed here</source>
        <translation>Die Option %1 wird hier gebraucht</translation>
    </message>
    <message>
        <source>Give %1.</source>
        <translation>Geben Sie %1 an.</translation>
    </message>
    <message>
        <source>The filter chain &quot;%1&quot; is not possible here</source>
        <translation>Die Filterkette „%1“ ist hier nicht möglich</translation>
    </message>
    <message>
        <source>%1 %2 is not possible here</source>
        <translation>%1 %2 ist hier nicht möglich</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>This combination of options is not possible</source>
        <translation>Diese Kombination von Optionen ist nicht möglich</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Passwort erforderlich</translation>
    </message>
    <message>
        <source>Give the password that it was made with.</source>
        <translation>Geben Sie das Passwort an, mit dem es verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Passwort ist falsch</translation>
    </message>
    <message>
        <source>Passwords differ in upper and lower case, too.</source>
        <translation>Achten Sie auch auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>A newer version of the program may be able to.</source>
        <translation>Eine neuere Version des Programms kann es vielleicht.</translation>
    </message>
    <message>
        <source>Is encrypted in a way that this program does not read</source>
        <translation>Ist auf eine Art verschlüsselt, die dieses Programm nicht liest</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>Öffnen Sie es mit dem Programm, mit dem es erstellt wurde.</translation>
    </message>
    <message>
        <source>Uses a feature that is not supported</source>
        <translation>Verwendet eine Funktion, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Uses %1 %2, which is not supported</source>
        <translation>Verwendet %1 %2, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>Unterstützt: %1</translation>
    </message>
    <message>
        <source>Damaged at byte %1</source>
        <translation>Beschädigt an Byte %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>The data contradicts itself: a check, a code or a header is wrong.</source>
        <translation>Die Daten widersprechen sich: Eine Prüfsumme, ein Code oder ein Kopf ist falsch.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <translation>Besorgen Sie sich eine neue Kopie der Datei.</translation>
    </message>
    <message>
        <source>Ends too early, at byte %1</source>
        <translation>Endet zu früh, an Byte %1</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Endet zu früh</translation>
    </message>
    <message>
        <source>The data ends before the stream does: a part of the file is missing.</source>
        <translation>Die Daten enden vor dem Datenstrom: Ein Teil der Datei fehlt.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren Sie die Datei erneut oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The format is not recognised</source>
        <translation>Das Format wird nicht erkannt</translation>
    </message>
    <message>
        <source>This was met at byte %1.</source>
        <translation>Das wurde an Byte %1 bemerkt.</translation>
    </message>
    <message>
        <source>If you know the format, name it.</source>
        <translation>Wenn Sie das Format kennen, geben Sie es an.</translation>
    </message>
    <message>
        <source>Carries an integrity check that is not supported</source>
        <translation>Enthält eine Prüfsumme, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>The data can be decompressed, but not be proven intact.</source>
        <translation>Die Daten können entpackt, aber nicht auf Unversehrtheit geprüft werden.</translation>
    </message>
    <message>
        <source>Needs the dictionary that it was compressed with</source>
        <translation>Braucht das Wörterbuch, mit dem es komprimiert wurde</translation>
    </message>
    <message>
        <source>Name the file that holds this dictionary.</source>
        <translation>Geben Sie die Datei an, die dieses Wörterbuch enthält.</translation>
    </message>
    <message>
        <source>Differs from what it was compared with</source>
        <translation>Unterscheidet sich von dem, womit es verglichen wurde</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>Es gibt keine Datei und keinen Ordner mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the name: it may have been moved or removed.</source>
        <translation>Prüfen Sie den Namen: Vielleicht wurde die Datei verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>Kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>This takes %1 or more, and less than that is free.</source>
        <translation>Es werden %1 oder mehr gebraucht, und so viel ist nicht frei.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it is used up.</source>
        <translation>Der Datenträger ist voll oder Ihr Anteil daran ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existiert bereits</translation>
    </message>
    <message>
        <source>Choose another name, or allow the file to be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie, dass die Datei ersetzt wird.</translation>
    </message>
    <message>
        <source>Is a folder, not a file</source>
        <translation>Ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Is not a regular file</source>
        <translation>Ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not taken.</source>
        <translation>Geräte, Pipes und Sockets werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Choose a regular file.</source>
        <translation>Wählen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>Wurde während des Lesens geändert</translation>
    </message>
    <message>
        <source>Another program wrote to the file, so the result would be a mixture.</source>
        <translation>Ein anderes Programm hat in die Datei geschrieben, das Ergebnis wäre also eine Mischung.</translation>
    </message>
    <message>
        <source>Try again when no other program uses the file.</source>
        <translation>Versuchen Sie es noch einmal, wenn kein anderes Programm die Datei verwendet.</translation>
    </message>
    <message>
        <source>The result does not match the source</source>
        <translation>Das Ergebnis stimmt nicht mit der Quelle überein</translation>
    </message>
    <message>
        <source>The result was decompressed again and compared; it was not kept.</source>
        <translation>Das Ergebnis wurde wieder entpackt und verglichen; es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, have the memory and the disk tested.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, lassen Sie Arbeitsspeicher und Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Decompresses to more than %1 times its size</source>
        <translation>Wird beim Entpacken mehr als %1-mal so groß</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the ratio.</source>
        <translation>Wenn Sie dieser Datei vertrauen, heben Sie die Grenze des Verhältnisses an.</translation>
    </message>
    <message>
        <source>Holds more than %1 entries, or names too long for so many</source>
        <translation>Enthält mehr als %1 Einträge oder für so viele zu lange Namen</translation>
    </message>
    <message>
        <source>Folders that no entry names, but that others are in, count too.</source>
        <translation>Ordner, die kein Eintrag nennt, in denen aber andere liegen, zählen mit.</translation>
    </message>
    <message>
        <source>If you trust this archive, raise the limit of the entries.</source>
        <translation>Wenn Sie diesem Archiv vertrauen, heben Sie die Grenze der Einträge an.</translation>
    </message>
    <message>
        <source>Has a name that could lead out of the folder</source>
        <translation>Hat einen Namen, der aus dem Ordner hinausführen könnte</translation>
    </message>
    <message>
        <source>Names that are empty, absolute or contain &quot;..&quot; are not extracted.</source>
        <translation>Namen, die leer oder absolut sind oder „..“ enthalten, werden nicht entpackt.</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones have no such names.</source>
        <translation>Seien Sie vorsichtig mit diesem Archiv: Ehrliche haben keine solchen Namen.</translation>
    </message>
    <message>
        <source>Has a name that is too long</source>
        <translation>Hat einen zu langen Namen</translation>
    </message>
    <message>
        <source>A name has at most 255 bytes, with its folders at most 65535, and is not deeper than the limit.</source>
        <translation>Ein Name hat höchstens 255 Bytes, mit seinen Ordnern höchstens 65535, und liegt nicht tiefer, als die Grenze erlaubt.</translation>
    </message>
    <message>
        <source>Have the archive made again with shorter names.</source>
        <translation>Lassen Sie das Archiv mit kürzeren Namen neu erstellen.</translation>
    </message>
    <message>
        <source>Has almost the same name as another entry</source>
        <translation>Heißt fast genauso wie ein anderer Eintrag</translation>
    </message>
    <message>
        <source>They differ only in upper and lower case, or in how accents are written.</source>
        <translation>Sie unterscheiden sich nur in Groß- und Kleinschreibung oder darin, wie Akzente geschrieben sind.</translation>
    </message>
    <message>
        <source>Rename one of the two before they go to another system.</source>
        <translation>Benennen Sie einen der beiden um, bevor sie auf ein anderes System kommen.</translation>
    </message>
    <message>
        <source>Is in the way of another entry: one is a folder, the other is not</source>
        <translation>Ist einem anderen Eintrag im Weg: Der eine ist ein Ordner, der andere nicht</translation>
    </message>
    <message>
        <source>The one that comes first in the archive was kept.</source>
        <translation>Behalten wurde der, der im Archiv zuerst kommt.</translation>
    </message>
    <message>
        <source>Extract this entry alone, to another folder.</source>
        <translation>Entpacken Sie diesen Eintrag allein in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Is a link that could lead out of the folder</source>
        <translation>Ist eine Verknüpfung, die aus dem Ordner hinausführen könnte</translation>
    </message>
    <message>
        <source>It names a place outside, or gets there through other links.</source>
        <translation>Sie nennt einen Ort außerhalb oder gelangt über andere Verknüpfungen dorthin.</translation>
    </message>
    <message>
        <source>If you trust this archive, allow links that lead outside.</source>
        <translation>Wenn Sie diesem Archiv vertrauen, erlauben Sie Verknüpfungen, die hinausführen.</translation>
    </message>
    <message>
        <source>Is a link to something that was not extracted</source>
        <translation>Ist eine Verknüpfung mit etwas, das nicht entpackt wurde</translation>
    </message>
    <message>
        <source>What it stands for is missing, was refused, or is no file.</source>
        <translation>Wofür sie steht, fehlt, wurde abgelehnt oder ist keine Datei.</translation>
    </message>
    <message>
        <source>Extract what it links to as well, or get a fresh copy of the archive.</source>
        <translation>Entpacken Sie auch das Ziel der Verknüpfung oder besorgen Sie sich eine neue Kopie des Archivs.</translation>
    </message>
    <message>
        <source>Is a device, pipe or socket, which is not made</source>
        <translation>Ist ein Gerät, eine Pipe oder ein Socket und wird nicht angelegt</translation>
    </message>
    <message>
        <source>If you need it, use the system&apos;s own tools.</source>
        <translation>Wenn Sie es brauchen, verwenden Sie die Werkzeuge des Systems.</translation>
    </message>
    <message>
        <source>Stands without some of its attributes</source>
        <translation>Steht ohne einige seiner Attribute da</translation>
    </message>
    <message>
        <source>Setuid, setgid and sticky bits and attributes that only the system may set are left out; others may be unknown to the disk.</source>
        <translation>Setuid-, Setgid- und Sticky-Bits sowie Attribute, die nur das System setzen darf, werden weggelassen; andere kennt der Datenträger vielleicht nicht.</translation>
    </message>
    <message>
        <source>If they matter, set them yourself.</source>
        <translation>Wenn Sie darauf Wert legen, setzen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Made its reader hang</source>
        <translation>Hat seinen Leser zum Stillstand gebracht</translation>
    </message>
    <message>
        <source>What reads such archives did nothing for a while, and was ended.</source>
        <translation>Das Programm, das solche Archive liest, tat eine Weile nichts und wurde beendet.</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones do no such thing.</source>
        <translation>Seien Sie vorsichtig mit diesem Archiv: Ehrliche tun so etwas nicht.</translation>
    </message>
    <message>
        <source>Made its reader crash</source>
        <translation>Hat seinen Leser zum Absturz gebracht</translation>
    </message>
    <message>
        <source>What reads such archives is a process of its own. Nothing else was harmed.</source>
        <translation>Solche Archive liest ein eigener Prozess. Sonst wurde nichts in Mitleidenschaft gezogen.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file. If that is the same, be careful with it.</source>
        <translation>Besorgen Sie sich eine neue Kopie der Datei. Geschieht damit dasselbe, seien Sie vorsichtig.</translation>
    </message>
    <message>
        <source>Cannot be changed, only be read</source>
        <translation>Kann nicht geändert, nur gelesen werden</translation>
    </message>
    <message>
        <source>Archives of this kind, and those that are cut into volumes, stay as they are.</source>
        <translation>Archive dieser Art und solche, die aus mehreren Teilen bestehen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Extract it, and make a new archive.</source>
        <translation>Entpacken Sie es und erstellen Sie ein neues Archiv.</translation>
    </message>
    <message>
        <source>Has data before or behind the archive, which would be lost</source>
        <translation>Hat Daten vor oder hinter dem Archiv, die verloren gingen</translation>
    </message>
    <message>
        <source>It may be a program that extracts itself, or something was appended. The archive was not changed.</source>
        <translation>Es kann ein selbstentpackendes Programm sein, oder etwas wurde angehängt. Das Archiv wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Could not be kept as it is in a changed archive</source>
        <translation>Könnte in einem geänderten Archiv nicht bleiben, wie es ist</translation>
    </message>
    <message>
        <source>It is of a kind, is encrypted or is linked in a way that cannot be written again. The archive was not changed.</source>
        <translation>Es ist von einer Art, verschlüsselt oder so verknüpft, dass es nicht wieder geschrieben werden kann. Das Archiv wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Extract the archive, and make a new one.</source>
        <translation>Entpacken Sie das Archiv und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Is not the same to two readers</source>
        <translation>Ist für zwei Leser nicht dasselbe</translation>
    </message>
    <message>
        <source>The archive was read by this program and by another&apos;s reader, and one of the two is wrong. It was not kept.</source>
        <translation>Das Archiv wurde von diesem Programm und von einem fremden Leser gelesen, und einer von beiden irrt. Es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Please report this: it is a mistake in a program.</source>
        <translation>Bitte melden Sie das: Es ist ein Fehler in einem Programm.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 EiB</translation>
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
        <translation>Nicht unversehrt</translation>
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
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>keine Prüfsumme</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>Prüfsumme %1</translation>
    </message>
    <message>
        <source>filters %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>window bits %1</source>
        <translation>Fensterbits %1</translation>
    </message>
    <message>
        <source>memory level %1</source>
        <translation>Speicherstufe %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>Strategie %1</translation>
    </message>
    <message>
        <source>long window %1</source>
        <translation>großes Fenster %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>about %1 to compress, %2 to extract</source>
        <translation>etwa %1 zum Komprimieren, %2 zum Entpacken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Datenströme</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>Wartet wieder</translation>
    </message>
    <message>
        <source>Came into the queue</source>
        <translation>Kam in die Warteschlange</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Asked a question</source>
        <translation>Hat eine Frage gestellt</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>Hat eine Antwort bekommen</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what happened then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>JobResultText</name>
    <message>
        <source>Intact, but: %1</source>
        <translation>Unversehrt, aber: %1</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Intact, %1</source>
        <translation>Unversehrt, %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Decoded, but it carries no checksum</source>
        <translation>Entpackt, aber ohne Prüfsumme</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Compressed, not verified</source>
        <translation>Komprimiert, nicht geprüft</translation>
    </message>
    <message>
        <source>Verified: identical</source>
        <translation>Geprüft: identisch</translation>
    </message>
    <message>
        <source>Verified: identical, %1</source>
        <translation>Geprüft: identisch, %1</translation>
    </message>
    <message>
        <source>Extracted, files: %1</source>
        <translation>Entpackt, Dateien: %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>Es gab nichts zu ändern</translation>
    </message>
    <message>
        <source>Skipped: it exists already</source>
        <translation>Übersprungen: existiert bereits</translation>
    </message>
    <message>
        <source>Done, files that failed: %1</source>
        <translation>Fertig, fehlgeschlagene Dateien: %1</translation>
    </message>
    <message>
        <source>Changed, and read again</source>
        <translation>Geändert und noch einmal gelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled, nothing was left behind</source>
        <translation>Abgebrochen, es blieb nichts zurück</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of other data behind the end, at byte %2</source>
        <translation>%1 andere Daten hinter dem Ende, an Byte %2</translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>Es wurden keine Archive gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) intact</source>
        <translation>
            <numerusform>%n Datei unversehrt</numerusform>
            <numerusform>%n Dateien unversehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 von %n Datei nicht unversehrt</numerusform>
            <numerusform>%1 von %n Dateien nicht unversehrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Wird komprimiert</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>Als %1 komprimieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Braucht eine Antwort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>a chain that ends in lzma2</source>
        <translation>eine Kette, die mit lzma2 endet</translation>
    </message>
    <message>
        <source>a chain, which raw streams always need</source>
        <translation>eine Kette, die Rohdatenströme immer brauchen</translation>
    </message>
    <message>
        <source>a chain that liblzma takes</source>
        <translation>eine Kette, die liblzma annimmt</translation>
    </message>
    <message>
        <source>lzma1 alone</source>
        <translation>lzma1 allein</translation>
    </message>
    <message>
        <source>lzma2 alone</source>
        <translation>lzma2 allein</translation>
    </message>
    <message>
        <source>lzma1 or lzma2 as the last filter, and only there</source>
        <translation>lzma1 oder lzma2 als letzter Filter, und nur dort</translation>
    </message>
    <message>
        <source>1..4 filters</source>
        <translation>1 bis 4 Filter</translation>
    </message>
    <message>
        <source>Unknown filter name</source>
        <translation>Unbekannter Filtername</translation>
    </message>
    <message>
        <source>Filter name is missing</source>
        <translation>Der Filtername fehlt</translation>
    </message>
    <message>
        <source>Unknown option name</source>
        <translation>Unbekannter Optionsname</translation>
    </message>
    <message>
        <source>Option value cannot be empty</source>
        <translation>Der Wert der Option darf nicht leer sein</translation>
    </message>
    <message>
        <source>Invalid option value</source>
        <translation>Ungültiger Wert der Option</translation>
    </message>
    <message>
        <source>Value out of range</source>
        <translation>Der Wert liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Value is not a non-negative decimal integer</source>
        <translation>Der Wert ist keine nichtnegative ganze Dezimalzahl</translation>
    </message>
    <message>
        <source>Options must be &apos;name=value&apos; pairs separated with commas</source>
        <translation>Optionen müssen durch Kommas getrennte Paare „Name=Wert“ sein</translation>
    </message>
    <message>
        <source>This option does not support any multiplier suffixes</source>
        <translation>Diese Option nimmt keine Einheiten an</translation>
    </message>
    <message>
        <source>Invalid multiplier suffix (KiB, MiB, or GiB)</source>
        <translation>Ungültige Einheit (KiB, MiB oder GiB)</translation>
    </message>
    <message>
        <source>Unsupported preset</source>
        <translation>Nicht unterstützte Voreinstellung</translation>
    </message>
    <message>
        <source>Unsupported flag in the preset</source>
        <translation>Nicht unterstützter Zusatz der Voreinstellung</translation>
    </message>
    <message>
        <source>The sum of lc and lp must not exceed 4</source>
        <translation>Die Summe von lc und lp darf 4 nicht übersteigen</translation>
    </message>
    <message>
        <source>This filter cannot be used in the .xz format</source>
        <translation>Dieser Filter ist im Format .xz nicht möglich</translation>
    </message>
    <message>
        <source>Empty string is not allowed, try &apos;6&apos; if a default value is needed</source>
        <translation>Ein leerer Text ist nicht erlaubt; „6“ ist der Standardwert</translation>
    </message>
    <message>
        <source>Invalid filter chain (&apos;lzma2&apos; missing at the end?)</source>
        <translation>Ungültige Filterkette (fehlt „lzma2“ am Ende?)</translation>
    </message>
    <message>
        <source>The maximum number of filters is four</source>
        <translation>Mehr als vier Filter sind nicht möglich</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden angezeigt.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>Dieser Zeichensatz ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes, of every file</source>
        <translation>ja, von jeder Datei</translation>
    </message>
    <message>
        <source>by the compression around it</source>
        <translation>durch die Komprimierung außen herum</translation>
    </message>
    <message>
        <source>no: damage cannot be found</source>
        <translation>nein: Schäden sind nicht zu finden</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n of the entries</source>
        <translation>
            <numerusform>%n der Einträge</numerusform>
            <numerusform>%n der Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>without reading the others</source>
        <translation>ohne die anderen zu lesen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Folder, without an entry of its own</source>
        <translation>Ordner ohne eigenen Eintrag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Names in</source>
        <translation>Namen in</translation>
    </message>
    <message>
        <source>A single file is reached</source>
        <translation>Eine einzelne Datei erreicht man</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Datenströme</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>An Byte</translation>
    </message>
    <message>
        <source>In entry</source>
        <translation>In Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
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
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Decoded, but the format carries no checksum</source>
        <translation>Entpackt, aber das Format hat keine Prüfsumme</translation>
    </message>
</context>
<context>
    <name>holdall::ui</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Choose files and see what can be done with them</source>
        <translation>Dateien auswählen und sehen, was damit getan werden kann</translation>
    </message>
    <message>
        <source>&amp;Compress Files…</source>
        <translation>Dateien &amp;komprimieren…</translation>
    </message>
    <message>
        <source>Choose files and make a compressed file of each</source>
        <translation>Dateien auswählen und aus jeder eine komprimierte Datei machen</translation>
    </message>
    <message>
        <source>Compress &amp;Folder…</source>
        <translation>&amp;Ordner komprimieren…</translation>
    </message>
    <message>
        <source>Compress every file of a folder into the same tree of names</source>
        <translation>Jede Datei eines Ordners in denselben Baum von Namen komprimieren</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>&amp;Entpacken…</translation>
    </message>
    <message>
        <source>Choose compressed files and unpack them</source>
        <translation>Komprimierte Dateien auswählen und entpacken</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Choose compressed files and learn whether they are intact</source>
        <translation>Komprimierte Dateien auswählen und erfahren, ob sie unversehrt sind</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Let the selected jobs rest, or go on</source>
        <translation>Die ausgewählten Aufträge ruhen lassen oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the selected jobs and leave nothing of them behind</source>
        <translation>Die ausgewählten Aufträge abbrechen und nichts davon zurücklassen</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Queue the selected jobs once more</source>
        <translation>Die ausgewählten Aufträge noch einmal einreihen</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Take the selected finished jobs off the list; files stay</source>
        <translation>Die ausgewählten fertigen Aufträge von der Liste nehmen; Dateien bleiben</translation>
    </message>
    <message>
        <source>Clear &amp;Finished</source>
        <translation>A&amp;bgeschlossene entfernen</translation>
    </message>
    <message>
        <source>Take all finished jobs off the list; files stay</source>
        <translation>Alle fertigen Aufträge von der Liste nehmen; Dateien bleiben</translation>
    </message>
    <message>
        <source>Open Containing F&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show where the result stands</source>
        <translation>Zeigen, wo das Ergebnis liegt</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Copy all about the selected jobs as text</source>
        <translation>Alles über die ausgewählten Aufträge als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Open Entry</source>
        <translation>Eintrag &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Show the text or picture in the selected file</source>
        <translation>Den Text oder das Bild in der ausgewählten Datei anzeigen</translation>
    </message>
    <message>
        <source>Extract &amp;Selected…</source>
        <translation>&amp;Auswahl entpacken…</translation>
    </message>
    <message>
        <source>Unpack the selected files and folders</source>
        <translation>Die ausgewählten Dateien und Ordner entpacken</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Put files into the open archive, into the selected folder</source>
        <translation>Dateien in den ausgewählten Ordner des offenen Archivs legen</translation>
    </message>
    <message>
        <source>Put a folder and all that is in it into the open archive</source>
        <translation>Einen Ordner mit allem, was darin ist, in das offene Archiv legen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the selected entry another name in the archive</source>
        <translation>Dem ausgewählten Eintrag im Archiv einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Take the selected entries out of the archive</source>
        <translation>Die ausgewählten Einträge aus dem Archiv entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy Names</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the names of the selected files and folders</source>
        <translation>Die Namen der ausgewählten Dateien und Ordner kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Search names in the open archive</source>
        <translation>Namen im offenen Archiv suchen</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <source>Read the open archive once more</source>
        <translation>Das offene Archiv noch einmal lesen</translation>
    </message>
    <message>
        <source>Close &amp;Tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>Close the open archive</source>
        <translation>Das offene Archiv schließen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show all about the selected job below the list</source>
        <translation>Unter der Liste alles über den ausgewählten Auftrag anzeigen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Change how Holdall works</source>
        <translation>Ändern, wie Holdall arbeitet</translation>
    </message>
    <message>
        <source>&amp;About Holdall</source>
        <translation>Ü&amp;ber Holdall</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>Auf&amp;trag</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chiv</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Add Fo&amp;lder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach obe&amp;n verschieben</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place sooner</source>
        <translation>Die ausgewählten wartenden Aufträge einen Platz früher starten lassen</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place later</source>
        <translation>Die ausgewählten wartenden Aufträge einen Platz später starten lassen</translation>
    </message>
    <message>
        <source>Start &amp;Next</source>
        <translation>Als Nächstes s&amp;tarten</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started before all others</source>
        <translation>Die ausgewählten wartenden Aufträge vor allen anderen starten lassen</translation>
    </message>
    <message>
        <source>Drop &amp;Target</source>
        <translation>Ablage&amp;fläche</translation>
    </message>
    <message>
        <source>Show a small window above all others that takes files</source>
        <translation>Ein kleines Fenster über allen anderen anzeigen, das Dateien annimmt</translation>
    </message>
    <message>
        <source>Verify Fol&amp;der…</source>
        <translation>O&amp;rdner prüfen…</translation>
    </message>
    <message>
        <source>Look for archives in a folder and learn whether they are intact</source>
        <translation>In einem Ordner nach Archiven suchen und erfahren, ob sie unversehrt sind</translation>
    </message>
    <message>
        <source>Open the selected file with its program, an archive in a tab</source>
        <translation>Die ausgewählte Datei mit ihrem Programm öffnen, ein Archiv in einem Tab</translation>
    </message>
    <message>
        <source>Open &amp;With…</source>
        <translation>Öffnen &amp;mit…</translation>
    </message>
    <message>
        <source>Open the selected file with a program that you choose</source>
        <translation>Die ausgewählte Datei mit einem Programm öffnen, das Sie wählen</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>Ei&amp;genschaften</translation>
    </message>
    <message>
        <source>Show all about the selected entry, or about the archive</source>
        <translation>Alles über den ausgewählten Eintrag oder über das Archiv anzeigen</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>Alles au&amp;fklappen</translation>
    </message>
    <message>
        <source>Open all folders of the archive</source>
        <translation>Alle Ordner des Archivs öffnen</translation>
    </message>
    <message>
        <source>Collaps&amp;e All</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>Close all folders of the archive</source>
        <translation>Alle Ordner des Archivs schließen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::AfterSection</name>
    <message>
        <source>&amp;After</source>
        <translation>D&amp;anach</translation>
    </message>
    <message>
        <source>Verify: read the result again and compare it with the source</source>
        <translation>Prüfen: das Ergebnis wieder lesen und mit der Quelle vergleichen</translation>
    </message>
    <message>
        <source>Move the source to the trash once the result is verified</source>
        <translation>Die Quelle nach erfolgreicher Prüfung in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Show the result in the file manager</source>
        <translation>Das Ergebnis in der Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>source to the trash</source>
        <translation>Quelle in den Papierkorb</translation>
    </message>
    <message>
        <source>show the result</source>
        <translation>Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Announcer</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n Auftrag fehlgeschlagen</numerusform>
            <numerusform>%n Aufträge fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n Auftrag fertig</numerusform>
            <numerusform>%n Aufträge fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs went well, in %3.</source>
        <translation>%1 von %2 Aufträgen sind gut gegangen, in %3.</translation>
    </message>
    <message>
        <source>Everything went well, in %1.</source>
        <translation>Alles ist gut gegangen, in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waiting for an answer</source>
        <translation>
            <numerusform>%n Auftrag wartet auf eine Antwort</numerusform>
            <numerusform>%n Aufträge warten auf eine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is in the window.</source>
        <translation>Die Frage steht im Fenster.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ArchiveEditor</name>
    <message>
        <source>Delete %1 from the archive? It is not kept anywhere.</source>
        <translation>%1 aus dem Archiv löschen? Es wird nirgends aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from the archive? They are not kept anywhere.</source>
        <translation>
            <numerusform>%n Eintrag aus dem Archiv löschen? Er wird nirgends aufbewahrt.</numerusform>
            <numerusform>%n Einträge aus dem Archiv löschen? Sie werden nirgends aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>A name is needed that is not empty, “.” or “..”.</source>
        <translation>Es wird ein Name gebraucht, der nicht leer, „.“ oder „..“ ist.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Ein Name kann kein „/“ enthalten.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserCommands</name>
    <message>
        <source>Files to Add</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Folder to Add</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Es wurde kein Programm gefunden, das %1 öffnet.</translation>
    </message>
    <message>
        <source>The archive is being tested: see the first tab.</source>
        <translation>Das Archiv wird getestet: siehe erster Tab.</translation>
    </message>
    <message>
        <source>&amp;Extract All…</source>
        <translation>&amp;Alles entpacken…</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>&amp;Entpacken…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>An archive cannot be put into itself.</source>
        <translation>Ein Archiv kann nicht in sich selbst gelegt werden.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserHead</name>
    <message>
        <source>Names &amp;in:</source>
        <translation>Namen &amp;in:</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>Im Archiv suchen</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Encoding of names</source>
        <translation>Zeichensatz der Namen</translation>
    </message>
    <message>
        <source>Choose another one if names look wrong</source>
        <translation>Wählen Sie einen anderen, wenn Namen falsch aussehen</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Western, DOS (437)</source>
        <translation>Westlich, DOS (437)</translation>
    </message>
    <message>
        <source>Western, DOS (850)</source>
        <translation>Westlich, DOS (850)</translation>
    </message>
    <message>
        <source>Western, Windows (1252)</source>
        <translation>Westlich, Windows (1252)</translation>
    </message>
    <message>
        <source>Central European (1250)</source>
        <translation>Mitteleuropäisch (1250)</translation>
    </message>
    <message>
        <source>Cyrillic, DOS (866)</source>
        <translation>Kyrillisch, DOS (866)</translation>
    </message>
    <message>
        <source>Cyrillic, Windows (1251)</source>
        <translation>Kyrillisch, Windows (1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek, Windows (1253)</source>
        <translation>Griechisch, Windows (1253)</translation>
    </message>
    <message>
        <source>Hebrew, Windows (1255)</source>
        <translation>Hebräisch, Windows (1255)</translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation>Arabisch, Windows (1256)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>Koreanisch (EUC)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>partly encrypted</source>
        <translation>teilweise verschlüsselt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserPage</name>
    <message>
        <source>Archive %1</source>
        <translation>Archiv %1</translation>
    </message>
    <message>
        <source>Reading was stopped: more may be in the archive. F5 reads it again.</source>
        <translation>Das Lesen wurde abgebrochen: Im Archiv kann noch mehr sein. F5 liest es neu.</translation>
    </message>
    <message>
        <source>There are more entries than can be shown.</source>
        <translation>Es sind mehr Einträge, als angezeigt werden können.</translation>
    </message>
    <message>
        <source>The names in this archive are encrypted.</source>
        <translation>Die Namen in diesem Archiv sind verschlüsselt.</translation>
    </message>
    <message>
        <source>This entry is encrypted.</source>
        <translation>Dieser Eintrag ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The archive is being changed: see the first tab.</source>
        <translation>Das Archiv wird geändert: siehe erster Tab.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading the archive, in its own order: it is sorted when all is read.</source>
        <translation>Das Archiv wird gelesen, in seiner eigenen Reihenfolge: Sortiert wird, wenn alles gelesen ist.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserStatus</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Wie viel davon erledigt ist</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserTabs</name>
    <message>
        <source>Open archives</source>
        <translation>Offene Archive</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CheckSection</name>
    <message>
        <source>none: a tar alone does not check its data</source>
        <translation>keine: ein tar allein prüft seine Daten nicht</translation>
    </message>
    <message>
        <source>CRC32, always</source>
        <translation>CRC32, immer</translation>
    </message>
    <message>
        <source>Adler-32, always</source>
        <translation>Adler-32, immer</translation>
    </message>
    <message>
        <source>none: this format has no check, damage can pass unseen</source>
        <translation>keine: dieses Format hat keine Prüfsumme, Schäden können unbemerkt bleiben</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfsumme</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Prüfsumme:</translation>
    </message>
    <message>
        <source>Stands in the result, so that damage is found whenever it is read. SHA-256 finds even what was changed on purpose, if its value is kept elsewhere too.</source>
        <translation>Steht im Ergebnis, damit Schäden gefunden werden, wann immer es gelesen wird. SHA-256 findet sogar, was absichtlich geändert wurde, wenn der Wert auch anderswo aufbewahrt wird.</translation>
    </message>
    <message>
        <source>none: damage can pass unseen</source>
        <translation>keine: Schäden können unbemerkt bleiben</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ChoiceBar</name>
    <message>
        <source>Do the &amp;same for the rest</source>
        <translation>Für &amp;alle weiteren ebenso</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressDialog</name>
    <message>
        <source>Compress %1</source>
        <translation>%1 komprimieren</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>These options do not fit together: see above.</source>
        <translation>Diese Optionen passen nicht zusammen: siehe oben.</translation>
    </message>
    <message numerus="yes">
        <source>Compress %n Items</source>
        <translation>
            <numerusform>%n Element komprimieren</numerusform>
            <numerusform>%n Elemente komprimieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask a&amp;gain: use these options for every drop</source>
        <translation>Nicht &amp;mehr fragen: diese Optionen für alles Abgelegte verwenden</translation>
    </message>
    <message>
        <source>&amp;Compress</source>
        <translation>&amp;Komprimieren</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressionSettings</name>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>&amp;Ask for the options first</source>
        <translation>&amp;Zuerst nach den Optionen fragen</translation>
    </message>
    <message>
        <source>&amp;Verify what was made</source>
        <translation>Prüfe&amp;n, was erstellt wurde</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Beide behalten: „Name (2)“</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Die vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>Diese Quelle überspringen</translation>
    </message>
    <message>
        <source>Without it files are compressed as it is set here. Hold Shift while dropping to skip the question once.</source>
        <translation>Sonst werden Dateien so komprimiert, wie es hier eingestellt ist. Halten Sie beim Ablegen die Umschalttaste gedrückt, um die Frage einmal zu überspringen.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Several files and folders become one archive.</source>
        <translation>Mehrere Dateien und Ordner werden ein Archiv.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Stufe:</translation>
    </message>
    <message>
        <source>A higher level takes longer and makes smaller files.</source>
        <translation>Eine höhere Stufe dauert länger und ergibt kleinere Dateien.</translation>
    </message>
    <message>
        <source>Each result is read again and compared with its source before it gets its name.</source>
        <translation>Jedes Ergebnis wird wieder gelesen und mit seiner Quelle verglichen, bevor es seinen Namen bekommt.</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>&amp;Ergebnisse kommen:</translation>
    </message>
    <message>
        <source>Where new archives and compressed files are put.</source>
        <translation>Wohin neue Archive und komprimierte Dateien gelegt werden.</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>Fa&amp;lls eines existiert:</translation>
    </message>
    <message>
        <source>What happens when there is a file of that name already.</source>
        <translation>Was geschieht, wenn es schon eine Datei dieses Namens gibt.</translation>
    </message>
    <message>
        <source>as it was chosen last</source>
        <translation>wie zuletzt gewählt</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>üblich (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ConflictFacts</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>newer, larger</source>
        <translation>neuer, größer</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Neu:</translation>
    </message>
    <message>
        <source>Existing:</source>
        <translation>Vorhanden:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ContentSection</name>
    <message>
        <source>C&amp;ontent</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Reproducible: the same files make the same bytes</source>
        <translation>Reproduzierbar: dieselben Dateien ergeben dieselben Bytes</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>Weglassen:</translation>
    </message>
    <message>
        <source>Names or patterns, one a line. Of a folder all that is in it is left out as well.</source>
        <translation>Namen oder Muster, eines je Zeile. Bei einem Ordner wird auch alles weggelassen, was darin ist.</translation>
    </message>
    <message>
        <source>No owners, and no times of now.</source>
        <translation>Keine Eigentümer und keine heutigen Zeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) left out</source>
        <translation>
            <numerusform>%n Muster weggelassen</numerusform>
            <numerusform>%n Muster weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>reproducible</source>
        <translation>reproduzierbar</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DesktopServices</name>
    <message>
        <source>No program opens the folder %1</source>
        <translation>Kein Programm öffnet den Ordner %1</translation>
    </message>
    <message>
        <source>Jobs are done</source>
        <translation>Aufträge sind fertig</translation>
    </message>
    <message>
        <source>The system refused: %1</source>
        <translation>Das System hat abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::DetailsPanel</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Details of the selected job</source>
        <translation>Details des ausgewählten Auftrags</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Kein Auftrag ausgewählt</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropTarget</name>
    <message>
        <source>Holdall Drop Target</source>
        <translation>Holdall-Ablagefläche</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Ablagefläche</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>Alle Aufträge sind fertig.</translation>
    </message>
    <message>
        <source>Some jobs need a look.</source>
        <translation>Einige Aufträge brauchen Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>%1 % of the queue is done.</source>
        <translation>%1&#xa0;% der Warteschlange sind fertig.</translation>
    </message>
    <message>
        <source>&amp;Open Holdall</source>
        <translation>Holdall &amp;öffnen</translation>
    </message>
    <message>
        <source>A drop here</source>
        <translation>Was hier abgelegt wird</translation>
    </message>
    <message>
        <source>&amp;Paste Files</source>
        <translation>Dateien &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropZones</name>
    <message>
        <source>Places to drop files</source>
        <translation>Orte zum Ablegen von Dateien</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Make smaller, then prove that nothing was lost</source>
        <translation>Kleiner machen und dann beweisen, dass nichts verloren ging</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Unpack beside the compressed file</source>
        <translation>Neben der komprimierten Datei entpacken</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read everything and say whether it is intact</source>
        <translation>Alles lesen und sagen, ob es unversehrt ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Put into the open archive</source>
        <translation>In das offene Archiv legen</translation>
    </message>
    <message>
        <source>None of the names is that of a compressed file</source>
        <translation>Keiner der Namen ist der einer komprimierten Datei</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>In %1 legen</translation>
    </message>
    <message>
        <source>Anywhere else: compress</source>
        <translation>Überall sonst: komprimieren</translation>
    </message>
    <message>
        <source>Anywhere else: extract</source>
        <translation>Überall sonst: entpacken</translation>
    </message>
    <message>
        <source>Anywhere else: extract what is compressed, compress the rest</source>
        <translation>Überall sonst: Komprimiertes entpacken, den Rest komprimieren</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EncodingField</name>
    <message>
        <source>Encoding of names</source>
        <translation>Zeichensatz der Namen</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Names look like this: %1</source>
        <translation>Namen sehen so aus: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDelivery</name>
    <message>
        <source>What was dragged is unpacked now: drag it once more.</source>
        <translation>Was gezogen wurde, ist jetzt entpackt: Ziehen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unpacking what is dragged. It is dropped once it is there; Esc stops that.</source>
        <translation>Was gezogen wird, wird entpackt. Es wird abgelegt, sobald es da ist; Esc bricht das ab.</translation>
    </message>
    <message>
        <source>Unpacking the entry.</source>
        <translation>Der Eintrag wird entpackt.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDetails</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Details of the selected entry</source>
        <translation>Details des ausgewählten Eintrags</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>%Ln Eintrag ausgewählt</numerusform>
            <numerusform>%Ln Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Größe der Dateien</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryView</name>
    <message>
        <source>Entries of the archive</source>
        <translation>Einträge des Archivs</translation>
    </message>
    <message>
        <source>A right click chooses the columns</source>
        <translation>Ein Rechtsklick wählt die Spalten</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractDialog</name>
    <message numerus="yes">
        <source>Extract %n selected entries</source>
        <translation>
            <numerusform>%n ausgewählten Eintrag entpacken</numerusform>
            <numerusform>%n ausgewählte Einträge entpacken</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>%1 entpacken</translation>
    </message>
    <message>
        <source>Extract %1 Files</source>
        <translation>%1 Dateien entpacken</translation>
    </message>
    <message>
        <source>Move the compressed file to the &amp;trash afterwards</source>
        <translation>Die komprimierte Datei danach in den Papierkor&amp;b verschieben</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filter chain</source>
        <translation>Filterkette</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>Falls das Ergebnis existiert</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Beide behalten: „Name (2)“</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Die vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Diese Datei überspringen</translation>
    </message>
    <message>
        <source>Recognised by its content</source>
        <translation>Am Inhalt erkennen</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Filter &amp;chain:</source>
        <translation>Filter&amp;kette:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>E&amp;rgebnis:</translation>
    </message>
    <message>
        <source>&amp;If it exists:</source>
        <translation>Fa&amp;lls es existiert:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Entpacken</translation>
    </message>
    <message>
        <source>A raw stream does not say how it was made: give the chain that it was made with.</source>
        <translation>Ein Rohdatenstrom sagt nicht, wie er erzeugt wurde: Geben Sie die Kette an, mit der er erzeugt wurde.</translation>
    </message>
    <message>
        <source>Make &amp;links that lead out of what is extracted</source>
        <translation>&amp;Verknüpfungen anlegen, die aus dem Entpackten hinausführen</translation>
    </message>
    <message>
        <source>&amp;Show the result in the file manager</source>
        <translation>Das Ergebnis in der Dateiverwaltung an&amp;zeigen</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>Ein eigener Ordner</translation>
    </message>
    <message>
        <source>if there is more than one thing at the top</source>
        <translation>wenn zuoberst mehr als eines liegt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>asked for if it is needed</source>
        <translation>wird bei Bedarf erfragt</translation>
    </message>
    <message>
        <source>Such links can lead anywhere on this computer. They are left out otherwise.</source>
        <translation>Solche Verknüpfungen können überallhin auf diesem Rechner führen. Sonst werden sie weggelassen.</translation>
    </message>
    <message>
        <source>Own fol&amp;der:</source>
        <translation>Eigener Or&amp;dner:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Names in:</source>
        <translation>&amp;Namen in:</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>Verknüpfungen:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractionSettings</name>
    <message>
        <source>Extraction</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>If it holds more than one thing</source>
        <translation>Wenn es mehr als eines enthält</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Beide behalten: „Name (2)“</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Die vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Diese Datei überspringen</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>&amp;Ergebnisse kommen:</translation>
    </message>
    <message>
        <source>Where archives are unpacked that are dropped or extracted at once.</source>
        <translation>Wohin Archive entpackt werden, die abgelegt oder sofort entpackt werden.</translation>
    </message>
    <message>
        <source>&amp;Folder of its own:</source>
        <translation>Eigener &amp;Ordner:</translation>
    </message>
    <message>
        <source>Whether an archive gets a new folder named after it.</source>
        <translation>Ob ein Archiv einen neuen Ordner bekommt, der nach ihm heißt.</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>Fa&amp;lls eines existiert:</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken already.</source>
        <translation>Was mit einer Datei geschieht, deren Name schon vergeben ist.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterBar</name>
    <message>
        <source>Filter by name, folder or what was found</source>
        <translation>Nach Name, Ordner oder Befund filtern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict, and how many files have it: Damaged 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these and others that are pressed</source>
        <translation>Nur diese und andere gedrückte anzeigen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterRow</name>
    <message>
        <source>Move this filter up</source>
        <translation>Diesen Filter nach oben verschieben</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Machine code: %1</source>
        <translation>Maschinencode: %1</translation>
    </message>
    <message>
        <source>Distance:</source>
        <translation>Abstand:</translation>
    </message>
    <message>
        <source>Starts at:</source>
        <translation>Beginnt bei:</translation>
    </message>
    <message>
        <source>Distance in bytes</source>
        <translation>Abstand in Bytes</translation>
    </message>
    <message>
        <source>Start offset in bytes</source>
        <translation>Anfangsposition in Bytes</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterSection</name>
    <message>
        <source>Filte&amp;rs</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Add a Filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Up to four filters, the last one LZMA. A chain stands instead of a level.</source>
        <translation>Bis zu vier Filter, der letzte LZMA. Eine Kette steht anstelle einer Stufe.</translation>
    </message>
    <message>
        <source>Filter chain:</source>
        <translation>Filterkette:</translation>
    </message>
    <message>
        <source>as the level says</source>
        <translation>wie die Stufe es sagt</translation>
    </message>
    <message>
        <source>The mark is at the mistake: %1</source>
        <translation>Die Markierung steht am Fehler: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FolderField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ausw&amp;ählen…</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <translation>Neben der Quelle</translation>
    </message>
    <message>
        <source>In this folder:</source>
        <translation>In diesem Ordner:</translation>
    </message>
    <message>
        <source>Place of the result</source>
        <translation>Ort des Ergebnisses</translation>
    </message>
    <message>
        <source>Folder of the result</source>
        <translation>Ordner des Ergebnisses</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose a folder for the result.</source>
        <translation>Wählen Sie einen Ordner für das Ergebnis.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, von „/“ an.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Ordner für das Ergebnis</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>There is nothing to do: no compressed file was found.</source>
        <translation>Es gibt nichts zu tun: Es wurde keine komprimierte Datei gefunden.</translation>
    </message>
    <message>
        <source>Already in the queue, so not added again: %1</source>
        <translation>Schon in der Warteschlange und deshalb nicht noch einmal aufgenommen: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not there any more.</source>
        <translation>
            <numerusform>%n Datei ist nicht mehr da.</numerusform>
            <numerusform>%n Dateien sind nicht mehr da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done.</source>
        <translation>
            <numerusform>%n Auftrag ist fertig.</numerusform>
            <numerusform>%n Aufträge sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended, some of them failed.</source>
        <translation>
            <numerusform>%n Auftrag ist zu Ende, er ist fehlgeschlagen.</numerusform>
            <numerusform>%n Aufträge sind zu Ende, einige davon sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobQuestions</name>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existiert bereits.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, more than is allowed.</source>
        <translation>%1 braucht %2 Arbeitsspeicher, mehr als erlaubt ist.</translation>
    </message>
    <message>
        <source>%1 has given more than %2 already, suspiciously much for its size.</source>
        <translation>%1 hat schon mehr als %2 ergeben, verdächtig viel für seine Größe.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: it needs %2 or more.</source>
        <translation>Für %1 ist nicht genug Platz: Es werden %2 oder mehr gebraucht.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>Das ist nicht das Passwort von %1.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Ohne Passwort weiter</translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As in the system&apos;s settings</source>
        <translation>Wie in den Einstellungen des Systems</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelField</name>
    <message>
        <source>E&amp;xtreme</source>
        <translation>E&amp;xtrem</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level as a number</source>
        <translation>Stufe als Zahl</translation>
    </message>
    <message>
        <source>Tries harder for a little less size, and takes about twice the time.</source>
        <translation>Bemüht sich mehr für etwas weniger Größe und braucht etwa doppelt so lange.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, extreme</source>
        <translation>%1, extrem</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelSection</name>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>none: stored as it is</source>
        <translation>keine: unverändert gespeichert</translation>
    </message>
    <message>
        <source>Every program reads Deflate. The others pack better, but many cannot read them.</source>
        <translation>Deflate liest jedes Programm. Die anderen packen besser, aber viele können sie nicht lesen.</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Verfahren:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Stufe:</translation>
    </message>
    <message>
        <source>The filter chain says it all</source>
        <translation>Die Filterkette sagt alles</translation>
    </message>
    <message>
        <source>A tar alone is not compressed</source>
        <translation>Ein tar allein ist nicht komprimiert</translation>
    </message>
    <message>
        <source>This format has filters instead</source>
        <translation>Dieses Format hat stattdessen Filter</translation>
    </message>
    <message>
        <source>stored as it is</source>
        <translation>unverändert gespeichert</translation>
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
        <translation>Gleichzeitige Aufträge</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait.</source>
        <translation>Wie viele Aufträge nebeneinander laufen. Die anderen warten.</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>alle Kerne (%1)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together.</source>
        <translation>Wie viele Threads zusammen für alle laufenden Aufträge arbeiten.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>keine eigene Grenze</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>Wie viel Arbeitsspeicher alle laufenden Aufträge zusammen belegen dürfen. Ein Auftrag, dem sein Anteil nicht reicht, fragt zuerst.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LimitsBar</name>
    <message>
        <source>Jobs at a t&amp;ime:</source>
        <translation>Aufträge &amp;gleichzeitig:</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>Th&amp;reads:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>Arbeits&amp;speicher:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LzmaFields</name>
    <message>
        <source>as the preset</source>
        <translation>wie die Voreinstellung</translation>
    </message>
    <message>
        <source>%1 extreme</source>
        <translation>%1 extrem</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Voreinstellung:</translation>
    </message>
    <message>
        <source>Sets all the others.</source>
        <translation>Setzt alle anderen.</translation>
    </message>
    <message>
        <source>Dictionary:</source>
        <translation>Wörterbuch:</translation>
    </message>
    <message>
        <source>How far back matches are found; most of the memory is for it.</source>
        <translation>Wie weit zurück Übereinstimmungen gefunden werden; der meiste Arbeitsspeicher ist dafür.</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Modus:</translation>
    </message>
    <message>
        <source>How thoroughly it decides between matches.</source>
        <translation>Wie gründlich zwischen Übereinstimmungen entschieden wird.</translation>
    </message>
    <message>
        <source>Match finder:</source>
        <translation>Suchverfahren:</translation>
    </message>
    <message>
        <source>Hash chains (hc) are quick, binary trees (bt) find more; the number is the shortest match.</source>
        <translation>Hash-Ketten (hc) sind schnell, Binärbäume (bt) finden mehr; die Zahl ist die kürzeste Übereinstimmung.</translation>
    </message>
    <message>
        <source>Nice length:</source>
        <translation>Gute Länge:</translation>
    </message>
    <message>
        <source>A match of so many bytes is taken at once.</source>
        <translation>Eine Übereinstimmung von so vielen Bytes wird sofort genommen.</translation>
    </message>
    <message>
        <source>Depth:</source>
        <translation>Tiefe:</translation>
    </message>
    <message>
        <source>How many candidates the match finder looks at.</source>
        <translation>Wie viele Kandidaten das Suchverfahren ansieht.</translation>
    </message>
    <message>
        <source>lc:</source>
        <translation>lc:</translation>
    </message>
    <message>
        <source>Literal context bits: high for text. lc and lp together are 4 at most.</source>
        <translation>Literal-Kontextbits: hoch für Text. lc und lp sind zusammen höchstens 4.</translation>
    </message>
    <message>
        <source>lp:</source>
        <translation>lp:</translation>
    </message>
    <message>
        <source>Literal position bits: for data in units of 2, 4, 8 or 16 bytes.</source>
        <translation>Literal-Positionsbits: für Daten in Einheiten von 2, 4, 8 oder 16 Bytes.</translation>
    </message>
    <message>
        <source>pb:</source>
        <translation>pb:</translation>
    </message>
    <message>
        <source>Position bits: 0 for text, 2 for data in units of four bytes.</source>
        <translation>Positionsbits: 0 für Text, 2 für Daten in Einheiten von vier Bytes.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Holdall</source>
        <translation>Holdall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Files to Compress</source>
        <translation>Dateien zum Komprimieren</translation>
    </message>
    <message>
        <source>Folder to Compress</source>
        <translation>Ordner zum Komprimieren</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Warteschlange (%1)</translation>
    </message>
    <message>
        <source>%1 is a compressed file. What shall be done with it?</source>
        <translation>%1 ist eine komprimierte Datei. Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Entpacken</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Files to Extract</source>
        <translation>Dateien zum Entpacken</translation>
    </message>
    <message>
        <source>Files to Verify</source>
        <translation>Dateien zum Prüfen</translation>
    </message>
    <message>
        <source>About Holdall</source>
        <translation>Über Holdall</translation>
    </message>
    <message>
        <source>Holdall %1</source>
        <translation>Holdall %1</translation>
    </message>
    <message>
        <source>A desktop archiver that proves what it packs.
MIT licence.</source>
        <translation>Ein Archivprogramm, das beweist, was es packt.
MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Quit Holdall?</source>
        <translation>Holdall beenden?</translation>
    </message>
    <message>
        <source>Jobs not finished: %1</source>
        <translation>Nicht abgeschlossene Aufträge: %1</translation>
    </message>
    <message>
        <source>Cancelled jobs leave nothing half-written behind.</source>
        <translation>Abgebrochene Aufträge lassen nichts Halbfertiges zurück.</translation>
    </message>
    <message>
        <source>&amp;Cancel Jobs and Quit</source>
        <translation>Aufträge &amp;abbrechen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message numerus="yes">
        <source>These are %n compressed files. What shall be done with them?</source>
        <translation>
            <numerusform>Dies ist %n komprimierte Datei. Was soll damit geschehen?</numerusform>
            <numerusform>Dies sind %n komprimierte Dateien. Was soll damit geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave nothing half-written behind, and are offered again at the next start.</source>
        <translation>Sie lassen nichts Halbfertiges zurück und werden beim nächsten Start wieder angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>%n archives that were open last time are not there any more.</source>
        <translation>
            <numerusform>%n Archiv, das zuletzt offen war, ist nicht mehr da.</numerusform>
            <numerusform>%n Archive, die zuletzt offen waren, sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to Verify</source>
        <translation>Ordner zum Prüfen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Notifier</name>
    <message>
        <source>Show Holdall</source>
        <translation>Holdall anzeigen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::OpenWithDialog</name>
    <message>
        <source>Looking for programs…</source>
        <translation>Programme werden gesucht…</translation>
    </message>
    <message>
        <source>Open With</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Open %1 with</source>
        <translation>%1 öffnen mit</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Programme suchen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>No program was found that opens files.</source>
        <translation>Es wurde kein Programm gefunden, das Dateien öffnet.</translation>
    </message>
    <message>
        <source>Those in bold say that they open files of this kind. The file can be looked at, not changed: what is in the archive stays as it is.</source>
        <translation>Die fett gedruckten geben an, Dateien dieser Art zu öffnen. Die Datei kann angesehen, aber nicht geändert werden: Was im Archiv ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordLine</name>
    <message>
        <source>Hide the password</source>
        <translation>Das Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Das Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordQuestion</name>
    <message>
        <source>That is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Leave It Locked</source>
        <translation>&amp;Gesperrt lassen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordSection</name>
    <message>
        <source>Very weak: a program guesses it within minutes.</source>
        <translation>Sehr schwach: ein Programm errät es in Minuten.</translation>
    </message>
    <message>
        <source>Weak: a program guesses it within days.</source>
        <translation>Schwach: ein Programm errät es in Tagen.</translation>
    </message>
    <message>
        <source>Fair: keeps curious people out, not somebody with much time and money.</source>
        <translation>Mäßig: hält Neugierige ab, nicht aber jemanden mit viel Zeit und Geld.</translation>
    </message>
    <message>
        <source>Strong: not to be guessed with what there is today.</source>
        <translation>Stark: mit heutigen Mitteln nicht zu erraten.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sehr stark.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>none: anybody can read it</source>
        <translation>keines: jeder kann es lesen</translation>
    </message>
    <message>
        <source>AES-256. The names of what is in the archive stay readable.</source>
        <translation>AES-256. Die Namen dessen, was im Archiv ist, bleiben lesbar.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>Passwort wiederholen:</translation>
    </message>
    <message>
        <source>only ZIP archives can be encrypted</source>
        <translation>nur ZIP-Archive können verschlüsselt werden</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>Das ist nicht dasselbe Passwort.</translation>
    </message>
    <message>
        <source>encrypted with AES-256</source>
        <translation>mit AES-256 verschlüsselt</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PredictionPanel</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>weniger als 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>more than allowed</source>
        <translation>mehr als erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>Still counting: %1 in %n file(s) so far.</source>
        <translation>
            <numerusform>Es wird noch gezählt: bisher %1 in %n Datei.</numerusform>
            <numerusform>Es wird noch gezählt: bisher %1 in %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time cannot be told: nothing of the data could be read.</source>
        <translation>Größe und Zeit sind nicht zu sagen: Von den Daten konnte nichts gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <translation>
            <numerusform>%n Datei, %1.</numerusform>
            <numerusform>%n Dateien, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting takes about %1 of memory.</source>
        <translation>Zum Entpacken werden etwa %1 Arbeitsspeicher gebraucht.</translation>
    </message>
    <message>
        <source>Predicted from samples of the files.</source>
        <translation>Aus Stichproben der Dateien vorausgesagt.</translation>
    </message>
    <message>
        <source>Some of it could not be read, and does not count.</source>
        <translation>Manches konnte nicht gelesen werden und zählt nicht mit.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Voraussage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Arbeitsspeicher: %1</translation>
    </message>
    <message>
        <source>Trying it on samples of the files…</source>
        <translation>Wird an Stichproben der Dateien ausprobiert…</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PresetBar</name>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Am kleinsten</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of presets: it cannot be read from byte %2 on.</source>
        <translation>%1 ist beschädigt oder keine Datei mit Voreinstellungen: ab Byte %2 nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 enthält keine Voreinstellungen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Holdall.</source>
        <translation>%1 wurde mit einer neueren Version von Holdall erstellt.</translation>
    </message>
    <message>
        <source>%1 has a preset “%2” in which “%3” is not understood. Nothing was imported.</source>
        <translation>%1 enthält eine Voreinstellung „%2“, in der „%3“ nicht verstanden wird. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Presets of Holdall (%1)</source>
        <translation>Voreinstellungen von Holdall (%1)</translation>
    </message>
    <message>
        <source>Pre&amp;set:</source>
        <translation>&amp;Voreinstellung:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>Als Voreinstellung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove This Preset</source>
        <translation>Diese Voreinstellung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Voreinstellung:</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>Voreinstellungen exportieren</translation>
    </message>
    <message>
        <source>The presets stand in %1.</source>
        <translation>Die Voreinstellungen stehen in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n Voreinstellung importiert.</numerusform>
            <numerusform>%n Voreinstellungen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Content of the entry</source>
        <translation>Inhalt des Eintrags</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Choose another one if the text looks wrong</source>
        <translation>Wählen Sie einen anderen, wenn der Text falsch aussieht</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Wie erkannt: %1</translation>
    </message>
    <message>
        <source>Bytes (hexadecimal)</source>
        <translation>Bytes (hexadezimal)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueCommands</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>Cancel %1? What was written so far is removed.</source>
        <translation>%1 abbrechen? Was bisher geschrieben wurde, wird entfernt.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Job</source>
        <translation>Auftrag &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueSettings</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Jobs at a time:</source>
        <translation>&amp;Gleichzeitige Aufträge:</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait. Running ones are not stopped.</source>
        <translation>Wie viele Aufträge nebeneinander laufen. Die anderen warten. Laufende werden nicht angehalten.</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Threads:</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together. Fewer leave more of the machine to others.</source>
        <translation>Wie viele Threads zusammen für alle laufenden Aufträge arbeiten. Weniger lassen anderen mehr vom Rechner.</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>Arbeits&amp;speicher:</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>Wie viel Arbeitsspeicher alle laufenden Aufträge zusammen belegen dürfen. Ein Auftrag, dem sein Anteil nicht reicht, fragt zuerst.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueView</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RecentView</name>
    <message>
        <source>Not there any more · %1</source>
        <translation>Nicht mehr da · %1</translation>
    </message>
    <message>
        <source>Opened · %1</source>
        <translation>Geöffnet · %1</translation>
    </message>
    <message>
        <source>Made · %1</source>
        <translation>Erstellt · %1</translation>
    </message>
    <message>
        <source>Extracted · %1</source>
        <translation>Entpackt · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>Zuletzt verwendete Archive</translation>
    </message>
    <message>
        <source>C&amp;lear Recents</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget all recent archives. The archives stay.</source>
        <translation>Alle zuletzt verwendeten Archive vergessen. Die Archive bleiben.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear Recents</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RefusedNotice</name>
    <message>
        <source>These files cannot be worked on where they are</source>
        <translation>Mit diesen Dateien lässt sich dort, wo sie sind, nicht arbeiten</translation>
    </message>
    <message>
        <source>Holdall works with files in folders of this computer. Move or copy them to such a folder, and try again.</source>
        <translation>Holdall arbeitet mit Dateien in Ordnern dieses Rechners. Verschieben oder kopieren Sie die Dateien in einen solchen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ReportSaver</name>
    <message>
        <source>Verification of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Webseite (%1)</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabelle (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ResourceSection</name>
    <message>
        <source>&amp;Threads and memory</source>
        <translation>&amp;Threads und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>At most threads:</source>
        <translation>Threads höchstens:</translation>
    </message>
    <message>
        <source>The result is the same with any number of them.</source>
        <translation>Das Ergebnis ist mit jeder Anzahl dasselbe.</translation>
    </message>
    <message>
        <source>At most memory:</source>
        <translation>Speicher höchstens:</translation>
    </message>
    <message>
        <source>It takes fewer threads to stay below, and asks if that is not enough.</source>
        <translation>Um darunter zu bleiben, werden weniger Threads verwendet; reicht das nicht, wird gefragt.</translation>
    </message>
    <message>
        <source>Most threads</source>
        <translation>Höchstzahl der Threads</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Größter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>This is no size. Give one like 500 MB or 2 GiB.</source>
        <translation>Das ist keine Größe. Geben Sie eine an wie 500 MB oder 2 GiB.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most</source>
        <translation>%1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Set everything on all pages as it was at first</source>
        <translation>Alles auf allen Seiten wieder so einstellen, wie es anfangs war</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SleepInhibitor</name>
    <message>
        <source>Files are being compressed, extracted or verified</source>
        <translation>Dateien werden komprimiert, entpackt oder geprüft</translation>
    </message>
</context>
<context>
    <name>holdall::ui::StatusSummary</name>
    <message>
        <source>Summary of the queue</source>
        <translation>Zusammenfassung der Warteschlange</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
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
        <translation>Was erstellt wird</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>Name des Ergebnisses</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>Falls das Ergebnis existiert</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Beide behalten: „Name (2)“</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Die vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>Diese Quelle überspringen</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>&amp;Erstellen:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>If it &amp;exists:</source>
        <translation>Falls es e&amp;xistiert:</translation>
    </message>
    <message>
        <source>One archive</source>
        <translation>Ein Archiv</translation>
    </message>
    <message>
        <source>An archive of each</source>
        <translation>Aus jedem ein Archiv</translation>
    </message>
    <message>
        <source>Every file compressed for itself, no archive</source>
        <translation>Jede Datei für sich komprimiert, kein Archiv</translation>
    </message>
    <message>
        <source>This format cannot be around an archive</source>
        <translation>Dieses Format kann kein Archiv umgeben</translation>
    </message>
    <message>
        <source>tar, not compressed</source>
        <translation>tar, nicht komprimiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A name cannot have a “/” in it, and not be “.” or “..”.</source>
        <translation>Ein Name darf kein „/“ enthalten und nicht „.“ oder „..“ sein.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>Other programs expect “%1” at the end.</source>
        <translation>Andere Programme erwarten „%1“ am Ende.</translation>
    </message>
    <message>
        <source>“%1” exists already: the new one becomes “%2”.</source>
        <translation>„%1“ existiert bereits: Das neue wird „%2“.</translation>
    </message>
    <message>
        <source>“%1” exists already and will be replaced.</source>
        <translation>„%1“ existiert bereits und wird ersetzt.</translation>
    </message>
    <message>
        <source>“%1” exists already: nothing will be made.</source>
        <translation>„%1“ existiert bereits: Es wird nichts erstellt.</translation>
    </message>
    <message>
        <source>“%1” exists already: you will be asked.</source>
        <translation>„%1“ existiert bereits: Sie werden gefragt.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ThroughputGraph</name>
    <message>
        <source>Throughput and ratio</source>
        <translation>Durchsatz und Verhältnis</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Speed %1, on average %2, at most %3.</source>
        <translation>Tempo %1, im Durchschnitt %2, höchstens %3.</translation>
    </message>
    <message>
        <source>%1 Ratio %2.</source>
        <translation>%1 Verhältnis %2.</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>Verhältnis %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::TuningSection</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>filtered: small values at random</source>
        <translation>filtered: kleine, zufällige Werte</translation>
    </message>
    <message>
        <source>Huffman alone: no matches</source>
        <translation>Nur Huffman: keine Übereinstimmungen</translation>
    </message>
    <message>
        <source>RLE: only matches one byte back, for pictures</source>
        <translation>RLE: nur Übereinstimmungen ein Byte zurück, für Bilder</translation>
    </message>
    <message>
        <source>fixed: no codes of its own</source>
        <translation>fixed: keine eigenen Codes</translation>
    </message>
    <message>
        <source>Fine t&amp;uning</source>
        <translation>Feina&amp;bstimmung</translation>
    </message>
    <message>
        <source>Window of 2 to the power of this, in bytes: a larger one finds matches further away.</source>
        <translation>Fenster von 2 hoch diese Zahl Bytes: Ein größeres findet Übereinstimmungen, die weiter auseinander liegen.</translation>
    </message>
    <message>
        <source>Long distance matching with a window of 2 to the power of this, in bytes.</source>
        <translation>Suche über große Entfernungen, mit einem Fenster von 2 hoch diese Zahl Bytes.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Window bits:</source>
        <translation>Fenste&amp;rbits:</translation>
    </message>
    <message>
        <source>Memor&amp;y level:</source>
        <translation>Speicherst&amp;ufe:</translation>
    </message>
    <message>
        <source>Strategy:</source>
        <translation>Strategie:</translation>
    </message>
    <message>
        <source>Long window:</source>
        <translation>Großes Fenster:</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>holdall::ui::UnfinishedJobs</name>
    <message>
        <source>The list of jobs that were not finished last time is damaged. It was kept as %1.</source>
        <translation>Die Liste der Aufträge, die letztes Mal nicht fertig wurden, ist beschädigt. Sie wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The list of jobs that were not finished last time was made by a newer version of Holdall. It was kept as %1.</source>
        <translation>Die Liste der Aufträge, die letztes Mal nicht fertig wurden, stammt von einer neueren Version von Holdall. Sie wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>After a crash these jobs would be lost, for the list of them cannot be saved: %1</source>
        <translation>Nach einem Absturz wären diese Aufträge verloren, denn ihre Liste kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>A job was not finished last time: %1 (%2).</source>
        <translation>Ein Auftrag wurde letztes Mal nicht fertig: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Jobs were not finished last time: %1 and %n more.</source>
        <translation>
            <numerusform>Aufträge wurden letztes Mal nicht fertig: %1 und %n weiterer.</numerusform>
            <numerusform>Aufträge wurden letztes Mal nicht fertig: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>%1 is to be encrypted. Passwords are not kept, so it needs its password again.</source>
        <translation>%1 soll verschlüsselt werden. Passwörter werden nicht aufbewahrt, deshalb wird das Passwort noch einmal gebraucht.</translation>
    </message>
    <message>
        <source>&amp;Use Password</source>
        <translation>Passwort &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Type the password of %1 once more.</source>
        <translation>Geben Sie das Passwort von %1 noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictDetails</name>
    <message>
        <source>Details of the selected file</source>
        <translation>Details der ausgewählten Datei</translation>
    </message>
    <message>
        <source>Select a file to see all about it</source>
        <translation>Wählen Sie eine Datei aus, um alles über sie zu sehen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictView</name>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationCommands</name>
    <message>
        <source>&amp;Open Archive</source>
        <translation>Archiv ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open Containing &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Verify Selected Again</source>
        <translation>Ausgewählte noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>Verify with &amp;Password…</source>
        <translation>Mit Pass&amp;wort prüfen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>All That Are &amp;Not Intact</source>
        <translation>Alle, die &amp;nicht unversehrt sind</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Cancel the verification? What was found so far stays.</source>
        <translation>Die Prüfung abbrechen? Was bisher gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The password of the selected archives:</source>
        <translation>Das Passwort der ausgewählten Archive:</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationHead</name>
    <message>
        <source>State of the verification</source>
        <translation>Stand der Prüfung</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Verify A&amp;gain</source>
        <translation>Noch &amp;einmal prüfen</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Waits for its turn in the queue</source>
        <translation>Wartet in der Warteschlange, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Searching for archives…</source>
        <translation>Archive werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n file(s) had been verified</source>
        <translation>
            <numerusform>Abgebrochen; %n Datei war geprüft</numerusform>
            <numerusform>Abgebrochen; %n Dateien waren geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>Es wurden keine Archive gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified, nothing is wrong</source>
        <translation>
            <numerusform>%n Datei geprüft, alles in Ordnung</numerusform>
            <numerusform>%n Dateien geprüft, alles in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 von %n Datei nicht unversehrt</numerusform>
            <numerusform>%1 von %n Dateien nicht unversehrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationPage</name>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation>
            <numerusform>%1 von %n Datei angezeigt</numerusform>
            <numerusform>%1 von %n Dateien angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The verification is not finished. What shall become of it?</source>
        <translation>Die Prüfung ist nicht abgeschlossen. Was soll aus ihr werden?</translation>
    </message>
    <message>
        <source>Keep &amp;Running in the Queue</source>
        <translation>In der Warteschlange &amp;weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Cancel It and Close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Verifications</name>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VolumeSection</name>
    <message>
        <source>&amp;Volumes</source>
        <translation>Tei&amp;le</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>Größe eines Teils</translation>
    </message>
    <message>
        <source>Cut into:</source>
        <translation>Aufteilen in:</translation>
    </message>
    <message>
        <source>NAME.001, NAME.002 and so on. All of them are needed to open the archive.</source>
        <translation>NAME.001, NAME.002 und so weiter. Zum Öffnen des Archivs werden alle gebraucht.</translation>
    </message>
    <message>
        <source>This is no size. Give one like 25 MB or 4 GiB.</source>
        <translation>Das ist keine Größe. Geben Sie eine an wie 25 MB oder 4 GiB.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>10 MB (e-mail)</source>
        <translation>10 MB (E-Mail)</translation>
    </message>
    <message>
        <source>25 MB (large e-mail)</source>
        <translation>25 MB (große E-Mail)</translation>
    </message>
    <message>
        <source>100 MB</source>
        <translation>100 MB</translation>
    </message>
    <message>
        <source>700 MB (CD)</source>
        <translation>700 MB (CD)</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>4095 MiB (USB stick with FAT32)</source>
        <translation>4095 MiB (USB-Stick mit FAT32)</translation>
    </message>
    <message>
        <source>4.7 GB (DVD)</source>
        <translation>4,7 GB (DVD)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WelcomePage</name>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Files are compressed, and the result is read again and compared with them before it gets its name.
Compressed files are extracted, or verified byte by byte.</source>
        <translation>Dateien werden komprimiert, und das Ergebnis wird wieder gelesen und mit ihnen verglichen, bevor es seinen Namen bekommt.
Komprimierte Dateien werden entpackt oder Byte für Byte geprüft.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDone</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Close Holdall</source>
        <translation>Holdall schließen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Do &amp;Not Sleep</source>
        <translation>&amp;Nicht in Bereitschaft gehen</translation>
    </message>
    <message>
        <source>Do &amp;Not Power Off</source>
        <translation>&amp;Nicht ausschalten</translation>
    </message>
    <message>
        <source>Sleep &amp;Now</source>
        <translation>&amp;Jetzt in Bereitschaft gehen</translation>
    </message>
    <message>
        <source>Power Off &amp;Now</source>
        <translation>&amp;Jetzt ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Alle Aufträge sind fertig. Dieser Rechner geht in %n Sekunde in Bereitschaft.</numerusform>
            <numerusform>Alle Aufträge sind fertig. Dieser Rechner geht in %n Sekunden in Bereitschaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>Alle Aufträge sind fertig. Dieser Rechner wird in %n Sekunde ausgeschaltet.</numerusform>
            <numerusform>Alle Aufträge sind fertig. Dieser Rechner wird in %n Sekunden ausgeschaltet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneLabel</name>
    <message>
        <source>When done: %1</source>
        <translation>Wenn fertig: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>&amp;Benachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Close Holdall</source>
        <translation>Holdall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>Bereit&amp;schaft</translation>
    </message>
    <message>
        <source>&amp;Power Off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Choose what happens once all jobs are done</source>
        <translation>Wählen, was geschieht, wenn alle Aufträge fertig sind</translation>
    </message>
    <message>
        <source>This system does not let Holdall do that</source>
        <translation>Dieses System lässt Holdall das nicht tun</translation>
    </message>
    <message>
        <source>W&amp;hen Done</source>
        <translation>Wenn ferti&amp;g</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WindowSettings</name>
    <message>
        <source>A small window that stays above the others and takes files without any question.</source>
        <translation>Ein kleines Fenster, das über den anderen bleibt und Dateien ohne jede Frage annimmt.</translation>
    </message>
    <message>
        <source>%1 On Wayland the desktop decides where it stands, and whether it stays above.</source>
        <translation>%1 Unter Wayland bestimmt die Arbeitsumgebung, wo es steht und ob es oben bleibt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Remember &amp;recent archives</source>
        <translation>Zuletzt verwendete &amp;Archive merken</translation>
    </message>
    <message>
        <source>Show the &amp;drop target</source>
        <translation>Die Ablage&amp;fläche anzeigen</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie in der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Counts at once, for everything that Holdall shows.</source>
        <translation>Gilt sofort, für alles, was Holdall anzeigt.</translation>
    </message>
    <message>
        <source>The page that greets you lists them. Without it the list is forgotten at once.</source>
        <translation>Die Begrüßungsseite zeigt sie. Sonst wird die Liste sofort vergessen.</translation>
    </message>
    <message>
        <source>A drop &amp;there:</source>
        <translation>Was &amp;dort abgelegt wird:</translation>
    </message>
    <message>
        <source>What is done with files that are dropped on the drop target.</source>
        <translation>Was mit Dateien geschieht, die auf der Ablagefläche abgelegt werden.</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>&amp;Bewegung:</translation>
    </message>
    <message>
        <source>Whether signs fade and menus slide, or stand still.</source>
        <translation>Ob Zeichen ein- und ausblenden und Menüs gleiten oder stillstehen.</translation>
    </message>
    <message>
        <source>Open &amp;archives again at the next start</source>
        <translation>Archi&amp;ve beim nächsten Start wieder öffnen</translation>
    </message>
    <message>
        <source>Those that are open when the window closes. They are read once you look at them.</source>
        <translation>Die beim Schließen des Fensters offenen. Sie werden gelesen, sobald Sie sie ansehen.</translation>
    </message>
</context>
</TS>
