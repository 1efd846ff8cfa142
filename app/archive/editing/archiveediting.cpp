#include "app/archive/editing/archiveediting.h"

#include "app/archive/editing/streamediting.h"
#include "app/archive/editing/zipediting.h"

namespace holdall {

std::unique_ptr<ArchiveEditing> ArchiveEditing::make(const ArchiveInput& input, const codec::Control& control)
{
    if (input.format.container == Container::Zip) {
        return std::make_unique<ZipEditing>(input, control);
    }
    return std::make_unique<StreamEditing>(input, control);
}

} // namespace holdall
