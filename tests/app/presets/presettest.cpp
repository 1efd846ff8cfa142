#include "app/presets/presetfile.h"

#include <QTest>

using namespace holdall;

namespace {

CompressChoices everythingSet()
{
    CompressChoices choices;
    choices.settings.format = codec::Format::Gzip;
    choices.settings.level = 9;
    choices.settings.windowBits = 12;
    choices.settings.memoryLevel = 3;
    choices.settings.strategy = codec::Strategy::Rle;
    choices.arrangement = Arrangement::Each;
    choices.excludes = {"*.o", "caf\xe9/*", "100%"};
    choices.reproducible = true;
    choices.volumeSize = (std::uint64_t(1) << 60U) + 1;
    choices.memoryLimit = 64U << 20U;
    choices.threads = 3;
    choices.verify = false;
    choices.revealsResult = true;
    choices.directory = "/f\xff/g h";
    choices.conflict = Conflict::Ask;
    return choices;
}

PresetResult<std::vector<CompressPreset>> read(const char* json)
{
    return presetsFromJson(QByteArray(json));
}

} // namespace

class PresetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceComesBack()
    {
        const CompressChoices kept = everythingSet();
        const auto read = presetsFromJson(presetsToJson({{.name = "a \"b\"", .choices = kept}}));
        QVERIFY(read.has_value());
        QCOMPARE(read->front().name, std::string("a \"b\""));
        const CompressChoices& back = read->front().choices;
        QCOMPARE(back.settings.format, kept.settings.format);
        QCOMPARE(back.settings.level, kept.settings.level);
        QCOMPARE(back.settings.windowBits, kept.settings.windowBits);
        QCOMPARE(back.settings.memoryLevel, kept.settings.memoryLevel);
        QCOMPARE(back.settings.strategy, kept.settings.strategy);
        QCOMPARE(back.arrangement, kept.arrangement);
        QVERIFY(back.excludes == kept.excludes);
        QCOMPARE(back.reproducible, kept.reproducible);
        QCOMPARE(back.volumeSize, kept.volumeSize);
        QCOMPARE(back.memoryLimit, kept.memoryLimit);
        QCOMPARE(back.threads, kept.threads);
        QCOMPARE(back.verify, kept.verify);
        QCOMPARE(back.revealsResult, kept.revealsResult);
        QVERIFY(back.directory == kept.directory);
        QCOMPARE(back.conflict, kept.conflict);
    }

    void containersChecksAndChainsComeBack()
    {
        CompressChoices zip;
        zip.container = Container::Zip;
        zip.method = ZipMethod::Zstd;
        zip.settings.level = 19;
        CompressChoices chain;
        chain.settings.check = codec::Check::Sha256;
        chain.settings.filters = codec::FilterChain::parse("delta:dist=4 lzma2:preset=3").value();
        const auto read = presetsFromJson(
            presetsToJson({{.name = "zip", .choices = zip}, {.name = "chain", .choices = chain}}));
        QVERIFY(read.has_value());
        QCOMPARE(read->at(0).choices.container, Container::Zip);
        QCOMPARE(read->at(0).choices.method, ZipMethod::Zstd);
        QCOMPARE(read->at(1).choices.settings.check, codec::Check::Sha256);
        QCOMPARE(read->at(1).choices.settings.filters->text(), chain.settings.filters->text());
    }

    void secretsAndOneTimeChoicesAreNotInIt()
    {
        CompressChoices choices;
        choices.container = Container::Zip;
        choices.password = "geheimnis";
        choices.name = "einmalig.zip";
        choices.trashSource = true;
        const QByteArray json = presetsToJson({{.name = "x", .choices = choices}});
        QVERIFY(!json.contains("geheimnis"));
        QVERIFY(!json.contains("einmalig"));
        const auto read = presetsFromJson(json);
        QVERIFY(read && !read->front().choices.trashSource && !read->front().choices.password);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("key");
        using enum PresetFileError::Kind;
        const auto row = [](const char* name, const char* json, PresetFileError::Kind kind, const char* key) {
            QTest::newRow(name) << QByteArray(json) << static_cast<int>(kind) << QByteArray(key);
        };
        row("empty", "", NotJson, "");
        row("cut", "{\"holdall-presets\": 1, \"presets\": [{\"na", NotJson, "");
        row("something else", R"({"name": "x"})", NotPresets, "");
        row("a list", "[1, 2]", NotPresets, "");
        row("newer", R"({"holdall-presets": 2, "presets": []})", NewerVersion, "");
        const auto bad = [&](const char* name, const char* preset, const char* key) {
            const QByteArray json = QByteArray("{\"holdall-presets\": 1, \"presets\": [") + preset + "]}";
            QTest::newRow(name) << json << static_cast<int>(BadPreset) << QByteArray(key);
        };
        bad("no name", R"({"format": "xz"})", "name");
        bad("no object", "17", "name");
        bad("unknown key", R"({"name": "a", "colour": "red"})", "colour");
        bad("unknown format", R"({"name": "a", "format": "rar"})", "format");
        bad("level is text", R"({"name": "a", "level": "6"})", "level");
        bad("level out of range", R"({"name": "a", "format": "xz", "level": 77})", "preset");
        bad("method of another format", R"({"name": "a", "format": "7z", "method": "zstd"})", "method");
        bad("negative size", R"({"name": "a", "volumeSize": "-5"})", "volumeSize");
        bad("chain", R"({"name": "a", "filters": "nonsense"})", "filters");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QByteArray, key);
        const auto read = presetsFromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(static_cast<int>(read.error().kind), kind);
        if (!key.isEmpty()) {
            QCOMPARE(QByteArray::fromStdString(read.error().key), key);
        }
    }

    void theSameNameIsOnePreset()
    {
        std::vector<CompressPreset> presets{{.name = "a"}, {.name = "b"}};
        store(presets, {.name = "a", .choices = choicesOf(BuiltInPreset::Fast)});
        QCOMPARE(presets.size(), 2U);
        QCOMPARE(presets.front().choices.settings.format, codec::Format::Zstd);
    }

    void whatIsBuiltInIsValid()
    {
        for (const BuiltInPreset preset : builtInPresets) {
            QVERIFY(checkChoices(choicesOf(preset)).has_value());
        }
        QVERIFY(read(R"({"holdall-presets": 1, "presets": []})")->empty());
    }
};

QTEST_GUILESS_MAIN(PresetTest)
#include "presettest.moc"
