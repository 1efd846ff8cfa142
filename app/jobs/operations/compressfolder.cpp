#include "app/jobs/operations/compressfolder.h"

namespace holdall {

Result<codec::Ending> compressFolder(const CompressRequest& request, JobContext&, Summary&)
{
    return std::unexpected(Error{.kind = ErrorKind::IsFolder, .path = std::get<0>(request.source)});
}

} // namespace holdall
