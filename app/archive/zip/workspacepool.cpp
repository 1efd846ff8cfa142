#include "app/archive/zip/workspacepool.h"

#include <utility>

namespace holdall::zip {

void WorkspacePool::GiveBack::operator()(Workspace* workspace) const
{
    std::unique_ptr<Workspace> owned(workspace);
    const std::scoped_lock lock(pool->m_mutex);
    pool->m_idle.push_back(std::move(owned)); // take() has made room
}

WorkspacePool::Lease WorkspacePool::take()
{
    const GiveBack giveBack{shared_from_this()};
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty()) {
        auto made = std::make_unique<Workspace>(m_source);
        m_idle.reserve(++m_made);
        return Lease(made.release(), giveBack);
    }
    std::unique_ptr<Workspace> last = std::move(m_idle.back());
    m_idle.pop_back();
    return Lease(last.release(), giveBack);
}

} // namespace holdall::zip
