"""One request for a page: who asks, about which order, in which language."""

import re
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from django.utils import timezone

from .. import host
from ..conf import settings
from ..domain.language import Language
from ..domain.lifecycle import RequestKind
from ..facts.appearance import Appearance, appearance_of
from ..facts.gift_units import holding
from ..host.contract import Actor, ActorKind
from ..models import GiftCode
from . import session as sessions
from . import speech
from .session import Session

PORT = re.compile(r"^(?:\[(?P<v6>[^\]]*)\]|(?P<v4>[^:\[\]]+))(?::\d+)?$")
CHANNEL = "channel"
"""Names the channel to those who have shown no order yet."""


@dataclass
class Visit:
    """``order`` is there where the visitor may see it; its channel and user with it.

    ``here`` is the page's path as the browser has it, which a proxy may hide from us.

    A view that begins or ends a session sets ``session``.
    """

    request: HttpRequest
    here: str
    code: str
    language: Language
    appearance: Appearance
    channel: Any | None = None
    session: Session | None = None
    order: Any = None
    gift: GiftCode | None = None
    context: dict[str, Any] = field(default_factory=dict)

    @property
    def is_post(self) -> bool:
        return self.request.method == "POST"

    @property
    def actor(self) -> Actor:
        """Who asks for what is done."""
        return Actor(
            ActorKind.CUSTOMER,
            user=self.order.user if self.session and self.session.user else None,
            order_id=self.order.pk,
            gift_code_id=self.gift.pk if self.gift else None,
        )

    @property
    def is_gift(self) -> bool:
        """Whether the visitor was given the goods, and sees no prices."""
        return self.gift is not None

    def kind(self, wanted: str | None) -> RequestKind:
        """What is asked for: a gift is one whatever is said."""
        if self.is_gift:
            return RequestKind.GIFT
        return RequestKind.CLAIM if wanted == "claim" else RequestKind.RETURN


def visit_of(request: HttpRequest, here: str) -> Visit:
    """Read who asks, and all that every page needs, in at most three statements."""
    session = sessions.read(request)
    order = _order_of(session) if session else None
    gift = _gift_of(session, order) if session and order else None
    if order is None or (session and session.gift and gift is None):
        session = order = gift = None
    channel = order.channel if order else _named_channel(request)
    code = speech.code_for(request, order)
    return Visit(
        request=request,
        here=here,
        code=code,
        language=speech.speaking(code),
        appearance=appearance_of(channel),
        channel=channel,
        session=session,
        order=order,
        gift=gift,
    )


def client_address(request: HttpRequest) -> str:
    """The visitor's address, as far as the shop's own proxies tell it.

    Some of these tell the port, too, and what is no address counts as one visitor's.
    """
    proxies = settings.PORTAL_PROXIES
    told = request.headers.get("X-Forwarded-For", "").split(",")
    if proxies and len(told) >= proxies and told[-proxies].strip():
        return PORT.sub(r"\g<v6>\g<v4>", told[-proxies].strip())
    return str(request.META.get("REMOTE_ADDR", ""))


def _order_of(session: Session) -> Any | None:
    """The order of a session, unless it is another customer's by now."""
    orders = apps.get_model("order", "Order").objects.select_related("channel", "user")
    order = orders.filter(pk=session.order_id).first()
    if order is None or session.user is None:
        return order
    is_theirs = order.user_id == session.user and order.user.is_active
    return order if is_theirs else None


def _gift_of(session: Session, order: Any) -> GiftCode | None:
    if session.gift_id is None:
        return None
    codes = GiftCode.objects.filter(holding(timezone.now()), order=order)
    return codes.filter(pk=session.gift_id).first()


def _named_channel(request: HttpRequest) -> Any | None:
    slug = request.GET.get(CHANNEL) or request.POST.get(CHANNEL)
    if not slug or "\0" in slug:
        return None
    channels = apps.get_model("channel", "Channel").objects
    return channels.filter(slug=slug, is_active=True).first()


def writing() -> Any:
    """Pages read what was written a moment ago, so they read where is written."""
    return host.database.writer()
