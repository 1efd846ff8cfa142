#include "app/extraction/entries.h"
#include "app/extraction/scene.h"

#include <QTest>

#include <atomic>
#include <thread>

#include <fcntl.h>
#include <stdio.h> // NOLINT(modernize-deprecated-headers): renameat2()

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

/// Swaps a folder of the target for a link to the outside and back, for as long as it lives.
class Swapper {
public:
    explicit Swapper(const Scene& scene)
        : m_folder(scene / "dir")
        , m_link(scene / "swap")
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    std::uint64_t swaps() const { return m_swaps; }

private:
    void run(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            ::renameat2(AT_FDCWD, m_folder.c_str(), AT_FDCWD, m_link.c_str(), RENAME_EXCHANGE);
            ++m_swaps;
        }
    }

    fs::path m_folder;
    fs::path m_link;
    std::atomic<std::uint64_t> m_swaps = 0;
    std::jthread m_thread;
};

} // namespace

class ExtractionRaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersSwappedForLinksLeadNowhere_data();
    void foldersSwappedForLinksLeadNowhere();
};

void ExtractionRaceTest::foldersSwappedForLinksLeadNowhere_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::newRow("overwrite") << Conflict::Overwrite;
    QTest::newRow("rename") << Conflict::Rename;
    QTest::newRow("skip") << Conflict::Skip;
}

/// Extractions go on until the folder was swapped often enough; each may fail, none may get out.
void ExtractionRaceTest::foldersSwappedForLinksLeadNowhere()
{
    static constexpr std::uint64_t swaps = 10'000;
    QFETCH(const Conflict, conflict);
    const Scene scene;
    fs::create_directories(scene / "dir/inner");
    scene.write("dir/secret", "old");
    fs::create_directory_symlink("../outside", scene / "swap");
    const auto before = scene.surroundings();
    Item inner = folder("dir/inner");
    inner.entry.permissions = 0777;
    unsigned placed = 0;
    for (const Swapper swapper(scene); swapper.swaps() < swaps || placed == 0;) {
        const Extraction extraction = extract(
            scene.target(),
            {folder("dir"), inner, file("dir/secret"), file("dir/inner/file"), file("dir/inner/new/x")},
            {.conflict = conflict, .durability = Durability::KeptSource});
        placed += extraction.placed ? 1U : 0U;
    }
    QCOMPARE(scene.surroundings(), before);
}

QTEST_GUILESS_MAIN(ExtractionRaceTest)
#include "extractionracetest.moc"
