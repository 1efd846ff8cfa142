<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
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
        <translation>برنامج أرشفة</translation>
    </message>
    <message>
        <source>Compress, extract and verify files</source>
        <translation>اضغط الملفات واستخرجها وتحقّق منها</translation>
    </message>
    <message>
        <source>archive;compress;extract;unpack;verify;checksum;zip;7z;tar;xz;rar;</source>
        <translation>أرشيف;ضغط;استخراج;فك الضغط;تحقق;مجموع اختباري;zip;7z;tar;xz;rar;</translation>
    </message>
    <message>
        <source>New Archive…</source>
        <translation>أرشيف جديد…</translation>
    </message>
    <message>
        <source>Verify Files…</source>
        <translation>تحقّق من ملفات…</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>ضغط إلى %1</translation>
    </message>
    <message>
        <source>Compress…</source>
        <translation>اضغط…</translation>
    </message>
    <message>
        <source>Extract Here</source>
        <translation>استخرج هنا</translation>
    </message>
    <message>
        <source>Extract To…</source>
        <translation>استخرج إلى…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقُّق</translation>
    </message>
    <message>
        <source>Holdall packs files and folders into archives, takes archives apart again, and proves both: what it has compressed can be decoded and compared with its source before the archive gets its name.</source>
        <translation>يحزم Holdall الملفات والمجلدات في أرشيفات ويفكّها ويُثبت الأمرين: فما ضغطه يمكن فك ترميزه ومقارنته بمصدره قبل أن يأخذ الأرشيف اسمه.</translation>
    </message>
    <message>
        <source>Drop files on the window, choose an entry in the file manager&apos;s menu, or have whole folders of archives verified. Every job is a row in a queue, with its progress, speed and remaining time; one that fails never stops the others.</source>
        <translation>أفلت الملفات على النافذة، أو اختر من قائمة مدير الملفات، أو تحقّق من مجلدات كاملة من الأرشيفات. كل مهمة صف في قائمة انتظار بتقدمها وسرعتها ووقتها المتبقي، والتي تفشل لا توقف غيرها أبدًا.</translation>
    </message>
    <message>
        <source>Makes tar, ZIP and 7z archives on all cores, in volumes if you like</source>
        <translation>ينشئ أرشيفات tar وZIP و7z بكل الأنوية، وفي أجزاء إن شئت</translation>
    </message>
    <message>
        <source>Reads RAR, ISO, CAB, Debian and RPM packages and many more</source>
        <translation>يقرأ RAR وISO وCAB وحزم دبيان وRPM وغيرها الكثير</translation>
    </message>
    <message>
        <source>Shows what is in an archive at once, and changes it in its place</source>
        <translation>يعرض محتويات الأرشيف فورًا ويغيّرها في مكانها</translation>
    </message>
    <message>
        <source>Leaves nothing half-written behind, whatever happens</source>
        <translation>لا يترك شيئًا نصف مكتوب مهما حدث</translation>
    </message>
    <message>
        <source>Files compressed and verified in the queue</source>
        <translation>ملفات ضُغطت وتُحقِّق منها في قائمة الانتظار</translation>
    </message>
    <message>
        <source>WARC archive of web pages</source>
        <translation>أرشيف WARC لصفحات الوِب</translation>
    </message>
    <message>
        <source>Qt resource file</source>
        <translation>ملف موارد Qt</translation>
    </message>
</context>
<context>
    <name>DropContent</name>
    <message>
        <source>Web addresses cannot be taken: download the file first, then drop it here.</source>
        <translation>لا يمكن قبول عناوين الوِب: نزّل الملف أولًا ثم أفلته هنا.</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>لا يمكن أن تُفلت هنا سوى ملفات هذا الحاسوب ومجلداته.</translation>
    </message>
    <message>
        <source>Text cannot be dropped here, only files and folders.</source>
        <translation>لا يمكن إفلات نص هنا، بل الملفات والمجلدات فقط.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>&amp;Compress</source>
        <translation>&amp;اضغط</translation>
    </message>
    <message>
        <source>Files dropped here are compressed.</source>
        <translation>تُضغط الملفات المفلتة هنا.</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>استخر&amp;ج</translation>
    </message>
    <message>
        <source>Archives dropped here are extracted.</source>
        <translation>تُستخرج الأرشيفات المفلتة هنا.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Files dropped here are verified.</source>
        <translation>يُتحقَّق من الملفات المفلتة هنا.</translation>
    </message>
    <message>
        <source>What &amp;Suits Them</source>
        <translation>ما يناسبها</translation>
    </message>
    <message>
        <source>One archive dropped here is opened, several are extracted, other files are compressed.</source>
        <translation>الأرشيف الواحد المفلت هنا يُفتح، والعديد منها يُستخرج، والملفات الأخرى تُضغط.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>وصلة رمزية</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>وصلة صلبة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>مقبس</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 MiB</source>
        <translation>%1 م.بايت</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>The code of the error is %1.</source>
        <translation>رمز الخطأ هو %1.</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Please report it.</source>
        <translation>هذا خلل في البرنامج. يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>Close other programs, or choose a lower level.</source>
        <translation>أغلق برامج أخرى أو اختر مستوى أدنى.</translation>
    </message>
    <message>
        <source>The system refused, and did not say why</source>
        <translation>رفض النظام ولم يذكر السبب</translation>
    </message>
    <message>
        <source>The system&apos;s error number is %1.</source>
        <translation>رقم الخطأ في النظام هو %1.</translation>
    </message>
    <message>
        <source>Needs more memory than the limit allows</source>
        <translation>يحتاج إلى ذاكرة أكثر مما يسمح به الحدّ</translation>
    </message>
    <message>
        <source>Raise the memory limit.</source>
        <translation>ارفع حدّ الذاكرة.</translation>
    </message>
    <message>
        <source>Needs %1 of memory, more than the limit allows</source>
        <translation>يحتاج إلى %1 من الذاكرة، أي أكثر مما يسمح به الحدّ</translation>
    </message>
    <message>
        <source>Raise the memory limit to at least %1.</source>
        <translation>ارفع حدّ الذاكرة إلى %1 على الأقل.</translation>
    </message>
    <message>
        <source>Decompresses to more than %1</source>
        <translation>يتجاوز %1 بعد فك الضغط</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the size.</source>
        <translation>إن كنت تثق بهذا الملف فارفع حدّ الحجم.</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other</source>
        <translation>الخياران %1 و%2 لا يجتمعان</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>استغنِ عن أحدهما.</translation>
    </message>
    <message>
        <source>The option %1 does not belong to %2</source>
        <translation>الخيار %1 لا يخص %2</translation>
    </message>
    <message>
        <source>Leave it out, or choose another format.</source>
        <translation>احذفه أو اختر تنسيقًا آخر.</translation>
    </message>
    <message>
        <source>The filter chain cannot be read: %1, at position %2 of &quot;%3&quot;</source>
        <translation>تتعذر قراءة سلسلة المرشّحات: ⁨%1⁩، عند الموضع ⁨%2⁩ من «⁨%3⁩»</translation>
    </message>
    <message>
        <source>A chain looks like this: %1</source>
        <translation>هكذا تبدو السلسلة: %1</translation>
    </message>
    <message>
        <source>The option %1 is not possible here</source>
        <translation>الخيار %1 غير ممكن هنا</translation>
    </message>
    <message>
        <source>The option %1 is needed here</source>
        <translation>الخيار %1 لازم هنا</translation>
    </message>
    <message>
        <source>Give %1.</source>
        <translation>أعطِ %1.</translation>
    </message>
    <message>
        <source>The filter chain &quot;%1&quot; is not possible here</source>
        <translation>سلسلة المرشّحات «⁨%1⁩» غير ممكنة هنا</translation>
    </message>
    <message>
        <source>%1 %2 is not possible here</source>
        <translation>‏⁨%1⁩ ⁨%2⁩ غير ممكن هنا</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>المسموح: %1</translation>
    </message>
    <message>
        <source>This combination of options is not possible</source>
        <translation>لا يمكن الجمع بين هذه الخيارات</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>يحتاج إلى كلمة سر</translation>
    </message>
    <message>
        <source>Give the password that it was made with.</source>
        <translation>أعطِ كلمة السر التي أُنشئ بها.</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>كلمة السر خاطئة</translation>
    </message>
    <message>
        <source>Passwords differ in upper and lower case, too.</source>
        <translation>يُفرَّق في كلمات السر بين الأحرف الكبيرة والصغيرة أيضًا.</translation>
    </message>
    <message>
        <source>A newer version of the program may be able to.</source>
        <translation>قد يقدر على ذلك إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Is encrypted in a way that this program does not read</source>
        <translation>معمّى بطريقة لا يقرؤها هذا البرنامج</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>افتحه بالبرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>Uses a feature that is not supported</source>
        <translation>يستخدم ميزة غير مدعومة</translation>
    </message>
    <message>
        <source>Uses %1 %2, which is not supported</source>
        <translation>يستخدم %1 %2، وهو غير مدعوم</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>المدعوم: %1</translation>
    </message>
    <message>
        <source>Damaged at byte %1</source>
        <translation>تالف عند البايت %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>The data contradicts itself: a check, a code or a header is wrong.</source>
        <translation>البيانات متناقضة: فحص أو رمز أو ترويسة خاطئة.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <translation>احصل على نسخة جديدة من الملف.</translation>
    </message>
    <message>
        <source>Ends too early, at byte %1</source>
        <translation>ينتهي قبل أوانه، عند البايت %1</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>The data ends before the stream does: a part of the file is missing.</source>
        <translation>تنتهي البيانات قبل انتهاء الدفق: جزء من الملف ناقص.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>انسخ الملف أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>The format is not recognised</source>
        <translation>تعذّر التعرف على التنسيق</translation>
    </message>
    <message>
        <source>This was met at byte %1.</source>
        <translation>لوحظ ذلك عند البايت %1.</translation>
    </message>
    <message>
        <source>If you know the format, name it.</source>
        <translation>إن كنت تعرف التنسيق فاذكره.</translation>
    </message>
    <message>
        <source>Carries an integrity check that is not supported</source>
        <translation>يحمل فحص سلامة غير مدعوم</translation>
    </message>
    <message>
        <source>The data can be decompressed, but not be proven intact.</source>
        <translation>يمكن فك ضغط البيانات، ولا يمكن إثبات سلامتها.</translation>
    </message>
    <message>
        <source>Needs the dictionary that it was compressed with</source>
        <translation>يحتاج إلى القاموس الذي ضُغط به</translation>
    </message>
    <message>
        <source>Name the file that holds this dictionary.</source>
        <translation>اذكر الملف الذي يحوي هذا القاموس.</translation>
    </message>
    <message>
        <source>Differs from what it was compared with</source>
        <translation>يختلف عمّا قورن به</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>غيّر الأذون أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Check the name: it may have been moved or removed.</source>
        <translation>تحقق من الاسم: ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>لا مساحة متبقية</translation>
    </message>
    <message>
        <source>This takes %1 or more, and less than that is free.</source>
        <translation>يتطلب ذلك %1 أو أكثر، والمساحة الحرة أقل.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it is used up.</source>
        <translation>القرص ممتلئ، أو استُنفدت حصتك منه.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Choose another name, or allow the file to be replaced.</source>
        <translation>اختر اسمًا آخر أو اسمح باستبدال الملف.</translation>
    </message>
    <message>
        <source>Is a folder, not a file</source>
        <translation>هو مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not taken.</source>
        <translation>لا تُقبل الأجهزة ولا الأنابيب ولا المقابس.</translation>
    </message>
    <message>
        <source>Choose a regular file.</source>
        <translation>اختر ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>تغيّر أثناء قراءته</translation>
    </message>
    <message>
        <source>Another program wrote to the file, so the result would be a mixture.</source>
        <translation>كتب برنامج آخر في الملف، فكانت النتيجة ستكون خليطًا.</translation>
    </message>
    <message>
        <source>Try again when no other program uses the file.</source>
        <translation>أعد المحاولة حين لا يستخدم الملفَ برنامج آخر.</translation>
    </message>
    <message>
        <source>The result does not match the source</source>
        <translation>النتيجة لا تطابق المصدر</translation>
    </message>
    <message>
        <source>The result was decompressed again and compared; it was not kept.</source>
        <translation>فُك ضغط النتيجة من جديد وقورنت، ولم يُحتفظ بها.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, have the memory and the disk tested.</source>
        <translation>أعد المحاولة. وإن تكرر ذلك فافحص الذاكرة والقرص.</translation>
    </message>
    <message>
        <source>Decompresses to more than %1 times its size</source>
        <translation>يتجاوز %1 ضعفًا من حجمه بعد فك الضغط</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the ratio.</source>
        <translation>إن كنت تثق بهذا الملف فارفع حدّ النسبة.</translation>
    </message>
    <message>
        <source>Holds more than %1 entries, or names too long for so many</source>
        <translation>يحوي أكثر من %1 مدخلة، أو أسماء أطول مما يناسب هذا العدد</translation>
    </message>
    <message>
        <source>Folders that no entry names, but that others are in, count too.</source>
        <translation>تُحسب أيضًا المجلدات التي لا تسمّيها مدخلة وفيها مدخلات أخرى.</translation>
    </message>
    <message>
        <source>If you trust this archive, raise the limit of the entries.</source>
        <translation>إن كنت تثق بهذا الأرشيف فارفع حدّ المدخلات.</translation>
    </message>
    <message>
        <source>Has a name that could lead out of the folder</source>
        <translation>له اسم قد يؤدي إلى خارج المجلد</translation>
    </message>
    <message>
        <source>Names that are empty, absolute or contain &quot;..&quot; are not extracted.</source>
        <translation>لا تُستخرج الأسماء الفارغة أو المطلقة أو التي تحوي «..».</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones have no such names.</source>
        <translation>احذر هذا الأرشيف: فالأرشيفات السليمة لا تحوي أسماء كهذه.</translation>
    </message>
    <message>
        <source>Has a name that is too long</source>
        <translation>له اسم أطول من اللازم</translation>
    </message>
    <message>
        <source>A name has at most 255 bytes, with its folders at most 65535, and is not deeper than the limit.</source>
        <translation>الاسم 255 بايت على الأكثر، ومع مجلداته 65535، ولا يتجاوز عمقه الحدّ.</translation>
    </message>
    <message>
        <source>Have the archive made again with shorter names.</source>
        <translation>اطلب إنشاء الأرشيف من جديد بأسماء أقصر.</translation>
    </message>
    <message>
        <source>Has almost the same name as another entry</source>
        <translation>يكاد اسمه يطابق اسم مدخلة أخرى</translation>
    </message>
    <message>
        <source>They differ only in upper and lower case, or in how accents are written.</source>
        <translation>لا تختلفان إلا في حالة الأحرف أو في طريقة كتابة علامات التشكيل.</translation>
    </message>
    <message>
        <source>Rename one of the two before they go to another system.</source>
        <translation>غيّر اسم إحداهما قبل نقلهما إلى نظام آخر.</translation>
    </message>
    <message>
        <source>Is in the way of another entry: one is a folder, the other is not</source>
        <translation>يعترض مدخلة أخرى: إحداهما مجلد والأخرى ليست مجلدًا</translation>
    </message>
    <message>
        <source>The one that comes first in the archive was kept.</source>
        <translation>احتُفظ بالتي ترد أولًا في الأرشيف.</translation>
    </message>
    <message>
        <source>Extract this entry alone, to another folder.</source>
        <translation>استخرج هذه المدخلة وحدها إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>Is a link that could lead out of the folder</source>
        <translation>وصلة قد تؤدي إلى خارج المجلد</translation>
    </message>
    <message>
        <source>It names a place outside, or gets there through other links.</source>
        <translation>تشير إلى مكان في الخارج أو تبلغه عبر وصلات أخرى.</translation>
    </message>
    <message>
        <source>If you trust this archive, allow links that lead outside.</source>
        <translation>إن كنت تثق بهذا الأرشيف فاسمح بالوصلات المؤدية إلى الخارج.</translation>
    </message>
    <message>
        <source>Is a link to something that was not extracted</source>
        <translation>وصلة إلى شيء لم يُستخرج</translation>
    </message>
    <message>
        <source>What it stands for is missing, was refused, or is no file.</source>
        <translation>ما تشير إليه ناقص أو مرفوض أو ليس ملفًا.</translation>
    </message>
    <message>
        <source>Extract what it links to as well, or get a fresh copy of the archive.</source>
        <translation>استخرج ما تشير إليه أيضًا، أو احصل على نسخة جديدة من الأرشيف.</translation>
    </message>
    <message>
        <source>Is a device, pipe or socket, which is not made</source>
        <translation>جهاز أو أنبوب أو مقبس، ولا يُنشأ</translation>
    </message>
    <message>
        <source>If you need it, use the system&apos;s own tools.</source>
        <translation>إن احتجت إليه فاستخدم أدوات النظام نفسه.</translation>
    </message>
    <message>
        <source>Stands without some of its attributes</source>
        <translation>موجود من دون بعض سماته</translation>
    </message>
    <message>
        <source>Setuid, setgid and sticky bits and attributes that only the system may set are left out; others may be unknown to the disk.</source>
        <translation>تُترك بتّات setuid وsetgid وsticky والسمات التي لا يضبطها إلا النظام، وقد لا يعرف القرص سمات أخرى.</translation>
    </message>
    <message>
        <source>If they matter, set them yourself.</source>
        <translation>إن كانت تهمك فاضبطها بنفسك.</translation>
    </message>
    <message>
        <source>Made its reader hang</source>
        <translation>جعل قارئه يتجمد</translation>
    </message>
    <message>
        <source>What reads such archives did nothing for a while, and was ended.</source>
        <translation>لم يفعل قارئ هذه الأرشيفات شيئًا مدةً، فأُنهي.</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones do no such thing.</source>
        <translation>احذر هذا الأرشيف: فالأرشيفات السليمة لا تفعل ذلك.</translation>
    </message>
    <message>
        <source>Made its reader crash</source>
        <translation>جعل قارئه ينهار</translation>
    </message>
    <message>
        <source>What reads such archives is a process of its own. Nothing else was harmed.</source>
        <translation>تُقرأ هذه الأرشيفات في عملية مستقلة. ولم يتضرر شيء آخر.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file. If that is the same, be careful with it.</source>
        <translation>احصل على نسخة جديدة من الملف. وإن بقي الأمر كذلك فاحذره.</translation>
    </message>
    <message>
        <source>Cannot be changed, only be read</source>
        <translation>لا يمكن تغييره، بل قراءته فقط</translation>
    </message>
    <message>
        <source>Archives of this kind, and those that are cut into volumes, stay as they are.</source>
        <translation>الأرشيفات من هذا النوع والمجزأة إلى أجزاء تبقى كما هي.</translation>
    </message>
    <message>
        <source>Extract it, and make a new archive.</source>
        <translation>استخرجه وأنشئ أرشيفًا جديدًا.</translation>
    </message>
    <message>
        <source>Has data before or behind the archive, which would be lost</source>
        <translation>فيه بيانات قبل الأرشيف أو بعده، وكانت ستضيع</translation>
    </message>
    <message>
        <source>It may be a program that extracts itself, or something was appended. The archive was not changed.</source>
        <translation>قد يكون برنامجًا يستخرج نفسه، أو أُلحق به شيء. لم يُغيَّر الأرشيف.</translation>
    </message>
    <message>
        <source>Could not be kept as it is in a changed archive</source>
        <translation>تعذّر الاحتفاظ به كما هو في أرشيف مغيَّر</translation>
    </message>
    <message>
        <source>It is of a kind, is encrypted or is linked in a way that cannot be written again. The archive was not changed.</source>
        <translation>نوعه أو تعميته أو وصلاته لا تسمح بكتابته من جديد. لم يُغيَّر الأرشيف.</translation>
    </message>
    <message>
        <source>Extract the archive, and make a new one.</source>
        <translation>استخرج الأرشيف وأنشئ أرشيفًا جديدًا.</translation>
    </message>
    <message>
        <source>Is not the same to two readers</source>
        <translation>لا يتطابق عند قارئين</translation>
    </message>
    <message>
        <source>The archive was read by this program and by another&apos;s reader, and one of the two is wrong. It was not kept.</source>
        <translation>قرأ الأرشيفَ هذا البرنامجُ وقارئ آخر، وأحدهما مخطئ. لم يُحتفظ به.</translation>
    </message>
    <message>
        <source>Please report this: it is a mistake in a program.</source>
        <translation>يُرجى الإبلاغ عن هذا: إنه خلل في أحد البرامج.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 ك.بايت</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 ج.بايت</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 ت.بايت</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 ب.بايت</translation>
    </message>
    <message>
        <source>%1 EiB</source>
        <translation>%1 إ.بايت</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a decimal number</comment>
        <translation>%1.%2</translation>
    </message>
</context>
<context>
    <name>JobCells</name>
    <message>
        <source>Not intact</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>بلا فحص</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>الفحص %1</translation>
    </message>
    <message>
        <source>filters %1</source>
        <translation>المرشّحات %1</translation>
    </message>
    <message>
        <source>window bits %1</source>
        <translation>بتّات النافذة %1</translation>
    </message>
    <message>
        <source>memory level %1</source>
        <translation>مستوى الذاكرة %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>الاستراتيجية %1</translation>
    </message>
    <message>
        <source>long window %1</source>
        <translation>النافذة الطويلة %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>المبدئي</translation>
    </message>
    <message>
        <source>about %1 to compress, %2 to extract</source>
        <translation>نحو %1 للضغط و%2 للاستخراج</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>الدفقات</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>الملف المصدر</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>نُقل إلى المهملات</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>تنتظر من جديد</translation>
    </message>
    <message>
        <source>Came into the queue</source>
        <translation>دخلت قائمة الانتظار</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>أُمسكت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>أُوقفت مؤقتًا</translation>
    </message>
    <message>
        <source>Asked a question</source>
        <translation>طرحت سؤالًا</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>تلقت جوابًا</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>تابعت</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what happened then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>JobResultText</name>
    <message>
        <source>Intact, but: %1</source>
        <translation>سليم، ولكن: %1</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Intact, %1</source>
        <translation>سليم، %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>Decoded, but it carries no checksum</source>
        <translation>فُك ترميزه، ولا مجموع اختباري له</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>معمّى</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Compressed, not verified</source>
        <translation>ضُغط ولم يُتحقَّق منه</translation>
    </message>
    <message>
        <source>Verified: identical</source>
        <translation>تُحقِّق منه: مطابق</translation>
    </message>
    <message>
        <source>Verified: identical, %1</source>
        <translation>تُحقِّق منه: مطابق، %1</translation>
    </message>
    <message>
        <source>Extracted, files: %1</source>
        <translation>استُخرج، عدد الملفات: %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>استُخرج</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>لم يكن هناك ما يُغيَّر</translation>
    </message>
    <message>
        <source>Skipped: it exists already</source>
        <translation>تُخُطّي: موجود من قبل</translation>
    </message>
    <message>
        <source>Done, files that failed: %1</source>
        <translation>تم، عدد الملفات الفاشلة: %1</translation>
    </message>
    <message>
        <source>Changed, and read again</source>
        <translation>غُيّر ثم قُرئ من جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled, nothing was left behind</source>
        <translation>أُلغي ولم يبقَ منه شيء</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>ينتظر جوابك</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 of other data behind the end, at byte %2</source>
        <translation>%1 من بيانات أخرى بعد النهاية، عند البايت %2</translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>لم يُعثر على أرشيفات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) intact</source>
        <translation>
            <numerusform>لا ملفات سليمة</numerusform>
            <numerusform>ملف واحد سليم</numerusform>
            <numerusform>ملفان سليمان</numerusform>
            <numerusform>%n ملفات سليمة</numerusform>
            <numerusform>%n ملفًا سليمًا</numerusform>
            <numerusform>%n ملف سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 من %n ملف غير سليم</numerusform>
            <numerusform>%1 من ملف واحد غير سليم</numerusform>
            <numerusform>%1 من ملفين غير سليم</numerusform>
            <numerusform>%1 من %n ملفات غير سليم</numerusform>
            <numerusform>%1 من %n ملفًا غير سليم</numerusform>
            <numerusform>%1 من %n ملف غير سليم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏⁨%1⁩</numerusform>
            <numerusform>⁨%1⁩ وواحد آخر</numerusform>
            <numerusform>⁨%1⁩ واثنان آخران</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>يُحضَّر</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>يُضغط</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>يُستخرج</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>يُتحقَّق منه</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>يُحفظ</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>ضغط إلى %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقُّق</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>يحتاج إلى جواب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‎%1%‎</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>a chain that ends in lzma2</source>
        <translation>سلسلة تنتهي بـ lzma2</translation>
    </message>
    <message>
        <source>a chain, which raw streams always need</source>
        <translation>سلسلة تحتاج إليها الدفقات الخام دائمًا</translation>
    </message>
    <message>
        <source>a chain that liblzma takes</source>
        <translation>سلسلة يقبلها liblzma</translation>
    </message>
    <message>
        <source>lzma1 alone</source>
        <translation>‏lzma1 وحده</translation>
    </message>
    <message>
        <source>lzma2 alone</source>
        <translation>‏lzma2 وحده</translation>
    </message>
    <message>
        <source>lzma1 or lzma2 as the last filter, and only there</source>
        <translation>‏lzma1 أو lzma2 مرشّحًا أخيرًا، وهناك فقط</translation>
    </message>
    <message>
        <source>1..4 filters</source>
        <translation>من مرشّح إلى 4 مرشّحات</translation>
    </message>
    <message>
        <source>Unknown filter name</source>
        <translation>اسم مرشّح غير معروف</translation>
    </message>
    <message>
        <source>Filter name is missing</source>
        <translation>اسم المرشّح ناقص</translation>
    </message>
    <message>
        <source>Unknown option name</source>
        <translation>اسم خيار غير معروف</translation>
    </message>
    <message>
        <source>Option value cannot be empty</source>
        <translation>لا يمكن أن تكون قيمة الخيار فارغة</translation>
    </message>
    <message>
        <source>Invalid option value</source>
        <translation>قيمة الخيار غير صالحة</translation>
    </message>
    <message>
        <source>Value out of range</source>
        <translation>القيمة خارج المجال</translation>
    </message>
    <message>
        <source>Value is not a non-negative decimal integer</source>
        <translation>القيمة ليست عددًا صحيحًا عشريًا غير سالب</translation>
    </message>
    <message>
        <source>Options must be &apos;name=value&apos; pairs separated with commas</source>
        <translation>يجب أن تكون الخيارات أزواجًا «اسم=قيمة» تفصلها فواصل</translation>
    </message>
    <message>
        <source>This option does not support any multiplier suffixes</source>
        <translation>لا يقبل هذا الخيار وحدات</translation>
    </message>
    <message>
        <source>Invalid multiplier suffix (KiB, MiB, or GiB)</source>
        <translation>وحدة غير صالحة (KiB أو MiB أو GiB)</translation>
    </message>
    <message>
        <source>Unsupported preset</source>
        <translation>ضبط مسبق غير مدعوم</translation>
    </message>
    <message>
        <source>Unsupported flag in the preset</source>
        <translation>إضافة غير مدعومة في الضبط المسبق</translation>
    </message>
    <message>
        <source>The sum of lc and lp must not exceed 4</source>
        <translation>يجب ألا يتجاوز مجموع lc وlp أربعة</translation>
    </message>
    <message>
        <source>This filter cannot be used in the .xz format</source>
        <translation>لا يمكن استخدام هذا المرشّح في تنسيق xz</translation>
    </message>
    <message>
        <source>Empty string is not allowed, try &apos;6&apos; if a default value is needed</source>
        <translation>لا يُسمح بنص فارغ، والقيمة المبدئية «6»</translation>
    </message>
    <message>
        <source>Invalid filter chain (&apos;lzma2&apos; missing at the end?)</source>
        <translation>سلسلة مرشّحات غير صالحة (هل ينقصها «lzma2» في النهاية؟)</translation>
    </message>
    <message>
        <source>The maximum number of filters is four</source>
        <translation>أقصى عدد للمرشّحات أربعة</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>يُعرض أول %1.</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>هذا الترميز غير معروف.</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes, of every file</source>
        <translation>نعم، لكل ملف</translation>
    </message>
    <message>
        <source>by the compression around it</source>
        <translation>من الضغط المحيط به</translation>
    </message>
    <message>
        <source>no: damage cannot be found</source>
        <translation>لا: لا يمكن العثور على التلف</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>%n of the entries</source>
        <translation>
            <numerusform>لا شيء من المدخلات</numerusform>
            <numerusform>واحدة من المدخلات</numerusform>
            <numerusform>اثنتان من المدخلات</numerusform>
            <numerusform>%n من المدخلات</numerusform>
            <numerusform>%n من المدخلات</numerusform>
            <numerusform>%n من المدخلات</numerusform>
        </translation>
    </message>
    <message>
        <source>without reading the others</source>
        <translation>من دون قراءة غيره</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Folder, without an entry of its own</source>
        <translation>مجلد بلا مدخلة خاصة به</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>مضغوطًا</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذون</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>معمّى</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>مخزَّن باسم</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>بعد فك الضغط</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرائق</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>المجاميع الاختبارية</translation>
    </message>
    <message>
        <source>Names in</source>
        <translation>ترميز الأسماء</translation>
    </message>
    <message>
        <source>A single file is reached</source>
        <translation>الوصول إلى ملف واحد</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>VerdictColumns</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>بعد فك الضغط</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>الدفقات</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>عند البايت</translation>
    </message>
    <message>
        <source>In entry</source>
        <translation>في المدخلة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>معنى ذلك</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
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
        <translation>سليم</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>بلا فحص</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>معمّى</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Decoded, but the format carries no checksum</source>
        <translation>فُك ترميزه، ولا مجموع اختباري في التنسيق</translation>
    </message>
</context>
<context>
    <name>holdall::ui</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;افتح…</translation>
    </message>
    <message>
        <source>Choose files and see what can be done with them</source>
        <translation>اختر ملفات وانظر ما يمكن فعله بها</translation>
    </message>
    <message>
        <source>&amp;Compress Files…</source>
        <translation>اضغط ملفا&amp;ت…</translation>
    </message>
    <message>
        <source>Choose files and make a compressed file of each</source>
        <translation>اختر ملفات واجعل من كل منها ملفًا مضغوطًا</translation>
    </message>
    <message>
        <source>Compress &amp;Folder…</source>
        <translation>اضغط مجلدًا…</translation>
    </message>
    <message>
        <source>Compress every file of a folder into the same tree of names</source>
        <translation>اضغط كل ملفات مجلد إلى شجرة الأسماء نفسها</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>استخر&amp;ج…</translation>
    </message>
    <message>
        <source>Choose compressed files and unpack them</source>
        <translation>اختر ملفات مضغوطة وفُك ضغطها</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>تحقّق…</translation>
    </message>
    <message>
        <source>Choose compressed files and learn whether they are intact</source>
        <translation>اختر ملفات مضغوطة واعرف إن كانت سليمة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>اخرج</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>أغلق النافذة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>أ&amp;وقف مؤقتًا</translation>
    </message>
    <message>
        <source>Let the selected jobs rest, or go on</source>
        <translation>أوقف المهام المحددة مؤقتًا أو استأنفها</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ألغِ</translation>
    </message>
    <message>
        <source>Stop the selected jobs and leave nothing of them behind</source>
        <translation>أوقف المهام المحددة ولا تترك منها شيئًا</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Queue the selected jobs once more</source>
        <translation>أضف المهام المحددة إلى قائمة الانتظار من جديد</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>أ&amp;زل من القائمة</translation>
    </message>
    <message>
        <source>Take the selected finished jobs off the list; files stay</source>
        <translation>أزل المهام المنتهية المحددة من القائمة، وتبقى الملفات</translation>
    </message>
    <message>
        <source>Clear &amp;Finished</source>
        <translation>امحُ المنتهية</translation>
    </message>
    <message>
        <source>Take all finished jobs off the list; files stay</source>
        <translation>أزل كل المهام المنتهية من القائمة، وتبقى الملفات</translation>
    </message>
    <message>
        <source>Open Containing F&amp;older</source>
        <translation>افتح مجلد النتيجة</translation>
    </message>
    <message>
        <source>Show where the result stands</source>
        <translation>أظهر مكان النتيجة</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy all about the selected jobs as text</source>
        <translation>انسخ كل ما يخص المهام المحددة نصًا</translation>
    </message>
    <message>
        <source>&amp;Open Entry</source>
        <translation>افتح المدخلة</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>عاين</translation>
    </message>
    <message>
        <source>Show the text or picture in the selected file</source>
        <translation>اعرض النص أو الصورة في الملف المحدد</translation>
    </message>
    <message>
        <source>Extract &amp;Selected…</source>
        <translation>استخر&amp;ج المحدد…</translation>
    </message>
    <message>
        <source>Unpack the selected files and folders</source>
        <translation>فُك ضغط الملفات والمجلدات المحددة</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>&amp;أضف ملفات…</translation>
    </message>
    <message>
        <source>Put files into the open archive, into the selected folder</source>
        <translation>ضع ملفات في الأرشيف المفتوح، في المجلد المحدد</translation>
    </message>
    <message>
        <source>Put a folder and all that is in it into the open archive</source>
        <translation>ضع مجلدًا بكل ما فيه في الأرشيف المفتوح</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>غيّر &amp;الاسم</translation>
    </message>
    <message>
        <source>Give the selected entry another name in the archive</source>
        <translation>أعطِ المدخلة المحددة اسمًا آخر في الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>احذ&amp;ف…</translation>
    </message>
    <message>
        <source>Take the selected entries out of the archive</source>
        <translation>أزل المدخلات المحددة من الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Copy Names</source>
        <translation>انسخ الأسما&amp;ء</translation>
    </message>
    <message>
        <source>Copy the names of the selected files and folders</source>
        <translation>انسخ أسماء الملفات والمجلدات المحددة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ابحث…</translation>
    </message>
    <message>
        <source>Search names in the open archive</source>
        <translation>ابحث عن الأسماء في الأرشيف المفتوح</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>اقرأ من جديد</translation>
    </message>
    <message>
        <source>Read the open archive once more</source>
        <translation>اقرأ الأرشيف المفتوح مرة أخرى</translation>
    </message>
    <message>
        <source>Close &amp;Tab</source>
        <translation>أغلق اللسا&amp;ن</translation>
    </message>
    <message>
        <source>Close the open archive</source>
        <translation>أغلق الأرشيف المفتوح</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;التفاصيل</translation>
    </message>
    <message>
        <source>Show all about the selected job below the list</source>
        <translation>اعرض أسفل القائمة كل ما يخص المهمة المحددة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>Change how Holdall works</source>
        <translation>غيّر طريقة عمل Holdall</translation>
    </message>
    <message>
        <source>&amp;About Holdall</source>
        <translation>عن Holdall</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>ما هذا البرنامج</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;أرشيف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;إعدادات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <source>Add Fo&amp;lder…</source>
        <translation>أضف مجلدًا…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>حرّ&amp;ك إلى الأعلى</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place sooner</source>
        <translation>اجعل المهام المنتظرة المحددة تبدأ قبل موضعها بواحد</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>حرّك &amp;إلى الأسفل</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place later</source>
        <translation>اجعل المهام المنتظرة المحددة تبدأ بعد موضعها بواحد</translation>
    </message>
    <message>
        <source>Start &amp;Next</source>
        <translation>ابدأ تاليًا</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started before all others</source>
        <translation>اجعل المهام المنتظرة المحددة تبدأ قبل غيرها كلها</translation>
    </message>
    <message>
        <source>Drop &amp;Target</source>
        <translation>منطقة الإفلا&amp;ت</translation>
    </message>
    <message>
        <source>Show a small window above all others that takes files</source>
        <translation>أظهر نافذة صغيرة فوق غيرها تقبل الملفات</translation>
    </message>
    <message>
        <source>Verify Fol&amp;der…</source>
        <translation>تحقّق من مجلد…</translation>
    </message>
    <message>
        <source>Look for archives in a folder and learn whether they are intact</source>
        <translation>ابحث عن أرشيفات في مجلد واعرف إن كانت سليمة</translation>
    </message>
    <message>
        <source>Open the selected file with its program, an archive in a tab</source>
        <translation>افتح الملف المحدد ببرنامجه، والأرشيف في لسان</translation>
    </message>
    <message>
        <source>Open &amp;With…</source>
        <translation>افتح بواسطة…</translation>
    </message>
    <message>
        <source>Open the selected file with a program that you choose</source>
        <translation>افتح الملف المحدد ببرنامج تختاره</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Show all about the selected entry, or about the archive</source>
        <translation>اعرض كل ما يخص المدخلة المحددة أو الأرشيف</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>&amp;وسّع الكل</translation>
    </message>
    <message>
        <source>Open all folders of the archive</source>
        <translation>افتح كل مجلدات الأرشيف</translation>
    </message>
    <message>
        <source>Collaps&amp;e All</source>
        <translation>اطوِ الكل</translation>
    </message>
    <message>
        <source>Close all folders of the archive</source>
        <translation>أغلق كل مجلدات الأرشيف</translation>
    </message>
</context>
<context>
    <name>holdall::ui::AfterSection</name>
    <message>
        <source>&amp;After</source>
        <translation>بعد &amp;ذلك</translation>
    </message>
    <message>
        <source>Verify: read the result again and compare it with the source</source>
        <translation>تحقّق: اقرأ النتيجة من جديد وقارنها بالمصدر</translation>
    </message>
    <message>
        <source>Move the source to the trash once the result is verified</source>
        <translation>انقل المصدر إلى المهملات بعد التحقق من النتيجة</translation>
    </message>
    <message>
        <source>Show the result in the file manager</source>
        <translation>أظهر النتيجة في مدير الملفات</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>تحقُّق</translation>
    </message>
    <message>
        <source>source to the trash</source>
        <translation>المصدر إلى المهملات</translation>
    </message>
    <message>
        <source>show the result</source>
        <translation>إظهار النتيجة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Announcer</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>لا مهام فشلت</numerusform>
            <numerusform>فشلت مهمة واحدة</numerusform>
            <numerusform>فشلت مهمتان</numerusform>
            <numerusform>فشلت %n مهام</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>لا مهام تمت</numerusform>
            <numerusform>تمت مهمة واحدة</numerusform>
            <numerusform>تمت مهمتان</numerusform>
            <numerusform>تمت %n مهام</numerusform>
            <numerusform>تمت %n مهمة</numerusform>
            <numerusform>تمت %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs went well, in %3.</source>
        <translation>نجح %1 من %2 من المهام في %3.</translation>
    </message>
    <message>
        <source>Everything went well, in %1.</source>
        <translation>نجح كل شيء في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waiting for an answer</source>
        <translation>
            <numerusform>لا مهام تنتظر جوابًا</numerusform>
            <numerusform>مهمة تنتظر جوابًا</numerusform>
            <numerusform>مهمتان تنتظران جوابًا</numerusform>
            <numerusform>%n مهام تنتظر جوابًا</numerusform>
            <numerusform>%n مهمة تنتظر جوابًا</numerusform>
            <numerusform>%n مهمة تنتظر جوابًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is in the window.</source>
        <translation>السؤال في النافذة.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ArchiveEditor</name>
    <message>
        <source>Delete %1 from the archive? It is not kept anywhere.</source>
        <translation>أتريد حذف ⁨%1⁩ من الأرشيف؟ لن يُحتفظ به في أي مكان.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from the archive? They are not kept anywhere.</source>
        <translation>
            <numerusform>أتريد حذف %n مدخلة من الأرشيف؟ لن يُحتفظ بها في أي مكان.</numerusform>
            <numerusform>أتريد حذف مدخلة واحدة من الأرشيف؟ لن يُحتفظ بها في أي مكان.</numerusform>
            <numerusform>أتريد حذف مدخلتين من الأرشيف؟ لن يُحتفظ بهما في أي مكان.</numerusform>
            <numerusform>أتريد حذف %n مدخلات من الأرشيف؟ لن يُحتفظ بها في أي مكان.</numerusform>
            <numerusform>أتريد حذف %n مدخلة من الأرشيف؟ لن يُحتفظ بها في أي مكان.</numerusform>
            <numerusform>أتريد حذف %n مدخلة من الأرشيف؟ لن يُحتفظ بها في أي مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;أبقِ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>احذ&amp;ف</translation>
    </message>
    <message>
        <source>A name is needed that is not empty, “.” or “..”.</source>
        <translation>يلزم اسم ليس فارغًا ولا «.» ولا «..».</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>لا يمكن أن يحوي الاسم «/».</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>هذا الاسم أطول من اللازم.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>لا يمكن نقل مجلد إلى داخله.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserCommands</name>
    <message>
        <source>Files to Add</source>
        <translation>ملفات للإضافة</translation>
    </message>
    <message>
        <source>Folder to Add</source>
        <translation>مجلد للإضافة</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>لم يُعثر على برنامج يفتح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The archive is being tested: see the first tab.</source>
        <translation>يُختبر الأرشيف: انظر اللسان الأول.</translation>
    </message>
    <message>
        <source>&amp;Extract All…</source>
        <translation>استخرج الكل…</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>استخرج…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اختبر</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>تحقّق…</translation>
    </message>
    <message>
        <source>An archive cannot be put into itself.</source>
        <translation>لا يمكن وضع أرشيف داخل نفسه.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserHead</name>
    <message>
        <source>Names &amp;in:</source>
        <translation>ترميز الأسما&amp;ء:</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>البحث في الأرشيف</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>ابحث عن أسماء</translation>
    </message>
    <message>
        <source>Encoding of names</source>
        <translation>ترميز الأسماء</translation>
    </message>
    <message>
        <source>Choose another one if names look wrong</source>
        <translation>اختر غيره إن بدت الأسماء خاطئة</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>مكتشَف</translation>
    </message>
    <message>
        <source>Western, DOS (437)</source>
        <translation>غربي، دوس (437)</translation>
    </message>
    <message>
        <source>Western, DOS (850)</source>
        <translation>غربي، دوس (850)</translation>
    </message>
    <message>
        <source>Western, Windows (1252)</source>
        <translation>غربي، ويندوز (1252)</translation>
    </message>
    <message>
        <source>Central European (1250)</source>
        <translation>أوروبا الوسطى (1250)</translation>
    </message>
    <message>
        <source>Cyrillic, DOS (866)</source>
        <translation>سيريلي، دوس (866)</translation>
    </message>
    <message>
        <source>Cyrillic, Windows (1251)</source>
        <translation>سيريلي، ويندوز (1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>سيريلي (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek, Windows (1253)</source>
        <translation>يوناني، ويندوز (1253)</translation>
    </message>
    <message>
        <source>Hebrew, Windows (1255)</source>
        <translation>عبري، ويندوز (1255)</translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation>عربي، ويندوز (1256)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>ياباني (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>ياباني (EUC)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>صيني مبسط (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>صيني تقليدي (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>كوري (EUC)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>معمّى</translation>
    </message>
    <message>
        <source>partly encrypted</source>
        <translation>معمّى جزئيًا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>المكتشَف: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserPage</name>
    <message>
        <source>Archive %1</source>
        <translation>الأرشيف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading was stopped: more may be in the archive. F5 reads it again.</source>
        <translation>أُوقفت القراءة: قد يكون في الأرشيف المزيد. اضغط F5 لقراءته من جديد.</translation>
    </message>
    <message>
        <source>There are more entries than can be shown.</source>
        <translation>المدخلات أكثر مما يمكن عرضه.</translation>
    </message>
    <message>
        <source>The names in this archive are encrypted.</source>
        <translation>الأسماء في هذا الأرشيف معمّاة.</translation>
    </message>
    <message>
        <source>This entry is encrypted.</source>
        <translation>هذه المدخلة معمّاة.</translation>
    </message>
    <message>
        <source>The archive is being changed: see the first tab.</source>
        <translation>يُغيَّر الأرشيف: انظر اللسان الأول.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Reading the archive, in its own order: it is sorted when all is read.</source>
        <translation>يُقرأ الأرشيف بترتيبه، ويُفرز حين تُقرأ كل محتوياته.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserStatus</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;أوقف</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>مقدار ما أُنجز منه</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserTabs</name>
    <message>
        <source>Open archives</source>
        <translation>الأرشيفات المفتوحة</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CheckSection</name>
    <message>
        <source>none: a tar alone does not check its data</source>
        <translation>لا شيء: لا يفحص tar وحده بياناته</translation>
    </message>
    <message>
        <source>CRC32, always</source>
        <translation>‏CRC32 دائمًا</translation>
    </message>
    <message>
        <source>Adler-32, always</source>
        <translation>‏Adler-32 دائمًا</translation>
    </message>
    <message>
        <source>none: this format has no check, damage can pass unseen</source>
        <translation>لا شيء: لا فحص في هذا التنسيق، وقد يمر التلف بلا ملاحظة</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;الفحص</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>الفحص:</translation>
    </message>
    <message>
        <source>Stands in the result, so that damage is found whenever it is read. SHA-256 finds even what was changed on purpose, if its value is kept elsewhere too.</source>
        <translation>يُكتب في النتيجة ليُعثر على التلف كلما قُرئت. ويعثر SHA-256 حتى على ما غُيّر عمدًا إن حُفظت قيمته في مكان آخر أيضًا.</translation>
    </message>
    <message>
        <source>none: damage can pass unseen</source>
        <translation>لا شيء: قد يمر التلف بلا ملاحظة</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ChoiceBar</name>
    <message>
        <source>Do the &amp;same for the rest</source>
        <translation>&amp;افعل المثل بالبقية</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressDialog</name>
    <message>
        <source>Compress %1</source>
        <translation>ضغط ⁨%1⁩</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>These options do not fit together: see above.</source>
        <translation>هذه الخيارات لا تجتمع: انظر أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>Compress %n Items</source>
        <translation>
            <numerusform>ضغط %n عنصر</numerusform>
            <numerusform>ضغط عنصر واحد</numerusform>
            <numerusform>ضغط عنصرين</numerusform>
            <numerusform>ضغط %n عناصر</numerusform>
            <numerusform>ضغط %n عنصرًا</numerusform>
            <numerusform>ضغط %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask a&amp;gain: use these options for every drop</source>
        <translation>لا تسأ&amp;ل من جديد: استخدم هذه الخيارات لكل إفلات</translation>
    </message>
    <message>
        <source>&amp;Compress</source>
        <translation>اضغط</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressionSettings</name>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>&amp;Ask for the options first</source>
        <translation>اسأ&amp;ل عن الخيارات أولًا</translation>
    </message>
    <message>
        <source>&amp;Verify what was made</source>
        <translation>تحقّق مما &amp;أُنشئ</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>أبقِ الاثنين: «الاسم (2)»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>استبدل الملف الموجود</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>تخطَّ هذا المصدر</translation>
    </message>
    <message>
        <source>Without it files are compressed as it is set here. Hold Shift while dropping to skip the question once.</source>
        <translation>من دونه تُضغط الملفات كما ضُبط هنا. اضغط Shift أثناء الإفلات لتخطي السؤال مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;التنسيق:</translation>
    </message>
    <message>
        <source>Several files and folders become one archive.</source>
        <translation>تصير الملفات والمجلدات العديدة أرشيفًا واحدًا.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>المستو&amp;ى:</translation>
    </message>
    <message>
        <source>A higher level takes longer and makes smaller files.</source>
        <translation>المستوى الأعلى يستغرق وقتًا أطول ويعطي ملفات أصغر.</translation>
    </message>
    <message>
        <source>Each result is read again and compared with its source before it gets its name.</source>
        <translation>تُقرأ كل نتيجة من جديد وتقارَن بمصدرها قبل أن تأخذ اسمها.</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>مكا&amp;ن النتائج:</translation>
    </message>
    <message>
        <source>Where new archives and compressed files are put.</source>
        <translation>أين توضع الأرشيفات الجديدة والملفات المضغوطة.</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>&amp;إن كانت موجودة:</translation>
    </message>
    <message>
        <source>What happens when there is a file of that name already.</source>
        <translation>ما يحدث حين يوجد ملف بالاسم نفسه.</translation>
    </message>
    <message>
        <source>as it was chosen last</source>
        <translation>كما اختير آخر مرة</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>المعتاد (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ConflictFacts</name>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>link</source>
        <translation>وصلة</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>newer, larger</source>
        <translation>أحدث وأكبر</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>الجديد:</translation>
    </message>
    <message>
        <source>Existing:</source>
        <translation>الموجود:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ContentSection</name>
    <message>
        <source>C&amp;ontent</source>
        <translation>المحتو&amp;ى</translation>
    </message>
    <message>
        <source>Reproducible: the same files make the same bytes</source>
        <translation>قابل للتكرار: الملفات نفسها تعطي البايتات نفسها</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>استثنِ:</translation>
    </message>
    <message>
        <source>Names or patterns, one a line. Of a folder all that is in it is left out as well.</source>
        <translation>أسماء أو أنماط، واحد في كل سطر. وما في المجلد المستثنى يُستثنى كله.</translation>
    </message>
    <message>
        <source>No owners, and no times of now.</source>
        <translation>بلا مالكين وبلا أوقات راهنة.</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) left out</source>
        <translation>
            <numerusform>لا أنماط مستثناة</numerusform>
            <numerusform>نمط واحد مستثنى</numerusform>
            <numerusform>نمطان مستثنيان</numerusform>
            <numerusform>%n أنماط مستثناة</numerusform>
            <numerusform>%n نمطًا مستثنى</numerusform>
            <numerusform>%n نمط مستثنى</numerusform>
        </translation>
    </message>
    <message>
        <source>reproducible</source>
        <translation>قابل للتكرار</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DesktopServices</name>
    <message>
        <source>No program opens the folder %1</source>
        <translation>لا برنامج يفتح المجلد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Jobs are done</source>
        <translation>تمت المهام</translation>
    </message>
    <message>
        <source>The system refused: %1</source>
        <translation>رفض النظام: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::DetailsPanel</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;انسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details of the selected job</source>
        <translation>تفاصيل المهمة المحددة</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>لا مهمة محددة</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropTarget</name>
    <message>
        <source>Holdall Drop Target</source>
        <translation>منطقة إفلات Holdall</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>منطقة الإفلات</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>تمت كل المهام.</translation>
    </message>
    <message>
        <source>Some jobs need a look.</source>
        <translation>بعض المهام تحتاج إلى نظرة.</translation>
    </message>
    <message>
        <source>%1 % of the queue is done.</source>
        <translation>تم ‎%1%‎ من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>&amp;Open Holdall</source>
        <translation>افتح Holdall</translation>
    </message>
    <message>
        <source>A drop here</source>
        <translation>الإفلات هنا</translation>
    </message>
    <message>
        <source>&amp;Paste Files</source>
        <translation>ألصق ملفا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;أخفِ</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropZones</name>
    <message>
        <source>Places to drop files</source>
        <translation>أماكن إفلات الملفات</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Make smaller, then prove that nothing was lost</source>
        <translation>صغّر الملفات ثم أثبت أنه لم يضِع شيء</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>Unpack beside the compressed file</source>
        <translation>فُك الضغط بجانب الملف المضغوط</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقُّق</translation>
    </message>
    <message>
        <source>Read everything and say whether it is intact</source>
        <translation>اقرأ كل شيء وقل إن كان سليمًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Put into the open archive</source>
        <translation>ضع في الأرشيف المفتوح</translation>
    </message>
    <message>
        <source>None of the names is that of a compressed file</source>
        <translation>ليس من الأسماء اسم لملف مضغوط</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>ضع في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Anywhere else: compress</source>
        <translation>في أي مكان آخر: ضغط</translation>
    </message>
    <message>
        <source>Anywhere else: extract</source>
        <translation>في أي مكان آخر: استخراج</translation>
    </message>
    <message>
        <source>Anywhere else: extract what is compressed, compress the rest</source>
        <translation>في أي مكان آخر: استخراج المضغوط وضغط الباقي</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EncodingField</name>
    <message>
        <source>Encoding of names</source>
        <translation>ترميز الأسماء</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>مكتشَف</translation>
    </message>
    <message>
        <source>Names look like this: %1</source>
        <translation>هكذا تبدو الأسماء: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDelivery</name>
    <message>
        <source>What was dragged is unpacked now: drag it once more.</source>
        <translation>فُك ضغط ما سحبته الآن: اسحبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Unpacking what is dragged. It is dropped once it is there; Esc stops that.</source>
        <translation>يُفك ضغط ما يُسحب. سيُفلت حين يجهز، ومفتاح Esc يوقف ذلك.</translation>
    </message>
    <message>
        <source>Unpacking the entry.</source>
        <translation>يُفك ضغط المدخلة.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDetails</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>عاين</translation>
    </message>
    <message>
        <source>Details of the selected entry</source>
        <translation>تفاصيل المدخلة المحددة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>لا مدخلة محددة</translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>لا مدخلات محددة</numerusform>
            <numerusform>مدخلة واحدة محددة</numerusform>
            <numerusform>مدخلتان محددتان</numerusform>
            <numerusform>%Ln مدخلات محددة</numerusform>
            <numerusform>%Ln مدخلة محددة</numerusform>
            <numerusform>%Ln مدخلة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>حجم الملفات</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>مضغوطًا</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذون</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryView</name>
    <message>
        <source>Entries of the archive</source>
        <translation>مدخلات الأرشيف</translation>
    </message>
    <message>
        <source>A right click chooses the columns</source>
        <translation>انقر بالزر الأيمن لاختيار الأعمدة</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractDialog</name>
    <message numerus="yes">
        <source>Extract %n selected entries</source>
        <translation>
            <numerusform>استخراج %n مدخلة محددة</numerusform>
            <numerusform>استخراج مدخلة محددة واحدة</numerusform>
            <numerusform>استخراج مدخلتين محددتين</numerusform>
            <numerusform>استخراج %n مدخلات محددة</numerusform>
            <numerusform>استخراج %n مدخلة محددة</numerusform>
            <numerusform>استخراج %n مدخلة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>استخراج ⁨%1⁩</translation>
    </message>
    <message>
        <source>Extract %1 Files</source>
        <translation>استخراج %1 من الملفات</translation>
    </message>
    <message>
        <source>Move the compressed file to the &amp;trash afterwards</source>
        <translation>انقل الملف المضغو&amp;ط إلى المهملات بعد ذلك</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Filter chain</source>
        <translation>سلسلة المرشّحات</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>إن كانت النتيجة موجودة</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>أبقِ الاثنين: «الاسم (2)»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>استبدل الملف الموجود</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>تخطَّ هذا الملف</translation>
    </message>
    <message>
        <source>Recognised by its content</source>
        <translation>التعرف عليه من محتواه</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;التنسيق:</translation>
    </message>
    <message>
        <source>Filter &amp;chain:</source>
        <translation>سلسلة المرشّحا&amp;ت:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>النتيجة:</translation>
    </message>
    <message>
        <source>&amp;If it exists:</source>
        <translation>&amp;إن كانت موجودة:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>بعد ذلك:</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>استخر&amp;ج</translation>
    </message>
    <message>
        <source>A raw stream does not say how it was made: give the chain that it was made with.</source>
        <translation>لا يذكر الدفق الخام كيف أُنشئ: أعطِ السلسلة التي أُنشئ بها.</translation>
    </message>
    <message>
        <source>Make &amp;links that lead out of what is extracted</source>
        <translation>أنشئ الوصلات المؤ&amp;دية إلى خارج ما يُستخرج</translation>
    </message>
    <message>
        <source>&amp;Show the result in the file manager</source>
        <translation>&amp;أظهر النتيجة في مدير الملفات</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>مجلد خاص به</translation>
    </message>
    <message>
        <source>if there is more than one thing at the top</source>
        <translation>إن كان في المستوى الأعلى أكثر من عنصر</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>asked for if it is needed</source>
        <translation>تُطلب عند الحاجة</translation>
    </message>
    <message>
        <source>Such links can lead anywhere on this computer. They are left out otherwise.</source>
        <translation>يمكن أن تؤدي هذه الوصلات إلى أي مكان في هذا الحاسوب. ومن دون هذا تُترك.</translation>
    </message>
    <message>
        <source>Own fol&amp;der:</source>
        <translation>مجلد خا&amp;ص:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة السر:</translation>
    </message>
    <message>
        <source>&amp;Names in:</source>
        <translation>ترميز الأسما&amp;ء:</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>الوصلات:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractionSettings</name>
    <message>
        <source>Extraction</source>
        <translation>الاستخراج</translation>
    </message>
    <message>
        <source>If it holds more than one thing</source>
        <translation>إن حوى أكثر من عنصر</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>أبقِ الاثنين: «الاسم (2)»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>استبدل الملف الموجود</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>تخطَّ هذا الملف</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>مكا&amp;ن النتائج:</translation>
    </message>
    <message>
        <source>Where archives are unpacked that are dropped or extracted at once.</source>
        <translation>أين تُستخرج الأرشيفات المفلتة أو المستخرجة فورًا.</translation>
    </message>
    <message>
        <source>&amp;Folder of its own:</source>
        <translation>مجلد خا&amp;ص به:</translation>
    </message>
    <message>
        <source>Whether an archive gets a new folder named after it.</source>
        <translation>هل يُعطى الأرشيف مجلدًا جديدًا باسمه.</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>&amp;إن كانت موجودة:</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken already.</source>
        <translation>ما يحدث لملف اسمه مستعمل.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterBar</name>
    <message>
        <source>Filter by name, folder or what was found</source>
        <translation>رشّح بالاسم أو المجلد أو ما وُجد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict, and how many files have it: Damaged 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these and others that are pressed</source>
        <translation>اعرض هذه وما فُعّل من غيرها فقط</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterRow</name>
    <message>
        <source>Move this filter up</source>
        <translation>حرّك هذا المرشّح إلى الأعلى</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>أزل هذا المرشّح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Machine code: %1</source>
        <translation>شيفرة الآلة: %1</translation>
    </message>
    <message>
        <source>Distance:</source>
        <translation>المسافة:</translation>
    </message>
    <message>
        <source>Starts at:</source>
        <translation>يبدأ عند:</translation>
    </message>
    <message>
        <source>Distance in bytes</source>
        <translation>المسافة بالبايت</translation>
    </message>
    <message>
        <source>Start offset in bytes</source>
        <translation>موضع البداية بالبايت</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterSection</name>
    <message>
        <source>Filte&amp;rs</source>
        <translation>المرشّحا&amp;ت</translation>
    </message>
    <message>
        <source>Add a Filter</source>
        <translation>أضف مرشّحًا</translation>
    </message>
    <message>
        <source>Up to four filters, the last one LZMA. A chain stands instead of a level.</source>
        <translation>حتى أربعة مرشّحات، آخرها LZMA. وتحل السلسلة محل المستوى.</translation>
    </message>
    <message>
        <source>Filter chain:</source>
        <translation>سلسلة المرشّحات:</translation>
    </message>
    <message>
        <source>as the level says</source>
        <translation>كما يحدد المستوى</translation>
    </message>
    <message>
        <source>The mark is at the mistake: %1</source>
        <translation>العلامة عند الخطأ: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FolderField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;اختر…</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <translation>بجانب المصدر</translation>
    </message>
    <message>
        <source>In this folder:</source>
        <translation>في هذا المجلد:</translation>
    </message>
    <message>
        <source>Place of the result</source>
        <translation>مكان النتيجة</translation>
    </message>
    <message>
        <source>Folder of the result</source>
        <translation>مجلد النتيجة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختر المجلد</translation>
    </message>
    <message>
        <source>Choose a folder for the result.</source>
        <translation>اختر مجلدًا للنتيجة.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>أعطِ مسار المجلد كاملًا ابتداءً من «/».</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>مجلد للنتيجة</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>تُفحص الملفات…</translation>
    </message>
    <message>
        <source>There is nothing to do: no compressed file was found.</source>
        <translation>لا شيء يُفعل: لم يُعثر على ملف مضغوط.</translation>
    </message>
    <message>
        <source>Already in the queue, so not added again: %1</source>
        <translation>موجودة في قائمة الانتظار فلم تُضف من جديد: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>‏⁨%1⁩ لم يعد موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not there any more.</source>
        <translation>
            <numerusform>لا ملفات ناقصة.</numerusform>
            <numerusform>ملف واحد لم يعد موجودًا.</numerusform>
            <numerusform>ملفان لم يعودا موجودين.</numerusform>
            <numerusform>%n ملفات لم تعد موجودة.</numerusform>
            <numerusform>%n ملفًا لم تعد موجودة.</numerusform>
            <numerusform>%n ملف لم تعد موجودة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done.</source>
        <translation>
            <numerusform>لا مهام تمت.</numerusform>
            <numerusform>تمت مهمة واحدة.</numerusform>
            <numerusform>تمت مهمتان.</numerusform>
            <numerusform>تمت %n مهام.</numerusform>
            <numerusform>تمت %n مهمة.</numerusform>
            <numerusform>تمت %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended, some of them failed.</source>
        <translation>
            <numerusform>لا مهام انتهت.</numerusform>
            <numerusform>انتهت مهمة وفشلت.</numerusform>
            <numerusform>انتهت مهمتان وفشل بعضهما.</numerusform>
            <numerusform>انتهت %n مهام وفشل بعضها.</numerusform>
            <numerusform>انتهت %n مهمة وفشل بعضها.</numerusform>
            <numerusform>انتهت %n مهمة وفشل بعضها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobQuestions</name>
    <message>
        <source>%1 exists already.</source>
        <translation>‏⁨%1⁩ موجود من قبل.</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, more than is allowed.</source>
        <translation>‏⁨%1⁩ يحتاج إلى ⁨%2⁩ من الذاكرة، أي أكثر من المسموح.</translation>
    </message>
    <message>
        <source>%1 has given more than %2 already, suspiciously much for its size.</source>
        <translation>أعطى ⁨%1⁩ أكثر من ⁨%2⁩، وهذا كثير مريب بالنسبة إلى حجمه.</translation>
    </message>
    <message>
        <source>There is not enough space for %1: it needs %2 or more.</source>
        <translation>لا مساحة كافية لـ ⁨%1⁩: يلزم ⁨%2⁩ أو أكثر.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>هذه ليست كلمة سر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>‏⁨%1⁩ يحتاج إلى كلمة سر.</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;أبقِ الاثنين</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبد&amp;ل</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>أ&amp;وقف</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;افتح القفل</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>تابع من &amp;دونها</translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>المنقضي</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LanguageField</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As in the system&apos;s settings</source>
        <translation>كما في إعدادات النظام</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelField</name>
    <message>
        <source>E&amp;xtreme</source>
        <translation>&amp;أقصى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Level as a number</source>
        <translation>المستوى رقمًا</translation>
    </message>
    <message>
        <source>Tries harder for a little less size, and takes about twice the time.</source>
        <translation>يجتهد أكثر لحجم أصغر قليلًا، ويستغرق نحو ضعف الوقت.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, extreme</source>
        <translation>%1، أقصى</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelSection</name>
    <message>
        <source>&amp;Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>none: stored as it is</source>
        <translation>لا شيء: يُخزَّن كما هو</translation>
    </message>
    <message>
        <source>Every program reads Deflate. The others pack better, but many cannot read them.</source>
        <translation>كل البرامج تقرأ Deflate. وغيرها أفضل ضغطًا، ولكن كثيرًا من البرامج لا تقرؤها.</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>الطريقة:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>المستوى:</translation>
    </message>
    <message>
        <source>The filter chain says it all</source>
        <translation>سلسلة المرشّحات تحدد كل شيء</translation>
    </message>
    <message>
        <source>A tar alone is not compressed</source>
        <translation>‏tar وحده غير مضغوط</translation>
    </message>
    <message>
        <source>This format has filters instead</source>
        <translation>لهذا التنسيق مرشّحات بدلًا من ذلك</translation>
    </message>
    <message>
        <source>stored as it is</source>
        <translation>يُخزَّن كما هو</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LimitFields</name>
    <message>
        <source>Jobs at a time</source>
        <translation>المهام في آن واحد</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait.</source>
        <translation>عدد المهام التي تعمل معًا. وتنتظر البقية.</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>كل الأنوية (%1)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together.</source>
        <translation>عدد الخيوط التي تعمل معًا لكل المهام الجارية.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> م.بايت</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>بلا حدّ خاص بها</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>مقدار الذاكرة الذي تأخذه كل المهام الجارية معًا. والمهمة التي لا تكفيها حصتها تسأل أولًا.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LimitsBar</name>
    <message>
        <source>Jobs at a t&amp;ime:</source>
        <translation>مها&amp;م في آن واحد:</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>الخيو&amp;ط:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>الذاكر&amp;ة:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LzmaFields</name>
    <message>
        <source>as the preset</source>
        <translation>كما في الضبط المسبق</translation>
    </message>
    <message>
        <source>%1 extreme</source>
        <translation>%1 أقصى</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>الضبط المسبق:</translation>
    </message>
    <message>
        <source>Sets all the others.</source>
        <translation>يضبط كل ما عداه.</translation>
    </message>
    <message>
        <source>Dictionary:</source>
        <translation>القاموس:</translation>
    </message>
    <message>
        <source>How far back matches are found; most of the memory is for it.</source>
        <translation>مدى البحث عن التطابقات إلى الوراء، ومعظم الذاكرة له.</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>الوضع:</translation>
    </message>
    <message>
        <source>How thoroughly it decides between matches.</source>
        <translation>مدى التدقيق في المفاضلة بين التطابقات.</translation>
    </message>
    <message>
        <source>Match finder:</source>
        <translation>باحث التطابق:</translation>
    </message>
    <message>
        <source>Hash chains (hc) are quick, binary trees (bt) find more; the number is the shortest match.</source>
        <translation>سلاسل التجزئة (hc) سريعة، والأشجار الثنائية (bt) تجد أكثر، والرقم هو أقصر تطابق.</translation>
    </message>
    <message>
        <source>Nice length:</source>
        <translation>الطول الكافي:</translation>
    </message>
    <message>
        <source>A match of so many bytes is taken at once.</source>
        <translation>يؤخذ التطابق الذي بهذا الطول من البايتات فورًا.</translation>
    </message>
    <message>
        <source>Depth:</source>
        <translation>العمق:</translation>
    </message>
    <message>
        <source>How many candidates the match finder looks at.</source>
        <translation>عدد المرشحين الذين ينظر فيهم باحث التطابق.</translation>
    </message>
    <message>
        <source>lc:</source>
        <translation>‏lc:</translation>
    </message>
    <message>
        <source>Literal context bits: high for text. lc and lp together are 4 at most.</source>
        <translation>بتّات سياق الحرف: كبيرة للنصوص. مجموع lc وlp أربعة على الأكثر.</translation>
    </message>
    <message>
        <source>lp:</source>
        <translation>‏lp:</translation>
    </message>
    <message>
        <source>Literal position bits: for data in units of 2, 4, 8 or 16 bytes.</source>
        <translation>بتّات موضع الحرف: للبيانات في وحدات من 2 أو 4 أو 8 أو 16 بايت.</translation>
    </message>
    <message>
        <source>pb:</source>
        <translation>‏pb:</translation>
    </message>
    <message>
        <source>Position bits: 0 for text, 2 for data in units of four bytes.</source>
        <translation>بتّات الموضع: 0 للنصوص و2 للبيانات في وحدات من أربعة بايتات.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Holdall</source>
        <translation>Holdall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Files to Compress</source>
        <translation>ملفات للضغط</translation>
    </message>
    <message>
        <source>Folder to Compress</source>
        <translation>مجلد للضغط</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>قائمة الانتظار (%1)</translation>
    </message>
    <message>
        <source>%1 is a compressed file. What shall be done with it?</source>
        <translation>‏⁨%1⁩ ملف مضغوط. ماذا يُفعل به؟</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>استخر&amp;ج</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>لا شي&amp;ء</translation>
    </message>
    <message>
        <source>Files to Extract</source>
        <translation>ملفات للاستخراج</translation>
    </message>
    <message>
        <source>Files to Verify</source>
        <translation>ملفات للتحقق منها</translation>
    </message>
    <message>
        <source>About Holdall</source>
        <translation>عن Holdall</translation>
    </message>
    <message>
        <source>Holdall %1</source>
        <translation>Holdall %1</translation>
    </message>
    <message>
        <source>A desktop archiver that proves what it packs.
MIT licence.</source>
        <translation>برنامج أرشفة لسطح المكتب يُثبت ما يحزمه.
رخصة MIT.</translation>
    </message>
    <message>
        <source>Quit Holdall?</source>
        <translation>أتريد الخروج من Holdall؟</translation>
    </message>
    <message>
        <source>Jobs not finished: %1</source>
        <translation>مهام لم تنتهِ: %1</translation>
    </message>
    <message>
        <source>Cancelled jobs leave nothing half-written behind.</source>
        <translation>المهام الملغاة لا تترك شيئًا نصف مكتوب.</translation>
    </message>
    <message>
        <source>&amp;Cancel Jobs and Quit</source>
        <translation>ألغِ المها&amp;م واخرج</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;أبقها عاملة</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>تُلغى…</translation>
    </message>
    <message numerus="yes">
        <source>These are %n compressed files. What shall be done with them?</source>
        <translation>
            <numerusform>لا ملفات مضغوطة. ماذا يُفعل بها؟</numerusform>
            <numerusform>هذا ملف مضغوط. ماذا يُفعل به؟</numerusform>
            <numerusform>هذان ملفان مضغوطان. ماذا يُفعل بهما؟</numerusform>
            <numerusform>هذه %n ملفات مضغوطة. ماذا يُفعل بها؟</numerusform>
            <numerusform>هذه %n ملفًا مضغوطًا. ماذا يُفعل بها؟</numerusform>
            <numerusform>هذه %n ملف مضغوط. ماذا يُفعل بها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave nothing half-written behind, and are offered again at the next start.</source>
        <translation>لا تترك شيئًا نصف مكتوب، وتُعرض من جديد عند التشغيل التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n archives that were open last time are not there any more.</source>
        <translation>
            <numerusform>لا أرشيفات ناقصة.</numerusform>
            <numerusform>أرشيف كان مفتوحًا في المرة السابقة لم يعد موجودًا.</numerusform>
            <numerusform>أرشيفان كانا مفتوحين في المرة السابقة لم يعودا موجودين.</numerusform>
            <numerusform>%n أرشيفات كانت مفتوحة في المرة السابقة لم تعد موجودة.</numerusform>
            <numerusform>%n أرشيفًا كانت مفتوحة في المرة السابقة لم تعد موجودة.</numerusform>
            <numerusform>%n أرشيف كانت مفتوحة في المرة السابقة لم تعد موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to Verify</source>
        <translation>مجلد للتحقق منه</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Notifier</name>
    <message>
        <source>Show Holdall</source>
        <translation>أظهر Holdall</translation>
    </message>
</context>
<context>
    <name>holdall::ui::OpenWithDialog</name>
    <message>
        <source>Looking for programs…</source>
        <translation>يُبحث عن برامج…</translation>
    </message>
    <message>
        <source>Open With</source>
        <translation>الفتح بواسطة</translation>
    </message>
    <message>
        <source>Open %1 with</source>
        <translation>افتح ⁨%1⁩ بواسطة</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>ابحث عن برامج</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;افتح</translation>
    </message>
    <message>
        <source>No program was found that opens files.</source>
        <translation>لم يُعثر على برنامج يفتح الملفات.</translation>
    </message>
    <message>
        <source>Those in bold say that they open files of this kind. The file can be looked at, not changed: what is in the archive stays as it is.</source>
        <translation>البرامج المكتوبة بخط غليظ تقول إنها تفتح ملفات من هذا النوع. يمكن الاطلاع على الملف لا تغييره: فما في الأرشيف يبقى كما هو.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>تعذّر تشغيل ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordLine</name>
    <message>
        <source>Hide the password</source>
        <translation>أخفِ كلمة السر</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>أظهر كلمة السر</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordQuestion</name>
    <message>
        <source>That is not the password.</source>
        <translation>هذه ليست كلمة السر.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>افتح القفل</translation>
    </message>
    <message>
        <source>&amp;Leave It Locked</source>
        <translation>&amp;اتركه مقفلًا</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordSection</name>
    <message>
        <source>Very weak: a program guesses it within minutes.</source>
        <translation>ضعيفة جدًا: يخمّنها برنامج في دقائق.</translation>
    </message>
    <message>
        <source>Weak: a program guesses it within days.</source>
        <translation>ضعيفة: يخمّنها برنامج في أيام.</translation>
    </message>
    <message>
        <source>Fair: keeps curious people out, not somebody with much time and money.</source>
        <translation>مقبولة: تصد الفضوليين لا من لديه وقت ومال كثير.</translation>
    </message>
    <message>
        <source>Strong: not to be guessed with what there is today.</source>
        <translation>قوية: لا تُخمَّن بوسائل اليوم.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>قوية جدًا.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>none: anybody can read it</source>
        <translation>لا شيء: يستطيع أي أحد قراءته</translation>
    </message>
    <message>
        <source>AES-256. The names of what is in the archive stay readable.</source>
        <translation>‏AES-256. تبقى أسماء محتويات الأرشيف مقروءة.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة السر:</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>كلمة السر ثانيةً:</translation>
    </message>
    <message>
        <source>only ZIP archives can be encrypted</source>
        <translation>لا يمكن تعمية سوى أرشيفات ZIP</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>كلمة السر ليست نفسها.</translation>
    </message>
    <message>
        <source>encrypted with AES-256</source>
        <translation>معمّى بـ AES-256</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PredictionPanel</name>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>أقل من 1 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>more than allowed</source>
        <translation>أكثر من المسموح</translation>
    </message>
    <message numerus="yes">
        <source>Still counting: %1 in %n file(s) so far.</source>
        <translation>
            <numerusform>العد جارٍ: %1 في %n ملف حتى الآن.</numerusform>
            <numerusform>العد جارٍ: %1 في ملف واحد حتى الآن.</numerusform>
            <numerusform>العد جارٍ: %1 في ملفين حتى الآن.</numerusform>
            <numerusform>العد جارٍ: %1 في %n ملفات حتى الآن.</numerusform>
            <numerusform>العد جارٍ: %1 في %n ملفًا حتى الآن.</numerusform>
            <numerusform>العد جارٍ: %1 في %n ملف حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time cannot be told: nothing of the data could be read.</source>
        <translation>تتعذر معرفة الحجم والوقت: لم يمكن قراءة أي من البيانات.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <translation>
            <numerusform>لا ملفات، %1.</numerusform>
            <numerusform>ملف واحد، %1.</numerusform>
            <numerusform>ملفان، %1.</numerusform>
            <numerusform>%n ملفات، %1.</numerusform>
            <numerusform>%n ملفًا، %1.</numerusform>
            <numerusform>%n ملف، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting takes about %1 of memory.</source>
        <translation>يحتاج الاستخراج إلى نحو %1 من الذاكرة.</translation>
    </message>
    <message>
        <source>Predicted from samples of the files.</source>
        <translation>متوقَّع من عينات من الملفات.</translation>
    </message>
    <message>
        <source>Some of it could not be read, and does not count.</source>
        <translation>تعذرت قراءة بعضها فلا يُحسب.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>الحجم: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>الذاكرة: %1</translation>
    </message>
    <message>
        <source>Trying it on samples of the files…</source>
        <translation>يُجرَّب على عينات من الملفات…</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PresetBar</name>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>الأصغر</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of presets: it cannot be read from byte %2 on.</source>
        <translation>‏⁨%1⁩ تالف أو ليس ملف ضبط مسبق: تتعذر قراءته من البايت ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>لا ضبط مسبقًا في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Holdall.</source>
        <translation>‏⁨%1⁩ أنشأه إصدار أحدث من Holdall.</translation>
    </message>
    <message>
        <source>%1 has a preset “%2” in which “%3” is not understood. Nothing was imported.</source>
        <translation>في ⁨%1⁩ ضبط مسبق «⁨%2⁩» فيه «⁨%3⁩» غير مفهوم. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Presets of Holdall (%1)</source>
        <translation>الضبط المسبق في Holdall (%1)</translation>
    </message>
    <message>
        <source>Pre&amp;set:</source>
        <translation>الضبط المسبق:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الضبط المسبق</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الضبط المسبق</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;احفظ ضبطًا مسبقًا…</translation>
    </message>
    <message>
        <source>&amp;Remove This Preset</source>
        <translation>&amp;أزل هذا الضبط</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استور&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>صدّ&amp;ر…</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>اختيار خاص</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>حفظ ضبط مسبق</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم الضبط المسبق:</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>استيراد ضبط مسبق</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>تصدير ضبط مسبق</translation>
    </message>
    <message>
        <source>The presets stand in %1.</source>
        <translation>حُفظ الضبط المسبق في ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد ضبط.</numerusform>
            <numerusform>استُورد ضبط واحد.</numerusform>
            <numerusform>استُورد ضبطان.</numerusform>
            <numerusform>استُورد %n من الضبط.</numerusform>
            <numerusform>استُورد %n من الضبط.</numerusform>
            <numerusform>استُورد %n من الضبط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Content of the entry</source>
        <translation>محتوى المدخلة</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>يُعرض بترميز</translation>
    </message>
    <message>
        <source>Choose another one if the text looks wrong</source>
        <translation>اختر غيره إن بدا النص خاطئًا</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>كما اكتُشف</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>كما اكتُشف: %1</translation>
    </message>
    <message>
        <source>Bytes (hexadecimal)</source>
        <translation>بايتات (ست عشري)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;انسخ</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueCommands</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;استأنف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>أ&amp;وقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 من المهام</translation>
    </message>
    <message>
        <source>Cancel %1? What was written so far is removed.</source>
        <translation>أتريد إلغاء ⁨%1⁩؟ يُزال ما كُتب حتى الآن.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Job</source>
        <translation>ألغِ &amp;المهمة</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>&amp;أبقها عاملة</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueSettings</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Jobs at a time:</source>
        <translation>المها&amp;م في آن واحد:</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait. Running ones are not stopped.</source>
        <translation>عدد المهام التي تعمل معًا. وتنتظر البقية. ولا تتوقف الجارية.</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>الخيو&amp;ط:</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together. Fewer leave more of the machine to others.</source>
        <translation>عدد الخيوط التي تعمل معًا لكل المهام الجارية. وكلما قلّت بقي للبرامج الأخرى أكثر من قدرة الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>الذاكر&amp;ة:</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>مقدار الذاكرة الذي تأخذه كل المهام الجارية معًا. والمهمة التي لا تكفيها حصتها تسأل أولًا.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueView</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RecentView</name>
    <message>
        <source>Not there any more · %1</source>
        <translation>لم يعد موجودًا · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Opened · %1</source>
        <translation>فُتح · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Made · %1</source>
        <translation>أُنشئ · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Extracted · %1</source>
        <translation>استُخرج · ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>الأرشيفات الحديثة</translation>
    </message>
    <message>
        <source>C&amp;lear Recents</source>
        <translation>&amp;امحُ الحديثة</translation>
    </message>
    <message>
        <source>Forget all recent archives. The archives stay.</source>
        <translation>انسَ كل الأرشيفات الحديثة. وتبقى الأرشيفات نفسها.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;افتح</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;أزل من القائمة</translation>
    </message>
    <message>
        <source>&amp;Clear Recents</source>
        <translation>امحُ الحديثة</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RefusedNotice</name>
    <message>
        <source>These files cannot be worked on where they are</source>
        <translation>لا يمكن العمل على هذه الملفات في مكانها الحالي</translation>
    </message>
    <message>
        <source>Holdall works with files in folders of this computer. Move or copy them to such a folder, and try again.</source>
        <translation>يعمل Holdall مع الملفات الموجودة في مجلدات هذا الحاسوب. انقلها أو انسخها إلى مجلد كهذا، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ReportSaver</name>
    <message>
        <source>Verification of %1</source>
        <translation>التحقق من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>صفحة وِب (%1)</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>جدول (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ResourceSection</name>
    <message>
        <source>&amp;Threads and memory</source>
        <translation>الخيو&amp;ط والذاكرة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>كل الأنوية</translation>
    </message>
    <message>
        <source>At most threads:</source>
        <translation>أقصى عدد للخيوط:</translation>
    </message>
    <message>
        <source>The result is the same with any number of them.</source>
        <translation>النتيجة واحدة أيًا كان عددها.</translation>
    </message>
    <message>
        <source>At most memory:</source>
        <translation>أقصى ذاكرة:</translation>
    </message>
    <message>
        <source>It takes fewer threads to stay below, and asks if that is not enough.</source>
        <translation>تُستخدم خيوط أقل للبقاء دونه، ويُسأل إن لم يكفِ ذلك.</translation>
    </message>
    <message>
        <source>Most threads</source>
        <translation>أكبر عدد للخيوط</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>أكبر قدر من الذاكرة</translation>
    </message>
    <message>
        <source>This is no size. Give one like 500 MB or 2 GiB.</source>
        <translation>هذا ليس حجمًا. أعطِ مثلًا 500 MB أو 2 GiB.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>لا خيوط</numerusform>
            <numerusform>خيط واحد</numerusform>
            <numerusform>خيطان</numerusform>
            <numerusform>%n خيوط</numerusform>
            <numerusform>%n خيطًا</numerusform>
            <numerusform>%n خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most</source>
        <translation>%1، و%2 على الأكثر</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Set everything on all pages as it was at first</source>
        <translation>أعد كل شيء في كل الصفحات إلى ما كان عليه أولًا</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SleepInhibitor</name>
    <message>
        <source>Files are being compressed, extracted or verified</source>
        <translation>تُضغط ملفات أو تُستخرج أو يُتحقَّق منها</translation>
    </message>
</context>
<context>
    <name>holdall::ui::StatusSummary</name>
    <message>
        <source>Summary of the queue</source>
        <translation>ملخص قائمة الانتظار</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>لا مهام قيد التنفيذ</numerusform>
            <numerusform>مهمة قيد التنفيذ</numerusform>
            <numerusform>مهمتان قيد التنفيذ</numerusform>
            <numerusform>%n مهام قيد التنفيذ</numerusform>
            <numerusform>%n مهمة قيد التنفيذ</numerusform>
            <numerusform>%n مهمة قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا مهام تنتظر</numerusform>
            <numerusform>مهمة تنتظر</numerusform>
            <numerusform>مهمتان تنتظران</numerusform>
            <numerusform>%n مهام تنتظر</numerusform>
            <numerusform>%n مهمة تنتظر</numerusform>
            <numerusform>%n مهمة تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>لا مهام متوقفة</numerusform>
            <numerusform>مهمة متوقفة مؤقتًا</numerusform>
            <numerusform>مهمتان متوقفتان مؤقتًا</numerusform>
            <numerusform>%n مهام متوقفة مؤقتًا</numerusform>
            <numerusform>%n مهمة متوقفة مؤقتًا</numerusform>
            <numerusform>%n مهمة متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لا مهام تمت</numerusform>
            <numerusform>مهمة تمت</numerusform>
            <numerusform>مهمتان تمتا</numerusform>
            <numerusform>%n مهام تمت</numerusform>
            <numerusform>%n مهمة تمت</numerusform>
            <numerusform>%n مهمة تمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لا مهام فشلت</numerusform>
            <numerusform>مهمة فشلت</numerusform>
            <numerusform>مهمتان فشلتا</numerusform>
            <numerusform>%n مهام فشلت</numerusform>
            <numerusform>%n مهمة فشلت</numerusform>
            <numerusform>%n مهمة فشلت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::TargetForm</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>ما يُنشأ</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>اسم النتيجة</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>إن كانت النتيجة موجودة</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>أبقِ الاثنين: «الاسم (2)»</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>استبدل الملف الموجود</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>تخطَّ هذا المصدر</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>&amp;أنشئ:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>التنسيق:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>If it &amp;exists:</source>
        <translation>&amp;إن كان موجودًا:</translation>
    </message>
    <message>
        <source>One archive</source>
        <translation>أرشيف واحد</translation>
    </message>
    <message>
        <source>An archive of each</source>
        <translation>أرشيف من كل منها</translation>
    </message>
    <message>
        <source>Every file compressed for itself, no archive</source>
        <translation>كل ملف يُضغط وحده بلا أرشيف</translation>
    </message>
    <message>
        <source>This format cannot be around an archive</source>
        <translation>لا يمكن أن يحيط هذا التنسيق بأرشيف</translation>
    </message>
    <message>
        <source>tar, not compressed</source>
        <translation>‏tar غير مضغوط</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A name cannot have a “/” in it, and not be “.” or “..”.</source>
        <translation>لا يمكن أن يحوي الاسم «/» ولا أن يكون «.» أو «..».</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>هذا الاسم أطول من اللازم.</translation>
    </message>
    <message>
        <source>Other programs expect “%1” at the end.</source>
        <translation>تتوقع البرامج الأخرى «⁨%1⁩» في النهاية.</translation>
    </message>
    <message>
        <source>“%1” exists already: the new one becomes “%2”.</source>
        <translation>«⁨%1⁩» موجود من قبل: يصير الجديد «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” exists already and will be replaced.</source>
        <translation>«⁨%1⁩» موجود من قبل وسيُستبدل.</translation>
    </message>
    <message>
        <source>“%1” exists already: nothing will be made.</source>
        <translation>«⁨%1⁩» موجود من قبل: لن يُنشأ شيء.</translation>
    </message>
    <message>
        <source>“%1” exists already: you will be asked.</source>
        <translation>«⁨%1⁩» موجود من قبل: ستُسأل.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ThroughputGraph</name>
    <message>
        <source>Throughput and ratio</source>
        <translation>السرعة والنسبة</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>لم يُقس شيء بعد.</translation>
    </message>
    <message>
        <source>Speed %1, on average %2, at most %3.</source>
        <translation>السرعة %1، والمتوسط %2، والأقصى %3.</translation>
    </message>
    <message>
        <source>%1 Ratio %2.</source>
        <translation>%1 النسبة %2.</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>السرعة %1</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>النسبة %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::TuningSection</name>
    <message>
        <source>default</source>
        <translation>المبدئي</translation>
    </message>
    <message>
        <source>filtered: small values at random</source>
        <translation>‏filtered: قيم صغيرة عشوائية</translation>
    </message>
    <message>
        <source>Huffman alone: no matches</source>
        <translation>هفمان وحده: بلا تطابقات</translation>
    </message>
    <message>
        <source>RLE: only matches one byte back, for pictures</source>
        <translation>‏RLE: تطابقات على بُعد بايت واحد فقط، للصور</translation>
    </message>
    <message>
        <source>fixed: no codes of its own</source>
        <translation>‏fixed: بلا رموز خاصة</translation>
    </message>
    <message>
        <source>Fine t&amp;uning</source>
        <translation>ضبط &amp;دقيق</translation>
    </message>
    <message>
        <source>Window of 2 to the power of this, in bytes: a larger one finds matches further away.</source>
        <translation>نافذة قدرها 2 مرفوعة إلى هذا الأس من البايتات: الأكبر منها تجد تطابقات أبعد.</translation>
    </message>
    <message>
        <source>Long distance matching with a window of 2 to the power of this, in bytes.</source>
        <translation>بحث بعيد المدى بنافذة قدرها 2 مرفوعة إلى هذا الأس من البايتات.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>&amp;Window bits:</source>
        <translation>بتّات النافذ&amp;ة:</translation>
    </message>
    <message>
        <source>Memor&amp;y level:</source>
        <translation>مستوى الذاكرة:</translation>
    </message>
    <message>
        <source>Strategy:</source>
        <translation>الاستراتيجية:</translation>
    </message>
    <message>
        <source>Long window:</source>
        <translation>النافذة الطويلة:</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>غُيّر</translation>
    </message>
</context>
<context>
    <name>holdall::ui::UnfinishedJobs</name>
    <message>
        <source>The list of jobs that were not finished last time is damaged. It was kept as %1.</source>
        <translation>قائمة المهام التي لم تنتهِ في المرة السابقة تالفة. حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The list of jobs that were not finished last time was made by a newer version of Holdall. It was kept as %1.</source>
        <translation>قائمة المهام التي لم تنتهِ في المرة السابقة أنشأها إصدار أحدث من Holdall. حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>After a crash these jobs would be lost, for the list of them cannot be saved: %1</source>
        <translation>ستضيع هذه المهام إن انهار البرنامج، لتعذّر حفظ قائمتها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;أغلق</translation>
    </message>
    <message>
        <source>A job was not finished last time: %1 (%2).</source>
        <translation>مهمة لم تنتهِ في المرة السابقة: ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message numerus="yes">
        <source>Jobs were not finished last time: %1 and %n more.</source>
        <translation>
            <numerusform>مهام لم تنتهِ في المرة السابقة: ⁨%1⁩.</numerusform>
            <numerusform>مهام لم تنتهِ في المرة السابقة: ⁨%1⁩ وواحدة أخرى.</numerusform>
            <numerusform>مهام لم تنتهِ في المرة السابقة: ⁨%1⁩ واثنتان أخريان.</numerusform>
            <numerusform>مهام لم تنتهِ في المرة السابقة: ⁨%1⁩ و%n أخرى.</numerusform>
            <numerusform>مهام لم تنتهِ في المرة السابقة: ⁨%1⁩ و%n أخرى.</numerusform>
            <numerusform>مهام لم تنتهِ في المرة السابقة: ⁨%1⁩ و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>شغّل من جديد</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;انسَ</translation>
    </message>
    <message>
        <source>%1 is to be encrypted. Passwords are not kept, so it needs its password again.</source>
        <translation>يُراد تعمية ⁨%1⁩. لا تُحفظ كلمات السر، فيلزم إدخالها من جديد.</translation>
    </message>
    <message>
        <source>&amp;Use Password</source>
        <translation>استخد&amp;م كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;اتركه</translation>
    </message>
    <message>
        <source>Type the password of %1 once more.</source>
        <translation>اكتب كلمة سر ⁨%1⁩ مرة أخرى.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا السر مختلفتان.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictDetails</name>
    <message>
        <source>Details of the selected file</source>
        <translation>تفاصيل الملف المحدد</translation>
    </message>
    <message>
        <source>Select a file to see all about it</source>
        <translation>حدّد ملفًا لرؤية كل ما يخصه</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictView</name>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationCommands</name>
    <message>
        <source>&amp;Open Archive</source>
        <translation>افتح الأ&amp;رشيف</translation>
    </message>
    <message>
        <source>Open Containing &amp;Folder</source>
        <translation>افتح مجلد الملف</translation>
    </message>
    <message>
        <source>&amp;Verify Selected Again</source>
        <translation>تحقّق من المحد&amp;د من جديد</translation>
    </message>
    <message>
        <source>Verify with &amp;Password…</source>
        <translation>تحقّق بكلمة سر…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;انسخ</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>انسخ جد&amp;ولًا</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;ألغِ</translation>
    </message>
    <message>
        <source>All That Are &amp;Not Intact</source>
        <translation>كل ما ليس سليمًا</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;الكل</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Cancel the verification? What was found so far stays.</source>
        <translation>أتريد إلغاء التحقق؟ يبقى ما وُجد حتى الآن.</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>ألغه</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>أبقها عاملة</translation>
    </message>
    <message>
        <source>The password of the selected archives:</source>
        <translation>كلمة سر الأرشيفات المحددة:</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ألغِ</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationHead</name>
    <message>
        <source>State of the verification</source>
        <translation>حالة التحقق</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>تقدم التحقق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ألغِ</translation>
    </message>
    <message>
        <source>Verify A&amp;gain</source>
        <translation>تحقّق من جديد</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>احفظ التقرير…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;استأنف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>أ&amp;وقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waits for its turn in the queue</source>
        <translation>ينتظر دوره في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Searching for archives…</source>
        <translation>يُبحث عن أرشيفات…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 من %n ملف</numerusform>
            <numerusform>%1 من ملف واحد</numerusform>
            <numerusform>%1 من ملفين</numerusform>
            <numerusform>%1 من %n ملفات</numerusform>
            <numerusform>%1 من %n ملفًا</numerusform>
            <numerusform>%1 من %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n file(s) had been verified</source>
        <translation>
            <numerusform>أُلغي ولم يُتحقَّق من ملف</numerusform>
            <numerusform>أُلغي بعد التحقق من ملف واحد</numerusform>
            <numerusform>أُلغي بعد التحقق من ملفين</numerusform>
            <numerusform>أُلغي بعد التحقق من %n ملفات</numerusform>
            <numerusform>أُلغي بعد التحقق من %n ملفًا</numerusform>
            <numerusform>أُلغي بعد التحقق من %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>لم يُعثر على أرشيفات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified, nothing is wrong</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>تُحقِّق من ملف واحد، ولا خطأ فيه</numerusform>
            <numerusform>تُحقِّق من ملفين، ولا خطأ فيهما</numerusform>
            <numerusform>تُحقِّق من %n ملفات، ولا خطأ فيها</numerusform>
            <numerusform>تُحقِّق من %n ملفًا، ولا خطأ فيها</numerusform>
            <numerusform>تُحقِّق من %n ملف، ولا خطأ فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%1 من %n ملف غير سليم</numerusform>
            <numerusform>%1 من ملف واحد غير سليم</numerusform>
            <numerusform>%1 من ملفين غير سليم</numerusform>
            <numerusform>%1 من %n ملفات غير سليم</numerusform>
            <numerusform>%1 من %n ملفًا غير سليم</numerusform>
            <numerusform>%1 من %n ملف غير سليم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationPage</name>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation>
            <numerusform>يُعرض %1 من %n ملف</numerusform>
            <numerusform>يُعرض %1 من ملف واحد</numerusform>
            <numerusform>يُعرض %1 من ملفين</numerusform>
            <numerusform>يُعرض %1 من %n ملفات</numerusform>
            <numerusform>يُعرض %1 من %n ملفًا</numerusform>
            <numerusform>يُعرض %1 من %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>حُفظ التقرير باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The verification is not finished. What shall become of it?</source>
        <translation>لم ينتهِ التحقق. فماذا يُفعل به؟</translation>
    </message>
    <message>
        <source>Keep &amp;Running in the Queue</source>
        <translation>تابع في قائمة الانتظا&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Cancel It and Close</source>
        <translation>&amp;ألغِ وأغلق</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;ابقَ</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Verifications</name>
    <message>
        <source>Verify %1</source>
        <translation>تحقُّق من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VolumeSection</name>
    <message>
        <source>&amp;Volumes</source>
        <translation>الأجزا&amp;ء</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>حجم الجزء</translation>
    </message>
    <message>
        <source>Cut into:</source>
        <translation>التجزئة إلى:</translation>
    </message>
    <message>
        <source>NAME.001, NAME.002 and so on. All of them are needed to open the archive.</source>
        <translation>‏NAME.001 وNAME.002 وهكذا. تلزم كلها لفتح الأرشيف.</translation>
    </message>
    <message>
        <source>This is no size. Give one like 25 MB or 4 GiB.</source>
        <translation>هذا ليس حجمًا. أعطِ مثلًا 25 MB أو 4 GiB.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 لكل جزء</translation>
    </message>
    <message>
        <source>10 MB (e-mail)</source>
        <translation>10 ميغا.بايت (بريد إلكتروني)</translation>
    </message>
    <message>
        <source>25 MB (large e-mail)</source>
        <translation>25 ميغا.بايت (بريد كبير)</translation>
    </message>
    <message>
        <source>100 MB</source>
        <translation>100 ميغا.بايت</translation>
    </message>
    <message>
        <source>700 MB (CD)</source>
        <translation>700 ميغا.بايت (قرص CD)</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 جيغا.بايت</translation>
    </message>
    <message>
        <source>4095 MiB (USB stick with FAT32)</source>
        <translation>‏4095 MiB (ذاكرة USB بنظام FAT32)</translation>
    </message>
    <message>
        <source>4.7 GB (DVD)</source>
        <translation>4.7 جيغا.بايت (قرص DVD)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WelcomePage</name>
    <message>
        <source>Drop files here</source>
        <translation>أفلت الملفات هنا</translation>
    </message>
    <message>
        <source>Files are compressed, and the result is read again and compared with them before it gets its name.
Compressed files are extracted, or verified byte by byte.</source>
        <translation>تُضغط الملفات، ثم تُقرأ النتيجة من جديد وتقارَن بها قبل أن تأخذ اسمها.
وتُستخرج الملفات المضغوطة أو يُتحقَّق منها بايتًا بايتًا.</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDone</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Close Holdall</source>
        <translation>إغلاق Holdall</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>السبات</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>إطفاء الحاسوب</translation>
    </message>
    <message>
        <source>Do &amp;Not Sleep</source>
        <translation>لا تُسبت</translation>
    </message>
    <message>
        <source>Do &amp;Not Power Off</source>
        <translation>لا تُطفئ</translation>
    </message>
    <message>
        <source>Sleep &amp;Now</source>
        <translation>&amp;أسبت الآن</translation>
    </message>
    <message>
        <source>Power Off &amp;Now</source>
        <translation>أطفئ الآ&amp;ن</translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>تمت كل المهام. يدخل هذا الحاسوب السبات الآن (%n).</numerusform>
            <numerusform>تمت كل المهام. يدخل هذا الحاسوب السبات بعد ثانية واحدة.</numerusform>
            <numerusform>تمت كل المهام. يدخل هذا الحاسوب السبات بعد ثانيتين.</numerusform>
            <numerusform>تمت كل المهام. يدخل هذا الحاسوب السبات بعد %n ثوانٍ.</numerusform>
            <numerusform>تمت كل المهام. يدخل هذا الحاسوب السبات بعد %n ثانية.</numerusform>
            <numerusform>تمت كل المهام. يدخل هذا الحاسوب السبات بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>تمت كل المهام. يُطفأ هذا الحاسوب الآن (%n).</numerusform>
            <numerusform>تمت كل المهام. يُطفأ هذا الحاسوب بعد ثانية واحدة.</numerusform>
            <numerusform>تمت كل المهام. يُطفأ هذا الحاسوب بعد ثانيتين.</numerusform>
            <numerusform>تمت كل المهام. يُطفأ هذا الحاسوب بعد %n ثوانٍ.</numerusform>
            <numerusform>تمت كل المهام. يُطفأ هذا الحاسوب بعد %n ثانية.</numerusform>
            <numerusform>تمت كل المهام. يُطفأ هذا الحاسوب بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneLabel</name>
    <message>
        <source>When done: %1</source>
        <translation>عند الانتهاء: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>لا تفعل شيئًا</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>&amp;أشعر</translation>
    </message>
    <message>
        <source>&amp;Close Holdall</source>
        <translation>أغلق Holdall</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>السبا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Power Off</source>
        <translation>أطفئ الحاسو&amp;ب</translation>
    </message>
    <message>
        <source>Choose what happens once all jobs are done</source>
        <translation>اختر ما يحدث حين تتم كل المهام</translation>
    </message>
    <message>
        <source>This system does not let Holdall do that</source>
        <translation>لا يسمح هذا النظام لـ Holdall بذلك</translation>
    </message>
    <message>
        <source>W&amp;hen Done</source>
        <translation>عند الانتها&amp;ء</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WindowSettings</name>
    <message>
        <source>A small window that stays above the others and takes files without any question.</source>
        <translation>نافذة صغيرة تبقى فوق غيرها وتقبل الملفات بلا أي سؤال.</translation>
    </message>
    <message>
        <source>%1 On Wayland the desktop decides where it stands, and whether it stays above.</source>
        <translation>%1 في Wayland يحدد سطح المكتب مكانها وبقاءها في الأعلى.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Remember &amp;recent archives</source>
        <translation>تذكّر الأ&amp;رشيفات الحديثة</translation>
    </message>
    <message>
        <source>Show the &amp;drop target</source>
        <translation>&amp;أظهر منطقة الإفلات</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّضة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;اللغة:</translation>
    </message>
    <message>
        <source>Counts at once, for everything that Holdall shows.</source>
        <translation>يسري فورًا على كل ما يعرضه Holdall.</translation>
    </message>
    <message>
        <source>The page that greets you lists them. Without it the list is forgotten at once.</source>
        <translation>تعرضها صفحة الترحيب. ومن دون هذا تُنسى القائمة فورًا.</translation>
    </message>
    <message>
        <source>A drop &amp;there:</source>
        <translation>الإفلا&amp;ت هناك:</translation>
    </message>
    <message>
        <source>What is done with files that are dropped on the drop target.</source>
        <translation>ما يُفعل بالملفات المفلتة على منطقة الإفلات.</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>الحركة:</translation>
    </message>
    <message>
        <source>Whether signs fade and menus slide, or stand still.</source>
        <translation>هل تتلاشى العلامات وتنزلق القوائم أم تبقى ساكنة.</translation>
    </message>
    <message>
        <source>Open &amp;archives again at the next start</source>
        <translation>افتح الأرشيفات من جديد عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Those that are open when the window closes. They are read once you look at them.</source>
        <translation>المفتوحة عند إغلاق النافذة. وتُقرأ حين تنظر إليها.</translation>
    </message>
</context>
</TS>
