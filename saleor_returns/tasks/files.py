"""Long work whose outcome is kept: back-tests, exports, and files that nobody has."""

from datetime import datetime, timedelta
from uuid import UUID

from ..graphql.exporting import returns_of
from ..operations import backtest
from ..operations import sweep_files as stored
from ..operations.exports import run as writing
from ..operations.exports import sweep
from ..operations.queue import RUN_BACKTEST, RUN_EXPORT
from .work import sweeper, worker

NEW_FILES = timedelta(days=1)


@worker(RUN_BACKTEST)
def run_backtest(test_id: str) -> None:
    """Hold a draft policy against past orders; see ``operations.backtest``."""
    backtest.run_backtest(test_id=UUID(test_id))


@worker(RUN_EXPORT)
def run_export(export_id: str) -> None:
    """Write a file of returns; see :mod:`.operations.exports.run`."""
    writing.run_export(export_id=UUID(export_id), returns=returns_of)


@sweeper(timedelta(minutes=15))
def sweep_files(now: datetime) -> None:
    """Delete new files that no return has: whoever uploaded them died on the way."""
    stored.sweep_files(now=now, since=(now - NEW_FILES).date())


@sweeper(timedelta(minutes=5))
def sweep_exports(now: datetime) -> None:
    """Begin exports anew whose workers died, and delete old ones with their files."""
    sweep.sweep_exports(now=now)
