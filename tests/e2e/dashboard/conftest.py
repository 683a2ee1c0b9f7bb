"""The sandbox's Dashboard in a browser, with an extension of the tests' own in it.

The list of extensions and the extension's page are given in the shop's place, whatever
the plugin has to show itself; everything else is asked of the shop.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from sandbox.demo.people import log_in
from tests.conftest import HOST

from . import chromium

EXTENSION = Path(__file__).with_name("extension.html")
APP = "QXBwOjc="
WIDGET = "document.querySelector('iframe[data-target=WIDGET]')"
POPUP = "document.querySelector('iframe[data-target=POPUP]')"
APP_PAGE = "document.querySelector('iframe[data-target=APP_PAGE]')"


@dataclass
class Dashboard:
    """``base`` is the shop's address; ``token`` is what its extensions get next."""

    page: chromium.Page
    base: str
    token: str
    order_id: str
    asked: list[str] = field(default_factory=list)

    @property
    def app_url(self) -> str:
        return f"{self.base}/an-extension"

    def answer(self, request: dict[str, Any]) -> tuple[str, str] | None:
        if request["url"].startswith(self.app_url):
            return "text/html", EXTENSION.read_text()
        query = request.get("postData", "")
        self.asked.append(query)
        if "__type(name" in query:
            names = [{"name": "identifier"}]
            return _json({"AppExtension": {"fields": names}, "App": None})
        if "appExtensions(" in query:
            return _json({"appExtensions": {"edges": list(self._extensions())}})
        return None

    def _extensions(self) -> Iterator[dict[str, Any]]:
        for key, mount, target, url in (
            ("queue", "NAVIGATION_ORDERS", "APP_PAGE", "/queue"),
            ("order", "ORDER_DETAILS_WIDGETS", "WIDGET", f"{self.app_url}/order"),
            ("new", "ORDER_DETAILS_MORE_ACTIONS", "POPUP", f"{self.app_url}/new"),
        ):
            node = {
                "id": key,
                "identifier": key,
                "label": f"Extension {key}",
                "mountName": mount,
                "targetName": target,
                "url": url,
                "accessToken": self.token,
                "permissions": [{"code": "MANAGE_ORDERS"}],
                "app": {"id": APP, "appUrl": self.app_url},
            }
            yield {"node": node}

    def open(self, path: str) -> None:
        self.page.open(f"{self.base}/dashboard{path}")

    def told(self, frame: str, event: str) -> Any:
        """The last of such events that the extension in a frame was told."""
        return self.page.wait(f"{frame}.contentWindow.eval('last(\"{event}\")')")

    def dispatch(self, frame: str, action: str, **payload: Any) -> bool:
        """Let the extension ask for something; whether the Dashboard says it did it."""
        script = f"dispatch({json.dumps(action)}, {json.dumps(payload)})"
        return bool(
            self.page.evaluate(f"{frame}.contentWindow.eval({json.dumps(script)})")
        )

    def ask(self, frame: str, action: str, **payload: Any) -> None:
        """The same without an answer: the frame may be gone when it comes."""
        script = f"void dispatch({json.dumps(action)}, {json.dumps(payload)})"
        self.page.evaluate(f"{frame}.contentWindow.eval({json.dumps(script)})")

    def click(self, selector: str) -> None:
        element = f"document.querySelector({json.dumps(selector)})"
        self.page.wait(f"({element}.click(), true)")


def _json(data: dict[str, Any]) -> tuple[str, str]:
    return "application/json", json.dumps({"data": data})


@pytest.fixture(scope="session")
def _sandbox_alone() -> None:
    if HOST == "saleor":
        pytest.skip("the sandbox's own page")


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[chromium.Page]:
    if not chromium.chromium():
        pytest.skip("there is no Chromium")
    with chromium.page(tmp_path_factory.mktemp("browser")) as page:
        yield page


@pytest.fixture
def dashboard(
    _sandbox_alone: None, browser: chromium.Page, served: Any, filled: Any
) -> Dashboard:
    """Staff are logged in, by a click on the demo's account."""
    staff = served.story.staff
    shop = Dashboard(
        page=browser,
        base=served.api.removesuffix("/graphql/"),
        token=log_in(served.api, staff.email, staff.password).token,
        order_id=filled.story.orders[0],
    )
    browser.answer_requests([f"{shop.app_url}*", served.api], shop.answer)
    shop.open("/")
    browser.evaluate("localStorage.clear()")
    shop.open("/")
    shop.click("button.account")
    browser.wait("document.querySelector('nav.side')")
    return shop
