"""What a scanner, or somebody at a keyboard, may have meant: numbers to look up."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from .text import is_storable
from .tracking import tracking_number

LONGEST = 4296
"""What the largest QR code holds, in characters (ISO/IEC 18004, version 40-L)."""
MOST_WORDS = 32
SERIAL_DIGITS = 6
ORDER_NUMBER_MAX = 2**31 - 1

WORD = re.compile(r"[^\W_]+(?:[-_.][^\W_]+)*")
ORDER_NUMBER = re.compile(r"#?(\d{1,10})", re.ASCII)
SYMBOLOGY = re.compile(r"^\][A-Za-z]\d")
"""What scanners may set before the data to say which kind of barcode they read."""
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
"""Scanners end with a tab or a line feed; GS1 barcodes separate fields by one."""
ROUTED = "420"
PACKAGE = re.compile(r"9[1-5](?:\d{18}|\d{20}|\d{24})", re.ASCII)
"""A package's number in a parcel barcode of the United States Postal Service.

It has 20, 22 or 26 digits and begins with the channel's identifier, 91 to 95. Before it
the barcode may have its routing: application identifier 420 and a ZIP code of 5 or 9
digits, which are neither printed nor told to customers. (USPS Publication 199,
"Intelligent Mail Package Barcode Implementation Guide".)
"""
ZIP_DIGITS = (5, 9)


@dataclass(frozen=True, slots=True)
class Readings:
    """``numbers`` of returns are in upper case, ``tracking`` as they are kept."""

    numbers: frozenset[str] = frozenset()
    tracking: frozenset[str] = frozenset()
    orders: frozenset[int] = frozenset()


def readings(code: str, prefix: str) -> Readings:
    """Every number that the code may be, or hold; ``prefix`` is that of new returns.

    A return's number and a tracking number may stand in a text, such as the address in
    a QR code. An order's number is short and plain, so it must stand alone.
    """
    text = SYMBOLOGY.sub("", code[:LONGEST].strip())
    if not is_storable(text) or not text:
        return Readings()
    plain = CONTROL.sub(" ", unquote(text)).strip()
    if not is_storable(plain):
        return Readings()
    words = [plain, *WORD.findall(plain)[:MOST_WORDS]]
    numbers = {word.upper() for word in words} | set(_serials(plain, prefix))
    return Readings(
        numbers=frozenset(numbers),
        tracking=frozenset(_tracking([CONTROL.sub("", text), *words])),
        orders=frozenset(_orders(plain)),
    )


def _serials(text: str, prefix: str) -> Iterator[str]:
    """Numbers with the shop's prefix, also where zeros were left out or letters touch."""
    if not prefix:
        return
    spelled = re.compile(re.escape(prefix) + r"(\d{1,18})", re.ASCII | re.IGNORECASE)
    for found in spelled.finditer(text):
        yield found[0].upper()
        yield f"{prefix}{int(found[1]):0{SERIAL_DIGITS}d}".upper()


def _tracking(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        number = tracking_number(word)
        if number:
            yield number
        if number.startswith(ROUTED):
            yield from _without_routing(number.removeprefix(ROUTED))


def _without_routing(number: str) -> Iterator[str]:
    """34 digits may be a long ZIP code or a long package number: either is looked up."""
    for digits in ZIP_DIGITS:
        package = number[digits:]
        if PACKAGE.fullmatch(package):
            yield package


def _orders(text: str) -> Iterator[int]:
    found = ORDER_NUMBER.fullmatch(text)
    if found and int(found[1]) <= ORDER_NUMBER_MAX:
        yield int(found[1])
