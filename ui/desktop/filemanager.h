#pragma once

#include <QObject>

#include <filesystem>
#include <vector>

namespace holdall::ui {

class Bus;

/// The desktop's file manager. Nothing waits for it.
class FileManager : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this object.
    explicit FileManager(Bus& session, QObject* parent = nullptr);

    /// Opens the folders of these files with the files selected; where no file manager can do that, the
    /// first one's folder with whatever program opens folders. Paths are absolute.
    void show(const std::vector<std::filesystem::path>& files);

Q_SIGNALS:
    /// No program opens this folder.
    void failed(const std::filesystem::path& folder);

private:
    void openFolder(const std::filesystem::path& folder);

    Bus& m_session;
};

} // namespace holdall::ui
