#include "app/io/bytepipe.h"

#include "support/sampledata.h"

#include <QTest>

#include <cerrno>
#include <thread>

using namespace holdall;
using codec::Bytes;
using codec::ByteView;

class BytePipeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesComeOutAsTheyWentIn_data();
    void bytesComeOutAsTheyWentIn();
    void anErrorComesBehindTheData();
    void aReaderThatEndsReleasesTheWriter();
    void anEmptyPipeEndsAtOnce();
};

void BytePipeTest::bytesComeOutAsTheyWentIn_data()
{
    QTest::addColumn<std::size_t>("piece");
    for (const std::size_t piece : {std::size_t(1'000), std::size_t(131'072), std::size_t(3'000'000)}) {
        QTest::addRow("%zu", piece) << piece;
    }
}

void BytePipeTest::bytesComeOutAsTheyWentIn()
{
    QFETCH(const std::size_t, piece);
    const Bytes data = test::noise(2'345'678);
    BytePipe pipe;
    const std::jthread writer([&] {
        for (ByteView rest = data; !rest.empty(); rest = rest.subspan(std::min(piece, rest.size()))) {
            if (!pipe.sink().write(rest.first(std::min(piece, rest.size())))) {
                return;
            }
        }
        pipe.endWriting();
    });
    Bytes read;
    Bytes buffer(10'007);
    for (;;) {
        const codec::Result<std::size_t> count = pipe.source().read(buffer);
        QVERIFY(count);
        if (*count == 0) {
            break;
        }
        read.insert(read.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(*count));
    }
    QVERIFY(read == data);
}

void BytePipeTest::anErrorComesBehindTheData()
{
    const Bytes data = test::noise(200'000);
    BytePipe pipe;
    const std::jthread writer([&] {
        if (pipe.sink().write(data)) {
            pipe.endWriting(codec::Error{.kind = codec::ErrorKind::Corrupt});
        }
    });
    std::size_t size = 0;
    codec::Result<ByteView> piece = pipe.next();
    for (; piece; piece = pipe.next()) {
        QVERIFY(!piece->empty());
        size += piece->size();
    }
    QCOMPARE(size, data.size());
    QCOMPARE(piece.error().kind, codec::ErrorKind::Corrupt);
    QVERIFY(!pipe.next());
}

void BytePipeTest::aReaderThatEndsReleasesTheWriter()
{
    BytePipe pipe;
    codec::Result<void> written;
    {
        const std::jthread writer([&] { written = pipe.sink().write(test::noise(5'000'000)); });
        QVERIFY(pipe.next());
        pipe.endReading();
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind, codec::ErrorKind::WriteFailed);
    QCOMPARE(written.error().nativeCode, EPIPE);
}

void BytePipeTest::anEmptyPipeEndsAtOnce()
{
    BytePipe pipe;
    pipe.endWriting();
    QVERIFY(pipe.next()->empty());
    QVERIFY(pipe.next()->empty());
}

QTEST_GUILESS_MAIN(BytePipeTest)
#include "bytepipetest.moc"
