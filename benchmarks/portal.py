"""The portal: what each page takes while others are looking too, and its statements.

Another process sends the visitors; two of the shop's answer them.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from statistics import median, quantiles
from typing import Any
from urllib.parse import urlsplit

from celery import current_app
from django.test import Client

from saleor_returns import host
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.links import enter_url, portal_root
from saleor_returns.operations.portal.links import make_account_link
from sandbox import provider
from tools.state import CHECKOUT

from .figures import Figure, Sizes, at_most
from .measure import counting
from .served import served
from .sold import Seller, Sold
from .walk import Answer, Visit, walk

RATE = 20
"""Pages a second."""
VISITORS = 20
PROCESSES = 2
P95_MILLISECONDS = 150.0
STATEMENTS = 15
LINES = 3


def measure(sizes: Sizes) -> Iterator[Figure]:
    with provider.running() as running:
        seller = Seller(running.url)
        host.installation.activate_plugin()
        _leave_tasks_to_workers()
        yield from _statements(seller)
        sold = [seller.sell(LINES) for _number in range(sizes.visits)]
    yield from _times(sold)


def _leave_tasks_to_workers() -> None:
    """Mails and events are queued, as in a shop; nobody is there to run them."""
    current_app.conf.update(task_always_eager=False, broker_url="memory://")


def _statements(seller: Seller) -> Iterator[Figure]:
    """Of the pages that are looked at; the first visitor fills caches."""
    for _number in range(2):
        steps, client, seen = walk(_visit(seller.sell(LINES))), Client(), {}
        ask = next(steps)
        while ask is not None:
            with counting() as found:
                if ask.form is None:
                    answer = client.get(ask.path)
                else:
                    answer = client.post(ask.path, ask.form)
            seen[ask.name] = found.total()
            location = urlsplit(answer.headers.get("Location", "")).path
            text = answer.content.decode()
            try:
                ask = steps.send(Answer(answer.status_code, location, text))
            except StopIteration:
                break
    for name, count in seen.items():
        print(f"  {name}: {count} statements")
        if not name.endswith("_sent"):
            yield at_most(
                f"portal_{name}_statements", count, STATEMENTS, unit="statements"
            )


def _visit(sold: Sold) -> Visit:
    actor = Actor(ActorKind.CUSTOMER, user=sold.customer)
    link = make_account_link(order_id=sold.order.pk, actor=actor)
    return Visit(
        enter=urlsplit(enter_url(link.token)).path,
        root=urlsplit(portal_root()).path,
        lines=[str(line.pk) for line in sold.lines],
    )


def _times(sold: list[Sold]) -> Iterator[Figure]:
    print(f"  {len(sold)} visitors ask for {RATE} pages a second")
    with served(PROCESSES) as address:
        told = {
            "address": address,
            "rate": RATE,
            "visitors": min(VISITORS, len(sold)),
            "visits": [asdict(_visit(each)) for each in sold],
        }
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.visits"],
            cwd=CHECKOUT,
            input=json.dumps(told),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    times: dict[str, list[float]] = json.loads(done.stdout)
    for name, taken in times.items():
        print(f"  {name}: p50 {median(taken):.0f} ms, p95 {_p95(taken):.0f} ms")
        yield at_most(f"portal_{name}_p95", _p95(taken), P95_MILLISECONDS, unit="ms")


def _p95(taken: list[float]) -> Any:
    return quantiles(taken, n=20, method="inclusive")[-1]
