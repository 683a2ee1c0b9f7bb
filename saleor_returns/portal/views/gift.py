"""Come in with a gift code: no prices, and the buyer is not told."""

from django.http import HttpResponse
from django.middleware.csrf import rotate_token
from django.utils import timezone
from django.utils.translation import gettext as _

from ...operations.portal.gift_codes import find_gift_code
from ...operations.portal.throttle import GIFT, allowed
from .. import session
from ..pages import go, render
from ..session import Session
from ..visit import Visit, client_address
from .find import too_many


def gift(visit: Visit) -> HttpResponse:
    """Whatever is wrong with a code is answered alike."""
    if not visit.is_post:
        return render(visit, "gift.html", errors={})
    address, now = client_address(visit.request), timezone.now()
    if not allowed("gift", GIFT, address=address, now=now):
        return too_many(visit)
    given = visit.request.POST.get("code", "")[:64]
    code = find_gift_code(given)
    if code is None:
        errors = {"code": _("We do not know this code. Please compare it once more.")}
        return render(visit, "gift.html", status=400, given=given, errors=errors)
    visit.session = session.begin(Session(str(code.order_id), gift=str(code.pk)))
    rotate_token(visit.request)
    return go("order")
