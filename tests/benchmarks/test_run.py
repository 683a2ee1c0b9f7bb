import json
import os
from contextlib import nullcontext

import pytest

from benchmarks import database, pages
from benchmarks.figures import at_least, at_most, exactly, is_so
from benchmarks.run import NAMES, main
from tools.state import CHECKOUT


def test_an_unknown_name_is_answered_with_the_names(capsys):
    assert main(["nonsense"]) == 2
    told = capsys.readouterr().err
    assert "nonsense" in told
    assert all(name in told for name in (*NAMES, "all"))


def test_every_name_is_a_benchmark():
    for name in NAMES:
        assert (CHECKOUT / "benchmarks" / f"{name}.py").is_file()


@pytest.fixture
def here(transactional_db, monkeypatch):
    """Benchmarks run in the tests' database, which is migrated already."""
    for name in ("DJANGO_SETTINGS_MODULE", "DEBUG"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    monkeypatch.setattr(database, "own_database", nullcontext)


def test_a_run_ends_with_its_figures(here, capsys):
    status = main(["request", "--small"])

    lines = capsys.readouterr().out.splitlines()
    figures = [json.loads(line) for line in lines[-2:]]
    assert [figure["name"] for figure in figures] == [
        "request_time_per_line",
        "request_queries",
    ]
    for figure in figures:
        assert list(figure) == ["name", "value", "unit", "target", "holds"]
    assert status == (0 if all(figure["holds"] for figure in figures) else 1)
    assert "measuring request" in lines
    assert not any(line.startswith("{") for line in lines[:-2])


def test_a_figure_that_does_not_hold_fails_the_run(here, monkeypatch, capsys):
    missed = at_most("missed", 2.0, 1.0)
    monkeypatch.setattr(
        pages, "measure", lambda sizes: iter([missed, is_so("met", True)])
    )

    assert main(["pages"]) == 1

    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()[-2:]]
    assert [figure["holds"] for figure in told] == [False, True]


@pytest.mark.parametrize(
    ("figure", "holds"),
    [
        (at_most("f", 1.5, 1.5), True),
        (at_most("f", 1.501, 1.5), False),
        (at_least("f", 5000, 5000), True),
        (at_least("f", 4999.999, 5000), False),
        (exactly("f", 1.0), True),
        (exactly("f", 0.9), False),
        (exactly("f", 1.1), False),
        (is_so("f", True), True),
        (is_so("f", False), False),
    ],
)
def test_a_figure_holds_when_it_meets_its_target(figure, holds):
    assert figure.holds is holds
    assert json.loads(figure.line)["holds"] is holds
