"""What the platform says of who asks, looked up once a request.

Guards of fields ask it for every row of a list. It is kept for each requestor, since
Saleor 3.21 renders the webhooks of all Apps with one request.
"""

from collections.abc import Callable
from typing import Any

from .. import host

ANSWERS = "return_requestor"


def once(info: Any, question: str, look_up: Callable[[], Any]) -> Any:
    """The answer to a question about the requestor, remembered with the request."""
    asking = host.graphql.requestor(info.context)
    key = (question, asking.app and asking.app.pk, asking.user and asking.user.pk)
    answers = info.context.__dict__.setdefault(ANSWERS, {})
    if key not in answers:
        answers[key] = look_up()
    return answers[key]


def holds(info: Any, permission: str) -> bool:
    """Whether the requestor, an App or a member of staff, holds a permission.

    Of customers nothing is read: whoever is of the staff no more holds none, whatever
    groups still name them.
    """
    asking = host.graphql.requestor(info.context)
    if asking.app is None and not (asking.user and asking.user.is_staff):
        return False
    return bool(
        once(
            info,
            permission,
            lambda: host.graphql.has_permission(info.context, permission),
        )
    )


def channel_ids(info: Any) -> frozenset[int] | None:
    """Channels that the requestor may work in; ``None`` means every channel."""
    found: frozenset[int] | None = once(
        info, "channels", lambda: host.graphql.accessible_channel_ids(info.context)
    )
    return found


def user_id_of(info: Any) -> int | None:
    """The user that asks; ``None``: nobody, or an App."""
    asking = host.graphql.requestor(info.context)
    return None if asking.app is not None or asking.user is None else asking.user.pk
