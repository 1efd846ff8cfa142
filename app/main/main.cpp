#include "ui/mainwindow.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("holdall"));
    QApplication::setOrganizationName(QStringLiteral("holdall"));
    QApplication::setApplicationDisplayName(QStringLiteral("Holdall"));

    QSettings store;
    holdall::ui::MainWindow window(holdall::ui::loadPreferences(store));
    QObject::connect(&window, &holdall::ui::MainWindow::closing, &window,
                     [&] { holdall::ui::savePreferences(store, window.preferences()); });
    window.show();
    return QApplication::exec();
}
