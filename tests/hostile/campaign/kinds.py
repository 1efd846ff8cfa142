"""Every kind of archive that is tried: who makes it, and whether its format has checksums."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import Callable, Optional

PASSWORD = "a secret"


@dataclass(frozen=True)
class Kind:
    name: str
    suffix: str
    make: Callable  # (program, sources, output): writes the archive; sources are names in the current folder
    is_checked: bool = True
    is_single: bool = False  # of one file
    needs: Optional[str] = None  # another program; nothing: ours
    password: Optional[str] = None


def run(command, folder, **options):
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)


def ours(*options):
    def make(program, folder, sources, output):
        run([program, "compress", *options, "-o", output, "--", *sources], folder)
    return make


def ours_encrypted(program, folder, sources, output):
    reader, writer = os.pipe()
    os.write(writer, PASSWORD.encode())
    os.close(writer)
    command = [program, "compress", "-f", "zip", "--password-fd", str(reader), "-o", output, "--", *sources]
    run(command, folder, pass_fds=[reader])
    os.close(reader)


def filtering(*command):
    """A program that compresses its input to its output."""
    def make(_, folder, sources, output):
        with open(os.path.join(folder, sources[0]), "rb") as source, open(output, "wb") as target:
            subprocess.run(command, stdin=source, stdout=target, stderr=subprocess.DEVNULL, check=True)
    return make


def naming(*command):
    """A program that takes the archive's name and then those of the files."""
    return lambda _, folder, sources, output: run([*command, output, *sources], folder)


def gnu_tar(option):
    return naming("tar", option)


def bsdtar(*options):
    return naming("bsdtar", *options, "-cf")


OURS = [
    *(Kind(f"holdall {name}", name, ours("-f", name), is_single=True) for name in ("xz", "gz", "bz2", "zst", "zlib")),
    Kind("holdall lzma", "lzma", ours("-f", "lzma"), is_checked=False, is_single=True),
    Kind("holdall xz, no check", "xz", ours("-f", "xz", "--check", "none"), is_checked=False, is_single=True),
    Kind("holdall xz, SHA-256", "xz", ours("-f", "xz", "--check", "sha256"), is_single=True),
    *(Kind(f"holdall {name}", name, ours("-f", name)) for name in ("tar.xz", "tar.gz", "tar.bz2", "tar.zst", "zip", "7z")),
    Kind("holdall tar", "tar", ours("-f", "tar"), is_checked=False),
    Kind("holdall tar.lzma", "tar.lzma", ours("-f", "tar.lzma"), is_checked=False),
    Kind("holdall zip, AES", "zip", ours_encrypted, password=PASSWORD),
]

OTHERS = [
    Kind("xz", "xz", filtering("xz", "-T1", "-c"), is_single=True, needs="xz"),
    Kind("xz, blocks", "xz", filtering("xz", "-T2", "--block-size=16KiB", "-c"), is_single=True, needs="xz"),
    Kind("xz --format=lzma", "lzma", filtering("xz", "--format=lzma", "-c"), is_checked=False, is_single=True, needs="xz"),
    Kind("gzip", "gz", filtering("gzip", "-c"), is_single=True, needs="gzip"),
    Kind("bzip2", "bz2", filtering("bzip2", "-1", "-c"), is_single=True, needs="bzip2"),
    Kind("zstd", "zst", filtering("zstd", "-c"), is_single=True, needs="zstd"),
    Kind("zstd --no-check", "zst", filtering("zstd", "--no-check", "-c"), is_checked=False, is_single=True, needs="zstd"),
    Kind("lzop", "lzo", filtering("lzop", "-c"), is_single=True, needs="lzop"),
    Kind("lzop, crc32", "lzo", filtering("lzop", "--crc32", "-9", "-c"), is_single=True, needs="lzop"),
    Kind("tar czf", "tar.gz", gnu_tar("-czf"), needs="tar"),
    Kind("tar cJf", "tar.xz", gnu_tar("-cJf"), needs="tar"),
    Kind("tar cjf", "tar.bz2", gnu_tar("-cjf"), needs="tar"),
    Kind("tar cf", "tar", gnu_tar("-cf"), is_checked=False, needs="tar"),
    Kind("zip", "zip", naming("zip", "-qr"), needs="zip"),
    Kind("zip -0", "zip", naming("zip", "-q0r"), needs="zip"),
    Kind("7z", "7z", naming("7z", "a", "-bd"), needs="7z"),
    Kind("7z, not solid", "7z", naming("7z", "a", "-bd", "-ms=off"), needs="7z"),
    Kind("7z, PPMd", "7z", naming("7z", "a", "-bd", "-m0=PPMd"), needs="7z"),
    Kind("7z to zip, LZMA", "zip", naming("7z", "a", "-bd", "-mm=LZMA"), needs="7z"),
    Kind("7z to zip, BZip2", "zip", naming("7z", "a", "-bd", "-mm=BZip2"), needs="7z"),
    Kind("bsdtar zip", "zip", bsdtar("--format=zip"), needs="bsdtar"),
    Kind("bsdtar 7zip", "7z", bsdtar("--format=7zip"), needs="bsdtar"),
    Kind("bsdtar xar", "xar", bsdtar("--format=xar"), needs="bsdtar"),
    Kind("bsdtar tar, lz4", "tar.lz4", bsdtar("--lz4"), needs="bsdtar"),
    Kind("bsdtar tar, lz4 of block checksums", "tar.lz4",
         bsdtar("--lz4", "--options", "lz4:!stream-checksum,lz4:block-checksum"), needs="bsdtar"),
    Kind("bsdtar ustar, gzip", "tar.gz", bsdtar("--format=ustar", "-z"), needs="bsdtar"),
    Kind("bsdtar pax, zstd", "tar.zst", bsdtar("--format=pax", "--zstd"), is_checked=False, needs="bsdtar"),
    Kind("bsdtar cpio", "cpio", bsdtar("--format=newc"), is_checked=False, needs="bsdtar"),
    Kind("bsdtar iso9660", "iso", bsdtar("--format=iso9660"), is_checked=False, needs="bsdtar"),
]


def available():
    """The kinds that can be made here, and the programs that others would need."""
    there = [kind for kind in OURS + OTHERS if kind.needs is None or shutil.which(kind.needs)]
    missing = sorted({kind.needs for kind in OTHERS if kind.needs and not shutil.which(kind.needs)})
    return there, missing
