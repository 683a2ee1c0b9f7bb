"""A shop that serves, in processes and on a database of its own, once a session.

The tests reach it over HTTP alone, as customers, staff and payment Apps do. Here tasks
run inside the request; in ``with_workers`` they do not.
"""

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sandbox.demo.hosts import Host
from sandbox.demo.open_host import open_host
from sandbox.demo.people import Customer, Staff, log_in
from sandbox.demo.story import Account, Story
from sandbox.demo.walk import wanted_lines
from sandbox.provider import Provider, running
from tests import smtp_server
from tests.conftest import HOST
from tools.service import free_port

DATABASE = "returns_e2e"


@dataclass
class FilledShop:
    """A shop's database; every test takes an order of its own from ``orders``."""

    host: Host
    file: Path
    story: Story
    orders: list[str]


@dataclass
class ServedShop:
    """A running shop; ``api`` is the address of its GraphQL."""

    shop: FilledShop
    api: str

    @property
    def host(self) -> Host:
        return self.shop.host

    @property
    def story(self) -> Story:
        return self.shop.story


@pytest.fixture(scope="session", autouse=True)
def _sigterm_ends_it_as_ctrl_c_does() -> Iterator[None]:
    """So that whatever was started is stopped then too; once, not while it is."""

    def leave(signum: int, frame: object) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, leave)
    yield
    signal.signal(signal.SIGTERM, before)


@pytest.fixture(scope="session")
def _only_provider() -> Iterator[Provider]:
    with running() as provider:
        yield provider


@pytest.fixture(scope="session")
def mailbox() -> Iterator[smtp_server.Mailbox]:
    """Where the shop's mails arrive."""
    with smtp_server.running() as box:
        yield box


@pytest.fixture(scope="session")
def filled(
    request: pytest.FixtureRequest,
    _only_provider: Provider,
    mailbox: smtp_server.Mailbox,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[FilledShop]:
    file = tmp_path_factory.mktemp("shop") / "story.json"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EMAIL_URL", f"smtp://127.0.0.1:{mailbox.port}")
        if HOST == "saleor":
            patch.setenv("SALEOR_SRC", _saleor_tree())
        with open_host(HOST, DATABASE, fresh=True) as host:
            story = host.fill(_only_provider.url, file, _orders_wanted(request.session))
            yield FilledShop(host, file, story, list(story.orders))


@pytest.fixture(scope="session")
def served(filled: FilledShop) -> Iterator[ServedShop]:
    with filled.host.serve(free_port(), filled.file) as url:
        yield ServedShop(filled, f"{url}/graphql/")


def _orders_wanted(session: pytest.Session) -> int:
    """One for each test that takes one, and one that stays for all others."""
    names = [getattr(item, "fixturenames", ()) for item in session.items]
    return 1 + sum("order_id" in fixtures for fixtures in names)


def _saleor_tree() -> str:
    """The tree that these tests run in, of whatever version."""
    import saleor

    return str(Path(os.path.abspath(saleor.__file__)).parents[1])


@pytest.fixture
def provider(_only_provider: Provider, served: ServedShop) -> Iterator[Provider]:
    """The payment App of the shop, with an empty ledger."""
    _only_provider.ledger.clear()
    _only_provider.behave("succeed")
    _only_provider.remembers = False
    story = served.story
    _only_provider.install(served.api, story.app_token, story.webhook_secret)
    yield _only_provider
    _only_provider.release()


@pytest.fixture
def order_id(filled: FilledShop) -> str:
    """A paid, delivered order of the customer's that nothing was returned of."""
    return filled.orders.pop()


@pytest.fixture
def customer(served: ServedShop) -> Customer:
    return Customer(_client(served, served.story.customer))


@pytest.fixture
def stranger(served: ServedShop) -> Customer:
    """A customer whose order it is not."""
    return Customer(_client(served, served.story.stranger))


@pytest.fixture
def staff(served: ServedShop) -> Staff:
    """May manage orders and handle payments."""
    return Staff(_client(served, served.story.staff))


@pytest.fixture
def clerk(served: ServedShop) -> Staff:
    """May manage orders only."""
    return Staff(_client(served, served.story.clerk))


def _client(served: ServedShop, account: Account) -> Any:
    return log_in(served.api, account.email, account.password)


@pytest.fixture
def requested(customer: Customer, order_id: str) -> str:
    """The id of an approved return of two T-shirts and a jumper, worth 135.67 EUR."""
    lines = wanted_lines(customer.order(order_id))
    return str(customer.ask_for_return(order_id, lines)["id"])


@pytest.fixture
def received(staff: Staff, served: ServedShop, requested: str) -> str:
    """The same when all of it has arrived and was accepted."""
    items = [
        {
            "lineId": line["id"],
            "quantity": line["quantityApproved"],
            "disposition": "RESTOCK",
        }
        for line in staff.see(requested)["lines"]
    ]
    warehouse = staff.warehouse(served.story.warehouse)
    staff.receive(requested, items, warehouse["id"])
    return requested


@pytest.fixture(scope="session")
def reconcile(served: ServedShop) -> Iterator[Callable[[], None]]:
    """Run the periodic reconciliation, in a process of the shop's own."""
    address = served.api.removesuffix("/graphql/")
    with served.host.reconciler(address) as run:
        yield run
