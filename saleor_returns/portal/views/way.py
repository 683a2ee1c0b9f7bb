"""Step 4: how the goods come back."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import gettext as _

from ...domain.lifecycle import Resolution
from ...domain.policy.effects import Method
from ..entrance import with_order
from ..pages import go, render
from ..returning import Returning, returning
from ..visit import Visit
from ..wording import method_hint, method_name


@with_order
def way_back(visit: Visit) -> HttpResponse:
    """One way for all goods where there is one, else one for each item."""
    way = returning(visit)
    if not way.chosen or any(row.resolution is None for row, _item in way.chosen):
        return go("items" if not way.chosen else "solution")
    offered = _offered(way)
    if not offered:
        return go("confirm")
    if not visit.is_post:
        return _page(visit, way, offered, {})
    errors = {
        f"method-{pk}": _("Choose how to send it back.")
        for pk, methods in offered.items()
        if visit.request.POST.get(f"method-{pk}") not in methods
    }
    if errors:
        return _page(visit, way, offered, errors)
    way.keep(
        way.draft.with_lines([_with(visit, row, offered) for row, _i in way.chosen])
    )
    return go("confirm")


type Offered = dict[str, list[Method]]
"""Ways by the key of the line that they are for, or by ``all``."""
ALL = "all"


def _offered(way: Returning) -> Offered:
    """Of goods that must come back at all."""
    decision = way.estimate.decision
    of_lines: dict[UUID, list[Method]] = {
        item.pk: list(decision.line(item.pk).methods)
        for row, item in way.chosen
        if row.resolution != Resolution.KEEP_ITEM
    }
    if not of_lines:
        return {}
    first, *others = of_lines.values()
    common = [word for word in first if all(word in row for row in others)]
    if common:
        return {ALL: common}
    return {str(pk): methods for pk, methods in of_lines.items()}


def _with(visit: Visit, row: Any, offered: Offered) -> Any:
    key = ALL if ALL in offered else str(row.line)
    if key not in offered or row.resolution == Resolution.KEEP_ITEM:
        return row.model_copy(update={"method": None})
    given = visit.request.POST[f"method-{key}"]
    return row.model_copy(update={"method": Method(given)})


def _page(
    visit: Visit, way: Returning, offered: Offered, errors: dict[str, str]
) -> HttpResponse:
    items = {str(item.pk): item for _row, item in way.chosen}
    kept = {str(row.line): row.method for row, _item in way.chosen}
    groups = []
    for key, methods in offered.items():
        rows = [row for row, _item in way.chosen if key in (ALL, str(row.line))]
        current = next(iter(kept.values())) if key == ALL else kept[key]
        chosen = current if current in methods else None
        if len(methods) == 1:
            chosen = methods[0]
        groups.append(
            {
                "key": key,
                "item": items.get(key),
                "wrong": errors.get(f"method-{key}"),
                "methods": [
                    {
                        "word": method,
                        "name": method_name(method),
                        "hint": method_hint(method),
                        "checked": method == chosen,
                        "fee": -way.estimated(
                            rows, way.prices, method=method
                        ).return_shipping_fee,
                    }
                    for method in methods
                ],
            }
        )
    return render(
        visit,
        "way.html",
        status=400 if errors else 200,
        groups=groups,
        errors=errors,
        estimate=way.estimate,
        step=4,
    )
