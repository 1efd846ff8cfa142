"""What a sample has in it: one thing in an archive, whatever the container."""

import dataclasses
import stat

TIME = 1_000_000_000  # seconds since 1970

TYPES = {
    "file": stat.S_IFREG,
    "folder": stat.S_IFDIR,
    "symlink": stat.S_IFLNK,
    "hardlink": stat.S_IFREG,
    "char": stat.S_IFCHR,
    "block": stat.S_IFBLK,
    "fifo": stat.S_IFIFO,
    "socket": stat.S_IFSOCK,
}


@dataclasses.dataclass(frozen=True)
class Item:
    """Names and link targets are bytes, and go into the archive as they are."""

    kind: str
    name: bytes
    data: bytes = b""
    target: bytes = b""  # of a link
    mode: int = 0o644
    attributes: tuple = ()  # (name, value) pairs: extended attributes, where the container has them

    @property
    def full_mode(self):
        return TYPES[self.kind] | self.mode


class CannotSay(Exception):
    """The container has no way to express this item."""


def file(name, data=b"new", mode=0o644, attributes=()):
    return Item("file", name, data=data, mode=mode, attributes=attributes)


def folder(name, mode=0o755):
    return Item("folder", name, mode=mode)


def link(name, target):
    return Item("symlink", name, target=target, mode=0o777)


def hardlink(name, target):
    return Item("hardlink", name, target=target)


def special(kind, name):
    return Item(kind, name)
