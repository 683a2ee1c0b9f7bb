"""The shop's own /graphql/ endpoint, called within this process and measured.

From the first middleware to the last: only the network is missing. Without a broker
Celery runs tasks at once, within the request that queued them, so their time and their
statements are part of the call, on whichever side they are.
"""

import gc
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from celery.signals import task_postrun, task_prerun
from django.core.serializers.json import DjangoJSONEncoder
from django.test import Client

from sandbox.shop import Shop

from .measure import counting


@dataclass(frozen=True, slots=True)
class Measured:
    """One call: wall time, statements by origin, and the tasks that ran in it."""

    seconds: float
    statements: Counter[str]
    tasks: int
    task_seconds: float


class Endpoint:
    """Posts documents as somebody; what a call cost is in ``last``."""

    def __init__(self) -> None:
        self.client = Client(SERVER_NAME="localhost")
        self.shop = Shop()
        self.last = Measured(0, Counter(), 0, 0)

    def post(
        self, document: str, variables: dict[str, Any], principal: Any
    ) -> dict[str, Any]:
        """Run a document; give the values of its root fields by name.

        Raises:
            RuntimeError: the answer has errors, of GraphQL's or of a mutation's.
        """
        headers = {"Authorization": f"Bearer {self.shop.token(principal)}"}
        body = json.dumps(
            {"query": document, "variables": variables}, cls=DjangoJSONEncoder
        )
        tasks = _Tasks()
        gc.collect()
        gc.disable()
        try:
            with tasks.noted(), counting() as statements:
                start = perf_counter()
                response = self.client.post(
                    "/graphql/", body, content_type="application/json", headers=headers
                )
                seconds = perf_counter() - start
        finally:
            gc.enable()
        self.last = Measured(seconds, statements, tasks.count, tasks.seconds)
        return _checked(response.json())


def _checked(answer: dict[str, Any]) -> dict[str, Any]:
    if answer.get("errors"):
        raise RuntimeError(json.dumps(answer["errors"])[:2000])
    for value in answer["data"].values():
        if isinstance(value, dict) and value.get("errors"):
            raise RuntimeError(json.dumps(value["errors"]))
    found: dict[str, Any] = answer["data"]
    return found


class _Tasks:
    """Counts the tasks that run; the time of one within another counts once."""

    def __init__(self) -> None:
        self.count = 0
        self.seconds = 0.0
        self._depth = 0
        self._started = 0.0

    @contextmanager
    def noted(self) -> Iterator[None]:
        task_prerun.connect(self._starts)
        task_postrun.connect(self._ends)
        try:
            yield
        finally:
            task_prerun.disconnect(self._starts)
            task_postrun.disconnect(self._ends)

    def _starts(self, **_signal: Any) -> None:
        self.count += 1
        self._depth += 1
        if self._depth == 1:
            self._started = perf_counter()

    def _ends(self, **_signal: Any) -> None:
        self._depth -= 1
        if self._depth == 0:
            self.seconds += perf_counter() - self._started
