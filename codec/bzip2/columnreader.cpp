#include "codec/bzip2/columnreader.h"

#include "codec/bzip2/recencylist.h"

#include <cstring>

namespace holdall::codec::bzip2 {

namespace {

/// A run is written in pieces of this size, the last one beyond its end.
constexpr std::size_t piece = 16;

/// libbz2 refuses a run with more digits.
constexpr unsigned maxRunDigits = 21;

/// The bits at the reader's position, kept in a register: refill() gives at least 56.
class BitWindow {
public:
    explicit BitWindow(const BitReader& in) : m_start(in.data()), m_next(m_start + in.position() / 8)
    {
        refill();
        skip(static_cast<unsigned>(in.position() % 8));
    }

    void refill()
    {
        m_bits |= BitReader::bigEndian(m_next) >> m_count;
        m_next += (63U - m_count) >> 3U;
        m_count |= 56U;
    }

    void skip(unsigned count)
    {
        m_bits <<= count;
        m_count -= count;
    }

    std::uint64_t bits() const { return m_bits; }
    std::uint64_t position() const { return static_cast<std::uint64_t>(m_next - m_start) * 8 - m_count; }

private:
    const std::byte* m_start;
    const std::byte* m_next;
    std::uint64_t m_bits = 0;
    unsigned m_count = 0; ///< of m_bits, from the highest one down
};

/// What is made of the symbols. An object of its own so that the loop over them can keep it in
/// registers.
class ColumnWriter {
public:
    ColumnWriter(const BlockHead& head, std::size_t capacity, Column& column)
        : m_list(std::span(head.usedBytes).first(head.usedCount))
        , m_capacity(capacity)
        , m_bytes(column.bytes.first(capacity).data())
        , m_counts(column.counts.data())
    {
    }

    /// A digit of a run, the lowest first. False if there are too many.
    bool putDigit(unsigned symbol)
    {
        m_run += (symbol + 1U) << m_digits;
        return ++m_digits <= maxRunDigits;
    }

    /// Ends a run, if there is one. False if the column is too long.
    bool endRun()
    {
        if (m_run == 0) {
            return true;
        }
        if (m_run > m_capacity - m_size) {
            return false;
        }
        const int value = m_list.front();
        std::memset(m_bytes + m_size, value, piece);
        if (m_run > piece) {
            std::memset(m_bytes + m_size + piece, value, m_run - piece);
        }
        m_counts[value] += m_run;
        m_size += m_run;
        m_run = 0;
        m_digits = 0;
        return true;
    }

    /// The value at a position in the list. False if the column is too long.
    bool putPosition(unsigned position)
    {
        if (m_size == m_capacity) {
            return false;
        }
        const std::uint8_t value = m_list.takeAt(position);
        m_bytes[m_size++] = std::byte(value);
        ++m_counts[value];
        return true;
    }

    std::size_t size() const { return m_size; }

private:
    RecencyList m_list;
    std::size_t m_capacity;
    std::byte* m_bytes;
    std::uint32_t* m_counts;
    std::size_t m_size = 0;
    std::uint32_t m_run = 0; ///< bytes of the run that is being read
    unsigned m_digits = 0; ///< of it
};

enum class Progress { GoesOn, Ended, Failed };

/// One symbol.
inline Progress decodeSymbol(BitWindow& window, const CodeTable& table, ColumnWriter& out, unsigned endSymbol)
{
    const CodeTable::Match match = table.find(window.bits());
    if (match.length == 0) {
        window.skip(maxCodeLength + 1); // as many bits as libbz2 looks at before it gives up
        return Progress::Failed;
    }
    window.skip(match.length);
    if (match.symbol <= runB) {
        return out.putDigit(match.symbol) ? Progress::GoesOn : Progress::Failed;
    }
    if (!out.endRun()) {
        return Progress::Failed;
    }
    if (match.symbol == endSymbol) {
        return Progress::Ended;
    }
    return out.putPosition(match.symbol - 1) ? Progress::GoesOn : Progress::Failed;
}

/// The symbols up to the next selector. Two codes fit what a refill gives.
inline Progress decodeGroup(BitWindow& window, const CodeTable& table, ColumnWriter& out, unsigned endSymbol)
{
    for (std::size_t pair = 0; pair < groupSize / 2; ++pair) {
        window.refill();
        for (unsigned i = 0; i < 2; ++i) {
            const Progress progress = decodeSymbol(window, table, out, endSymbol);
            if (progress != Progress::GoesOn) {
                return progress;
            }
        }
    }
    return Progress::GoesOn;
}

} // namespace

Verdict readColumn(BitReader& in, const BlockHead& head, std::size_t capacity, Column& column)
{
    column.bytes.reserve(capacity + piece);
    column.counts.fill(0);
    ColumnWriter out(head, capacity, column);
    BitWindow window(in);
    Progress progress = Progress::GoesOn;
    const unsigned endSymbol = head.alphabetSize() - 1;
    for (const std::uint8_t selector : head.selectors) {
        progress = decodeGroup(window, head.tables[selector], out, endSymbol);
        if (progress != Progress::GoesOn || window.position() > in.end()) {
            break;
        }
    }
    in.moveTo(window.position());
    column.size = out.size();
    if (in.isOverrun()) {
        return Verdict::RanOut;
    }
    return progress == Progress::Ended ? Verdict::Complete : Verdict::Corrupt;
}

} // namespace holdall::codec::bzip2
