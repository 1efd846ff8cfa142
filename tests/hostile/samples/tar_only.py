"""What only a tar can lie about."""

from containers.tar import END, base256, gnu_long, header, octal, padded, pax, pax_record
from samples.case import Case, Says

GOOD = header(name=b"good", size=4) + padded(b"good")
KEPT = {b"good": b"good"}
NEW = padded(b"new")


def sample(name, *blocks, tree=None, says=Says.ANYTHING, end=END):
    return Case("tar: " + name, (b"".join(blocks) + end,), tree, says)


def lying_names():
    entry = header(name=b"x", size=3) + NEW
    return [
        sample("zero byte in a pax path", pax([(b"path", b"a\0/../../outside/secret")]), entry, GOOD),
        sample("pax path up", pax([(b"path", b"../outside/secret")]), entry, GOOD, tree=KEPT, says=Says.SOMETHING),
        sample("global pax path up", pax([(b"path", b"../outside/secret")], b"g"), entry, GOOD),
        sample("global pax size", pax([(b"size", b"3")], b"g"), entry, GOOD),
        sample("prefix field up", header(name=b"outside/secret", size=3, prefix=b".."), NEW, GOOD, tree=KEPT,
               says=Says.SOMETHING),
        sample("prefix field absolute", header(name=b"x", size=3, prefix=b"/tmp"), NEW, GOOD, tree=KEPT,
               says=Says.SOMETHING),
        sample("GNU long name up", gnu_long(b"L", b"../outside/" + b"n" * 120), entry, GOOD, tree=KEPT,
               says=Says.SOMETHING),
        sample("GNU long link out", gnu_long(b"K", b"../outside/" + b"n" * 120),
               header(b"2", b"x", target=b"short"), GOOD, tree=KEPT, says=Says.SOMETHING),
        sample("twins in normalisation, in pax", pax([(b"path", b"caf\xc3\xa9")]), entry,
               pax([(b"path", b"cafe\xcc\x81")]), entry, GOOD,
               tree={b"caf\xc3\xa9": b"new", b"cafe\xcc\x81": b"new", **KEPT}),
        sample("two long names", gnu_long(b"L", b"first"), gnu_long(b"L", b"second"), entry, GOOD),
        sample("pax path against GNU long name", gnu_long(b"L", b"first"), pax([(b"path", b"../outside/secret")]),
               entry, GOOD),
        sample("pax link path out", pax([(b"linkpath", b"../outside")]), header(b"2", b"x", target=b"y"), GOOD,
               tree=KEPT, says=Says.SOMETHING),
        sample("name without an end", header(name=b"n" * 100, size=3, target=b"t" * 100, prefix=b"p" * 155), NEW,
               GOOD, tree={b"p" * 155 + b"/" + b"n" * 100: b"new", **KEPT}, says=Says.NOTHING),
        sample("1 GiB long name", header(b"L", b"././@LongLink", 1 << 30), NEW, entry),
        sample("1 GiB pax header", header(b"x", b"x", 1 << 30), NEW, entry),
        sample("pax header that goes on", pax(b"99999999999 path=x\n"), entry, GOOD),
        sample("pax header without a length", pax(b"path=x\n"), entry, GOOD),
        sample("pax record of length 0", pax(b"0 \n" * 100), entry, GOOD),
        sample("pax header after pax header", pax([(b"path", b"first")]) * 1000, entry, GOOD),
    ]


def lying_sizes():
    x = b"x"
    return [
        sample("size negative", header(name=x, raw_size=base256(-1, 12)), NEW, GOOD),
        sample("size negative by much", header(name=x, raw_size=base256(-(1 << 63), 12)), NEW, GOOD),
        sample("size of 8 EiB", header(name=x, raw_size=base256((1 << 63) - 1, 12)), NEW, GOOD),
        sample("size beyond 64 bits", header(name=x, raw_size=base256(1 << 70, 12)), NEW, GOOD),
        sample("size near 64 bits", header(name=x, raw_size=base256((1 << 64) - 512, 12)), NEW, GOOD),
        sample("size no number", header(name=x, raw_size=b"zzzzzzzzzzz\0"), NEW, GOOD),
        sample("size of 8 GiB", header(name=x, raw_size=octal((8 << 30) - 1, 12)), NEW, GOOD),
        sample("size too small", header(name=x, size=3), padded(b"n" * 5000), GOOD),
        sample("size too large", header(name=x, size=5000), NEW, GOOD),
        sample("pax size larger than the header's", pax([(b"size", b"1024")]), header(name=x, size=3),
               padded(b"n" * 1024), GOOD),
        sample("pax size smaller than the header's", pax([(b"size", b"3")]), header(name=x, size=512 + 4), NEW, GOOD),
        sample("pax size hides an entry", pax([(b"size", b"1024")]), header(name=x, size=0),
               header(name=b"../outside/secret", size=3), NEW, GOOD),
        sample("pax size negative", pax([(b"size", b"-1")]), header(name=x, size=3), NEW, GOOD),
        sample("pax size huge", pax([(b"size", b"99999999999999999999999")]), header(name=x, size=3), NEW, GOOD),
        sample("folder with data", header(b"5", b"x", 3), NEW, GOOD),
        sample("link with data", header(b"2", b"x", 3, target=b"good"), NEW, GOOD),
        sample("hard link with data", GOOD, header(b"1", b"x", 4, target=b"good"), padded(b"evil")),
        sample("time before all", pax([(b"mtime", b"-99999999999999999999")]), header(name=x, size=3), NEW, GOOD),
        sample("time of no number", pax([(b"mtime", b"nan")]), header(name=x, size=3), NEW, GOOD),
        sample("owners of no number", pax([(b"uid", b"99999999999999"), (b"gid", b"-1")]), header(name=x, size=3),
               NEW, GOOD),
    ]


def sparse(name, extents, real_size, stored=b"s" * 512, says=Says.ANYTHING, tree=None):
    """GNU's form 0.1: the map stands in the pax header; `extents` are (offset, size) pairs."""
    plan = b",".join(b"%d,%d" % extent for extent in extents)
    records = [
        (b"GNU.sparse.major", b"0"),
        (b"GNU.sparse.minor", b"1"),
        (b"GNU.sparse.name", b"x"),
        (b"GNU.sparse.size", b"%d" % real_size),
        (b"GNU.sparse.numblocks", b"%d" % len(extents)),
        (b"GNU.sparse.map", plan),
    ]
    block = header(name=b"GNUSparseFile.0/x", size=len(stored))
    return sample("sparse: " + name, pax(records), block, padded(stored), GOOD, tree=tree, says=says)


def sparse_in_data(name, plan, real_size):
    """GNU's form 1.0: the map stands before the data."""
    records = [
        (b"GNU.sparse.major", b"1"),
        (b"GNU.sparse.minor", b"0"),
        (b"GNU.sparse.name", b"../outside/secret"),
        (b"GNU.sparse.realsize", b"%d" % real_size),
    ]
    stored = padded(plan) + b"s" * 512
    block = header(name=b"GNUSparseFile.0/x", size=len(stored))
    return sample("sparse: " + name, pax(records), block, padded(stored), GOOD)


def sparse_maps():
    plain = b"\0" * 512 + b"s" * 512
    top = (1 << 63) - 1
    return [
        sparse("as it should be", [(512, 512)], 1024, tree={b"x": plain, **KEPT}, says=Says.NOTHING),
        sparse("8 EiB", [(top - 512, 512)], top),
        sparse("nothing but data", [(0, 512)], 512, tree={b"x": b"s" * 512, **KEPT}, says=Says.NOTHING),
        sparse("beyond 64 bits", [((1 << 64) - 256, 512)], 1 << 64),
        sparse("1 EiB and nothing stored", [], 1 << 60, b""),
        sparse("overlapping", [(0, 512), (256, 512)], 1024, b"s" * 1024),
        sparse("descending", [(1024, 512), (0, 512)], 1536, b"s" * 1024),
        sparse("beyond the size", [(4096, 512)], 1024),
        sparse("more stored than there is", [(0, 1 << 40)], 1 << 40),
        sparse("negative", [(-512, 512)], 1024),
        sparse("10,000 pieces of nothing", [(512, 0)] * 10_000, 1024, b""),
        sparse_in_data("name up", b"1\n512\n512\n", 1024),
        sparse_in_data("map without an end", b"9" * 512, 1024),
        sparse_in_data("map of 10^18 pieces", b"1000000000000000000\n0\n512\n", 1024),
        sparse_in_data("map of words", b"one\ntwo\n", 1024),
        sample("sparse: old form, 8 EiB", old_sparse(), GOOD),
    ]


def old_sparse():
    """GNU's old form: the map stands in the header itself."""
    block = bytearray(header(b"S", b"x", 512, magic=b"ustar  \0"))
    block[386:410] = base256((1 << 63) - 512, 12) + octal(512, 12)
    block[483:495] = base256((1 << 63) - 1, 12)
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block) + b"s" * 512


def framing():
    entry = header(name=b"x", size=3) + NEW
    return [
        sample("no end", entry, GOOD, end=b""),
        sample("one block of end", entry, GOOD, end=b"\0" * 512),
        sample("cut in the data", header(name=b"x", size=5000), b"n" * 700, end=b""),
        sample("cut in a header", entry, GOOD[:300], end=b""),
        sample("wrong checksum", entry, header(name=b"y", size=3, checksum=b"000000\0 "), NEW, GOOD),
        sample("data behind the end", entry, GOOD, END, header(name=b"../outside/secret", size=3), NEW),
        sample("unknown type", header(b"Z", b"x", 3), NEW, GOOD),
        sample("volume header and multi-volume", header(b"V", b"../outside"), header(b"M", b"x", 3), NEW, GOOD),
        sample("folder list of GNU", header(b"D", b"x", 8), padded(b"Ygood\0\0\0"), GOOD),
        sample("sparse link", pax([(b"GNU.sparse.major", b"1"), (b"GNU.sparse.minor", b"0")]),
               header(b"2", b"x", target=b"../outside"), GOOD),
        sample("hard link with a pax path", pax([(b"path", b"h"), (b"linkpath", b"../outside/secret")]),
               header(b"1", b"a", target=b"b"), header(name=b"h", size=3), NEW, GOOD),
        sample("broken access list", pax([(b"SCHILY.acl.access", b"user::rwx,:::,group:x:9,mask" * 50)]), entry,
               GOOD),
        sample("million attributes", pax(b"".join(pax_record(b"SCHILY.xattr.user.%d" % i, b"v")
                                                  for i in range(20_000))), entry, GOOD),
        sample("charset of no kind", pax([(b"hdrcharset", b"BINARY"), (b"path", b"\xff\xfe")]), entry, GOOD),
        Case("tar: nothing but zeros", (b"\0" * 10_240,), {}, suffix=".tar"),
        Case("tar: empty file", (b"",), {}, suffix=".tar"),
    ]


def cases(_root):
    return lying_names() + lying_sizes() + sparse_maps() + framing()
