"""What the Apps on loopback have in common: a small HTTP server in a thread."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

LONGEST_HANG_SECONDS = 120


@contextmanager
def serving(
    handler: type[BaseHTTPRequestHandler], host: str, port: int
) -> Iterator[str]:
    """Serve until the block ends; yield the URL. Port 0 is any free one."""
    server = ThreadingHTTPServer((host, port), handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://{host}:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Handler(BaseHTTPRequestHandler):
    """Reads a body, answers with JSON or not at all."""

    protocol_version = "HTTP/1.1"
    timeout = LONGEST_HANG_SECONDS

    @property
    def place(self) -> str:
        """The path without a slash at its end."""
        return self.path.rstrip("/")

    def read_body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def send_json(self, status: int, answer: Any) -> None:
        self.send_content(status, json.dumps(answer).encode(), "application/json")

    def send_content(self, status: int, body: bytes, content_type: str) -> None:
        try:
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except ConnectionError:
            # The asker lost patience while we hung: that is what hanging is for.
            self.close_connection = True

    def hang_up(self) -> None:
        self.close_connection = True
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: tests start many of these."""
