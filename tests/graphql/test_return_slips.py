"""Whoever may see a return gets a link to its slip, for as long as goods are to be sent."""

from datetime import timedelta
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from django.utils import timezone
from pypdf import PdfReader

from saleor_returns.conf import PLUGIN_ID
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.links import slip_url
from saleor_returns.models import ReturnReason
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import REVIEW

QUERY = """
query ($id: ID!, $paper: ReturnPaperEnum) {
  returnRequest(id: $id) { slip(paper: $paper) { url } }
}
"""


@pytest.fixture
def slip_for(api, payload):
    def ask_as(request, principal, paper=None):
        variables = {"id": global_id("ReturnRequest", request.pk), "paper": paper}
        answer = payload(api(QUERY, variables, principal))
        return answer and answer["slip"]

    return ask_as


@pytest.fixture
def follow(client):
    return lambda url: client.get(urlsplit(url).path)


def text_of(answer):
    return "".join(
        page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages
    )


def test_the_customer_downloads_it_in_their_language(case, ask, slip_for, follow):
    # given
    case.order.language_code = "fr"
    case.order.save(update_fields=["language_code"])
    reason = ReturnReason.objects.get(slug="too-small")
    reason.translations.update_or_create(
        language_code="fr", defaults={"name": "Trop petit"}
    )
    request = ask({"shirt": 2})

    # when
    answer = follow(slip_for(request, case.customer)["url"])

    # then
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Cache-Control"] == "private, no-store"
    assert f'filename="{request.number}.pdf"' in answer["Content-Disposition"]
    text = text_of(answer)
    for part in ("Bordereau de retour", "Shirt", "Trop petit", "Warehouse paris"):
        assert part in text
    assert "12 rue des Lilas" in text
    assert "59" not in text  # what it cost
    assert case.customer.email not in text


@pytest.mark.parametrize("who", ["staff", "app"])
def test_staff_and_apps_download_it(case, shop, ask, slip_for, follow, who):
    principal = {
        "staff": lambda: case.by_staff.user,
        "app": lambda: shop.app("reader", permissions=("MANAGE_ORDERS",)),
    }[who]()
    assert follow(slip_for(ask({"mug": 1}), principal)["url"]).status_code == 200


def test_others_get_no_slip(shop, ask, slip_for):
    assert slip_for(ask({"mug": 1}), shop.customer("other@example.com")) is None


def test_the_paper_can_be_chosen(case, ask, slip_for, follow):
    request = ask({"mug": 1})
    widths = []
    for paper in (None, "A4", "LETTER"):
        answer = follow(slip_for(request, case.customer, paper)["url"])
        widths.append(round(PdfReader(BytesIO(answer.content)).pages[0].mediabox.width))
    assert widths == [595, 595, 612]


def test_only_what_is_still_to_come_is_on_it(case, ask, receive, slip_for, follow):
    request = ask({"shirt": 1, "mug": 1})
    receive(request, ("mug", 1, "recycle"))
    text = text_of(follow(slip_for(request, case.customer)["url"]))
    assert "Shirt" in text
    assert "Mug" not in text


def test_a_return_that_waits_for_review_has_none(case, ask, slip_for):
    publish_policy(
        channel=case.channel,
        document=REVIEW,
        effective_from=case.order.created_at - timedelta(days=1),
    )
    assert slip_for(ask({"mug": 1}), case.customer) is None


def test_once_everything_arrived_there_is_none(case, ask, receive, slip_for, follow):
    request = ask({"mug": 1})
    url = slip_for(request, case.customer)["url"]
    receive(request, ("mug", 1, "recycle"))
    assert slip_for(request, case.customer) is None
    assert follow(url).status_code == 404


def test_goods_go_where_settings_say(case, shop, ask, slip_for, follow, settings):
    # given
    hub = shop.warehouse("hub", channels=[case.channel])
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "RETURN_WAREHOUSES": {"eur": hub.slug},
    }

    # when
    text = text_of(follow(slip_for(ask({"mug": 1}), case.customer)["url"]))

    # then
    assert "Warehouse hub" in text
    assert "Warehouse paris" not in text


def test_goods_go_where_the_policy_says(case, shop, ask, slip_for, follow, in_force):
    shop.warehouse("repairs", channels=[case.channel])
    in_force(warehouse="repairs")
    text = text_of(follow(slip_for(ask({"mug": 1}), case.customer)["url"]))
    assert "Warehouse repairs" in text


def test_a_link_stops_working_and_one_in_a_mail_works_longer(
    case, ask, follow, monkeypatch
):
    # given
    request = ask({"mug": 1})
    short, mailed = slip_url(request), slip_url(request, mailed=True)

    # when
    later = timezone.now() + timedelta(days=1)
    monkeypatch.setattr("django.core.signing.time.time", later.timestamp)

    # then
    assert follow(short).status_code == 404
    assert follow(mailed).status_code == 200
    later = timezone.now() + timedelta(days=31)
    monkeypatch.setattr("django.core.signing.time.time", later.timestamp)
    assert follow(mailed).status_code == 404


@pytest.mark.parametrize("name", ["x.pdf", ".pdf", "é.pdf", ""])
def test_whatever_is_no_link_is_not_found(case, client, name):
    answer = client.get(f"/plugins/global/{PLUGIN_ID}/slips/{name}")
    assert (answer.status_code, answer.content) == (404, b"")
