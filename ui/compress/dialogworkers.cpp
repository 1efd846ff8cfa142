#include "ui/compress/dialogworkers.h"

namespace holdall::ui {

WorkerPool& dialogWorkers()
{
    static WorkerPool pool;
    return pool;
}

} // namespace holdall::ui
