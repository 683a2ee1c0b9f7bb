"""The main job in the real Dashboard, as pictures for the README: ``make pictures``.

A test plays it and leaves what it saw; here that becomes small enough for a repository.
Needs a Saleor tree, a built Dashboard and Chromium: docs/contributors.md.
"""

import sys
from pathlib import Path

from PIL import Image

from .state import CHECKOUT

SEEN = CHECKOUT / ".sandbox" / "pictures"
KEPT = CHECKOUT / "docs" / "pictures"
COLOURS = 64


def main() -> None:
    seen = sorted(SEEN.glob("[0-9]-*.png"))
    if not seen:
        sys.exit("The test left no pictures: was it skipped?")
    KEPT.mkdir(exist_ok=True)
    for picture in seen:
        keep(picture, KEPT / picture.name)


def keep(picture: Path, target: Path) -> None:
    with Image.open(picture) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
            target, optimize=True
        )


if __name__ == "__main__":
    main()
