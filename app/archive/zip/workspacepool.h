#pragma once

#include "app/archive/zip/workspace.h"

#include <memory>
#include <mutex>
#include <vector>

namespace holdall::zip {

/// Keeps workspaces from member to member: as many as are in use at the same time. Thread-safe.
class WorkspacePool : public std::enable_shared_from_this<WorkspacePool> {
public:
    /// Gives a workspace back to the pool that it is from, which it keeps alive.
    struct GiveBack {
        std::shared_ptr<WorkspacePool> pool = {};

        void operator()(Workspace* workspace) const;
    };
    using Lease = std::unique_ptr<Workspace, GiveBack>;

    /// `source` must outlive everything that is taken.
    explicit WorkspacePool(codec::ByteSource& source) : m_source(source) { }

    /// The one that came back last, if there is one. Throws std::bad_alloc.
    Lease take();

private:
    codec::ByteSource& m_source;
    std::mutex m_mutex; ///< guards what follows
    std::vector<std::unique_ptr<Workspace>> m_idle;
    std::size_t m_made = 0; ///< all there are
};

} // namespace holdall::zip
