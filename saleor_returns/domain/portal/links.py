"""Links into the portal: what they are for, and how long they work."""

from datetime import timedelta
from enum import StrEnum


class LinkKind(StrEnum):
    """``guest``: mailed to the order's address; ``account``: given to a customer who is
    logged in.
    """

    GUEST = "guest"
    ACCOUNT = "account"


LIFETIMES = {
    LinkKind.GUEST: timedelta(hours=2),
    LinkKind.ACCOUNT: timedelta(minutes=5),
}
"""A mail may lie for a while; a storefront sends its customer on at once."""
