"""A tiny GraphQL client over HTTP, on the standard library."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

TIMEOUT_SECONDS = 60


class Refused(Exception):
    """The shop answered with errors; ``errors`` are theirs, as they came."""

    def __init__(self, errors: Sequence[Mapping[str, Any]]) -> None:
        self.errors = errors
        super().__init__("; ".join(_in_words(error) for error in errors))

    @property
    def codes(self) -> list[str]:
        """Stable codes of a mutation's errors, or the names of exceptions."""
        return [_code(error) for error in self.errors]


class Client:
    """Whoever asks: with a token somebody, without one anybody."""

    def __init__(self, url: str, token: str = "") -> None:
        self.url = url
        self.token = token

    def execute(
        self, query: str, variables: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Post a query; return the whole answer with its ``data`` and ``errors``.

        Raises:
            OSError: the shop could not be reached.
        """
        headers = {"Content-Type": "application/json"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        body = json.dumps({"query": query, "variables": dict(variables or {})})
        request = Request(self.url, body.encode(), headers)  # noqa: S310
        try:
            with urlopen(request, timeout=TIMEOUT_SECONDS) as response:  # noqa: S310
                answer = response.read()
        except HTTPError as error:
            # Queries that fail are answered with 400 and a body that says why.
            answer = error.read()
        return dict(json.loads(answer))

    def ask(
        self, query: str, variables: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The ``data`` of a query.

        Raises:
            Refused: the answer has errors.
        """
        answer = self.execute(query, variables)
        if answer.get("errors"):
            raise Refused(answer["errors"])
        return dict(answer["data"])

    def change(
        self, mutation: str, variables: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The payload of a mutation that has one root field.

        Raises:
            Refused: the answer or the payload has errors.
        """
        (payload,) = self.ask(mutation, variables).values()
        if payload["errors"]:
            raise Refused(payload["errors"])
        return dict(payload)


def _code(error: Mapping[str, Any]) -> str:
    if "code" in error:
        return str(error["code"])
    exception = (error.get("extensions") or {}).get("exception") or {}
    return str(exception.get("code", ""))


def _in_words(error: Mapping[str, Any]) -> str:
    field = error.get("field")
    where = f"{field}: " if field else ""
    return f"{where}{error.get('message')} [{_code(error) or 'no code'}]"
