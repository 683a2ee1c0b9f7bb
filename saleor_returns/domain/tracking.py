"""Numbers that carriers give to parcels, and where to follow them."""

import re
from urllib.parse import urlsplit

SPACE = re.compile(r"\s+")
SCHEMES = ("http", "https")


def tracking_number(text: str) -> str:
    """A number as it is kept and compared: upper case, without any space."""
    return SPACE.sub("", text).upper()


def is_web_address(text: str) -> bool:
    """Whether a browser may be sent there: http or https, with a host."""
    if SPACE.search(text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in SCHEMES and bool(parts.hostname)
    except ValueError:
        return False
