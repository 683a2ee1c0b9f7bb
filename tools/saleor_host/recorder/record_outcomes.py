"""A pytest plugin that writes one JSON line a report: a node id and how it went.

It lies in a directory of its own, so that Saleor's bare run can have it on its path
without having our plugin there too. `RECORD_OUTCOMES` names the file; `PRIVATE_MEDIA`
the directory for what Saleor's tests would keep in its tree.
"""

import json
import os
from typing import Any


class Recorder:
    """A test has a report for each of its phases; whoever reads takes the worst."""

    def __init__(self, path: str) -> None:
        self.path = path

    def pytest_runtest_logreport(self, report: Any) -> None:
        self._write(report)

    def pytest_collectreport(self, report: Any) -> None:
        if report.failed:
            self._write(report)

    def _write(self, report: Any) -> None:
        with open(self.path, "a") as file:
            file.write(json.dumps([report.nodeid, report.outcome]) + "\n")


def pytest_configure(config: Any) -> None:
    """Only where reports arrive from all workers, not in each of them too."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(os.environ["RECORD_OUTCOMES"]))


def pytest_sessionstart(session: Any) -> None:
    from django.conf import settings

    settings.PRIVATE_MEDIA_ROOT = os.environ["PRIVATE_MEDIA"]
