"""Two Apps of the shop, on loopback, that do as they are told.

The first is a stub payment provider.

It takes refund requests over HTTP, as Saleor and the sandbox both send them to the App
behind a payment, and remembers by granted refund what it has paid, so that a test can
assert that nothing was paid twice::

    with provider.running() as p:
        p.behave("fail")
        ...
        assert not p.payments

The second subscribes to the shop's events, keeps what arrives and can be told to fail::

    with provider.subscribing() as s:
        s.behave("fail", times=2)
        ...
        assert s.deliveries
"""

from .behaviours import Behaviour
from .ledger import Payment
from .provider import Provider
from .server import running
from .subscriber import Delivery, Subscriber, subscribing

__all__ = [
    "Behaviour",
    "Delivery",
    "Payment",
    "Provider",
    "Subscriber",
    "running",
    "subscribing",
]
