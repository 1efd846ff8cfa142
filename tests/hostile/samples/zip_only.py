"""What only a ZIP can lie about."""

import struct
import zlib

from containers.zip import ENCRYPTED, Member, assembled, central_record, deflated, end, local_header
from samples.case import FOLDER, Case, Says

GOOD = Member(b"good", b"good")
KEPT = {b"good": b"good"}
ALL = 0xFFFFFFFF


def sample(name, archive, tree=None, says=Says.ANYTHING, **more):
    return Case("zip: " + name, (archive,), tree, says, **more)


def with_good(name, *members, tree=None, says=Says.SOMETHING, **more):
    """Members that are refused or damaged before one that is well."""
    return sample(name, assembled([*members, GOOD]), KEPT if tree is None else tree, says, **more)


def either(name, member):
    """The member comes out as the headers agree on it, or not at all; what is said tells."""
    return sample(name, assembled([member, GOOD]), None, Says.ANYTHING)


def disagreements():
    data = b"new" * 100
    return [
        with_good("local name differs", Member(b"x", local={"name": b"y"})),
        with_good("local name up", Member(b"x", local={"name": b"../outside/secret"})),
        with_good("central name up", Member(b"../outside/secret", local={"name": b"x"})),
        with_good("local size differs", Member(b"x", local={"size": 9})),
        with_good("local packed size differs", Member(b"x", local={"packed_size": 1})),
        with_good("local CRC differs", Member(b"x", local={"crc": 7})),
        with_good("local method differs", Member(b"x", local={"method": 8})),
        with_good("local flags differ", Member(b"x", local={"flags": ENCRYPTED})),
        with_good("central size too small", Member(b"x", data, method=8, central={"size": 3}, local={"size": 3})),
        with_good("central size too large", Member(b"x", data, method=8, central={"size": 900},
                                                   local={"size": 900})),
        with_good("wrong CRC", Member(b"x", data, central={"crc": 7}, local={"crc": 7})),
        with_good("wrong CRC of a deflated one", Member(b"x", data, method=8, central={"crc": 7},
                                                        local={"crc": 7})),
        with_good("method of no kind", Member(b"x", method=77)),
        with_good("stored, said to be deflated", Member(b"x", packed=b"new", method=8)),
        with_good("deflated, said to be stored", Member(b"x", data, packed=deflated(data), method=0)),
        with_good("encrypted, it lies", Member(b"x", flags=ENCRYPTED)),
        with_good("encrypted by a strong lie", Member(b"x", flags=ENCRYPTED | 1 << 6)),
        with_good("AES without its field", Member(b"x", flags=ENCRYPTED, method=99)),
        with_good("4 GiB without zip64", Member(b"x", central={"size": ALL, "packed_size": ALL})),
        with_good("offset without zip64", Member(b"x", central={"offset": ALL})),
        with_good("offset into nowhere", Member(b"x", central={"offset": 0x7FFFFFFF})),
        with_good("offset into the directory", Member(b"x", central={"offset": 100})),
        with_good("zip64 of 8 EiB", Member(b"x", central={
            "size": ALL, "packed_size": ALL, "extra": struct.pack("<HHQQ", 1, 16, 1 << 63, 1 << 63)})),
        either("zip64 that is short", Member(b"x", central={
            "size": ALL, "packed_size": ALL, "extra": struct.pack("<HHQ", 1, 8, 3)})),
        either("extra field that goes on", Member(b"x", central={"extra": struct.pack("<HH", 1, 60_000)},
                                                  local={"extra": b"\xff"})),
        either("Unicode path field up", Member(b"x", flags=0, central={
            "extra": unicode_path(b"x", b"../outside/secret")})),
        either("descriptor that is missing", Member(b"x", flags=1 << 3, local={"crc": 0, "size": 0,
                                                                               "packed_size": 0})),
    ]


def unicode_path(name, text):
    return struct.pack("<HHBI", 0x7075, len(text) + 5, 1, zlib.crc32(name)) + text


def overlaps():
    zeros = b"\0" * 1_000_000
    kernel = Member(b"kernel", zeros, method=8)
    shared = local_header(kernel) + kernel.payload()
    members = [Member(b"f%d" % index, zeros, method=8) for index in range(250)]
    same = b"".join(central_record(member, 0) for member in members)
    return [
        sample("members that share data", shared + same + end(250, len(same), len(shared))),
        sample("quoted members", quoted(30)),
        sample("one member twice", twice()),
        sample("member over the directory", over_directory()),
    ]


def quoted(count):
    """Each member's data are the next one's header and data, stored."""
    body = Member(b"q0", b"end")
    tail = local_header(body) + body.payload()
    members = [(body, tail)]
    for index in range(1, count):
        outer = Member(b"q%d" % index, tail)
        tail = local_header(outer) + tail
        members.append((outer, tail))
    records = b"".join(central_record(member, len(tail) - len(start)) for member, start in members)
    return tail + records + end(count, len(records), len(tail))


def twice():
    member = Member(b"x", b"new")
    body = local_header(member) + member.payload()
    records = central_record(member, 0) * 2
    return body + records + end(2, len(records), len(body))


def over_directory():
    member = Member(b"x", b"n" * 10, central={"packed_size": 200, "size": 200}, local={"packed_size": 200,
                                                                                      "size": 200})
    return assembled([member])


def framing():
    plain = assembled([GOOD])
    evil = assembled([Member(b"../outside/secret")])
    other = assembled([Member(b"other")])
    record = central_record(GOOD, 0)
    body = local_header(GOOD) + GOOD.payload()
    return [
        sample("junk before", b"junk" * 99 + plain, suffix=".zip"),
        sample("program before", b"MZ" + b"junk" * 99 + plain, KEPT),
        sample("junk behind", plain + b"junk" * 99),
        sample("archive behind an archive", plain + evil),
        sample("archive before an archive", evil + plain),
        sample("archive in the comment", body + record + end(1, len(record), len(body), other)),
        sample("second directory", body + record + record + end(1, len(record), len(body))),
        sample("directory that points at itself", record + end(1, len(record), 0), suffix=".zip"),
        sample("directory beyond the end", assembled([GOOD], offset=0x7FFFFFFF)),
        sample("directory of 4 GiB", assembled([GOOD], size=ALL)),
        sample("more members than said", assembled([GOOD, Member(b"x")], count=1)),
        sample("fewer members than said", assembled([GOOD], count=9)),
        sample("65,535 members said", assembled([GOOD], count=0xFFFF)),
        sample("no members", end(0, 0, 0), {}),
        sample("no end", body + record),
        sample("cut", plain[:-10]),
        sample("local headers alone", body * 2),
        sample("end alone of many", end(9, 9, 9)),
        sample("zip64 end that points at itself", plain[:-22] + zip64_locator(len(plain) - 22) + plain[-22:]),
        sample("zip64 end of 2^60 members", plain[:-22] + zip64_end(1 << 60, len(plain) - 22) + plain[-22:]),
    ]


def zip64_locator(offset):
    return b"PK\6\7" + struct.pack("<IQI", 0, offset, 1)


def zip64_end(count, offset):
    record = b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, 1 << 60, 0)
    return record + zip64_locator(offset)


def odd_members():
    return [
        with_good("name of 65,535 bytes", Member(b"n" * 65_535)),
        with_good("link of 1 MB", Member(b"x", b"y/" * 500_000, 0o120777)),
        with_good("link that is deflated and wrong", Member(b"x", b"../outside", 0o120777, 8, central={"crc": 1},
                                                            local={"crc": 1})),
        sample("folder with data", assembled([Member(b"x/", b"new"), GOOD])),
        sample("folder by name, file by mode", assembled([Member(b"x/", b"", 0o100644), GOOD]),
               {b"x": FOLDER, **KEPT}),
        sample("file by name, folder by mode", assembled([Member(b"x", b"", 0o040755), GOOD])),
        sample("backslashes from DOS", assembled([Member(b"a\\..\\..\\outside\\secret", system=0), GOOD])),
        sample("drive letter from DOS", assembled([Member(b"C:\\x", system=0), GOOD])),
        sample("all mode bits", assembled([Member(b"x", mode=0xFFFF), GOOD])),
        sample("zero byte in a name", assembled([Member(b"a\0/../../outside/secret"), GOOD])),
        sample("UTF-8 flag on what is none", assembled([Member(b"\xff\xfe..\xff"), GOOD])),
        sample("UTF-8 flag on cut UTF-8", assembled([Member(b"a\xe2\x82"), GOOD])),
    ]


def cases(_root):
    return disagreements() + overlaps() + framing() + odd_members()
