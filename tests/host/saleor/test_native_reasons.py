"""Saleor's own reasons: pages behind ours, shown natively, demanded where it demands."""

from decimal import Decimal

import pytest
from django.contrib.sites.models import Site

from saleor_returns import host
from saleor_returns.domain.disposition import Disposition
from saleor_returns.errors import ReturnsError
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.host.contract import Actor, ActorKind, ReasonUse
from saleor_returns.host.saleor import compat
from saleor_returns.models import ReturnReason
from saleor_returns.operations.inputs import Arrival, Finding, Payment, Verdict
from saleor_returns.operations.receive import receive_return
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.setup import set_up
from tests.graphql import documents
from tests.returning import native_of

LINK = """
mutation Link($id: ID!, $input: ReturnReasonInput!) {
  returnReasonUpdate(id: $id, input: $input) {
    returnReason { nativeReference nativeRefundReference }
    errors { code field acceptedValues }
  }
}
"""
COLUMNS = {
    ReasonUse.RETURN: "return_reason_reference_type",
    ReasonUse.REFUND: "refund_reason_reference_type",
}


@pytest.fixture
def offer(db):
    """Make the shop refer to pages of some titles for a use; give them by title."""
    from saleor.page.models import Page, PageType

    def pages_of(use, *titles):
        settings = Site.objects.get_current().settings
        if not compat.has_field(type(settings), COLUMNS[use]):
            pytest.skip(f"This Saleor refers to no pages for a {use}.")
        page_type = PageType.objects.create(
            name=f"{use} reasons", slug=f"{use}-reasons"
        )
        setattr(settings, COLUMNS[use], page_type)
        settings.save(update_fields=[COLUMNS[use]])
        Site.objects.clear_cache()
        return {
            title: Page.objects.create(
                title=title, slug=f"{use}-{title}".lower(), page_type=page_type
            )
            for title in titles
        }

    return pages_of


@pytest.fixture
def link():
    def link_reason(slug, **pages):
        columns = {f"native_{use}_page_id": page.pk for use, page in pages.items()}
        ReturnReason.objects.filter(slug=slug).update(**columns)

    return link_reason


def test_a_receipt_shows_its_reasons_in_the_order(case, ask, receive, offer, link):
    # given
    pages = offer(ReasonUse.RETURN, "Size", "Damage")
    link("too-small", **{"return": pages["Size"]})
    request = ask({"shirt": 2, "mug": 1})

    # when
    receipt = receive(request, ("shirt", 2, "restock"), ("mug", 1, "recycle"))

    # then
    fulfillment = case.order.fulfillments.get(pk=native_of(receipt))
    assert fulfillment.reason == f"{request.number}: Too small"
    assert fulfillment.reason_reference == pages["Size"]
    for line in fulfillment.lines.all():
        assert line.reason == "Too small"
        assert line.reason_reference == pages["Size"]


def test_the_fulfillment_refers_to_the_reason_of_most_units(
    case, ask, receive, offer, link
):
    # given
    from saleor_returns.models import ReturnLine

    pages = offer(ReasonUse.RETURN, "Size", "Damage")
    link("too-small", **{"return": pages["Size"]})
    link("damaged-in-transit", **{"return": pages["Damage"]})
    request = ask({"shirt": 1, "mug": 2})
    ReturnLine.objects.filter(request=request, sku="mug").update(
        reason=ReturnReason.objects.get(slug="damaged-in-transit")
    )

    # when
    receipt = receive(request, ("shirt", 1, "restock"), ("mug", 2, "recycle"))

    # then
    fulfillment = case.order.fulfillments.get(pk=native_of(receipt))
    assert fulfillment.reason_reference == pages["Damage"]
    references = {
        line.order_line.product_sku: line.reason_reference.title
        for line in fulfillment.lines.all()
    }
    assert references == {"shirt": "Size", "mug": "Damage"}


def test_staff_are_refused_what_saleor_would_refuse_them(case, ask, receive, offer):
    # given
    offer(ReasonUse.RETURN, "Size", "Damage")
    request = ask({"shirt": 1})

    # when
    with pytest.raises(ReturnsError) as refused:
        receive(request, ("shirt", 1, "restock"))

    # then
    (problem,) = refused.value.problems
    assert problem.code == "native_reason_required"
    assert "“too-small”" in problem.message
    assert problem.accepted == ["Damage", "Size"]
    assert problem.line == request.lines.get().pk
    assert not request.receipts.exists()
    assert not case.order.fulfillments.filter(status="returned").exists()


def test_what_is_not_accepted_needs_no_reason(case, ask, receive, offer):
    offer(ReasonUse.RETURN, "Size")
    request = ask({"shirt": 1})
    assert receive(request, ("shirt", 1, "return_to_customer")).number == 1


def test_apps_may_do_without_as_in_saleor(case, shop, ask, offer):
    # given
    offer(ReasonUse.RETURN, "Size")
    request = ask({"shirt": 1})
    line = request.lines.get()

    # when
    receipt = receive_return(
        request_id=request.pk,
        arrival=Arrival([Finding(line.pk, 1, Verdict(Disposition.RECYCLE))]),
        actor=Actor(ActorKind.APP, app=shop.app("app.wms", ("MANAGE_ORDERS",))),
    )

    # then
    fulfillment = case.order.fulfillments.get(pk=native_of(receipt))
    assert fulfillment.reason_reference is None
    assert fulfillment.reason == f"{request.number}: Too small"


def test_a_page_that_is_no_longer_offered_counts_as_none(
    case, ask, receive, offer, link
):
    pages = offer(ReasonUse.RETURN, "Size", "Damage")
    link("too-small", **{"return": pages["Size"]})
    pages["Size"].delete()
    with pytest.raises(ReturnsError, match="too-small"):
        receive(ask({"shirt": 1}), ("shirt", 1, "restock"))


@pytest.mark.parametrize("linked", ["refund", "return"])
def test_a_refund_shows_its_reasons(case, ask, receive, reimburse, offer, link, linked):
    """With a page of its own, or with that of the return where both offer the same."""
    # given
    pages = offer(ReasonUse.REFUND, "Size")
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, "recycle"))
    link("too-small", **{linked: pages["Size"]})

    # when
    reimburse(request)

    # then
    granted = case.order.granted_refunds.get()
    assert granted.reason == request.number
    assert granted.reason_reference == pages["Size"]
    line = granted.lines.get()
    assert line.reason == "Too small"
    if compat.has_field(type(line), "reason_reference"):
        assert line.reason_reference == pages["Size"]


def test_staff_who_pay_are_refused_without_a_reason(case, ask, receive, offer, shop):
    # given
    offer(ReasonUse.REFUND, "Size")
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, "recycle"))

    def pay(actor, amount=None):
        (reimbursement,) = reimburse_return(
            request_id=request.pk, payment=Payment(amount, "Kept."), actor=actor
        )
        return reimbursement

    # then
    with pytest.raises(ReturnsError) as refused:
        pay(case.by_staff)
    assert refused.value.codes == ["native_reason_required"]
    assert not request.reimbursements.exists()
    assert pay(Actor(ActorKind.APP, app=shop.app("app.erp"))).amount > 0


def test_paying_nothing_needs_no_reason(case, ask, receive, offer):
    offer(ReasonUse.REFUND, "Size")
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, "recycle"))
    (settled,) = reimburse_return(
        request_id=request.pk, payment=Payment(Decimal(0), "Worn."), actor=case.by_staff
    )
    assert settled.amount == 0


def test_staff_link_pages_to_reasons(case, api, offer, payload):
    # given
    pages = offer(ReasonUse.RETURN, "Size")
    staff = case.by_staff.user
    reason = ReturnReason.objects.get(slug="too-small")
    size = global_id("Page", pages["Size"].pk)

    def update(**changes):
        variables = {"id": global_id("ReturnReason", reason.pk), "input": changes}
        return payload(api(LINK, variables, staff))

    # then
    assert update(nativeReference=size)["returnReason"]["nativeReference"] == size
    assert update(name="Small")["returnReason"]["nativeReference"] == size
    wrong = update(nativeReference=global_id("Page", pages["Size"].pk + 1))
    assert wrong["errors"] == [
        {"code": "INVALID", "field": "nativeReference", "acceptedValues": ["Size"]}
    ]
    refund = update(nativeRefundReference=size)
    assert [row["field"] for row in refund["errors"]] == ["nativeRefundReference"]
    assert update(nativeReference=None)["returnReason"]["nativeReference"] is None


def test_setup_names_the_reasons_without_a_page(case, offer, link):
    pages = offer(ReasonUse.RETURN, "Size")
    link("too-small", **{"return": pages["Size"]})
    (said,) = set_up()
    assert "every return" in said
    assert "too-large" in said
    assert "too-small" not in said
    ReturnReason.objects.update(native_return_page_id=pages["Size"].pk)
    assert list(set_up()) == []


def test_the_refusal_over_the_api(case, api, ask, offer, payload):
    # given
    offer(ReasonUse.RETURN, "Size")
    request = ask({"shirt": 1})
    line = global_id("ReturnLine", request.lines.get().pk)
    item = {"lineId": line, "quantity": 1, "disposition": "RECYCLE"}
    variables = {
        "id": global_id("ReturnRequest", request.pk),
        "input": {"items": [item]},
    }

    # when
    answer = payload(api(documents.RECEIVE, variables, case.by_staff.user))

    # then
    (error,) = answer["errors"]
    assert (error["code"], error["line"]) == ("NATIVE_REASON_REQUIRED", line)
    assert error["acceptedValues"] == ["Size"]


def test_offered_pages(offer):
    assert host.reasons.pages(ReasonUse.RETURN) is None
    pages = offer(ReasonUse.RETURN, "Size", "Damage")
    assert host.reasons.pages(ReasonUse.RETURN) == {
        page.pk: title for title, page in pages.items()
    }
