"""``python -m sandbox.demo [--host sandbox|saleor] [--port N] [--serve 0|1]``."""

import argparse
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import NoReturn

from sandbox.provider import Provider, running
from tools.postgres_cluster import PostgresError
from tools.saleor_host import SaleorMissing
from tools.saleor_host.server import ServerError

from .client import Refused
from .hosts import Host, HostFailed
from .narration import Narrator
from .open_host import open_host
from .story import Story
from .waiting import NeverHappened
from .walk import Outcome, Walk

SETTLE_EVERY_SECONDS = 10
"""A refund that the provider reports later is settled after at most so long."""

FAILURES = (
    HostFailed,
    NeverHappened,
    OSError,
    PostgresError,
    Refused,
    SaleorMissing,
    ServerError,
)


def main() -> int:
    options = _options()
    signal.signal(signal.SIGTERM, _leave)
    try:
        return _demo(options.host, options.port, serve=bool(options.serve))
    except FAILURES as error:
        print(f"\nThe demo failed: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.")
        return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox.demo")
    parser.add_argument("--host", choices=("sandbox", "saleor"), default="sandbox")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--serve", type=int, choices=(0, 1), default=1)
    return parser.parse_args()


def _demo(host_name: str, port: int, *, serve: bool) -> int:
    started = time.monotonic()
    print(f"Saleor Returns on {_called(host_name)}: making the shop …", flush=True)
    with (
        tempfile.TemporaryDirectory(prefix="returns-demo-") as folder,
        open_host(host_name) as host,
        running() as provider,
    ):
        file = Path(folder) / "story.json"
        story = host.fill(
            provider.url,
            file,
            whole_shop=True,
            staff_data=serve and host.has_dashboard,
            address=f"http://localhost:{port}" if port else "",
        )
        with host.serve(port, file) as url:
            print(f"It answers at {url}/graphql/\n", flush=True)
            provider.install(f"{url}/graphql/", story.app_token, story.webhook_secret)
            outcome = Walk(
                f"{url}/graphql/", story, story.orders[0], provider, Narrator()
            ).run()
            print(_sum_up(outcome, time.monotonic() - started), flush=True)
            if serve:
                _serve(host, url, story, provider)
    return 0


def _called(host_name: str) -> str:
    return "a real Saleor" if host_name == "saleor" else "the sandbox"


def _sum_up(outcome: Outcome, seconds: float) -> str:
    stock = ", ".join(
        f"{sku} {outcome.stock_before[sku]} → {units}"
        for sku, units in outcome.stock_after.items()
    )
    return (
        f"\nReturn {outcome.number} is {outcome.status}: "
        f"refunded {outcome.refunded:.2f} {outcome.currency}; stock {stock}."
        f"\nThe whole took {seconds:.0f} seconds."
    )


def _serve(host: Host, url: str, story: Story, provider: Provider) -> None:
    """Say where everything is; do what Celery beat would do, until Ctrl-C."""
    rows = {
        "GraphQL": f"{url}/graphql/",
        "Customer": f"{story.customer.email} / {story.customer.password}",
        "Staff": f"{story.staff.email} / {story.staff.password}",
        "Payment provider": f"{provider.url} (GET payments, POST control)",
    }
    if host.has_landing_page:
        rows = {"Start here": f"{url}/", **rows}
    if host.has_dashboard:
        rows["Staff pages"] = f"{url}/dashboard/"
    print()
    for name, value in rows.items():
        print(f"  {name:<18}{value}")
    print("\nCtrl-C stops it.", flush=True)
    with host.reconciler(url) as reconcile:
        while True:
            time.sleep(SETTLE_EVERY_SECONDS)
            reconcile()


def _leave(signum: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
