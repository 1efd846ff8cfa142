"""7z with the Copy method and a plain header."""

import struct
import zlib

from containers.item import CannotSay

SIGNATURE = b"7z\xbc\xaf\x27\x1c\0\4"
UNIX_ATTRIBUTES = 0x8000
FOLDER_ATTRIBUTE = 0x10


def number(value):
    """7-Zip's variable length: the first byte's leading ones tell how many follow."""
    for extra in range(8):
        if value < 1 << (7 * (extra + 1)):
            first = (0xFF << (8 - extra)) & 0xFF | value >> (8 * extra)
            return bytes([first]) + (value & ((1 << (8 * extra)) - 1)).to_bytes(extra, "little")
    return b"\xff" + struct.pack("<Q", value)


def bits(flags):
    packed = bytearray((len(flags) + 7) // 8)
    for index, flag in enumerate(flags):
        packed[index // 8] |= (0x80 >> index % 8) if flag else 0
    return bytes(packed)


def framed(packed, header, **lies):
    """The whole file; `lies` are values for "offset", "size" and "crc" of the start header."""
    values = {"offset": len(packed), "size": len(header), "crc": zlib.crc32(header), **lies}
    start = struct.pack("<QQI", values["offset"], values["size"], values["crc"])
    return SIGNATURE + struct.pack("<I", zlib.crc32(start)) + start + packed + header


def streams(contents, **lies):
    """All data in one folder without compression. `lies` are "sizes", "crcs" and "packed"."""
    total = sum(map(len, contents))
    sizes = lies.get("sizes", [len(content) for content in contents])
    crcs = lies.get("crcs", [zlib.crc32(content) for content in contents])
    pack = b"\6" + number(0) + number(1) + b"\x09" + number(lies.get("packed", total)) + b"\0"
    unpack = b"\7\x0b" + number(1) + b"\0" + number(1) + b"\1\0" + b"\x0c" + number(sum(sizes)) + b"\0"
    parts = b"\x08\x0d" + number(len(sizes)) + b"\x09" + b"".join(map(number, sizes[:-1]))
    parts += b"\x0a\1" + b"".join(struct.pack("<I", crc) for crc in crcs) + b"\0"
    return b"\4" + pack + unpack + parts + b"\0"


def files(names, has_stream, attributes, is_file=()):
    """What the header says of the files."""
    empty = [not flag for flag in has_stream]
    properties = b""
    if any(empty):
        properties += prop(0x0E, bits(empty))
    if any(is_file):
        properties += prop(0x0F, bits(is_file))
    properties += prop(0x11, b"\0" + b"".join(name + b"\0\0" for name in names))
    properties += prop(0x15, b"\1\0" + b"".join(struct.pack("<I", value) for value in attributes))
    return b"\5" + number(len(names)) + properties + b"\0"


def prop(kind, data):
    return bytes([kind]) + number(len(data)) + data


def encoded_name(name):
    try:
        text = name.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CannotSay("a name in no known encoding") from error
    if "\0" in text:
        raise CannotSay("a name with a zero")
    return text.encode("utf-16-le")


def data_of(item):
    return item.target if item.kind == "symlink" else item.data


def attributes_of(item):
    folder = FOLDER_ATTRIBUTE if item.kind == "folder" else 0
    return item.full_mode << 16 | UNIX_ATTRIBUTES | folder


def archive(items, **lies):
    if any(item.kind == "hardlink" or item.attributes for item in items):
        raise CannotSay("hard links and attributes")
    contents = [data_of(item) for item in items if data_of(item)]
    has_stream = [bool(data_of(item)) for item in items]
    is_file = [item.kind != "folder" for item in items if not data_of(item)]
    names = [encoded_name(item.name) for item in items]
    header = b"\1" + (streams(contents, **lies) if contents else b"")
    header += files(names, has_stream, [attributes_of(item) for item in items], is_file) + b"\0"
    return framed(b"".join(contents), header)
