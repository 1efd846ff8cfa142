#pragma once

#include <QByteArrayList>
#include <QObject>

#include <chrono>
#include <filesystem>
#include <functional>
#include <vector>

namespace holdall::ui {

/// What other programs, and further starts of this one, ask of it over the session bus; see the two adaptors.
/// Lives on the window's thread and may be made before there is a window: what comes meanwhile waits for it.
class ApplicationService : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock; ///< the same in every process of a machine

    explicit ApplicationService(QObject* parent = nullptr);

    /// The window is there and listens to the signals. From now on something can be taken while `canTake`
    /// says so; else whoever asks gets an error, and so knows. What came before is told from the event loop.
    void begin(std::function<bool()> canTake);
    bool canTake() const { return !m_canTake || m_canTake(); }

    /// Has `tell` emit a signal: now, or when the window is there.
    void tell(std::function<void()> tell);

Q_SIGNALS:
    /// The window is to come to the front. A token is the desktop's permission for that, or empty.
    void activated(const QByteArray& token);

    /// Files are to be opened. Paths are absolute; there is at least one.
    void filesGiven(const std::vector<std::filesystem::path>& files, const QByteArray& token);

    /// An action of the desktop file.
    void actionWanted(const QString& action, const QByteArray& token);

    /// A further start of the program, with its arguments and its current folder, byte for byte.
    void commandGiven(const QByteArrayList& arguments, const QByteArray& folder, const QByteArray& token);

private:
    void tellEarlier();

    std::function<bool()> m_canTake; ///< unset before begin()
    std::vector<std::function<void()>> m_early; ///< what came before that
};

} // namespace holdall::ui
