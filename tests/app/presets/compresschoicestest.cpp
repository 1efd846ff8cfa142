#include "app/presets/compresschoices.h"

#include <QTest>

using namespace holdall;
namespace fs = std::filesystem;

namespace {

CompressChoices with(codec::Format format, Arrangement arrangement)
{
    CompressChoices choices;
    choices.settings.format = format;
    choices.arrangement = arrangement;
    return choices;
}

CompressChoices withContainer(Container container, Arrangement arrangement = Arrangement::Together)
{
    CompressChoices choices;
    choices.container = container;
    choices.arrangement = arrangement;
    return choices;
}

/// The paths of all results, parted by spaces.
std::string results(const std::vector<CompressSource>& sources, const CompressChoices& choices)
{
    std::string paths;
    const std::vector<Request> requests = compressionRequests(sources, choices);
    for (std::size_t index = 0; index < requests.size(); ++index) {
        paths += (index == 0 ? "" : " ") + resultPath(requests[index], sources[index]).native();
    }
    return paths;
}

} // namespace

class CompressChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsAreNamedAfterTheirSources_data()
    {
        QTest::addColumn<std::vector<CompressSource>>("sources");
        QTest::addColumn<CompressChoices>("choices");
        QTest::addColumn<std::string>("expected");
        using Sources = std::vector<CompressSource>;
        using enum Arrangement;
        const CompressSource file{.path = "/d/letter.txt"};
        const CompressSource folder{.path = "/d/photos", .isFolder = true};
        const auto row = [](const char* name, const Sources& sources, const CompressChoices& choices,
                            const char* expected) {
            QTest::newRow(name) << sources << choices << std::string(expected);
        };
        row("file, xz", {file}, with(codec::Format::Xz, Together), "/d/letter.txt.xz");
        row("file, zip", {file}, withContainer(Container::Zip), "/d/letter.txt.zip");
        row("folder, xz", {folder}, with(codec::Format::Xz, Together), "/d/photos.tar.xz");
        row("folder, alone", {folder}, with(codec::Format::Xz, Alone), "/d/photos (xz)");
        row("folder, tar", {folder}, withContainer(Container::Tar), "/d/photos.tar");
        row("archive in another format", {{.path = "/d/src.tar.gz"}}, withContainer(Container::Zip),
            "/d/src.zip");
        row("nothing in common", {file, folder}, withContainer(Container::SevenZip), "/d/d.7z");
        row("common start", {{.path = "/d/holiday-1.jpg"}, {.path = "/d/holiday-2.jpg"}},
            withContainer(Container::Zip), "/d/holiday.zip");
        row("start of four", {{.path = "/d/img-1.jpg"}, {.path = "/d/img-2.jpg"}},
            withContainer(Container::Zip), "/d/d.zip");
        row("each, xz", {file, folder}, with(codec::Format::Xz, Each), "/d/letter.txt.xz /d/photos.tar.xz");
        row("each, zip", {file, folder}, withContainer(Container::Zip, Each),
            "/d/letter.txt.zip /d/photos.zip");
        row("alone", {file, folder}, with(codec::Format::Zstd, Alone), "/d/letter.txt.zst /d/photos (zst)");
        row("no archive around zlib", {file, folder}, with(codec::Format::Zlib, Together),
            "/d/letter.txt.zz /d/photos (zlib)");
        row("twice the same", {file, file}, withContainer(Container::Zip), "/d/letter.txt.zip");
    }

    void resultsAreNamedAfterTheirSources()
    {
        QFETCH(std::vector<CompressSource>, sources);
        QFETCH(CompressChoices, choices);
        QFETCH(std::string, expected);
        QCOMPARE(results(sources, choices), expected);
    }

    void aTypedNameIsThatOfTheOneResult()
    {
        CompressChoices choices = withContainer(Container::Zip);
        choices.name = "other.zip";
        choices.directory = "/elsewhere";
        QCOMPARE(results({{.path = "/d/a"}, {.path = "/d/b"}}, choices), std::string("/elsewhere/other.zip"));
        choices.arrangement = Arrangement::Each;
        QCOMPARE(results({{.path = "/d/a"}, {.path = "/d/b"}}, choices),
                 std::string("/elsewhere/a.zip /elsewhere/b.zip"));
    }

    void everyChoiceReachesTheRequest()
    {
        CompressChoices choices = withContainer(Container::Zip);
        choices.method = ZipMethod::Zstd;
        choices.password = "x";
        choices.excludes = {"*.o"};
        choices.reproducible = true;
        choices.volumeSize = 1000;
        choices.memoryLimit = 2000;
        choices.threads = 2;
        choices.verify = false;
        choices.revealsResult = true;
        choices.conflict = Conflict::Skip;
        const auto request =
            std::get<ArchiveRequest>(compressionRequests({{.path = "/d/a"}}, choices).front());
        QCOMPARE(request.settings.method, ZipMethod::Zstd);
        QCOMPARE(request.settings.password, std::string("x"));
        QCOMPARE(request.excludes.size(), 1U);
        QVERIFY(request.reproducible && !request.verify && request.revealsResult);
        QCOMPARE(request.volumeSize, 1000U);
        QCOMPARE(request.memoryLimit, 2000U);
        QCOMPARE(request.threads, 2U);
        QCOMPARE(request.conflict, Conflict::Skip);
    }
};

QTEST_GUILESS_MAIN(CompressChoicesTest)
#include "compresschoicestest.moc"
