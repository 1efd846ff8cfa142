"""Damages bytes, and knows where."""


def flip(data, where, random):
    data[where] ^= 1 << random.randrange(8)


def overwrite(data, where, random):
    data[where] = (data[where] + random.randrange(1, 256)) % 256


def clear(data, where, random):
    for place in range(where, min(where + random.randrange(1, 65), len(data))):
        data[place] = 0 if data[place] else 0xFF


def damaged(original, random):
    """A copy that is damaged in one to a hundred places, and those; now and then it is cut, too."""
    data = bytearray(original)
    count = random.choice((1, 1, 2, 3, 10, 30, 100))
    places = sorted(random.randrange(len(data)) for _ in range(count))
    for where in places:
        random.choice((flip, overwrite, clear))(data, where, random)
    if random.randrange(8) == 0:
        length = random.randrange(len(data))
        data = data[:length]
        places = [where for where in places if where < length] + [length]
    if data == original:  # two places undid each other
        flip(data, places[0], random)
    return bytes(data), places
