"""What only a 7z can lie about."""

import struct

from containers import sevenzip
from containers.item import file
from containers.sevenzip import attributes_of, encoded_name, files, framed, number, prop, streams
from samples.case import Case, Says

ITEMS = [file(b"x"), file(b"good", b"good")]
NAMES = [encoded_name(item.name) for item in ITEMS]
ATTRIBUTES = [attributes_of(item) for item in ITEMS]
DATA = [b"new", b"good"]
PACKED = b"newgood"
MANY = 268_435_456


def sample(name, archive, tree=None, says=Says.SOMETHING):
    return Case("7z: " + name, (archive,), tree, says)


def lenient(name, archive):
    """The header says too much of what is not needed; the entries' data are as their checks say, or refused."""
    return sample(name, archive, None, Says.ANYTHING)


def lying(name, **lies):
    return sample(name, sevenzip.archive(ITEMS, **lies))


def framing(name, **lies):
    return sample(name, framed(PACKED, header(), **lies))


def header(stream_part=None, file_part=None):
    stream_part = streams(DATA) if stream_part is None else stream_part
    file_part = files(NAMES, [True, True], ATTRIBUTES) if file_part is None else file_part
    return b"\1" + stream_part + file_part + b"\0"


def claims(name, stream_part=None, file_part=None):
    return sample(name, framed(PACKED, header(stream_part, file_part)))


def empty_files(count):
    return b"\5" + number(count) + prop(0x0E, b"\xff" * 64) + prop(0x11, b"\0") + b"\0"


def coder(identity, properties=b"", extra=b""):
    """A folder of one coder, with the sizes of the two files."""
    flags = len(identity) | (0x20 if properties else 0)
    folder = number(1) + bytes([flags]) + identity + (number(len(properties)) + properties if properties else b"")
    pack = b"\6" + number(0) + number(1) + b"\x09" + number(7) + b"\0"
    unpack = b"\7\x0b" + number(1) + b"\0" + folder + extra + b"\x0c" + number(7) + b"\0"
    parts = b"\x08\x0d" + number(2) + b"\x09" + number(3) + b"\0"
    return b"\4" + pack + unpack + parts + b"\0"


def looping_folder():
    """Two coders, each of which takes what the other gives."""
    folder = number(2) + b"\x01\0" + b"\x01\0" + number(0) + number(0)
    pack = b"\6" + number(0) + number(1) + b"\x09" + number(7) + b"\0"
    return b"\4" + pack + b"\7\x0b" + number(1) + b"\0" + folder + b"\x0c" + number(7) * 2 + b"\0\0"


def encoded_header_of_itself():
    """A packed header whose content is the same packed header."""
    pack = b"\6" + number(0) + number(1) + b"\x09" + number(40) + b"\0"
    unpack = b"\7\x0b" + number(1) + b"\0" + number(1) + b"\1\0" + b"\x0c" + number(40) + b"\0"
    head = (b"\x17" + pack + unpack + b"\0").ljust(40, b"\0")
    return framed(head, head)


def cases(_root):
    lzma_properties = b"\x5d" + struct.pack("<I", 0xFFFFFFFF)
    return [
        sample("as it should be", sevenzip.archive(ITEMS), {b"x": b"new", b"good": b"good"}, Says.NOTHING),
        lying("wrong CRC", crcs=[1, 2]),
        lying("sizes too large", sizes=[3, 4000]),
        lying("size of 8 EiB", sizes=[3, (1 << 63) - 1]),
        lying("size of 16 EiB", sizes=[3, (1 << 64) - 4]),
        lying("packed size of 8 EiB", packed=(1 << 63) - 1),
        framing("header beyond the end", offset=1 << 40),
        framing("header before the beginning", offset=(1 << 64) - 32),
        lenient("header of 8 EiB", framed(PACKED, header(), size=(1 << 63) - 1)),
        lenient("header of 1 GiB", framed(PACKED, header(), size=1 << 30)),
        framing("wrong CRC of the header", crc=0),
        claims("268 million files", file_part=empty_files(MANY)),
        claims("2^62 files", file_part=empty_files(1 << 62)),
        claims("names without an end", file_part=b"\5" + number(2) + prop(0x11, b"\0x\0y\0") + b"\0"),
        claims("property of 8 EiB", file_part=b"\5" + number(2) + b"\x11" + number((1 << 63) - 1) + b"\0"),
        claims("268 million streams", b"\4\6" + number(0) + number(MANY) + b"\x09\0\0"),
        claims("268 million folders", b"\4\7\x0b" + number(MANY) + b"\0\0\0"),
        claims("looping folder", looping_folder()),
        claims("folder of 1,000 coders", coder(b"\0").replace(number(1) + b"\1\0", number(1000) + b"\1\0")),
        claims("unknown method", coder(b"\x7f\x7f")),
        claims("LZMA dictionary of 4 GiB", coder(b"\3\1\1", lzma_properties)),
        claims("LZMA2 dictionary of 4 GiB", coder(b"\x21", b"\x28")),
        claims("PPMd memory of 4 GiB", coder(b"\3\4\1", b"\x06\xff\xff\xff\xff")),
        claims("no streams but data", b""),
        lenient("more streams than files", framed(PACKED, header(file_part=files(NAMES[:1], [True],
                                                                                 ATTRIBUTES[:1])))),
        claims("fewer streams than files", file_part=files(NAMES * 2, [True] * 4, ATTRIBUTES * 2)),
        sample("header packed in itself", encoded_header_of_itself()),
        sample("header of zeros", framed(PACKED, b"\0" * 100)),
        sample("cut", sevenzip.archive(ITEMS)[:-10]),
        sample("signature alone", sevenzip.archive(ITEMS)[:32]),
    ]
