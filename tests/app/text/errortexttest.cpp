#include "app/errortext.h"

#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <limits>
#include <vector>

using namespace holdall;
using Codec = codec::ErrorKind;

namespace {

constexpr int lastKind = static_cast<int>(ErrorKind::Internal);
constexpr int lastEntryProblem = static_cast<int>(EntryProblem::NotKept);
constexpr int lastCodecKind = static_cast<int>(Codec::Internal);

Error dataError(const codec::Error& error)
{
    return {.kind = ErrorKind::Data, .path = "a.xz", .codec = error};
}

Error optionError(const char* option, const char* value, const char* allowed)
{
    return {.kind = ErrorKind::Option,
            .codec = codec::Error{.kind = Codec::InvalidOption,
                                  .option = codec::OptionProblem{option, value, allowed}}};
}

/// Errors of one kind with and without what can come with it.
std::vector<Error> variants(ErrorKind kind)
{
    std::vector<Error> errors = {
        Error{.kind = kind},
        Error{.kind = kind, .path = "a", .systemCode = EIO, .needed = 1000},
    };
    for (int codecKind = 0; codecKind <= lastCodecKind; ++codecKind) {
        const codec::Error bare{.kind = static_cast<Codec>(codecKind)};
        codec::Error full = bare;
        full.nativeCode = EIO;
        full.offset = 4096;
        full.bytesNeeded = 1'000'000;
        full.option = codec::OptionProblem{"preset", "12", "0..9"};
        errors.push_back({.kind = kind, .codec = bare});
        errors.push_back({.kind = kind, .path = "a", .codec = full});
    }
    for (int problem = 0; problem <= lastEntryProblem; ++problem) {
        errors.push_back({.kind = kind, .needed = 1000, .entry = static_cast<EntryProblem>(problem)});
    }
    return errors;
}

void checkWords(const QString& text)
{
    QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[0-9n]"))), qPrintable(text));
    QVERIFY2(!text.contains(u'\n'), qPrintable(text));
    QVERIFY2(text.trimmed() == text, qPrintable(text));
}

} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWords_data();
    void everyKindHasWords();
    void damageNamesItsPlace();
    void refusedOptionSaysWhatIsAllowed_data();
    void refusedOptionSaysWhatIsAllowed();
    void unsupportedOptionIsNamed();
    void memoryThatIsToldIsEnough_data();
    void memoryThatIsToldIsEnough();
    void limitsAreNamed();
    void refusedEntryIsNamedSafely();
    void systemErrorIsTheSystemsText();
    void lackOfMemoryIsSaidPlainly();
    void terminalMessageIsOneLine_data();
    void terminalMessageIsOneLine();
    void sizesAreRounded_data();
    void sizesAreRounded();
};

void ErrorTextTest::everyKindHasWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int kind = 0; kind <= lastKind; ++kind) {
        QTest::addRow("kind %d", kind) << static_cast<ErrorKind>(kind);
    }
}

void ErrorTextTest::everyKindHasWords()
{
    QFETCH(const ErrorKind, kind);
    for (const Error& error : variants(kind)) {
        const ErrorText text = describe(error);
        QVERIFY(!text.title.isEmpty());
        QVERIFY(!text.title.endsWith(u'.'));
        checkWords(text.title);
        checkWords(text.detail);
        checkWords(text.hint);
        checkWords(terminalMessage(error));
    }
}

void ErrorTextTest::damageNamesItsPlace()
{
    QCOMPARE(describe(dataError({.kind = Codec::Corrupt, .offset = 4096})).title,
             QStringLiteral("Damaged at byte 4096"));
    QCOMPARE(describe(dataError({.kind = Codec::Corrupt, .offset = 0})).title,
             QStringLiteral("Damaged at byte 0"));
    QCOMPARE(describe(dataError({.kind = Codec::Corrupt, .offset = 12'345'678'901})).title,
             QStringLiteral("Damaged at byte 12345678901"));
    QCOMPARE(describe(dataError({.kind = Codec::Corrupt})).title, QStringLiteral("Damaged"));
    QCOMPARE(describe(dataError({.kind = Codec::Truncated, .offset = 7})).title,
             QStringLiteral("Ends too early, at byte 7"));
}

void ErrorTextTest::refusedOptionSaysWhatIsAllowed_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("hint");
    QTest::newRow("range") << optionError("preset", "12", "0..9")
                           << QStringLiteral("preset 12 is not possible here")
                           << QStringLiteral("Allowed: 0..9");
    QTest::newRow("list") << optionError("check", "adler32", "none crc32 crc64 sha256")
                          << QStringLiteral("check adler32 is not possible here")
                          << QStringLiteral("Allowed: none crc32 crc64 sha256");
    QTest::newRow("other format") << optionError("preset", "", "not with raw-lzma")
                                  << QStringLiteral("The option preset does not belong to raw-lzma")
                                  << QStringLiteral("Leave it out, or choose another format.");
    QTest::newRow("other option") << optionError("preset", "9e", "not together with filters")
                                  << QStringLiteral("The options preset and filters exclude each other")
                                  << QStringLiteral("Leave one of the two out.");
    QTest::newRow("missing") << optionError("filters", "", "a chain, which raw streams always need")
                             << QStringLiteral("The option filters is needed here")
                             << QStringLiteral("Give a chain, which raw streams always need.");
    QTest::newRow("chain") << optionError("filters", "lzma1", "a chain that ends in lzma2")
                           << QStringLiteral("The filter chain \"lzma1\" is not possible here")
                           << QStringLiteral("Allowed: a chain that ends in lzma2");
    QTest::newRow("unreadable chain")
        << optionError("filters", "x86 foo", "Unknown filter name (at 4)")
        << QStringLiteral(
               "The filter chain cannot be read: Unknown filter name, at position 4 of \"x86 foo\"")
        << QStringLiteral("A chain looks like this: x86 lzma2:preset=9,dict=64MiB");
    QTest::newRow("placeholder in a value")
        << optionError("preset", "%1", "0..9") << QStringLiteral("preset %1 is not possible here")
        << QStringLiteral("Allowed: 0..9");
    QTest::newRow("control in a value")
        << optionError("preset", "\x1B[2J", "0..9") << QStringLiteral("preset \\x1B[2J is not possible here")
        << QStringLiteral("Allowed: 0..9");
}

void ErrorTextTest::refusedOptionSaysWhatIsAllowed()
{
    QFETCH(const Error, error);
    const ErrorText text = describe(error);
    QTEST(text.title, "title");
    QTEST(text.hint, "hint");
}

void ErrorTextTest::unsupportedOptionIsNamed()
{
    const ErrorText text = describe(
        dataError({.kind = Codec::UnsupportedOption, .option = codec::OptionProblem{"method", "7", "8"}}));
    QCOMPARE(text.title, QStringLiteral("Uses method 7, which is not supported"));
    QCOMPARE(text.detail, QStringLiteral("Supported: 8"));
}

void ErrorTextTest::memoryThatIsToldIsEnough_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("told");
    QTest::newRow("1 byte") << quint64{1} << QStringLiteral("1 MiB");
    QTest::newRow("1 MiB") << quint64{1 << 20} << QStringLiteral("1 MiB");
    QTest::newRow("1 MiB and a byte") << quint64{(1 << 20) + 1} << QStringLiteral("2 MiB");
    QTest::newRow("674 MiB") << quint64{674} * 1024 * 1024 << QStringLiteral("674 MiB");
    QTest::newRow("1.3 GiB") << quint64{1'350} * 1024 * 1024 << QStringLiteral("1350 MiB");
}

void ErrorTextTest::memoryThatIsToldIsEnough()
{
    QFETCH(const quint64, bytes);
    QFETCH(const QString, told);
    const ErrorText text = describe({.kind = ErrorKind::MemoryLimit, .needed = bytes});
    QCOMPARE(text.title, QStringLiteral("Needs %1 of memory, more than the limit allows").arg(told));
    QCOMPARE(text.hint, QStringLiteral("Raise the memory limit to at least %1.").arg(told));
}

void ErrorTextTest::limitsAreNamed()
{
    QCOMPARE(describe({.kind = ErrorKind::SizeLimit, .needed = 10'485'760}).title,
             QStringLiteral("Decompresses to more than 10 MiB"));
    QCOMPARE(describe({.kind = ErrorKind::RatioLimit, .needed = 1000}).title,
             QStringLiteral("Decompresses to more than 1000 times its size"));
    QVERIFY(describe({.kind = ErrorKind::Data, .needed = 1000, .entry = EntryProblem::TooMany})
                .title.contains(u"1000"));
}

void ErrorTextTest::refusedEntryIsNamedSafely()
{
    QCOMPARE(terminalMessage(entryError(EntryProblem::OutwardLink, "a\n%1\x1B[31m")),
             QStringLiteral("a\\n%1\\x1B[31m: Is a link that could lead out of the folder: If you trust this "
                            "archive, allow links that lead outside"));
}

void ErrorTextTest::systemErrorIsTheSystemsText()
{
    const ErrorText text = describe({.kind = ErrorKind::System, .systemCode = EIO});
    QCOMPARE(text.title, QString::fromLocal8Bit(std::strerror(EIO)));
    QVERIFY(text.detail.contains(QString::number(EIO)));
}

void ErrorTextTest::lackOfMemoryIsSaidPlainly()
{
    QCOMPARE(describe({.kind = ErrorKind::System, .systemCode = ENOMEM}).title,
             QStringLiteral("Out of memory"));
    QCOMPARE(describe(dataError({.kind = Codec::OutOfMemory})).title, QStringLiteral("Out of memory"));
}

void ErrorTextTest::terminalMessageIsOneLine_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("message");
    QTest::newRow("all three") << Error{.kind = ErrorKind::DiskFull, .path = "out.xz"}
                               << QStringLiteral(
                                      "out.xz: No space left: Free some space, or choose another folder");
    QTest::newRow("standard input") << Error{.kind = ErrorKind::IsFolder}
                                    << QStringLiteral("Is a folder, not a file: Choose a file");
    QTest::newRow("no hint") << Error{.kind = ErrorKind::System, .path = "a", .systemCode = EIO}
                             << QStringLiteral("a: ") + QString::fromLocal8Bit(std::strerror(EIO));
    QTest::newRow("hostile name") << Error{.kind = ErrorKind::IsFolder, .path = "a\n%1\x1B[31m"}
                                  << QStringLiteral(
                                         "a\\n%1\\x1B[31m: Is a folder, not a file: Choose a file");
}

void ErrorTextTest::terminalMessageIsOneLine()
{
    QFETCH(const Error, error);
    QTEST(terminalMessage(error), "message");
}

void ErrorTextTest::sizesAreRounded_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    constexpr quint64 kibi = 1024;
    constexpr quint64 gibi = kibi * kibi * kibi;
    QTest::newRow("0") << quint64{0} << QStringLiteral("0 bytes");
    QTest::newRow("1") << quint64{1} << QStringLiteral("1 byte");
    QTest::newRow("2") << quint64{2} << QStringLiteral("2 bytes");
    QTest::newRow("1023") << quint64{1023} << QStringLiteral("1023 bytes");
    QTest::newRow("1024") << kibi << QStringLiteral("1 KiB");
    QTest::newRow("1536") << quint64{1536} << QStringLiteral("1.5 KiB");
    QTest::newRow("just below 1.1 KiB") << quint64{1075} << QStringLiteral("1 KiB");
    QTest::newRow("just above 1.05 KiB") << quint64{1076} << QStringLiteral("1.1 KiB");
    QTest::newRow("just below 1 MiB") << kibi * kibi - 1 << QStringLiteral("1 MiB");
    QTest::newRow("1023.9 KiB") << quint64{1'048'474} << QStringLiteral("1023.9 KiB");
    QTest::newRow("64 MiB") << 64 * kibi * kibi << QStringLiteral("64 MiB");
    QTest::newRow("1.5 GiB") << gibi * 3 / 2 << QStringLiteral("1.5 GiB");
    QTest::newRow("2 TiB") << 2 * kibi * gibi << QStringLiteral("2 TiB");
    QTest::newRow("7 PiB") << 7 * kibi * kibi * gibi << QStringLiteral("7 PiB");
    QTest::newRow("most") << std::numeric_limits<quint64>::max() << QStringLiteral("16 EiB");
}

void ErrorTextTest::sizesAreRounded()
{
    QFETCH(const quint64, bytes);
    QTEST(sizeText(bytes), "text");
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "errortexttest.moc"
