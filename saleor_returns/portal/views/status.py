"""A return that was asked for: where it stands, and what may still be done about it."""

from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ...domain.lifecycle import LIVE, MoneyStatus, Reception, RequestStatus, Resolution
from ...domain.portal.draft import Chosen, Draft
from ...domain.portal.texts import PortalText
from ...domain.tracking import tracking_number
from ...errors import ReturnsError
from ...facts.buyers import HIDDEN
from ...facts.policies import zone_of
from ...facts.return_slip import has_slip
from ...links import slip_url
from ...messages import refusal_message
from ...models import DecisionRecord, Parcel, Reimbursement, ReturnRequest
from ...models.file import FilePurpose
from ...models.parcel import Direction
from ...operations.attach_file import attach_file
from ...operations.cancel import cancel_return
from ...operations.parcels.announce import announce_parcel
from ...operations.parcels.inputs import Shipment
from ...operations.portal.drafts import save_draft
from ..entrance import with_order
from ..new_goods import as_told, chosen_goods, exchanges_of
from ..pages import go, not_found, render
from ..photos import shown
from ..standing import in_one_line, next_steps, steps, timeline, was_sent
from ..visit import Visit
from ..wording import method_name, problem_in_words, resolution_name


def own(visit: Visit) -> Any:
    """Returns that the visitor may see: of the order, and by whom they were asked for."""
    sent = Parcel.objects.filter(request=OuterRef("pk"), direction=Direction.INBOUND)
    paid = Reimbursement.objects.filter(
        request=OuterRef("pk"), canceled_at=None, amount__gt=0
    )
    credit = Q(resolution=Resolution.STORE_CREDIT)
    rows = ReturnRequest.objects.filter(order=visit.order, gift_code=visit.gift)
    if not visit.is_gift:
        rows = rows.exclude(HIDDEN)
    return rows.annotate(
        is_sent=Exists(sent),
        gives_money=Exists(paid.exclude(credit)),
        gives_credit=Exists(paid.filter(credit)),
    )


def find(visit: Visit, number: str) -> ReturnRequest | None:
    if "\0" in number:
        return None
    found: ReturnRequest | None = own(visit).filter(number=number).first()
    return found


@with_order
def status(visit: Visit, number: str) -> HttpResponse:
    request = find(visit, number)
    if request is None:
        return not_found(visit)
    if not visit.is_post:
        return _page(visit, request, {})
    form = visit.request.POST
    if form.get("do") == "parcel" and not tracking_number(form.get("tracking", "")):
        message = _("Write the tracking number; it is on the receipt of the carrier.")
        return _page(visit, request, {"tracking": message})
    try:
        _do(visit, request)
    except ReturnsError as error:
        told = problem_in_words(error.problems[0])
        return _page(visit, request, {"all": told})
    return go("return", number)


def _do(visit: Visit, request: ReturnRequest) -> None:
    """What the button says that was pressed; each may be pressed again.

    Raises:
        ReturnsError: it is not possible now.
    """
    form = visit.request.POST
    wanted = form.get("do")
    if wanted == "photos":
        for upload in visit.request.FILES.getlist("photos")[:10]:
            attach_file(
                request_id=request.pk,
                upload=upload,
                purpose=FilePurpose.REQUEST,
                actor=visit.actor,
            )
    elif wanted == "parcel":
        shipment = Shipment(
            tracking_number=form.get("tracking", ""), carrier=form.get("carrier", "")
        )
        announce_parcel(request_id=request.pk, shipment=shipment, actor=visit.actor)


@with_order
def cancel(visit: Visit, number: str) -> HttpResponse:
    """Asked once more; with ``again`` what was chosen is there to be changed."""
    request = find(visit, number)
    if request is None:
        return not_found(visit)
    again = visit.request.GET.get("again") == "1" or "again" in visit.request.POST
    if not may_cancel(request) or (again and not may_change(visit, request)):
        return go("return", number)
    if not visit.is_post:
        return render(visit, "cancel.html", request_=request, again=again)
    try:
        cancel_return(request_id=request.pk, actor=visit.actor)
    except ReturnsError as error:
        told = problem_in_words(error.problems[0])
        return _page(visit, request, {"all": told})
    if not again:
        return go("return", number)
    save_draft(visit.order.pk, visit.gift, _as_draft(request))
    return go("items")


def may_cancel(request: ReturnRequest) -> bool:
    """Before anything was sent, arrived or was paid for."""
    return (
        request.status in LIVE
        and request.reception == Reception.NONE
        and request.money == MoneyStatus.NONE
        and not was_sent(request)
    )


def _decision(request: ReturnRequest) -> DecisionRecord | None:
    found: DecisionRecord | None = DecisionRecord.objects.filter(
        request=request
    ).first()
    return found


def may_change(
    visit: Visit, request: ReturnRequest, record: DecisionRecord | None = None
) -> bool:
    """Whether all of it could be asked for again: a deadline may have passed since.

    What came of a withdrawal could not: other rules hold for what is asked for here.
    """
    record = record or _decision(request)
    if record is None or visit.kind(request.kind) != request.kind:
        return False
    ends = [
        row.deadline
        for row in record.answer.lines
        if row.deadline is not None and row.refusal is None
    ]
    return all(end > timezone.now() for end in ends)


def _as_draft(request: ReturnRequest) -> Draft:
    rows = list(request.lines.select_related("reason"))
    instead = chosen_goods(exchanges_of(request, rows))
    lines = tuple(
        Chosen(
            line=line.order_line_id,
            quantity=line.quantity_requested,
            reason=line.reason.slug,
            comment=line.comment,
            answers=line.answers,
            resolution=line.resolution,
            variant=instead.get(line.pk),
        )
        for line in rows
    )
    return Draft(
        kind=request.kind,
        lines=lines,
        comment=request.comment,
        email=request.contact_email,
    )


def _page(visit: Visit, request: ReturnRequest, errors: dict[str, str]) -> HttpResponse:
    lines = list(request.lines.select_related("reason", "order_line"))
    record, cancelable = _decision(request), may_cancel(request)
    visit.context["zone"] = zone_of(visit.order)
    kept = [line for line in lines if not line.is_kept]
    methods = {line.method for line in kept}
    return render(
        visit,
        "status.html",
        status=400 if errors else 200,
        request_=request,
        standing=in_one_line(request),
        steps=steps(request),
        next_steps=next_steps(request, methods),
        timeline=timeline(request.events.all()),
        lines=[_line(line, record) for line in lines],
        exchanges=as_told(exchanges_of(request, lines)),
        slip_url=slip_url(request) if has_slip(request) else "",
        method=method_name(methods.pop()) if len(methods) == 1 else "",
        amounts=[] if visit.is_gift else _amounts(request),
        files=list(request.files.filter(purpose=FilePurpose.REQUEST)),
        asked="asked" in visit.request.GET,
        asked_text=visit.appearance.text(PortalText.ASKED, visit.code),
        may_cancel=cancelable,
        may_change=cancelable and may_change(visit, request, record),
        may_add=request.status in LIVE,
        may_announce=_may_announce(request),
        parcels=list(request.parcels.filter(direction=Direction.INBOUND)),
        errors=errors,
    )


def _may_announce(request: ReturnRequest) -> bool:
    return request.status == RequestStatus.APPROVED and request.is_awaited


def _line(line: Any, record: DecisionRecord | None) -> dict[str, Any]:
    refusal = None
    if record is not None and not line.quantity_approved:
        refusal = record.answer.line(line.order_line_id).refusal
    return {
        "name": line.product_name,
        "variant": line.variant_name,
        "quantity": line.quantity_requested,
        "solution": resolution_name(line.resolution),
        "why_not": refusal_message(refusal) if refusal else "",
    }


def _amounts(request: ReturnRequest) -> list[dict[str, Any]]:
    """What was paid back, or is about to be."""
    rows = request.reimbursements.filter(canceled_at=None)
    return [
        {
            "amount": row.amount,
            "currency": row.currency,
            "as": resolution_name(row.resolution),
        }
        for row in rows
        if row.amount
    ]


@with_order
def photo(visit: Visit, number: str, key: UUID) -> HttpResponse:
    """A photo that the visitor's side added to a return of theirs."""
    request = find(visit, number)
    mine = request.files.filter(purpose=FilePurpose.REQUEST) if request else None
    return shown(mine.filter(pk=key).first() if mine is not None else None)
