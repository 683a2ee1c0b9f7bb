"""Photos of parcels that customers were not happy with, drawn by code."""

from io import BytesIO
from random import Random

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw, ImageFilter

SIZE = (640, 480)
TABLE, BOX, EDGE, DENT = "#b9a78d", "#c89b62", "#8d6a3d", "#4d3820"


def of_damage(number: int) -> SimpleUploadedFile:
    """A carton with dents and a crack; another one for every number."""
    random = Random(number)  # noqa: S311  (nothing secret is drawn)
    image = Image.new("RGB", SIZE, TABLE)
    draw = ImageDraw.Draw(image)
    left, top = random.randint(110, 170), random.randint(90, 130)
    right, bottom = left + 340, top + 250
    draw.rectangle((left, top, right, bottom), fill=BOX, outline=EDGE, width=4)
    draw.rectangle((left + 150, top, left + 190, bottom), fill="#d8c7a4")
    for _dent in range(3):
        x, y = random.randint(left, right - 90), random.randint(top, bottom - 60)
        draw.ellipse((x, y, x + 90, y + 60), fill="#a87c48", outline=DENT, width=3)
    crack = [(left + random.randint(20, 60), top)]
    while crack[-1][1] < bottom - 30:
        x, y = crack[-1]
        crack.append((x + random.randint(-18, 30), y + random.randint(15, 40)))
    draw.line(crack, fill=DENT, width=6)
    kept = BytesIO()
    image.filter(ImageFilter.GaussianBlur(1)).save(kept, "JPEG", quality=80)
    name = f"photo-{number}.jpg"
    return SimpleUploadedFile(name, kept.getvalue(), content_type="image/jpeg")
