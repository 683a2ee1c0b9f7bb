"""Which releases of the platform the plugin works with."""

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

RELEASE = re.compile(r"(\d+)\.(\d+)\.(\d+)([-.]?(?:a|b|rc)(?![a-z]))?")


class Release(NamedTuple):
    """A version number; pre-releases come before the release that they prepare."""

    major: int
    minor: int
    patch: int
    final: bool

    @property
    def series(self) -> tuple[int, int]:
        return (self.major, self.minor)


class Support(Enum):
    SUPPORTED = auto()
    TOO_OLD = auto()
    TOO_NEW = auto()
    UNKNOWN = auto()
    """The version is no number that can be read."""


def parse(version: str) -> Release | None:
    """Read ``3.23.4`` or ``3.24.0-a.0``; what a fork appends is left out."""
    found = RELEASE.match(version)
    if found is None:
        return None
    major, minor, patch = map(int, found.groups()[:3])
    return Release(major, minor, patch, final=found[4] is None)


def support(version: str, oldest: Mapping[str, str]) -> Support:
    """How ``version`` stands to the supported ones.

    ``oldest`` gives the oldest release of each supported series: ``{"3.23": "3.23.0"}``.
    """
    running = parse(version)
    if running is None:
        return Support.UNKNOWN
    supported = {
        release.series: release for release in map(parse, oldest.values()) if release
    }
    if running.series > max(supported):
        return Support.TOO_NEW
    since = supported.get(running.series)
    if since is None or running < since:
        return Support.TOO_OLD
    return Support.SUPPORTED


def in_words(oldest: Mapping[str, str]) -> str:
    """The supported releases, for people: ``3.22 from 3.22.0 and 3.23 from 3.23.0``."""
    *others, last = [f"{series} from {release}" for series, release in oldest.items()]
    return " and ".join(filter(None, (", ".join(others), last)))
