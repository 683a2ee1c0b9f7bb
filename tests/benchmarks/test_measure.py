from itertools import cycle

import pytest

from benchmarks import measure
from benchmarks.measure import fastest, origins, query_ratio, time_ratio, undone
from saleor_returns.models import ReturnReason
from saleor_returns.operations.setup import set_up


def test_time_ratio_is_of_medians_and_steps_take_turns(monkeypatch):
    order, clock = [], [0.0]
    monkeypatch.setattr(measure, "perf_counter", lambda: clock[0])

    def step(name, *seconds):
        lasting = cycle(seconds)

        def run():
            order.append(name)
            clock[0] += next(lasting)

        return run

    # The median of the rounds that count; one of them was held up by something else.
    ratio = time_ratio(step("a", 4, 4, 4, 90, 4), step("b", 1), rounds=4)

    assert ratio == 4
    assert "".join(order) == "ab" + "baabbaab"


def test_the_fastest_round_counts_and_the_first_only_warms_up(monkeypatch):
    clock = [0.0]
    monkeypatch.setattr(measure, "process_time", lambda: clock[0])
    lasting = cycle([1, 7, 3, 90])

    def step():
        clock[0] += next(lasting)

    assert fastest(step, rounds=3) == 3


def test_queries_are_told_by_the_function_that_sends_them(db, capsys):
    seed = undone(lambda: list(set_up()))

    found = origins(seed)
    ratio = query_ratio(seed, lambda: ReturnReason.objects.count())

    # Which there are, those that there are not, and what they are called.
    assert found["saleor_returns/operations/setup.py:_seed_reasons"] == 3
    assert ratio == found.total()
    assert "more in saleor_returns/operations/setup.py" in capsys.readouterr().out


def test_what_is_undone_can_be_done_again(db):
    seed = undone(lambda: list(set_up()))
    seed()
    seed()
    assert not ReturnReason.objects.exists()


@pytest.mark.django_db
def test_undone_checks_what_a_commit_would(case):
    from django.db import IntegrityError

    line = case.order.lines.first()
    stray = undone(lambda: type(line).objects.filter(pk=line.pk).update(variant_id=0))
    with pytest.raises(IntegrityError):
        stray()
