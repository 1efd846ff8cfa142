#include "ui/session.h"
#include "app/io/testfolder.h"
#include "app/jobs/persistence/queuefolder.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/choicebar.h"
#include "ui/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace holdall;
using test::TestFolder;
using test::WindowFixture;

namespace {

using Path = std::filesystem::path;

/// What a program that was killed has left.
void leave(const TestFolder& folder, const std::vector<Request>& requests)
{
    KeptQueue queue;
    for (const Request& request : requests) {
        queue.push_back({.request = std::make_shared<const Request>(request)});
    }
    QVERIFY(QueueFolder(folder.path()).write(queue).has_value());
}

ui::ChoiceBar& barOf(WindowFixture& fixture)
{
    return *fixture.window().session().bar();
}

void press(WindowFixture& fixture, const char* text)
{
    for (QPushButton* button : barOf(fixture).findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(u'&') == QLatin1String(text)) {
            button->click();
            return;
        }
    }
    QFAIL(text);
}

void type(WindowFixture& fixture, const char* secret)
{
    barOf(fixture).findChild<QLineEdit*>()->setText(QString::fromLatin1(secret));
}

std::size_t leftIn(const TestFolder& folder)
{
    return QueueFolder(folder.path()).takeLeft().jobs.size();
}

Request encrypting(const Path& source, const char* password)
{
    ArchiveRequest request{.sources = {source}, .format = {.container = Container::Zip}};
    request.settings.password = password;
    return request;
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLeftAsksNothing();
    void unfinishedJobsAreOfferedAndRunAgain();
    void forgottenJobsAreGone();
    void closingWithJobsOffersThemNextTime();
    void aPasswordIsAskedForTwiceBeforeAnythingRuns();
    void damagedListsAreToldAndKept();
    void settingsCountAtOnce();
    void halfAFolderIsNotTaken();
    void defaultsComeBack();
    void everySettingHasANameAndAnExplanation();
    void theDropTargetFollowsItsSetting();
};

void SessionTest::nothingLeftAsksNothing()
{
    const TestFolder folder;
    WindowFixture fixture;
    fixture.window().session().keepIn(folder.path());
    fixture.queue().add(VerifyRequest{.source = Path("/x")}, test::endingWith({}));
    QVERIFY(fixture.waitUntilDone(1));
    QVERIFY(!barOf(fixture).isAsking());
}

void SessionTest::unfinishedJobsAreOfferedAndRunAgain()
{
    const TestFolder folder;
    WindowFixture fixture;
    const Path source = fixture.write("a.txt", test::text(10'000));
    leave(folder, {CompressRequest{.source = source}, VerifyRequest{.source = Path("/nowhere.xz")}});
    fixture.window().session().keepIn(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(barOf(fixture).isAsking(), test::patience);
    QVERIFY(barOf(fixture).text().contains(QStringLiteral("a.txt")));
    QVERIFY(fixture.queue().jobs().empty());
    press(fixture, "Run Again");
    QVERIFY(fixture.waitUntilDone(2));
    QVERIFY(std::filesystem::exists(fixture.folder() / "a.txt.xz"));
    // What was left is forgotten, and what was done is not kept either.
    QTRY_VERIFY_WITH_TIMEOUT(!std::ranges::any_of(folder.names(),
                                                  [](const std::string& name) {
                                                      return name.starts_with("queue-")
                                                          && name.ends_with(".json");
                                                  }),
                             test::patience);
}

void SessionTest::forgottenJobsAreGone()
{
    const TestFolder folder;
    leave(folder, {VerifyRequest{.source = Path("/1")}});
    WindowFixture fixture;
    fixture.window().session().keepIn(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(barOf(fixture).isAsking(), test::patience);
    press(fixture, "Forget");
    QTRY_VERIFY_WITH_TIMEOUT(folder.names().empty(), test::patience);
    QVERIFY(fixture.queue().jobs().empty());
}

void SessionTest::closingWithJobsOffersThemNextTime()
{
    const TestFolder folder;
    {
        WindowFixture fixture;
        fixture.window().session().keepIn(folder.path());
        fixture.queue().setLimit(1);
        for (const char* source : {"/1", "/2", "/3"}) {
            fixture.queue().add(VerifyRequest{.source = Path(source)}, test::untilCancelled());
        }
        fixture.window().close();
        auto* box = fixture.window().findChild<QMessageBox*>();
        QVERIFY(box->informativeText().contains(QStringLiteral("offered again")));
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isVisible(), test::patience);
    }
    QCOMPARE(leftIn(folder), std::size_t(3));
}

void SessionTest::aPasswordIsAskedForTwiceBeforeAnythingRuns()
{
    const TestFolder folder;
    WindowFixture fixture;
    const Path first = fixture.write("first.txt", test::text(100));
    const Path second = fixture.write("second.txt", test::text(100));
    leave(folder, {encrypting(first, "old"), VerifyRequest{.source = first}, encrypting(second, "old")});
    fixture.window().session().keepIn(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(barOf(fixture).isAsking(), test::patience);
    press(fixture, "Run Again");
    QVERIFY(barOf(fixture).text().contains(QStringLiteral("first.txt")));
    type(fixture, "right");
    press(fixture, "Use Password");
    type(fixture, "wrong");
    press(fixture, "Run Again");
    QVERIFY(fixture.queue().jobs().empty());
    type(fixture, "right");
    press(fixture, "Use Password");
    type(fixture, "right");
    press(fixture, "Run Again");
    QVERIFY(barOf(fixture).text().contains(QStringLiteral("second.txt")));
    QVERIFY(fixture.queue().jobs().empty());
    press(fixture, "Leave Out");
    QCOMPARE(fixture.queue().jobs().size(), std::size_t(2));
    const auto& archive = std::get<ArchiveRequest>(fixture.queue().jobs().front()->request());
    QCOMPARE(archive.settings.password, std::optional<std::string>("right"));
    QVERIFY(!barOf(fixture).isVisible());
    QVERIFY(fixture.waitUntilDone(2));
}

void SessionTest::damagedListsAreToldAndKept()
{
    const TestFolder folder;
    folder.write("queue-1.json", test::noise(100));
    folder.write("queue-2.json", test::bytesOf(R"({"holdallQueue": 99})"));
    WindowFixture fixture;
    fixture.window().session().keepIn(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(barOf(fixture).isAsking(), test::patience);
    QVERIFY(barOf(fixture).text().contains(QStringLiteral("queue-1.json.damaged-1")));
    QVERIFY(barOf(fixture).text().contains(QStringLiteral("newer version")));
    press(fixture, "Close");
    QVERIFY(!barOf(fixture).isAsking());
    QCOMPARE(folder.names(), (test::Names{"queue-1.json.damaged-1", "queue-2.json.newer-1"}));
}

void SessionTest::settingsCountAtOnce()
{
    WindowFixture fixture;
    fixture.trigger(ui::Command::Settings);
    auto* dialog = fixture.window().findChild<ui::SettingsDialog*>();
    QVERIFY(dialog->isVisible());
    for (QSpinBox* box : dialog->findChildren<QSpinBox*>()) {
        if (box->accessibleName() == QStringLiteral("Jobs at a time")) {
            box->setValue(7);
        }
    }
    QCOMPARE(fixture.queue().limit(), 7);
    for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Folder of its own")) {
            box->setCurrentIndex(box->findData(static_cast<int>(FolderPolicy::Always)));
        }
        if (box->accessibleName() == QStringLiteral("Format")) {
            box->setCurrentIndex(box->findData(static_cast<int>(codec::Format::Zstd)));
        }
    }
    QCOMPARE(fixture.window().preferences().extract.folder, FolderPolicy::Always);
    QCOMPARE(fixture.window().preferences().compress.settings.format, codec::Format::Zstd);
    QVERIFY(!fixture.window().preferences().compress.settings.level);
    fixture.trigger(ui::Command::Settings);
    QCOMPARE(fixture.window().findChildren<ui::SettingsDialog*>().size(), 1);
}

void SessionTest::halfAFolderIsNotTaken()
{
    WindowFixture fixture;
    fixture.trigger(ui::Command::Settings);
    auto* dialog = fixture.window().findChild<ui::SettingsDialog*>();
    ui::SettingsPage* page = dialog->pages().at(1);
    for (QComboBox* box : page->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Place of the result")) {
            box->setCurrentIndex(1);
        }
    }
    auto* path = page->findChild<QLineEdit*>();
    QTest::keyClicks(path, QStringLiteral("tmp"));
    QCOMPARE(path->text(), QStringLiteral("tmp"));
    QVERIFY(!fixture.window().preferences().extract.into);
    path->setText(QStringLiteral("/tmp"));
    QCOMPARE(fixture.window().preferences().extract.into, std::optional<Path>("/tmp"));
}

void SessionTest::defaultsComeBack()
{
    ui::Preferences preferences = WindowFixture::withoutDialog();
    preferences.limits = {.jobsAtATime = 9, .threads = 1, .memory = 1 << 30};
    preferences.compress.settings.filters = codec::FilterChain::parse("lzma2:preset=1").value();
    preferences.compress.settings.level.reset();
    preferences.keepsRecents = false;
    WindowFixture fixture(preferences);
    fixture.trigger(ui::Command::Settings);
    for (QPushButton* button :
         fixture.window().findChild<ui::SettingsDialog*>()->findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QStringLiteral("Restore Defaults")) {
            button->click();
        }
    }
    const ui::Preferences& now = fixture.window().preferences();
    QVERIFY(now.limits == ui::QueueLimits());
    QVERIFY(!now.compress.settings.filters);
    QVERIFY(now.keepsRecents && now.asksBeforeCompressing);
}

void SessionTest::everySettingHasANameAndAnExplanation()
{
    const ui::SettingsDialog dialog({});
    int controls = 0;
    for (const ui::SettingsPage* page : dialog.pages()) {
        for (const QWidget* control : page->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QComboBox*>(control)
                || qobject_cast<const QSpinBox*>(control) || qobject_cast<const QCheckBox*>(control);
            if (!isControl) {
                continue;
            }
            ++controls;
            const auto* box = qobject_cast<const QCheckBox*>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (box && !box->text().isEmpty()),
                     qPrintable(page->title()));
        }
    }
    QVERIFY(controls >= 15);
}

void SessionTest::theDropTargetFollowsItsSetting()
{
    WindowFixture fixture;
    const auto targets = [] {
        int shown = 0;
        for (const QWidget* widget : QApplication::topLevelWidgets()) {
            shown += widget->accessibleName() == QStringLiteral("Drop target") && widget->isVisible() ? 1 : 0;
        }
        return shown;
    };
    QCOMPARE(targets(), 0);
    fixture.trigger(ui::Command::ShowDropTarget);
    QCOMPARE(targets(), 1);
    QVERIFY(fixture.window().preferences().dropTarget.isShown);
    fixture.trigger(ui::Command::ShowDropTarget);
    QTRY_COMPARE_WITH_TIMEOUT(targets(), 0, test::patience);
    QVERIFY(!fixture.window().preferences().dropTarget.isShown);
}

QTEST_MAIN(SessionTest)
#include "sessiontest.moc"
