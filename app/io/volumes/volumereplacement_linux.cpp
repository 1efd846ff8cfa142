#include "app/io/volumes/volumereplacement.h"

#include "app/io/foldernames.h"
#include "app/io/outputname.h"
#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"
#include "app/io/volumes/volumename.h"

#include <cerrno>

#include <fcntl.h>
#include <stdio.h> // NOLINT(modernize-deprecated-headers): renameat2()
#include <sys/stat.h>

namespace holdall {

namespace {

constexpr const char* replacedName = "replaced";

int openFolder(const FileDescriptor& parent, const std::string& name, FileDescriptor& folder)
{
    SystemResult<FileDescriptor> opened = openAt(parent.get(), name, folderFlags);
    if (!opened) {
        return opened.error();
    }
    folder = std::move(*opened);
    return 0;
}

int move(const FileDescriptor& from, const FileDescriptor& to, const std::string& name)
{
    return ::renameat2(from.get(), name.c_str(), to.get(), name.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
}

} // namespace

VolumeReplacement::VolumeReplacement(const VolumeWay& way, std::string stem)
    : m_way(way)
    , m_stem(std::move(stem))
{
}

SystemResult<std::optional<unsigned>> VolumeReplacement::volumeBehindGap()
{
    const SystemResult<std::vector<std::string>> names = namesIn(m_way.to);
    if (!names) {
        return std::unexpected(names.error());
    }
    m_old = 0;
    for (const unsigned number : volumeNumbers(*names, m_stem)) {
        if (number != m_old + 1) {
            return number;
        }
        m_old = number;
    }
    return std::nullopt;
}

int VolumeReplacement::replace()
{
    int code = checkOld();
    if (code == 0) {
        code = exchange();
    }
    if (code == 0 || moveOldBack() == 0) {
        removeRescue();
    }
    return code;
}

int VolumeReplacement::checkOld() const
{
    for (unsigned number = 1; number <= m_old; ++number) {
        const SystemResult<FileStatus> status = statusAt(m_way.to.get(), volumeName(m_stem, number));
        if (!status || status->kind == FileStatus::Kind::Folder) {
            return status ? EISDIR : status.error();
        }
    }
    return 0;
}

int VolumeReplacement::exchange()
{
    if (const int code = makeRescue(); code != 0) {
        return code;
    }
    VolumePlacement rescue({.from = m_way.from, .to = m_rescue, .count = m_way.count});
    int code = rescue.place(m_stem, m_stem);
    if (code == 0) {
        code = syncFolder(m_way.to);
    }
    if (code == 0) {
        code = moveOldAway();
    }
    if (code != 0) {
        return code;
    }
    VolumePlacement placement({.from = m_rescue, .to = m_way.to, .count = m_way.count});
    return placement.place(m_stem, m_stem);
}

int VolumeReplacement::makeRescue()
{
    int result = -1;
    for (unsigned number = 2; result != 0 && number < lastNumber; ++number) {
        m_rescueName = numberedName(m_stem, number);
        result = ::mkdirat(m_way.to.get(), m_rescueName.c_str(), S_IRWXU);
        if (result != 0 && errno != EEXIST) {
            break;
        }
    }
    if (result != 0) {
        m_rescueName.clear();
        return errno;
    }
    if (const int code = openFolder(m_way.to, m_rescueName, m_rescue); code != 0) {
        return code;
    }
    if (::mkdirat(m_rescue.get(), replacedName, S_IRWXU) != 0) {
        return errno;
    }
    return openFolder(m_rescue, replacedName, m_replaced);
}

int VolumeReplacement::moveOldAway()
{
    while (m_moved < m_old) {
        if (const int code = move(m_way.to, m_replaced, volumeName(m_stem, m_moved + 1)); code != 0) {
            return code;
        }
        ++m_moved;
    }
    const int code = syncFolder(m_replaced);
    return code == 0 ? syncFolder(m_way.to) : code;
}

/// The first volume last, as whenever a set appears.
int VolumeReplacement::moveOldBack()
{
    const bool wasMoved = m_moved > 0;
    while (m_moved > 0) {
        if (const int code = move(m_replaced, m_way.to, volumeName(m_stem, m_moved)); code != 0) {
            return code;
        }
        --m_moved;
    }
    return wasMoved ? syncFolder(m_way.to) : 0;
}

/// Under a hidden name, so that a kill on the way leaves no more than something stale.
void VolumeReplacement::removeRescue()
{
    if (m_rescueName.empty()) {
        return;
    }
    std::string name = hiddenName(m_rescueName);
    if (::renameat(m_way.to.get(), m_rescueName.c_str(), m_way.to.get(), name.c_str()) != 0) {
        name = m_rescueName;
    }
    removeTree(m_way.to, name);
    m_rescueName.clear();
}

} // namespace holdall
