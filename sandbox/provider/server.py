"""The provider's HTTP face.

``POST /`` takes refund requests; ``POST /control``, ``/settle`` and ``/release`` tell
the provider what to do; ``GET /payments`` says what it has paid.
"""

import json
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from .behaviours import FAULTY, HANGING, SILENT, Behaviour
from .provider import Provider

LONGEST_HANG_SECONDS = 120


@contextmanager
def running(
    host: str = "127.0.0.1", port: int = 0, **options: Any
) -> Iterator[Provider]:
    """Serve a provider on loopback until the block ends; options as for Provider."""
    provider = Provider(**options)
    handler = type("Handler", (_Handler,), {"provider": provider})
    server = ThreadingHTTPServer((host, port), handler)
    provider.url = f"http://{host}:{server.server_address[1]}/"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield provider
    finally:
        provider.release()
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    provider: Provider
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path.rstrip("/") == "/payments":
            rows = [payment.as_json() for payment in self.provider.payments]
            self._send(200, {"payments": rows})
        else:
            self._send(404, {"error": "There is nothing here."})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        command = {
            "/control": self._control,
            "/settle": self._settle,
            "/release": self._release,
        }.get(self.path.rstrip("/"))
        try:
            payload = json.loads(body or b"{}")
            if command:
                command(payload)
            else:
                self._refund(payload, body)
        except (ValueError, KeyError) as error:
            self._send(400, {"error": str(error)})

    def _refund(self, payload: Any, body: bytes) -> None:
        if not self.provider.trusts(body, self.headers.get("Saleor-Signature")):
            self._send(401, {"error": "The signature is missing or wrong."})
            return
        behaviour, answer = self.provider.take(
            payload, self.headers.get("Saleor-Api-Url", "")
        )
        if behaviour in HANGING:
            self.provider.released.wait(LONGEST_HANG_SECONDS)
        if behaviour in SILENT:
            self._hang_up()
        elif behaviour is Behaviour.GARBAGE:
            self._send_bytes(200, b"<html>Everything is fine.</html>", "text/html")
        elif behaviour in FAULTY:
            self._send(500, {"error": "The stub provider was told to break."})
        else:
            self._send(200, answer)

    def _control(self, payload: Mapping[str, Any]) -> None:
        if "behaviour" in payload:
            self.provider.behave(payload["behaviour"], payload.get("times"))
        if "remembers" in payload:
            self.provider.remembers = bool(payload["remembers"])
        self._send(200, {})

    def _settle(self, payload: Mapping[str, Any]) -> None:
        result = payload.get("result", "REFUND_SUCCESS")
        self._send(200, self.provider.settle(payload["pspReference"], result))

    def _release(self, payload: Mapping[str, Any]) -> None:
        self.provider.release()
        self._send(200, {})

    def _send(self, status: int, answer: Any) -> None:
        self._send_bytes(status, json.dumps(answer).encode(), "application/json")

    def _send_bytes(self, status: int, body: bytes, content_type: str) -> None:
        try:
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except ConnectionError:
            # The asker lost patience while we hung: that is what hanging is for.
            self.close_connection = True

    def _hang_up(self) -> None:
        self.close_connection = True
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: tests start many of these."""
