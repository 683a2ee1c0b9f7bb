"""Pictures of products, drawn in a few shapes: nothing to keep, and no rights of others."""

from functools import lru_cache
from io import BytesIO
from zlib import crc32

from PIL import Image, ImageDraw

from ..product.models import Product

SIDE = 256
FINE = 3
"""Drawn larger and made smaller, which smooths the edges."""

GROUNDS = ("#e8ecf4", "#f3ece4", "#e6f0ea", "#f2e8ee", "#eceaf5", "#eef0e3")
INKS = ("#3f5f8f", "#a4673a", "#3e7a5a", "#9b4a6b", "#5d55a0", "#6d7430")

type Shape = tuple[str, tuple[float, ...]]
"""A kind of ImageDraw's and its points, in percent of the side."""

SLEEVED: tuple[Shape, ...] = (
    (
        "polygon",
        (
            34,
            22,
            66,
            22,
            90,
            40,
            80,
            54,
            70,
            47,
            70,
            82,
            30,
            82,
            30,
            47,
            20,
            54,
            10,
            40,
        ),
    ),
    ("cut", (41, 12, 59, 30)),
)
SHAPES: dict[str, tuple[Shape, ...]] = {
    "Tops": SLEEVED,
    "Outerwear": (*SLEEVED, ("seam", (49, 30, 51, 82))),
    "Bottoms": (
        ("polygon", (32, 16, 68, 16, 74, 86, 56, 86, 50, 42, 44, 86, 26, 86)),
        ("seam", (32, 23, 68, 25)),
    ),
    "Dresses": (
        ("polygon", (38, 16, 62, 16, 60, 40, 80, 86, 20, 86, 40, 40)),
        ("cut", (43, 8, 57, 24)),
    ),
    "Shoes": (
        ("polygon", (14, 36, 38, 36, 56, 54, 84, 60, 88, 70, 14, 70)),
        ("rectangle", (12, 72, 90, 78)),
    ),
    "Audio": (
        ("ring", (22, 22, 78, 78)),
        ("rectangle", (16, 52, 32, 80)),
        ("rectangle", (68, 52, 84, 80)),
    ),
    "Photo": (
        ("rectangle", (14, 34, 86, 76)),
        ("rectangle", (34, 26, 54, 36)),
        ("cut", (36, 40, 64, 70)),
        ("ellipse", (42, 46, 58, 64)),
    ),
    "Care": (
        ("rectangle", (34, 34, 66, 84)),
        ("rectangle", (42, 18, 58, 34)),
        ("seam", (34, 52, 66, 66)),
    ),
    "Home": (
        ("rectangle", (24, 28, 66, 80)),
        ("ring", (56, 38, 84, 66)),
    ),
}
ALIKE = {
    "Make-up": "Care",
    "Fragrance": "Care",
}
BOX: tuple[Shape, ...] = (
    ("polygon", (50, 16, 84, 32, 84, 70, 50, 86, 16, 70, 16, 32)),
    ("seam", (49, 50, 51, 86)),
    ("line", (16, 32, 50, 50, 84, 32)),
)


@lru_cache(maxsize=256)
def of_product(slug: str) -> bytes | None:
    """A square PNG, or nothing where there is no such product."""
    product = Product.objects.filter(slug=slug).select_related("category").first()
    if product is None:
        return None
    category = product.category.name if product.category else ""
    shapes = SHAPES.get(ALIKE.get(category, category), BOX)
    colour = crc32(slug.encode()) % len(INKS)
    return _drawn(shapes, GROUNDS[colour], INKS[colour])


def _drawn(shapes: tuple[Shape, ...], ground: str, ink: str) -> bytes:
    size = SIDE * FINE
    image = Image.new("RGB", (size, size), ground)
    draw = ImageDraw.Draw(image)
    for kind, percents in shapes:
        points = [size * part / 100 for part in percents]
        if kind == "polygon":
            draw.polygon(points, fill=ink)
        elif kind == "rectangle":
            draw.rounded_rectangle(points, radius=size // 40, fill=ink)
        elif kind == "seam":
            draw.rectangle(points, fill=ground)
        elif kind == "ring":
            draw.ellipse(points, outline=ink, width=size // 16)
        elif kind == "line":
            draw.line(points, fill=ground, width=size // 50)
        else:
            draw.ellipse(points, fill=ground if kind == "cut" else ink)
    kept = BytesIO()
    small = image.resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    small.quantize(32).save(kept, "PNG", optimize=True)
    return kept.getvalue()
