#include "ui/desktop/remotecontrol.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/desktop/activation.h"
#include "ui/desktop/instance.h"
#include "ui/desktop/standin.h"
#include "ui/queue/jobtext.h"
#include "ui/windowfixture.h"

#include <QByteArrayList>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileDialog>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::WindowFixture;
using ui::ApplicationService;

namespace {

qulonglong inTime(std::chrono::milliseconds from = std::chrono::hours(1))
{
    const auto deadline = (ApplicationService::Clock::now() + from).time_since_epoch();
    return static_cast<qulonglong>(std::chrono::duration_cast<std::chrono::milliseconds>(deadline).count());
}

/// The window as it runs, and another program that calls it.
class Called {
public:
    Called(ui::Instance& instance, const test::PrivateBus& bus)
        : m_remote(instance.service(), fixture.window())
        , m_client(QDBusConnection::connectToBus(bus.address(), u"client"_s))
    {
    }

    QDBusPendingCall call(const QString& interface, const QString& method,
                          const QVariantList& arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.holdall.Holdall"_s,
                                                              u"/org/holdall/Holdall"_s, interface, method);
        message.setArguments(arguments);
        return m_client.asyncCall(message);
    }

    QDBusPendingCall application(const QString& method, const QVariantList& arguments) const
    {
        return call(u"org.freedesktop.Application"_s, method, arguments);
    }

    QDBusPendingCall run(const QByteArrayList& arguments, const QByteArray& folder,
                         qulonglong deadline = inTime()) const
    {
        return call(u"org.holdall.Holdall.CommandLine"_s, u"Run"_s,
                    {QVariant::fromValue(arguments), folder, deadline, QVariantMap()});
    }

    WindowFixture fixture;

private:
    ui::RemoteControl m_remote;
    QDBusConnection m_client;
};

bool isFinished(const QDBusPendingCall& call)
{
    return QTest::qWaitFor([&] { return call.isFinished(); }, test::patience);
}

} // namespace

class RemoteControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_private.isRunning());
        QCOMPARE(m_instance.meetOthers({.folder = "/"}), ui::Instance::Role::First);
    }

    void whatComesBeforeTheWindowWaitsForIt()
    {
        ApplicationService service;
        QByteArrayList told;
        service.tell([&] { told << "early"; });
        QVERIFY(told.isEmpty());
        service.begin([] { return true; });
        service.tell([&] { told << "late"; });
        QCOMPARE(told, (QByteArrayList{"early", "late"}));
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 2);
    }

    void windowComesToTheFrontWhenActivated()
    {
        const Called called(m_instance, m_private);
        QWidget& window = const_cast<Called&>(called).fixture.window();
        window.showMinimized();
        const QDBusPendingCall call = called.application(u"Activate"_s, {QVariantMap()});
        QVERIFY(isFinished(call));
        QVERIFY2(!call.isError(), qPrintable(call.error().message()));
        QTRY_VERIFY_WITH_TIMEOUT(!window.isMinimized(), test::patience);
        QVERIFY(window.isVisible());
    }

    void filesAreOpenedByteForByte()
    {
        Called called(m_instance, m_private);
        const auto file = called.fixture.write("a b\xff\n.txt", test::text(100));
        const QString uri = u"file://"_s
            + QString::fromLatin1(QByteArray::fromStdString(file.native()).toPercentEncoding("/"));
        const QDBusPendingCall call =
            called.application(u"Open"_s, {QStringList{uri, u"https://example.org/x"_s}, QVariantMap()});
        QVERIFY(isFinished(call));
        QVERIFY2(!call.isError(), qPrintable(call.error().message()));
        QVERIFY(called.fixture.waitUntilDone(1));
        QCOMPARE(ui::sourcePath(called.fixture.queue().jobs().front()->request()), file);
    }

    void actionsOfTheDesktopFileAreThere_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("new archive") << u"new-archive"_s;
        QTest::newRow("verify") << u"verify"_s;
    }

    void actionsOfTheDesktopFileAreThere()
    {
        QFETCH(const QString, action);
        Called called(m_instance, m_private);
        const QDBusPendingCall call =
            called.application(u"ActivateAction"_s, {action, QVariantList(), QVariantMap()});
        QVERIFY(isFinished(call));
        QVERIFY2(!call.isError(), qPrintable(call.error().message()));
        QTRY_VERIFY_WITH_TIMEOUT(called.fixture.window().findChild<QFileDialog*>() != nullptr,
                                 test::patience);
    }

    void actionThatDoesNotExistDoesNoMoreThanRaise()
    {
        Called called(m_instance, m_private);
        QVERIFY(isFinished(called.application(u"ActivateAction"_s, {u"x"_s, QVariantList(), QVariantMap()})));
        QVERIFY(called.fixture.window().isVisible());
    }

    void commandLineOfAnotherStartIsQueuedAsItIsMeantThere()
    {
        Called called(m_instance, m_private);
        const std::filesystem::path folder = called.fixture.folder();
        called.fixture.write("in\xe4/-d\n\xff", test::text(100));
        const QDBusPendingReply<int> reply =
            called.run({"compress", "--format", "gz", "--directory", ".", "--", "-d\n\xff"},
                       QByteArray::fromStdString((folder / "in\xe4").native()));
        QVERIFY(isFinished(reply));
        QVERIFY2(!reply.isError(), qPrintable(reply.error().message()));
        QCOMPARE(reply.value(), 0);
        QVERIFY(called.fixture.waitUntilDone(1));
        const auto& request = std::get<CompressRequest>(called.fixture.queue().jobs().front()->request());
        QCOMPARE(std::get<std::filesystem::path>(request.source), folder / "in\xe4/-d\n\xff");
        QCOMPARE(request.settings.format, codec::Format::Gzip);
        QVERIFY(std::filesystem::exists(folder / "in\xe4/-d\n\xff.gz"));
    }

    void filesOfAnotherStartAreMeantInItsFolder()
    {
        Called called(m_instance, m_private);
        const auto file = called.fixture.write("a.txt", test::text(100));
        QVERIFY(isFinished(
            called.run({"--", "a.txt"}, QByteArray::fromStdString(called.fixture.folder().native()))));
        QVERIFY(called.fixture.waitUntilDone(1));
        QCOMPARE(ui::sourcePath(called.fixture.queue().jobs().front()->request()), file);
    }

    void whatComesTooLateIsRefusedAndNotDone()
    {
        Called called(m_instance, m_private);
        const auto file = called.fixture.write("a.txt", test::text(100));
        const QByteArray name = QByteArray::fromStdString(file.native());
        const QDBusPendingCall late = called.run({name}, "/", inTime(std::chrono::milliseconds(0)));
        QVERIFY(isFinished(late));
        QVERIFY(late.isError());
        QVERIFY(isFinished(called.run({name}, "/"))); // what comes in time is done, and nothing before it was
        QVERIFY(called.fixture.waitUntilDone(1));
        QCOMPARE(called.fixture.queue().jobs().size(), 1U);
    }

    void windowThatIsClosingTakesNothing()
    {
        Called called(m_instance, m_private);
        called.fixture.window().close();
        const QDBusPendingCall call = called.run({"/x"}, "/");
        QVERIFY(isFinished(call));
        QVERIFY(call.isError());
    }

    void descriptorsOfAnotherStartAreNotOurs()
    {
        Called called(m_instance, m_private);
        const auto file = called.fixture.write("a.zip", test::text(100));
        QVERIFY(isFinished(
            called.run({"extract", "--password-fd", "0", QByteArray::fromStdString(file.native())}, "/")));
        QTRY_VERIFY_WITH_TIMEOUT(
            called.fixture.window().statusBar()->currentMessage().contains(u"--password-fd"_s),
            test::patience);
        QVERIFY(called.fixture.queue().jobs().empty());
    }

    void tokenTravelsUnderTheDesktopsNames()
    {
        const QVariantMap data = ui::platformDataWith("tok");
        QCOMPARE(data.value(u"activation-token"_s).toString(), u"tok"_s);
        QCOMPARE(data.value(u"desktop-startup-id"_s).toString(), u"tok"_s);
        QCOMPARE(ui::tokenIn({{u"desktop-startup-id"_s, u"a"_s}}), "a");
        QVERIFY(ui::tokenIn({}).isEmpty());
        QVERIFY(ui::platformDataWith({}).isEmpty());
    }

private:
    test::PrivateBus m_private;
    ui::Instance m_instance;
};

QTEST_MAIN(RemoteControlTest)
#include "remotecontroltest.moc"
