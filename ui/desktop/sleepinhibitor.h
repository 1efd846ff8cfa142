#pragma once

#include <QObject>

#include <cstddef>
#include <functional>

namespace holdall::ui {

class Bus;

/// Keeps the machine from going to sleep. The login manager is asked for that, and where it is not there,
/// what desktops have instead, one after another; where nobody can, nothing happens. The screen may go dark.
class SleepInhibitor : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    SleepInhibitor(Bus& session, Bus& system, QObject* parent = nullptr);
    ~SleepInhibitor() override; ///< lets it sleep
    Q_DISABLE_COPY_MOVE(SleepInhibitor)

    /// Takes effect soon; what is known already is not asked again.
    void setWanted(bool wanted);

    bool isHeld() const { return m_release != nullptr; }

Q_SIGNALS:
    void heldChanged(bool held);

private:
    using Release = std::function<void()>;

    void ask(std::size_t index);
    void take(Release held);
    void release();

    Bus& m_session;
    Bus& m_system;
    bool m_isWanted = false;
    bool m_isAsking = false;
    bool m_isRefused = false; ///< by everybody, since it was last wanted
    Release m_release; ///< while it is held
};

} // namespace holdall::ui
