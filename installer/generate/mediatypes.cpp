#include "mediatypes.h"

#include "app/archive/archiveformat.h"
#include "codec/format.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace holdall::install {

namespace {

void addNew(std::vector<std::string>& types, std::span<const std::string_view> more)
{
    for (const std::string_view type : more) {
        if (!std::ranges::contains(types, type)) {
            types.emplace_back(type);
        }
    }
}

} // namespace

std::vector<std::string> openedTypes()
{
    std::vector<std::string> types;
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        addNew(types, format.mimeTypes);
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        if (format.selfDescribing) {
            addNew(types, format.mimeTypes);
        }
    }
    return types;
}

} // namespace holdall::install
