"""A stub payment provider: a payment App that does as it is told.

It takes refund requests over HTTP, as Saleor and the sandbox both send them to the App
behind a payment, and remembers by granted refund what it has paid, so that a test can
assert that nothing was paid twice::

    with provider.running() as p:
        p.behave("fail")
        ...
        assert not p.payments
"""

from .behaviours import Behaviour
from .ledger import Payment
from .provider import Provider
from .server import running

__all__ = ["Behaviour", "Payment", "Provider", "running"]
