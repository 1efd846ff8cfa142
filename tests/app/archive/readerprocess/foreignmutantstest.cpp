#include "app/archive/readerprocess/foreignarchives.h"
#include "app/io/testfolder.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <random>
#include <thread>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;
using codec::Bytes;

namespace {

namespace fs = std::filesystem;

constexpr unsigned threadCount = 2;

/// Mutants of each archive.
unsigned mutantCount()
{
    return qEnvironmentVariableIsSet("HOLDALL_SLOW_TESTS") ? 5'000 : 170;
}

Bytes mutantOf(Bytes archive, unsigned number)
{
    std::minstd_rand random(number);
    const std::size_t place = std::uniform_int_distribution<std::size_t>(0, archive.size() - 1)(random);
    const unsigned bit = std::uniform_int_distribution<unsigned>(0, 7)(random);
    archive[place] ^= std::byte(1U << bit);
    return archive;
}

/// Whether an entry that is said to be right is what it was. `isChecked`: the format would notice.
bool isHonest(const ForeignReading& reading, const Bytes& data, bool isChecked)
{
    return !isChecked || std::ranges::all_of(reading.entries, [&](const ReadEntry& read) {
        return read.error || read.entry.kind != Entry::Kind::File || read.data.empty() || read.data == data;
    });
}

} // namespace

/// Archives with a flipped bit: each is read to an end.
class ForeignMutantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMutantIsReadToAnEnd_data();
    void everyMutantIsReadToAnEnd();

private:
    Bytes packed(const QStringList& arguments) const;

    TestFolder m_folder;
    Bytes m_data = text(3'000);
};

void ForeignMutantsTest::initTestCase()
{
    m_folder.write("name", m_data);
}

Bytes ForeignMutantsTest::packed(const QStringList& arguments) const
{
    fs::remove(m_folder / "x");
    return runIn(m_folder.path(), u"bsdtar"_s, arguments + QStringList{u"-cf"_s, u"x"_s, u"name"_s})
        ? m_folder.read("x")
        : Bytes();
}

void ForeignMutantsTest::everyMutantIsReadToAnEnd_data()
{
    QTest::addColumn<Bytes>("archive");
    QTest::addColumn<bool>("isChecked");
    const StoredFile file{.name = "name", .data = m_data};
    QTest::addRow("7z") << packed({u"--format=7zip"_s}) << true;
    QTest::addRow("RAR 4") << rar4Of(file) << true;
    QTest::addRow("RAR 5") << rar5Of(file) << true;
    QTest::addRow("LHA") << lhaOf(file) << false; // the size in its header is not checked
    QTest::addRow("CAB") << cabOf(file) << false;
    QTest::addRow("cpio") << packed({u"--format=newc"_s}) << false;
    QTest::addRow("cpio binary") << packed({u"--format=bin"_s}) << false;
    QTest::addRow("XAR") << packed({u"--format=xar"_s}) << false;
    QTest::addRow("ISO") << packed({u"--format=iso9660"_s}) << false;
    QTest::addRow("ar") << packed({u"--format=ar"_s}) << false;
    QTest::addRow("WARC") << packed({u"--format=warc"_s}) << false;
    QTest::addRow("tar.Z") << packed({u"-Z"_s}) << false;
}

void ForeignMutantsTest::everyMutantIsReadToAnEnd()
{
    QFETCH(const Bytes, archive);
    QFETCH(const bool, isChecked);
    const ForeignReading sound = readForeign(m_folder.write("sound", archive), readerOptions());
    QVERIFY(!sound.error);
    QVERIFY(std::ranges::any_of(sound.entries, [&](const ReadEntry& read) { return read.data == m_data; }));
    std::atomic<unsigned> next = 0;
    std::atomic<unsigned> hung = 0;
    std::atomic<unsigned> wrong = 0;
    const auto work = [&](unsigned thread) {
        for (unsigned number = next++; number < mutantCount(); number = next++) {
            const fs::path path =
                m_folder.write("mutant" + std::to_string(thread), mutantOf(archive, number));
            const ForeignReading reading = readForeign(path, readerOptions());
            hung += reading.error && reading.error->entry == EntryProblem::ReaderHung ? 1 : 0;
            wrong += isHonest(reading, m_data, isChecked) ? 0 : 1;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned thread = 0; thread < threadCount; ++thread) {
            threads.emplace_back(work, thread);
        }
    }
    QCOMPARE(hung.load(), 0U);
    QCOMPARE(wrong.load(), 0U);
    QVERIFY(childProcesses().empty());
}

QTEST_GUILESS_MAIN(ForeignMutantsTest)
#include "foreignmutantstest.moc"
