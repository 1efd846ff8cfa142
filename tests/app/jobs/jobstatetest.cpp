#include "app/jobs/jobstate.h"

#include <QTest>

#include <set>
#include <string>
#include <vector>

using namespace holdall;
using enum JobState;

namespace {

constexpr std::array allStates = {Queued, Running, Paused, Asking, Succeeded, Failed, Cancelled};

/// The states that may follow, as a person would write them down.
std::vector<JobState> followers(JobState state)
{
    switch (state) {
    case Queued:
        return {Running, Paused, Cancelled};
    case Running:
        return {Paused, Asking, Succeeded, Failed, Cancelled};
    case Paused:
        return {Queued, Running, Succeeded, Failed, Cancelled};
    case Asking:
        return {Running, Succeeded, Failed, Cancelled};
    case Succeeded:
    case Failed:
    case Cancelled:
        return {};
    }
    return {};
}

} // namespace

class JobStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsLegalOrNot_data();
    void everyPairIsLegalOrNot();
    void finalStatesAreThoseThatNothingFollows();
    void namesAreDifferent();
};

void JobStateTest::everyPairIsLegalOrNot_data()
{
    QTest::addColumn<JobState>("from");
    QTest::addColumn<JobState>("to");
    QTest::addColumn<bool>("legal");
    for (const JobState from : allStates) {
        for (const JobState to : allStates) {
            QTest::addRow("%s to %s", name(from).data(), name(to).data())
                << from << to << std::ranges::contains(followers(from), to);
        }
    }
}

void JobStateTest::everyPairIsLegalOrNot()
{
    QFETCH(const JobState, from);
    QFETCH(const JobState, to);
    QTEST(isLegal(from, to), "legal");
}

void JobStateTest::finalStatesAreThoseThatNothingFollows()
{
    for (const JobState state : allStates) {
        QCOMPARE(isFinal(state), followers(state).empty());
    }
}

void JobStateTest::namesAreDifferent()
{
    std::set<std::string_view> names;
    for (const JobState state : allStates) {
        QVERIFY(!name(state).empty());
        names.insert(name(state));
    }
    QCOMPARE(names.size(), allStates.size());
}

QTEST_GUILESS_MAIN(JobStateTest)
#include "jobstatetest.moc"
