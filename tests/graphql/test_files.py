"""Photos through the API: sent in forms, and followed by links that work for a while."""

from datetime import timedelta
from io import BytesIO
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from django.core import signing
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from PIL import Image

from saleor_returns.conf import PLUGIN_ID
from saleor_returns.files import storage
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.links import FILE_SALT
from saleor_returns.links import MEMO_SALT as SALT
from saleor_returns.models import ReturnFile, ReturnRequest
from tests.files.images import SECRET, photo, upload, with_metadata

from .test_credit_memos import deactivate

FIELDS = "id purpose name contentType size width height createdAt url"
UPLOAD = f"""
mutation Upload($input: ReturnFileUploadInput!) {{
  returnFileUpload(input: $input) {{
    file {{ {FIELDS} }}
    returnRequest {{ files {{ id }} }}
    errors {{ field code message quantity acceptedValues }}
  }}
}}
"""
DELETE = """
mutation Delete($id: ID!) {
  returnFileDelete(id: $id) {
    returnRequest { files { id } } errors { field code acceptedValues }
  }
}
"""
QUERY = f"query ($id: ID!) {{ returnRequest(id: $id) {{ files {{ {FIELDS} }} }} }}"


@pytest.fixture
def made(ask):
    return ask({"mug": 1})


@pytest.fixture
def send(made, api, payload, case):
    def post(content=None, *, name="photo.jpg", as_=None, **options):
        file = upload(photo() if content is None else content, name)
        id = global_id("ReturnRequest", made.pk)
        variables = {"input": {"returnId": id, "file": file, **options}}
        return payload(api(UPLOAD, variables, as_ or case.customer))

    return post


@pytest.fixture
def files_for(made, api, payload):
    def ask_as(principal):
        id = global_id("ReturnRequest", made.pk)
        found = payload(api(QUERY, {"id": id}, principal))
        return found and found["files"]

    return ask_as


@pytest.fixture
def follow(client):
    """Follow a link without any credentials."""

    def get(url, method="get"):
        return getattr(client, method)(urlsplit(url).path)

    return get


def link(value, salt=FILE_SALT):
    return f"/plugins/global/{PLUGIN_ID}/files/{signing.dumps(value, salt=salt)}"


def errors_of(answer):
    return [(row["field"], row["code"]) for row in answer["errors"]]


def test_a_customer_sends_a_photo_and_sees_it(case, send, files_for, follow):
    # when
    answer = send(with_metadata("JPEG"), name='../my "mug".html')
    (file,) = files_for(case.customer)
    shown = follow(file["url"])

    # then
    assert answer["errors"] == []
    assert (
        answer["file"]["id"] == file["id"] == answer["returnRequest"]["files"][0]["id"]
    )
    assert (file["purpose"], file["name"]) == ("REQUEST", "my _mug_.jpg")
    assert (file["contentType"], file["width"], file["height"]) == (
        "image/jpeg",
        40,
        20,
    )
    assert file["url"].startswith("http")
    assert shown.status_code == 200
    assert len(shown.content) == file["size"]
    assert Image.open(BytesIO(shown.content)).size == (40, 20)
    assert SECRET not in shown.content


def test_a_file_is_shown_as_what_it_is_and_runs_nothing(send, follow):
    url = send(photo(kind="PNG"), name="photo.html")["file"]["url"]
    for answer in (follow(url), follow(url, "head")):
        assert answer.status_code == 200
        assert answer["Content-Type"] == "image/png"
        assert answer["Content-Disposition"] == 'inline; filename="photo.png"'
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    for method in ("post", "put", "patch", "delete", "options"):
        assert follow(url, method).status_code == 405


def test_no_name_breaks_out_of_its_header(send, follow):
    url = send(name='a\r\nX-Evil: 1"; filename=b.html\u202e.jpg')["file"]["url"]
    answer = follow(url)
    assert "X-Evil" not in answer.headers
    assert "\n" not in answer["Content-Disposition"]
    assert answer["Content-Disposition"].isascii()


@pytest.mark.parametrize("who", ["staff", "app", "desk"])
def test_the_shop_adds_what_it_found_and_the_customer_sees_it(
    case, shop, send, files_for, who
):
    # given
    shop.returns_desk("Returns desk")
    principal = {
        "staff": lambda: case.by_staff.user,
        "app": lambda: shop.app("scanner", permissions=("MANAGE_ORDERS",)),
        "desk": lambda: shop.desk_member("desk@example.com", "Returns desk"),
    }[who]()

    # when
    answer = send(as_=principal, purpose="INSPECTION")

    # then
    assert answer["errors"] == []
    assert [row["purpose"] for row in files_for(case.customer)] == ["INSPECTION"]
    assert ReturnRequest.objects.get().events.last().actor == (
        "app" if who == "app" else "staff"
    )


def test_refusals_say_what_would_be_accepted(case, send, settings, files_for):
    # given
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {
        **ours,
        "FILES_MAX_PER_RETURN": 1,
        "FILE_MAX_BYTES": 4000,
        "FILE_MAX_PIXELS": 2000,
    }

    # when
    svg = send(b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")
    large = send(b"\xff\xd8\xff" + b"\0" * 4000)
    wide = send(photo((100, 100), "PNG"))
    inspection = send(purpose="INSPECTION")
    first, second = send(), send(photo((8, 8)))

    # then
    assert errors_of(svg) == [("file", "FILE_NOT_AN_IMAGE")]
    assert svg["errors"][0]["acceptedValues"] == [
        "image/jpeg",
        "image/png",
        "image/webp",
    ]
    assert errors_of(large) == [("file", "FILE_TOO_LARGE")]
    assert large["errors"][0]["quantity"] == 4000
    assert errors_of(wide) == [("file", "IMAGE_TOO_LARGE")]
    assert wide["errors"][0]["quantity"] == 1000
    assert errors_of(inspection) == [("purpose", "INVALID")]
    assert inspection["errors"][0]["acceptedValues"] == ["REQUEST"]
    assert first["errors"] == []
    assert errors_of(second) == [("file", "TOO_MANY_FILES")]
    assert second["errors"][0]["quantity"] == 1
    assert len(files_for(case.customer)) == 1


@pytest.mark.parametrize("given", ["photo.jpg", "", 7, ["variables"], {"a": 1}, None])
def test_a_text_is_no_file(made, case, api, given):
    variables = {"returnId": global_id("ReturnRequest", made.pk), "file": given}
    answer = api(UPLOAD, {"input": variables}, case.customer)
    if given is None:
        assert answer["errors"]
    else:
        assert errors_of(answer["data"]["returnFileUpload"]) == [("file", "INVALID")]
    assert not made.files.exists()


def test_a_file_within_the_document_is_none(made, case, api, payload):
    id = global_id("ReturnRequest", made.pk)
    document = (
        f'mutation {{ returnFileUpload(input: {{returnId: "{id}", file: "x"}}) '
        "{ errors { field code } } }"
    )
    answer = payload(api(document, {}, case.customer))
    assert errors_of(answer) == [("file", "INVALID")]


def test_deleting_takes_the_link_with_it(case, made, send, api, payload, follow):
    # given
    ReturnRequest.objects.filter(pk=made.pk).update(status="requested")
    file = send()["file"]
    path = made.files.get().path
    assert follow(file["url"]).status_code == 200

    # when
    answer = payload(api(DELETE, {"id": file["id"]}, case.customer))

    # then
    assert answer == {"returnRequest": {"files": []}, "errors": []}
    assert follow(file["url"]).status_code == 404
    with pytest.raises(FileNotFoundError):
        storage.read(path)
    again = payload(api(DELETE, {"id": file["id"]}, case.customer))
    assert errors_of(again) == [("id", "NOT_FOUND")]


def test_the_desk_deletes_its_own_alone(case, shop, send, api, payload):
    shop.returns_desk("Returns desk")
    desk = shop.desk_member("desk@example.com", "Returns desk")
    own, customers = send(as_=desk), send()

    refused = payload(api(DELETE, {"id": customers["file"]["id"]}, desk))
    deleted = payload(api(DELETE, {"id": own["file"]["id"]}, desk))

    assert errors_of(refused) == [("id", "NOT_FOUND")]
    assert deleted["errors"] == []
    assert [row.user for row in ReturnFile.objects.all()] == [case.customer]


def test_whatever_is_wrong_with_a_link_is_answered_alike(settings, send, follow):
    # given
    url = send()["file"]["url"]
    file = ReturnFile.objects.get()
    bad = [
        link(str(file.pk), salt="something else"),
        # What was signed for a credit memo opens no photo.
        link(str(file.pk), salt=SALT),
        link(str(uuid4())),
        f"{url}x",
        f"{url}/photo.jpg",
        url.replace("/files/", "/files/x"),
        url.replace("/files/", "/files/../files/"),
        url.replace("/files/", "/credit-memos/") + ".pdf",
        f"/plugins/global/{PLUGIN_ID}/files/{file.pk}",
        f"/plugins/global/{PLUGIN_ID}/files/{file.path}",
        f"/plugins/global/{PLUGIN_ID}/files/",
        f"/plugins/global/{PLUGIN_ID}/files/é",
    ]

    # when
    answers = [follow(address) for address in bad]
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "FILE_LINK_LIFETIME_SECONDS": -1}
    answers.append(follow(url))
    settings.SALEOR_RETURNS = ours
    storage.delete(file.path)
    answers.append(follow(url))

    # then
    assert {(row.status_code, row.content) for row in answers} == {(404, b"")}
    assert len({tuple(sorted(row.headers.items())) for row in answers}) == 1


def test_a_link_stops_working_by_itself(send, follow, monkeypatch):
    url = send()["file"]["url"]
    later = (timezone.now() + timedelta(minutes=11)).timestamp()
    monkeypatch.setattr("django.core.signing.time.time", lambda: later)
    assert follow(url).status_code == 404


def test_an_inactive_plugin_shows_nothing(send, follow):
    url = send()["file"]["url"]
    deactivate()
    oldest = url.replace("/plugins/global/", "/plugins/")
    assert [follow(address).status_code for address in (url, oldest)] == [404, 404]


def test_showing_a_file_reads_one_row(send, follow):
    url = send()["file"]["url"]
    with CaptureQueriesContext(connection) as queries:
        follow(url)
    ours = [row for row in queries if "saleor_returns_" in row["sql"]]
    assert len(ours) == 1


def test_a_list_of_returns_reads_all_files_at_once(case, ask, api, payload, send):
    # given
    asked = "{ returnRequests(first: 10) { edges { node { files { url name } } } } }"

    def cost():
        with CaptureQueriesContext(connection) as queries:
            rows = payload(api(asked, as_=case.by_staff.user))["edges"]
        return len(queries), [len(row["node"]["files"]) for row in rows]

    send()
    cost()
    before, _ = cost()

    # when
    other = ask({"shirt": 1})
    ReturnFile.objects.get()
    for number in range(3):
        ReturnFile.objects.create(
            request=other,
            purpose="inspection",
            name="photo.jpg",
            content_type="image/jpeg",
            size=1,
            sha256="",
            path=f"returns/{number}",
            created_at=timezone.now(),
        )

    # then
    after, counts = cost()
    assert sorted(counts) == [1, 3]
    assert after == before
