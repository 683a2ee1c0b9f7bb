"""What every test can ask for, on the sandbox and on a real Saleor.

``RETURNS_TEST_HOST`` says which of the two these are: ``sandbox`` (default) or
``saleor`` (then with ``--ds=saleor.tests.settings``; ``python -m tools.saleor_host
pytest`` sets all of it).
"""

import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import django.test
import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.core.files import File
from django.core.serializers.json import DjangoJSONEncoder

from tests import committed as committed_database

HOST = os.environ.get("RETURNS_TEST_HOST", "sandbox")
if HOST not in ("sandbox", "saleor"):
    raise pytest.UsageError(f"RETURNS_TEST_HOST is {HOST!r}: sandbox or saleor.")

pytest_plugins = [
    f"tests.on_{HOST}",
    f"tests.paying_on_{HOST}",
    "tests.returning",
    "tests.exchange_story",
    "tests.mailing",
]
collect_ignore = ["sandbox" if HOST == "saleor" else "host/saleor"]

# Every test may use the writer and the replica, without a mark on each of them.
ALIASES = {
    django_settings.DATABASE_CONNECTION_DEFAULT_NAME,
    django_settings.DATABASE_CONNECTION_REPLICA_NAME,
}
django.test.TransactionTestCase.databases = ALIASES
django.test.TestCase.databases = ALIASES


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """On top of what the host needs: see :mod:`tests.committed`."""
    with django_db_blocker.unblock():
        committed_database.use_for_transaction_tests()


@pytest.fixture(autouse=True)
def _empty_cache() -> Iterator[None]:
    yield
    cache.clear()


@pytest.fixture
def shop(db: None) -> Any:
    """A builder of shop data; see ``sandbox.shop``."""
    from sandbox.shop import Shop

    return Shop()


@pytest.fixture
def provider() -> Iterator[Any]:
    """A payment provider on loopback that does as it is told."""
    from sandbox import provider

    with provider.running() as running:
        yield running


@pytest.fixture
def api(
    shop: Any, client: Any, django_capture_on_commit_callbacks: Any
) -> Callable[..., dict[str, Any]]:
    """Post to the GraphQL endpoint as a user, an App, by token or as nobody.

    With files among the variables the request is a form, as the specification for such
    requests has it. Returns the JSON. What waits for the commit runs after the request, as it would in the shop.
    """

    def post(
        query: str, variables: dict[str, Any] | None = None, as_: Any = None
    ) -> dict[str, Any]:
        files = dict(_files(variables or {}, "variables"))
        body = json.dumps({"query": query, "variables": variables or {}}, cls=_Plain)
        form = {"operations": body, "map": _map(files), **files}
        how = {} if files else {"content_type": "application/json"}
        with django_capture_on_commit_callbacks(execute=True):
            response = client.post(
                "/graphql/", form if files else body, headers=shop.headers(as_), **how
            )
        return response.json()

    return post


class _Plain(DjangoJSONEncoder):
    """Files are null in the operations of a form."""

    def default(self, value: Any) -> Any:
        return None if isinstance(value, File) else super().default(value)


def _map(files: dict[str, File]) -> str:
    """Where each part of a form belongs; here they are named by their places."""
    return json.dumps({place: [place] for place in files})


def _files(given: Any, place: str) -> Iterator[tuple[str, File]]:
    if isinstance(given, File):
        given.seek(0)
        yield place, given
    elif isinstance(given, dict):
        for name, value in given.items():
            yield from _files(value, f"{place}.{name}")


@pytest.fixture
def payload() -> Callable[[dict[str, Any]], Any]:
    """The payload of the only root field; there must be no top-level error."""

    def unwrap(answer: dict[str, Any]) -> Any:
        assert "errors" not in answer, answer["errors"]
        (value,) = answer["data"].values()
        return value

    return unwrap


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Callable[[], Any]:
    """``with committed():`` runs what the block leaves for the commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)
