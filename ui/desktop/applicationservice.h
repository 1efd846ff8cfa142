#pragma once

#include <QByteArrayList>
#include <QObject>

#include <chrono>
#include <filesystem>
#include <functional>
#include <utility>
#include <vector>

namespace holdall::ui {

/// What other programs, and further starts of this one, ask of it over the session bus; see the two adaptors.
/// Lives on the window's thread and may be made before there is a window: what comes meanwhile waits for the
/// event loop.
class ApplicationService : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock; ///< the same in every process of a machine

    explicit ApplicationService(QObject* parent = nullptr);

    /// Says when something can be taken; else whoever asks gets an error, and so knows. Always, at first.
    void takeWhile(std::function<bool()> canTake) { m_canTake = std::move(canTake); }
    bool canTake() const { return m_canTake(); }

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
    std::function<bool()> m_canTake = [] { return true; };
};

} // namespace holdall::ui
