"""Come in: by a link that works once, or by one to a return, and out again."""

from django.http import HttpResponse
from django.middleware.csrf import rotate_token

from ...links import return_in
from ...models import ReturnRequest
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
    _begin(visit, Session(str(link.order_id), user=link.user_id))
    return go("order")


def open_return(visit: Visit, token: str) -> HttpResponse:
    """The same by a link in the mails of a return, which works for as long as they say.

    Whoever is at the order already goes straight on.
    """
    key = return_in(token)
    request = ReturnRequest.objects.filter(pk=key).first() if key else None
    if request is None:
        return render(visit, "link_gone.html", status=GONE)
    gift = str(request.gift_code_id) if request.gift_code_id else None
    wanted = Session(str(request.order_id), gift=gift)
    here = visit.session
    if here is None or (here.order, here.gift) != (wanted.order, wanted.gift):
        if not visit.is_post:
            return render(visit, "enter.html")
        _begin(visit, wanted)
    return go("return", request.number)


def _begin(visit: Visit, wanted: Session) -> None:
    visit.session = session.begin(wanted)
    rotate_token(visit.request)


def leave(visit: Visit) -> HttpResponse:
    """End the session."""
    if visit.is_post:
        visit.session = None
        rotate_token(visit.request)
    return go("find")
