#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "codec/oneshot.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <cerrno>

using namespace holdall;
using test::Call;
using test::Names;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

enum class Kind { Compress, CompressFolder, Extract };

/// Lays out the sources of a kind of job and returns its request.
Request prepare(Kind kind, const TestFolder& folder)
{
    const codec::Bytes data = test::text(600'000);
    if (kind == Kind::Extract) {
        const auto options = codec::EncoderOptions::make(test::quickSettings(codec::Format::Gzip)).value();
        return ExtractRequest{.source = folder.write("a.gz", codec::compress(data, options).value())};
    }
    if (kind == Kind::Compress) {
        return CompressRequest{.source = folder.write("a", data),
                               .settings = test::quickSettings(codec::Format::Gzip)};
    }
    fs::create_directories(folder / "d/e");
    folder.write("d/a", data);
    folder.write("d/e/b", data);
    return CompressRequest{.source = folder / "d", .settings = test::quickSettings(codec::Format::Gzip)};
}

} // namespace

class FaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }
    void everyRefusedCallLeavesNothing_data();
    void everyRefusedCallLeavesNothing();
};

void FaultTest::everyRefusedCallLeavesNothing_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Call>("call");
    const std::array kinds = {std::pair(Kind::Compress, "compress"),
                              std::pair(Kind::CompressFolder, "folder"), std::pair(Kind::Extract, "extract")};
    for (const auto& [kind, name] : kinds) {
        for (const Call call :
             {Call::Write, Call::Truncate, Call::Sync, Call::Link, Call::Rename, Call::MakeFolder}) {
            QTest::addRow("%s, %s", name, test::nameOf(call).c_str()) << kind << call;
        }
    }
}

/// Each call fails once with a full disk; the last round is the one in which none did.
void FaultTest::everyRefusedCallLeavesNothing()
{
    QFETCH(Kind, kind);
    QFETCH(Call, call);
    for (std::size_t index = 0;; ++index) {
        const TestFolder folder;
        const Request request = prepare(kind, folder);
        const Names before = folder.names();
        test::resetCalls();
        test::failCall(call, index, ENOSPC);
        const Outcome outcome = test::runJob(request);
        const std::size_t made = test::callsMade(call);
        test::resetCalls();
        if (outcome.kind == Outcome::Kind::Succeeded) {
            QVERIFY(made <= index);
            QVERIFY(outcome.summary.problems.empty());
            return;
        }
        QCOMPARE(outcome.error.value().kind, ErrorKind::DiskFull);
        QCOMPARE(folder.names(), before);
    }
}

QTEST_GUILESS_MAIN(FaultTest)
#include "faulttest.moc"
