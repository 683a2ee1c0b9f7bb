"""Pages out of templates, by an engine of the portal's own.

The shop's own templates, context processors and tags have no part in them.
"""

from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.template import Context, Engine
from django.utils.translation import gettext as _

from . import addresses, assets, speech
from .visit import CHANNEL, Visit

KEPT = (CHANNEL, "kind", "again", "at", "asked", "declared")
"""What makes a page what it is, beside its path."""
TEMPLATES = Path(__file__).resolve().parent / "templates"
SEE_OTHER = 303


@cache
def engine() -> Engine:
    return Engine(
        dirs=[str(TEMPLATES)],
        autoescape=True,
        loaders=[
            (
                "django.template.loaders.cached.Loader",
                ["django.template.loaders.filesystem.Loader"],
            )
        ],
        builtins=["django.templatetags.i18n", "saleor_returns.portal.tags"],
    )


def render(visit: Visit, name: str, *, status: int = 200, **more: Any) -> HttpResponse:
    """The whole page, in the language that is active now."""
    context = Context(
        {
            "visit": visit,
            "order": visit.order,
            "goods_title": _goods_title(visit),
            "shop": visit.appearance,
            "lang": visit.code,
            "direction": speech.direction(visit.language),
            "languages": speech.names(),
            "here": visit.here,
            "kept": _kept(visit),
            "theme": assets.theme_path(visit.appearance.accent),
            "csrf_token": get_token(visit.request),
            **visit.context,
            **more,
        }
    )
    text = engine().get_template(f"portal/{name}").render(context)
    return HttpResponse(text, status=status)


def _kept(visit: Visit) -> str:
    """The query of the same page in another language, also where a form led to it."""
    request = visit.request
    values = {
        name: value
        for name in KEPT
        if (value := request.GET.get(name) or request.POST.get(name))
    }
    return urlencode(values)


def _goods_title(visit: Visit) -> str:
    """What the visit is about; whoever was given goods does not know of an order."""
    if visit.is_gift:
        return _("Your present")
    return _("Order %(number)s") % {"number": visit.order.number} if visit.order else ""


def go(page: str, *args: object, query: str = "") -> HttpResponse:
    """Send the browser on to a page, which it asks for anew."""
    path = addresses.path_of(page, *args) + (f"?{query}" if query else "")
    answer = HttpResponseRedirect(path)
    answer.status_code = SEE_OTHER
    return answer


def not_found(visit: Visit) -> HttpResponse:
    return render(visit, "not_found.html", status=404)
