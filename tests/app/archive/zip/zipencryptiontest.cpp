#include "app/archive/framing/passwordproblem.h"
#include "app/archive/zip/memberencryption.h"
#include "app/errortext.h"
#include "app/io/testfolder.h"
#include "madearchives.h"
#include "support/program.h"
#include "support/sampledata.h"
#include "ziparchives.h"
#include "zipcontents.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace holdall;
using namespace holdall::test;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
const std::string secret = "p\xC3\xA4ss w\xC3\xB6rd";

Puts mixture()
{
    return {folder("d"),
            file("d/empty", {}),
            symbolicLink("link", "d/empty"),
            file("noise", noise(5'000)),
            file("text", text(20'000)),
            file("large", text(3 * mebibyte + 5)),
            file("large noise", noise(2 * mebibyte)),
            file("last", text(1))};
}

bool isAllRight(const Contents& contents, const Puts& puts)
{
    return !contents.fatal && std::ranges::equal(contents.entries, puts, [](const Got& got, const Put& put) {
        return !got.error && got.entry.name == put.entry.name && got.data == put.data
            && got.entry.target == put.entry.target;
    });
}

Ran shell(const TestFolder& folder, const QString& command)
{
    return run(QStringLiteral("sh"),
               {QStringLiteral("-c"),
                QStringLiteral("cd '%1' && ").arg(QString::fromStdString(folder.path())) + command},
               {});
}

/// A stored member, encrypted.
Made encrypted(const std::string& name, codec::Bytes data)
{
    Made made = stored(name, data);
    codec::Bytes packed;
    auto encryption = zip::MemberEncryption::begin(secret, packed);
    encryption->add(data, packed);
    encryption->end(packed);
    made.data = packed;
    made.local.isEncrypted = made.central.isEncrypted = true;
    made.local.packedSize = made.central.packedSize = packed.size();
    return made;
}

/// Where AES's extra fields stand: in the local header and in the directory.
std::vector<std::size_t> aesFields(const codec::Bytes& archive)
{
    const std::array head = {std::byte(0x01), std::byte(0x99), std::byte(7), std::byte(0)};
    std::vector<std::size_t> places;
    for (auto at = archive.begin();;) {
        at = std::search(at, archive.end(), head.begin(), head.end());
        if (at == archive.end()) {
            return places;
        }
        places.push_back(static_cast<std::size_t>(at++ - archive.begin()) + head.size());
    }
}

bool isCorrupt(const std::optional<Error>& error)
{
    return error && error->path == "e" && error->codec && error->codec->kind == codec::ErrorKind::Corrupt;
}

std::optional<Error> errorOf(const codec::Bytes& archive)
{
    const Contents contents = readAll(archive, {.password = secret});
    return contents.fatal || contents.entries.size() != 1 ? contents.fatal : contents.entries[0].error;
}

} // namespace

class ZipEncryptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasEncryptedComesBack_data();
    void whatWasEncryptedComesBack();
    void withoutThePasswordItIsAskedFor();
    void anotherPasswordIsSaidToBeWrong();
    void theTwoProblemsReadDifferently();
    void namesStayReadableAndChecksAreNotTold();
    void dataIsNotInTheArchive();
    void everyArchiveHasOtherSalts();
    void otherProgramsReadIt_data();
    void otherProgramsReadIt();
    void archivesOfOtherProgramsAreRead_data();
    void archivesOfOtherProgramsAreRead();
    void everyFlippedBitIsNoticed();
    void aes1ComparesTheCheckToo();
    void fieldsThatLieAreRefused_data();
    void fieldsThatLieAreRefused();
    void tooFewBytesAreRefused_data();
    void tooFewBytesAreRefused();
    void strongEncryptionIsNotSupported();
    void anEncryptedDirectoryIsNotSupported();
    void anEmptyPasswordIsRefused();
    void encryptedMembersAreReadInOtherThreads();
};

void ZipEncryptionTest::whatWasEncryptedComesBack_data()
{
    QTest::addColumn<Zipping>("zipping");
    for (const ZipMethod method : {ZipMethod::Stored, ZipMethod::Deflate, ZipMethod::Zstd, ZipMethod::Lzma}) {
        for (const bool canRewrite : {true, false}) {
            const int level = method == ZipMethod::Stored ? 0 : 1;
            QTest::addRow("%d, %s", static_cast<int>(method), canRewrite ? "file" : "pipe")
                << Zipping{.level = level, .canRewrite = canRewrite, .method = method, .password = secret};
        }
    }
    QTest::newRow("no thread") << Zipping{.threads = 0, .password = secret};
    QTest::newRow("in pieces") << Zipping{.threads = 3, .perWrite = 4'099, .password = secret};
}

void ZipEncryptionTest::whatWasEncryptedComesBack()
{
    QFETCH(const Zipping, zipping);
    QVERIFY(isAllRight(readAll(zipOf(mixture(), zipping), {.password = secret}), mixture()));
}

void ZipEncryptionTest::withoutThePasswordItIsAskedFor()
{
    const Contents contents = readAll(zipOf({file("a", text(100))}, {.password = secret}));
    QVERIFY(!contents.fatal);
    QVERIFY(isPasswordNeeded(*contents.entries[0].error) && !isPasswordWrong(*contents.entries[0].error));
}

void ZipEncryptionTest::anotherPasswordIsSaidToBeWrong()
{
    const codec::Bytes archive = zipOf({file("a", text(100)), file("b", text(100))}, {.password = secret});
    int wrong = 0;
    for (const char* password : {"", "p", "another", "P\xC3\xA4ss w\xC3\xB6rd"}) {
        const Contents contents = readAll(archive, {.password = password});
        QVERIFY(!contents.fatal);
        for (const Got& got : contents.entries) {
            QVERIFY(got.error && !isPasswordNeeded(*got.error));
            wrong += isPasswordWrong(*got.error) ? 1 : 0;
        }
    }
    QVERIFY(wrong >= 7); // one of 65,536 is noticed at the end only
}

void ZipEncryptionTest::theTwoProblemsReadDifferently()
{
    const QString needed = describe(errorFrom(passwordNeeded(), "a")).title;
    const QString wrong = describe(errorFrom(passwordWrong(), "a")).title;
    QVERIFY(!needed.isEmpty() && needed != wrong);
}

void ZipEncryptionTest::namesStayReadableAndChecksAreNotTold()
{
    const Contents contents = readAll(zipOf(mixture(), {.password = secret}), {.password = secret});
    for (const Got& got : contents.entries) {
        const bool hasData = !got.data.empty() || got.entry.kind == Entry::Kind::SymbolicLink;
        QCOMPARE(got.entry.isEncrypted, hasData);
        QCOMPARE(got.entry.crc.has_value(), !hasData);
        QVERIFY(got.entry.method == "Deflate" || got.entry.method == "Stored");
    }
}

void ZipEncryptionTest::dataIsNotInTheArchive()
{
    const codec::Bytes data = noise(4'000);
    const codec::Bytes archive = zipOf({file("n", data)}, {.level = 0, .password = secret});
    QVERIFY(!archive.empty());
    QVERIFY(std::ranges::search(archive, codec::ByteView(data).first(16)).empty());
}

void ZipEncryptionTest::everyArchiveHasOtherSalts()
{
    const Puts puts = {file("a", text(1'000)), file("b", text(1'000))};
    QVERIFY(zipOf(puts, {.password = secret}) != zipOf(puts, {.password = secret}));
}

void ZipEncryptionTest::otherProgramsReadIt_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("7z") << QStringLiteral("7z t -bd -psecret a.zip >&2");
    QTest::newRow("bsdtar") << QStringLiteral("bsdtar --passphrase secret -xOf a.zip | cmp - all");
}

void ZipEncryptionTest::otherProgramsReadIt()
{
    QFETCH(const QString, command);
    Puts puts = mixture();
    std::erase_if(puts, [](const Put& put) { // which libarchive cannot decrypt
        return put.entry.kind == Entry::Kind::SymbolicLink;
    });
    codec::Bytes all;
    for (const Put& put : puts) {
        append(all, put.data);
    }
    const TestFolder folder;
    folder.write("all", all);
    for (const bool canRewrite : {true, false}) {
        folder.write("a.zip", zipOf(puts, {.canRewrite = canRewrite, .password = "secret"}));
        const Ran ran = shell(folder, command);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    }
}

void ZipEncryptionTest::archivesOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, const char* command) {
        QTest::newRow(name) << QString::fromUtf8(command);
    };
    row("zip", "zip -qP secret a.zip text noise empty");
    row("zip, stored", "zip -q0P secret a.zip text noise empty");
    row("zip, from a pipe", "zip -qP secret - text noise empty | cat > a.zip");
    row("7z, AES-256", "7z a -bd -tzip -psecret -mem=AES256 a.zip text noise empty >&2");
    row("7z, AES-192", "7z a -bd -tzip -psecret -mem=AES192 a.zip text noise empty >&2");
    row("7z, AES-128", "7z a -bd -tzip -psecret -mem=AES128 -mm=LZMA a.zip text noise empty >&2");
    row("7z, AES, stored", "7z a -bd -tzip -psecret -mem=AES256 -mx=0 a.zip text noise empty >&2");
    row("7z, ZipCrypto", "7z a -bd -tzip -psecret -mem=ZipCrypto a.zip text noise empty >&2");
    row("bsdtar, AES-256",
        "bsdtar --format zip --options zip:encryption=aes256 --passphrase secret -cf a.zip text noise empty");
    row("bsdtar, AES-128",
        "bsdtar --format zip --options zip:encryption=aes128 --passphrase secret -cf a.zip text noise empty");
    row("bsdtar, traditional",
        "bsdtar --format zip --options zip:encryption=zipcrypt --passphrase secret -cf a.zip text noise "
        "empty");
}

void ZipEncryptionTest::archivesOfOtherProgramsAreRead()
{
    QFETCH(const QString, command);
    const TestFolder folder;
    folder.write("text", text(700'000));
    folder.write("noise", noise(300'000));
    folder.write("empty", {});
    const Ran ran = shell(folder, command);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    const codec::Bytes archive = folder.read("a.zip");
    const Contents contents = readAll(archive, {.password = "secret"});
    QVERIFY(!contents.fatal);
    QCOMPARE(contents.entries.size(), 3U);
    for (const Got& got : contents.entries) {
        QVERIFY2(!got.error, got.entry.name.c_str());
        QVERIFY(got.data == folder.read(got.entry.name));
    }
    for (const Got& got : readAll(archive, {.password = "Secret"}).entries) {
        QVERIFY(got.data.empty() || got.error); // traditional passwords are told in 255 of 256 cases
    }
    QVERIFY(isPasswordNeeded(*readAll(archive).entries[0].error));
}

void ZipEncryptionTest::everyFlippedBitIsNoticed()
{
    const codec::Bytes archive = archiveOf({encrypted("e", text(20))});
    QVERIFY(!errorOf(archive));
    const std::size_t begin = 30 + 1 + zip::aesFieldSize;
    const std::size_t end = begin + 20 + zip::MemberEncryption::overhead;
    for (std::size_t bit = 8 * begin; bit < 8 * end; ++bit) {
        codec::Bytes damaged = archive;
        damaged[bit / 8] ^= std::byte(1) << (bit % 8);
        const std::optional<Error> error = errorOf(damaged);
        const bool isInKeys = bit < 8 * (begin + 18); // another salt, or another verifier
        QVERIFY(isCorrupt(error) || (isInKeys && error && isPasswordWrong(*error)));
    }
}

void ZipEncryptionTest::aes1ComparesTheCheckToo()
{
    const codec::Bytes data = text(500);
    codec::Bytes archive = archiveOf({encrypted("e", data)});
    const std::vector<std::size_t> fields = aesFields(archive);
    QCOMPARE(fields.size(), 2U);
    for (const std::size_t field : fields) {
        archive[field] = std::byte(1);
    }
    QVERIFY(isCorrupt(errorOf(archive))); // AE-2 tells 0
    const std::size_t record = fields[1] - 4 - 1 - 46;
    codec::Bytes crc;
    codec::appendLittleEndian(crc, crcOf(data), 4);
    std::ranges::copy(crc, archive.begin() + 14);
    std::ranges::copy(crc, archive.begin() + static_cast<std::ptrdiff_t>(record + 16));
    QVERIFY(!errorOf(archive));
}

void ZipEncryptionTest::fieldsThatLieAreRefused_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("places");
    const auto row = [](const char* name, int at, int value, int places = 3) {
        QTest::newRow(name) << at << value << places;
    };
    row("version 0", 0, 0);
    row("version 3", 0, 3);
    row("another vendor", 2, 'B');
    row("strength 0", 4, 0);
    row("strength 4", 4, 4);
    row("another strength", 4, 1);
    row("encrypted twice", 5, 99);
    row("another method", 5, 8);
    row("another number", -4, 2);
    row("a size too large", -2, 200);
    row("a size too small", -2, 6);
    row("only the local one", 5, 8, 1);
    row("only the directory's", 5, 8, 2);
}

void ZipEncryptionTest::fieldsThatLieAreRefused()
{
    QFETCH(const int, at);
    QFETCH(const int, value);
    QFETCH(const int, places);
    codec::Bytes archive = archiveOf({encrypted("e", text(500))});
    const std::vector<std::size_t> fields = aesFields(archive);
    for (const int place : {0, 1}) {
        if ((places >> place & 1) != 0) {
            archive[fields[static_cast<std::size_t>(place)] + static_cast<std::size_t>(at)] =
                std::byte(value);
        }
    }
    const std::optional<Error> error = errorOf(archive);
    QVERIFY(error && (isCorrupt(error) || isPasswordWrong(*error)));
    QVERIFY(error->path == "e");
}

void ZipEncryptionTest::tooFewBytesAreRefused_data()
{
    QTest::addColumn<bool>("isAes");
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 15, 16, 18, 27}) {
        QTest::addRow("AES, %d", size) << true << size;
    }
    for (const int size : {0, 1, 11}) {
        QTest::addRow("traditional, %d", size) << false << size;
    }
}

void ZipEncryptionTest::tooFewBytesAreRefused()
{
    QFETCH(const bool, isAes);
    QFETCH(const int, size);
    Made made = stored("e", noise(static_cast<std::size_t>(size)));
    made.local.isEncrypted = made.central.isEncrypted = isAes;
    codec::Bytes archive = archiveOf({made});
    if (!isAes) {
        archive[6] = std::byte(1);
        const std::size_t record = 30 + 1 + static_cast<std::size_t>(size);
        archive[record + 8] = std::byte(1);
    }
    QVERIFY(isCorrupt(errorOf(archive)));
}

void ZipEncryptionTest::strongEncryptionIsNotSupported()
{
    codec::Bytes archive = archiveOf({stored("e", text(100))});
    archive[6] = archive[30 + 1 + 100 + 8] = std::byte(0x41);
    const std::optional<Error> error = errorOf(archive);
    QVERIFY(error && error->codec->kind == codec::ErrorKind::UnsupportedOption);
    QCOMPARE(error->codec->option->option, "encryption");
}

void ZipEncryptionTest::anEncryptedDirectoryIsNotSupported()
{
    codec::Bytes archive = archiveOf({stored("e", text(100))});
    const std::size_t directory = 30 + 1 + 100;
    archive[directory] ^= std::byte(0x55); // no record can be recognised
    std::optional<Error> error = errorOf(archive);
    QVERIFY(error && error->codec->kind == codec::ErrorKind::Corrupt);
    archive[7] |= std::byte(0x20);
    error = errorOf(archive);
    QVERIFY(error && error->codec->kind == codec::ErrorKind::UnsupportedOption);
    QCOMPARE(error->codec->option->option, "encryption");
}

void ZipEncryptionTest::anEmptyPasswordIsRefused()
{
    const auto options = ZipOptions::make({.password = ""});
    QVERIFY(!options);
    QCOMPARE(options.error().option->option, "password");
}

void ZipEncryptionTest::encryptedMembersAreReadInOtherThreads()
{
    const Puts puts = mixture();
    const codec::Bytes archive = zipOf(puts, {.password = secret});
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive", {.password = secret});
    std::size_t files = 0;
    for (const Put& put : puts) {
        QVERIFY(*reader.next());
        if (const std::unique_ptr<EntryData> data = reader.detach()) {
            codec::Bytes got;
            for (auto block = data->readBlock(); block && *block; block = data->readBlock()) {
                append(got, (*block)->bytes);
            }
            QVERIFY(got == put.data);
            ++files;
        }
    }
    QCOMPARE(files, 6U);
}

QTEST_GUILESS_MAIN(ZipEncryptionTest)
#include "zipencryptiontest.moc"
