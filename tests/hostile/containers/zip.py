"""ZIP: local headers, central records, end."""

import dataclasses
import struct
import zlib

from containers.item import CannotSay

UTF8 = 1 << 11
ENCRYPTED = 1 << 0
UNIX = 3


@dataclasses.dataclass
class Member:
    """One member; the fields of either header can be made to lie by their names in the two maps."""

    name: bytes
    data: bytes = b"new"
    mode: int = 0o100644
    method: int = 0
    flags: int = UTF8
    system: int = UNIX
    packed: bytes = None  # what stands there; unset: the data, coded by the method
    local: dict = dataclasses.field(default_factory=dict)
    central: dict = dataclasses.field(default_factory=dict)

    def payload(self):
        if self.packed is not None:
            return self.packed
        return deflated(self.data) if self.method == 8 else self.data

    def fields(self, lies):
        true = {
            "flags": self.flags,
            "method": self.method,
            "crc": zlib.crc32(self.data),
            "packed_size": len(self.payload()),
            "size": len(self.data),
            "name": self.name,
            "extra": b"",
        }
        return {**true, **lies}


def deflated(data):
    coder = zlib.compressobj(9, zlib.DEFLATED, -15)
    return coder.compress(data) + coder.flush()


def common(fields):
    """What both headers have in common, from the version on."""
    return struct.pack(
        "<HHHHHIIIHH",
        20,
        fields["flags"],
        fields["method"],
        0x6000,
        0x2D2A,
        fields["crc"] % (1 << 32),
        fields["packed_size"],
        fields["size"],
        len(fields["name"]),
        len(fields["extra"]),
    )


def local_header(member):
    fields = member.fields(member.local)
    return b"PK\3\4" + common(fields) + fields["name"] + fields["extra"]


def central_record(member, offset):
    fields = member.fields(member.central)
    offset = member.central.get("offset", offset)
    tail = struct.pack("<HHHII", 0, 0, 0, member.mode << 16, offset)
    made_by = struct.pack("<BB", 30, member.system)
    return b"PK\1\2" + made_by + common(fields) + tail + fields["name"] + fields["extra"]


def end(count, size, offset, comment=b""):
    return b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, size, offset, len(comment)) + comment


def assembled(members, **lies):
    """An archive of members, one after the other. `lies` go to the end record."""
    body = b""
    records = b""
    for member in members:
        records += central_record(member, len(body))
        body += local_header(member) + member.payload()
    values = {"count": len(members), "size": len(records), "offset": len(body), **lies}
    return body + records + end(**values)


def member_of(item):
    if item.kind == "hardlink" or item.attributes or len(item.name) > 0xFFFF:
        raise CannotSay(item.kind)
    name = item.name + b"/" if item.kind == "folder" and not item.name.endswith(b"/") else item.name
    data = item.target if item.kind == "symlink" else item.data
    is_text = is_utf8(name)
    return Member(name, data, item.full_mode, flags=UTF8 if is_text else 0)


def is_utf8(name):
    try:
        name.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def archive(items):
    return assembled([member_of(item) for item in items])
