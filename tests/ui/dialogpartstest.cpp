#include "app/io/testfolder.h"
#include "support/patience.h"
#include "ui/compress/passwordstrength.h"
#include "ui/compress/presetstorage.h"
#include "ui/queue/resultreveal.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/section.h"
#include "ui/widgets/sizefield.h"
#include "ui/windowfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace holdall;
using ui::PasswordStrength;

class DialogPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passwordsAreJudgedByWhatIsTriedFirst_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<PasswordStrength>("strength");
        const auto row = [](const char* password, PasswordStrength strength) {
            QTest::newRow(password) << QString::fromUtf8(password) << strength;
        };
        using enum PasswordStrength;
        row("", VeryWeak);
        row("a", VeryWeak);
        row("password", VeryWeak);
        row("P@ssw0rd", VeryWeak);
        row("123456789", VeryWeak);
        row("aaaaaaaaaaaaaaaa", VeryWeak);
        row("abcabcabcabcabcabc", VeryWeak);
        row("qwertyuiop", VeryWeak);
        row("Summer2024!", VeryWeak);
        row("kq7dw2x", Weak);
        row("kq7dw2xpz", Weak);
        row("kQ7dW2xPzT", Fair);
        row("kQ7dW2x.PzT8", Strong);
        row("correct horse battery staple", VeryStrong);
    }

    void passwordsAreJudgedByWhatIsTriedFirst()
    {
        QFETCH(QString, password);
        QFETCH(PasswordStrength, strength);
        QVERIFY2(ui::strengthOf(password) == strength, qPrintable(QString::number(ui::guessBits(password))));
    }

    void moreIsNeverWeaker()
    {
        const QString long_ = QStringLiteral("kQ7dW2x.PzT8-uL3");
        for (qsizetype size = 1; size < long_.size(); ++size) {
            QVERIFY(ui::guessBits(long_.left(size)) <= ui::guessBits(long_.left(size + 1)));
        }
    }

    void sizesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("bytes");
        const auto row = [](const char* text, quint64 bytes) {
            QTest::newRow(text) << QString::fromUtf8(text) << bytes;
        };
        row("100", 100);
        row("25 MB", 25'000'000);
        row("25MiB", 25U << 20U);
        row(" 64k ", 64U << 10U);
        row("1.5 GiB", 3ULL << 29U);
        row("4,7 gb", 4'700'000'000);
        row("25 Mo", 25'000'000); // octets, as in French
        row("2 Gio", 2ULL << 30U);
        row("0", 0);
        row("-5", 0);
        row("much", 0);
        row("5 parsec", 0);
        row("1e3", 0);
        row("99999999999 GiB", 0);
    }

    /// 0: that is no size.
    void sizesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(quint64, bytes);
        QCOMPARE(ui::sizeFromTyped(text).value_or(0), bytes);
        if (bytes > 0) {
            QCOMPARE(ui::sizeFromTyped(ui::typedSize(bytes)), std::optional<std::uint64_t>(bytes));
        }
    }

    void wordsLoseTheirAccessKeys()
    {
        QCOMPARE(ui::withoutAccessKey(QStringLiteral("&Open…")), QStringLiteral("Open…"));
        QCOMPARE(ui::withoutAccessKey(QStringLiteral("開く(&O)…")), QStringLiteral("開く…"));
        QCOMPARE(ui::withoutAccessKey(QStringLiteral("A && B (C)")), QStringLiteral("A & B (C)"));
    }

    /// The arrow of a group that is closed stands where its line begins.
    void groupsOfARightToLeftWindowBeginOnTheRight()
    {
        ui::Section section(QStringLiteral("\u0645"));
        section.setLayoutDirection(Qt::RightToLeft);
        section.resize(section.sizeHint());
        const QImage line = section.findChild<QToolButton*>()->grab().toImage();
        const int side = section.findChild<QToolButton*>()->iconSize().width();
        const QImage arrow = line.copy(line.width() - side, 0, side, line.height());
        const QImage ground = line.copy(0, 0, 1, line.height()).scaled(arrow.size());
        QVERIFY(arrow != ground);
    }

    void presetsGoIntoAFileAndComeBack()
    {
        const test::TestFolder folder;
        const std::filesystem::path path = folder / "mine.holdall-presets";
        QVERIFY(
            ui::exportPresets(path, {{.name = "a", .choices = choicesOf(BuiltInPreset::Fast)}}).has_value());
        QVERIFY(ui::exportPresets(path, {{.name = "b", .choices = choicesOf(BuiltInPreset::Smallest)}})
                    .has_value()); // replaced
        const auto read = ui::importPresets(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 1U);
        QCOMPARE(read->front().name, std::string("b"));
        QCOMPARE(folder.names(), test::Names({"mine.holdall-presets"}));
    }

    void filesThatAreNoPresetsAreRefused()
    {
        const test::TestFolder folder;
        const auto damaged = ui::importPresets(folder.write("x", codec::Bytes(3'000'000, std::byte(7))));
        QVERIFY(!damaged && std::holds_alternative<PresetFileError>(damaged.error()));
        const auto missing = ui::importPresets(folder / "missing");
        QVERIFY(!missing && std::holds_alternative<Error>(missing.error()));
        QVERIFY(!ui::exportPresets(folder / "no folder/x", {}).has_value());
    }

    void onlyResultsThatWereAskedForAreShown()
    {
        JobQueue queue;
        const ui::ResultReveal reveal(queue);
        QSignalSpy wanted(&reveal, &ui::ResultReveal::wanted);
        const Outcome done{.kind = Outcome::Kind::Succeeded, .summary = {.output = "/d/x.xz"}};
        CompressRequest request{.source = std::filesystem::path("/d/x")};
        queue.add(request, test::endingWith(done));
        request.revealsResult = true;
        queue.add(request, test::endingWith(done));
        queue.add(request, test::endingWith({.kind = Outcome::Kind::Failed}));
        QSignalSpy idle(&queue, &JobQueue::idle);
        QVERIFY(idle.wait(test::patience));
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(DialogPartsTest)
#include "dialogpartstest.moc"
