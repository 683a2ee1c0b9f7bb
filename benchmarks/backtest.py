"""A policy's facts and its back-test: how they grow with the orders, and how fast."""

import resource
import sys
from collections.abc import Iterator
from datetime import timedelta
from time import perf_counter

from django.apps import apps
from django.utils import timezone

from saleor_returns.facts.policy.past import cases_of
from saleor_returns.models import ReturnPolicy
from saleor_returns.operations.backtest import Period, compare
from sandbox.shop import Shop

from .figures import Figure, Sizes, at_least, at_most, exactly
from .many_orders import make_orders
from .measure import query_ratio
from .rules import make_policy

GIGABYTE = 1_000_000_000
FEW, MANY = 10, 200
RULES = 50


def measure_backtest(sizes: Sizes) -> Iterator[Figure]:
    """Figures of facts for many orders, then of a back-test of all the shop's."""
    make_orders(sizes.tested_orders)
    document = make_policy(RULES)
    orders = list(apps.get_model("order", "Order").objects.order_by("pk")[:MANY])
    ratio = query_ratio(
        lambda: list(cases_of(orders, document, "default")),
        lambda: list(cases_of(orders[:FEW], document, "default")),
    )
    yield exactly("policy_facts_queries", ratio)
    policy, _made = ReturnPolicy.objects.get_or_create(
        channel=Shop().channel(), defaults={"channel_slug": "main"}
    )
    now = timezone.now()
    period = Period(now - timedelta(days=1000), now + timedelta(days=1))
    started = perf_counter()
    tally = compare(policy, document, period, None, told=_tell)
    seconds = perf_counter() - started
    print(f"\n  {tally.order_lines} order lines in {seconds:.1f} s")
    yield at_least(
        "backtest_lines_a_second", tally.order_lines / seconds, 100, unit="lines/s"
    )
    yield at_most("backtest_memory", _peak() / GIGABYTE, 2.0, unit="GB")


def _tell(done: int, total: int) -> None:
    print(f"\r  {done} of {total} orders", end="")


def _peak() -> float:
    """The most memory that this process ever had, in bytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
