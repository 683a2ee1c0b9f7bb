"""Ways of taking an order's goods back, step by step, in turns on fresh orders."""

import gc
from collections.abc import Callable, Mapping, Sequence
from statistics import median, quantiles
from typing import Any

from .endpoint import Endpoint, Measured
from .sold import Seller, Sold

Call = Callable[[str, str, dict[str, Any], Any], Any]
"""``call(step, document, variables, principal)`` gives what the endpoint answers."""
Way = Callable[[Sold, Call], None]
Run = Mapping[str, Measured]
"""One order taken back: what each step cost."""

WARM_UP = 2
"""Rounds that fill caches and do not count."""


def take_turns(
    ways: Mapping[str, Way], seller: Seller, *, lines: int, rounds: int
) -> dict[str, list[Run]]:
    """Every way takes one order of so many lines back each round; see ``time_ratio``.

    Objects that are there before are not looked at again by the garbage collector.
    """
    endpoint = Endpoint()
    runs: dict[str, list[Run]] = {name: [] for name in ways}
    for number in range(WARM_UP + rounds):
        names = list(ways) if number % 2 else list(reversed(ways))
        orders = {name: seller.sell(lines) for name in names}
        gc.freeze()
        for name in names:
            run = _run(ways[name], orders[name], endpoint)
            if number >= WARM_UP:
                runs[name].append(run)
    return runs


def _run(way: Way, sold: Sold, endpoint: Endpoint) -> Run:
    steps: dict[str, Measured] = {}

    def call(step: str, document: str, variables: Any, principal: Any) -> Any:
        values = endpoint.post(document, variables, principal)
        steps[step] = endpoint.last
        return next(iter(values.values())) if len(values) == 1 else values

    before = sold.stocked()
    way(sold, call)
    sold.check_is_back(before)
    return steps


def seconds(run: Run) -> float:
    return sum(step.seconds for step in run.values())


def statements(run: Run, belongs: Callable[[str], bool] = lambda place: True) -> int:
    """Statements of all steps, or those whose origin belongs to what is asked for."""
    return sum(
        count
        for step in run.values()
        for place, count in step.statements.items()
        if belongs(place)
    )


def typical(runs: Sequence[Run], measure: Callable[[Run], float]) -> float:
    return median(measure(run) for run in runs)


def tell(name: str, runs: Sequence[Run]) -> None:
    """A table of the steps and of the whole: times in ms, then counts."""
    print(f"  {name:<12}{'p50':>9}{'p95':>9}{'SQL':>7}{'tasks':>7}{'in tasks':>10}")
    for step in runs[0]:
        _tell_row(step, [[run[step]] for run in runs])
    _tell_row("all", [list(run.values()) for run in runs])


def _tell_row(name: str, runs: Sequence[Sequence[Measured]]) -> None:
    times = [1000 * sum(step.seconds for step in run) for run in runs]
    sql = median(sum(step.statements.total() for step in run) for run in runs)
    tasks = median(sum(step.tasks for step in run) for run in runs)
    inside = median(1000 * sum(step.task_seconds for step in run) for run in runs)
    p95 = quantiles(times, n=20, method="inclusive")[-1] if times[1:] else times[0]
    print(
        f"  {name:<12}{median(times):>9.1f}{p95:>9.1f}{sql:>7.0f}{tasks:>7.0f}"
        f"{inside:>10.1f}"
    )
