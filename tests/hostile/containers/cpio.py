"""cpio in its "newc" form."""

from containers.item import TIME, CannotSay


def record(name, data=b"", mode=0o100644, inode=1, links=1, **lies):
    """One entry; `lies` are values of "size" and "name_size", or of the raw "magic"."""
    fields = [inode, mode, 0, 0, links, TIME, lies.get("size", len(data)), 0, 0, 1, 3]
    fields += [lies.get("name_size", len(name) + 1), 0]
    head = lies.get("magic", b"070701") + b"".join(b"%08X" % (field % (1 << 32)) for field in fields)
    return padded(head + name + b"\0") + padded(data)


def padded(data):
    return data + b"\0" * (-len(data) % 4)


END = record(b"TRAILER!!!", mode=0)


def inode_of(name, inodes):
    return inodes.setdefault(name, len(inodes) + 1)


def archive(items):
    """A hard link has the inode of the name that it leads to."""
    inodes = {}
    linked = {item.target for item in items if item.kind == "hardlink"}
    content = b""
    for item in items:
        if item.attributes or b"\0" in item.name:
            raise CannotSay(item.kind)
        is_linked = item.kind == "hardlink" or item.name in linked
        inode = inode_of(item.target if item.kind == "hardlink" else item.name, inodes)
        data = item.target if item.kind == "symlink" else item.data
        content += record(item.name, data, item.full_mode, inode, 2 if is_linked else 1)
    return content + END
