"""A shop that is served for a browser, with weeks of returns for staff to work on."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from sandbox.demo.open_host import open_host
from sandbox.provider import running
from tools.browser import chromium
from tools.service import free_port
from tools.state import CHECKOUT

DATABASE = "returns_flows"
PICTURES = CHECKOUT / ".sandbox" / "pictures"


@contextmanager
def sandbox_stage(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of flows that play on the sandbox."""
    file, port = folder / "story.json", free_port()
    address = f"http://localhost:{port}"
    with open_host("sandbox", DATABASE, fresh=True) as host, running() as provider:
        story = host.fill(
            provider.url, file, whole_shop=True, staff_data=True, address=address
        )
        with host.serve(port, file) as url:
            provider.install(f"{url}/graphql/", story.app_token, story.webhook_secret)
            yield told(f"{url}/dashboard", story, provider=provider.url)


@contextmanager
def saleor_stage(folder: Path, port: int) -> Iterator[tuple[dict[str, str], str]]:
    """The same on a real Saleor, whose Dashboard has that port; and the API's address."""
    file, served = folder / "story.json", free_port()
    address, dashboard = f"http://localhost:{served}", f"http://localhost:{port}"
    with (
        patch.dict(os.environ, {"DASHBOARD_URL": f"{dashboard}/"}),
        open_host("saleor", DATABASE, fresh=True) as host,
        running() as provider,
    ):
        story = host.fill(provider.url, file, address=address)
        with host.serve(served, file) as url:
            provider.install(f"{url}/graphql/", story.app_token, story.webhook_secret)
            yield told(dashboard, story, order=story.orders[0]), f"{url}/graphql/"


def told(dashboard: str, story: object, **more: str) -> dict[str, str]:
    """What `flows/stage.ts` reads."""
    accounts = {
        name: {"email": account.email, "password": account.password}
        for name in ("staff", "clerk", "desk")
        for account in [getattr(story, name)]
    }
    stage = {
        "dashboard": dashboard,
        **accounts,
        **more,
        "chromium": chromium(),
        "pictures": str(PICTURES),
    }
    return os.environ | {"RETURNS_STAGE": json.dumps(stage)}
