"""Colours that everybody can read, as WCAG 2.2 measures them."""

import re

HEX = re.compile(r"#[0-9a-f]{6}")
READABLE = 4.5
"""The least contrast of text, of normal size, with what is behind it (criterion 1.4.3)."""
WHITE = "#ffffff"
DARK = "#16181d"
"""What is behind the text of our pages where the visitor prefers the dark."""
STEPS = 100


def is_colour(text: str) -> bool:
    """Whether it is written as ``#1f4fa3``."""
    return HEX.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """The ratio of two colours' luminances, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def is_readable(colour: str, behind: str) -> bool:
    return contrast(colour, behind) >= READABLE


def lightened(colour: str, behind: str = DARK) -> str:
    """The same hue, as much nearer to white as it takes to be read on something dark."""
    parts = _parts(colour)
    for step in range(STEPS + 1):
        moved = "#" + "".join(
            f"{round(part + (255 - part) * step / STEPS):02x}" for part in parts
        )
        if is_readable(moved, behind):
            return moved
    return WHITE


def _parts(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
