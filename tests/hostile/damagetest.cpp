#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "support/sampledata.h"

#include <QCoreApplication>
#include <QTest>

#include <array>
#include <map>
#include <optional>
#include <string>

#include <unistd.h>

using namespace holdall;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;
using Status = Verdict::Status;

constexpr const char* password = "secret";

/// A kind of archive, and how much of it a normal run damages.
struct Kind {
    const char* name;
    ArchiveFormat format;
    ArchiveSettings settings = {};
    std::size_t verifyEvery = 1; ///< of so many mutants one is verified
    std::size_t extractEvery = 64; ///< and of so many one is extracted
};

ArchiveFormat tarIn(codec::Format coder)
{
    return archiveFormatFor(coder).value();
}

std::vector<Kind> kinds()
{
    constexpr ArchiveFormat zip{.container = Container::Zip, .coder = {}};
    constexpr ArchiveFormat sevenZip{.container = Container::SevenZip, .coder = {}};
    return {
        {.name = "tar.gz", .format = tarIn(codec::Format::Gzip)},
        {.name = "tar.bz2", .format = tarIn(codec::Format::Bzip2), .verifyEvery = 4},
        {.name = "tar.xz", .format = tarIn(codec::Format::Xz)},
        {.name = "tar.zst", .format = tarIn(codec::Format::Zstd)},
        {.name = "zip stored", .format = zip, .settings = {.method = ZipMethod::Stored}},
        {.name = "zip deflate", .format = zip},
        {.name = "zip AES", .format = zip, .settings = {.password = password}, .verifyEvery = 4},
        {.name = "7z", .format = sevenZip, .verifyEvery = 64, .extractEvery = 128},
    };
}

/// In the slow configuration everything is tried.
std::size_t stepOf(std::size_t wanted)
{
    return qEnvironmentVariableIsSet("HOLDALL_SLOW_TESTS") ? 1 : wanted;
}

void fillTree(const TestFolder& folder)
{
    fs::create_directories(folder / "tree/sub");
    folder.write("tree/alpha", test::text(700));
    folder.write("tree/sub/beta", test::noise(300));
    folder.write("tree/empty", {});
    fs::create_symlink("../alpha", folder / "tree/sub/link");
}

codec::Bytes archiveOf(const TestFolder& folder, const Kind& kind)
{
    fillTree(folder);
    const Outcome made = test::runJob(
        ArchiveRequest{.sources = {folder / "tree"}, .format = kind.format, .settings = kind.settings});
    const fs::path path = made.summary.output.value();
    codec::Bytes bytes = folder.read(path.filename());
    fs::remove(path);
    return bytes;
}

/// A mode may be what was damaged, or, where this process may give files away, its owner.
void allowAll(const fs::path& top)
{
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top)) {
        if (!entry.is_symlink()) {
            QVERIFY(::lchown(entry.path().c_str(), ::getuid(), ::getgid()) == 0);
            fs::permissions(entry.path(), fs::perms::owner_all, fs::perm_options::add);
        }
    }
}

/// What stands below a folder: a file's bytes, or those of a link's target. Which of the two it is stands
/// unprotected in a ZIP.
std::map<std::string, codec::Bytes> contentsBelow(const TestFolder& folder, const std::string& top)
{
    std::map<std::string, codec::Bytes> contents;
    if (!fs::exists(folder / top)) {
        return contents;
    }
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder / top)) {
        const fs::path name = entry.path().lexically_relative(folder.path());
        const bool isLink = entry.is_symlink();
        if (isLink || entry.is_regular_file()) {
            contents[name.lexically_relative(top)] =
                isLink ? test::bytesOf(fs::read_symlink(entry.path()).native()) : folder.read(name);
        }
    }
    return contents;
}

} // namespace

Q_DECLARE_METATYPE(Kind)

/// Archives with one bit wrong, and cut ones: never intact, and nothing wrong under a real name.
class HostileDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeArchivesAreIntact_data() { addRows(); }
    void wholeArchivesAreIntact();
    void noFlippedBitGivesWrongData_data() { addRows(); }
    void noFlippedBitGivesWrongData();
    void noCutArchiveIsIntact_data() { addRows(); }
    void noCutArchiveIsIntact();

private:
    static void addRows();
    void prepare();
    std::string faultOf(const codec::Bytes& mutant, bool isExtracted);
    Status verify(const codec::Bytes& mutant);
    std::string extractionFaultOf(bool mustBeWhole);
    bool isTar() const { return m_kind.format.container == Container::Tar; }

    Kind m_kind;
    std::optional<TestFolder> m_folder;
    codec::Bytes m_archive;
    std::map<std::string, codec::Bytes> m_contents;
    fs::path m_path; ///< of the mutant
};

void HostileDamageTest::addRows()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind& kind : kinds()) {
        QTest::newRow(kind.name) << kind;
    }
}

void HostileDamageTest::prepare()
{
    QFETCH(const Kind, kind);
    m_kind = kind;
    m_folder.emplace();
    m_archive = archiveOf(*m_folder, kind);
    m_contents = contentsBelow(*m_folder, "tree");
    m_path = *m_folder / ("mutant." + std::string(info(kind.format).name));
}

Status HostileDamageTest::verify(const codec::Bytes& mutant)
{
    m_folder->write(m_path.filename(), mutant);
    const Outcome outcome =
        test::runJob(VerifyRequest{.source = m_path, .password = m_kind.settings.password});
    return outcome.summary.verdict ? outcome.summary.verdict->status : Status::Unreadable;
}

/// Extracts the mutant. What comes out under a name of the archive's has its bytes, and there are no others;
/// in a tar, where the coder's check is one for all, it is all or nothing.
std::string HostileDamageTest::extractionFaultOf(bool mustBeWhole)
{
    allowAll(m_folder->path());
    fs::remove_all(*m_folder / "out");
    const Outcome outcome = test::runJob(ExtractRequest{.source = m_path,
                                                        .into = *m_folder / "out",
                                                        .folder = FolderPolicy::Never,
                                                        .password = m_kind.settings.password});
    const bool isWhole = outcome.kind == Outcome::Kind::Succeeded && outcome.summary.problems.empty();
    if (mustBeWhole && !isWhole) {
        return "intact, but not extracted";
    }
    allowAll(m_folder->path());
    const auto found = contentsBelow(*m_folder, "out/tree");
    if (isTar() && !found.empty() && found.size() != m_contents.size()) {
        return "a part of a tar";
    }
    for (const auto& [name, content] : found) {
        const auto expected = m_contents.find(name);
        if (expected == m_contents.end() || expected->second != content) {
            return "wrong: " + name;
        }
    }
    return {};
}

/// Empty if all is well.
std::string HostileDamageTest::faultOf(const codec::Bytes& mutant, bool isExtracted)
{
    const Status status = verify(mutant);
    // A bit can take the check away from a zstd frame; what is in it is right nevertheless.
    const bool isIntact = status == Status::Intact || status == Status::Unchecked;
    return isIntact || isExtracted ? extractionFaultOf(isIntact && isTar()) : std::string();
}

void HostileDamageTest::wholeArchivesAreIntact()
{
    prepare();
    QCOMPARE(verify(m_archive), Status::Intact);
    QCOMPARE(extractionFaultOf(true), std::string());
    QVERIFY(contentsBelow(*m_folder, "out/tree") == m_contents);
}

void HostileDamageTest::noFlippedBitGivesWrongData()
{
    prepare();
    const std::size_t step = stepOf(m_kind.verifyEvery);
    const std::size_t extraction = stepOf(m_kind.extractEvery);
    for (std::size_t bit = 0; bit < m_archive.size() * 8; bit += step) {
        codec::Bytes mutant = m_archive;
        mutant[bit / 8] ^= std::byte(1) << (bit % 8);
        const std::string fault = faultOf(mutant, bit % extraction == 0);
        QVERIFY2(fault.empty(),
                 qPrintable(QStringLiteral("bit %1 of byte %2: %3")
                                .arg(bit % 8)
                                .arg(bit / 8)
                                .arg(QString::fromStdString(fault))));
    }
}

void HostileDamageTest::noCutArchiveIsIntact()
{
    prepare();
    const std::size_t step = stepOf((m_kind.verifyEvery + 7) / 8);
    const std::size_t extraction = stepOf(m_kind.extractEvery);
    for (std::size_t size = 0; size < m_archive.size(); size += step) {
        const codec::Bytes cut(m_archive.begin(), m_archive.begin() + static_cast<std::ptrdiff_t>(size));
        const Status status = verify(cut);
        const bool isNoted = status != Status::Intact && status != Status::Unchecked;
        QVERIFY2(isNoted, qPrintable(QStringLiteral("called whole with %1 bytes").arg(size)));
        if (size % extraction == 0) {
            const std::string fault = extractionFaultOf(false);
            QVERIFY2(fault.empty(), qPrintable(QString::fromStdString(fault)));
        }
    }
}

/// The reader process is this program.
int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status;
    }
    QCoreApplication application(argc, argv);
    if (fs::exists("/dev/shm")) {
        qputenv("TMPDIR", "/dev/shm"); // thousands of files, none of which is worth a disk's time
    }
    HostileDamageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "damagetest.moc"
