"""What the walk needs to know of a shop that was seeded: addresses, names, passwords."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self


@dataclass(frozen=True, slots=True)
class Account:
    email: str
    password: str


@dataclass(frozen=True, slots=True)
class Story:
    """``orders`` are global ids of orders that nothing was returned of yet.

    ``staff`` may manage orders and handle payments, ``clerk`` may only manage orders,
    ``desk`` receives without any permission, and none of the orders is ``stranger``'s. ``app_token`` and ``webhook_secret`` are
    the payment App's; without a secret the shop signs with its own key.
    """

    customer: Account
    stranger: Account
    staff: Account
    clerk: Account
    desk: Account
    app_token: str
    webhook_secret: str
    warehouse: str
    orders: tuple[str, ...]

    @classmethod
    def read(cls, path: Path) -> Self:
        known = json.loads(path.read_text())
        for name in ("customer", "stranger", "staff", "clerk", "desk"):
            known[name] = Account(**known[name])
        return cls(**{**known, "orders": tuple(known["orders"])})

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self)))
