"""The whole way of a return, beside Saleor's own where there is a real Saleor."""

from collections.abc import Iterator
from statistics import median

from sandbox import provider

from .bystanders import measure_bystanders
from .figures import Figure, Sizes, at_most, exactly
from .hosts import is_saleor
from .many_orders import make_orders
from .many_returns import make_returns
from .measure import is_of_plugin
from .native_way import return_natively
from .our_way import return_by_plugin
from .sold import Seller
from .ways import Run, Way, seconds, statements, take_turns, tell, typical

OURS, NATIVE = "plugin", "native"
LINES = (1, 5, 25)
LINES_AT_SCALE = 5


def measure(sizes: Sizes) -> Iterator[Figure]:
    if not is_saleor():
        print("  Saleor's native way is compared on a real one only: HOST=saleor")
    make_orders(sizes.orders)
    with provider.running() as running:
        seller = Seller(running.url)
        by_lines = {}
        for lines in LINES:
            by_lines[lines] = _taken_back(seller, lines, sizes)
            yield from _against_native(f"returns_{lines}", by_lines[lines])
        yield from _growth(by_lines)
        if is_saleor():
            yield from measure_bystanders(seller, sizes)
        make_orders(10 * sizes.orders)
        make_returns(sizes.many_returns)
        at_scale = _taken_back(seller, LINES_AT_SCALE, sizes)
        yield from _at_scale(by_lines[LINES_AT_SCALE], at_scale)


def _taken_back(seller: Seller, lines: int, sizes: Sizes) -> dict[str, list[Run]]:
    print(f"  taking back one unit of each of {lines} lines")
    ways: dict[str, Way] = {OURS: return_by_plugin}
    if is_saleor():
        ways[NATIVE] = return_natively
    runs = take_turns(ways, seller, lines=lines, rounds=sizes.rounds)
    for name, steps in runs.items():
        tell(name, steps)
    return runs


def _against_native(name: str, runs: dict[str, list[Run]]) -> Iterator[Figure]:
    """Medians over pairs that ran one after the other."""
    if NATIVE not in runs:
        return
    pairs = list(zip(runs[OURS], runs[NATIVE], strict=True))
    time = median(seconds(ours) / seconds(native) for ours, native in pairs)
    yield at_most(f"{name}_time_over_native", time, 1.0)
    sent = median(statements(ours) / statements(native) for ours, native in pairs)
    yield at_most(f"{name}_statements_over_native", sent, 1.0)


def _growth(by_lines: dict[int, dict[str, list[Run]]]) -> Iterator[Figure]:
    """Statements of a further line: all are the platform's, and no more than native.

    The platform's are those that its own functions send for us: stock that rises, a
    fulfillment that moves, subscribers that are looked up.
    """
    fewer, more = LINES[-2:]
    few, many = by_lines[fewer], by_lines[more]

    def grown(way: str, plugin_only: bool = False) -> float:
        def sent(run: Run) -> float:
            return statements(run, is_of_plugin if plugin_only else lambda place: True)

        return (typical(many[way], sent) - typical(few[way], sent)) / (more - fewer)

    _tell_growth(few[OURS][0], many[OURS][0])
    own = grown(OURS, plugin_only=True)
    yield at_most("returns_own_statements_per_line", own, 0.0, unit="statements")
    if NATIVE in few:
        ratio = grown(OURS) / grown(NATIVE)
        yield at_most("returns_statements_per_line_over_native", ratio, 1.0)


def _tell_growth(few: Run, many: Run) -> None:
    for step in few:
        for place, count in (
            many[step].statements - few[step].statements
        ).most_common():
            print(f"  {step}: {count} more in {place}")


def _at_scale(
    before: dict[str, list[Run]], after: dict[str, list[Run]]
) -> Iterator[Figure]:
    name = "returns_at_scale"
    yield from _against_native(name, after)
    sent = typical(after[OURS], statements) / typical(before[OURS], statements)
    yield exactly(f"{name}_statements", sent)
    yield at_most(
        f"{name}_time",
        typical(after[OURS], seconds) / typical(before[OURS], seconds),
        1.5,
    )
