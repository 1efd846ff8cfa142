#include "app/jobs/persistence/requestjson.h"
#include "app/jobs/persistence/keptqueue.h"
#include "support/sampledata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace holdall;

namespace {

using Path = std::filesystem::path;

/// No UTF-8, and what JSON and percent-encoding have meanings for.
const Path oddPath = "/tmp/\xff\x80 100%41 \"x\\\n\xc3\xbc/+ \x01";

Request throughJson(const Request& request)
{
    const auto json = requestToJson(request);
    const QByteArray text = QJsonDocument(json.value()).toJson();
    return requestFromJson(QJsonDocument::fromJson(text).object()).value().request;
}

template <typename Kind> Kind returned(const Kind& request)
{
    return std::get<Kind>(throughJson(request));
}

codec::EncoderSettings fullSettings()
{
    codec::EncoderSettings settings{.format = codec::Format::Zlib, .level = 3, .extreme = true};
    settings.check = codec::Check::Sha256;
    settings.filters = codec::FilterChain::parse("delta:dist=4 lzma2:preset=3").value();
    settings.windowBits = -12;
    settings.memoryLevel = 8;
    settings.strategy = codec::Strategy::Rle;
    settings.dictionary = test::noise(1000);
    settings.gzipHeader = codec::GzipHeader{.name = "n\xff", .modified = 4'000'000'000U};
    settings.longWindow = 27;
    return settings;
}

bool same(const codec::EncoderSettings& one, const codec::EncoderSettings& other)
{
    const auto textOf = [](const auto& settings) {
        return settings.filters ? settings.filters->text() : std::string();
    };
    const auto headerOf = [](const auto& settings) {
        return settings.gzipHeader ? settings.gzipHeader->name + std::to_string(settings.gzipHeader->modified)
                                   : std::string();
    };
    return one.format == other.format && one.level == other.level && one.extreme == other.extreme
        && one.check == other.check && textOf(one) == textOf(other) && one.windowBits == other.windowBits
        && one.memoryLevel == other.memoryLevel && one.strategy == other.strategy
        && one.dictionary == other.dictionary && headerOf(one) == headerOf(other)
        && one.longWindow == other.longWindow;
}

QJsonObject changed(const Request& request, const char* key, const QJsonValue& value)
{
    QJsonObject json = requestToJson(request).value();
    json.insert(QLatin1String(key), value);
    return json;
}

} // namespace

class RequestJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compressionComesBackWhole();
    void extractionComesBackWhole();
    void verificationComesBackWhole();
    void verificationOfManyComesBackWhole();
    void archivingComesBackWhole();
    void editingComesBackWhole();
    void whatIsUnsetStaysUnset();
    void passwordsAreNeverInIt();
    void onlyWhatEncryptsNeedsItsPassword();
    void standardStreamsAreLeftOut();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void aQueueComesBackInItsOrder();
    void aQueueOfALaterVersionIsTold();
    void cutQueuesAreDamaged();
};

void RequestJsonTest::compressionComesBackWhole()
{
    const CompressRequest request{.source = oddPath,
                                  .output = Endpoint(oddPath / "o"),
                                  .directory = oddPath / "d",
                                  .settings = fullSettings(),
                                  .conflict = Conflict::Ask,
                                  .memoryLimit = 9'007'199'254'740'993ULL, // no double is that number
                                  .volumeSize = 12,
                                  .reproducible = true,
                                  .verify = false,
                                  .trashSource = true,
                                  .threads = 3,
                                  .revealsResult = true};
    const CompressRequest back = returned(request);
    QVERIFY(back.source == request.source && back.output == request.output);
    QVERIFY(back.directory == request.directory);
    QVERIFY(same(back.settings, request.settings));
    QCOMPARE(back.conflict, Conflict::Ask);
    QVERIFY(back.memoryLimit == request.memoryLimit && back.volumeSize == request.volumeSize);
    QVERIFY(back.reproducible && !back.verify && back.trashSource);
    QVERIFY(back.threads == 3 && back.revealsResult);
}

void RequestJsonTest::extractionComesBackWhole()
{
    ExtractRequest request{.source = oddPath,
                           .output = Endpoint(oddPath / "o"),
                           .into = oddPath,
                           .folder = FolderPolicy::Never,
                           .conflict = Conflict::Skip,
                           .maxSize = 1,
                           .maxRatio = 2,
                           .maxEntries = 3,
                           .includes = {"*.txt", "\xfe"},
                           .excludes = {"b"},
                           .entries = {"dir/\xff", ""},
                           .strip = 4,
                           .outwardLinks = true,
                           .encoding = "CP437",
                           .trashSource = true,
                           .revealsResult = true};
    request.settings = {.format = codec::Format::Gzip, .memoryLimit = 5, .windowBits = 31};
    request.settings.dictionary = test::noise(10);
    const ExtractRequest back = returned(request);
    QVERIFY(back.source == request.source && back.output == request.output && back.into == request.into);
    QVERIFY(back.folder == request.folder && back.conflict == request.conflict);
    QVERIFY(back.maxSize == request.maxSize && back.maxRatio == request.maxRatio);
    QVERIFY(back.maxEntries == request.maxEntries && back.strip == request.strip);
    QVERIFY(back.includes == request.includes && back.excludes == request.excludes);
    QVERIFY(back.entries == request.entries && back.encoding == request.encoding);
    QVERIFY(back.outwardLinks && back.trashSource && back.revealsResult);
    QVERIFY(back.settings.format == request.settings.format);
    QVERIFY(back.settings.memoryLimit == request.settings.memoryLimit);
    QVERIFY(back.settings.windowBits == request.settings.windowBits);
    QVERIFY(back.settings.dictionary == request.settings.dictionary);
}

void RequestJsonTest::verificationComesBackWhole()
{
    VerifyRequest request{.source = oddPath, .sha256 = true, .encoding = "KOI8-R"};
    request.settings.format = codec::Format::RawLzma;
    request.settings.filters = codec::FilterChain::parse("lzma2:preset=1").value();
    const VerifyRequest back = returned(request);
    QVERIFY(back.source == request.source && back.sha256 && back.encoding == request.encoding);
    QCOMPARE(back.settings.filters->text(), request.settings.filters->text());
}

void RequestJsonTest::verificationOfManyComesBackWhole()
{
    BatchVerifyRequest request{.paths = {oddPath, "/b"},
                               .recursion = Recursion::None,
                               .sha256 = true,
                               .encoding = "KOI8-R",
                               .reports = {oddPath / "r.csv"}};
    request.settings.memoryLimit = 1U << 30U;
    const BatchVerifyRequest back = returned(request);
    QVERIFY(back.paths == request.paths && back.recursion == request.recursion);
    QVERIFY(back.sha256 && back.encoding == request.encoding && back.reports == request.reports);
    QVERIFY(back.settings.memoryLimit == request.settings.memoryLimit);
}

void RequestJsonTest::archivingComesBackWhole()
{
    ArchiveRequest request{.sources = {oddPath, "/b"},
                           .format = {.container = Container::Zip},
                           .output = Endpoint(Path("/o.zip")),
                           .directory = oddPath,
                           .excludes = {"*.o"},
                           .conflict = Conflict::Overwrite,
                           .memoryLimit = 6,
                           .volumeSize = 7,
                           .reproducible = true,
                           .verify = false,
                           .trashSource = true,
                           .threads = 3,
                           .revealsResult = true};
    request.settings = {.method = ZipMethod::Zstd, .coder = fullSettings()};
    const ArchiveRequest back = returned(request);
    QVERIFY(back.sources == request.sources && back.format == request.format);
    QVERIFY(back.output == request.output && back.directory == request.directory);
    QVERIFY(back.settings.method == request.settings.method);
    QVERIFY(same(back.settings.coder, request.settings.coder));
    QVERIFY(back.excludes == request.excludes && back.conflict == request.conflict);
    QVERIFY(back.memoryLimit == request.memoryLimit && back.volumeSize == request.volumeSize);
    QVERIFY(back.reproducible && !back.verify && back.trashSource);
    QVERIFY(back.threads == 3 && back.revealsResult);
}

void RequestJsonTest::editingComesBackWhole()
{
    const EditRequest request{.archive = oddPath,
                              .changes = {RemoveEntries{.names = {"a\xff", "b"}},
                                          RenameEntry{.from = "x", .to = "y\x02"},
                                          AddSource{.source = oddPath, .folder = ""}},
                              .conflict = Conflict::Rename,
                              .method = ZipMethod::Xz,
                              .coder = fullSettings(),
                              .encoding = "CP866"};
    const EditRequest back = returned(request);
    QVERIFY(back.archive == request.archive && back.conflict == request.conflict);
    QCOMPARE(back.changes.size(), std::size_t(3));
    QVERIFY(std::get<RemoveEntries>(back.changes[0]).names == (std::vector<std::string>{"a\xff", "b"}));
    QCOMPARE(std::get<RenameEntry>(back.changes[1]).from, std::string("x"));
    QCOMPARE(std::get<RenameEntry>(back.changes[1]).to, std::string("y\x02"));
    QVERIFY(std::get<AddSource>(back.changes[2]).source == oddPath);
    QCOMPARE(std::get<AddSource>(back.changes[2]).folder, std::string());
    QVERIFY(back.method == request.method && same(back.coder, request.coder));
    QCOMPARE(back.encoding, request.encoding);
}

void RequestJsonTest::whatIsUnsetStaysUnset()
{
    const CompressRequest compress = returned(CompressRequest{.source = Path("/a")});
    QVERIFY(!compress.output && !compress.directory && !compress.memoryLimit && !compress.volumeSize);
    QVERIFY(same(compress.settings, codec::EncoderSettings()));
    const ExtractRequest extract = returned(ExtractRequest{.source = Path("/a")});
    QVERIFY(!extract.into && !extract.settings.format && !extract.maxRatio && extract.entries.empty());
}

void RequestJsonTest::passwordsAreNeverInIt()
{
    const std::string secret = "correct horse battery staple";
    const std::vector<Request> requests{
        ArchiveRequest{
            .sources = {"/a"}, .format = {.container = Container::Zip}, .settings = {.password = secret}},
        ExtractRequest{.source = Path("/a"), .password = secret},
        VerifyRequest{.source = Path("/a"), .password = secret},
        EditRequest{.archive = "/a", .password = secret},
        BatchVerifyRequest{.paths = {"/a"}, .password = secret},
    };
    for (const Request& request : requests) {
        const QByteArray text = QJsonDocument(requestToJson(request).value()).toJson();
        for (const char* part : {"correct", "horse", "Y29ycmVjdC"}) {
            QVERIFY2(!text.contains(part), text.constData());
        }
    }
}

void RequestJsonTest::onlyWhatEncryptsNeedsItsPassword()
{
    const auto needs = [](const Request& request, bool before = false) {
        return requestFromJson(requestToJson(request, before).value()).value().needsPassword;
    };
    ArchiveRequest encrypting{.sources = {"/a"}, .format = {.container = Container::Zip}};
    QVERIFY(!needs(encrypting));
    QVERIFY(needs(encrypting, true));
    encrypting.settings.password = "x";
    QVERIFY(needs(encrypting));
    QVERIFY(!needs(ExtractRequest{.source = Path("/a"), .password = "x"}));
}

void RequestJsonTest::standardStreamsAreLeftOut()
{
    QVERIFY(!requestToJson(CompressRequest{.source = StandardStream()}));
    QVERIFY(!requestToJson(CompressRequest{.source = Path("/a"), .output = Endpoint(StandardStream())}));
    QVERIFY(!requestToJson(VerifyRequest{.source = StandardStream()}));
    QVERIFY(!requestToJson(ArchiveRequest{.sources = {"/a"}, .output = Endpoint(StandardStream())}));
}

void RequestJsonTest::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    const CompressRequest request{.source = Path("/a")};
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("unknown kind") << changed(request, "kind", QStringLiteral("melt"));
    QTest::newRow("no source") << QJsonObject{{QStringLiteral("kind"), QStringLiteral("compress")}};
    QTest::newRow("a source that is no text") << changed(request, "source", 7);
    QTest::newRow("an empty source") << changed(request, "source", QString());
    QTest::newRow("a source with a NUL") << changed(request, "source", QStringLiteral("/a%00b"));
    QTest::newRow("unknown conflict") << changed(request, "conflict", QStringLiteral("explode"));
    QTest::newRow("negative limit") << changed(request, "memoryLimit", QStringLiteral("-1"));
    QTest::newRow("settings that are none") << changed(request, "settings", true);
    QTest::newRow("unknown format") << changed(
        request, "settings", QJsonObject{{QStringLiteral("format"), QStringLiteral("arj")}});
    QTest::newRow("no archive sources")
        << changed(ArchiveRequest{.sources = {"/a"}}, "sources", QJsonArray());
    QTest::newRow("unknown change") << changed(EditRequest{.archive = "/a"}, "changes",
                                               QJsonArray{QJsonObject()});
}

void RequestJsonTest::whatMakesNoSenseIsRefused()
{
    QFETCH(const QJsonObject, json);
    QVERIFY(!requestFromJson(json));
}

void RequestJsonTest::aQueueComesBackInItsOrder()
{
    KeptQueue queue;
    for (const char* name : {"/1", "/2", "/3"}) {
        queue.push_back({.request = std::make_shared<const Request>(VerifyRequest{.source = Path(name)})});
    }
    queue[1].needsPassword = true;
    const auto back = queueFromFile(queueToFile(queue));
    QVERIFY(back.has_value());
    QCOMPARE(back->size(), std::size_t(3));
    QVERIFY(*subjectOf(*back->at(0).request) == "/1" && *subjectOf(*back->at(2).request) == "/3");
    QVERIFY(!back->at(0).needsPassword && back->at(1).needsPassword);
}

void RequestJsonTest::aQueueOfALaterVersionIsTold()
{
    QByteArray content = queueToFile({});
    QVERIFY(queueFromFile(content).has_value());
    content.replace(": 1", ": 2");
    QCOMPARE(queueFromFile(content).error(), QueueFault::Newer);
}

/// However a file is cut or hit, it is read whole or not at all.
void RequestJsonTest::cutQueuesAreDamaged()
{
    const KeptQueue queue{
        {.request = std::make_shared<const Request>(CompressRequest{.source = Path("/some/file")})}};
    const QByteArray content = queueToFile(queue).trimmed();
    for (qsizetype size = 0; size < content.size(); ++size) {
        QCOMPARE(queueFromFile(content.first(size)).error(), QueueFault::Damaged);
    }
}

QTEST_GUILESS_MAIN(RequestJsonTest)
#include "requestjsontest.moc"
