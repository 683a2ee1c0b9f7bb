"""Saleor as a shop deploys it: a web server, Celery workers and beat, and Redis between.

with redis_server.running(folder) as redis, open_shop("returns") as shop:
with deployed(shop, redis, port, folder) as deployment:
deployment.worker.kill()
deployment.start()              # whatever of it does not run
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.redis_server import Redis
from tools.saleor_host.server import Shop, address, answers, public_address
from tools.service import Service

CELERY = ("-m", "celery", "--app", "saleor.celeryconf:app")
SCHEDULER = "saleor.schedulers.schedulers.DatabaseScheduler"
SETTINGS = "tools.saleor_host.served_settings"
CONCURRENCY = "2"


@dataclass(frozen=True)
class Deployment:
    """The processes of one shop on one database; each can be stopped by itself."""

    port: int
    redis: Redis
    web: Service
    worker: Service
    beat: Service

    @property
    def url(self) -> str:
        return address(self.port)

    @property
    def services(self) -> tuple[Service, ...]:
        return (self.web, self.worker, self.beat)

    def start(self) -> None:
        """Start what does not run, all at once; return when all of it works.

        Raises:
            ServerError: something did not come up.
        """
        for service in self.services:
            if not service.is_running:
                service.stop()
                service.start()
        self.web.wait_until(lambda: answers(self.port))
        self.worker.wait_until(lambda: " ready." in self.worker.said())
        self.beat.wait_until(lambda: "beat: Starting" in self.beat.said())

    def stop(self) -> None:
        """Stop what runs, all at once."""
        with ExitStack() as stack:
            for service in self.services:
                stack.callback(service.stop)
                service.ask_to_end()


@contextmanager
def deployed(
    shop: Shop, redis: Redis, port: int, directory: Path
) -> Iterator[Deployment]:
    """Run all of it until the block ends; ``directory`` takes the logs.

    Raises:
        ServerError: something did not come up.
    """
    environment = public_address(port) | {
        "CACHE_URL": redis.url(1),
        "CELERY_BROKER_URL": redis.url(0),
        "DJANGO_SETTINGS_MODULE": SETTINGS,
    }

    def celery(name: str, *arguments: str) -> Service:
        command = [*CELERY, name, "--loglevel", "INFO", *arguments]
        log = directory / f"{name}.log"
        return shop.service(f"Saleor's Celery {name}", command, log, environment)

    deployment = Deployment(
        port=port,
        redis=redis,
        web=shop.web(port, directory / "web.log", environment),
        worker=celery("worker", "--concurrency", CONCURRENCY, "--hostname", "w@%h"),
        beat=celery("beat", "--scheduler", SCHEDULER, "--pidfile="),
    )
    try:
        deployment.start()
        yield deployment
    finally:
        deployment.stop()
