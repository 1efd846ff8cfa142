#include "lzmacases.h"
#include "support/program.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;
using codec::Check;
using codec::LzmaContainer;
using codec::LzmaSettings;
using codec::Preset;

namespace {

/// How the other programs are told to make and read what `settings` make.
struct Peers {
    LzmaSettings settings;
    QStringList xzOptions; ///< of xz(1), for making
    QStringList xzReadOptions; ///< of xz(1), for reading
    QString pythonOptions; ///< of lzma.compress()
    QString pythonReadOptions; ///< of lzma.decompress()
};

void row(const char* name, const Peers& peers)
{
    QTest::newRow(name) << peers;
}

void addPresetRows()
{
    for (int level = 0; level <= 9; ++level) {
        for (const bool extreme : {false, true}) {
            const QString option =
                QStringLiteral("-%1%2").arg(level).arg(extreme ? QStringLiteral("e") : QString());
            const QString preset = QStringLiteral("preset=%1").arg(level)
                + (extreme ? QStringLiteral("|lzma.PRESET_EXTREME") : QString());
            const QByteArray label = option.toLatin1();
            Peers peers{.settings = {.preset = Preset{.level = level, .extreme = extreme}},
                        .xzOptions = {option},
                        .xzReadOptions = {QStringLiteral("--format=xz")},
                        .pythonOptions = preset,
                        .pythonReadOptions = QStringLiteral("format=lzma.FORMAT_XZ")};
            QTest::addRow("xz %s", label.constData()) << peers;
            peers.settings.container = LzmaContainer::Alone;
            peers.xzOptions << QStringLiteral("--format=lzma");
            peers.xzReadOptions = {QStringLiteral("--format=lzma")};
            peers.pythonOptions += QStringLiteral(", format=lzma.FORMAT_ALONE");
            peers.pythonReadOptions = QStringLiteral("format=lzma.FORMAT_ALONE");
            QTest::addRow("lzma %s", label.constData()) << peers;
        }
    }
}

void addCheckRows()
{
    for (const Check check : {Check::None, Check::Crc32, Check::Crc64, Check::Sha256}) {
        const auto name = QString::fromLatin1(std::string(codec::name(check)));
        row(qPrintable(QStringLiteral("check ") + name),
            {.settings = {.check = check, .preset = Preset{.level = 1}},
             .xzOptions = {QStringLiteral("-1"), QStringLiteral("--check=") + name},
             .xzReadOptions = {QStringLiteral("--format=xz")},
             .pythonOptions = QStringLiteral("preset=1, check=lzma.CHECK_") + name.toUpper(),
             .pythonReadOptions = {}});
    }
}

/// A chain as liblzma's text, and as Python's list of dictionaries.
void addChainRow(LzmaContainer container, const QString& text, const QString& python)
{
    const bool isRaw = container == LzmaContainer::Raw;
    const QString format = isRaw ? QStringLiteral("raw") : QStringLiteral("xz");
    const QStringList options{QStringLiteral("--format=") + format, QStringLiteral("--filters=") + text};
    const QString specifiers =
        QStringLiteral("format=lzma.FORMAT_%1, filters=%2").arg(format.toUpper(), python);
    row(qPrintable(format + QLatin1Char(' ') + text),
        {.settings = {.container = container, .filters = test::chain(text.toStdString())},
         .xzOptions = options,
         .xzReadOptions = isRaw ? options : options.first(1),
         .pythonOptions = specifiers,
         .pythonReadOptions = isRaw ? specifiers : QString()});
}

void addChainRows()
{
    const auto lzma2 = QStringLiteral("{'id': lzma.FILTER_LZMA2, 'preset': 3}");
    const auto delta = QStringLiteral("{'id': lzma.FILTER_DELTA, 'dist': 5}");
    for (const LzmaContainer container : {LzmaContainer::Xz, LzmaContainer::Raw}) {
        addChainRow(container, QStringLiteral("delta:dist=5 lzma2:preset=3"),
                    QStringLiteral("[%1, %2]").arg(delta, lzma2));
        for (const char* branch : {"x86", "powerpc", "ia64", "arm", "armthumb", "sparc"}) {
            const auto name = QString::fromLatin1(branch);
            addChainRow(container, name + QStringLiteral(":start=32 lzma2:preset=3"),
                        QStringLiteral("[{'id': lzma.FILTER_%1, 'start_offset': 32}, %2]")
                            .arg(name.toUpper(), lzma2));
        }
        addChainRow(
            container, QStringLiteral("x86 delta:dist=5 arm lzma2:preset=3"),
            QStringLiteral("[{'id': lzma.FILTER_X86}, %1, {'id': lzma.FILTER_ARM}, %2]").arg(delta, lzma2));
        addChainRow(
            container, QStringLiteral("lzma2:dict=123456,lc=1,lp=2,pb=3,mode=fast,nice=40,mf=hc4,depth=9"),
            QStringLiteral("[{'id': lzma.FILTER_LZMA2, 'dict_size': 123456, 'lc': 1, 'lp': 2, 'pb': 3,"
                           " 'mode': lzma.MODE_FAST, 'nice_len': 40, 'mf': lzma.MF_HC4, 'depth': 9}]"));
    }
    addChainRow(LzmaContainer::Raw, QStringLiteral("delta:dist=5 lzma1:preset=3"),
                QStringLiteral("[%1, {'id': lzma.FILTER_LZMA1, 'preset': 3}]").arg(delta));
}

void addRows()
{
    QTest::addColumn<Peers>("peers");
    addPresetRows();
    addCheckRows();
    addChainRows();
}

Bytes sample()
{
    return test::joined(test::text(30'000), test::noise(3000));
}

void verifyRead(const LzmaSettings& settings, const test::Ran& made)
{
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const auto decompressor = test::lzmaDecompressor(test::decoderFor(settings));
    const auto data = decompressor->decompress(made.output);
    QVERIFY(data);
    QVERIFY(*data == sample());
    QVERIFY(decompressor->eof());
    QVERIFY(decompressor->unusedData().empty());
    if (settings.check) {
        QCOMPARE(decompressor->check(), *settings.check);
    }
}

void verifyTheyRead(const test::Ran& read)
{
    QVERIFY2(read.status == 0, qPrintable(read.errors));
    QVERIFY(read.output == sample());
}

} // namespace

class LzmaInteropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xzProgramReadsOurs_data() { addRows(); }
    void xzProgramReadsOurs();
    void weReadTheXzProgram_data() { addRows(); }
    void weReadTheXzProgram();
    void pythonReadsOurs_data() { addRows(); }
    void pythonReadsOurs();
    void weReadPython_data() { addRows(); }
    void weReadPython();
    void pythonNamesOurCheck_data();
    void pythonNamesOurCheck();
    void emptyStreamsAreReadByTheOthers();
};

void LzmaInteropTest::xzProgramReadsOurs()
{
    QFETCH(const Peers, peers);
    const Bytes stream = test::lzmaCompressed(sample(), peers.settings);
    verifyTheyRead(
        test::run(QStringLiteral("xz"), QStringList{QStringLiteral("-dc")} + peers.xzReadOptions, stream));
}

void LzmaInteropTest::weReadTheXzProgram()
{
    QFETCH(const Peers, peers);
    verifyRead(peers.settings,
               test::run(QStringLiteral("xz"),
                         QStringList{QStringLiteral("-zc"), QStringLiteral("-T1")} + peers.xzOptions,
                         sample()));
}

void LzmaInteropTest::pythonReadsOurs()
{
    QFETCH(const Peers, peers);
    const Bytes stream = test::lzmaCompressed(sample(), peers.settings);
    const auto code = QStringLiteral("out = lzma.decompress(data, %1)").arg(peers.pythonReadOptions);
    verifyTheyRead(test::runPython(code, stream));
}

void LzmaInteropTest::weReadPython()
{
    QFETCH(const Peers, peers);
    const auto code = QStringLiteral("out = lzma.compress(data, %1)").arg(peers.pythonOptions);
    verifyRead(peers.settings, test::runPython(code, sample()));
}

void LzmaInteropTest::pythonNamesOurCheck_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<int>("identifier"); // of the .xz format
    QTest::newRow("none") << Check::None << 0;
    QTest::newRow("crc32") << Check::Crc32 << 1;
    QTest::newRow("crc64") << Check::Crc64 << 4;
    QTest::newRow("sha256") << Check::Sha256 << 10;
}

void LzmaInteropTest::pythonNamesOurCheck()
{
    QFETCH(const Check, check);
    QFETCH(const int, identifier);
    const Bytes stream = test::lzmaCompressed(sample(), {.check = check});
    const auto told = test::runPython(QStringLiteral("decoder = lzma.LZMADecompressor()\n"
                                                     "decoder.decompress(data)\n"
                                                     "out = str(decoder.check).encode()"),
                                      stream);
    QVERIFY2(told.status == 0, qPrintable(told.errors));
    QVERIFY(told.output == test::bytesOf(std::to_string(identifier)));
}

void LzmaInteropTest::emptyStreamsAreReadByTheOthers()
{
    for (const LzmaContainer container : {LzmaContainer::Xz, LzmaContainer::Alone}) {
        const Bytes stream = test::lzmaCompressed({}, {.container = container});
        for (const auto& read : {test::run(QStringLiteral("xz"), {QStringLiteral("-dc")}, stream),
                                 test::runPython(QStringLiteral("out = lzma.decompress(data)"), stream)}) {
            QVERIFY2(read.status == 0, qPrintable(read.errors));
            QVERIFY(read.output.empty());
        }
    }
}

QTEST_GUILESS_MAIN(LzmaInteropTest)
#include "lzmainteroptest.moc"
