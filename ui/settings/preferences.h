#pragma once

#include "app/jobs/request.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>

class QSettings;

namespace holdall::ui {

/// What is chosen in the compress dialog, for any number of sources.
struct CompressChoices {
    std::optional<Container> container = {}; ///< Zip or SevenZip: `settings` are a level and filters for it
    codec::EncoderSettings settings = {};
    std::optional<std::string> password = {}; ///< of a ZIP: bytes; never remembered
    bool oneArchive = true; ///< of several sources and folders, where the format can be around a tar
    bool verify = true;
    bool trashSource = false; ///< never remembered: it is chosen each time
    std::optional<std::filesystem::path> directory = {}; ///< unset: beside the source
    Conflict conflict = Conflict::Rename;
};

/// What the window remembers from one run to the next.
struct Preferences {
    CompressChoices compress = {}; ///< the last ones used
    bool asksBeforeCompressing = true; ///< with the dialog
    int jobsAtATime = 2;
    bool showsDetails = true;
    QString language = {}; ///< code of languages(); empty: the system's
    QByteArray geometry = {};
    QByteArray windowState = {};
    QByteArray columns = {};
    QByteArray split = {};
    QByteArray browserColumns = {};
    QByteArray browserSplit = {};
};

/// Reads them; what is missing, or not valid any more, is the default.
Preferences loadPreferences(const QSettings& store);

void savePreferences(QSettings& store, const Preferences& preferences);

} // namespace holdall::ui
