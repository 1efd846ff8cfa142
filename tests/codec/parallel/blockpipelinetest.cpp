#include "codec/parallel/blockpipeline.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <random>
#include <set>

using namespace holdall::codec;
using namespace std::chrono_literals;

namespace {

/// A block that is doubled, or that fails.
struct Number {
    int value = 0;
    bool fails = false;
    std::optional<Error> error = {};
};

using Pipeline = BlockPipeline<Number>;

Pipeline::Worker makeDoubler()
{
    return [](Number& number) {
        if (number.fails) {
            number.error = Error{.kind = ErrorKind::Corrupt};
        } else {
            number.value *= 2;
        }
    };
}

Number takeFront(Pipeline& pipeline)
{
    while (!pipeline.waitForFront(1s)) { }
    return *pipeline.take();
}

} // namespace

class BlockPipelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksComeOutInOrder_data();
    void blocksComeOutInOrder();
    void noMoreThanTheCapacityIsInside();
    void aSingleBlockStartsNoThread();
    void noMoreThreadsThanAskedFor();
    void anErrorInOneBlockLeavesTheOthers();
    void aRefusedAllocationIsAnError();
    void waitingEndsWithItsPatience();
    void destroyedWhileFull();
    void stopReachesTheWorkers();
    void longWorkIsNotTheOwners();
    void destroyedAtAnyMoment();
};

void BlockPipelineTest::blocksComeOutInOrder_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {1U, 2U, 3U, 8U}) {
        QTest::addRow("%u threads", threads) << threads;
    }
}

void BlockPipelineTest::blocksComeOutInOrder()
{
    QFETCH(const unsigned, threads);
    std::atomic<unsigned> seed = 1;
    // Blocks take turns at being slow, so that later ones are done before earlier ones.
    Pipeline pipeline({.threads = threads, .capacity = 16}, [&seed] {
        return [engine = std::mt19937(seed++)](Number& number) mutable {
            for (auto spin = engine() % 20'000; spin > 0; --spin) {
                std::atomic_signal_fence(std::memory_order_seq_cst);
            }
            number.value *= 2;
        };
    });
    static constexpr int count = 2000;
    int submitted = 0;
    for (int expected = 0; expected < count; ++expected) {
        while (!pipeline.isFull() && submitted < count) {
            pipeline.submit({.value = submitted++});
        }
        QCOMPARE(takeFront(pipeline).value, 2 * expected);
    }
    QVERIFY(pipeline.isEmpty());
}

void BlockPipelineTest::noMoreThanTheCapacityIsInside()
{
    Pipeline pipeline({.threads = 2, .capacity = 3}, makeDoubler);
    for (int each = 0; each < 3; ++each) {
        QVERIFY(!pipeline.isFull());
        pipeline.submit({.value = each});
    }
    QVERIFY(pipeline.isFull());
    QCOMPARE(pipeline.size(), 3U);
    QCOMPARE(takeFront(pipeline).value, 0);
    QVERIFY(!pipeline.isFull());
}

void BlockPipelineTest::aSingleBlockStartsNoThread()
{
    std::set<std::thread::id> workers;
    Pipeline pipeline({.threads = 8, .capacity = 8}, [&workers] {
        return [&workers](Number&) { workers.insert(std::this_thread::get_id()); };
    });
    for (int each = 0; each < 5; ++each) {
        pipeline.submit({.value = each});
        takeFront(pipeline);
    }
    QCOMPARE(workers, std::set{std::this_thread::get_id()});
}

void BlockPipelineTest::noMoreThreadsThanAskedFor()
{
    std::atomic<int> workers = 0;
    Pipeline pipeline({.threads = 3, .capacity = 64}, [&workers] {
        ++workers;
        return makeDoubler();
    });
    for (int each = 0; each < 64; ++each) {
        pipeline.submit({.value = each});
    }
    while (!pipeline.isEmpty()) {
        takeFront(pipeline);
    }
    QVERIFY(workers >= 1);
    QVERIFY(workers <= 3);
}

void BlockPipelineTest::anErrorInOneBlockLeavesTheOthers()
{
    Pipeline pipeline({.threads = 4, .capacity = 10}, makeDoubler);
    for (int each = 0; each < 10; ++each) {
        pipeline.submit({.value = each, .fails = each == 4});
    }
    for (int each = 0; each < 10; ++each) {
        const Number number = takeFront(pipeline);
        QCOMPARE(number.error.has_value(), each == 4);
        QCOMPARE(number.value, each == 4 ? 4 : 2 * each);
    }
}

void BlockPipelineTest::aRefusedAllocationIsAnError()
{
    Pipeline pipeline({.threads = 2, .capacity = 4}, [] {
        return [](Number& number) {
            if (number.fails) {
                throw std::bad_alloc();
            }
        };
    });
    for (int each = 0; each < 4; ++each) {
        pipeline.submit({.value = each, .fails = each == 1});
    }
    for (int each = 0; each < 4; ++each) {
        while (!pipeline.waitForFront(1s)) { }
        const Result<Number> number = pipeline.take();
        QCOMPARE(number.has_value(), each != 1);
        if (!number) {
            QCOMPARE(number.error().kind, ErrorKind::OutOfMemory);
        }
    }
}

void BlockPipelineTest::waitingEndsWithItsPatience()
{
    std::latch release(1);
    Pipeline pipeline({.threads = 2, .capacity = 2},
                      [&release] { return [&release](Number&) { release.wait(); }; });
    pipeline.submit({});
    pipeline.submit({});
    QVERIFY(!pipeline.isFrontDone());
    QVERIFY(!pipeline.waitForFront(1ms));
    release.count_down();
    takeFront(pipeline);
    takeFront(pipeline);
}

void BlockPipelineTest::destroyedWhileFull()
{
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    {
        Pipeline pipeline({.threads = 3, .capacity = 50}, [&] {
            return [&](Number&) {
                ++begun;
                std::this_thread::yield();
                ++ended;
            };
        });
        while (!pipeline.isFull()) {
            pipeline.submit({});
        }
    }
    QCOMPARE(begun.load(), ended.load());
}

/// Would never end if it did not.
void BlockPipelineTest::stopReachesTheWorkers()
{
    std::latch begun(2);
    {
        Pipeline pipeline({.threads = 2, .capacity = 4}, [&begun](std::stop_token stop) {
            return [&begun, stop = std::move(stop)](Number&) {
                begun.count_down();
                while (!stop.stop_requested()) {
                    std::this_thread::yield();
                }
            };
        });
        for (int each = 0; each < 4; ++each) {
            pipeline.submit({});
        }
        begun.wait();
    }
}

void BlockPipelineTest::longWorkIsNotTheOwners()
{
    std::thread::id worker;
    Pipeline pipeline({.threads = 1, .capacity = 1, .ownerWorks = false},
                      [&worker] { return [&worker](Number&) { worker = std::this_thread::get_id(); }; });
    pipeline.submit({});
    takeFront(pipeline);
    QVERIFY(worker != std::this_thread::get_id());
}

void BlockPipelineTest::destroyedAtAnyMoment()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<unsigned> threads(1, 4);
    for (int round = 0; round < 200; ++round) {
        Pipeline pipeline({.threads = threads(random), .capacity = 8}, makeDoubler);
        int next = 0;
        int expected = 0;
        for (auto moves = random() % 40; moves > 0; --moves) {
            if (!pipeline.isFull() && random() % 2 == 0) {
                pipeline.submit({.value = next++});
            } else if (!pipeline.isEmpty()) {
                QCOMPARE(takeFront(pipeline).value, 2 * expected++);
            }
        }
    }
}

QTEST_GUILESS_MAIN(BlockPipelineTest)
#include "blockpipelinetest.moc"
