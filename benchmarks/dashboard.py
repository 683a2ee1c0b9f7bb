"""The staff's queue: what the server answers to the page's own documents, and the page.

The documents are those that the page sends. In a browser, where there is one, the same
page is timed with few returns and with many: opening it, another view, the next page.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from statistics import median
from typing import Any

from graphql import parse, print_ast
from graphql.language.ast import Document, FragmentSpread
from graphql.language.visitor import Visitor, visit

from saleor_returns.conf import PLUGIN_ID
from sandbox.shop import Shop
from tools.browser import chromium
from tools.dashboard import HERE, build

from .endpoint import Endpoint
from .figures import Figure, Sizes, at_most
from .hosts import is_saleor
from .many_returns import make_returns
from .served import served

QUEUE = HERE / "src" / "queue" / "queue.graphql"
ASKED = {"asStaff": True, "language": "EN"}
VIEWS = ("TO_REVIEW", "TO_RECEIVE", "TO_INSPECT", "REFUND_DUE", "OVERDUE", "FAILED")
PAGE_MILLISECONDS = 120.0
COUNTS_MILLISECONDS = 30.0
GROWN = 1.5
FEW = 200
"""Four pages of the queue."""
BROWSER_ROUNDS = 5
LONGEST_TASK = 200.0
STEPS = ("open", "view", "next")


def measure(sizes: Sizes) -> Iterator[Figure]:
    few = None
    make_returns(FEW)
    if chromium() and not is_saleor():
        few = _in_browser()
    make_returns(sizes.many_returns)
    yield from _server(sizes)
    if few is None:
        print("  no browser here, or no sandbox: the page itself was not timed")
        return
    many = _in_browser()
    for step in STEPS:
        print(f"  {step}: {median(few[step]):.0f} ms, {median(many[step]):.0f} ms")
        ratio = min(many[step]) / min(few[step])
        yield at_most(f"dashboard_{step}_many_over_few", ratio, GROWN)
    longest = many["longest"]
    yield at_most("dashboard_longest_task", longest, LONGEST_TASK, unit="ms")


def _server(sizes: Sizes) -> Iterator[Figure]:
    page, counts = _operation("QueuePage"), _operation("QueueCounts")
    endpoint, staff = Endpoint(), Shop().staff()
    first: dict[str, Any] = {"first": sizes.page, **ASKED}
    asked = {"all": first} | {
        view.lower(): {**first, "where": {"view": view}} for view in VIEWS
    }
    times: dict[str, list[float]] = {name: [] for name in (*asked, "counts")}
    for number in range(sizes.rounds + 1):
        for name, variables in asked.items():
            endpoint.post(page, variables, staff)
            times[name] += [1000 * endpoint.last.seconds] if number else []
        endpoint.post(counts, {}, staff)
        times["counts"] += [1000 * endpoint.last.seconds] if number else []
    for name, taken in times.items():
        print(f"  {name}: p50 {median(taken):.1f} ms")
        most = COUNTS_MILLISECONDS if name == "counts" else PAGE_MILLISECONDS
        yield at_most(f"dashboard_server_{name}", round(min(taken), 1), most, unit="ms")


def _operation(name: str) -> str:
    """One operation of the page's file, with the fragments that it needs."""
    definitions = {
        each.name.value: each
        for each in parse(QUEUE.read_text(encoding="utf-8")).definitions
    }
    needed, waiting = {}, [name]
    while waiting:
        now = waiting.pop()
        needed[now] = definitions[now]
        spreads = _Spreads()
        visit(definitions[now], spreads)
        waiting += [each for each in spreads.names if each not in needed]
    return str(print_ast(Document(definitions=list(needed.values()))))


class _Spreads(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def enter_FragmentSpread(self, node: FragmentSpread, *args: Any) -> None:
        self.names.append(node.name.value)


def _in_browser() -> dict[str, Any]:
    """Milliseconds of every step, and of the longest time that the page was busy."""
    from sandbox.app.models import App
    from sandbox.graphql.tokens import token_for

    build()
    token = token_for(Shop().staff(), App.objects.get(identifier=PLUGIN_ID))
    with served() as address:
        told = {
            "address": address,
            "token": token,
            "chromium": chromium(),
            "rounds": BROWSER_ROUNDS,
        }
        done = subprocess.run(
            ["node", "scripts/measure.mjs"],
            cwd=HERE,
            env=os.environ | {"RETURNS_MEASURE": json.dumps(told)},
            stdout=subprocess.PIPE,
            check=True,
        )
    return dict(json.loads(done.stdout))
