#pragma once

#include "app/jobs/request.h"
#include "app/presets/preset.h"
#include "ui/drop/wish.h"

#include <QByteArray>
#include <QPoint>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

class QSettings;

namespace holdall::ui {

/// How archives are extracted that are not asked about.
struct ExtractPreferences {
    std::optional<std::filesystem::path> into = {}; ///< unset: beside the archive
    FolderPolicy folder = FolderPolicy::Auto;
    Conflict conflict = Conflict::Rename;
};

/// What the jobs of the queue may take together; what starts next goes by it.
struct QueueLimits {
    static constexpr int mostJobs = 64;
    static constexpr int mostThreads = 1024;

    int jobsAtATime = 2;
    int threads = 0; ///< 0: as many as the machine has cores
    std::optional<std::uint64_t> memory = {}; ///< bytes; unset: what each job takes by itself

    bool operator==(const QueueLimits&) const = default;
};

/// The small window that takes drops.
struct DropTargetPreferences {
    bool isShown = false;
    Wish wish = Wish::Compress;
    std::optional<QPoint> place = {}; ///< of its top left corner, where the desktop lets windows choose
};

/// Whether things move on the screen that could as well stand still.
enum class Motion { AsSystem, Reduced, Full };

/// What the window remembers from one run to the next.
struct Preferences {
    CompressChoices compress = {}; ///< the last ones used
    std::vector<CompressPreset> presets = {}; ///< a person's own
    bool asksBeforeCompressing = true; ///< with the dialog
    ExtractPreferences extract = {};
    QueueLimits limits = {};
    bool keepsRecents = true; ///< a list of archives that were used
    DropTargetPreferences dropTarget = {};
    Motion motion = Motion::AsSystem;
    bool showsDetails = true;
    QString language = {}; ///< code of languages(); empty: the system's
    QByteArray geometry = {};
    QByteArray windowState = {};
    QByteArray columns = {};
    QByteArray split = {};
    QByteArray browserColumns = {};
    QByteArray browserSplit = {};
    QByteArray verificationColumns = {};
    QByteArray verificationSplit = {};
    bool reopensArchives = true; ///< those that were open when the window closed
    std::vector<std::filesystem::path> openArchives = {};
};

/// Reads them; what is missing, or not valid any more, is the default.
Preferences loadPreferences(const QSettings& store);

void savePreferences(QSettings& store, const Preferences& preferences);

} // namespace holdall::ui
