"""The policy engine: how many order lines it judges a second, and how that grows."""

from collections.abc import Iterator
from cProfile import Profile
from functools import partial
from pathlib import Path
from pstats import Stats

from saleor_returns.domain.policy.evaluate import evaluate

from .backtest import measure_backtest
from .figures import Figure, Sizes, at_least, at_most
from .measure import Step, fastest, time_ratio
from .rules import make_facts, make_policy

LINES = 5
RULES = 50
LINES_A_SECOND = 5_000
TURN = 20
"""Decisions that are timed together: one alone is too short."""
MANY = 10
"""How many times as many lines, or rules, the larger case has."""


def measure(sizes: Sizes) -> Iterator[Figure]:
    order, policy = make_facts(LINES), make_policy(RULES)
    decide = partial(evaluate, policy, order)
    fired = sum(step.fired for step in decide().trace)
    print(f"  judging {LINES} lines by {RULES} rules, which fire {fired} times")
    _tell_profile(decide)
    speed = LINES * TURN / fastest(partial(_repeat, decide), rounds=5 * sizes.rounds)
    unit = "lines a second"
    yield at_least("policy_lines_per_second", speed, LINES_A_SECOND, unit=unit)
    yield _growth("policy_time_per_line", decide, LINES * MANY, RULES, sizes)
    yield _growth("policy_time_per_rule", decide, LINES, RULES * MANY, sizes)
    yield from measure_backtest(sizes)


def _growth(name: str, decide: Step, lines: int, rules: int, sizes: Sizes) -> Figure:
    """What one line, or one rule, costs among ten times as many."""
    larger = partial(evaluate, make_policy(rules), make_facts(lines))
    ratio = time_ratio(
        partial(_repeat, larger), partial(_repeat, decide), rounds=sizes.rounds
    )
    return at_most(name, ratio / MANY, 1.5)


def _repeat(decide: Step) -> None:
    for _time in range(TURN):
        decide()


def _tell_profile(decide: Step) -> None:
    """The functions that take the most time themselves, with their share of it."""
    profile = Profile()
    profile.runcall(_repeat, decide)
    found = Stats(profile)
    rows = sorted(found.stats.items(), key=lambda row: -row[1][2])  # type: ignore[attr-defined]
    for (file, _line, name), (_calls, calls, own, *_rest) in rows[:8]:
        share = own / found.total_tt  # type: ignore[attr-defined]
        print(f"  {share:4.0%} in {Path(file).stem}.{name}, {calls} calls")
