#pragma once

#include "ui/desktop/applicationservice.h"

#include <QByteArrayList>

#include <chrono>
#include <thread>

namespace holdall::ui {

/// This start of the program among those of the same session: the first one, whose window is to do what later
/// ones are asked for, or a later one.
///
/// To be used before there is a window, so that a start that hands over opens none. All talking to the bus is
/// done by a thread of its own, which the caller waits for no longer than Patience allows.
class Instance {
public:
    /// What a start brings with it.
    struct Start {
        QByteArrayList arguments = {}; ///< behind the program's name, byte for byte
        QByteArray folder = {}; ///< in which they are meant; absolute
        QByteArray token = {}; ///< see activationToken()
        bool mayHandOver = true;
    };

    struct Patience {
        std::chrono::milliseconds bus = std::chrono::seconds(1); ///< to connect and be told who is there
        std::chrono::milliseconds window = std::chrono::seconds(3); ///< of the first start, to take over
    };

    enum class Role {
        First, ///< the session's; service() gets what later ones bring
        HandedOver, ///< the first one does it; status() is what to exit with
        Alone, ///< there is no bus, or the first one does not answer, or this one is not to hand over
    };

    Instance() = default;

    /// Waits for the thread, which a bus that does not answer may hold for as long as its library waits.
    ~Instance() = default;
    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;

    Role meetOthers(const Start& start) { return meetOthers(start, Patience()); }
    Role meetOthers(const Start& start, Patience patience);

    int status() const { return m_status; }
    ApplicationService& service() { return m_service; }

private:
    struct Standing;
    struct Meeting;

    ApplicationService m_service;
    int m_status = 0;
    std::jthread m_thread;
};

} // namespace holdall::ui
