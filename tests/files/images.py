"""Images of every kind, good and bad, made on the spot."""

import struct
import zlib
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, PngImagePlugin

RED, BLUE = (200, 30, 30), (30, 30, 200)
SECRET = b"Secret Street 1"


def image(size=(40, 20), mode="RGB"):
    """Red on the left, blue on the right."""
    left = Image.new("RGB", (size[0] // 2, size[1]), RED)
    whole = Image.new("RGB", size, BLUE)
    whole.paste(left)
    return whole.convert(mode)


def written(shown, kind="JPEG", **options):
    out = BytesIO()
    shown.save(out, kind, **options)
    return out.getvalue()


def photo(size=(40, 20), kind="JPEG", **options):
    return written(image(size), kind, **options)


def upload(content, name="photo.jpg", content_type="image/jpeg"):
    return SimpleUploadedFile(name, content, content_type)


def exif_of_a_phone(orientation=1):
    """Where the photo was taken, by whom, and which way up the phone was."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x013B] = SECRET.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 30.0), 29: SECRET.decode()})
    return exif


def with_metadata(kind):
    """A secret in every place that the format has for one."""
    profile = b"\0" * 100 + SECRET
    options = {
        "JPEG": {"comment": SECRET, "icc_profile": profile, "xmp": SECRET},
        "PNG": {"icc_profile": profile, "pnginfo": _texts()},
        "WEBP": {"icc_profile": profile, "xmp": SECRET},
    }
    return photo(kind=kind, exif=exif_of_a_phone(), **options[kind])


def _texts():
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", SECRET.decode())
    texts.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    return texts


def bomb(width, height):
    """A few bytes of PNG that say to be a wall of pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 99)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data))
        + name
        + data
        + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
