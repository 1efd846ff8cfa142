"""What grows: little files that would become much, or take for ever."""

import bz2
import dataclasses
import gzip
import lzma
import struct
import zlib

from containers import zip as zipfile
from containers.item import file
from containers.tar import END, base256, header
from samples.case import Case, Says

GIB = 1 << 30
REFUSED = {"extract": (1,)}


def bomb(name, archive, suffix):
    """Nothing of it comes out. To list or verify it honestly takes as long as it takes."""
    return Case("bomb: " + name, (archive,), {}, Says.SOMETHING, REFUSED, suffix, only_extracted=True)


def zeros_in_tar(size):
    """The front of a tar with one file of zeros, then the zeros in pieces, then its end."""
    yield header(name=b"zeros", raw_size=base256(size, 12))
    piece = bytes(1 << 24)
    for _ in range(size // len(piece)):
        yield piece
    yield END


def gzipped(pieces):
    """Zeros repeat in deflate: one piece's code, coded once with a flush behind it, stands for each."""
    coder = zlib.compressobj(9, zlib.DEFLATED, -15)
    out, check, size, known = [], 0, 0, None
    for piece in pieces:
        check, size = zlib.crc32(piece, check), size + len(piece)
        if len(piece) == 1 << 24:
            known = known or coder.compress(piece) + coder.flush(zlib.Z_FULL_FLUSH)
            out.append(known)
        else:
            out.append(coder.compress(piece) + coder.flush(zlib.Z_FULL_FLUSH))
    out.append(coder.flush())
    return b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + b"".join(out) + struct.pack("<II", check, size % (1 << 32))


def in_streams(compress, pieces):
    """For formats whose streams may follow each other: equal pieces are coded once."""
    known = {}
    out = []
    for piece in pieces:
        if piece not in known:
            known[piece] = compress(piece)
        out.append(known[piece])
    return b"".join(out)


def zip_of_zeros(size):
    """A deflated member of zeros."""
    tail = gzipped(iter([bytes(1 << 24)] * (size // (1 << 24))))
    packed, check = tail[10:-8], struct.unpack("<I", tail[-8:-4])[0]
    lies = {"crc": check, "size": size, "packed_size": len(packed)}
    member = zipfile.Member(b"zeros", b"", method=8, packed=packed, local=lies, central=lies)
    return zipfile.assembled([member])


def nested(depth):
    """A ZIP in a ZIP in a ZIP: one of them comes out, no more."""
    inner = zipfile.archive([file(b"core")])
    for level in range(depth):
        inner = zipfile.assembled([zipfile.Member(b"%d.zip" % level, inner, method=8)])
    return inner


def many_files(count):
    """Empty ones, a thousand to a folder."""
    return b"".join(header(name=b"%d/%d" % divmod(index, 1000)) for index in range(count)) + END


def quine_like():
    """A ZIP whose member says that it is the ZIP itself."""
    member = zipfile.Member(b"self.zip", b"", central={"size": 200, "packed_size": 200, "offset": 0},
                            local={"size": 200, "packed_size": 200})
    return zipfile.assembled([member])


def cases(_root):
    innermost = nested(39)
    return [
        bomb("10 GiB of zeros in tar.gz", gzipped(zeros_in_tar(10 * GIB)), ".tar.gz"),
        bomb("10 GiB of zeros in tar.xz", in_streams(lzma.compress, zeros_in_tar(10 * GIB)), ".tar.xz"),
        bomb("10 GiB of zeros in tar.bz2", in_streams(bz2.compress, zeros_in_tar(10 * GIB)), ".tar.bz2"),
        bomb("3 GiB of zeros in ZIP", zip_of_zeros(3 * GIB), ".zip"),
        Case("bomb: 40 ZIPs in each other", (nested(40),), {b"39.zip": innermost}, Says.NOTHING, suffix=".zip"),
        bomb("ZIP that says it is in itself", quine_like(), ".zip"),
    ]


def slow_cases(_root):
    archive = gzip.compress(many_files(1_000_001), 1)
    return [dataclasses.replace(bomb("1,000,001 files", archive, ".tar.gz"), seconds=600)]
