#include "app/cli/output/progressline.h"
#include "app/cli/output/verdictline.h"
#include "app/cli/parsing/help.h"
#include "app/cli/parsing/optiontable.h"

#include <QTest>

using namespace holdall;
using namespace holdall::cli;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryOptionOfItsCommand_data();
    void helpNamesEveryOptionOfItsCommand();
    void helpSaysNothingOfWhatIsNotThere();
    void noCommandHasTwoOptionsOfOneName();
    void progressFitsIntoTheTerminal();
    void progressNamesWhatIsKnown();
    void verdictIsOneLineWhateverTheName();
    void verdictNamesTheOffset();
    void warningsFollowInBrackets();
};

void WordsTest::helpNamesEveryOptionOfItsCommand_data()
{
    QTest::addColumn<int>("command");
    for (const CommandInfo& command : commands()) {
        QTest::newRow(command.name.data()) << static_cast<int>(command.command);
    }
}

void WordsTest::helpNamesEveryOptionOfItsCommand()
{
    QFETCH(const int, command);
    const auto which = static_cast<Command>(command);
    const std::string help = helpText(Program::Terminal, which);
    for (const OptionInfo& option : optionTable()) {
        const bool isNamed = help.contains(std::string("--").append(option.name));
        QVERIFY2(isNamed || !takes(Program::Terminal, which, option), option.name.data());
        QVERIFY2(!isNamed || !option.windowOnly, option.name.data());
    }
    for (const QString& line : QString::fromStdString(help).split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void WordsTest::helpSaysNothingOfWhatIsNotThere()
{
    std::string all = helpText(Program::Terminal, std::nullopt);
    for (const CommandInfo& command : commands()) {
        all += helpText(Program::Terminal, command.command);
    }
    for (const char* word : {"--audit", "salvage", "checksum "}) {
        const bool isKnown = all.contains(std::string("  ").append(word));
        QVERIFY2(!isKnown, word);
    }
}

void WordsTest::noCommandHasTwoOptionsOfOneName()
{
    for (const OptionInfo& option : optionTable()) {
        for (const CommandInfo& command : commands()) {
            const bool isTaken = contains(option.commands, command.command);
            QVERIFY(!isTaken || findOption(command.command, option.name) == &option);
            QVERIFY(!isTaken || option.shortName == '\0'
                    || findOption(command.command, option.shortName) == &option);
        }
    }
}

void WordsTest::progressFitsIntoTheTerminal()
{
    const ProgressView view{.name = QString(300, u'x'),
                            .sample = {.done = 10, .total = 20, .bytesIn = 5, .bytesOut = 2},
                            .bytesPerSecond = 1};
    for (const qsizetype columns : {0, 1, 10, 40, 80, 132}) {
        QVERIFY(progressLine(view, columns).size() <= columns);
    }
    QCOMPARE(progressLine(view, 132).size(), 132);
}

void WordsTest::progressNamesWhatIsKnown()
{
    ProgressView view{.name = QStringLiteral("f"),
                      .sample = {.done = 1024, .total = 4096, .bytesIn = 1000, .bytesOut = 250},
                      .isCompressing = true,
                      .bytesPerSecond = 48};
    QCOMPARE(progressLine(view, 200),
             QStringLiteral("f  25 %  1 KiB / 4 KiB  48 bytes/s  ratio 0.250  1:04 left"));
    view.sample.total = 0;
    view.bytesPerSecond = 0;
    view.jobs = 3;
    QCOMPARE(progressLine(view, 200), QStringLiteral("[1/3] f  1 KiB  ratio 0.250"));
}

void WordsTest::verdictIsOneLineWhateverTheName()
{
    const Verdict verdict{.status = Verdict::Status::Intact, .path = "a\nb\xFF\u202E"};
    QCOMPARE(verdictLine(verdict), QStringLiteral("INTACT  a\\nb\\xFF\\u202E"));
}

void WordsTest::verdictNamesTheOffset()
{
    const Error error{.kind = ErrorKind::Data,
                      .codec = codec::Error{.kind = codec::ErrorKind::Corrupt, .offset = 118}};
    const Verdict verdict{.status = Verdict::Status::Damaged, .path = "x.xz", .error = error};
    QVERIFY(verdictLine(verdict).startsWith(QStringLiteral("DAMAGED  x.xz: offset 118: ")));
}

void WordsTest::warningsFollowInBrackets()
{
    const Verdict verdict{.status = Verdict::Status::Intact,
                          .path = "x.xz",
                          .warnings = {{codec::Warning::Kind::TrailingData, 4096, 12}}};
    QCOMPARE(verdictLine(verdict),
             QStringLiteral("INTACT  x.xz (warning: 12 bytes of trailing data at offset 4096)"));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
