"""Find the order: a guest names it, and reads the rest in their mail."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ...domain.portal.texts import BUILT_IN, PortalText
from ...domain.text import is_storable
from ...operations.portal.ask_link import ask_guest_link
from ...operations.portal.throttle import FIND, allowed
from .. import pages
from ..pages import go, render
from ..visit import CHANNEL, Visit, client_address
from ..withdrawing import is_offered
from ..wording import order_number

EMAIL_MAX_LENGTH = 254
TOO_MANY = 429


def find(visit: Visit) -> HttpResponse:
    """The form; what it is answered is the same whatever order there is, or not."""
    if not visit.is_post:
        return _form(visit)
    given = {
        name: visit.request.POST.get(name, "")[:EMAIL_MAX_LENGTH]
        for name in ("number", "email")
    }
    errors = _errors(given)
    if errors:
        return _form(visit, status=400, given=given, errors=errors)
    email = given["email"].strip()
    number = order_number(given["number"]) or 0
    address = client_address(visit.request)
    now = timezone.now()
    if not allowed(
        "find", FIND, address=address, now=now, email=email, number=str(number)
    ):
        return too_many(visit)
    ask_guest_link(number=number, email=email, language=visit.code)
    channel = visit.channel.slug if visit.channel else ""
    return go("sent", query=f"{CHANNEL}={channel}" if channel else "")


def sent(visit: Visit) -> HttpResponse:
    return render(visit, "sent.html")


def too_many(visit: Visit) -> HttpResponse:
    answer = render(visit, "too_many.html", status=TOO_MANY)
    answer.headers["Retry-After"] = "3600"
    return answer


def _form(
    visit: Visit,
    *,
    status: int = 200,
    given: dict[str, str] | None = None,
    errors: dict[str, str] | None = None,
) -> pages.HttpResponse:
    return render(
        visit,
        "find.html",
        status=status,
        given=given or {},
        errors=errors or {},
        ended="ended" in visit.request.GET and visit.order is None,
        may_withdraw=is_offered(visit),
        welcome=visit.appearance.text(PortalText.WELCOME, visit.code)
        or visit.language.say(BUILT_IN[PortalText.WELCOME]),
    )


def _errors(given: dict[str, str]) -> dict[str, str]:
    """What is wrong by the look of it alone."""
    found = {}
    if order_number(given["number"]) is None:
        found["number"] = _("An order number has digits only, such as 1042.")
    try:
        validate_email(given["email"].strip())
        is_email = is_storable(given["email"])
    except ValidationError:
        is_email = False
    if not is_email:
        found["email"] = _("Write your whole e-mail address, such as zoe@example.com.")
    return found
