"""Somebody with a browser on a phone or a desk, light or dark, with a script or without."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sandbox.demo.people import log_in
from tests.dashboard.stages import PICTURES
from tests.e2e.dashboard import chromium
from tests.e2e.dashboard.conftest import browser  # noqa: F401  (a fixture)

AXE = Path("dashboard_extension/node_modules/axe-core/axe.min.js")
LINK = """
mutation ($id: ID!) { returnPortalLinkCreate(orderId: $id) { url errors { code } } }
"""
ORDER = "query ($id: ID!) { order(id: $id) { number userEmail } }"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
MOST_STOPS = 40
KEYS = {"Tab": (9, ""), "Enter": (13, "\r"), "ArrowDown": (40, "")}
SIZES = {"phone": (320, 640), "desktop": (1280, 900)}


@dataclass(frozen=True)
class Order:
    """What guests know of their order."""

    number: str
    email: str


@dataclass
class Reader:
    """Pictures of every page are kept beside those of the staff's pages, to be looked at."""

    page: chromium.Page
    enter: Callable[[], str]
    order: Order
    size: str
    theme: str
    test: str
    seen: int = 0
    scripts: bool = True

    def look(self) -> None:
        """What holds for every page: nothing wrong for axe, nothing to scroll sideways."""
        self.seen += 1
        name = f"{self.test}-{self.size}-{self.theme}-{self.seen:02d}"
        self.page.picture(PICTURES / f"portal-{name}.png", full=True)
        width = self.page.evaluate("document.documentElement.scrollWidth")
        assert width <= SIZES[self.size][0], self.title
        if AXE.exists():
            # The page's own script is not run by this: it was there when it was not.
            self.page.call("Emulation.setScriptExecutionDisabled", value=False)
            self.page.evaluate(AXE.read_text() + "; true")
            asked = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
            found = self.page.evaluate(f"axe.run(document, {asked})")
            wrong = [
                (row["id"], [node["html"][:200] for node in row["nodes"]])
                for row in found["violations"]
            ]
            self.page.call(
                "Emulation.setScriptExecutionDisabled", value=not self.scripts
            )
            assert wrong == [], self.title

    @property
    def title(self) -> str:
        return str(self.page.evaluate("document.title"))

    @property
    def words(self) -> str:
        return str(self.page.evaluate("document.querySelector('main').innerText"))

    @property
    def first_page(self) -> str:
        return self.enter().split("enter/")[0]

    def without_scripts(self) -> None:
        """The pages' own; what the test asks of a page is not among them."""
        self.scripts = False
        self.page.call("Emulation.setScriptExecutionDisabled", value=True)

    def go_on(self, heading: str, selector: str = "main button.main") -> None:
        """Press a button; wait for the page that it leads to, whatever it is called."""
        self.leave()
        self.page.evaluate(f"document.querySelector({json.dumps(selector)}).click()")
        self.arrive(heading)

    def leave(self) -> None:
        """Mark the page, so that the next one is known by having no mark."""
        self.page.evaluate("document.documentElement.dataset.left = '1'")

    def arrive(self, heading: str) -> None:
        self.page.wait(
            f"document.readyState === 'complete' && "
            f"!document.documentElement.dataset.left && "
            f"document.querySelector('h1').innerText.includes({json.dumps(heading)})"
        )

    def fill(self, name: str, text: str) -> None:
        field = f"document.querySelector('main [name={name}]')"
        self.page.evaluate(f"{field}.value = {json.dumps(text)}")

    def value(self, name: str) -> str:
        return str(
            self.page.evaluate(f"document.querySelector('main [name={name}]').value")
        )

    def reach(self, selector: str) -> None:
        """Go there with the tabulator; what it never reaches is no keyboard's."""
        there = f"document.activeElement.matches({json.dumps(selector)})"
        for _step in range(MOST_STOPS):
            self.press("Tab")
            if self.page.evaluate(there):
                return
        raise AssertionError(f"No keyboard reaches {selector}: {self.title}")

    def press(self, key: str) -> None:
        code, text = KEYS[key]
        if key == "Enter":
            self.leave()
        for kind in ("keyDown", "keyUp"):
            self.page.call(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                code=key,
                windowsVirtualKeyCode=code,
                text=text if kind == "keyDown" else "",
            )

    def choose(self, selector: str, value: str | None = None) -> None:
        """Choose an option of a list, or press what is chosen by a click."""
        element = f"document.querySelector({json.dumps(selector)})"
        if value is None:
            self.page.evaluate(f"{element}.click()")
            return
        script = (
            f"(() => {{ const field = {element}; field.value = {json.dumps(value)};"
            "field.dispatchEvent(new Event('change', { bubbles: true })); })()"
        )
        self.page.evaluate(script)


@pytest.fixture
def reader(
    browser: chromium.Page,  # noqa: F811
    served: Any,
    order_id: str,
    request: pytest.FixtureRequest,
) -> Reader:
    size, theme = request.param
    customer = log_in(served.api, *_who(served))

    def enter() -> str:
        return str(customer.change(LINK, {"id": order_id})["url"])

    width, height = SIZES[size]
    browser.call("Network.clearBrowserCookies")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    browser.call(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=height,
        deviceScaleFactor=1,
        mobile=size == "phone",
    )
    scheme = [{"name": "prefers-color-scheme", "value": theme}]
    browser.call("Emulation.setEmulatedMedia", features=scheme)
    PICTURES.mkdir(parents=True, exist_ok=True)
    test = request.function.__name__.removeprefix("test_")
    known = customer.ask(ORDER, {"id": order_id})["order"]
    order = Order(known["number"], known["userEmail"])
    return Reader(browser, enter, order, size, theme, test)


def _who(served: Any) -> tuple[str, str]:
    return served.story.customer.email, served.story.customer.password
