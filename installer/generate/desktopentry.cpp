#include "desktopentry.h"

#include "identity.h"
#include "keyfile.h"
#include "mediatypes.h"

#include <QtGlobal>

#include <format>

namespace holdall::install {

InstalledFile desktopEntry(const Catalogues& catalogues)
{
    KeyFile file(catalogues);
    // 1.0, since Debian 12's validator knows no later one.
    file.group("Desktop Entry")
        .add("Version", "1.0")
        .add("Type", "Application")
        .addText("Name", {QT_TRANSLATE_NOOP("Desktop", "Holdall")})
        .addText("GenericName", {QT_TRANSLATE_NOOP("Desktop", "Archiver")})
        .addText("Comment", {QT_TRANSLATE_NOOP("Desktop", "Compress, extract and verify files")})
        .addText("Keywords",
                 {QT_TRANSLATE_NOOP("Desktop",
                                    "archive;compress;extract;unpack;verify;checksum;zip;7z;tar;xz;rar;")})
        .add("Exec", "holdall %F")
        .add("TryExec", "holdall")
        .add("DBusActivatable", "true")
        .add("Icon", applicationId)
        .add("Terminal", "false")
        .add("Categories", "Qt;Utility;Archiving;Compression;")
        .add("StartupNotify", "true")
        .add("StartupWMClass", "holdall")
        .add("MimeType", openedTypes())
        .add("Actions", "new-archive;verify;");
    file.group("Desktop Action new-archive")
        .addText("Name", {QT_TRANSLATE_NOOP("Desktop", "New Archive…")})
        .add("Exec", "holdall compress --ask");
    file.group("Desktop Action verify")
        .addText("Name", {QT_TRANSLATE_NOOP("Desktop", "Verify Files…")})
        .add("Exec", "holdall verify --ask");
    return {.path = std::format("share/applications/{}.desktop", applicationId), .text = file.text()};
}

} // namespace holdall::install
