#include "app/io/testfolder.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/desktop/privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>

using namespace holdall;
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

/// A start of the program, which ends with this object if it does not end before.
class Start {
public:
    Start(const fs::path& folder, const QStringList& arguments,
          const QString& program = QStringLiteral(HOLDALL_WINDOW))
    {
        m_process.setWorkingDirectory(QString::fromStdString(folder.native()));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto* home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
            environment.insert(QString::fromLatin1(home), QString::fromStdString((folder / "home").native()));
        }
        m_process.setProcessEnvironment(environment);
        m_process.start(program, arguments);
        m_process.waitForStarted();
    }

    ~Start() { end(); }
    Start(const Start&) = delete;
    Start& operator=(const Start&) = delete;

    /// Its exit status; -1 if it does not end.
    int status()
    {
        const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, test::patience);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void send(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }

    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class InstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_private.isRunning());
        qunsetenv("WAYLAND_DISPLAY");
    }

    void init()
    {
        m_place = std::make_unique<test::TestFolder>();
        m_folder = m_place->path();
        for (const char* name : {"one", "two"}) {
            std::ofstream(m_folder / name) << "some text\n";
        }
    }

    void laterStartHandsOverAndLeaves()
    {
        Start first(m_folder, {});
        QVERIFY(isNameTaken());
        Start second(m_folder, compress(u"one"_s));
        QCOMPARE(second.status(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "one.gz"), test::patience);
        QVERIFY(first.isRunning());
    }

    void namesThatAreNoTextArriveByteForByte()
    {
        std::ofstream(m_folder / "a\xff\n") << "some text\n";
        Start first(m_folder, {});
        QVERIFY(isNameTaken());
        Start second(m_folder,
                     {u"-c"_s, uR"(exec "$0" compress --format gz -- a"$(printf '\377')
")"_s,
                      QStringLiteral(HOLDALL_WINDOW)},
                     u"sh"_s);
        QCOMPARE(second.status(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "a\xff\n.gz"), test::patience);
    }

    void startsAtTheSameTimeBecomeOneWindow()
    {
        Start first(m_folder, compress(u"one"_s));
        Start second(m_folder, compress(u"two"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "one.gz") && fs::exists(m_folder / "two.gz"),
                                 test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(first.isRunning() + second.isRunning(), 1, test::patience);
        QCOMPARE((first.isRunning() ? second : first).status(), 0);
    }

    void nextStartTakesThePlaceOfOneThatDied()
    {
        {
            Start first(m_folder, {});
            QVERIFY(isNameTaken());
        }
        Start second(m_folder, compress(u"one"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "one.gz"), test::patience);
        QVERIFY(second.isRunning());
        QVERIFY(isNameTaken());
    }

    void startBesideOneThatHangsDoesItselfWhatIsThenDoneOnce()
    {
        Start first(m_folder, {});
        QVERIFY(isNameTaken());
        first.send(SIGSTOP);
        Start second(m_folder, compress(u"one"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "one.gz"), test::patience);
        QVERIFY(second.isRunning());
        first.send(SIGCONT);
        Start third(m_folder, compress(u"two"_s)); // behind what the first one was not to do any more
        QCOMPARE(third.status(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "two.gz"), test::patience);
        QVERIFY(!fs::exists(m_folder / "one (2).gz"));
    }

    void startAnewHandsNothingOver()
    {
        Start first(m_folder, {});
        QVERIFY(isNameTaken());
        first.send(SIGSTOP);
        Start second(m_folder, QStringList{u"--new-instance"_s} + compress(u"one"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "one.gz"), test::patience);
        QVERIFY(second.isRunning());
    }

    void wrongCommandLineIsRefusedByTheStartThatHasIt()
    {
        Start first(m_folder, {});
        QVERIFY(isNameTaken());
        Start second(m_folder, {u"compress"_s, u"--level-of-nonsense"_s, u"one"_s});
        QCOMPARE(second.status(), 2);
    }

    void aFileManagersRefusalIsShown_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("hasScreen");
        QTest::addColumn<bool>("isShown");
        const QStringList given = {u"verify"_s, u"--uris"_s, u"--"_s, u"trash:///one"_s};
        QTest::newRow("no local file") << given << true << true;
        QTest::newRow("nowhere to show it") << given << false << false;
        QTest::newRow("wrong option") << QStringList{u"verify"_s, u"--nonsense"_s, u"one"_s} << true << false;
    }

    /// What it says goes where nobody reads it. The window stays until it is closed.
    void aFileManagersRefusalIsShown()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const bool, hasScreen);
        QFETCH(const bool, isShown);
        if (hasScreen) {
            qputenv("DISPLAY", ":0"); // taken for one; Qt shows nothing on it
        } else {
            qunsetenv("DISPLAY");
        }
        Start start(m_folder, arguments);
        qunsetenv("DISPLAY");
        if (isShown) {
            QVERIFY(!QTest::qWaitFor([&] { return !start.isRunning(); }, 1000));
        } else {
            QCOMPARE(start.status(), 2);
        }
    }

    void withoutABusEveryStartIsAlone()
    {
        test::removeBuses();
        Start first(m_folder, compress(u"one"_s));
        Start second(m_folder, compress(u"two"_s));
        m_private.offer();
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "one.gz") && fs::exists(m_folder / "two.gz"),
                                 test::patience);
        QVERIFY(first.isRunning());
        QVERIFY(second.isRunning());
    }

private:
    static QStringList compress(const QString& name)
    {
        return {u"compress"_s, u"--format"_s, u"gz"_s, u"--"_s, name};
    }

    bool isNameTaken() const
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(m_private.address(), u"watch"_s);
        return QTest::qWaitFor(
            [&] { return bus.interface()->isServiceRegistered(u"org.holdall.Holdall"_s).value(); },
            test::patience);
    }

    test::PrivateBus m_private;
    std::unique_ptr<test::TestFolder> m_place;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "instancetest.moc"
