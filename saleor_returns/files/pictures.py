"""A new picture out of an upload: the same to look at, and nothing else of it.

The content alone says what it is. It is decoded and encoded again, so that whatever else
the file held stays behind: places and times of EXIF and XMP, comments, thumbnails, colour
profiles, further frames, and anything that was hidden before, between or after the data
of the image. What was turned by a mark in EXIF is turned for good.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from PIL import Image, ImageOps

from ..conf import settings
from ..errors import ReturnsError
from . import problems

LONGEST_SIDE = 4096
"""Pixels. Enough to read a serial number on; larger ones are made smaller."""
DECODED_SIDE = 3 * LONGEST_SIDE // 4
"""A JPEG of twice that or more is decoded at a part of its size."""
QUALITY = 88


@dataclass(frozen=True, slots=True)
class Format:
    """``pixels_cost``: memory for a pixel, as a multiple of what JPEG takes."""

    content_type: str
    extension: str
    options: Mapping[str, Any]
    pixels_cost: int = 1

    @property
    def max_pixels(self) -> int:
        return settings.FILE_MAX_PIXELS // self.pixels_cost


FORMATS: Mapping[str, Format] = {
    "JPEG": Format("image/jpeg", "jpg", {"quality": QUALITY}),
    "PNG": Format("image/png", "png", {}, pixels_cost=2),
    "WEBP": Format("image/webp", "webp", {"quality": QUALITY}, pixels_cost=4),
}
"""What is taken, by Pillow's name. No other of its decoders ever sees an upload."""

SAME_DECODER = {"MPO": "JPEG"}
"""A JPEG with further ones behind it, as some phones make them."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Width and height in pixels."""

    content: bytes
    content_type: str
    extension: str
    width: int
    height: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def picture_of(upload: UploadedFile) -> Picture:
    """The picture that an upload shows.

    Raises:
        ReturnsError: ``file_too_large``, ``image_too_large``, ``file_not_an_image``.
    """
    content = _read(upload)
    try:
        image = Image.open(BytesIO(content), formats=tuple(FORMATS))
        kind = SAME_DECODER.get(str(image.format), str(image.format))
        _check_pixels(image, FORMATS[kind].max_pixels)
        plain = _plain(image)
    except (ReturnsError, MemoryError):
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise problems.image_too_large(settings.FILE_MAX_PIXELS) from error
    except Exception as error:
        # Decoders of hostile data raise whatever they stumble over.
        raise problems.file_not_an_image(_accepted()) from error
    made, written = FORMATS[kind], BytesIO()
    plain.save(written, kind, **made.options)
    return Picture(
        written.getvalue(), made.content_type, made.extension, plain.width, plain.height
    )


def _read(upload: UploadedFile) -> bytes:
    """No more of it than is taken, whatever it says of its own size."""
    most = settings.FILE_MAX_BYTES
    upload.seek(0)
    content: bytes = upload.read(most + 1)
    if len(content) > most:
        raise problems.file_too_large()
    return content


def _check_pixels(image: Image.Image, most: int) -> None:
    """Nothing is decoded yet, but the head is: a few bytes can say to be a wall."""
    if image.width * image.height > most:
        raise problems.image_too_large(most)


def _plain(image: Image.Image) -> Image.Image:
    """Its pixels, upright and not too many, on an image that carries nothing else."""
    bounds = (LONGEST_SIDE, LONGEST_SIDE)
    image.draft(None, (DECODED_SIDE, DECODED_SIDE))
    seen = _in_eight_bits(image)
    seen.thumbnail(bounds, Image.Resampling.LANCZOS)
    upright = ImageOps.exif_transpose(seen)
    plain = Image.new(upright.mode, upright.size)
    plain.paste(upright)
    return plain


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """The same image where it is so already: a copy of a large one is large."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        mode = "RGBA"
    else:
        mode = "L" if image.mode in ("1", "L") else "RGB"
    return image if image.mode == mode else image.convert(mode)


def _accepted() -> list[str]:
    return [row.content_type for row in FORMATS.values()]
