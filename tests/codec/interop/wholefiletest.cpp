#include "support/formatcases.h"
#include "support/program.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using codec::Ending;
using codec::Format;
using test::concatenated;
using test::readFile;
using test::ReadFile;

Q_DECLARE_METATYPE(codec::Format)

namespace {

/// How other programs write and read a format.
struct Program {
    const char* name;
    Format format;
    QString program;
    QStringList encode;
    QStringList decode;
};

std::vector<Program> programs()
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    const QString xz = QStringLiteral("xz");
    const QString gzip = QStringLiteral("gzip");
    const QString bzip2 = QStringLiteral("bzip2");
    const QString zstd = QStringLiteral("zstd");
    return {
        {"xz", Format::Xz, xz, words("-c"), words("-dc")},
        {"xz -0 -C none", Format::Xz, xz, words("-0 -C none -c"), words("-dc")},
        {"xz -9e -C sha256", Format::Xz, xz, words("-9e -C sha256 -c"), words("-dc")},
        {"xz -T2 in blocks", Format::Xz, xz, words("-T2 --block-size=20KiB -c"), words("-dc")},
        {"xz x86 delta", Format::Xz, xz, words("--x86 --delta=dist=4 --lzma2=preset=1 -c"), words("-dc")},
        {"xz --format=lzma", Format::Lzma, xz, words("--format=lzma -c"), words("--format=lzma -dc")},
        {"gzip", Format::Gzip, gzip, words("-c"), words("-dc")},
        {"gzip -1 with a name", Format::Gzip, gzip, words("-1Nc"), words("-dc")},
        {"gzip --rsyncable", Format::Gzip, gzip, words("--rsyncable -c"), words("-dc")},
        {"bzip2", Format::Bzip2, bzip2, words("-c"), words("-dc")},
        {"bzip2 -1", Format::Bzip2, bzip2, words("-1c"), words("-dc")},
        {"zstd", Format::Zstd, zstd, words("-qc"), words("-qdc")},
        {"zstd -T2 in parts", Format::Zstd, zstd, words("-qc -T2 -B20KiB"), words("-qdc")},
        {"zstd --no-check", Format::Zstd, zstd, words("-qc --no-check"), words("-qdc")},
        {"zstd --format=gzip", Format::Gzip, zstd, words("-qc --format=gzip"), words("-qdc")},
        {"zstd --format=xz", Format::Xz, zstd, words("-qc --format=xz"), words("-qdc")},
    };
}

/// The same in Python: `data` is encoded to, or decoded from, `out`.
struct Module {
    const char* name;
    Format format;
    QString encode;
    QString decode;
};

std::vector<Module> modules()
{
    const auto text = [](const char* code) { return QString::fromLatin1(code); };
    return {
        {"lzma xz", Format::Xz, text("out = lzma.compress(data, check=lzma.CHECK_CRC32, preset=2)"),
         text("out = lzma.decompress(data)")},
        {"lzma alone", Format::Lzma, text("out = lzma.compress(data, format=lzma.FORMAT_ALONE)"),
         text("out = lzma.decompress(data)")},
        {"lzma raw", Format::RawLzma,
         text("out = lzma.compress(data, format=lzma.FORMAT_RAW, filters=[{'id': lzma.FILTER_DELTA, 'dist': "
              "2}, "
              "{'id': lzma.FILTER_LZMA2, 'preset': 1}])"),
         text("out = lzma.decompress(data, format=lzma.FORMAT_RAW, filters=[{'id': lzma.FILTER_DELTA, "
              "'dist': 2}, "
              "{'id': lzma.FILTER_LZMA2, 'preset': 1}])")},
        {"bz2", Format::Bzip2, text("out = bz2.compress(data, 3)"), text("out = bz2.decompress(data)")},
        {"gzip", Format::Gzip, text("out = gzip.compress(data, 4)"), text("out = gzip.decompress(data)")},
        {"zlib", Format::Zlib, text("out = zlib.compress(data, 9)"),
         text("d = zlib.decompressobj(); out = d.decompress(data); assert d.eof and not d.unused_data")},
        {"zlib raw", Format::Deflate,
         text("c = zlib.compressobj(wbits=-15); out = c.compress(data) + c.flush()"),
         text("d = zlib.decompressobj(wbits=-15); out = d.decompress(data); assert d.eof")},
    };
}

const test::FormatCase& caseOf(Format format)
{
    static const std::vector<test::FormatCase> cases = test::formatCases();
    return *std::ranges::find(cases, format, &test::FormatCase::format);
}

bool takesConcatenation(Format format)
{
    return format == Format::Xz || format == Format::Gzip || format == Format::Bzip2
        || format == Format::Zstd;
}

} // namespace

/// Whole files that other programs wrote, and other programs reading ours.
class WholeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weReadProgramsFiles_data();
    void weReadProgramsFiles();
    void weReadProgramsFilesJoinedAndFollowed_data();
    void weReadProgramsFilesJoinedAndFollowed();
    void programsReadOurFiles_data();
    void programsReadOurFiles();
    void weReadPythonsFiles_data();
    void weReadPythonsFiles();
    void pythonReadsOurFiles_data();
    void pythonReadsOurFiles();
    void paddingIsReadAsTheProgramsReadIt();
    void programsCallTheSameFilesDamaged();
};

namespace {

void addPrograms()
{
    QTest::addColumn<Program>("program");
    for (const Program& program : programs()) {
        QTest::newRow(program.name) << program;
    }
}

void addModules()
{
    QTest::addColumn<Module>("module");
    for (const Module& module : modules()) {
        QTest::newRow(module.name) << module;
    }
}

} // namespace

void WholeFileTest::weReadProgramsFiles_data()
{
    addPrograms();
}

void WholeFileTest::weReadProgramsFiles()
{
    QFETCH(const Program, program);
    for (const test::Sample& sample : test::samples()) {
        const test::Ran ran = test::run(program.program, program.encode, sample.data);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        for (const codec::DecoderSettings& settings :
             {codec::DecoderSettings{}, caseOf(program.format).decoder}) {
            const ReadFile file = readFile(ran.output, settings);
            QVERIFY2(file.ending == Ending::Complete, sample.name);
            QVERIFY2(file.data == sample.data, sample.name);
            QVERIFY(file.summary.format == program.format);
            QVERIFY(file.summary.warnings.empty());
        }
    }
}

void WholeFileTest::weReadProgramsFilesJoinedAndFollowed_data()
{
    addPrograms();
}

void WholeFileTest::weReadProgramsFilesJoinedAndFollowed()
{
    QFETCH(const Program, program);
    const codec::Bytes first = test::text(30'000);
    const codec::Bytes second = test::noise(30'000);
    const codec::Bytes joined = concatenated({test::run(program.program, program.encode, first).output,
                                              test::run(program.program, program.encode, {}).output,
                                              test::run(program.program, program.encode, second).output});
    const ReadFile file = readFile(joined, {});
    QVERIFY(file.ending == Ending::Complete);
    QVERIFY(file.data == concatenated({first, second}));
    QVERIFY(file.summary.streams >= 3);

    const ReadFile followed = readFile(concatenated({joined, test::bytesOf("garbage")}), {});
    QVERIFY(followed.ending == Ending::Complete);
    QVERIFY(followed.data == file.data);
    QCOMPARE(followed.summary.warnings.size(), 1U);
    QCOMPARE(followed.summary.warnings[0].offset, joined.size());
    QCOMPARE(followed.summary.warnings[0].size, 7U);
}

void WholeFileTest::programsReadOurFiles_data()
{
    addPrograms();
}

void WholeFileTest::programsReadOurFiles()
{
    QFETCH(const Program, program);
    for (const test::Sample& sample : test::samples()) {
        const codec::Bytes stream = test::encoded(caseOf(program.format), sample.data);
        const test::Ran one = test::run(program.program, program.decode, stream);
        QVERIFY2(one.status == 0, qPrintable(one.errors));
        QVERIFY2(one.output == sample.data, sample.name);
        if (takesConcatenation(program.format)) {
            const test::Ran two = test::run(program.program, program.decode, concatenated({stream, stream}));
            QVERIFY2(two.status == 0, qPrintable(two.errors));
            QVERIFY2(two.output == concatenated({sample.data, sample.data}), sample.name);
        }
    }
}

void WholeFileTest::weReadPythonsFiles_data()
{
    addModules();
}

void WholeFileTest::weReadPythonsFiles()
{
    QFETCH(const Module, module);
    for (const test::Sample& sample : test::samples()) {
        const test::Ran ran = test::runPython(module.encode, sample.data);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        const ReadFile file = readFile(ran.output, caseOf(module.format).decoder);
        QVERIFY2(file.ending == Ending::Complete, sample.name);
        QVERIFY2(file.data == sample.data, sample.name);
    }
}

void WholeFileTest::pythonReadsOurFiles_data()
{
    addModules();
}

void WholeFileTest::pythonReadsOurFiles()
{
    QFETCH(const Module, module);
    for (const test::Sample& sample : test::samples()) {
        const codec::Bytes stream = test::encoded(caseOf(module.format), sample.data);
        const test::Ran one = test::runPython(module.decode, stream);
        QVERIFY2(one.status == 0, qPrintable(one.errors));
        QVERIFY2(one.output == sample.data, sample.name);
        if (takesConcatenation(module.format)) {
            const test::Ran two = test::runPython(module.decode, concatenated({stream, stream}));
            QVERIFY2(two.output == concatenated({sample.data, sample.data}), qPrintable(two.errors));
        }
    }
}

void WholeFileTest::paddingIsReadAsTheProgramsReadIt()
{
    for (const Program& program : {programs().at(0), programs().at(6)}) { // xz and gzip
        const codec::Bytes stream = test::encoded(caseOf(program.format), test::text(1000));
        const codec::Bytes padded = concatenated({stream, test::zeros(512), stream, test::zeros(1024)});
        const test::Ran ran = test::run(program.program, program.decode, padded);
        const ReadFile file = readFile(padded, {});
        QVERIFY2(file.ending == Ending::Complete, program.name);
        if (program.format == Format::Xz) { // gzip(1) skips zeros at the end only, as tapes have them
            QVERIFY2(ran.status == 0, qPrintable(ran.errors));
            QVERIFY(ran.output == file.data);
        }
    }
}

void WholeFileTest::programsCallTheSameFilesDamaged()
{
    for (const Program& program : programs()) {
        codec::Bytes stream = test::run(program.program, program.encode, test::text(20'000)).output;
        if (readFile(stream, {}).summary.check == codec::Check::None) {
            continue;
        }
        stream[stream.size() / 2] ^= std::byte{0x20};
        const test::Ran ran = test::run(program.program, program.decode, stream);
        const ReadFile file = readFile(stream, caseOf(program.format).decoder);
        QVERIFY2(ran.status != 0, program.name);
        QVERIFY2(file.error, program.name);
    }
}

QTEST_GUILESS_MAIN(WholeFileTest)
#include "wholefiletest.moc"
