"""The provider's HTTP face.

``POST /`` takes refund requests; ``POST /control``, ``/settle`` and ``/release`` tell
the provider what to do; ``GET /payments`` says what it has paid.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from .behaviours import FAULTY, HANGING, SILENT, Behaviour
from .loopback import LONGEST_HANG_SECONDS, Handler, serving
from .origin import Untrusted
from .provider import Provider


@contextmanager
def running(
    host: str = "127.0.0.1", port: int = 0, **options: Any
) -> Iterator[Provider]:
    """Serve a provider on loopback until the block ends; options as for Provider."""
    provider = Provider(**options)
    handler = type("Handler", (_Handler,), {"provider": provider})
    with serving(handler, host, port) as provider.url:
        try:
            yield provider
        finally:
            provider.release()


class _Handler(Handler):
    provider: Provider

    def do_GET(self) -> None:
        if self.place == "/payments":
            rows = [payment.as_json() for payment in self.provider.payments]
            self.send_json(200, {"payments": rows})
        else:
            self.send_json(404, {"error": "There is nothing here."})

    def do_POST(self) -> None:
        body = self.read_body()
        command = {
            "/control": self._control,
            "/settle": self._settle,
            "/release": self._release,
        }.get(self.place)
        try:
            payload = json.loads(body or b"{}")
            if command:
                command(payload)
            else:
                self._refund(payload, body)
        except Untrusted as error:
            self.send_json(401, {"error": str(error)})
        except (ValueError, KeyError) as error:
            self.send_json(400, {"error": str(error)})

    def _refund(self, payload: Any, body: bytes) -> None:
        self.provider.check(body, self.headers)
        behaviour, answer = self.provider.take(
            payload, self.headers.get("Saleor-Api-Url", "")
        )
        if behaviour in HANGING:
            self.provider.released.wait(LONGEST_HANG_SECONDS)
        if behaviour in SILENT:
            self.hang_up()
        elif behaviour is Behaviour.GARBAGE:
            self.send_content(200, b"<html>Everything is fine.</html>", "text/html")
        elif behaviour in FAULTY:
            self.send_json(500, {"error": "The stub provider was told to break."})
        else:
            self.send_json(200, answer)

    def _control(self, payload: Mapping[str, Any]) -> None:
        if "behaviour" in payload:
            self.provider.behave(payload["behaviour"], payload.get("times"))
        if "remembers" in payload:
            self.provider.remembers = bool(payload["remembers"])
        self.send_json(200, {})

    def _settle(self, payload: Mapping[str, Any]) -> None:
        result = payload.get("result", "REFUND_SUCCESS")
        self.send_json(200, self.provider.settle(payload["pspReference"], result))

    def _release(self, payload: Mapping[str, Any]) -> None:
        self.provider.release()
        self.send_json(200, {})
