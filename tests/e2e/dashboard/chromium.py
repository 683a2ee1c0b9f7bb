"""A headless Chromium that a test drives through its DevTools protocol, over a pipe."""

import base64
import fcntl
import json
import os
import select
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sandbox.demo.waiting import eventually
from tools.browser import chromium

ANSWER_SECONDS = 60
PATIENCE_SECONDS = 60
"""A busy machine is slow."""
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--remote-debugging-pipe",
    "--window-size=1280,900",
)


class Failed(Exception):
    """The browser, or a script in the page, answered with an error."""


@contextmanager
def page(folder: Path) -> Iterator["Page"]:
    """One page; what the browser keeps lies in ``folder``."""
    ours_in, theirs_out = os.pipe()
    theirs_in, ours_out = os.pipe()
    # The browser wants descriptors 3 and 4, which must not be among those moved.
    reads, writes = (
        fcntl.fcntl(each, fcntl.F_DUPFD, 20) for each in (theirs_in, theirs_out)
    )
    process = subprocess.Popen(
        [
            *("bash", "-c", f'exec "$0" "$@" 3<&{reads} 4>&{writes}', chromium() or ""),
            *(*FLAGS, f"--user-data-dir={folder}", "--lang=en"),
        ],
        pass_fds=(reads, writes),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for each in (theirs_in, theirs_out, reads, writes):
        os.close(each)
    try:
        yield Page(ours_in, ours_out)
    finally:
        process.terminate()
        process.wait()
        os.close(ours_in)
        os.close(ours_out)


class Page:
    """``on`` names what answers an event; it is called while an answer is awaited."""

    def __init__(self, reads: int, writes: int) -> None:
        self._reads, self._writes = reads, writes
        self._buffer = b""
        self._last = 0
        self._session = ""
        self.on: dict[str, Callable[[dict[str, Any]], None]] = {}
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self.call("Page.enable")

    def send(self, method: str, **params: Any) -> int:
        self._last += 1
        message = {"id": self._last, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._writes, json.dumps(message).encode() + b"\0")
        return self._last

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        wanted = self.send(method, **params)
        while True:
            message = self._next()
            if message.get("id") == wanted:
                if "error" in message:
                    raise Failed(f"{method}: {message['error']}")
                return dict(message["result"])
            self.on.get(message.get("method", ""), _ignore)(message.get("params", {}))

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._reads], [], [], ANSWER_SECONDS)
            more = os.read(self._reads, 1 << 16) if ready else b""
            if not more:
                raise Failed("The browser says nothing any more.")
            self._buffer += more
        message, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(message))

    def open(self, url: str) -> None:
        self.call("Page.navigate", url=url)

    def evaluate(self, script: str) -> Any:
        """The value of an expression in the page; promises are awaited."""
        answer = self.call(
            "Runtime.evaluate",
            expression=script,
            awaitPromise=True,
            returnByValue=True,
            userGesture=True,
        )
        if "exceptionDetails" in answer:
            raise Failed(json.dumps(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def upload(self, selector: str, *paths: Path) -> None:
        """Choose files, as in the dialog that no script can open."""
        field = self.call(
            "Runtime.evaluate", expression=f"document.querySelector({selector!r})"
        )
        self.call(
            "DOM.setFileInputFiles",
            files=[str(path) for path in paths],
            objectId=field["result"]["objectId"],
        )

    def wait(self, script: str) -> Any:
        """The first value of an expression that is true; what is not there yet is not."""
        return eventually(
            lambda: self.evaluate(
                f"(() => {{ try {{ return {script} }} catch {{}} }})()"
            ),
            # An element comes as an empty dict.
            lambda seen: seen not in (None, False, ""),
            seconds=PATIENCE_SECONDS,
        )

    def answer_requests(
        self, patterns: list[str], answer: Callable[[dict[str, Any]], Any]
    ) -> None:
        """Answer requests in the shop's place: ``(type, text)``, or ``None`` to let go."""

        def paused(event: dict[str, Any]) -> None:
            given = answer(event["request"])
            if given is None:
                self.send("Fetch.continueRequest", requestId=event["requestId"])
                return
            kind, text = given
            self.send(
                "Fetch.fulfillRequest",
                requestId=event["requestId"],
                responseCode=200,
                responseHeaders=[{"name": "Content-Type", "value": kind}],
                body=base64.b64encode(text.encode()).decode(),
            )

        self.on["Fetch.requestPaused"] = paused
        rows = [{"urlPattern": pattern} for pattern in patterns]
        self.call("Fetch.enable", patterns=rows)

    def picture(self, path: Path, *, full: bool = False) -> None:
        """A screenshot, for whoever wants to look."""
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=full)
        path.write_bytes(base64.b64decode(shot["data"]))


def _ignore(event: dict[str, Any]) -> None:
    pass
