#include "app/io/testfolder.h"
#include "support/program.h"
#include "support/sampledata.h"
#include "ziparchives.h"
#include "zipcontents.h"

#include <QTest>

#include <map>
#include <stop_token>

using namespace holdall;
using namespace holdall::test;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;

const std::map<std::string, ZipMethod> methods = {
    {"Stored", ZipMethod::Stored}, {"Deflate", ZipMethod::Deflate}, {"BZip2", ZipMethod::Bzip2},
    {"LZMA", ZipMethod::Lzma},     {"Zstandard", ZipMethod::Zstd},  {"XZ", ZipMethod::Xz},
};

void addMethods()
{
    QTest::addColumn<ZipMethod>("method");
    for (const auto& [name, method] : methods) {
        QTest::addRow("%s", name.c_str()) << method;
    }
}

int quickLevel(ZipMethod method)
{
    return method == ZipMethod::Stored ? 0 : 1;
}

/// Shared blocks, blocks of one member, streams.
Puts mixture()
{
    Puts puts = {folder("d"),
                 file("d/empty", {}),
                 symbolicLink("link", "d/empty"),
                 file("noise", noise(5'000)),
                 file("middling", text(3 * mebibyte)),
                 file("large", text(9 * mebibyte)),
                 file("noise too", noise(2 * mebibyte))};
    for (unsigned number = 0; number < 60; ++number) {
        puts.push_back(file("d/" + std::to_string(number), text(number * 997 % 40'000)));
    }
    return puts;
}

QString firstDifference(const Contents& contents, const Puts& puts)
{
    for (std::size_t index = 0; index < std::min(puts.size(), contents.entries.size()); ++index) {
        const Got& got = contents.entries[index];
        const bool isSame = !got.error && got.entry.name == puts[index].entry.name
            && got.data == puts[index].data && got.entry.target == puts[index].entry.target;
        if (!isSame) {
            return QString::fromStdString(puts[index].entry.name);
        }
    }
    const bool isWhole = !contents.fatal && contents.entries.size() == puts.size();
    return isWhole ? QString() : QStringLiteral("there are %1 entries").arg(contents.entries.size());
}

} // namespace

class ZipMethodsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPutComesBack_data() { addMethods(); }
    void whatWasPutComesBack();
    void otherProgramsReadIt_data() { addMethods(); }
    void otherProgramsReadIt();
    void bytesDoNotDependOnThreads_data() { addMethods(); }
    void bytesDoNotDependOnThreads();
    void everyMethodCompresses_data() { addMethods(); }
    void everyMethodCompresses();
    void whatDoesNotCompressIsStored_data() { addMethods(); }
    void whatDoesNotCompressIsStored();
    void entriesTellTheirMethod_data() { addMethods(); }
    void entriesTellTheirMethod();
    void levelsAreTheMethods_data();
    void levelsAreTheMethods();
    void aStopEndsSlowMethods_data();
    void aStopEndsSlowMethods();
    void aFailingSinkIsReported_data() { addMethods(); }
    void aFailingSinkIsReported();
};

void ZipMethodsTest::whatWasPutComesBack()
{
    QFETCH(const ZipMethod, method);
    const Puts puts = mixture();
    for (const bool canRewrite : {true, false}) {
        const codec::Bytes archive =
            zipOf(puts, {.level = quickLevel(method), .canRewrite = canRewrite, .method = method});
        QCOMPARE(firstDifference(readAll(archive), puts), QString());
    }
}

void ZipMethodsTest::otherProgramsReadIt()
{
    QFETCH(const ZipMethod, method);
    const bool isPlain = method == ZipMethod::Stored || method == ZipMethod::Deflate;
    const bool isOld = isPlain || method == ZipMethod::Bzip2;
    std::vector<QString> testers = {QStringLiteral("7z t -bd a.zip")};
    if (method != ZipMethod::Zstd) { // libarchive 3.7 loses what its decoder still holds when the input ends
        testers.push_back(QStringLiteral("bsdtar -xOf a.zip | cmp - all"));
    }
    if (isOld) {
        testers.push_back(QStringLiteral("unzip -qt a.zip"));
    }
    if (isOld || method == ZipMethod::Lzma) {
        testers.push_back(QStringLiteral("python3 -c 'import zipfile\n"
                                         "assert zipfile.ZipFile(\"a.zip\").testzip() is None'"));
    }
    const Puts puts = mixture();
    const TestFolder folder;
    codec::Bytes all;
    for (const Put& put : puts) {
        all.insert(all.end(), put.data.begin(), put.data.end());
    }
    folder.write("all", all);
    for (const bool canRewrite : {true, false}) {
        folder.write("a.zip",
                     zipOf(puts, {.level = quickLevel(method), .canRewrite = canRewrite, .method = method}));
        for (const QString& tester : testers) {
            const QString command =
                QStringLiteral("cd '%1' && ").arg(QString::fromStdString(folder.path())) + tester;
            const Ran ran = run(QStringLiteral("sh"), {QStringLiteral("-c"), command}, {});
            QVERIFY2(ran.status == 0, qPrintable(tester + QLatin1Char('\n') + ran.errors));
        }
    }
}

void ZipMethodsTest::bytesDoNotDependOnThreads()
{
    QFETCH(const ZipMethod, method);
    const Puts puts = mixture();
    const int level = quickLevel(method);
    const codec::Bytes two = zipOf(puts, {.level = level, .threads = 2, .method = method});
    QVERIFY(!two.empty());
    QVERIFY(zipOf(puts, {.level = level, .threads = 1, .method = method}) == two);
    QVERIFY(zipOf(puts, {.level = level, .threads = 4, .perWrite = 10'007, .method = method}) == two);
}

void ZipMethodsTest::everyMethodCompresses()
{
    QFETCH(const ZipMethod, method);
    const codec::Bytes archive = zipOf({file("z", zeros(10 * mebibyte)), file("y", zeros(mebibyte))},
                                       {.level = quickLevel(method), .method = method});
    QVERIFY(!archive.empty());
    QCOMPARE(archive.size() > 11 * mebibyte, method == ZipMethod::Stored);
    QVERIFY(method == ZipMethod::Stored || archive.size() < mebibyte / 8);
}

void ZipMethodsTest::whatDoesNotCompressIsStored()
{
    QFETCH(const ZipMethod, method);
    const Contents contents =
        readAll(zipOf({file("n", noise(100'000))}, {.level = quickLevel(method), .method = method}));
    QCOMPARE(contents.entries[0].entry.method, "Stored");
    QVERIFY(contents.entries[0].data == noise(100'000));
}

void ZipMethodsTest::entriesTellTheirMethod()
{
    QFETCH(const ZipMethod, method);
    const Contents contents = readAll(zipOf({file("t", text(10'000)), file("l", text(9 * mebibyte))},
                                            {.level = quickLevel(method), .method = method}));
    for (const Got& got : contents.entries) {
        QCOMPARE(methods.at(got.entry.method), method);
    }
}

void ZipMethodsTest::levelsAreTheMethods_data()
{
    QTest::addColumn<ZipMethod>("method");
    QTest::addColumn<QList<int>>("good");
    QTest::addColumn<QList<int>>("bad");
    QTest::newRow("Stored") << ZipMethod::Stored << QList<int>{-1, 0} << QList<int>{-2, 1, 6};
    QTest::newRow("Deflate") << ZipMethod::Deflate << QList<int>{-1, 0, 9} << QList<int>{-2, 10};
    QTest::newRow("BZip2") << ZipMethod::Bzip2 << QList<int>{1, 9} << QList<int>{-1, 0, 10};
    QTest::newRow("LZMA") << ZipMethod::Lzma << QList<int>{0, 9} << QList<int>{-1, 10};
    QTest::newRow("Zstandard") << ZipMethod::Zstd << QList<int>{-7, -1, 1, 22} << QList<int>{-8, 0, 23};
    QTest::newRow("XZ") << ZipMethod::Xz << QList<int>{0, 9} << QList<int>{-1, 10};
}

void ZipMethodsTest::levelsAreTheMethods()
{
    QFETCH(const ZipMethod, method);
    QFETCH(const QList<int>, good);
    QFETCH(const QList<int>, bad);
    QVERIFY(ZipOptions::make({.method = method}));
    for (const int level : good) {
        QVERIFY(ZipOptions::make({.level = level, .method = method}));
    }
    for (const int level : bad) {
        const auto options = ZipOptions::make({.level = level, .method = method});
        QVERIFY(!options && options.error().kind == codec::ErrorKind::InvalidOption);
        QCOMPARE(options.error().option->option, "preset");
    }
}

void ZipMethodsTest::aStopEndsSlowMethods_data()
{
    QTest::addColumn<ZipMethod>("method");
    QTest::addColumn<std::size_t>("size");
    QTest::newRow("LZMA, whole") << ZipMethod::Lzma << 8 * mebibyte;
    QTest::newRow("LZMA, stream") << ZipMethod::Lzma << 40 * mebibyte;
    QTest::newRow("XZ, stream") << ZipMethod::Xz << 40 * mebibyte;
    QTest::newRow("Zstandard, stream") << ZipMethod::Zstd << 40 * mebibyte;
}

/// Would take minutes if it did not.
void ZipMethodsTest::aStopEndsSlowMethods()
{
    QFETCH(const ZipMethod, method);
    QFETCH(const std::size_t, size);
    std::stop_source stop;
    codec::MemorySink sink;
    const auto options = ZipOptions::make({.level = 9, .method = method});
    ZipWriter writer(sink, *options, {.stop = stop.get_token(), .threads = 2});
    Entry entry{.name = "f"};
    entry.size = size;
    QVERIFY(writer.begin(entry));
    QVERIFY(writer.write(noise(mebibyte)));
    stop.request_stop();
    const Result<void> written = writer.write(noise(mebibyte));
    QVERIFY(!written);
    QCOMPARE(written.error().systemCode, ECANCELED);
}

void ZipMethodsTest::aFailingSinkIsReported()
{
    QFETCH(const ZipMethod, method);
    const Puts puts = {file("small", noise(10'000)), file("large", noise(9 * mebibyte))};
    for (const std::size_t room : {std::size_t(0), mebibyte, 9 * mebibyte}) {
        FullSink sink(room, ENOSPC);
        const Result<void> made = makeZip(sink, puts, {.level = quickLevel(method), .method = method});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::DiskFull);
    }
}

QTEST_GUILESS_MAIN(ZipMethodsTest)
#include "zipmethodstest.moc"
