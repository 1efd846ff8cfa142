#include "ui/verification/pictures.h"

#include "ui/verification/filterbar.h"
#include "ui/verification/verdicts.h"
#include "ui/verification/verdictview.h"
#include "ui/verification/verificationpage.h"
#include "ui/verification/verifications.h"
#include "ui/windowfixture.h"

#include <QLineEdit>
#include <QTest>

namespace holdall::test {

namespace {

using Status = Verdict::Status;

Verdict archived(const std::filesystem::path& path, Status status, std::uint64_t size, std::uint64_t entries)
{
    Verdict verdict = verdictOn(path, status, size);
    verdict.archive = archiveFormatFromSuffix(path.filename().native());
    verdict.entries = entries;
    return verdict;
}

std::vector<Verdict> someVerdicts()
{
    const std::filesystem::path folder = "/home/ada/backups";
    Verdict damaged = archived(folder / "2024/photos of the garden.zip", Status::Damaged, 482'752'113, 1480);
    damaged.entry = "summer/a rather long name of a picture, taken in the evening.jpg";
    damaged.error = errorFrom({.kind = codec::ErrorKind::Corrupt}, damaged.entry);
    Verdict trailing = archived(folder / "2023/letters.tar.xz", Status::Intact, 3'482'752, 212);
    trailing.warnings.push_back({codec::Warning::Kind::TrailingData, 3'481'000, 1752});
    Verdict locked = archived(folder / "2022/taxes.zip", Status::Encrypted, 882'113, 31);
    locked.error =
        errorFrom({.kind = codec::ErrorKind::UnsupportedOption,
                   .option = codec::OptionProblem{.option = "password", .value = {}, .allowed = {}}},
                  "taxes.pdf");
    std::vector<Verdict> verdicts{
        damaged,
        archived(folder / "2024/home.tar.gz", Status::Truncated, 1'482'752'113, 20'113),
        archived(folder / "2021/notes.tar", Status::Unchecked, 90'112, 12),
        trailing,
        locked,
        verdictOn(folder / "2020/disk image.raw.xz", Status::Damaged, 4'182'752'113),
    };
    for (int file = 1; file < 60; ++file) {
        verdicts.push_back(archived(folder / ("2025/day " + std::to_string(file) + ".tar.zst"),
                                    Status::Intact, static_cast<std::uint64_t>(file) * 9'134'511,
                                    static_cast<std::uint64_t>(file) * 37));
    }
    return verdicts;
}

Operation workingOn(std::vector<Verdict> verdicts)
{
    return [verdicts = std::move(verdicts)](JobContext& context) {
        Progress& progress = context.progress();
        progress.total = 41'000'000'000;
        progress.filesTotal = 1240;
        progress.filesDone = 310;
        for (const Verdict& verdict : verdicts) {
            context.deliver(verdict);
        }
        while (!context.isStopped()) {
            progress.done += 18'000'000;
            ++progress.filesDone;
            QTest::qSleep(20);
        }
        return Outcome{.kind = Outcome::Kind::Cancelled};
    };
}

} // namespace

void pictureVerification(const std::function<void(QWidget&, const char*)>& save)
{
    WindowFixture fixture;
    fixture.window().resize(1280, 720);
    const BatchVerifyRequest request{.paths = {"/home/ada/backups"}};
    Job* const atWork = fixture.queue().add(request, workingOn(someVerdicts()));
    QTest::qWait(1500);
    save(fixture.window(), "verification-at-work");
    fixture.trigger(ui::Command::CloseTab);
    save(fixture.window(), "verification-closing");
    atWork->cancel();
    fixture.queue().add(request, finding(someVerdicts()));
    QTest::qWait(400);
    ui::VerificationPage& page = *fixture.window().verifications().page();
    page.view().setCurrentIndex(page.model().index(0, 0));
    save(fixture.window(), "verification");
    page.saveReport(fixture.folder() / "report.html");
    QTest::qWait(300);
    page.filter().field().setText(QStringLiteral("2025"));
    save(fixture.window(), "verification-filtered");
    page.filter().clear();
    fixture.window().resize(760, 520);
    save(fixture.window(), "verification-small");
    fixture.queue().cancelAll();
}

} // namespace holdall::test
