"""Whatever write a process dies before: started again, the shop is whole.

Each operation runs in a process of its own that is killed before one of its writes,
then before another. After each death the same call is made again, as a client, a broker
or staff would, and the sweepers run. ``RETURNS_TEST_DEPTH=full`` kills at every write.
"""

import os
import re
from pathlib import Path

import pytest

import saleor_returns
from saleor_returns.errors import ReturnsError

from . import killing
from .scenarios import SCENARIOS

pytestmark = pytest.mark.django_db(transaction=True)

FULL = os.environ.get("RETURNS_TEST_DEPTH") == "full"
DEATHS = 3
"""Of each operation, unless all of them are asked for."""

OPENS_A_TRANSACTION = re.compile(
    r"^ *(with (one_transaction|transaction\.atomic)\(|@transaction\.atomic)",
    re.MULTILINE,
)
CALLED_OTHERWISE = {
    "ask_link",
    "dispatch_outbox",
    "note_conflict",
    "publish_rules",
    "receive",
    "retrigger_deliveries",
    "send_legacy_refund",
    "send_refund",
    "settle_refund",
}
"""By tasks, or by fixtures that the scenarios share with other tests."""


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda each: each.__name__)
def test_a_death_leaves_nothing_half_done(scenario, world, starting_point, sweep):
    step = scenario(world)
    starting_point()
    writes = killing.writes_of(step.call)
    deaths = killing.chosen(writes, None if FULL else DEATHS)
    print(f"{scenario.__name__}: {len(writes)} writes, {len(deaths)} deaths")  # noqa: T201
    assert writes
    for death in deaths:
        starting_point()
        try:
            killing.kill(step.call, before=death)
            _call_again(step)
            sweep()
            step.check()
            world.invariants.check()
        except BaseException as error:
            error.add_note(_where(writes, death))
            raise


def test_no_operation_is_spared():
    """A module that opens a transaction has a scenario of its own."""
    operations = Path(saleor_returns.__file__).with_name("operations")
    writing = {
        path.stem
        for path in operations.rglob("*.py")
        if OPENS_A_TRANSACTION.search(path.read_text())
    }
    told = "".join(
        path.read_text() for path in Path(__file__).with_name("scenarios").glob("*.py")
    )
    writing.remove("transactions")
    named = {name for name in writing if f".{name} import" in told}
    assert writing - named == CALLED_OTHERWISE


def _call_again(step):
    """As a client, a broker or staff would, who never heard how it ended."""
    try:
        step.call()
    except ReturnsError as error:
        if not {str(code) for code in error.codes} <= set(step.refusals):
            raise


def _where(writes, death):
    said = [*(write.what for write in writes), "the end"]
    return f"Killed before write {death} of {len(writes)}: {said[death]}"
