#pragma once

#include "app/presets/preset.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QSettings;

namespace holdall::ui {

/// What the window remembers from one run to the next.
struct Preferences {
    CompressChoices compress = {}; ///< the last ones used
    std::vector<CompressPreset> presets = {}; ///< a person's own
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
