#include "ui/widgets/pathchooser.h"

#include "app/displayname.h"

#include <QFileDialog>

#include <algorithm>
#include <iterator>

namespace holdall::ui {

void choosePaths(QWidget& parent, const QString& title, PathKind kind,
                 const std::function<void(std::vector<std::filesystem::path>)>& take)
{
    auto* dialog = new QFileDialog(&parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(kind == PathKind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, &parent, [take](const QStringList& names) {
        std::vector<std::filesystem::path> paths;
        std::ranges::transform(names, std::back_inserter(paths), pathFromQt);
        take(std::move(paths));
    });
    dialog->open();
}

} // namespace holdall::ui
