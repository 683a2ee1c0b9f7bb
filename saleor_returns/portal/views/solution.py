"""Step 3: money, credit, other goods, or whatever else the policy makes possible."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import gettext as _

from ...domain.lifecycle import Resolution
from ...domain.portal.draft import Chosen
from ..entrance import with_order
from ..pages import go, render
from ..returning import Item, Returning, returning
from ..visit import Visit
from ..wording import resolution_hint, resolution_name

type Errors = dict[str, str]


@with_order
def solution(visit: Visit) -> HttpResponse:
    """What each way comes to; advice stands before, once, and keeps nobody from going on."""
    way = returning(visit)
    if not way.chosen:
        return go("items")
    offered = way.resolutions
    if not visit.is_post:
        return _page(visit, way, offered, {})
    errors: Errors = {}
    lines = [
        _decided(visit, way, row, item, offered[item.pk], errors)
        for row, item in way.chosen
    ]
    way.keep(way.draft.with_lines(lines))
    if errors:
        return _page(visit, way, offered, errors)
    return go("way")


def _decided(
    visit: Visit,
    way: Returning,
    row: Chosen,
    item: Item,
    offered: Sequence[Resolution],
    errors: Errors,
) -> Chosen:
    form = visit.request.POST
    given = form.get(f"solution-{item.pk}", "")
    if given not in offered:
        errors[f"solution-{item.pk}"] = _("%(item)s: choose a solution.") % {
            "item": item.name
        }
        return row
    variant = None
    if given == Resolution.EXCHANGE:
        wanted = form.get(f"variant-{item.pk}", "")
        known = {str(offer.variant.pk): offer for offer in way.offers.get(item.pk, ())}
        if wanted in known:
            variant = int(wanted)
        else:
            errors[f"variant-{item.pk}"] = _(
                "%(item)s: choose what you want instead."
            ) % {"item": item.name}
    changed = {"resolution": Resolution(given), "variant": variant}
    return row.model_copy(update=changed)


def _page(
    visit: Visit,
    way: Returning,
    offered: Mapping[UUID, Sequence[Resolution]],
    errors: Errors,
) -> HttpResponse:
    rows = [
        _row(visit, way, row, item, offered[item.pk], errors)
        for row, item in way.chosen
    ]
    return render(
        visit,
        "solution.html",
        status=400 if errors else 200,
        rows=rows,
        errors=errors,
        estimate=way.estimate,
        step=3,
    )


def _row(
    visit: Visit,
    way: Returning,
    row: Chosen,
    item: Item,
    offered: Sequence[Resolution],
    errors: Errors,
) -> dict[str, Any]:
    chosen = row.resolution if row.resolution in offered else None
    if chosen is None and offered:
        chosen = offered[0]
    return {
        "item": item,
        "quantity": row.quantity,
        "advice": _advice(visit, way, row, item),
        "wrong": errors.get(f"solution-{item.pk}"),
        "wrong_variant": errors.get(f"variant-{item.pk}"),
        "variant": row.variant,
        "offers": _offers(way, row, item),
        "ways": [
            {
                "word": resolution,
                "name": resolution_name(resolution),
                "hint": resolution_hint(resolution),
                "checked": resolution == chosen,
                "comes_to": _comes_to(way, row, resolution),
                "possible": resolution != Resolution.EXCHANGE
                or bool(way.offers.get(item.pk)),
            }
            for resolution in offered
        ],
    }


def _comes_to(way: Returning, row: Chosen, resolution: Resolution) -> Any:
    """What this line alone comes to, by the function that pays; nothing for new goods."""
    if resolution in (Resolution.EXCHANGE, Resolution.REPLACEMENT, Resolution.REPAIR):
        return None
    alone = way.estimated([row], resolution=resolution)
    return alone.refund + alone.credit


def _offers(way: Returning, row: Chosen, item: Item) -> list[dict[str, Any]]:
    """Other goods, with what is paid more or gets back for each."""
    offers = way.offers.get(item.pk)
    if not offers:
        return []
    rows: list[dict[str, Any]] = []
    alone = way.estimated([row], resolution=Resolution.EXCHANGE)
    for offer in offers:
        changed = alone.at(offer.unit_gross * row.quantity)
        rows.append(
            {
                "pk": offer.variant.pk,
                "name": offer.variant_name or offer.product_name,
                "left": offer.available,
                "same": offer.variant.pk == item.line.variant_id,
                "to_pay": changed.to_pay,
                "back": changed.refund + changed.credit,
            }
        )
    return rows


def _advice(visit: Visit, way: Returning, row: Chosen, item: Item) -> list[str]:
    """What the shop wants to say first: to the answers that were given, and the policy's."""
    told = []
    for question in item.eligibility.questions(way.reasons[row.reason]):
        given = row.answers.get(question.slug)
        for answer in question.answers:
            if answer.slug == given and (advice := answer.advice_in(visit.code)):
                told.append(advice)
    if item.eligibility.decision.advice:
        told.append(item.eligibility.decision.advice)
    return told
