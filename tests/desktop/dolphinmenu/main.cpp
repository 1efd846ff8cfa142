// dolphinmenu [--choose TEXT] FILE...: prints what Dolphin's menu has for the files, one entry a line, and
// chooses the entry that is called TEXT.

#include <KFileItemActions>
#include <KFileItemListProperties>

#include <QApplication>
#include <QMenu>
#include <QTimer>
#include <QUrl>

#include <cstdio>

namespace {

void print(const QMenu& menu, int depth, const QString& wanted)
{
    for (QAction* action : menu.actions()) {
        const QString text = action->text().remove(u'&');
        std::printf("%*s%s\n", depth * 2, "", qUtf8Printable(text));
        if (action->menu() != nullptr) {
            print(*action->menu(), depth + 1, wanted);
        } else if (text == wanted) {
            QTimer::singleShot(0, action, &QAction::trigger);
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QApplication::setQuitLockEnabled(false); // the end of the job that starts the program is not the end
    QStringList files = QApplication::arguments().mid(1);
    QString wanted;
    if (files.value(0) == QLatin1String("--choose")) {
        wanted = files.value(1);
        files = files.mid(2);
    }
    KFileItemList items;
    for (const QString& file : files) {
        items << KFileItem(QUrl::fromLocalFile(file));
    }
    QMenu menu;
    KFileItemActions actions;
    actions.setItemListProperties(KFileItemListProperties(items));
    actions.addActionsTo(&menu, KFileItemActions::MenuActionSource::Services);
    print(menu, 0, wanted);
    QTimer::singleShot(wanted.isEmpty() ? 0 : 20'000, &application, &QApplication::quit);
    return QApplication::exec();
}
