#include "app/estimate/predictor.h"

#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "app/presets/compresschoices.h"
#include "support/sampledata.h"

#include <QTest>

#include <format>
#include <random>

using namespace holdall;
using codec::Format;

namespace {

/// Words of many kinds, which compress better the more of them a coder has seen, as real text does.
codec::Bytes prose(std::size_t size, unsigned seed = 3)
{
    std::mt19937 random(seed);
    std::mt19937 wordMaker(1);
    std::vector<std::string> words(4000);
    for (std::string& word : words) {
        for (auto letters = 2 + wordMaker() % 9; letters > 0; --letters) {
            word += static_cast<char>('a' + wordMaker() % 26);
        }
        word += ' ';
    }
    std::string text;
    while (text.size() < size) {
        const double place = std::pow(std::generate_canonical<double, 32>(random), 3.0);
        text += words[static_cast<std::size_t>(place * 3999.0)];
    }
    text.resize(size);
    return test::bytesOf(text);
}

CompressChoices choose(Format format, int level)
{
    CompressChoices choices;
    choices.settings.format = format;
    choices.settings.level = level;
    choices.verify = false;
    return choices;
}

CompressChoices choose(Container container, int level)
{
    CompressChoices choices = choose(Format::Xz, level);
    choices.settings.format = codec::EncoderSettings().format;
    choices.container = container;
    return choices;
}

CompressChoices zipWith(ZipMethod method, int level)
{
    CompressChoices choices = choose(Container::Zip, level);
    choices.method = method;
    return choices;
}

std::shared_ptr<Survey> surveyOf(const test::TestFolder& folder)
{
    auto survey = std::make_shared<Survey>(SourceSelection{.sources = {folder / "data"}});
    survey->run({});
    return survey;
}

Request requestFor(const test::TestFolder& folder, const CompressChoices& choices)
{
    const std::filesystem::path source = folder / "data";
    return compressionRequests({{.path = source, .isFolder = std::filesystem::is_directory(source)}}, choices)
        .front();
}

/// Until it gets no better.
Prediction predicted(const Request& request, const std::shared_ptr<const Survey>& survey)
{
    Predictor predictor(survey, 2);
    auto prediction = predictor.predict(request, {});
    while (prediction && *prediction && !(*prediction)->isFinal) {
        prediction = predictor.refine(request, {});
    }
    return prediction.value_or(std::nullopt).value_or(Prediction());
}

using MakeData = void (*)(const test::TestFolder&);

void makeProse(const test::TestFolder& folder)
{
    folder.write("data", prose(6'000'000));
}

void makeNoise(const test::TestFolder& folder)
{
    folder.write("data", test::noise(6'000'000));
}

void makeTree(const test::TestFolder& folder)
{
    for (unsigned number = 0; number < 7; ++number) {
        std::filesystem::create_directories(folder / std::format("data/folder {}", number));
    }
    for (unsigned file = 0; file < 600; ++file) {
        folder.write(std::format("data/folder {}/file {}", file % 7, file),
                     file % 5 == 0 ? test::noise(9'000, file) : prose(9'000, file));
    }
}

} // namespace

Q_DECLARE_METATYPE(MakeData)

class PredictorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSizeIsAboutWhatComesOut_data()
    {
        QTest::addColumn<MakeData>("make");
        QTest::addColumn<CompressChoices>("choices");
        const auto rows = [](const char* data, MakeData make) {
            const auto row = [&](const char* name, const CompressChoices& choices) {
                QTest::addRow("%s, %s", data, name) << make << choices;
            };
            row("xz -1", choose(Format::Xz, 1));
            row("gz -6", choose(Format::Gzip, 6));
            row("bz2 -9", choose(Format::Bzip2, 9));
            row("zst -3", choose(Format::Zstd, 3));
            row("zip", choose(Container::Zip, 6));
            row("zip with zst", zipWith(ZipMethod::Zstd, 3));
            row("7z", choose(Container::SevenZip, 1));
        };
        rows("prose", makeProse);
        rows("noise", makeNoise);
        rows("tree", makeTree);
        CompressChoices tar;
        tar.container = Container::Tar;
        tar.verify = false;
        QTest::newRow("tree, tar") << MakeData(makeTree) << tar;
        CompressChoices alone = choose(Format::Gzip, 6);
        alone.arrangement = Arrangement::Alone;
        QTest::newRow("tree, every file alone") << MakeData(makeTree) << alone;
    }

    void theSizeIsAboutWhatComesOut()
    {
        QFETCH(MakeData, make);
        QFETCH(CompressChoices, choices);
        const test::TestFolder folder;
        make(folder);
        const Request request = requestFor(folder, choices);
        const Prediction prediction = predicted(request, surveyOf(folder));
        QVERIFY(prediction.isFinal && prediction.size);

        const Outcome outcome = test::runJob(request);
        QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
        const double size = static_cast<double>(outcome.summary.bytesWritten);
        const double factor = static_cast<double>(*prediction.size) / size;
        qInfo("predicted : made = %.3f (of %.0f bytes), %.2f s : %.2f s", factor, size,
              prediction.duration.value_or(std::chrono::duration<double>(0)).count(),
              std::chrono::duration<double>(outcome.summary.duration).count());
        QVERIFY2(factor > 0.88 && factor < 1.12, qPrintable(QString::number(factor)));
    }

    void littleDataIsToldExactly()
    {
        const test::TestFolder folder;
        folder.write("data", prose(100'000));
        const Request request = requestFor(folder, choose(Format::Xz, 6));
        const Prediction prediction = predicted(request, surveyOf(folder));
        QCOMPARE(prediction.basis, Prediction::Basis::Everything);
        const Outcome outcome = test::runJob(request);
        QCOMPARE(*prediction.size, outcome.summary.bytesWritten);
    }

    void higherLevelsAreForetoldSmallerAndHungrier()
    {
        const test::TestFolder folder;
        makeProse(folder);
        const auto survey = surveyOf(folder);
        const Prediction fast = predicted(requestFor(folder, choose(Format::Xz, 0)), survey);
        const Prediction small = predicted(requestFor(folder, choose(Format::Xz, 6)), survey);
        QVERIFY(*small.size < *fast.size);
        QVERIFY(small.memory->compress > fast.memory->compress);
        QVERIFY(small.duration > fast.duration);
    }

    void verificationTakesTime()
    {
        const test::TestFolder folder;
        makeProse(folder);
        const auto survey = surveyOf(folder);
        CompressChoices choices = choose(Format::Bzip2, 9); // slow to decode
        Predictor predictor(survey, 1);
        const auto without = predictor.predict(requestFor(folder, choices), {});
        choices.verify = true;
        const auto with = predictor.predict(requestFor(folder, choices), {});
        QVERIFY((*with)->duration > (*without)->duration); // of the same trial
    }

    void aStopEndsIt()
    {
        const test::TestFolder folder;
        makeProse(folder);
        std::stop_source stop;
        stop.request_stop();
        Predictor predictor(surveyOf(folder), 2);
        const auto prediction =
            predictor.predict(requestFor(folder, choose(Format::Xz, 9)), stop.get_token());
        QVERIFY(prediction.has_value());
        QVERIFY(!prediction->has_value());
        // and what was given up does not stand in for what is wanted next
        const auto next = predictor.predict(requestFor(folder, choose(Format::Xz, 9)), {});
        QVERIFY(next->has_value() && (*next)->size);
    }

    void filesThatAreGoneAreLeftOut()
    {
        const test::TestFolder folder;
        makeTree(folder);
        const auto survey = surveyOf(folder);
        std::filesystem::remove_all(folder / "data/folder 3");
        const Prediction prediction = predicted(requestFor(folder, choose(Container::Zip, 6)), survey);
        QVERIFY(prediction.size);
        QVERIFY(prediction.unreadable > 0);
    }

    void nothingReadableMeansNoNumbers()
    {
        const test::TestFolder folder;
        makeProse(folder);
        const auto survey = surveyOf(folder);
        std::filesystem::remove(folder / "data");
        const Prediction prediction = predicted(requestFor(folder, choose(Format::Xz, 6)), survey);
        QCOMPARE(prediction.basis, Prediction::Basis::Nothing);
        QVERIFY(!prediction.size && !prediction.duration);
        QVERIFY(prediction.isFinal && prediction.memory);
    }

    void aMemoryLimitLowersWhatIsTaken()
    {
        const test::TestFolder folder;
        makeNoise(folder);
        CompressChoices choices = choose(Format::Xz, 1);
        const auto survey = surveyOf(folder);
        const Prediction free = predicted(requestFor(folder, choices), survey);
        choices.memoryLimit = free.memory->compress - 1;
        const Prediction limited = predicted(requestFor(folder, choices), survey);
        QVERIFY(limited.memory && limited.memory->compress < free.memory->compress);
        choices.memoryLimit = 1'000'000;
        QVERIFY(!predicted(requestFor(folder, choices), survey).memory);
    }

    void excludedFilesDoNotCount()
    {
        const test::TestFolder folder;
        std::filesystem::create_directory(folder / "data");
        folder.write("data/kept.txt", prose(10'000));
        folder.write("data/left.iso", test::noise(2'000'000));
        Survey survey({.sources = {folder / "data"}, .excludes = {"*.iso"}});
        survey.run({});
        QCOMPARE(survey.count().files, 1U);
        QCOMPARE(survey.count().bytes, 10'000U);
    }

    void refusedOptionsAreAnError()
    {
        const test::TestFolder folder;
        makeProse(folder);
        Predictor predictor(surveyOf(folder), 2);
        const auto prediction = predictor.predict(requestFor(folder, choose(Format::Xz, 77)), {});
        QVERIFY(!prediction.has_value());
        QCOMPARE(prediction.error().option->option, std::string("preset"));
    }
};

QTEST_GUILESS_MAIN(PredictorTest)
#include "predictortest.moc"
