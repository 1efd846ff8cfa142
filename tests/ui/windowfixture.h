#pragma once

#include "app/io/testfolder.h"
#include "app/jobs/jobqueue.h"
#include "ui/mainwindow.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queueview.h"
#include "ui/windowactions.h"

#include <QMimeData>

#include <filesystem>
#include <memory>

namespace holdall::ui {
class BrowserPage;
}

namespace holdall::test {

using Paths = std::vector<std::filesystem::path>;

/// A shown window with a folder of its own to work in.
class WindowFixture {
public:
    explicit WindowFixture(const ui::Preferences& preferences = withoutDialog());
    ~WindowFixture();

    static ui::Preferences withoutDialog(); ///< compresses at once with default options

    ui::MainWindow& window() { return *m_window; }
    JobQueue& queue() { return m_window->queue(); }
    ui::QueueView& view() const;
    ui::JobTableModel& model() const;

    const std::filesystem::path& folder() const { return m_folder.path(); }
    std::filesystem::path write(const std::string& name, codec::ByteView data) const;

    /// Sends the events of a drag to a point of the window, then drops.
    void drop(const QMimeData& data, QPoint point, Qt::KeyboardModifiers keys = Qt::NoModifier);

    /// The drag up to the point, without the drop. Returns whether the window takes it.
    bool hover(const QMimeData& data, QPoint point);

    bool isEnabled(ui::Command command) const;
    void trigger(ui::Command command);

    /// The text of a cell.
    QString cell(int row, ui::JobTableModel::Column column) const;

    /// Runs the event loop until no job is unfinished and there are `count` jobs. False after all patience.
    bool waitUntilDone(std::size_t count);

private:
    TestFolder m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Runs the event loop until the archive on the page is read and sorted.
bool waitUntilRead(ui::BrowserPage& page);

/// The data that a file manager's drag of these paths brings.
std::unique_ptr<QMimeData> dragOf(const Paths& paths);

codec::Bytes contentOf(const std::filesystem::path& path);

/// An operation that runs until it is cancelled, with some progress to show.
Operation untilCancelled();

/// An operation that ends at once.
Operation endingWith(Outcome outcome);

/// A window point where no zone is: a drop there does what is obvious.
inline constexpr QPoint outsideZones(3, 3);

} // namespace holdall::test
