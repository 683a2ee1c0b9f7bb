"""``python -m benchmarks.visits``: visitors of the portal, so many pages a second.

What to do comes as JSON on standard input; the answer is, as JSON, how many milliseconds
each page took, by its name. A page is due at its time whether the one before it was late
or not, and what it waits for its turn counts too.
"""

import json
import sys
import threading
import time
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode, urlsplit

from .walk import Answer, Ask, Visit, walk

PATIENCE = 30
PAGES = 15
"""Of a walk, about: visitors begin spread over one, so that all pages are asked for alike."""


def main() -> None:
    told = json.load(sys.stdin)
    visits = [Visit(**row) for row in told["visits"]]
    pace = told["visitors"] / told["rate"]
    began = time.perf_counter() + 1
    times: dict[str, list[float]] = {}
    failed: list[str] = []
    threads = [
        threading.Thread(
            target=_visitor,
            args=(
                told["address"],
                visits[number :: told["visitors"]],
                began + number * pace * PAGES / told["visitors"],
                pace,
                times,
                failed,
            ),
        )
        for number in range(told["visitors"])
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise SystemExit(failed[0])
    json.dump(times, sys.stdout)


def _visitor(
    address: str,
    visits: list[Visit],
    due: float,
    pace: float,
    times: dict[str, list[float]],
    failed: list[str],
) -> None:
    try:
        for visit in visits:
            browser, steps = Browser(address), walk(visit)
            ask = next(steps)
            while ask is not None:
                time.sleep(max(0.0, due - time.perf_counter()))
                answer = browser.ask(ask)
                taken = 1000 * (time.perf_counter() - due)
                times.setdefault(ask.name, []).append(taken)
                due += pace
                try:
                    ask = steps.send(answer)
                except StopIteration:
                    break
    except Exception as error:
        failed.append(f"{type(error).__name__}: {error}")


class Browser:
    """Keeps cookies, and a connection."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self._connection = HTTPConnection(parts.netloc, timeout=PATIENCE)
        self._cookies: dict[str, str] = {}

    def ask(self, ask: Ask) -> Answer:
        headers: dict[str, Any] = {
            "Cookie": "; ".join(
                f"{key}={value}" for key, value in self._cookies.items()
            )
        }
        method, body = "GET", None
        if ask.form is not None:
            method, body = "POST", urlencode(ask.form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, ask.path, body, headers)
        answer = self._connection.getresponse()
        text = answer.read().decode()
        for header in answer.headers.get_all("Set-Cookie", ()):
            for name, morsel in SimpleCookie(header).items():
                self._cookies[name] = morsel.value
        location = urlsplit(answer.headers.get("Location", ""))
        return Answer(answer.status, location.path, text)


if __name__ == "__main__":
    main()
