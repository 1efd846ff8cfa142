#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/program.h"
#include "support/sampledata.h"

#include <QTest>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace holdall;
using test::JobBench;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

CompressRequest requestFor(const fs::path& source, codec::Format format = codec::Format::Xz)
{
    return {.source = source, .settings = test::quickSettings(format)};
}

/// What a compressed file holds.
codec::Bytes contentOf(const TestFolder& folder, const fs::path& name, const codec::EncoderSettings& settings)
{
    return codec::decompress(folder.read(name), {.format = settings.format, .filters = settings.filters})
        .value_or(codec::Bytes());
}

} // namespace

class CompressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatMakesAProvenFile_data();
    void everyFormatMakesAProvenFile();
    void metadataOfTheSourceIsKept();
    void gzipHeaderNamesTheSource();
    void reproducibleGzipKnowsNoNameAndNoTime();
    void existingOutputIsTreatedAsAsked_data();
    void existingOutputIsTreatedAsAsked();
    void sourceIsNeverItsOwnOutput();
    void memoryLimitIsKept_data();
    void memoryLimitIsKept();
    void wrongOptionsAreRefusedBeforeAnything();
    void impossibleSourcesAreRefused_data();
    void impossibleSourcesAreRefused();
    void impossibleFoldersAreRefused();
    void strangeNamesWork_data();
    void strangeNamesWork();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void progressEndsAtItsTotal();
    void verifyingAPipeIsRefused();
};

void CompressTest::everyFormatMakesAProvenFile_data()
{
    QTest::addColumn<codec::Format>("format");
    QTest::addColumn<codec::Bytes>("data");
    for (const codec::FormatInfo& format : codec::formats()) {
        for (const test::Sample& sample : test::samples()) {
            QTest::addRow("%s, %s", std::string(format.name).c_str(), sample.name)
                << format.format << sample.data;
        }
    }
}

void CompressTest::everyFormatMakesAProvenFile()
{
    QFETCH(codec::Format, format);
    QFETCH(codec::Bytes, data);
    const TestFolder folder;
    const CompressRequest request = requestFor(folder.write("a.txt", data), format);
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    const std::string name = "a.txt" + std::string(codec::info(format).suffixes.front());
    QCOMPARE(outcome.summary.output.value(), folder / name);
    QVERIFY(outcome.summary.verdict);
    QCOMPARE(outcome.summary.verdict->path, folder / name);
    QCOMPARE(outcome.summary.bytesRead, data.size());
    QCOMPARE(outcome.summary.bytesWritten, folder.read(name).size());
    QCOMPARE(folder.names(), (Names{"a.txt", name}));
    QCOMPARE(contentOf(folder, name, request.settings), data);
}

void CompressTest::metadataOfTheSourceIsKept()
{
    const TestFolder folder;
    const fs::path source = folder.write("a", test::text(100));
    QCOMPARE(::chmod(source.c_str(), 0751), 0);
    fs::last_write_time(
        source,
        fs::file_time_type::clock::from_sys(std::chrono::sys_seconds{std::chrono::seconds{1'000'000'000}}));
    QCOMPARE(test::runJob(requestFor(source)).kind, Outcome::Kind::Succeeded);
    const FileStatus status = statusOf(folder / "a.xz").value();
    QCOMPARE(status.permissions, 0751U);
    QCOMPARE(status.modified.seconds, 1'000'000'000);
}

void CompressTest::gzipHeaderNamesTheSource()
{
    const TestFolder folder;
    const fs::path source = folder.write("n\xff"
                                         "me",
                                         test::text(100));
    fs::last_write_time(
        source,
        fs::file_time_type::clock::from_sys(std::chrono::sys_seconds{std::chrono::seconds{1'000'000'000}}));
    QCOMPARE(test::runJob(requestFor(source, codec::Format::Gzip)).kind, Outcome::Kind::Succeeded);
    const codec::Bytes file = folder.read("n\xff"
                                          "me.gz");
    const codec::Bytes expected = test::bytesOf(std::string_view("\x1f\x8b\x08\x08\x00\xca\x9a\x3b", 8));
    QVERIFY(std::equal(expected.begin(), expected.end(), file.begin()));
    const codec::Bytes name = test::bytesOf(std::string_view("n\xff"
                                                             "me\0",
                                                             5));
    QVERIFY(std::equal(name.begin(), name.end(), file.begin() + 10));
}

void CompressTest::reproducibleGzipKnowsNoNameAndNoTime()
{
    const TestFolder folder;
    for (const char* name : {"a", "b"}) {
        CompressRequest request = requestFor(folder.write(name, test::text(100)), codec::Format::Gzip);
        request.reproducible = true;
        QCOMPARE(test::runJob(request).kind, Outcome::Kind::Succeeded);
        fs::last_write_time(folder / "a", fs::file_time_type());
    }
    QCOMPARE(folder.read("a.gz"), folder.read("b.gz"));
}

void CompressTest::existingOutputIsTreatedAsAsked_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<std::optional<Answer>>("answer");
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<QByteArray>("name"); // of the output; empty: none
    const auto done = Outcome::Kind::Succeeded;
    const std::optional<Answer> nobody;
    QTest::newRow("fail") << Conflict::Fail << nobody << Outcome::Kind::Failed << QByteArray();
    QTest::newRow("skip") << Conflict::Skip << nobody << done << QByteArray();
    QTest::newRow("rename") << Conflict::Rename << nobody << done << QByteArray("a (2).xz");
    QTest::newRow("overwrite") << Conflict::Overwrite << nobody << done << QByteArray("a.xz");
    QTest::newRow("ask nobody") << Conflict::Ask << nobody << done << QByteArray("a (2).xz");
    QTest::newRow("ask, skip") << Conflict::Ask << std::optional(Answer::Skip) << done << QByteArray();
    QTest::newRow("ask, rename") << Conflict::Ask << std::optional(Answer::Rename) << done
                                 << QByteArray("a (2).xz");
    QTest::newRow("ask, overwrite") << Conflict::Ask << std::optional(Answer::Overwrite) << done
                                    << QByteArray("a.xz");
}

void CompressTest::existingOutputIsTreatedAsAsked()
{
    QFETCH(Conflict, conflict);
    QFETCH(std::optional<Answer>, answer);
    QFETCH(Outcome::Kind, kind);
    QFETCH(QByteArray, name);
    const TestFolder folder;
    const codec::Bytes data = test::text(1000);
    CompressRequest request = requestFor(folder.write("a", data));
    const codec::Bytes old = test::bytesOf("old");
    folder.write("a.xz", old);
    request.conflict = conflict;
    JobBench bench;
    if (answer) {
        bench.answer(*answer);
    }
    const Outcome outcome = bench.run(request);
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.summary.skipped, kind == Outcome::Kind::Succeeded && name.isEmpty());
    QCOMPARE(bench.questions().size(), conflict == Conflict::Ask ? 1U : 0U);
    QCOMPARE(folder.names(), name == "a (2).xz" ? (Names{"a", "a (2).xz", "a.xz"}) : (Names{"a", "a.xz"}));
    QCOMPARE(folder.read("a.xz") == old, name != "a.xz");
    if (!name.isEmpty()) {
        QCOMPARE(contentOf(folder, name.toStdString(), request.settings), data);
    }
}

void CompressTest::sourceIsNeverItsOwnOutput()
{
    const TestFolder folder;
    const codec::Bytes data = test::text(1000);
    CompressRequest request = requestFor(folder.write("a", data));
    fs::create_symlink("a", folder / "link");
    request.conflict = Conflict::Overwrite;
    for (const char* name : {"a", "link"}) {
        request.output = folder / name;
        QCOMPARE(test::runJob(request).error.value().kind, ErrorKind::AlreadyExists);
    }
    QCOMPARE(folder.names(), (Names{"a", "link"}));
    QCOMPARE(folder.read("a"), data);
}

void CompressTest::memoryLimitIsKept_data()
{
    QTest::addColumn<std::optional<Answer>>("answer");
    QTest::newRow("nobody to ask") << std::optional<Answer>();
    QTest::newRow("stop") << std::optional(Answer::Stop);
    QTest::newRow("continue") << std::optional(Answer::Continue);
}

void CompressTest::memoryLimitIsKept()
{
    QFETCH(std::optional<Answer>, answer);
    const TestFolder folder;
    CompressRequest request = requestFor(folder.write("a", test::text(1000)));
    request.memoryLimit = 100'000;
    JobBench bench;
    if (answer) {
        bench.answer(*answer);
    }
    const Outcome outcome = bench.run(request);
    QCOMPARE(bench.questions().size(), std::size_t(1));
    QVERIFY(outcome.summary.memoryEstimate > 100'000);
    QCOMPARE(bench.questions().front().needed, outcome.summary.memoryEstimate);
    if (answer == Answer::Continue) {
        QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
        return;
    }
    QCOMPARE(outcome.error.value().kind, ErrorKind::MemoryLimit);
    QCOMPARE(outcome.error->needed, outcome.summary.memoryEstimate);
    QCOMPARE(folder.names(), Names{"a"});
}

void CompressTest::wrongOptionsAreRefusedBeforeAnything()
{
    const TestFolder folder;
    CompressRequest request = requestFor(folder.write("a", test::text(1000)));
    request.settings.level = 17;
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.error.value().kind, ErrorKind::Option);
    QCOMPARE(outcome.error->codec->option->option, "preset");
    QCOMPARE(folder.names(), Names{"a"});
}

void CompressTest::impossibleSourcesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << QByteArray("missing") << ErrorKind::NotFound;
    QTest::newRow("pipe") << QByteArray("pipe") << ErrorKind::NotRegular;
    QTest::newRow("closed") << QByteArray("closed") << ErrorKind::PermissionDenied;
    QTest::newRow("below a file") << QByteArray("file/x") << ErrorKind::NotFound;
}

void CompressTest::impossibleSourcesAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(ErrorKind, kind);
    const TestFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    fs::permissions(folder.write("closed", test::text(10)), fs::perms::none);
    folder.write("file", {});
    if (name == "closed" && ::access((folder / "closed").c_str(), R_OK) == 0) {
        QSKIP("this user may read everything");
    }
    const Names before = folder.names();
    const Outcome outcome = test::runJob(requestFor(folder / name.toStdString()));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().kind, kind);
    QCOMPARE(outcome.error->path, folder / name.toStdString());
    QCOMPARE(folder.names(), before);
}

void CompressTest::impossibleFoldersAreRefused()
{
    const TestFolder folder;
    CompressRequest request = requestFor(folder.write("a", test::text(1000)));
    request.directory = folder / "missing";
    QCOMPARE(test::runJob(request).error.value().kind, ErrorKind::NotFound);
    request.directory = folder / "a";
    QCOMPARE(test::runJob(request).error.value().kind, ErrorKind::NotFound);
    fs::create_directory(folder / "closed");
    fs::permissions(folder / "closed", fs::perms::owner_read | fs::perms::owner_exec);
    request.directory = folder / "closed";
    if (::access((folder / "closed").c_str(), W_OK) != 0) {
        QCOMPARE(test::runJob(request).error.value().kind, ErrorKind::PermissionDenied);
        QCOMPARE(folder.names(), (Names{"a", "closed/"}));
    }
}

void CompressTest::strangeNamesWork_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("newline") << QByteArray("a\nb") << true;
    QTest::newRow("quotes") << QByteArray("a'b\"c") << true;
    QTest::newRow("dash") << QByteArray("-rf") << true;
    QTest::newRow("markup") << QByteArray("<img src=x>&amp;") << true;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80") << true;
    QTest::newRow("spaces") << QByteArray("  a  ") << true;
    QTest::newRow("252 bytes") << QByteArray(252, 'n') << true;
    QTest::newRow("255 bytes") << QByteArray(255, 'n') << false;
}

void CompressTest::strangeNamesWork()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, fits);
    const TestFolder folder;
    const std::string source = name.toStdString();
    const codec::Bytes data = test::text(1000);
    const Outcome outcome = test::runJob(requestFor(folder.write(source, data)));
    if (!fits) {
        QCOMPARE(outcome.error.value().systemCode, ENAMETOOLONG);
        QCOMPARE(folder.names(), Names{source});
        return;
    }
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(contentOf(folder, source + ".xz", {}), data);
    fs::remove(folder / source);
    QCOMPARE(test::runJob(ExtractRequest{.source = folder / (source + ".xz")}).kind,
             Outcome::Kind::Succeeded);
    QCOMPARE(folder.read(source), data);
}

void CompressTest::cancelLeavesNothing_data()
{
    QTest::addColumn<quint64>("done");
    QTest::newRow("before the start") << quint64(0);
    QTest::newRow("while compressing") << quint64(1'500'000);
    QTest::newRow("while verifying") << quint64(4'500'000);
}

void CompressTest::cancelLeavesNothing()
{
    QFETCH(quint64, done);
    const TestFolder folder;
    const codec::Bytes data = test::noise(4'000'000);
    JobBench bench;
    if (done == 0) {
        bench.stop();
    }
    const Outcome outcome = bench.runStoppedAt(requestFor(folder.write("a", data)), done);
    if (outcome.kind == Outcome::Kind::Succeeded) {
        QSKIP("the stop came too late on this machine");
    }
    QCOMPARE(outcome.kind, Outcome::Kind::Cancelled);
    QVERIFY(!outcome.error);
    QCOMPARE(folder.names(), Names{"a"});
    QCOMPARE(folder.read("a"), data);
}

void CompressTest::progressEndsAtItsTotal()
{
    const TestFolder folder;
    JobBench bench;
    bench.run(requestFor(folder.write("a", test::text(100'000))));
    QCOMPARE(bench.progress().total.load(), 200'000U);
    QCOMPARE(bench.progress().done.load(), 200'000U);
    QCOMPARE(bench.progress().bytesIn.load(), 100'000U);
    QCOMPARE(bench.progress().bytesOut.load(), folder.read("a.xz").size());
}

void CompressTest::verifyingAPipeIsRefused()
{
    const TestFolder folder;
    CompressRequest request = requestFor(folder.write("a", test::text(10)));
    request.output = StandardStream();
    QCOMPARE(test::runJob(request).error.value().kind, ErrorKind::Option);
}

QTEST_GUILESS_MAIN(CompressTest)
#include "compresstest.moc"
