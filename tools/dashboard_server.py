"""The real Saleor Dashboard, where a built one is there: ``DASHBOARD_SRC``.

Its static files are served on loopback as its own image serves them: the API's address
is put into the page, and whatever is no file is the one page. Nothing here builds it.
"""

import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

DEFAULT = "~/saleor-dashboard"


def built_dashboard() -> Path | None:
    """The folder of its files, or None where it is not built."""
    source = Path(os.environ.get("DASHBOARD_SRC", DEFAULT)).expanduser()
    folder = source / "build" / "dashboard"
    return folder if (folder / "index.html").is_file() else None


@contextmanager
def listening(port: int = 0) -> Iterator[ThreadingHTTPServer]:
    """A server that has its port, and answers once it is told what: :func:`show`."""
    server = ThreadingHTTPServer(("127.0.0.1", port), SimpleHTTPRequestHandler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def show(server: ThreadingHTTPServer, folder: Path, api: str) -> None:
    """Serve the Dashboard of a folder, for the shop whose API has that address."""
    page = (folder / "index.html").read_text(encoding="utf-8")
    for name, value in (("API_URL", api), ("APP_MOUNT_URI", "/")):
        page = re.sub(rf'({name}:\s*)"[^"]*"', rf'\g<1>"{value}"', page)
    content = page.encode()

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, directory=str(folder), **options)

        def do_GET(self) -> None:
            wanted = Path(self.translate_path(self.path))
            if wanted.is_file() and wanted.name != "index.html":
                return super().do_GET()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Referrer-Policy", "origin-when-cross-origin")
            self.end_headers()
            self.wfile.write(content)
            return None

        def log_message(self, format: str, *args: Any) -> None:
            """Nobody reads it."""

    server.RequestHandlerClass = Handler
