"""The page of a return: where it stands, what may be done, and what stays within."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns.domain.policy.effects import Priority
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import Parcel, PortalDraft, ReturnRequest
from saleor_returns.operations.staff.add_note import add_note
from saleor_returns.operations.staff.set_priority import set_priority

HOSTILE = "<script>alert(1)</script>{{ 7|add:7 }}&\"'"


@pytest.fixture
def request_(case, ask):
    actor = Actor(ActorKind.CUSTOMER, order_id=case.order.pk)
    return ask({"mug": 2}, actor=actor, comment=HOSTILE)


@pytest.fixture
def page(inside, request_):
    """The page of the return, as its customer sees it."""

    def look():
        inside.get(f"returns/{request_.number}/")
        return inside.words

    return look


def test_where_it_stands_through_its_life(page, request_, case, receive, reimburse):
    assert "Your return is accepted. Please send the items." in page()
    receive(request_, ("mug", 1, "recycle"))
    assert "A part of your items has arrived" in page()
    receive(request_, ("mug", 1, None))
    assert "Your items have arrived, and we are looking at them." in page()


def test_what_is_paid_of_a_part_does_not_hide_that_the_rest_is_waited_for(
    page, request_, receive, reimburse
):
    receive(request_, ("mug", 1, "recycle"))
    reimburse(request_)
    assert "we wait for the rest." in page()
    assert "Your money is on its way back." not in page()


@pytest.mark.parametrize(
    ("solution", "told"),
    [
        ("original_payment", "Your money is on its way back."),
        ("store_credit", "You got store credit."),
    ],
)
def test_credit_is_not_told_as_money(
    inside, ask, in_force, receive, reimburse, solution, told
):
    in_force(resolutions=["original_payment", "store_credit"])
    request = ask({"mug": 2}, resolution=solution)
    receive(request, ("mug", 2, "recycle"))
    reimburse(request)
    # As long as something else of it is open.
    ReturnRequest.objects.filter(pk=request.pk).update(status="approved")
    inside.get(f"returns/{request.number}/")
    assert f'<h2 id="standing-title">{told}</h2>' in inside.text


def test_no_tracking_number_is_told_beside_its_field(inside, page, request_):
    page()
    inside.post(f"returns/{request_.number}/", {"do": "parcel", "tracking": " "})
    assert "Write the tracking number" in inside.words
    assert 'aria-describedby="tracking-error"' in inside.text
    assert not Parcel.objects.exists()


def test_done(page, request_, receive, reimburse):
    receive(request_, ("mug", 2, "recycle"))
    reimburse(request_)
    words = page()
    assert "All done." in words
    assert "Your money was paid back." in words
    assert "Cancel this return" not in words


def test_what_staff_do_among_themselves_is_not_shown(page, request_, case):
    before = page()
    add_note(request_id=request_.pk, message="A liar!", actor=case.by_staff)
    set_priority(request_id=request_.pk, priority=Priority.URGENT, actor=case.by_staff)
    assert page() == before


def test_html_in_texts_is_text(inside, page, request_, case):
    request_.lines.update(product_name=HOSTILE, variant_name=HOSTILE)
    request_.decline_reason = HOSTILE
    request_.save()
    page()
    assert "<script>alert" not in inside.text
    assert inside.text.count("&lt;script&gt;alert(1)&lt;/script&gt;{{ 7|add:7 }}") >= 4


def test_canceling_is_asked_once_more(inside, page, request_):
    page()
    inside.get(f"returns/{request_.number}/cancel/")
    request_.refresh_from_db()
    assert request_.status == "approved"
    inside.post(f"returns/{request_.number}/cancel/", {})
    request_.refresh_from_db()
    assert request_.status == "canceled"
    assert "This return was canceled." in inside.words


def test_what_was_sent_is_not_canceled(inside, page, request_):
    page()
    inside.post(
        f"returns/{request_.number}/",
        {"do": "parcel", "tracking": "9400 1118 9922", "carrier": HOSTILE},
    )
    assert Parcel.objects.get().tracking_number == "940011189922"
    assert "Your parcel is on its way to us." in inside.words
    assert "<script>alert" not in inside.text
    assert "Cancel this return" not in inside.words
    inside.post(f"returns/{request_.number}/cancel/", {})
    request_.refresh_from_db()
    assert request_.status == "approved"


def test_changing_starts_again_with_what_was_chosen(inside, page, request_, case):
    page()
    inside.get(f"returns/{request_.number}/cancel/?again=1")
    inside.post(f"returns/{request_.number}/cancel/", {"again": "1"})
    request_.refresh_from_db()
    assert request_.status == "canceled"
    assert '<option value="2" selected>' in inside.text
    assert PortalDraft.objects.get().data["lines"][0]["reason"] == "too-small"


def test_nothing_is_changed_that_could_not_be_asked_for_again(
    inside, page, request_, monkeypatch
):
    from saleor_returns.portal.views import status

    later = timezone.now() + timedelta(days=400)
    monkeypatch.setattr(status.timezone, "now", lambda: later)
    assert "Change this return" not in page()
    inside.post(f"returns/{request_.number}/cancel/", {"again": "1"})
    request_.refresh_from_db()
    assert request_.status == "approved"


@pytest.mark.parametrize("number", ["RMA-999999", "%00", "..", "%3Cscript%3E"])
def test_numbers_that_there_are_not(inside, number):
    assert inside.get(f"returns/{number}/").status_code == 404
