"""Tar: ustar headers with pax and GNU records."""

from containers.item import TIME, CannotSay

BLOCK = 512
FLAGS = {
    "file": b"0",
    "hardlink": b"1",
    "symlink": b"2",
    "char": b"3",
    "block": b"4",
    "folder": b"5",
    "fifo": b"6",
}
# offset and length of what a header can be made to lie about
FIELDS = {
    "name": (0, 100),
    "mode": (100, 8),
    "raw_size": (124, 12),
    "time": (136, 12),
    "checksum": (148, 8),
    "flag": (156, 1),
    "target": (157, 100),
    "magic": (257, 8),
    "prefix": (345, 155),
}


def octal(value, length):
    return b"%0*o\0" % (length - 1, value)


def base256(value, length):
    """How GNU tar writes numbers that octal digits cannot hold, and negative ones."""
    number = (value + (1 << (8 * length))) % (1 << (8 * length))
    encoded = bytearray(number.to_bytes(length, "big"))
    encoded[0] = 0xFF if value < 0 else encoded[0] | 0x80
    return bytes(encoded)


def header(flag=b"0", name=b"", size=0, mode=0o644, target=b"", **lies):
    """One block. `lies` are raw bytes for a field of FIELDS; the checksum is right unless it is among them."""
    block = bytearray(BLOCK)
    values = {
        "name": name,
        "mode": octal(mode & 0o7777, 8),
        "raw_size": octal(size, 12),
        "time": octal(TIME, 12),
        "flag": flag,
        "target": target,
        "magic": b"ustar\x0000",
        "checksum": b" " * 8,
    }
    for field, value in {**values, **lies}.items():
        offset, length = FIELDS[field]
        block[offset : offset + length] = value[:length].ljust(length, b"\0")
    if "checksum" not in lies:
        block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def padded(data):
    return data + b"\0" * (-len(data) % BLOCK)


def pax_record(key, value):
    length = len(key) + len(value) + 3
    while len(b"%d" % length) + len(key) + len(value) + 3 != length:
        length = len(b"%d" % length) + len(key) + len(value) + 3
    return b"%d %s=%s\n" % (length, key, value)


def pax(records, flag=b"x"):
    """A header of pax records; `records` are (key, value) pairs, or the raw bytes of all of them."""
    data = records if isinstance(records, bytes) else b"".join(pax_record(*record) for record in records)
    return header(flag, b"PaxHeaders/x", len(data)) + padded(data)


def gnu_long(flag, text):
    data = text + b"\0"
    return header(flag, b"././@LongLink", len(data), magic=b"ustar  \0") + padded(data)


def entry(item):
    if item.kind not in FLAGS:
        raise CannotSay(item.kind)
    records = [(b"SCHILY.xattr." + key, value) for key, value in item.attributes]
    if len(item.name) > 100:
        records.append((b"path", item.name))
    if len(item.target) > 100:
        records.append((b"linkpath", item.target))
    first = pax(records) if records else b""
    block = header(FLAGS[item.kind], item.name, len(item.data), item.mode, item.target)
    return first + block + padded(item.data)


END = b"\0" * (2 * BLOCK)


def archive(items):
    return b"".join(entry(item) for item in items) + END
