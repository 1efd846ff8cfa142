#include "app/io/trash.h"

#include "app/displayname.h"

#include <QFile>

#include <cerrno>

namespace holdall {

Result<void> moveToTrash(const std::filesystem::path& path)
{
    const QString name = pathToQt(path);
    if (QFile::encodeName(name).toStdString() != path.native()) {
        return std::unexpected(errorFromErrno(EILSEQ, path));
    }
    if (!QFile::moveToTrash(name)) {
        return std::unexpected(errorFromErrno(EPERM, path));
    }
    return {};
}

} // namespace holdall
