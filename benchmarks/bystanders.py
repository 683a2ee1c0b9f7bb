"""What an installed plugin costs those who have nothing to do with returns: nothing.

Saleor is started again and again, by turns without the plugin and with it, on the same
database. Processor time is compared, which other processes disturb less than a clock.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

from saleor_returns.graphql.identifiers import global_id

from .figures import Figure, Sizes, at_most, exactly
from .sold import Seller

SCRIPT = Path(__file__).with_name("plain_shop.py")

QUERIES = {
    "products": """{ products(first: 20, channel: "main") { edges { node {
        id name variants { id sku stocks { quantity } pricing { price {
        gross { amount } } } } } } } }""",
    "orders": """{ orders(first: 20) { edges { node { id number status
        lines { id productSku } fulfillments { id status } } } } }""",
    "customers": "{ customers(first: 20) { edges { node { id email } } } }",
    "webhooks": "{ apps(first: 20) { edges { node { id webhooks { id name } } } } }",
}

ORDER = """query Order($id: ID!) { order(id: $id) {
    id number status total { gross { amount } } lines { id quantity variant { id } }
    fulfillments { id status lines { id quantity } } transactions { id } } }"""

NOTE = """mutation Note($id: ID!) { orderNoteAdd(order: $id, input: {message: "Hi"}) {
    event { id } errors { field message code } } }"""

NATIVE_RETURN = """mutation Return($id: ID!, $line: ID!) {
    orderFulfillmentReturnProducts(order: $id, input: {
        fulfillmentLines: [{fulfillmentLineId: $line, quantity: 1}] }) {
    order { id status } errors { field message code } } }"""

STOCK = """mutation Stock($id: ID!, $warehouse: ID!) {
    productVariantStocksUpdate(variantId: $id, stocks: [
        {warehouse: $warehouse, quantity: 5}]) {
    productVariant { id } errors { field message code } } }"""

CHECKOUT = """mutation Checkout($id: ID!) { checkoutCreate(input: {
    channel: "main", email: "a@example.com", lines: [{variantId: $id, quantity: 1}] }) {
    checkout { id } errors { field message code } } }"""


def measure_bystanders(seller: Seller, sizes: Sizes) -> Iterator[Figure]:
    """On a real Saleor: the sandbox cannot be without the plugin."""
    with_us = dict(os.environ)
    without_us = with_us | {"PYTHONPATH": _saleor_source()}
    started: dict[str, list[dict[str, Any]]] = {"without": [], "with": []}
    for number in range(sizes.slow_rounds + 1):
        for name, environment in (("without", without_us), ("with", with_us)):
            answer = _start(environment, json.dumps(_requests(seller)))
            if number:  # the first start compiles bytecode
                started[name].append(answer)
    yield _statements(started)
    seconds = {
        name: median(answer["cpu_seconds"] for answer in answers)
        for name, answers in started.items()
    }
    for name, value in seconds.items():
        print(f"  processor time until the first answer, {name} us: {value:.2f} s")
    yield at_most("startup_cpu", seconds["with"] / seconds["without"], 1.15)


def _statements(started: dict[str, list[dict[str, Any]]]) -> Figure:
    without, with_us = (started[name][-1]["statements"] for name in ("without", "with"))
    for name, count in without.items():
        print(f"  {name}: {count} statements without us, {with_us[name]} with us")
    added = sum(with_us.values()) - sum(without.values())
    return exactly("bystander_statements_added", added, 0.0, unit="statements")


def _saleor_source() -> str:
    spec = find_spec("saleor")
    if spec is None or spec.origin is None:
        raise RuntimeError("There is no Saleor here.")
    return str(Path(spec.origin).parent.parent)


def _start(environment: dict[str, str], asked: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, str(SCRIPT)],
        cwd=_saleor_source(),
        env=environment,
        input=asked,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:])
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def _requests(seller: Seller) -> dict[str, Any]:
    """The requests of one start, on an order that is new each time, and a token."""
    sold = seller.sell(1)
    (line,) = sold.lines
    order, variant = global_id("Order", sold.order.pk), line.variant
    fulfilled = global_id("FulfillmentLine", sold.fulfillment.lines.get().pk)
    warehouse = global_id("Warehouse", sold.warehouse.pk)
    variant_id = global_id("ProductVariant", variant.pk)
    documents: dict[str, tuple[str, dict[str, str]]] = {
        **{name: (query, {}) for name, query in QUERIES.items()},
        "order": (ORDER, {"id": order}),
        "order note": (NOTE, {"id": order}),
        "native return": (NATIVE_RETURN, {"id": order, "line": fulfilled}),
        "stock": (STOCK, {"id": variant_id, "warehouse": warehouse}),
        "checkout": (CHECKOUT, {"id": variant_id}),
    }
    return {
        "token": seller.shop.token(seller.staff),
        "requests": {
            name: {"query": query, "variables": variables}
            for name, (query, variables) in documents.items()
        },
    }
