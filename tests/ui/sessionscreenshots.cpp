#include "ui/screenshots.h"

#include "app/displayname.h"
#include "app/jobs/persistence/queuefolder.h"
#include "support/sampledata.h"
#include "ui/droptarget/droptarget.h"
#include "ui/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/choicebar.h"
#include "ui/windowfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace holdall;
using test::WindowFixture;

namespace {

/// Work whose speed goes up and down.
Operation breathing()
{
    return [](JobContext& context) {
        context.progress().total = 4'000'000'000;
        context.progress().phase = Phase::Compressing;
        for (std::uint64_t step = 0; !context.isStopped(); ++step) {
            const std::uint64_t bytes = 400'000 + 250'000 * (step / 40 % 3);
            context.progress().done += bytes;
            context.progress().bytesIn += bytes;
            context.progress().bytesOut += bytes / (3 + step / 60 % 3);
            QTest::qSleep(20);
        }
        return Outcome{.kind = Outcome::Kind::Cancelled};
    };
}

void pictureWelcome()
{
    WindowFixture fixture;
    fixture.window().resize(1180, 720);
    using Use = ui::RecentArchive::Use;
    ui::RecentList& recent = fixture.window().session().recent();
    recent.add("/home/ada/Downloads/linux-6.18.tar.xz", Use::Extracted);
    recent.add(fixture.write("holdall-1.0.zip", {}), Use::Opened);
    recent.add("/media/stick/photos of a very long summer with many names.7z", Use::Made);
    recent.add(fixture.write("letters & notes.tar.zst", {}), Use::Made);
    QTest::qWait(400);
    test::savePicture(fixture.window(), "welcome-recent");
    fixture.window().resize(760, 620);
    test::savePicture(fixture.window(), "welcome-recent-small");
}

void pictureOffer()
{
    const QTemporaryDir data;
    const std::filesystem::path folder = pathFromQt(data.path());
    KeptQueue queue;
    for (const char* path : {"/home/ada/letters.txt", "/home/ada/b", "/home/ada/c"}) {
        queue.push_back({.request = std::make_shared<const Request>(
                             CompressRequest{.source = std::filesystem::path(path)})});
    }
    [[maybe_unused]] const bool isWritten = QueueFolder(folder).write(queue).has_value();
    WindowFixture fixture;
    fixture.window().resize(1180, 720);
    fixture.window().session().keepIn(folder);
    QTest::qWait(400);
    test::savePicture(fixture.window(), "unfinished");
}

void pictureGraph()
{
    WindowFixture fixture;
    fixture.window().resize(1180, 720);
    Job* job = fixture.queue().add(
        CompressRequest{.source = std::filesystem::path("/home/ada/Virtual machines/debian.qcow2")},
        breathing());
    for (const char* path : {"/home/ada/a.iso", "/home/ada/b.iso", "/home/ada/c.iso"}) {
        fixture.queue().add(CompressRequest{.source = std::filesystem::path(path)}, breathing());
    }
    QTest::qWait(4000);
    job->pause();
    job->resume();
    QTest::qWait(1000);
    test::savePicture(fixture.window(), "graph");
    fixture.window().resize(760, 520);
    test::savePicture(fixture.window(), "graph-small");
    ui::DropTarget target(fixture.queue(), fixture.window().intake(), {});
    target.show();
    QTest::qWait(300);
    test::savePicture(target, "droptarget-busy");
    fixture.queue().cancelAll();
    QTest::qWait(500);
    test::savePicture(target, "droptarget-done");
}

void pictureDropTarget()
{
    WindowFixture fixture;
    ui::DropTarget target(fixture.queue(), fixture.window().intake(), {});
    target.show();
    test::savePicture(target, "droptarget");
    fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/x")},
                        test::endingWith({.kind = Outcome::Kind::Failed}));
    QTest::qWait(300);
    test::savePicture(target, "droptarget-failed");
}

void pictureSettings()
{
    ui::SettingsDialog settings({});
    settings.show();
    const char* names[] = {"settings-compression", "settings-extraction", "settings-queue",
                           "settings-window"};
    for (int page = 0; page < 4; ++page) {
        settings.setPage(page);
        test::savePicture(settings, names[page]);
    }
}

} // namespace

void test::pictureSession()
{
    pictureWelcome();
    pictureOffer();
    pictureGraph();
    pictureDropTarget();
    pictureSettings();
}
