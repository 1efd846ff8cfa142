"""Where the parts of an archive stand that damage is confined to, as others tell it."""

import subprocess
import zipfile


def of_xz(path):
    listing = subprocess.run(["xz", "--robot", "-lvv", path], capture_output=True, text=True, check=True).stdout
    blocks = []
    for line in listing.splitlines():
        fields = line.split("\t")
        if fields[0] == "block":
            start, size = int(fields[4]), int(fields[6])
            blocks.append((start, start + size))
    return blocks


def of_zip(path):
    with zipfile.ZipFile(path) as archive:
        starts = sorted((item.header_offset, item.filename) for item in archive.infolist())
        ends = [start for start, _ in starts[1:]] + [archive.start_dir]
    return [(start, end, name) for (start, name), end in zip(starts, ends)]


def holds(block, places):
    return any(block[0] <= place < block[1] for place in places)


def blocks_of(kind, path):
    """None: others do not tell."""
    if kind.suffix.endswith("xz"):
        return of_xz(path)
    if kind.suffix == "zip":
        return [member[:2] for member in of_zip(path)]
    return None


def is_inside(kind, intact, offset, places):
    """Whether the offset that is told lies in a part that is damaged, or what frames the parts is damaged."""
    blocks = blocks_of(kind, intact)
    if blocks is None:
        return offset >= 0
    hit = [block for block in blocks if block[0] <= offset <= block[1] and holds(block, places)]
    is_framed = any(not any(block[0] <= place < block[1] for block in blocks) for place in places)
    return bool(hit) or is_framed


def is_damaged_entry(intact, entry, places):
    """Whether the entry of a ZIP that is named is one that is damaged, or the directory is."""
    members = of_zip(intact)
    directory = members[-1][1] if members else 0
    is_framed = any(place >= directory for place in places)
    return is_framed or any(name == entry and holds((start, end), places) for start, end, name in members)
