#include "app/archive/tar/tarextras.h"

#include <cstdlib>
#include <memory>

#include <sys/types.h>

namespace holdall {

namespace {

struct FreeText {
    void operator()(char* text) const { std::free(text); } // NOLINT(*-no-malloc): libarchive's
};

/// A tar has no other way to say that there is none than the beginning of time.
std::optional<FileTime> timeIf(bool isSet, std::int64_t seconds, long nanoseconds)
{
    const bool isTold = isSet && (seconds != 0 || nanoseconds != 0);
    return isTold ? std::optional(FileTime{.seconds = seconds, .nanoseconds = nanoseconds}) : std::nullopt;
}

/// The form that has both names and numbers.
std::string aclText(::archive_entry* native, int types)
{
    if ((::archive_entry_acl_types(native) & types) == 0) {
        return {};
    }
    static constexpr int style = ARCHIVE_ENTRY_ACL_STYLE_EXTRA_ID | ARCHIVE_ENTRY_ACL_STYLE_SEPARATOR_COMMA;
    const std::unique_ptr<char, FreeText> text(::archive_entry_acl_to_text(native, nullptr, types | style));
    return text ? std::string(text.get()) : std::string();
}

void addAclText(::archive_entry* native, const std::string& text, int type)
{
    if (!text.empty()) {
        ::archive_entry_acl_from_text(native, text.c_str(), type);
    }
}

} // namespace

TarExtras extrasOf(::archive_entry* native)
{
    TarExtras extras;
    extras.accessed = timeIf(::archive_entry_atime_is_set(native) != 0, ::archive_entry_atime(native),
                             ::archive_entry_atime_nsec(native));
    extras.changed = timeIf(::archive_entry_ctime_is_set(native) != 0, ::archive_entry_ctime(native),
                            ::archive_entry_ctime_nsec(native));
    const bool isCreatedBefore = ::archive_entry_birthtime(native) < ::archive_entry_mtime(native);
    extras.created = timeIf(::archive_entry_birthtime_is_set(native) != 0 && isCreatedBefore,
                            ::archive_entry_birthtime(native), ::archive_entry_birthtime_nsec(native));
    const char* const flags = ::archive_entry_fflags_text(native);
    extras.flags = flags == nullptr ? "" : flags;
    extras.accessAcl = aclText(native, ARCHIVE_ENTRY_ACL_TYPE_ACCESS);
    extras.defaultAcl = aclText(native, ARCHIVE_ENTRY_ACL_TYPE_DEFAULT);
    extras.windowsAcl = aclText(native, ARCHIVE_ENTRY_ACL_TYPE_NFS4);
    const auto type = ::archive_entry_filetype(native);
    if (type == AE_IFBLK || type == AE_IFCHR) {
        extras.isBlockDevice = type == AE_IFBLK;
        extras.deviceMajor = ::archive_entry_rdevmajor(native);
        extras.deviceMinor = ::archive_entry_rdevminor(native);
    }
    return extras;
}

void fillExtras(::archive_entry* native, const Entry& entry)
{
    const TarExtras& extras = entry.extras;
    const auto nanoseconds = [](const FileTime& time) { return static_cast<long>(time.nanoseconds); };
    if (extras.accessed) {
        ::archive_entry_set_atime(native, extras.accessed->seconds, nanoseconds(*extras.accessed));
    }
    if (extras.changed) {
        ::archive_entry_set_ctime(native, extras.changed->seconds, nanoseconds(*extras.changed));
    }
    if (extras.created) {
        ::archive_entry_set_birthtime(native, extras.created->seconds, nanoseconds(*extras.created));
    }
    if (!extras.flags.empty()) {
        ::archive_entry_copy_fflags_text(native, extras.flags.c_str());
    }
    addAclText(native, extras.accessAcl, ARCHIVE_ENTRY_ACL_TYPE_ACCESS);
    addAclText(native, extras.defaultAcl, ARCHIVE_ENTRY_ACL_TYPE_DEFAULT);
    addAclText(native, extras.windowsAcl, ARCHIVE_ENTRY_ACL_TYPE_NFS4);
    if (entry.kind == Entry::Kind::Device) {
        ::archive_entry_set_filetype(native, extras.isBlockDevice ? AE_IFBLK : AE_IFCHR);
        ::archive_entry_set_rdevmajor(native, static_cast<dev_t>(extras.deviceMajor));
        ::archive_entry_set_rdevminor(native, static_cast<dev_t>(extras.deviceMinor));
    }
}

bool hasAcls(const TarExtras& extras)
{
    return !extras.accessAcl.empty() || !extras.defaultAcl.empty() || !extras.windowsAcl.empty();
}

} // namespace holdall
