#include "ui/settings/preferencestorage.h"

#include <QSettings>

#include <utility>

namespace holdall::ui {

PreferenceStorage::PreferenceStorage(Open open)
    : m_open(std::move(open))
    , m_writer([this](const std::stop_token& stop) { write(stop); })
{
}

PreferenceStorage::~PreferenceStorage()
{
    m_writer.request_stop();
    m_writer.join();
}

void PreferenceStorage::save(const Preferences& preferences)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = preferences;
    }
    m_isWanted.notify_one();
}

/// A stop ends it only when nothing is left to be written.
void PreferenceStorage::write(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_isWanted.wait(lock, stop, [this] { return m_wanted.has_value(); })) {
        const Preferences preferences = *std::exchange(m_wanted, std::nullopt);
        lock.unlock();
        {
            const std::unique_ptr<QSettings> store = m_open();
            savePreferences(*store, preferences);
        } // which syncs
        lock.lock();
    }
}

} // namespace holdall::ui
