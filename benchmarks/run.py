"""``python -m benchmarks.run [NAME] [--host HOST] [--small]``: measure, tell, judge.

Progress comes in plain words; the last lines are one JSON object a figure. The exit
status is 0 only if all figures hold, 2 for a name that there is not.
"""

import argparse
import sys
from collections.abc import Iterator
from importlib import import_module

from .figures import SMALL, Figure, Sizes
from .hosts import HOSTS, SANDBOX, ready

NAMES = (
    "pages",
    "search",
    "list",
    "eligibility",
    "request",
    "reimburse",
    "returns",
    "policy",
    "money",
    "receiving",
    "dashboard",
    "portal",
)
ALL = "all"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run")
    parser.add_argument(
        "name", nargs="?", default=ALL, help=f"{', '.join(NAMES)}; {ALL} is the default"
    )
    parser.add_argument("--host", choices=HOSTS, default=SANDBOX)
    parser.add_argument(
        "--small", action="store_true", help="tiny sizes: only shows that it runs"
    )
    options = parser.parse_args(arguments)
    if options.name not in (*NAMES, ALL):
        print(
            f"There is no benchmark {options.name!r}. There are: "
            f"{', '.join((*NAMES, ALL))}.",
            file=sys.stderr,
        )
        return 2
    names = NAMES if options.name == ALL else (options.name,)
    sizes = SMALL if options.small else Sizes()
    with ready(options.host):
        figures = list(_figures(names, sizes))
    for figure in figures:
        print(figure.line)
    return 0 if all(figure.holds for figure in figures) else 1


def _figures(names: tuple[str, ...], sizes: Sizes) -> Iterator[Figure]:
    for name in names:
        print(f"measuring {name}")
        for figure in import_module(f"benchmarks.{name}").measure(sizes):
            verdict = "holds" if figure.holds else "DOES NOT HOLD"
            print(f"  {figure.name}: {figure.value}, target {figure.target}: {verdict}")
            yield figure


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
