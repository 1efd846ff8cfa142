#include "app/io/filedescriptor.h"
#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/sampledata.h"

#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

using namespace holdall;
using test::JobBench;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

/// Puts another file in the place of a standard stream for as long as it lives.
class Redirection {
public:
    Redirection(int stream, FileDescriptor other) : m_stream(stream), m_saved(::dup(stream))
    {
        ::dup2(other.get(), stream);
    }
    ~Redirection() { ::dup2(m_saved.get(), m_stream); }
    Redirection(const Redirection&) = delete;
    Redirection& operator=(const Redirection&) = delete;

private:
    int m_stream;
    FileDescriptor m_saved;
};

FileDescriptor opened(const fs::path& path, int flags)
{
    return FileDescriptor(::open(path.c_str(), flags | O_CLOEXEC, 0600));
}

CompressRequest compressPipe()
{
    return {
        .source = StandardStream(), .settings = test::quickSettings(codec::Format::Gzip), .verify = false};
}

} // namespace

class PipeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inputIsCompressedIntoAProvenFile();
    void inputIsCompressedToOutput();
    void inputIsExtractedIntoAFile();
    void fileIsExtractedToOutput();
    void inputIsVerified();
    void damagedInputLeavesNothing();
    void waitingInputIsCancelled();
    void inputCannotBeTrashed();
};

void PipeTest::inputIsCompressedIntoAProvenFile()
{
    const TestFolder folder;
    const codec::Bytes data = test::text(100'000);
    CompressRequest request = compressPipe();
    request.output = folder / "out.gz";
    request.verify = true;
    const Redirection input(0, opened(folder.write("in", data), O_RDONLY));
    const Outcome outcome = test::runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(outcome.summary.verdict);
    QCOMPARE(codec::decompress(folder.read("out.gz")).value(), data);
}

void PipeTest::inputIsCompressedToOutput()
{
    const TestFolder folder;
    const codec::Bytes data = test::text(100'000);
    Outcome outcome;
    {
        const Redirection input(0, opened(folder.write("in", data), O_RDONLY));
        const Redirection output(1, opened(folder / "out", O_WRONLY | O_CREAT));
        outcome = test::runJob(compressPipe());
    }
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(codec::decompress(folder.read("out")).value(), data);
    const codec::Bytes head = folder.read("out");
    QCOMPARE(head[3], std::byte(0)); // no name
}

void PipeTest::inputIsExtractedIntoAFile()
{
    const TestFolder folder;
    const codec::Bytes data = test::text(100'000);
    const auto options = codec::EncoderOptions::make({.format = codec::Format::Bzip2}).value();
    const Redirection input(0, opened(folder.write("in", codec::compress(data, options).value()), O_RDONLY));
    const Outcome outcome =
        test::runJob(ExtractRequest{.source = StandardStream(), .output = folder / "out"});
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(folder.read("out"), data);
}

void PipeTest::fileIsExtractedToOutput()
{
    const TestFolder folder;
    const codec::Bytes data = test::text(100'000);
    const auto options = codec::EncoderOptions::make({.format = codec::Format::Bzip2}).value();
    const fs::path source = folder.write("in", codec::compress(data, options).value());
    Outcome outcome;
    {
        const Redirection output(1, opened(folder / "out", O_WRONLY | O_CREAT));
        outcome = test::runJob(ExtractRequest{.source = source, .output = StandardStream()});
    }
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(folder.read("out"), data);
}

void PipeTest::inputIsVerified()
{
    const TestFolder folder;
    const auto options = codec::EncoderOptions::make({.format = codec::Format::Xz, .level = 0}).value();
    const codec::Bytes file = codec::compress(test::text(1000), options).value();
    const Redirection input(0, opened(folder.write("in", file), O_RDONLY));
    const Outcome outcome = test::runJob(VerifyRequest{.source = StandardStream()});
    QCOMPARE(outcome.summary.verdict.value().status, Verdict::Status::Intact);
    QCOMPARE(outcome.summary.verdict->compressedSize.value(), file.size());
}

void PipeTest::damagedInputLeavesNothing()
{
    const TestFolder folder;
    const Redirection input(0, opened(folder.write("in", test::text(1000)), O_RDONLY));
    const Outcome outcome =
        test::runJob(ExtractRequest{.source = StandardStream(), .output = folder / "out"});
    QCOMPARE(outcome.error.value().kind, ErrorKind::Data);
    QCOMPARE(folder.names(), Names{"in"});
}

void PipeTest::waitingInputIsCancelled()
{
    const TestFolder folder;
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const FileDescriptor writer(ends[1]);
    CompressRequest request = compressPipe();
    request.output = folder / "out.gz";
    const codec::Bytes some = test::text(1000);
    QCOMPARE(::write(writer.get(), some.data(), some.size()), ssize_t(some.size()));
    const Redirection input(0, FileDescriptor(ends[0]));
    JobBench bench;
    QCOMPARE(bench.runStoppedAt(request, 1000).kind, Outcome::Kind::Cancelled);
    QCOMPARE(folder.names(), Names{});
}

void PipeTest::inputCannotBeTrashed()
{
    CompressRequest request = compressPipe();
    request.output = "nowhere";
    request.trashSource = true;
    QCOMPARE(test::runJob(request).error.value().kind, ErrorKind::Option);
    QCOMPARE(test::runJob(ExtractRequest{.source = StandardStream(), .trashSource = true}).error.value().kind,
             ErrorKind::Option);
}

QTEST_GUILESS_MAIN(PipeTest)
#include "pipetest.moc"
