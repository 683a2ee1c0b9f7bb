"""Whoever may see a reimbursement gets a link to its memo, which works for a while."""

from datetime import timedelta
from io import BytesIO
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from django.core import signing
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pypdf import PdfReader

from saleor_returns.conf import PLUGIN_ID
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.links import MEMO_SALT as SALT
from saleor_returns.models import CreditMemo

QUERY = """
query ($id: ID!) { returnRequest(id: $id) {
  reimbursements { creditMemo { number issuedAt url } }
} }
"""


@pytest.fixture
def request_(ask, receive, reimburse):
    """A return that was paid for."""
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    return request


@pytest.fixture
def memo_for(request_, api, payload):
    def ask_as(principal):
        answer = payload(
            api(QUERY, {"id": global_id("ReturnRequest", request_.pk)}, principal)
        )
        return answer and answer["reimbursements"][0]["creditMemo"]

    return ask_as


@pytest.fixture
def follow(client):
    """Follow a link without any credentials."""

    def get(url, method="get"):
        return getattr(client, method)(urlsplit(url).path)

    return get


def signed(value, salt=SALT):
    return f"/plugins/global/{PLUGIN_ID}/credit-memos/{signing.dumps(value, salt=salt)}.pdf"


@pytest.mark.parametrize("who", ["owner", "staff", "app"])
def test_those_who_may_see_the_reimbursement_download_it(
    case, shop, memo_for, follow, who
):
    # given
    principal = {
        "owner": lambda: case.customer,
        "staff": lambda: case.by_staff.user,
        "app": lambda: shop.app("reader", permissions=("MANAGE_ORDERS",)),
    }[who]()

    # when
    memo = memo_for(principal)
    answer = follow(memo["url"])

    # then
    assert memo["number"] == "CM-EUR-000001"
    assert memo["url"].startswith("http")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == 'attachment; filename="CM-EUR-000001.pdf"'
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["X-Content-Type-Options"] == "nosniff"
    (page,) = PdfReader(BytesIO(answer.content)).pages
    assert "CM-EUR-000001" in page.extract_text()
    assert "Mug" in page.extract_text()


def test_others_see_none(shop, memo_for):
    assert memo_for(shop.customer("other@example.com")) is None


def test_a_reimbursement_that_is_not_paid_has_none(
    case, ask, receive, reimburse, api, payload
):
    case.provider.behave("fail")
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)

    answer = payload(
        api(QUERY, {"id": global_id("ReturnRequest", request.pk)}, case.customer)
    )

    assert answer["reimbursements"] == [{"creditMemo": None}]


def test_head_has_the_headers_and_no_other_method_is_let_in(case, memo_for, follow):
    url = memo_for(case.customer)["url"]
    answer = follow(url, "head")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer["Content-Type"] == "application/pdf"
    for method in ("post", "put", "patch", "delete", "options"):
        assert follow(url, method).status_code == 405


def test_whatever_is_wrong_with_a_link_is_answered_alike(
    case, settings, memo_for, follow
):
    # given
    url = memo_for(case.customer)["url"]
    memo = CreditMemo.objects.get()
    bad = [
        signed(str(memo.pk), salt="something else"),
        signed(str(uuid4())),
        url.replace(".pdf", "x.pdf"),
        url.replace("/credit-memos/", "/credit-memos/x"),
        url.removesuffix(".pdf"),
        f"/plugins/global/{PLUGIN_ID}/credit-memos/{memo.pk}.pdf",
        f"/plugins/global/{PLUGIN_ID}/credit-memos/.pdf",
        f"/plugins/global/{PLUGIN_ID}/credit-memos/é.pdf",
        f"/plugins/global/{PLUGIN_ID}/anything",
    ]

    # when
    answers = [follow(link) for link in bad]
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "CREDIT_MEMO_LINK_LIFETIME_SECONDS": -1,
    }
    answers.append(follow(url))

    # then
    assert {(row.status_code, row.content) for row in answers} == {(404, b"")}
    assert len({tuple(sorted(row.headers.items())) for row in answers}) == 1


def test_a_link_stops_working_by_itself(case, memo_for, follow, monkeypatch):
    url = memo_for(case.customer)["url"]
    later = (timezone.now() + timedelta(minutes=11)).timestamp()
    monkeypatch.setattr("django.core.signing.time.time", lambda: later)
    assert follow(url).status_code == 404


def test_an_inactive_plugin_gives_nothing(case, shop, memo_for, follow):
    # given
    url = memo_for(case.customer)["url"]

    # when
    deactivate()

    # then
    oldest = url.replace("/plugins/global/", "/plugins/")
    assert [follow(link).status_code for link in (url, oldest)] == [404, 404]


def deactivate():
    from django.apps import apps

    label = next(
        model._meta.label
        for model in apps.get_models()
        if model.__name__ == "PluginConfiguration"
    )
    rows = apps.get_model(label).objects.filter(identifier=PLUGIN_ID)
    assert rows.update(active=False)


def test_a_download_reads_one_row(case, memo_for, follow):
    url = memo_for(case.customer)["url"]
    with CaptureQueriesContext(connection) as queries:
        follow(url)
    ours = [row for row in queries if "saleor_returns_" in row["sql"]]
    assert len(ours) == 1
