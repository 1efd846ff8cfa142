"""Damages bytes, and knows where."""


def flip(data, where, random):
    data[where] ^= 1 << random.randrange(8)


def overwrite(data, where, random):
    data[where] = (data[where] + random.randrange(1, 256)) % 256


def clear(data, where, random):
    for place in range(where, min(where + random.randrange(1, 65), len(data))):
        data[place] = 0 if data[place] else 0xFF


def damaged(original, random):
    """A copy that is damaged in one to a hundred places, and all bytes of those; now and then it is cut, too."""
    data = bytearray(original)
    count = random.choice((1, 1, 2, 3, 10, 30, 100))
    for where in sorted(random.randrange(len(data)) for _ in range(count)):
        random.choice((flip, overwrite, clear))(data, where, random)
    if random.randrange(8) == 0:
        data = data[:random.randrange(len(data))]
    if data == original: # two places undid each other
        flip(data, random.randrange(len(data)), random)
    places = [where for where, (new, old) in enumerate(zip(data, original)) if new != old]
    return bytes(data), places + ([len(data)] if len(data) < len(original) else [])
