"""What the form of a step would come to, for the script that keeps it in view."""

from django.http import HttpResponse

from ...domain.lifecycle import Resolution
from ...domain.policy.effects import Method
from ..entrance import with_order
from ..pages import render
from ..returning import returning
from ..visit import Visit


@with_order
def estimating(visit: Visit) -> HttpResponse:
    """The same piece of the page as without a script; nothing is kept.

    What cannot be is as if nothing was chosen: the step itself says what is wrong.
    """
    way = returning(visit)
    if not visit.is_post or not way.chosen:
        return HttpResponse(status=204)
    form, rows, prices = visit.request.POST, [], {}
    for row, item in way.chosen:
        changed: dict[str, object] = {}
        wanted = form.get(f"solution-{item.pk}", row.resolution or "")
        if wanted in list(Resolution):
            changed["resolution"] = Resolution(wanted)
        method = form.get("method-all") or form.get(f"method-{item.pk}")
        if method in list(Method):
            changed["method"] = Method(method)
        chosen = row.model_copy(update=changed)
        if chosen.resolution == Resolution.EXCHANGE:
            variant = form.get(f"variant-{item.pk}", str(row.variant or ""))
            for offer in way.offers.get(item.pk, ()):
                if str(offer.variant.pk) == variant:
                    prices[item.pk] = offer.unit_gross * row.quantity
        rows.append(chosen)
    return render(visit, "estimate.html", estimate=way.estimated(rows, prices))
