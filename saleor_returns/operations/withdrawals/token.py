"""What lets a guest withdraw from one order, once they have shown that it is theirs."""

from uuid import UUID

from django.core import signing

from ...conf import settings

SALT = "saleor_returns.withdrawal"


def withdrawal_token(order_id: UUID) -> str:
    """For whoever was found to be the order's customer; it stops working by itself."""
    return signing.dumps(str(order_id), salt=SALT)


def order_in(token: str) -> UUID | None:
    """The order of a token; ``None``: it is none, or no more."""
    try:
        found = signing.loads(
            token, salt=SALT, max_age=settings.WITHDRAWAL_TOKEN_LIFETIME
        )
        return UUID(found)
    except (signing.BadSignature, ValueError):
        return None
