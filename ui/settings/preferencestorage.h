#pragma once

#include "ui/settings/preferences.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace holdall::ui {

/// Keeps preferences on the disk, which a thread of its own writes: neither a crash nor a slow disk is then
/// the window's matter. Members are for one thread.
class PreferenceStorage {
public:
    using Open = std::function<std::unique_ptr<QSettings>()>; ///< called by the writing thread alone

    explicit PreferenceStorage(Open open);

    /// Waits until what was last saved is written.
    ~PreferenceStorage();
    Q_DISABLE_COPY_MOVE(PreferenceStorage)

    /// Comes back at once. Of several that wait the last one is written.
    void save(const Preferences& preferences);

private:
    void write(const std::stop_token& stop);

    const Open m_open;
    std::mutex m_mutex; ///< guards m_wanted
    std::condition_variable_any m_isWanted;
    std::optional<Preferences> m_wanted;
    std::jthread m_writer; ///< last, so that it ends first
};

} // namespace holdall::ui
