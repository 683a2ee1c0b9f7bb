"""How tests ended: read from a run, kept between runs, compared."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

type Outcomes = dict[str, str]
"""Node ids and how they ended: passed, skipped or failed."""

FROM_BEST = ("passed", "skipped", "failed")


def read(record: Path) -> Outcomes:
    """What `recorder/record_outcomes.py` wrote; of a test's phases the worst counts."""
    found: Outcomes = {}
    for line in record.read_text().splitlines():
        test, outcome = json.loads(line)
        found[test] = max(found.get(test, outcome), outcome, key=FROM_BEST.index)
    return found


def counts(outcomes: Outcomes) -> str:
    """One line, as in "212 passed, 0 failed, 3 skipped"."""
    by_outcome = Counter(outcomes.values())
    shown = ("passed", "failed", "skipped")
    return ", ".join(f"{by_outcome[outcome]} {outcome}" for outcome in shown)


def failed(outcomes: Outcomes) -> set[str]:
    return {test for test, outcome in outcomes.items() if outcome == "failed"}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is worse with the plugin than without it."""

    failures: list[str]
    """Tests that fail only with it."""
    missing: list[str]
    """Tests that ran only without it: a file that cannot be collected hides its own."""


def compare(without: Outcomes, with_plugin: Outcomes) -> Comparison:
    return Comparison(
        failures=sorted(failed(with_plugin) - failed(without)),
        missing=sorted(without.keys() - with_plugin.keys()),
    )


class Kept:
    """Outcomes of one tree that need not be measured again, by the paths that ran."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._paths: dict[str, Outcomes] = (
            json.loads(file.read_text()) if file.exists() else {}
        )

    def lacking(self, paths: Iterable[str]) -> list[str]:
        """Those of the paths that are neither kept nor below one that is."""
        return [path for path in paths if self._covering(path) is None]

    def of(self, paths: Iterable[str]) -> Outcomes:
        """The outcomes of tests at or below these paths, all of which are kept."""
        found: Outcomes = {}
        for path in paths:
            covering = self._covering(path)
            if covering is None:
                raise KeyError(path)
            tests = self._paths[covering]
            found |= {t: how for t, how in tests.items() if _is_below(t, path)}
        return found

    def add(self, paths: Iterable[str], outcomes: Mapping[str, str]) -> None:
        """Keep a run of these paths."""
        for path in paths:
            self._paths[path] = {
                test: how for test, how in outcomes.items() if _is_below(test, path)
            }
        self._file.write_text(json.dumps(self._paths))

    def _covering(self, path: str) -> str | None:
        return next((kept for kept in self._paths if _is_below(path, kept)), None)


def _is_below(what: str, path: str) -> bool:
    return what == path or what.startswith((f"{path}/", f"{path}::"))
