"""The whole builder."""

from .ordering import Ordering
from .paying import Paying
from .people import People
from .platform import host


class Shop(People, Ordering, Paying):
    """A shop to fill; making one prepares the host's own settings rows."""

    def __init__(self) -> None:
        host.prepare()
