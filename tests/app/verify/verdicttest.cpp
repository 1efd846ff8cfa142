#include "app/verify/verdict.h"

#include <QTest>

#include <cerrno>
#include <set>

using namespace holdall;
using Status = Verdict::Status;

class VerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorDecidesTheStatus_data();
    void errorDecidesTheStatus();
    void withoutAnErrorTheCheckDecides_data();
    void withoutAnErrorTheCheckDecides();
    void statusesHaveDifferentNames();
};

void VerdictTest::errorDecidesTheStatus_data()
{
    QTest::addColumn<codec::ErrorKind>("kind");
    QTest::addColumn<bool>("isFormatKnown");
    QTest::addColumn<Verdict::Status>("status");
    using enum codec::ErrorKind;
    const auto row = [](codec::ErrorKind kind, Status status, bool isFormatKnown = true) {
        QTest::addRow("%s, %d", std::string(codec::name(kind)).c_str(), isFormatKnown)
            << kind << isFormatKnown << status;
    };
    row(Corrupt, Status::Damaged);
    row(Mismatch, Status::Damaged);
    row(Truncated, Status::Truncated);
    row(UnknownFormat, Status::Damaged);
    row(UnknownFormat, Status::Unsupported, false);
    row(UnsupportedCheck, Status::Unsupported);
    row(UnsupportedOption, Status::Unsupported);
    row(InvalidOption, Status::Unsupported);
    row(NeedsDictionary, Status::Unsupported);
    row(MemoryLimit, Status::Unsupported);
    row(ReadFailed, Status::Unreadable);
    row(OutOfMemory, Status::Unreadable);
}

void VerdictTest::errorDecidesTheStatus()
{
    QFETCH(codec::ErrorKind, kind);
    QFETCH(bool, isFormatKnown);
    QFETCH(Verdict::Status, status);
    codec::DecodeSummary summary;
    if (isFormatKnown) {
        summary.format = codec::Format::Xz;
    }
    const Error error = errorFrom({.kind = kind, .nativeCode = EIO}, "a");
    const Verdict verdict = makeVerdict("a", summary, error);
    QCOMPARE(verdict.status, status);
    QCOMPARE(verdict.error.value().path, "a");
}

void VerdictTest::withoutAnErrorTheCheckDecides_data()
{
    QTest::addColumn<codec::Check>("check");
    QTest::addColumn<Verdict::Status>("status");
    QTest::newRow("crc64") << codec::Check::Crc64 << Status::Intact;
    QTest::newRow("none") << codec::Check::None << Status::Unchecked;
    QTest::newRow("unknown") << codec::Check::Unknown << Status::Unchecked;
}

void VerdictTest::withoutAnErrorTheCheckDecides()
{
    QFETCH(codec::Check, check);
    QFETCH(Verdict::Status, status);
    const codec::DecodeSummary summary{
        .format = codec::Format::Xz, .check = check, .blocks = {}, .warnings = {}};
    QCOMPARE(makeVerdict("a", summary, std::nullopt).status, status);
}

void VerdictTest::statusesHaveDifferentNames()
{
    std::set<std::string_view> names;
    for (const Status status : {Status::Intact, Status::Damaged, Status::Truncated, Status::Unchecked,
                                Status::Unsupported, Status::Encrypted, Status::Unreadable}) {
        names.insert(name(status));
    }
    QCOMPARE(names.size(), std::size_t(7));
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdicttest.moc"
