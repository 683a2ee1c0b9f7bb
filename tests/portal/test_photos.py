"""Photos: private, checked by their content, the draft's first and then the return's."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from saleor_returns.files import storage
from saleor_returns.models import PortalDraftPhoto, ReturnFile, ReturnRequest
from saleor_returns.operations.portal.drafts import KEPT, prune_drafts
from saleor_returns.operations.sweep_files import LEFT_BEHIND_AFTER, sweep_files
from saleor_returns.tasks import prune_portal

from .test_way import chosen

EVIL = '"><img src=x onerror=alert(1)>\u202egpj.exe'


def picture(name="photo.png", colour="red"):
    written = BytesIO()
    Image.new("RGB", (4, 4), colour).save(written, "PNG")
    return SimpleUploadedFile(name, written.getvalue(), "image/png")


@pytest.fixture
def details(inside, case):
    """At the page of details, for a mug that is defective: it asks for a photo."""
    inside.get("items/?kind=claim")
    wanted = chosen(case, {"mug": (1, "defective")})
    inside.post("items/", {"kind": "claim", **wanted})
    return inside


def finish(visitor, case):
    visitor.post("solution/", {f"solution-{case.lines['mug'].pk}": "original_payment"})
    visitor.post("way/", {"method-all": "own_carrier"})
    visitor.post("confirm/")
    return ReturnRequest.objects.get()


def test_a_photo_that_is_asked_for_goes_along(details, case):
    assert "We need 1 photo that shows what is wrong." in details.words
    details.post("details/", {})
    assert details.answer.status_code == 400
    assert "Please add 1 more photo." in details.words

    details.post("details/", {"photos": [picture()]})
    assert "What would help you most?" in details.words
    request = finish(details, case)

    file = request.files.get()
    assert file.purpose == "request"
    assert not PortalDraftPhoto.objects.exists()
    assert storage.read(file.path).startswith(b"\x89PNG")
    answer = details.get(f"returns/{request.number}/photos/{file.pk}/")
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    details.get(f"returns/{request.number}/")
    assert "A photo was added." in details.words


def test_words_and_photos_stay_where_one_photo_is_bad(details, case):
    comment = f"comment-{case.lines['mug'].pk}"
    bad = SimpleUploadedFile("x.png", b"<svg onload=alert(1)>", "image/png")
    details.post("details/", {comment: "It leaks.", "photos": [picture(), bad]})
    assert details.answer.status_code == 400
    assert "This file is no photo that we can read." in details.words
    assert "It leaks." in details.text
    assert PortalDraftPhoto.objects.count() == 1
    details.post("details/", {comment: "It leaks."})
    assert "What would help you most?" in details.words


def test_hostile_names_are_shown_as_text(details, case):
    details.post("details/", {"photos": [picture(EVIL)], "go": "stay"})
    assert "onerror=alert(1)>" not in details.text
    assert "\u202e" not in details.text
    photo = PortalDraftPhoto.objects.get()
    answer = details.get(f"photos/{photo.pk}/")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"] == "private, no-store"


def test_the_same_photo_is_there_once_and_can_be_taken_out(details):
    details.post("details/", {"photos": [picture()], "go": "stay"})
    details.post("details/", {"photos": [picture()], "go": "stay"})
    photo = PortalDraftPhoto.objects.get()
    details.post("details/", {"remove": str(photo.pk), "go": "stay"})
    assert not PortalDraftPhoto.objects.exists()
    with pytest.raises(FileNotFoundError):
        storage.read(photo.path)


def test_nobody_elses_photo(details, another, case, shop, ask_link):
    details.post("details/", {"photos": [picture()], "go": "stay"})
    photo = PortalDraftPhoto.objects.get()
    from sandbox.shop import Line

    other = shop.order(
        channel=case.channel,
        customer=shop.customer("eve@example.com"),
        lines=[Line(case.shirt, 1)],
    )
    path = ask_link(another, other.number, "eve@example.com")
    another.get(path)
    another.post(path)
    assert another.get("order/").status_code == 200
    assert another.get(f"photos/{photo.pk}/").status_code == 404


def test_sweeps_leave_a_drafts_photos_and_pruning_takes_them(details):
    details.post("details/", {"photos": [picture()], "go": "stay"})
    photo = PortalDraftPhoto.objects.get()
    sweep_files(now=timezone.now() + 2 * LEFT_BEHIND_AFTER)
    assert storage.read(photo.path)
    prune_portal()
    assert PortalDraftPhoto.objects.exists()

    prune_drafts(timezone.now() + 2 * KEPT)

    assert not PortalDraftPhoto.objects.exists()
    with pytest.raises(FileNotFoundError):
        storage.read(photo.path)


def test_more_photos_later(inside, case, ask):
    from saleor_returns.host.contract import Actor, ActorKind

    actor = Actor(ActorKind.CUSTOMER, order_id=case.order.pk)
    request = ask({"mug": 1}, actor=actor)
    inside.get(f"returns/{request.number}/")
    inside.post(f"returns/{request.number}/", {"do": "photos", "photos": [picture()]})
    assert inside.answer.status_code == 200
    assert ReturnFile.objects.get().request == request
    bad = SimpleUploadedFile("x.png", b"MZ", "image/png")
    inside.post(f"returns/{request.number}/", {"do": "photos", "photos": [bad]})
    assert inside.answer.status_code == 400
    assert "This file is no photo" in inside.words
