"""What is uploaded is made anew: the same to look at, and nothing else of it."""

import zipfile
from io import BytesIO

import pytest
from PIL import Image

from saleor_returns.errors import ReturnsError
from saleor_returns.files.pictures import LONGEST_SIDE, picture_of

from .images import (
    BLUE,
    RED,
    SECRET,
    bomb,
    exif_of_a_phone,
    image,
    photo,
    upload,
    with_metadata,
    written,
)

KINDS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}


def made(content, **options):
    picture = picture_of(upload(content, **options))
    shown = Image.open(BytesIO(picture.content))
    assert shown.size == (picture.width, picture.height)
    return picture, shown


def refusal(content, **options):
    with pytest.raises(ReturnsError) as caught:
        picture_of(upload(content, **options))
    (problem,) = caught.value.problems
    assert problem.field == "file"
    return problem


def is_like(pixel, colour):
    return all(abs(a - b) < 40 for a, b in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_stays_what_it_shows(kind):
    picture, shown = made(photo(kind=kind))
    assert (picture.content_type, shown.format) == (KINDS[kind], kind)
    assert shown.size == (40, 20)
    assert is_like(shown.getpixel((5, 10)), RED)
    assert is_like(shown.getpixel((35, 10)), BLUE)


@pytest.mark.parametrize("kind", KINDS)
def test_the_content_alone_says_what_it_is(kind):
    picture, _shown = made(photo(kind=kind), name="page.html", content_type="text/html")
    assert picture.content_type == KINDS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_left_of_places_people_and_profiles(kind):
    content = with_metadata(kind)
    before = Image.open(BytesIO(content))
    assert before.getexif().get_ifd(0x8825)
    assert before.info["icc_profile"]

    picture, shown = made(content)

    assert not shown.getexif()
    assert not {"exif", "icc_profile", "xmp", "comment", "Comment"} & set(shown.info)
    assert SECRET not in picture.content


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("orientation", "size", "red"),
    [
        (1, (40, 20), (5, 10)),
        (2, (40, 20), (35, 10)),
        (3, (40, 20), (35, 10)),
        (6, (20, 40), (10, 5)),
        (8, (20, 40), (10, 35)),
    ],
)
def test_what_exif_turns_is_turned_for_good(kind, orientation, size, red):
    _picture, shown = made(photo(kind=kind, exif=exif_of_a_phone(orientation)))
    assert shown.size == size
    assert is_like(shown.getpixel(red), RED)


@pytest.mark.parametrize("kind", KINDS)
def test_large_ones_are_made_smaller_and_keep_their_shape(kind):
    _picture, shown = made(photo((LONGEST_SIDE * 2, 600), kind))
    assert shown.size == (LONGEST_SIDE, 300)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_png_of_every_mode(mode):
    given = image((40, 20), "L" if mode == "I;16" else mode)
    if mode == "I;16":
        given = Image.new("I;16", (40, 20), 0x4000)
    _picture, shown = made(written(given, "PNG"))
    assert shown.size == (40, 20)
    if mode == "I;16":
        assert shown.getpixel((0, 0)) == 0x40


def test_what_is_transparent_stays_so():
    clear = Image.new("RGBA", (4, 4), (255, 0, 0, 0))
    for kind in ("PNG", "WEBP"):
        _picture, shown = made(written(clear, kind))
        assert shown.getpixel((0, 0))[3] == 0


def test_jpeg_of_printers_and_of_phones_with_two_lenses():
    _picture, shown = made(written(image(mode="CMYK")))
    assert shown.mode == "RGB"
    two = written(image(), "MPO", save_all=True, append_images=[image((8, 8))])
    assert Image.open(BytesIO(two)).format == "MPO"
    picture, shown = made(two)
    assert (shown.format, shown.size) == ("JPEG", (40, 20))


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_of_moving_pictures_the_first_stays(kind):
    moving = written(image(), kind, save_all=True, append_images=[image((40, 20), "L")])
    assert Image.open(BytesIO(moving)).n_frames == 2
    _picture, shown = made(moving)
    assert getattr(shown, "n_frames", 1) == 1
    assert is_like(shown.getpixel((5, 10)), RED)


@pytest.mark.parametrize("kind", KINDS)
def test_what_hides_behind_a_picture_is_gone(kind):
    # given
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("evil.html", "<script>alert(1)</script>")
    content = photo(kind=kind) + archive.getvalue()
    assert zipfile.is_zipfile(BytesIO(content))

    # when
    picture, _shown = made(content)

    # then
    assert not zipfile.is_zipfile(BytesIO(picture.content))
    assert b"script" not in picture.content


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 64,
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<!doctype html><script>alert(1)</script>",
        b"%PDF-1.7\n%%EOF",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"\xff\xd8\xff\xe0 and then a letter",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\x10\x00\x00\x00WEBPVP8 ",
        b"\x00\x00\x00\x18ftypheic" + b"\x00" * 32,
        written(image(), "GIF"),
        written(image(), "TIFF"),
        written(image(), "BMP"),
    ],
    ids=lambda content: repr(content[:12]),
)
def test_all_else_is_refused_whatever_its_name_says(content):
    problem = refusal(content, name="photo.jpg")
    assert problem.code == "file_not_an_image"
    assert list(problem.accepted) == list(KINDS.values())


@pytest.mark.parametrize("kind", KINDS)
def test_half_a_picture_is_refused(kind):
    whole = photo((400, 300), kind)
    assert refusal(whole[: len(whole) // 2]).code == "file_not_an_image"


def test_a_bomb_is_not_decoded():
    assert refusal(bomb(20_000, 20_000)).code == "image_too_large"
    problem = refusal(bomb(8001, 4000))
    assert (problem.code, problem.quantity) == ("image_too_large", 32_000_000)
    assert refusal(bomb(8000, 4000)).code == "file_not_an_image"
    # What may be decoded is decoded, and turns out not to be there.
    assert refusal(bomb(400, 400)).code == "file_not_an_image"


@pytest.mark.parametrize(("kind", "most"), [("JPEG", 800), ("PNG", 400), ("WEBP", 200)])
def test_how_many_pixels_are_taken_follows_what_they_cost(settings, kind, most):
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "FILE_MAX_PIXELS": 800}
    made(photo((20, most // 20), kind))
    assert refusal(photo((20, most // 20 + 1), kind)).quantity == most


def test_a_bomb_stays_one_where_owners_take_larger_images(settings):
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "FILE_MAX_PIXELS": 10**10,
    }
    assert refusal(bomb(20_000, 20_000)).code == "image_too_large"


def test_a_file_that_is_too_large_is_not_read_to_its_end(settings):
    content = photo()
    limit = {**getattr(settings, "SALEOR_RETURNS", {}), "FILE_MAX_BYTES": len(content)}
    settings.SALEOR_RETURNS = limit
    made(content)

    endless = upload(content + b"\0" * 1000)
    with pytest.raises(ReturnsError) as caught:
        picture_of(endless)

    (problem,) = caught.value.problems
    assert (problem.code, problem.quantity) == ("file_too_large", len(content))
    assert endless.tell() == len(content) + 1


def test_the_same_upload_makes_the_same_picture():
    content = with_metadata("JPEG")
    first, second = made(content)[0], made(content)[0]
    assert first.sha256 == second.sha256
    assert made(photo((8, 8)))[0].sha256 != first.sha256
