#include "ui/desktop/filemanager.h"

#include "app/fileuri.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/busobject.h"

#include <QDesktopServices>
#include <QUrl>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A file manager may have to be started first.
constexpr auto answerTime = 5s;

const BusObject fileManager{.service = u"org.freedesktop.FileManager1"_s,
                            .path = u"/org/freedesktop/FileManager1"_s,
                            .interface = u"org.freedesktop.FileManager1"_s};

} // namespace

FileManager::FileManager(Bus& session, QObject* parent) : QObject(parent), m_session(session) { }

void FileManager::show(const std::vector<std::filesystem::path>& files)
{
    if (files.empty()) {
        return;
    }
    QStringList uris;
    for (const std::filesystem::path& file : files) {
        uris << QString::fromLatin1(fileUri(file));
    }
    const QString noStartupId; // the file manager's window is opened by nobody's click
    m_session.call(
        fileManager.call(u"ShowItems"_s, {uris, noStartupId}), this,
        [this, folder = files.front().parent_path()](const QDBusMessage& reply) {
            if (reply.type() == QDBusMessage::ErrorMessage) {
                openFolder(folder);
            }
        },
        answerTime);
}

void FileManager::openFolder(const std::filesystem::path& folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromEncoded(fileUri(folder)))) {
        Q_EMIT failed(folder);
    }
}

} // namespace holdall::ui
