"""Step 5: look at it once more, and ask for it."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpResponse
from django.utils.translation import gettext as _

from ...domain.lifecycle import Resolution
from ...domain.policy.effects import Outcome
from ...domain.portal.draft import Chosen
from ...errors import ErrorCode, Problem, ReturnsError
from ...models import ReturnRequest
from ...operations.inputs import NewGoods, Wanted, WantedLine
from ...operations.portal.photos import hand_over
from ...operations.request import request_return
from ..agreed import FIELD, seal_of
from ..entrance import with_order
from ..pages import go, render
from ..returning import Returning, returning
from ..visit import Visit
from ..wording import method_name, problem_in_words, resolution_name
from .details import photos_needed

type Errors = dict[str, str]


@with_order
def confirm(visit: Visit) -> HttpResponse:
    """The whole of it with what it comes to; sent twice it is one return."""
    way = returning(visit)
    if len(way.chosen) < len(way.draft.lines):
        return go("items", query="changed=1")
    if not way.chosen:
        return go("items")
    if any(row.resolution is None for row, _item in way.chosen):
        return go("solution")
    if not visit.is_post:
        return _page(visit, way, {})
    errors = _email(visit, way)
    if way.row is None or len(way.photos) < photos_needed(way):
        return go("details")
    if not errors and visit.request.POST.get(FIELD) != seal_of(way):
        errors = {"all": _changed(way)}
    if errors:
        return _page(visit, way, errors)
    try:
        request = ask(visit, way)
    except ReturnsError as error:
        told = {problem_in_words(row) for row in error.problems}
        return _page(visit, way, {"all": " ".join(sorted(told))})
    return go("return", request.number, query="asked=1")


def _changed(way: Returning) -> str:
    """Why what was agreed to is not asked for: the page that follows shows it anew."""
    for row, _item in way.chosen:
        if row.resolution == Resolution.EXCHANGE and not _instead(way, row):
            return problem_in_words(Problem(ErrorCode.VARIANT_SOLD_OUT, ""))
    return _("Something has changed. Please look at it once more.")


def ask(visit: Visit, way: Returning) -> ReturnRequest:
    """Ask for what the draft says, and give the return its photos.

    Raises:
        ReturnsError: see :func:`~...operations.request.request_return`.
    """
    draft, row = way.draft, way.row
    assert row is not None  # noqa: S101  (there are chosen lines)
    wanted = Wanted(
        order_id=visit.order.pk,
        lines=[_wanted(chosen) for chosen, _item in way.chosen],
        kind=draft.kind,
        comment=draft.comment,
        contact_email=draft.email,
        contact_language=visit.code if draft.email else "",
    )
    request = request_return(
        wanted=wanted, actor=visit.actor, idempotency_key=row.key.hex
    )
    hand_over(draft=row, request_id=request.pk, actor=visit.actor)
    return request


def _wanted(chosen: Chosen) -> WantedLine:
    goods = []
    if chosen.resolution == Resolution.EXCHANGE and chosen.variant is not None:
        goods = [NewGoods(chosen.variant, chosen.quantity)]
    return WantedLine(
        order_line_id=chosen.line,
        quantity=chosen.quantity,
        reason=chosen.reason,
        comment=chosen.comment,
        resolution=chosen.resolution,
        answers=chosen.answers,
        method=chosen.method,
        exchange_for=goods,
    )


def _email(visit: Visit, way: Returning) -> Errors:
    """Where the holder of a gift code is told, whom the shop does not know yet."""
    if not visit.is_gift:
        return {}
    email = visit.request.POST.get("email", "").strip()[:254]
    try:
        validate_email(email)
    except ValidationError:
        message = _("Write your whole e-mail address, such as zoe@example.com.")
        return {"email": message}
    if way.draft.email != email:
        way.keep(way.draft.model_copy(update={"email": email}))
    return {}


def _page(visit: Visit, way: Returning, errors: Errors) -> HttpResponse:
    estimate = way.estimate
    rows = [
        {
            "item": item,
            "quantity": row.quantity,
            "reason": dict(item.reasons)[row.reason],
            "solution": resolution_name(row.resolution or ""),
            "instead": _instead(way, row),
            "method": method_name(row.method) if row.method else "",
        }
        for row, item in way.chosen
    ]
    return render(
        visit,
        "confirm.html",
        status=400 if errors else 200,
        rows=rows,
        draft=way.draft,
        email=visit.request.POST.get("email", way.draft.email),
        photos=way.photos,
        estimate=estimate,
        is_reviewed=estimate.decision.outcome == Outcome.REVIEW,
        shown=seal_of(way),
        errors=errors,
        step=5,
    )


def _instead(way: Returning, row: Chosen) -> str:
    for offer in way.offers.get(row.line, ()) if row.variant else ():
        if offer.variant.pk == row.variant:
            return offer.variant_name or offer.product_name
    return ""
