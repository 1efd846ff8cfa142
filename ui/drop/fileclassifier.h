#pragma once

#include "app/jobs/workerpool.h"
#include "codec/format.h"

#include <QObject>

#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace holdall::ui {

/// What a path turned out to be.
struct ClassifiedFile {
    std::filesystem::path path = {};
    bool isFolder = false;
    std::optional<codec::Format> format = {}; ///< set: a compressed file
    bool isArchive = false; ///< by its name or its content: also what is not compressed, such as a plain tar
    bool isMissing = false; ///< there is no such file any more

    /// Whether it can be extracted and verified.
    bool isPacked() const { return format || isArchive; }
};

/// Looks at the beginnings of files on a thread of its own. What cannot be read counts as not
/// compressed: the job that is made of it says why.
class FileClassifier : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(std::vector<ClassifiedFile>)>;

    explicit FileClassifier(QObject* parent = nullptr);

    /// Waits for the file or folder that is being read, no longer.
    ~FileClassifier() override;

    Q_DISABLE_COPY_MOVE(FileClassifier)

    /// Calls `done` on this object's thread, from the event loop, once all are looked at. Later calls
    /// come after earlier ones.
    void classify(std::vector<std::filesystem::path> paths, const Done& done);

private:
    struct Classified {
        Done done;
        std::vector<ClassifiedFile> files = {};
    };

    void run(std::vector<std::filesystem::path> paths, const Done& done);
    void deliver();

    std::mutex m_mutex; ///< guards m_results
    std::deque<Classified> m_results; ///< not handed over yet
    std::stop_source m_stop;
    WorkerPool m_worker; ///< destroyed first: its task uses the others
};

} // namespace holdall::ui
