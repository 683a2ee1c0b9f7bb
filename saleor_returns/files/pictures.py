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
QUALITY = 88


@dataclass(frozen=True, slots=True)
class Format:
    content_type: str
    extension: str
    options: Mapping[str, Any]


FORMATS: Mapping[str, Format] = {
    "JPEG": Format("image/jpeg", "jpg", {"quality": QUALITY}),
    "PNG": Format("image/png", "png", {}),
    "WEBP": Format("image/webp", "webp", {"quality": QUALITY}),
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
        image = _opened(content)
        kind = SAME_DECODER.get(str(image.format), str(image.format))
        plain = _plain(image)
    except (ReturnsError, MemoryError):
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise problems.image_too_large() from error
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


def _opened(content: bytes) -> Image.Image:
    """Its size is known and nothing is decoded yet: a few bytes can say to be a wall."""
    image = Image.open(BytesIO(content), formats=tuple(FORMATS))
    if image.width * image.height > settings.FILE_MAX_PIXELS:
        raise problems.image_too_large()
    return image


def _plain(image: Image.Image) -> Image.Image:
    """Its pixels, upright and not too many, on an image that carries nothing else."""
    bounds = (LONGEST_SIDE, LONGEST_SIDE)
    # JPEG alone: decodes at a part of its size, in a part of the memory.
    image.draft(None, bounds)
    image.load()
    seen = ImageOps.exif_transpose(_in_eight_bits(image))
    seen.thumbnail(bounds, Image.Resampling.LANCZOS)
    plain = Image.new(seen.mode, seen.size)
    plain.paste(seen)
    return plain


def _in_eight_bits(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def _accepted() -> list[str]:
    return [row.content_type for row in FORMATS.values()]
