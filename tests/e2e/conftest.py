"""A shop that serves, in processes and on a database of its own, once a session.

The tests reach it over HTTP alone, as customers, staff and payment Apps do.
"""

import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sandbox.demo.hosts import Host, open_host
from sandbox.demo.people import Customer, Staff, log_in
from sandbox.demo.story import Account, Story
from sandbox.demo.walk import wanted_lines
from sandbox.provider import Provider, running
from tests.conftest import HOST

DATABASE = "returns_e2e"
ORDERS = 24


@dataclass
class ServedShop:
    """A running shop; every test takes an order of its own from ``orders``."""

    host: Host
    api: str
    story: Story
    orders: list[str]


@pytest.fixture(scope="session")
def _only_provider() -> Iterator[Provider]:
    with running() as provider:
        yield provider


@pytest.fixture(scope="session")
def served(
    _only_provider: Provider, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServedShop]:
    file = tmp_path_factory.mktemp("shop") / "story.json"
    with pytest.MonkeyPatch.context() as patch:
        if HOST == "saleor":
            patch.setenv("SALEOR_SRC", _saleor_tree())
        with open_host(HOST, DATABASE, fresh=True) as host:
            story = host.fill(_only_provider.url, file, ORDERS)
            with host.serve(_free_port(), file) as url:
                api = f"{url}/graphql/"
                yield ServedShop(host, api, story, list(story.orders))


def _saleor_tree() -> str:
    """The tree that these tests run in, of whatever version."""
    import saleor

    return str(Path(os.path.abspath(saleor.__file__)).parents[1])


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def provider(_only_provider: Provider, served: ServedShop) -> Iterator[Provider]:
    """The payment App of the shop, with an empty ledger."""
    _only_provider.ledger.clear()
    _only_provider.behave("succeed")
    _only_provider.shop_url = served.api
    _only_provider.app_token = served.story.app_token
    yield _only_provider
    _only_provider.release()


@pytest.fixture
def order_id(served: ServedShop) -> str:
    """A paid, delivered order of the customer's that nothing was returned of."""
    return served.orders.pop()


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
    with served.host.reconciler() as run:
        yield run
