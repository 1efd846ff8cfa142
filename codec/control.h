#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stop_token>

namespace holdall::codec {

class SeekCollector;

/// Holds workers between two buffers while it is closed. All members may be called from any thread.
class PauseGate {
public:
    void close();
    void open();
    bool isClosed() const;

    /// Returns at once if open; else when it opens or a stop is asked for.
    void wait(const std::stop_token& stop);

private:
    std::mutex m_mutex; ///< held to change m_closed, so that who begins to wait misses nothing
    std::condition_variable_any m_changed;
    std::atomic<bool> m_closed = false;
};

/// Bytes moved so far. Written by the worker, sampled by anyone; relaxed order.
struct Counters {
    std::atomic<std::uint64_t> in = 0; ///< bytes read from the source
    std::atomic<std::uint64_t> out = 0; ///< bytes written to the sink
};

/// How the outside steers a whole-file operation. The pointers may be null; what they point to must
/// outlive the call.
struct Control {
    std::stop_token stop;
    PauseGate* gate = nullptr;
    Counters* counters = nullptr;
    SeekCollector* collector = nullptr; ///< decode(): learns where blocks are; finish() it afterwards
    unsigned threads = 1; ///< that may code at the same time, beside the caller; 0: see Parallelism

    /// Waits while the gate is closed; then whether a stop was asked for.
    bool isStopped() const;
};

/// How a whole-file operation ended, if not by an error.
enum class Ending {
    Complete,
    Stopped, ///< by Control::stop; the sink holds a part
};

} // namespace holdall::codec
