#include "app/cli/parsing/invocation.h"
#include "app/io/pattern.h"

#include <QTest>

using namespace holdall;
using namespace holdall::cli;

namespace {

namespace fs = std::filesystem;
using Arguments = std::vector<std::string_view>;

const fs::path folder = "/f [1]/\xff";

Parsing<Invocation> parsedIn(const Arguments& arguments, bool isThisProcess = true)
{
    return parse(Program::Window, arguments, {.folder = folder, .isThisProcess = isThisProcess});
}

template <typename Kind> Kind only(const Arguments& arguments)
{
    const Parsing<Invocation> invocation = parsedIn(arguments);
    return invocation && invocation->requests.size() == 1 ? std::get<Kind>(invocation->requests.front())
                                                          : Kind();
}

} // namespace

class OriginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreMeantInTheFolder()
    {
        const auto compress =
            only<CompressRequest>({"compress", "--format", "gz", "-o", "../b\x80", "a\xfe"});
        QCOMPARE(compress.source, Endpoint(folder / "a\xfe"));
        QCOMPARE(compress.output, Endpoint(folder / "../b\x80"));
        const auto extract = only<ExtractRequest>({"extract", "-C", "out", "./-"});
        QCOMPARE(extract.source, Endpoint(folder / "./-"));
        QCOMPARE(extract.into, folder / "out");
        const auto beside = only<CompressRequest>({"compress", "--format", "gz", "-d", "there", "a"});
        QCOMPARE(beside.directory, folder / "there");
    }

    void absoluteNamesStay()
    {
        QCOMPARE(only<ExtractRequest>({"extract", "-C", "/o", "/a"}).into, fs::path("/o"));
        QCOMPARE(only<BatchVerifyRequest>({"verify", "/a"}).paths, std::vector<fs::path>{"/a"});
    }

    void filesThatAreAskedAboutAreMeantInTheFolder()
    {
        const Parsing<Invocation> invocation = parsedIn({"compress", "--ask", "--", "-a"});
        QVERIFY(invocation);
        QCOMPARE(invocation->files, std::vector{folder / "-a"});
    }

    void patternsMatchWhatTheyMatchedBefore()
    {
        const auto request = only<ArchiveRequest>(
            {"compress", "--format", "tar", "--exclude", "d/*.o", "--exclude", "*.tmp", "d"});
        QVERIFY(matchesAny(request.excludes, folder / "d/x.o"));
        QVERIFY(matchesAny(request.excludes, folder / "e/x.tmp"));
        QVERIFY(!matchesAny(request.excludes, folder / "e/x.o"));
        QVERIFY(!matchesAny(request.excludes, "/f 1/\xff/d/x.o"));
        const auto extract = only<ExtractRequest>({"extract", "--include", "d/*.o", "a.zip"});
        QCOMPARE(extract.includes, std::vector<std::string>{"d/*.o"}); // names in the archive
    }

    void standardStreamsStayOnesOfTheProcess()
    {
        const Parsing<Invocation> invocation = parsedIn({"compress", "--format", "gz", "-"});
        QVERIFY(invocation);
        QCOMPARE(std::get<CompressRequest>(invocation->requests.front()).source, Endpoint(StandardStream()));
        QVERIFY(invocation->usesDescriptors);
    }

    void descriptorsOfOtherProcessesAreRefused_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::newRow("input") << QByteArrayList{"compress", "-"};
        QTest::newRow("output") << QByteArrayList{"extract", "-o", "-", "a.gz"};
        QTest::newRow("password") << QByteArrayList{"extract", "--password-fd", "0", "a.zip"};
    }

    void descriptorsOfOtherProcessesAreRefused()
    {
        QFETCH(const QByteArrayList, arguments);
        QVERIFY(!parsedIn(Arguments(arguments.begin(), arguments.end()), false));
    }

    void whatUsesNoDescriptorSaysSo()
    {
        const Parsing<Invocation> invocation = parsedIn({"extract", "-o", "./-", "a.gz"}, false);
        QVERIFY(invocation);
        QVERIFY(!invocation->usesDescriptors);
    }
};

QTEST_GUILESS_MAIN(OriginTest)
#include "origintest.moc"
