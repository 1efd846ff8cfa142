// A window that copies what is dropped on it at once, for tests that need a real drop into another process.
//
//   dropsink FOLDER X Y     a window "Drop sink" at a place of the screen; what is dropped goes into FOLDER,
//   and
//                           then FOLDER/dropped tells how many files or folders came, or that one was not
//                           there

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;

class DropSink : public QLabel {
public:
    explicit DropSink(fs::path folder) : QLabel(QStringLiteral("Drop here")), m_folder(std::move(folder))
    {
        setWindowTitle(QStringLiteral("Drop sink"));
        setAlignment(Qt::AlignCenter);
        setFixedSize(300, 300);
        setAcceptDrops(true);
    }

protected:
    /// As many programs do, it looks at the list when the pointer comes in.
    void dragEnterEvent(QDragEnterEvent* event) override
    {
        if (event->mimeData()->hasUrls()) {
            event->acceptProposedAction();
        }
    }

    void dropEvent(QDropEvent* event) override
    {
        event->acceptProposedAction();
        std::string told;
        for (const QUrl& url : event->mimeData()->urls()) {
            const fs::path file = url.toLocalFile().toStdString();
            std::error_code error;
            fs::copy(file, m_folder / file.filename(), fs::copy_options::recursive, error);
            told += error ? "failed: " + file.string() + "\n" : file.filename().string() + "\n";
        }
        std::ofstream(m_folder / "dropped.part") << told;
        fs::rename(m_folder / "dropped.part", m_folder / "dropped");
    }

private:
    const fs::path m_folder;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    DropSink sink(arguments.value(1).toStdString());
    sink.move(arguments.value(2).toInt(), arguments.value(3).toInt());
    sink.show();
    std::ofstream ready(fs::path(arguments.value(1).toStdString()) / "ready");
    ready.close();
    return QApplication::exec();
}
