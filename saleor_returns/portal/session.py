"""Who visits the portal: a signed cookie, and no table.

It names one order, and who came for it. It ends by itself an hour after the last page,
and at the latest half a day after it began.
"""

import json
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from uuid import UUID

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from . import addresses

COOKIE = "returns_visit"
SALT = "saleor_returns.portal.session"
IDLE = timedelta(hours=1)
LONGEST = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Session:
    """``user`` is the customer who came from their account, ``gift`` the code that
    somebody entered; both are primary keys, and at most one is there. ``began`` is in
    seconds since 1970.
    """

    order: str
    user: int | None = None
    gift: str | None = None
    began: int = 0

    @property
    def order_id(self) -> UUID:
        return UUID(self.order)

    @property
    def gift_id(self) -> UUID | None:
        return UUID(self.gift) if self.gift else None


def read(request: HttpRequest) -> Session | None:
    """The session of a request, if it has one that we gave and that has not ended."""
    try:
        text = request.get_signed_cookie(COOKIE, None, salt=SALT, max_age=IDLE)
        session = Session(**json.loads(text)) if text else None
    except (ValueError, TypeError):
        return None
    if session is None or _now() - session.began > LONGEST.total_seconds():
        return None
    return session


def begin(session: Session) -> Session:
    return replace(session, began=_now())


def keep(response: HttpResponseBase, request: HttpRequest, session: Session) -> None:
    """Give it to the browser, for an hour from now on."""
    response.set_signed_cookie(
        COOKIE,
        json.dumps(asdict(session)),
        salt=SALT,
        max_age=IDLE,
        path=addresses.base(),
        secure=request.is_secure() or addresses.is_secure(),
        httponly=True,
        samesite="Lax",
    )


def end(response: HttpResponseBase) -> None:
    response.delete_cookie(COOKIE, path=addresses.base(), samesite="Lax")


def _now() -> int:
    return int(timezone.now().timestamp())
