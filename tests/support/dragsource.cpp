// A window to drag files out of, for tests and the demo that need a real drop from another process.
//
//   dragsource FILE...         a window "Drag source"; pressing the button anywhere on it and moving drags
//   FILEs dragsource --grab OUT.png  saves a picture of the whole screen

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QScreen>
#include <QUrl>

namespace {

class DragSource : public QLabel {
public:
    explicit DragSource(const QList<QUrl>& urls) : QLabel(QStringLiteral("Drag me")), m_urls(urls)
    {
        setWindowTitle(QStringLiteral("Drag source"));
        setAlignment(Qt::AlignCenter);
        setFixedSize(200, 160);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton)) {
            return;
        }
        auto* files = new QMimeData;
        files->setUrls(m_urls);
        auto* drag = new QDrag(this); // Qt deletes it when the drag ends
        drag->setMimeData(files);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments.front() == QStringLiteral("--grab")) {
        const QPixmap picture = QApplication::primaryScreen()->grabWindow(0);
        return picture.save(arguments.back()) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    QList<QUrl> urls;
    for (const QString& file : arguments) {
        urls.push_back(QUrl::fromLocalFile(file));
    }
    DragSource source(urls);
    source.show();
    return QApplication::exec();
}
