<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>Gestor de archivos comprimidos</translation>
    </message>
    <message>
        <source>Compress, extract and verify files</source>
        <translation>Comprimir, extraer y verificar archivos</translation>
    </message>
    <message>
        <source>archive;compress;extract;unpack;verify;checksum;zip;7z;tar;xz;rar;</source>
        <translation>archivo comprimido;comprimir;extraer;descomprimir;verificar;suma de verificación;zip;7z;tar;xz;rar;</translation>
    </message>
    <message>
        <source>New Archive…</source>
        <translation>Nuevo archivo comprimido…</translation>
    </message>
    <message>
        <source>Verify Files…</source>
        <translation>Verificar archivos…</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>Comprimir en %1</translation>
    </message>
    <message>
        <source>Compress…</source>
        <translation>Comprimir…</translation>
    </message>
    <message>
        <source>Extract Here</source>
        <translation>Extraer aquí</translation>
    </message>
    <message>
        <source>Extract To…</source>
        <translation>Extraer en…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Holdall packs files and folders into archives, takes archives apart again, and proves both: what it has compressed can be decoded and compared with its source before the archive gets its name.</source>
        <translation>Holdall reúne archivos y carpetas en archivos comprimidos, los vuelve a sacar y demuestra ambas cosas: lo que ha comprimido se puede descodificar y comparar con su origen antes de que el archivo comprimido reciba su nombre.</translation>
    </message>
    <message>
        <source>Drop files on the window, choose an entry in the file manager&apos;s menu, or have whole folders of archives verified. Every job is a row in a queue, with its progress, speed and remaining time; one that fails never stops the others.</source>
        <translation>Suelte archivos en la ventana, elija una entrada del menú del gestor de archivos o haga verificar carpetas enteras de archivos comprimidos. Cada tarea es una fila de una cola, con su progreso, su velocidad y el tiempo restante; la que falla nunca detiene a las demás.</translation>
    </message>
    <message>
        <source>Makes tar, ZIP and 7z archives on all cores, in volumes if you like</source>
        <translation>Crea archivos tar, ZIP y 7z con todos los núcleos, en volúmenes si lo desea</translation>
    </message>
    <message>
        <source>Reads RAR, ISO, CAB, Debian and RPM packages and many more</source>
        <translation>Lee RAR, ISO, CAB, paquetes Debian y RPM y muchos más</translation>
    </message>
    <message>
        <source>Shows what is in an archive at once, and changes it in its place</source>
        <translation>Muestra al instante lo que hay en un archivo comprimido y lo modifica en su sitio</translation>
    </message>
    <message>
        <source>Leaves nothing half-written behind, whatever happens</source>
        <translation>No deja nada a medio escribir, pase lo que pase</translation>
    </message>
    <message>
        <source>Files compressed and verified in the queue</source>
        <translation>Archivos comprimidos y verificados en la cola</translation>
    </message>
    <message>
        <source>WARC archive of web pages</source>
        <translation>Archivo WARC de páginas web</translation>
    </message>
    <message>
        <source>Qt resource file</source>
        <translation>Archivo de recursos de Qt</translation>
    </message>
</context>
<context>
    <name>DropContent</name>
    <message>
        <source>Web addresses cannot be taken: download the file first, then drop it here.</source>
        <translation>No se admiten direcciones web: descargue primero el archivo y suéltelo después aquí.</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Aquí solo se pueden soltar archivos y carpetas de este equipo.</translation>
    </message>
    <message>
        <source>Text cannot be dropped here, only files and folders.</source>
        <translation>Aquí no se puede soltar texto, solo archivos y carpetas.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>&amp;Compress</source>
        <translation>&amp;Comprimir</translation>
    </message>
    <message>
        <source>Files dropped here are compressed.</source>
        <translation>Los archivos que se suelten aquí se comprimen.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraer</translation>
    </message>
    <message>
        <source>Archives dropped here are extracted.</source>
        <translation>Los archivos comprimidos que se suelten aquí se extraen.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Files dropped here are verified.</source>
        <translation>Los archivos que se suelten aquí se verifican.</translation>
    </message>
    <message>
        <source>What &amp;Suits Them</source>
        <translation>Lo que más les con&amp;viene</translation>
    </message>
    <message>
        <source>One archive dropped here is opened, several are extracted, other files are compressed.</source>
        <translation>Un archivo comprimido que se suelte aquí se abre, varios se extraen y los demás archivos se comprimen.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>Enlace simbólico</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Enlace físico</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Tubería</translation>
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
        <translation>Error interno</translation>
    </message>
    <message>
        <source>The code of the error is %1.</source>
        <translation>El código del error es %1.</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Please report it.</source>
        <translation>Es un error del programa. Por favor, informe de él.</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Close other programs, or choose a lower level.</source>
        <translation>Cierre otros programas o elija un nivel más bajo.</translation>
    </message>
    <message>
        <source>The system refused, and did not say why</source>
        <translation>El sistema lo rechazó y no dijo por qué</translation>
    </message>
    <message>
        <source>The system&apos;s error number is %1.</source>
        <translation>El número de error del sistema es %1.</translation>
    </message>
    <message>
        <source>Needs more memory than the limit allows</source>
        <translation>Necesita más memoria de la que permite el límite</translation>
    </message>
    <message>
        <source>Raise the memory limit.</source>
        <translation>Aumente el límite de memoria.</translation>
    </message>
    <message>
        <source>Needs %1 of memory, more than the limit allows</source>
        <translation>Necesita %1 de memoria, más de lo que permite el límite</translation>
    </message>
    <message>
        <source>Raise the memory limit to at least %1.</source>
        <translation>Aumente el límite de memoria hasta %1 como mínimo.</translation>
    </message>
    <message>
        <source>Decompresses to more than %1</source>
        <translation>Ocupa más de %1 al descomprimirse</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the size.</source>
        <translation>Si confía en este archivo, aumente el límite de tamaño.</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other</source>
        <translation>Las opciones %1 y %2 se excluyen mutuamente</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Prescinda de una de las dos.</translation>
    </message>
    <message>
        <source>The option %1 does not belong to %2</source>
        <translation>La opción %1 no corresponde a %2</translation>
    </message>
    <message>
        <source>Leave it out, or choose another format.</source>
        <translation>Omítala o elija otro formato.</translation>
    </message>
    <message>
        <source>The filter chain cannot be read: %1, at position %2 of &quot;%3&quot;</source>
        <translation>No se puede leer la cadena de filtros: %1, en la posición %2 de «%3»</translation>
    </message>
    <message>
        <source>A chain looks like this: %1</source>
        <translation>Ejemplo de cadena: %1</translation>
    </message>
    <message>
        <source>The option %1 is not possible here</source>
        <translation>La opción %1 no es posible aquí</translation>
    </message>
    <message>
        <source>The option %1 is needed here</source>
        <translation>La opción %1 es necesaria aquí</translation>
    </message>
    <message>
        <source>Give %1.</source>
        <translation>Indique %1.</translation>
    </message>
    <message>
        <source>The filter chain &quot;%1&quot; is not possible here</source>
        <translation>La cadena de filtros «%1» no es posible aquí</translation>
    </message>
    <message>
        <source>%1 %2 is not possible here</source>
        <translation>%1 %2 no es posible aquí</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>This combination of options is not possible</source>
        <translation>Esta combinación de opciones no es posible</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Necesita una contraseña</translation>
    </message>
    <message>
        <source>Give the password that it was made with.</source>
        <translation>Indique la contraseña con la que se creó.</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>La contraseña no es correcta</translation>
    </message>
    <message>
        <source>Passwords differ in upper and lower case, too.</source>
        <translation>También se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>A newer version of the program may be able to.</source>
        <translation>Tal vez pueda una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Is encrypted in a way that this program does not read</source>
        <translation>Está cifrado de una forma que este programa no lee</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>Ábralo con el programa que lo creó.</translation>
    </message>
    <message>
        <source>Uses a feature that is not supported</source>
        <translation>Usa una función no admitida</translation>
    </message>
    <message>
        <source>Uses %1 %2, which is not supported</source>
        <translation>Usa %1 %2, que no se admite</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>Se admite: %1</translation>
    </message>
    <message>
        <source>Damaged at byte %1</source>
        <translation>Dañado en el byte %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>The data contradicts itself: a check, a code or a header is wrong.</source>
        <translation>Los datos se contradicen: una comprobación, un código o una cabecera es incorrecta.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <translation>Consiga una copia nueva del archivo.</translation>
    </message>
    <message>
        <source>Ends too early, at byte %1</source>
        <translation>Termina demasiado pronto, en el byte %1</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Termina demasiado pronto</translation>
    </message>
    <message>
        <source>The data ends before the stream does: a part of the file is missing.</source>
        <translation>Los datos acaban antes que el flujo: falta una parte del archivo.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The format is not recognised</source>
        <translation>No se reconoce el formato</translation>
    </message>
    <message>
        <source>This was met at byte %1.</source>
        <translation>Se encontró en el byte %1.</translation>
    </message>
    <message>
        <source>If you know the format, name it.</source>
        <translation>Si conoce el formato, indíquelo.</translation>
    </message>
    <message>
        <source>Carries an integrity check that is not supported</source>
        <translation>Lleva una comprobación de integridad no admitida</translation>
    </message>
    <message>
        <source>The data can be decompressed, but not be proven intact.</source>
        <translation>Los datos se pueden descomprimir, pero no se puede demostrar que estén intactos.</translation>
    </message>
    <message>
        <source>Needs the dictionary that it was compressed with</source>
        <translation>Necesita el diccionario con el que se comprimió</translation>
    </message>
    <message>
        <source>Name the file that holds this dictionary.</source>
        <translation>Indique el archivo que contiene ese diccionario.</translation>
    </message>
    <message>
        <source>Differs from what it was compared with</source>
        <translation>Difiere de aquello con lo que se comparó</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Cambie los permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>No hay ningún archivo ni carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>Check the name: it may have been moved or removed.</source>
        <translation>Compruebe el nombre: puede que se haya movido o eliminado.</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>This takes %1 or more, and less than that is free.</source>
        <translation>Esto ocupa %1 o más, y no hay tanto espacio libre.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it is used up.</source>
        <translation>El disco está lleno o su cuota está agotada.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Choose another name, or allow the file to be replaced.</source>
        <translation>Elija otro nombre o permita que se sustituya el archivo.</translation>
    </message>
    <message>
        <source>Is a folder, not a file</source>
        <translation>Es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Is not a regular file</source>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not taken.</source>
        <translation>No se aceptan dispositivos, tuberías ni sockets.</translation>
    </message>
    <message>
        <source>Choose a regular file.</source>
        <translation>Elija un archivo normal.</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>Cambió mientras se leía</translation>
    </message>
    <message>
        <source>Another program wrote to the file, so the result would be a mixture.</source>
        <translation>Otro programa escribió en el archivo, así que el resultado sería una mezcla.</translation>
    </message>
    <message>
        <source>Try again when no other program uses the file.</source>
        <translation>Inténtelo de nuevo cuando ningún otro programa use el archivo.</translation>
    </message>
    <message>
        <source>The result does not match the source</source>
        <translation>El resultado no coincide con el origen</translation>
    </message>
    <message>
        <source>The result was decompressed again and compared; it was not kept.</source>
        <translation>El resultado se descomprimió de nuevo y se comparó; no se ha conservado.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, have the memory and the disk tested.</source>
        <translation>Inténtelo de nuevo. Si se repite, haga que se prueben la memoria y el disco.</translation>
    </message>
    <message>
        <source>Decompresses to more than %1 times its size</source>
        <translation>Ocupa más de %1 veces su tamaño al descomprimirse</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the ratio.</source>
        <translation>Si confía en este archivo, aumente el límite de la proporción.</translation>
    </message>
    <message>
        <source>Holds more than %1 entries, or names too long for so many</source>
        <translation>Contiene más de %1 entradas, o nombres demasiado largos para tantas</translation>
    </message>
    <message>
        <source>Folders that no entry names, but that others are in, count too.</source>
        <translation>También cuentan las carpetas que ninguna entrada nombra pero que contienen otras.</translation>
    </message>
    <message>
        <source>If you trust this archive, raise the limit of the entries.</source>
        <translation>Si confía en este archivo comprimido, aumente el límite de entradas.</translation>
    </message>
    <message>
        <source>Has a name that could lead out of the folder</source>
        <translation>Tiene un nombre que podría llevar fuera de la carpeta</translation>
    </message>
    <message>
        <source>Names that are empty, absolute or contain &quot;..&quot; are not extracted.</source>
        <translation>No se extraen nombres vacíos, absolutos ni que contengan «..».</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones have no such names.</source>
        <translation>Tenga cuidado con este archivo comprimido: los de fiar no tienen nombres así.</translation>
    </message>
    <message>
        <source>Has a name that is too long</source>
        <translation>Tiene un nombre demasiado largo</translation>
    </message>
    <message>
        <source>A name has at most 255 bytes, with its folders at most 65535, and is not deeper than the limit.</source>
        <translation>Un nombre tiene 255 bytes como máximo, 65535 con sus carpetas, y no es más profundo que el límite.</translation>
    </message>
    <message>
        <source>Have the archive made again with shorter names.</source>
        <translation>Haga que se cree de nuevo el archivo comprimido con nombres más cortos.</translation>
    </message>
    <message>
        <source>Has almost the same name as another entry</source>
        <translation>Tiene casi el mismo nombre que otra entrada</translation>
    </message>
    <message>
        <source>They differ only in upper and lower case, or in how accents are written.</source>
        <translation>Solo se diferencian en mayúsculas y minúsculas o en cómo se escriben los acentos.</translation>
    </message>
    <message>
        <source>Rename one of the two before they go to another system.</source>
        <translation>Cambie el nombre de una de las dos antes de llevarlas a otro sistema.</translation>
    </message>
    <message>
        <source>Is in the way of another entry: one is a folder, the other is not</source>
        <translation>Estorba a otra entrada: una es una carpeta y la otra no</translation>
    </message>
    <message>
        <source>The one that comes first in the archive was kept.</source>
        <translation>Se conservó la que aparece primero en el archivo comprimido.</translation>
    </message>
    <message>
        <source>Extract this entry alone, to another folder.</source>
        <translation>Extraiga solo esta entrada, en otra carpeta.</translation>
    </message>
    <message>
        <source>Is a link that could lead out of the folder</source>
        <translation>Es un enlace que podría llevar fuera de la carpeta</translation>
    </message>
    <message>
        <source>It names a place outside, or gets there through other links.</source>
        <translation>Nombra un lugar exterior o llega a él por otros enlaces.</translation>
    </message>
    <message>
        <source>If you trust this archive, allow links that lead outside.</source>
        <translation>Si confía en este archivo comprimido, permita los enlaces que llevan fuera.</translation>
    </message>
    <message>
        <source>Is a link to something that was not extracted</source>
        <translation>Es un enlace a algo que no se extrajo</translation>
    </message>
    <message>
        <source>What it stands for is missing, was refused, or is no file.</source>
        <translation>Aquello que representa falta, se rechazó o no es un archivo.</translation>
    </message>
    <message>
        <source>Extract what it links to as well, or get a fresh copy of the archive.</source>
        <translation>Extraiga también aquello a lo que enlaza o consiga una copia nueva del archivo comprimido.</translation>
    </message>
    <message>
        <source>Is a device, pipe or socket, which is not made</source>
        <translation>Es un dispositivo, una tubería o un socket, y no se crea</translation>
    </message>
    <message>
        <source>If you need it, use the system&apos;s own tools.</source>
        <translation>Si lo necesita, use las herramientas del propio sistema.</translation>
    </message>
    <message>
        <source>Stands without some of its attributes</source>
        <translation>Le faltan algunos de sus atributos</translation>
    </message>
    <message>
        <source>Setuid, setgid and sticky bits and attributes that only the system may set are left out; others may be unknown to the disk.</source>
        <translation>Se omiten los bits setuid, setgid y sticky y los atributos que solo el sistema puede poner; puede que el disco no conozca otros.</translation>
    </message>
    <message>
        <source>If they matter, set them yourself.</source>
        <translation>Si son importantes, póngalos usted.</translation>
    </message>
    <message>
        <source>Made its reader hang</source>
        <translation>Bloqueó a su lector</translation>
    </message>
    <message>
        <source>What reads such archives did nothing for a while, and was ended.</source>
        <translation>El programa que lee estos archivos comprimidos no hizo nada durante un rato y se cerró.</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones do no such thing.</source>
        <translation>Tenga cuidado con este archivo comprimido: los de fiar no hacen eso.</translation>
    </message>
    <message>
        <source>Made its reader crash</source>
        <translation>Hizo fallar a su lector</translation>
    </message>
    <message>
        <source>What reads such archives is a process of its own. Nothing else was harmed.</source>
        <translation>Estos archivos comprimidos los lee un proceso aparte. Nada más resultó afectado.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file. If that is the same, be careful with it.</source>
        <translation>Consiga una copia nueva del archivo. Si ocurre lo mismo, tenga cuidado con él.</translation>
    </message>
    <message>
        <source>Cannot be changed, only be read</source>
        <translation>No se puede modificar, solo leer</translation>
    </message>
    <message>
        <source>Archives of this kind, and those that are cut into volumes, stay as they are.</source>
        <translation>Los archivos comprimidos de este tipo y los divididos en volúmenes se quedan como están.</translation>
    </message>
    <message>
        <source>Extract it, and make a new archive.</source>
        <translation>Extráigalo y cree un archivo comprimido nuevo.</translation>
    </message>
    <message>
        <source>Has data before or behind the archive, which would be lost</source>
        <translation>Tiene datos delante o detrás del archivo comprimido que se perderían</translation>
    </message>
    <message>
        <source>It may be a program that extracts itself, or something was appended. The archive was not changed.</source>
        <translation>Puede ser un programa autoextraíble, o se añadió algo al final. El archivo comprimido no se ha modificado.</translation>
    </message>
    <message>
        <source>Could not be kept as it is in a changed archive</source>
        <translation>No se podría conservar tal como es en un archivo comprimido modificado</translation>
    </message>
    <message>
        <source>It is of a kind, is encrypted or is linked in a way that cannot be written again. The archive was not changed.</source>
        <translation>Por su tipo, su cifrado o sus enlaces no se puede volver a escribir. El archivo comprimido no se ha modificado.</translation>
    </message>
    <message>
        <source>Extract the archive, and make a new one.</source>
        <translation>Extraiga el archivo comprimido y cree uno nuevo.</translation>
    </message>
    <message>
        <source>Is not the same to two readers</source>
        <translation>No es lo mismo para dos lectores</translation>
    </message>
    <message>
        <source>The archive was read by this program and by another&apos;s reader, and one of the two is wrong. It was not kept.</source>
        <translation>El archivo comprimido lo leyeron este programa y un lector ajeno, y uno de los dos se equivoca. No se ha conservado.</translation>
    </message>
    <message>
        <source>Please report this: it is a mistake in a program.</source>
        <translation>Por favor, informe de esto: es un error en un programa.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
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
        <translation>No intacto</translation>
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
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>sin comprobación</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>comprobación %1</translation>
    </message>
    <message>
        <source>filters %1</source>
        <translation>filtros %1</translation>
    </message>
    <message>
        <source>window bits %1</source>
        <translation>bits de ventana %1</translation>
    </message>
    <message>
        <source>memory level %1</source>
        <translation>nivel de memoria %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>estrategia %1</translation>
    </message>
    <message>
        <source>long window %1</source>
        <translation>ventana larga %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>about %1 to compress, %2 to extract</source>
        <translation>unos %1 para comprimir, %2 para extraer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Archivo de origen</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>movido a la papelera</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>Espera de nuevo</translation>
    </message>
    <message>
        <source>Came into the queue</source>
        <translation>Entró en la cola</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Asked a question</source>
        <translation>Hizo una pregunta</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>Recibió una respuesta</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Siguió</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what happened then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>JobResultText</name>
    <message>
        <source>Intact, but: %1</source>
        <translation>Intacto, pero: %1</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Intact, %1</source>
        <translation>Intacto, %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Truncado</translation>
    </message>
    <message>
        <source>Decoded, but it carries no checksum</source>
        <translation>Descodificado, pero sin suma de verificación</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Compressed, not verified</source>
        <translation>Comprimido, no verificado</translation>
    </message>
    <message>
        <source>Verified: identical</source>
        <translation>Verificado: idéntico</translation>
    </message>
    <message>
        <source>Verified: identical, %1</source>
        <translation>Verificado: idéntico, %1</translation>
    </message>
    <message>
        <source>Extracted, files: %1</source>
        <translation>Extraído, archivos: %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Extraído</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>No había nada que modificar</translation>
    </message>
    <message>
        <source>Skipped: it exists already</source>
        <translation>Omitido: ya existe</translation>
    </message>
    <message>
        <source>Done, files that failed: %1</source>
        <translation>Hecho, archivos que fallaron: %1</translation>
    </message>
    <message>
        <source>Changed, and read again</source>
        <translation>Modificado y leído de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled, nothing was left behind</source>
        <translation>Cancelado, no quedó nada</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Espera su respuesta</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of other data behind the end, at byte %2</source>
        <translation>%1 de otros datos tras el final, en el byte %2</translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>No se encontraron archivos comprimidos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) intact</source>
        <translation>
            <numerusform>%n archivo intacto</numerusform>
            <numerusform>%n archivos intactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 de %n archivo no intacto</numerusform>
            <numerusform>%1 de %n archivos no intactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>Comprimiendo</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extrayendo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>Comprimir en %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Necesita una respuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
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
        <translation>una cadena que termine en lzma2</translation>
    </message>
    <message>
        <source>a chain, which raw streams always need</source>
        <translation>una cadena, que los flujos en bruto siempre necesitan</translation>
    </message>
    <message>
        <source>a chain that liblzma takes</source>
        <translation>una cadena que liblzma acepte</translation>
    </message>
    <message>
        <source>lzma1 alone</source>
        <translation>lzma1 solo</translation>
    </message>
    <message>
        <source>lzma2 alone</source>
        <translation>lzma2 solo</translation>
    </message>
    <message>
        <source>lzma1 or lzma2 as the last filter, and only there</source>
        <translation>lzma1 o lzma2 como último filtro, y solo ahí</translation>
    </message>
    <message>
        <source>1..4 filters</source>
        <translation>de 1 a 4 filtros</translation>
    </message>
    <message>
        <source>Unknown filter name</source>
        <translation>Nombre de filtro desconocido</translation>
    </message>
    <message>
        <source>Filter name is missing</source>
        <translation>Falta el nombre del filtro</translation>
    </message>
    <message>
        <source>Unknown option name</source>
        <translation>Nombre de opción desconocido</translation>
    </message>
    <message>
        <source>Option value cannot be empty</source>
        <translation>El valor de la opción no puede estar vacío</translation>
    </message>
    <message>
        <source>Invalid option value</source>
        <translation>Valor de opción no válido</translation>
    </message>
    <message>
        <source>Value out of range</source>
        <translation>Valor fuera de los límites</translation>
    </message>
    <message>
        <source>Value is not a non-negative decimal integer</source>
        <translation>El valor no es un entero decimal no negativo</translation>
    </message>
    <message>
        <source>Options must be &apos;name=value&apos; pairs separated with commas</source>
        <translation>Las opciones deben ser pares «nombre=valor» separados por comas</translation>
    </message>
    <message>
        <source>This option does not support any multiplier suffixes</source>
        <translation>Esta opción no admite unidades</translation>
    </message>
    <message>
        <source>Invalid multiplier suffix (KiB, MiB, or GiB)</source>
        <translation>Unidad no válida (KiB, MiB o GiB)</translation>
    </message>
    <message>
        <source>Unsupported preset</source>
        <translation>Ajuste no admitido</translation>
    </message>
    <message>
        <source>Unsupported flag in the preset</source>
        <translation>Complemento del ajuste no admitido</translation>
    </message>
    <message>
        <source>The sum of lc and lp must not exceed 4</source>
        <translation>La suma de lc y lp no debe pasar de 4</translation>
    </message>
    <message>
        <source>This filter cannot be used in the .xz format</source>
        <translation>Este filtro no se puede usar en el formato .xz</translation>
    </message>
    <message>
        <source>Empty string is not allowed, try &apos;6&apos; if a default value is needed</source>
        <translation>No se permite un texto vacío; «6» es el valor predeterminado</translation>
    </message>
    <message>
        <source>Invalid filter chain (&apos;lzma2&apos; missing at the end?)</source>
        <translation>Cadena de filtros no válida (¿falta «lzma2» al final?)</translation>
    </message>
    <message>
        <source>The maximum number of filters is four</source>
        <translation>El número máximo de filtros es cuatro</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>Esta codificación no se conoce.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes, of every file</source>
        <translation>sí, de todos los archivos</translation>
    </message>
    <message>
        <source>by the compression around it</source>
        <translation>por la compresión que lo envuelve</translation>
    </message>
    <message>
        <source>no: damage cannot be found</source>
        <translation>no: los daños no se pueden detectar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message numerus="yes">
        <source>%n of the entries</source>
        <translation>
            <numerusform>%n de las entradas</numerusform>
            <numerusform>%n de las entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>without reading the others</source>
        <translation>sin leer los demás</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder, without an entry of its own</source>
        <translation>Carpeta sin entrada propia</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Descomprimido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de verificación</translation>
    </message>
    <message>
        <source>Names in</source>
        <translation>Nombres en</translation>
    </message>
    <message>
        <source>A single file is reached</source>
        <translation>Se llega a un solo archivo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
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
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Descomprimido</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>En el byte</translation>
    </message>
    <message>
        <source>In entry</source>
        <translation>En la entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
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
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Truncado</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Decoded, but the format carries no checksum</source>
        <translation>Descodificado, pero el formato no lleva suma de verificación</translation>
    </message>
</context>
<context>
    <name>holdall::ui</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Choose files and see what can be done with them</source>
        <translation>Elegir archivos y ver qué se puede hacer con ellos</translation>
    </message>
    <message>
        <source>&amp;Compress Files…</source>
        <translation>&amp;Comprimir archivos…</translation>
    </message>
    <message>
        <source>Choose files and make a compressed file of each</source>
        <translation>Elegir archivos y hacer de cada uno un archivo comprimido</translation>
    </message>
    <message>
        <source>Compress &amp;Folder…</source>
        <translation>Comprimir car&amp;peta…</translation>
    </message>
    <message>
        <source>Compress every file of a folder into the same tree of names</source>
        <translation>Comprimir todos los archivos de una carpeta en el mismo árbol de nombres</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>&amp;Extraer…</translation>
    </message>
    <message>
        <source>Choose compressed files and unpack them</source>
        <translation>Elegir archivos comprimidos y descomprimirlos</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Verificar…</translation>
    </message>
    <message>
        <source>Choose compressed files and learn whether they are intact</source>
        <translation>Elegir archivos comprimidos y saber si están intactos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Let the selected jobs rest, or go on</source>
        <translation>Dejar en reposo las tareas seleccionadas, o reanudarlas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop the selected jobs and leave nothing of them behind</source>
        <translation>Detener las tareas seleccionadas sin dejar nada de ellas</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Queue the selected jobs once more</source>
        <translation>Poner otra vez en la cola las tareas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the selected finished jobs off the list; files stay</source>
        <translation>Quitar de la lista las tareas terminadas seleccionadas; los archivos se quedan</translation>
    </message>
    <message>
        <source>Clear &amp;Finished</source>
        <translation>Limpiar las &amp;terminadas</translation>
    </message>
    <message>
        <source>Take all finished jobs off the list; files stay</source>
        <translation>Quitar de la lista todas las tareas terminadas; los archivos se quedan</translation>
    </message>
    <message>
        <source>Open Containing F&amp;older</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show where the result stands</source>
        <translation>Mostrar dónde está el resultado</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>Copiar los &amp;detalles</translation>
    </message>
    <message>
        <source>Copy all about the selected jobs as text</source>
        <translation>Copiar como texto todo sobre las tareas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Open Entry</source>
        <translation>&amp;Abrir entrada</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Show the text or picture in the selected file</source>
        <translation>Mostrar el texto o la imagen del archivo seleccionado</translation>
    </message>
    <message>
        <source>Extract &amp;Selected…</source>
        <translation>&amp;Extraer selección…</translation>
    </message>
    <message>
        <source>Unpack the selected files and folders</source>
        <translation>Descomprimir los archivos y carpetas seleccionados</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>Añadir a&amp;rchivos…</translation>
    </message>
    <message>
        <source>Put files into the open archive, into the selected folder</source>
        <translation>Poner archivos en la carpeta seleccionada del archivo comprimido abierto</translation>
    </message>
    <message>
        <source>Put a folder and all that is in it into the open archive</source>
        <translation>Poner una carpeta y todo su contenido en el archivo comprimido abierto</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Give the selected entry another name in the archive</source>
        <translation>Dar otro nombre a la entrada seleccionada</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Take the selected entries out of the archive</source>
        <translation>Quitar del archivo comprimido las entradas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Copy Names</source>
        <translation>&amp;Copiar nombres</translation>
    </message>
    <message>
        <source>Copy the names of the selected files and folders</source>
        <translation>Copiar los nombres de los archivos y carpetas seleccionados</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Search names in the open archive</source>
        <translation>Buscar nombres en el archivo comprimido abierto</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Leer de n&amp;uevo</translation>
    </message>
    <message>
        <source>Read the open archive once more</source>
        <translation>Leer otra vez el archivo comprimido abierto</translation>
    </message>
    <message>
        <source>Close &amp;Tab</source>
        <translation>Cerrar pes&amp;taña</translation>
    </message>
    <message>
        <source>Close the open archive</source>
        <translation>Cerrar el archivo comprimido abierto</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show all about the selected job below the list</source>
        <translation>Mostrar bajo la lista todo sobre la tarea seleccionada</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Change how Holdall works</source>
        <translation>Cambiar el funcionamiento de Holdall</translation>
    </message>
    <message>
        <source>&amp;About Holdall</source>
        <translation>&amp;Acerca de Holdall</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Qué es este programa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Archivo &amp;comprimido</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Add Fo&amp;lder…</source>
        <translation>Añadir car&amp;peta…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place sooner</source>
        <translation>Hacer que las tareas en espera seleccionadas empiecen un puesto antes</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place later</source>
        <translation>Hacer que las tareas en espera seleccionadas empiecen un puesto después</translation>
    </message>
    <message>
        <source>Start &amp;Next</source>
        <translation>In&amp;iciar a continuación</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started before all others</source>
        <translation>Hacer que las tareas en espera seleccionadas empiecen antes que todas las demás</translation>
    </message>
    <message>
        <source>Drop &amp;Target</source>
        <translation>&amp;Zona para soltar</translation>
    </message>
    <message>
        <source>Show a small window above all others that takes files</source>
        <translation>Mostrar sobre todas las demás una ventana pequeña que recibe archivos</translation>
    </message>
    <message>
        <source>Verify Fol&amp;der…</source>
        <translation>Verificar carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Look for archives in a folder and learn whether they are intact</source>
        <translation>Buscar archivos comprimidos en una carpeta y saber si están intactos</translation>
    </message>
    <message>
        <source>Open the selected file with its program, an archive in a tab</source>
        <translation>Abrir el archivo seleccionado con su programa; un archivo comprimido, en una pestaña</translation>
    </message>
    <message>
        <source>Open &amp;With…</source>
        <translation>Abrir c&amp;on…</translation>
    </message>
    <message>
        <source>Open the selected file with a program that you choose</source>
        <translation>Abrir el archivo seleccionado con el programa que elija</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>Propie&amp;dades</translation>
    </message>
    <message>
        <source>Show all about the selected entry, or about the archive</source>
        <translation>Mostrar todo sobre la entrada seleccionada o sobre el archivo comprimido</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>Open all folders of the archive</source>
        <translation>Abrir todas las carpetas del archivo comprimido</translation>
    </message>
    <message>
        <source>Collaps&amp;e All</source>
        <translation>Ple&amp;gar todo</translation>
    </message>
    <message>
        <source>Close all folders of the archive</source>
        <translation>Cerrar todas las carpetas del archivo comprimido</translation>
    </message>
</context>
<context>
    <name>holdall::ui::AfterSection</name>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>Verify: read the result again and compare it with the source</source>
        <translation>Verificar: leer de nuevo el resultado y compararlo con el origen</translation>
    </message>
    <message>
        <source>Move the source to the trash once the result is verified</source>
        <translation>Mover el origen a la papelera una vez verificado el resultado</translation>
    </message>
    <message>
        <source>Show the result in the file manager</source>
        <translation>Mostrar el resultado en el gestor de archivos</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>source to the trash</source>
        <translation>origen a la papelera</translation>
    </message>
    <message>
        <source>show the result</source>
        <translation>mostrar el resultado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Announcer</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n tarea con fallo</numerusform>
            <numerusform>%n tareas con fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n tarea hecha</numerusform>
            <numerusform>%n tareas hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs went well, in %3.</source>
        <translation>%1 de %2 tareas salieron bien, en %3.</translation>
    </message>
    <message>
        <source>Everything went well, in %1.</source>
        <translation>Todo salió bien, en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waiting for an answer</source>
        <translation>
            <numerusform>%n tarea espera una respuesta</numerusform>
            <numerusform>%n tareas esperan una respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is in the window.</source>
        <translation>La pregunta está en la ventana.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ArchiveEditor</name>
    <message>
        <source>Delete %1 from the archive? It is not kept anywhere.</source>
        <translation>¿Eliminar %1 del archivo comprimido? No se guarda en ningún sitio.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from the archive? They are not kept anywhere.</source>
        <translation>
            <numerusform>¿Eliminar %n entrada del archivo comprimido? No se guarda en ningún sitio.</numerusform>
            <numerusform>¿Eliminar %n entradas del archivo comprimido? No se guardan en ningún sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>A name is needed that is not empty, “.” or “..”.</source>
        <translation>Hace falta un nombre que no esté vacío ni sea «.» o «..».</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Un nombre no puede contener «/».</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Ese nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserCommands</name>
    <message>
        <source>Files to Add</source>
        <translation>Archivos que añadir</translation>
    </message>
    <message>
        <source>Folder to Add</source>
        <translation>Carpeta que añadir</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>No se encontró ningún programa que abra %1.</translation>
    </message>
    <message>
        <source>The archive is being tested: see the first tab.</source>
        <translation>Se está comprobando el archivo comprimido: vea la primera pestaña.</translation>
    </message>
    <message>
        <source>&amp;Extract All…</source>
        <translation>&amp;Extraer todo…</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>&amp;Extraer…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Co&amp;mprobar</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Verificar…</translation>
    </message>
    <message>
        <source>An archive cannot be put into itself.</source>
        <translation>Un archivo comprimido no se puede poner dentro de sí mismo.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserHead</name>
    <message>
        <source>Names &amp;in:</source>
        <translation>Nombres e&amp;n:</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>Buscar en el archivo comprimido</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Encoding of names</source>
        <translation>Codificación de los nombres</translation>
    </message>
    <message>
        <source>Choose another one if names look wrong</source>
        <translation>Elija otra si los nombres se ven mal</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Detectada</translation>
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
        <translation>Centroeuropea (1250)</translation>
    </message>
    <message>
        <source>Cyrillic, DOS (866)</source>
        <translation>Cirílica, DOS (866)</translation>
    </message>
    <message>
        <source>Cyrillic, Windows (1251)</source>
        <translation>Cirílica, Windows (1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílica (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek, Windows (1253)</source>
        <translation>Griega, Windows (1253)</translation>
    </message>
    <message>
        <source>Hebrew, Windows (1255)</source>
        <translation>Hebrea, Windows (1255)</translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation>Árabe, Windows (1256)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japonesa (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japonesa (EUC)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>China simplificada (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>China tradicional (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>Coreana (EUC)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>partly encrypted</source>
        <translation>cifrado en parte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Detectada: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserPage</name>
    <message>
        <source>Archive %1</source>
        <translation>Archivo comprimido %1</translation>
    </message>
    <message>
        <source>Reading was stopped: more may be in the archive. F5 reads it again.</source>
        <translation>Se detuvo la lectura: puede haber más en el archivo comprimido. F5 lo lee de nuevo.</translation>
    </message>
    <message>
        <source>There are more entries than can be shown.</source>
        <translation>Hay más entradas de las que se pueden mostrar.</translation>
    </message>
    <message>
        <source>The names in this archive are encrypted.</source>
        <translation>Los nombres de este archivo comprimido están cifrados.</translation>
    </message>
    <message>
        <source>This entry is encrypted.</source>
        <translation>Esta entrada está cifrada.</translation>
    </message>
    <message>
        <source>The archive is being changed: see the first tab.</source>
        <translation>Se está modificando el archivo comprimido: vea la primera pestaña.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>Reading the archive, in its own order: it is sorted when all is read.</source>
        <translation>Leyendo el archivo comprimido en su propio orden: se ordena cuando todo está leído.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserStatus</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserTabs</name>
    <message>
        <source>Open archives</source>
        <translation>Archivos comprimidos abiertos</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CheckSection</name>
    <message>
        <source>none: a tar alone does not check its data</source>
        <translation>ninguna: un tar por sí solo no comprueba sus datos</translation>
    </message>
    <message>
        <source>CRC32, always</source>
        <translation>CRC32, siempre</translation>
    </message>
    <message>
        <source>Adler-32, always</source>
        <translation>Adler-32, siempre</translation>
    </message>
    <message>
        <source>none: this format has no check, damage can pass unseen</source>
        <translation>ninguna: este formato no tiene comprobación, los daños pueden pasar inadvertidos</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Co&amp;mprobación</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Comprobación:</translation>
    </message>
    <message>
        <source>Stands in the result, so that damage is found whenever it is read. SHA-256 finds even what was changed on purpose, if its value is kept elsewhere too.</source>
        <translation>Va en el resultado, para que los daños se detecten siempre que se lea. SHA-256 detecta incluso lo modificado a propósito, si su valor se guarda también en otro lugar.</translation>
    </message>
    <message>
        <source>none: damage can pass unseen</source>
        <translation>ninguna: los daños pueden pasar inadvertidos</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ChoiceBar</name>
    <message>
        <source>Do the &amp;same for the rest</source>
        <translation>Hacer lo &amp;mismo con el resto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressDialog</name>
    <message>
        <source>Compress %1</source>
        <translation>Comprimir %1</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>These options do not fit together: see above.</source>
        <translation>Estas opciones no van juntas: vea más arriba.</translation>
    </message>
    <message numerus="yes">
        <source>Compress %n Items</source>
        <translation>
            <numerusform>Comprimir %n elemento</numerusform>
            <numerusform>Comprimir %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask a&amp;gain: use these options for every drop</source>
        <translation>No volver &amp;a preguntar: usar estas opciones para todo lo que se suelte</translation>
    </message>
    <message>
        <source>&amp;Compress</source>
        <translation>&amp;Comprimir</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressionSettings</name>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>&amp;Ask for the options first</source>
        <translation>&amp;Preguntar antes por las opciones</translation>
    </message>
    <message>
        <source>&amp;Verify what was made</source>
        <translation>&amp;Verificar lo creado</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Conservar ambos: «nombre (2)»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Sustituir el archivo existente</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>Omitir este origen</translation>
    </message>
    <message>
        <source>Without it files are compressed as it is set here. Hold Shift while dropping to skip the question once.</source>
        <translation>Si no, los archivos se comprimen como se indica aquí. Mantenga pulsada la tecla Mayús al soltar para saltarse la pregunta una vez.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Several files and folders become one archive.</source>
        <translation>Varios archivos y carpetas se convierten en un solo archivo comprimido.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nivel:</translation>
    </message>
    <message>
        <source>A higher level takes longer and makes smaller files.</source>
        <translation>Un nivel más alto tarda más y da archivos más pequeños.</translation>
    </message>
    <message>
        <source>Each result is read again and compared with its source before it gets its name.</source>
        <translation>Cada resultado se lee de nuevo y se compara con su origen antes de recibir su nombre.</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>Los &amp;resultados van:</translation>
    </message>
    <message>
        <source>Where new archives and compressed files are put.</source>
        <translation>Dónde se ponen los nuevos archivos comprimidos.</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>Si ya e&amp;xiste:</translation>
    </message>
    <message>
        <source>What happens when there is a file of that name already.</source>
        <translation>Qué ocurre cuando ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>as it was chosen last</source>
        <translation>como se eligió por última vez</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>habitual (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ConflictFacts</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>newer, larger</source>
        <translation>más reciente, más grande</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grande</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Nuevo:</translation>
    </message>
    <message>
        <source>Existing:</source>
        <translation>Existente:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ContentSection</name>
    <message>
        <source>C&amp;ontent</source>
        <translation>Conten&amp;ido</translation>
    </message>
    <message>
        <source>Reproducible: the same files make the same bytes</source>
        <translation>Reproducible: los mismos archivos dan los mismos bytes</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>Omitir:</translation>
    </message>
    <message>
        <source>Names or patterns, one a line. Of a folder all that is in it is left out as well.</source>
        <translation>Nombres o patrones, uno por línea. De una carpeta se omite también todo lo que contiene.</translation>
    </message>
    <message>
        <source>No owners, and no times of now.</source>
        <translation>Sin propietarios y sin fechas del momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) left out</source>
        <translation>
            <numerusform>%n patrón omitido</numerusform>
            <numerusform>%n patrones omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>reproducible</source>
        <translation>reproducible</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DesktopServices</name>
    <message>
        <source>No program opens the folder %1</source>
        <translation>Ningún programa abre la carpeta %1</translation>
    </message>
    <message>
        <source>Jobs are done</source>
        <translation>Hay tareas hechas</translation>
    </message>
    <message>
        <source>The system refused: %1</source>
        <translation>El sistema se negó: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::DetailsPanel</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar los &amp;detalles</translation>
    </message>
    <message>
        <source>Details of the selected job</source>
        <translation>Detalles de la tarea seleccionada</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Ninguna tarea seleccionada</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropTarget</name>
    <message>
        <source>Holdall Drop Target</source>
        <translation>Zona para soltar de Holdall</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>Zona para soltar</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>Todas las tareas están hechas.</translation>
    </message>
    <message>
        <source>Some jobs need a look.</source>
        <translation>Algunas tareas requieren su atención.</translation>
    </message>
    <message>
        <source>%1 % of the queue is done.</source>
        <translation>Está hecho el %1&#xa0;% de la cola.</translation>
    </message>
    <message>
        <source>&amp;Open Holdall</source>
        <translation>&amp;Abrir Holdall</translation>
    </message>
    <message>
        <source>A drop here</source>
        <translation>Al soltar aquí</translation>
    </message>
    <message>
        <source>&amp;Paste Files</source>
        <translation>&amp;Pegar archivos</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropZones</name>
    <message>
        <source>Places to drop files</source>
        <translation>Lugares donde soltar archivos</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Make smaller, then prove that nothing was lost</source>
        <translation>Reducir y demostrar después que no se perdió nada</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Unpack beside the compressed file</source>
        <translation>Descomprimir junto al archivo comprimido</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read everything and say whether it is intact</source>
        <translation>Leerlo todo y decir si está intacto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Put into the open archive</source>
        <translation>Poner en el archivo comprimido abierto</translation>
    </message>
    <message>
        <source>None of the names is that of a compressed file</source>
        <translation>Ninguno de los nombres es el de un archivo comprimido</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Poner en %1</translation>
    </message>
    <message>
        <source>Anywhere else: compress</source>
        <translation>En cualquier otro sitio: comprimir</translation>
    </message>
    <message>
        <source>Anywhere else: extract</source>
        <translation>En cualquier otro sitio: extraer</translation>
    </message>
    <message>
        <source>Anywhere else: extract what is compressed, compress the rest</source>
        <translation>En cualquier otro sitio: extraer lo comprimido y comprimir el resto</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EncodingField</name>
    <message>
        <source>Encoding of names</source>
        <translation>Codificación de los nombres</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Detectada</translation>
    </message>
    <message>
        <source>Names look like this: %1</source>
        <translation>Los nombres se ven así: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDelivery</name>
    <message>
        <source>What was dragged is unpacked now: drag it once more.</source>
        <translation>Lo que arrastró ya está descomprimido: arrástrelo otra vez.</translation>
    </message>
    <message>
        <source>Unpacking what is dragged. It is dropped once it is there; Esc stops that.</source>
        <translation>Descomprimiendo lo que se arrastra. Se suelta en cuanto está listo; Esc lo detiene.</translation>
    </message>
    <message>
        <source>Unpacking the entry.</source>
        <translation>Descomprimiendo la entrada.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDetails</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Details of the selected entry</source>
        <translation>Detalles de la entrada seleccionada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Ninguna entrada seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>%Ln entrada seleccionada</numerusform>
            <numerusform>%Ln entradas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Tamaño de los archivos</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryView</name>
    <message>
        <source>Entries of the archive</source>
        <translation>Entradas del archivo comprimido</translation>
    </message>
    <message>
        <source>A right click chooses the columns</source>
        <translation>Con un clic derecho se eligen las columnas</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractDialog</name>
    <message numerus="yes">
        <source>Extract %n selected entries</source>
        <translation>
            <numerusform>Extraer %n entrada seleccionada</numerusform>
            <numerusform>Extraer %n entradas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>Extraer %1</translation>
    </message>
    <message>
        <source>Extract %1 Files</source>
        <translation>Extraer %1 archivos</translation>
    </message>
    <message>
        <source>Move the compressed file to the &amp;trash afterwards</source>
        <translation>Mover después el archivo comprimido a la pape&amp;lera</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Filter chain</source>
        <translation>Cadena de filtros</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>Si el resultado existe</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Conservar ambos: «nombre (2)»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Sustituir el archivo existente</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Recognised by its content</source>
        <translation>Reconocido por su contenido</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Filter &amp;chain:</source>
        <translation>Cadena de f&amp;iltros:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Resultado:</translation>
    </message>
    <message>
        <source>&amp;If it exists:</source>
        <translation>Si ya e&amp;xiste:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraer</translation>
    </message>
    <message>
        <source>A raw stream does not say how it was made: give the chain that it was made with.</source>
        <translation>Un flujo en bruto no dice cómo se creó: indique la cadena con la que se creó.</translation>
    </message>
    <message>
        <source>Make &amp;links that lead out of what is extracted</source>
        <translation>Crear en&amp;laces que lleven fuera de lo extraído</translation>
    </message>
    <message>
        <source>&amp;Show the result in the file manager</source>
        <translation>Mostrar el res&amp;ultado en el gestor de archivos</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>Una carpeta propia</translation>
    </message>
    <message>
        <source>if there is more than one thing at the top</source>
        <translation>si hay más de un elemento en el primer nivel</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>asked for if it is needed</source>
        <translation>se pedirá si hace falta</translation>
    </message>
    <message>
        <source>Such links can lead anywhere on this computer. They are left out otherwise.</source>
        <translation>Esos enlaces pueden llevar a cualquier lugar de este equipo. Si no, se omiten.</translation>
    </message>
    <message>
        <source>Own fol&amp;der:</source>
        <translation>Carpeta &amp;propia:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>&amp;Names in:</source>
        <translation>&amp;Nombres en:</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>Enlaces:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractionSettings</name>
    <message>
        <source>Extraction</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>If it holds more than one thing</source>
        <translation>Si contiene más de un elemento</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Conservar ambos: «nombre (2)»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Sustituir el archivo existente</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>Los &amp;resultados van:</translation>
    </message>
    <message>
        <source>Where archives are unpacked that are dropped or extracted at once.</source>
        <translation>Dónde se descomprimen los archivos comprimidos que se sueltan o se extraen al momento.</translation>
    </message>
    <message>
        <source>&amp;Folder of its own:</source>
        <translation>Carpeta pr&amp;opia:</translation>
    </message>
    <message>
        <source>Whether an archive gets a new folder named after it.</source>
        <translation>Si un archivo comprimido recibe una carpeta nueva con su nombre.</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>Si ya e&amp;xiste:</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken already.</source>
        <translation>Qué pasa con un archivo cuyo nombre ya está ocupado.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterBar</name>
    <message>
        <source>Filter by name, folder or what was found</source>
        <translation>Filtrar por nombre, carpeta o lo encontrado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict, and how many files have it: Damaged 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these and others that are pressed</source>
        <translation>Mostrar solo estos y los demás que estén pulsados</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterRow</name>
    <message>
        <source>Move this filter up</source>
        <translation>Subir este filtro</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Machine code: %1</source>
        <translation>Código máquina: %1</translation>
    </message>
    <message>
        <source>Distance:</source>
        <translation>Distancia:</translation>
    </message>
    <message>
        <source>Starts at:</source>
        <translation>Empieza en:</translation>
    </message>
    <message>
        <source>Distance in bytes</source>
        <translation>Distancia en bytes</translation>
    </message>
    <message>
        <source>Start offset in bytes</source>
        <translation>Posición inicial en bytes</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterSection</name>
    <message>
        <source>Filte&amp;rs</source>
        <translation>Fil&amp;tros</translation>
    </message>
    <message>
        <source>Add a Filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Up to four filters, the last one LZMA. A chain stands instead of a level.</source>
        <translation>Hasta cuatro filtros, el último LZMA. Una cadena sustituye a un nivel.</translation>
    </message>
    <message>
        <source>Filter chain:</source>
        <translation>Cadena de filtros:</translation>
    </message>
    <message>
        <source>as the level says</source>
        <translation>según el nivel</translation>
    </message>
    <message>
        <source>The mark is at the mistake: %1</source>
        <translation>La marca está en el error: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FolderField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <translation>Junto al origen</translation>
    </message>
    <message>
        <source>In this folder:</source>
        <translation>En esta carpeta:</translation>
    </message>
    <message>
        <source>Place of the result</source>
        <translation>Lugar del resultado</translation>
    </message>
    <message>
        <source>Folder of the result</source>
        <translation>Carpeta del resultado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose a folder for the result.</source>
        <translation>Elija una carpeta para el resultado.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>Indique la ruta completa de la carpeta, desde «/».</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>Carpeta para el resultado</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>There is nothing to do: no compressed file was found.</source>
        <translation>No hay nada que hacer: no se encontró ningún archivo comprimido.</translation>
    </message>
    <message>
        <source>Already in the queue, so not added again: %1</source>
        <translation>Ya están en la cola y no se añaden otra vez: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not there any more.</source>
        <translation>
            <numerusform>%n archivo ya no está.</numerusform>
            <numerusform>%n archivos ya no están.</numerusform>
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
            <numerusform>%n tarea está hecha.</numerusform>
            <numerusform>%n tareas están hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended, some of them failed.</source>
        <translation>
            <numerusform>%n tarea ha terminado con fallo.</numerusform>
            <numerusform>%n tareas han terminado, algunas con fallos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobQuestions</name>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, more than is allowed.</source>
        <translation>%1 necesita %2 de memoria, más de lo permitido.</translation>
    </message>
    <message>
        <source>%1 has given more than %2 already, suspiciously much for its size.</source>
        <translation>%1 ha dado ya más de %2, sospechosamente mucho para su tamaño.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: it needs %2 or more.</source>
        <translation>No hay espacio suficiente para %1: necesita %2 o más.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>Esa no es la contraseña de %1.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 necesita una contraseña.</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar am&amp;bos</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuar &amp;sin ella</translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As in the system&apos;s settings</source>
        <translation>Como en las preferencias del sistema</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelField</name>
    <message>
        <source>E&amp;xtreme</source>
        <translation>E&amp;xtremo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level as a number</source>
        <translation>Nivel en número</translation>
    </message>
    <message>
        <source>Tries harder for a little less size, and takes about twice the time.</source>
        <translation>Se esfuerza más por reducir un poco el tamaño y tarda alrededor del doble.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, extreme</source>
        <translation>%1, extremo</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelSection</name>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Nivel</translation>
    </message>
    <message>
        <source>none: stored as it is</source>
        <translation>ninguno: guardado tal cual</translation>
    </message>
    <message>
        <source>Every program reads Deflate. The others pack better, but many cannot read them.</source>
        <translation>Deflate lo leen todos los programas. Los demás comprimen mejor, pero muchos no pueden leerlos.</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Método:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Nivel:</translation>
    </message>
    <message>
        <source>The filter chain says it all</source>
        <translation>La cadena de filtros lo dice todo</translation>
    </message>
    <message>
        <source>A tar alone is not compressed</source>
        <translation>Un tar por sí solo no está comprimido</translation>
    </message>
    <message>
        <source>This format has filters instead</source>
        <translation>Este formato tiene filtros en su lugar</translation>
    </message>
    <message>
        <source>stored as it is</source>
        <translation>guardado tal cual</translation>
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
        <translation>Tareas a la vez</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait.</source>
        <translation>Cuántas tareas se ejecutan a la vez. Las demás esperan.</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>todos los núcleos (%1)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together.</source>
        <translation>Cuántos hilos trabajan en conjunto para todas las tareas en curso.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>sin límite propio</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>Cuánta memoria pueden ocupar en conjunto todas las tareas en curso. Una tarea a la que no le baste su parte pregunta antes.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LimitsBar</name>
    <message>
        <source>Jobs at a t&amp;ime:</source>
        <translation>Tareas a la ve&amp;z:</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Memoria:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LzmaFields</name>
    <message>
        <source>as the preset</source>
        <translation>según el ajuste</translation>
    </message>
    <message>
        <source>%1 extreme</source>
        <translation>%1 extremo</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Ajuste:</translation>
    </message>
    <message>
        <source>Sets all the others.</source>
        <translation>Fija todos los demás.</translation>
    </message>
    <message>
        <source>Dictionary:</source>
        <translation>Diccionario:</translation>
    </message>
    <message>
        <source>How far back matches are found; most of the memory is for it.</source>
        <translation>Hasta qué distancia atrás se buscan coincidencias; a esto se dedica la mayor parte de la memoria.</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>Modo:</translation>
    </message>
    <message>
        <source>How thoroughly it decides between matches.</source>
        <translation>Con cuánto cuidado elige entre las coincidencias.</translation>
    </message>
    <message>
        <source>Match finder:</source>
        <translation>Buscador:</translation>
    </message>
    <message>
        <source>Hash chains (hc) are quick, binary trees (bt) find more; the number is the shortest match.</source>
        <translation>Las cadenas hash (hc) son rápidas, los árboles binarios (bt) encuentran más; el número es la coincidencia más corta.</translation>
    </message>
    <message>
        <source>Nice length:</source>
        <translation>Longitud buena:</translation>
    </message>
    <message>
        <source>A match of so many bytes is taken at once.</source>
        <translation>Una coincidencia de tantos bytes se toma enseguida.</translation>
    </message>
    <message>
        <source>Depth:</source>
        <translation>Profundidad:</translation>
    </message>
    <message>
        <source>How many candidates the match finder looks at.</source>
        <translation>Cuántos candidatos examina el buscador.</translation>
    </message>
    <message>
        <source>lc:</source>
        <translation>lc:</translation>
    </message>
    <message>
        <source>Literal context bits: high for text. lc and lp together are 4 at most.</source>
        <translation>Bits de contexto literal: altos para texto. lc y lp suman 4 como máximo.</translation>
    </message>
    <message>
        <source>lp:</source>
        <translation>lp:</translation>
    </message>
    <message>
        <source>Literal position bits: for data in units of 2, 4, 8 or 16 bytes.</source>
        <translation>Bits de posición literal: para datos en unidades de 2, 4, 8 o 16 bytes.</translation>
    </message>
    <message>
        <source>pb:</source>
        <translation>pb:</translation>
    </message>
    <message>
        <source>Position bits: 0 for text, 2 for data in units of four bytes.</source>
        <translation>Bits de posición: 0 para texto, 2 para datos en unidades de cuatro bytes.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Holdall</source>
        <translation>Holdall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Files to Compress</source>
        <translation>Archivos que comprimir</translation>
    </message>
    <message>
        <source>Folder to Compress</source>
        <translation>Carpeta que comprimir</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Cola (%1)</translation>
    </message>
    <message>
        <source>%1 is a compressed file. What shall be done with it?</source>
        <translation>%1 es un archivo comprimido. ¿Qué se hace con él?</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraer</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Files to Extract</source>
        <translation>Archivos que extraer</translation>
    </message>
    <message>
        <source>Files to Verify</source>
        <translation>Archivos que verificar</translation>
    </message>
    <message>
        <source>About Holdall</source>
        <translation>Acerca de Holdall</translation>
    </message>
    <message>
        <source>Holdall %1</source>
        <translation>Holdall %1</translation>
    </message>
    <message>
        <source>A desktop archiver that proves what it packs.
MIT licence.</source>
        <translation>Un programa de archivos comprimidos que demuestra lo que empaqueta.
Licencia MIT.</translation>
    </message>
    <message>
        <source>Quit Holdall?</source>
        <translation>¿Salir de Holdall?</translation>
    </message>
    <message>
        <source>Jobs not finished: %1</source>
        <translation>Tareas sin terminar: %1</translation>
    </message>
    <message>
        <source>Cancelled jobs leave nothing half-written behind.</source>
        <translation>Las tareas canceladas no dejan nada a medio escribir.</translation>
    </message>
    <message>
        <source>&amp;Cancel Jobs and Quit</source>
        <translation>&amp;Cancelar las tareas y salir</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message numerus="yes">
        <source>These are %n compressed files. What shall be done with them?</source>
        <translation>
            <numerusform>Es %n archivo comprimido. ¿Qué se hace con él?</numerusform>
            <numerusform>Son %n archivos comprimidos. ¿Qué se hace con ellos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave nothing half-written behind, and are offered again at the next start.</source>
        <translation>No dejan nada a medio escribir y se ofrecen de nuevo en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n archives that were open last time are not there any more.</source>
        <translation>
            <numerusform>%n archivo comprimido que estaba abierto la última vez ya no está.</numerusform>
            <numerusform>%n archivos comprimidos que estaban abiertos la última vez ya no están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to Verify</source>
        <translation>Carpeta que verificar</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Notifier</name>
    <message>
        <source>Show Holdall</source>
        <translation>Mostrar Holdall</translation>
    </message>
</context>
<context>
    <name>holdall::ui::OpenWithDialog</name>
    <message>
        <source>Looking for programs…</source>
        <translation>Buscando programas…</translation>
    </message>
    <message>
        <source>Open With</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Open %1 with</source>
        <translation>Abrir %1 con</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Buscar programas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>No program was found that opens files.</source>
        <translation>No se encontró ningún programa que abra archivos.</translation>
    </message>
    <message>
        <source>Those in bold say that they open files of this kind. The file can be looked at, not changed: what is in the archive stays as it is.</source>
        <translation>Los que están en negrita dicen abrir archivos de este tipo. El archivo se puede ver, no modificar: lo que hay en el archivo comprimido se queda como está.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordLine</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordQuestion</name>
    <message>
        <source>That is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Leave It Locked</source>
        <translation>De&amp;jar bloqueado</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordSection</name>
    <message>
        <source>Very weak: a program guesses it within minutes.</source>
        <translation>Muy débil: un programa la adivina en minutos.</translation>
    </message>
    <message>
        <source>Weak: a program guesses it within days.</source>
        <translation>Débil: un programa la adivina en días.</translation>
    </message>
    <message>
        <source>Fair: keeps curious people out, not somebody with much time and money.</source>
        <translation>Pasable: detiene a los curiosos, no a alguien con mucho tiempo y dinero.</translation>
    </message>
    <message>
        <source>Strong: not to be guessed with what there is today.</source>
        <translation>Fuerte: no se puede adivinar con los medios actuales.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muy fuerte.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>none: anybody can read it</source>
        <translation>ninguna: cualquiera puede leerlo</translation>
    </message>
    <message>
        <source>AES-256. The names of what is in the archive stay readable.</source>
        <translation>AES-256. Los nombres del contenido siguen siendo legibles.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>Repetir contraseña:</translation>
    </message>
    <message>
        <source>only ZIP archives can be encrypted</source>
        <translation>solo se pueden cifrar los archivos ZIP</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>No es la misma contraseña.</translation>
    </message>
    <message>
        <source>encrypted with AES-256</source>
        <translation>cifrado con AES-256</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PredictionPanel</name>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>more than allowed</source>
        <translation>más de lo permitido</translation>
    </message>
    <message numerus="yes">
        <source>Still counting: %1 in %n file(s) so far.</source>
        <translation>
            <numerusform>Todavía contando: %1 en %n archivo por ahora.</numerusform>
            <numerusform>Todavía contando: %1 en %n archivos por ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time cannot be told: nothing of the data could be read.</source>
        <translation>No se puede decir el tamaño ni el tiempo: no se pudo leer ninguno de los datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <translation>
            <numerusform>%n archivo, %1.</numerusform>
            <numerusform>%n archivos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting takes about %1 of memory.</source>
        <translation>Extraer requiere unos %1 de memoria.</translation>
    </message>
    <message>
        <source>Predicted from samples of the files.</source>
        <translation>Previsto a partir de muestras de los archivos.</translation>
    </message>
    <message>
        <source>Some of it could not be read, and does not count.</source>
        <translation>Una parte no se pudo leer y no cuenta.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tiempo: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Memoria: %1</translation>
    </message>
    <message>
        <source>Trying it on samples of the files…</source>
        <translation>Probando con muestras de los archivos…</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PresetBar</name>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>El más pequeño</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of presets: it cannot be read from byte %2 on.</source>
        <translation>%1 está dañado o no es un archivo de ajustes: no se puede leer a partir del byte %2.</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 no contiene ajustes.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Holdall.</source>
        <translation>%1 se creó con una versión más reciente de Holdall.</translation>
    </message>
    <message>
        <source>%1 has a preset “%2” in which “%3” is not understood. Nothing was imported.</source>
        <translation>%1 contiene un ajuste «%2» en el que no se entiende «%3». No se importó nada.</translation>
    </message>
    <message>
        <source>Presets of Holdall (%1)</source>
        <translation>Ajustes de Holdall (%1)</translation>
    </message>
    <message>
        <source>Pre&amp;set:</source>
        <translation>A&amp;juste:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último usado</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;Guardar como ajuste…</translation>
    </message>
    <message>
        <source>&amp;Remove This Preset</source>
        <translation>&amp;Quitar este ajuste</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Elección propia</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Guardar como ajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del ajuste:</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>The presets stand in %1.</source>
        <translation>Los ajustes están en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n ajuste importado.</numerusform>
            <numerusform>%n ajustes importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Content of the entry</source>
        <translation>Contenido de la entrada</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Choose another one if the text looks wrong</source>
        <translation>Elija otra si el texto se ve mal</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Como se detectó</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Como se detectó: %1</translation>
    </message>
    <message>
        <source>Bytes (hexadecimal)</source>
        <translation>Bytes (hexadecimal)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueCommands</name>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>Cancel %1? What was written so far is removed.</source>
        <translation>¿Cancelar %1? Se elimina lo escrito hasta ahora.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Job</source>
        <translation>&amp;Cancelar la tarea</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>&amp;Seguir</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueSettings</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>&amp;Jobs at a time:</source>
        <translation>&amp;Tareas a la vez:</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait. Running ones are not stopped.</source>
        <translation>Cuántas tareas se ejecutan a la vez. Las demás esperan. Las que están en curso no se detienen.</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together. Fewer leave more of the machine to others.</source>
        <translation>Cuántos hilos trabajan en conjunto para todas las tareas en curso. Menos hilos dejan más equipo libre para lo demás.</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Memoria:</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>Cuánta memoria pueden ocupar en conjunto todas las tareas en curso. Una tarea a la que no le baste su parte pregunta antes.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueView</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RecentView</name>
    <message>
        <source>Not there any more · %1</source>
        <translation>Ya no está · %1</translation>
    </message>
    <message>
        <source>Opened · %1</source>
        <translation>Abierto · %1</translation>
    </message>
    <message>
        <source>Made · %1</source>
        <translation>Creado · %1</translation>
    </message>
    <message>
        <source>Extracted · %1</source>
        <translation>Extraído · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>Archivos comprimidos recientes</translation>
    </message>
    <message>
        <source>C&amp;lear Recents</source>
        <translation>&amp;Limpiar la lista</translation>
    </message>
    <message>
        <source>Forget all recent archives. The archives stay.</source>
        <translation>Olvidar todos los archivos comprimidos recientes. Los archivos se quedan.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Clear Recents</source>
        <translation>&amp;Limpiar la lista</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RefusedNotice</name>
    <message>
        <source>These files cannot be worked on where they are</source>
        <translation>No se puede trabajar con estos archivos donde están</translation>
    </message>
    <message>
        <source>Holdall works with files in folders of this computer. Move or copy them to such a folder, and try again.</source>
        <translation>Holdall trabaja con archivos que están en carpetas de este equipo. Muévalos o cópielos a una carpeta así e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ReportSaver</name>
    <message>
        <source>Verification of %1</source>
        <translation>Verificación de %1</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Página web (%1)</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabla (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ResourceSection</name>
    <message>
        <source>&amp;Threads and memory</source>
        <translation>&amp;Hilos y memoria</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>todos los núcleos</translation>
    </message>
    <message>
        <source>At most threads:</source>
        <translation>Hilos como máximo:</translation>
    </message>
    <message>
        <source>The result is the same with any number of them.</source>
        <translation>El resultado es el mismo con cualquier número de ellos.</translation>
    </message>
    <message>
        <source>At most memory:</source>
        <translation>Memoria como máximo:</translation>
    </message>
    <message>
        <source>It takes fewer threads to stay below, and asks if that is not enough.</source>
        <translation>Usa menos hilos para no pasarse, y pregunta si no basta.</translation>
    </message>
    <message>
        <source>Most threads</source>
        <translation>Máximo de hilos</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Máximo de memoria</translation>
    </message>
    <message>
        <source>This is no size. Give one like 500 MB or 2 GiB.</source>
        <translation>Esto no es un tamaño. Indique uno como 500 MB o 2 GiB.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most</source>
        <translation>%1, %2 como máximo</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Set everything on all pages as it was at first</source>
        <translation>Dejar todo en todas las páginas como estaba al principio</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SleepInhibitor</name>
    <message>
        <source>Files are being compressed, extracted or verified</source>
        <translation>Se están comprimiendo, extrayendo o verificando archivos</translation>
    </message>
</context>
<context>
    <name>holdall::ui::StatusSummary</name>
    <message>
        <source>Summary of the queue</source>
        <translation>Resumen de la cola</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con fallo</numerusform>
            <numerusform>%n con fallo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::TargetForm</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Qué se crea</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>Nombre del resultado</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>Si el resultado existe</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>Conservar ambos: «nombre (2)»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>Sustituir el archivo existente</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>Omitir este origen</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>Cr&amp;ear:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;ombre:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Car&amp;peta:</translation>
    </message>
    <message>
        <source>If it &amp;exists:</source>
        <translation>Si ya e&amp;xiste:</translation>
    </message>
    <message>
        <source>One archive</source>
        <translation>Un archivo comprimido</translation>
    </message>
    <message>
        <source>An archive of each</source>
        <translation>Un archivo comprimido de cada uno</translation>
    </message>
    <message>
        <source>Every file compressed for itself, no archive</source>
        <translation>Cada archivo comprimido por separado, sin agrupar</translation>
    </message>
    <message>
        <source>This format cannot be around an archive</source>
        <translation>Este formato no puede contener un archivo comprimido</translation>
    </message>
    <message>
        <source>tar, not compressed</source>
        <translation>tar, sin comprimir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A name cannot have a “/” in it, and not be “.” or “..”.</source>
        <translation>Un nombre no puede contener «/» ni ser «.» o «..».</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Other programs expect “%1” at the end.</source>
        <translation>Otros programas esperan «%1» al final.</translation>
    </message>
    <message>
        <source>“%1” exists already: the new one becomes “%2”.</source>
        <translation>«%1» ya existe: el nuevo será «%2».</translation>
    </message>
    <message>
        <source>“%1” exists already and will be replaced.</source>
        <translation>«%1» ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>“%1” exists already: nothing will be made.</source>
        <translation>«%1» ya existe: no se creará nada.</translation>
    </message>
    <message>
        <source>“%1” exists already: you will be asked.</source>
        <translation>«%1» ya existe: se le preguntará.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ThroughputGraph</name>
    <message>
        <source>Throughput and ratio</source>
        <translation>Rendimiento y proporción</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>Speed %1, on average %2, at most %3.</source>
        <translation>Velocidad %1, de media %2, como máximo %3.</translation>
    </message>
    <message>
        <source>%1 Ratio %2.</source>
        <translation>%1 Proporción %2.</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>Proporción %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::TuningSection</name>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>filtered: small values at random</source>
        <translation>filtered: valores pequeños al azar</translation>
    </message>
    <message>
        <source>Huffman alone: no matches</source>
        <translation>Solo Huffman: sin coincidencias</translation>
    </message>
    <message>
        <source>RLE: only matches one byte back, for pictures</source>
        <translation>RLE: solo coincidencias un byte atrás, para imágenes</translation>
    </message>
    <message>
        <source>fixed: no codes of its own</source>
        <translation>fixed: sin códigos propios</translation>
    </message>
    <message>
        <source>Fine t&amp;uning</source>
        <translation>Aj&amp;uste fino</translation>
    </message>
    <message>
        <source>Window of 2 to the power of this, in bytes: a larger one finds matches further away.</source>
        <translation>Ventana de 2 elevado a este número, en bytes: una mayor encuentra coincidencias más lejanas.</translation>
    </message>
    <message>
        <source>Long distance matching with a window of 2 to the power of this, in bytes.</source>
        <translation>Búsqueda a larga distancia con una ventana de 2 elevado a este número, en bytes.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>&amp;Window bits:</source>
        <translation>&amp;Bits de ventana:</translation>
    </message>
    <message>
        <source>Memor&amp;y level:</source>
        <translation>Nive&amp;l de memoria:</translation>
    </message>
    <message>
        <source>Strategy:</source>
        <translation>Estrategia:</translation>
    </message>
    <message>
        <source>Long window:</source>
        <translation>Ventana larga:</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
</context>
<context>
    <name>holdall::ui::UnfinishedJobs</name>
    <message>
        <source>The list of jobs that were not finished last time is damaged. It was kept as %1.</source>
        <translation>La lista de tareas sin terminar de la última vez está dañada. Se ha guardado como %1.</translation>
    </message>
    <message>
        <source>The list of jobs that were not finished last time was made by a newer version of Holdall. It was kept as %1.</source>
        <translation>La lista de tareas sin terminar de la última vez es de una versión más reciente de Holdall. Se ha guardado como %1.</translation>
    </message>
    <message>
        <source>After a crash these jobs would be lost, for the list of them cannot be saved: %1</source>
        <translation>Tras un fallo estas tareas se perderían, pues su lista no se puede guardar: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>A job was not finished last time: %1 (%2).</source>
        <translation>Una tarea quedó sin terminar la última vez: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Jobs were not finished last time: %1 and %n more.</source>
        <translation>
            <numerusform>Quedaron tareas sin terminar la última vez: %1 y %n más.</numerusform>
            <numerusform>Quedaron tareas sin terminar la última vez: %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>%1 is to be encrypted. Passwords are not kept, so it needs its password again.</source>
        <translation>%1 debe cifrarse. Las contraseñas no se guardan, así que hay que darla otra vez.</translation>
    </message>
    <message>
        <source>&amp;Use Password</source>
        <translation>&amp;Usar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>Type the password of %1 once more.</source>
        <translation>Escriba otra vez la contraseña de %1.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas difieren.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictDetails</name>
    <message>
        <source>Details of the selected file</source>
        <translation>Detalles del archivo seleccionado</translation>
    </message>
    <message>
        <source>Select a file to see all about it</source>
        <translation>Seleccione un archivo para ver todo sobre él</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictView</name>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationCommands</name>
    <message>
        <source>&amp;Open Archive</source>
        <translation>&amp;Abrir archivo comprimido</translation>
    </message>
    <message>
        <source>Open Containing &amp;Folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Verify Selected Again</source>
        <translation>&amp;Verificar de nuevo lo seleccionado</translation>
    </message>
    <message>
        <source>Verify with &amp;Password…</source>
        <translation>Verificar con contra&amp;seña…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>Copiar como &amp;tabla</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>All That Are &amp;Not Intact</source>
        <translation>Todos los que &amp;no están intactos</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Cancel the verification? What was found so far stays.</source>
        <translation>¿Cancelar la verificación? Lo encontrado hasta ahora se queda.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>The password of the selected archives:</source>
        <translation>La contraseña de los archivos comprimidos seleccionados:</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationHead</name>
    <message>
        <source>State of the verification</source>
        <translation>Estado de la verificación</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progreso de la verificación</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Verify A&amp;gain</source>
        <translation>Verificar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Waits for its turn in the queue</source>
        <translation>Espera su turno en la cola</translation>
    </message>
    <message>
        <source>Searching for archives…</source>
        <translation>Buscando archivos comprimidos…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 de %n archivo</numerusform>
            <numerusform>%1 de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n file(s) had been verified</source>
        <translation>
            <numerusform>Cancelado; se había verificado %n archivo</numerusform>
            <numerusform>Cancelado; se habían verificado %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>No se encontraron archivos comprimidos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified, nothing is wrong</source>
        <translation>
            <numerusform>%n archivo verificado, todo en orden</numerusform>
            <numerusform>%n archivos verificados, todo en orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 de %n archivo no intacto</numerusform>
            <numerusform>%1 de %n archivos no intactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationPage</name>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation>
            <numerusform>%1 de %n archivo mostrado</numerusform>
            <numerusform>%1 de %n archivos mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>El informe se guardó como %1.</translation>
    </message>
    <message>
        <source>The verification is not finished. What shall become of it?</source>
        <translation>La verificación no ha terminado. ¿Qué se hace con ella?</translation>
    </message>
    <message>
        <source>Keep &amp;Running in the Queue</source>
        <translation>&amp;Seguir en la cola</translation>
    </message>
    <message>
        <source>&amp;Cancel It and Close</source>
        <translation>&amp;Cancelar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Verifications</name>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VolumeSection</name>
    <message>
        <source>&amp;Volumes</source>
        <translation>&amp;Volúmenes</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un solo archivo</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>Tamaño de un volumen</translation>
    </message>
    <message>
        <source>Cut into:</source>
        <translation>Dividir en:</translation>
    </message>
    <message>
        <source>NAME.001, NAME.002 and so on. All of them are needed to open the archive.</source>
        <translation>NOMBRE.001, NOMBRE.002, etc. Hacen falta todos para abrir el archivo comprimido.</translation>
    </message>
    <message>
        <source>This is no size. Give one like 25 MB or 4 GiB.</source>
        <translation>Esto no es un tamaño. Indique uno como 25 MB o 4 GiB.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>10 MB (e-mail)</source>
        <translation>10 MB (correo electrónico)</translation>
    </message>
    <message>
        <source>25 MB (large e-mail)</source>
        <translation>25 MB (correo grande)</translation>
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
        <translation>4095 MiB (memoria USB con FAT32)</translation>
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
        <translation>Suelte archivos aquí</translation>
    </message>
    <message>
        <source>Files are compressed, and the result is read again and compared with them before it gets its name.
Compressed files are extracted, or verified byte by byte.</source>
        <translation>Los archivos se comprimen, y el resultado se lee de nuevo y se compara con ellos antes de recibir su nombre.
Los archivos comprimidos se extraen, o se verifican byte a byte.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDone</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Close Holdall</source>
        <translation>Cerrar Holdall</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Do &amp;Not Sleep</source>
        <translation>&amp;No suspender</translation>
    </message>
    <message>
        <source>Do &amp;Not Power Off</source>
        <translation>&amp;No apagar</translation>
    </message>
    <message>
        <source>Sleep &amp;Now</source>
        <translation>&amp;Suspender ahora</translation>
    </message>
    <message>
        <source>Power Off &amp;Now</source>
        <translation>&amp;Apagar ahora</translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Todas las tareas están hechas. Este equipo se suspende en %n segundo.</numerusform>
            <numerusform>Todas las tareas están hechas. Este equipo se suspende en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>Todas las tareas están hechas. Este equipo se apaga en %n segundo.</numerusform>
            <numerusform>Todas las tareas están hechas. Este equipo se apaga en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneLabel</name>
    <message>
        <source>When done: %1</source>
        <translation>Al terminar: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>No hacer &amp;nada</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>No&amp;tificar</translation>
    </message>
    <message>
        <source>&amp;Close Holdall</source>
        <translation>&amp;Cerrar Holdall</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>&amp;Power Off</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Choose what happens once all jobs are done</source>
        <translation>Elegir qué ocurre cuando todas las tareas están hechas</translation>
    </message>
    <message>
        <source>This system does not let Holdall do that</source>
        <translation>Este sistema no se lo permite a Holdall</translation>
    </message>
    <message>
        <source>W&amp;hen Done</source>
        <translation>Al &amp;finalizar</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WindowSettings</name>
    <message>
        <source>A small window that stays above the others and takes files without any question.</source>
        <translation>Una ventana pequeña que se queda sobre las demás y recibe archivos sin preguntar nada.</translation>
    </message>
    <message>
        <source>%1 On Wayland the desktop decides where it stands, and whether it stays above.</source>
        <translation>%1 En Wayland el escritorio decide dónde está y si se queda encima.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Remember &amp;recent archives</source>
        <translation>Recordar los archivos comprimidos &amp;recientes</translation>
    </message>
    <message>
        <source>Show the &amp;drop target</source>
        <translation>Mostrar la &amp;zona para soltar</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como en el escritorio</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducidas</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Counts at once, for everything that Holdall shows.</source>
        <translation>Vale al instante, para todo lo que Holdall muestra.</translation>
    </message>
    <message>
        <source>The page that greets you lists them. Without it the list is forgotten at once.</source>
        <translation>La página de bienvenida los muestra. Si no, la lista se olvida al instante.</translation>
    </message>
    <message>
        <source>A drop &amp;there:</source>
        <translation>Al &amp;soltar ahí:</translation>
    </message>
    <message>
        <source>What is done with files that are dropped on the drop target.</source>
        <translation>Qué se hace con los archivos que se sueltan en la zona para soltar.</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>&amp;Animaciones:</translation>
    </message>
    <message>
        <source>Whether signs fade and menus slide, or stand still.</source>
        <translation>Si los signos aparecen gradualmente y los menús se deslizan, o se quedan quietos.</translation>
    </message>
    <message>
        <source>Open &amp;archives again at the next start</source>
        <translation>Abrir de nue&amp;vo los archivos comprimidos en el próximo inicio</translation>
    </message>
    <message>
        <source>Those that are open when the window closes. They are read once you look at them.</source>
        <translation>Los que estén abiertos al cerrar la ventana. Se leen en cuanto los mire.</translation>
    </message>
</context>
</TS>
