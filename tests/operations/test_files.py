"""Files of a return: who adds and deletes them, and that rows and files go together."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import DatabaseError
from django.utils import timezone

from saleor_returns import host
from saleor_returns.errors import ReturnsError
from saleor_returns.files import storage
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import ReturnFile, ReturnRequest
from saleor_returns.models.file import FilePurpose
from saleor_returns.operations import attach_file as attaching
from saleor_returns.operations.attach_file import attach_file
from saleor_returns.operations.delete_file import delete_file
from saleor_returns.operations.sweep_files import LEFT_BEHIND_AFTER, sweep_files
from tests.files.images import photo, upload


@pytest.fixture
def made(ask):
    return ask({"shirt": 1})


@pytest.fixture
def attach(case, made):
    """Add a photo to the return, as its customer."""

    def add(content=None, *, name="photo.jpg", purpose="request", actor=None, to=None):
        return attach_file(
            request_id=(to or made).pk,
            upload=upload(photo() if content is None else content, name),
            purpose=FilePurpose(purpose),
            actor=actor or case.by_customer,
        )

    return add


@pytest.fixture
def stored():
    """Paths of all files of returns that the private storage has."""
    root = Path(host.files.private_storage().path(storage.FOLDER))

    def paths():
        return sorted(
            str(path.relative_to(root.parent))
            for path in root.rglob("*")
            if path.is_file()
        )

    return paths


def refused(call, *codes):
    with pytest.raises(ReturnsError) as caught:
        call()
    assert [str(code) for code in caught.value.codes] == list(codes)
    return caught.value.problems[0]


def told(made):
    return list(made.events.order_by("sequence").values_list("type", "actor"))


def test_a_customer_shows_why(case, made, attach, stored):
    before = made.updated_at

    file = attach(name="../../mug broken\u202e.html")

    assert (file.name, file.content_type) == ("mug broken.jpg", "image/jpeg")
    assert (file.width, file.height, file.purpose) == (40, 20, "request")
    assert (file.user, file.app) == (case.customer, None)
    assert stored() == [file.path]
    content = storage.read(file.path)
    assert len(content) == file.size
    assert content.startswith(b"\xff\xd8")
    made.refresh_from_db()
    assert made.updated_at > before
    assert told(made)[-1] == ("file_added", "customer")
    event = made.events.last()
    assert event.data == {
        "file": str(file.pk),
        "name": "mug broken.jpg",
        "purpose": "request",
    }
    assert event.webhook_event == "return_updated"


def test_where_a_file_lies_says_nothing_that_its_uploader_chose(made, attach):
    file = attach(name="../../../etc/cron.d/evil")
    assert file.path == f"returns/{file.created_at:%Y-%m-%d}/{file.pk}"


def test_the_same_picture_is_there_once(case, made, attach, stored):
    first, again = attach(), attach(name="other.jpg")
    assert again == first
    assert stored() == [first.path]
    assert [kind for kind, _actor in told(made)].count("file_added") == 1
    # Of somebody else, or for something else, it says something else.
    attach(actor=case.by_staff)
    attach(actor=case.by_staff, purpose="inspection")
    assert ReturnFile.objects.count() == len(stored()) == 3


def test_another_customers_return_is_not_there(shop, attach, stored, monkeypatch):
    monkeypatch.setattr(attaching, "picture_of", lambda upload: pytest.fail("decoded"))
    eve = Actor(ActorKind.CUSTOMER, user=shop.customer("eve@example.com"))
    refused(lambda: attach(actor=eve), "not_found")
    refused(lambda: attach(to=ReturnRequest()), "not_found")
    assert stored() == []


def test_customers_find_nothing_in_an_inspection(attach, stored):
    problem = refused(lambda: attach(purpose="inspection"), "invalid")
    assert (problem.field, list(problem.accepted)) == ("purpose", ["request"])
    assert stored() == []


@pytest.mark.parametrize("status", ["declined", "canceled", "completed"])
def test_what_is_over_is_for_staff_alone(case, made, attach, stored, status):
    ReturnRequest.objects.filter(pk=made.pk).update(status=status)
    problem = refused(attach, "invalid_state")
    assert problem.accepted == ["approved", "requested", "unconfirmed"]
    assert stored() == []
    assert attach(actor=case.by_staff)


def test_a_return_has_so_many_files_and_no_more(settings, made, attach, stored):
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "FILES_MAX_PER_RETURN": 2}
    sizes = [(4, 4), (8, 8), (12, 12)]
    attach(photo(sizes[0])), attach(photo(sizes[1]))

    problem = refused(lambda: attach(photo(sizes[2])), "too_many_files")

    assert problem.quantity == 2
    assert len(stored()) == ReturnFile.objects.count() == 2
    # What is there may be sent again.
    assert attach(photo(sizes[0]))


def test_what_is_no_picture_leaves_nothing(made, attach, stored):
    before = told(made)
    refused(lambda: attach(b"<svg onload=alert(1)>"), "file_not_an_image")
    assert stored() == []
    assert told(made) == before


def test_without_a_private_place_nothing_is_written(
    settings, tmp_path, made, attach, monkeypatch
):
    monkeypatch.setattr(attaching, "picture_of", lambda upload: pytest.fail("decoded"))
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.MEDIA_ROOT = str(tmp_path / "media")
    settings.SALEOR_RETURNS = {**ours, "FILES_FOLDER": str(tmp_path / "media/x")}

    refused(attach, "no_private_storage")

    assert not (tmp_path / "media").exists()
    assert not made.files.exists()


def test_a_row_that_fails_takes_its_file_with_it(made, attach, stored, monkeypatch):
    def fail(*args, **options):
        raise DatabaseError("full")

    monkeypatch.setattr(attaching, "record", fail)
    with pytest.raises(DatabaseError, match="full"):
        attach()
    assert stored() == []
    assert not made.files.exists()


def test_a_file_whose_commit_was_not_answered_stays(made, attach, stored, monkeypatch):
    add = attaching._add

    def lose_the_answer(*args):
        add(*args)
        raise DatabaseError("connection lost")

    monkeypatch.setattr(attaching, "_add", lose_the_answer)
    with pytest.raises(DatabaseError, match="lost"):
        attach()
    assert stored() == [made.files.get().path]


@pytest.fixture
def undecided(made):
    ReturnRequest.objects.filter(pk=made.pk).update(status="requested")
    return made


def test_customers_delete_their_own_until_it_is_decided(
    case, undecided, attach, stored, committed
):
    first, second = attach(photo((4, 4))), attach(photo((8, 8)))
    with committed():
        delete_file(file_id=first.pk, actor=case.by_customer)
        # What is not committed may be undone.
        assert len(stored()) == 2
    assert stored() == [second.path]
    assert list(undecided.files.all()) == [second]
    assert told(undecided)[-1] == ("file_deleted", "customer")
    assert undecided.events.last().data["file"] == str(first.pk)

    ReturnRequest.objects.filter(pk=undecided.pk).update(status="approved")
    problem = refused(
        lambda: delete_file(file_id=second.pk, actor=case.by_customer), "invalid_state"
    )
    assert problem.accepted == ["requested", "unconfirmed"]
    assert stored() == [second.path]


def test_nobody_else_deletes_what_is_not_theirs(case, shop, undecided, attach, stored):
    own, found = attach(), attach(actor=case.by_staff, purpose="inspection")
    eve = Actor(ActorKind.CUSTOMER, user=shop.customer("eve@example.com"))
    desk = Actor(ActorKind.STAFF, user=shop.staff("desk@example.com"))

    refused(lambda: delete_file(file_id=own.pk, actor=eve), "not_found")
    refused(lambda: delete_file(file_id=found.pk, actor=case.by_customer), "not_found")
    for file in (own, found):
        refused(
            lambda file=file: delete_file(file_id=file.pk, actor=desk, only_own=True),
            "not_found",
        )
    refused(lambda: delete_file(file_id=undecided.pk, actor=desk), "not_found")

    assert undecided.files.count() == len(stored()) == 2


def test_staff_delete_any_and_the_desk_its_own(
    case, shop, made, attach, stored, committed
):
    desk = Actor(ActorKind.STAFF, user=shop.staff("desk@example.com"))
    own, found = attach(), attach(actor=desk, purpose="inspection")
    with committed():
        delete_file(file_id=found.pk, actor=desk, only_own=True)
        delete_file(file_id=own.pk, actor=case.by_staff)
    assert stored() == []
    refused(lambda: delete_file(file_id=own.pk, actor=case.by_staff), "not_found")


def test_a_storage_that_fails_does_not_bring_a_row_back(
    case, made, attach, committed, monkeypatch
):
    file = attach()

    def fail(path):
        raise OSError("unplugged")

    monkeypatch.setattr(storage, "delete", fail)
    with committed():
        delete_file(file_id=file.pk, actor=case.by_staff)
    assert not made.files.exists()


def test_what_no_row_names_is_swept_after_a_while(attach, stored, monkeypatch):
    # given
    named = attach()
    now = timezone.now()
    lost = storage.save(uuid4(), b"lost", at=now)
    old = storage.save(uuid4(), b"lost", at=now - timedelta(days=9))

    # when
    assert sweep_files(now=now + LEFT_BEHIND_AFTER / 2) == 0
    assert stored() == sorted([named.path, lost, old])
    later = now + LEFT_BEHIND_AFTER + timedelta(minutes=1)
    swept = sweep_files(now=later, since=now.date())

    # then
    assert swept == 1
    assert stored() == sorted([named.path, old])
    assert sweep_files(now=later) == 1
    assert stored() == [named.path]


def test_a_public_place_is_not_swept(settings, tmp_path, attach):
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "FILES_FOLDER": str(tmp_path / "media")}
    attach()
    ReturnFile.objects.all().delete()
    settings.MEDIA_ROOT = str(tmp_path)
    assert sweep_files(now=timezone.now() + timedelta(days=1)) == 0


def test_files_stay_when_whoever_uploaded_them_is_gone(shop, made, attach):
    staff = shop.staff("temp@example.com")
    file = attach(actor=Actor(ActorKind.STAFF, user=staff))
    staff.delete()
    file.refresh_from_db()
    assert file.user is None
    assert storage.read(file.path)
