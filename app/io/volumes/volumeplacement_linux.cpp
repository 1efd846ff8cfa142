#include "app/io/volumes/volumeplacement.h"

#include "app/io/systemcalls.h"
#include "app/io/volumes/volumename.h"

#include <cerrno>

#include <fcntl.h>
#include <stdio.h> // NOLINT(modernize-deprecated-headers): renameat2()
#include <unistd.h>

namespace holdall {

namespace {

bool lacksHardLinks(int code)
{
    return code == EPERM || code == EOPNOTSUPP || code == ENOSYS || code == EMLINK;
}

} // namespace

int VolumePlacement::place(const std::string& stem, const std::string& newStem)
{
    m_stem = stem;
    m_newStem = newStem;
    m_next = m_way.count;
    const int code = placeAll();
    if (code != 0) {
        takeBack();
    }
    return code;
}

int VolumePlacement::placeAll()
{
    while (m_next > 0) {
        if (m_next == 1) {
            if (const int code = syncFolder(m_way.to); code != 0) {
                return code;
            }
        }
        if (const int code = placeOne(m_next); code != 0) {
            return code;
        }
        --m_next;
    }
    return syncFolder(m_way.to);
}

int VolumePlacement::placeOne(unsigned number)
{
    const std::string name = volumeName(m_stem, number);
    const std::string newName = volumeName(m_newStem, number);
    if (!m_moves) {
        if (::linkat(m_way.from.get(), name.c_str(), m_way.to.get(), newName.c_str(), 0) == 0) {
            return 0;
        }
        if (!lacksHardLinks(errno)) {
            return errno;
        }
        m_moves = true;
    }
    const int result =
        ::renameat2(m_way.from.get(), name.c_str(), m_way.to.get(), newName.c_str(), RENAME_NOREPLACE);
    return result == 0 ? 0 : errno;
}

void VolumePlacement::takeBack()
{
    for (; m_next < m_way.count; ++m_next) {
        const std::string name = volumeName(m_stem, m_next + 1);
        const std::string newName = volumeName(m_newStem, m_next + 1);
        if (statusAt(m_way.from.get(), name)) {
            ::unlinkat(m_way.to.get(), newName.c_str(), 0);
        } else {
            // What cannot be moved back stays, without a first volume.
            static_cast<void>(::renameat(m_way.to.get(), newName.c_str(), m_way.from.get(), name.c_str()));
        }
    }
}

int syncFolder(const FileDescriptor& folder)
{
    const SystemResult<void> synced = syncToDisk(folder.get());
    return synced || synced.error() == EINVAL ? 0 : synced.error();
}

} // namespace holdall
