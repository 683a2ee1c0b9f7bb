"""What a benchmark tells, and how large the things are that it measures."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the answer. ``holds`` says whether the value meets its target."""

    name: str
    value: float
    unit: str
    target: float
    holds: bool

    @property
    def line(self) -> str:
        return json.dumps(asdict(self))


def at_most(name: str, value: float, target: float, *, unit: str = "ratio") -> Figure:
    """A value that must not be larger. What is shown is also what is compared."""
    shown = round(value, 3)
    return Figure(name, shown, unit, target, shown <= target)


def at_least(name: str, value: float, target: float, *, unit: str = "ratio") -> Figure:
    """A value that must not be smaller. What is shown is also what is compared."""
    shown = round(value, 3)
    return Figure(name, shown, unit, target, shown >= target)


def exactly(
    name: str, value: float, target: float = 1.0, *, unit: str = "ratio"
) -> Figure:
    """A value that must be this one and no other, such as a ratio of query counts."""
    shown = round(value, 3)
    return Figure(name, shown, unit, target, shown == target)


def is_so(name: str, answer: bool) -> Figure:
    """Something that is so (1) or is not (0)."""
    return Figure(name, float(answer), "boolean", 1.0, answer)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Small and large of everything that is compared."""

    depth: int = 20_000
    """Returns before the deep page. As many lie behind it: a page near either end of
    the list is cheap for PostgreSQL in any way that it is asked for."""
    short_page: int = 10
    page: int = 50
    long_page: int = 100
    few_lines: int = 100
    many_lines: int = 1_000
    rounds: int = 11
    slow_rounds: int = 5
    """Where one round takes seconds."""
    orders: int = 10_000
    """Orders in the shop; ten times as many where a figure is of a large one."""
    many_returns: int = 100_000
    tested_orders: int = 50_000
    """Orders of two lines that a policy is tested on."""
    reimbursements: int = 240
    """Returns that are paid at the same time."""
    received: int = 200
    """Returns of five lines that are received in one call."""
    visits: int = 80
    """Whole ways through the portal."""

    @property
    def returns(self) -> int:
        return 2 * self.depth


SMALL = Sizes(
    depth=40,
    short_page=5,
    page=10,
    long_page=20,
    few_lines=4,
    many_lines=12,
    rounds=2,
    slow_rounds=1,
    orders=10,
    many_returns=80,
    tested_orders=30,
    reimbursements=8,
    received=3,
    visits=2,
)
"""Shows in a moment that a benchmark runs; what it measures means nothing."""
