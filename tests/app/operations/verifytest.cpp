#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/sampledata.h"

#include <QCryptographicHash>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdall;
using test::JobBench;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;
using Status = Verdict::Status;

codec::Bytes compressed(codec::ByteView data, const codec::EncoderSettings& settings)
{
    return codec::compress(data, codec::EncoderOptions::make(settings).value()).value();
}

codec::Bytes compressed(codec::ByteView data, codec::Format format = codec::Format::Xz)
{
    return compressed(data, test::quickSettings(format));
}

Verdict verdictOf(const VerifyRequest& request)
{
    const Outcome outcome = test::runJob(request);
    return outcome.kind == Outcome::Kind::Succeeded ? outcome.summary.verdict.value() : Verdict();
}

std::string sha256Of(codec::ByteView data)
{
    const QByteArrayView bytes(data.data(), qsizetype(data.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdictSaysWhatTheFileIs_data();
    void verdictSaysWhatTheFileIs();
    void whatCannotBeReadIsUnreadable_data();
    void whatCannotBeReadIsUnreadable();
    void tooLittleMemoryIsUnsupported();
    void hashIsOfTheWholeFile_data();
    void hashIsOfTheWholeFile();
    void cancelIsNoVerdict();
};

void VerifyTest::verdictSaysWhatTheFileIs_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<codec::Bytes>("file");
    QTest::addColumn<Verdict::Status>("status");
    const codec::Bytes data = test::text(50'000);
    const codec::Bytes whole = compressed(data);
    codec::Bytes damaged = whole;
    damaged.at(whole.size() / 2) ^= std::byte(1);
    codec::Bytes beheaded = whole;
    beheaded.at(0) ^= std::byte(1);
    codec::EncoderSettings unchecked = test::quickSettings(codec::Format::Xz);
    unchecked.check = codec::Check::None;
    const codec::Bytes cut(whole.begin(), whole.end() - 1);
    const auto row = [](const char* tag, const char* name, const codec::Bytes& file, Status status) {
        QTest::newRow(tag) << QByteArray(name) << file << status;
    };
    row("intact", "a.xz", whole, Status::Intact);
    row("intact under another name", "a.txt", whole, Status::Intact);
    row("intact gzip", "a.gz", compressed(data, codec::Format::Gzip), Status::Intact);
    row("damaged", "a.xz", damaged, Status::Damaged);
    row("damaged at its first byte", "a.xz", beheaded, Status::Damaged);
    row("something else under the name", "a.xz", test::text(1000), Status::Damaged);
    row("cut", "a.xz", cut, Status::Truncated);
    row("empty", "a.xz", {}, Status::Truncated);
    row("format without a check", "a.lzma", compressed(data, codec::Format::Lzma), Status::Unchecked);
    row("check left out", "a.xz", compressed(data, unchecked), Status::Unchecked);
    row("no known format", "a.txt", test::text(1000), Status::Unsupported);
}

void VerifyTest::verdictSaysWhatTheFileIs()
{
    QFETCH(QByteArray, name);
    QFETCH(codec::Bytes, file);
    QFETCH(Verdict::Status, status);
    const TestFolder folder;
    const fs::path path = folder.write(name.toStdString(), file);
    const Verdict verdict = verdictOf({.source = path});
    QCOMPARE(verdict.status, status);
    QCOMPARE(verdict.path, path);
    QCOMPARE(verdict.compressedSize.value(), file.size());
    QCOMPARE(verdict.error.has_value(), status != Status::Intact && status != Status::Unchecked);
    if (!verdict.error) {
        QCOMPARE(verdict.uncompressedSize.value(), 50'000U);
        QCOMPARE(verdict.streams.value(), 1U);
    } else {
        QVERIFY(verdict.error->codec->offset);
    }
    QCOMPARE(folder.names().size(), std::size_t(1));
}

void VerifyTest::whatCannotBeReadIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << QByteArray("missing.xz") << ErrorKind::NotFound;
    QTest::newRow("folder") << QByteArray("folder.xz") << ErrorKind::IsFolder;
    QTest::newRow("pipe") << QByteArray("pipe.xz") << ErrorKind::NotRegular;
    QTest::newRow("closed") << QByteArray("closed.xz") << ErrorKind::PermissionDenied;
}

void VerifyTest::whatCannotBeReadIsUnreadable()
{
    QFETCH(QByteArray, name);
    QFETCH(ErrorKind, kind);
    const TestFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe.xz").c_str(), 0600), 0);
    fs::create_directory(folder / "folder.xz");
    fs::permissions(folder.write("closed.xz", test::text(10)), fs::perms::none);
    if (name == "closed.xz" && ::access((folder / "closed.xz").c_str(), R_OK) == 0) {
        QSKIP("this user may read everything");
    }
    const Verdict verdict = verdictOf({.source = folder / name.toStdString()});
    QCOMPARE(verdict.status, Status::Unreadable);
    QCOMPARE(verdict.error.value().kind, kind);
}

void VerifyTest::tooLittleMemoryIsUnsupported()
{
    const TestFolder folder;
    const Verdict verdict = verdictOf(
        {.source = folder.write("a.xz", compressed(test::text(1000))), .settings = {.memoryLimit = 100'000}});
    QCOMPARE(verdict.status, Status::Unsupported);
    QVERIFY(verdict.error.value().needed > 100'000);
}

void VerifyTest::hashIsOfTheWholeFile_data()
{
    QTest::addColumn<codec::Bytes>("file");
    codec::Bytes file = compressed(test::noise(1'000'000));
    QTest::newRow("intact") << file;
    codec::Bytes damaged = file;
    damaged.at(100) ^= std::byte(1);
    QTest::newRow("damaged at its start") << damaged;
    file.resize(file.size() + 500'000, std::byte('x'));
    QTest::newRow("with trailing data") << file;
    QTest::newRow("of no known format") << test::text(1'000'000);
}

void VerifyTest::hashIsOfTheWholeFile()
{
    QFETCH(codec::Bytes, file);
    const TestFolder folder;
    const fs::path path = folder.write("a", file);
    QCOMPARE(verdictOf({.source = path, .sha256 = true}).sha256, sha256Of(file));
    QVERIFY(verdictOf({.source = path}).sha256.empty());
}

void VerifyTest::cancelIsNoVerdict()
{
    const TestFolder folder;
    const VerifyRequest request{.source = folder.write("a.xz", compressed(test::text(1000)))};
    JobBench bench;
    bench.stop();
    const Outcome outcome = bench.run(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Cancelled);
    QVERIFY(!outcome.summary.verdict);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verifytest.moc"
