"""Everybody who asks, as the token that they send."""

from typing import Any

ORDER_AND_PAYMENTS = ("MANAGE_ORDERS", "HANDLE_PAYMENTS")
ORDERS_AND_SETTINGS = ("MANAGE_ORDERS", "MANAGE_SETTINGS")


def tokens_of(shop: Any, case: Any) -> dict[str, str | None]:
    """A token for each kind of requestor; ``None`` is sent by nobody."""
    elsewhere = shop.channel("usd", "USD", tax_included=False)
    shop.returns_desk("Returns desk", "Desk in Paris", "Desk overseas")
    return {
        "nobody": None,
        "owner": shop.token(case.customer),
        "stranger": shop.token(shop.customer("eve@example.com")),
        **_staff(shop, case.channel, elsewhere),
        **_desk(shop, case.channel, elsewhere),
        **_apps(shop),
        **_lent(shop),
        **_gone(shop),
    }


def _staff(shop: Any, here: Any, elsewhere: Any) -> dict[str, str]:
    def token(name: str, permissions: tuple[str, ...], **options: Any) -> str:
        return shop.token(shop.staff(f"{name}@example.com", permissions, **options))

    return {
        "staff": token("new", ()),
        "products staff": token("products", ("MANAGE_PRODUCTS",)),
        "order staff": token("orders", ("MANAGE_ORDERS",)),
        "payments staff": token("payments", ("HANDLE_PAYMENTS",)),
        "order and payments staff": token("lead", ORDER_AND_PAYMENTS),
        "settings staff": token("settings", ("MANAGE_SETTINGS",)),
        "policy staff": token("policies", ORDERS_AND_SETTINGS),
        "policy staff of the channel": token(
            "policies-eur", ORDERS_AND_SETTINGS, channels=[here]
        ),
        "policy staff of another channel": token(
            "policies-usd", ORDERS_AND_SETTINGS, channels=[elsewhere]
        ),
        "staff of the channel": token("eur", ORDER_AND_PAYMENTS, channels=[here]),
        "staff of another channel": token(
            "usd", ORDER_AND_PAYMENTS, channels=[elsewhere]
        ),
    }


def _desk(shop: Any, here: Any, elsewhere: Any) -> dict[str, str]:
    def token(name: str, group: str, channels: Any = None) -> str:
        return shop.token(shop.desk_member(f"{name}@example.com", group, channels))

    return {
        "desk": token("desk", "Returns desk"),
        "desk of the channel": token("desk-paris", "Desk in Paris", [here]),
        "desk of another channel": token("desk-usd", "Desk overseas", [elsewhere]),
        "members of other groups": token("night", "Night shift"),
    }


def _apps(shop: Any) -> dict[str, str]:
    return {
        "app": shop.token(shop.app("app.none", ())),
        "orders app": shop.token(shop.app("app.orders", ("MANAGE_ORDERS",))),
        "payments app": shop.token(shop.app("app.pay", ("HANDLE_PAYMENTS",))),
        "orders and payments app": shop.token(shop.app("app.both", ORDER_AND_PAYMENTS)),
        "policies app": shop.token(shop.app("app.policies", ORDERS_AND_SETTINGS)),
    }


def _lent(shop: Any) -> dict[str, str]:
    """Tokens that users lend to Apps: the Dashboard's, for pages of Apps."""
    lead = shop.staff("lender@example.com", ORDER_AND_PAYMENTS)
    new = shop.staff("lender-new@example.com", ())
    desk = shop.desk_member("lender-desk@example.com", "Returns desk")
    orders = shop.app("app.frame", ("MANAGE_ORDERS",))
    weak = shop.app("app.weak", ())
    return {
        "order and payments staff in an orders app": shop.token(lead, orders),
        "order and payments staff in a weak app": shop.token(lead, weak),
        "staff in an orders app": shop.token(new, orders),
        "desk in an orders app": shop.token(desk, orders),
        "desk in a weak app": shop.token(desk, weak),
    }


def _gone(shop: Any) -> dict[str, str]:
    """Tokens that are older than what they say of their bearers."""
    staff = shop.staff("fired@example.com", ORDER_AND_PAYMENTS)
    desk = shop.desk_member("moved@example.com", "Returns desk")
    app = shop.app("app.gone", ORDER_AND_PAYMENTS)
    tokens = {
        "deactivated staff": shop.token(staff),
        "desk before they left the staff": shop.token(desk),
        "deactivated app": shop.token(app),
    }
    type(staff).objects.filter(pk=staff.pk).update(is_active=False)
    type(desk).objects.filter(pk=desk.pk).update(is_staff=False)
    type(app).objects.filter(pk=app.pk).update(is_active=False)
    return tokens


NOBODY = frozenset({"nobody", "deactivated staff", "deactivated app"})
OWNER = frozenset({"owner"})
ORDERS = frozenset(
    {
        "order staff",
        "order and payments staff",
        "staff of the channel",
        "orders app",
        "orders and payments app",
        "order and payments staff in an orders app",
        "policy staff",
        "policy staff of the channel",
        "policies app",
    }
)
POLICIES = frozenset({"policy staff", "policy staff of the channel", "policies app"})
"""They manage orders, and settings too."""
PAYMENTS = frozenset(
    {
        "payments staff",
        "order and payments staff",
        "staff of the channel",
        "payments app",
        "orders and payments app",
    }
)
DESK = frozenset({"desk", "desk of the channel", "desk in an orders app"})
STAFF_ELSEWHERE = frozenset(
    {"staff of another channel", "policy staff of another channel"}
)
DESK_ELSEWHERE = frozenset({"desk of another channel"})
POWERLESS_APPS = frozenset({"app", "payments app"})
APPS = frozenset(
    {
        "app",
        "orders app",
        "payments app",
        "orders and payments app",
        "policies app",
    }
)
POWERLESS_USERS = frozenset(
    {
        "stranger",
        "staff",
        "products staff",
        "payments staff",
        "settings staff",
        "members of other groups",
        "order and payments staff in a weak app",
        "staff in an orders app",
        "desk in a weak app",
        "desk before they left the staff",
    }
)
"""Users who may do nothing to another's order."""

EVERYBODY = (
    NOBODY | OWNER | ORDERS | PAYMENTS | DESK | STAFF_ELSEWHERE | DESK_ELSEWHERE
) | (POWERLESS_APPS | POWERLESS_USERS)
