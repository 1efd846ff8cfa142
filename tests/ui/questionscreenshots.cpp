#include "ui/screenshots.h"

#include "app/displayname.h"
#include "app/jobs/persistence/queuefolder.h"
#include "codec/oneshot.h"
#include "support/sampledata.h"
#include "ui/openfixture.h"
#include "ui/session.h"
#include "ui/verification/verdicts.h"
#include "ui/verification/verdictview.h"
#include "ui/verification/verificationhead.h"
#include "ui/verification/verificationpage.h"
#include "ui/verification/verifications.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace holdall::test {

namespace {

Operation asking(const Question& question)
{
    return [question](JobContext& context) {
        context.ask(question);
        return Outcome{.kind = Outcome::Kind::Cancelled};
    };
}

/// The window, in which something asks.
void save(WindowFixture& fixture, const char* name)
{
    fixture.window().resize(1000, 420);
    QTest::qWait(100);
    savePicture(fixture.window(), name);
}

void pictureJobs()
{
    using Kind = Question::Kind;
    const std::filesystem::path path = "/home/ada/Downloads/linux-6.18.tar.xz";
    const std::pair<Question, const char*> questions[] = {
        {{.kind = Kind::MemoryLimit, .path = path, .needed = 4'200'000'000}, "question-memory"},
        {{.kind = Kind::OutputLimit, .path = path, .needed = 4'200'000'000}, "question-output"},
        {{.kind = Kind::Space, .path = path, .needed = 4'200'000'000}, "question-space"},
        {{.kind = Kind::Password, .path = path}, "question-password"},
        {{.kind = Kind::Password, .path = path, .isRepeated = true}, "question-password-again"},
    };
    for (const auto& [question, name] : questions) {
        WindowFixture fixture;
        fixture.queue().add(ExtractRequest{.source = path}, asking(question));
        QTest::qWait(200);
        save(fixture, name);
        fixture.queue().cancelAll();
    }
}

void pictureCancelling()
{
    WindowFixture fixture;
    for (const char* path : {"/home/ada/a.xz", "/home/ada/b.xz"}) {
        fixture.queue().add(ExtractRequest{.source = std::filesystem::path(path)}, untilCancelled());
    }
    QTest::qWait(200);
    fixture.view().setCurrentIndex(fixture.model().index(0, 0));
    fixture.trigger(ui::Command::Cancel);
    save(fixture, "question-cancel");
    fixture.view().selectAll();
    fixture.trigger(ui::Command::Cancel);
    save(fixture, "question-cancel-all");
    fixture.queue().cancelAll();
}

/// What can be done with files that are not archives, and with one that is gone.
void pictureOpening()
{
    WindowFixture fixture;
    const codec::Bytes xz =
        codec::compress(text(300), codec::EncoderOptions::make({.format = codec::Format::Xz}).value())
            .value();
    fixture.window().intake().take({fixture.write("a.xz", xz), fixture.write("b.xz", xz)}, ui::Wish::Offer);
    QTest::qWait(300);
    save(fixture, "question-offer");
    fixture.window().intake().take({"/home/ada/gone.txt"}, ui::Wish::Compress);
    QTest::qWait(300);
    save(fixture, "message-gone");
}

void pictureArchive()
{
    OpenFixture fixture("taxes.zip", zipWith({{"taxes.txt", text(900)}}, "secret"));
    fixture.select(QStringLiteral("taxes.txt"));
    fixture.page().previewSelected();
    QTest::qWait(300);
    save(fixture, "question-entry-password");
}

KeptJob kept(const char* path, bool needsPassword)
{
    ArchiveRequest request{.sources = {std::filesystem::path(path)}, .format = {.container = Container::Zip}};
    return {.request = std::make_shared<const Request>(std::move(request)), .needsPassword = needsPassword};
}

void pictureLeft()
{
    const QTemporaryDir data;
    const std::filesystem::path folder = pathFromQt(data.path());
    [[maybe_unused]] const bool isWritten =
        QueueFolder(folder).write({kept("/home/ada/letters", true)}).has_value();
    WindowFixture fixture;
    fixture.window().session().keepIn(folder);
    QTest::qWait(400);
    save(fixture, "question-left");
    ui::ChoiceBar& bar = *fixture.window().session().bar();
    bar.findChildren<QPushButton*>().front()->click();
    save(fixture, "question-left-password");
}

void pictureVerdictQuestions()
{
    WindowFixture fixture;
    const BatchVerifyRequest request{.paths = {"/home/ada/backups"}};
    Job* const job = fixture.queue().add(request, findingForEver({}));
    QTest::qWait(200);
    ui::VerificationPage* page = fixture.window().verifications().page();
    page->head().cancel().click();
    save(fixture, "question-verification-cancel");
    job->cancel();
    fixture.queue().add(request, finding({verdictOn("/home/ada/b.zip", Verdict::Status::Encrypted)}));
    QTest::qWait(200);
    page = fixture.window().verifications().page();
    page->view().selectAll();
    page->view().actions().at(4)->trigger(); // with a password
    save(fixture, "question-verification-password");
}

} // namespace

void pictureQuestions()
{
    pictureJobs();
    pictureCancelling();
    pictureOpening();
    pictureArchive();
    pictureLeft();
    pictureVerdictQuestions();
}

} // namespace holdall::test
