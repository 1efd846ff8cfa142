#include "app/jobs/mailbox.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace holdall;

class MailboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneNoticeForAllThatWaits();
    void sendersWaitWhileItIsFull();
    void aStopReleasesTheSender();
};

void MailboxTest::oneNoticeForAllThatWaits()
{
    int notices = 0;
    Mailbox<int> mailbox(10, [&notices] { ++notices; });
    mailbox.put(1, {});
    mailbox.put(2, {});
    QCOMPARE(notices, 1);
    QCOMPARE(mailbox.takeAll(), (std::vector{1, 2}));
    QVERIFY(mailbox.takeAll().empty());
    mailbox.put(3, {});
    QCOMPARE(notices, 2);
    QCOMPARE(mailbox.takeAll(), std::vector{3});
}

void MailboxTest::sendersWaitWhileItIsFull()
{
    static constexpr std::size_t capacity = 4;
    static constexpr int count = 1'000;
    Mailbox<int> mailbox(capacity, [] { });
    const std::jthread sender([&mailbox] {
        for (int i = 0; i < count; ++i) {
            mailbox.put(i, {});
        }
    });
    for (int next = 0; next < count;) {
        const std::vector<int> items = mailbox.takeAll();
        QVERIFY(items.size() <= capacity);
        for (const int item : items) {
            QCOMPARE(item, next++);
        }
    }
}

void MailboxTest::aStopReleasesTheSender()
{
    Mailbox<int> mailbox(1, [] { });
    mailbox.put(1, {});
    {
        std::jthread sender(
            [&mailbox](const std::stop_token& stop) { mailbox.put(2, stop); }); // stopped and joined here
    }
    QCOMPARE(mailbox.takeAll(), std::vector{1});
}

QTEST_GUILESS_MAIN(MailboxTest)
#include "mailboxtest.moc"
