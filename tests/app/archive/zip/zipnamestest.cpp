#include "madearchives.h"
#include "support/sampledata.h"
#include "ziparchives.h"
#include "zipcontents.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace holdall;
using namespace holdall::test;

namespace {

/// UTF-8 as another encoding; empty if it has no such characters.
std::string encoded(const std::string& text, const char* encoding)
{
    std::string out(text.size() * 4, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size =
        ucnv_convert(encoding, "UTF-8", out.data(), static_cast<std::int32_t>(out.size()), text.data(),
                     static_cast<std::int32_t>(text.size()), &status);
    out.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
    return out.contains('\x1A') ? std::string() : out;
}

Made named(std::string name)
{
    return stored(std::move(name), text(10));
}

codec::Bytes unicodePath(const std::string& storedName, const std::string& name, std::uint32_t crcChange = 0)
{
    codec::Bytes field;
    codec::appendLittleEndian(field, 0x7075, 2);
    codec::appendLittleEndian(field, 5 + name.size(), 2);
    field.push_back(std::byte(1));
    codec::appendLittleEndian(field, crcOf(bytesOf(storedName)) ^ crcChange, 4);
    append(field, bytesOf(name));
    return field;
}

struct Names {
    std::vector<std::string> names = {};
    std::string encoding = {};
    std::optional<Error> error = {};
};

Names namesOf(const codec::Bytes& archive, const ZipReaderOptions& options = {})
{
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive", options);
    Names names;
    auto entry = reader.next();
    for (; entry && *entry; entry = reader.next()) {
        names.names.push_back((*entry)->name);
    }
    names.encoding = reader.nameEncoding();
    names.error = entry ? std::nullopt : std::optional(entry.error());
    return names;
}

/// Made by DOS or Windows.
codec::Bytes dosArchive(const std::vector<std::string>& names)
{
    std::vector<Made> members;
    for (const std::string& name : names) {
        members.push_back(named(name));
    }
    codec::Bytes archive = archiveOf(members);
    setSystem(archive, 0);
    return archive;
}

} // namespace

class ZipNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodingsAreFound_data();
    void encodingsAreFound();
    void oneStrayNameDoesNotHideTheEncoding();
    void flaggedNamesAreLeftAlone();
    void utf8FromUnixIsTakenAsItIs();
    void utf8FromElsewhereIsTakenIfAllNamesAre();
    void asciiNeedsNoEncoding();
    void theUnicodePathFieldCounts();
    void aUnicodePathOfAnotherNameDoesNot_data();
    void aUnicodePathOfAnotherNameDoesNot();
    void anEncodingThatIsAskedForIsUsed();
    void unknownEncodingsAreRefused_data();
    void unknownEncodingsAreRefused();
    void whatCannotBeConvertedStaysBytes();
    void namesCanBeKept();
    void convertedNamesStillMatchTheirLocalHeaders();
};

void ZipNamesTest::encodingsAreFound_data()
{
    using List = std::vector<std::string>;
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<List>("names");
    const auto row = [](const char* title, const char* encoding, const List& names) {
        QTest::newRow(title) << QByteArray(encoding) << names;
    };
    row("Japanese", "Shift_JIS", {"新しいフォルダー/写真.jpg", "議事録.txt", "メモ.doc"});
    row("Japanese, one name", "Shift_JIS", {"日本語.txt"});
    row("Japanese, kanji", "Shift_JIS", {"東京都港区/会議資料.pdf", "請求書2019.xls"});
    row("Japanese, EUC", "EUC-JP", {"新しいフォルダー/写真.jpg", "議事録.txt"});
    row("Chinese", "GB18030", {"新建文件夹/照片.jpg", "工作总结.doc", "财务报表2018.xls"});
    row("Chinese, one name", "GB18030", {"测试文档.txt"});
    row("Chinese, short", "GB18030", {"报告.doc"});
    row("traditional Chinese", "Big5", {"新增資料夾/相片.jpg", "會議記錄.doc", "報告.txt"});
    row("traditional Chinese, one name", "Big5", {"測試檔案.txt"});
    row("Korean", "windows-949", {"새 폴더/사진.jpg", "회의록.hwp", "보고서 최종.doc"});
    row("Korean, one name", "windows-949", {"한글문서.txt"});
    row("Russian, DOS", "IBM866", {"Документы/Отчёт за год.doc", "фото.jpg"});
    row("Russian, DOS, one name", "IBM866", {"письмо.txt"});
    row("Russian, Windows", "windows-1251", {"Документы/Отчёт за год.doc", "фото.jpg"});
    row("Russian, Windows, capitals", "windows-1251", {"ДОГОВОР АРЕНДЫ.DOC"});
    row("German, DOS", "IBM437", {"Übersicht/Größe.txt", "Müller & Söhne.doc"});
    row("German, Windows", "windows-1252", {"Übersicht/Größe.txt", "Müller & Söhne.doc"});
    row("French, DOS", "IBM850", {"À lire/Été à la plage.jpg", "reçu.pdf", "forêt.png"});
    row("French, Windows", "windows-1252", {"Été à la plage.jpg", "reçu.pdf", "Références/détail.txt"});
    row("Spanish, DOS", "IBM437", {"Año nuevo/canción.mp3", "España.jpg"});
    row("Spanish, Windows", "windows-1252", {"Año nuevo/canción.mp3", "España.jpg"});
    row("Portuguese, DOS", "IBM850", {"Situação/Relatório.doc", "não.txt"});
    row("Danish, Windows", "windows-1252", {"Smørrebrød på bordet.jpg", "Ærø.txt"});
}

void ZipNamesTest::encodingsAreFound()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const std::vector<std::string>, names);
    std::vector<std::string> storedNames;
    for (const std::string& name : names) {
        storedNames.push_back(encoded(name, encoding.constData()));
        QVERIFY2(!storedNames.back().empty(), name.c_str());
    }
    const Names got = namesOf(dosArchive(storedNames));
    for (std::size_t index = 0; index < names.size(); ++index) {
        QCOMPARE(QString::fromStdString(got.names[index]), QString::fromStdString(names[index]));
    }
    QVERIFY(!got.encoding.empty());
}

void ZipNamesTest::oneStrayNameDoesNotHideTheEncoding()
{
    const std::vector<std::string> names = {"会議資料.pdf", "議事録.txt", "新しいフォルダー/写真.jpg"};
    std::vector<std::string> storedNames;
    for (const std::string& name : names) {
        storedNames.push_back(encoded(name, "Shift_JIS"));
    }
    storedNames.emplace_back("broken\x81");
    const Names got = namesOf(dosArchive(storedNames));
    QCOMPARE(got.names[0], names[0]);
    QCOMPARE(got.names[3], "broken\x81");
}

void ZipNamesTest::flaggedNamesAreLeftAlone()
{
    Made made = named("caf\xC3\xA9");
    made.local.isUtf8 = made.central.isUtf8 = true;
    Made wrong = named("caf\xE9");
    wrong.local.isUtf8 = wrong.central.isUtf8 = true;
    const Names got = namesOf(archiveOf({made, wrong}), {.encoding = "IBM437"});
    QCOMPARE(got.names, (std::vector<std::string>{"caf\xC3\xA9", "caf\xE9"}));
}

void ZipNamesTest::utf8FromUnixIsTakenAsItIs()
{
    const Names got = namesOf(archiveOf({named("caf\xC3\xA9"),
                                         named("gr\xFC\xDF"
                                               "e")}));
    QCOMPARE(got.names, (std::vector<std::string>{"café", "grüße"}));
    QCOMPARE(got.encoding, "windows-1252");
}

void ZipNamesTest::utf8FromElsewhereIsTakenIfAllNamesAre()
{
    QCOMPARE(namesOf(dosArchive({"café", "日本"})).names, (std::vector<std::string>{"café", "日本"}));
    QCOMPARE(namesOf(dosArchive({"café", "日本"})).encoding, "");
    QVERIFY(namesOf(dosArchive({"\xD0\xB0",
                                "gr\xFC\xDF"
                                "e"}))
                .names[0]
            != "\xD0\xB0");
}

void ZipNamesTest::asciiNeedsNoEncoding()
{
    QCOMPARE(namesOf(dosArchive({"plain.txt"})).encoding, "");
}

void ZipNamesTest::theUnicodePathFieldCounts()
{
    Made made = named("dir\xE9/\x81");
    made.local.localExtra = made.central.extra = unicodePath("dir\xE9/\x81", "diré/ü");
    const Names got = namesOf(archiveOf({made}), {.encoding = "Shift_JIS"});
    QCOMPARE(got.names[0], "diré/ü");
}

void ZipNamesTest::aUnicodePathOfAnotherNameDoesNot_data()
{
    QTest::addColumn<codec::Bytes>("extra");
    const std::string name = "caf\x82";
    QTest::newRow("wrong check") << unicodePath(name, "other", 1);
    QTest::newRow("no UTF-8") << unicodePath(name, "other\xFF");
    QTest::newRow("a zero") << unicodePath(name, std::string("ot\0her", 6));
    QTest::newRow("a folder") << unicodePath(name, "other/");
    QTest::newRow("empty") << unicodePath(name, "");
    codec::Bytes version = unicodePath(name, "other");
    version[4] = std::byte(2);
    QTest::newRow("another version") << version;
    codec::Bytes cut = unicodePath(name, "other");
    cut.resize(7);
    QTest::newRow("cut") << cut;
}

void ZipNamesTest::aUnicodePathOfAnotherNameDoesNot()
{
    QFETCH(const codec::Bytes, extra);
    Made made = named("caf\x82");
    made.local.localExtra = made.central.extra = extra;
    const codec::Bytes archive = archiveOf({made});
    QCOMPARE(namesOf(archive).names[0], "café");
    QVERIFY(!readAll(archive).entries[0].error);
}

void ZipNamesTest::anEncodingThatIsAskedForIsUsed()
{
    const codec::Bytes archive = dosArchive({"\xE0\xE1\xE2"});
    QCOMPARE(namesOf(archive, {.encoding = "cp1251"}).names[0], "абв");
    QCOMPARE(namesOf(archive, {.encoding = "cp1251"}).encoding, "cp1251");
    QCOMPARE(namesOf(archive, {.encoding = "ISO-8859-1"}).names[0], "àáâ");
    QCOMPARE(namesOf(archiveOf({named("caf\xC3\xA9")}), {.encoding = "ISO-8859-1"}).names[0], "cafÃ©");
}

void ZipNamesTest::unknownEncodingsAreRefused_data()
{
    QTest::addColumn<ZipReaderOptions>("options");
    QTest::newRow("unknown") << ZipReaderOptions{.encoding = "martian-8"};
    QTest::newRow("empty") << ZipReaderOptions{.encoding = ""};
    QTest::newRow("kept as well") << ZipReaderOptions{.encoding = "UTF-8", .keepsNames = true};
}

void ZipNamesTest::unknownEncodingsAreRefused()
{
    QFETCH(const ZipReaderOptions, options);
    const Names got = namesOf(dosArchive({"plain"}), options);
    QVERIFY(got.names.empty());
    QVERIFY(got.error && got.error->kind == ErrorKind::Option);
    QCOMPARE(got.error->codec->kind, codec::ErrorKind::InvalidOption);
    QCOMPARE(got.error->codec->option->option, "encoding");
}

void ZipNamesTest::whatCannotBeConvertedStaysBytes()
{
    const Names got = namesOf(dosArchive({"\x82", encoded("日本", "Shift_JIS")}), {.encoding = "Shift_JIS"});
    QCOMPARE(got.names, (std::vector<std::string>{"\x82", "日本"}));
}

void ZipNamesTest::namesCanBeKept()
{
    const std::vector<std::string> names = {"caf\xE9", "caf\xC3\xA9", "\x82\xA0"};
    const Names got = namesOf(dosArchive(names), {.keepsNames = true});
    QCOMPARE(got.names, names);
    QCOMPARE(got.encoding, "");
}

void ZipNamesTest::convertedNamesStillMatchTheirLocalHeaders()
{
    const Contents contents = readAll(dosArchive({encoded("写真", "Shift_JIS")}));
    QCOMPARE(contents.entries[0].entry.name, "写真");
    QVERIFY(!contents.entries[0].error && contents.entries[0].data == text(10));
}

QTEST_APPLESS_MAIN(ZipNamesTest)
#include "zipnamestest.moc"
