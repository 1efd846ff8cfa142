#include "codec/compressor.h"

#include <array>

namespace holdall::codec {

namespace {

constexpr std::size_t outputChunk = 32 * 1024;

} // namespace

Result<Bytes> Compressor::compress(ByteView chunk)
{
    return drive(chunk, Action::Run);
}

Result<Bytes> Compressor::flush(Action mode)
{
    if (mode == Action::Run || mode == Action::Finish) {
        return invalidOption("flush", mode == Action::Run ? "run" : "finish", "sync full");
    }
    return drive({}, mode);
}

Result<Bytes> Compressor::finish()
{
    return drive({}, Action::Finish);
}

Result<Step> Compressor::step(ByteView in, MutableBytes out, Action action)
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (m_finished) {
        return failure(ErrorKind::EndOfStream);
    }
    if (!supports(action)) {
        return std::unexpected(Error{
            .kind = ErrorKind::UnsupportedOption,
            .option = OptionProblem{"flush", action == Action::SyncFlush ? "sync" : "full", ""},
        });
    }
    const Result<Step> step = code(in, out, action);
    if (!step) {
        m_error = step.error();
        return step;
    }
    m_totalIn += step->consumed;
    m_totalOut += step->produced;
    m_finished = action == Action::Finish && step->done;
    return step;
}

void Compressor::copyStateOf(const Compressor& other)
{
    m_totalIn = other.m_totalIn;
    m_totalOut = other.m_totalOut;
    m_finished = other.m_finished;
    m_error = other.m_error;
}

Result<Bytes> Compressor::drive(ByteView in, Action action)
{
    Bytes result;
    std::array<std::byte, outputChunk>
        buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by step()
    for (;;) {
        const Result<Step> step = this->step(in, buffer, action);
        if (!step) {
            return std::unexpected(step.error());
        }
        result.insert(result.end(), buffer.begin(),
                      buffer.begin() + checkedCast<std::ptrdiff_t>(step->produced));
        in = in.subspan(step->consumed);
        const bool allTaken = in.empty() && step->produced < buffer.size();
        if (action == Action::Run ? allTaken : step->done) {
            return result;
        }
    }
}

} // namespace holdall::codec
