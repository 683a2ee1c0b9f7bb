"""The same shop as it is deployed: a Celery worker and beat on Redis beside its server.

Only here do tasks run later and elsewhere, get lost with a worker, or wait for one.
"""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from celery import Celery

from saleor_returns.tasks import retrigger_deliveries
from sandbox.demo.people import log_in
from sandbox.demo.saleor_host import SaleorHost
from sandbox.provider import subscribing
from tests.conftest import HOST
from tests.e2e.conftest import FilledShop, ServedShop
from tools import redis_server
from tools.saleor_host.deployment import Deployment, deployed
from tools.service import free_port

from .following import Follower, follow

LOG_TAIL = 10_000
NOTED = {
    "core_eventdelivery": ("created_at",),
    "core_eventdeliveryattempt": ("created_at",),
    "saleor_returns_outboxmessage": ("due_at",),
    "saleor_returns_refundattempt": ("created_at", "opened_at", "sent_at"),
    "saleor_returns_retriggereddelivery": ("due_at",),
}
DEPLOYMENT = pytest.StashKey[Deployment]()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Skip all of them from one place, so that they are reported in one line."""
    if HOST == "sandbox":
        pytest.skip("the sandbox has neither workers nor webhooks of its own")
    if os.environ.get("RETURNS_TEST_DEPTH") != "full":
        pytest.skip("takes minutes: make test-matrix deploys a shop with its workers")
    try:
        redis_server.find_program()
    except redis_server.RedisMissing as error:
        pytest.skip(str(error))


@pytest.fixture(scope="package")
def deployment(
    filled: FilledShop,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[Deployment]:
    assert isinstance(filled.host, SaleorHost)
    folder = tmp_path_factory.mktemp("deployment")
    with (
        redis_server.running(folder) as redis,
        deployed(filled.host.shop, redis, free_port(), folder) as running,
    ):
        request.config.stash[DEPLOYMENT] = running
        yield running
        del request.config.stash[DEPLOYMENT]


@pytest.fixture(scope="package")
def served(filled: FilledShop, deployment: Deployment) -> ServedShop:
    return ServedShop(filled, f"{deployment.url}/graphql/")


@pytest.fixture(autouse=True)
def _all_of_it_runs(deployment: Deployment) -> None:
    """Also what the test before has stopped."""
    deployment.start()


@pytest.fixture(scope="package")
def _only_follower(served: ServedShop) -> Iterator[Follower]:
    owner = served.story.staff
    with subscribing() as subscriber:
        yield follow(log_in(served.api, owner.email, owner.password), subscriber)


@pytest.fixture
def follower(_only_follower: Follower) -> Iterator[Follower]:
    """An App that has heard nothing yet and takes what comes."""
    _only_follower.subscriber.forget()
    yield _only_follower
    _only_follower.subscriber.release()


@pytest.fixture
def later(filled: FilledShop, deployment: Deployment) -> Callable[[timedelta], None]:
    """Make what the shop has noted so much older, then have it look for what was lost.

    What beat has a worker do every few seconds happens by itself.
    """
    broker = Celery(broker=deployment.redis.url(), set_as_current=False)
    url = filled.host.environment["DATABASE_URL"]

    def let_pass(time: timedelta) -> None:
        with psycopg.connect(url) as connection:
            for table, columns in NOTED.items():
                older = ", ".join(f"{name} = {name} - %(time)s" for name in columns)
                connection.execute(f"UPDATE {table} SET {older}", {"time": time})
        broker.send_task(retrigger_deliveries.name)

    return let_pass


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Iterator[None]:
    """Show what the shop's processes said last where a test failed."""
    report = yield
    deployment = item.config.stash.get(DEPLOYMENT, None)
    if report.failed and deployment:
        for service in (*deployment.services, deployment.redis.service):
            report.sections.append((service.name, service.tail(LOG_TAIL)))
    return report
