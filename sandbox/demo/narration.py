"""Saying what happens, in aligned lines."""

import sys
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Protocol, TextIO

TITLE_WIDTH = 36


class Say(Protocol):
    """Tells one step: what was done, and what came of it, a line each."""

    def __call__(self, title: str, *details: str) -> None: ...


class Narrator:
    """Numbers the steps and prints them; the details stand below each other."""

    def __init__(self, out: TextIO | None = None) -> None:
        self.out = out or sys.stdout
        self.steps = 0

    def __call__(self, title: str, *details: str) -> None:
        self.steps += 1
        first, *others = details or ("",)
        self._line(f"{self.steps:>3}  {title:<{TITLE_WIDTH}}  {first}")
        for other in others:
            self._line(f"{'':>3}  {'':<{TITLE_WIDTH}}  {other}")

    def _line(self, text: str) -> None:
        print(text.rstrip(), file=self.out, flush=True)


def silent(title: str, *details: str) -> None:
    """Tells nothing: for tests."""


def amount_of(money: Mapping[str, Any]) -> Decimal:
    """A Money of the API as a Decimal in major units."""
    return Decimal(str(money["amount"])).quantize(Decimal("0.01"))


def in_words(money: Mapping[str, Any]) -> str:
    return f"{amount_of(money):.2f} {money['currency']}"


def units(quantity: int) -> str:
    return "1 unit" if quantity == 1 else f"{quantity} units"
