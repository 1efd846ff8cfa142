"""One hostile sample."""

import dataclasses
import enum

FOLDER = object()  # what a path of an expected tree can be, besides bytes and Link
ANY_STATUS = (0, 1, 2, 3)


@dataclasses.dataclass(frozen=True)
class Link:
    """A symbolic link in an expected tree."""

    target: bytes


class Says(enum.Enum):
    """What extraction tells on standard error."""

    NOTHING = 0
    SOMETHING = 1
    ANYTHING = 2


@dataclasses.dataclass(frozen=True)
class Case:
    """
    A sample is `archives`, extracted one after the other into one target: each is the bytes of one. `tree` is
    what they leave there, from a path to its content, FOLDER or Link; folders above need not be told.
    Unset: that is not looked at beyond that it stays inside. `status` maps a command to the exit statuses
    that are right.
    """

    name: str
    archives: tuple
    tree: dict = None
    says: Says = Says.ANYTHING
    status: dict = dataclasses.field(default_factory=dict)
    suffix: str = ""
    planted: tuple = ()  # names where links shall stand before, besides those of `tree`
    only_extracted: bool = False  # into a fresh target alone
    seconds: int = 10  # of processor time, for one command
