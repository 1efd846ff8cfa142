#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/sampledata.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdall;
using test::JobBench;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

codec::Bytes compressed(codec::ByteView data, codec::Format format = codec::Format::Xz)
{
    const auto options = codec::EncoderOptions::make(test::quickSettings(format)).value();
    return codec::compress(data, options).value();
}

codec::Bytes flipped(codec::Bytes data, std::size_t index)
{
    data.at(index) ^= std::byte(0x10);
    return data;
}

} // namespace

class ExtractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentDecidesTheFormat_data();
    void contentDecidesTheFormat();
    void rawStreamsNeedToBeTold();
    void nameLosesItsSuffix_data();
    void nameLosesItsSuffix();
    void damagedDataGetsNoName_data();
    void damagedDataGetsNoName();
    void trailingDataIsAWarning();
    void joinedStreamsAreAllExtracted();
    void outputIsSparse();
    void metadataIsKept();
    void existingOutputIsTreatedAsAsked_data();
    void existingOutputIsTreatedAsAsked();
    void folderOfItsOwn_data();
    void folderOfItsOwn();
    void sizeLimitIsKept_data();
    void sizeLimitIsKept();
    void memoryLimitCanBeRaised_data();
    void memoryLimitCanBeRaised();
    void cancelLeavesNothing();
};

void ExtractTest::contentDecidesTheFormat_data()
{
    QTest::addColumn<codec::Format>("format");
    for (const codec::FormatInfo& format : codec::formats()) {
        if (format.selfDescribing) {
            QTest::newRow(std::string(format.name).c_str()) << format.format;
        }
    }
}

void ExtractTest::contentDecidesTheFormat()
{
    QFETCH(codec::Format, format);
    const TestFolder folder;
    const codec::Bytes data = test::text(100'000);
    const ExtractRequest request{.source = folder.write("strange.xyz", compressed(data, format))};
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(outcome.summary.output.value(), folder / "strange.xyz.out");
    QCOMPARE(folder.read("strange.xyz.out"), data);
    QCOMPARE(outcome.summary.verdict.value().format.value(), format);
    QCOMPARE(folder.names().size(), std::size_t(2));
}

void ExtractTest::rawStreamsNeedToBeTold()
{
    const TestFolder folder;
    const codec::Bytes data = test::text(100'000);
    ExtractRequest request{.source = folder.write("a.raw-lzma", compressed(data, codec::Format::RawLzma))};
    const Outcome refused = test::runJob(request);
    QCOMPARE(refused.error.value().kind, ErrorKind::Data);
    QCOMPARE(refused.error->codec->kind, codec::ErrorKind::UnknownFormat);
    request.settings.format = codec::Format::RawLzma;
    request.settings.filters = test::quickSettings(codec::Format::RawLzma).filters;
    QCOMPARE(test::runJob(request).kind, Outcome::Kind::Succeeded);
    QCOMPARE(folder.read("a"), data);
}

void ExtractTest::nameLosesItsSuffix_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("xz") << QByteArray("a.xz") << QByteArray("a");
    QTest::newRow("txz") << QByteArray("a.txz") << QByteArray("a.tar");
    QTest::newRow("upper case") << QByteArray("A.XZ") << QByteArray("A");
    QTest::newRow("none") << QByteArray("a") << QByteArray("a.out");
    QTest::newRow("only") << QByteArray(".xz") << QByteArray(".xz.out");
}

void ExtractTest::nameLosesItsSuffix()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, decoded);
    const TestFolder folder;
    const codec::Bytes data = test::text(10);
    const ExtractRequest request{.source = folder.write(name.toStdString(), compressed(data))};
    QCOMPARE(test::runJob(request).summary.output.value(), folder / decoded.toStdString());
    QCOMPARE(folder.read(decoded.toStdString()), data);
}

void ExtractTest::damagedDataGetsNoName_data()
{
    QTest::addColumn<codec::Bytes>("file");
    QTest::addColumn<codec::ErrorKind>("kind");
    using enum codec::ErrorKind;
    const codec::Bytes whole = compressed(test::text(100'000));
    QTest::newRow("cut") << codec::Bytes(whole.begin(), whole.begin() + 500) << Truncated;
    QTest::newRow("empty") << codec::Bytes() << Truncated;
    QTest::newRow("in the middle") << flipped(whole, whole.size() / 2) << Corrupt;
    QTest::newRow("in the footer") << flipped(whole, whole.size() - 1) << Corrupt;
    QTest::newRow("in the magic") << flipped(whole, 1) << UnknownFormat;
    QTest::newRow("foreign") << test::text(1000) << UnknownFormat;
}

void ExtractTest::damagedDataGetsNoName()
{
    QFETCH(codec::Bytes, file);
    QFETCH(codec::ErrorKind, kind);
    const TestFolder folder;
    const Outcome outcome = test::runJob(ExtractRequest{.source = folder.write("a.xz", file)});
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().kind, ErrorKind::Data);
    QCOMPARE(outcome.error->path, folder / "a.xz");
    QCOMPARE(outcome.error->codec.value().kind, kind);
    QVERIFY(outcome.error->codec->offset);
    QCOMPARE(folder.names(), Names{"a.xz"});
}

void ExtractTest::trailingDataIsAWarning()
{
    const TestFolder folder;
    codec::Bytes file = compressed(test::text(1000));
    const std::size_t size = file.size();
    std::ranges::copy(test::bytesOf("a dozen more"), std::back_inserter(file));
    const Outcome outcome = test::runJob(ExtractRequest{.source = folder.write("a.xz", file)});
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    const auto warnings = outcome.summary.verdict.value().warnings;
    QCOMPARE(warnings.size(), std::size_t(1));
    QCOMPARE(warnings.front().offset, size);
    QCOMPARE(warnings.front().size, 12U);
    QCOMPARE(folder.read("a"), test::text(1000));
}

void ExtractTest::joinedStreamsAreAllExtracted()
{
    const TestFolder folder;
    codec::Bytes file = compressed(test::text(1000), codec::Format::Bzip2);
    std::ranges::copy(codec::Bytes(file), std::back_inserter(file));
    test::runJob(ExtractRequest{.source = folder.write("a.bz2", file)});
    QCOMPARE(folder.read("a").size(), std::size_t(2000));
}

void ExtractTest::outputIsSparse()
{
    const TestFolder folder;
    const codec::Bytes data = test::zeros(8'000'000);
    test::runJob(ExtractRequest{.source = folder.write("a.xz", compressed(data))});
    QCOMPARE(folder.read("a"), data);
    struct stat status = {};
    QCOMPARE(::stat((folder / "a").c_str(), &status), 0);
    QVERIFY(status.st_blocks < 1000);
}

void ExtractTest::metadataIsKept()
{
    const TestFolder folder;
    const fs::path source = folder.write("a.xz", compressed(test::text(10)));
    QCOMPARE(::chmod(source.c_str(), 0600), 0);
    const FileStatus before = statusOf(source).value();
    test::runJob(ExtractRequest{.source = source});
    const FileStatus after = statusOf(folder / "a").value();
    QCOMPARE(after.permissions, 0600U);
    QVERIFY(after.modified == before.modified);
}

void ExtractTest::existingOutputIsTreatedAsAsked_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<QByteArray>("name"); // of the output; empty: none
    QTest::newRow("fail") << Conflict::Fail << Outcome::Kind::Failed << QByteArray();
    QTest::newRow("skip") << Conflict::Skip << Outcome::Kind::Succeeded << QByteArray();
    QTest::newRow("rename") << Conflict::Rename << Outcome::Kind::Succeeded << QByteArray("a (2)");
    QTest::newRow("overwrite") << Conflict::Overwrite << Outcome::Kind::Succeeded << QByteArray("a");
    QTest::newRow("ask nobody") << Conflict::Ask << Outcome::Kind::Succeeded << QByteArray("a (2)");
}

void ExtractTest::existingOutputIsTreatedAsAsked()
{
    QFETCH(Conflict, conflict);
    QFETCH(Outcome::Kind, kind);
    QFETCH(QByteArray, name);
    const TestFolder folder;
    const codec::Bytes old = test::bytesOf("old");
    folder.write("a", old);
    const ExtractRequest request{.source = folder.write("a.xz", compressed(test::text(10))),
                                 .conflict = conflict};
    QCOMPARE(test::runJob(request).kind, kind);
    QCOMPARE(folder.names(), name == "a (2)" ? (Names{"a", "a (2)", "a.xz"}) : (Names{"a", "a.xz"}));
    QCOMPARE(folder.read("a") == old, name != "a");
}

void ExtractTest::folderOfItsOwn_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QByteArray>("output"); // empty: none
    QTest::newRow("new") << Conflict::Fail << false << QByteArray("a/a");
    QTest::newRow("new, overwrite") << Conflict::Overwrite << false << QByteArray("a/a");
    QTest::newRow("fail") << Conflict::Fail << true << QByteArray();
    QTest::newRow("skip") << Conflict::Skip << true << QByteArray();
    QTest::newRow("rename") << Conflict::Rename << true << QByteArray("a (2)/a");
    QTest::newRow("overwrite joins it") << Conflict::Overwrite << true << QByteArray("a/a");
}

void ExtractTest::folderOfItsOwn()
{
    QFETCH(Conflict, conflict);
    QFETCH(bool, exists);
    QFETCH(QByteArray, output);
    const TestFolder folder;
    if (exists) {
        fs::create_directory(folder / "a");
        folder.write("a/a", test::bytesOf("old"));
        folder.write("a/precious", {});
    }
    const codec::Bytes data = test::text(10);
    const ExtractRequest request{.source = folder.write("a.xz", compressed(data)),
                                 .folder = FolderPolicy::Always,
                                 .conflict = conflict};
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind,
             exists && conflict == Conflict::Fail ? Outcome::Kind::Failed : Outcome::Kind::Succeeded);
    QCOMPARE(fs::exists(folder / "a/precious"), exists);
    if (!output.isEmpty()) {
        QCOMPARE(outcome.summary.output.value(), folder / output.toStdString());
        QCOMPARE(folder.read(output.toStdString()), data);
    }
}

void ExtractTest::sizeLimitIsKept_data()
{
    QTest::addColumn<std::optional<Answer>>("answer");
    QTest::newRow("nobody to ask") << std::optional<Answer>();
    QTest::newRow("stop") << std::optional(Answer::Stop);
    QTest::newRow("continue") << std::optional(Answer::Continue);
}

void ExtractTest::sizeLimitIsKept()
{
    QFETCH(std::optional<Answer>, answer);
    const TestFolder folder;
    const ExtractRequest request{.source = folder.write("a.xz", compressed(test::zeros(2'000'000))),
                                 .maxSize = 1'000'000};
    JobBench bench;
    if (answer) {
        bench.answer(*answer);
    }
    const Outcome outcome = bench.run(request);
    QCOMPARE(bench.questions().size(), std::size_t(1));
    if (answer == Answer::Continue) {
        QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
        QCOMPARE(folder.read("a").size(), std::size_t(2'000'000));
        return;
    }
    QCOMPARE(outcome.error.value().kind, ErrorKind::SizeLimit);
    QCOMPARE(outcome.error->needed, 1'000'000U);
    QCOMPARE(folder.names(), Names{"a.xz"});
}

void ExtractTest::memoryLimitCanBeRaised_data()
{
    sizeLimitIsKept_data();
}

void ExtractTest::memoryLimitCanBeRaised()
{
    QFETCH(std::optional<Answer>, answer);
    const TestFolder folder;
    const codec::Bytes data = test::text(100'000);
    const ExtractRequest request{.source = folder.write("a.xz", compressed(data)),
                                 .settings = {.memoryLimit = 100'000}};
    JobBench bench;
    if (answer) {
        bench.answer(*answer);
    }
    const Outcome outcome = bench.run(request);
    QCOMPARE(bench.questions().size(), std::size_t(1));
    QCOMPARE(bench.questions().front().kind, Question::Kind::MemoryLimit);
    if (answer == Answer::Continue) {
        QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
        QCOMPARE(folder.read("a"), data);
        QCOMPARE(bench.progress().done.load(), bench.progress().total.load());
        return;
    }
    QCOMPARE(outcome.error.value().kind, ErrorKind::MemoryLimit);
    QVERIFY(outcome.error->needed > 100'000);
    QCOMPARE(folder.names(), Names{"a.xz"});
}

void ExtractTest::cancelLeavesNothing()
{
    const TestFolder folder;
    const ExtractRequest request{
        .source = folder.write("a.bz2", compressed(test::noise(4'000'000), codec::Format::Bzip2))};
    JobBench bench;
    const Outcome outcome = bench.runStoppedAt(request, 1'000'000);
    if (outcome.kind == Outcome::Kind::Succeeded) {
        QSKIP("the stop came too late on this machine");
    }
    QCOMPARE(outcome.kind, Outcome::Kind::Cancelled);
    QCOMPARE(folder.names(), Names{"a.bz2"});
}

QTEST_GUILESS_MAIN(ExtractTest)
#include "extracttest.moc"
