"""Measuring: medians of interleaved rounds, queries, and where queries come from."""

import gc
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from types import FrameType
from typing import Any

from django.db import connection, connections, transaction

Step = Callable[[], Any]

CHECKOUT = Path(__file__).resolve().parent.parent
PLUGIN = f"{CHECKOUT / 'saleor_returns'}/"


def _platform() -> str:
    """The directory of the platform's code: Saleor's where there is one."""
    saleor = find_spec("saleor")
    if saleor is None or saleor.origin is None:
        return f"{CHECKOUT / 'sandbox'}/"
    return f"{Path(saleor.origin).parent}/"


PLATFORM = _platform()


def time_ratio(over: Step, under: Step, *, rounds: int) -> float:
    """How many times as long ``over`` takes as ``under``: a ratio of two medians.

    Both run once to warm up. Then they take turns, and turns at being first, so that
    whatever else the machine does meets both alike.
    """
    over()
    under()
    times: dict[Step, list[float]] = {over: [], under: []}
    for number in range(rounds):
        pair = (over, under) if number % 2 else (under, over)
        for step in pair:
            times[step].append(_seconds(step, perf_counter))
    return median(times[over]) / median(times[under])


def fastest(step: Step, *, rounds: int) -> float:
    """Processor seconds of the fastest round of a step that waits for nobody.

    What else the machine does can only add to them.
    """
    step()
    return min(_seconds(step, process_time) for _round in range(rounds))


def _seconds(step: Step, clock: Callable[[], float]) -> float:
    """How long a step takes by a clock, while no garbage is collected.

    By that of the wall where the database works too, which is another process.
    """
    gc.collect()
    gc.disable()
    try:
        start = clock()
        step()
        return clock() - start
    finally:
        gc.enable()


def query_ratio(over: Step, under: Step) -> float:
    """How many times as many queries ``over`` makes; what grew is told on the way.

    The first run opens connections and fills caches, so it does not count.
    """
    under()
    more, fewer = origins(over), origins(under)
    print(f"  {fewer.total()} queries for the small one, {more.total()} for the large")
    for place, grown in (more - fewer).most_common():
        print(f"  {grown} more in {place}")
    return more.total() / fewer.total()


def origins(step: Step) -> Counter[str]:
    """The statements of a step, by the function that sends them."""
    with counting() as found:
        step()
    return found


@contextmanager
def counting() -> Iterator[Counter[str]]:
    """Statements to the writer and the replica, by the function that sends them.

    Django's ``CaptureQueriesContext`` would not do: it forgets what is older than 9,000
    statements, and some steps are made of thousands.
    """
    found: Counter[str] = Counter()

    def note(execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        found[_place()] += 1
        return execute(sql, params, many, context)

    with ExitStack() as stack:
        for each in _connections():
            stack.enter_context(each.execute_wrapper(note))
        yield found


@contextmanager
def counting_ours(*others: tuple[Any, str]) -> Iterator[Counter[str]]:
    """Statements of the plugin itself, without what some calls of it send.

    ``others`` are functions, each by its module and its name.
    """
    with counting() as found, ExitStack() as stack:
        for module, name in others:
            stack.enter_context(_uncounted(found, module, name))
        yield found
    for place in [place for place in found if not is_of_plugin(place)]:
        del found[place]


@contextmanager
def _uncounted(found: Counter[str], module: Any, name: str) -> Iterator[None]:
    function = getattr(module, name)

    def call(*args: Any, **options: Any) -> Any:
        before = Counter(found)
        try:
            return function(*args, **options)
        finally:
            found.clear()
            found.update(before)

    setattr(module, name, call)
    try:
        yield
    finally:
        setattr(module, name, function)


def _connections() -> list[Any]:
    """Each once: two aliases may share one connection."""
    return list({id(each): each for each in connections.all()}.values())


def is_of_plugin(place: str) -> bool:
    """Whether the plugin itself sends the statement, and nothing of the platform's."""
    return place.startswith("saleor_returns/")


def _place() -> str:
    """The nearest function of the plugin, and of the platform where that comes first."""
    platform = ""
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        code = frame.f_code
        if code.co_filename.startswith(PLUGIN):
            place = f"{Path(code.co_filename).relative_to(CHECKOUT)}:{code.co_name}"
            return f"{platform} for {place}" if platform else place
        if not platform and code.co_filename.startswith(PLATFORM):
            file = Path(code.co_filename).relative_to(Path(PLATFORM).parent)
            platform = f"{file}:{code.co_name}"
        frame = frame.f_back
    return platform or "elsewhere"


def undone(step: Step) -> Step:
    """The same step in a transaction that is rolled back, so that it can be repeated.

    What a commit would check is checked; what waits for the commit never runs.
    """

    def run() -> None:
        with transaction.atomic():
            step()
            connection.check_constraints()
            transaction.set_rollback(True)

    return run
