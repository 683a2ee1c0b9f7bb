"""What staff and Apps can be allowed, by the platform's names."""

PERMISSIONS = frozenset(
    [
        "HANDLE_PAYMENTS",
        "MANAGE_APPS",
        "MANAGE_CHANNELS",
        "MANAGE_GIFT_CARD",
        "MANAGE_ORDERS",
        "MANAGE_PLUGINS",
        "MANAGE_PRODUCTS",
        "MANAGE_SETTINGS",
        "MANAGE_SHIPPING",
        "MANAGE_STAFF",
        "MANAGE_USERS",
    ]
)
