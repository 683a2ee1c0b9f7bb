"""Links in the mails of a return open its page, for as long as they say, and no other."""

import re
from urllib.parse import urlsplit

import pytest
from django.core import mail

from saleor_returns.domain.lifecycle import RequestKind
from saleor_returns.links import return_url
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.cancel import cancel_return

from .test_gifts import code, credit, recipient, returned  # noqa: F401
from .test_way import chosen


@pytest.fixture
def mailed(case, ask, committed):
    """A return, and the path of the link in its mail."""
    with committed():
        request = ask({"mug": 2})
    (sent,) = mail.outbox
    return request, path_in(sent)


def path_in(sent):
    (link,) = re.findall(r"http\S+/open/\S+", sent.body)
    return urlsplit(link).path


def test_it_takes_a_click_and_works_again_elsewhere(mailed, visitor, another):
    request, path = mailed
    for browser in (visitor, another):
        browser.get(path)
        assert "Go on to my order" in browser.words
        assert request.number not in browser.words
        browser.post(path)
        assert f"Return {request.number}" in browser.words


def test_whoever_is_at_the_order_goes_straight_on(mailed, visitor):
    request, path = mailed
    visitor.get(path)
    visitor.post(path)
    answer = visitor.get(path)
    assert (answer.status_code, answer["Location"]) == (
        303,
        visitor._path(f"returns/{request.number}/"),
    )


def test_a_forged_or_old_link_opens_nothing(mailed, visitor, settings):
    _request, path = mailed
    visitor.get(path[:-4] + "aaa/")
    assert visitor.answer.status_code == 410
    settings.SALEOR_RETURNS = {"MAIL_LINK_LIFETIME_DAYS": -1}
    assert visitor.get(path).status_code == 410


def test_a_forged_request_opens_nothing(mailed, visitor):
    _request, path = mailed
    visitor.get(path)
    answer = visitor.client.post(path, {"csrfmiddlewaretoken": "a" * 64})
    assert answer.status_code == 403
    assert "returns_visit" not in visitor.client.cookies


def test_the_holder_of_a_gift_comes_back_to_the_gift_alone(
    returned,  # noqa: F811
    another,
    case,
    committed,
):
    mail.outbox.clear()
    with committed():
        cancel_return(request_id=returned.pk, actor=case.by_staff)
    (sent,) = mail.outbox
    assert sent.to == ["max@example.com"]
    another.get(path_in(sent))
    another.post(path_in(sent))
    assert f"Return {returned.number}" in another.words
    assert "€" not in another.text
    another.get("order/")
    assert "Shirt" not in another.words
    assert str(case.order.number) not in another.words


def test_a_gift_that_has_no_code_has_no_page(case, ask):
    request = ask({"mug": 1}, kind=RequestKind.GIFT, actor=case.by_staff)
    assert return_url(request) == ""


def test_the_slip_is_there_until_the_goods_are(inside, case, ask, receive):
    inside.get("items/")
    inside.post("items/", chosen(case, {"mug": (2, "changed-mind")}))
    inside.post("details/", {})
    inside.post("solution/", {f"solution-{case.lines['mug'].pk}": "original_payment"})
    inside.post("way/", {"method-all": "own_carrier"})
    inside.post("confirm/", {})
    request = ReturnRequest.objects.get()
    assert "Thank you!" in inside.words
    (link,) = re.findall(r'href="([^"]+/slips/[^"]+)"', inside.text)
    answer = inside.client.get(urlsplit(link).path)
    assert answer["Content-Type"] == "application/pdf"

    receive(request, ("mug", 2, "recycle"))
    inside.get(f"returns/{request.number}/")
    assert "Your items have arrived" in inside.words or "All done" in inside.words
    assert "/slips/" not in inside.text
