#include "ui/windowfixture.h"

#include "support/patience.h"
#include "ui/browser/browserpage.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QTest>

#include <condition_variable>
#include <fstream>
#include <iterator>
#include <mutex>

namespace holdall::test {

WindowFixture::WindowFixture(const ui::Preferences& preferences)
    : m_window(std::make_unique<ui::MainWindow>(preferences))
{
    m_window->show();
    [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(m_window.get(), patience);
}

WindowFixture::~WindowFixture() = default;

ui::Preferences WindowFixture::withoutDialog()
{
    ui::Preferences preferences;
    preferences.asksBeforeCompressing = false;
    preferences.compress.settings.level = 1;
    preferences.language = qEnvironmentVariable("HOLDALL_TEST_LANGUAGE"); // for ui_screenshots
    return preferences;
}

ui::QueueView& WindowFixture::view() const
{
    return *m_window->findChild<ui::QueueView*>();
}

ui::JobTableModel& WindowFixture::model() const
{
    return *m_window->findChild<ui::JobTableModel*>();
}

std::filesystem::path WindowFixture::write(const std::string& name, codec::ByteView data) const
{
    std::filesystem::create_directories((folder() / name).parent_path());
    return m_folder.write(name, data);
}

bool WindowFixture::hover(const QMimeData& data, QPoint point)
{
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &move);
    return true;
}

void WindowFixture::drop(const QMimeData& data, QPoint point, Qt::KeyboardModifiers keys)
{
    hover(data, point);
    QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(m_window.get(), &drop);
}

bool WindowFixture::isEnabled(ui::Command command) const
{
    return m_window->findChild<ui::WindowActions*>()->at(command)->isEnabled();
}

void WindowFixture::trigger(ui::Command command)
{
    QAction* action = m_window->findChild<ui::WindowActions*>()->at(command);
    // What the jobs allow reaches the actions a moment after the jobs.
    QVERIFY(QTest::qWaitFor([&] { return action->isEnabled(); }, patience));
    action->trigger();
}

QString WindowFixture::cell(int row, ui::JobTableModel::Column column) const
{
    return model().index(row, column).data().toString();
}

bool WindowFixture::waitUntilDone(std::size_t count)
{
    return QTest::qWaitFor(
        [&] { return queue().jobs().size() >= count && queue().unfinished() == 0 && model().rowCount() > 0; },
        patience);
}

bool waitUntilRead(ui::BrowserPage& page)
{
    return QTest::qWaitFor([&] { return !page.isLoading() && !page.model().isSorting(); }, patience);
}

std::unique_ptr<QMimeData> dragOf(const Paths& paths)
{
    QByteArray list;
    for (const std::filesystem::path& path : paths) {
        list += "file://" + QByteArray::fromStdString(path.native()).toPercentEncoding("/") + "\r\n";
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("text/uri-list"), list);
    return data;
}

codec::Bytes contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    codec::Bytes bytes;
    std::transform(std::istreambuf_iterator<char>(file), {}, std::back_inserter(bytes),
                   [](char character) { return static_cast<std::byte>(character); });
    return bytes;
}

Operation untilCancelled()
{
    return [](JobContext& context) {
        context.progress().total = 1000;
        context.progress().done = 400;
        context.progress().phase = Phase::Compressing;
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, context.stopToken(), [] { return false; });
        return Outcome{.kind = Outcome::Kind::Cancelled};
    };
}

Operation endingWith(Outcome outcome)
{
    return [outcome = std::move(outcome)](JobContext&) { return outcome; };
}

} // namespace holdall::test
