#include "app/jobs/jobqueue.h"
#include "support/patience.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/busobject.h"
#include "ui/desktop/desktopservices.h"
#include "ui/desktop/instance.h"
#include "ui/desktop/privatebus.h"
#include "ui/widgets/choicebar.h"
#include "ui/windowfixture.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace holdall;
using namespace Qt::StringLiterals;
using ui::Bus;

/// Catches the folders that are to be opened.
class FolderLog : public QObject {
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl& url) { urls.push_back(url); }
};

class NoBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::removeBuses(); }

    void everyCallIsAnsweredWithAnError()
    {
        for (const Bus::Kind kind : {Bus::Kind::Session, Bus::Kind::System}) {
            Bus bus(kind);
            const ui::BusObject object{.service = u"a.b"_s, .path = u"/"_s, .interface = u"a.b"_s};
            int errors = 0;
            const auto count = [&](const QDBusMessage& message) {
                errors += message.type() == QDBusMessage::ErrorMessage ? 1 : 0;
            };
            bus.listen({.service = u"a.b"_s, .interface = u"a.b"_s, .member = u"C"_s}, this, count);
            bus.send(object.call(u"Nothing"_s));
            bus.call(object.call(u"One"_s), this, count);
            QTRY_COMPARE_WITH_TIMEOUT(errors, 1, test::patience);
            bus.call(object.call(u"Two"_s), this, count);
            QCOMPARE(errors, 1); // never inside the call
            QTRY_COMPARE_WITH_TIMEOUT(errors, 2, test::patience);
        }
    }

    void startIsAlone()
    {
        ui::Instance instance;
        QCOMPARE(instance.meetOthers({.arguments = {"x"}, .folder = "/"}), ui::Instance::Role::Alone);
    }

    void jobsRunAndEndAsEver()
    {
        test::WindowFixture fixture;
        QSignalSpy idle(&fixture.queue(), &JobQueue::idle);
        fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/x")},
                            test::endingWith({.kind = Outcome::Kind::Succeeded}));
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, test::patience);
    }

    void folderIsOpenedWithWhateverOpensFolders()
    {
        FolderLog log;
        QDesktopServices::setUrlHandler(u"file"_s, &log, "take");
        Bus session(Bus::Kind::Session);
        ui::FileManager files(session);
        files.show({"/a b/\xff\x01/f"});
        QTRY_COMPARE_WITH_TIMEOUT(log.urls.size(), 1, test::patience);
        QCOMPARE(log.urls.front().toEncoded(), "file:///a%20b/%FF%01");
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void nothingThatTheSystemCannotDoIsOffered()
    {
        Bus system(Bus::Kind::System);
        ui::Power power(system);
        QSignalSpy refused(&power, &ui::Power::refused);
        power.ask();
        power.take(ui::Power::Step::Sleep);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, test::patience);
        QVERIFY(!power.canDo(ui::Power::Step::Sleep));
        QVERIFY(!power.canDo(ui::Power::Step::PowerOff));
    }
};

QTEST_MAIN(NoBusTest)
#include "nobustest.moc"
