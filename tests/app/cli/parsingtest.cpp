#include "app/cli/parsing/invocation.h"

#include <QTest>

#include <initializer_list>
#include <string_view>
#include <vector>

using namespace holdall;
using namespace holdall::cli;

using Arguments = std::initializer_list<std::string_view>;

namespace {

Parsing<Invocation> parsed(Arguments arguments)
{
    return parse(Program::Terminal, std::vector<std::string_view>(arguments));
}

Parsing<Invocation> parsedByTheWindow(Arguments arguments)
{
    return parse(Program::Window, std::vector<std::string_view>(arguments));
}

template <typename Kind> Kind only(Arguments arguments)
{
    const Parsing<Invocation> invocation = parsed(arguments);
    if (!invocation || invocation->requests.size() != 1) {
        QTest::qFail(invocation ? "not one request" : qPrintable(invocation.error().message), __FILE__,
                     __LINE__);
        return {};
    }
    return std::get<Kind>(invocation->requests.front());
}

} // namespace

class ParsingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesMayBeAttachedOrApart();
    void optionsMayStandBehindPaths();
    void doubleDashEndsTheOptions();
    void valuesMayStartWithADash();
    void bytesThatAreNoUtf8AreKept();
    void dashIsStandardInputAndOutput();
    void dashWithOutputGoesToTheFile();
    void lastValueCounts();
    void formatComesFromTheOutputsSuffix();
    void tarNamesAreArchivesButForTarFiles();
    void eachMakesOneRequestPerPath();
    void excludedPathsAreLeftOut();
    void trashSourceImpliesVerify();
    void compressOptionsArriveInTheRequest();
    void extractOptionsArriveInTheRequest();
    void verifyOptionsArriveInTheRequest();
    void severalSourcesAndFoldersBecomeOneArchive();
    void patternsArriveInTheRequest();
    void whatIsTrashedIsExtractedWhole();
    void zeroThreadsMeansAllCores();
    void helpNeedsNoOperands();
    void whatAsksIsForTheWindowAlone();
    void theWindowAsksForFilesToo();
    void whatIsAskedForIsNotSaid();
    void urisAreTakenByteForByte();
    void urisOfOtherPlacesAreRefused_data();
    void urisOfOtherPlacesAreRefused();
};

void ParsingTest::valuesMayBeAttachedOrApart()
{
    for (const Arguments& arguments :
         {Arguments{"compress", "-p6", "f"}, Arguments{"compress", "-p", "6", "f"},
          Arguments{"compress", "--preset=6", "f"}, Arguments{"compress", "--preset", "6", "f"}}) {
        QCOMPARE(only<CompressRequest>(arguments).settings.level, 6);
    }
    QCOMPARE(only<CompressRequest>({"compress", "--output=a=b", "f"}).output, Endpoint("a=b"));
}

void ParsingTest::optionsMayStandBehindPaths()
{
    const auto request = only<CompressRequest>({"compress", "f", "--preset", "9e"});
    QCOMPARE(request.source, Endpoint("f"));
    QCOMPARE(request.settings.level, 9);
    QVERIFY(request.settings.extreme);
}

void ParsingTest::doubleDashEndsTheOptions()
{
    QCOMPARE(only<CompressRequest>({"compress", "--", "--each"}).source, Endpoint("--each"));
    QCOMPARE(only<CompressRequest>({"compress", "--", "--"}).source, Endpoint("--"));
}

void ParsingTest::valuesMayStartWithADash()
{
    QCOMPARE(only<CompressRequest>({"compress", "-f", "gz", "-p", "-1", "f"}).settings.level, -1);
    QCOMPARE(
        only<CompressRequest>({"compress", "-f", "deflate", "--window-bits", "-15", "f"}).settings.windowBits,
        -15);
}

void ParsingTest::bytesThatAreNoUtf8AreKept()
{
    const auto request = only<CompressRequest>({"compress", "a\xFF\xFE", "-o", "b\x80"});
    QCOMPARE(std::get<std::filesystem::path>(request.source).native(), std::string("a\xFF\xFE"));
    QCOMPARE(std::get<std::filesystem::path>(*request.output).native(), std::string("b\x80"));
}

void ParsingTest::dashIsStandardInputAndOutput()
{
    const auto compress = only<CompressRequest>({"compress", "-"});
    QCOMPARE(compress.source, Endpoint(StandardStream()));
    QCOMPARE(compress.output, Endpoint(StandardStream()));
    const auto extract = only<ExtractRequest>({"extract", "-"});
    QCOMPARE(extract.source, Endpoint(StandardStream()));
    QCOMPARE(extract.output, Endpoint(StandardStream()));
    QCOMPARE(only<CompressRequest>({"compress", "./-"}).source, Endpoint("./-"));
}

void ParsingTest::dashWithOutputGoesToTheFile()
{
    QCOMPARE(only<CompressRequest>({"compress", "-", "-o", "x.gz"}).output, Endpoint("x.gz"));
    QCOMPARE(only<ExtractRequest>({"extract", "-o", "x", "-"}).output, Endpoint("x"));
    QCOMPARE(only<ExtractRequest>({"extract", "-o", "-", "x.gz"}).output, Endpoint(StandardStream()));
}

void ParsingTest::lastValueCounts()
{
    QCOMPARE(only<CompressRequest>({"compress", "-p1", "-p2", "f"}).settings.level, 2);
}

void ParsingTest::formatComesFromTheOutputsSuffix()
{
    QCOMPARE(only<CompressRequest>({"compress", "f", "-o", "x.gz"}).settings.format, codec::Format::Gzip);
    QCOMPARE(only<CompressRequest>({"compress", "f", "-o", "x.unknown"}).settings.format, codec::Format::Xz);
    QCOMPARE(only<CompressRequest>({"compress", "f", "-o", "x.gz", "-f", "bz2"}).settings.format,
             codec::Format::Bzip2);
    QCOMPARE(only<CompressRequest>({"compress", "f"}).settings.format, codec::Format::Xz);
}

void ParsingTest::tarNamesAreArchivesButForTarFiles()
{
    QVERIFY(only<ArchiveRequest>({"compress", "f", "-o", "x.tar.xz"}).format
            == archiveFormatFor(codec::Format::Xz));
    QCOMPARE(only<ArchiveRequest>({"compress", "f", "-o", "x.zip"}).format.container, Container::Zip);
    QCOMPARE(only<ArchiveRequest>({"compress", "f", "-o", "x.7z"}).format.container, Container::SevenZip);
    QVERIFY(!parsed({"compress", "f", "-o", "x.rar"}));
    QVERIFY(!parsed({"compress", "f", "-o", "x.zip.xz"}));
    QCOMPARE(only<CompressRequest>({"compress", "f.tar", "-o", "x.tgz"}).settings.format,
             codec::Format::Gzip);
    QCOMPARE(only<CompressRequest>({"compress", "-", "-o", "x.tar.xz"}).settings.format, codec::Format::Xz);
    QCOMPARE(only<CompressRequest>({"compress", "f", "-o", "x.tar.xz", "-f", "xz"}).settings.format,
             codec::Format::Xz);
}

void ParsingTest::eachMakesOneRequestPerPath()
{
    const auto invocation = parsed({"compress", "--each", "a", "b", "-d", "dir"});
    QVERIFY(invocation);
    QCOMPARE(invocation->requests.size(), std::size_t{2});
    const auto& second = std::get<CompressRequest>(invocation->requests.back());
    QCOMPARE(second.source, Endpoint("b"));
    QCOMPARE(second.directory, std::filesystem::path("dir"));
}

void ParsingTest::excludedPathsAreLeftOut()
{
    QCOMPARE(only<CompressRequest>({"compress", "a.c", "a.o", "--exclude", "*.o"}).source, Endpoint("a.c"));
    QVERIFY(parsed({"compress", "a.o", "--exclude=*.o"})->requests.empty());
}

void ParsingTest::trashSourceImpliesVerify()
{
    QVERIFY(only<CompressRequest>({"compress", "--trash-source", "f"}).verify);
    QVERIFY(only<CompressRequest>({"compress", "--verify", "f"}).verify);
    QVERIFY(!only<CompressRequest>({"compress", "f"}).verify);
}

void ParsingTest::compressOptionsArriveInTheRequest()
{
    const auto request =
        only<CompressRequest>({"compress", "-f", "xz", "--check", "sha256", "--filters", "x86 lzma2:preset=3",
                               "--memory-limit", "2GiB", "--reproducible", "--conflict", "fail", "f"});
    QCOMPARE(request.settings.check, codec::Check::Sha256);
    QCOMPARE(request.settings.filters->size(), std::size_t{2});
    QCOMPARE(request.memoryLimit, std::uint64_t{2} << 30U);
    QVERIFY(request.reproducible);
    QCOMPARE(request.conflict, Conflict::Fail);
    const auto gzip =
        only<CompressRequest>({"compress", "-f", "gz", "--memory-level", "9", "--strategy", "rle", "f"});
    QCOMPARE(gzip.settings.memoryLevel, 9);
    QCOMPARE(gzip.settings.strategy, codec::Strategy::Rle);
}

void ParsingTest::extractOptionsArriveInTheRequest()
{
    const auto request = only<ExtractRequest>(
        {"extract", "-C", "dir", "--folder", "always", "--conflict", "skip", "--memory-limit", "1M",
         "--max-size", "2M", "--max-ratio", "3", "--max-entries", "1", "--trash-source", "f.xz"});
    QCOMPARE(request.into, std::filesystem::path("dir"));
    QCOMPARE(request.folder, FolderPolicy::Always);
    QCOMPARE(request.conflict, Conflict::Skip);
    QCOMPARE(request.settings.memoryLimit, std::uint64_t{1} << 20U);
    QCOMPARE(request.maxSize, std::uint64_t{2} << 20U);
    QCOMPARE(request.maxRatio, std::uint64_t{3});
    QVERIFY(request.trashSource);
}

void ParsingTest::verifyOptionsArriveInTheRequest()
{
    const auto invocation = parsed({"verify", "a", "b", "--json", "--no-recurse", "-T3", "--report", "r.csv",
                                    "--report", "r.html", "--memory-limit=1K"});
    QVERIFY(invocation);
    QVERIFY(invocation->json);
    QCOMPARE(invocation->jobsAtATime, 3);
    QCOMPARE(invocation->requests.size(), std::size_t{1});
    const auto& request = std::get<BatchVerifyRequest>(invocation->requests.front());
    QCOMPARE(request.paths, (std::vector<std::filesystem::path>{"a", "b"}));
    QCOMPARE(request.recursion, Recursion::None);
    QCOMPARE(request.reports, (std::vector<std::filesystem::path>{"r.csv", "r.html"}));
    QCOMPARE(request.settings.memoryLimit, std::uint64_t{1024});
}

void ParsingTest::severalSourcesAndFoldersBecomeOneArchive()
{
    const auto several = only<ArchiveRequest>({"compress", "f", "g"});
    QCOMPARE(several.sources, (std::vector<std::filesystem::path>{"f", "g"}));
    QVERIFY(several.format == archiveFormatFor(codec::Format::Xz));
    QVERIFY(only<ArchiveRequest>({"compress", "/"}).format == archiveFormatFor(codec::Format::Xz));
    QVERIFY(only<ArchiveRequest>({"compress", "-f", "tar.zst", "f"}).format
            == archiveFormatFor(codec::Format::Zstd));
    QCOMPARE(only<ArchiveRequest>({"compress", "-f", "tar.zst", "-p", "7", "f"}).settings.coder.level, 7);
    QCOMPARE(only<ArchiveRequest>({"compress", "-f", "tar", "--exclude", "*.o", "f", "g"}).excludes,
             std::vector<std::string>{"*.o"});
}

void ParsingTest::patternsArriveInTheRequest()
{
    const auto request = only<ExtractRequest>({"extract", "a.gz", "--include", "*.c", "--exclude", "a*",
                                               "--max-entries", "7", "--strip", "2", "--outward-links"});
    QCOMPARE(request.includes, std::vector<std::string>{"*.c"});
    QCOMPARE(request.excludes, std::vector<std::string>{"a*"});
    QCOMPARE(request.maxEntries, std::uint64_t{7});
    QCOMPARE(request.strip, std::size_t{2});
    QVERIFY(request.outwardLinks);
    QVERIFY(!only<ExtractRequest>({"extract", "a.gz"}).outwardLinks);
}

void ParsingTest::whatIsTrashedIsExtractedWhole()
{
    for (const std::string_view option : {"--include=*.c", "--exclude=*.c", "--strip=1"}) {
        QVERIFY(!parsed({"extract", "a.tar", "--trash-source", option}));
    }
    QVERIFY(parsed({"extract", "a.tar", "--trash-source", "--strip=0"}));
}

void ParsingTest::zeroThreadsMeansAllCores()
{
    QVERIFY(parsed({"verify", "-T", "0", "a"})->jobsAtATime >= 1);
    QCOMPARE(parsed({"verify", "-T", "0", "a"})->jobsAtATime, parsed({"verify", "a"})->jobsAtATime);
}

void ParsingTest::helpNeedsNoOperands()
{
    for (const std::string_view command : {"compress", "extract", "verify", "list", "formats"}) {
        const auto invocation = parsed({command, "--help"});
        QVERIFY(invocation);
        QCOMPARE(invocation->purpose, Invocation::Purpose::ShowHelp);
        QCOMPARE(invocation->command, commandFromName(command));
    }
    QCOMPARE(parsed({"--help"})->purpose, Invocation::Purpose::ShowHelp);
    QCOMPARE(parsed({"--version"})->purpose, Invocation::Purpose::ShowVersion);
}

void ParsingTest::whatAsksIsForTheWindowAlone()
{
    for (const std::string_view command : {"compress", "extract", "verify"}) {
        QVERIFY(!parsed({command, "--ask", "f"}));
        QVERIFY(!parsed({command, "--uris", "file:///f"}));
        QVERIFY(parsedByTheWindow({command, "--ask", "f"}));
    }
    QVERIFY(!parsedByTheWindow({"list", "--ask", "f"}));
}

void ParsingTest::theWindowAsksForFilesToo()
{
    const Parsing<Invocation> some = parsedByTheWindow({"compress", "--ask", "--", "-a", "b\n\xFF"});
    QVERIFY(some && some->asks && some->requests.empty());
    QCOMPARE(some->files, (std::vector<std::filesystem::path>{"-a", "b\n\xFF"}));
    const Parsing<Invocation> none = parsedByTheWindow({"verify", "--ask"});
    QVERIFY(none && none->asks && none->files.empty());
}

void ParsingTest::whatIsAskedForIsNotSaid()
{
    const Parsing<Invocation> both = parsedByTheWindow({"compress", "--ask", "-f", "zip", "a"});
    QVERIFY(!both);
    QVERIFY(both.error().message.startsWith(u"--format: "));
}

void ParsingTest::urisAreTakenByteForByte()
{
    const Parsing<Invocation> invocation = parsedByTheWindow(
        {"verify", "--uris", "--", "file:///a%20b'%22%0A%ff", "file://localhost/-c", "file:/d%25"});
    QVERIFY(invocation);
    QCOMPARE(std::get<BatchVerifyRequest>(invocation->requests.front()).paths,
             (std::vector<std::filesystem::path>{"/a b'\"\n\xFF", "/-c", "/d%"}));
}

void ParsingTest::urisOfOtherPlacesAreRefused_data()
{
    QTest::addColumn<QByteArray>("uri");
    for (const char* uri : {"/path", "file:relative", "file://other.example/a", "https://a/b", "file:///a%0",
                            "file:///a%00b", "file:///a%zz", "file:///%+1", ""}) {
        QTest::newRow(uri) << QByteArray(uri);
    }
}

void ParsingTest::urisOfOtherPlacesAreRefused()
{
    QFETCH(const QByteArray, uri);
    QVERIFY(!parsedByTheWindow({"verify", "--uris", "--", std::string_view(uri.constData())}));
}

QTEST_GUILESS_MAIN(ParsingTest)
#include "parsingtest.moc"
