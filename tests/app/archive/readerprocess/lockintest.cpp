#include "app/io/testfolder.h"
#include "support/patience.h"
#include "support/sampledata.h"

#include <QProcess>
#include <QTest>

#include <cerrno>
#include <filesystem>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;

/// A process that has locked itself in can do nothing to others.
class LockInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnlockedProcessCanDoAllOfIt();
    void aLockedProcessCanDoNoneOfIt();

private:
    QStringList attempts(const QStringList& arguments) const;

    TestFolder m_folder;
};

/// What the program said, line by line.
QStringList LockInTest::attempts(const QStringList& arguments) const
{
    m_folder.write("victim", bytesOf("x"));
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
    process.start(QStringLiteral(HOLDALL_LOCKED_PROGRAM), arguments);
    if (!process.waitForFinished(test::patience) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// So that the other test says something.
void LockInTest::anUnlockedProcessCanDoAllOfIt()
{
    const QStringList lines = attempts({});
    QCOMPARE(lines.size(), 13); // the program that it becomes says no more
    for (const QString& line : lines) {
        QVERIFY2(line.endsWith(u" 0"_s), qPrintable(line));
    }
    QVERIFY(std::filesystem::exists(m_folder / "made-by-the-program"));
    QVERIFY(!std::filesystem::exists(m_folder / "victim"));
    std::filesystem::remove(m_folder / "made-by-the-program");
    std::filesystem::remove(m_folder / "made-folder");
}

void LockInTest::aLockedProcessCanDoNoneOfIt()
{
    const QStringList lines = attempts({u"locked"_s});
    QCOMPARE(lines.size(), 15);
    for (const QString& line : lines) {
        const int expected = line.startsWith(u"close "_s) ? EBADF : EPERM; // what was open is closed already
        QVERIFY2(line.endsWith(u" %1"_s.arg(expected)), qPrintable(line));
    }
    QCOMPARE(m_folder.names(), Names({"victim"}));
}

QTEST_GUILESS_MAIN(LockInTest)
#include "lockintest.moc"
