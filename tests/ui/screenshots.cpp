// Pictures of every view, for people to look at:
//
//   ui_screenshots FOLDER [dark|contrast] [rtl] [GROUP]
//
// GROUP is browser, queue, desktop, dialogs, session, verification, menus or questions: these pictures alone.
//
// QT_SCALE_FACTOR=2 for a finer screen; HOLDALL_TEST_LANGUAGE=ar for Arabic, =xx for the tests' language.

#include "ui/screenshots.h"
#include "support/sampledata.h"
#include "ui/desktop/whendonemenu.h"
#include "ui/dialogscreenshots.h"
#include "ui/drop/dropzones.h"
#include "ui/extract/extractdialog.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/verification/pictures.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>

using namespace holdall;
using test::WindowFixture;

namespace {

QString folder;

void save(QWidget& widget, const char* name)
{
    QTest::qWait(50);
    const QString path = QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png"));
    if (!widget.grab().save(path)) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x31), QColor(0x22, 0x24, 0x28));
    dark.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::Base, QColor(0x1c, 0x1e, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x24, 0x26, 0x2a));
    dark.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
    dark.setColor(QPalette::PlaceholderText, QColor(0x90, 0x90, 0x90));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    dark.setColor(QPalette::HighlightedText, QColor(0x10, 0x12, 0x14));
    dark.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x80, 0x80, 0x80));
    dark.setColor(QPalette::Disabled, QPalette::Text, QColor(0x80, 0x80, 0x80));
    dark.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x80, 0x80, 0x80));
    return dark;
}

/// As those have it who can make out little else.
QPalette contrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
          QPalette::PlaceholderText, QPalette::Light}) {
        palette.setColor(role, Qt::white);
    }
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase}) {
        palette.setColor(role, Qt::black);
    }
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x3f, 0xf2, 0x3f));
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x3f, 0xf2, 0x3f));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x3f, 0xf2, 0x3f));
    return palette;
}

Outcome verified(std::uint64_t from, std::uint64_t to)
{
    const Verdict verdict{.status = Verdict::Status::Intact,
                          .format = codec::Format::Xz,
                          .check = codec::Check::Crc64,
                          .streams = 1};
    return {.kind = Outcome::Kind::Succeeded,
            .summary = {.bytesRead = from,
                        .bytesWritten = to,
                        .files = 1,
                        .output = "/home/ada/Documents/letters.txt.xz",
                        .verdict = verdict,
                        .duration = std::chrono::milliseconds(7400)}};
}

Outcome damaged()
{
    const std::filesystem::path path = "/home/ada/backups/2024-11.tar.gz";
    const Error error = errorFrom({.kind = codec::ErrorKind::Corrupt, .offset = 1'482'752}, path);
    const Verdict verdict{.status = Verdict::Status::Damaged,
                          .path = path,
                          .format = codec::Format::Gzip,
                          .check = codec::Check::Crc32,
                          .compressedSize = 48'000'000,
                          .uncompressedSize = 4'400'000,
                          .error = error};
    return {.kind = Outcome::Kind::Succeeded,
            .summary = {.verdict = verdict, .duration = std::chrono::milliseconds(900)}};
}

Operation moving(std::uint64_t speed, Phase phase = Phase::Compressing)
{
    return [speed, phase](JobContext& context) {
        context.progress().total = 100 * speed;
        context.progress().phase = phase;
        while (!context.isStopped()) {
            context.progress().done += speed / 10;
            context.progress().bytesIn += speed / 10;
            context.progress().bytesOut += speed / 35;
            QTest::qSleep(20);
        }
        return Outcome{.kind = Outcome::Kind::Cancelled};
    };
}

Operation asking()
{
    return [](JobContext& context) {
        context.progress().total = 1000;
        context.progress().done = 10;
        const auto file = [](std::uint64_t size, std::int64_t seconds) {
            return FileStatus{
                .kind = FileStatus::Kind::Regular, .size = size, .modified = {.seconds = seconds}};
        };
        context.ask({.kind = Question::Kind::Conflict,
                     .path = "/home/ada/Pictures/scan 0042.tiff",
                     .existing = file(4'200'000, 1'700'000'000),
                     .incoming = file(4'812'000, 1'710'000'000)});
        return Outcome{.kind = Outcome::Kind::Cancelled};
    };
}

CompressRequest compressed(const char* path, codec::Format format = codec::Format::Xz)
{
    CompressRequest request{.source = std::filesystem::path(path)};
    request.settings.format = format;
    return request;
}

void fillQueue(WindowFixture& fixture)
{
    JobQueue& queue = fixture.queue();
    queue.setLimit(4);
    queue.add(compressed("/home/ada/Documents/letters.txt"),
              test::endingWith(verified(131'072'000, 40'900'000)));
    queue.add(VerifyRequest{.source = std::filesystem::path("/home/ada/backups/2024-11.tar.gz")},
              test::endingWith(damaged()));
    const Error missing{.kind = ErrorKind::DiskFull, .path = "/media/stick/film.mkv.zst"};
    queue.add(compressed("/media/stick/film.mkv", codec::Format::Zstd),
              test::endingWith({.kind = Outcome::Kind::Failed, .error = missing}));
    QTest::qWait(200);
    queue.add(compressed("/home/ada/Music/a rather long name of a recording made in the garden, take 3.wav"),
              moving(14'000'000));
    queue.add(compressed("/home/ada/Pictures/scan 0042.tiff", codec::Format::Zstd), asking());
    Job* paused = queue.add(compressed("/home/ada/Virtual machines/debian.qcow2"), moving(2'000'000));
    queue.add(ExtractRequest{.source = std::filesystem::path("/home/ada/Downloads/linux-6.18.tar.xz")},
              moving(88'000'000, Phase::Decompressing));
    queue.add(ExtractRequest{.source = std::filesystem::path("/home/ada/Downloads/data.csv.bz2")});
    QTest::qWait(1500);
    paused->pause();
    QTest::qWait(100);
}

void pictureQueue()
{
    WindowFixture fixture;
    fixture.window().resize(1180, 720);
    save(fixture.window(), "welcome");
    fixture.hover(*test::dragOf({"/home/ada/a.xz", "/home/ada/b.txt"}), {200, 300});
    save(fixture.window(), "zones");
    fixture.hover(*test::dragOf({"/home/ada/b.txt"}), {3, 3});
    save(fixture.window(), "zones-dimmed");
    fixture.window().findChild<ui::DropZones*>()->close();
    fillQueue(fixture);
    save(fixture.window(), "queue");
    fixture.view().setCurrentIndex(fixture.model().index(1, 0));
    save(fixture.window(), "queue-damaged");
    fixture.window().resize(760, 520);
    save(fixture.window(), "queue-small");
    fixture.queue().cancelAll();
}

void pictureWhenDone()
{
    WindowFixture fixture;
    fixture.window().resize(1180, 720);
    auto* menu = fixture.window().findChild<ui::WhenDoneMenu*>();
    QAction* sleep = menu->actions().at(4);
    sleep->setEnabled(true); // no login manager here
    sleep->trigger();
    test::pictureMenu(*menu, "when-done-menu");
    fixture.queue().add(compressed("/home/ada/Documents/letters.txt"),
                        test::endingWith(verified(131'072'000, 40'900'000)));
    QTest::qWait(1200);
    save(fixture.window(), "when-done-countdown");
}

void pictureDialogs()
{
    test::pictureCompressDialogs(save);
    ui::ExtractDialog extract({.first = {.path = "/x/image.raw-lzma"}});
    extract.show();
    save(extract, "extract");
}

} // namespace

namespace holdall::test {

void savePicture(QWidget& widget, const char* name)
{
    save(widget, name);
}

void pictureMenu(QMenu& menu, const char* name)
{
    menu.popup({});
    save(menu, name);
    menu.hide();
}

} // namespace holdall::test

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (arguments.contains(QStringLiteral("dark"))) {
        QApplication::setPalette(darkPalette());
    } else if (arguments.contains(QStringLiteral("contrast"))) {
        QApplication::setPalette(contrastPalette());
    }
    if (arguments.contains(QStringLiteral("rtl"))) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const ui::InterfaceLanguage language(qEnvironmentVariable("HOLDALL_TEST_LANGUAGE"));
    const std::pair<QString, void (*)()> groups[] = {
        {QStringLiteral("browser"), test::pictureBrowser},
        {QStringLiteral("queue"), pictureQueue},
        {QStringLiteral("desktop"), pictureWhenDone},
        {QStringLiteral("dialogs"), pictureDialogs},
        {QStringLiteral("session"), test::pictureSession},
        {QStringLiteral("verification"), [] { test::pictureVerification(save); }},
        {QStringLiteral("menus"), test::pictureMenus},
        {QStringLiteral("questions"), test::pictureQuestions},
    };
    const bool isAnyNamed = std::ranges::any_of(
        groups, [&arguments](const auto& group) { return arguments.contains(group.first); });
    for (const auto& [name, take] : groups) {
        if (!isAnyNamed || arguments.contains(name)) {
            take();
        }
    }
    return EXIT_SUCCESS;
}
