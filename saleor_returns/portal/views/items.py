"""Step 1: which goods, how many, and why."""

from django.http import HttpResponse
from django.utils.translation import gettext as _

from ...domain.lifecycle import RequestKind
from ...domain.portal.draft import Chosen, Draft
from ..entrance import with_order
from ..pages import go, render
from ..returning import Item, Returning, returning
from ..visit import Visit


@with_order
def items(visit: Visit) -> HttpResponse:
    """Every line of the order: what can be returned, until when, or else why not."""
    asked = visit.request.POST.get("kind") or visit.request.GET.get("kind")
    kind = RequestKind.CLAIM if asked == "claim" else None
    if asked == "return":
        kind = RequestKind.RETURN
    way = returning(visit, kind)
    if not visit.is_post:
        return _page(visit, way, _kept(way))
    given = _given(visit, way)
    errors = _errors(way, given)
    if errors:
        return _page(visit, way, given, errors=errors)
    way.keep(_draft(way, given))
    return go("details")


type Given = dict[str, tuple[str, str]]
"""What stands in the form: quantity and reason, by the line's key."""


def _kept(way: Returning) -> Given:
    return {str(row.line): (str(row.quantity), row.reason) for row in way.draft.lines}


def _given(visit: Visit, way: Returning) -> Given:
    form = visit.request.POST
    return {
        str(item.pk): (
            form.get(f"quantity-{item.pk}", "")[:9],
            form.get(f"reason-{item.pk}", "")[:64],
        )
        for item in way.items
    }


def _errors(way: Returning, given: Given) -> dict[str, str]:
    """What is wrong, by the field that it is wrong in."""
    found, wanted = {}, 0
    for item in way.items:
        quantity, reason = given[str(item.pk)]
        units = _units(quantity)
        if units is None or units > item.most:
            found[f"quantity-{item.pk}"] = _(
                "%(item)s: choose a number from 0 to %(most)s."
            ) % {"item": item.name, "most": item.most}
        elif units and reason not in dict(item.reasons):
            found[f"reason-{item.pk}"] = _("%(item)s: say why you return it.") % {
                "item": item.name
            }
        wanted += units or 0
    if not found and not wanted:
        found["all"] = _("Choose at least one item.")
    return found


def _units(quantity: str) -> int | None:
    if not quantity.strip():
        return 0
    is_number = quantity.strip().isascii() and quantity.strip().isdigit()
    return int(quantity) if is_number else None


def _draft(way: Returning, given: Given) -> Draft:
    """What was answered for a reason that stays the same is kept."""
    lines = []
    for item in way.items:
        quantity, reason = given[str(item.pk)]
        units = _units(quantity)
        if not units:
            continue
        before = way.draft.line(item.pk)
        if before is not None and before.reason == reason:
            lines.append(before.model_copy(update={"quantity": units}))
        else:
            lines.append(Chosen(line=item.pk, quantity=units, reason=reason))
    return way.draft.with_lines(lines)


def _page(
    visit: Visit,
    way: Returning,
    given: Given,
    *,
    errors: dict[str, str] | None = None,
) -> HttpResponse:
    rows = [_row(item, given.get(str(item.pk), ("", "")), errors) for item in way.items]
    return render(
        visit,
        "items.html",
        status=400 if errors else 200,
        way=way,
        rows=rows,
        possible=any(item.most for item in way.items),
        errors=errors or {},
        changed="changed" in visit.request.GET,
        kind=way.draft.kind,
        step=1,
    )


def _row(item: Item, given: tuple[str, str], errors: dict[str, str] | None) -> dict:
    quantity, reason = given
    return {
        "item": item,
        "quantity": quantity or "0",
        "reason": reason,
        "wrong_quantity": (errors or {}).get(f"quantity-{item.pk}"),
        "wrong_reason": (errors or {}).get(f"reason-{item.pk}"),
    }
