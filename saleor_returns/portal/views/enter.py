"""Come in: by a link that works once, and out again."""

from django.http import HttpResponse
from django.middleware.csrf import rotate_token

from ...operations.portal.links import use_link, works
from .. import session
from ..pages import go, render
from ..session import Session
from ..visit import Visit

GONE = 410


def enter(visit: Visit, token: str) -> HttpResponse:
    """A page with one button: a link that is only looked at, as mail scanners do, lasts.

    Whatever is wrong with a link is answered alike.
    """
    if not visit.is_post:
        if not works(token):
            return render(visit, "link_gone.html", status=GONE)
        return render(visit, "enter.html")
    link = use_link(token)
    if link is None:
        return render(visit, "link_gone.html", status=GONE)
    visit.session = session.begin(Session(str(link.order_id), user=link.user_id))
    rotate_token(visit.request)
    return go("order")


def leave(visit: Visit) -> HttpResponse:
    """End the session."""
    if visit.is_post:
        visit.session = None
        rotate_token(visit.request)
    return go("find")
