"""What only a cpio can lie about."""

from containers.cpio import END, record
from samples.case import Case, Says

GOOD = record(b"good", b"good", inode=99)


def sample(name, *records, end=END):
    return Case("cpio: " + name, (b"".join(records) + end,), None, Says.ANYTHING)


def cases(_root):
    return [
        sample("size of 4 GiB", record(b"x", b"new", size=0xFFFFFFFF), GOOD),
        sample("size too small", record(b"x", b"new" * 99, size=3), GOOD),
        sample("name of 4 GiB", record(b"x", b"new", name_size=0xFFFFFFFF), GOOD),
        sample("name of 1 GiB", record(b"x", b"new", name_size=1 << 30), GOOD),
        sample("name of no bytes", record(b"x", b"new", name_size=0), GOOD),
        sample("name without an end", record(b"abcdefgh", b"new", name_size=4), GOOD),
        sample("zero byte in a name", record(b"a\0../../outside/secret", b"new"), GOOD),
        sample("link of 4 GiB", record(b"x", b"y", 0o120777, size=0xFFFFFFFF), GOOD),
        sample("no type", record(b"x", b"new", 0o000644), GOOD),
        sample("all types", record(b"x", b"new", 0o170777), GOOD),
        sample("no end", record(b"x", b"new"), GOOD, end=b""),
        sample("cut", record(b"x", b"new" * 500)[:300], end=b""),
        sample("behind the end", GOOD, END, record(b"../outside/secret", b"new")),
        sample("other magic in the middle", GOOD, record(b"x", b"new", magic=b"070707"), GOOD),
        sample("hard links of two sizes", record(b"x", b"first", inode=5, links=2),
               record(b"y", b"second one", inode=5, links=2), GOOD),
        sample("hard link to a link", record(b"x", b"../outside/secret", 0o120777, 5, 2),
               record(b"y", b"new", inode=5, links=2), GOOD),
        sample("hard link to a folder", record(b"x", b"", 0o040755, 5, 2), record(b"y", b"new", inode=5, links=2),
               GOOD),
    ]
