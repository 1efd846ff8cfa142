<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
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
        <translation>アーカイバー</translation>
    </message>
    <message>
        <source>Compress, extract and verify files</source>
        <translation>ファイルを圧縮、展開、検証します</translation>
    </message>
    <message>
        <source>archive;compress;extract;unpack;verify;checksum;zip;7z;tar;xz;rar;</source>
        <translation>アーカイブ;書庫;圧縮;展開;解凍;検証;チェックサム;zip;7z;tar;xz;rar;</translation>
    </message>
    <message>
        <source>New Archive…</source>
        <translation>新しいアーカイブ…</translation>
    </message>
    <message>
        <source>Verify Files…</source>
        <translation>ファイルを検証…</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>%1 に圧縮</translation>
    </message>
    <message>
        <source>Compress…</source>
        <translation>圧縮…</translation>
    </message>
    <message>
        <source>Extract Here</source>
        <translation>ここに展開</translation>
    </message>
    <message>
        <source>Extract To…</source>
        <translation>場所を選んで展開…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Holdall packs files and folders into archives, takes archives apart again, and proves both: what it has compressed can be decoded and compared with its source before the archive gets its name.</source>
        <translation>Holdall はファイルとフォルダーをアーカイブにまとめ、アーカイブから取り出し、そのどちらも証明します。圧縮したものは、アーカイブに名前が付く前に展開して元のファイルと比較できます。</translation>
    </message>
    <message>
        <source>Drop files on the window, choose an entry in the file manager&apos;s menu, or have whole folders of archives verified. Every job is a row in a queue, with its progress, speed and remaining time; one that fails never stops the others.</source>
        <translation>ファイルをウィンドウにドロップするか、ファイルマネージャーのメニューから選ぶか、アーカイブのフォルダーをまとめて検証できます。各ジョブは進行状況、速度、残り時間とともにキューの 1 行として表示され、ひとつが失敗してもほかは止まりません。</translation>
    </message>
    <message>
        <source>Makes tar, ZIP and 7z archives on all cores, in volumes if you like</source>
        <translation>すべてのコアを使って tar、ZIP、7z アーカイブを作成し、分割もできます</translation>
    </message>
    <message>
        <source>Reads RAR, ISO, CAB, Debian and RPM packages and many more</source>
        <translation>RAR、ISO、CAB、Debian と RPM のパッケージなど多数の形式を読み取ります</translation>
    </message>
    <message>
        <source>Shows what is in an archive at once, and changes it in its place</source>
        <translation>アーカイブの中身をすぐに表示し、その場で変更します</translation>
    </message>
    <message>
        <source>Leaves nothing half-written behind, whatever happens</source>
        <translation>何が起きても書きかけのものを残しません</translation>
    </message>
    <message>
        <source>Files compressed and verified in the queue</source>
        <translation>キューで圧縮、検証されたファイル</translation>
    </message>
    <message>
        <source>WARC archive of web pages</source>
        <translation>Web ページの WARC アーカイブ</translation>
    </message>
    <message>
        <source>Qt resource file</source>
        <translation>Qt リソースファイル</translation>
    </message>
</context>
<context>
    <name>DropContent</name>
    <message>
        <source>Web addresses cannot be taken: download the file first, then drop it here.</source>
        <translation>Web アドレスは受け付けられません。先にファイルをダウンロードしてから、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>ここにドロップできるのは、このコンピューターのファイルとフォルダーだけです。</translation>
    </message>
    <message>
        <source>Text cannot be dropped here, only files and folders.</source>
        <translation>テキストはここにドロップできません。ファイルとフォルダーだけです。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>&amp;Compress</source>
        <translation>圧縮(&amp;C)</translation>
    </message>
    <message>
        <source>Files dropped here are compressed.</source>
        <translation>ここにドロップしたファイルを圧縮します。</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>Archives dropped here are extracted.</source>
        <translation>ここにドロップしたアーカイブを展開します。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Files dropped here are verified.</source>
        <translation>ここにドロップしたファイルを検証します。</translation>
    </message>
    <message>
        <source>What &amp;Suits Them</source>
        <translation>適したもの(&amp;S)</translation>
    </message>
    <message>
        <source>One archive dropped here is opened, several are extracted, other files are compressed.</source>
        <translation>アーカイブが 1 つなら開き、複数なら展開し、ほかのファイルは圧縮します。</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
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
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>The code of the error is %1.</source>
        <translation>エラーのコードは %1 です。</translation>
    </message>
    <message>
        <source>This is a mistake in the program. Please report it.</source>
        <translation>これはプログラムの不具合です。ご報告ください。</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Close other programs, or choose a lower level.</source>
        <translation>ほかのプログラムを閉じるか、より低いレベルを選んでください。</translation>
    </message>
    <message>
        <source>The system refused, and did not say why</source>
        <translation>システムに拒否されましたが、理由は示されませんでした</translation>
    </message>
    <message>
        <source>The system&apos;s error number is %1.</source>
        <translation>システムのエラー番号は %1 です。</translation>
    </message>
    <message>
        <source>Needs more memory than the limit allows</source>
        <translation>上限を超えるメモリが必要です</translation>
    </message>
    <message>
        <source>Raise the memory limit.</source>
        <translation>メモリの上限を上げてください。</translation>
    </message>
    <message>
        <source>Needs %1 of memory, more than the limit allows</source>
        <translation>%1 のメモリが必要で、上限を超えています</translation>
    </message>
    <message>
        <source>Raise the memory limit to at least %1.</source>
        <translation>メモリの上限を %1 以上に上げてください。</translation>
    </message>
    <message>
        <source>Decompresses to more than %1</source>
        <translation>展開すると %1 を超えます</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the size.</source>
        <translation>このファイルを信頼できる場合は、サイズの上限を上げてください。</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other</source>
        <translation>オプション %1 と %2 は同時に使えません</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>どちらか一方を外してください。</translation>
    </message>
    <message>
        <source>The option %1 does not belong to %2</source>
        <translation>オプション %1 は %2 では使えません</translation>
    </message>
    <message>
        <source>Leave it out, or choose another format.</source>
        <translation>外すか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>The filter chain cannot be read: %1, at position %2 of &quot;%3&quot;</source>
        <translation>フィルターチェーンを読み取れません: %1 (「%3」の %2 文字目)</translation>
    </message>
    <message>
        <source>A chain looks like this: %1</source>
        <translation>チェーンの例: %1</translation>
    </message>
    <message>
        <source>The option %1 is not possible here</source>
        <translation>オプション %1 はここでは使えません</translation>
    </message>
    <message>
        <source>The option %1 is needed here</source>
        <translation>ここではオプション %1 が必要です</translation>
    </message>
    <message>
        <source>Give %1.</source>
        <translation>%1 を指定してください。</translation>
    </message>
    <message>
        <source>The filter chain &quot;%1&quot; is not possible here</source>
        <translation>フィルターチェーン「%1」はここでは使えません</translation>
    </message>
    <message>
        <source>%1 %2 is not possible here</source>
        <translation>%1 %2 はここでは使えません</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>指定できる値: %1</translation>
    </message>
    <message>
        <source>This combination of options is not possible</source>
        <translation>このオプションの組み合わせは使えません</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>Give the password that it was made with.</source>
        <translation>作成時のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>パスワードが違います</translation>
    </message>
    <message>
        <source>Passwords differ in upper and lower case, too.</source>
        <translation>パスワードでは大文字と小文字も区別されます。</translation>
    </message>
    <message>
        <source>A newer version of the program may be able to.</source>
        <translation>より新しいバージョンなら対応しているかもしれません。</translation>
    </message>
    <message>
        <source>Is encrypted in a way that this program does not read</source>
        <translation>このプログラムでは読めない方法で暗号化されています</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>作成したプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Uses a feature that is not supported</source>
        <translation>対応していない機能が使われています</translation>
    </message>
    <message>
        <source>Uses %1 %2, which is not supported</source>
        <translation>対応していない %1 %2 が使われています</translation>
    </message>
    <message>
        <source>Supported: %1</source>
        <translation>対応しているもの: %1</translation>
    </message>
    <message>
        <source>Damaged at byte %1</source>
        <translation>%1 バイト目で破損しています</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>The data contradicts itself: a check, a code or a header is wrong.</source>
        <translation>データに矛盾があります。チェック値、符号、ヘッダーのいずれかが正しくありません。</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file.</source>
        <translation>ファイルを改めて入手してください。</translation>
    </message>
    <message>
        <source>Ends too early, at byte %1</source>
        <translation>%1 バイト目で途切れています</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>途中で途切れています</translation>
    </message>
    <message>
        <source>The data ends before the stream does: a part of the file is missing.</source>
        <translation>ストリームの終わりより前でデータが終わっています。ファイルの一部が欠けています。</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>もう一度コピーするか、ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The format is not recognised</source>
        <translation>形式を認識できません</translation>
    </message>
    <message>
        <source>This was met at byte %1.</source>
        <translation>%1 バイト目で見つかりました。</translation>
    </message>
    <message>
        <source>If you know the format, name it.</source>
        <translation>形式がわかる場合は指定してください。</translation>
    </message>
    <message>
        <source>Carries an integrity check that is not supported</source>
        <translation>対応していない整合性チェックが使われています</translation>
    </message>
    <message>
        <source>The data can be decompressed, but not be proven intact.</source>
        <translation>データは展開できますが、無傷であることは証明できません。</translation>
    </message>
    <message>
        <source>Needs the dictionary that it was compressed with</source>
        <translation>圧縮時に使われた辞書が必要です</translation>
    </message>
    <message>
        <source>Name the file that holds this dictionary.</source>
        <translation>その辞書を含むファイルを指定してください。</translation>
    </message>
    <message>
        <source>Differs from what it was compared with</source>
        <translation>比較したものと異なります</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>アクセス権を変更するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>この名前のファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <source>Check the name: it may have been moved or removed.</source>
        <translation>名前を確認してください。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>This takes %1 or more, and less than that is free.</source>
        <translation>%1 以上が必要ですが、それだけの空きがありません。</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it is used up.</source>
        <translation>ディスクがいっぱいか、割り当て容量を使い切っています。</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>Choose another name, or allow the file to be replaced.</source>
        <translation>別の名前を選ぶか、ファイルの置き換えを許可してください。</translation>
    </message>
    <message>
        <source>Is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not taken.</source>
        <translation>デバイス、パイプ、ソケットは扱えません。</translation>
    </message>
    <message>
        <source>Choose a regular file.</source>
        <translation>通常のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>読み取り中に変更されました</translation>
    </message>
    <message>
        <source>Another program wrote to the file, so the result would be a mixture.</source>
        <translation>別のプログラムがファイルに書き込んだため、結果が混ざったものになってしまいます。</translation>
    </message>
    <message>
        <source>Try again when no other program uses the file.</source>
        <translation>ほかのプログラムがファイルを使っていないときに、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The result does not match the source</source>
        <translation>結果が元のデータと一致しません</translation>
    </message>
    <message>
        <source>The result was decompressed again and compared; it was not kept.</source>
        <translation>結果をもう一度展開して比較しましたが、一致しないため残していません。</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, have the memory and the disk tested.</source>
        <translation>もう一度お試しください。再び起きる場合は、メモリとディスクを検査してください。</translation>
    </message>
    <message>
        <source>Decompresses to more than %1 times its size</source>
        <translation>展開すると元のサイズの %1 倍を超えます</translation>
    </message>
    <message>
        <source>If you trust this file, raise the limit of the ratio.</source>
        <translation>このファイルを信頼できる場合は、比率の上限を上げてください。</translation>
    </message>
    <message>
        <source>Holds more than %1 entries, or names too long for so many</source>
        <translation>エントリが %1 個を超えているか、その数に対して名前が長すぎます</translation>
    </message>
    <message>
        <source>Folders that no entry names, but that others are in, count too.</source>
        <translation>エントリとして名前がなくても、ほかのエントリを含むフォルダーは数に入ります。</translation>
    </message>
    <message>
        <source>If you trust this archive, raise the limit of the entries.</source>
        <translation>このアーカイブを信頼できる場合は、エントリ数の上限を上げてください。</translation>
    </message>
    <message>
        <source>Has a name that could lead out of the folder</source>
        <translation>フォルダーの外に出るおそれのある名前です</translation>
    </message>
    <message>
        <source>Names that are empty, absolute or contain &quot;..&quot; are not extracted.</source>
        <translation>空の名前、絶対パス、「..」を含む名前は展開されません。</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones have no such names.</source>
        <translation>このアーカイブには注意してください。まともなアーカイブにこのような名前はありません。</translation>
    </message>
    <message>
        <source>Has a name that is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>A name has at most 255 bytes, with its folders at most 65535, and is not deeper than the limit.</source>
        <translation>名前は 255 バイトまで、フォルダーを含めて 65535 バイトまでで、階層の深さにも上限があります。</translation>
    </message>
    <message>
        <source>Have the archive made again with shorter names.</source>
        <translation>より短い名前でアーカイブを作り直してもらってください。</translation>
    </message>
    <message>
        <source>Has almost the same name as another entry</source>
        <translation>別のエントリとほとんど同じ名前です</translation>
    </message>
    <message>
        <source>They differ only in upper and lower case, or in how accents are written.</source>
        <translation>違いは大文字と小文字、またはアクセント記号の表し方だけです。</translation>
    </message>
    <message>
        <source>Rename one of the two before they go to another system.</source>
        <translation>別のシステムに渡す前に、どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>Is in the way of another entry: one is a folder, the other is not</source>
        <translation>別のエントリの妨げになっています。一方はフォルダーで、もう一方は違います</translation>
    </message>
    <message>
        <source>The one that comes first in the archive was kept.</source>
        <translation>アーカイブの中で先にあるほうを残しました。</translation>
    </message>
    <message>
        <source>Extract this entry alone, to another folder.</source>
        <translation>このエントリだけを別のフォルダーに展開してください。</translation>
    </message>
    <message>
        <source>Is a link that could lead out of the folder</source>
        <translation>フォルダーの外に出るおそれのあるリンクです</translation>
    </message>
    <message>
        <source>It names a place outside, or gets there through other links.</source>
        <translation>外の場所を指しているか、ほかのリンクを通って外に出ます。</translation>
    </message>
    <message>
        <source>If you trust this archive, allow links that lead outside.</source>
        <translation>このアーカイブを信頼できる場合は、外へのリンクを許可してください。</translation>
    </message>
    <message>
        <source>Is a link to something that was not extracted</source>
        <translation>展開されなかったものへのリンクです</translation>
    </message>
    <message>
        <source>What it stands for is missing, was refused, or is no file.</source>
        <translation>リンク先がないか、拒否されたか、ファイルではありません。</translation>
    </message>
    <message>
        <source>Extract what it links to as well, or get a fresh copy of the archive.</source>
        <translation>リンク先も展開するか、アーカイブを改めて入手してください。</translation>
    </message>
    <message>
        <source>Is a device, pipe or socket, which is not made</source>
        <translation>デバイス、パイプ、またはソケットのため、作成されません</translation>
    </message>
    <message>
        <source>If you need it, use the system&apos;s own tools.</source>
        <translation>必要な場合は、システムのツールを使ってください。</translation>
    </message>
    <message>
        <source>Stands without some of its attributes</source>
        <translation>一部の属性がありません</translation>
    </message>
    <message>
        <source>Setuid, setgid and sticky bits and attributes that only the system may set are left out; others may be unknown to the disk.</source>
        <translation>setuid、setgid、スティッキービットと、システムだけが設定できる属性は省かれます。ほかの属性もディスクが対応していないことがあります。</translation>
    </message>
    <message>
        <source>If they matter, set them yourself.</source>
        <translation>必要な場合は、ご自分で設定してください。</translation>
    </message>
    <message>
        <source>Made its reader hang</source>
        <translation>読み取りプログラムが応答しなくなりました</translation>
    </message>
    <message>
        <source>What reads such archives did nothing for a while, and was ended.</source>
        <translation>この種のアーカイブを読むプログラムがしばらく何もしなかったため、終了させました。</translation>
    </message>
    <message>
        <source>Be careful with this archive: honest ones do no such thing.</source>
        <translation>このアーカイブには注意してください。まともなアーカイブはこのようなことをしません。</translation>
    </message>
    <message>
        <source>Made its reader crash</source>
        <translation>読み取りプログラムが異常終了しました</translation>
    </message>
    <message>
        <source>What reads such archives is a process of its own. Nothing else was harmed.</source>
        <translation>この種のアーカイブは独立したプロセスで読まれます。ほかに影響はありません。</translation>
    </message>
    <message>
        <source>Get a fresh copy of the file. If that is the same, be careful with it.</source>
        <translation>ファイルを改めて入手してください。それでも同じなら、そのファイルには注意してください。</translation>
    </message>
    <message>
        <source>Cannot be changed, only be read</source>
        <translation>変更できません。読み取りだけができます</translation>
    </message>
    <message>
        <source>Archives of this kind, and those that are cut into volumes, stay as they are.</source>
        <translation>この種類のアーカイブと、分割されたアーカイブは変更できません。</translation>
    </message>
    <message>
        <source>Extract it, and make a new archive.</source>
        <translation>展開して、新しいアーカイブを作成してください。</translation>
    </message>
    <message>
        <source>Has data before or behind the archive, which would be lost</source>
        <translation>アーカイブの前後に、失われてしまうデータがあります</translation>
    </message>
    <message>
        <source>It may be a program that extracts itself, or something was appended. The archive was not changed.</source>
        <translation>自己展開プログラムか、後ろに何かが追加されたものと思われます。アーカイブは変更されていません。</translation>
    </message>
    <message>
        <source>Could not be kept as it is in a changed archive</source>
        <translation>変更後のアーカイブに、そのままの形では残せません</translation>
    </message>
    <message>
        <source>It is of a kind, is encrypted or is linked in a way that cannot be written again. The archive was not changed.</source>
        <translation>種類、暗号化、またはリンクの都合で書き直すことができません。アーカイブは変更されていません。</translation>
    </message>
    <message>
        <source>Extract the archive, and make a new one.</source>
        <translation>アーカイブを展開して、新しく作成してください。</translation>
    </message>
    <message>
        <source>Is not the same to two readers</source>
        <translation>2 つの読み取りプログラムで内容が一致しません</translation>
    </message>
    <message>
        <source>The archive was read by this program and by another&apos;s reader, and one of the two is wrong. It was not kept.</source>
        <translation>アーカイブをこのプログラムと別の読み取りプログラムで読みましたが、どちらかが間違っています。アーカイブは残していません。</translation>
    </message>
    <message>
        <source>Please report this: it is a mistake in a program.</source>
        <translation>ご報告ください。いずれかのプログラムの不具合です。</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n バイト</numerusform>
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
        <translation>%1.%2</translation>
    </message>
</context>
<context>
    <name>JobCells</name>
    <message>
        <source>Not intact</source>
        <translation>無傷ではない</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>チェック %1</translation>
    </message>
    <message>
        <source>filters %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>window bits %1</source>
        <translation>ウィンドウビット %1</translation>
    </message>
    <message>
        <source>memory level %1</source>
        <translation>メモリレベル %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>ストラテジー %1</translation>
    </message>
    <message>
        <source>long window %1</source>
        <translation>ロングウィンドウ %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>about %1 to compress, %2 to extract</source>
        <translation>圧縮に約 %1、展開に %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>ゴミ箱に移動しました</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>再び待機</translation>
    </message>
    <message>
        <source>Came into the queue</source>
        <translation>キューに入りました</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Asked a question</source>
        <translation>確認を求めました</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>回答を得ました</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>再開しました</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始しました</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, and what happened then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>JobResultText</name>
    <message>
        <source>Intact, but: %1</source>
        <translation>無傷、ただし: %1</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>無傷</translation>
    </message>
    <message>
        <source>Intact, %1</source>
        <translation>無傷、%1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>途切れています</translation>
    </message>
    <message>
        <source>Decoded, but it carries no checksum</source>
        <translation>展開できましたが、チェックサムがありません</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Compressed, not verified</source>
        <translation>圧縮済み、未検証</translation>
    </message>
    <message>
        <source>Verified: identical</source>
        <translation>検証済み: 一致</translation>
    </message>
    <message>
        <source>Verified: identical, %1</source>
        <translation>検証済み: 一致、%1</translation>
    </message>
    <message>
        <source>Extracted, files: %1</source>
        <translation>展開済み、ファイル数: %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>There was nothing to change</source>
        <translation>変更するものはありませんでした</translation>
    </message>
    <message>
        <source>Skipped: it exists already</source>
        <translation>スキップしました: すでに存在します</translation>
    </message>
    <message>
        <source>Done, files that failed: %1</source>
        <translation>完了、失敗したファイル数: %1</translation>
    </message>
    <message>
        <source>Changed, and read again</source>
        <translation>変更し、もう一度読み取りました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled, nothing was left behind</source>
        <translation>キャンセルしました。何も残っていません</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>回答を待っています</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of other data behind the end, at byte %2</source>
        <translation>終わりの後に別のデータが %1 あります (%2 バイト目)</translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>アーカイブが見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) intact</source>
        <translation>
            <numerusform>%n 個のファイルは無傷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%n 個のファイルのうち %1 個は無傷ではない</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Compressing</source>
        <translation>圧縮中</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Compress to %1</source>
        <translation>%1 に圧縮</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>回答が必要です</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>a chain that ends in lzma2</source>
        <translation>lzma2 で終わるチェーン</translation>
    </message>
    <message>
        <source>a chain, which raw streams always need</source>
        <translation>生のストリームに必ず必要なチェーン</translation>
    </message>
    <message>
        <source>a chain that liblzma takes</source>
        <translation>liblzma が受け付けるチェーン</translation>
    </message>
    <message>
        <source>lzma1 alone</source>
        <translation>lzma1 のみ</translation>
    </message>
    <message>
        <source>lzma2 alone</source>
        <translation>lzma2 のみ</translation>
    </message>
    <message>
        <source>lzma1 or lzma2 as the last filter, and only there</source>
        <translation>lzma1 または lzma2 を最後のフィルターとしてのみ</translation>
    </message>
    <message>
        <source>1..4 filters</source>
        <translation>1 ~ 4 個のフィルター</translation>
    </message>
    <message>
        <source>Unknown filter name</source>
        <translation>不明なフィルター名です</translation>
    </message>
    <message>
        <source>Filter name is missing</source>
        <translation>フィルター名がありません</translation>
    </message>
    <message>
        <source>Unknown option name</source>
        <translation>不明なオプション名です</translation>
    </message>
    <message>
        <source>Option value cannot be empty</source>
        <translation>オプションの値は空にできません</translation>
    </message>
    <message>
        <source>Invalid option value</source>
        <translation>オプションの値が正しくありません</translation>
    </message>
    <message>
        <source>Value out of range</source>
        <translation>値が範囲外です</translation>
    </message>
    <message>
        <source>Value is not a non-negative decimal integer</source>
        <translation>値が 0 以上の 10 進整数ではありません</translation>
    </message>
    <message>
        <source>Options must be &apos;name=value&apos; pairs separated with commas</source>
        <translation>オプションは「名前=値」の組をコンマで区切る必要があります</translation>
    </message>
    <message>
        <source>This option does not support any multiplier suffixes</source>
        <translation>このオプションには単位を付けられません</translation>
    </message>
    <message>
        <source>Invalid multiplier suffix (KiB, MiB, or GiB)</source>
        <translation>単位が正しくありません (KiB、MiB、GiB)</translation>
    </message>
    <message>
        <source>Unsupported preset</source>
        <translation>対応していないプリセットです</translation>
    </message>
    <message>
        <source>Unsupported flag in the preset</source>
        <translation>対応していないプリセットの指定です</translation>
    </message>
    <message>
        <source>The sum of lc and lp must not exceed 4</source>
        <translation>lc と lp の合計は 4 以下にする必要があります</translation>
    </message>
    <message>
        <source>This filter cannot be used in the .xz format</source>
        <translation>このフィルターは .xz 形式では使えません</translation>
    </message>
    <message>
        <source>Empty string is not allowed, try &apos;6&apos; if a default value is needed</source>
        <translation>空にはできません。既定値は「6」です</translation>
    </message>
    <message>
        <source>Invalid filter chain (&apos;lzma2&apos; missing at the end?)</source>
        <translation>フィルターチェーンが正しくありません (最後に「lzma2」がない?)</translation>
    </message>
    <message>
        <source>The maximum number of filters is four</source>
        <translation>フィルターは最大 4 個です</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>最初の %1 を表示しています。</translation>
    </message>
    <message>
        <source>This encoding is not known.</source>
        <translation>この文字コードはわかりません。</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes, of every file</source>
        <translation>あり (すべてのファイル)</translation>
    </message>
    <message>
        <source>by the compression around it</source>
        <translation>外側の圧縮による</translation>
    </message>
    <message>
        <source>no: damage cannot be found</source>
        <translation>なし: 破損を見つけられません</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>%n of the entries</source>
        <translation>
            <numerusform>エントリのうち %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>without reading the others</source>
        <translation>ほかを読まずに</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Folder, without an entry of its own</source>
        <translation>フォルダー (自身のエントリなし)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>圧縮後</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮率</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>格納名</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Names in</source>
        <translation>名前の文字コード</translation>
    </message>
    <message>
        <source>A single file is reached</source>
        <translation>1 つのファイルの取り出し</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
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
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>バイト位置</translation>
    </message>
    <message>
        <source>In entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>その意味</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
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
        <translation>無傷</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>途切れています</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Decoded, but the format carries no checksum</source>
        <translation>展開できましたが、この形式にはチェックサムがありません</translation>
    </message>
</context>
<context>
    <name>holdall::ui</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose files and see what can be done with them</source>
        <translation>ファイルを選んで、できることを確かめます</translation>
    </message>
    <message>
        <source>&amp;Compress Files…</source>
        <translation>ファイルを圧縮(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose files and make a compressed file of each</source>
        <translation>ファイルを選んで、それぞれを圧縮ファイルにします</translation>
    </message>
    <message>
        <source>Compress &amp;Folder…</source>
        <translation>フォルダーを圧縮(&amp;F)…</translation>
    </message>
    <message>
        <source>Compress every file of a folder into the same tree of names</source>
        <translation>フォルダー内のすべてのファイルを、同じ名前の構成で圧縮します</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>展開(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose compressed files and unpack them</source>
        <translation>圧縮ファイルを選んで展開します</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Choose compressed files and learn whether they are intact</source>
        <translation>圧縮ファイルを選んで、無傷かどうかを確かめます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Let the selected jobs rest, or go on</source>
        <translation>選択したジョブを休止または再開します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the selected jobs and leave nothing of them behind</source>
        <translation>選択したジョブを中止し、何も残しません</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Queue the selected jobs once more</source>
        <translation>選択したジョブをもう一度キューに入れます</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>一覧から取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected finished jobs off the list; files stay</source>
        <translation>選択した終了済みのジョブを一覧から取り除きます。ファイルは残ります</translation>
    </message>
    <message>
        <source>Clear &amp;Finished</source>
        <translation>終了済みを消去(&amp;F)</translation>
    </message>
    <message>
        <source>Take all finished jobs off the list; files stay</source>
        <translation>終了済みのすべてのジョブを一覧から取り除きます。ファイルは残ります</translation>
    </message>
    <message>
        <source>Open Containing F&amp;older</source>
        <translation>結果のフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show where the result stands</source>
        <translation>結果のある場所を表示します</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy all about the selected jobs as text</source>
        <translation>選択したジョブのすべての情報をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Open Entry</source>
        <translation>エントリを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Show the text or picture in the selected file</source>
        <translation>選択したファイルのテキストまたは画像を表示します</translation>
    </message>
    <message>
        <source>Extract &amp;Selected…</source>
        <translation>選択した項目を展開(&amp;S)…</translation>
    </message>
    <message>
        <source>Unpack the selected files and folders</source>
        <translation>選択したファイルとフォルダーを展開します</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Put files into the open archive, into the selected folder</source>
        <translation>開いているアーカイブの選択したフォルダーにファイルを入れます</translation>
    </message>
    <message>
        <source>Put a folder and all that is in it into the open archive</source>
        <translation>フォルダーとその中身すべてを、開いているアーカイブに入れます</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Give the selected entry another name in the archive</source>
        <translation>選択したエントリのアーカイブ内での名前を変えます</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Take the selected entries out of the archive</source>
        <translation>選択したエントリをアーカイブから取り除きます</translation>
    </message>
    <message>
        <source>&amp;Copy Names</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the names of the selected files and folders</source>
        <translation>選択したファイルとフォルダーの名前をコピーします</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Search names in the open archive</source>
        <translation>開いているアーカイブの中で名前を検索します</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>もう一度読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Read the open archive once more</source>
        <translation>開いているアーカイブをもう一度読み取ります</translation>
    </message>
    <message>
        <source>Close &amp;Tab</source>
        <translation>タブを閉じる(&amp;T)</translation>
    </message>
    <message>
        <source>Close the open archive</source>
        <translation>開いているアーカイブを閉じます</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Show all about the selected job below the list</source>
        <translation>選択したジョブのすべての情報を一覧の下に表示します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Change how Holdall works</source>
        <translation>Holdall の動作を変えます</translation>
    </message>
    <message>
        <source>&amp;About Holdall</source>
        <translation>Holdall について(&amp;A)</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Add Fo&amp;lder…</source>
        <translation>フォルダーを追加(&amp;L)…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place sooner</source>
        <translation>選択した待機中のジョブを 1 つ前に開始します</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started one place later</source>
        <translation>選択した待機中のジョブを 1 つ後に開始します</translation>
    </message>
    <message>
        <source>Start &amp;Next</source>
        <translation>次に開始(&amp;N)</translation>
    </message>
    <message>
        <source>Have the selected waiting jobs started before all others</source>
        <translation>選択した待機中のジョブをほかのすべてより先に開始します</translation>
    </message>
    <message>
        <source>Drop &amp;Target</source>
        <translation>ドロップターゲット(&amp;T)</translation>
    </message>
    <message>
        <source>Show a small window above all others that takes files</source>
        <translation>ファイルを受け取る小さなウィンドウを最前面に表示します</translation>
    </message>
    <message>
        <source>Verify Fol&amp;der…</source>
        <translation>フォルダーを検証(&amp;D)…</translation>
    </message>
    <message>
        <source>Look for archives in a folder and learn whether they are intact</source>
        <translation>フォルダー内のアーカイブを探して、無傷かどうかを確かめます</translation>
    </message>
    <message>
        <source>Open the selected file with its program, an archive in a tab</source>
        <translation>選択したファイルを対応するプログラムで開きます。アーカイブはタブで開きます</translation>
    </message>
    <message>
        <source>Open &amp;With…</source>
        <translation>プログラムから開く(&amp;W)…</translation>
    </message>
    <message>
        <source>Open the selected file with a program that you choose</source>
        <translation>選択したファイルを、選んだプログラムで開きます</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>プロパティ(&amp;I)</translation>
    </message>
    <message>
        <source>Show all about the selected entry, or about the archive</source>
        <translation>選択したエントリまたはアーカイブのすべての情報を表示します</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>すべて開く(&amp;X)</translation>
    </message>
    <message>
        <source>Open all folders of the archive</source>
        <translation>アーカイブのすべてのフォルダーを開きます</translation>
    </message>
    <message>
        <source>Collaps&amp;e All</source>
        <translation>すべて閉じる(&amp;G)</translation>
    </message>
    <message>
        <source>Close all folders of the archive</source>
        <translation>アーカイブのすべてのフォルダーを閉じます</translation>
    </message>
</context>
<context>
    <name>holdall::ui::AfterSection</name>
    <message>
        <source>&amp;After</source>
        <translation>終了後(&amp;A)</translation>
    </message>
    <message>
        <source>Verify: read the result again and compare it with the source</source>
        <translation>検証: 結果をもう一度読み取り、元のファイルと比較する</translation>
    </message>
    <message>
        <source>Move the source to the trash once the result is verified</source>
        <translation>結果の検証後に元のファイルをゴミ箱に移動する</translation>
    </message>
    <message>
        <source>Show the result in the file manager</source>
        <translation>結果をファイルマネージャーに表示する</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>source to the trash</source>
        <translation>元のファイルをゴミ箱へ</translation>
    </message>
    <message>
        <source>show the result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>何もしない</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Announcer</name>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n 個のジョブが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n 個のジョブが完了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs went well, in %3.</source>
        <translation>%2 個のジョブのうち %1 個が成功しました (%3)。</translation>
    </message>
    <message>
        <source>Everything went well, in %1.</source>
        <translation>すべて成功しました (%1)。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waiting for an answer</source>
        <translation>
            <numerusform>%n 個のジョブが回答を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is in the window.</source>
        <translation>質問はウィンドウにあります。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ArchiveEditor</name>
    <message>
        <source>Delete %1 from the archive? It is not kept anywhere.</source>
        <translation>%1 をアーカイブから削除しますか? どこにも保存されません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from the archive? They are not kept anywhere.</source>
        <translation>
            <numerusform>%n 個のエントリをアーカイブから削除しますか? どこにも保存されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed that is not empty, “.” or “..”.</source>
        <translation>空、「.」、「..」以外の名前が必要です。</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>名前に「/」は使えません。</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>フォルダーをそれ自身の中に移動することはできません。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserCommands</name>
    <message>
        <source>Files to Add</source>
        <translation>追加するファイル</translation>
    </message>
    <message>
        <source>Folder to Add</source>
        <translation>追加するフォルダー</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>%1 を開くプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The archive is being tested: see the first tab.</source>
        <translation>アーカイブをテストしています。最初のタブをご覧ください。</translation>
    </message>
    <message>
        <source>&amp;Extract All…</source>
        <translation>すべて展開(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Extract…</source>
        <translation>展開(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>検証(&amp;V)…</translation>
    </message>
    <message>
        <source>An archive cannot be put into itself.</source>
        <translation>アーカイブをそれ自身の中に入れることはできません。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserHead</name>
    <message>
        <source>Names &amp;in:</source>
        <translation>名前の文字コード(&amp;I):</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>アーカイブ内を検索</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>Encoding of names</source>
        <translation>名前の文字コード</translation>
    </message>
    <message>
        <source>Choose another one if names look wrong</source>
        <translation>名前が文字化けしている場合は別のものを選んでください</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Western, DOS (437)</source>
        <translation>西欧、DOS (437)</translation>
    </message>
    <message>
        <source>Western, DOS (850)</source>
        <translation>西欧、DOS (850)</translation>
    </message>
    <message>
        <source>Western, Windows (1252)</source>
        <translation>西欧、Windows (1252)</translation>
    </message>
    <message>
        <source>Central European (1250)</source>
        <translation>中欧 (1250)</translation>
    </message>
    <message>
        <source>Cyrillic, DOS (866)</source>
        <translation>キリル、DOS (866)</translation>
    </message>
    <message>
        <source>Cyrillic, Windows (1251)</source>
        <translation>キリル、Windows (1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>キリル (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek, Windows (1253)</source>
        <translation>ギリシャ語、Windows (1253)</translation>
    </message>
    <message>
        <source>Hebrew, Windows (1255)</source>
        <translation>ヘブライ語、Windows (1255)</translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation>アラビア語、Windows (1256)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日本語 (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>日本語 (EUC)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>中国語、簡体字 (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>中国語、繁体字 (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>韓国語 (EUC)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln 個のエントリ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>partly encrypted</source>
        <translation>一部暗号化</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>判別結果: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserPage</name>
    <message>
        <source>Archive %1</source>
        <translation>アーカイブ %1</translation>
    </message>
    <message>
        <source>Reading was stopped: more may be in the archive. F5 reads it again.</source>
        <translation>読み取りを中止しました。アーカイブにはまだ続きがあるかもしれません。F5 で読み直します。</translation>
    </message>
    <message>
        <source>There are more entries than can be shown.</source>
        <translation>表示しきれない数のエントリがあります。</translation>
    </message>
    <message>
        <source>The names in this archive are encrypted.</source>
        <translation>このアーカイブの名前は暗号化されています。</translation>
    </message>
    <message>
        <source>This entry is encrypted.</source>
        <translation>このエントリは暗号化されています。</translation>
    </message>
    <message>
        <source>The archive is being changed: see the first tab.</source>
        <translation>アーカイブを変更しています。最初のタブをご覧ください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Reading the archive, in its own order: it is sorted when all is read.</source>
        <translation>アーカイブを元の順序で読み取っています。すべて読み取ると並べ替えられます。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserStatus</name>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>holdall::ui::BrowserTabs</name>
    <message>
        <source>Open archives</source>
        <translation>開いているアーカイブ</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CheckSection</name>
    <message>
        <source>none: a tar alone does not check its data</source>
        <translation>なし: tar だけではデータを検査できません</translation>
    </message>
    <message>
        <source>CRC32, always</source>
        <translation>CRC32 (常に)</translation>
    </message>
    <message>
        <source>Adler-32, always</source>
        <translation>Adler-32 (常に)</translation>
    </message>
    <message>
        <source>none: this format has no check, damage can pass unseen</source>
        <translation>なし: この形式にはチェックがなく、破損に気づけないことがあります</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>チェック(&amp;K)</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>チェック:</translation>
    </message>
    <message>
        <source>Stands in the result, so that damage is found whenever it is read. SHA-256 finds even what was changed on purpose, if its value is kept elsewhere too.</source>
        <translation>結果に書き込まれ、読むたびに破損を見つけられます。SHA-256 は、値を別の場所にも保管しておけば、故意の変更も見つけます。</translation>
    </message>
    <message>
        <source>none: damage can pass unseen</source>
        <translation>なし: 破損に気づけないことがあります</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ChoiceBar</name>
    <message>
        <source>Do the &amp;same for the rest</source>
        <translation>残りにも同じ処理をする(&amp;S)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressDialog</name>
    <message>
        <source>Compress %1</source>
        <translation>%1 を圧縮</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>These options do not fit together: see above.</source>
        <translation>これらのオプションは組み合わせられません。上をご覧ください。</translation>
    </message>
    <message numerus="yes">
        <source>Compress %n Items</source>
        <translation>
            <numerusform>%n 個の項目を圧縮</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask a&amp;gain: use these options for every drop</source>
        <translation>今後は確認せず、ドロップのたびにこのオプションを使う(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compress</source>
        <translation>圧縮(&amp;C)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::CompressionSettings</name>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>&amp;Ask for the options first</source>
        <translation>最初にオプションを確認する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Verify what was made</source>
        <translation>作成したものを検証する(&amp;V)</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>両方を残す: 「名前 (2)」</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>この項目をスキップ</translation>
    </message>
    <message>
        <source>Without it files are compressed as it is set here. Hold Shift while dropping to skip the question once.</source>
        <translation>オフの場合は、ここでの設定どおりに圧縮します。一度だけ確認を省くには、Shift キーを押しながらドロップします。</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Several files and folders become one archive.</source>
        <translation>複数のファイルとフォルダーを 1 つのアーカイブにまとめます。</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>レベル(&amp;L):</translation>
    </message>
    <message>
        <source>A higher level takes longer and makes smaller files.</source>
        <translation>レベルが高いほど時間がかかり、ファイルは小さくなります。</translation>
    </message>
    <message>
        <source>Each result is read again and compared with its source before it gets its name.</source>
        <translation>それぞれの結果をもう一度読み取り、元のファイルと比較してから名前を付けます。</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>結果の場所(&amp;R):</translation>
    </message>
    <message>
        <source>Where new archives and compressed files are put.</source>
        <translation>新しいアーカイブと圧縮ファイルを置く場所です。</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>すでにある場合(&amp;I):</translation>
    </message>
    <message>
        <source>What happens when there is a file of that name already.</source>
        <translation>同じ名前のファイルがすでにあるときの処理です。</translation>
    </message>
    <message>
        <source>as it was chosen last</source>
        <translation>前回選んだもの</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>標準 (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ConflictFacts</name>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルではない</translation>
    </message>
    <message>
        <source>newer, larger</source>
        <translation>新しい・大きい</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>新しいもの:</translation>
    </message>
    <message>
        <source>Existing:</source>
        <translation>既存のもの:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ContentSection</name>
    <message>
        <source>C&amp;ontent</source>
        <translation>内容(&amp;O)</translation>
    </message>
    <message>
        <source>Reproducible: the same files make the same bytes</source>
        <translation>再現可能: 同じファイルから同じバイト列を作る</translation>
    </message>
    <message>
        <source>Leave out:</source>
        <translation>除外:</translation>
    </message>
    <message>
        <source>Names or patterns, one a line. Of a folder all that is in it is left out as well.</source>
        <translation>名前またはパターンを 1 行に 1 つずつ。フォルダーは中身もすべて除外されます。</translation>
    </message>
    <message>
        <source>No owners, and no times of now.</source>
        <translation>所有者と現在の時刻を含めません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) left out</source>
        <translation>
            <numerusform>%n 個のパターンを除外</numerusform>
        </translation>
    </message>
    <message>
        <source>reproducible</source>
        <translation>再現可能</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DesktopServices</name>
    <message>
        <source>No program opens the folder %1</source>
        <translation>フォルダー %1 を開くプログラムがありません</translation>
    </message>
    <message>
        <source>Jobs are done</source>
        <translation>ジョブが完了しました</translation>
    </message>
    <message>
        <source>The system refused: %1</source>
        <translation>システムに拒否されました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 個のジョブ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::DetailsPanel</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Details of the selected job</source>
        <translation>選択したジョブの詳細</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>ジョブが選択されていません</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropTarget</name>
    <message>
        <source>Holdall Drop Target</source>
        <translation>Holdall ドロップターゲット</translation>
    </message>
    <message>
        <source>Drop target</source>
        <translation>ドロップターゲット</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>すべてのジョブが完了しました。</translation>
    </message>
    <message>
        <source>Some jobs need a look.</source>
        <translation>確認が必要なジョブがあります。</translation>
    </message>
    <message>
        <source>%1 % of the queue is done.</source>
        <translation>キューの %1% が完了しました。</translation>
    </message>
    <message>
        <source>&amp;Open Holdall</source>
        <translation>Holdall を開く(&amp;O)</translation>
    </message>
    <message>
        <source>A drop here</source>
        <translation>ここへのドロップ</translation>
    </message>
    <message>
        <source>&amp;Paste Files</source>
        <translation>ファイルを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::DropZones</name>
    <message>
        <source>Places to drop files</source>
        <translation>ファイルをドロップする場所</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Make smaller, then prove that nothing was lost</source>
        <translation>小さくし、何も失われていないことを証明します</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Unpack beside the compressed file</source>
        <translation>圧縮ファイルと同じ場所に展開します</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Read everything and say whether it is intact</source>
        <translation>すべてを読み取り、無傷かどうかを示します</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Put into the open archive</source>
        <translation>開いているアーカイブに入れます</translation>
    </message>
    <message>
        <source>None of the names is that of a compressed file</source>
        <translation>圧縮ファイルの名前がひとつもありません</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>%1 に入れます</translation>
    </message>
    <message>
        <source>Anywhere else: compress</source>
        <translation>それ以外の場所: 圧縮</translation>
    </message>
    <message>
        <source>Anywhere else: extract</source>
        <translation>それ以外の場所: 展開</translation>
    </message>
    <message>
        <source>Anywhere else: extract what is compressed, compress the rest</source>
        <translation>それ以外の場所: 圧縮済みのものは展開、残りは圧縮</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EncodingField</name>
    <message>
        <source>Encoding of names</source>
        <translation>名前の文字コード</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Names look like this: %1</source>
        <translation>名前の見え方: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDelivery</name>
    <message>
        <source>What was dragged is unpacked now: drag it once more.</source>
        <translation>ドラッグしたものの展開が終わりました。もう一度ドラッグしてください。</translation>
    </message>
    <message>
        <source>Unpacking what is dragged. It is dropped once it is there; Esc stops that.</source>
        <translation>ドラッグしたものを展開しています。準備ができるとドロップされます。Esc で中止します。</translation>
    </message>
    <message>
        <source>Unpacking the entry.</source>
        <translation>エントリを展開しています。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryDetails</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Details of the selected entry</source>
        <translation>選択したエントリの詳細</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>エントリが選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n entries selected</source>
        <translation>
            <numerusform>%Ln 個のエントリを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>ファイルのサイズ</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>圧縮後</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮率</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation>CRC</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>holdall::ui::EntryView</name>
    <message>
        <source>Entries of the archive</source>
        <translation>アーカイブのエントリ</translation>
    </message>
    <message>
        <source>A right click chooses the columns</source>
        <translation>右クリックで列を選べます</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractDialog</name>
    <message numerus="yes">
        <source>Extract %n selected entries</source>
        <translation>
            <numerusform>選択した %n 個のエントリを展開</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>%1 を展開</translation>
    </message>
    <message>
        <source>Extract %1 Files</source>
        <translation>%1 個のファイルを展開</translation>
    </message>
    <message>
        <source>Move the compressed file to the &amp;trash afterwards</source>
        <translation>展開後に圧縮ファイルをゴミ箱に移動する(&amp;T)</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Filter chain</source>
        <translation>フィルターチェーン</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>結果がすでにある場合</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>両方を残す: 「名前 (2)」</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>このファイルをスキップ</translation>
    </message>
    <message>
        <source>Recognised by its content</source>
        <translation>内容から判別</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Filter &amp;chain:</source>
        <translation>フィルターチェーン(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>結果(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;If it exists:</source>
        <translation>すでにある場合(&amp;I):</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>終了後:</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>A raw stream does not say how it was made: give the chain that it was made with.</source>
        <translation>生のストリームには作成方法の情報がありません。作成時のチェーンを指定してください。</translation>
    </message>
    <message>
        <source>Make &amp;links that lead out of what is extracted</source>
        <translation>展開先の外に出るリンクを作成する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show the result in the file manager</source>
        <translation>結果をファイルマネージャーに表示する(&amp;S)</translation>
    </message>
    <message>
        <source>A folder of its own</source>
        <translation>専用のフォルダー</translation>
    </message>
    <message>
        <source>if there is more than one thing at the top</source>
        <translation>最上位に 2 つ以上の項目がある場合</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>asked for if it is needed</source>
        <translation>必要なときに確認</translation>
    </message>
    <message>
        <source>Such links can lead anywhere on this computer. They are left out otherwise.</source>
        <translation>このようなリンクは、このコンピューターのどこにでも通じる可能性があります。オフの場合は省かれます。</translation>
    </message>
    <message>
        <source>Own fol&amp;der:</source>
        <translation>専用フォルダー(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Names in:</source>
        <translation>名前の文字コード(&amp;N):</translation>
    </message>
    <message>
        <source>Links:</source>
        <translation>リンク:</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ExtractionSettings</name>
    <message>
        <source>Extraction</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>If it holds more than one thing</source>
        <translation>2 つ以上の項目がある場合</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>両方を残す: 「名前 (2)」</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>このファイルをスキップ</translation>
    </message>
    <message>
        <source>&amp;Results go:</source>
        <translation>結果の場所(&amp;R):</translation>
    </message>
    <message>
        <source>Where archives are unpacked that are dropped or extracted at once.</source>
        <translation>ドロップしたアーカイブや、すぐに展開するアーカイブの展開先です。</translation>
    </message>
    <message>
        <source>&amp;Folder of its own:</source>
        <translation>専用フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Whether an archive gets a new folder named after it.</source>
        <translation>アーカイブの名前の新しいフォルダーを作るかどうかです。</translation>
    </message>
    <message>
        <source>&amp;If one exists:</source>
        <translation>すでにある場合(&amp;I):</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken already.</source>
        <translation>名前がすでに使われているファイルの処理です。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterBar</name>
    <message>
        <source>Filter by name, folder or what was found</source>
        <translation>名前、フォルダー、判定内容で絞り込み</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a verdict, and how many files have it: Damaged 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these and others that are pressed</source>
        <translation>これと、ほかの押されているものだけを表示します</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterRow</name>
    <message>
        <source>Move this filter up</source>
        <translation>このフィルターを上へ</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを取り除く</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Machine code: %1</source>
        <translation>機械語: %1</translation>
    </message>
    <message>
        <source>Distance:</source>
        <translation>距離:</translation>
    </message>
    <message>
        <source>Starts at:</source>
        <translation>開始位置:</translation>
    </message>
    <message>
        <source>Distance in bytes</source>
        <translation>距離 (バイト)</translation>
    </message>
    <message>
        <source>Start offset in bytes</source>
        <translation>開始位置 (バイト)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FilterSection</name>
    <message>
        <source>Filte&amp;rs</source>
        <translation>フィルター(&amp;R)</translation>
    </message>
    <message>
        <source>Add a Filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Up to four filters, the last one LZMA. A chain stands instead of a level.</source>
        <translation>フィルターは 4 つまで、最後は LZMA です。チェーンはレベルの代わりになります。</translation>
    </message>
    <message>
        <source>Filter chain:</source>
        <translation>フィルターチェーン:</translation>
    </message>
    <message>
        <source>as the level says</source>
        <translation>レベルに従う</translation>
    </message>
    <message>
        <source>The mark is at the mistake: %1</source>
        <translation>印の位置に誤りがあります: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::FolderField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <translation>元のファイルと同じ場所</translation>
    </message>
    <message>
        <source>In this folder:</source>
        <translation>次のフォルダー:</translation>
    </message>
    <message>
        <source>Place of the result</source>
        <translation>結果の場所</translation>
    </message>
    <message>
        <source>Folder of the result</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder for the result.</source>
        <translation>結果のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from “/” on.</source>
        <translation>フォルダーのパスは「/」から始まる完全な形で指定してください。</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>結果のフォルダー</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>There is nothing to do: no compressed file was found.</source>
        <translation>することがありません。圧縮ファイルが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Already in the queue, so not added again: %1</source>
        <translation>すでにキューにあるため追加しませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not there any more.</source>
        <translation>
            <numerusform>%n 個のファイルはもうありません。</numerusform>
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
            <numerusform>%n 個のジョブが完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended, some of them failed.</source>
        <translation>
            <numerusform>%n 個のジョブが終わり、一部が失敗しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobQuestions</name>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>%1 needs %2 of memory, more than is allowed.</source>
        <translation>%1 には許可された量を超える %2 のメモリが必要です。</translation>
    </message>
    <message>
        <source>%1 has given more than %2 already, suspiciously much for its size.</source>
        <translation>%1 はすでに %2 を超えて展開されました。元のサイズに対して不自然な量です。</translation>
    </message>
    <message>
        <source>There is not enough space for %1: it needs %2 or more.</source>
        <translation>%1 のための空き容量が足りません。%2 以上が必要です。</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>%1 のパスワードではありません。</translation>
    </message>
    <message>
        <source>%1 needs a password.</source>
        <translation>%1 にはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>両方を残す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>なしで続ける(&amp;W)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::JobTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮率</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LanguageField</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As in the system&apos;s settings</source>
        <translation>システムの設定に従う</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelField</name>
    <message>
        <source>E&amp;xtreme</source>
        <translation>最大限(&amp;X)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Level as a number</source>
        <translation>レベルの数値</translation>
    </message>
    <message>
        <source>Tries harder for a little less size, and takes about twice the time.</source>
        <translation>約 2 倍の時間をかけて、サイズをさらに少し小さくします。</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, extreme</source>
        <translation>%1、最大限</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LevelSection</name>
    <message>
        <source>&amp;Level</source>
        <translation>レベル(&amp;L)</translation>
    </message>
    <message>
        <source>none: stored as it is</source>
        <translation>なし: そのまま格納</translation>
    </message>
    <message>
        <source>Every program reads Deflate. The others pack better, but many cannot read them.</source>
        <translation>Deflate はどのプログラムでも読めます。ほかの方式はより小さくなりますが、読めないものが多くあります。</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>方式:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>レベル:</translation>
    </message>
    <message>
        <source>The filter chain says it all</source>
        <translation>フィルターチェーンですべて決まります</translation>
    </message>
    <message>
        <source>A tar alone is not compressed</source>
        <translation>tar だけでは圧縮されません</translation>
    </message>
    <message>
        <source>This format has filters instead</source>
        <translation>この形式では代わりにフィルターを使います</translation>
    </message>
    <message>
        <source>stored as it is</source>
        <translation>そのまま格納</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LimitFields</name>
    <message>
        <source>Jobs at a time</source>
        <translation>同時に実行するジョブ</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait.</source>
        <translation>同時に実行するジョブの数です。ほかは待機します。</translation>
    </message>
    <message>
        <source>all cores (%1)</source>
        <translation>すべてのコア (%1)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together.</source>
        <translation>実行中のすべてのジョブで合わせて使うスレッド数です。</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit of their own</source>
        <translation>個別の上限なし</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>実行中のすべてのジョブで合わせて使えるメモリです。割り当てで足りないジョブは先に確認します。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LimitsBar</name>
    <message>
        <source>Jobs at a t&amp;ime:</source>
        <translation>同時ジョブ数(&amp;I):</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>スレッド(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>メモリ(&amp;M):</translation>
    </message>
</context>
<context>
    <name>holdall::ui::LzmaFields</name>
    <message>
        <source>as the preset</source>
        <translation>プリセットに従う</translation>
    </message>
    <message>
        <source>%1 extreme</source>
        <translation>%1 最大限</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>プリセット:</translation>
    </message>
    <message>
        <source>Sets all the others.</source>
        <translation>ほかのすべてを設定します。</translation>
    </message>
    <message>
        <source>Dictionary:</source>
        <translation>辞書:</translation>
    </message>
    <message>
        <source>How far back matches are found; most of the memory is for it.</source>
        <translation>どれだけ前まで一致を探すか。メモリの大部分はこれに使われます。</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>モード:</translation>
    </message>
    <message>
        <source>How thoroughly it decides between matches.</source>
        <translation>一致をどれだけ丁寧に選ぶか。</translation>
    </message>
    <message>
        <source>Match finder:</source>
        <translation>マッチファインダー:</translation>
    </message>
    <message>
        <source>Hash chains (hc) are quick, binary trees (bt) find more; the number is the shortest match.</source>
        <translation>ハッシュチェーン (hc) は速く、二分木 (bt) はより多く見つけます。数字は最短の一致です。</translation>
    </message>
    <message>
        <source>Nice length:</source>
        <translation>十分な長さ:</translation>
    </message>
    <message>
        <source>A match of so many bytes is taken at once.</source>
        <translation>この長さの一致はすぐに採用されます。</translation>
    </message>
    <message>
        <source>Depth:</source>
        <translation>深さ:</translation>
    </message>
    <message>
        <source>How many candidates the match finder looks at.</source>
        <translation>マッチファインダーが調べる候補の数。</translation>
    </message>
    <message>
        <source>lc:</source>
        <translation>lc:</translation>
    </message>
    <message>
        <source>Literal context bits: high for text. lc and lp together are 4 at most.</source>
        <translation>リテラル文脈ビット: テキストでは大きく。lc と lp の合計は 4 までです。</translation>
    </message>
    <message>
        <source>lp:</source>
        <translation>lp:</translation>
    </message>
    <message>
        <source>Literal position bits: for data in units of 2, 4, 8 or 16 bytes.</source>
        <translation>リテラル位置ビット: 2、4、8、16 バイト単位のデータ向け。</translation>
    </message>
    <message>
        <source>pb:</source>
        <translation>pb:</translation>
    </message>
    <message>
        <source>Position bits: 0 for text, 2 for data in units of four bytes.</source>
        <translation>位置ビット: テキストは 0、4 バイト単位のデータは 2。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Holdall</source>
        <translation>Holdall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Files to Compress</source>
        <translation>圧縮するファイル</translation>
    </message>
    <message>
        <source>Folder to Compress</source>
        <translation>圧縮するフォルダー</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>キュー (%1)</translation>
    </message>
    <message>
        <source>%1 is a compressed file. What shall be done with it?</source>
        <translation>%1 は圧縮ファイルです。どうしますか?</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>Files to Extract</source>
        <translation>展開するファイル</translation>
    </message>
    <message>
        <source>Files to Verify</source>
        <translation>検証するファイル</translation>
    </message>
    <message>
        <source>About Holdall</source>
        <translation>Holdall について</translation>
    </message>
    <message>
        <source>Holdall %1</source>
        <translation>Holdall %1</translation>
    </message>
    <message>
        <source>A desktop archiver that proves what it packs.
MIT licence.</source>
        <translation>まとめたものを証明するデスクトップアーカイバーです。
MIT ライセンス。</translation>
    </message>
    <message>
        <source>Quit Holdall?</source>
        <translation>Holdall を終了しますか?</translation>
    </message>
    <message>
        <source>Jobs not finished: %1</source>
        <translation>終わっていないジョブ: %1</translation>
    </message>
    <message>
        <source>Cancelled jobs leave nothing half-written behind.</source>
        <translation>キャンセルしたジョブは書きかけのものを残しません。</translation>
    </message>
    <message>
        <source>&amp;Cancel Jobs and Quit</source>
        <translation>ジョブをキャンセルして終了(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message numerus="yes">
        <source>These are %n compressed files. What shall be done with them?</source>
        <translation>
            <numerusform>%n 個の圧縮ファイルです。どうしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave nothing half-written behind, and are offered again at the next start.</source>
        <translation>書きかけのものは残らず、次の起動時にもう一度提示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n archives that were open last time are not there any more.</source>
        <translation>
            <numerusform>前回開いていた %n 個のアーカイブはもうありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to Verify</source>
        <translation>検証するフォルダー</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Notifier</name>
    <message>
        <source>Show Holdall</source>
        <translation>Holdall を表示</translation>
    </message>
</context>
<context>
    <name>holdall::ui::OpenWithDialog</name>
    <message>
        <source>Looking for programs…</source>
        <translation>プログラムを探しています…</translation>
    </message>
    <message>
        <source>Open With</source>
        <translation>プログラムから開く</translation>
    </message>
    <message>
        <source>Open %1 with</source>
        <translation>%1 を開くプログラム</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>プログラムを検索</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>No program was found that opens files.</source>
        <translation>ファイルを開くプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Those in bold say that they open files of this kind. The file can be looked at, not changed: what is in the archive stays as it is.</source>
        <translation>太字のものは、この種類のファイルに対応しています。ファイルは閲覧だけができ、変更はできません。アーカイブの中身はそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordLine</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordQuestion</name>
    <message>
        <source>That is not the password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave It Locked</source>
        <translation>ロックしたままにする(&amp;L)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PasswordSection</name>
    <message>
        <source>Very weak: a program guesses it within minutes.</source>
        <translation>非常に弱い: プログラムなら数分で見破ります。</translation>
    </message>
    <message>
        <source>Weak: a program guesses it within days.</source>
        <translation>弱い: プログラムなら数日で見破ります。</translation>
    </message>
    <message>
        <source>Fair: keeps curious people out, not somebody with much time and money.</source>
        <translation>ふつう: 好奇心からは守れますが、時間と資金のある相手からは守れません。</translation>
    </message>
    <message>
        <source>Strong: not to be guessed with what there is today.</source>
        <translation>強い: 今日の手段では見破れません。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>非常に強い。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>none: anybody can read it</source>
        <translation>なし: だれでも読めます</translation>
    </message>
    <message>
        <source>AES-256. The names of what is in the archive stay readable.</source>
        <translation>AES-256。アーカイブの中の名前は読めるままです。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>パスワードの再入力:</translation>
    </message>
    <message>
        <source>only ZIP archives can be encrypted</source>
        <translation>暗号化できるのは ZIP アーカイブだけです</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>同じパスワードではありません。</translation>
    </message>
    <message>
        <source>encrypted with AES-256</source>
        <translation>AES-256 で暗号化</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PredictionPanel</name>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>more than allowed</source>
        <translation>許可された量を超過</translation>
    </message>
    <message numerus="yes">
        <source>Still counting: %1 in %n file(s) so far.</source>
        <translation>
            <numerusform>集計中: これまでに %n 個のファイルで %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time cannot be told: nothing of the data could be read.</source>
        <translation>サイズと時間はわかりません。データをまったく読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <translation>
            <numerusform>%n 個のファイル、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting takes about %1 of memory.</source>
        <translation>展開には約 %1 のメモリが必要です。</translation>
    </message>
    <message>
        <source>Predicted from samples of the files.</source>
        <translation>ファイルの一部から予測しました。</translation>
    </message>
    <message>
        <source>Some of it could not be read, and does not count.</source>
        <translation>一部は読み取れず、含まれていません。</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>サイズ: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>メモリ: %1</translation>
    </message>
    <message>
        <source>Trying it on samples of the files…</source>
        <translation>ファイルの一部で試しています…</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PresetBar</name>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of presets: it cannot be read from byte %2 on.</source>
        <translation>%1 は破損しているか、プリセットのファイルではありません。%2 バイト目から読み取れません。</translation>
    </message>
    <message>
        <source>%1 has no presets in it.</source>
        <translation>%1 にはプリセットがありません。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Holdall.</source>
        <translation>%1 はより新しいバージョンの Holdall で作成されました。</translation>
    </message>
    <message>
        <source>%1 has a preset “%2” in which “%3” is not understood. Nothing was imported.</source>
        <translation>%1 のプリセット「%2」に解釈できない「%3」があります。何も読み込みませんでした。</translation>
    </message>
    <message>
        <source>Presets of Holdall (%1)</source>
        <translation>Holdall のプリセット (%1)</translation>
    </message>
    <message>
        <source>Pre&amp;set:</source>
        <translation>プリセット(&amp;S):</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>前回の設定</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove This Preset</source>
        <translation>このプリセットを取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセットの名前:</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>プリセットの読み込み</translation>
    </message>
    <message>
        <source>Export Presets</source>
        <translation>プリセットの書き出し</translation>
    </message>
    <message>
        <source>The presets stand in %1.</source>
        <translation>プリセットを %1 に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>%n 個のプリセットを読み込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Content of the entry</source>
        <translation>エントリの内容</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Choose another one if the text looks wrong</source>
        <translation>テキストが文字化けしている場合は別のものを選んでください</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>判別どおり</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>判別どおり: %1</translation>
    </message>
    <message>
        <source>Bytes (hexadecimal)</source>
        <translation>バイト (16 進)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>holdall::ui::PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueCommands</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 個のジョブ</translation>
    </message>
    <message>
        <source>Cancel %1? What was written so far is removed.</source>
        <translation>%1 をキャンセルしますか? ここまでに書き込んだものは取り除かれます。</translation>
    </message>
    <message>
        <source>&amp;Cancel the Job</source>
        <translation>ジョブをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueSettings</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>&amp;Jobs at a time:</source>
        <translation>同時に実行するジョブ(&amp;J):</translation>
    </message>
    <message>
        <source>How many jobs run side by side. The others wait. Running ones are not stopped.</source>
        <translation>同時に実行するジョブの数です。ほかは待機します。実行中のものは止まりません。</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>スレッド(&amp;T):</translation>
    </message>
    <message>
        <source>How many threads code for all running jobs together. Fewer leave more of the machine to others.</source>
        <translation>実行中のすべてのジョブで合わせて使うスレッド数です。少なくすると、コンピューターの余力がほかに回ります。</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>メモリ(&amp;M):</translation>
    </message>
    <message>
        <source>How much memory all running jobs together may take. A job that cannot do with its share asks first.</source>
        <translation>実行中のすべてのジョブで合わせて使えるメモリです。割り当てで足りないジョブは先に確認します。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::QueueView</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RecentView</name>
    <message>
        <source>Not there any more · %1</source>
        <translation>もうありません · %1</translation>
    </message>
    <message>
        <source>Opened · %1</source>
        <translation>開いた · %1</translation>
    </message>
    <message>
        <source>Made · %1</source>
        <translation>作成した · %1</translation>
    </message>
    <message>
        <source>Extracted · %1</source>
        <translation>展開した · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>最近使ったアーカイブ</translation>
    </message>
    <message>
        <source>C&amp;lear Recents</source>
        <translation>履歴を消去(&amp;L)</translation>
    </message>
    <message>
        <source>Forget all recent archives. The archives stay.</source>
        <translation>最近使ったアーカイブの履歴をすべて消去します。アーカイブは残ります。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>一覧から取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear Recents</source>
        <translation>履歴を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::RefusedNotice</name>
    <message>
        <source>These files cannot be worked on where they are</source>
        <translation>これらのファイルは、今ある場所では処理できません</translation>
    </message>
    <message>
        <source>Holdall works with files in folders of this computer. Move or copy them to such a folder, and try again.</source>
        <translation>Holdall はこのコンピューターのフォルダーにあるファイルを扱います。そのようなフォルダーに移動またはコピーしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ReportSaver</name>
    <message>
        <source>Verification of %1</source>
        <translation>%1 の検証</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Web ページ (%1)</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>表 (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>レポートを保存</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ResourceSection</name>
    <message>
        <source>&amp;Threads and memory</source>
        <translation>スレッドとメモリ(&amp;T)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>すべてのコア</translation>
    </message>
    <message>
        <source>At most threads:</source>
        <translation>スレッドの上限:</translation>
    </message>
    <message>
        <source>The result is the same with any number of them.</source>
        <translation>いくつでも結果は同じです。</translation>
    </message>
    <message>
        <source>At most memory:</source>
        <translation>メモリの上限:</translation>
    </message>
    <message>
        <source>It takes fewer threads to stay below, and asks if that is not enough.</source>
        <translation>上限を超えないようスレッドを減らし、それでも足りなければ確認します。</translation>
    </message>
    <message>
        <source>Most threads</source>
        <translation>スレッド数の上限</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>This is no size. Give one like 500 MB or 2 GiB.</source>
        <translation>サイズではありません。500 MB や 2 GiB のように指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at most</source>
        <translation>%1、最大 %2</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Set everything on all pages as it was at first</source>
        <translation>すべてのページのすべての設定を最初の状態に戻します</translation>
    </message>
</context>
<context>
    <name>holdall::ui::SleepInhibitor</name>
    <message>
        <source>Files are being compressed, extracted or verified</source>
        <translation>ファイルを圧縮、展開、または検証しています</translation>
    </message>
</context>
<context>
    <name>holdall::ui::StatusSummary</name>
    <message>
        <source>Summary of the queue</source>
        <translation>キューの概要</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>一時停止中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::TargetForm</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>Name of the result</source>
        <translation>結果の名前</translation>
    </message>
    <message>
        <source>If the result exists</source>
        <translation>結果がすでにある場合</translation>
    </message>
    <message>
        <source>Keep both: “name (2)”</source>
        <translation>両方を残す: 「名前 (2)」</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Replace the existing file</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>Skip this source</source>
        <translation>この項目をスキップ</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>作成(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>フォルダー(&amp;D):</translation>
    </message>
    <message>
        <source>If it &amp;exists:</source>
        <translation>すでにある場合(&amp;E):</translation>
    </message>
    <message>
        <source>One archive</source>
        <translation>1 つのアーカイブ</translation>
    </message>
    <message>
        <source>An archive of each</source>
        <translation>それぞれのアーカイブ</translation>
    </message>
    <message>
        <source>Every file compressed for itself, no archive</source>
        <translation>各ファイルを個別に圧縮 (アーカイブなし)</translation>
    </message>
    <message>
        <source>This format cannot be around an archive</source>
        <translation>この形式ではアーカイブを包めません</translation>
    </message>
    <message>
        <source>tar, not compressed</source>
        <translation>tar (圧縮なし)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A name cannot have a “/” in it, and not be “.” or “..”.</source>
        <translation>名前に「/」は使えず、「.」や「..」にはできません。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>この名前は長すぎます。</translation>
    </message>
    <message>
        <source>Other programs expect “%1” at the end.</source>
        <translation>ほかのプログラムでは末尾に「%1」が必要です。</translation>
    </message>
    <message>
        <source>“%1” exists already: the new one becomes “%2”.</source>
        <translation>「%1」はすでにあります。新しいものは「%2」になります。</translation>
    </message>
    <message>
        <source>“%1” exists already and will be replaced.</source>
        <translation>「%1」はすでにあり、置き換えられます。</translation>
    </message>
    <message>
        <source>“%1” exists already: nothing will be made.</source>
        <translation>「%1」はすでにあります。何も作成されません。</translation>
    </message>
    <message>
        <source>“%1” exists already: you will be asked.</source>
        <translation>「%1」はすでにあります。確認されます。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::ThroughputGraph</name>
    <message>
        <source>Throughput and ratio</source>
        <translation>処理速度と圧縮率</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>まだ何も測定されていません。</translation>
    </message>
    <message>
        <source>Speed %1, on average %2, at most %3.</source>
        <translation>速度 %1、平均 %2、最大 %3。</translation>
    </message>
    <message>
        <source>%1 Ratio %2.</source>
        <translation>%1 圧縮率 %2。</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>圧縮率 %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::TuningSection</name>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>filtered: small values at random</source>
        <translation>filtered: 小さな不規則な値</translation>
    </message>
    <message>
        <source>Huffman alone: no matches</source>
        <translation>Huffman のみ: 一致を探さない</translation>
    </message>
    <message>
        <source>RLE: only matches one byte back, for pictures</source>
        <translation>RLE: 1 バイト前の一致のみ (画像向け)</translation>
    </message>
    <message>
        <source>fixed: no codes of its own</source>
        <translation>fixed: 独自の符号なし</translation>
    </message>
    <message>
        <source>Fine t&amp;uning</source>
        <translation>詳細な調整(&amp;U)</translation>
    </message>
    <message>
        <source>Window of 2 to the power of this, in bytes: a larger one finds matches further away.</source>
        <translation>ウィンドウは 2 のこの数乗バイトです。大きいほど離れた一致が見つかります。</translation>
    </message>
    <message>
        <source>Long distance matching with a window of 2 to the power of this, in bytes.</source>
        <translation>2 のこの数乗バイトのウィンドウで、遠く離れた一致を探します。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>&amp;Window bits:</source>
        <translation>ウィンドウビット(&amp;W):</translation>
    </message>
    <message>
        <source>Memor&amp;y level:</source>
        <translation>メモリレベル(&amp;Y):</translation>
    </message>
    <message>
        <source>Strategy:</source>
        <translation>ストラテジー:</translation>
    </message>
    <message>
        <source>Long window:</source>
        <translation>ロングウィンドウ:</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
</context>
<context>
    <name>holdall::ui::UnfinishedJobs</name>
    <message>
        <source>The list of jobs that were not finished last time is damaged. It was kept as %1.</source>
        <translation>前回終わらなかったジョブの一覧が破損しています。%1 として残しました。</translation>
    </message>
    <message>
        <source>The list of jobs that were not finished last time was made by a newer version of Holdall. It was kept as %1.</source>
        <translation>前回終わらなかったジョブの一覧は、より新しいバージョンの Holdall のものです。%1 として残しました。</translation>
    </message>
    <message>
        <source>After a crash these jobs would be lost, for the list of them cannot be saved: %1</source>
        <translation>異常終了するとこれらのジョブは失われます。一覧を保存できません: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>A job was not finished last time: %1 (%2).</source>
        <translation>前回終わらなかったジョブがあります: %1 (%2)。</translation>
    </message>
    <message numerus="yes">
        <source>Jobs were not finished last time: %1 and %n more.</source>
        <translation>
            <numerusform>前回終わらなかったジョブがあります: %1 ほか %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>もう一度実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>%1 is to be encrypted. Passwords are not kept, so it needs its password again.</source>
        <translation>%1 は暗号化されます。パスワードは保存されないため、もう一度入力が必要です。</translation>
    </message>
    <message>
        <source>&amp;Use Password</source>
        <translation>パスワードを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Type the password of %1 once more.</source>
        <translation>%1 のパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2 つのパスワードが異なります。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictDetails</name>
    <message>
        <source>Details of the selected file</source>
        <translation>選択したファイルの詳細</translation>
    </message>
    <message>
        <source>Select a file to see all about it</source>
        <translation>ファイルを選択すると、すべての情報が表示されます</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerdictView</name>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationCommands</name>
    <message>
        <source>&amp;Open Archive</source>
        <translation>アーカイブを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open Containing &amp;Folder</source>
        <translation>保存先のフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Verify Selected Again</source>
        <translation>選択したものを再検証(&amp;V)</translation>
    </message>
    <message>
        <source>Verify with &amp;Password…</source>
        <translation>パスワードを使って検証(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>表としてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>All That Are &amp;Not Intact</source>
        <translation>無傷ではないものすべて(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel the verification? What was found so far stays.</source>
        <translation>検証をキャンセルしますか? ここまでの結果は残ります。</translation>
    </message>
    <message>
        <source>&amp;Cancel It</source>
        <translation>キャンセルする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep It Running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>The password of the selected archives:</source>
        <translation>選択したアーカイブのパスワード:</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationHead</name>
    <message>
        <source>State of the verification</source>
        <translation>検証の状態</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Verify A&amp;gain</source>
        <translation>再検証(&amp;G)</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Waits for its turn in the queue</source>
        <translation>キューで順番を待っています</translation>
    </message>
    <message>
        <source>Searching for archives…</source>
        <translation>アーカイブを探しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルのうち %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n file(s) had been verified</source>
        <translation>
            <numerusform>キャンセルしました。%n 個のファイルは検証済みです</numerusform>
        </translation>
    </message>
    <message>
        <source>No archives were found</source>
        <translation>アーカイブが見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) verified, nothing is wrong</source>
        <translation>
            <numerusform>%n 個のファイルを検証し、問題はありませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) not intact</source>
        <translation>
            <numerusform>%n 個のファイルのうち %1 個は無傷ではない</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::VerificationPage</name>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation>
            <numerusform>%n 個のファイルのうち %1 個を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>レポートを %1 として保存しました。</translation>
    </message>
    <message>
        <source>The verification is not finished. What shall become of it?</source>
        <translation>検証が終わっていません。どうしますか?</translation>
    </message>
    <message>
        <source>Keep &amp;Running in the Queue</source>
        <translation>キューで実行を続ける(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel It and Close</source>
        <translation>キャンセルして閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>閉じない(&amp;S)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::Verifications</name>
    <message>
        <source>Verify %1</source>
        <translation>%1 を検証</translation>
    </message>
</context>
<context>
    <name>holdall::ui::VolumeSection</name>
    <message>
        <source>&amp;Volumes</source>
        <translation>分割(&amp;V)</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 つのファイル</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>分割サイズ</translation>
    </message>
    <message>
        <source>Cut into:</source>
        <translation>分割:</translation>
    </message>
    <message>
        <source>NAME.001, NAME.002 and so on. All of them are needed to open the archive.</source>
        <translation>NAME.001、NAME.002 のようになります。アーカイブを開くにはすべてが必要です。</translation>
    </message>
    <message>
        <source>This is no size. Give one like 25 MB or 4 GiB.</source>
        <translation>サイズではありません。25 MB や 4 GiB のように指定してください。</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>それぞれ %1</translation>
    </message>
    <message>
        <source>10 MB (e-mail)</source>
        <translation>10 MB (メール)</translation>
    </message>
    <message>
        <source>25 MB (large e-mail)</source>
        <translation>25 MB (大きなメール)</translation>
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
        <translation>4095 MiB (FAT32 の USB メモリ)</translation>
    </message>
    <message>
        <source>4.7 GB (DVD)</source>
        <translation>4.7 GB (DVD)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WelcomePage</name>
    <message>
        <source>Drop files here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>Files are compressed, and the result is read again and compared with them before it gets its name.
Compressed files are extracted, or verified byte by byte.</source>
        <translation>ファイルを圧縮し、結果をもう一度読み取って元のファイルと比較してから、名前を付けます。
圧縮ファイルは展開するか、1 バイトずつ検証します。</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDone</name>
    <message>
        <source>Nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close Holdall</source>
        <translation>Holdall を閉じる</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>電源を切る</translation>
    </message>
    <message>
        <source>Do &amp;Not Sleep</source>
        <translation>スリープしない(&amp;N)</translation>
    </message>
    <message>
        <source>Do &amp;Not Power Off</source>
        <translation>電源を切らない(&amp;N)</translation>
    </message>
    <message>
        <source>Sleep &amp;Now</source>
        <translation>今すぐスリープ(&amp;N)</translation>
    </message>
    <message>
        <source>Power Off &amp;Now</source>
        <translation>今すぐ電源を切る(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>すべてのジョブが完了しました。このコンピューターは %n 秒後にスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs are done. This computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>すべてのジョブが完了しました。このコンピューターは %n 秒後に電源が切れます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneLabel</name>
    <message>
        <source>When done: %1</source>
        <translation>終了時: %1</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>通知(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close Holdall</source>
        <translation>Holdall を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>スリープ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Power Off</source>
        <translation>電源を切る(&amp;P)</translation>
    </message>
    <message>
        <source>Choose what happens once all jobs are done</source>
        <translation>すべてのジョブが完了したときの動作を選びます</translation>
    </message>
    <message>
        <source>This system does not let Holdall do that</source>
        <translation>このシステムでは Holdall から実行できません</translation>
    </message>
    <message>
        <source>W&amp;hen Done</source>
        <translation>終了時(&amp;I)</translation>
    </message>
</context>
<context>
    <name>holdall::ui::WindowSettings</name>
    <message>
        <source>A small window that stays above the others and takes files without any question.</source>
        <translation>常に手前に表示され、確認なしでファイルを受け取る小さなウィンドウです。</translation>
    </message>
    <message>
        <source>%1 On Wayland the desktop decides where it stands, and whether it stays above.</source>
        <translation>%1 Wayland では、位置と手前に表示されるかどうかをデスクトップが決めます。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Remember &amp;recent archives</source>
        <translation>最近使ったアーカイブを記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;drop target</source>
        <translation>ドロップターゲットを表示する(&amp;D)</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>少なく</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Counts at once, for everything that Holdall shows.</source>
        <translation>Holdall が表示するものすべてに、すぐに反映されます。</translation>
    </message>
    <message>
        <source>The page that greets you lists them. Without it the list is forgotten at once.</source>
        <translation>最初のページに表示されます。オフにすると履歴はすぐに消去されます。</translation>
    </message>
    <message>
        <source>A drop &amp;there:</source>
        <translation>そこへのドロップ(&amp;T):</translation>
    </message>
    <message>
        <source>What is done with files that are dropped on the drop target.</source>
        <translation>ドロップターゲットにドロップしたファイルの処理です。</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>動き(&amp;M):</translation>
    </message>
    <message>
        <source>Whether signs fade and menus slide, or stand still.</source>
        <translation>表示がゆっくり切り替わりメニューが滑らかに動くか、動かないかです。</translation>
    </message>
    <message>
        <source>Open &amp;archives again at the next start</source>
        <translation>次回の起動時にアーカイブを再び開く(&amp;A)</translation>
    </message>
    <message>
        <source>Those that are open when the window closes. They are read once you look at them.</source>
        <translation>ウィンドウを閉じるときに開いているものです。表示したときに読み取ります。</translation>
    </message>
</context>
</TS>
