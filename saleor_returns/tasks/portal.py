"""What the portal leaves to workers, so that its answers take the same for everybody."""

from datetime import datetime, timedelta
from uuid import UUID

from ..operations.portal import links
from ..operations.portal.ask_link import SEND_GUEST_LINK, mail_guest_link
from ..operations.portal.drafts import prune_drafts
from ..operations.portal.throttle import prune_counters
from ..operations.queue import SETTLE_DECLARATION
from ..operations.withdrawals import guests
from ..portal import addresses
from .work import left_behind, sweeper, worker

MOST_AT_ONCE = 500


@worker(SEND_GUEST_LINK)
def send_guest_link(number: int, email: str, language: str) -> None:
    """Mail a link into the portal to whoever ordered; nothing where nobody did."""
    mail_guest_link(number=number, email=email, language=language)


@worker(SETTLE_DECLARATION)
def settle_declaration(declaration_id: str) -> None:
    """Look for the order that a guest withdrew from, and do as they declared."""
    again = addresses.address_of("withdraw")
    guests.settle_declaration(declaration_id=UUID(declaration_id), again_url=again)


@sweeper(timedelta(minutes=1))
def sweep_declarations(now: datetime) -> None:
    """Queue withdrawals of guests that no worker came to: their message was lost."""
    left = guests.left_behind(left_behind(now))
    for declaration_id in left.values_list("pk", flat=True)[:MOST_AT_ONCE]:
        settle_declaration.delay(str(declaration_id))


@sweeper(timedelta(hours=1))
def prune_portal(now: datetime) -> None:
    """Forget links that expired, counters whose hour is over, and drafts that rest."""
    links.prune_links(now)
    prune_counters(now)
    prune_drafts(now)
