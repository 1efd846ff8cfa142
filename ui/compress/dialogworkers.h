#pragma once

#include "app/jobs/workerpool.h"

namespace holdall::ui {

/// Threads for what dialogs want to know. Shared by all of them, and there until the program ends: nobody
/// waits for a thread when a dialog closes. Used from the window's thread.
WorkerPool& dialogWorkers();

} // namespace holdall::ui
